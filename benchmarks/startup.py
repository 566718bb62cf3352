"""How long a command takes to say anything at all, and how long the law takes to be there."""

from __future__ import annotations

import statistics
import subprocess
import sys
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
