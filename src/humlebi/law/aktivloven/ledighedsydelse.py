"""Reassessment and follow-up of people on ledighedsydelse under the act on active social policy."""

from dataclasses import replace
from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    LaterOf,
    Limit,
    Reaches,
    Scope,
    Text,
    Untranslated,
    calendar_months,
    days_after,
    lasted_months,
    months_after,
)

# --- regimes --------------------------------------------------------------------------------------------------------

# The day on which 12 months within 18 are reached picks the rule of § 74 c.
L2006 = Scope("2007", date(2006, 7, 1), date(2013, 1, 1), Axis.DUE, "LAS § 74 c (2006)")
L2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.DUE, "LAS § 74 c (2013)")
R2006 = Scope("2007", date(2006, 7, 1), date(2013, 1, 1), Axis.CLOCK, "LAS § 74 c (2006)")
R2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "LAS § 74 c (2013)")
# The day the follow-up falls due picks the rule of § 10.
FOLLOW_UP = Scope("2007", date(2007, 1, 1), NO_END, Axis.DUE, "LAS § 10")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "ledighedsydelse"
TWELVE_OF_18 = Text("12 måneders ledighedsydelse inden for 18 måneder", "12 months of ledighedsydelse within 18 months")
SEEN = "source 003, application 2, table"
AFTER_MOVE = LaterOf(
    "flytning",
    months_after(6),
    Text(
        "flytter personen, kan den nye kommune afslutte vurderingen op til seks måneder efter flytningen, men kun "
        "hvis 18-måneders-fristen ikke kan holdes på grund af flytningen: det skal sagsbehandleren vurdere",
        "when the person moves, the new municipality may finish up to six months after the move, but only if the 18 "
        "months cannot be kept because of the move: the caseworker must judge that",
    ),
)
HOW_MONTHS_ADD_UP = Text(
    "Hvordan afbrudte perioder lægges sammen til måneder, er ikke efterprøvet. Her er 12 måneder nået den dag, de "
    "dage, der er modtaget i vinduet, er lige så mange som dagene i de 12 kalendermåneder op til dagen.",
    "How broken periods add up to months has not been verified. Here 12 months are reached on the day when the days "
    "received in the window are as many as the days of the 12 calendar months up to that day.",
)

SINCE_2013 = Text(
    f"{HOW_MONTHS_ADD_UP.da} De 18 måneder er modtaget på deres sidste dag. Fristen på 18 måneder er læst for "
    "vurderingen; at den også gælder hver ny revurdering, er udledt. Fra teksten af 2021 tæller sorgorlov heller "
    "ikke: notér den som barsel. Gennemgået til og med LBK 241/2021.",
    f"{HOW_MONTHS_ADD_UP.en} The 18 months are read for the assessment; that they also bind each later reassessment is "
    "inferred. In the text of 2021 bereavement leave does not count either: record it as barsel. Read to LBK 241/2021.",
)


SIX_MORE = replace(
    lasted_months(6),
    words=Text(
        "senest når ydelsen er modtaget i 6 måneder mere end",
        "at the latest when the benefit has been received for 6 months more than",
    ),
)


def _assessment(name: str, which: str, title: Text, plain: Text, paragraph: str) -> tuple[Duty, Duty]:
    """The assessment the first time, or each later time: under the text of 2006 and under that of 2013."""
    since = Reaches("ledighedsydelse_12_af_18", TWELVE_OF_18, which)  # type: ignore[arg-type]
    return (
        Duty(
            name=name,
            title=title,
            plain=plain,
            since=since,
            act=Done("revurdering"),
            span=days_after(0),
            runs_while="ledighedsydelse",
            stops_while=("barsel",),
            source=LAS(paragraph, "ly-reassessment-2006", seen_in="source 002"),
            only=(R2006,),
            group=GROUP,
            doubt=Text(
                "Teksten fra 2006 siger, hvornår der skal vurderes, men nævner ingen frist for at blive færdig.",
                "The text of 2006 says when to assess but names no deadline for finishing.",
            ),
        ),
        Duty(
            name=name,
            title=title,
            plain=plain,
            since=since,
            act=Done("revurdering"),
            span=SIX_MORE,
            runs_while="ledighedsydelse",
            stops_while=("barsel",),
            later_of=AFTER_MOVE,
            source=LAS(paragraph, "ly-reassessment-2017", seen_in=SEEN),
            only=(R2013,),
            group=GROUP,
            doubt=SINCE_2013,
        ),
    )


# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="opfoelgning_paragraf_10",
        title=Text("Opfølgning på ledighedsydelse", "Follow-up of ledighedsydelse"),
        plain=Text(
            "Første opfølgning senest seks måneder efter første udbetaling, derefter senest tolv måneder efter den "
            "seneste. En revurdering af fleksjobbet træder i stedet for tolvmånedersopfølgningen.",
            "First follow-up at the latest six months after the first payment, then at the latest twelve months after "
            "the latest. A reassessment of the flexible job replaces the twelve-month follow-up.",
        ),
        since=Begins(
            "ledighedsydelse", Text("første udbetaling af ledighedsydelse", "the first payment of ledighedsydelse")
        ),
        act=Done("opfoelgning", or_kind="revurdering"),
        span=months_after(6),
        then=months_after(12),
        source=LAS("10, stk. 3", "las-10-follow-up", seen_in=SEEN),
        only=(FOLLOW_UP,),
        group=GROUP,
        doubt=Text(
            "Læst i LBK 1460/2007; om en ny periode på ydelsen giver en ny frist på seks måneder, er ikke undersøgt.",
            "Read in LBK 1460/2007; whether a new period on the benefit gives a new six months has not been read.",
        ),
    ),
    Limit(
        name="ledighedsydelse_12_af_18",
        title=Text("12 måneder inden for 18", "12 months within 18"),
        plain=Text(
            "Den dag, en person har fået ledighedsydelse i 12 måneder inden for 18 måneder; derefter hver gang det "
            "sker på ny. Perioder under barsel regnes ikke med.",
            "The day a person has received ledighedsydelse for 12 months within 18 months; then each time it happens "
            "anew. Periods on maternity leave do not count.",
        ),
        counts="ledighedsydelse",
        reaches=calendar_months(12),
        within=calendar_months(18),
        takes_effect="at_once",
        leaves_out=("barsel",),
        source=LAS("74 c, stk. 1", "ly-reassessment-2006", "ly-reassessment-2017", seen_in=SEEN),
        only=(L2006, L2013),
        group=GROUP,
        doubt=HOW_MONTHS_ADD_UP,
    ),
    *_assessment(
        "vurdering_74c",
        "first",
        Text("Vurdering af fleksjobbet", "Assessment of the flexible job"),
        Text(
            "Kommunen vurderer, om betingelserne for fleksjob stadig er opfyldt, når personen har fået "
            "ledighedsydelse i 12 måneder inden for 18. Vurderingen skal være afsluttet senest, når ydelsen er "
            "modtaget i 18 måneder (fra 2013).",
            "The municipality assesses whether the conditions for a flexible job are still met when the person has "
            "received the benefit for 12 months within 18. It must be finished at the latest when 18 months have been "
            "received (from 2013).",
        ),
        "74 c, stk. 1, 1. pkt.",
    ),
    *_assessment(
        "revurdering_74c",
        "again",
        Text("Revurdering af fleksjobbet", "Reassessment of the flexible job"),
        Text(
            "Sagen revurderes, hver gang personen på ny har fået ledighedsydelse i 12 måneder inden for 18.",
            "The case is reassessed each time the person has again received the benefit for 12 months within 18.",
        ),
        "74 c, stk. 1, 2. pkt.",
    ),
    Untranslated(
        name="raadighedssamtale",
        title=Text("Rådighedssamtale", "Availability talk"),
        plain=Text(
            "Når der er rejst tvivl om personens rådighed",
            "When doubt has been raised about the person's availability",
        ),
        why=Text(
            "De nordjyske frikommuneansøgninger (2017) nævner ingen frist, og tvivlen er et skøn; loven er ikke "
            "gennemgået.",
            "The trial applications of North Jutland (2017) names no deadline, and the doubt is a judgement; the act "
            "has not been read.",
        ),
        by_hand=Text(
            "Hold samtalen, så snart tvivlen opstår, og notér den.",
            "Hold the talk as soon as the doubt arises, and record it.",
        ),
        source=LAS("75", "ly-availability-2017", seen_in=SEEN, confidence=Confidence.SOURCE_ONLY),
        only=(Scope("2013", date(2013, 1, 1), NO_END, Axis.DUE, "LAS §§ 75-77"),),
        group=GROUP,
    ),
    Untranslated(
        name="revurdering_overgang_2006",
        title=Text("Overgang 30. juni 2006", "Transition of 30 June 2006"),
        plain=Text(
            "Den, der fik ledighedsydelse den 30. juni 2006, vurderes efter 18 måneder inden for 24, første gang "
            "senest 30. juni 2007.",
            "Those receiving the benefit on 30 June 2006 are assessed after 18 months within 24, first at the latest "
            "30 June 2007.",
        ),
        why=Text(
            "Overgangen beskrives kun i pjecen Den sociale lovgivning (2007) og er i praksis udtømt; de to tællinger "
            "kan ikke stå side om side for én person.",
            "Only the leaflet Den sociale lovgivning (2007) describes the transition, which is practically "
            "exhausted; the two counts cannot stand side by side.",
        ),
        by_hand=Text(
            "Regn selv de 18 måneder inden for 24 for disse personer.",
            "Count the 18 months within 24 by hand for them.",
        ),
        source=LAS("74 c (overgang)", "ly-reassessment-2006", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        only=(Scope("2007", date(2006, 7, 1), date(2013, 1, 1), Axis.DUE, "LAS § 74 c (2006)"),),
        group=GROUP,
    ),
)
