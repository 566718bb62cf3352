"""Protected employment under the act on social service."""

from datetime import date

from humlebi.law.acts import SEL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Conditions
from humlebi.law.terms import Age, all_of, any_of, assessed, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

S1998 = Scope("1998", date(1998, 7, 1), date(2007, 1, 1), Axis.CLOCK, "SEL § 87 (1998)")
S2007 = Scope("2007", date(2007, 1, 1), NO_END, Axis.CLOCK, "SEL § 103")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "foertidspension"
REDUCED = assessed(
    "beskyttet_nedsat_funktionsevne",
    "Betydeligt nedsat fysisk eller psykisk funktionsevne",
    "Substantially reduced physical or psychological function",
)
SOCIAL = assessed("beskyttet_sociale_problemer", "Særlige sociale problemer", "Special social problems")
NOT_NORMAL = assessed(
    "beskyttet_ikke_normale_vilkaar",
    "Kan derfor ikke få eller beholde arbejde på normale vilkår",
    "Therefore cannot get or keep work on normal terms",
)
NO_OTHER = assessed(
    "beskyttet_ikke_andre_tilbud", "Kan ikke bruge tilbud efter anden lov", "Cannot use offers under other law"
)
PENSION_AGE = number(
    "folkepensionsalder_mdr",
    "Folkepensionsalderen for personens årgang",
    "The state pension age of the person's cohort",
    "age",
)
CAUSE = named(
    "nedsat funktionsevne eller sociale problemer", "reduced function or social problems", any_of(REDUCED, SOCIAL)
)
UNDER_PENSION_AGE = named(
    "under folkepensionsalderen", "under the state pension age", any_of(Age() < 65, Age("months") < PENSION_AGE)
)
TITLE = Text("Beskyttet beskæftigelse", "Protected employment")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="beskyttet_beskaeftigelse",
        title=TITLE,
        plain=Text(
            "Kommuner og amter kan tilbyde beskyttet beskæftigelse til personer under 67 år, der på grund af "
            "betydeligt nedsat funktionsevne eller særlige sociale problemer ikke kan få eller beholde arbejde på "
            "normale vilkår og ikke kan bruge andre tilbud. De fleste har førtidspension; lønnen følger indsatsen.",
            "Municipalities and counties can offer protected employment to persons under 67 who because of "
            "substantially reduced function or special social problems cannot get or keep work on normal terms and "
            "cannot use other offers. Most have disability pension; pay follows performance.",
        ),
        when=all_of(named("under 67 år", "under 67", Age() < 67), CAUSE, NOT_NORMAL, NO_OTHER),
        source=SEL(
            "87", "beskyttet-beskaeftigelse-1998", seen_in="source 000, ch. 10.8", confidence=Confidence.SOURCE_ONLY
        ),
        only=(S1998,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i hæftet om koordinationsudvalg (1998). Kommunen kunne tilbyde det; svaret siger, hvem "
            "der hører til, ikke at der er en ret.",
            "Read only in the booklet on coordination committees (1998). The municipality could offer it; the answer "
            "says who is covered, not that there is a right.",
        ),
    ),
    Conditions(
        name="beskyttet_beskaeftigelse",
        title=TITLE,
        plain=Text(
            "Kommunen skal tilbyde beskyttet beskæftigelse til personer under folkepensionsalderen på samme "
            "betingelser. Den kan også tilbyde særligt tilrettelagte forløb til personer med særlige sociale "
            "problemer.",
            "The municipality must offer protected employment to persons under the state pension age on the same "
            "conditions. It can also offer specially arranged courses to persons with special social problems.",
        ),
        when=all_of(UNDER_PENSION_AGE, CAUSE, NOT_NORMAL, NO_OTHER),
        source=SEL("103, stk. 1-2", "beskyttet-beskaeftigelse-2007"),
        only=(S2007,),
        group=GROUP,
        doubt=Text(
            "Ordet folkepensionsalderen kom senere end 2007; før da var grænsen et tal, der ikke er læst. Forløbene "
            "efter stk. 2 er en mulighed for kommunen og prøves ikke.",
            "The words state pension age came later than 2007; before that the limit was a number that was not read. "
            "The courses of subsection 2 are a possibility of the municipality and are not tested.",
        ),
    ),
)
