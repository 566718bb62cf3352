"""Times Humlebi against its peers and the machine's limits: ./humlebi bench [NAME ...]. One line for each measurement.

A figure alone says nothing of a machine that is faster today than yesterday; so each is a ratio to something measured
in the same run. The peers' scripts are read from the folder `shared/bench` beside the checkout; without it, what needs
them is skipped with a reason.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT.parent / "shared" / "bench"
CACHE = Path(os.environ.get("BENCH_CACHE") or Path(tempfile.gettempdir()) / "humlebi-bench")


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement. `ratio` is held against `goal`: at most it, or at least it where `more_is_better`."""

    name: str
    figure: str
    against: str
    ratio: float
    goal: float
    more_is_better: bool = False

    @property
    def verdict(self) -> str:
        return "ok" if (self.ratio >= self.goal if self.more_is_better else self.ratio <= self.goal) else "short"

    @property
    def text(self) -> str:
        sign = ">=" if self.more_is_better else "<="
        figures = f"{self.name:<24} {self.figure:>9}  {self.against:<18} {self.ratio:6.2f}"
        return f"{figures}  {sign} {self.goal:<5g} {self.verdict}"


class Skipped(Exception):
    """A measurement that cannot be made here, and why."""


def peer(script: str, *arguments: str) -> list[dict[str, float]]:
    """What a peer's script prints, line by line."""
    if not (PEERS / script).exists():
        raise Skipped(f"shared/bench/{script} is not here")
    done = subprocess.run(
        [sys.executable, script, *arguments], cwd=PEERS, capture_output=True, text=True, check=False,
        env={**os.environ, "BENCH_CACHE": str(CACHE)},
    )  # fmt: skip
    if done.returncode:
        raise Skipped(f"{script} did not run: {done.stderr.strip().splitlines()[-1]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"')]


def main(wanted: list[str]) -> int:
    from benchmarks import followup, pages_at_scale, people, startup

    known: dict[str, Callable[[], list[Line]]] = {
        "followup": followup.lines,
        "person": people.one_person,
        "csv": people.csv_to_csv,
        "pages": pages_at_scale.lines,
        "startup": startup.lines,
    }
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"no benchmark '{unknown[0]}'; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    CACHE.mkdir(parents=True, exist_ok=True)
    print(f"{'name':<24} {'figure':>9}  {'against':<18} {'ratio':>6}  {'goal':<8} verdict")
    for name in wanted or known:
        try:
            for line in known[name]():
                print(line.text, flush=True)
        except Skipped as skipped:
            print(f"{name:<24} skipped: {skipped}", flush=True)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    # This file is imported again under its own name, so that every module raises and catches the same Skipped.
    from benchmarks.run import main as run

    raise SystemExit(run(sys.argv[1:]))
