"""Fleksjob: ledighedsydelse, fleksløntilskud, the pay subsidy of jobs from before 2013, and the self-employed."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import Confidence, Text
from humlebi.law.rates.rows import ends, source_only, uncertain, verified
from humlebi.law.rates.rules import KRONE, R2, R5, R6
from humlebi.law.series import DerivedFrom, Series

# --- ledighedsydelse --------------------------------------------------------------------------------------------------

LEDIGHEDSYDELSE = (
    Series(
        name="ledighedsydelse_percent",
        title=Text(
            "Ledighedsydelse, høj sats i procent af højeste dagpenge",
            "Ledighedsydelse, high level in percent of the highest unemployment benefit",
        ),
        unit="percent",
        source=LAS("74 a, stk. 2"),
        rows=(
            source_only("2007-01-01", "91", "source002", Text("Højst 91 procent.", "At most 91 percent.")),
            uncertain(
                "2013-01-01",
                "89",
                "las74a",
                Text(
                    "89 procent er gældende ret og passer med beløbene fra 2014; dagen for ændringen "
                    "(fleksjobreformen) er ikke gennemgået.",
                    "89 percent is present law and fits the amounts from 2014; the day of the change (the reform of "
                    "fleksjob) has not been read.",
                ),
            ),
        ),
        # A percent that stands in the act: it is not regulated.
        lasts="until changed",
    ),
    Series(
        name="ledighedsydelse_week",
        title=Text("Ledighedsydelse, høj sats pr. uge", "Ledighedsydelse, high level per week"),
        unit="kr/week",
        source=LAS("74 a"),
        rows=(
            verified("2014-01-06", "3625", "bm2014"),
            verified("2015-01-05", "3680", "bm2015"),
            verified("2017-01-02", "3780", "bm2017"),
            verified("2024-01-01", "4185", "log"),
        ),
        regulated_by=R2,
        note=Text(
            "Reguleres af sit eget afrundede beløb: 89 procent af 4.695 er 4.178,55, men 2024 er 4.185.",
            "Regulated from its own rounded amount: 89 percent of 4,695 is 4,178.55, but 2024 is 4,185.",
        ),
        doubt=Text(
            "For 2020 og 2022 er også set 3.919 og 3.974; R2 giver 3.920 og 3.975, og kun de er delelige med 5. "
            "Allerød Kommunes udvalgsreferat (2015) siger 10.850-15.947 om måneden i 2015: det er 10.849 "
            "(kontanthjælp) og 3.680 gange 52 divideret med 12.",
            "For 2020 and 2022, 3,919 and 3,974 have been seen as well; R2 gives 3,920 and 3,975, and only they "
            "divide by 5. The committee minutes of Allerød (2015) says 10,850-15,947 a month in 2015: that is 10,849 "
            "(cash benefit) and 3,680 times 52 divided by 12.",
        ),
    ),
)

# --- fleksløntilskud --------------------------------------------------------------------------------------------------


def _parameter(name: str, title: Text, percent: str) -> Series:
    return Series(
        name=f"fleksloentilskud_parameters_{name}",
        title=title,
        unit="percent",
        source=LAB("123"),
        rows=(verified("2013-01-01", percent, "dst_fleks slagelse2022 dfh2024"),),
        # Percents that stand in the act: the same in 2013, 2022 and 2024.
        lasts="until changed",
        note=Text(
            "Før 2020 LAB § 70 f. Løn er inkl. begge dele af pensionen.",
            "Before 2020 LAB § 70 f. Pay is with both parts of the pension.",
        ),
    )


OF_DAGPENGE = DerivedFrom(
    id="98 %",
    series="dagpenge_max_month",
    share=Fraction(98, 100),
    words=Text(
        "98 procent af højeste dagpenge pr. måned, afrundet til hele kroner.",
        "98 percent of the highest unemployment benefit per month, rounded to whole kroner.",
    ),
    rounds_to=KRONE,
    source=LAB("123", seen_in="dst_fleks slagelse2022 dfh2024"),
)

YEAR_INFERRED = Text("Siden nævner ikke året; det er udledt.", "The page does not state the year; it is inferred.")
OF_WEEK_2015 = Text(
    "4.050 om ugen gange 52 divideret med 12; 98 procent af 4.135 er 4.052,30, afrundet til 5.",
    "4,050 a week times 52 divided by 12; 98 percent of 4,135 is 4,052.30, rounded to 5.",
)
OF_WEEK_2017 = Text(
    "98 procent af 4.245 om ugen; 98 procent af de nye 18.403 ville være 18.035. Kommunens side trykker også 18.701, "
    "som er beløbet for 2020.",
    "98 percent of 4,245 a week; 98 percent of the new 18,403 would be 18,035. The municipality's page also prints "
    "18,701, which is the amount of 2020.",
)

FLEKSLOENTILSKUD = (
    Series(
        name="fleksloentilskud_threshold",
        title=Text(
            "Fleksløntilskud, løn pr. måned, hvor nedsættelsen går fra 30 til 55 procent",
            "Fleksløntilskud, pay per month at which the reduction goes from 30 to 55 percent",
        ),
        unit="kr/month",
        source=LAB("123"),
        rows=(
            verified("2012-01-01", "13000", "dst_fleks"),
            uncertain("2014-01-01", "13446", "sidstesvar"),
            verified("2015-01-01", "13648", "vej2015"),
            uncertain("2016-01-01", "13839", "gladsaxe", YEAR_INFERRED),
            verified("2017-01-01", "14116", "kk2017"),
            verified("2018-01-01", "14398", "bm2018"),
            verified("2019-01-01", "14686", "log"),
            verified("2021-01-01", "15264", "sidstesvar"),
            verified("2022-01-01", "15401", "slagelse2022"),
            verified("2024-01-01", "16323", "dfh2024"),
            verified("2026-01-01", "17672", "bek4_2026"),
        ),
        regulated_by=R5,
        note=Text("Løn inkl. pension. Før 2020 LAB § 70 f.", "Pay with pension. Before 2020 LAB § 70 f."),
        doubt=Text(
            "2014 er læst på en side uden for myndighederne, 2016 på en side uden årstal. Begge passer med R5.",
            "2014 was read on a page outside the authorities, 2016 on a page without a year. Both fit R5.",
        ),
    ),
    _parameter(
        "base_percent_of_dagpenge_max",
        Text(
            "Fleksløntilskud, udgangspunkt i procent af højeste dagpenge",
            "Fleksløntilskud, base in percent of unemployment benefit",
        ),
        "98",
    ),
    _parameter(
        "reduction_below_threshold",
        Text(
            "Fleksløntilskud, nedsættelse i procent af lønnen op til grænsen",
            "Fleksløntilskud, reduction in percent of the pay up to the limit",
        ),
        "30",
    ),
    _parameter(
        "reduction_above_threshold",
        Text(
            "Fleksløntilskud, nedsættelse i procent af lønnen over grænsen",
            "Fleksløntilskud, reduction in percent of the pay above the limit",
        ),
        "55",
    ),
    Series(
        name="fleksloentilskud_max",
        title=Text("Fleksløntilskud, højeste beløb pr. måned", "Fleksløntilskud, highest amount per month"),
        unit="kr/month",
        source=LAB("123"),
        rows=(
            verified("2015-01-01", "17550", "bm2015", OF_WEEK_2015),
            verified("2017-01-01", "18027", "kk2017", OF_WEEK_2017),
            verified("2018-01-01", "18260", "bm2018"),
            verified("2022-01-01", "18964", "slagelse2022"),
            verified("2024-01-01", "19952", "dfh2024 star_calc"),
        ),
        regulated_by=OF_DAGPENGE,
        ruled_from=date(2018, 1, 1),
        doubt=Text(
            "Til og med 2017 blev beløbet regnet af ugebeløbet; 2016 er ikke gennemgået. For 2014 er set 17.312.",
            "Up to 2017 the amount was computed from the weekly amount; 2016 has not been read. For 2014, 17,312 has "
            "been seen.",
        ),
    ),
)

# --- pay subsidy in jobs from before 2013 -----------------------------------------------------------------------------

YEAR_TYPO = Text(
    "Pjecen Den sociale lovgivning (2007) skriver årstallet 2206.",
    "The leaflet Den sociale lovgivning (2007) prints the year as 2206.",
)
MISPRINT_2018 = Text(
    "Ministeriets side skriver 516.456, men halvdelen og to tredjedele på samme side giver 516.756.",
    "The ministry's page prints 516,456, but half and two thirds on the same page imply 516,756.",
)
CAP = "fleksjob_old_scheme_cap"


def _of_cap(share: Fraction, da: str, en: str) -> DerivedFrom:
    return DerivedFrom(
        id=str(share),
        series=CAP,
        share=share,
        words=Text(f"{da} af loftet, før det afrundes.", f"{en} of the cap before it is rounded."),
        rounds_to=KRONE,
        source=LAB("71", seen_in="source002"),
        before_rounding=True,
    )


OLD_SCHEME = (
    Series(
        name=CAP,
        title=Text(
            "Loft over løn for løntilskud i fleksjob fra før 2013, pr. år",
            "Cap on the pay that is subsidised in fleksjob from before 2013, per year",
        ),
        unit="kr/year",
        source=LAB("71", seen_in="source 002"),
        rows=(
            source_only("2006-07-01", "395000", "source002", YEAR_TYPO),
            verified("2015-01-01", "489832", "bm2015"),
            verified("2018-01-01", "516756", "bm2018", MISPRINT_2018),
        ),
        regulated_by=R6,
        note=Text(
            "Job fra 1. juli 2006. Pr. time divideres med 1.924: 205,30 i 2006, 254,57 i 2015 og 268,56 i 2018 er "
            "læst.",
            "Jobs from 1 July 2006. Per hour divided by 1,924: 205.30 of 2006, 254.57 of 2015 and 268.56 of 2018 were "
            "read.",
        ),
    ),
    Series(
        name=f"{CAP}_half",
        title=Text(
            "Løntilskud i fleksjob fra før 2013, halvdelen af loftet",
            "Subsidy in fleksjob from before 2013, half of the cap",
        ),
        unit="kr/year",
        source=LAB("71", seen_in="source 002"),
        rows=(
            verified("2015-01-01", "244916", "bm2015"),
            verified("2018-01-01", "258378", "bm2018"),
        ),
        regulated_by=_of_cap(Fraction(1, 2), "Halvdelen", "Half"),
    ),
    Series(
        name=f"{CAP}_two_thirds",
        title=Text(
            "Løntilskud i fleksjob fra før 2013, to tredjedele af loftet",
            "Subsidy in fleksjob from before 2013, two thirds of the cap",
        ),
        unit="kr/year",
        source=LAB("71", seen_in="source 002"),
        rows=(
            verified("2015-01-01", "326555", "bm2015"),
            verified("2018-01-01", "344504", "bm2018"),
        ),
        regulated_by=_of_cap(Fraction(2, 3), "To tredjedele", "Two thirds"),
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) skriver 263.000 for 2006; to tredjedele af 395.000 er 263.333.",
            "The leaflet Den sociale lovgivning (2007) prints 263,000 for 2006; two thirds of 395,000 is 263,333.",
        ),
    ),
)

# A share of the pay is no amount that is regulated: it holds until the act changes.
GONE_2013 = ends(
    "2013-01-01",
    "dst_fleks",
    Text(
        "Nye job får fleksløntilskud i stedet; job fra før 2013 beholder halvdelen eller to tredjedele.",
        "New jobs get fleksløntilskud instead; jobs from before 2013 keep half or two thirds.",
    ),
)
BASE_1998 = Text("Af mindstelønnen efter overenskomst.", "Of the lowest pay under the agreement.")
BASE_2007 = Text("Af lønnen efter overenskomst, op til loftet.", "Of the pay under the agreement, up to the cap.")


def _share(name: str, da: str, en: str, share: str) -> Series:
    return Series(
        name=f"fleksjob_share_{name}",
        title=Text(f"Løntilskud i fleksjob, andel af lønnen: {da}", f"Subsidy in fleksjob, share of the pay: {en}"),
        unit="share",
        source=LAB("71", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        rows=(
            source_only("1998-07-01", share, "source000", BASE_1998),
            source_only("2007-01-01", share, "source002", BASE_2007),
            GONE_2013,
        ),
        lasts="until changed",
        doubt=Text(
            "Beregningsgrundlaget blev ændret mellem 1998 og 2007; dagen er ikke gennemgået. Før 2003 stod reglen i "
            "LAS § 72.",
            "What the share is taken of changed between 1998 and 2007; the day has not been read. Before 2003 the rule "
            "stood in LAS § 72.",
        ),
    )


SHARES = (
    Series(
        name="fleksjob_share_third",
        title=Text(
            "Løntilskud i fleksjob, andel af lønnen: en tredjedel", "Subsidy in fleksjob, share of the pay: a third"
        ),
        unit="share",
        source=LAS("72", seen_in="source 000", confidence=Confidence.SOURCE_ONLY),
        rows=(
            source_only("1998-07-01", "1/3", "source000", BASE_1998),
            ends(
                "2007-01-01",
                "source002",
                Text(
                    "I januar 2007 nævnes kun halvdelen og to tredjedele.",
                    "In January 2007 only half and two thirds are named.",
                ),
                Confidence.SOURCE_ONLY,
            ),
        ),
        doubt=Text(
            "Hvornår en tredjedel faldt væk, er ikke undersøgt, så den siges kun for 1998.",
            "When the third went has not been read, so it is told for 1998 only.",
        ),
    ),
    _share("half", "halvdelen", "half", "1/2"),
    _share("two_thirds", "to tredjedele", "two thirds", "2/3"),
)

SELF_EMPLOYED = Series(
    name="tilskud_selvstaendig",
    title=Text(
        "Tilskud til selvstændige med nedsat arbejdsevne, pr. år",
        "Grant to the self-employed with reduced capacity, per year",
    ),
    unit="kr/year",
    source=LAB("126", confidence=Confidence.UNCERTAIN),
    rows=(
        verified("2015-01-01", "131225", "bm2015"),
        verified("2018-01-01", "138437", "bm2018"),
    ),
    regulated_by=R5,
    doubt=Text(
        "Paragraffen er ikke gennemgået. At beløbet følger R5, er udledt: regnet frem fra 2015 giver det beløbet for "
        "2018.",
        "The section has not been read. That the amount follows R5 is inferred: from 2015 it gives the amount of 2018.",
    ),
)

SERIES: tuple[Series, ...] = (*LEDIGHEDSYDELSE, *FLEKSLOENTILSKUD, *OLD_SCHEME, *SHARES, SELF_EMPLOYED)
