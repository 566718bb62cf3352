"""How one municipality, Allerød, computed four savings on 13 May 2015: formulas that any figures can be told to.

This is no law: it is a municipality's own arithmetic, declared so that its percentages come from the law beside it. The
figures it was told and how it rounded them stand in `outcomes/savings_alleroed_2015.toml`.
"""

from datetime import date

from humlebi.law.kinds import Act, Axis, Confidence, Scope, Source, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Field, Stage, kroner, number, of

# --- regimes ----------------------------------------------------------------------------------------------------------

MINUTES = Act(
    "Allerød, EBU 13. maj 2015",
    "Erhvervs- og Beskæftigelsesudvalget i Allerød, dagsordenspunkt 3 med bilag 3.1-3.4",
    "A municipality's computation for the budget of 2016-2019, no law",
)
BUDGET = Scope("budget 2016-2019", date(2015, 5, 13), date(2020, 1, 1), Axis.CLOCK, "Allerød, sag 15/839")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "refusion"
A_YEAR = Text("om året", "a year")
LY_MONTH = kroner("ledighedsydelse_pr_maaned", "Ledighedsydelse om måneden", "Ledighedsydelse a month", "kr/month")
HOURS_WEEK = number("fleksjob_timer", "Timer om ugen i fleksjobbet", "Hours a week in the flexible job", "hours/week")
WEEKS_YEAR = number("uger_om_aaret", "Uger om året", "Weeks a year", "weeks", most=53)
HOUR_PAY = kroner(
    "timeloen_med_udgifter", "Timeløn med arbejdsgiverudgifter", "Hourly pay with employer's costs", "kr/hour"
)
FLEKS_MONTH = kroner("fleksloentilskud_maaned", "Fleksløntilskud i måneden", "Fleksløntilskud a month", "kr/month")
FLEKS_REFUND = number(
    "refusion_af_fleksloentilskud_pct", "Statens refusion af fleksløntilskuddet", "Refund of the subsidy", "percent"
)
LY_REFUND = number(
    "refusion_af_ledighedsydelse_pct", "Statens refusion af ledighedsydelsen", "Refund of ledighedsydelse", "percent"
)
HIRED = number("personer_ansat", "Personer, der ansættes", "Persons hired", "persons")
FULL_TIME = number("timer_i_fuld_tid", "Timer om ugen på fuld tid", "Hours a week full time", "hours/week")
EXTRA_PER_CASE = kroner("merudgift_pr_forloeb", "Merudgift pr. forløb", "Extra cost per case")
CASES = number("sygedagpengeforloeb_om_aaret", "Sygedagpengeforløb om året", "Sickness benefit cases a year", "cases")
EXTRA_WEEKS = number(
    "uger_laengere_end_nabo", "Uger længere end nabokommunen", "Weeks longer than the neighbour", "weeks"
)
WEEKS_SAVED = number("uger_sparet_pr_forloeb", "Uger sparet pr. forløb", "Weeks saved per case", "weeks")
STATED_SAVING = kroner("besparelse_som_angivet", "Besparelse, som referatet angiver den", "Saving as stated")
SALARY = kroner("loen_til_aarsvaerk", "Løn til ekstra ansatte", "Salaries of extra staff")
SHARE_YEAR_1 = number(
    "andel_i_indevaerende_aar_pct", "Andel, der nås i indeværende år", "Share reached in the current year", "percent"
)
RECIPIENTS = number("kontanthjaelpsmodtagere", "Kontanthjælpsmodtagere i året", "Recipients in the year", "persons")
EXTRA_PER_PERSON = kroner("merudgift_pr_person", "Merudgift pr. person", "Extra cost per person")
BOUGHT = kroner("koeb_hos_private", "Køb hos private aktører", "Bought from private actors")
SHARE_HOME = number("andel_der_tages_hjem_pct", "Andel, kommunen selv kan løse", "Share taken home", "percent")
SAVED_1 = kroner("besparelse_forslag_1", "Besparelse ved forslag 1", "Saving of proposal 1")
SAVED_2 = kroner("besparelse_forslag_2", "Besparelse ved forslag 2", "Saving of proposal 2")
SAVED_3 = kroner("besparelse_forslag_3", "Besparelse ved forslag 3", "Saving of proposal 3")
SAVED_4 = kroner("besparelse_forslag_4", "Besparelse ved forslag 4", "Saving of proposal 4")
NO_LAW = Text(
    "En kommunes beregning, ikke lov. Procenterne er dem fra 2015; fra 2016 gælder refusionstrappen for mange af "
    "personerne, og det ser beregningen bort fra, selv om samme bilag nævner det.",
    "A municipality's computation, no law. The percentages are those of 2015; from 2016 the ladder holds for many of "
    "the persons, which the computation leaves out although the same attachment mentions it.",
)


