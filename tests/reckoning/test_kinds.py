"""Each kind of question against a slow reading that anyone can check, on random cases."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reckoning.oracle import months_later

from humlebi.law.kinds import (
    Axis,
    Begins,
    Done,
    Duty,
    Happens,
    Scope,
    Source,
    Span,
    State,
    Text,
    days_after,
    months_after,
    weeks_after,
)
from humlebi.law.questions import (
    Amount,
    Class,
    Composition,
    Conditions,
    Declaration,
    Ladder,
    Lasts,
    Quota,
    Ratio,
    Requirement,
    Sanction,
    Seat,
    Step,
    Tier,
)
from humlebi.law.register import Law, register
from humlebi.law.terms import Happened, Number, Rounded, Stage, TheDay, choice, day, fact, is_one_of, number, of
from humlebi.reckoning import ladder, ratio
from humlebi.reckoning.answers import BadQuestion, ask, of_person, to_oere
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import READERS
from humlebi.reckoning.known import known_of
from humlebi.reckoning.quota import fill
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.telling import BadTelling, read
from humlebi.timeline import calendar
from humlebi.timeline.calendar import to_date
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
ALL = Scope("all", date(1998, 7, 1), date(2027, 1, 1), Axis.CLOCK, "Act")
SAID = {"title": WORDS, "plain": WORDS, "source": Source("Act", "1"), "only": (ALL,), "group": "sygedagpenge"}
DATES = st.dates(date(2014, 1, 1), date(2018, 12, 31))


def law_of(*declarations: Declaration) -> Law:
    return register([("page", each) for each in declarations])


# --- how long something lasts -----------------------------------------------------------------------------------------

SPANS = st.one_of(
    st.integers(1, 60).map(days_after), st.integers(1, 10).map(weeks_after), st.integers(1, 8).map(months_after)
)


def natural_end(begins: date, span: Span) -> date:
    return months_later(begins, span.count) if span.unit == "months" else begins + timedelta(days=span.count)


@given(DATES, SPANS, st.lists(st.tuples(DATES, st.integers(1, 200)), max_size=4))
def test_what_is_granted_ends_when_enough_days_that_count_have_gone(
    begins: date, span: Span, waits: list[tuple[date, int]]
) -> None:
    rule = Conditions(name="forlaenget", when=fact("ja", "ja", "ja"), lasts=(Lasts(span, None, ("ventetid",)),), **SAID)
    spells = [Spell("1", "ventetid", first, first + timedelta(days=days)) for first, days in waits]
    answer = ask(
        "forlaenget", begins, {"ja": "ja"}, of=known_of(Facts.of([Person("1")], spells), "1"), law_=law_of(rule)
    )
    left, on = (natural_end(begins, span) - begins).days, begins
    while left:
        left -= not any(first <= on < first + timedelta(days=days) for first, days in waits)
        on += timedelta(days=1)
    assert answer.until == on


def test_the_first_length_that_applies_is_the_one() -> None:
    group = choice("gruppe", "gruppe", "group", "1", "2", "3")
    lasting = (Lasts(weeks_after(4), is_one_of(group, "1")), Lasts(weeks_after(13), is_one_of(group, "2")))
    rule = Conditions(name="praktik", when=fact("ja", "ja", "ja"), lasts=lasting, **SAID)
    ends = {
        told: ask("praktik", date(2015, 1, 1), {"ja": "ja", "gruppe": told}, law_=law_of(rule)).until for told in "123"
    }
    assert ends == {"1": date(2015, 1, 29), "2": date(2015, 4, 2), "3": None}
    assert ask("praktik", date(2015, 1, 1), {"ja": "nej", "gruppe": "1"}, law_=law_of(rule)).until is None
    assert ask("praktik", date(2015, 1, 1), {"ja": "ja"}, law_=law_of(rule)).until is None


# --- classes ----------------------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(["ja", "nej", ""]), min_size=3, max_size=3))
def test_the_class_is_the_first_that_holds_once_all_before_it_are_known_not_to(told: list[str]) -> None:
    classes = tuple(Class(name, WORDS, fact(name, name, name)) for name in "abc")
    rule = Conditions(name="maalgruppe_x", classes=classes, **SAID)
    given_ = {name: text for name, text in zip("abc", told, strict=True) if text}
    answer = ask("maalgruppe_x", date(2015, 1, 1), given_, law_=law_of(rule))
    expected: tuple[str, str] = ("fails", "")
    for name, text in zip("abc", told, strict=True):
        if text != "nej":
            expected = ("holds", name) if text == "ja" else ("unknown", "")
            break
    assert (answer.status, answer.verdict.chosen) == expected


# --- requirement ------------------------------------------------------------------------------------------------------


@given(DATES, st.lists(DATES, max_size=3), st.lists(DATES, max_size=3))
def test_a_decision_is_valid_just_when_every_document_lies_before_it(
    decided: date, hearings: list[date], certificates: list[date]
) -> None:
    rule = Requirement(
        name="gyldig",
        asked=Happens("afgoerelse", WORDS, values=("stop",)),
        before=(Happened("partshoering", before=True), Happened("laegeattest", within_months=6)),
        invalid=Text("ugyldig", "invalid"),
        **SAID,
    )
    events = [Event("1", "afgoerelse", decided, "stop")]
    events += [Event("1", "partshoering", on) for on in hearings] + [
        Event("1", "laegeattest", on) for on in certificates
    ]
    (answer,) = of_person(columns_of(Facts.of([Person("1")], (), events)), 0, date(2026, 1, 1), law_of(rule))
    heard = any(on < decided for on in hearings)
    examined = any(months_later(decided, -6) <= on <= decided for on in certificates)
    assert answer.status == ("valid" if heard and examined else "invalid")
    assert len(answer.verdict.notes) == (answer.status == "invalid")
    false = [finding for finding in answer.verdict.findings if finding.value is False]
    assert len(false) == (not heard) + (not examined)


# --- amounts ----------------------------------------------------------------------------------------------------------


@given(st.fractions(0, 50_000, max_denominator=100), st.fractions(0, 50_000, max_denominator=100))
def test_an_amount_climbs_its_stages_exactly_and_is_told_in_oere(wage: Fraction, limit: Fraction) -> None:
    pay, most = number("loen", "løn", "wage"), number("graense", "grænse", "limit")
    stages = (
        Step("under", WORDS, pay * "0.3"),
        Step("over", WORDS, (pay - most) * "0.25"),
        Step("i_alt", WORDS, Rounded(Stage("under") + Stage("over"), Fraction(1, 100))),
    )
    rule = Amount(name="fradrag", stages=stages, when=pay > most, **SAID)
    told = {"loen": str(wage), "graense": str(limit)}
    answer = ask("fradrag", date(2015, 1, 1), told, law_=law_of(rule))
    if wage <= limit:
        assert (answer.status, answer.value, answer.oere) == ("none", None, None)
        return
    exact = wage * 3 / 10 + (wage - limit) / 4
    below = int(exact * 100)
    oere = below + (exact * 100 - below >= Fraction(1, 2))
    assert answer.oere == oere
    assert [stage.value for stage in answer.verdict.stages][:2] == [wage * 3 / 10, (wage - limit) / 4]


def test_half_an_oere_goes_away_from_zero() -> None:
    cases_ = {"1.005": 101, "1.0049": 100, "-1.005": -101, "-1.0049": -100, "0": 0}
    assert {text: to_oere(Fraction(text)) for text in cases_} == cases_


def test_a_stage_that_is_not_needed_does_not_keep_the_result_back() -> None:
    stages = (Step("ukendt", WORDS, number("x", "x", "x")), Step("fast", WORDS, Number(Fraction(100))))
    answer = ask("fast", date(2015, 1, 1), law_=law_of(Amount(name="fast", stages=stages, **SAID)))
    assert (answer.status, answer.oere, answer.missing) == ("computed", 10_000, ())


# --- sanctions --------------------------------------------------------------------------------------------------------


@given(DATES, st.integers(0, 200), st.lists(DATES, max_size=3), st.booleans(), st.integers(0, 30), st.integers(0, 900))
def test_a_sanction_may_be_imposed_when_nothing_bars_it(
    breach: date, delay: int, others: list[date], heard: bool, absent: int, help_: int
) -> None:
    decided = breach + timedelta(days=delay)
    rule = Sanction(
        name="udeblivelse_x",
        before=(fact("hoert", "hørt", "heard"),),
        stages=(
            Step("dage", WORDS, day("igen", "igen", "again") - TheDay()),
            Step("traek", WORDS, Stage("dage") * of(50, "kr/day")),
        ),
        cap=number("hjaelp", "hjælp", "help"),
        once_a_month="x",
        effected_within=3,
        **SAID,
    )
    known = known_of(Facts.of([Person("1")], (), [Event("1", "sanktion", on, "x") for on in others]), "1")
    again = breach + timedelta(days=absent)
    told = {"hoert": "ja" if heard else "nej", "igen": again.isoformat(), "hjaelp": str(help_)}
    answer = ask("udeblivelse_x", breach, told, of=known, decided=decided, law_=law_of(rule))
    month = breach.month + 3
    year, month = breach.year + (month - 1) // 12, (month - 1) % 12 + 1
    last = date(year, month, monthrange(year, month)[1])
    too_late = decided > last
    # No breach is recorded: the first sanction that may be this one's own is, and does not bar itself. A line that is
    # said twice is one sanction. Of two of a month the first stands.
    own = next((on for on in sorted(others) if breach <= on <= last), None)
    another = any((on.year, on.month) == (breach.year, breach.month) for on in others if own is None or on < own)
    assert answer.status == ("may" if heard and not another and not too_late else "may_not")
    assert len(answer.verdict.notes) == another + too_late
    assert answer.value == min(50 * absent, help_)


def test_a_sanction_whose_cost_is_unknown_is_unknown() -> None:
    rule = Sanction(name="s", before=(), stages=(Step("a", WORDS, number("x", "x", "x")),), **SAID)
    answer = ask("s", date(2015, 1, 1), law_=law_of(rule))
    assert (answer.status, [getattr(term, "name", "") for term in answer.missing]) == ("unknown", ["x"])


PUNKT = Sanction(
    name="punkt_x",
    asked=Happens("pligtbrud", WORDS),
    before=(Happened("partshoering", before=True),),
    stages=(Step("sats", WORDS, number("sats", "sats", "rate") * 3),),
    once_a_month="punktsanktion",
    effected_within=3,
    **SAID,  # type: ignore[arg-type]
)
BROKEN = Event("1", "pligtbrud", date(2021, 3, 4), row=1)
IMPOSED = Event("1", "sanktion", date(2021, 3, 25), "punktsanktion", row=2)
HEARD = Event("1", "partshoering", date(2021, 3, 10), row=3)
TOLD = Event("1", "oplysning", date(2021, 3, 20), "sats=200", row=4)


def sanctions_of(*events: Event) -> list[str]:
    columns = columns_of(Facts.of([Person("1")], (), events))
    return [answer.status for answer in of_person(columns, 0, date(2026, 1, 1), law_of(PUNKT))]


def test_a_sanction_of_the_timeline_is_judged_on_the_day_it_was_imposed_and_does_not_bar_itself() -> None:
    assert sanctions_of(BROKEN, IMPOSED, HEARD, TOLD) == ["may"]
    # Never carried out, it is too late in 2026; without a hearing before it, it could not be given.
    assert sanctions_of(BROKEN, HEARD, TOLD) == ["may_not"]
    assert sanctions_of(BROKEN, IMPOSED, TOLD) == ["may_not"]


def test_an_earlier_sanction_of_the_month_bars_the_next() -> None:
    earlier = Event("1", "sanktion", date(2021, 3, 1), "punktsanktion", row=5)
    assert sanctions_of(BROKEN, IMPOSED, HEARD, TOLD, earlier) == ["may_not"]
    last_month = Event("1", "sanktion", date(2021, 2, 28), "punktsanktion", row=5)
    assert sanctions_of(BROKEN, IMPOSED, HEARD, TOLD, last_month) == ["may"]


def of_breaches(breaches: Iterable[date], imposed: Iterable[date]) -> list[tuple[str, str]]:
    events = [
        *(Event("1", "pligtbrud", on, row=on.toordinal()) for on in breaches),
        *(Event("1", "sanktion", on, "punktsanktion", row=on.toordinal()) for on in imposed),
        Event("1", "partshoering", date(2021, 1, 1), row=1),
        Event("1", "oplysning", date(2021, 1, 1), "sats=200", row=2),
    ]
    columns = columns_of(Facts.of([Person("1")], (), events))
    answers = of_person(columns, 0, date(2021, 7, 1), law_of(replace(PUNKT, before=(), effected_within=12)))
    return [(a.status, a.verdict.decided.by if a.verdict.decided else "") for a in answers]


def test_of_two_sanctions_of_a_month_the_first_stands() -> None:
    march = date(2021, 3, 4), date(2021, 3, 20)
    assert of_breaches(march, [date(2021, 3, 10), date(2021, 3, 25)]) == [("may", "record"), ("may_not", "record")]
    assert of_breaches(march, [date(2021, 4, 10)]) == [("may", "record"), ("may_not", "today")]


def test_a_second_sanction_goes_to_a_breach_of_a_month_that_has_none() -> None:
    breaches = date(2021, 3, 4), date(2021, 3, 20), date(2021, 4, 5)
    told = of_breaches(breaches, [date(2021, 4, 1), date(2021, 4, 20)])
    assert told == [("may", "record"), ("may_not", "today"), ("may", "record")]


@pytest.mark.parametrize(("recorded", "told"), [("", 25), ("udebl_x", 25), ("to_uger", 25), ("punktsanktion", None)])
def test_a_sanction_of_another_family_is_not_the_one_for_this_breach(recorded: str, told: int | None) -> None:
    missed = replace(PUNKT, name="udebl_x", once_a_month="", recorded_as=("to_uger",))
    events = (BROKEN, HEARD, TOLD, replace(IMPOSED, value=recorded))
    columns = columns_of(Facts.of([Person("1")], (), events))
    (answer,) = of_person(columns, 0, date(2021, 4, 1), law_of(missed))
    decided = answer.verdict.decided
    assert decided is not None
    assert (decided.by, to_date(decided.day).day) == (("record", 25) if told else ("today", 1))


def test_what_is_told_after_the_breach_and_before_the_sanction_counts() -> None:
    late = Event("1", "oplysning", date(2021, 3, 26), "sats=200", row=4)
    assert sanctions_of(BROKEN, IMPOSED, HEARD, late) == ["unknown"]


# --- ratio ------------------------------------------------------------------------------------------------------------

EMPLOYEES, SUPPORTED = number("ansatte", "ansatte", "employees"), number("stoettede", "støttede", "supported")


@given(st.integers(0, 200), st.integers(0, 30))
def test_places_are_found_by_hiring_one_employee_after_the_other(employees: int, supported: int) -> None:
    rule = Ratio(
        name="forholdstal_x",
        employees=EMPLOYEES,
        supported=SUPPORTED,
        tiers=(Tier(50, 5), Tier(None, 10)),
        counted_in="heads",
        months=3,
        **SAID,
    )
    places = 0
    for nth in range(1, employees + 1):
        places += nth % 5 == 0 if nth <= 50 else (nth - 50) % 10 == 0
    most = max(1, places)
    told = {"ansatte": str(employees), "stoettede": str(supported)}
    answer = ask("forholdstal_x", date(2015, 1, 1), told, law_=law_of(rule))
    assert answer.value == most
    status = "exceeded" if supported > most else ("full" if supported == most else "within")
    assert answer.status == status


def test_parts_of_a_person_year_give_no_place() -> None:
    tiers = (Tier(50, 5), Tier(None, 10))
    assert ratio.allowed(Fraction("9.99"), tiers, 1) == 1
    assert ratio.allowed(Fraction(10), tiers, 1) == 2
    assert ratio.allowed(Fraction("59.9"), tiers, 1) == 10
    assert ratio.allowed(Fraction(60), tiers, 1) == 11


# --- bodies -----------------------------------------------------------------------------------------------------------

SEATS = (Seat("formand", WORDS), Seat("medlem", WORDS, at_least=2, at_most=6))


def body(**said: object) -> Law:
    return law_of(Composition(name="udvalg", seats=SEATS, **SAID, **said))  # type: ignore[arg-type]


def told_of(chair: int, members: int, chair_there: int, there: int, **votes: str) -> dict[str, str]:
    counts = {"medlem_formand": chair, "medlem_medlem": members}
    counts |= {"til_stede_formand": chair_there, "til_stede_medlem": there}
    return {name: str(count) for name, count in counts.items()} | votes


@given(st.integers(0, 1), st.integers(0, 7), st.integers(0, 1), st.integers(0, 7))
def test_a_body_meets_when_two_thirds_are_there(chair: int, members: int, chair_there: int, there: int) -> None:
    answer = ask(
        "udvalg", date(2015, 1, 1), told_of(chair, members, chair_there, there), law_=body(quorum=Fraction(2, 3))
    )
    if chair < 1 or not 2 <= members <= 6:
        assert answer.status == "not_set_up"
    elif 3 * (chair_there + there) < 2 * (chair + members):
        assert answer.status == "may_not_meet"
    else:
        assert answer.status == "may_decide"


@given(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["ja", "nej", ""]), st.booleans())
def test_a_tie_falls_unless_somebody_has_the_casting_vote(for_: int, against: int, casting: str, has: bool) -> None:
    votes = {"for": str(for_), "imod": str(against)} | ({"udslag": casting} if casting else {})
    law_ = body(quorum=Fraction(1, 2), casting="formand" if has else "")
    answer = ask("udvalg", date(2015, 1, 1), told_of(1, 4, 1, 4, **votes), law_=law_)
    if for_ != against:
        assert answer.status == ("adopted" if for_ > against else "rejected")
    elif has:
        assert answer.status == {"ja": "adopted", "nej": "rejected", "": "unknown"}[casting]
    else:
        assert answer.status == "rejected"


def test_everybody_must_be_there_where_the_act_says_so() -> None:
    law_ = body(everyone_present=True)
    assert ask("udvalg", date(2015, 1, 1), told_of(1, 2, 1, 2), law_=law_).status == "may_decide"
    one_away = ask("udvalg", date(2015, 1, 1), told_of(1, 2, 1, 1), law_=law_)
    assert (one_away.status, len(one_away.verdict.notes)) == ("may_not_meet", 1)


def test_nobody_has_told_who_sits_there() -> None:
    answer = ask("udvalg", date(2015, 1, 1), law_=body(quorum=Fraction(1, 2)))
    assert (answer.status, len(answer.verdict.notes)) == ("unknown", 2)


# --- quota ------------------------------------------------------------------------------------------------------------


CEILING: dict[str, Any] = {"exempt_at_most": Fraction(1, 4), "exempted_as": "standby"}


@given(st.lists(st.tuples(st.integers(0, 40), st.none() | st.integers(0, 100), st.booleans()), min_size=1, max_size=12))
def test_a_quota_counts_people_once(people: list[tuple[int, int | None, bool]]) -> None:
    from humlebi.law.kinds import Exemption

    begun = Begins("ledighedsydelse", WORDS)
    lifted = (Exemption("standby", Source("Act", "2")),)
    held = Done("samtale")
    duty = Duty(name="samtale_x", since=begun, act=held, span=days_after(60), exempted_by=lifted, **SAID)
    rule = Quota(name="kvote", duties=("samtale_x",), share=Fraction(3, 4), **CEILING, **SAID)
    spells, events = [], []
    first = date(2026, 1, 1)
    for place, (start, talk, exempt) in enumerate(people):
        begins = first + timedelta(days=start)
        spells.append(Spell(str(place), "ledighedsydelse", begins))
        if talk is not None:
            events.append(Event(str(place), "samtale", begins + timedelta(days=talk)))
        if exempt:
            spells.append(Spell(str(place), "fritagelse", begins, None, "standby"))
    facts = Facts.of([Person(str(n)) for n in range(len(people))], spells, events)
    assessment = assess(facts, date(2026, 9, 1), law_of(duty, rule))
    begins, until = date(2026, 3, 10), date(2026, 4, 1)
    filled = fill(rule, assessment, begins, until)
    group = [p for p in people if begins <= first + timedelta(days=p[0] + 60) < until]
    exempt = [p for p in group if p[2]]
    met = [p for p in group if not p[2] and p[1] is not None and p[1] <= 60]
    assert (filled.group, filled.met, filled.exempt) == (len(group), len(met), len(exempt))
    needed = next(n for n in range(len(group) + 1) if 4 * n >= 3 * len(group))
    assert filled.left == max(0, needed - len(met))
    assert filled.exempt_beyond == max(0, len(exempt) - len(group) // 4)


# --- ladder -----------------------------------------------------------------------------------------------------------

TRAPPE = Ladder(
    name="trappe",
    steps=((1, Fraction(4, 5)), (5, Fraction(2, 5)), (27, Fraction(3, 10)), (53, Fraction(1, 5))),
    spells=("sygedagpenge", "kontanthjaelp"),
    counted_from=date(2014, 7, 1),
    reset_weeks=52,
    reset_years=3,
    stops_self_support=(State("tilbud"),),
    **SAID,  # type: ignore[arg-type]
)


@st.composite
def supported_lives(draw: st.DrawFn) -> list[Spell]:
    kinds = st.sampled_from(["sygedagpenge", "kontanthjaelp", "tilbud"])
    rows = draw(
        st.lists(st.tuples(kinds, st.dates(date(2013, 6, 1), date(2019, 1, 1)), st.integers(1, 500)), max_size=5)
    )
    return [Spell("1", kind, begins, begins + timedelta(days=days)) for kind, begins, days in rows]


def slow_weeks(spells: Iterable[Spell], last: date) -> list[tuple[date, int]]:
    """Monday by Monday, looking back at all weeks each time."""
    spells = list(spells)

    def in_week(monday: date, kinds: tuple[str, ...]) -> bool:
        days = [monday + timedelta(days=n) for n in range(7)]
        return any(
            s.kind in kinds and s.until and s.begins <= on < s.until and date(2014, 7, 1) <= on <= last
            for s in spells
            for on in days
        )

    monday, found, again, free = date(2014, 6, 30), [], False, list[date]()
    while monday <= last:
        if in_week(monday, TRAPPE.spells):
            found.append((monday, 1 if again or not found else found[-1][1] + 1))
            again = False
        elif found and not again and not in_week(monday, tuple(one.kind for one in TRAPPE.stops_self_support)):
            oldest = months_later(monday + timedelta(days=7), -36)
            free = [one for one in [*free, monday] if one >= oldest]
            if len(free) >= 52:
                again, free = True, []
        monday += timedelta(days=7)
    return found


@given(supported_lives(), st.dates(date(2014, 8, 1), date(2020, 6, 1)))
def test_the_counter_climbs_week_by_week_and_starts_again_after_a_year_of_self_support(
    spells: list[Spell], last: date
) -> None:
    known = known_of(Facts.of([Person("1")], spells), "1")
    weeks = ladder.weeks(TRAPPE, known, calendar.number(last) + 1)
    assert [(calendar.to_date(week.monday), week.nth) for week in weeks] == slow_weeks(spells, last)


def test_each_step_begins_in_its_own_week() -> None:
    shares = {nth: ladder.share(TRAPPE, nth) for nth in (1, 4, 5, 26, 27, 52, 53, 500)}
    fifths = {n: Fraction(s) for n, s in {1: "4/5", 4: "4/5", 5: "2/5", 26: "2/5"}.items()}
    assert shares == fifths | {27: Fraction(3, 10), 52: Fraction(3, 10), 53: Fraction(1, 5), 500: Fraction(1, 5)}


# --- what cannot be asked ---------------------------------------------------------------------------------------------


def test_every_fault_of_a_question_is_named_at_once() -> None:
    rule = Conditions(name="krav", when=(EMPLOYEES >= 2) & fact("ja", "ja", "ja"), **SAID)
    with pytest.raises(BadQuestion) as refusal:
        ask("krav", date(2015, 1, 1), {"ansatte": "to", "ja": "måske", "nej": "ja"}, law_=law_of(rule))
    assert refusal.value.faults == [
        f"ansatte ({EMPLOYEES.words.en}): 'to' is no number; write 12, 12.5 or 1/3",
        "ja (ja): 'måske' is neither ja (yes) nor nej (no)",
        "there is no field 'nej' here; it asks for: ansatte, ja",
    ]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("12000", "12000"),
        ("12000,50", "24001/2"),
        ("31.000,00", "31000"),
        ("12,000.00", "12000"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("12.5", "25/2"),
        ("12,5", "25/2"),
        ("0.125", "1/8"),
        ("0,125", "1/8"),
        ("1/3", "1/3"),
    ],
)
def test_numbers_are_read_as_people_write_them(told: str, read: str) -> None:
    rule = Amount(name="tal", stages=(Step("a", WORDS, EMPLOYEES * 1),), unit="persons", **SAID)
    assert ask("tal", date(2015, 1, 1), {"ansatte": told}, law_=law_of(rule)).value == Fraction(read)


@pytest.mark.parametrize(
    ("told", "da", "en"),
    [
        ("12.000", "som 12000 og som 12; skriv 12000 eller 12", "as 12000 and as 12; write 12000 or 12"),
        ("12,500", "som 12500 og som 12,5; skriv 12500 eller 12,5", "as 12500 and as 12.5; write 12500 or 12.5"),
        (
            "11,993",
            "som 11993 og som 11,993; skriv 11993 eller 11,9930",
            "as 11993 and as 11.993; write 11993 or 11.9930",
        ),
    ],
)
def test_a_number_that_can_be_read_in_two_ways_is_refused_with_both(told: str, da: str, en: str) -> None:
    with pytest.raises(BadTelling) as bad:
        read(number("ansatte", "ansatte", "employees"), told)
    assert bad.value.say("da") == f"ansatte (ansatte): '{told}' kan læses på to måder, {da}"
    assert bad.value.say("en") == f"ansatte (employees): '{told}' can be read in two ways, {en}"


def test_nobody_in_particular_is_on_no_known_week_of_the_ladder() -> None:
    answer = ask("trappe", date(2017, 1, 2), law_=law_of(TRAPPE))
    assert (answer.status, len(answer.verdict.notes)) == ("unknown", 1)


def test_nothing_can_be_asked_of_somebody_not_yet_born() -> None:
    rule = Conditions(name="krav", when=fact("ja", "ja", "ja"), **SAID)
    unborn = known_of(Facts.of([Person("1", date(2016, 1, 1))]), "1")
    with pytest.raises(BadQuestion, match="born on 1 January 2016, after 31 December 2015"):
        ask("krav", date(2015, 12, 31), of=unborn, law_=law_of(rule))
    assert ask("krav", date(2016, 1, 1), of=unborn, law_=law_of(rule)).status == "unknown"


def test_a_benefit_that_did_not_exist_on_the_day_is_refused_with_its_dates() -> None:
    rule = Conditions(name="krav", when=fact("ja", "ja", "ja"), benefits=("uddannelseshjaelp",), **SAID)
    for on, sentence in (
        (date(2013, 12, 31), "did not exist on 31 December 2013: it began on 1 January 2014"),
        (date(2025, 7, 1), "did not exist on 1 July 2025: it ended before 1 July 2025"),
    ):
        with pytest.raises(BadQuestion, match=sentence):
            ask("krav", on, law_=law_of(rule))
    assert ask("krav", date(2014, 1, 1), law_=law_of(rule)).status == "unknown"


def test_every_status_can_be_said_in_both_languages_to_every_reader() -> None:
    rule = Conditions(name="krav", when=fact("ja", "ja", "ja"), otherwise=Text("ellers", "else"), **SAID)
    for told in ({}, {"ja": "ja"}, {"ja": "nej"}):
        answer = ask("krav", date(2015, 1, 1), told, law_=law_of(rule))
        for reader in READERS:
            assert reasons(answer, "da", reader).sentence != reasons(answer, "en", reader).sentence
    with pytest.raises(ValueError, match=r"no reader 'judge'"):
        reasons(answer, "da", "judge")
