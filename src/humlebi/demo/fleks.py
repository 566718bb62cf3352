"""What happens on ledighedsydelse and in fleksjob: approval, talks, follow-up, reassessment, trial."""

from __future__ import annotations

from datetime import date

from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days, add_months
from humlebi.demo.keeping import before, kept
from humlebi.demo.rhythm import talks

TRIAL = "frik2-02"
TRIAL_FROM = date(2018, 7, 1)
TRIAL_UNTIL = date(2027, 1, 1)
APPROVED_BEFORE = ("ledighedsydelse", "fleksjob", "barsel")
FOLLOW_UP_MONTHS = 30
TEMPORARY_FROM = date(2013, 1, 1)
STATUS_MONTHS = 54


def ledighedsydelse(scene: Scene, months_before: int) -> None:
    """`months_before` = months of ledighedsydelse that count from before the course."""
    course, dice = scene.course, scene.dice
    scene.pen.spell("ledighedsydelse", course.begins, course.until)
    _approval(scene)
    if course.runs or dice.chance(0.95):
        prompt = course.runs or dice.chance(0.9)
        scene.note("cv_samtale", dice.between(3, 20) if prompt else dice.between(22, 50))
    for on in talks(dice, course):
        scene.pen.event(course, "samtale", on)
    _follow_up(scene)
    _reassess(scene, months_before)


def fleksjob(scene: Scene, first_job: date | None = None) -> None:
    """`first_job` = the day the first flexible job of the person began, when it was an earlier one."""
    course = scene.course
    scene.pen.spell("fleksjob", course.begins, course.until)
    _approval(scene)
    due = _next_follow_up(course.begins, first=True)
    while due <= add_days(course.last, 7) and course.target is None:
        on = before(scene, due, 60)
        scene.pen.event(course, "opfoelgning", on)
        due = _next_follow_up(on, first=False)
    if (first_job or course.begins) >= TEMPORARY_FROM:
        _status(scene, first_job or course.begins)


def _next_follow_up(since: date, *, first: bool) -> date:
    """Until 2013 after half a year and then each year, since then after two and a half years."""
    due = add_months(since, 6 if first else 12)
    return due if due < TEMPORARY_FROM else add_months(since, FOLLOW_UP_MONTHS)


def _status(scene: Scene, first_job: date) -> None:
    """Status in the temporary jobs: after four and a half years, and five years after the latest."""
    course = scene.course
    due = add_months(first_job, STATUS_MONTHS)
    while due <= add_days(course.last, 7):
        on = kept(scene, add_days(due, -50), due)
        if on is not None:
            scene.pen.event(course, "opfoelgning", min(on, max(course.last, course.begins)), "status")
        due = add_months(due, 58)


def enrol(scene: Scene) -> None:
    """Into the trial that lifts the reassessment: a mistake, for the demo's municipality is in no trial."""
    course = scene.course
    begins = max(course.begins, TRIAL_FROM)
    if begins <= course.last and begins < TRIAL_UNTIL:
        scene.pen.state(course, "forsoeg", begins, TRIAL_UNTIL, TRIAL)


def _approval(scene: Scene) -> None:
    if scene.course.follows not in APPROVED_BEFORE:
        scene.pen.event(scene.course, "fleksjobvisitation", scene.course.begins)


def _follow_up(scene: Scene) -> None:
    """Six months after the beginning, then a year after the latest."""
    due = add_months(scene.course.begins, 6)
    prompt = scene.course.runs
    while due <= add_days(scene.course.last, 7):
        if scene.course.target == due:
            return
        on = before(scene, due, 25) if prompt or scene.dice.chance(0.85) else add_days(due, 20)
        scene.pen.event(scene.course, "opfoelgning", on)
        due = add_months(on, 12)


def _reassess(scene: Scene, months_before: int) -> None:
    """Each time 12 months are reached, within the next five; in some cases that ended it was forgotten."""
    course, dice = scene.course, scene.dice
    reached = add_months(course.begins, 12 - months_before % 12)
    if months_before >= 12:
        scene.note("revurdering", dice.between(15, 60))
    while reached < course.last:
        if not course.runs and dice.chance(0.15):
            return
        on = add_days(reached, dice.between(15, 150))
        scene.pen.event(course, "revurdering", workday_within(on, reached, on))
        reached = add_months(reached, 12)
