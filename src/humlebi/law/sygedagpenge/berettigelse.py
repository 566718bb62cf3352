"""Who is entitled to sickness benefit: incapacity for work and attachment to the labour market."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import NO_END, Axis, Begins, Confidence, Scope, Text
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Spent, any_of, assessed, during, fact, named, number, while_in

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

B1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997")
B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.BEGUN, "Lov 563 af 9. juni 2006")
K2007 = Scope("2007", date(2006, 7, 3), date(2010, 1, 4), Axis.BEGUN, "Lov 563 af 9. juni 2006")
K26 = Scope(
    "26 uger",
    date(2010, 1, 4),
    date(2015, 1, 5),
    Axis.BEGUN,
    "SDL § 32, senere affattelse",
    doubt=Text(
        "Hvornår 26 uger og 240 timer afløste 13 uger og 120 timer, er ikke undersøgt; her fra 4. januar 2010.",
        "When 26 weeks and 240 hours replaced 13 weeks and 120 hours has not been read; here from 4 January 2010.",
    ),
)
K2015 = Scope(
    "2015",
    date(2015, 1, 5),
    NO_END,
    Axis.BEGUN,
    "Lov 720 af 25. juni 2014",
    doubt=Text("Ikrafttrædelsen 5. januar 2015 er antaget.", "Commencement on 5 January 2015 is presumed."),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SICK = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
INCAPABLE = assessed(
    "uarbejdsdygtig",
    "Uarbejdsdygtig på grund af egen sygdom",
    "Incapable of work because of own sickness",
)
REQUIREMENT_MET = fact(
    "beskaeftigelseskrav_opfyldt", "Beskæftigelseskravet er opfyldt", "The employment requirement is met"
)
PROSPECT = assessed(
    "udsigt_til_arbejdsevne",
    "Der er udsigt til, at arbejdsevnen genvindes",
    "There is a prospect of recovering the work capacity",
)
WEEKS_13 = fact(
    "tilknyttet_13_uger",
    "Tilknyttet arbejdsmarkedet de seneste 13 uger",
    "Attached to the labour market for the last 13 weeks",
)
HOURS_13 = number(
    "timer_13_uger", "Timers beskæftigelse de seneste 13 uger", "Hours worked in the last 13 weeks", "hours", most=2184
)
WEEKS_26 = fact(
    "tilknyttet_26_uger",
    "Tilknyttet arbejdsmarkedet de seneste 26 uger uden en eneste dag uden arbejdsgiver",
    "Attached to the labour market for the last 26 weeks, without a single day without an employer",
)
HOURS_26 = number(
    "timer_26_uger", "Timers beskæftigelse de seneste 26 uger", "Hours worked in the last 26 weeks", "hours", most=4368
)
EMPLOYEE = ("", "loenmodtager")
EMPLOYED_26_WEEKS = Spent(
    "ansaettelse", "weeks", EMPLOYEE, continuous=True, words=Text("uger i ubrudt ansættelse", "weeks employed unbroken")
)
IN_WORK = fact(
    "i_beskaeftigelse",
    "I beskæftigelse på første fraværsdag",
    "In employment on the first absence day",
    recorded=while_in("ansaettelse"),
)
HOURS_6 = number(
    "timer_6_maaneder",
    "Timers beskæftigelse i de seks afsluttede kalendermåneder før første fraværsdag",
    "Hours worked in the six completed calendar months before the first absence day",
    "hours",
    most=4416,
)
MONTHS_40 = number(
    "maaneder_med_40_timer",
    "Antal af de seks måneder med mindst 40 timers beskæftigelse",
    "How many of the six months have at least 40 hours of work",
    "months",
    most=6,
)
EMPLOYER_PAYS = fact(
    "ret_fra_arbejdsgiver",
    "Ret til sygedagpenge fra arbejdsgiveren for samme periode og job",
    "Right to sickness benefit from the employer for the same period and job",
)
UNEMPLOYMENT_BENEFIT = fact(
    "ville_have_dagpenge",
    "Ville have haft ret til dagpenge eller en ydelse i stedet for dem, hvis ikke syg",
    "Would have had unemployment benefit, or a benefit in its place, if not sick",
)
EDUCATED = fact(
    "uddannelse_18_mdr",
    "Har inden for den seneste måned afsluttet en erhvervsmæssig uddannelse på mindst 18 måneder",
    "Has within the last month completed a vocational education of at least 18 months",
)
TRAINEE = fact(
    "elev_i_loennet_praktik",
    "Elev i lønnet praktik, som er reguleret ved lov",
    "Trainee in paid practical training that is regulated by law",
)
WEEKS_8 = fact(
    "ansat_8_uger_hos_arbejdsgiver",
    "Ansat hos arbejdsgiveren uden afbrydelse de seneste otte uger",
    "Employed by the employer without interruption for the last eight weeks",
)
HOURS_8 = number(
    "timer_8_uger_hos_arbejdsgiver",
    "Timer arbejdet hos arbejdsgiveren de seneste otte uger, uden ferie og sygdom",
    "Hours worked for the employer in the last eight weeks, holiday and sickness left out",
    "hours",
    most=1344,
)
AT_WORK = fact("paa_arbejde_da_sygdom", "På arbejde, da sygdommen indtrådte", "At work when the sickness began")
LAST_WORKDAY = fact(
    "arbejdede_sidste_arbejdsdag",
    "Arbejdede den sidste arbejdsdag før første fraværsdag og skulle have arbejdet den dag",
    "Worked the last working day before the first absence day and should have worked that day",
)

SELF_EMPLOYED_DA = "Kun lønmodtageres krav: selvstændiges eget krav er ikke gennemgået og kræver din vurdering."
SELF_EMPLOYED_EN = (
    "The requirement of employees only: that of self-employed persons has not been read and is assessed by hand."
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="uarbejdsdygtighed",
        title=Text("Uarbejdsdygtighed og beskæftigelseskrav", "Incapacity for work and the employment requirement"),
        plain=Text(
            "Sygedagpenge kræver, at personen ikke kan arbejde på grund af egen sygdom, og at beskæftigelseskravet er "
            "opfyldt. De ophører, når personen kan arbejde igen, og kan ophøre før grænsen, når arbejdsevnen ikke "
            "ventes at komme igen; sagen går så videre til revalidering, fleksjob eller pension.",
            "Sickness benefit requires that the person cannot work because of own sickness and meets the employment "
            "requirement. It ends when the person can work again, and may end before the limit when the work capacity "
            "is not expected back; the case then moves on to rehabilitation, a flexible job or a pension.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("ingen_ret", Text("ingen ret", "no right"), ~(INCAPABLE & REQUIREMENT_MET)),
            Class(
                "kan_ophoere",
                Text("ret, som kan ophøre før grænsen", "a right that may end before the limit"),
                ~PROSPECT,
            ),
            Class("ret", Text("ret til sygedagpenge", "right to sickness benefit"), INCAPABLE & REQUIREMENT_MET),
        ),
        source=SDL_1990(
            "(paragraf ikke fundet)",
            "sdp-incapacity-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(B1998,),
        group=GROUP,
        doubt=Text(
            "Hæftet om koordinationsudvalg (1998) siger, at ydelsen er kort og skal afløses af andre; om kommunen "
            "skulle eller kunne standse før grænsen, er ikke undersøgt i loven. En vejledning fra 1998 siger, at "
            "ydelsen var for erhvervsaktive under 70 år; det prøves ikke.",
            "The booklet on coordination committees (1998) says that the benefit is short and must be followed by "
            "others; whether the municipality had to or could stop before the limit has not been read in the act. A "
            "guidance of 1998 says that the benefit was for economically active persons under 70; that is not tested.",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_arbejdsgiver",
        title=Text("Beskæftigelseskravet over for arbejdsgiveren", "The employment requirement towards the employer"),
        plain=Text(
            "Arbejdsgiveren betaler i arbejdsgiverperioden, når den ansatte har været ansat dér uden afbrydelse i otte "
            "uger og har arbejdet mindst 74 timer. Ferie, sygdom, barsel, aftalte fridage og kurser bryder ikke de "
            "otte uger, men timer under ferie og sygdom tæller ikke. Tidligere ansættelse hos samme arbejdsgiver med "
            "mindst 74 timer i de otte uger er nok, hvis den ansatte er på arbejde, da sygdommen indtræder, eller "
            "arbejdede den sidste arbejdsdag før og skulle have arbejdet den dag.",
            "The employer pays in the employer period when the employee has been employed there without interruption "
            "for eight weeks and has worked at least 74 hours. Holiday, sickness, parental leave, agreed days off and "
            "courses do not break the eight weeks, but hours of holiday and sickness do not count. Earlier employment "
            "with the same employer of at least 74 hours in the eight weeks is enough when the employee is at work "
            "when the sickness begins, or worked the last working day before it and should have worked that day.",
        ),
        benefits=("sygedagpenge",),
        when=(HOURS_8 >= 74) & any_of(WEEKS_8, AT_WORK, LAST_WORKDAY),
        source=SDL(
            "30, stk. 2-4",
            "sdp-employment-requirement-employer",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        ),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Læst i en affattelse fra 2012 eller senere; opbygningen antages at være loven af 2006. Arbejdskonflikt "
            "bryder heller ikke de otte uger. 'Den dag' i undtagelsen er formentlig første fraværsdag. I fleksjob og "
            "under en godkendt § 56-aftale er der ingen arbejdsgiverperiode.",
            "Read in a wording of 2012 or later; the structure is taken to be that of the 2006 act. An industrial "
            "conflict does not break the eight weeks either. 'That day' in the exception is presumably the first "
            "absence day. In a flexible job and under an approved section 56 agreement there is no employer period.",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "Kommunen betaler sygedagpenge til en lønmodtager, der opfylder ét af fire krav: 13 ugers tilknytning og "
            "mindst 120 timers arbejde (uden ret over for arbejdsgiveren), ret til dagpenge, en afsluttet "
            "uddannelse på mindst 18 måneder inden for den seneste måned, eller elevplads i lønnet praktik.",
            "The municipality pays sickness benefit to an employee who meets one of four requirements: 13 weeks' "
            "attachment and at least 120 hours of work (with no right towards the employer), right to unemployment "
            "benefit, a completed education of at least 18 months within the last month, or paid practical training.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "13 uger og 120 timer, uden ret fra arbejdsgiveren",
                "13 weeks and 120 hours, with no right from the employer",
                WEEKS_13 & (HOURS_13 >= 120) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            EDUCATED,
            TRAINEE,
        ),
        source=SDL(
            "32",
            "sdp-employment-requirement-municipality-2007",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(K2007,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i pjecen Den sociale lovgivning (2007), der ikke nævner ansættelse i fleksjob; senere "
            "lov gør. "
            f"Slutdagen er antaget. {SELF_EMPLOYED_DA}",
            "Read only in the leaflet Den sociale lovgivning (2007), which does not name employment in a flexible "
            f"job; later law does. The last day is presumed. {SELF_EMPLOYED_EN}",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "26 ugers ubrudt tilknytning til arbejdsmarkedet og mindst 240 timers arbejde i dem; eller ret til "
            "dagpenge, en afsluttet uddannelse på mindst 18 måneder inden for den seneste måned, elevplads i lønnet "
            "praktik eller ansættelse i fleksjob. Én dag uden arbejdsgiver bryder de 26 uger.",
            "26 weeks of unbroken attachment to the labour market and at least 240 hours of work in them; or right to "
            "unemployment benefit, a completed education of at least 18 months within the last month, paid practical "
            "training or employment in a flexible job. One day without an employer breaks the 26 weeks.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "26 uger og 240 timer, uden ret fra arbejdsgiveren",
                "26 weeks and 240 hours, with no right from the employer",
                ((EMPLOYED_26_WEEKS >= 26) | WEEKS_26) & (HOURS_26 >= 240) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            EDUCATED,
            TRAINEE,
            during("fleksjob"),
        ),
        source=SDL("32", "sdp-employment-requirement-municipality-26-weeks", confidence=Confidence.UNCERTAIN),
        only=(K26,),
        group=GROUP,
        doubt=Text(
            "Tallene er læst to steder, men ikke gyldighedstiden. At personen ikke må have ret fra arbejdsgiveren for "
            f"samme periode, er overført fra reglerne før og efter. {SELF_EMPLOYED_DA}",
            "The numbers have been read in two places, their time of validity has not. That the person may have no "
            "right from the employer for the same period is carried over from the rules before and after. "
            f"{SELF_EMPLOYED_EN}",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "Personen er i arbejde på første fraværsdag, har arbejdet mindst 240 timer i de seks afsluttede "
            "kalendermåneder før, mindst 40 timer i mindst fem af dem, og har ikke ret fra arbejdsgiveren; eller har "
            "ret til dagpenge, en afsluttet uddannelse på mindst 18 måneder inden for den seneste måned, elevplads i "
            "lønnet praktik eller fleksjob. Den måned, fraværet begynder i, tæller aldrig.",
            "The person is in employment on the first absence day, has worked at least 240 hours in the six completed "
            "calendar months before it, at least 40 hours in at least five of them, and has no right from the "
            "employer; or has right to unemployment benefit, a completed education of at least 18 months within the "
            "last month, paid practical training or a flexible job. The month in which the absence begins never "
            "counts.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "i arbejde, 240 timer på seks måneder og 40 timer i fem af dem, uden ret fra arbejdsgiveren",
                "in work, 240 hours in six months and 40 hours in five of them, with no right from the employer",
                (during("ansaettelse", *EMPLOYEE) | IN_WORK) & (HOURS_6 >= 240) & (MONTHS_40 >= 5) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            EDUCATED,
            TRAINEE,
            during("fleksjob"),
        ),
        source=SDL("32", "sdp-employment-requirement-municipality-6-months"),
        only=(K2015,),
        group=GROUP,
        doubt=Text(
            "Timer under tidligere sygdom, barsel og ledighed i de seks måneder tælles efter særlige regler: oplys "
            f"timerne, som de er opgjort. Læst uændret 2022-2024; 2025-2026 er ikke set. {SELF_EMPLOYED_DA}",
            "Hours of earlier sickness, parental leave and unemployment in the six months are counted by rules of "
            "their own: tell the hours as they were counted. Read unchanged 2022-2024; 2025-2026 not seen. "
            f"{SELF_EMPLOYED_EN}",
        ),
    ),
)
