"""The same facts as sorted int32 arrays with offsets per person: the form that everything is reckoned from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from humlebi.timeline.calendar import BEFORE_ALL, NEVER, number, to_date
from humlebi.timeline.facts import NOTHING_MORE, Event, Facts, Person, Spell
from humlebi.timeline.layers import Groups, Layers, groups, layers, most_each

Ints = NDArray[np.int32]
UNKNOWN_DAY = BEFORE_ALL  # a date of birth that nobody has recorded


@dataclass(frozen=True)
class Table:
    """The facts of one kind, sorted by person, then first day, then row.

    `at[p]:at[p + 1]` are the rows of person p. Of an event `until` is the day after. `value` and `ref` are codes of
    `Columns.values` (0 = empty). `row` is where the fact was read. `again`: how often each stood there again in every
    part (person, kind, days, value, ref), if any did; it is one fact, and the first row is kept.
    """

    at: Ints
    begins: Ints
    until: Ints
    value: Ints
    ref: Ints
    row: Ints
    again: Ints | None = None

    def __len__(self) -> int:
        return len(self.begins)

    @property
    def repeated(self) -> int:
        return 0 if self.again is None else int(self.again.sum())

    @cached_property
    def has_refs(self) -> bool:
        return bool(self.ref.any())

    @cached_property
    def most_each(self) -> int:
        """How many a person has at most."""
        return most_each(self.at)

    @cached_property
    def layers(self) -> Layers:
        """Which spell shows on each day: of several the one that began last."""
        return layers(self.at, self.begins, self.until)

    @cached_property
    def groups(self) -> Groups:
        """The rows by the spell they name."""
        return groups(self.at, self.ref)


def empty_table(people: int) -> Table:
    none = np.empty(0, np.int32)
    return Table(np.zeros(people + 1, np.int32), none, none, none, none, none)


@dataclass(frozen=True)
class Columns:
    """Facts of a population. `born` is a day number, UNKNOWN_DAY where nobody has recorded it.

    `municipality` is a code of `values`. `extra` holds the further columns of the persons' file, kept as they came;
    `further` those of spells and events: by file and column, what stands by each (kind, row) that has something there.
    """

    persons: Sequence[str]
    born: Ints
    municipality: Ints
    spells: Mapping[str, Table]
    events: Mapping[str, Table]
    values: tuple[str, ...]
    extra: Mapping[str, Sequence[object]] = field(default_factory=dict)
    further: Mapping[str, Mapping[str, Mapping[tuple[str, int], object]]] = field(default_factory=dict)

    @property
    def people(self) -> int:
        return len(self.born)

    def spell(self, kind: str) -> Table:
        """The spells of a kind; an empty table when nobody has one."""
        return self.spells.get(kind) or empty_table(self.people)

    def event(self, kind: str) -> Table:
        """The events of a kind; an empty table when nobody has one."""
        return self.events.get(kind) or empty_table(self.people)

    def codes(self, values: Sequence[str]) -> list[int]:
        """The codes of those of the values that occur."""
        return [self._code_of[value] for value in values if value in self._code_of]

    @cached_property
    def _code_of(self) -> dict[str, int]:
        return {value: code for code, value in enumerate(self.values)}

    @cached_property
    def index_of(self) -> dict[str, int]:
        """Person id -> place in the arrays."""
        return {person: index for index, person in enumerate(self.persons)}

    @property
    def repeated(self) -> int:
        """How many lines or records said again what another had said already."""
        return sum(table.repeated for tables in (self.spells, self.events) for table in tables.values())

    @cached_property
    def digest(self) -> str:
        """Hash of the facts: the same facts give the same digest however their files were ordered into tables."""
        sha = hashlib.sha256()
        for person in self.persons:
            sha.update(person.encode() + b"\0")
        sha.update(self.born.tobytes())
        self._hash_codes(sha, self.municipality)
        for tables in (self.spells, self.events):
            for kind in sorted(kind for kind, table in tables.items() if len(table)):
                table = tables[kind]
                sha.update(kind.encode())
                for part in (table.at, table.begins, table.until):
                    sha.update(part.tobytes())
                for codes in (table.value, table.ref):
                    self._hash_codes(sha, codes)
        return sha.hexdigest()

    def _hash_codes(self, sha: hashlib._Hash, codes: Ints) -> None:
        """Hash what the codes stand for, not the codes: they depend on the order in which texts were met."""
        used, place = np.unique(codes, return_inverse=True)
        texts = [self.values[code] for code in used.tolist()]
        rank = np.argsort(np.argsort(np.array(texts, dtype=object))) if texts else used
        sha.update("\0".join(sorted(texts)).encode())
        sha.update(rank[place].astype(np.int32).tobytes())

    def only(self, index: int) -> Columns:
        """The same facts of one person alone."""
        return self._between(index, index + 1)

    def first(self, people: int) -> Columns:
        """The same facts of the first so many people."""
        return self._between(0, people)

    def _between(self, first: int, last: int) -> Columns:
        def cut(table: Table) -> Table:
            lo, hi = int(table.at[first]), int(table.at[last])
            at = table.at[first : last + 1] - table.at[first]
            parts = (table.begins, table.until, table.value, table.ref, table.row)
            begins, until, value, ref, row = (part[lo:hi] for part in parts)
            again = None if table.again is None else table.again[lo:hi]
            return Table(at, begins, until, value, ref, row, again)

        def tables(source: Mapping[str, Table]) -> dict[str, Table]:
            return {kind: cut(t) for kind, t in source.items() if t.at[first] < t.at[last]}

        return Columns(
            self.persons[first:last],
            self.born[first:last],
            self.municipality[first:last],
            tables(self.spells),
            tables(self.events),
            self.values,
            {name: column[first:last] for name, column in self.extra.items()},
            self.further,
        )


def sorted_table(people: int, person: Ints, begins: Ints, until: Ints, value: Ints, ref: Ints, row: Ints) -> Table:
    """A table from unsorted rows of one kind. `person` is the place of the person."""
    at = np.zeros(people + 1, np.int32)
    np.cumsum(np.bincount(person, minlength=people), out=at[1:])
    # One key to sort by; a stable sort keeps the order of the input within a day.
    key = person.astype(np.int64) << 32 | (begins.astype(np.int64) - BEFORE_ALL)
    if bool((key[1:] >= key[:-1]).all()):
        return Table(at, begins, until, value, ref, row)
    order = np.argsort(key, kind="stable")
    return Table(at, begins[order], until[order], value[order], ref[order], row[order])


def fact_table(people: int, person: Ints, begins: Ints, until: Ints, value: Ints, ref: Ints, row: Ints) -> Table:
    """As `sorted_table`, of facts as they were told: what is told again in every part is one fact."""
    table = sorted_table(people, person, begins, until, value, ref, row)
    person = np.repeat(np.arange(people, dtype=np.int32), np.diff(table.at))
    same_day = (person[1:] == person[:-1]) & (table.begins[1:] == table.begins[:-1])
    some = np.flatnonzero(np.append(same_day, False) | np.append(False, same_day))  # nearly always few
    if not len(some):
        return table
    parts = [part[some] for part in (table.ref, table.value, table.until, table.begins, person)]
    order = np.lexsort(parts)  # stable: of those that are alike the first row comes first
    alike = np.logical_and.reduce([part[order][1:] == part[order][:-1] for part in parts])
    if not alike.any():
        return table
    starts = np.append(True, ~alike)
    kept, again = np.ones(len(table), bool), np.zeros(len(table), np.int32)
    kept[some[order[~starts]]] = False
    again[some[order[starts]]] = np.diff(np.append(np.flatnonzero(starts), len(some))) - 1
    at = np.append(0, np.cumsum(kept))[table.at].astype(np.int32)
    columns = (table.begins, table.until, table.value, table.ref, table.row)
    return replace(Table(at, *(part[kept] for part in columns)), again=again[kept])


class _Codes:
    """Gives each text a number in the order it is first seen; the empty text is 0."""

    def __init__(self) -> None:
        self.of: dict[str, int] = {"": 0}

    def __call__(self, text: str) -> int:
        return self.of.setdefault(text, len(self.of))


def columns_of(facts: Facts) -> Columns:
    """The columns of some facts. A fact about a person who is not among `facts.persons` raises KeyError."""
    codes = _Codes()
    people = len(facts.persons)
    place = {person.id: index for index, person in enumerate(facts.persons)}
    names = tuple(dict.fromkeys(name for person in facts.persons for name in person.extra))
    return Columns(
        [person.id for person in facts.persons],
        np.array([UNKNOWN_DAY if p.born is None else number(p.born) for p in facts.persons], np.int32),
        np.array([codes(p.municipality or "") for p in facts.persons], np.int32),
        _tables(
            people,
            (
                (
                    s.kind,
                    place[s.person],
                    number(s.begins),
                    NEVER if s.until is None else number(s.until),
                    codes(s.value),
                    codes(s.ref),
                    s.row,
                )
                for s in facts.spells
            ),
        ),
        _tables(
            people,
            (
                (e.kind, place[e.person], number(e.on), number(e.on) + 1, codes(e.value), codes(e.ref), e.row)
                for e in facts.events
            ),
        ),
        tuple(codes.of),
        {name: [p.extra.get(name, "") for p in facts.persons] for name in names},
        {"spells": _further(facts.spells), "events": _further(facts.events)},
    )


def _further(facts: Sequence[Spell] | Sequence[Event]) -> dict[str, dict[tuple[str, int], object]]:
    found: dict[str, dict[tuple[str, int], object]] = {}
    for fact in facts:
        for name, cell in fact.extra.items():
            found.setdefault(name, {})[fact.kind, fact.row] = cell
    return found


def _tables(people: int, rows: Iterator[tuple[str, int, int, int, int, int, int]]) -> dict[str, Table]:
    by_kind: dict[str, list[tuple[int, ...]]] = {}
    for kind, *rest in rows:
        by_kind.setdefault(kind, []).append(tuple(rest))
    return {kind: fact_table(people, *np.array(found, np.int32).T.copy()) for kind, found in by_kind.items()}


def facts_of(columns: Columns) -> Facts:
    """The records of some columns, person by person."""
    persons = tuple(
        Person(
            person,
            None if born == UNKNOWN_DAY else to_date(born),
            columns.values[code] or None,
            _extra(columns, index),
        )
        for index, (person, born, code) in enumerate(
            zip(columns.persons, columns.born.tolist(), columns.municipality.tolist(), strict=True)
        )
    )
    spells = [
        Spell(
            person,
            kind,
            to_date(begins),
            None if until == NEVER else to_date(until),
            value,
            ref,
            row,
            _of_row(columns, "spells", kind, row),
        )
        for kind, person, begins, until, value, ref, row in _rows(columns, columns.spells)
    ]
    events = [
        Event(person, kind, to_date(on), value, ref, row, _of_row(columns, "events", kind, row))
        for kind, person, on, _, value, ref, row in _rows(columns, columns.events)
    ]
    return Facts(persons, tuple(spells), tuple(events))


def _extra(columns: Columns, index: int) -> MappingProxyType[str, object]:
    cells = {name: column[index] for name, column in columns.extra.items()}
    return MappingProxyType({name: cell for name, cell in cells.items() if cell not in ("", None)})


def _of_row(columns: Columns, sort: str, kind: str, row: int) -> MappingProxyType[str, object]:
    """The further columns of one fact."""
    further = columns.further.get(sort)
    if not further:
        return NOTHING_MORE
    return MappingProxyType({name: cells[kind, row] for name, cells in further.items() if (kind, row) in cells})


def _rows(columns: Columns, tables: Mapping[str, Table]) -> Iterator[tuple[str, str, int, int, str, str, int]]:
    for kind, table in tables.items():
        people = np.repeat(np.arange(columns.people), np.diff(table.at)).tolist()
        parts = (table.begins, table.until, table.value, table.ref, table.row)
        for person, begins, until, value, ref, row in zip(people, *(p.tolist() for p in parts), strict=True):
            yield kind, columns.persons[person], begins, until, columns.values[value], columns.values[ref], row


def day_or_none(day: int) -> date | None:
    """A date, or None for NEVER."""
    return None if day == NEVER else to_date(day)
