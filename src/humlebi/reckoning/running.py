"""Runs a kernel function over a population: as it stands for a few, compiled and on all cores for many."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import numpy as np

from humlebi.reckoning import kernel
from humlebi.reckoning.choosing import AT_ONCE, pays
from humlebi.reckoning.compiled import ENTRIES, Kernel, available, compiled, kept, measured, plain, wanted

STATUSES = ("met", "late", "overdue", "open", "lapsed", "exempt", "unknown", "reached")
REASONS = ("not_yet", "out_of_scope", "not_bound", "no_act", "ended_first")
MUCH = 50_000_000  # rows for which room is made unasked


@dataclass(frozen=True, slots=True)
class Job:
    """One declaration under one regime, ready to run: `arguments` of kernel function `name` before the rows.

    `rows_at_most(lo, hi)` bounds the rows of those people.
    """

    name: str
    arguments: tuple[Any, ...]
    people: int
    rows_at_most: Callable[[int, int], int]


@dataclass(frozen=True, slots=True)
class Result:
    """Arrays of rows, one block for each part of the population, and how many clocks gave none, by reason."""

    blocks: tuple[kernel.Rows, ...]
    lost: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Runner:
    """How to run: the functions, whether they take lists or arrays, and on how many threads."""

    functions: Kernel
    as_lists: bool
    threads: int
    # What has been turned into lists, by identity; the arrays are kept with them, so that no other takes their place.
    listed: dict[int, tuple[Any, Any]] = field(default_factory=dict)
    # Whether it was chosen for the work, so that how long it takes tells something for the next time.
    counted: bool = False

    def note(self, units: int, seconds: float) -> None:
        """Keep how long so much work took plainly, where it was enough to tell."""
        if units and seconds > AT_ONCE:
            measured().note(plain=seconds / units)

    @classmethod
    def plain(cls) -> Runner:
        """As the source stands."""
        return cls(plain(), True, 1)

    @classmethod
    def compiled(cls) -> Runner:
        """Compiled, on all cores."""
        begun = time.perf_counter()
        functions = compiled()
        if not _STARTED:
            _START.update(dict.fromkeys(_START, time.perf_counter() - begun))
        return cls(_timed(functions), False, len(processors()))

    @classmethod
    def for_work(cls, units: int, probe: Callable[[], float]) -> Runner:
        """Compiled where Numba is installed and that pays for so much work, else as the source stands.

        `probe` gives the seconds that a unit takes plainly.
        """
        if not available():
            return cls.plain()
        started = set(ENTRIES[:1]) <= _STARTED
        if wanted() or pays(units, measured().costs, started=started, kept=kept(), probe=probe):
            return cls.compiled()
        return replace(cls.plain(), counted=True)

    def parts(self, people: int) -> list[tuple[int, int]]:
        """The population in one part for each thread, as from-until places; at least one part."""
        edges = [people * i // self.threads for i in range(self.threads + 1)]
        return [(lo, hi) for lo, hi in pairwise(edges) if lo < hi] or [(0, 0)]

    def spread(self, part: Callable[[tuple[int, int]], Any], bounds: Sequence[tuple[int, int]]) -> list[Any]:
        """The work of each part, done side by side. This thread does its share: to start one is not free."""
        first, *others = bounds
        if not others:
            return [part(first)]

        def apart(place: int, mine: tuple[int, int]) -> Any:
            with on_processor(place):
                return part(mine)

        with ThreadPoolExecutor(len(others)) as pool:
            waiting = [pool.submit(apart, place, other) for place, other in enumerate(others, 1)]
            return [apart(0, first), *(one.result() for one in waiting)]


def processors() -> list[int]:
    """Those that this process may use, as the system numbers them; where it does not tell, as many as there are."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


