"""Jobafklaringsforløb: who has a right to one, how long it lasts, when the team sees it, and the talks."""

from datetime import date

from humlebi.law.acts import LAB, LOUB, SDL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Done,
    Duty,
    Exemption,
    Scope,
    Text,
    months_after,
    weeks_after,
)
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.reforms import TEAM_DAY, TEAM_ENDS
from humlebi.law.terms import Spent, all_of, any_of, assessed, fact, named

# --- regimes ---------------------------------------------------------------------------------------------------------

SINCE_2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.BEGUN, "Lov 720 af 25. juni 2014")
BEFORE_2020 = Scope("2014", date(2014, 7, 1), date(2020, 1, 1), Axis.BEGUN, "Lov 720 af 25. juni 2014")
FROM_2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.BEGUN, "LAB § 110 (lov 548/2019)")
TEAM_2014 = Scope("2014", date(2014, 7, 1), date(2025, 1, 1), Axis.DUE, "Lov 720 af 25. juni 2014; LAB §§ 108-109")
TEAM_2025 = Scope("2025", date(2025, 1, 1), TEAM_ENDS, Axis.CLOCK, "Lov 1657/2024; BEK 47/2026", TEAM_DAY)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "jobafklaring"
COURSE = Begins("jobafklaring", Text("jobafklaringsforløbet begyndte", "the jobafklaring course began"))
STILL_INCAPABLE = assessed(
    "jobafklaring_uarbejdsdygtig",
    "Stadig uarbejdsdygtig på grund af egen sygdom",
    "Still incapable of work because of own sickness",
)
BENEFIT_STOPS = fact(
    "sygedagpenge_stopper_ved_revurdering",
    "Sygedagpengene stopper på revurderingstidspunktet (§ 24, ikke de 26 uger i § 25), ved udløbet af en forlængelse "
    "(§ 27) eller fordi sygdommen ikke længere er livstruende (§ 24 c)",
    "Sickness benefit stops at the time of reassessment (section 24, not the 26 weeks of section 25), at the end of an "
    "extension (section 27) or since the illness is no longer life-threatening (section 24 c)",
)
CAN_BE_EXTENDED = assessed(
    "sygedagpenge_kan_forlaenges",
    "Sygedagpengene kan forlænges efter en af lovens grunde",
    "Sickness benefit can be extended on one of the grounds of the act",
)
NEW_ABSENCE = fact(
    "ny_sygemelding_efter_22_uger",
    "Sygemeldt på ny, mens grænsen på 22 uger inden for 9 måneder er nået, og ville ellers have ret til sygedagpenge "
    "fra kommunen (§ 24 a)",
    "Reported sick anew while the limit of 22 weeks within 9 months is reached, and would otherwise be entitled to "
    "sickness benefit from the municipality (section 24 a)",
)
NEEDS_TEAM = assessed(
    "jobafklaring_tvaerfagligt_behov",
    "Kommunen finder, at sagen har behov for en tværfaglig indsats",
    "The municipality finds that the case needs an effort across professions",
)
NOT_AFTER_2024 = Text(
    "Paragrafferne er læst til og med 2024. Ordningen består i 2026: BEK 47/2026 kræver stadig rehabiliteringsplanens "
    "indsatsdel for jobafklaring, og LAS beholder kapitel 6 b. Et forslag vil afskaffe den fra 1. januar 2027.",
    "The sections have been read to 2024. The scheme stays in 2026: order 47/2026 still asks for the plan part of the "
    "rehabilitation plan for jobafklaring, and LAS keeps chapter 6 b. A proposal would abolish it from 1 January 2027.",
)

