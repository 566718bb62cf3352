"""Job rotation: who may be the substitute, who may be in education, and what the employer is paid per hour."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.loentilskud import MAINTAINED, TOTAL, UNBROKEN
from humlebi.law.beskaeftigelsesindsats.praktik import TARGET_2014, TARGET_2020, UNTIL_2014
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Amount, Conditions, Lasts, Step
from humlebi.law.reforms import ACT_2025, CLOSED, GRANTED
from humlebi.law.terms import (
    Condition,
    Happened,
    Stage,
    TheYear,
    any_of,
    cases,
    during,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
    of,
    unless,
    while_in,
)

# --- regimes: the day the rotation begins picks -----------------------------------------------------------------------

R2008 = Scope(
    "2008",
    date(2008, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAB § 98 a, LBK 439/2008",
    doubt=Text(
        f"At reglen begyndte 1. januar 2008, er udledt. {UNTIL_2014.da}",
        f"That the rule began on 1 January 2008 is inferred. {UNTIL_2014.en}",
    ),
)
PAID_2008 = Scope("2008", date(2008, 1, 1), date(2013, 1, 1), Axis.CLOCK, "LAB § 98 a, LBK 439/2008", doubt=R2008.doubt)
PAID_2013 = Scope("2013", date(2013, 1, 1), CLOSED, Axis.CLOCK, "LAB § 98 a, stk. 2; § 150 fra 2020")
R2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2015, 1, 1),
    Axis.CLOCK,
    "LAB §§ 98 a-98 b, LBK 990/2014",
    doubt=Text("Begyndelsen er antaget.", "The beginning is presumed."),
)
R2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 98 a-98 b, LBK 1342/2016")
GRANTED_2026 = Scope("2026", CLOSED, NO_END, Axis.CLOCK, f"{ACT_2025}; BEK 34/2026 § 19; BEK 46/2026 § 1")
R2020 = Scope("2020", date(2020, 1, 1), CLOSED, Axis.CLOCK, "Lov 548 af 7. maj 2019 §§ 147-153")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
HOURS = number(
    "jobrotation_vikar_timer_om_ugen", "Vikarens timer om ugen", "The substitute's hours a week", "hours/week"
)
IN_PROGRAMME = fact(
    "jobrotation_i_integrationsprogram",
    "I et integrationsprogram",
    "In an integration programme",
    recorded=while_in("integrationsprogram"),
)
NOT_IN_WORK = fact("jobrotation_ikke_i_arbejde", "Er ikke i et arbejde", "Is not in a job")
SIMILAR = fact(
    "jobrotation_samme_funktion",
    "Samme eller lignende funktion som den ansatte",
    "The same or a similar function as the employee",
)
FOUND_IT = fact("jobrotation_selv_fundet_pladsen", "Har selv fundet vikarpladsen", "Has found the place as substitute")
EMPLOYED = number(
    "jobrotation_ansat_maaneder",
    "Måneder den ansatte har været ansat",
    "Months that the employee has been employed",
    "months",
)
ORDINARY_PAY = fact(
    "jobrotation_almindelig_loen", "Den ansatte får sin almindelige løn", "The employee gets ordinary pay"
)
HIGHER = fact(
    "jobrotation_uddannelse_over_erhvervsniveau",
    "Den ansatte har en uddannelse ud over erhvervsuddannelsesniveau",
    "The employee has an education above vocational level",
)
UNUSED = number(
    "jobrotation_uddannelse_ubrugt_aar",
    "År den ansattes uddannelse ikke har været brugt",
    "Years that the employee's education has not been used",
    "years",
)
OTHER_GRANT = fact(
    "jobrotation_andet_tilskud",
    "Der gives VEU-godtgørelse, SVU eller løntilskud til vikaren",
    "VEU or SVU support, or wage subsidy for the substitute, is given",
)
EDUCATION_HOURS = number(
    "jobrotation_uddannelsestimer",
    "Timer den ansatte er i uddannelse",
    "Hours the employee is in education",
    "hours",
)
SUBSTITUTE_HOURS = number(
    "jobrotation_vikartimer", "Timer vikaren er ansat imens", "Hours the substitute is employed", "hours"
)
TOLD_RATE = kroner(
    "jobrotationsydelse_timesats",
    "Jobrotationsydelse pr. time det år",
    "The year's jobrotationsydelse per hour",
    "kr/hour",
)
TITLE = Text("Vikar i jobrotation", "Substitute in job rotation")
SIX_MONTHS = (Lasts(months_after(6), words=Text("6 måneder", "6 months")),)
A_YEAR = (Lasts(months_after(12), words=Text("12 måneder", "12 months")),)
UNBROKEN_GROUPS = is_one_of(TARGET_2014, "2", "3", "12", "13") | IN_PROGRAMME
PAID_HOURS = least(EDUCATION_HOURS, SUBSTITUTE_HOURS)
# The amounts that have been published; they follow none of the known regulations, so no other year is computed.
PUBLISHED = {2013: "173.09", 2015: "178.84", 2017: "184.98", 2018: "188.73", 2019: "189.51"}


SUBSTITUTE_2020 = (
    any_of(
        is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "8"),
        is_one_of(TARGET_2020, "6", "7") & NOT_IN_WORK,
        is_one_of(TARGET_2020, "9") & during("ledighedsydelse"),
        IN_PROGRAMME,
    )
    & (MAINTAINED >= 6)
    & (HOURS >= 10)
    & SIMILAR
)
GRANTED_IN_TIME = fact(
    "jobrotation_bevilget_i_tide",
    "Jobrotationen er bevilget senest 31. januar 2026",
    "The rotation was granted at the latest on 31 January 2026",
)


def _prior(months: int) -> Condition:
    return any_of(is_one_of(TARGET_2014, "1") & (months <= TOTAL), UNBROKEN_GROUPS & (months <= UNBROKEN))


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="jobrotation_vikar",
        title=TITLE,
        plain=Text(
            "Vikaren skal have været ledig i mindst tre måneder: lagt sammen for målgruppe 1, i træk for de andre. "
            "Mindst ti timer om ugen, højst tolv måneder.",
            "The substitute must have been unemployed for at least three months: added up for group 1, unbroken for "
            "the others. At least ten hours a week, at most twelve months.",
        ),
        when=_prior(3) & (HOURS >= 10),
        lasts=A_YEAR,
        source=LAB("98 b, stk. 1-2", "lab-2015-jobrotation-prior"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="jobrotation_vikar",
        title=TITLE,
        plain=Text(
            "Vikaren skal have været ledig i mindst seks måneder: lagt sammen for målgruppe 1, i træk for 2, 3, 12, "
            "13 og deltagere i integrationsprogrammet. Mindst ti timer om ugen, højst seks måneder.",
            "The substitute must have been unemployed for at least six months: added up for group 1, unbroken for 2, "
            "3, 12, 13 and those in the integration programme. At least ten hours a week, at most six months.",
        ),
        when=_prior(6) & (HOURS >= 10),
        lasts=SIX_MONTHS,
        source=LAB("98 b, stk. 1", "lab-2015-jobrotation-prior", seen_in="source 003, application 3, '§ 98b stk. 1'"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017), ansøgning 3, skriver 26 ugers ledighed; loven siger mindst "
            "seks måneder, og loven er fulgt.",
            "The trial applications of North Jutland (2017), application 3, writes 26 weeks of unemployment; the act "
            "says at least six months and is followed.",
        ),
    ),
    Conditions(
        name="jobrotation_vikar",
        title=TITLE,
        plain=Text(
            "Vikaren er i målgruppe 1-5 eller 8, i 6-7 uden arbejde, i 9 på ledighedsydelse eller i "
            "integrationsprogram, og har fået offentlig forsørgelse i mindst seks måneder. Samme eller lignende "
            "funktion som den ansatte, mindst ti timer om ugen, højst seks måneder. Ny jobrotation kan ikke bevilges "
            "fra 1. februar 2026.",
            "The substitute is in group 1-5 or 8, in 6-7 without work, in 9 on ledighedsydelse or in the integration "
            "programme, and has had public maintenance for at least six months. The same or a similar function, at "
            "least ten hours a week, at most six months. No new job rotation can be granted from 1 February 2026.",
        ),
        when=SUBSTITUTE_2020,
        lasts=SIX_MONTHS,
        source=LAB("147-153", "lab-2020-jobrotation"),
        only=(R2020,),
        group=GROUP,
    ),
    Conditions(
        name="jobrotation_vikar",
        title=Text("Vikar i en jobrotation, der er bevilget", "Substitute in a rotation that was granted"),
        plain=Text(
            "Ny jobrotation kan ikke bevilges fra 1. februar 2026. En jobrotation, kommunen har bevilget senest 31. "
            "januar 2026, fortsætter efter de hidtidige regler.",
            "No new job rotation can be granted from 1 February 2026. A rotation that the municipality granted at the "
            "latest on 31 January 2026 goes on under the former rules.",
        ),
        when=named(
            "Bevilget senest 31. januar 2026",
            "Granted at the latest on 31 January 2026",
            Happened("afgoerelse", ("jobrotation",), until=CLOSED),
        )
        & SUBSTITUTE_2020,
        otherwise=Text("Jobrotation kan ikke bevilges.", "Job rotation cannot be granted."),
        lasts=SIX_MONTHS,
        source=LAB("147-153 (lov 1750/2025; BEK 46/2026 § 1)", "lab-2020-jobrotation"),
        only=(GRANTED_2026,),
        group=GROUP,
        doubt=GRANTED,
    ),
    Conditions(
        name="jobrotation_ret_for_vikaren",
        title=Text("Ret til at blive vikar i jobrotation", "Right to become substitute in job rotation"),
        plain=Text(
            "Den i målgruppe 2, 3, 12 eller 13, der selv har fundet pladsen og opfylder kravene, har ret til den.",
            "Those of group 2, 3, 12 or 13 who have found the place and meet the requirements have a right to it.",
        ),
        when=is_one_of(TARGET_2014, "2", "3", "12", "13") & FOUND_IT & (UNBROKEN >= 6) & (HOURS >= 10),
        source=LAB("98 b", "lab-2015-jobrotation-prior"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "Materialet siger 'nr. 2-13'; her er det forstået som de målgrupper, der kan være vikar.",
            "The material says 'nr. 2-13'; it is here taken as the groups that can be substitutes.",
        ),
    ),
    Conditions(
        name="jobrotation_medarbejder",
        title=Text("Den ansatte i jobrotation", "The employee in job rotation"),
        plain=Text(
            "Den ansatte får sin almindelige løn og har ingen uddannelse over erhvervsuddannelsesniveau, medmindre den "
            "ikke har været brugt i fem år. Der gives hverken VEU, SVU eller løntilskud til vikaren.",
            "The employee gets ordinary pay and has no education above vocational level unless it has not been used "
            "for five years. Neither VEU, SVU nor wage subsidy for the substitute is given.",
        ),
        when=ORDINARY_PAY & unless(~HIGHER, UNUSED >= 5) & ~OTHER_GRANT,
        source=LAB("98 a", "lab-2007-jobrotation"),
        only=(R2008,),
        group=GROUP,
    ),
    Conditions(
        name="jobrotation_medarbejder",
        title=Text("Den ansatte i jobrotation", "The employee in job rotation"),
        plain=Text(
            "Den ansatte har været ansat i mindst tre måneder, får sin almindelige løn og har ingen uddannelse over "
            "erhvervsuddannelsesniveau, medmindre den ikke har været brugt i fem år.",
            "The employee has been employed for at least three months, gets ordinary pay and has no education above "
            "vocational level unless it has not been used for five years.",
        ),
        when=(EMPLOYED >= 3) & ORDINARY_PAY & unless(~HIGHER, UNUSED >= 5),
        source=LAB("98 a", "lab-2015-jobrotation-prior", "lab-2015-jobrotation-amount"),
        only=(
            Scope(
                "2014",
                date(2014, 1, 1),
                date(2020, 1, 1),
                Axis.CLOCK,
                "LAB § 98 a, LBK 990/2014 og 1342/2016",
                doubt=Text("Begyndelsen er antaget.", "The beginning is presumed."),
            ),
        ),
        group=GROUP,
    ),
    Amount(
        name="jobrotationsydelse",
        title=Text("Jobrotationsydelse (2006-niveau)", "Jobrotationsydelse (2006 level)"),
        plain=Text(
            "144,22 kr. (2006-niveau) for hver time, den ansatte er i uddannelse, mens en vikar er ansat.",
            "144.22 kr (2006 level) for every hour the employee is in education while a substitute is employed.",
        ),
        stages=(
            Step("timesats", Text("Pr. time, 1. januar 2006", "Per hour, 1 January 2006"), of("144.22", "kr/hour")),
            Step("ydelse", Text("I alt for timerne", "In all for the hours"), PAID_HOURS * Stage("timesats")),
        ),
        source=LAB("98 a", "lab-2007-jobrotation"),
        only=(PAID_2008,),
        group=GROUP,
        doubt=Text(
            "Beløbet er på niveauet 1. januar 2006; de regulerede beløb for 2008-2012 er ikke fundet.",
            "The amount is at the level of 1 January 2006; the regulated amounts of 2008-2012 have not been read.",
        ),
    ),
    Amount(
        name="jobrotationsydelse",
        title=Text("Jobrotationsydelse", "Jobrotationsydelse"),
        plain=Text(
            "Et beløb for hver time, den ansatte er i uddannelse, mens en vikar er ansat: time for time.",
            "An amount for every hour the employee is in education while a substitute is employed: hour for hour.",
        ),
        stages=(
            Step(
                "timesats",
                Text("Pr. time", "Per hour"),
                cases(*((TheYear().equals(year), kr) for year, kr in PUBLISHED.items()), otherwise=TOLD_RATE),
            ),
            Step("ydelse", Text("I alt for timerne", "In all for the hours"), PAID_HOURS * Stage("timesats")),
        ),
        source=LAB(
            "98 a, stk. 2",
            "lab-2015-jobrotation-amount",
            "lab-2020-jobrotation",
            seen_in="source 003, application 3",
        ),
        only=(PAID_2013,),
        group=GROUP,
        doubt=Text(
            "Læst er 173,09 (2013), 178,84 (2015), 184,98 (2017), 188,73 (2018) og 189,51 (2019); andre år skal "
            "oplyses.",
            "Read are 173.09 (2013), 178.84 (2015), 184.98 (2017), 188.73 (2018) and 189.51 (2019); other years must "
            "be told.",
        ),
    ),
    Amount(
        name="jobrotationsydelse",
        title=Text("Jobrotationsydelse til en bevilget jobrotation", "Jobrotationsydelse of a granted rotation"),
        plain=Text(
            "Et beløb for hver time, den ansatte er i uddannelse, mens en vikar er ansat: time for time.",
            "An amount for every hour the employee is in education while a substitute is employed: hour for hour.",
        ),
        when=GRANTED_IN_TIME,
        stages=(
            Step(
                "timesats",
                Text("Pr. time", "Per hour"),
                TOLD_RATE,
            ),
            Step("ydelse", Text("I alt for timerne", "In all for the hours"), PAID_HOURS * Stage("timesats")),
        ),
        source=LAB(
            "150 (lov 1750/2025; BEK 34/2026 § 19)",
            "lab-2015-jobrotation-amount",
            "lab-2020-jobrotation",
        ),
        only=(GRANTED_2026,),
        group=GROUP,
        doubt=Text(
            "Kun for en jobrotation, der er bevilget senest 31. januar 2026. Timesatsen for 2026 er ikke fundet og "
            "skal oplyses.",
            "Only for a rotation granted at the latest on 31 January 2026. The hourly rate of 2026 has not been found "
            "and must be told.",
        ),
    ),
)
