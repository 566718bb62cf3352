"""Disability pension and the simplified road to it for people close to the state pension."""

from datetime import date

from humlebi.law.acts import LSP
from humlebi.law.kinds import NO_END, Axis, Confidence, Done, Duty, Happens, Scope, Text, months_after
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Age, all_of, any_of, assessed, fact, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

P2003 = Scope(
    "2003",
    date(2003, 1, 1),
    date(2013, 1, 1),
    Axis.CLOCK,
    "LSP § 16 (2003-reformen)",
    doubt=Text(
        "Beskrevet for januar 2007; her fra reformen, antaget 1. januar 2003.",
        "Described for January 2007; here from the reform, presumably 1 January 2003.",
    ),
)
P2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "Lov 1380 af 23. december 2012")
PLACED_2026 = Scope("2026", date(2026, 1, 1), NO_END, Axis.CLOCK, "Lov 1628 af 16. december 2025")
SENIOR = Scope(
    "2014",
    date(2014, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "Lov 1386 af 28. december 2011",
    doubt=Text(
        "Ophævet med seniorpensionen; overgangsreglerne er ikke gennemgået.",
        "Repealed with the senior pension; the transitional rules have not been read.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "foertidspension"
PENSION_AGE = number(
    "folkepensionsalder_mdr",
    "Folkepensionsalderen for personens årgang",
    "The state pension age of the person's cohort",
    "age",
)
PLACED = fact(
    "fp_anbragt_efter_dom",
    "Anbragt eller indlagt på psykiatrisk afdeling efter en anbringelses- eller behandlingsdom",
    "Placed or admitted in a psychiatric ward by a judgment of placement or treatment",
)
A_FULL_MONTH = assessed(
    "fp_ophold_en_fuld_kalendermaaned",
    "Opholdet ventes at vare mindst én fuld kalendermåned",
    "The stay is expected to last at least one full calendar month",
)
PAID_AHEAD = fact("fp_forudbetalt", "Pensionen blev udbetalt forud", "The pension was paid in advance")
PERMANENT = assessed("fp_varigt_nedsat", "Arbejdsevnen er varigt nedsat", "Work capacity is permanently reduced")
NOT_SELF_SUPPORTING = assessed(
    "fp_kan_ikke_forsoerge_sig",
    "Kan ikke forsørge sig selv ved arbejde, heller ikke med støtte eller i fleksjob",
    "Cannot be self-supporting by work, not even with support or in a flexible job",
)
TRIED = assessed(
    "fp_muligheder_vurderet",
    "Alle muligheder for revalidering er vurderet først",
    "All options of rehabilitation have been assessed first",
)
NO_IMPROVEMENT = assessed(
    "fp_evnen_kan_ikke_forbedres",
    "Det er dokumenteret eller helt åbenbart, at evnen ikke kan forbedres ved ressourceforløb, aktivering eller "
    "behandling",
    "It is documented or entirely obvious that capacity cannot be improved by resource courses, activation or "
    "treatment",
)
LONG_ATTACHMENT = assessed(
    "senior_fp_lang_tilknytning",
    "Aktuel og langvarig tilknytning til arbejdsmarkedet",
    "A current and long attachment to the labour market",
)
UNDER_PENSION_AGE = named(
    "under folkepensionsalderen", "under the state pension age", any_of(Age() < 65, Age("months") < PENSION_AGE)
)
FIVE_YEARS_LEFT = named(
    "højst fem år til folkepensionsalderen",
    "at most five years to the state pension age",
    Age("months") >= PENSION_AGE - 60,
)
CAPACITY = (PERMANENT, NOT_SELF_SUPPORTING)
TITLE = Text("Hvem der kan få førtidspension", "Who may have disability pension")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="foertidspension_betingelser",
        title=TITLE,
        plain=Text(
            "Fra 18 til 65 år, når arbejdsevnen er varigt nedsat så meget, at personen uanset støtte, også fleksjob, "
            "ikke kan forsørge sig selv ved arbejde. Alle muligheder for revalidering vurderes først. Personen kan "
            "selv søge af helbredsgrunde.",
            "From 18 to 65, when work capacity is permanently reduced so much that the person cannot be "
            "self-supporting by work whatever the support, flexible jobs included. All options of rehabilitation are "
            "assessed first. A person may apply on health grounds.",
        ),
        when=all_of(named("18 til 65 år", "from 18 to 65", (Age() >= 18) & (Age() < 65)), *CAPACITY, TRIED),
        source=LSP(
            "16", "foertidspension-2007", seen_in="source 002, 'Førtidspension'", confidence=Confidence.SOURCE_ONLY
        ),
        only=(P2003,),
        group=GROUP,
        doubt=Text(
            "Alderen 18 til 65 år er kun læst i pjecen Den sociale lovgivning (2007); indholdet bekræftes af senere "
            "lov.",
            "The age of 18 to 65 has been read only in the leaflet Den sociale lovgivning (2007); the substance is "
            "confirmed by later law.",
        ),
    ),
    Conditions(
        name="foertidspension_betingelser",
        title=TITLE,
        plain=Text(
            "Fra 40 år til folkepensionsalderen, når arbejdsevnen er varigt nedsat, og personen heller ikke med "
            "fleksjob kan forsørge sig selv. Fra 18 til 39 år kun, når det er dokumenteret eller helt åbenbart, at "
            "evnen ikke kan forbedres.",
            "From 40 to the state pension age, when work capacity is permanently reduced and the person cannot be "
            "self-supporting even in a flexible job. From 18 to 39 only when it is documented or entirely obvious that "
            "the capacity cannot be improved.",
        ),
        when=all_of(
            UNDER_PENSION_AGE,
            any_of(
                named("fyldt 40 år", "aged 40 or over", Age() >= 40),
                named(
                    "18 til 39 år, og evnen kan ikke forbedres",
                    "18 to 39, and no improvement is possible",
                    (Age() >= 18) & NO_IMPROVEMENT,
                ),
            ),
            *CAPACITY,
        ),
        source=LSP("16", "foertidspension-2013"),
        only=(P2013,),
        group=GROUP,
        doubt=Text(
            "Gennemgået til og med LBK 527/2022. Allerød Kommunes udvalgsreferat (2015) siger, at unge under 40 år "
            "ikke skal have førtidspension; det er ikke helt rigtigt, loven har en undtagelse.",
            "Read to LBK 527/2022. The committee minutes of Allerød (2015) says that nobody under 40 shall have "
            "disability pension; that is not quite right, the act has an exception.",
        ),
    ),
    Conditions(
        name="seniorfoertidspension_betingelser",
        title=Text("Hvem der kan få seniorførtidspension", "Who may have the simplified disability pension"),
        plain=Text(
            "Den, der har højst fem år til folkepensionsalderen og en aktuel og langvarig tilknytning til "
            "arbejdsmarkedet, og som opfylder førtidspensionens krav til arbejdsevnen.",
            "A person with at most five years to the state pension age and a current and long attachment to the labour "
            "market who meets the demands of disability pension on work capacity.",
        ),
        when=all_of(FIVE_YEARS_LEFT, UNDER_PENSION_AGE, LONG_ATTACHMENT, *CAPACITY),
        source=LSP("(seniorførtidspension)", "seniorfoertidspension"),
        only=(SENIOR,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er ikke gennemgået; hvor lang tilknytningen skal være, skal vurderes.",
            "The section has not been read; how long the attachment must be must be judged.",
        ),
    ),
    Duty(
        name="afgoerelse_seniorfoertidspension",
        title=Text("Afgørelse om seniorførtidspension", "Decision on the simplified disability pension"),
        plain=Text(
            "Kommunen træffer afgørelse senest seks måneder efter ansøgningen.",
            "The municipality decides at the latest six months after the application.",
        ),
        since=Happens("ansoegning", Text("ansøgningen", "the application"), values=("seniorfoertidspension",)),
        act=Done("afgoerelse", values=("seniorfoertidspension",)),
        span=months_after(6),
        source=LSP("(seniorførtidspension)", "seniorfoertidspension"),
        only=(SENIOR,),
        group=GROUP,
    ),
    Conditions(
        name="pension_under_anbringelse",
        title=Text("Pension under anbringelse efter dom", "Pension while placed by a judgment"),
        plain=Text(
            "Anbringes eller indlægges en pensionist på psykiatrisk afdeling efter en anbringelses- eller "
            "behandlingsdom, og ventes opholdet at vare en fuld kalendermåned eller mere, udbetales pensionen til "
            "udgangen af den måned, hvor anbringelsen begynder; blev den betalt forud, til udgangen af den næste. "
            "Kommunen kan give et beløb til husleje i op til seks måneder, som kan forlænges.",
            "When a pensioner is placed or admitted in a psychiatric ward by a judgment of placement or treatment, "
            "and the stay is expected to last a full calendar month or more, the pension is paid to the end of the "
            "month in which the placement begins; when it was paid in advance, to the end of the next. The "
            "municipality may give an amount towards rent for up to six months, which may be prolonged.",
        ),
        benefits=("foertidspension", "seniorpension"),
        classes=(
            Class("fortsaetter", Text("pensionen fortsætter", "the pension goes on"), ~(PLACED & A_FULL_MONTH)),
            Class(
                "stopper_naeste_maaned",
                Text("til udgangen af måneden efter", "to the end of the month after"),
                PLACED & A_FULL_MONTH & PAID_AHEAD,
            ),
            Class(
                "stopper_ved_maanedens_udgang",
                Text("til udgangen af måneden", "to the end of the month"),
                PLACED & A_FULL_MONTH & ~PAID_AHEAD,
            ),
        ),
        source=LSP("45 (lov 1628/2025)", "foertidspension-2013"),
        only=(PLACED_2026,),
        group=GROUP,
        doubt=Text(
            "§ 45 er læst; at den gælder anbringelser fra 1. januar 2026, siger styrelsen. Det tilsvarende i LAS "
            "(kontanthjælp m.m.) er ikke fundet: slå det op. Efter anden hjælp til pensionister med ægtefælle se stk. "
            "3.",
            "Section 45 has been read; that it holds for placements from 1 January 2026 is said by the agency. The "
            "same in LAS (cash benefit and others) has not been found: look it up. For help to pensioners with a "
            "spouse see (3).",
        ),
    ),
)
