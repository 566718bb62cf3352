"""Who is entitled to sickness benefit: incapacity for work and attachment to the labour market."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import Axis, Begins, Confidence, Scope, Text
from humlebi.law.questions import Conditions
from humlebi.law.terms import any_of, assessed, fact, named, number

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

B1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997")
B2006 = Scope("2006", date(2006, 7, 3), date(2027, 1, 1), Axis.BEGUN, "Lov 563 af 9. juni 2006")
K2007 = Scope("2007", date(2006, 7, 3), date(2010, 1, 4), Axis.BEGUN, "Lov 563 af 9. juni 2006")
K26 = Scope(
    "26 uger",
    date(2010, 1, 4),
    date(2015, 1, 5),
    Axis.BEGUN,
    "SDL § 32, senere affattelse",
    doubt=Text(
        "Hvornår 26 uger og 240 timer afløste 13 uger og 120 timer, er ikke læst; her fra 4. januar 2010.",
        "When 26 weeks and 240 hours replaced 13 weeks and 120 hours has not been read; here from 4 January 2010.",
    ),
)
K2015 = Scope(
    "2015",
    date(2015, 1, 5),
    date(2027, 1, 1),
    Axis.BEGUN,
    "Lov 720 af 25. juni 2014",
    doubt=Text("Ikrafttrædelsen 5. januar 2015 er formodet.", "Commencement on 5 January 2015 is presumed."),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SICK = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
INCAPABLE = assessed(
    "uarbejdsdygtig",
    "Uarbejdsdygtig på grund af egen sygdom",
    "Incapable of work because of own sickness",
)
WEEKS_13 = fact("tilknyttet_13_uger", "Tilknyttet arbejdsmarkedet de seneste 13 uger", "Attached for the last 13 weeks")
HOURS_13 = number("timer_13_uger", "Timers beskæftigelse de seneste 13 uger", "Hours worked in the last 13 weeks")
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

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
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
    ),
)
