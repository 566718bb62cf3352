"""Duties for persons of an age, and clocks that spells of several kinds start: the days on which it turns."""

from datetime import date, timedelta

import pytest
from tests.reckoning import strategies
from tests.reckoning.test_oracle import KERNELS, law_of, run_by

from humlebi.law.kinds import Aged, Axis, Begins, Done, Duty, Exemption, Scope, Since, State, Text, days_after
from humlebi.law.questions import Requirement
from humlebi.law.register import Law
from humlebi.law.terms import Age, Condition, Happened
from humlebi.reckoning.answers import ask, of_person
from humlebi.reckoning.assess import Row, assess, count
from humlebi.reckoning.explain import READERS, explain
from humlebi.reckoning.known import known_of
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
SCOPE = Scope("r", date(2000, 1, 1), date(2030, 1, 1), Axis.BEGUN, "Act")
BEGUN = date(2014, 2, 3)
DUE = date(2014, 3, 3)  # four weeks later
TODAY = date(2014, 6, 2)
SICK = Spell("a", "sygedagpenge", BEGUN, row=2)
UNDER_30, FROM_30 = Aged(below=30), Aged(at_least=30)
CATEGORY_2 = State("visitation", ("2",))


def duty(aged: Aged | None, **said: object) -> Duty:
    words = strategies.WORDS
    said = {"since": Begins("sygedagpenge", words), "span": days_after(28), "act": Done("samtale")} | said
    return Duty(
        name="pligt",
        title=Text("Samtale", "Talk"),
        plain=Text("Du skal til en samtale.", "You must come to a talk."),
        source=strategies.SOURCE,
        only=(SCOPE,),
        group="g",
        aged=aged,
        **said,  # type: ignore[arg-type]
    )


def requirement(before: Condition, asked: Since, scope: Scope = SCOPE) -> Requirement:
    words = strategies.WORDS
    return Requirement(
        name="krav",
        asked=asked,
        before=(before,),
        invalid=words,
        title=words,
        plain=words,
        source=strategies.SOURCE,
        only=(scope,),
        group="g",
    )


def rows(law: Law, born: date | None, *facts: Spell | Event, today: date = TODAY) -> list[Row]:
    spells = [fact for fact in facts if isinstance(fact, Spell)]
    events = [fact for fact in facts if isinstance(fact, Event)]
    return assess(Facts.of([Person("a", born)], spells, events), today, law).for_person("a")


def status(aged: Aged, born: date | None, *facts: Spell | Event, today: date = TODAY, **said: object) -> str:
    """The status of the one row; "" when the duty does not bind."""
    found = rows(law_of(duty(aged, **said)), born, *(facts or (SICK,)), today=today)
    assert len(found) <= 1
    return found[0].status if found else ""


# --- the birthday -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(
    ("birthday", "under", "over"),
    [(DUE - timedelta(days=1), "", "overdue"), (DUE, "", "overdue"), (DUE + timedelta(days=1), "overdue", "")],
    ids=["the-day-before", "the-day", "the-day-after"],
)
def test_who_turns_thirty_by_the_due_day_is_thirty(kernel: str, birthday: date, under: str, over: str) -> None:
    born = birthday.replace(year=birthday.year - 30)
    with run_by(kernel):
        assert (status(UNDER_30, born), status(FROM_30, born)) == (under, over)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("due", [date(2014, 2, 27), date(2014, 2, 28), date(2014, 3, 1)])
def test_who_was_born_on_leap_day_turns_thirty_on_the_last_of_february(kernel: str, due: date) -> None:
    born, begun = date(1984, 2, 29), due - timedelta(days=28)
    with run_by(kernel):
        found = status(FROM_30, born, Spell("a", "sygedagpenge", begun))
    assert found == ("overdue" if due >= date(2014, 2, 28) else "")
    # A question that asks for the age says the same.
    known = known_of(Facts.of([Person("a", born)]), "a")
    answer = ask("krav", due, of=known, law_=law_of(requirement(Age() >= 30, Begins("sygedagpenge", strategies.WORDS))))
    assert (answer.status == "valid") == (found == "overdue")


