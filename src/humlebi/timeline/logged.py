"""What becomes of the lines of a log: events, or spells where each line is a week of a benefit.

Further columns are kept; a rule reads those that are told or made events.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import TypeVar

from humlebi.timeline import workbooks
from humlebi.timeline.facts import NOTHING_MORE, Event, Facts, Person, Spell
from humlebi.timeline.faults import BadFacts, Fault, Faults, shown, thousands
from humlebi.timeline.headers import COLUMNS, column_of
from humlebi.timeline.texts import BARE
from humlebi.timeline.times import EXPECTED, MIXED, TWO_ORDERS, Time, Times, monday
from humlebi.timeline.wording import Text
from humlebi.timeline.words import SpellWord, plain


@dataclass(frozen=True)
class Wish:
    """What shall become of further columns and words, beside being kept.

    `tell`: column -> field that it tells, as an `oplysning`. `events`: columns of dates, each an event of that word.
    `value`: the column that is the events' value. `weekly`: the words of which a line is a week of a spell.
    """

    tell: Mapping[str, str] = field(default_factory=dict)
    events: Sequence[str] = ()
    value: str = ""
    weekly: Mapping[str, SpellWord] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadLog:
    """The facts, and what was taken to be so: one sentence each."""

    facts: Facts
    remarks: tuple[Text, ...]


@dataclass(slots=True)
class Line:
    """One line of a log: what it is of, and its further columns."""

    case: str
    activity: str
    time: str
    row: int
    transition: str = ""
    instance: str = ""
    extra: dict[str, object] = field(default_factory=dict)


word_of = plain


@dataclass(slots=True)
class _Held:
    """A line that was right: what becomes an event."""

    case: str
    word: str
    on: date
    row: int
    extra: dict[str, object]
    week: bool = False
    step: str = ""
    instance: str = ""


class Log:
    """Takes the lines of a log one by one; `done` gives the facts, or raises BadFacts."""

    def __init__(self, name: str, wish: Wish) -> None:
        self.name, self.wish, self.faults = name, wish, Faults()
        self._times = Times()
        self._words: dict[str, str] = {}  # activity -> word
        self._spelt: dict[str, str] = {}  # word -> the activity that was first called so
        self._held: list[_Held] = []
        self._started = self._spaced = False
        self._joined = self._zoned = self._moved = self._slashed = 0
        self._days: dict[date, date] = {}  # one object for a day
        self._written: Counter[str] = Counter()
        self._first: dict[str, tuple[int, str]] = {}
        self._day_first = False
        self._as: list[Text] = []

    def read_as(self, separator: str, encoding: str) -> None:
        names = {";": Text("semikolon", "semicolons"), "\t": Text("tabulator", "tabs"), "|": Text("|", "|")}
        if separator in names:
            self._as.append(names[separator])
        coded = {"cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding)
        if coded:
            self._as.append(Text(coded, coded))
        if encoding == "xlsx":
            self._as.append(Text("Excel-ark", "Excel sheet"))

    def take(self, line: Line) -> None:
        self._bare(line)
        word = self._word(line)
        time = self._times(line.time)
        before = len(self.faults)
        if not line.case:
            self._fault(line, "case", "", Text("er tom", "is empty"))
        if not word:
            blank = Text("er tom", "is empty")
            no_letters = Text("har ingen bogstaver a-z at gøre et ord af", "has no letters a-z to make a word of")
            self._fault(line, "activity", line.activity, no_letters if line.activity.strip() else blank)
        if time is None:
            self._fault(line, "time", line.time, EXPECTED)
        if time is None or len(self.faults) > before:
            return
        self._note(time, line)
        held = _Held(line.case, word, self._days.setdefault(time.on, time.on), line.row, line.extra, time.week)
        self._by_transition(held, line)

    def _bare(self, line: Line) -> None:
        """Spaces around what stands in a cell are no part of it."""
        written = (line.case, line.activity, line.time)
        line.case, line.activity, line.time = bare = tuple(map(str.strip, written))
        self._spaced = self._spaced or bare != written

    def _fault(self, line: Line, column: str, value: str, expected: Text) -> None:
        self.faults.add(Fault(self.name, line.row, column, value, expected))

    def _word(self, line: Line) -> str:
        """The activity's word; a fault when another activity has the same."""
        known = self._words.get(line.activity)
        if known is not None:
            return known
        word = word_of(line.activity)
        other = self._spelt.setdefault(word, line.activity)
        if word and other != line.activity and other.casefold().split() != line.activity.casefold().split():
            expected = Text(
                f"bliver til samme ord som {shown(other)}: {word}; giv dem hver sit navn",
                f"becomes the same word as {shown(other)}: {word}; give each a name of its own",
            )
            self.faults.add(Fault(self.name, line.row, "activity", line.activity, expected, "merge"))
        if len(self._words) < 100_000:
            self._words[line.activity] = word
        return word

    def _note(self, time: Time, line: Line) -> None:
        self._zoned += time.zoned
        self._moved += time.moved
        self._written[time.written] += 1
        self._first.setdefault(time.written, (line.row, line.time))
        self._day_first = self._day_first or (time.written == "slashed" and int(line.time.split("/")[0]) > 12)

    def _by_transition(self, held: _Held, line: Line) -> None:
        """What starts and is completed is one event; any other step is a word of its own."""
        held.step = line.transition.strip().lower()
        held.instance = line.instance
        if held.step not in ("", "start", "complete"):
            held.word = f"{held.word}_{plain(held.step)}".strip("_")
        self._started = self._started or held.step == "start"
        self._held.append(held)

    def _pair(self) -> list[_Held]:
        """Each start with the first completion on or after it, wherever they stand in the log."""
        if not self._started:
            return self._held
        by_key: dict[tuple[str, str, str], list[_Held]] = {}
        for one in self._held:
            if one.step in ("", "start", "complete"):
                by_key.setdefault((one.case, one.word, one.instance), []).append(one)
        paired: set[int] = set()
        for steps in by_key.values():
            begun: deque[_Held] = deque()
            for one in sorted(steps, key=lambda each: (each.on, each.step != "start", each.row)):
                if one.step == "start":
                    begun.append(one)
                elif begun:
                    start = begun.popleft()
                    one.extra = {**start.extra, **one.extra, "begun": start.on}
                    paired.add(id(start))
        self._joined = len(paired)
        return [one for one in self._held if id(one) not in paired]

    def done(self, persons: Mapping[str, Mapping[str, object]]) -> ReadLog:
        self._check_orders()
        held = self._pair()
        weekly = [one for one in held if one.word in self.wish.weekly]
        spells = _joined_weeks(weekly, self.wish.value, self.name, self.faults)
        chosen = _Chosen(self.wish, persons, held)
        chosen.check(self.name, self.faults)
        if self.faults:
            raise BadFacts(self.faults)
        events = [event for one in held for event in chosen.events(one)]
        events += chosen.of_cases()
        cases = dict.fromkeys([*persons, *(one.case for one in held)])
        people = [Person(case, extra=MappingProxyType(dict(persons.get(case, {})))) for case in cases]
        facts = Facts.of(_named("persons", people), _named("spells", spells), _named("events", events))
        return ReadLog(facts, self._remarks(len(weekly), len(spells)))

    def _check_orders(self) -> None:
        """All dates of a log in one order; with a slash only when one of them shows that the day comes first."""
        if self._written["slashed"] and not self._day_first:
            row, text = self._first["slashed"]
            self.faults.add(Fault(self.name, row, "time", text, TWO_ORDERS, "order"), self._written["slashed"])
        danish = self._written["danish"] + self._written["slashed"]
        if danish and self._written["iso"]:
            fewer = "iso" if self._written["iso"] < danish else "danish" if self._written["danish"] else "slashed"
            row, text = self._first[fewer]
            self.faults.add(Fault(self.name, row, "time", text, MIXED, "mixed"), min(danish, self._written["iso"]))

    def _remarks(self, weeks: int, spells: int) -> tuple[Text, ...]:
        found = []
        if self._written["danish"] or self._written["slashed"]:
            self._as.append(Text("DD-MM-ÅÅÅÅ", "DD-MM-YYYY"))
        if self._spaced:
            self._as.append(BARE)
        if self._as:
            da, en = (", ".join(text.say(language) for text in self._as) for language in ("da", "en"))
            found.append(Text(f"Læst som {da}", f"Read as {en}"))
        if self._zoned:
            found.append(
                Text(
                    f"Tider med tidszone ført til den danske dag: {thousands(self._zoned, 'da')}; "
                    f"heraf skiftede dag: {thousands(self._moved, 'da')}",
                    f"Times with a zone brought to the Danish day: {thousands(self._zoned, 'en')}; "
                    f"of them changed day: {thousands(self._moved, 'en')}",
                )
            )
        if self._joined:
            found.append(
                Text(
                    f"Start og slut ført sammen til én hændelse på slutdagen: {thousands(self._joined, 'da')} "
                    "(startdagen står i kolonnen begun)",
                    f"Start and complete joined into one event on the last day: {thousands(self._joined, 'en')} "
                    "(the first is in the column begun)",
                )
            )
        if weeks:
            found.append(
                Text(
                    f"Uger med ydelse ført sammen til perioder: {thousands(weeks, 'da')} til {thousands(spells, 'da')}",
                    f"Weeks of benefit joined into spells: {thousands(weeks, 'en')} into {thousands(spells, 'en')}",
                )
            )
        return tuple(found)


