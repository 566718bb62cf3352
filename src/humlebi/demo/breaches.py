"""A duty that was not met, and what came of it: an excuse, or hearing, decision and sanction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from humlebi.demo.chance import Weighted
from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days
from humlebi.demo.decisions import against
from humlebi.demo.particulars import judged, told
from humlebi.demo.shares import NOTED_SHARE

BREACH_SHARE = 0.10
EXCUSED_SHARE = 0.3
# The section of the act on active social policy on sanctions was written anew in 2007.
SANCTIONS_FROM = date(2007, 1, 1)
BREACHES: Weighted[str] = ((60, "samtale"), (40, "tilbud"))
READY_BREACHES: Weighted[str] = ((45, "samtale"), (25, "tilbud"), (15, "cv"), (15, "haendelse"))
# Full help a month in round figures (assumed).
HELP: Weighted[str] = ((30, "7750"), (40, "12550"), (30, "16680"))


def perhaps(scene: Scene, benefit_on: Callable[[date], str], ready_on: Callable[[date], str]) -> None:
    """For some on help, one breach; the functions name the benefit and the readiness of a day."""
    course, dice = scene.course, scene.dice
    if course.days <= 40 or not dice.chance(BREACH_SHARE):
        return
    # Of those that run, half are new: a sanction is carried out within three months.
    new = course.runs and dice.chance(0.5)
    on = scene.day(max(20, course.days - dice.between(8, 75)) if new else dice.between(20, course.days - 8))
    if on >= SANCTIONS_FROM:
        _broken(scene, on, benefit_on(on), ready_on(on))


def _broken(scene: Scene, on: date, benefit: str, ready: str) -> None:
    dice, pen = scene.dice, scene.pen
    kind = dice.weighed(READY_BREACHES if ready == "jobparat" else BREACHES)
    if kind in ("samtale", "tilbud"):
        pen.event(scene.course, "udeblivelse", on, kind)
    pen.event(scene.course, "pligtbrud", on, kind)
    full = dice.weighed(HELP)
    told(pen, on, ydelse_ved_pligtbrud=benefit, hjaelp_foer_indtaegt=full, sanktion_beregnet_hjaelp=full)
    if kind == "tilbud":
        told(pen, on, dage_vaek_fra_tilbud=str(dice.between(1, 4)))
    if kind == "samtale" or ready == "aktivitetsparat":
        _look_for(scene, on)
    excused = dice.chance(EXCUSED_SHARE)
    judged(pen, on, sanktion_uden_rimelig_grund="nej" if excused else "ja")
    if not excused:
        _sanction(scene, on, kind)


def _look_for(scene: Scene, on: date) -> None:
    """Attempts to reach the person before anything is decided."""
    days = 0
    for _ in range(scene.dice.between(1, 3)):
        days += scene.dice.between(1, 3)
        wanted = add_days(on, days)
        scene.pen.event(scene.course, "personlig_kontakt", workday_within(wanted, on, wanted))
    back = add_days(on, days)
    if back <= scene.course.last:
        scene.pen.event(scene.course, "kontakt_genoprettet", back)
        told(scene.pen, on, kontakt_igen=back.isoformat())


def _sanction(scene: Scene, on: date, kind: str) -> None:
    dice, course = scene.dice, scene.course
    wanted = add_days(on, dice.between(26, 40))
    decided = workday_within(wanted, on, wanted)
    if decided > course.last:
        return
    judged(scene.pen, decided, sanktion_fremmer_raadighed="ja", personlig_kontakt_udtoemt="ja")
    told(scene.pen, decided, kontaktforsoeg_dokumenteret="ja")
    against(scene, decided, "sanktion", "sanktion", prompt=dice.chance(NOTED_SHARE))
    scene.pen.event(course, "sanktion", add_days(decided, 1), "punktsanktion" if kind == "haendelse" else kind)