@pytest.mark.parametrize("kernel", KERNELS)
def test_on_a_leap_day_who_was_born_on_one_has_the_birthday_that_day(kernel: str) -> None:
    born = date(1988, 2, 29)
    with run_by(kernel):
        for due, over in ((date(2016, 2, 28), ""), (date(2016, 2, 29), "overdue")):
            begun = Spell("a", "sygedagpenge", due - timedelta(days=28))
            assert status(Aged(at_least=28), born, begun, today=date(2016, 6, 1)) == over


@pytest.mark.parametrize("kernel", KERNELS)
def test_an_age_between_two_birthdays_holds_from_the_first_until_the_second(kernel: str) -> None:
    with run_by(kernel):
        found = {years: status(Aged(30, 31), date(2014 - years, 3, 3)) for years in (29, 30, 31)}
        eve = {years: status(Aged(30, 31), date(2014 - years, 3, 4)) for years in (30, 31, 32)}
    assert found == {29: "", 30: "overdue", 31: ""}
    assert eve == {30: "", 31: "overdue", 32: ""}


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_birthday_after_today_but_before_the_due_day_is_known(kernel: str) -> None:
    born, today = date(1984, 3, 1), date(2014, 2, 20)
    with run_by(kernel):
        assert (status(UNDER_30, born, today=today), status(FROM_30, born, today=today)) == ("", "open")
        with_state = [SICK, Spell("a", "visitation", BEGUN, None, "2")]
        assert status(UNDER_30, born, *with_state, today=today, when=CATEGORY_2) == ""
        assert status(FROM_30, born, *with_state, today=today, when=CATEGORY_2) == "open"


def test_where_the_benefit_ends_first_the_age_on_its_last_day_decides() -> None:
    ended = Spell("a", "sygedagpenge", BEGUN, date(2014, 2, 20))
    assert status(UNDER_30, date(1984, 2, 19), ended) == ""
    assert status(UNDER_30, date(1984, 2, 20), ended) == "lapsed"


def test_everybody_is_at_least_none_and_nobody_is_too_old_without_a_limit() -> None:
    assert status(Aged(), date(2013, 1, 1)) == status(Aged(), date(1900, 1, 1)) == "overdue"
    # Who is born only after the due day is under 30 that day as well.
    assert status(UNDER_30, date(2014, 5, 1)) == "overdue"


# --- together with a state --------------------------------------------------------------------------------------------


def category(value: str, begins: date, until: date | None = None, ref: str = "") -> Spell:
    return Spell("a", "visitation", begins, until, value, ref, 3)


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_state_binds_only_within_the_age(kernel: str) -> None:
    young, old = date(1990, 1, 1), date(1980, 1, 1)
    with run_by(kernel):
        for value, binds in (("2", "overdue"), ("1", "")):
            assert status(UNDER_30, young, SICK, category(value, BEGUN), when=CATEGORY_2) == binds
            assert status(UNDER_30, old, SICK, category(value, BEGUN), when=CATEGORY_2) == ""
        assert status(UNDER_30, young, when=CATEGORY_2) == "unknown"
        assert status(UNDER_30, old, when=CATEGORY_2) == ""


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_state_that_is_not_known_yet_decides_nothing(kernel: str) -> None:
    young, today = date(1990, 1, 1), date(2014, 2, 24)
    now, coming = category("1", BEGUN, date(2014, 2, 26)), category("2", date(2014, 2, 26))
    with run_by(kernel):
        assert status(UNDER_30, young, SICK, now, coming, today=today, when=CATEGORY_2) == "unknown"
        on_the_day = status(UNDER_30, young, SICK, now, coming, today=date(2014, 2, 26), when=CATEGORY_2)
    assert on_the_day == "open"


