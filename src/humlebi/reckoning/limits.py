"""A limit and the facts, made ready for the kernel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np

from humlebi.law.kinds import Ages, Axis, FirstDays, Limit
from humlebi.law.register import Version
from humlebi.reckoning import inputs, kernel
from humlebi.reckoning.duties import Ready
from humlebi.reckoning.running import Job
from humlebi.timeline.calendar import BEFORE_ALL, NEVER, holidays, number, plus_months, to_date
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, sorted_table
from humlebi.timeline.layers import people_of, without

_NO_ROWS = np.zeros(0, np.int32)


def ready(version: Version, columns: Columns, today: date, exempt: kernel.Days) -> Ready:
    """The limit as a job."""
    limit = version.declaration
    assert isinstance(limit, Limit)
    table = (
        inputs.joined(columns.people, columns.spell(limit.counts))
        if limit.takes_effect == "at_once"
        else columns.spell(limit.counts)
    )
    cut, cut_most = first_days(columns, table, limit.first_days)
    benefits = kernel.Benefits(table.at, table.begins, table.until)
    left_out = inputs.days(columns, limit.leaves_out)
    numbers = _ceiling(limit, version, today)
    holidays = holidays_left_out(limit.leaves_out_holidays, today)
    at_most = counted_days(columns.people, table, np.maximum(cut, 0), left_out, holidays)
    if limit.takes_effect == "month_end":
        unknown = bool((cut < 0).any())
        at_least = (
            counted_days(columns.people, table, np.where(cut < 0, cut_most, cut), left_out, holidays)
            if unknown
            else at_most
        )
        sets_aside = inputs.days(columns, (limit.unless,)) if limit.unless else inputs.NO_DAYS
        members = _whose(columns, table, limit.when, limit.when_aged)
        others = _joined_days(columns, table, limit.when_not, limit.when_not_aged)
        unsure = _unsure(columns, limit)
        arguments = (benefits, at_least, at_most, holidays, sets_aside, members, others, unsure, numbers, exempt)
        job = Job("month_end_rows", arguments, columns.people, _summed(np.diff(table.at)))
    else:
        times = _summed(_times_reached(table, numbers))
        job = Job("at_once_rows", (benefits, at_most, numbers, exempt), columns.people, times)
    return Ready(job, table.row, "spell", _NO_ROWS)


NO_HOLIDAYS = kernel.LeftOut(_NO_ROWS, _NO_ROWS, 0, 0, 0)


@lru_cache(64)
def holidays_left_out(since: date | None, today: date) -> kernel.LeftOut:
    """The public holidays from that day on that fall on other days than Sundays, as far ahead as a limit looks."""
    if since is None:
        return NO_HOLIDAYS
    first, last = number(since), min(number(today) + kernel.FAR + 62, number(date.max))
    if first >= last:
        return NO_HOLIDAYS
    public = (number(on) for year in range(since.year, to_date(last).year + 1) for on in holidays(year))
    left = np.array([day - first for day in public if first <= day < last and (day + 3) % 7 != 6], np.int64)
    kept = np.ones(last - first, np.bool_)
    kept[left] = False
    before = np.cumsum(kept) - kept
    return kernel.LeftOut(np.flatnonzero(kept).astype(np.int32) + first, before.astype(np.int32), first, last, 1)


def _among_kept(days: Any, left_out: kernel.LeftOut) -> Any:
    """`kernel.among_kept` of many days; NEVER stays what it is."""
    inside = (days >= left_out.first) & (days < left_out.last)
    found = left_out.first + left_out.before[np.where(inside, days - left_out.first, 0)]
    beyond = days - (left_out.last - left_out.first - len(left_out.kept))
    told = np.where(inside, found, np.where(days < left_out.first, days, beyond))
    return np.where(days >= NEVER, days, told).astype(np.int32)


def counted_days(
    people: int, table: Table, cut: Any, left_out: kernel.Days, holidays: kernel.LeftOut = NO_HOLIDAYS
) -> kernel.Days:
    """The days that count: those of all spells, each without its first days, less those left out.

    Where public holidays are left out, each day is told by its number among those that are kept.
    """
    begins, person = (table.begins + cut).astype(np.int32), people_of(table.at)
    kept = begins < table.until
    none = np.zeros(int(kept.sum()), np.int32)
    shorter = sorted_table(people, person[kept], begins[kept], table.until[kept], none, none, none)
    whole = inputs.joined(people, shorter)
    stretches = (whole.at, whole.begins, whole.until)
    if left_out.used:
        stretches = without(people, stretches, (left_out.at, left_out.begins, left_out.until))
    if holidays.used:
        stretches = _without_holidays(stretches, holidays)
    return inputs.as_days(*stretches)


def _without_holidays(stretches: tuple[Any, Any, Any], holidays: kernel.LeftOut) -> tuple[Any, Any, Any]:
    """The same stretches by the numbers of their days among those that are kept; of holidays alone nothing is left."""
    at, begins, until = stretches
    begins, until = _among_kept(begins, holidays), _among_kept(until, holidays)
    some = begins < until
    if some.all():
        return at, begins, until
    places = np.zeros(len(some) + 1, np.int32)
    np.cumsum(some, out=places[1:])
    return places[at], begins[some], until[some]


def reached(columns: Columns, limit: Limit, rows: kernel.Rows, which: str) -> inputs.Started:
    """The clocks that a limit starts: on the day it is reached, until the last spell of the benefit ends.

    `rows` are sorted by person and day. `which`: the first of each person, the later ones ("again"), or each.
    """
    table = inputs.joined(columns.people, columns.spell(limit.counts))
    last = inputs.courses(columns.people, table)
    ends = np.zeros(columns.people, np.int32)
    ends[np.flatnonzero(np.diff(last.at))] = last.until
    first = np.ones(len(rows.person), bool)
    first[1:] = rows.person[1:] != rows.person[:-1]
    wanted = {"first": first, "again": ~first, "each": np.ones_like(first)}[which]
    done = np.flatnonzero((rows.done != NEVER) & wanted)
    person = rows.person[done]
    at = np.zeros(columns.people + 1, np.int32)
    np.cumsum(np.bincount(person, minlength=columns.people), out=at[1:])
    spell = rows.clock_fact[done]
    fact, benefit = (table.row[spell], table.begins[spell]) if len(done) else (_NO_ROWS, _NO_ROWS)
    clocks = kernel.Clocks(at, rows.done[done], ends[person], np.zeros(len(done), np.int32), benefit)
    return inputs.Started(clocks, fact, "limit")


def first_days(columns: Columns, table: Table, declared: FirstDays | None) -> tuple[Any, int]:
    """Days cut from the start of each spell (-1 = unknown), and the longest cut there can be."""
    if declared is None:
        return np.zeros(len(table), np.int32), 0
    as_employee = np.zeros(len(table), np.int32)
    for begins, days in declared.steps:
        as_employee[table.begins >= number(begins)] = days
    cut = np.full(len(table), -1, np.int32)
    applies = table.value == _code(columns, declared.applies_to)
    for value, days in declared.others:
        cut[table.value == _code(columns, value)] = days
    for value, begins, days in declared.others_from:
        cut[(table.value == _code(columns, value)) & (table.begins >= number(begins))] = days
    silent = np.flatnonzero((cut < 0) & ~applies)
    if declared.employed and len(silent):
        applies[silent] = _covered(columns, table, silent, declared.employed)
    cut[applies] = as_employee[applies]
    stepped = (*declared.steps, *declared.others)
    return cut, max([days for _, days in stepped] + [days for _, _, days in declared.others_from])


def _code(columns: Columns, value: str) -> int:
    return next(iter(columns.codes((value,))), -1) if value else 0


def _covered(columns: Columns, table: Table, which: Any, kind: str) -> Any:
    """For those rows of the table, whether a spell of `kind` covers the day the row begins."""
    other = inputs.joined(columns.people, columns.spell(kind))
    if not len(other):
        return np.zeros(len(which), bool)
    # One number for the person and the day, so that all are looked up at once.
    begun = people_of(other.at).astype(np.int64) << 32 | (other.begins.astype(np.int64) - BEFORE_ALL)
    asked = people_of(table.at)[which].astype(np.int64) << 32 | (table.begins[which].astype(np.int64) - BEFORE_ALL)
    last = np.searchsorted(begun, asked, side="right") - 1
    same = (last >= 0) & (begun[np.maximum(last, 0)] >> 32 == asked >> 32)
    return same & (table.begins[which] < other.until[np.maximum(last, 0)])


def _whose(columns: Columns, table: Table, kinds: tuple[str, ...], aged: Ages | None) -> kernel.Days:
    """The days on which the limit is a person's: none at all, when it asks for a state that nobody has."""
    if not kinds and aged is None:
        return inputs.NO_DAYS
    days = _joined_days(columns, table, kinds, aged)
    if days.used:
        return days
    return inputs.nobodys_days(columns.people)


