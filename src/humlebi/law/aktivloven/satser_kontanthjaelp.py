"""Cash benefit per month until the reform of 2014: by regime, as the act says it and as it was paid."""

from collections.abc import Mapping
from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.formue import MARRIED, WITH_PARENTS
from humlebi.law.kinds import Axis, Confidence, Gap, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import (
    Age,
    Cases,
    Exact,
    Expression,
    Field,
    Rate,
    Rounded,
    Stage,
    above,
    cases,
    choice,
    fact,
    is_one_of,
    kroner,
    least,
    number,
    of,
    percent,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

A1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2000, 1, 1),
    Axis.CLOCK,
    "LAS § 25 (1998)",
    Text(
        "Beløbene står på en udateret side om reglerne 1998-2001, 'ca. 1999'; året er ikke oplyst. Her gælder de til "
        "og med 1999.",
        "The amounts stand on an undated page on the rules of 1998-2001, c. 1999; the year is not stated. Here they "
        "hold to the end of 1999.",
    ),
)
A2007 = Scope(
    "2007",
    date(2003, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAS § 25 (LBK 1460/2007)",
    Text(
        "Grupperne er læst i LBK 1460/2007; at de var de samme fra 2003, hvor beløbene begynder, er udledt.",
        "The groups are read in LBK 1460/2007; that they were the same from 2003, where the amounts begin, is "
        "inferred.",
    ),
)
TEXT_2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAS § 25 (LBK 1460/2007)",
    Text("Læst i LBK 1460/2007; her for 2007-2013.", "Read in LBK 1460/2007; here for 2007-2013."),
)
START_HELP = Scope(
    "2007",
    date(2002, 7, 1),
    date(2012, 1, 1),
    Axis.CLOCK,
    "LAS § 25, stk. 12-14 (LBK 1460/2007)",
    Text("Begyndelsen 1. juli 2002 er omtrentlig.", "The beginning on 1 July 2002 is approximate."),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
A_MONTH = Text("om måneden", "a month")
GROUP_1998 = choice(
    "gruppe_1998",
    "Modtagerens gruppe efter § 25 (1998)",
    "The recipient's group under section 25 (1998)",
    ("25_forsoerger", "fyldt 25 år og forsørger børn", "25 or older, maintains children"),
    ("25_andre", "fyldt 25 år, andre", "25 or older, others"),
    ("u25_ude", "under 25 år, udeboende", "under 25, living on their own"),
    ("u25_hjemme", "under 25 år, hjemmeboende", "under 25, living with parents"),
    ("u25_forsoerger", "under 25 år og forsørger børn", "under 25, maintains children"),
    ("u25_gravid", "under 25 år og gravid", "under 25 and pregnant"),
)
GROUP_2007 = choice(
    "gruppe_2007",
    "Modtagerens gruppe efter § 25 (2007)",
    "The recipient's group under section 25 (2007)",
    ("25_forsoerger", "fyldt 25 år og forsørger børn", "25 or older, maintains children"),
    ("25_andre", "fyldt 25 år, andre", "25 or older, others"),
    ("u25_ude", "under 25 år, udeboende", "under 25, living on their own"),
    ("u25_hjemme", "under 25 år, hjemmeboende", "under 25, living with parents"),
    ("u25_forsoerger", "under 25 år og forsørger børn", "under 25, maintains children"),
    (
        "u25_psykisk_forsoerger",
        "under 25 år med psykisk lidelse, forsørger børn",
        "under 25 with a mental illness, maintains children",
    ),
    (
        "u25_psykisk_ude",
        "under 25 år med psykisk lidelse, udeboende",
        "under 25 with a mental illness, living on their own",
    ),
    ("u25_gravid", "under 25 år og gravid", "under 25 and pregnant"),
)
PROVIDER = fact("forsoerger_boern", "Har pligt til at forsørge børn", "Has a duty to maintain children")
SUPPORT = kroner("bidragstillaeg", "Tillæg for bidrag, der skal betales", "Supplement for support that must be paid")
MONTHS_AS_COUPLE = number(
    "aegtepar_maaneder_med_hjaelp",
    "Kalendermåneder i sammenhæng, hvor begge ægtefæller har fået hjælp",
    "Continuous calendar months in which both spouses have had help",
    "months",
)
SPOUSE_INCOME = kroner(
    "aegtefaelles_indtaegt", "Ægtefællens indtægt i måneden", "The spouse's income in the month", "kr/month"
)
COUPLE = fact("gift_eller_samlevende", "Gift eller samlevende", "Married or living with a partner")
CHILDREN = number(
    "antal_forsoergede_boern",
    "Antal børn, der forsørges i hjemmet",
    "Number of children maintained in the home",
    "children",
)
NO_YEAR = Text(
    "Lovens beløb er et grundniveau, der blev reguleret hvert år; det er ikke det, der blev udbetalt.",
    "The amounts of the act are a base level regulated each year; they are not what was paid.",
)


def table(field: Field, amounts: Mapping[str, Exact | Expression]) -> Cases:
    """The amount of each group."""
    return cases(*((is_one_of(field, group), amount) for group, amount in amounts.items()))


def less_for_couples(of: str) -> Expression:
    """500 kr less for each spouse after six continuous calendar months of help to both."""
    return Stage(of) - cases((MARRIED & (MONTHS_AS_COUPLE >= 6), 500), otherwise=0)


SPOUSES = Text(
    "For ægtepar 500 kr. mindre til hver efter 6 kalendermåneder i sammenhæng",
    "For spouses 500 kr less each after 6 continuous calendar months",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="kontanthjaelp_maaned",
        title=Text("Kontanthjælp pr. måned", "Cash benefit per month"),
        plain=Text(
            "Forsørgere på 25 år eller derover fik 9.317 kr., andre 6.998; under 25 år 4.489 (ude) eller 2.195 "
            "(hjemme), med eget barn 9.317, gravide 6.998. Med tillæg for bidrag højst 9.317 i alt.",
            "Providers aged 25 or over got 9,317 kr, others 6,998; under 25 4,489 (away) or 2,195 (with parents), with "
            "a child of their own 9,317, pregnant 6,998. With a supplement for support at most 9,317 in all.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "sats",
                Text("Beløbet for gruppen", "The amount of the group"),
                table(
                    GROUP_1998,
                    {
                        "25_forsoerger": 9_317,
                        "25_andre": 6_998,
                        "u25_ude": 4_489,
                        "u25_hjemme": 2_195,
                        "u25_forsoerger": 9_317,
                        "u25_gravid": 6_998,
                    },
                ),
            ),
            Step(
                "med_bidragstillaeg",
                Text("Med tillæg for bidrag, højst 9.317 kr.", "With the supplement for support, at most 9,317 kr"),
                least(Stage("sats") + SUPPORT, 9_317),
            ),
        ),
        source=LAS("25", "las-1998-amounts", confidence=Confidence.UNCERTAIN),
        only=(A1998,),
        group=GROUP,
        doubt=Text(
            "Beløbene er fra én udateret side; 80 og 60 procent af højeste dagpenge passer bedst med 1998. De kan være "
            "et andet års.",
            "The amounts are from one undated page; 80 and 60 percent of the highest unemployment benefit fit 1998 "
            "best. They may be those of another year.",
        ),
    ),
    Amount(
        name="kontanthjaelp_maaned",
        title=Text("Kontanthjælp pr. måned", "Cash benefit per month"),
        plain=Text(
            "Hjælpen afhænger af alder, forsørgerpligt og bolig, og den reguleres hvert år. For ægtepar trækkes 500 "
            "kr. fra hos hver efter seks måneder i sammenhæng.",
            "The help depends on age, duty to maintain and home, and is regulated each year. For spouses 500 kr are "
            "taken from each after six continuous months.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "sats",
                Text("Årets beløb for gruppen", "The year's amount of the group"),
                table(
                    GROUP_2007,
                    {
                        "25_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "25_andre": Rate("kontanthjaelp_ikke_forsoerger"),
                        "u25_ude": Rate("kontanthjaelp_ung_udeboende"),
                        "u25_hjemme": Rate("kontanthjaelp_ung_hjemmeboende"),
                        "u25_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "u25_psykisk_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "u25_psykisk_ude": Rate("kontanthjaelp_ikke_forsoerger"),
                        "u25_gravid": Rate("kontanthjaelp_ikke_forsoerger"),
                    },
                ),
            ),
            Step("hjaelp", SPOUSES, less_for_couples("sats")),
        ),
        source=LAS("25", "las-2007-amounts", "las-satser-annual-table"),
        only=(A2007,),
        group=GROUP,
        doubt=Text(
            "Kun beløbene for 2013 er læst; 2012 er fra én tidsserie, og 2003-2011 er regnet baglæns. At unge med "
            "barn eller diagnose og gravide fik de ældres beløb, er udledt af lovens 11.625, 8.749 og 7.711 kr. "
            "Unges beløb før 2012 er ikke fundet: spørgsmålet afvises da. Om de 500 kr. blev reguleret, er ikke "
            "gennemgået.",
            "Only the amounts of 2013 have been read; 2012 is from one time series, and 2003-2011 are computed "
            "backwards. That the young with a child or a diagnosis and the pregnant got the amounts of the older is "
            "inferred from the act's 11,625, 8,749 and 7,711 kr. The amounts of the young before 2012 have not been "
            "found: the question is then refused. Whether the 500 kr were regulated has not been read.",
        ),
    ),
    Amount(
        name="kontanthjaelp_grundbeloeb",
        title=Text("Kontanthjælp, lovens beløb", "Cash benefit, the amounts of the act"),
        plain=Text(
            "De månedlige beløb, som de står i loven af 2007, med 500 kr. mindre til hver ægtefælle efter seks måneder "
            "i sammenhæng.",
            "The monthly amounts as they stand in the act of 2007, with 500 kr less for each spouse after six "
            "continuous months.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb for gruppen", "The act's amount of the group"),
                table(
                    GROUP_2007,
                    {
                        "25_forsoerger": 10_245,
                        "25_andre": 7_711,
                        "u25_ude": 4_969,
                        "u25_hjemme": 2_195,
                        "u25_forsoerger": 11_625,
                        "u25_psykisk_forsoerger": 11_625,
                        "u25_psykisk_ude": 8_749,
                        "u25_gravid": 7_711,
                    },
                ),
            ),
            Step("hjaelp", SPOUSES, less_for_couples("grundbeloeb")),
        ),
        source=LAS("25", "las-2007-amounts"),
        only=(TEXT_2007,),
        group=GROUP,
        doubt=NO_YEAR,
    ),
    Amount(
        name="kontanthjaelp_andel_af_dagpenge",
        title=Text("Kontanthjælp som andel af dagpenge", "Cash benefit as a share of unemployment benefit"),
        plain=Text(
            "Fra 25 år svarer hjælpen til 80 procent af højeste dagpenge for forsørgere og 60 procent for andre, og al "
            "ægtefællens indtægt trækkes fra.",
            "From the age of 25 the help corresponds to 80 percent of the highest unemployment benefit for providers "
            "and 60 percent for others, and all the spouse's income is deducted.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        when=Age() >= 25,
        stages=(
            Step(
                "dagpenge",
                Text("Højeste dagpenge pr. uge gange 52 / 12", "The highest benefit per week times 52 / 12"),
                Rate("sygedagpenge_dagpenge_max_week") * 52 / 12,
            ),
            Step(
                "andel",
                Text("80 eller 60 procent, i hele kroner", "80 or 60 percent, in whole kroner"),
                Rounded(
                    cases((PROVIDER, percent(80)), otherwise=percent(60)) * Stage("dagpenge"),
                ),
            ),
            Step(
                "hjaelp",
                Text("Ægtefællens indtægt trækkes fra", "The spouse's income is deducted"),
                above(Stage("andel"), cases((MARRIED, SPOUSE_INCOME), otherwise=0)),
            ),
        ),
        source=LAS(
            "25 og 26",
            "las-2007-cash-benefit-ratio-80-60",
            seen_in="source 002, 'Kontanthjælp'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(TEXT_2007,),
        group=GROUP,
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) beskriver et forhold, ikke et beløb: for 2007 giver det 11.839 og "
            "8.879 kr., mens satserne (regnet baglæns) er 11.904 og 8.959. Brug »Kontanthjælp pr. måned« til at "
            "udbetale efter. Hjælpen kan i særlige tilfælde kræves tilbage (§ 93).",
            "The leaflet Den sociale lovgivning (2007) describes a ratio, not an amount: for 2007 it gives 11,839 "
            "and 8,879 kr, while the rates (computed backwards) are 11,904 and 8,959. Pay by “Cash benefit per "
            "month”. In special cases the help may be reclaimed (section 93).",
        ),
    ),
    Amount(
        name="starthjaelp_grundbeloeb",
        title=Text("Starthjælp, lovens beløb", "Start help, the amounts of the act"),
        plain=Text(
            "Fra 25 år 4.231 kr. til gifte og samlevende og 5.103 til enlige; under 25 år 4.231 (ude) eller 2.103 "
            "(hjemme). Forsørgertillæg for hvert barn, højst to: 1.276 til enlige, 1.058 til gifte og samlevende.",
            "From the age of 25 4,231 kr for those living as a couple and 5,103 for singles; under 25 4,231 (away) or "
            "2,103 (with parents). A supplement for each child, at most two: 1,276 for singles, 1,058 for couples.",
        ),
        per=A_MONTH,
        benefits=("starthjaelp",),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb", "The act's amount"),
                cases(
                    ((Age() >= 25) & COUPLE, 4_231),
                    ((Age() >= 25) & ~COUPLE, 5_103),
                    (WITH_PARENTS, 2_103),
                    otherwise=4_231,
                ),
            ),
            Step(
                "forsoergertillaeg",
                Text("Tillæg for højst to børn", "Supplement for at most two children"),
                cases((COUPLE, of(1_058, "kr/month")), otherwise=of(1_276, "kr/month")) * least(CHILDREN, 2),
            ),
            Step("hjaelp", Text("I alt", "In all"), Stage("grundbeloeb") + Stage("forsoergertillaeg")),
        ),
        source=LAS("25, stk. 12-14", "las-2007-starthjaelp-amounts"),
        only=(START_HELP,),
        group="starthjaelp",
        doubt=Text(
            f"{NO_YEAR.da} De højst to tillæg gælder husstanden: får begge forældre starthjælp, så del dem selv.",
            f"{NO_YEAR.en} The two supplements are of the household: if both parents get start help, divide them by "
            "hand.",
        ),
    ),
)

GAPS = (
    Gap(
        "kontanthjaelp_maaned",
        date(2000, 1, 1),
        date(2003, 1, 1),
        Text("Beløbene for 2000-2002 er ikke fundet.", "The amounts of 2000-2002 have not been read."),
    ),
)
