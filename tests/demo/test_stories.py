"""Each story is told in every municipality that its day allows, in the list it belongs to, and is true."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humlebi.demo.municipality import FEWEST, Municipality, make
from humlebi.timeline.calendar import add_days, add_months
from humlebi.timeline.facts import Event, Spell

pytestmark = pytest.mark.core

TODAY = date(2026, 11, 21)
ALWAYS = {
    "overdue_first_talk", "due_tomorrow", "missing_category", "repeated_absence", "extension", "new_case",
    "danish_letters", "closed", "contact_due_tomorrow", "moved_six_months_ago", "maternity", "reassessment_overdue",
}  # fmt: skip
TEAM = {"team_overdue", "team_tomorrow", "team_later"}  # told while the rule of 2022 holds
DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))


def spells(made: Municipality, story: str, kind: str) -> list[Spell]:
    return [spell for spell in made.facts.spells if spell.person == made.stories[story] and spell.kind == kind]


def events(made: Municipality, story: str, kind: str) -> list[Event]:
    return [event for event in made.facts.events if event.person == made.stories[story] and event.kind == kind]


@pytest.fixture(scope="module")
def made() -> Municipality:
    return make(FEWEST, today=TODAY)


def test_all_stories_are_told_on_the_usual_day(made):
    assert set(made.stories) == ALWAYS | TEAM | {"category_3", "trial_member"}


@pytest.mark.parametrize(
    ("today", "untold"),
    [
        (date(2015, 1, 1), {"category_3", "trial_member"} | TEAM),
        (date(2015, 6, 30), {"trial_member"} | TEAM),
        (date(2018, 6, 30), {"trial_member"} | TEAM),
        (date(2018, 7, 1), TEAM),
        (date(2023, 6, 1), set()),
        (date(2026, 12, 31), set()),
    ],
)
def test_what_the_law_of_the_day_does_not_know_is_not_told(today, untold):
    assert set(make(FEWEST, today=today).stories) == (ALWAYS | TEAM | {"category_3", "trial_member"}) - untold


def test_seed_and_size_move_nobody_in_a_story():
    small, large = make(FEWEST, seed=1, today=TODAY), make(500, seed=2, today=TODAY)
    assert small.stories == large.stories
    people = set(small.stories.values())
    assert [spell for spell in small.facts.spells if spell.person in people] == [
        spell for spell in large.facts.spells if spell.person in people
    ]


def test_the_stories_lie_in_the_lists_of_anna_and_bo(made):
    worker = {citizen.person_id: citizen.caseworker for citizen in made.citizens}
    held = {story: worker[person] for story, person in made.stories.items()}
    assert held.pop("closed") == ""
    fleks = {
        "contact_due_tomorrow",
        "moved_six_months_ago",
        "maternity",
        "trial_member",
        "reassessment_overdue",
    }
    assert {story for story, username in held.items() if username == "bo"} == fleks
    assert {story for story, username in held.items() if username == "emil"} == TEAM
    assert {story for story, username in held.items() if username == "anna"} == held.keys() - fleks - TEAM


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_the_first_talk_is_overdue_by_every_rule_there_has_been(today):
    made = make(FEWEST, today=today)
    (absence,) = spells(made, "overdue_first_talk", "sygedagpenge")
    assert absence.until is None
    assert add_months(absence.begins, 6) < today
    assert not events(made, "overdue_first_talk", "samtale")
    assert spells(made, "overdue_first_talk", "visitation")[-1].value == "2"


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_something_is_due_tomorrow_by_the_half_year_and_before_2020_by_the_count_of_weeks(today):
    made = make(FEWEST, today=today)
    tomorrow = add_days(today, 1)
    (absence,) = spells(made, "due_tomorrow", "sygedagpenge")
    held = [event.on for event in events(made, "due_tomorrow", "samtale")]
    if tomorrow >= date(2026, 7, 1):  # one talk is enough, by the end of week eight
        assert (add_days(absence.begins, 55), held) == (tomorrow, [])
        return
    assert absence.begins == add_months(add_days(tomorrow, 1), -6)
    assert (min(held) - absence.begins).days <= 55
    if absence.begins >= date(2020, 1, 1):
        assert len(held) == 3
    else:
        assert add_days(max(held), 28) == tomorrow


def test_the_latest_contact_on_ledighedsydelse_was_three_months_before_tomorrow(made):
    held = [event.on for event in events(made, "contact_due_tomorrow", "samtale")]
    assert max(held) == date(2026, 8, 22)
    assert len(held) == 3
    assert spells(made, "contact_due_tomorrow", "ledighedsydelse")[0].begins == date(2026, 5, 23)


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_a_category_is_missing_where_the_law_asks_for_one(today):
    made = make(FEWEST, today=today)
    (absence,) = spells(made, "missing_category", "sygedagpenge")
    assert absence.until is None
    assert absence.begins < date(2026, 7, 1)
    assert (today - absence.begins).days >= 70
    assert not spells(made, "missing_category", "visitation")


def test_three_absences_from_one_employer(made):
    absences = spells(made, "repeated_absence", "sygedagpenge")
    assert [absence.until is None for absence in absences] == [False, False, True]
    (employment,) = spells(made, "repeated_absence", "ansaettelse")
    assert employment.begins < absences[0].begins
    assert employment.until is None


def test_an_extension_runs_after_hearing_and_decision(made):
    (extension,) = spells(made, "extension", "forlaengelse")
    assert (extension.value, extension.until) == ("afklaring", None)
    (heard,), (decided,) = events(made, "extension", "partshoering"), events(made, "extension", "afgoerelse")
    assert heard.on < decided.on < extension.begins < TODAY


def test_category_3_came_before_the_team_within_four_weeks(made):
    placed = spells(made, "category_3", "visitation")[-1]
    (team,) = events(made, "category_3", "forelaeggelse")
    assert placed.value == "3"
    assert 0 <= (team.on - placed.begins).days <= 28


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_the_move_is_six_months_old_this_week_and_no_reassessment_was_made(today):
    made = make(FEWEST, today=today)
    (move,) = events(made, "moved_six_months_ago", "flytning")
    assert 0 <= (add_months(move.on, 6) - today).days <= 6
    before, here = spells(made, "moved_six_months_ago", "kommune")
    assert (before.until, here.begins, here.value, here.until) == (move.on, move.on, made.code, None)
    assert add_months(spells(made, "moved_six_months_ago", "ledighedsydelse")[0].begins, 18) < today
    assert not events(made, "moved_six_months_ago", "revurdering")


def test_maternity_in_the_middle_keeps_the_twelve_months_from_being_reached(made):
    first, second = spells(made, "maternity", "ledighedsydelse")
    (leave,) = spells(made, "maternity", "barsel")
    assert (first.until, leave.until) == (leave.begins, second.begins)
    assert second.until is None
    assert (leave.begins - first.begins).days + (TODAY - second.begins).days < 360
    assert add_months(first.begins, 12) < TODAY


def test_the_trial_member_lacks_only_what_the_trial_would_lift(made):
    (trial,) = spells(made, "trial_member", "forsoeg")
    assert (trial.value, trial.until) == ("frik2-02", None)
    assert not events(made, "trial_member", "revurdering")
    assert not spells(made, "reassessment_overdue", "forsoeg")
    assert not events(made, "reassessment_overdue", "revurdering")
    assert add_months(spells(made, "reassessment_overdue", "ledighedsydelse")[0].begins, 18) < TODAY


def test_the_new_case_has_nothing_but_its_first_day(made):
    assert [(spell.kind, spell.value) for spell in made.facts.spells if spell.person == made.stories["new_case"]] == [
        ("sygedagpenge", "ledig"),
        ("visitation", "0"),
    ]
    assert not [event for event in made.facts.events if event.person == made.stories["new_case"]]


def test_a_name_has_all_three_danish_letters(made):
    (card,) = [citizen for citizen in made.citizens if citizen.person_id == made.stories["danish_letters"]]
    assert all(letter in card.name.lower() for letter in "æøå")
    assert "Østergaard" in card.name
