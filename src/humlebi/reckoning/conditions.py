"""Conditions: whether somebody is entitled, or which class a case falls in."""

from __future__ import annotations

from humlebi.law.questions import Conditions
from humlebi.reckoning.known import Record
from humlebi.reckoning.truth import Finding, Situation, find
from humlebi.reckoning.verdict import Verdict, lasts_until, of_truth


def answer(rule: Conditions, situation: Situation, granted: Record | None = None) -> Verdict:
    """`holds`, `fails` or `unknown`; with classes `holds` and the class chosen, `fails` when none is true.

    `granted`: the record of what is granted, which its duration counts from. A class is chosen only when every earlier
    one is known to be false: an unknown one might have been it.
    """
    if rule.classes:
        return _classified(rule, situation, granted)
    findings = (find(rule.when, situation),) if rule.when is not None else ()
    status = of_truth(findings[0], "holds", "fails") if findings else "holds"
    if status != "holds":
        return Verdict(status, findings=findings)
    until, tried, counted_from = lasts_until(rule.lasts, situation, granted)
    return Verdict(status, findings=(*findings, *tried), until=until, counted_from=counted_from)


def _classified(rule: Conditions, situation: Situation, granted: Record | None) -> Verdict:
    tried: list[Finding] = []
    for one in rule.classes:
        tried.append(find(one.when, situation))
        if tried[-1].value is None:
            return Verdict("unknown", findings=tuple(tried))
        if tried[-1].value:
            until, why, since = lasts_until(rule.lasts, situation, granted)
            return Verdict("holds", chosen=one.name, findings=(*tried, *why), until=until, counted_from=since)
    return Verdict("fails", findings=tuple(tried))
