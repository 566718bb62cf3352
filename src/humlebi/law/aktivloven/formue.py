"""Wealth that bars cash benefit, and the one-off help until the first payment."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import (
    Age,
    Compared,
    Condition,
    Expression,
    Rate,
    Stage,
    assessed,
    cases,
    fact,
    kroner,
    least,
    named,
    number_of,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

W1998 = Scope("1998", date(1998, 7, 1), date(2014, 1, 1), Axis.CLOCK, "LAS § 14")
W2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2016, 1, 1),
    Axis.CLOCK,
    "LAS § 14 (LBK 806/2015)",
    Text(
        "At samlevendes gensidige forsørgelsespligt gjaldt netop i årene 2014 og 2015, er læst uden datoer.",
        "That the mutual maintenance duty of cohabitants applied in just 2014 and 2015 has been read without dates.",
    ),
)
W2016 = Scope("2016", date(2016, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 14 (LBK 269/2017)")
W2025 = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "LAS § 14 (LBK 1004/2025)")
ONE_OFF = Scope("2014", date(2014, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 25 a (LBK 806/2015)")
ONE_OFF_2025 = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "LAS § 25 a (LBK 1004/2025)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
WEALTH = kroner("formue", "Ansøgerens formue (og ægtefællens)", "The applicant's wealth (and the spouse's)")
MARRIED = fact("ansoeger_gift", "Ansøgeren er gift", "The applicant is married")
MUTUAL_DUTY = fact(
    "gensidig_forsoergelsespligt",
    "Samlevende med gensidig forsørgelsespligt",
    "Living with a partner, each with a duty to maintain the other",
)
COVERS = assessed(
    "formue_daekker_behov",
    "Formuen over grænsen kan dække behovet for hjælp",
    "The wealth above the limit can cover the need for help",
)
WITH_PARENTS = fact("bor_hos_foraeldre", "Bor hos en eller begge forældre", "Lives with one or both parents")
NEED = kroner(
    "behov_til_foerste_udbetaling",
    "Behov for hjælp fra ansøgningen til første udbetaling",
    "Need of help from the application to the first payment",
)


def no_wealth(alone: Expression, couple: Expression, together: Condition) -> Condition:
    """The wealth does not exceed the limit, or what exceeds it cannot cover the need."""
    return named(
        "Ingen formue, der kan dække behovet",
        "No wealth that can cover the need",
        Compared(WEALTH, "<=", alone) | (together & Compared(WEALTH, "<=", couple)) | ~COVERS,
    )


OF_THE_ACT = no_wealth(number_of(10_000), number_of(20_000), MARRIED)
TITLE = Text("Formuegrænsen", "The wealth limit")
NO_HELP = Text(
    "Der gives ikke hjælp, så længe formuen kan dække behovet.",
    "No help is given as long as the wealth can cover the need.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="formuegraense",
        title=TITLE,
        plain=Text(
            "Der gives ikke hjælp, når formuen kan dække behovet. Der ses bort fra 10.000 kr., for ægtefæller 20.000.",
            "No help is given when wealth can cover the need. 10,000 kr are left out of account, for spouses 20,000.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=OF_THE_ACT,
        otherwise=NO_HELP,
        source=LAS("14", "las-2014-wealth", seen_in="source 002, 'Kontanthjælp'"),
        only=(W1998, W2016),
        group=GROUP,
        doubt=Text(
            "Beløbene er læst i LBK 806/2015 og i ministeriets satser for 2013; at de var de samme fra 1998, er ikke "
            "efterprøvet.",
            "The amounts are read in LBK 806/2015 and in the ministry's rates for 2013; that they were the same from "
            "1998 has not been verified.",
        ),
    ),
    Conditions(
        name="formuegraense",
        title=TITLE,
        plain=Text(
            "Der gives ikke hjælp, når formuen kan dække behovet. Der ses bort fra 10.000 kr., for ægtefæller og for "
            "samlevende, der skal forsørge hinanden, 20.000.",
            "No help is given when wealth can cover the need. 10,000 kr are left out of account; 20,000 for spouses "
            "and for partners who must maintain each other.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=no_wealth(number_of(10_000), number_of(20_000), MARRIED | MUTUAL_DUTY),
        otherwise=NO_HELP,
        source=LAS("14", "las-2014-wealth"),
        only=(W2014,),
        group=GROUP,
    ),
    Conditions(
        name="formuegraense",
        title=TITLE,
        plain=Text(
            "Der gives ikke hjælp, når formuen kan dække behovet. Der ses bort fra årets beløb (15.000 kr. på "
            "2024-niveau), for ægtefæller det dobbelte.",
            "No help is given when wealth can cover the need. The year's amount is left out of account (15,000 kr at "
            "the 2024 level), for spouses the double.",
        ),
        benefits=("kontanthjaelp",),
        when=no_wealth(
            Rate("kontanthjaelp_2025_formuegraense_person"),
            Rate("kontanthjaelp_2025_formuegraense_aegtefaeller"),
            MARRIED,
        ),
        otherwise=NO_HELP,
        source=LAS("14", "las-2025-wealth-engangshjaelp"),
        only=(W2025,),
        group=GROUP,
        doubt=Text(
            "Kun beløbet for 2025 (15.500 og 31.000) er læst; for 2026 afvises spørgsmålet, til beløbet er lagt ind.",
            "Only the amount of 2025 (15,500 and 31,000) has been read; for 2026 the question is refused until the "
            "amount is entered.",
        ),
    ),
    Amount(
        name="engangshjaelp",
        title=Text("Engangshjælp indtil første udbetaling", "One-off help until the first payment"),
        plain=Text(
            "I ventetiden kan der fra ansøgningen gives engangshjælp indtil den første udbetaling, højst for en måned "
            "og højst et beløb, der er lavere for den, der er under 25 år og bor hos forældrene.",
            "In the waiting time one-off help may be given from the application until the first payment, for at most "
            "a month and at most an amount that is lower for a person under 25 who lives with the parents.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        stages=(
            Step(
                "hoejst",
                Text("Højst", "At most"),
                cases(
                    ((Age() < 25) & WITH_PARENTS, Rate("engangshjaelp_2013_engangshjaelp_hjemmeboende")),
                    otherwise=Rate("engangshjaelp_2013_engangshjaelp_max"),
                ),
            ),
            Step(
                "hjaelp",
                Text("Engangshjælpen", "The one-off help"),
                least(NEED, Stage("hoejst")),
            ),
        ),
        source=LAS("25 a", "las-2014-waiting-month", "las-2025-wealth-engangshjaelp"),
        only=(ONE_OFF, ONE_OFF_2025),
        group=GROUP,
        doubt=Text(
            "Beløbene er læst for 2013 og på 2024-niveau (6.587 og 3.276); årene imellem og efter er regnet med "
            "satsreguleringen.",
            "The amounts are read for 2013 and at the 2024 level (6,587 and 3,276); the years between and after are "
            "reckoned by the yearly regulation.",
        ),
    ),
)
