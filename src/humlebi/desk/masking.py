"""CPR numbers unread: what is logged, printed or kept of what people type."""

from __future__ import annotations

import logging
import re

# Between two digits: blanks, dashes and dots of any kind, also as an address spells them.
_BETWEEN = r"(?:%[0-9A-Fa-f]{2}|&#?\w{1,8};|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|[\W_]){0,9}?"
_TEN = re.compile(rf"(?<!\d)\d(?:{_BETWEEN}\d){{9}}(?!\d)")
# Whoever breaks a CPR number does it between its pairs, or at every digit; an address of a machine is not so.
# Shapes of ten digits that are something else: a year and a number, a date and an hour (digits between the breaks).
_NOT_CPR = ((4, 6), (4, 2, 2, 2), (2, 2, 4, 2), (8, 2))


def masked(text: str) -> str:
    """The text with the last four digits of every CPR number in it unread, however it is spelt."""
    return _TEN.sub(_unread, text)


def digits_of(text: str) -> str | None:
    """The ten digits when the whole text is a CPR number, however it is spelt."""
    found = _TEN.fullmatch(text.strip())
    return None if found is None or _unread(found) == found.group() else "".join(_digits(found.group()))


def _unread(match: re.Match[str]) -> str:
    text = match.group()
    shape = _shape(text)
    if shape in _NOT_CPR or not (len(shape) == 10 or all(run % 2 == 0 for run in shape)):
        return text
    return "".join(_digits(text)[:6]) + "xxxx"


_ENTITY = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w{1,8};|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}")


def _digits(text: str) -> list[str]:
    return [letter for letter in _ENTITY.sub(" ", text) if letter.isdigit()]


def _shape(text: str) -> tuple[int, ...]:
    return tuple(len(run) for run in re.findall(r"\d+", _ENTITY.sub(" ", text)))


class Masked(logging.Formatter):
    """Formats a record, traceback and all, without CPR numbers."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))