def _minutes(place: str, *ids: str) -> Source:
    return MINUTES(place, *ids, seen_in=f"source 004, {place}", confidence=Confidence.SOURCE_ONLY)


def _net(field: Field, of: str) -> Step:
    """What is left to the municipality of a yearly amount after the state's percentage."""
    words = Text("kommunens del efter refusion", "the municipality's part after refund")
    return Step(f"{of}_netto", words, Stage(of) - Stage(of) * field / 100)


LY_YEAR = Step("ledighedsydelse", Text("ledighedsydelse på et år", "ledighedsydelse in a year"), LY_MONTH * 12)
WAGES = Step("loen", Text("løn på et år", "pay in a year"), HOURS_WEEK * WEEKS_YEAR * HOUR_PAY)
FLEKS_YEAR = Step(
    "fleksloentilskud", Text("fleksløntilskud på et år", "flexible-job subsidy in a year"), FLEKS_MONTH * 12
)
COST_OF_JOB = Step(
    "udgift_ved_fleksjob",
    Text("løn og tilskud efter refusion", "pay and subsidy after refund"),
    Stage("loen") + Stage("fleksloentilskud") - Stage("refusion"),
)
REFUND = Step(
    "refusion",
    Text("statens refusion af tilskuddet", "the state's refund"),
    Stage("fleksloentilskud") * FLEKS_REFUND / 100,
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="alleroed_ledighedsydelse_til_fleksjob",
        title=Text("Allerød, forslag 1: fra ledighedsydelse til fleksjob", "Allerød 1: into flexible jobs"),
        plain=Text(
            "Efter 18 måneder betaler kommunen hele ledighedsydelsen. Ansætter den selv personerne nogle få timer om "
            "ugen, betaler den løn og fleksløntilskud, men får refusion af tilskuddet. Forskellen er besparelsen.",
            "After 18 months the municipality pays all of ledighedsydelse. When it hires the persons itself for a few "
            "hours a week it pays wages and subsidy, but gets a refund of the subsidy. The difference is the saving.",
        ),
        stages=(
            LY_YEAR,
            Step(
                "ledighedsydelse_udgift",
                Text("kommunens del af ledighedsydelsen", "the municipality's part of it"),
                Stage("ledighedsydelse") - Stage("ledighedsydelse") * LY_REFUND / 100,
            ),
            WAGES,
            FLEKS_YEAR,
            REFUND,
            COST_OF_JOB,
            Step(
                "besparelse_pr_person",
                Text("besparelse pr. person", "saving per person"),
                Stage("ledighedsydelse_udgift") - Stage("udgift_ved_fleksjob"),
            ),
            Step("loen_i_alt", Text("merudgift til løn", "extra pay in all"), Stage("loen") * HIRED),
            Step(
                "overfoersler_i_alt",
                Text("mindreudgift til overførsler", "less transfers in all"),
                (Stage("ledighedsydelse_udgift") + Stage("refusion") - Stage("fleksloentilskud")) * HIRED,
            ),
            Step(
                "besparelse",
                Text("besparelse i alt", "saving in all"),
                Stage("overfoersler_i_alt") - Stage("loen_i_alt"),
            ),
        ),
        per=A_YEAR,
        source=_minutes("bilag 3.1 og 3.4, forslag 1", "alleroed-1"),
        only=(BUDGET,),
        group=GROUP,
        doubt=NO_LAW,
    ),
    Amount(
        name="alleroed_ledighedsydelse_aarsvaerk",
        title=Text("Allerød, forslag 1: årsværk", "Allerød 1: full-time posts"),
        plain=Text("De ansattes timer omregnet til fuld tid.", "The hours of those hired converted to full time."),
        stages=(Step("aarsvaerk", Text("årsværk", "full-time posts"), HIRED * HOURS_WEEK / FULL_TIME),),
        unit="person-years",
        source=_minutes("bilag 3.4, forslag 1", "alleroed-1"),
        only=(BUDGET,),
        group=GROUP,
        doubt=NO_LAW,
    ),
    Amount(
        name="alleroed_sygedagpenge",
        title=Text("Allerød, forslag 2: kortere sygedagpengeforløb", "Allerød 2: shorter sickness cases"),
        plain=Text(
            "Sygeforløbene er længere end i nabokommunen. Én ansat mere skal forkorte dem; besparelsen er det sparede "
            "minus lønnen. Referatets egne grundtal giver et andet beløb end det, det bruger: begge står her.",
            "Cases are longer than in the neighbouring municipality. One more employee is to shorten them; the saving "
            "is what is saved minus the salary. The minutes' own figures give another amount than the one they use: "
            "both stand here.",
        ),
        stages=(
            Step("merudgift_i_alt", Text("merudgift i alt", "extra cost in all"), EXTRA_PER_CASE * CASES),
            Step(
                "besparelse_af_grundtallene",
                Text("besparelse, regnet af grundtallene", "saving computed from the figures"),
                EXTRA_PER_CASE / EXTRA_WEEKS * WEEKS_SAVED * CASES,
            ),
            Step("besparelse_angivet", Text("besparelse, som angivet", "saving as stated"), STATED_SAVING),
            Step("besparelse", Text("besparelse efter løn", "saving after salary"), STATED_SAVING - SALARY),
        ),
        per=A_YEAR,
        source=_minutes("bilag 3.2 og 3.4, forslag 2", "alleroed-2"),
        only=(BUDGET,),
        group=GROUP,
        doubt=Text(
            f"{NO_LAW.da} Referatet modsiger sig selv: 1.085 kr. gange 2.000 er 2,17 mio. kr., ikke 2,3, og en halv "
            f"uge af 0,6 giver 1,81 mio. kr., ikke 1,1.",
            f"{NO_LAW.en} The minutes contradict themselves: 1,085 kr times 2,000 is 2.17 million, not 2.3, and half a "
            "week of 0.6 gives 1.81 million, not 1.1.",
        ),
    ),
    Amount(
        name="alleroed_sygedagpenge_foerste_aar",
        title=Text("Allerød, forslag 2: besparelse i 2015", "Allerød 2: saving in 2015"),
        plain=Text(
            "Den del af årets besparelse, der nås i det år, forslaget begynder.",
            "The part of a year's saving that is reached in the year in which it begins.",
        ),
        stages=(Step("besparelse", Text("besparelse i året", "saving in the year"), SAVED_2 * SHARE_YEAR_1 / 100),),
        per=Text("i 2015", "in 2015"),
        source=_minutes("bilag 3.4, forslag 2", "alleroed-2"),
        only=(BUDGET,),
        group=GROUP,
        doubt=NO_LAW,
    ),
    Amount(
        name="alleroed_kontanthjaelp",
        title=Text("Allerød, forslag 3: kortere kontanthjælpsforløb", "Allerød 3: shorter cash benefit"),
        plain=Text(
            "Ned på nabokommunens varighed: antallet af modtagere gange merudgiften pr. person.",
            "Down to the neighbour's duration: the number of recipients times the extra cost per person.",
        ),
        stages=(Step("besparelse", Text("besparelse", "saving"), RECIPIENTS * EXTRA_PER_PERSON),),
        per=A_YEAR,
        source=_minutes("bilag 3.4, forslag 3", "alleroed-3"),
        only=(BUDGET,),
        group=GROUP,
        doubt=Text(
            f"{NO_LAW.da} Lægefaglig screening til 100.000 kr. er ikke med i besparelsen: den er sagt betalt i 2015, "
            f"men står som engangsudgift i 2016.",
            f"{NO_LAW.en} Medical screening of 100,000 kr is not in the saving: it is said to be paid in 2015, but "
            "stands as a one-off cost in 2016.",
        ),
    ),
    Amount(
        name="alleroed_private_aktoerer",
        title=Text("Allerød, forslag 4: færre private aktører", "Allerød 4: fewer private actors"),
        plain=Text(
            "En del af det, kommunen køber hos private, løser to nye ansatte; besparelsen er det sparede minus lønnen.",
            "Part of what the municipality buys from private actors is done by two new employees; the saving is what "
            "is saved minus their salaries.",
        ),
        stages=(
            Step("koeb_sparet", Text("sparet køb", "purchases saved"), BOUGHT * SHARE_HOME / 100),
            Step("besparelse", Text("besparelse efter løn", "saving after salaries"), Stage("koeb_sparet") - SALARY),
        ),
        per=A_YEAR,
        source=_minutes("bilag 3.3 og 3.4, forslag 4", "alleroed-4"),
        only=(BUDGET,),
        group=GROUP,
        doubt=NO_LAW,
    ),
    Amount(
        name="alleroed_besparelser_i_alt",
        title=Text("Allerød: de fire forslag i alt", "Allerød: the four proposals in all"),
        plain=Text("Summen af de fire besparelser.", "The sum of the four savings."),
        stages=(Step("besparelse", Text("besparelse i alt", "saving in all"), SAVED_1 + SAVED_2 + SAVED_3 + SAVED_4),),
        per=A_YEAR,
        source=_minutes("bilag 3.4, samlet oversigt", "alleroed-1", "alleroed-2", "alleroed-3", "alleroed-4"),
        only=(BUDGET,),
        group=GROUP,
        doubt=NO_LAW,
    ),
    Amount(
        name="alleroed_hvad_hvis",
        title=Text("Allerød, forslag 1 med andre procenter", "Allerød 1 with other percentages"),
        plain=Text(
            "Besparelsen pr. person, når staten refunderer en anden del af ledighedsydelsen og af fleksløntilskuddet. "
            "Er den negativ, koster fleksjobbet kommunen mere end ledighedsydelsen.",
            "The saving per person when the state refunds another part of ledighedsydelse and of the subsidy. When it "
            "is negative the job costs the municipality more than ledighedsydelse.",
        ),
        stages=(
            LY_YEAR,
            _net(LY_REFUND, "ledighedsydelse"),
            WAGES,
            FLEKS_YEAR,
            REFUND,
            COST_OF_JOB,
            Step(
                "besparelse_pr_person",
                Text("besparelse pr. person", "saving per person"),
                Stage("ledighedsydelse_netto") - Stage("udgift_ved_fleksjob"),
            ),
        ),
        per=A_YEAR,
        source=_minutes("bilag 3.3, om refusion fra 2016", "alleroed-1"),
        only=(BUDGET,),
        group=GROUP,
        doubt=Text(
            "Regnet her, ikke i referatet. Andre procenter end dem fra 2015 er en antagelse om personen.",
            "Computed here, not in the minutes. Percentages other than those of 2015 are an assumption about the "
            "person.",
        ),
    ),
    Amount(
        name="alleroed_ligevaegt",
        title=Text("Allerød, forslag 1: ligevægt", "Allerød 1: break-even"),
        plain=Text(
            "Så stor en del af fleksløntilskuddet skal staten refundere, før fleksjobbet koster kommunen det samme som "
            "ledighedsydelsen.",
            "So large a part of the subsidy must the state refund before the job costs the municipality the same as "
            "ledighedsydelse.",
        ),
        stages=(
            LY_YEAR,
            _net(LY_REFUND, "ledighedsydelse"),
            WAGES,
            FLEKS_YEAR,
            Step(
                "ligevaegt",
                Text("refusion i pct. ved ligevægt", "refund in per cent at break-even"),
                (Stage("loen") + Stage("fleksloentilskud") - Stage("ledighedsydelse_netto"))
                / Stage("fleksloentilskud")
                * of(100, "percent"),
            ),
        ),
        unit="percent",
        source=_minutes("bilag 3.1, grundtallene", "alleroed-1"),
        only=(BUDGET,),
        group=GROUP,
        doubt=Text("Regnet her, ikke i referatet.", "Computed here, not in the minutes."),
    ),
)
