"""The rehabilitation team: what comes before a meeting, the meeting, and what is decided on its opinion."""

from __future__ import annotations

from datetime import date

from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days
from humlebi.demo.decisions import decide
from humlebi.demo.particulars import told
from humlebi.demo.shares import NOTED_SHARE

TEAMS_FROM, TEAMS_UNTIL = date(2013, 1, 1), date(2026, 7, 1)
# Of the cases that come before the team, so many have the first part of the plan (assumed).
PREPARED_SHARE = 0.93


def tell(scene: Scene) -> None:
    """Jobafklaring comes before the team within four weeks; a ressourceforløb is granted on the team's opinion."""
    if scene.course.kind == "jobafklaring":
        met = scene.day(scene.dice.between(8, 26))
        if met <= scene.course.last:
            meet(scene, met)
    if scene.course.kind == "ressourceforloeb":
        _granted(scene)


def _granted(scene: Scene) -> None:
    decided = add_days(scene.course.begins, -scene.dice.between(2, 9))
    met = add_days(decided, -scene.dice.between(10, 40))
    if met < TEAMS_FROM:
        return
    meet(scene, workday_within(met, TEAMS_FROM, met))
    told(scene.pen, met, indstilling_vurderer_muligheder="ja")
    prompt = scene.dice.chance(NOTED_SHARE)
    decide(scene, workday_within(decided, met, decided), "ressourceforloeb", prompt=prompt)


def meet(scene: Scene, on: date) -> None:
    """A meeting: the doctor's certificate and the first part of the plan before it, the team's opinion after."""
    dice, pen = scene.dice, scene.pen
    if TEAMS_FROM <= on < TEAMS_UNTIL:
        asked = add_days(on, -dice.between(38, 50))
        pen.happened("anmodning", workday_within(asked, add_days(asked, -4), asked), "LAE265")
        pen.happened("laegeattest", add_days(asked, dice.between(10, 26)), "LAE265")
        if dice.chance(PREPARED_SHARE):
            pen.happened("plan", add_days(on, -dice.between(4, 9)), "forberedende_del")
        after = add_days(on, 2)
        pen.happened("indstilling", workday_within(after, on, after))
    pen.happened("forelaeggelse", on)
