"""Ressourceforløb on the way: extension, the plan's offers, and the case that comes back to the team."""

from datetime import date

from humlebi.law.acts import LAB, LOUB
from humlebi.law.beskaeftigelsesindsats.ressourceforloeb import ACT_2021, COURSE, GROUP
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Confidence,
    Done,
    Duty,
    Exemption,
    Happens,
    Scope,
    Text,
    Untranslated,
    months_after,
)
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.reforms import ACT_2025, CLOSED
from humlebi.law.terms import Counted, TheDay, day, named, number

# --- regimes ---------------------------------------------------------------------------------------------------------

EXTENDED = Scope("2013", date(2013, 1, 1), CLOSED, Axis.CLOCK, "LOUB §§ 9-12; principafgørelse 82-16")
HEALTH_TALK = Scope("2022", date(2022, 1, 1), NO_END, Axis.CLOCK, "BEK 2409/2021; BEK 58/2026")
RUNNING = Scope("2026", CLOSED, NO_END, Axis.CLOCK, f"{ACT_2025} § 21, stk. 8")
PLANNED = Scope(
    "2016",
    date(2016, 7, 1),
    date(2022, 1, 1),
    Axis.CLOCK,
    "BEK 996 af 29. juni 2016",
    Text(
        "Ikrafttrædelsen 1. juli 2016 er antaget; afløst af BEK 2408/2021, her fra 1. januar 2022.",
        "Commencement on 1 July 2016 is presumed; replaced by order 2408/2021, here from 1 January 2022.",
    ),
)
# What begins after 31 January 2026 was granted by then, and follows the former rules.
BACK_TO_TEAM = Scope("2022", date(2022, 1, 1), NO_END, Axis.CLOCK, ACT_2021)

# --- words of this page ----------------------------------------------------------------------------------------------

GRANT_ENDS = day("bevilling_sidste_dag", "Bevillingens sidste dag", "The last day of the grant")
OFFERS_SET_FOR = number(
    "tilbud_fastlagt_maaneder",
    "Måneder, planens tilbud er fastlagt for",
    "Months the offers of the plan are set for",
    "months",
)

