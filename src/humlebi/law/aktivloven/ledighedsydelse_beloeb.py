"""How much ledighedsydelse is paid, and its holiday."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import (
    OnDay,
    Rate,
    Rounded,
    Spent,
    Stage,
    TheDay,
    above,
    any_of,
    cases,
    choice,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    named,
    number,
    of,
    percent,
)

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
L2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "Lov 1380 af 23. december 2012")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "ledighedsydelse"
BENEFIT = ("ledighedsydelse",)
INCOME_3 = kroner(
    "ly_indtaegt_3_mdr",
    "Arbejdsindtægt og anden indtægt i de seneste tre måneder i alt",
    "Earned and other income of the last three months in total",
)
HIGHEST_MONTH = Rate("sygedagpenge_dagpenge_max_week") * Fraction(52, 12)

# The high level from 2013: who the person was at the approval, or nine months in a flexible job since.
AT_APPROVAL = choice(
    "ly_grundlag_ved_visitation",
    "Personens forsørgelse ved visitationen til fleksjob",
    "What the person lived on at the approval",
    ("sygedagpenge", "sygedagpenge", "sickness benefit"),
    (
        "ret_til_sygedagpenge_eller_barselsdagpenge",
        "ret til sygedagpenge eller barselsdagpenge",
        "right to sickness or maternity benefit",
    ),
    ("revalidering", "revalidering", "vocational rehabilitation"),
    (
        "ledighedsydelse_efter_ustoettet_arbejde",
        "ledighedsydelse efter ustøttet arbejde",
        "ledighedsydelse after unsupported work",
    ),
    ("andet", "andet", "something else"),
)
NINE_MONTHS = named(
    "ni måneder i fleksjob inden for 18",
    "nine months in a flexible job within 18",
    # The shortest nine calendar months are 273 days; broken periods are added up by their days.
    Spent("fleksjob", "days", within_months=18) >= 273,
)
HIGH = any_of(
    NINE_MONTHS,
    is_one_of(
        AT_APPROVAL,
        "sygedagpenge",
        "ret_til_sygedagpenge_eller_barselsdagpenge",
        "revalidering",
        "ledighedsydelse_efter_ustoettet_arbejde",
    ),
)
PROVIDER = fact("forsoerger_boern", "Har pligt til at forsørge børn", "Has a duty to maintain children")
PAST_AGE = fact("ly_naaet_fleksydelsesalder", "Har nået fleksydelsesalderen", "Has reached the age of fleksydelse")
MONTHS_PAST = number(
    "ly_maaneder_efter_fleksydelsesalder",
    "Ledighedsydelse efter fleksydelsesalderen i alt",
    "Ledighedsydelse after the age of fleksydelse in total",
    "months",
)
FIRST_SERIES = OnDay(date(2014, 1, 6))
BEFORE_SERIES = named("før 6. januar 2014", "before 6 January 2014", TheDay() < FIRST_SERIES)
WEEKLY = cases(
    (
        BEFORE_SERIES,
        Rounded(Rate("sygedagpenge_dagpenge_max_week") * Rate("ledighedsydelse_percent") / 100, Fraction(5)),
    ),
    otherwise=Rate("ledighedsydelse_week"),
)
LOW = cases((PROVIDER, Rate("kontanthjaelp_forsoerger")), otherwise=Rate("kontanthjaelp_ikke_forsoerger"))

# Holiday with ledighedsydelse before 2013.
HIRED = choice(
    "ly_ansat_i_fleksjob",
    "Hvornår ansættelsen i fleksjobbet begyndte",
    "When the employment in the flexible job began",
    ("januar_til_april", "januar til april", "January to April"),
    ("maj_til_juli", "maj til juli", "May to July"),
    ("august_til_december", "august til december", "August to December"),
    ("et_tidligere_ferieaar", "et tidligere ferieår", "an earlier holiday year"),
)
EARNED = number(
    "ly_optjente_feriedage",
    "Feriedage med løn eller feriegodtgørelse i ferieåret",
    "Paid holidays earned",
    "days",
    most=366,
)
MONTHS_ON_LY = number(
    "ly_maaneder_optjent",
    "Kalendermåneder med ledighedsydelse",
    "Calendar months of ledighedsydelse",
    "months",
)

AMOUNT_TITLE = Text("Ledighedsydelsens størrelse", "The amount of ledighedsydelse")
PER_MONTH = Text("om måneden", "a month")
SEEN_002 = "source 002, 'Ledighedsydelse'"

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="ledighedsydelse_beloeb",
        title=AMOUNT_TITLE,
        plain=Text(
            "Gennemsnittet af indtægten i de seneste tre måneder, højst 91 procent af højeste dagpenge.",
            "The average income of the last three months, at most 91 percent of the highest unemployment benefit.",
        ),
        benefits=BENEFIT,
        stages=(
            Step(
                "gennemsnit",
                Text("Indtægten pr. måned i tre måneder", "Income a month over three months"),
                INCOME_3 / 3,
            ),
            Step(
                "loft",
                Text("91 procent af højeste dagpenge", "91 percent of the highest unemployment benefit"),
                HIGHEST_MONTH * percent(91),
            ),
            Step(
                "ledighedsydelse",
                Text("Det mindste af de to", "The smaller of the two"),
                least(Stage("gennemsnit"), Stage("loft")),
            ),
        ),
        per=PER_MONTH,
        source=LAS("kapitel 7 (2006)", "ly-amount-2007", seen_in=SEEN_002, confidence=Confidence.SOURCE_ONLY),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Kun pjecen Den sociale lovgivning (2007). Loftet regnes her om måneden af ugebeløbet gange 52/12 uden "
            "afrunding; hvordan det blev afrundet, er ikke undersøgt.",
            "The leaflet Den sociale lovgivning (2007) only. The cap is reckoned here by the month from the weekly "
            "amount times 52/12 without rounding; how it was rounded has not been read.",
        ),
    ),
    Amount(
        name="ledighedsydelse_beloeb",
        title=AMOUNT_TITLE,
        plain=Text(
            "89 procent af højeste dagpenge for den, der ved visitationen fik eller havde ret til syge- eller "
            "barselsdagpenge, var i revalidering eller fik ydelsen efter ustøttet arbejde, og for den, der har haft "
            "fleksjob i ni måneder inden for 18. Ellers kontanthjælpens beløb. Efter fleksydelsesalderen gives den "
            "hidtidige sats i højst seks måneder i alt, derefter omkring 60 procent.",
            "89 percent of the highest unemployment benefit for a person who at the approval had or was entitled to "
            "sickness or parental benefit, was in rehabilitation or had the benefit after unsupported work, and for "
            "one with nine months in a flexible job within 18. Otherwise the amount of cash benefit. After the age of "
            "fleksydelse the old rate is paid for at most six months in all, then about 60 percent.",
        ),
        benefits=BENEFIT,
        stages=(
            Step(
                "ledighedsydelse",
                Text("Satsen pr. måned", "The rate a month"),
                cases(
                    (
                        named(
                            "seks måneder efter fleksydelsesalderen er brugt",
                            "six months after the age of fleksydelse are used",
                            PAST_AGE & (MONTHS_PAST >= 6),
                        ),
                        Rate("kontanthjaelp_ikke_forsoerger"),
                    ),
                    (HIGH, Rounded(WEEKLY * Fraction(52, 12))),
                    otherwise=LOW,
                ),
            ),
        ),
        per=PER_MONTH,
        source=LAS("74 og 74 a", "ly-amount-2013", "ly-amounts-rates", seen_in="source 004"),
        only=(L2013,),
        group=GROUP,
        doubt=Text(
            "Den høje sats er et ugebeløb gange 52/12 (en kommune trykker 18.137 kr. for 2024; 4.185 gange 52/12 er "
            "18.135). For 2013 er 89 procent regnet af ugebeløbet. For 2020 og 2022 er 3.919 og 3.974 om ugen også "
            "set; reguleringen giver 3.920 og 3.975. De omkring 60 procent er her kontanthjælp for ikke-forsørgere. "
            "Kontanthjælpens beløb efter reformen i 2025 er ikke fundet for ledighedsydelse: da gives intet beløb. "
            "Ni måneder regnes som 273 dage.",
            "The high rate is a weekly amount times 52/12 (a municipality prints 18,137 kr for 2024; 4,185 times 52/12 "
            "is 18,135). For 2013, 89 percent is reckoned of the weekly amount. For 2020 and 2022, 3,919 and 3,974 a "
            "week have been seen too; the regulation gives 3,920 and 3,975. The about 60 percent are here cash benefit "
            "for non-providers. The cash benefit level after the reform of 2025 has not been read for ledighedsydelse: "
            "then no amount is given. Nine months are reckoned as 273 days.",
        ),
    ),
    Amount(
        name="ledighedsydelse_hoej_uge",
        title=Text("Høj ledighedsydelse pr. uge", "High ledighedsydelse a week"),
        plain=Text(
            "Den høje sats på 89 procent af højeste dagpenge som ugebeløb.",
            "The high rate of 89 percent of the highest unemployment benefit as a weekly amount.",
        ),
        benefits=BENEFIT,
        stages=(Step("uge", Text("89 procent, afrundet til 5 kr.", "89 percent, rounded to 5 kr"), WEEKLY),),
        per=Text("om ugen", "a week"),
        source=LAS("74 a og 68, stk. 5", "ly-amounts-rates"),
        only=(L2013,),
        group=GROUP,
        doubt=Text(
            "Beløbet reguleres af sit eget afrundede beløb. For 2020 og 2022 er også set 3.919 og 3.974.",
            "The amount is regulated from its own rounded amount. For 2020 and 2022, 3,919 and 3,974 have been seen "
            "too.",
        ),
    ),
    Amount(
        name="feriedage_ledighedsydelse",
        title=Text("Ferie med ledighedsydelse", "Holiday with ledighedsydelse"),
        plain=Text(
            "I det første ferieår 5, 15 eller 10 dage efter, hvornår fleksjobbet begyndte; i senere ferieår 25. Dage, "
            "der allerede er optjent i ferieåret, trækkes fra, når der i alt er over 25.",
            "In the first holiday year 5, 15 or 10 days by when the flexible job began; in later years 25. Days "
            "already earned in the holiday year are deducted when there are more than 25 in all.",
        ),
        stages=(
            Step(
                "ret",
                Text("Dage efter ansættelsens begyndelse", "Days by the beginning of the employment"),
                cases(
                    (is_one_of(HIRED, "januar_til_april"), 5),
                    (is_one_of(HIRED, "maj_til_juli"), 15),
                    (is_one_of(HIRED, "august_til_december"), 10),
                    otherwise=25,
                ),
            ),
            Step(
                "feriedage",
                Text("Fradrag for det, der i alt ligger over 25", "Less what lies above 25 in all"),
                greatest(0, Stage("ret") - above(Stage("ret") + EARNED, 25)),
            ),
        ),
        unit="days",
        source=LAS("kapitel 7 (2006)", "ly-amount-2007", seen_in=SEEN_002, confidence=Confidence.SOURCE_ONLY),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i pjecen Den sociale lovgivning (2007).",
            "Read only in the leaflet Den sociale lovgivning (2007).",
        ),
    ),
    Amount(
        name="feriedage_ledighedsydelse",
        title=Text("Ferie med ledighedsydelse", "Holiday with ledighedsydelse"),
        plain=Text(
            "Der optjenes 2,08 feriedage for hver kalendermåned med ledighedsydelse.",
            "2.08 days of holiday are earned for each calendar month of ledighedsydelse.",
        ),
        stages=(
            Step(
                "feriedage", Text("2,08 dage pr. måned", "2.08 days a month"), MONTHS_ON_LY * of("2.08", "days/month")
            ),
        ),
        unit="days",
        source=LAS("74 d", "ly-amount-2013"),
        only=(L2013,),
        group=GROUP,
        doubt=Text(
            "2,08 dage er læst i BEK 111 af 29. januar 2021; om tallet var det samme fra 2013, er ikke undersøgt.",
            "2.08 days were read in an order of 29 January 2021; whether it was the same from 2013 has not been read.",
        ),
    ),
)
