"""The state's fixed percentages of benefits before the ladder of 2016, and of what stayed outside it."""

from datetime import date

from humlebi.law.acts import LAS, REFUSION, SDL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Cases, OnDay, Rounded, Spent, cases, day, during, fact, number, number_of, while_in

# --- regimes: the day that the benefit is paid for picks --------------------------------------------------------------

S2006 = Scope(
    "2006",
    date(2006, 7, 3),
    date(2011, 1, 1),
    Axis.CLOCK,
    "SDL § 62 (2006)",
    doubt=Text("Begyndelsen er antaget: loven af 2006.", "The beginning is presumed: the act of 2006."),
)
# The ladder's percentage holds for sickness benefit from 28 December 2015, for the others from 1 January 2016.
S2011 = Scope("2011", date(2011, 1, 1), date(2015, 12, 28), Axis.CLOCK, "SDL § 62, lov af 22. december 2010")
K2010 = Scope("2010", date(2010, 1, 1), date(2011, 1, 1), Axis.CLOCK, "Budgetnotat 2010")
K2011 = Scope("2011", date(2011, 1, 1), date(2016, 1, 1), Axis.CLOCK, "Lovforslag L 71 (2010-11)")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "refusion"
ACCOUNTS = "kontoplanens grupperinger"
PERCENT_OF = Text("af udgiften", "of the expenditure")
SICK_WEEK_TOLD = number(
    "uge_i_sygeforloebet",
    "Hvilken uge i sygeforløbet (1 = den første)",
    "Which week of the sick leave (1 = the first)",
    "week",
)
SICK_WEEK = cases(
    (
        during("sygedagpenge"),
        Rounded(
            Spent("sygedagpenge", "weeks", continuous=True, words=Text("ugers fravær", "weeks of absence")), how="down"
        )
        + 1,
    ),
    otherwise=SICK_WEEK_TOLD,
)
SICK_ACTIVE = fact(
    "aktiv_sygemeldt",
    "Gradvis tilbage i arbejde, i ordinær uddannelse eller i et virksomhedsrettet tilbud",
    "Gradually back at work, in ordinary education or in a company-based offer",
)
ACTIVE = fact(
    "aktiv_med_refusion",
    "I virksomhedspraktik, løntilskud eller ordinær uddannelse",
    "In work practice, wage subsidy or ordinary education",
)
GRANTED = day(
    "pension_tilkendt",
    "Førtidspension tilkendt den",
    "Disability pension granted on",
    recorded=while_in("foertidspension"),
)
PENSIONER_OUTSIDE = fact(
    "pensionist_uden_ressourceforloeb",
    "Førtidspensionist, som ikke er i ressourceforløb",
    "Disability pensioner who is not in a resource course",
)
JANUARY_1999 = OnDay(date(1999, 1, 1))
SICK_TITLE = Text("Refusion af sygedagpenge, faste procenter", "Refund of sickness benefit, fixed percentages")
CASH_TITLE = Text("Refusion af kontanthjælp m.v., faste procenter", "Refund of cash benefit etc., fixed percentages")
CASH_BENEFITS = ("kontanthjaelp", "uddannelseshjaelp", "ressourceforloeb", "jobafklaring", "revalidering")
SICK_WEEKS = Text(
    "Ugerne regnes her som syv dage fra første fraværsdag.", "Weeks are taken as seven days from the first absence day."
)


