"""Facts as the kernel takes them: clocks, acts, states and days, made from columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import numpy as np

from humlebi.law.kinds import Aged, Begins, Course, Done, Enters, Happens, Since, Span, State
from humlebi.reckoning import kernel
from humlebi.reckoning.running import Runner
from humlebi.timeline.calendar import BEFORE_ALL, FIRST_YEAR, LAST_YEAR, NEVER, is_working, number
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, sorted_table
from humlebi.timeline.words import Absence, Vocabulary

_UNITS = {"days": kernel.DAYS, "months": kernel.MONTHS, "working_days": kernel.WORKING_DAYS}
NO_SPAN = kernel.Span(-1, 0, 0)
_NONE = np.zeros(1, np.int32)
NO_DAYS = kernel.Days(_NONE, _NONE, _NONE, 0)
NO_STATES = kernel.States(_NONE, _NONE, _NONE, _NONE, _NONE, np.zeros(1, np.int8), 0, 0, 0)


def span(declared: Span | None) -> kernel.Span:
    return NO_SPAN if declared is None else kernel.Span(_UNITS[declared.unit], declared.count, int(declared.whole_week))


NO_WORKING_DAYS = kernel.WorkingDays(_NONE, _NONE, 0)


@cache
def working_days() -> kernel.WorkingDays:
    """Every working day of the years that facts may have."""
    first, last = number(date(FIRST_YEAR, 1, 1)), number(date(LAST_YEAR + 10, 1, 1))
    works = np.array([is_working(day) for day in range(first, last)])
    return kernel.WorkingDays(np.flatnonzero(works).astype(np.int32) + first, np.cumsum(works).astype(np.int32), first)


@dataclass(frozen=True, slots=True)
class Started:
    """Clocks and where each was read: `row` of the fact, and whether that is a spell, an event or a limit."""

    clocks: kernel.Clocks
    row: Any
    sort: str


def clocks(columns: Columns, since: Since, runner: Runner) -> Started:
    """The clocks that facts start (a limit's are made by `limits.reached`)."""
    match since:
        case Begins(kind, _, or_kinds):
            table = columns.spell(kind)
            for other in or_kinds:
                if len(more := columns.spell(other)):
                    table = _merged(columns.people, table, more) if len(table) else more
            return _started(_unless_apart(columns, table, runner), "spell")
        case Course(kind):
            return _started(courses(columns.people, columns.spell(kind)), "spell")
        case Enters(kind, values, within):
            table, benefit = _crossings(columns, columns.spell(kind), values, columns.spell(within), runner, whole=1)
            return _started(table, "spell", benefit)
        case Happens(kind, _, values, within):
            events = columns.event(kind)
            if within:
                table, benefit = _crossings(columns, events, values, columns.spell(within), runner, whole=0)
                return _started(table, "event", benefit)
            events = _only(columns, events, values)
            return _started(replace(events, until=np.full_like(events.until, NEVER)), "event")
    raise TypeError(f"{since} starts no clock of its own")


def _unless_apart(columns: Columns, table: Table, runner: Runner) -> Table:
    """Spells that touch as one; the table itself when none do, which is nearly always so."""
    people = columns.people
    if not runner.functions["touching"](people, table.at, table.begins, table.until):
        return table
    return joined(people, table)


def _crossings(
    columns: Columns, table: Table, values: Sequence[str], outer: Table, runner: Runner, *, whole: int
) -> tuple[Table, Any]:
    """The wanted facts that lie in a spell of `outer`, as stretches, and the first day of each one's spell."""
    wanted = _bound(columns, values)
    inner = (table.at, table.begins, table.until, table.value, table.ref, wanted)
    around = (outer.at, outer.begins, outer.until, outer.ref)
    at = np.zeros(columns.people + 1, np.int32)
    at_most = int(np.diff(outer.at).max(initial=0))

    def part(bounds: tuple[int, int]) -> tuple[Any, ...]:
        lo, hi = bounds
        # Each may cross each: spells of two employers overlap.
        most = int(table.at[hi] - table.at[lo]) * at_most
        found = [np.empty(most, np.int32) for _ in range(5)]
        n = runner.functions["crossings"](lo, hi, *inner, *around, whole, (at, *found))
        return tuple(array[:n] for array in found)

    bounds = runner.parts(columns.people)
    parts = runner.spread(part, bounds)
    for (lo, hi), start in zip(bounds, np.cumsum([0, *(len(p[0]) for p in parts[:-1])]), strict=True):
        at[lo:hi] += start
    begins, until, ref, fact, benefit = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    at[-1] = len(fact)
    return Table(at, begins, until, table.value[fact], ref, table.row[fact]), benefit


def _bound(columns: Columns, values: Sequence[str]) -> Any:
    """By code, whether it is one of the values; all are when none is asked for."""
    bound = np.full(len(columns.values), 0 if values else 1, np.uint8)
    bound[columns.codes(values)] = 1
    return bound


def acts(columns: Columns, done: Done) -> tuple[kernel.Acts, Any]:
    """The acts that fulfil a duty, and the row each was read from."""
    table = _only(columns, columns.event(done.kind), done.values)
    if done.or_kind and len(other := columns.event(done.or_kind)):
        table = _merged(columns.people, table, other)
    return kernel.Acts(table.at, table.begins, table.ref, int(table.has_refs)), table.row


def states(
    columns: Columns, when: State | None, vocabulary: Vocabulary, today: date, aged: Aged | None = None
) -> kernel.States:
    """The state that a duty asks for, on the days on which the person is of the age it asks for."""
    if aged is not None:
        return _aged_states(columns, when, vocabulary, today, aged)
    if when is None:
        return NO_STATES
    table = columns.spell(when.kind)
    bound = _bound(columns, when.values)
    missing = vocabulary.spells[when.kind].absence is Absence.UNKNOWN
    return _as_states(table, bound, missing, number(today))


def _as_states(table: Table, bound: Any, missing: bool, known_on: int) -> kernel.States:
    return kernel.States(
        table.at, table.begins, table.until, table.value, table.ref, bound.astype(np.int8), 1, int(missing), known_on
    )


def _aged_states(
    columns: Columns, when: State | None, vocabulary: Vocabulary, today: date, aged: Aged
) -> kernel.States:
    """The wanted state within the years of age, not bound outside them; without a birthday it binds perhaps.

    When a person comes of an age is known beforehand, so states that are not known yet are left out here instead.
    """
    first, last = _years_of_age(columns.born, aged)
    if when is None:
        return _as_states(_ages(columns.born, first, last, (0, 1, 2)), np.array([0, 1, -1]), False, NEVER)
    table, bound = columns.spell(when.kind), _bound(columns, when.values).astype(np.int8)
    person = _people_of(table)
    ageless = columns.born[person] == UNKNOWN_DAY
    begins = np.where(ageless, table.begins, np.maximum(table.begins, first[person]))
    until = np.where(ageless, table.until, np.minimum(table.until, last[person]))
    kept = (begins < until) & (table.begins <= number(today))
    # More values than anybody has written: each again for a person without a birthday, and one for another age.
    value = np.where(ageless, table.value + len(bound), table.value)
    other = _ages(columns.born, first, last, (2 * len(bound), -1, -1))
    apart = other.value >= 0
    none = np.zeros(int(apart.sum()), np.int32)
    both = sorted_table(
        columns.people,
        np.concatenate([person[kept], _people_of(other)[apart]]),
        np.concatenate([begins[kept], other.begins[apart]]),
        np.concatenate([until[kept], other.until[apart]]),
        np.concatenate([value[kept], other.value[apart]]),
        np.concatenate([table.ref[kept], none]),
        np.zeros(int(kept.sum()) + len(none), np.int32),
    )
    missing = vocabulary.spells[when.kind].absence is Absence.UNKNOWN
    return _as_states(both, np.concatenate([bound, -bound, [0]]), missing, NEVER)


def _years_of_age(born: Any, aged: Aged) -> tuple[Any, Any]:
    """The first day of the age and the first day after it; from ever, or for ever, where there is no limit."""
    first = _birthday(born, aged.at_least) if aged.at_least else np.full(len(born), BEFORE_ALL, np.int32)
    return first, np.full(len(born), NEVER, np.int32) if aged.below is None else _birthday(born, aged.below)


def _birthday(born: Any, years: int) -> Any:
    """The day a person becomes that old; 28 February in a common year for one born on 29 February."""
    days = np.where(born == UNKNOWN_DAY, 0, born).astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    day_of_month = (days - months.astype("datetime64[D]")).astype(np.int64)
    then = months + 12 * years
    starts = then.astype("datetime64[D]").astype(np.int64)
    length = (then + 1).astype("datetime64[D]").astype(np.int64) - starts
    return (starts + np.minimum(day_of_month, length - 1)).astype(np.int32)


def _ages(born: Any, first: Any, last: Any, values: tuple[int, int, int]) -> Table:
    """Everybody's life as three spells at most; `values`: of another age, of the age, no birthday recorded."""
    other, of_age, nobody = values
    people = len(born)
    everybody, known = np.arange(people, dtype=np.int32), born != UNKNOWN_DAY
    ever, never = np.full(people, BEFORE_ALL, np.int32), np.full(people, NEVER, np.int32)
    begins = np.concatenate([ever, first, last, ever])
    until = np.concatenate([first, last, never, never])
    value = np.repeat(np.array([other, of_age, other, nobody], np.int32), people)
    wanted = (begins < until) & np.concatenate([known, known, known, ~known])
    none = np.zeros(int(wanted.sum()), np.int32)
    who = np.tile(everybody, 4)[wanted]
    return sorted_table(people, who, begins[wanted], until[wanted], value[wanted], none, none)


def days(columns: Columns, kinds: Sequence[str], values: Sequence[str] = (), also: Table | None = None) -> kernel.Days:
    """The days that spells of these kinds (and those of `also`) cover, joined so that none is counted twice."""
    tables = [_only(columns, columns.spell(kind), values) for kind in kinds]
    tables = [table for table in (*tables, also) if table is not None and len(table)]
    if not tables:
        return NO_DAYS
    table = tables[0]
    for other in tables[1:]:
        table = _merged(columns.people, table, other)
    table = joined(columns.people, table)
    return kernel.Days(table.at, table.begins, table.until, 1)


def declared_days(columns: Columns, kinds: Sequence[str]) -> kernel.Days:
    """The same for what a declaration asks for: nobody may have such days, but they are asked for all the same."""
    found = days(columns, [kind for kind in kinds if kind])
    if found.used or not any(kinds):
        return found
    none = np.zeros(0, np.int32)
    return kernel.Days(np.zeros(columns.people + 1, np.int32), none, none, 1)


def together(several: Sequence[kernel.Days]) -> kernel.Days:
    """The days that any of several cover."""
    people = len(several[0].at) - 1
    person = np.concatenate([np.repeat(np.arange(people, dtype=np.int32), np.diff(days.at)) for days in several])
    begins = np.concatenate([days.begins for days in several])
    none = np.zeros(len(person), np.int32)
    table = sorted_table(people, person, begins, np.concatenate([days.until for days in several]), none, none, none)
    table = joined(people, table)
    return kernel.Days(table.at, table.begins, table.until, 1)


def table_of_days(people: int, person: Any, begins: Any) -> Table:
    """One spell for each of these persons, from a day on for ever. `person` is in order."""
    none = np.zeros(len(person), np.int32)
    return sorted_table(
        people, person.astype(np.int32), begins, np.full(len(person), NEVER, np.int32), none, none, none
    )


def joined(people: int, table: Table) -> Table:
    """Spells that touch or overlap as one; the first one's row is kept."""
    if len(table) < 2:
        return table
    person = _people_of(table)
    # A long spell may hold several that follow it, so the latest end so far decides, person by person.
    latest = _running_latest(person, table.until)
    touches = np.zeros(len(table), bool)
    touches[1:] = (person[1:] == person[:-1]) & (table.begins[1:] <= latest[:-1])
    if not touches.any():
        return table
    heads = np.flatnonzero(~touches)
    return _rebuilt(people, table, heads, person[heads], np.maximum.reduceat(table.until, heads))


def courses(people: int, table: Table) -> Table:
    """All of a person's spells as one, from the first day of the first to the end of the last."""
    if not len(table):
        return table
    person = _people_of(table)
    first = np.ones(len(table), bool)
    first[1:] = person[1:] != person[:-1]
    heads = np.flatnonzero(first)
    return _rebuilt(people, table, heads, person[heads], np.maximum.reduceat(table.until, heads))


def _rebuilt(people: int, table: Table, heads: Any, person: Any, until: Any) -> Table:
    at = np.zeros(people + 1, np.int32)
    np.cumsum(np.bincount(person, minlength=people), out=at[1:])
    return Table(at, table.begins[heads], until, table.value[heads], table.ref[heads], table.row[heads])


def _running_latest(person: Any, until: Any) -> Any:
    key = person.astype(np.int64) << 32 | until.astype(np.int64)
    return (np.maximum.accumulate(key) & 0xFFFFFFFF).astype(np.int32)


def _people_of(table: Table) -> Any:
    return np.repeat(np.arange(len(table.at) - 1, dtype=np.int32), np.diff(table.at))


def _only(columns: Columns, table: Table, values: Sequence[str]) -> Table:
    """The rows that carry one of the values; all of them when none is asked for."""
    if not values or not len(table):
        return table
    kept = np.isin(table.value, columns.codes(values))
    if kept.all():
        return table
    at = np.concatenate([[0], np.cumsum(kept)])[table.at].astype(np.int32)
    return Table(at, *(part[kept] for part in (table.begins, table.until, table.value, table.ref, table.row)))


def _merged(people: int, one: Table, other: Table) -> Table:
    def both(name: str) -> Any:
        return np.concatenate([getattr(one, name), getattr(other, name)])

    person = np.concatenate([_people_of(one), _people_of(other)])
    return sorted_table(people, person, both("begins"), both("until"), both("value"), both("ref"), both("row"))


def _started(table: Table, sort: str, benefit: Any = None) -> Started:
    """Clocks of a table; the benefit begins with the clock unless something else is said."""
    began = table.begins if benefit is None else benefit
    return Started(kernel.Clocks(table.at, table.begins, table.until, table.ref, began), table.row, sort)
