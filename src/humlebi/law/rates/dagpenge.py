"""Dagpenge: the highest amount per month, and what an employer pays for the first days of unemployment."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import ALF
from humlebi.law.kinds import Confidence, Text
from humlebi.law.rates.rows import uncertain, verified
from humlebi.law.rates.rules import KRONE, R1
from humlebi.law.series import DerivedFrom, Series

# 5 days of 52 weeks are 260 days a year.
G_DAY = DerivedFrom(
    id="12/260",
    series="dagpenge_max_month",
    share=Fraction(12, 260),
    words=Text(
        "Højeste dagpenge pr. måned gange 12 divideret med 260, afrundet til hele kroner.",
        "The highest unemployment benefit per month times 12 divided by 260, rounded to whole kroner.",
    ),
    rounds_to=KRONE,
    source=ALF("84", seen_in="bupl2021 log", confidence=Confidence.UNCERTAIN),
)

SERIES = (
    Series(
        name="dagpenge_max_month",
        title=Text(
            "Højeste dagpenge pr. måned, fuldtidsforsikret", "Highest unemployment benefit per month, insured full-time"
        ),
        unit="kr/month",
        source=ALF("47"),
        rows=(
            verified("2017-07-01", "18403", "star2017"),
            verified("2018-01-01", "18633", "bfa2018"),
            verified("2020-01-01", "19083", "bm2020"),
            verified("2021-01-01", "19322", "bupl2021"),
            verified("2022-01-01", "19351", "svc2022"),
            verified("2023-01-01", "19728", "svc2024"),
            verified("2024-01-01", "20359", "svc2024 dfh2024"),
            verified("2025-01-01", "21092", "dsa2025"),
            uncertain("2026-01-01", "22041", "b2026"),
        ),
        regulated_by=R1,
        note=Text(
            "Månedsbeløbet kom 1. juli 2017 (18.395 blev til 18.403 ved en teknisk ændring); før det uge gange 52 "
            "divideret med 12. Deltidsforsikrede får to tredjedele. Beskæftigelsestillægget gav 25.070 i 2025 og "
            "26.198 i 2026 som det høje beløb i den første tid.",
            "The monthly amount came on 1 July 2017 (18,395 became 18,403 by a technical change); before it, week "
            "times 52 divided by 12. Insured part-time: two thirds. With beskæftigelsestillæg the high amount of the "
            "first period was 25,070 in 2025 and 26,198 in 2026.",
        ),
        doubt=Text(
            "Beløbet for 2026 er læst på en side, der gengiver ministeriets.",
            "The amount of 2026 was read on a page that quotes the ministry's.",
        ),
    ),
    Series(
        name="g_dag_full",
        title=Text("Dagpengegodtgørelse, en hel G-dag", "Dagpengegodtgørelse, a whole G-dag"),
        unit="kr/day",
        source=ALF("84", confidence=Confidence.UNCERTAIN),
        rows=(
            verified("2014-01-06", "815", "foa2014 bm2014"),
            verified("2015-01-01", "827", "bm2015"),
            verified("2017-01-01", "849", "star2017"),
            verified("2018-01-01", "860", "log"),
            verified("2021-01-01", "892", "bupl2021"),
        ),
        regulated_by=G_DAY,
        ruled_from=date(2018, 1, 1),
        doubt=Text(
            "Paragraffen er ikke gennemgået. Beregningen er udledt: den giver de læste beløb for 2018 og 2021; til "
            "og med 2017 passer en femtedel af ugebeløbet. Kilderne skriver 1. januar for 2015, selv om ugebeløbet "
            "skifter den første mandag.",
            "The section has not been read. The computation is inferred: it gives the amounts read for 2018 and 2021; "
            "up to 2017 a fifth of the weekly amount fits. The sources write 1 January for 2015, though the weekly "
            "amount switches on the first Monday.",
        ),
    ),
)
