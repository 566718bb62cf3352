"""Subsidised jobs of people on disability pension (skånejob): who, how much, how many, and the follow-up."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import NO_END, Axis, Begins, Confidence, Done, Duty, Gap, Happens, Scope, Text, months_after
from humlebi.law.questions import Amount, Conditions, Ratio, Requirement, Step, Tier
from humlebi.law.terms import (
    Age,
    Rate,
    Stage,
    all_of,
    any_of,
    assessed,
    cases,
    choice,
    during,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
    percent,
)

# --- regimes ----------------------------------------------------------------------------------------------------------

S1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "LAS (1998)",
    doubt=Text(
        "Hvornår faste timebeløb afløste andelen af lønnen, er ikke undersøgt; her med LAB 1. juli 2003.",
        "When fixed amounts per hour replaced the share of the pay has not been read; here with LAB on 1 July 2003.",
    ),
)
S2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2015, 1, 1),
    Axis.CLOCK,
    "LAB §§ 57 og 63-64 (2007)",
    doubt=Text("Læst for januar 2007 og LBK 439/2008.", "Read for January 2007 and in LBK 439/2008."),
)
S2015 = Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "LAB, satser 2015-2024")
RATIO = Scope(
    "2015",
    date(2015, 1, 1),
    date(2024, 1, 1),
    Axis.CLOCK,
    "LAB § 62 (2017)",
    doubt=Text(
        "BEK 1216/2023, her fra 1. januar 2024, holder førtidspensionister i løntilskud helt uden for forholdstallene.",
        "Order 1216/2023, here from 1 January 2024, leaves pensioners in subsidised jobs out of the ratios altogether.",
    ),
)
FOLLOWED = Scope(
    "2013",
    date(2013, 1, 1),
    NO_END,
    Axis.DUE,
    "LAS § 10, stk. 3",
    doubt=Text(
        "Læst for 2017; her fra 1. januar 2013, da fleksjob fik andre frister.",
        "Read for 2017; here from 1 January 2013, when flexible jobs got other terms.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "skaanejob"
PENSIONER = named("modtager førtidspension", "receives disability pension", during("foertidspension"))
NOT_PART_TIME = assessed(
    "fp_ikke_deltid_normale_vilkaar",
    "Kan ikke få eller beholde arbejde på nedsat tid på normale vilkår",
    "Cannot get or keep part-time work on normal terms",
)
PENSION_AGE = number(
    "folkepensionsalder_mdr",
    "Folkepensionsalderen for personens årgang",
    "The state pension age of the person's cohort",
    "age",
)
UNDER_PENSION_AGE = named(
    "under folkepensionsalderen", "under the state pension age", any_of(Age() < 65, Age("months") < PENSION_AGE)
)
PAID = kroner(
    "skaanejob_timeloen", "Den løn, arbejdsgiveren betaler pr. time", "The pay the employer pays an hour", "kr/hour"
)
LOWEST = kroner(
    "skaanejob_mindste_timeloen",
    "Den mindste timeløn efter overenskomst på området",
    "The lowest hourly wage by agreement in the area",
    "kr/hour",
)
SPECIAL = choice(
    "loentilskud_fp_sats",
    "Tilskuddets sats",
    "Rate of the subsidy",
    ("almindelig", "almindelig sats", "ordinary rate"),
    ("saerlig", "særlig (høj) sats", "special (high) rate"),
)
PRIVATE = fact("loentilskud_fp_privat", "Arbejdsgiveren er privat", "The employer is private")
COSTS = kroner(
    "loentilskud_fp_loenudgift", "Arbejdsgiverens lønudgift pr. time", "The employer's wage costs an hour", "kr/hour"
)
EMPLOYEES = number("loentilskud_fp_ansatte", "Ansatte uden tilskud", "Employees without subsidy", "persons")
SUBSIDISED = number("loentilskud_fp_stoettede", "Støttede personer", "Supported persons", "persons")
DISCUSSED = fact(
    "loentilskud_fp_droeftet",
    "Drøftet mellem virksomheden og de ansattes repræsentanter",
    "Discussed between the firm and the employees' representatives",
)
TITLE = Text("Løntilskud til førtidspensionist", "Wage subsidy for a disability pensioner")
WHO_TITLE = Text(
    "Hvem der kan få job med løntilskud som førtidspensionist", "Which pensioners may have a subsidised job"
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="skaanejob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Førtidspensionister, der ikke kan få eller beholde arbejde på nedsat tid på normale vilkår. Løn og vilkår "
            "aftales mellem arbejdsgiveren og den ansatte. Både kommunen og amtet kan give tilbuddet.",
            "Disability pensioners who cannot get or keep part-time work on normal terms. Pay and conditions are "
            "agreed between employer and employee. Both the municipality and the county can make the offer.",
        ),
        when=all_of(PENSIONER, NOT_PART_TIME),
        source=LAS(
            "(1998)",
            "skaanejob-1998",
            "las-1998-skaanejob",
            seen_in="source 000, ch. 10.5",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(S1998,),
        group=GROUP,
        doubt=Text(
            "Om reglen stod i LAS eller i lov om social service, er ikke undersøgt.",
            "Whether the rule stood in LAS or in the act on social service has not been read.",
        ),
    ),
    Conditions(
        name="skaanejob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Førtidspensionister under 65 år (LAB § 2, nr. 6), der ikke kan arbejde på nedsat tid på normale vilkår, "
            "kan få job med løntilskud hos private og offentlige arbejdsgivere. "
            "Løn, vilkår og timer aftales i samarbejde med organisationerne.",
            "Disability pensioners under 65 (LAB section 2 no. 6) who cannot do part-time work on normal terms may "
            "have subsidised jobs with private and public employers. "
            "Pay, conditions and hours are agreed in cooperation with the unions.",
        ),
        when=all_of(PENSIONER, named("under 65 år", "under 65", Age() < 65), NOT_PART_TIME),
        source=LAB(
            "2, nr. 6, 51 og 64",
            "loentilskud-fp-2007",
            "lab-2007-wage-subsidy-pensioner",
            "lab-2007-target-groups",
            seen_in="source 002",
        ),
        only=(S2007,),
        group=GROUP,
        doubt=Text(
            "At arbejde på nedsat tid på normale vilkår skal være udelukket, er læst for 1998 og fra 2014 og udledt "
            "for tiden imellem. Grænsen på 65 år er læst i LBK 439/2008.",
            "That part-time work on normal terms must be out of reach has been read for 1998 and from 2014 and is "
            "inferred for the time between. The limit of 65 has been read in LBK 439/2008.",
        ),
    ),
    Conditions(
        name="skaanejob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Førtidspensionister, der ikke kan arbejde på nedsat tid på normale vilkår, kan have job med løntilskud, "
            "indtil de når folkepensionsalderen.",
            "Disability pensioners who cannot do part-time work on normal terms may have a subsidised job until they "
            "reach the state pension age.",
        ),
        when=all_of(PENSIONER, UNDER_PENSION_AGE, NOT_PART_TIME),
        source=LAB("2, nr. 6, 51 og 64 (2017)", "loentilskud-fp-rates", "lab-2015-target-groups"),
        only=(S2015,),
        group=GROUP,
        doubt=Text(
            "Paragrafferne er dem, de nordjyske frikommuneansøgninger (2017) nævner for 2017. At kravet om nedsat "
            "tid gælder efter 2019, er udledt: § 6, nr. 11, er kun læst i kort form.",
            "The sections are those that the trial applications of North Jutland (2017) names for 2017. That the "
            "demand on part-time work holds after 2019 is inferred: section 6 no. 11 has been read only in short.",
        ),
    ),
    Amount(
        name="loentilskud_foertidspensionist",
        title=TITLE,
        plain=Text(
            "Halvdelen af den løn, arbejdsgiveren betaler, dog højst en sjettedel af den mindste timeløn efter "
            "overenskomst på området.",
            "Half of the pay that the employer pays, but at most a sixth of the lowest hourly wage by agreement in the "
            "area.",
        ),
        stages=(
            Step("halv_loen", Text("Halvdelen af lønnen", "Half of the pay"), PAID * Fraction(1, 2)),
            Step(
                "loft",
                Text("En sjettedel af den mindste timeløn", "A sixth of the lowest wage"),
                LOWEST * Fraction(1, 6),
            ),
            Step(
                "loentilskud",
                Text("Det mindste af de to", "The smaller of the two"),
                least(Stage("halv_loen"), Stage("loft")),
            ),
        ),
        unit="kr/hour",
        source=LAS(
            "(1998)",
            "skaanejob-1998",
            "las-1998-skaanejob",
            seen_in="source 000, ch. 10.5",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(S1998,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i hæftet om koordinationsudvalg (1998). Om mindstelønnen og lønnen sammenlignes time for "
            "time, er udledt.",
            "Described only in the booklet on coordination committees (1998). That minimum wage and pay are compared "
            "hour by hour is inferred.",
        ),
    ),
    Amount(
        name="loentilskud_foertidspensionist",
        title=TITLE,
        plain=Text(
            "Omkring 22 kr. pr. time i 2007 til private og offentlige arbejdsgivere.",
            "About 22 kr an hour in 2007 to private and public employers.",
        ),
        stages=(Step("loentilskud", Text("Satsen", "The rate"), Rate("loentilskud_foertidspension")),),
        unit="kr/hour",
        source=LAB(
            "63-64", "loentilskud-fp-2007", "lab-2007-wage-subsidy-pensioner", seen_in="source 002, 'ca. 22 kr.'"
        ),
        only=(S2007,),
        group=GROUP,
        doubt=Text(
            "Kilden runder: loven siger 21,41 kr. i 2006-niveau, reguleret 21,92 i 2007. Satserne for 2008-2014 er "
            "ikke fundet.",
            "The source rounds: the act says 21.41 kr at the level of 2006, regulated 21.92 in 2007. The rates of "
            "2008-2014 have not been read.",
        ),
    ),
    Amount(
        name="loentilskud_foertidspensionist",
        title=TITLE,
        plain=Text(
            "En fast sats pr. time (26,54 kr. i 2015), i særlige tilfælde en højere (46,48 kr.). Til private "
            "arbejdsgivere højst 75 procent af lønudgiften.",
            "A fixed rate an hour (26.54 kr in 2015), in special cases a higher one (46.48 kr). To private employers "
            "at most 75 percent of the wage costs.",
        ),
        stages=(
            Step(
                "sats",
                Text("Satsen pr. time", "The rate an hour"),
                cases(
                    (is_one_of(SPECIAL, "almindelig"), Rate("loentilskud_foertidspension")),
                    otherwise=Rate("loentilskud_lav"),
                ),
            ),
            Step(
                "loentilskud",
                Text("Privat: højst 75 procent af lønudgiften", "Private: at most 75 percent of the wage costs"),
                cases((PRIVATE, least(Stage("sats"), COSTS * percent(75))), otherwise=Stage("sats")),
            ),
        ),
        unit="kr/hour",
        source=LAB("63, stk. 2", "loentilskud-fp-rates"),
        only=(S2015,),
        group=GROUP,
        doubt=Text(
            "Satserne er læst på kommuners sider: 26,54 (2015), 28,56 (2019), 29,71 og højst 52,03 (2021). Omkring "
            "31,87 er set for 2024, mens reguleringen giver 31,78. Den særlige sats er et loft.",
            "The rates were read on municipal pages: 26.54 (2015), 28.56 (2019), 29.71 and at most 52.03 (2021). About "
            "31.87 has been seen for 2024, while the regulation gives 31.78. The special rate is a ceiling.",
        ),
    ),
    Requirement(
        name="inddragelse_loentilskud_foertidspensionist",
        title=Text("Drøftelse før ansættelsen", "Discussion before the hiring"),
        plain=Text(
            "Før ansættelsen skal spørgsmålet være drøftet mellem virksomheden og de ansattes repræsentanter.",
            "Before the hiring the question must have been discussed between the firm and the employees' "
            "representatives.",
        ),
        asked=Happens(
            "afgoerelse", Text("afgørelsen om løntilskud", "the decision on the subsidy"), values=("loentilskud_fp",)
        ),
        before=(DISCUSSED,),
        invalid=Text("Spørgsmålet er ikke drøftet.", "The question has not been discussed."),
        source=LAB(
            "64",
            "loentilskud-fp-2007",
            "lab-2007-wage-subsidy-pensioner",
            seen_in="source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(S2007,),
        group=GROUP,
        doubt=Text(
            "Læst for januar 2007; om kravet er uændret efter 2014, er ikke undersøgt.",
            "Read for January 2007; whether the requirement is unchanged after 2014 has not been read.",
        ),
    ),
    Ratio(
        name="forholdstal_loentilskud_foertidspensionist",
        title=Text("Hvor mange støttede personer", "How many supported persons"),
        plain=Text(
            "En støttet person for hver fem ansatte uden tilskud, altid mindst én: 0-9 ansatte giver én, 10-14 to og "
            "15-19 tre.",
            "One supported person for each five employees without subsidy, always at least one: 0-9 employees give "
            "one, 10-14 two and 15-19 three.",
        ),
        employees=EMPLOYEES,
        supported=SUBSIDISED,
        tiers=(Tier(None, 5),),
        counted_in="heads",
        months=3,
        source=LAB("62 (2017)", "loentilskud-fp-rates", "lab-2020-ratio"),
        only=(RATIO,),
        group=GROUP,
        doubt=Text(
            "Kun læst op til 19 ansatte og på kommuners sider; at hver fem giver én også derover, og at der regnes "
            "over tre måneder, er antaget.",
            "Read only up to 19 employees and on municipal pages; that each five give one above that too, and that "
            "three months are averaged, is presumed.",
        ),
    ),
    Duty(
        name="opfoelgning_loentilskud_foertidspensionist",
        title=Text("Opfølgning på løntilskud til førtidspensionist", "Follow-up of a pensioner's subsidised job"),
        plain=Text(
            "Kommunen følger op senest seks måneder efter, at løntilskuddet er udbetalt første gang, derefter senest "
            "tolv måneder efter den seneste vurdering.",
            "The municipality follows up at the latest six months after the subsidy was first paid, then at the latest "
            "twelve months after the latest assessment.",
        ),
        since=Begins("skaanejob", Text("første udbetaling af løntilskud", "the first payment of the subsidy")),
        act=Done("opfoelgning"),
        span=months_after(6),
        then=months_after(12),
        source=LAS("10, stk. 3", "loentilskud-fp-followup-2017", seen_in="source 003, app. 10"),
        only=(FOLLOWED,),
        group=GROUP,
        doubt=Text(
            "Uret starter ved første udbetaling; her regnes fra jobbets første dag. De nordjyske "
            "frikommuneansøgninger (2017) ønskede 2½ år i stedet.",
            "The clock starts at the first payment; here the first day of the job is used. The trial applications of "
            "North Jutland (2017) wanted 2½ years instead.",
        ),
    ),
)

NOT_READ = Text(
    "De faste timebeløb fra LAB 2003 til 2006 er ikke gennemgået.",
    "The fixed hourly amounts of LAB 2003 to 2006 were not read.",
)
GAPS = tuple(
    Gap(rule, date(2003, 7, 1), date(2007, 1, 1), NOT_READ)
    for rule in ("skaanejob_betingelser", "loentilskud_foertidspensionist")
)
