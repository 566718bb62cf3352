"""Written plans: optional in 1998, the job plan with its deadlines, and Min Plan."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import (
    Aged,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Happens,
    Scope,
    State,
    Text,
    months_after,
    weeks_after,
)
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.terms import Happened, assessed, fact, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

OPTIONAL = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "LAS kapitel 4 (1998)",
    Text(
        "Hvornår planen gik fra frivillig (1998) til pligt (2007), er ikke undersøgt; her 1. juli 2003.",
        "When the plan passed from optional (1998) to mandatory (2007) has not been read; 1 July 2003 here.",
    ),
)
JOB_PLAN = Scope(
    "2007",
    date(2007, 1, 1),
    date(2014, 1, 1),
    Axis.BEGUN,
    "LAB kapitel 9 (2007)",
    Text(
        "Beskrevet i januar 2007 (pjecen Den sociale lovgivning (2007)); begyndelsen 1. januar 2007 og slutningen "
        "31. december 2013 er antaget.",
        "Described in January 2007 (the leaflet Den sociale lovgivning (2007)); the beginning on 1 January 2007 and "
        "the end on 31 December 2013 are presumed.",
    ),
)
BEFORE_OFFER = Scope(
    "2007",
    date(2007, 8, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAB kapitel 9 (LBK 439/2008)",
    Text("Læst i LBK 439/2008; dagene er antaget.", "Read in LBK 439/2008; the days are presumed."),
)
MIN_PLAN = Scope(
    "2015",
    date(2015, 7, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB kapitel 9; BEK 1297/2016 § 52",
    Text("Læst i BEK 1297/2016; begyndelsen er antaget.", "Read in order 1297/2016; the beginning is presumed."),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
HELP = Begins(
    "kontanthjaelp",
    Text("første dag på kontanthjælp eller starthjælp", "the first day on cash benefit or start help"),
    ("starthjaelp",),
)
# Recorded as the target group of section 2 no. 3: more problems than unemployment.
MORE_THAN_UNEMPLOYED = State("maalgruppe", ("2.3",))
USEFUL = assessed(
    "plan_er_hensigtsmaessig",
    "En plan er hensigtsmæssig for et sammenhængende forløb",
    "A plan is useful for a coherent course",
)
OFFER_WEEKS = number("plan_tilbud_uger", "Tilbuddets længde i uger", "Length of the offer in weeks", "weeks", most=1000)


def _job_plan(variant: str, aged: Aged, deadline: str) -> Duty:
    weeks = deadline == "13 uger"
    return Duty(
        name="skriftlig_plan",
        variant=variant,
        title=Text("Skriftlig plan", "Written plan"),
        plain=Text(
            f"Har personen andre problemer end ledighed, laver kommunen en skriftlig plan senest efter {deadline}.",
            "When the person has other problems than unemployment, the municipality makes a written plan at the latest "
            f"after {'13 weeks' if weeks else '12 months'}.",
        ),
        since=HELP,
        act=Done("plan"),
        span=weeks_after(13) if weeks else months_after(12),
        when=MORE_THAN_UNEMPLOYED,
        aged=aged,
        source=LAB("kapitel 9", "lab-2007-job-plan", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        only=(JOB_PLAN,),
        group=GROUP,
        doubt=Text(
            "Problemer ud over ledighed noteres som målgruppen 2.3. Fra omkring 1. august 2007 skulle tilbud til "
            "personer over 30 begynde efter ni måneder, og en plan skulle ligge før tilbuddet: de tolv måneder kan "
            "være overhalet.",
            "Problems beyond unemployment are recorded as target group 2.3. From about 1 August 2007 offers to those "
            "over 30 had to start after nine months with a plan before them: the twelve months may have been "
            "overtaken.",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="frivillig_plan",
        title=Text("Kommunen kan lave en skriftlig plan", "The municipality may make a written plan"),
        plain=Text(
            "Kommunen kan lave en skriftlig plan for aktiveringen, når den finder det hensigtsmæssigt. Der er ingen "
            "pligt og ingen frist.",
            "The municipality may make a written plan for the activation when it finds one useful. There is no duty "
            "and no deadline.",
        ),
        when=USEFUL,
        otherwise=Text("Der laves ingen plan.", "No plan is made."),
        benefits=("kontanthjaelp",),
        source=LAS(
            "kapitel 4",
            "las-1998-written-plan-optional",
            seen_in="source 000, chapter 10",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(OPTIONAL,),
        group=GROUP,
    ),
    _job_plan("under_30", Aged(below=30), "13 uger"),
    _job_plan("fyldt_30", Aged(at_least=30), "12 måneder"),
    Requirement(
        name="jobplan_foer_tilbud",
        title=Text("Jobplan før et tilbud", "Job plan before an offer"),
        plain=Text(
            "Før et tilbud på mere end fire uger skal der ligge en plan.",
            "Before an offer of more than four weeks there must be a plan.",
        ),
        asked=Happens("tilbud_givet", Text("tilbuddet blev givet", "the offer was made")),
        before=(
            named(
                "en plan, eller et tilbud på højst fire uger",
                "a plan, or an offer of at most four weeks",
                Happened("plan") | (OFFER_WEEKS <= 4),
            ),
        ),
        invalid=Text("Lav planen, før tilbuddet gives.", "Make the plan before the offer is made."),
        source=LAB("kapitel 9", "lab-2007-job-plan"),
        only=(BEFORE_OFFER,),
        group=GROUP,
    ),
    Requirement(
        name="min_plan",
        title=Text("Min Plan", "Min Plan"),
        plain=Text(
            "Min Plan laves sammen med personen og rummer mål, planer for tilbud, aftalte tilbud, hvem der står for "
            "indskrivning, startdatoer og hvem der følger op hvornår. Ved uddannelsespålæg også fristerne for hvert "
            "trin.",
            "Min Plan is made with the person and holds the goal, plans for offers, agreed offers, who enrols, start "
            "dates, and who follows up when. With an education order also the deadlines of each step.",
        ),
        asked=Happens("plan", Text("planen blev lavet", "the plan was made"), ("min_plan",)),
        before=(
            fact("min_plan_droeftet", "Planen er lavet og drøftet med personen", "Made and discussed with the person"),
            fact("min_plan_maal", "Planen har et mål for job eller uddannelse", "It has a goal of job or education"),
            fact("min_plan_planer", "Planen har planer for tilbud og prøver", "It has plans for offers and tests"),
            fact("min_plan_aftalte", "Planen har de aftalte tilbud", "It has the agreed offers"),
            fact("min_plan_indskrivning", "Planen siger, hvem der indskriver", "It says who enrols"),
            fact("min_plan_startdatoer", "Planen har startdatoer", "It has start dates"),
            fact(
                "min_plan_opfoelgning",
                "Planen siger, hvem der følger op, og hvornår",
                "It says who follows up and when",
            ),
        ),
        invalid=Text(
            "Planen er ikke fuldstændig: udfyld det, der mangler.", "The plan is not complete: fill in the rest."
        ),
        source=LAB("kapitel 9; BEK 1297/2016 § 52", "lab-2015-min-plan", seen_in="source 003"),
        only=(MIN_PLAN,),
        group=GROUP,
    ),
)
