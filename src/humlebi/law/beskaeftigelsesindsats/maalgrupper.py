"""The target groups of the act by their numbers, old and new, and how ready a person is for work or education."""

from collections.abc import Iterator
from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Age, Condition, Field, any_of, assessed, by_value, choice, during, fact, is_one_of, since

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

NUMBERS_2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAB § 2 (LBK 439/2008)",
    Text(
        "Læst i LBK 439/2008; dagene 1. januar 2007 og 1. januar 2014 er antaget.",
        "Read in LBK 439/2008; the days 1 January 2007 and 1 January 2014 are presumed.",
    ),
)
NUMBERS_2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB § 2 (LBK 990/2014, 1342/2016)")
NUMBERS_2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB § 6 (lov 548/2019)")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"

NAMES_2007 = (
    ("2.1", "dagpengemodtager", "recipient of unemployment benefit"),
    ("2.2", "kontanthjælp eller starthjælp alene på grund af ledighed", "cash benefit or start help, only unemployed"),
    ("2.3", "kontanthjælp eller starthjælp, ikke alene ledighed", "cash benefit or start help, more than unemployed"),
    ("2.4", "revalidend", "in rehabilitation"),
    ("2.5", "sygedagpengemodtager", "recipient of sickness benefit"),
    ("2.6", "førtidspensionist under 65 år", "disability pensioner under 65"),
    ("2.7", "visiteret til fleksjob", "approved for a flexible job"),
    ("2.8", "nyuddannet med handicap", "newly educated with a disability"),
)
NAMES_2014 = (
    ("2.1", "dagpengemodtager", "recipient of unemployment benefit"),
    ("2.2", "jobparat på kontanthjælp", "job-ready on cash benefit"),
    ("2.3", "aktivitetsparat på kontanthjælp", "activity-ready on cash benefit"),
    ("2.4", "revalidend", "in rehabilitation"),
    ("2.5", "sygedagpengemodtager", "recipient of sickness benefit"),
    ("2.6", "førtidspensionist", "disability pensioner"),
    ("2.7", "visiteret til fleksjob", "approved for a flexible job"),
    ("2.8", "nyuddannet med handicap", "newly educated with a disability"),
    ("2.9", "under 18 år", "under 18"),
    ("2.10", "selvforsørgende", "self-supporting"),
    ("2.11", "i ressourceforløb", "in a resource course"),
    ("2.12", "uddannelsesparat", "education-ready"),
    ("2.13", "aktivitetsparat på uddannelseshjælp", "activity-ready on education benefit"),
    ("2.14", "i jobafklaringsforløb", "in a job clarification course"),
)
NAMES_2020 = (
    ("6.1", "dagpengemodtager", "recipient of unemployment benefit"),
    ("6.2", "jobparat på kontanthjælp", "job-ready on cash benefit"),
    ("6.3", "aktivitetsparat på kontanthjælp", "activity-ready on cash benefit"),
    ("6.4", "uddannelsesparat", "education-ready"),
    ("6.5", "aktivitetsparat under 30 uden uddannelse", "activity-ready under 30 without education"),
    ("6.6", "sygedagpengemodtager", "recipient of sickness benefit"),
    ("6.7", "i jobafklaringsforløb", "in a job clarification course"),
    ("6.8", "i ressourceforløb", "in a resource course"),
    ("6.9", "visiteret til fleksjob", "approved for a flexible job"),
    ("6.10", "revalidend", "in rehabilitation"),
    ("6.11", "førtidspensionist", "disability pensioner"),
    ("6.12", "selvforsørgende", "self-supporting"),
    ("6.13", "under 18 år", "under 18"),
)
# Old number, new number. The old 2.8 has no group of its own after 2019.
NEW_NUMBERS = {
    "2.1": "6.1",
    "2.2": "6.2",
    "2.3": "6.3",
    "2.4": "6.10",
    "2.5": "6.6",
    "2.6": "6.11",
    "2.7": "6.9",
    "2.9": "6.13",
    "2.10": "6.12",
    "2.11": "6.8",
    "2.12": "6.4",
    "2.13": "6.5",
    "2.14": "6.7",
}


def by_number(names: tuple[tuple[str, str, str], ...]) -> Iterator[tuple[str, str, str]]:
    """The groups by their number alone, as a page that names the paragraph asks for them."""
    for code, da, en in names:
        nr = code.partition(".")[2]
        yield nr, f"nr. {nr}: {da}", f"no. {nr}: {en}"


def _number(year: str, names: tuple[tuple[str, str, str], ...]) -> Field:
    return choice(
        f"maalgruppe_{year}",
        f"Målgruppens nummer efter loven af {year}",
        f"The number of the target group by the law of {year}",
        *((code, f"nr. {code}: {da}", f"no. {code}: {en}") for code, da, en in names),
        recorded=by_value("maalgruppe"),
    )


