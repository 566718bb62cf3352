"""The ladder of 2016: what the state pays of a benefit falls with the weeks a person has been supported."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import REFUSION
from humlebi.law.kinds import NO_END, Axis, Scope, State, Text
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
    # A pension runs from the 1st of the month after the decision: one from 1 July 2014 was decided in June.
    Admission(("foertidspension",), date(2014, 7, 2)),
    Admission(
        ("fleksjob", "ledighedsydelse"),
        FROM_2014,
        event="fleksjobvisitation",
        renewed_from=date(2013, 1, 1),
        renewal="fleksjob",
    ),
)
FROM_ABROAD, SPECIAL, SURVIVOR = "dagpenge_fra_andet_eu_land", "saerlig_stoette", "efterlevelsespension"
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
    (
        SPECIAL,
        "særlig støtte (aktivlovens § 34, fra 1. juli 2025 § 87)",
        "special support (LAS section 34, from 1 July 2025 section 87)",
    ),
    (
        SURVIVOR,
        "efterlevelsespension efter en pensionist, der var på trappen",
        "survivor's pension after a pensioner who was on the ladder",
    ),
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
OCTOBER_2016, JANUARY_2020 = OnDay(date(2016, 10, 1)), OnDay(date(2020, 1, 1))
JULY_2025, FEBRUARY_2026 = OnDay(date(2025, 7, 1)), OnDay(date(2026, 2, 1))
# Special support was part of the help until Udbetaling Danmark came to pay it, and again from the reform of 2025.
BY_OTHERS = all_of(TheDay() >= OCTOBER_2016, TheDay() < JULY_2025)
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
    "udbetaling tæller for én. Der begyndes forfra, så snart personen har klaret sig selv i 52 hele kalenderuger inden "
    "for tre år, uden offentlig forsørgelse (heller ikke SU, efterløn eller barselsdagpenge) og uden job med "
    "løntilskud. Dagpenge og nye førtids- og seniorpensioner udbetales af andre: af dem sender staten kommunen en "
    "regning på 20, 60, 70 og 80 pct. Ældre pensioner og visitationer til fleksjob er ikke på trappen.",
    "The state pays 80 per cent of the benefit in weeks 1-4, 40 in weeks 5-26, 30 in weeks 27-52 and 20 after that. "
    "The weeks are counted together for all the benefits, weeks since 1 July 2014 included; a calendar week with any "
    "payment counts as one. They start again as soon as the person has been self-supporting for 52 whole calendar "
    "weeks within three years, without public support (nor study grants, early retirement or maternity benefit) "
    "and without a subsidised job. Unemployment benefit and new disability and senior pensions are paid by others: of "
    "these the state bills the municipality 20, 60, 70 and 80 per cent. Older pensions and approvals for flexible jobs "
    "are not on the ladder.",
)
DOUBT = Text(
    "Hjælp efter aktivlovens §§ 27 og 29 er ikke på trappen og må ikke stå som kontanthjælp (§ 27 afbryder "
    "selvforsørgelsen til og med januar 2026, § 29 gør ikke). Førtidspension regnes efter sin første dag som afgjort "
    "i måneden før; trak sagen ud over 3 måneder, kan afgørelsen være senere. Af efterlevelsespension er det den "
    "afdødes uger, der tæller: regn den selv. Uger på ydelser uden for trappen før et nyt fleksjob (visiteret "
    "2013-2014) tælles ikke med; § 30, stk. 3, siger kun, at reglerne virker fra det nye job. Dagpengemodtageres hele "
    "dage med karantæne og visse fradrag er selvforsørgelse (BEK 14/2026, § 22, stk. 3): lad dagpengene ophøre i "
    "uger, der kun er det. Et tilbud uden oplyst art afbryder selvforsørgelsen. Den, der er visiteret før 2013 og "
    "senere taget ud og visiteret på ny, skal du selv holde øje med.",
    "Help under LAS sections 27 and 29 is not on the ladder: it must not stand as cash benefit (section 27 breaks "
    "self-support up to January 2026, section 29 does not). A disability pension is taken by its first day as decided "
    "in the month before; when the case took more than 3 months the decision can be later. Of a survivor's pension "
    "the weeks of the deceased count: reckon it yourself. Weeks of benefits outside the ladder before a new flexible "
    "job (approved 2013-2014) are not counted; section 30(3) says only that the rules work from the new job. Whole "
    "days of quarantine and of some deductions of the unemployed are self-support (order 14/2026, section 22(3)): let "
    "the benefit end in weeks that are nothing else. An offer whose kind is not told breaks self-support. Watch for "
    "yourself a person approved before 2013 and later taken out and approved again.",
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
            "2014, seniorpension, fra 2020 efterlevelsespension efter de to og fra 1. oktober 2016 til 30. juni 2025 "
            "særlig støtte udbetales af andre; dem medfinansierer kommunen. Særlig uddannelsesydelse tæller "
            "kun med i ugerne. Ældre førtidspensioner, fleksjob og ledighedsydelse uden for trappen, gammelt "
            "løntilskud til fleksjob, skånejob, fleksydelse, efterløn og dagpenge efter EU-reglerne er slet ikke med.",
            "Of benefits that the municipality pays itself it gets a refund, also of wage subsidies (but not for "
            "disability pensioners). Unemployment benefit, temporary labour market allowance, disability pension "
            "granted from 1 July 2014, senior pension, from 2020 survivor's pension after these two and from 1 October "
            "2016 to 30 June 2025 special support are paid by others; the municipality co-finances them. "
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
                    all_of(is_one_of(WHICH, SPECIAL), ~BY_OTHERS, TheDay() < FEBRUARY_2026),
                ),
            ),
            Class(
                "medfinansiering",
                Text("medfinansiering", "co-financing"),
                any_of(
                    is_one_of(WHICH, "dagpenge", "seniorpension", *OTHERS_BILLED),
                    all_of(is_one_of(WHICH, "foertidspension"), GRANTED >= JULY_2014),
                    all_of(is_one_of(WHICH, SPECIAL), BY_OTHERS),
                    all_of(is_one_of(WHICH, SURVIVOR), TheDay() >= JANUARY_2020),
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
                    all_of(is_one_of(WHICH, SPECIAL), TheDay() >= FEBRUARY_2026),
                    all_of(is_one_of(WHICH, SURVIVOR), TheDay() < JANUARY_2020),
                ),
            ),
        ),
        source=REFUSION("2-3", "ladder-steps", "ladder-seniority"),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "§ 3 er læst, som den lød til 30. juni 2025 (lov 994/2015, LBK 1086/2017 og 221/2021); derefter kun "
            "numrene (BEK 833/2025 og 14/2026). At særlig støtte giver refusion fra 1. juli 2025 til 31. januar 2026, "
            "er en slutning fra dem: kommunen giver den, og Udbetaling Danmark indberetter kun pensioner. Løber "
            "den videre efter 31. januar 2026, så slå overgangsreglen i lov 1750/2025 op. Revalidering og "
            "ressourceforløb, der løber videre efter den dag, regnes her som før. Pension til personer uden fast "
            "bopæl i Danmark er ikke omfattet. Af efterlevelsespension er det den afdødes uger, der afgør "
            "procenten.",
            "Section 3 was read as worded to 30 June 2025 (act 994/2015, consolidations 1086/2017 and 221/2021); after "
            "that only the numbers (orders 833/2025 and 14/2026). That special support gives a refund from 1 July 2025 "
            "to 31 January 2026 is inferred from them: the municipality grants it, and Udbetaling Danmark reports only "
            "pensions. When it runs on after 31 January 2026, look up the transitional rule of act 1750/2025. "
            "Rehabilitation and resource courses that run on after that day are taken as before. Pensions to persons "
            "not permanently resident in Denmark are not covered. Of a survivor's pension the weeks of the deceased "
            "decide the percentage.",
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
            "Lovens loft (4.212 kr. om måneden i 2015) er netop 30 pct. af 80 pct. af 17.550 kr.; at det reguleres "
            "som fleksløntilskuddet, er antaget. Bidraget beregnes fra den måned, hvor kommunen i en eller flere uger "
            "får 20 pct. Lønnen er før skat og arbejdsmarkedsbidrag, efter eget ATP-bidrag. Er der ikke indberettet "
            "løn for måneden, bruges den senest kendte måneds; er der slet ingen løn i indkomstregisteret, er der "
            "(fra 2020, BEK 1614/2019) intet bidrag: sig da ikke 0 kr.",
            "The act's ceiling (DKK 4,212 a month in 2015) is exactly 30 per cent of 80 per cent of DKK 17,550; that "
            "it is regulated as the subsidy is presumed. The contribution is reckoned from the month in which the "
            "municipality gets 20 per cent in one or more weeks. Pay is before tax and labour market contributions, "
            "after the person's own ATP contribution. When no pay is reported for the month, that of the last known "
            "month is used; when the register has no pay at all there is (from 2020, order 1614/2019) no contribution: "
            "then do not tell 0.",
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