def percent_of(value: Cases | int) -> tuple[Step, ...]:
    """The one stage of a percentage."""
    words = Text("statens procent", "the state's percentage")
    return (Step("procent", words, number_of(value)),)


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="refusion_sygedagpenge",
        title=SICK_TITLE,
        plain=Text(
            "Staten betalte hele ydelsen i uge 1-4, halvdelen i uge 5-8 og derefter 65 pct., når personen var i "
            "aktivt forløb, ellers 35 pct.",
            "The state paid all of the benefit in weeks 1-4, half in weeks 5-8 and then 65 per cent when the person "
            "was in an active course, otherwise 35.",
        ),
        benefits=("sygedagpenge",),
        stages=percent_of(cases((SICK_WEEK <= 4, 100), (SICK_WEEK <= 8, 50), (SICK_ACTIVE, 65), otherwise=35)),
        unit="percent",
        per=PERCENT_OF,
        source=SDL("62", "F19", confidence=Confidence.UNCERTAIN),
        only=(S2006,),
        group=GROUP,
        doubt=Text(
            "Kun de 65 pct. er efterprøvet; de andre tal er efter hukommelsen. Om der var refusion efter uge 52, er "
            f"ikke undersøgt: her som i uge 9-52. Før 2006 kendes ingen procenter. {SICK_WEEKS.da}",
            "Only the 65 per cent has been verified; the other figures are from memory. Whether there was a refund "
            f"after week 52 has not been read: here as in weeks 9-52. No percentages are known before 2006. "
            f"{SICK_WEEKS.en}",
        ),
    ),
    Amount(
        name="refusion_sygedagpenge",
        title=SICK_TITLE,
        plain=Text(
            "Staten betaler hele ydelsen i uge 1-4, halvdelen i uge 5-8 og derefter til og med uge 52 halvdelen, når "
            "personen vender gradvis tilbage, er i ordinær uddannelse eller i virksomhedsrettet tilbud, ellers 30 "
            "pct. Efter uge 52 betaler kommunen det hele.",
            "The state pays all of the benefit in weeks 1-4, half in weeks 5-8 and then up to week 52 half when the "
            "person returns gradually, is in ordinary education or a company-based offer, otherwise 30 per cent. "
            "After week 52 the municipality pays everything.",
        ),
        benefits=("sygedagpenge",),
        stages=percent_of(
            cases((SICK_WEEK <= 4, 100), (SICK_WEEK <= 8, 50), (SICK_WEEK > 52, 0), (SICK_ACTIVE, 50), otherwise=30)
        ),
        unit="percent",
        per=PERCENT_OF,
        source=SDL("62", "F1", "F2", "F3", "F4", "F5"),
        only=(S2011,),
        group=GROUP,
        doubt=Text(
            "Procenterne er læst som gældende til og med 3. januar 2016, men efter refusionslovens § 29, stk. 3, "
            f"bruger ugen fra 28. december 2015 trappens procent; derfor slutter regimet her. {SICK_WEEKS.da}",
            "The percentages were read as in force to 3 January 2016, but under section 29(3) of the funding act the "
            f"week from 28 December 2015 uses the ladder's percentage; so the regime ends there. {SICK_WEEKS.en}",
        ),
    ),
    Amount(
        name="refusion_kontanthjaelp",
        title=CASH_TITLE,
        plain=Text(
            "Staten betalte 65 pct. af kontanthjælpen, når personen var aktiv, ellers 35 pct.",
            "The state paid 65 per cent of the cash benefit when the person was active, otherwise 35.",
        ),
        benefits=("kontanthjaelp",),
        stages=percent_of(cases((ACTIVE, 65), otherwise=35)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100", "F8", seen_in="budget note 2010", confidence=Confidence.UNCERTAIN),
        only=(K2010,),
        group=GROUP,
        doubt=Text(
            "De fire tal (75/65 og 50/35) er læst for 2010, men ikke, hvilken ydelse hvert hører til; fordelingen er "
            "udledt. Andre år før 2011 er ikke gennemgået.",
            "The four figures (75/65 and 50/35) were read for 2010, but not to which benefit each belongs; the "
            "mapping is inferred. Other years before 2011 have not been read.",
        ),
    ),
    Amount(
        name="refusion_kontanthjaelp",
        title=CASH_TITLE,
        plain=Text(
            "Staten betaler halvdelen af kontanthjælp, uddannelseshjælp, ressourceforløbsydelse og "
            "revalideringsydelse, når personen er i virksomhedspraktik, løntilskud eller ordinær uddannelse, ellers "
            "30 pct. Vejledning og opkvalificering giver 30 pct.",
            "The state pays half of cash benefit, education benefit, resource course benefit and rehabilitation "
            "benefit when the person is in work practice, wage subsidy or ordinary education, otherwise 30 per cent. "
            "Guidance and upskilling courses give 30 per cent.",
        ),
        benefits=CASH_BENEFITS,
        stages=percent_of(cases((ACTIVE, 50), otherwise=30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100 og 104", "F6", "F7"),
        only=(K2011,),
        group=GROUP,
        doubt=Text(
            "Hvilke af de senere ydelser (2013, 2014), der kom med, er ikke efterprøvet én for én; jobafklaring får "
            "ressourceforløbsydelse og er regnet med. Slutter 31. december 2015 efter refusionslovens § 29, stk. 3.",
            "Which of the later benefits (2013, 2014) joined has not been verified one by one; job clarification pays "
            "resource course benefit and is included. Ends on 31 December 2015 under section 29(3) of the funding act.",
        ),
    ),
    Amount(
        name="statens_andel_dagpenge",
        title=Text("Statens andel af dagpenge i 2010", "The state's share of unemployment benefit in 2010"),
        plain=Text(
            "Staten betalte 75 pct. af dagpengene, når den ledige var aktiv, ellers 50 pct.; kommunen betalte resten.",
            "The state paid 75 per cent of unemployment benefit when the unemployed person was active, otherwise 50; "
            "the municipality paid the rest.",
        ),
        benefits=("dagpenge",),
        stages=percent_of(cases((ACTIVE, 75), otherwise=50)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("(budgetnotat)", "F8", seen_in="budget note 2010", confidence=Confidence.UNCERTAIN),
        only=(K2010,),
        group=GROUP,
        doubt=Text(
            "De fire tal er læst, fordelingen på ydelser er udledt, og lovens paragraf er ikke fundet. For 2011-2015 "
            "er statens andel af dagpenge ikke fundet.",
            "The four figures were read, the mapping to benefits is inferred, and the section has not been read. For "
            "2011-2015 the state's share of unemployment benefit has not been read.",
        ),
    ),
    Amount(
        name="refusion_enkeltydelser",
        title=Text("Refusion af enkeltydelser", "Refund of single payments"),
        plain=Text(
            "Staten betaler halvdelen af enkeltudgifter, sygebehandling og flytning efter aktivlovens §§ 81, 82 og 85.",
            "The state pays half of single expenses, medical treatment and moving under sections 81, 82 and 85.",
        ),
        stages=percent_of(50),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("81, 82, 85 (finansiering)", "F17", seen_in=ACCOUNTS),
        only=(Scope("1998", date(1998, 7, 1), NO_END, Axis.CLOCK, "Kontoplanen"),),
        group=GROUP,
        doubt=Text(
            "Hvornår procenten begyndte, er ikke undersøgt: her hele den formaliserede tid.",
            "When the percentage began has not been read: here the whole formalised time.",
        ),
    ),
    Amount(
        name="refusion_foertidspension",
        title=Text("Statens andel af gamle førtidspensioner", "The state's share of old disability pensions"),
        plain=Text(
            "Staten betaler halvdelen af en førtidspension tilkendt før 1999 og 35 pct. af en tilkendt senere. En "
            "pension tilkendt fra 1. juli 2014 følger refusionstrappen fra 2016.",
            "The state pays half of a disability pension granted before 1999 and 35 per cent of a later one. A pension "
            "granted from 1 July 2014 follows the ladder from 2016.",
        ),
        benefits=("foertidspension",),
        stages=percent_of(cases((GRANTED < JANUARY_1999, 50), otherwise=35)),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION("(tidligere regler)", "F18", confidence=Confidence.UNCERTAIN),
        only=(Scope("1998", date(1998, 7, 1), NO_END, Axis.CLOCK, "Ikke læst"),),
        group=GROUP,
        doubt=Text(
            "Procenterne og grænsen 1. januar 1999 er efter hukommelsen; der er søgt, og intet er fundet.",
            "The percentages and the limit of 1 January 1999 are from memory; searched for and not found.",
        ),
    ),
    Amount(
        name="refusion_vejledning_opkvalificering",
        title=Text("Refusion af vejledning og opkvalificering", "Refund of guidance and upskilling"),
        plain=Text(
            "Fra 2015 refunderer staten ikke udgifter til forløb med vejledning og opkvalificering; kun ordinær "
            "uddannelse og virksomhedsrettede tilbud giver refusion.",
            "From 2015 the state refunds no costs of guidance and upskilling courses; only ordinary education and "
            "company-based offers give a refund.",
        ),
        stages=percent_of(0),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION(
            "(drift, 2015)", "F20", seen_in="source 004, attachment 3.3", confidence=Confidence.SOURCE_ONLY
        ),
        only=(Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "Beskæftigelsesreformen 2015"),),
        group=GROUP,
        doubt=Text(
            "Kun Allerød Kommunes udvalgsreferat (2015) siger det; paragraffen er ikke gennemgået.",
            "Said by the committee minutes of Allerød (2015) alone; section not read.",
        ),
    ),
    Amount(
        name="refusion_drift_ressourceforloeb",
        title=Text("Refusion af indsatsen i ressourceforløb", "Refund of the effort in resource courses"),
        plain=Text(
            "Fra 2022 refunderer staten ikke udgifter til indsatsen i ressourceforløb. For førtidspensionister uden "
            "for ressourceforløb er refusionen fortsat 50 pct.",
            "From 2022 the state refunds no costs of the effort in resource courses. For disability pensioners outside "
            "them the refund is still 50 per cent.",
        ),
        stages=percent_of(cases((PENSIONER_OUTSIDE, 50), otherwise=0)),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION("(LAB § 195)", "F21", seen_in=ACCOUNTS),
        only=(Scope("2022", date(2022, 1, 1), NO_END, Axis.CLOCK, "LAB § 195"),),
        group=GROUP,
    ),
    Amount(
        name="refusion_jobrettet_uddannelse",
        title=Text("Refusion af jobrettet uddannelse", "Refund of job-directed education"),
        plain=Text(
            "Staten betaler 80 pct. af udgiften til seks ugers jobrettet uddannelse og til retten til en "
            "erhvervsuddannelse.",
            "The state pays 80 per cent of the cost of six weeks of job-directed education and of the right to "
            "vocational education.",
        ),
        stages=percent_of(80),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION("(kontoplanen)", "F22", seen_in=ACCOUNTS),
        only=(Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "Kontoplanen"),),
        group=GROUP,
        doubt=Text(
            "Datoerne er ikke gennemgået; her fra beskæftigelsesreformen i 2015.",
            "The dates have not been read; here from the employment reform of 2015.",
        ),
    ),
)
