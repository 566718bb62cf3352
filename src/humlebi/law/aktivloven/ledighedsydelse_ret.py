"""Who gets ledighedsydelse or the special benefit beside it."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Conditions
from humlebi.law.terms import (
    Happened,
    Spent,
    all_of,
    any_of,
    assessed,
    during,
    fact,
    named,
    unless,
)

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

L1998 = Scope("1998", date(1998, 7, 1), date(2001, 7, 1), Axis.CLOCK, "LAS kapitel 7 (1998)")
L2001 = Scope(
    "2001",
    date(2001, 7, 1),
    date(2006, 7, 1),
    Axis.CLOCK,
    "Lov af 3. april 2001",
    doubt=Text("Ikrafttrædelsen 1. juli 2001 er antaget.", "Commencement on 1 July 2001 is presumed."),
)
L2007 = Scope(
    "2007",
    date(2006, 7, 1),
    date(2013, 1, 1),
    Axis.CLOCK,
    "LAS kapitel 7 (2006)",
    doubt=Text(
        "Beskrevet for januar 2007; her hele tiden med loven fra 2006.",
        "Described for January 2007; here all the time of the act of 2006.",
    ),
)
L2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "Lov 1380 af 23. december 2012")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "ledighedsydelse"
BENEFIT = ("ledighedsydelse",)
APPROVED = named("visiteret til fleksjob", "approved for a flexible job", Happened("fleksjobvisitation"))
NO_FAULT = fact("ly_uforskyldt_ledig", "Ledig uden egen skyld", "Unemployed through no fault of one's own")
HAD_FLEKSJOB = named("har haft et fleksjob", "has had a flexible job", Spent("fleksjob", "days") > 0)
WITHOUT_JOB = named("uden fleksjob på dagen", "without a flexible job on the day", ~during("fleksjob"))
INTERRUPTED = fact(
    "ly_midlertidig_afbrydelse",
    "Fleksjobbet er midlertidigt afbrudt uden personens skyld",
    "The flexible job is temporarily interrupted through no fault of the person",
)
SELF_EMPLOYED = fact("ly_selvstaendig_med_tilskud", "Selvstændig med tilskud", "Self-employed with subsidy")
CLOSED = fact("ly_virksomhed_ophoert", "Virksomheden er ophørt", "The business has ended")
AS_EMPLOYEE = fact(
    "ly_visiteret_som_loenmodtager",
    "Visiteret til fleksjob som lønmodtager",
    "Approved for a flexible job as an employee",
)
RIGHT_TITLE = Text("Hvem der kan få ledighedsydelse", "Who may have ledighedsydelse")
SEEN_002 = "source 002, 'Ledighedsydelse'"

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="ledighedsydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Den, der uden egen skyld er ledig mellem to fleksjob. Ventetid på det første fleksjob giver ikke ret.",
            "A person unemployed through no own fault between two flexible jobs. Waiting for the first gives no right.",
        ),
        benefits=BENEFIT,
        when=all_of(HAD_FLEKSJOB, WITHOUT_JOB, NO_FAULT),
        source=LAS(
            "kapitel 7",
            "ly-between-fleksjob-1998",
            "las-1998-fleksjob-subsidy",
            seen_in="source 000, ch. 10.4",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(L1998,),
        group=GROUP,
        doubt=Text(
            "Teksten fra 1998 er ikke gennemgået; at der skal være et nyt fleksjob i sigte, prøves ikke her.",
            "The text of 1998 has not been read; whether a new flexible job is in sight is not tested here.",
        ),
    ),
    Conditions(
        name="ledighedsydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Den, der er visiteret til fleksjob og er uden job uden egen skyld, også før det første fleksjob.",
            "A person approved for a flexible job who is without one through no own fault, also before the first.",
        ),
        benefits=BENEFIT,
        when=all_of(APPROVED, WITHOUT_JOB, NO_FAULT),
        source=LAS("kapitel 7 (2001)", "ly-2001-extension", seen_in="source 001", confidence=Confidence.UNCERTAIN),
        only=(L2001,),
        group=GROUP,
        doubt=Text(
            "Den ændrede tekst kunne ikke læses. At ydelsen også gives før det første fleksjob, er udledt af, at "
            "opfølgningens ur starter ved første udbetaling af løntilskud eller ledighedsydelse.",
            "The changed text could not be read. That the benefit is paid before the first flexible job too is "
            "inferred from the clock of the follow-up, which starts at the first payment of subsidy or "
            "ledighedsydelse.",
        ),
    ),
    Conditions(
        name="ledighedsydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Den, der er visiteret til fleksjob, mens der ventes på et, og efter et fleksjob. Ydelsen bevares under "
            "sygdom og barsel og kræver ikke medlemskab af en a-kasse.",
            "A person approved for a flexible job, while waiting for one and after one. It is kept in sickness and "
            "maternity leave and needs no membership of an unemployment fund.",
        ),
        benefits=BENEFIT,
        when=all_of(APPROVED, WITHOUT_JOB),
        source=LAS("kapitel 7 (2006)", "ly-amount-2007", seen_in=SEEN_002, confidence=Confidence.SOURCE_ONLY),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Andre kilder siger, at ydelsen før 2013 krævede sygedagpenge eller revalidering ved visitationen, eller "
            "ni måneders arbejde inden for 18; pjecen Den sociale lovgivning (2007) siger det ikke.",
            "Other sources say that before 2013 the benefit needed sickness benefit or rehabilitation at the "
            "approval, or nine months' work within 18; the leaflet Den sociale lovgivning (2007) does not say so.",
        ),
    ),
    Conditions(
        name="ledighedsydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Den, der er visiteret til fleksjob og er uden job eller midlertidigt afbrudt uden egen skyld; også under "
            "sygdom, barsel, sorgorlov og ferie. En selvstændig med tilskud kun, når virksomheden er ophørt og "
            "visitationen var som lønmodtager.",
            "A person approved for a flexible job without one, or temporarily interrupted through no own fault; also "
            "in sickness, parental leave, bereavement leave and holiday. A self-employed person with subsidy only when "
            "the business has ended and the approval was as an employee.",
        ),
        benefits=BENEFIT,
        when=all_of(
            APPROVED,
            any_of(WITHOUT_JOB, INTERRUPTED),
            named(
                "ikke selvstændig, eller ophørt og visiteret som lønmodtager",
                "not self-employed, or ended and approved as an employee",
                unless(~SELF_EMPLOYED, CLOSED & AS_EMPLOYEE),
            ),
        ),
        source=LAS("74 og 74 a", "ly-amount-2013"),
        only=(L2013,),
        group=GROUP,
    ),
    Conditions(
        name="saerlig_ydelse",
        title=Text("Særlig ydelse", "Special benefit"),
        plain=Text(
            "For den, der er visiteret til fleksjob uden ret til ledighedsydelse, og i visse midlertidige afbrydelser. "
            "Mistes sammen med ledighedsydelsen ved sanktion.",
            "For a person approved for a flexible job without a right to ledighedsydelse, and in certain temporary "
            "interruptions. Lost together with ledighedsydelse as a sanction.",
        ),
        when=all_of(
            APPROVED,
            any_of(
                ~fact("ly_har_ret", "Har ret til ledighedsydelse", "Has a right to ledighedsydelse"),
                assessed(
                    "saerlig_ydelse_afbrydelse",
                    "En midlertidig afbrydelse, der giver særlig ydelse",
                    "A temporary interruption that gives the special benefit",
                ),
            ),
        ),
        source=LAS(
            "74", "saerlig-ydelse-2007", seen_in="source 002, 'særlig ydelse'", confidence=Confidence.SOURCE_ONLY
        ),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Ydelsens størrelse og de nøjagtige betingelser er ikke fundet; hvilke afbrydelser der tæller, skal "
            "vurderes.",
            "Its size and exact conditions were not found; which interruptions count must be judged.",
        ),
    ),
)
