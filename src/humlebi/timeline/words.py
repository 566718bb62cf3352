"""The names that facts may have; a word that is not here is refused, never ignored."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from humlebi.timeline.wording import Text


class Absence(Enum):
    """What it means that no spell of a kind covers a day."""

    NO = "no"  # the state does not hold: nobody is on maternity leave without a spell that says so
    UNKNOWN = "unknown"  # the state has some value that nobody has recorded


def _joined(told: str) -> str:
    """Without capitals and spaces: "LÆ285" is "LÆ 285"."""
    return "".join(told.split()).casefold()


@dataclass(frozen=True, slots=True)
class Word:
    """The name of a kind of fact. `labels`: what its values are called, by the code that is recorded."""

    da: str
    en: str
    values: tuple[str, ...] = ()
    labels: Mapping[str, Text] = field(default_factory=dict, compare=False, hash=False)

    def say(self, language: str) -> str:
        return self.en if language == "en" else self.da

    def called(self, value: str) -> Text:
        """What a value is called; one that nobody has named is shown as words, without its underscores."""
        plain = value.replace("_", " ")
        return self.labels.get(value, Text(plain, plain))

    def code(self, told: str) -> str:
        """The code of a value that is told by its code or by its label in either language; else what was told."""
        wanted = _joined(told)
        for value, text in self.labels.items():
            if wanted in (_joined(text.da), _joined(text.en)):
                return value
        return told.strip()


@dataclass(frozen=True, slots=True)
class SpellWord(Word):
    """A kind of spell. `values` = the values it may carry (empty = any); `one_open` = at most one may run at a time."""

    one_open: bool = True
    absence: Absence = Absence.NO
    benefit: bool = False


@dataclass(frozen=True, slots=True)
class EventWord(Word):
    """A kind of event. `values` = the values it may carry (empty = any)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words of one field of law. Another field (a test, another country) brings its own.

    `refuse` says of the values of a word why one cannot stand there, or nothing: the law knows what may be told.
    `exemption`: the kind of spell that a recorded exemption is.
    """

    spells: Mapping[str, SpellWord]
    events: Mapping[str, EventWord]
    refuse: Mapping[str, Callable[[str], Text | None]] = field(default_factory=dict)
    exemption: str = "fritagelse"

    def meant(self, written: str, words: Mapping[str, SpellWord] | Mapping[str, EventWord]) -> str:
        """The word that a text means for certain: its name or what it is called, in any case and with æ or ae.

        What could be two words, or is none, stays as it is written.
        """
        if written in words:
            return written
        said = plain(written)
        found = {name for name, word in words.items() if said in (name, plain(word.da), plain(word.en))}
        return found.pop() if len(found) == 1 else written


_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "ae", "Ø": "oe", "Å": "aa"})


def plain(name: str) -> str:
    """A name as it is compared: small letters a to z, digits and underscores. "Født " is `foedt`."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", name).translate(_LETTERS))
    return re.sub(r"[^a-z0-9]+", "_", letters.encode("ascii", "ignore").decode().lower()).strip("_")


def _benefit(da: str, en: str, values: tuple[str, ...] = (), labels: Mapping[str, Text] | None = None) -> SpellWord:
    return SpellWord(da, en, values, labels or {}, benefit=True)


def _open(**labels: tuple[str, str]) -> dict[str, Text]:
    """Labels of values that are names of Python."""
    return {value: Text(*words) for value, words in labels.items()}


def _coded(*labels: tuple[str, str, str]) -> dict[str, Text]:
    """Labels of any values: (code, Danish, English)."""
    return {value: Text(da, en) for value, da, en in labels}


