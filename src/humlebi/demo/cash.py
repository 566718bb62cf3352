"""What happens on kontanthjælp and its kin: names of the help, readiness, caseworker, follow-up, offers, breaches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from humlebi.demo import breaches, offers
from humlebi.demo.chance import Weighted
from humlebi.demo.course import Scene
from humlebi.demo.days import add_days
from humlebi.demo.decisions import grant
from humlebi.demo.keeping import at_once, follow_up
from humlebi.demo.rhythm import lacks_talk

READINESS_FROM = date(2014, 1, 1)
ONE_NAME_FROM = date(2025, 7, 1)
YOUNG, NEWCOMER, CASH = "uddannelseshjaelp", "integrationsydelse", "kontanthjaelp"
# The names of each kind of help, each until the day given (the act on active social policy in its versions of 2014,
# 2015, 2020 and July 2025).
NAMES: dict[str, tuple[tuple[str, date], ...]] = {
    CASH: ((CASH, date.max),),
    YOUNG: ((YOUNG, ONE_NAME_FROM), (CASH, date.max)),
    NEWCOMER: ((NEWCOMER, date(2020, 1, 1)), ("selvforsoergelsesydelse", ONE_NAME_FROM), (CASH, date.max)),
}
# Of courses, so many have the application and the grant recorded; the rest are with those who pay (assumed).
GRANT_SHARE = 0.08
# Numbers of the target group: in the act until 2019, and in that of 2020.
NEW_NUMBERS_FROM = date(2020, 1, 1)
GROUPS = {
    "jobparat": ("2.2", "6.2"),
    "aktivitetsparat": ("2.3", "6.3"),
    "uddannelsesparat": ("2.12", "6.4"),
    "aabenlyst_uddannelsesparat": ("2.12", "6.4"),
}
YOUNG_AND_NOT_READY = ("2.13", "6.5")
# The weekly duties of the job-ready on integrationsydelse.
CHECKED_FROM, CHECKED_UNTIL = date(2016, 7, 1), date(2020, 1, 1)

Steps = list[tuple[date, str]]


def name_on(kind: str, day: date) -> str:
    """The name of the help on a day."""
    return next(name for name, until in NAMES[kind] if day < until)


def value_on(steps: Steps, day: date) -> str:
    """The readiness on a day of the course."""
    return next(value for on, value in reversed(steps) if on <= day)


def tell(scene: Scene, ready: Weighted[str]) -> None:
    course = scene.course
    for name, begins, until in _named(scene):
        scene.pen.spell(name, begins, until)
    if scene.dice.chance(GRANT_SHARE):
        grant(scene, name_on(course.kind, course.begins))
    steps = _readiness(scene, ready)
    _groups(scene, steps)
    _caseworker(scene, steps)
    follow_up(scene, 3, 3, lacking=not lacks_talk(course))
    _guided(scene)
    brisk = any(value == "jobparat" for _, value in steps)
    if course.kind == YOUNG:
        offers.tell(scene, offers.YOUNG)
    elif brisk:
        offers.tell(scene, offers.JOB_READY, offers.COMPANY_OFFERS)
    else:
        offers.tell(scene, offers.ACTIVITY_READY)
    if course.kind == NEWCOMER and brisk:
        _jobnet(scene)
    breaches.perhaps(scene, lambda day: name_on(course.kind, day), lambda day: value_on(steps, day))


def _named(scene: Scene) -> Iterator[tuple[str, date, date | None]]:
    """The course as spells, one for each name it had."""
    course, begins = scene.course, scene.course.begins
    for name, ends in NAMES[course.kind]:
        if begins >= ends:
            continue
        if ends == date.max or (course.until is not None and course.until <= ends):
            yield name, begins, course.until
            return
        yield name, begins, ends
        begins = ends


def _readiness(scene: Scene, ready: Weighted[str]) -> Steps:
    """How ready the person was found to be from when on; recorded from 2014."""
    course, dice = scene.course, scene.dice
    begins = max(course.begins, READINESS_FROM)
    steps = [(course.begins, dice.weighed(ready))]
    if course.days > 150 and dice.chance(0.3):
        later = scene.day(dice.between(60, course.days - 30))
        other = dice.pick([other for _, other in ready if other != steps[0][1]])
        if begins < later <= course.last:
            steps.append((later, other))
    for index, (on, value) in enumerate(steps):
        until = steps[index + 1][0] if index + 1 < len(steps) else None
        scene.pen.state(course, "parathed", max(on, begins), until, value)
    return steps


def _group(scene: Scene, on: date, value: str) -> str:
    numbers = YOUNG_AND_NOT_READY if scene.course.kind == YOUNG and value == "aktivitetsparat" else GROUPS[value]
    return numbers[on >= NEW_NUMBERS_FROM]


def _groups(scene: Scene, steps: Steps) -> None:
    """The target group by its number, which changes with the readiness and with the act."""
    course = scene.course
    numbered = [(on, _group(scene, on, value)) for on, value in steps]
    if course.begins < NEW_NUMBERS_FROM <= course.last:
        value = value_on(steps, NEW_NUMBERS_FROM)
        numbered = sorted({*numbered, (NEW_NUMBERS_FROM, _group(scene, NEW_NUMBERS_FROM, value))})
    for index, (on, number) in enumerate(numbered):
        until = numbered[index + 1][0] if index + 1 < len(numbered) else None
        scene.pen.state(course, "maalgruppe", on, until, number)
    if len(steps) > 1:
        on, value = steps[1]
        scene.pen.event(course, "maalgruppeskift", on, f"{_group(scene, on, steps[0][1])}-{_group(scene, on, value)}")


def _caseworker(scene: Scene, steps: Steps) -> None:
    """Offered when somebody is found to be activity-ready, and again when the help gets the name of kontanthjælp."""
    course = scene.course
    days = [max(on, READINESS_FROM) for on, value in steps if value == "aktivitetsparat"]
    if course.kind != CASH and course.begins < ONE_NAME_FROM and value_on(steps, ONE_NAME_FROM) == "aktivitetsparat":
        days.append(ONE_NAME_FROM)
    for day in days:
        offered = at_once(scene, day)
        if offered is not None:
            scene.pen.event(course, "sagsbehandler_tilbudt", offered)


def _guided(scene: Scene) -> None:
    """Once in writing on rights, duties and sanctions, since 2020."""
    if scene.course.begins >= NEW_NUMBERS_FROM and scene.dice.chance(0.9):
        scene.note("vejledning", scene.dice.between(1, 7), "raadighed_sanktion")


def _jobnet(scene: Scene) -> None:
    """The CV, and suggestions of jobs that are looked at each week."""
    course = scene.course
    scene.note("cv", scene.dice.between(3, 18))
    day = max(course.begins, CHECKED_FROM)
    last = min(course.last, add_days(CHECKED_UNTIL, -1))
    while day <= last:
        scene.pen.event(course, "jobforslag", day)
        day = add_days(day, scene.dice.between(5, 7))
