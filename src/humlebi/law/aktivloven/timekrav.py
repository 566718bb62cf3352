"""Hours of ordinary work that spouses (300 hours) and all recipients (225 hours) had to show to keep the help."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.formue import MARRIED
from humlebi.law.kinds import Axis, Gap, Scope, Text
from humlebi.law.questions import Conditions, Sanction, Step
from humlebi.law.terms import Spent, Sum, TheYear, assessed, cases, choice, is_one_of, kroner, named, number

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

T300 = Scope(
    "2007",
    date(2007, 4, 1),
    date(2012, 1, 1),
    Axis.CLOCK,
    "LAS §§ 13, stk. 8-14, og 26 (LBK 1460/2007)",
    Text("Begyndelsen 1. april 2007 er omtrentlig.", "The beginning on 1 April 2007 is approximate."),
)
T225 = Scope(
    "2016",
    date(2016, 10, 1),
    date(2020, 3, 9),
    Axis.CLOCK,
    "LAS §§ 13 f-13 h (lov 296/2016)",
    Text(
        "Reglen trådte i kraft den 1. april 2016, men kunne tidligst få virkning for hjælpen fra 1. oktober 2016.",
        "The rule took force on 1 April 2016, but could affect the help from 1 October 2016 at the earliest.",
    ),
)
T225_AGAIN = Scope("2020", date(2020, 9, 9), date(2025, 7, 1), Axis.CLOCK, "LAS §§ 13 f-13 h (LBK 808/2024)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
COUNTED = ("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse", "selvforsoergelsesydelse", "overgangsydelse")
COUPLE_HELP = number(
    "aegtepar_maaneder_hjaelp_i_alt",
    "Måneder i alt, ægteparret har fået hjælp, siden der sidst gik 2 år i sammenhæng uden hjælp",
    "Months in all of help to the couple since there were last 2 continuous years without help",
    "months",
)
HOURS_24 = number(
    "ordinaere_timer_24_maaneder",
    "Dokumenterede timers ordinært arbejde uden støtte inden for de seneste 24 kalendermåneder",
    "Documented hours of ordinary unsupported work in the last 24 calendar months",
    "hours",
    most=17544,
)
HOURS_12 = number(
    "ordinaere_timer_12_maaneder",
    "Timers ordinært arbejde uden støtte inden for de seneste 12 kalendermåneder",
    "Hours of ordinary unsupported work in the last 12 calendar months",
    "hours",
    most=8784,
)
HOURS_SINCE = number(
    "ordinaere_timer_siden_nedsaettelsen",
    "Timers ordinært arbejde uden støtte inden for 12 kalendermåneder, der alle ligger efter nedsættelsen",
    "Hours of ordinary unsupported work in 12 calendar months that all lie after the reduction",
    "hours",
    most=8784,
)
LIMITED = assessed(
    "arbejdsevne_udelukker_ordinaert_arbejde",
    "Arbejdsevnen er så begrænset, at ordinært arbejde ikke er muligt",
    "The capacity for work is so limited that ordinary work is impossible",
)
RATE_GROUP = choice(
    "sats_225_timer",
    "Den sats, den ugifte får hjælp efter",
    "The level at which the unmarried person gets help",
    ("voksensats", "voksensats", "adult rate"),
    ("lavere_sats", "lavere sats", "lower rate"),
    ("su_niveau", "sats på SU-niveau", "rate at the level of the student grant"),
)
ADULT_THIS_YEAR = kroner(
    "aarets_nedsaettelse_voksensats", "Årets nedsættelse på voksensats", "The year's reduction at the adult rate"
)
LOWER_THIS_YEAR = kroner(
    "aarets_nedsaettelse_lavere_sats", "Årets nedsættelse på lavere sats", "The year's reduction at the lower rates"
)
A_YEAR_OF_HELP = named(
    "Hjælp i 1 år i alt inden for de seneste 3 år",
    "Help for 1 year in all within the last 3 years",
    Sum(tuple(Spent(kind, "days", within_months=36) for kind in COUNTED)) >= 365,
)
TOO_FEW = named("Under 225 timer inden for 12 kalendermåneder", "Under 225 hours in 12 calendar months", HOURS_12 < 225)
CAN_WORK = named("Ordinært arbejde er muligt", "Ordinary work is possible", ~LIMITED)
A_YEAR_DOUBT = Text(
    "Et år regnes her som 365 dage med hjælp. At de ydelser, der fra 2020 afløste integrationsydelsen, tæller med "
    "som den, er antaget.",
    "A year is here 365 days of help. That the benefits that replaced integrationsydelse in 2020 count as it did is "
    "presumed.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Sanction(
        name="timekrav_300",
        title=Text("300-timersreglen for ægtepar", "The 300 hours of spouses"),
        plain=Text(
            "Har et ægtepar fået hjælp i 2 år i alt, og har den ene ikke haft mindst 300 timers ordinært arbejde inden "
            "for de seneste 24 kalendermåneder, falder hjælpen til den ægtefælle bort.",
            "When a couple has had help for 2 years in all and one of them has not had at least 300 hours of ordinary "
            "work in the last 24 calendar months, the help for that spouse lapses.",
        ),
        benefits=("kontanthjaelp",),
        before=(
            MARRIED,
            named("Hjælp i 2 år i alt", "Help for 2 years in all", COUPLE_HELP >= 24),
            named(
                "Under 300 timer inden for 24 kalendermåneder", "Under 300 hours in 24 calendar months", HOURS_24 < 300
            ),
            CAN_WORK,
        ),
        loses=Text("Hjælpen til den ægtefælle falder bort.", "The help for that spouse lapses."),
        source=LAS("13, stk. 8-14, og 26", "las-2007-300-hours-spouses"),
        only=(T300,),
        group=GROUP,
        doubt=Text(
            "Hvilket varsel loven krævede, er ikke undersøgt.", "What notice the act required has not been read."
        ),
    ),
    Sanction(
        name="timekrav_225",
        title=Text("225-timersreglen for ugifte", "The 225 hours of the unmarried"),
        plain=Text(
            "Efter hjælp i 1 år i alt inden for 3 år skal den ugifte have haft mindst 225 timers ordinært arbejde "
            "inden for de seneste 12 kalendermåneder; ellers sættes hjælpen ned, mest på voksensats og slet ikke på "
            "SU-niveau.",
            "After help for 1 year in all within 3 years the unmarried must have had at least 225 hours of ordinary "
            "work in the last 12 calendar months; otherwise the help is reduced, most at the adult rate and not at all "
            "at SU level.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        before=(named("Ugift", "Unmarried", ~MARRIED), A_YEAR_OF_HELP, TOO_FEW, CAN_WORK),
        stages=(
            Step(
                "nedsaettelse",
                Text("Årets nedsættelse om måneden", "The year's reduction a month"),
                cases(
                    (is_one_of(RATE_GROUP, "su_niveau"), 0),
                    (
                        is_one_of(RATE_GROUP, "voksensats"),
                        cases(
                            (TheYear().equals(2016), 1_000),
                            (TheYear().equals(2020), 1_054),
                            (TheYear().equals(2021), 1_067),
                            otherwise=ADULT_THIS_YEAR,
                        ),
                    ),
                    otherwise=cases(
                        (TheYear().equals(2016), 500),
                        (TheYear().equals(2020), 526),
                        (TheYear().equals(2021), 533),
                        otherwise=LOWER_THIS_YEAR,
                    ),
                ),
            ),
        ),
        source=LAS("13 f-13 h og 26", "las-2016-225-hours"),
        only=(T225, T225_AGAIN),
        group=GROUP,
        doubt=Text(
            f"Nedsættelsen er læst for 2016, 2020 og 2021; for andre år må den oplyses. {A_YEAR_DOUBT.da}",
            f"The reduction is read for 2016, 2020 and 2021; for other years it must be told. {A_YEAR_DOUBT.en}",
        ),
    ),
    Sanction(
        name="timekrav_225_aegtefaeller",
        title=Text("225-timersreglen for ægtepar", "The 225 hours of spouses"),
        plain=Text(
            "Opfylder en gift person ikke kravet om 225 timer, falder den ene ægtefælles hjælp bort eller sættes ned, "
            "og den særlige støtte bortfalder.",
            "When a married person does not meet the 225 hours, the help of one spouse lapses or is reduced, and the "
            "special support is lost.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse"),
        before=(MARRIED, A_YEAR_OF_HELP, TOO_FEW, CAN_WORK),
        loses=Text(
            "Den ene ægtefælles hjælp falder bort eller sættes ned; særlig støtte bortfalder.",
            "The help of one spouse lapses or is reduced; special support is lost.",
        ),
        source=LAS("13 f-13 h og 26", "las-2016-225-hours"),
        only=(T225, T225_AGAIN),
        group=GROUP,
        doubt=Text(
            f"Hvornår hjælpen falder bort, og hvornår den sættes ned, er ikke undersøgt. {A_YEAR_DOUBT.da}",
            f"When the help lapses and when it is reduced has not been read. {A_YEAR_DOUBT.en}",
        ),
    ),
    Conditions(
        name="fuld_hjaelp_efter_225",
        title=Text("Fuld hjælp igen efter 225 timer", "Full help again after 225 hours"),
        plain=Text(
            "Hjælpen bliver fuld igen, når der er arbejdet 225 timer inden for 12 kalendermåneder, der alle ligger "
            "efter nedsættelsen.",
            "The help is full again after 225 hours of work in 12 calendar months that all lie after the reduction.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse"),
        when=(HOURS_SINCE >= 225) | LIMITED,
        source=LAS("13 f-13 h", "las-2016-225-hours"),
        only=(T225, T225_AGAIN),
        group=GROUP,
    ),
)

SUSPENDED = Text(
    "Sat ud af kraft fra 9. marts til og med 8. september 2020.",
    "Suspended from 9 March to 8 September 2020 inclusive.",
)
GAPS = tuple(
    Gap(rule, date(2020, 3, 9), date(2020, 9, 9), SUSPENDED)
    for rule in ("timekrav_225", "timekrav_225_aegtefaeller", "fuld_hjaelp_efter_225")
)
