"""The state's fixed percentages of ledighedsydelse and of subsidies to flexible jobs and skånejob."""

from datetime import date

from humlebi.law.acts import LAS, REFUSION
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.refusion.faste_satser import ACCOUNTS, ACTIVE, GROUP, PERCENT_OF, percent_of
from humlebi.law.terms import Cases, OnDay, Spent, cases, day, during, fact, number

# --- regimes: the day that the benefit is paid for picks --------------------------------------------------------------

L2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2011, 1, 1),
    Axis.CLOCK,
    "LAS §§ 100 og 104",
    doubt=Text("Begyndelsen er antaget.", "The beginning is presumed."),
)
L2011 = Scope("2011", date(2011, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS §§ 100 og 104")
F2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "Fleksjobreformen 2013")
OUTSIDE = Scope("uden for trappen", date(2016, 1, 1), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015, § 30")

# --- words of this page -----------------------------------------------------------------------------------------------

SEEN_004 = "source 004, attachment 3.1"
# The months of a benefit that lie in the window before the day, from the timeline, else told.
MONTHS_TOLD = number(
    "maaneder_ledighedsydelse_24",
    "Måneder med ledighedsydelse eller kontanthjælp inden for de seneste 24",
    "Months of ledighedsydelse or cash benefit within the last 24",
    "months",
    most=24,
)
MONTHS = cases(
    (
        during("ledighedsydelse"),
        Spent(
            "ledighedsydelse",
            "months",
            within_months=24,
            words=Text("måneder på ledighedsydelse inden for 24", "months of ledighedsydelse within 24"),
        )
        + Spent(
            "kontanthjaelp",
            "months",
            within_months=24,
            words=Text("måneder på kontanthjælp inden for 24", "months of cash benefit within 24"),
        ),
    ),
    otherwise=MONTHS_TOLD,
)
NEVER_SO_LONG = during("ledighedsydelse") & (
    Spent("ledighedsydelse", "months", words=Text("måneder på ledighedsydelse i alt", "months of ledighedsydelse"))
    + Spent("kontanthjaelp", "months", words=Text("måneder på kontanthjælp i alt", "months of cash benefit"))
    <= 18
)
LAPSED = fact(
    "ret_til_refusion_bortfaldet",
    "Retten til refusion er tidligere bortfaldet efter 18 måneder",
    "The right to refund has lapsed earlier, after 18 months",
)
JOB_MONTHS = number(
    "maaneder_i_job_siden_bortfald",
    "Måneder i job, siden retten bortfaldt",
    "Months in a job since the right lapsed",
    "months",
)
OUTSIDE_LADDER = fact(
    "uden_for_refusionstrappen",
    "Personen er uden for refusionstrappen efter overgangsreglen",
    "The person is outside the ladder under the transitional rule",
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
    "Hele måneder siden afgørelsen om fleksjob",
    "Whole months since the decision on a flexible job",
    "months",
)
UNDOCUMENTED = fact(
    "fleksjob_dokumentation_manglede",
    "Den krævede dokumentation manglede, da der blev truffet afgørelse om fleksjob",
    "The required documentation was missing when the flexible job was decided",
)
# Day numbers: fields that are days are compared with them.
APRIL_2002, JANUARY_2013 = OnDay(date(2002, 4, 1)), OnDay(date(2013, 1, 1))
LY_TITLE = Text("Refusion af ledighedsydelse, faste procenter", "Refund of ledighedsydelse, fixed percentages")
FLEKS_TITLE = Text("Refusion af fleksløntilskud, fast procent", "Refund of flexible-job subsidy, fixed percentage")
NINE_OF_18 = Text(
    "At retten kommer igen efter 9 måneder i job, siger kun Allerød Kommunes udvalgsreferat (2015); om jobbet skal "
    "ligge i ét stræk eller inden for en tid, er ikke undersøgt. Den må ikke blandes sammen med 9 måneder inden for "
    "18 i LAS § 74 a, som gælder satsen. Hvornår 18-måneders-reglen begyndte, er ikke undersøgt.",
    "That the right returns after 9 months in a job is said by the committee minutes of Allerød (2015) alone; "
    "whether the job must be continuous or within a time has not been read. It must not be mixed with 9 months "
    "within 18 in LAS section 74 a, which concerns the rate. When the 18-month rule began has not been read.",
)


def _eighteen_months(first: Cases | int) -> Cases:
    """Nothing after 18 months within 24, nor before nine months in a job have earned the right again."""
    return cases(
        (MONTHS > 18, 0),
        (NEVER_SO_LONG, first),
        (~LAPSED, first),
        (JOB_MONTHS >= 9, first),
        otherwise=0,
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=Text(
            "Staten betalte 65 pct. af ledighedsydelsen, når personen var aktiv, ellers 35 pct., og intet efter 18 "
            "måneder på ledighedsydelse eller kontanthjælp inden for 24. Retten kommer igen efter 9 måneder i job.",
            "The state paid 65 per cent of ledighedsydelse when the person was active, otherwise 35, and nothing "
            "after 18 months of ledighedsydelse or cash benefit within 24. The right returns after 9 months in a job.",
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(_eighteen_months(cases((ACTIVE, 65), otherwise=35))),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100 og 104", "F9", "F11", "F12", seen_in=ACCOUNTS, confidence=Confidence.UNCERTAIN),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            f"65 og 35 er udledt af kontoplanens grupperinger; datoerne er ikke efterprøvet. {NINE_OF_18.da}",
            f"65 and 35 are inferred from the account groupings; the dates have not been verified. {NINE_OF_18.en}",
        ),
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=Text(
            "Staten betaler 30 pct. af ledighedsydelsen, og intet efter 18 måneder på ledighedsydelse eller "
            "kontanthjælp inden for 24: så betaler kommunen det hele. Retten til refusion kommer igen, når personen "
            "har været i job i 9 måneder.",
            "The state pays 30 per cent of ledighedsydelse, and nothing after 18 months of ledighedsydelse or "
            "cash benefit within 24: then the municipality pays everything. The right to refund returns when the "
            "person has been in a job for 9 months.",
        ),
        benefits=("ledighedsydelse",),
        stages=percent_of(_eighteen_months(30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS(
            "100 og 104", "F10", "F11", "F12", "ly-refund-2015", seen_in=SEEN_004, confidence=Confidence.SOURCE_ONLY
        ),
        only=(L2011,),
        group=GROUP,
        doubt=Text(
            f"50 pct. under virksomhedsrettet tilbud er sandsynligt, men ikke gennemgået. {NINE_OF_18.da}",
            f"50 per cent during a company-based offer is likely but has not been read. {NINE_OF_18.en}",
        ),
    ),
    Amount(
        name="refusion_ledighedsydelse",
        title=LY_TITLE,
        plain=Text(
            "Den, der er uden for refusionstrappen, har fortsat 30 pct. refusion, og ingen efter 18 måneder inden for "
            "24, før der er 9 måneder i job.",
            "A person outside the ladder still has a refund of 30 per cent, and none after 18 months within 24 until "
            "there are 9 months in a job.",
        ),
        benefits=("ledighedsydelse",),
        when=OUTSIDE_LADDER,
        stages=percent_of(_eighteen_months(30)),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION("30", "F11", "F12", "ladder-transition", confidence=Confidence.UNCERTAIN),
        only=(OUTSIDE,),
        group=GROUP,
        doubt=Text(
            f"At de gamle procenter fortsætter uden for trappen, er udledt af kontoplanen. {NINE_OF_18.da}",
            f"That the old percentages go on outside the ladder is inferred from the accounts. {NINE_OF_18.en}",
        ),
    ),
    Amount(
        name="refusion_fleksloentilskud",
        title=FLEKS_TITLE,
        plain=Text(
            "Staten betaler 65 pct. af fleksløntilskuddet til personer i fleksjob efter reglerne fra 2013.",
            "The state pays 65 per cent of the subsidy to persons in flexible jobs under the rules of 2013.",
        ),
        benefits=("fleksjob",),
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("(finansiering)", "F13", "fleksjob-refund-2015", seen_in=SEEN_004),
        only=(F2013,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er ikke gennemgået; slutdatoen er læst, begyndelsen er reformens.",
            "The section has not been read; the end date has, the beginning is that of the reform.",
        ),
    ),
    Amount(
        name="refusion_fleksloentilskud",
        title=FLEKS_TITLE,
        plain=Text(
            "For den, der er uden for refusionstrappen, betaler staten fortsat 65 pct. af fleksløntilskuddet.",
            "For a person outside the ladder the state still pays 65 per cent of the subsidy.",
        ),
        benefits=("fleksjob",),
        when=OUTSIDE_LADDER,
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=REFUSION("30", "F13", "ladder-transition", confidence=Confidence.UNCERTAIN),
        only=(OUTSIDE,),
        group=GROUP,
        doubt=Text(
            "At de gamle procenter fortsætter uden for trappen, er udledt af kontoplanen.",
            "That the old percentages go on outside the ladder is inferred from the accounts.",
        ),
    ),
    Amount(
        name="refusion_gammelt_fleksjob",
        title=Text("Refusion af løntilskud i gamle fleksjob", "Refund of subsidy in old flexible jobs"),
        plain=Text(
            "Staten betaler 65 pct. af løntilskuddet til arbejdsgivere for fleksjob fra før 2013. De kommer ikke på "
            "refusionstrappen.",
            "The state pays 65 per cent of the subsidy to employers for flexible jobs from before 2013. They never "
            "come on the ladder.",
        ),
        benefits=("fleksjob",),
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("(gruppering 013)", "F14", seen_in=ACCOUNTS),
        only=(Scope("2002", date(2002, 1, 1), NO_END, Axis.CLOCK, "Kontoplanen, gruppering 013"),),
        group=GROUP,
        doubt=Text("Begyndelsen i 2002 er usikker.", "The beginning in 2002 is uncertain."),
    ),
    Amount(
        name="refusion_skaanejob",
        title=Text("Refusion af løntilskud i skånejob", "Refund of subsidy in skånejob"),
        plain=Text(
            "Staten betaler halvdelen af løntilskuddet til førtidspensionister i job med løntilskud.",
            "The state pays half of the subsidy for disability pensioners in subsidised jobs.",
        ),
        benefits=("skaanejob",),
        stages=percent_of(50),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("(kontoplanen)", "F15", seen_in=ACCOUNTS),
        only=(Scope("1998", date(1998, 7, 1), NO_END, Axis.CLOCK, "Kontoplanen, 5.58.81"),),
        group=GROUP,
        doubt=Text(
            "Hvornår procenten begyndte, er ikke undersøgt: her hele den formaliserede tid.",
            "When the percentage began has not been read: here the whole formalised time.",
        ),
    ),
    Amount(
        name="refusion_fleksjob_uden_dokumentation",
        title=Text("Ingen refusion uden dokumentation", "No refund without documentation"),
        plain=Text(
            "Manglede dokumentationen, da der blev truffet afgørelse om fleksjob, er refusionen 0 i 36 måneder.",
            "When the documentation was missing as the flexible job was decided, the refund is 0 for 36 months.",
        ),
        benefits=("fleksjob", "ledighedsydelse"),
        when=UNDOCUMENTED & (MONTHS_SINCE < 36),
        stages=percent_of(0),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("(LAB § 70 a)", "F16", seen_in="source 002, '36 måneder'", confidence=Confidence.SOURCE_ONLY),
        only=(Scope("2007", date(2006, 7, 1), date(2016, 1, 1), Axis.CLOCK, "LAB og LAS (2006)"),),
        group=GROUP,
        doubt=Text(
            "Paragraffen er ikke gennemgået. De 36 måneder regnes fra afgørelsen. Slutningen er antaget: tre år "
            "efter de fire redegørelser, og senest med refusionsloven.",
            "The section has not been read. The 36 months are counted from the decision. The end is presumed: three "
            "years after the four accounts, and with the funding act at the latest.",
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
        source=LAS("(statens personaleadministrative vejledning)", "F23"),
        only=(Scope("2002", date(2002, 4, 1), NO_END, Axis.CLOCK, "PAV 18.3.1.2.2"),),
        group=GROUP,
        doubt=Text(
            "Hvornår ordningen for dem, der er ansat før 1. april 2002, begyndte, er ikke gennemgået.",
            "When the scheme for those hired before 1 April 2002 began has not been read.",
        ),
    ),
)
