"""What it costs to have hidden work, or a stay abroad, against better knowledge (§§ 42-43)."""

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_2020 import RATE_2020, RATE_2025
from humlebi.law.aktivloven.sanktion_regler import (
    GROUP,
    HELP,
    KINDS_2014,
    KINDS_2020,
    KINDS_2025,
    NOT_READ_2026,
    R2014,
    R2020,
    R2025,
    broken,
    has_sanction,
)
from humlebi.law.kinds import Scope, Text
from humlebi.law.questions import Amount, Sanction, Step
from humlebi.law.terms import (
    Condition,
    Counted,
    Expression,
    Happened,
    Rounded,
    Stage,
    TheYear,
    any_of,
    assessed,
    cases,
    fact,
    kroner,
    named,
    number_of,
)

# --- words of this page ----------------------------------------------------------------------------------------------

HIDDEN = named(
    "Skjult arbejde eller ophold i udlandet mod bedre vidende",
    "Hidden work or a stay abroad, against better knowledge",
    any_of(
        assessed(
            "skjult_arbejde",
            "Har mod bedre vidende ikke oplyst om arbejde",
            "Has not told of work, against better knowledge",
        ),
        assessed(
            "skjult_udlandsophold",
            "Har mod bedre vidende fået hjælp under et ophold i udlandet",
            "Has received help while abroad, against better knowledge",
        ),
    ),
)
NOT_WAITING = named(
    "Ingen sanktion efter §§ 36-41 løber (ellers venter denne)",
    "No sanction under §§ 36-41 is running (else this one waits)",
    ~fact("anden_sanktion_loeber", "En sanktion efter §§ 36-41 løber", "A sanction under §§ 36-41 is running"),
)
HEARD = named("Hørt før afgørelsen", "Heard before the decision", Happened("partshoering", before=True))
HELP_OF_THE_WEEKS = kroner(
    "hjaelp_i_ugerne_42_43",
    "Hjælpen i de uger, der sættes ned eller betales tilbage for",
    "The help of the weeks that are reduced or paid back for",
)
EARLIER = Counted("pligtbrud", ("oplysningspligt",), 60, Text("tidligere inden for fem år", "earlier in five years"))
LIMIT_2014 = cases(
    (TheYear() <= 2014, 10500),
    (TheYear().equals(2015), 10658),
    (TheYear().equals(2016), 10775),
    (TheYear().equals(2017), 10947),
    (TheYear().equals(2018), 11084),
    otherwise=11223,
)
LIMIT_2025 = cases((TheYear() <= 2025, 12498), otherwise=13060)
LARGE = fact(
    "hjaelp_over_graensen_42",
    "Månedens hjælp er mindst grænsen i § 42",
    "The month's help is at least the limit of § 42",
)
LIMITS_COMPUTED = Text(
    "Grænsen på 10.500 kr. er læst som 2014-niveau; de følgende års er beregnet med ydelsernes regulering, afrundet "
    "hvert år. 10.500 kr. er også satsen for 2013 i § 25: er grænsen på det niveau, er den 10.689 kr. i 2014 og "
    "højere siden.",
    "The limit of 10,500 kr is read as the 2014 level; those of later years are computed with the regulation of "
    "benefits, rounded each year. 10,500 kr is also the rate of 2013 in section 25: if the limit is at that level, it "
    "is 10,689 kr in 2014 and higher since.",
)
LIMITS_2025 = Text(
    f"{NOT_READ_2026.da} Grænsen er 12.064 kr. på 2024-niveau; 12.498 (2025) og 13.060 (2026) er beregnet.",
    f"{NOT_READ_2026.en} The limit is 12,064 kr at the 2024 level; 12,498 (2025) and 13,060 (2026) are computed.",
)
NOT_READ_2020 = Text(
    "At §§ 42-43 fra 2020 har ét trin, er læst; beløbene er først læst fra 1. juli 2025. Grænsen må derfor slås op.",
    "That §§ 42-43 have one step from 2020 has been read; the amounts are read only from 1 July 2025. The limit must "
    "therefore be looked up.",
)
TITLE_42 = Text("Nedsættelse efter § 42", "Reduction under § 42")
TITLE_43 = Text("Tilbagebetaling efter § 43", "Paying back under § 43")
TITLE_WEEKS = Text("Uger efter §§ 42-43", "Weeks under §§ 42-43")
A_THIRD = Rounded(HELP_OF_THE_WEEKS / 3)
BEGINS_DA = "Den begynder den første hele kalendermåned efter afgørelsen, i hele kroner; ægtefællens hjælp ligeså."
BEGINS_EN = "It begins the first full calendar month after the decision, in whole kroner; the spouse's help likewise."


