"""The state's share of what offers, mentors, aids and wage subsidies cost, besides the benefits themselves."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount
from humlebi.law.refusion.faste_satser import GROUP, PERCENT_OF, percent_of
from humlebi.law.terms import OnDay, TheDay, all_of, any_of, cases, choice, fact, is_one_of, number

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
            stages=percent_of(cases((is_one_of(OTHERS, *groups), 50), otherwise=0)),
            unit="percent",
            per=PERCENT_OF,
            source=LAB(where, "F21"),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        )
        for scope, groups, where, plain, doubt in (
            (
                O2011,
                ("jobafklaring", "ressourceforloeb", "foertidspension", "under_18", "nyuddannet_handicap"),
                "119",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne til tilbud, materialer og partnerskaber for "
                    "førtidspensionister, nyuddannede med handicap og unge under 18, fra 2013 også for personer i "
                    "ressourceforløb og fra 1. juli 2014 i jobafklaring.",
                    "The state pays half of the operating costs of offers, materials and partnerships for disability "
                    "pensioners, the newly educated with a disability and those under 18, from 2013 also for persons "
                    "in resource courses and from 1 July 2014 in job clarification.",
                ),
                Text("", ""),
            ),
            (
                O2020,
                ("jobafklaring", "ressourceforloeb", "foertidspension", "under_18"),
                "195",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne til tilbud, partnerskaber, opkvalificering ved "
                    "ansættelse, materialer og merudgifter for personer i jobafklaring, i ressourceforløb, "
                    "førtidspensionister og unge under 18.",
                    "The state pays half of the operating costs of offers, partnerships, training at a hiring, "
                    "materials and extra costs for persons in job clarification, in resource courses, disability "
                    "pensioners and those under 18.",
                ),
                Text("", ""),
            ),
            (
                O2022,
                ("jobafklaring", "foertidspension", "under_18"),
                "195",
                Text(
                    "Staten betaler halvdelen af driftsudgifterne for personer i jobafklaring, førtidspensionister og "
                    "unge under 18. For personer i ressourceforløb betaler kommunen selv.",
                    "The state pays half of the operating costs for persons in job clarification, disability "
                    "pensioners and those under 18. For persons in resource courses the municipality pays itself.",
                ),
                Text(
                    "Om LAB § 195 er ændret fra 1. februar 2026, er ikke set.",
                    "Whether LAB section 195 was changed on 1 February 2026 was not seen.",
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
            "og 100 pct. af tilbud efter § 97 b; uden for pulje 80 pct. af erhvervsuddannelse efter § 97 a. Skifter "
            "personen målgruppe under tilbuddet, fortsætter refusionen. 6 ugers jobrettet uddannelse giver ingen "
            "refusion.",
            "Within pools the state pays 80 per cent of education lifts (96) and short vocational courses (97) and "
            "100 of offers under 97 b; outside any pool 80 per cent of vocational education under 97 a. If the "
            "person's target group changes during the offer, the refund goes on. Six weeks of job-directed education "
            "give no refund.",
        ),
        stages=percent_of(
            cases(
                (is_one_of(EDUCATION, "seks_uger"), 0),
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
            "§§ 97 a og 97 b kom mellem maj 2019 og maj 2022. Uddannelsesløft gives fra 1. februar 2026 kun til dem, "
            "der var bevilget det den 31. januar 2026. At 6 ugers jobrettet uddannelse ingen refusion giver, følger "
            "af, at ingen paragraf nævner den; kontoplanen har anført 80 pct.",
            "Sections 97 a and 97 b came between May 2019 and May 2022. From 1 February 2026 education lifts are only "
            "for those granted one on 31 January 2026. That six weeks of job-directed education give no refund "
            "follows from no section naming it; the account plan has listed 80 per cent.",
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
