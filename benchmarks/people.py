"""One person with explanations in plain Python, 100,000 people in memory, and the same from CSV to CSV."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from benchmarks.lines import CACHE, ROOT, Line, Skipped
from humlebi.demo.municipality import make
from humlebi.reckoning.answers import of_person
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.reasons import reasons
from humlebi.timeline.columns import columns_of
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
