"""How much sickness benefit (§§ 45-53 a): the highest amounts, what is paid to whom, and partial incapacity."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.sygedagpenge.betaling import INSURANCE, IS_SELF_EMPLOYED
from humlebi.law.terms import (
    Condition,
    Field,
    Rate,
    Rounded,
    Stage,
    above,
    any_of,
    assessed,
    cases,
    choice,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    number,
    of,
    percent,
)

# --- regimes ---------------------------------------------------------------------------------------------------------

ACT = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
PARTLY = Scope(
    "2007",
    date(2007, 4, 2),
    NO_END,
    Axis.CLOCK,
    "Lov 1545 af 20. december 2006",
    Text(
        "Lov 1545/2006 satte reglen ind; dagen 2. april 2007 er antaget efter bekendtgørelsen af 21. marts 2007. § 53, "
        "som den lød før, er ikke gennemgået: beregn fravær før den dag manuelt.",
        "Act 1545/2006 put the rule in; the day 2 April 2007 is presumed from the order of 21 March 2007. Section 53 "
        "as it read before has not been read: compute absences before that day by hand.",
    ),
)
SELF_EMPLOYED = Scope(
    "2010",
    date(2010, 7, 5),
    NO_END,
    Axis.CLOCK,
    "Lov efter L 117 (2009-10)",
    Text(
        "Lovforslag L 117 er fra 28. januar 2010; dagen, det trådte i kraft, er ikke gennemgået. Her 5. juli 2010.",
        "Bill L 117 is from 28 January 2010; the day it came into force has not been read. Here 5 July 2010.",
    ),
)
# What an employee's benefit is reckoned from: the first absence day picks.
FROM_2015 = Text(
    "§ 47 fik sin nye ordlyd 5. januar 2015 sammen med BEK 1420/2014. Om fravær, der løb den dag, fulgte den gamle "
    "regel, er ikke gennemgået; her vælger første fraværsdag. Det betyder noget for fravær begyndt før 5. januar 2015.",
    "Section 47 got its new wording on 5 January 2015 with order 1420/2014. Whether absences running that day kept the "
    "old rule has not been read; here the first absence day picks. It matters for absences begun before 5 January "
    "2015.",
)
C2006 = Scope("2006", date(2006, 7, 3), date(2015, 1, 5), Axis.BEGUN, "Lov 563 af 9. juni 2006", FROM_2015)
C2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.BEGUN, "Lov 720/2014 og BEK 1420/2014", FROM_2015)
# BEK 1510/2016 § 27, stk. 2: absences begun on 1 January 2017 or before keep the old rate to their end.
U2006 = Scope("2006", date(2006, 7, 3), date(2017, 1, 2), Axis.BEGUN, "Lov 563 af 9. juni 2006")
U2017 = Scope("2017", date(2017, 1, 2), NO_END, Axis.BEGUN, "SDL § 51 og BEK 1510/2016")
# BEK 623/2017 § 27, stk. 3: the same of what was reckoned by the old § 13.
PART_2017 = Scope("2017", date(2017, 7, 1), NO_END, Axis.BEGUN, "BEK 623/2017 § 13")
EDUCATION = Scope(
    "2024",
    date(2024, 8, 1),
    NO_END,
    Axis.CLOCK,
    "SDL § 51 a og BEK 937/2024 § 26",
    Text(
        "§ 51 a kom ind mellem 21. september 2023 og 22. august 2024; her fra bekendtgørelsens dag.",
        "Section 51 a came in between 21 September 2023 and 22 August 2024; here from the order's day.",
    ),
)
HOLIDAYS = Text(
    "§ 53 a kom ind mellem lovbekendtgørelserne af 12. december 2011 og 26. juni 2012 (formentlig lov 154 af 28. "
    "februar 2012); dagen er ikke gennemgået. Her 28. februar 2012. Det betyder noget for helligdage fra da til 26. "
    "juni 2012.",
    "Section 53 a came in between the consolidations of 12 December 2011 and 26 June 2012 (presumably act 154 of 28 "
    "February 2012); the day has not been read. Here 28 February 2012. It matters for public holidays from then to 26 "
    "June 2012.",
)
H2012 = Scope("2012", date(2012, 2, 28), date(2015, 1, 5), Axis.CLOCK, "SDL § 53 a", HOLIDAYS)
H2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.CLOCK, "SDL § 53 a, stk. 2 (lov 720/2014)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
HIGHEST_WEEK = Rate("sygedagpenge_dagpenge_max_week")
ABSENT_HOURS = number(
    "fravaerstimer_pr_uge",
    "Fraværstimer om ugen, befordring og ventetid ved ambulant behandling med",
    "Hours of absence a week, transport and waiting time for outpatient treatment included",
    "hours/week",
)
HOURLY = kroner(
    "timebeloeb_fuldt_fravaer",
    "Sygedagpenge pr. time ved fuldt fravær",
    "Sickness benefit per hour at full absence",
    "kr/hour",
)
WEEKLY = kroner(
    "ugebeloeb_fuldt_fravaer",
    "Sygedagpenge pr. uge ved fuldt fravær",
    "Sickness benefit per week at full absence",
    "kr/week",
)
CAN_DO = Field(
    "andel_af_normalt_arbejde",
    Text(
        "Så stor en del af sit normale arbejde kan den selvstændige højst udføre",
        "The share of the normal work that the self-employed person can do at most",
    ),
    "number",
    "percent",
    assessed=True,
)
ONLY_PARTLY = assessed("kan_kun_arbejde_delvist", "Kan kun udføre arbejdet delvist", "Can only do the work partially")
TREATMENTS = fact(
    "to_eller_flere_behandlinger",
    "To eller flere behandlinger, som en læge eller tandlæge har foreskrevet, giver delvist fravær",
    "Two or more treatments prescribed by a doctor or dentist cause partial absence",
)
NEW_FLEKSJOB = fact(
    "fleksjob_efter_reglerne_fra_2013",
    "Ansat i fleksjob efter reglerne fra 2013 (LAB § 70 c, fra 2020 § 120)",
    "Employed in a flexible job under the rules of 2013 (LAB section 70 c, from 2020 section 120)",
)
OLD_FLEKSJOB = fact(
    "fleksjob_fra_foer_2013",
    "Ansat i et fleksjob, der begyndte før 1. januar 2013",
    "Employed in a flexible job that began before 1 January 2013",
)
LOST_JOB = fact(
    "delvist_syg_blev_ledig",
    "Ansat med ret til sygedagpenge som delvist uarbejdsdygtig er blevet ledig uden ret til løn",
    "An employee entitled as partially incapacitated has become unemployed without right to pay",
)
ON_UNEMPLOYMENT_BENEFIT = fact(
    "dagpengemodtager_blev_delvist_syg",
    "En dagpengemodtager (2014-2019 også af midlertidig arbejdsmarkedsydelse) har fået ret som delvist uarbejdsdygtig",
    "A recipient of unemployment benefit (2014-2019 also of temporary labour-market benefit) has become entitled as "
    "partially incapacitated",
)
NO_PART_TIME = fact(
    "arbejdsgiver_tilbyder_ikke_nedsat_tid",
    "Ansat med ret som delvist uarbejdsdygtig, hvis arbejdsgiver ikke tilbyder deltidsbeskæftigelse",
    "An employee entitled as partially incapacitated whose employer does not offer part-time work",
)
NORMAL_HOURS = number(
    "normal_overenskomstmaessig_arbejdstid",
    "Den normale overenskomstmæssige arbejdstid om ugen (oftest 37 timer); i turnus turnusperiodens gennemsnit, i "
    "weekendarbejde weekendens tid, på 2. og 3. skift skiftets tid, når arbejdsgiveren betaler",
    "The normal working time a week under the collective agreement (mostly 37 hours); in a roster the average of its "
    "period, in weekend work that of the weekend, in the second and third shift that of the shift when the employer "
    "pays",
    "hours/week",
)
BY_EMPLOYER = fact(
    "sygedagpenge_fra_arbejdsgiveren",
    "Sygedagpengene udbetales af arbejdsgiveren",
    "The benefit is paid by the employer",
)
ROSTER = fact(
    "arbejdsturnus",
    "Skiftende arbejdstid i en på forhånd fastlagt turnus",
    "Changing working time in a roster laid down beforehand",
)
EARNED = kroner(
    "timefortjeneste_efter_am_bidrag",
    "Timefortjeneste efter arbejdsmarkedsbidrag",
    "Pay per hour after labour-market contribution",
    "kr/hour",
)
WORK_HOURS = number(
    "ugentligt_timetal_under_fravaeret",
    "Ugentligt timetal under sygefraværet",
    "Working hours a week during the absence",
    "hours/week",
)
NOT_SUITED = assessed(
    "indtaegt_under_fravaer_ikke_egnet",
    "Den indtægt, personen ville have haft under fraværet, er ikke egnet til beregningen",
    "The income during the absence is not suited for the calculation",
)
EMPLOYED_WEEKS = number(
    "uger_hos_arbejdsgiveren", "Uger ansat hos den aktuelle arbejdsgiver", "Weeks employed with the employer", "weeks"
)
LIFE_THREATENING = fact(
    "ret_efter_24_a_stk_6_uden_loen",
    "Har ret efter § 24 a, stk. 6 (livstruende sygdom), og timefortjenesten kan ikke opgøres af indberettet løn",
    "Entitled under section 24 a(6) (life-threatening illness), and the hourly pay cannot be made up from reported pay",
)
WORKING_TIME = choice(
    "arbejdstidens_art",
    "Hvordan arbejdstiden er fastsat",
    "How the working time is laid down",
    ("fast", "fastsat på forhånd", "laid down beforehand"),
    ("ikke_fastsat", "arbejdstiden ikke fastsat på forhånd", "working time not laid down beforehand"),
    (
        "kun_tid_fastsat",
        "arbejdstiden fastsat på forhånd, timefortjenesten ikke",
        "working time laid down beforehand, the hourly pay not",
    ),
    ("ukendt", "ukendt", "unknown"),
    ("provision", "ukendt, provisionslønnet sælger", "unknown, salesman on commission"),
)
UNUSUAL = assessed(
    "fire_uger_ikke_saedvanlige",
    "De seneste fire ugers timer eller indkomst kan ikke anses for sædvanlige",
    "The hours or the income of the latest four weeks cannot be regarded as usual",
)
REQUESTED = fact(
    "anmodet_om_tre_maaneders_gennemsnit",
    "Lønmodtageren har dokumenteret det og bedt om beregning ud fra de seneste tre kalendermåneder",
    "The employee has documented it and asked for a calculation from the latest three calendar months",
)
SEX = choice("koen", "Køn", "Sex", ("mand", "mand", "man"), ("kvinde", "kvinde", "woman"))
INCOME = kroner("indkomst_i_perioden", "Indkomst i perioden", "Income in the period")
WEEKS = number(
    "uger_i_perioden",
    "Uger i perioden (4, 13 eller ugerne i de tre, for provisionslønnede sælgere ni, måneder)",
    "Weeks in the period (4, 13 or those of the three months, for salesmen on commission nine)",
    "weeks",
)
ARRANGEMENT = choice(
    "saerlig_arbejdstid",
    "Særlig tilrettelæggelse af arbejdstiden",
    "Special working time",
    ("turnus", "turnus lagt på forhånd", "roster laid down beforehand"),
    ("holddrift", "2. eller 3. skift", "second or third shift"),
    ("weekend", "weekendarbejde efter overenskomst", "weekend work under an agreement"),
)
ITS_HOURS = number(
    "ugetimer_i_ordningen",
    "Timer om ugen: i turnus gennemsnittet i turnusperioden, ellers overenskomstens tid for skiftet eller weekenden",
    "Hours a week: in a roster the average of its period, otherwise the agreement's time for the shift or weekend",
    "hours/week",
)
WORK_INJURY = fact(
    "har_arbejdsskade",
    "Har en arbejdsskade efter lov om arbejdsskadesikring (eller loven før den)",
    "Has a work injury under the act on industrial injuries (or the one before it)",
)
NOT_FULLY_EMPLOYED = fact(
    "ikke_fuldt_erhvervsbeskaeftiget",
    "Er ikke fuldt beskæftiget ved erhvervsarbejde",
    "Is not fully employed in gainful work",
)
NORMALLY_WITHOUT = fact(
    "normalt_uden_erhvervsarbejde",
    "Er normalt uden erhvervsmæssig beskæftigelse",
    "Is normally without gainful employment",
)
MEMBER = fact(
    "ledigt_medlem_af_a_kasse",
    "Ledigt medlem af en a-kasse (også den, der bliver ledig i fraværsperioden eller først da får ret efter § 33, nr. "
    "4)",
    "Unemployed member of a fund (also a person who becomes unemployed, or first gets the right under section 33 no. "
    "4, during the absence)",
)
GRADUATE = fact(
    "nyuddannet_uden_loen",
    "Nyuddannet efter § 32 (dagpengene som om deres betingelser var opfyldt)",
    "Newly educated under section 32 (unemployment benefit as if its conditions were met)",
)
IN_ACTIVITY = fact(
    "ydelse_i_stedet_for_dagpenge",
    "Får under en aktivitet efter LAB en ydelse, der træder i stedet for dagpenge",
    "Gets, in an activity under LAB, a payment in place of unemployment benefit",
)
IN_EDUCATION = fact(
    "uddannelsestilbud_eller_arbejdsfordeling",
    "Deltager i uddannelsestilbud (LAB § 33 a, fra 2020 § 96, fra 2023 også § 97 a) eller er i midlertidig "
    "arbejdsfordeling",
    "Takes part in an education offer (LAB section 33 a, from 2020 section 96, from 2023 also 97 a) or is in "
    "temporary work-sharing",
)
EARNING_NOW = kroner("aktuel_indtjening_pr_uge", "Aktuel indtjening pr. uge", "Present earnings a week", "kr/week")
FUND_NOW = kroner(
    "dagpenge_uden_sygdom_pr_uge",
    "Dagpenge pr. uge, hvis personen ikke havde været syg (uden beskæftigelsestillæg)",
    "Unemployment benefit a week if the person had not been sick (no employment supplement)",
    "kr/week",
)
FUND_FIRST_DAY = kroner(
    "dagpengesats_foerste_dag_pr_uge",
    "Dagpengesats pr. uge på første dag med ret til sygedagpenge, uden beskæftigelsestillæg",
    "Rate of unemployment benefit a week on the first day with right to sickness benefit, no employment supplement",
    "kr/week",
)
HIGHER_RATE = fact(
    "hoejere_dagpengesats_anmodet",
    "Har bedt om en højere dagpengesats, som der ville være ret til, og mandagen efter er nået",
    "Has asked for a higher rate there would be a right to, and the Monday after has come",
)
INSURED_FOR = choice(
    "dagpengeforsikret_som",
    "Forsikret i a-kassen på",
    "Insured in the fund",
    ("fuldtid", "fuld tid", "full-time"),
    ("deltid", "deltid", "part-time"),
)
WORKED = number(
    "timer_skulle_have_arbejdet",
    "Timer om ugen, som personen skulle have arbejdet under fraværet (ukendt: gennemsnittet)",
    "Hours a week that the person should have worked during the absence (unknown: the average)",
    "hours/week",
)
PROFIT = kroner(
    "arbejdsfortjeneste_pr_uge",
    "Arbejdsfortjeneste ved virksomheden, omregnet til en uge, efter årsopgørelsen (eller revisors årsregnskab)",
    "Earnings from the business turned into a week, by the tax assessment (or an audited year's account)",
    "kr/week",
)
DOCUMENTED = fact(
    "arbejdsfortjeneste_dokumenteret",
    "Arbejdsfortjenesten er dokumenteret som krævet",
    "The earnings are documented as required",
)
FOR_THE_HIGHEST = fact(
    "forsikret_for_hoejeste_beloeb",
    "Forsikringen er tegnet for det højeste beløb (ellers for to tredjedele)",
    "The insurance is for the highest amount (otherwise for two thirds)",
)
ABSENCE_DAY = number(
    "fravaersdag_nummer", "Fraværsdagens nummer, første fraværsdag er 1", "The day of absence, the first is 1", "days"
)
PAID_THAT_DAY = fact(
    "kommunen_betaler_selvstaendig_den_dag",
    "Kommunen betaler den selvstændige den dag (reglen »Hvem betaler den selvstændige den dag«)",
    "The municipality pays the self-employed person on that day (the rule on who pays)",
)
NOT_BY_INSURANCE = fact(
    "ret_i_to_uger_uden_forsikring",
    "Retten i de første to uger følger ikke af forsikringen (arbejdsskade, covid-19, § 58 a, § 24 a, stk. 6, eller "
    "§ 24 b)",
    "The right in the first two weeks does not follow from the insurance (work injury, covid-19, section 58 a, 24 a(6) "
    "or 24 b)",
)
HOLIDAY = fact(
    "dagen_er_soegnehelligdag",
    "Dagen er en søgnehelligdag (store bededag kun til og med 2023)",
    "The day is a public holiday on a weekday (the great prayer day only up to 2023)",
)
FUND_PAYS = fact(
    "a_kassen_betaler_dagen",
    "Der er ret til dagpenge fra a-kassen for dagen (de første 14 dages sygdom)",
    "There is a right to benefit from the fund for the day (the first 14 days of sickness)",
)
PAY_WEEK = kroner("loen_under_sygdom_pr_uge", "Løn under sygdom pr. uge", "Pay during sickness a week", "kr/week")
EMPLOYER_BENEFIT = kroner(
    "beregnede_sygedagpenge_pr_uge",
    "Beregnede sygedagpenge fra arbejdsgiveren pr. uge",
    "Computed benefit from the employer a week",
    "kr/week",
)
TRAINING_ALLOWANCE = fact(
    "afbrudt_uddannelse_med_godtgoerelse",
    "Har afbrudt en uddannelse med uddannelsesgodtgørelse (arbejdsskadesikringsloven § 18 d) på grund af "
    "længerevarende sygdom",
    "Has interrupted an education with education allowance (industrial injuries act section 18 d) for longer illness",
)
PUPIL = fact(
    "elev_med_loen_opfylder_krav",
    "Opfylder samtidig beskæftigelseskravet som elev",
    "Meets the employment requirement as a pupil at the same time",
)
A_WEEK = Text("om ugen", "a week")
PARTIAL = "sdp-partial-sick-leave"
SEEN = "source 002, 'Kriterier for tildeling af sygedagpenge'"
OERE = Fraction(1, 100)
HIGHEST_HOUR = Step(
    "hoejeste_time",
    Text(
        "ugens højeste delt med den normale arbejdstid, to decimaler",
        "the week's highest divided by the normal working time, two decimals",
    ),
    Rounded(HIGHEST_WEEK / NORMAL_HOURS, OERE),
)
AS_FULL = any_of(LOST_JOB, ON_UNEMPLOYMENT_BENEFIT, NO_PART_TIME)
ENOUGH_HOURS = (ABSENT_HOURS >= 4) | NEW_FLEKSJOB
INSURED: Condition = is_one_of(INSURANCE, "fra_1_dag", "fra_3_dag")
UNFIXED = is_one_of(WORKING_TIME, "ikke_fastsat", "kun_tid_fastsat")
UNKNOWN_TIME = is_one_of(WORKING_TIME, "ukendt", "provision")
# From the employer unfixed pay is enough for the average of hours, from the municipality only unfixed time.
ANY_TIME = is_one_of(WORKING_TIME, "ikke_fastsat", "ukendt") | (
    BY_EMPLOYER & is_one_of(WORKING_TIME, "kun_tid_fastsat")
)
PAY_TITLE = Text("Hvilken timefortjeneste der regnes med", "Which hourly pay is reckoned with")
BY_LAW_AT_THE_TIME = Text("den timefortjeneste, kommunens tilskud bygger på", "the hourly pay of the subsidy")
UNEMPLOYED_TITLE = Text("Sygedagpenge til et ledigt medlem af en a-kasse", "Sickness benefit of an unemployed member")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="delvis_uarbejdsdygtighed",
        title=Text("Delvis uarbejdsdygtighed", "Partial incapacity"),
        plain=Text(
            "En lønmodtager (også en ledig) er delvist uarbejdsdygtig, når arbejdet kun kan udføres delvist, eller to "
            "eller flere foreskrevne behandlinger giver delvist fravær, og fraværet er mindst fire timer om ugen; de "
            "fire timer kræves ikke i et fleksjob efter reglerne fra 2013. En selvstændig er det, når højst halvdelen "
            "af det normale arbejde kan udføres.",
            "An employee (also one out of work) is partially incapacitated when the work can only be done partially, "
            "or two or more prescribed treatments cause partial absence, and the absence is at least four hours a "
            "week; the four hours are not required in a flexible job under the rules of 2013. A self-employed person "
            "is when at most half of the normal work can be done.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            IS_SELF_EMPLOYED & (CAN_DO <= 50),
            ~IS_SELF_EMPLOYED & (ONLY_PARTLY | TREATMENTS) & ENOUGH_HOURS,
        ),
        source=SDL("7, stk. 2", PARTIAL, seen_in=SEEN),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="delvis_beregnes_som_fuldt",
        title=Text("Delvis syg, men beregnet som fuldt fravær", "Partially sick, but reckoned as full absence"),
        plain=Text(
            "Beløbet beregnes som ved fuldt fravær, når en delvist syg ansat bliver ledig uden ret til løn, når en "
            "dagpengemodtager bliver delvist syg, eller når arbejdsgiveren ikke tilbyder deltid.",
            "The amount is reckoned as at full absence when a partially sick employee becomes unemployed without right "
            "to pay, when a recipient of unemployment benefit becomes partially sick, or when the employer does not "
            "offer part-time work.",
        ),
        benefits=("sygedagpenge",),
        when=AS_FULL,
        source=SDL("53, stk. 2", PARTIAL),
        only=(PARTLY,),
        group=GROUP,
    ),
    Amount(
        name="nedsatte_sygedagpenge_loenmodtager",
        title=Text("Nedsatte sygedagpenge til en lønmodtager", "Reduced sickness benefit of an employee"),
        plain=Text(
            "En delvist uarbejdsdygtig lønmodtager får for hver fraværstime samme beløb som ved fuldt fravær. Fra "
            "kommunen aldrig mere end det højeste for en uge, bortset fra arbejdsturnus. Den, der beregnes som fuldt "
            "fraværende, er ikke omfattet.",
            "A partially incapacitated employee gets the same amount for each hour of absence as at full absence. From "
            "the municipality never more than the highest for a week, rosters apart. A person reckoned as fully absent "
            "is not covered.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            HIGHEST_HOUR,
            Step(
                "time",
                Text("timebeløbet, højst det højeste pr. time", "the hourly amount, at most the highest per hour"),
                least(HOURLY, Stage("hoejeste_time")),
            ),
            Step(
                "uge",
                Text(
                    "gange fraværstimerne; fra kommunen højst ugens højeste, turnus undtaget",
                    "times the hours of absence; from the municipality at most the week's highest, rosters apart",
                ),
                cases(
                    (BY_EMPLOYER | ROSTER, Stage("time") * ABSENT_HOURS),
                    otherwise=least(Stage("time") * ABSENT_HOURS, HIGHEST_WEEK),
                ),
            ),
        ),
        per=A_WEEK,
        when=ENOUGH_HOURS & ~AS_FULL,
        source=SDL("50 og 53", PARTIAL, "sdp-max-amounts"),
        only=(PARTLY,),
        group=GROUP,
    ),
    Amount(
        name="nedsatte_sygedagpenge_selvstaendig",
        title=Text("Nedsatte sygedagpenge til en selvstændig", "Reduced sickness benefit of a self-employed person"),
        plain=Text(
            "En selvstændig, der højst kan udføre en fjerdedel af sit normale arbejde, får tre fjerdedele af "
            "ugebeløbet; kan højst halvdelen udføres, halvdelen. Den, der kan mere end halvdelen, får intet.",
            "A self-employed person who can do at most a quarter of the normal work gets three quarters of the weekly "
            "amount; when at most half can be done, half. A person who can do more than half gets nothing.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text("andelen af ugebeløbet ved fuldt fravær", "the share of the weekly amount at full absence"),
                least(WEEKLY, HIGHEST_WEEK) * cases((CAN_DO <= 25, percent(75)), otherwise=percent(50)),
            ),
        ),
        per=A_WEEK,
        when=CAN_DO <= 50,
        source=SDL("53, stk. 3", PARTIAL),
        only=(SELF_EMPLOYED,),
        group=GROUP,
        doubt=Text(
            "Ordlyden før L 117 (2009-10) er ikke gennemgået: beregn fravær før 5. juli 2010 manuelt.",
            "The wording before L 117 (2009-10) has not been read: compute absences before 5 July 2010 by hand.",
        ),
    ),
    Amount(
        name="hoejeste_sygedagpenge_uge",
        title=Text("Højeste sygedagpenge pr. uge", "Highest sickness benefit per week"),
        plain=Text(
            "Det højeste beløb for en uge. Beløbet (3.332 kr. i loven af 2006) reguleres den første mandag i januar og "
            "afrundes til nærmeste 5 kr.",
            "The highest amount for a week. The amount (3,332 kr in the act of 2006) is regulated on the first Monday "
            "of January and rounded to the nearest 5 kr.",
        ),
        benefits=("sygedagpenge",),
        stages=(Step("uge", Text("satsen på dagen", "the rate on the day"), HIGHEST_WEEK),),
        per=A_WEEK,
        source=SDL("50 og 64", "sdp-max-amounts"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Beløbene er læst for 2010-2011, 2013-2019 og 2021-2024; 2006-2009 og 2012 er fra én tidsserie. 2020, 2025 "
            "og 2026 er beregnet efter § 64.",
            "The amounts are read for 2010-2011, 2013-2019 and 2021-2024; 2006-2009 and 2012 are from one series. "
            "2020, 2025 and 2026 are computed under section 64.",
        ),
    ),
    Amount(
        name="hoejeste_sygedagpenge_time",
        title=Text("Højeste sygedagpenge pr. time", "Highest sickness benefit per hour"),
        plain=Text(
            "Ugebeløbet divideret med den normale overenskomstmæssige arbejdstid om ugen, oftest 37 timer, med to "
            "decimaler. I turnus, weekendarbejde og på 2. og 3. skift divideres med deres egne timer.",
            "The weekly amount divided by the normal working time a week under the collective agreement, mostly 37 "
            "hours, with two decimals. In a roster, in weekend work and in the second and third shift the divisor is "
            "their own hours.",
        ),
        benefits=("sygedagpenge",),
        stages=(HIGHEST_HOUR,),
        unit="kr/hour",
        source=SDL("50, stk. 1", "sdp-max-amounts"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "To decimaler er som i de offentliggjorte satser; loven siger intet om afrunding. Timerne i turnus, "
            "weekend og på skift er læst fra 2015.",
            "Two decimals are as in the published rates; the act says nothing of rounding. The hours in a roster, "
            "weekend and shifts are read from 2015.",
        ),
    ),
    Amount(
        name="sygedagpenge_loenmodtager",
        title=Text("Sygedagpenge til en lønmodtager", "Sickness benefit of an employee"),
        plain=Text(
            "Timefortjenesten efter arbejdsmarkedsbidrag, højst det højeste pr. time, gange ugens timer. Ved ukendt "
            "arbejdstid er det det højeste timebeløb gange de beregnede timer. Fra kommunen højst det højeste for en "
            "uge, bortset fra arbejdsturnus.",
            "The hourly pay after labour-market contribution, at most the highest per hour, times the hours of the "
            "week. At unknown working time it is the highest hourly amount times the computed hours. From the "
            "municipality at most the highest for a week, rosters apart.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            HIGHEST_HOUR,
            Step(
                "time",
                Text(
                    "timefortjenesten, højst det højeste; ved ukendt arbejdstid det højeste",
                    "the hourly pay, at most the highest; at unknown working time the highest",
                ),
                cases(
                    (UNKNOWN_TIME, Stage("hoejeste_time")),
                    otherwise=least(EARNED, Stage("hoejeste_time")),
                ),
            ),
            Step(
                "uge",
                Text(
                    "gange ugens timer; fra kommunen højst ugens højeste, turnus undtaget",
                    "times the hours of the week; from the municipality at most the week's highest, rosters apart",
                ),
                cases(
                    (BY_EMPLOYER | ROSTER, Stage("time") * WORK_HOURS),
                    otherwise=least(Stage("time") * WORK_HOURS, HIGHEST_WEEK),
                ),
            ),
        ),
        per=A_WEEK,
        source=SDL("47 og 50"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Hvilken timefortjeneste og hvilke timer, spørges der om i reglerne »Hvilken timefortjeneste« og »Hvilke "
            "timer«. At ukendt arbejdstid giver det højeste timebeløb, er læst fra 2015 (BEK 1420/2014 § 9); BEK "
            "665/2006 § 8 er ikke gennemgået: kontrollér ældre fravær. Har personen flere job, beregnes hvert for sig, "
            "og kommunens ugeloft gælder dem tilsammen. Beregn manuelt: arbejdsfordeling (også mistede dagpenge), den, "
            "der ved fraværets begyndelse fik tabt arbejdsfortjeneste, plejevederlag eller barselsdagpenge (BEK "
            "768/2025 § 18), ansatte på DIS-skibe og ophold i højst otte uger efter repatrieringsloven.",
            "Which hourly pay and which hours is asked in the rules “Which hourly pay” and “Which hours”. That "
            "unknown working time gives the highest hourly amount is read from 2015 (order 1420/2014 section 9); order "
            "665/2006 section 8 has not been read: check older absences. With several jobs each is reckoned by itself, "
            "and the municipality's weekly ceiling holds for all together. Compute by hand: work-sharing (lost "
            "unemployment benefit too), a person who at the beginning got lost earnings, care allowance or maternity "
            "benefit (order 768/2025 section 18), employees on DIS ships, and stays of at most eight weeks under the "
            "repatriation act.",
        ),
    ),
    Conditions(
        name="timefortjeneste_grundlag",
        title=PAY_TITLE,
        plain=Text(
            "Den løn, personen ville have fået under fraværet; er den ikke egnet, gennemsnittet af de seneste fire "
            "uger før sygdommen. I et fleksjob begyndt før 2013 den timefortjeneste, kommunens tilskud bygger på.",
            "The pay the person would have had during the absence; when not suited, the average of the latest four "
            "weeks before the sickness. In a flexible job begun before 2013 the hourly pay of the subsidy.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("tilskuddet", BY_LAW_AT_THE_TIME, OLD_FLEKSJOB),
            Class("fire_uger", Text("de seneste fire uger", "the latest four weeks"), NOT_SUITED),
            Class("under_fravaeret", Text("lønnen under fraværet", "the pay during the absence"), ~NOT_SUITED),
        ),
        source=SDL("47, stk. 1, og 49"),
        only=(C2006,),
        group=GROUP,
        doubt=Text(
            "Andre perioder efter § 47, stk. 2, nr. 2 (BEK 665/2006), er ikke gennemgået. Fra arbejdsgiveren regnes "
            "kun med løn hos den arbejdsgiver. Fra 2013 (lovens dag senest 28. juni) står reglen om fleksjob i en "
            "bekendtgørelse, der ikke er gennemgået; om tilskuddets timeløn stadig blev brugt i 2013-2014, er antaget.",
            "Other periods under section 47(2) no. 2 (order 665/2006) have not been read. From the employer only pay "
            "from that employer counts. From 2013 (the act's day at the latest 28 June) the rule on flexible jobs "
            "stands in an order that has not been read; that the subsidy's hourly pay was still used in 2013-2014 is "
            "presumed.",
        ),
    ),
    Conditions(
        name="timefortjeneste_grundlag",
        title=PAY_TITLE,
        plain=Text(
            "Fra arbejdsgiveren: den løn, personen ville have fået under fraværet hos den arbejdsgiver; er tid eller "
            "timefortjeneste ikke fastsat på forhånd, gennemsnittet af fire uger, eller 13, når de ikke er "
            "sædvanlige. Fra kommunen: gennemsnittet i de seneste tre afsluttede kalendermåneder efter "
            "indkomstregisteret, men den aftalte løn, når personen har været ansat i under otte uger. Ved ukendt "
            "arbejdstid det højeste timebeløb.",
            "From the employer: the pay the person would have had with that employer during the absence; when time or "
            "pay is not laid down beforehand, the average of four weeks, or of 13 when those are not usual. From the "
            "municipality: the average of the latest three completed calendar months by the income register, but the "
            "agreed pay when the person has been employed for less than eight weeks. At unknown working time the "
            "highest hourly amount.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("hoejeste", Text("det højeste timebeløb", "the highest hourly amount"), UNKNOWN_TIME),
            Class("tretten_uger", Text("13 uger", "13 weeks"), BY_EMPLOYER & UNFIXED & UNUSUAL),
            Class("fire_uger", Text("de seneste fire uger", "the latest four weeks"), BY_EMPLOYER & UNFIXED),
            Class("under_fravaeret", Text("lønnen under fraværet", "the pay during the absence"), BY_EMPLOYER),
            Class(
                "aftalt_loen",
                Text("den aftalte løn, oplyst af arbejdsgiveren", "the agreed pay, told by the employer"),
                (EMPLOYED_WEEKS < 8) | LIFE_THREATENING,
            ),
            Class(
                "tre_maaneder",
                Text("tre afsluttede kalendermåneder", "three completed calendar months"),
                EMPLOYED_WEEKS >= 8,
            ),
        ),
        source=SDL("47, stk. 1", seen_in="BEK 1420/2014 § 6, BEK 937/2024 §§ 6 og 8"),
        only=(C2015,),
        group=GROUP,
        doubt=Text(
            "Beregn manuelt: feriegodtgørelse, søgnehelligdagsbetaling, pension, ATP og AM-bidrag regnes fra; 4 pct. "
            "lægges til hensat feriegodtgørelse (fra 2016); omberegning, når timelønnen er væsentligt ændret, ved "
            "ekstra pension (fra 2017) og ved over 5 pct. for høj feriegodtgørelse (fra 1. september 2019); den, der "
            "får det højeste timebeløb, har ingen ret til omberegning. Fleksjob med ret efter § 24 b, stk. 1, uden "
            "løn siden: fortjenesten fra det seneste forløb (BEK 768/2025 § 21). Løn uden for indkomstregisteret "
            "tæller med, når den dokumenteres.",
            "Compute by hand: holiday allowance, public holiday pay, pension, ATP and labour-market contribution are "
            "taken off; 4 per cent is added for holiday allowance set aside (from 2016); recalculation when the hourly "
            "pay has changed materially, for extra pension (from 2017) and for holiday allowance over 5 per cent too "
            "high (from 1 September 2019); a person on the highest hourly amount has no right to a recalculation. A "
            "flexible job with right under section 24 b(1) and no pay since: the pay of the latest spell (order "
            "768/2025 section 21). Pay outside the income register counts when documented.",
        ),
    ),
    Conditions(
        name="timetal_grundlag",
        title=Text("Hvilke timer der regnes med", "Which hours are reckoned with"),
        plain=Text(
            "Er arbejdstiden ikke fastsat på forhånd eller ukendt (fra arbejdsgiveren også, når timefortjenesten ikke "
            "er fastsat), gennemsnittet af de seneste fire uger. Er de ikke sædvanlige, bruger arbejdsgiveren 13 "
            "uger, og kommunen efter anmodning de seneste tre afsluttede kalendermåneder. For provisionslønnede "
            "sælgere ni måneder.",
            "When the working time is not laid down beforehand or unknown (from the employer also when the hourly pay "
            "is not laid down), the average of the latest four weeks. When they are not usual, the employer uses 13 "
            "weeks, and the municipality, on request, the latest three completed calendar months. For salesmen on "
            "commission nine months.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("tilskuddet", Text("de timer, tilskuddet bygger på", "the hours of the subsidy"), OLD_FLEKSJOB),
            Class(
                "under_fravaeret",
                Text("timerne under fraværet", "the hours during the absence"),
                is_one_of(WORKING_TIME, "fast") | (is_one_of(WORKING_TIME, "kun_tid_fastsat") & ~BY_EMPLOYER),
            ),
            Class("ni_maaneder", Text("ni måneder", "nine months"), is_one_of(WORKING_TIME, "provision")),
            Class("tretten_uger", Text("13 uger", "13 weeks"), ANY_TIME & UNUSUAL & BY_EMPLOYER),
            Class(
                "tre_maaneder",
                Text("tre afsluttede kalendermåneder", "three completed calendar months"),
                ANY_TIME & UNUSUAL & ~BY_EMPLOYER & REQUESTED,
            ),
            Class("fire_uger", Text("de seneste fire uger", "the latest four weeks"), ANY_TIME),
        ),
        source=SDL("47, stk. 2", seen_in="BEK 1420/2014 §§ 8-9 og 14, BEK 937/2024 §§ 10-11 og 20"),
        only=(C2015,),
        group=GROUP,
        doubt=Text(
            "Ret efter § 24 b, stk. 1: brug timerne fra det seneste forløb med sygedagpenge, hvis de er højere (BEK "
            "937/2024 §§ 9 og 21). Ved produktionsstop kan de fire uger bruges, når fortjenesten ikke kan fastslås.",
            "Right under section 24 b(1): use the hours of the latest spell of benefit when they are higher (order "
            "937/2024 sections 9 and 21). At a halt of production the four weeks can be used when the pay cannot be "
            "established.",
        ),
    ),
    Amount(
        name="ugetimer_ved_ukendt_arbejdstid",
        title=Text("Ugens timer ved ukendt arbejdstid", "Hours of the week at unknown working time"),
        plain=Text(
            "Indkomsten i perioden delt med ugerne og med årets timesats for ukendt arbejdstid, som er forskellig for "
            "mænd og kvinder.",
            "The income of the period divided by the weeks and by the year's hourly rate for unknown working time, "
            "which differs for men and women.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "timer",
                Text("indkomst delt med uger og timesats", "income divided by weeks and hourly rate"),
                INCOME
                / WEEKS
                / cases(
                    (is_one_of(SEX, "mand"), Rate("ukendt_arbejdstid_mand_time")),
                    otherwise=Rate("ukendt_arbejdstid_kvinde_time"),
                ),
                "hours/week",
            ),
        ),
        unit="hours/week",
        source=SDL("47, stk. 2", seen_in="BEK 1420/2014 § 9 og de offentliggjorte satser"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "At satsen deles op i indkomsten, er udledt af dens navn og af henvisningen til ATP-lovens måde; "
            "ATP-bekendtgørelsen er ikke gennemgået, og heller ikke reglen før 5. januar 2015. Kun satserne for 2013, "
            "2015 og 2018 er læst; slå andre år op.",
            "That the rate divides the income is inferred from its name and from the reference to the ATP act's way; "
            "the ATP order has not been read, nor the rule before 5 January 2015. Only the rates of 2013, 2015 and "
            "2018 have been read; look other years up.",
        ),
    ),
    Amount(
        name="hoejeste_timebeloeb_saerlig_arbejdstid",
        title=Text(
            "Højeste timebeløb ved turnus, skiftehold og weekendarbejde",
            "Highest hourly amount in rosters, shifts and weekend work",
        ),
        plain=Text(
            "I turnus højst ugebeløbet delt med turnusperiodens gennemsnitlige timer pr. uge. På 2. og 3. skift og i "
            "weekendarbejde ugebeløbet delt med overenskomstens timer for det; udbetaler kommunen ved holddrift, "
            "regnes med dagarbejdets timer.",
            "In a roster at most the weekly amount divided by the average hours a week of the roster's period. In the "
            "second and third shift and in weekend work the weekly amount divided by the agreement's hours for it; "
            "when the municipality pays in shift work, the hours of day work are used.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "time",
                Text("ugebeløbet delt med timerne", "the weekly amount divided by the hours"),
                Rounded(
                    cases(
                        (is_one_of(ARRANGEMENT, "holddrift") & ~BY_EMPLOYER, HIGHEST_WEEK / NORMAL_HOURS),
                        otherwise=HIGHEST_WEEK / ITS_HOURS,
                    ),
                    OERE,
                ),
            ),
        ),
        unit="kr/hour",
        source=SDL("50, stk. 1 og 2", seen_in="BEK 1420/2014 § 10, BEK 937/2024 § 12"),
        only=(C2015,),
        group=GROUP,
        doubt=Text(
            "Omregningsfaktoren (dagarbejdets timer delt med skiftets) gange det højeste timebeløb er på nær øres "
            "afrunding det samme som ugebeløbet delt med skiftets timer. I turnus gælder det som gennemsnit for hele "
            "perioden: i enkelte uger kan der betales mere end ugebeløbet. Før 2015 er reglen ikke gennemgået.",
            "The conversion factor (hours of day work divided by those of the shift) times the highest hourly amount "
            "is but for rounding the same as the weekly amount divided by the shift's hours. In a roster it holds as "
            "an average of the whole period: in single weeks more than the weekly amount can be paid. Before 2015 the "
            "rule has not been read.",
        ),
    ),
    Conditions(
        name="indtaegt_fastsat_efter_skoen",
        title=Text("Arbejdsskade: indtægten fastsættes efter et skøn", "Work injury: the income is estimated"),
        plain=Text(
            "Har en person med en arbejdsskade ikke fuld erhvervsbeskæftigelse, eller er personen normalt uden, "
            "fastsættes den indtægt, sygedagpengene beregnes af, efter et skøn.",
            "When a person with a work injury is not fully employed in gainful work, or is normally without, the "
            "income that the benefit is reckoned from is estimated.",
        ),
        benefits=("sygedagpenge",),
        when=WORK_INJURY & (NOT_FULLY_EMPLOYED | NORMALLY_WITHOUT),
        source=SDL("48"),
        only=(ACT,),
        group=GROUP,
    ),
    Amount(
        name="sygedagpenge_ledig",
        title=UNEMPLOYED_TITLE,
        plain=Text(
            "Samme beløb, som personen kunne have fået i dagpenge uden sygdommen. Under en aktivitet med en ydelse i "
            "stedet for dagpenge: den aktuelle indtjening, højst det højeste; dog ikke i uddannelsestilbud (fra 2015).",
            "The same amount as the person could have had in unemployment benefit without the sickness. In an activity "
            "with a payment in its place: the present earnings, at most the highest; but not in education offers "
            "(from 2015).",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text(
                    "indtjeningen, højst det højeste; ellers dagpengene", "the earnings; otherwise the fund's benefit"
                ),
                cases(
                    (IN_ACTIVITY & ~IN_EDUCATION, least(EARNING_NOW, HIGHEST_WEEK)),
                    otherwise=FUND_NOW,
                ),
            ),
        ),
        per=A_WEEK,
        when=MEMBER | GRADUATE,
        source=SDL("51"),
        only=(U2006,),
        group=GROUP,
        doubt=Text(
            "Uddannelsestilbud er undtaget fra 5. januar 2015 (§ 51, stk. 2); før den dag svares nej til dem.",
            "Education offers are excepted from 5 January 2015 (section 51(2)); before that day answer no to them.",
        ),
    ),
    Amount(
        name="sygedagpenge_ledig",
        title=UNEMPLOYED_TITLE,
        plain=Text(
            "Den dagpengesats, personen kunne have fået på første dag med ret til sygedagpenge (bliver en ansat ledig "
            "under fraværet: første dag derefter). En højere sats kan fås fra mandagen efter, at personen beder om "
            "den. Under en aktivitet med en ydelse i stedet for dagpenge: den aktuelle indtjening, højst det højeste; "
            "dog ikke i uddannelsestilbud eller arbejdsfordeling.",
            "The rate of unemployment benefit the person could have had on the first day with right to sickness "
            "benefit (when an employee becomes unemployed during the absence: the first day after). A higher rate can "
            "be had from the Monday after the person asks. In an activity with a payment in place of unemployment "
            "benefit: the present earnings, at most the highest; but not in education offers or work-sharing.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text(
                    "indtjeningen, den højere sats eller første dags sats", "earnings, higher rate or first day's rate"
                ),
                cases(
                    (IN_ACTIVITY & ~IN_EDUCATION, least(EARNING_NOW, HIGHEST_WEEK)),
                    (HIGHER_RATE, FUND_NOW),
                    otherwise=FUND_FIRST_DAY,
                ),
            ),
        ),
        per=A_WEEK,
        when=MEMBER | GRADUATE,
        source=SDL("51", seen_in="BEK 1510/2016 §§ 14-16 og 27, BEK 937/2024 §§ 14-17"),
        only=(U2017,),
        group=GROUP,
        doubt=Text(
            "Satsen reguleres den første mandag i januar (BEK § 15): oplys den regulerede sats. Er der ret efter § 33, "
            "nr. 4, er det satsen på den dag. For en nyuddannet er det satsen på første fraværsdag. § 97 a-tilbud og "
            "satsen med beskæftigelsestillæg undtages først fra 1. maj 2023, arbejdsfordeling fra 2020-2021.",
            "The rate is regulated on the first Monday of January (order section 15): tell the regulated one. With a "
            "right under section 33 no. 4 it is the rate of that day. For a newly educated person it is the rate of "
            "the first absence day. Offers under section 97 a and the rate with employment supplement are excepted "
            "only from 1 May 2023, work-sharing from 2020-2021.",
        ),
    ),
    Amount(
        name="timer_supplerende_dagpenge",
        title=Text("Timer med supplerende dagpenge", "Hours of supplementary unemployment benefit"),
        plain=Text(
            "Er et medlem delvist ledigt, gives sygedagpenge af de supplerende dagpenge for 37 timer om ugen "
            "(deltidsforsikrede 30) minus de timer, personen skulle have arbejdet.",
            "When a member is partly unemployed, sickness benefit of the supplementary benefit is given for 37 hours a "
            "week (part-time insured 30) less the hours the person should have worked.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "timer",
                Text("37 eller 30 timer minus arbejdstimerne", "37 or 30 hours less the hours of work"),
                above(
                    cases((is_one_of(INSURED_FOR, "fuldtid"), of(37, "hours/week")), otherwise=of(30, "hours/week")),
                    WORKED,
                ),
            ),
        ),
        unit="hours/week",
        source=SDL("51, stk. 4", seen_in="BEK 623/2017 § 13, BEK 937/2024 § 13"),
        only=(PART_2017,),
        group=GROUP,
        doubt=Text(
            "Fravær begyndt før 1. juli 2017 regnes efter de gennemsnitlige ledighedstimer i fire uger (BEK 1510/2016 "
            "§ 13): beregn det manuelt.",
            "Absences begun before 1 July 2017 go by the average unemployed hours of four weeks (order 1510/2016 "
            "section 13): compute it by hand.",
        ),
    ),
    Amount(
        name="sygedagpenge_selvstaendig",
        title=Text("Sygedagpenge til en selvstændig", "Sickness benefit of a self-employed person"),
        plain=Text(
            "Arbejdsfortjenesten efter årsopgørelsen, højst det højeste for en uge. Med sygedagpengeforsikring mindst "
            "to tredjedele af det højeste, uanset dokumentation; i de første to uger mere end det kun, når "
            "forsikringen er tegnet for det højeste beløb. Uden forsikring kun med dokumentation.",
            "The earnings by the tax assessment, at most the highest for a week. With sickness benefit insurance at "
            "least two thirds of the highest, whatever is documented; in the first two weeks more than that only when "
            "the insurance is for the highest amount. Without insurance only with documentation.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "mindst",
                Text("mindst, når der er forsikring", "at least, when insured"),
                cases((INSURED, Fraction(2, 3) * HIGHEST_WEEK), otherwise=of(0, "kr/week")),
            ),
            Step(
                "fortjeneste",
                Text("arbejdsfortjenesten, højst det højeste", "the earnings, at most the highest"),
                cases((DOCUMENTED, least(PROFIT, HIGHEST_WEEK)), otherwise=of(0, "kr/week")),
            ),
            Step(
                "uge",
                Text(
                    "det største; to tredjedele i to uger, når forsikringen er tegnet for det",
                    "the greater; two thirds for two weeks when that is what is insured",
                ),
                cases(
                    ((ABSENCE_DAY <= 14) & INSURED & ~FOR_THE_HIGHEST & ~NOT_BY_INSURANCE, Stage("mindst")),
                    otherwise=greatest(Stage("mindst"), Stage("fortjeneste")),
                ),
            ),
        ),
        per=A_WEEK,
        when=PAID_THAT_DAY & (DOCUMENTED | INSURED),
        source=SDL("45, 46 og 52", seen_in="BEK 1420/2014 §§ 16-17, BEK 937/2024 §§ 23-24"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Hvad der tæller i årsopgørelsen, er skiftet: renter indgik i fravær begyndt senest 30. juni 2018 (BEK "
            "785/2018 § 28). Dokumentationen er årsopgørelsen for det seneste år, ved kortere tid den som lønmodtager "
            "eller et revisorattesteret årsregnskab inden seks uger efter anmodningen; et fastsat beløb reguleres "
            "ikke, når fortjenesten siden ændres. Ved ret efter § 24 b, stk. 1, bruges fortjenesten fra det seneste "
            "forløb, når den er højere (fra 2016). Tilskud til egen virksomhed tæller ikke. Beløbet deles på fem lige "
            "store dage, medmindre andet er oplyst (fra 2012). Bekendtgørelsen før 2015 er ikke gennemgået; kravet om "
            "dokumentation er herfra.",
            "What counts in the tax assessment has changed: interest counted in absences begun by 30 June 2018 (order "
            "785/2018 section 28). Documentation is the tax assessment of the latest year, for a shorter time that as "
            "an employee or an audited year's account within six weeks of the request; an amount set is not regulated "
            "when the earnings change later. With right under section 24 b(1) the earnings of the latest spell are "
            "used when higher (from 2016). A subsidy to the own business does not count. The amount is paid over five "
            "equal days unless otherwise told (from 2012). The order before 2015 has not been read; the requirement "
            "of documentation is from this one.",
        ),
    ),
    Conditions(
        name="ret_til_sygedagpenge_den_dag",
        title=Text("Dage uden ret til sygedagpenge", "Days without right to sickness benefit"),
        plain=Text(
            "Der er ikke ret til sygedagpenge på søgnehelligdage.",
            "There is no right to sickness benefit on public holidays.",
        ),
        benefits=("sygedagpenge",),
        when=~HOLIDAY,
        source=SDL("53 a"),
        only=(H2012,),
        group=GROUP,
    ),
    Conditions(
        name="ret_til_sygedagpenge_den_dag",
        title=Text("Dage uden ret til sygedagpenge", "Days without right to sickness benefit"),
        plain=Text(
            "Der er ikke ret til sygedagpenge på søgnehelligdage og heller ikke for de dage, hvor a-kassen betaler "
            "dagpenge i de første 14 dages sygdom.",
            "There is no right to sickness benefit on public holidays, nor for the days on which the fund pays "
            "unemployment benefit in the first 14 days of sickness.",
        ),
        benefits=("sygedagpenge",),
        when=~HOLIDAY & ~FUND_PAYS,
        source=SDL("53 a"),
        only=(H2015,),
        group=GROUP,
    ),
    Amount(
        name="supplement_til_loen",
        title=Text("Sygedagpenge fra arbejdsgiveren ved siden af løn", "Benefit from the employer beside pay"),
        plain=Text(
            "Er lønnen under sygdom højere end de beregnede sygedagpenge, falder sygedagpengene fra arbejdsgiveren "
            "bort; er den lavere, betales forskellen som supplement.",
            "When the pay during sickness is higher than the computed benefit, the benefit from the employer lapses; "
            "when it is lower, the difference is paid as a supplement.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "supplement",
                Text("det, der mangler i lønnen", "what the pay falls short"),
                above(EMPLOYER_BENEFIT, PAY_WEEK),
            ),
        ),
        per=A_WEEK,
        source=SDL("50, stk. 4"),
        only=(ACT,),
        group=GROUP,
    ),
    Amount(
        name="sygedagpenge_uddannelsesgodtgoerelse",
        title=Text(
            "Sygedagpenge efter afbrudt uddannelse med uddannelsesgodtgørelse",
            "Sickness benefit after an interrupted education with education allowance",
        ),
        plain=Text(
            "Det højeste beløb. En elev, der opfylder beskæftigelseskravet, får efter sin løn, højst det højeste; en "
            "deltidsansat får i alt det højeste.",
            "The highest amount. A pupil who meets the employment requirement gets by the pay, at most the highest; a "
            "part-time employee gets the highest in all.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text("elevens løn, ellers det højeste", "the pupil's pay, otherwise the highest"),
                cases((PUPIL, least(EARNING_NOW, HIGHEST_WEEK)), otherwise=HIGHEST_WEEK),
            ),
        ),
        per=A_WEEK,
        when=TRAINING_ALLOWANCE,
        source=SDL("51 a", seen_in="BEK 937/2024 § 26"),
        only=(EDUCATION,),
        group=GROUP,
        doubt=Text(
            "Fordelingen på løn og godtgørelse for en deltidsansat (§ 26, stk. 3) beregnes manuelt. Retten indtræder "
            "først, når retten til uddannelsesgodtgørelse ophører (§ 34, stk. 2).",
            "The division by pay and allowance for a part-time employee (section 26(3)) is made by hand. The right "
            "begins only when the right to the education allowance ends (section 34(2)).",
        ),
    ),
)
