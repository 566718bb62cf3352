"""Facts to files: a folder of CSV or Parquet with the columns that the readers take. Nothing is left half-written."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from humlebi.timeline.calendar import NEVER
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, columns_of
from humlebi.timeline.facts import Facts


def write_csv(facts: Facts | Columns, folder: Path | str) -> None:
    """persons.csv, spells.csv and events.csv in a new or existing folder; files of those names are replaced."""
    _write(facts, Path(folder), "csv", write_csv_table)


def write_csv_table(table: pa.Table, path: Any) -> None:
    """One table as CSV, to a path or an open binary stream. Only texts that need quotes get them."""
    with open(path, "wb") if not hasattr(path, "write") else nullcontext(path) as out:
        out.write((",".join(table.column_names) + "\n").encode())
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
    special = pc.match_substring_regex(column, r'[",\r\n]')
    if not pc.any(special).as_py():
        return column
    quoted = pc.binary_join_element_wise("", pc.replace_substring(column, '"', '""'), "", '"')
    return pc.if_else(special, quoted, column)


def write_parquet(facts: Facts | Columns, folder: Path | str) -> None:
    """persons, spells and events.parquet in a new or existing folder; files of those names are replaced."""
    _write(facts, Path(folder), "parquet", lambda table, path: pq.write_table(table, path, compression="zstd"))


def _write(facts: Facts | Columns, folder: Path, ending: str, write: Callable[[pa.Table, str], Any]) -> None:
    tables = arrow_tables(facts if isinstance(facts, Columns) else columns_of(facts))
    folder.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(dir=folder))
    try:
        for name, table in tables.items():
            write(table, str(aside / f"{name}.{ending}"))
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
    persons |= {name: pa.array(column, pa.string()) for name, column in columns.extra.items()}
    return {
        "persons": pa.table(persons),
        "spells": _table(columns.spells, ids, values, ("from", "until")),
        "events": _table(columns.events, ids, values, ("on",)),
    }


def _table(tables: Mapping[str, Table], ids: pa.Array, values: pa.Array, days: tuple[str, ...]) -> pa.Table:
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
    return pa.table(found)
