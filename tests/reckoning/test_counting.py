"""What counts, once or at all: repeated facts, acts that never came, acts that answered nothing, what is recorded."""

from __future__ import annotations

from datetime import date

import pytest

from humlebi.reckoning.assess import Assessment, Row, assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.unanswered import how_many, unanswered
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
ONE = "p"


def facts(*told: Spell | Event, born: date | None = date(1970, 5, 5)) -> Facts:
    spells = [one for one in told if isinstance(one, Spell)]
    return Facts.of([Person(ONE, born)], spells, [one for one in told if isinstance(one, Event)])


def spell(kind: str, begins: date, until: date | None = None, value: str = "") -> Spell:
    return Spell(ONE, kind, begins, until, value)


def event(kind: str, on: date, value: str = "", ref: str = "") -> Event:
    return Event(ONE, kind, on, value, ref)


def rows(duty: str, *told: Spell | Event, today: date) -> list[Row]:
    return [row for row in assess(facts(*told), today).for_person(ONE) if row.duty == duty]


def the_row(duty: str, *told: Spell | Event, today: date) -> Row:
    (row,) = rows(duty, *told, today=today)
    return row


def sick(begins: date, until: date | None = None, category: str = "2") -> tuple[Spell, Spell]:
    return spell("sygedagpenge", begins, until, "loenmodtager"), spell("visitation", begins, until, category)


# --- the first half-year --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2020, 1, 6), date(2020, 7, 5)),
        (date(2024, 1, 1), date(2024, 6, 30)),
        (date(2023, 8, 31), date(2024, 2, 29)),  # there is no 31 February: the half-year ends with the month
        (date(2022, 8, 30), date(2023, 2, 28)),
        (date(2024, 2, 29), date(2024, 8, 28)),
    ],
)
def test_the_first_absence_day_is_the_first_day_of_the_half_year(first: date, last: date) -> None:
    assert the_row("fire_samtaler", *sick(first), today=first).due == last


# --- exemptions recorded as the page tells --------------------------------------------------------------------------


@pytest.mark.parametrize("until", [date(2025, 5, 12), None, date(2025, 7, 7), date(2025, 7, 6)])
@pytest.mark.parametrize("today", [date(2025, 3, 1), date(2025, 7, 20), date(2026, 1, 1)])
def test_thirteen_weeks_of_a_predictable_course_lift_the_four_talks(until: date | None, today: date) -> None:
    first = date(2025, 1, 6)
    row = the_row(
        "fire_samtaler",
        *sick(first),
        spell("fritagelse", date(2025, 2, 10), until, "13f"),
        event("samtale", date(2025, 2, 10)),
        today=today,
    )
    assert (row.status, row.authority) == ("exempt", "SDL § 13 f")


def test_who_reports_fit_within_the_thirteen_weeks_owes_no_talk() -> None:
    end = date(2025, 5, 12)
    exempt = spell("fritagelse", date(2025, 2, 10), end, "13f")
    row = the_row("fire_samtaler", *sick(date(2025, 1, 6), end), exempt, today=date(2025, 8, 1))
    assert row.status == "lapsed"


def test_an_exemption_of_one_absence_lifts_nothing_in_the_next() -> None:
    exempt = spell("fritagelse", date(2025, 2, 10), date(2025, 4, 1), "13f")
    told = (*sick(date(2025, 1, 6), date(2025, 4, 1)), exempt, *sick(date(2025, 6, 2)))
    assert [row.status for row in rows("fire_samtaler", *told, today=date(2025, 7, 1))] == ["lapsed", "open"]


# --- early follow-up ------------------------------------------------------------------------------------------------

ILL = date(2023, 1, 2)


def test_a_declined_early_follow_up_falls_away_and_the_first_talk_stands() -> None:
    asked, declined = (
        event("anmodning", date(2023, 1, 20), "tidlig_opfoelgning"),
        event("fravalg", date(2023, 1, 24), "tidlig_opfoelgning"),
    )
    told = (*sick(ILL), asked, declined)
    assert the_row("tidlig_opfoelgning", *told, today=date(2023, 3, 2)).status == "lapsed"
    assert the_row("foerste_samtale", *told, today=date(2023, 3, 2)).due == date(2023, 2, 26)
    assert the_row("tidlig_opfoelgning", *sick(ILL), asked, today=date(2023, 3, 2)).status == "overdue"


@pytest.mark.parametrize(
    ("on", "counts"), [(date(2023, 2, 4), True), (date(2023, 2, 5), True), (date(2023, 2, 6), False)]
)
def test_an_employers_request_counts_in_the_first_five_weeks(on: date, counts: bool) -> None:
    found = rows("tidlig_opfoelgning", *sick(ILL), event("anmodning", on, "tidlig_opfoelgning"), today=date(2023, 3, 2))
    assert len(found) == counts


