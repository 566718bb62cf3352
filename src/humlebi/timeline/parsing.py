"""The lines of a CSV file become a sheet: its cells as texts, and the line on which each row stands."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from humlebi.timeline.checks import Sheet, sheet
from humlebi.timeline.faults import MOST, Fault, Faults
from humlebi.timeline.headers import CHECKED, COLUMNS, Header
from humlebi.timeline.limits import Limits, too_long
from humlebi.timeline.texts import Looks, Source, decoded
from humlebi.timeline.wording import Text

_BLOCK = 8 << 20


class _Body(io.RawIOBase):
    """The lines below the header as a stream of UTF-8."""

    def __init__(self, found: Iterator[bytes], skip: int) -> None:
        self._found, self._left = found, b""
        while skip and (block := next(found, None)) is not None:
            data = self._left + block
            at = 0
            while skip and (end := data.find(b"\n", at)) >= 0:
                at, skip = end + 1, skip - 1
            self._left = data[at:] if at or not skip else data

        if skip:
            self._left = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._left or next(self._found, b"")
        if 0 <= size < len(data):
            self._left = data[size:]
            return data[:size]
        self._left = b""
        return data


def parsed(source: Source, looks: Looks, limits: Limits, faults: Faults) -> tuple[pa.Table, Any]:
    """The cells as texts, and the line of each row. Rows of another width are told and left out."""
    names = [f"c{place}" for place in range(len(looks.header))]
    skipped: list[tuple[int, int, str, int]] = []

    def bad_row(row: Any) -> str:
        text = row.text or ""
        skipped.append((row.number, row.actual_columns, text[:80] if len(skipped) < MOST else "", text.count("\n")))
        return "skip"

    body = _Body(decoded(source, looks.encoding, limits), looks.before)
    try:
        table = pacsv.read_csv(
            body,
            read_options=pacsv.ReadOptions(use_threads=False, block_size=_BLOCK, column_names=names),
            parse_options=pacsv.ParseOptions(
                delimiter=looks.separator,
                invalid_row_handler=bad_row,
                ignore_empty_lines=False,
                newlines_in_values=looks.runs_over,
            ),
            convert_options=pacsv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()),
                strings_can_be_null=False,
                quoted_strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid as error:
        if "Empty CSV" not in str(error):
            raise too_long(limits, 0) from None
        table = pa.table({name: pa.array([], pa.string()) for name in names})
    return _with_lines(source.name, table, skipped, looks, faults)


def _with_lines(
    name: str, table: pa.Table, skipped: list[tuple[int, int, str, int]], looks: Looks, faults: Faults
) -> tuple[pa.Table, Any]:
    """Each row stands on a line of its own, but for quoted cells that run over; empty lines are dropped."""
    columns = [_whole(column) for column in table.columns]
    rows = table.num_rows + len(skipped)
    away = np.zeros(rows, bool)
    inside = np.zeros(rows, np.int32)
    away[[number - 1 for number, *_ in skipped]] = True
    if looks.runs_over:
        inside[~away] = sum((pc.count_substring(each, "\n").to_numpy() for each in columns), start=np.int32(0))
        inside[away] = [over for *_, over in skipped]
    lines = np.arange(looks.before + 1, looks.before + 1 + rows, dtype=np.int32)
    lines[1:] += np.cumsum(inside, dtype=np.int32)[:-1]

    def fault(place: int) -> Fault:
        number, width, text, _ = skipped[place]
        wanted = len(looks.header)
        expected = Text(f"forventede {wanted} kolonner, fandt {width}", f"expected {wanted} columns, found {width}")
        return Fault(name, int(lines[number - 1]), "", text, expected, "width")

    faults.rows(range(len(skipped)), fault)
    lines = lines[~away]
    filled = np.zeros(table.num_rows, bool)
    for each in columns:
        filled |= pc.not_equal(each, "").to_numpy(zero_copy_only=False)
    found = pa.table(columns, names=table.column_names)
    if filled.all():
        return found, lines
    return found.filter(pa.array(filled)), lines[filled]


def _whole(column: pa.ChunkedArray) -> pa.Array:
    combined = column.combine_chunks()
    return combined if isinstance(combined, pa.Array) else pa.concat_arrays(combined.chunks)


# A text that a spreadsheet would take for a formula has an apostrophe before it in a file (see writers).
_HELD = r"^'('*[=+\-@\t\r])"


def from_texts(sort: str, name: str, header: Header, table: pa.Table, lines: Any, faults: Faults) -> Sheet | None:
    columns = {}
    for place in range(table.num_columns):
        texts = _whole(table.column(place))
        held = pc.any(pc.match_substring_regex(texts, _HELD)).as_py()
        columns[place] = pc.replace_substring_regex(texts, _HELD, r"\1") if held else texts
    unnamed = {at: pc.not_equal(columns[at], "").to_pylist() for at in header.unnamed}
    if not all_named(name, header, unnamed, lines, faults):
        return None
    known = {*COLUMNS[sort], *CHECKED[sort]}
    named = [(column, columns[place]) for place, column in enumerate(header.names) if column]
    texts_of = {column: texts for column, texts in named if column in known}
    further = {column: texts.to_pylist() for column, texts in named if column not in COLUMNS[sort]}
    return sheet(sort, name, texts_of, further, lines)


def all_named(name: str, header: Header, filled: Mapping[int, Sequence[bool]], lines: Any, faults: Faults) -> bool:
    """A column without a name may hold nothing, as Excel writes it; what stands in one is not lost in silence."""
    before = len(faults)
    for place, cells in filled.items():
        expected = Text(
            f"kolonne {place + 1} har ingen overskrift, men her står noget; giv den et navn",
            f"column {place + 1} has no heading, yet something stands here; give it a name",
        )
        rows = [row for row, full in enumerate(cells) if full]
        faults.rows(rows, lambda row, said=expected: Fault(name, int(lines[row]), "", "", said))  # type: ignore[misc]
    return len(faults) == before
