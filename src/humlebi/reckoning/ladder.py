"""Ladder: which week of public support a person is in, and the share that the state pays in it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from humlebi.law.kinds import State, Text
from humlebi.law.questions import Admission, Ladder
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

    A week with any of them counts as one. The counter starts again as soon as `reset_weeks` whole weeks of
    self-support, not necessarily together, lie within `reset_years` years: what comes between them and the next benefit
    changes nothing. A week of a benefit outside is neither.
    """
    counted_from, first = number(rule.counted_from), _monday(number(rule.counted_from))
    on, outside = _parted(rule, known)
    supported = _weeks_of(on, counted_from, until)
    barred = supported | _weeks_of([*outside, *_days_of(known, rule.stops_self_support)], counted_from, until)
    if not supported:
        return []
    found: list[Week] = []
    nth, self_support, begun = 0, list[int](), min(supported)
    for monday in range(max(first, begun), _monday(until - 1) + 7, 7):
        if monday in supported:
            nth += 1
            found.append(Week(monday, nth, share(rule, nth)))
        elif nth and monday not in barred:
            oldest = plus_months(monday + 7, -12 * rule.reset_years)
            self_support = [free for free in [*self_support, monday] if free >= oldest]
            if len(self_support) >= rule.reset_weeks:
                nth, self_support = 0, []
    return found


def is_on(rule: Ladder, known: Known, kind: str, begins: int, day: int) -> bool:
    """Whether a spell of the benefit that begins on a day is on the ladder on another."""
    admission = _admission(rule, kind)
    if admission is None:
        return kind in rule.spells
    since = _admitted_from(admission, known, begins)
    return since is not None and since <= day


def _admission(rule: Ladder, kind: str) -> Admission | None:
    return next((one for one in rule.admitted if kind in one.kinds), None)


def _admitted_from(admission: Admission, known: Known, begins: int) -> int | None:
    """The first day on which the spell that begins on a day is on the ladder; None when it never is."""
    since = number(admission.since)
    if not admission.event:
        return begins if begins >= since else None
    approved = [record.begins for record in known.events_of(admission.event)]
    earlier = [day for day in approved if day <= begins]
    first = min(earlier or [begins, *(r.begins for kind in admission.kinds for r in known.spells_of(kind))])
    if first >= since:
        return begins
    if admission.renewed_from is None or first < number(admission.renewed_from):
        return None
    renewed = [*approved, *(record.begins for record in known.spells_of(admission.renewal))]
    later = min((day for day in renewed if day >= since), default=None)
    return None if later is None else max(begins, later)


Days = tuple[int, int]


def _parted(rule: Ladder, known: Known) -> tuple[list[Days], list[Days]]:
    """The days of the benefits that are on the ladder, and of those that are kept outside."""
    on, outside = _days_of(known, rule.also), list[Days]()
    for kind in rule.spells:
        admission = _admission(rule, kind)
        for begins, end, _ in known.joined(kind):
            since = begins if admission is None else _admitted_from(admission, known, begins)
            since = end if since is None else min(max(since, begins), end)
            on.append((since, end))
            outside.append((begins, since))
    return on, outside


def _days_of(known: Known, states: tuple[State, ...]) -> list[Days]:
    return [(begins, end) for state in states for begins, end, _ in known.joined(state.kind, state.values)]


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


def _weeks_of(days: list[Days], first: int, until: int) -> set[int]:
    """The Mondays of the weeks that have one of the days from `first` to before `until`."""
    mondays: set[int] = set()
    for begins, end in days:
        begins, end = max(begins, first), min(end, until)
        if begins < end:
            mondays.update(range(_monday(begins), _monday(end - 1) + 7, 7))
    return mondays
