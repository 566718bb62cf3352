"""What happens on the other benefits: readiness, talks, plans, offers, the odd failure to appear."""

from __future__ import annotations

from datetime import date

from humlebi.demo.chance import Weighted
from humlebi.demo.course import Scene
from humlebi.demo.days import add_days
from humlebi.demo.rhythm import talks
from humlebi.demo.shares import READY

READINESS_FROM = date(2014, 1, 1)
OFFERS: Weighted[str] = ((50, "virksomhedspraktik"), (25, "loentilskud"), (25, "vejledning_opkvalificering"))
OFFER_SHARE = 0.4
MENTOR_SHARE = 0.15


def tell(scene: Scene) -> None:
    course, dice = scene.course, scene.dice
    scene.pen.spell(course.kind, course.begins, course.until)
    if course.kind == "foertidspension":
        return
    if course.kind in READY:
        _readiness(scene, READY[course.kind])
    if course.kind == "dagpenge":
        scene.note("cv_samtale", dice.between(3, 13))
    for on in talks(dice, course):
        scene.pen.event(course, "samtale", on)
    _team(scene)
    _effort(scene)


def barsel(scene: Scene) -> None:
    scene.pen.spell("barsel", scene.course.begins, scene.course.until)


def _readiness(scene: Scene, ready: Weighted[str]) -> None:
    course, dice = scene.course, scene.dice
    begins = max(course.begins, READINESS_FROM)
    value = dice.weighed(ready)
    if course.days > 150 and dice.chance(0.3):
        later = add_days(begins, dice.between(60, course.days - 30))
        other = dice.pick([other for _, other in ready if other != value])
        if later <= course.last:
            scene.pen.state(course, "parathed", begins, later, value)
            begins, value = later, other
    scene.pen.state(course, "parathed", begins, None, value)


def _team(scene: Scene) -> None:
    """The rehabilitation team: jobafklaring within four weeks, ressourceforløb on its first day."""
    if scene.course.kind == "ressourceforloeb":
        scene.pen.event(scene.course, "forelaeggelse", scene.course.begins)
    if scene.course.kind == "jobafklaring":
        scene.note("forelaeggelse", scene.dice.between(8, 26))


def _effort(scene: Scene) -> None:
    """A plan for most; for some an offer, a mentor, a talk that nobody came to."""
    course, dice = scene.course, scene.dice
    if dice.chance(0.8):
        scene.note("plan", dice.between(15, 60), "min_plan")
    if course.days > 90 and dice.chance(OFFER_SHARE):
        starts = scene.day(dice.between(45, course.days - 20))
        kind = dice.weighed(OFFERS)
        scene.pen.event(course, "tilbud_givet", starts, kind)
        scene.pen.state(course, "tilbud", starts, add_days(starts, dice.between(28, 182)), kind)
    if course.days > 180 and dice.chance(MENTOR_SHARE):
        starts = scene.day(dice.between(30, course.days - 60))
        scene.pen.state(course, "mentor", starts, add_days(starts, 182))
    if course.days > 30 and dice.chance(0.08):
        scene.note("udeblivelse", dice.between(20, course.days - 1))