def _joined_days(columns: Columns, table: Table, kinds: tuple[str, ...], aged: Ages | None) -> kernel.Days:
    """The days covered by spells of these kinds, and those on which people who have the benefit are of that age."""
    if aged is None:
        return inputs.days(columns, kinds)
    has = np.flatnonzero(np.diff(table.at))
    reached = np.array([_day_of_age(born, aged) for born in columns.born[has].tolist()], np.int32)
    old = reached < NEVER
    born_days = inputs.table_of_days(columns.people, has[old], reached[old])
    return inputs.days(columns, kinds, also=born_days)


def _unsure(columns: Columns, limit: Limit) -> Any:
    """Who has no recorded day of birth, where the age decides whose limit it is."""
    if limit.when_aged or limit.when_not_aged:
        return (columns.born == UNKNOWN_DAY).astype(np.uint8)
    return np.zeros(columns.people, np.uint8)


def _day_of_age(born: int, ages: Ages) -> int:
    """The day on which somebody born that day reaches the age; NEVER when nobody has recorded the day of birth."""
    if born == UNKNOWN_DAY:
        return NEVER
    months = 0
    for since, count in ages.steps:
        if born >= number(since):
            months = count
    return plus_months(born, months)


def _ceiling(limit: Limit, version: Version, today: date) -> kernel.Ceiling:
    most = limit.more_than or limit.reaches
    assert most is not None
    return kernel.Ceiling(
        window=limit.within.count,
        most=most.count * 7 if most.unit == "weeks" else most.count,
        picked_by=kernel.BY_DUE if version.scope.picked_by is Axis.DUE else kernel.BY_BEGUN,
        scope_begins=number(version.scope.begins),
        scope_until=number(version.scope.until),
        begun_from=number(version.scope.begun_from) if version.scope.begun_from else -NEVER,
        today=number(today),
    )


def _summed(each: Any) -> Callable[[int, int], int]:
    return lambda lo, hi: int(each[lo:hi].sum())


def _times_reached(table: Table, numbers: kernel.Ceiling) -> Any:
    """At most how often each person can have reached the limit: the days there are over the shortest such months."""
    people = np.repeat(np.arange(len(table.at) - 1), np.diff(table.at))
    until = np.minimum(table.until.astype(np.int64), numbers.today + kernel.FAR)
    days = np.bincount(people, weights=np.maximum(until - table.begins, 0), minlength=len(table.at) - 1)
    return (days / (28 * numbers.most)).astype(np.int64) + 1
