"""The same facts as arrays: nothing is lost, order means nothing, one person can be cut out."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reckoning.strategies import cases

from humlebi.timeline.columns import columns_of, facts_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
FACTS = Facts.of(
    [Person("1", date(1970, 1, 1), "0101", MappingProxyType({"team": "øst"})), Person("2"), Person("3")],
    [
        Spell("2", "sygedagpenge", date(2015, 1, 5), None, "ledig", "s1", 2),
        Spell("1", "sygedagpenge", date(2014, 1, 5), date(2014, 2, 5), "", "", 3),
        Spell("2", "visitation", date(2015, 1, 6), None, "2", "s1", 4),
    ],
    [Event("2", "samtale", date(2015, 3, 1), "telefon", "s1", 2), Event("1", "samtale", date(2014, 1, 20), row=3)],
)


def _as_sets(facts: Facts) -> tuple[frozenset[object], frozenset[object], tuple[str, ...]]:
    return frozenset(facts.spells), frozenset(facts.events), tuple(person.id for person in facts.persons)


def test_facts_become_columns_and_come_back_whole() -> None:
    back = facts_of(columns_of(FACTS))
    assert _as_sets(back) == _as_sets(FACTS)
    assert back.persons == FACTS.persons


@given(cases(refs=True))
def test_any_facts_come_back_whole(facts: Facts) -> None:
    back = facts_of(columns_of(facts))
    assert _unnumbered(back) == _unnumbered(facts)
    assert len(back.spells) + len(back.events) + columns_of(facts).repeated == len(facts.spells) + len(facts.events)


def _unnumbered(facts: Facts) -> tuple[frozenset[object], frozenset[object], tuple[str, ...]]:
    """The facts without the rows they were read from: what is told twice is one fact."""
    spells, events = [replace(s, row=0) for s in facts.spells], [replace(e, row=0) for e in facts.events]
    return _as_sets(Facts(facts.persons, tuple(spells), tuple(events)))


@given(cases(refs=True), st.randoms())
def test_the_digest_does_not_depend_on_the_order_of_the_facts(facts: Facts, random: object) -> None:
    # Facts of one kind that begin on one day stay in the order they came in: nothing else tells them apart.
    spells, events = list(dict.fromkeys(facts.spells)), list(dict.fromkeys(facts.events))
    if len({(s.person, s.kind, s.begins) for s in spells}) < len(spells):
        return
    if len({(e.person, e.kind, e.on) for e in events}) < len(events):
        return
    one = columns_of(Facts.of(facts.persons, spells, events)).digest
    random.shuffle(spells)  # type: ignore[attr-defined]
    random.shuffle(events)  # type: ignore[attr-defined]
    assert columns_of(Facts.of(facts.persons, spells, events)).digest == one


def test_the_digest_changes_with_any_fact() -> None:
    digests = {columns_of(FACTS).digest}
    for place in range(3):
        spells = list(FACTS.spells)
        for changed in (
            replace(spells[place], begins=date(2013, 12, 31)),
            replace(spells[place], until=date(2016, 1, 1)),
            replace(spells[place], value="3"),
            replace(spells[place], ref="s2"),
            replace(spells[place], kind="barsel"),
        ):
            digests.add(columns_of(replace(FACTS, spells=(*spells[:place], changed, *spells[place + 1 :]))).digest)
    digests.add(columns_of(replace(FACTS, events=FACTS.events[:1])).digest)
    digests.add(columns_of(replace(FACTS, persons=(*FACTS.persons, Person("4")))).digest)
    digests.add(columns_of(replace(FACTS, persons=(Person("1", date(1970, 1, 2), "0101"), *FACTS.persons[1:]))).digest)
    digests.add(columns_of(replace(FACTS, persons=(Person("1", date(1970, 1, 1), "0102"), *FACTS.persons[1:]))).digest)
    assert len(digests) == 20


def test_the_line_a_fact_was_read_from_is_no_part_of_the_facts() -> None:
    moved = replace(FACTS, spells=tuple(replace(spell, row=spell.row + 7) for spell in FACTS.spells))
    assert columns_of(moved).digest == columns_of(FACTS).digest


def test_one_person_can_be_cut_out() -> None:
    columns = columns_of(FACTS)
    alone = facts_of(columns.only(columns.index_of["2"]))
    assert alone.persons == (Person("2"),)
    assert set(alone.spells) == {spell for spell in FACTS.spells if spell.person == "2"}
    assert set(alone.events) == {event for event in FACTS.events if event.person == "2"}
    nothing = facts_of(columns.only(columns.index_of["3"]))
    assert (nothing.spells, nothing.events) == ((), ())


def test_a_fact_about_nobody_is_refused() -> None:
    with pytest.raises(KeyError):
        columns_of(Facts.of([Person("1")], [Spell("2", "barsel", date(2015, 1, 1))]))


def test_no_facts_at_all_are_facts() -> None:
    assert facts_of(columns_of(Facts())) == Facts()
