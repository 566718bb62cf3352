"""Dates and counts as people say them, in Danish and English."""

from __future__ import annotations

from datetime import date

_DA = "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
_EN = "January February March April May June July August September October November December".split()  # noqa: SIM905


def day_in_words(on: date, language: str) -> str:
    """ "2. februar 2015" or "2 February 2015"."""
    if language == "en":
        return f"{on.day} {_EN[on.month - 1]} {on.year}"
    return f"{on.day}. {_DA[on.month - 1]} {on.year}"


def days_in_words(days: int, language: str) -> str:
    """ "1 dag", "12 dage"; "1 day", "12 days"."""
    if language == "en":
        return f"{days} day" if days == 1 else f"{days} days"
    return f"{days} dag" if days == 1 else f"{days} dage"
