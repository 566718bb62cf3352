"""Work-place internship: who may have one, how long it may last, and whom the employer must ask first."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.maalgrupper import NAMES_2007, NAMES_2014, NAMES_2020, by_number
from humlebi.law.kinds import NO_END, Axis, Happens, Scope, Text, weeks_after
from humlebi.law.questions import Conditions, Lasts, Requirement
from humlebi.law.terms import all_of, any_of, assessed, by_value, choice, during, fact, is_one_of, named, number

# --- regimes: the day the internship begins picks ---------------------------------------------------------------------

UNTIL_2014 = Text(
    "Læst i LBK 439/2008; at teksten gjaldt fra 2007 og til udgangen af 2013, er antaget.",
    "Read in LBK 439/2008; that the text held from 2007 to the end of 2013 is presumed.",
)
FROM_2014 = Text(
    "Læst i LBK 1342/2016; at teksten gjaldt fra 1. januar 2014, er antaget (materialet siger 2014/2015).",
    "Read in LBK 1342/2016; that the text held from 1 January 2014 is presumed (the material says 2014/2015).",
)
R2007 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.CLOCK, "LAB § 44, LBK 439/2008", doubt=UNTIL_2014)
R2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 44, LBK 1342/2016", doubt=FROM_2014)
R2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 548 af 7. maj 2019 § 61")

# --- words shared by the pages on offers ------------------------------------------------------------------------------

TARGET_2007 = choice(
    "tilbud_maalgruppe_2007",
    "Målgruppens nummer i LAB § 2 (til og med 2013)",
    "The number of the target group in LAB § 2 (up to 2013)",
    *by_number(NAMES_2007),
    recorded=by_value("maalgruppe", "2."),
)
TARGET_2014 = choice(
    "tilbud_maalgruppe_2014",
    "Målgruppens nummer i LAB § 2 (2014-2019)",
    "The number of the target group in LAB § 2 (2014-2019)",
    *by_number(NAMES_2014),
    recorded=by_value("maalgruppe", "2."),
)
TARGET_2020 = choice(
    "tilbud_maalgruppe_2020",
    "Målgruppens nummer i LAB § 6 (fra 2020)",
    "The number of the target group in LAB § 6 (from 2020)",
    *by_number(NAMES_2020),
    recorded=by_value("maalgruppe", "6."),
)
EMPLOYER = choice(
    "tilbud_arbejdsgiver",
    "Arbejdsgiveren er privat eller offentlig",
    "The employer",
    ("privat", "privat", "private"),
    ("offentlig", "offentlig", "public"),
)
PRIVATE, PUBLIC = is_one_of(EMPLOYER, "privat"), is_one_of(EMPLOYER, "offentlig")
JOB_READY = during("parathed", "jobparat")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
EXTENDED = choice(
    "praktik_forlaengelse",
    "Forlængelse efter en konkret vurdering",
    "Extension on a concrete assessment",
    ("ingen", "ingen forlængelse", "no extension"),
    ("til_26_uger", "til i alt 26 uger", "to 26 weeks in all"),
    ("yderligere", "yderligere ud over 26 uger", "further, beyond 26 weeks"),
    assessed=True,
)
NOT_EXTENDED = is_one_of(EXTENDED, "ingen")
TO_26 = is_one_of(EXTENDED, "til_26_uger")
FURTHER = is_one_of(EXTENDED, "yderligere")
HARD = assessed(
    "praktik_svaer_at_placere",
    "Uden arbejdserfaring, længe ledig eller på anden måde svær at ansætte med løntilskud",
    "Without work experience, long unemployed or otherwise hard to employ with a subsidy",
)
FIRST_WEEKS_91B = fact("omfattet_af_91b", "Omfattet af LAB § 91 b", "Covered by LAB § 91 b")
GRADUATE = fact(
    "praktik_dimittend",
    "Har mindst en kort videregående uddannelse og ikke haft ordinært arbejde siden",
    "Has at least a short higher education and has had no ordinary work since",
)
UNDER_PLAN = fact(
    "praktik_led_i_revalideringsplan",
    "Praktikken er led i en jobplan for revalidering",
    "The internship is part of a job plan for rehabilitation",
)
NEEDS_CLARIFYING = assessed(
    "praktik_behov_for_afklaring",
    "Har brug for at afklare sine beskæftigelsesmål",
    "Needs to clarify employment goals",
)
LACKS_SKILLS = assessed(
    "praktik_mangler_kompetencer",
    "Får svært arbejde på normale vilkår eller med løntilskud, fordi faglige, sproglige eller sociale evner mangler",
    "Hardly gets work on normal terms or with subsidy for lack of professional, language or social skills",
)
EDUCATION_AIM = assessed(
    "praktik_led_i_uddannelsesrettet_indsats",
    "Praktikken er led i en uddannelsesrettet indsats",
    "The internship is part of an effort directed at education",
)
WEEKS = number("praktik_uger", "Uger praktikken skal vare", "Weeks that the internship is to last", "weeks", most=1000)
DISCUSSED = fact(
    "praktik_droeftet_med_medarbejderne",
    "Drøftet på forhånd med medarbejdernes repræsentanter",
    "Discussed beforehand with the employees' representatives",
)
ASK_ON = Text(
    "Spørg på den dag, praktikken begynder; om en forlængelse ud over 26 uger på den dag, den begynder.",
    "Ask on the day the internship begins; of an extension beyond 26 weeks on the day that begins.",
)


def _up_to(weeks: int, when: object, da: str, en: str) -> Lasts:
    return Lasts(weeks_after(weeks), when=when, words=Text(da, en))  # type: ignore[arg-type]


def _thirteen(group: object, further: Lasts | None = None) -> tuple[Lasts, ...]:
    """13 weeks, extended to 26; further steps as the text has them."""
    steps = (
        _up_to(13, all_of(group, NOT_EXTENDED), "13 uger", "13 weeks"),  # type: ignore[arg-type]
        _up_to(26, all_of(group, TO_26), "forlænget til 26 uger", "extended to 26 weeks"),  # type: ignore[arg-type]
    )
    return steps if further is None else (*steps, further)


THIRTEEN_2007 = any_of(
    is_one_of(TARGET_2007, "3", "5", "7"),
    is_one_of(TARGET_2007, "4") & ~UNDER_PLAN,
    is_one_of(TARGET_2007, "2") & ~FIRST_WEEKS_91B & HARD,
)
THIRTEEN_2014 = any_of(
    is_one_of(TARGET_2014, "3", "5", "6", "7", "11", "13", "14"),
    is_one_of(TARGET_2014, "4") & ~UNDER_PLAN,
    is_one_of(TARGET_2014, "2", "12") & HARD,
)
FOUR_2020 = is_one_of(TARGET_2020, "1", "2", "4") | (is_one_of(TARGET_2020, "12") & JOB_READY)
THIRTEEN_2020 = is_one_of(TARGET_2020, "3", "5", "6", "7", "8", "9", "10", "11", "13") | (
    is_one_of(TARGET_2020, "12") & ~JOB_READY
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="praktik_adgang",
        title=Text("Hvem der kan få virksomhedspraktik", "Who may have an internship"),
        plain=Text(
            "Praktik er for den, der skal afklare sine mål eller mangler faglige, sproglige eller sociale evner. "
            "Målgruppe 6 og 7 kan få den uden dette krav; 12 og 13 som led i en uddannelsesrettet indsats. Under "
            "praktikken gælder kun arbejdsmiljø- og ligebehandlingsreglerne for ansatte.",
            "An internship is for those who must clarify their goals or lack professional, language or social skills. "
            "Groups 6 and 7 may have it without that; 12 and 13 as part of an effort directed at education. Of the "
            "rules on employees only those on work environment and equal treatment apply.",
        ),
        when=any_of(
            is_one_of(TARGET_2014, "6", "7"),
            is_one_of(TARGET_2014, "1", "2", "3", "4", "5", "11", "14") & (NEEDS_CLARIFYING | LACKS_SKILLS),
            is_one_of(TARGET_2014, "12", "13") & EDUCATION_AIM,
        ),
        source=LAB("42-43", "lab-2015-internship-eligibility"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="praktik_varighed",
        title=Text("Hvor længe en virksomhedspraktik må vare", "How long an internship may last"),
        plain=Text(
            "Målgruppe 1 og 2: fire uger; otte uger for den, der er omfattet af § 91 b; 13 uger for den i målgruppe 2, "
            "der er svær at placere. Målgruppe 3-5 og 7: 13 uger. De 13 uger kan forlænges til 26 og yderligere efter "
            f"en konkret vurdering. Under revalidering fastsættes tiden i jobplanen. {ASK_ON.da}",
            "Groups 1 and 2: four weeks; eight for those covered by § 91 b; 13 for those of group 2 who are hard to "
            "place. Groups 3-5 and 7: 13 weeks. The 13 weeks may be extended to 26 and further on a concrete "
            f"assessment. In rehabilitation the job plan sets the time. {ASK_ON.en}",
        ),
        when=is_one_of(TARGET_2007, "1", "2", "3", "4", "5", "7"),
        lasts=(
            _up_to(4, is_one_of(TARGET_2007, "1"), "4 uger", "4 weeks"),
            _up_to(8, is_one_of(TARGET_2007, "2") & FIRST_WEEKS_91B, "8 uger (§ 91 b)", "8 weeks (§ 91 b)"),
            _up_to(4, is_one_of(TARGET_2007, "2") & ~FIRST_WEEKS_91B & ~HARD, "4 uger", "4 weeks"),
            *_thirteen(THIRTEEN_2007),
        ),
        source=LAB("44", "lab-2007-internship-duration"),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            "LBK 439/2008 nævner forlængelsen til 26 uger for stk. 1, nr. 2 og 3; fra LBK 742/2009 nævnes nr. 3 og 4, "
            "som her er fulgt. De otte uger for § 91 b er ude fra LBK 742/2009. Lovens tekst sætter ingen længste tid "
            "for den yderligere forlængelse.",
            "LBK 439/2008 names the extension to 26 weeks for (1), nos. 2 and 3; from LBK 742/2009 it is nos. 3 and 4, "
            "which are followed here. The eight weeks of § 91 b are gone from LBK 742/2009. The text sets no longest "
            "time for the further extension.",
        ),
    ),
    Conditions(
        name="praktik_varighed",
        title=Text("Hvor længe en virksomhedspraktik må vare", "How long an internship may last"),
        plain=Text(
            "Målgruppe 1: fire uger, otte for nyuddannede uden ordinært arbejde siden. 2 og 12: fire uger, 13 for den, "
            "der er svær at placere. 3-7, 11, 13 og 14: 13 uger. De 13 uger kan forlænges til 26 efter en konkret "
            f"vurdering og yderligere ved særligt behov; under revalidering fastsættes tiden i planen. {ASK_ON.da}",
            "Group 1: four weeks, eight for graduates without ordinary work since. 2 and 12: four weeks, 13 for those "
            "hard to place. 3-7, 11, 13 and 14: 13 weeks. The 13 weeks may be extended to 26 on a concrete assessment "
            f"and further in special need; in rehabilitation the plan sets the time. {ASK_ON.en}",
        ),
        when=is_one_of(TARGET_2014, "1", "2", "3", "4", "5", "6", "7", "11", "12", "13", "14"),
        lasts=(
            _up_to(8, is_one_of(TARGET_2014, "1") & GRADUATE, "8 uger for nyuddannede", "8 weeks for graduates"),
            _up_to(4, is_one_of(TARGET_2014, "1"), "4 uger", "4 weeks"),
            _up_to(4, is_one_of(TARGET_2014, "2", "12") & ~HARD, "4 uger", "4 weeks"),
            *_thirteen(THIRTEEN_2014),
        ),
        source=LAB("44", "lab-2015-internship-duration", seen_in="source 003, 'praktik'"),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            "Lovens tekst sætter ingen længste tid for den yderligere forlængelse ved særligt behov.",
            "The text sets no longest time for the further extension in special need.",
        ),
    ),
    Conditions(
        name="praktik_varighed",
        title=Text("Hvor længe en virksomhedspraktik må vare", "How long an internship may last"),
        plain=Text(
            "Målgruppe 1, 2 og 4 og jobparate i 12: fire uger. Alle andre: 13 uger, som kan forlænges til 26 efter en "
            f"konkret vurdering og derefter med 13 uger ad gangen ved helt særligt behov. {ASK_ON.da}",
            "Groups 1, 2 and 4 and the job-ready of 12: four weeks. All others: 13 weeks, which may be extended to 26 "
            f"on a concrete assessment and then by 13 weeks at a time in very special need. {ASK_ON.en}",
        ),
        when=is_one_of(TARGET_2020, *TARGET_2020.values),
        lasts=(
            _up_to(4, FOUR_2020, "4 uger", "4 weeks"),
            *_thirteen(
                THIRTEEN_2020,
                _up_to(13, THIRTEEN_2020 & FURTHER, "13 uger ad gangen", "13 weeks at a time"),
            ),
        ),
        source=LAB("61", "lab-2020-internship-duration"),
        only=(R2020,),
        group=GROUP,
        doubt=Text(
            "Læst i loven af 2019; om lov 1750/2025 har ændret paragraffen, er ikke undersøgt.",
            "Read in the act of 2019; whether act 1750/2025 has changed the section has not been read.",
        ),
    ),
    Requirement(
        name="praktik_over_13_uger_droeftes",
        title=Text("Drøftelse før praktik i mere end 13 uger", "Discussion before more than 13 weeks"),
        plain=Text(
            "En praktik på mere end 13 uger skal på forhånd være drøftet med repræsentanter for de ansatte.",
            "An internship of more than 13 weeks must have been discussed beforehand with the employees' "
            "representatives.",
        ),
        asked=Happens(
            "afgoerelse", Text("praktikken bevilges", "the internship is granted"), values=("virksomhedspraktik",)
        ),
        before=(
            named(
                "højst 13 uger, eller drøftet med medarbejderne",
                "at most 13 weeks, or discussed with the employees",
                (WEEKS <= 13) | DISCUSSED,
            ),
        ),
        invalid=Text("Drøft praktikken med de ansatte først.", "Discuss it with the employees first."),
        source=LAB("48, stk. 2", "lab-2015-internship-duration"),
        only=(R2014,),
        group=GROUP,
    ),
)
