"""What a finding says of itself: the term it answers, the parts it was made of, and the records it rests on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from humlebi.law.kinds import Text
from humlebi.law.terms import (
    Age,
    Counted,
    DaysSince,
    Field,
    Happened,
    Number,
    OnDay,
    Quotient,
    Rate,
    Rounded,
    Spent,
    Stage,
    Term,
    TheDay,
    TheYear,
    all_of,
    any_of,
    assessed,
    at_least,
    cases,
    choice,
    day,
    during,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    named,
    number,
)
from humlebi.reckoning.known import known_of
from humlebi.reckoning.telling import BadTelling, plain, read, write
from humlebi.reckoning.truth import Finding, Situation, Value, find, missing, records
from humlebi.timeline import calendar
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.words import DANISH

pytestmark = pytest.mark.core
ON = date(2015, 3, 2)
THREE, FIVE, TWO = Number(Fraction(3)), Number(Fraction(5)), Number(Fraction(2))
YES, NO, WHO_KNOWS = fact("ja", "ja", "yes"), fact("nej", "nej", "no"), fact("hvem_ved", "hvem ved", "who knows")
TOLD: dict[str, Value] = {"ja": True, "nej": False, "gruppe": "2", "timer": Fraction(12)}
GROUP, HOURS, UNTOLD = (
    choice("gruppe", "gruppe", "group", ("1", "den første", "the first"), ("2", "den anden", "the second")),
    number("timer", "timer", "hours"),
    number("x", "", ""),
)
SPELLS = (
    Spell("1", "tilbud", date(2014, 1, 1), date(2014, 2, 1), "a", row=1),
    Spell("1", "tilbud", date(2014, 12, 2), date(2015, 1, 31), "a", row=2),
    Spell("1", "tilbud", date(2015, 1, 31), date(2015, 3, 2), "b", row=3),
    Spell("1", "mentor", date(2015, 3, 2), None, "m", row=4),
    Spell("1", "barsel", date(2015, 3, 1), date(2015, 3, 2), "", row=5),
)
EVENTS = (
    Event("1", "samtale", date(2014, 9, 2), "telefon", row=11),
    Event("1", "samtale", date(2015, 2, 1), "", row=12),
    Event("1", "samtale", date(2015, 3, 2), "", row=13),
    Event("1", "plan", date(2015, 3, 1), "", row=14),
)


def amount_of(series: str, on: int) -> Fraction:
    return {("sats", calendar.number(ON)): Fraction(100)}[series, on]


def at(on: date = ON, *more: Event, **stages: Finding) -> Situation:
    born = date(1984, 3, 2)
    known = known_of(Facts.of([Person("1", born)], SPELLS, (*EVENTS, *more)), "1")
    return Situation(calendar.number(on), known, DANISH, amount_of, TOLD, stages)


def shown(finding: Finding) -> tuple[Value, tuple[Term, ...], tuple[int, ...]]:
    """The value, the terms of the parts, and the rows it rests on."""
    return finding.value, tuple(part.term for part in finding.parts), tuple(record.row for record in finding.rests_on)


CASES: list[tuple[Term, Value, tuple[Term, ...], tuple[int, ...]]] = [
    (THREE, Fraction(3), (), ()),
    (HOURS, Fraction(12), (), ()),
    (UNTOLD, None, (), ()),
    (Rate("sats"), Fraction(100), (), ()),
    (THREE + FIVE, Fraction(8), (THREE, FIVE), ()),
    (THREE + UNTOLD, None, (THREE, UNTOLD), ()),
    (THREE * FIVE, Fraction(15), (THREE, FIVE), ()),
    (least(THREE, FIVE), Fraction(3), (THREE, FIVE), ()),
    (greatest(THREE, FIVE), Fraction(5), (THREE, FIVE), ()),
    (Quotient(THREE, FIVE), Fraction(3, 5), (THREE, FIVE), ()),
    (Quotient(UNTOLD, FIVE), None, (UNTOLD, FIVE), ()),
    (Rounded(FIVE, Fraction(3)), Fraction(6), (FIVE,), ()),
    (Rounded(FIVE, Fraction(3), "down"), Fraction(3), (FIVE,), ()),
    (Rounded(Quotient(FIVE, TWO), Fraction(2), "up"), Fraction(4), (Quotient(FIVE, TWO),), ()),
    (Rounded(UNTOLD), None, (UNTOLD,), ()),
    (cases((YES, THREE), (NO, FIVE)), Fraction(3), (YES, THREE), ()),
    (cases((NO, THREE), (YES, FIVE)), Fraction(5), (NO, YES, FIVE), ()),
    (cases((NO, THREE), otherwise=FIVE), Fraction(5), (NO, FIVE), ()),
    (cases((NO, THREE)), None, (NO,), ()),
    (cases((NO, TWO), (WHO_KNOWS, THREE), otherwise=FIVE), None, (NO, WHO_KNOWS), ()),
    (Age(), Fraction(31), (), ()),
    (Age("months"), Fraction(372), (), ()),
    (TheDay(), Fraction(calendar.number(ON)), (), ()),
    (OnDay(date(2015, 3, 3)), Fraction(calendar.number(ON) + 1), (), ()),
    (TheYear(), Fraction(2015), (), ()),
    (Spent("tilbud", "days"), Fraction(31 + 60 + 30), (), (1, 2, 3)),
    (Spent("tilbud", "weeks", ("a",)), Fraction(91, 7), (), (1, 2)),
    (Spent("tilbud", "months"), Fraction(121) / Fraction(365, 12), (), (1, 2, 3)),
    (Spent("tilbud", "years"), Fraction(121, 365), (), (1, 2, 3)),
    (Spent("tilbud", "days", within_months=1), Fraction(28), (), (2, 3)),
    (Spent("tilbud", "days", continuous=True), Fraction(90), (), (2, 3)),
    (Spent("tilbud", "months", continuous=True), Fraction(3), (), (2, 3)),
    (Spent("tilbud", "years", continuous=True), Fraction(1, 4), (), (2, 3)),
    (Spent("tilbud", "days", ("a",), continuous=True), Fraction(0), (), ()),
    # What begins on the day has not run yet, and what ended on the first day of the window lies outside it.
    (Spent("mentor", "days"), Fraction(0), (), ()),
    (Spent("tilbud", "days", ("a",), within_months=13), Fraction(60), (), (2,)),
    (Counted("samtale"), Fraction(2), (), (11, 12)),
    (Counted("samtale", ("telefon",), 6), Fraction(1), (), (11,)),
    (Counted("samtale", within_months=5), Fraction(1), (), (12,)),
    (DaysSince("samtale"), Fraction(0), (), (13,)),
    (DaysSince("samtale", ("telefon",)), Fraction(181), (), (11,)),
    (DaysSince("samtale", ("brev",)), None, (), ()),
    (HOURS >= 12, True, (HOURS, Number(Fraction(12))), ()),
    (UNTOLD >= 12, None, (UNTOLD, Number(Fraction(12))), ()),
    (is_one_of(GROUP, "1", "2"), True, (GROUP,), ()),
    (is_one_of(GROUP, "1"), False, (GROUP,), ()),
    (during("mentor"), True, (), (4,)),
    (during("mentor", "n"), False, (), (4,)),
    (during("barsel"), False, (), ()),
    (during("parathed"), None, (), ()),
    (Happened("samtale"), True, (), (13,)),
    (Happened("samtale", before=True), True, (), (12,)),
    (Happened("plan", before=True), True, (), (14,)),
    (Happened("samtale", ("telefon",), within_months=6), True, (), (11,)),
    (Happened("samtale", ("telefon",), within_days=181), True, (), (11,)),
    # Talks are recorded of which nobody said what they were: they may have been by telephone, or by letter.
    (Happened("samtale", ("telefon",), within_days=180), None, (), (13,)),
    (Happened("samtale", ("brev",)), None, (), (13,)),
    (Happened("samtale", ("brev",), before=True), None, (), (12,)),
    (Happened("laegeattest", ("LAE265",)), False, (), ()),
    (all_of(YES, NO), False, (YES, NO), ()),
    (any_of(YES, WHO_KNOWS), True, (YES, WHO_KNOWS), ()),
    (at_least(1, NO, WHO_KNOWS), None, (NO, WHO_KNOWS), ()),
    (~YES, False, (YES,), ()),
    (~WHO_KNOWS, None, (WHO_KNOWS,), ()),
    (named("navn", "name", YES), True, (YES,), ()),
]  # fmt: skip


@pytest.mark.parametrize(("term", "value", "parts", "rows"), CASES)
def test_a_finding_says_what_it_answers_and_what_it_rests_on(
    term: Term, value: Value, parts: tuple[Term, ...], rows: tuple[int, ...]
) -> None:
    finding = find(term, at())
    assert finding.term == term
    assert shown(finding) == (value, parts, rows)


def test_a_stage_that_is_known_needs_no_part_and_one_that_is_not_says_why() -> None:
    known, unknown = Finding(THREE, Fraction(3)), Finding(UNTOLD, None)
    told, untold = find(Stage("a"), at(a=known)), find(Stage("b"), at(b=unknown))
    assert (told.term, shown(told)) == (Stage("a"), (Fraction(3), (), ()))
    assert (untold.term, shown(untold)) == (Stage("b"), (None, (UNTOLD,), ()))
    assert missing(untold) == (UNTOLD,)


def test_what_is_missing_is_named_once_and_only_when_it_decides() -> None:
    assert missing(find(all_of(WHO_KNOWS, YES, ~WHO_KNOWS), at())) == (WHO_KNOWS,)
    assert missing(find(any_of(WHO_KNOWS, YES), at())) == ()
    assert missing(find(cases((WHO_KNOWS, UNTOLD)), at())) == (WHO_KNOWS,)
    assert missing(find(during("parathed"), at())) == (during("parathed"),)


def test_a_finding_rests_on_what_its_parts_rest_on() -> None:
    finding = find(all_of(during("mentor"), ~Happened("samtale")), at())
    assert [record.row for record in records(finding)] == [4, 13]


def test_the_latest_event_counts_backwards_from_the_day_itself() -> None:
    assert find(DaysSince("plan"), at(date(2015, 3, 1))).value == 0
    assert find(DaysSince("plan"), at(date(2015, 2, 28))).value is None


# --- what is recorded about a field -----------------------------------------------------------------------------------


def told_by(field: Field, *texts: tuple[str, date, str], on: date = ON) -> tuple[Value, tuple[int, ...]]:
    events = [Event("1", sort, day_, text, row=100 + n) for n, (sort, day_, text) in enumerate(texts)]
    finding = find(field, at(on, *events))
    return finding.value, tuple(record.row for record in finding.rests_on)


def test_a_field_is_told_by_the_latest_record_on_or_before_the_day() -> None:
    early, late = ("oplysning", date(2015, 1, 1), "x = 3"), ("oplysning", ON, "x=4")
    assert told_by(UNTOLD, early) == (Fraction(3), (100,))
    assert told_by(UNTOLD, late, early) == (Fraction(4), (100,))
    assert told_by(UNTOLD, late, on=date(2015, 3, 1)) == (None, ())
    # Of one day, the record read last; of another field, none.
    assert told_by(UNTOLD, ("oplysning", ON, "x=1"), ("oplysning", ON, "x=2"), ("oplysning", ON, "y=9")) == (2, (101,))
    assert told_by(UNTOLD, ("vurdering", ON, "x=5")) == (Fraction(5), (100,))


def test_what_a_person_must_judge_no_particular_tells() -> None:
    able = assessed("egnet", "egnet", "fit")
    assert told_by(able, ("oplysning", ON, "egnet=ja")) == (None, ())
    assert told_by(able, ("vurdering", ON, "egnet = nej")) == (False, (100,))


def test_a_text_may_itself_hold_an_equals_sign() -> None:
    odd = choice("valg", "valg", "choice", "a=b", "b")
    assert told_by(odd, ("oplysning", ON, "valg=a=b")) == ("a=b", (100,))


def test_a_record_that_tells_nothing_is_named_by_its_row_and_day() -> None:
    with pytest.raises(BadTelling) as bad:
        told_by(UNTOLD, ("oplysning", date(2015, 2, 2), "x=mange"))
    assert str(bad.value) == (
        "events row 100 (oplysning, 2015-02-02): x: 'mange' is no number; write 12, 12.5 or 1/3"
    )  # fmt: skip


# --- how a field is told ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (YES, " Ja ", True),
        (YES, "yes", True),
        (YES, "NEJ", False),
        (YES, "no", False),
        (GROUP, " 2", "2"),
        (day("dag", "dag", "day"), "2015-03-02", Fraction(calendar.number(ON))),
        (HOURS, "12.5", Fraction(25, 2)),
        (HOURS, "1/3", Fraction(1, 3)),
        (HOURS, "0", Fraction(0)),
        (kroner("kr", "kr", "kr"), "0.01", Fraction(1, 100)),
    ],
)
def test_a_text_tells_a_field(field: Field, text: str, value: Value) -> None:
    assert read(field, text) == value


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        (YES, "måske", "ja (yes): 'måske' is neither ja (yes) nor nej (no)"),
        (GROUP, "3", "gruppe (group): '3' is none of 1 (the first), 2 (the second)"),
        (day("dag", "", ""), "2015-02-29", "dag: '2015-02-29' is no date that exists; write YYYY-MM-DD"),
        (HOURS, "1/0", "timer (hours): '1/0' is no number; write 12, 12.5 or 1/3"),
        (HOURS, "-1", "timer (hours): '-1' is negative; the least that can be told is 0"),
    ],
)
def test_a_text_that_does_not_tell_a_field_is_refused_in_one_sentence(field: Field, text: str, fault: str) -> None:
    with pytest.raises(BadTelling) as bad:
        read(field, text)
    assert str(bad.value) == fault


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1000), "1000"),
        (Fraction(1, 2), "0.5"),
        (Fraction(1, 40), "0.025"),
        (Fraction(1, 3), "1/3"),
        (Fraction(7, 6), "7/6"),
        (Fraction(0), "0"),
        (Fraction("1234567.89"), "1234567.89"),
    ],
)
def test_a_number_is_written_as_people_write_it(value: Fraction, text: str) -> None:
    assert plain(value) == text
    assert write(HOURS, value) == text
    assert read(HOURS, text) == value


def test_what_is_written_can_be_read_again() -> None:
    on = day("dag", "", "")
    assert (write(YES, True), write(YES, False)) == ("ja", "nej")
    assert (write(YES, True, "en"), write(YES, False, "en")) == ("yes", "no")
    assert write(GROUP, "2") == "2"
    assert write(on, Fraction(calendar.number(ON))) == "2015-03-02"
    assert Text("da", "en").say("en") == "en"
