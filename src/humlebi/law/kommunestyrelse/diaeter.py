"""What a member of a municipal body who does not sit in the council is paid for a meeting."""

from datetime import date

from humlebi.law.acts import KSL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import Rate, Stage, all_of, assessed, cases, fact, kroner, least, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

DIAETER = Scope(
    "1998",
    date(1998, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Kommunestyrelsesloven § 16 a; BEK 861 af 21. november 1997",
)
K1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "Retssikkerhedsloven §§ 22-29",
    doubt=Text("Slutningen er antaget.", "The end is presumed."),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kommunestyrelse"
A_DAY = Text("pr. dag", "a day")
IN_COUNCIL = fact("sidder_i_kommunalbestyrelsen", "Sidder i kommunalbestyrelsen", "Sits in the municipal council")
ON_DUTY = fact(
    "ansat_i_stat_eller_kommune_i_tjeneste",
    "Ansat i stat eller kommune og deltager som led i sit arbejde",
    "Employed by state or municipality and attending as part of the work",
)
A_MEETING = fact(
    "moede_i_hvervet",
    "Der er tale om et møde i hvervet, ikke forberedelse, gruppemøde, besigtigelse eller repræsentation",
    "It is a meeting of the office, not preparation, a party group, an inspection or representation",
)
MEETING_HOURS = number("timer_i_moedet", "Timer i mødet", "Hours in the meeting", "hours/day")
TRAVEL_HOURS = number("timer_paa_rejse", "Nødvendige timer på rejse", "Necessary hours of travel", "hours/day")
WITHIN_ONE = fact(
    "hele_turen_i_en_kommune", "Hele turen er inden for én kommune", "The whole trip is inside one municipality"
)
LOST = kroner(
    "tabt_arbejdsfortjeneste", "Dokumenteret tabt arbejdsfortjeneste den dag", "Documented lost earnings that day"
)
DOCUMENTED = fact("tab_dokumenteret", "Tabet er dokumenteret", "The loss is documented")
DECIDED = fact(
    "kommunalbestyrelsen_har_besluttet_diaeter",
    "Kommunalbestyrelsen har besluttet at yde diæter",
    "The council has decided to pay diæter",
)
FOR_ALL = fact("beslutningen_gaelder_alle", "Beslutningen gælder alle medlemmer", "The decision is for all members")
TRAVEL_NEEDED = assessed("rejsetid_noedvendig", "Rejsetiden var nødvendig", "The travel time was necessary")
NOT_EXCLUDED = all_of(
    named("sidder ikke i kommunalbestyrelsen", "does not sit in the council", ~IN_COUNCIL),
    named("ikke i tjeneste", "not on duty", ~ON_DUTY),
)
BASE = Step("grundbeloeb", Text("diæter for et møde", "diæter for a meeting"), Rate("diaeter_day"))

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="diaeter",
        title=Text("Diæter", "Per diem for meetings"),
        plain=Text(
            "320 kr. for et møde i 1998 og 5 kr. mere hvert år. Det dobbelte, når hvervet tager mere end fire timer "
            "den dag, rejsetid regnet med, medmindre hele turen er inden for én kommune. Medlemmer af "
            "kommunalbestyrelsen og offentligt ansatte i tjeneste får ingen.",
            "320 kr for a meeting in 1998 and 5 kr more each year. Double when the duty takes more than four hours "
            "that day, travel included unless the whole trip is inside one municipality. Members of the council and "
            "public employees on duty get none.",
        ),
        when=all_of(NOT_EXCLUDED, A_MEETING),
        stages=(
            BASE,
            Step(
                "timer",
                Text("timer med rejsetid", "hours with travel"),
                cases(
                    (WITHIN_ONE, MEETING_HOURS), (TRAVEL_NEEDED, MEETING_HOURS + TRAVEL_HOURS), otherwise=MEETING_HOURS
                ),
            ),
            Step(
                "diaeter",
                Text("det dobbelte over fire timer", "double above four hours"),
                cases((Stage("timer") > 4, Stage("grundbeloeb") * 2), otherwise=Stage("grundbeloeb")),
            ),
        ),
        per=A_DAY,
        source=KSL(
            "16 a", "koordinationsudvalg-allowances", seen_in="source 000, chapter 6", confidence=Confidence.SOURCE_ONLY
        ),
        only=(DIAETER,),
        group=GROUP,
        doubt=Text(
            "Loven siger mere end fire timer; hæftet fra 1998 lader nøjagtig fire timer stå åbent: her enkelt beløb. "
            "Beløbene efter 1998 er beregnet. Undtagelsen for ansatte i tjeneste er læst for koordinationsudvalg.",
            "The act says more than four hours; the booklet of 1998 leaves exactly four open: here the single amount. "
            "Amounts after 1998 are computed. The exception for employees on duty was read for coordinating "
            "committees.",
        ),
    ),
    Amount(
        name="tabt_arbejdsfortjeneste_moeder",
        title=Text("Erstatning for tabt arbejdsfortjeneste", "Compensation for lost earnings"),
        plain=Text(
            "Dokumenteret tab kan erstattes, højst med fem gange diæterne om dagen: 1.600 kr. i 1998.",
            "Documented loss may be compensated, at most by five times the per diem a day: 1,600 kr in 1998.",
        ),
        when=all_of(NOT_EXCLUDED, named("dokumenteret", "documented", DOCUMENTED)),
        stages=(
            BASE,
            Step("loft", Text("højst fem gange", "at most five times"), Stage("grundbeloeb") * 5),
            Step("erstatning", Text("erstatning", "compensation"), least(LOST, Stage("loft"))),
        ),
        per=A_DAY,
        source=KSL(
            "16 a", "koordinationsudvalg-allowances", seen_in="source 000, chapter 6", confidence=Confidence.SOURCE_ONLY
        ),
        only=(DIAETER,),
        group=GROUP,
        doubt=Text(
            "Loftet efter 1998 følger de beregnede diæter.", "The cap after 1998 follows the computed per diem."
        ),
    ),
    Conditions(
        name="diaeter_i_koordinationsudvalg",
        title=Text("Om koordinationsudvalget får diæter", "Whether the coordinating committee is paid"),
        plain=Text(
            "Kommunalbestyrelsen bestemmer, om der gives diæter; giver den dem, skal beslutningen gælde alle "
            "medlemmer. Medlemmer af kommunalbestyrelsen og stats- og kommuneansatte i tjeneste er undtaget.",
            "The council decides whether diæter are paid; when it pays, the decision must be for all members. Members "
            "of the council and employees of state and municipality on duty are excepted.",
        ),
        when=all_of(
            named("kommunalbestyrelsen har besluttet det", "the council has decided it", DECIDED),
            named("beslutningen gælder alle", "the decision is for all", FOR_ALL),
            NOT_EXCLUDED,
        ),
        source=KSL(
            "16 a", "koordinationsudvalg-allowances", seen_in="source 000, chapter 6", confidence=Confidence.SOURCE_ONLY
        ),
        only=(K1998,),
        group=GROUP,
    ),
)
