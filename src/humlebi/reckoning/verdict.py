"""What a question comes to: a verdict, what it was made of, and until when what is granted may last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from humlebi.law.kinds import Text
from humlebi.law.questions import Lasts, Step
from humlebi.reckoning.spans import moved, natural_day
from humlebi.reckoning.truth import Finding, Situation, find, number_found


@dataclass(frozen=True, slots=True)
class Reached:
    """A stage and what it came to; None = unknown."""

    step: Step
    value: Fraction | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """`status` is one of the kind's own words (docs/facts.md). `until` is the first day after what is granted may last.

    `notes` are sentences that belong to the verdict and stand in no condition.
    """

    status: str
    value: Fraction | None = None
    chosen: str = ""
    stages: tuple[Reached, ...] = ()
    findings: tuple[Finding, ...] = ()
    until: int | None = None
    notes: tuple[Text, ...] = ()


def of_truth(finding: Finding, yes: str, no: str) -> str:
    """The word for a condition that is true, false or unknown."""
    return "unknown" if finding.value is None else (yes if finding.value else no)


def together(findings: Iterable[Finding], yes: str, no: str) -> str:
    """The word for several conditions that must all be true."""
    values = [finding.value for finding in findings]
    if any(value is False for value in values):
        return no
    return "unknown" if any(value is None for value in values) else yes


def climb(stages: Iterable[Step], situation: Situation) -> tuple[tuple[Reached, ...], tuple[Finding, ...]]:
    """Every stage in order, each seeing those before it."""
    found: dict[str, Finding] = {}
    reached: list[Reached] = []
    for step in stages:
        finding = find(step.value, replace(situation, stages=found))
        found[step.name] = finding
        reached.append(Reached(step, number_found(finding)))
    return tuple(reached), tuple(found.values())


def lasts_until(several: Iterable[Lasts], situation: Situation) -> tuple[int | None, tuple[Finding, ...]]:
    """The first day after the longest it may last, by the first that applies; None when none does or it is unknown."""
    tried: list[Finding] = []
    for one in several:
        if one.when is not None:
            tried.append(find(one.when, situation))
            if tried[-1].value is None:
                return None, tuple(tried)
            if not tried[-1].value:
                continue
        return _end(one, situation), tuple(tried)
    return None, tuple(tried)


def _end(one: Lasts, situation: Situation) -> int:
    """The days that do not count are added; those added may hold further such days."""
    runs = [run for kind in one.leaves_out for run in situation.known.joined(kind, one.leaves_out_values)]
    natural = natural_day(situation.day, one.span)
    end, left_out = natural, -1
    while True:
        days = sum(max(0, min(until, end) - max(begins, situation.day)) for begins, until, _ in runs)
        if days == left_out:
            return moved(end - 1, one.span) + 1
        left_out, end = days, natural + days


def told_number(told: Mapping[str, object], name: str) -> Fraction | None:
    value = told.get(name)
    return value if isinstance(value, Fraction) else None
