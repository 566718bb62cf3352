"""Turns a case into the lanes of its timeline and the rows of the table that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.dates import MONTHS_3
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from humlebi.desk.casework.case import Case
from humlebi.desk.casework.journal import Change
from humlebi.desk.casework.templatetags.words import status_word, stood_word, value_word
from humlebi.desk.casework.timeline_svg import Bar, Frame, Lane, Mark, draw
from humlebi.desk.law.templatetags.law_words import kind_word, said
from humlebi.reckoning.assess import Row
from humlebi.timeline.calendar import add_months
from humlebi.timeline.facts import Event, Spell
from humlebi.timeline.words import DANISH

BACK, AHEAD = 30, 4  # calendar months that the picture shows before and after today
TALKS = ("samtale", "cv_samtale", "arbejdsgiversamtale")
HIDDEN = ("kommune",)
STYLES = {"1": "state-plain", "2": "state-hatch", "3": "state-dots", "0": "state-empty"}
SHAPES = {"overdue": "triangle", "unknown": "square"}


@dataclass(frozen=True)
class Line:
    """One row of the table beside the picture. `withdrawn`: it never happened, and why it is said so."""

    begins: date | None
    until: date | None
    lane: str
    words: str
    withdrawn: str = ""


@dataclass(frozen=True)
class Storyline:
    """The picture, the table, and whether the picture leaves something out that the table has."""

    picture: SafeString
    table: tuple[Line, ...]
    shortened: bool


def storyline(case: Case) -> Storyline:
    """The picture of the last two and a half years and the months ahead; the table has everything."""
    lanes = _lanes(case)
    days = [fact.begins for fact in case.facts.spells] + [fact.on for fact in case.facts.events]
    opens = add_months(case.today, -BACK)
    first = max(opens, min(days, default=opens)).replace(day=1)
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
    table = _in_order([*_table(lanes), *map(_gone, case.withdrawn)])
    return Storyline(draw(frame, lanes), table, bool(days) and min(days) < first)


def _lanes(case: Case) -> list[Lane]:
    spells = sorted(case.facts.spells, key=lambda spell: spell.begins)
    events = sorted(case.facts.events, key=lambda event: event.on)
    states = [s for s in spells if _is_state(s)]
    lanes = [
        Lane(_("Benefit"), bars=tuple(_benefit(s) for s in spells if not _is_state(s))),
        Lane(_("Category"), bars=tuple(_state(s) for s in states if s.kind in ("visitation", "parathed"))),
        Lane(
            _("Other"),
            bars=tuple(_state(s) for s in states if s.kind not in ("visitation", "parathed", *HIDDEN)),
        ),
        Lane(_("Conversations"), marks=tuple(_talk(e) for e in events if e.kind in TALKS)),
        Lane(_("Steps"), marks=tuple(_step(e) for e in events if e.kind not in TALKS)),
        Lane(_("Deadlines"), marks=tuple(_deadlines(told.row for told in case.waiting))),
    ]
    return [lane for place, lane in enumerate(lanes) if lane.bars or lane.marks or place in (0, 3, 5)]


def _is_state(spell: Spell) -> bool:
    return spell.kind in DANISH.spells and not DANISH.spells[spell.kind].benefit


def _span(begins: date, until: date | None) -> str:
    first = date_format(begins, "SHORT_DATE_FORMAT")
    if until is None:
        return _("since %(first)s") % {"first": first}
    return _("%(first)s to %(until)s (not included)") % {
        "first": first,
        "until": date_format(until, "SHORT_DATE_FORMAT"),
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
    style = STYLES.get(spell.value, "state-hatch") if spell.kind == "visitation" else "state-plain"
    return Bar(spell.begins, spell.until, value.capitalize(), words, style)


def _talk(event: Event) -> Mark:
    return _mark(event, "circle", "talk")


def _step(event: Event) -> Mark:
    return _mark(event, "square", "step")


def _mark(event: Event, shape: str, style: str) -> Mark:
    name = kind_word(event.kind).capitalize()
    value = f" ({value_word(event.value, event.kind)})" if event.value else ""
    return Mark(event.on, f"{name}{value}: {date_format(event.on, 'DATE_FORMAT')}", shape, style)


def _deadlines(rows: Iterable[Row]) -> Iterator[Mark]:
    for row in rows:
        if row.due is not None:
            words = f"{said(row.rule.title)}: {date_format(row.due, 'DATE_FORMAT')}, {status_word(row.status)}"
            yield Mark(row.due, words, SHAPES.get(row.status, "diamond"), f"due-{row.status}")


def _table(lanes: list[Lane]) -> list[Line]:
    return [Line(bar.begins, bar.until, lane.label, bar.words) for lane in lanes for bar in lane.bars] + [
        Line(mark.on, None, lane.label, mark.words) for lane in lanes for mark in lane.marks
    ]


def _gone(change: Change) -> Line:
    """What was withdrawn stays in the table, and says so; the picture shows what stands."""
    was = change.was
    lane = _("Conversations") if was.kind in TALKS else _("Periods") if was.lasts else _("Steps")
    why = _("Never happened: %(why)s") % {"why": change.why} if change.why else _("Never happened")
    return Line(was.on, was.until, lane, stood_word(was), why)


def _in_order(lines: list[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (line.begins or date.min, line.lane), reverse=True))
