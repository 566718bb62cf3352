"""Ressourceforløbsydelse and revalideringsydelse. Both are closed to new persons by the reform of 2026."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import verified
from humlebi.law.rates.rules import R1, R1_OERE, same_as
from humlebi.law.series import Dated, Series

KNOWN_FROM = date(2015, 1, 1)
EQUALS = Text("Samme beløb som kontanthjælp efter § 25.", "The same amount as cash benefit under section 25.")
LIMIT_EQUALS = Text("Samme grænse som i fleksløntilskud.", "The same limit as in fleksløntilskud.")
AFTER_REFORM = Text(
    "Hvad ydelsen er efter 1. juli 2025, hvor kontanthjælpen efter § 25 ophørte, er ikke undersøgt.",
    "What the benefit is after 1 July 2025, when cash benefit under section 25 ended, has not been read.",
)


def _level(name: str, title: Text, kontanthjaelp: str, *rows: Dated) -> Series:
    source = LAS("68")
    return Series(
        name=f"ressourceforloebsydelse_{name}",
        title=title,
        unit="kr/month",
        source=source,
        rows=rows,
        regulated_by=same_as(kontanthjaelp, EQUALS, source),
        ruled_from=KNOWN_FROM,
        doubt=AFTER_REFORM,
    )


SERIES = (
    _level(
        "forsoerger",
        Text("Ressourceforløbsydelse, forsørger", "Resource course benefit, provider"),
        "kontanthjaelp_forsoerger",
        verified("2015-01-01", "14416", "bm2015"),
        verified("2017-01-01", "14808", "bm2017"),
        verified("2021-01-01", "15547", "bm2021_copy"),
        verified("2022-01-01", "15570", "svc2022"),
        verified("2023-01-01", "15874", "vej2023"),
        verified("2024-01-01", "16382", "log"),
    ),
    _level(
        "ikke_forsoerger",
        Text("Ressourceforløbsydelse, ikke-forsørger", "Resource course benefit, not a provider"),
        "kontanthjaelp_ikke_forsoerger",
        verified("2015-01-01", "10849", "bm2015"),
        verified("2017-01-01", "11143", "bm2017"),
        verified("2021-01-01", "11698", "bm2021_copy"),
        verified("2023-01-01", "11944", "vej2023"),
        verified("2024-01-01", "12326", "log"),
    ),
    _level(
        "hjemmeboende_u25",
        Text(
            "Ressourceforløbsydelse, hjemmeboende under 25 år",
            "Resource course benefit, under 25 living with the parents",
        ),
        "kontanthjaelp_ung_hjemmeboende",
        verified("2015-01-01", "3374", "bm2015"),
        verified("2017-01-01", "3466", "bm2017"),
        verified("2024-01-01", "3834", "log"),
    ),
    Series(
        name="ressourceforloebsydelse_earnings_limit",
        title=Text(
            "Ressourceforløbsydelse, grænse for egen løn pr. måned",
            "Resource course benefit, limit of own pay per month",
        ),
        unit="kr/month",
        source=LAS("68 a"),
        rows=(
            verified("2015-01-01", "13648", "bm2015"),
            verified("2017-01-01", "14116", "bm2017"),
            verified("2024-01-01", "16323", "log"),
        ),
        regulated_by=same_as("fleksloentilskud_threshold", LIMIT_EQUALS, LAS("68 a")),
        ruled_from=KNOWN_FROM,
    ),
    Series(
        name="ressourceforloebsydelse_hour",
        title=Text("Ressourceforløbsydelse, beløb pr. time", "Resource course benefit, amount per hour"),
        unit="kr/hour",
        source=LAS("68"),
        rows=(
            verified("2015-01-01", "15.73", "bm2015"),
            verified("2017-01-01", "16.15", "bm2017"),
            verified("2024-01-01", "17.86", "log"),
        ),
        regulated_by=R1_OERE,
        doubt=Text(
            "Hvad timebeløbet dækker, er ikke undersøgt. At det reguleres som ydelserne og afrundes til øre, er "
            "udledt: det giver de læste beløb for 2017 og 2024.",
            "What the amount per hour covers has not been read. That it is regulated as the benefits and rounded to "
            "øre is inferred: it gives the amounts read for 2017 and 2024.",
        ),
    ),
    Series(
        name="revalideringsydelse_full",
        title=Text(
            "Revalideringsydelse, fyldt 30 år eller forsørger", "Rehabilitation benefit, aged 30 or over, or provider"
        ),
        unit="kr/month",
        source=LAS("52"),
        rows=(
            verified("2014-01-01", "17663", "bm2014"),
            verified("2015-01-01", "17928", "bm2015"),
            verified("2021-01-01", "19334", "log"),
            verified("2022-01-01", "19363", "svc2022"),
            verified("2023-01-01", "19741", "svc2024"),
            verified("2024-01-01", "20373", "svc2024"),
        ),
        regulated_by=R1,
        note=Text(
            "Højst 5 år. De andre trin er kontanthjælpens: i 2015 14.416, 10.849, 6.992 og 3.374. I 2015 trækkes egen "
            "indtægt over 12.000 kr. om året fra.",
            "At most 5 years. The other levels are those of cash benefit: in 2015 14,416, 10,849, 6,992 and 3,374. In "
            "2015 own income above 12,000 kr a year is deducted.",
        ),
    ),
)
