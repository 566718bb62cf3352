"""Two laws over the same facts, subtracted: duties, talks each month, weeks of benefit and what the state pays."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np

from humlebi.law.kinds import Duty, Text
from humlebi.law.lifting import Proposal
from humlebi.outcomes.refusion import ASSUMES, OfBenefit, Refusion, refusion_of
from humlebi.reckoning.assess import Assessment
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.calendar import NEVER, add_months, number

_EXEMPT = STATUSES.index("exempt")
_NOT_REACHED = (_EXEMPT, STATUSES.index("lapsed"))


@dataclass(frozen=True, slots=True)
class DutyChange:
    """Rows of one duty under either law, and the people who have other rows under the one than under the other."""

    duty: str
    before: int
    after: int
    who: tuple[str, ...]

    @property
    def people(self) -> int:
        return len(self.who)


@dataclass(frozen=True, slots=True)
class BenefitChange:
    """What one benefit comes to under either law in the same period."""

    benefit: str
    before: OfBenefit
    after: OfBenefit

    @property
    def weeks(self) -> Fraction:
        """Person-weeks more under the second law; negative when it pays fewer."""
        return self.after.weeks - self.before.weeks

    @property
    def refusion(self) -> Fraction:
        """Kroner more from the state."""
        return self.after.refusion - self.before.refusion


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changes. `talks`: (first day of the month, due before, due after). `people`: for whom anything changes.

    `benefits`: each benefit that somebody had from `begins` to before `until`, changed or not; `assumes`: how its
    kroner were found.
    """

    duties: tuple[DutyChange, ...]
    talks: tuple[tuple[date, int, int], ...]
    people: tuple[str, ...]
    begins: date
    until: date
    benefits: tuple[BenefitChange, ...]
    assumes: Text = ASSUMES
    concerned: tuple[str, ...] | None = None  # whom a proposal touches; None = no proposal is compared with


def compare(
    before: Assessment,
    after: Assessment,
    months: int = 12,
    act: str = "samtale",
    concerned: tuple[str, ...] | None = None,
) -> Comparison:
    """What changes from one assessment to another of the same facts and day.

    A row that a trial exempts is no duty. Talks are those that fall due in each of the `months` up to today's month and
    the two after it. Benefits are those of the `months` up to today: where a limit of a law has stopped the payment,
    the days after it are not paid under that law; what the person lives on instead is as it was recorded.
    """
    if before.facts is not after.facts:
        raise ValueError("the two assessments are of different facts")
    one, other = _keys(before), _keys(after)
    changes, touched = [], set()
    for duty in sorted({*one, *other}):
        was, now = one.get(duty, Counter()), other.get(duty, Counter())
        people = {key[0] for key in ((was - now) | (now - was))}
        touched |= people
        if people:
            who = tuple(before.facts.persons[person] for person in sorted(people))
            changes.append(DutyChange(duty, was.total(), now.total(), who))
    starts = [_first_of_month(add_months(before.today, step)) for step in range(1 - months, 3)]
    talks = zip(starts, _due_by_month(before, act, starts), _due_by_month(after, act, starts), strict=True)
    people_changed = tuple(before.facts.persons[person] for person in sorted(touched))
    begins, until = add_months(before.today, -months), before.today
    one_paid, other_paid = (refusion_of(found, found.law, begins, until) for found in (before, after))
    benefits = _benefits(one_paid, other_paid)
    period = (one_paid.begins, one_paid.until)
    return Comparison(tuple(changes), tuple(talks), people_changed, *period, benefits, one_paid.assumes, concerned)


def concerned(found: Assessment, proposal: Proposal) -> tuple[str, ...]:
    """Whom a proposal would touch: who is in one of its states from its day on, and whom its limits reach from then.

    What is recorded to go on is taken to go on: from its day, or from today when that is later.
    """
    first = max(number(proposal.expected), number(found.today))
    touched: set[int] = set()
    for state in proposal.concerns:
        table = found.facts.spell(state.kind)
        values = [code for code, value in enumerate(found.facts.values) if value in state.values]
        there = (table.until > first) & (np.isin(table.value, values) if state.values else True)
        place = np.flatnonzero(there)
        touched |= set((np.searchsorted(table.at, place, side="right") - 1).tolist())
    for block in found.blocks:
        if block.version.name in proposal.limits:
            rows = block.rows
            reached = (rows.due != NEVER) & (rows.due >= first) & ~np.isin(rows.status, _NOT_REACHED)
            touched |= set(rows.person[reached].tolist())
    return tuple(found.facts.persons[person] for person in sorted(touched))


def _benefits(one: Refusion, other: Refusion) -> tuple[BenefitChange, ...]:
    names = dict.fromkeys(found.benefit for found in (*one.benefits, *other.benefits))
    return tuple(BenefitChange(name, one.of(name), other.of(name)) for name in names)


def _keys(assessment: Assessment) -> dict[str, Counter[tuple[int, int, int]]]:
    """By duty, its rows as (person, since, due)."""
    found: dict[str, Counter[tuple[int, int, int]]] = {}
    for block in assessment.blocks:
        rows = block.rows
        bound = rows.status != _EXEMPT
        keys = zip(rows.person[bound].tolist(), rows.since[bound].tolist(), rows.due[bound].tolist(), strict=True)
        found.setdefault(block.version.name, Counter()).update(keys)
    return found


def _due_by_month(assessment: Assessment, act: str, starts: list[date]) -> list[int]:
    edges = [number(start) for start in starts] + [number(add_months(starts[-1], 1))]
    total = np.zeros(len(starts), np.int64)
    for block in assessment.blocks:
        duty = block.version.declaration
        if isinstance(duty, Duty) and duty.act.kind == act:
            due = block.rows.due[(block.rows.status != _EXEMPT) & (block.rows.due != NEVER)]
            total += np.histogram(due, edges)[0] * duty.times  # "at least four" by a day are four talks
    # numpy counts the last edge into the last bin; no day is both.
    return total.tolist()


def _first_of_month(on: date) -> date:
    return on.replace(day=1)