WELL_IN_8_WEEKS = Exemption(
    "rask_8_uger",
    LAB("108, stk. 4", "jobafklaring-rehab-team-deadline"),
    says=Text("fra overgangen til de otte uger er gået", "from the move until the eight weeks have passed"),
)
# The effort lay before the move: having it once is enough for the course.
EFFORT_BEFORE = Exemption(
    "tvaerfaglig_indsats",
    LAB("109", "jobafklaring-rehab-team-deadline"),
    whole_course=True,
    says=Text("fra forløbets første dag", "from the first day of the course"),
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="ret_til_jobafklaring",
        title=Text("Ret til jobafklaringsforløb", "Right to a jobafklaring course"),
        plain=Text(
            "Den, der stadig er uarbejdsdygtig af egen sygdom, går direkte over i et jobafklaringsforløb, når "
            "sygedagpengene stopper og ikke kan forlænges, når en ny sygemelding begynder, mens de 22 uger er brugt, "
            "eller når et tidligere forløb er slut. Formue og ægtefælles indkomst betyder intet.",
            "A person still incapable of work from own sickness moves directly to a jobafklaring course when sickness "
            "benefit stops and cannot be extended, when a new absence begins while the 22 weeks are used, or when an "
            "earlier course has ended. Wealth and a spouse's income do not matter.",
        ),
        asked=COURSE,
        benefits=("jobafklaring",),
        when=all_of(
            STILL_INCAPABLE,
            any_of(
                named(
                    "Sygedagpengene stopper og kan ikke forlænges",
                    "Sickness benefit stops and cannot be extended",
                    BENEFIT_STOPS & ~CAN_BE_EXTENDED,
                ),
                NEW_ABSENCE,
                named(
                    "Et jobafklaringsforløb har løbet helt op til dagen",
                    "A jobafklaring course has run right up to the day",
                    Spent("jobafklaring", "days", continuous=True) > 0,
                ),
            ),
        ),
        source=SDL(
            "24, stk. 2, 24 a og 27, stk. 3",
            "jobafklaring-entitlement",
            seen_in="source 004, 'overgår automatisk til et Jobafklaringsforløb'",
        ),
        only=(SINCE_2014,),
        group=GROUP,
        doubt=Text(
            f"{NOT_AFTER_2024.da} At overgangen sker dagen efter den sidste dag med sygedagpenge, er udledt.",
            f"{NOT_AFTER_2024.en} That the move happens on the day after the last day of sickness benefit is inferred.",
        ),
    ),
    Conditions(
        name="jobafklaring_varighed",
        title=Text("Jobafklaring i højst to år ad gangen", "Jobafklaring for at most two years at a time"),
        plain=Text(
            "Et forløb skal være så kort som muligt og højst vare to år. Er personen stadig uarbejdsdygtig bagefter, "
            "kan et nyt følge.",
            "A course must be as short as possible and last at most two years. If the person is still incapable of "
            "work afterwards, a new one may follow.",
        ),
        asked=COURSE,
        benefits=("jobafklaring",),
        lasts=(Lasts(months_after(24)),),
        source=LAB("68 d, stk. 5, og 68 e", "jobafklaring-duration", seen_in="source 004, 'op til 2 år'"),
        only=(BEFORE_2020,),
        group=GROUP,
        doubt=Text(
            "Fra 1. januar 2020 regnes perioder på barsel ikke med (§ 110, stk. 1): læg dem til dagen. Forløb, der "
            "følger lige efter hinanden, ses her som ét fra den første dag: spørg om det nye forløb fra den dag, det "
            "selv begynder.",
            "From 1 January 2020 periods on parental leave do not count (section 110 (1)): add them to the day. "
            "Courses that follow each other at once are seen here as one from the first day: ask about the new one "
            "from the day it begins itself.",
        ),
    ),
    Conditions(
        name="jobafklaring_varighed",
        title=Text("Jobafklaring i højst to år ad gangen", "Jobafklaring for at most two years at a time"),
        plain=Text(
            "Et forløb skal være så kort som muligt og højst vare to år. Er personen stadig uarbejdsdygtig bagefter, "
            "kan et nyt følge. Perioder på barsel og sorgorlov regnes ikke med.",
            "A course must be as short as possible and last at most two years. If the person is still incapable of "
            "work afterwards, a new one may follow. Periods on parental or bereavement leave do not count.",
        ),
        asked=COURSE,
        benefits=("jobafklaring",),
        lasts=(Lasts(months_after(24), leaves_out=("barsel",)),),
        source=LAB("110, stk. 1, og 111", "jobafklaring-duration"),
        only=(FROM_2020,),
        group=GROUP,
        doubt=Text(
            f"{NOT_AFTER_2024.da} Kun noteret barsel trækkes fra: læg sorgorlov til dagen. Forløb, der følger lige "
            f"efter hinanden, ses her som ét fra den første dag: spørg om "
            "det nye forløb fra den dag, det selv begynder.",
            f"{NOT_AFTER_2024.en} Only recorded parental leave is left out: add bereavement leave. Courses that "
            f"follow each other at once are seen here as one from the first day: ask "
            "about the new one from the day it begins itself.",
        ),
    ),
    Duty(
        name="jobafklaring_forelaeggelse",
        title=Text("Rehabiliteringsteamet inden fire uger", "The rehabilitation team within four weeks"),
        plain=Text(
            "Teamet behandler sagen senest fire uger efter, at forløbet begyndte. Undtaget er den, der ventes helt "
            "rask inden otte uger fra overgangen, og den, der kommer fra sygedagpenge ved grænsen og havde en "
            "tværfaglig indsats i kategori 3. "
            f"{WELL_IN_8_WEEKS.how.da} {EFFORT_BEFORE.how.da}",
            "The team treats the case at the latest four weeks after the course began. Exempt are persons expected "
            "fully fit within eight weeks from the move, and persons who come from sickness benefit at its limit "
            "and had an effort across professions in category 3. "
            f"{WELL_IN_8_WEEKS.how.en} {EFFORT_BEFORE.how.en}",
        ),
        since=COURSE,
        act=Done("forelaeggelse"),
        span=weeks_after(4),
        exempted_by=(
            WELL_IN_8_WEEKS,
            EFFORT_BEFORE,
        ),
        source=LOUB(
            "9, stk. 2, og LAB §§ 108-109",
            "jobafklaring-rehab-team-deadline",
            seen_in="source 004 (alle sager, hvor sygedagpengene ikke kan forlænges)",
        ),
        only=(TEAM_2014,),
        group=GROUP,
        doubt=Text(
            "En sag, hvis fire uger udløber i 2025, spørges der ikke til; overgangen er ikke gennemgået. I 2021 "
            "kunne ministeren fravige de fire uger en tid; hvornår det skete, er ikke undersøgt. I Hjørring var det "
            "første forløb fritaget som frikommuneforsøg.",
            "A case whose four weeks end in 2025 is not asked about; the transition has not been read. In 2021 the "
            "minister could deviate from the four weeks for a time; when that was has not been read. In Hjørring the "
            "first course was exempt as a trial.",
        ),
    ),
    Conditions(
        name="jobafklaring_team_ved_behov",
        title=Text("Rehabiliteringsteam kun ved behov", "The rehabilitation team only where needed"),
        plain=Text(
            "Fra 2025 inddrages rehabiliteringsteamet kun, når kommunen finder, at sagen kræver en tværfaglig indsats. "
            "Fristen på fire uger og undtagelsen for den, der ventes rask inden otte uger, er faldet bort.",
            "From 2025 the rehabilitation team is involved only when the municipality finds that the case needs an "
            "effort across professions. The four weeks and the exception for those expected well within eight weeks "
            "are gone.",
        ),
        asked=COURSE,
        benefits=("jobafklaring",),
        when=NEEDS_TEAM,
        otherwise=Text("Teamet inddrages ikke.", "The team is not involved."),
        source=LAB("108-109 og 111 a (lov 1657/2024)", "jobafklaring-2025", "team-flexible-2025"),
        only=(TEAM_2025,),
        group=GROUP,
        doubt=Text(
            "BEK 47/2026 §§ 1 og 7 læst: fra 1. februar 2026 kan teamet bruges om indsatsen i forløbet, og om et nyt "
            "forløb, når det første ophører.",
            "Order 47/2026 sections 1 and 7 read: from 1 February 2026 the team may be used about the effort in the "
            "course, and about a new course when the first one ends.",
        ),
    ),
)
