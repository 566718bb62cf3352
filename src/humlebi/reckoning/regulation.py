"""Dated amounts on a day: the one that was read, or, for a year nobody has read, the one the series' rule gives.

What is computed is marked: `derived`, uncertain, and a note that says of what. Nothing is computed through a year whose
percent is not known, and no amount is taken from the nearest year; but what was in force when the law was last read is
carried on past that day where no rule gives an amount, and marked `carried`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import zip_longest
from math import floor

from humlebi.law.kinds import NO_END, READ_UNTIL, Confidence, Text
from humlebi.law.series import Dated, DerivedFrom, Percent, Regulation, Rule, Series, Switch, YearlyStep
from humlebi.timeline.calendar import monday_of
from humlebi.timeline.wording import Refusal, day_in_words


class OutsideSeries(Refusal):
    """A day for which a series has no amount, neither read nor computed."""


@dataclass(frozen=True, slots=True)
class InForce:
    """A row, the day it stops being in force (excluded), and its amount before it was rounded.

    The row that ends a series is never in force: it stops the day it begins.
    """

    row: Dated
    until: date
    exact: Fraction


def switch_day(year: int, switch: Switch) -> date:
    """The day of the year on which a new amount takes over."""
    return date(year, 1, 1) if switch is Switch.NEW_YEAR else monday_of(date(year, 1, 7))


def rounded(amount: Fraction, to: Fraction) -> Fraction:
    """The nearest multiple of `to`, half up. Both are exact."""
    return floor(amount / to + Fraction(1, 2)) * to


class Rates:
    """The amounts of some series through time. The series must be free of faults (`law.series.faults_of_series`).

    With a rule, the years between and after the rows that were read are computed, each from 1 January or the first
    Monday of January as the rule says. Without one, a row is in force to the end of its calendar year and no longer;
    only a series marked `lasts="until changed"`, an amount that stands fixed in the act and is not regulated (the steps
    of a sanction, a percent, a share of the pay, a wealth limit), goes on until its next row. From `read_until` on what
    no rule gives is carried on, when it was in force until then.
    """

    def __init__(self, series: Iterable[Series], percents: Iterable[Percent], read_until: date = READ_UNTIL) -> None:
        self._series = {one.name: one for one in series}
        self._percents = {one.year: one for one in percents}
        self._read_until = read_until
        self._in_force: dict[tuple[str, date], tuple[InForce, ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._series)

    def series(self, name: str) -> Series:
        """KeyError when there is none of that name."""
        return self._series[name]

    def on(self, name: str, day: date) -> Dated:
        """The row in force on the day; its amount is never None. Raises OutsideSeries, or KeyError for another name."""
        parts = self.in_force(name, day)
        place = bisect_right(parts, day, key=lambda part: part.row.begins)
        part = parts[place - 1] if place else None
        if part is None or part.row.amount is None or day >= part.until:
            raise OutsideSeries(_why_not(self._series[name], parts, place, day))
        return part.row

    def through(self, name: str, day: date | None = None) -> tuple[Dated, ...]:
        """Every row in order, read and computed; a last one without an amount says when the series ended."""
        return tuple(part.row for part in self.in_force(name, day))

    def in_force(self, name: str, day: date | None = None) -> tuple[InForce, ...]:
        """As `through`, each row with the day it stops: a line drawn through them shows the years nobody knows.

        Until the law was last read; with a `day` past that, through the year of it.
        """
        ends = self._read_until
        if day is not None and day >= ends:
            ends = date(min(day.year + 1, date.max.year), 1, 1)
        if (name, ends) not in self._in_force:
            series = self._series[name]
            parts = _joined(self._rows_of(series, ends))
            self._in_force[name, ends] = (
                parts if ends == self._read_until else _carried_on(parts, self._read_until, ends)
            )
        return self._in_force[name, ends]

    def goes_on(self, name: str) -> Dated | None:
        """The amount that is carried on past the reading; None where a rule or the act itself says what holds then."""
        parts = self.in_force(name, self._read_until + timedelta(days=366))
        return parts[-1].row if parts and parts[-1].row.carried else None

    def _rows_of(self, series: Series, ends: date) -> list[InForce]:
        """The rows in order, each until the day it would last if no other followed."""
        rule = series.regulated_by
        if rule is None:
            return [_as_read(row, _last_day(series, row)) for row in series.rows]
        if isinstance(rule, DerivedFrom):
            return _derived(series, rule, _joined(self._rows_of(self._series[rule.series], ends)))
        return _chained(series, rule, self._percents, ends)


# --- how long a row lasts ---------------------------------------------------------------------------------------------


def _joined(rows: list[InForce]) -> tuple[InForce, ...]:
    """Each row until the next, or until its own last day when that comes first."""
    return tuple(
        replace(part, until=_until(part, following)) for part, following in zip_longest(rows, rows[1:]) if part
    )


def _until(part: InForce, following: InForce | None) -> date:
    if part.row.amount is None:
        return part.row.begins
    if following is None:
        return part.until
    begins = following.row.begins
    # A year's amount that was read for another day of the first week takes over that day, whatever the rule says.
    meets = _first_week(part.until) and begins.year == part.until.year and _first_week(begins)
    return begins if meets else min(part.until, begins)


def _carried_on(parts: tuple[InForce, ...], read_until: date, ends: date) -> tuple[InForce, ...]:
    """With the last amount carried on from the day it stops, when it was in force as long as the law was read for."""
    last = parts[-1] if parts else None
    if last is None or last.row.amount is None or not read_until <= last.until < ends:
        return parts
    year = last.row.begins.year
    note = Text(
        f"Satsen for {year} er ført videre: beløbet for senere år er hverken læst eller kan beregnes.",
        f"The rate of {year} is carried on: the amount of later years has neither been read nor can be computed.",
    )
    row = Dated(last.until, last.row.amount, Confidence.UNCERTAIN, derived=True, note=note, carried=True)
    return (*parts, InForce(row, NO_END, last.exact))


def _as_read(row: Dated, until: date) -> InForce:
    return InForce(row, until, row.amount or Fraction(0))


def _last_day(series: Series, row: Dated) -> date:
    return NO_END if series.lasts == "until changed" else date(row.begins.year + 1, 1, 1)


def _first_week(day: date) -> bool:
    """Whether the day may be the switch day of its year: the first seven days hold the first Monday."""
    return day.month == 1 and day.day <= 7


# --- computed year by year --------------------------------------------------------------------------------------------


def _chained(
    series: Series, rule: Regulation | YearlyStep, percents: Mapping[int, Percent], ends: date
) -> list[InForce]:
    """The rows read, and between and after them those that the rule gives of the year before."""
    chain: list[InForce] = []
    for row in series.rows:
        _grow(chain, series, rule, percents, before=row.begins)
        chain.append(_read(row, chain, rule, percents))
    _grow(chain, series, rule, percents, before=ends)
    return chain


def _grow(
    chain: list[InForce],
    series: Series,
    rule: Regulation | YearlyStep,
    percents: Mapping[int, Percent],
    *,
    before: date,
) -> None:
    """Adds the years from the last row to the day `before`, as far as the percents are known."""
    while chain and chain[-1].row.amount is not None:
        last = chain[-1]
        begins = last.until
        exact = _of_year(begins.year, last.exact, rule, percents)
        own_year = begins.year == before.year and _first_week(before)
        if begins >= before or own_year or exact is None or last.row.begins < (series.ruled_from or date.min):
            return
        amount = exact if isinstance(rule, YearlyStep) else rounded(exact, rule.rounds_to)
        keeps = isinstance(rule, Regulation) and rule.keeps_fractions
        row = _computed(begins, amount, rule, last.row.begins)
        chain.append(InForce(row, switch_day(begins.year + 1, rule.switches), exact if keeps else amount))


def _of_year(
    year: int, amount: Fraction, rule: Regulation | YearlyStep, percents: Mapping[int, Percent]
) -> Fraction | None:
    """The year's amount of that of the year before, not rounded; None when the percent of the year is not known."""
    if isinstance(rule, YearlyStep):
        return amount + rule.adds
    percent = percents[year].used(rule.uses) if year in percents else None
    return None if percent is None else amount * (1 + percent / 100)


