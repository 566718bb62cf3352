"""Spells laid over each other, cut out of each other and sorted by name: what the kernel then only has to look up in.

All of it takes time that grows no faster than n log n with the spells of one person, however they overlap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from humlebi.timeline.calendar import BEFORE_ALL


@dataclass(frozen=True, slots=True)
class Layers:
    """Stretches that do not overlap, person by person; `place` = the spell that shows on each (None = its own)."""

    at: Any
    begins: Any
    until: Any
    place: Any = None

    def of(self, spells: Any) -> Any:
        """What is told of each spell, as it shows."""
        return spells if self.place is None else spells[self.place]


@dataclass(frozen=True, slots=True)
class Groups:
    """The rows of a table by the name that each carries (0 = none), within each person.

    `group_at[p]:group_at[p + 1]` are a person's groups, `names` what each is called, `at[g]:at[g + 1]` its rows in
    `place`, in the table's order.
    """

    group_at: Any
    names: Any
    at: Any
    place: Any


def people_of(at: Any) -> Any:
    """The person of each row."""
    return np.repeat(np.arange(len(at) - 1, dtype=np.int32), np.diff(at))


def most_each(at: Any) -> int:
    """How many rows a person has at most."""
    return int(np.diff(at).max(initial=0))


def offsets(people: int, person: Any) -> Any:
    """Where each person's rows begin, of rows that are in the order of the persons."""
    at = np.zeros(people + 1, np.int32)
    np.cumsum(np.bincount(person, minlength=people), out=at[1:])
    return at


def latest_so_far(person: Any, until: Any) -> Any:
    """The latest end among the person's rows up to and including each."""
    key = person.astype(np.int64) << 32 | (until.astype(np.int64) - BEFORE_ALL)
    return ((np.maximum.accumulate(key) & 0xFFFFFFFF) + BEFORE_ALL).astype(np.int32)


def groups(at: Any, ref: Any) -> Groups:
    """The rows of a table by their `ref`."""
    person = people_of(at)
    order = np.lexsort((ref, person))  # which keeps the order within a name
    who, name = person[order], ref[order]
    first = np.ones(len(order), bool)
    first[1:] = (who[1:] != who[:-1]) | (name[1:] != name[:-1])
    heads = np.flatnonzero(first)
    inside = np.append(heads, len(order)).astype(np.int32)
    return Groups(offsets(len(at) - 1, who[heads]), name[heads].astype(np.int32), inside, order.astype(np.int32))


def layers(at: Any, begins: Any, until: Any) -> Layers:
    """Of the spells that cover a day the one that began last shows; of those that began at once the last in order."""
    people = len(at) - 1
    if most_each(at) < 2:
        return Layers(at, begins, until)
    person = people_of(at)
    over = np.zeros(len(begins), bool)
    over[1:] = (person[1:] == person[:-1]) & (begins[1:] < latest_so_far(person, until)[:-1])
    if not over.any():
        return Layers(at, begins, until)
    place = np.arange(len(begins), dtype=np.int32)
    tangled = np.unique(person[over])
    apart = ~np.isin(person, tangled)
    found: list[tuple[int, int, int, int]] = []
    for p in tangled.tolist():
        lo, hi = int(at[p]), int(at[p + 1])
        found += [(p, b, u, lo + i) for b, u, i in _layered(begins[lo:hi].tolist(), until[lo:hi].tolist())]
    more = np.array(found, np.int32).reshape(-1, 4).T
    parts = [
        np.concatenate([ours[apart], theirs]) for ours, theirs in zip((person, begins, until, place), more, strict=True)
    ]
    order = np.lexsort((parts[1], parts[0]))
    who, first, last, which = (part[order] for part in parts)
    return Layers(offsets(people, who), first, last, which)


def _layered(begins: list[int], until: list[int]) -> list[tuple[int, int, int]]:
    """One person's spells, in the order of their first days: (first day, day after the last, which spell shows)."""
    shown: list[tuple[int, int, int]] = []
    stack: list[int] = []  # the spells that have begun, the one on top showing; each is put on and taken off once
    day = 0

    def up_to(end: int | None) -> None:
        nonlocal day
        while stack and (end is None or day < end):
            top = stack[-1]
            last = until[top] if end is None else min(until[top], end)
            if last > day:
                shown.append((day, last, top))
                day = last
            if until[top] <= day:
                stack.pop()
        if end is not None:
            day = end

    for i, first in enumerate(begins):
        up_to(first)
        day = first
        stack.append(i)
    up_to(None)
    return shown


def without(people: int, one: tuple[Any, Any, Any], other: tuple[Any, Any, Any]) -> tuple[Any, Any, Any]:
    """The days of `one` that are not in `other`; each is (at, begins, until) of stretches that do not overlap."""
    mine, theirs = people_of(one[0]), people_of(other[0])
    person = np.concatenate([mine, mine, theirs, theirs])
    day = np.concatenate([one[1], one[2], other[1], other[2]])
    up, down = np.ones(len(mine), np.int8), np.ones(len(theirs), np.int8)
    still, none = np.zeros(2 * len(theirs), np.int8), np.zeros(2 * len(mine), np.int8)
    order = np.lexsort((day, person))
    person, day = person[order], day[order]
    inside = np.cumsum(np.concatenate([up, -up, still])[order], dtype=np.int64)
    cut = np.cumsum(np.concatenate([none, down, -down])[order], dtype=np.int64)
    kept = np.zeros(len(day), bool)
    kept[:-1] = (inside[:-1] > 0) & (cut[:-1] == 0) & (day[1:] > day[:-1])
    heads = np.flatnonzero(kept)
    return offsets(people, person[heads]), day[heads], day[heads + 1]
