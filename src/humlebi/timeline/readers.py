"""Facts from files: a folder or zip of CSV, or Parquet with the same columns. Every fault is told, nothing guessed.

One file, in the order a file is read: opened, parsed, checked, sorted.
"""

from __future__ import annotations

import codecs
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR, NEVER
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, fact_table
from humlebi.timeline.cpr import FORM as CPR_FORM
from humlebi.timeline.cpr import can_be
from humlebi.timeline.faults import BadFacts, Fault, shown
from humlebi.timeline.words import DANISH, EventWord, SpellWord, Vocabulary

COLUMNS = {
    "persons": ("person", "born", "municipality"),
    "spells": ("person", "kind", "from", "until", "value", "ref"),
    "events": ("person", "kind", "on", "value", "ref"),
}
# The columns that a file may leave out: they are then empty on every line.
OPTIONAL = {"persons": ("municipality",), "spells": ("value", "ref"), "events": ("value", "ref")}
ISO_DATE = f"a date that exists, written YYYY-MM-DD, from {FIRST_YEAR} to {LAST_YEAR - 1}"
_BLOCK = 8 << 20


def read_facts(path: Path | str, words: Vocabulary = DANISH) -> Columns:
    """The facts in a folder or zip of CSV (persons.csv, spells.csv, events.csv), or a folder of Parquet files.

    Raises BadFacts with every bad line. The row of a fact is its line in the file.
    """
    tables, faults = _tables(Path(path))
    if len(tables) == len(COLUMNS):
        columns, found = _columns(tables, words)
        if not faults and not found:
            return columns
        faults += found
    raise BadFacts(faults)


@dataclass(frozen=True)
class _File:
    """One table of texts, and the line on which each of its rows stands."""

    name: str
    table: pa.Table
    lines: Any

    def line(self, row: int) -> int:
        return int(self.lines[row])

    def texts(self, column: str) -> pa.Array:
        if column not in self.table.column_names:
            return pa.array([""] * self.table.num_rows, pa.string())
        return _whole(self.table.column(column))


def _file(name: str, table: pa.Table, first_line: int, skipped: Sequence[int] = ()) -> _File:
    """A table whose rows stand one to a line from `first_line`, but for those skipped; empty lines are dropped."""
    lines = np.setdiff1d(np.arange(first_line, first_line + table.num_rows + len(skipped), dtype=np.int32), skipped)
    inside = sum((pc.count_substring(_whole(column), "\n").to_numpy() for column in table.columns), start=np.int32(0))
    lines[1:] += np.cumsum(inside, dtype=np.int32)[:-1]  # a quoted cell may run over several lines
    filled = np.zeros(table.num_rows, bool)
    for column in table.columns:
        filled |= pc.not_equal(pc.fill_null(column, ""), "").to_numpy()
    if filled.all():
        return _File(name, table, lines)
    return _File(name, table.filter(pa.array(filled)), lines[filled])


def _whole(column: pa.ChunkedArray) -> pa.Array:
    combined = column.combine_chunks()
    return combined if isinstance(combined, pa.Array) else pa.concat_arrays(combined.chunks)


# --- opening --------------------------------------------------------------------------------------------------------


def _tables(path: Path) -> tuple[dict[str, _File], list[Fault]]:
    if not path.exists():
        return {}, [Fault(str(path), 0, "", "", "no such file or folder")]
    if path.is_dir():
        if any(path.glob("*.parquet")) and not (path / "persons.csv").exists():
            return _each(lambda name: _parquet(path / f"{name}.parquet"))
        return _each(lambda name: _csv_file(path / f"{name}.csv"))
    if zipfile.is_zipfile(path):
        return _zipped(path)
    return {}, [Fault(path.name, 0, "", "", "expected a folder or zip with persons.csv, spells.csv and events.csv")]


def _each(open_one: Any) -> tuple[dict[str, _File], list[Fault]]:
    files: dict[str, _File] = {}
    faults: list[Fault] = []
    for name in COLUMNS:
        file, found = open_one(name)
        faults += found
        if file is not None:
            files[name] = file
    return files, faults


