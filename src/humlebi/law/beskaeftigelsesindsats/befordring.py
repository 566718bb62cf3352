"""Travel allowance and other costs of people in offers."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.praktik import TARGET_2007, TARGET_2014
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import (
    Condition,
    Expression,
    Rate,
    Rounded,
    Spent,
    Stage,
    TheYear,
    above,
    all_of,
    assessed,
    cases,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
    unless,
)

# --- regimes: the day of the travel picks -----------------------------------------------------------------------------

T2007 = Scope("2007", date(2007, 1, 1), date(2011, 1, 1), Axis.CLOCK, "LAB §§ 82-83 (LBK 439/2008)")
T2011 = Scope(
    "2011",
    date(2011, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB §§ 82-83 (LBK 1342/2016)",
    doubt=Text(
        "Satsen er angivet i 2011-niveau; at reglen trådte i kraft 1. januar 2011, er udledt.",
        "The rate is stated at the level of 2011; that the rule took effect on 1 January 2011 is inferred.",
    ),
)
T2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 548 af 7. maj 2019")
COSTS = Scope("2007", date(2007, 1, 1), NO_END, Axis.CLOCK, "LAB § 83, fra 2020 § 176")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
FREE_KM = 24
KM_A_DAY = number(
    "befordring_km_dag",
    "Kilometer frem og tilbage om dagen, ad den korteste vej",
    "Kilometres a day, out and home",
    "km/day",
)
DAYS = number("befordring_dage", "Dage i perioden med denne afstand", "Days of that distance", "days", most=366)
REDUCED = fact(
    "befordring_nedsat_funktionsevne",
    "Udgiften skyldes nedsat fysisk eller psykisk funktionsevne",
    "The cost is due to reduced physical or psychological function",
)
ACTUAL = kroner("befordring_faktisk_udgift", "Den faktiske udgift til befordring", "The actual cost of travel")
PRIVATE_SUBSIDY = fact(
    "befordring_privat_loentilskud",
    "Tilbuddet er privat løntilskud",
    "The offer is a subsidised job with a private employer",
)
INSURED = fact(
    "befordring_dagpenge_i_praktik",
    "Personen får dagpenge og er i virksomhedspraktik",
    "The person is on unemployment benefit and in an internship",
)
EXTRA_COST = kroner(
    "tilbud_anden_udgift", "Andre udgifter ved tilbuddet i måneden", "Other costs of the offer a month", "kr/month"
)
NEEDED = assessed(
    "tilbud_udgift_rimelig",
    "Kommunen skønner, at udgiften skal dækkes, for at personen kan deltage",
    "The municipality finds that the cost should be covered for the person to take part",
)
NOT_PRIVATE = named("ikke privat løntilskud", "not a private subsidised job", ~PRIVATE_SUBSIDY)
NOT_PRIVATE_2007 = named(
    "ikke privat løntilskud i målgruppe 1",
    "not a private subsidised job of group 1",
    unless(~PRIVATE_SUBSIDY, is_one_of(TARGET_2007, *(nr for nr in TARGET_2007.values if nr != "1"))),
)
NOT_PRIVATE_2011 = named(
    "ikke privat løntilskud i målgruppe 1-3, 12 eller 13",
    "not a private subsidised job of groups 1-3, 12 or 13",
    unless(
        ~PRIVATE_SUBSIDY,
        is_one_of(TARGET_2014, *(nr for nr in TARGET_2014.values if nr not in ("1", "2", "3", "12", "13"))),
    ),
)
TITLE = Text("Befordringsgodtgørelse i tilbud", "Travel allowance in offers")
PLAIN = Text(
    "For hver dag betales en fast sats pr. kilometer for de kilometer frem og tilbage, der ligger over 24. Summen for "
    "perioden afrundes til hele kroner. Skyldes behovet nedsat funktionsevne, betales i stedet den faktiske udgift. Er "
    "afstanden ikke den samme alle dage, lægges kilometerne over 24 sammen, før der ganges og afrundes.",
    "For each day a fixed rate per kilometre is paid for the kilometres out and home above 24. The sum of the period "
    "is rounded to whole kroner. When the need is due to reduced function the actual cost is paid instead. If the "
    "distance is not the same on all days, the kilometres above 24 are added before multiplying and rounding.",
)
RATES_NOT_READ = Text(
    "Kun satserne for 2007, 2011, 2019 og 2021-2026 er læst (2026 usikkert); for andre år gives intet beløb.",
    "Only the rates of 2007, 2011, 2019 and 2021-2026 have been read (2026 uncertain); for other years no amount is "
    "given.",
)


def _allowance(rate: Expression) -> tuple[Step, ...]:
    return (
        Step(
            "km_over_24",
            Text("Kilometer over 24, dag for dag", "Kilometres above 24, day by day"),
            above(KM_A_DAY, FREE_KM) * DAYS,
        ),
        Step(
            "efter_sats",
            Text("Gange satsen, afrundet til hele kroner", "Times the rate, rounded to whole kroner"),
            Rounded(Stage("km_over_24") * rate),
        ),
        Step(
            "godtgoerelse",
            Text("Ved nedsat funktionsevne: den faktiske udgift", "With reduced function: the actual cost"),
            cases((REDUCED, ACTUAL), otherwise=Stage("efter_sats")),
        ),
    )


RATE = Rate("befordring_km")
WHEN_2007: Condition = all_of(
    NOT_PRIVATE_2007, named("ikke på dagpenge i praktik", "not insured in internship", ~INSURED)
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="befordringsgodtgoerelse",
        title=TITLE,
        plain=PLAIN,
        when=WHEN_2007,
        stages=_allowance(RATE),
        per=Text("for perioden", "for the period"),
        source=LAB("82", "befordring-2007", "lab-2007-transport", seen_in="source 002, 'taksten 1,02 pr. km'"),
        only=(T2007,),
        group=GROUP,
        doubt=Text(
            "1,02 kr. er satsen i pjecen Den sociale lovgivning (2007) for 2007, også ved afprøvning af "
            f"ledighedsydelse; LBK 439/2008 siger 0,85 kr. i 2002-niveau, reguleret hver juli. {RATES_NOT_READ.da}",
            "1.02 kr is the rate of the leaflet Den sociale lovgivning (2007) of 2007, also in the testing of people "
            "on ledighedsydelse; LBK 439/2008 says 0.85 kr at the level of 2002, regulated each July. "
            f"{RATES_NOT_READ.en}",
        ),
    ),
    Amount(
        name="befordringsgodtgoerelse",
        title=TITLE,
        plain=PLAIN,
        when=NOT_PRIVATE_2011,
        stages=_allowance(cases((TheYear().equals(2011), 1), otherwise=RATE)),
        per=Text("for perioden", "for the period"),
        source=LAB("82", "lab-2015-transport", "befordring-present"),
        only=(T2011,),
        group=GROUP,
        doubt=Text(
            f"1,00 kr. er angivet i 2011-niveau. {RATES_NOT_READ.da}",
            f"1.00 kr is stated at the level of 2011. {RATES_NOT_READ.en}",
        ),
    ),
    Amount(
        name="befordringsgodtgoerelse",
        title=TITLE,
        plain=PLAIN,
        when=NOT_PRIVATE,
        stages=_allowance(RATE),
        per=Text("for perioden", "for the period"),
        source=LAB("175", "befordring-present", "lab-2015-transport"),
        only=(T2020,),
        group=GROUP,
        doubt=RATES_NOT_READ,
    ),
    Amount(
        name="befordringsgodtgoerelse_dagpenge_praktik",
        title=Text("Befordring for dagpengemodtagere i praktik", "Travel of insured persons in internships"),
        plain=Text(
            "En dagpengemodtager i virksomhedspraktik får en højere sats pr. kilometer: 1,54 kr. i 2002-niveau, "
            "reguleret hver juli. Ellers regnes som for andre.",
            "A person on unemployment benefit in an internship gets a higher rate per kilometre: 1.54 kr at the level "
            "of 2002, regulated each July. Otherwise it is reckoned as for others.",
        ),
        when=INSURED,
        stages=_allowance(
            kroner(
                "befordring_praktiksats",
                "Den regulerede sats pr. kilometer",
                "The regulated rate per kilometre",
                "kr/km",
            )
        ),
        per=Text("for perioden", "for the period"),
        source=LAB("82", "lab-2007-transport"),
        only=(T2007,),
        group=GROUP,
        doubt=Text(
            "De regulerede satser er ikke gennemgået, så satsen på dagen skal oplyses; 1,54 kr. er 2002-niveau.",
            "The regulated rates have not been read, so the rate of the day must be told; 1.54 kr is the level of "
            "2002.",
        ),
    ),
    Conditions(
        name="befordring_ansoegningsfrist",
        title=Text("Frist for at søge befordringsgodtgørelse", "Time to claim travel allowance"),
        plain=Text(
            "Godtgørelsen skal søges senest fire måneder efter, at tilbuddet sluttede.",
            "The allowance must be claimed at the latest four months after the offer ended.",
        ),
        when=named(
            "et tilbud sluttede for højst fire måneder siden",
            "an offer ended at most four months ago",
            Spent("tilbud", "days", within_months=4) > 0,
        ),
        source=LAB("82 (fra 2020 § 175)", "befordring-present", "lab-2015-transport"),
        only=(T2011, T2020),
        group=GROUP,
        doubt=Text(
            "Fristen er læst på a-kassers og en kommunes sider, ikke i loven. Spørg på den dag, der søges. Kun "
            "noterede tilbud ses: er tilbuddet ikke noteret, er svaret nej.",
            "The time was read on pages of unemployment funds and a municipality, not in the act. Ask on the day of "
            "the claim. Only recorded offers are seen: when the offer is not recorded, the answer is no.",
        ),
    ),
    Amount(
        name="udgiftsgodtgoerelse_tilbud",
        title=Text("Godtgørelse for andre udgifter ved tilbud", "Allowance for other costs of an offer"),
        plain=Text(
            "Kommunen kan efter et skøn dække andre udgifter ved at deltage i et tilbud, højst 1.000 kr. om måneden.",
            "The municipality may, on its judgement, cover other costs of taking part in an offer, at most 1,000 kr a "
            "month.",
        ),
        when=NEEDED,
        stages=(
            Step(
                "godtgoerelse", Text("Udgiften, højst 1.000 kr.", "The cost, at most 1,000 kr"), least(EXTRA_COST, 1000)
            ),
        ),
        per=Text("om måneden", "a month"),
        source=LAB("83 (fra 2020 § 176)", "lab-2007-transport", "lab-2015-transport", "befordring-present"),
        only=(COSTS,),
        group=GROUP,
        doubt=Text(
            "I 2007 gjaldt det personer efter § 2, nr. 2-3; hvilke grupper senere, er ikke undersøgt for hvert år.",
            "In 2007 it was for persons under section 2 nos. 2-3; which groups later has not been read for each year.",
        ),
    ),
)
