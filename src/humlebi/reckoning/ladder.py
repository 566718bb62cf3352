"""Ladder: which week of public support a person is in, and the share that the state pays in it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from humlebi.law.kinds import Text
from humlebi.law.questions import Ladder
from humlebi.reckoning.known import Known
from humlebi.reckoning.truth import Situation
from humlebi.reckoning.verdict import Verdict
from humlebi.timeline.calendar import number, plus_months

_MONDAY = 4  # day number 4 is Monday 5 January 1970


@dataclass(frozen=True, slots=True)
class Week:
    """One calendar week of support: `monday` its day number, `nth` the counter, `share` what the state pays."""

    monday: int
    nth: int
    share: Fraction


def weeks(rule: Ladder, known: Known, until: int) -> list[Week]:
    """Every calendar week with one of the benefits, from `counted_from` to the week of the day before `until`.

    A week with any of them counts as one. The counter starts again after `reset_weeks` whole weeks of self-support,
    not necessarily together, within the last `reset_years` years.
    """
    counted_from, first = number(rule.counted_from), _monday(number(rule.counted_from))
    supported = _weeks_of(known, rule.spells, counted_from, until)
    barred = supported | _weeks_of(known, rule.stops_self_support, counted_from, until)
    if not supported:
        return []
    found: list[Week] = []
    nth, self_support, begun = 0, list[int](), min(supported)
    for monday in range(max(first, begun), _monday(until - 1) + 7, 7):
        if monday in supported:
            oldest = plus_months(monday, -12 * rule.reset_years)
            self_support = [free for free in self_support if free >= oldest]
            if len(self_support) >= rule.reset_weeks:
                nth, self_support = 0, []
            nth += 1
            found.append(Week(monday, nth, share(rule, nth)))
        elif monday not in barred:
            self_support.append(monday)
    return found


def share(rule: Ladder, nth: int) -> Fraction:
    """The state's share in the nth week, the first being 1."""
    return [share for first, share in rule.steps if first <= nth][-1]


_NO_RECORD = Text(
    "Mangler: personens ydelser uge for uge. De skal stå i kendsgerningerne, eller alle fortælles som perioder.",
    "Missing: the person's benefits week by week. They must stand in the facts, or all be told as spells.",
)


def answer(rule: Ladder, situation: Situation) -> Verdict:
    """`computed` with the state's percentage on the day, `none` when no benefit of the ladder runs in its week."""
    if not any(situation.known.covers(kind) for kind in rule.spells):
        return Verdict("unknown", notes=(_NO_RECORD,))
    found = weeks(rule, situation.known, situation.day + 1)
    if not found or found[-1].monday != _monday(situation.day):
        return Verdict("none")
    return Verdict("computed", found[-1].share * 100, chosen=str(found[-1].nth))


def _monday(day: int) -> int:
    return day - (day - _MONDAY) % 7


def _weeks_of(known: Known, kinds: tuple[str, ...], first: int, until: int) -> set[int]:
    """The Mondays of the weeks in which a spell of one of the kinds has a day from `first` to before `until`."""
    mondays: set[int] = set()
    for kind in kinds:
        for begins, end, _ in known.joined(kind):
            begins, end = max(begins, first), min(end, until)
            if begins < end:
                mondays.update(range(_monday(begins), _monday(end - 1) + 7, 7))
    return mondays
