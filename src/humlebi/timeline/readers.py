"""Facts from files: a folder or zip of CSV, a workbook, or Parquet. Nothing is guessed in silence.

What was taken to be so, as the separator, is told; every fault is told with its line. In the order a file is read:
opened here, parsed by `parsing`, `workbooks` or `parquets`, and handed to `checks`.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import numpy as np
import pyarrow as pa

from humlebi.timeline import parquets, workbooks
from humlebi.timeline.checks import DATES, Sheet, checked, in_words, sheet
from humlebi.timeline.columns import Columns
from humlebi.timeline.faults import BadFacts, Fault, Faults, shown
from humlebi.timeline.headers import CHECKED, COLUMNS, SHEETS, Header, column_of, header_of, sheet_of
from humlebi.timeline.limits import LIMITS, Limits, TooLarge, too_many_members
from humlebi.timeline.parsing import all_named, from_texts, parsed
from humlebi.timeline.texts import BARE, ENCODINGS, Looks, NotText, Row, Source, encoding_of, looks_of
from humlebi.timeline.wording import Text
from humlebi.timeline.words import DANISH, Vocabulary, plain


@dataclass(frozen=True)
class Read:
    """The facts, and what was taken to be so that the files do not say: one sentence, or nothing."""

    columns: Columns
    remark: Text


def read_facts(path: Path | str, words: Vocabulary = DANISH, *, limits: Limits = LIMITS) -> Columns:
    """The facts in a folder or zip of CSV (persons.csv, spells.csv, events.csv), a workbook, or a folder of Parquet.

    Raises BadFacts with every bad line. The row of a fact is its line in the file.
    """
    return read(path, words, limits=limits).columns


def read(path: Path | str, words: Vocabulary = DANISH, *, today: date | None = None, limits: Limits = LIMITS) -> Read:
    """As `read_facts`, with the remark. Nobody is born after `today`."""
    faults = Faults()
    opened = _Opened(limits, faults)
    try:
        opened.open(Path(path))
    except OSError as error:
        faults.add(Fault(str(path)[:200], 0, "", "", _cannot_open(error)))
    columns = None
    if len(opened.sheets) == len(COLUMNS):
        opened.sheets = in_words(opened.sheets, words)
        columns = checked(opened.sheets, words, today, faults)
    if columns is None or faults:
        raise BadFacts(faults)
    return Read(columns, _remark(opened))


def _cannot_open(error: OSError) -> Text:
    if isinstance(error, PermissionError):
        return Text("må ikke læses; giv adgang til filen", "may not be read; give access to the file")
    return Text("kan ikke åbnes", "cannot be opened")


# --- opening --------------------------------------------------------------------------------------------------------

NO_SUCH = Text("ingen fil eller mappe af det navn", "no such file or folder")
NOT_A_FILE = Text(
    "er ingen almindelig fil; gem indholdet i en fil først",
    "is no regular file; save what it holds in a file first",
)
EXPECTED = Text(
    "forventede en mappe eller zip med persons.csv, spells.csv og events.csv, eller en projektmappe med de tre ark",
    "expected a folder or zip with persons.csv, spells.csv and events.csv, or a workbook with the three sheets",
)
ENDINGS = ("csv", "parquet", "xlsx")


class _Opened:
    """The three sheets, as far as they could be read, and how each was taken."""

    def __init__(self, limits: Limits, faults: Faults) -> None:
        self.limits, self.faults = limits, faults
        self.sheets: dict[str, Sheet] = {}
        self.taken: dict[str, tuple[Text, ...]] = {}
        self.unread: list[str] = []

    def open(self, path: Path) -> None:
        if not path.exists():
            self.faults.add(Fault(str(path)[:200], 0, "", "", NO_SUCH))
        elif path.is_dir():
            self._folder(path)
        elif not path.is_file():
            self.faults.add(Fault(path.name, 0, "", "", NOT_A_FILE))
        elif path.suffix.lower() in (".xlsx", ".xlsm", ".xls") or workbooks.is_workbook(path):
            self._workbook(path)
        elif zipfile.is_zipfile(path):
            self._zip(path)
        else:
            self.faults.add(Fault(path.name, 0, "", "", EXPECTED))

    def _folder(self, path: Path) -> None:
        found = [each for each in sorted(path.iterdir()) if each.suffix.lower().lstrip(".") in ENDINGS]
        by_sort = {sort: [each for each in found if sheet_of(each.stem) == sort] for sort in COLUMNS}
        if not any(by_sort.values()) and len(found) == 1 and found[0].suffix.lower() == ".xlsx":
            self._workbook(found[0])
            return
        ending = next((each.suffix.lower() for files in by_sort.values() for each in files), ".csv")
        for sort, files in by_sort.items():
            if len(files) > 1:
                names = ", ".join(each.name for each in files)
                expected = Text(
                    f"der er flere: {names}; behold den, der gælder",
                    f"there are several: {names}; keep the one that holds",
                )
                self.faults.add(Fault(sort, 0, "", "", expected))
            elif not files or not files[0].is_file():
                expected = Text(f"mangler; forventede {_three(ending)[0]}", f"is missing; expected {_three(ending)[1]}")
                self.faults.add(Fault(f"{sort}{ending}", 0, "", "", expected))
            else:
                self._file(sort, files[0])

    def _file(self, sort: str, path: Path) -> None:
        if path.suffix.lower() == ".csv":
            self._csv(sort, Source(path.name, lambda: path.open("rb")))
        elif path.suffix.lower() == ".parquet":
            self._keep(sort, parquets.sheet_of(sort, path, self.limits, self.faults), ())
        else:
            rows = workbooks.sheets_of(path, self.limits, self.faults)
            filled = {name: found for name, found in rows.items() if any(any(c != "" for c in row) for row in found)}
            chosen = next((name for name in filled if sheet_of(name) == sort), next(iter(filled), None))
            if chosen is not None:
                self.unread += [shown(name, 40) for name in filled if name != chosen]
                self._rows(sort, path.name, filled[chosen])
            elif not self.faults:
                self.faults.add(Fault(path.name, 0, "", "", EMPTY_SHEET))

    def _zip(self, path: Path) -> None:
        try:
            with zipfile.ZipFile(path) as archive:
                if len(archive.infolist()) > self.limits.members:
                    raise too_many_members(self.limits)
                members = _members(path.name, archive, self.faults)
        except TooLarge as large:
            self.faults.add(large.fault(path.name))
            return
        except workbooks.BROKEN:
            self.faults.add(Fault(path.name, 0, "", "", UNPACKED))
            return
        for sort, member in members.items():
            self._member(path, sort, member)

    def _member(self, path: Path, sort: str, member: zipfile.ZipInfo) -> None:
        name = PurePosixPath(member.filename).name

        try:
            self._csv(sort, Source(name, lambda: _Member(path, member), max(member.compress_size, 1)))
        except _Damaged:
            self.faults.add(Fault(path.name, 0, "", name, UNPACKED))

    def _workbook(self, path: Path) -> None:
        found = workbooks.sheets_of(path, self.limits, self.faults)
        if not found:
            if not self.faults:
                self.faults.add(Fault(path.name, 0, "", "", EXPECTED))
            return
        for sort in COLUMNS:
            named = [name for name in found if sheet_of(name) == sort]
            if len(named) == 1:
                self._rows(sort, workbooks.name_of(path, named[0]), found[named[0]])
                continue
            listed = ", ".join(shown(name, 40) for name in found)
            count = len(named)
            expected = Text(
                f"forventede ét ark {sort} (eller {SHEETS[sort][1]}), fandt {count}; arkene er {listed}",
                f"expected one sheet {sort} (or {SHEETS[sort][1]}), found {count}; the sheets are {listed}",
            )
            self.faults.add(Fault(path.name, 0, "", "", expected))
        self.unread += [shown(name, 40) for name in found if not sheet_of(name)]

    # --- one file

    def _csv(self, sort: str, source: Source) -> None:
        before = len(self.faults)
        try:
            encoding = encoding_of(source, self.limits, self.faults)
            if not encoding:
                return
            known = (*COLUMNS[sort], *CHECKED[sort])
            looks = looks_of(
                source,
                encoding,
                self.limits,
                self.faults,
                lambda cells: sum(bool(column_of(cell, known)) for cell in cells),
                _row_like(sort),
            )
            header = looks and header_of(source.name, sort, looks.header, self.faults, looks.before)
            if looks is None or not header or len(self.faults) > before:
                return
            table, lines = parsed(source, looks, self.limits, self.faults)
            found = from_texts(sort, source.name, header, table, lines, self.faults)
            if found is not None:
                self._keep(sort, found, _taken(looks, header))
        except TooLarge as large:
            self.faults.add(large.fault(source.name))
        except NotText as bad:
            self.faults.add(Fault(source.name, 0, "", "", bad.expected))

    def _rows(self, sort: str, name: str, rows: workbooks.Rows) -> None:
        first = next((place for place, row in enumerate(rows) if any(cell != "" for cell in row)), None)
        if first is None:
            self.faults.add(Fault(name, 0, "", "", EMPTY_SHEET))
            return
        written = [workbooks.text_of(cell) for cell in rows[first]]
        while written and not written[-1].strip() and all(row[len(written) - 1] == "" for row in rows[first:]):
            written.pop()
        header = header_of(name, sort, written, self.faults, first + 1)
        if header is None:
            return
        body = [(line, row) for line, row in enumerate(rows[first + 1 :], first + 2) if any(cell != "" for cell in row)]
        lines = np.array([line for line, _ in body], np.int32)
        cells = {place: [row[place] for _, row in body] for place in range(len(header.names))}
        if not all_named(name, header, {at: [c != "" for c in cells[at]] for at in header.unnamed}, lines, self.faults):
            return
        known = {*COLUMNS[sort], *CHECKED[sort]}
        places = [(place, column) for place, column in enumerate(header.names) if column]
        texts = {
            column: pa.array([workbooks.text_of(cell, column) for cell in cells[place]], pa.string())
            for place, column in places
            if column in known
        }
        further = {c: workbooks.of_one_type(cells[place]) for place, c in places if c not in COLUMNS[sort]}
        taken = (Text("Excel-ark", "Excel sheets"), *_renamed(header))
        self._keep(sort, sheet(sort, name, texts, further, lines), taken)

    def _keep(self, sort: str, found: Sheet | None, taken: tuple[Text, ...]) -> None:
        if found is None:
            return
        self.sheets[sort] = found
        form = (Text("DD-MM-ÅÅÅÅ", "DD-MM-YYYY"),) if found.form.danish else ()
        self.taken[found.name] = (*taken, *form, *((BARE,) if found.spaced else ()))


class _Damaged(Exception):
    """A zip that cannot be unpacked."""


class _Member(io.RawIOBase):
    """One file of a zip. Raises _Damaged for whatever the zip reader raises."""

    def __init__(self, path: Path, member: zipfile.ZipInfo) -> None:
        try:
            self._archive = zipfile.ZipFile(path)
            self._stream = self._archive.open(member)
        except workbooks.BROKEN:
            raise _Damaged from None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except workbooks.BROKEN:
            raise _Damaged from None

    def close(self) -> None:
        if not self.closed:
            self._archive.close()
        super().close()


EMPTY_SHEET = Text("er tom; forventede en linje med overskrifter", "is empty; expected a header line")
UNPACKED = Text("kan ikke pakkes ud; pak den igen", "cannot be unpacked; pack it again")


def _three(ending: str) -> tuple[str, str]:
    names = [f"{name}{ending}" for name in COLUMNS]
    return f"{names[0]}, {names[1]} og {names[2]}", f"{names[0]}, {names[1]} and {names[2]}"


def _members(zipped: str, archive: zipfile.ZipFile, faults: Faults) -> dict[str, zipfile.ZipInfo]:
    """The three files of the zip; nothing when some name leads out of it or stands for two."""
    for name in archive.namelist():
        if name.startswith("/") or "\\" in name or ".." in PurePosixPath(name).parts or ":" in name:
            expected = Text(
                "et navn, der fører ud af zip-filen; intet af den er læst",
                "a name that leads out of the zip; nothing of it was read",
            )
            faults.add(Fault(zipped, 0, "", name, expected))
            return {}
    files = [member for member in archive.infolist() if not member.is_dir()]
    found: dict[str, zipfile.ZipInfo] = {}
    for sort in COLUMNS:
        alike = [member for member in files if _is_csv_of(sort, member.filename)]
        if len(alike) == 1:
            found[sort] = alike[0]
            continue
        if alike:
            names = ", ".join(member.filename for member in alike)
            expected = Text(
                f"forventede én {sort}.csv; intet af den er læst",
                f"expected one {sort}.csv; nothing of it was read",
            )
            faults.add(Fault(zipped, 0, "", names, expected))
            return {}
        faults.add(Fault(zipped, 0, "", "", Text(f"skulle indeholde {sort}.csv", f"expected it to hold {sort}.csv")))
    return found


def _is_csv_of(sort: str, name: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() == ".csv" and sheet_of(path.stem) == sort


_DATE_LIKE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")


def _row_like(sort: str) -> Callable[[Sequence[str]], Row]:
    """Of a header: whether some cells could be a line below it. As many cells, a person, dates where dates stand."""

    def of(header: Sequence[str]) -> Row:
        taken = [column_of(cell, COLUMNS[sort]) for cell in header]
        person = [place for place, column in enumerate(taken) if column == "person"]
        dates = [(place, column in ("born", "until")) for place, column in enumerate(taken) if column in DATES[sort]]

        def like(cells: Sequence[str]) -> bool:
            return (
                len(cells) == len(header)
                and all(cells[place] for place in person)
                and all(_DATE_LIKE.fullmatch(c := cells[place].strip()) or (blank and not c) for place, blank in dates)
            )

        return like

    return of


# --- what was taken to be so ----------------------------------------------------------------------------------------

_SEPARATORS = {
    ";": Text("semikolon", "semicolons"),
    "\t": Text("tabulator", "tabs"),
    "|": Text("lodret streg", "vertical bars"),
}


def _taken(looks: Looks, header: Header) -> tuple[Text, ...]:
    found = []
    if looks.separator != ",":
        name = looks.separator
        found.append(_SEPARATORS.get(name, Text(f"skilletegn {name}", f"separator {name}")))
    if looks.encoding != "utf-8":
        found.append(Text(ENCODINGS[looks.encoding], ENCODINGS[looks.encoding]))
    return (*found, *_renamed(header))


def _renamed(header: Header) -> tuple[Text, ...]:
    return tuple(
        Text(f"{written} = {column}{_DAY_AFTER.da}", f"{written} = {column}{_DAY_AFTER.en}")
        if column == "until"
        else Text(f"{written} = {column}", f"{written} = {column}")
        for written, column in header.renamed
    )


# In most offices' files the last day stands under "til".
_DAY_AFTER = Text(" (første dag, det ikke gælder)", " (the first day it does not hold)")
MANY = 8  # so many words that were written as people say them are told


def _remark(opened: _Opened) -> Text:
    """One sentence on how the files were read; nothing where they are as documented."""
    groups: dict[tuple[Text, ...], list[str]] = {}
    renamed: dict[Text, None] = {}
    for name, taken in opened.taken.items():
        how = tuple(text for text in taken if " = " not in text.da)
        renamed |= dict.fromkeys(text for text in taken if text not in how)
        if how:
            groups.setdefault(how, []).append(name)
    # That "Sygedagpenge" is sygedagpenge nobody needs to be told.
    said = {
        written: name
        for sheet in opened.sheets.values()
        for written, name in sheet.meant.items()
        if plain(written) != plain(name)
    }
    meant = [f"{shown(written, 40)[1:-1]} = {name}" for written, name in said.items()]
    alone = len(groups) == 1 and len(next(iter(groups.values()))) == len(COLUMNS)
    return Text(
        _sentence(groups, list(renamed), meant, opened.unread, "da", alone=alone),
        _sentence(groups, list(renamed), meant, opened.unread, "en", alone=alone),
    )


def _sentence(
    groups: Mapping[tuple[Text, ...], list[str]],
    renamed: Sequence[Text],
    meant: Sequence[str],
    unread: Sequence[str],
    language: str,
    *,
    alone: bool,
) -> str:
    da = language == "da"
    read_as = "læst som" if da else "read as"
    parts = []
    for taken, names in groups.items():
        how = ", ".join(text.say(language) for text in taken)
        parts.append(f"{read_as} {how}" if alone else f"{', '.join(names)} {read_as} {how}")
    if renamed:
        parts.append(f"{'kolonner' if da else 'columns'}: {', '.join(text.say(language) for text in renamed)}")
    if meant:
        left = len(meant) - MANY
        more = "" if left < 1 else f" {'og' if da else 'and'} {left} {'mere' if da else 'more'}"
        parts.append(f"{'ord' if da else 'words'}: {', '.join(meant[:MANY])}{more}")
    if unread:
        parts.append(f"{'ikke læst' if da else 'not read'}: {', '.join(unread)}")
    text = "; ".join(parts)
    return text[:1].upper() + text[1:] if alone or not groups else text


__all__ = ["DATES", "BadFacts", "Fault", "Read", "read", "read_facts", "shown"]