def _zipped(path: Path) -> tuple[dict[str, _File], list[Fault]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("/") or "\\" in name or ".." in PurePosixPath(name).parts or ":" in name:
                return {}, [Fault(path.name, 0, "", name, "a name that leads out of the zip; nothing of it was read")]
        files = [name for name in archive.namelist() if not name.endswith("/")]
        members = {PurePosixPath(name).name: name for name in files}
        for file in (f"{name}.csv" for name in COLUMNS):
            alike = [name for name in files if PurePosixPath(name).name == file]
            if len(alike) > 1:
                return {}, [Fault(path.name, 0, "", ", ".join(alike), f"expected one {file}; nothing of it was read")]

        def one(name: str) -> tuple[_File | None, list[Fault]]:
            file = f"{name}.csv"
            if file not in members:
                return None, [Fault(path.name, 0, "", "", f"expected it to hold {file}")]
            try:
                with archive.open(members[file]) as stream:
                    return _csv(file, stream)  # type: ignore[arg-type]
            except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError) as error:
                return None, [Fault(path.name, 0, "", file, f"cannot be unpacked ({error})")]

        return _each(one)


def _csv_file(path: Path) -> tuple[_File | None, list[Fault]]:
    if not path.is_file():
        return None, [Fault(path.name, 0, "", "", "is missing; expected persons.csv, spells.csv and events.csv")]
    with path.open("rb") as stream:
        return _csv(path.name, stream)


def _csv(name: str, stream: BinaryIO) -> tuple[_File | None, list[Fault]]:
    head = stream.read(1 << 16)
    start = head.removeprefix(b"\xef\xbb\xbf")
    if b"\0" in head:
        line = head[: head.index(b"\0")].count(b"\n") + 1
        return None, [Fault(name, line, "", "", "zero bytes; expected UTF-8 text")]
    if not start.strip():
        return None, [Fault(name, 0, "", "", "is empty; expected a header line")]
    header = start.split(b"\n", 1)[0]
    faults = _header_faults(name, header)
    if faults:
        return None, faults
    return _parsed(name, _Rest(head, stream))


