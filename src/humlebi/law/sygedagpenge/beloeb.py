"""How much sickness benefit: the highest amounts, and what is paid on partial incapacity."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import Field, Rate, Rounded, Stage, any_of, cases, fact, kroner, least, number, of, percent

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

ACT = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
SELF_EMPLOYED = Scope(
    "2010",
    date(2010, 7, 5),
    NO_END,
    Axis.CLOCK,
    "Lov efter L 117 (2009-10)",
    Text(
        "Lovforslag L 117 er fra 28. januar 2010; dagen, det trådte i kraft, er ikke gennemgået. Her 5. juli 2010.",
        "Bill L 117 is from 28 January 2010; the day it came into force has not been read. Here 5 July 2010.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
HIGHEST_WEEK, HIGHEST_HOUR = Rate("sygedagpenge_dagpenge_max_week"), Rate("sygedagpenge_max_hour")
ABSENT_HOURS = number(
    "fravaerstimer_pr_uge",
    "Fraværstimer om ugen, transport og ventetid ved behandling med",
    "Hours of absence a week, transport and waiting time for treatment included",
    "hours/week",
)
HOURLY = kroner(
    "timebeloeb_fuldt_fravaer",
    "Sygedagpenge pr. time ved fuldt fravær",
    "Sickness benefit per hour at full absence",
    "kr/hour",
)
WEEKLY = kroner(
    "ugebeloeb_fuldt_fravaer",
    "Sygedagpenge pr. uge ved fuldt fravær",
    "Sickness benefit per week at full absence",
    "kr/week",
)
CAN_DO = Field(
    "andel_af_normalt_arbejde",
    Text(
        "Så stor en del af sit normale arbejde kan den selvstændige højst udføre",
        "The share of the normal work that the self-employed person can do at most",
    ),
    "number",
    "percent",
    assessed=True,
)
LOST_JOB = fact(
    "delvist_syg_blev_ledig",
    "En delvist uarbejdsdygtig ansat er blevet ledig uden ret til løn",
    "A partially incapacitated employee has become unemployed without right to pay",
)
ON_UNEMPLOYMENT_BENEFIT = fact(
    "dagpengemodtager_blev_delvist_syg",
    "En dagpengemodtager er blevet delvist uarbejdsdygtig",
    "A recipient of unemployment benefit has become partially incapacitated",
)
NO_PART_TIME = fact(
    "arbejdsgiver_tilbyder_ikke_nedsat_tid",
    "Arbejdsgiveren tilbyder ikke arbejde på nedsat tid",
    "The employer does not offer part-time work",
)
A_WEEK = Text("om ugen", "a week")
PARTIAL = "sdp-partial-sick-leave"
SEEN = "source 002, 'Kriterier for tildeling af sygedagpenge'"

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="delvis_uarbejdsdygtighed",
        title=Text("Delvis uarbejdsdygtighed", "Partial incapacity"),
        plain=Text(
            "Nedsatte sygedagpenge kræver mindst fire fraværstimer om ugen, transport og ventetid ved behandling med. "
            "Uger med nedsatte sygedagpenge tæller fuldt med i varigheden.",
            "Reduced sickness benefit requires at least four hours of absence a week, transport and waiting time for "
            "treatment included. Weeks of reduced benefit count fully in the duration.",
        ),
        benefits=("sygedagpenge",),
        when=ABSENT_HOURS >= 4,
        source=SDL("7 og 53", PARTIAL, seen_in=SEEN),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="delvis_beregnes_som_fuldt",
        title=Text("Delvis syg, men beregnet som fuldt fravær", "Partially sick, but reckoned as full absence"),
        plain=Text(
            "Beløbet beregnes som ved fuldt fravær, når en delvist syg ansat bliver ledig uden ret til løn, når en "
            "dagpengemodtager bliver delvist syg, eller når arbejdsgiveren ikke tilbyder nedsat tid.",
            "The amount is reckoned as at full absence when a partially sick employee becomes unemployed without right "
            "to pay, when a recipient of unemployment benefit becomes partially sick, or when the employer does not "
            "offer part-time work.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(LOST_JOB, ON_UNEMPLOYMENT_BENEFIT, NO_PART_TIME),
        source=SDL("53", PARTIAL),
        only=(ACT,),
        group=GROUP,
    ),
    Amount(
        name="nedsatte_sygedagpenge_loenmodtager",
        title=Text("Nedsatte sygedagpenge til en lønmodtager", "Reduced sickness benefit of an employee"),
        plain=Text(
            "En delvist uarbejdsdygtig lønmodtager får for hver fraværstime samme beløb som ved fuldt fravær, når "
            "fraværet er mindst fire timer om ugen; aldrig mere end det højeste for en uge.",
            "A partially incapacitated employee gets the same amount for each hour of absence as at full absence, when "
            "the absence is at least four hours a week; never more than the highest for a week.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "time",
                Text("timebeløbet, højst det højeste pr. time", "the hourly amount, at most the highest per hour"),
                least(HOURLY, HIGHEST_HOUR),
            ),
            Step(
                "uge",
                Text(
                    "gange fraværstimerne, højst ugens højeste",
                    "times the hours of absence, at most the week's highest",
                ),
                least(Stage("time") * ABSENT_HOURS, HIGHEST_WEEK),
            ),
        ),
        per=A_WEEK,
        when=ABSENT_HOURS >= 4,
        source=SDL("50 og 53", PARTIAL, "sdp-max-amounts"),
        only=(ACT,),
        group=GROUP,
    ),
    Amount(
        name="nedsatte_sygedagpenge_selvstaendig",
        title=Text("Nedsatte sygedagpenge til en selvstændig", "Reduced sickness benefit of a self-employed person"),
        plain=Text(
            "En selvstændig, der højst kan udføre en fjerdedel af sit normale arbejde, får tre fjerdedele af "
            "ugebeløbet; kan højst halvdelen udføres, halvdelen. Den, der kan mere end halvdelen, får intet.",
            "A self-employed person who can do at most a quarter of the normal work gets three quarters of the weekly "
            "amount; when at most half can be done, half. A person who can do more than half gets nothing.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text("andelen af ugebeløbet ved fuldt fravær", "the share of the weekly amount at full absence"),
                least(WEEKLY, HIGHEST_WEEK) * cases((CAN_DO <= 25, percent(75)), otherwise=percent(50)),
            ),
        ),
        per=A_WEEK,
        when=CAN_DO <= 50,
        source=SDL("53, stk. 3", PARTIAL),
        only=(SELF_EMPLOYED,),
        group=GROUP,
        doubt=Text(
            "Reglen for selvstændige før 2010 er ikke gennemgået. Om også selvstændige skal være fraværende mindst "
            "fire timer om ugen, følger af selve andelen.",
            "The rule for self-employed persons before 2010 has not been read. Whether they too must be absent for at "
            "least four hours a week follows from the share itself.",
        ),
    ),
    Amount(
        name="hoejeste_sygedagpenge_uge",
        title=Text("Højeste sygedagpenge pr. uge", "Highest sickness benefit per week"),
        plain=Text(
            "Det højeste beløb for en uge på 37 timer. Beløbet skifter den første mandag i januar.",
            "The highest amount for a week of 37 hours. The amount changes on the first Monday of January.",
        ),
        benefits=("sygedagpenge",),
        stages=(Step("uge", Text("satsen på dagen", "the rate on the day"), HIGHEST_WEEK),),
        per=A_WEEK,
        source=SDL("50", "sdp-max-amounts"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Beløbene er læst for 2010-2011, 2013-2019 og 2021-2024; 2006-2009 og 2012 er fra én tidsserie. 2020 er "
            "beregnet og passer med et læst beløb (4.405 kr.); 2025 og 2026 er beregnet.",
            "The amounts are read for 2010-2011, 2013-2019 and 2021-2024; 2006-2009 and 2012 are from one series. 2020 "
            "is computed and agrees with an amount read (4,405 kr); 2025 and 2026 are computed.",
        ),
    ),
    Amount(
        name="hoejeste_sygedagpenge_time",
        title=Text("Højeste sygedagpenge pr. time", "Highest sickness benefit per hour"),
        plain=Text(
            "Ugebeløbet divideret med 37, med to decimaler.",
            "The weekly amount divided by 37, with two decimals.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step("uge", Text("satsen pr. uge på dagen", "the weekly rate on the day"), HIGHEST_WEEK),
            Step(
                "time",
                Text("delt med 37 timer, to decimaler", "divided by 37 hours, two decimals"),
                Rounded(Stage("uge") / of(37, "hours/week"), Fraction(1, 100)),
            ),
        ),
        unit="kr/hour",
        source=SDL("50", "sdp-max-amounts"),
        only=(ACT,),
        group=GROUP,
    ),
)
