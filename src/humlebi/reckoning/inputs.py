"""Facts as the kernel takes them: clocks, acts, states and days, made from columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import numpy as np

from humlebi.law.kinds import Aged, Begins, Course, Done, Enters, Happens, Since, Span, State
from humlebi.reckoning import kernel
from humlebi.reckoning.running import Runner
from humlebi.timeline.calendar import BEFORE_ALL, FIRST_YEAR, LAST_YEAR, NEVER, number
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, sorted_table
from humlebi.timeline.holidays import working
from humlebi.timeline.layers import latest_so_far, layers, offsets, people_of, without
from humlebi.timeline.words import Absence, Vocabulary

_UNITS = {
    "days": kernel.DAYS,
    "months": kernel.MONTHS,
    "working_days": kernel.WORKING_DAYS,
    "months_within": kernel.MONTHS_WITHIN,
}
NO_SPAN = kernel.Span(-1, 0, 0)
_NONE = np.zeros(1, np.int32)
NO_DAYS = kernel.Days(_NONE, _NONE, _NONE, np.zeros(1, np.int64), 0)
_NO_GROUPS = (_NONE, _NONE, _NONE)
_NO_SAYS = np.zeros(1, np.int8)
_NO_STARTS: tuple[Any, ...] = (_NONE, _NONE, _NO_SAYS)
_NOT_TIED: tuple[Any, ...] = (0, *_NO_GROUPS, _NONE, _NONE, _NO_SAYS, _NONE, _NONE, _NONE)
NO_STATES = kernel.States._make((_NONE, _NONE, _NONE, _NO_SAYS, *_NO_STARTS, 0, 0, *_NOT_TIED))


def span(declared: Span | None) -> kernel.Span:
    if declared is None:
        return NO_SPAN
    unit = _UNITS[declared.unit] + kernel.FEASTS * declared.past_feasts + kernel.NEXT_WORKING * declared.next_working
    return kernel.Span(unit, declared.count, int(declared.whole_week))


NO_WORKING_DAYS = kernel.WorkingDays(_NONE, _NONE, 0)


def working_days_for(spans: Iterable[Span | None]) -> kernel.WorkingDays:
    """Those of the country by whose calendar the spans count; none where no span asks for them."""
    asking = [one.country for one in spans if one and (one.unit == "working_days" or one.next_working)]
    return working_days(asking[0]) if asking else NO_WORKING_DAYS


@cache
def working_days(country: str = "DK") -> kernel.WorkingDays:
    """Every working day of the years that facts may have."""
    first, last = number(date(FIRST_YEAR, 1, 1)), number(date(LAST_YEAR + 10, 1, 1))
    works = np.array(working(country, first, last))
    return kernel.WorkingDays(np.flatnonzero(works).astype(np.int32) + first, np.cumsum(works).astype(np.int32), first)


@dataclass(frozen=True, slots=True)
class Started:
    """Clocks and where each was read: `row` of the fact, and whether that is a spell, an event or a limit.

    `awaited`: by clock, whether it is the term of something that never happened (row 0); None = none is.
    """

    clocks: kernel.Clocks
    row: Any
    sort: str
    awaited: Any = None


def clocks(columns: Columns, since: Since, runner: Runner, today: int) -> Started:
    """The clocks that facts start (a limit's are made by `limits.reached`), as known on `today`."""
    match since:
        case Begins(kind, _, or_kinds, continues) if continues is not None:
            return _started(_periods(columns, (kind, *or_kinds), continues), "spell")
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
        case Happens(_, _, _, _, awaited):
            happened = _happened(columns, since, runner)
            return happened if awaited is None else _with_awaited(columns, since, happened, runner, today)
    raise TypeError(f"{since} starts no clock of its own")


def _happened(columns: Columns, since: Happens, runner: Runner) -> Started:
    events = columns.event(since.kind)
    if since.within:
        table, benefit = _crossings(columns, events, since.values, columns.spell(since.within), runner, whole=0)
        if since.in_first is not None and len(table):
            table, benefit = _early(columns.people, table, benefit, span(since.in_first))
        if since.called_off[0]:
            table = _called_off(columns, table, since.called_off)
        return _started(table, "event", benefit)
    events = _only(columns, events, since.values)
    return _started(replace(events, until=np.full_like(events.until, NEVER)), "event")


def _early(people: int, table: Table, benefit: Any, first: kernel.Span) -> tuple[Table, Any]:
    """Of events in a benefit, those that happened no later than a span from its first day."""
    last = [kernel.plus(day, first, working_days()) for day in benefit.tolist()]  # type: ignore[no-untyped-call]
    kept = np.flatnonzero(table.begins <= np.array(last, np.int64))
    return _rebuilt(people, table, kept, people_of(table.at)[kept], table.until[kept]), benefit[kept]


def _called_off(columns: Columns, table: Table, by: tuple[str, str]) -> Table:
    """Each stretch until the first event after it began that calls it off."""
    kind, value = by
    events = _only(columns, columns.event(kind), (value,) if value else ())
    until = table.until.copy()
    for place, p in enumerate(people_of(table.at).tolist()):
        first = _first_from(events, p, int(table.begins[place]))
        until[place] = min(until[place], first)
    return replace(table, until=until)


def _first_from(events: Table, person: int, day: int) -> int:
    """The first of a person's events on or after the day; NEVER when there is none."""
    lo, hi = int(events.at[person]), int(events.at[person + 1])
    place = lo + int(np.searchsorted(events.begins[lo:hi], day))
    return int(events.begins[place]) if place < hi else NEVER


def _with_awaited(columns: Columns, since: Happens, happened: Started, runner: Runner, today: int) -> Started:
    """The clocks, and one for each time that the event was due and never came: on the day it was due."""
    awaited = since.awaited
    assert awaited is not None
    waiting = clocks(columns, awaited.since, runner, today).clocks
    found = happened.clocks
    events = _only(columns, columns.event(since.kind), since.values)
    term, work = span(awaited.span), working_days_for((awaited.span,))
    people = np.repeat(np.arange(columns.people), np.diff(waiting.at))
    added: list[tuple[int, ...]] = []
    for c, p in enumerate(people.tolist()):
        begins, until = int(waiting.begins[c]), int(waiting.until[c])
        missed = int(kernel.plus(begins, term, work))  # type: ignore[no-untyped-call]
        if missed < min(until, today) and _first_from(events, p, begins) >= min(until, today + 1):
            added.append((p, missed, until, int(waiting.ref[c]), int(waiting.benefit[c])))
    if not added:
        return happened
    more = np.array(added, np.int32).T
    many, new = len(found.begins), len(added)
    person = np.concatenate([np.repeat(np.arange(columns.people, dtype=np.int32), np.diff(found.at)), more[0]])
    place = np.arange(many + new, dtype=np.int32)
    parts = [np.concatenate([old, fresh]) for old, fresh in zip(found[1:], more[1:], strict=True)]
    table = sorted_table(columns.people, person, parts[0], parts[1], place, parts[2], np.zeros_like(place))
    order = table.value
    row = np.concatenate([happened.row, np.zeros(new, np.int32)])[order]
    sorted_clocks = kernel.Clocks(table.at, table.begins, table.until, table.ref, parts[3][order])
    return Started(sorted_clocks, row, happened.sort, order >= many)


def _periods(columns: Columns, kinds: tuple[str, ...], continues: tuple[tuple[str, str], ...]) -> Table:
    """Spells that touch as one period, unless the benefit changed in a way that begins a new one."""
    tables = [columns.spell(kind) for kind in kinds]
    several = [
        Table(t.at, t.begins, t.until, np.full_like(t.value, place), t.ref, t.row) for place, t in enumerate(tables)
    ]
    table = several[0]
    for other in several[1:]:
        table = _merged(columns.people, table, other)
    if not len(table):
        return table
    goes_on = np.eye(len(kinds), dtype=bool)
    for before, after in continues:
        goes_on[kinds.index(before), kinds.index(after)] = True
    person = people_of(table.at)
    same = np.zeros(len(table), bool)
    same[1:] = (person[1:] == person[:-1]) & (table.begins[1:] <= table.until[:-1])
    same[1:] &= goes_on[table.value[:-1], table.value[1:]]
    heads = np.flatnonzero(~same)
    return _rebuilt(columns.people, table, heads, person[heads], np.maximum.reduceat(table.until, heads))


def _unless_apart(columns: Columns, table: Table, runner: Runner) -> Table:
    """Spells that touch as one; the table itself when none do, which is nearly always so."""
    people = columns.people
    if table.most_each < 2 or not runner.functions["touching"](people, table.at, table.begins, table.until):
        return table
    return joined(people, table)


def _crossings(
    columns: Columns, table: Table, values: Sequence[str], outer: Table, runner: Runner, *, whole: int
) -> tuple[Table, Any]:
    """The wanted facts that lie in a spell of `outer`, as stretches, and the first day of each one's spell."""
    around, at_most = _around(columns.people, outer)
    inner = (table.at, table.begins, table.until, table.value, table.ref, _bound(columns, values))
    at = np.zeros(columns.people + 1, np.int32)

    def part(bounds: tuple[int, int]) -> tuple[Any, ...]:
        lo, hi = bounds
        most = int(table.at[hi] - table.at[lo])
        if at_most > 1 and whole:
            # A state may cross several spells: they are counted before there is made room for them.
            nowhere = (at, *(np.empty(0, np.int32) for _ in range(5)))
            most = runner.functions["crossings"](lo, hi, *inner, around, whole, 0, nowhere)
        found = [np.empty(most + 1, np.int32) for _ in range(5)]
        n = runner.functions["crossings"](lo, hi, *inner, around, whole, 1, (at, *found))
        return tuple(array[:n] for array in found)

    bounds = runner.parts(columns.people)
    parts = runner.spread(part, bounds)
    for (lo, hi), start in zip(bounds, np.cumsum([0, *(len(p[0]) for p in parts[:-1])]), strict=True):
        at[lo:hi] += start
    begins, until, ref, fact, benefit = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    at[-1] = len(fact)
    return Table(at, begins, until, table.value.take(fact), ref, table.row.take(fact)), benefit


def _around(people: int, outer: Table) -> tuple[kernel.Around, int]:
    """Spells to lie in, those of one name that touch or overlap as one; and how many a person has at most."""
    whole = _joined_by_name(people, outer)
    at_most = whole.most_each
    latest = whole.until if at_most < 2 else latest_so_far(people_of(whole.at), whole.until)
    arrays = (whole.at, whole.begins, whole.until, whole.ref, latest)
    if not whole.has_refs:
        return kernel.Around(*arrays, 0, *_NO_GROUPS, _NONE, _NONE), at_most
    by = whole.groups
    return kernel.Around(*arrays, 1, by.group_at, by.names, by.at, whole.until[by.place], by.place), at_most


def _joined_by_name(people: int, table: Table) -> Table:
    """As `joined`, but two spells that carry different names stay two: two employers' absences are not one."""
    if not table.has_refs or table.most_each < 2:
        return joined(people, table)
    by = table.groups
    names = np.repeat(np.arange(len(by.names), dtype=np.int32), np.diff(by.at))
    parts = (part[by.place] for part in (table.begins, table.until, table.value, table.ref, table.row))
    apart = joined(len(by.names), Table(by.at, *parts))
    person = people_of(by.group_at)[people_of(apart.at)] if len(names) else names
    return sorted_table(people, person, apart.begins, apart.until, apart.value, apart.ref, apart.row)


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
    return as_acts(table), table.row


def as_acts(table: Table) -> kernel.Acts:
    if not table.has_refs:
        return kernel.Acts(table.at, table.begins, 0, *_NO_GROUPS, _NONE, _NONE)
    by = table.groups
    return kernel.Acts(table.at, table.begins, 1, by.group_at, by.names, by.at, table.begins[by.place], by.place)


def states(
    columns: Columns,
    when: State | None,
    vocabulary: Vocabulary,
    today: date,
    aged: Aged | None = None,
    *,
    starts: bool = True,
) -> kernel.States:
    """The state that a duty asks for, on the days on which the person is of the age it asks for.

    `starts`: whether it is asked when the state comes to bind.
    """
    if aged is not None:
        return _aged_states(columns, when, vocabulary, today, aged)
    if when is None:
        return NO_STATES
    table = columns.spell(when.kind)
    bound = _bound(columns, when.values)
    missing = vocabulary.spells[when.kind].absence is Absence.UNKNOWN
    return _as_states(table, bound, missing, number(today), starts=starts)


A_FEW = 4  # states that the kernel looks through one by one


def _as_states(table: Table, bound: Any, missing: bool, known_on: int, *, starts: bool = True) -> kernel.States:
    """`bound` says of each value whether the duty binds; states that begin after `known_on` are left out."""
    if len(table) and int(table.begins.max()) > known_on:
        table = _kept(table, table.begins <= known_on)
    says = bound.astype(np.int8).take(table.value)  # twice as fast as an index
    shown = table.layers
    begun: tuple[Any, ...] = (table.at, table.begins, says) if starts else _NO_STARTS
    if starts and table.most_each > A_FEW:
        begun = (*_starts(table.at, table.begins, says), says[says != 0])
    whole: tuple[Any, ...] = (shown.at, shown.begins, shown.until, shown.of(says), *begun, 1, int(missing))
    if not table.has_refs:
        return kernel.States._make((*whole, *_NOT_TIED))
    by = table.groups
    begins, own = table.begins[by.place], says[by.place]
    tied = layers(by.at, begins, table.until[by.place])
    tied_starts_at, tied_starts = _starts(by.at, begins, own)
    by_name = (by.group_at, by.names, tied.at, tied.begins, tied.until, tied.of(own), tied.of(by.place))
    return kernel.States._make((*whole, 1, *by_name, tied_starts_at, tied_starts))


def _starts(at: Any, begins: Any, says: Any) -> tuple[Any, Any]:
    """The days on which something begins that binds, or may."""
    if not len(begins) or says.all():
        return at, begins
    wanted = says != 0
    return np.concatenate([[0], np.cumsum(wanted)])[at].astype(np.int32), begins[wanted]


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
    person = people_of(table.at)
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
        np.concatenate([person[kept], people_of(other.at)[apart]]),
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
    return as_days(table.at, table.begins, table.until)


def as_days(at: Any, begins: Any, until: Any) -> kernel.Days:
    """Days of stretches that are in order and do not overlap; an empty one may be among them."""
    lengths = until.astype(np.int64) - begins
    before = np.cumsum(lengths) - lengths
    return kernel.Days(at, begins, until, before, 1)


def clock_runs(columns: Columns, runs_while: str, stops_while: Sequence[str]) -> kernel.Days:
    """The days on which a clock runs that counts only while one spell runs, and stands still while others do."""
    runs, stops = declared_days(columns, (runs_while,)), days(columns, stops_while)
    if not stops.used:
        return runs
    people = columns.people
    one = (runs.at, runs.begins, runs.until)
    if not runs.used:
        ever = np.full(people, number(date(FIRST_YEAR, 1, 1)), np.int32)
        one = (np.arange(people + 1, dtype=np.int32), ever, np.full(people, NEVER, np.int32))
    return as_days(*without(people, one, (stops.at, stops.begins, stops.until)))


def exempt_days(
    columns: Columns, kind: str, values: Sequence[str], around: Sequence[str], ends: Callable[[int, int, int], int]
) -> kernel.Days:
    """The days that exemptions of those values cover, where one hangs on the spell of `around` that it began in.

    `ends`: when such a one ends, from the day that spell began, its own end, and the day the next spell begins.
    """
    found = _only(columns, columns.spell(kind), values)
    outer = days(columns, around) if len(found) else NO_DAYS
    if not outer.used:
        return days(columns, (kind,), values)
    until = found.until.copy()
    for place, p in enumerate(people_of(found.at).tolist()):
        lo, hi = int(outer.at[p]), int(outer.at[p + 1])
        last = lo + int(np.searchsorted(outer.begins[lo:hi], found.begins[place], side="right")) - 1
        if last >= lo and found.begins[place] < outer.until[last]:
            following = int(outer.begins[last + 1]) if last + 1 < hi else NEVER
            until[place] = ends(int(outer.begins[last]), int(until[place]), following)
    table = joined(columns.people, replace(found, until=until))
    return as_days(table.at, table.begins, table.until)


def declared_days(columns: Columns, kinds: Sequence[str]) -> kernel.Days:
    """The same for what a declaration asks for: nobody may have such days, but they are asked for all the same."""
    found = days(columns, [kind for kind in kinds if kind])
    if found.used or not any(kinds):
        return found
    return nobodys_days(columns.people)


def nobodys_days(people: int) -> kernel.Days:
    """Days that are asked for and that nobody has."""
    none = np.zeros(0, np.int32)
    return as_days(np.zeros(people + 1, np.int32), none, none)


def together(several: Sequence[kernel.Days]) -> kernel.Days:
    """The days that any of several cover."""
    people = len(several[0].at) - 1
    person = np.concatenate([np.repeat(np.arange(people, dtype=np.int32), np.diff(days.at)) for days in several])
    begins = np.concatenate([days.begins for days in several])
    none = np.zeros(len(person), np.int32)
    table = sorted_table(people, person, begins, np.concatenate([days.until for days in several]), none, none, none)
    table = joined(people, table)
    return as_days(table.at, table.begins, table.until)


def table_of_days(people: int, person: Any, begins: Any) -> Table:
    """One spell for each of these persons, from a day on for ever. `person` is in order."""
    none = np.zeros(len(person), np.int32)
    return sorted_table(
        people, person.astype(np.int32), begins, np.full(len(person), NEVER, np.int32), none, none, none
    )


def joined(people: int, table: Table) -> Table:
    """Spells that touch or overlap as one; the first one's row is kept."""
    if table.most_each < 2:
        return table
    person = people_of(table.at)
    # A long spell may hold several that follow it, so the latest end so far decides, person by person.
    latest = latest_so_far(person, table.until)
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
    person = people_of(table.at)
    first = np.ones(len(table), bool)
    first[1:] = person[1:] != person[:-1]
    heads = np.flatnonzero(first)
    return _rebuilt(people, table, heads, person[heads], np.maximum.reduceat(table.until, heads))


def _rebuilt(people: int, table: Table, heads: Any, person: Any, until: Any) -> Table:
    at = offsets(people, person)
    return Table(at, table.begins[heads], until, table.value[heads], table.ref[heads], table.row[heads])


def _only(columns: Columns, table: Table, values: Sequence[str]) -> Table:
    """The rows that carry one of the values; all of them when none is asked for."""
    if not values or not len(table):
        return table
    kept = np.isin(table.value, columns.codes(values))
    if kept.all():
        return table
    return _kept(table, kept)


def _kept(table: Table, kept: Any) -> Table:
    at = np.concatenate([[0], np.cumsum(kept)])[table.at].astype(np.int32)
    return Table(at, *(part[kept] for part in (table.begins, table.until, table.value, table.ref, table.row)))


def _merged(people: int, one: Table, other: Table) -> Table:
    def both(name: str) -> Any:
        return np.concatenate([getattr(one, name), getattr(other, name)])

    person = np.concatenate([people_of(one.at), people_of(other.at)])
    return sorted_table(people, person, both("begins"), both("until"), both("value"), both("ref"), both("row"))


def _started(table: Table, sort: str, benefit: Any = None) -> Started:
    """Clocks of a table; the benefit begins with the clock unless something else is said."""
    began = table.begins if benefit is None else benefit
    return Started(kernel.Clocks(table.at, table.begins, table.until, table.ref, began), table.row, sort)
