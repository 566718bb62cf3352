"""The official texts beside the readings: `humlebi law check --texts FOLDER`.

The folder holds `index.csv` (file, kind, date, number, title, ...) and one file for each act or order, a section to a
line. Each consolidation's paragraph is cut at its stk. and numbered items. Every piece is named by a clause of the
wording that the consolidation prints; what differs between two neighbouring consolidations falls between two wordings,
or is told to change nothing. References, names of authorities and spelling are left out of account.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from humlebi.law.kinds import Text
from humlebi.law.readings import ActRead, Reading, Unchanged, Wording, place_of
from humlebi.timeline.wording import Refusal


class NoTexts(Refusal):
    """A folder that holds no official texts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stk. or a numbered item of it (0 = the opening words of the stk.), as the text has it."""

    section: str
    stk: int
    nr: int
    text: str

    @property
    def at(self) -> str:
        """ "stk. 2, nr. 4"; "§ 3, stk. 2, nr. 4" in an order."""
        section = f"§ {self.section}, " if self.section else ""
        return f"{section}stk. {self.stk}" + (f", nr. {self.nr}" if self.nr else "")

    @property
    def print(self) -> str:
        """What is the same for two texts that say the same."""
        return hashlib.sha256(plain(self.text).encode()).hexdigest()[:10]


@dataclass(frozen=True, slots=True)
class Consolidation:
    """A published text: its name ("2013-0871"), the day it was published, and its paragraphs."""

    name: str
    published: str
    paragraphs: Mapping[str, str]

    def pieces(self, paragraph: str) -> tuple[Piece, ...]:
        """The pieces of one paragraph; of all of them where none is named, each with its section."""
        if paragraph:
            return cut(self.paragraphs.get(paragraph, ""), "")
        return tuple(piece for number, text in self.paragraphs.items() for piece in cut(text, number))


# --- reading the texts ------------------------------------------------------------------------------------------------


def consolidations(folder: Path, act: ActRead) -> tuple[Consolidation, ...]:
    """Every text of an act, oldest first. NoTexts when the folder holds no index."""
    found = [
        row
        for row in _index(folder)
        if row["file"].startswith(f"{act.texts}/")
        and row["title"].casefold().startswith(act.title.casefold())
        and (not act.until or row["date"] < act.until)
    ]
    return tuple(_consolidation(folder, row["file"]) for row in sorted(found, key=_when))


def orders(folder: Path, reading: Reading) -> tuple[Consolidation, ...]:
    """The orders that a reading of a chain of orders was seen in, oldest first; they lie beside the act."""
    named = {name for one in reading.wordings for name in one.seen_in}
    found = [row for row in _index(folder) if _is_named(row["file"], reading, named)]
    return tuple(_consolidation(folder, row["file"]) for row in sorted(found, key=_when))


def _is_named(file: str, reading: Reading, named: Collection[str]) -> bool:
    """Whether a reading names a text: one in the folder of its act, else ("refusion/2015-1613") with its own."""
    path = Path(file)
    return file.removesuffix(".txt") in named or (
        path.parent.name == reading.file.split("/", 1)[0] and path.stem in named
    )


def _when(row: Mapping[str, str]) -> tuple[str, int]:
    return row["date"], int(row["number"])


@cache
def _index(folder: Path) -> tuple[Mapping[str, str], ...]:
    path = folder / "index.csv"
    if not path.is_file():
        raise NoTexts(
            Text(
                f"{folder} har ingen index.csv: giv mappen med de officielle tekster.",
                f"{folder} holds no index.csv: give the folder of the official texts.",
            )
        )
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


@cache
def _consolidation(folder: Path, file: str) -> Consolidation:
    text = (folder / file).read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for part in text.split("\n\n")[1:]:
        if head := re.match(r"\s*§ (\d+(?: ?[a-zæøå])?)\.", part):
            found.setdefault(re.sub(r"(\d)([a-zæøå])$", r"\1 \2", head[1].strip()), part.strip())
    published = next((row["date"] for row in _index(folder) if row["file"] == file), "")
    return Consolidation(Path(file).stem, published, found)


_FOOTNOTE = re.compile(
    r" \d+\) (Europa-|EF-|Loven er|Lovændringen|Ændringen|Bekendtgørelsen|Rådets|Jf\. lov|I henhold)"
)


def cut(text: str, section: str) -> tuple[Piece, ...]:
    """A paragraph's text at its stk. and numbered items; sentences are left whole, footnotes left out."""
    if not text:
        return ()
    while note := _FOOTNOTE.search(text):
        after = re.search(r" Stk\. \d+\. ", text[note.start() :])  # a note printed inside the paragraph ends there
        text = text[: note.start()] + (text[note.start() + after.start() :] if after else "")
    body = re.sub(r"^§ \d+(?: ?[a-zæøå])?\.\s*", "", text.strip())
    body = re.sub(r"^Stk\. 1\.\s*", "", body)
    pieces: list[Piece] = []
    parts = re.split(r"(?:^|\s)Stk\. (\d+)\.\s*", body)
    for stk, said in [(1, parts[0]), *((int(n), t) for n, t in zip(parts[1::2], parts[2::2], strict=True))]:
        pieces.extend(_items(section, stk, said))
    return _joined(pieces)


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """What a text prints twice under one number (an older wording beside the newer) is one piece."""
    found: dict[str, Piece] = {}
    for piece in pieces:
        before = found.get(piece.at)
        found[piece.at] = piece if before is None else replace(before, text=f"{before.text} {piece.text}")
    return tuple(found.values())


