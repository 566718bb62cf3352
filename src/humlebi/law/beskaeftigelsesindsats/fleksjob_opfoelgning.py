"""How long a flexible job is granted for, when it is followed up, and internships of people waiting for one."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import (
    NO_END,
    Aged,
    Axis,
    Begins,
    Cadence,
    Confidence,
    Course,
    Done,
    Duty,
    Scope,
    Text,
    months_after,
)
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.terms import Age, Spent, assessed, named

# --- regimes ----------------------------------------------------------------------------------------------------------

PRESUMED_2001 = Text(
    "Ikrafttrædelsen 1. juli 2001 er udledt af fleksydelsesloven fra samme reform.",
    "Commencement on 1 July 2001 is inferred from the act on fleksydelse of the same reform.",
)
# The day the follow-up falls due picks.
D2001 = Scope("2001", date(2001, 7, 1), date(2013, 1, 1), Axis.DUE, "LAS § 10, stk. 3, nr. 2 (2001)", PRESUMED_2001)
D2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.DUE, "Lov 1380 af 23. december 2012")
# From 2007 the follow-up on ledighedsydelse has been read in LBK 1460/2007 and stands on its own page.
LY2001 = Scope("2001", date(2001, 7, 1), date(2007, 1, 1), Axis.DUE, "LAS § 10, stk. 3, nr. 2 (2001)", PRESUMED_2001)
# The day the flexible job began, or is granted, picks.
B2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.BEGUN, "Lov 1380 af 23. december 2012")
P2017 = Scope(
    "2017",
    date(2013, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB § 48 (2017)",
    doubt=Text(
        "Reglen er beskrevet for 2017; at den gjaldt fra 1. januar 2013, er antaget.",
        "The rule is described for 2017; that it held from 1 January 2013 is presumed.",
    ),
)
P2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 548 af 7. maj 2019")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksjob"
FOLLOW_UP = Done("opfoelgning")
STATUS = Done("opfoelgning", values=("status",))
TITLE = Text("Opfølgning på fleksjob", "Follow-up of a flexible job")
FIRST = named("det første fleksjob", "the first flexible job", Spent("fleksjob", "days").equals(0))
UNDER_40 = named("under 40 år", "under 40", Age() < 40)
FIVE_YEARS = months_after(60)
AT_40 = Text(
    "Hvilken dag der afgør, om personen er fyldt 40 år (slutningen af det første fleksjob?), siger loven ikke.",
    "Which day decides whether the person has turned 40 (the end of the first flexible job?), the act does not say.",
)
SAME_JOB = Text(
    "Fem år gælder samme job: skifter personen job, kan fristen være en ny, og her regnes fra det første fleksjobs "
    "begyndelse, også når det lå før 2013 (da gives ingen frist). Noteres som opfølgning med værdien status. Læst på "
    "vejledende sider til 2024.",
    "The five years are for the same job: when the person changes jobs the term may be a new one; here it counts from "
    "the beginning of the first flexible job, also when that was before 2013 (then no term is given). Recorded as a "
    "follow-up of the value status. Read on pages of guidance to 2024.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="opfoelgning_fleksjob",
        title=TITLE,
        plain=Text(
            "Kommunen følger op senest seks måneder efter, at løntilskuddet er udbetalt første gang, derefter senest "
            "tolv måneder efter den seneste vurdering.",
            "The municipality follows up at the latest six months after the subsidy was first paid, then at the latest "
            "twelve months after the latest assessment.",
        ),
        since=Begins("fleksjob", Text("første udbetaling af løntilskud", "the first payment of the subsidy")),
        act=FOLLOW_UP,
        span=months_after(6),
        then=months_after(12),
        source=LAS("10, stk. 3, nr. 2", "fleksjob-followup-2001", seen_in="source 003, application 2, table"),
        only=(D2001,),
        group=GROUP,
        doubt=Text(
            "Uret starter ved første udbetaling; her regnes fra fleksjobbets første dag. At 6 og 12 måneder gjaldt "
            "fleksjob til 2½ år afløste dem i 2013, er udledt.",
            "The clock starts at the first payment; here the first day of the job is used. That 6 and 12 months held "
            "for flexible jobs until 2½ years replaced them in 2013 is inferred.",
        ),
    ),
    Duty(
        name="opfoelgning_fleksjob",
        title=TITLE,
        plain=Text(
            "Kommunen følger op ved en personlig samtale senest to år og seks måneder efter, at fleksjobbet begyndte, "
            "og derefter senest to år og seks måneder efter den seneste opfølgning.",
            "The municipality follows up in a personal talk at the latest two years and six months after the job "
            "began, and then at the latest two years and six months after the latest follow-up.",
        ),
        since=Begins("fleksjob", Text("fleksjobbets begyndelse", "the beginning of the flexible job")),
        act=FOLLOW_UP,
        span=months_after(30),
        then=months_after(30),
        source=LAB(
            "70 d, stk. 1 (fra 2020 § 121, stk. 1)", "fleksjob-followup-2013", seen_in="source 003, application 10"
        ),
        only=(D2013,),
        group=GROUP,
        doubt=Text(
            "Om fleksjob fra før 2013 fik de nye frister, er ikke undersøgt; her afgør den dag, fristen falder.",
            "Whether jobs from before 2013 got the new terms "
            "has not been read; here the day the deadline falls decides.",
        ),
    ),
    Duty(
        name="opfoelgning_ledighedsydelse_2001",
        title=Text("Opfølgning på ledighedsydelse før 2007", "Follow-up of ledighedsydelse before 2007"),
        plain=Text(
            "Kommunen følger op senest seks måneder efter, at ledighedsydelse er udbetalt første gang, derefter senest "
            "tolv måneder efter den seneste vurdering.",
            "The municipality follows up at the latest six months after ledighedsydelse was first paid, then at the "
            "latest twelve months after the latest assessment.",
        ),
        since=Begins(
            "ledighedsydelse", Text("første udbetaling af ledighedsydelse", "the first payment of ledighedsydelse")
        ),
        act=FOLLOW_UP,
        span=months_after(6),
        then=months_after(12),
        source=LAS("10, stk. 3, nr. 2", "fleksjob-followup-2001"),
        only=(LY2001,),
        group="ledighedsydelse",
        doubt=Text(
            "Fra 2007 er samme frister læst i LBK 1460/2007 og erklæret som »Opfølgning på ledighedsydelse«.",
            "From 2007 the same terms were read in LBK 1460/2007 and are declared as “Follow-up of ledighedsydelse”.",
        ),
    ),
    Conditions(
        name="fleksjob_varighed",
        title=Text("Midlertidigt eller varigt fleksjob", "A temporary or a permanent flexible job"),
        plain=Text(
            "Det første fleksjob gives for fem år, uanset alder. Derefter kan den, der er fyldt 40 år, få et varigt "
            "fleksjob; yngre får fem år ad gangen. Det afgøres af den dag, jobbet begynder.",
            "The first flexible job is granted for five years whatever the age. After it a person of 40 or more may "
            "have a permanent one; younger persons get five years at a time. The day the job begins decides it.",
        ),
        benefits=("fleksjob",),
        as_it_began=True,
        classes=(
            Class("midlertidigt", Text("midlertidigt, fem år", "temporary, five years"), FIRST),
            Class("midlertidigt_igen", Text("midlertidigt, fem år til", "temporary, five more years"), UNDER_40),
            Class("varigt", Text("varigt", "permanent"), named("fyldt 40 år", "aged 40 or over", Age() >= 40)),
        ),
        lasts=(Lasts(FIVE_YEARS, when=FIRST), Lasts(FIVE_YEARS, when=UNDER_40)),
        source=LAB("70 c (fra 2020 § 120)", "fleksjob-temporary"),
        only=(B2013,),
        group=GROUP,
        doubt=Text(
            f"{AT_40.da} Om et fleksjob fra før 2013 gør det næste til andet end det første, er ikke undersøgt; her "
            "gør det.",
            f"{AT_40.en} Whether a flexible job from before 2013 makes the next other than the first has not been "
            f"read; "
            "here it does.",
        ),
    ),
    Duty(
        name="status_midlertidigt_fleksjob",
        title=Text("Status i det første fleksjob", "Status in the first flexible job"),
        plain=Text(
            "I det første, midlertidige fleksjob gøres status, når der er gået fire år og seks måneder.",
            "In the first, temporary flexible job status is taken when four years and six months have passed.",
        ),
        since=Course("fleksjob", Text("det første fleksjobs begyndelse", "the beginning of the first flexible job")),
        act=STATUS,
        span=months_after(54),
        source=LAB("70 d, stk. 3 (fra 2020 § 121, stk. 3)", "fleksjob-temporary", "fleksjob-followup-2013"),
        only=(B2013,),
        group=GROUP,
        doubt=SAME_JOB,
    ),
    Cadence(
        name="status_naeste_midlertidige_fleksjob",
        title=Text("Status i de næste midlertidige fleksjob", "Status in later temporary flexible jobs"),
        plain=Text(
            "Er personen under 40 år, gives fem år ad gangen, og der gøres status igen fem år efter den seneste.",
            "A person under 40 is granted five years at a time, and status is taken again five years after the latest.",
        ),
        act=STATUS,
        within=Course("fleksjob", Text("", "")),
        span=FIVE_YEARS,
        first_by=months_after(54),
        words=Text("den seneste status", "the latest status"),
        aged=Aged(below=40),
        source=LAB("70 d, stk. 3 (fra 2020 § 121, stk. 3)", "fleksjob-temporary"),
        only=(B2013,),
        group=GROUP,
        doubt=Text(
            f"At næste status falder fem år efter den seneste, er udledt af de fem års bevilling. {AT_40.da}",
            f"That the next status falls five years after the latest is inferred from the five-year grant. {AT_40.en}",
        ),
    ),
    *(
        Conditions(
            name="forholdstal_praktik_ledighedsydelse",
            title=Text("Rimeligt forhold ved praktik", "A reasonable ratio in internships"),
            plain=Text(
                "Arbejdspladsen skal have et rimeligt forhold mellem ansatte uden tilskud og personer i praktik og "
                "løntilskud, også når en person på ledighedsydelse skal i praktik.",
                "The workplace must have a reasonable ratio between employees without subsidy and people in "
                "internships and subsidised jobs, also for a person on ledighedsydelse.",
            ),
            when=assessed(
                "praktik_rimeligt_forhold",
                "Forholdet mellem ansatte uden tilskud og personer i praktik og løntilskud er rimeligt",
                "The ratio between employees without subsidy and people in internships and subsidised jobs is "
                "reasonable",
            ),
            benefits=("ledighedsydelse",),
            source=LAB(
                paragraph, "praktik-ratio-ly-2017", seen_in="source 003, app. 11", confidence=Confidence.SOURCE_ONLY
            ),
            only=(scope,),
            group="ledighedsydelse",
            doubt=Text(
                "Forholdstallene for praktik er ikke samlet her: forholdet skal vurderes. De nordjyske "
                "frikommuneansøgninger (2017) søger om fritagelse for personer med under 18 måneders ledighedsydelse "
                "og antyder, at andre allerede kan fritages.",
                "The exact ratios of internships are not collected here: the ratio must be judged. The trial "
                "applications of North Jutland (2017) applies for exemption for persons with under 18 months of "
                "ledighedsydelse and suggests that others may already be exempted.",
            ),
        )
        for paragraph, scope in (("48", P2017), ("77", P2020))
    ),
)
