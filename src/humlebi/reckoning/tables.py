"""Rows of an assessment as an Arrow table, for files and for other programs."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from humlebi.law.past import last_read
from humlebi.reckoning.assess import Assessment, Block, authority
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.calendar import NEVER, number

COLUMNS = ("person", "duty", "authority", "regime", "since", "due", "done", "status", "because", "as_read_to", "mark")
# `mark`: how the rule was read (`humlebi.law.marks`). `as_read_to`: of a row reckoned of a day past the last reading,
# the last day that the law was read for; else empty.
_DATES = ("since", "due", "done", "as_read_to")
_SCHEMA = pa.schema([(name, pa.date32() if name in _DATES else pa.string()) for name in COLUMNS])


def rows_table(assessment: Assessment) -> pa.Table:
    """Every row, person by person in the order of the facts and by due day within each."""
    blocks = assessment.blocks
    ids = pa.array(assessment.facts.persons, pa.string())
    if not blocks:
        return _SCHEMA.empty_table()
    person, due, since = (_all(blocks, name) for name in ("person", "due", "since"))
    order = pa.array(np.lexsort((since, due, person)))
    table = pa.table(
        {
            "person": ids.take(pa.array(person)),
            "duty": _names(blocks, [block.version.name for block in blocks]),
            "authority": _authorities(blocks),
            "regime": _names(blocks, [block.version.regime for block in blocks]),
            "since": _dates(since),
            "due": _dates(due),
            "done": _dates(_all(blocks, "done")),
            "status": pa.array(STATUSES).take(pa.array(_all(blocks, "status"))),
            "because": pa.concat_arrays([_because(block) for block in blocks]),
            "as_read_to": _dates(np.concatenate([_as_read_to(block, assessment.today) for block in blocks])),
            "mark": _names(blocks, [block.version.mark.value for block in blocks]),
        }
    )
    return table.take(order)


def _all(blocks: tuple[Block, ...], name: str) -> Any:
    return np.concatenate([getattr(block.rows, name) for block in blocks])


def _names(blocks: tuple[Block, ...], names: list[str]) -> pa.Array:
    return pa.array(names).take(pa.array(np.repeat(np.arange(len(blocks)), [len(block) for block in blocks])))


def _authorities(blocks: tuple[Block, ...]) -> pa.Array:
    parts = []
    for block in blocks:
        exempt = np.flatnonzero(block.rows.status == STATUSES.index("exempt"))
        cite = [block.version.source.cite]
        if not len(exempt):
            parts.append(pa.array(cite).take(pa.array(np.zeros(len(block), np.int32))))
            continue
        texts = cite * len(block)
        for place in exempt.tolist():
            texts[place] = authority(block, place)
        parts.append(pa.array(texts))
    return pa.concat_arrays(parts)


def _as_read_to(block: Block, today: date) -> Any:
    return np.where(block.past(today), number(last_read(block.version.read_until)), NEVER).astype(np.int32)


def _dates(days: Any) -> pa.Array:
    return pa.array(days, pa.int32(), mask=days == NEVER).cast(pa.date32())


def _because(block: Block) -> pa.Array:
    """The facts each row rests on, by sort and row: "spell 2 event 14"."""
    rows = block.rows
    sort = "spell" if block.clock_sort == "limit" else block.clock_sort
    no_act = np.zeros(len(block), np.int32)
    parts = [_fact(sort, np.asarray(block.clock_row)[rows.clock_fact])]
    for place in (rows.start_fact, rows.done_fact):
        found = np.asarray(block.act_row)[np.maximum(place, 0)] if len(block.act_row) else no_act
        parts.append(_fact("event", np.where(place >= 0, found, 0)))
    return pc.utf8_rtrim_whitespace(pc.binary_join_element_wise(*parts, ""))


def _fact(sort: str, row: Any) -> pa.Array:
    """ "event 14 ", or nothing where there is no such fact."""
    text = pa.array(row, pa.int32(), mask=row == 0).cast(pa.string())
    return pc.fill_null(pc.binary_join_element_wise(f"{sort} ", text, " ", ""), "")
