"""Ratio: how many supported persons a firm may have, and whether there is room for one more."""

from __future__ import annotations

from fractions import Fraction

from humlebi.law.questions import Ratio, Tier
from humlebi.reckoning.truth import Situation, find, number_found
from humlebi.reckoning.verdict import Verdict


def answer(rule: Ratio, situation: Situation) -> Verdict:
    """`within` (one more may come), `full` (as many as allowed), `exceeded`, `exempt` or `unknown`; value = allowed."""
    if rule.exempt is not None:
        exempt = find(rule.exempt, situation)
        if exempt.value is not False:
            return Verdict("unknown" if exempt.value is None else "exempt", findings=(exempt,))
    findings = find(rule.employees, situation), find(rule.supported, situation)
    employees, supported = (number_found(finding) for finding in findings)
    if employees is None:
        return Verdict("unknown", findings=findings)
    most = allowed(employees, rule.tiers, rule.at_least)
    if supported is None:
        return Verdict("unknown", most, findings=findings)
    status = "exceeded" if supported > most else ("within" if supported + 1 <= most else "full")
    return Verdict(status, most, findings=findings)


def allowed(employees: Fraction, tiers: tuple[Tier, ...], at_least: int) -> Fraction:
    """Whole supported persons, tier by tier: a tier gives one for each `per` full employees that lie in it."""
    places, below = Fraction(0), Fraction(0)
    for tier in tiers:
        top = employees if tier.up_to is None else min(employees, Fraction(tier.up_to))
        places += max(Fraction(0), top - below) // tier.per
        below = max(below, top)
    return max(Fraction(at_least), places)
