"""The state's percentages of single payments, of what refugees cost and of disability pensions outside the ladder."""

from datetime import date

from humlebi.law.acts import LAS, LSP
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount
from humlebi.law.refusion.faste_satser import GROUP, PERCENT_OF, percent_of
from humlebi.law.terms import Age, OnDay, all_of, any_of, cases, choice, day, fact, granted_before, is_one_of, while_in

# --- words of this page -----------------------------------------------------------------------------------------------

HELP = choice(
    "hvilken_hjaelp",
    "Hvilken hjælp",
    "Which help",
    ("kapitel_10", "hjælp i særlige tilfælde (LAS kapitel 10)", "help in special cases (LAS chapter 10)"),
    ("udsaettelsestruet", "hjælp til udsættelsestruede lejere (§§ 81 a-81 b)", "help against eviction (81 a-81 b)"),
    ("efterlevelseshjaelp", "efterlevelseshjælp (kapitel 10 a)", "help to survivors (chapter 10 a)"),
    ("fritidstillaeg", "fritidstillæg (kapitel 10 b)", "leisure supplement (chapter 10 b)"),
    ("studiestart_deltagerbetaling", "studiestart og deltagerbetaling (§§ 34 a-34 b)", "study start and fees (34 a-b)"),
    ("atp", "ATP-bidrag", "ATP contributions"),
    ("tillaeg_pension", "tillæg til arbejdsgivers refusion (§ 69 x)", "supplement to an employer's refund (69 x)"),
)
STARTHJAELP = fact(
    "modtager_starthjaelp",
    "Modtager starthjælp",
    "Receives start help",
    recorded=while_in("starthjaelp"),
)
GRANTED = day(
    "pension_tilkendt",
    "Afgørelsen om førtidspension truffet den (pensionen løber fra den 1. i måneden efter)",
    "Disability pension decided on (the pension runs from the 1st of the month after)",
    recorded=granted_before("foertidspension"),
)
CARE_ABROAD = fact(
    "udlaending_i_doegnophold",
    "Flygtning m.v. (LAS § 107, stk. 1), inden 12 måneder efter opholdstilladelsen i døgnophold på grund af betydeligt "
    "og varigt nedsat funktionsevne, og har ikke siden klaret sig selv i 2 år i træk",
    "Refugee etc. (LAS section 107(1)), within 12 months of the residence permit in residential care because of a "
    "considerable lasting disability, and not since self-supporting for 2 years running",
)
MINOR_ASYLUM = fact(
    "mindreaarig_asylansoeger",
    "Tilladelsen er givet til en mindreårig asylansøger, som ikke er fyldt 18 og ikke har forældre med lovligt ophold",
    "The permit was given to a minor who sought asylum, is not yet 18 and has no parents lawfully here",
)
JANUARY_1992, JUNE_1997 = OnDay(date(1992, 1, 1)), OnDay(date(1997, 6, 12))
JANUARY_1999, JULY_2014 = OnDay(date(1999, 1, 1)), OnDay(date(2014, 7, 1))

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    *(
        Amount(
            name="refusion_enkeltydelser",
            title=Text("Refusion af enkeltydelser m.v.", "Refund of single payments etc."),
            plain=plain,
            stages=percent_of(cases(*pairs, otherwise=50)),
            unit="percent",
            per=PERCENT_OF,
            source=LAS("99, stk. 2, 105 og 106", "F17"),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        )
        for scope, pairs, plain, doubt in (
            (
                Scope(
                    "1998",
                    date(1998, 7, 1),
                    date(2012, 1, 1),
                    Axis.CLOCK,
                    "LAS § 106, LBK 1460/2007",
                    doubt=Text("Begyndelsen er antaget: loven af 1998.", "The beginning is presumed: the act of 1998."),
                ),
                (
                    (is_one_of(HELP, "atp"), 100),
                    (all_of(is_one_of(HELP, "kapitel_10"), STARTHJAELP), 0),
                ),
                Text(
                    "Staten betaler halvdelen af hjælp i særlige tilfælde (LAS kapitel 10) og af efterlevelseshjælp; "
                    "ATP-bidrag betaler den helt. Til modtagere af starthjælp betaler kommunen selv hjælpen efter "
                    "kapitel 10.",
                    "The state pays half of help in special cases (LAS chapter 10) and of help to survivors; ATP "
                    "contributions in full. For recipients of start help the municipality pays chapter 10 itself.",
                ),
                Text(
                    "Læst i ordlyden fra 2007 og 2009; ordlyden før er ikke set.",
                    "Read in the wordings of 2007 and 2009; earlier wordings were not seen.",
                ),
            ),
            (
                Scope("2012", date(2012, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAS § 106, LBK 190/2012"),
                ((is_one_of(HELP, "atp"), 100), (is_one_of(HELP, "udsaettelsestruet"), 0)),
                Text(
                    "Staten betaler halvdelen af hjælp i særlige tilfælde (LAS kapitel 10), efterlevelseshjælp, "
                    "studiestart og deltagerbetaling; ATP-bidrag betaler den helt. Hjælp til udsættelsestruede lejere "
                    "betaler kommunen helt.",
                    "The state pays half of help in special cases (LAS chapter 10), of help to survivors, study start "
                    "and fees; ATP contributions in full. Help to tenants facing eviction the municipality pays alone.",
                ),
                Text(
                    "Undtagelsen for udsættelsestruede lejere og støtten efter §§ 34 a-34 b kom mellem februar 2012 og "
                    "november 2014.",
                    "The exception for tenants facing eviction and the support under sections 34 a-34 b came between "
                    "February 2012 and November 2014.",
                ),
            ),
            (
                Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAS §§ 105-106, LBK 241/2021 og 1004/2025"),
                (
                    (is_one_of(HELP, "atp", "efterlevelseshjaelp", "tillaeg_pension"), 100),
                    (is_one_of(HELP, "udsaettelsestruet", "studiestart_deltagerbetaling"), 0),
                ),
                Text(
                    "Staten betaler halvdelen af hjælp i særlige tilfælde (LAS kapitel 10) og, fra 1. juli 2025, af "
                    "fritidstillæg. ATP-bidrag, efterlevelseshjælp og tillægget til en arbejdsgivers refusion (§ 69 x) "
                    "betaler staten helt. Hjælp til udsættelsestruede lejere betaler kommunen helt.",
                    "The state pays half of help in special cases (LAS chapter 10) and, from 1 July 2025, of the "
                    "leisure supplement. ATP contributions, help to survivors and the supplement to an employer's "
                    "refund (section 69 x) it pays in full. Help to tenants facing eviction the municipality pays.",
                ),
                Text(
                    "Ændringen af efterlevelseshjælp, bortfaldet af §§ 34 a-34 b og tillægget (§ 69 x) kom mellem 23. "
                    "september 2019 og 12. februar 2021: her fra 1. januar 2020.",
                    "The change of help to survivors, the end of sections 34 a-34 b and the supplement (section 69 x) "
                    "came between 23 September 2019 and 12 February 2021: here from 1 January 2020.",
                ),
            ),
        )
    ),
    Amount(
        name="refusion_visse_udlaendinge",
        title=Text("Fuld refusion for visse flygtninge", "Full refund for some refugees"),
        plain=Text(
            "For flygtninge m.v. (LAS § 107, stk. 1) betaler staten alle kommunens udgifter, når personen inden 12 "
            "måneder efter opholdstilladelsen kommer i døgnophold på grund af betydeligt og varigt nedsat "
            "funktionsevne, til personen har klaret sig selv i 2 år i træk; og for en mindreårig asylansøger, til "
            "personen fylder 18 eller forældrene får lovligt ophold.",
            "For refugees etc. (LAS section 107(1)) the state pays all of the municipality's costs when the person "
            "within 12 months of the permit comes into residential care because of a considerable lasting disability, "
            "until self-supporting for 2 years running; and for a minor who sought asylum until 18 or until the "
            "parents get lawful residence.",
        ),
        when=any_of(CARE_ABROAD, MINOR_ASYLUM),
        stages=percent_of(100),
        unit="percent",
        per=PERCENT_OF,
        source=LAS("107, stk. 1 og 3", "F17"),
        only=(
            Scope(
                "1999",
                date(1999, 1, 1),
                NO_END,
                Axis.CLOCK,
                "LAS § 107",
                doubt=Text("Begyndelsen er antaget.", "The beginning is presumed."),
            ),
        ),
        group=GROUP,
        doubt=Text(
            "Opholdstilladelsens grundlag (udlændingelovens bestemmelser i § 107, stk. 1) skal du selv slå op. Stk. 2 "
            "om tilladelser før 1. januar 1999 (1½ år) er udtømt.",
            "Look up yourself on which ground the permit was given (the provisions of the aliens act in section "
            "107(1)). Subsection 2 on permits before 1 January 1999 (1½ years) is spent.",
        ),
    ),
    *(
        Amount(
            name="refusion_foertidspension",
            title=Text("Statens andel af gamle førtidspensioner", "The state's share of old disability pensions"),
            plain=Text(
                "Staten betaler hele førtidspensionen, når afgørelsen er truffet før 1992, og 35 pct., når den er "
                "truffet fra 1999. Er den truffet fra 12. juni 1997 til udgangen af 1998, betaler staten halvdelen; "
                "er den truffet fra 1992 til 11. juni 1997, halvdelen, til pensionisten fylder 60 år, og derefter det "
                "hele. En pension tilkendt fra 1. juli 2014 følger refusionstrappen fra 2016.",
                "The state pays all of a disability pension decided before 1992, and 35 per cent of one decided from "
                "1999. Of one decided from 12 June 1997 to the end of 1998 it pays half; of one decided from 1992 to "
                "11 June 1997 half until the pensioner turns 60, and all after that. A pension granted from 1 July "
                "2014 follows the ladder from 2016.",
            ),
            benefits=("foertidspension",),
            when=when,
            stages=percent_of(
                cases(
                    (GRANTED >= JANUARY_1999, 35),
                    (GRANTED >= JUNE_1997, 50),
                    (all_of(GRANTED >= JANUARY_1992, Age() < 60), 50),
                    otherwise=100,
                )
            ),
            unit="percent",
            per=PERCENT_OF,
            source=LSP("52 (og § 67 i lov om højeste, mellemste m.v. førtidspension)", "F18"),
            only=(scope,),
            group=GROUP,
            doubt=Text(
                "Det er dagen for afgørelsen, der tæller. Er den ikke fortalt, regnes den som dagen før pensionens "
                "første dag, for pension løber fra den 1. i måneden efter (LSP § 33, stk. 2): sig den, når sagen trak "
                "ud over 3 måneder. En forhøjelse har procenten fra dagen, den blev afgjort: regn den for sig. I 1992 "
                "skulle også kommunens indstilling være fra før; og den, der 1. januar 1992 var på institution, "
                "betaler staten helt. Til "
                "personer bosat i udlandet betaler staten det hele (LSP § 52, stk. 4).",
                "It is the day of the decision that counts. When it is not told it is taken as the day before the "
                "pension's first, for a pension runs from the 1st of the month after (LSP section 33(2)): tell it "
                "when the case took more than 3 months. An increase has the percentage of the day on which it was "
                "decided: reckon it by itself. In 1992 the municipality's recommendation too had to be from before; "
                "and for those in an institution on 1 January 1992 the state pays everything.",
            ),
        )
        for scope, when in (
            (
                Scope(
                    "1998",
                    date(1998, 7, 1),
                    date(2016, 1, 1),
                    Axis.CLOCK,
                    "Lov om højeste, mellemste m.v. førtidspension § 67; LSP § 52",
                ),
                None,
            ),
            (
                Scope(
                    "uden for trappen", date(2016, 1, 1), NO_END, Axis.CLOCK, "LSP § 52; refusionsloven § 30, stk. 4"
                ),
                GRANTED < JULY_2014,
            ),
        )
    ),
)
