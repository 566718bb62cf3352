"""What follows a decision, and by when it must fall: notes, the journal, and the municipality's own time limits."""

from datetime import date

from humlebi.law.acts import OFF, RSL
from humlebi.law.kinds import Axis, Confidence, Done, Duty, Happens, Scope, Text, Untranslated, working_days_after
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.retssikkerhed.afgoerelser import BEGINS, DECIDED, END, GROUP, SOCIAL
from humlebi.law.terms import DaysSince, any_of, fact, named, number

# --- regimes: the day of the decision picks --------------------------------------------------------------------------

OPEN_FILES = Scope("2014", date(2014, 1, 1), END, Axis.CLOCK, "Offentlighedsloven (2014)")

# --- words of this page ----------------------------------------------------------------------------------------------

PUBLISHED = fact(
    "frist_offentliggjort", "Kommunen har fastsat og offentliggjort en frist", "A time limit is set and published"
)
TIME_LIMIT = number(
    "sagsbehandlingsfrist_dage",
    "Kommunens offentliggjorte frist for sagsområdet i dage",
    "The municipality's published time limit for the area in days",
    "days",
    most=3660,
)
TOLD_OF_DELAY = fact(
    "skriftligt_besked_om_forsinkelse",
    "Har fået skriftlig besked om, hvornår afgørelsen ventes",
    "Has been told in writing when the decision is expected",
)
SINCE_APPLICATION = DaysSince("ansoegning", words=Text("dage siden ansøgningen", "days since the application"))
A_FEW_DAYS = Text(
    "Loven siger snarest muligt; en lærebog nævner få dage. De tre arbejdsdage er valgt her og står ikke i loven.",
    "The act says as soon as possible; a textbook names a few days. The three working days are chosen here and do not "
    "stand in the act.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="notat_efter_afgoerelse",
        title=Text("Notat efter afgørelsen", "Note after the decision"),
        plain=Text(
            "Mundtlige oplysninger og eksterne vurderinger, der har betydning for afgørelsen, og vigtige skridt i "
            "sagen noteres snarest muligt, hvis de ikke allerede står i sagen.",
            "Oral information and outside expert views that matter for the decision, and important steps in the case, "
            "are noted as soon as possible unless they already stand in the file.",
        ),
        since=DECIDED,
        act=Done("notat"),
        span=working_days_after(3),
        chosen=True,
        source=OFF("13", "form-note"),
        only=(OPEN_FILES,),
        group=GROUP,
        doubt=A_FEW_DAYS,
    ),
    Duty(
        name="journalisering_af_afgoerelse",
        title=Text("Afgørelsen journaliseres", "The decision is entered in the journal"),
        plain=Text(
            "Dokumenter, der er modtaget eller sendt og har betydning for sagen, journaliseres snarest muligt med dato "
            "og et kort tema.",
            "Documents received or sent that matter for the case are entered in the journal as soon as possible with "
            "the date and a short theme.",
        ),
        since=DECIDED,
        act=Done("journalisering"),
        span=working_days_after(3),
        chosen=True,
        source=OFF("15", "form-journal"),
        only=(OPEN_FILES,),
        group=GROUP,
        doubt=A_FEW_DAYS,
    ),
    Untranslated(
        name="notatpligt_foer_2014",
        title=Text("Notatpligt før 2014", "Duty to note before 2014"),
        plain=Text(
            "Også den tidligere offentlighedslov pålagde myndigheden at notere; hvad og hvornår er ikke undersøgt.",
            "The earlier act on open files also had the authority note; what and when has not been read.",
        ),
        why=Text("Loven før 2014 er ikke gennemgået.", "The act before 2014 has not been read."),
        by_hand=Text(
            "Skriv det i journalen som efter 2014; ingen frist regnes.",
            "Enter it in the journal as after 2014; no deadline is reckoned.",
        ),
        source=OFF("13 (før 2014)", "form-note", confidence=Confidence.UNCERTAIN),
        only=(Scope("1998", BEGINS, date(2014, 1, 1), Axis.CLOCK, "Den tidligere offentlighedslov"),),
        group=GROUP,
        doubt=Text("Ikke læst.", "Not read."),
    ),
    Conditions(
        name="sagsbehandlingsfrist_offentliggjort",
        title=Text("Offentliggjort sagsbehandlingsfrist", "Published time limit for handling"),
        plain=Text(
            "Kommunalbestyrelsen fastsætter for hvert sagsområde en frist fra ansøgning til afgørelse og "
            "offentliggør den. Intet område må mangle.",
            "The council sets for each area a time limit from application to decision and publishes it. No area may "
            "lack one.",
        ),
        when=PUBLISHED,
        otherwise=Text(
            "Området mangler en frist: kommunen bryder loven (Ankestyrelsen, 30. juni 2025).",
            "The area lacks a time limit: the municipality is in breach (appeals board, 30 June 2025).",
        ),
        source=RSL("3, stk. 2", "form-handling-deadlines"),
        only=(SOCIAL,),
        group=GROUP,
    ),
    Requirement(
        name="sagsbehandlingsfrist_overholdt",
        title=Text("Sagsbehandlingsfristen", "The time limit for handling"),
        plain=Text(
            "Afgørelsen falder inden kommunens offentliggjorte frist regnet fra ansøgningen; ellers har ansøgeren "
            "fået skriftlig besked om, hvornår den ventes. Fristerne er kommunens egne, fx tre uger for løbende "
            "kontanthjælp og to uger for sygedagpenge og ledighedsydelse (Bornholm).",
            "The decision falls within the municipality's published time limit from the application; else the "
            "applicant has been told in writing when to expect it. The limits are the municipality's own, e.g. three "
            "weeks for running cash benefit and two for sickness benefit and ledighedsydelse (Bornholm).",
        ),
        asked=Happens("afgoerelse", Text("afgørelsen af ansøgningen", "the decision on it"), ("bevilling", "afslag")),
        before=(
            named(
                "Inden fristen, eller skriftlig besked",
                "Within the time limit, or told in writing",
                any_of(SINCE_APPLICATION <= TIME_LIMIT, TOLD_OF_DELAY),
            ),
        ),
        invalid=Text(
            "Afgørelsen gælder, men fristen er brudt: giv besked og forklar.",
            "The decision stands, but the time limit is broken: give notice and explain.",
        ),
        source=RSL("3, stk. 2", "form-handling-deadlines"),
        only=(SOCIAL,),
        group=GROUP,
        doubt=Text(
            "Lovens ord om beskeden er ikke undersøgt igen.", "The act's words on the notice were not read again."
        ),
    ),
    Untranslated(
        name="hurtigst_muligt",
        title=Text("Så hurtigt som muligt", "As fast as possible"),
        plain=Text(
            "En anmodning om hjælp behandles så hurtigt som muligt.",
            "A request for help is handled as fast as possible.",
        ),
        why=Text(
            "Loven giver ingen dage: hvad der er muligt, er et skøn.", "The act gives no days: it is a judgement."
        ),
        by_hand=Text("Brug kommunens frist som det yderste.", "Use the municipality's limit as the outermost."),
        source=RSL("3, stk. 1", "form-handling-deadlines"),
        only=(SOCIAL,),
        group=GROUP,
    ),
)
