"""Offers: when the first one starts and the next, after the habits of the job centre in each period.

Like the talks these are habits shaped after the rules of right and duty, not the rules themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.demo.chance import Weighted
from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days
from humlebi.demo.keeping import kept

OFFERS: Weighted[str] = ((50, "virksomhedspraktik"), (25, "loentilskud"), (25, "vejledning_opkvalificering"))
# For those who are ready for a job guidance is no answer to right and duty.
COMPANY_OFFERS: Weighted[str] = ((55, "virksomhedspraktik"), (30, "loentilskud"), (15, "nytteindsats"))
OFFER_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Pace:
    """The first offer at the latest `first` days after the beginning, the next `again` days after the latest ended.

    0 = only some have a first one, and nobody another. `lasting` = the fewest and the most days of an offer.
    """

    first: int = 0
    again: int = 0
    lasting: tuple[int, int] = (28, 182)


Paces = tuple[tuple[date, Pace], ...]

_SINCE_2020 = (date(2020, 1, 1), Pace(165))
JOB_READY: Paces = ((date.min, Pace(240, 150)), (date(2014, 1, 1), Pace(80, 150)), _SINCE_2020)
ACTIVITY_READY: Paces = ((date.min, Pace(240, 150)), (date(2014, 1, 1), Pace(165, 330)), _SINCE_2020)
# One offer after the other until an education begins.
YOUNG: Paces = ((date.min, Pace(24, 18, (28, 90))),)
INSURED: Paces = ((date.min, Pace()), (date(2014, 1, 1), Pace(80)), _SINCE_2020)
RESOURCE: Paces = ((date.min, Pace(150)),)
NO_PACE: Paces = ((date.min, Pace()),)


def pace_on(paces: Paces, day: date) -> Pace:
    return next(pace for since, pace in reversed(paces) if day >= since)


def tell(scene: Scene, paces: Paces, kinds: Weighted[str] = OFFERS) -> None:
    """All offers of a course, one after the other."""
    course = scene.course
    pace = pace_on(paces, course.begins)
    starts = _first(scene, pace) if pace.first else _perhaps(scene)
    while starts is not None and starts <= course.last:
        ends = add_days(starts, scene.dice.between(*pace.lasting))
        _offer(scene, starts, ends, scene.dice.weighed(kinds))
        pace = pace_on(paces, ends)
        starts = _next(scene, ends, pace.again) if pace.again else None


def _first(scene: Scene, pace: Pace) -> date | None:
    begins = scene.course.begins
    return kept(scene, add_days(begins, pace.first // 2), add_days(begins, pace.first))


def _perhaps(scene: Scene) -> date | None:
    course, dice = scene.course, scene.dice
    if course.days > 90 and dice.chance(OFFER_SHARE):
        return scene.day(dice.between(45, course.days - 20))
    return None


def _next(scene: Scene, ended: date, days: int) -> date | None:
    """Always in time while the case runs: what is forgotten there is a first offer."""
    first, due = add_days(ended, days // 2), add_days(ended, days)
    return workday_within(due, first, due) if scene.course.runs else kept(scene, first, due)


def _offer(scene: Scene, starts: date, ends: date, kind: str) -> None:
    """An offer made, started and ended; it ends with the course at the latest."""
    course, pen = scene.course, scene.pen
    made = add_days(starts, -scene.dice.between(2, 10))
    pen.event(course, "tilbud_givet", workday_within(made, course.begins, max(course.begins, made)), kind)
    pen.event(course, "tilbud_paabegyndt", starts, kind)
    pen.state(course, "tilbud", starts, ends, kind)
    pen.event(course, "tilbud_ophoert", ends, kind)
