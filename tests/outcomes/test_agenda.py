"""What is due, in what order, and the fewest meetings that serve it all."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humlebi.law.kinds import Duty, Limit, Text
from humlebi.law.register import law
from humlebi.outcomes.agenda import BUCKETS, Item, agenda, bucket, fewest_meetings, is_waiting, said
from humlebi.reckoning.assess import Row, assess
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
TODAY = date(2015, 5, 13)  # a Wednesday
SICK = date(2015, 2, 2)


def row(since: date, due: date | None, status: str = "open", rule: str = "foerste_samtale@2015") -> Row:
    (version,) = law().named(rule)
    return Row(
        person="1",
        rule=version,
        authority=version.source.cite,
        since=since,
        due=due,
        done=None,
        status=status,
        count=0,
        since_row=2,
        start_row=0,
        done_row=0,
        since_sort="spell",
        running=True,
        today=TODAY,
    )


def items(*spells: Spell, events: tuple[Event, ...] = (), today: date = TODAY) -> list[Item]:
    people = dict.fromkeys(spell.person for spell in spells)
    facts = Facts.of([Person(person, date(1980, 1, 1)) for person in people], spells, events)
    return agenda(assess(facts, today), today)


def sick(person: str = "1", since: date = SICK, category: str = "2", until: date | None = None) -> tuple[Spell, Spell]:
    return (
        Spell(person, "sygedagpenge", since, until, "loenmodtager"),
        Spell(person, "visitation", since + timedelta(days=10), None, category),
    )


# --- the fewest meetings ----------------------------------------------------------------------------------------------


def test_one_meeting_serves_two_duties_whose_terms_overlap() -> None:
    one, other = row(date(2015, 5, 1), date(2015, 5, 20)), row(date(2015, 5, 10), date(2015, 6, 20))
    assert fewest_meetings([other, one], TODAY) == [[one, other]]


def test_two_duties_whose_terms_do_not_meet_need_two() -> None:
    one, other = row(date(2015, 5, 1), date(2015, 5, 20)), row(date(2015, 5, 21), date(2015, 6, 20))
    assert fewest_meetings([one, other], TODAY) == [[one], [other]]


def test_what_is_overdue_is_met_today_with_all_that_has_begun() -> None:
    late, now = row(date(2015, 1, 1), date(2015, 3, 1), "overdue"), row(date(2015, 5, 10), date(2015, 6, 20))
    assert fewest_meetings([late, now], TODAY) == [[late, now]]


def test_a_duty_without_a_due_day_joins_a_meeting_that_is_held_anyway() -> None:
    some_day, now = row(date(2015, 5, 1), None), row(date(2015, 5, 1), date(2015, 5, 20))
    assert fewest_meetings([some_day, now], TODAY) == [[now, some_day]]
    assert fewest_meetings([some_day], TODAY) == [[some_day]]


def test_nothing_waiting_needs_no_meeting() -> None:
    assert fewest_meetings([], TODAY) == []


terms = st.lists(
    st.tuples(st.integers(-40, 40), st.integers(-20, 60)).map(
        lambda pair: (TODAY + timedelta(days=pair[0]), TODAY + timedelta(days=max(pair)))
    ),
    max_size=6,
)


@given(terms)
def test_no_smaller_number_of_meetings_would_do(wanted: list[tuple[date, date]]) -> None:
    rows = [replace(row(since, due), since_row=place) for place, (since, due) in enumerate(wanted)]
    meetings = fewest_meetings(rows, TODAY)
    assert sorted(r.since_row for meeting in meetings for r in meeting) == list(range(len(rows)))
    assert len(meetings) == _fewest_by_trying(rows)


def _fewest_by_trying(rows: list[Row]) -> int:
    """Every choice of days is tried, the small ones first. What is overdue can be met on any day from today on."""
    last = [max(r.due or TODAY, TODAY) for r in rows]
    days = sorted(set(last))
    for count in range(len(rows) + 1):
        for chosen in combinations(days, count):
            if all(any(r.since <= day <= end for day in chosen) for r, end in zip(rows, last, strict=True)):
                return count
    raise AssertionError("not even a meeting on every due day serves them all")


# --- what is waiting, and where it belongs ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "due", "expected"),
    [
        ("overdue", TODAY - timedelta(days=1), "overdue"),
        ("open", TODAY, "this_week"),
        ("open", date(2015, 5, 17), "this_week"),  # Sunday
        ("open", date(2015, 5, 18), "later"),  # Monday
        ("open", None, "later"),
        ("unknown", TODAY - timedelta(days=40), "unknown"),
    ],
)
def test_a_row_belongs_on_the_list_by_its_day(status: str, due: date | None, expected: str) -> None:
    assert bucket(status, due, TODAY) == expected


@pytest.mark.parametrize("status", ["met", "late", "lapsed", "exempt"])
def test_what_is_done_or_lifted_waits_for_nobody(status: str) -> None:
    assert not is_waiting(row(SICK, TODAY, status), TODAY)


def test_what_the_employer_owes_is_not_on_the_municipalitys_list() -> None:
    assert not is_waiting(row(SICK, TODAY, "open", "arbejdsgiversamtale@2010"), TODAY)


def test_what_has_ended_waits_for_nobody() -> None:
    assert not is_waiting(replace(row(SICK, TODAY, "overdue"), running=False), TODAY)


def test_the_longest_overdue_comes_first() -> None:
    found = items(*sick("new", date(2015, 3, 25)), *sick("old", date(2015, 2, 2)), *sick("older", date(2015, 1, 20)))
    talks = [item for item in found if item.act == "samtale"]
    assert [(item.person, item.bucket) for item in talks] == [
        ("older", "overdue"),
        ("old", "overdue"),
        ("new", "later"),
    ]


def test_a_case_that_has_ended_is_on_no_list() -> None:
    assert items(*sick(until=date(2015, 5, 1))) == []


def test_a_talk_that_is_held_takes_its_duty_off_the_list_and_puts_the_next_on() -> None:
    before = [item for item in items(*sick()) if item.act == "samtale"]
    after = [item for item in items(*sick(), events=(Event("1", "samtale", TODAY),)) if item.act == "samtale"]
    assert [(item.bucket, item.due) for item in before] == [("overdue", date(2015, 3, 29))]
    assert [(item.bucket, item.due) for item in after] == [("later", date(2015, 6, 10))]


def test_a_benefit_about_to_stop_is_on_the_list_eight_weeks_ahead() -> None:
    # Counted from 4 March; the 155th day is 5 August; payment stops after 31 August 2015.
    stop = date(2015, 8, 31)
    for today, there in ((stop - timedelta(weeks=8), False), (stop - timedelta(weeks=8, days=-1), True), (stop, True)):
        found = [item for item in items(*sick(), today=today) if item.rows[0].duty == "varighed"]
        assert [(item.act, item.due) for item in found] == ([("", stop)] if there else [])


def test_what_cannot_be_decided_is_on_the_list_as_unknown() -> None:
    found = items(Spell("1", "sygedagpenge", SICK))
    assert {item.bucket for item in found} == {"unknown"}


def test_one_talk_for_two_duties_is_one_item() -> None:
    spells = (Spell("1", "ledighedsydelse", date(2017, 9, 1)), Spell("1", "sygdom", date(2017, 9, 1)))
    today = date(2017, 11, 1)
    (talk,) = [item for item in items(*spells, today=today) if item.act == "samtale"]
    assert {r.duty for r in talk.rows} == {"kontaktsamtale", "sygeopfoelgning"}
    assert talk.due == date(2017, 11, 30)


def test_every_bucket_is_one_of_the_known() -> None:
    found = items(*sick("1"), *sick("2", date(2015, 3, 23)), Spell("3", "sygedagpenge", SICK))
    assert {item.bucket for item in found} <= set(BUCKETS)
    order = [BUCKETS.index(item.bucket) for item in found]
    assert order == sorted(order)


# --- what the act names no term for, and what ends in a decision ------------------------------------------------------


def decided(value: str = "bevilling", on: date = date(2015, 3, 2)) -> Event:
    return Event("1", "afgoerelse", on, value, row=9)


def test_a_term_that_the_act_does_not_name_makes_nobody_late() -> None:
    (item,) = [item for item in items(*sick(), events=(decided(),)) if item.act == "notat"]
    assert (item.bucket, item.due) == ("later", None)
    assert {row.status for row in item.rows} == {"open"}


def test_one_decision_is_one_thing_to_do_for_its_note_and_the_journal_together() -> None:
    found = [
        item for item in items(*sick(), events=(decided(),)) if not {"notat", "journalisering"}.isdisjoint(item.acts)
    ]
    assert [item.acts for item in found] == [("notat", "journalisering")]
    noted = items(*sick(), events=(decided(), Event("1", "notat", date(2015, 5, 12), row=10)))
    assert [item.acts for item in noted if "journalisering" in item.acts] == [("journalisering",)]


def test_what_is_done_after_a_chosen_term_is_met() -> None:
    spells, late = sick(), Event("1", "notat", date(2015, 5, 12), row=10)
    rows = assess(Facts.of([Person("1", date(1980, 1, 1))], spells, (decided(), late)), TODAY).for_person("1")
    assert {row.duty: row.status for row in rows if row.duty in ("notat_efter_afgoerelse",)} == {
        "notat_efter_afgoerelse": "met"
    }


def test_a_limit_is_said_as_what_must_be_assessed_and_decided() -> None:
    (limit,) = [i for i in items(*sick(), today=date(2015, 8, 3)) if i.rows[0].duty == "varighed"]
    assert said(limit.rows[0]) == Text(
        "Revurdér sagen, og vurdér forlængelse (§ 27), og træf afgørelse senest 31. august 2015",
        "Reassess the case, and assess an extension (§ 27), and decide by 31 August 2015",
    )


@pytest.mark.parametrize(
    ("on", "value", "waits"),
    [
        (date(2015, 8, 3), "stop_sygedagpenge", False),
        (date(2015, 8, 3), "bevilling", True),
        (date(2015, 4, 1), "stop_sygedagpenge", True),
    ],
)
def test_a_limit_waits_until_a_stop_has_been_decided(on: date, value: str, waits: bool) -> None:
    found = items(*sick(), events=(decided(value, on),), today=date(2015, 8, 4))
    assert any(item.rows[0].duty == "varighed" for item in found) == waits


def test_every_limit_that_stops_payment_says_what_it_asks() -> None:
    limits = [v.declaration for v in law().versions if isinstance(v.declaration, Limit)]
    assert all(one.asks.da and one.asks.en for one in limits if one.takes_effect == "month_end")


def test_every_term_that_is_chosen_here_is_declared_so() -> None:
    duties = [v for v in law().versions if isinstance(v.declaration, Duty)]
    assert {v.name for v in duties if "valgt her og står ikke i loven" in v.doubt.da} == {
        v.name for v in duties if v.declaration.chosen
    }