def _items(section: str, stk: int, said: str) -> Iterator[Piece]:
    """The opening words and the numbered items; a number that does not follow the one before is none."""
    starts: list[tuple[int, int, int]] = []
    for found in re.finditer(r"(?:^|\s)(\d+)\)\s", said):
        if int(found[1]) == (starts[-1][0] + 1 if starts else 1):
            starts.append((int(found[1]), found.start(), found.end()))
    yield Piece(section, stk, 0, said[: starts[0][1]] if starts else said)
    for place, (nr, _, end) in enumerate(starts):
        until = starts[place + 1][1] if place + 1 < len(starts) else len(said)
        yield Piece(section, stk, nr, said[end:until])


# --- what makes no difference -----------------------------------------------------------------------------------------

_LETTER = r"( ?[a-zæøå](?![a-zæøå]))?"
_MORE = rf"((,| og| eller| samt|-) ?\d+{_LETTER})*"
_SAME: tuple[tuple[str, str], ...] = (
    (r"\b(lov|lovbekendtgørelse|bekendtgørelse) nr\. \d+ af \d+\. \w+ \d{4}", r"\1"),
    (rf"§§? ?\d+{_LETTER}{_MORE}", "§"),
    (rf"\b(stk|nr|kapitel|kap|pkt|litra)\.? ?\d+{_LETTER}{_MORE}", "§"),
    (r"\b\d+\.((, | og |-)\d+\.)* (pkt\.|led\b)", "§"),
    (r"§((,| og| eller| samt|, jf\.( dog)?)? ?§)*", "§"),
    (r"\bjobcent(er|eret|ret|rene|re|erets|rets)\b", "kommunen"),
    (r"\bkommunalbestyrelsen\b", "kommunen"),
    (r"\b\w+ministeren\b", "ministeren"),
    (r"\b(arbejdsmarkedsstyrelsen|styrelsen for arbejdsmarked og rekruttering|pensionsstyrelsen)\b", "styrelsen"),
    (r"\b(arbejdsskadestyrelsen|arbejdsmarkedets erhvervssikring)\b", "erhvervssikring"),
    (r"\b(beskæftigelsesankenævnet|ankestyrelsens beskæftigelsesudvalg|ankestyrelsen)\b", "ankestyrelsen"),
)


def plain(text: str) -> str:
    """A text without what makes no difference: references' numbers, authorities' names, signs and spaces."""
    said = text.casefold().replace("\xa0", " ")
    for pattern, instead in _SAME:
        said = re.sub(pattern, instead, said)
    return re.sub(r"[\W_]+", " ", said).strip()


# --- comparing --------------------------------------------------------------------------------------------------------


def faults_of_texts(folder: Path, act: ActRead, several: Sequence[Reading]) -> Iterator[str]:
    """Everything in the texts of an act that its readings do not answer for, each in one sentence.

    Of an act without a folder of texts no consolidation is at hand: its readings say what they rest on.
    """
    if not act.texts:
        return
    texts = consolidations(folder, act)
    if not texts:
        yield f"{act.folder}: no text in {act.texts} has a title that begins '{act.title}'."
        return
    if texts[-1].name != act.newest:
        yield f"{act.folder}: the newest consolidation is {texts[-1].name}, not {act.newest}: read what changed."
    mine = {one.paragraph: one for one in several if one.act == act.short and one.file.startswith(act.folder)}
    outside = {one.number for one in act.outside}
    numbers = dict.fromkeys(number for text in texts for number in text.paragraphs)
    for number in numbers if act.whole else (one for one in numbers if one in mine):
        if number in mine:
            yield from faults_beside(mine[number], texts)
        elif number not in outside:
            yield f"{act.folder}: {act.short} § {number} is in {_where(number, texts)} and has no reading."


def faults_of_orders(folder: Path, several: Sequence[Reading]) -> Iterator[str]:
    """The same of the orders, each beside the texts that it names."""
    for reading in several:
        if not reading.paragraph:
            yield from faults_beside(reading, orders(folder, reading))


def _where(number: str, texts: Sequence[Consolidation]) -> str:
    having = [text.name for text in texts if number in text.paragraphs]
    return having[0] if len(having) == 1 else f"{having[0]} to {having[-1]}"


