"""Ressourceforløbsydelse: its level, what own pay takes from it, and what unexcused absence costs."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Begins, Happens, Scope, Text
from humlebi.law.questions import Amount, Sanction, Step
from humlebi.law.terms import (
    Age,
    Expression,
    Rate,
    Rounded,
    Stage,
    Sum,
    above,
    all_of,
    assessed,
    cases,
    choice,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
    of,
    percent,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

UNTIL = NO_END
L2013 = Scope("2013", date(2013, 1, 1), date(2015, 1, 1), Axis.CLOCK, "LAS § 68")
L2014 = Scope("2014", date(2014, 7, 1), date(2015, 1, 1), Axis.CLOCK, "LAS § 69 j")
L2015 = Scope("2015", date(2015, 1, 1), UNTIL, Axis.CLOCK, "LAS §§ 68 og 69 j")
P2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 68 a")
P2014 = Scope("2014", date(2014, 7, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 69 j")
P2016 = Scope("2016", date(2016, 1, 1), date(2022, 1, 1), Axis.CLOCK, "Lov 1868 af 29. december 2015")
P2016_ON = Scope("2016", date(2016, 1, 1), UNTIL, Axis.CLOCK, "Lov 1868 af 29. december 2015")
P2022 = Scope(
    "2022",
    date(2022, 1, 1),
    UNTIL,
    Axis.CLOCK,
    "LAS § 68 a (2022)",
    Text(
        "Dagen er udledt: styrelsens side sagde 30 og 55 procent på 2021-niveau og kun 55 procent på 2024-niveau.",
        "The day is inferred: the agency's page said 30 and 55 per cent at the 2021 level and only 55 at that of 2024.",
    ),
)
S2022 = Scope("2022", date(2022, 1, 1), UNTIL, Axis.CLOCK, "LAS §§ 69 a-69 c og 69 l-69 n")

# --- words of this page ----------------------------------------------------------------------------------------------

MONTH = Text("pr. måned", "per month")
PROVIDER = fact(
    "ressourceydelse_forsoerger", "Forsørger egne børn i hjemmet", "Provides for own children living at home"
)
AT_HOME = fact("bor_hos_foraeldre", "Bor hos en eller begge forældre", "Lives with one or both parents")
BEFORE = choice(
    "ydelse_foer_ressourceforloeb",
    "Ydelse før ressourceforløbet",
    "Benefit before the ressourceforløb",
    "sygedagpenge",
    "ledighedsydelse",
    "foertidspension",
    ("anden", "en anden ydelse", "another benefit"),
)
FORMER = kroner("hidtidig_ydelse_maaned", "Den hidtidige ydelse pr. måned", "The former benefit per month", "kr/month")
SICKNESS_OVER = fact(
    "sygedagpenge_ville_vaere_stoppet",
    "Sygedagpengene ville være stoppet nu",
    "Sickness benefit would have stopped by now",
)
PAY = kroner("ressourceydelse_loen", "Månedens løn med pension", "The month's pay with pension", "kr/month")
HELD_JOB = fact(
    "job_fra_foer_jobafklaring",
    "Lønnen er fra en ansættelse, personen havde, da forløbet begyndte",
    "The pay is from an employment the person had when the course began",
)
FLEX_GRANT = kroner("fleksloentilskud_maaned", "Fleksløntilskud i måneden", "Fleksløntilskud a month", "kr/month")
OTHER_INCOME = kroner(
    "ressourceydelse_anden_indtaegt", "Månedens anden indtægt", "The month's other income", "kr/month"
)
OTHER_PERIOD = fact(
    "loen_for_anden_periode",
    "Lønnen er for en tid før eller efter forløbet",
    "The pay is for a time before or after the course",
)
DAYS_AWAY = number("dage_udeblevet", "Dage udeblevet", "Days of absence", "days", most=366)
GOOD_REASON = assessed(
    "ressourceydelse_rimelig_grund", "Rimelig grund til at udeblive", "Reasonable cause for the absence"
)
NOT_READ_AFTER_2024 = Text(
    "Læst til og med 2024. Fra 1. juli 2025, hvor kontanthjælpens satser efter § 25 ophørte, er beløbet ikke "
    "undersøgt.",
    "Read up to 2024. From 1 July 2025, when the levels of cash benefit under section 25 ended, the amount has not "
    "been read.",
)
AS_KONTANTHJAELP = Text(
    "Beløbene for 2013 og 2014 er kontanthjælpens; at ydelsen var den samme, er udledt af reglen.",
    "The amounts of 2013 and 2014 are those of cash benefit; that the benefit was the same is inferred from the rule.",
)
SAME_LIMIT = Text(
    "Grænsen før 2015 er læst på sider om fleksløntilskud; det er samme grænse.",
    "The limit before 2015 was read on pages about fleksløntilskud; it is the same limit.",
)


def _level(provider: str, single: str, at_home: str) -> Expression:
    return cases(
        (PROVIDER, Rate(provider)),
        (all_of(Age() < 25, AT_HOME), Rate(at_home)),
        otherwise=Rate(single),
    )


OWN = _level(
    "ressourceforloebsydelse_forsoerger",
    "ressourceforloebsydelse_ikke_forsoerger",
    "ressourceforloebsydelse_hjemmeboende_u25",
)
OLD = _level("kontanthjaelp_forsoerger", "kontanthjaelp_ikke_forsoerger", "kontanthjaelp_ung_hjemmeboende")
LEVEL = Text(
    "Niveauet efter forsørgelse og bolig, uden hensyn til formue og ægtefælle",
    "The level by provision and housing, whatever the wealth and the spouse",
)
KEEPS = named(
    "Kommer fra sygedagpenge, der stadig ville løbe, ledighedsydelse eller førtidspension",
    "Comes from sickness benefit that would still run, ledighedsydelse or disability pension",
    is_one_of(BEFORE, "ledighedsydelse", "foertidspension") | (is_one_of(BEFORE, "sygedagpenge") & ~SICKNESS_OVER),
)


def _benefit(group: str, scope: Scope, level: Expression, doubt: Text) -> Amount:
    """The monthly benefit in one kind of course; only in ressourceforløb may a former level be kept."""
    keeps = Step(
        "ydelse",
        Text("Ydelsen, eller den hidtidige ydelses niveau", "The benefit, or the level of the former benefit"),
        cases((KEEPS, FORMER), otherwise=Stage("niveau")),
    )
    return Amount(
        name=f"ressourceforloebsydelse_{group}",
        title=Text("Ressourceforløbsydelse pr. måned", "Resource course benefit per month"),
        plain=Text(
            "På kontanthjælpens niveau uden hensyn til formue og ægtefælle. I ressourceforløb beholder den, der kom "
            "fra ledighedsydelse eller førtidspension, sit niveau; fra sygedagpenge kun, til de ville være stoppet.",
            "At the level of cash benefit whatever the wealth and the spouse. In ressourceforløb a person who came "
            "from ledighedsydelse or disability pension keeps that level; from sickness benefit only until it would "
            "have stopped.",
        ),
        asked=Begins(group, Text("forløbet begyndte", "the course began")),
        benefits=(group,),
        per=MONTH,
        stages=(Step("niveau", LEVEL, level), *((keeps,) if group == "ressourceforloeb" else ())),
        source=LAS("68 og 69 j", "ressourceforloebsydelse-level"),
        only=(scope,),
        group=group,
        doubt=doubt,
    )


def _deduction(group: str, scope: Scope, limit: str, below: Fraction, doubt: Text) -> Amount:
    """What pay and other income take from the month's benefit. `below`: the share taken below the limit."""
    other_period_left_out = scope.begins >= P2016.begins
    pay = cases((OTHER_PERIOD, 0), otherwise=PAY) if other_period_left_out else PAY
    counted = Stage("loen")
    over = above(counted, Rate(limit)) * percent(55)
    shares: Expression = least(counted, Rate(limit)) * below + over if below else over
    taken = cases((HELD_JOB, counted + FLEX_GRANT), otherwise=shares) if group == "jobafklaring" else shares
    return Amount(
        name=f"loenfradrag_{group}",
        title=Text("Fradrag for løn", "Deduction for pay"),
        plain=Text(
            "Løn fra ordinært arbejde trækkes fra med 30 procent op til grænsen og 55 procent derover (i "
            "ressourceforløb fra 2022 kun de 55). I jobafklaring trækkes løn fra en ansættelse, personen allerede "
            "havde, helt fra. Anden indtægt trækkes fra krone for krone.",
            "Pay from ordinary work is deducted by 30 per cent up to the limit and 55 per cent above it (in "
            "ressourceforløb from 2022 only the 55). In jobafklaring pay from an employment the person already had is "
            "deducted in full. Other income is deducted krone for krone.",
        ),
        benefits=(group,),
        per=MONTH,
        stages=(
            Step("loen", Text("Løn, der regnes med", "Pay that counts"), pay),
            Step("loenfradrag", Text("Fradrag for lønnen", "Deduction for the pay"), taken),
            Step(
                "fradrag",
                Text("Fradrag i alt, med anden indtægt", "Deduction in all, with other income"),
                Sum((Stage("loenfradrag"), OTHER_INCOME)),
            ),
        ),
        source=LAS("68 a og 69 j", "ressourceforloebsydelse-income-deduction"),
        only=(scope,),
        group=group,
        doubt=doubt,
    )


