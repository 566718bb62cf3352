"""Requirement: whether a decision was valid on the day it was made, and what was missing."""

from __future__ import annotations

from humlebi.law.questions import Requirement
from humlebi.reckoning.truth import Situation, find
from humlebi.reckoning.verdict import Verdict, together


def answer(rule: Requirement, situation: Situation) -> Verdict:
    """`valid`, `invalid` (something is missing: the findings that are false) or `unknown`."""
    findings = tuple(find(one, situation) for one in rule.before)
    status = together(findings, "valid", "invalid")
    return Verdict(status, findings=findings, notes=(rule.invalid,) if status == "invalid" else ())
