"""A number through time as a stepped line in SVG: a pure function; the table beside it says the same in figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

WIDTH, HEIGHT = 640, 160
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 16, 28
# Where the figures stand: right of the axis's line, under it.
FIGURE, YEAR = 8, 18

Stretch = tuple[date, date, Fraction]


def line(stretches: Sequence[Stretch], title: str) -> SafeString:
    """The steps from the first day to the last (excluded); nothing when there are fewer than two numbers.

    The axis starts at 0, so that a change looks as large as it is.
    """
    if len({number for *_, number in stretches}) < 2:
        return SafeString("")
    first, last = stretches[0][0], max(until for _, until, _ in stretches)
    highest = max(number for *_, number in stretches)

    def across(on: date) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (on - first).days / max(1, (last - first).days), 1)

    def down(number: Fraction) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * float(number / highest), 1) if highest else TOP

    path, reached = "", None
    for begins, until, number in stretches:
        # A hole in time is a hole in the line.
        path += f"V{down(number)} " if begins == reached else f"M{across(begins)} {down(number)} "
        path += f"H{across(until)} "
        reached = until
    years = range(first.year + 1, last.year + 1, max(1, (last.year - first.year) // 6))
    ticks = "".join(
        f'<text class="hb-tick" x="{across(date(year, 1, 1))}" y="{HEIGHT - BOTTOM + YEAR}">{year}</text>'
        for year in years
    )
    base = HEIGHT - BOTTOM
    return mark_safe(  # noqa: S308 - numbers and an escaped title only
        f'<svg class="hb-curve" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<path class="hb-axis" d="M{LEFT} {TOP} V{base} H{WIDTH - RIGHT}"/>'
        f'<text class="hb-figure" x="{LEFT - FIGURE}" y="{TOP + FIGURE}">{float(highest):.10g}</text>'
        f'<text class="hb-figure" x="{LEFT - FIGURE}" y="{base}">0</text>{ticks}'
        f'<path class="hb-steps" d="{path.strip()}"/></svg>'
    )
