"""Personal assistance, the icebreaker scheme, preferential access and the five compensating schemes."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import KOMPENSATION
from humlebi.law.kinds import NO_END, Axis, Scope, Text, Untranslated
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.terms import all_of, any_of, assessed, choice, fact, is_one_of, named, number

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

ASSISTANCE = Scope(
    "1998",
    date(1998, 7, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "Kompensationsloven (lov 293/1998)",
    doubt=Text(
        "De 20 timer er læst for 2007 og i dag; at de gjaldt fra 1998, er udledt.",
        "The 20 hours have been read for 2007 and today; that they held from 1998 is inferred.",
    ),
)
ASSISTANCE_2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Kompensationsloven (LBK 108/2020)")
HOURS = Scope(
    "1998",
    date(1998, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Kompensationsloven (lov 293/1998)",
    doubt=ASSISTANCE.doubt,
)
SCHEMES = Scope(
    "2007",
    date(2007, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "Kompensationsloven og LAB (2007)",
    doubt=Text(
        "Beskrevet for januar 2007; isbryderordningen flyttede i 2020.",
        "Described for January 2007; the icebreaker scheme moved in 2020.",
    ),
)
ICEBREAKER = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 551 af 7. maj 2019")
ACCESS = Scope(
    "1998",
    date(1998, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Kompensationsloven (lov 293/1998)",
    doubt=Text(
        "Loven er fra 1998 og gennemgået til og med vejledningen for 2020; dagen i 1998 er her 1. juli.",
        "The act is of 1998 and read up to the guidance of 2020; the day in 1998 is here 1 July.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "ansaettelse"
DISABLED = assessed("handicap", "Personen har et handicap", "The person has a disability")
ACTIVITY = choice(
    "assistance_til",
    "Hvad assistancen skal bruges til",
    "What the assistance is for",
    ("arbejde", "lønnet arbejde", "paid work"),
    ("selvstaendig", "selvstændig virksomhed", "self-employment"),
    ("efteruddannelse", "efteruddannelse", "further education"),
    ("tilbud", "tilbud fra kommunen", "an offer from the municipality"),
    ("andet", "andet", "something else"),
)
PRACTICAL = assessed("assistance_praktiske_opgaver", "Opgaverne er praktiske", "The tasks are practical ones")
WORK_HOURS = number(
    "assistance_arbejdstimer",
    "Personens arbejdstimer om ugen",
    "The person's working hours a week",
    "hours/week",
)
GRADUATE = fact("isbryder_nyuddannet", "Personen er nyuddannet", "The person is newly educated")
APPLIES_FOR = choice(
    "fortrinsadgang_til",
    "Hvad der søges",
    "What is applied for",
    ("opslaaet_offentlig_stilling", "en opslået offentlig stilling", "an advertised public post"),
    ("taxibevilling", "taxibevilling", "taxi licence"),
    ("stadeplads", "stadeplads", "stall pitch"),
    ("andet", "andet", "something else"),
)
LIMITED = assessed("nedsat_arbejdsevne_ordninger", "Arbejdsevnen er nedsat", "Work capacity is reduced")
NEEDS = (
    assessed("ordning_assistance", "Behov for personlig assistance i arbejdet", "Needs personal assistance at work"),
    assessed("ordning_redskaber", "Behov for individuelle arbejdsredskaber", "Needs individual tools"),
    fact("ordning_isbryder", "Nyuddannet", "Newly educated"),
    assessed("ordning_uddannelse", "Behov for assistance i efteruddannelse", "Needs assistance in further education"),
    fact("ordning_fortrin", "Søger en offentlig stilling", "Applies for a public post"),
)
ASSISTANCE_TITLE = Text("Personlig assistance", "Personal assistance")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="personlig_assistance",
        title=ASSISTANCE_TITLE,
        plain=Text(
            "En person med handicap kan få tilskud til en personlig assistent til praktiske opgaver i arbejdet, i egen "
            "virksomhed eller i efteruddannelse.",
            "A person with a disability may get a grant for a personal assistant for practical tasks at work, in an "
            "own business or in further education.",
        ),
        when=all_of(DISABLED, PRACTICAL, is_one_of(ACTIVITY, "arbejde", "selvstaendig", "efteruddannelse")),
        source=KOMPENSATION("(personlig assistance)", "personlig-assistance", seen_in="source 002"),
        only=(ASSISTANCE,),
        group=GROUP,
        doubt=Text("Paragrafferne er ikke gennemgået.", "The sections have not been read."),
    ),
    Conditions(
        name="personlig_assistance",
        title=ASSISTANCE_TITLE,
        plain=Text(
            "Som før, og fra 2020 også i tilbud efter lov om en aktiv beskæftigelsesindsats.",
            "As before, and from 2020 also in offers under the act on an active employment effort.",
        ),
        when=all_of(DISABLED, PRACTICAL, is_one_of(ACTIVITY, "arbejde", "selvstaendig", "efteruddannelse", "tilbud")),
        source=KOMPENSATION("(personlig assistance)", "personlig-assistance"),
        only=(ASSISTANCE_2020,),
        group=GROUP,
        doubt=Text("Paragrafferne er ikke gennemgået.", "The sections have not been read."),
    ),
    Amount(
        name="personlig_assistance_timer",
        title=Text("Timer med personlig assistance", "Hours of personal assistance"),
        plain=Text(
            "Højst 20 timer om ugen ved 37 timers arbejde, ellers i forhold til arbejdstiden. Ved flere eller svære "
            "handicap kan der gives flere.",
            "At most 20 hours a week for 37 hours of work, otherwise in proportion to the working hours. With several "
            "or severe handicaps more can be given.",
        ),
        stages=(
            Step(
                "timer",
                Text("20 timer for hver 37 timers arbejde", "20 hours for each 37 hours of work"),
                WORK_HOURS * Fraction(20, 37),
            ),
        ),
        unit="hours",
        per=Text("om ugen", "a week"),
        source=KOMPENSATION(
            "(personlig assistance)", "personlig-assistance", seen_in="source 002, 'op til 20 timer pr. uge'"
        ),
        only=(HOURS,),
        group=GROUP,
        doubt=Text(
            "Hvor mange timer flere eller svære handicap giver, er ikke undersøgt.",
            "How many hours several or severe handicaps give has not been read.",
        ),
    ),
    Conditions(
        name="handicapkompenserende_ordninger",
        title=Text("De fem kompenserende ordninger", "The five compensating schemes"),
        plain=Text(
            "Jobcenteret (før AF) har fem ordninger for den, der har nedsat arbejdsevne: personlig assistance, "
            "individuelle arbejdsredskaber, isbryderordningen for nyuddannede, assistance i efteruddannelse og "
            "fortrinsadgang til offentlige stillinger.",
            "The job centre (earlier AF) has five schemes for a person of reduced work capacity: personal assistance, "
            "individual tools, the icebreaker scheme for graduates, assistance in further education and preferential "
            "access to public posts.",
        ),
        when=all_of(LIMITED, any_of(*NEEDS, words=Text("mindst én af de fem", "at least one of the five"))),
        source=KOMPENSATION(
            "og LAB", "handicap-schemes-2007", "isbryder-2020", seen_in="source 002, 'Handicapkonsulentordningen'"
        ),
        only=(SCHEMES,),
        group=GROUP,
        doubt=Text(
            "Siger kun, at en ordning kan komme på tale; betingelserne for hver enkelt prøves for sig.",
            "Says only that a scheme may be in question; the conditions of each are tested on their own.",
        ),
    ),
    Conditions(
        name="isbryderordningen",
        title=Text("Isbryderordningen", "The icebreaker scheme"),
        plain=Text(
            "Løntilskud til nyuddannede med handicap; siden 2020 en del af kompensationsloven.",
            "A wage subsidy for newly educated persons with a disability; since 2020 a part of the compensation act.",
        ),
        when=all_of(DISABLED, GRADUATE),
        source=KOMPENSATION("(isbryderordningen)", "isbryder-2020", seen_in="source 002"),
        only=(ICEBREAKER,),
        group=GROUP,
        doubt=Text(
            "Frister efter uddannelsen, alder og tilskuddets varighed er ikke gennemgået: om personen er nyuddannet, "
            "skal oplyses.",
            "Time limits after the education, age and duration of the subsidy have not been read: whether the person "
            "is newly educated must be told.",
        ),
    ),
    Conditions(
        name="fortrinsadgang",
        title=Text("Fortrinsadgang", "Preferential access"),
        plain=Text(
            "En ansøger med handicap har fortrin til opslåede stillinger hos offentlige arbejdsgivere, taxibevillinger "
            "og stadepladser.",
            "An applicant with a disability has preference for advertised posts with public employers, taxi licences "
            "and market stalls.",
        ),
        when=all_of(
            DISABLED,
            named(
                "offentlig stilling, taxibevilling eller stadeplads",
                "a public post, a taxi licence or a market stall",
                is_one_of(APPLIES_FOR, "opslaaet_offentlig_stilling", "taxibevilling", "stadeplads"),
            ),
        ),
        source=KOMPENSATION("(fortrinsadgang)", "fortrinsadgang", seen_in="source 002, 'Fortrinsadgang'"),
        only=(ACCESS,),
        group=GROUP,
        doubt=Text(
            "Krav til uddannelse og kvalifikationer er ikke gennemgået og prøves ikke.",
            "Requirements of education and qualification have not been read and are not tested.",
        ),
    ),
    Untranslated(
        name="fortrinsadgang_samtale",
        title=Text("Samtale og forhandling ved fortrinsadgang", "Interview and negotiation in preferential access"),
        plain=Text(
            "Vejledningen har kapitler om jobsamtale, arbejdsgiverens pligt til at forhandle og krav til "
            "kvalifikationer.",
            "The guidance has chapters on a job interview, the employer's duty to negotiate and demands of "
            "qualification.",
        ),
        why=Text(
            "Kun vejledningens kapiteloverskrifter er læst.",
            "Only the chapter headings of the guidance have been read.",
        ),
        by_hand=Text(
            "Slå kravene op i vejledningen, før en ansøger afvises.",
            "Look the requirements up in the guidance before an applicant is turned down.",
        ),
        source=KOMPENSATION("(fortrinsadgang)", "fortrinsadgang"),
        only=(ACCESS,),
        group=GROUP,
    ),
)