def _sanction(group: str) -> Sanction:
    return Sanction(
        name=f"periodesanktion_{group}",
        title=Text("Periodesanktion pr. dag", "Sanction per day"),
        plain=Text(
            "Udebliver personen uden rimelig grund, nedsættes ydelsen for hver dag med månedens ydelse gange 12 "
            "divideret med 260.",
            "When the person stays away without reasonable cause, the benefit is reduced for each day by the month's "
            "benefit times 12 divided by 260.",
        ),
        asked=Happens("udeblivelse", Text("personen udeblev", "the person stayed away"), within=group),
        benefits=(group,),
        before=(named("Ingen rimelig grund", "No reasonable cause", ~GOOD_REASON),),
        stages=(
            Step("niveau", LEVEL, OWN),
            Step(
                "dagssats",
                Text("Pr. dag, i hele kroner", "Per day, in whole kroner"),
                Rounded(Stage("niveau") * 12 / of(260, "days")),
            ),
            Step("nedsaettelse", Text("For alle dagene", "For all the days"), Stage("dagssats") * DAYS_AWAY),
        ),
        source=LAS("69 a-69 c og 69 l-69 n", "ressourceforloebsydelse-sanction"),
        only=(S2022,),
        group=group,
        doubt=Text(
            "Beløbene er læst for 2022 og 2024; regnestykket er udledt af dem og giver dem på kronen. Krav om "
            "vejledning, kontakt og partshøring før sanktionen er ikke undersøgt: se efter dem i loven.",
            "The amounts have been read for 2022 and 2024; the reckoning is inferred from them and gives them to the "
            "krone. Demands of guidance, contact and hearing before the sanction have not been read: look for them in "
            "the act.",
        ),
    )