# Employees and the unemployed have different first days left out when benefit weeks are counted (SDL § 24, stk. 3).
SICK_AS = ("", "loenmodtager", "ledig", "selvstaendig")
AS_WHAT = _open(
    loenmodtager=("lønmodtager", "employee"),
    ledig=("ledig", "unemployed"),
    selvstaendig=("selvstændig", "self-employed"),
)
CERTIFICATES = _coded(
    *(
        (f"LAE{number}", f"LÆ {number}", f"LÆ {number}")
        for number in (121, 125, 131, 135, 141, 145, 221, 225, 261, 265, 285)
    )
)
EXTENSIONS = _open(
    revalidering=("revalidering ventes", "rehabilitation is expected"),
    afklaring=("afklaring af arbejdsevnen", "clarification of the work capacity"),
    behandling=("lægebehandling", "medical treatment"),
    rehabiliteringsteam=("sagen skal for rehabiliteringsteamet", "the case goes to the rehabilitation team"),
    livstruende=("livstruende sygdom", "life-threatening illness"),
    arbejdsskade=("arbejdsskadesag", "work injury case"),
    pension=("sag om førtidspension", "disability pension case"),
    fleksjob_eller_pension=("sag om fleksjob eller førtidspension", "case on flexible job or disability pension"),
    pensionist=("pensionist, rask inden 26 uger (§ 29)", "pensioner, well within 26 weeks (section 29)"),
    covid=("covid-19 (§§ 26-26 i)", "covid-19 (sections 26-26 i)"),
)
EXEMPTIONS = _coded(
    ("13f", "forudsigeligt forløb (§ 13 f)", "foreseeable course (§ 13 f)"),
    ("standby", "standbyordning (alvorlig sygdom)", "standby scheme (grave illness)"),
    ("26_uger", "ventes rask inden 26 uger", "expected to be well within 26 weeks"),
    ("opsagt", "opsagt stilling", "under notice"),
    ("anden_frist", "anden frist aftalt", "another deadline agreed"),
    ("livstruende", "livstruende sygdom", "life-threatening illness"),
    ("rask_8_uger", "ventes rask inden for 8 uger", "expected to be well within 8 weeks"),
    ("tvaerfaglig_indsats", "tværfaglig indsats", "interdisciplinary effort"),
    ("ordinaere_timer", "arbejder ordinære timer", "works ordinary hours"),
    ("saerlige_grunde", "særlige grunde", "special reasons"),
    ("25_procent", "de 25 procent, der kan undtages", "the 25 per cent that may be exempted"),
)
READINESS = _open(
    jobparat=("jobparat", "job-ready"),
    aktivitetsparat=("aktivitetsparat", "activity-ready"),
    aabenlyst_uddannelsesparat=("åbenlyst uddannelsesparat", "manifestly education-ready"),
    uddannelsesparat=("uddannelsesparat", "education-ready"),
)
# The municipalities that the law names.
MUNICIPALITIES = _coded(
    ("0101", "København", "Copenhagen"), ("0201", "Allerød", "Allerød"), ("0331", "Skælskør", "Skælskør")
)
CATEGORIES = _coded(
    ("0", "ikke visiteret endnu", "not yet placed"),
    ("1", "kategori 1", "category 1"),
    ("2", "kategori 2", "category 2"),
    ("3", "kategori 3", "category 3"),
)
OFFERS = _open(
    virksomhedspraktik=("virksomhedspraktik", "work practice"),
    nytteindsats=("nytteindsats", "community work (nytteindsats)"),
    loentilskud=("job med løntilskud", "job with wage subsidy"),
    vejledning_opkvalificering=("vejledning og opkvalificering", "guidance and upgrading"),
    uddannelse=("uddannelse", "education"),
    mentor=("mentor", "mentor"),
)
# The target groups of the act of 2007 (LAB § 2), as their numbers stood then.
TARGET_GROUPS = _coded(
    ("2.1", "ledige dagpengemodtagere (§ 2, nr. 1)", "unemployed on unemployment benefit (§ 2 no. 1)"),
    ("2.2", "jobparate kontanthjælpsmodtagere (§ 2, nr. 2)", "job-ready on cash benefit (§ 2 no. 2)"),
    ("2.3", "aktivitetsparate kontanthjælpsmodtagere (§ 2, nr. 3)", "activity-ready on cash benefit (§ 2 no. 3)"),
    ("2.4", "revalidender (§ 2, nr. 4)", "persons in vocational rehabilitation (§ 2 no. 4)"),
    ("2.5", "sygedagpengemodtagere (§ 2, nr. 5)", "on sickness benefit (§ 2 no. 5)"),
    ("2.6", "førtidspensionister (§ 2, nr. 6)", "disability pensioners (§ 2 no. 6)"),
    ("2.7", "visiterede til fleksjob (§ 2, nr. 7)", "approved for a flexible job (§ 2 no. 7)"),
    ("2.8", "unge under 18 år (§ 2, nr. 8)", "persons under 18 (§ 2 no. 8)"),
    ("2.9", "handicappede, der er nyuddannede (§ 2, nr. 9)", "newly educated with a disability (§ 2 no. 9)"),
    ("2.10", "selvforsørgende (§ 2, nr. 10)", "self-supporting (§ 2 no. 10)"),
    ("2.11", "i ressourceforløb (§ 2, nr. 11)", "in a resource course (§ 2 no. 11)"),
    ("2.12", "uddannelsesparate (§ 2, nr. 12)", "education-ready (§ 2 no. 12)"),
    ("2.13", "aktivitetsparate på uddannelseshjælp (§ 2, nr. 13)", "activity-ready on education benefit (§ 2 no. 13)"),
    ("2.14", "i jobafklaringsforløb (§ 2, nr. 14)", "in a job clarification course (§ 2 no. 14)"),
)
# Those of the act of 2019 (LAB § 6) whose readiness decides.
TARGET_GROUPS_2020 = _coded(
    ("6.2", "jobparate kontanthjælpsmodtagere (§ 6, nr. 2)", "job-ready on cash benefit (§ 6 no. 2)"),
    ("6.3", "aktivitetsparate kontanthjælpsmodtagere (§ 6, nr. 3)", "activity-ready on cash benefit (§ 6 no. 3)"),
    ("6.4", "uddannelsesparate (§ 6, nr. 4)", "education-ready (§ 6 no. 4)"),
    (
        "6.5",
        "aktivitetsparate under 30 uden uddannelse (§ 6, nr. 5)",
        "activity-ready under 30 without education (§ 6 no. 5)",
    ),
)
GROUPS = TARGET_GROUPS | TARGET_GROUPS_2020
_SHIFTED = (
    *(("2.12", "2.2"), ("2.12", "2.3"), ("2.13", "2.2"), ("2.13", "2.3"), ("2.3", "2.2"), ("2.2", "2.3")),
    *((was, now) for was in TARGET_GROUPS_2020 for now in TARGET_GROUPS_2020),
)
SHIFTS = {
    f"{was}-{now}": Text(
        f"fra {GROUPS[was].da} til {GROUPS[now].da}",
        f"from {GROUPS[was].en} to {GROUPS[now].en}",
    )
    for was, now in _SHIFTED
}
DECISIONS = _open(
    afslag=("afslag", "refusal"),
    agterskrivelse=("agterskrivelse", "notice of an intended decision"),
    bevilling=("bevilling", "grant"),
    fleksjob=("fleksjob", "flexible job"),
    foertidspension=("førtidspension", "disability pension"),
    forlaengelse=("forlængelse af sygedagpenge", "extension of sickness benefit"),
    jobafklaring=("jobafklaringsforløb", "job clarification course"),
    jobrotation=("jobrotation", "job rotation"),
    loentilskud_fp=("løntilskud til førtidspensionist", "wage subsidy for a disability pensioner"),
    nedsaettelse=("nedsættelse", "reduction"),
    ophoer=("ophør", "end of the benefit"),
    ressourceforloeb=("ressourceforløb", "resource course"),
    ressourceforloeb_forlaengelse=("forlængelse af ressourceforløb", "extension of a resource course"),
    revalidering=("revalidering", "vocational rehabilitation"),
    revalidering_aendring=("ændring af revalidering", "change of the rehabilitation"),
    revalidering_forlaengelse=("forlængelse af revalidering", "extension of the rehabilitation"),
    revalidering_ophoer=("ophør af revalidering", "end of the rehabilitation"),
    sanktion=("sanktion", "sanction"),
    sanktion_maaned=("sanktion opgjort for en måned", "sanction settled for a month"),
    seniorfoertidspension=("seniorførtidspension", "senior disability pension"),
    stop_sygedagpenge=("stop af sygedagpenge", "stop of sickness benefit"),
    stop_sygedagpenge_26f=("stop af sygedagpenge efter § 26 f", "stop of sickness benefit under § 26 f"),
    tilbagebetaling=("tilbagebetaling", "repayment"),
    tilskud_selvstaendig=("tilskud til selvstændig", "subsidy for the self-employed"),
    virksomhedspraktik=("virksomhedspraktik", "work practice"),
)
REQUESTS = CERTIFICATES | _open(
    begrundelse=("begrundelse", "reasons"),
    pension_foreliggende_grundlag=(
        "førtidspension på det foreliggende grundlag",
        "disability pension on what there is",
    ),
    samtale=("samtale", "talk"),
    seniorpension=("seniorpension", "senior pension"),
    tidlig_opfoelgning=("tidlig opfølgning", "early follow-up"),
    tidlig_opfoelgning_egen=("tidlig opfølgning efter eget ønske", "early follow-up at one's own wish"),
)
APPLICATIONS = _open(
    kontanthjaelp=("kontanthjælp", "cash benefit"),
    uddannelseshjaelp=("uddannelseshjælp", "education benefit"),
    foertidspension=("førtidspension", "disability pension"),
    seniorfoertidspension=("seniorførtidspension", "senior disability pension"),
    seniorpension=("seniorpension", "senior pension"),
    voksenlaerling=("voksenlærling", "adult apprentice"),
)
PLANS = _open(
    erhvervsplan=("erhvervsplan", "vocational plan"),
    forberedende_del=("rehabiliteringsplanens forberedende del", "the preparing part of the rehabilitation plan"),
    integrationskontrakt=("integrationskontrakt", "integration contract"),
    jobplan=("jobplan", "job plan"),
    min_plan=("Min Plan", "My Plan"),
    opfoelgningsplan=("opfølgningsplan", "follow-up plan"),
    rehabiliteringsplan=("rehabiliteringsplan", "rehabilitation plan"),
    ressourceprofil=("ressourceprofil", "resource profile"),
    samlet_beskrivelse=("samlet beskrivelse", "overall description"),
)
BREACHES = _coded(
    ("38a", "hændelse efter § 38 a", "event under § 38 a"),
    ("40a", "manglende rådighed efter § 40 a", "not available under § 40 a"),
    ("afslag_fleksjob", "afslag på fleksjob", "refusal of a flexible job"),
    ("afslag_samtale", "afslag på samtale", "refusal of a talk"),
    ("afslag_tilbud", "afslag på tilbud", "refusal of an offer"),
    ("afvisning", "afvisning af arbejde eller tilbud", "rejection of work or an offer"),
    ("bekraeftelse", "ledigheden ikke bekræftet", "unemployment not confirmed"),
    ("cv", "cv ikke lagt på Jobnet", "CV not placed on Jobnet"),
    ("haendelse", "hændelse", "event"),
    ("jobforslag", "jobforslag ikke tjekket", "job suggestions not checked"),
    ("ophoer_fleksjob", "selvforskyldt ophør af fleksjob", "self-caused end of a flexible job"),
    ("ophoer_tilbud", "selvforskyldt ophør af tilbud", "self-caused end of an offer"),
    ("oplysningspligt", "oplysningspligten ikke overholdt", "duty to inform not met"),
    ("samtale", "udeblivelse fra samtale", "absence from a talk"),
    ("tilbud", "udeblivelse fra tilbud", "absence from an offer"),
)
ACCOUNTS = _open(
    ikke_normale_vilkaar=("ikke beskæftigelse på normale vilkår", "no employment on normal conditions"),
    ressourcer=("ressourcer", "resources"),
    tilbud_proevet=("tilbud er prøvet", "offers have been tried"),
    vaesentlig_begraensning=("væsentligt begrænset arbejdsevne", "substantially limited capacity"),
    varig_begraensning=("varigt begrænset arbejdsevne", "permanently limited capacity"),
)
TALKS = _open(
    kontrol=("kontrolsamtale", "control talk"),
    digitalt_indkaldt=("digitalt indkaldt", "summoned digitally"),
    opfoelgning=("opfølgningssamtale", "follow-up talk"),
    jobsamtale=("jobsamtale", "job talk"),
)

