"""Right and duty to offers from 2014 to 2019: cash benefit, education benefit and unemployment benefit."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    Aged,
    Axis,
    Begins,
    Cadence,
    Done,
    Duty,
    Happens,
    Scope,
    Span,
    State,
    Text,
    months_after,
    through_the_week,
    weeks_after,
)
from humlebi.law.questions import Conditions
from humlebi.law.terms import Happened, any_of, fact, named, number

# --- regimes: the first day of the benefit picks the first offer, the due day those that follow -----------------------

B2014 = Scope(
    "2014", date(2014, 1, 1), date(2020, 1, 1), Axis.BEGUN, "LAB §§ 91 a-96 c (LBK 990/2014), BEK 1297/2016 § 134"
)
D2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2020, 1, 1),
    Axis.DUE,
    "LAB § 96 (LBK 990/2014), BEK 1297/2016 § 134",
)
C2014 = Scope(
    "2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 91 a-96 c (LBK 990/2014), BEK 1297/2016 § 134"
)
MOVED = Scope("2015", date(2015, 9, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 94 (LBK 1342/2016)")
INSURED_2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2015, 7, 1),
    Axis.BEGUN,
    "LAB §§ 85, 87 og 88 (LBK 990/2014)",
    Text(
        "Læst i LBK 990/2014; begyndelsen 1. januar 2014 er formodet, og overgangen 1. juli 2015 er ikke læst.",
        "Read in LBK 990/2014; the beginning, 1 January 2014, is presumed, and the transition of 1 July 2015 has not "
        "been read.",
    ),
)
INSURED_2015 = Scope("2015", date(2015, 7, 1), date(2020, 1, 1), Axis.BEGUN, "Lov 1486/2014")

# --- words of this page -----------------------------------------------------------------------------------------------

CASH, YOUNG, INSURED = "kontanthjaelp", "uddannelseshjaelp", "dagpenge"
STARTED = Done("tilbud_paabegyndt")
CONTACT = Text("den første henvendelse (første dag på hjælpen)", "the first contact (the first day of the benefit)")
HELP = Begins(CASH, CONTACT, ("integrationsydelse",))
YOUNG_HELP = Begins(YOUNG, CONTACT)
REGISTERED = Begins(INSURED, Text("første dag på dagpenge", "the first day of unemployment benefit"))
JOB_READY, ACTIVITY_READY = State("parathed", ("jobparat",)), State("parathed", ("aktivitetsparat",))
FIRST = Text("Ret og pligt: det første tilbud", "Right and duty: the first offer")
PERIODS = Text(
    "Loven regner fra den første henvendelse og en sammenhængende periode, som kun en hel kalendermåned uden hjælp "
    "bryder; her regnes fra hjælpens første dag, og et afbrud bryder altid.",
    "The act counts from the first contact and a continuous period, which only a full calendar month without help "
    "breaks; it is counted here from the first day of help, and any break breaks it.",
)
OTHER_READINESS = Text(
    "Skifter paratheden efter fristen, siger den ingen ny frist her.",
    "When the readiness changes after the deadline, no new deadline is told here.",
)
IN_ALL = Text(
    "Loven regner samlet ledighed; perioder, der ikke støder op til hinanden, lægges ikke sammen her. Alderen er den "
    "på fristdagen.",
    "The act counts unemployment in all; spells that do not touch are not added up here. The age is that of the due "
    "day.",
)
WEEKS = number("tilbud_uger", "Sammenhængende uger i tilbuddet", "Continuous weeks of the offer", Text("uger", "weeks"))
MONTHS_WITHOUT = number(
    "tilbud_maaneder_siden_seneste",
    "Sammenhængende måneder med hjælp siden det seneste tilbud",
    "Continuous months of help since the latest offer",
    Text("måneder", "months"),
)
CHANGED_TODAY = named(
    "skiftet fra nr. 3 til nr. 2 er noteret den dag",
    "the change from no. 3 to no. 2 is recorded on the day",
    Happened("maalgruppeskift", ("2.3-2.2",), within_days=0),
)
FROM_NO_3_TO_2 = fact(
    "tilbud_skiftet_til_jobparat",
    "Er gået fra aktivitetsparat (nr. 3) til jobparat (nr. 2)",
    "Has passed from activity-ready (no. 3) to job-ready (no. 2)",
)


def _insured(scope: Scope, variant: str, aged: Aged, span: Span, id_: str, plain: Text, doubt: Text) -> Duty:
    return Duty(
        name="tilbud_dagpenge",
        variant=variant,
        title=FIRST,
        plain=plain,
        since=REGISTERED,
        act=STARTED,
        span=through_the_week(span),
        aged=aged,
        source=LAB("85, 87 og 88", id_),
        only=(scope,),
        group=INSURED,
        doubt=doubt,
    )


UNTIL_JUNE = "lab-2015-right-duty-nr1-until-june-2015"
FROM_JULY = "lab-2015-right-duty-nr1"
THREE_WEEKS = Text(
    f"{IN_ALL.da} For løntilskud er det nok, at tilbuddet er givet i tide og begynder inden for tre uger efter: "
    "noteres det som påbegyndt senere, ses det efter i hånden.",
    f"{IN_ALL.en} For wage subsidy it is enough that the offer is made in time and starts within three weeks after: "
    "when it is recorded as started later, check by hand.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_tilbud",
        variant="jobparat",
        title=FIRST,
        plain=Text(
            "En jobparat skal være begyndt i et tilbud senest efter tre måneder: virksomhedspraktik, nytteindsats "
            "eller løntilskud, ikke vejledning og opkvalificering.",
            "A job-ready person must have started an offer at the latest after three months: practical training, "
            "useful effort or wage subsidy, not guidance and upgrading.",
        ),
        since=HELP,
        act=STARTED,
        span=through_the_week(months_after(3)),
        when=JOB_READY,
        source=LAB("92, stk. 1", "lab-2015-right-duty-nr2", seen_in="source 003, application 5"),
        only=(B2014,),
        group=CASH,
        doubt=Text(
            f"{PERIODS.da} {OTHER_READINESS.da} Et tilbud om vejledning og opkvalificering opfylder ikke pligten, men "
            "skelnes ikke her: se efter i hånden, hvad der begyndte.",
            f"{PERIODS.en} {OTHER_READINESS.en} An offer of guidance and upgrading does not meet the duty, but is not "
            "told apart here: check by hand what was started.",
        ),
    ),
    Duty(
        name="foerste_tilbud",
        variant="aktivitetsparat",
        title=FIRST,
        plain=Text(
            "En aktivitetsparat skal være begyndt i et tilbud senest efter seks måneder; kan personen ikke, er det i "
            "stedet mentorstøtte. Prøver og kurser træder ikke i stedet for tilbuddet.",
            "An activity-ready person must have started an offer at the latest after six months; if the person cannot, "
            "it is mentor support instead. Tests and courses do not replace the offer.",
        ),
        since=HELP,
        act=STARTED,
        span=through_the_week(months_after(6)),
        when=ACTIVITY_READY,
        source=LAB("92, stk. 2-3", "lab-2015-right-duty-nr3", seen_in="source 003, application 5; source 004"),
        only=(B2014,),
        group=CASH,
        doubt=Text(
            "Kilde 003, ansøgning 5, siger tre måneder for aktivitetsparate; loven siger seks, og det er valgt. Tre "
            f"måneder gælder jobparate og overgang fra nr. 12 og 13. {PERIODS.da} {OTHER_READINESS.da}",
            "Source 003, application 5, says three months for the activity-ready; the act says six, which is chosen. "
            f"Three months hold for the job-ready and for transfers from nos. 12 and 13. {PERIODS.en} "
            f"{OTHER_READINESS.en}",
        ),
    ),
    Duty(
        name="tilbud_ved_overgang",
        title=Text("Tilbud ved overgang fra nr. 12 eller 13", "Offer on the move from no. 12 or 13"),
        plain=Text(
            "Går en person på integrationsydelse fra nr. 12 eller 13 til nr. 2 eller 3, skal det første tilbud begynde "
            "senest efter tre måneder.",
            "When a person on integration benefit passes from no. 12 or 13 to no. 2 or 3, the first offer must start "
            "at the latest after three months.",
        ),
        since=Happens(
            "maalgruppeskift",
            Text("overgangen til nr. 2 eller 3", "the move to no. 2 or 3"),
            ("2.12-2.2", "2.12-2.3", "2.13-2.2", "2.13-2.3"),
            "integrationsydelse",
        ),
        act=STARTED,
        span=through_the_week(months_after(3)),
        source=LAB("94", "lab-2015-right-duty-transfer", seen_in="source 003"),
        only=(MOVED,),
        group="integrationsydelse",
        doubt=Text(
            "Overgangen noteres som 'maalgruppeskift' med for eksempel '2.12-2.2'.",
            "The move is recorded as 'maalgruppeskift' with for example '2.12-2.2'.",
        ),
    ),
    Duty(
        name="tilbud_efter_fritagelse",
        title=Text("Tilbud efter en rimelig grund", "Offer after a reasonable ground"),
        plain=Text(
            "Har en rimelig grund fritaget personen, skal tilbuddet begynde senest en måned efter, at grunden er "
            "ophørt.",
            "When a reasonable ground has exempted the person, the offer must start at the latest a month after the "
            "ground has ended.",
        ),
        since=Happens(
            "rimelig_grund_ophoert", Text("den rimelige grund ophørte", "the reasonable ground ended"), (), CASH
        ),
        act=STARTED,
        span=through_the_week(months_after(1)),
        source=LAB("92", "lab-2015-right-duty-nr2"),
        only=(C2014,),
        group=CASH,
    ),
    Cadence(
        name="gentaget_tilbud",
        variant="jobparat",
        title=Text("Nyt tilbud efter seks måneder", "A new offer after six months"),
        plain=Text(
            "Efter det første tilbud skal en jobparat begynde i et nyt for hver seks sammenhængende måneder med hjælp.",
            "After the first offer a job-ready person must start a new one for every six continuous months of help.",
        ),
        within=HELP,
        words=Text("det seneste tilbud begyndte", "the latest offer started"),
        act=STARTED,
        span=through_the_week(months_after(6)),
        stops_while=("tilbud",),
        when=JOB_READY,
        source=LAB("96, stk. 1", "lab-2015-right-duty-repeat"),
        only=(D2014,),
        group=CASH,
        doubt=Text(
            "Om dage i tilbuddet tæller med, er ikke læst; her står uret stille, mens et tilbud løber.",
            "Whether days in the offer count has not been read; the clock stands still here while an offer runs.",
        ),
    ),
    Cadence(
        name="gentaget_tilbud",
        variant="aktivitetsparat",
        title=Text("Nyt tilbud efter tolv måneder", "A new offer after twelve months"),
        plain=Text(
            "En aktivitetsparat skal begynde i et nyt for hver tolv sammenhængende måneder med hjælp.",
            "An activity-ready person must start a new one for every twelve continuous months of help.",
        ),
        within=HELP,
        words=Text("det seneste tilbud begyndte", "the latest offer started"),
        act=STARTED,
        span=through_the_week(months_after(12)),
        stops_while=("tilbud",),
        when=ACTIVITY_READY,
        source=LAB("96, stk. 2", "lab-2015-right-duty-repeat"),
        only=(D2014,),
        group=CASH,
        doubt=Text(
            "Om dage i tilbuddet tæller med, er ikke læst; her står uret stille, mens et tilbud løber.",
            "Whether days in the offer count has not been read; the clock stands still here while an offer runs.",
        ),
    ),
    Conditions(
        name="tilbud_ved_skift_til_jobparat",
        title=Text("Tilbud inden en måned ved skift til jobparat", "Offer within a month on becoming job-ready"),
        plain=Text(
            "Bliver en aktivitetsparat jobparat efter mindst fem måneder uden tilbud, skal et tilbud begynde senest en "
            "måned efter skiftet. Der må aldrig gå mere end tolv sammenhængende måneder uden tilbud.",
            "When an activity-ready person becomes job-ready after at least five months without an offer, one must "
            "start at the latest a month after the change. Never more than twelve continuous months may pass without "
            "an offer.",
        ),
        asked=Happens(
            "maalgruppeskift", Text("skiftet fra nr. 3 til nr. 2", "the change from no. 3 to no. 2"), ("2.3-2.2",), CASH
        ),
        when=any_of(CHANGED_TODAY, FROM_NO_3_TO_2) & (MONTHS_WITHOUT >= 5),
        otherwise=Text(
            "Det næste tilbud følger de seks måneder for jobparate.", "The next offer follows the six months' rule."
        ),
        source=LAB("96, stk. 3", "lab-2015-right-duty-repeat"),
        only=(C2014,),
        group=CASH,
        doubt=Text(
            "Stykkets nummer er ikke efterprøvet. Måneden og de tolv måneder regnes i hånden.",
            "The number of the subsection has not been verified. Reckon the month and the twelve months by hand.",
        ),
    ),
    Conditions(
        name="tilbud_mindst_to_uger",
        title=Text("Mindst to uger ud i ét", "At least two weeks without a break"),
        plain=Text(
            "Et tilbud opfylder kun ret og pligt, når det varer mindst to sammenhængende uger.",
            "An offer meets right and duty only when it lasts at least two continuous weeks.",
        ),
        when=WEEKS >= 2,
        source=LAB(
            "84 og 91 a (fra 2020 § 102)",
            "lab-2015-right-duty-nr2",
            "lab-2015-right-duty-nr3",
            FROM_JULY,
            "lab-2020-right-duty-nr1-3",
        ),
        only=(Scope("2014", date(2014, 1, 1), date(2026, 7, 1), Axis.CLOCK, "LAB §§ 84 og 91 a (2014), § 102 (2020)"),),
        group=CASH,
        doubt=Text(
            "For dagpenge er kravet læst fra 1. juli 2015.",
            "For unemployment benefit it has been read from 1 July 2015.",
        ),
    ),
    Duty(
        name="tilbud_uddannelseshjaelp",
        title=FIRST,
        plain=Text(
            "En person på uddannelseshjælp skal være begyndt i et tilbud hurtigst muligt og senest efter en måned, og "
            "tilbuddene fortsætter, til en ordinær uddannelse begynder. Viser en prøve behov for et læse-, skrive- "
            "eller regnekursus, begynder det inden en måned og kan træde i stedet.",
            "A person on education benefit must have started an offer as soon as possible and at the latest after a "
            "month, and offers go on until an ordinary education starts. When a test shows need of a course in "
            "reading, writing or mathematics, it starts within a month and may replace the offer.",
        ),
        since=YOUNG_HELP,
        act=STARTED,
        span=through_the_week(months_after(1)),
        source=LAB("96 b", "lab-2015-right-duty-nr12-13", seen_in="source 003"),
        only=(B2014,),
        group=YOUNG,
        doubt=Text(
            f"{PERIODS.da} Unge på integrationsydelse i nr. 12 og 13 har samme frist: se efter i hånden. "
            "Om den, der gik fra kontanthjælp til uddannelseshjælp 1. januar 2014, fik en ny måned, er ikke læst; her "
            "ja.",
            f"{PERIODS.en} Young people on integration benefit in nos. 12 and 13 have the same deadline: check by "
            "hand. Whether whoever passed from cash to education benefit on 1 January 2014 got a new month has not "
            "been read; here yes.",
        ),
    ),
    Duty(
        name="naeste_tilbud_uddannelseshjaelp",
        title=Text("Højst fire uger mellem tilbud", "At most four weeks between offers"),
        plain=Text(
            "Der må højst gå fire uger mellem to tilbud.",
            "At most four weeks may pass between two offers.",
        ),
        since=Happens("tilbud_ophoert", Text("det seneste tilbud ophørte", "the latest offer ended"), (), YOUNG),
        act=STARTED,
        span=weeks_after(4),
        source=LAB("96 b", "lab-2015-right-duty-nr12-13"),
        only=(C2014,),
        group=YOUNG,
        doubt=Text(
            "Begynder personen på en ordinær uddannelse, falder pligten bort: noteres uddannelseshjælpen som slut, "
            "ophører den her.",
            "When the person starts an ordinary education, the duty lapses: once education benefit is recorded as "
            "ended, it ceases here.",
        ),
    ),
    _insured(
        INSURED_2014,
        "under_30",
        Aged(below=30),
        weeks_after(13),
        UNTIL_JUNE,
        Text(
            "Under 30 år: i tilbud senest efter 13 ugers ledighed.",
            "Under 30: in an offer at the latest after 13 weeks of unemployment.",
        ),
        IN_ALL,
    ),
    _insured(
        INSURED_2014,
        "30_til_59",
        Aged(30, 60),
        months_after(9),
        UNTIL_JUNE,
        Text("30 til 59 år: senest efter ni måneder.", "Aged 30 to 59: at the latest after nine months."),
        IN_ALL,
    ),
    _insured(
        INSURED_2014,
        "fyldt_60",
        Aged(at_least=60),
        months_after(6),
        UNTIL_JUNE,
        Text("Fyldt 60 år: senest efter seks måneder.", "Aged 60 or over: at the latest after six months."),
        IN_ALL,
    ),
    _insured(
        INSURED_2015,
        "under_30",
        Aged(below=30),
        weeks_after(13),
        FROM_JULY,
        Text(
            "Under 30 år: i tilbud senest efter 13 ugers ledighed.",
            "Under 30: in an offer at the latest after 13 weeks of unemployment.",
        ),
        IN_ALL,
    ),
    _insured(
        INSURED_2015,
        "30_til_49",
        Aged(30, 50),
        months_after(6),
        FROM_JULY,
        Text("30 til 49 år: senest efter seks måneder.", "Aged 30 to 49: at the latest after six months."),
        THREE_WEEKS,
    ),
    _insured(
        INSURED_2015,
        "fyldt_50",
        Aged(at_least=50),
        weeks_after(13),
        FROM_JULY,
        Text("Fyldt 50 år: senest efter 13 uger.", "Aged 50 or over: at the latest after 13 weeks."),
        IN_ALL,
    ),
)
