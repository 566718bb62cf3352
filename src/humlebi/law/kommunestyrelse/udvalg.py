"""Standing committees and the council: how they meet, decide and keep their protocol, and when the budget is due."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import KSL
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Class, Composition, Conditions, Seat
from humlebi.law.terms import (
    InTheYear,
    TheDay,
    all_of,
    any_of,
    choice,
    day,
    fact,
    is_one_of,
    named,
    number,
    unless,
    while_in,
)

# --- regimes ----------------------------------------------------------------------------------------------------------

KSL_1998 = Scope(
    "1998",
    date(1998, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Kommunestyrelsesloven",
    doubt=Text(
        "Læst i den gældende tekst; at den har været ens siden 1998, er ikke efterprøvet.",
        "Read in the text in force; that it has been the same since 1998 has not been verified.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kommunestyrelse"
COMMITTEE_SIZE = number("medlemmer_af_udvalget", "Medlemmer af udvalget", "Members of the committee", "members")
COUNCIL_SIZE = number(
    "kommunalbestyrelsens_medlemmer", "Medlemmer af kommunalbestyrelsen", "Members of the council", "members"
)
COUNCIL_TERM = fact(
    "kommunalbestyrelsens_periode_loeber",
    "Kommunalbestyrelsens valgperiode løber stadig",
    "The council's term still runs",
)
BODY = choice(
    "hvilket_moede",
    "Hvilket møde",
    "Which meeting",
    ("kommunalbestyrelsen", "møde i kommunalbestyrelsen", "meeting of the municipal council"),
    ("udvalg", "møde i et udvalg", "meeting of a committee"),
)
ITEM_CLOSED = fact("punktet_lukket", "Punktet er lukket efter sin art", "The item is closed because of its nature")
AGENDA_WORKDAYS = number(
    "hverdage_dagsorden_foer_moedet",
    "Hverdage fra dagsordenen er sendt",
    "Working days since the agenda was sent",
    "working days",
    most=366,
)
MATERIAL_WORKDAYS = number(
    "hverdage_materiale_foer_moedet",
    "Hverdage fra materialet er sendt",
    "Working days since the material was sent",
    "working days",
    most=366,
)
MEETS = day("moede_den", "Mødet holdes den", "The meeting is held on")
REQUESTED = day("sag_anmodet_den", "Anmodningen om sagen er indgivet den", "The request for the case came on")
PARTICIPANTS = number("deltagere_i_moedet", "Medlemmer, der deltog", "Members who took part", "members")
SIGNATURES = number(
    "underskrifter_i_protokollen", "Medlemmer, der har skrevet under", "Members who have signed", "members"
)
WRITTEN = fact("beslutninger_indfoert", "Beslutningerne er ført i protokollen", "The decisions are in the protocol")
COPENHAGEN = fact(
    "koebenhavns_kommune", "Københavns Kommune", "The municipality of Copenhagen", recorded=while_in("kommune", "0101")
)
CHAIR_AND_SECRETARY = fact(
    "formand_og_sekretaer_har_underskrevet", "Formand og sekretær har skrevet under", "Chair and secretary have signed"
)
WANTS_DISSENT = fact("medlem_forlanger_mening_indfoert", "Et medlem forlanger det", "A member demands it")
DISSENT_ENTERED = fact("mening_indfoert_kort", "Meningen er ført kort ind", "The dissent is entered briefly")
CASE_SENT = fact("sagen_sendes_videre", "Sagen sendes til en anden myndighed", "The case is sent to another authority")
DISSENT_FOLLOWS = fact("meningen_foelger_sagen", "Meningen følger med sagen", "The dissent follows the case")
SECRET = fact("tavshedspligt_om_sagen", "Sagen er omfattet af tavshedspligt", "The case is under a duty of secrecy")
LISTED = fact("sagen_paa_offentlig_liste", "Sagen står på den offentlige liste", "The case is on the public list")
AGENDA_TO_MAYOR = fact("borgmester_faar_dagsorden", "Borgmesteren har fået dagsordenen", "The mayor got the agenda")
PROTOCOL_TO_MAYOR = fact(
    "borgmester_faar_udskrift", "Borgmesteren har fået udskrift af protokollen", "The mayor got the protocol extract"
)
MAYOR_WANTS = fact("borgmesteren_forlanger_moede", "Borgmesteren forlanger mødet", "The mayor demands the meeting")
DEMANDING = number("medlemmer_forlanger_moede", "Medlemmer, der forlanger det", "Members who demand it", "members")
PURPOSE = fact(
    "saerligt_udvalg_til_bestemt_opgave",
    "Kommunalbestyrelsen har nedsat udvalget til en bestemt opgave",
    "The council has set up the committee for a certain task",
)
ABSENT_PER_ITEM = fact("fravaer_noteret_pr_punkt", "Fravær er noteret for hvert punkt", "Absence is noted per item")
REMOTE = fact("deltager_paa_afstand", "Medlemmet deltager på afstand", "The member takes part remotely")
REMOTE_RULES = fact(
    "saerlige_regler_for_fjernmoede_opfyldt",
    "De særlige regler for møder på afstand er opfyldt",
    "The special rules on remote meetings are met",
)
PROPOSED = day("budgetforslag_til_kommunalbestyrelsen_den", "Budgetforslaget er sendt den", "The budget was sent on")
SECOND_READING = day("budget_andenbehandlet_den", "Budgettet er andenbehandlet den", "The second reading was held on")


PROPOSED_LATE = named(
    "forslaget sendt efter 15. september", "the proposal sent after 15 September", InTheYear(9, 15) < PROPOSED
)
READ_LATE = named(
    "andenbehandlet efter 15. oktober", "second reading after 15 October", InTheYear(10, 15) < SECOND_READING
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Composition(
        name="staaende_udvalg",
        title=Text("Et stående udvalgs møde", "A meeting of a standing committee"),
        plain=Text(
            "Udvalget har et ulige antal medlemmer. Det er beslutningsdygtigt, når mindst halvdelen er til stede, og "
            "afgør sager ved simpelt flertal af de afgivne stemmer. Står stemmerne lige, falder forslaget: formanden "
            "har ingen afgørende stemme.",
            "The committee has an uneven number of members. It has a quorum when at least half are present and decides "
            "by a simple majority of the votes cast. At a tie the proposal falls: the chair has no casting vote.",
        ),
        seats=(
            Seat("formand", Text("formanden", "the chair"), at_most=1),
            Seat("oevrige", Text("de øvrige medlemmer", "the other members"), at_least=2),
        ),
        quorum=Fraction(1, 2),
        smallest=3,
        uneven=True,
        source=KSL(
            "11 og 17, stk. 1",
            "standing-quorum",
            "standing-majority",
            "standing-size",
            "standing-tie",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text(
            "At forslaget falder ved stemmelighed, er efter hukommelsen: loven giver ikke formanden afgørelsen. Den "
            "kan kommunen have givet i koordinationsudvalget. At et udvalg har mindst tre medlemmer, er udledt.",
            "That the proposal falls at a tie is from memory: the act gives the chair no decision. In a coordinating "
            "committee the municipality may have given it. That a committee has at least three members is inferred.",
        ),
    ),
    Conditions(
        name="udvalgets_stoerrelse",
        title=Text("Udvalgets størrelse", "The size of the committee"),
        plain=Text(
            "Et stående udvalg har højst halvt så mange medlemmer som kommunalbestyrelsen.",
            "A standing committee has at most half as many members as the council.",
        ),
        when=COMMITTEE_SIZE * 2 <= COUNCIL_SIZE,
        source=KSL("17, stk. 1", "standing-size"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="udvalgets_periode",
        title=Text("Udvalgets periode", "The term of the committee"),
        plain=Text(
            "Et stående udvalg sidder, så længe kommunalbestyrelsen gør.",
            "A standing committee sits as long as the council does.",
        ),
        when=COUNCIL_TERM,
        source=KSL("17", "standing-term"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="moedet_er_offentligt",
        title=Text("Offentlige møder", "Public meetings"),
        plain=Text(
            "Kommunalbestyrelsens møder er offentlige, men et enkelt punkt kan lukkes. Udvalgsmøder er ikke "
            "offentlige.",
            "Meetings of the council are public, but a single item may be closed. Committee meetings are not public.",
        ),
        when=all_of(is_one_of(BODY, "kommunalbestyrelsen"), ~ITEM_CLOSED),
        source=KSL("10 og 20", "standing-meetings-public"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="kommunalbestyrelsens_dagsorden",
        title=Text("Dagsorden til kommunalbestyrelsen", "The agenda of the council"),
        plain=Text(
            "Dagsordenen skal være ude mindst fire hverdage før kommunalbestyrelsens møde og materialet mindst tre. "
            "For udvalg siger loven kun før mødet; fristen står i forretningsordenen.",
            "The agenda must be out at least four working days before the meeting of the council and the material at "
            "least three. For committees the act says only before the meeting; the rules of procedure set the term.",
        ),
        when=any_of(
            is_one_of(BODY, "udvalg"),
            all_of(
                named(
                    "dagsorden mindst fire hverdage før",
                    "agenda at least four working days before",
                    AGENDA_WORKDAYS >= 4,
                ),
                named("materiale mindst tre hverdage før", "material at least three", MATERIAL_WORKDAYS >= 3),
            ),
        ),
        source=KSL("8 og 20, stk. 3", "standing-agenda-council"),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text(
            "Hverdagene må du selv tælle. I kraft fra 1. januar 1998.",
            "Working days are counted by hand. In force from 1 January 1998.",
        ),
    ),
    Conditions(
        name="sag_paa_udvalgets_dagsorden",
        title=Text("Et medlems sag på dagsordenen", "A member's case on the agenda"),
        plain=Text(
            "Efter et eksempel på en forretningsorden skal en sag på dagsordenen, når et medlem har bedt om det senest "
            "otte dage før mødet.",
            "By an example of rules of procedure a case must go on the agenda when a member has asked for it at the "
            "latest eight days before the meeting.",
        ),
        when=MEETS - REQUESTED >= 8,
        source=KSL("(Halsnæs' forretningsorden)", "standing-item-request-example"),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text(
            "Én kommunes forretningsorden, ingen lov; om de otte dage er hverdage, er ikke undersøgt.",
            "One municipality's rules of procedure, no law; whether the eight are working days has not been read.",
        ),
    ),
    Conditions(
        name="udvalgets_protokol",
        title=Text("Beslutningsprotokol", "The protocol of decisions"),
        plain=Text(
            "Beslutningerne føres i en protokol, som alle deltagere skriver under efter mødet. I København er det nok, "
            "at formand og sekretær skriver under.",
            "The decisions are entered in a protocol that all who took part sign after the meeting. In Copenhagen the "
            "signatures of chair and secretary are enough.",
        ),
        when=all_of(
            named("beslutningerne er ført ind", "the decisions are entered", WRITTEN),
            named(
                "underskrevet",
                "signed",
                any_of(SIGNATURES >= PARTICIPANTS, all_of(COPENHAGEN, CHAIR_AND_SECRETARY)),
            ),
        ),
        source=KSL("13", "standing-protocol", "standing-copenhagen-exception"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="afvigende_mening_i_udvalg",
        title=Text("Afvigende mening", "Dissent"),
        plain=Text(
            "Ethvert medlem kan få sin afvigende mening kort ført i protokollen, og den følger sagen, når den sendes "
            "videre.",
            "Any member may have a dissent entered briefly in the protocol, and it follows the case when it is sent "
            "on.",
        ),
        when=unless(~WANTS_DISSENT, all_of(DISSENT_ENTERED, unless(~CASE_SENT, DISSENT_FOLLOWS))),
        source=KSL("13", "standing-dissent"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="fortegnelse_over_udvalgets_sager",
        title=Text("Offentlig liste over sager", "Public list of cases"),
        plain=Text(
            "Listen over udvalgets sager er offentlig, så langt tavshedspligten tillader det.",
            "The list of the committee's cases is public as far as secrecy allows.",
        ),
        when=any_of(SECRET, LISTED),
        source=KSL("20, stk. 7", "standing-list-of-cases-public"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="borgmesteren_underrettes",
        title=Text("Hvad borgmesteren får", "What the mayor gets"),
        plain=Text(
            "Borgmesteren skal have udvalgets dagsorden og udskrift af protokollen.",
            "The mayor must have the committee's agenda and an extract of the protocol.",
        ),
        when=all_of(AGENDA_TO_MAYOR, PROTOCOL_TO_MAYOR),
        source=KSL("31 a", "standing-mayor-gets"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="ekstraordinaert_moede_i_kommunalbestyrelsen",
        title=Text("Ekstraordinært møde i kommunalbestyrelsen", "Extraordinary meeting of the council"),
        plain=Text(
            "Borgmesteren eller en tredjedel af medlemmerne kan forlange et ekstraordinært møde.",
            "The mayor or one third of the members may demand an extraordinary meeting.",
        ),
        when=any_of(
            MAYOR_WANTS, named("en tredjedel af medlemmerne", "a third of the members", DEMANDING * 3 >= COUNCIL_SIZE)
        ),
        source=KSL("8", "standing-extraordinary-council-meeting"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="saerligt_udvalg",
        title=Text("Særlige udvalg", "Temporary committees"),
        plain=Text(
            "Kommunalbestyrelsen kan nedsætte et særligt udvalg til en bestemt opgave.",
            "The council may set up a temporary committee for a certain task.",
        ),
        when=PURPOSE,
        source=KSL("17, stk. 4", "standing-temporary-committee"),
        only=(KSL_1998,),
        group=GROUP,
    ),
    Conditions(
        name="fravaer_i_protokollen",
        title=Text("Fravær i protokollen", "Absence in the protocol"),
        plain=Text(
            "Efter lokal praksis noteres fravær for hvert punkt.", "By local practice absence is noted for each item."
        ),
        when=ABSENT_PER_ITEM,
        source=KSL("(Halsnæs' forretningsorden)", "standing-absence"),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text("Én kommunes praksis, ingen lov.", "One municipality's practice, no law."),
    ),
    Conditions(
        name="deltagelse_paa_afstand",
        title=Text("Deltagelse på afstand", "Remote participation"),
        plain=Text(
            "Et medlem kan kun deltage på afstand, når de særlige regler for det er opfyldt.",
            "A member may take part remotely only when the special rules for it are met.",
        ),
        when=unless(~REMOTE, REMOTE_RULES),
        source=KSL("(fjernmøder)", "standing-remote-participation", confidence=Confidence.UNCERTAIN),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text(
            "Efter hukommelsen; hvilke regler og fra hvornår, er ikke undersøgt.",
            "From memory; which rules and from when has not been read.",
        ),
    ),
    Conditions(
        name="budgettets_frister",
        title=Text("Budgettets frister", "The deadlines of the budget"),
        plain=Text(
            "Økonomiudvalget sender sit forslag til kommunalbestyrelsen senest den 15. september, og anden behandling "
            "skal være holdt senest den 15. oktober.",
            "The finance committee sends its proposal to the council by 15 September, and the second reading must have "
            "been held by 15 October.",
        ),
        classes=(
            Class("forslag_for_sent", Text("forslaget kom for sent", "the proposal came too late"), PROPOSED_LATE),
            Class(
                "behandlet_for_sent",
                Text("anden behandling kom for sent", "the second reading came too late"),
                READ_LATE,
            ),
            Class("i_tide", Text("i tide", "in time"), all_of(TheDay() >= PROPOSED, TheDay() >= SECOND_READING)),
        ),
        otherwise=Text("Datoerne ligger efter den dag, der spørges om.", "The dates lie after the day asked about."),
        source=KSL("37-38", "budget-calendar"),
        only=(KSL_1998,),
        group=GROUP,
        doubt=Text(
            "Paragrafferne er efter hukommelsen. Spørg om en dag i det år, budgettet vedtages.",
            "The sections are from memory. Ask about a day in the year in which the budget is adopted.",
        ),
    ),
)
