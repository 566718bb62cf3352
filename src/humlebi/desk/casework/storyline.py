"""Turns a case into the lanes of its timeline and the rows of the table that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.dates import MONTHS_3
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from humlebi.desk.casework.case import Case
from humlebi.desk.casework.journal import Change
from humlebi.desk.casework.templatetags.words import status_word, stood_word, value_word
from humlebi.desk.casework.timeline_svg import Bar, Frame, Lane, Mark, draw, sample, seen
from humlebi.desk.law.templatetags.law_words import kind_word, said
from humlebi.law.kinds import Duty
from humlebi.outcomes.agenda import said as asked
from humlebi.outcomes.labels import TELLINGS, fact_of
from humlebi.reckoning.assess import Row
from humlebi.timeline.calendar import add_months
from humlebi.timeline.facts import Event, Spell
from humlebi.timeline.words import DANISH

BACK, AHEAD = 30, 4  # calendar months that the picture shows before and after today
TALKS = ("samtale", "cv_samtale", "arbejdsgiversamtale")
HIDDEN = ("kommune",)
PLACED = ("visitation", "parathed")
STYLES = {"1": "state-plain", "2": "state-hatch", "3": "state-dots", "0": "state-empty"}
ALWAYS = (0, 3, 5)  # the lanes that are there though nothing stands in them
SHAPES = {"overdue": "triangle", "unknown": "square"}


@dataclass(frozen=True)
class Line:
    """One row of the table beside the picture. `runs`: without an end. `withdrawn`: it never happened, and why."""

    begins: date | None
    until: date | None
    lane: str
    words: str
    withdrawn: str = ""
    runs: bool = False


@dataclass(frozen=True)
class Storyline:
    """The picture, what its signs mean, the table, and how much the table has from before the picture begins."""

    picture: SafeString
    legend: tuple[tuple[SafeString, str], ...]
    table: tuple[Line, ...]
    first: date
    earlier: int


def storyline(case: Case) -> Storyline:
    """The picture of the last two and a half years and the months ahead; the table has everything.

    Of a case that has been still for longer, the years since it stood still belong to the picture as well.
    """
    lanes = _lanes(case)
    begins = [fact.begins for fact in case.facts.spells] + [fact.on for fact in case.facts.events]
    opens = add_months(min(case.today, _last_seen(case)), -BACK)
    first = max(opens, min(begins, default=opens)).replace(day=1)
    closes = add_months(case.today, AHEAD)
    ahead = [told.row.due for told in case.waiting if told.row.due and told.row.due >= closes]
    last = min(add_months(max([closes, *ahead]), 1), add_months(case.today, 14)).replace(day=1)
    frame = Frame(
        first=first,
        last=last,
        today=case.today,
        title=_("Timeline of the case"),
        today_word=_("Today"),
        months=tuple(str(MONTHS_3[month]) for month in range(1, 13)),
    )
    lines = _table(lanes)
    table = _in_order([*lines, *map(_gone, case.withdrawn)])
    earlier = sum(1 for line in lines if line.begins and (line.until or line.begins) < first and not line.runs)
    shown = tuple(seen(frame, lanes, always=ALWAYS))
    return Storyline(draw(frame, shown), _legend(shown), table, first, earlier)


def _last_seen(case: Case) -> date:
    """The last day on which something happened or still ran; today when nothing did."""
    ends = [min(spell.until or case.today, case.today) for spell in case.facts.spells if spell.kind not in HIDDEN]
    return max([*ends, *(event.on for event in case.facts.events)], default=case.today)


def _legend(lanes: Sequence[Lane]) -> tuple[tuple[SafeString, str], ...]:
    """Every sign that the picture uses, once, with what it means."""
    words = {
        "benefit": _("Benefit"),
        "state-plain": _("Category"),
        "state-hatch": _("Category"),
        "state-dots": _("Category"),
        "state-empty": _("Not yet placed in a category"),
        "other": _("Other period"),
        "talk": _("Talk"),
        "step": _("Step"),
        "told": _("Particular"),
        "due-open": _("Deadline ahead"),
        "due-overdue": _("Deadline exceeded"),
        "due-unknown": _("Information is missing"),
        "due-reached": _("Limit"),
    }
    signs: dict[str, Bar | Mark] = {}
    for lane in lanes:
        items: tuple[Bar | Mark, ...] = (*lane.bars, *lane.marks)
        for item in items:
            signs.setdefault(words[item.style], item)
    return tuple((sample(item), said_) for said_, item in signs.items())


def _lanes(case: Case) -> list[Lane]:
    spells = sorted(case.facts.spells, key=lambda spell: spell.begins)
    events = sorted(case.facts.events, key=lambda event: event.on)
    states = [s for s in spells if _is_state(s)]
    told = [e for e in events if e.kind in TELLINGS]
    return [
        Lane(_("Benefit"), bars=tuple(_benefit(s) for s in spells if not _is_state(s))),
        Lane(_("Category"), bars=tuple(_state(s) for s in states if s.kind in PLACED)),
        Lane(_("Other"), bars=tuple(_state(s) for s in states if s.kind not in (*PLACED, *HIDDEN))),
        Lane(_("Talks"), marks=tuple(_talk(e) for e in events if e.kind in TALKS)),
        Lane(_("Steps"), marks=tuple(_step(e) for e in events if e.kind not in (*TALKS, *TELLINGS))),
        Lane(_("Deadlines"), marks=tuple(_deadlines(told.row for told in case.waiting))),
        Lane(_("Particulars"), marks=tuple(_mark(e, "pentagon", "told") for e in told)),
    ]


def _is_state(spell: Spell) -> bool:
    return spell.kind in DANISH.spells and not DANISH.spells[spell.kind].benefit


def _span(begins: date, until: date | None) -> str:
    first = date_format(begins, "SHORT_DATE_FORMAT")
    if until is None:
        return _("since %(first)s") % {"first": first}
    return _("%(first)s to %(last)s") % {
        "first": first,
        "last": date_format(until - timedelta(days=1), "SHORT_DATE_FORMAT"),
    }


def _benefit(spell: Spell) -> Bar:
    name = kind_word(spell.kind).capitalize()
    return Bar(spell.begins, spell.until, name, f"{name}: {_span(spell.begins, spell.until)}", "benefit")


def _state(spell: Spell) -> Bar:
    value = value_word(spell.value, spell.kind) if spell.value else kind_word(spell.kind)
    name = kind_word(spell.kind).capitalize()
    words = (
        f"{name}: {value}, {_span(spell.begins, spell.until)}"
        if spell.value
        else f"{name}: {_span(spell.begins, spell.until)}"
    )
    style = "state-plain" if spell.kind in PLACED else "other"
    style = STYLES.get(spell.value, "state-hatch") if spell.kind == "visitation" else style
    return Bar(spell.begins, spell.until, value.capitalize(), words, style)


def _talk(event: Event) -> Mark:
    return _mark(event, "circle", "talk")


def _step(event: Event) -> Mark:
    return _mark(event, "square", "step")


def _mark(event: Event, shape: str, style: str) -> Mark:
    words = said(fact_of(event.kind, event.value))
    return Mark(event.on, f"{words[:1].upper()}{words[1:]}, {date_format(event.on, 'DATE_FORMAT')}", shape, style)


def _deadlines(rows: Iterable[Row]) -> Iterator[Mark]:
    for row in rows:
        duty = row.rule.declaration
        if row.due is not None and not (isinstance(duty, Duty) and duty.chosen):
            words = f"{said(asked(row))}: {date_format(row.due, 'DATE_FORMAT')}, {status_word(row.status)}"
            yield Mark(row.due, words, SHAPES.get(row.status, "diamond"), f"due-{row.status}", stays=True)


def _table(lanes: list[Lane]) -> list[Line]:
    bars = [
        Line(bar.begins, bar.until, lane.label, bar.words, runs=bar.until is None)
        for lane in lanes
        for bar in lane.bars
    ]
    return bars + [Line(mark.on, None, lane.label, mark.words) for lane in lanes for mark in lane.marks]


def _gone(change: Change) -> Line:
    """What was withdrawn stays in the table, and says so; the picture shows what stands."""
    was = change.was
    lane = _("Talks") if was.kind in TALKS else _("Periods") if was.lasts else _("Steps")
    why = _("Never happened: %(why)s") % {"why": change.why} if change.why else _("Never happened")
    return Line(was.on, was.until, lane, stood_word(was), why)


def _in_order(lines: list[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (line.begins or date.min, line.lane), reverse=True))
