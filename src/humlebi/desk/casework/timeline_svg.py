"""The timeline of a case as SVG that can be read by eye, by keyboard and aloud: a pure function of lanes and dates.

Shapes and hatching say what colour says; every item is a stop for the keyboard with its own words; styles are classes,
since the page's policy allows no inline style.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

WIDTH = 1080
LABELS = 150
LANE = 44
TOP = 34
BOTTOM = 30
BAR = 24
NARROW = 7  # px a letter of a bar's own label takes: a label that does not fit is left to the words of the item


@dataclass(frozen=True)
class Bar:
    """A state that lasts, `until` excluded; None = it still runs."""

    begins: date
    until: date | None
    label: str
    words: str
    style: str


@dataclass(frozen=True)
class Mark:
    """Something on one day. `shape` is one of the keys of SHAPES."""

    on: date
    words: str
    shape: str
    style: str


@dataclass(frozen=True)
class Lane:
    """One row of the picture."""

    label: str
    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Frame:
    """The window shown, from the first day (included) to the last (excluded), and the words around it."""

    first: date
    last: date
    today: date
    title: str
    today_word: str
    months: tuple[str, ...]


SHAPES = {
    "circle": '<circle cx="{x}" cy="{y}" r="7"/>',
    "diamond": '<path d="M{x} {up}l9 9-9 9-9-9z"/>',
    "triangle": '<path d="M{x} {up}l9.500 17h-19z"/>',
    "square": '<path d="M{left} {top}h14v14h-14z"/>',
}


def draw(frame: Frame, lanes: Sequence[Lane]) -> SafeString:
    """The whole picture. Lanes come from above in their order."""
    height = TOP + LANE * len(lanes) + BOTTOM
    parts = [
        format_html(
            '<svg class="hb-timeline" viewBox="0 0 {} {}" width="{}" height="{}" role="group" aria-label="{}">',
            WIDTH,
            height,
            WIDTH,
            height,
            frame.title,
        ),
        PATTERNS,
        *_lanes(lanes),
        *_grid(frame, height),
        *_items(frame, lanes),
        *_today(frame, height),
        mark_safe("</svg>"),
    ]
    return mark_safe("".join(parts))  # noqa: S308 - every part is escaped above


PATTERNS = mark_safe(
    '<defs><pattern id="hb-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="hb-hatch" d="M0 0v8"/></pattern>'
    '<pattern id="hb-dots" width="8" height="8" patternUnits="userSpaceOnUse">'
    '<circle class="hb-dot" cx="3" cy="3" r="1.500"/></pattern></defs>'
)


def x_of(frame: Frame, day: date) -> float:
    """Where a day is, in px from the left edge; days outside the window are at its edges."""
    span = frame.last.toordinal() - frame.first.toordinal()
    part = (min(max(day, frame.first), frame.last).toordinal() - frame.first.toordinal()) / span
    return round(LABELS + part * (WIDTH - LABELS - 14), 1)


def _lanes(lanes: Sequence[Lane]) -> Iterator[SafeString]:
    for number, lane in enumerate(lanes):
        top = TOP + number * LANE
        yield format_html(
            '<rect class="hb-lane hb-lane-{}" x="0" y="{}" width="{}" height="{}"/>', number % 2, top, WIDTH, LANE
        )
        yield format_html('<text class="hb-lane-label" x="10" y="{}">{}</text>', top + LANE // 2 + 5, lane.label)


def _grid(frame: Frame, height: int) -> Iterator[SafeString]:
    """A line at each quarter, a stronger one with the year at each January; the months between named where they fit."""
    for month in _months(frame):
        if (month.month - 1) % 3:
            continue
        x = x_of(frame, month)
        name = str(month.year) if month.month == 1 else frame.months[month.month - 1]
        yield format_html(
            '<path class="hb-grid{}" d="M{} {}V{}"/><text class="hb-grid-label" x="{}" y="22">{}</text>',
            " hb-grid-year" if month.month == 1 else "",
            x,
            TOP - 6,
            height - BOTTOM,
            x + 3,
            name,
        )


def _months(frame: Frame) -> Iterator[date]:
    """The first of each month inside the window."""
    for year in range(frame.first.year, frame.last.year + 1):
        for month in range(1, 13):
            if frame.first <= date(year, month, 1) < frame.last:
                yield date(year, month, 1)


def _items(frame: Frame, lanes: Sequence[Lane]) -> Iterator[SafeString]:
    for number, lane in enumerate(lanes):
        middle = TOP + number * LANE + LANE // 2
        for bar in lane.bars:
            if (bar.until or frame.last) > frame.first and bar.begins < frame.last:
                yield _bar(frame, bar, middle)
        for mark in lane.marks:
            if frame.first <= mark.on < frame.last:
                yield _mark(frame, mark, middle)


def _bar(frame: Frame, bar: Bar, middle: int) -> SafeString:
    left, right = x_of(frame, bar.begins), x_of(frame, bar.until or frame.last)
    width = max(right - left, 4)
    ahead = max(x_of(frame, frame.today), left) if bar.until is None else right
    label = (
        format_html('<text class="hb-bar-label" x="{}" y="{}">{}</text>', left + 7, middle + 5, bar.label)
        if len(bar.label) * NARROW + 14 < min(ahead, right) - left
        else ""
    )
    box = (left, middle - BAR // 2, width, BAR)
    return format_html(
        '<g class="hb-item hb-bar hb-{}" tabindex="0" role="img" aria-label="{}"><title>{}</title>{}{}{}{}</g>',
        bar.style,
        bar.words,
        bar.words,
        format_html('<rect class="hb-fill" x="{}" y="{}" width="{}" height="{}" rx="3"/>', *box),
        format_html('<rect class="hb-over" x="{}" y="{}" width="{}" height="{}" rx="3"/>', *box),
        # What has not come yet is paler: the state may end any day.
        format_html(
            '<rect class="hb-ahead" x="{}" y="{}" width="{}" height="{}"/>',
            ahead,
            middle - BAR // 2 + 2,
            max(right - ahead - 2, 0),
            BAR - 4,
        ),
        label,
    )


def _mark(frame: Frame, mark: Mark, middle: int) -> SafeString:
    x = x_of(frame, mark.on)
    shape = SHAPES[mark.shape].format(x=x, y=middle, up=middle - 9, left=x - 7, top=middle - 7)
    return format_html(
        '<g class="hb-item hb-mark hb-{}" tabindex="0" role="img" aria-label="{}"><title>{}</title>{}</g>',
        mark.style,
        mark.words,
        mark.words,
        mark_safe(shape),  # noqa: S308 - numbers in a fixed shape
    )


def _today(frame: Frame, height: int) -> Iterator[SafeString]:
    if not frame.first <= frame.today < frame.last:
        return
    x = x_of(frame, frame.today)
    anchor = "end" if x > WIDTH - 90 else "middle"
    yield format_html(
        '<path class="hb-today" d="M{} {}V{}"/><text class="hb-today-label" text-anchor="{}" x="{}" y="{}">{}</text>',
        x,
        TOP - 6,
        height - BOTTOM + 4,
        anchor,
        x,
        height - 9,
        escape(frame.today_word),
    )
