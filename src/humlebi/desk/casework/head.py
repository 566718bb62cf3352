"""What stands at the head of a case today: the benefits that run, the categories, and how long the limits leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from humlebi.desk.casework.journal import Stood
from humlebi.law.kinds import Limit
from humlebi.reckoning.assess import Row
from humlebi.timeline.facts import Facts
from humlebi.timeline.words import DANISH

WEEK = 7


@dataclass(frozen=True)
class Left:
    """A limit that runs: the day it takes effect, and how far off that is in whole weeks and days over.

    Both 0 = today; less than that is never shown, for a limit that was reached waits as a next step.
    """

    row: Row
    due: date
    weeks: int
    days: int


@dataclass(frozen=True)
class Head:
    """`benefits` and `categories` as they stand, the latest first; `limits`, the nearest first."""

    benefits: tuple[Stood, ...]
    categories: tuple[Stood, ...]
    limits: tuple[Left, ...]


EMPTY = Head((), (), ())


def head(facts: Facts, rows: Iterable[Row], today: date, categories: tuple[str, ...]) -> Head:
    """From one person's facts and rows."""
    running = [s for s in facts.spells if s.begins <= today and (s.until is None or s.until > today)]
    latest = sorted(running, key=lambda spell: spell.begins, reverse=True)
    stood = [Stood(s.kind, s.begins, s.until, s.value, lasts=True) for s in latest]
    return Head(
        benefits=tuple(one for one in stood if DANISH.spells[one.kind].benefit),
        categories=tuple(one for one in stood if one.kind in categories),
        limits=tuple(sorted(_left(rows, today), key=lambda one: (one.due, one.row.rule.slug))),
    )


def _left(rows: Iterable[Row], today: date) -> Iterable[Left]:
    for row in rows:
        if isinstance(row.rule.declaration, Limit) and row.running and row.due is not None and row.due >= today:
            weeks, days = divmod((row.due - today).days, WEEK)
            yield Left(row, row.due, weeks, days)