def _read(row: Dated, chain: list[InForce], rule: Regulation | YearlyStep, percents: Mapping[int, Percent]) -> InForce:
    """A row that was read. A chain that is not rounded goes on through it when it agrees with it."""
    read = _as_read(row, switch_day(row.begins.year + 1, rule.switches))
    if isinstance(rule, Regulation) and rule.keeps_fractions and chain and chain[-1].until.year == row.begins.year:
        carried = _of_year(row.begins.year, chain[-1].exact, rule, percents)
        if carried is not None and rounded(carried, rule.rounds_to) == row.amount:
            return replace(read, exact=carried)
    return read


def _computed(begins: date, amount: Fraction, rule: Rule, basis: date) -> Dated:
    since = _said(basis)
    note = Text(
        f"Beregnet af beløbet fra {since.da}: {rule.words.da}",
        f"Computed from the amount of {since.en}: {rule.words.en}",
    )
    return Dated(begins, amount, Confidence.UNCERTAIN, derived=True, note=note)


# --- computed of another series ---------------------------------------------------------------------------------------


def _derived(series: Series, rule: DerivedFrom, basis: tuple[InForce, ...]) -> list[InForce]:
    """The rows read, and for each other amount of the basis the one that follows from it."""
    read = [_as_read(row, switch_day(row.begins.year + 1, rule.switches)) for row in series.rows]
    ended = series.ended or NO_END
    computed = []
    for part in basis:
        begins = _moved(part.row.begins, rule.switches)
        known = part.row.amount is not None and (series.ruled_from or date.min) <= begins < ended
        if known and not any(_answers(row.begins, begins) for row in series.rows):
            computed.append(_share_of(part, rule, begins))
    return sorted([*read, *computed], key=lambda part: part.row.begins)


