"""Every act once: the short name that citations use, its title and how it has been published."""

import re

from humlebi.law.citing import cited
from humlebi.law.kinds import Act, Text

SDL_1990 = Act(
    "Dagpengeloven (LBK 632/1997)",
    "Lov om dagpenge ved sygdom eller fødsel",
    "LBK 632 of 22 July 1997; replaced by act 563 of 9 June 2006",
)
SDL = Act(
    "SDL",
    "Lov om sygedagpenge",
    "Act 563 of 9 June 2006; changed by acts 720 of 25 June 2014, 548 and 551 of 7 May 2019, 1555 of 27 December 2019, "
    "1657 of 30 December 2024 and 1750 of 29 December 2025",
)
COVID_ORDERS = Act(
    "BEK om suspension af beskæftigelsesindsatsen",
    "Bekendtgørelser om suspension af beskæftigelsesindsatsen som følge af covid-19",
    "BEK 245, 686, 867 and 1398/2020, 113, 646, 885, 1251, 1576 and 2464/2021 and 38/2022",
)
LAS = Act(
    "LAS",
    "Lov om aktiv socialpolitik",
    "In force 1 July 1998; read in LBK 1460/2007, 806/2015, 269/2017, 241/2021, 1031/2023 and 1004/2025",
)
LAB = Act(
    "LAB",
    "Lov om en aktiv beskæftigelsesindsats",
    "Read in LBK 439/2008, 1342/2016 and 280/2024; new main act 548 of 7 May 2019; changed by act 1750/2025",
)
LOUB = Act("LOUB", "Lov om organisering og understøttelse af beskæftigelsesindsatsen", "In force 2015")
FRIKOMMUNE = Act(
    "Lov om frikommunenetværk",
    "Lov om frikommunenetværk",
    "Act 658/2017, LBK 831/2018; continued by orders 1588/2022, 1682/2023, 1368/2024 and 1497/2025",
)

LSP = Act("LSP", "Lov om social pension", "Act 217 of 16 May 1984; reforms of 2003, 2013, 2014 and 2020")
SEL = Act("SEL", "Lov om social service", "Act 454 of 10 June 1997; new act in force 1 January 2007")
RSL = Act(
    "Retssikkerhedsloven",
    "Lov om retssikkerhed og administration på det sociale område",
    "Act 453 of 10 June 1997, in force 1 July 1998",
)
FVL = Act("Forvaltningsloven", "Forvaltningsloven", "Act 571 of 19 December 1985 with later changes")
FLEKSYDELSE = Act("Fleksydelsesloven", "Lov om fleksydelse", "In force 1 July 2001")
KOMPENSATION = Act(
    "Kompensationsloven",
    "Lov om kompensation til handicappede i erhverv",
    "Act 293 of 1998; LBK 108/2020",
)
INTEGRATION = Act("Integrationsloven", "Lov om integration af udlændinge i Danmark", "In force 1 January 1999")
DANSKUDDANNELSE = Act(
    "Danskuddannelsesloven",
    "Lov om danskuddannelse til voksne udlændinge m.fl.",
    "Read in LBK 1010/2010, 376/2014, 772/2015, 1128/2017 and 2018/2020",
)
IGU = Act("IGU-loven", "Lov om integrationsgrunduddannelse", "Act 623 of 8 June 2016")
ALF = Act("ALF", "Lov om arbejdsløshedsforsikring m.v.", "With later changes")
REFUSION = Act(
    "Refusionsloven",
    "Lov om kommunernes finansiering af visse offentlige ydelser",
    "Act 994 of 30 August 2015, in force 4 January 2016; before it, the rules of each act",
)
OFF = Act("Offentlighedsloven", "Lov om offentlighed i forvaltningen", "In force 1 January 2014; LBK 145/2020")
KSL = Act("Kommunestyrelsesloven", "Lov om kommunernes styrelse", "With later changes")
OPFOELGNING = Act(
    "Opfølgningsbekendtgørelsen",
    "Bekendtgørelse om opfølgning i sygedagpengesager",
    "Orders 1421/2014, 880/2017, 790/2018, 1175/2019, 473/2021 and 1710/2024",
)
ATTEST_AFTALE = Act(
    "Attestaftalen",
    "Aftale om det socialt-lægelige samarbejde mellem Lægeforeningen og KL",
    "An agreement, no act; date not read",
)
PAV = Act(
    "PAV",
    "Personaleadministrativ vejledning (for staten)",
    "Guidance, no act; chapter 18.3.1.2.2 was read on the agency's page, its edition was not noted",
    sign="",
)