def faults_beside(reading: Reading, texts: Sequence[Consolidation]) -> Iterator[str]:
    """One reading beside the texts that print its paragraph."""
    printed = [text for text in texts if not reading.paragraph or reading.paragraph in text.paragraphs]
    if not reading.paragraph:
        named = {name for one in reading.wordings for name in one.seen_in}
        printed = [text for text in texts if text.name in named]
    placed: dict[str, Wording] = {}
    for text in printed:
        holding = [one for one in reading.wordings if text.name in one.seen_in]
        if len(holding) != 1:
            said = "no wording has" if not holding else f"{len(holding)} wordings have"
            yield f"{reading.file}: {said} {text.name} in seen_in."
            continue
        placed[text.name] = holding[0]
        yield from _answered(reading, holding[0], text)
        yield from _as_printed(reading, text)
    for wording in reading.wordings:
        for name in wording.seen_in:
            if name not in {text.name for text in printed}:
                yield f"{reading.file}: wording of {wording.begins} names {name}, which does not print {reading.cite}."
    for before, after in pairwise(text for text in printed if text.name in placed):
        yield from _differing(reading, placed, before, after)


def _answered(reading: Reading, wording: Wording, text: Consolidation) -> Iterator[str]:
    """Each piece is named by a clause, and each clause names a piece."""
    places = [(clause.at, place_of(clause.at)) for clause in wording.clauses]
    pieces = text.pieces(reading.paragraph)
    opened = {(place.section, place.stk) for _, place in places if place is not None and place.nr != (0, 0)}
    for piece in pieces:
        if any(place is not None and place.holds(piece.section, piece.stk, piece.nr) for _, place in places):
            continue
        if piece.nr == 0 and (piece.section, (piece.stk, piece.stk)) in opened:
            continue  # the opening words of a list whose items are named
        yield (
            f"{reading.file}: {text.name}: {piece.at} is answered by no clause of the wording of {wording.begins}: "
            f"“{_short(piece.text)}”"
        )
    for at, place in places:
        if place is not None and not any(place.holds(one.section, one.stk, one.nr) for one in pieces):
            yield f"{reading.file}: {text.name} has no {at}, which the wording of {wording.begins} answers."


def _short(text: str, most: int = 90) -> str:
    said = " ".join(text.split())
    return said if len(said) <= most else f"{said[:most].rstrip()} ..."


def _as_printed(reading: Reading, text: Consolidation) -> Iterator[str]:
    """What was read is what stands there still."""
    known = reading.prints.get(text.name)
    if known is None:
        return
    there = {piece.at: piece.print for piece in text.pieces(reading.paragraph)}
    for at in sorted(set(known) | set(there)):
        if known.get(at) != there.get(at):
            yield f"{reading.file}: {text.name}, {at} is not the text that was read. Read it again."


def _differing(
    reading: Reading, placed: Mapping[str, Wording], before: Consolidation, after: Consolidation
) -> Iterator[str]:
    """A difference lies between two wordings or is explained; two wordings differ or say why."""
    was = {piece.at: piece for piece in before.pieces(reading.paragraph)}
    now = {piece.at: piece for piece in after.pieces(reading.paragraph)}
    differ = [
        at for at in (*was, *(one for one in now if one not in was)) if at not in was or at not in now
        or was[at].print != now[at].print
    ]  # fmt: skip
    first, second = placed[before.name], placed[after.name]
    told = Unchanged((before.name, after.name), "").between in {one.between for one in reading.unchanged}
    if first is second and differ and not told:
        yield (
            f"{reading.file}: {', '.join(differ)} differ between {before.name} and {after.name}, and no wording begins "
            f"there: “{_difference(was.get(differ[0]), now.get(differ[0]))}”"
        )
    if first.begins > second.begins:
        yield f"{reading.file}: {after.name} stands in an older wording than {before.name}."


def _difference(was: Piece | None, now: Piece | None) -> str:
    """The first words that are not the same, of the older and of the newer text."""
    old, new = (plain(piece.text).split() if piece else [] for piece in (was, now))
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    one, other = (" ".join(words[max(0, start - 3) : start + 8]) or "-" for words in (old, new))
    return f"{one} / {other}"


# --- writing what was read --------------------------------------------------------------------------------------------


def with_prints(reading: Reading, written: str, texts: Sequence[Consolidation]) -> str:
    """The file of a reading with the prints of the newest text of each wording; what follows [prints] is made anew."""
    head = re.split(r"^\[prints", written, maxsplit=1, flags=re.MULTILINE)[0].rstrip()
    named = {one.seen_in[-1] for one in reading.wordings if one.seen_in}
    lines = [
        _line(text.name, pieces) for text in texts if text.name in named and (pieces := text.pieces(reading.paragraph))
    ]
    return f"{head}\n\n[prints]\n" + "\n".join(lines) + "\n" if lines else f"{head}\n"


def _line(name: str, pieces: Sequence[Piece]) -> str:
    last = {piece.at: piece.print for piece in pieces}  # a quoted text may number its stk. once more
    prints = ", ".join(f'"{at}" = "{print_}"' for at, print_ in last.items())
    return f'"{name}" = {{ {prints} }}'
