"""The names that facts may have; a word that is not here is refused, never ignored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Absence(Enum):
    """What it means that no spell of a kind covers a day."""

    NO = "no"  # the state does not hold: nobody is on maternity leave without a spell that says so
    UNKNOWN = "unknown"  # the state has some value that nobody has recorded


@dataclass(frozen=True, slots=True)
class SpellWord:
    """A kind of spell. `values` = the values it may carry (empty = any); `one_open` = at most one may run at a time."""

    da: str
    en: str
    values: tuple[str, ...] = ()
    one_open: bool = True
    absence: Absence = Absence.NO
    benefit: bool = False


@dataclass(frozen=True, slots=True)
class EventWord:
    """A kind of event. `values` = the values it may carry (empty = any)."""

    da: str
    en: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words of one field of law. Another field (a test, another country) brings its own.

    `exemption`: the kind of spell that a recorded exemption is.
    """

    spells: Mapping[str, SpellWord]
    events: Mapping[str, EventWord]
    exemption: str = "fritagelse"


def _benefit(da: str, en: str, values: tuple[str, ...] = (), *, one_open: bool = True) -> SpellWord:
    return SpellWord(da, en, values, one_open=one_open, benefit=True)


# Employees and the unemployed have different first days left out when benefit weeks are counted (SDL § 24, stk. 3).
SICK_AS = ("", "loenmodtager", "ledig", "selvstaendig")

SPELLS: dict[str, SpellWord] = {
    "sygedagpenge": _benefit("sygedagpenge", "sickness benefit", SICK_AS),
    "jobafklaring": _benefit("jobafklaringsforløb", "job clarification course"),
    "ressourceforloeb": _benefit("ressourceforløb", "resource course"),
    "ledighedsydelse": _benefit("ledighedsydelse", "ledighedsydelse (benefit between flexible jobs)"),
    "fleksjob": _benefit("fleksjob", "flexible job"),
    "revalidering": _benefit("revalidering", "vocational rehabilitation"),
    "kontanthjaelp": _benefit("kontanthjælp", "cash benefit"),
    "uddannelseshjaelp": _benefit("uddannelseshjælp", "education benefit"),
    "integrationsydelse": _benefit("integrationsydelse", "integration benefit"),
    "dagpenge": _benefit("dagpenge", "unemployment benefit"),
    "foertidspension": _benefit("førtidspension", "disability pension"),
    "barsel": _benefit("barsel", "maternity or parental leave"),
    "starthjaelp": _benefit("starthjælp", "start help"),
    "selvforsoergelsesydelse": _benefit("selvforsørgelses- og hjemrejseydelse", "self-support and return benefit"),
    "overgangsydelse": _benefit("overgangsydelse", "transitional benefit"),
    "fleksydelse": _benefit("fleksydelse", "early retirement benefit from a flexible job"),
    "seniorpension": _benefit("seniorpension", "senior pension"),
    "igu": SpellWord("integrationsgrunduddannelse (IGU)", "basic integration education (IGU)"),
    "maalgruppe": SpellWord("målgruppe", "target group", absence=Absence.UNKNOWN),
    "uddannelse": SpellWord("i ordinær uddannelse", "in ordinary education", one_open=False),
    "integrationsprogram": SpellWord("integrationsprogram", "integration programme"),
    "danskuddannelse": SpellWord("danskuddannelse", "Danish education"),
    "integrationsansvar": SpellWord("kommunens integrationsansvar", "the municipality's integration responsibility"),
    "forrevalidering": SpellWord("forrevalidering", "preparatory rehabilitation"),
    "ventetid": SpellWord("ventetid til behandling", "waiting time for treatment", one_open=False),
    "indlaeggelse": SpellWord("indlæggelse", "stay in hospital", one_open=False),
    "visitation": SpellWord(
        "visitationskategori", "category of sickness case", ("0", "1", "2", "3"), absence=Absence.UNKNOWN
    ),
    "parathed": SpellWord(
        "parathed",
        "readiness",
        ("jobparat", "aktivitetsparat", "aabenlyst_uddannelsesparat", "uddannelsesparat"),
        absence=Absence.UNKNOWN,
    ),
    "kommune": SpellWord("bopælskommune", "municipality of residence", absence=Absence.UNKNOWN),
    "ansaettelse": SpellWord("ansættelse", "employment", ("", "loenmodtager", "selvstaendig"), one_open=False),
    "tilbud": SpellWord("tilbud", "offer", one_open=False),
    "mentor": SpellWord("mentor", "mentor", one_open=False),
    "arbejdspligt": SpellWord("omfattet af arbejdspligt", "under the work duty"),
    "tilmeldt": SpellWord("tilmeldt som jobsøgende", "registered as jobseeker"),
    "suspension": SpellWord("suspension", "suspension of a term", one_open=False),
    "forlaengelse": SpellWord("forlængelse af sygedagpenge", "extension of sickness benefit"),
    "fritagelse": SpellWord(
        "fritagelse for opfølgning",
        "exemption from follow-up",
        (
            "13f",
            "standby",
            "26_uger",
            "rask_8_uger",
            "tvaerfaglig_indsats",
            "ordinaere_timer",
            "saerlige_grunde",
            "25_procent",
        ),
        one_open=False,
    ),
    "sygdom": SpellWord("sygdom under ydelsen", "sickness while on the benefit"),
    "udlandskontrol": SpellWord("samtaler efter tvivl om ophold i udlandet", "talks after doubt of a stay abroad"),
    "forsoeg": SpellWord("forsøg", "trial", one_open=False),
    "skaanejob": SpellWord("job med løntilskud til førtidspensionist", "subsidised job of a disability pensioner"),
}

