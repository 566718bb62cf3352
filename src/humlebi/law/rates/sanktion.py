"""What a breach costs: amounts per day and the sizes of help they depend on, and weeks without ledighedsydelse."""

from humlebi.law.acts import LAS
from humlebi.law.kinds import Confidence, Text
from humlebi.law.rates.rows import derived, source_only, uncertain, verified
from humlebi.law.rates.rules import R1, R1_50
from humlebi.law.series import Dated, Series

READING = Text(
    "Hjælp under den første grænse det første beløb, op til den anden det andet, op til den tredje det tredje, derover "
    "det fjerde. Loven nævner 200, 400, 600 og 700 kr. og fra 1. juli 2025 200, 450, 600 og 700 kr. på 2024-niveau.",
    "Help below the first limit the first amount, up to the second the second, up to the third the third, above it the "
    "fourth. The act names 200, 400, 600 and 700 kr, and from 1 July 2025 200, 450, 600 and 700 kr at the 2024 level.",
)
TWO_ANCHORS = Text(
    "Fra 1. juli 2025 har loven nye grænser på 2024-niveau.",
    "From 1 July 2025 the act has new limits at the 2024 level.",
)
REGULATED = Text(
    "Også dagsbeløbene reguleres, afrundet til nærmeste 50 kr. (LAS § 109, stk. 2, nr. 9, og stk. 4). At hvert år "
    "regnes af det afrundede beløb, er udledt af, at 200, 400, 600 og 700 kr. stod uændret 2020-2024; bekendtgjorte "
    "beløb for 2025 og 2026 er ikke fundet. Se ministeriets satser, før der træffes afgørelse.",
    "The amounts per day are regulated too, to the nearest 50 kr (LAS section 109 (2) no. 9 and (4)). That each year "
    "is reckoned from the rounded amount is inferred: 200, 400, 600 and 700 kr stood unchanged 2020-2024; the "
    "published amounts of 2025 and 2026 have not been found. See the ministry's rates before deciding.",
)


def _of_2024(amount: int) -> Text:
    return Text(
        f"Lovens {amount} kr. på 2024-niveau gange 1,036, afrundet til nærmeste 50.",
        f"The act's {amount} kr at the 2024 level times 1.036, to the nearest 50.",
    )


def _threshold(nr: int, of_2019: int, row_2020: str, read: tuple[Dated, ...], of_2024: int, row_2025: str) -> Series:
    """`of_2019`, `of_2024`: the act's own limit at the level of that year."""
    return Series(
        name=f"punktsanktion_day_threshold_{nr}",
        title=Text(
            f"Sanktionssats, {nr}. grænse for månedens hjælp", f"Rate of sanction, limit {nr} of the month's help"
        ),
        unit="kr/month",
        source=LAS("35, stk. 4"),
        rows=(
            derived("2020-01-01", row_2020, _level(of_2019, 2019, "1.0115"), "lbk808_2024"),
            *read,
            derived("2025-07-01", row_2025, _level(of_2024, 2024, "1.036"), "lbk1004_2025"),
        ),
        regulated_by=R1,
        note=READING,
        doubt=TWO_ANCHORS,
    )


def _level(amount: int, year: int, times: str) -> Text:
    danish = f"{amount:,}".replace(",", ".")
    return Text(
        f"Lovens {danish} kr. på {year}-niveau gange {times.replace('.', ',')}.",
        f"The act's {amount:,} kr at the {year} level times {times}.",
    )


def _per_day(nr: int, *rows: Dated) -> Series:
    return Series(
        name=f"punktsanktion_day_amount_{nr}",
        title=Text(f"Sanktionssats pr. dag, {nr}. trin", f"Rate of sanction per day, step {nr}"),
        unit="kr/day",
        source=LAS("35, stk. 4"),
        rows=rows,
        regulated_by=R1_50,
        note=READING,
        doubt=REGULATED,
    )