GROUP_2007 = _number("2007", NAMES_2007)
GROUP_2014 = _number("2014", NAMES_2014)
GROUP_2020 = _number("2020", NAMES_2020)

ALONE = fact("kun_ledighed", "Ledighed er det eneste problem", "Unemployment is the only problem")
EDUCATED = fact(
    "erhvervskompetencegivende_uddannelse",
    "Har en erhvervskompetencegivende uddannelse",
    "Has an education that qualifies for a trade",
)
PROGRAMME = during("integrationsprogram")
FLEX = fact(
    "er_visiteret_til_fleksjob",
    "Er visiteret til fleksjob",
    "Has been approved for a flexible job",
    recorded=since("fleksjobvisitation"),
)
NEWLY_EDUCATED = fact(
    "maalgruppe_nyuddannet_handicap",
    "Har et handicap og inden for to år afsluttet en uddannelse på mindst 18 måneder, uden erfaring fra faget",
    "Has a disability and has within two years completed an education of at least 18 months, without experience",
)
PENSION_AGE = fact("maalgruppe_folkepensionsalder", "Har nået folkepensionsalderen", "Has reached the pension age")
YOUNG_EFFORT = assessed(
    "maalgruppe_ung_behov_for_indsats",
    "Har under 18 år behov for en uddannelses- eller beskæftigelsesindsats",
    "Is under 18 and needs an effort towards education or employment",
)
SELF_SUPPORTING = fact(
    "maalgruppe_ledig_selvforsoergende",
    "Er ledig, forsørger sig selv og har ikke ret til offentlig forsørgelse",
    "Is unemployed, self-supporting and without right to public support",
)
CLARIFY = assessed(
    "maalgruppe_behov_for_afklaring",
    "Har brug for et tilbud, der afklarer arbejdsevnen",
    "Needs an offer that clarifies the capacity for work",
)
YOUNG = (Age() < 30) & ~EDUCATED
JOB_READY = during("parathed", "jobparat")
ACTIVITY_READY = during("parathed", "aktivitetsparat")
EDUCATION_READY = during("parathed", "uddannelsesparat", "aabenlyst_uddannelsesparat")
HELP_2014 = any_of(during("kontanthjaelp"), during("integrationsydelse")) & ~PROGRAMME
YOUTH_HELP_2014 = any_of(during("uddannelseshjaelp"), during("integrationsydelse")) & ~PROGRAMME
HELP_2020 = (
    any_of(
        during("kontanthjaelp"),
        during("uddannelseshjaelp"),
        during("overgangsydelse"),
        during("selvforsoergelsesydelse"),
    )
    & ~PROGRAMME
)
FLEX_GROUP = any_of(during("ledighedsydelse"), during("fleksjob"), FLEX)


def _classes(names: tuple[tuple[str, str, str], ...], *when: tuple[str, Condition]) -> tuple[Class, ...]:
    """In the order given: what a spell decides stands before what somebody must tell."""
    words = {name: Text(da, en) for name, da, en in names}
    return tuple(Class(name, words[name], condition) for name, condition in when)


def _meaning(names: tuple[tuple[str, str, str], ...], field: Field) -> tuple[Class, ...]:
    return _classes(names, *((name, is_one_of(field, name)) for name, _, _ in names))


