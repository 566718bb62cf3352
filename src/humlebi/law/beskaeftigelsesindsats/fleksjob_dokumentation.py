"""What must be documented before a flexible job is granted, and what it costs when it is not."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.fleksjob import F2007, F2013, F2020, PENSION_AGE
from humlebi.law.kinds import NO_END, Axis, Confidence, Happens, Scope, Text, months_after
from humlebi.law.questions import Conditions, Lasts, Requirement
from humlebi.law.reforms import ACT_2025, TEAM_DAY, TEAM_ENDS
from humlebi.law.terms import Age, Condition, Happened, all_of, any_of, fact, named, number

# --- regimes: the day of the decision picks; those of the flexible job itself stand on its page -----------------------

D2020 = Scope("2020", date(2020, 1, 1), TEAM_ENDS, Axis.CLOCK, "Lov 548 af 7. maj 2019", TEAM_DAY)
D2026 = Scope("2026", TEAM_ENDS, NO_END, Axis.CLOCK, ACT_2025, TEAM_DAY)
NO_REFUND = Scope(
    "2007",
    date(2006, 7, 1),
    date(2013, 1, 1),
    Axis.CLOCK,
    "LAB og LAS (2006)",
    doubt=Text(
        "Begyndelsen 1. juli 2006 er antaget. Hvornår reglen ophørte (senest 4. januar 2016), er ikke gennemgået: "
        "her sammen med de fire redegørelser.",
        "The beginning on 1 July 2006 is presumed. When it ended (4 January 2016 at the latest) has not been read: "
        "here together with the four accounts.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksjob"
DECISION = Happens("afgoerelse", Text("afgørelsen om fleksjob", "the decision on a flexible job"), values=("fleksjob",))
SAME_WORKPLACE = fact(
    "fleksjob_nuvaerende_arbejdsplads",
    "Fleksjobbet er på den nuværende arbejdsplads",
    "The flexible job is at the current workplace",
)
MONTHS_ON_CHAPTERS = number(
    "maaneder_sociale_kapitler",
    "Ansat på arbejdspladsen efter de sociale kapitler",
    "Employed at the workplace under the social chapters",
    "months",
)
SIX_YEARS_LEFT = named(
    "højst seks år til folkepensionsalderen",
    "at most six years to the state pension age",
    Age("months") >= PENSION_AGE - 72,
)


def _account(value: str, da: str, en: str) -> Condition:
    """A written account of one thing, dated no later than the decision."""
    return named(da, en, Happened("redegoerelse", (value,)))


RESOURCES = _account(
    "ressourcer",
    "redegørelse for ressourcer, med personens egen opfattelse",
    "account of the person's resources, with the person's own view",
)
ALL_TRIED = _account("tilbud_proevet", "redegørelse for, at tilbud er prøvet", "account that offers have been tried")
WHY_PERMANENT = _account(
    "varig_begraensning", "redegørelse for, at evnen er varigt begrænset", "account of why the limit is permanent"
)
WHY_NOT_NORMAL = _account(
    "ikke_normale_vilkaar",
    "redegørelse for, at evnen ikke kan bruges på normale vilkår",
    "account of why it cannot be used on normal terms",
)
FOUR_ACCOUNTS = (ALL_TRIED, RESOURCES, WHY_PERMANENT, WHY_NOT_NORMAL)
PLAN = named(
    "den forberedende del af rehabiliteringsplanen",
    "the preparatory part of the rehabilitation plan",
    Happened("plan", ("forberedende_del", "rehabiliteringsplan")),
)
DESCRIPTION = named(
    "den samlede beskrivelse af borgerens situation",
    "the overall description of the citizen's situation",
    Happened("plan", ("samlet_beskrivelse",)),
)
ANY_AGE = Text(
    "Planen noteres som plan »forberedende del« eller »rehabiliteringsplan«, redegørelserne hver med sin værdi; hvor "
    "gamle de må være, er ikke undersøgt.",
    "The plan is recorded as plan “preparatory part” or “rehabilitation plan”, each account by its value; how old "
    "they may be has not been read.",
)
WHY_SUBSTANTIAL = _account(
    "vaesentlig_begraensning",
    "redegørelse for, at evnen er væsentligt begrænset",
    "account of why the limit is substantial",
)
YEAR_ON_CHAPTERS = named(
    "mindst 12 måneder efter de sociale kapitler",
    "at least 12 months under the social chapters",
    MONTHS_ON_CHAPTERS >= 12,
)
NOT_HERE = named("ikke den nuværende arbejdsplads", "not at the current workplace", ~SAME_WORKPLACE)
DOCUMENTS_TITLE = Text("Dokumentation før fleksjob", "Documentation before a flexible job")
DOCUMENTS_INVALID = Text(
    "Grundlaget mangler: afgørelsen om fleksjob kan ikke træffes på det.",
    "The basis is missing: a flexible job cannot be decided on it.",
)
ON_CHAPTERS_TITLE = Text("Fastholdelsesfleksjob", "A flexible job at the current workplace")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="fleksjob_dokumentation",
        title=DOCUMENTS_TITLE,
        plain=Text(
            "Fire redegørelser skal ligge før afgørelsen: at relevante tilbud er prøvet, personens ressourcer (lavet "
            "sammen med personen), hvorfor evnen er varigt begrænset, og hvorfor den ikke kan bruges på normale "
            "vilkår.",
            "Four accounts must be there before the decision: that relevant offers were tried, the person's resources "
            "(made with the person), why the capacity is permanently limited, and why it cannot be used on normal "
            "terms.",
        ),
        asked=DECISION,
        before=FOUR_ACCOUNTS,
        invalid=DOCUMENTS_INVALID,
        source=LAB(
            "70 a", "fleksjob-documentation-2007", seen_in="source 002, 'Før der træffes afgørelse om fleksjob'"
        ),
        only=(F2007,),
        group=GROUP,
    ),
    Requirement(
        name="fleksjob_dokumentation",
        title=DOCUMENTS_TITLE,
        plain=Text(
            "Afgørelsen hviler på den forberedende del af rehabiliteringsplanen og på dokumentation for, at ressourcer "
            "er fuldt afklaret, at alt er prøvet, og at evnen er varigt og væsentligt begrænset og ikke kan bruges på "
            "normale vilkår. På den nuværende arbejdsplads kræves 12 måneder efter de sociale kapitler.",
            "The decision rests on the preparatory part of the rehabilitation plan and on documents showing that "
            "resources are fully clarified, all is tried, and the capacity is permanently and substantially limited "
            "and not usable on normal terms. At the current workplace 12 months under the social chapters are needed.",
        ),
        asked=DECISION,
        before=(
            PLAN,
            RESOURCES,
            ALL_TRIED,
            WHY_PERMANENT,
            WHY_SUBSTANTIAL,
            WHY_NOT_NORMAL,
            any_of(NOT_HERE, YEAR_ON_CHAPTERS),
        ),
        invalid=DOCUMENTS_INVALID,
        source=LAB("2, nr. 7 (2017)", "fleksjob-conditions-2020"),
        only=(F2013,),
        group=GROUP,
        doubt=Text(
            f"Læst i teksten fra 2020; at den gjaldt ens fra 2013, er udledt. {ANY_AGE.da}",
            f"Read in the text of 2020; that it was the same from 2013 is inferred. {ANY_AGE.en}",
        ),
    ),
    Requirement(
        name="fleksjob_dokumentation",
        title=DOCUMENTS_TITLE,
        plain=Text(
            "Afgørelsen hviler på den forberedende del af rehabiliteringsplanen og på dokumentation for, at ressourcer "
            "er fuldt afklaret, at alt er prøvet, og at evnen er varigt og væsentligt begrænset og ikke kan bruges på "
            "normale vilkår. På den nuværende arbejdsplads kræves 12 måneder efter de sociale kapitler, dog ikke af "
            "den, der har højst seks år til folkepensionsalderen.",
            "The decision rests on the preparatory part of the rehabilitation plan and on documents showing that "
            "resources are fully clarified, all is tried, and the capacity is permanently and substantially limited "
            "and not usable on normal terms. At the current workplace 12 months under the social chapters are needed, "
            "though not by a person with at most six years to the state pension age.",
        ),
        asked=DECISION,
        before=(
            PLAN,
            RESOURCES,
            ALL_TRIED,
            WHY_PERMANENT,
            WHY_SUBSTANTIAL,
            WHY_NOT_NORMAL,
            any_of(NOT_HERE, YEAR_ON_CHAPTERS, SIX_YEARS_LEFT),
        ),
        invalid=DOCUMENTS_INVALID,
        source=LAB("118 og 119", "fleksjob-conditions-2020", "fastholdelsesfleksjob"),
        only=(D2020,),
        group=GROUP,
        doubt=Text(
            f"Læst til og med LBK 280/2024; BEK 47/2026 §§ 3 og 9 viser, at planen var grundlaget til og med juni "
            f"2026. {ANY_AGE.da}",
            f"Read to LBK 280/2024; order 47/2026 sections 3 and 9 show that the plan was the basis to June 2026 "
            f"included. {ANY_AGE.en}",
        ),
    ),
    Requirement(
        name="fleksjob_dokumentation",
        title=DOCUMENTS_TITLE,
        plain=Text(
            "Afgørelsen hviler på kommunens samlede beskrivelse og på dokumentation for, at ressourcer er fuldt "
            "afklaret, at alt er prøvet, og at evnen er varigt og væsentligt begrænset og ikke kan bruges på normale "
            "vilkår. På den nuværende arbejdsplads kræves 12 måneder efter de sociale kapitler, dog ikke af den, der "
            "har højst seks år til folkepensionsalderen. Rådgivningen fra en sundhedskoordinator spørges der om for "
            "sig.",
            "The decision rests on the municipality's overall description and on documents showing that resources are "
            "fully clarified, all is tried, and the capacity is permanently and substantially limited and not usable "
            "on normal terms. At the current workplace 12 months under the social chapters are needed, though not by a "
            "person with at most six years to the state pension age. The advice of a health coordinator is asked "
            "separately.",
        ),
        asked=DECISION,
        before=(
            DESCRIPTION,
            RESOURCES,
            ALL_TRIED,
            WHY_PERMANENT,
            WHY_SUBSTANTIAL,
            WHY_NOT_NORMAL,
            any_of(NOT_HERE, YEAR_ON_CHAPTERS, SIX_YEARS_LEFT),
        ),
        invalid=DOCUMENTS_INVALID,
        source=LAB(
            "43, 118 og 119 (lov 1750/2025)",
            "fleksjob-conditions-2020",
            "rehabiliteringsplan",
            "rehab-team-replaced-2026",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(D2026,),
        group=GROUP,
        doubt=Text(
            "Læst til og med BEK 47/2026 og § 43 i lov 1750/2025. At den samlede beskrivelse træder i stedet for "
            "planens forberedende del i §§ 118 og 119, og at de fem redegørelser kræves uændret ved siden af den, er "
            "udledt: de ændrede paragraffer er ikke fundet. Hav begge dele i sagen.",
            "Read to order 47/2026 and section 43 of act 1750/2025. That the overall description takes the place of "
            "the preparatory part in sections 118 and 119, and that the five accounts are required unchanged beside "
            "it, is inferred: the amended sections have not been found. Have both in the case.",
        ),
    ),
    Conditions(
        name="refusionstab_fleksjob_dokumentation",
        title=Text("36 måneder uden refusion", "36 months without refund"),
        plain=Text(
            "Mangler dokumentationen ved afgørelsen om fleksjob, får kommunen ingen refusion fra staten i 36 måneder "
            "for løntilskud, ledighedsydelse, særlig ydelse, kontanthjælp eller starthjælp til personen.",
            "If the documentation is missing when a flexible job is decided, the municipality gets no state refund for "
            "36 months of wage subsidy, ledighedsydelse, special benefit, cash benefit or starthjælp to the person.",
        ),
        asked=DECISION,
        when=named(
            "den krævede dokumentation mangler på afgørelsens dag",
            "the required documentation is missing on the day of the decision",
            ~all_of(*FOUR_ACCOUNTS),
        ),
        otherwise=Text("Refusionen beholdes.", "The refund is kept."),
        lasts=(Lasts(months_after(36)),),
        source=LAB(
            "og LAS (ændret 2006)",
            "fleksjob-missing-documentation-refund",
            seen_in="source 002, '36 måneder'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(NO_REFUND,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er ikke gennemgået. De 36 måneder regnes her fra afgørelsen, ikke fra første udbetaling.",
            "The section has not been read. The 36 months are counted from the decision here, not the first payment.",
        ),
    ),
    Conditions(
        name="fastholdelsesfleksjob",
        title=ON_CHAPTERS_TITLE,
        plain=Text(
            "Et fleksjob på den arbejdsplads, hvor personen allerede er ansat, kræver mindst 12 måneders ansættelse "
            "dér efter de sociale kapitler.",
            "A flexible job at the workplace where the person is already employed needs at least 12 months' employment "
            "there under the social chapters.",
        ),
        when=any_of(NOT_HERE, YEAR_ON_CHAPTERS),
        source=LAB("(fastholdelsesfleksjob, 2013)", "fastholdelsesfleksjob"),
        only=(F2013,),
        group=GROUP,
        doubt=Text(
            "Paragraffens nummer før 2020 er ikke gennemgået.", "The number of the section before 2020 was not read."
        ),
    ),
    Conditions(
        name="fastholdelsesfleksjob",
        title=ON_CHAPTERS_TITLE,
        plain=Text(
            "De 12 måneder efter de sociale kapitler kræves kun af den, der har mere end seks år til "
            "folkepensionsalderen.",
            "The 12 months under the social chapters are needed only by a person with more than six years to the state "
            "pension age.",
        ),
        when=any_of(NOT_HERE, YEAR_ON_CHAPTERS, SIX_YEARS_LEFT),
        source=LAB("119", "fastholdelsesfleksjob"),
        only=(F2020,),
        group=GROUP,
    ),
)
