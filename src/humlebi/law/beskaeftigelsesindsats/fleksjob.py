"""Who may have a flexible job, and for how many hours."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import (
    Age,
    all_of,
    any_of,
    assessed,
    cases,
    choice,
    during,
    fact,
    is_one_of,
    least,
    named,
    number,
    while_in,
)

# --- regimes: the day of the decision picks ---------------------------------------------------------------------------

F1998 = Scope("1998", date(1998, 7, 1), date(2001, 7, 1), Axis.CLOCK, "LAS §§ 71-73 (1998)")
F2001 = Scope(
    "2001",
    date(2001, 7, 1),
    date(2006, 7, 1),
    Axis.CLOCK,
    "LAS § 70 (lov af 3. april 2001)",
    doubt=Text(
        "Ikrafttrædelsen 1. juli 2001 er udledt af fleksydelsesloven fra samme reform.",
        "Commencement on 1 July 2001 is inferred from the act on fleksydelse of the same reform.",
    ),
)
F2007 = Scope(
    "2007",
    date(2006, 7, 1),
    date(2013, 1, 1),
    Axis.CLOCK,
    "LAB §§ 70-70 c (2006)",
    doubt=Text("Ikrafttrædelsen 1. juli 2006 er antaget.", "Commencement on 1 July 2006 is presumed."),
)
F2013 = Scope("2013", date(2013, 1, 1), date(2020, 1, 1), Axis.CLOCK, "Lov 1380 af 23. december 2012")
F2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 548 af 7. maj 2019")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksjob"
SEEN_000 = "source 000, ch. 10.4"

SOCIAL_PENSION = fact(
    "social_pension",
    "Modtager social pension",
    "Receives social pension",
    recorded=while_in("foertidspension") + while_in("seniorpension"),
)
DISABILITY_PENSION = during("foertidspension")
SENIOR_PENSION = during("seniorpension")
EARLY_PENSION = fact(
    "brugt_tidlig_pension", "Har brugt sin ret til tidlig pension", "Has used the right to early pension"
)
NOT_NORMAL_1998 = assessed(
    "fleksjob_heller_ikke_sociale_kapitler",
    "Kan ikke ansættes på normale vilkår, heller ikke efter overenskomsternes sociale kapitler",
    "Cannot be employed on normal terms, nor under the social chapters of collective agreements",
)
NOT_NORMAL = assessed(
    "fleksjob_ikke_normale_vilkaar",
    "Kan ikke få eller beholde arbejde på normale vilkår",
    "Cannot get or keep work on normal terms",
)
PERMANENT = assessed(
    "fleksjob_varig_begraensning", "Arbejdsevnen er varigt begrænset", "Work capacity is permanently limited"
)
SUBSTANTIAL = assessed(
    "fleksjob_vaesentlig_begraensning",
    "Arbejdsevnen er væsentligt begrænset (i praksis omkring halvdelen)",
    "Work capacity is substantially limited (in practice by about half)",
)
TRIED = assessed(
    "fleksjob_alt_proevet",
    "Alle relevante tilbud og andre foranstaltninger, også omplacering, er prøvet",
    "All relevant offers and other measures, redeployment included, have been tried",
)
POINTLESS = assessed(
    "fleksjob_afproevning_formaalsloes",
    "Det er åbenbart formålsløst at prøve mere",
    "Trying more is manifestly pointless",
)
VERY_SMALL = assessed("fleksjob_meget_lille_evne", "Arbejdsevnen er meget lille", "Work capacity is very limited")
CAN_GROW = assessed(
    "fleksjob_evnen_kan_udvikles",
    "Arbejdsevnen kan udvikles inden for rimelig tid",
    "Work capacity can be developed within a reasonable time",
)
OFFERED_BY = choice(
    "fleksjob_tilbydes_af",
    "Hvem der tilbyder jobbet",
    "Who offers the job",
    ("kommune", "kommunen", "the municipality"),
    ("amt", "amtet", "the county"),
)
COUNTY_EMPLOYS = fact("amtet_er_arbejdsgiver", "Amtet er selv arbejdsgiver", "The county itself is the employer")
PART_TIME = number(
    "timer_seneste_job",
    "Timer om ugen i det seneste ordinære job",
    "Hours a week in the latest ordinary job",
    "hours/week",
)
SAME_CAUSE = fact(
    "deltid_samme_aarsag",
    "Det er dokumenteret, at deltiden skyldtes samme lidelse",
    "It is documented that the part-time work was due to the same condition",
)
PENSION_AGE = number(
    "folkepensionsalder_mdr",
    "Folkepensionsalderen for personens årgang",
    "The state pension age of the person's cohort",
    "age",
)
FULL_TIME = 37
UNDER_65 = named("under 65 år", "under 65", Age() < 65)
# Nobody has reached the pension age before 65, so that it need not be told for those who are younger.
UNDER_PENSION_AGE = named(
    "under folkepensionsalderen", "under the state pension age", any_of(Age() < 65, Age("months") < PENSION_AGE)
)
EXHAUSTED = named(
    "alt er prøvet, eller det er åbenbart formålsløst", "all is tried, or it is pointless", any_of(TRIED, POINTLESS)
)
USABLE = named(
    "en evne, der kan bruges eller udvikles", "a capacity that can be used or developed", any_of(~VERY_SMALL, CAN_GROW)
)


WHO_TITLE = Text("Hvem der kan få fleksjob", "Who may have a flexible job")
WHO_PLAIN_2013 = Text(
    "Under folkepensionsalderen, uden førtidspension, seniorpension (fra 2020) eller brugt tidlig pension, med en "
    "arbejdsevne, der er varigt og væsentligt begrænset, og som ikke rækker til arbejde på normale vilkår. Alt "
    "relevant skal være prøvet. Er evnen meget lille, skal den kunne udvikles inden for rimelig tid. Det må ikke "
    "bruges mod personen, at en operation eller lignende behandling er afslået.",
    "Under the state pension age, without disability pension, senior pension (from 2020) or used early pension, with "
    "a work capacity that is permanently and substantially limited and not enough for work on normal terms. All that "
    "is relevant must have been tried. A very limited capacity must be open to development within a reasonable time. "
    "That surgery or similar treatment was declined may not be held against the person.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="fleksjob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Ikke på social pension, kan ikke ansættes på normale vilkår (heller ikke efter de sociale kapitler), og "
            "arbejdsevnen er varigt nedsat. Kommunen giver tilbuddet; amtet kun, når det selv er arbejdsgiver. Løn og "
            "vilkår følger som udgangspunkt overenskomsterne.",
            "Not on social pension, cannot be employed on normal terms (nor under the social chapters), and work "
            "capacity is permanently reduced. The municipality makes the offer; the county only as the employer. Pay "
            "and conditions follow the collective agreements as a starting point.",
        ),
        when=all_of(
            ~SOCIAL_PENSION,
            NOT_NORMAL_1998,
            PERMANENT,
            named(
                "kommunen, eller amtet som arbejdsgiver",
                "the municipality, or the county as employer",
                any_of(is_one_of(OFFERED_BY, "kommune"), is_one_of(OFFERED_BY, "amt") & COUNTY_EMPLOYS),
            ),
        ),
        source=LAS("71-73", "fleksjob-conditions-1998", seen_in=SEEN_000, confidence=Confidence.SOURCE_ONLY),
        only=(F1998,),
        group=GROUP,
        doubt=Text(
            "Paragrafferne er kendt fra senere cirkulærer; teksten fra 1998 er ikke gennemgået.",
            "The sections are known from later circulars; the text of 1998 has not been read.",
        ),
    ),
    Conditions(
        name="fleksjob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Under 65 år, ikke på social pension, og arbejdsevnen er varigt begrænset.",
            "Under 65, not on social pension, and work capacity is permanently limited.",
        ),
        when=all_of(UNDER_65, ~SOCIAL_PENSION, PERMANENT),
        source=LAS("70", "fleksjob-conditions-2001", seen_in="source 001"),
        only=(F2001,),
        group=GROUP,
        doubt=Text(
            "Ministeren kunne stille krav til undersøgelsen af arbejdsevnen; de er ikke gennemgået. Reglen flyttede "
            "til LAB i 2003.",
            "The minister could set requirements for examining work capacity; they have not been read. The rule moved "
            "to LAB in 2003.",
        ),
    ),
    Conditions(
        name="fleksjob_betingelser",
        title=WHO_TITLE,
        plain=Text(
            "Under 65 år, ikke på førtidspension, varigt begrænset arbejdsevne og ikke i stand til at få eller beholde "
            "arbejde på normale vilkår. Alt relevant, også omplacering, skal være prøvet, medmindre det er åbenbart "
            "formålsløst.",
            "Under 65, not on disability pension, a permanently limited work capacity and unable to get or keep work "
            "on normal terms. All that is relevant, redeployment included, must have been tried unless manifestly "
            "pointless.",
        ),
        when=all_of(UNDER_65, ~DISABILITY_PENSION, PERMANENT, NOT_NORMAL, EXHAUSTED),
        source=LAB("70-70 c", "fleksjob-conditions-2007", seen_in="source 002, 'Hvad er et fleksjob?'"),
        only=(F2007,),
        group=GROUP,
        doubt=Text(
            "Aldersgrænsen på 65 år er kun læst i pjecen Den sociale lovgivning (2007).",
            "The age limit of 65 has been read only in the leaflet Den sociale lovgivning (2007).",
        ),
    ),
    Conditions(
        name="fleksjob_betingelser",
        title=WHO_TITLE,
        plain=WHO_PLAIN_2013,
        when=all_of(UNDER_PENSION_AGE, ~DISABILITY_PENSION, PERMANENT, SUBSTANTIAL, USABLE, NOT_NORMAL, EXHAUSTED),
        source=LAB("2, nr. 7 (2017)", "fleksjob-conditions-2020", seen_in="source 003"),
        only=(F2013,),
        group=GROUP,
        doubt=Text(
            "Indholdet er læst i teksten fra 2020 og siges at være det samme fra 2013; folkepensionsalderen som øvre "
            "grænse er udledt bagud.",
            "The substance was read in the text of 2020 and is said to be the same from 2013; the state pension age "
            "as the upper limit is inferred backwards.",
        ),
    ),
    Conditions(
        name="fleksjob_betingelser",
        title=WHO_TITLE,
        plain=WHO_PLAIN_2013,
        when=all_of(
            UNDER_PENSION_AGE,
            ~DISABILITY_PENSION,
            ~SENIOR_PENSION,
            ~EARLY_PENSION,
            PERMANENT,
            SUBSTANTIAL,
            USABLE,
            NOT_NORMAL,
            EXHAUSTED,
        ),
        source=LAB("116 og 118", "fleksjob-conditions-2020", seen_in="source 004"),
        only=(F2020,),
        group=GROUP,
        doubt=Text(
            "Gennemgået til og med LBK 280/2024. Tidlig pension kom først senere end 2020; før den fandtes, har "
            "ingen brugt den.",
            "Read to LBK 280/2024. Early pension came later than 2020; before it existed nobody has used it.",
        ),
    ),
    Amount(
        name="fleksjob_hoejeste_timetal",
        title=Text("Højeste timetal i fleksjobbet", "The most hours of the flexible job"),
        plain=Text(
            "Var det seneste ordinære job på deltid, kan fleksjobbet højst have det samme timetal, medmindre det er "
            "dokumenteret, at deltiden skyldtes samme lidelse. Deltid efter eget ønske er altid muligt.",
            "If the latest ordinary job was part-time, the flexible job has at most the same hours, unless it is "
            "documented that the part time was due to the same condition. Part time by own wish is always possible.",
        ),
        stages=(
            Step(
                "timer_om_ugen",
                Text("Højst timetallet i det seneste ordinære job", "At most the hours of the latest ordinary job"),
                cases(
                    (PART_TIME >= FULL_TIME, FULL_TIME), (SAME_CAUSE, FULL_TIME), otherwise=least(PART_TIME, FULL_TIME)
                ),
            ),
        ),
        unit="hours",
        per=Text("om ugen", "a week"),
        source=LAB("70-70 c", "fleksjob-conditions-2007", seen_in="source 002, 'fleksjob på fuld tid'"),
        only=(F2007,),
        group=GROUP,
        doubt=Text(
            "Deltidsreglen er kun læst i pjecen Den sociale lovgivning (2007); at fuld tid er 37 timer, står der ikke.",
            "The part-time rule has been read only in the leaflet Den sociale lovgivning (2007); that full time is "
            "37 hours is not said there.",
        ),
    ),
)