@contextmanager
def on_processor(place: int) -> Iterator[None]:
    """Keep this thread on one of the processors meanwhile, where the system can do that.

    Left to the system, threads that are started after a pause stand in line on one processor for many milliseconds
    while another is idle: work for 13 ms on two took 21.
    """
    allowed = processors()
    if len(allowed) < 2 or not hasattr(os, "sched_setaffinity"):
        yield
        return
    os.sched_setaffinity(0, {allowed[place % len(allowed)]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


_STARTED: set[str] = set()  # the compiled functions that have run in this process


def _timed(functions: Kernel) -> Kernel:
    """The same functions; the first call of each, which compiles or loads it, is measured."""

    def first(name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            begun, stats = time.perf_counter(), functions[name].stats  # type: ignore[attr-defined]
            result = functions[name](*arguments)
            if name not in _STARTED:
                _STARTED.add(name)
                _note_start(time.perf_counter() - begun, loaded=not sum(stats.cache_misses.values()))
            return result

        return call

    return {**functions, **{name: first(name) for name in ENTRIES if name not in _STARTED}}


_START = {"compiling": 0.0, "loading": 0.0}


def _note_start(seconds: float, *, loaded: bool) -> None:
    """What starting the kernel has cost so far in this process: the sum of its parts, as it was begun."""
    sort = "loading" if loaded else "compiling"
    _START[sort] += seconds
    measured().note(**{sort: _START[sort]})


def run(runner: Runner, job: Job) -> Result:
    """All rows of a job."""
    arguments = tuple(_listed(a, runner) for a in job.arguments) if runner.as_lists else job.arguments

    def part(bounds: tuple[int, int]) -> tuple[kernel.Rows, list[int]]:
        lo, hi = bounds
        function, duty = runner.functions[job.name], job.name == "duty_rows"
        most = job.rows_at_most(lo, hi)
        if duty and most > MUCH:  # clocks that run at once, many acts: counted before there is made room for them
            nowhere = _room(0, runner.as_lists), 0, 0, _NO_TALLY, _NO_GROUP
            most = function(lo, hi, *arguments, *nowhere, np.zeros(len(REASONS), np.int64))
        rows, lost = _room(most, runner.as_lists), np.zeros(len(REASONS), np.int64)
        counting = (1, _NO_TALLY, _NO_GROUP) if duty else ()  # only duties can be counted unwritten
        n = function(lo, hi, *arguments, rows, 0, *counting, lost)
        return kernel.Rows(
            *(np.asarray(array[:n], dtype) for array, dtype in zip(rows, _TYPES, strict=True))
        ), lost.tolist()

    parts = runner.spread(part, runner.parts(job.people))
    return Result(tuple(rows for rows, _ in parts), tuple(map(sum, zip(*(lost for _, lost in parts), strict=True))))


def tally(runner: Runner, job: Job, group: Any, groups: int) -> Any:
    """Rows of a duty per group and status, without writing the rows. `group` gives each person's group."""
    arguments = tuple(_listed(a, runner) for a in job.arguments) if runner.as_lists else job.arguments

    def part(bounds: tuple[int, int]) -> Any:
        counts, lost = np.zeros(groups * len(STATUSES), np.int64), np.zeros(len(REASONS), np.int64)
        runner.functions[job.name](*bounds, *arguments, _room(0, runner.as_lists), 0, 0, counts, group, lost)
        return counts

    found = runner.spread(part, runner.parts(len(group)))
    return np.sum(found, axis=0).reshape(groups, len(STATUSES))


_TYPES = (np.int32, np.int32, np.int32, np.int32, np.int8, np.int16, np.int32, np.int32, np.int32)
_NO_TALLY = np.zeros(0, np.int64)
_NO_GROUP = np.zeros(0, np.int32)


def _room(rows: int, as_lists: bool) -> kernel.Rows:
    """Space for so many rows. Of an array only the pages that are written to are ever taken from the machine."""
    if as_lists:
        return kernel.Rows(*([0] * rows for _ in _TYPES))
    return kernel.Rows(*(np.empty(rows, dtype) for dtype in _TYPES))


def _listed(argument: Any, runner: Runner) -> Any:
    """Arrays as lists, which plain Python reads several times faster."""
    if isinstance(argument, int):
        return argument
    known = runner.listed.get(id(argument))
    if known:
        return known[1]
    made = argument
    if isinstance(argument, np.ndarray):
        made = argument.tolist()
    elif hasattr(argument, "_make"):
        made = argument._make([_listed(field, runner) for field in argument])
    runner.listed[id(argument)] = (argument, made)
    return made
