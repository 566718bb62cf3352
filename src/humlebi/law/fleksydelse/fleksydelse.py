"""Fleksydelse: the right, the amount and the contribution."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import FLEKSYDELSE
from humlebi.law.fleksydelse.alder import BORN, FLEKSYDELSE_AGE
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import (
    Age,
    Condition,
    Expression,
    Happened,
    Number,
    OnDay,
    Rate,
    Rounded,
    TheYear,
    all_of,
    any_of,
    assessed,
    cases,
    during,
    fact,
    named,
    number,
    percent,
    since,
)
from humlebi.timeline.wording import day_in_words

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

F2001 = Scope(
    "2001",
    date(2001, 7, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "Lov om fleksydelse (2001)",
    doubt=Text(
        "Ikrafttrædelsen 1. juli 2001 er læst; indholdet er beskrevet for januar 2007.",
        "Commencement on 1 July 2001 has been read; the substance is described for January 2007.",
    ),
)
F2014 = Scope(
    "2014",
    date(2014, 1, 1),
    NO_END,
    Axis.CLOCK,
    "Lov om fleksydelse med senere ændringer",
    doubt=Text(
        "Hvornår 30 år afløste 25 af 30, er ikke undersøgt; her fra 1. januar 2014.",
        "When 30 years replaced 25 of 30 has not been read; here from 1 January 2014.",
    ),
)
C2021 = Scope("2021", date(2021, 1, 1), date(2022, 1, 1), Axis.CLOCK, "Lov om fleksydelse, sats 2021")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksydelse"
BENEFIT = ("fleksydelse",)
# Another municipality may have approved: what is not recorded here is unknown until it is told.
APPROVED = named(
    "visiteret til fleksjob",
    "approved for a flexible job",
    any_of(
        Happened("fleksjobvisitation"),
        during("fleksjob"),
        during("ledighedsydelse"),
        fact(
            "er_visiteret_til_fleksjob",
            "Er visiteret til fleksjob",
            "Has been approved for a flexible job",
            recorded=since("fleksjobvisitation"),
        ),
    ),
)
PAID_25 = number(
    "fleksydelse_bidragsaar",
    "År med bidrag til fleksydelse eller efterløn (a-kasse før 1. april 1999) i de seneste 30",
    "Years of contributions (membership of a fund before 1 April 1999) in the last 30",
    "years",
    most=30,
)
IN_EUROPE = fact("fleksydelse_bor_i_eoes", "Bor i Danmark, EU eller EØS", "Lives in Denmark, the EU or the EEA")
MEMBER_1992 = fact(
    "fleksydelse_uafbrudt_1992",
    "Uafbrudt medlem af a-kasse eller fleksydelse fra senest 31. marts 1992 til det 60. år",
    "Member of a fund or of fleksydelse without a break from 31 March 1992 at the latest until 60",
)
EARNED_15 = number(
    "fleksydelse_optjening_15", "Optjeningsår i de seneste 15", "Earning years in the last 15", "years", most=15
)
PAID_SINCE = fact(
    "fleksydelse_bidrag_siden_1999",
    "Efterlønsbidrag fra 1. april 1999 og fleksydelsesbidrag fra visitationen",
    "Contributions to efterløn from 1 April 1999 and to fleksydelse from the approval",
)
PAID_30 = number("fleksydelse_bidragsaar_alle", "År med bidrag i alt", "Years of contributions in all", "years")
FROM_30 = fact("fleksydelse_fra_30", "Begyndte at betale før det 30. år", "Began to pay before the age of 30")
MONTHS_APPROVED = number(
    "fleksydelse_maaneder_visiteret",
    "Måneder siden visitationen",
    "Months since the approval",
    "months",
)
SPECIAL_COHORT = assessed(
    "fleksydelse_saerregel_foer_1978",
    "Opfylder de særlige bidragsregler for dem, der er født før 1978",
    "Meets the special contribution rules of those born before 1978",
)
WEEK = Rate("sygedagpenge_dagpenge_max_week")
TWELVE = Fraction(12)


def _born_before(edge: date) -> Condition:
    da, en = day_in_words(edge, "da"), day_in_words(edge, "en")
    return named(f"født før {da}", f"born before {en}", OnDay(edge) > BORN)


def _yearly(share: int, series: str) -> Expression:
    """Of the highest benefit a week in years for which no yearly amount is known, else the amount of the series."""
    return cases(
        (TheYear() <= 2014, Rounded(WEEK * 52 * percent(share), TWELVE)),
        otherwise=Rate(series),
    )


AT_91 = _yearly(91, "fleksydelse_pct91")
IN_FULL = _yearly(100, "fleksydelse_full")
# Persons of the years 1956 to mid-1959 have 67 years (804 months) as their state pension age.
THREE_YEARS_LEFT = named(
    "højst tre år til folkepensionsalderen", "at most three years to the state pension age", Age("months") >= 768
)
RIGHT_TITLE = Text("Ret til fleksydelse", "Right to fleksydelse")
AMOUNT_TITLE = Text("Fleksydelsens størrelse", "The amount of fleksydelse")
PER_YEAR = Text("om året", "a year")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="fleksydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Fyldt 60 år, visiteret til fleksjob, bidrag i mindst 25 af de seneste 30 år og bopæl i EU eller EØS. Den, "
            "der er født før 1. marts 1952, kan i stedet bruge uafbrudt medlemskab siden senest 31. marts 1992 og til "
            "det 60. år, mindst 10 års optjening af 15 og bidrag siden 1999. Pensionsformue kan sætte beløbet ned. "
            "Kommunen giver fleksydelseskontoret besked af sig selv; personen kan melde sig fra skriftligt.",
            "Aged 60, approved for a flexible job, contributions in at least 25 of the last 30 years and residence in "
            "the EU or EEA. A person born before 1 March 1952 may instead use unbroken membership since 31 March 1992 "
            "at the latest and until 60, at least 10 earning years of 15 and contributions since 1999. Pension wealth "
            "may lower the amount. The municipality tells the office of "
            "its own accord; the person may opt out in writing.",
        ),
        benefits=BENEFIT,
        when=all_of(
            named("fyldt 60 år", "aged 60 or over", Age() >= 60),
            APPROVED,
            IN_EUROPE,
            any_of(
                named("25 af de seneste 30 år", "25 of the last 30 years", PAID_25 >= 25),
                named(
                    "født før 1. marts 1952 og medlem siden 1992",
                    "born before 1 March 1952 and a member since 1992",
                    all_of(_born_before(date(1952, 3, 1)), MEMBER_1992, EARNED_15 >= 10, PAID_SINCE),
                ),
            ),
        ),
        source=FLEKSYDELSE(
            "(betingelserne)", "fleksydelse-2007", seen_in="source 002", confidence=Confidence.SOURCE_ONLY
        ),
        only=(F2001,),
        group=GROUP,
        doubt=Text(
            "Bidragsreglerne er kun læst i pjecen Den sociale lovgivning (2007), og paragrafferne er ikke "
            "gennemgået. At de ti år af 15 hører til undtagelsen for dem, der er født før 1. marts 1952, er udledt "
            "af kildens sætning. At pensionsformuen påvirker beløbet og ikke retten, er også udledt.",
            "The contribution rules have been read only in the leaflet Den sociale lovgivning (2007), and the "
            "sections have not been read. That the ten years of 15 belong to the exception of those born before 1 "
            "March 1952 is inferred from the source's sentence. That pension wealth touches the amount and not the "
            "right is inferred as well.",
        ),
    ),
    Conditions(
        name="fleksydelse_ret",
        title=RIGHT_TITLE,
        plain=Text(
            "Har nået fleksydelsesalderen, har været visiteret til fleksjob i mindst tre måneder og har betalt bidrag "
            "i 30 år, begyndt før det 30. år. Født før 1978 gælder særlige regler. Tilmeldingen sker af sig selv fra "
            "den 1. i måneden efter visitationen; personen kan melde sig fra.",
            "Has reached the age of fleksydelse, has been approved for a flexible job for at least three months and "
            "has paid contributions for 30 years, begun before 30. For those born before 1978 special rules apply. "
            "Enrolment is automatic from the 1st of the month after the approval; the person may opt out.",
        ),
        benefits=BENEFIT,
        when=all_of(
            named("fleksydelsesalderen er nået", "the age is reached", Age("months") >= FLEKSYDELSE_AGE),
            APPROVED,
            MONTHS_APPROVED >= 3,
            any_of(
                all_of(_born_before(date(1978, 1, 1)), SPECIAL_COHORT),
                named("30 år, begyndt før 30", "30 years, begun before 30", (PAID_30 >= 30) & FROM_30),
            ),
        ),
        source=FLEKSYDELSE("(betingelserne)", "fleksydelse-later", "fleksydelse-age"),
        only=(F2014,),
        group=GROUP,
        doubt=Text(
            "De særlige regler for dem, der er født før 1978, er ikke gennemgået og skal vurderes; det er alle, der "
            "kan nå alderen før 2027. Krav om bopæl er ikke undersøgt for disse år.",
            "The special rules of those born before 1978 have not been read and must be judged; they are all who can "
            "reach the age before 2027. A requirement of residence has not been read for these years.",
        ),
    ),
    Amount(
        name="fleksydelse_beloeb",
        title=AMOUNT_TITLE,
        plain=Text("91 procent af højeste dagpenge.", "91 percent of the highest unemployment benefit."),
        benefits=BENEFIT,
        stages=(Step("fleksydelse", Text("91 procent, deleligt med 12", "91 percent, divisible by 12"), AT_91),),
        per=PER_YEAR,
        source=FLEKSYDELSE("17", "fleksydelse-2007", seen_in="source 002, '91 %'", confidence=Confidence.SOURCE_ONLY),
        only=(F2001,),
        group=GROUP,
        doubt=Text(
            "Afrundingen til 12 kr. er læst for senere år. Fradrag for pensionsformue er ikke med. Ugebeløbet skifter "
            "den første mandag i januar: spørg efter den dag.",
            "The rounding to 12 kr was read for later years. The deduction for pension wealth is not included. The "
            "weekly amount changes on the first Monday of January: ask after that day.",
        ),
    ),
    Amount(
        name="fleksydelse_beloeb",
        title=AMOUNT_TITLE,
        plain=Text(
            "91 procent af højeste dagpenge for dem, der er født før 1. juli 1959; for dem fra 1956 dog det hele med "
            "højst tre år til folkepensionen. Yngre får det hele.",
            "91 percent of the highest unemployment benefit for those born before 1 July 1959; for those from 1956 the "
            "whole with at most three years to the state pension. Younger persons get the whole.",
        ),
        benefits=BENEFIT,
        stages=(
            Step(
                "fleksydelse",
                Text("91 procent eller det hele", "91 percent or the whole"),
                cases(
                    (_born_before(date(1956, 1, 1)), AT_91),
                    (all_of(_born_before(date(1959, 7, 1)), ~THREE_YEARS_LEFT), AT_91),
                    otherwise=IN_FULL,
                ),
            ),
        ),
        per=PER_YEAR,
        source=FLEKSYDELSE("17", "fleksydelse-later"),
        only=(F2014,),
        group=GROUP,
        doubt=Text(
            "Årgangene er læst i satstabellen, ikke i loven. Fradrag for pensionsformue er ikke med.",
            "The cohorts were read in the table of amounts, not in the act. The deduction for pension wealth is not "
            "included.",
        ),
    ),
    Amount(
        name="fleksydelsesbidrag",
        title=Text("Fleksydelsesbidrag", "Contribution to fleksydelse"),
        plain=Text("1.561 kr. i kvartalet i 2021.", "1,561 kr a quarter in 2021."),
        benefits=BENEFIT,
        stages=(Step("bidrag", Text("Bidraget", "The contribution"), Number(Fraction(1561))),),
        per=Text("i kvartalet", "a quarter"),
        source=FLEKSYDELSE("(bidrag)", "fleksydelse-later"),
        only=(C2021,),
        group=GROUP,
        doubt=Text("Kun læst for 2021 (1.463 kr. i 2016).", "Read only for 2021 (1,463 kr in 2016)."),
    ),
)
