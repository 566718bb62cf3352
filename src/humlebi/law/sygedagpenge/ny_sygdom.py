"""A new sickness once the limit is reached, before and after 2014, and the choice of who is ill to death."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text, weeks_after
from humlebi.law.questions import Class, Conditions
from humlebi.law.sygedagpenge.berettigelse import INCAPABLE, REQUIREMENT_MET
from humlebi.law.sygedagpenge.betaling import IS_EMPLOYEE, IS_SELF_EMPLOYED, IS_UNEMPLOYED
from humlebi.law.sygedagpenge.forlaengelse import LIFE_THREATENING, UNDER_25
from humlebi.law.terms import After, any_of, assessed, day, during, fact, named, number

# --- regimes: the first absence day of the new sickness picks ---------------------------------------------------------

N2007 = Scope("2007", date(2006, 7, 3), date(2014, 7, 1), Axis.BEGUN, "Lov 563 af 9. juni 2006, § 26")
N2014 = Scope("2014", date(2014, 7, 1), date(2016, 1, 1), Axis.BEGUN, "Lov 720 af 25. juni 2014")
N2016 = Scope("2016", date(2016, 1, 1), NO_END, Axis.BEGUN, "Lov 1868 af 29. december 2015; lov 1541/2017")
SINCE_2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.BEGUN, "Lov 720 af 25. juni 2014")
# The day asked lies in the course.
CHOICE = Scope("2016", date(2016, 1, 1), NO_END, Axis.CLOCK, "Lov 1868 af 29. december 2015; lov 1541/2017")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
USED_UP = fact(
    "ret_opbrugt_i_ubrudt_periode",
    "Retten er tidligere opbrugt i en sammenhængende sygeperiode (mere end 52 uger, for pensionister 26)",
    "The right was used up earlier in a continuous sick period (more than 52 weeks, for pensioners 26)",
)
WEEKS_ABLE = number(
    "uger_arbejdsdygtig_siden",
    "Uger, personen har godtgjort at være arbejdsdygtig, efter retten ophørte",
    "Weeks of shown ability to work after the right ended",
    "weeks",
)
GROUND_OF_27 = assessed(
    "grund_efter_27_opfyldt",
    "En af betingelserne i § 27 for at forlænge er opfyldt",
    "One of the conditions of section 27 for an extension is met",
)
PAID_WEEKS = number(
    "udbetalte_uger_9_mdr",
    "Uger med udbetalte sygedagpenge i de ni forudgående kalendermåneder",
    "Weeks of sickness benefit paid in the nine preceding calendar months",
    "weeks",
    most=40,
)
CHOOSES_BENEFIT = fact(
    "vaelger_sygedagpenge",
    "Vælger sygedagpenge i stedet for jobafklaringsforløb",
    "Chooses sickness benefit instead of a job clarification course",
)
EMPLOYER_PAYS = fact(
    "ret_fra_arbejdsgiver_ved_ny_sygdom",
    "Har ret til sygedagpenge fra arbejdsgiveren i det nye fravær",
    "Is entitled to sickness benefit from the employer in the new absence",
)
MUNICIPALITY_PAYS_31 = fact(
    "kommunen_udbetaler_efter_31_stk_2",
    "Kommunen udbetaler sygedagpenge i arbejdsgiverperioden efter § 31, stk. 2",
    "The municipality pays sickness benefit in the employer period under section 31(2)",
)
FUND_PAYS_14 = fact(
    "a_kassen_betaler_de_foerste_14_dage",
    "Har ret til dagpenge fra a-kassen de første 14 sygedage",
    "Is entitled to benefit from the unemployment fund for the first 14 days of sickness",
)
DOCTOR_SAID = day(
    "laege_vurderede_livstruende_dato",
    "Lægen vurderede, at sygdommen er livstruende og alvorlig, den",
    "The doctor assessed the illness as life-threatening and serious on",
)
ASKED_ON = day("anmodede_om_sygedagpenge_dato", "Anmodede om sygedagpenge den", "Asked for sickness benefit on")
MET_WHEN_SAID = fact(
    "beskaeftigelseskrav_opfyldt_ved_vurderingen",
    "Opfylder beskæftigelseskravet (§§ 32, 34 eller 42) på det tidspunkt, hvor det vurderes, at uarbejdsdygtigheden "
    "skyldes en livstruende, alvorlig sygdom",
    "Meets the employment requirement (sections 32, 34 or 42) at the time when the incapacity is assessed to be due to "
    "a life-threatening, serious illness",
)
NO_LONGER = assessed(
    "ikke_laengere_livstruende",
    "En læge har vurderet, at sygdommen ikke længere er livstruende og alvorlig",
    "A doctor has assessed that the illness is no longer life-threatening and serious",
)
NO_RIGHT = Class(
    "ingen_ret",
    Text(
        "ingen ret: ikke uarbejdsdygtig, eller beskæftigelseskravet er ikke opfyldt",
        "no right: not incapable of work, or the employment requirement is not met",
    ),
    ~(INCAPABLE & REQUIREMENT_MET),
)
BENEFIT = Class("sygedagpenge", Text("sygedagpenge", "sickness benefit"), PAID_WEEKS <= 22)
COURSE_INSTEAD = Text("jobafklaringsforløb i stedet for sygedagpenge", "a job clarification course instead")
COUNTED = Text(
    "Ugerne tælles som i § 24 (uden de første dage af hvert fravær og uden søgnehelligdage) og skal oplyses. For den, "
    "der er omfattet af 26-ugers-grænsen (§ 25), giver § 24 a intet: vurdér selv. § 24 a er indsat fra 5. januar 2015 "
    "med virkning fra 1. juli 2014. Jobafklaring er foreslået afskaffet fra 1. januar 2027: slå loven op derefter.",
    "The weeks are counted as in section 24 (without the first days of each absence and without public holidays on "
    "weekdays) and must be told. For a person under the 26 weeks (section 25) section 24 a gives nothing: assess by "
    "hand. Section 24 a was inserted from 5 January 2015 with effect from 1 July 2014. Job clarification is proposed "
    "abolished from 1 January 2027: look in the act after that.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="ny_sygemelding_efter_graensen",
        title=Text("Ny sygemelding, når retten er opbrugt", "New sick leave after the right is used up"),
        plain=Text(
            "Er retten opbrugt i en sammenhængende sygeperiode (mere end 52 uger, for pensionister 26), kan der på ny "
            "udbetales, når personen godtgør at have været arbejdsdygtig i mindst 13 uger efter grænsen. Ved færre "
            "uger kan kommunen udbetale til den, der opfylder beskæftigelseskravet og en af betingelserne i § 27; det "
            "gælder ikke pensionister.",
            "When the right was used up in a continuous sick period (more than 52 weeks, for pensioners 26), benefit "
            "can be paid anew when the person shows ability to work for at least 13 weeks after the limit. With fewer "
            "weeks the municipality can pay a person who meets the employment requirement and one of the conditions "
            "of section 27; that does not hold for pensioners.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            ~USED_UP,
            WEEKS_ABLE >= 13,
            named(
                "beskæftigelseskravet og en grund efter § 27, uden for 26-ugers-grænsen",
                "the employment requirement and a ground of section 27, not under the 26 weeks",
                ~UNDER_25 & REQUIREMENT_MET & GROUND_OF_27,
            ),
        ),
        source=SDL("26", "sdp-new-sick-leave-after-limit-2007", seen_in="source 002, 'Varighed'"),
        only=(N2007,),
        group=GROUP,
        doubt=Text(
            "Om de 13 uger skal være i træk, siger loven ikke. Affattelsen er læst fra LBK 85/2011 og pjecen Den "
            "sociale lovgivning (2007).",
            "The act does not say whether the 13 weeks must be in a row. The wording was read from LBK 85/2011 and the "
            "leaflet Den sociale lovgivning (2007).",
        ),
    ),
    Conditions(
        name="ny_sygemelding_efter_graensen",
        title=Text("Ny sygemelding under tidsbegrænsningen", "New sick leave while the time limit applies"),
        plain=Text(
            "Den, der på første fraværsdag ville have haft ret til sygedagpenge fra kommunen, men er omfattet af "
            "grænsen på 22 uger, har ret til jobafklaringsforløb med ressourceforløbsydelse. Retten til sygedagpenge "
            "kommer igen, når tallet ikke længere er over 22.",
            "A person who on the first absence day would have been entitled to sickness benefit from the municipality, "
            "but is under the limit of 22 weeks, is entitled to a job clarification course with its benefit. The right "
            "to sickness benefit returns when the count is no longer above 22.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        classes=(NO_RIGHT, BENEFIT, Class("jobafklaring", COURSE_INSTEAD, PAID_WEEKS > 22)),
        source=SDL("24 a, stk. 1", "sdp-new-sick-leave-after-limit-2014"),
        only=(N2014,),
        group=GROUP,
        doubt=COUNTED,
    ),
    Conditions(
        name="ny_sygemelding_efter_graensen",
        title=Text("Ny sygemelding under tidsbegrænsningen", "New sick leave while the time limit applies"),
        plain=Text(
            "Den, der på første fraværsdag ville have haft ret til sygedagpenge fra kommunen, men er omfattet af "
            "grænsen på 22 uger, har ret til jobafklaringsforløb med ressourceforløbsydelse; vurderer en læge, at "
            "sygdommen er livstruende og alvorlig, kan personen i stedet vælge sygedagpenge. Retten til sygedagpenge "
            "kommer igen, når tallet ikke længere er over 22.",
            "A person who on the first absence day would have been entitled to sickness benefit from the municipality, "
            "but is under the limit of 22 weeks, is entitled to a job clarification course with its benefit; when a "
            "doctor assesses the illness as life-threatening and serious, the person may choose sickness benefit "
            "instead. The right to sickness benefit returns when the count is no longer above 22.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        classes=(
            NO_RIGHT,
            BENEFIT,
            Class(
                "sygedagpenge_livstruende",
                Text(
                    "sygedagpenge trods grænsen, som personen vælger", "sickness benefit by choice, despite the limit"
                ),
                LIFE_THREATENING & CHOOSES_BENEFIT,
            ),
            Class("jobafklaring", COURSE_INSTEAD, ~LIFE_THREATENING | ~CHOOSES_BENEFIT),
        ),
        source=SDL("24 a, stk. 1 og 6", "sdp-new-sick-leave-after-limit-2014"),
        only=(N2016,),
        group=GROUP,
        doubt=COUNTED,
    ),
    Conditions(
        name="jobafklaring_ved_ny_sygdom_fra",
        title=Text("Fra hvornår jobafklaring ved ny sygdom", "From when job clarification at a new sickness"),
        plain=Text(
            "Selvstændige og lønmodtagere uden ret fra arbejdsgiveren har ret fra første fraværsdag, ellers "
            "lønmodtagere fra arbejdsgiverperiodens udløb, dog når kommunens udbetaling efter § 31, stk. 2, hører op. "
            "Ledige med ret til 14 dage hos a-kassen har ret derefter, andre ledige medlemmer fra første fraværsdag. "
            "Den, der falder under flere, har ret fra det tidligste.",
            "Self-employed persons and employees without a right from the employer are entitled from the first "
            "absence day, other employees from the end of the employer period, but when the municipality's payment "
            "under section 31(2) ends. Unemployed persons with a right to the fund's 14 days are entitled after them, "
            "other unemployed members from the first absence day. Whoever falls under several is entitled from the "
            "earliest.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        classes=(
            Class(
                "foerste_fravaersdag",
                Text("fra første fraværsdag", "from the first absence day"),
                any_of(
                    named("selvstændig", "self-employed", IS_SELF_EMPLOYED),
                    named(
                        "lønmodtager uden ret fra arbejdsgiveren",
                        "an employee without a right from the employer",
                        IS_EMPLOYEE & ~EMPLOYER_PAYS & ~MUNICIPALITY_PAYS_31,
                    ),
                    named(
                        "ledig uden ret til de 14 dage hos a-kassen",
                        "unemployed without a right to the fund's 14 days",
                        IS_UNEMPLOYED & ~FUND_PAYS_14,
                    ),
                ),
            ),
            Class(
                "efter_14_dage",
                Text("efter de 14 dage hos a-kassen", "after the fund's 14 days"),
                IS_UNEMPLOYED & FUND_PAYS_14,
            ),
            Class(
                "efter_kommunens_udbetaling",
                Text("efter kommunens udbetaling (§ 31, stk. 2)", "after the municipality's payment (section 31(2))"),
                IS_EMPLOYEE & MUNICIPALITY_PAYS_31,
            ),
            Class(
                "efter_arbejdsgiverperioden",
                Text("efter arbejdsgiverperioden", "after the employer period"),
                IS_EMPLOYEE & EMPLOYER_PAYS,
            ),
        ),
        source=SDL("24 a, stk. 2-5", "sdp-new-sick-leave-after-limit-2014"),
        only=(SINCE_2014,),
        group=GROUP,
        doubt=Text(
            "En person i flere ansættelser eller både ansat og selvstændig kan falde under flere: vælg selv det "
            "tidligste. Til 2017 gjaldt de 14 dage også midlertidig arbejdsmarkedsydelse.",
            "A person in several jobs, or both employed and self-employed, may fall under several: choose the earliest "
            "by hand. Until 2017 the 14 days were also of midlertidig arbejdsmarkedsydelse.",
        ),
    ),
    Conditions(
        name="livstruende_under_jobafklaring",
        title=Text(
            "Sygedagpenge ved livstruende sygdom under jobafklaring",
            "Sickness benefit at a life-threatening illness in job clarification",
        ),
        plain=Text(
            "Den, der er i jobafklaringsforløb, kan vælge sygedagpenge, hvis en læge vurderer, at der er en "
            "livstruende, alvorlig sygdom, og beskæftigelseskravet er opfyldt på det tidspunkt. Retten indtræder den "
            "dag, lægen vurderer det, når der anmodes senest otte uger efter; ellers den dag, der anmodes.",
            "A person in a job clarification course may choose sickness benefit when a doctor assesses that there is a "
            "life-threatening, serious illness and the employment requirement is met at that time. The right begins on "
            "the day of the doctor's assessment when it is asked for within eight weeks of it; else on the day it is "
            "asked for.",
        ),
        benefits=("jobafklaring",),
        classes=(
            Class(
                "ingen_ret",
                Text("ingen ret til at skifte", "no right to change"),
                ~during("jobafklaring") | ~LIFE_THREATENING | ~MET_WHEN_SAID | ~CHOOSES_BENEFIT,
            ),
            Class(
                "fra_laegens_vurdering",
                Text("sygedagpenge fra lægens vurdering", "sickness benefit from the doctor's assessment"),
                After(DOCTOR_SAID, weeks_after(8)) >= ASKED_ON,
            ),
            Class(
                "fra_anmodningen",
                Text("sygedagpenge fra anmodningen", "sickness benefit from the request"),
                After(DOCTOR_SAID, weeks_after(8)) < ASKED_ON,
            ),
        ),
        source=SDL("24 b", "sdp-new-sick-leave-after-limit-2014"),
        only=(CHOICE,),
        group=GROUP,
        doubt=Text(
            "Forsøg til og med 31. december 2017, derefter varigt (lov 1541/2017).",
            "A trial to 31 December 2017, then permanent (act 1541/2017).",
        ),
    ),
    Conditions(
        name="livstruende_ophoer",
        title=Text("Når sygdommen ikke længere er livstruende", "When the illness is no longer life-threatening"),
        plain=Text(
            "Sygedagpenge, som er valgt på grund af livstruende, alvorlig sygdom (§ 24 a, stk. 6, og § 24 b), ophører "
            "ved en afgørelse, når en læge har vurderet, at sygdommen ikke længere er det. Den, der stadig er "
            "uarbejdsdygtig, har ret til jobafklaringsforløb.",
            "Sickness benefit chosen for a life-threatening, serious illness (sections 24 a(6) and 24 b) ends by a "
            "decision when a doctor has assessed that the illness is that no longer. A person still incapable of work "
            "is entitled to a job clarification course.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("fortsaetter", Text("sygedagpengene fortsætter", "sickness benefit goes on"), ~NO_LONGER),
            Class(
                "ophoerer_jobafklaring",
                Text("træf afgørelse om ophør; ret til jobafklaring", "decide the end; a right to job clarification"),
                INCAPABLE,
            ),
            Class("ophoerer", Text("træf afgørelse om ophør", "decide the end"), ~INCAPABLE),
        ),
        source=SDL("24 c, stk. 1", "sdp-new-sick-leave-after-limit-2014"),
        only=(CHOICE,),
        group=GROUP,
    ),
)
