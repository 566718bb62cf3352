"""The activation offers of the act on active social policy from 1998, until the act on an active employment effort."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import Axis, Confidence, Scope, Source, Text
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Age, Spent, assessed, choice, fact, is_one_of, named

# --- regimes: the day the offer begins picks -------------------------------------------------------------------------

R1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "LAS kapitel 4 (1998)",
    doubt=Text(
        "At tilbuddene gjaldt til 30. juni 2003, er udledt; lovteksten fra før 2007 er ikke gennemgået.",
        "That the offers held until 30 June 2003 is inferred; the text of the act from before 2007 has not been read.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
TYPES = (
    ("vejledning_og_introduktion", "vejledning og introduktion", "guidance and introduction"),
    ("jobtraening", "jobtræning", "job training"),
    ("individuel_jobtraening", "individuel jobtræning", "individual job training"),
    ("frivillige_ulonnede_aktiviteter", "frivillige og ulønnede aktiviteter", "voluntary unpaid activities"),
    ("voksen_og_efteruddannelse", "voksen- og efteruddannelse", "adult and further education"),
    ("jobrotation", "jobrotation", "job rotation"),
    (
        "saerlige_uddannelsesaktiviteter",
        "særligt tilrettelagte uddannelsesaktiviteter",
        "specially arranged educational activities",
    ),
    (
        "saerlige_aktiverende_forloeb",
        "særligt tilrettelagte aktiverende forløb",
        "specially arranged activating courses",
    ),
)
OFFER = choice(
    "aktiveringstilbud_1998", "Tilbuddets type", "The type of offer", *TYPES, ("andet", "andet", "something else")
)
OTHER_ACT = fact(
    "tilbud_efter_anden_lov",
    "Beskæftigelsesfremmende foranstaltning efter en anden lov",
    "A measure that promotes employment under another act",
)
COLLECTIVE_TERMS = fact(
    "overenskomstmaessige_vilkaar",
    "Løn- og arbejdsvilkår følger overenskomsten",
    "Pay and terms follow the collective agreement",
)
HOURS_SET = fact(
    "arbejdstid_fastsat_med_arbejdsgiver",
    "Kommunen har fastsat arbejdstiden sammen med arbejdsgiveren",
    "The municipality has set the working time together with the employer",
)
HARD_TO_PLACE = assessed(
    "kun_vanskeligt_ordinaert_arbejde",
    "Kan kun vanskeligt få arbejde på normale vilkår eller jobtræning",
    "Can only with difficulty get work on normal terms or job training",
)
OWN_WISH = fact("eget_oenske", "Borgerens eget ønske", "The citizen's own wish")
APPROVED = fact(
    "aktivitet_godkendt_konkret",
    "Kommunen har godkendt aktiviteten i det enkelte tilfælde",
    "The municipality has approved the activity in the single case",
)
WITHIN_PROJECT = fact(
    "inden_for_projekt_eller_organisation",
    "Inden for et veldefineret projekt, en organisation eller en forening",
    "Within a well-defined project, an organisation or an association",
)
POSITIVE_LIST = fact(
    "paa_positivlisten",
    "Uddannelsen er på positivlisten for uddannelsesorlov",
    "The education is on the positive list for educational leave",
)
IN_PLAN = fact("led_i_skriftlig_plan", "Uddannelsen er led i en skriftlig plan", "The education is part of a plan")
NO_PROSPECT = assessed(
    "ingen_udsigt_til_stabilt_arbejde",
    "Ingen udsigt til stabilt arbejde uden støtte, mens uddannelsen varer",
    "No prospect of stable unsupported work while the education lasts",
)
WITH_SUBSIDY = fact("jobtraening_med_tilskud", "Ansat i jobtræning med løntilskud", "In subsidised job training")
FOR_ON_LEAVE = fact(
    "afloeser_for_person_paa_orlov",
    "Afløser for en beskæftiget, der er på orlov",
    "Substitute for an employee who is on leave",
)


def _source(*catalogue: str, place: str) -> Source:
    return LAS("kapitel 4 (1998)", *catalogue, seen_in=f"source 000, '{place}'", confidence=Confidence.SOURCE_ONLY)


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="aktiveringstilbuds_art",
        title=Text("Hvad der er aktivering (1998)", "What counts as activation (1998)"),
        plain=Text(
            "Aktivering er et eller flere af otte slags tilbud. Ved siden af dem kan kommunen bruge foranstaltninger "
            "efter andre love, hvis de fremmer beskæftigelsen.",
            "Activation is one or more of eight kinds of offers. Beside them the municipality may use measures under "
            "other acts if they promote employment.",
        ),
        benefits=("kontanthjaelp",),
        classes=(
            Class(
                "aktiveringstilbud",
                Text("et af de otte tilbud", "one of the eight offers"),
                is_one_of(OFFER, *(code for code, _, _ in TYPES)),
            ),
            Class("efter_anden_lov", Text("foranstaltning efter anden lov", "measure under another act"), OTHER_ACT),
        ),
        otherwise=Text("Det er ikke aktivering.", "It is not activation."),
        source=_source("las-1998-activation-offer-list", place="vejlednings- og introduktionsprogram"),
        only=(R1998,),
        group=GROUP,
    ),
    Conditions(
        name="jobtraening",
        title=Text("Jobtræning (1998)", "Job training (1998)"),
        plain=Text(
            "Jobtræning er arbejde med løntilskud hos en privat eller offentlig arbejdsgiver på overenskomstens "
            "vilkår. Kommunen fastsætter arbejdstiden sammen med arbejdsgiveren.",
            "Job training is subsidised work with a private or public employer on the terms of the collective "
            "agreement. The municipality sets the working time together with the employer.",
        ),
        benefits=("kontanthjaelp",),
        when=WITH_SUBSIDY & COLLECTIVE_TERMS & HOURS_SET,
        source=_source("las-1998-activation-offer-list", place="Jobtræning"),
        only=(R1998,),
        group=GROUP,
    ),
    Conditions(
        name="individuel_jobtraening",
        title=Text("Individuel jobtræning (1998)", "Individual job training (1998)"),
        plain=Text(
            "Individuel jobtræning er for dem, der kun vanskeligt kan få arbejde på normale vilkår. Den kan foregå hos "
            "private og offentlige arbejdsgivere, også i projekter, og kan kombineres med særlig undervisning.",
            "Individual job training is for those who can only with difficulty get work on normal terms. It may take "
            "place with private and public employers, also in projects, and be combined with special teaching.",
        ),
        benefits=("kontanthjaelp",),
        when=HARD_TO_PLACE,
        otherwise=Text("Overvej almindelig jobtræning.", "Consider ordinary job training."),
        source=_source("las-1998-individual-job-training", place="Individuel jobtræning kan etableres"),
        only=(R1998,),
        group=GROUP,
    ),
    Conditions(
        name="frivillige_aktiviteter",
        title=Text("Frivillige og ulønnede aktiviteter (1998)", "Voluntary unpaid activities (1998)"),
        plain=Text(
            "Frivilligt arbejde uden løn tæller kun som aktivering efter borgerens eget ønske, når kommunen har "
            "godkendt det i det enkelte tilfælde, og det ligger inden for et projekt, en organisation eller forening.",
            "Voluntary unpaid work counts as activation only on the citizen's own wish, when the municipality has "
            "approved it in the single case and it lies within a project, an organisation or an association.",
        ),
        benefits=("kontanthjaelp",),
        when=OWN_WISH & APPROVED & WITHIN_PROJECT,
        source=_source("las-1998-offer-voluntary-unpaid", place="Frivillige og ulønnede aktiviteter"),
        only=(R1998,),
        group=GROUP,
    ),
    Conditions(
        name="voksen_efteruddannelse",
        title=Text("Voksen- og efteruddannelse som aktivering (1998)", "Adult education as activation (1998)"),
        plain=Text(
            "Den, der er over 25 år og har fået kontanthjælp i seks måneder, kan efter eget ønske tage en uddannelse "
            "på positivlisten, når den er led i en skriftlig plan, og der ikke er udsigt til stabilt arbejde imens.",
            "Those over 25 who have had cash benefit for six months may on their own wish take an education on the "
            "positive list, when it is part of a written plan and there is no prospect of stable work meanwhile.",
        ),
        benefits=("kontanthjaelp",),
        when=(
            named("over 25 år", "over 25", Age() >= 25)
            & named("kontanthjælp i 6 måneder", "cash benefit for 6 months", Spent("kontanthjaelp", "months") >= 6)
            & OWN_WISH
            & POSITIVE_LIST
            & IN_PLAN
            & NO_PROSPECT
        ),
        source=_source("las-1998-offer-adult-education", place="Voksen- og efteruddannelse"),
        only=(R1998,),
        group=GROUP,
        doubt=Text(
            "'Over 25 år' er her at være fyldt 25; om det var ment som 26, er ikke undersøgt. De seks måneder tælles "
            "i alt (dage divideret med 365/12); om de skal være sammenhængende, er ikke undersøgt.",
            "'Over 25' is here to have turned 25; whether 26 was meant has not been read. The six months are counted "
            "in total (days divided by 365/12); whether they must be continuous has not been read.",
        ),
    ),
    Conditions(
        name="jobrotation_1998",
        title=Text("Jobrotation (1998)", "Job rotation (1998)"),
        plain=Text(
            "En kontanthjælpsmodtager ansættes i jobtræning med løntilskud som afløser for en beskæftiget på orlov.",
            "A recipient of cash benefit is employed in subsidised job training as substitute for an employee on "
            "leave.",
        ),
        benefits=("kontanthjaelp",),
        when=WITH_SUBSIDY & FOR_ON_LEAVE,
        source=_source("las-1998-offer-jobrotation", place="Jobrotation"),
        only=(R1998,),
        group=GROUP,
    ),
)
