"""Quota: whether enough of those for whom a duty fell due in a period have had it met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from humlebi.law.questions import Quota
from humlebi.reckoning.assess import Assessment
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.calendar import number


@dataclass(frozen=True, slots=True)
class Filled:
    """How a quota stands: persons, each counted once. `left` = how many more must be met to reach it.

    `group` = all for whom the duty fell due; `exempt_beyond` = exempted ones over the share that may be. `unknown` are
    in the group and count as not met.
    """

    group: int
    met: int
    exempt: int
    unknown: int
    left: int
    exempt_beyond: int

    @property
    def counts(self) -> dict[str, int]:
        """The figures by name: the group, met, exempt and left first."""
        beyond = {"exempt_beyond": self.exempt_beyond, "unknown": self.unknown}
        return {"group": self.group, "met": self.met, "exempt": self.exempt, "left": self.left} | beyond

    @property
    def status(self) -> str:
        if not self.group:
            return "nobody"
        return "met" if not self.left and not self.exempt_beyond else "missed"


def fill(rule: Quota, assessment: Assessment, begins: date, until: date, municipality: str | None = None) -> Filled:
    """The quota over the rows of its duty that fall due from `begins` (included) to `until` (excluded).

    A person with several such rows is met only when all of them are. `municipality` None = everybody.
    """
    columns = assessment.facts
    people = np.zeros(columns.people, bool)
    worst = {status: np.zeros(columns.people, bool) for status in STATUSES}
    lo, hi = number(begins), number(until)
    for block in assessment.blocks:
        if block.version.name != rule.duty:
            continue
        due = (block.rows.due >= lo) & (block.rows.due < hi)
        people[block.rows.person[due]] = True
        for code, status in enumerate(STATUSES):
            worst[status][block.rows.person[due & (block.rows.status == code)]] = True
    if municipality is not None:
        people &= np.isin(columns.municipality, columns.codes([municipality]))
    lapsed_only = people & worst["lapsed"] & ~_any(worst, "met", "late", "overdue", "open", "exempt", "unknown")
    people &= ~lapsed_only
    not_met = _any(worst, "late", "overdue", "open", "unknown")
    met = people & worst["met"] & ~not_met & ~worst["exempt"]
    exempt = people & worst["exempt"] & ~not_met
    return _filled(rule, int(people.sum()), int(met.sum()), int(exempt.sum()), int((people & worst["unknown"]).sum()))


Flags = NDArray[np.bool_]


def _any(found: dict[str, Flags], *statuses: str) -> Flags:
    flags: Flags = np.logical_or.reduce([found[status] for status in statuses])
    return flags


def _filled(rule: Quota, group: int, met: int, exempt: int, unknown: int) -> Filled:
    needed = -int(-(group * rule.share) // 1)
    may_be_exempt = int((group * rule.exempt_at_most) // 1)
    return Filled(group, met, exempt, unknown, max(0, needed - met), max(0, exempt - may_be_exempt))


def share_met(filled: Filled) -> Fraction | None:
    """Met of the group; None when there is nobody."""
    return Fraction(filled.met, filled.group) if filled.group else None
