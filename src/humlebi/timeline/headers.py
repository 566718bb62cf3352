"""What the columns of the files are called: their names, what Danish offices call them, and names that come near."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from humlebi.timeline.faults import Fault, Faults, shown
from humlebi.timeline.wording import Text
from humlebi.timeline.words import plain

COLUMNS = {
    "persons": ("person", "born", "municipality"),
    "spells": ("person", "kind", "from", "until", "value", "ref"),
    "events": ("person", "kind", "on", "value", "ref"),
}
# The columns that a file may leave out: they are then empty on every line.
OPTIONAL = {"persons": ("municipality",), "spells": ("value", "ref"), "events": ("value", "ref")}
# A further column of persons that is checked.
CHECKED = {"persons": ("cpr",), "spells": (), "events": ()}

# Other names that can mean nothing else, as `plain` writes them.
ALSO = {
    "person": ("borger", "person_id", "borger_id"),
    "born": ("foedt", "foedselsdato", "foedselsdag", "birth_date", "date_of_birth"),
    "municipality": ("kommune", "kommunekode", "kommunenr", "kommunenummer"),
    "kind": ("slags", "art"),
    "from": ("fra", "fra_dato", "start", "startdato", "begynder"),
    "until": ("til", "til_dato", "slut", "slutdato"),
    "on": ("dato", "dag"),
    "value": ("vaerdi",),
    "ref": ("reference", "hoerer_til"),
    "cpr": ("cpr_nr", "cprnr", "cpr_nummer", "cprnummer", "personnummer"),
}
# What files and sheets may be called.
SHEETS = {
    "persons": ("persons", "personer", "borgere"),
    "spells": ("spells", "perioder", "forloeb"),
    "events": ("events", "haendelser"),
}
NEAR = 0.8  # of 1; "values" is 0.91 from "value", "valuta" 0.73


def column_of(name: str, columns: Iterable[str], also: Mapping[str, Sequence[str]] = ALSO) -> str:
    """The column that the name means for certain, or nothing."""
    written = plain(name)
    return next((column for column in columns if written in (column, *also.get(column, ()))), "")


def sheet_of(name: str) -> str:
    """persons, spells or events, or nothing."""
    return next((sort for sort, names in SHEETS.items() if plain(name) in names), "")


def near(name: str, columns: Iterable[str], also: Mapping[str, Sequence[str]] = ALSO) -> str:
    """The column that the name looks like without being it, or nothing."""
    written, best, found = plain(name), NEAR, ""
    for column in columns:
        for one in (column, *also.get(column, ())):
            ratio = SequenceMatcher(None, written, one).ratio()
            if ratio >= best and len(written) > 1:
                best, found = ratio, column
    return found


@dataclass(frozen=True)
class Header:
    """The names of a file's columns in their order: of a column that is known its own name, else as written.

    `renamed` = what was written, and the column it was taken for. `unnamed` = places without a name.
    """

    names: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...] = ()
    unnamed: tuple[int, ...] = ()


def header_of(file: str, sort: str, written: Sequence[str], faults: Faults, line: int = 1) -> Header | None:
    """The header of one file; None with a fault for a column that is missing, doubled or nearly named."""
    known = (*COLUMNS[sort], *CHECKED[sort])
    wanted = [column for column in COLUMNS[sort] if column not in OPTIONAL[sort]]
    cells = [cell.strip("\ufeff \t") for cell in written]
    taken = [column_of(cell, known) for cell in cells]
    names = tuple(column or cell for column, cell in zip(taken, cells, strict=True))
    before = len(faults)
    absent = [column for column in COLUMNS[sort] if column not in taken]
    close = {near(cell, absent): cell for cell, column in zip(cells, taken, strict=True) if cell and not column}
    if "person" in absent and "person" not in close:
        # Who names people by their CPR number alone is told which column that is.
        close["person"] = next((cell for cell in cells if column_of(cell, ("cpr",))), "")
    for column in wanted:
        if column not in taken:
            faults.add(_missing(file, sort, column, close.get(column, ""), line))
    for column, cell in close.items():
        if column and column not in wanted:
            expected = Text(f"ukendt kolonne; menes der {column}?", f"unknown column; did you mean {column}?")
            faults.add(Fault(file, line, cell, "", expected, "near"))
    counted = [name for name in names if name]
    for name in sorted({name for name in counted if counted.count(name) > 1}):
        faults.add(Fault(file, line, name, "", _twice(name, cells, names), "twice"))
    if len(faults) > before:
        return None
    renamed = tuple((cell, column) for cell, column in zip(cells, taken, strict=True) if column and cell != column)
    return Header(names, renamed, tuple(place for place, name in enumerate(names) if not name))


def _twice(name: str, cells: Sequence[str], names: Sequence[str]) -> Text:
    """What is written over the columns is told where it is not the name itself."""
    written = [shown(cell) for cell, column in zip(cells, names, strict=True) if column == name]
    if written == [shown(name)] * len(written):
        return Text("kolonnen er nævnt to gange", "column named twice")
    return Text(
        f"kolonnen er nævnt to gange: {' og '.join(written)}; giv den ene et andet navn",
        f"column named twice: {' and '.join(written)}; give one of them another name",
    )


def _missing(file: str, sort: str, column: str, close: str, line: int) -> Fault:
    listed = ",".join(COLUMNS[sort])
    da, en = (f"; er det {shown(close)}?", f"; is it {shown(close)}?") if close else ("", "")
    expected = Text(f"kolonnen mangler; forventede {listed}{da}", f"column missing; expected {listed}{en}")
    return Fault(file, line, column, "", expected, "missing")
