"""Facts to files: a folder of CSV or Parquet with the columns that the readers take. Nothing is left half-written."""

from __future__ import annotations

import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from humlebi.timeline.calendar import NEVER
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, columns_of
from humlebi.timeline.facts import Facts
from humlebi.timeline.placing import ending_cleanly, standing


def write_csv(
    facts: Facts | Columns, folder: Path | str, accepted: Callable[[Path], object] = lambda _folder: None
) -> None:
    """persons.csv, spells.csv and events.csv in a new or existing folder; files of those names are replaced.

    `accepted` looks at them where they are made, before any of them is in its place; what it raises leaves nothing.
    """
    _write(facts, Path(folder), "csv", write_csv_table, accepted)


def write_csv_table(table: pa.Table, path: Any) -> None:
    """One table as CSV, to a path or an open binary stream. Only texts that need quotes get them."""
    with open(path, "wb") if not hasattr(path, "write") else nullcontext(path) as out:
        out.write((",".join(_cell(pa.array(table.column_names, pa.string())).to_pylist()) + "\n").encode())
        for batch in table.to_batches(max_chunksize=_LINES_AT_ONCE):
            out.write(_lines(batch))


_LINES_AT_ONCE = 100_000


def _lines(batch: pa.RecordBatch) -> bytes:
    """The rows as lines. Arrow's own writer quotes every text as soon as one needs it."""
    cells = [_cell(column) for column in batch.columns]
    joined = pc.binary_join_element_wise(*cells, ",", null_handling="replace", null_replacement="")
    lines = pc.binary_join_element_wise(joined, "", "\n")
    _, offsets, data = lines.buffers()
    ends = np.frombuffer(offsets, np.int32)[lines.offset : lines.offset + len(lines) + 1]
    return bytes(memoryview(data)[ends[0] : ends[-1]]) if len(lines) else b""


def _cell(column: pa.Array) -> pa.Array:
    if not pa.types.is_string(column.type):
        return column.cast(pa.string())
    column = _held(column)
    special = pc.match_substring_regex(column, r'[",\r\n]')
    if not pc.any(special).as_py():
        return column
    quoted = pc.binary_join_element_wise("", pc.replace_substring(column, '"', '""'), "", '"')
    return pc.if_else(special, quoted, column)


# A spreadsheet takes a text that begins so for a formula and may obey it (OWASP, CSV injection); a number it may be.
_FORMULA = r"^'*[=+\-@\t\r]"
_NUMBER = r"^[+-]?\d+([.,]\d+)*$"


def _held(column: pa.Array) -> pa.Array:
    """With an apostrophe before what would be a formula. The reader takes it away again."""
    formula = pc.match_substring_regex(column, _FORMULA)
    if not pc.any(formula).as_py():
        return column
    formula = pc.and_(formula, pc.invert(pc.match_substring_regex(column, _NUMBER)))
    return pc.if_else(formula, pc.binary_join_element_wise("'", column, ""), column)


def held(text: str) -> str:
    """One text as it can stand in a file that a spreadsheet opens."""
    return f"'{text}" if re.match(_FORMULA, text) and not re.match(_NUMBER, text) else text


def write_parquet(facts: Facts | Columns, folder: Path | str) -> None:
    """persons, spells and events.parquet in a new or existing folder; files of those names are replaced."""
    zstd = partial(pq.write_table, compression="zstd")
    _write(facts, Path(folder), "parquet", zstd, lambda _folder: None)


def _write(
    facts: Facts | Columns,
    folder: Path,
    ending: str,
    write: Callable[[pa.Table, str], Any],
    accepted: Callable[[Path], object],
) -> None:
    tables = arrow_tables(facts if isinstance(facts, Columns) else columns_of(facts))
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        with ending_cleanly():
            folder.mkdir(parents=True, exist_ok=True)
            _replace_all(tables, folder, ending, write, accepted)
    except BaseException:
        for each in made:
            with suppress(OSError):
                each.rmdir()
        raise


def _replace_all(
    tables: Mapping[str, pa.Table],
    folder: Path,
    ending: str,
    write: Callable[[pa.Table, str], Any],
    accepted: Callable[[Path], object],
) -> None:
    """All of the files beside the old ones first, then each in its place."""
    aside = Path(tempfile.mkdtemp(dir=folder))
    try:
        for name, table in tables.items():
            made, target = aside / f"{name}.{ending}", folder / f"{name}.{ending}"
            write(table, str(made))
            if (old := standing(target)) is not None:
                os.chmod(made, stat.S_IMODE(old.st_mode))
        accepted(aside)
        for name in tables:
            os.replace(aside / f"{name}.{ending}", folder / f"{name}.{ending}")
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def arrow_tables(columns: Columns) -> dict[str, pa.Table]:
    """The three tables as the files hold them."""
    values = pa.array(columns.values, pa.string())
    ids = pa.array(columns.persons, pa.string())
    born = pa.array(columns.born, pa.int32(), mask=columns.born == UNKNOWN_DAY).cast(pa.date32())
    persons = {"person": ids, "born": born, "municipality": values.take(pa.array(columns.municipality))}
    persons |= {name: _further(column) for name, column in columns.extra.items()}
    further = columns.further
    return {
        "persons": pa.table(persons),
        "spells": _table(columns.spells, ids, values, ("from", "until"), further.get("spells", {})),
        "events": _table(columns.events, ids, values, ("on",), further.get("events", {})),
    }


def _further(cells: Sequence[object]) -> pa.Array:
    """A further column with the type of what stands in it."""
    kept = list(cells)
    if all(cell is None or isinstance(cell, str) for cell in kept):
        return pa.array(kept, pa.string())
    kept = [None if cell == "" else cell for cell in kept]
    try:
        return pa.array(kept)
    except (pa.ArrowException, OverflowError, ValueError):
        return pa.array([None if cell is None else str(cell) for cell in kept], pa.string())


def _table(
    tables: Mapping[str, Table],
    ids: pa.Array,
    values: pa.Array,
    days: tuple[str, ...],
    further: Mapping[str, Mapping[tuple[str, int], object]],
) -> pa.Table:
    """One file: the facts of all kinds in the order in which they were read."""
    kinds = list(tables)
    parts = [tables[kind] for kind in kinds]

    def all_of(name: str) -> Any:
        return np.concatenate([getattr(part, name) for part in parts] or [np.zeros(0, np.int32)])

    people = [np.repeat(np.arange(len(part.at) - 1), np.diff(part.at)) for part in parts]
    person = np.concatenate([*people, np.zeros(0, np.int64)]).astype(np.int32)
    code = np.repeat(np.arange(len(kinds)), [len(part) for part in parts])
    begins, until = all_of("begins"), all_of("until")
    order = np.lexsort((begins, code, person, all_of("row")))
    found = {
        "person": ids.take(pa.array(person[order])),
        "kind": pa.array(kinds, pa.string()).take(pa.array(code[order])),
        days[0]: pa.array(begins[order], pa.int32()).cast(pa.date32()),
    }
    if len(days) == 2:
        found[days[1]] = pa.array(until[order], pa.int32(), mask=until[order] == NEVER).cast(pa.date32())
    found["value"] = values.take(pa.array(all_of("value")[order]))
    found["ref"] = values.take(pa.array(all_of("ref")[order]))
    if further:
        places = [(kinds[at], row) for at, row in zip(code[order].tolist(), all_of("row")[order].tolist(), strict=True)]
        found |= {name: _further([cells.get(place) for place in places]) for name, cells in further.items()}
    return pa.table(found)
