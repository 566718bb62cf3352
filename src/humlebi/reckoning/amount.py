"""Amount: a number in named stages, exact until it is told."""

from __future__ import annotations

from humlebi.law.questions import Amount
from humlebi.reckoning.truth import Situation, find
from humlebi.reckoning.verdict import Verdict, climb


def answer(rule: Amount, situation: Situation) -> Verdict:
    """`computed` with the last stage as value, `none` when its conditions are not met, or `unknown`."""
    findings = () if rule.when is None else (find(rule.when, situation),)
    if findings and not findings[0].value:
        return Verdict("unknown" if findings[0].value is None else "none", findings=findings)
    stages, found = climb(rule.stages, situation)
    value = stages[-1].value
    # What is missing in a stage that the result does not need is no reason to keep the result back.
    return Verdict("unknown" if value is None else "computed", value, stages=stages, findings=(*findings, found[-1]))