EVENTS: dict[str, EventWord] = {
    "samtale": EventWord("samtale", "conversation"),
    "cv_samtale": EventWord("CV-samtale", "CV talk"),
    "arbejdsgiversamtale": EventWord("arbejdsgivers sygefraværssamtale", "employer's sickness talk"),
    "oplysningsskema": EventWord("oplysningsskema", "information form"),
    "laegeattest": EventWord("lægeattest", "medical certificate"),
    "anmodning": EventWord("anmodning", "request"),
    "fravalg": EventWord("fravalg", "declined"),
    "konsultation": EventWord("konsultation hos lægen", "consultation with the doctor"),
    "indstilling": EventWord("rehabiliteringsteamets indstilling", "opinion of the rehabilitation team"),
    "forelaeggelse": EventWord("forelæggelse for rehabiliteringsteam", "rehabilitation team meeting"),
    "plan": EventWord("plan", "plan"),
    "programstart": EventWord("integrationsprogram begyndt", "integration programme begun"),
    "henvisning": EventWord("henvisning", "referral"),
    "uddannelsesaftale": EventWord("uddannelsesaftale begyndt", "training agreement begun"),
    "tilbud_givet": EventWord("tilbud givet", "offer made"),
    "tilbud_paabegyndt": EventWord("tilbud påbegyndt", "offer started"),
    "tilbud_ophoert": EventWord("tilbud ophørt", "offer ended"),
    "a_kasse_samtale": EventWord("samtale i a-kassen", "talk at the unemployment fund"),
    "maalgruppeskift": EventWord("skift af målgruppe", "change of target group"),
    "rimelig_grund_ophoert": EventWord("rimelig grund ophørt", "reasonable ground ended"),
    "sagsbehandler_tilbudt": EventWord("koordinerende sagsbehandler tilbudt", "coordinating caseworker offered"),
    "intensiveret_indsats": EventWord("intensiveret indsats tilbudt", "intensified effort offered"),
    "udeblivelse": EventWord("udeblivelse", "failure to appear"),
    "partshoering": EventWord("partshøring", "hearing of the party"),
    "afgoerelse": EventWord("afgørelse", "decision"),
    "opfoelgning": EventWord("opfølgning", "follow-up of the case"),
    "revurdering": EventWord("revurdering", "reassessment"),
    "genvurdering": EventWord("genvurdering efter klage", "review after a complaint"),
    "kontraktrevision": EventWord("revision af integrationskontrakten", "revision of the integration contract"),
    "flytning": EventWord("flytning", "move to another municipality"),
    "henvendelse": EventWord("første henvendelse", "first contact"),
    "ansoegning": EventWord("ansøgning", "application"),
    "vejledning": EventWord("vejledning", "guidance"),
    "begrundelse": EventWord("begrundelse", "statement of reasons"),
    "klage": EventWord("klage", "complaint"),
    "notat": EventWord("notat", "note in the journal"),
    "personlig_kontakt": EventWord("forsøg på personlig kontakt", "attempt at personal contact"),
    "kontakt_genoprettet": EventWord("kontakt genoprettet", "contact restored"),
    "cv": EventWord("CV lagt på Jobnet", "CV placed on Jobnet"),
    "tilmelding": EventWord("tilmelding som jobsøgende", "registration as jobseeker"),
    "jobforslag": EventWord("jobforslag tjekket", "job suggestions checked"),
    "forhindring_ophoert": EventWord("midlertidig forhindring ophørt", "temporary hindrance ended"),
    "mentorkontakt": EventWord("kontakt med mentor", "contact with the mentor"),
    "oplysning": EventWord("oplysning", "particular told"),
    "vurdering": EventWord("vurdering", "assessment"),
    "kontrolaktion": EventWord("underretning om tvivl efter kontrolaktion", "notice of doubt from a control action"),
    "journalisering": EventWord("dokument journaliseret", "document entered in the journal"),
    "pligtbrud": EventWord("pligt ikke overholdt", "duty not met"),
    "sanktion": EventWord("sanktion", "sanction"),
    "fleksjobvisitation": EventWord("visitation til fleksjob", "approval for a flexible job"),
    "redegoerelse": EventWord("redegørelse", "written account"),
    "oplysninger_sendt": EventWord("oplysninger sendt til en anden myndighed", "information sent to another authority"),
}

DANISH = Vocabulary(SPELLS, EVENTS)
