"""Parquet files: a table of one file, its size read in its footer before it is unpacked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from humlebi.timeline.checks import Sheet, sheet
from humlebi.timeline.faults import Fault, Faults
from humlebi.timeline.headers import CHECKED, COLUMNS, header_of
from humlebi.timeline.limits import (
    Limits,
    TooLarge,
    too_many_bytes,
    too_many_cells,
    too_many_columns,
    too_many_rows,
)
from humlebi.timeline.wording import Text

UNREADABLE = Text("er en Parquet-fil, der ikke kan læses", "is no Parquet file that can be read")
NOT_TEXT = Text("indeholder noget, der ikke er tekst i UTF-8", "holds something that is not text in UTF-8")
NESTED = Text(
    "har lister eller poster i felterne; forventede én værdi i hvert felt",
    "holds lists or records in its cells; expected one value in each",
)
_CELLS = 20  # columns of a file that has as many rows as may be


def sheet_of(sort: str, path: Path, limits: Limits, faults: Faults) -> Sheet | None:
    """The file as a sheet; None with a fault."""
    try:
        with pq.ParquetFile(path) as file:
            _check_size(file, limits)
            texts = [f.name for f in file.schema_arrow if _is_text(f.type)]
        # Read as a dictionary, a text that stands in a million rows is one text.
        with pq.ParquetFile(path, read_dictionary=texts) as file:
            table = file.read(use_threads=False)
    except TooLarge as large:
        faults.add(large.fault(path.name))
        return None
    except (pa.ArrowException, OSError, MemoryError, UnicodeDecodeError, ValueError, KeyError):
        faults.add(Fault(path.name, 0, "", "", UNREADABLE))
        return None
    return _from_table(sort, path.name, table, limits, faults)


def _check_size(file: pq.ParquetFile, limits: Limits) -> None:
    footer = file.metadata
    if footer.num_columns > limits.columns:
        raise too_many_columns(limits)
    if footer.num_rows > limits.rows:
        raise too_many_rows(limits)
    if footer.num_rows * footer.num_columns > limits.rows * _CELLS:
        raise too_many_cells()
    if sum(footer.row_group(at).total_byte_size for at in range(footer.num_row_groups)) > limits.bytes:
        raise too_many_bytes(limits)


def _is_text(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
    )


def _from_table(sort: str, name: str, table: pa.Table, limits: Limits, faults: Faults) -> Sheet | None:
    header = header_of(name, sort, table.column_names, faults, 0)
    if header is None:
        return None
    before = len(faults)
    columns: dict[str, pa.Array] = {}
    for place, column in enumerate(header.names):
        try:
            columns[column or f"column {place + 1}"] = _plain(table.column(place), limits)
        except TooLarge as large:
            faults.add(large.fault(name))
        except _Nested:
            faults.add(Fault(name, 0, column, "", NESTED, "nested"))
        except (pa.ArrowException, MemoryError, UnicodeDecodeError, ValueError):
            faults.add(Fault(name, 0, column, "", NOT_TEXT, "not text"))
    if len(faults) > before:
        return None
    known = {*COLUMNS[sort], *CHECKED[sort]}
    try:
        texts = {column: _texts(cells) for column, cells in columns.items() if column in known}
        further = {column: cells.to_pylist() for column, cells in columns.items() if column not in COLUMNS[sort]}
    except (pa.ArrowException, OverflowError, ValueError):
        faults.add(Fault(name, 0, "", "", NOT_TEXT, "not text"))
        return None
    lines = np.arange(1, table.num_rows + 1, dtype=np.int32)
    return _without_empty_rows(sort, name, texts, further, lines)


class _Nested(Exception):
    pass


def _plain(column: pa.ChunkedArray, limits: Limits) -> pa.Array:
    """One array of single values; texts are texts that can be read."""
    if pa.types.is_nested(column.type):
        raise _Nested
    chunks = column.chunks
    if pa.types.is_dictionary(column.type):
        if sum(_unpacked(chunk) for chunk in chunks) > limits.bytes:
            raise too_many_bytes(limits)
        kind = column.type.value_type
        chunks = [chunk.cast(kind) for chunk in chunks]
    else:
        kind = column.type
    whole = pa.concat_arrays(chunks) if chunks else pa.array([], kind)
    if _is_text(kind):
        whole = whole.cast(pa.string())
    whole.validate(full=True)
    return whole


def _unpacked(chunk: pa.DictionaryArray) -> int:
    """The bytes that the texts take when each stands for itself."""
    if not _is_text(chunk.dictionary.type):
        return 0
    lengths = pc.cast(pc.binary_length(chunk.dictionary), pa.int64())
    return int(pc.sum(lengths.take(chunk.indices)).as_py() or 0)


def _texts(cells: pa.Array) -> pa.Array:
    if pa.types.is_floating(cells.type):
        whole = pc.all(pc.equal(pc.floor(cells), cells), skip_nulls=True).as_py()
        cells = cells.cast(pa.int64()) if whole else cells
    return pc.fill_null(cells.cast(pa.string()), "")


def _without_empty_rows(sort: str, name: str, texts: dict[str, pa.Array], further: Any, lines: Any) -> Sheet:
    filled = np.zeros(len(lines), bool)
    for cells in texts.values():
        filled |= pc.not_equal(cells, "").to_numpy(zero_copy_only=False)
    for cells in further.values():
        filled |= np.array([cell not in (None, "") for cell in cells], bool)
    if filled.all():
        return sheet(sort, name, texts, further, lines)
    kept = np.flatnonzero(filled).tolist()
    return sheet(
        sort,
        name,
        {column: cells.filter(pa.array(filled)) for column, cells in texts.items()},
        {column: [cells[row] for row in kept] for column, cells in further.items()},
        lines[filled],
    )
