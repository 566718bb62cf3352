"""What is wrong with the facts somebody brings: every fault by file, line and column, with what was expected.

Ten faults of a kind are kept, the rest are counted: a file of nothing but faults costs no more than a right one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from humlebi.timeline.wording import Refusal, Text

MOST = 10  # so many faults of one kind are told with their lines


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong. `line` counts from 1 and includes the header; 0 = the file as a whole.

    Faults of one `sort` in one column of one file are of a kind: told together, and counted after the first ten.
    """

    file: str
    line: int
    column: str
    value: str
    expected: Text
    sort: str = ""

    @property
    def kind(self) -> tuple[str, str, str]:
        return self.file, self.column, self.sort or self.expected.en

    @property
    def place(self) -> tuple[str, int, str, str]:
        return self.file, self.line, self.column, self.value

    def say(self, language: str) -> str:
        where = f"{harmless(self.file)}:{self.line}" if self.line else harmless(self.file)
        column = f" {harmless(self.column)}" if self.column else ""
        value = f" {shown(self.value)}:" if self.value or self.column else ""
        return f"{where}:{column}{value} {harmless(self.expected.say(language))}"

    @property
    def text(self) -> str:
        return self.say("en")


class Faults:
    """Collects faults: the first ten of a kind, and how many there were of each."""

    def __init__(self) -> None:
        self.kept: list[Fault] = []
        self.of_a_kind: Counter[tuple[str, str, str]] = Counter()

    def __len__(self) -> int:
        return self.of_a_kind.total()

    def add(self, fault: Fault, times: int = 1) -> None:
        """One fault; `times` when it stands for several, of which it is the first."""
        if self.of_a_kind[fault.kind] < MOST:
            self.kept.append(fault)
        self.of_a_kind[fault.kind] += times

    def add_all(self, faults: Iterable[Fault]) -> None:
        for fault in faults:
            self.add(fault)

    def rows(self, rows: Sequence[int], fault_of: Callable[[int], Fault]) -> None:
        """One fault for each row. Only as many are made as are told."""
        for row in rows[:MOST]:
            self.add(fault_of(row))
        if len(rows) > MOST:
            self.of_a_kind[fault_of(rows[0]).kind] += len(rows) - MOST


class BadFacts(Refusal):
    """Facts that cannot be read. Nothing has been kept of them. `faults` names ten of each kind, `count` is of all."""

    def __init__(self, found: Faults | Iterable[Fault]) -> None:
        if not isinstance(found, Faults):
            faults, found = found, Faults()
            found.add_all(faults)
        self.faults = sorted(found.kept, key=lambda fault: fault.place)
        self.count = len(found)
        super().__init__(_lines(self.faults, found.of_a_kind))


def _lines(faults: list[Fault], of_a_kind: Counter[tuple[str, str, str]]) -> list[Text]:
    """Each fault, and after the last of a kind how many more of that kind there are."""
    told: Counter[tuple[str, str, str]] = Counter()
    last = {fault.kind: place for place, fault in enumerate(faults)}
    lines = []
    for place, fault in enumerate(faults):
        lines.append(Text(fault.say("da"), fault.say("en")))
        told[fault.kind] += 1
        more = of_a_kind[fault.kind] - sum(1 for one in faults if one.kind == fault.kind)
        if more > 0 and last[fault.kind] == place:
            where = harmless(f"{fault.file}: {fault.column}".rstrip(": "))
            lines.append(
                Text(
                    f"{where}: og {thousands(more, 'da')} mere af samme slags"
                    if more == 1
                    else f"{where}: og {thousands(more, 'da')} flere af samme slags",
                    f"{where}: and {thousands(more, 'en')} more of the same kind",
                )
            )
    return lines


def thousands(number: int, language: str) -> str:
    """28.215 in Danish, 28,215 in English."""
    text = f"{number:,}"
    return text if language == "en" else text.replace(",", ".")


def shown(value: str, most: int = 60) -> str:
    """A value as it can stand in a message: quoted, on one line, not too long."""
    text = repr(value[: most * 2])
    return text if len(text) <= most else text[: most - 4] + "...'"


def harmless(text: str) -> str:
    """The text with whatever a terminal would obey, or turn around, written out: an escape is shown as \\x1b."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or letter in _KEPT else ascii(letter)[1:-1] for letter in text)


# Line ends and the spaces of good setting; `isprintable` takes them for letters that cannot be shown.
_KEPT = "\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
