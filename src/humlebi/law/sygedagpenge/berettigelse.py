"""Who is entitled to sickness benefit: incapacity for work and attachment to the labour market."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import NO_END, Axis, Begins, Confidence, Scope, Text
from humlebi.law.questions import Class, Conditions
from humlebi.law.sygedagpenge.betaling import EMPLOYER_REQUIREMENT, INJURED
from humlebi.law.terms import Spent, any_of, assessed, choice, during, fact, is_one_of, named, number, while_in

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

B1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997")
B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.BEGUN, "Lov 563 af 9. juni 2006")
K2007 = Scope("2007", date(2006, 7, 3), date(2012, 7, 2), Axis.BEGUN, "Lov 563 af 9. juni 2006")
K2012 = Scope("2012", date(2012, 7, 2), date(2015, 1, 5), Axis.BEGUN, "Lov 1539 af 21. december 2010")
K2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.BEGUN, "Lov 720 af 25. juni 2014")
S2006 = Scope("2006", date(2006, 7, 3), date(2013, 1, 1), Axis.BEGUN, "Lov 563 af 9. juni 2006")
S2013 = Scope(
    "2013",
    date(2013, 1, 1),
    NO_END,
    Axis.BEGUN,
    "SDL § 42, stk. 3",
    doubt=Text(
        "Tilskuddet til selvstændige kom med fleksjobreformen 1. januar 2013; dagen for § 42, stk. 3, er kun kendt som "
        "liggende mellem juni 2012 og juni 2013.",
        "The subsidy to self-employed persons came with the reform of 1 January 2013; the day of section 42(3) is only "
        "known to lie between June 2012 and June 2013.",
    ),
)
A2006 = Scope("2006", date(2006, 7, 3), date(2024, 7, 1), Axis.BEGUN, "Lov 563 af 9. juni 2006")
A2024 = Scope(
    "2024",
    date(2024, 7, 1),
    NO_END,
    Axis.BEGUN,
    "SDL § 34, stk. 2",
    doubt=Text(
        "Retten efter uddannelsesgodtgørelse regnes fra 1. juli 2024; loven viser kun, at den kom mellem september "
        "2023 og august 2024.",
        "The right after education allowance is taken to begin on 1 July 2024; the act only shows that it came between "
        "September 2023 and August 2024.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SICK = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
INCAPABLE = assessed(
    "uarbejdsdygtig",
    "Uarbejdsdygtig på grund af egen sygdom",
    "Incapable of work because of own sickness",
)
REQUIREMENT_MET = fact(
    "beskaeftigelseskrav_opfyldt", "Beskæftigelseskravet er opfyldt", "The employment requirement is met"
)
PROSPECT = assessed(
    "udsigt_til_arbejdsevne",
    "Der er udsigt til, at arbejdsevnen genvindes",
    "There is a prospect of recovering the work capacity",
)
WEEKS_13 = fact(
    "tilknyttet_13_uger",
    "Uafbrudt tilknyttet arbejdsmarkedet de seneste 13 uger",
    "Attached to the labour market without a break for the last 13 weeks",
)
HOURS_13 = number(
    "timer_13_uger", "Timers beskæftigelse de seneste 13 uger", "Hours worked in the last 13 weeks", "hours", most=2184
)
WEEKS_26 = fact(
    "tilknyttet_26_uger",
    "Uafbrudt tilknyttet arbejdsmarkedet de seneste 26 uger",
    "Attached to the labour market without a break for the last 26 weeks",
)
HOURS_26 = number(
    "timer_26_uger", "Timers beskæftigelse de seneste 26 uger", "Hours worked in the last 26 weeks", "hours", most=4368
)
EMPLOYEE = ("", "loenmodtager")
EMPLOYED_26_WEEKS = Spent(
    "ansaettelse", "weeks", EMPLOYEE, continuous=True, words=Text("uger i ubrudt ansættelse", "weeks employed unbroken")
)
IN_WORK = fact(
    "i_beskaeftigelse",
    "I beskæftigelse som lønmodtager på første fraværsdag",
    "In employment as an employee on the first absence day",
    recorded=while_in("ansaettelse", *EMPLOYEE),
)
HOURS_6 = number(
    "timer_6_maaneder",
    "Timer, der tæller (§ 32, stk. 2), i de seks afsluttede kalendermåneder før første fraværsdag",
    "Hours that count (section 32(2)) in the six completed calendar months before the first absence day",
    "hours",
    most=4416,
)
MONTHS_40 = number(
    "maaneder_med_40_timer",
    "Antal af de seks måneder med mindst 40 timer, der tæller",
    "How many of the six months have at least 40 hours that count",
    "months",
    most=6,
)
EMPLOYER_PAYS = fact(
    "ret_fra_arbejdsgiver",
    "Ret til sygedagpenge fra arbejdsgiveren for samme periode og job",
    "Right to sickness benefit from the employer for the same period and job",
)
UNEMPLOYMENT_BENEFIT = fact(
    "ville_have_dagpenge",
    "Ville have haft ret til dagpenge eller en ydelse i stedet for dem, hvis ikke syg",
    "Would have had unemployment benefit, or a benefit in its place, if not sick",
)
RUNS_OUT = fact(
    "dagpengeretten_udloeber_i_de_14_dage",
    "Havde ved fraværets start ret til dagpenge fra a-kassen under de første 14 sygedage, og retten ophører i dem",
    "Had at the start of the absence a right to benefit from the fund in the first 14 days of sickness that ends in "
    "them",
)
EDUCATION_BROKEN_OFF = fact(
    "afbroed_uddannelse_med_godtgoerelse",
    "Har på grund af længerevarende sygdom afbrudt en uddannelse med uddannelsesgodtgørelse, og retten til "
    "godtgørelsen er ophørt",
    "Has because of lasting illness broken off an education with education allowance, and the right to the allowance "
    "has ended",
)
EDUCATED = fact(
    "uddannelse_18_mdr",
    "Har inden for den seneste måned afsluttet en erhvervsmæssig uddannelse på mindst 18 måneder",
    "Has within the last month completed a vocational education of at least 18 months",
)
TRAINEE = fact(
    "elev_i_loennet_praktik",
    "Elev i lønnet praktik, som er reguleret ved lov",
    "Trainee in paid practical training that is regulated by law",
)
WEEKS_8 = fact(
    "ansat_8_uger_hos_arbejdsgiver",
    "Ansat hos arbejdsgiveren uden afbrydelse de seneste otte uger",
    "Employed by the employer without interruption for the last eight weeks",
)
AWAY_IN_THE_8 = choice(
    "fravaer_i_de_otte_uger",
    "Hvad der ligner en afbrydelse af de otte uger, mens ansættelsen løb",
    "What looks like an interruption of the eight weeks while the employment ran",
    ("ingen", "intet: ansættelsen løb ikke i alle otte uger", "nothing: the employment did not run all eight weeks"),
    (
        "sygdom_eller_barsel",
        "sygdom, graviditet, fødsel, adoption, barns alvorlige sygdom eller (fra 2021) sorgorlov",
        "sickness, pregnancy, birth, adoption, a child's serious illness or (from 2021) bereavement leave",
    ),
    (
        "ferie_eller_fridage",
        "ferie eller aftalte fridage for egen regning",
        "holiday or agreed days off at one's own expense",
    ),
    ("kursus", "kursus eller undervisning efter aftale med arbejdsgiveren", "a course agreed with the employer"),
    ("konflikt", "arbejdskonflikt", "an industrial conflict"),
)
COUNTED_AWAY = is_one_of(AWAY_IN_THE_8, "sygdom_eller_barsel", "ferie_eller_fridage", "kursus", "konflikt")
FULL_PAY = fact(
    "fuld_loen_under_sygdom",
    "Får fuld løn fra arbejdsgiveren under sygdommen",
    "Gets full pay from the employer during the sickness",
)
HOURS_8 = number(
    "timer_8_uger_hos_arbejdsgiver",
    "Timer arbejdet hos arbejdsgiveren de seneste otte uger, uden ferie og sygdom",
    "Hours worked for the employer in the last eight weeks, holiday and sickness left out",
    "hours",
    most=1344,
)
EMPLOYED_BEFORE = fact(
    "tidligere_ansat_hos_arbejdsgiver",
    "Har også tidligere været ansat hos den nuværende arbejdsgiver (genansat)",
    "Has been employed by the present employer before as well (re-employed)",
)
AT_WORK = fact("paa_arbejde_da_sygdom", "På arbejde, da sygdommen indtrådte", "At work when the sickness began")
LAST_WORKDAY = fact(
    "arbejdede_sidste_arbejdsdag",
    "Arbejdede den sidste arbejdsdag før første fraværsdag og skulle have arbejdet den dag",
    "Worked the last working day before the first absence day and should have worked that day",
)

RE_EMPLOYED = named(
    "genansat, og på arbejde ved sygdommen eller sidste arbejdsdag før",
    "re-employed, and at work at the sickness or on the last working day before",
    EMPLOYED_BEFORE & any_of(AT_WORK, LAST_WORKDAY),
)

MONTHS_SELF = number(
    "maaneder_selvstaendig",
    "Måneder med selvstændig virksomhed inden for de seneste 12 måneder",
    "Months of self-employed business within the last 12 months",
    "months",
    most=12,
)
MONTHS_BEFORE = number(
    "maaneder_loenmodtager_forud",
    "Måneder som lønmodtager forud for virksomheden inden for de seneste 12 måneder",
    "Months as an employee before the business within the last 12 months",
    "months",
    most=12,
)
LAST_MONTH = fact(
    "virksomhed_seneste_maaned",
    "Virksomheden er udøvet i hele den seneste måned før fraværet",
    "The business was carried on in all of the last month before the absence",
)
HALF_TIME = fact(
    "virksomhed_halv_arbejdstid",
    "Virksomheden er udøvet i mindst halvdelen af den normale overenskomstmæssige ugentlige arbejdstid",
    "The business was carried on for at least half of the normal weekly hours of collective agreements",
)
SUBSIDISED = fact(
    "tilskud_til_egen_virksomhed",
    "Får tilskud til at bevare beskæftigelsen i egen virksomhed (LAB § 126, før 2020 § 70 g)",
    "Gets a subsidy to keep the work in one's own business (LAB section 126, before 2020 section 70 g)",
)
OWN_BUSINESS = named(
    "seks måneder i de seneste 12, den seneste måned med, i mindst halv arbejdstid",
    "six months of the last 12, the last month included, for at least half the hours",
    (MONTHS_SELF + MONTHS_BEFORE >= 6) & LAST_MONTH & HALF_TIME,
)
BY_INJURY = named(
    "arbejdsskade, uden ret fra arbejdsgiveren (§ 34)",
    "a work injury, with no right from the employer (section 34)",
    INJURED & ~EMPLOYER_PAYS,
)
INJURY_DOUBT = Text(
    "§ 34 nævner kun beskæftigelseskravet i § 32. At den med en arbejdsskade også er fri for kravet i § 42, er læst af "
    "§ 2, stk. 1, nr. 4: undersøg for en selvstændig, om skaden er dækket af en forsikring efter arbejdsskadeloven.",
    "Section 34 names only the employment requirement of section 32. That a person with a work injury is free of that "
    "of section 42 as well is read from section 2(1) no. 4: for a self-employed person, examine whether the injury is "
    "covered by insurance under the work injury act.",
)
LATER_MET = Text(
    " Bliver personen først dagpengeberettiget under fraværet (fx fordi ansættelsen ophører), er der ret fra den "
    "fraværsdag (§ 33).",
    " When the person becomes entitled to unemployment benefit only during the absence (for instance because the "
    "employment ends), there is a right from that absence day (section 33).",
)
HOURS_DOUBT = Text(
    "Timerne opgøres af kommunen efter § 32, stk. 2-3, og bekendtgørelsen om opgørelse af beskæftigelseskrav: tæl "
    "dem, før du svarer. Midlertidig arbejdsmarkedsydelse (fra 2014, ude af loven senest 2020) tæller som dagpenge. "
    "Der ses bort fra op til to år med tabt arbejdsfortjeneste, plejevederlag eller konflikt: brug da de seks "
    "måneder, der ligger uden for den tid.",
    "The hours are counted by the municipality under section 32(2)-(3) and the order on the employment requirement: "
    "count them before you answer. The temporary labour market benefit (from 2014, out of the act by 2020) counts as "
    "unemployment benefit. Up to two years of lost earnings, care fee or conflict are disregarded: then use the six "
    "months that lie outside that time.",
)


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="uarbejdsdygtighed",
        title=Text("Uarbejdsdygtighed og beskæftigelseskrav", "Incapacity for work and the employment requirement"),
        plain=Text(
            "Sygedagpenge kræver, at personen ikke kan arbejde på grund af egen sygdom, og at beskæftigelseskravet er "
            "opfyldt. De ophører, når personen kan arbejde igen, og kan ophøre før grænsen, når arbejdsevnen ikke "
            "ventes at komme igen; sagen går så videre til revalidering, fleksjob eller pension.",
            "Sickness benefit requires that the person cannot work because of own sickness and meets the employment "
            "requirement. It ends when the person can work again, and may end before the limit when the work capacity "
            "is not expected back; the case then moves on to rehabilitation, a flexible job or a pension.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("ingen_ret", Text("ingen ret", "no right"), ~(INCAPABLE & REQUIREMENT_MET)),
            Class(
                "kan_ophoere",
                Text("ret, som kan ophøre før grænsen", "a right that may end before the limit"),
                ~PROSPECT,
            ),
            Class("ret", Text("ret til sygedagpenge", "right to sickness benefit"), INCAPABLE & REQUIREMENT_MET),
        ),
        source=SDL_1990(
            "(paragraf ikke fundet)",
            "sdp-incapacity-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(B1998,),
        group=GROUP,
        doubt=Text(
            "Hæftet om koordinationsudvalg (1998) siger, at ydelsen er kort og skal afløses af andre; om kommunen "
            "skulle eller kunne standse før grænsen, er ikke undersøgt i loven. En vejledning fra 1998 siger, at "
            "ydelsen var for erhvervsaktive under 70 år; det prøves ikke.",
            "The booklet on coordination committees (1998) says that the benefit is short and must be followed by "
            "others; whether the municipality had to or could stop before the limit has not been read in the act. A "
            "guidance of 1998 says that the benefit was for economically active persons under 70; that is not tested.",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_arbejdsgiver",
        title=Text("Beskæftigelseskravet over for arbejdsgiveren", "The employment requirement towards the employer"),
        plain=Text(
            "Arbejdsgiveren betaler i arbejdsgiverperioden, når den ansatte på første fraværsdag har været ansat dér "
            "uden afbrydelse i otte uger og har arbejdet mindst 74 timer. Ferie, sygdom, barsel, aftalte fridage, "
            "kurser og konflikt i ansættelsen bryder ikke de otte uger, men timer under ferie og sygdom tæller ikke. "
            "Den, der er genansat, skal ikke have været der i alle otte uger, når timerne i alt er mindst 74, hvis den "
            "ansatte er på arbejde, da sygdommen indtræder, eller arbejdede den sidste arbejdsdag før første "
            "fraværsdag og skulle have arbejdet, den dag fraværet begynder. For en nyansat gælder de otte uger.",
            "The employer pays in the employer period when the employee on the first absence day has been employed "
            "there without interruption for eight weeks and has worked at least 74 hours. Holiday, sickness, parental "
            "leave, agreed days off, courses and conflict in the employment do not break the eight weeks, but hours of "
            "holiday and sickness do not count. A person who is re-employed need not have been there for all eight "
            "weeks when the hours are at least 74 in all, if the employee is at work when the sickness begins, or "
            "worked the last working day before the first absence day and should have worked on the day the absence "
            "begins. A newly hired person must have the eight weeks.",
        ),
        benefits=("sygedagpenge",),
        when=(HOURS_8 >= 74) & any_of(WEEKS_8, COUNTED_AWAY, RE_EMPLOYED),
        source=SDL(
            "30, stk. 2-4",
            "sdp-employment-requirement-employer",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        ),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Indtil 2016 sås der bort fra op til ét år med orlovsydelse til børnepasning: tæl da de otte uger uden den "
            "tid. Er der flere arbejdsforhold, prøves kravet for hvert for sig. At timer under ferie og sygdom ikke "
            "tæller, er Ankestyrelsens principmeddelelse 29-23; loven siger det ikke selv.",
            "Until 2016 up to one year on child-minding leave benefit was disregarded: count the eight weeks without "
            "that time. Where there are several jobs the requirement is tested for each. That hours of holiday and "
            "sickness do not count is the appeals board's decision 29-23; the act itself does not say so.",
        ),
    ),
    Conditions(
        name="sygedagpenge_fra_arbejdsgiver",
        title=Text("Ret til sygedagpenge fra arbejdsgiveren", "Right to sickness benefit from the employer"),
        plain=Text(
            "En lønmodtager, der ikke får fuld løn under sygdom, har ret til sygedagpenge fra arbejdsgiveren i "
            "arbejdsgiverperioden, når kravet om otte uger og 74 timer er opfyldt.",
            "An employee who does not get full pay during sickness has a right to sickness benefit from the employer "
            "in the employer period when the requirement of eight weeks and 74 hours is met.",
        ),
        benefits=("sygedagpenge",),
        when=~FULL_PAY & EMPLOYER_REQUIREMENT,
        otherwise=Text(
            "Får den ansatte fuld løn, er der ingen sygedagpenge i perioden. Er kravet ikke opfyldt, prøves retten "
            "over for kommunen.",
            "With full pay there is no benefit in the period. When the requirement is not met, the right towards the "
            "municipality is tested.",
        ),
        source=SDL("30, stk. 1-2", "sdp-employment-requirement-employer"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Retten kan være bortfaldet efter §§ 23, 35, 36 og 36 a, som prøves for sig. Fleksjob: § 30 undtager dem "
            "ikke, men kommunen betaler fra første dag; se, hvem der betaler.",
            "The right may have lapsed under sections 23, 35, 36 and 36 a, which are tested by themselves. Flexible "
            "jobs: section 30 does not except them, but the municipality pays from the first day; see who pays.",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "Kommunen betaler sygedagpenge til en lønmodtager, der opfylder ét af fem krav: 13 ugers uafbrudt "
            "tilknytning og mindst 120 timers arbejde (uden ret over for arbejdsgiveren for samme periode og job), ret "
            "til dagpenge, en afsluttet uddannelse på mindst 18 måneder inden for den seneste måned, elevplads i "
            "lønnet praktik eller ansættelse i fleksjob. Ved arbejdsskade gælder kravet ikke.",
            "The municipality pays sickness benefit to an employee who meets one of five requirements: 13 weeks' "
            "unbroken attachment and at least 120 hours of work (with no right towards the employer for the same "
            "period and job), right to unemployment benefit, a completed education of at least 18 months within the "
            "last month, paid practical training or employment in a flexible job. With a work injury the requirement "
            "does not apply.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "13 uger og 120 timer, uden ret fra arbejdsgiveren",
                "13 weeks and 120 hours, with no right from the employer",
                WEEKS_13 & (HOURS_13 >= 120) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            EDUCATED,
            TRAINEE,
            during("fleksjob"),
            BY_INJURY,
        ),
        source=SDL(
            "32 og 34",
            "sdp-employment-requirement-municipality-2007",
            seen_in="source 002, 'Kriterier for tildeling af sygedagpenge'",
        ),
        only=(K2007,),
        group=GROUP,
        doubt=Text(
            "I de 13 uger tæller arbejde, egen virksomhed umiddelbart før (når § 42 var opfyldt), sygdom, barsel, "
            "dagpenge, ferie, garantifondens godtgørelse og konflikt som tilknytning; der ses bort fra orlov til "
            "børnepasning (op til ét år) og pasning af syge børn eller døende (op til to år)."
            f"{LATER_MET.da}",
            "In the 13 weeks work, one's own business immediately before (when section 42 was met), sickness, "
            "parental leave, unemployment benefit, holiday, the guarantee fund's compensation and conflict count as "
            "attachment; child-minding leave (up to one year) and care of sick children or the dying (up to two "
            f"years) are disregarded.{LATER_MET.en}",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "26 ugers ubrudt tilknytning til arbejdsmarkedet og mindst 240 timers arbejde i dem, uden ret over for "
            "arbejdsgiveren for samme periode og job; eller ret til dagpenge (fra 2014 også midlertidig "
            "arbejdsmarkedsydelse), en afsluttet uddannelse på mindst 18 måneder inden for den seneste måned, "
            "elevplads i lønnet praktik eller ansættelse i fleksjob. Ved arbejdsskade gælder kravet ikke.",
            "26 weeks of unbroken attachment to the labour market and at least 240 hours of work in them, with no "
            "right towards the employer for the same period and job; or right to unemployment benefit (from 2014 also "
            "the temporary labour market benefit), a completed education of at least 18 months within the last month, "
            "paid practical training or employment in a flexible job. With a work injury the requirement does not "
            "apply.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "26 uger og 240 timer, uden ret fra arbejdsgiveren",
                "26 weeks and 240 hours, with no right from the employer",
                ((EMPLOYED_26_WEEKS >= 26) | WEEKS_26) & (HOURS_26 >= 240) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            EDUCATED,
            TRAINEE,
            during("fleksjob"),
            BY_INJURY,
        ),
        source=SDL("32 og 34", "sdp-employment-requirement-municipality-26-weeks"),
        only=(K2012,),
        group=GROUP,
        doubt=Text(
            "Dagen 2. juli 2012 er læst hos en arbejdsgiverforening, der nævner loven; at første fraværsdag vælger, "
            "er antaget. Også egen virksomhed umiddelbart før (når § 42 var opfyldt), sygdom, barsel, dagpenge, "
            "ferie, garantifondens godtgørelse og konflikt tæller som tilknytning i de 26 uger: svar da ja til de 26 "
            f"uger. Der ses bort fra op til ét år med orlov til børnepasning og op til to år med pasning af syge børn "
            f"eller døende.{LATER_MET.da}",
            "The day 2 July 2012 was read at an employers' association that names the act; that the first absence day "
            "picks is presumed. One's own business immediately before (when section 42 was met), sickness, parental "
            "leave, unemployment benefit, holiday, the guarantee fund's compensation and conflict also count as "
            f"attachment in the 26 weeks: then answer yes to the 26 weeks. Up to one year of child-minding leave and "
            f"up to two years of care of sick children or the dying are disregarded.{LATER_MET.en}",
        ),
    ),
    Conditions(
        name="beskaeftigelseskrav_kommune",
        title=Text("Beskæftigelseskravet over for kommunen", "The employment requirement towards the municipality"),
        plain=Text(
            "Personen er i arbejde på første fraværsdag, har mindst 240 timer i de seks afsluttede kalendermåneder "
            "før, mindst 40 timer i mindst fem af dem, og har ikke ret fra arbejdsgiveren for samme periode og job; "
            "eller har ret til dagpenge (også når den ophører i de første 14 sygedage), en afsluttet uddannelse på "
            "mindst 18 måneder inden for den seneste måned, elevplads i lønnet praktik eller fleksjob. Den måned, "
            "fraværet begynder i, tæller aldrig. Ved arbejdsskade gælder kravet ikke.",
            "The person is in employment on the first absence day, has at least 240 hours in the six completed "
            "calendar months before it, at least 40 hours in at least five of them, and has no right from the "
            "employer for the same period and job; or has right to unemployment benefit (also when it ends in the "
            "first 14 days of sickness), a completed education of at least 18 months within the last month, paid "
            "practical training or a flexible job. The month in which the absence begins never counts. With a work "
            "injury the requirement does not apply.",
        ),
        asked=SICK,
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "i arbejde, 240 timer på seks måneder og 40 timer i fem af dem, uden ret fra arbejdsgiveren",
                "in work, 240 hours in six months and 40 hours in five of them, with no right from the employer",
                (during("ansaettelse", *EMPLOYEE) | IN_WORK) & (HOURS_6 >= 240) & (MONTHS_40 >= 5) & ~EMPLOYER_PAYS,
            ),
            UNEMPLOYMENT_BENEFIT,
            RUNS_OUT,
            EDUCATED,
            TRAINEE,
            during("fleksjob"),
            BY_INJURY,
        ),
        source=SDL("32 og 34", "sdp-employment-requirement-municipality-6-months"),
        only=(K2015,),
        group=GROUP,
        doubt=Text(f"{HOURS_DOUBT.da}{LATER_MET.da}", f"{HOURS_DOUBT.en}{LATER_MET.en}"),
    ),
    Conditions(
        name="sygedagpenge_ved_arbejdsskade",
        title=Text("Sygedagpenge ved arbejdsskade", "Sickness benefit with a work injury"),
        plain=Text(
            "Den, der pådrager sig en arbejdsskade og ikke har ret til sygedagpenge fra arbejdsgiveren, har ret fra "
            "kommunen fra første fraværsdag, selv om beskæftigelseskravet ikke er opfyldt. Det gælder også "
            "selvstændige og andre, som arbejdsskadeloven dækker (se tvivlen).",
            "A person who suffers a work injury and has no right to benefit from the employer has a right from the "
            "municipality from the first absence day, though the employment requirement is not met. This also holds "
            "for self-employed persons and others whom the work injury act covers (see the doubt).",
        ),
        benefits=("sygedagpenge",),
        when=INJURED & ~EMPLOYER_PAYS,
        source=SDL("34, stk. 1"),
        only=(A2006,),
        group=GROUP,
        doubt=INJURY_DOUBT,
    ),
    Conditions(
        name="sygedagpenge_ved_arbejdsskade",
        title=Text("Sygedagpenge ved arbejdsskade", "Sickness benefit with a work injury"),
        plain=Text(
            "Den, der pådrager sig en arbejdsskade og ikke har ret til sygedagpenge fra arbejdsgiveren, har ret fra "
            "kommunen fra første fraværsdag, selv om beskæftigelseskravet ikke er opfyldt. Den, der på grund af "
            "længerevarende sygdom afbryder en uddannelse med uddannelsesgodtgørelse, har ret fra første fraværsdag, "
            "efter at retten til godtgørelsen er ophørt.",
            "A person who suffers a work injury and has no right to benefit from the employer has a right from the "
            "municipality from the first absence day, though the employment requirement is not met. A person who "
            "because of lasting illness breaks off an education with education allowance has a right from the first "
            "absence day after the right to the allowance has ended.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(INJURED & ~EMPLOYER_PAYS, EDUCATION_BROKEN_OFF),
        source=SDL("34"),
        only=(A2024,),
        group=GROUP,
        doubt=INJURY_DOUBT,
    ),
    *(
        Conditions(
            name="selvstaendiges_beskaeftigelseskrav",
            title=Text(
                "Kravet om forudgående virksomhed for selvstændige",
                "The requirement of earlier business of the self-employed",
            ),
            plain=Text(
                "Selvstændig virksomhed i mindst seks måneder inden for de seneste 12, heraf den seneste måned før "
                "fraværet, og i mindst halvdelen af den normale ugentlige arbejdstid. Har virksomheden været udøvet "
                f"kortere, regnes forudgående tid som lønmodtager med.{more.da}",
                "Self-employed business for at least six months within the last 12, the last month before the absence "
                "among them, and for at least half of the normal weekly hours. Where the business has been carried on "
                f"for less, time before it as an employee counts as well.{more.en}",
            ),
            asked=SICK,
            benefits=("sygedagpenge",),
            when=when,
            otherwise=Text(
                "Ved arbejdsskade kan der være ret uden kravet (§ 34).",
                "With a work injury there may be a right without the requirement (section 34).",
            ),
            source=SDL("42"),
            only=(scope,),
            group=GROUP,
            doubt=Text(
                "Ved optællingen ses der bort fra op til to år med pasning af syge børn eller døende (indtil 2016 også "
                "op til ét år med orlov til børnepasning), og der kan ses bort fra 1. marts til 31. august 2020, 1. "
                "december 2020 til 30. april 2021 og, efter dagpenge i sommeren 2021, 1. maj til 30. september 2021: "
                "tæl de 12 måneder uden den tid.",
                "In the count up to two years of care of sick children or the dying are disregarded (until 2016 also "
                "up to one year of child-minding leave), and 1 March to 31 August 2020, 1 December 2020 to 30 April "
                "2021 and, after unemployment benefit in the summer of 2021, 1 May to 30 September 2021 may be "
                "disregarded: count the 12 months without that time.",
            ),
        )
        for scope, when, more in (
            (S2006, OWN_BUSINESS, Text("", "")),
            (
                S2013,
                any_of(OWN_BUSINESS, SUBSIDISED),
                Text(
                    " Den, der får tilskud til at bevare beskæftigelsen i egen virksomhed, har ret uden kravet.",
                    " A person with a subsidy to keep the work in one's own business has a right without it.",
                ),
            ),
        )
    ),
)
