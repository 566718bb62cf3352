"""Adult apprentices: the subsidy to employers who train somebody aged 25 or over."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.loentilskud import TOTAL, UNBROKEN
from humlebi.law.kinds import NO_END, Axis, Happens, Scope, Text, months_after
from humlebi.law.questions import Amount, Class, Conditions, Lasts, Requirement, Step
from humlebi.law.terms import (
    Age,
    Condition,
    Happened,
    all_of,
    any_of,
    by_value,
    cases,
    choice,
    fact,
    is_one_of,
    named,
    number,
)

# --- regimes: the day the training agreement begins picks -------------------------------------------------------------

R2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 98 c-98 g, LBK 1342/2016")
R2020 = Scope("2020", date(2020, 1, 1), date(2020, 8, 1), Axis.CLOCK, "Lov 548 af 7. maj 2019 §§ 154-160")
TRIAL = Scope("2020-forsoeg", date(2020, 8, 1), date(2023, 1, 1), Axis.CLOCK, "LAB §§ 154-160, forsøg til og med 2022")
R2023 = Scope("2023", date(2023, 1, 1), NO_END, Axis.CLOCK, "LAB §§ 154-160, LBK 280/2024")
APPLIES = Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "LAB §§ 98 c-98 g; §§ 154-160 fra 2020")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "voksenlaerling"
STANDING = choice(
    "voksenlaerling_maalgruppe",
    "Målgruppens nummer i LAB § 2, eller ingen",
    "The number of the target group in LAB § 2, or none",
    ("1", "nr. 1: dagpengemodtager", "no. 1: on unemployment benefit"),
    ("2", "nr. 2: jobparat på kontanthjælp", "no. 2: job-ready on cash benefit"),
    ("3", "nr. 3: aktivitetsparat på kontanthjælp", "no. 3: activity-ready on cash benefit"),
    ("12", "nr. 12: uddannelsesparat", "no. 12: education-ready"),
    ("13", "nr. 13: aktivitetsparat på uddannelseshjælp", "no. 13: activity-ready on education benefit"),
    ("ingen", "ingen af dem", "none of these"),
    recorded=by_value("maalgruppe", "2."),
)
# An education of the level and length of an erhvervsuddannelse (§ 98 e, since 2020 § 155); others do not count.
UNSKILLED = fact(
    "voksenlaerling_ufaglaert",
    "Har hverken en erhvervsuddannelse eller en anden erhvervsrettet uddannelse på mindst det niveau og den varighed",
    "Has neither a vocational education nor another education for a trade of at least that level and length",
)
UNUSED = number(
    "uddannelse_ubrugt_aar", "År uddannelsen ikke har været brugt", "Years the education has not been used", "years"
)
LABOUR_NEED = fact(
    "voksenlaerling_omraade_med_behov",
    "Uddannelsen er på et område med behov for arbejdskraft",
    "The education is in a field with need of labour",
)
UNEMPLOYED = fact("voksenlaerling_ledig", "Ledig, da aftalen begynder", "Unemployed when the agreement begins")
AS_UNSKILLED = named(
    "ufaglært, eller uddannelsen ikke brugt i fem år",
    "unskilled, or the education unused for five years",
    UNSKILLED | (UNUSED >= 5),
)
AGED_25 = named("fyldt 25 år", "aged 25 or over", Age() >= 25)
FROM_UNEMPLOYMENT = Text("tilskud til en ledig", "subsidy for an unemployed person")
FROM_WORK = Text("tilskud til en anden", "subsidy for another person")
TITLE = Text("Tilskud til en voksenlærling", "Subsidy for an adult apprentice")


def _longer_than(months: int) -> Condition:
    """Added up for those insured, unbroken for those on other benefits."""
    return any_of(
        is_one_of(STANDING, "1") & (months < TOTAL),
        is_one_of(STANDING, "2", "3") & (months < UNBROKEN),
    )


FROM_UNEMPLOYMENT_2015 = all_of(
    AGED_25,
    any_of(
        _longer_than(12),
        _longer_than(2) & AS_UNSKILLED,
        is_one_of(STANDING, "12", "13") & (UNBROKEN > 2),
    ),
)


def _from_unemployment(months: int) -> Condition:
    return all_of(AGED_25, UNEMPLOYED, any_of(AS_UNSKILLED, months <= TOTAL))


def _since_2020(months: int, only: tuple[Scope, ...]) -> Conditions:
    from_unemployment = _from_unemployment(months)
    waits_da = {6: "seks", 3: "tre"}[months]
    waits_en = {6: "six", 3: "three"}[months]
    return Conditions(
        name="voksenlaerling_tilskud",
        title=TITLE,
        plain=Text(
            "For en person på mindst 25 år: en ledig ufaglært uden ventetid, en ledig faglært efter mindst "
            f"{waits_da} måneders ledighed, i hele aftalen. For en ufaglært i arbejde i op til to år.",
            "For a person aged 25 or over: an unemployed unskilled without waiting, an unemployed skilled after at "
            f"least {waits_en} months, for the whole agreement. For an unskilled person in work for up to two years.",
        ),
        classes=(
            Class("ledig", FROM_UNEMPLOYMENT, from_unemployment),
            Class("beskaeftiget", FROM_WORK, all_of(AGED_25, ~UNEMPLOYED, AS_UNSKILLED)),
        ),
        lasts=(Lasts(months_after(24), when=~UNEMPLOYED, words=Text("2 år", "2 years")),),
        source=LAB("154-160", "lab-2020-adult-apprentice"),
        only=only,
        group=GROUP,
        doubt=Text(
            "At en beskæftiget med en uddannelse, der ikke er brugt i fem år, regnes som ufaglært, er udledt.",
            "That an employed person with an education unused for five years counts as unskilled is inferred.",
        ),
    )


def _rate_since_2020(months: int, only: Scope) -> Amount:
    return Amount(
        name="voksenlaerling_timesats",
        title=Text("Tilskud pr. time til en voksenlærling", "Subsidy per hour for an adult apprentice"),
        plain=Text(
            "45 kr. i timen for den, der var ledig og opfylder kravet, og 30 kr. for den ufaglærte, der var i arbejde.",
            "45 kr an hour for those who were unemployed and meet the requirement, 30 kr for the unskilled in work.",
        ),
        stages=(
            Step("sats", Text("Pr. time i praktik", "Per hour in practice"), cases((UNEMPLOYED, 45), otherwise=30)),
        ),
        when=any_of(_from_unemployment(months), all_of(AGED_25, ~UNEMPLOYED, AS_UNSKILLED)),
        unit="kr/hour",
        per=Text("i praktik", "in practice"),
        source=LAB("154-160", "lab-2020-adult-apprentice"),
        only=(only,),
        group=GROUP,
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="voksenlaerling_tilskud",
        title=TITLE,
        plain=Text(
            "For en person på mindst 25 år: den, der er ufaglært, efter mere end to måneders ledighed, en faglært "
            "efter mere end 12, målgruppe 12-13 efter mere end to, i hele aftalen. Andre skal være ufaglærte og på et "
            "område med behov for arbejdskraft, og tilskuddet gives i op til to år.",
            "For a person aged 25 or over: the unskilled after more than two months of unemployment, the skilled "
            "after more than 12, groups 12-13 after more than two, for the whole agreement. Others must be unskilled "
            "and in a field with need of labour, and the subsidy lasts up to two years.",
        ),
        classes=(
            Class("ledig", FROM_UNEMPLOYMENT, FROM_UNEMPLOYMENT_2015),
            Class("oevrig", FROM_WORK, all_of(AGED_25, AS_UNSKILLED, LABOUR_NEED)),
        ),
        lasts=(Lasts(months_after(24), when=~FROM_UNEMPLOYMENT_2015, words=Text("2 år", "2 years")),),
        source=LAB("98 c-98 g", "lab-2015-adult-apprentice"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "Ordningen blev ændret 1. marts 2017 efter trepartsaftalen af 2016; ændringen er ikke gennemgået og ikke "
            "med. At målgruppe 12-13 skal være ledige i træk, er udledt.",
            "The scheme was changed on 1 March 2017 after the tripartite agreement of 2016; the change has not been "
            "read and is not included. That groups 12-13 must be unemployed without a break is inferred.",
        ),
    ),
    _since_2020(6, (R2020,)),
    _since_2020(3, (TRIAL,)),
    _since_2020(6, (R2023,)),
    Amount(
        name="voksenlaerling_timesats",
        title=Text("Tilskud pr. time til en voksenlærling", "Subsidy per hour for an adult apprentice"),
        plain=Text(
            "40 kr. i timen i praktikperioder for den, der kom fra ledighed, ellers 30 kr.",
            "40 kr an hour in practice periods for those who came from unemployment, else 30 kr.",
        ),
        stages=(
            Step(
                "sats",
                Text("Pr. time i praktik", "Per hour in practice"),
                cases((FROM_UNEMPLOYMENT_2015, 40), otherwise=30),
            ),
        ),
        when=any_of(FROM_UNEMPLOYMENT_2015, all_of(AGED_25, AS_UNSKILLED, LABOUR_NEED)),
        unit="kr/hour",
        per=Text("i praktik", "in practice"),
        source=LAB("98 c-98 g", "lab-2015-adult-apprentice"),
        only=(R2015,),
        group=GROUP,
    ),
    _rate_since_2020(6, R2020),
    _rate_since_2020(3, TRIAL),
    _rate_since_2020(6, R2023),
    Requirement(
        name="voksenlaerling_ansoegning",
        title=Text("Ansøgning om tilskud til en voksenlærling", "Application for the subsidy"),
        plain=Text(
            "Arbejdsgiveren skal søge senest en måned efter, at uddannelsesaftalen er begyndt.",
            "The employer must apply at the latest one month after the training agreement began.",
        ),
        asked=Happens("ansoegning", Text("arbejdsgiveren søger", "the employer applies"), values=("voksenlaerling",)),
        before=(
            named(
                "aftalen begyndte for højst en måned siden, eller er ikke begyndt",
                "the agreement began at most a month ago, or has not begun",
                any_of(Happened("uddannelsesaftale", within_months=1), ~Happened("uddannelsesaftale")),
            ),
        ),
        invalid=Text("Ansøgningen kom for sent.", "The application came too late."),
        source=LAB("98 c-98 g; 154-160 fra 2020", "lab-2015-adult-apprentice", "lab-2020-adult-apprentice"),
        only=(APPLIES,),
        group=GROUP,
    ),
)
