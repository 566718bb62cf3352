"""Acts that answered nothing: of a kind that some duty asks for, and recorded when none waited for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from humlebi.law.kinds import Done, Duty
from humlebi.reckoning.assess import Assessment, Block
from humlebi.timeline.calendar import BEFORE_ALL, NEVER, number, to_date
from humlebi.timeline.columns import Columns, Table


@dataclass(frozen=True, slots=True)
class Unanswered:
    """One act that no duty had asked for on that day. `row` is where it was read."""

    person: str
    kind: str
    on: date
    value: str
    row: int


def how_many(assessment: Assessment) -> dict[str, int]:
    """How many of each kind of act answered nothing; only kinds of which there are some."""
    facts, today = assessment.facts, number(assessment.today)
    left = _asked_for(assessment, facts).items()
    counted = {kind: int((wanted & (facts.event(kind).begins <= today)).sum()) for kind, wanted in left}
    return {kind: count for kind, count in counted.items() if count}


def unanswered(assessment: Assessment, person: str = "") -> tuple[Unanswered, ...]:
    """Every such act of everybody, or of one person, by day; acts after today are not asked about yet.

    An act answers a duty when it was held while the duty waited for it, in time or late, or started its next term.
    """
    facts, today = assessment.facts, number(assessment.today)
    return tuple(
        sorted(
            (
                one
                for kind, wanted in _asked_for(assessment, facts).items()
                for one in _left_over(facts, kind, wanted & (facts.event(kind).begins <= today), person)
            ),
            key=lambda one: (one.person, one.on, one.kind, one.row),
        )
    )


def _asked_for(assessment: Assessment, facts: Columns) -> dict[str, Any]:
    """By kind of event, which of them some duty of the law asks for and none was answered by."""
    left: dict[str, Any] = {}
    for version in assessment.law.versions:
        if isinstance(version.declaration, Duty):
            for kind, values in _kinds(version.declaration.act):
                if kind in facts.events:
                    asked = _with_values(facts, facts.event(kind), values)
                    left[kind] = left.get(kind, np.zeros(len(asked), bool)) | asked
    for block in assessment.blocks:
        if isinstance(block.version.declaration, Duty):
            for kind, values in _kinds(block.version.declaration.act):
                if kind in left:
                    table = facts.event(kind)
                    left[kind] &= ~(_with_values(facts, table, values) & _answered(assessment, block, table))
    return left


def _kinds(act: Done) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield act.kind, act.values
    if act.or_kind:
        yield act.or_kind, ()


def _with_values(facts: Columns, table: Table, values: tuple[str, ...]) -> Any:
    return np.isin(table.value, facts.codes(values)) if values else np.ones(len(table), bool)


def _answered(assessment: Assessment, block: Block, table: Table) -> Any:
    """Which acts of the table lie between the day a row of the block began to wait and the day it was answered."""
    duty, rows = block.version.declaration, block.rows
    assert isinstance(duty, Duty)
    clock = rows.clock_fact
    began = block.clock_benefit if duty.counts_from == "benefit" else np.asarray(block.clock_begins)
    first = np.where(rows.start_fact >= 0, rows.since, np.minimum(rows.since, np.asarray(began)[clock]))
    last_known = np.minimum(np.asarray(block.clock_until, np.int64)[clock] - 1, number(assessment.today))
    last = np.where(rows.done < NEVER, rows.done, last_known)
    person = np.repeat(np.arange(len(table.at) - 1), np.diff(table.at))
    key = _key(person, table.begins)
    begins, ends = (
        np.searchsorted(key, _key(rows.person, first)),
        np.searchsorted(key, _key(rows.person, last), "right"),
    )
    waiting = np.zeros(len(table) + 1, np.int64)
    real = begins < ends
    np.add.at(waiting, begins[real], 1)
    np.add.at(waiting, ends[real], -1)
    return np.cumsum(waiting)[:-1] > 0


def _key(person: Any, day: Any) -> Any:
    return np.asarray(person, np.int64) << 33 | (np.asarray(day, np.int64) - BEFORE_ALL)


def _left_over(facts: Columns, kind: str, wanted: Any, person: str) -> Iterator[Unanswered]:
    table = facts.event(kind)
    places = np.flatnonzero(wanted)
    people = np.searchsorted(table.at, places, side="right") - 1
    only = facts.index_of[person] if person else None
    for place, p in zip(places.tolist(), people.tolist(), strict=True):
        if only is None or p == only:
            value = facts.values[int(table.value[place])]
            yield Unanswered(facts.persons[p], kind, to_date(int(table.begins[place])), value, int(table.row[place]))
