"""What it costs a person on ledighedsydelse to refuse a flexible job, an offer or a talk."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Happens, Scope, Text, weeks_after
from humlebi.law.questions import Conditions, Lasts, Sanction, Step
from humlebi.law.terms import Condition, Counted, Happened, all_of, any_of, assessed, fact, named, number

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

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
S2013 = Scope(
    "2013",
    date(2013, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAS § 77 a (LBK 241/2021)",
    doubt=Text(
        "Læst i LBK 241/2021; hvornår tre uger afløste fem, er ikke undersøgt. Her med reformen 1. januar 2013.",
        "Read in LBK 241/2021; when three weeks replaced five has not been read. Here with the reform on 1 January "
        "2013.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "ledighedsydelse"
BENEFIT = (GROUP,)
NO_REASON = named(
    "uden gyldig grund",
    "without a valid reason",
    ~fact("ly_gyldig_grund", "Gyldig grund, for eksempel sygdom", "A valid reason, for example sickness"),
)
REASONABLE = assessed(
    "ly_rimeligt_tilbud", "Tilbuddet om fleksjob er rimeligt", "The offer of a flexible job is reasonable"
)
RIGHT_LOST = Text(
    "Ingen ydelse i perioden; sker det igen inden for 12 måneder, mistes retten helt.",
    "No benefit in the period; if it happens again within 12 months the right is lost.",
)
REFUSED_JOB, REFUSED_TALK = ("afslag_fleksjob",), ("afslag_samtale",)
LEFT_JOB, LEFT_OFFER = ("afslag_fleksjob", "ophoer_fleksjob"), ("afslag_tilbud", "ophoer_tilbud")
ANY_2013 = (*LEFT_JOB, *LEFT_OFFER)
BREACH = Text("pligten ikke overholdt", "the breach")
RECORDED = Text(
    "Tidligere brud skal være noteret som pligtbrud; kun de uden gyldig grund noteres.",
    "Earlier breaches must be recorded as pligtbrud; only those without a valid reason are recorded.",
)
AFTER_REPEAT = Text(
    "Første gang inden for 12 måneder ender perioden igen; anden gang er retten mistet, og der er ingen slutdato. "
    "Bruddene noteres som pligtbrud. Krav om vejledning og høring før sanktionen er ikke undersøgt: se efter dem i "
    "loven.",
    "The first time within 12 months the period ends again; the second time the right is lost, and there is no end "
    "date. Breaches are recorded as pligtbrud. Demands of guidance and hearing before the sanction have not been read: "
    "look for them in the act.",
)


def _broken(*values: str) -> Happens:
    """Such a breach while the person is on ledighedsydelse."""
    return Happens("pligtbrud", BREACH, values=values, within=GROUP)


def _first(values: tuple[str, ...], weeks: int) -> tuple[Lasts, ...]:
    """So many weeks from the breach, when there is no other such breach in the 12 months before."""
    return (
        Lasts(
            weeks_after(weeks),
            when=named(
                "ingen tidligere inden for 12 måneder",
                "none before within 12 months",
                Counted("pligtbrud", values, within_months=12) < 1,
            ),
        ),
    )


def _again(values: tuple[str, ...]) -> Condition:
    """Such a breach on the day, and another in the 12 months before it."""
    return all_of(Happened("pligtbrud", values, within_days=0), Counted("pligtbrud", values, within_months=12) >= 1)


LOST_TITLE = Text("Retten til ledighedsydelse mistes", "The right to ledighedsydelse is lost")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="ledighedsydelse_mistet",
        title=LOST_TITLE,
        plain=Text(
            "Retten mistes, når personen inden for 12 måneder to gange siger nej til et rimeligt fleksjob, eller to "
            "gange siger nej til eller udebliver fra en opfølgningssamtale, uden gyldig grund.",
            "The right is lost when the person within 12 months twice refuses a reasonable flexible job, or twice "
            "refuses or misses a follow-up talk, without a valid reason.",
        ),
        asked=_broken(*REFUSED_JOB, *REFUSED_TALK),
        benefits=BENEFIT,
        when=all_of(any_of(_again(REFUSED_JOB), _again(REFUSED_TALK)), NO_REASON),
        source=LAS(
            "77 (2006)",
            "ly-sanctions-2007",
            "las-2007-ledighedsydelse-sanctions",
            seen_in="source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(L2007,),
        group=GROUP,
        doubt=RECORDED,
    ),
    Conditions(
        name="ledighedsydelse_mistet",
        title=LOST_TITLE,
        plain=Text(
            "Retten mistes, når personen inden for 12 måneder igen uden rimelig grund siger nej til eller forlader et "
            "fleksjob eller et tilbud.",
            "The right is lost when the person within 12 months again without reasonable cause refuses or leaves a "
            "flexible job or an offer.",
        ),
        asked=_broken(*ANY_2013),
        benefits=BENEFIT,
        when=all_of(_again(ANY_2013), NO_REASON),
        source=LAS("77 a", "ly-sanctions-2021", seen_in="source 003"),
        only=(S2013,),
        group=GROUP,
        doubt=Text(
            f"{RECORDED.da} At et tilbud og et fleksjob tæller sammen, er udledt.",
            f"{RECORDED.en} That an offer and a flexible job count together is inferred.",
        ),
    ),
    Sanction(
        name="sanktion_ledighedsydelse_fleksjob",
        title=Text("Afslag på fleksjob", "Refusing a flexible job"),
        plain=Text(
            "Den, der siger nej til et rimeligt fleksjob, får ingen ledighedsydelse i fem uger; anden gang inden for "
            "12 måneder mistes retten. Ikke ved gyldig grund som sygdom.",
            "A person who refuses a reasonable flexible job gets no ledighedsydelse for five weeks; the second time "
            "within 12 months the right is lost. Not with a valid reason such as sickness.",
        ),
        asked=_broken(*REFUSED_JOB),
        benefits=BENEFIT,
        before=(REASONABLE, NO_REASON),
        loses=RIGHT_LOST,
        lasts=_first(REFUSED_JOB, 5),
        source=LAS(
            "74 b, stk. 4",
            "ly-sanctions-2007",
            "las-2007-ledighedsydelse-sanctions",
            seen_in="source 002, 'Afslår en person et rimeligt tilbud om fleksjob'",
        ),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            f"Fem uger efter LBK 1460/2007 og 946/2009; siden er det tre uger (§ 77 a). {AFTER_REPEAT.da}",
            f"Five weeks by LBK 1460/2007 and 946/2009; since then it is three weeks (§ 77 a). {AFTER_REPEAT.en}",
        ),
    ),
    Sanction(
        name="sanktion_ledighedsydelse_samtale",
        title=Text("Udeblivelse fra opfølgningssamtale", "Missing a follow-up talk"),
        plain=Text(
            "Den, der siger nej til eller udebliver fra en opfølgningssamtale, får hverken ledighedsydelse eller "
            "særlig ydelse i tre uger; anden gang inden for 12 måneder mistes retten. Ikke ved gyldig grund som "
            "sygdom.",
            "A person who refuses or misses a follow-up talk gets neither ledighedsydelse nor special benefit for "
            "three weeks; the second time within 12 months the right is lost. Not with a valid reason such as "
            "sickness.",
        ),
        asked=_broken(*REFUSED_TALK),
        benefits=BENEFIT,
        before=(NO_REASON,),
        loses=RIGHT_LOST,
        lasts=_first(REFUSED_TALK, 3),
        source=LAS(
            "74 b, stk. 5",
            "ly-sanctions-2007",
            "las-2007-ledighedsydelse-sanctions",
            "saerlig-ydelse-2007",
            seen_in="source 002, 'opfølgningsamtale'",
        ),
        only=(L2007,),
        group=GROUP,
        doubt=AFTER_REPEAT,
    ),
    Sanction(
        name="sanktion_ledighedsydelse_fleksjob",
        title=Text("Afslag på eller ophør i fleksjob", "Refusing or leaving a flexible job"),
        plain=Text(
            "Den, der uden rimelig grund siger nej til eller forlader et fleksjob, får ingen ledighedsydelse i tre "
            "uger; gentages det inden for 12 måneder, mistes retten. Adfærd, der svarer til et afslag, tæller som et.",
            "A person who without reasonable cause refuses or leaves a flexible job gets no ledighedsydelse for three "
            "weeks; a repetition within 12 months loses the right. Conduct equal to a refusal counts as one.",
        ),
        asked=_broken(*LEFT_JOB),
        benefits=BENEFIT,
        before=(NO_REASON,),
        loses=RIGHT_LOST,
        lasts=_first(ANY_2013, 3),
        source=LAS("77 a", "ly-sanctions-2021", seen_in="source 003"),
        only=(S2013,),
        group=GROUP,
        doubt=AFTER_REPEAT,
    ),
    Sanction(
        name="sanktion_ledighedsydelse_tilbud",
        title=Text("Afslag på eller ophør i tilbud", "Refusing or leaving an offer"),
        plain=Text(
            "Den, der uden rimelig grund siger nej til eller forlader et tilbud, får ingen ledighedsydelse i tre uger; "
            "gentages det inden for 12 måneder, mistes retten.",
            "A person who without reasonable cause refuses or leaves an offer gets no ledighedsydelse for three weeks; "
            "a repetition within 12 months loses the right.",
        ),
        asked=_broken(*LEFT_OFFER),
        benefits=BENEFIT,
        before=(NO_REASON,),
        loses=RIGHT_LOST,
        lasts=_first(ANY_2013, 3),
        source=LAS("77 a, jf. § 75, stk. 1, nr. 5", "ly-sanctions-2021", seen_in="source 003"),
        only=(S2013,),
        group=GROUP,
        doubt=AFTER_REPEAT,
    ),
    Sanction(
        name="sanktion_ledighedsydelse_udeblivelse",
        title=Text("Udeblivelse fra et tilbud", "Absence from an offer"),
        plain=Text(
            "For dage, hvor personen uden rimelig grund udebliver fra et tilbud, betales ingen ledighedsydelse.",
            "For days on which the person is absent from an offer without reasonable cause no ledighedsydelse is paid.",
        ),
        asked=_broken("tilbud"),
        benefits=BENEFIT,
        before=(NO_REASON,),
        stages=(
            Step(
                "dage",
                Text("De dage, personen udeblev", "The days of absence"),
                number("dage_udeblevet", "Dage udeblevet", "Days of absence", "days", most=366) * 1,
            ),
        ),
        unit="days",
        loses=Text("Ydelsen for de dage.", "The benefit of those days."),
        source=LAS("77 a", "ly-sanctions-2021", seen_in="source 003"),
        only=(S2013,),
        group=GROUP,
        doubt=Text(
            "Hvor meget en dag er, er ikke undersøgt; her tælles dagene.",
            "How much a day is has not been read; here the days are counted.",
        ),
    ),
)
