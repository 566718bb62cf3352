"""How long a command takes to say anything at all, and how long the law takes to be there."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.lines import ROOT, Line


def lines() -> list[Line]:
    """`./humlebi --help`, the whole process, median of nine."""
    seconds = []
    for _ in range(9):
        begun = time.perf_counter()
        subprocess.run([ROOT / "humlebi", "--help"], check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - begun)
    middle = statistics.median(seconds)
    return [
        Line("start-up, --help", f"{middle * 1000:.0f} ms", "goal 400 ms", middle / 0.4, 1),
        _imported("the law, checked", "from humlebi.law.register import law; law()", 0.25),
    ]


def first_start() -> list[Line]:
    """The first population that a fresh machine reckons, compiling counted in, against the plain kernel alone.

    The choice between the two costs something too: the plain one is tried on a hundredth of the people.
    """
    found = []
    for people in (5_000, 20_000):
        plain, first = _reckoned(people, "0"), _reckoned(people, "")
        name, against = f"first start, {people:,}", f"plain {plain:.1f} s"
        found.append(Line(name, f"{first:.1f} s", against, first / plain, 1.1))
    return found


def _reckoned(people: int, compiled: str) -> float:
    """Seconds of `assess` in a process of its own, with nothing kept from any other."""
    program = (
        "import sys, time; from datetime import date; from humlebi.demo.municipality import make;"
        "from humlebi.reckoning.assess import assess; from humlebi.timeline.columns import columns_of;"
        "today = date(2026, 11, 21); facts = columns_of(make(int(sys.argv[1]), today=today).facts);"
        "begun = time.perf_counter(); assess(facts, today); print(time.perf_counter() - begun)"
    )
    with tempfile.TemporaryDirectory() as empty:
        kept = {"NUMBA_CACHE_DIR": "", "HUMLEBI_DATA": empty, "XDG_CACHE_HOME": empty, "HUMLEBI_COMPILED": compiled}
        told = subprocess.run(
            [sys.executable, "-c", program, str(people)],
            env={**os.environ, **kept, "PYTHONPATH": str(ROOT / "src")}, check=True, capture_output=True,
        )  # fmt: skip
    return float(told.stdout)


def _imported(name: str, code: str, goal: float) -> Line:
    """The code in a fresh process, without what starting Python itself takes; median of nine."""
    seconds = []
    program = f"import time; begun = time.perf_counter(); {code}; print(time.perf_counter() - begun)"
    for _ in range(9):
        told = subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONPATH": str(ROOT / "src")}, check=True, capture_output=True
        )
        seconds.append(float(told.stdout))
    middle = statistics.median(seconds)
    return Line(name, f"{middle * 1000:.0f} ms", f"goal {goal * 1000:.0f} ms", middle / goal, 1)