def _ressourceforloeb(name: str, da: str, en: str, row: Dated) -> Series:
    return Series(
        name=f"sanktion_ressourceforloeb_day_{name}",
        title=Text(
            f"Periodesanktion i ressourceforløbsydelse pr. dag, {da}",
            f"Sanction per day in resource course benefit, {en}",
        ),
        unit="kr/day",
        source=LAS("69", confidence=Confidence.UNCERTAIN),
        rows=(row,),
        doubt=Text(
            "Paragraffen er ikke gennemgået. Beløbet er månedens ydelse gange 12 divideret med 260; for andre år er "
            "det ikke gennemgået.",
            "The section has not been read. The amount is the month's benefit times 12 divided by 260; for other "
            "years it has not been read.",
        ),
    )


def _weeks(name: str, title: Text, row: Dated) -> Series:
    return Series(
        name=f"sanktion_ledighedsydelse_2007_{name}",
        title=title,
        unit="weeks",
        source=LAS("74-77", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        rows=(row,),
        note=Text(
            "Anden gang inden for 12 måneder mistes retten.", "The second time within 12 months the right is lost."
        ),
        doubt=Text(
            "Kun beskrevet i pjecen Den sociale lovgivning (2007); hvornår reglen blev ændret, er ikke undersøgt, så "
            "den siges kun for 2007.",
            "Described only in the leaflet Den sociale lovgivning (2007); when the rule was changed has not been "
            "read, so it is told for 2007 only.",
        ),
    )


SERIES = (
    _threshold(
        1,
        5_500,
        "5563",
        (
            verified("2021-01-01", "5633", "beu621"),
            uncertain(
                "2023-01-01", "5751", "bm2023", Text("Læst; passer med R1 fra 2021.", "Read; fits R1 from 2021.")
            ),
        ),
        6_553,
        "6789",
    ),
    _threshold(2, 9_700, "9812", (verified("2021-01-01", "9935", "beu621"),), 9_642, "9989"),
    _threshold(3, 13_200, "13352", (verified("2021-01-01", "13519", "beu621"),), 13_723, "14217"),
    _per_day(
        1,
        verified("2020-01-01", "200", "lbk808_2024 beu621"),
        derived("2025-07-01", "200", _of_2024(200), "lbk1004_2025"),
    ),
    _per_day(
        2,
        verified("2020-01-01", "400", "lbk808_2024 beu621"),
        derived("2025-07-01", "450", _of_2024(450), "lbk1004_2025"),
    ),
    _per_day(
        3,
        verified("2020-01-01", "600", "lbk808_2024 beu621"),
        derived("2025-07-01", "600", _of_2024(600), "lbk1004_2025"),
    ),
    _per_day(
        4,
        verified("2020-01-01", "700", "lbk808_2024 beu621"),
        derived("2025-07-01", "750", _of_2024(700), "lbk1004_2025"),
    ),
    _ressourceforloeb(
        "forsoerger",
        "forsørger",
        "provider",
        verified("2024-01-01", "756", "log"),
    ),
    _ressourceforloeb(
        "ikke_forsoerger",
        "ikke-forsørger",
        "not a provider",
        verified("2024-01-01", "569", "log"),
    ),
    _ressourceforloeb(
        "hjemmeboende_u25",
        "hjemmeboende under 25 år",
        "under 25 living with the parents",
        verified("2024-01-01", "177", "log"),
    ),
    _weeks(
        "refuse_fleksjob",
        Text(
            "Karantæne fra ledighedsydelse for afslag på fleksjob",
            "Weeks without ledighedsydelse for refusing a fleksjob",
        ),
        source_only("2007-01-01", "5", "source002"),
    ),
    _weeks(
        "refuse_or_miss_followup_talk",
        Text(
            "Karantæne fra ledighedsydelse for afslag på eller udeblivelse fra opfølgningssamtale",
            "Weeks without ledighedsydelse for refusing or missing a follow-up talk",
        ),
        source_only("2007-01-01", "3", "source002"),
    ),
)
