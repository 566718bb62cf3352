"""The timeline of a case as SVG that can be read by eye, by keyboard and aloud: a pure function of lanes and dates.

Shapes and patterns say what colour says. Nothing hides anything: what lies near something else stands under it, and
where there is no room left it is counted. One item of each lane is a stop for the keyboard, and the arrows lead on.
Styles are classes, since the page's policy allows no inline style. The names of the lanes are a picture of their own,
which stays where it is while the other is scrolled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

WIDTH = 1040
EDGE = 14  # px left free at either side, so that a mark on the first or the last day is whole
NAMES = 96
TOP = 34
BOTTOM = 30
ROW = 30
AIR = 14  # px between the rows of one lane and the next
BAR = 22
APART = 18  # px from mark to mark, at which neither hides the other
ROWS = 4  # of marks in a lane; what finds no room is counted in one of them
NARROW = 7.6  # px a letter of a bar's own label takes


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
    """Something on one day. `shape` is one of the keys of SHAPES. `stays`: shown at the edge when it lies outside."""

    on: date
    words: str
    shape: str
    style: str
    stays: bool = False
    count: int = 1


@dataclass(frozen=True)
class Lane:
    """One row of the picture, of as many lines as it takes."""

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
    "pentagon": '<path d="M{x} {up}l9 7-3.500 10h-11l-3.500-10z"/>',
}


@dataclass(frozen=True)
class Placed:
    """A bar or a mark, in its row of the lane, from `left` to `right` px with the label that stands beside it."""

    item: Bar | Mark
    row: int
    left: float
    right: float


@dataclass(frozen=True)
class Laid:
    """A lane with a place for everything that the window shows."""

    lane: Lane
    top: int
    items: tuple[Placed, ...]

    @property
    def height(self) -> int:
        return AIR + ROW * (1 + max((one.row for one in self.items), default=0))


def draw(frame: Frame, lanes: Sequence[Lane]) -> SafeString:
    """The names of the lanes, and the picture. Lanes come from above in their order."""
    laid = lay(frame, lanes)
    height = TOP + sum(one.height for one in laid) + BOTTOM
    names = [
        format_html('<svg class="hb-lane-names" width="{}" height="{}" aria-hidden="true">', NAMES, height),
        *_grounds(laid, NAMES),
        *(
            format_html('<text class="hb-lane-label" x="8" y="{}">{}</text>', _baseline(one), one.lane.label)
            for one in laid
        ),
        mark_safe("</svg>"),
    ]
    parts = [
        format_html(
            '<svg class="hb-timeline" width="{}" height="{}" role="group" aria-label="{}">', WIDTH, height, frame.title
        ),
        PATTERNS,
        *_grounds(laid, WIDTH),
        *_grid(frame, height),
        *_today(frame, height),
        *_lanes(frame, laid),
        mark_safe("</svg>"),
    ]
    return mark_safe("".join([*names, *parts]))  # noqa: S308 - every part is escaped above


PATTERNS = mark_safe(
    '<defs><pattern id="hb-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="hb-hatch" d="M0 0v8"/></pattern>'
    '<pattern id="hb-dots" width="8" height="8" patternUnits="userSpaceOnUse">'
    '<circle class="hb-dot" cx="3" cy="3" r="1.500"/></pattern></defs>'
)


def sample(item: Bar | Mark) -> SafeString:
    """One mark or bar by itself, as a legend shows it."""
    if isinstance(item, Mark):
        return format_html(
            '<svg class="hb-sample" width="24" height="24" aria-hidden="true">{}</svg>', _shape(item, 12, 12)
        )
    box = (1, 4, 30, 16)
    return format_html(
        '<svg class="hb-sample" width="32" height="24" aria-hidden="true"><g class="hb-bar hb-{}">{}{}</g></svg>',
        item.style,
        _box("hb-fill", *box),
        _box("hb-over", *box),
    )


def x_of(frame: Frame, day: date) -> float:
    """Where a day is, in px from the left edge; days outside the window are at its edges."""
    span = frame.last.toordinal() - frame.first.toordinal()
    part = (min(max(day, frame.first), frame.last).toordinal() - frame.first.toordinal()) / span
    return round(EDGE + part * (WIDTH - 2 * EDGE), 1)


def seen(frame: Frame, lanes: Sequence[Lane], *, always: Sequence[int] = ()) -> Iterator[Lane]:
    """The lanes with what the window shows of each; of those that show nothing, only the ones named by their place."""
    for place, lane in enumerate(lanes):
        bars = tuple(one for one in lane.bars if (one.until or frame.last) > frame.first and one.begins < frame.last)
        marks = tuple(one for one in lane.marks if frame.first <= one.on < frame.last or one.stays)
        if bars or marks or place in always:
            yield Lane(lane.label, bars, marks)


# --- a place for everything -------------------------------------------------------------------------------------------


def lay(frame: Frame, lanes: Sequence[Lane]) -> tuple[Laid, ...]:
    """Every lane with its items in rows, none over another."""
    laid: list[Laid] = []
    top = TOP
    for lane in seen(frame, lanes, always=range(len(lanes))):
        placed = (*_bars(frame, lane.bars), *_marks(frame, lane.marks))
        laid.append(Laid(lane, top, placed))
        top += laid[-1].height
    return tuple(laid)


def _bars(frame: Frame, bars: Sequence[Bar]) -> Iterator[Placed]:
    free: list[float] = []  # where each row is free from
    for bar in sorted(bars, key=lambda one: (one.begins, one.until or date.max)):
        left, right = x_of(frame, bar.begins), x_of(frame, bar.until or frame.last)
        beside = right if _fits_in(frame, bar, left, right) else right + 6 + len(bar.label) * NARROW
        if beside > WIDTH:  # no room after it: the label stands before it
            left, beside = left - 6 - len(bar.label) * NARROW, right
        row = next((row for row, until in enumerate(free) if until + 3 <= left), len(free))
        free[row : row + 1] = [beside]
        yield Placed(bar, row, left, beside)


def _fits_in(frame: Frame, bar: Bar, left: float, right: float) -> bool:
    ahead = max(x_of(frame, frame.today), left) if bar.until is None else right
    return len(bar.label) * NARROW + 14 < min(ahead, right) - left


def _marks(frame: Frame, marks: Sequence[Mark]) -> Iterator[Placed]:
    rows: list[list[tuple[float, Mark]]] = []
    for mark in sorted(marks, key=lambda one: one.on):
        x = x_of(frame, mark.on)
        row = next((put for put in rows if put[-1][0] + APART <= x), None)
        if row is not None:
            row.append((x, mark))
        elif len(rows) < ROWS:
            rows.append([(x, mark)])
        else:
            nearest = max(rows, key=lambda put: put[-1][0])
            at, last = nearest[-1]
            nearest[-1] = at, replace(last, words=f"{last.words}; {mark.words}", count=last.count + 1)
    for number, put in enumerate(rows):
        yield from (Placed(mark, number, x, x) for x, mark in put)


# --- drawing ----------------------------------------------------------------------------------------------------------


def _grounds(laid: Sequence[Laid], width: int) -> Iterator[SafeString]:
    for number, one in enumerate(laid):
        yield format_html(
            '<rect class="hb-lane hb-lane-{}" x="0" y="{}" width="{}" height="{}"/>',
            number % 2,
            one.top,
            width,
            one.height,
        )


def _baseline(laid: Laid) -> int:
    return laid.top + (AIR + ROW) // 2 + 5


def _grid(frame: Frame, height: int) -> Iterator[SafeString]:
    """A line at each quarter, a stronger one with the year at each January; the months between named where they fit."""
    months = list(_months(frame))
    every = 3 if len(months) < 60 else 12
    for month in months:
        if (month.month - 1) % every:
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


def _lanes(frame: Frame, laid: Sequence[Laid]) -> Iterator[SafeString]:
    for one in laid:
        ordered = sorted(one.items, key=lambda placed: (_begins(placed.item), placed.row))
        # The keyboard stops once in each lane, at what is nearest to today.
        stop = min(range(len(ordered)), key=lambda n: abs(_begins(ordered[n].item) - frame.today), default=-1)
        yield format_html('<g class="hb-row" role="group" aria-label="{}">', one.lane.label)
        for place, placed in enumerate(ordered):
            middle = one.top + AIR // 2 + ROW * placed.row + ROW // 2
            tab = 0 if place == stop else -1
            if isinstance(placed.item, Bar):
                yield _bar(frame, placed, placed.item, middle, tab)
            else:
                yield _mark(placed.item, placed.left, middle, tab)
        yield mark_safe("</g>")


def _begins(item: Bar | Mark) -> date:
    return item.begins if isinstance(item, Bar) else item.on


def _open(item: Bar | Mark, kind: str, tab: int) -> SafeString:
    return format_html(
        '<g class="hb-item hb-{} hb-{}" tabindex="{}" role="img" aria-label="{}"><title>{}</title>',
        kind,
        item.style,
        tab,
        item.words,
        item.words,
    )


def _box(style: str, x: float, y: float, width: float, height: float) -> SafeString:
    box = '<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="3"/>'
    return format_html(box, style, x, y, width, height)


def _bar(frame: Frame, placed: Placed, bar: Bar, middle: int, tab: int) -> SafeString:
    left, right = x_of(frame, bar.begins), x_of(frame, bar.until or frame.last)
    width = max(right - left, 4)
    ahead = max(x_of(frame, frame.today), left) if bar.until is None else right
    inside = _fits_in(frame, bar, left, right)
    before = placed.left < left
    # What began before the window has its label by its last day: on a narrow screen the picture opens there.
    late = inside and bar.begins < frame.first
    x = min(ahead, right) - 7 if late else left + 7 if inside else left - 6 if before else left + width + 6
    box = (left, middle - BAR // 2, width, BAR)
    return format_html(
        '{}{}{}{}<text class="hb-bar-label{}" text-anchor="{}" x="{}" y="{}">{}</text></g>',
        _open(bar, "bar", tab),
        _box("hb-fill", *box),
        _box("hb-over", *box),
        # What has not come yet is paler: the state may end any day.
        _box("hb-ahead", ahead, middle - BAR // 2 + 2, max(right - ahead - 2, 0), BAR - 4),
        "" if inside else " hb-beside",
        "end" if late or (before and not inside) else "start",
        round(x, 1),
        middle + 5,
        bar.label,
    )


def _mark(mark: Mark, x: float, middle: int, tab: int) -> SafeString:
    number = format_html('<text class="hb-count-of" x="{}" y="{}">{}</text>', x + 9, middle + 5, mark.count)
    return format_html(
        "{}{}{}</g>", _open(mark, "mark", tab), _shape(mark, x, middle), number if mark.count > 1 else ""
    )


def _shape(mark: Mark, x: float, y: int) -> SafeString:
    shape = SHAPES[mark.shape].format(x=x, y=y, up=y - 9, left=x - 7, top=y - 7)
    return format_html('<g class="hb-shape hb-{}">{}</g>', mark.style, mark_safe(shape))  # noqa: S308 - numbers alone


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
