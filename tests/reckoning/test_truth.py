"""Terms against a slow reading of them: whatever is unknown is tried with every value that it might have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reckoning.oracle import months_later

from humlebi.law.kinds import Text
from humlebi.law.terms import (
    Age,
    Condition,
    Counted,
    DaysSince,
    Expression,
    Field,
    Happened,
    Quotient,
    Rounded,
    Spent,
    all_of,
    any_of,
    at_least,
    cases,
    during,
    fact,
    greatest,
    is_one_of,
    least,
    named,
    number,
    percent,
)
from humlebi.reckoning.known import NOBODY, known_of
from humlebi.reckoning.truth import Situation, find, missing, rounded
from humlebi.timeline import calendar
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.words import DANISH

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
DAY = date(2015, 3, 2)


def no_rates(name: str, _: int) -> Fraction:
    raise KeyError(name)


def situation(told: dict[str, Any] | None = None, day: date = DAY) -> Situation:
    return Situation(calendar.number(day), NOBODY, DANISH, no_rates, told or {})


# --- conditions: unknown is every value it might have ------------------------------------------------------------

Read = Callable[[dict[str, Any]], bool]
LETTERS = "abcdefgh"


@st.composite
def trees(draw: st.DrawFn, free: tuple[str, ...] = tuple(LETTERS)) -> tuple[Condition, Read, tuple[str, ...]]:
    """A condition, the same as a Python function of its fields, and the fields; no field stands twice."""
    if len(free) == 1 or draw(st.booleans()):
        return _leaf(draw(st.integers(0, 2)), free[0])
    many = draw(st.integers(2, min(3, len(free))))
    share = len(free) // many
    parts = [draw(trees(free[i * share : (i + 1) * share])) for i in range(many)]
    conditions, reads = [part[0] for part in parts], [part[1] for part in parts]
    names = tuple(name for part in parts for name in part[2])
    sort = draw(st.integers(0, 4))
    count = draw(st.integers(1, many))
    made: tuple[Condition, Read] = [
        (all_of(*conditions), lambda told: all(read(told) for read in reads)),
        (any_of(*conditions), lambda told: any(read(told) for read in reads)),
        (at_least(count, *conditions), lambda told: sum(read(told) for read in reads) >= count),
        (~all_of(*conditions), lambda told: not all(read(told) for read in reads)),
        (named("x", "x", any_of(*conditions)), lambda told: any(read(told) for read in reads)),
    ][sort]
    return (*made, names)


def _leaf(sort: int, name: str) -> tuple[Condition, Read, tuple[str, ...]]:
    if sort == 0:
        return fact(name, name, name), lambda told: told[name], (name,)
    if sort == 1:
        return number(name, name, name) >= 2, lambda told: told[name] >= 2, (name,)
    field = Field(name, WORDS, "choice", values=("x", "y", "z"))
    return is_one_of(field, "x", "y"), lambda told: told[name] in ("x", "y"), (name,)


def domain(condition: Condition, name: str) -> list[Any]:
    """Every value that makes a difference to a leaf of that name."""
    from humlebi.law.terms import fields_in

    sort = next(field.sort for field in fields_in(condition) if field.name == name)
    if sort == "yes_no":
        return [True, False]
    return [Fraction(1), Fraction(2)] if sort == "number" else ["x", "y", "z"]


def completions(condition: Condition, told: dict[str, Any], names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    free = [name for name in names if name not in told]
    for values in product(*(domain(condition, name) for name in free)):
        yield told | dict(zip(free, values, strict=True))


@given(trees(), st.data())
def test_a_condition_is_known_just_when_nothing_untold_could_change_it(
    tree: tuple[Condition, Read, tuple[str, ...]], data: st.DataObject
) -> None:
    condition, read, names = tree
    told = {
        name: data.draw(st.sampled_from(domain(condition, name)), label=name)
        for name in names
        if data.draw(st.booleans(), label=f"{name} is told")
    }
    possible = {read(whole) for whole in completions(condition, told, names)}
    finding = find(condition, situation(told))
    assert finding.value == (possible.pop() if len(possible) == 1 else None)
    wanted = {term.name for term in missing(finding) if isinstance(term, Field)}
    assert wanted <= set(names) - set(told)
    assert bool(wanted) == (finding.value is None)


@given(trees(), st.data())
def test_telling_what_is_missing_decides_it(tree: tuple[Condition, Read, tuple[str, ...]], data: st.DataObject) -> None:
    condition, read, names = tree
    told: dict[str, Any] = {}
    for _ in names:
        lacking = [term.name for term in missing(find(condition, situation(told))) if isinstance(term, Field)]
        if not lacking:
            break
        told[lacking[0]] = data.draw(st.sampled_from(domain(condition, lacking[0])))
    answer = find(condition, situation(told)).value
    assert answer is not None
    assert {read(whole) for whole in completions(condition, told, names)} == {answer}


# --- numbers ----------------------------------------------------------------------------------------------------------

Compute = Callable[[dict[str, Fraction]], Fraction]
SMALL = st.fractions(-5, 5, max_denominator=4)


@st.composite
def expressions(draw: st.DrawFn, depth: int = 3) -> tuple[Expression, Compute]:
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        name = draw(st.sampled_from("pqr"))
        return number(name, name, name), lambda told: told[name]
    (left, one), (right, other) = draw(expressions(depth - 1)), draw(expressions(depth - 1))
    constant = draw(SMALL)
    sort = draw(st.integers(0, 6))
    return [
        (left + right, lambda told: one(told) + other(told)),
        (left - right, lambda told: one(told) - other(told)),
        (left * constant, lambda told: one(told) * constant),
        (least(left, right), lambda told: min(one(told), other(told))),
        (greatest(left, right, constant), lambda told: max(one(told), other(told), constant)),
        (
            cases((left > right, left), otherwise=right * 2),
            lambda told: one(told) if one(told) > other(told) else 2 * other(told),
        ),
        (
            cases((left < constant, constant), (right <= constant, left), otherwise=right),
            lambda told: constant if one(told) < constant else (one(told) if other(told) <= constant else other(told)),
        ),
    ][sort]


@given(expressions(), st.fixed_dictionaries(dict.fromkeys("pqr", SMALL)))
def test_a_number_is_what_it_reads(expression: tuple[Expression, Compute], told: dict[str, Fraction]) -> None:
    term, compute = expression
    assert find(term, situation(dict(told))).value == compute(told)


@given(SMALL, st.sampled_from([Fraction(1), Fraction(5), Fraction(12), Fraction(1, 100)]))
def test_rounding_is_to_the_nearest_multiple_and_halves_go_away_from_zero(value: Fraction, to: Fraction) -> None:
    multiples = [to * n for n in range(-600, 601)] if to < 1 else [to * n for n in range(-10, 11)]
    near = min(multiples, key=lambda one: (abs(one - value), -abs(one)))
    assert rounded(value, to) == near
    assert rounded(value, to, "up") == min(one for one in multiples if one >= value)
    assert rounded(value, to, "down") == max(one for one in multiples if one <= value)


def test_half_a_krone_is_rounded_up_and_a_little_less_down() -> None:
    amount = number("beloeb", "beløb", "amount")
    for text, result in (("10.5", 11), ("10.49", 10), ("11.5", 12), ("0.5", 1)):
        assert find(Rounded(amount), situation({"beloeb": Fraction(text)})).value == result


def test_what_is_divided_by_nothing_is_unknown() -> None:
    term = Quotient(number("a", "a", "a"), number("b", "b", "b"))
    assert find(term, situation({"a": Fraction(1), "b": Fraction(0)})).value is None
    assert find(term, situation({"a": Fraction(1), "b": Fraction(4)})).value == Fraction(1, 4)


def test_a_float_is_no_number_of_the_law() -> None:
    with pytest.raises(TypeError, match=r"0\.1 is a float"):
        _ = number("a", "a", "a") * 0.1  # type: ignore[operator]
    assert percent(98) == Fraction(98, 100)
    assert percent("0.5") == Fraction(1, 200)


# --- the timeline -----------------------------------------------------------------------------------------------------

DATES = st.dates(date(2013, 1, 1), date(2016, 12, 31))


@st.composite
def lives(draw: st.DrawFn) -> Facts:
    spells, events = [], []
    for begins in draw(st.lists(DATES, max_size=5)):
        length = draw(st.none() | st.integers(1, 400))
        until = None if length is None else begins + timedelta(days=length)
        value = draw(st.sampled_from(["", "x", "y"]))
        spells.append(Spell("1", draw(st.sampled_from(["tilbud", "mentor"])), begins, until, value, row=len(spells)))
    for on in draw(st.lists(DATES, max_size=6)):
        value = draw(st.sampled_from(["", "x", "y"]))
        events.append(Event("1", draw(st.sampled_from(["samtale", "plan"])), on, value, row=len(events)))
    born = draw(st.none() | st.dates(date(1950, 1, 1), date(2012, 12, 31)))
    return Facts.of([Person("1", born)], spells, events)


def asked(facts: Facts, day: date) -> Situation:
    return Situation(calendar.number(day), known_of(facts, "1"), DANISH, no_rates)


def covered(facts: Facts, kind: str, values: tuple[str, ...], day: date) -> bool:
    return any(
        s.kind == kind and (not values or s.value in values) and s.begins <= day and (s.until is None or day < s.until)
        for s in facts.spells
    )


VALUES = st.sampled_from([(), ("x",), ("x", "y")])


@given(lives(), DATES, VALUES, st.none() | st.integers(1, 18))
def test_time_spent_is_the_days_that_some_spell_covers(
    facts: Facts, day: date, values: tuple[str, ...], within: int | None
) -> None:
    first = date(2012, 1, 1) if within is None else months_later(day, -within)
    days = sum(covered(facts, "tilbud", values, first + timedelta(days=n)) for n in range(max(0, (day - first).days)))
    for unit, length in (("days", 1), ("weeks", 7)):
        term = Spent("tilbud", unit, values, within)  # type: ignore[arg-type]
        assert find(term, asked(facts, day)).value == Fraction(days, length)


@given(lives(), DATES)
def test_a_continuous_time_is_walked_backwards_until_a_day_is_missing(facts: Facts, day: date) -> None:
    first = day
    while covered(facts, "tilbud", (), first - timedelta(days=1)):
        first -= timedelta(days=1)
    months = 0
    while months_later(first, months + 1) <= day:
        months += 1
    assert find(Spent("tilbud", "days", continuous=True), asked(facts, day)).value == (day - first).days
    assert find(Spent("tilbud", "months", continuous=True), asked(facts, day)).value == months


@given(lives(), DATES, VALUES, st.none() | st.integers(1, 18))
def test_events_are_counted_before_the_day_and_found_up_to_it(
    facts: Facts, day: date, values: tuple[str, ...], within: int | None
) -> None:
    first = date.min if within is None else months_later(day, -within)
    wanted = [e.on for e in facts.events if e.kind == "samtale" and (not values or e.value in values)]
    before = [on for on in wanted if first <= on < day]
    upto = [on for on in wanted if first <= on <= day]
    assert find(Counted("samtale", values, within), asked(facts, day)).value == len(before)
    unsaid = [e.on for e in facts.events if e.kind == "samtale" and values and not e.value and e.on >= first]
    perhaps, perhaps_before = any(on <= day for on in unsaid), any(on < day for on in unsaid)
    assert find(Happened("samtale", values, within), asked(facts, day)).value is (
        bool(upto) or (None if perhaps else False)
    )
    found = find(Happened("samtale", values, within, before=True), asked(facts, day)).value
    assert found is (bool(before) or (None if perhaps_before else False))
    latest = max((on for on in wanted if on <= day), default=None)
    since = None if latest is None else Fraction((day - latest).days)
    assert find(DaysSince("samtale", values), asked(facts, day)).value == since


@given(lives(), DATES)
def test_a_state_holds_on_the_days_it_covers_and_is_known_where_its_absence_is(facts: Facts, day: date) -> None:
    holds = covered(facts, "mentor", ("x",), day)
    assert find(during("mentor", "x"), asked(facts, day)).value == holds
    # Nobody has recorded readiness, and it is something that somebody always has.
    assert find(during("parathed", "jobparat"), asked(facts, day)).value is None


@given(lives(), DATES)
def test_age_is_counted_in_birthdays(facts: Facts, day: date) -> None:
    born = facts.persons[0].born
    found = find(Age(), asked(facts, day)).value
    if born is None:
        assert found is None
        return
    birthdays = 0
    while months_later(born, 12 * (birthdays + 1)) <= day:
        birthdays += 1
    assert found == birthdays
