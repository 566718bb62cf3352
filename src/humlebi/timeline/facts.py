"""The records a case is made of: spells that last, events that happen on a day, and the persons they concern."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

# The further columns of a fact that has none.
NOTHING_MORE: MappingProxyType[str, object] = MappingProxyType({})


def _nothing_more() -> MappingProxyType[str, object]:
    return NOTHING_MORE


@dataclass(frozen=True, slots=True)
class Person:
    """One citizen. `municipality` is the 4-digit code; None in a field means that nobody has recorded it."""

    id: str
    born: date | None = None
    municipality: str | None = None
    extra: MappingProxyType[str, object] = field(default_factory=_nothing_more)


@dataclass(frozen=True, slots=True)
class Spell:
    """A state that lasts: from `begins` (included) to `until` (excluded; None while it still runs).

    `ref` names the spell, or ties a spell of state to the benefit spell of that name. `row` is the line or record
    it was read from, for receipts and explanations; it never decides anything. `extra` = the file's further columns.
    """

    person: str
    kind: str
    begins: date
    until: date | None = None
    value: str = ""
    ref: str = ""
    row: int = 0
    extra: MappingProxyType[str, object] = field(default_factory=_nothing_more, hash=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on one day. `ref` ties it to the spell of that name; empty = whichever covers the day."""

    person: str
    kind: str
    on: date
    value: str = ""
    ref: str = ""
    row: int = 0
    extra: MappingProxyType[str, object] = field(default_factory=_nothing_more, hash=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything known about some persons. Order carries no meaning."""

    persons: tuple[Person, ...] = ()
    spells: tuple[Spell, ...] = ()
    events: tuple[Event, ...] = ()

    @classmethod
    def of(cls, persons: Iterable[Person], spells: Iterable[Spell] = (), events: Iterable[Event] = ()) -> Facts:
        return cls(tuple(persons), tuple(spells), tuple(events))