ON_THE_DAY = Text("så den gælder, når de seks måneder er gået", "so that it holds when the six months have passed")
ORDINARY_HOURS = Exemption(
    "ordinaere_timer",
    LAB("113, stk. 2 (BEK 2408/2021 § 17)", "ressourceforloeb-6-month-back-to-team"),
    says=ON_THE_DAY,
)
SPECIAL_REASONS = Exemption(
    "saerlige_grunde", LAB("113, stk. 2", "ressourceforloeb-6-month-back-to-team"), says=ON_THE_DAY
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="forlaengelse_af_ressourceforloeb",
        title=Text("Forlængelse før bevillingen udløber", "Extension before the grant expires"),
        plain=Text(
            "En bevilling har en slutdato. En forlængelse forelægges teamet og bevilges, før bevillingen udløber.",
            "A grant has an end date. An extension is presented to the team and granted before the grant expires.",
        ),
        asked=Happens(
            "afgoerelse",
            Text("ressourceforløbet forlænges", "the ressourceforløb is extended"),
            values=("ressourceforloeb_forlaengelse",),
        ),
        benefits=("ressourceforloeb",),
        before=(
            named("Bevillingen er ikke udløbet", "The grant has not expired", TheDay() <= GRANT_ENDS),
            named(
                "Forelagt for teamet til denne forlængelse",
                "Presented to the team for this extension",
                Counted("forelaeggelse", ("forlaengelse",)) > Counted("afgoerelse", ("ressourceforloeb_forlaengelse",)),
            ),
        ),
        invalid=Text(
            "Grundlaget for ydelsen er faldet bort, eller forlængelsen er ikke forelagt teamet.",
            "The basis of the benefit has lapsed, or the extension was not presented to the team.",
        ),
        source=LOUB(
            "9-12",
            "ressourceforloeb-extension-2017",
            seen_in="source 003, application 8",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(EXTENDED,),
        group=GROUP,
        doubt=Text(
            "Principafgørelse 82-16 er ikke gennemgået. De nordjyske frikommuneansøgninger (2017) skriver ét sted, "
            "at 82-16 kræver en forelæggelse ved bevilling af et nyt forløb; en anden læsning er, at et forløb slet "
            "ikke kan forlænges, og at kun et nyt kan bevilges. Kun en forelæggelse før afgørelsens dag tæller.",
            "Principle decision 82-16 has not been read. The trial applications of North Jutland (2017) writes in "
            "one place that 82-16 requires a presentation when a new course is granted; another reading is that a "
            "course cannot be extended at all and only a new one granted. Only a presentation before the day of the "
            "decision counts.",
        ),
    ),
    Conditions(
        name="indsatsplan_mindst_6_maaneder",
        title=Text(
            "Planens tilbud fastlægges for mindst seks måneder",
            "The offers of the plan are set for at least six months",
        ),
        plain=Text(
            "Tilbud og aktiviteter i indsatsplanen fastlægges for mindst seks måneder ad gangen og revideres derefter.",
            "Offers and activities in the plan are set for at least six months at a time and then revised.",
        ),
        benefits=("ressourceforloeb",),
        when=OFFERS_SET_FOR >= 6,
        source=LAB(
            "(BEK 996/2016 § 5, stk. 2)",
            "ressourceforloeb-plan-6-months-2017",
            seen_in="source 003, application 9",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(PLANNED,),
        group=GROUP,
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017) kalder reglen et krav om opdatering hver sjette måned; "
            "bestemmelsen siger mindst seks måneder ad gangen, så en længere plan bryder den ikke. Ingen frist "
            "regnes derfor.",
            "The trial applications of North Jutland (2017) calls the rule a demand to update every sixth month; the "
            "provision says at least six months at a time, so a longer plan does not breach it. No deadline is "
            "therefore counted.",
        ),
    ),
    Duty(
        name="ressourceforloeb_tilbage_til_team",
        title=Text("Tilbage til teamet efter seks måneder", "Back to the team after six months"),
        plain=Text(
            "Er intet tilbud og ingen social eller sundhedsindsats begyndt senest seks måneder efter forløbets start, "
            "forelægges sagen for teamet igen. Notér den dag, indsatsen begynder, som »tilbud påbegyndt«. Perioder "
            "uden "
            "rådigheds- eller kontaktkrav noteres som suspension. "
            f"{ORDINARY_HOURS.how.da} {SPECIAL_REASONS.how.da}",
            "When no offer and no social or health effort has begun at the latest six months after the course began, "
            "the case is presented to the team again. Record the day an effort begins as “offer started”. Periods "
            "without demands of availability or contact are recorded as suspension. "
            f"{ORDINARY_HOURS.how.en} {SPECIAL_REASONS.how.en}",
        ),
        since=COURSE,
        act=Done("forelaeggelse", or_kind="tilbud_paabegyndt"),
        span=months_after(6),
        stops_while=("suspension",),
        exempted_by=(
            ORDINARY_HOURS,
            SPECIAL_REASONS,
        ),
        source=LAB("113, stk. 2 (BEK 2408/2021 § 17)", "ressourceforloeb-6-month-back-to-team"),
        only=(BACK_TO_TEAM,),
        group=GROUP,
        doubt=Text(
            "Hvor hurtigt sagen skal i teamet, når de seks måneder er gået, er ikke undersøgt: en forelæggelse efter "
            "dem vises som for sen. For forløb begyndt før 2022 er overgangen ikke gennemgået. Forløb bevilget senest "
            "31. januar 2026 følger reglen til ende, men fra 1. februar har den ingen bekendtgørelse bag sig (BEK "
            "47/2026 nævner ikke ressourceforløb), og teamet er afskaffet fra 1. juli: findes det ikke mere, så skriv "
            "ned i sagen, hvorfor intet er begyndt, og sæt en indsats i gang.",
            "How soon the case must go to the team once the six months have passed has not been read: a presentation "
            "after them is shown as late. For courses begun before 2022 the transition has not been read. Courses "
            "granted at the latest on 31 January 2026 follow the rule to their end, but from 1 February no order "
            "stands behind it (order 47/2026 does not name ressourceforløb), and the team is abolished from 1 July: "
            "where it is no more, write down in the case why nothing has begun, and start an effort.",
        ),
    ),
    Untranslated(
        name="forlaengelse_af_igangvaerende_ressourceforloeb",
        title=Text("Forlængelse efter 31. januar 2026", "Extension after 31 January 2026"),
        plain=Text(
            "Den, der fik et ressourceforløb bevilget senest 31. januar 2026, kan fortsætte i det; de hidtidige "
            "regler om ydelse og rådighed gælder stadig.",
            "A person granted a ressourceforløb at the latest on 31 January 2026 may go on in it; the former rules on "
            "benefit and availability still hold.",
        ),
        why=Text(
            "Hvor længe et forløb i gang kan vare, og om det kan forlænges eller følges af et nyt, står i lovens § 21, "
            "som ikke er fundet.",
            "How long a running course may last, and whether it can be extended or followed by a new one, stands in "
            "section 21 of the act, which has not been found.",
        ),
        by_hand=Text(
            "Slå § 21, stk. 8, i lov 1750/2025 op, før et forløb forlænges; vejled i god tid, før bevillingen udløber.",
            "Look up section 21 (8) of act 1750/2025 before a course is extended; guide the person in good time before "
            "the grant expires.",
        ),
        source=LAB("(lov 1750/2025 § 21, stk. 8)", "ressourceforloeb-abolition-2026"),
        only=(RUNNING,),
        group=GROUP,
        doubt=Text(
            "At forløbet fortsætter, er læst (BEK 18/2026 § 3, stk. 2); reglerne om længden er ikke.",
            "That the course goes on has been read (order 18/2026 section 3 (2)); the rules on its length have not.",
        ),
    ),
    Untranslated(
        name="samtale_med_sundhedskoordinator",
        title=Text("Samtale med sundhedskoordinatoren", "A talk with the health coordinator"),
        plain=Text(
            "En person i ressourceforløb har ret til en samtale med sundhedskoordinatoren og den koordinerende "
            "sagsbehandler om et konkret beskæftigelsesrettet tilbud. Kommunen vejleder skriftligt om retten, senest "
            "når tilbuddet afgives. Fra 1. februar 2026 kun for den, der fik forløbet bevilget senest 31. januar 2026.",
            "A person in a ressourceforløb has a right to a talk with the health coordinator and the coordinating "
            "caseworker about a concrete vocational offer. The municipality guides on the right in writing at the "
            "latest when the offer is made. From 1 February 2026 only for a person granted the course by 31 January "
            "2026.",
        ),
        why=Text(
            "Vejledningen om netop denne ret noteres ikke for sig.",
            "The guidance on this right is not recorded by itself.",
        ),
        by_hand=Text(
            "Vejled skriftligt om retten, når et beskæftigelsesrettet tilbud afgives, og hold mødet, hvis personen "
            "ønsker det. Tag derefter stilling til, om tilbuddet skal tilpasses.",
            "Guide in writing on the right when a vocational offer is made, and hold the meeting when the person wants "
            "it. Then decide whether the offer must be adapted.",
        ),
        source=LAB("113, stk. 3 (BEK 2409/2021; BEK 58/2026)", "ressourceforloeb-6-month-back-to-team"),
        only=(HEALTH_TALK,),
        group=GROUP,
    ),
)
