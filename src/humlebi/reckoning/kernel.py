"""The rules of time as plain loops over sorted day numbers: run as they are for one person, compiled for a population.

Only what Numba compiles stands here: integers, arrays, named tuples of them. Every function below takes its people as
`lo` (included) to `hi` (excluded), so that a population can be split between threads.

One long file and some long functions: they are compiled as one, and a call inside a loop costs more than its work.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from humlebi.timeline.calendar import (
    NEVER,
    last_of_months,
    month_end,
    month_start,
    past_feasts,
    plus_months,
    week_end,
)

N_STATUS = 8
MET, LATE, OVERDUE, OPEN, LAPSED, EXEMPT, UNKNOWN, REACHED = range(N_STATUS)
DAYS, MONTHS, WORKING_DAYS, MONTHS_WITHIN = range(4)
# Added to a unit: a due day in Christmas or Easter moves a week; one on a day off moves to the next working day.
FEASTS, NEXT_WORKING = 16, 32
BY_BEGUN, BY_CLOCK, BY_DUE = range(3)
# What became of the clocks that gave no row.
NOT_YET, OUT_OF_SCOPE, NOT_BOUND, NO_ACT, ENDED_FIRST = range(5)
FAR = 1461  # days ahead of today that a running benefit is projected
MANY = 16  # acts of a person from which on they are searched and not walked through


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


class LeftOut(NamedTuple):
    """Days that count for nobody: the days that are kept from `first` to before `last`, and how many lie before each.

    A day may be told by its number among those that are kept; `used` 0 = all days are.
    """

    kept: Any
    before: Any
    first: int
    last: int
    used: int


class Clocks(NamedTuple):
    """What starts a term: first day, day after the last, spell reference, and the day the benefit began."""

    at: Any
    begins: Any
    until: Any
    ref: Any
    benefit: Any


class Acts(NamedTuple):
    """What ends a term, by day; `use_ref` 0 when no act of a population names a spell.

    Where some do, they stand here a second time, by the spell they name: `group_at[p]:group_at[p + 1]` are the places
    in `groups` of the spells that the acts of a person name (0 = none, the first of them if it is there),
    `tied_at[g]:tied_at[g + 1]` the acts of such a group, `tied_place` where each stands among all.
    """

    at: Any
    day: Any
    use_ref: int
    group_at: Any
    groups: Any
    tied_at: Any
    tied_day: Any
    tied_place: Any


class States(NamedTuple):
    """The state that binds the duty, as stretches that do not overlap: of states at once the one that began last shows.

    `says` is 1 where it binds, 0 where not, -1 where that is unknown; `rank` the place of the state among all of them.
    `starts`: the days on which states begin that bind or may, or of a few all of them; `starts_say` tells. `used` 0 =
    the duty asks for no state. States that nobody can know of yet are left out. `tied` 0 when no state of a population
    names a spell; where some do, the stretches stand a second time by the spell they name, in groups as those of Acts.
    """

    at: Any
    begins: Any
    until: Any
    says: Any
    starts_at: Any
    starts: Any
    starts_say: Any
    used: int
    missing_is_unknown: int
    tied: int
    group_at: Any
    groups: Any
    tied_at: Any
    tied_begins: Any
    tied_until: Any
    tied_says: Any
    tied_rank: Any
    tied_starts_at: Any
    tied_starts: Any


class Days(NamedTuple):
    """Some days of each person, as stretches that do not overlap; `used` 0 = the declaration asks for none.

    `before`: how many days the stretches before this one hold, those of the people before included.
    """

    at: Any
    begins: Any
    until: Any
    before: Any
    used: int


class Still(NamedTuple):
    """Stretches of days, in order, on which the clocks of a duty stand still for everybody."""

    begins: Any
    until: Any


class Term(NamedTuple):
    """A duty under one regime, in numbers. `older`: the spans of the text that it took the place of, if it did.

    `silent`: the act counts as done on the due day when it was not done by then.
    """

    first: Span
    then: Span
    from_act: int
    first_by: Span
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
    silent: int
    work: WorkingDays
    still: Still


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
    """The day a span after `day`, before it is moved out of Christmas and Easter."""
    unit = span.unit % FEASTS
    if unit == DAYS:
        return day + span.length
    if unit == MONTHS:
        return plus_months(day, span.length)
    if unit == MONTHS_WITHIN:
        return last_of_months(day, span.length)
    if span.length > 0:
        return work.days[work.up_to[day - work.first] + span.length - 1]
    return work.days[work.up_to[day - 1 - work.first] + span.length]


def first_from(days, lo, hi, day):
    """The first place from `lo` on and before `hi` with that day or a later one; `hi` when there is none."""
    while lo < hi:
        middle = (lo + hi) // 2
        if days[middle] < day:
            lo = middle + 1
        else:
            hi = middle
    return lo


def counted_to(days, p, day):
    """How many days before `day` the stretches hold, and the stretches of the people before: for a difference."""
    lo, hi = days.at[p], days.at[p + 1]
    if lo == hi:
        return 0
    i = first_from(days.begins, lo, hi, day)
    if i == lo:
        return days.before[lo]
    return days.before[i - 1] + min(days.until[i - 1], day) - days.begins[i - 1]


def covered(days, p, begins, until):
    """How many of the days `begins` <= d < `until` the stretches hold."""
    if until <= begins:
        return 0
    return counted_to(days, p, until) - counted_to(days, p, begins)


def nth_day(days, p, first, wanted):
    """The `wanted`-th day of the stretches on or after `first`; NEVER when there are fewer."""
    lo, hi = days.at[p], days.at[p + 1]
    if lo == hi:
        return NEVER
    target = counted_to(days, p, first) + wanted
    i = first_from(days.before, lo, hi, target) - 1
    day = days.begins[i] + (target - days.before[i]) - 1
    return day if day < days.until[i] else NEVER


def first_day(days, p, first):
    """The first day of the stretches on or after `first`; NEVER when there is none."""
    hi = days.at[p + 1]
    i = first_from(days.until, days.at[p], hi, first + 1)
    return max(days.begins[i], first) if i < hi else NEVER


def among_kept(day, left_out):
    """The number of a day among those that are kept; of one that is left out, that of the next."""
    if left_out.used == 0 or day < left_out.first:
        return day
    if day < left_out.last:
        return left_out.first + left_out.before[day - left_out.first]
    return day - (left_out.last - left_out.first - len(left_out.kept))


def day_kept(number, left_out):
    """The day that has that number among those that are kept."""
    if left_out.used == 0 or number < left_out.first or number == NEVER:
        return number
    place = number - left_out.first
    if place < len(left_out.kept):
        return left_out.kept[place]
    return number + (left_out.last - left_out.first - len(left_out.kept))


def next_working(day, work):
    """The day itself if it is a working day, else the first one after it."""
    return work.days[work.up_to[day - 1 - work.first]]


def moved(due, span, work):
    """Where the day on which a span ends is moved to; the end of its week is another matter."""
    if span.unit >= NEXT_WORKING:
        return next_working(due, work)
    return past_feasts(due) if span.unit >= FEASTS else due


def stood_still(clock, due, still):
    """The due day with the days added on which the clock stands still for everybody; it is never one of them."""
    for i in range(len(still.begins)):
        begins, until = still.begins[i], still.until[i]
        if clock <= due < NEVER and due >= begins and clock < until:
            due += until - max(begins, clock)
    return due


def due_day(running, p, clock, span, work, still):
    """The due day with the days on which the clock stands still added: it runs on the days of `running`, if used.

    NEVER when the clock has not run out in 30 years: it stands still and nobody knows for how long.
    """
    due = plus(clock, span, work)
    if running.used and due > clock:
        last = nth_day(running, p, clock, due - clock)
        if last >= clock + 10957:
            return NEVER
        due = last + 1
    return moved(stood_still(clock, due, still), span, work)


def group_of(at, groups, p, ref):
    """The place of the group of a person that names `ref`; -1 when none does."""
    hi = at[p + 1]
    g = first_from(groups, at[p], hi, ref)
    return g if g < hi and groups[g] == ref else -1


def stretch_on(begins, until, lo, hi, day):
    """The stretch that covers the day (-1 = none), and from when until when there is no other answer."""
    i = first_from(begins, lo, hi, day + 1)
    nxt = begins[i] if i < hi else NEVER
    if i > lo:
        if until[i - 1] > day:
            return i - 1, begins[i - 1], until[i - 1]
        return -1, until[i - 1], nxt
    return -1, -NEVER, nxt


def binding(states, p, day, ref):
    """What the state on `day`, as far as it is known, says of the duty, and from when until when it says so.

    1 it binds, 0 it does not, -1 nobody has recorded it.
    """
    none = -1 if states.missing_is_unknown else 0
    if states.tied == 0 or ref == 0:
        i, first, last = stretch_on(states.begins, states.until, states.at[p], states.at[p + 1], day)
        return (int(states.says[i]) if i >= 0 else none), int(first), int(last)
    says, rank, first, last = none, -1, -NEVER, NEVER
    for own in range(2):
        g = group_of(states.group_at, states.groups, p, ref if own else 0)
        if g >= 0:
            lo, hi = states.tied_at[g], states.tied_at[g + 1]
            i, begins, until = stretch_on(states.tied_begins, states.tied_until, lo, hi, day)
            first, last = max(first, int(begins)), min(last, int(until))
            if i >= 0 and states.tied_rank[i] > rank:
                says, rank = int(states.tied_says[i]), int(states.tied_rank[i])
    return says, first, last


def binds_from(states, p, after, until, ref):
    """The first day after `after` and before `until` on which the state comes to bind, or may; NEVER if none does."""
    found = NEVER
    if states.tied == 0 or ref == 0:
        hi = states.starts_at[p + 1]
        i = first_from(states.starts, states.starts_at[p], hi, after + 1)
        while i < hi and states.starts_say[i] == 0:
            i += 1
        found = int(states.starts[i]) if i < hi else NEVER
    else:
        for own in range(2):
            g = group_of(states.group_at, states.groups, p, ref if own else 0)
            if g >= 0:
                hi = states.tied_starts_at[g + 1]
                i = first_from(states.tied_starts, states.tied_starts_at[g], hi, after + 1)
                if i < hi:
                    found = min(found, int(states.tied_starts[i]))
    return found if found < until else NEVER


def nth_act(acts, p, first, until, ref, times):
    """Place of the `times`-th act on or after `first` and before `until`, and how many there are up to it."""
    if acts.use_ref == 0 or ref == 0:
        k = first_from(acts.day, acts.at[p], acts.at[p + 1], first)
        held = min(times, first_from(acts.day, k, acts.at[p + 1], until) - k)
        return (k + times - 1 if held == times else -1), held
    # Those that name no spell and those that name this one, side by side in the order of time.
    free = group_of(acts.group_at, acts.groups, p, 0)
    own = group_of(acts.group_at, acts.groups, p, ref)
    i, i_end = (acts.tied_at[free], acts.tied_at[free + 1]) if free >= 0 else (0, 0)
    j, j_end = (acts.tied_at[own], acts.tied_at[own + 1]) if own >= 0 else (0, 0)
    i, j = first_from(acts.tied_day, i, i_end, first), first_from(acts.tied_day, j, j_end, first)
    held, place = 0, -1
    while held < times and (i < i_end or j < j_end):
        if j >= j_end or (i < i_end and acts.tied_place[i] < acts.tied_place[j]):
            place = int(acts.tied_place[i])
            i += 1
        else:
            place = int(acts.tied_place[j])
            j += 1
        if acts.day[place] >= until:
            break
        held += 1
    return (place if held == times else -1), held


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


def clock_rows(lo, hi, one, clocks, acts, states, running, exempt, moves, term, rows, n, write, tally, group, lost):
    """Write the rows of every clock of some persons, or of clock `one` alone if it is not -1. See `duty_rows`.

    What every row needs is written out here and not called: calls in this loop cost more than the work itself.
    """
    first, then, later, today = term.first, term.then, term.later, term.today
    by_begun, by_due = term.picked_by == BY_BEGUN, term.picked_by == BY_DUE
    older, older_then, work, still = term.older, term.older_then, term.work, term.still
    # Nothing but a span of days and the next act: what most rows are.
    simple = (
        (running.used + acts.use_ref + len(still.begins) == 0)
        and term.times == 1
        and later.unit < 0
        and term.no_earlier.unit < 0
        and not by_due
    )
    run_through = simple and then.unit == DAYS and then.whole_week == 0 and exempt.used == 0 and term.silent == 0
    act_day = acts.day
    counting = len(tally) > 0
    for p in range(lo, hi):
        act_end = acts.at[p + 1]
        counter = group[p] * N_STATUS if counting else 0
        for c in range(one if one >= 0 else clocks.at[p], one + 1 if one >= 0 else clocks.at[p + 1]):
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
            if act_end - k > MANY:
                k = first_from(act_day, k, act_end, min(began, on_or_after))
            if term.from_act:
                if simple:
                    while k < act_end and act_day[k] < began:
                        k += 1
                    if k >= act_end or act_day[k] >= before_end:
                        k = -1
                else:
                    k, _held = nth_act(acts, p, began, before_end, ref, 1)
                if k < 0:
                    if term.first_by.unit >= 0:
                        clock = due_day(running, p, began, term.first_by, work, still)
                    if term.first_by.unit < 0 or clock >= min(until, today):
                        lost[NO_ACT] += 1
                        continue
                    k, span, on_or_after = act_end, then, clock + 1  # no act came: the term of the first starts it
                else:
                    clock, span, start_fact, on_or_after = act_day[k], then, k, act_day[k] + 1
            before, reason = n, NOT_BOUND
            state, known_from, known_until = 1, -NEVER, NEVER
            if states.used:
                known_until = -NEVER
                only = states.at[p]  # most people have one such state, and it need not be searched for
                if states.at[p + 1] - only == 1 and states.tied == 0:
                    state = int(states.says[only])
                    known_from, known_until = int(states.begins[only]), int(states.until[only])
            while True:
                if run_through and start_fact >= 0 and state == 1 and clock + then.length >= known_from:
                    # The terms of a cadence that were ended by an act, as long as the state is known to bind.
                    late, first_row = 0, n
                    while k < act_end:
                        held_on = act_day[k]
                        if held_on <= clock:  # another act on the day that started the term
                            k += 1
                            continue
                        due = clock + then.length
                        if held_on >= before_end or due >= known_until:
                            break
                        over = 1 if held_on > due else 0
                        if write:
                            put(rows, n, p, clock, due, held_on, MET + over, 1, c, start_fact, k)
                        late += over
                        n += 1
                        clock, start_fact = held_on, k
                        k += 1
                    if counting:  # not at each row: that would wait for the row before
                        tally[counter + MET] += n - first_row - late
                        tally[counter + LATE] += late
                    span, on_or_after = then, clock + 1
                if simple and span.unit == DAYS:
                    due = clock + span.length
                    while k < act_end and act_day[k] < on_or_after:
                        k += 1
                    done = k if k < act_end and act_day[k] < before_end else -1
                    held = 1 if done >= 0 else 0
                else:
                    due = due_day(running, p, clock, span, work, still)
                    if later.unit >= 0:
                        m = first_from(moves.day, moves.at[p], moves.at[p + 1], clock)
                        while m < moves.at[p + 1] and moves.day[m] <= min(due, today):
                            due = max(due, moved(plus(moves.day[m], later, work), later, work))
                            m += 1
                    earliest = on_or_after
                    if term.no_earlier.unit >= 0:
                        earliest = max(earliest, plus(clock, term.no_earlier, work))
                    done, held = nth_act(acts, p, earliest, before_end, ref, term.times)
                if by_due:
                    falls = due if due < NEVER else max(clock, today)
                    if clock < term.scope_begins and older.unit >= 0:
                        # A term that fell due under the text before this one is not asked for again.
                        before_span = older_then if start_fact >= 0 else older
                        falls = min(falls, due_day(running, p, clock, before_span, work, still))
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
                if term.silent and due < today and status in (OVERDUE, LATE):
                    status, held_on, done = MET, due, -1
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


def duty_rows(lo, hi, clocks, acts, states, running, exempt, moves, term, rows, n, write, tally, group, lost):
    """Write the rows of one duty under one regime from place `n` on; return the place after the last.

    `write` 0 only counts. `tally` (a counter for each status of each group) and `lost[reason]` are counted in any
    case when not empty.

    Here stands what most clocks of most duties need and nothing more: spans of days, acts that name no spell, a person
    with one state, a cadence that its first act starts. Every other clock is left to `clock_rows`, which gives the
    same rows for these as well; but one loop for both takes twice as long, for want of registers.
    """
    first, then, today = term.first, term.then, term.today
    cadence, from_act, by_begun = then.unit >= 0, term.from_act, term.picked_by == BY_BEGUN
    # Where the due day picks: what starts after the regime began and falls due before it ends is simple too.
    by_due, scope_until = term.picked_by == BY_DUE, term.scope_until
    by_days = first.unit == DAYS and first.whole_week == 0 and then.unit <= DAYS and then.whole_week == 0
    one_act = (
        term.times == 1
        and term.later.unit < 0
        and term.no_earlier.unit < 0
        and cadence == (from_act > 0)
        and term.first_by.unit <= DAYS
    )
    asks_more = running.used + acts.use_ref + states.tied + exempt.used + term.silent + len(term.still.begins) > 0
    if asks_more or not (by_days and one_act):
        return clock_rows(
            lo, hi, -1, clocks, acts, states, running, exempt, moves, term, rows, n, write, tally, group, lost
        )
    length, waited = then.length if from_act else first.length, term.first_by
    act_day, counting = acts.day, len(tally) > 0
    for p in range(lo, hi):
        act_end = acts.at[p + 1]
        state, known_from, known_until, alone = 1, -NEVER, NEVER, True
        if states.used:
            only = states.at[p]
            alone = states.at[p + 1] - only == 1
            if alone:
                state = int(states.says[only])
                known_from, known_until = int(states.begins[only]), int(states.until[only])
        for c in range(clocks.at[p], clocks.at[p + 1]):
            began, until = int(clocks.begins[c]), int(clocks.until[c])
            if began > today:
                lost[NOT_YET] += 1
                continue
            picked = clocks.benefit[c] if by_begun else began
            starts_before = picked < term.scope_begins
            if (starts_before and not by_due) or (picked >= scope_until and not (by_due and from_act)):
                lost[OUT_OF_SCOPE] += 1
                continue
            before_end = min(until, today + 1)  # acts from this day on do not count
            on_or_after = int(clocks.benefit[c]) if term.from_benefit and not from_act else began
            k, clock, start_fact, m, late = acts.at[p], began, -1, n, 0
            here = alone and not starts_before and (act_end - k <= MANY or act_day[k] >= on_or_after)
            while here and k < act_end and act_day[k] < on_or_after:
                k += 1
            done = k if k < act_end and act_day[k] < before_end else -1
            if from_act and done >= 0:
                clock, start_fact = act_day[k], k
                k += 1
                # The terms of a cadence that were ended by an act, as long as the state is known to bind.
                end = act_end if here and state == 1 and min(clock + length, until - 1) >= known_from else k
                known = known_until if known_until < until else NEVER
                if by_due and scope_until < known:
                    known = scope_until
                while k < end:
                    held_on = act_day[k]
                    if held_on <= clock:  # another act on the day that started the term
                        k += 1
                        continue
                    due = clock + length
                    if held_on >= before_end or due >= known:
                        break
                    over = 1 if held_on > due else 0
                    if write:
                        put(rows, m, p, clock, due, held_on, MET + over, 1, c, start_fact, k)
                    late += over
                    m += 1
                    clock, start_fact = held_on, k
                    k += 1
                while k < act_end and act_day[k] <= clock:
                    k += 1
                done = k if k < act_end and act_day[k] < before_end else -1
            elif from_act:
                if here and (waited.unit < 0 or clock + waited.length >= min(until, today)):
                    lost[NO_ACT] += 1
                    continue
                here = here and waited.unit >= 0
                clock += waited.length  # no act came: the term of the first starts it
            due = clock + length
            day = min(due, until - 1)
            here = here and known_from <= day < known_until and state >= 0 and not (by_due and due >= scope_until)
            if state == 0:
                starts = states.starts_at[p + 1] if term.bound_later.unit >= 0 else 0
                here = here and (starts == 0 or states.starts[starts - 1] <= due)
            elif cadence and done >= 0:
                here = False
            if not here:
                n = clock_rows(
                    p, p + 1, c, clocks, acts, states, running, exempt, moves, term, rows, n, write, tally, group, lost
                )
                continue
            if state == 0:
                lost[NOT_BOUND] += 1
                continue
            # Chosen, not branched to: nothing foretells which it is, and a wrong guess costs more than all of them.
            held_on = act_day[done] if done >= 0 else NEVER
            in_time = MET if held_on <= due else LATE
            not_held = OVERDUE if due < today else OPEN
            not_held = LAPSED if (due >= until) & (until <= today) else not_held
            status = in_time if done >= 0 else not_held
            if write:
                put(rows, m, p, clock, due, held_on, status, 1 if done >= 0 else 0, c, start_fact, done)
            if counting:  # once for a clock and not at each row: that would wait for the row before
                counter = group[p] * N_STATUS
                tally[counter + MET] += m - n - late
                tally[counter + LATE] += late
                tally[counter + status] += 1
            n = m + 1
    return n


# --- limits ---------------------------------------------------------------------------------------------------------


class Benefits(NamedTuple):
    """Spells of the benefit that a limit counts."""

    at: Any
    begins: Any
    until: Any


class Ceiling(NamedTuple):
    """A limit under one regime, in numbers. `most`: days (month_end) or months (at_once)."""

    window: int
    most: int
    picked_by: int
    scope_begins: int
    scope_until: int
    begun_from: int
    today: int


def stops_at(end, p, counted, left_out, extended, members, others, ceiling):
    """Whether payment stops after the month that ends on that day."""
    if ceiling.picked_by == BY_DUE and not (ceiling.scope_begins <= end < ceiling.scope_until):
        return False
    if members.used and covered(members, p, end, end + 1) == 0:
        return False
    if others.used and covered(others, p, end, end + 1) > 0:
        return False
    # An extension sets the stop aside when it holds on the last day paid or on the first that would not be.
    if extended.used and covered(extended, p, end, end + 2) > 0:
        return False
    first = among_kept(plus_months(month_start(end), 1 - ceiling.window), left_out)
    return covered(counted, p, first, among_kept(end + 1, left_out)) > ceiling.most


def next_stop(tried, p, begins, until, counted, left_out, extended, members, others, ceiling):
    """The end of the month after which payment of a spell stops; NEVER when it ends first or is never reached.

    The spells come in the order of their first days, and whether payment stops after a month is the same for all of
    them: `tried` = the next month to try, and the last one found (NEVER = none); both are returned as they are then.
    """
    last = min(until, ceiling.today + FAR)
    end, found = month_end(begins), tried[1]
    if found == NEVER or found < end:
        found, end = NEVER, max(end, tried[0])
        while end < last and found == NEVER:
            if stops_at(end, p, counted, left_out, extended, members, others, ceiling):
                found = end
            end = month_end(end + 1)
        tried = (end, found)
    return tried, (found if found < last else NEVER)


def month_end_rows(
    lo,
    hi,
    benefits,
    at_least,
    at_most,
    left_out,
    extended,
    members,
    others,
    unsure,
    ceiling,
    exempt,
    rows,
    n,
    lost,
):
    """One row for each spell during which the limit is (or, if it goes on, will be) reached at the end of a month.

    The days that count, by their numbers among those that are not `left_out`: `at_most`, where the first days that
    nobody knows of are not left out, and `at_least`, where they are. `unsure[p]`: nobody has recorded how old the
    person is, and that decides whose limit it is.
    """
    today = ceiling.today
    for p in range(lo, hi):
        early = late = (-NEVER, NEVER)
        for s in range(benefits.at[p], benefits.at[p + 1]):
            began, until = int(benefits.begins[s]), int(benefits.until[s])
            if began > today:
                lost[NOT_YET] += 1
                continue
            outside = ceiling.picked_by == BY_BEGUN and (began < ceiling.scope_begins or began >= ceiling.scope_until)
            if outside or began < ceiling.begun_from:
                lost[OUT_OF_SCOPE] += 1
                continue
            late, latest = next_stop(late, p, began, until, at_least, left_out, extended, members, others, ceiling)
            early, stop = next_stop(early, p, began, until, at_most, left_out, extended, members, others, ceiling)
            if stop == NEVER:
                lost[ENDED_FIRST] += 1
                continue
            first = among_kept(plus_months(month_start(stop), 1 - ceiling.window), left_out)
            since = day_kept(first_day(at_most, p, first), left_out)
            if since > today:
                lost[NOT_YET] += 1  # the window has not begun: nobody knows yet
                continue
            reached = day_kept(nth_day(at_most, p, first, ceiling.most + 1), left_out)
            if stop != latest or unsure[p]:
                status = UNKNOWN
            elif exempt.used and covered(exempt, p, stop, stop + 1) > 0:
                status = EXEMPT
            else:
                status = REACHED if reached <= today else OPEN
            rows.person[n] = p
            rows.since[n] = since
            rows.due[n] = stop
            rows.done[n] = reached if reached <= today else NEVER
            rows.status[n] = status
            rows.count[n] = covered(at_most, p, first, among_kept(min(today, stop) + 1, left_out))
            rows.clock_fact[n] = s
            rows.start_fact[n] = -1
            rows.done_fact[n] = -1
            n += 1
    return n


def at_once_rows(lo, hi, benefits, counted, ceiling, exempt, rows, n, lost):
    """One row each time so many months have been received within the window, counted anew from there."""
    today = ceiling.today
    for p in range(lo, hi):
        first_spell, end_spell = benefits.at[p], benefits.at[p + 1]
        if first_spell == end_spell:
            continue
        last = counted.until[counted.at[p + 1] - 1] if counted.at[p] < counted.at[p + 1] else -NEVER
        base, spell, before = -NEVER, first_spell, n
        reason = ENDED_FIRST
        while True:
            start = first_day(counted, p, base)
            if start == NEVER or start > today:
                break
            day = plus_months(start, ceiling.most)
            found = False
            while day <= last and day <= today + FAR:
                short = (
                    day
                    - plus_months(day, -ceiling.most)
                    - covered(counted, p, max(base, plus_months(day, -ceiling.window)), day)
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
                rows.since[n] = first_day(counted, p, max(base, plus_months(day, -ceiling.window)))
                rows.due[n] = day
                rows.done[n] = day if day <= today else NEVER
                rows.status[n] = status
                window = plus_months(min(day, today), -ceiling.window)
                rows.count[n] = covered(counted, p, max(base, window), min(day, today))
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


class Around(NamedTuple):
    """Spells that other facts lie in. `latest`: the last day after any of the person's spells so far.

    `tied`, `group_at`, `groups`, `tied_at` and `tied_place`: as those of Acts. Spells of one name do not overlap.
    """

    at: Any
    begins: Any
    until: Any
    ref: Any
    latest: Any
    tied: int
    group_at: Any
    groups: Any
    tied_at: Any
    tied_until: Any
    tied_place: Any


def cross(outer, j, first, end, ref, head, whole, write, out, n):
    """Write the stretch of a fact that lies in spell `j`; return the place after it."""
    if write:
        _at, out_begins, out_until, out_ref, out_fact, out_benefit = out
        out_benefit[n] = outer.begins[j]
        out_begins[n] = max(first, outer.begins[j])
        out_until[n] = min(end, outer.until[j]) if whole else outer.until[j]
        out_ref[n] = ref if ref != 0 else outer.ref[j]
        out_fact[n] = head
    return n + 1


def crossings_of(p, n, at, begins, until, value, ref, wanted, outer, whole, write, out):
    """Write the stretches of one person from place `n` on; return the place after the last. See `crossings`."""
    i = at[p]
    outer_end = outer.at[p + 1]
    while i < at[p + 1]:
        head = i
        i += 1
        if wanted[value[head]] == 0:
            continue
        first, end, name = begins[head], until[head], ref[head]
        while whole and i < at[p + 1] and value[i] == value[head] and begins[i] <= end:
            end = max(end, until[i])
            i += 1
        covering = NEVER  # a day starts one clock, however many spells cover it: in the one that began first
        if outer.tied == 0 or name == 0:
            j = first_from(outer.latest, outer.at[p], outer_end, first + 1)
            while j < outer_end and outer.begins[j] < end:
                if outer.until[j] > first:
                    if not whole:
                        covering = j
                        break
                    n = cross(outer, j, first, end, name, head, whole, write, out, n)
                j += 1
        else:
            for own in range(2):
                g = group_of(outer.group_at, outer.groups, p, name if own else 0)
                if g < 0:
                    continue
                t = first_from(outer.tied_until, outer.tied_at[g], outer.tied_at[g + 1], first + 1)
                while t < outer.tied_at[g + 1] and outer.begins[outer.tied_place[t]] < end:
                    j = outer.tied_place[t]
                    if not whole:
                        covering = min(covering, j)
                        break
                    n = cross(outer, j, first, end, name, head, whole, write, out, n)
                    t += 1
        if covering < NEVER:
            n = cross(outer, covering, first, end, name, head, whole, write, out, n)
    return n


def crossings(lo, hi, at, begins, until, value, ref, wanted, outer, whole, write, out):
    """Write the stretches of wanted facts that lie in a spell of `outer`; return how many. `write` 0 only counts.

    `whole`: a state that began before the spell starts with it, ends when either does, and is one with the next of the
    same value that follows at once. Else the fact is a day, and its stretch lasts until the spell ends.
    `out`: at (of all people; only lo to hi are written), begins, until, ref, place of the fact, first day of the spell.
    There is room for one more than is written.
    """
    out_at = out[0]
    n = 0
    for p in range(lo, hi):
        out_at[p] = n
        head, spell = at[p], outer.at[p]
        facts, spells = at[p + 1] - head, outer.at[p + 1] - spell
        if facts == 0 or spells == 0:
            continue
        if facts > 1 or spells > 1 or outer.tied:
            n = crossings_of(p, n, at, begins, until, value, ref, wanted, outer, whole, write, out)
            continue
        # Nearly everybody: one fact and one spell. Written in any case, and kept if it is wanted: nothing foretells
        # that, and a wrong guess costs more.
        first, end = begins[head], until[head]
        cross(outer, spell, first, end, ref[head], head, whole, write, out, n)
        n += (wanted[value[head]] != 0) & (outer.until[spell] > first) & (outer.begins[spell] < end)
    return n
