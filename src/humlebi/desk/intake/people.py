"""Who the people of a caseload are: a table with a line for each, or the further columns of the file of persons."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import CalamineError, load_workbook

from humlebi.timeline.cpr import FORM, can_be
from humlebi.timeline.facts import Person
from humlebi.timeline.faults import shown
from humlebi.timeline.wording import Text
from humlebi.timeline.words import plain
from humlebi.timeline.workbooks import is_workbook, text_of

MOST_BYTES = 64 * 1024 * 1024
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "person": ("person", "borger", "person_id", "borger_id", "id"),
    "cpr": ("cpr", "cpr_nr", "cprnr", "cpr_nummer", "cprnummer", "personnummer"),
    "name": ("name", "navn", "fulde_navn"),
    "case_number": ("case_number", "case", "sag", "sagsnummer", "sagsnr", "journalnummer"),
    "unit": ("unit", "enhed", "afdeling", "team"),
    "caseworker": ("caseworker", "sagsbehandler", "raadgiver"),
    "protected": ("protected", "beskyttet", "navnebeskyttet", "adressebeskyttet"),
}
YES = {"ja", "j", "yes", "y", "1", "true", "sand", "x"}
NO = {"", "nej", "n", "no", "0", "false", "falsk"}
CASE = re.compile(r"[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9 ./-]{0,39}")


@dataclass(frozen=True)
class Card:
    """One person as the file tells. `line` counts from 1, the header's; `protected` None = not told."""

    person: str
    line: int
    cpr: str = ""
    name: str = ""
    case_number: str = ""
    unit: str = ""
    caseworker: str = ""
    protected: bool | None = None


@dataclass(frozen=True)
class Wrong:
    """Something that is refused: where, what stands there, and what to do."""

    file: str
    line: int
    column: str
    value: str
    why: Text


@dataclass
class Found:
    """The cards, and everything that is refused. `columns`: those that the file has."""

    file: str = "persons"
    columns: frozenset[str] = frozenset(COLUMNS)
    cards: dict[str, Card] = field(default_factory=dict)
    wrong: list[Wrong] = field(default_factory=list)


def of_persons(persons: Iterable[Person], file: str = "persons") -> Found:
    """The further columns of the file of persons. A line is counted as if each person had one."""
    found = Found(file)
    for line, person in enumerate(persons, 2):
        cells = {plain(name): text_of(cell, name).strip() for name, cell in person.extra.items()}
        told = {column: next((cells[n] for n in names if n in cells), "") for column, names in COLUMNS.items()}
        _take(found, file, line, told | {"person": person.id})
    return found


def of_file(path: Path) -> Found:
    """A table of people: CSV as an office writes it, or the first sheet of a workbook."""
    found = Found(path.name)
    rows = _rows(path, found)
    header = next(rows, None)
    if header is None:
        if not found.wrong:
            found.wrong.append(_of_file(path, Text("filen er tom", "the file is empty")))
        return found
    _line, names = header
    places = {column: _place(names, also) for column, also in COLUMNS.items()}
    found.columns = frozenset(column for column, place in places.items() if place is not None)
    if places["person"] is None:
        why = Text("filen mangler kolonnen person, id'et i data", "the file has no column person, the id of the facts")
        found.wrong.append(_of_file(path, why))
        return found
    for line, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        told = {
            column: cells[place].strip() if place is not None and place < len(cells) else ""
            for column, place in places.items()
        }
        _take(found, path.name, line, told)
    return found


def _place(names: Sequence[str], also: Sequence[str]) -> int | None:
    return next((place for place, name in enumerate(names) if plain(name.strip()) in also), None)


def _of_file(path: Path, why: Text) -> Wrong:
    return Wrong(path.name, 0, "", "", why)


