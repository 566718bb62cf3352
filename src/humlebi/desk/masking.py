"""CPR numbers unread: what is logged, printed or kept of what people type."""

from __future__ import annotations

import logging
import re

# Between two digits: blanks, dashes and dots of any kind, also as an address spells them.
_BETWEEN = r"(?:%[0-9A-Fa-f]{2}|&#?\w{1,8};|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|[\W_]){0,9}?"
_TEN = re.compile(rf"(?<!\d)\d(?:{_BETWEEN}\d){{9}}(?!\d)")
_TWELVE = re.compile(rf"(?<!\d)\d(?:{_BETWEEN}\d){{11}}(?!\d)")
# Shapes of ten digits that are something else: a year and a number, a date and an hour (digits between the breaks).
_NOT_CPR = ((4, 6), (4, 2, 2, 2), (2, 2, 4, 2), (8, 2))
# Whoever breaks a CPR number elsewhere than between its pairs has still written a day of birth; an address of a
# machine and its port are ten digits too.
_MACHINE = re.compile(r"\d{1,3}(\.\d{1,3}){3}:")
# With the century in it: the day first, or the year first.
_DAY_FIRST, _YEAR_FIRST = ((12,), (8, 4), (2, 2, 4, 4)), ((8, 4), (4, 2, 2, 4))
_CENTURIES = ("18", "19", "20")
UNREAD = "xxxx"


def masked(text: str) -> str:
    """The text with the last four digits of every CPR number in it unread, however it is spelt."""
    return _TEN.sub(_unread, _TWELVE.sub(_unread, text))


def digits_of(text: str) -> str | None:
    """The ten digits when the whole text is a CPR number, however it is spelt."""
    told = text.strip()
    found = _TEN.fullmatch(told) or _TWELVE.fullmatch(told)
    return _cpr(found.group()) if found else None


def _unread(match: re.Match[str]) -> str:
    number = _cpr(match.group())
    return match.group() if number is None else _written(match.group())


def _written(text: str) -> str:
    """The digits as they were typed, the day of birth alone, without what stood between them."""
    return "".join(_digits(text)[:-4]) + UNREAD


def _cpr(text: str) -> str | None:
    """The ten digits of what has ten or twelve of them; nothing when it is something else."""
    shape, digits = _shape(text), "".join(str(int(digit)) for digit in _digits(text))
    if len(digits) == 10:
        paired = shape not in _NOT_CPR and (len(shape) == 10 or all(run % 2 == 0 for run in shape))
        odd = any(run % 2 for run in shape) and not _MACHINE.match(text) and _born(digits[:2], digits[2:4])
        return digits if paired or odd else None
    if shape in _DAY_FIRST and digits[4:6] in _CENTURIES and _born(digits[:2], digits[2:4]):
        return digits[:4] + digits[6:]
    if shape in _YEAR_FIRST and digits[:2] in _CENTURIES and _born(digits[6:8], digits[4:6]):
        return digits[6:8] + digits[4:6] + digits[2:4] + digits[8:]
    return None


def _born(day: str, month: str) -> bool:
    """Whether there is such a day of such a month; a made-up number has 60 more of the one or 80 of the other."""
    return 1 <= int(month) % 80 <= 12 and (1 <= int(day) <= 31 or 61 <= int(day) <= 91)


_ENTITY = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w{1,8};|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}")


def _digits(text: str) -> list[str]:
    return [letter for letter in _ENTITY.sub(" ", text) if letter.isdigit()]


def _shape(text: str) -> tuple[int, ...]:
    return tuple(len(run) for run in re.findall(r"\d+", _ENTITY.sub(" ", text)))


class Masked(logging.Formatter):
    """Formats a record, traceback and all, without CPR numbers."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class OneLine(Masked):
    """The message alone, without the way through the program."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(" ".join(record.getMessage().split()))
