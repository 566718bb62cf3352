"""Work spread over threads, each on a processor of its own meanwhile."""

import os
import threading

import numpy as np
import pytest

from humlebi.reckoning import kernel
from humlebi.reckoning.compiled import plain
from humlebi.reckoning.running import Runner, on_processor, processors

pinning = pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="the system cannot keep a thread anywhere")


@pinning
def test_a_thread_is_kept_on_one_processor_and_let_go_again_whatever_happens():
    before = os.sched_getaffinity(0)
    with on_processor(0):
        assert len(os.sched_getaffinity(0)) == 1
    with pytest.raises(ZeroDivisionError), on_processor(1):
        raise ZeroDivisionError
    assert os.sched_getaffinity(0) == before


@pinning
def test_only_the_processors_that_the_process_may_use_are_used():
    before = os.sched_getaffinity(0)
    one = {min(before)}
    os.sched_setaffinity(0, one)
    try:
        assert processors() == sorted(one)
        with on_processor(7):
            assert os.sched_getaffinity(0) == one
    finally:
        os.sched_setaffinity(0, before)


@pinning
@pytest.mark.skipif(len(processors()) < 2, reason="there is one processor")
def test_each_part_runs_on_another_processor_and_the_answers_come_in_order():
    meet = threading.Barrier(2, timeout=10)

    def part(bounds: tuple[int, int]) -> tuple[int, set[int]]:
        meet.wait()
        return bounds[0], os.sched_getaffinity(0)

    runner = Runner(plain(), True, 2)
    (first, here), (second, there) = runner.spread(part, runner.parts(10))
    assert (first, second) == (0, 5)
    assert here.isdisjoint(there)


def test_where_the_system_cannot_keep_a_thread_the_work_is_done_all_the_same(monkeypatch):
    monkeypatch.delattr(os, "sched_setaffinity", raising=False)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert len(processors()) == os.cpu_count()
    assert Runner(plain(), True, 2).spread(lambda bounds: bounds, [(0, 1), (1, 2)]) == [(0, 1), (1, 2)]


def _one_spell(until: int, state_until: int) -> tuple[list[tuple[int, ...]], int]:
    """The rows of a term of 28 days after each talk, in a spell from day 0 with talks on days 10, 30 and 80; how many
    clocks were left to the slower loop."""
    one = np.array([0, 1], np.int32)

    def days(*numbers: int) -> np.ndarray:
        return np.array(numbers, np.int32)

    none, span = kernel.Span(-1, 0, 0), kernel.Span(kernel.DAYS, 28, 0)
    clocks = kernel.Clocks(one, days(0), days(until), days(0), days(0))
    acts = kernel.Acts(days(0, 3), days(10, 30, 80), 0, *[days(0)] * 5)
    says = np.array([1], np.int8)
    states = kernel.States(one, days(0), days(state_until), says, one, days(0), says, 1, 0, 0, *[days(0)] * 9)
    no_days = kernel.Days(days(0), days(0), days(0), days(0), 0)
    no_moves = kernel.Acts(days(0, 0), days(), 0, *[days(0)] * 5)
    work, still = kernel.WorkingDays(days(0), days(0), 0), kernel.Still(days(), days())
    term = kernel.Term(
        span, span, 1, none, 0, 1, none, none, none, kernel.BY_BEGUN, 0, 1000, 500, none, none, 0, work, still
    )
    facts = (clocks, acts, states, no_days, no_days, no_moves, term)
    asked: list[int] = []
    slower = kernel.clock_rows

    def counted(*arguments):
        asked.append(1)
        return slower(*arguments)

    found: list[list[tuple[int, ...]]] = []
    for name in ("duty_rows", "clock_rows"):
        rows = kernel.Rows(*([0] * 9 for _ in range(9)))
        nothing = (np.zeros(0, np.int64), np.zeros(0, np.int32), np.zeros(5, np.int64))
        one_clock = (-1,) if name == "clock_rows" else ()
        kernel.clock_rows = counted if name == "duty_rows" else slower  # type: ignore[assignment]
        try:
            n = getattr(kernel, name)(0, 1, *one_clock, *facts, rows, 0, 1, *nothing)
        finally:
            kernel.clock_rows = slower  # type: ignore[assignment]
        found.append(list(zip(*(each[:n] for each in rows), strict=True)))
    assert found[0] == found[1]
    return found[0], len(asked)


def test_a_term_that_ends_after_the_spell_is_decided_on_its_last_day_without_the_slower_loop():
    """The state holds as long as the spell: every term is decided by it, also one that is due after both have ended."""
    rows, slower = _one_spell(until=90, state_until=90)
    assert [(since, due, status) for _, since, due, _, status, *_ in rows] == [
        (10, 38, kernel.MET),
        (30, 58, kernel.LATE),
        (80, 108, kernel.LAPSED),
    ]
    assert slower == 0


@pytest.mark.parametrize(("state_until", "many"), [(58, 1), (59, 2), (90, 3)])
def test_a_state_that_ends_before_the_spell_decides_no_term_that_is_due_after_it(state_until, many):
    assert len(_one_spell(until=90, state_until=state_until)[0]) == many
