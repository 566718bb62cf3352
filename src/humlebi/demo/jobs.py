"""What happens on the other benefits: talks, plans, offers, the talks of the fund, 16 months of unemployment."""

from __future__ import annotations

from datetime import date

from humlebi.demo import cash, offers, team
from humlebi.demo.course import Course, Scene, workday_within
from humlebi.demo.days import add_days, add_months
from humlebi.demo.keeping import at_once
from humlebi.demo.rhythm import talks
from humlebi.demo.shares import READY

MENTOR_SHARE = 0.15
PLAN_SHARE = 0.8
PLANS_UNTIL = cash.READINESS_FROM  # a written plan was a duty until then
# The talks of the unemployment fund: days after the beginning, of those who have three in three months.
FUND_TALKS_FROM = date(2024, 1, 1)
FUND_TALKS = ((3, 12), (30, 44), (62, 84))
FUND_SHARE = 0.985
# Those who may be left to find a job themselves, since July 2026.
QUARTER_FROM = date(2026, 7, 1)
QUARTER_SHARE = 0.15
# Of running resource courses, so many stood still for a time; then so many days until the team must see the case
# again (assumed). The duty is that of courses begun from 2022 until the reform of 2026.
RESTED_SHARE = 0.4
BACK_TO_TEAM_FROM, BACK_TO_TEAM_DAYS = date(2022, 1, 1), (-9, 75)
# A little before 16 months of benefit within three years.
INTENSIFIED_DAYS = 470
INTENSIFIED_FROM = date(2014, 12, 1)
WINDOW_MONTHS = 36


def tell(scene: Scene, earlier: tuple[Course, ...] = ()) -> None:
    """A course of a benefit that has no chapter of its own; `earlier` = the courses before it."""
    course, dice = scene.course, scene.dice
    if course.kind in READY:
        cash.tell(scene, READY[course.kind])
    else:
        scene.pen.spell(course.kind, course.begins, course.until)
    if course.kind == "foertidspension":
        return
    if course.kind == "dagpenge":
        _insured(scene, earlier)
    elif course.kind not in READY:
        team.tell(scene)
        if course.kind != "ressourceforloeb":
            offers.tell(scene, offers.NO_PACE)
        elif not _rested(scene):
            offers.tell(scene, offers.RESOURCE)
    for on in talks(dice, course):
        scene.pen.event(course, "samtale", on)
    _effort(scene)


def _rested(scene: Scene) -> bool:
    """Whether nothing has begun yet in a running course, since it could not be asked for while the person was too ill.

    The six months after which the case goes back to the team stood still meanwhile, and are about to be over.
    """
    course, dice = scene.course, scene.dice
    if not course.runs or course.begins < BACK_TO_TEAM_FROM or not dice.chance(RESTED_SHARE):
        return False
    still = (add_days(course.last, dice.between(*BACK_TO_TEAM_DAYS)) - add_months(course.begins, 6)).days
    starts = dice.between(15, 40)
    if still <= 0 or starts + still >= course.days:
        return False
    first = scene.day(starts)
    scene.pen.state(course, "suspension", first, add_days(first, still))
    return True


def barsel(scene: Scene) -> None:
    scene.pen.spell("barsel", scene.course.begins, scene.course.until)


# --- unemployment benefit -----------------------------------------------------------------------------------


def _insured(scene: Scene, earlier: tuple[Course, ...]) -> None:
    course, dice = scene.course, scene.dice
    scene.note("cv_samtale", dice.between(3, 13))
    if course.begins >= FUND_TALKS_FROM:
        for first, last in FUND_TALKS:
            if dice.chance(FUND_SHARE):
                scene.note("a_kasse_samtale", dice.between(first, last))
    if course.begins >= QUARTER_FROM and dice.chance(QUARTER_SHARE):
        scene.pen.state(course, "fritagelse", scene.day(dice.between(8, 20)), None, "25_procent")
    offers.tell(scene, offers.INSURED, offers.COMPANY_OFFERS)
    _intensified(scene, earlier)


def _intensified(scene: Scene, earlier: tuple[Course, ...]) -> None:
    """The intensified effort is offered shortly before 16 months of benefit."""
    course = scene.course
    since = add_months(course.begins, -WINDOW_MONTHS)
    before = [one for one in earlier if one.kind == course.kind and one.last > since]
    had = sum((one.last - max(one.begins, since)).days for one in before)
    if had + course.days <= INTENSIFIED_DAYS or had > INTENSIFIED_DAYS + 40:
        return
    wanted = add_days(course.begins, max(0, INTENSIFIED_DAYS - had - scene.dice.between(0, 20)))
    offered = at_once(scene, workday_within(wanted, course.begins, max(wanted, course.begins)))
    if offered is not None and offered >= INTENSIFIED_FROM:
        scene.pen.event(course, "intensiveret_indsats", offered)


# --- plan, mentor -------------------------------------------------------------------------------------------


def _effort(scene: Scene) -> None:
    """A plan for most; for some a mentor; on other benefits than help now and then a talk that nobody came to."""
    course, dice = scene.course, scene.dice
    if course.begins < PLANS_UNTIL or dice.chance(PLAN_SHARE):
        scene.note("plan", dice.between(15, 60), "min_plan")
    if course.days > 180 and dice.chance(MENTOR_SHARE):
        starts = scene.day(dice.between(30, course.days - 60))
        scene.pen.state(course, "mentor", starts, add_days(starts, 182))
    if course.kind not in READY and course.days > 30 and dice.chance(0.08):
        scene.note("udeblivelse", dice.between(20, course.days - 1))
