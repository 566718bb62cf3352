"""The acts as they have been read: each paragraph clause by clause, in each wording that it has had.

A reading is data: one file a paragraph in `law/<folder>/readings/<act>/`, one for an order beside the act. Each clause
is answered by elements of declarations, by hand, or lies outside. Nothing here is loaded with the law; a page that
shows a paragraph reads its file. `read_by.csv` keeps, for every version of a rule, how often its paragraphs were read
and in which files (`humlebi law check --write` writes it, `humlebi law check` compares).
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from humlebi.law.kinds import NO_END, NOTHING, Text
from humlebi.timeline.wording import Refusal

LAW = Path(str(files("humlebi.law")))
INDEX = "read_by.csv"

Ground = Literal["authority", "organisation", "penalty", "others", "repealed", "not_us"]
GROUNDS: dict[Ground, Text] = {
    "authority": Text("bemyndigelse til at fastsætte regler", "authority to make an order"),
    "organisation": Text("organisation", "organisation"),
    "penalty": Text("straf", "penalty"),
    "others": Text("andres pligt", "the duty of others"),
    "repealed": Text("ophævet", "repealed"),
    "not_us": Text("angår ikke dem, Humlebi er til for", "does not concern those for whom Humlebi is"),
}
PICKED_BY = ("begun", "clock", "due")


class BadReading(Refusal):
    """A file of readings that cannot be read: file, place and what it should hold."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: where it stands, what it says in own words, and what honours it: elements, a person, or nothing here.

    `answered_by`: "slug:element". `beside`: the versions beside which `by_hand` is shown; empty = all of the paragraph.
    """

    at: str
    says: Text
    answered_by: tuple[str, ...] = ()
    by_hand: Text = NOTHING
    beside: tuple[str, ...] = ()
    outside: Ground | None = None
    because: str = ""

    @property
    def slugs(self) -> tuple[str, ...]:
        """The versions that answer it, each once."""
        return tuple(dict.fromkeys(one.split(":", 1)[0] for one in self.answered_by))


@dataclass(frozen=True, slots=True)
class Wording:
    """What a paragraph said from `begins` (included) to `until` (excluded).

    `until_known`: it took effect at the latest then, at the earliest on `begins`. `own`: the clauses written with it;
    `clauses`: all that stood, those it kept from the wording before included. `seen_in`: the consolidations that print
    it; `rests_on`: what it rests on where none does.
    """

    begins: date
    until: date
    seen_in: tuple[str, ...]
    own: tuple[Clause, ...]
    clauses: tuple[Clause, ...]
    until_known: date | None = None
    picked_by: str = ""
    transition: str = ""
    rests_on: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A difference between two neighbouring consolidations that changes nothing, and why."""

    between: tuple[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A principal decision (or a judgment) that binds how something is read; `rests`: the versions that rest on it."""

    number: str
    says: Text
    rests: tuple[str, ...]
    seen_at: str
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One paragraph of an act, or one order, through its wordings. `file`: its path below `law/`."""

    file: str
    act: str
    paragraph: str
    heading: Text
    wordings: tuple[Wording, ...]
    unchanged: tuple[Unchanged, ...]
    decisions: tuple[Decision, ...]
    writer: date
    second: date | None
    differed: str
    prints: Mapping[str, Mapping[str, str]]

    @property
    def cite(self) -> str:
        return f"{self.act} § {self.paragraph}" if self.paragraph else self.act

    @property
    def address(self) -> str:
        """ "sygedagpenge/sdl/24a": how pages name it."""
        return self.file.replace("/readings/", "/").removesuffix(".toml")

    def cited(self, at: str) -> str:
        """ "SDL § 24, stk. 3": how an example names the clause."""
        return f"{self.cite}, {at}" if self.paragraph else f"{self.cite} {at}"

    def on(self, day: date) -> Wording | None:
        """The wording in force on a day."""
        return next((one for one in self.wordings if one.begins <= day < one.until), None)

    @property
    def slugs(self) -> frozenset[str]:
        """Every version that answers a clause of it, or that a clause left to a person stands beside."""
        return frozenset(
            slug for one in self.wordings for clause in one.clauses for slug in (*clause.slugs, *clause.beside)
        )


@dataclass(frozen=True, slots=True)
class Outside:
    """A paragraph that is outside in every wording, and on what ground."""

    number: str
    ground: Ground
    says: Text


@dataclass(frozen=True, slots=True)
class ActRead:
    """Of which act the readings of a folder are: its short name, title, and what its newest consolidation holds.

    `whole`: every paragraph of `paragraphs` is read or stands outside; False while that is on its way. `texts`: the
    folder of its consolidations among the official texts; `title`: how their titles begin. `until`: from that day
    ("2019-05-07") on the texts of that title are another act's.
    """

    folder: str
    short: str
    texts: str
    title: str
    whole: bool
    newest: str
    paragraphs: tuple[str, ...]
    outside: tuple[Outside, ...]
    until: str = ""


# --- finding files ----------------------------------------------------------------------------------------------------


@cache
def readings() -> tuple[Reading, ...]:
    """Every reading, in the order of its files. BadReading when a file cannot be read."""
    return tuple(reading_in(file) for file in reading_files())


def reading_files(root: Path = LAW) -> tuple[str, ...]:
    """The paths of all readings below `law/`."""
    found = root.glob("*/readings/*/*.toml")
    return tuple(sorted(str(path.relative_to(root)) for path in found if path.name not in _OF_THE_ACT))


_OF_THE_ACT = ("act.toml", "outside.toml")


def acts_read(root: Path = LAW) -> tuple[ActRead, ...]:
    """Every act of which paragraphs are read."""
    return tuple(_act_in(path, root) for path in sorted(root.glob("*/readings/*/act.toml")))


@cache
def reading_in(file: str) -> Reading:
    """The reading in one file below `law/`."""
    return read(LAW / file, file)


def read(path: Path, file: str) -> Reading:
    """A reading from a file; `file` is how it is called in faults."""
    return _reading(file, _toml(path, file))


# --- what is kept of them beside the law ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadBy:
    """How a version has been read: by how many, and in which files."""

    readers: int
    files: tuple[str, ...]


@cache
def read_by() -> Mapping[str, ReadBy]:
    """By slug, every version that a reading covers, as `read_by.csv` has it."""
    path = LAW / INDEX
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {
            row["version"]: ReadBy(int(row["readers"]), tuple(row["files"].split())) for row in csv.DictReader(stream)
        }


def index_of(several: Sequence[Reading]) -> str:
    """What `read_by.csv` should hold: a version is as read as the least read of its paragraphs."""
    found: dict[str, list[Reading]] = {}
    for reading in several:
        for slug in reading.slugs:
            found.setdefault(slug, []).append(reading)
    lines = ["version,readers,files"]
    for slug, mine in sorted(found.items()):
        readers = min(2 if reading.second else 1 for reading in mine)
        lines.append(f"{slug},{readers},{' '.join(sorted(reading.file for reading in mine))}")
    return "\n".join(lines) + "\n"


def beside(slug: str) -> tuple[Reading, ...]:
    """The readings of the paragraphs that a version answers."""
    known = read_by().get(slug)
    return tuple(reading_in(file) for file in known.files) if known else ()


def left_to_a_person(slug: str, begins: date, until: date) -> tuple[Text, ...]:
    """What must be done by hand beside a version, in the wordings that meet its days, each once."""
    found = [
        clause.by_hand
        for reading in beside(slug)
        for wording in reading.wordings
        if wording.begins < until and begins < wording.until
        for clause in wording.clauses
        if clause.by_hand != NOTHING
        and (slug in clause.beside or (not clause.beside and _section_of(clause) in _answered_by(wording, slug)))
    ]
    return tuple(dict.fromkeys(found))


def _answered_by(wording: Wording, slug: str) -> frozenset[str]:
    """The sections of which a version answers a clause: of an order it is not read with the whole of it."""
    return frozenset(_section_of(clause) for clause in wording.clauses if slug in clause.slugs)


def _section_of(clause: Clause) -> str:
    place = place_of(clause.at)
    return place.section if place else ""


# --- places -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a paragraph: from the first to the last stk. and number (0 = its opening words, None = all of it).

    `section`: the paragraph, in an order that is read as one file.
    """

    section: str
    stk: tuple[int, int] | None
    nr: tuple[int, int]
    whole: bool

    def holds(self, section: str, stk: int, nr: int) -> bool:
        """Whether a piece of the text lies in it."""
        if self.section != section:
            return False
        if self.stk is None:
            return True
        if not self.stk[0] <= stk <= self.stk[1]:
            return False
        return self.whole or self.nr[0] <= nr <= self.nr[1]


def place_of(at: str) -> Place | None:
    """The place that a clause names; None when it is no place. "hele" is the whole paragraph."""
    section, stk, nr, whole = "", (1, 1), (0, 0), False
    rest = at.strip()
    if rest.startswith("§"):
        found = re.match(r"§ (\d+( [a-zæøå])?)(, |$)", rest)
        if not found:
            return None
        section, rest = found[1], rest[found.end() :]
        if not rest:
            return Place(section, (1, 1), (0, 0), False)
    if rest == "hele":
        return Place(section, None, (0, 0), True)
    for part in rest.split(", "):
        if found := re.fullmatch(r"stk\. (\d+)(?:(?:-| og )(\d+))?", part):
            stk = (int(found[1]), int(found[2] or found[1]))
            whole = found[2] is not None
        elif found := re.fullmatch(r"nr\. (\d+)(?:(?:-| og )(\d+))?", part):
            nr, whole = (int(found[1]), int(found[2] or found[1])), False
        elif not re.fullmatch(r"\d+\.((-| og )\d+\.)? (pkt\.|led)|litra [a-zæøå](-[a-zæøå])?", part):
            return None
    return Place(section, stk, nr, whole)


def order_of(at: str) -> tuple[Any, ...]:
    """By which clauses stand in the order of the text."""
    found = place_of(at)
    if found is None or found.stk is None:
        return ("", 0, 0, at)
    return (_section_order(found.section), found.stk[0], found.nr[0], at)


def _section_order(section: str) -> str:
    number, _, letter = section.partition(" ")
    return f"{number:>4} {letter}"


# --- from the files ---------------------------------------------------------------------------------------------------

_KNOWN = {"act", "paragraph", "heading", "wording", "unchanged", "decision", "read", "prints"}
_OF_WORDING = {
    "from", "until_known", "picked_by", "transition", "seen_in", "rests_on", "keeps", "gone", "because", "clause",
}  # fmt: skip
_OF_CLAUSE = {"at", "says", "answered_by", "by_hand", "beside", "outside", "because"}


def _toml(path: Path, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as wrong:
        raise BadReading(Text(f"{file}: kan ikke læses som TOML: {wrong}", f"{file}: is no TOML: {wrong}")) from None


def _reading(file: str, table: Mapping[str, Any]) -> Reading:
    _only(file, "", table, _KNOWN)
    read_on = _needed(file, "", table, "read")
    written = table.get("wording", ())
    if not written:
        raise _bad(file, "der er ingen [[wording]]", "there is no [[wording]]")
    return Reading(
        file=file,
        act=_needed(file, "", table, "act"),
        paragraph=_needed(file, "", table, "paragraph"),
        heading=_text(file, "heading", _needed(file, "", table, "heading")),
        wordings=_wordings(file, written),
        unchanged=tuple(_unchanged(file, one) for one in table.get("unchanged", ())),
        decisions=tuple(decision(file, one) for one in table.get("decision", ())),
        writer=_needed(file, "[read]", read_on, "writer"),
        second=read_on.get("second"),
        differed=read_on.get("differed", ""),
        prints=table.get("prints", {}),
    )


def _wordings(file: str, written: Sequence[Mapping[str, Any]]) -> tuple[Wording, ...]:
    """Each with the clauses that it keeps from the one before; each holds until the next begins."""
    found: list[Wording] = []
    for place, one in enumerate(written, 1):
        where = f"[[wording]] {place}"
        _only(file, where, one, _OF_WORDING)
        own = tuple(_clause(file, where, clause) for clause in one.get("clause", ()))
        before = found[-1].clauses if one.get("keeps") and found else ()
        begins = _needed(file, where, one, "from")
        if found and begins <= found[-1].begins:
            raise _bad(file, f"{where} begynder ikke efter den før", f"{where} does not begin after the one before")
        if one.get("keeps") and not found:
            raise _bad(file, f"{where} har intet at beholde (keeps)", f"{where} has nothing to keep (keeps)")
        if one.get("picked_by", PICKED_BY[0]) not in PICKED_BY:
            raise _bad(file, f"{where}: picked_by er {' | '.join(PICKED_BY)}", f"{where}: picked_by is one of those")
        if found:
            found[-1] = replace(found[-1], until=begins)
        found.append(
            Wording(
                begins=begins,
                until=NO_END,
                seen_in=tuple(one.get("seen_in", ())),
                own=own,
                clauses=_kept(file, where, before, own, tuple(one.get("gone", ()))),
                until_known=one.get("until_known"),
                picked_by=one.get("picked_by", ""),
                transition=_plain(one.get("transition", "")),
                rests_on=_plain(one.get("rests_on", "")),
                because=_plain(one.get("because", "")),
            )
        )
    return tuple(found)


def _kept(
    file: str, where: str, before: tuple[Clause, ...], own: tuple[Clause, ...], gone: tuple[str, ...]
) -> tuple[Clause, ...]:
    for at in gone:
        if at not in {clause.at for clause in before}:
            raise _bad(
                file, f"{where}: gone nævner {at}, som ikke var der", f"{where}: {at} is gone, but was not there"
            )
    replaced = {clause.at for clause in own} | set(gone)
    kept = [clause for clause in before if clause.at not in replaced]
    return tuple(sorted((*kept, *own), key=lambda clause: order_of(clause.at)))


def _clause(file: str, where: str, table: Mapping[str, Any]) -> Clause:
    at = _needed(file, where, table, "at")
    here = f"{where}, {at}"
    _only(file, here, table, _OF_CLAUSE)
    if place_of(at) is None:
        raise _bad(file, f"{here}: stedet skrives som stk. 2, nr. 4", f"{here}: a place is written like stk. 2, nr. 4")
    ground = table.get("outside")
    if ground is not None and ground not in GROUNDS:
        grounds = ", ".join(GROUNDS)
        raise _bad(
            file,
            f"{here}: outside er en af {grounds}, ikke {ground}",
            f"{here}: outside is one of {grounds}, not {ground}",
        )
    answered = tuple(table.get("answered_by", ()))
    by_hand = _text(file, here, table["by_hand"]) if "by_hand" in table else NOTHING
    if bool(answered or by_hand != NOTHING) == (ground is not None):
        raise _bad(
            file,
            f"{here}: skriv enten answered_by og/eller by_hand, eller outside",
            f"{here}: write answered_by and/or by_hand, or else outside",
        )
    says = _text(file, here, table["says"]) if "says" in table else (GROUNDS[ground] if ground else None)
    if says is None:
        raise _bad(file, f"{here}: says mangler", f"{here}: says is missing")
    because = _plain(table.get("because", ""))
    return Clause(at, says, answered, by_hand, tuple(table.get("beside", ())), ground, because)


def _unchanged(file: str, table: Mapping[str, Any]) -> Unchanged:
    first, second = _needed(file, "[[unchanged]]", table, "between")
    return Unchanged((first, second), _plain(_needed(file, "[[unchanged]]", table, "why")))


def decision(file: str, table: Mapping[str, Any]) -> Decision:
    """A decision from its table."""
    where = "[[decision]]"
    _only(file, where, table, {"number", "date", "says", "rests", "seen_at"})
    says = _text(file, where, _needed(file, where, table, "says"))
    number, seen_at = _needed(file, where, table, "number"), _needed(file, where, table, "seen_at")
    return Decision(str(number), says, tuple(_needed(file, where, table, "rests")), seen_at, table.get("date"))


@cache
def decisions() -> tuple[Decision, ...]:
    """Every principal decision that something declared rests on: those of readings and of the folders' own lists."""
    listed = [
        decision(str(path.relative_to(LAW)), one)
        for path in sorted(LAW.glob("*/decisions.toml"))
        for one in _toml(path, str(path.relative_to(LAW))).get("decision", ())
    ]
    return (*(one for reading in readings() for one in reading.decisions), *listed)


def _act_in(path: Path, root: Path) -> ActRead:
    file = str(path.relative_to(root))
    table = _toml(path, file)
    _only(file, "", table, {"short", "texts", "title", "whole", "newest", "paragraphs", "until"})
    beside_it = path.parent / "outside.toml"
    outside = _toml(beside_it, f"{path.parent.relative_to(root)}/outside.toml") if beside_it.exists() else {}
    return ActRead(
        folder=str(path.parent.relative_to(root)),
        short=_needed(file, "", table, "short"),
        texts=_needed(file, "", table, "texts"),
        title=_needed(file, "", table, "title"),
        whole=bool(_needed(file, "", table, "whole")),
        newest=_needed(file, "", table, "newest"),
        paragraphs=tuple(_needed(file, "", table, "paragraphs")),
        outside=tuple(_outside(f"{path.parent.relative_to(root)}/outside.toml", outside)),
        until=table.get("until", ""),
    )


def _outside(file: str, table: Mapping[str, Any]) -> Iterator[Outside]:
    for one in table.get("paragraph", ()):
        ground = _needed(file, "[[paragraph]]", one, "ground")
        number = str(_needed(file, "[[paragraph]]", one, "number"))
        if ground not in GROUNDS:
            raise _bad(
                file, f"§ {number}: ground er en af {', '.join(GROUNDS)}", f"§ {number}: no such ground {ground}"
            )
        yield Outside(number, ground, _text(file, f"§ {number}", one["says"]) if "says" in one else GROUNDS[ground])


def _text(file: str, where: str, table: object) -> Text:
    if not (isinstance(table, dict) and set(table) == {"da", "en"}):
        raise _bad(file, f'{where}: skriv {{ da = "...", en = "..." }}', f'{where}: write {{ da = "...", en = "..." }}')
    return Text(table["da"].strip(), table["en"].strip())


def _plain(text: object) -> str:
    """A remark for those who write the law; where it was written in both languages, the English one."""
    return str(text["en"] if isinstance(text, dict) and "en" in text else text).strip()


def _needed(file: str, where: str, table: Mapping[str, Any], key: str) -> Any:
    if key not in table:
        place = f"{where}: " if where else ""
        raise _bad(file, f"{place}{key} mangler", f"{place}{key} is missing")
    return table[key]


def _only(file: str, where: str, table: Mapping[str, Any], known: set[str]) -> None:
    if strange := sorted(set(table) - known):
        place = f"{where}: " if where else ""
        raise _bad(
            file,
            f"{place}ukendt: {', '.join(strange)}; der er {', '.join(sorted(known))}",
            f"{place}unknown: {', '.join(strange)}; there are {', '.join(sorted(known))}",
        )


def _bad(file: str, da: str, en: str) -> BadReading:
    return BadReading(Text(f"{file}: {da}.", f"{file}: {en}."))
