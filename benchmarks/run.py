"""Times Humlebi against its peers and the machine's limits: ./humlebi bench [NAME ...]. One line for each measurement.

A figure alone says nothing of a machine that is faster today than yesterday; so each is a ratio to something measured
in the same run. The peers' scripts are read from the folder `shared/bench` beside the checkout; without it, what needs
them is skipped with a reason.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import followup, pages_at_scale, people, startup
from benchmarks.lines import CACHE, Line, Skipped


def main(wanted: list[str]) -> int:
    known: dict[str, Callable[[], list[Line]]] = {
        "followup": followup.lines,
        "person": people.one_person,
        "events": people.one_million_events,
        "memory": people.in_memory,
        "csv": people.csv_to_csv,
        "pages": pages_at_scale.lines,
        "startup": startup.lines,
        "first": startup.first_start,
    }
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"no benchmark '{unknown[0]}'; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    CACHE.mkdir(parents=True, exist_ok=True)
    print(f"{'name':<28} {'figure':>9}  {'against':<18} {'ratio':>6}  {'goal':<8} verdict")
    for name in wanted or known:
        try:
            for line in known[name]():
                print(line.text, flush=True)
        except Skipped as skipped:
            print(f"{name:<28} skipped: {skipped}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
