"""Two laws over the same facts, subtracted."""

from datetime import date
from fractions import Fraction

import pytest

from humlebi.cli.comparing import bars
from humlebi.law.register import law
from humlebi.outcomes.comparison import Comparison, compare
from humlebi.reckoning.assess import assess
from humlebi.timeline.calendar import add_months, days_between
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
    # Before 2015 everybody is seen by the end of week eight, from 2015 nobody in category 1.
    first = by_duty["foerste_samtale"]
    assert (first.before, first.after, first.people) == (2, 1, 1)
    assert by_duty["laegeattest_foer_samtale"].before == 0
    assert found.people == ("two", "one")


def test_talks_are_counted_in_the_month_they_fall_due() -> None:
    facts = population()
    found = compare(assess(facts, TODAY, law().as_of(date(2014, 12, 31))), assess(facts, TODAY))
    talks = {month: (before, after) for month, before, after in found.talks}
    assert list(talks)[-1] == date(2015, 7, 1)
    assert len(talks) == 14
    # Before: two first talks due on 29 March; the talks of category 2 on 24 April and 22 May. In category 1 the second
    # talk on 1 May, and three months after the first that was never held the next, on 29 June.
    # After: 29 March, 24 April and 22 May, all of category 2; in category 1 the talk after the eight weeks by 27 April.
    assert talks[date(2015, 3, 1)] == (2, 1)
    assert talks[date(2015, 4, 1)] == (1, 2)
    assert talks[date(2015, 5, 1)] == (3, 1)
    assert talks[date(2015, 6, 1)] == (1, 0)


def test_a_duty_that_a_trial_lifts_is_no_duty() -> None:
    facts = columns_of(Facts.of([Person("1")], [Spell("1", "ledighedsydelse", date(2017, 9, 1))]))
    today = date(2018, 10, 1)
    found = compare(assess(facts, today), assess(facts, today, trials=["frik2-02"]))
    assert [(change.duty, change.before, change.after) for change in found.duties] == [("vurdering_74c", 1, 0)]


def test_two_different_populations_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="different facts"):
        compare(assess(population(), TODAY), assess(population(), TODAY))


# --- weeks of benefit and what the state pays -------------------------------------------------------------------------


def long_sickness() -> Columns:
    """Ill since 1 September 2014, and not on any other benefit."""
    return columns_of(
        Facts.of([Person("1", date(1980, 1, 1))], [Spell("1", "sygedagpenge", date(2014, 9, 1), None, "ledig")])
    )


def test_a_shorter_limit_pays_fewer_weeks_and_less_refusion() -> None:
    facts, today = long_sickness(), date(2015, 7, 1)
    before, after = assess(facts, today, law().as_of(date(2014, 6, 30))), assess(facts, today)
    (stopped,) = [row for row in after.for_person("1") if row.duty == "varighed" and row.status == "reached"]
    assert not [row for row in before.for_person("1") if row.duty == "varighed" and row.status == "reached"]
    (change,) = compare(before, after).benefits
    assert stopped.due is not None
    assert change.benefit == "sygedagpenge"
    assert change.before.days == days_between(date(2014, 9, 1), today)
    assert change.after.days == days_between(date(2014, 9, 1), stopped.due) + 1
    assert change.weeks == Fraction(change.after.days - change.before.days, 7)
    # The days that are no longer paid lie after the eighth week, of which the state paid 30 per cent.
    assert change.refusion == (change.after.paid - change.before.paid) * Fraction(3, 10)


def test_the_money_is_that_of_the_last_twelve_months() -> None:
    facts = population()
    found = compare(assess(facts, TODAY), assess(facts, TODAY))
    assert (found.begins, found.until) == (add_months(TODAY, -12), TODAY)
    (sick,) = found.benefits
    # Two people from 2 February to 12 May 2015.
    assert sick.before == sick.after
    assert sick.before.weeks == Fraction(2 * 100, 7)
    assert "højeste sats" in found.assumes.da


def test_bars_fit_eighty_columns_and_show_every_month_with_talks() -> None:
    months = [date(2015, month, 1) for month in range(1, 13)]
    talks = tuple((month, 5_000 if place == 3 else place, 10_000 * (place == 4)) for place, month in enumerate(months))
    found = Comparison((), talks, (), months[0], months[-1], ())
    lines = list(bars(found, ("law of 2014-12-31", "law in force")))
    assert max(len(line) for line in lines) <= 80
    assert all(line.isascii() for line in lines)
    drawn = {line[:7]: line for line in lines[1:] if line[:4] == "2015"}
    assert "2015-01" not in drawn
    assert drawn["2015-02"] == "2015-02 = 1"
    assert drawn["2015-04"].count("=") == 30
    assert lines[lines.index(drawn["2015-05"]) + 1].count("#") == 60


def test_no_talks_no_bars() -> None:
    found = Comparison((), ((date(2015, 1, 1), 0, 0),), (), TODAY, TODAY, ())
    assert list(bars(found, ("a", "b"))) == []
