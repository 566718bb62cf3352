"""The journal as it is told: every line with its fact, what became of that fact, and the notes added to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from humlebi.desk.access.models import User
from humlebi.desk.casework.models import EventFact, JournalLine, SpellFact

Fact = SpellFact | EventFact
FactT = TypeVar("FactT", SpellFact, EventFact)
Key = tuple[type, int]


@dataclass(frozen=True)
class Stood:
    """What a fact said: a day, or a day and an end, and a value."""

    kind: str
    on: date
    until: date | None
    value: str
    lasts: bool


@dataclass(frozen=True)
class Change:
    """A correction: what stood, what stands instead (None: nothing, it never happened), why, by whom, and when."""

    was: Stood
    now: Stood | None
    why: str
    by: User | None
    at: datetime


@dataclass(frozen=True)
class Entry:
    """One line of the journal. `change`: what the line itself corrected. `fate`: what its fact became later."""

    line: JournalLine
    fact: Fact | None = None
    change: Change | None = None
    fate: Change | None = None
    notes: tuple[JournalLine, ...] = ()

    @property
    def withdrawn(self) -> bool:
        """Whether what the line tells of never happened."""
        return self.fate is not None and self.fate.now is None


def standing(facts: Iterable[FactT]) -> tuple[FactT, ...]:
    """Of all facts of a case those that are neither replaced nor a note that something never happened."""
    known = list(facts)
    replaced = {fact.replaces_id for fact in known}
    return tuple(fact for fact in known if fact.pk not in replaced and not fact.withdrawn)


def withdrawn(facts: Iterable[Fact], lines: Sequence[JournalLine]) -> tuple[Change, ...]:
    """What was recorded and never happened, the latest withdrawal first."""
    known = _Known(facts, lines)
    gone = [change for fact in known.facts if fact.withdrawn and (change := known.change(fact)) is not None]
    return tuple(sorted(gone, key=lambda one: one.at, reverse=True))


def entries(lines: Sequence[JournalLine], facts: Iterable[Fact]) -> tuple[Entry, ...]:
    """The journal in the order of its lines. A note added to a fact stands under the first line about that fact."""
    known = _Known(facts, lines)
    under: dict[int, list[JournalLine]] = defaultdict(list)
    for line in sorted(lines, key=lambda one: one.pk):
        place = known.place_of_note(line)
        if place is not None:
            under[place].append(line)
    moved = {line.pk for notes in under.values() for line in notes}
    return tuple(known.entry(line, tuple(under[line.pk])) for line in lines if line.pk not in moved)


class _Known:
    """All facts of a case, also those that no longer stand, by what they replace and are replaced by."""

    def __init__(self, facts: Iterable[Fact], lines: Sequence[JournalLine]) -> None:
        self.facts = list(facts)
        self._by_key = {_key(fact): fact for fact in self.facts}
        self._next = {(type(fact), fact.replaces_id): fact for fact in self.facts if fact.replaces_id}
        self._why = {_told(line): line.text for line in lines if line.act == "fact_corrected"}
        self._first_line: dict[Key, int] = {}
        for line in sorted(lines, key=lambda one: one.pk):
            if line.act != "note_added" and (fact := self.fact(line)) is not None:
                self._first_line.setdefault(_key(self._root(fact)), line.pk)

    def fact(self, line: JournalLine) -> Fact | None:
        key = _told(line)
        return None if key is None else self._by_key.get(key)

    def place_of_note(self, line: JournalLine) -> int | None:
        """The line that a note stands under; None for a note of its own, or one to a fact that no line tells of."""
        fact = self.fact(line) if line.act == "note_added" else None
        return None if fact is None else self._first_line.get(_key(self._root(fact)))

    def entry(self, line: JournalLine, notes: tuple[JournalLine, ...]) -> Entry:
        fact = self.fact(line)
        if fact is None:
            return Entry(line)
        if line.act == "fact_corrected":
            return Entry(line, fact, change=self.change(fact), notes=notes)
        return Entry(line, fact, fate=self._fate(fact), notes=notes)

    def change(self, fact: Fact) -> Change | None:
        """What the fact was recorded instead of."""
        was = self._by_key.get((type(fact), fact.replaces_id)) if fact.replaces_id else None
        if was is None:
            return None
        now = None if fact.withdrawn else stood(fact)
        return Change(stood(was), now, self._why.get(_key(fact), ""), fact.recorded_by, fact.recorded_at)

    def _fate(self, fact: Fact) -> Change | None:
        """The last correction of the fact: what it said at first, and what stands now."""
        last = fact
        while (following := self._next.get(_key(last))) is not None:
            last = following
        found = None if last is fact else self.change(last)
        return found and Change(stood(fact), found.now, found.why, found.by, found.at)

    def _root(self, fact: Fact) -> Fact:
        while fact.replaces_id and (before := self._by_key.get((type(fact), fact.replaces_id))) is not None:
            fact = before
        return fact


def _key(fact: Fact) -> Key:
    return type(fact), fact.pk


def _told(line: JournalLine) -> Key | None:
    if line.event_id is not None:
        return EventFact, line.event_id
    return None if line.spell_id is None else (SpellFact, line.spell_id)


def stood(fact: Fact) -> Stood:
    """What the fact says."""
    if isinstance(fact, SpellFact):
        return Stood(fact.kind, fact.begins, fact.until, fact.value, lasts=True)
    return Stood(fact.kind, fact.on, None, fact.value, lasts=False)