def _large(limit: Expression) -> Condition:
    return named("Hjælpen når grænsen i § 42", "The help reaches the limit of § 42", limit <= HELP)


def _small(limit: Expression) -> Condition:
    return named("Hjælpen er under grænsen i § 42", "The help is below the limit of § 42", limit > HELP)


def _sanction(
    name: str, title: Text, plain: Text, size: Condition, cost: tuple[Step, ...], scope: Scope, loses: Text
) -> Sanction:
    kinds = {R2014: KINDS_2014, R2020: KINDS_2020, R2025: KINDS_2025}[scope]
    ids = {
        R2014: ("las-2014-sanction-42-43-fraud",),
        R2020: ("las-2014-sanction-42-43-fraud", "las-2025-sanction-42-43-fraud"),
        R2025: ("las-2025-sanction-42-43-fraud",),
    }[scope]
    doubt = {R2014: LIMITS_COMPUTED, R2020: NOT_READ_2020, R2025: LIMITS_2025}[scope]
    return Sanction(
        name=name,
        title=title,
        plain=plain,
        asked=broken("oplysningspligt", "den tilsidesatte oplysningspligt", "the breach of the duty to tell"),
        benefits=kinds,
        before=(has_sanction(*kinds), HIDDEN, size, HEARD, NOT_WAITING),
        stages=cost,
        loses=loses,
        source=LAS("42" if name.endswith("42") else "43", *ids),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _weeks(scope: Scope, value: Expression, plain: Text, doubt: Text, *ids: str) -> Amount:
    return Amount(
        name="uger_42_43",
        title=TITLE_WEEKS,
        plain=plain,
        stages=(Step("uger", Text("Uger for denne gang", "Weeks for this time"), value),),
        unit="weeks",
        source=LAS("42-43", *ids),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _three_rates(rate: Expression) -> tuple[Step, ...]:
    return (
        Step("sats", Text("Sats pr. dag efter hjælpens størrelse", "Rate per day by the size of the help"), rate),
        Step("tre_maaneder", Text("Tre satser i tre måneder", "Three rates for three months"), Stage("sats") * 9),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

THIRD_STEP = (Step("tredjedel", Text("En tredjedel af hjælpen i ugerne", "A third of the help in the weeks"), A_THIRD),)
TWENTY = number_of(20)
REPAY = Text("Den hjælp, der er sat ned, skal også betales tilbage.", "The help reduced must also be paid back.")

DECLARATIONS = (
    _weeks(
        R2014,
        cases((EARLIER >= 1, 20), otherwise=3),
        Text(
            "Tre uger første gang; tyve uger for hver gang, når det er sket to eller flere gange inden for fem år.",
            "Three weeks the first time; twenty for each time when it has happened twice or more within five years.",
        ),
        Text("De fem år regnes bagud fra den seneste gang.", "The five years are counted back from the latest time."),
        "las-2014-sanction-42-43-fraud",
    ),
    _weeks(
        R2020,
        TWENTY,
        Text("Ét trin fra 2020: tyve uger.", "One step from 2020: twenty weeks."),
        NOT_READ_2020,
        "las-2025-sanction-42-43-fraud",
    ),
    _weeks(
        R2025,
        TWENTY,
        Text("Tyve uger.", "Twenty weeks."),
        LIMITS_2025,
        "las-2025-sanction-42-43-fraud",
    ),
    _sanction(
        "nedsaettelse_42",
        TITLE_42,
        Text(
            f"Er månedens hjælp mindst 10.500 kr. (2014), sættes den ned med en tredjedel i tre uger, og i tyve uger, "
            f"når det er sket før inden for fem år. {BEGINS_DA}",
            f"When the month's help is at least 10,500 kr (2014) it is reduced by a third for three weeks, and for "
            f"twenty when it has happened before within five years. {BEGINS_EN}",
        ),
        _large(LIMIT_2014),
        THIRD_STEP,
        R2014,
        loses=Text(
            "Tredje gang og flere inden for fem år skal den nedsatte hjælp også betales tilbage.",
            "The third time and more within five years the help reduced must also be paid back.",
        ),
    ),
    _sanction(
        "nedsaettelse_42",
        TITLE_42,
        Text(
            f"Ved hjælp fra grænsen og op sættes den ned med en tredjedel i tyve uger. {BEGINS_DA}",
            f"When the help is at or above the limit it is reduced by a third for twenty weeks. {BEGINS_EN}",
        ),
        LARGE,
        THIRD_STEP,
        R2020,
        loses=REPAY,
    ),
    _sanction(
        "nedsaettelse_42",
        TITLE_42,
        Text(
            f"Er månedens hjælp mindst 12.064 kr. (2024-niveau), sættes den ned med en tredjedel i tyve uger. "
            f"{BEGINS_DA}",
            f"When the month's help is at least 12,064 kr (2024 level) it is reduced by a third for twenty weeks. "
            f"{BEGINS_EN}",
        ),
        _large(LIMIT_2025),
        THIRD_STEP,
        R2025,
        loses=REPAY,
    ),
    _sanction(
        "tilbagebetaling_43",
        TITLE_43,
        Text(
            "Er hjælpen under grænsen i § 42, betales en tredjedel af den tilbage for tre uger, og for tyve uger anden "
            "gang inden for fem år; tredje gang og flere betales hele hjælpen tilbage for tyve uger hver gang.",
            "When the help is below the limit of § 42 a third of it is paid back for three weeks, and for twenty the "
            "second time within five years; the third time and more all of it for twenty weeks each time.",
        ),
        _small(LIMIT_2014),
        (
            Step(
                "tilbage",
                Text("Hjælp, der betales tilbage", "Help paid back"),
                cases((EARLIER >= 2, HELP_OF_THE_WEEKS), otherwise=A_THIRD),
            ),
        ),
        R2014,
        loses=Text("Beløbet betales tilbage; hjælpen sættes ikke ned.", "Paid back; the help is not reduced."),
    ),
    _sanction(
        "tilbagebetaling_43",
        TITLE_43,
        Text(
            f"Ved lavere hjælp, eller engangshjælp, mistes tre sanktionssatser om måneden i tre måneder. {BEGINS_DA}",
            f"With lower help, or one-off help, three rates of sanction are lost a month for three months. {BEGINS_EN}",
        ),
        named("Hjælpen er under grænsen i § 42", "The help is below the limit of § 42", ~LARGE),
        _three_rates(RATE_2020),
        R2020,
        loses=Text("Hjælpen betales også tilbage for tyve uger.", "Help is also paid back for twenty weeks."),
    ),
    _sanction(
        "tilbagebetaling_43",
        TITLE_43,
        Text(
            f"Ved lavere hjælp, eller engangshjælp, mistes tre sanktionssatser om måneden i tre måneder. {BEGINS_DA}",
            f"With lower help, or one-off help, three rates of sanction are lost a month for three months. {BEGINS_EN}",
        ),
        _small(LIMIT_2025),
        _three_rates(RATE_2025),
        R2025,
        loses=Text("Hjælpen betales også tilbage for tyve uger.", "Help is also paid back for twenty weeks."),
    ),
)
