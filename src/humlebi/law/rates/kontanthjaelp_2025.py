"""The kontanthjælp system of 1 July 2025 (act 1655 of 30 December 2024): levels, supplements and wealth."""

from humlebi.law.acts import LAS
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import derived, ends, verified
from humlebi.law.rates.rules import R1, R1_100
from humlebi.law.series import Dated, Series

BEGINS = "2025-07-01"
RULE_INFERRED = Text(
    "At beløbet følger R1 efter 2025, er udledt af, at lovens beløb på 2024-niveau gange 1,036 giver beløbet for 2025.",
    "That the amount follows R1 after 2025 is inferred: the act's amount at the 2024 level times 1.036 gives that of "
    "2025.",
)
LEVEL_DOUBT = Text(
    "Kun lovens beløb på 2024-niveau er læst; beløbet for 2025 er beregnet og ikke set offentliggjort.",
    "Only the act's amount at the 2024 level has been read; that of 2025 is computed and has not been seen published.",
)


def _at_2024(amount: int) -> Text:
    """The act's own amount: the act is written at the level of 2024."""
    return Text(f"{amount:,} kr. på 2024-niveau".replace(",", "."), f"{amount:,} kr at the 2024 level")


def _supplement(name: str, title: Text, paragraph: str, level_2024: int, row: Dated) -> Series:
    level = _at_2024(level_2024)
    return Series(
        name=f"kontanthjaelp_2025_{name}",
        title=title,
        unit="kr/month",
        source=LAS(paragraph),
        rows=(row,),
        regulated_by=R1,
        note=Text(f"{level.da}.", f"{level.en}."),
        doubt=RULE_INFERRED,
    )


def _level(name: str, title: Text, level_2024: int, amount: str) -> Series:
    """A level of the new benefit: the act's amount at the 2024 level, raised by the 3.6 percent of 2025."""
    level = _at_2024(level_2024)
    how = Text(f"Lovens {level.da} gange 1,036.", f"The act's {level.en} times 1.036.")
    return Series(
        name=f"kontanthjaelp_2025_{name}",
        title=title,
        unit="kr/month",
        source=LAS("16"),
        rows=(derived(BEGINS, amount, how, "lbk1004_2025"),),
        regulated_by=R1,
        doubt=LEVEL_DOUBT,
    )


def _wealth(name: str, title: Text, row: Dated) -> Series:
    return Series(
        name=f"kontanthjaelp_2025_{name}",
        title=title,
        unit="kr",
        source=LAS("14"),
        rows=(row,),
        regulated_by=R1_100,
        note=Text("15.000 kr. på 2024-niveau; ægtefæller det dobbelte.", "15,000 kr at the 2024 level; spouses twice."),
        doubt=Text(
            "2026 er regnet efter § 109 (16.200 kr., ægtefæller 32.400 kr.) og ikke set bekendtgjort.",
            "2026 is reckoned by section 109 (16,200 kr, spouses 32,400 kr) and has not been seen published.",
        ),
    )


SERIES = (
    _level("grundsats", Text("Kontanthjælp, grundsats", "Cash benefit, grundsats (basic level)"), 6_955, "7205"),
    _level(
        "forhoejet_sats",
        Text("Kontanthjælp, forhøjet sats", "Cash benefit, forhøjet sats (raised level)"),
        12_064,
        "12498",
    ),
    _level(
        "hjemmeboende",
        Text(
            "Kontanthjælp, hjemmeboende under 30 år uden eget barn", "Cash benefit, under 30 with parents, no own child"
        ),
        2_823,
        "2925",
    ),
    _level("mindstesats", Text("Kontanthjælp, mindstesats", "Cash benefit, mindstesats (lowest level)"), 6_553, "6789"),
    _supplement(
        "boernetillaeg",
        Text("Børnetillæg til kontanthjælp", "Child supplement to cash benefit"),
        "17",
        2_687,
        verified(BEGINS, "2784", "kalundborg25"),
    ),
    _supplement(
        "tillaeg_enlig_forsoerger",
        Text("Tillæg til enlige forsørgere", "Supplement to single providers"),
        "18",
        1_581,
        verified(BEGINS, "1638", "kalundborg25"),
    ),
    _supplement(
        "tillaeg_enlig_ikke_forsoerger",
        Text("Tillæg til enlige, der ikke er forsørgere", "Supplement to singles who are not providers"),
        "18",
        1_054,
        verified(BEGINS, "1092", "kalundborg25"),
    ),
    _supplement(
        "saerligt_ungetillaeg_u25_uden_boern",
        Text("Særligt ungetillæg, under 25 år uden børn", "Special youth supplement, under 25 without children"),
        "19",
        1_000,
        verified(BEGINS, "1036", "kalundborg25"),
    ),
    _supplement(
        "saerligt_ungetillaeg_25_29",
        Text("Særligt ungetillæg, 25-29 år uden børn", "Special youth supplement, 25-29 without children"),
        "19",
        2_500,
        verified(BEGINS, "2590", "kalundborg25"),
    ),
    _supplement(
        "saerligt_ungetillaeg_u30_med_barn",
        Text("Særligt ungetillæg, under 30 år med barn", "Special youth supplement, under 30 with a child"),
        "19",
        2_500,
        verified(BEGINS, "2590", "kalundborg25"),
    ),
    Series(
        name="kontanthjaelp_2025_midlertidigt_tilpasningstillaeg",
        title=Text("Midlertidigt tilpasningstillæg", "Temporary adjustment supplement"),
        unit="kr/month",
        source=LAS("20"),
        rows=(
            verified(
                BEGINS,
                "2000",
                "lbk1004_2025",
                Text(
                    "Lovens beløb; § 20 er ikke blandt de beløb, § 109 regulerer.",
                    "The act's amount; section 20 is not among the amounts that section 109 regulates.",
                ),
            ),
            ends(
                "2027-07-01", "lw2025 lbk1004_2025", Text("Gives til og med 30. juni 2027.", "Paid until 30 June 2027.")
            ),
        ),
        lasts="until changed",
    ),
    _wealth(
        "formuegraense_person",
        Text("Formue, der ses bort fra, pr. person", "Wealth left out of account, per person"),
        verified(BEGINS, "15500", "lw2025"),
    ),
    _wealth(
        "formuegraense_aegtefaeller",
        Text("Formue, der ses bort fra, ægtefæller", "Wealth left out of account, spouses"),
        verified(BEGINS, "31000", "lw2025"),
    ),
)
