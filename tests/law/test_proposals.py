"""Proposals: never applied by themselves, compared with by name, and refused by name where they are asked as law."""

from dataclasses import replace
from datetime import date

import pytest

from humlebi.law.kinds import NOTHING, State
from humlebi.law.lifting import Proposal, not_law
from humlebi.law.register import BadLaw, NotLaw, law, register
from humlebi.outcomes.comparison import compare, concerned
from humlebi.reckoning.accepting import words_of
from humlebi.reckoning.answers import ask
from humlebi.reckoning.assess import assess
from humlebi.reckoning.reading import BadQuestion
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
PROPOSALS = law().proposals
LATER = law()
JOBAFKLARING, ALL_READY = "forslag-jobafklaring", "forslag-alle-jobparate"


@pytest.mark.parametrize("proposal", PROPOSALS, ids=lambda one: one.id)
def test_a_proposal_says_what_is_known_what_is_not_and_how_far_it_has_come(proposal: Proposal) -> None:
    assert proposal.id.startswith("forslag-")
    assert proposal.known
    assert proposal.unknown
    for text in (proposal.title, proposal.stage, *proposal.known, *proposal.unknown):
        assert text != NOTHING
        assert text.da
        assert text.en


def test_no_proposal_is_part_of_the_law() -> None:
    named = {version.name for version in law().versions} | {trial.id for trial in law().trials}
    assert not named & {name for one in PROPOSALS for name in (one.id, *one.names)}
    assert replace(law(), proposals=()).digest == law().digest
    assert not [v.slug for v in law().versions if v.scope.name.startswith("forslag")]


@pytest.mark.parametrize("day", [date(2026, 12, 31), date(2027, 1, 1), date(2027, 6, 1)])
def test_no_proposal_is_ever_applied_by_itself(day: date) -> None:
    facts = columns_of(_people())
    with_them, without = (assess(facts, day, found) for found in (LATER, replace(LATER, proposals=())))
    assert [str(row) for row in with_them.each()] == [str(row) for row in without.each()]
    assert len(list(with_them.each())) > 3
    assert all("Forslag" not in row.rule.scope.authority for row in with_them.each())


def _people() -> Facts:
    people = [Person(one) for one in ("ready", "not ready", "clarified", "sick", "nobody")]
    spells = [
        Spell("ready", "kontanthjaelp", date(2026, 8, 1)),
        Spell("ready", "parathed", date(2026, 8, 1), value="jobparat"),
        Spell("not ready", "kontanthjaelp", date(2026, 8, 1)),
        Spell("not ready", "parathed", date(2026, 8, 1), value="aktivitetsparat"),
        Spell("clarified", "jobafklaring", date(2026, 3, 1)),
        Spell("sick", "sygedagpenge", date(2026, 9, 1), value="ledig"),
        Spell("nobody", "fleksjob", date(2026, 1, 1)),
    ]
    return Facts.of(people, spells, [Event("ready", "samtale", date(2026, 8, 5))])


def _compared(name: str, today: date) -> tuple[tuple[str, ...], list[tuple[str, int, int, tuple[str, ...]]]]:
    proposal = LATER.proposal(name)
    assert proposal is not None
    facts = columns_of(_people())
    now = assess(facts, today, LATER)
    found = compare(
        now, assess(facts, today, LATER.under(proposal), trials=(proposal.id,)), concerned=concerned(now, proposal)
    )
    assert found.concerned is not None
    return found.concerned, [(one.duty, one.before, one.after, one.who) for one in found.duties]


@pytest.mark.parametrize("today", [date(2026, 12, 31), date(2027, 1, 1), date(2027, 2, 1)])
def test_compared_with_the_end_of_jobafklaring_shows_whom_it_touches(today: date) -> None:
    touched, duties = _compared(JOBAFKLARING, today)
    assert touched == ("clarified", "sick")  # the one is in a course, the other reaches the limit in 2027
    assert duties == []