# Support that no page pays or follows up, but that breaks self-support when refunds are counted.
OTHER_SUPPORT = _open(
    su=("SU", "study grant (SU)"),
    efterloen=("efterløn", "early retirement pay"),
    delpension=("delpension", "part-time pension"),
    feriedagpenge=("feriedagpenge", "holiday unemployment benefit"),
    jobrotationsydelse=("jobrotationsydelse", "job rotation benefit"),
    voksenlaerling=("voksenlærling med tilskud", "adult apprentice with subsidy"),
    seniorjob=("seniorjob", "senior job"),
    folkepension=("folkepension", "old-age pension"),
    tidlig_pension=("tidlig pension", "early pension"),
    efterlevelsespension=("efterlevelsespension", "pension to a pensioner's survivor"),
)

SPELLS: dict[str, SpellWord] = {
    "sygedagpenge": _benefit("sygedagpenge", "sickness benefit", SICK_AS, AS_WHAT),
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
    "anden_forsoergelse": SpellWord(
        "anden offentlig forsørgelse", "other public support", tuple(OTHER_SUPPORT), OTHER_SUPPORT, one_open=False
    ),
    "igu": SpellWord("integrationsgrunduddannelse (IGU)", "basic integration education (IGU)"),
    "maalgruppe": SpellWord("målgruppe", "target group", labels=GROUPS, absence=Absence.UNKNOWN),
    "uddannelse": SpellWord("i ordinær uddannelse", "in ordinary education", one_open=False),
    "integrationsprogram": SpellWord("integrationsprogram", "integration programme"),
    "danskuddannelse": SpellWord("danskuddannelse", "Danish education"),
    "integrationsansvar": SpellWord("kommunens integrationsansvar", "the municipality's integration responsibility"),
    "forrevalidering": SpellWord("forrevalidering", "preparatory rehabilitation"),
    "ventetid": SpellWord("ventetid til behandling", "waiting time for treatment", one_open=False),
    "indlaeggelse": SpellWord("indlæggelse", "stay in hospital", one_open=False),
    "visitation": SpellWord(
        "visitationskategori", "category of sickness case", ("0", "1", "2", "3"), CATEGORIES, absence=Absence.UNKNOWN
    ),
    "parathed": SpellWord(
        "parathed",
        "readiness",
        tuple(READINESS),
        READINESS,
        absence=Absence.UNKNOWN,
    ),
    "kommune": SpellWord("bopælskommune", "municipality of residence", labels=MUNICIPALITIES, absence=Absence.UNKNOWN),
    "ansaettelse": SpellWord("ansættelse", "employment", ("", "loenmodtager", "selvstaendig"), AS_WHAT, one_open=False),
    "tilbud": SpellWord("tilbud", "offer", labels=OFFERS, one_open=False),
    "mentor": SpellWord(
        "mentor", "mentor", labels=_open(ret_og_pligt=("efter ret og pligt", "under right and duty")), one_open=False
    ),
    "arbejdspligt": SpellWord("omfattet af arbejdspligt", "under the work duty"),
    "tilmeldt": SpellWord("tilmeldt som jobsøgende", "registered as jobseeker"),
    "suspension": SpellWord("suspension", "suspension of a term", one_open=False),
    "forlaengelse": SpellWord("forlængelse af sygedagpenge", "extension of sickness benefit", labels=EXTENSIONS),
    "fritagelse": SpellWord(
        "fritagelse for opfølgning",
        "exemption from follow-up",
        tuple(EXEMPTIONS),
        EXEMPTIONS,
        one_open=False,
    ),
    "sygdom": SpellWord("sygdom under ydelsen", "sickness while on the benefit"),
    "udlandskontrol": SpellWord("samtaler efter tvivl om ophold i udlandet", "talks after doubt of a stay abroad"),
    "forsoeg": SpellWord("forsøg", "trial", one_open=False),
    "skaanejob": SpellWord("job med løntilskud til førtidspensionist", "subsidised job of a disability pensioner"),
}

