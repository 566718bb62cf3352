"""What is paid of each benefit, week by week: the days that a law pays, and the highest rate of the benefit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np

from humlebi.law.kinds import Limit
from humlebi.law.register import Law
from humlebi.reckoning import inputs
from humlebi.reckoning.assess import Assessment
from humlebi.reckoning.regulation import OutsideSeries, Rates
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.calendar import to_date
from humlebi.timeline.columns import Columns, Table

_REACHED = STATUSES.index("reached")
_MONDAY = 4  # day number 4 is Monday 5 January 1970

# The series that a benefit is paid by; the highest in force on the day is used.
SERIES: dict[str, tuple[str, ...]] = {
    "sygedagpenge": ("sygedagpenge_dagpenge_max_week",),
    "jobafklaring": ("ressourceforloebsydelse_forsoerger",),
    "ressourceforloeb": ("ressourceforloebsydelse_forsoerger",),
    "ledighedsydelse": ("ledighedsydelse_week",),
    "fleksjob": ("fleksloentilskud_max",),
    "revalidering": ("revalideringsydelse_full",),
    "kontanthjaelp": ("kontanthjaelp_forsoerger", "kontanthjaelp_2025_forhoejet_sats"),
    "uddannelseshjaelp": ("uddannelseshjaelp_enlig_forsoerger",),
    "integrationsydelse": ("sho_enlig_forsoerger",),
    "selvforsoergelsesydelse": ("sho_enlig_forsoerger",),
    "overgangsydelse": ("sho_enlig_forsoerger",),
    "dagpenge": ("dagpenge_max_month",),
    "foertidspension": ("foertidspension_2003_single_month", "foertidspension_2003_single_year"),
    "seniorpension": (),
}
_WEEKS_IN: dict[str, Fraction] = {"kr/week": Fraction(1), "kr/month": Fraction(52, 12), "kr/year": Fraction(52)}


@dataclass(frozen=True, slots=True)
class Pieces:
    """Paid days of one benefit, cut at Mondays and at other days given: arrays of equal length, sorted by person.

    `run` is the first day of the spell (joined with those it touches); a piece is the days `first` to before `end`.
    """

    person: Any
    run: Any
    first: Any
    end: Any

    def __len__(self) -> int:
        return len(self.person)

    @property
    def days(self) -> Any:
        return self.end - self.first

    @property
    def monday(self) -> Any:
        return monday_of(self.first)

    def only(self, which: Any) -> Pieces:
        return Pieces(self.person[which], self.run[which], self.first[which], self.end[which])


def monday_of(day: Any) -> Any:
    """The Monday of the week of a day number, or of each of several."""
    return day - (day - _MONDAY) % 7


def paid(assessment: Assessment) -> Columns:
    """The facts with each benefit ended after the month in which the law of the assessment stops paying it."""
    spells = dict(assessment.facts.spells)
    for block in assessment.blocks:
        limit = block.version.declaration
        if not isinstance(limit, Limit) or limit.takes_effect != "month_end":
            continue
        reached = block.rows.status == _REACHED
        table = spells[limit.counts]
        until = table.until.copy()
        np.minimum.at(until, block.rows.clock_fact[reached], block.rows.due[reached] + 1)
        spells[limit.counts] = replace(table, until=until)
    return replace(assessment.facts, spells=spells)


def pieces_of(columns: Columns, benefit: str, begins: int, until: int, cuts: Iterable[int] = ()) -> Pieces:
    """The days of the benefit from `begins` to before `until`, in pieces; a day counts once however often recorded."""
    table = inputs.joined(columns.people, _not_empty(columns.people, columns.spell(benefit)))
    person = np.repeat(np.arange(columns.people), np.diff(table.at))
    run = table.begins.astype(np.int64)
    first, end = np.maximum(run, begins), np.minimum(table.until.astype(np.int64), until)
    found = Pieces(person, run, first, end).only(first < end)
    found = _by_week(found)
    for cut in sorted(cuts):
        found = _cut_at(found, cut)
    return found


def _not_empty(people: int, table: Table) -> Table:
    """The spells that have a day: one that is stopped before it begins is none."""
    kept = table.begins < table.until
    if kept.all():
        return table
    person = np.repeat(np.arange(people), np.diff(table.at))[kept]
    at = np.zeros(people + 1, np.int32)
    np.cumsum(np.bincount(person, minlength=people), out=at[1:])
    return Table(at, *(part[kept] for part in (table.begins, table.until, table.value, table.ref, table.row)))


def _by_week(whole: Pieces) -> Pieces:
    weeks = (monday_of(whole.end - 1) - monday_of(whole.first)) // 7 + 1
    which = np.repeat(np.arange(len(whole)), weeks)
    nth = np.arange(len(which)) - np.repeat(np.cumsum(weeks) - weeks, weeks)
    monday = monday_of(whole.first)[which] + 7 * nth
    first, end = np.maximum(whole.first[which], monday), np.minimum(whole.end[which], monday + 7)
    return Pieces(whole.person[which], whole.run[which], first, end)


def _cut_at(found: Pieces, cut: int) -> Pieces:
    crossed = (found.first < cut) & (cut < found.end)
    if not crossed.any():
        return found
    which = np.repeat(np.arange(len(found)), 1 + crossed)
    second = np.zeros(len(which), bool)
    second[1:] = which[1:] == which[:-1]
    first, end = found.first[which], found.end[which]
    split = crossed[which]
    first[second], end[split & ~second] = cut, cut
    return Pieces(found.person[which], found.run[which], first, end)


class Prices:
    """The highest rate of each benefit, in kroner a week. Made once for a law; each day is looked up once."""

    def __init__(self, law: Law) -> None:
        self._rates = Rates(law.series, law.percents, law.read_until)
        self._known: dict[tuple[str, int], Fraction | None] = {}

    def a_week(self, benefit: str, day: int) -> Fraction | None:
        """None when the benefit has no series, or none of them an amount that day."""
        if (benefit, day) not in self._known:
            found = [amount for name in SERIES.get(benefit, ()) if (amount := self._of(name, day)) is not None]
            self._known[benefit, day] = max(found, default=None)
        return self._known[benefit, day]

    def _of(self, name: str, day: int) -> Fraction | None:
        if name not in self._rates.names:
            return None
        try:
            amount = self._rates.on(name, to_date(day)).amount
        except OutsideSeries:
            return None
        assert amount is not None
        return amount / _WEEKS_IN[self._rates.series(name).unit]
