"""Follow-up duties of a million spells with six talks each, on the 2015 page: every row, and counts alone."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np

from benchmarks.lines import CACHE, PEERS, Line, Skipped, peer
from humlebi.law.register import Law, law
from humlebi.reckoning.assess import assess, count
from humlebi.timeline.calendar import add_weeks
from humlebi.timeline.columns import Columns, Table

SPELLS = 1_000_000
# The peers' spells begin in 2023-2026. The 2015 page governs first absence days of 2015-2019, so every day is moved the
# same whole number of weeks back: to 11 January 2015 and after.
WEEKS_BACK = 416
RUNS = 15
DUTIES = ("foerste_samtale", "loebende_samtale", "forelaeggelse_kategori_3")


def lines() -> list[Line]:
    """The table and the counts against the floor of memory, and the table against Polars."""
    floor = peer("bench_memory.py", str(SPELLS))[0]["floor_table_fresh_pages_ms"]
    polars = next(m for m in peer("bench_followup_polars.py", str(SPELLS)) if "median_s" in m)["median_s"] * 1000
    columns, municipality, today = facts()
    page = Law(tuple(v for v in law().versions if v.regime == "2015" and v.name in DUTIES))
    table = best(lambda: assess(columns, today, page))
    counts = best(lambda: count(columns, today, municipality, 98, page))
    return [
        Line("followup table", f"{table:.0f} ms", f"floor {floor:.0f} ms", table / floor, 6),
        Line("followup table", f"{table:.0f} ms", f"polars {polars:.0f} ms", polars / table, 12, more_is_better=True),
        Line("followup counts", f"{counts:.0f} ms", f"floor {floor:.0f} ms", counts / floor, 3),
    ]


def best(step: Callable[[], object]) -> float:
    """The median in milliseconds, after a run that compiles. Each run waits for a quiet machine, as the peers' do."""
    from common import _wait_for_quiet

    step()
    seconds = []
    for _ in range(RUNS):
        _wait_for_quiet(5)
        begun = time.perf_counter()
        step()
        seconds.append(time.perf_counter() - begun)
    return sorted(seconds)[RUNS // 2] * 1000


def facts() -> tuple[Columns, Any, date]:
    """The peers' input as columns, everybody's municipality, and the day it is reckoned on."""
    if not (PEERS / "common.py").exists():
        raise Skipped("shared/bench/common.py is not here")
    os.environ["BENCH_CACHE"] = str(CACHE)
    sys.path.insert(0, str(PEERS))
    from common import spells  # type: ignore[import-not-found]

    data, people, back = spells(SPELLS), SPELLS, np.int32(WEEKS_BACK * 7)
    begins = data["start"] - back
    until = np.where(data["end"] == np.iinfo(np.int32).max, data["end"], data["end"] - back).astype(np.int32)
    one_each, nothing = np.arange(people + 1, dtype=np.int32), np.zeros(people, np.int32)
    row = np.arange(1, people + 1, dtype=np.int32)
    values = ("", "0", "1", "2", "3")

    def events(kind: int) -> Table:
        mine = data["ev_kind"] == kind
        at = np.zeros(people + 1, np.int32)
        np.cumsum(np.bincount(data["ev_case"][mine], minlength=people), out=at[1:])
        day = (data["ev_date"][mine] - back).astype(np.int32)
        none = np.zeros(len(day), np.int32)
        return Table(at, day, day + 1, none, none, np.flatnonzero(mine).astype(np.int32))

    category = data["category"].astype(np.int32) + 1
    columns = Columns(
        range(people),  # type: ignore[arg-type]  # a million names would be made and never read
        nothing,
        nothing,
        {
            "sygedagpenge": Table(one_each, begins, until, nothing, nothing, row),
            "visitation": Table(one_each, begins, until, category, nothing, row),
        },
        {"samtale": events(1), "forelaeggelse": events(2)},
        values,
    )
    return columns, data["municipality"].astype(np.int32), add_weeks(date(2026, 6, 30), -WEEKS_BACK)
