"""The Today page and a citizen's page with 100,000 people in the database: server time."""

from __future__ import annotations

from benchmarks.lines import Line, Skipped


def lines() -> list[Line]:
    try:
        from benchmarks.pages import measure
    except ImportError:
        raise Skipped("benchmarks/pages.py is not here") from None
    found = measure(100_000)
    return [Line(f"page {name}, p95", f"{ms:.0f} ms", "goal 100 ms", ms / 100, 1) for name, ms in found.items()]
