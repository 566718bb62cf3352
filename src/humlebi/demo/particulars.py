"""What is told of a case (`oplysning`) or judged in it (`vurdering`): a field of the law and what it is."""

from __future__ import annotations

from datetime import date

from humlebi.demo.course import Pen, Scene

# Of absences, so many have the hours of work before them recorded (assumed; the rest are with the payer).
HOURS_SHARE = 0.08
ATTACHED_13_WEEKS_UNTIL = date(2012, 7, 2)
ATTACHED_26_WEEKS_UNTIL = date(2015, 1, 5)
# What an extension on each ground rests on: what is told, and what is judged.
Fields = dict[str, str]
GROUNDS: dict[str, tuple[Fields, Fields]] = {
    "afklaring": (
        {},
        {"afklaring_noedvendig": "ja", "afklaring_inden_69_uger": "ja", "helbred_overskueligt": "ja"},
    ),
    "behandling": ({"i_eller_venter_paa_behandling": "ja"}, {}),
    "rehabiliteringsteam": ({"overgaaet_til_foranstaltning": "nej"}, {"sag_skal_i_rehabiliteringsteam": "ja"}),
    "livstruende": ({}, {"livstruende_sygdom": "ja", "behandling_udtoemt": "ja"}),
    "arbejdsskade": (
        {
            "arbejdsskadesag_verserer": "ja",
            "afgoerelse_om_erhvervsevnetab": "nej",
        },
        {},
    ),
    "pension": ({"pensionssag_paabegyndt": "ja"}, {}),
}


def told(pen: Pen, on: date, **fields: str) -> None:
    for name, value in fields.items():
        pen.happened("oplysning", on, f"{name}={value}")


def judged(pen: Pen, on: date, **fields: str) -> None:
    for name, value in fields.items():
        pen.happened("vurdering", on, f"{name}={value}")


def work_before(scene: Scene, sick_as: str) -> None:
    """Of some, the work before the first absence day, as the rules of that day ask for it."""
    dice, begins = scene.dice, scene.course.begins
    if not dice.chance(HOURS_SHARE):
        return
    judged(scene.pen, begins, uarbejdsdygtig="ja")
    if sick_as == "ledig":
        told(scene.pen, begins, ville_have_dagpenge="ja")
    elif sick_as == "loenmodtager":
        told(scene.pen, begins, **_hours(scene, begins), ret_fra_arbejdsgiver="nej", ville_have_dagpenge="nej")
        told(scene.pen, begins, uddannelse_18_mdr="nej", elev_i_loennet_praktik="nej", paadraget_arbejdsskade="nej")


def _hours(scene: Scene, begins: date) -> Fields:
    between = scene.dice.between
    if begins < ATTACHED_13_WEEKS_UNTIL:
        return {"tilknyttet_13_uger": "ja", "timer_13_uger": str(between(90, 480))}
    if begins < ATTACHED_26_WEEKS_UNTIL:
        return {"tilknyttet_26_uger": "ja", "timer_26_uger": str(between(190, 960))}
    return {
        "i_beskaeftigelse": "ja",
        "timer_6_maaneder": str(between(200, 960)),
        "maaneder_med_40_timer": str(between(4, 6)),
        "dagpengeretten_udloeber_i_de_14_dage": "nej",
    }


def ground_for(scene: Scene, on: date, ground: str) -> None:
    """What the decision to extend sickness benefit on a ground rests on."""
    facts, judgements = GROUNDS[ground]
    told(scene.pen, on, **facts)
    judged(scene.pen, on, **judgements)
    if ground == "behandling":
        judged(scene.pen, on, uger_til_arbejde_igen=str(scene.dice.between(12, 150)))
    if ground == "pension":
        scene.pen.happened("anmodning", on, "pension_foreliggende_grundlag")