@pytest.mark.parametrize("kernel", KERNELS)
def test_who_comes_of_age_comes_to_be_bound(kernel: str) -> None:
    law = law_of(duty(FROM_30, if_bound_later=days_after(14)))
    with_state = law_of(duty(FROM_30, if_bound_later=days_after(14), when=CATEGORY_2))
    born = date(1984, 4, 1)
    with run_by(kernel):
        for found in (rows(law, born, SICK), rows(with_state, born, SICK, category("2", BEGUN))):
            assert [(row.since, row.due, row.status) for row in found] == [
                (date(2014, 4, 1), date(2014, 4, 15), "overdue")
            ]
            assert found[0].moved == "state"
        assert rows(with_state, born, SICK, category("1", BEGUN)) == []
        # The day before the birthday its clock has not started, though everybody knows that it will.
        eve, birthday = date(2014, 3, 31), date(2014, 4, 1)
        assert rows(law, born, SICK, today=eve) == []
        assert [row.status for row in rows(law, born, SICK, today=birthday)] == ["open"]
        found = assess(Facts.of([Person("a", born)], [SICK]), eve, law)
        assert {reason: n for reason, n in found.lost["pligt@r"].items() if n} == {"not_yet": 1}


# --- no birthday ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", KERNELS)
def test_without_a_birthday_nobody_can_tell(kernel: str) -> None:
    with run_by(kernel):
        (row,) = rows(law_of(duty(UNDER_30)), None, SICK)
        assert (row.status, row.missing) == ("unknown", ("born",))
        (row,) = rows(law_of(duty(UNDER_30, when=CATEGORY_2)), None, SICK, category("2", BEGUN))
        assert (row.status, row.missing) == ("unknown", ("born",))


@pytest.mark.parametrize("kernel", KERNELS)
def test_without_a_birthday_a_state_that_does_not_bind_decides_all_the_same(kernel: str) -> None:
    with run_by(kernel):
        assert rows(law_of(duty(UNDER_30, when=CATEGORY_2)), None, SICK, category("1", BEGUN)) == []
        on_leave = State("barsel")
        assert rows(law_of(duty(UNDER_30, when=on_leave)), None, SICK) == []


@pytest.mark.parametrize("kernel", KERNELS)
def test_without_a_birthday_a_state_that_comes_to_bind_may_ask_for_it(kernel: str) -> None:
    law = law_of(duty(UNDER_30, when=CATEGORY_2, if_bound_later=days_after(14)))
    changed = category("1", BEGUN, date(2014, 4, 1)), category("2", date(2014, 4, 1))
    with run_by(kernel):
        (row,) = rows(law, None, SICK, *changed)
    assert (row.since, row.due, row.status) == (date(2014, 4, 1), date(2014, 4, 15), "unknown")
    assert row.missing == ("born",)


def test_without_birthday_and_state_both_are_missing() -> None:
    law = law_of(duty(UNDER_30, when=CATEGORY_2))
    (row,) = rows(law, None, SICK)
    assert (row.status, row.missing) == ("unknown", ("born", "state"))
    # A category of another absence is none of this one's.
    (row,) = rows(law, None, Spell("a", "sygedagpenge", BEGUN, ref="one"), category("2", BEGUN, ref="two"))
    assert row.missing == ("born", "state")
    (row,) = rows(law, None, Spell("a", "sygedagpenge", BEGUN, ref="one"), category("2", BEGUN, ref="one"))
    assert row.missing == ("born",)
    # What begins on the due day is recorded, what begins the day after is not.
    (row,) = rows(law, None, SICK, category("2", DUE))
    assert row.missing == ("born",)
    (row,) = rows(law, None, SICK, category("2", DUE + timedelta(days=1)))
    assert row.missing == ("born", "state")
    ended = Spell("a", "sygedagpenge", BEGUN, date(2014, 2, 20))
    (row,) = rows(law, None, ended, Event("a", "samtale", date(2014, 2, 10)), category("2", BEGUN, date(2014, 2, 20)))
    assert (row.status, row.missing) == ("unknown", ("born",))


def test_the_state_is_what_is_missing_of_a_person_whose_birthday_is_known() -> None:
    (row,) = rows(law_of(duty(UNDER_30, when=CATEGORY_2)), date(1990, 1, 1), SICK)
    assert row.missing == ("state",)


def test_each_in_a_population_has_their_own_birthday() -> None:
    born = {"a": date(1990, 1, 1), "b": None, "c": date(1980, 1, 1), "d": date(1984, 3, 4)}
    spells = [Spell(person, "sygedagpenge", BEGUN) for person in born]
    states = [Spell(person, "visitation", BEGUN, None, "2") for person in born]
    for law in (law_of(duty(UNDER_30)), law_of(duty(UNDER_30, when=CATEGORY_2))):
        facts = Facts.of([Person(person, day) for person, day in born.items()], [*spells, *states])
        found = {row.person: row.status for row in assess(facts, TODAY, law).each()}
        assert found == {"a": "overdue", "b": "unknown", "d": "overdue"}


