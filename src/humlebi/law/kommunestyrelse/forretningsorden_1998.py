"""The example of 1998 of rules of procedure for a coordinating committee: meetings, agenda, votes and protocol."""

from datetime import date
from fractions import Fraction

from humlebi.law.kinds import Act, Axis, Confidence, Scope, Source, Text
from humlebi.law.kommunestyrelse.koordinationsudvalg import GROUP
from humlebi.law.questions import Class, Composition, Conditions, Seat
from humlebi.law.terms import all_of, any_of, assessed, choice, day, fact, is_one_of, named, number, unless

# --- regimes ----------------------------------------------------------------------------------------------------------

EXAMPLE = Act(
    "Forretningsorden for koordinationsudvalg (eksempel)",
    "Eksempel på en forretningsorden for X-kommunes koordinationsudvalg",
    "Annex 5 of the booklet of 1998: an example, no law; each council fixes its own",
)
E1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "Hæftet fra 1998, bilag 5",
    doubt=Text(
        "Et eksempel til inspiration: kommunalbestyrelsen fastsætter sin egen forretningsorden. Slutningen 1. juli "
        "2003 er antaget.",
        "An example for inspiration: each council fixes its own rules of procedure. The end on 1 July 2003 is "
        "presumed.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

MEETINGS = number("moeder_i_aaret", "Udvalgsmøder holdt i året", "Committee meetings held in the year", "meetings")
CHAIR_CHOSE = fact("formanden_fastsatte_tid_og_sted", "Formanden fastsatte tid og sted", "The chair set time and place")
OPEN = choice(
    "moedernes_form",
    "Mødernes form efter forretningsordenen",
    "How meetings are held",
    ("aabne", "åbne møder", "open meetings"),
    ("lukkede", "lukkede møder", "closed meetings"),
)
OUTSIDER = fact("udenforstaaende_vil_overvaere", "En udenforstående vil overvære mødet", "An outsider wants to attend")
CHAIR_WANTS = fact("formanden_oensker_moede", "Formanden ønsker mødet", "The chair wants the meeting")
ASKING = number("medlemmer_der_oensker_moede", "Medlemmer, der ønsker mødet", "Members who want the meeting", "members")
MEMBERS = number("medlemmer_af_udvalget", "Medlemmer af udvalget", "Members of the committee", "members")
IN_PERSON = fact("personligt_til_stede", "Personligt til stede", "Present in person")
IS_MEMBER = fact(
    "medlem_eller_indkaldt_suppleant", "Medlem, eller suppleant indkaldt af det", "Member, or a deputy called by one"
)
TOLD_BEFORE = fact(
    "afbud_foer_moedet",
    "Meddelt forvaltningen før mødet, at medlemmet er forhindret",
    "The administration was told before the meeting that the member cannot come",
)
MEETING = day("moede_den", "Mødet holdes den", "The meeting is held on")
AGENDA_SENT = day("dagsorden_sendt_den", "Dagsordenen er sendt den", "The agenda was sent on")
MATERIAL_SENT = day("materiale_sendt_den", "Materialet er sendt den", "The material was sent on")
ASKED_ON = day("emne_anmodet_den", "Anmodningen om emnet er indleveret den", "The request for the item came on")
WORKDAYS = number(
    "hverdage_fra_dagsorden_til_moede",
    "Hverdage fra dagsordenen er sendt til mødet",
    "Working days from the sending of the agenda to the meeting",
    "working days",
    most=366,
)
WORKDAYS_SET = number(
    "frist_for_dagsorden_i_hverdage",
    "Forretningsordenens frist for dagsordenen (xx)",
    "The rules' term for the agenda (xx)",
    "working days",
    most=366,
)
DAYS_SET = number(
    "frist_for_emner_i_dage",
    "Forretningsordenens frist for emner (yy)",
    "The rules' term for items (yy)",
    "days",
    most=366,
)
ALL_AGREE = fact("medlemmerne_enige_om_emnet", "Medlemmerne er enige om at tage det op", "The members agree to take it")
SOON = assessed(
    "nyhedsbrev_videresendt_snarest",
    "Nyhedsbrevet er sendt videre snarest efter modtagelsen",
    "The newsletter was forwarded as soon as it had come",
)
BY_SECRETARY = fact(
    "protokol_foert_under_moedet",
    "Sekretæren førte protokollen under mødet",
    "The secretary kept the protocol during the meeting",
)
CHAIR_WORDED = fact(
    "formanden_angav_ordlyden", "Formanden sagde, hvad der skulle føres ind", "The chair said what was to be entered"
)
TOOK_PART = number("deltagere_i_moedet", "Medlemmer, der deltog", "Members who took part", "members")
SIGNED = number("underskrifter_i_protokollen", "Medlemmer, der har skrevet under", "Members who have signed", "members")
ABSENT_NOTED = fact("fravaerende_noteret", "Fraværende medlemmer er noteret", "Absent members are noted")
END_NOTED = fact("sluttidspunkt_noteret", "Mødets sluttidspunkt er noteret", "The end of the meeting is noted")
MINUTES_SENT = fact("referat_udsendt", "Formanden har sørget for, at referatet er sendt", "The minutes have been sent")
DISSENT = fact("afvigende_mening_forlangt_fort", "Et medlem forlanger sin mening ført ind", "A member wants it entered")
DISSENT_IN = fact("afvigende_mening_i_protokollen", "Meningen er ført i protokollen", "The dissent is in the protocol")
DISSENT_SENT = fact(
    "afvigende_mening_sendt_med", "Meningen er sendt med udtalelsen", "The dissent was sent with the statement"
)
CHANGED_BY = choice(
    "forretningsorden_aendret_af",
    "Hvem der ændrer forretningsordenen",
    "Who changes the rules of procedure",
    ("kommunalbestyrelsen", "kommunalbestyrelsen", "the municipal council"),
    ("udvalget", "udvalget", "the committee"),
    ("formanden", "formanden", "the chair"),
)


def _said(paragraph: str, *ids: str) -> Source:
    return EXAMPLE(paragraph, *ids, seen_in="source 000, annex 5", confidence=Confidence.SOURCE_ONLY)


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Composition(
        name="koordinationsudvalg_moede",
        title=Text("Koordinationsudvalgets møde", "A meeting of the coordinating committee"),
        plain=Text(
            "På første møde vælger medlemmerne en formand og en næstformand. Formanden leder møderne, ellers "
            "næstformanden. Udvalget er beslutningsdygtigt, når mindst to tredjedele er til stede. Alt afgøres ved "
            "simpelt flertal; står stemmerne lige, afgør formanden.",
            "At the first meeting the members elect a chair and a vice-chair. The chair leads the meetings, else the "
            "vice-chair. The committee has a quorum when at least two thirds are present. Everything is decided by "
            "simple majority; at a tie the chair decides.",
        ),
        seats=(
            Seat("formand", Text("formanden", "the chair"), at_most=1),
            Seat("naestformand", Text("næstformanden", "the vice-chair"), at_most=1),
            Seat("oevrige", Text("de øvrige medlemmer", "the other members"), at_least=3),
        ),
        quorum=Fraction(2, 3),
        smallest=5,
        casting="formand",
        source=_said("§ 3 og § 5", "P1", "P12", "P13", "P14", "P16"),
        only=(E1998,),
        group=GROUP,
        doubt=Text(
            "Tallene på pladserne er her efter hverv, ikke efter organisation, da formanden kan komme fra enhver af "
            "dem. Om næstformanden afgør en stemmelighed, når formanden er fraværende, siger eksemplet ikke.",
            "Seats are counted here by office, not by organisation, as the chair may come from any of them. Whether "
            "the vice-chair decides a tie when the chair is absent the example does not say.",
        ),
    ),
    Conditions(
        name="stemmeret_i_koordinationsudvalget",
        title=Text("Hvem der må stemme", "Who may vote"),
        plain=Text(
            "Kun den, der selv er til stede, kan stemme. Et medlem, der er forhindret, siger det til forvaltningen før "
            "mødet og indkalder sin egen suppleant.",
            "Only a person who is present may vote. A member who cannot come tells the administration before the "
            "meeting and calls the own deputy.",
        ),
        when=all_of(IS_MEMBER, IN_PERSON),
        source=_said("§ 5", "P15"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="afbud_til_koordinationsudvalget",
        title=Text("Afbud", "Notice of absence"),
        plain=Text(
            "Et medlem, der ikke kan komme, meddeler det før mødet og indkalder selv sin suppleant.",
            "A member who cannot come says so before the meeting and calls the own deputy.",
        ),
        when=TOLD_BEFORE,
        source=_said("§ 3", "P5"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="koordinationsudvalgets_moedetal",
        title=Text("Møder om året", "Meetings in a year"),
        plain=Text(
            "Udvalget holder mindst fire møder om året; formanden fastsætter tid og sted.",
            "The committee holds at least four meetings a year; the chair sets time and place.",
        ),
        when=all_of(
            named("mindst fire møder", "at least four meetings", MEETINGS >= 4),
            named("tid og sted ved formanden", "time and place by the chair", CHAIR_CHOSE),
        ),
        source=_said("§ 3", "P2", "P3"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="ekstraordinaert_moede_i_koordinationsudvalget",
        title=Text("Ekstraordinært møde", "Extraordinary meeting"),
        plain=Text(
            "Der kan holdes ekstraordinært møde, når formanden eller mindst halvdelen af medlemmerne ønsker det.",
            "An extraordinary meeting may be held when the chair or at least half of the members want it.",
        ),
        when=any_of(
            CHAIR_WANTS, named("mindst halvdelen af medlemmerne", "at least half of the members", ASKING * 2 >= MEMBERS)
        ),
        source=_said("§ 3", "P4"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="adgang_til_koordinationsudvalgets_moeder",
        title=Text("Åbne eller lukkede møder", "Open or closed meetings"),
        plain=Text(
            "Kommunen vælger i forretningsordenen, om møderne er åbne eller lukkede.",
            "The municipality chooses in the rules of procedure whether meetings are open or closed.",
        ),
        when=unless(~OUTSIDER, is_one_of(OPEN, "aabne")),
        source=_said("§ 3", "P6"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="dagsorden_til_koordinationsudvalget",
        title=Text("Udsendelse af dagsorden", "Sending the agenda"),
        plain=Text(
            "Formanden fastsætter dagsordenen og sender den senest så mange hverdage før mødet, som forretningsordenen "
            "siger. Materialet sendes senest sammen med den.",
            "The chair sets the agenda and sends it at the latest as many working days before the meeting as the rules "
            "say. The material is sent with it at the latest.",
        ),
        when=all_of(
            named("dagsordenen i tide", "the agenda in time", WORKDAYS >= WORKDAYS_SET),
            named("materialet senest med dagsordenen", "the material with it", MATERIAL_SENT <= AGENDA_SENT),
        ),
        source=_said("§ 4", "P7", "P10"),
        only=(E1998,),
        group=GROUP,
        doubt=Text(
            "Eksemplet lader tallet stå åbent (xx): oplys det, kommunen har valgt. Hverdagene må du selv tælle.",
            "The example leaves the number open (xx): tell the one the municipality chose. Working days are counted by "
            "hand.",
        ),
    ),
    Conditions(
        name="emne_paa_koordinationsudvalgets_dagsorden",
        title=Text("Et medlems emne på dagsordenen", "A member's item on the agenda"),
        plain=Text(
            "Har et medlem bedt om et emne senest så mange dage før mødet, som forretningsordenen siger, skal "
            "formanden sætte det på. Ellers kan det tages op i mødet, hvis medlemmerne er enige.",
            "When a member has asked for an item at the latest as many days before the meeting as the rules say, the "
            "chair must put it on. Otherwise it may be taken up in the meeting when the members agree.",
        ),
        classes=(
            Class("skal_paa", Text("skal på dagsordenen", "must go on the agenda"), MEETING - ASKED_ON >= DAYS_SET),
            Class("kan_i_moedet", Text("kan tages op i mødet", "may be taken up in the meeting"), ALL_AGREE),
        ),
        otherwise=Text("Emnet må vente til næste møde.", "The item must wait for the next meeting."),
        source=_said("§ 4", "P8", "P9"),
        only=(E1998,),
        group=GROUP,
        doubt=Text(
            "Eksemplet lader tallet stå åbent (yy): oplys det, kommunen har valgt.",
            "The example leaves the number open (yy): tell the one the municipality chose.",
        ),
    ),
    Conditions(
        name="nyhedsbreve_til_koordinationsudvalget",
        title=Text("Nyhedsbreve fra centralt hold", "Newsletters from the centre"),
        plain=Text(
            "Nyhedsbreve og andet fra Det Centrale Koordinationsudvalg sendes videre til medlemmerne, så snart de er "
            "kommet.",
            "Newsletters and other material of the central committee are forwarded to the members as soon as they "
            "come.",
        ),
        when=SOON,
        source=_said("§ 4", "P11"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="koordinationsudvalgets_protokol",
        title=Text("Protokol og referat", "Protocol and minutes"),
        plain=Text(
            "Sekretæren fører protokollen under mødet, og formanden siger, hvad der skal stå. Alle, der deltog, "
            "skriver under; fraværende og mødets slutning noteres, og formanden sørger for, at referatet sendes ud.",
            "The secretary keeps the protocol during the meeting and the chair says what it shall hold. All who took "
            "part sign; the absent and the end of the meeting are noted, and the chair sees that minutes are sent out.",
        ),
        when=all_of(
            named("ført af sekretæren under mødet", "kept by the secretary during the meeting", BY_SECRETARY),
            named("formanden angav ordlyden", "the chair stated the wording", CHAIR_WORDED),
            named("alle deltagere har skrevet under", "all who took part have signed", SIGNED >= TOOK_PART),
            named("fraværende noteret", "the absent noted", ABSENT_NOTED),
            named("sluttidspunkt noteret", "the end noted", END_NOTED),
            named("referatet sendt", "the minutes sent", MINUTES_SENT),
        ),
        source=_said("§ 6", "P17", "P19", "P20", "P21"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="afvigende_mening_i_koordinationsudvalget",
        title=Text("Afvigende mening", "Dissent"),
        plain=Text(
            "Ethvert medlem kan forlange sin afvigende mening ført i protokollen og sendt med udtalelsen.",
            "Any member may have the dissent entered in the protocol and sent with the statement.",
        ),
        when=unless(~DISSENT, all_of(DISSENT_IN, DISSENT_SENT)),
        source=_said("§ 6", "P18"),
        only=(E1998,),
        group=GROUP,
    ),
    Conditions(
        name="aendring_af_koordinationsudvalgets_forretningsorden",
        title=Text("Ændring af forretningsordenen", "Change of the rules of procedure"),
        plain=Text(
            "Kun kommunalbestyrelsen kan ændre forretningsordenen.",
            "Only the municipal council may change the rules of procedure.",
        ),
        when=is_one_of(CHANGED_BY, "kommunalbestyrelsen"),
        source=_said("§ 7", "P22"),
        only=(E1998,),
        group=GROUP,
    ),
)
