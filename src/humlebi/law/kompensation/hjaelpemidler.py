"""Tools, workplace arrangements and short courses for people with limited work capacity."""

from datetime import date

from humlebi.law.acts import KOMPENSATION, LAB, LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.kompensation.handicap import DISABLED
from humlebi.law.questions import Conditions
from humlebi.law.terms import all_of, any_of, assessed, choice, fact, is_one_of, named

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

H1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "LAS kapitel 6 (1998)",
    doubt=Text("Reglen flyttede til LAB i 2003; her 1. juli.", "The rule moved to LAB in 2003; here on 1 July."),
)
H2007 = Scope(
    "2007",
    date(2003, 7, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB kapitel 14",
    doubt=Text(
        "Beskrevet for januar 2007; her fra LAB, antaget 1. juli 2003.",
        "Described for January 2007; here from LAB, presumably 1 July 2003.",
    ),
)
H2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Kompensationsloven kapitel 5-6 (LBK 108/2020)")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "ansaettelse"
IN_WORK = choice(
    "hjaelpemiddel_situation",
    "Personens situation",
    "The person's situation",
    ("ansat", "er ansat", "is employed"),
    ("skal_ansaettes", "skal ansættes", "is to be employed"),
    ("selvstaendig", "er selvstændig", "is self-employed"),
    ("i_tilbud", "er i et tilbud", "is in an offer"),
    ("ingen_af_dem", "ingen af dem", "none of these"),
)
LIMITED = assessed("hjaelpemiddel_begraenset_arbejdsevne", "Arbejdsevnen er begrænset", "The work capacity is limited")
DECISIVE_JOB = assessed(
    "hjaelpemiddel_afgoerende_for_job",
    "Hjælpen er afgørende for at få eller beholde arbejdet",
    "The help is decisive for getting or keeping the work",
)
DECISIVE_OFFER = assessed(
    "hjaelpemiddel_afgoerende_for_tilbud",
    "Hjælpen er afgørende for at deltage i tilbuddet",
    "The help is decisive for taking part in the offer",
)
COMPENSATES = assessed(
    "hjaelpemiddel_kompenserer", "Hjælpen opvejer begrænsningen", "The help compensates for the limitation"
)
OTHER_RULES = fact(
    "hjaelpemiddel_andre_regler", "Hjælpen kan fås efter andre regler", "The help can be had under other rules"
)
TEACHING = fact("hjaelpemiddel_undervisning", "Det gælder undervisningsmateriale", "It concerns teaching material")
USUAL = fact(
    "hjaelpemiddel_saedvanligt",
    "Findes normalt på arbejdspladsen, eller forventes betalt af arbejdsgiveren",
    "Usually present at the workplace, or expected to be paid by the employer",
)
SPECIAL_COSTS = fact(
    "hjaelpemiddel_saerlig_udgift",
    "En nødvendig udgift på grund af uddannelse eller funktionsevne, og personen hører til § 6, nr. 7, 8 eller 10",
    "A cost needed because of education or reduced function, and the person belongs to section 6 no. 7, 8 or 10",
)
JOB = named(
    "ansat, på vej til det eller selvstændig",
    "employed, about to be, or self-employed",
    is_one_of(IN_WORK, "ansat", "skal_ansaettes", "selvstaendig"),
)
OFFER = named("i et tilbud", "in an offer", is_one_of(IN_WORK, "i_tilbud"))
TITLE = Text("Arbejdsredskaber og indretning", "Tools and workplace arrangements")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="arbejdsredskaber",
        title=TITLE,
        plain=Text(
            "Kommunen kan hjælpe en person med begrænset arbejdsevne, som er ansat, skal ansættes eller er "
            "selvstændig, til værktøj, mindre indretning og korte kurser (også kørekort), når hjælpen er afgørende for "
            "at få eller beholde arbejdet og opvejer begrænsningen, og den ikke kan fås efter andre regler.",
            "The municipality can help a person of limited work capacity who is employed, about to be, or "
            "self-employed with tools, small arrangements and short courses (driving licence too), when the help is "
            "decisive for getting or keeping the work and compensates for the limitation, and cannot be had under "
            "other rules.",
        ),
        when=all_of(
            JOB,
            LIMITED,
            DECISIVE_JOB,
            COMPENSATES,
            named("ikke efter andre regler", "not under other rules", ~OTHER_RULES),
        ),
        source=LAS(
            "kapitel 6", "hjaelpemidler-1998", seen_in="source 000, ch. 10.6", confidence=Confidence.SOURCE_ONLY
        ),
        only=(H1998,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i hæftet om koordinationsudvalg (1998); hvad der er værktøj til personlig brug og mindre "
            "indretning (særlige stole, greb, ramper), vurderes i sagen.",
            "Read only in the booklet on coordination committees (1998); what is a tool for personal use and a small "
            "arrangement (special chairs, grips, ramps) is judged in the case.",
        ),
    ),
    Conditions(
        name="arbejdsredskaber",
        title=TITLE,
        plain=Text(
            "Den, der er i et tilbud, kan få tilskud til undervisningsmateriale, arbejdsredskaber og mindre "
            "indretning. Redskaber og indretning skal være afgørende for deltagelsen eller opveje begrænsningen.",
            "A person in an offer may get a subsidy for teaching material, tools and small arrangements. Tools and "
            "arrangements must be decisive for taking part or compensate for the limitation.",
        ),
        when=all_of(OFFER, any_of(TEACHING, DECISIVE_OFFER, COMPENSATES)),
        source=LAB("kapitel 14", "hjaelpemidler-2007", seen_in="source 002, 'Andre muligheder'"),
        only=(H2007,),
        group=GROUP,
        doubt=Text(
            "Kun tilskud i tilbud er læst; hjælp til ansatte i de samme år er ikke gennemgået her.",
            "Only subsidies in offers have been read; help to employees in the same years has not been read here.",
        ),
    ),
    Conditions(
        name="arbejdsredskaber",
        title=TITLE,
        plain=Text(
            "Uanset indtægt: i job til personer med handicap, når redskabet er afgørende for beskæftigelsen eller "
            "opvejer en begrænsning, ikke findes normalt på arbejdspladsen og går ud over, hvad arbejdsgiveren "
            "forventes at betale; i tilbud, når det er afgørende for deltagelsen eller opvejer en begrænsning. For "
            "nogle grupper også særlige udgifter, der er nødvendige på grund af uddannelse eller funktionsevne.",
            "Whatever the income: in work to persons with a disability, when the tool is decisive for the employment "
            "or compensates for a limitation, is not usually present at the workplace and beyond what the employer "
            "is expected to pay; in offers when decisive for taking part or compensating. For some groups also "
            "special costs needed for education or reduced function.",
        ),
        when=any_of(
            all_of(
                JOB,
                DISABLED,
                any_of(DECISIVE_JOB, COMPENSATES),
                named("ud over det sædvanlige", "beyond the usual", ~USUAL),
            ),
            all_of(OFFER, any_of(DECISIVE_OFFER, COMPENSATES, SPECIAL_COSTS)),
        ),
        source=KOMPENSATION("15 e-15 h", "hjaelpemidler-2020", "hjaelpemidler-2007", seen_in="source 002, source 000"),
        only=(H2020,),
        group=GROUP,
        doubt=Text(
            "At der kræves handicap i job, men ikke for deltagere i tilbud, er udledt af, at reglen for tilbud blev "
            "flyttet uændret. Undervisningsmateriale nævnes ikke i den tekst, der er læst fra 2020.",
            "That a disability is required in work but not of participants in offers is inferred from the rule for "
            "offers having been moved unchanged. Teaching material is not named in the text read from 2020.",
        ),
    ),
)
