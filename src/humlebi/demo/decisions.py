"""Decisions: the hearing before, the reasons and the guidance with them, the note and the journal after, complaints."""

from __future__ import annotations

from datetime import date

from humlebi.demo.course import Scene, workday_within
from humlebi.demo.days import add_days
from humlebi.demo.particulars import judged, told

# Of decisions to the harm of a person, so many are made as they shall be made (assumed).
HEARD_SHARE = 0.8
REASONED_SHARE = 0.92
COMPLAINT_SHARE = 0.25
# Of the notes that were not written at once, so many were written later (assumed).
LATE_ENTRY_SHARE = 0.6


def decide(scene: Scene, on: date, value: str, *, prompt: bool = True) -> None:
    """A decision, noted and entered in the journal on the same working day or the next; else late, or never."""
    dice, pen = scene.dice, scene.pen
    pen.happened("afgoerelse", on, value)
    for kind in ("notat", "journalisering"):
        entered = add_days(on, dice.between(0, 1) if prompt else dice.between(6, 30))
        if prompt or dice.chance(LATE_ENTRY_SHARE):
            pen.happened(kind, workday_within(entered, on, entered))


def grant(scene: Scene, benefit: str) -> None:
    """The application for a benefit, mostly decided within the three weeks that the municipality has promised."""
    begins = scene.course.begins
    applied = workday_within(add_days(begins, -2), add_days(begins, -6), add_days(begins, -2))
    wanted = add_days(begins, scene.dice.between(1, 24))
    decided = workday_within(wanted, begins, wanted)
    scene.pen.happened("ansoegning", applied, benefit)
    told(scene.pen, applied, sagsbehandlingsfrist_dage="21", frist_offentliggjort="ja")
    in_favour(scene, decided)
    decide(scene, decided, "bevilling")


def in_favour(scene: Scene, on: date) -> None:
    """What is told of a decision that gives the person what was asked for."""
    told(scene.pen, on, fuldt_medhold="ja", oplysning_til_ugunst="nej")


def against(scene: Scene, on: date, value: str, about: str = "", *, prompt: bool = True) -> None:
    """A decision to the person's harm: mostly heard, reasoned and guided, and now and then complained of."""
    dice, pen = scene.dice, scene.pen
    heard = workday_within(add_days(on, -dice.between(15, 24)), scene.course.begins, on)
    if heard < on and dice.chance(HEARD_SHARE):
        pen.happened("partshoering", heard, about)
        told(pen, on, hoeringssvar_modtaget="ja")
    told(pen, on, fuldt_medhold="nej", afgoerelse_skriftlig="ja", oplysning_til_ugunst="ja")
    told(pen, on, oplysning_ukendt_for_parten="ja" if dice.chance(0.7) else "nej")
    judged(pen, on, oplysning_af_vaesentlig_betydning="ja")
    decide(scene, on, value, prompt=prompt)
    if dice.chance(REASONED_SHARE):
        pen.happened("begrundelse", on)
        told(pen, on, begrundelse_retsregler="ja", begrundelse_faktum="ja", skoen_i_afgoerelsen="nej")
    if dice.chance(REASONED_SHARE):
        pen.happened("vejledning", on, "klage")
        told(pen, on, klagevejledning_instans="ja", klagevejledning_frist="ja")
    if dice.chance(COMPLAINT_SHARE):
        _complain(scene, on)


def _complain(scene: Scene, decided: date) -> None:
    """Within four weeks; the municipality looks at the case again within another four."""
    wanted = add_days(decided, scene.dice.between(5, 27))
    complained = workday_within(wanted, decided, wanted)
    looked_at = add_days(complained, scene.dice.between(6, 24))
    scene.pen.happened("klage", complained)
    scene.pen.happened("genvurdering", workday_within(looked_at, complained, looked_at))