class _Rest(io.RawIOBase):
    """A stream with the bytes already read put back in front; refuses what is not UTF-8 text as soon as it meets it."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream, self._line = head, stream, 1
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._head or self._stream.read(size if size >= 0 else _BLOCK)
        self._head = b""
        if b"\0" in data:
            raise _NotText([self._line + data[: data.index(b"\0")].count(b"\n")], "zero bytes; expected UTF-8 text")
        try:
            self._decoder.decode(data, final=not data)
        except UnicodeDecodeError:
            raise _NotText(self._undecodable(data), "is not UTF-8; save the file as UTF-8 and try again") from None
        self._line += data.count(b"\n")
        return data

    def _undecodable(self, data: bytes) -> list[int]:
        """The lines from here on that are not UTF-8, the first hundred of them."""
        lines: list[int] = []
        rest = io.BytesIO(data + self._stream.read(_BLOCK))
        for number, line in enumerate(rest, self._line):
            try:
                line.decode()
            except UnicodeDecodeError:
                lines.append(number)
            if len(lines) == 100:
                break
        return lines or [self._line]


class _NotText(ValueError):
    def __init__(self, lines: list[int], expected: str) -> None:
        super().__init__(expected)
        self.lines, self.expected = lines, expected


def _header_faults(name: str, header: bytes) -> list[Fault]:
    try:
        columns = [column.strip().strip('"') for column in header.decode().strip().split(",")]
    except UnicodeDecodeError:
        return [Fault(name, 1, "", "", "is not UTF-8; save the file as UTF-8 and try again")]
    sort = name.removesuffix(".csv")
    wanted = [column for column in COLUMNS[sort] if column not in OPTIONAL[sort]]
    missing = [column for column in wanted if column not in columns]
    if missing:
        return [Fault(name, 1, column, "", f"column missing; expected {','.join(COLUMNS[sort])}") for column in missing]
    twice = sorted({column for column in columns if columns.count(column) > 1})
    return [Fault(name, 1, column, "", "column named twice") for column in twice]


def _parsed(name: str, stream: Any) -> tuple[_File | None, list[Fault]]:
    faults: list[Fault] = []
    skipped: list[int] = []

    def bad_row(row: Any) -> str:
        skipped.append(row.number)
        expected = f"expected {row.expected_columns} columns, found {row.actual_columns}"
        faults.append(Fault(name, row.number, "", row.text or "", expected))
        return "skip"

    try:
        table = pacsv.read_csv(
            stream,
            read_options=pacsv.ReadOptions(use_threads=False, block_size=_BLOCK),
            parse_options=pacsv.ParseOptions(invalid_row_handler=bad_row, ignore_empty_lines=False),
            convert_options=pacsv.ConvertOptions(
                column_types=_AllText(), strings_can_be_null=False, quoted_strings_can_be_null=False
            ),
        )
    except _NotText as bad:
        return None, [Fault(name, line, "", "", bad.expected) for line in bad.lines]
    except pa.ArrowInvalid as error:
        return None, [_why_unreadable(name, str(error))]
    return _file(name, table, 2, skipped), faults


class _AllText(dict[str, pa.DataType]):
    """Every column as text: what it should be is for the checks to say, line by line."""

    def items(self) -> Any:
        return [(column, pa.string()) for columns in COLUMNS.values() for column in columns] + [("cpr", pa.string())]


def _why_unreadable(name: str, reason: str) -> Fault:
    if "straddling" in reason or "block size" in reason:
        return Fault(name, 0, "", "", f"holds a line of more than {_BLOCK >> 20} MB; expected lines of a few words")
    return Fault(name, 0, "", "", f"is no CSV that can be read ({reason})")


def _parquet(path: Path) -> tuple[_File | None, list[Fault]]:
    if not path.is_file():
        return None, [Fault(path.name, 0, "", "", "is missing; expected persons, spells and events.parquet")]
    try:
        table = pq.read_table(path)
    except (pa.ArrowInvalid, OSError) as error:
        return None, [Fault(path.name, 0, "", "", f"is no Parquet file that can be read ({error})")]
    sort = path.name.removesuffix(".parquet")
    missing = [c for c in COLUMNS[sort] if c not in table.column_names and c not in OPTIONAL[sort]]
    if missing:
        expected = f"column missing; expected {','.join(COLUMNS[sort])}"
        return None, [Fault(path.name, 0, column, "", expected) for column in missing]
    try:
        texts = [pc.fill_null(_whole(table.column(c)).cast(pa.string()), "") for c in table.column_names]
    except pa.ArrowInvalid as error:
        return None, [Fault(path.name, 0, "", "", f"a column is not text or dates ({error})")]
    return _file(path.name, pa.table(texts, names=table.column_names), 1), []


# --- checking -------------------------------------------------------------------------------------------------------


def _columns(files: Mapping[str, _File], words: Vocabulary) -> tuple[Columns, list[Fault]]:
    persons, spells, events = files["persons"], files["spells"], files["events"]
    faults: list[Fault] = []
    ids = persons.texts("person")
    faults += _person_faults(persons, ids)
    born, bad = _days(persons, "born", UNKNOWN_DAY)
    faults += bad
    spell_parts, bad = _checked(spells, ids, ("from", "until"), words.spells)
    faults += bad
    event_parts, bad = _checked(events, ids, ("on",), words.events)
    faults += bad
    if not faults:
        faults += _open_twice(spells, spell_parts, words.spells)
    if faults:
        return _NOTHING, faults
    municipality = persons.texts("municipality")
    vocabulary = _vocabulary(municipality, *(f.texts(c) for f in (spells, events) for c in ("value", "ref")))
    people = len(ids)
    extra = [c for c in persons.table.column_names if c not in COLUMNS["persons"]]
    return (
        Columns(
            ids.to_pylist(),
            born,
            _codes(municipality, vocabulary),
            _by_kind(people, spells, spell_parts, vocabulary),
            _by_kind(people, events, event_parts, vocabulary),
            tuple(vocabulary.to_pylist()),
            {name: persons.texts(name).cast(pa.string()).to_pylist() for name in extra},
        ),
        [],
    )


_NOTHING = Columns((), np.zeros(0, np.int32), np.zeros(0, np.int32), {}, {}, ("",))


def _person_faults(file: _File, ids: pa.Array) -> Iterator[Fault]:
    for row in _where(pc.equal(ids, "")):
        yield Fault(file.name, file.line(row), "person", "", "expected the person's id")
    counts = pc.value_counts(ids)
    for entry in counts.filter(pc.greater(counts.field("counts"), 1)).to_pylist():
        for row in _where(pc.equal(ids, entry["values"]))[1:]:
            yield Fault(file.name, file.line(row), "person", entry["values"], "the person stands here a second time")
    codes = file.texts("municipality")
    for row in _where(pc.invert(pc.match_substring_regex(codes, r"^(\d{4})?$"))):
        yield Fault(file.name, file.line(row), "municipality", codes[row].as_py(), "expected a 4-digit code or nothing")
    yield from _cpr_faults(file, "person", only_if_alike=True)
    yield from _cpr_faults(file, "cpr", only_if_alike=False)


def _cpr_faults(file: _File, column: str, *, only_if_alike: bool) -> Iterator[Fault]:
    """A column of CPR numbers; ids are checked when they are written like one."""
    if column not in file.table.column_names:
        return
    texts = file.texts(column)
    alike = pc.match_substring_regex(texts, r"^\d{6}-\d{4}$") if only_if_alike else pc.not_equal(texts, "")
    for row in _where(alike):
        text = texts[row].as_py()
        if not can_be(text) and (not only_if_alike or CPR_FORM.fullmatch(text)):
            expected = "no such CPR number can be; expected DDMMYY-XXXX with a day that exists"
            yield Fault(file.name, file.line(row), column, text, expected)


@dataclass(frozen=True)
class _Parts:
    person: Any
    kind: pa.Array
    begins: Any
    until: Any


def _checked(
    file: _File, ids: pa.Array, days: Sequence[str], words: Mapping[str, SpellWord] | Mapping[str, EventWord]
) -> tuple[_Parts, list[Fault]]:
    faults: list[Fault] = []
    person = pc.index_in(file.texts("person"), value_set=ids)
    for row in _where(pc.is_null(person)):
        value = file.texts("person")[row].as_py()
        faults.append(Fault(file.name, file.line(row), "person", value, "nobody in persons has that id"))
    kind = file.texts("kind")
    for row in _where(pc.invert(pc.is_in(kind, value_set=pa.array(list(words), pa.string())))):
        word = kind[row].as_py()
        faults.append(Fault(file.name, file.line(row), "kind", word, f"unknown word; {_nearest(word, words)}"))
    faults += _value_faults(file, kind, words)
    begins, bad = _days(file, days[0], None)
    faults += bad
    until = begins + 1
    if len(days) == 2:
        until, bad = _days(file, days[1], NEVER)
        faults += bad
        for row in np.flatnonzero((until <= begins) & (begins != _BAD) & (until != _BAD)).tolist():
            value = file.texts(days[1])[row].as_py()
            expected = (
                f"expected a day after {file.texts(days[0])[row].as_py()}: until is the first day it no longer holds"
            )
            faults.append(Fault(file.name, file.line(row), days[1], value, expected))
    return _Parts(pc.fill_null(person, 0).to_numpy().astype(np.int32), kind, begins, until), faults


def _nearest(word: str, words: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, list(words), 3, 0.6)
    if near:
        return f"did you mean {' or '.join(near)}?"
    listed = list(words)
    return f"expected one of {', '.join(listed[:4])} ... ({len(listed)} words; see docs/facts.md)"


def _value_faults(
    file: _File, kind: pa.Array, words: Mapping[str, SpellWord] | Mapping[str, EventWord]
) -> Iterator[Fault]:
    values = file.texts("value")
    for name, word in words.items():
        if not word.values:
            continue
        wrong = pc.and_(
            pc.equal(kind, name), pc.invert(pc.is_in(values, value_set=pa.array(list(word.values), pa.string())))
        )
        for row in _where(wrong):
            allowed = ", ".join(value or "nothing" for value in word.values)
            yield Fault(file.name, file.line(row), "value", values[row].as_py(), f"{name} takes {allowed}")


_BAD = -(2**31) + 7  # a day that could not be read; its fault is told


def _days(file: _File, column: str, empty: int | None) -> tuple[Any, list[Fault]]:
    """Day numbers of a column of ISO dates; `empty` stands for no text (None = a date is required)."""
    texts = file.texts(column)
    blank = pc.equal(texts, "")
    well_formed = pc.match_substring_regex(texts, r"^\d{4}-\d{2}-\d{2}$")
    try:
        days = pc.if_else(well_formed, texts, None).cast(pa.date32()).cast(pa.int32())
    except pa.ArrowInvalid:
        days = pa.array([_day(text) for text in texts.to_pylist()], pa.int32())
    first, last = (date(year, 1, 1).toordinal() - date(1970, 1, 1).toordinal() for year in (FIRST_YEAR, LAST_YEAR))
    out_of_range = pc.fill_null(pc.or_(pc.less(days, first), pc.greater(days, last)), False)
    bad = pc.or_(pc.and_(pc.is_null(days), pc.invert(blank)), out_of_range)
    if empty is None:
        bad = pc.or_(bad, blank)
    faults = [Fault(file.name, file.line(r), column, texts[r].as_py(), f"expected {ISO_DATE}") for r in _where(bad)]
    numbers = pc.if_else(blank, pa.scalar(_BAD if empty is None else empty, pa.int32()), days)
    return pc.fill_null(pc.if_else(bad, pa.scalar(_BAD, pa.int32()), numbers), _BAD).to_numpy().astype(np.int32), faults


def _day(text: str) -> int | None:
    try:
        return date.fromisoformat(text).toordinal() - date(1970, 1, 1).toordinal() if len(text) == 10 else None
    except ValueError:
        return None


def _open_twice(file: _File, parts: _Parts, words: Mapping[str, SpellWord]) -> Iterator[Fault]:
    single = pa.array([name for name, word in words.items() if word.one_open], pa.string())
    rows = np.flatnonzero(
        pc.is_in(parts.kind, value_set=single).to_numpy(zero_copy_only=False) & (parts.until == NEVER)
    )
    kinds = parts.kind.dictionary_encode()
    code = kinds.indices.to_numpy()[rows] if len(rows) else np.zeros(0, np.int32)
    key = parts.person[rows].astype(np.int64) << 32 | code
    _, first, counts = np.unique(key, return_index=True, return_counts=True)
    for place in np.flatnonzero(counts > 1).tolist():
        same = rows[key == key[first[place]]].tolist()
        for row in same[1:]:
            if _alike(file, parts, same[0], row):
                continue  # the same fact told again
            kind = parts.kind[row].as_py()
            first_line = file.line(same[0])
            expected = f"a second {kind} that has not ended (the first is on line {first_line}); expected an end on one"
            yield Fault(file.name, file.line(row), "until", "", expected)


def _alike(file: _File, parts: _Parts, one: int, other: int) -> bool:
    """Whether two rows of a person and a kind that have not ended tell the same."""
    if parts.begins[one] != parts.begins[other]:
        return False
    texts = [file.texts(column) for column in ("value", "ref")]
    return all(column[one].as_py() == column[other].as_py() for column in texts)


def _where(mask: Any) -> list[int]:
    found: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return found


# --- sorting --------------------------------------------------------------------------------------------------------


def _vocabulary(*texts: pa.Array) -> pa.Array:
    """Every text that occurs, the empty one first."""
    distinct = pc.unique(pa.chunked_array([pc.unique(array) for array in texts]))
    return pa.concat_arrays([pa.array([""]), distinct.filter(pc.not_equal(distinct, ""))])


def _codes(texts: pa.Array, vocabulary: pa.Array) -> Any:
    return pc.index_in(texts, value_set=vocabulary).to_numpy().astype(np.int32)


def _by_kind(people: int, file: _File, parts: _Parts, vocabulary: pa.Array) -> dict[str, Table]:
    kinds = parts.kind.dictionary_encode()
    codes = kinds.indices.to_numpy()
    value, ref = (_codes(file.texts(column), vocabulary) for column in ("value", "ref"))
    tables = {}
    for code, kind in enumerate(kinds.dictionary.to_pylist()):
        rows = np.flatnonzero(codes == code)
        person, begins, until = parts.person[rows], parts.begins[rows], parts.until[rows]
        tables[kind] = fact_table(people, person, begins, until, value[rows], ref[rows], file.lines[rows])
    return tables


__all__ = ["BadFacts", "Fault", "read_facts", "shown"]