def test_a_course_that_ended_before_the_proposal_would_hold_is_not_touched() -> None:
    facts = Facts.of([Person("1")], [Spell("1", "jobafklaring", date(2026, 3, 1), date(2026, 12, 31))])
    proposal = LATER.proposal(JOBAFKLARING)
    assert proposal is not None
    assert concerned(assess(columns_of(facts), date(2026, 12, 31), LATER), proposal) == ()


def test_compared_with_all_being_job_ready_the_others_get_four_talks_from_2027() -> None:
    touched, duties = _compared(ALL_READY, date(2027, 2, 1))
    assert touched == ("not ready",)
    assert duties == [("fleksible_jobsamtaler_jobparate", 1, 2, ("not ready",))]


def test_what_falls_due_before_the_proposal_would_hold_is_left_as_it_is() -> None:
    facts = columns_of(
        Facts.of(
            [Person("1")],
            [
                Spell("1", "kontanthjaelp", date(2026, 7, 1)),
                Spell("1", "parathed", date(2026, 7, 1), value="aktivitetsparat"),
            ],
        )
    )
    proposal = LATER.proposal(ALL_READY)
    assert proposal is not None
    under = assess(facts, date(2027, 2, 1), LATER.under(proposal), trials=(ALL_READY,))
    assert [
        row.duty for row in under.each() if row.due == date(2026, 12, 31) and row.duty.startswith("fleksible_j")
    ] == []


@pytest.mark.parametrize("name", [one.id for one in PROPOSALS] + [name for one in PROPOSALS for name in one.names])
def test_a_proposal_asked_as_law_is_refused_by_name(name: str) -> None:
    for refused in (
        lambda: ask(name, date(2026, 12, 31)),
        lambda: ask("ret_til_jobafklaring", date(2026, 12, 31), trials=(name,)),
        lambda: assess(Facts(), date(2026, 12, 31), trials=(name,)),
    ):
        with pytest.raises((BadQuestion, NotLaw)) as refusal:
            refused()
        assert f"{name} er et forslag, ikke lov" in refusal.value.say("da")
        assert f"{name} is a proposal, not law" in refusal.value.say("en")
    refuse = words_of(law()).refuse["forsoeg"]
    said = refuse(name)
    assert said is not None
    assert f"{name} er et forslag, ikke lov" in said.da


def test_what_would_stand_in_place_of_a_rule_is_no_version_of_it() -> None:
    with pytest.raises(BadQuestion, match="is a proposal, not law"):
        ask(f"ret_til_jobafklaring@{JOBAFKLARING}", date(2026, 12, 31))
    assert all(version.scope.name != JOBAFKLARING for version in law().named("ret_til_jobafklaring"))


def test_the_refusal_says_what_to_do() -> None:
    by_name = {one.id: one for one in PROPOSALS}
    assert f"./humlebi compare --forslag {JOBAFKLARING}" in not_law(by_name[JOBAFKLARING], JOBAFKLARING).da
    assert "./humlebi law proposal forslag-ny-hovedlov" in not_law(by_name["forslag-ny-hovedlov"], "ny_hovedlov").en


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"limits": ("ukendt",)}, "would change 'ukendt', which is not declared"),
        ({"names": ("varighed",)}, "'varighed' is a name of the law already"),
        ({"unknown": ()}, "says not both what is known and what is not"),
    ],
)
def test_a_proposal_that_cannot_stand_beside_the_law_is_refused(changed: dict[str, object], fault: str) -> None:
    wrong = replace(PROPOSALS[0], id="forslag-x", lifts=(), concerns=(State("jobafklaring"),), **changed)  # type: ignore[arg-type]
    declared = [(version.page, version.declaration) for version in law().named("varighed")]
    with pytest.raises(BadLaw) as bad:
        register({id(d): (page, d) for page, d in declared}.values(), proposals=[wrong])
    assert any(fault in one for one in bad.value.faults), bad.value.faults
