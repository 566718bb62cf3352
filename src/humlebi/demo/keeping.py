"""How the job centre keeps what has a deadline of its own: nearly always in a case that runs, less so in old ones."""

from __future__ import annotations

from datetime import date

from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days, add_months
from humlebi.demo.shares import FOLLOWED_UP_SHARE, FORGOTTEN_SHARE, IN_TIME_SHARE, LATE_SHARE

WEEK = 7


def kept(scene: Scene, first: date, due: date) -> date | None:
    """The day on which something was done once that was due on `due`, from `first` on; None when it never was."""
    dice = scene.dice
    if scene.course.runs:
        if dice.chance(FORGOTTEN_SHARE):
            return None
    elif not dice.chance(IN_TIME_SHARE):
        late = add_days(due, dice.between(3, 25))
        return workday_within(late, due, late) if dice.chance(LATE_SHARE / (1 - IN_TIME_SHARE)) else None
    return workday_within(add_days(first, dice.between(0, (due - first).days)), first, due)


def at_once(scene: Scene, on: date) -> date | None:
    """The same for what is done on the very day, or not at all."""
    forgotten = FORGOTTEN_SHARE if scene.course.runs else 1 - FOLLOWED_UP_SHARE
    return None if scene.dice.chance(forgotten) else on


def before(scene: Scene, due: date, slack: int) -> date:
    """A working day in the `slack` days before `due` that has come."""
    wanted = min(add_days(due, -scene.dice.between(1, slack)), scene.course.last)
    return workday_within(wanted, scene.course.begins, max(wanted, scene.course.begins))


def _workday_before(on: date) -> date:
    return workday_within(on, add_days(on, -WEEK), on)


def follow_up(scene: Scene, first: int, then: int, *, value: str = "", lacking: bool = False) -> None:
    """Written follow-ups `first` months after the beginning, and `then` months after the latest.

    `lacking`: the one that is due on the target of the course has not been made.
    """
    course = scene.course
    stop = _workday_before(add_months(course.target, -then)) if lacking and course.target is not None else None
    due = add_months(course.begins, first)
    while due <= add_days(course.last, WEEK):
        on = before(scene, due, 25)
        if stop is not None and on >= add_months(stop, -1):
            on = stop
        if not course.runs and not scene.dice.chance(FOLLOWED_UP_SHARE):
            on = add_days(due, 20)
        scene.pen.event(course, "opfoelgning", on, value)
        if on == stop:
            return
        due = add_months(on, then)
