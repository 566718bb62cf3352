"""What is wrong with the facts somebody brings: every fault by file, line and column, with what was expected."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong. `line` counts from 1 and includes the header; 0 = the file as a whole."""

    file: str
    line: int
    column: str
    value: str
    expected: str

    @property
    def text(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        column = f" {self.column}" if self.column else ""
        value = f" {shown(self.value)}:" if self.value or self.column else ""
        return f"{where}:{column}{value} {self.expected}"


class BadFacts(ValueError):
    """Facts that cannot be read. Nothing has been kept of them. `faults` names every bad line."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(faults)
        super().__init__("\n".join(fault.text for fault in self.faults))


def shown(value: str, most: int = 60) -> str:
    """A value as it can stand in a message: quoted, on one line, not too long."""
    text = repr(value)
    return text if len(text) <= most else text[: most - 4] + "...'"