def test_the_sick_persons_own_request_has_no_five_weeks() -> None:
    own = event("anmodning", date(2023, 2, 15), "tidlig_opfoelgning_egen")
    assert the_row("tidlig_opfoelgning_egen", *sick(ILL), own, today=date(2023, 3, 2)).due == date(2023, 3, 1)


# --- acts that never came -------------------------------------------------------------------------------------------

CASH = (
    spell("kontanthjaelp", date(2017, 1, 2)),
    spell("maalgruppe", date(2017, 1, 2), None, "2.3"),
    spell("parathed", date(2017, 1, 2), None, "aktivitetsparat"),
)


def test_fourteen_months_without_a_talk_are_seen() -> None:
    row = the_row("opfoelgende_jobsamtaler", *CASH, today=date(2018, 3, 5))
    assert (row.since, row.due, row.status, row.count) == (date(2017, 1, 9), date(2018, 1, 9), "overdue", 0)
    assert row.moved == "missing"
    told = explain(row).sentence
    assert "den dag, den første senest skulle være holdt, 9. januar 2017" in told


def test_the_later_talks_wait_until_the_first_has_fallen_due() -> None:
    assert not rows("opfoelgende_jobsamtaler", *CASH, today=date(2017, 1, 9))
    assert the_row("opfoelgende_jobsamtaler", *CASH, today=date(2017, 1, 10)).status == "open"


def test_a_first_talk_that_came_late_starts_the_later_ones_as_before() -> None:
    row = the_row("opfoelgende_jobsamtaler", *CASH, event("samtale", date(2017, 5, 2)), today=date(2017, 6, 1))
    assert (row.since, row.moved) == (date(2017, 5, 2), "")


def test_a_registration_that_never_came_starts_the_deadline_of_the_cv() -> None:
    told = (spell("parathed", date(2016, 1, 4), None, "jobparat"), event("henvendelse", date(2016, 1, 4)))
    row = the_row("cv_paa_jobnet", *told, today=date(2016, 2, 1))
    assert (row.since, row.due, row.status, row.moved) == (date(2016, 1, 4), date(2016, 1, 25), "overdue", "missing")
    came = event("tilmelding", date(2016, 1, 12))
    assert the_row("cv_paa_jobnet", *told, came, today=date(2016, 2, 1)).due == date(2016, 2, 2)


def test_an_offer_after_the_control_talk_is_due_though_the_talk_was_never_held() -> None:
    row = the_row("tilbud_efter_kontrol", event("kontrolaktion", date(2016, 3, 1)), today=date(2016, 4, 1))
    assert (row.since, row.due, row.status) == (date(2016, 3, 8), date(2016, 3, 22), "overdue")


def test_a_contract_is_to_be_revised_a_year_after_the_programme_began() -> None:
    programme = spell("integrationsprogram", date(2026, 2, 2))
    row = the_row("revision_integrationskontrakt", programme, today=date(2026, 4, 1))
    assert (row.since, row.due) == (date(2026, 2, 2), date(2027, 2, 2))


# --- acts that answered nothing -------------------------------------------------------------------------------------


def left_over(*told: Spell | Event, today: date) -> list[tuple[str, date]]:
    found = assess(facts(*told), today)
    assert sum(how_many(found).values()) == len(unanswered(found))
    return [(one.kind, one.on) for one in unanswered(found, ONE)]


def test_a_talk_before_the_benefit_answers_nothing() -> None:
    early, in_time = event("samtale", date(2016, 12, 28)), event("samtale", date(2017, 1, 5))
    assert left_over(*CASH, early, in_time, today=date(2017, 2, 1)) == [("samtale", date(2016, 12, 28))]


def test_a_review_without_a_complaint_answers_nothing() -> None:
    assert left_over(event("genvurdering", date(2015, 3, 2)), today=date(2015, 4, 1)) == [
        ("genvurdering", date(2015, 3, 2))
    ]


def test_every_talk_of_four_counts_and_none_after_the_half_year() -> None:
    talks = [event("samtale", on) for on in (date(2020, 2, 20), date(2020, 4, 1), date(2020, 5, 4), date(2020, 7, 1))]
    after = event("samtale", date(2020, 9, 1))
    assert left_over(*sick(date(2020, 1, 6)), *talks, after, today=date(2020, 10, 1)) == [("samtale", after.on)]


def test_a_talk_that_came_too_late_has_answered() -> None:
    assert not left_over(*CASH, event("samtale", date(2017, 5, 2)), today=date(2017, 6, 1))


# --- the same fact told twice ---------------------------------------------------------------------------------------


def six_talks(*talks: Event, today: date = date(2016, 2, 1)) -> Row:
    return the_row("seks_samtaler_ressourceforloeb", spell("ressourceforloeb", date(2015, 2, 2)), *talks, today=today)


def test_one_talk_written_six_times_is_one_talk() -> None:
    assert six_talks(*[event("samtale", date(2015, 3, 10))] * 6).count == 1


