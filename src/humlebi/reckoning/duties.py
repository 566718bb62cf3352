"""A duty and the facts, made ready for the kernel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from humlebi.law.kinds import NOTHING, Axis, Duty, Reaches, Scope, Span
from humlebi.law.register import Version
from humlebi.reckoning import inputs, kernel
from humlebi.reckoning.running import Job, Runner
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns
from humlebi.timeline.layers import most_each, people_of
from humlebi.timeline.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Ready:
    """A job and where its clocks and acts were read, so that a row can say which facts it rests on.

    `job` is None when no clock began in the regime. `awaited`: see `inputs.Started`. `others`: how many clocks stand
    in benefits that did not begin when the regime says.
    """

    job: Job | None
    clock_row: Any
    clock_sort: str
    act_row: Any
    awaited: Any = None
    others: int = 0


def ready(
    version: Version,
    columns: Columns,
    today: date,
    exempt: kernel.Days,
    vocabulary: Vocabulary,
    runner: Runner,
    older: Duty | None,
    reached: Callable[[Reaches], inputs.Started],
) -> Ready:
    """The duty as a job. `reached` gives the clocks that a limit starts."""
    duty = version.declaration
    assert isinstance(duty, Duty)
    started = (
        reached(duty.since)
        if isinstance(duty.since, Reaches)
        else inputs.clocks(columns, duty.since, runner, number(today))
    )
    started, others = _begun_within(started, version.scope)
    picked = {Axis.BEGUN: started.clocks.benefit, Axis.CLOCK: started.clocks.begins}.get(version.scope.picked_by)
    if picked is not None and not _any_begun(picked, version.scope):
        return Ready(None, started.row, started.sort, (), started.awaited, others)
    acts, act_row = inputs.acts(columns, duty.act)
    moves = _moves(columns, duty)
    arguments = (
        started.clocks,
        acts,
        inputs.states(columns, duty.when, vocabulary, today, duty.aged, starts=duty.if_bound_later is not None),
        inputs.clock_runs(columns, duty.runs_while, duty.stops_while),
        exempt,
        moves,
        term(duty, version.scope, today, older),
    )

    apart = duty.then is not None and _apart(started.clocks)

    def rows_at_most(lo: int, hi: int) -> int:
        """A row for each clock, and in a cadence one for each act that a clock of the same person can see."""
        clocks_at, acts_at = started.clocks.at[lo : hi + 1], acts.at[lo : hi + 1]
        clocks = int(clocks_at[-1] - clocks_at[0])
        if not duty.then:
            return clocks
        if apart:  # no act is seen by two clocks
            return clocks + int(acts_at[-1] - acts_at[0])
        return clocks + int(np.dot(np.diff(clocks_at).astype(np.int64), np.diff(acts_at)))

    job = Job("duty_rows", arguments, columns.people, rows_at_most)
    return Ready(job, started.row, started.sort, act_row, started.awaited, others)


def _begun_within(started: inputs.Started, scope: Scope) -> tuple[inputs.Started, int]:
    """The clocks of benefits that began when the regime says, and how many others there are."""
    clocks, first, before = started.clocks, scope.begun_from, scope.begun_before
    if (first is None and before is None) or not len(clocks.begins):
        return started, 0
    kept = np.ones(len(clocks.benefit), bool)
    if first is not None:
        kept &= clocks.benefit >= number(first)
    if before is not None:
        kept &= clocks.benefit < number(before)
    at = np.zeros_like(clocks.at)
    at[1:] = np.cumsum(kept)[clocks.at[1:] - 1] * (clocks.at[1:] > 0)
    only = kernel.Clocks(at, *(part[kept] for part in clocks[1:]))
    awaited = None if started.awaited is None else started.awaited[kept]
    return replace(started, clocks=only, row=started.row[kept], awaited=awaited), int((~kept).sum())


def _apart(clocks: kernel.Clocks) -> bool:
    """Whether no two clocks of a person run at once."""
    if most_each(clocks.at) < 2:
        return True
    person = people_of(clocks.at)
    return not bool(((person[1:] == person[:-1]) & (clocks.begins[1:] < clocks.until[:-1])).any())


def _any_begun(begins: Any, scope: Scope) -> bool:
    lo, hi = number(scope.begins), number(scope.until)
    if len(begins) and lo <= begins[0] < hi:
        return True
    return bool(((begins >= lo) & (begins < hi)).any())


def spans_of(*several: Duty | None) -> list[Span | None]:
    """Every span that some duties count with."""
    duties = [d for d in several if d]
    spans = [span for d in duties for span in (d.span, d.then, d.first_by, d.if_bound_later, d.no_earlier)]
    return [*spans, *(d.later_of.span for d in duties if d.later_of)]


_AXES = {Axis.BEGUN: kernel.BY_BEGUN, Axis.CLOCK: kernel.BY_CLOCK, Axis.DUE: kernel.BY_DUE}


def term(duty: Duty, scope: Scope, today: date, older: Duty | None) -> kernel.Term:
    """The duty's numbers. `older` is what it took the place of."""
    return kernel.Term(
        first=inputs.span(duty.span),
        then=inputs.span(duty.then),
        from_act=int(duty.from_act),
        first_by=inputs.span(duty.first_by),
        from_benefit=int(duty.counts_from == "benefit"),
        times=duty.times,
        bound_later=inputs.span(duty.if_bound_later),
        no_earlier=inputs.span(duty.no_earlier),
        later=inputs.span(duty.later_of.span if duty.later_of else None),
        picked_by=_AXES[scope.picked_by],
        scope_begins=number(scope.begins),
        scope_until=number(scope.until),
        today=number(today),
        older=inputs.span(older.span if older else None),
        older_then=inputs.span((older.then or older.span) if older else None),
        silent=int(duty.by_silence != NOTHING),
        work=inputs.working_days_for(spans_of(duty, older)),
        still=_still(duty, today),
    )


def _still(duty: Duty, today: date) -> kernel.Still:
    """When the clocks stand still for everybody: as it was known on the day that is today."""
    known = sorted((one.begins, one.until) for one in duty.suspended if one.begins <= today)
    begins, until = ([number(days[place]) for days in known] for place in (0, 1))
    return kernel.Still(np.array(begins, np.int32), np.array(until, np.int32))


def _moves(columns: Columns, duty: Duty) -> kernel.Acts:
    return inputs.as_acts(columns.event(duty.later_of.event if duty.later_of else ""))