ACTS = (
    SDL_1990,
    SDL,
    LAS,
    LAB,
    LOUB,
    FRIKOMMUNE,
    LSP,
    SEL,
    RSL,
    FVL,
    FLEKSYDELSE,
    KOMPENSATION,
    INTEGRATION,
    DANSKUDDANNELSE,
    IGU,
    ALF,
    REFUSION,
    OFF,
    KSL,
    OPFOELGNING,
    ATTEST_AFTALE,
    PAV,
)

# The documents that some pages rest on, as people know them; their inner numbers stand in `seen_in` only.
DOCUMENTS = {
    "000": Text("hæftet om koordinationsudvalg (1998)", "the booklet on coordination committees (1998)"),
    "001": Text("rapporten om Skælskør Kommune (2001)", "the report on Skælskør (2001)"),
    "002": Text("pjecen Den sociale lovgivning (2007)", "the leaflet Den sociale lovgivning (2007)"),
    "003": Text("de nordjyske frikommuneansøgninger (2017)", "the trial applications of North Jutland (2017)"),
    "004": Text("Allerød Kommunes udvalgsreferat (2015)", "the committee minutes of Allerød (2015)"),
}

_DOCUMENT = re.compile(r"\bsource ?(\d{3})")
_PART = re.compile(
    r"\b(attachment|applications?|app\.|agenda item|budget note|page|p\.|part|section|chapters?|ch\.|annex|appendix"
    r"|table|case)"
    r"(?=$| [\d'IVX])"
)
_PARTS = {
    "attachment": "bilag",
    "application": "ansøgning",
    "applications": "ansøgning",
    "app.": "ansøgning",
    "agenda item": "dagsordenspunkt",
    "budget note": "budgetnotat",
    "page": "side",
    "p.": "side",
    "part": "del",
    "section": "afsnit",
    "chapter": "kapitel",
    "chapters": "kapitel",
    "ch.": "kapitel",
    "annex": "bilag",
    "appendix": "bilag",
    "table": "tabel",
    "case": "sag",
}
_AND = re.compile(r"(?<=\d) and (?=\d)")


def seen_in(text: str, lang: str) -> str:
    """Where a rule was seen (`Source.seen_in`), in the language: the documents as people know them."""
    known = _DOCUMENT.sub(lambda m: DOCUMENTS[m[1]].say(lang), text)
    if lang == "en":
        return cited(known.replace("ch.", "chapter").replace("app.", "application"), "en")
    return _AND.sub(" og ", _PART.sub(lambda m: _PARTS[m[1]], known))


# What is declared and is no law: a municipality's practice and savings, and an example of rules of procedure.
LOCAL = {
    "alleroed": Text("Allerøds besparelsesforslag (2015)", "Allerød's proposed savings (2015)"),
    "skaelskoer": Text("Skælskør Kommunes praksis (2001)", "The practice of Skælskør (2001)"),
    "forretningsorden": Text(
        "Eksempel på forretningsorden for koordinationsudvalg (1998)",
        "An example of rules of procedure for coordination committees (1998)",
    ),
}
_OF = {
    "Allerød, ": "alleroed",
    "Lokal praksis": "skaelskoer",
    "Praksis i Skælskør": "skaelskoer",
    "Forretningsorden for koordinationsudvalg (eksempel)": "forretningsorden",
}


def local(act: str) -> str:
    """Whose own it is, a key of `LOCAL`, where what a citation names is no act; else empty."""
    return next((key for head, key in _OF.items() if act.startswith(head)), "")