def test_two_talks_on_a_day_are_two_when_they_differ() -> None:
    day = date(2015, 3, 10)
    assert six_talks(event("samtale", day), event("samtale", day, "telefon")).count == 2
    assert six_talks(event("samtale", day, "telefon", "s1"), event("samtale", day, "telefon", "s2")).count == 2


def test_what_is_told_again_is_counted_beside_the_facts() -> None:
    again = [event("samtale", date(2015, 3, 10))] * 6
    columns = columns_of(
        facts(*[spell("ressourceforloeb", date(2015, 2, 2))] * 2, *again, event("samtale", date(2015, 5, 1)))
    )
    assert columns.repeated == 6
    assert columns.only(0).repeated == 6
    assert columns_of(facts(again[0])).repeated == 0


def test_a_repeated_spell_starts_no_clock_of_its_own() -> None:
    assert len(rows("foerste_samtale", *sick(date(2020, 1, 6)) * 3, today=date(2020, 2, 1))) == 1


def everything(assessment: Assessment) -> list[tuple[object, ...]]:
    return sorted((row.person, row.rule.slug, row.since, row.due or date.max, row.status) for row in assessment.each())


def test_an_assessment_does_not_see_how_often_a_fact_was_told() -> None:
    once = facts(*CASH, event("samtale", date(2017, 1, 9)))
    twice = facts(*CASH * 2, *[event("samtale", date(2017, 1, 9))] * 2)
    today = date(2018, 3, 5)
    assert everything(assess(once, today)) == everything(assess(twice, today))


# --- from one benefit to the next -----------------------------------------------------------------------------------


def talks_on(*days: date) -> list[Event]:
    return [event("samtale", on) for on in days]


def test_a_change_of_benefit_begins_a_new_half_year_from_2020() -> None:
    told = (
        spell("uddannelseshjaelp", date(2021, 1, 4), date(2021, 4, 1)),
        spell("kontanthjaelp", date(2021, 4, 1)),
        *talks_on(date(2021, 1, 8), date(2021, 2, 8), date(2021, 5, 3)),
    )
    young, grown = rows("jobsamtaler_foerste_6_maaneder", *told, today=date(2021, 6, 1))
    assert (young.due, young.status) == (date(2021, 7, 3), "lapsed")
    assert (grown.since, grown.due, grown.count) == (date(2021, 4, 1), date(2021, 9, 30), 1)
    assert len(rows("foerste_jobsamtale", *told, today=date(2021, 6, 1))) == 1


def test_the_help_that_residence_had_withheld_goes_on_with_the_same_half_year() -> None:
    told = (
        spell("overgangsydelse", date(2021, 1, 4), date(2021, 4, 1)),
        spell("kontanthjaelp", date(2021, 4, 1)),
        *talks_on(date(2021, 1, 8), date(2021, 2, 8), date(2021, 5, 3)),
    )
    row = the_row("jobsamtaler_foerste_6_maaneder", *told, today=date(2021, 6, 1))
    assert (row.since, row.due, row.count) == (date(2021, 1, 4), date(2021, 7, 3), 3)


def test_until_2020_education_and_cash_benefit_are_one_period() -> None:
    told = (
        spell("uddannelseshjaelp", date(2016, 1, 4), date(2016, 2, 1)),
        spell("kontanthjaelp", date(2016, 2, 1)),
        spell("parathed", date(2016, 1, 4), None, "jobparat"),
        *talks_on(date(2016, 1, 8), date(2016, 2, 8), date(2016, 3, 3)),
    )
    row = the_row("jobsamtaler_foerste_3_maaneder", *told, today=date(2016, 4, 1))
    assert (row.since, row.due, row.status) == (date(2016, 1, 4), date(2016, 4, 3), "met")


@pytest.mark.parametrize(
    ("before", "after", "duty"),
    [
        ("sygedagpenge", "jobafklaring", "fire_samtaler_jobafklaring"),
        ("jobafklaring", "ressourceforloeb", "fire_samtaler_ressourceforloeb"),
        ("dagpenge", "kontanthjaelp", "jobsamtaler_foerste_6_maaneder"),
        ("kontanthjaelp", "ledighedsydelse", "fire_samtaler_ledighedsydelse"),
    ],
)
def test_talks_on_the_benefit_before_do_not_count_on_the_next(before: str, after: str, duty: str) -> None:
    told = (
        spell(before, date(2021, 1, 4), date(2021, 5, 3)),
        spell(after, date(2021, 5, 3)),
        *talks_on(date(2021, 1, 8), date(2021, 2, 8), date(2021, 3, 8), date(2021, 4, 8), date(2021, 6, 1)),
    )
    (row,) = [row for row in rows(duty, *told, today=date(2021, 7, 1)) if row.since >= date(2021, 5, 3)]
    assert (row.due, row.count, row.status) == (date(2021, 11, 2), 1, "open")