THIRTY = percent(30)
ONLY_55 = Text(
    "Materialet læser kun 55 procent af det, der ligger over grænsen, på sider fra 2022-2024; til og med 2021 sagde "
    "styrelsen også her 30 procent under den. Loven selv er ikke gennemgået.",
    "The material reads only 55 per cent of what lies above the limit, on pages of 2022-2024; until 2021 the agency "
    "said 30 per cent below it here as well. The act itself has not been read.",
)
READ_TO_2024 = Text("Læst til og med 2024.", "Read up to 2024.")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _benefit("ressourceforloeb", L2013, OLD, AS_KONTANTHJAELP),
    _benefit("ressourceforloeb", L2015, OWN, NOT_READ_AFTER_2024),
    _benefit("jobafklaring", L2014, OLD, AS_KONTANTHJAELP),
    _benefit("jobafklaring", L2015, OWN, NOT_READ_AFTER_2024),
    _deduction("ressourceforloeb", P2013, "fleksloentilskud_threshold", THIRTY, SAME_LIMIT),
    _deduction("ressourceforloeb", P2016, "ressourceforloebsydelse_earnings_limit", THIRTY, ONLY_55),
    _deduction("ressourceforloeb", P2022, "ressourceforloebsydelse_earnings_limit", percent(0), ONLY_55),
    _deduction("jobafklaring", P2014, "fleksloentilskud_threshold", THIRTY, SAME_LIMIT),
    _deduction("jobafklaring", P2016_ON, "ressourceforloebsydelse_earnings_limit", THIRTY, READ_TO_2024),
    _sanction("ressourceforloeb"),
    _sanction("jobafklaring"),
)
