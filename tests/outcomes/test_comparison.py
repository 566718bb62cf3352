"""Two laws over the same facts, subtracted."""

from datetime import date

import pytest

from humlebi.law.register import law
from humlebi.outcomes.comparison import compare
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import Columns, columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
TODAY = date(2015, 5, 13)


def population() -> Columns:
    """One person in category 2, one in category 1, one not ill."""
    spells = [
        Spell("two", "sygedagpenge", date(2015, 2, 2)),
        Spell("two", "visitation", date(2015, 2, 12), None, "2"),
        Spell("one", "sygedagpenge", date(2015, 2, 2)),
        Spell("one", "visitation", date(2015, 2, 12), None, "1"),
    ]
    events = [Event("two", "samtale", date(2015, 3, 27)), Event("two", "samtale", date(2015, 4, 24))]
    return columns_of(Facts.of([Person("two"), Person("one"), Person("well")], spells, events))


def test_a_law_does_not_differ_from_itself() -> None:
    facts = population()
    found = compare(assess(facts, TODAY), assess(facts, TODAY))
    assert (found.duties, found.people) == ((), ())
    assert all(before == after for _, before, after in found.talks)


def test_the_reform_of_2015_is_told_by_duty_and_by_person() -> None:
    facts = population()
    found = compare(assess(facts, TODAY, law().as_of(date(2014, 12, 31))), assess(facts, TODAY))
    by_duty = {change.duty: change for change in found.duties}
    # Under the law of 2006 everybody is seen after eight weeks, under that of 2015 nobody in category 1.
    first = by_duty["foerste_samtale"]
    assert (first.before, first.after, first.people) == (2, 1, 2)
    assert by_duty["laegeattest_foer_samtale"].before == 0
    assert found.people == ("two", "one")


def test_talks_are_counted_in_the_month_they_fall_due() -> None:
    facts = population()
    found = compare(assess(facts, TODAY, law().as_of(date(2014, 12, 31))), assess(facts, TODAY))
    talks = {month: (before, after) for month, before, after in found.talks}
    assert list(talks)[-1] == date(2015, 7, 1)
    assert len(talks) == 14
    # Before: two first talks due on 30 March; the talks of category 2 on 24 April and 22 May.
    # After: 29 March, 24 April and 22 May, all of category 2.
    assert talks[date(2015, 3, 1)] == (2, 1)
    assert talks[date(2015, 4, 1)] == (1, 1)
    assert talks[date(2015, 5, 1)] == (1, 1)
    assert talks[date(2015, 6, 1)] == (0, 0)


def test_a_duty_that_a_trial_lifts_is_no_duty() -> None:
    facts = columns_of(Facts.of([Person("1")], [Spell("1", "ledighedsydelse", date(2017, 9, 1))]))
    today = date(2018, 10, 1)
    found = compare(assess(facts, today), assess(facts, today, trials=["frik2-02"]))
    assert [(change.duty, change.before, change.after) for change in found.duties] == [("vurdering_74c", 1, 0)]


def test_two_different_populations_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="different facts"):
        compare(assess(population(), TODAY), assess(population(), TODAY))
