"""One measurement, and how the peers' scripts are run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
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
        figures = f"{self.name:<28} {self.figure:>9}  {self.against:<18} {self.ratio:6.2f}"
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
