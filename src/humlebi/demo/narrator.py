"""Tells a planned life as facts: every course in its own words, employment around the absences, a move."""

from __future__ import annotations

from datetime import date

from humlebi.demo import fleks, jobs, sickness
from humlebi.demo.chance import Dice
from humlebi.demo.course import Course, Pen, Scene
from humlebi.demo.days import add_days, add_months
from humlebi.demo.lives import Life
from humlebi.demo.shares import SICK_AS

# Codes of real municipalities that some have moved from.
NEIGHBOURS = ("0210", "0219", "0250", "0259", "0316", "0329", "0370", "0430", "0461", "0621", "0751")
EMPLOYEE = "loenmodtager"


def tell(dice: Dice, life: Life, pen: Pen, home: str) -> None:
    """Writes all facts of a life; `home` is the code of the municipality it is told in."""
    statuses = tuple(_sick_as(dice, course) for course in life.courses)
    for index, course in enumerate(life.courses):
        _tell_course(Scene(dice, course, pen), statuses[index], life.courses[:index])
    _employments(dice, life, statuses, pen)
    if life.moved is not None:
        move(pen, life.courses[0].begins, life.moved, dice.pick(NEIGHBOURS), home)


def move(pen: Pen, known_since: date, on: date, come_from: str, home: str) -> None:
    pen.spell("kommune", known_since, on, come_from)
    pen.spell("kommune", on, None, home)
    pen.happened("flytning", on)


def _sick_as(dice: Dice, course: Course) -> str:
    """As what somebody is sick; empty for other benefits. Who comes from a benefit is away from no work."""
    if course.kind != "sygedagpenge":
        return ""
    return "ledig" if course.follows else dice.weighed(SICK_AS)


def _tell_course(scene: Scene, sick_as: str, earlier: tuple[Course, ...]) -> None:
    kind = scene.course.kind
    if kind == "sygedagpenge":
        sickness.tell(scene, sick_as)
    elif kind == "ledighedsydelse":
        fleks.ledighedsydelse(scene, _months_before_barsel(earlier))
    elif kind == "fleksjob":
        fleks.fleksjob(scene, next((one.begins for one in earlier if one.kind == "fleksjob"), None))
    elif kind == "barsel":
        jobs.barsel(scene)
    else:
        jobs.tell(scene, earlier)


def _months_before_barsel(earlier: tuple[Course, ...]) -> int:
    """Months of ledighedsydelse before a maternity leave that ended the day the course began."""
    if len(earlier) < 2 or earlier[-1].kind != "barsel" or earlier[-2].kind != "ledighedsydelse":
        return 0
    return earlier[-2].days // 30


def _employments(dice: Dice, life: Life, statuses: tuple[str, ...], pen: Pen) -> None:
    """One employment around each absence from work; it may last over several."""
    free_since = add_months(life.born, 12 * 18)
    hired: date | None = None
    for index, course in enumerate(life.courses):
        if statuses[index] == EMPLOYEE:
            if hired is None:
                hired = max(free_since, add_days(course.begins, -dice.between(100, 2500)))
            stays = dice.chance(0.8) or course.runs
            following = life.courses[index + 1] if index + 1 < len(life.courses) else None
            if not (stays and following is not None and statuses[index + 1] == EMPLOYEE):
                pen.spell("ansaettelse", hired, _leaves(dice, course, following, stays), EMPLOYEE)
                hired = None
        free_since = course.until or free_since


def _leaves(dice: Dice, course: Course, following: Course | None, stays: bool) -> date | None:
    """The day the employment ended (excluded), None while it lasts."""
    if course.until is None:
        return None
    if stays:
        return following.begins if following is not None else None
    leaves = add_days(course.until, dice.between(0, 60))
    return min(leaves, following.begins) if following is not None else leaves
