"""Selvforsørgelses- og hjemrejseydelse (SHO), overgangsydelse, danskbonus and the grants of integrationsloven."""

from humlebi.law.acts import INTEGRATION, LAS
from humlebi.law.kinds import Text
from humlebi.law.rates.kontanthjaelp import NEW_SYSTEM
from humlebi.law.rates.rows import verified
from humlebi.law.rates.rules import R1
from humlebi.law.series import Dated, Series
from humlebi.law.units import UnitName

LEVEL = Text(
    "Beløbene svarer til uddannelseshjælpens nedsat med 3 procent (11.845, 8.290, 5.923 og 2.552 på 2017-niveau): "
    "udledt af tallene. Ydelsen hed integrationsydelse fra 1. september 2015; dens beløb er ikke fundet.",
    "The amounts are those of education benefit cut by 3 percent (11,845, 8,290, 5,923 and 2,552 at the 2017 level): "
    "inferred from the figures. From 1 September 2015 it was called integrationsydelse; its amounts have not been "
    "read.",
)


def _sho(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"sho_{name}",
        title=Text(
            f"Selvforsørgelses- og hjemrejseydelse og overgangsydelse, {da}",
            f"Selvforsørgelses- og hjemrejseydelse and overgangsydelse, {en}",
        ),
        unit="kr/month",
        source=LAS("22, stk. 2"),
        rows=(*rows, NEW_SYSTEM),
        regulated_by=R1,
        doubt=LEVEL,
    )


GRANT_DOUBT = Text(
    "Hvordan beløbet reguleres mellem de læste år, er ikke undersøgt; det følger ikke satsreguleringsprocenten.",
    "How the amount is regulated between the years read has not been read; it does not follow the "
    "satsreguleringsprocent.",
)


def _grant(name: str, title: Text, *rows: Dated, unit: UnitName = "kr") -> Series:
    return Series(
        name=f"uim_2024_{name}",
        title=title,
        unit=unit,
        source=INTEGRATION("45"),
        rows=rows,
        doubt=GRANT_DOUBT,
    )


SERIES = (
    _sho(
        "enlig_forsoerger",
        "enlig forsørger",
        "single provider",
        verified("2020-01-01", "12283", "roskilde2020"),
        verified("2021-01-01", "12437", "ishoj2021"),
    ),
    _sho(
        "forsoerger_samlevende",
        "forsørger uden ekstra børnetilskud",
        "provider without extra child allowance",
        verified("2020-01-01", "8596", "roskilde2020"),
        verified("2021-01-01", "8703", "ishoj2021"),
    ),
    _sho(
        "ikke_forsoerger",
        "ikke-forsørger, udeboende",
        "not a provider, away from the parents",
        verified("2020-01-01", "6142", "roskilde2020"),
        verified("2021-01-01", "6219", "ishoj2021"),
    ),
    _sho(
        "hjemmeboende",
        "hjemmeboende under 30 år",
        "under 30 living with the parents",
        verified("2020-01-01", "2646", "roskilde2020"),
        verified("2021-01-01", "2679", "ishoj2021"),
    ),
    Series(
        name="danskbonus_one_off_self_supporting",
        title=Text("Danskbonus, engangsbeløb til selvforsørgede", "Danskbonus, once, to the self-supporting"),
        unit="kr",
        source=INTEGRATION("22"),
        rows=(
            verified("2020-01-01", "6367", "roskilde2020"),
            verified("2021-01-01", "6494", "ishoj2021"),
        ),
    ),
    Series(
        name="danskbonus_per_month_up_to_6_months",
        title=Text("Danskbonus pr. måned i højst 6 måneder", "Danskbonus per month for at most 6 months"),
        unit="kr/month",
        source=LAS("22"),
        rows=(verified("2021-01-01", "1618", "ishoj2021"),),
    ),
    _grant(
        "grundtilskud_month",
        Text("Grundtilskud til kommunen pr. person pr. måned", "Basic grant to the municipality per person per month"),
        verified("2020-01-01", "2858", "vej10059_2019"),
        verified("2024-01-01", "3127", "uim2024"),
        unit="kr/month",
    ),
    _grant(
        "uledsaget_month",
        Text(
            "Tilskud til kommunen for uledsagede børn pr. måned",
            "Grant to the municipality for unaccompanied children per month",
        ),
        verified("2020-01-01", "9503", "vej10059_2019"),
        verified("2024-01-01", "10397", "uim2024"),
        unit="kr/month",
    ),
    _grant(
        "raadighedsbeloeb",
        Text("Rådighedsbeløb for integration", "Sum for the costs of integration"),
        verified("2024-01-01", "41856", "uim2024"),
    ),
    _grant(
        "resultat_job_3y",
        Text(
            "Resultattilskud for job eller uddannelse inden 3 år", "Result grant for work or education within 3 years"
        ),
        verified("2024-01-01", "88817", "uim2024"),
    ),
    _grant(
        "resultat_job_4_5y",
        Text(
            "Resultattilskud for job eller uddannelse i 4. og 5. år",
            "Result grant for work or education in years 4 and 5",
        ),
        verified("2024-01-01", "59210", "uim2024"),
    ),
    _grant(
        "danskproeve",
        Text("Resultattilskud for bestået danskprøve", "Result grant for a passed test of Danish"),
        verified("2024-01-01", "37895", "uim2024"),
    ),
)