EVENTS: dict[str, EventWord] = {
    "samtale": EventWord("samtale", "talk", labels=TALKS),
    "cv_samtale": EventWord("CV-samtale", "CV talk"),
    "arbejdsgiversamtale": EventWord("arbejdsgivers sygefraværssamtale", "employer's sickness talk"),
    "oplysningsskema": EventWord("oplysningsskema", "information form"),
    "oplysningsskema_sendt": EventWord("oplysningsskema sendt", "information form sent"),
    "laegeattest": EventWord("lægeattest", "medical certificate", labels=CERTIFICATES),
    "anmodning": EventWord("anmodning", "request", labels=REQUESTS),
    "fravalg": EventWord(
        "fravalg",
        "declined",
        labels=_open(tidlig_opfoelgning=("tidlig opfølgning", "early follow-up")),
    ),
    "konsultation": EventWord("konsultation hos lægen", "consultation with the doctor", labels=CERTIFICATES),
    "indstilling": EventWord("rehabiliteringsteamets indstilling", "opinion of the rehabilitation team"),
    "forelaeggelse": EventWord(
        "forelæggelse for rehabiliteringsteam",
        "rehabilitation team meeting",
        labels=_open(forlaengelse=("om forlængelse", "on an extension")),
    ),
    "plan": EventWord("plan", "plan", labels=PLANS),
    "programstart": EventWord("begyndelse af integrationsprogram", "start of the integration programme"),
    "henvisning": EventWord("henvisning", "referral"),
    "uddannelsesaftale": EventWord("begyndelse af uddannelsesaftale", "start of the training agreement"),
    "tilbud_givet": EventWord("afgivet tilbud", "offer made", labels=OFFERS),
    "tilbud_paabegyndt": EventWord("påbegyndt tilbud", "offer started", labels=OFFERS),
    "tilbud_ophoert": EventWord("ophørt tilbud", "offer ended", labels=OFFERS),
    "a_kasse_samtale": EventWord("samtale i a-kassen", "talk at the unemployment fund"),
    "maalgruppeskift": EventWord("skift af målgruppe", "change of target group", labels=SHIFTS),
    "rimelig_grund_ophoert": EventWord("ophør af rimelig grund", "end of the reasonable ground"),
    "sagsbehandler_tilbudt": EventWord("tilbud om koordinerende sagsbehandler", "offer of a coordinating caseworker"),
    "intensiveret_indsats": EventWord("tilbud om intensiveret indsats", "offer of an intensified effort"),
    "udeblivelse": EventWord(
        "udeblivelse",
        "failure to appear",
        labels=_open(samtale=("fra samtale", "at a talk"), tilbud=("fra tilbud", "at an offer")),
    ),
    "partshoering": EventWord(
        "partshøring", "hearing of the party", labels=_open(sanktion=("om en sanktion", "on a sanction"))
    ),
    "afgoerelse": EventWord("afgørelse", "decision", labels=DECISIONS),
    "opfoelgning": EventWord(
        "opfølgning",
        "follow-up of the case",
        labels=_open(afklaring=("afklaring efter to år", "clarification after two years"), status=("status", "status")),
    ),
    "revurdering": EventWord("revurdering", "reassessment"),
    "genvurdering": EventWord("genvurdering efter klage", "review after a complaint"),
    "kontraktrevision": EventWord("revision af integrationskontrakten", "revision of the integration contract"),
    "flytning": EventWord("flytning", "move to another municipality"),
    "henvendelse": EventWord("første henvendelse", "first contact"),
    "ansoegning": EventWord("ansøgning", "application", labels=APPLICATIONS),
    "vejledning": EventWord(
        "vejledning",
        "guidance",
        labels=_open(
            klage=("om klage", "on complaint"),
            raadighed_sanktion=("om rådighed og sanktioner", "on availability and sanctions"),
        ),
    ),
    "begrundelse": EventWord("begrundelse", "statement of reasons"),
    "klage": EventWord("klage", "complaint"),
    "notat": EventWord("notat", "note in the journal"),
    "personlig_kontakt": EventWord("forsøg på personlig kontakt", "attempt at personal contact"),
    "kontakt_genoprettet": EventWord("genoprettet kontakt", "restored contact"),
    "cv": EventWord("CV på Jobnet", "CV on Jobnet"),
    "tilmelding": EventWord(
        "tilmelding som jobsøgende",
        "registration as jobseeker",
        labels=_open(gentilmelding=("gentilmelding", "registered again")),
    ),
    "jobforslag": EventWord("tjek af jobforslag", "check of job suggestions"),
    "forhindring_ophoert": EventWord("ophør af midlertidig forhindring", "end of the temporary hindrance"),
    "mentorkontakt": EventWord("kontakt med mentor", "contact with the mentor"),
    "oplysning": EventWord("oplysning", "particular told"),
    "vurdering": EventWord("vurdering", "assessment"),
    "kontrolaktion": EventWord("underretning om tvivl efter kontrolaktion", "notice of doubt from a control action"),
    "journalisering": EventWord("journalisering", "entry in the journal"),
    "pligtbrud": EventWord("pligt ikke overholdt", "duty not met", labels=BREACHES),
    "sanktion": EventWord(
        "sanktion",
        "sanction",
        labels=_coded(
            ("38d_2_uger", "to ugers sanktion efter § 38 d", "two weeks' sanction under § 38 d"),
            ("punktsanktion", "punktsanktion", "single sanction"),
            ("cv", "for cv, der ikke er lagt på Jobnet", "for a CV not placed on Jobnet"),
            ("samtale", "for udeblivelse fra samtale", "for absence from a talk"),
            ("tilbud", "for udeblivelse fra tilbud", "for absence from an offer"),
        ),
    ),
    "fleksjobvisitation": EventWord("visitation til fleksjob", "approval for a flexible job"),
    "redegoerelse": EventWord("redegørelse", "written account", labels=ACCOUNTS),
    "oplysninger_sendt": EventWord(
        "oplysninger til en anden myndighed",
        "information to another authority",
        labels=_open(seniorpension=("til seniorpension", "for senior pension")),
    ),
}

DANISH = Vocabulary(SPELLS, EVENTS)
