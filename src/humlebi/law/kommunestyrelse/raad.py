"""The councils that came after the coordinating committee: local, regional and national."""

from datetime import date

from humlebi.law.acts import LOUB
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Source, Text
from humlebi.law.questions import Composition, Seat

# --- regimes ----------------------------------------------------------------------------------------------------------

L2007 = Scope("2007", date(2007, 1, 1), date(2015, 1, 1), Axis.CLOCK, "Lov 522 af 24. juni 2005")
R2015 = Scope("2015", date(2015, 1, 1), date(2025, 1, 1), Axis.CLOCK, "Lov 1482 af 23. december 2014")
A2025 = Scope("2025", date(2025, 1, 1), NO_END, Axis.CLOCK, "Lov 1656 af 30. december 2024")

GROUP = "kommunestyrelse"


def _so_many(name: str, da: str, en: str, count: int) -> Seat:
    """Exactly so many seats."""
    return Seat(name, Text(da, en), at_least=count, at_most=count)


def _up_to(name: str, da: str, en: str, most: int | None) -> Seat:
    return Seat(name, Text(da, en), at_least=0, at_most=most)


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Composition(
        name="lokalt_beskaeftigelsesraad",
        title=Text("Lokalt beskæftigelsesråd", "Local employment council"),
        plain=Text(
            "Borgmesteren er født medlem og formand, men kan lade formanden for et udvalg overtage. "
            "Kommunalbestyrelsen udpeger de andre: op til tre fra arbejdsgiverne, op til tre fra lønmodtagerne og ét "
            "fra hver af flere andre organisationer. Rådet sidder, så længe kommunalbestyrelsen gør.",
            "The mayor is a born member and chair, but may let the chair of a committee take over. The council "
            "appoints the others: up to three from the employers, up to three from the unions and one of each of "
            "several other organisations. It sits as long as the council does.",
        ),
        seats=(
            _so_many("formand", "borgmesteren eller en udvalgsformand", "the mayor or the chair of a committee", 1),
            _up_to("da", "Dansk Arbejdsgiverforening", "the employers' confederation (DA)", 3),
            _up_to("lo", "Landsorganisationen i Danmark", "the trade union confederation (LO)", 3),
            _up_to("oevrige", "øvrige organisationer, ét medlem hver", "other organisations, one member each", None),
        ),
        smallest=2,
        source=Source("Lov 522/2005", "(lokale beskæftigelsesråd)", ("lbr-2007",)),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Hvilke andre organisationer der havde en plads (FTF, handicap, læger, integrationsråd), er efter "
            "hukommelsen og derfor talt under ét. Hvor mange der skal være til stede, er ikke undersøgt.",
            "Which other organisations had a seat (FTF, disability, doctors, integration council) is from memory and "
            "so counted together. How many must be present has not been read.",
        ),
    ),
    Composition(
        name="regionalt_arbejdsmarkedsraad",
        title=Text("Regionalt arbejdsmarkedsråd", "Regional labour market council"),
        plain=Text(
            "Hvert af de otte råd har 21 medlemmer: seks fra arbejdsgiverne, seks fra lønmodtagerne, ét fra "
            "Akademikerne, ét fra Lederne, fem fra kommunerne, ét fra handicaporganisationerne og ét fra regionsrådet. "
            "Observatører tæller ikke.",
            "Each of the eight councils has 21 members: six of the employers, six of the unions, one of Akademikerne, "
            "one of Lederne, five of the municipalities, one of the disability organisations and one of the region. "
            "Observers do not count.",
        ),
        seats=(
            _so_many("da", "Dansk Arbejdsgiverforening", "the employers' confederation (DA)", 6),
            _so_many("lo_fh", "LO, senere FH", "the trade union confederation (LO, later FH)", 6),
            _so_many("akademikerne", "Akademikerne", "Akademikerne", 1),
            _so_many("lederne", "Lederne", "Lederne", 1),
            _so_many("kommunerne", "kommunerne", "the municipalities", 5),
            _so_many("dh", "Danske Handicaporganisationer", "the disability organisations (DH)", 1),
            _so_many("regionsraadet", "regionsrådet", "the regional council", 1),
        ),
        smallest=21,
        largest=21,
        source=LOUB("(regionale arbejdsmarkedsråd)", "rar-2015"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "Hvor mange der skal være til stede, og hvordan der stemmes, er ikke undersøgt.",
            "How many must be present and how votes are taken has not been read.",
        ),
    ),
    Composition(
        name="arbejdsmarkedsraadet",
        title=Text("Arbejdsmarkedsrådet", "The national labour market council"),
        plain=Text(
            "Rådet har en formand og 18 medlemmer: otte fra FH, seks fra DA, to fra KL og to andre.",
            "The council has a chair and 18 members: eight of FH, six of DA, two of KL and two others.",
        ),
        seats=(
            _so_many("formand", "formanden", "the chair", 1),
            _so_many("fh", "Fagbevægelsens Hovedorganisation", "the trade union confederation (FH)", 8),
            _so_many("da", "Dansk Arbejdsgiverforening", "the employers' confederation (DA)", 6),
            _so_many("kl", "KL", "the municipalities' association (KL)", 2),
            _so_many("andre", "andre", "others", 2),
        ),
        smallest=19,
        largest=19,
        source=LOUB("(Arbejdsmarkedsrådet)", "arbejdsmarkedsraad-2025", confidence=Confidence.VERIFIED),
        only=(A2025,),
        group=GROUP,
        doubt=Text(
            "Hvem de to sidste pladser tilhører, er ikke noteret; beslutningsdygtighed er ikke gennemgået.",
            "Whose the last two seats are was not noted; the quorum has not been read.",
        ),
    ),
)
