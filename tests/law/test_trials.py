"""The trials: every field filled, every exempted rule shown to be lifted, and what was never granted never applied."""

from itertools import chain

import pytest
from tests.law.asked import questions
from tests.law.examples import examples

from humlebi.law.kinds import NOTHING
from humlebi.law.lifting import Trial
from humlebi.law.register import law

pytestmark = pytest.mark.core
TRIALS = law().trials
NEVER_GRANTED = {"frik2-04", "frik2-06", "frik2-12"}
# Section 29 c of the act lets the form of the talks be another, and leaves how many there must be.
FORM_ALONE = {"frik2-07"}
NETWORK = {"0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"}


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.id)
def test_every_field_of_a_trial_is_filled(trial: Trial) -> None:
    for field in ("municipalities", "conditions", "evaluation", "applied_for", "authority"):
        assert getattr(trial, field), field
    assert trial.exempts or trial.id in FORM_ALONE
    for text in (trial.title, trial.target, trial.instead, trial.doubt, *trial.conditions, *trial.evaluation):
        assert text != NOTHING
        assert text.da
        assert text.en
    assert set(trial.municipalities) <= NETWORK
    assert trial.id in trial.authority


def test_nine_of_the_twelve_applications_were_granted() -> None:
    assert {trial.id for trial in TRIALS if trial.granted is None} == NEVER_GRANTED
    applications = {trial.id[:8] for trial in TRIALS if trial.id[6:8].isdigit()}
    assert len(applications - {"frik2-60"}) == 12


def _shown() -> set[tuple[str, str, str]]:
    """(trial, rule, status) of every example: the trial a person is enrolled in, or that is laid over everybody.

    What the trial reads in place of the rule counts as exempt; so does the refusal of one that was never granted.
    """
    found = set()
    for example in examples():
        enrolled = [spell.value for spell in example.facts.spells if spell.kind == "forsoeg"]
        for trial, row in ((one, row) for one in (*enrolled, *example.trials) for row in example.rows):
            found.add((trial, str(row["duty"]), "exempt" if row.get("regime") == trial else str(row.get("status"))))
    for question in questions():
        spells = question.case.get("spells", ())
        enrolled = [str(spell.get("value")) for spell in spells if spell["kind"] == "forsoeg"]
        for trial in chain(enrolled, question.case.get("trials", ())):
            lifted = question.case.get("regime") == trial or "never granted" in question.case.get("refused", "")
            found.add((trial, question.rule, "exempt" if lifted else str(question.case.get("status"))))
    return found


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.id)
def test_every_rule_that_a_trial_lifts_is_shown_lifted(trial: Trial) -> None:
    shown = _shown()
    assert [rule for rule in trial.exempts if (trial.id, rule, "exempt") not in shown] == []
