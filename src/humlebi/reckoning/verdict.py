"""What a question comes to: a verdict, what it was made of, and until when what is granted may last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from humlebi.law.kinds import Text
from humlebi.law.questions import Lasts, Step
from humlebi.law.terms import Stage, Term, terms_in
from humlebi.reckoning.known import Record
from humlebi.reckoning.spans import moved, natural_day
from humlebi.reckoning.truth import Finding, Situation, find, number_found


@dataclass(frozen=True, slots=True)
class Reached:
    """A stage and what it came to; None = unknown. `taken`: whether the result rests on it."""

    step: Step
    value: Fraction | None
    finding: Finding
    taken: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """`status` is one of the kind's own words (docs/facts.md). `until` is the first day after what is granted may last.

    `notes` are sentences that belong to the verdict and stand in no condition. `counted_from`: the record that `until`
    counts from (None = the day asked). `decided`: when a sanction is decided, and who said so. `cap`: the most that it
    may cost, where that is less than it would.
    """

    status: str
    value: Fraction | None = None
    chosen: str = ""
    stages: tuple[Reached, ...] = ()
    findings: tuple[Finding, ...] = ()
    until: int | None = None
    notes: tuple[Text, ...] = ()
    counted_from: Record | None = None
    decided: Decided | None = None
    cap: Fraction | None = None


# Who said on which day a sanction is decided: somebody who asks, the record, or nobody, so that today was taken.
DecidedBy = Literal["told", "record", "today"]


@dataclass(frozen=True, slots=True)
class Decided:
    """The day a sanction is decided."""

    day: int
    by: DecidedBy
    record: Record | None = None


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
    """Every stage in order, each seeing those before it, and which of them the last one rests on.

    A stage that the last one could never read is told for its own sake and counts as taken.
    """
    found: dict[str, Finding] = {}
    steps = tuple(stages)
    for step in steps:
        found[step.name] = find(step.value, replace(situation, stages=found))
    may_be_read = _read_by({step.name: step.value for step in steps}, steps[-1].name) if steps else set()
    was_read = _rests_on(found, steps[-1].name) if steps else set()
    reached = tuple(
        Reached(
            step,
            number_found(found[step.name]),
            found[step.name],
            step.name in was_read or step.name not in may_be_read,
        )
        for step in steps
    )
    return reached, tuple(found.values())


def _read_by(terms: Mapping[str, Term], last: str) -> set[str]:
    """The stages that the last one reads on some path, itself included."""
    names = {last}
    for term in terms_in(terms[last]):
        if isinstance(term, Stage):
            names |= _read_by(terms, term.name)
    return names


def _rests_on(found: Mapping[str, Finding], last: str) -> set[str]:
    """The stages that the last one read on the path that was taken, itself included."""
    names, waiting = {last}, [found[last]]
    while waiting:
        finding = waiting.pop()
        if isinstance(finding.term, Stage):
            names |= _rests_on(found, finding.term.name)
        else:
            waiting += finding.parts
    return names


def lasts_until(
    several: Iterable[Lasts], situation: Situation, granted: Record | None = None
) -> tuple[int | None, tuple[Finding, ...], Record | None]:
    """The first day after the longest it may last, by the first that applies; None when none does or it is unknown.

    It counts from the beginning of what is `granted`, unless that is an event whose time ran out before the day asked:
    then it is not what is asked of. The last part says what it was counted from.
    """
    tried: list[Finding] = []
    for one in several:
        if one.when is not None:
            tried.append(find(one.when, situation))
            if tried[-1].value is None:
                return None, tuple(tried), None
            if not tried[-1].value:
                continue
        if granted is not None:
            end = _end(one, situation, granted.begins)
            if granted.sort == "spell" or end > situation.day:
                return end, tuple(tried), granted
        return _end(one, situation, situation.day), tuple(tried), None
    return None, tuple(tried), None


def _end(one: Lasts, situation: Situation, begins: int) -> int:
    """The days that do not count are added; those added may hold further such days."""
    runs = [run for kind in one.leaves_out for run in situation.known.joined(kind, one.leaves_out_values)]
    natural = natural_day(begins, one.span)
    end, left_out = natural, -1
    while True:
        days = sum(max(0, min(until, end) - max(first, begins)) for first, until, _ in runs)
        if days == left_out:
            return moved(end - 1, one.span) + 1
        left_out, end = days, natural + days


def told_number(told: Mapping[str, object], name: str) -> Fraction | None:
    value = told.get(name)
    return value if isinstance(value, Fraction) else None
