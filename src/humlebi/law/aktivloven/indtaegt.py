"""How income from work is set off against the help: an amount left out for each hour, from 2025 a monthly amount."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.ophold import SINCE_2024
from humlebi.law.aktivloven.satser_kontanthjaelp import A_MONTH
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import (
    Rounded,
    Stage,
    TheYear,
    above,
    cases,
    choice,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    number,
    of,
    percent,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

H2001 = Scope(
    "2001",
    date(2001, 1, 1),
    date(2007, 1, 1),
    Axis.CLOCK,
    "LAS § 31 (før 2007)",
    Text(
        "Kilden er en udateret side fra begyndelsen af 2000'erne; her gælder beløbet 2001-2006.",
        "The source is an undated page from the early 2000s; here the amount holds for 2001-2006.",
    ),
)
H2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAS § 31 (LBK 1460/2007)",
    Text("Læst i LBK 1460/2007; her for 2007-2013.", "Read in LBK 1460/2007; here for 2007-2013."),
)
H2014 = Scope("2014", date(2014, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 31 (LBK 806/2015 og 269/2017)")
D2025 = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "LAS § 31 (LBK 1004/2025)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
HOURS = number("arbejdstimer_i_maaneden", "Timer arbejdet i måneden", "Hours worked in the month", "hours/month")
UNSUPPORTED = number(
    "timer_uden_stoette_i_maaneden",
    "Timer arbejdet uden støtte i måneden",
    "Hours of unsupported work in the month",
    "hours/month",
)
PER_HOUR = kroner(
    "aarets_bortseelse_pr_time",
    "Årets regulerede beløb, der ses bort fra pr. time",
    "The year's regulated amount left out per hour",
    "kr/hour",
)
HELP_2007 = choice(
    "hjaelp_ved_bortseelse_2007",
    "Hvilken hjælp der modregnes i",
    "Which help the income is set off against",
    ("kontanthjaelp", "kontanthjælp", "cash benefit"),
    ("nedsat_kontanthjaelp", "nedsat kontanthjælp", "reduced cash benefit"),
    ("starthjaelp", "starthjælp", "start help"),
)
STU = fact("stu_deltager", "Deltager i særligt tilrettelagt ungdomsuddannelse (STU)", "Takes part in STU")
STU_INCOME = kroner(
    "stu_indtaegt_i_aaret",
    "Arbejdsindtægt i kalenderåret under STU",
    "Income from work in the calendar year during STU",
)
STU_PAID = kroner("stu_indtaegt_foer_maaneden", "Heraf tjent før måneden", "Of that earned before the month")
LEVEL = choice(
    "sats_ved_indtaegt_2025",
    "Den sats, hjælpen gives efter",
    "The level the help is given at",
    ("forhoejet_sats", "forhøjet sats", "raised rate"),
    ("grundsats", "grundsats", "basic rate"),
    ("mindstesats", "mindstesats", "minimum rate"),
    ("hjemmeboende", "hjemmeboende", "living with parents"),
)
INCOME = kroner(
    "arbejdsindtaegt_maaned",
    "Arbejdsindtægt i måneden efter ATP, arbejdsmarkedsbidrag, feriegodtgørelse og kollektiv pension",
    "Income from work in the month after ATP, labour market contribution, holiday pay and collective pension",
    "kr/month",
)
HELP = kroner(
    "hjaelp_foer_indtaegt",
    "Månedens hjælp, før den er sat ned for indtægter",
    "The month's help before it is reduced for income",
    "kr/month",
)
FIRST = fact(
    "afgoeres_foerste_ansoegning",
    "Der tages stilling til en første ansøgning",
    "A first application is being decided",
)
MONTHS_WITHOUT = number(
    "hele_maaneder_uden_hjaelp",
    "Hele kalendermåneder uden hjælp før ansøgningen",
    "Full calendar months without help before the application",
    "months",
)
NEVER_BEFORE = fact("aldrig_faaet_hjaelp_foer", "Har aldrig fået hjælp før", "Has never had help before")
CAPPED = Step("timer", Text("Timerne, højst 160 i måneden", "The hours, at most 160 in the month"), least(HOURS, 160))
DISREGARD = Text("Beløb, der ses bort fra", "The amount left out")
TITLE = Text("Arbejdsindtægt, der ses bort fra", "Income from work left out of account")


def regulated(amount: int) -> Rounded:
    """An amount of the act at the 2024 level, regulated to the year of the day asked."""
    return Rounded(SINCE_2024 * of(amount, "kr"))


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="bortseelse_arbejdsindtaegt",
        title=TITLE,
        plain=Text(
            "Når arbejdsindtægt trækkes fra i hjælpen, ses der bort fra 11,50 kr. for hver arbejdstime.",
            "When income from work is deducted from the help, 11.50 kr are left out for each hour worked.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(Step("bortseelse", DISREGARD, HOURS * of("11.50", "kr/hour")),),
        source=LAS("31", "las-1998-hourly-disregard", confidence=Confidence.UNCERTAIN),
        only=(H2001,),
        group=GROUP,
        doubt=Text(
            "Beløbet er fra én side uden årstal; hvert års beløb er ikke fundet.",
            "The amount is from one page without a year; the amount of each year has not been read.",
        ),
    ),
    Amount(
        name="bortseelse_arbejdsindtaegt",
        title=TITLE,
        plain=Text(
            "Der ses bort fra et beløb for hver arbejdstime, højst 160 timer om måneden. Lovens grundbeløb er 10,24 "
            "kr., og 28 kr. pr. time uden støtte ved nedsat kontanthjælp og starthjælp.",
            "An amount is left out for each hour worked, for at most 160 hours a month. The act's base amount is 10.24 "
            "kr, and 28 kr per unsupported hour for those on reduced cash benefit and on start help.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp", "starthjaelp"),
        stages=(
            Step(
                "grundbeloeb_pr_time",
                Text("Lovens beløb pr. time (grundniveau)", "The act's amount per hour (base level)"),
                cases((is_one_of(HELP_2007, "kontanthjaelp"), of("10.24", "kr/hour")), otherwise=of(28, "kr/hour")),
            ),
            Step(
                "timer",
                Text(
                    "Timerne, højst 160 i måneden (ved nedsat hjælp og starthjælp kun dem uden støtte)",
                    "The hours, at most 160 in the month (on reduced help and start help only unsupported ones)",
                ),
                least(cases((is_one_of(HELP_2007, "kontanthjaelp"), HOURS), otherwise=UNSUPPORTED), 160),
            ),
            Step("bortseelse", DISREGARD, Stage("timer") * Stage("grundbeloeb_pr_time")),
        ),
        source=LAS("31", "las-2007-income-disregard"),
        only=(H2007,),
        group=GROUP,
        doubt=Text(
            "Regnet med lovens grundbeløb; det blev reguleret, og årets beløb er ikke fundet. Kender kommunen det, "
            "så gang timerne med det.",
            "Reckoned with the act's base amount; it was regulated, and the year's amount has not been read. If the "
            "municipality knows it, multiply the hours by it.",
        ),
    ),
    Amount(
        name="bortseelse_arbejdsindtaegt",
        title=TITLE,
        plain=Text(
            "Der ses bort fra 25 kr. (grundniveau) for hver arbejdstime, højst 160 timer om måneden pr. person. Under "
            "STU trækkes op til 24.000 kr. om året ikke fra.",
            "25 kr (base level) are left out for each hour worked, for at most 160 hours a month per person. During "
            "STU up to 24,000 kr a year are not deducted.",
        ),
        per=A_MONTH,
        benefits=(
            "kontanthjaelp",
            "uddannelseshjaelp",
            "integrationsydelse",
            "selvforsoergelsesydelse",
            "overgangsydelse",
        ),
        stages=(
            CAPPED,
            Step(
                "beloeb_pr_time",
                Text("Årets beløb pr. time", "The year's amount per hour"),
                cases((TheYear().equals(2014), 25), (TheYear().equals(2016), "25.74"), otherwise=PER_HOUR),
            ),
            Step(
                "stu",
                Text(
                    "Månedens indtægt under STU inden for årets 24.000 kr.",
                    "The month's STU income within 24,000 kr a year",
                ),
                cases((STU, least(STU_INCOME, 24_000) - least(STU_PAID, 24_000)), otherwise=0),
            ),
            Step(
                "bortseelse",
                DISREGARD,
                greatest(Stage("timer") * Stage("beloeb_pr_time"), Stage("stu")),
            ),
        ),
        source=LAS("31", "las-2015-income-disregard"),
        only=(H2014,),
        group=GROUP,
        doubt=Text(
            "Beløbet pr. time er læst for 2016 (25,74) og som lovens 25 kr., der passer med 2014; for andre år må "
            "det oplyses. Om timebeløbet gælder ved siden af STU-beløbet, er ikke undersøgt: her det højeste af de "
            "to.",
            "The amount per hour is read for 2016 (25.74) and as the act's 25 kr, which fits 2014; for other years it "
            "must be told. Whether the hourly amount holds beside the STU amount has not been read: here the higher of "
            "the two.",
        ),
    ),
    Conditions(
        name="foerste_ansoegning",
        title=Text("Om det er en første ansøgning", "Whether it is a first application"),
        plain=Text(
            "En ansøgning er den første, når personen ikke har fået hjælp før, eller ikke har fået den i mindst to "
            "hele kalendermåneder. Så bruges fribeløb og procentfradrag ikke i afgørelsen.",
            "An application is the first when the person has had no help before, or none in at least two full calendar "
            "months. The free amount and the percentage are then not used in the decision.",
        ),
        benefits=("kontanthjaelp",),
        when=NEVER_BEFORE | (MONTHS_WITHOUT >= 2),
        source=LAS("31", "las-2025-income-deduction"),
        only=(D2025,),
        group=GROUP,
    ),
    Amount(
        name="hjaelp_efter_arbejdsindtaegt",
        title=Text("Hjælpen efter fradrag for arbejdsindtægt", "The help after income from work"),
        plain=Text(
            "Der ses bort fra et fribeløb og fra 35 procent af indtægten derover; resten trækkes fra. Er hjælp og "
            "indtægt tilsammen over loftet, trækkes det overskydende krone for krone. Ved en første ansøgning trækkes "
            "al indtægt fra.",
            "A free amount is left out, and 35 percent of the income above it; the rest is deducted. When help and "
            "income together exceed the ceiling, the excess is deducted krone for krone. In a first application all "
            "income is deducted.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "indtaegt",
                Text("Indtægten uden den del, STU fritager", "The income without the part that STU exempts"),
                cases(
                    (STU, INCOME - (least(STU_INCOME, regulated(28_705)) - least(STU_PAID, regulated(28_705)))),
                    otherwise=INCOME,
                ),
            ),
            Step(
                "fribeloeb",
                Text("Årets fribeløb", "The year's free amount"),
                cases(
                    (FIRST, 0),
                    (is_one_of(LEVEL, "forhoejet_sats"), regulated(2_500)),
                    (is_one_of(LEVEL, "grundsats", "mindstesats"), regulated(5_000)),
                    otherwise=0,
                ),
            ),
            Step(
                "fradrag",
                Text("65 procent af indtægten over fribeløbet", "65 percent of the income above the free amount"),
                above(Stage("indtaegt"), Stage("fribeloeb")) * cases((FIRST, 1), otherwise=percent(65)),
            ),
            Step(
                "hjaelp_foer_loft",
                Text("Hjælpen efter fradraget", "The help after the deduction"),
                above(HELP, Stage("fradrag")),
            ),
            Step(
                "over_loftet",
                Text("Hjælp og indtægt over årets loft", "Help and income above the year's ceiling"),
                above(
                    Stage("hjaelp_foer_loft") + Stage("indtaegt"),
                    cases((is_one_of(LEVEL, "forhoejet_sats"), regulated(20_359)), otherwise=regulated(17_305)),
                ),
            ),
            Step(
                "hjaelp",
                Text("Hjælpen, der udbetales", "The help that is paid"),
                above(Stage("hjaelp_foer_loft"), Stage("over_loftet")),
            ),
        ),
        source=LAS("31", "las-2025-income-deduction"),
        only=(D2025,),
        group=GROUP,
        doubt=Text(
            "Lovens beløb er på 2024-niveau; her reguleres de som højeste dagpenge (20.359 kr. i 2024), som loftet "
            "er sat efter. Hjemmeboendes loft er ikke gennemgået: her det lave. At en indtægt, STU fritager, heller "
            "ikke tæller mod loftet, er antaget. Regnet for én person; hvordan ægtefællers indtægter regnes sammen, "
            "er ikke undersøgt.",
            "The amounts of the act are at the 2024 level; here they are regulated as the highest unemployment benefit "
            "(20,359 kr in 2024), which the ceiling follows. The ceiling of those living with parents has not been "
            "read: here the lower. That an income exempt by STU does not count towards the ceiling either is presumed. "
            "Reckoned for one person; how the incomes of spouses are taken together has not been read.",
        ),
    ),
)