Record = TypeVar("Record", Person, Spell, Event)


def _named(sort: str, records: Sequence[Record]) -> list[Record]:
    """With further columns that are called as no column of the file is, and no two alike."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(name for one in records for name in one.extra):
        plainer = " ".join(name.split()) or "column"
        chosen, times = f"log {plainer}" if column_of(plainer, COLUMNS[sort]) else plainer, 1
        while chosen in taken:
            times += 1
            chosen = f"{plainer} ({times})"
        taken.add(chosen)
        names[name] = chosen
    if all(name == chosen for name, chosen in names.items()):
        return list(records)
    return [
        replace(one, extra=MappingProxyType({names[name]: cell for name, cell in one.extra.items()})) for one in records
    ]


# --- weeks of benefit -----------------------------------------------------------------------------------------------

_WEEK = timedelta(7)


def _joined_weeks(weekly: Sequence[_Held], value: str, name: str, faults: Faults) -> list[Spell]:
    """Weeks in a row with one value are one spell, from the Monday of the first until the Monday after the last."""

    def said(one: _Held) -> str:
        return workbooks.text_of(one.extra.get(value, "")) if value else ""

    loose = [one for one in weekly if not one.week and one.on != monday(one.on)]
    expected = Text(
        "er en ydelse, der varer; en log har en linje for hver uge (mandagen eller 2025-W02), ellers skriv spells.csv",
        "is a benefit, which lasts; a log has a line for each week (the Monday or 2025-W02), else write spells.csv",
    )
    faults.rows(range(len(loose)), lambda at: Fault(name, loose[at].row, "activity", loose[at].word, expected))
    if loose:
        return []
    spells: list[Spell] = []
    runs: list[list[_Held]] = []
    for one in sorted(weekly, key=lambda each: (each.case, each.word, each.on, each.row)):
        last = runs[-1][-1] if runs else None
        alike = last is not None and (last.case, last.word, said(last)) == (one.case, one.word, said(one))
        if last is not None and alike and one.on <= last.on + _WEEK:
            runs[-1].append(one)
        else:
            runs.append([one])
    for run in runs:
        first, last = run[0], run[-1]
        extra = _over_the_weeks(run)
        spells.append(Spell(first.case, first.word, first.on, last.on + _WEEK, said(first), "", first.row, extra))
    return sorted(spells, key=lambda spell: spell.row)


def _over_the_weeks(run: Sequence[_Held]) -> MappingProxyType[str, object]:
    """The further columns of some weeks: what stood in all of them, else each with the week it began."""
    found: dict[str, object] = {}
    for name in dict.fromkeys(name for one in run for name in one.extra):
        changes: list[tuple[date, object]] = []
        for one in run:
            cell = one.extra.get(name, "")
            if not changes or changes[-1][1] != cell:
                changes.append((one.on, cell))
        alone = len(changes) == 1
        found[name] = changes[0][1] if alone else "; ".join(f"{on}: {cell}" for on, cell in changes)
    return MappingProxyType(found)


# --- columns that a rule reads --------------------------------------------------------------------------------------


class _Chosen:
    """The events that further columns become: what they tell, and what happened on the days that stand in them."""

    def __init__(self, wish: Wish, persons: Mapping[str, Mapping[str, object]], held: Sequence[_Held]) -> None:
        self._wish, self._persons, self._held = wish, persons, held
        self._times = Times()

    def check(self, name: str, faults: Faults) -> None:
        """Every column that was asked for is there, and every day in it is one."""
        there = {column for one in self._held for column in one.extra}
        there |= {column for extra in self._persons.values() for column in extra}
        asked = [*self._wish.tell, *self._wish.events, *([self._wish.value] if self._wish.value else [])]
        for column in asked:
            if column not in there:
                listed = ", ".join(shown(each, 30) for each in sorted(there)[:12])
                expected = Text(f"ingen sådan kolonne; loggen har {listed}", f"no such column; the log has {listed}")
                faults.add(Fault(name, 0, column, "", expected))
        for column in self._wish.events:
            for row, cell in self._cells(column):
                if self._times(workbooks.text_of(cell)) is None:
                    faults.add(Fault(name, row, column, workbooks.text_of(cell), EXPECTED, "day"))

    def _cells(self, column: str) -> Iterator[tuple[int, object]]:
        for one in self._held:
            if column in one.extra:
                yield one.row, one.extra[column]
        for extra in self._persons.values():
            if column in extra:
                yield 0, extra[column]

    def events(self, one: _Held) -> Iterator[Event]:
        """The event, and what its further columns become. A week of a spell is no event."""
        if one.word in self._wish.weekly:
            yield from self._of(one.case, one.on, one.row, one.extra)
            return
        value = workbooks.text_of(one.extra.get(self._wish.value, "")).strip() if self._wish.value else ""
        extra = MappingProxyType(one.extra) if one.extra else NOTHING_MORE
        yield Event(one.case, one.word, one.on, value, "", one.row, extra)
        yield from self._of(one.case, one.on, one.row, one.extra)

    def of_cases(self) -> list[Event]:
        """What the attributes of the traces become; what they tell was known from the first event on."""
        first: dict[str, _Held] = {}
        for one in self._held:
            if one.case not in first or one.on < first[one.case].on:
                first[one.case] = one
        return [
            event
            for case, extra in self._persons.items()
            if case in first
            for event in self._of(case, first[case].on, first[case].row, extra)
        ]

    def _of(self, case: str, on: date, row: int, extra: Mapping[str, object]) -> Iterator[Event]:
        for column in self._wish.events:
            if column in extra and (time := self._times(workbooks.text_of(extra[column]))) is not None:
                yield Event(case, word_of(column), time.on, "", "", row)
        for column, name in self._wish.tell.items():
            if column in extra:
                yield Event(case, "oplysning", on, f"{name}={_told(extra[column])}", "", row)


def _told(cell: object) -> str:
    """As a rule reads what is told: a decimal point, ja and nej."""
    text = workbooks.text_of(cell).strip()
    if text.lower() in ("true", "false"):
        return "ja" if text.lower() == "true" else "nej"
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})*,\d+|-?\d+,\d+", text):
        return text.replace(".", "").replace(",", ".")
    return text
