"""How large the facts may be that somebody brings. Checked while they are read, before memory is taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from humlebi.timeline.faults import Fault, thousands
from humlebi.timeline.whole import whole
from humlebi.timeline.wording import Refusal, Text

# What may be raised for a real population, and what raises it.
RAISED_BY = {"rows": "HUMLEBI_MAX_ROWS", "megabytes": "HUMLEBI_MAX_MB"}
_MOST = 1_000_000_000  # line numbers are int32


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one file. `megabytes` and `rows` are unpacked; `expansion` = unpacked to packed, from `free` megabytes on."""

    megabytes: int = 1024
    rows: int = 5_000_000
    expansion: int = 100
    free: int = 16
    line: int = 8 << 20  # bytes
    columns: int = 1000
    members: int = 1000

    @property
    def bytes(self) -> int:
        return self.megabytes << 20


LIMITS = Limits()


def limits_of(environment: Mapping[str, str]) -> Limits:
    """The limits that hold with these variables. Refusal for a variable that is no whole number above zero."""
    found, faults = LIMITS, []
    for field, name in RAISED_BY.items():
        text = environment.get(name, "")
        if not text:
            continue
        if told := whole(text, _MOST):
            found = replace(found, **{field: told})
        else:
            faults.append(
                Text(
                    f"{name} er '{text[:40]}'; skriv et helt tal fra 1 til {thousands(_MOST, 'da')}",
                    f"{name} is '{text[:40]}'; write a whole number from 1 to {thousands(_MOST, 'en')}",
                )
            )
    if faults:
        raise Refusal(faults)
    return found


class TooLarge(Exception):
    """More than a limit lets in; `expected` says which and how to raise it."""

    def __init__(self, expected: Text, line: int = 0) -> None:
        super().__init__(expected.en)
        self.expected, self.line = expected, line

    def fault(self, file: str) -> Fault:
        return Fault(file, self.line, "", "", self.expected, "limit")


def _raise_with(field: str) -> Text:
    name = RAISED_BY[field]
    return Text(f"; er filen rigtig, så hæv grænsen med {name}", f"; if the file is right, raise the limit with {name}")


def too_many_bytes(limits: Limits) -> TooLarge:
    how = _raise_with("megabytes")
    most = limits.megabytes
    return TooLarge(
        Text(
            f"er over {thousands(most, 'da')} MB, når den er pakket ud{how.da}",
            f"is over {thousands(most, 'en')} MB when it is unpacked{how.en}",
        )
    )


def too_many_rows(limits: Limits, line: int = 0) -> TooLarge:
    how = _raise_with("rows")
    most = limits.rows
    return TooLarge(
        Text(
            f"har over {thousands(most, 'da')} linjer eller rækker{how.da}",
            f"has over {thousands(most, 'en')} lines or rows{how.en}",
        ),
        line,
    )


def too_much_expansion(limits: Limits) -> TooLarge:
    return TooLarge(
        Text(
            f"fylder over {limits.expansion} gange så meget udpakket som pakket; pak filen ud, og se, hvad den rummer",
            f"is over {limits.expansion} times as large unpacked as packed; unpack it and see what it holds",
        )
    )


def too_long(limits: Limits, line: int) -> TooLarge:
    most = limits.line >> 20
    return TooLarge(
        Text(
            f"her er en linje eller et felt på over {most} MB; forventede linjer på få ord",
            f"holds a line or a field of more than {most} MB; expected lines of a few words",
        ),
        line,
    )


def too_many_columns(limits: Limits) -> TooLarge:
    return TooLarge(
        Text(f"har over {limits.columns} kolonner", f"has over {limits.columns} columns"),
        1,
    )


def too_many_members(limits: Limits) -> TooLarge:
    most = limits.members
    return TooLarge(Text(f"holder over {most} filer", f"holds more than {most} files"))


def too_many_cells() -> TooLarge:
    how = _raise_with("rows")
    return TooLarge(Text(f"har for mange felter{how.da}", f"has too many cells{how.en}"))
