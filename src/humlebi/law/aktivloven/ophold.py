"""Residence and work that full cash benefit requires, and what is granted when they are not met."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Begins, Gap, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import (
    Compared,
    Condition,
    OnDay,
    Rate,
    Rounded,
    Stage,
    assessed,
    day,
    during,
    fact,
    kroner,
    least,
    named,
    number,
    of,
    unless,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

R2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2012, 1, 1),
    Axis.CLOCK,
    "LAS § 11, stk. 3-7 (LBK 1460/2007)",
    Text(
        "Læst i LBK 1460/2007; begyndelsen er sat til 1. januar 2007, og at reglen ophørte med starthjælpen den 1. "
        "januar 2012, er ikke efterprøvet. Syvårskravet kom med starthjælpen i 2002 i en tekst, der ikke er læst.",
        "Read in LBK 1460/2007; the beginning is set at 1 January 2007, and that the rule ended with start help on 1 "
        "January 2012 has not been verified. The seven years came with start help in 2002 in a text not read.",
    ),
)
R2015 = Scope("2015", date(2015, 9, 1), date(2019, 1, 1), Axis.CLOCK, "LAS § 11, stk. 3 (lov 1000/2015)")
R2019 = Scope(
    "2019",
    date(2019, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAS § 11, stk. 3 og 8 (LBK 1004/2025)",
    Text(
        "At ni år af ti afløste syv af otte i 2019, er læst; dagen er ikke: her 1. januar 2019.",
        "That nine years of ten replaced seven of eight in 2019 has been read; the day has not: here 1 January 2019.",
    ),
)
SHY = Scope("2020", date(2020, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 22 (LBK 808/2024)")
HOURS = Scope(
    "2024",
    date(2024, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAS § 11, stk. 8 (LBK 808/2024)",
    Text(
        "Læst på 2024-niveau; ældre beløb er ikke fundet.", "Read at the 2024 level; older amounts have not been read."
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
APPLIES = Begins("kontanthjaelp", Text("den dag, hjælpen begynder", "the day the help begins"), ("uddannelseshjaelp",))
KEPT_HOME = "; ophold i udlandet i op til to måneder pr. kalenderår med bevaret bolig regnes med"
KEPT_HOME_EN = "; up to two months abroad in a calendar year with the home kept count"
LIVED_8 = number(
    "ophold_aar_af_8",
    f"Lovligt ophold i de seneste 8 år{KEPT_HOME}",
    f"Lawful residence in the last 8 years{KEPT_HOME_EN}",
    "years",
    most=8,
)
LIVED_10 = number(
    "ophold_aar_af_10",
    f"Lovligt ophold i de seneste 10 år{KEPT_HOME}",
    f"Lawful residence in the last 10 years{KEPT_HOME_EN}",
    "years",
    most=10,
)
WORKED_8 = number(
    "fuldtidsaar_af_8",
    "Ordinært arbejde svarende til fuld tid i de seneste 8 år",
    "Ordinary work equal to full time in the last 8 years",
    "years",
    most=8,
)
WORKED_10 = number(
    "fuldtidsaar_af_10",
    "Ordinært arbejde svarende til fuld tid i de seneste 10 år (kravet skal kun være opfyldt én gang)",
    "Ordinary work equal to full time in the last 10 years (it need be met only once)",
    "years",
    most=10,
)
EU = assessed(
    "eu_ret_fritager_for_ophold",
    "EU-retten fritager for opholdskravet (EU/EØS-borger)",
    "EU law exempts from the residence requirement (EU/EEA citizen)",
)
ONCE_START_HELP = fact(
    "har_haft_starthjaelp",
    "Har fået, eller ville have fået, starthjælp, fordi opholdskravet ikke var opfyldt",
    "Has had, or would have had, start help because the residence requirement was not met",
)
PENSIONER = fact(
    "pensionist_fritaget_for_arbejdskrav",
    "Pensionist, som beskæftigelseskravet ikke gælder for",
    "A pensioner to whom the work requirement does not apply",
)
ENTERED = fact(
    "indrejst_i_riget",
    "Er indrejst i riget (ikke folkeregistreret her fra fødslen)",
    "Has entered the realm (not registered here from birth)",
)
ENTRY = day("foerste_indrejsedag", "Første registrerede indrejse", "First registered entry")
REENTERED = fact(
    "genindrejst_efter_12_maaneder",
    "Genindrejst efter mere end 12 sammenhængende måneder i udlandet",
    "Re-entered after more than 12 continuous months abroad",
)
FIRST_COVERED = OnDay(date(1968, 4, 2))
SINCE_1968 = ENTERED & Compared(
    ENTRY,
    ">=",
    FIRST_COVERED,
    Text("første indrejse 2. april 1968 eller senere", "first entry on 2 April 1968 or later"),
)
INCOME = kroner(
    "arbejdsindtaegt_uden_fast_tid",
    "Indtægt af arbejde uden fast arbejdstid i måneden",
    "Income in the month from work without fixed hours",
    "kr/month",
)
OERE = Fraction(1, 100)
# The amounts of the act are at the 2024 level; the highest dagpenge were 20,359 kr a month that year.
SINCE_2024 = Rate("dagpenge_max_month") / of(20_359, "kr/month")


def worked_two_and_a_half(within_10: Condition, covered: Condition) -> Condition:
    """Two years and six months of full-time work, for those the requirement covers."""
    return named(
        "Beskæftigelseskravet på 2 år og 6 måneder",
        "The work requirement of 2 years and 6 months",
        unless(~covered, within_10),
    )


TITLE = Text("Opholds- og beskæftigelseskravet for fuld hjælp", "Residence and work required for full help")
EU_NOT_READ = Text(
    "EU-undtagelsen er læst i teksten fra 2007 og er her ført videre.",
    "The EU exemption is read in the text of 2007 and carried on here.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="opholdskrav",
        title=TITLE,
        plain=Text(
            "Fuld kontanthjælp kræver ophold i riget i 7 af de seneste 8 år. Den, der har fået (eller ville have fået) "
            "starthjælp, skal også have haft ordinært arbejde svarende til fuld tid i 2 år og 6 måneder af de 8 år.",
            "Full cash benefit requires residence in the realm for 7 of the last 8 years. Those who have had (or would "
            "have had) start help must also have worked full time for 2 years and 6 months of the 8 years.",
        ),
        asked=APPLIES,
        benefits=("kontanthjaelp",),
        when=named(
            "Ophold i 7 af de seneste 8 år, eller fritaget efter EU-retten",
            "Residence for 7 of the last 8 years, or exempt by EU law",
            EU | (LIVED_8 >= 7),
        )
        & worked_two_and_a_half(WORKED_8 >= "2.5", ONCE_START_HELP & ~PENSIONER),
        otherwise=Text("Der gives starthjælp i stedet.", "Start help is granted instead."),
        source=LAS("11, stk. 3-7", "las-2007-residence-and-work-requirement", seen_in="source 002, 'Kontanthjælp'"),
        only=(R2007,),
        group=GROUP,
    ),
    Conditions(
        name="opholdskrav",
        title=TITLE,
        plain=Text(
            "Uddannelses- og kontanthjælp kræver lovligt ophold i riget i 7 af de seneste 8 år; ellers gives "
            "integrationsydelse.",
            "Education help and cash benefit require lawful residence in the realm for 7 of the last 8 years; "
            "otherwise integrationsydelse is granted.",
        ),
        asked=APPLIES,
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=EU | (LIVED_8 >= 7),
        otherwise=Text("Der gives integrationsydelse i stedet.", "Integrationsydelse is granted instead."),
        source=LAS("11, stk. 3", "las-2014-residence-requirement"),
        only=(R2015,),
        group=GROUP,
        doubt=EU_NOT_READ,
    ),
    Conditions(
        name="opholdskrav",
        title=TITLE,
        plain=Text(
            "Fuld hjælp kræver lovligt ophold i riget i 9 af de seneste 10 år. Den, der første gang er registreret "
            "indrejst den 2. april 1968 eller senere (eller er genindrejst efter mere end 12 måneder), skal også have "
            "haft ordinært arbejde svarende til fuld tid i 2 år og 6 måneder af de 10 år.",
            "Full help requires lawful residence in the realm for 9 of the last 10 years. Those first registered as "
            "entering on 2 April 1968 or later (or re-entering after more than 12 months) must also have worked full "
            "time for 2 years and 6 months of the 10 years.",
        ),
        asked=APPLIES,
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=named(
            "Ophold i 9 af de seneste 10 år, eller fritaget efter EU-retten",
            "Residence for 9 of the last 10 years, or exempt by EU law",
            EU | (LIVED_10 >= 9),
        )
        & worked_two_and_a_half(WORKED_10 >= "2.5", SINCE_1968 | REENTERED),
        otherwise=Text(
            "Der gives en lavere ydelse: integrationsydelse i 2019, selvforsørgelses- og hjemrejseydelse eller "
            "overgangsydelse fra 2020, mindstesatsen fra 1. juli 2025.",
            "A lower benefit is granted: integrationsydelse in 2019, selvforsørgelses- og hjemrejseydelse or "
            "overgangsydelse from 2020, the lowest level from 1 July 2025.",
        ),
        source=LAS("11, stk. 3 og 8", "las-2020-residence"),
        only=(R2019,),
        group=GROUP,
        doubt=EU_NOT_READ,
    ),
    Amount(
        name="omregnede_arbejdstimer",
        title=Text("Timer, når arbejdstiden ikke er fast", "Hours when working time is not fixed"),
        plain=Text(
            "Har arbejdet ikke haft fast tid, regnes månedens timer som indtægten divideret med 133,85 kr. "
            "(2024-niveau), højst 160,33 timer.",
            "Where the work had no fixed hours, the month's hours are the income divided by 133.85 kr (2024 level), "
            "at most 160.33 hours.",
        ),
        unit="hours",
        per=Text("i måneden", "in the month"),
        stages=(
            Step(
                "timeloen",
                Text("Årets beløb pr. time", "The year's amount per hour"),
                Rounded(SINCE_2024 * of("133.85", "kr/hour"), OERE),
            ),
            Step(
                "timer",
                Text(
                    "Indtægten divideret med beløbet, højst 160,33", "The income divided by the amount, at most 160.33"
                ),
                least(INCOME / Stage("timeloen"), "160.33"),
            ),
        ),
        source=LAS("11, stk. 8", "las-2020-residence", "las-2025-benefit-rates"),
        only=(HOURS,),
        group=GROUP,
        doubt=Text(
            "At beløbet følger satsreguleringen som højeste dagpenge, er udledt; loftet på 160,33 timer er læst for "
            "25-29-årige i teksten fra 2025.",
            "That the amount follows the yearly regulation as the highest unemployment benefit does is inferred; the "
            "cap of 160.33 hours is read for those aged 25-29 in the text of 2025.",
        ),
    ),
    Conditions(
        name="ydelse_uden_ophold",
        title=Text("Ydelse, når opholdskravet ikke er opfyldt", "Benefit when the residence requirement is not met"),
        plain=Text(
            "Den, der ikke opfylder opholdskravet, får selvforsørgelses- og hjemrejseydelse under et selvforsørgelses- "
            "og hjemrejseprogram og ellers overgangsydelse.",
            "Those who do not meet the residence requirement get selvforsørgelses- og hjemrejseydelse in the programme "
            "of that name, and otherwise overgangsydelse.",
        ),
        benefits=("selvforsoergelsesydelse", "overgangsydelse"),
        classes=(
            Class(
                "selvforsoergelsesydelse",
                Text("selvforsørgelses- og hjemrejseydelse", "selvforsørgelses- og hjemrejseydelse"),
                during("integrationsprogram"),
            ),
            Class("overgangsydelse", Text("overgangsydelse", "overgangsydelse"), ~during("integrationsprogram")),
        ),
        source=LAS("22", "las-2020-shy-amounts"),
        only=(SHY,),
        group="selvforsoergelsesydelse",
    ),
)

GAPS = (
    Gap(
        "opholdskrav",
        date(2012, 1, 1),
        date(2015, 9, 1),
        Text(
            "Da starthjælpen var afskaffet, krævede hjælpen intet særligt ophold, til integrationsydelsen kom.",
            "Once start help was abolished, help required no such residence until integrationsydelse came.",
        ),
    ),
)
