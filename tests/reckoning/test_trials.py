"""A trial holds by enrolment, place, time, group and conditions, and what it reads in place of a rule is reckoned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from humlebi.law.kinds import Axis, Begins, Done, Duty, Scope, Source, Text, days_after
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Conditions
from humlebi.law.register import Law, law, register
from humlebi.law.terms import during, fact
from humlebi.reckoning.answers import Answer, BadQuestion, ask
from humlebi.reckoning.assess import Row, assess, count
from humlebi.reckoning.known import known_of
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
SOURCE = Source("Act", "1")
BEGUN = date(2018, 3, 1)
GRANTED = (date(2018, 2, 1), date(2019, 2, 1))
SAID: dict[str, Any] = {"title": WORDS, "plain": WORDS, "source": SOURCE, "group": "g"}
ALL = Scope("all", date(1998, 7, 1), date(2027, 1, 1), Axis.CLOCK, "Act")
TALK = Duty(
    name="pligt", since=Begins("kontanthjaelp", WORDS), act=Done("samtale"), span=days_after(10), only=(ALL,), **SAID
)
LATER = replace(
    TALK,
    span=days_after(30),
    then=days_after(30),
    source=Source("Trial act", "9"),
    only=(Scope("t", *GRANTED, Axis.DUE, "Trial act"),),
)
AGREED = fact("forsoeg_aftalt", "Aftalt", "Agreed")
ASKED = Conditions(name="ret", when=fact("opfylder", "Opfylder kravet", "Meets the demand"), only=(ALL,), **SAID)


def trial(*lifts: Lift, **said: Any) -> Trial:
    return Trial(
        **{
            "id": "t",
            "title": Text("Prøven", "The try"),
            "municipalities": ("0787",),
            "granted": GRANTED,
            "authority": "Trial act § 9 (t)",
            "lifts": lifts or (Lift(("pligt",)),),
            "instead": WORDS,
            "conditions": (),
            "evaluation": (),
            "source": SOURCE,
        }
        | said
    )


def law_with(*trials: Trial) -> Law:
    # Enrolment names a trial of the law; the vocabulary takes whatever value.
    return register([("page", TALK), ("page", ASKED)], trials=trials)


def facts(place: str | None = "0787", *more: Spell | Event, enrolled: bool = True, begun: date = BEGUN) -> Facts:
    spells = [Spell("1", "kontanthjaelp", begun), *(one for one in more if isinstance(one, Spell))]
    if enrolled:
        spells.append(Spell("1", "forsoeg", date(2018, 1, 1), None, "t"))
    events = [one for one in more if isinstance(one, Event)]
    return Facts.of([Person("1", date(1980, 1, 1), place)], spells, events)


def rows(found: Law, told: Facts, today: date = date(2018, 6, 1), **more: Any) -> list[Row]:
    return [row for row in assess(told, today, found, **more).each() if row.duty == "pligt"]


def statuses(found: Law, told: Facts, **more: Any) -> list[tuple[str, str]]:
    return [(row.status, row.authority) for row in rows(found, told, **more)]


LIFTED, BOUND = [("exempt", "Trial act § 9 (t)")], [("overdue", "Act § 1")]


def test_a_trial_lifts_a_rule_where_it_is_and_nowhere_else() -> None:
    found = law_with(trial())
    assert statuses(found, facts("0787")) == LIFTED
    assert statuses(found, facts("0330")) == BOUND
    assert statuses(found, facts("0787", enrolled=False)) == BOUND


def test_the_place_is_that_of_the_day_the_row_falls_due() -> None:
    found = law_with(trial())
    moved_away = Spell("1", "kommune", date(2018, 3, 5), None, "0330")
    moved_in = Spell("1", "kommune", date(2018, 3, 5), None, "0787")
    moved_in_later = Spell("1", "kommune", date(2018, 3, 12), None, "0787")
    assert statuses(found, facts("0787", moved_away)) == BOUND
    assert statuses(found, facts("0330", moved_in)) == LIFTED
    assert statuses(found, facts("0330", moved_in_later)) == BOUND


def test_where_nobody_has_recorded_the_place_it_cannot_be_told() -> None:
    (row,) = rows(law_with(trial()), facts(None))
    assert (row.status, row.missing) == ("unknown", ("trial:t",))


@pytest.mark.parametrize(
    ("due", "wanted"),
    [
        (GRANTED[0] - timedelta(days=1), BOUND),
        (GRANTED[0], LIFTED),
        (GRANTED[1] - timedelta(days=1), LIFTED),
        (GRANTED[1], BOUND),
    ],
)
def test_the_time_is_that_of_the_grant(due: date, wanted: list[tuple[str, str]]) -> None:
    told = facts(begun=due - timedelta(days=10))
    assert statuses(law_with(trial()), told, today=date(2019, 6, 1)) == wanted


def test_the_group_and_the_conditions_decide() -> None:
    found = law_with(trial(Lift(("pligt",), when=during("parathed", "aktivitetsparat") & AGREED)))
    ready = Spell("1", "parathed", BEGUN, None, "aktivitetsparat")
    agreed, not_agreed = (Event("1", "oplysning", BEGUN, f"forsoeg_aftalt={word}") for word in ("ja", "nej"))
    assert statuses(found, facts("0787", ready, agreed)) == LIFTED
    assert statuses(found, facts("0787", ready, not_agreed)) == BOUND
    assert statuses(found, facts("0787", replace(ready, value="jobparat"), agreed)) == BOUND
    assert [row.status for row in rows(found, facts("0787", ready))] == ["unknown"]


def test_of_several_ways_of_lifting_the_one_that_holds_decides() -> None:
    found = law_with(trial(Lift(("pligt",), when=during("mentor")), Lift(("pligt",), when=during("kontanthjaelp"))))
    assert statuses(found, facts()) == LIFTED


def test_an_act_that_was_done_all_the_same_is_shown_on_the_exempt_row() -> None:
    (row,) = rows(law_with(trial()), facts("0787", Event("1", "samtale", date(2018, 3, 3))))
    assert (row.status, row.done) == ("exempt", date(2018, 3, 3))


# --- what holds in place of a rule ------------------------------------------------------------------------------------

INSTEAD = trial(Lift(("pligt",), instead=(LATER,)))


def test_the_deadline_of_the_trial_is_reckoned_in_place_of_the_one_it_lifts() -> None:
    (row,) = rows(law_with(INSTEAD), facts())
    assert (row.regime, row.due, row.status, row.authority) == ("t", date(2018, 3, 31), "overdue", "Trial act § 9")
    (row,) = rows(law_with(INSTEAD), facts(enrolled=False))
    assert (row.regime, row.due) == ("all", date(2018, 3, 11))


def test_the_cadence_of_the_trial_goes_on_from_the_latest_act() -> None:
    held = Event("1", "samtale", date(2018, 3, 20))
    found = [(row.due, row.done, row.status) for row in rows(law_with(INSTEAD), facts("0787", held))]
    assert found == [(date(2018, 3, 31), date(2018, 3, 20), "met"), (date(2018, 4, 19), None, "overdue")]


def test_what_was_done_before_the_trial_began_is_no_row_of_it() -> None:
    held = Event("1", "samtale", date(2018, 1, 20))
    told = facts("0787", held, begun=date(2018, 1, 15))
    found = [(row.regime, row.due, row.status) for row in rows(law_with(INSTEAD), told)]
    assert found == [("all", date(2018, 1, 25), "met"), ("t", date(2018, 2, 19), "overdue")]


def test_where_the_trials_own_deadline_falls_after_it_the_row_stays_exempt() -> None:
    told = facts(begun=date(2019, 1, 20))
    assert statuses(law_with(INSTEAD), told, today=date(2019, 6, 1)) == LIFTED


def test_a_trial_laid_over_everybody_reads_its_own_deadline_too() -> None:
    (row,) = rows(law_with(INSTEAD), facts("0330", enrolled=False), trials=("t",))
    assert (row.regime, row.due) == ("t", date(2018, 3, 31))


@pytest.mark.parametrize(
    "made", [trial(), INSTEAD, trial(Lift(("pligt",), when=AGREED))], ids=["whole", "instead", "when"]
)
def test_counting_without_rows_counts_the_rows_of_a_trial(made: Trial) -> None:
    from humlebi.reckoning.running import STATUSES

    people = [facts("0787"), facts("0330"), facts(None), facts("0787", enrolled=False)]
    spells = [replace(s, person=str(n)) for n, one in enumerate(people) for s in one.spells]
    told = Facts.of([replace(one.persons[0], id=str(n)) for n, one in enumerate(people)], spells)
    columns, found = columns_of(told), law_with(made)
    counted = count(columns, date(2018, 6, 1), np.zeros(len(people), np.int32), 1, found)
    summed = dict(zip(STATUSES, sum(counted.values()).sum(axis=0).tolist(), strict=True))
    assert summed == assess(columns, date(2018, 6, 1), found).counts()


# --- questions --------------------------------------------------------------------------------------------------------


def answer(found: Law, told: Facts | None = None, fields: dict[str, str] | None = None, **more: Any) -> Answer:
    of = {} if told is None else {"of": known_of(told, "1")}
    return ask("ret", date(2018, 6, 1), fields, law_=found, **of, **more)


def test_a_question_is_set_aside_by_place_time_and_condition_and_says_when_it_is_not() -> None:
    found = law_with(trial(Lift(("ret",), when=AGREED)))
    told = {"opfylder": "nej", "forsoeg_aftalt": "ja"}
    assert (answer(found, facts(), told).status, answer(found, facts(), told).authority) == (
        "exempt",
        "Trial act § 9 (t)",
    )
    elsewhere = answer(found, facts("0330"), told)
    assert (elsewhere.status, "does not hold here" in elsewhere.verdict.notes[-1].en) == ("fails", True)
    assert answer(found, facts(), told | {"forsoeg_aftalt": "nej"}).status == "fails"
    assert answer(found, facts(enrolled=False), {"opfylder": "nej"}).status == "fails"


def test_what_the_trial_hangs_on_is_missing_unless_the_law_itself_grants_it() -> None:
    found = law_with(trial(Lift(("ret",), when=AGREED)))
    unsure = answer(found, facts(), {"opfylder": "nej"})
    assert (unsure.status, unsure.missing) == ("unknown", (AGREED,))
    assert answer(found, facts(), {"opfylder": "ja"}).status == "holds"
    nowhere = answer(law_with(trial(Lift(("ret",)))), facts(None), {"opfylder": "nej"})
    assert (nowhere.status, [str(term.state.kind) for term in nowhere.missing]) == ("unknown", ["kommune"])  # type: ignore[union-attr]


def test_a_question_that_the_trial_reads_otherwise_is_answered_by_it() -> None:
    eased = replace(ASKED, when=AGREED, only=(Scope("t", *GRANTED, Axis.CLOCK, "Trial act"),))
    found = law_with(trial(Lift(("ret",), instead=(eased,))))
    for word, status in (("ja", "holds"), ("nej", "fails")):
        read = answer(found, facts(), {"forsoeg_aftalt": word})
        assert (read.status, read.rule.regime, read.authority) == (status, "t", "Trial act § 9 (t)")


def test_of_nobody_in_particular_a_trial_that_is_named_is_asked_of() -> None:
    found = law_with(trial(Lift(("ret",), when=AGREED)))
    assert answer(found, None, {"opfylder": "nej", "forsoeg_aftalt": "ja"}, trials=("t",)).status == "exempt"
    assert answer(found, None, {"opfylder": "nej"}, trials=("t",)).missing == (AGREED,)


def test_a_trial_that_is_not_there_or_was_never_granted_is_refused() -> None:
    with pytest.raises(BadQuestion, match="there is no trial 'x'"):
        answer(law_with(trial()), trials=("x",))
    never = law_with(trial(Lift(("ret",)), granted=None))
    with pytest.raises(BadQuestion, match="applied for and never granted"):
        answer(never, trials=("t",))
    assert answer(never, facts(), {"opfylder": "nej"}).status == "fails"


# --- the trials of the law --------------------------------------------------------------------------------------------


def test_a_pensioner_in_the_trial_is_followed_up_after_two_and_a_half_years() -> None:
    def pensioner(place: str, enrolled: bool) -> Facts:
        spells = [Spell("T", "foertidspension", date(2010, 1, 1)), Spell("T", "skaanejob", date(2018, 8, 1))]
        spells += [Spell("T", "forsoeg", date(2018, 7, 1), None, "frik2-10")] if enrolled else []
        return Facts.of([Person("T", date(1970, 5, 5), place)], spells)

    def due(told: Facts) -> list[tuple[date | None, str]]:
        found = assess(told, date(2021, 3, 1)).each()
        return [(row.due, row.status) for row in found if row.duty == "opfoelgning_loentilskud_foertidspensionist"]

    assert due(pensioner("0820", True)) == [(date(2021, 2, 1), "overdue")]
    assert due(pensioner("0101", True)) == [(date(2019, 2, 1), "overdue")]
    assert due(pensioner("0820", False)) == [(date(2019, 2, 1), "overdue")]


def test_every_trial_of_the_law_that_reads_something_in_place_of_a_rule_is_found() -> None:
    found = law()
    read = {(version.page, version.name) for version in found.substitutes}
    assert ("trials.frik2-10", "opfoelgning_loentilskud_foertidspensionist") in read
    assert ("trials.frik2-08", "forlaengelse_af_ressourceforloeb") in read
    assert all(found.named(version.slug) for version in found.substitutes)
