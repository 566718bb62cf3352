"""Employment with wage subsidy: the subsidy per hour, and the working time with public employers."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.loentilskud import R2007, R2020
from humlebi.law.beskaeftigelsesindsats.praktik import PRIVATE, PUBLIC, TARGET_2007, TARGET_2014, TARGET_2020
from humlebi.law.kinds import Axis, Gap, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import (
    Expression,
    Rate,
    Rounded,
    Stage,
    TheYear,
    above,
    assessed,
    cases,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    number,
    of,
    percent,
)

# --- regimes: the day of the hour that is paid picks ------------------------------------------------------------------

R2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 55 og 63-64, LBK 1342/2016")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
PER_WEEK = Text("om ugen", "a week")
SPECIAL_CASE = assessed(
    "loentilskud_saerligt_tilfaelde",
    "Særligt tilfælde, hvor den næste sats gives til en førtidspensionist",
    "A special case in which the next rate is given for a disability pensioner",
)
TITLE = Text("Løntilskud pr. time", "Wage subsidy per hour")
PENSIONER, LOW = Rate("loentilskud_foertidspension"), Rate("loentilskud_lav")
HIGHEST = Rate("loentilskud_hoej")
PRIVATE_RATE, PUBLIC_RATE = Rate("loentilskud_privat"), Rate("loentilskud_offentlig")
# The two rates of 2023 that have been published; the series regulates them from 2018 by percents that are doubtful.
PRIVATE_2020 = cases((TheYear().equals(2023), "86.16"), otherwise=PRIVATE_RATE)
PUBLIC_2020 = cases((TheYear().equals(2023), "125.13"), otherwise=PUBLIC_RATE)
LEVEL_2006 = Text(
    "Beløbene er på niveauet 1. januar 2006, som de står i loven; de regulerede beløb for 2007-2013 er ikke fundet. "
    "For målgruppe 4, 6 og 8 er satsen ikke fundet.",
    "The amounts are at the level of 1 January 2006, as the act has them; the regulated amounts of 2007-2013 have not "
    "been read. For groups 4, 6 and 8 the rate has not been read.",
)
BY_CAPACITY = Text(
    "For målgruppe 4, 11 og 14 er det den højeste sats, der vises; den lavere sats efter arbejdsevnen vælger du selv.",
    "For groups 4, 11 and 14 the highest rate is shown; the lower one by capacity is chosen by hand.",
)
AFTER_2019 = Text(
    "For målgruppe 7, 8 og 10 vises den højeste sats; den vurderes. For 11 er satserne udledt af reglen før 2020. "
    "2023 er de offentliggjorte 86,16 og 125,13: de passer med 2,0, 2,0, 1,2 og 2,7 procent i 2020-2023 og ikke med "
    "dem, der bruges til andre beløb. Andre år efter 2019 er derfor tvivlsomme.",
    "For groups 7, 8 and 10 the highest rate is shown; it is assessed. For 11 the rates are inferred from the rule "
    "before 2020. 2023 has the published 86.16 and 125.13: they fit 2.0, 2.0, 1.2 and 2.7 per cent in 2020-2023 and "
    "not those used for other amounts. Other years after 2019 are therefore doubtful.",
)

BENEFIT = kroner(
    "loentilskud_ydelse_pr_maaned",
    "Personens egen ydelse pr. måned før skat, uden særlig støtte",
    "The person's own benefit per month before tax, without special support",
    "kr/month",
)
SPECIAL_SUPPORT = kroner(
    "loentilskud_saerlig_stoette",
    "Særlig støtte pr. måned (LAS § 34)",
    "Special support per month (LAS § 34)",
    "kr/month",
)
PART_TIME = fact("deltidsforsikret", "Deltidsforsikret", "Insured part-time")
ORDINARY_HOURS = number(
    "loentilskud_ordinaere_timer",
    "Timer om ugen i ordinært arbejde ved siden af",
    "Hours a week of ordinary work beside it",
    "hours/week",
)
CAP_WAGE = kroner(
    "offentligt_loentilskud_timeloen",
    "Årets højeste timeløn i offentligt løntilskud",
    "The year's highest hourly wage in public wage subsidy",
    "kr/hour",
)
PROVIDER = fact("forsoerger_boern", "Har pligt til at forsørge børn", "Has a duty to maintain children")
NET = percent(92)
MAX_WEEK = Rate("sygedagpenge_dagpenge_max_week")
CENT = Fraction(1, 100)
MONTHLY = Step(
    "ydelse",
    Text("Ydelse pr. måned, særlig støtte divideret med 0,6", "Benefit per month, special support divided by 0.6"),
    BENEFIT + SPECIAL_SUPPORT / "0.6",
)
WEEKLY = Step(
    "pr_uge",
    Text(
        "Pr. uge: divideret med 160,33 gange 37, deltidsforsikret med 130 gange 30",
        "Per week: divided by 160.33 times 37, insured part-time by 130 times 30",
    ),
    cases(
        (PART_TIME, MONTHLY.value / of(130, "hours/month") * of(30, "hours/week")),
        otherwise=MONTHLY.value / of("160.33", "hours/month") * of(37, "hours/week"),
    ),
)
BASIS_2015 = Step(
    "grundlag",
    Text("Målgruppe 1: mindst 82 procent af højeste dagpenge", "Group 1: at least 82 per cent of the highest benefit"),
    cases(
        (is_one_of(TARGET_2014, "1") & ~PART_TIME, greatest(WEEKLY.value, MAX_WEEK * percent(82))),
        otherwise=WEEKLY.value,
    ),
)
BASIS_2020 = Step(
    "grundlag",
    Text(
        "Målgruppe 12: 80 eller 60 procent af højeste dagpenge; målgruppe 1: mindst 82",
        "Group 12: 80 or 60 per cent of the highest benefit; group 1: at least 82",
    ),
    cases(
        (is_one_of(TARGET_2020, "12") & PROVIDER, MAX_WEEK * percent(80)),
        (is_one_of(TARGET_2020, "12"), MAX_WEEK * percent(60)),
        (is_one_of(TARGET_2020, "1") & ~PART_TIME, greatest(WEEKLY.value, MAX_WEEK * percent(82))),
        otherwise=WEEKLY.value,
    ),
)
WAGE_BY_FORMULA = Step(
    "timeloen",
    Text("Timeløn, i hele øre", "Hourly wage, in whole øre"),
    Rounded(MAX_WEEK / of(37, "hours/week") / NET, CENT),
)
COVERED_2014 = is_one_of(TARGET_2014, "1", "2", "3", "5", "11", "12", "13", "14")
COVERED_2020 = is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "6", "7", "8", "12")


def _hours(basis: Step, wage: Expression) -> tuple[Step, Step]:
    return (
        Step(
            "hele_timer",
            Text("Ydelsen plus arbejdsmarkedsbidrag divideret med timelønnen, op til hele timer", "Hours, rounded up"),
            Rounded(basis.value / NET / wage, how="up"),
        ),
        Step(
            "timer",
            Text(
                "Højst 37 timer, og en time mindre for hver times ordinært arbejde ud over fem",
                "At most 37 hours, and an hour less for every hour of ordinary work beyond five",
            ),
            greatest(0, least(37, Stage("hele_timer")) - above(ORDINARY_HOURS, 5)),
        ),
    )


CAP_37 = Text(
    "Loven siger ikke, at der højst er 37 timer; uden det gav fulde dagpenge omregnet fra måned 38. At mindst 82 "
    "procent gælder deltidsforsikrede efter deres egen højeste sats, er ikke undersøgt og regnes ikke.",
    "The act does not say that there are at most 37 hours; without that, full benefit converted from the month gave "
    "38. That the 82 per cent follow the part-time insured's own highest rate has not been read and is not reckoned.",
)
TITLE_HOURS = Text("Arbejdstid i offentligt løntilskud", "Working time in public wage subsidy")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="loentilskud_timesats",
        title=Text("Løntilskud pr. time (2006-niveau)", "Wage subsidy per hour (2006 level)"),
        plain=Text(
            "Målgruppe 1: 59,71 kr. hos private og 115,43 kr. hos offentlige; 2 og 3: 59,71 kr. hos begge. Lønnen hos "
            "offentlige er højst 96,21 kr. i timen (2002-niveau).",
            "Group 1: 59.71 kr with private and 115.43 kr with public employers; 2 and 3: 59.71 kr with both. Public "
            "pay is at most 96.21 kr an hour (2002 level).",
        ),
        when=is_one_of(TARGET_2007, "1", "2", "3", "4", "6", "8"),
        stages=(
            Step(
                "tilskud",
                Text("Tilskud pr. time, 1. januar 2006", "Subsidy per hour, 1 January 2006"),
                cases(
                    (is_one_of(TARGET_2007, "2", "3"), "59.71"),
                    (is_one_of(TARGET_2007, "1") & PRIVATE, "59.71"),
                    (is_one_of(TARGET_2007, "1") & PUBLIC, "115.43"),
                ),
            ),
        ),
        unit="kr/hour",
        source=LAB("63-64", "lab-2007-wage-subsidy"),
        only=(R2007,),
        group=GROUP,
        doubt=LEVEL_2006,
    ),
    Amount(
        name="loentilskud_timesats",
        title=TITLE,
        plain=Text(
            "Målgruppe 1-3, 12 og 13 har én sats hos private og en højere hos offentlige. 5 har den private sats og "
            "hos offentlige den højeste. 4, 11 og 14 får op til den højeste efter arbejdsevnen. 6 har den laveste, i "
            "særlige tilfælde den næste.",
            "Groups 1-3, 12 and 13 have one rate with private and a higher with public employers. 5 has the private "
            "rate and with public employers the highest. 4, 11 and 14 get up to the highest by capacity. 6 has the "
            "lowest, in special cases the next.",
        ),
        when=is_one_of(TARGET_2014, "1", "2", "3", "4", "5", "6", "8", "11", "12", "13", "14"),
        stages=(
            Step(
                "tilskud",
                Text("Tilskud pr. time", "Subsidy per hour"),
                cases(
                    (is_one_of(TARGET_2014, "4", "11", "14"), HIGHEST),
                    (is_one_of(TARGET_2014, "6") & SPECIAL_CASE, LOW),
                    (is_one_of(TARGET_2014, "6"), PENSIONER),
                    (is_one_of(TARGET_2014, "1", "2", "3", "5", "12", "13") & PRIVATE, PRIVATE_RATE),
                    (is_one_of(TARGET_2014, "1", "2", "3", "12", "13"), PUBLIC_RATE),
                    (is_one_of(TARGET_2014, "5"), HIGHEST),
                ),
            ),
        ),
        unit="kr/hour",
        source=LAB("63-64", "lab-2015-wage-subsidy-rates", seen_in="source 003, application 3"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            f"{BY_CAPACITY.da} Satsen for målgruppe 8 er ikke fundet.",
            f"{BY_CAPACITY.en} The rate of group 8 has not been read.",
        ),
    ),
    Amount(
        name="loentilskud_timesats",
        title=TITLE,
        plain=Text(
            "Målgruppe 1-5 og 12 har én sats hos private og en højere hos offentlige. 6 har den private sats og hos "
            "offentlige den højeste. 7, 8 og 10 vurderes, op til den højeste. 11 (førtidspensionister) har den "
            "laveste.",
            "Groups 1-5 and 12 have one rate with private and a higher with public employers. 6 has the private rate "
            "and with public employers the highest. 7, 8 and 10 are assessed, up to the highest. 11 (disability "
            "pensioners) has the lowest.",
        ),
        when=is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "12"),
        stages=(
            Step(
                "tilskud",
                Text("Tilskud pr. time", "Subsidy per hour"),
                cases(
                    (is_one_of(TARGET_2020, "7", "8", "10"), HIGHEST),
                    (is_one_of(TARGET_2020, "11") & SPECIAL_CASE, LOW),
                    (is_one_of(TARGET_2020, "11"), PENSIONER),
                    (PRIVATE, PRIVATE_2020),
                    (is_one_of(TARGET_2020, "6"), HIGHEST),
                    (PUBLIC, PUBLIC_2020),
                ),
            ),
        ),
        unit="kr/hour",
        source=LAB("75-77", "lab-2020-wage-subsidy"),
        only=(R2020,),
        group=GROUP,
        doubt=AFTER_2019,
    ),
    Amount(
        name="offentligt_loentilskud_hoejeste_timeloen",
        title=Text("Højeste timeløn i offentligt løntilskud", "The highest hourly wage in public wage subsidy"),
        plain=Text(
            "De højeste dagpenge pr. uge delt med 37 timer, lagt arbejdsmarkedsbidraget på 8 procent oveni.",
            "The highest weekly unemployment benefit divided by 37 hours, plus the labour-market contribution of 8 per "
            "cent.",
        ),
        stages=(WAGE_BY_FORMULA,),
        unit="kr/hour",
        source=LAB("55", "lab-2015-public-wage-subsidy-hours"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "De offentliggjorte 121,47 (2015), 122,80, 124,71 og 126,32 (2018) gives af regnemåden. Om 2019 fulgte "
            "den, er ikke undersøgt: loven af 2019 har 127,90 på 2019-niveau, regnemåden giver 127,94.",
            "The published 121.47 (2015), 122.80, 124.71 and 126.32 (2018) follow from the formula. Whether 2019 "
            "followed it has not been read: the act of 2019 has 127.90 at the 2019 level, the formula gives 127.94.",
        ),
    ),
    Amount(
        name="offentligt_loentilskud_grundlag",
        title=Text("Ydelse pr. uge, som lønnen skal svare til", "Benefit per week that the pay must equal"),
        plain=Text(
            "Lønnen i offentligt løntilskud skal efter arbejdsmarkedsbidrag svare til personens egen ydelse pr. uge.",
            "The pay in public wage subsidy must after labour-market contribution equal the person's own weekly "
            "benefit.",
        ),
        when=COVERED_2014,
        stages=(MONTHLY, WEEKLY, BASIS_2015),
        per=PER_WEEK,
        source=LAB("55 (BEK 1297/2016 §§ 81-82)", "lab-2015-public-wage-subsidy-hours"),
        only=(R2015,),
        group=GROUP,
        doubt=CAP_37,
    ),
    Amount(
        name="offentligt_loentilskud_grundlag",
        title=Text("Ydelse pr. uge, som lønnen skal svare til", "Benefit per week that the pay must equal"),
        plain=Text(
            "Lønnen i offentligt løntilskud skal efter arbejdsmarkedsbidrag svare til personens egen ydelse pr. uge.",
            "The pay in public wage subsidy must after labour-market contribution equal the person's own weekly "
            "benefit.",
        ),
        when=COVERED_2020,
        stages=(MONTHLY, WEEKLY, BASIS_2020),
        per=PER_WEEK,
        source=LAB("72", "lab-2020-wage-subsidy"),
        only=(R2020,),
        group=GROUP,
        doubt=CAP_37,
    ),
    Amount(
        name="offentligt_loentilskud_timer",
        title=TITLE_HOURS,
        plain=Text(
            "Hos en offentlig arbejdsgiver skal lønnen efter arbejdsmarkedsbidrag svare til personens egen ydelse; for "
            "målgruppe 1 mindst 82 procent af de højeste dagpenge. Timelønnen er de højeste dagpenge pr. uge delt med "
            "37 og med 0,92. Timerne rundes op og ligger fast i hele perioden.",
            "With a public employer the pay after labour-market contribution must equal the person's own benefit; for "
            "group 1 at least 82 per cent of the highest unemployment benefit. The hourly wage is the highest weekly "
            "benefit divided by 37 and by 0.92. The hours are rounded up and fixed for the whole period.",
        ),
        when=COVERED_2014,
        stages=_hours(BASIS_2015, WAGE_BY_FORMULA.value),
        unit="hours",
        per=PER_WEEK,
        source=LAB("55 (BEK 1297/2016 §§ 81-82)", "lab-2015-public-wage-subsidy-hours"),
        only=(R2015,),
        group=GROUP,
        doubt=CAP_37,
    ),
    Amount(
        name="offentligt_loentilskud_timer",
        title=TITLE_HOURS,
        plain=Text(
            "Lønnen efter arbejdsmarkedsbidrag skal svare til personens egen ydelse; for målgruppe 12 i stedet 80 "
            "procent af de højeste dagpenge for forsørgere og 60 for andre. Timelønnen er et fast beløb, der "
            "reguleres hvert år (127,90 kr. på 2019-niveau). Timerne rundes op.",
            "The pay after labour-market contribution must equal the person's own benefit; for group 12 instead 80 per "
            "cent of the highest unemployment benefit for providers and 60 for others. The hourly wage is a fixed "
            "amount regulated yearly (127.90 kr at the 2019 level). The hours are rounded up.",
        ),
        when=COVERED_2020,
        stages=_hours(BASIS_2020, CAP_WAGE),
        unit="hours",
        per=PER_WEEK,
        source=LAB("72", "lab-2020-wage-subsidy"),
        only=(R2020,),
        group=GROUP,
        doubt=Text(
            f"{CAP_37.da} De 127,90 kr. passer ikke helt med reglen før 2020, der ville give 127,94; de regulerede "
            "beløb efter 2019 er ikke fundet og skal oplyses. At omregningen og de 82 procent er som før, er "
            "udledt, og også at revalidender (nr. 10, før nr. 4) ikke er med.",
            f"{CAP_37.en} The 127.90 kr do not quite fit the rule before 2020, which would give 127.94; the regulated "
            "amounts after 2019 have not been read and must be told. That the conversion and the 82 per cent are as "
            "before is inferred, and so is that people in rehabilitation (no. 10, formerly no. 4) are not covered.",
        ),
    ),
)

GAPS = (
    Gap(
        "loentilskud_timesats",
        date(2014, 1, 1),
        date(2015, 1, 1),
        Text("Satserne for 2014 er ikke fundet.", "The rates of 2014 have not been read."),
    ),
)
