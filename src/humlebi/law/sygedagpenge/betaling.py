"""Who pays on which day of absence: the employer, the fund, the municipality or nobody."""

from datetime import date

from humlebi.law.acts import ALF, SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import (
    Condition,
    Spent,
    by_value,
    cases,
    choice,
    during,
    fact,
    is_one_of,
    least,
    named,
    number,
    number_of,
    unless,
)

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

P2007 = Scope("2007", date(2006, 7, 3), date(2008, 6, 2), Axis.BEGUN, "BEK 665/2006 § 28")
P2008 = Scope("2008", date(2008, 6, 2), date(2012, 1, 2), Axis.BEGUN, "Lov 389 af 27. maj 2008")
P2012 = Scope("2012", date(2012, 1, 2), NO_END, Axis.BEGUN, "Lov om udvidelse af arbejdsgiverperioden")
B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.BEGUN, "Lov 563 af 9. juni 2006")
FUND = Text(
    "Dagen er læst i en a-kasses nyhed af 5. januar 2015, ikke i loven.",
    "The day was read in an unemployment fund's news of 5 January 2015, not in the act.",
)
U2007 = Scope("2007", date(2006, 7, 3), date(2015, 1, 5), Axis.BEGUN, "Lov 563 af 9. juni 2006", FUND)
U2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.BEGUN, "Lov 720 af 25. juni 2014", FUND)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SICK_AS = choice(
    "syg_som",
    "Hvad personen var, da fraværet begyndte",
    "What the person was when the absence began",
    ("loenmodtager", "lønmodtager", "employee"),
    ("selvstaendig", "selvstændig", "self-employed"),
    ("ledig", "ledig", "unemployed"),
    recorded=by_value("sygedagpenge"),
)


def _sick_as(kind: str, *others: str) -> Condition:
    """What the spell says of the person; else what is told."""
    recorded = during("sygedagpenge", kind)
    return recorded | (~during("sygedagpenge", *others) & is_one_of(SICK_AS, kind))


IS_EMPLOYEE = named("lønmodtager", "employee", _sick_as("loenmodtager", "selvstaendig", "ledig"))
IS_SELF_EMPLOYED = named("selvstændig", "self-employed", _sick_as("selvstaendig", "loenmodtager", "ledig"))
IS_UNEMPLOYED = named("ledig", "unemployed", _sick_as("ledig", "loenmodtager", "selvstaendig"))
ON_BENEFIT = during("sygedagpenge")
DAYS_BEFORE = Spent(
    "sygedagpenge", "days", continuous=True, words=Text("fraværsdage før dagen", "days of absence before the day")
)
EMPLOYER_REQUIREMENT = fact(
    "krav_over_for_arbejdsgiver_opfyldt",
    "Beskæftigelseskravet over for arbejdsgiveren (8 uger og 74 timer) er opfyldt",
    "The employment requirement towards the employer (8 weeks and 74 hours) is met",
)
AGREEMENT = fact(
    "aftale_56_gaelder",
    "En godkendt § 56-aftale (før 3. juli 2006: § 28) gælder",
    "An approved section 56 agreement (before 3 July 2006: section 28) applies",
)
BECAUSE_OF_IT = fact(
    "fravaer_skyldes_aftalens_lidelse",
    "Fraværet skyldes den lidelse, aftalen gælder",
    "The absence is due to the illness of the agreement",
)
IN_FLEKSJOB = during("fleksjob")
EMPLOYMENT_ENDS = fact(
    "ansaettelse_ophoerer_i_perioden",
    "Ansættelsen ophører i arbejdsgiverperioden",
    "The employment ends in the employer period",
)
DAYS_EMPLOYED = number(
    "dage_til_ansaettelsen_ophoerer",
    "Kalenderdage fra og med første fraværsdag til og med ansættelsens sidste dag",
    "Calendar days from the first absence day to the last day of employment, both included",
    "days",
)
INSURANCE = choice(
    "sygedagpengeforsikring",
    "Den selvstændiges frivillige sygedagpengeforsikring",
    "The self-employed person's voluntary sickness benefit insurance",
    ("ingen", "ingen", "none"),
    ("fra_1_dag", "fra første fraværsdag", "from the first day of absence"),
    ("fra_3_dag", "fra tredje fraværsdag", "from the third day of absence"),
)
REGISTERED = fact(
    "forsikret_og_tilmeldt_foer_sygdom",
    "Fuldt ledigt medlem af en a-kasse, tilmeldt som jobsøgende før sygdommen",
    "A fully unemployed fund member registered as jobseeker before the sickness",
)
NOT_HERE = Text("Der er ikke noteret sygedagpenge den dag.", "No sickness benefit is recorded on that day.")
READ_TO_2020 = Text(
    "Gennemgået til og med 2020; de 14 dage antages fra loven af 2006.",
    "Read up to 2020; the 14 days are presumed from the act of 2006.",
)
BY_EMPLOYER = Text("arbejdsgiveren betaler", "the employer pays")
BY_MUNICIPALITY = Text("kommunen betaler", "the municipality pays")


