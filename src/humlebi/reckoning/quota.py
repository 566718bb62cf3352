"""Quota: whether enough of those for whom a duty fell due in a period have had it met, and not too many are exempt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from humlebi.law.questions import Quota
from humlebi.reckoning import inputs
from humlebi.reckoning.assess import Assessment, Block
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns


@dataclass(frozen=True, slots=True)
class Filled:
    """How a quota stands on the day: persons, each counted once.

    `group` = all for whom a duty fell due. `lost` can no longer be met in time, `open` still may, `unknown` nobody can
    tell of; all of them are in the group and not met. `needed` = how many must be met in all (None = no share is asked
    for). `exempt_allowed` = how many may be exempted (None = no ceiling).
    """

    group: int
    met: int
    exempt: int
    unknown: int
    open: int
    lost: int
    needed: int | None
    exempt_allowed: int | None

    @property
    def left(self) -> int:
        """How many more must be met to reach it."""
        return 0 if self.needed is None else max(0, self.needed - self.met)

    @property
    def exempt_beyond(self) -> int:
        """How many are exempted over the share that may be."""
        return 0 if self.exempt_allowed is None else max(0, self.exempt - self.exempt_allowed)

    @property
    def counts(self) -> dict[str, int]:
        """The figures by name: the group, met, exempt and left first."""
        beyond = {"open": self.open, "lost": self.lost, "unknown": self.unknown, "exempt_beyond": self.exempt_beyond}
        return {"group": self.group, "met": self.met, "exempt": self.exempt, "left": self.left} | beyond

    @property
    def status(self) -> str:
        """`met` and `missed` are final but for people who come to it; the rest say how a quota stands that is neither.

        `open`: nobody is met or lost yet. `on_the_way`: of those who are, the share holds so far. `behind`: it does
        not, but can still be reached. `unknown`: it hangs on people of whom a fact is missing. `kept` and `exceeded`
        are said of a ceiling alone.
        """
        if not self.group:
            return "nobody"
        if self.needed is None:
            return "exceeded" if self.exempt_beyond else "kept"
        if self.exempt_beyond:
            return "missed"
        if not self.left:
            return "met"
        if self.left > self.open:
            return "missed" if self.left > self.open + self.unknown else "unknown"
        if not self.met + self.lost:
            return "open"
        return "on_the_way" if self.met * self.group >= self.needed * (self.met + self.lost) else "behind"


def fill(rule: Quota, assessment: Assessment, begins: date, until: date, municipality: str | None = None) -> Filled:
    """The quota over the rows of its duties that fall due from `begins` (included) to `until` (excluded).

    A person with several such rows is met only when all of them are. `municipality`: only duties that fall due while
    the person lives there; None = everybody.
    """
    lo, hi = number(begins), number(until)
    blocks = [block for block in assessment.blocks if block.version.name in rule.duties]
    due = [(block.rows.due >= lo) & (block.rows.due < hi) for block in blocks]
    if municipality is not None:
        due = [fell & _lives_in(municipality, assessment.facts, block) for block, fell in zip(blocks, due, strict=True)]
    worst = {status: np.zeros(assessment.facts.people, bool) for status in STATUSES}
    for block, fell in zip(blocks, due, strict=True):
        for code, status in enumerate(STATUSES):
            worst[status][block.rows.person[fell & (block.rows.status == code)]] = True
    people = _any(worst, *(status for status in STATUSES if status != "lapsed"))
    lost = _any(worst, "late", "overdue")
    unknown = people & ~lost & worst["unknown"]
    waiting = people & ~lost & ~unknown & worst["open"]
    exempt = people & ~lost & ~unknown & ~waiting & worst["exempt"]
    met = people & ~lost & ~unknown & ~waiting & ~exempt
    if rule.exempted_as:
        exempt = people & _exempted(rule.exempted_as, assessment, blocks, due)
    group = int(people.sum())
    return Filled(
        group=group,
        met=int(met.sum()),
        exempt=int(exempt.sum()),
        unknown=int(unknown.sum()),
        open=int(waiting.sum()),
        lost=int((people & lost).sum()),
        needed=None if rule.share is None else -int(-(group * rule.share) // 1),
        exempt_allowed=None if rule.exempt_at_most is None else int((group * rule.exempt_at_most) // 1),
    )


Flags = NDArray[np.bool_]


def _lives_in(municipality: str, facts: Columns, block: Block) -> Flags:
    """By row, whether the person lives in the municipality on the due day: as recorded for that day, else at all."""
    codes = facts.codes([municipality])
    person, day = block.rows.person, block.rows.due
    here: Flags = np.isin(facts.municipality, codes)[person]
    moved = facts.spell("kommune")
    for row in np.flatnonzero(moved.at[person + 1] > moved.at[person]).tolist():
        of = slice(moved.at[person[row]], moved.at[person[row] + 1])
        then = moved.value[of][(moved.begins[of] <= day[row]) & (day[row] < moved.until[of])]
        if len(then):
            here[row] = then[-1] in codes
    return here


def _exempted(value: str, assessment: Assessment, blocks: list[Block], due: list[Flags]) -> Flags:
    """Who has a recorded exemption of that value on the day a row of theirs falls due."""
    found = np.zeros(assessment.facts.people, bool)
    days = inputs.days(assessment.facts, (assessment.law.vocabulary.exemption,), (value,))
    if not days.used:
        return found
    for block, fell in zip(blocks, due, strict=True):
        for person, day in zip(block.rows.person[fell].tolist(), block.rows.due[fell].tolist(), strict=True):
            lo, hi = days.at[person], days.at[person + 1]
            found[person] |= bool(((days.begins[lo:hi] <= day) & (day < days.until[lo:hi])).any())
    return found


def _any(found: dict[str, Flags], *statuses: str) -> Flags:
    flags: Flags = np.logical_or.reduce([found[status] for status in statuses])
    return flags


def share_met(filled: Filled) -> Fraction | None:
    """Met of the group; None when there is nobody."""
    return Fraction(filled.met, filled.group) if filled.group else None
