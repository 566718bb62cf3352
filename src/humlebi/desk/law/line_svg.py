"""Numbers through time as stepped lines in SVG: a pure function; the table beside it says the same in figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from humlebi.law.wording import exact

WIDTH, HEIGHT = 960, 220
LEFT, RIGHT, TOP, BOTTOM = 84, 24, 34, 30
# Where the figures stand: right of the axis's line, under it.
FIGURE, YEAR = 8, 20
STYLES = 4  # lines that the eye can tell apart
SEEN = Fraction(1, 20)  # of the highest number; a smaller change cannot be seen

Stretch = tuple[date, date, Fraction]


def line(stretches: Sequence[Stretch], title: str, *, unit: str = "", lang: str = "da") -> SafeString:
    """The steps of one line from the first day to the last (excluded); nothing when all numbers are the same."""
    return lines([("", stretches)], title, unit=unit, lang=lang)


def lines(
    several: Sequence[tuple[str, Sequence[Stretch]]], title: str, *, unit: str = "", lang: str = "da"
) -> SafeString:
    """A line for each (name, steps), told apart by dashes and a legend; nothing when no change can be seen.

    The axis starts at 0, so that a change looks as large as it is. Figures are written as in the tables.
    """
    every = [step for _, steps in several for step in steps]
    numbers = {number for *_, number in every}
    if len(numbers) < 2 or len(several) > STYLES or max(numbers) - min(numbers) < max(numbers) * SEEN:
        return SafeString("")
    first, last = min(begins for begins, *_ in every), max(until for _, until, _ in every)
    highest = max(numbers)

    def across(on: date) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (on - first).days / max(1, (last - first).days), 1)

    def down(number: Fraction) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * float(number / highest), 1) if highest else TOP

    def path(steps: Sequence[Stretch]) -> str:
        drawn, reached = "", None
        for begins, until, number in steps:
            # A hole in time is a hole in the line.
            drawn += f"V{down(number)} " if begins == reached else f"M{across(begins)} {down(number)} "
            drawn += f"H{across(until)} "
            reached = until
        return drawn.strip()

    base = HEIGHT - BOTTOM
    years = range(first.year + 1, last.year + 1, max(1, (last.year - first.year) // 6))
    ticks = "".join(
        f'<text class="hb-tick" x="{across(date(year, 1, 1))}" y="{base + YEAR}">{year}</text>' for year in years
    )
    drawn = "".join(
        f'<path class="hb-steps hb-steps-{place}" d="{path(steps)}"/>' for place, (_, steps) in enumerate(several, 1)
    )
    return mark_safe(  # noqa: S308 - numbers and escaped words only
        f'<svg class="hb-curve" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<path class="hb-axis" d="M{LEFT} {TOP} V{base} H{WIDTH - RIGHT}"/>'
        f'<text class="hb-unit" x="{FIGURE}" y="{TOP - 16}">{escape(unit)}</text>'
        f'<text class="hb-figure" x="{LEFT - FIGURE}" y="{TOP + FIGURE}">{exact(highest, lang)}</text>'
        f'<text class="hb-figure" x="{LEFT - FIGURE}" y="{base}">0</text>{ticks}{drawn}</svg>{_legend(several)}'
    )


def _legend(several: Sequence[tuple[str, Sequence[Stretch]]]) -> str:
    """Which line is which; one line needs none."""
    if len(several) < 2:
        return ""
    items = "".join(
        '<li><svg class="hb-key" viewBox="0 0 48 8" aria-hidden="true">'
        f'<path class="hb-steps hb-steps-{place}" d="M0 4 H48"/></svg>{escape(name)}</li>'
        for place, (name, _) in enumerate(several, 1)
    )
    return f'<ul class="hb-legend">{items}</ul>'
