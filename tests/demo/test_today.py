"""Read by the law, the municipality has the trouble it is meant to have: enough to look at, not a disaster."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from humlebi.demo.municipality import Municipality, make
from humlebi.reckoning.assess import Row, assess

pytestmark = [pytest.mark.core, pytest.mark.slow]

TODAY = date(2026, 11, 21)
REGIMES = [date(2015, 5, 13), date(2017, 6, 15), date(2021, 6, 1), date(2024, 3, 11), TODAY]


@cache
def assessed(today: date) -> tuple[Municipality, tuple[Row, ...]]:
    """The municipality of 8,000, and the rows whose benefit still runs."""
    made = make(8000, today=today)
    return made, tuple(row for row in assess(made.facts, today).each() if row.running)


def within_a_week(today: date) -> set[str]:
    _, rows = assessed(today)
    return {row.person for row in rows if row.status == "open" and row.due and 0 <= (row.due - today).days <= 6}


def overdue(today: date) -> set[str]:
    return {row.person for row in assessed(today)[1] if row.status == "overdue"}


def share(people: set[str], unit: str, today: date) -> float:
    """Of the running cases of a unit, how many are of these people."""
    made, _ = assessed(today)
    cases = [citizen.person_id for citizen in made.citizens if citizen.caseworker and citizen.unit == unit]
    return sum(person in people for person in cases) / len(cases)


def story(key: str, status: str) -> set[tuple[str, date | None]]:
    """Rule and due day of the rows of a story that have this status."""
    made, rows = assessed(TODAY)
    return {(row.rule.name, row.due) for row in rows if row.person == made.stories[key] and row.status == status}


@pytest.mark.parametrize("today", REGIMES)
def test_five_to_eight_of_a_hundred_sickness_cases_are_overdue(today):
    assert 0.04 <= share(overdue(today), "Sygedagpenge", today) <= 0.09


@pytest.mark.parametrize("today", REGIMES)
def test_about_ten_of_a_hundred_sickness_cases_fall_due_within_the_week(today):
    assert 0.06 <= share(within_a_week(today), "Sygedagpenge", today) <= 0.15


@pytest.mark.parametrize("today", REGIMES)
def test_a_missing_category_is_the_only_thing_unknown(today):
    made, rows = assessed(today)
    unknown = {row.person for row in rows if row.status == "unknown"}
    assert unknown == {made.stories["missing_category"]}


def test_those_who_are_shown_the_demo_have_something_to_do():
    made, _ = assessed(TODAY)
    anna = {citizen.person_id for citizen in made.citizens if citizen.caseworker == "anna"}
    assert len(anna & overdue(TODAY)) >= 1
    assert 4 <= len(anna & within_a_week(TODAY)) <= 15


def test_the_first_talk_of_the_story_is_overdue():
    assert ("foerste_samtale", date(2026, 7, 12)) in story("overdue_first_talk", "overdue")


def test_what_is_due_tomorrow_is_open_and_nothing_else_is_wrong():
    assert ("fire_samtaler", date(2026, 11, 22)) in story("due_tomorrow", "open")
    assert not story("due_tomorrow", "overdue")
    assert ("fire_samtaler_ledighedsydelse", date(2026, 11, 22)) in story("contact_due_tomorrow", "open")
    assert not story("contact_due_tomorrow", "overdue")


def test_the_move_carries_the_reassessment_beyond_its_eighteen_months():
    assert ("vurdering_74c", date(2026, 11, 24)) in story("moved_six_months_ago", "open")
    assert not story("moved_six_months_ago", "overdue")


def test_the_trial_lifts_what_is_overdue_without_it():
    assert ("vurdering_74c", date(2026, 9, 21)) in story("trial_member", "exempt")
    assert ("vurdering_74c", date(2026, 9, 21)) in story("reassessment_overdue", "overdue")
    assert not story("trial_member", "overdue")


def test_maternity_leave_kept_the_twelve_months_away():
    made, rows = assessed(TODAY)
    mine = [row for row in rows if row.person == made.stories["maternity"]]
    assert mine
    assert not [row for row in mine if row.rule.name == "vurdering_74c" or row.status == "overdue"]


@pytest.mark.parametrize("key", ["extension", "category_3", "new_case", "danish_letters", "repeated_absence"])
def test_the_quiet_stories_have_nothing_overdue(key):
    assert not story(key, "overdue")