GROUP_TITLE = Text("Målgruppens nummer", "The number of the target group")
GROUP_PLAIN = Text(
    "Hvilket nummer i loven en person hører under, efter den ydelse personen får den dag og den parathed, der er "
    "noteret.",
    "Which number of the act a person comes under, by the benefit on the day and the readiness that is recorded.",
)
MEANING_TITLE = Text("Hvad et nummer betyder", "What a number means")
MEANING_PLAIN = Text(
    "Nummeret skifter betydning: nr. 4 er revalidender til og med 2019 og uddannelsesparate fra 2020. Et nummer fra en "
    "anden tid afvises.",
    "The number changes its meaning: no. 4 is people in rehabilitation until 2019 and education-ready from 2020. A "
    "number of another time is refused.",
)
ORDER = Text(
    "Får en person flere ydelser samme dag, vælges den, der nævnes først her: sygdom og forløb før kontanthjælp.",
    "When a person receives several benefits on one day, the one named first here is chosen: sickness and courses "
    "before cash benefit.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="maalgruppens_nummer",
        title=GROUP_TITLE,
        plain=GROUP_PLAIN,
        classes=_classes(
            NAMES_2007,
            ("2.1", during("dagpenge")),
            ("2.5", during("sygedagpenge") & CLARIFY),
            ("2.4", during("revalidering")),
            ("2.6", during("foertidspension") & (Age() < 65)),
            ("2.2", any_of(during("kontanthjaelp"), during("starthjaelp")) & ALONE),
            ("2.3", any_of(during("kontanthjaelp"), during("starthjaelp")) & ~ALONE),
            ("2.7", FLEX_GROUP),
            ("2.8", NEWLY_EDUCATED),
        ),
        source=LAB("2", "lab-2007-target-groups"),
        only=(NUMBERS_2007,),
        group=GROUP,
        doubt=ORDER,
    ),
    Conditions(
        name="maalgruppens_nummer",
        title=GROUP_TITLE,
        plain=GROUP_PLAIN,
        classes=_classes(
            NAMES_2014,
            ("2.1", during("dagpenge")),
            ("2.5", during("sygedagpenge")),
            ("2.11", during("ressourceforloeb")),
            ("2.14", during("jobafklaring")),
            ("2.4", during("revalidering")),
            ("2.12", YOUTH_HELP_2014 & EDUCATION_READY & YOUNG),
            ("2.13", YOUTH_HELP_2014 & ACTIVITY_READY & YOUNG),
            ("2.2", HELP_2014 & JOB_READY),
            ("2.3", HELP_2014 & ACTIVITY_READY),
            ("2.6", during("foertidspension") & ~PENSION_AGE),
            ("2.7", FLEX_GROUP),
            ("2.9", (Age() < 18) & YOUNG_EFFORT),
            ("2.8", NEWLY_EDUCATED),
            ("2.10", SELF_SUPPORTING),
        ),
        source=LAB("2", "lab-2015-target-groups", seen_in="source 003"),
        only=(NUMBERS_2014,),
        group=GROUP,
        doubt=Text(
            f"{ORDER.da} Nr. 6 forudsætter, at personen ikke kan arbejde på nedsat tid på normale vilkår; det "
            f"efterprøves "
            "ikke her.",
            f"{ORDER.en} No. 6 presupposes that the person cannot do part-time work on normal terms; that is not "
            f"tested "
            "here.",
        ),
    ),
    Conditions(
        name="maalgruppens_nummer",
        title=GROUP_TITLE,
        plain=GROUP_PLAIN,
        classes=_classes(
            NAMES_2020,
            ("6.1", during("dagpenge")),
            ("6.6", during("sygedagpenge")),
            ("6.7", during("jobafklaring")),
            ("6.8", during("ressourceforloeb")),
            ("6.10", during("revalidering")),
            ("6.4", HELP_2020 & EDUCATION_READY & YOUNG),
            ("6.5", HELP_2020 & ACTIVITY_READY & YOUNG),
            ("6.2", HELP_2020 & JOB_READY),
            ("6.3", HELP_2020 & ACTIVITY_READY),
            ("6.11", during("foertidspension")),
            ("6.9", FLEX_GROUP),
            ("6.13", (Age() < 18) & YOUNG_EFFORT),
            ("6.12", SELF_SUPPORTING),
        ),
        source=LAB("6", "lab-2020-target-groups"),
        only=(NUMBERS_2020,),
        group=GROUP,
        doubt=Text(
            f"{ORDER.da} Fra 1. juli 2025 er kontanthjælp den eneste ydelse i nr. 2-5.",
            f"{ORDER.en} From 1 July 2025 cash benefit is the only benefit of nos. 2-5.",
        ),
    ),
    Conditions(
        name="maalgruppens_betydning",
        title=MEANING_TITLE,
        plain=MEANING_PLAIN,
        classes=_meaning(NAMES_2007, GROUP_2007),
        source=LAB("2", "lab-2007-target-groups"),
        only=(NUMBERS_2007,),
        group=GROUP,
    ),
    Conditions(
        name="maalgruppens_betydning",
        title=MEANING_TITLE,
        plain=MEANING_PLAIN,
        classes=_meaning(NAMES_2014, GROUP_2014),
        source=LAB("2", "lab-2015-target-groups", seen_in="source 003"),
        only=(NUMBERS_2014,),
        group=GROUP,
    ),
    Conditions(
        name="maalgruppens_betydning",
        title=MEANING_TITLE,
        plain=MEANING_PLAIN,
        classes=_meaning(NAMES_2020, GROUP_2020),
        source=LAB("6", "lab-2020-target-groups"),
        only=(NUMBERS_2020,),
        group=GROUP,
    ),
    Conditions(
        name="maalgruppens_nye_nummer",
        title=Text("Nummeret i § 6 efter nummeret i § 2", "The number of section 6 by that of section 2"),
        plain=Text(
            "Et nummer fra før 2020 oversat til det, gruppen har fra 2020.",
            "A number from before 2020 turned into the one the group has from 2020.",
        ),
        classes=_classes(NAMES_2020, *((new, is_one_of(GROUP_2014, old)) for old, new in NEW_NUMBERS.items())),
        otherwise=Text(
            "Nyuddannede med handicap har ingen egen gruppe efter 2019.",
            "The newly educated with a disability have no group of their own after 2019.",
        ),
        source=LAB("6", "lab-2020-target-groups"),
        only=(NUMBERS_2020,),
        group=GROUP,
        doubt=Text(
            "Numrene er sat sammen efter gruppernes beskrivelse; loven har ingen nøgle.",
            "The numbers are matched by the description of the groups; the act has no key.",
        ),
    ),
)
