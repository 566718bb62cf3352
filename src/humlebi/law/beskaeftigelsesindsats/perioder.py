"""How weeks, months and hours of benefit are counted in the employment effort, and what breaks a period."""

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.regler_om_frister import GROUP, GROUP_NR, ORDER_2016, ORDER_2020
from humlebi.law.kinds import Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import Stage, WeekOf, all_of, any_of, cases, day, fact, greatest, is_one_of, number, of

# --- words of this page ----------------------------------------------------------------------------------------------

FIRST_DAY = day("periode_foerste_dag", "Periodens første dag med ydelse", "The first day of the period with benefit")
LAST_DAY = day("periode_sidste_dag", "Periodens sidste dag med ydelse", "The last day of the period with benefit")
LAPSED_WEEKS = number(
    "uger_uden_pligt",
    "Uger, hvor retten og pligten var bortfaldet (0 for samtaler)",
    "Weeks in which right and duty had lapsed (0 for talks)",
    "weeks",
)
WHOLE_MONTH_WITHOUT = fact(
    "hel_kalendermaaned_uden_ydelse",
    "Der ligger en hel kalendermåned uden ydelse imellem",
    "A whole calendar month without benefit lies between",
)
NEW_PERIOD = fact("ny_dagpengeperiode", "En ny dagpengeperiode er begyndt", "A new period of benefit has begun")
HOURS = number("dagpengetimer", "Timer med dagpenge", "Hours of unemployment benefit", "hours")
PART_TIME = fact("deltidsforsikret", "Deltidsforsikret", "Insured part-time")
UNBROKEN_TITLE = Text("Sammenhængende periode", "Continuous period")
WEEKS_IN_HOURS = Step(
    "uger",
    Text("Timer delt med ugens timer (37, deltid 30)", "Hours divided by those of a week (37, part-time 30)"),
    cases((PART_TIME, HOURS / of(30, "hours/week")), otherwise=HOURS / of(37, "hours/week")),
)
MONTHS_IN_HOURS = Step(
    "maaneder",
    Text("Timer delt med månedens timer (160,33, deltid 130)", "Hours divided by a month's (160.33, part-time 130)"),
    cases((PART_TIME, HOURS / of(130, "hours/month")), otherwise=HOURS / of("160.33", "hours/month")),
)


def _unbroken(scope: Scope, cite: str, *ids: str) -> Conditions:
    return Conditions(
        name="sammenhaengende_periode",
        title=UNBROKEN_TITLE,
        plain=Text(
            "For andre end dagpengemodtagere er en periode sammenhængende, medmindre en hel kalendermåned uden ydelse "
            "bryder den. For dagpenge begynder tællingen forfra med en ny periode.",
            "For others than those on unemployment benefit a period is continuous unless a whole calendar month "
            "without benefit breaks it. For unemployment benefit the count starts anew with a new period.",
        ),
        when=any_of(
            all_of(is_one_of(GROUP_NR, "1"), ~NEW_PERIOD),
            all_of(is_one_of(GROUP_NR, "2", "3", "4", "12", "13"), ~WHOLE_MONTH_WITHOUT),
        ),
        source=LAB(cite, *ids),
        only=(scope,),
        group=GROUP,
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="uger_i_periode",
        title=Text("Uger i en periode", "Weeks in a period"),
        plain=Text(
            "Hver kalenderuge med ydelse (eller løntilskud) i hele eller en del af ugen tæller som en hel uge. Uger, "
            "hvor pligten var bortfaldet, regnes ikke med for ret og pligt.",
            "Every calendar week with benefit (or wage subsidy) in all or a part of it counts as a whole week. Weeks "
            "in which the duty had lapsed do not count for right and duty.",
        ),
        stages=(
            Step(
                "kalenderuger",
                Text("Kalenderuger, perioden rører", "Calendar weeks that the period touches"),
                WeekOf(LAST_DAY) - WeekOf(FIRST_DAY) + 1,
            ),
            Step(
                "uger", Text("Uger, der tæller", "Weeks that count"), greatest(0, Stage("kalenderuger") - LAPSED_WEEKS)
            ),
        ),
        unit="weeks",
        source=LAB("(BEK 1297/2016 §§ 148-151)", "lab-2015-period-counting"),
        only=(ORDER_2016,),
        group=GROUP,
    ),
    _unbroken(ORDER_2016, "(BEK 1297/2016 §§ 148-151)", "lab-2015-period-counting"),
    _unbroken(ORDER_2020, "(BEK 1216/2023 §§ 7-9)", "lab-2020-period-counting"),
    Amount(
        name="dagpenge_i_uger",
        title=Text("Dagpengetimer som uger", "Hours of unemployment benefit as weeks"),
        plain=Text(
            "37 timer med dagpenge er en uge; for deltidsforsikrede 30.",
            "37 hours of unemployment benefit are a week; for those insured part-time 30.",
        ),
        benefits=("dagpenge",),
        stages=(WEEKS_IN_HOURS,),
        unit="weeks",
        source=LAB("(BEK 1216/2023 §§ 7-9)", "lab-2020-period-counting"),
        only=(ORDER_2020,),
        group=GROUP,
    ),
    Amount(
        name="dagpenge_i_maaneder",
        title=Text("Dagpengetimer som måneder", "Hours of unemployment benefit as months"),
        plain=Text(
            "160,33 timer med dagpenge er en måned; for deltidsforsikrede 130.",
            "160.33 hours of unemployment benefit are a month; for those insured part-time 130.",
        ),
        benefits=("dagpenge",),
        stages=(MONTHS_IN_HOURS,),
        unit="months",
        source=LAB("(BEK 1216/2023 §§ 7-9)", "lab-2020-period-counting"),
        only=(ORDER_2020,),
        group=GROUP,
    ),
)
