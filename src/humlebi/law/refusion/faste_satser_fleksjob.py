"""The state's fixed percentages of ledighedsydelse and of subsidies to flexible jobs and skånejob."""

from datetime import date

from humlebi.law.acts import LAB, LAS, PAV
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.refusion.faste_satser import GROUP, PERCENT_OF, percent_of
from humlebi.law.terms import Cases, Expression, OnDay, Spent, cases, day, during, fact, number

# --- regimes: the day that the benefit is paid for picks --------------------------------------------------------------

L2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2010, 1, 4),
    Axis.CLOCK,
    "LAS § 104, LBK 1460 af 12. december 2007",
    doubt=Text("Begyndelsen er antaget.", "The beginning is presumed."),
)
L2010 = Scope("2010", date(2010, 1, 4), date(2011, 1, 1), Axis.CLOCK, "LAS § 104, LBK 946/2009; BEK 1408/2009")
L2011 = Scope("2011", date(2011, 1, 1), date(2013, 1, 1), Axis.CLOCK, "LAS § 104; BEK 14 af 3. januar 2011")
L2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 104; BEK 1416 af 23. december 2012")
F2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAB § 122, Fleksjobreformen 2013")
OUTSIDE = Scope("uden for trappen", date(2016, 1, 1), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015, § 30")

# --- words of this page -----------------------------------------------------------------------------------------------

# The months of a benefit that lie in the window before the day, from the timeline, else told.
MONTHS_TOLD = number(
    "maaneder_ledighedsydelse_24",
    "Måneder med ledighedsydelse (før 2013 også kontanthjælp, starthjælp og særlig ydelse) inden for de seneste 24",
    "Months of ledighedsydelse (before 2013 also cash benefit, start help and special benefit) within the last 24",
    "months",
    most=24,
)


def _within_24(kind: str, da: str, en: str) -> Spent:
    return Spent(kind, "months", within_months=24, words=Text(f"måneder på {da} inden for 24", f"months of {en} in 24"))


def _in_all(kind: str, da: str, en: str) -> Spent:
    return Spent(kind, "months", words=Text(f"måneder på {da} i alt", f"months of {en}"))


LEDIGHEDSYDELSE = ("ledighedsydelse", "ledighedsydelse", "ledighedsydelse")
KONTANTHJAELP = ("kontanthjaelp", "kontanthjælp", "cash benefit")
STARTHJAELP = ("starthjaelp", "starthjælp", "start help")
LAPSED = fact(
    "ret_til_refusion_bortfaldet",
    "Retten til refusion er tidligere bortfaldet efter 18 måneder",
    "The right to refund has lapsed earlier, after 18 months",
)
JOB_MONTHS = number(
    "maaneder_i_job_siden_bortfald",
    "Måneder i fleksjob inden for 18 måneder, siden retten bortfaldt",
    "Months in a flexible job within 18 months, since the right lapsed",
    "months",
    most=18,
)
HOLIDAY = fact(
    "ledighedsydelse_ferie_eller_ustoettet",
    "Ledighedsydelse under ferie (§ 74 e) eller efter ustøttet beskæftigelse (§ 74 h)",
    "Ledighedsydelse during a holiday (74 e) or after unsubsidised employment (74 h)",
)
LY_ACTIVE_2010 = fact(
    "aktiv_paa_ledighedsydelse_2010",
    "Deltager aktivt i et tilbud efter LAB kapitel 10 eller 11 i gennemsnitligt mindst 10 timer om ugen (eller "
    "begrundet færre), ikke fraværende i mere end 14 dage i træk",
    "Takes an active part in an offer under LAB chapters 10 or 11 for 10 hours a week on average (or fewer, with "
    "reasons), not absent for more than 14 days running",
)
LY_ACTIVE = fact(
    "aktiv_paa_ledighedsydelse",
    "Deltager aktivt i et virksomhedsrettet tilbud (LAB kapitel 11) i gennemsnitligt mindst 10 timer om ugen (eller "
    "begrundet færre), ikke fraværende i mere end 14 dage i træk",
    "Takes an active part in a company-based offer (LAB chapter 11) for 10 hours a week on average (or fewer, with "
    "reasons), not absent for more than 14 days running",
)
OUTSIDE_LADDER = fact(
    "uden_for_refusionstrappen",
    "Personen er visiteret før 1. juli 2014 og ikke siden kommet på refusionstrappen (refusionslovens § 30)",
    "The person was approved before 1 July 2014 and has not come on the ladder since (funding act, section 30)",
)
HIRED = day("ansat_i_fleksjob_i_staten", "Ansat i fleksjobbet den", "Hired in the flexible job on")
UNCOVERED = number(
    "loen_ikke_daekket_af_kommunen",
    "Den del af lønnen, som kommunen ikke dækker",
    "The part of the pay that the municipality does not cover",
    "kr",
)
MONTHS_SINCE = number(
    "maaneder_siden_afgoerelse_om_fleksjob",
    "Hele måneder, siden visitationen eller den nye vurdering blev foretaget eller skulle være foretaget",
    "Whole months since the approval or the new assessment was made or ought to have been made",
    "months",
)
UNDOCUMENTED = fact(
    "fleksjob_dokumentation_manglede",
    "Grundlaget (LAB § 70 a) for afgørelsen om fleksjob, eller for vurderingen af, om betingelserne fortsat var "
    "opfyldt (LAS § 74 c), var ikke tilvejebragt",
    "The basis (LAB section 70 a) of the decision on a flexible job, or of the assessment whether the conditions were "
    "still met (LAS section 74 c), was not provided",
)
# Day numbers: fields that are days are compared with them.
APRIL_2002, JANUARY_2013 = OnDay(date(2002, 4, 1)), OnDay(date(2013, 1, 1))
LY_TITLE = Text("Refusion af ledighedsydelse, faste procenter", "Refund of ledighedsydelse, fixed percentages")
FLEKS_TITLE = Text("Refusion af fleksløntilskud, fast procent", "Refund of flexible-job subsidy, fixed percentage")
STOPS = Text(
    "Kommunen betaler det hele, når personen har fået {counts} i sammenlagt 18 måneder inden for 24. Refusionen "
    "genoptages, når personen siden har været i fleksjob i 9 måneder inden for 18.",
    "The municipality pays everything when the person has had {counts} for 18 months in all within 24. The refund "
    "comes back when the person has since had a flexible job for 9 months within 18.",
)
ALL_HELP = Text(
    "kontanthjælp, starthjælp, ledighedsydelse eller særlig ydelse",
    "cash benefit, start help, ledighedsydelse or special benefit",
)
LY_ONLY = Text("ledighedsydelse", "ledighedsydelse")
MEASURED = Text(
    "Måneder inden for 24 regnes her af dage (365/12 om måneden); loven siger ikke hvordan. Særlig ydelse (før 2013) "
    "noteres ikke: læg dens måneder til selv.",
    "Months within 24 are taken here from days (365/12 a month); the act does not say how. Special benefit (before "
    "2013) is not recorded: add its months yourself.",
)


def _eighteen_months(first: Cases | int, *counted: tuple[str, str, str]) -> Cases:
    """Nothing once there are 18 months within 24, nor before nine months in a flexible job have earned it again."""
    within, in_all = _sum(*(_within_24(*one) for one in counted)), _sum(*(_in_all(*one) for one in counted))
    months = cases((during("ledighedsydelse"), within), otherwise=MONTHS_TOLD)
    return cases(
        (months >= 18, 0),
        (during("ledighedsydelse") & (in_all < 18), first),
        (~LAPSED, first),
        (JOB_MONTHS >= 9, first),
        otherwise=0,
    )


def _sum(first: Expression, *others: Expression) -> Expression:
    for one in others:
        first = first + one
    return first


def _stops(plain: Text, counts: Text) -> Text:
    return Text(f"{plain.da} {STOPS.da.format(counts=counts.da)}", f"{plain.en} {STOPS.en.format(counts=counts.en)}")


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=_stops(
            Text(
                "Staten betalte 35 pct. af ledighedsydelsen, og 50 pct. under ferie og efter ustøttet beskæftigelse.",
                "The state paid 35 per cent of ledighedsydelse, and 50 during a holiday and after unsubsidised "
                "employment.",
            ),
            ALL_HELP,
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(
            _eighteen_months(cases((HOLIDAY, 50), otherwise=35), LEDIGHEDSYDELSE, KONTANTHJAELP, STARTHJAELP)
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104, stk. 1", "F9", "F11", "F12"),
        only=(L2007,),
        group=GROUP,
        doubt=MEASURED,
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=_stops(
            Text(
                "Staten betalte 65 pct. af ledighedsydelsen under tilbud efter LAB kapitel 10 og 11, 50 pct. under "
                "ferie og efter ustøttet beskæftigelse, og ellers 35 pct.",
                "The state paid 65 per cent of ledighedsydelse in offers under LAB chapters 10 and 11, 50 during a "
                "holiday and after unsubsidised employment, and otherwise 35.",
            ),
            ALL_HELP,
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(
            _eighteen_months(
                cases((LY_ACTIVE_2010, 65), (HOLIDAY, 50), otherwise=35), LEDIGHEDSYDELSE, KONTANTHJAELP, STARTHJAELP
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104, stk. 1", "F9", "F11", "F12"),
        only=(L2010,),
        group=GROUP,
        doubt=Text(
            "De 65 pct. kom i loven mellem 12. december 2007 og 1. oktober 2009 med virkning senest fra BEK 1408/2009 "
            "(4. "
            f"januar 2010). {MEASURED.da}",
            "The 65 per cent came into the act between 12 December 2007 and 1 October 2009, with effect at the latest "
            f"from order 1408/2009 (4 January 2010). {MEASURED.en}",
        ),
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=_stops(
            Text(
                "Staten betaler 30 pct. af ledighedsydelsen, og 50 pct., når personen deltager i et virksomhedsrettet "
                "tilbud.",
                "The state pays 30 per cent of ledighedsydelse, and 50 when the person is in a company-based offer.",
            ),
            ALL_HELP,
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(
            _eighteen_months(cases((LY_ACTIVE, 50), otherwise=30), LEDIGHEDSYDELSE, KONTANTHJAELP, STARTHJAELP)
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104, stk. 1", "F10", "F11", "F12", "ly-refund-2015"),
        only=(L2011,),
        group=GROUP,
        doubt=MEASURED,
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=_stops(
            Text(
                "Staten betaler 30 pct. af ledighedsydelsen, og 50 pct., når personen deltager i et virksomhedsrettet "
                "tilbud.",
                "The state pays 30 per cent of ledighedsydelse, and 50 when the person is in a company-based offer.",
            ),
            LY_ONLY,
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(_eighteen_months(cases((LY_ACTIVE, 50), otherwise=30), LEDIGHEDSYDELSE)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104, stk. 1", "F10", "F11", "F12", "ly-refund-2015"),
        only=(L2013,),
        group=GROUP,
        doubt=Text(
            "At kun ledighedsydelse tæller med i de 18 måneder, kom mellem 24. februar 2012 og 13. november 2014: her "
            "fra "
            f"fleksjobreformen den 1. januar 2013. {MEASURED.da}",
            "That only ledighedsydelse counts in the 18 months came between 24 February 2012 and 13 November 2014: "
            "here "
            f"from the flexible-job reform on 1 January 2013. {MEASURED.en}",
        ),
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=_stops(
            Text(
                "For den, der er uden for refusionstrappen, betaler staten fortsat 30 pct. af ledighedsydelsen, og 50 "
                "pct., når personen deltager i et virksomhedsrettet tilbud.",
                "For a person outside the ladder the state still pays 30 per cent of ledighedsydelse, and 50 when the "
                "person is in a company-based offer.",
            ),
            LY_ONLY,
        ),
        benefits=("ledighedsydelse",),
        when=OUTSIDE_LADDER,
        stages=percent_of(_eighteen_months(cases((LY_ACTIVE, 50), otherwise=30), LEDIGHEDSYDELSE)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104, stk. 1", "F11", "F12", "ladder-transition"),
        only=(OUTSIDE,),
        group=GROUP,
        doubt=MEASURED,
    ),
    Amount(
        name="refusion_fleksloentilskud",
        title=FLEKS_TITLE,
        plain=Text(
            "Staten betaler 65 pct. af fleksløntilskud og af tilskud til selvstændige efter reglerne fra 2013.",
            "The state pays 65 per cent of the subsidy to persons in flexible jobs, and to the self-employed, under "
            "the rules of 2013.",
        ),
        benefits=("fleksjob",),
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("122, stk. 1, nr. 1-2", "F13", "fleksjob-refund-2015"),
        only=(F2013,),
        group=GROUP,
    ),
    Amount(
        name="refusion_fleksloentilskud",
        title=FLEKS_TITLE,
        plain=Text(
            "For den, der er visiteret før 1. juli 2014 og ikke siden kommet på refusionstrappen, betaler staten "
            "fortsat 65 pct. af fleksløntilskud og af tilskud til selvstændige.",
            "For a person approved before 1 July 2014 who has not come on the ladder since, the state still pays 65 "
            "per cent of the subsidy, and of that to the self-employed.",
        ),
        benefits=("fleksjob",),
        when=OUTSIDE_LADDER,
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("122 (fra 2020 § 200)", "F13", "ladder-transition"),
        only=(OUTSIDE,),
        group=GROUP,
    ),
    Amount(
        name="refusion_gammelt_fleksjob",
        title=Text("Refusion af løntilskud i gamle fleksjob", "Refund of subsidy in old flexible jobs"),
        plain=Text(
            "Staten betaler 65 pct. af løntilskuddet til arbejdsgivere for fleksjob, og til selvstændige, efter "
            "reglerne fra før 2013. De kommer ikke på refusionstrappen.",
            "The state pays 65 per cent of the subsidy to employers for flexible jobs, and to the self-employed, under "
            "the rules from before 2013. They never come on the ladder.",
        ),
        benefits=("fleksjob",),
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("121, stk. 1 (fra 2011 § 122, fra 2020 § 200, nr. 3-4)", "F14"),
        only=(Scope("2002", date(2002, 1, 1), NO_END, Axis.CLOCK, "LAB § 121, LBK 439/2008"),),
        group=GROUP,
        doubt=Text(
            "Læst fra 29. maj 2008; begyndelsen i 2002 er antaget.",
            "Read from 29 May 2008; the beginning in 2002 is presumed.",
        ),
    ),
    Amount(
        name="refusion_skaanejob",
        title=Text("Refusion af løntilskud i skånejob", "Refund of subsidy in skånejob"),
        plain=Text(
            "Staten betaler halvdelen af løntilskuddet til førtidspensionister i job med løntilskud. Det er ikke på "
            "refusionstrappen.",
            "The state pays half of the subsidy for disability pensioners in subsidised jobs. It is not on the ladder.",
        ),
        benefits=("skaanejob",),
        stages=percent_of(50),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("120 (fra 2016 § 121, fra 2020 § 199)", "F15"),
        only=(Scope("1998", date(1998, 7, 1), NO_END, Axis.CLOCK, "LAB § 120, LBK 439/2008"),),
        group=GROUP,
        doubt=Text(
            "Læst fra 29. maj 2008; hvornår procenten begyndte, er ikke set: her hele den formaliserede tid.",
            "Read from 29 May 2008; when the percentage began was not seen: here the whole formalised time.",
        ),
    ),
    Amount(
        name="refusion_fleksjob_uden_dokumentation",
        title=Text("Ingen refusion uden dokumentation", "No refund without documentation"),
        plain=Text(
            "Manglede grundlaget for afgørelsen om fleksjob eller for den nye vurdering af betingelserne, er "
            "refusionen af fleksjobtilskud, ledighedsydelse og kontanthjælp i sagen 0 i 36 måneder. Måneder i "
            "fleksjob og måneder, hvor refusionen er bortfaldet af anden grund, tæller med i de 36.",
            "When the basis of the decision on a flexible job, or of the new assessment of the conditions, was "
            "missing, the refund of the subsidy, ledighedsydelse and cash benefit in the case is 0 for 36 months. "
            "Months in a flexible job and months in which the refund has lapsed for another reason count in the 36.",
        ),
        benefits=("fleksjob", "ledighedsydelse", "kontanthjaelp", "starthjaelp"),
        when=UNDOCUMENTED & (MONTHS_SINCE < 36),
        stages=percent_of(0),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("104 a", "F16"),
        only=(Scope("2007", date(2006, 7, 1), date(2013, 1, 1), Axis.CLOCK, "LAS § 104 a; LAB § 121, stk. 4"),),
        group=GROUP,
        doubt=Text(
            "Begyndelsen er fra pjecen af 2007. Reglen ophørte i LAB mellem 28. juni 2012 og 24. april 2013: her 1. "
            "januar 2013. Om 36 måneder, som løb da, løb ud, er ikke set: slå efter, hvis de rækker ind i 2013.",
            "The beginning is from the leaflet of 2007. The rule ended in LAB between 28 June 2012 and 24 April 2013: "
            "here 1 January 2013. Whether 36 months then running ran out was not seen: check when they reach into "
            "2013.",
        ),
    ),
    Amount(
        name="refusion_fleksjob_i_staten",
        title=Text("Gamle fleksjob i statens institutioner", "Old flexible jobs in state institutions"),
        plain=Text(
            "En statsinstitution får halvdelen af den løn, som kommunen ikke dækker, for den, der er ansat fra 1. "
            "april 2002 til udgangen af 2012, og hele den løn for den, der er ansat før. Det er statens egen ordning, "
            "ikke refusion til kommunen.",
            "A state institution gets half of the pay that the municipality does not cover for a person hired from 1 "
            "April 2002 to the end of 2012, and all of it for one hired earlier. It is a scheme of the state's own, "
            "no refund to the municipality.",
        ),
        benefits=("fleksjob",),
        when=HIRED < JANUARY_2013,
        stages=(
            Step("udaekket", Text("løn, som kommunen ikke dækker", "pay not covered by the municipality"), UNCOVERED),
            Step(
                "tilskud",
                Text("statens ordning betaler", "the state's scheme pays"),
                cases((HIRED < APRIL_2002, UNCOVERED), otherwise=UNCOVERED / 2),
            ),
        ),
        source=PAV("18.3.1.2.2", "F23"),
        only=(Scope("2002", date(2002, 4, 1), NO_END, Axis.CLOCK, "PAV 18.3.1.2.2"),),
        group=GROUP,
        doubt=Text(
            "Hvornår ordningen for dem, der er ansat før 1. april 2002, begyndte, er ikke gennemgået. Ordningen står i "
            "en vejledning, ikke i en lov, og kun dens hovedregel er set: hvilke institutioner der er med, hvilken del "
            "af lønnen der tæller, og hvad der sker, når den ansatte skifter institution eller fleksjob, må slås op "
            "dér.",
            "When the scheme for those hired before 1 April 2002 began has not been read. The scheme stands in "
            "guidance, not in an act, and only its main rule was seen: which institutions are in it, which part of the "
            "pay counts, and what happens when the person changes institution or flexible job must be looked up there.",
        ),
    ),
)
