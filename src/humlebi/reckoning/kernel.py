"""The rules of time as plain loops over sorted day numbers: run as they are for one person, compiled for a population.

Only what Numba compiles stands here: integers, arrays, named tuples of them. Every function below takes its people as
`lo` (included) to `hi` (excluded), so that a population can be split between threads.

One long file and some long functions: they are compiled as one, and a call inside a loop costs more than its work.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from humlebi.timeline.calendar import (
    NEVER,
    month_end,
    month_start,
    plus_months,
    week_end,
)

N_STATUS = 8
MET, LATE, OVERDUE, OPEN, LAPSED, EXEMPT, UNKNOWN, REACHED = range(N_STATUS)
DAYS, MONTHS, WORKING_DAYS = range(3)
BY_BEGUN, BY_CLOCK, BY_DUE = range(3)
# What became of the clocks that gave no row.
NOT_YET, OUT_OF_SCOPE, NOT_BOUND, NO_ACT, ENDED_FIRST = range(5)
FAR = 1461  # days ahead of today that a running benefit is projected


class Span(NamedTuple):
    """`unit` < 0 = there is none. `whole_week` 1: to the Sunday of the calendar week it ends in."""

    unit: int
    length: int
    whole_week: int


class WorkingDays(NamedTuple):
    """Working days in order, and how many there are up to and including each day from `first` on."""

    days: Any
    up_to: Any
    first: int


class Clocks(NamedTuple):
    """What starts a term: first day, day after the last, spell reference, and the day the benefit began."""

    at: Any
    begins: Any
    until: Any
    ref: Any
    benefit: Any


class Acts(NamedTuple):
    """What ends a term, by day; `use_ref` 0 when no act of a population names a spell."""

    at: Any
    day: Any
    ref: Any
    use_ref: int


class States(NamedTuple):
    """The state that binds the duty: `bound[value]` is 1 where it binds, 0 where not, -1 where that is unknown.

    `used` 0 = the duty asks for no state. `known_on`: states that begin later are not known yet.
    """

    at: Any
    begins: Any
    until: Any
    value: Any
    ref: Any
    bound: Any
    used: int
    missing_is_unknown: int
    known_on: int


class Days(NamedTuple):
    """Some days of each person, as spells that do not overlap; `used` 0 = the declaration asks for none."""

    at: Any
    begins: Any
    until: Any
    used: int


class Term(NamedTuple):
    """A duty under one regime, in numbers. `older`: the spans of the text that it took the place of, if it did."""

    first: Span
    then: Span
    from_act: int
    from_benefit: int
    times: int
    bound_later: Span
    no_earlier: Span
    later: Span
    picked_by: int
    scope_begins: int
    scope_until: int
    today: int
    older: Span
    older_then: Span
    work: WorkingDays


class Rows(NamedTuple):
    """Where the rows go.

    `person` is a place among the persons, `clock_fact` among the clocks (or benefit spells), `start_fact` and
    `done_fact` among the acts; -1 and NEVER stand for none.
    """

    person: Any
    since: Any
    due: Any
    done: Any
    status: Any
    count: Any
    clock_fact: Any
    start_fact: Any
    done_fact: Any


def plus(day, span, work):
    """The day a span after `day`."""
    if span.unit == DAYS:
        return day + span.length
    if span.unit == MONTHS:
        return plus_months(day, span.length)
    if span.length > 0:
        return work.days[work.up_to[day - work.first] + span.length - 1]
    return work.days[work.up_to[day - 1 - work.first] + span.length]


def covered(days, p, begins, until):
    """How many of the days `begins` <= d < `until` the spells cover."""
    total = 0
    for i in range(days.at[p], days.at[p + 1]):
        if days.begins[i] >= until:
            break
        total += max(0, min(days.until[i], until) - max(days.begins[i], begins))
    return total


def stands_still(running, stopped, p, begins, until):
    """On how many of the days the clock stands still: those not running, and those stopped while running."""
    still = 0
    if running.used:
        still = (until - begins) - covered(running, p, begins, until)
    if stopped.used:
        for i in range(stopped.at[p], stopped.at[p + 1]):
            lo, hi = max(begins, stopped.begins[i]), min(until, stopped.until[i])
            if lo < hi:
                still += covered(running, p, lo, hi) if running.used else hi - lo
    return still


def due_day(running, stopped, p, clock, span, work):
    """The due day with the days on which the clock stands still added.

    NEVER when the clock has not run out in 30 years: it stands still and nobody knows for how long.
    """
    plain = plus(clock, span, work)
    if running.used == 0 and stopped.used == 0:
        return plain
    due = plain
    while due <= clock + 10957:
        moved = plain + stands_still(running, stopped, p, clock, due)
        if moved == due:
            return due
        due = moved
    return NEVER


def binding(states, p, day, ref):
    """What the state on `day`, as far as it is known, says of the duty, and from when until when it says so.

    1 it binds, 0 it does not, -1 nobody has recorded it.
    """
    for i in range(states.at[p + 1] - 1, states.at[p] - 1, -1):
        if states.begins[i] > day or states.begins[i] > states.known_on:
            continue
        if states.until[i] > day and (states.ref[i] == 0 or ref == 0 or states.ref[i] == ref):
            until = states.until[i]
            if i + 1 < states.at[p + 1]:
                until = min(until, states.begins[i + 1])
            # Where a later state has begun and ended inside this one, only the day itself is answered.
            return int(states.bound[states.value[i]]), (states.begins[i] if until > day else day), max(until, day + 1)
    return (-1 if states.missing_is_unknown else 0), day, day + 1


def binds_from(states, p, after, until, ref):
    """The first day after `after` and before `until` on which the state comes to bind, or may; NEVER if none does."""
    for i in range(states.at[p], states.at[p + 1]):
        if states.begins[i] >= until or states.begins[i] > states.known_on:
            break
        tied = states.ref[i] == 0 or ref == 0 or states.ref[i] == ref
        if states.begins[i] > after and tied and states.bound[states.value[i]] != 0:
            return states.begins[i]
    return NEVER


def nth_act(acts, k, end, first, until, ref, times):
    """Place of the `times`-th act on or after `first` and before `until`, and how many there are up to it."""
    held = 0
    while k < end and acts.day[k] < until:
        if acts.day[k] >= first and (acts.use_ref == 0 or ref == 0 or acts.ref[k] == 0 or acts.ref[k] == ref):
            held += 1
            if held == times:
                return k, held
        k += 1
    return -1, held


def put(rows, n, person, since, due, done, status, count, clock_fact, start_fact, done_fact):
    """Write one row at place `n`."""
    rows.person[n] = person
    rows.since[n] = since
    rows.due[n] = due
    rows.done[n] = done
    rows.status[n] = status
    rows.count[n] = count
    rows.clock_fact[n] = clock_fact
    rows.start_fact[n] = start_fact
    rows.done_fact[n] = done_fact


def duty_rows(lo, hi, clocks, acts, states, running, stopped, exempt, moves, term, rows, n, write, tally, group, lost):
    """Write the rows of one duty under one regime from place `n` on; return the place after the last.

    `write` 0 only counts. `tally` (a counter for each status of each group) and `lost[reason]` are counted in any
    case when not empty.
    What every row needs is written out here and not called: calls in this loop cost more than the work itself.
    """
    first, then, later, today = term.first, term.then, term.later, term.today
    by_begun, by_due = term.picked_by == BY_BEGUN, term.picked_by == BY_DUE
    older, older_then, work = term.older, term.older_then, term.work
    # Nothing but a span of days and the next act: what most rows are.
    simple = (
        (running.used + stopped.used + acts.use_ref == 0)
        and term.times == 1
        and later.unit < 0
        and term.no_earlier.unit < 0
        and not by_due
    )
    run_through = simple and then.unit == DAYS and then.whole_week == 0 and exempt.used == 0
    act_day = acts.day
    counting = len(tally) > 0
    for p in range(lo, hi):
        act_end = acts.at[p + 1]
        counter = group[p] * N_STATUS if counting else 0
        for c in range(clocks.at[p], clocks.at[p + 1]):
            # As one type of integer throughout: each type of argument would be compiled for itself.
            began, until, ref = int(clocks.begins[c]), int(clocks.until[c]), int(clocks.ref[c])
            if began > today:
                lost[NOT_YET] += 1
                continue
            if not by_due:
                picked = clocks.benefit[c] if by_begun else began
                if picked < term.scope_begins or picked >= term.scope_until:
                    lost[OUT_OF_SCOPE] += 1
                    continue
            before_end = min(until, today + 1)  # acts from this day on do not count
            k, clock, span, start_fact, on_or_after = acts.at[p], began, first, -1, began
            if term.from_benefit:
                on_or_after = int(clocks.benefit[c])
            if term.from_act:
                if simple:
                    while k < act_end and act_day[k] < began:
                        k += 1
                    if k >= act_end or act_day[k] >= before_end:
                        k = -1
                else:
                    k, _held = nth_act(acts, k, act_end, began, before_end, ref, 1)
                if k < 0:
                    lost[NO_ACT] += 1
                    continue
                clock, span, start_fact, on_or_after = act_day[k], then, k, act_day[k] + 1
            before, reason = n, NOT_BOUND
            state, known_from, known_until = 1, -NEVER, NEVER
            if states.used:
                known_until = -NEVER
                only = states.at[p]  # most people have one such state, and it need not be searched for
                if states.at[p + 1] - only == 1 and states.begins[only] <= states.known_on and states.ref[only] == 0:
                    state = int(states.bound[states.value[only]])
                    known_from, known_until = int(states.begins[only]), int(states.until[only])
            while True:
                if run_through and start_fact >= 0 and state == 1 and clock + then.length >= known_from:
                    # The terms of a cadence that were ended by an act, as long as the state is known to bind.
                    while k < act_end:
                        held_on = act_day[k]
                        if held_on <= clock:  # another act on the day that started the term
                            k += 1
                            continue
                        due = clock + then.length
                        if held_on >= before_end or due >= known_until:
                            break
                        status = MET if held_on <= due else LATE
                        if write:
                            put(rows, n, p, clock, due, held_on, status, 1, c, start_fact, k)
                        if counting:
                            tally[counter + status] += 1
                        n += 1
                        clock, start_fact = held_on, k
                        k += 1
                    span, on_or_after = then, clock + 1
                if simple and span.unit == DAYS:
                    due = clock + span.length
                    while k < act_end and act_day[k] < on_or_after:
                        k += 1
                    done = k if k < act_end and act_day[k] < before_end else -1
                    held = 1 if done >= 0 else 0
                else:
                    due = due_day(running, stopped, p, clock, span, work)
                    if later.unit >= 0:
                        for m in range(moves.at[p], moves.at[p + 1]):
                            if clock <= moves.day[m] <= due and moves.day[m] <= today:
                                due = max(due, plus(moves.day[m], later, work))
                    earliest = on_or_after
                    if term.no_earlier.unit >= 0:
                        earliest = max(earliest, plus(clock, term.no_earlier, work))
                    done, held = nth_act(acts, k, act_end, earliest, before_end, ref, term.times)
                if by_due:
                    falls = due if due < NEVER else max(clock, today)
                    if clock < term.scope_begins and older.unit >= 0:
                        # A term that fell due under the text before this one is not asked for again.
                        before_span = older_then if start_fact >= 0 else older
                        falls = min(falls, due_day(running, stopped, p, clock, before_span, work))
                    if falls < term.scope_begins:
                        if then.unit < 0:
                            reason = OUT_OF_SCOPE
                            break
                        if done >= 0 and act_day[done] < term.scope_begins:
                            clock, span, start_fact, k, on_or_after = act_day[done], then, done, done, act_day[done] + 1
                            continue
                        # The rule came into force while the term ran: its clock cannot have started earlier.
                        if term.scope_begins > today or term.scope_begins >= until:
                            reason = NOT_YET if term.scope_begins > today else OUT_OF_SCOPE
                            break
                        clock, on_or_after = term.scope_begins, max(on_or_after, term.scope_begins)
                        continue
                    if falls >= term.scope_until:
                        reason = OUT_OF_SCOPE
                        if done < 0 or then.unit < 0 or act_day[done] >= term.scope_until:
                            break
                        # The text after this one asks for that term; the next may be shorter and fall due under this.
                        clock, span, start_fact, k, on_or_after = act_day[done], then, done, done, act_day[done] + 1
                        continue
                day = min(due, until - 1)
                if day < known_from or day >= known_until:
                    state, known_from, known_until = binding(states, p, day, ref)
                if state == 0:
                    if term.bound_later.unit < 0:
                        break
                    clock = binds_from(states, p, due, until, ref)
                    if clock > today:
                        reason = NOT_YET if clock < NEVER else NOT_BOUND
                        break
                    span, on_or_after = term.bound_later, clock
                    continue
                if span.whole_week and due < NEVER:
                    due = week_end(due)  # the day itself decided whom it binds
                # Chosen, not branched to: nothing foretells which it is, and a wrong guess costs more than all of them.
                held_on = act_day[done] if done >= 0 else NEVER
                in_time = MET if held_on <= due else LATE
                not_held = OVERDUE if due < today else OPEN
                not_held = LAPSED if (due >= until) & (until <= today) else not_held
                status = in_time if done >= 0 else not_held
                if (state < 0 or exempt.used) and status != LAPSED:
                    if state < 0:
                        status = UNKNOWN
                    elif covered(exempt, p, due, due + 1) > 0:
                        status = EXEMPT
                if write:
                    put(rows, n, p, clock, due, held_on, status, held, c, start_fact, done)
                if counting:
                    tally[counter + status] += 1
                n += 1
                if done < 0 or then.unit < 0:
                    break
                clock, span, start_fact, k, on_or_after = act_day[done], then, done, done, act_day[done] + 1
            if n == before:
                lost[reason] += 1
    return n


# --- limits ---------------------------------------------------------------------------------------------------------


class Benefits(NamedTuple):
    """Spells of the benefit that a limit counts. `cut` = first days left out of each; < 0 = nobody has recorded it."""

    at: Any
    begins: Any
    until: Any
    cut: Any


class Ceiling(NamedTuple):
    """A limit under one regime, in numbers. `most`: days (month_end) or months (at_once). `cut_most` = longest cut."""

    window: int
    most: int
    cut_most: int
    picked_by: int
    scope_begins: int
    scope_until: int
    today: int


def counted(benefits, left_out, p, unknown_cut, scratch):
    """The days that count, as disjoint stretches in the first two arrays of `scratch`; return how many stretches.

    They are the days of all spells, each without its first days, less those left out. Two employers' spells overlap.
    """
    begins, until, raw_begins, raw_until = scratch
    raw = 0
    for s in range(benefits.at[p], benefits.at[p + 1]):
        cut = benefits.cut[s] if benefits.cut[s] >= 0 else unknown_cut
        first, end = benefits.begins[s] + cut, benefits.until[s]
        if first < end:
            place = raw  # spells come by their first day, which the days cut may have put out of order
            while place > 0 and raw_begins[place - 1] > first:
                raw_begins[place], raw_until[place] = raw_begins[place - 1], raw_until[place - 1]
                place -= 1
            raw_begins[place], raw_until[place] = first, end
            raw += 1
    n, last = 0, -NEVER
    for r in range(raw):
        lo, hi = max(raw_begins[r], last), raw_until[r]
        if left_out.used:
            for j in range(left_out.at[p], left_out.at[p + 1]):
                if left_out.begins[j] >= hi:
                    break
                if left_out.until[j] <= lo:
                    continue
                if left_out.begins[j] > lo:
                    begins[n], until[n] = lo, left_out.begins[j]
                    n += 1
                lo = left_out.until[j]
        if lo < hi:
            begins[n], until[n] = lo, hi
            n += 1
        last = max(last, hi)
    return n


def within(begins, until, n, first, end):
    """How many of the days `first` <= d < `end` the first `n` stretches hold."""
    total = 0
    for i in range(n):
        total += max(0, min(until[i], end) - max(begins[i], first))
    return total


def first_in(begins, until, n, first):
    """The first day of the stretches on or after `first`; NEVER when there is none."""
    for i in range(n):
        if until[i] > first:
            return max(begins[i], first)
    return NEVER


def day_of_count(begins, until, n, first, wanted):
    """The day on which the `wanted`-th day of the stretches on or after `first` falls; NEVER when there are fewer."""
    left = wanted
    for i in range(n):
        lo = max(begins[i], first)
        if until[i] > lo:
            if until[i] - lo >= left:
                return lo + left - 1
            left -= until[i] - lo
    return NEVER


def month_it_stops(benefits, s, p, begins, until, n, extended, members, others, ceiling):
    """The end of the month after which payment of spell `s` stops; NEVER when it ends first or is never reached."""
    last = min(benefits.until[s], ceiling.today + FAR)
    end = month_end(benefits.begins[s])
    while end < last:
        if ceiling.picked_by == BY_BEGUN or ceiling.scope_begins <= end < ceiling.scope_until:
            whose = (members.used == 0 or covered(members, p, end, end + 1) > 0) and (
                others.used == 0 or covered(others, p, end, end + 1) == 0
            )
            # An extension sets the stop aside when it holds on the last day paid or on the first that would not be.
            if whose and (extended.used == 0 or covered(extended, p, end, end + 2) == 0):
                first = plus_months(month_start(end), 1 - ceiling.window)
                if within(begins, until, n, first, end + 1) > ceiling.most:
                    return end
        end = month_end(end + 1)
    return NEVER


def month_end_rows(
    lo,
    hi,
    benefits,
    left_out,
    extended,
    members,
    others,
    unsure,
    ceiling,
    exempt,
    scratch,
    rows,
    n,
    lost,
):
    """One row for each spell during which the limit is (or, if it goes on, will be) reached at the end of a month.

    `unsure[p]`: nobody has recorded how old the person is, and that decides whose limit it is.
    """
    begins, until = scratch[0], scratch[1]
    today = ceiling.today
    for p in range(lo, hi):
        for s in range(benefits.at[p], benefits.at[p + 1]):
            began = benefits.begins[s]
            if began > today:
                lost[NOT_YET] += 1
                continue
            if ceiling.picked_by == BY_BEGUN and (began < ceiling.scope_begins or began >= ceiling.scope_until):
                lost[OUT_OF_SCOPE] += 1
                continue
            k = counted(benefits, left_out, p, ceiling.cut_most, scratch)
            latest = month_it_stops(benefits, s, p, begins, until, k, extended, members, others, ceiling)
            k = counted(benefits, left_out, p, 0, scratch)
            stop = month_it_stops(benefits, s, p, begins, until, k, extended, members, others, ceiling)
            if stop == NEVER:
                lost[ENDED_FIRST] += 1
                continue
            first = plus_months(month_start(stop), 1 - ceiling.window)
            if first_in(begins, until, k, first) > today:
                lost[NOT_YET] += 1  # the window has not begun: nobody knows yet
                continue
            reached = day_of_count(begins, until, k, first, ceiling.most + 1)
            if stop != latest or unsure[p]:
                status = UNKNOWN
            elif exempt.used and covered(exempt, p, stop, stop + 1) > 0:
                status = EXEMPT
            else:
                status = REACHED if reached <= today else OPEN
            rows.person[n] = p
            rows.since[n] = first_in(begins, until, k, first)
            rows.due[n] = stop
            rows.done[n] = reached if reached <= today else NEVER
            rows.status[n] = status
            rows.count[n] = within(begins, until, k, first, min(today, stop) + 1)
            rows.clock_fact[n] = s
            rows.start_fact[n] = -1
            rows.done_fact[n] = -1
            n += 1
    return n


def at_once_rows(lo, hi, benefits, left_out, ceiling, exempt, scratch, rows, n, lost):
    """One row each time so many months have been received within the window, counted anew from there."""
    begins, until = scratch[0], scratch[1]
    today = ceiling.today
    for p in range(lo, hi):
        first_spell, end_spell = benefits.at[p], benefits.at[p + 1]
        if first_spell == end_spell:
            continue
        k = counted(benefits, left_out, p, 0, scratch)
        base, spell, before = -NEVER, first_spell, n
        reason = ENDED_FIRST
        while True:
            start = first_in(begins, until, k, base)
            if start == NEVER or start > today:
                break
            day = plus_months(start, ceiling.most)
            found = False
            while day <= until[k - 1] and day <= today + FAR:
                short = (
                    day
                    - plus_months(day, -ceiling.most)
                    - within(begins, until, k, max(base, plus_months(day, -ceiling.window)), day)
                )
                if short <= 0:
                    found = True
                    break
                day += max(1, short - 3)  # months differ by up to three days, so the last steps are taken one by one
            if not found:
                break
            while spell + 1 < end_spell and benefits.begins[spell + 1] < day:
                spell += 1
            picked = day if ceiling.picked_by == BY_DUE else benefits.begins[spell]
            if ceiling.scope_begins <= picked < ceiling.scope_until:
                status = REACHED if day <= today else OPEN
                if exempt.used and covered(exempt, p, day, day + 1) > 0:
                    status = EXEMPT
                rows.person[n] = p
                rows.since[n] = first_in(begins, until, k, max(base, plus_months(day, -ceiling.window)))
                rows.due[n] = day
                rows.done[n] = day if day <= today else NEVER
                rows.status[n] = status
                rows.count[n] = within(
                    begins, until, k, max(base, plus_months(min(day, today), -ceiling.window)), min(day, today)
                )
                rows.clock_fact[n] = spell
                rows.start_fact[n] = -1
                rows.done_fact[n] = -1
                n += 1
            else:
                reason = OUT_OF_SCOPE
            if day > today:
                break
            base = day
        if n == before:
            lost[reason] += 1
    return n


# --- facts as clocks ------------------------------------------------------------------------------------------------


def touching(people, at, begins, until):
    """Whether two spells of one person touch or overlap."""
    for p in range(people):
        for i in range(at[p] + 1, at[p + 1]):
            if begins[i] <= until[i - 1]:
                return True
    return False


def crossings(
    lo, hi, at, begins, until, value, ref, wanted, outer_at, outer_begins, outer_until, outer_ref, whole, out
):
    """Write the stretches of wanted facts that lie in a spell of `outer`; return how many.

    `whole`: a state that began before the spell starts with it, ends when either does, and is one with the next of the
    same value that follows at once. Else the fact is a day, and its stretch lasts until the spell ends.
    `out`: at (of all people; only lo to hi are written), begins, until, ref, place of the fact, first day of the spell.
    """
    out_at, out_begins, out_until, out_ref, out_fact, out_benefit = out
    n = 0
    for p in range(lo, hi):
        out_at[p] = n
        i = at[p]
        while i < at[p + 1]:
            head = i
            i += 1
            if wanted[value[head]] == 0:
                continue
            end = until[head]
            while whole and i < at[p + 1] and value[i] == value[head] and begins[i] <= end:
                end = max(end, until[i])
                i += 1
            for j in range(outer_at[p], outer_at[p + 1]):
                if ref[head] != 0 and outer_ref[j] != 0 and ref[head] != outer_ref[j]:
                    continue
                first, last = max(begins[head], outer_begins[j]), min(end, outer_until[j])
                if first < last and (whole or first == begins[head]):
                    out_benefit[n] = outer_begins[j]
                    out_begins[n], out_until[n] = first, (last if whole else outer_until[j])
                    out_ref[n], out_fact[n] = (ref[head] if ref[head] != 0 else outer_ref[j]), head
                    n += 1
                    if not whole:
                        break  # a day starts one clock, however many spells cover it
    return n
