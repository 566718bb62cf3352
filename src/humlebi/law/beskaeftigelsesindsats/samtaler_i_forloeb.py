"""The talks of people in ressourceforløb, jobafklaring and revalidering."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Course,
    Done,
    Duty,
    Exemption,
    Scope,
    Text,
    Untranslated,
    lasted_months,
    months_after,
    within_months,
)
from humlebi.law.questions import Conditions
from humlebi.law.reforms import ACT_2025, FLEXIBLE
from humlebi.law.terms import Counted, Spent, all_of, any_of, fact, named

# --- regimes: the day the talks fall due picks -----------------------------------------------------------------------

ACT_2019 = "Lov 548 af 7. maj 2019"
REVALIDERING = Scope("2007", date(2007, 1, 1), date(2020, 1, 1), Axis.DUE, "LAB § 18, stk. 1")
RESSOURCE_2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.DUE, "LAB § 18, stk. 2")
JOBAFKLARING_2014 = Scope("2014", date(2014, 7, 1), date(2020, 1, 1), Axis.DUE, "LAB § 18, stk. 2")
LOOKED_BACK_12 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 18, stk. 2")
LOOKED_BACK_6 = Scope("2014", date(2014, 7, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 18, stk. 2")
R2020 = Scope("2020", date(2020, 1, 1), FLEXIBLE, Axis.DUE, ACT_2019)
# Courses of the closed schemes run on by the rules they were granted under.
CLOSED_SCHEME = Scope("2020", date(2020, 1, 1), NO_END, Axis.DUE, f"{ACT_2019}; {ACT_2025} § 21, stk. 8; BEK 113/2026")
OTHERS_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.DUE, ACT_2025)

# --- words of this page ----------------------------------------------------------------------------------------------

TALK = Done("samtale")
STANDBY = Exemption("standby", LAB("33", "sdp-standby"))
STANDBY_BEFORE = Exemption("standby", LAB("16, stk. 7", "lab-16-2-sick-follow-up"))
COURSES = {
    "ressourceforloeb": Begins("ressourceforloeb", Text("ressourceforløbet begyndte", "the ressourceforløb began")),
    "jobafklaring": Begins("jobafklaring", Text("jobafklaringsforløbet begyndte", "the jobafklaring course began")),
    "revalidering": Begins("revalidering", Text("revalideringen begyndte", "the revalidering began")),
}
UNDER_68_E_3 = fact(
    "omfattet_af_68_e_stk_3",
    "Forløbet er omfattet af LAB § 68 e, stk. 3",
    "The course falls under LAB section 68 e (3)",
)
FIRST_YEAR_ONLY = Text(
    "Her tælles det første år af forløbet; de næste år spørges der med »Seks samtaler i de seneste tolv "
    "måneder«. Forløb "
    "begyndt i første halvår af 2019 når hverken det første år før 2020 eller de nye seks måneder.",
    "The first year of the course is counted here; the later years are asked with “Six talks in the last "
    "twelve months”. "
    "Courses begun in the first half of 2019 reach neither a year before 2020 nor the new six months.",
)
TRANSITION_2020 = Text(
    "For forløb begyndt i andet halvår af 2019 er overgangen ikke gennemgået; her gælder reglen, når de seks måneder "
    "udløber i 2020.",
    "For courses begun in the second half of 2019 the transition has not been read; the rule is applied here when the "
    "six months end in 2020.",
)
AFTER_JUNE_2026 = Text(
    f"{TRANSITION_2020.da} For et forløb, hvis seks måneder udløber fra 1. juli 2026, er det ikke fundet, hvor mange "
    "samtaler der skal holdes: se »Samtaler fra 1. juli 2026«.",
    f"{TRANSITION_2020.en} How many talks must be held in a course whose six months end from 1 July 2026 has not been "
    "found: see “Talks from 1 July 2026”.",
)
RUNNING = Text(
    f"{TRANSITION_2020.da} Ordningen er lukket for nye fra 1. februar 2026. At samtalerne også forfalder efter 30. "
    f"juni "
    "2026 i forløb, der er i gang, er udledt: ingen læst regel fritager dem, og datagrundlaget beholder deres "
    "kontaktgrupper (BEK 113/2026).",
    f"{TRANSITION_2020.en} The scheme is closed for new persons from 1 February 2026. That the talks fall due after 30 "
    "June 2026 too in courses that are running is inferred: no rule that has been read releases them, and the data "
    "basis keeps their contact groups (order 113/2026).",
)
YEAR_WITHOUT_DAY = Text(
    f"Materialet siger 2014 uden dag; her 1. januar. {FIRST_YEAR_ONLY.da}",
    f"The material says 2014 without a day; 1 January here. {FIRST_YEAR_ONLY.en}",
)


def _six_a_year(
    group: str, scope: Scope, doubt: Text, *catalogue: str, exempted_by: tuple[Exemption, ...] = ()
) -> Duty:
    return Duty(
        name=f"seks_samtaler_{group}",
        title=Text("Seks samtaler om året", "Six talks a year"),
        plain=Text(
            "Mindst seks individuelle samtaler inden for tolv kalendermåneder, oftere ved behov.",
            "At least six individual talks within twelve calendar months, more often when needed.",
        ),
        since=COURSES[group],
        act=TALK,
        span=within_months(12),
        times=6,
        exempted_by=exempted_by,
        source=LAB("18, stk. 2", *catalogue),
        only=(scope,),
        group=group,
        doubt=doubt,
    )


def _four_in_half_a_year(group: str, scope: Scope, doubt: Text, catalogue: str, paragraph: str = "31, stk. 3") -> Duty:
    return Duty(
        name=f"fire_samtaler_{group}",
        title=Text("Fire samtaler inden for seks måneder", "Four talks within six months"),
        plain=Text(
            "Mindst fire individuelle jobsamtaler inden for de første seks måneder af forløbet. Skifter personen "
            "ydelse, begynder tællingen forfra.",
            "At least four individual job talks within the first six months of the course. When the person changes "
            "benefit, the count starts again.",
        ),
        since=COURSES[group],
        act=TALK,
        span=within_months(6),
        times=4,
        exempted_by=(STANDBY,),
        source=LAB(paragraph, catalogue),
        only=(scope,),
        group=group,
        doubt=doubt,
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="samtale_revalidering",
        title=Text("Samtale hver tredje måned i revalidering", "A talk every third month in revalidering"),
        plain=Text(
            "En jobsamtale senest hver gang personen har fået støtte eller været i tilbud i tre måneder i alt.",
            "A job talk at the latest each time the person has received support or been in offers for three months in "
            "total.",
        ),
        since=Course("revalidering", Text("den første dag i revalidering", "the first day of revalidering")),
        act=TALK,
        span=lasted_months(3),
        then=months_after(3),
        runs_while="revalidering",
        exempted_by=(STANDBY_BEFORE,),
        source=LAB("18, stk. 1", "lab-2015-contact-nr4", "lab-2007-contact-course"),
        only=(REVALIDERING,),
        group="revalidering",
        doubt=Text(
            "Perioden har varet så længe på sin sidste dag, den første talt med; teksten siger det ikke selv. "
            "Materialet siger 2007 uden dag; her 1. januar. Kun dage i revalidering tælles; tilbud uden for den gør "
            "ikke. Om en tidlig samtale begynder nye tre måneder, er ikke undersøgt. Opfølgning uden kontakt ved "
            "alvorlig sygdom (standby) er læst fra 2014.",
            "The period has lasted so long on its last day, the first counted in; the text itself does not say so. "
            "The material says 2007 without a day; 1 January here. Only days in revalidering count; offers outside "
            "it do not. Whether an early talk starts a new three months has not been read. Follow-up without contact "
            "in serious illness (standby) has been read from 2014.",
        ),
    ),
    _six_a_year("ressourceforloeb", RESSOURCE_2014, YEAR_WITHOUT_DAY, "lab-2015-contact-nr11-14"),
    _six_a_year(
        "jobafklaring",
        JOBAFKLARING_2014,
        FIRST_YEAR_ONLY,
        "jobafklaring-talks",
        "lab-2015-contact-nr11-14",
        exempted_by=(STANDBY_BEFORE,),
    ),
    Conditions(
        name="seks_samtaler_seneste_12_maaneder",
        title=Text("Seks samtaler i de seneste tolv måneder", "Six talks in the last twelve months"),
        plain=Text(
            "I ressourceforløb og jobafklaring holdes mindst seks samtaler inden for tolv kalendermåneder. Har "
            "forløbet løbet i tolv måneder, spørges der, om det er sket op til dagen.",
            "In ressourceforløb and jobafklaring at least six talks are held within twelve calendar months. When the "
            "course has run for twelve months, it is asked whether that has happened up to the day.",
        ),
        benefits=("ressourceforloeb", "jobafklaring"),
        when=any_of(
            named(
                "Seks samtaler i tolv måneder",
                "Six talks in twelve months",
                Counted("samtale", within_months=12) >= 6,
            ),
            named(
                "Forløbet har endnu ikke løbet i tolv måneder",
                "The course has not yet run for twelve months",
                all_of(
                    Spent("ressourceforloeb", "months", continuous=True) < 12,
                    Spent("jobafklaring", "months", continuous=True) < 12,
                ),
            ),
        ),
        source=LAB("18, stk. 2", "jobafklaring-talks", "lab-2015-contact-nr11-14"),
        only=(LOOKED_BACK_12,),
        group="ressourceforloeb",
        doubt=Text(
            "Om de tolv kalendermåneder er faste år eller følger dagen, er ikke undersøgt; her de tolv måneder op "
            "til den.",
            "Whether the twelve calendar months are fixed years or follow the day has not been read; here the twelve "
            "months up to it.",
        ),
    ),
    Conditions(
        name="seks_samtaler_seneste_6_maaneder",
        title=Text("Seks samtaler i de seneste seks måneder", "Six talks in the last six months"),
        plain=Text(
            "I jobafklaring efter § 68 e, stk. 3, holdes mindst seks samtaler inden for seks kalendermåneder. Har "
            "forløbet løbet i seks måneder, spørges der, om det er sket op til dagen.",
            "In jobafklaring under section 68 e (3) at least six talks are held within six calendar months. When the "
            "course has run for six months, it is asked whether that has happened up to the day.",
        ),
        benefits=("jobafklaring",),
        when=all_of(
            UNDER_68_E_3,
            any_of(
                named(
                    "Seks samtaler i seks måneder",
                    "Six talks in six months",
                    Counted("samtale", within_months=6) >= 6,
                ),
                named(
                    "Forløbet har endnu ikke løbet i seks måneder",
                    "The course has not yet run for six months",
                    Spent("jobafklaring", "months", continuous=True) < 6,
                ),
            ),
        ),
        otherwise=Text(
            "Kravet er ikke opfyldt, eller forløbet falder ikke under § 68 e, stk. 3.",
            "The requirement is not met, or the course does not fall under section 68 e (3).",
        ),
        source=LAB("18, stk. 2", "lab-2015-contact-nr11-14"),
        only=(LOOKED_BACK_6,),
        group="jobafklaring",
        doubt=Text(
            "Hvem § 68 e, stk. 3, gælder for, er ikke gennemgået: det skal oplyses.",
            "Whom section 68 e (3) covers has not been read: it must be told.",
        ),
    ),
    _four_in_half_a_year("ressourceforloeb", CLOSED_SCHEME, RUNNING, "ressourceforloeb-talks"),
    _four_in_half_a_year("jobafklaring", R2020, AFTER_JUNE_2026, "jobafklaring-talks"),
    _four_in_half_a_year("revalidering", CLOSED_SCHEME, RUNNING, "lab-2020-contact-first-6-months", "31"),
    Untranslated(
        name="samtaler_jobafklaring_2026",
        title=Text("Samtaler fra 1. juli 2026", "Talks from 1 July 2026"),
        plain=Text(
            "Fra 1. juli 2026 er kontaktforløbet lagt om. En person i jobafklaring har ret til jobsamtaler med "
            "kommunen (§ 32 a).",
            "From 1 July 2026 the contact course is laid otherwise. A person in jobafklaring has a right to job talks "
            "with the municipality (section 32 a).",
        ),
        why=Text(
            "Hvor mange samtaler kommunen skal holde i jobafklaring, står i den ændrede § 31, som ikke er fundet; "
            "gruppen er hverken nævnt blandt dem med fire samtaler eller blandt dem, der kan fritages.",
            "How many talks the municipality must hold in jobafklaring stands in the amended section 31, which has not "
            "been found; the group is named neither among those with four talks nor among those who may be exempted.",
        ),
        by_hand=Text(
            "Slå § 31 op, og aftal samtalerne med personen; hold mindst den, personen beder om.",
            "Look up section 31, and agree the talks with the person; hold at least the one the person asks for.",
        ),
        source=LAB("31 og 32 a (lov 1750/2025)", "jobafklaring-talks"),
        only=(OTHERS_2026,),
        group="jobafklaring",
    ),
)
