"""Every declared term at its last day: facts on which a term starts on a given day, and what was done on a day.

`spans.toml` beside this holds, for each span of each duty and each longest time that something may last, the act's own
words, where they stand, a first day and the last day that is in time: counted by hand from the words. `read` false: the
text could not be read or does not say whether the first day counts; the doubt stands on the page of law.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from humlebi.law.kinds import Begins, Course, Duty, Enters, Happens, Limit, Reaches, Span
from humlebi.law.questions import Conditions, Sanction
from humlebi.law.register import Version, law
from humlebi.timeline.facts import Event, Facts, Person, Spell

TABLE = Path(__file__).with_name("spans.toml")
DAY = timedelta(days=1)
# What a term is called in the table, in the order in which a duty declares them.
TERMS = ("span", "then", "first_by", "if_bound_later")
ONE = "p"


@dataclass(frozen=True)
class Term:
    """One term of a rule as the table tells it: `last` is the last day in time when `first` is the day it starts."""

    rule: str
    term: str
    says: str
    source: str
    first: date
    last: date
    read: bool = True

    @property
    def id(self) -> str:
        return f"{self.rule}-{self.term}"


@dataclass(frozen=True)
class Bound:
    """One limit: `reached` is the first day on which more than it allows, or as much as it asks, has been received."""

    rule: str
    says: str
    source: str
    benefit: str
    first: date
    reached: date
    effect: date
    pension: bool = False
    read: bool = True

    @property
    def facts(self) -> Facts:
        spells = [Spell(ONE, self.benefit, self.first, None, "ledig" if self.benefit == "sygedagpenge" else "")]
        if self.pension:
            spells.append(Spell(ONE, "foertidspension", self.first - 700 * DAY))
        return Facts.of([Person(ONE, date(1970, 5, 5))], spells)


@cache
def bounds() -> tuple[Bound, ...]:
    """The limits of the table."""
    return tuple(Bound(**one) for one in tomllib.loads(TABLE.read_text(encoding="utf-8"))["limit"])


@cache
def terms() -> tuple[Term, ...]:
    """The table."""
    told = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return tuple(Term(**one) for one in told["term"])


def declared() -> Iterator[tuple[str, str, Span]]:
    """Every span that the law declares: the rule under its regime, the term, and the span."""
    for version in law().versions:
        one = version.declaration
        if isinstance(one, Duty):
            for term in TERMS:
                span = getattr(one, term)
                if span is not None and not (term == "span" and one.from_act):
                    yield version.slug, term, span
            if one.later_of:
                yield version.slug, "later_of", one.later_of.span
            if isinstance(one.since, Happens) and one.since.awaited:
                yield version.slug, "awaited", one.since.awaited.span
            if isinstance(one.since, Happens) and one.since.in_first:
                yield version.slug, "in_first", one.since.in_first
            if one.no_earlier:
                yield version.slug, "no_earlier", one.no_earlier
        elif isinstance(one, Conditions | Sanction):
            for place, lasts in enumerate(one.lasts):
                yield version.slug, f"lasts_{place}", lasts.span


def version_of(slug: str) -> Version:
    return next(version for version in law().versions if version.slug == slug)


def facts_of(version: Version, term: str, first: date, done: date | None) -> Facts:
    """Facts on which the term starts on `first` and the last act that it asks for was done on `done`."""
    duty = version.declaration
    assert isinstance(duty, Duty)
    spells, events = _clock(duty, term, first)
    values = duty.act.values or ("",)
    if term == "then":
        starting = 1 if duty.from_act else duty.times
        events += [Event(ONE, duty.act.kind, first - DAY * back, values[0]) for back in range(starting)]
    if done is not None:
        # The acts before the last are done on the days before it: all the law asks is how many.
        events += [Event(ONE, duty.act.kind, done - DAY * back, values[0]) for back in range(duty.times)]
    born = first - timedelta(days=365 * (_age(duty) + 1)) if duty.aged else date(1970, 5, 5)
    return Facts.of([Person(ONE, born)], spells, events)


def _age(duty: Duty) -> int:
    """An age that is the duty's on the day its clock starts and for some years after."""
    assert duty.aged is not None
    return duty.aged.at_least or (duty.aged.below or 60) - 15


def _clock(duty: Duty, term: str, first: date) -> tuple[list[Spell], list[Event]]:
    # A later term starts with an act on its first day, or with a state that comes to bind when the first has run out.
    begins = {"if_bound_later": first - 200 * DAY, "then": first - 5 * DAY}.get(term, first)
    spells: list[Spell] = []
    events: list[Event] = []
    match duty.since:
        case Begins(kind) | Course(kind):
            spells.append(Spell(ONE, kind, begins))
        case Enters(kind, values, within):
            spells += [Spell(ONE, within, begins), Spell(ONE, kind, begins, None, (values or ("",))[0])]
        case Happens(kind, _, values, within):
            events.append(Event(ONE, kind, begins, (values or ("",))[0]))
            if within:
                spells.append(Spell(ONE, within, begins))
        case Reaches(limit, _, which):
            spells.append(Spell(ONE, *_until_reached(limit, begins, 2 if which == "again" else 1)))
    if term == "if_bound_later" and duty.from_act:
        events.append(Event(ONE, duty.act.kind, begins, (duty.act.values or ("",))[0]))
    if duty.when:
        binds = first if term == "if_bound_later" else begins
        spells.append(Spell(ONE, duty.when.kind, binds, None, (duty.when.values or ("",))[-1]))
        if binds > begins:
            spells.append(Spell(ONE, duty.when.kind, begins, binds, "binder_ikke"))
    if duty.runs_while and all(spell.kind != duty.runs_while for spell in spells):
        spells.append(Spell(ONE, duty.runs_while, begins))
    return spells, events


def _until_reached(limit: str, on: date, times: int) -> tuple[str, date]:
    """The benefit, and a first day on it by which so many months have been received for the nth time on a day."""
    declaration = next(v.declaration for v in law().versions if v.name == limit)
    assert isinstance(declaration, Limit)
    assert declaration.reaches is not None
    months = on.year * 12 + on.month - 1 - declaration.reaches.count * times
    return declaration.counts, date(months // 12, months % 12 + 1, on.day)
