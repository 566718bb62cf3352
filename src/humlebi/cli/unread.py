"""Days past the last reading of the law: refused when --strict is written, else marked below what was reckoned."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from humlebi.cli.tables import say
from humlebi.law.past import MARK, as_read
from humlebi.law.register import law
from humlebi.timeline.wording import Text

DAY = Text("Datoen", "The date")


def refuse_when_strict(asked: Namespace, day: date, what: Text = DAY, read_until: date | None = None) -> None:
    """OutsideLaw for a day past the last reading (of one page, with `read_until`), where --strict asks for that."""
    if getattr(asked, "strict", False):
        law().require_read(day, what, read_until)


class Unread:
    """The mark of what is reckoned of a day past the last reading, and one line for each such reading."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.readings: set[date] = set()

    def mark(self, read_until: date, *, past: bool) -> str:
        """The mark, or nothing; `read_until`: the first day that was not read for."""
        if past:
            self.readings.add(read_until)
        return MARK if past else ""

    def lines(self) -> list[str]:
        return list(marked(self.readings, self.lang))


def marked(readings: Iterable[date], lang: str) -> list[str]:
    """One line for each reading."""
    return [f"{MARK} {as_read(read_until).say(lang)}" for read_until in sorted(set(readings))]


def say_marked(readings: Iterable[date], lang: str) -> None:
    for line in marked(readings, lang):
        say(line)
