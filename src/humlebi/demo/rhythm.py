"""When talks are held: the habits of the job centre, from which its deadlines come out kept, late or missed.

These are habits shaped after each period's rules (source 004, attachment 3.2, for 2015), not the rules
themselves. A habit that no longer fits the law shows as more overdue cases, never as another law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.demo.chance import Dice
from humlebi.demo.course import Course, workday_within
from humlebi.demo.days import add_days, add_months, last_of_first
from humlebi.demo.shares import IN_TIME_SHARE, LATE_SHARE, READY


@dataclass(frozen=True, slots=True)
class Stride:
    """The way from one talk to the next."""

    months: int = 0
    days: int = 0

    def after(self, on: date) -> date:
        return add_days(add_months(on, self.months), self.days)

    def before(self, on: date) -> date:
        return add_months(add_days(on, -self.days), -self.months)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """First talk at the latest `first` days after the beginning, then `every`; `later` once six months have
    passed.

    `half_year` = talks that the first six months must hold; 0 where each talk has its own deadline instead.
    """

    first: int
    every: Stride
    later: Stride
    half_year: int = 0


def _even(first: int, every: Stride) -> Rhythm:
    return Rhythm(first, every, every)


def _four(first: int, every: int) -> Rhythm:
    return Rhythm(first, Stride(days=every), Stride(days=120), half_year=4)


_SINCE_2020 = _four(35, 42)
_AT_ONCE_SINCE_2020 = _four(7, 50)
# Three talks in the first three months, and some more before the half-year is over.
_AT_ONCE_SINCE_2014 = Rhythm(7, Stride(days=33), Stride(months=3))
FIRST_TALK_DAYS = 55

# The rhythm of a course is that of the day it began.
RHYTHMS: dict[str, tuple[tuple[date, Rhythm], ...]] = {
    "sygedagpenge": (
        (date.min, _even(FIRST_TALK_DAYS, Stride(days=28))),
        (date(2015, 1, 5), _even(FIRST_TALK_DAYS, Stride(days=28))),
        (date(2020, 1, 1), _four(FIRST_TALK_DAYS, 38)),
        (date(2026, 7, 1), Rhythm(FIRST_TALK_DAYS, Stride(days=90), Stride(days=120), half_year=1)),
    ),
    "jobafklaring": ((date.min, _even(40, Stride(months=2))), (date(2020, 1, 1), _SINCE_2020)),
    "ressourceforloeb": ((date.min, _even(40, Stride(months=2))), (date(2020, 1, 1), _SINCE_2020)),
    "revalidering": ((date.min, _even(80, Stride(months=3))), (date(2020, 1, 1), _SINCE_2020)),
    # Whoever came in the second half of 2019 had half a year that ended under the rules of 2020.
    "ledighedsydelse": ((date.min, _even(85, Stride(months=3))), (date(2019, 7, 1), _SINCE_2020)),
    # From 2024 the fund holds the talks of the first three months.
    "dagpenge": (
        (date.min, _even(27, Stride(months=3))),
        (date(2015, 7, 1), Rhythm(28, Stride(days=28), Stride(months=3), half_year=6)),
        (date(2020, 1, 1), _four(40, 40)),
        (date(2024, 1, 1), Rhythm(105, Stride(days=26), Stride(days=120), half_year=3)),
        (date(2026, 7, 1), Rhythm(105, Stride(days=40), Stride(days=120), half_year=2)),
    ),
    "kontanthjaelp": (
        (date.min, _even(7, Stride(months=3))),
        (date(2014, 1, 1), _AT_ONCE_SINCE_2014),
        (date(2020, 1, 1), _AT_ONCE_SINCE_2020),
    ),
    "uddannelseshjaelp": (
        (date.min, Rhythm(7, Stride(days=33), Stride(months=2))),
        (date(2020, 1, 1), _AT_ONCE_SINCE_2020),
    ),
    "integrationsydelse": ((date.min, _AT_ONCE_SINCE_2014), (date(2020, 1, 1), _AT_ONCE_SINCE_2020)),
}


def rhythm_of(kind: str, begins: date) -> Rhythm:
    return next(rhythm for since, rhythm in reversed(RHYTHMS[kind]) if begins >= since)


def talks(dice: Dice, course: Course) -> list[date]:
    """The days of the talks held in a course, in order."""
    rhythm = rhythm_of(course.kind, course.begins)
    if course.target is not None and lacks_talk(course):
        return _short_of(dice, course, rhythm, course.target)
    held = _walk(dice, course, rhythm)
    return _up_to_date(dice, course, rhythm, held) if course.runs else held


def lacks_talk(course: Course) -> bool:
    """Whether what is unmet in a case with a target is a talk; in a case of help it may be the follow-up instead."""
    if course.kind not in READY:
        return True
    half_year = rhythm_of(course.kind, course.begins).half_year
    return half_year > 0 and course.target == last_of_first(course.begins, 6)


def _next_due(course: Course, rhythm: Rhythm, held: date | None) -> date:
    if held is None:
        return add_days(course.begins, rhythm.first)
    return _stride(course, rhythm, held).after(held)


def _stride(course: Course, rhythm: Rhythm, on: date) -> Stride:
    return rhythm.every if on < add_months(course.begins, 6) else rhythm.later


def _walk(dice: Dice, course: Course, rhythm: Rhythm) -> list[date]:
    """Talk after talk until the course ends: well in time while it runs, as things go in one that ended."""
    held: list[date] = []
    due = _next_due(course, rhythm, None)
    while due <= course.last:
        on = due if course.runs else _as_things_go(dice, due)
        if on is None:
            due = _stride(course, rhythm, due).after(due)
            continue
        floor = add_days(held[-1] if held else course.begins, 1)
        slack = dice.between(0, max(1, (due - floor).days // 4))
        on = workday_within(add_days(on, -slack if on == due else 0), floor, max(floor, on))
        if on > course.last:
            break
        held.append(on)
        due = _next_due(course, rhythm, on)
    return held


def _as_things_go(dice: Dice, due: date) -> date | None:
    """The due day, a day after it, or None for a talk that was never held."""
    if dice.chance(IN_TIME_SHARE):
        return due
    if dice.chance(LATE_SHARE / (1 - IN_TIME_SHARE)):
        return add_days(due, dice.between(3, 25))
    return None


def _up_to_date(dice: Dice, course: Course, rhythm: Rhythm, held: list[date]) -> list[date]:
    """With one talk more where the next would fall due within the week: such cases are chosen, not met."""
    due = _next_due(course, rhythm, held[-1] if held else None)
    if due > add_days(course.last, 7) or course.days < 3:
        return held
    floor = add_days(held[-1] if held else course.begins, 1)
    if floor > course.last:
        return held
    return [*held, workday_within(add_days(course.last, -dice.between(0, 5)), floor, course.last)]


def _short_of(dice: Dice, course: Course, rhythm: Rhythm, target: date) -> list[date]:
    """Talks such that the next one is due on `target`."""
    if rhythm.half_year:
        return [] if target < add_months(course.begins, 5) else _one_too_few(dice, course, rhythm)
    latest = rhythm.every.before(target)
    before = Course(course.kind, course.begins, latest, add_days(latest, -1))
    held = [on for on in _walk(dice, before, rhythm) if (latest - on).days >= 7]
    return [*held, workday_within(latest, course.begins, latest)] if latest > course.begins else []


def _one_too_few(dice: Dice, course: Course, rhythm: Rhythm) -> list[date]:
    held: list[date] = []
    for number in range(rhythm.half_year - 1):
        day = rhythm.first - 5 + number * rhythm.every.days - dice.between(0, 4)
        wanted = add_days(course.begins, max(1, day))
        held.append(workday_within(wanted, add_days(wanted, -4), wanted))
    return [on for on in held if course.begins < on <= course.last]
