"""Conditions: whether somebody is entitled, or which class a case falls in."""

from __future__ import annotations

from humlebi.law.questions import Conditions
from humlebi.reckoning.truth import Finding, Situation, find
from humlebi.reckoning.verdict import Verdict, lasts_until, of_truth


def answer(rule: Conditions, situation: Situation) -> Verdict:
    """`holds`, `fails` or `unknown`; with classes `holds` and the class chosen, `fails` when none is true.

    A class is chosen only when every earlier one is known to be false: an unknown one might have been it.
    """
    if rule.classes:
        return _classified(rule, situation)
    findings = (find(rule.when, situation),) if rule.when is not None else ()
    status = of_truth(findings[0], "holds", "fails") if findings else "holds"
    if status != "holds":
        return Verdict(status, findings=findings)
    until, tried = lasts_until(rule.lasts, situation)
    return Verdict(status, findings=(*findings, *tried), until=until)


def _classified(rule: Conditions, situation: Situation) -> Verdict:
    tried: list[Finding] = []
    for one in rule.classes:
        tried.append(find(one.when, situation))
        if tried[-1].value is None:
            return Verdict("unknown", findings=tuple(tried))
        if tried[-1].value:
            until, why = lasts_until(rule.lasts, situation)
            return Verdict("holds", chosen=one.name, findings=(*tried, *why), until=until)
    return Verdict("fails", findings=tuple(tried))
