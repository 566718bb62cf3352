"""How long a command takes to say anything at all."""

from __future__ import annotations

import statistics
import subprocess
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
    return [Line("start-up, --help", f"{middle * 1000:.0f} ms", "goal 400 ms", middle / 0.4, 1)]
