"""One person with explanations in plain Python, 100,000 people in memory, and the same from CSV to CSV."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.lines import CACHE, ROOT, Line, Skipped
from humlebi.demo.municipality import make
from humlebi.reckoning.answers import of_person
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.reasons import reasons
from humlebi.timeline.calendar import NEVER, number
from humlebi.timeline.columns import Columns, Table, columns_of
from humlebi.timeline.readers import read_facts
from humlebi.timeline.writers import write_csv

TODAY = date(2026, 11, 21)
MANY = 100_000


def one_person() -> list[Line]:
    """Every duty, limit and question of one person with explanations: the median and the slowest of 200 people."""
    columns = columns_of(make(2_000, today=TODAY).facts)
    alone = [columns.only(index) for index in range(0, 2_000, 10)]
    milliseconds = []
    for person in alone:
        begun = time.perf_counter()
        for row in assess(person, TODAY).each():
            explain(row)
        for answer in of_person(person, 0, TODAY):
            reasons(answer)
        milliseconds.append((time.perf_counter() - begun) * 1000)
    middle, slow = statistics.median(milliseconds), sorted(milliseconds)[int(len(milliseconds) * 0.95)]
    return [
        Line("one person, median", f"{middle:.2f} ms", "goal 20 ms", middle / 20, 1),
        Line("one person, p95", f"{slow:.2f} ms", "goal 20 ms", slow / 20, 1),
    ]


def one_million_events() -> list[Line]:
    """One person with 1,000,000 events on 9,000 days: every row, and every row explained. Time of the processor."""
    columns = _of_events(1_000_000)
    begun = time.process_time()
    assessed = assess(columns, TODAY)
    rows = time.process_time() - begun
    for row in assessed.for_person("a"):
        explain(row)
    explained = time.process_time() - begun
    return [
        Line("1,000,000 events, rows", f"{rows:.1f} s", "goal 10 s", rows / 10, 1),
        Line("1,000,000 events, explained", f"{explained:.1f} s", "goal 15 s", explained / 15, 1),
    ]


def _of_events(events: int) -> Columns:
    """A person in one absence and one category since 2015, and so many talks since 2000, some hundred a day."""
    since, first = number(date(2015, 2, 1)), number(date(2000, 1, 1))
    none = np.zeros(events, np.int32)
    day = first + np.sort(np.arange(events, dtype=np.int32) % 9_000)
    talks = Table(np.array([0, events], np.int32), day, day + 1, none, none, np.arange(1, events + 1, dtype=np.int32))

    def spell(value: int) -> Table:
        one, nothing = np.array([0, 1], np.int32), np.zeros(1, np.int32)
        return Table(one, nothing + since, nothing + NEVER, nothing + value, nothing, nothing + 1)

    born = np.array([number(date(1980, 1, 1))], np.int32)
    spells = {"sygedagpenge": spell(1), "visitation": spell(2), "kontanthjaelp": spell(0)}
    return Columns(["a"], born, np.zeros(1, np.int32), spells, {"samtale": talks}, ("", "ledig", "2"))


def in_memory() -> list[Line]:
    """Every duty and limit of 100,000 people with mixed histories, compiled, in memory: best of three."""
    columns = read_facts(_facts())
    assess(columns, TODAY)  # compiles what is not compiled yet
    seconds = []
    for _ in range(3):
        begun = time.perf_counter()
        assess(columns, TODAY)
        seconds.append(time.perf_counter() - begun)
    best = min(seconds)
    return [Line("100,000 in memory", f"{best:.2f} s", "goal 3 s", best / 3, 1)]


def csv_to_csv() -> list[Line]:
    """The command `humlebi assess` over 100,000 people: time of the whole process, and the most memory it held."""
    folder = _facts()
    target = CACHE / "rows.csv"
    command = [sys.executable, "-m", "humlebi", "assess", str(folder), "--today", str(TODAY), "--format", "csv"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    begun = time.perf_counter()
    child = subprocess.Popen([*command, "--out", str(target)], env=environment, stderr=subprocess.DEVNULL)
    # Waited for by hand: only so is the memory this very process held told apart from that of the peers run before.
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begun
    if child.returncode:
        raise Skipped(f"humlebi assess ended with {child.returncode}")
    gigabytes = used.ru_maxrss / 1e6
    return [
        Line("100,000 people, CSV", f"{seconds:.1f} s", "goal 15 s", seconds / 15, 1),
        Line("100,000 people, memory", f"{gigabytes:.2f} GB", "goal 1 GB", gigabytes, 1),
    ]


def _facts() -> Path:
    folder = CACHE / f"municipality-{MANY}"
    if not (folder / "events.csv").exists():
        write_csv(make(MANY, today=TODAY).facts, folder)
    return folder
