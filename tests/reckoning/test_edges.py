"""Duties and limits at their edges, each by hand on a made-up law: the day itself, the day before and the day after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reckoning import oracle, strategies
from tests.reckoning.strategies import SOURCE, WORDS
from tests.reckoning.test_oracle import KERNELS, run_by

from humlebi.law.kinds import (
    Ages,
    Axis,
    Begins,
    Course,
    Done,
    Duty,
    Enters,
    Exemption,
    FirstDays,
    Happens,
    LaterOf,
    Limit,
    Quantity,
    Reaches,
    Scope,
    State,
    days_after,
    months_after,
    workdays_before,
    working_days_after,
)
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Declaration
from humlebi.law.register import Law, OutsideLaw, register
from humlebi.reckoning import running
from humlebi.reckoning.assess import Assessment, Row, assess, count
from humlebi.reckoning.tables import rows_table
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
FIRST, LAST = strategies.FORMALISED
SCOPE = Scope("r", FIRST, LAST, Axis.BEGUN, "Act")
BORN = date(1980, 1, 1)
DAY = timedelta(days=1)
FAR_ON = date(2020, 1, 1)


def law_of(*declarations: Declaration, trials: tuple[Trial, ...] = ()) -> Law:
    return register([("page", each) for each in declarations], formalised=strategies.FORMALISED, trials=trials)


def limit(**said: Any) -> Limit:
    """More than four weeks of sickness benefit in three calendar months."""
    standard: dict[str, Any] = {
        "name": "graense",
        "only": (SCOPE,),
        "counts": "sygedagpenge",
        "within": Quantity("months", 3),
        "more_than": Quantity("weeks", 4),
    }
    return Limit(title=WORDS, plain=WORDS, source=SOURCE, group="g", **(standard | said))


def at_once(**said: Any) -> Limit:
    """Two months of sickness benefit within six."""
    standard: dict[str, Any] = {
        "more_than": None,
        "reaches": Quantity("months", 2),
        "within": Quantity("months", 6),
        "takes_effect": "at_once",
    }
    return limit(**(standard | said))


def duty(**said: Any) -> Duty:
    standard: dict[str, Any] = {
        "name": "pligt",
        "only": (SCOPE,),
        "since": Begins("sygedagpenge", WORDS),
        "act": Done("samtale"),
        "span": days_after(28),
    }
    return Duty(title=WORDS, plain=WORDS, source=SOURCE, group="g", **(standard | said))


def found_in(law: Law, *facts: Spell | Event, today: date, born: date | None = BORN, **said: Any) -> Assessment:
    spells = [fact for fact in facts if isinstance(fact, Spell)]
    events = [fact for fact in facts if isinstance(fact, Event)]
    return assess(Facts.of([Person("a", born, "x")], spells, events), today, law, **said)


def rows(law: Law, *facts: Spell | Event, today: date = date(2020, 1, 1), **said: Any) -> list[Row]:
    return found_in(law, *facts, today=today, **said).for_person("a")


def spell(kind: str, begins: date, until: date | None = None, value: str = "") -> Spell:
    return Spell("a", kind, begins, until, value)


def sick(begins: date, until: date | None = None, value: str = "") -> Spell:
    return spell("sygedagpenge", begins, until, value)


def lost(law: Law, *facts: Spell | Event, today: date = date(2020, 1, 1)) -> dict[str, int]:
    (one,) = found_in(law, *facts, today=today).lost.values()
    return {reason: n for reason, n in one.items() if n}


# --- a limit at the end of a month ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
def test_one_day_more_than_four_weeks_is_more(kernel: str) -> None:
    with run_by(kernel):
        # 3 to 30 January are 28 days, and the month ends while the benefit runs only when it goes on.
        assert rows(law_of(limit()), sick(date(2015, 1, 3), date(2015, 1, 31)), sick(date(2015, 1, 31), None))
        (row,) = rows(law_of(limit()), sick(date(2015, 1, 3)), today=date(2015, 1, 31))
        assert (row.since, row.due, row.done, row.status, row.count) == (
            date(2015, 1, 3),
            date(2015, 1, 31),
            date(2015, 1, 31),
            "reached",
            29,
        )
        (row,) = rows(law_of(limit()), sick(date(2015, 1, 4)), today=date(2015, 1, 31))
        assert (row.due, row.done, row.status, row.count) == (date(2015, 2, 28), None, "open", 28)


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_day_it_is_reached_makes_it_so(kernel: str) -> None:
    with run_by(kernel):
        for today, status, done in (
            (date(2015, 1, 29), "open", None),
            (date(2015, 1, 30), "reached", date(2015, 1, 30)),
        ):
            (row,) = rows(law_of(limit()), sick(date(2015, 1, 2)), today=today)
            assert (row.status, row.done, row.due) == (status, done, date(2015, 1, 31))
            assert row.count == (today - date(2015, 1, 1)).days
            assert (row.start_row, row.done_row) == (0, 0)


def test_a_benefit_must_run_past_the_month_for_its_end_to_stop_anything() -> None:
    january = date(2015, 1, 1)
    assert rows(law_of(limit()), sick(january, date(2015, 1, 31))) == []
    assert rows(law_of(limit()), sick(january, date(2015, 2, 1)))[0].due == date(2015, 1, 31)
    assert lost(law_of(limit()), sick(january, date(2015, 1, 31))) == {"ended_first": 1}


def test_a_benefit_whose_last_day_is_the_last_of_the_month_has_no_payment_to_stop() -> None:
    # `until` is the day after the last: on 31 January the spell no longer runs.
    assert rows(law_of(limit()), sick(date(2014, 12, 1), date(2015, 1, 31)))[0].due == date(2014, 12, 31)


def test_days_before_the_window_of_whole_months_do_not_count() -> None:
    old, new = sick(date(2014, 12, 1), date(2014, 12, 31)), sick(date(2015, 3, 31))
    (row,) = rows(law_of(limit()), old, new)
    # On 31 March the window is January to March: one day. February to April hold 31, which is more than 28.
    assert (row.since, row.due) == (date(2015, 3, 31), date(2015, 4, 30))
    # 26 days in November and December: with three in January they are 29 in the window that ends with January.
    before = sick(date(2014, 11, 20), date(2014, 12, 16))
    (row,) = rows(law_of(limit()), before, sick(date(2015, 1, 29)))
    assert (row.since, row.due) == (date(2014, 11, 20), date(2015, 1, 31))
    (row,) = rows(law_of(limit()), before, sick(date(2015, 1, 30)))
    assert (row.since, row.due) == (date(2014, 12, 1), date(2015, 2, 28))


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("axis", [Axis.BEGUN, Axis.DUE])
def test_a_regime_holds_from_its_first_day_to_the_day_before_its_last(kernel: str, axis: Axis) -> None:
    begun, stops = date(2015, 1, 2), date(2015, 1, 31)
    picked = begun if axis is Axis.BEGUN else stops
    ended = sick(begun, stops + DAY)
    with run_by(kernel):
        for begins, until, held in (
            (picked, picked + DAY, 1),
            (picked + DAY, LAST, 0),
            (FIRST, picked, 0),
            (picked - DAY, picked + DAY, 1),
        ):
            law = law_of(limit(only=(Scope("r", begins, until, axis, "Act"),)))
            assert len(rows(law, ended)) == held
            if not held:
                assert lost(law, ended) == {"out_of_scope" if axis is Axis.BEGUN else "ended_first": 1}


@pytest.mark.parametrize("kernel", KERNELS)
def test_whose_limit_it_is_is_asked_on_the_last_day_of_the_month(kernel: str) -> None:
    begun, end = date(2015, 1, 2), date(2015, 1, 31)
    ended = sick(begun, end + DAY)
    retired = {
        "on-it": spell("foertidspension", end, end + DAY),
        "before": spell("foertidspension", begun, end),
        "after": spell("foertidspension", end + DAY, None),
    }
    with run_by(kernel):
        theirs = {
            name: len(rows(law_of(limit(when=("foertidspension",))), ended, one)) for name, one in retired.items()
        }
        others = {
            name: len(rows(law_of(limit(when_not=("foertidspension",))), ended, one)) for name, one in retired.items()
        }
    assert theirs == {"on-it": 1, "before": 0, "after": 0}
    assert others == {"on-it": 0, "before": 1, "after": 1}
    assert rows(law_of(limit(when=("foertidspension",))), ended) == []
    assert len(rows(law_of(limit(when_not=("foertidspension",))), ended)) == 1


@pytest.mark.parametrize("kernel", KERNELS)
def test_an_extension_on_the_first_day_not_paid_sets_the_stop_aside(kernel: str) -> None:
    begun, end = date(2015, 1, 2), date(2015, 1, 31)
    ended = sick(begun, end + DAY)
    law = law_of(limit(unless="forlaengelse"))
    with run_by(kernel):
        for first, until, stopped in (
            (begun, end, 1),
            (begun, end + DAY, 1),
            (begun, end + 2 * DAY, 0),
            (end + DAY, None, 0),
            (end + 2 * DAY, None, 1),
        ):
            assert len(rows(law, ended, spell("forlaengelse", first, until))) == stopped
        assert len(rows(law, ended)) == 1


@pytest.mark.parametrize("kernel", KERNELS)
def test_an_age_is_reached_on_the_day_in_the_table(kernel: str) -> None:
    ages = Ages(((date(1900, 1, 1), 60 * 12), (date(1955, 1, 1), 60 * 12 + 6)), WORDS, SOURCE)
    theirs, others = law_of(limit(when_aged=ages)), law_of(limit(when_not_aged=ages))
    ended = sick(date(2015, 1, 2), date(2015, 2, 1))
    with run_by(kernel):
        for born, old in (
            (date(1954, 12, 31), True),
            (date(1955, 1, 1), False),
            (date(1890, 1, 1), True),
        ):
            assert len(rows(theirs, ended, born=born)) == old
            assert len(rows(others, ended, born=born)) == (not old)
        for born, status in ((date(1980, 1, 1), "reached"), (None, "unknown")):
            (row,) = rows(others, ended, born=born)
            assert (row.status, row.missing) == (status, ("born",) if born is None else ())
    late = Ages(((date(1955, 1, 1), 60 * 12),), WORDS, SOURCE)
    on_the_day, day_after = date(1955, 1, 31), date(1955, 2, 1)
    assert len(rows(law_of(limit(when_aged=late)), ended, born=on_the_day)) == 1
    assert len(rows(law_of(limit(when_aged=late)), ended, born=day_after)) == 0


FIRST_DAYS = FirstDays(
    steps=((date(2015, 1, 1), 5), (date(2016, 1, 1), 10)),
    applies_to="loenmodtager",
    words=WORDS,
    employed="ansaettelse",
    others=(("ledig", 0), ("selvstaendig", 3)),
)


@pytest.mark.parametrize(
    ("value", "begins", "left_out"),
    [
        ("loenmodtager", date(2014, 12, 31), 0),
        ("loenmodtager", date(2015, 1, 1), 5),
        ("loenmodtager", date(2015, 12, 31), 5),
        ("loenmodtager", date(2016, 1, 1), 10),
        ("ledig", date(2016, 1, 1), 0),
        ("selvstaendig", date(2016, 1, 1), 3),
    ],
)
def test_the_first_days_are_those_of_the_day_the_spell_began(value: str, begins: date, left_out: int) -> None:
    (row,) = rows(law_of(limit(first_days=FIRST_DAYS)), sick(begins, begins + timedelta(days=80), value))
    assert row.since == begins + timedelta(days=left_out)
    assert row.status == "reached"


def test_a_spell_that_says_nothing_is_told_by_the_job_on_its_first_day() -> None:
    law, begins = law_of(limit(first_days=FIRST_DAYS)), date(2016, 1, 2)
    silent = sick(begins, begins + timedelta(days=60))
    for job, since, status in (
        (spell("ansaettelse", begins, begins + DAY), begins + 10 * DAY, "reached"),
        (spell("ansaettelse", begins - DAY, begins), begins, "unknown"),
        (spell("ansaettelse", begins + DAY, None), begins, "unknown"),
    ):
        (row,) = rows(law, silent, job)
        assert (row.since, row.status, row.missing) == (since, status, ("employment",) if status == "unknown" else ())
    # Where the cut makes no difference to the month, nothing is missing.
    long = sick(date(2016, 1, 1), date(2016, 2, 1))
    assert rows(law, long)[0].status == "unknown"
    assert rows(law, sick(date(2015, 11, 12), date(2016, 3, 1)))[0].status == "reached"


def test_a_spell_that_says_what_the_person_was_is_not_told_by_a_job() -> None:
    begins = date(2016, 1, 4)
    unemployed, job = sick(begins, begins + timedelta(days=60), "ledig"), spell("ansaettelse", begins)
    (row,) = rows(law_of(limit(first_days=FIRST_DAYS)), unemployed, job)
    assert (row.since, row.status) == (begins, "reached")


@pytest.mark.parametrize("kernel", KERNELS)
def test_days_of_several_spells_count_once_though_their_first_days_change_their_order(kernel: str) -> None:
    """Two jobs and a spell without one: the first to begin is the last to count."""
    law = law_of(limit(first_days=FIRST_DAYS))
    first = date(2016, 1, 4)
    spells = [
        Spell("a", "sygedagpenge", first, first + 60 * DAY, "loenmodtager", row=2),  # counts from 14 January
        Spell("a", "sygedagpenge", first + DAY, first + 5 * DAY, "selvstaendig", row=3),  # from 8 January
        Spell("a", "sygedagpenge", first + 2 * DAY, first + 4 * DAY, "ledig", row=4),  # from 6 January
    ]
    with run_by(kernel):
        found = rows(law, *spells)
        wanted = oracle.limit_rows(Facts.of([Person("a", BORN)], spells), limit(first_days=FIRST_DAYS), SCOPE, FAR_ON)
    (row,) = found
    # 6 and 7 January, 8 January, and from 14 January the 26 days that make 29.
    assert (row.since, row.done, row.due) == (date(2016, 1, 6), date(2016, 2, 8), date(2016, 2, 29))
    assert [(one.since, one.done, one.due) for one in wanted] == [(row.since, row.done, row.due)]
    assert row.because == "spell 2"


def test_what_nobody_knows_of_age_and_job_is_asked_for_together() -> None:
    ages = Ages(((date(1900, 1, 1), 60 * 12),), WORDS, SOURCE)
    law = law_of(limit(first_days=FIRST_DAYS, when_not_aged=ages))
    begins = date(2016, 1, 2)
    (row,) = rows(law, sick(begins, begins + timedelta(days=60)), born=None)
    assert row.missing == ("born", "employment")
    # Where no age decides whose limit it is, no birthday is missing; nor is one that is known.
    (row,) = rows(law_of(limit(first_days=FIRST_DAYS)), sick(begins, begins + timedelta(days=60)), born=None)
    assert row.missing == ("employment",)
    (row,) = rows(law, sick(begins, begins + timedelta(days=60)))
    assert row.missing == ("employment",)


def trial(**said: Any) -> Trial:
    standard: dict[str, Any] = {
        "id": "t",
        "title": WORDS,
        "municipalities": ("x",),
        "granted": (date(2015, 1, 1), date(2016, 1, 1)),
        "authority": "Lov om forsøg § 1",
        "lifts": (Lift(("graense",)),),
        "instead": WORDS,
        "conditions": (),
        "evaluation": (),
        "source": SOURCE,
    }
    return Trial(**(standard | said))


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("made", [limit(), at_once()], ids=["month-end", "at-once"])
def test_a_trial_lifts_a_limit_from_its_first_day_to_the_day_before_its_last(kernel: str, made: Limit) -> None:
    ended = sick(date(2015, 1, 1), date(2015, 3, 2))
    with run_by(kernel):
        (plain,) = rows(law_of(made), ended)
        assert (plain.status, plain.authority) == ("reached", "Act § 1")
        due = plain.due
        assert due is not None
        for granted, status in (
            ((due, due + DAY), "exempt"),
            ((due + DAY, LAST), "reached"),
            ((FIRST, due), "reached"),
        ):
            law = law_of(made, trials=(trial(granted=granted),))
            (row,) = rows(law, ended, trials=("t",))
            assert row.status == status
            assert row.authority == ("Lov om forsøg § 1" if status == "exempt" else "Act § 1")
            (enrolled,) = rows(law, ended, spell("forsoeg", due - 9 * DAY, due + 9 * DAY, "t"))
            assert enrolled.status == status
            (elsewhere,) = rows(law, ended, spell("forsoeg", due - 9 * DAY, due + 9 * DAY, "u"))
            assert elsewhere.status == "reached"


def test_a_trial_applied_for_lifts_only_when_laid_over_everybody() -> None:
    law = law_of(duty(), trials=(trial(granted=None, lifts=(Lift(("pligt",)),)),))
    begun, enrolled = sick(date(2015, 1, 1)), spell("forsoeg", date(2015, 1, 1), None, "t")
    assert rows(law, begun, enrolled)[0].status == "overdue"
    assert rows(law, begun, trials=("t",))[0].status == "exempt"


def test_of_several_exemptions_the_first_that_covers_the_due_day_is_named() -> None:
    lifted = Exemption("standby", replace(SOURCE, paragraph="13 e"))
    law = law_of(duty(exempted_by=(lifted,)), trials=(trial(lifts=(Lift(("pligt",)),)),))
    begun, recorded = sick(date(2015, 1, 1)), spell("fritagelse", date(2015, 1, 1), date(2015, 2, 1), "standby")
    assert rows(law, begun, recorded, trials=("t",))[0].authority == "Lov om forsøg § 1"
    assert rows(law, begun, recorded)[0].authority == "Act § 13 e"
    after = sick(date(2016, 1, 1))
    later = spell("fritagelse", date(2016, 1, 29), date(2016, 1, 30), "standby")
    assert rows(law, after, later, trials=("t",))[0].authority == "Act § 13 e"
    assert rows(law, after, trials=("t",))[0].status == "overdue"


def test_a_spell_that_an_older_text_has_stopped_is_stopped_once() -> None:
    change = date(2015, 3, 1)
    old = limit(only=(Scope("old", FIRST, change, Axis.DUE, "Act"),))
    new = limit(only=(Scope("new", change, LAST, Axis.DUE, "Act"),), more_than=Quantity("weeks", 2))
    found = found_in(law_of(new, old), sick(date(2015, 1, 1)), today=date(2020, 1, 1))
    assert [(row.regime, row.due) for row in found.each()] == [("old", date(2015, 1, 31))]
    assert {slug: {r: n for r, n in reasons.items() if n} for slug, reasons in found.lost.items()} == {
        "graense@old": {},
        "graense@new": {"ended_first": 1},
    }


# --- a limit at once --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
def test_two_months_are_full_on_the_day_after_their_last(kernel: str) -> None:
    with run_by(kernel):
        (row,) = rows(law_of(at_once()), sick(date(2015, 1, 10), date(2015, 3, 10)))
        assert (row.since, row.due, row.done, row.status, row.count) == (
            date(2015, 1, 10), date(2015, 3, 10), date(2015, 3, 10), "reached", 59,
        )  # fmt: skip
        assert rows(law_of(at_once()), sick(date(2015, 1, 10), date(2015, 3, 9))) == []
        (row,) = rows(law_of(at_once()), sick(date(2015, 1, 10)), today=date(2015, 3, 9))
        assert (row.due, row.done, row.status, row.count) == (date(2015, 3, 10), None, "open", 58)
        again = rows(law_of(at_once()), sick(date(2015, 1, 10)), today=date(2015, 3, 10))
        assert [(one.due, one.status) for one in again] == [
            (date(2015, 3, 10), "reached"),
            (date(2015, 5, 10), "open"),
        ]


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("axis", [Axis.BEGUN, Axis.DUE])
def test_each_time_a_limit_is_reached_has_its_own_regime(kernel: str, axis: Axis) -> None:
    begun = date(2015, 1, 10)
    ended = sick(begun, date(2015, 5, 20))
    reached = [date(2015, 3, 10), date(2015, 5, 10)]
    with run_by(kernel):
        for begins, until, which in (
            (FIRST, reached[0], []),
            (FIRST, reached[0] + DAY, reached[:1]),
            (reached[0], LAST, reached),
            (reached[0] + DAY, LAST, reached[1:]),
        ):
            found = rows(law_of(at_once(only=(Scope("r", begins, until, axis, "Act"),))), ended)
            if axis is Axis.BEGUN:
                which = reached if begins <= begun < until else []
            assert [row.due for row in found] == which


def test_clocks_that_give_no_row_are_counted_by_reason() -> None:
    today, far = date(2015, 6, 1), Scope("r", date(2016, 1, 1), LAST, Axis.BEGUN, "Act")
    short, three = date(2015, 1, 1), [date(2015, n, 1) for n in (1, 2, 3)]
    ended = [sick(on, on + 3 * DAY) for on in three]
    coming = [sick(today + n * DAY, today + (n + 1) * DAY) for n in (1, 3)]
    assert lost(law_of(limit()), *ended, *coming, today=today) == {"not_yet": 2, "ended_first": 3}
    beyond = sick(date(2016, 5, 1), date(2016, 5, 2))
    assert lost(law_of(limit(only=(far,))), *ended, beyond) == {"out_of_scope": 3, "ended_first": 1}
    assert lost(law_of(at_once()), *ended) == {"ended_first": 1}
    outside = at_once(only=(Scope("r", short, short + DAY, Axis.DUE, "Act"),))
    assert lost(law_of(outside), sick(short, date(2015, 3, 2))) == {"out_of_scope": 1}


def test_nobody_says_what_a_window_that_has_not_begun_will_hold() -> None:
    begun = sick(date(2015, 1, 1), date(2015, 1, 3)), sick(date(2015, 6, 1), date(2015, 9, 1))
    made = limit(within=Quantity("months", 1))
    (row,) = rows(law_of(made), *begun, today=date(2015, 6, 1))
    assert (row.since, row.due, row.status) == (date(2015, 6, 1), date(2015, 6, 30), "open")
    assert rows(law_of(made), *begun, today=date(2015, 5, 31)) == []
    leave = spell("barsel", date(2015, 5, 1), date(2015, 6, 1))
    running_on = sick(date(2015, 5, 1)), leave
    made = limit(within=Quantity("months", 1), leaves_out=("barsel",))
    assert lost(law_of(made), *running_on, today=date(2015, 5, 31)) == {"not_yet": 1}
    (row,) = rows(law_of(made), *running_on, today=date(2015, 6, 1))
    assert row.since == date(2015, 6, 1)


# --- what a limit starts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("which", "since"),
    [
        ("first", [date(2015, 3, 10)]),
        ("again", [date(2015, 5, 10)]),
        ("each", [date(2015, 3, 10), date(2015, 5, 10)]),
    ],
)
def test_a_duty_starts_the_first_time_a_limit_is_reached_or_again_or_each(which: Any, since: list[date]) -> None:
    law = law_of(at_once(), duty(since=Reaches("graense", WORDS, which), span=days_after(1)))
    benefit = Spell("a", "sygedagpenge", date(2015, 1, 10), date(2015, 5, 20), row=7)
    found = [row for row in rows(law, benefit) if row.duty == "pligt"]
    assert [(row.since, row.since_row, row.because) for row in found] == [(on, 7, "spell 7") for on in since]
    assert {row.running for row in found} == {False}


def test_the_clock_of_a_limit_runs_until_the_last_spell_of_the_benefit_ends() -> None:
    law = law_of(at_once(), duty(since=Reaches("graense", WORDS), span=days_after(40)))
    first, other = sick(date(2015, 1, 10), date(2015, 3, 20)), sick(date(2015, 4, 18), date(2015, 4, 20))
    (row,) = [row for row in rows(law, first, other) if row.duty == "pligt"]
    assert (row.due, row.status) == (date(2015, 4, 19), "overdue")
    (row,) = [row for row in rows(law, first, sick(date(2015, 4, 18), date(2015, 4, 19))) if row.duty == "pligt"]
    assert (row.due, row.status) == (date(2015, 4, 19), "lapsed")
    assert [row for row in rows(law, sick(date(2015, 1, 10), date(2015, 2, 1))) if row.duty == "pligt"] == []


# --- duties -----------------------------------------------------------------------------------------------------------

ON = date(2015, 2, 2)


def talk(on: date, row: int = 0, value: str = "") -> Event:
    return Event("a", "samtale", on, value, row=row)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(
    ("held", "today", "status"),
    [
        (None, date(2015, 3, 2), "open"),
        (None, date(2015, 3, 3), "overdue"),
        (date(2015, 3, 2), date(2015, 4, 1), "met"),
        (date(2015, 3, 3), date(2015, 4, 1), "late"),
        (ON - DAY, date(2015, 4, 1), "overdue"),
        (ON, date(2015, 4, 1), "met"),
        (date(2015, 3, 1), date(2015, 2, 28), "open"),
        (date(2015, 3, 1), date(2015, 3, 1), "met"),
    ],
)
def test_the_due_day_is_the_last_day_in_time(kernel: str, held: date | None, today: date, status: str) -> None:
    with run_by(kernel):
        (row,) = rows(law_of(duty()), sick(ON), *([talk(held)] if held else []), today=today)
    assert (row.due, row.status) == (date(2015, 3, 2), status)


@pytest.mark.parametrize(
    ("until", "today", "status"),
    [
        (date(2015, 3, 3), date(2015, 3, 2), "open"),
        (date(2015, 3, 3), date(2015, 3, 3), "overdue"),
        (date(2015, 3, 2), date(2015, 3, 1), "open"),
        (date(2015, 3, 2), date(2015, 3, 2), "lapsed"),
    ],
)
def test_a_duty_lapses_when_the_benefit_ends_before_the_due_day_has_gone(until: date, today: date, status: str) -> None:
    assert rows(law_of(duty()), sick(ON, until), today=today)[0].status == status
    assert rows(law_of(duty()), sick(ON, until), talk(until), today=today + DAY)[0].done is None


@pytest.mark.parametrize("axis", list(Axis))
def test_the_regime_of_a_duty_is_picked_by_its_day(axis: Axis) -> None:
    since = Happens("anmodning", WORDS, (), "sygedagpenge")
    asked = Event("a", "anmodning", date(2015, 2, 10))
    picked = {Axis.BEGUN: ON, Axis.CLOCK: date(2015, 2, 10), Axis.DUE: date(2015, 3, 10)}[axis]
    for begins, until, held in (
        (picked, picked + DAY, 1),
        (FIRST, picked, 0),
        (picked + DAY, LAST, 0),
    ):
        law = law_of(duty(since=since, only=(Scope("r", begins, until, axis, "Act"),)))
        assert len(rows(law, sick(ON), asked)) == held
        if not held:
            assert lost(law, sick(ON), asked) == {"out_of_scope": 1}


@pytest.mark.parametrize("axis", [Axis.BEGUN, Axis.CLOCK])
def test_a_regime_that_only_one_of_many_benefits_falls_under_is_reckoned_all_the_same(axis: Axis) -> None:
    begun = [sick(ON + 100 * n * DAY, ON + (100 * n + 60) * DAY) for n in range(3)]
    for nth, one in enumerate(begun):
        law = law_of(duty(only=(Scope("r", one.begins, one.begins + DAY, axis, "Act"),)))
        assert [row.since for row in rows(law, *begun)] == [begun[nth].begins]


def test_a_state_of_one_absence_starts_no_clock_in_another() -> None:
    law = law_of(duty(since=Enters("visitation", ("2",), "sygedagpenge", WORDS)))
    absences = [Spell("a", "sygedagpenge", ON, ON + 60 * DAY, "", ref, row=2) for ref in ("one", "two")]
    for ref, clocks in (("one", 1), ("two", 1), ("three", 0), ("", 2)):
        state = Spell("a", "visitation", ON + DAY, None, "2", ref, row=3)
        assert len(rows(law, *absences, state)) == clocks


def test_a_cadence_of_clocks_is_lost_by_reason() -> None:
    begun = [sick(date(2015, n, 1), date(2015, n, 20)) for n in (1, 2, 3)]
    coming = sick(date(2020, 2, 1))
    assert lost(law_of(duty(from_act=True, then=days_after(28))), *begun, coming) == {"not_yet": 1, "no_act": 3}
    bound = duty(when=State("barsel"))
    assert lost(law_of(bound), *begun, coming) == {"not_yet": 1, "not_bound": 3}


def test_a_first_act_starts_the_cadence_and_one_on_the_last_day_does_not() -> None:
    law = law_of(duty(from_act=True, then=days_after(28), span=days_after(7)))
    until = date(2015, 6, 1)
    assert rows(law, sick(ON, until), talk(ON - DAY)) == []
    assert rows(law, sick(ON, until), talk(until)) == []
    (row,) = rows(law, sick(ON, until), talk(ON, 5), talk(ON - DAY, 4))
    assert (row.since, row.due, row.start_row) == (ON, ON + 28 * DAY, 5)
    (row,) = rows(law, sick(ON, until), talk(until - DAY))
    assert (row.since, row.status) == (until - DAY, "lapsed")


def test_an_act_on_the_day_that_started_a_term_ends_it_not() -> None:
    law = law_of(duty(then=days_after(28)))
    found = rows(law, sick(ON), talk(date(2015, 2, 20), 3), talk(date(2015, 2, 20), 4), talk(date(2015, 3, 1), 5))
    assert [(row.since, row.done, row.start_row, row.done_row) for row in found] == [
        (ON, date(2015, 2, 20), 0, 3),
        (date(2015, 2, 20), date(2015, 3, 1), 3, 5),
        (date(2015, 3, 1), None, 5, 0),
    ]
    assert [row.because for row in found] == ["event 3", "event 3 event 5", "event 5"]


@pytest.mark.parametrize(
    ("span", "due"),
    [
        (working_days_after(1), date(2015, 4, 7)),
        (working_days_after(2), date(2015, 4, 8)),
        (workdays_before(1), date(2015, 3, 31)),
        (months_after(1), date(2015, 5, 1)),
        (days_after(0), date(2015, 4, 1)),
    ],
)
def test_spans_are_counted_over_easter(span: Any, due: date) -> None:
    (row,) = rows(law_of(duty(span=span)), sick(date(2015, 4, 1)))
    assert row.due == due


@pytest.mark.parametrize(
    ("times", "held", "status"), [(2, 1, "overdue"), (2, 2, "met"), (3, 2, "overdue"), (3, 3, "met")]
)
def test_so_many_acts_are_counted(times: int, held: int, status: str) -> None:
    talks = [talk(ON + n * DAY, n + 1) for n in range(held)]
    (row,) = rows(law_of(duty(times=times)), sick(ON), *talks)
    assert (row.status, row.count, row.done_row) == (status, held, held if status == "met" else 0)


def test_an_act_before_its_day_does_not_count() -> None:
    law = law_of(duty(no_earlier=days_after(7)))
    assert rows(law, sick(ON), talk(ON + 6 * DAY))[0].status == "overdue"
    assert rows(law, sick(ON), talk(ON + 7 * DAY))[0].status == "met"


def test_a_later_event_moves_the_due_day_when_it_lies_in_the_term() -> None:
    law = law_of(duty(later_of=LaterOf("flytning", days_after(14), WORDS)))
    due = ON + 28 * DAY
    for on, moved in (
        (ON - DAY, due),
        (ON, due),
        (due - 14 * DAY, due),
        (due - 13 * DAY, due + DAY),
        (due, due + 14 * DAY),
        (due + DAY, due),
    ):
        assert rows(law, sick(ON), Event("a", "flytning", on))[0].due == moved
    tomorrow = rows(law, sick(ON), Event("a", "flytning", due), today=due - DAY)
    assert tomorrow[0].due == due
    assert rows(law, sick(ON), Event("a", "flytning", due), today=due)[0].due == due + 14 * DAY


def test_a_clock_stands_still_on_the_days_that_stop_it_and_runs_on_the_others() -> None:
    due = ON + 28 * DAY
    leave = spell("barsel", ON + 3 * DAY, ON + 8 * DAY)
    assert rows(law_of(duty(stops_while=("barsel",))), sick(ON), leave)[0].due == due + 5 * DAY
    # Leave that begins on the due day comes too late to stop the clock; the day before is in time.
    for begins, moved in ((due, 0), (due - DAY, 9)):
        found = rows(law_of(duty(stops_while=("barsel",))), sick(ON), spell("barsel", begins, begins + 9 * DAY))
        assert found[0].due == due + moved * DAY
    event = duty(since=Happens("anmodning", WORDS), runs_while="sygedagpenge", stops_while=("barsel",))
    facts = sick(ON, ON + 10 * DAY), sick(ON + 20 * DAY), leave, Event("a", "anmodning", ON)
    # Ten days without benefit and five days of leave while it ran.
    assert rows(law_of(event), *facts)[0].due == due + 15 * DAY
    # Where the benefit never comes back the clock never runs out.
    never = rows(law_of(event), sick(ON, ON + 10 * DAY), Event("a", "anmodning", ON))
    assert [(row.due, row.status) for row in never] == [(None, "open")]


def test_a_state_that_comes_to_bind_starts_its_own_term() -> None:
    law = law_of(duty(when=State("visitation", ("2",)), if_bound_later=days_after(14)))
    due = ON + 28 * DAY
    before = spell("visitation", ON, due + DAY, "1")
    for begins, term in (
        (due, (ON, due, "")),
        (due + DAY, (due + DAY, due + 15 * DAY, "state")),
        (due + 30 * DAY, (due + 30 * DAY, due + 44 * DAY, "state")),
    ):
        states = replace(before, until=min(begins, due + DAY)), spell("visitation", begins, None, "2")
        (row,) = rows(law, sick(ON), *states, talk(ON + 3 * DAY) if begins > due else talk(due))
        assert (row.since, row.due, row.moved) == term
        assert row.status == ("overdue" if begins > due else "met")
    until = due + 20 * DAY
    assert rows(law, sick(ON, until), before, spell("visitation", until, None, "2")) == []
    assert len(rows(law, sick(ON, until), before, spell("visitation", until - DAY, None, "2"))) == 1
    assert rows(law, sick(ON), before, spell("visitation", due + DAY, None, "2"), today=due) == []
    assert len(rows(law, sick(ON), before, spell("visitation", due + DAY, None, "2"), today=due + DAY)) == 1


def test_a_state_comes_to_bind_the_absence_it_names_or_any_when_it_names_none() -> None:
    law = law_of(duty(when=State("visitation", ("2",)), if_bound_later=days_after(14)))
    bound = ON + 40 * DAY
    before = Spell("a", "visitation", ON, bound, "1")
    for absence, state, binds in (
        ("one", "one", True),
        ("one", "", True),
        ("", "one", True),
        ("one", "two", False),
    ):
        facts = (
            Spell("a", "sygedagpenge", ON, None, "", absence),
            before,
            Spell("a", "visitation", bound, None, "2", state),
        )
        assert [row.since for row in rows(law, *facts)] == ([bound] if binds else [])


def test_a_rule_that_comes_into_force_while_a_term_runs_starts_its_clock_that_day() -> None:
    change = ON + 40 * DAY
    law = law_of(duty(then=days_after(28), only=(Scope("new", change, LAST, Axis.DUE, "Act"),)))
    (row,) = rows(law, sick(ON))
    assert (row.since, row.due, row.moved) == (change, change + 28 * DAY, "law")
    assert lost(law, sick(ON), today=change - DAY) == {"not_yet": 1}
    assert lost(law, sick(ON, change), today=change + 99 * DAY) == {"out_of_scope": 1}
    assert len(rows(law, sick(ON, change + DAY), today=change + 99 * DAY)) == 1
    # A term that a talk ended before the change is that of the text before; the next falls due under this one.
    (row,) = rows(law, sick(ON), talk(ON + 20 * DAY, 9))
    assert (row.since, row.due, row.start_row, row.moved) == (ON + 20 * DAY, ON + 48 * DAY, 9, "")


def test_a_term_that_fell_due_under_the_text_before_is_not_asked_for_again() -> None:
    change = ON + 20 * DAY
    old = duty(span=days_after(19), only=(Scope("old", FIRST, change, Axis.DUE, "Act"),))
    new = duty(span=days_after(60), only=(Scope("new", change, LAST, Axis.DUE, "Act"),))
    assert [row.regime for row in rows(law_of(old, new), sick(ON))] == ["old"]
    longer = replace(old, span=days_after(20))
    assert [(row.regime, row.due) for row in rows(law_of(longer, new), sick(ON))] == [("new", ON + 60 * DAY)]
    assert [row.regime for row in rows(law_of(old, new), sick(change))] == ["new"]


def test_a_later_term_that_fell_due_under_the_text_before_is_not_asked_for_again_either() -> None:
    change = ON + 30 * DAY
    old = duty(span=days_after(60), then=days_after(14), only=(Scope("old", FIRST, change, Axis.DUE, "Act"),))
    new = duty(span=days_after(60), then=days_after(60), only=(Scope("new", change, LAST, Axis.DUE, "Act"),))
    found = rows(law_of(old, new), sick(ON), talk(ON + 5 * DAY))
    assert [(row.regime, row.since, row.due) for row in found if row.done is None] == [
        ("old", ON + 5 * DAY, ON + 19 * DAY),
        ("new", change, change + 60 * DAY),
    ]


def test_an_act_counts_from_the_day_the_clock_starts_or_already_from_that_of_the_benefit() -> None:
    since, asked = Happens("anmodning", WORDS, (), "sygedagpenge"), Event("a", "anmodning", ON + 20 * DAY)
    from_benefit, from_clock = (law_of(duty(since=since, counts_from=start)) for start in ("benefit", "clock"))
    for held, early, late in (
        (ON - DAY, "overdue", "overdue"),
        (ON, "met", "overdue"),
        (ON + 19 * DAY, "met", "overdue"),
        (ON + 20 * DAY, "met", "met"),
    ):
        (row,) = rows(from_benefit, sick(ON), asked, talk(held))
        assert row.status == early
        (row,) = rows(from_clock, sick(ON), asked, talk(held))
        assert row.status == late


@pytest.mark.parametrize("kernel", KERNELS)
def test_an_exemption_lifts_the_term_that_falls_due_on_its_days(kernel: str) -> None:
    law = law_of(duty(exempted_by=(Exemption("standby", SOURCE),)))
    due = ON + 28 * DAY
    with run_by(kernel):
        for begins, until, status in (
            (due, due + DAY, "exempt"),
            (ON, due, "overdue"),
            (due + DAY, None, "overdue"),
        ):
            assert rows(law, sick(ON), spell("fritagelse", begins, until, "standby"))[0].status == status
            assert rows(law, sick(ON), spell("fritagelse", begins, until, "13f"))[0].status == "overdue"
        ended = sick(ON, due)
        assert rows(law, ended, spell("fritagelse", ON, None, "standby"))[0].status == "lapsed"


def test_a_state_while_a_benefit_runs_starts_a_clock_and_one_of_another_value_none() -> None:
    law = law_of(duty(since=Enters("visitation", ("2", "3"), "sygedagpenge", WORDS)))
    benefit = Spell("a", "sygedagpenge", ON, ON + 90 * DAY, row=2)
    for begins, until, value, since in (
        (ON - 9 * DAY, ON, "2", []),
        (ON - 9 * DAY, ON + DAY, "2", [ON]),
        (ON + 89 * DAY, None, "3", [ON + 89 * DAY]),
        (ON + 90 * DAY, None, "3", []),
        (ON + 9 * DAY, None, "1", []),
    ):
        found = rows(law, benefit, Spell("a", "visitation", begins, until, value, row=3))
        assert [(row.since, row.since_row) for row in found] == [(on, 3) for on in since]
    # Two states of one value that follow each other are one; of two values, each has its clock.
    follow = [spell("visitation", ON, ON + 9 * DAY, "2"), spell("visitation", ON + 9 * DAY, None, "2")]
    assert [row.since for row in rows(law, benefit, *follow)] == [ON]
    differ = [follow[0], replace(follow[1], value="3")]
    assert [row.since for row in rows(law, benefit, *differ)] == [ON, ON + 9 * DAY]
    apart = [follow[0], replace(follow[1], begins=ON + 10 * DAY)]
    assert [row.since for row in rows(law, benefit, *apart)] == [ON, ON + 10 * DAY]


def test_an_event_starts_a_clock_within_its_benefit_until_the_benefit_ends() -> None:
    law = law_of(duty(since=Happens("anmodning", WORDS, ("x",), "sygedagpenge")))
    benefit = sick(ON, ON + 20 * DAY)
    for on, value, since in (
        (ON - DAY, "x", []),
        (ON, "x", [ON]),
        (ON + 19 * DAY, "x", [ON + 19 * DAY]),
        (ON + 20 * DAY, "x", []),
        (ON, "y", []),
    ):
        found = rows(law, benefit, Event("a", "anmodning", on, value, row=6))
        assert [(row.since, row.because, row.status) for row in found] == [(day, "event 6", "lapsed") for day in since]
    for_ever = law_of(duty(since=Happens("anmodning", WORDS)))
    assert rows(for_ever, Event("a", "anmodning", ON))[0].running


def test_a_course_is_one_clock_from_the_first_day_to_the_last() -> None:
    law = law_of(duty(since=Course("sygedagpenge", WORDS)))
    spells = [sick(ON, ON + 9 * DAY), sick(ON + 12 * DAY, ON + 60 * DAY), sick(ON + 20 * DAY, ON + 22 * DAY)]
    (row,) = rows(law, *spells)
    assert (row.since, row.status) == (ON, "overdue")


# --- counting ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
@given(data=st.data())
def test_counting_a_made_up_duty_counts_its_rows(kernel: str, data: st.DataObject) -> None:
    made = data.draw(strategies.scopes().flatmap(strategies.duties), label="duty")
    facts = data.draw(strategies.cases(), label="facts")
    today = data.draw(strategies.todays, label="today")
    columns, law = columns_of(facts), law_of(made)
    group = np.arange(columns.people, dtype=np.int32)
    with run_by(kernel):
        (table,) = count(columns, today, group, columns.people, law).values()
        found = assess(columns, today, law)
    wanted = np.zeros_like(table)
    for row in found.each():
        wanted[columns.index_of[row.person], running.STATUSES.index(row.status)] += 1
    assert table.tolist() == wanted.tolist()


@pytest.mark.parametrize("kernel", KERNELS)
@given(data=st.data())
def test_every_clock_of_a_single_term_gives_a_row_or_is_counted_as_lost(kernel: str, data: st.DataObject) -> None:
    made = data.draw(strategies.scopes().flatmap(strategies.duties).filter(lambda one: one.then is None), label="duty")
    facts = data.draw(strategies.cases(), label="facts")
    today = data.draw(strategies.todays, label="today")
    with run_by(kernel):
        found = assess(facts, today, law_of(made))
    clocks = sum(len(oracle.clocks(facts, person.id, made, [], today)) for person in facts.persons)
    given_up = sum(sum(reasons.values()) for reasons in found.lost.values())
    # Where nobody has the kind of fact that a duty hangs on, there is no clock either.
    assert len(found) + given_up == clocks


# --- several people ---------------------------------------------------------------------------------------------------


def test_each_is_exempted_by_what_covers_their_own_due_day() -> None:
    lifted = Exemption("standby", replace(SOURCE, paragraph="13 e"))
    law = law_of(duty(exempted_by=(lifted,)), trials=(trial(lifts=(Lift(("pligt",)),)),))
    due = ON + 28 * DAY
    people = ("a", "b", "c", "d")
    spells = [Spell(person, "sygedagpenge", ON) for person in people]
    spells += [Spell("b", "forsoeg", ON, None, "t"), Spell("c", "fritagelse", ON, None, "standby")]
    spells += [Spell("d", "fritagelse", due, due + DAY, "standby"), Spell("d", "forsoeg", due + DAY, None, "t")]
    found = assess(Facts.of([Person(person, municipality="x") for person in people], spells), due + DAY, law)
    assert [(row.person, row.status, row.authority) for row in found.each()] == [
        ("a", "overdue", "Act § 1"),
        ("b", "exempt", "Lov om forsøg § 1"),
        ("c", "exempt", "Act § 13 e"),
        ("d", "exempt", "Act § 13 e"),
    ]
    assert found.counts() == dict.fromkeys(running.STATUSES, 0) | {"overdue": 1, "exempt": 3}
    assert [row.person for row in found.for_person("c")] == ["c"]


def test_each_starts_the_clock_of_a_limit_on_their_own_day() -> None:
    law = law_of(at_once(), duty(since=Reaches("graense", WORDS, "again"), span=days_after(1)))
    begun = {"a": date(2015, 1, 10), "b": date(2015, 2, 10), "c": date(2015, 3, 10)}
    spells = [
        Spell(person, "sygedagpenge", on, months_end, row=row)
        for row, ((person, on), months_end) in enumerate(
            zip(begun.items(), (date(2015, 5, 20), date(2015, 4, 20), date(2015, 7, 20)), strict=True), 2
        )
    ]
    found = assess(Facts.of([Person(person) for person in begun], spells), date(2016, 1, 1), law)
    clocks = [(row.person, row.since, row.since_row) for row in found.each() if row.duty == "pligt"]
    assert clocks == [("a", date(2015, 5, 10), 2), ("c", date(2015, 7, 10), 4)]


def test_benefits_from_before_the_law_are_counted_and_other_spells_are_not() -> None:
    spells = [sick(FIRST - DAY), sick(FIRST), spell("ledighedsydelse", FIRST - 9 * DAY), spell("mentor", FIRST - DAY)]
    assert found_in(law_of(duty()), *spells, today=date(2015, 1, 1)).before_the_law() == (2, 0)


@pytest.mark.parametrize("today", [FIRST - DAY, LAST])
def test_a_day_that_the_law_does_not_cover_is_refused(today: date) -> None:
    law, columns = law_of(duty()), columns_of(Facts.of([Person("a")], [sick(ON)]))
    with pytest.raises(OutsideLaw, match=r"Today|Dags dato"):
        assess(columns, today, law)
    with pytest.raises(OutsideLaw, match=r"Today|Dags dato"):
        count(columns, today, np.zeros(1, np.int32), 1, law)
    assert isinstance(assess(columns, LAST - DAY, law), Assessment)


def test_duties_of_which_nobody_has_the_fact_are_counted_as_none() -> None:
    law = law_of(duty(), duty(name="anden", since=Happens("anmodning", WORDS)), limit())
    columns = columns_of(Facts.of([Person("a")], [sick(ON)]))
    counts = count(columns, date(2016, 1, 1), np.zeros(1, np.int32), 1, law)
    assert {slug: table.tolist() for slug, table in counts.items()} == {
        "pligt@r": [[0, 0, 1, 0, 0, 0, 0, 0]],
        "anden@r": [[0] * 8],
    }
    assert all(table.dtype == np.int64 for table in counts.values())


def test_a_table_names_by_what_each_row_is_lifted_and_on_which_facts_it_rests() -> None:
    lifted = Exemption("standby", replace(SOURCE, paragraph="13 e"))
    law = law_of(
        duty(exempted_by=(lifted,), then=days_after(28)),
        at_once(),
        duty(name="anden", since=Reaches("graense", WORDS), span=days_after(1)),
    )
    spells = [Spell(person, "sygedagpenge", ON, ON + 70 * DAY, row=row) for row, person in enumerate("abc", 2)]
    spells.append(Spell("b", "fritagelse", ON, None, "standby", row=5))
    events = [Event("a", "samtale", ON + 9 * DAY, row=8), Event("a", "samtale", ON + 20 * DAY, row=9)]
    found = assess(Facts.of([Person(person, BORN) for person in "abc"], spells, events), ON + 300 * DAY, law)
    table = rows_table(found).to_pylist()
    wanted = [row for person in "abc" for row in found.for_person(person)]
    columns = ("person", "duty", "since", "due", "done", "status", "authority", "because")
    assert [[one[name] for name in columns] for one in table] == [
        [getattr(row, name) for name in columns] for row in wanted
    ]
    assert {(row.status, row.authority) for row in wanted if row.duty == "pligt" and row.person == "b"} == {
        ("exempt", "Act § 13 e")
    }
    assert {one["because"] for one in table if one["person"] == "a"} >= {"spell 2 event 8", "spell 2 event 8 event 9"}
    assert table[0]["regime"] == "r"
