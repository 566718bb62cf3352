"""The state's share of what offers, mentors, aids and wage subsidies cost, besides the benefits themselves."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount
from humlebi.law.refusion.faste_satser import GROUP, PERCENT_OF, percent_of
from humlebi.law.terms import OnDay, TheDay, all_of, any_of, cases, choice, fact, is_one_of, named, number

# --- regimes: the accounting year, or the day, that the expenditure is for picks --------------------------------------

D2011 = Scope("2011", date(2011, 1, 1), date(2014, 1, 1), Axis.CLOCK, "LAB § 118, LBK 710/2011 og 415/2013")
D2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2015, 1, 1),
    Axis.CLOCK,
    "LAB § 118, LBK 990 af 12. september 2014",
    doubt=Text(
        "Dagen er kun kendt mellem 24. april 2013 og 12. september 2014: her kontanthjælpsreformens.",
        "The day is only known to lie between 24 April 2013 and 12 September 2014: here that of the cash benefit "
        "reform.",
    ),
)
D2015 = Scope("2015", date(2015, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAB § 118, LBK 807 af 1. juli 2015")
D2016 = Scope(
    "2016",
    date(2016, 1, 1),
    date(2019, 1, 1),
    Axis.CLOCK,
    "LAB § 118, LBK 1342 af 21. november 2016",
    doubt=Text(
        "Begyndelsen er kun kendt mellem 1. juli 2015 og 21. november 2016, slutningen mellem 21. november 2016 og 7. "
        "maj 2019.",
        "The beginning is only known to lie between 1 July 2015 and 21 November 2016, the end between 21 November 2016 "
        "and 7 May 2019.",
    ),
)
D2019 = Scope("2019", date(2019, 1, 1), NO_END, Axis.CLOCK, "LAB §§ 194-195, lov 548 af 7. maj 2019")
O2011 = Scope("2011", date(2011, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 119, LBK 710/2011 til 1342/2016")
O2020 = Scope("2020", date(2020, 1, 1), date(2022, 1, 1), Axis.CLOCK, "LAB § 195, lov 548 af 7. maj 2019")
O2022 = Scope(
    "2022",
    date(2022, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAB § 195, LBK 701 af 22. maj 2022",
    doubt=Text(
        "Dagen er kun kendt mellem maj 2019 og maj 2022; kontoplanen siger 2022.",
        "The day is only known to lie between May 2019 and May 2022; the account plan says 2022.",
    ),
)
U2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 118, 122 a og 122 b, LBK 807/2015")
U2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB §§ 196-196 b, LBK 701/2022 og 280/2024")
L2011 = Scope("2011", date(2011, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAB §§ 120-121, LBK 710/2011")
J2011 = Scope("2011", date(2011, 1, 1), date(2015, 1, 1), Axis.CLOCK, "LAB § 123, LBK 710/2011")
J2015 = Scope(
    "2015",
    date(2015, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAB § 123 (fra 2020 § 201), LBK 807/2015",
    doubt=Text(
        "Dagen er kun kendt mellem 12. september 2014 og 1. juli 2015.",
        "The day is only known to lie between 12 September 2014 and 1 July 2015.",
    ),
)
A2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB §§ 197-198, lov 548 af 7. maj 2019")

# --- words of this page -----------------------------------------------------------------------------------------------

WITHIN = fact(
    "inden_for_raadighedsbeloebet",
    "Kommunens udgifter af den art ligger inden for årets rådighedsbeløb (driftsloftet gange antal helårspersoner)",
    "The municipality's costs of that kind lie within the year's disposable amount (the ceiling times full-year "
    "persons)",
)
WITHIN_POOL = fact(
    "inden_for_puljen", "Udgiften ligger inden for statens pulje", "The cost lies within the state's pool"
)
WHOSE = choice(
    "driftsudgift_til",
    "Hvem tilbuddet er til",
    "Whom the offer is for",
    ("dagpenge", "modtager af dagpenge", "unemployment benefit recipient"),
    ("jobparat", "jobparat på kontanthjælp", "job-ready on cash benefit"),
    ("aabenlyst_uddannelsesparat", "åbenlyst uddannelsesparat", "manifestly education-ready"),
    ("aktivitetsparat", "aktivitetsparat eller uddannelsesparat", "activity-ready or education-ready"),
    ("selvforsoergende", "selvforsørgende uden ydelse", "self-supporting without a benefit"),
    ("anden", "sygemeldt, revalidend eller visiteret til fleksjob", "sick, rehabilitated or approved for flexible job"),
)
WHAT = choice(
    "driftsudgift_art",
    "Hvilket tilbud",
    "Which offer",
    ("uddannelse", "ordinær uddannelse (LAB § 32, stk. 1, nr. 1)", "ordinary education (LAB section 32(1) no. 1)"),
    ("32a", "tilbud efter LAB § 32 a", "offer under LAB section 32 a"),
    ("forloeb", "særligt tilrettelagt forløb (§ 32, stk. 1, nr. 2)", "specially arranged course (section 32(1) no. 2)"),
    ("andet", "anden udgift (materialer, partnerskab, godtgørelse, 6 uger)", "other cost (materials, partners, etc.)"),
)
HELP_MONTHS = number(
    "maaneder_paa_hjaelp_fra_henvendelse",
    "Måneder på hjælp fra første henvendelse til kommunen",
    "Months of help since the first contact with the municipality",
    "months",
)
OTHERS = choice(
    "driftsudgift_oevrige_maalgrupper",
    "Hvem udgiften angår",
    "Whom the cost concerns",
    ("jobafklaring", "i jobafklaringsforløb", "in a job clarification course"),
    ("ressourceforloeb", "i ressourceforløb", "in a resource course"),
    ("foertidspension", "førtidspensionist", "disability pensioner"),
    ("under_18", "ung under 18 år", "under 18"),
    ("nyuddannet_handicap", "nyuddannet med handicap", "newly educated with a disability"),
    ("anden", "anden målgruppe", "another target group"),
)
COST = choice(
    "driftsudgift_oevrige_art",
    "Hvilken driftsudgift",
    "Which operating cost",
    (
        "tilbud_om_opkvalificering",
        "tilbud om vejledning og opkvalificering, også deltagerbetaling (kapitel 14, før 2020 kapitel 10)",
        "offer of guidance and upgrading of skills, also course fees (chapter 14, before 2020 chapter 10)",
    ),
    (
        "uddannelse_med_egen_refusion",
        "uddannelse med egen refusion (fra 2020: §§ 96-97 b)",
        "education with a refund of its own (from 2020: sections 96-97 b)",
    ),
    ("partnerskab", "partnerskabsaftale", "partnership agreement"),
    ("materialer", "undervisningsmaterialer", "teaching materials"),
    ("merudgift", "godtgørelse af merudgifter", "allowance for extra costs"),
    (
        "opkvalificering_ved_ansaettelse",
        "opkvalificering ved ansættelse uden løntilskud (§ 161, før 2020 § 99)",
        "training at a hiring without wage subsidy (section 161, before 2020 section 99)",
    ),
    ("flytning", "støtte til flytning ved nyt arbejde (§ 8)", "support for moving to new work (section 8)"),
    ("anden_udgift", "anden udgift", "another cost"),
)
MOVING = all_of(is_one_of(COST, "flytning"), TheDay() < OnDay(date(2012, 1, 1)))
ALL_COSTS = ("tilbud_om_opkvalificering", "partnerskab", "materialer", "merudgift")
TRAINED = "opkvalificering_ved_ansaettelse"
ELSEWHERE = Text(
    "Uddannelse efter §§ 96-97 b har sin egen refusion: spørg »Refusion af uddannelsestilbud«. Et kursus uden for "
    "puljen er et almindeligt tilbud efter kapitel 14.",
    "Education under sections 96-97 b has a refund of its own: ask “Refund of offers of education”. A course outside "
    "the pool is an ordinary offer under chapter 14.",
)
EDUCATION = choice(
    "uddannelsestilbud_med_refusion",
    "Hvilket uddannelsestilbud",
    "Which offer of education",
    ("uddannelsesloeft", "uddannelsesløft (LAB § 33 a, fra 2020 § 96)", "education lift (LAB 33 a, from 2020 96)"),
    ("korte_kurser", "korte erhvervsrettede kurser (§ 33 b, fra 2020 § 97)", "short vocational courses (33 b, 97)"),
    ("erhvervsuddannelse_97a", "erhvervsuddannelse efter § 97 a", "vocational education under section 97 a"),
    ("tilbud_97b", "tilbud efter § 97 b", "offer under section 97 b"),
    ("seks_uger", "6 ugers jobrettet uddannelse", "six weeks of job-directed education"),
)
BEFORE_97A = all_of(
    is_one_of(EDUCATION, "erhvervsuddannelse_97a"),
    named("før den 1. august 2020", "before 1 August 2020", TheDay() < OnDay(date(2020, 8, 1))),
)
BEFORE_97B = all_of(
    is_one_of(EDUCATION, "tilbud_97b"),
    named("før den 23. marts 2021", "before 23 March 2021", TheDay() < OnDay(date(2021, 3, 23))),
)
LIFT_IN_FULL = (TheDay() >= OnDay(date(2015, 7, 1))) & (TheDay() < OnDay(date(2017, 7, 1)))
SUBSIDISED = choice(
    "loentilskud_til",
    "Hvem løntilskuddet er til",
    "Whom the wage subsidy is for",
    ("revalidend", "revalidend", "person in rehabilitation"),
    ("anden", "anden målgruppe", "another target group"),
)
ROTATION = choice(
    "jobrotation_eller_voksenlaerling",
    "Jobrotationsydelse eller voksenlærling",
    "Job rotation or adult apprentice",
    ("jobrotation", "jobrotationsydelse", "job rotation benefit"),
    ("voksenlaerling", "løntilskud til voksenlærling", "wage subsidy for an adult apprentice"),
)
AID = choice(
    "udgift_til_stoette",
    "Hvilken udgift",
    "Which cost",
    ("mentor", "mentor", "mentor"),
    ("kurser_162", "kortvarige kurser (§ 162)", "short courses (section 162)"),
    ("arbejdsredskaber", "arbejdsredskaber og indretninger (§§ 172, 178, 179)", "tools and fittings (172, 178, 179)"),
    ("saerlige_udgifter", "særlige udgifter (§ 173)", "special costs (section 173)"),
    ("befordring", "befordringsgodtgørelse (§ 175)", "transport allowance (section 175)"),
)
CLARIFIED = fact("mentor_til_jobafklaring", "Personen er i jobafklaringsforløb", "The person is in job clarification")
IN_RESOURCE = fact("mentor_til_ressourceforloeb", "Personen er i ressourceforløb", "The person is in a resource course")
BEFORE_2022 = TheDay() < OnDay(date(2022, 1, 1))
READY = is_one_of(WHOSE, "jobparat", "aabenlyst_uddannelsesparat")
CEILING = Text(
    "Staten refunderer halvdelen af driftsudgifterne inden for kommunens rådighedsbeløb og intet derover.",
    "The state refunds half of the operating costs within the municipality's disposable amount and nothing above it.",
)
TITLE = Text("Refusion af driftsudgifter til tilbud", "Refund of operating costs of offers")

# --- declarations -----------------------------------------------------------------------------------------------------


def _operating(scope: Scope, pairs: tuple[tuple[object, int], ...], more: Text, where: str, doubt: Text) -> Amount:
    return Amount(
        name="refusion_vejledning_opkvalificering",
        title=TITLE,
        plain=Text(f"{CEILING.da}{more.da}", f"{CEILING.en}{more.en}"),
        stages=percent_of(cases(*pairs, (~WITHIN, 0), otherwise=50)),  # type: ignore[arg-type]
        unit="percent",
        per=PERCENT_OF,
        source=LAB(where, "F20"),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


DIAL = Text(
    "Rådighedsbeløbet er 13.700 kr. pr. år i 2011-niveau (14.317 kr. i 2013, 13.970 kr. fra 2017 i 2014-niveau; fra "
    "2015 finanslovens driftsloft) gange antallet af helårspersoner: regn selv ud, om udgiften ligger inden for.",
    "The disposable amount is DKK 13,700 a year at the level of 2011 (14,317 in 2013, 13,970 from 2017 at the level of "
    "2014; from 2015 the ceiling of the finance act) times the full-year persons: work out yourself whether the cost "
    "lies within it.",
)
COURSE, EDU = is_one_of(WHAT, "forloeb"), is_one_of(WHAT, "uddannelse")
DECLARATIONS = (
    _operating(
        D2011,
        (),
        Text(
            " Det gælder ledige, revalidender, sygemeldte, modtagere af ledighedsydelse og selvforsørgende.",
            "It holds for the unemployed, the rehabilitated, the sick, those on ledighedsydelse and the "
            "self-supporting.",
        ),
        "118, stk. 1-2",
        DIAL,
    ),
    _operating(
        D2014,
        (
            (all_of(READY, EDU, HELP_MONTHS < 9), 0),
            (all_of(READY, COURSE, HELP_MONTHS < 24), 0),
        ),
        Text(
            "For jobparate og åbenlyst uddannelsesparate er der ingen refusion af ordinær uddannelse de første 9 "
            "måneder på hjælp (men af tilbud efter § 32 a) og af særligt tilrettelagte forløb de første 24.",
            "For the job-ready and the manifestly education-ready there is no refund of ordinary education in the "
            "first 9 months of help (but of offers under section 32 a), nor of specially arranged courses in the "
            "first 24.",
        ),
        "118, stk. 1-4",
        DIAL,
    ),
    _operating(
        D2015,
        (
            (is_one_of(WHOSE, "anden"), 0),
            (all_of(is_one_of(WHOSE, "dagpenge"), COURSE), 0),
            (all_of(READY, EDU, HELP_MONTHS < 9), 0),
            (all_of(READY, COURSE, HELP_MONTHS < 24), 0),
        ),
        Text(
            " Særligt tilrettelagte forløb til dagpengemodtagere giver ingen refusion; for jobparate og åbenlyst "
            "uddannelsesparate heller ikke de første 24 måneder, og ordinær uddannelse ikke de første 9. Sygemeldte, "
            "revalidender og fleksjobvisiterede er ikke omfattet.",
            "Specially arranged courses for the unemployed on benefit give no refund; for the job-ready and "
            "manifestly education-ready not in the first 24 months, and ordinary education not in the first 9. The "
            "sick, the rehabilitated and those approved for flexible jobs are not covered.",
        ),
        "118, stk. 1-5",
        DIAL,
    ),
    _operating(
        D2016,
        (
            (is_one_of(WHOSE, "anden"), 0),
            (all_of(any_of(is_one_of(WHOSE, "dagpenge"), READY), COURSE), 0),
            (all_of(READY, EDU, HELP_MONTHS < 9), 0),
        ),
        Text(
            " Særligt tilrettelagte forløb til dagpengemodtagere, jobparate og åbenlyst uddannelsesparate giver ingen "
            "refusion, og ordinær uddannelse til de to sidste ikke de første 9 måneder.",
            "Specially arranged courses for the unemployed on benefit, the job-ready and the manifestly "
            "education-ready give no refund, and ordinary education for the last two not in the first 9 months.",
        ),
        "118, stk. 1-6",
        DIAL,
    ),
    Amount(
        name="refusion_vejledning_opkvalificering",
        title=TITLE,
        plain=Text(
            "Staten refunderer ikke driftsudgifter til tilbud for dagpengemodtagere, kontant- og "
            "uddannelseshjælpsmodtagere, sygemeldte, fleksjobvisiterede og revalidender; for de øvrige målgrupper se "
            "reglen om dem.",
            "The state refunds no operating costs of offers for the unemployed on benefit, recipients of cash and "
            "education benefit, the sick, those approved for flexible jobs and the rehabilitated; for other groups see "
            "the rule on them.",
        ),
        stages=percent_of(0),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("194-195", "F20"),
        only=(D2019,),
        group=GROUP,
        doubt=Text(
            "Dagen er kun kendt mellem 21. november 2016 og 7. maj 2019: her 1. januar 2019.",
            "The day is only known to lie between 21 November 2016 and 7 May 2019: here 1 January 2019.",
        ),
    ),
    *(
        Amount(
            name="refusion_drift_ressourceforloeb",
            title=Text("Refusion af driftsudgifter, øvrige målgrupper", "Refund of operating costs, other groups"),
            plain=plain,
            stages=percent_of(cases((all_of(is_one_of(OTHERS, *groups), cost), 50), otherwise=0)),
            unit="percent",
            per=PERCENT_OF,
            source=LAB(where, "F21"),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        )
        for scope, groups, cost, where, plain, doubt in (
            (
                O2011,
                ("jobafklaring", "ressourceforloeb", "foertidspension", "under_18", "nyuddannet_handicap"),
                any_of(is_one_of(COST, *ALL_COSTS, TRAINED), MOVING),
                "119",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne til tilbud, materialer, partnerskaber, "
                    "godtgørelse af merudgifter og opkvalificering ved ansættelse for førtidspensionister, nyuddannede "
                    "med handicap og unge under 18, fra 2013 også for personer i ressourceforløb og fra 1. juli 2014 i "
                    "jobafklaring.",
                    "The state pays half of the operating costs of offers, materials, partnerships, allowance for "
                    "extra costs and training at a hiring for disability pensioners, the newly educated with a "
                    "disability and those under 18, from 2013 also for persons in resource courses and from 1 July "
                    "2014 in job clarification.",
                ),
                Text(
                    "Støtte til flytning var med i 2011 og faldt ud mellem den 23. juni 2011 og den 28. juni 2012: her "
                    "ved udgangen af 2011.",
                    "Support for moving counted in 2011 and fell out between 23 June 2011 and 28 June 2012: here at "
                    "the end of 2011.",
                ),
            ),
            (
                O2020,
                ("jobafklaring", "ressourceforloeb", "foertidspension", "under_18"),
                is_one_of(COST, *ALL_COSTS, TRAINED),
                "195",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne til tilbud, partnerskaber, opkvalificering ved "
                    "ansættelse, materialer og merudgifter for personer i jobafklaring, i ressourceforløb, "
                    "førtidspensionister og unge under 18.",
                    "The state pays half of the operating costs of offers, partnerships, training at a hiring, "
                    "materials and extra costs for persons in job clarification, in resource courses, disability "
                    "pensioners and those under 18.",
                ),
                Text(
                    f"{ELSEWHERE.da} Opkvalificering ved ansættelse (§ 161) blev ophævet mellem maj 2019 og maj 2022: "
                    "her med udgangen af 2021. Af grupperne nævner § 161 kun førtidspensionister.",
                    f"{ELSEWHERE.en} Training at a hiring (section 161) was repealed between May 2019 and May 2022: "
                    "here at the end of 2021. Of these groups section 161 names only disability pensioners.",
                ),
            ),
            (
                O2022,
                ("jobafklaring", "foertidspension", "under_18"),
                is_one_of(COST, *ALL_COSTS),
                "195",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne til tilbud, partnerskaber, materialer og merudgifter "
                    "for personer i jobafklaring, førtidspensionister og unge under 18. Opkvalificering ved ansættelse "
                    "er ikke længere med. For personer i ressourceforløb betaler kommunen selv.",
                    "The state pays half of the operating costs of offers, partnerships, materials and extra costs for "
                    "persons in job clarification, disability pensioners and those under 18. Training at a hiring no "
                    "longer counts. For persons in resource courses the municipality pays itself.",
                ),
                Text(
                    f"{ELSEWHERE.da} Om LAB § 195 er ændret fra 1. februar 2026, er ikke set.",
                    f"{ELSEWHERE.en} Whether LAB section 195 was changed on 1 February 2026 was not seen.",
                ),
            ),
        )
    ),
    Amount(
        name="refusion_jobrettet_uddannelse",
        title=Text("Refusion af uddannelsestilbud", "Refund of offers of education"),
        plain=Text(
            "Inden for en pulje betaler staten 80 pct. af uddannelsesløft (100 pct. fra 1. juli 2015 til 30. juni "
            "2017) og af korte erhvervsrettede forløb. 6 ugers jobrettet uddannelse giver 50 pct. inden for "
            "rådighedsbeløbet.",
            "Within a pool the state pays 80 per cent of education lifts (100 from 1 July 2015 to 30 June 2017) and of "
            "short vocational courses. Six weeks of job-directed education give 50 within the disposable amount.",
        ),
        stages=percent_of(
            cases(
                (all_of(is_one_of(EDUCATION, "seks_uger"), WITHIN), 50),
                (is_one_of(EDUCATION, "seks_uger", "erhvervsuddannelse_97a", "tilbud_97b"), 0),
                (~WITHIN_POOL, 0),
                (all_of(is_one_of(EDUCATION, "uddannelsesloeft"), LIFT_IN_FULL), 100),
                otherwise=80,
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("118, stk. 1, nr. 5, 122 a og 122 b", "F22"),
        only=(U2015,),
        group=GROUP,
        doubt=Text(
            "Puljerne kom mellem 12. september 2014 og 1. juli 2015. Refusionen af 6 uger ophørte med driftsloftet: "
            "her først med udgangen af 2019.",
            "The pools came between 12 September 2014 and 1 July 2015. The refund of six weeks ended with the ceiling: "
            "here not before the end of 2019.",
        ),
    ),
    Amount(
        name="refusion_jobrettet_uddannelse",
        title=Text("Refusion af uddannelsestilbud", "Refund of offers of education"),
        plain=Text(
            "Inden for puljer betaler staten 80 pct. af uddannelsesløft (§ 96) og korte erhvervsrettede kurser (§ 97) "
            "og fra 23. marts 2021 100 pct. af tilbud efter § 97 b; uden for pulje fra 1. august 2020 80 pct. af "
            "erhvervsuddannelse efter § 97 a. Skifter personen målgruppe under et tilbud efter §§ 96, 97 a eller 97 b, "
            "fortsætter refusionen; om korte kurser siger loven det ikke. 6 ugers jobrettet uddannelse giver ingen "
            "refusion.",
            "Within pools the state pays 80 per cent of education lifts (96) and short vocational courses (97) and "
            "from 23 March 2021 100 of offers under 97 b; outside any pool from 1 August 2020 80 per cent of "
            "vocational education under 97 a. If the person's target group changes during an offer under 96, 97 a or "
            "97 b, the refund goes on; of short courses the act does not say so. Six weeks of job-directed education "
            "give no refund.",
        ),
        stages=percent_of(
            cases(
                (is_one_of(EDUCATION, "seks_uger"), 0),
                (any_of(BEFORE_97A, BEFORE_97B), 0),
                (is_one_of(EDUCATION, "erhvervsuddannelse_97a"), 80),
                (~WITHIN_POOL, 0),
                (is_one_of(EDUCATION, "tilbud_97b"), 100),
                otherwise=80,
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("196-196 b", "F22"),
        only=(U2020,),
        group=GROUP,
        doubt=Text(
            "At refusionen af uddannelsesløft fortsætter efter et skift af målgruppe, kom ind mellem maj 2019 og maj "
            "2022. § 97 b gjaldt til og med 2022 og igen fra 1. juni til 31. december 2023 (begyndt før 1. april "
            "2024). Uden for puljen kan et kursus til personer i jobafklaring, førtidspensionister og unge under 18 "
            "give 50 pct. (§ 195). Om §§ 196-196 b er ændret fra 1. februar 2026, er ikke set; uddannelsesløft gives "
            "fra den dag kun til dem, der var bevilget det den 31. januar 2026. At 6 ugers jobrettet uddannelse ingen "
            "refusion giver, følger af, at ingen paragraf nævner den; kontoplanen har anført 80 pct.",
            "That the refund of education lifts goes on after a change of target group came in between May 2019 and "
            "May 2022. Section 97 b held to the end of 2022 and again from 1 June to 31 December 2023 (begun before 1 "
            "April 2024). Outside the pool a course may give 50 per cent for persons in job clarification, disability "
            "pensioners and those under 18 (section 195). Whether sections 196-196 b were changed on 1 February 2026 "
            "was not seen; education lifts are from that day only for those granted one on 31 January 2026. That six "
            "weeks of job-directed education give no refund follows from no section naming it; the account plan has "
            "listed 80 per cent.",
        ),
    ),
    Amount(
        name="refusion_loentilskud",
        title=Text("Refusion af løntilskud før trappen", "Refund of wage subsidies before the ladder"),
        plain=Text(
            "Staten betaler 65 pct. af løntilskud til revalidender og ellers 50 pct. Fra 2016 følger løntilskud "
            "refusionstrappen, undtagen til førtidspensionister (50 pct.).",
            "The state pays 65 per cent of wage subsidies for the rehabilitated and otherwise 50. From 2016 wage "
            "subsidies follow the ladder, except for disability pensioners (50 per cent).",
        ),
        stages=percent_of(cases((is_one_of(SUBSIDISED, "revalidend"), 65), otherwise=50)),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("120, stk. 1, nr. 1, og 121", "F15"),
        only=(L2011,),
        group=GROUP,
    ),
    *(
        Amount(
            name="refusion_jobrotation",
            title=Text("Refusion af jobrotation og voksenlærlinge", "Refund of job rotation and adult apprentices"),
            plain=Text(
                f"Staten betaler {share} pct. af jobrotationsydelsen og hele løntilskuddet til voksenlærlinge.",
                f"The state pays {share} per cent of the job rotation benefit and all of the wage subsidy for adult "
                "apprentices.",
            ),
            stages=percent_of(cases((is_one_of(ROTATION, "jobrotation"), share), otherwise=100)),
            unit="percent",
            per=PERCENT_OF,
            source=LAB(where, "F22"),
            only=(scope,),
            group=GROUP,
        )
        for scope, share, where in ((J2011, 100, "123, stk. 1-2"), (J2015, 60, "123 (fra 2020 § 201)"))
    ),
    Amount(
        name="refusion_mentor_og_hjaelpemidler",
        title=Text("Refusion af mentor, hjælpemidler og befordring", "Refund of mentors, aids and transport"),
        plain=Text(
            "Staten betaler halvdelen af kortvarige kurser, arbejdsredskaber, særlige udgifter og "
            "befordringsgodtgørelse; af mentor kun til personer i jobafklaring (til og med 2021 også i "
            "ressourceforløb).",
            "The state pays half of short courses, tools and fittings, special costs and transport allowances; of "
            "mentors only for persons in job clarification (to the end of 2021 also in resource courses).",
        ),
        stages=percent_of(
            cases(
                (~is_one_of(AID, "mentor"), 50),
                (CLARIFIED, 50),
                (all_of(IN_RESOURCE, BEFORE_2022), 50),
                otherwise=0,
            )
        ),
        unit="percent",
        per=PERCENT_OF,
        source=LAB("197-198", "F21"),
        only=(A2020,),
        group=GROUP,
        doubt=Text(
            "Dagen, da mentor i ressourceforløb faldt ud, er kun kendt mellem maj 2019 og maj 2022: her 1. januar "
            "2022. For dagpengemodtageres befordring bidrager kommunen med 50 pct. af statens udgift (§ 198).",
            "The day on which mentors in resource courses fell out is only known to lie between May 2019 and May "
            "2022: here 1 January 2022. For transport of the unemployed the municipality contributes 50 per cent "
            "(section 198).",
        ),
    ),
)
