"""Who pays on which day of absence: the employer, the fund, the municipality or nobody."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import (
    Condition,
    OnDay,
    Spent,
    TheDay,
    any_of,
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

P2006 = Scope("2006", date(2006, 7, 3), date(2007, 4, 2), Axis.BEGUN, "Lov 563 af 9. juni 2006")
P2007 = Scope("2007", date(2007, 4, 2), date(2008, 6, 2), Axis.BEGUN, "Lov 1545 af 20. december 2006")
P2008 = Scope("2008", date(2008, 6, 2), date(2012, 1, 2), Axis.BEGUN, "Lov 389 af 27. maj 2008")
P2012 = Scope("2012", date(2012, 1, 2), NO_END, Axis.BEGUN, "Lov 1599 af 22. december 2010")
O2006 = Scope("2006", date(2006, 7, 3), date(2020, 2, 27), Axis.BEGUN, "Lov 563 af 9. juni 2006")
O2020 = Scope("2020", date(2020, 2, 27), date(2022, 3, 1), Axis.BEGUN, "Lov 212 af 17. marts 2020")
O2022 = Scope("2022", date(2022, 3, 1), NO_END, Axis.BEGUN, "SDL §§ 41 og 45")
FUND = Text(
    "Dagen er læst i en a-kasses nyhed af 5. januar 2015; bekendtgørelsen om beskæftigelseskravet er fra samme dag.",
    "The day was read in an unemployment fund's news of 5 January 2015; the order on the employment requirement is "
    "from the same day.",
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
ENDS_BY_SICKNESS = fact(
    "ophoer_aftalt_ved_sygdom",
    "Det er aftalt, at ansættelsen ophører, når den ansatte bliver syg",
    "It is agreed that the employment ends when the employee falls ill",
)
DAYS_OTHERWISE = number(
    "dage_til_ophoer_af_andre_grunde",
    "Kalenderdage fra og med første fraværsdag til og med den dag, ansættelsen ellers skulle ophøre",
    "Calendar days from the first absence day to the day the employment should end for other reasons, both included",
    "days",
)
STILL_EMPLOYED = during("ansaettelse", "", "loenmodtager")
INSURANCE = choice(
    "sygedagpengeforsikring",
    "Den selvstændiges frivillige sygedagpengeforsikring",
    "The self-employed person's voluntary sickness benefit insurance",
    ("ingen", "ingen", "none"),
    ("fra_1_dag", "fra første fraværsdag", "from the first day of absence"),
    ("fra_3_dag", "fra tredje fraværsdag", "from the third day of absence"),
)
ABSENCE_DAY = number(
    "fravaersdag_blandt_arbejdsdage",
    "Hvilken fraværsdag i rækken dagen er, når kun dage, personen skulle have arbejdet, tælles",
    "Which day of absence it is when only days on which the person should have worked are counted",
    "days",
    most=366,
)
AGREEMENT_58A = fact(
    "aftale_58_a_gaelder",
    "En aftale med kommunen efter § 58 a gælder",
    "An agreement with the municipality under section 58 a applies",
)
INJURED = fact(
    "paadraget_arbejdsskade",
    "Uarbejdsdygtig efter en arbejdsskade, der er omfattet af arbejdsskadeloven",
    "Incapable of work after a work injury covered by the work injury act",
)
COVID = fact(
    "uarbejdsdygtig_paa_grund_af_covid",
    "Uarbejdsdygtigheden skyldes covid-19 (i 2021-22: isolation som smittet eller nær kontakt, også i andet led)",
    "The incapacity is due to covid-19 (in 2021-22: isolation as infected or close contact, also at one remove)",
)
SENT_HOME = fact(
    "hjemme_efter_sundhedsmyndighedernes_anbefaling",
    "Kan ikke arbejde, fordi sundhedsmyndighederne anbefaler gruppen at blive hjemme på grund af covid-19",
    "Cannot work because the health authorities recommend the group to stay at home because of covid-19",
)
COVID_2020 = (TheDay() >= OnDay(date(2020, 2, 27))) & (TheDay() < OnDay(date(2021, 7, 1)))
COVID_2021 = (TheDay() >= OnDay(date(2021, 11, 23))) & (TheDay() < OnDay(date(2022, 3, 1)))
REGISTERED = fact(
    "forsikret_og_tilmeldt_foer_sygdom",
    "Fuldt ledigt medlem af en a-kasse, tilmeldt som jobsøgende før sygdommen og stadig med ret til dagpenge",
    "A fully unemployed fund member registered as jobseeker before the sickness and still entitled to benefit",
)
NOT_HERE = Text("Der er ikke noteret sygedagpenge den dag.", "No sickness benefit is recorded on that day.")
BY_EMPLOYER = Text("arbejdsgiveren betaler", "the employer pays")
BY_EMPLOYER_REFUNDED = Text(
    "arbejdsgiveren betaler og får refusion fra kommunen (§ 56)",
    "the employer pays and gets a refund from the municipality (section 56)",
)
BY_MUNICIPALITY = Text("kommunen betaler", "the municipality pays")
FLEKSJOB_DOUBT = Text(
    "Fleksjob: loven undtager dem ikke fra § 30, men giver ret fra kommunen uden krav (§ 32, stk. 1, nr. 5), og "
    "ministeriet har i 2010 oplyst, at der er refusion fra første fraværsdag; her betaler kommunen. Under covid-19 "
    "(27. februar 2020 til 30. juni 2021 og 23. november 2021 til 28. februar 2022) kunne arbejdsgiveren få refusion "
    "for perioden efter § 53 b. Dage, der tabes efter §§ 23, 35, 36 og 36 a, prøves for sig; på søgnehelligdage er "
    "der fra 2. juli 2012 ingen ret fra kommunen (§ 53 a). En noteret ansættelse den dag regnes for den, fraværet er "
    "fra. En privat arbejdsgiver med forsikring får refusion fra anden fraværsdag (§ 55), også hvor svaret er, at "
    "arbejdsgiveren betaler: spørg »Refusion fra anden fraværsdag (forsikring)«.",
    "Flexible jobs: the act does not except them from section 30, but gives a right from the municipality without any "
    "requirement (section 32(1) no. 5), and the ministry stated in 2010 that there is a refund from the first absence "
    "day; the municipality pays here. During covid-19 (27 February 2020 to 30 June 2021 and 23 November 2021 to 28 "
    "February 2022) the employer could get a refund for the period under section 53 b. Days lost under sections 23, "
    "35, 36 and 36 a are tested by themselves; on public holidays there is from 2 July 2012 no right from the "
    "municipality (section 53 a). An employment recorded on the day is taken to be the one that the absence is from. A "
    "private employer with insurance gets a refund from the second absence day (section 55), also where the answer is "
    "that the employer pays: ask “Refund from the second absence day (insurance)”.",
)


def _employer_pays(
    days: int, scope: Scope, catalogue: str, *, doubt: Text, seen_in: str = ""
) -> tuple[Amount, Conditions]:
    """How long the employer pays under a regime, and who pays an employee on a given day of absence."""
    source = SDL("6, 30 og 31", catalogue, seen_in=seen_in)
    right = IS_EMPLOYEE & EMPLOYER_REQUIREMENT & ~IN_FLEKSJOB
    so_far = DAYS_BEFORE
    last_day = cases((ENDS_BY_SICKNESS, DAYS_OTHERWISE), otherwise=DAYS_EMPLOYED)
    employed = STILL_EMPLOYED | unless(~EMPLOYMENT_ENDS, so_far < last_day)
    on_the_day = ON_BENEFIT & (so_far < days) & right & employed
    until = cases((EMPLOYMENT_ENDS, least(days, last_day)), otherwise=days)
    all_doubt = Text(f"{doubt.da} {FLEKSJOB_DOUBT.da}".strip(), f"{doubt.en} {FLEKSJOB_DOUBT.en}".strip())
    return (
        Amount(
            name="arbejdsgiverperiode",
            title=Text("Arbejdsgiverperioden", "The employer period"),
            plain=Text(
                f"Arbejdsgiveren betaler sygedagpenge (eller løn) de første {days} kalenderdage af fraværet, første "
                "fraværsdag med, når den ansatte opfylder kravet over for arbejdsgiveren. Helligdage, fridage og "
                "konflikt forlænger ikke perioden. Pligten ophører, når ansættelsen ophører; er det aftalt, at den "
                "ophører ved sygdom, dog først, når den af andre grunde skulle ophøre. Ikke ved fleksjob.",
                f"The employer pays benefit (or wages) for the first {days} calendar days of the absence, the first "
                "absence day included, when the employee meets the requirement towards the employer. Holidays, days "
                "off and conflict do not prolong the period. The duty ends when the employment ends; where it is "
                "agreed to end by sickness, only when it should have ended for other reasons. Not in a flexible job.",
            ),
            benefits=("sygedagpenge",),
            stages=(
                Step("periode", Text("arbejdsgiverperioden", "the employer period"), number_of(days)),
                Step("dage", Text("højst til ansættelsen ophører", "at most until the employment ends"), until),
            ),
            unit="days",
            when=right,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=all_doubt,
        ),
        Conditions(
            name="betaler_loenmodtager",
            title=Text("Hvem betaler lønmodtageren den dag", "Who pays the employee on that day"),
            plain=Text(
                f"Arbejdsgiveren betaler i de første {days} kalenderdage, derefter kommunen (eller refusion til "
                "arbejdsgiveren, der betaler løn). Med en aftale efter § 56 om den lidelse, fraværet skyldes, betaler "
                "arbejdsgiveren stadig, men får refusion. Har den ansatte ikke krav på arbejdsgiveren, eller ophører "
                "ansættelsen i perioden, er det kommunen, hvis kravet over for kommunen er opfyldt. Dagene tælles i "
                "det noterede fravær.",
                f"The employer pays for the first {days} calendar days, then the municipality (or a refund to the "
                "employer who pays wages). Under a section 56 agreement on the illness that causes the absence the "
                "employer still pays but gets a refund. When the employee has no claim on the employer, or the "
                "employment ends in the period, it is the municipality, if the requirement towards it is met. The "
                "days are counted in the recorded absence.",
            ),
            benefits=("sygedagpenge",),
            classes=(
                Class("arbejdsgiver_med_refusion", BY_EMPLOYER_REFUNDED, on_the_day & AGREEMENT & BECAUSE_OF_IT),
                Class("arbejdsgiver", BY_EMPLOYER, on_the_day),
                Class("kommune", BY_MUNICIPALITY, ON_BENEFIT & IS_EMPLOYEE),
            ),
            otherwise=NOT_HERE,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=all_doubt,
        ),
    )


def _own_period(scope: Scope, covid: Condition | None, more: Text) -> tuple[Amount, Conditions]:
    """How long a self-employed person waits, and who pays on a given day of absence; `covid` sets the wait aside."""
    source = SDL("41 og 45" if covid is None else "41, 43 a og 45", "sdp-self-employed-waiting-period")
    agreed = AGREEMENT_58A & BECAUSE_OF_IT
    at_once = any_of(INJURED, agreed) if covid is None else any_of(covid, INJURED, agreed)
    doubt = OWN_DOUBT
    if covid is not None:
        doubt = Text(f"{OWN_DOUBT.da} {COVID_DOUBT.da}", f"{OWN_DOUBT.en} {COVID_DOUBT.en}")
    return (
        Amount(
            name="selvstaendiges_egenperiode",
            title=Text("Selvstændiges egen periode", "The self-employed person's own period"),
            plain=Text(
                "Kommunen betaler en selvstændig fra første fraværsdag efter to ugers sygdom; med frivillig forsikring "
                "fra første eller tredje fraværsdag (dage, personen skulle have arbejdet). Ved arbejdsskade og med en "
                "aftale efter § 58 a om den lidelse, fraværet skyldes, fra første fraværsdag. Tallet er dagene, før "
                f"kommunen betaler.{more.da}",
                "The municipality pays a self-employed person from the first absence day after two weeks of sickness; "
                "with voluntary insurance from the first or third absence day (days on which the person should have "
                "worked). With a work injury, and with an agreement under section 58 a on the illness that causes the "
                "absence, from the first absence day. The number is the days before the municipality "
                f"pays.{more.en}",
            ),
            benefits=("sygedagpenge",),
            stages=(
                Step(
                    "dage",
                    Text("dage uden sygedagpenge fra kommunen", "days without benefit from the municipality"),
                    cases(
                        (is_one_of(INSURANCE, "fra_1_dag"), 0),
                        (at_once, 0),
                        (is_one_of(INSURANCE, "fra_3_dag"), 2),
                        otherwise=14,
                    ),
                ),
            ),
            unit="days",
            when=IS_SELF_EMPLOYED,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Conditions(
            name="betaler_selvstaendig",
            title=Text("Hvem betaler den selvstændige den dag", "Who pays the self-employed person on that day"),
            plain=Text(
                "De første to uger bærer den selvstændige selv, medmindre der er tegnet forsikring fra første eller "
                "tredje fraværsdag, fraværet skyldes en arbejdsskade, eller en aftale efter § 58 a gælder; derefter "
                f"betaler kommunen.{more.da}",
                "For the first two weeks nobody pays, unless insurance from the first or third absence day is taken "
                "out, the absence is due to a work injury or an agreement under section 58 a applies; then the "
                f"municipality pays.{more.en}",
            ),
            benefits=("sygedagpenge",),
            classes=(
                Class(
                    "kommune",
                    BY_MUNICIPALITY,
                    ON_BENEFIT
                    & IS_SELF_EMPLOYED
                    & any_of(
                        DAYS_BEFORE >= 14,
                        is_one_of(INSURANCE, "fra_1_dag"),
                        is_one_of(INSURANCE, "fra_3_dag") & (DAYS_BEFORE >= 2) & (ABSENCE_DAY >= 3),
                        at_once,
                    ),
                ),
                Class(
                    "selv",
                    Text("egen periode: ingen betaler", "own period: nobody pays"),
                    ON_BENEFIT & IS_SELF_EMPLOYED,
                ),
            ),
            otherwise=NOT_HERE,
            source=source,
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
    )


OWN_DOUBT = Text(
    "De to uger regnes som 14 kalenderdage. At kun dage, personen skulle have arbejdet, er fraværsdage, er "
    "Ankestyrelsens praksis. Aftaler efter § 58 a findes først fra 2012. Dagene tælles i det noterede fravær: "
    "begynder sygedagpengene først efter de to uger, så notér fraværet fra den første sygedag.",
    "The two weeks are taken as 14 calendar days. That only days on which the person should have worked are absence "
    "days is the appeals board's practice. Agreements under section 58 a exist only from 2012. The days are counted "
    "in the recorded absence: when benefit begins only after the two weeks, record the absence from the first day of "
    "sickness.",
)
COVID_DOUBT = Text(
    "Hvad der gjaldt for fravær, der løb den 1. juli 2021, er ikke set; her afgør den enkelte dag.",
    "What held for absences that ran on 1 July 2021 has not been seen; here each day decides.",
)
WHILE_COVID = Text(
    " Skyldes fraværet covid-19, betaler kommunen fra første dag: 27. februar 2020 til 30. juni 2021 (også "
    "hjemmeophold efter myndighedernes anbefaling) og 23. november 2021 til 28. februar 2022 (isolation).",
    " When the absence is due to covid-19, the municipality pays from the first day: 27 February 2020 to 30 June 2021 "
    "(also stays at home as recommended by the authorities) and 23 November 2021 to 28 February 2022 (isolation).",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    *_employer_pays(
        14,
        P2006,
        "sdp-employer-period-2007",
        seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        doubt=Text(
            "To uger er læst i den ændringslov, der afløste dem, og i pjecen Den sociale lovgivning (2007); de regnes "
            "som 14 kalenderdage. Dagen for skiftet til 15 dage er antaget.",
            "Two weeks have been read in the amending act that replaced them and in the leaflet Den sociale lovgivning "
            "(2007); they are taken as 14 calendar days. The day of the change to 15 days is presumed.",
        ),
    ),
    *_employer_pays(
        15,
        P2007,
        "sdp-employer-period-2007",
        doubt=Text(
            "Lov 1545/2006 gjorde to uger til 15 kalenderdage; dagen 2. april 2007 er antaget efter bekendtgørelsen af "
            "21. marts 2007. Kontrollér fravær begyndt fra januar til april 2007.",
            "Act 1545/2006 made two weeks into 15 calendar days; the day 2 April 2007 is presumed from the order of 21 "
            "March 2007. Check absences begun from January to April 2007.",
        ),
    ),
    *_employer_pays(21, P2008, "sdp-employer-period-2008", doubt=Text("", "")),
    *_employer_pays(30, P2012, "sdp-employer-period-2012", doubt=Text("", "")),
    *_own_period(O2006, None, Text("", "")),
    *_own_period(
        O2020,
        any_of(
            named(
                "covid-19 fra 27. februar 2020 til 30. juni 2021",
                "covid-19 from 27 February 2020 to 30 June 2021",
                COVID_2020 & (COVID | SENT_HOME),
            ),
            named(
                "isolation fra 23. november 2021 til 28. februar 2022",
                "isolation from 23 November 2021 to 28 February 2022",
                COVID_2021 & COVID,
            ),
        ),
        WHILE_COVID,
    ),
    *_own_period(O2022, None, Text("", "")),
    Conditions(
        name="betaler_ledig",
        title=Text("Hvem betaler den ledige den dag", "Who pays the unemployed person on that day"),
        plain=Text(
            "Kommunen betaler ledige, der ville have haft ret til dagpenge, fra den første fraværsdag.",
            "The municipality pays unemployed persons who would have had unemployment benefit from the first absence "
            "day.",
        ),
        benefits=("sygedagpenge",),
        classes=(Class("kommune", BY_MUNICIPALITY, ON_BENEFIT & IS_UNEMPLOYED),),
        otherwise=NOT_HERE,
        source=SDL(
            "32 og 33",
            "sdp-employer-period-2007",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        ),
        only=(U2007,),
        group=GROUP,
        doubt=Text(
            "Fra 2. april 2012 mister den, der melder sig for sent syg til a-kassen, dagene før anmeldelsen (§ 35, "
            "stk. 3).",
            "From 2 April 2012 a person who reports sick too late to the fund loses the days before (section 35(3)).",
        ),
    ),
    Conditions(
        name="betaler_ledig",
        title=Text("Hvem betaler den ledige den dag", "Who pays the unemployed person on that day"),
        plain=Text(
            "En fuldt ledig, forsikret og tilmeldt som jobsøgende før sygdommen, får dagpenge fra a-kassen de første "
            "14 sygedage, derefter sygedagpenge fra kommunen. Ophører dagpengeretten før, betaler kommunen fra næste "
            "fraværsdag. Ledige på nedsat tid og ledige, der ikke var tilmeldt, får fra kommunen fra første dag, hvis "
            "de har ret.",
            "A fully unemployed person, insured and registered as jobseeker before the sickness, gets unemployment "
            "benefit from the fund for the first 14 days of sickness, then sickness benefit from the municipality. "
            "When the right to unemployment benefit ends before, the municipality pays from the next absence day. "
            "Persons on reduced hours, and those who were not registered, get it from the municipality from the first "
            "day, if entitled.",
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
        source=SDL("33, stk. 1, nr. 3", "sdp-unemployed-first-14-days"),
        only=(U2015,),
        group=GROUP,
        doubt=Text(
            "De 14 dage er kalenderdage (lov om arbejdsløshedsforsikring § 62, stk. 3). Melder personen sig for sent "
            "syg til a-kassen, kan dagene før gå tabt (§ 35, stk. 3, om sygedagpenge; om dagpengene i de 14 dage siger "
            "a-kassens regler, hvad der gælder). Begynder sygedagpengene først efter de 14 dage, så "
            "notér fraværet fra den første sygedag.",
            "The 14 days are calendar days (act on unemployment insurance section 62(3)). When the person reports "
            "sick to the fund too late, the days before may be lost (section 35(3) on sickness benefit; for the "
            "fund's benefit in the 14 days its own rules say what holds). When the benefit begins only after "
            "the 14 days, record the absence from the first day of sickness.",
        ),
    ),
)
