"""The ladder of 2016: what the state pays of a benefit falls with the weeks a person has been supported."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import REFUSION
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, State, Text
from humlebi.law.questions import Admission, Amount, Class, Conditions, Ladder, Step
from humlebi.law.refusion.faste_satser_andet import GRANTED
from humlebi.law.terms import (
    OnDay,
    Rate,
    Rounded,
    Stage,
    TheDay,
    TheYear,
    all_of,
    any_of,
    by_benefit,
    choice,
    day,
    fact,
    greatest,
    is_one_of,
    kroner,
    number,
    percent,
    since,
)

# --- regimes: the week that the benefit is paid for picks -------------------------------------------------------------

TRAPPE = Scope("2016", date(2016, 1, 4), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015")
UGE_53 = Scope("2015 uge 53", date(2015, 12, 28), date(2016, 1, 4), Axis.CLOCK, "Lov 994 af 30. august 2015, § 29")
FRA_UGE_53 = Scope("2016", date(2015, 12, 28), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015, § 30")
FORAELDELSE = Scope("2026", date(2026, 1, 1), NO_END, Axis.CLOCK, "Lov 1749 af 29. december 2025")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "refusion"
STEPS = ((1, Fraction(4, 5)), (5, Fraction(2, 5)), (27, Fraction(3, 10)), (53, Fraction(1, 5)))
# Week 53 of 2015 has the percentage of the week after it, in which the person is one week further up.
STEPS_OF_NEXT_WEEK = ((1, Fraction(4, 5)), (4, Fraction(2, 5)), (26, Fraction(3, 10)), (52, Fraction(1, 5)))
COUNTED_FROM = date(2014, 7, 1)
# One counter for all of them (§ 3): changing benefit does not start it again.
BILLED = ("dagpenge", "foertidspension", "seniorpension")
REFUNDED = (
    "sygedagpenge",
    "jobafklaring",
    "ressourceforloeb",
    "ledighedsydelse",
    "fleksjob",
    "revalidering",
    "kontanthjaelp",
    "uddannelseshjaelp",
    "integrationsydelse",
    "selvforsoergelsesydelse",
    "overgangsydelse",
)
WAGE_SUBSIDY = (State("tilbud", ("loentilskud",)),)
# Public support that is on no step, and work with a wage subsidy: such a week is no week of self-support (§ 6, stk. 2).
NO_SELF_SUPPORT = (
    State("tilbud", ("",)),
    State("skaanejob"),
    State("barsel"),
    State("fleksydelse"),
    State("anden_forsoergelse"),
)
FROM_2014 = date(2014, 7, 1)
ADMITTED = (
    Admission(("foertidspension",), FROM_2014),
    Admission(
        ("fleksjob", "ledighedsydelse"),
        FROM_2014,
        event="fleksjobvisitation",
        renewed_from=date(2013, 1, 1),
        renewal="fleksjob",
    ),
)
FROM_ABROAD = "dagpenge_fra_andet_eu_land"
OTHERS_REFUNDED = ("kontantydelse", "loentilskud")
OTHERS_BILLED = ("midlertidig_arbejdsmarkedsydelse",)
NEITHER = ("gammelt_fleksjobtilskud", "skaanejob", "fleksydelse", "efterloen", FROM_ABROAD)
GO_BY_APPROVAL = ("fleksjob", "ledighedsydelse")
WHICH = choice(
    "ydelse_i_refusionsloven",
    "Hvilken ydelse",
    "Which benefit",
    *REFUNDED,
    *BILLED,
    ("kontantydelse", "kontantydelse (2015-2017)", "cash allowance after unemployment benefit (2015-2017)"),
    ("loentilskud", "løntilskud (ikke til førtidspensionister)", "wage subsidy (not for disability pensioners)"),
    ("midlertidig_arbejdsmarkedsydelse", "midlertidig arbejdsmarkedsydelse", "temporary labour market allowance"),
    ("saerlig_uddannelsesydelse", "særlig uddannelsesydelse", "special education allowance"),
    ("gammelt_fleksjobtilskud", "fleksjobtilskud efter de gamle regler", "flexible-job subsidy under the old rules"),
    "skaanejob",
    "fleksydelse",
    ("efterloen", "efterløn", "early retirement pay"),
    (
        FROM_ABROAD,
        "dagpenge m.v., der udbetales efter EU-reglerne (forordning 883/2004, artikel 64-65)",
        "unemployment benefit etc. paid under the EU rules (regulation 883/2004, articles 64-65)",
    ),
    recorded=by_benefit(),
)
REFERRED = day(
    "visiteret_til_fleksjob",
    "Visiteret til fleksjob den",
    "Approved for a flexible job on",
    recorded=since("fleksjobvisitation"),
)
NEW_JOB = fact(
    "nyt_fleksjob_efter_2014",
    "Den 1. juli 2014 eller senere ansat i et fleksjob, revisiteret til fleksjob hos samme arbejdsgiver eller på ny "
    "tilbudt tilskud til selvstændig virksomhed",
    "On or after 1 July 2014 hired in a flexible job, approved again for one with the same employer, or again offered "
    "a subsidy for a business of one's own",
)
OUT_AND_IN = fact(
    "ude_og_visiteret_paa_ny",
    "Taget ud af ordningen og visiteret på ny den 1. juli 2014 eller senere",
    "Taken out of the scheme and approved again on or after 1 July 2014",
)
SICK_IN_WEEK_53 = fact(
    "sygedagpenge_i_uge_53",
    "Ydelsen i ugen 28. december 2015 - 3. januar 2016 er sygedagpenge",
    "The benefit in the week of 28 December 2015 - 3 January 2016 is sickness benefit",
)
UNEMPLOYED_IN_WEEK_53 = fact(
    "dagpenge_i_uge_53",
    "Ydelsen i ugen 28. december 2015 - 3. januar 2016 er dagpenge, midlertidig arbejdsmarkedsydelse eller særlig "
    "uddannelsesydelse",
    "The benefit in the week of 28 December 2015 - 3 January 2016 is unemployment benefit, temporary labour market "
    "allowance or special education allowance",
)
LAST_STEP = fact(
    "fleksloentilskud_med_20_pct",
    "Kommunen får 20 pct. refusion af fleksløntilskuddet (fra 53. uge på trappen)",
    "The municipality gets 20 per cent of the subsidy (from the 53rd week on the ladder)",
)
PAY = kroner(
    "loenindtaegt_maaned",
    "Lønindtægt i fleksjobbet og anden lønindtægt den måned (uden pensionsbidrag)",
    "Pay in the flexible job and other pay in that month (without pension contributions)",
    "kr/month",
)
FIRST_YEAR = number(
    "aar_ydelsen_foerst_indgik",
    "Hvilket år ydelsen første gang indgik i opgørelsen",
    "Which year the benefit first entered the settlement",
    "year",
    least=2016,
    most=9999,
)
ERROR_KNOWN = fact(
    "fejl_kendt_inden_fristen",
    "Selskabet bag Ydelsesrefusion fik kendskab til en fejl i data inden for de 3 år",
    "The company behind Ydelsesrefusion learned of an error in the data within the 3 years",
)
# Day numbers: fields that are days are compared with them.
JANUARY_2013, JULY_2014, JANUARY_2016 = (OnDay(on) for on in (date(2013, 1, 1), FROM_2014, date(2016, 1, 1)))
FLEKS_ADMITTED = any_of(
    REFERRED >= JULY_2014,
    all_of(REFERRED >= JANUARY_2013, REFERRED < JULY_2014, NEW_JOB),
    all_of(REFERRED < JANUARY_2013, OUT_AND_IN),
)
ON_LADDER = Text("på trappen", "on the ladder")
OLD_RULES = Text("de gamle procenter", "the old percentages")
PLAIN = Text(
    "Staten betaler 80 pct. af ydelsen i uge 1-4, 40 pct. i uge 5-26, 30 pct. i uge 27-52 og 20 pct. derefter. Ugerne "
    "tælles under ét for alle ydelserne, også uger siden 1. juli 2014; en kalenderuge med en hvilken som helst "
    "udbetaling tæller for én. Der begyndes forfra, når personen har klaret sig selv i 52 hele kalenderuger inden for "
    "de seneste tre år, uden offentlig forsørgelse (heller ikke SU, efterløn eller barselsdagpenge) og uden job med "
    "løntilskud. Dagpenge og nye førtids- og seniorpensioner udbetales af andre: af dem sender staten kommunen en "
    "regning på 20, 60, 70 og 80 pct. Ældre pensioner og visitationer til fleksjob er ikke på trappen.",
    "The state pays 80 per cent of the benefit in weeks 1-4, 40 in weeks 5-26, 30 in weeks 27-52 and 20 after that. "
    "The weeks are counted together for all the benefits, weeks since 1 July 2014 included; a calendar week with any "
    "payment counts as one. They start again when the person has been self-supporting for 52 whole calendar weeks "
    "within the last three years, without public support (nor study grants, early retirement or maternity benefit) "
    "and without a subsidised job. Unemployment benefit and new disability and senior pensions are paid by others: of "
    "these the state bills the municipality 20, 60, 70 and 80 per cent. Older pensions and approvals for flexible jobs "
    "are not on the ladder.",
)
DOUBT = Text(
    "Lovens § 3 og bekendtgørelsen er set i uddrag: at et job med løntilskud tæller som en uge med ydelse, er udledt "
    "af kontoplanen og integrationslovens § 45. Ligger 52 ugers selvforsørgelse mere end tre år før den nye uge, "
    "begynder tælleren her ikke forfra; ordlyden kan også læses omvendt. Uger på ydelser uden for trappen før et nyt "
    "fleksjob (visiteret 2013-2014) tælles ikke med. Dagpengemodtageres hele dage med karantæne og visse fradrag er "
    "selvforsørgelse (BEK 14/2026, § 22, stk. 3) og er uger uden dagpenge. Et tilbud uden oplyst art "
    "afbryder selvforsørgelsen. Den, der er visiteret før 2013 og senere taget ud og visiteret på ny, skal du selv "
    "holde øje med.",
    "Section 3 of the act and the order were seen in extracts: that a subsidised job counts as a week of benefit is "
    "inferred from the account plan and section 45 of the integration act. When 52 weeks of self-support lie more than "
    "three years before the new week, the counter does not start again here; the wording can be read the other way. "
    "Weeks of benefits outside the ladder before a new flexible job (approved 2013-2014) are not counted. Whole days "
    "of quarantine and of some deductions of the unemployed are self-support (order 14/2026, section 22(3)) and must "
    "be recorded as weeks without the benefit. An offer whose kind is not told breaks self-support. Watch for yourself "
    "a person approved before 2013 and later taken out and approved again.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Ladder(
        name="refusionstrappe",
        title=Text("Refusionstrappen: statens andel efter uger på ydelser", "The ladder: the state's share by weeks"),
        plain=PLAIN,
        steps=STEPS,
        spells=(*REFUNDED, *BILLED),
        also=WAGE_SUBSIDY,
        counted_from=COUNTED_FROM,
        reset_weeks=52,
        reset_years=3,
        stops_self_support=NO_SELF_SUPPORT,
        admitted=ADMITTED,
        source=REFUSION(
            "3, 5, stk. 1-5, 6 og 30", "ladder-steps", "ladder-seniority", "ladder-reset", "refund-reform-2016"
        ),
        only=(TRAPPE,),
        group=GROUP,
        doubt=DOUBT,
    ),
    Ladder(
        name="refusionstrappe",
        title=Text("Refusionstrappen: uge 53 i 2015", "The ladder: week 53 of 2015"),
        plain=Text(
            "For ugen 28. december 2015 til 3. januar 2016 gælder den procent, som gælder i ugen 4.-10. januar 2016: "
            "den, der er i sin 4. uge, er allerede på 40 pct.",
            "The week of 28 December 2015 to 3 January 2016 has the percentage of the week 4-10 January 2016: a person "
            "in the fourth week is on 40 per cent already.",
        ),
        steps=STEPS_OF_NEXT_WEEK,
        spells=(*REFUNDED, *BILLED),
        also=WAGE_SUBSIDY,
        counted_from=COUNTED_FROM,
        reset_weeks=52,
        reset_years=3,
        stops_self_support=NO_SELF_SUPPORT,
        admitted=ADMITTED,
        source=REFUSION("29, stk. 3", "ladder-week-53"),
        only=(UGE_53,),
        group=GROUP,
        doubt=Text(
            "Den næste uges procent er regnet, som om personen også får en ydelse i den; loven siger ikke, hvad der "
            "gælder ellers. For andre ydelser end sygedagpenge gælder trappen først fra 1. januar 2016, og for "
            "dagpenge først fra 4. januar: se reglen om uge 53.",
            "The next week's percentage is taken as if the person had a benefit in it too; the act does not say what "
            "holds otherwise. For benefits other than sickness benefit the ladder holds only from 1 January 2016, and "
            "for unemployment benefit from 4 January: see the rule on week 53.",
        ),
    ),
    Conditions(
        name="refusion_uge_53_2015",
        title=Text("Hvad der gælder i uge 53 i 2015", "What holds in week 53 of 2015"),
        plain=Text(
            "Sygedagpenge følger trappen fra mandag den 28. december 2015. Dagpenge, midlertidig arbejdsmarkedsydelse "
            "og særlig uddannelsesydelse følger de gamle regler til og med 3. januar 2016. Alle andre ydelser følger "
            "de gamle procenter til og med 31. december og trappen fra 1. januar 2016.",
            "Sickness benefit follows the ladder from Monday 28 December 2015. Unemployment benefit, temporary labour "
            "market allowance and special education allowance follow the old rules to 3 January 2016. All other "
            "benefits follow the old percentages to 31 December and the ladder from 1 January 2016.",
        ),
        classes=(
            Class(
                "paa_trappen",
                ON_LADDER,
                any_of(SICK_IN_WEEK_53, all_of(TheDay() >= JANUARY_2016, ~UNEMPLOYED_IN_WEEK_53)),
            ),
            Class(
                "gamle_regler",
                OLD_RULES,
                all_of(~SICK_IN_WEEK_53, any_of(TheDay() < JANUARY_2016, UNEMPLOYED_IN_WEEK_53)),
            ),
        ),
        source=REFUSION("29, stk. 3", "ladder-week-53"),
        only=(UGE_53,),
        group=GROUP,
    ),
    Conditions(
        name="ydelse_paa_refusionstrappen",
        title=Text("Refusion eller medfinansiering", "Refund or co-financing"),
        plain=Text(
            "De ydelser, kommunen selv udbetaler, får den refusion af, også løntilskud (men ikke til "
            "førtidspensionister). Dagpenge, midlertidig arbejdsmarkedsydelse, førtidspension tilkendt fra 1. juli "
            "2014 og seniorpension udbetales af andre; dem medfinansierer kommunen. Særlig uddannelsesydelse tæller "
            "kun med i ugerne. Ældre førtidspensioner, fleksjob og ledighedsydelse uden for trappen, gammelt "
            "løntilskud til fleksjob, skånejob, fleksydelse, efterløn og dagpenge efter EU-reglerne er slet ikke med.",
            "Of benefits that the municipality pays itself it gets a refund, also of wage subsidies (but not for "
            "disability pensioners). Unemployment benefit, temporary labour market allowance, disability pension "
            "granted from 1 July 2014 and senior pension are paid by others; the municipality co-finances them. "
            "Special education allowance only counts in the weeks. Older disability pensions, flexible jobs and "
            "ledighedsydelse outside the ladder, old subsidies to flexible jobs, skånejob, fleksydelse, early "
            "retirement and unemployment benefit under the EU rules are left out altogether.",
        ),
        classes=(
            Class(
                "refusion",
                Text("refusion", "refund"),
                any_of(
                    is_one_of(WHICH, *(one for one in REFUNDED if one not in GO_BY_APPROVAL), *OTHERS_REFUNDED),
                    all_of(is_one_of(WHICH, *GO_BY_APPROVAL), FLEKS_ADMITTED),
                ),
            ),
            Class(
                "medfinansiering",
                Text("medfinansiering", "co-financing"),
                any_of(
                    is_one_of(WHICH, "dagpenge", "seniorpension", *OTHERS_BILLED),
                    all_of(is_one_of(WHICH, "foertidspension"), GRANTED >= JULY_2014),
                ),
            ),
            Class(
                "kun_uger",
                Text("tæller i ugerne, men giver hverken refusion eller regning", "counts in the weeks only"),
                is_one_of(WHICH, "saerlig_uddannelsesydelse"),
            ),
            Class(
                "ikke_omfattet",
                Text("ikke omfattet", "not covered"),
                any_of(
                    is_one_of(WHICH, *NEITHER),
                    all_of(is_one_of(WHICH, "foertidspension"), GRANTED < JULY_2014),
                    all_of(is_one_of(WHICH, *GO_BY_APPROVAL), ~FLEKS_ADMITTED),
                ),
            ),
        ),
        source=REFUSION("2-3", "ladder-steps", "ladder-seniority", confidence=Confidence.UNCERTAIN),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "Af § 3 er nr. 1-5, 7, 8, 11 og 12 set; resten følger af § 2, § 5 og af, hvad de andre love lader falde "
            "ud. Numrene skifter: fra 1. februar 2026 giver nr. 4-8, 10 og 11 refusion, og nr. 1, 2, 9 og 12 "
            "medfinansieres.",
            "Of section 3 nos. 1-5, 7, 8, 11 and 12 were seen; the rest follows from sections 2 and 5 and from what "
            "the other acts leave out. The numbers shift: from 1 February 2026 nos. 4-8, 10 and 11 give a refund, and "
            "nos. 1, 2, 9 and 12 are co-financed.",
        ),
    ),
    Conditions(
        name="fleks_paa_refusionstrappen",
        title=Text(
            "Fleksløntilskud og ledighedsydelse på trappen", "Flexible-job subsidy and ledighedsydelse on the ladder"
        ),
        plain=Text(
            "Den, der er visiteret til fleksjob (eller har fået tilbud om tilskud til selvstændig virksomhed) fra 1. "
            "juli 2014, er på trappen. Den, der er visiteret fra 1. januar 2013 til 30. juni 2014, kommer på den fra "
            "den dag, personen 1. juli 2014 eller senere ansættes i et fleksjob, revisiteres hos samme arbejdsgiver "
            "eller på ny får tilbud om tilskud. Den, der er visiteret før 2013, kommer kun på den efter at være taget "
            "ud af ordningen og visiteret på ny.",
            "A person approved for a flexible job (or offered a subsidy for a business) from 1 July 2014 is on the "
            "ladder. One approved from 1 January 2013 to 30 June 2014 comes on it from the day on which the person, on "
            "or after 1 July 2014, is hired in a flexible job, approved again with the same employer, or again offered "
            "the subsidy. One approved before 2013 comes on it only after leaving the scheme and being approved again.",
        ),
        benefits=GO_BY_APPROVAL,
        classes=(
            Class("paa_trappen", ON_LADDER, FLEKS_ADMITTED),
            Class("gamle_regler", OLD_RULES, REFERRED < JULY_2014),
        ),
        source=REFUSION("30, stk. 2-3", "ladder-transition", "refund-reform-2016"),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "For den, der er visiteret før 2013, siger loven kun, at trappen gælder visitationer fra 1. juli 2014: at "
            "en ny visitation kræver, at personen først er taget ud, er udledt.",
            "For a person approved before 2013 the act says only that the ladder holds for approvals from 1 July 2014: "
            "that a new approval requires having been taken out first is inferred.",
        ),
    ),
    Conditions(
        name="pension_paa_refusionstrappen",
        title=Text("Førtidspension på trappen", "Disability pension on the ladder"),
        plain=Text(
            "Førtidspension tilkendt fra 1. juli 2014 følger trappen; ældre tilkendelser følger de gamle regler.",
            "Disability pension granted from 1 July 2014 follows the ladder; older grants follow the old rules.",
        ),
        benefits=("foertidspension",),
        classes=(
            Class("paa_trappen", ON_LADDER, GRANTED >= JULY_2014),
            Class("gamle_regler", OLD_RULES, GRANTED < JULY_2014),
        ),
        source=REFUSION("30, stk. 4", "ladder-transition", "refund-reform-2016"),
        only=(FRA_UGE_53,),
        group=GROUP,
    ),
    Amount(
        name="fleksbidrag",
        title=Text("Fleksbidrag fra staten", "Contribution from the state to flexible jobs"),
        plain=Text(
            "Når kommunen kun får 20 pct. refusion af et fleksløntilskud, har den ret til et særligt fleksbidrag: "
            "højst 30 pct. af det beløb, fleksløntilskuddet beregnes af, efter fradrag af refusionen. Bidraget sættes "
            "ned med 20 pct. af personens lønindtægt og afrundes til hele kroner.",
            "When the municipality gets only 20 per cent of a flexible-job subsidy, it has a right to a special "
            "contribution: at most 30 per cent of the amount that the subsidy is reckoned from, the refund deducted. "
            "It is reduced by 20 per cent of the person's pay and rounded to whole kroner.",
        ),
        benefits=("fleksjob",),
        when=LAST_STEP,
        stages=(
            Step(
                "hoejst",
                Text("30 pct. af beløbet efter 20 pct. refusion", "30 per cent of the amount less 20 per cent"),
                Rate("fleksloentilskud_max") * percent(80) * percent(30),
            ),
            Step(
                "fleksbidrag",
                Text("efter 20 pct. af lønnen, hele kroner", "less 20 per cent of the pay, whole kroner"),
                Rounded(greatest(Stage("hoejst") - PAY * percent(20), 0)),
            ),
        ),
        unit="kr/month",
        source=REFUSION("7, stk. 1-3", "ladder-steps"),
        only=(TRAPPE,),
        group=GROUP,
        doubt=Text(
            "Lovens loft (4.212 kr. om måneden i 2015) er netop 30 pct. af 80 pct. af 17.550 kr.; at det reguleres som "
            "fleksløntilskuddet, er antaget. Er lønnen ikke indberettet for måneden, gælder bekendtgørelsens regler.",
            "The act's ceiling (DKK 4,212 a month in 2015) is exactly 30 per cent of 80 per cent of DKK 17,550; that "
            "it is regulated as the subsidy is presumed. When the pay of the month is not reported, the order's rules "
            "hold.",
        ),
    ),
    Conditions(
        name="refusionskrav_i_live",
        title=Text("Om et krav på refusion er forældet", "Whether a claim on refund has lapsed"),
        plain=Text(
            "Krav på refusion og medfinansiering i Ydelsesrefusion forældes 3 år efter udløbet af det år, hvor ydelsen "
            "første gang indgik i opgørelsen. Kom en fejl til selskabets kendskab inden da, løber en ny frist på 3 år "
            "fra den første frists udløb.",
            "Claims on refund and co-financing in Ydelsesrefusion lapse 3 years after the end of the year in which the "
            "benefit first entered the settlement. If an error came to the company's knowledge before that, a new "
            "period of 3 years runs from the end of the first.",
        ),
        classes=(
            Class(
                "i_live",
                Text("ikke forældet", "has not lapsed"),
                any_of(TheYear() <= FIRST_YEAR + 3, all_of(ERROR_KNOWN, TheYear() <= FIRST_YEAR + 6)),
            ),
            Class(
                "foraeldet",
                Text("forældet", "has lapsed"),
                any_of(TheYear() > FIRST_YEAR + 6, all_of(~ERROR_KNOWN, TheYear() > FIRST_YEAR + 3)),
            ),
        ),
        source=REFUSION("19 b", "refund-reform-2016"),
        only=(FORAELDELSE,),
        group=GROUP,
        doubt=Text(
            "Hvad der gælder krav fra før 1. januar 2026, er ikke set.",
            "What holds for claims from before 1 January 2026 was not seen.",
        ),
    ),
)
