"""The state's fixed percentages of benefits before the ladder of 2016, and of what stayed outside it."""

from datetime import date

from humlebi.law.acts import LAS, SDL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import (
    Cases,
    Rounded,
    Spent,
    any_of,
    cases,
    during,
    fact,
    number,
    number_of,
    while_in,
)

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
S2011 = Scope("2011", date(2011, 1, 1), date(2014, 1, 1), Axis.CLOCK, "SDL § 62, lov af 22. december 2010")
S2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2015, 12, 28),
    Axis.CLOCK,
    "SDL § 62, LBK 487 af 6. maj 2014",
    doubt=Text(
        "Dagen er kun kendt mellem 28. juni 2013 og 6. maj 2014.",
        "The day is only known to lie between 28 June 2013 and 6 May 2014.",
    ),
)
K2008 = Scope("2008", date(2008, 1, 1), date(2011, 1, 1), Axis.CLOCK, "LAS § 100, LBK 1460 af 12. december 2007")
K2011 = Scope("2011", date(2011, 1, 1), date(2013, 1, 1), Axis.CLOCK, "LAS § 100; BEK 14 af 3. januar 2011")
K2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 100; BEK 1416 af 23. december 2012")
K2016 = Scope("2016", date(2016, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 100, LBK 468 af 20. maj 2016")
K2025 = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "LAS § 100, LBK 1004 af 30. juni 2025")
R2011 = Scope("2011", date(2011, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 103; BEK 14 af 3. januar 2011")
RF2013 = Scope("2013", date(2013, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 103 a; BEK 1416 af 23. december 2012")
JA2014 = Scope("2014", date(2014, 7, 1), date(2016, 1, 1), Axis.CLOCK, "LAS § 103 b, LBK 1193/2014 og 806/2015")
# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "refusion"
ACCOUNTS = "kontoplanens grupperinger"
PERCENT_OF = Text("af udgiften", "of the expenditure")
SICK_WEEK_TOLD = number(
    "uge_i_sygeforloebet",
    "Hvilken uge i sygefraværet (1 = den første; efter uge 4 regnet i det aktuelle ansættelsesforhold)",
    "Which week of the sickness absence (1 = the first; after week 4 within the current employment)",
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
    "Gradvis tilbage i arbejde, i ordinær uddannelse, virksomhedsrettet tilbud eller løntilskud: mindst 10 timer om "
    "ugen (eller begrundet færre) og ikke fraværende i mere end 14 dage i træk",
    "Gradually back at work, in ordinary education, a company-based offer or a wage subsidy: at least 10 hours a week "
    "(or fewer, with reasons) and not absent for more than 14 days running",
)
SICK_ACTIVE_2010 = fact(
    "aktiv_sygemeldt_2010",
    "Gradvis tilbage i arbejde eller i tilbud efter LAB kapitel 10-12: mindst 10 timer om ugen (eller begrundet færre)"
    " og ikke fraværende i mere end 14 dage i træk",
    "Gradually back at work or in an offer under LAB chapters 10-12: at least 10 hours a week (or fewer, with reasons) "
    "and not absent for more than 14 days running",
)
NOT_FOLLOWED_UP = fact(
    "sygeopfoelgning_mangler",
    "Kommunen opfylder ikke sin pligt til at følge op efter SDL kapitel 6",
    "The municipality does not meet its duty to follow up under SDL chapter 6",
)
PARTLY_ABLE = fact(
    "nedsatte_sygedagpenge_53_2_3",
    "Sygedagpenge efter SDL § 53, stk. 2, nr. 3, højst 13 uger efter at kommunen fik at vide, at gradvis "
    "tilbagevenden ikke kan ske",
    "Sickness benefit under SDL section 53(2) no. 3, within 13 weeks of the municipality learning that a gradual "
    "return cannot be had",
)
ACTIVE = fact(
    "aktiv_med_refusion",
    "Deltager aktivt i et virksomhedsrettet tilbud (LAB kapitel 11) eller ordinær uddannelse (LAB § 32, stk. 1, nr. 1)"
    ": på hjælp mindst 25 timer om ugen (eller begrundet færre), ikke fraværende i mere end 14 dage i træk",
    "Takes an active part in a company-based offer (LAB chapter 11) or ordinary education (LAB section 32(1) no. 1): "
    "on cash benefit at least 25 hours a week (or fewer, with reasons), not absent for more than 14 days running",
)
ACTIVE_2010 = fact(
    "aktiv_med_refusion_2010",
    "Deltager aktivt i et tilbud efter LAB kapitel 10 eller 11, mindst 25 timer om ugen (eller begrundet færre), ikke "
    "fraværende i mere end 14 dage i træk",
    "Takes an active part in an offer under LAB chapters 10 or 11, at least 25 hours a week (or fewer, with reasons), "
    "not absent for more than 14 days running",
)
COMPANY_BASED = fact(
    "virksomhedsrettet_tilbud",
    "Deltager aktivt i virksomhedspraktik eller andet tilbud efter LAB kapitel 11",
    "Takes an active part in work practice or another offer under LAB chapter 11",
)
IN_PROGRAMME = fact(
    "i_integrationsprogram",
    "Omfattet af et integrationsprogram efter integrationsloven",
    "In an integration programme under the integration act",
    recorded=while_in("integrationsprogram"),
)
REHABILITATED = fact(
    "revalidering_eller_forrevalidering",
    "Under revalidering eller forrevalidering",
    "In rehabilitation or preparatory rehabilitation",
    recorded=(*while_in("revalidering"), *while_in("forrevalidering")),
)
OFFER_LATE = fact(
    "tilbud_ikke_rettidigt",
    "Ret og pligt til tilbud (LAB kapitel 16-17) er indtrådt, og tilbuddet er ikke begyndt",
    "The right and duty to an offer (LAB chapters 16-17) has come, and the offer has not begun",
)
FLEX_18_MONTHS = fact(
    "fleksjobvisiteret_18_maaneder",
    "Visiteret til fleksjob og har fået hjælp, ledighedsydelse eller særlig ydelse i 18 måneder inden for 24, uden "
    "siden at have haft fleksjob i 9 måneder inden for 18",
    "Approved for a flexible job and has had cash benefit, ledighedsydelse or special benefit for 18 months within 24, "
    "without since having had a flexible job for 9 months within 18",
)
NO_SICK_PLAN = fact(
    "plan_for_sygeopfoelgning_mangler",
    "Sygemeldt, og kommunen har ikke vurderet, udarbejdet eller fulgt op på plan for sygeopfølgning (LAS § 12 b)",
    "Sick, and the municipality has not considered, made or followed up a plan for the sickness (LAS section 12 b)",
)
WORKS_TEN = fact(
    "jobafklaring_arbejder_10_timer",
    "I jobafklaringsforløb og arbejder, eventuelt sammen med tilbud, mindst 10 timer om ugen (eller begrundet færre)",
    "In a job clarification course and working, perhaps with an offer, at least 10 hours a week (or fewer, with "
    "reasons)",
)
WEEK_SINCE_SICK = number(
    "uge_siden_foerste_sygedag",
    "Hvilken uge regnet fra den første sygedag i det aktuelle sygefravær (1 = den første)",
    "Which week counted from the first sick day of the current absence (1 = the first)",
    "week",
    least=1,
)
OLD_HELP = fact(
    "hjaelp_efter_27_eller_29",
    "Hjælp efter aktivlovens § 27 (uden ret til social pension) eller § 29 (forsørget af det offentlige, indsat)",
    "Help under LAS section 27 (no right to a social pension) or 29 (provided for otherwise, imprisoned)",
)
HELP_29 = fact(
    "hjaelp_efter_29",
    "Hjælp efter aktivlovens § 29 (forsørget af det offentlige efter anden lov, indsat)",
    "Help under LAS section 29 (provided for under another act, imprisoned)",
)
SICK_TITLE = Text("Refusion af sygedagpenge, faste procenter", "Refund of sickness benefit, fixed percentages")
CASH_TITLE = Text("Refusion af kontanthjælp m.v., faste procenter", "Refund of cash benefit etc., fixed percentages")
CASH_BENEFITS = ("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse", "starthjaelp")
SICK_WEEKS = Text(
    "Ugerne regnes her som syv dage fra første fraværsdag; skifter den sygemeldte ansættelsesforhold, tæller uge 5-52 "
    "fra første sygedag i det nye: sig ugen selv.",
    "Weeks are taken as seven days from the first absence day; if the employment changes, weeks 5-52 count from the "
    "first sick day in the new one: tell the week yourself.",
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
        stages=percent_of(cases((SICK_WEEK <= 4, 100), (SICK_WEEK <= 8, 50), (SICK_ACTIVE_2010, 65), otherwise=35)),
        unit="percent",
        per=PERCENT_OF,
        source=SDL("62", "F19", confidence=Confidence.UNCERTAIN),
        only=(S2006,),
        group=GROUP,
        doubt=Text(
            "SDL § 62 er ikke set i ordlyden før 2011: 65 og 35 pct. fra 9. uge står i BEK 1408/2009, mens 100 og 50 "
            "pct. i uge 1-8 og reglen efter uge 52 (her som i uge 9-52) er antaget. Slå selv efter, hvis tallet før "
            f"2011 skal bruges. {SICK_WEEKS.da}",
            "SDL section 62 was not seen in a wording before 2011: 65 and 35 per cent from week 9 stand in order "
            "1408/2009, while 100 and 50 in weeks 1-8 and the rule after week 52 (here as in weeks 9-52) are presumed. "
            f"Check for yourself when a figure before 2011 is to be used. {SICK_WEEKS.en}",
        ),
    ),
    *(
        Amount(
            name="refusion_sygedagpenge",
            title=SICK_TITLE,
            plain=Text(
                "Staten betaler hele ydelsen i uge 1-4, halvdelen i uge 5-8 og derefter til og med uge 52 halvdelen, "
                "når personen vender gradvis tilbage eller er i ordinær uddannelse, virksomhedsrettet tilbud eller "
                "løntilskud, ellers 30 pct. Efter uge 52 betaler kommunen det hele. Sygedagpenge til en delvis "
                f"uarbejdsdygtig efter § 53, stk. 2, nr. 3, giver 50 pct. i højst 13 uger.{tail.da}",
                "The state pays all of the benefit in weeks 1-4, half in weeks 5-8 and then up to week 52 half when "
                "the person returns gradually or is in ordinary education, a company-based offer or a wage subsidy, "
                "otherwise 30 per cent. After week 52 the municipality pays everything. Benefit to a person partly "
                f"able to work under section 53(2) no. 3 gives 50 per cent for at most 13 weeks.{tail.en}",
            ),
            benefits=("sygedagpenge",),
            stages=percent_of(
                cases(
                    *unmet,
                    (SICK_WEEK <= 4, 100),
                    (SICK_WEEK <= 8, 50),
                    (SICK_WEEK > 52, 0),
                    (SICK_ACTIVE, 50),
                    (PARTLY_ABLE, 50),
                    otherwise=30,
                )
            ),
            unit="percent",
            per=PERCENT_OF,
            source=SDL(f"62, stk. 1-{8 if unmet else 7}", "F1", "F2", "F3", "F4", "F5"),
            only=(scope,),
            group=GROUP,
            doubt=Text(
                "Om de 50 pct. i 13 uger efter § 53, stk. 2, nr. 3, også gælder efter uge 52, siger loven ikke: her "
                f"kun til og med uge 52. {SICK_WEEKS.da}",
                "Whether the 50 per cent in 13 weeks under section 53(2) no. 3 also hold after week 52 the act does "
                f"not say: here only up to week 52. {SICK_WEEKS.en}",
            ),
        )
        for scope, unmet, tail in (
            (
                S2011,
                ((NOT_FOLLOWED_UP, 0),),
                Text(
                    " Der er ingen refusion, så længe kommunen ikke følger op som krævet.",
                    " There is no refund while the municipality does not follow up as required.",
                ),
            ),
            (S2014, (), Text("", "")),
        )
    ),
    Amount(
        name="refusion_kontanthjaelp",
        title=CASH_TITLE,
        plain=Text(
            "Staten betalte 35 pct. af kontanthjælp og starthjælp, og 65 pct. under revalidering, forrevalidering og "
            "tilbud efter LAB kapitel 10 og 11. Der var ingen refusion, før et pligtigt tilbud begyndte, når planen "
            "for sygeopfølgning manglede, eller til den fleksjobvisiterede, der havde fået ydelser i 18 måneder "
            "inden for 24.",
            "The state paid 35 per cent of cash benefit and start help, and 65 during rehabilitation, preparatory "
            "rehabilitation and offers under LAB chapters 10 and 11. There was no refund before an obligatory offer "
            "began, when the plan for the sickness was missing, or for a person approved for a flexible job who had "
            "had benefits for 18 months within 24.",
        ),
        benefits=("kontanthjaelp", "starthjaelp"),
        stages=percent_of(
            cases(
                (any_of(OFFER_LATE, NO_SICK_PLAN, FLEX_18_MONTHS), 0),
                (any_of(ACTIVE_2010, REHABILITATED), 65),
                otherwise=35,
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100, stk. 1-2, og 100 a", "F8"),
        only=(K2008,),
        group=GROUP,
        doubt=Text(
            "Kravet om 25 timer om ugen og om højst 14 dages fravær er læst i BEK 1281/2007 og 1408/2009.",
            "The demand of 25 hours a week and of at most 14 days of absence was read in orders 1281/2007 and "
            "1408/2009.",
        ),
    ),
    Amount(
        name="refusion_kontanthjaelp",
        title=CASH_TITLE,
        plain=Text(
            "Staten betaler 30 pct. af kontanthjælp og starthjælp, og halvdelen, når personen deltager i ordinær "
            "uddannelse eller virksomhedsrettet tilbud, eller er i et integrationsprogram. Vejledning og "
            "opkvalificering giver 30 pct. Der er ingen refusion, før et pligtigt tilbud begynder, når planen for "
            "sygeopfølgning mangler, eller til den fleksjobvisiterede, der har fået ydelser i 18 måneder inden for 24.",
            "The state pays 30 per cent of cash benefit and start help, and half when the person is in ordinary "
            "education or a company-based offer, or in an integration programme. Guidance and upskilling give 30. "
            "There is no refund before an obligatory offer begins, when the plan for the sickness is missing, or for "
            "a person approved for a flexible job who has had benefits for 18 months within 24.",
        ),
        benefits=CASH_BENEFITS,
        stages=percent_of(
            cases(
                (any_of(OFFER_LATE, NO_SICK_PLAN, FLEX_18_MONTHS), 0),
                (any_of(ACTIVE, IN_PROGRAMME), 50),
                otherwise=30,
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100, stk. 1-3, og 100 a", "F6", "F7"),
        only=(K2011,),
        group=GROUP,
        doubt=Text(
            "De 50 pct. under integrationsprogram står i loven, som den lød 24. februar 2012; om de gjaldt hele 2011, "
            "er ikke set.",
            "The 50 per cent in an integration programme stand in the act as worded on 24 February 2012; whether they "
            "held all through 2011 was not seen.",
        ),
    ),
    Amount(
        name="refusion_kontanthjaelp",
        title=CASH_TITLE,
        plain=Text(
            "Staten betaler 30 pct. af kontanthjælp, uddannelseshjælp og (fra 1. september 2015) integrationsydelse, "
            "og halvdelen, når personen deltager i ordinær uddannelse eller virksomhedsrettet tilbud, eller er i et "
            "integrationsprogram. Vejledning og opkvalificering giver 30 pct. At et tilbud kommer for sent, betyder "
            "ikke længere noget.",
            "The state pays 30 per cent of cash benefit, education benefit and (from 1 September 2015) integration "
            "benefit, and half when the person is in ordinary education or a company-based offer, or in an integration "
            "programme. Guidance and upskilling give 30. That an offer comes late no longer matters.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse"),
        stages=percent_of(cases((any_of(ACTIVE, IN_PROGRAMME), 50), otherwise=30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("100, stk. 1-2", "F6", "F7"),
        only=(K2013,),
        group=GROUP,
        doubt=Text(
            "Tabet af refusion ved manglende plan for sygeopfølgning (§ 100 a) og for fleksjobvisiterede efter 18 "
            "måneder ophørte mellem 24. februar 2012 og 13. november 2014: her fra 1. januar 2013. Slutter 31. "
            "december 2015 efter refusionslovens § 29, stk. 3.",
            "The loss of refund for a missing plan for the sickness (section 100 a) and for persons approved for a "
            "flexible job after 18 months ended between 24 February 2012 and 13 November 2014: here from 1 January "
            "2013. Ends on 31 December 2015 under section 29(3) of the funding act.",
        ),
    ),
    *(
        Amount(
            name="refusion_kontanthjaelp",
            title=Text("Refusion af hjælp uden for trappen", "Refund of help outside the ladder"),
            plain=Text(
                f"Hjælp efter aktivlovens {da} er ikke på refusionstrappen: staten betaler 30 pct. Al anden "
                "kontanthjælp følger trappen.",
                f"Help under LAS {en} is not on the ladder: the state pays 30 per cent. All other cash benefit follows "
                "the ladder.",
            ),
            benefits=("kontanthjaelp",),
            when=which,
            stages=percent_of(30),
            unit="percent",
            per=PERCENT_OF,
            source=LAS("100", "F7"),
            only=(scope,),
            group=GROUP,
        )
        for scope, which, da, en in (
            (K2016, OLD_HELP, "§§ 27 og 29", "sections 27 and 29"),
            (K2025, HELP_29, "§ 29", "section 29"),
        )
    ),
    Amount(
        name="refusion_revalideringsydelse",
        title=Text("Refusion af revalideringsydelse, faste procenter", "Refund of rehabilitation benefit, fixed"),
        plain=Text(
            "Staten betalte 65 pct. af revalideringsydelse, boligtilskud til revalidender og støtte til selvstændig "
            "virksomhed.",
            "The state paid 65 per cent of rehabilitation benefit, housing grants and support for a business.",
        ),
        benefits=("revalidering",),
        stages=percent_of(65),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("103", "F6"),
        only=(K2008,),
        group=GROUP,
    ),
    Amount(
        name="refusion_revalideringsydelse",
        title=Text("Refusion af revalideringsydelse, faste procenter", "Refund of rehabilitation benefit, fixed"),
        plain=Text(
            "Staten betaler 65 pct. af revalideringsydelsen, når personen deltager i virksomhedsrettet tilbud, 50 pct. "
            "under ordinær uddannelse (LAB § 32, stk. 1, nr. 1) og ellers 30 pct. Mere end 14 dages sammenhængende "
            "fravær i en opgørelsesperiode giver 30 pct. Boligtilskud og støtte til selvstændig virksomhed giver 50 "
            "pct.",
            "The state pays 65 per cent of rehabilitation benefit when the person is in a company-based offer, 50 in "
            "ordinary education (LAB section 32(1) no. 1) and otherwise 30. More than 14 days of absence running in a "
            "settlement period gives 30. Housing grants and support for a business give 50.",
        ),
        benefits=("revalidering",),
        stages=percent_of(cases((COMPANY_BASED, 65), (ACTIVE, 50), otherwise=30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("103, stk. 1", "F6", "F7"),
        only=(R2011,),
        group=GROUP,
        doubt=Text(
            "Er personen i flere tilbud i samme opgørelsesperiode, afgør det med flest dage (ved lige mange det med "
            "højest procent): svar efter det tilbud.",
            "Is the person in several offers in one settlement period, the one with most days decides (of equal ones "
            "that with the highest percentage): answer by that offer.",
        ),
    ),
    Amount(
        name="refusion_ressourceforloebsydelse",
        title=Text("Refusion af ressourceforløbsydelse, faste procenter", "Refund of resource course benefit, fixed"),
        plain=Text(
            "Staten betaler 30 pct. af ressourceforløbsydelsen under ressourceforløb, og 50 pct., når personen "
            "deltager i ordinær uddannelse eller virksomhedsrettet tilbud eller er i et integrationsprogram.",
            "The state pays 30 per cent of the benefit in resource courses, and 50 when the person is in ordinary "
            "education or a company-based offer or in an integration programme.",
        ),
        benefits=("ressourceforloeb",),
        stages=percent_of(cases((any_of(ACTIVE, IN_PROGRAMME), 50), otherwise=30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("103 a", "F6", "F7"),
        only=(RF2013,),
        group=GROUP,
        doubt=Text(
            "Kravet om 25 timer om ugen gælder ikke her: svar ja, når personen deltager aktivt, uanset timetal.",
            "The demand of 25 hours a week does not hold here: answer yes when the person takes an active part, "
            "whatever the hours.",
        ),
    ),
    Amount(
        name="refusion_jobafklaring",
        title=Text("Refusion i jobafklaring, faste procenter", "Refund in job clarification, fixed percentages"),
        plain=Text(
            "Staten betaler 30 pct. af ressourceforløbsydelsen i jobafklaring, og 50 pct., når personen deltager i "
            "ordinær uddannelse eller virksomhedsrettet tilbud eller arbejder mindst 10 timer om ugen, til og med 52. "
            "uge fra den første sygedag. Derefter betaler kommunen det hele.",
            "The state pays 30 per cent of the benefit in job clarification, and 50 when the person is in ordinary "
            "education or a company-based offer or works at least 10 hours a week, up to week 52 from the first sick "
            "day. After that the municipality pays everything.",
        ),
        benefits=("jobafklaring",),
        stages=percent_of(cases((WEEK_SINCE_SICK > 52, 0), (any_of(ACTIVE, WORKS_TEN), 50), otherwise=30)),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("103 b", "F6", "F7"),
        only=(JA2014,),
        group=GROUP,
        doubt=Text(
            "Ugerne regnes fra den første sygedag, også dem på sygedagpenge før jobafklaringen; skifter personen "
            "ansættelsesforhold, tæller de fra første sygedag i det nye. Kravet om 25 timer gælder ikke her. BEK "
            "1005/2015, § 12, giver også 50 pct. i et integrationsprogram; loven gør det kun i ressourceforløb, og "
            "den er fulgt her.",
            "The weeks count from the first sick day, those on sickness benefit before the course included; when the "
            "employment changes they count from the first sick day in the new one. The demand of 25 hours does not "
            "hold here. Order 1005/2015 section 12 also gives 50 per cent in an integration programme; the act does so "
            "only in resource courses, and is followed here.",
        ),
    ),
)