def _share_of(part: InForce, rule: DerivedFrom, begins: date) -> InForce:
    assert part.row.amount is not None
    exact = (part.exact if rule.before_rounding else part.row.amount) * rule.share
    row = _computed(begins, rounded(exact, rule.rounds_to), rule, part.row.begins)
    return InForce(row, _moved(part.until, rule.switches), exact)


def _moved(day: date, switch: Switch) -> date:
    """A switch day of the basis as that of the series; another day as it is."""
    return switch_day(day.year, switch) if _first_week(day) else day


def _answers(read: date, begins: date) -> bool:
    """Whether an amount that was read stands for the one that would begin on that day."""
    return read == begins or (read.year == begins.year and _first_week(read) and _first_week(begins))


# --- why there is no amount -------------------------------------------------------------------------------------------


def _why_not(series: Series, parts: tuple[InForce, ...], place: int, day: date) -> Text:
    """One sentence with the dates. `place`: how many rows begin on or before the day."""
    name = Text(f"»{series.title.da}«", f"“{series.title.en}”")
    on = _said(day)
    if not parts:
        return Text(
            f"{name.da}: der kendes intet beløb den {on.da} eller nogen anden dag.",
            f"{name.en}: no amount is known on {on.en}, nor on any other day.",
        )
    if not place:
        first = _said(parts[0].row.begins)
        return Text(
            f"{name.da}: den {on.da} ligger før det første kendte beløb, som gælder fra {first.da}.",
            f"{name.en}: {on.en} lies before the first known amount, which is in force from {first.en}.",
        )
    part = parts[place - 1]
    since, last = _said(part.row.begins), _said(part.until - timedelta(days=1))
    if part.row.amount is None:
        return Text(
            f"{name.da}: den {on.da} ligger efter det sidste beløb; fra {since.da} er der intet.",
            f"{name.en}: {on.en} lies after the last amount; from {since.en} there is none.",
        )
    ends = _ends(parts, place)
    return Text(
        f"{name.da}: der kendes intet beløb den {on.da}. Det fra {since.da} gælder til og med {last.da}, {ends.da}.",
        f"{name.en}: no amount is known on {on.en}. That of {since.en} is in force to the end of {last.en}, {ends.en}.",
    )


def _said(day: date) -> Text:
    return Text(day_in_words(day, "da"), day_in_words(day, "en"))


def _ends(parts: tuple[InForce, ...], place: int) -> Text:
    """Why the amount in force before the day is not in force any more."""
    if place < len(parts):
        begins = _said(parts[place].row.begins)
        return Text(f"og det næste begynder {begins.da}", f"and the next begins on {begins.en}")
    return Text(
        "og intet er læst eller kan beregnes for senere dage",
        "and none has been read or can be computed for later days",
    )