def _rows(path: Path, found: Found) -> Iterator[tuple[int, list[str]]]:
    """The lines of the table with their numbers; nothing when it cannot be read, and why."""
    try:
        if path.stat().st_size > MOST_BYTES:
            why = Text("filen er større end 64 MB; del den", "the file is larger than 64 MB; split it")
            found.wrong.append(_of_file(path, why))
            return
        if path.suffix.casefold() in (".xlsx", ".xlsm") and not is_workbook(path):
            raise CalamineError(path.name)
        if is_workbook(path):
            sheet = load_workbook(str(path)).get_sheet_by_index(0)
            for line, row in enumerate(sheet.to_python(skip_empty_area=False), 1):
                yield line, [text_of(cell) for cell in row]
            return
        text = _text(path.read_bytes())
    except CalamineError:
        why = Text("arket kan ikke læses; gem det igen fra Excel", "the sheet cannot be read; save it anew from Excel")
        found.wrong.append(_of_file(path, why))
        return
    except OSError as error:
        reason = error.strerror or str(error)
        why = Text(f"filen kan ikke åbnes ({reason})", f"the file cannot be opened ({reason})")
        found.wrong.append(_of_file(path, why))
        return
    if text is None:
        why = Text("filen er ikke tekst; gem den som CSV eller Excel", "the file is no text; save it as CSV or Excel")
        found.wrong.append(_of_file(path, why))
        return
    first = text.splitlines()[0] if text else ""
    separator = max(";,\t|", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    for cells in reader:
        yield reader.line_num, cells


def _text(data: bytes) -> str | None:
    """The text in the encoding it was written in; None when it is none."""
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    for encoding in ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _take(found: Found, file: str, line: int, told: Mapping[str, str]) -> None:
    """One line: a card, and what is wrong with it."""

    def refuse(column: str, da: str, en: str) -> None:
        found.wrong.append(Wrong(file, line, column, shown(told[column]), Text(da, en)))

    person = told["person"]
    if not person:
        refuse("person", "skriv personens id", "write the person's id")
        return
    if person in found.cards:
        first = found.cards[person].line
        refuse("person", f"står også i linje {first}", f"stands in line {first} too")
        return
    cpr = re.sub(r"[\s-]", "", told["cpr"])
    if cpr and not can_be(cpr):
        refuse("cpr", *wrong_cpr(cpr))
    if told["case_number"] and not CASE.fullmatch(told["case_number"]):
        refuse("case_number", "højst 40 bogstaver og tal, og . / -", "at most 40 letters and digits, and . / -")
    flag = told["protected"].casefold()
    if flag not in YES | NO:
        refuse("protected", "skriv ja eller nej", "write yes or no")
    found.cards[person] = Card(
        person,
        line,
        cpr if can_be(cpr) else "",
        told["name"],
        told["case_number"],
        told["unit"],
        told["caseworker"].casefold(),
        None if flag == "" else flag in YES,
    )


def wrong_cpr(text: str) -> tuple[str, str]:
    """What is wrong with a number that cannot be, by its groups of digits; Danish and English."""
    digits = re.sub(r"[\s-]", "", text)
    if not digits.isascii() or not digits.isdigit():
        return ("et CPR-nummer har kun cifre: seks, og så fire", "a CPR number has digits only: six, then four")
    if len(digits) != 10:
        return (f"har {len(digits)} cifre; et CPR-nummer har ti", f"has {len(digits)} digits; a CPR number has ten")
    day, month, year = digits[:2], digits[2:4], digits[4:6]
    if not (1 <= int(day) <= 31 or 61 <= int(day) <= 91):
        return (f"de to første cifre ({day}) er ingen dag", f"the first two digits ({day}) are no day")
    if not (1 <= int(month) <= 12 or 81 <= int(month) <= 92):
        why = f"the third and fourth digit ({month}) are no month"
        return (f"tredje og fjerde ciffer ({month}) er ingen måned", why)
    if FORM.fullmatch(digits) and not can_be(digits):
        return (
            f"de første seks cifre ({day}{month}{year}) er en dag, der ikke findes",
            f"the first six digits ({day}{month}{year}) are a day that does not exist",
        )
    return ("kan ikke være et CPR-nummer", "cannot be a CPR number")
