"""A duty and the facts, made ready for the kernel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from humlebi.law.kinds import Axis, Duty, Reaches, Scope
from humlebi.law.register import Version
from humlebi.reckoning import inputs, kernel
from humlebi.reckoning.running import Job, Runner
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns
from humlebi.timeline.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Ready:
    """A job and where its clocks and acts were read, so that a row can say which facts it rests on."""

    job: Job
    clock_row: Any
    clock_sort: str
    act_row: Any


def ready(
    version: Version,
    columns: Columns,
    today: date,
    exempt: kernel.Days,
    vocabulary: Vocabulary,
    runner: Runner,
    reached: Callable[[Reaches], inputs.Started],
) -> Ready:
    """The duty as a job. `reached` gives the clocks that a limit starts."""
    duty = version.declaration
    assert isinstance(duty, Duty)
    started = reached(duty.since) if isinstance(duty.since, Reaches) else inputs.clocks(columns, duty.since, runner)
    acts, act_row = inputs.acts(columns, duty.act)
    moves = _moves(columns, duty)
    arguments = (
        started.clocks,
        acts,
        inputs.states(columns, duty.when, vocabulary),
        inputs.days(columns, (duty.runs_while,)) if duty.runs_while else inputs.NO_DAYS,
        inputs.days(columns, duty.stops_while),
        exempt,
        moves,
        term(duty, version.scope, today),
    )
    clocks_each = np.diff(started.clocks.at)
    rows_each = clocks_each * (np.diff(acts.at) + 1) if duty.then else clocks_each
    return Ready(Job("duty_rows", arguments, rows_each), started.row, started.sort, act_row)


def term(duty: Duty, scope: Scope, today: date) -> kernel.Term:
    """The duty's numbers."""
    return kernel.Term(
        first=inputs.span(duty.span),
        then=inputs.span(duty.then),
        from_act=int(duty.from_act),
        times=duty.times,
        bound_later=inputs.span(duty.if_bound_later),
        no_earlier=inputs.span(duty.no_earlier),
        later=inputs.span(duty.later_of.span if duty.later_of else None),
        picked_by=kernel.BY_DUE if scope.picked_by is Axis.DUE else kernel.BY_BEGUN,
        scope_begins=number(scope.begins),
        scope_until=number(scope.until),
        today=number(today),
    )


def _moves(columns: Columns, duty: Duty) -> kernel.Acts:
    table = columns.event(duty.later_of.event if duty.later_of else "")
    return kernel.Acts(table.at, table.begins, table.ref, 0)
