"""What is due, for whom and in what order; one meeting stands for every duty it would serve."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heapify, heappop

from humlebi.law.kinds import NOTHING, Duty, Limit, Text
from humlebi.reckoning.assess import Assessment, Row
from humlebi.timeline.calendar import add_days, add_weeks, monday_of, number
from humlebi.timeline.columns import Columns
from humlebi.timeline.wording import day_in_words

BUCKETS = ("overdue", "this_week", "unknown", "later")
# A limit is put on the agenda so long before it takes effect: a decision must be heard and reasoned first.
LIMIT_AHEAD_WEEKS = 8
# The decision that ends the assessment of a limit, when the benefit is not extended.
DECIDED, STOPS = "afgoerelse", ("stop_sygedagpenge", "stop_sygedagpenge_26f")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do for one person: `act` (a kind of event; empty = a decision about a limit) by `due`.

    `rows` are the duties that doing it would serve. `bucket` is one of BUCKETS. `due` is None where the act names no
    term: it is to be done as soon as it can be, and nobody is late.
    """

    person: str
    act: str
    due: date | None
    bucket: str
    rows: tuple[Row, ...]

    @property
    def acts(self) -> tuple[str, ...]:
        """Every kind of act that it takes, each once."""
        return tuple(dict.fromkeys(row.rule.act for row in self.rows if row.rule.act))


def said(row: Row) -> Text:
    """What must be done, as an act: a duty by its title, a limit by what must be assessed and decided before it."""
    limit = row.rule.declaration
    if not isinstance(limit, Limit) or limit.asks == NOTHING or row.due is None:
        return row.rule.title
    before = {lang: day_in_words(row.due, lang) for lang in ("da", "en")}
    return Text(
        f"{limit.asks.da}, og træf afgørelse senest {before['da']}",
        f"{limit.asks.en}, and decide by {before['en']}",
    )


def agenda(assessment: Assessment, today: date) -> list[Item]:
    """Everything to do, the longest overdue first, then by due day and person."""
    return agenda_of((row for row in assessment.each() if not _decided(assessment.facts, row)), today)


def agenda_of(rows: Iterable[Row], today: date) -> list[Item]:
    """The same for rows at hand."""
    by_person: dict[str, list[Row]] = {}
    for row in rows:
        if is_waiting(row, today):
            by_person.setdefault(row.person, []).append(row)
    items = [item for person, found in by_person.items() for item in _items(person, found, today)]
    return sorted(items, key=_urgency)


def is_waiting(row: Row, today: date) -> bool:
    """Whether somebody in the municipality can still do something about the row."""
    declaration = row.rule.declaration
    if not row.running:
        return False
    if isinstance(declaration, Duty):
        return declaration.owner == "kommune" and row.status in ("overdue", "open", "unknown")
    # Of the limits, those that end a payment are somebody's to act on; the others only start a duty.
    ends_payment = row.rule.kind == "limit" and getattr(declaration, "takes_effect", "") == "month_end"
    if not ends_payment or row.due is None or row.status not in ("open", "reached", "unknown"):
        return False
    return today <= row.due < add_weeks(today, LIMIT_AHEAD_WEEKS)


def _decided(facts: Columns, row: Row) -> bool:
    """Whether it has been decided that the benefit stops at the limit: then nothing is left to assess."""
    if not isinstance(row.rule.declaration, Limit) or row.due is None:
        return False
    opens, closes = number(add_weeks(row.due, -2 * LIMIT_AHEAD_WEEKS)), number(row.due)
    found = facts.event(DECIDED)
    person = facts.index_of[row.person]
    return any(
        opens <= int(found.begins[place]) <= closes and facts.values[found.value[place]] in STOPS
        for place in range(int(found.at[person]), int(found.at[person + 1]))
    )


def bucket(row_status: str, due: date | None, today: date) -> str:
    """Where a row belongs on the day's list. A week is the calendar week, to its Sunday."""
    if row_status == "unknown":
        return "unknown"
    if due is None:
        return "later"
    if due < today:
        return "overdue"
    return "this_week" if due < add_days(monday_of(today), 7) else "later"


def _items(person: str, rows: Sequence[Row], today: date) -> Iterable[Item]:
    limits = [row for row in rows if not row.rule.act]
    for row in limits:
        yield Item(person, "", row.due, bucket(row.status, row.due, today), (row,))
    chosen = [row for row in rows if _is_chosen(row)]
    # What follows from one fact (the note and the journal after a decision) is one thing to do.
    for since in dict.fromkeys((row.since_sort, row.since_row, row.since) for row in chosen):
        found = [row for row in chosen if (row.since_sort, row.since_row, row.since) == since]
        yield Item(person, found[0].rule.act, None, "later", tuple(found))
    timed = [row for row in rows if row.rule.act and not _is_chosen(row)]
    for act in dict.fromkeys(row.rule.act for row in timed):
        for meeting in fewest_meetings([row for row in timed if row.rule.act == act], today):
            first = meeting[0]
            yield Item(person, act, first.due, _worst(meeting, today), tuple(meeting))


def _is_chosen(row: Row) -> bool:
    """Whether the act names no term, so that nobody is ever late."""
    duty = row.rule.declaration
    return isinstance(duty, Duty) and duty.chosen and row.status != "unknown"


def fewest_meetings(rows: Sequence[Row], today: date) -> list[list[Row]]:
    """Duties that ask for the same act, put together so that the fewest acts serve them all.

    Each act is held on the last day that is in time for the first of its duties (today, if that has passed), and serves
    every duty whose term has begun by then.
    """
    waiting = sorted(rows, key=lambda row: (row.due or date.max, row.since))
    begun = [(row.since, place) for place, row in enumerate(waiting)]
    heapify(begun)
    served = [False] * len(waiting)
    meetings: list[list[Row]] = []
    for place, first in enumerate(waiting):
        if served[place]:
            continue
        held = max(first.due or date.max, today)
        now = [] if first.since <= held else [place]
        while begun and begun[0][0] <= held:
            _, one = heappop(begun)
            if not served[one]:
                now.append(one)
        for one in now:
            served[one] = True
        meetings.append([waiting[one] for one in sorted(now)])
    return meetings


def _worst(rows: Sequence[Row], today: date) -> str:
    return min((bucket(row.status, row.due, today) for row in rows), key=BUCKETS.index)


def _urgency(item: Item) -> tuple[int, date, str, str]:
    return (BUCKETS.index(item.bucket), item.due or date.max, item.person, item.act)
