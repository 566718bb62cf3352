"""The one call: receipts, counts, what is left out and why."""

from datetime import date, timedelta

import pytest

from humlebi.law.register import law
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
TODAY = date(2015, 5, 13)
FACTS = Facts.of(
    [Person("1", date(1980, 1, 1)), Person("2", date(1980, 1, 1))],
    [
        Spell("1", "sygedagpenge", date(2015, 2, 2), None, "ledig", "s1", 2),
        Spell("1", "visitation", date(2015, 2, 12), None, "2", "s1", 3),
        Spell("2", "ledighedsydelse", date(2014, 1, 1), None, "", "", 4),
    ],
    [Event("1", "samtale", date(2015, 3, 20), "", "s1", 2)],
)


def test_the_same_receipt_gives_the_same_rows() -> None:
    one, other = assess(FACTS, TODAY), assess(columns_of(FACTS), TODAY)
    assert one.receipt == other.receipt
    assert list(one.each()) == list(other.each())


def test_the_receipt_changes_with_the_law_the_facts_and_the_day() -> None:
    fewer = Facts.of(FACTS.persons, FACTS.spells)
    receipts = {
        assess(FACTS, TODAY).receipt,
        assess(FACTS, TODAY + timedelta(days=1)).receipt,
        assess(fewer, TODAY).receipt,
        assess(FACTS, TODAY, law().as_of(TODAY)).receipt,
    }
    assert len(receipts) == 4


def test_the_receipt_changes_with_a_trial_laid_over_everybody() -> None:
    assert assess(FACTS, TODAY).receipt != assess(FACTS, TODAY, trials=["frik2-02"]).receipt


def test_an_unknown_trial_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="frik2-99"):
        assess(FACTS, TODAY, trials=["frik2-99"])


def test_one_persons_rows_come_by_due_day() -> None:
    rows = assess(FACTS, TODAY).for_person("1")
    assert {row.person for row in rows} == {"1"}
    dues = [row.due or date.max for row in rows]
    assert dues == sorted(dues)
    with pytest.raises(KeyError):
        assess(FACTS, TODAY).for_person("3")


def test_counts_are_the_counts_of_the_rows() -> None:
    found = assess(FACTS, TODAY)
    assert sum(found.counts().values()) == len(found) == len(list(found.each()))


def test_nobody_has_no_rows() -> None:
    found = assess(Facts(), TODAY)
    assert (len(found), list(found.each()), found.before_the_law()) == (0, [], (0, 0))
    assert set(found.counts().values()) == {0}


def test_a_benefit_that_begins_tomorrow_asks_for_nothing_today() -> None:
    facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", TODAY + timedelta(days=1))])
    assert len(assess(facts, TODAY)) == 0
    assert {row.duty for row in assess(facts, TODAY + timedelta(days=1)).each()} >= {"foerste_samtale"}


def test_two_absences_each_have_their_own_talks_by_their_refs() -> None:
    spells = [
        Spell("1", "sygedagpenge", date(2015, 1, 5), date(2015, 4, 1), "", "s1"),
        Spell("1", "sygedagpenge", date(2015, 2, 2), date(2015, 5, 1), "", "s2"),
    ]
    first = Event("1", "samtale", date(2015, 2, 20), "", "s1")
    # The two overlap, so each duty is read off its own spell only when the spells are kept apart.
    rows = [r for r in assess(Facts.of([Person("1")], spells, [first]), TODAY).each() if r.duty == "foerste_samtale"]
    assert [row.since for row in rows] == [date(2015, 1, 5)]


def test_an_act_of_another_spell_does_not_count() -> None:
    spells = [
        Spell("1", "sygedagpenge", date(2015, 1, 5), date(2015, 1, 20), "", "s1"),
        Spell("1", "sygedagpenge", date(2015, 2, 2), None, "", "s2"),
        Spell("1", "visitation", date(2015, 2, 3), None, "2"),
    ]
    talk = Event("1", "samtale", date(2015, 3, 20), "", "s1")
    rows = assess(Facts.of([Person("1")], spells, [talk]), TODAY).each()
    last = [row for row in rows if row.duty == "foerste_samtale"][-1]
    assert (last.since, last.status) == (date(2015, 2, 2), "overdue")


def test_a_state_of_another_spell_does_not_bind() -> None:
    spells = [
        Spell("1", "sygedagpenge", date(2015, 2, 2), None, "", "s2"),
        Spell("1", "visitation", date(2015, 2, 3), None, "2", "s1"),
    ]
    (row,) = [r for r in assess(Facts.of([Person("1")], spells), TODAY).each() if r.duty == "foerste_samtale"]
    assert row.status == "unknown"


def test_a_category_that_was_recorded_only_later_decides_no_earlier_term() -> None:
    facts = Facts.of(
        [Person("a", date(1980, 1, 1))],
        [
            Spell("a", "sygedagpenge", date(2016, 1, 4), None, "loenmodtager", row=2),
            Spell("a", "visitation", date(2016, 6, 1), None, "2", row=3),
        ],
        [Event("a", "samtale", date(2016, 2, 1), row=2), Event("a", "samtale", date(2016, 2, 15), row=3)],
    )
    rows = assess(facts, date(2016, 7, 1)).for_person("a")
    terms = [(row.since, row.status) for row in rows if row.duty == "loebende_samtale"]
    assert terms == [(date(2016, 2, 1), "unknown"), (date(2016, 2, 15), "unknown")]


def test_a_category_of_another_absence_brings_no_term_to_bind() -> None:
    facts = Facts.of(
        [Person("a", date(1980, 1, 1))],
        [
            Spell("a", "sygedagpenge", date(2016, 1, 4), date(2016, 4, 1), "ledig", "one", 2),
            Spell("a", "visitation", date(2016, 1, 4), date(2016, 4, 1), "1", "one", 3),
            Spell("a", "visitation", date(2016, 3, 7), None, "2", "two", 4),
            Spell("a", "sygedagpenge", date(2016, 4, 4), None, "ledig", "two", 5),
        ],
    )
    rows = [row for row in assess(facts, date(2016, 3, 20)).for_person("a") if row.duty == "foerste_samtale"]
    assert rows == []
