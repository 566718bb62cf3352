"""Two figures for each month side by side as bars in SVG: a pure function; the table beside it says the same."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

WIDTH, HEIGHT = 640, 180
LEFT, TOP, BOTTOM = 48, 12, 28
GAP = 6  # px between two months


def bars(pairs: Sequence[tuple[str, int, int]], title: str) -> SafeString:
    """(label, before, after) from left to right, against the highest of all; nothing when all are 0."""
    highest = max((max(before, after) for _, before, after in pairs), default=0)
    if not highest:
        return SafeString("")
    base, slot = HEIGHT - BOTTOM, (WIDTH - LEFT) / len(pairs)
    drawn = []
    for place, (label, before, after) in enumerate(pairs):
        left, wide = LEFT + place * slot, (slot - GAP) / 2
        for nth, (count, style) in enumerate(((before, "hb-bar-before"), (after, "hb-bar-after"))):
            high = round((base - TOP) * count / highest, 1)
            x = round(left + nth * wide, 1)
            drawn.append(
                f'<rect class="{style}" x="{x}" y="{round(base - high, 1)}" width="{round(wide, 1)}" height="{high}"/>'
            )
        if place % 2 == 0:
            middle = round(left + wide, 1)
            drawn.append(f'<text class="hb-tick" x="{middle}" y="{base + 18}">{escape(label)}</text>')
    return mark_safe(  # noqa: S308 - numbers and escaped words only
        f'<svg class="hb-curve" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<path class="hb-axis" d="M{LEFT} {TOP} V{base} H{WIDTH}"/>'
        f'<text class="hb-figure" x="{LEFT - 8}" y="{TOP + 8}">{highest}</text>'
        f'<text class="hb-figure" x="{LEFT - 8}" y="{base}">0</text>{"".join(drawn)}</svg>'
    )
