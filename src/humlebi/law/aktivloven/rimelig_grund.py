"""Reasonable grounds not to use work or accept an offer, as the act listed them from 2014 to 2019."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import Axis, Scope, Text
from humlebi.law.questions import Conditions
from humlebi.law.terms import any_of, assessed, during, fact, named, while_in

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

GROUNDS = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAS § 13, stk. 7-8 (LBK 806/2015 og 269/2017)")

# --- words of this page ----------------------------------------------------------------------------------------------

UNREASONABLE = assessed(
    "grund_tilbuddet_urimeligt", "Tilbuddets indhold er urimeligt", "The content of the offer is unreasonable"
)
ILL = assessed(
    "grund_sygdom_eller_helbred",
    "Personen er syg, eller helbredet risikerer at tage skade",
    "The person is ill, or health is at risk",
)
TOO_FAR = assessed("grund_afstand_urimelig", "Afstanden er urimelig", "The distance is unreasonable")
LEAVE = fact(
    "grund_barsel_eller_adoption",
    "På barsels-, fædre- eller adoptionsorlov",
    "On maternity, paternity or adoption leave",
    recorded=while_in("barsel"),
)
OWN_CHILDREN = fact(
    "grund_passer_egne_boern",
    "Må passe egne børn, som ikke kan passes på anden måde",
    "Must care for own children with no other care",
)
CARE = fact(
    "grund_stoette_til_pasning",
    "Får støtte til at passe et handicappet barn, en døende eller lignende",
    "Receives support to care for a disabled child, a dying relative or the like",
)
SERVICE = fact("grund_vaernepligt", "Aftjener værnepligt", "Does military service")
CONFLICT = fact(
    "grund_arbejdskonflikt", "Arbejdet er ramt af konflikt", "The work is affected by an industrial conflict"
)
WAR = fact(
    "grund_krigsmateriel", "Arbejdet består i at fremstille krigsmateriel", "The work consists in making war material"
)
LISTED = fact(
    "grund_anden_i_loven",
    "En anden af de grunde, § 13, stk. 7, nr. 7-10 nævner",
    "Another of the grounds that section 13(7), nos. 7-10 name",
)
OTHER = assessed(
    "grund_andre_forhold",
    "Andre forhold i den enkelte sag er en rimelig grund",
    "Other circumstances of the case are a reasonable ground",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="rimelig_grund",
        title=Text("Rimelig grund til at sige nej", "Reasonable ground to refuse"),
        plain=Text(
            "Pligten til at udnytte arbejdsmuligheder og tage imod tilbud gælder ikke, når en af lovens ti grunde "
            "foreligger. For job- og uddannelsesparate er listen udtømmende; for aktivitetsparate vurderes også andre "
            "forhold. En grund, der knytter sig til ét tilbud, fritager kun for det.",
            "The duty to use work and accept offers does not apply when one of the act's ten grounds is present. For "
            "the job- and education-ready the list is exhaustive; for the activity-ready other circumstances are "
            "assessed as well. A ground tied to one offer exempts only from that one.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse"),
        when=any_of(
            UNREASONABLE,
            ILL,
            TOO_FAR,
            LEAVE,
            OWN_CHILDREN,
            CARE,
            SERVICE,
            CONFLICT,
            WAR,
            LISTED,
            named(
                "Andre forhold, når personen er aktivitetsparat",
                "Other circumstances, when the person is activity-ready",
                during("parathed", "aktivitetsparat") & OTHER,
            ),
        ),
        otherwise=Text("Der er ingen rimelig grund.", "There is no reasonable ground."),
        source=LAS("13, stk. 7-8", "las-2014-reasonable-grounds"),
        only=(GROUNDS,),
        group="kontanthjaelp",
        doubt=Text(
            "Af lovens nr. 7-10 er kun værnepligt, konflikt og krigsmateriel læst; den tiende grund spørges der samlet "
            "om.",
            "Of nos. 7-10 only military service, conflict and war material have been read; the tenth ground is asked "
            "of as one.",
        ),
    ),
)
