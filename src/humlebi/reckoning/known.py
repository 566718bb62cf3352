"""All that is recorded about one person, ready to be asked: spells and events by kind, and what has been told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property

from humlebi.law.aliases import current, names_of
from humlebi.law.terms import Field, Recorded
from humlebi.reckoning.telling import BadTelling, read
from humlebi.timeline.calendar import number, to_date
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, columns_of
from humlebi.timeline.facts import Facts
from humlebi.timeline.wording import Text


@dataclass(frozen=True, slots=True)
class Record:
    """One fact: `until` is excluded (of an event, the day after). `row` is the line it was read from."""

    sort: str
    kind: str
    begins: int
    until: int
    value: str
    row: int

    @property
    def place(self) -> str:
        """Where it stands: "spell 2"."""
        return f"{self.sort} {self.row}"


Run = tuple[int, int, tuple[Record, ...]]


@dataclass(frozen=True)
class Known:
    """What is recorded about one person. Records of a kind are in the order of time; `born` None = not recorded.

    `recorded` False: there is no record to look into, so that what does not stand in it is unknown, and not absent.
    `kinds_told`: without a record, the kinds of which somebody has told all there is: nothing, or what stands here.
    `municipality`: the code, where the person lives when no spell says otherwise; empty = not recorded.
    """

    person: str
    born: int | None
    spells: dict[str, tuple[Record, ...]]
    events: dict[str, tuple[Record, ...]]
    recorded: bool = True
    municipality: str = ""
    kinds_told: frozenset[str] = frozenset()

    def covers(self, kind: str) -> bool:
        """Whether what does not stand here of a kind is absent, and not unknown."""
        return self.recorded or kind in self.kinds_told

    def municipality_on(self, day: int) -> str:
        """The code of the municipality that the person lives in on the day; empty when nobody has recorded it."""
        moved = [record.value for record in self.spells_of("kommune") if record.begins <= day < record.until]
        return moved[-1] if moved else self.municipality

    def spells_of(self, kind: str) -> tuple[Record, ...]:
        return self.spells.get(kind, ())

    def events_of(self, kind: str, values: Sequence[str] = ()) -> list[Record]:
        return [record for record in self.events.get(kind, ()) if not values or record.value in values]

    def joined(self, kind: str, values: Sequence[str] = (), or_kinds: Sequence[str] = ()) -> list[Run]:
        """Spells of the kinds that touch or overlap as one: (first day, day after the last, the records)."""
        asked = (kind, tuple(values), tuple(or_kinds))
        if asked not in self._joined:
            found = self.spells_of(kind)
            if or_kinds:
                several = (record for one in (kind, *or_kinds) for record in self.spells_of(one))
                found = tuple(sorted(several, key=lambda record: record.begins))
            self._joined[asked] = _run_together([one for one in found if not values or one.value in values])
        return self._joined[asked]

    def around(self, kind: str, day: int) -> Run | None:
        """The joined spell of the kind that covers the day; None when none does."""
        runs = self.joined(kind)
        place = bisect_right(runs, day, key=lambda run: run[0]) - 1
        return runs[place] if place >= 0 and day < runs[place][1] else None

    @cached_property
    def _joined(self) -> dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[Run]]:
        return {}

    def told(self, field: Field, day: int) -> tuple[Record | None, bool | Fraction | str | None]:
        """The latest record on or before the day that tells the field, and what it says. BadTelling if it is none.

        An assessed field is told by an assessment (`vurdering`), any other by a particular (`oplysning`) or by one.
        """
        sorts = ("vurdering",) if field.assessed else ("oplysning", "vurdering")
        names = (field.name, *(alias.old for alias in names_of(field.name)))
        found = [r for sort in sorts for name in names for r in self._tellings.get((sort, name), ()) if r.begins <= day]
        if not found:
            return None, None
        record = max(found, key=lambda one: (one.begins, one.row))
        name, _, text = record.value.partition("=")
        _, text = current(name.strip(), text.strip(), (field.name,))
        try:
            return record, read(field, text)
        except BadTelling as bad:
            raise _in_row(record, bad) from None

    def stands(self, field: Field, day: int) -> tuple[Record | None, bool | Fraction | str | None]:
        """What the record itself tells of a field by its states and events; nothing when two states disagree."""
        found = [
            (record, value)
            for one in field.recorded
            for record in self._standing(one, day)
            if (value := _told_by(one, record, field)) is not None
        ]
        if not found or len({value for _, value in found}) > 1:
            return None, None
        return found[-1]

    def _standing(self, one: Recorded, day: int) -> list[Record]:
        """The states that cover the day, each from the first day of its run; or the latest event."""
        if one.sort == "event":
            return [record for record in self.events_of(one.kind, one.values) if record.begins <= day][-1:]
        return [
            replace(told[-1], begins=begins)
            for begins, until, told in self.joined(one.kind, one.values)
            if begins <= day < until
        ]

    def tells(self, name: str, day: int) -> bool:
        """Whether anything is recorded of the field of that name on or before the day."""
        names = (name, *(alias.old for alias in names_of(name)))
        told = (self._tellings.get((sort, one), ()) for sort in ("oplysning", "vurdering") for one in names)
        return any(record.begins <= day for records in told for record in records)

    @cached_property
    def _tellings(self) -> dict[tuple[str, str], list[Record]]:
        told: dict[tuple[str, str], list[Record]] = {}
        for sort in ("oplysning", "vurdering"):
            for record in self.events.get(sort, ()):
                told.setdefault((sort, record.value.partition("=")[0].strip()), []).append(record)
        return told


def _told_by(one: Recorded, record: Record, field: Field) -> bool | Fraction | str | None:
    if field.sort == "yes_no":
        return True
    if field.sort == "day":
        return Fraction(record.begins - one.eve)
    value = one.kind if one.by_kind else record.value.removeprefix(one.prefix)
    return value if value in field.values else None


def _in_row(record: Record, bad: BadTelling) -> BadTelling:
    """The fault with the row that it stands in."""
    where = f"{record.kind}, {to_date(record.begins)}"
    return BadTelling(
        [
            Text(f"hændelse i linje {record.row} ({where}): {text.da}", f"events row {record.row} ({where}): {text.en}")
            for text in bad.texts
        ]
    )


def _run_together(found: Sequence[Record]) -> list[Run]:
    runs: list[tuple[int, int, list[Record]]] = []
    for record in found:
        if runs and record.begins <= runs[-1][1]:
            begins, until, told = runs[-1]
            told.append(record)
            runs[-1] = (begins, max(until, record.until), told)
        else:
            runs.append((record.begins, record.until, [record]))
    return [(begins, until, tuple(told)) for begins, until, told in runs]


# There is no record to look into, and a record in which nothing stands.
NOBODY = Known("", None, {}, {}, recorded=False)
BLANK = Known("", None, {}, {})


def somebody(born: date | None) -> Known:
    """A person of whom nothing is recorded but the date of birth."""
    return NOBODY if born is None else Known("", number(born), {}, {}, recorded=False)


def known(columns: Columns, person: int) -> Known:
    """Everything recorded about the person at that place."""
    born = int(columns.born[person])

    def records(sort: str, kind: str, table: Table) -> tuple[Record, ...]:
        lo, hi = int(table.at[person]), int(table.at[person + 1])
        parts = (part[lo:hi].tolist() for part in (table.begins, table.until, table.value, table.row))
        return tuple(
            Record(sort, kind, begins, until, columns.values[value], row)
            for begins, until, value, row in zip(*parts, strict=True)
        )

    return Known(
        columns.persons[person],
        None if born == UNKNOWN_DAY else born,
        {kind: found for kind, table in columns.spells.items() if (found := records("spell", kind, table))},
        {kind: found for kind, table in columns.events.items() if (found := records("event", kind, table))},
        municipality=columns.values[int(columns.municipality[person])],
    )


def known_of(facts: Facts, person: str) -> Known:
    """Everything `facts` record about the person of that id. KeyError when nobody has it."""
    columns = columns_of(facts)
    return known(columns, columns.index_of[person])
