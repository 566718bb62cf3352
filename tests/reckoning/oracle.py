"""A slow, obvious reading of Duty and Limit that anyone can check: dates, day by day, one person at a time.

It shares no code with the kernel. Days are `datetime.date`; a spell that still runs ends on `END` (later than any day
the tests use). Where the declarations say nothing, the choice made is written beside it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from humlebi.law.kinds import (
    NOTHING,
    Aged,
    Ages,
    Awaited,
    Axis,
    Begins,
    Course,
    Done,
    Duty,
    Enters,
    FirstDays,
    Happens,
    Limit,
    Reaches,
    Scope,
    Span,
    State,
)
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.words import Absence, Vocabulary

Fact = TypeVar("Fact", Spell, Event)
END = date(9000, 1, 1)
DAY = timedelta(days=1)
AHEAD = timedelta(days=1461)  # limits look four years ahead of today for a benefit that still runs
STANDS_STILL = timedelta(days=10957)  # after 30 years nobody knows when the clock will have run out


@dataclass(frozen=True, order=True)
class Told:
    """What a row says, without its receipt."""

    person: str
    since: date
    due: date | None
    done: date | None
    status: str
    count: int


@dataclass(frozen=True)
class Clock:
    """A term may start on `begins`; it runs until the day before `until`. `benefit`: the day the benefit began."""

    begins: date
    until: date
    benefit: date
    ref: str = ""


# --- dates ------------------------------------------------------------------------------------------------------------


def months_later(on: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    year, month = on.year, on.month
    step = 1 if months > 0 else -1
    for _ in range(abs(months)):
        month += step
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    return date(year, month, min(on.day, monthrange(year, month)[1]))


def last_of_month(on: date) -> date:
    return on.replace(day=monthrange(on.year, on.month)[1])


@cache
def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian computus."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    lunar = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * lunar) // 433
    month, day = divmod(h + lunar - 7 * m + 114, 31)
    return date(year, month, day + 1)


def works(on: date) -> bool:
    """Whether a day is a Danish working day."""
    return on.weekday() < 5 and not is_public_holiday(on)


def is_public_holiday(on: date) -> bool:
    if (on.month, on.day) in ((1, 1), (12, 25), (12, 26)):
        return True
    moving = [-3, -2, 0, 1, 39, 49, 50] + ([26] if on.year <= 2023 else [])
    return (on - easter(on.year)).days in moving


def later(on: date, span: Span) -> date:
    """The day a span after another."""
    if span.unit == "days":
        return on + timedelta(days=span.count)
    if span.unit == "months":
        return months_later(on, span.count)
    if span.unit == "months_within":
        end = months_later(on, span.count)
        return end - DAY if end.day == on.day else end
    left, step = abs(span.count), DAY if span.count > 0 else -DAY
    while left:
        on += step
        left -= works(on)
    return on


def moved(on: date, span: Span) -> date:
    """The due day, moved out of Christmas and Easter."""
    while span.past_feasts and (
        on.strftime("%m%d") >= "1224" or on.strftime("%m%d") == "0101" or -3 <= (on - easter(on.year)).days <= 1
    ):
        on += timedelta(days=7)
    while span.next_working and not works(on):
        on += DAY
    return on


# --- facts of one person ----------------------------------------------------------------------------------------------


def spells_of(facts: Facts, person: str, kinds: Iterable[str], values: Iterable[str] = ()) -> list[Spell]:
    wanted, allowed = set(kinds), set(values)
    found = [s for s in facts.spells if s.person == person and s.kind in wanted and (not allowed or s.value in allowed)]
    return sorted(_once(found), key=lambda s: s.begins)


def events_of(facts: Facts, person: str, kind: str, values: Iterable[str] = ()) -> list[Event]:
    allowed = set(values)
    found = [e for e in facts.events if e.person == person and e.kind == kind and (not allowed or e.value in allowed)]
    return sorted(_once(found), key=lambda e: e.on)


def _once(facts: list[Fact]) -> list[Fact]:
    """Each fact once, whichever rows it was read from."""
    return list({replace(fact, row=0): fact for fact in reversed(facts)}.values())[::-1]


def ends(spell: Spell) -> date:
    return spell.until or END


def any_covers(spells: Iterable[Spell], on: date) -> bool:
    return any(spell.begins <= on < ends(spell) for spell in spells)


def run_together(spells: list[Spell]) -> list[Spell]:
    """Spells that touch or overlap as one."""
    found: list[Spell] = []
    for spell in spells:
        if found and spell.begins <= ends(found[-1]):
            last = found[-1]
            until = None if END in (ends(last), ends(spell)) else max(ends(last), ends(spell))
            found[-1] = Spell(last.person, last.kind, last.begins, until, last.value, last.ref)
        else:
            found.append(spell)
    return found


def together_by_name(spells: list[Spell]) -> list[Spell]:
    """Spells of one name that touch or overlap as one."""
    whole = [one for name in {s.ref for s in spells} for one in run_together([s for s in spells if s.ref == name])]
    return sorted(whole, key=lambda spell: spell.begins)


def refs_agree(one: str, other: str) -> bool:
    """A fact without a ref belongs to whichever spell covers its day."""
    return not one or not other or one == other


# --- clocks -----------------------------------------------------------------------------------------------------------


def clocks(facts: Facts, person: str, duty: Duty, reached: list[Clock], today: date) -> list[Clock]:
    match duty.since:
        case Begins(kind, _, or_kinds):
            # Of two kinds that begin on one day, the one the declaration names first comes first.
            several = [spell for one in (kind, *or_kinds) for spell in spells_of(facts, person, [one])]
            in_order = sorted(several, key=lambda spell: spell.begins)
            if duty.since.continues is not None:
                return [Clock(s.begins, ends(s), s.begins, s.ref) for s in _periods(in_order, duty.since.continues)]
            whole = run_together(in_order)
            return [Clock(s.begins, ends(s), s.begins, s.ref) for s in whole]
        case Course(kind):
            spells = spells_of(facts, person, [kind])
            if not spells:
                return []
            return [Clock(spells[0].begins, max(ends(s) for s in spells), spells[0].begins, spells[0].ref)]
        case Enters(kind, values, within):
            states = spells_of(facts, person, [kind])
            return list(_entered(states, values, together_by_name(spells_of(facts, person, [within]))))
        case Happens(kind, _, values, within, awaited):
            events = events_of(facts, person, kind, values)
            missed = _missed(facts, person, duty, awaited, [e.on for e in events if e.on <= today], today)
            if not within:
                return [Clock(e.on, END, e.on, e.ref) for e in events] + missed
            spells = together_by_name(spells_of(facts, person, [within]))
            return missed + [
                Clock(e.on, min(ends(s), _called_off(facts, person, duty.since, e.on)), s.begins, e.ref or s.ref)
                for e in events
                for s in spells
                if s.begins <= e.on < ends(s) and refs_agree(e.ref, s.ref)
                if duty.since.in_first is None or e.on <= later(s.begins, duty.since.in_first)
            ]
        case Reaches():
            return reached
    raise TypeError(duty.since)


def _periods(spells: list[Spell], continues: tuple[tuple[str, str], ...]) -> list[Spell]:
    """Spells that touch as one, unless the benefit changed from the spell before in a way that begins a new period."""
    found: list[Spell] = []
    before: Spell | None = None
    for spell in spells:
        goes_on = before and (before.kind == spell.kind or (before.kind, spell.kind) in continues)
        if before and goes_on and spell.begins <= ends(before):
            until = max(ends(found[-1]), ends(spell))
            found[-1] = replace(found[-1], until=None if until == END else until)
        else:
            found.append(spell)
        before = spell
    return found


def _called_off(facts: Facts, person: str, since: Happens, after: date) -> date:
    """The first day on which what started on a day was called off; END when it was not."""
    kind, value = since.called_off
    return min((e.on for e in events_of(facts, person, kind, [value] if value else []) if e.on >= after), default=END)


def _missed(
    facts: Facts, person: str, duty: Duty, awaited: Awaited | None, came: list[date], today: date
) -> list[Clock]:
    """For each time that it was due and never came, a clock on the day it was due."""
    if awaited is None:
        return []
    waiting = clocks(facts, person, replace(duty, since=awaited.since), [], today)
    return [
        replace(clock, begins=later(clock.begins, awaited.span))
        for clock in waiting
        if later(clock.begins, awaited.span) < min(clock.until, today)
        and not any(clock.begins <= on < clock.until for on in came)
    ]


def _entered(states: list[Spell], values: tuple[str, ...], within: list[Spell]) -> Iterator[Clock]:
    """Stretches on which the state has a wanted value while the spell runs. States of one value that follow each
    other without a day between are one."""
    whole: list[Spell] = []
    for state in states:
        if values and state.value not in values:
            whole.append(state)
            continue
        last = whole[-1] if whole else None
        if last and last.value == state.value and (not values or last.value in values) and state.begins <= ends(last):
            until = None if END in (ends(last), ends(state)) else max(ends(last), ends(state))
            whole[-1] = Spell(last.person, last.kind, last.begins, until, last.value, last.ref)
        else:
            whole.append(state)
    for state in whole:
        if values and state.value not in values:
            continue
        for spell in within:
            begins, until = max(state.begins, spell.begins), min(ends(state), ends(spell))
            if begins < until and refs_agree(state.ref, spell.ref):
                yield Clock(begins, until, spell.begins, state.ref or spell.ref)


def acts(facts: Facts, person: str, done: Done, ref: str) -> list[date]:
    """The days of the acts that count, each act once."""
    found = events_of(facts, person, done.kind, done.values)
    if done.or_kind:
        found += events_of(facts, person, done.or_kind)
    return sorted(event.on for event in found if refs_agree(event.ref, ref))


# --- states -----------------------------------------------------------------------------------------------------------


def binding(facts: Facts, person: str, when: State, on: date, today: date, ref: str, words: Vocabulary) -> bool | None:
    """Whether the state binds on a day as known today: the one that began last decides. None = nobody recorded it."""
    known = [s for s in spells_of(facts, person, [when.kind]) if s.begins <= today]
    holding = [s for s in known if s.begins <= on < ends(s) and refs_agree(s.ref, ref)]
    if not holding:
        return None if words.spells[when.kind].absence is Absence.UNKNOWN else False
    return not when.values or holding[-1].value in when.values


def years_of_age(born: date, aged: Aged) -> tuple[date, date]:
    """The birthday on which a person comes of the age, and the one on which the person is no longer of it."""
    first = months_later(born, 12 * aged.at_least) if aged.at_least else date.min
    return first, END if aged.below is None else months_later(born, 12 * aged.below)


def is_of_age(born: date | None, aged: Aged | None, on: date) -> bool | None:
    """Whether a person is of the age on a day; None = nobody has recorded when the person was born."""
    if aged is None:
        return True
    if born is None:
        return None
    first, last = years_of_age(born, aged)
    return first <= on < last


def binds(facts: Facts, person: str, duty: Duty, on: date, today: date, ref: str, words: Vocabulary) -> bool | None:
    """Whether the duty binds on a day: its state and the age must. What is false is false whatever else is unknown."""
    state = binding(facts, person, duty.when, on, today, ref, words) if duty.when else True
    both = (state, is_of_age(_born(facts, person), duty.aged, on))
    return False if False in both else (None if None in both else True)


def _born(facts: Facts, person: str) -> date | None:
    return next(one.born for one in facts.persons if one.id == person)


def comes_to_bind(
    facts: Facts, person: str, duty: Duty, after: date, until: date, today: date, ref: str
) -> date | None:
    """The first day after one and before another on which a state that binds begins, or the person comes of age in it.

    None when that day lies ahead of today: its clock has not started.
    """
    first, last = date.min, END
    born = _born(facts, person)
    if duty.aged and born:
        first, last = years_of_age(born, duty.aged)
    stretches = [(first, last)]
    if duty.when:
        states = spells_of(facts, person, [duty.when.kind], duty.when.values)
        known = [state for state in states if state.begins <= today and refs_agree(state.ref, ref)]
        stretches = [(max(state.begins, first), min(ends(state), last)) for state in known]
    first_day = min((begins for begins, end in stretches if begins < end and after < begins < until), default=END)
    return first_day if first_day <= today else None


# --- duties -----------------------------------------------------------------------------------------------------------


def lifting(facts: Facts, duty: Duty) -> list[Spell]:
    """The recorded exemptions that lift a duty; one for the whole course lasts until the next benefit begins."""
    found: list[Spell] = []
    for exemption in duty.exempted_by:
        for spell in facts.spells:
            if spell.kind != "fritagelse" or spell.value != exemption.value:
                continue
            until = ends(spell)
            if exemption.whole_course or exemption.until_ended:
                running = run_together(spells_of(facts, spell.person, benefits_of(duty)))
                if any(run.begins <= spell.begins < ends(run) for run in running):
                    following = min((run.begins for run in running if run.begins > spell.begins), default=END)
                    begun = next(run.begins for run in running if run.begins <= spell.begins < ends(run))
                    spent = exemption.runs_out and (until - begun).days >= 7 * exemption.runs_out
                    if exemption.until_ended:
                        until = following if spent else min(until, following)
                    else:
                        until = max(until, following)
            found.append(replace(spell, until=None if until == END else until))
    return found


def benefits_of(duty: Duty) -> tuple[str, ...]:
    """The benefits in which the clock of a duty runs."""
    match duty.since:
        case Begins(kind, _, or_kinds):
            return (kind, *or_kinds)
        case Course(kind):
            return (kind,)
        case Enters(_, _, within) | Happens(_, _, _, within) if within:
            return (within,)
    return ()


def due_day(facts: Facts, person: str, duty: Duty, start: date, span: Span, today: date) -> date | None:
    """The due day: as many days later as the clock stood still, counted day by day.

    None when it has not run out in 30 years: it stands still, and nobody knows for how long.
    """
    plain = later(start, span)
    if not duty.runs_while and not duty.stops_while:
        return moved(_suspended(duty, start, plain, today), span)
    running = spells_of(facts, person, [duty.runs_while]) if duty.runs_while else None
    stopped = spells_of(facts, person, duty.stops_while)
    still, day, due = 0, start, plain
    while due <= start + STANDS_STILL:
        while day < due:
            still += (running is not None and not any_covers(running, day)) or any_covers(stopped, day)
            day += DAY
        if plain + timedelta(days=still) == due:
            return moved(_suspended(duty, start, due, today), span)
        due = plain + timedelta(days=still)
    return None


def _suspended(duty: Duty, start: date, due: date, today: date) -> date:
    """As many steps after the start as without it, taken over days on which the clock runs for everybody.

    What is suspended after today is not known of.
    """
    known = [one for one in duty.suspended if one.begins <= today]

    def stands_still(day: date) -> bool:
        return any(one.begins <= day < one.until for one in known)

    steps, day = (due - start).days, start
    if steps < 0:
        return due
    while stands_still(day):
        day += DAY
    for _ in range(steps):
        day += DAY
        while stands_still(day):
            day += DAY
    return day


def duty_rows(
    facts: Facts,
    duty: Duty,
    scope: Scope,
    today: date,
    words: Vocabulary,
    *,
    exempt: Iterable[Spell] = (),
    reached: dict[str, list[Clock]] | None = None,
    older: Duty | None = None,
) -> list[Told]:
    """Every row of a duty under one regime. `older`: the text whose place it took, where the due day picks."""
    lifted = list(exempt)
    case = _Case(facts, duty, scope, today, words, lifted, older)
    return [
        row
        for person in facts.persons
        for clock in clocks(facts, person.id, duty, (reached or {}).get(person.id, []), today)
        for row in _rows_of_clock(case, person.id, clock)
    ]


@dataclass(frozen=True)
class _Case:
    """What every row of a duty is read from."""

    facts: Facts
    duty: Duty
    scope: Scope
    today: date
    words: Vocabulary
    exempt: list[Spell]
    older: Duty | None


def _rows_of_clock(case: _Case, person: str, clock: Clock) -> Iterator[Told]:
    facts, duty, scope, today = case.facts, case.duty, case.scope, case.today
    if clock.begins > today:
        return
    picked = {Axis.BEGUN: clock.benefit, Axis.CLOCK: clock.begins}.get(scope.picked_by)
    if picked is not None and not scope.begins <= picked < scope.until:
        return
    if scope.begun_from and clock.benefit < scope.begun_from:
        return
    if scope.begun_before and clock.benefit >= scope.begun_before:
        return
    # An act counts from the day it may until the clock ends, and when it is known today.
    counts_from = clock.benefit if duty.counts_from == "benefit" else clock.begins
    held = [on for on in acts(facts, person, duty.act, clock.ref) if counts_from <= on < clock.until and on <= today]
    lifted = [s for s in case.exempt if s.person == person]
    start, span, used, first, from_talk = clock.begins, duty.span, 0, counts_from, False
    if duty.from_act:
        span = duty.then or duty.span
        if held:
            start, used, first, from_talk = held[0], 1, held[0] + DAY, True
        else:
            # The first act never came: what follows it is counted from the day it should have come at the latest.
            missed = due_day(facts, person, duty, clock.begins, duty.first_by, today) if duty.first_by else None
            if missed is None or missed >= today or missed >= clock.until:
                return
            start, first = missed, missed + DAY
    while True:
        due = due_day(facts, person, duty, start, span, today)
        if duty.later_of and due:
            moves = [e.on for e in events_of(facts, person, duty.later_of.event) if start <= e.on and e.on <= today]
            for on in moves:
                if on <= due:
                    due = max(due, moved(later(on, duty.later_of.span), duty.later_of.span))
        earliest = first if duty.no_earlier is None else max(first, later(start, duty.no_earlier))
        counting = [(place, on) for place, on in enumerate(held) if place >= used and on >= earliest][: duty.times]
        done = counting[-1] if len(counting) == duty.times else None
        if scope.picked_by is Axis.DUE:
            falls = due or max(start, today)
            if case.older and start < scope.begins:
                # What fell due under the text before is not asked for again.
                before = (case.older.then or case.older.span) if from_talk else case.older.span
                falls = min(falls, due_day(facts, person, duty, start, before, today) or END)
            if falls < scope.begins:
                if duty.then is None:
                    return
                if done and done[1] < scope.begins:
                    start, span, used, first, from_talk = done[1], duty.then, done[0] + 1, done[1] + DAY, True
                    continue
                if scope.begins > today or scope.begins >= clock.until:
                    return
                # The rule came into force while the term ran: its clock starts with the rule.
                start, first = scope.begins, max(first, scope.begins)
                continue
            if falls >= scope.until:
                if duty.then is None or done is None or done[1] >= scope.until:
                    return
                # Another text asks for that term, but perhaps not for the next, which may be shorter.
                start, span, used, first, from_talk = done[1], duty.then, done[0] + 1, done[1] + DAY, True
                continue
        bound = binds(facts, person, duty, min(due or END, clock.until - DAY), today, clock.ref, case.words)
        if bound is False:
            if duty.if_bound_later is None or due is None:
                return
            comes = comes_to_bind(facts, person, duty, due, clock.until, today, clock.ref)
            if comes is None:
                return
            # Acts held before the duty came to bind start no term.
            start, span, first = comes, duty.if_bound_later, comes
            continue
        if span.whole_week and due:
            # Whom it binds is decided on the day itself; the rest of the week is in time.
            while due.weekday() < 6:
                due += DAY
        status = _not_by_choice(duty, _status(due, done[1] if done else None, clock, bound, lifted, today))
        if duty.by_silence != NOTHING and due and due < today and status in ("overdue", "late"):
            yield Told(person, start, due, due, "met", len(counting))  # nothing was done: it counts as done
            return
        yield Told(person, start, due, done[1] if done else None, status, len(counting))
        if done is None or duty.then is None:
            return
        start, span, used, first, from_talk = done[1], duty.then, done[0] + 1, done[1] + DAY, True


def _not_by_choice(duty: Duty, status: str) -> str:
    """Nobody is late by a term that the act does not name."""
    return {"overdue": "open", "late": "met"}.get(status, status) if duty.chosen else status


def _status(
    due: date | None, done: date | None, clock: Clock, bound: bool | None, lifted: list[Spell], today: date
) -> str:
    if done is None and (due or END) >= clock.until and clock.until <= today:
        return "lapsed"
    if bound is None:
        return "unknown"
    if due is not None and any_covers(lifted, due):
        return "exempt"
    if done is not None:
        return "met" if due is None or done <= due else "late"
    return "overdue" if due is not None and due < today else "open"


# --- limits -----------------------------------------------------------------------------------------------------------


def counted_days(facts: Facts, person: str, limit: Limit, today: date, unknown_cut: int = 0) -> list[date]:
    """Every single day that counts, in order, as far ahead of today as a limit looks.

    `unknown_cut` stands for first days left out that nobody can tell.
    """
    horizon = today + AHEAD + 40 * DAY
    spells = spells_of(facts, person, [limit.counts])
    if limit.takes_effect == "at_once":
        spells = run_together(spells)
    left_out = spells_of(facts, person, limit.leaves_out) if limit.leaves_out else []
    days: set[date] = set()
    for spell in spells:
        cut = first_days(facts, person, spell, limit.first_days)
        day = spell.begins + timedelta(days=unknown_cut if cut is None else cut)
        while day < min(ends(spell), horizon):
            if not any_covers(left_out, day) and not is_left_out(day, limit):
                days.add(day)
            day += DAY
    return sorted(days)


def is_left_out(day: date, limit: Limit) -> bool:
    """A public holiday that is no Sunday, where the limit leaves such days out by then."""
    since = limit.leaves_out_holidays
    return since is not None and day >= since and day.weekday() != 6 and is_public_holiday(day)


def first_days(facts: Facts, person: str, spell: Spell, declared: FirstDays | None) -> int | None:
    """How many first days of the spell are left out; None = nobody has recorded what decides it."""
    if declared is None:
        return 0
    for value, days in declared.others:
        if spell.value == value:
            later_days = [d for v, since, d in declared.others_from if v == value and spell.begins >= since]
            return later_days[-1] if later_days else days
    employed = declared.employed and any_covers(spells_of(facts, person, [declared.employed]), spell.begins)
    if spell.value != declared.applies_to and not employed:
        return None
    return [0, *(days for since, days in declared.steps if spell.begins >= since)][-1]


def of_age(person: Person, ages: Ages | None, on: date) -> bool:
    if ages is None or person.born is None:
        return False
    months = [count for since, count in ages.steps if person.born >= since]
    return on >= months_later(person.born, months[-1] if months else 0)


def limit_rows(facts: Facts, limit: Limit, scope: Scope, today: date) -> list[Told]:
    """Every row of a limit under one regime."""
    rows = _month_end_rows if limit.takes_effect == "month_end" else _at_once_rows
    return [row for person in facts.persons for row in rows(facts, person, limit, scope, today)]


def _most(limit: Limit) -> int:
    """Days that are still allowed, of a limit in weeks; months, of one in months."""
    quantity = limit.more_than or limit.reaches
    assert quantity is not None
    return quantity.count * 7 if quantity.unit == "weeks" else quantity.count


def _month_end_rows(facts: Facts, person: Person, limit: Limit, scope: Scope, today: date) -> Iterator[Told]:
    most_cut = (
        max(
            [0]
            + [d for _, d in limit.first_days.steps]
            + [d for _, d in limit.first_days.others]
            + [d for *_, d in limit.first_days.others_from]
        )
        if limit.first_days
        else 0
    )
    fewest, most = (counted_days(facts, person.id, limit, today, cut) for cut in (most_cut, 0))
    for spell in spells_of(facts, person.id, [limit.counts]):
        if spell.begins > today:
            continue
        if scope.picked_by is Axis.BEGUN and not scope.begins <= spell.begins < scope.until:
            continue
        if scope.begun_from and spell.begins < scope.begun_from:
            continue
        stop = _month_it_stops(facts, person, limit, scope, spell, most, today)
        if stop is None:
            continue
        first = months_later(stop.replace(day=1), 1 - limit.within.count)
        window = [day for day in most if first <= day <= stop]
        if window[0] > today:
            continue  # its window has not begun: nobody knows yet
        reached = window[_most(limit)]
        status = "reached" if reached <= today else "open"
        no_age = bool(limit.when_aged or limit.when_not_aged) and person.born is None
        if no_age or stop != _month_it_stops(facts, person, limit, scope, spell, fewest, today):
            status = "unknown"
        counted = sum(day <= today for day in window)
        yield Told(person.id, window[0], stop, reached if reached <= today else None, status, counted)


def _month_it_stops(
    facts: Facts, person: Person, limit: Limit, scope: Scope, spell: Spell, days: list[date], today: date
) -> date | None:
    last = min(ends(spell), today + AHEAD)
    end = last_of_month(spell.begins)
    while end < last:
        in_force = scope.picked_by is Axis.BEGUN or scope.begins <= end < scope.until
        if in_force and _is_for(facts, person, limit, end):
            first = months_later(end.replace(day=1), 1 - limit.within.count)
            if bisect_right(days, end) - bisect_left(days, first) > _most(limit):
                return end
        end = last_of_month(end + DAY)
    return None


def _is_for(facts: Facts, person: Person, limit: Limit, on: date) -> bool:
    """Whether the limit is this person's on that day, and nothing sets it aside."""

    def has(kinds: Iterable[str]) -> bool:
        return any(any_covers(spells_of(facts, person.id, [kind]), on) for kind in kinds)

    if limit.unless and any_covers(spells_of(facts, person.id, [limit.unless]), on + DAY):
        return False
    if has(limit.when_not) or of_age(person, limit.when_not_aged, on):
        return False
    if not limit.when and limit.when_aged is None:
        return True
    return has(limit.when) or of_age(person, limit.when_aged, on)


