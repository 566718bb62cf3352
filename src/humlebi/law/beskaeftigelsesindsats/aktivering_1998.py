"""Offers of activation to people on cash benefit from 1998 to 2013: when, how many hours, how long."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import (
    Aged,
    Axis,
    Begins,
    Cadence,
    Confidence,
    Done,
    Duty,
    Scope,
    Text,
    months_after,
    through_the_week,
    weeks_after,
)
from humlebi.law.questions import Amount, Class, Conditions, Lasts, Step
from humlebi.law.terms import Age, Spent, any_of, cases, fact, named, number, number_of

# --- regimes: the first day of the benefit picks ----------------------------------------------------------------------

LAB_2003 = Text(
    "Reglen gik fra aktivloven til beskæftigelsesindsatsloven; dagen 1. juli 2003 er antaget.",
    "The rule moved from the act on active social policy to the act on active employment effort; the day, 1 July 2003, "
    "is presumed.",
)
NINE_MONTHS = Text(
    "Lov 176 af 27. februar 2007 afløste 12 måneder med 9; trinene er ikke gennemgået. Her får ydelser begyndt fra "
    "1. august 2007 ni måneder, så de gamle 12 måneder er udløbet i juli 2008, da ændringen var fuldt gennemført.",
    "Act 176 of 27 February 2007 replaced 12 months with 9; the steps have not been read. Here benefits begun from 1 "
    "August 2007 get nine months, so that the old 12 have run out in July 2008, when the change was complete.",
)
YOUNG_1998 = Scope("1998", date(1998, 7, 1), date(2003, 7, 1), Axis.BEGUN, "LAS kapitel 4 (1998)", LAB_2003)
YOUNG_2003 = Scope("2003", date(2003, 7, 1), date(2014, 1, 1), Axis.BEGUN, "LAB §§ 92-94 (2003)", LAB_2003)
GROWN_1998 = Scope("1998", date(1998, 7, 1), date(2007, 8, 1), Axis.BEGUN, "LAS kapitel 4 (1998)", NINE_MONTHS)
GROWN_2007 = Scope("2007", date(2007, 8, 1), date(2014, 1, 1), Axis.BEGUN, "Lov 176/2007", NINE_MONTHS)
HOURS = Scope(
    "1998",
    date(1998, 7, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAS kapitel 4 (1998), LAB (2003)",
    Text(
        "Timetallene er kun læst i hæftet om koordinationsudvalg (1998) og pjecen Den sociale lovgivning (2007). At "
        "de gjaldt til udgangen af 2013, da reglerne for unge under 30 blev afløst, er antaget.",
        "The hours have been read only in the booklet on coordination committees (1998) and the leaflet Den sociale "
        "lovgivning (2007). That they held until the end of 2013, when the rules for those under 30 were replaced, "
        "is presumed.",
    ),
)
READ_IN_2008 = Text(
    "Læst i LBK 439/2008; at reglen gjaldt fra 1. august 2007 (lov 176/2007) til udgangen af 2013, er antaget.",
    "Read in LBK 439/2008; that the rule held from 1 August 2007 (act 176/2007) to the end of 2013 is presumed.",
)
LAB_2007 = Scope("2007", date(2007, 8, 1), date(2014, 1, 1), Axis.CLOCK, "LBK 439/2008", READ_IN_2008)
AGAIN_2007 = Scope("2007", date(2007, 8, 1), date(2014, 1, 1), Axis.DUE, "LAB § 96 (LBK 439/2008)", READ_IN_2008)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
UNDER_30, FROM_30 = Aged(below=30), Aged(at_least=30)
HELP_OR_START = Begins(
    "kontanthjaelp",
    Text("første dag på kontanthjælp eller starthjælp", "the first day on cash benefit or start help"),
    ("starthjaelp",),
)
OFFERED = Done("tilbud_givet", or_kind="tilbud_paabegyndt")
STARTED = Done("tilbud_paabegyndt")
OFFER = Text("Tilbud om aktivering", "Offer of activation")
PERIODS = Text(
    "Alderen er den på fristdagen. Efter LAB er fristen ugens sidste dag (læst fra BEK 743/2009; før den antaget). "
    "Perioder, der ikke støder op til hinanden, tæller hver for sig, også ved et afbrud på under en måned: læg dem "
    "selv sammen.",
    "The age is that of the due day. Under LAB the deadline is the last day of the week (read from order 743/2009; "
    "presumed before it). Spells that do not touch count each for itself, even when the break is shorter than a month: "
    "add them up by hand.",
)
ONLY_UNEMPLOYED = fact("kun_ledighed", "Ledighed er det eneste problem", "Unemployment is the only problem")
OFFER_HOURS = number(
    "tilbud_timer_om_ugen",
    "Tilbuddets timer om ugen",
    "Hours a week of the offer",
    "hours/week",
)
WORK_HOURS = number(
    "tilbud_deltidsarbejde_timer_om_ugen",
    "Timers deltidsarbejde om ugen",
    "Hours a week of part-time work",
    "hours/week",
)
FUND_EDUCATION = fact(
    "tilbud_uddannelse_til_a_kasse",
    "Har en uddannelse, der giver adgang til en a-kasse",
    "Has an education that gives access to an unemployment fund",
)
CHILDREN = fact(
    "hjemmeboende_boern", "Har pligt til at forsørge hjemmeboende børn", "Has a duty to maintain children at home"
)
WEEKS_ON_HELP = Spent("kontanthjaelp", "weeks", continuous=True) + Spent("starthjaelp", "weeks", continuous=True)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="aktiveringstilbud",
        variant="under_30",
        title=OFFER,
        plain=Text(
            "En person under 30 år skal have et tilbud om aktivering senest efter 13 ugers kontanthjælp, uanset om der "
            "er andre problemer end ledighed.",
            "A person under 30 must have an offer of activation at the latest after 13 weeks of cash benefit, whether "
            "or not there are other problems than unemployment.",
        ),
        since=HELP_OR_START,
        act=OFFERED,
        span=weeks_after(13),
        aged=UNDER_30,
        source=LAS(
            "kapitel 4",
            "las-1998-activation-deadline-under30",
            seen_in="source 000, chapter 10",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(YOUNG_1998,),
        group=GROUP,
        doubt=PERIODS,
    ),
    Duty(
        name="aktiveringstilbud",
        variant="under_30",
        title=OFFER,
        plain=Text(
            "En person under 30 år skal være begyndt i et tilbud senest 13 uger efter den første henvendelse. Kommunen "
            "kan vælge at begynde straks.",
            "A person under 30 must have started an offer at the latest 13 weeks after the first contact. The "
            "municipality may choose to start at once.",
        ),
        since=HELP_OR_START,
        act=STARTED,
        span=through_the_week(weeks_after(13)),
        aged=UNDER_30,
        source=LAB(
            "92-94",
            "las-2007-activation-under30",
            "lab-2007-offer-duration-under30-no-education",
            "lab-2007-offer-under30-with-education",
            seen_in="source 002",
        ),
        only=(YOUNG_2003,),
        group=GROUP,
        doubt=PERIODS,
    ),
    Duty(
        name="aktiveringstilbud",
        variant="fyldt_30",
        title=OFFER,
        plain=Text(
            "En person, der er fyldt 30 år, skal have et tilbud senest efter 12 måneders kontanthjælp, uanset årsagen.",
            "A person aged 30 or over must have an offer at the latest after 12 months of cash benefit, whatever the "
            "cause.",
        ),
        since=HELP_OR_START,
        act=OFFERED,
        span=months_after(12),
        aged=FROM_30,
        source=LAS(
            "kapitel 4 (fra 2003 LAB § 95)",
            "las-1998-activation-deadline-30plus",
            "lab-2007-offer-30plus-9-months",
            seen_in="source 000, chapter 10; source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(GROWN_1998,),
        group=GROUP,
        doubt=PERIODS,
    ),
    Duty(
        name="aktiveringstilbud",
        variant="fyldt_30",
        title=OFFER,
        plain=Text(
            "En person, der er fyldt 30 år, skal være begyndt i et tilbud senest ni måneder efter den første "
            "henvendelse.",
            "A person aged 30 or over must have started an offer at the latest nine months after the first contact.",
        ),
        since=HELP_OR_START,
        act=STARTED,
        span=through_the_week(months_after(9)),
        aged=FROM_30,
        source=LAB("95", "lab-2007-offer-30plus-9-months", seen_in="source 002"),
        only=(GROWN_2007,),
        group=GROUP,
        doubt=Text(
            f"{PERIODS.da} Pjecen Den sociale lovgivning (2007) siger 12 måneder; det var rigtigt, da den blev "
            "skrevet, men loven sagde 9 måneder fra omkring 1. august 2007.",
            f"{PERIODS.en} The leaflet Den sociale lovgivning (2007) says 12 months; that was right when it was "
            "written, but the act said 9 months from about 1 August 2007.",
        ),
    ),
    Conditions(
        name="timetal_for_aktivering",
        title=Text("Hvem bestemmer timetallet i aktivering", "Who decides the hours of activation"),
        plain=Text(
            "For unge under 30, der kun mangler arbejde, er der et mindstemål på 30 timer om ugen. For alle andre "
            "fastsætter kommunen timer og varighed efter personens behov og evner.",
            "For those under 30 who only lack work there is a minimum of 30 hours a week. For everybody else the "
            "municipality sets hours and duration by the person's needs and abilities.",
        ),
        classes=(
            Class(
                "mindst_30_timer",
                Text("Mindst 30 timer om ugen", "At least 30 hours a week"),
                (Age() < 30) & ONLY_UNEMPLOYED,
            ),
            Class(
                "kommunen_fastsaetter",
                Text("Kommunen fastsætter timerne", "The municipality sets the hours"),
                (Age() >= 30) | ~ONLY_UNEMPLOYED,
            ),
        ),
        benefits=("kontanthjaelp",),
        source=LAS(
            "kapitel 4",
            "las-1998-activation-hours-under30-unemployment-only",
            "las-1998-activation-hours-discretion",
            seen_in="source 000, chapter 10; source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(HOURS,),
        group=GROUP,
    ),
    Conditions(
        name="tredive_timer_om_ugen",
        title=Text("Mindst 30 timer om ugen", "At least 30 hours a week"),
        plain=Text(
            "Tilbud og deltidsarbejde skal til sammen være på mindst 30 timer om ugen for unge under 30, der kun "
            "mangler arbejde. For alle andre er der intet mindstemål.",
            "Offer and part-time work must together be at least 30 hours a week for those under 30 who only lack work. "
            "For all others there is no minimum.",
        ),
        when=any_of(
            named("intet mindstemål: fyldt 30 år", "no minimum: aged 30 or over", Age() >= 30),
            named("intet mindstemål: andre problemer end ledighed", "no minimum: other problems", ~ONLY_UNEMPLOYED),
            OFFER_HOURS >= 30,
            OFFER_HOURS + WORK_HOURS >= 30,
        ),
        otherwise=Text("Tilbuddet skal udvides til 30 timer.", "The offer must be extended to 30 hours."),
        benefits=("kontanthjaelp",),
        source=LAS(
            "kapitel 4",
            "las-1998-activation-hours-under30-unemployment-only",
            "las-2007-activation-under30",
            seen_in="source 000, chapter 10; source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(HOURS,),
        group=GROUP,
        doubt=Text(
            "At deltidsarbejde tæller med, er læst for 1998; pjecen Den sociale lovgivning (2007) nævner kun de 30 "
            "timer.",
            "That part-time work counts has been read for 1998; the leaflet Den sociale lovgivning (2007) only names "
            "the 30 hours.",
        ),
    ),
    Conditions(
        name="otte_ugers_tilbud_25_til_29",
        title=Text("Otte ugers tilbud efter fem uger", "Eight weeks' offer after five weeks"),
        plain=Text(
            "En person på 25 til 29 år uden børn og uddannelse, der kun mangler arbejde, skal efter fem ugers ledighed "
            "i et projekt eller praktik i otte uger. Personen kan i stedet vælge at søge uddannelse og har da otte "
            "uger.",
            "A person aged 25 to 29 without children or education who only lacks work must after five weeks of "
            "unemployment enter a project or practical training for eight weeks. The person may instead choose to look "
            "for an education and then has eight weeks.",
        ),
        when=(Age() >= 25) & (Age() < 30) & ONLY_UNEMPLOYED & ~CHILDREN & ~FUND_EDUCATION & (WEEKS_ON_HELP >= 5),
        lasts=(Lasts(weeks_after(8)),),
        benefits=("kontanthjaelp", "starthjaelp"),
        source=LAB("91 b", "lab-2007-offer-25-30-five-weeks"),
        only=(LAB_2007,),
        group=GROUP,
        doubt=Text(
            "Om en person, der er fyldt 30, er med, er ikke undersøgt; her er alderen 25 til 29 år. De otte uger "
            "regnes fra den dag, der spørges om.",
            "Whether a person who has turned 30 is included has not been read; the age is 25 to 29 here. The eight "
            "weeks are counted from the day asked.",
        ),
    ),
    Amount(
        name="tilbuddets_laengde_under_30",
        title=Text("Tilbuddets længde for unge under 30", "Length of the offer for those under 30"),
        plain=Text(
            "Uden uddannelse varer tilbuddet 18 måneder, de første seks ud i ét. Med uddannelse varer det seks måneder "
            "ud i ét. For personer med andre problemer end ledighed er det 18 måneder. Uden uddannelse er tilbuddet "
            "uddannelse; den, der er fyldt 25, kan i stedet vælge praktik eller løntilskud.",
            "Without education the offer lasts 18 months, the first six without a break. With education it lasts six "
            "months without a break. For those with other problems than unemployment it is 18 months. Without "
            "education the offer is education; those aged 25 or over may choose an internship or subsidised job "
            "instead.",
        ),
        when=Age() < 30,
        unit="months",
        stages=(
            Step(
                "ud_i_et",
                Text("De første måneder ligger ud i ét", "The first months are without a break"),
                number_of(6),
            ),
            Step(
                "i_alt",
                Text("Tilbuddet varer i alt", "The offer lasts in all"),
                cases((ONLY_UNEMPLOYED & FUND_EDUCATION, 6), otherwise=18),
            ),
        ),
        benefits=("kontanthjaelp", "starthjaelp"),
        source=LAB(
            "92-94",
            "lab-2007-offer-duration-under30-no-education",
            "lab-2007-offer-under30-with-education",
        ),
        only=(LAB_2007,),
        group=GROUP,
    ),
    Cadence(
        name="gentaget_tilbud",
        title=Text("Nyt tilbud hver sjette måned", "A new offer every sixth month"),
        plain=Text(
            "Efter det første tilbud skal personen begynde i et nyt, hver gang der igen er modtaget hjælp i seks "
            "sammenhængende måneder.",
            "After the first offer the person must start a new one each time help has again been received for six "
            "continuous months.",
        ),
        within=HELP_OR_START,
        words=Text("det seneste tilbud begyndte", "the latest offer started"),
        act=STARTED,
        span=through_the_week(months_after(6)),
        stops_while=("tilbud",),
        source=LAB("96, stk. 1-2", "lab-2007-repeat-offer"),
        only=(AGAIN_2007,),
        group=GROUP,
        doubt=Text(
            "Om dage i tilbuddet tæller med i de seks måneder, er ikke undersøgt; her står uret stille, mens et "
            "tilbud løber. Er personen fyldt 30 og fik det første tilbud før 12 måneder, falder det næste først ved "
            "12 måneder, når der er gået mindst seks måneder siden tilbuddets slutning: det må du selv regne ud.",
            "Whether days in the offer count in the six months has not been read; the clock stands still here while an "
            "offer runs. When the person is 30 or over and had the first offer before 12 months, the next falls due "
            "only at 12 months, when at least six months have passed since the end of the offer: reckon that by hand.",
        ),
    ),
)
