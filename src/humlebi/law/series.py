"""Dated amounts: the records they are written in, the rules that regulate them each year, and what is refused.

An amount is an exact Fraction in the unit of its series. Nothing is computed here: `reckoning.regulation` alone fills
the years for which no amount has been read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import Literal, NamedTuple

from humlebi.law.kinds import NOTHING, Confidence, Source, Text
from humlebi.law.units import UnitName

# --- where an amount was read -----------------------------------------------------------------------------------------

Tier = Literal["official", "secondary", "source document", "unlogged"]


class Publication(NamedTuple):
    """Where amounts were read.

    `tier`: an authority's own text, somebody's copy of it, a source document of the project, or a page whose address
    was not kept.
    """

    title: Text
    tier: Tier


@dataclass(frozen=True, slots=True)
class Dated:
    """An amount in force from `begins` (included), in the unit of its series. None = the series ends that day.

    `seen_in` names publications by their short keys, with a space between them. `derived`: computed, not read.
    `carried`: the last amount that is known, carried on past the reading, where no rule gives one.
    """

    begins: date
    amount: Fraction | None
    confidence: Confidence
    derived: bool = False
    seen_in: str = ""
    note: Text = NOTHING
    carried: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of `seen_in`, one by one."""
        return tuple(self.seen_in.split())


# --- how amounts are regulated ----------------------------------------------------------------------------------------


class Switch(Enum):
    """The day of the year on which a new amount takes over."""

    NEW_YEAR = "1 January"
    FIRST_MONDAY = "the first Monday of January"


SWITCHES: Mapping[Switch, Text] = {
    Switch.NEW_YEAR: Text("1. januar", "1 January"),
    Switch.FIRST_MONDAY: Text("den første mandag i januar", "the first Monday of January"),
}

Uses = Literal["benefit", "full"]


@dataclass(frozen=True, slots=True)
class Percent:
    """The percent by which amounts are raised in a year, in percent points: 1.25 is 1.25 percent.

    `full` is the satsreguleringsprocent, `benefit` what is left of it for benefits. None = no single value is known,
    only `candidates`, and nothing is computed through that year. `seen_in` empty = implied by published amounts alone.
    """

    year: int
    full: Fraction | None
    benefit: Fraction | None
    confidence: Confidence
    seen_in: str = ""
    candidates: tuple[Fraction, ...] = ()
    note: Text = NOTHING

    @property
    def reduced_by(self) -> Fraction | None:
        """The points by which benefits are raised less; None when the percents are not known."""
        return None if self.full is None or self.benefit is None else self.full - self.benefit

    def used(self, uses: Uses) -> Fraction | None:
        return self.full if uses == "full" else self.benefit


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """Each year's amount is that of the year before, raised by the year's percent.

    It is rounded to the nearest multiple of `rounds_to`, half up.
    `keeps_fractions`: the next year is computed from the amount before it was rounded; else from the rounded one.
    """

    id: str
    words: Text
    uses: Uses
    rounds_to: Fraction
    source: Source
    switches: Switch = Switch.NEW_YEAR
    keeps_fractions: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedFrom:
    """The amount is `share` times that of another series, to the nearest multiple of `rounds_to`; no chain of its own.

    `before_rounding`: taken of the other amount before that was rounded.
    """

    id: str
    series: str
    share: Fraction
    words: Text
    rounds_to: Fraction
    source: Source
    switches: Switch = Switch.NEW_YEAR
    before_rounding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyStep:
    """Each year's amount is that of the year before and `adds` more, whatever the percent of the year."""

    id: str
    adds: Fraction
    words: Text
    source: Source
    switches: Switch = Switch.NEW_YEAR


Rule = Regulation | DerivedFrom | YearlyStep
Lasts = Literal["the year", "until changed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One amount through time: the rows that have been read, and the rule that fills the years between and after them.

    `ruled_from`: the first day from which the rule is known to hold (None = the first row, or the first of the series
    it is derived from); earlier rows stand alone. `lasts`, for a series without a rule: each row to the end of its
    calendar year, or, when the amount stands fixed in the act, until the next row.
    """

    name: str
    title: Text
    unit: UnitName
    source: Source
    rows: tuple[Dated, ...]
    regulated_by: Rule | None = None
    ruled_from: date | None = None
    lasts: Lasts = "the year"
    note: Text = NOTHING
    doubt: Text = NOTHING

    @property
    def ended(self) -> date | None:
        """The first day without an amount; None when no end has been read."""
        return next((row.begins for row in self.rows if row.amount is None), None)


# --- what is refused --------------------------------------------------------------------------------------------------


def faults_of_series(series: Iterable[Series]) -> Iterator[str]:
    """Everything wrong with some series, each in one sentence."""
    every = tuple(series)
    for name, times in Counter(one.name for one in every).items():
        if times > 1:
            yield f"{name}: declared {times} times. Give each series its own name."
    rules = {one.name: one.regulated_by for one in every}
    for one in every:
        yield from _faults_of_one(one)
        yield from _faults_of_order(one)
        for row in one.rows:
            yield from _faults_of_row(one, row)
        yield from _faults_of_rule(one.name, rules)


def _faults_of_one(series: Series) -> Iterator[str]:
    source = series.source
    if not source.act or not (source.paragraph or source.catalogue):
        yield f"{series.name}: no source. Name the act and the paragraph."
    if not series.rows and not isinstance(series.regulated_by, DerivedFrom) and series.doubt == NOTHING:
        yield f"{series.name}: no row, and the doubt does not say why."


def _faults_of_order(series: Series) -> Iterator[str]:
    for one, other in pairwise(series.rows):
        if other.begins < one.begins:
            yield f"{series.name}: the row of {other.begins} stands after that of {one.begins}. Write them in order."
        if other.begins == one.begins:
            yield f"{series.name}: two rows begin on {one.begins}. One day can have one amount."
        if one.amount is None and other.amount is not None:
            yield f"{series.name}: an amount from {other.begins}, though the series ended on {one.begins}."


def _faults_of_row(series: Series, row: Dated) -> Iterator[str]:
    what = f"{series.name}: the row of {row.begins}"
    if row.amount is not None and not isinstance(row.amount, Fraction):
        kind = type(row.amount).__name__
        yield f"{what} has the {kind} {row.amount!r}. Write it as a text, so that the amount is exact."
    elif row.amount is not None and row.amount < 0:
        yield f"{what} is negative: {row.amount}."
    uncertain = row.confidence is Confidence.UNCERTAIN
    if uncertain and row.note == NOTHING and series.doubt == NOTHING:
        yield f"{what} is uncertain, but the doubt is not written down."
    if row.derived and not uncertain:
        yield f"{what} is computed, but marked {row.confidence.value}. What is computed is uncertain."
    if not row.derived and not row.seen_in:
        yield f"{what} does not say where it was read."


def _faults_of_rule(name: str, rules: Mapping[str, Rule | None]) -> Iterator[str]:
    """A series may be derived from one that is declared, and not in a ring."""
    passed = [name]
    rule = rules[name]
    while isinstance(rule, DerivedFrom):
        if rule.series not in rules:
            if passed == [name]:
                yield f"{name}: derived from '{rule.series}', which is not declared."
            return
        if rule.series in passed:
            if rule.series == name:
                yield f"{name}: derived from itself by way of {', '.join([*passed[1:], name])}."
            return
        passed.append(rule.series)
        rule = rules[rule.series]
