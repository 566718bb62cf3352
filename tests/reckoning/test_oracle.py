"""The kernel, plain and compiled, against the slow reading of the same declarations on random cases."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given, note
from hypothesis import strategies as st
from tests.reckoning import oracle, strategies
from tests.reckoning.oracle import Told

from humlebi.law.kinds import Axis, Done, Duty, Limit, Quantity, Reaches, Scope, days_after, months_after
from humlebi.law.questions import Declaration
from humlebi.law.register import Law, law, register
from humlebi.reckoning import assess as reckoning_assess
from humlebi.reckoning.assess import Assessment, assess
from humlebi.reckoning.compiled import available
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Facts, Person, Spell
from humlebi.timeline.words import DANISH

pytestmark = pytest.mark.core
KERNELS = [
    "plain",
    pytest.param("compiled", marks=pytest.mark.skipif(not available(), reason="Numba is not installed")),
]


@contextmanager
def run_by(kernel: str) -> Iterator[None]:
    """Everything in this block is reckoned by that kernel."""
    with pytest.MonkeyPatch.context() as patch:
        reckon_by(kernel, patch)
        yield


def reckon_by(kernel: str, patch: pytest.MonkeyPatch) -> None:
    """However little there is to do."""
    patch.setattr(reckoning_assess, "FEW", 0)
    patch.setenv("HUMLEBI_COMPILED", "1" if kernel == "compiled" else "0")


def law_of(*declarations: Declaration) -> Law:
    return register([("page", each) for each in declarations], formalised=strategies.FORMALISED)


def told(assessment: Assessment, name: str = "", regime: str = "") -> list[Told]:
    """Every row as the oracle tells it."""
    return sorted(
        (
            Told(row.person, row.since, row.due, row.done, row.status, row.count)
            for row in assessment.each()
            if (not name or row.duty == name) and (not regime or row.regime == regime)
        ),
        key=_order,
    )


def _order(row: Told) -> tuple[object, ...]:
    return (row.person, row.since, row.due or date.max, row.done or date.max, row.status, row.count)


def agree(found: list[Told], wanted: list[Told], case: object) -> None:
    """The two readings are the same; the case is shown when they are not."""
    wanted = sorted(wanted, key=_order)
    if found != wanted:
        note(f"kernel: {found}\noracle: {wanted}\ncase: {case}")
    assert found == wanted


lifted = oracle.lifting


# --- duties -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("refs", [False, True], ids=["no-refs", "refs"])
@given(data=st.data())
def test_a_duty_is_reckoned_as_it_reads(kernel: str, refs: bool, data: st.DataObject) -> None:
    duty = data.draw(strategies.scopes().flatmap(strategies.duties), label="duty")
    facts = data.draw(strategies.cases(refs=refs), label="facts")
    today = data.draw(strategies.todays, label="today")
    with run_by(kernel):
        found = told(assess(facts, today, law_of(duty)))
    wanted = oracle.duty_rows(facts, duty, duty.only[0], today, DANISH, exempt=lifted(facts, duty))
    agree(found, wanted, (duty, facts, today))


@pytest.mark.parametrize("kernel", KERNELS)
@given(data=st.data())
def test_a_change_of_law_on_any_day_is_reckoned_as_it_reads(kernel: str, data: st.DataObject) -> None:
    change = data.draw(st.dates(date(2012, 1, 1), date(2015, 12, 31)), label="change")
    axis = data.draw(st.sampled_from(list(Axis)), label="axis")
    before = Scope("before", date(2000, 1, 1), change, axis, "Act")
    after = Scope("after", change, date(2030, 1, 1), axis, "Act")
    old = data.draw(strategies.duties(before), label="old")
    new = replace(data.draw(strategies.duties(after), label="new"), since=old.since, act=old.act)
    facts = data.draw(strategies.cases(), label="facts")
    today = data.draw(strategies.todays, label="today")
    with run_by(kernel):
        found = assess(facts, today, law_of(old, new))
    older = old if axis is Axis.DUE else None
    wanted = oracle.duty_rows(facts, old, before, today, DANISH, exempt=lifted(facts, old))
    agree(told(found, regime="before"), wanted, (old, facts, today))
    wanted = oracle.duty_rows(facts, new, after, today, DANISH, exempt=lifted(facts, new), older=older)
    agree(told(found, regime="after"), wanted, (old, new, facts, today))


# --- limits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("takes_effect", ["month_end", "at_once"])
@pytest.mark.parametrize("overlap", [False, True], ids=["apart", "overlapping"])
@given(data=st.data())
def test_a_limit_is_reckoned_as_it_reads(kernel: str, takes_effect: str, overlap: bool, data: st.DataObject) -> None:
    scope = replace(data.draw(strategies.scopes((Axis.BEGUN, Axis.DUE)), label="scope"), begun_before=None)
    if takes_effect == "at_once":
        scope = replace(scope, begun_from=None)
    limit = data.draw(strategies.limits(scope, takes_effect), label="limit")
    facts = data.draw(strategies.benefit_cases(overlap=overlap), label="facts")
    today = data.draw(strategies.todays, label="today")
    with run_by(kernel):
        found = told(assess(facts, today, law_of(limit)))
    agree(found, oracle.limit_rows(facts, limit, scope, today), (limit, facts, today))


@pytest.mark.parametrize("months", [1, 3, 6, 9, 12])
@given(first=st.dates(date(2010, 1, 1), date(2013, 12, 31)), gap=st.integers(1, 60), at=st.integers(1, 300))
def test_months_are_full_on_the_first_day_that_fills_them(months: int, first: date, gap: int, at: int) -> None:
    """The kernel leaps over days that cannot be the one; the oracle tries each."""
    limit = _months_limit(months)
    on = [date.fromordinal(first.toordinal() + days) for days in (0, at, at + gap, at + gap + 600)]
    facts = Facts.of(
        [Person("a")], [Spell("a", "sygedagpenge", on[0], on[1]), Spell("a", "sygedagpenge", on[2], on[3])]
    )
    today = date(2016, 6, 1)
    agree(
        told(assess(facts, today, law_of(limit))), oracle.limit_rows(facts, limit, limit.only[0], today), (limit, facts)
    )


def _months_limit(months: int) -> Limit:
    scope = Scope("r", date(2000, 1, 1), date(2030, 1, 1), Axis.DUE, "Act")
    words = strategies.WORDS
    return Limit(
        name="graense",
        title=words,
        plain=words,
        source=strategies.SOURCE,
        only=(scope,),
        group="g",
        counts="sygedagpenge",
        reaches=Quantity("months", months),
        within=Quantity("months", 18),
        takes_effect="at_once",
    )


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("which", ["first", "again", "each"])
@given(data=st.data())
def test_a_duty_that_a_limit_starts_is_reckoned_as_it_reads(kernel: str, which: str, data: st.DataObject) -> None:
    axis = data.draw(st.sampled_from(list(Axis)), label="axis")
    limit = _months_limit(data.draw(st.sampled_from((3, 6)), label="months"))
    scope = Scope("r", date(2012, 7, 1), date(2016, 1, 1), axis, "Act")
    duty = Duty(
        name="pligt",
        title=strategies.WORDS,
        plain=strategies.WORDS,
        source=strategies.SOURCE,
        only=(scope,),
        group="g",
        since=Reaches("graense", strategies.WORDS, which),  # type: ignore[arg-type]
        act=Done("revurdering"),
        span=data.draw(st.sampled_from((days_after(0), months_after(3))), label="span"),
        runs_while="sygedagpenge",
    )
    facts = data.draw(strategies.cases(), label="facts")
    today = data.draw(strategies.todays, label="today")
    with run_by(kernel):
        found = told(assess(facts, today, law_of(limit, duty)), "pligt")
    reached = oracle.reached_clocks(facts, limit, today, which)
    agree(found, oracle.duty_rows(facts, duty, scope, today, DANISH, reached=reached), (limit, duty, facts, today))


# --- what holds of the whole law --------------------------------------------------------------------------------------


@given(facts=strategies.cases(refs=True), today=strategies.todays)
def test_a_person_alone_is_answered_as_in_the_population(facts: Facts, today: date) -> None:
    columns = columns_of(facts)
    everybody = assess(columns, today)
    for place, person in enumerate(columns.persons):
        assert list(assess(columns.only(place), today).for_person(person)) == everybody.for_person(person)


@given(facts=strategies.cases(refs=True), today=strategies.todays, seed=st.randoms())
def test_the_order_of_the_facts_means_nothing(facts: Facts, today: date, seed: object) -> None:
    assume(not _same_day_twice(facts))
    mixed = [list(some) for some in (facts.persons, facts.spells, facts.events)]
    for some in mixed:
        seed.shuffle(some)  # type: ignore[attr-defined]
    one, other = assess(facts, today), assess(Facts.of(*mixed), today)
    assert told(one) == told(other)
    assert {row.because for row in one.each()} == {row.because for row in other.each()}


def _same_day_twice(facts: Facts) -> bool:
    """Two facts of one kind on one day: which of them a row rests on is then a matter of the input."""
    keys = [(s.person, s.kind, s.begins) for s in facts.spells] + [(e.person, e.kind, e.on) for e in facts.events]
    return len(keys) != len(set(keys))


@given(facts=strategies.cases(refs=True), today=strategies.todays)
def test_what_happens_after_today_changes_no_answer_given_today(facts: Facts, today: date) -> None:
    known = Facts.of(
        facts.persons,
        [spell for spell in facts.spells if spell.begins <= today],
        [event for event in facts.events if event.on <= today],
    )
    assert told_of_duties(assess(facts, today)) == told_of_duties(assess(known, today))


def told_of_duties(assessment: Assessment) -> list[Told]:
    """The rows of duties: a limit looks ahead, and spells that are known to come belong to what it sees."""
    return sorted(
        (
            Told(row.person, row.since, row.due, row.done, row.status, row.count)
            for row in assessment.each()
            if isinstance(row.rule.declaration, Duty) and not isinstance(row.rule.declaration.since, Reaches)
        ),
        key=_order,
    )


@pytest.mark.parametrize("kernel", KERNELS)
@given(facts=strategies.cases(), today=strategies.todays)
def test_the_parts_of_a_population_add_up_to_the_whole(kernel: str, facts: Facts, today: date) -> None:
    with run_by(kernel):
        whole = told(assess(facts, today))
        parts = [told(assess(_only(facts, person), today)) for person in facts.persons]
    assert sorted((row for part in parts for row in part), key=_order) == whole


def _only(facts: Facts, person: Person) -> Facts:
    return Facts.of(
        [person],
        [spell for spell in facts.spells if spell.person == person.id],
        [event for event in facts.events if event.person == person.id],
    )


@given(facts=strategies.cases(), today=strategies.todays)
def test_every_clock_gives_a_row_or_is_counted_as_lost(facts: Facts, today: date) -> None:
    found = assess(facts, today)
    for version in law().versions:
        if version.slug not in found.lost:
            continue
        declaration = version.declaration
        if not isinstance(declaration, Duty) or isinstance(declaration.since, Reaches) or declaration.then:
            continue
        clocks = sum(len(oracle.clocks(facts, person.id, declaration, [], today)) for person in facts.persons)
        rows = sum(len(block) for block in found.blocks if block.version == version)
        assert rows + sum(found.lost[version.slug].values()) == clocks, version.slug


@given(facts=strategies.cases(), today=strategies.todays)
def test_counting_without_rows_counts_the_rows(facts: Facts, today: date) -> None:
    import numpy as np

    from humlebi.reckoning.assess import count

    columns = columns_of(facts)
    counts = count(columns, today, np.zeros(columns.people, np.int32), 1)
    found = assess(columns, today)
    for slug, table in counts.items():
        declaration = next(v.declaration for v in law().versions if v.slug == slug)
        if isinstance(declaration, Duty) and isinstance(declaration.since, Reaches):
            continue
        for place, status in enumerate(STATUSES):
            rows = sum(row.rule.slug == slug and row.status == status for row in found.each())
            assert table[0][place] == rows, (slug, status)