def _at_once_rows(facts: Facts, person: Person, limit: Limit, scope: Scope, today: date) -> Iterator[Told]:
    for day, base, spell in times_reached(facts, person.id, limit, today):
        picked = day if scope.picked_by is Axis.DUE else spell.begins
        if scope.begins <= picked < scope.until:
            days = counted_days(facts, person.id, limit, today)
            inside = _inside(days, base, day, limit)
            known = _inside(days, base, min(day, today), limit)
            status = "reached" if day <= today else "open"
            yield Told(person.id, inside[0], day, day if day <= today else None, status, len(known))


def _inside(days: list[date], base: date | None, end: date, limit: Limit) -> list[date]:
    """The counted days of the window that ends on the day before `end`, from `base` on."""
    first = months_later(end, -limit.within.count)
    if base:
        first = max(first, base)
    return days[bisect_left(days, first) : bisect_left(days, end)]


def times_reached(facts: Facts, person: str, limit: Limit, today: date) -> Iterator[tuple[date, date | None, Spell]]:
    """Each day on which so many months have been received, tried day by day, with what it was counted from.

    The last may lie ahead of today, if the benefit still runs.
    """
    spells = run_together(spells_of(facts, person, [limit.counts]))
    days = counted_days(facts, person, limit, today)
    base: date | None = None
    while True:
        left = [day for day in days if base is None or day >= base]
        if not left or left[0] > today:
            return
        # The day after the last counted day is the last on which the count can be full.
        final = min(days[-1] + DAY, today + AHEAD)
        day = months_later(left[0], _most(limit))
        while day <= final:
            if len(_inside(days, base, day, limit)) >= (day - months_later(day, -_most(limit))).days:
                break
            day += DAY
        else:
            return
        begun = [spell for spell in spells if spell.begins < day]
        yield day, base, begun[-1]
        if day > today:
            return
        base = day


def reached_clocks(facts: Facts, limit: Limit, today: date, which: str) -> dict[str, list[Clock]]:
    """The clocks that a limit starts, by person: they run as long as the benefit's last spell does."""
    found: dict[str, list[Clock]] = {}
    for person in facts.persons:
        spells = spells_of(facts, person.id, [limit.counts])
        times = [(day, s.begins) for day, _, s in times_reached(facts, person.id, limit, today) if day <= today]
        chosen = {"first": times[:1], "again": times[1:], "each": times}[which]
        found[person.id] = [Clock(day, max(ends(s) for s in spells), begun) for day, begun in chosen]
    return found
