"""Old names of fields: one fact has one name, and what was recorded under an old one is read as the new one.

A name is put here when a field is renamed or two become one, and never taken out: people have recorded it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from humlebi.law.kinds import Text


@dataclass(frozen=True, slots=True)
class Alias:
    """`old` was asked for what `now` is asked for; `negated`: a yes to it is a no to that."""

    old: str
    now: str
    negated: bool = False


ALIASES: dict[str, Alias] = {
    alias.old: alias
    for alias in (
        Alias("eget_barn_i_hjemmet", "egne_boern_i_hjemmet"),
        Alias("fleksjob_timer_om_ugen", "fleksjob_timer"),
        Alias("fleksloentilskud_pr_maaned", "fleksloentilskud_maaned"),
        Alias("fleksloentilskud_under_forloeb", "fleksloentilskud_maaned"),
        Alias("fleksydelse_visiteret", "er_visiteret_til_fleksjob"),
        Alias("integration_praktik_forlaengelse", "praktik_forlaengelse"),
        Alias("ledighed_i_alt", "ledig_maaneder_i_alt"),
        Alias("loentilskud_deltidsforsikret", "deltidsforsikret"),
        Alias("loentilskud_forsoerger", "forsoerger_boern"),
        Alias("ly_dage_udeblevet", "dage_udeblevet"),
        Alias("ly_forsoerger", "forsoerger_boern"),
        Alias("maalgruppe_alene_ledighed", "kun_ledighed"),
        Alias("maalgruppe_har_uddannelse", "erhvervskompetencegivende_uddannelse"),
        Alias("maalgruppe_visiteret_fleksjob", "er_visiteret_til_fleksjob"),
        Alias("moededeltagere", "deltagere_i_moedet"),
        Alias("protokol_underskrifter", "underskrifter_i_protokollen"),
        Alias("ressourceydelse_hjemmeboende", "bor_hos_foraeldre"),
        Alias("ressourceydelse_udeblevet_dage", "dage_udeblevet"),
        Alias("revalidend_hos_foraeldre", "bor_hos_foraeldre"),
        Alias("samtaler_uden_hjemmeboende_boern", "hjemmeboende_boern", negated=True),
        Alias("samtaler_ung_uden_uddannelse", "erhvervskompetencegivende_uddannelse", negated=True),
        Alias("sanktion_fuld_hjaelp", "hjaelp_foer_indtaegt"),
        Alias("tilbud_hjemmeboende_boern", "hjemmeboende_boern"),
        Alias("udvalgets_medlemmer", "medlemmer_af_udvalget"),
        Alias("udvalgsmoede_den", "moede_den"),
        Alias("voksenlaerling_uddannelse_ubrugt_aar", "uddannelse_ubrugt_aar"),
        Alias("haendelse_39", "haendelse_39_2020"),
    )
}
_OPPOSITE = {"ja": "nej", "yes": "no", "nej": "ja", "no": "yes"}


def current(name: str, text: str, asked: Iterable[str] | None = None) -> tuple[str, str]:
    """The name that a fact has now, and what is told of it. A name in `asked`, which is still asked for, stays."""
    alias = ALIASES.get(name)
    if alias is None or (asked is not None and name in asked):
        return name, text
    told = _OPPOSITE.get(text.strip().lower(), text) if alias.negated else text
    return alias.now, told


def names_of(name: str) -> tuple[Alias, ...]:
    """The old names of a field."""
    return tuple(alias for alias in ALIASES.values() if alias.now == name)


# Fields that sound like something recorded, and why they are asked for all the same.
ASKED_ALTHOUGH_RECORDED: dict[str, Text] = {
    "ydelse_ved_pligtbrud": Text(
        "Det er ydelsen den dag, pligten blev brudt; forudsætningerne prøves den dag, der træffes afgørelse.",
        "It is the benefit on the day of the breach; the preconditions are tried on the day of the decision.",
    ),
    "ydelse_foer_ressourceforloeb": Text(
        "Det er ydelsen, før forløbet begyndte, og ikke den, personen får nu.",
        "It is the benefit before the course began, and not the one that the person has now.",
    ),
    "ly_grundlag_ved_visitation": Text(
        "Det er forsørgelsen ved visitationen, også en ret, der ikke er brugt.",
        "It is the support at the approval, a right that was not used included.",
    ),
    "sagstype_for_team": Text(
        "Det er, hvad sagen for teamet handler om, og ikke, hvad personen får.",
        "It is what the case before the team is about, and not what the person receives.",
    ),
    "revalideringsaktivitet_slags": Text(
        "Det er aktiviteten, der spørges om, og ikke, hvad personen er i gang med.",
        "It is the activity that is asked about, and not what the person takes part in.",
    ),
    "hjaelp_ved_bortseelse_2007": Text(
        "Den skelner mellem fuld og nedsat kontanthjælp; det gør den noterede ydelse ikke.",
        "It tells full cash benefit from reduced; the record of the benefit does not.",
    ),
    "driftsudgift_til": Text(
        "Det er den, udgiften er afholdt for, og ikke nødvendigvis den, sagen er åben for.",
        "It is whom the cost was for, and not necessarily whose case is open.",
    ),
    "driftsudgift_oevrige_maalgrupper": Text(
        "Det er den målgruppe, udgiften er afholdt for, og ikke, hvad personen får.",
        "It is the target group that the cost was for, and not what the person receives.",
    ),
    "driftsudgift_art": Text(
        "Det er tilbuddet, udgiften er afholdt for.",
        "It is the offer that the cost was for.",
    ),
    "loentilskud_til": Text(
        "Det er den, løntilskuddet er til.",
        "It is whom the wage subsidy is for.",
    ),
}
