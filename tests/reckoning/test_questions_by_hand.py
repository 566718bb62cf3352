"""Each kind of question by hand at its edges: what is told back, and what is missing when nothing can be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from humlebi.law.kinds import (
    Axis,
    Begins,
    Confidence,
    Course,
    Done,
    Duty,
    Enters,
    Exemption,
    Happens,
    Scope,
    Since,
    Source,
    State,
    Text,
    days_after,
    weeks_after,
    working_days_after,
)
from humlebi.law.lifting import Lift, Trial
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
from humlebi.law.register import Law, OutsideLaw, register
from humlebi.law.series import Dated, Series
from humlebi.law.terms import Happened, Number, Rate, Stage, choice, during, fact, is_one_of, number
from humlebi.reckoning import ladder
from humlebi.reckoning.answers import Answer, BadQuestion, ask, needs, not_existing, of_person
from humlebi.reckoning.assess import assess
from humlebi.reckoning.known import known, known_of
from humlebi.reckoning.quota import Filled, fill, share_met
from humlebi.reckoning.regulation import OutsideSeries
from humlebi.reckoning.sanction import ALREADY, TOO_LATE
from humlebi.timeline.calendar import number as day_number
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.wording import day_in_words

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
ON = date(2015, 1, 1)
ALL = Scope("all", date(1998, 7, 1), date(2027, 1, 1), Axis.CLOCK, "Act")
SAID: dict[str, Any] = {
    "title": WORDS,
    "plain": WORDS,
    "source": Source("Act", "1"),
    "only": (ALL,),
    "group": "sygedagpenge",
}
YES, OTHER = fact("ja", "ja", "yes"), fact("andet", "andet", "other")


def law_of(*declarations: Declaration) -> Law:
    return register([("page", each) for each in declarations])


def put(rule: Declaration, told: dict[str, str] | None = None, on: date = ON, **asked: Any) -> Answer:
    return ask(rule.name, on, told, law_=law_of(rule), **asked)


def terms(answer: Answer) -> list[object]:
    return [finding.term for finding in answer.verdict.findings]


def notes(answer: Answer, lang: str = "en") -> list[str]:
    return [note.say(lang) for note in answer.verdict.notes]


# --- bodies -----------------------------------------------------------------------------------------------------------

CHAIR, MEMBER = Seat("formand", Text("formanden", "the chair")), Seat("medlem", Text("medlemmer", "members"), 2, 5)
DOCTOR = Seat("laege", Text("lægen", "the doctor"), when=fact("syg", "syg", "ill"))
CLERK = Seat("sekretaer", Text("sekretæren", "the clerk"), when=fact("stor", "stor", "large"))


def body(*seats: Seat, **said: Any) -> Composition:
    return Composition(name="udvalg", seats=seats or (CHAIR, MEMBER), **SAID, **said)


def sit(**counts: int | str) -> dict[str, str]:
    """`m_` sits, `t_` is there."""
    names = {"m": "medlem", "t": "til_stede"}
    return {
        "_".join((names.get(name[0], name[0]), name[2:])) if name[1:2] == "_" else name: str(count)
        for name, count in counts.items()
    }


def test_a_seat_that_the_case_does_not_require_may_be_empty() -> None:
    rule = body(CHAIR, DOCTOR, CLERK, MEMBER, everyone_present=True)
    seated = sit(m_formand=1, m_medlem=2, t_formand=1, t_medlem=2, stor="nej")
    without = put(rule, seated | {"syg": "nej"})
    assert (without.status, without.value) == ("may_decide", 3)
    assert terms(without) == [DOCTOR.when, CLERK.when]
    ill = put(rule, seated | {"syg": "ja"})
    assert (ill.status, notes(ill)) == ("unknown", ["Missing medlem_laege: the doctor"])
    assert notes(ill, "da") == ["Mangler medlem_laege: lægen"]
    assert terms(ill) == [DOCTOR.when, CLERK.when]
    away = put(rule, seated | {"syg": "ja"} | sit(m_laege=1, t_laege=0))
    assert (away.status, away.value, notes(away)) == ("may_not_meet", 4, ["Not present: the doctor"])
    assert notes(away, "da") == ["Ikke til stede: lægen"]
    assert terms(away) == [DOCTOR.when, CLERK.when]
    there = put(rule, seated | {"syg": "ja"} | sit(m_laege=1, t_laege=1))
    assert (there.status, there.value) == ("may_decide", 4)


def test_whether_a_seat_is_required_may_be_unknown() -> None:
    answer = put(body(CHAIR, DOCTOR), sit(m_formand=1, t_formand=1))
    assert (answer.status, terms(answer), answer.missing) == ("unknown", [DOCTOR.when], (DOCTOR.when,))
    assert notes(answer) == []


def test_who_is_present_may_be_untold_while_the_number_needed_is_known() -> None:
    answer = put(body(CHAIR, DOCTOR, quorum=Fraction(1, 2)), {"syg": "nej"} | sit(m_formand=1))
    assert (answer.status, answer.value) == ("unknown", 1)
    assert notes(answer) == ["Missing til_stede_formand: the chair"]
    assert terms(answer) == [DOCTOR.when]


def test_a_body_that_is_not_set_up_says_every_fault() -> None:
    rule = body(CHAIR, replace(MEMBER, when=YES), smallest=3, largest=5, uneven=True)
    empty = put(rule, {"ja": "ja"} | sit(m_formand=0, m_medlem=1))
    assert (empty.status, terms(empty)) == ("not_set_up", [YES])
    assert notes(empty) == [
        "The seat is not filled: the chair",
        "The seat is not filled: members",
        "The number of members is 1",
    ]
    assert notes(empty, "da") == [
        "Pladsen er ikke besat: formanden",
        "Pladsen er ikke besat: medlemmer",
        "Antallet af medlemmer er 1",
    ]
    many = put(rule, {"ja": "ja"} | sit(m_formand=2, m_medlem=6))
    assert notes(many) == [
        "Too many: members",
        "The number of members is 8",
        "The number of members must be uneven",
    ]
    assert notes(many, "da") == [
        "For mange: medlemmer",
        "Antallet af medlemmer er 8",
        "Antallet af medlemmer skal være ulige",
    ]


@pytest.mark.parametrize(
    ("members", "status"), [(2, "not_set_up"), (3, "may_decide"), (5, "may_decide"), (6, "not_set_up")]
)
def test_the_number_of_members_has_both_its_ends(members: int, status: str) -> None:
    rule = body(Seat("medlem", WORDS), smallest=3, largest=5)
    assert put(rule, sit(m_medlem=members, t_medlem=1)).status == status


@pytest.mark.parametrize(
    ("more_than", "needed"), [(False, {4: 2, 5: 3}), (True, {4: 3, 5: 3})], ids=["half", "over-half"]
)
def test_half_of_the_members_or_more_than_half(more_than: bool, needed: dict[int, int]) -> None:
    rule = body(Seat("medlem", WORDS), quorum=Fraction(1, 2), more_than=more_than)
    for members, most in needed.items():
        enough = put(rule, sit(m_medlem=members, t_medlem=most))
        assert (enough.status, enough.value) == ("may_decide", most)
        few = put(rule, sit(m_medlem=members, t_medlem=most - 1))
        assert (few.status, few.value) == ("may_not_meet", most)
        assert notes(few) == [f"{most - 1} are present; {most} are required"]
        assert notes(few, "da") == [f"{most - 1} er til stede; {most} kræves"]


def test_where_nothing_is_said_of_a_quorum_one_is_enough() -> None:
    assert put(body(MEMBER), sit(m_medlem=4, t_medlem=0)).status == "may_not_meet"
    answer = put(body(MEMBER), sit(m_medlem=4, t_medlem=1))
    assert (answer.status, answer.value) == ("may_decide", 1)


def test_a_seat_for_two_is_empty_with_one_where_everybody_must_be_there() -> None:
    rule = body(MEMBER, everyone_present=True)
    assert put(rule, sit(m_medlem=3, t_medlem=2)).status == "may_decide"
    assert put(rule, sit(m_medlem=3, t_medlem=1)).status == "may_not_meet"
    # A quorum beside it changes nothing.
    both = body(MEMBER, everyone_present=True, quorum=Fraction(1, 3))
    assert put(both, sit(m_medlem=3, t_medlem=2)).value == 3 * Fraction(1)


@pytest.mark.parametrize(
    ("votes", "status"),
    [({"for": "2", "imod": "1"}, "adopted"), ({"for": "1", "imod": "1"}, "rejected"), ({"for": "2"}, "may_decide"),
     ({"imod": "2"}, "may_decide")],
)  # fmt: skip
def test_a_vote_is_counted_when_both_sides_are_told(votes: dict[str, str], status: str) -> None:
    assert put(body(MEMBER), sit(m_medlem=4, t_medlem=4) | votes).status == status


def test_who_only_takes_part_is_no_member() -> None:
    guest = Seat("gaest", WORDS, votes=False)
    rule = body(MEMBER, guest, quorum=Fraction(1, 2), largest=4)
    full = sit(m_medlem=4, m_gaest=1, t_medlem=2, t_gaest=0)
    assert (put(rule, full).status, put(rule, full).value) == ("may_decide", 2)
    assert put(rule, full | sit(t_medlem=1, t_gaest=1)).status == "may_not_meet"


def test_a_tie_waits_for_the_casting_vote_and_says_so() -> None:
    rule = body(CHAIR, MEMBER, casting="formand")
    tie = sit(m_formand=1, m_medlem=3, t_formand=1, t_medlem=3) | {"for": "2", "imod": "2"}
    waiting = put(rule, tie)
    assert (waiting.status, len(waiting.verdict.notes)) == ("unknown", 1)
    for casting, status in (("ja", "adopted"), ("nej", "rejected")):
        decided = put(rule, tie | {"udslag": casting})
        assert (decided.status, decided.verdict.notes) == (status, ())
    assert put(rule, tie | {"for": "3", "imod": "1"}).verdict.notes == ()


# --- ratio ------------------------------------------------------------------------------------------------------------

EMPLOYEES, SUPPORTED = number("ansatte", "ansatte", "employees"), number("stoettede", "støttede", "supported")
RATIO = Ratio(
    name="forhold",
    employees=EMPLOYEES,
    supported=SUPPORTED,
    tiers=(Tier(50, 5), Tier(None, 10)),
    counted_in="heads",
    months=3,
    exempt=YES,
    **SAID,
)


def test_an_employer_to_whom_it_does_not_apply_is_exempt() -> None:
    exempt, unsure = put(RATIO, {"ja": "ja"}), put(RATIO)
    assert (exempt.status, exempt.value, terms(exempt)) == ("exempt", None, [YES])
    assert (unsure.status, unsure.missing, terms(unsure)) == ("unknown", (YES,), [YES])


def test_what_is_told_of_the_firm_is_enough_for_the_number_of_places() -> None:
    nothing = put(RATIO, {"ja": "nej"})
    assert (nothing.status, nothing.value, terms(nothing)) == ("unknown", None, [EMPLOYEES, SUPPORTED])
    size = put(RATIO, {"ja": "nej", "ansatte": "20"})
    assert (size.status, size.value, terms(size)) == ("unknown", 4, [EMPLOYEES, SUPPORTED])
    assert size.missing == (SUPPORTED,)


@pytest.mark.parametrize(
    ("supported", "status"), [("3", "within"), ("3.5", "full"), ("4", "full"), ("4.5", "exceeded"), ("5", "exceeded")]
)
def test_the_last_place_may_be_filled_but_not_passed(supported: str, status: str) -> None:
    answer = put(RATIO, {"ja": "nej", "ansatte": "20", "stoettede": supported})
    assert (answer.status, answer.value, terms(answer)) == (status, 4, [EMPLOYEES, SUPPORTED])


# --- quota ------------------------------------------------------------------------------------------------------------


def filled(people: dict[str, tuple[str, ...]], **asked: Any) -> Filled:
    """The quota over people with these rows each: m)et, l)ate, o)verdue, w)aiting, e(x)empt, e)nded first."""
    duty = Duty(
        name="samtale_x",
        since=Begins("ledighedsydelse", WORDS),
        act=Done("samtale"),
        span=days_after(10),
        exempted_by=(Exemption("standby", Source("Act", "2")),),
        when=None,
        **SAID,
    )
    spells, events, persons = [], [], []
    moves = asked.pop("moves", {})
    for person, rows in people.items():
        persons.append(Person(person, municipality=f"kommune {person[0]}"))
        if moved := moves.get(person):
            spells.append(Spell(person, "kommune", moved, None, "kommune b"))
        for nth, row in enumerate(rows):
            begins = date(2026, 1, 1) + timedelta(days=94 if row == "w" else 30 * nth)
            spells.append(Spell(person, "ledighedsydelse", begins, begins + timedelta(days=5 if row == "e" else 28)))
            if row in "ml":
                events.append(Event(person, "samtale", begins + timedelta(days=5 if row == "m" else 15)))
            if row == "x":
                spells.append(Spell(person, "fritagelse", begins, begins + timedelta(days=28), "standby"))
    said = asked.pop("said", {"share": Fraction(1, 2), "exempt_at_most": Fraction(1, 3), "exempted_as": "standby"})
    rule = Quota(name="kvote", duties=asked.pop("duties", ("samtale_x",)), **said, **SAID)
    law = law_of(duty, replace(duty, name="samtale_y", span=days_after(1)), rule)
    assessment = assess(Facts.of(persons, spells, events), date(2026, 4, 12), law)
    return fill(rule, assessment, date(2026, 1, 11), asked.pop("until", date(2026, 9, 1)), **asked)


@pytest.mark.parametrize(
    ("rows", "group", "met", "exempt"),
    [
        ("m", 1, 1, 0),
        ("l", 1, 0, 0),
        ("o", 1, 0, 0),
        ("w", 1, 0, 0),
        ("x", 1, 0, 1),
        ("e", 0, 0, 0),
        ("em", 1, 1, 0),
        ("el", 1, 0, 0),
        ("eo", 1, 0, 0),
        ("ew", 1, 0, 0),
        ("ex", 1, 0, 1),
        ("mm", 1, 1, 0),
        ("ml", 1, 0, 0),
        ("mo", 1, 0, 0),
        ("mw", 1, 0, 0),
        ("mx", 1, 0, 1),
        ("xl", 1, 0, 1),
        ("xo", 1, 0, 1),
        ("xw", 1, 0, 1),
    ],
)
def test_a_person_counts_once_and_is_met_only_when_every_row_is(rows: str, group: int, met: int, exempt: int) -> None:
    found = filled({"a1": tuple(rows)})
    assert (found.group, found.met, found.exempt, found.unknown) == (group, met, exempt, 0)


def test_a_quota_may_be_asked_of_one_municipality() -> None:
    people: dict[str, tuple[str, ...]] = {"a1": ("m",), "a2": ("o",), "a3": (), "b1": ("o",), "b2": ("e",)}
    everybody, one = filled(people), filled(people, municipality="kommune a")
    assert (everybody.group, everybody.met, everybody.left, everybody.status) == (3, 1, 1, "missed")
    assert (one.group, one.met, one.left, one.status) == (2, 1, 0, "met")
    nobody = filled(people, municipality="kommune c")
    assert (nobody.group, nobody.status, share_met(nobody)) == (0, "nobody", None)
    assert share_met(one) == Fraction(1, 2)


def test_a_person_who_moved_counts_where_he_lived_on_the_due_day() -> None:
    # All three are recorded in municipality a. The duties fall due on 11 January.
    people: dict[str, tuple[str, ...]] = {"a1": ("m",), "a2": ("o",), "a3": ("m",)}
    moves = {"a1": date(2026, 1, 11), "a2": date(2026, 1, 12)}
    before, after = (filled(people, moves=moves, municipality=f"kommune {one}") for one in "ab")
    assert (before.group, before.met, before.lost) == (2, 1, 1)
    assert (after.group, after.met, after.lost) == (1, 1, 0)


def test_a_quota_counts_what_fell_due_before_the_day_it_ends() -> None:
    assert filled({"a1": ("m",)}, until=date(2026, 1, 11)).group == 0
    assert filled({"a1": ("m",)}, until=date(2026, 1, 12)).group == 1


def test_who_is_exempt_beyond_the_share_is_told() -> None:
    found = filled({"a1": ("x",), "a2": ("x",), "a3": ("m",), "a4": ("m",)})
    assert (found.group, found.met, found.exempt, found.left, found.exempt_beyond) == (4, 2, 2, 0, 1)
    assert found.status == "missed"


SHARE_ALONE = {"share": Fraction(3, 4)}


@pytest.mark.parametrize(
    ("rows", "status", "left"),
    [
        ("wwww", "open", 3),  # nobody is decided yet
        ("mwww", "on_the_way", 2),
        ("mmww", "on_the_way", 1),
        ("mmmw", "met", 0),
        ("mmmo", "met", 0),
        ("owww", "behind", 3),  # three of the three that are left can still be
        ("omww", "behind", 2),
        ("oomw", "missed", 2),  # and now two are needed of one
        ("oooo", "missed", 3),
        ("xxxw", "missed", 3),
        ("xwww", "open", 3),
    ],
)
def test_a_quota_is_open_on_the_way_met_or_missed(rows: str, status: str, left: int) -> None:
    found = filled({f"a{place}": (row,) for place, row in enumerate(rows)}, said=SHARE_ALONE)
    assert (found.status, found.left) == (status, left)


def test_the_groups_of_a_quota_are_one_pool() -> None:
    people: dict[str, tuple[str, ...]] = {"a1": ("m",), "a2": ("o",)}
    one = filled(people, said={"share": Fraction(1, 2)})
    both = filled(people, said={"share": Fraction(1, 2)}, duties=("samtale_x", "samtale_y"))
    # The second duty has a shorter deadline, which falls due before the period: it adds nobody twice.
    assert (one.group, one.met, both.group) == (2, 1, 2)


@pytest.mark.parametrize(
    ("rows", "status", "beyond"), [("xmmm", "kept", 0), ("xxmm", "exceeded", 1), ("", "nobody", 0)]
)
def test_a_ceiling_on_exemptions_is_kept_or_exceeded(rows: str, status: str, beyond: int) -> None:
    said = {"exempt_at_most": Fraction(1, 4), "exempted_as": "standby"}
    found = filled({f"a{place}": (row,) for place, row in enumerate(rows)}, said=said)
    assert (found.status, found.exempt_beyond, found.left) == (status, beyond, 0)


def test_an_exemption_by_another_ground_is_not_counted_against_the_ceiling() -> None:
    said = {"exempt_at_most": Fraction(1, 4), "exempted_as": "25_procent"}
    assert filled({"a1": ("x",), "a2": ("m",)}, said=said).status == "kept"


def test_who_cannot_be_decided_is_in_the_group_and_not_met() -> None:
    from humlebi.law.kinds import Aged

    duty = Duty(name="samtale_x", since=Begins("ledighedsydelse", WORDS), act=Done("samtale"), span=days_after(10),
                aged=Aged(at_least=30), **SAID)  # fmt: skip
    rule = Quota(name="kvote", duties=("samtale_x",), share=Fraction(1, 2), **SAID)
    people = [Person("1"), Person("2", date(1980, 1, 1)), Person("3", date(2000, 1, 1))]
    spells = [Spell(p.id, "ledighedsydelse", date(2026, 1, 1)) for p in people]
    events = [Event(p.id, "samtale", date(2026, 1, 5)) for p in people]
    assessment = assess(Facts.of(people, spells, events), date(2026, 4, 1), law_of(duty, rule))
    found = fill(rule, assessment, date(2026, 1, 1), date(2026, 9, 1))
    assert (found.group, found.met, found.unknown, found.left) == (2, 1, 1, 0)


# --- sanctions --------------------------------------------------------------------------------------------------------


def sanction(**said: Any) -> Sanction:
    return Sanction(
        name="traek", **{"before": (), "stages": (Step("kr", WORDS, Number(Fraction(100))),), **SAID, **said}
    )


def test_what_must_happen_first_is_asked_of_the_day_of_the_decision() -> None:
    heard = Happened("partshoering")
    person = known_of(Facts.of([Person("1")], (), [Event("1", "partshoering", date(2015, 1, 5))]), "1")
    rule = sanction(before=(heard,))
    assert put(rule, of=person, decided=date(2015, 1, 4)).status == "may_not"
    answer = put(rule, of=person, decided=date(2015, 1, 5))
    assert (answer.status, answer.value, terms(answer)) == ("may", 100, [heard, Number(Fraction(100))])
    assert [stage.value for stage in answer.verdict.stages] == [100]
    # Nobody decides before the breach.
    assert put(rule, on=date(2015, 1, 5), of=person, decided=date(2015, 1, 4)).status == "may"


def test_what_nobody_has_told_keeps_a_sanction_unknown_unless_something_is_known_to_be_missing() -> None:
    rule = sanction(before=(YES, OTHER))
    assert put(rule, {"ja": "ja"}).status == "unknown"
    assert put(rule, {"ja": "nej"}).status == "may_not"
    assert put(rule, {"ja": "ja", "andet": "ja"}).status == "may"


def test_one_in_a_month_is_one_of_the_same_kind_in_the_calendar_month() -> None:
    rule = sanction(once_a_month="traek")
    for on, value, sort, status in (
        (date(2015, 1, 9), "traek", "sanktion", "may_not"),
        (date(2015, 1, 31), "traek", "sanktion", "may"),  # recorded after the breach asked of: it is its own
        (date(2015, 2, 1), "traek", "sanktion", "may"),
        (date(2014, 12, 31), "traek", "sanktion", "may"),
        (date(2015, 1, 9), "andet", "sanktion", "may"),
        (date(2015, 1, 9), "traek", "plan", "may"),
    ):
        person = known_of(Facts.of([Person("1")], (), [Event("1", sort, on, value)]), "1")
        answer = put(rule, of=person, on=date(2015, 1, 20))
        assert answer.status == status
        assert answer.verdict.notes == ((ALREADY,) if status == "may_not" else ())


def test_a_sanction_may_be_decided_on_the_last_day_of_its_months() -> None:
    rule = sanction(effected_within=3)
    assert put(rule, decided=date(2015, 4, 30)).status == "may"
    late = put(rule, decided=date(2015, 5, 1))
    assert (late.status, late.verdict.notes) == ("may_not", (TOO_LATE,))


def test_a_sanction_without_stages_costs_what_it_says_and_lasts_its_time() -> None:
    rule = sanction(stages=(), cap=number("x", "x", "x"), lasts=(Lasts(weeks_after(3), YES),))
    answer = put(rule, {"ja": "ja"})
    assert (answer.status, answer.value, answer.until, answer.verdict.stages) == ("may", None, date(2015, 1, 22), ())
    assert terms(answer) == [YES]


def test_a_cost_that_cannot_be_capped_is_unknown() -> None:
    cap = number("hjaelp", "hjælp", "help")
    first, last = Step("a", WORDS, Number(Fraction(1))), Step("b", WORDS, Stage("a") * 100)
    rule = sanction(cap=cap, stages=(first, last))
    answer = put(rule)
    assert (answer.status, answer.value, answer.missing) == ("unknown", None, (cap,))
    assert terms(answer) == [last.value, cap]
    assert [stage.step for stage in answer.verdict.stages] == [first, last]
    assert put(rule, {"hjaelp": "40"}).value == 40
    assert put(rule, {"hjaelp": "140"}).value == 100


# --- amounts and conditions -------------------------------------------------------------------------------------------


def test_an_amount_whose_condition_is_untold_is_unknown() -> None:
    step = Step("kr", WORDS, number("x", "x", "x"))
    rule = Amount(name="beloeb", stages=(step,), when=YES, **SAID)
    unknown, none = put(rule), put(rule, {"ja": "nej"})
    assert (unknown.status, terms(unknown), unknown.missing) == ("unknown", [YES], (YES,))
    assert (none.status, terms(none), none.missing) == ("none", [YES], ())
    untold = put(rule, {"ja": "ja"})
    assert (untold.status, terms(untold), untold.missing) == ("unknown", [YES, step.value], (step.value,))
    told = put(rule, {"ja": "ja", "x": "10.0050"})
    assert (told.status, told.oere, terms(told)) == ("computed", 1001, [YES, step.value])


def test_conditions_without_any_hold_and_may_still_have_an_end() -> None:
    rule = Conditions(name="krav", lasts=(Lasts(working_days_after(3)),), **SAID)
    answer = put(rule, on=date(2015, 4, 1))
    # Easter 2015: Thursday 2 April to Monday 6 April are no working days.
    assert (answer.status, answer.until, terms(answer)) == ("holds", date(2015, 4, 9), [])


def test_conditions_tell_what_was_tried() -> None:
    group = choice("gruppe", "gruppe", "group", "1", "2")
    rule = Conditions(name="krav", when=YES, lasts=(Lasts(weeks_after(1), is_one_of(group, "1")),), **SAID)
    fails = put(rule, {"ja": "nej"})
    assert (fails.status, terms(fails)) == ("fails", [YES])
    unknown = put(rule)
    assert (unknown.status, terms(unknown), unknown.missing) == ("unknown", [YES], (YES,))
    holds = put(rule, {"ja": "ja", "gruppe": "1"})
    assert (holds.status, terms(holds), holds.until) == ("holds", [YES, is_one_of(group, "1")], date(2015, 1, 8))


def test_classes_tell_what_was_tried_and_how_long_it_lasts() -> None:
    first, second = Class("a", WORDS, YES), Class("b", WORDS, OTHER)
    rule = Conditions(name="klasse", classes=(first, second), lasts=(Lasts(days_after(2), OTHER),), **SAID)
    chosen = put(rule, {"ja": "nej", "andet": "ja"})
    assert (chosen.status, chosen.verdict.chosen, chosen.until) == ("holds", "b", date(2015, 1, 3))
    assert terms(chosen) == [YES, OTHER, OTHER]
    unknown = put(rule, {"ja": "nej"})
    assert (unknown.status, terms(unknown), unknown.missing) == ("unknown", [YES, OTHER], (OTHER,))
    none = put(rule, {"ja": "nej", "andet": "nej"})
    assert (none.status, terms(none)) == ("fails", [YES, OTHER])


def test_only_days_of_the_named_values_are_left_out_and_a_day_twice_covered_only_once() -> None:
    rule = Conditions(name="krav", lasts=(Lasts(days_after(10), None, ("tilbud",), ("vente",)),), **SAID)
    spells = [
        Spell("1", "tilbud", date(2015, 1, 3), date(2015, 1, 6), "vente"),
        Spell("1", "tilbud", date(2015, 1, 5), date(2015, 1, 8), "vente"),
        Spell("1", "tilbud", date(2015, 1, 8), date(2015, 1, 12), "andet"),
    ]
    assert put(rule, of=known_of(Facts.of([Person("1")], spells), "1")).until == date(2015, 1, 16)


def test_a_requirement_that_cannot_be_told_is_not_said_to_be_broken() -> None:
    rule = Requirement(name="krav", before=(YES, OTHER), invalid=Text("ugyldig", "invalid"), **SAID)
    assert (put(rule, {"ja": "ja"}).status, notes(put(rule, {"ja": "ja"}))) == ("unknown", [])
    assert (put(rule, {"ja": "nej"}).status, notes(put(rule, {"ja": "nej"}))) == ("invalid", ["invalid"])
    assert put(rule, {"ja": "ja", "andet": "ja"}).status == "valid"


# --- ladder -----------------------------------------------------------------------------------------------------------

STEPS = Ladder(
    name="trappe",
    steps=((1, Fraction(4, 5)), (3, Fraction(2, 5))),
    spells=("sygedagpenge",),
    counted_from=date(2014, 12, 29),
    reset_weeks=2,
    reset_years=1,
    stops_self_support=(State("tilbud"),),
    **SAID,
)


def week_of(spells: list[Spell], on: date) -> tuple[str, Fraction | None, str]:
    answer = put(STEPS, on=on, of=known_of(Facts.of([Person("1")], spells), "1"))
    return answer.status, answer.value, answer.verdict.chosen


def ill(begins: date, until: date) -> Spell:
    return Spell("1", "sygedagpenge", begins, until)


def test_the_share_of_the_week_is_told_in_percent() -> None:
    spells = [ill(date(2015, 1, 8), date(2015, 1, 20))]
    assert week_of(spells, date(2015, 1, 7)) == ("none", None, "")
    assert week_of(spells, date(2015, 1, 8)) == ("computed", 80, "1")
    assert week_of(spells, date(2015, 1, 11)) == ("computed", 80, "1")
    assert week_of(spells, date(2015, 1, 12)) == ("computed", 80, "2")
    assert week_of(spells, date(2015, 1, 19)) == ("computed", 40, "3")
    # A week with one day of it is a week of it, to its Sunday; the next Monday is none.
    assert week_of(spells, date(2015, 1, 25)) == ("computed", 40, "3")
    assert week_of(spells, date(2015, 1, 26)) == ("none", None, "")
    assert week_of([], date(2015, 1, 8)) == ("none", None, "")


def test_a_benefit_that_ends_on_a_monday_has_had_no_day_of_that_week() -> None:
    spells = [ill(date(2015, 1, 5), date(2015, 1, 12))]
    person = known_of(Facts.of([Person("1")], spells), "1")
    found = ladder.weeks(STEPS, person, day_number(date(2015, 3, 1)))
    assert [(week.nth, week.share) for week in found] == [(1, Fraction(4, 5))]


@pytest.mark.parametrize(("weeks_without", "nth"), [(1, "3"), (2, "1")])
def test_so_many_weeks_of_self_support_start_the_ladder_again(weeks_without: int, nth: str) -> None:
    again = date(2015, 1, 19) + timedelta(weeks=weeks_without)
    spells = [ill(date(2015, 1, 5), date(2015, 1, 19)), ill(again, again + timedelta(days=3))]
    assert week_of(spells, again)[2] == nth
    held_up = Spell("1", "tilbud", date(2015, 1, 21), date(2015, 1, 22))
    assert week_of([*spells, held_up], again)[2] == "3"


@pytest.mark.parametrize(("on", "nth"), [(date(2016, 1, 11), "1"), (date(2016, 1, 18), "53")])
def test_self_support_counts_no_longer_than_its_years(on: date, nth: str) -> None:
    """Two weeks without, a year apart: the first is within the year before the week asked, or is too old."""
    last_free = on - timedelta(weeks=1)
    spells = [ill(date(2015, 1, 5), date(2015, 1, 12)), ill(date(2015, 1, 19), last_free), ill(on, on + timedelta(1))]
    assert week_of(spells, on)[2] == nth


# --- what raises a question -------------------------------------------------------------------------------------------


def raised(asked: Since, *facts: Spell | Event, today: date = date(2016, 1, 1), **said: Any) -> list[tuple[int, str]]:
    """The row of the fact that raised the question, and the regime that answers it."""
    scope = said.pop("scopes", (ALL,))
    rules = [
        Requirement(
            name="krav", asked=asked, before=(during("sygedagpenge"),), invalid=WORDS, **(SAID | {"only": (one,)})
        )
        for one in scope
    ]
    spells = [fact for fact in facts if isinstance(fact, Spell)]
    events = [fact for fact in facts if isinstance(fact, Event)]
    answers = of_person(columns_of(Facts.of([Person("1")], spells, events)), 0, today, law_of(*rules))
    assert all(answer.begun is not None and answer.because.startswith(answer.begun.place) for answer in answers)
    return [(answer.begun.row if answer.begun else 0, answer.rule.regime) for answer in answers]


SICK = Spell("1", "sygedagpenge", date(2015, 2, 2), date(2015, 3, 2), row=2)
AGAIN = Spell("1", "sygedagpenge", date(2015, 6, 1), None, row=3)


def test_a_course_raises_a_question_once_and_a_spell_each_time() -> None:
    assert raised(Course("sygedagpenge", WORDS), AGAIN, SICK) == [(2, "all")]
    assert raised(Begins("sygedagpenge", WORDS), AGAIN, SICK) == [(2, "all"), (3, "all")]
    touching = Spell("1", "sygedagpenge", date(2015, 3, 2), None, row=4)
    assert raised(Begins("sygedagpenge", WORDS), touching, SICK) == [(2, "all")]


def test_a_question_is_raised_on_the_day_and_not_before() -> None:
    assert raised(Begins("sygedagpenge", WORDS), SICK, today=date(2015, 2, 1)) == []
    assert raised(Begins("sygedagpenge", WORDS), SICK, today=date(2015, 2, 2)) == [(2, "all")]


def test_a_state_raises_a_question_while_the_benefit_runs() -> None:
    asked = Enters("visitation", ("2", "3"), "sygedagpenge", WORDS)
    states = {
        row: Spell("1", "visitation", begins, begins + timedelta(days=1), value, row=row)
        for row, begins, value in (
            (10, date(2015, 2, 1), "2"),
            (11, date(2015, 2, 2), "2"),
            (12, date(2015, 3, 1), "3"),
            (13, date(2015, 3, 2), "2"),
            (14, date(2015, 2, 5), "1"),
        )
    }
    assert raised(asked, SICK, *states.values()) == [(11, "all"), (12, "all")]
    assert raised(replace(asked, values=()), SICK, *states.values()) == [(11, "all"), (14, "all"), (12, "all")]


def test_an_event_raises_a_question_with_its_value_and_within_its_benefit() -> None:
    events = (
        Event("1", "afgoerelse", date(2015, 2, 10), "stop", row=20),
        Event("1", "afgoerelse", date(2015, 2, 11), "andet", row=21),
        Event("1", "afgoerelse", date(2015, 4, 10), "stop", row=22),
    )
    assert raised(Happens("afgoerelse", WORDS, ("stop",)), SICK, *events) == [(20, "all"), (22, "all")]
    assert raised(Happens("afgoerelse", WORDS, (), "sygedagpenge"), SICK, *events) == [(20, "all"), (21, "all")]
    assert raised(Happens("afgoerelse", WORDS, ("stop",), "sygedagpenge"), SICK, *events) == [(20, "all")]


def test_the_regime_is_that_of_the_day_or_of_the_day_the_benefit_began() -> None:
    change = date(2015, 2, 10)
    for axis, regimes in ((Axis.CLOCK, ["old", "new"]), (Axis.BEGUN, ["old", "old"])):
        old = Scope("old", date(2000, 1, 1), change, axis, "Act")
        new = Scope("new", change, date(2026, 1, 1), axis, "Act")
        events = [Event("1", "afgoerelse", on, row=row) for on, row in ((date(2015, 2, 9), 30), (change, 31))]
        found = raised(Happens("afgoerelse", WORDS, (), "sygedagpenge"), SICK, *events, scopes=(old, new))
        assert found == list(zip((30, 31), regimes, strict=True))


def test_questions_come_in_the_order_of_time_and_those_nobody_raises_not_at_all() -> None:
    words = SAID | {"title": WORDS}
    never = Conditions(name="aldrig", when=YES, **words)
    late = Requirement(name="b", asked=Happens("plan", WORDS), before=(YES,), invalid=WORDS, **words)
    early = Requirement(name="c", asked=Begins("sygedagpenge", WORDS), before=(YES,), invalid=WORDS, **words)
    facts = Facts.of([Person("1")], [SICK], [Event("1", "plan", date(2015, 5, 1))])
    answers = of_person(columns_of(facts), 0, date(2016, 1, 1), law_of(never, late, early))
    assert [(answer.rule.name, answer.on) for answer in answers] == [("c", SICK.begins), ("b", date(2015, 5, 1))]
    assert all(answer.missing == (YES,) for answer in answers)


def test_a_question_nobody_has_declared_is_refused_by_name() -> None:
    with pytest.raises(BadQuestion, match="there is no question 'andet'"):
        ask("andet", ON, law_=law_of(RATIO))


def test_a_regime_that_does_not_hold_on_the_day_is_refused_with_its_dates() -> None:
    scope = Scope("r", date(2015, 1, 2), date(2016, 1, 1), Axis.CLOCK, "Act")
    rule = Conditions(name="krav", when=YES, **(SAID | {"only": (scope,)}))
    for on in (ON, date(2016, 1, 1)):
        with pytest.raises(BadQuestion) as bad:
            put(rule, on=on)
        assert bad.value.faults == [
            f"“{rule.title.en}” says nothing of {day_in_words(on, 'en')}; there are rules from 2 January 2015 to "
            "31 December 2015"
        ]
    assert put(rule, on=date(2015, 1, 2)).status == put(rule, on=date(2015, 12, 31)).status == "unknown"


def test_the_day_the_benefit_began_picks_the_regime_where_the_act_says_so() -> None:
    old = Scope("old", date(2000, 1, 1), ON, Axis.BEGUN, "Act")
    new = Scope("new", ON, date(2026, 1, 1), Axis.BEGUN, "Act")
    said = SAID | {"benefits": ("sygedagpenge",)}
    law = law_of(*(Conditions(name="krav", when=YES, **(said | {"only": (one,)})) for one in (old, new)))
    assert ask("krav", ON, law_=law).rule.regime == "new"
    assert ask("krav", ON, begun=date(2014, 12, 31), law_=law).rule.regime == "old"


# --- trials -----------------------------------------------------------------------------------------------------------


def lawful(granted: tuple[date, date] | None, exempts: str = "krav") -> Law:
    trial = Trial(
        id="t",
        title=WORDS,
        municipalities=("x",),
        granted=granted,
        authority="Lov om forsøg § 1",
        lifts=(Lift((exempts,)),),
        instead=Text("I stedet dette.", "This instead."),
        conditions=(),
        evaluation=(),
        source=Source("Act", "9"),
    )
    asked = Begins("sygedagpenge", WORDS)
    rules = [Requirement(name=n, asked=asked, before=(YES,), invalid=WORDS, **SAID) for n in ("krav", "andet_krav")]
    return register([("page", rule) for rule in rules], trials=(trial,))


@pytest.mark.parametrize(
    ("granted", "enrolled", "sets_aside"),
    [
        ((SICK.begins, SICK.begins + timedelta(1)), (SICK.begins, SICK.begins + timedelta(1)), True),
        ((SICK.begins + timedelta(1), date(2016, 1, 1)), (SICK.begins, None), False),
        ((date(2014, 1, 1), SICK.begins), (SICK.begins, None), False),
        ((date(2014, 1, 1), date(2016, 1, 1)), (SICK.begins + timedelta(1), None), False),
        ((date(2014, 1, 1), date(2016, 1, 1)), (date(2014, 1, 1), SICK.begins), False),
        (None, (SICK.begins, None), False),
    ],
)
def test_a_granted_trial_sets_aside_the_questions_of_who_is_enrolled_on_the_day(
    granted: tuple[date, date] | None, enrolled: tuple[date, date | None], sets_aside: bool
) -> None:
    facts = Facts.of([Person("1", municipality="x")], [SICK, Spell("1", "forsoeg", *enrolled, "t")])
    law, columns = lawful(granted), columns_of(facts)
    first, other = sorted(of_person(columns, 0, date(2016, 1, 1), law), key=lambda one: one.rule.name, reverse=True)
    assert (first.rule.name, first.person, first.on, first.because) == ("krav", "1", SICK.begins, "spell 2")
    assert (first.status, first.authority) == (
        ("exempt", "Lov om forsøg § 1") if sets_aside else ("unknown", "Act § 1")
    )
    over = granted is not None and granted[1] == SICK.begins
    told = ["This instead."] if sets_aside else []
    assert notes(first) == (
        ["The trial 'words' (t) ended on 1 February 2015; the rule itself holds again."] if over else told
    )
    assert first.missing == (() if sets_aside else (YES,))
    assert (other.rule.name, other.status) == ("andet_krav", "unknown")
    asked = ask("krav", SICK.begins, of=known_of(facts, "1"), law_=law)
    assert (asked.status, asked.person, asked.on, notes(asked)) == (first.status, "1", SICK.begins, notes(first))
    elsewhere = known_of(Facts.of([Person("1", municipality="x")], [Spell("1", "forsoeg", *enrolled, "u")]), "1")
    assert ask("krav", SICK.begins, of=elsewhere, law_=law).status == "unknown"


@pytest.mark.parametrize(
    ("granted", "status"),
    [
        ((ON, ON + timedelta(1)), "exempt"),
        ((ON + timedelta(1), ON + timedelta(9)), "unknown"),
        ((ON - timedelta(9), ON), "unknown"),
    ],
)
def test_a_trial_laid_over_the_law_sets_a_question_aside_while_it_is_granted(
    granted: tuple[date, date], status: str
) -> None:
    assert ask("krav", ON, law_=lawful(granted), trials=("t",)).status == status
    assert ask("krav", ON, law_=lawful(granted)).status == "unknown"
    assert ask("andet_krav", ON, law_=lawful(granted), trials=("t",)).status == "unknown"


def test_a_benefit_of_which_nothing_is_known_is_not_refused() -> None:
    assert not_existing("noget_andet", ON) is None
    assert not_existing("sygedagpenge", ON) is None
    rule = Conditions(name="krav", when=YES, benefits=("uddannelseshjaelp", "sygedagpenge"), **SAID)
    # One of the benefits existed, and that is enough.
    assert put(rule, on=date(2013, 1, 1)).status == "unknown"


# --- how a question is put --------------------------------------------------------------------------------------------


def test_an_amount_of_a_series_is_that_of_the_day() -> None:
    rows = tuple(
        Dated(date(year, 1, 1), Fraction(amount), Confidence.VERIFIED, seen_in="kilde")
        for year, amount in ((2014, 90), (2015, 100))
    )
    series = Series(name="sats", title=WORDS, unit="kr", source=Source("Act", "1"), rows=rows)
    rule = Amount(name="beloeb", stages=(Step("kr", WORDS, Rate("sats") * 2),), **SAID)
    law = register([("page", rule)], series=(series,))
    assert ask("beloeb", date(2014, 12, 31), law_=law).value == 180
    assert ask("beloeb", ON, law_=law).value == 200
    asked = replace(rule, asked=Happens("plan", WORDS))
    law = register([("page", asked)], series=(replace(series, rows=rows[1:]),))
    plans = Facts.of([Person("1")], (), [Event("1", "plan", date(2015, 6, 1))])
    assert [answer.value for answer in of_person(columns_of(plans), 0, date(2016, 1, 1), law)] == [200]
    with pytest.raises(OutsideSeries, match="words"):
        ask("beloeb", date(2014, 12, 31), law_=law)


def test_the_state_of_a_person_is_read_with_the_words_of_the_law() -> None:
    rule = Conditions(name="krav", when=during("maalgruppe"), asked=Begins("sygedagpenge", WORDS), **SAID)
    facts = Facts.of([Person("1")], [SICK])
    assert put(rule, of=known_of(facts, "1")).missing == (during("maalgruppe"),)
    (answer,) = of_person(columns_of(facts), 0, date(2016, 1, 1), law_of(rule))
    assert (answer.person, answer.status, answer.missing) == ("1", "unknown", (during("maalgruppe"),))


def test_each_of_several_people_is_asked_about_alone() -> None:
    rule = Conditions(name="krav", when=during("mentor"), asked=Happens("plan", WORDS), **SAID)
    spells = [Spell("b", "mentor", date(2015, 1, 1), None, row=5), Spell("c", "mentor", date(2015, 3, 1), None, row=6)]
    events = [Event(person, "plan", date(2015, 2, 1), row=row) for row, person in ((7, "a"), (8, "b"), (9, "c"))]
    columns = columns_of(Facts.of([Person(person) for person in "abc"], spells, events))
    answers = [of_person(columns, place, date(2016, 1, 1), law_of(rule)) for place in range(3)]
    assert [[(one.person, one.status, one.because) for one in some] for some in answers] == [
        [("a", "fails", "event 7")],
        [("b", "holds", "event 8 spell 5")],
        [("c", "fails", "event 9")],
    ]
    assert known(columns, 0).spells == {}
    assert [record.place for record in known(columns, 1).spells_of("mentor")] == ["spell 5"]


def test_everything_that_is_missing_is_named_whichever_condition_it_stands_in() -> None:
    rule = Requirement(name="krav", before=(YES, OTHER), invalid=WORDS, **SAID)
    assert put(rule).missing == (YES, OTHER)


def test_a_body_asks_who_sits_there_who_is_present_and_how_they_vote() -> None:
    asked = {field.name: field for field in needs(body(CHAIR, DOCTOR))}
    assert list(asked) == [
        "syg",
        "medlem_formand",
        "medlem_laege",
        "til_stede_formand",
        "til_stede_laege",
        "for",
        "imod",
        "udslag",
    ]
    for seat in (CHAIR, DOCTOR):
        # Who sits there and who is present are two questions, and read as two.
        for name, how_many in ((f"medlem_{seat.name}", "members"), (f"til_stede_{seat.name}", "present")):
            assert (asked[name].words.en, asked[name].sort) == (f"How many {how_many}: {seat.words.en}", "number")
    assert needs(RATIO) == (EMPLOYEES, SUPPORTED, YES)


def test_every_fault_is_told_at_once_with_what_may_be_told() -> None:
    rule = Conditions(name="krav", lasts=(Lasts(days_after(1)),), **SAID)
    unborn = known_of(Facts.of([Person("1", date(2015, 1, 2))]), "1")
    with pytest.raises(BadQuestion) as bad:
        put(rule, {"a": "1", "b": "2"}, of=unborn)
    assert bad.value.faults == [
        "the person was born on 2 January 2015, after 1 January 2015: nothing can be asked of that day",
        "there is no field 'a' here; it asks for: nothing",
        "there is no field 'b' here; it asks for: nothing",
    ]
    assert str(bad.value) == "\n".join(bad.value.faults)


@pytest.mark.parametrize("on", [date(1990, 1, 1), date(1998, 6, 30)])
def test_a_day_that_the_law_does_not_cover_is_refused(on: date) -> None:
    with pytest.raises(OutsideLaw, match=f"The date {on} lies"):
        put(RATIO, on=on)


def test_a_regime_picked_by_the_day_asked_is_not_picked_by_when_the_benefit_began() -> None:
    old, new = (Scope(name, begins, until, Axis.CLOCK, "Act") for name, begins, until in (
        ("old", date(2000, 1, 1), ON), ("new", ON, date(2026, 1, 1))))  # fmt: skip
    law = law_of(*(Conditions(name="krav", when=YES, **(SAID | {"only": (one,)})) for one in (old, new)))
    assert ask("krav", ON, begun=date(2014, 12, 31), law_=law).rule.regime == "new"


def test_a_quota_is_no_question_of_one_person() -> None:
    duty = Duty(
        name="samtale_x", since=Begins("ledighedsydelse", WORDS), act=Done("samtale"), span=days_after(1), **SAID
    )
    quota = Quota(name="kvote", duties=("samtale_x",), share=Fraction(1, 2), **SAID)
    with pytest.raises(BadQuestion, match="'kvote' is a quota: it is asked of many people"):
        ask("kvote", ON, law_=law_of(duty, quota))
