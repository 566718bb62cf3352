"""Employment with wage subsidy: the unemployment required first, and how long the job may last."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.praktik import (
    JOB_READY,
    PUBLIC,
    TARGET_2007,
    TARGET_2014,
    TARGET_2020,
    UNTIL_2014,
)
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import Age, all_of, any_of, assessed, fact, is_one_of, named, number

# --- regimes: the day the employment begins picks ---------------------------------------------------------------------

R2007 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.CLOCK, "LAB §§ 51-55, LBK 439/2008", doubt=UNTIL_2014)
R2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2015, 1, 1),
    Axis.CLOCK,
    "LAB §§ 51 og 53, LBK 990/2014",
    doubt=Text(
        "Læst i LBK 990/2014; at teksten gjaldt fra 1. januar 2014, er antaget.",
        "Read in LBK 990/2014; that the text held from 1 January 2014 is presumed.",
    ),
)
R2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 51 og 53, lov 1486/2014")
R2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 548 af 7. maj 2019 §§ 68-69")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
TOTAL = number(
    "ledig_maaneder_i_alt",
    "Måneders ledighed, lagt sammen",
    "Months of unemployment, added up",
    "months",
)
UNBROKEN = number(
    "ledig_maaneder_uafbrudt",
    "Måneder i træk på ydelse, i tilbud eller som ledig selvforsørgende",
    "Unbroken months on benefit, in offers or as unemployed self-supporting",
    "months",
)
MAINTAINED = number(
    "offentligt_forsoerget_maaneder",
    "Måneder på offentlig forsørgelse forud",
    "Months of public maintenance beforehand",
    "months",
)
AT_RISK = assessed(
    "risiko_for_langtidsledighed",
    "Særlig risiko for langvarig ledighed",
    "A special risk of long unemployment",
)
EDUCATED = fact(
    "har_ungdoms_eller_videregaaende_uddannelse",
    "Har en uddannelse på gymnasialt niveau eller højere, almen eller erhvervsmæssig",
    "Has an education at upper-secondary level or higher, general or vocational",
)
SINGLE_PROVIDER = fact("enlig_forsoerger_ved_loentilskud", "Enlig forsørger", "Single provider")
EXTENDED = assessed(
    "loentilskud_forlaenget_til_12_mdr",
    "Forlænget til i alt 12 måneder efter en konkret vurdering",
    "Extended to 12 months in all on a concrete assessment",
)
EXCEPTED = any_of(
    named("ingen uddannelse på gymnasialt niveau", "no education at upper-secondary level", ~EDUCATED),
    named("over 50 år", "over 50", Age() >= 50),
    SINGLE_PROVIDER,
)
TITLE_PRIOR = Text("Ledighed før løntilskud", "Unemployment before wage subsidy")
TITLE_LASTS = Text("Hvor længe et job med løntilskud må vare", "How long a subsidised job may last")
OVER_50 = Text("'Over 50' er her at være fyldt 50.", "'Over 50' is here to have turned 50.")
TWENTY_SIX_WEEKS = Text(
    "De nordjyske frikommuneansøgninger (2017), ansøgning 3, skriver 26 ugers ledighed; loven siger mere end seks "
    "måneder, og loven er fulgt.",
    "The trial applications of North Jutland (2017), application 3, writes 26 weeks of unemployment; the act says "
    "more than six months and is followed.",
)
MORE_THAN_6 = any_of(
    is_one_of(TARGET_2014, "1", "5") & (TOTAL > 6),
    is_one_of(TARGET_2014, "2", "3", "10", "11", "12", "13", "14") & (UNBROKEN > 6),
)
EXCEPTED_2014 = is_one_of(TARGET_2014, "1", "2", "3", "5", "10", "11", "12", "13", "14") & EXCEPTED
PRIVATE_ONLY = ("5", "11", "14")
NOT_ASKED = is_one_of(TARGET_2014, "4", "6", "8")


SHORT_2020 = is_one_of(TARGET_2020, "1", "2", "4") | (is_one_of(TARGET_2020, "12") & JOB_READY)
LONG_2020 = is_one_of(TARGET_2020, "3", "5", "6", "7", "8", "10") | (is_one_of(TARGET_2020, "12") & ~JOB_READY)


def _months(months: int, when: object, da: str, en: str) -> Lasts:
    return Lasts(months_after(months), when=when, words=Text(da, en))  # type: ignore[arg-type]


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="loentilskud_forudgaaende_ledighed",
        title=TITLE_PRIOR,
        plain=Text(
            "Hos en privat arbejdsgiver skal målgruppe 1 og 2 have særlig risiko for lang ledighed eller have været "
            "ledige i mere end 12 måneder, seks hvis de er under 30: lagt sammen for 1, i træk for 2.",
            "With a private employer groups 1 and 2 must have a special risk of long unemployment or have been "
            "unemployed for more than 12 months, six if under 30: added up for 1, unbroken for 2.",
        ),
        when=any_of(
            named("offentlig arbejdsgiver", "a public employer", PUBLIC),
            named("anden målgruppe", "another group", is_one_of(TARGET_2007, "3", "4", "6", "8")),
            AT_RISK,
            is_one_of(TARGET_2007, "1") & ((TOTAL > 12) | ((Age() < 30) & (TOTAL > 6))),
            is_one_of(TARGET_2007, "2") & ((UNBROKEN > 12) | ((Age() < 30) & (UNBROKEN > 6))),
        ),
        source=LAB("51", "lab-2007-wage-subsidy", seen_in="source 002, 'løntilskud'"),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            "Hvornår 12 måneder blev til seks for alle, er ikke undersøgt; her 1. januar 2014.",
            "When 12 months became six for all has not been read; here 1 January 2014.",
        ),
    ),
    Conditions(
        name="loentilskud_forudgaaende_ledighed",
        title=TITLE_PRIOR,
        plain=Text(
            "Hos en privat arbejdsgiver kræves mere end seks måneders ledighed: lagt sammen for målgruppe 1 og 5, i "
            "træk for de andre. Undtaget er den, der ingen uddannelse har på gymnasialt niveau, er over 50 år eller "
            "enlig forsørger. Hos offentlige arbejdsgivere var der intet krav før 2015.",
            "With a private employer more than six months of unemployment are required: added up for groups 1 and 5, "
            "unbroken for the others. Excepted are those without upper-secondary education, over 50 or single "
            "providers. Before 2015 nothing was required with public employers.",
        ),
        when=any_of(
            named("offentlig arbejdsgiver", "a public employer", PUBLIC),
            named("målgruppe uden krav", "a group of which nothing is required", NOT_ASKED),
            MORE_THAN_6,
            EXCEPTED_2014,
        ),
        source=LAB("51, stk. 2-3", "lab-2015-wage-subsidy-prior-6m"),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            f"At målgrupperne og undtagelserne var de samme som fra 2015, er udledt. {OVER_50.da}",
            f"That the groups and exceptions were those of 2015 is inferred. {OVER_50.en}",
        ),
    ),
    Conditions(
        name="loentilskud_forudgaaende_ledighed",
        title=TITLE_PRIOR,
        plain=Text(
            "Der kræves mere end seks måneders ledighed: lagt sammen for målgruppe 1 og 5, i træk for de andre. For 5, "
            "11 og 14 gælder det kun hos private arbejdsgivere. Undtaget er den, der ingen uddannelse har på "
            "gymnasialt niveau, er over 50 år eller enlig forsørger.",
            "More than six months of unemployment are required: added up for groups 1 and 5, unbroken for the others. "
            "For 5, 11 and 14 this holds with private employers only. Excepted are those without upper-secondary "
            "education, over 50 or single providers.",
        ),
        when=any_of(
            named("målgruppe uden krav", "a group of which nothing is required", NOT_ASKED),
            named(
                "målgruppe 5, 11 eller 14 hos en offentlig arbejdsgiver",
                "group 5, 11 or 14 with a public employer",
                is_one_of(TARGET_2014, *PRIVATE_ONLY) & PUBLIC,
            ),
            MORE_THAN_6,
            EXCEPTED_2014,
        ),
        source=LAB("51, stk. 2-4", "lab-2015-wage-subsidy-prior-6m", seen_in="source 003, application 3"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(f"{TWENTY_SIX_WEEKS.da} {OVER_50.da}", f"{TWENTY_SIX_WEEKS.en} {OVER_50.en}"),
    ),
    Conditions(
        name="loentilskud_forudgaaende_ledighed",
        title=Text("Offentlig forsørgelse før løntilskud", "Public maintenance before wage subsidy"),
        plain=Text(
            "Der kræves mindst seks måneder på offentlig forsørgelse: for målgruppe 1-5 og 12 hos alle arbejdsgivere, "
            "for 6-8 kun hos private. Undtaget er den, der hverken har en kvalificerende ungdoms- eller videregående "
            "uddannelse, er over 50 år eller enlig forsørger.",
            "At least six months of public maintenance are required: for groups 1-5 and 12 with all employers, for "
            "6-8 with private ones only. Excepted are those without a qualifying youth or higher education, over 50 "
            "or single providers.",
        ),
        when=any_of(
            named("målgruppe uden krav", "a group of which nothing is required", is_one_of(TARGET_2020, "10", "11")),
            named(
                "målgruppe 6-8 hos en offentlig arbejdsgiver",
                "group 6-8 with a public employer",
                is_one_of(TARGET_2020, "6", "7", "8") & PUBLIC,
            ),
            is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "6", "7", "8", "12") & (MAINTAINED >= 6),
            is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "6", "7", "8", "12") & EXCEPTED,
        ),
        source=LAB("68-69", "lab-2020-wage-subsidy"),
        only=(R2020,),
        group=GROUP,
        doubt=Text(
            f"{OVER_50.da} Målgruppe 9 og 13 kan ikke få løntilskud. Om lov 1750/2025 har ændret det, er ikke "
            "undersøgt.",
            f"{OVER_50.en} Groups 9 and 13 cannot have it. Whether act 1750/2025 has changed this has not been read.",
        ),
    ),
    Conditions(
        name="loentilskud_varighed",
        title=TITLE_LASTS,
        plain=Text(
            "Op til et år; for målgruppe 4 og 6 kan det vare længere.",
            "Up to a year; for groups 4 and 6 it may last longer.",
        ),
        when=is_one_of(TARGET_2007, "1", "2", "3", "4", "6", "8"),
        lasts=(_months(12, is_one_of(TARGET_2007, "1", "2", "3", "8"), "1 år", "1 year"),),
        source=LAB("53", "lab-2007-wage-subsidy"),
        only=(R2007,),
        group=GROUP,
    ),
    Conditions(
        name="loentilskud_varighed",
        title=TITLE_LASTS,
        plain=Text(
            "Op til et år; hos offentlige arbejdsgivere højst seks måneder for målgruppe 1-3, 12 og 13. For 4 og 6 kan "
            "det vare længere.",
            "Up to a year; with public employers at most six months for groups 1-3, 12 and 13. For 4 and 6 it may last "
            "longer.",
        ),
        when=is_one_of(TARGET_2014, "1", "2", "3", "4", "5", "6", "8", "11", "12", "13", "14"),
        lasts=(
            _months(6, all_of(is_one_of(TARGET_2014, "1", "2", "3", "12", "13"), PUBLIC), "6 måneder", "6 months"),
            _months(
                12,
                is_one_of(TARGET_2014, "1", "2", "3", "5", "8", "11", "12", "13", "14"),
                "1 år",
                "1 year",
            ),
        ),
        source=LAB("53 (LBK 990/2014)", "lab-2015-wage-subsidy-duration"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="loentilskud_varighed",
        title=TITLE_LASTS,
        plain=Text(
            "Målgruppe 1: fire måneder hos offentlige og seks hos private. 2, 3, 12 og 13: seks måneder. 5, 8, 11 og "
            "14: et år. 4 og 6 kan få længere.",
            "Group 1: four months with public employers and six with private. 2, 3, 12 and 13: six months. 5, 8, 11 "
            "and 14: a year. 4 and 6 may have longer.",
        ),
        when=is_one_of(TARGET_2014, "1", "2", "3", "4", "5", "6", "8", "11", "12", "13", "14"),
        lasts=(
            _months(4, all_of(is_one_of(TARGET_2014, "1"), PUBLIC), "4 måneder hos offentlige", "4 months, public"),
            _months(6, is_one_of(TARGET_2014, "1", "2", "3", "12", "13"), "6 måneder", "6 months"),
            _months(12, is_one_of(TARGET_2014, "5", "8", "11", "14"), "1 år", "1 year"),
        ),
        source=LAB("53", "lab-2015-wage-subsidy-duration", seen_in="source 003, application 3"),
        only=(R2015,),
        group=GROUP,
    ),
    Conditions(
        name="loentilskud_varighed",
        title=TITLE_LASTS,
        plain=Text(
            "Målgruppe 1, 2 og 4 og jobparate i 12: fire måneder hos offentlige og seks hos private. 3, 5-8, 10 og "
            "aktivitetsparate i 12: seks måneder, som kan forlænges til 12. 11 kan få mere end 12.",
            "Groups 1, 2 and 4 and the job-ready of 12: four months with public employers and six with private. 3, "
            "5-8, 10 and the activity-ready of 12: six months, which may be extended to 12. 11 may have more than 12.",
        ),
        when=is_one_of(TARGET_2020, "1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "12"),
        lasts=(
            _months(4, SHORT_2020 & PUBLIC, "4 måneder hos offentlige", "4 months, public"),
            _months(6, SHORT_2020, "6 måneder hos private", "6 months, private"),
            _months(12, LONG_2020 & EXTENDED, "forlænget til 12 måneder", "extended to 12 months"),
            _months(6, LONG_2020, "6 måneder", "6 months"),
        ),
        source=LAB("68-69", "lab-2020-wage-subsidy"),
        only=(R2020,),
        group=GROUP,
    ),
)
