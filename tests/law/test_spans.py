"""The last day of every term of the law: in time the day before and on it, too late the day after."""

from __future__ import annotations

from datetime import date

import pytest
from tests.law.spans import DAY, ONE, TERMS, Bound, Term, bounds, declared, facts_of, terms, version_of

from humlebi.law.kinds import Duty, Limit
from humlebi.law.questions import Conditions, Sanction
from humlebi.law.register import law
from humlebi.reckoning.assess import Row, assess
from humlebi.reckoning.spans import last_day as after
from humlebi.timeline.calendar import number

pytestmark = pytest.mark.core


def test_every_term_of_the_law_stands_in_the_table_once() -> None:
    told = [(one.rule, one.term) for one in terms()]
    assert len(told) == len(set(told))
    assert set(told) == {(rule, term) for rule, term, _ in declared()}


def row_of(one: Term, done: date | None, today: date) -> Row | None:
    """The row of the term that starts on its first day, or of the next where the act it waited for was the last."""
    version = version_of(one.rule)
    found = assess(facts_of(version, one.term, one.first, done), today)
    rows = [row for row in found.for_person(ONE) if row.rule.slug == one.rule and row.since == one.first]
    return rows[0] if rows else None


# Nothing is told of the days after it, so a term that ends on it has no day after.
LAST_OF_THE_LAW = law().formalised[1] - DAY
RUNNING = [one for one in terms() if one.term in TERMS and one.term != "first_by"]


@pytest.mark.parametrize("one", RUNNING, ids=lambda one: one.id)
def test_the_last_day_is_in_time_and_the_day_after_is_not(one: Term) -> None:
    today = min(one.last + 30 * DAY, LAST_OF_THE_LAW)
    statuses = {}
    days = (("before", one.last - DAY), ("last", one.last), ("after", one.last + DAY))
    for name, on in (pair for pair in days if pair[1] <= today):
        row = row_of(one, on, today)
        assert row is not None, f"no row of {one.rule} starts on {one.first}"
        assert row.due == one.last
        statuses[name] = row.status
    chosen = getattr(version_of(one.rule).declaration, "chosen", False)  # a term that no act names is never passed
    wanted = {name: "late" if name == "after" and not chosen else "met" for name in statuses}
    if one.last - DAY < one.first:  # the day before lies before the clock, where no act counts
        wanted["before"] = statuses["before"]
    assert statuses == wanted


@pytest.mark.parametrize("one", [one for one in terms() if one.term == "first_by"], ids=lambda one: one.id)
def test_what_follows_starts_the_day_after_the_first_should_have_been(one: Term) -> None:
    version = version_of(one.rule)
    none_held = facts_of(version, one.term, one.first, None)
    starts = []
    for today in (one.last - DAY, one.last, one.last + DAY):
        starts.append([row.since for row in assess(none_held, today).for_person(ONE) if row.rule is version])
    assert starts == [[], [], [one.last]]


@pytest.mark.parametrize("one", [one for one in terms() if one.term.startswith("lasts_")], ids=lambda one: one.id)
def test_what_is_granted_lasts_to_its_last_day(one: Term) -> None:
    declaration = version_of(one.rule).declaration
    assert isinstance(declaration, Conditions | Sanction)
    lasts = declaration.lasts[int(one.term.removeprefix("lasts_"))]
    assert after(number(one.first), lasts.span) == number(one.last + DAY)


@pytest.mark.parametrize("one", [one for one in terms() if one.term == "in_first"], ids=lambda one: one.id)
def test_what_must_happen_early_counts_to_its_last_day(one: Term) -> None:
    from humlebi.law.kinds import Happens
    from humlebi.timeline.facts import Event, Facts, Person, Spell

    version = version_of(one.rule)
    assert isinstance(version.declaration, Duty)
    since = version.declaration.since
    assert isinstance(since, Happens)
    found = []
    for on in (one.last - DAY, one.last, one.last + DAY):
        asked = Event(ONE, since.kind, on, (since.values or ("",))[0])
        facts = Facts.of([Person(ONE)], [Spell(ONE, since.within, one.first)], [asked])
        found.append(any(row.rule is version for row in assess(facts, one.last + 2 * DAY).for_person(ONE)))
    assert found == [True, True, False]


def test_every_limit_of_the_law_stands_in_the_table_once() -> None:
    limits = {version.slug for version in law().versions if isinstance(version.declaration, Limit)}
    assert sorted(one.rule for one in bounds()) == sorted(limits)


@pytest.mark.parametrize("one", bounds(), ids=lambda one: one.rule)
def test_a_limit_is_reached_on_its_day_and_not_before(one: Bound) -> None:
    found = []
    for today in (one.reached - DAY, one.reached, one.reached + DAY):
        row = next(row for row in assess(one.facts, today).for_person(ONE) if row.rule.slug == one.rule)
        assert row.due == one.effect
        found.append(row.status)
    assert found == ["open", "reached", "reached"]