def test_an_exemption_lifts_the_duty_of_who_is_of_age_and_no_other() -> None:
    lifted = Spell("a", "fritagelse", BEGUN, None, "standby")
    said = {"exempted_by": (Exemption("standby", strategies.SOURCE),)}
    assert status(UNDER_30, date(1990, 1, 1), SICK, lifted, **said) == "exempt"
    assert status(UNDER_30, date(1980, 1, 1), SICK, lifted, **said) == ""
    assert status(UNDER_30, None, SICK, lifted, **said) == "unknown"


# --- in words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_is_told_whose_age_the_duty_asks_for(reader: str) -> None:
    (row,) = rows(law_of(duty(Aged(18, 30))), date(1990, 1, 1), SICK)
    assert "Kravet gælder kun en person, der er 18 til og med 29 år på fristdagen 3. marts 2014." in (
        explain(row, "da", reader).lines
    )
    assert "The duty holds only for a person aged 18 to 29 on the due day 3 March 2014." in (
        explain(row, "en", reader).lines
    )


@pytest.mark.parametrize(
    ("aged", "da", "en"),
    [
        (UNDER_30, "der er under 30 år på", "for a person under 30 on"),
        (FROM_30, "der er fyldt 30 år på", "for a person aged 30 or over on"),
    ],
    ids=["under", "over"],
)
def test_an_age_is_said_in_words(aged: Aged, da: str, en: str) -> None:
    (row,) = rows(law_of(duty(aged)), None, SICK)
    assert [line for line in explain(row, "da").lines if da in line]
    assert [line for line in explain(row, "en").lines if en in line]


@pytest.mark.parametrize("reader", READERS)
def test_a_missing_birthday_is_asked_for_by_name(reader: str) -> None:
    (row,) = rows(law_of(duty(UNDER_30)), None, SICK)
    da, en = explain(row, "da", reader), explain(row, "en", reader)
    assert da.sentence.startswith(
        "Samtale, senest 28 dage efter ord 3. februar 2014: frist 3. marts 2014, men det kan ikke afgøres"
    )
    assert (da.needs, en.needs) == (("fødselsdato",), ("date of birth",))
    assert "Mangler: fødselsdato." in da.lines
    assert "Missing: date of birth." in en.lines
    # The reader is told why the birthday matters before being told that it is missing.
    whose = next(place for place, line in enumerate(da.lines) if "under 30 år" in line)
    assert whose < da.lines.index("Mangler: fødselsdato.")


def test_both_that_are_missing_are_asked_for() -> None:
    (row,) = rows(law_of(duty(UNDER_30, when=CATEGORY_2)), None, SICK)
    assert explain(row, "da").needs == ("fødselsdato", "visitationskategori den 3. marts 2014")
    assert explain(row, "en").needs == ("date of birth", "category of sickness case on 3 March 2014")


def test_a_clock_that_stands_still_has_an_age_but_no_due_day() -> None:
    law = law_of(duty(FROM_30, runs_while="fleksjob"))
    (row,) = rows(law, date(1984, 1, 1), SICK)
    assert row.due is None
    assert "Kravet gælder kun en person, der er fyldt 30 år på fristdagen." in explain(row, "da").lines


def test_a_duty_for_all_ages_says_nothing_of_age() -> None:
    (row,) = rows(law_of(duty(None)), None, SICK)
    assert row.status == "overdue"
    assert not [line for line in explain(row, "en").lines if "aged" in line or "a person" in line]


# --- spells of several kinds ------------------------------------------------------------------------------------------

HEARD = Happened("partshoering")
EITHER = Begins("kontanthjaelp", strategies.WORDS, ("uddannelseshjaelp", "integrationsydelse"))


def help_(kind: str, begins: date, until: date | None, row: int) -> Spell:
    return Spell("a", kind, begins, until, row=row)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("gap", [-5, 0, 1])
