"""How amounts are regulated each year, by the number that the catalogue gives each rule.

The percents are those of the act on the satsreguleringsprocent; from 2016 to 2023 most benefits were raised by less
(`percents`).
"""

from fractions import Fraction

from humlebi.law.acts import FLEKSYDELSE, KSL, LAS, SDL
from humlebi.law.kinds import Confidence, Source, Text
from humlebi.law.series import DerivedFrom, Regulation, Switch, YearlyStep

KRONE, OERE = Fraction(1), Fraction(1, 100)
WEEK = "sygedagpenge_dagpenge_max_week"

ACT = "Lov om en satsreguleringsprocent"


def _satsregulering(rule: str, seen_in: str) -> Source:
    """No paragraph has been read: the rule was found by letting it reproduce the published amounts."""
    return Source(ACT, "", (rule,), seen_in)


# R8 is the switch of the weekly amounts: the first Monday of January. The others switch on 1 January.
R1 = Regulation(
    id="R1",
    words=Text(
        "Sidste års beløb reguleres med årets sats for ydelser og afrundes til hele kroner.",
        "Last year's amount is raised by the year's percent for benefits and rounded to whole kroner.",
    ),
    uses="benefit",
    rounds_to=KRONE,
    source=_satsregulering("R1", "bm2013_kh bm2016_kh bm2023 bm2024_loft avisen2018"),
)
R1_OERE = Regulation(
    id="R1, øre",
    words=Text(
        "Sidste års beløb reguleres med årets sats for ydelser og afrundes til hele øre.",
        "Last year's amount is raised by the year's percent for benefits and rounded to whole øre.",
    ),
    uses="benefit",
    rounds_to=OERE,
    source=Source(ACT, "", ("R1",), "bm2015 bm2017 log", confidence=Confidence.UNCERTAIN),
)
R1_50 = Regulation(
    id="R1, 50 kr.",
    words=Text(
        "Sidste års beløb reguleres med årets sats for ydelser og afrundes til nærmeste beløb deleligt med 50 kr.",
        "Last year's amount is raised by the year's percent for benefits and rounded to the nearest 50 kr.",
    ),
    uses="benefit",
    rounds_to=Fraction(50),
    source=LAS("109, stk. 2, nr. 9, og stk. 4", seen_in="lbk1004_2025"),
)
R1_100 = Regulation(
    id="R1, 100 kr.",
    words=Text(
        "Sidste års beløb reguleres med årets sats for ydelser og afrundes til nærmeste beløb deleligt med 100 kr.",
        "Last year's amount is raised by the year's percent for benefits and rounded to the nearest 100 kr.",
    ),
    uses="benefit",
    rounds_to=Fraction(100),
    source=LAS("109, stk. 2, nr. 3, og stk. 4", seen_in="lbk1004_2025"),
)
R2 = Regulation(
    id="R2",
    words=Text(
        "Sidste års ugebeløb reguleres med årets sats for ydelser og afrundes til nærmeste 5 kr. Hvert ugebeløb "
        "reguleres af sit eget afrundede beløb.",
        "Last year's weekly amount is raised by the year's percent for benefits and rounded to the nearest 5 kr. Each "
        "weekly amount is regulated from its own rounded amount.",
    ),
    uses="benefit",
    rounds_to=Fraction(5),
    source=_satsregulering("R2", "vej2014 vej2015 bm2019_syg senior2024"),
    switches=Switch.FIRST_MONDAY,
)
R3 = Regulation(
    id="R3",
    words=Text(
        "Sidste års beløb reguleres med årets sats for ydelser og afrundes til nærmeste 12 kr., så måneden er hele "
        "kroner.",
        "Last year's amount is raised by the year's percent for benefits and rounded to the nearest 12 kr, so that the "
        "month is whole kroner.",
    ),
    uses="benefit",
    rounds_to=Fraction(12),
    source=_satsregulering("R3", "ftp_brondby ftp_aeldre ftp_borger22"),
)
R5 = Regulation(
    id="R5",
    words=Text(
        "Sidste års beløb reguleres med den fulde sats (uden ydelsernes nedsættelse 2016-2023) og afrundes til hele "
        "kroner hvert år.",
        "Last year's amount is raised by the full percent (without the benefits' reduction of 2016-2023) and rounded "
        "to whole kroner each year.",
    ),
    uses="full",
    rounds_to=KRONE,
    source=_satsregulering("R5", "dst_fleks slagelse2022 dfh2024"),
)
R5_OERE = Regulation(
    id="R5, øre",
    words=Text(
        "Sidste års beløb reguleres med den fulde sats (uden ydelsernes nedsættelse 2016-2023) og afrundes til hele "
        "øre hvert år.",
        "Last year's amount is raised by the full percent (without the benefits' reduction of 2016-2023) and rounded "
        "to whole øre each year.",
    ),
    uses="full",
    rounds_to=OERE,
    source=_satsregulering("R5", "bm2018"),
)
R6 = Regulation(
    id="R6",
    words=Text(
        "Beløbet reguleres hvert år med den fulde sats uden at blive afrundet; det afrundes kun, når det vises.",
        "The amount is raised by the full percent each year without being rounded; it is rounded only to be shown.",
    ),
    uses="full",
    rounds_to=KRONE,
    source=_satsregulering("R6", "bm2015 bm2018 source002"),
    keeps_fractions=True,
)
R7 = DerivedFrom(
    id="R7",
    series=WEEK,
    share=Fraction(1, 37),
    words=Text(
        "Ugebeløbet divideret med 37 timer, med to decimaler.",
        "The weekly amount divided by 37 hours, to two decimals.",
    ),
    rounds_to=OERE,
    source=SDL("50, stk. 1", "R7", seen_in="bm2019_syg senior2024"),
    switches=Switch.FIRST_MONDAY,
)


def r4(percent: int) -> DerivedFrom:
    """Fleksydelse of so many percent of the highest sygedagpenge."""
    return DerivedFrom(
        id="R4",
        series=WEEK,
        share=Fraction(percent, 100) * 52,
        words=Text(
            f"{percent} procent af højeste sygedagpenge pr. uge gange 52, afrundet til nærmeste 12 kr.",
            f"{percent} percent of the highest sickness benefit per week times 52, rounded to the nearest 12 kr.",
        ),
        rounds_to=Fraction(12),
        source=FLEKSYDELSE("17", "R4", seen_in="svc2022 svc2024"),
    )


def month_of(year: str, source: Source) -> DerivedFrom:
    """A twelfth of a yearly amount."""
    return DerivedFrom(
        id="1/12",
        series=year,
        share=Fraction(1, 12),
        words=Text("En tolvtedel af årsbeløbet.", "A twelfth of the yearly amount."),
        rounds_to=KRONE,
        source=source,
    )


def same_as(series: str, words: Text, source: Source) -> DerivedFrom:
    """The very amount of another series."""
    return DerivedFrom(id="=", series=series, share=Fraction(1), words=words, rounds_to=KRONE, source=source)


FIVE_MORE = YearlyStep(
    id="+5",
    adds=Fraction(5),
    words=Text("5 kr. mere hver 1. januar fra 1999.", "5 kr more every 1 January from 1999."),
    source=KSL("16 a", seen_in="source000", confidence=Confidence.SOURCE_ONLY),
)
