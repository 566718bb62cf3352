"""Mentor support: the agreement, right and duty to a mentor, and mentors on discharge from psychiatric care."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Begins, Done, Duty, Enters, Scope, Text, months_after, weeks_after
from humlebi.law.questions import Conditions, Lasts, Requirement
from humlebi.law.terms import assessed, during, fact, number

# --- regimes ----------------------------------------------------------------------------------------------------------

PSYCHIATRIC = Scope(
    "2014",
    date(2014, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAB § 31 b, stk. 2 (2014), § 167, stk. 2 (2020)",
    Text(
        "Retten kan være ældre (2012); begyndelsen er ikke gennemgået. Gennemgået til og med LBK 280/2024.",
        "The right may be older (2012); the beginning has not been read. Read to LBK 280/2024.",
    ),
)
AGREED = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 31 c")
NEW_2016 = Text(
    "Lov 1875/2015 kom med finansloven for 2016; dagen 1. januar 2016 er antaget.",
    "Act 1875/2015 came with the finance act of 2016; the day, 1 January 2016, is presumed.",
)
WEEKLY = Scope("2014", date(2014, 1, 1), date(2016, 1, 1), Axis.DUE, "LAB §§ 93 og 96 c (LBK 990/2014)", NEW_2016)
BIWEEKLY = Scope("2016", date(2016, 1, 1), date(2020, 1, 1), Axis.DUE, "Lov 1875/2015", NEW_2016)
DUTY = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 93, 96 og 96 c")
M2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB § 167 (lov 548/2019)")

# --- words of this page -----------------------------------------------------------------------------------------------

DISCHARGED = fact(
    "mentor_psykiatrisk_udskrivning",
    "Udskrives eller er udskrevet fra en psykiatrisk indlæggelse",
    "Is being or has been discharged from a psychiatric admission",
)
BEFORE = number(
    "mentor_maaneder_foer_udskrivning", "Måneder til udskrivningen (0 efter den)", "Months until discharge", "months"
)
IN_ALL = number("mentor_maaneder_i_alt", "Måneders mentorstøtte i alt", "Months of mentor support in all", "months")
CANNOT = assessed(
    "mentor_kan_ikke_deltage_i_tilbud",
    "Kan i perioder ikke deltage i et tilbud på grund af personlige forhold",
    "Cannot for periods take part in an offer because of personal circumstances",
)
NEEDS = assessed(
    "mentor_noedvendig",
    "Mentorstøtte kan fremme, at personen får eller holder arbejde, uddannelse eller tilbud",
    "Mentor support can help the person get or keep work, education or an offer",
)
ACTIVITY_READY = during("parathed", "aktivitetsparat")


def _contact(benefit: str, scope: Scope, every: int, id_: str) -> Duty:
    often = ("hver uge", "every week") if every == 1 else ("hver anden uge", "every second week")
    return Duty(
        name=f"mentorkontakt_{benefit}",
        title=Text(f"Kontakt med mentor {often[0]}", f"Contact with the mentor {often[1]}"),
        plain=Text(
            "En aktivitetsparat, der i en periode ikke kan være i tilbud, har ret og pligt til en mentor i seks "
            f"måneder med kontakt mindst {often[0]}. Kun et tilbud, der begynder, standser den.",
            "An activity-ready person who for a period cannot be in an offer has right and duty to a mentor for six "
            f"months with contact at least {often[1]}. Only an offer that starts stops it.",
        ),
        since=Enters("mentor", ("ret_og_pligt",), benefit, Text("mentoren begyndte", "the mentor began")),
        act=Done("mentorkontakt"),
        span=weeks_after(every),
        then=weeks_after(every),
        stops_while=("tilbud",),
        source=LAB("93, 96 og 96 c", id_, seen_in="source 003"),
        only=(scope,),
        group=benefit,
        doubt=Text(
            "Noteres som tilstanden »mentor« med værdien »ret og pligt«. Unge på integrationsydelse: se selv efter.",
            "Recorded as the state “mentor” with the value “right and duty”. On integration benefit: check by hand.",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="mentor_ved_udskrivning",
        title=Text("Mentor ved udskrivning fra psykiatrien", "A mentor on discharge from psychiatric care"),
        plain=Text(
            "Den, der udskrives fra en psykiatrisk indlæggelse, har ret til tilbud om mentor, som kan begynde op til "
            "tre måneder før udskrivningen.",
            "Whoever is discharged from a psychiatric admission has right to an offer of a mentor, which may start up "
            "to three months before the discharge.",
        ),
        when=DISCHARGED & (BEFORE <= 3),
        source=LAB(
            "31 b, stk. 2 (fra 2020 § 167, stk. 2)", "lab-mentor-psychiatric", "lab-2020-mentor", seen_in="source 003"
        ),
        only=(PSYCHIATRIC,),
        group="kontanthjaelp",
    ),
    Conditions(
        name="mentor_ved_udskrivning_laengde",
        title=Text("Mindst seks måneder i alt", "At least six months in all"),
        plain=Text(
            "Mentoren ved udskrivning fra psykiatrien gives i mindst seks måneder i alt.",
            "The mentor on discharge from psychiatric care is given for at least six months in all.",
        ),
        when=IN_ALL >= 6,
        source=LAB("31 b, stk. 2 (fra 2020 § 167, stk. 2)", "lab-mentor-psychiatric", "lab-2020-mentor"),
        only=(PSYCHIATRIC,),
        group="kontanthjaelp",
    ),
    Requirement(
        name="mentoraftale",
        title=Text("Skriftlig mentoraftale", "Written mentor agreement"),
        plain=Text(
            "Mentorstøtte kræver en skriftlig aftale mellem jobcenter og person med mål, mentor, opgaver, varighed, "
            "timer og klagevejledning.",
            "Mentor support needs a written agreement between jobcentre and person with goal, mentor, tasks, duration, "
            "hours and guidance on complaints.",
        ),
        asked=Begins("mentor", Text("mentorstøtten begyndte", "the mentor support began")),
        before=(
            fact("mentoraftale_skriftlig", "Aftalen er skriftlig", "The agreement is in writing"),
            fact("mentoraftale_maal", "Aftalen angiver målet", "The agreement states the goal"),
            fact(
                "mentoraftale_mentor",
                "Aftalen angiver mentorens navn og kontakt",
                "It names the mentor and how to reach",
            ),
            fact("mentoraftale_opgaver", "Aftalen angiver mentorens opgaver", "It states the mentor's tasks"),
            fact("mentoraftale_varighed", "Aftalen angiver varigheden", "It states the duration"),
            fact("mentoraftale_timer", "Aftalen angiver antallet af timer", "It states the number of hours"),
            fact("mentoraftale_klage", "Aftalen vejleder om klage", "It gives guidance on complaints"),
        ),
        invalid=Text(
            "Aftalen mangler noget: den udfyldes, før støtten går i gang.",
            "Something is missing: complete the agreement before the support starts.",
        ),
        source=LAB("31 c", "lab-mentor-agreement", seen_in="source 003"),
        only=(AGREED,),
        group="kontanthjaelp",
    ),
    Conditions(
        name="mentorstoette",
        title=Text("Mentorstøttens længde", "Length of mentor support"),
        plain=Text(
            "En mentoraftale gælder højst seks måneder og kan fornyes.",
            "A mentor agreement holds for six months at most and may be renewed.",
        ),
        when=NEEDS,
        lasts=(Lasts(months_after(6)),),
        source=LAB("31 b-31 c", "lab-mentor-agreement"),
        only=(AGREED,),
        group="kontanthjaelp",
    ),
    Conditions(
        name="ret_og_pligt_mentor",
        title=Text("Ret og pligt til en mentor", "Right and duty to a mentor"),
        plain=Text(
            "En aktivitetsparat, der i perioder ikke kan være i tilbud, har ret og pligt til en mentor i seks måneder. "
            "Kan personen stadig ikke, gives en ny.",
            "An activity-ready person who for periods cannot be in an offer has right and duty to a mentor for six "
            "months. If the person still cannot, a new one is given.",
        ),
        when=ACTIVITY_READY & CANNOT,
        lasts=(Lasts(months_after(6)),),
        source=LAB("93, 96 og 96 c", "lab-mentor-right-duty-weekly", "lab-mentor-right-duty-biweekly"),
        only=(DUTY,),
        group="kontanthjaelp",
    ),
    _contact("kontanthjaelp", WEEKLY, 1, "lab-mentor-right-duty-weekly"),
    _contact("uddannelseshjaelp", WEEKLY, 1, "lab-mentor-right-duty-weekly"),
    _contact("kontanthjaelp", BIWEEKLY, 2, "lab-mentor-right-duty-biweekly"),
    _contact("uddannelseshjaelp", BIWEEKLY, 2, "lab-mentor-right-duty-biweekly"),
    Conditions(
        name="mentorstoette",
        title=Text("Mentorstøttens længde", "Length of mentor support"),
        plain=Text(
            "Mentorstøtte gives i højst seks måneder ad gangen og kan efter en konkret vurdering forlænges med op til "
            "seks måneder. Der er ikke længere en fast takt for kontakten.",
            "Mentor support is given for six months at most at a time and may on a concrete assessment be extended by "
            "up to six. There is no longer a fixed pace of contact.",
        ),
        when=NEEDS,
        lasts=(Lasts(months_after(6)),),
        source=LAB("167", "lab-2020-mentor"),
        only=(M2020,),
        group="kontanthjaelp",
        doubt=Text(
            "Om støtten kan forlænges mere end én gang, er ikke undersøgt. Gennemgået til og med LBK 280/2024.",
            "Whether it may be extended more than once has not been read. Read to LBK 280/2024.",
        ),
    ),
)
