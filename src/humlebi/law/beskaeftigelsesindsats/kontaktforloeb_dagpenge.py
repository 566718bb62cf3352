"""The contact course of people on unemployment benefit: talks at the jobcentre and at the fund, and 16 months."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    NO_END,
    Aged,
    Axis,
    Begins,
    Cadence,
    Course,
    Done,
    Duty,
    Limit,
    Reaches,
    Scope,
    Text,
    calendar_months,
    days_after,
    lasted_months,
    lasted_weeks,
    months_after,
    weeks_after,
    within_months,
)

# --- regimes: the first day of the benefit picks ----------------------------------------------------------------------

UNTIL_JULY_2015 = Text(
    "Læst i LBK 990/2014; at reglen gjaldt fra 1. januar 2014, er antaget.",
    "Read in LBK 990/2014; that the rule held from 1 January 2014 is presumed.",
)
FIRST_2014 = Scope("2014", date(2014, 1, 1), date(2015, 7, 1), Axis.BEGUN, "LBK 990/2014", UNTIL_JULY_2015)
B2015 = Scope("2015", date(2015, 7, 1), date(2020, 1, 1), Axis.BEGUN, "Lov 1486/2014; LBK 807/2015")
# The due day picks: a talk every third month of unemployment in all, until the rules of July 2015.
THEN_2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2015, 7, 1),
    Axis.DUE,
    "LAB §§ 15-20 (LBK 439/2008, 990/2014)",
    Text(
        "Læst i LBK 439/2008 og 990/2014; dagen 1. januar 2007 er antaget.",
        "Read in LBK 439/2008 and 990/2014; the day 1 January 2007 is presumed.",
    ),
)
MONTHS_16 = Scope("2015", date(2015, 1, 1), NO_END, Axis.DUE, "LAB § 16 a (2015), § 32 (2020)")
OFFERED_16 = Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "LAB § 16 a (2015), § 32 (2020)")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "dagpenge"
TALK, FUND_TALK = Done("samtale"), Done("a_kasse_samtale")
REGISTERED = Begins(
    "dagpenge", Text("tilmeldingen (første dag på dagpenge)", "registration (the first day of benefit)")
)
IN_ALL = Text(
    "Loven regner samlet ledighed fra tilmeldingen; her regnes fra første dag i hver periode på dagpenge, og perioder, "
    "der ikke støder op til hinanden, lægges ikke sammen.",
    "The act counts unemployment in all from registration; it is counted here from the first day of each spell of "
    "benefit, and spells that do not touch are not added up.",
)
LAST_DAY = Text(
    f"{IN_ALL.da} Perioden har varet så længe på sin sidste dag, den første talt med; teksten siger det ikke selv.",
    f"{IN_ALL.en} The period has lasted so long on its last day, the first counted in; the text itself does not say "
    "so.",
)
FUND = Text(
    "Samtalen er a-kassens; noteres den ikke i kommunen, vises pligten som ikke opfyldt.",
    "The talk is the fund's; when the municipality does not record it, the duty is shown as not met.",
)
FIRST_TITLE = Text("Første jobsamtale på dagpenge", "First job talk on unemployment benefit")


def _first_2014(variant: str, aged: Aged, months: int, da: str, en: str) -> Duty:
    return Duty(
        name="foerste_jobsamtale_dagpenge",
        variant=variant,
        title=FIRST_TITLE,
        plain=Text(da, en),
        since=REGISTERED,
        act=TALK,
        span=lasted_months(months),
        aged=aged,
        source=LAB("17, stk. 1, og 19", "lab-2015-contact-nr1-may-2015"),
        only=(FIRST_2014,),
        group=GROUP,
        doubt=LAST_DAY,
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Cadence(
        name="loebende_jobsamtaler_dagpenge",
        title=Text("Jobsamtale for hver tre måneders ledighed", "Job talk for every three months of unemployment"),
        plain=Text(
            "En jobsamtale, hver gang personen har fået dagpenge eller været i tilbud i tre måneder i alt siden den "
            "seneste. Dage uden dagpenge tæller ikke.",
            "A job talk each time the person has received benefit or been in offers for three months in all since the "
            "latest. Days without benefit do not count.",
        ),
        within=Course("dagpenge", Text("første dag på dagpenge", "the first day on unemployment benefit")),
        words=Text("den seneste jobsamtale", "the latest job talk"),
        act=TALK,
        span=months_after(3),
        first_by=lasted_months(3),
        runs_while="dagpenge",
        source=LAB("15-20", "lab-2007-contact-course", "lab-2015-contact-nr1-may-2015"),
        only=(THEN_2007,),
        group=GROUP,
        doubt=Text(
            "Om en ny tilmelding efter lang tid begynder forfra, er ikke undersøgt; her fortsætter de tre måneder.",
            "Whether a new registration after a long time starts anew has not been read; the three months go on here.",
        ),
    ),
    _first_2014(
        "under_30",
        Aged(below=30),
        1,
        "En person under 30 år har den første jobsamtale senest efter en måneds ledighed.",
        "A person under 30 has the first job talk at the latest after one month of unemployment.",
    ),
    _first_2014(
        "fyldt_30",
        Aged(at_least=30),
        3,
        "En person, der er fyldt 30 år, har den første jobsamtale senest efter tre måneders ledighed.",
        "A person aged 30 or over has the first job talk at the latest after three months of unemployment.",
    ),
    Duty(
        name="cv_samtale_a_kasse",
        owner="a_kasse",
        title=Text("A-kassens CV-samtale", "The fund's CV talk"),
        plain=Text(
            "A-kassen holder en CV-samtale senest to uger efter tilmeldingen.",
            "The fund holds a CV talk at the latest two weeks after registration.",
        ),
        since=REGISTERED,
        act=Done("cv_samtale"),
        span=weeks_after(2),
        source=LAB("14", "lab-2015-contact-nr1"),
        only=(B2015,),
        group=GROUP,
        doubt=Text(
            f"{FUND.da} Den falder bort, når en er holdt inden for tre måneder før: det skal du selv se efter.",
            f"{FUND.en} It lapses when one was held within three months before: check by hand.",
        ),
    ),
    Duty(
        name="foerste_jobsamtale_dagpenge",
        title=FIRST_TITLE,
        plain=Text(
            "Efter CV-samtalen og senest efter seks ugers ledighed i alt holdes den første jobsamtale.",
            "After the CV talk and at the latest after six weeks of unemployment in all the first job talk is held.",
        ),
        since=REGISTERED,
        act=TALK,
        span=lasted_weeks(6),
        source=LAB("16 a", "lab-2015-contact-nr1"),
        only=(B2015,),
        group=GROUP,
        doubt=LAST_DAY,
    ),
    Duty(
        name="jobsamtaler_foerste_6_maaneder_dagpenge",
        title=Text("Seks samtaler i de første seks måneder", "Six talks in the first six months"),
        plain=Text(
            "En jobsamtale for hver måneds ledighed i de første seks måneder, altså mindst seks. Hver må holdes før "
            "tid eller op til to uger senere.",
            "A job talk for each month of unemployment in the first six months, that is at least six. Each may be held "
            "early or up to two weeks later.",
        ),
        since=REGISTERED,
        act=TALK,
        span=within_months(6),
        times=6,
        source=LAB("16 a", "lab-2015-contact-nr1"),
        only=(B2015,),
        group=GROUP,
        doubt=Text(
            f"{IN_ALL.da} Afstanden på en måned efterprøves ikke for hver samtale, og de to ugers udsættelse er ikke "
            "lagt til: er den sjette holdt inden for to uger efter fristen, er den i tide.",
            f"{IN_ALL.en} The interval of a month is not tested for each talk, and the two weeks' latitude is not "
            "added: when the sixth is held within two weeks of the deadline, it is in time.",
        ),
    ),
    Duty(
        name="jobsamtaler_andet_aar_dagpenge",
        title=Text("Fire samtaler i de følgende tolv måneder", "Four talks in the following twelve months"),
        plain=Text(
            "Efter de første seks måneder en jobsamtale hver tredje måned, mindst fire for hver tolv måneders "
            "ledighed.",
            "After the first six months a job talk every third month, at least four for every twelve months of "
            "unemployment.",
        ),
        since=REGISTERED,
        act=TALK,
        span=within_months(18),
        no_earlier=months_after(6),
        times=4,
        source=LAB("16 a", "lab-2015-contact-nr1"),
        only=(B2015,),
        group=GROUP,
        doubt=Text(
            f"{IN_ALL.da} Kun de første tolv måneder efter de seks regnes; tiden derefter må du selv se på.",
            f"{IN_ALL.en} Only the first twelve months after the six are reckoned; check the time after by hand.",
        ),
    ),
    Limit(
        name="ledig_16_maaneder",
        title=Text("16 måneders ledighed", "16 months of unemployment"),
        plain=Text(
            "Den dag, en person har fået dagpenge i 16 måneder i alt inden for tre år.",
            "The day a person has received unemployment benefit for 16 months in all within three years.",
        ),
        counts="dagpenge",
        reaches=calendar_months(16),
        within=calendar_months(36),
        takes_effect="at_once",
        source=LAB("16 a, stk. 3 (fra 2020 § 32)", "lab-2015-16-months-intensive", seen_in="source 004"),
        only=(MONTHS_16,),
        group=GROUP,
        doubt=Text(
            "Loven siger samlet ledighed; vinduet på tre år er valgt efter dagpengeperioden. 16 måneder er nået, når "
            "dagene er lige så mange som i de 16 kalendermåneder op til dagen.",
            "The act says unemployment in all; the window of three years is chosen after the benefit period. 16 months "
            "are reached when the days are as many as those of the 16 calendar months up to the day.",
        ),
    ),
    Duty(
        name="intensiveret_indsats",
        title=Text("Intensiveret indsats ved 16 måneder", "Intensified effort at 16 months"),
        plain=Text(
            "Kommunen skal ved en samtale tilbyde en intensiveret indsats senest, når personen har været ledig i 16 "
            "måneder i alt. En personlig jobformidler kan være en del af tilbuddet.",
            "The municipality must at a talk offer an intensified effort at the latest when the person has been "
            "unemployed for 16 months in all. A personal job broker may be part of the offer.",
        ),
        since=Reaches("ledig_16_maaneder", Text("16 måneders ledighed er nået", "16 months are reached"), "first"),
        act=Done("intensiveret_indsats"),
        span=days_after(0),
        counts_from="benefit",
        source=LAB(
            "16 a, stk. 3 (fra 2020 § 32)",
            "lab-2015-16-months-intensive",
            "lab-2015-contact-nr1",
            "lab-2020-contact-after-6-months",
            seen_in="source 004",
        ),
        only=(OFFERED_16,),
        group=GROUP,
        doubt=Text(
            "De 16 måneder er her nået dagen efter deres sidste dag. Allerød Kommunes udvalgsreferat (2015) skriver, "
            "at både indsatsen og jobformidleren skal leveres; efter reglerne skal indsatsen tilbydes, men "
            "jobformidleren er frivillig for kommunen. Her siges pligten kun den første gang, en person når 16 "
            "måneder; i en senere dagpengeperiode skal du selv se den efter.",
            "The 16 months are reached on the day after their last day here. The committee minutes of Allerød (2015) "
            "writes that both the effort and the job broker must be delivered; by the rules the effort must be "
            "offered, but the job broker is up to the municipality. The duty is told here only the first time a "
            "person reaches 16 months; in a later benefit period check by hand.",
        ),
    ),
)
