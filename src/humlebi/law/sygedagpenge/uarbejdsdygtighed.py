"""What incapacity for work is measured against, and when benefit ends because of it (§ 7)."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Class, Conditions
from humlebi.law.sygedagpenge.beloeb import AS_FULL
from humlebi.law.sygedagpenge.betaling import IS_UNEMPLOYED
from humlebi.law.terms import Spent, assessed, during, fact

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.BEGUN, "Lov 563 af 9. juni 2006")
D2006 = Scope("2006", date(2006, 7, 3), date(2013, 1, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006")
D2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "Lov 1380 af 23. december 2012")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
OTHER_TIME = assessed(
    "saerlige_grunde_til_andet_tidspunkt",
    "Særlige grunde taler for et andet tidspunkt end tre måneder for den bredere vurdering",
    "Special reasons speak for another time than three months for the broader assessment",
)
MONTHS_ABSENT = Spent(
    "sygedagpenge",
    "months",
    continuous=True,
    words=Text("hele måneders fravær før dagen", "whole months of absence before the day"),
)
IN_FLEKSJOB = fact(
    "ansat_i_fleksjob_efter_2013",
    "Ansat i fleksjob efter reglerne fra 2013 (LAB § 70 c, siden § 120)",
    "Employed in a flexible job under the rules from 2013 (LAB section 70 c, later 120)",
)
ABLE = assessed(
    "arbejdsdygtig_igen",
    "Er helt arbejdsdygtig, uanset om arbejdet er genoptaget, eller personen har raskmeldt sig",
    "Is fully able to work, whether or not work is resumed or the person has reported fit",
)
ABLE_IN_PART = assessed("delvis_arbejdsdygtig_igen", "Er delvis arbejdsdygtig igen", "Is partly able to work again")
STATIONARY = assessed("helbred_stationaert", "Helbredstilstanden er stationær", "The state of health is stationary")
TO_NO_MEASURE = assessed(
    "ikke_berettiget_til_andre_foranstaltninger",
    "Skønnes efter en vurdering af arbejdsevnen ikke berettiget til revalidering, fleksjob eller førtidspension (fra "
    "2013 heller ikke ressourceforløb)",
    "Is judged, after an assessment of the work capacity, not entitled to rehabilitation, a flexible job or a "
    "disability pension (from 2013 nor a resource course)",
)
FLEKSJOB_ENDED = fact(
    "ansaettelsen_i_fleksjob_ophoert", "Ansættelsen i fleksjobbet er ophørt", "The flexible job has ended"
)
ENDS = Class(
    "ophoerer",
    Text("sygedagpengene ophører den dag", "sickness benefit ends that day"),
    ABLE,
)
IN_PART = Class(
    "ophoerer_delvis",
    Text("sygedagpengene ophører delvis den dag", "sickness benefit ends in part that day"),
    # Section 53(2): those reckoned as fully absent keep the whole amount.
    ABLE_IN_PART & ~AS_FULL,
)
MAY_END = Class(
    "kan_ophoere",
    Text("kommunen kan lade sygedagpengene ophøre", "the municipality may let sickness benefit end"),
    STATIONARY & TO_NO_MEASURE,
)
GOES_ON = Class(
    "fortsaetter",
    Text("fortsætter, senest til grænsen", "goes on, at the latest to the limit"),
    ~STATIONARY | ~TO_NO_MEASURE,
)
AFTER_REFORM = Text(
    "Revalidering og ressourceforløb er lukket for nye sager fra 1. februar 2026 (lov 1750/2025); hvordan stk. 5 lyder "
    "derefter, er ikke set. Læst til LBK 1221/2025: slå loven op for afgørelser fra 1. februar 2026.",
    "Rehabilitation and resource courses are closed to new cases from 1 February 2026 (act 1750/2025); how (5) reads "
    "after that has not been seen. Read to LBK 1221/2025: look in the act for decisions from 1 February 2026.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="uarbejdsdygtighed_bedoemmelse",
        title=Text("Hvad uarbejdsdygtigheden måles mod", "What incapacity is measured against"),
        plain=Text(
            "Som udgangspunkt måles mod beskæftigelsen før sygemeldingen; efter tre måneders fravær mod personens "
            "uddannelses- og beskæftigelsesområde, medmindre særlige grunde taler for et andet tidspunkt. For ledige "
            "måles altid mod det arbejdsområde, de står til rådighed for.",
            "As a starting point it is measured against the occupation before the absence; after three months of "
            "absence against the person's field of education and occupation, unless special reasons speak for another "
            "time. For the unemployed it is always the field of work that they are available for.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "raadighed",
                Text("målt mod det område, den ledige står til rådighed for", "measured against the field of search"),
                during("sygedagpenge") & IS_UNEMPLOYED,
            ),
            Class(
                "konkret",
                Text("tidspunktet vurderes konkret", "the time is assessed in the case"),
                during("sygedagpenge") & OTHER_TIME,
            ),
            Class(
                "snaever",
                Text("målt mod beskæftigelsen før", "measured against the occupation before"),
                during("sygedagpenge") & (MONTHS_ABSENT < 3),
            ),
            Class(
                "bred",
                Text(
                    "målt mod uddannelses- og beskæftigelsesområdet",
                    "measured against the field of education and occupation",
                ),
                during("sygedagpenge"),
            ),
        ),
        otherwise=Text("Der er ikke noteret sygedagpenge den dag.", "No sickness benefit is recorded on that day."),
        source=SDL("7, stk. 3-4", "sdp-incapacity-three-month-rule", confidence=Confidence.UNCERTAIN),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Om de tre måneder tælles fra første fraværsdag eller den første dag med sygedagpenge, siger loven ikke; "
            "her fra den noterede periodes første dag.",
            "The act does not say whether the three months are counted from the first absence day or the first day of "
            "benefit; here from the first day of the recorded spell.",
        ),
    ),
    Conditions(
        name="sygedagpenge_ophoerer",
        title=Text("Når sygedagpenge ophører før grænsen", "When sickness benefit ends before the limit"),
        plain=Text(
            "Sygedagpengene ophører helt eller delvis den dag, personen er helt eller delvis arbejdsdygtig, uanset om "
            "arbejdet genoptages; ikke delvis for den, der beregnes som fuldt fraværende (§ 53, stk. 2). De kan ophøre "
            "tidligere, når helbredet er stationært og kommunen efter arbejdsevnemetoden skønner, at der ikke er ret "
            "til revalidering, fleksjob eller førtidspension. De ophører senest ved grænsen, medmindre de forlænges.",
            "Sickness benefit ends in whole or part on the day the person is wholly or partly able to work, whether or "
            "not work is resumed; not in part for those reckoned as fully absent (section 53(2)). It may end earlier "
            "when health is stationary and the municipality, by the work "
            "capacity method, judges that there is no right to rehabilitation, a flexible job or a disability pension. "
            "It ends at the limit at the latest, unless extended.",
        ),
        benefits=("sygedagpenge",),
        classes=(ENDS, IN_PART, MAY_END, GOES_ON),
        source=SDL("7, stk. 5", "sdp-partial-sick-leave"),
        only=(D2006,),
        group=GROUP,
        doubt=Text(
            "§ 53, stk. 2, er først læst fra 2. april 2007 (antaget dag); afgør selv, om nogen før den dag blev "
            "beregnet som fuldt fraværende.",
            "Section 53(2) has been read only from 2 April 2007 (presumed day); decide by hand whether anybody was "
            "reckoned as fully absent before that day.",
        ),
    ),
    Conditions(
        name="sygedagpenge_ophoerer",
        title=Text("Når sygedagpenge ophører før grænsen", "When sickness benefit ends before the limit"),
        plain=Text(
            "Sygedagpengene ophører helt eller delvis den dag, personen er helt eller delvis arbejdsdygtig, uanset om "
            "arbejdet genoptages (ikke delvis for den, der beregnes som fuldt fraværende, § 53, stk. 2), og i et "
            "fleksjob efter reglerne fra 2013 den dag, ansættelsen ophører. De kan "
            "ophøre tidligere, når helbredet er stationært og kommunen efter en individuel vurdering skønner, at der "
            "ikke er ret til revalidering, ressourceforløb, fleksjob eller førtidspension. De ophører senest ved "
            "grænsen (fra 1. juli 2014 revurderingen), medmindre de forlænges.",
            "Sickness benefit ends in whole or part on the day the person is wholly or partly able to work, whether "
            "or not work is resumed (not in part for those reckoned as fully absent, section 53(2)), and in a flexible "
            "job under the rules from 2013 on the day the employment ends. "
            "It may end earlier when health is stationary and the municipality, after an individual assessment, "
            "judges that there is no right to rehabilitation, a resource course, a flexible job or a disability "
            "pension. It ends at the limit (from 1 July 2014 the reassessment) at the latest, unless extended.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "ophoerer_med_fleksjobbet",
                Text("sygedagpengene ophører med ansættelsen", "sickness benefit ends with the employment"),
                IN_FLEKSJOB & FLEKSJOB_ENDED,
            ),
            ENDS,
            IN_PART,
            MAY_END,
            GOES_ON,
        ),
        source=SDL("7, stk. 5-6", "sdp-partial-sick-leave"),
        only=(D2013,),
        group=GROUP,
        doubt=AFTER_REFORM,
    ),
)