def _employer_pays(
    days: int, scope: Scope, catalogue: str, *, doubt: Text, seen_in: str = "", to_last_day: bool = False
) -> tuple[Amount, Conditions]:
    """How long the employer pays under a regime, and who pays an employee on a given day of absence."""
    source = SDL("6 og 30", catalogue, seen_in=seen_in)
    right = IS_EMPLOYEE & EMPLOYER_REQUIREMENT & ~IN_FLEKSJOB & ~(AGREEMENT & BECAUSE_OF_IT)
    so_far = DAYS_BEFORE
    on_the_day = ON_BENEFIT & (so_far < days) & right
    stages: tuple[Step, ...] = (Step("periode", Text("arbejdsgiverperioden", "the employer period"), number_of(days)),)
    if to_last_day:
        on_the_day = on_the_day & unless(~EMPLOYMENT_ENDS, so_far < DAYS_EMPLOYED)
        until = cases((EMPLOYMENT_ENDS, least(days, DAYS_EMPLOYED)), otherwise=days)
        stages += (Step("dage", Text("højst til ansættelsen ophører", "at most until the employment ends"), until),)
    return (
        Amount(
            name="arbejdsgiverperiode",
            title=Text("Arbejdsgiverperioden", "The employer period"),
            plain=Text(
                f"Arbejdsgiveren betaler de første {days} kalenderdage af fraværet, første fraværsdag med, når den "
                "ansatte opfylder kravet over for arbejdsgiveren. Ikke ved fleksjob eller en godkendt aftale om "
                "refusion fra første dag.",
                f"The employer pays the first {days} calendar days of the absence, the first absence day included, "
                "when the employee meets the requirement towards the employer. Not in a flexible job or under an "
                "approved agreement on refund from the first day.",
            ),
            benefits=("sygedagpenge",),
            stages=stages,
            unit="days",
            when=right,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Conditions(
            name="betaler_loenmodtager",
            title=Text("Hvem betaler lønmodtageren den dag", "Who pays the employee on that day"),
            plain=Text(
                f"Arbejdsgiveren betaler i de første {days} kalenderdage, derefter kommunen (eller refusion til "
                "arbejdsgiveren). Har den ansatte ikke krav på arbejdsgiveren, er det kommunen fra første dag, hvis "
                "kravet over for kommunen er opfyldt. Dagene tælles i det noterede fravær.",
                f"The employer pays for the first {days} calendar days, then the municipality (or a refund to the "
                "employer). When the employee has no claim on the employer, it is the municipality from the first day, "
                "if the requirement towards it is met. The days are counted in the recorded absence.",
            ),
            benefits=("sygedagpenge",),
            classes=(
                Class("arbejdsgiver", BY_EMPLOYER, on_the_day),
                Class("kommune", BY_MUNICIPALITY, ON_BENEFIT & IS_EMPLOYEE),
            ),
            otherwise=NOT_HERE,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    *_employer_pays(
        15,
        P2007,
        "sdp-employer-period-2007",
        seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) siger to uger. De 15 første kalenderdage er læst i BEK 665/2006, "
            "som den lød efter ændringen i BEK 264 af 21. marts 2007: kilden kan være rigtig for fravær begyndt før "
            "den ændring. Her regnes med 15 dage fra 3. juli 2006; kontrollér fravær begyndt før april 2007.",
            "The leaflet Den sociale lovgivning (2007) says two weeks. The 15 first calendar days were read in "
            "executive order 665/2006 as it stood after the amendment of 21 March 2007 (no. 264): the source may be "
            "right for absences begun before that. 15 days are assumed here from 3 July 2006; check absences begun "
            "before April 2007.",
        ),
    ),
    *_employer_pays(
        21,
        P2008,
        "sdp-employer-period-2008",
        doubt=Text(
            "Første fraværsdag vælger reglen, ikke udbetalingsdagen.",
            "The first absence day picks the rule, not the day of payment.",
        ),
    ),
    *_employer_pays(
        30,
        P2012,
        "sdp-employer-period-2012",
        to_last_day=True,
        doubt=Text(
            "Helligdage, fridage og konflikt forlænger ikke perioden. Ophører ansættelsen i den, betaler "
            "arbejdsgiveren normalt kun til den sidste dag; undtagelser er ikke gennemgået. Gennemgået til og med "
            "2022.",
            "Holidays, days off and conflict do not prolong the period. When the employment ends in it, the employer "
            "normally pays only to the last day; exceptions have not been read. Read up to 2022.",
        ),
    ),
    Amount(
        name="selvstaendiges_egenperiode",
        title=Text("Selvstændiges egen periode", "The self-employed person's own period"),
        plain=Text(
            "Kommunen betaler en selvstændig efter de første to uger af fraværet; med frivillig forsikring fra første "
            "eller tredje dag. Tallet er dagene før kommunen betaler.",
            "The municipality pays a self-employed person after the first two weeks of absence; with voluntary "
            "insurance from the first or third day. The number is the days before the municipality pays.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "dage",
                Text("dage uden sygedagpenge fra kommunen", "days without benefit from the municipality"),
                cases((is_one_of(INSURANCE, "ingen"), 14), (is_one_of(INSURANCE, "fra_3_dag"), 2), otherwise=0),
            ),
        ),
        unit="days",
        when=IS_SELF_EMPLOYED,
        source=SDL("41 og 45", "sdp-self-employed-waiting-period"),
        only=(B2006,),
        group=GROUP,
        doubt=READ_TO_2020,
    ),
    Conditions(
        name="betaler_selvstaendig",
        title=Text("Hvem betaler den selvstændige den dag", "Who pays the self-employed person on that day"),
        plain=Text(
            "De første 14 dage bærer den selvstændige selv, medmindre der er tegnet forsikring fra første eller tredje "
            "dag; derefter betaler kommunen.",
            "For the first 14 days nobody pays, unless insurance from the first or third day is taken out; then the "
            "municipality pays.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "kommune",
                BY_MUNICIPALITY,
                ON_BENEFIT
                & IS_SELF_EMPLOYED
                & (
                    (DAYS_BEFORE >= 14)
                    | is_one_of(INSURANCE, "fra_1_dag")
                    | (is_one_of(INSURANCE, "fra_3_dag") & (DAYS_BEFORE >= 2))
                ),
            ),
            Class(
                "selv", Text("egen periode: ingen betaler", "own period: nobody pays"), ON_BENEFIT & IS_SELF_EMPLOYED
            ),
        ),
        otherwise=NOT_HERE,
        source=SDL("41 og 45", "sdp-self-employed-waiting-period"),
        only=(B2006,),
        group=GROUP,
        doubt=READ_TO_2020,
    ),
    Conditions(
        name="betaler_ledig",
        title=Text("Hvem betaler den ledige den dag", "Who pays the unemployed person on that day"),
        plain=Text(
            "Kommunen betaler forsikrede ledige fra den første sygedag.",
            "The municipality pays insured unemployed persons from the first day of sickness.",
        ),
        benefits=("sygedagpenge",),
        classes=(Class("kommune", BY_MUNICIPALITY, ON_BENEFIT & IS_UNEMPLOYED),),
        otherwise=NOT_HERE,
        source=SDL(
            "(ledige)",
            "sdp-employer-period-2007",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        ),
        only=(U2007,),
        group=GROUP,
        doubt=Text(
            "Læst i pjecen Den sociale lovgivning (2007) for 2007.",
            "Read in the leaflet Den sociale lovgivning (2007) for 2007.",
        ),
    ),
    Conditions(
        name="betaler_ledig",
        title=Text("Hvem betaler den ledige den dag", "Who pays the unemployed person on that day"),
        plain=Text(
            "En fuldt ledig, forsikret og tilmeldt som jobsøgende før sygdommen, får dagpenge fra a-kassen de første "
            "14 sygedage, derefter sygedagpenge fra kommunen. Andre ledige får fra kommunen fra første dag, hvis de "
            "har ret.",
            "A fully unemployed person, insured and registered as jobseeker before the sickness, gets unemployment "
            "benefit from the fund for the first 14 days of sickness, then sickness benefit from the municipality. "
            "Others who are unemployed get it from the municipality from the first day, if entitled.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "a_kasse",
                Text("a-kassen betaler dagpenge", "the fund pays unemployment benefit"),
                ON_BENEFIT & IS_UNEMPLOYED & (DAYS_BEFORE < 14) & REGISTERED,
            ),
            Class("kommune", BY_MUNICIPALITY, ON_BENEFIT & IS_UNEMPLOYED),
        ),
        otherwise=NOT_HERE,
        source=ALF("62, stk. 3", "sdp-unemployed-first-14-days"),
        only=(U2015,),
        group=GROUP,
        doubt=Text(
            "Materialet nævner ikke kravet om at være fuldt ledig; det er læst på en myndigheds side. Begynder "
            "sygedagpengene først efter de 14 dage, så notér fraværet fra den første sygedag.",
            "The material does not name the requirement of being fully unemployed; it was read on an authority's "
            "page. When the benefit begins only after the 14 days, record the absence from the first day of sickness.",
        ),
    ),
)
