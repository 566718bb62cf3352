"""Right and duty to offers from 2020, the work duty of 2025 and the flexible offers of 2026."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.maalgrupper import GROUP_2020
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Enters,
    Exemption,
    Happens,
    Scope,
    State,
    Text,
    months_after,
    through_the_week,
    weeks_after,
    within_months,
)
from humlebi.law.questions import Conditions, Quota
from humlebi.law.reforms import ACT_2025, FLEXIBLE
from humlebi.law.terms import assessed, fact, is_one_of, least, named, number

# --- regimes: the first day of the benefit picks the first offer ------------------------------------------------------

B2020 = Scope(
    "2020", date(2020, 1, 1), date(2026, 7, 1), Axis.BEGUN, "LAB §§ 102 og 105 (lov 548/2019), BEK 1216/2023 § 115"
)
C2020 = Scope("2020", date(2020, 1, 1), date(2026, 7, 1), Axis.CLOCK, "LAB § 102 (lov 548/2019)")
YOUNG_2020 = Scope(
    "2020", date(2020, 1, 1), date(2025, 7, 1), Axis.BEGUN, "LAB § 105 (lov 548/2019), BEK 1216/2023 § 115"
)
YOUNG_2025 = Scope(
    "2025", date(2025, 7, 1), date(2026, 7, 1), Axis.BEGUN, "LAB § 105 (LBK 280/2024), BEK 1216/2023 § 115"
)
FOUR_MONTHS = Text(
    "Hvornår fire uger blev til fire måneder (lov 2589 af 28. december 2021), er ikke gennemgået; her 1. januar 2022.",
    "When four weeks became four months (act 2589 of 28 December 2021) has not been read; 1 January 2022 here.",
)
WEEKS_2020 = Scope("2020", date(2020, 1, 1), date(2022, 1, 1), Axis.CLOCK, "LAB § 105 (lov 548/2019)", FOUR_MONTHS)
MONTHS_2022 = Scope("2022", date(2022, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAB § 105 (LBK 701/2022)", FOUR_MONTHS)
MONTHS_2025 = Scope("2025", date(2025, 7, 1), date(2026, 7, 1), Axis.CLOCK, "LAB § 105 (LBK 280/2024)")
# Four orders in force on 1 January 2025 regulate the duty (BEK 1713, 1714, 1761 and 1766/2024), also § 20 d of the
# integration act. From 1 July 2025 the other benefits are gone and it attaches to cash benefit alone (BEK 801/2025).
WORK = Scope("2025", date(2025, 1, 1), NO_END, Axis.CLOCK, "Lov 1654/2024; BEK 1761 og 1766/2024")
WORK_UNTIL_JULY = Scope("2025", date(2025, 1, 1), date(2025, 7, 1), Axis.CLOCK, "Lov 1654/2024; BEK 1761 og 1766/2024")
B2026 = Scope("2026", FLEXIBLE, NO_END, Axis.BEGUN, ACT_2025)
SHARE_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.DUE, ACT_2025)

# --- words of this page -----------------------------------------------------------------------------------------------

CASH, YOUNG, INSURED = "kontanthjaelp", "uddannelseshjaelp", "dagpenge"
STARTED = Done("tilbud_paabegyndt")
CONTACT = Text("den første henvendelse (første dag på hjælpen)", "the first contact (the first day of the benefit)")
# § 9: a change of benefit begins a new period, except that of 2020 in name and that to the help which the requirement
# of residence had withheld (stk. 4).
HELP = Begins(
    CASH,
    CONTACT,
    ("selvforsoergelsesydelse", "overgangsydelse", "integrationsydelse"),
    (
        ("integrationsydelse", "selvforsoergelsesydelse"),
        ("integrationsydelse", "overgangsydelse"),
        ("selvforsoergelsesydelse", "overgangsydelse"),
        ("overgangsydelse", CASH),
    ),
)
REGISTERED = Begins(INSURED, Text("første dag på dagpenge", "the first day of unemployment benefit"))
READY = State("parathed", ("jobparat", "aktivitetsparat"))
EDUCATION_READY = ("uddannelsesparat", "aabenlyst_uddannelsesparat")
QUARTER = Exemption("25_procent", LAB("102 (lov 1750/2025)", "lab-2026-reform-offers-75pct"))
FIRST = Text("Ret og pligt: det første tilbud", "Right and duty: the first offer")
SIX_MONTHS = Text(
    "I tilbud senest efter seks måneder, i mindst to sammenhængende uger. Prøver og realkompetencevurdering træder "
    "ikke i stedet, og fra 2023 eller 2024 heller ikke øvrig vejledning og opkvalificering.",
    "In an offer at the latest after six months, for at least two continuous weeks. Tests and assessments of skills do "
    "not replace it, nor from 2023 or 2024 other guidance and upgrading.",
)
WAGE_SUBSIDY = Text(
    "For løntilskud er det nok, at tilbuddet er givet i tide og begynder inden for tre uger efter: se selv efter. Et "
    "afbrud i perioden bryder den altid her.",
    "For wage subsidy it is enough that the offer is made in time and starts within three weeks after: check by hand. "
    "Any break breaks the period here.",
)
ONE_MONTH = Text(
    "I tilbud hurtigst muligt og senest efter en måned, og derefter uden ophold, til en ordinær uddannelse begynder "
    "(fra 2023 eller 2024: eller personen forsørger sig selv).",
    "In an offer as soon as possible and at the latest after a month, and then without a stop until an ordinary "
    "education starts (from 2023 or 2024: or the person is self-supporting).",
)
REFORM = Text(
    "Den ændrede § 102 er ikke fundet; indholdet er kendt fra styrelsens svar. Personer med arbejdspligt er uden for "
    "reglen: fristen står stille for dem. Om et forløb begyndt før 1. juli 2026 følger den gamle regel til ende, siger "
    "ingen kilde; her afgør begyndelsen.",
    "The amended § 102 has not been found; the content is known from the agency's answers. Persons under the work duty "
    "are outside the rule: the clock stands still for them. No source says whether a course begun before 1 July 2026 "
    "follows the old rule to its end; the beginning decides here.",
)
MEETS = fact(
    "arbejdspligt_opfylder_krav",
    "Opfylder opholdskravet og beskæftigelseskravet",
    "Meets the requirements of residence and of work",
)
UKRAINE = fact(
    "arbejdspligt_ukraineloven", "Har ophold efter ukraineloven", "Has residence under the act on people from Ukraine"
)
EFFORT = number(
    "arbejdspligt_timer_indsats", "Timer i praktik, løntilskud og nytteindsats", "Hours of effort", "hours/week"
)
ORDINARY = number("arbejdspligt_timer_arbejde", "Timer i ordinært arbejde", "Hours of ordinary work", "hours/week")
OTHER = number(
    "arbejdspligt_timer_andet",
    "Timer i samtaler, danskundervisning, sundheds- og sociale indsatser",
    "Hours of talks, Danish lessons, health and social measures",
    "hours/week",
)
PREPARATION = number(
    "arbejdspligt_timer_forberedelse",
    "Timer til forberedelse og jobsøgning",
    "Hours of preparation and search",
    "hours/week",
)
REDUCED = number(
    "arbejdspligt_timer_nedsat",
    "Timer, kommunen har nedsat pligten til",
    "Hours the duty has been reduced to",
    "hours/week",
)
HEALTH = assessed("arbejdspligt_helbred", "Helbredet begrunder færre timer", "The health gives grounds for fewer hours")
COUNTED = EFFORT + ORDINARY + OTHER + least(PREPARATION, 4)


def _work(benefit: str, da: str, en: str, scope: Scope = WORK_UNTIL_JULY) -> Duty:
    return Duty(
        name=f"arbejdspligt_{benefit}",
        title=Text("Arbejdspligt: begyndt inden en måned", "Work duty: started within a month"),
        plain=Text(
            f"En person på {da} med arbejdspligt skal være i gang med 37 timers indsats om ugen hurtigst muligt og "
            "senest efter en måned.",
            f"A person on {en} under the work duty must have started 37 hours of effort a week as soon as possible and "
            "at the latest after a month.",
        ),
        since=Enters("arbejdspligt", (), benefit, Text("arbejdspligten begyndte", "the work duty began")),
        act=STARTED,
        span=months_after(1),
        source=LAB("105 a-105 c", "lab-2025-arbejdspligt"),
        only=(scope,),
        group=benefit,
        doubt=Text(
            "Noteres som en tilstand »arbejdspligt«. Rimelige, dokumenterede udgifter til transport dækkes (§ 176 a).",
            "Recorded as a state “work duty”. Reasonable documented transport costs are covered (§ 176 a).",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_tilbud",
        title=FIRST,
        plain=SIX_MONTHS,
        since=HELP,
        act=STARTED,
        span=through_the_week(months_after(6)),
        when=READY,
        source=LAB("102", "lab-2020-right-duty-nr1-3"),
        only=(B2020,),
        group=CASH,
        doubt=WAGE_SUBSIDY,
    ),
    Duty(
        name="tilbud_dagpenge",
        title=FIRST,
        plain=SIX_MONTHS,
        since=REGISTERED,
        act=STARTED,
        span=through_the_week(months_after(6)),
        source=LAB("102", "lab-2020-right-duty-nr1-3"),
        only=(B2020,),
        group=INSURED,
        doubt=WAGE_SUBSIDY,
    ),
    Duty(
        name="tilbud_efter_fritagelse",
        title=Text("Tilbud efter en rimelig grund", "Offer after a reasonable ground"),
        plain=Text(
            "Efter en fritagelse skal tilbuddet begynde senest en måned efter, at grunden er ophørt.",
            "After an exemption the offer must start at the latest a month after the ground has ended.",
        ),
        since=Happens(
            "rimelig_grund_ophoert", Text("den rimelige grund ophørte", "the reasonable ground ended"), (), CASH
        ),
        act=STARTED,
        span=months_after(1),
        source=LAB("102", "lab-2020-right-duty-nr1-3"),
        only=(C2020,),
        group=CASH,
    ),
    Duty(
        name="tilbud_uddannelseshjaelp",
        title=FIRST,
        plain=ONE_MONTH,
        since=Begins(YOUNG, CONTACT),
        act=STARTED,
        span=through_the_week(months_after(1)),
        source=LAB("105", "lab-2020-right-duty-nr4-5"),
        only=(YOUNG_2020,),
        group=YOUNG,
    ),
    Duty(
        name="tilbud_uddannelseshjaelp",
        title=FIRST,
        plain=ONE_MONTH,
        since=Begins(CASH, CONTACT, (YOUNG,)),
        act=STARTED,
        span=through_the_week(months_after(1)),
        when=State("parathed", EDUCATION_READY),
        source=LAB("105", "lab-2020-right-duty-nr4-5"),
        only=(YOUNG_2025,),
        group=CASH,
        doubt=Text(
            "Fra 1. juli 2025 får de unge kontanthjælp; den, der gik over fra uddannelseshjælp, får ingen ny frist "
            "her. Aktivitetsparate under 30 uden uddannelse (nr. 5) har samme frist, men kan her ikke skelnes fra "
            "nr. 3: se selv efter.",
            "From 1 July 2025 the young get cash benefit; whoever passed over from education benefit gets no new "
            "deadline here. The activity-ready under 30 without education (no. 5) have the same deadline, but cannot "
            "be told from no. 3 here: check by hand.",
        ),
    ),
    Duty(
        name="naeste_tilbud_uddannelseshjaelp",
        title=Text("Højst fire uger mellem tilbud", "At most four weeks between offers"),
        plain=Text("Der må højst gå fire uger mellem to tilbud.", "At most four weeks may pass between two offers."),
        since=Happens("tilbud_ophoert", Text("det seneste tilbud ophørte", "the latest offer ended"), (), YOUNG),
        act=STARTED,
        span=weeks_after(4),
        source=LAB("105", "lab-2020-right-duty-nr4-5"),
        only=(WEEKS_2020,),
        group=YOUNG,
    ),
    Duty(
        name="naeste_tilbud_uddannelseshjaelp",
        title=Text("Højst fire måneder mellem tilbud", "At most four months between offers"),
        plain=Text(
            "Der må højst gå fire måneder mellem to tilbud.", "At most four months may pass between two offers."
        ),
        since=Happens("tilbud_ophoert", Text("det seneste tilbud ophørte", "the latest offer ended"), (), YOUNG),
        act=STARTED,
        span=months_after(4),
        source=LAB("105", "lab-2020-right-duty-nr4-5"),
        only=(MONTHS_2022,),
        group=YOUNG,
    ),
    Duty(
        name="naeste_tilbud_uddannelseshjaelp",
        title=Text("Højst fire måneder mellem tilbud", "At most four months between offers"),
        plain=Text(
            "Der må højst gå fire måneder mellem to tilbud. Fra 1. juli 2025 gælder det unge på kontanthjælp, der er "
            "visiteret til uddannelse.",
            "At most four months may pass between two offers. From 1 July 2025 this is for the young on cash benefit "
            "who are assessed as education-ready.",
        ),
        since=Happens("tilbud_ophoert", Text("det seneste tilbud ophørte", "the latest offer ended"), (), CASH),
        act=STARTED,
        span=months_after(4),
        when=State("parathed", EDUCATION_READY),
        source=LAB("105", "lab-2020-right-duty-nr4-5"),
        only=(MONTHS_2025,),
        group=CASH,
        doubt=Text(
            "Aktivitetsparate under 30 uden uddannelse (nr. 5) har samme frist, men kan her ikke skelnes fra nr. 3: "
            "se selv efter. Hvad der gælder fra 1. juli 2026, er ikke gennemgået.",
            "The activity-ready under 30 without education (no. 5) have the same deadline, but cannot be told from no. "
            "3 here: check by hand. What holds from 1 July 2026 has not been read.",
        ),
    ),
    Conditions(
        name="omfattet_af_arbejdspligt",
        title=Text("Hvem har arbejdspligt", "Who is under the work duty"),
        plain=Text(
            "Personer i nr. 2-5, der ikke opfylder kravene om ophold og arbejde, undtagen efter ukraineloven.",
            "Persons in nos. 2-5 who do not meet the requirements of residence and work, except under the Ukraine act.",
        ),
        when=is_one_of(GROUP_2020, "6.2", "6.3", "6.4", "6.5") & ~MEETS & ~UKRAINE,
        source=LAB("105 a", "lab-2025-arbejdspligt"),
        only=(WORK,),
        group=CASH,
        doubt=Text(
            "Personer efter integrationslovens § 16, stk. 2, har også arbejdspligt (integrationsloven § 20 d): de har "
            "intet nummer her.",
            "Persons under § 16(2) of the integration act are under the work duty too (§ 20 d there): they have no "
            "number here.",
        ),
    ),
    Conditions(
        name="arbejdspligt_timer",
        title=Text("37 timer om ugen", "37 hours a week"),
        plain=Text(
            "Indsats, arbejde, samtaler, dansk og sundhed skal til sammen give 37 timer om ugen; forberedelse og "
            "jobsøgning tæller højst fire. Timerne kan sættes ned for den enkelte af hensyn til helbredet. Transport "
            "mellem hjem og indsats tæller ikke.",
            "Effort, work, talks, Danish and health must together make 37 hours a week; preparation and search count "
            "four at most. The hours may be reduced for a person's health. Transport between home and effort does not "
            "count.",
        ),
        when=named("37 timer", "37 hours", COUNTED >= 37)
        | named("nedsat af helbredsgrunde", "reduced for health", HEALTH & (COUNTED >= REDUCED)),
        otherwise=Text("Der mangler timer i ugen.", "Hours are missing in the week."),
        source=LAB("105 a-105 c; BEK 208/2026 §§ 36-38", "lab-2025-arbejdspligt"),
        only=(WORK,),
        group=CASH,
        doubt=Text(
            "At forberedelse tæller højst fire timer, er læst for integrationsloven.",
            "That preparation counts four hours at most has been read for the integration act.",
        ),
    ),
    _work(CASH, "kontanthjælp", "cash benefit", WORK),
    _work("selvforsoergelsesydelse", "selvforsørgelsesydelse", "self-support benefit"),
    _work("overgangsydelse", "overgangsydelse", "transitional benefit"),
    _work(YOUNG, "uddannelseshjælp", "education benefit"),
    Duty(
        name="fleksible_tilbud_kontanthjaelp",
        title=Text("Tilbud inden for seks måneder (2026)", "Offer within six months (2026)"),
        plain=Text(
            "Jobparate og uddannelsesparate er i tilbud inden for de første seks måneder; kommunen skal nå mindst 75 "
            "procent. Øvrig vejledning og opkvalificering kan igen være tilbuddet.",
            "The job-ready and education-ready are in an offer within the first six months; the municipality must "
            "reach at least 75 per cent. Other guidance and upgrading may again be the offer.",
        ),
        since=Begins(CASH, CONTACT),
        act=STARTED,
        span=within_months(6),
        when=State("parathed", ("jobparat", *EDUCATION_READY)),
        stops_while=("arbejdspligt",),
        exempted_by=(QUARTER,),
        source=LAB("102 (lov 1750/2025)", "lab-2026-reform-offers-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=CASH,
        doubt=REFORM,
    ),
    Duty(
        name="fleksible_tilbud_dagpenge",
        title=Text("Tilbud inden for seks måneder (2026)", "Offer within six months (2026)"),
        plain=Text(
            "Personer på dagpenge er i tilbud inden for de første seks måneder; kommunen skal nå mindst 75 procent af "
            "alle tæt på arbejdsmarkedet, regnet under ét. Øvrig vejledning og opkvalificering kan igen være "
            "tilbuddet.",
            "People on unemployment benefit are in an offer within the first six months; the municipality must reach "
            "at least 75 per cent of all close to the labour market, taken together. Other guidance and upgrading may "
            "again be the offer.",
        ),
        since=REGISTERED,
        act=STARTED,
        span=within_months(6),
        exempted_by=(QUARTER,),
        source=LAB("102 (lov 1750/2025)", "lab-2026-reform-offers-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=INSURED,
        doubt=REFORM,
    ),
    Quota(
        name="kvote_tilbud",
        title=Text("Tilbud til 75 procent", "Offers to 75 per cent"),
        plain=Text(
            "Mindst 75 procent af dem på dagpenge, de jobparate og de uddannelsesparate, regnet under ét, skal være i "
            "tilbud inden for de første seks måneder.",
            "At least 75 per cent of those on unemployment benefit, the job-ready and the education-ready, taken "
            "together, must be in an offer within the first six months.",
        ),
        duties=("fleksible_tilbud_dagpenge", "fleksible_tilbud_kontanthjaelp"),
        share=Fraction(3, 4),
        source=LAB("102 (lov 1750/2025)", "lab-2026-reform-offers-75pct", confidence=Confidence.UNCERTAIN),
        only=(SHARE_2026,),
        group=CASH,
        doubt=REFORM,
    ),
)
