"""Nytteindsats: work for the benefit with a public employer."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.praktik import TARGET_2014, TARGET_2020
from humlebi.law.kinds import NO_END, Axis, Scope, Text, weeks_after
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import any_of, fact, is_one_of, named, number, while_in

# --- regimes: the day the effort begins picks -------------------------------------------------------------------------

R2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 42 a, 44 og 48, LBK 1342/2016")
R2020 = Scope("2020", date(2020, 1, 1), date(2025, 1, 1), Axis.CLOCK, "Lov 548 af 7. maj 2019 kapitel 13")
R2025 = Scope(
    "2025",
    date(2025, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAB kapitel 13 med lov 1654/2024",
    doubt=Text(
        "Materialet siger kun 'fra 2025'; her fra 1. januar 2025, da arbejdspligten begyndte.",
        "The material says only 'from 2025'; here from 1 January 2025, when the duty to work began.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
TEST_OF_AVAILABILITY = fact(
    "nytteindsats_raadighedsafproevning",
    "Nytteindsatsen er en afprøvning af rådigheden",
    "The effort is a test of availability",
)
AUTHORITY = fact(
    "nytteindsats_offentlig_myndighed",
    "Arbejdsgiveren er en kommune, en region eller staten",
    "The employer is a municipality, a region or the state",
)
GRANTS = number(
    "nytteindsats_offentligt_tilskud",
    "Offentlige tilskuds andel af arbejdsgiverens udgifter",
    "The share of public grants in the employer's expenses",
    "percent",
)
BEYOND_STAFFING = fact(
    "nytteindsats_ud_over_normering",
    "Opgaverne ligger ud over den normale bemanding",
    "The tasks lie beyond the normal staffing",
)
DISCUSSED = fact(
    "nytteindsats_droeftet",
    "Drøftet på forhånd med tillidsrepræsentanten eller medarbejdernes repræsentant",
    "Discussed beforehand with the shop steward or the employees' representative",
)
DUTY_TO_WORK = fact(
    "nytteindsats_arbejdspligt",
    "Borgeren har arbejdspligt",
    "The citizen has a duty to work",
    recorded=while_in("arbejdspligt"),
)
INFORMED = fact(
    "nytteindsats_informeret",
    "Tillidsrepræsentanten er informeret",
    "The shop steward has been informed",
)
PUBLIC = named(
    "offentlig arbejdsgiver, eller mindst 50 procent offentlige tilskud",
    "a public employer, or at least 50 per cent public grants",
    AUTHORITY | (GRANTS >= 50),
)
THIRTEEN_WEEKS = (Lasts(weeks_after(13), words=Text("13 uger", "13 weeks")),)
TITLE = Text("Nytteindsats", "Nytteindsats (work for the benefit)")
LATER_TEXT = Text(
    "At mindst 50 procent offentlige tilskud er nok, er læst i reglerne til og med 2019 og antages at gælde stadig.",
    "That at least 50 per cent public grants are enough was read in the rules up to 2019 and is assumed to hold still.",
)
GROUPS_2014 = any_of(
    is_one_of(TARGET_2014, "2", "3", "12", "13"),
    is_one_of(TARGET_2014, "1") & TEST_OF_AVAILABILITY,
)
GROUPS_2020 = any_of(
    is_one_of(TARGET_2020, "2", "3", "4", "5"),
    is_one_of(TARGET_2020, "1") & TEST_OF_AVAILABILITY,
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="nytteindsats",
        title=TITLE,
        plain=Text(
            "I op til 13 uger arbejder borgeren for sin hjælp hos en offentlig arbejdsgiver med opgaver ud over den "
            "normale bemanding. Det er for målgruppe 2, 3, 12 og 13; for 1 kun som afprøvning af rådigheden. Det skal "
            "være drøftet med medarbejderne først.",
            "For up to 13 weeks the citizen works for the benefit with a public employer, at tasks beyond the normal "
            "staffing. It is for groups 2, 3, 12 and 13; for 1 only as a test of availability. It must have been "
            "discussed with the employees first.",
        ),
        when=GROUPS_2014 & PUBLIC & BEYOND_STAFFING & DISCUSSED,
        lasts=THIRTEEN_WEEKS,
        source=LAB("42 a, 44, stk. 4, og 48, stk. 3-4", "lab-2015-nytteindsats", "lab-2015-internship-duration"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="nytteindsats",
        title=TITLE,
        plain=Text(
            "I op til 13 uger arbejder borgeren for sin hjælp hos en offentlig arbejdsgiver med opgaver ud over den "
            "normale bemanding. Det er for målgruppe 2-5; for 1 kun som afprøvning af rådigheden. Det skal være "
            "drøftet med tillidsrepræsentanten først.",
            "For up to 13 weeks the citizen works for the benefit with a public employer, at tasks beyond the normal "
            "staffing. It is for groups 2-5; for 1 only as a test of availability. It must have been discussed with "
            "the shop steward first.",
        ),
        when=GROUPS_2020 & PUBLIC & BEYOND_STAFFING & DISCUSSED,
        lasts=THIRTEEN_WEEKS,
        source=LAB("82-88", "lab-2020-nytteindsats"),
        only=(R2020,),
        group=GROUP,
        doubt=LATER_TEXT,
    ),
    Conditions(
        name="nytteindsats",
        title=TITLE,
        plain=Text(
            "I op til 13 uger arbejder borgeren for sin hjælp hos en offentlig arbejdsgiver med opgaver ud over den "
            "normale bemanding. Det er for målgruppe 2-5; for 1 kun som afprøvning af rådigheden. Det skal være "
            "drøftet med tillidsrepræsentanten først; har borgeren arbejdspligt, er det nok, at "
            "tillidsrepræsentanten er informeret.",
            "For up to 13 weeks the citizen works for the benefit with a public employer, at tasks beyond the normal "
            "staffing. It is for groups 2-5; for 1 only as a test of availability. It must have been discussed with "
            "the shop steward first; when the citizen has a duty to work, informing the shop steward is enough.",
        ),
        when=GROUPS_2020 & PUBLIC & BEYOND_STAFFING & (DISCUSSED | (DUTY_TO_WORK & INFORMED)),
        lasts=THIRTEEN_WEEKS,
        source=LAB("82-88", "lab-2020-nytteindsats"),
        only=(R2025,),
        group=GROUP,
        doubt=LATER_TEXT,
    ),
)
