"""Cash benefit per month in the system of 1 July 2025: one level for each person and the supplements to it."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.formue import WITH_PARENTS
from humlebi.law.aktivloven.ophold import WORKED_10
from humlebi.law.aktivloven.satser_kontanthjaelp import A_MONTH
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import Age, Rate, Stage, cases, during, fact, named

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

A2025 = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "LAS §§ 16-20 (LBK 1004/2025)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
OWN_CHILD = fact("egne_boern_i_hjemmet", "Egne børn bor i hjemmet", "Own children live in the home")
FULL_RIGHT = fact(
    "opfylder_opholds_og_beskaeftigelseskrav",
    "Opfylder opholds- og beskæftigelseskravet (se opholdskrav)",
    "Meets the residence and work requirement (see opholdskrav)",
)
SINGLE = fact("enlig", "Enlig", "Single")
ADJUSTMENT = fact(
    "ret_til_tilpasningstillaeg",
    "Har ret til det midlertidige tilpasningstillæg",
    "Entitled to the temporary adjustment supplement",
)
AT_HOME = named(
    "Under 30 år, bor hos forældrene, intet eget barn i hjemmet",
    "Under 30, living with the parents, no child of their own at home",
    (Age() < 30) & WITH_PARENTS & ~OWN_CHILD,
)
RAISED = named(
    "Fyldt 30 år, eller 25-29 år med 2 år og 6 måneders fuldtidsarbejde af de seneste 10 år",
    "Aged 30 or over, or 25-29 with 2 years and 6 months of full-time work in the last 10 years",
    (Age() >= 30) | ((Age() >= 25) & (WORKED_10 >= "2.5")),
)
ACTIVITY_READY_YOUNG = (Age() < 30) & during("parathed", "aktivitetsparat")
COMPUTED_LEVELS = Text(
    "Satserne er kun læst på 2024-niveau og regnet frem med satsreguleringen (3,6 procent i 2025); tillæggene er "
    "læst for 2025. Hvem der har ret til tilpasningstillægget, og om det reguleres, er ikke undersøgt.",
    "The levels are read only at the 2024 level and reckoned by the yearly regulation (3.6 percent in 2025); the "
    "supplements are read for 2025. Who is entitled to the adjustment supplement and whether it is regulated has not "
    "been read.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="satsgruppe",
        title=Text("Hvilken sats", "Which level"),
        plain=Text(
            "Hjemmeboende under 30 år uden eget barn har deres egen sats. Den, der ikke opfylder opholds- og "
            "beskæftigelseskravet, får mindstesatsen. Fra 30 år, og fra 25 år med 2 år og 6 måneders arbejde, gives "
            "forhøjet sats; ellers grundsatsen.",
            "Those under 30 living with their parents without a child have a level of their own. Those who do not meet "
            "the residence and work requirement get the lowest level. From 30, and from 25 with 2 years and 6 months "
            "of work, the raised level is given; otherwise the basic level.",
        ),
        benefits=(GROUP,),
        classes=(
            Class("hjemmeboende", Text("satsen for hjemmeboende", "the level for those living with parents"), AT_HOME),
            Class("mindstesats", Text("mindstesatsen", "the lowest level"), ~FULL_RIGHT),
            Class("forhoejet_sats", Text("forhøjet sats", "the raised level"), RAISED),
            Class("grundsats", Text("grundsatsen", "the basic level"), ~RAISED),
        ),
        source=LAS("16", "las-2025-benefit-rates"),
        only=(A2025,),
        group=GROUP,
    ),
    Amount(
        name="kontanthjaelp_maaned",
        title=Text("Kontanthjælp pr. måned", "Cash benefit per month"),
        plain=Text(
            "Satsen med de tillæg, personen har ret til: børnetillæg, tillæg til enlige, ungetillæg til "
            "aktivitetsparate under 30 år og midlertidigt tilpasningstillæg.",
            "The level with the supplements the person is entitled to: for children, for singles, for activity-ready "
            "persons under 30, and the temporary adjustment.",
        ),
        per=A_MONTH,
        benefits=(GROUP,),
        stages=(
            Step(
                "sats",
                Text("Satsen (§ 16)", "The level (section 16)"),
                cases(
                    (AT_HOME, Rate("kontanthjaelp_2025_hjemmeboende")),
                    (~FULL_RIGHT, Rate("kontanthjaelp_2025_mindstesats")),
                    (RAISED, Rate("kontanthjaelp_2025_forhoejet_sats")),
                    otherwise=Rate("kontanthjaelp_2025_grundsats"),
                ),
            ),
            Step(
                "boernetillaeg",
                Text("Børnetillæg (§ 17)", "Child supplement (section 17)"),
                cases((OWN_CHILD, Rate("kontanthjaelp_2025_boernetillaeg")), otherwise=0),
            ),
            Step(
                "tillaeg_til_enlige",
                Text(
                    "Tillæg til enlige: forsørgere på grund- eller mindstesats, andre på grund- eller forhøjet sats (§ "
                    "18)",
                    "Supplement to singles: providers on the basic or lowest level, others on the basic or raised "
                    "level (section 18)",
                ),
                cases(
                    (~SINGLE, 0),
                    (AT_HOME, 0),
                    (
                        OWN_CHILD,
                        cases((RAISED & FULL_RIGHT, 0), otherwise=Rate("kontanthjaelp_2025_tillaeg_enlig_forsoerger")),
                    ),
                    otherwise=cases(
                        (FULL_RIGHT, Rate("kontanthjaelp_2025_tillaeg_enlig_ikke_forsoerger")), otherwise=0
                    ),
                ),
            ),
            Step(
                "ungetillaeg",
                Text(
                    "Særligt ungetillæg til aktivitetsparate under 30 år (§ 19)",
                    "Special youth supplement to the activity-ready under 30 (section 19)",
                ),
                cases(
                    (~ACTIVITY_READY_YOUNG, 0),
                    (OWN_CHILD, Rate("kontanthjaelp_2025_saerligt_ungetillaeg_u30_med_barn")),
                    (Age() < 25, Rate("kontanthjaelp_2025_saerligt_ungetillaeg_u25_uden_boern")),
                    otherwise=Rate("kontanthjaelp_2025_saerligt_ungetillaeg_25_29"),
                ),
            ),
            Step(
                "tilpasningstillaeg",
                Text("Midlertidigt tilpasningstillæg (§ 20)", "Temporary adjustment supplement (section 20)"),
                cases((ADJUSTMENT, Rate("kontanthjaelp_2025_midlertidigt_tilpasningstillaeg")), otherwise=0),
            ),
            Step(
                "hjaelp",
                Text("I alt", "In all"),
                Stage("sats")
                + Stage("boernetillaeg")
                + Stage("tillaeg_til_enlige")
                + Stage("ungetillaeg")
                + Stage("tilpasningstillaeg"),
            ),
        ),
        source=LAS("16-20", "las-2025-benefit-rates"),
        only=(A2025,),
        group=GROUP,
        doubt=COMPUTED_LEVELS,
    ),
    Amount(
        name="kontanthjaelp_grundbeloeb",
        title=Text("Kontanthjælp, lovens beløb", "Cash benefit, the amounts of the act"),
        plain=Text(
            "Lovens satser på 2024-niveau: grundsats 6.955 kr., forhøjet sats 12.064, mindstesats 6.553 og "
            "hjemmeboende 2.823.",
            "The act's levels at the 2024 level: basic 6,955 kr, raised 12,064, lowest 6,553 and living with parents "
            "2,823.",
        ),
        per=A_MONTH,
        benefits=(GROUP,),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb for satsen", "The act's amount of the level"),
                cases((AT_HOME, 2_823), (~FULL_RIGHT, 6_553), (RAISED, 12_064), otherwise=6_955),
            ),
        ),
        source=LAS("16", "las-2025-benefit-rates"),
        only=(A2025,),
        group=GROUP,
        doubt=Text(
            "Lovens beløb på 2024-niveau, ikke de udbetalte; dem giver »Kontanthjælp pr. måned«.",
            "The act's amounts at the 2024 level, not those paid; “Cash benefit per month” gives those.",
        ),
    ),
)
