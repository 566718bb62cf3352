"""The method before the rehabilitation plan: how capacity for work was described from 2003 to 2012."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import Axis, Confidence, Happens, Scope, Text
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.terms import Happened, all_of, assessed, fact, named

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

R2003 = Scope(
    "2003", date(2003, 1, 1), date(2013, 1, 1), Axis.CLOCK, "Bekendtgørelse om beskrivelse af arbejdsevne, LAS § 8"
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "revalidering"
RECOGNISES = assessed(
    "borger_genkender_sig_i_profilen",
    "Borgeren har været inddraget og kan genkende sig selv i profilen",
    "The citizen has been involved and can recognise himself or herself in the profile",
)
RESOURCES = assessed(
    "profil_ser_paa_ressourcer",
    "Profilen ser på ressourcer og på, hvad der kan udvikles",
    "The profile looks at resources and at what can be developed",
)
WORK = fact("profil_arbejdsmarkedserfaring", "Arbejdsmarkedserfaring er beskrevet", "Work experience is described")
SCHOOL = fact("profil_uddannelse", "Uddannelse er beskrevet", "Education is described")
INTERESTS = fact("profil_interesser", "Interesser er beskrevet", "Interests are described")
SOCIAL = fact("profil_sociale_kompetencer", "Sociale kompetencer er beskrevet", "Social competences are described")
ADAPTS = fact("profil_omstillingsevne", "Omstillingsevne er beskrevet", "Adaptability is described")
LEARNS = fact("profil_indlaeringsevne", "Indlæringsevne er beskrevet", "Learning ability is described")
WANTS = fact("profil_oensker", "Arbejdsrelevante ønsker er beskrevet", "Work-relevant wishes are described")
EXPECTS = fact(
    "profil_praestationsforventninger",
    "Præstationsforventninger er beskrevet",
    "Performance expectations are described",
)
IDENTITY = fact("profil_arbejdsidentitet", "Arbejdsidentitet er beskrevet", "Work identity is described")
HOME = fact("profil_bolig_og_oekonomi", "Bolig og økonomi er beskrevet", "Housing and economy are described")
NETWORK = fact("profil_sociale_netvaerk", "Sociale netværk er beskrevet", "Social networks are described")
HEALTH = fact("profil_helbred", "Helbred er beskrevet", "Health is described")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="arbejdsevnemetode",
        title=Text("Arbejdsevnemetoden", "The method of describing work capacity"),
        plain=Text(
            "I sager om revalidering, fleksjob og førtidspension beskrives, udvikles og vurderes arbejdsevnen i en "
            "ressourceprofil, før der træffes afgørelse. Den ser på ressourcer og udvikling, og borgeren inddrages.",
            "In cases about revalidering, fleksjob and disability pension the capacity for work is described, "
            "developed and assessed in a ressourceprofil before the decision. It looks at resources and development, "
            "and the citizen is involved.",
        ),
        asked=Happens(
            "afgoerelse",
            Text("afgørelsen træffes", "the decision is made"),
            values=("revalidering", "fleksjob", "foertidspension"),
        ),
        before=(
            named(
                "Ressourceprofilen foreligger",
                "The ressourceprofil is there",
                Happened("plan", ("ressourceprofil",)),
            ),
            RESOURCES,
            RECOGNISES,
        ),
        invalid=Text(
            "Arbejdsevnen er ikke beskrevet som krævet: sagen er ikke oplyst, før det er sket.",
            "The capacity for work has not been described as required: the case is not ready before it has been.",
        ),
        source=LAS(
            "8, stk. 4, og LAB § 4 a, stk. 3",
            "arbejdsevnemetode",
            seen_in="source 002, 'Arbejdsevnemetode'",
        ),
        only=(R2003,),
        group=GROUP,
        doubt=Text(
            "Hvad det betyder for afgørelsen, at profilen mangler, er ikke undersøgt. Bekendtgørelsen er ikke "
            "gennemgået.",
            "What it means for the decision that the profile is missing has not been read. The executive order has not "
            "been read.",
        ),
    ),
    Conditions(
        name="ressourceprofil",
        title=Text("Ressourceprofilens tolv elementer", "The twelve elements of the ressourceprofil"),
        plain=Text(
            "Profilen har tolv elementer i fem grupper; den er fuldstændig, når alle tolv er beskrevet.",
            "The profile has twelve elements in five groups; it is complete when all twelve are described.",
        ),
        when=all_of(
            named(
                "Faglige og praktiske kompetencer",
                "Professional and practical competences",
                all_of(WORK, SCHOOL, INTERESTS),
            ),
            named("Personlige kompetencer", "Personal competences", all_of(SOCIAL, ADAPTS, LEARNS)),
            named(
                "Borgerens eget arbejdsmarkedsperspektiv",
                "The citizen's own labour-market perspective",
                all_of(WANTS, EXPECTS, IDENTITY),
            ),
            named("Materielle forhold og netværk", "Material conditions and network", all_of(HOME, NETWORK)),
            named("Helbredsmæssige forhold", "Health conditions", HEALTH),
        ),
        source=LAS(
            "8, stk. 4 (bekendtgørelsen om arbejdsevne)",
            "ressourceprofil-12-elements",
            seen_in="source 002, 'Ressourceprofil'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R2003,),
        group=GROUP,
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) opregner elementerne og grupperne hver for sig; hvilken gruppe et "
            "element hører til, er udledt af rækkefølgen. Om alle tolv skulle beskrives i hver sag, er ikke "
            "undersøgt.",
            "The leaflet Den sociale lovgivning (2007) lists the elements and the groups separately; to which group "
            "an element belongs is inferred from the order. Whether all twelve had to be described in each case has "
            "not been read.",
        ),
    ),
)