def test_another_benefit_goes_on_with_the_clock_when_no_day_lies_between(kernel: str, gap: int) -> None:
    first = help_("uddannelseshjaelp", BEGUN, date(2014, 2, 20), 2)
    second = help_("kontanthjaelp", date(2014, 2, 20) + timedelta(days=gap), None, 3)
    with run_by(kernel):
        found = rows(law_of(duty(None, since=EITHER)), None, first, second)
    if gap <= 0:
        assert [(row.since, row.since_row, row.status) for row in found] == [(BEGUN, 2, "overdue")]
        return
    assert [(row.since, row.since_row, row.status) for row in found] == [
        (BEGUN, 2, "lapsed"),
        (date(2014, 2, 21), 3, "overdue"),
    ]


def test_of_a_rare_kind_alone_the_clock_starts_all_the_same() -> None:
    law = law_of(duty(None, since=EITHER))
    (row,) = rows(law, None, help_("integrationsydelse", BEGUN, None, 7))
    assert (row.since, row.because) == (BEGUN, "spell 7")
    assert rows(law, None, SICK) == []
    columns = columns_of(Facts.of([Person("a")], [help_("integrationsydelse", BEGUN, None, 7)]))
    (counts,) = count(columns, TODAY, columns.born * 0, 1, law).values()
    assert counts.sum() == 1


def test_a_short_benefit_inside_a_long_one_does_not_cut_it_short() -> None:
    spells = (
        help_("kontanthjaelp", BEGUN, date(2014, 5, 1), 2),
        help_("integrationsydelse", date(2014, 2, 5), date(2014, 2, 6), 3),
        help_("uddannelseshjaelp", date(2014, 4, 30), None, 4),
    )
    (row,) = rows(law_of(duty(None, since=EITHER, span=days_after(90))), None, *spells)
    assert (row.since, row.running, row.status) == (BEGUN, True, "overdue")


@pytest.mark.parametrize("gap", [-5, 0, 1])
def test_a_question_is_raised_once_for_benefits_that_follow_each_other(gap: int) -> None:
    first = help_("uddannelseshjaelp", BEGUN, date(2014, 2, 20), 2)
    second = help_("kontanthjaelp", date(2014, 2, 20) + timedelta(days=gap), None, 3)
    facts = Facts.of([Person("a")], [second, first], [Event("a", "partshoering", date(2014, 2, 20), row=9)])
    answers = of_person(columns_of(facts), 0, TODAY, law_of(requirement(HEARD, EITHER)))
    raised = [(answer.on, answer.begun.row if answer.begun else 0, answer.status) for answer in answers]
    again = [(date(2014, 2, 21), 3, "valid")] if gap == 1 else []
    assert raised == [(BEGUN, 2, "invalid"), *again]


def test_the_regime_of_a_question_is_picked_by_the_day_the_first_benefit_began() -> None:
    change = date(2014, 2, 10)
    before = Scope("before", date(2000, 1, 1), change, Axis.BEGUN, "Act")
    after = Scope("after", change, date(2030, 1, 1), Axis.BEGUN, "Act")
    law = law_of(requirement(HEARD, EITHER, before), requirement(HEARD, EITHER, after))
    first = help_("uddannelseshjaelp", BEGUN, date(2014, 2, 20), 2)
    second = help_("kontanthjaelp", date(2014, 2, 20), None, 3)
    answers = of_person(columns_of(Facts.of([Person("a")], [first, second])), 0, TODAY, law)
    assert [(answer.rule.regime, answer.on) for answer in answers] == [("before", BEGUN)]


def test_joined_spells_keep_their_records_in_the_order_of_time() -> None:
    spells = [
        help_("kontanthjaelp", date(2014, 3, 1), date(2014, 4, 1), 2),
        help_("uddannelseshjaelp", date(2014, 2, 1), date(2014, 3, 1), 3),
        help_("kontanthjaelp", date(2014, 4, 2), None, 4),
    ]
    about = known_of(Facts.of([Person("a")], spells), "a")
    runs = about.joined("kontanthjaelp", or_kinds=("uddannelseshjaelp",))
    assert [(begins, [record.row for record in told]) for begins, _, told in runs] == [
        (number(date(2014, 2, 1)), [3, 2]),
        (number(date(2014, 4, 2)), [4]),
    ]
