"""The event logs of other systems: XES (IEEE 1849), and CSV or a workbook with a case, an activity and a day a line.

In the order a log is read: its lines or its traces, then their checks, then what becomes of them: events, or spells
where each line is a week of a benefit. Further columns are kept; a rule reads those that are told or made events.
"""

from __future__ import annotations

import csv
import gc
import gzip
import re
import zlib
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, TypeVar, cast

from humlebi.timeline import workbooks
from humlebi.timeline.facts import NOTHING_MORE, Event, Facts, Person, Spell
from humlebi.timeline.faults import BadFacts, Fault, Faults, shown, thousands
from humlebi.timeline.headers import COLUMNS, column_of, near, plain
from humlebi.timeline.limits import LIMITS, Limits, TooLarge
from humlebi.timeline.texts import EMPTY, NotText, Row, Source, decoded, encoding_of, looks_of, unheld
from humlebi.timeline.times import EXPECTED, MIXED, TWO_ORDERS, Time, Times, monday
from humlebi.timeline.traces import traces_of
from humlebi.timeline.wording import Text
from humlebi.timeline.words import SpellWord


@dataclass(frozen=True, slots=True)
class LogColumns:
    """Which columns of a CSV log hold the case, the activity and the day."""

    case: str = "case_id"
    activity: str = "activity"
    time: str = "timestamp"


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


# What logs call these columns, beside our own names.
_NAMES = {
    "case_id": ("case", "caseid", "case_concept_name", "sag", "sagsnr", "sagsnummer", "sags_id", "sagid"),
    "activity": ("concept_name", "event", "aktivitet", "haendelse", "handling"),
    "timestamp": ("time_timestamp", "time", "date", "dato", "tidspunkt", "tid"),
}
_LIFECYCLE = ("lifecycle:transition", "lifecycle_transition", "lifecycle", "transition")
word_of = plain
NOT_A_FILE = Text(
    "er ingen almindelig fil; gem indholdet i en fil først",
    "is no regular file; save what it holds in a file first",
)


def read_csv_log(path: Path, columns: LogColumns | None = None) -> Facts:
    """The events of a CSV log (gzipped if its name ends in .gz). The row of an event is its line in the file."""
    return csv_log(path, columns).facts


def read_xes(path: Path) -> Facts:
    """The events of an XES log (gzipped if its name ends in .gz). An event's row is its place in the log, from 1."""
    return xes_log(path).facts


@dataclass(slots=True)
class _Line:
    """One line of a log: what it is of, and its further columns."""

    case: str
    activity: str
    time: str
    row: int
    transition: str = ""
    instance: str = ""
    extra: dict[str, object] = field(default_factory=dict)


# --- CSV and workbooks ----------------------------------------------------------------------------------------------


def csv_log(
    path: Path, columns: LogColumns | None = None, wish: Wish | None = None, *, limits: Limits = LIMITS
) -> ReadLog:
    """A CSV log, or the first sheet of a workbook. Raises BadFacts with every bad line."""
    with _uncollected():
        return _csv_log(path, columns, wish, limits)


def _csv_log(path: Path, columns: LogColumns | None, wish: Wish | None, limits: Limits) -> ReadLog:
    log = _Log(path.name, wish or Wish())
    limits = replace(limits, rows=limits.rows // 2)  # an event takes more room than a row of facts
    try:
        _refuse_pipes(path)
        if path.suffix.lower() in (".xlsx", ".xlsm", ".xls"):
            lines = _sheet_lines(path, columns, limits, log)
        else:
            lines = _csv_lines(path, columns, limits, log)
        for line in lines:
            log.take(line)
    except TooLarge as large:
        log.faults.add(large.fault(path.name))
    except NotText as bad:
        log.faults.add(Fault(path.name, 0, "", "", bad.expected))
    except (gzip.BadGzipFile, zlib.error, EOFError, csv.Error, OSError) as error:
        log.faults.add(Fault(path.name, 0, "", "", _cannot(path, error)))
    return log.done({})


def _refuse_pipes(path: Path) -> None:
    """A pipe or a device has no end, and can be read only once."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise TooLarge(NOT_A_FILE)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Millions of records are made and none of them lies in a circle: looking for circles takes most of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _cannot(path: Path, error: Exception) -> Text:
    if isinstance(error, FileNotFoundError):
        return Text("ingen fil af det navn", "no such file")
    if isinstance(error, PermissionError):
        return Text("må ikke læses; giv adgang til filen", "may not be read; give access to the file")
    if isinstance(error, IsADirectoryError):
        return Text("er en mappe; nævn filen", "is a folder; name the file")
    if path.name.endswith(".gz"):
        return Text("er ikke pakket, som navnet siger (.gz)", "is not packed as its name says (.gz)")
    return Text("kan ikke læses", "cannot be read")


def source_of(path: Path) -> Source:
    """The file, unpacked if its name ends in .gz."""
    if path.name.endswith(".gz"):
        return Source(path.name, lambda: cast("BinaryIO", gzip.open(path, "rb")), max(path.stat().st_size, 1))
    return Source(path.name, lambda: path.open("rb"))


def _csv_lines(path: Path, wanted: LogColumns | None, limits: Limits, log: _Log) -> Iterator[_Line]:
    source = source_of(path)
    encoding = encoding_of(source, limits, log.faults)
    if not encoding:
        return
    score = lambda cells: sum(bool(_place(cells, wanted, column)) for column in _NAMES)  # noqa: E731
    looks = looks_of(source, encoding, limits, log.faults, score, lambda header: _row_like(header, wanted))
    if looks is None or log.faults:
        return
    places = _places(path.name, looks.header, wanted, log.faults, looks.before)
    if places is None:
        return
    log.read_as(looks.separator, looks.encoding)
    csv.field_size_limit(limits.line * 2)
    reader = csv.reader(_texts(decoded(source, encoding, limits), looks.before), delimiter=looks.separator)
    begins = looks.before + 1
    for cells in reader:
        row, begins = begins, looks.before + reader.line_num + 1
        if any(cells):
            line = _line_of(path.name, row, cells, looks.header, places, log.faults)
            if line is not None:
                yield line


def _texts(found: Iterator[bytes], skip: int) -> Iterator[str]:
    """The lines below the header."""
    left = b""
    for block in found:
        lines = (left + block).split(b"\n")
        left = lines.pop()
        for line in lines:
            if skip:
                skip -= 1
            else:
                yield line.decode() + "\n"
    if left and not skip:
        yield left.decode()


def _sheet_lines(path: Path, wanted: LogColumns | None, limits: Limits, log: _Log) -> Iterator[_Line]:
    found = workbooks.sheets_of(path, limits, log.faults)
    rows = next((rows for rows in found.values() if any(cell != "" for row in rows for cell in row)), None)
    if rows is None:
        if not log.faults:
            log.faults.add(Fault(path.name, 0, "", "", EMPTY))
        return
    start = next(place for place, row in enumerate(rows) if any(cell != "" for cell in row))
    header = [workbooks.text_of(cell) for cell in rows[start]]
    places = _places(path.name, header, wanted, log.faults, start + 1)
    if places is None:
        return
    log.read_as("", "xlsx")
    for number, row in enumerate(rows[start + 1 :], start + 2):
        if any(cell != "" for cell in row):
            line = _line_of(path.name, number, row, header, places, log.faults)
            if line is not None:
                yield line


def _wanted(columns: LogColumns | None) -> dict[str, str]:
    chosen = columns or LogColumns()
    return {"case_id": chosen.case, "activity": chosen.activity, "timestamp": chosen.time}


def _place(header: Sequence[str], wanted: LogColumns | None, column: str) -> int:
    """The place of a column, from 1; 0 when it is not there. Named as asked for, or as logs name it."""
    asked = _wanted(wanted)[column]
    cells = [cell.strip() for cell in header]
    if asked in cells:
        return cells.index(asked) + 1
    alike = [place for place, cell in enumerate(cells, 1) if plain(cell) == plain(asked) and plain(asked)]
    if not alike and asked == column:
        alike = [place for place, cell in enumerate(cells, 1) if column_of(cell, (column,), _NAMES)]
    return alike[0] if len(alike) == 1 else 0


def _places(
    name: str, header: Sequence[str], wanted: LogColumns | None, faults: Faults, line: int
) -> dict[str, int] | None:
    """Where case, activity and time stand; None with a fault for each that does not."""
    places = {column: _place(header, wanted, column) for column in _NAMES}
    listed = ", ".join(shown(cell, 30) for cell in header[:12])
    for column, place in places.items():
        if place:
            continue
        asked = _wanted(wanted)[column]
        close = next((cell for cell in header if near(cell, (asked,), {asked: _NAMES.get(asked, ())})), "")
        hint = Text("", "")
        if close:
            hint = Text(f"; menes der {shown(close, 30)}?", f"; did you mean {shown(close, 30)}?")
        option = {"case_id": "--case", "activity": "--activity", "timestamp": "--time"}[column]
        expected = Text(
            f"kolonnen mangler; fandt {listed}{hint.da}; sig hvilken med {option}",
            f"column missing; found {listed}{hint.en}; say which with {option}",
        )
        faults.add(Fault(name, line, asked, "", expected, "missing"))
    filled = [cell.strip() for cell in header if cell.strip()]
    for cell in sorted({cell for cell in filled if filled.count(cell) > 1}):
        faults.add(Fault(name, line, cell, "", Text("kolonnen er nævnt to gange", "column named twice")))
    return None if faults else {column: place - 1 for column, place in places.items()}


def _row_like(header: Sequence[str], wanted: LogColumns | None) -> Row:
    case, time = _place(header, wanted, "case_id"), _place(header, wanted, "timestamp")
    times = Times()

    def like(cells: Sequence[str]) -> bool:
        return len(cells) == len(header) and bool(case and time and cells[case - 1] and times(cells[time - 1]))

    return like


def _line_of(
    name: str, row: int, cells: Sequence[object], header: Sequence[str], places: Mapping[str, int], faults: Faults
) -> _Line | None:
    if len(cells) != len(header):
        text = ",".join(str(cell) for cell in cells[:8])[:80]
        expected = Text(
            f"forventede {len(header)} kolonner, fandt {len(cells)}",
            f"expected {len(header)} columns, found {len(cells)}",
        )
        faults.add(Fault(name, row, "", text, expected, "width"))
        return None
    case, activity, time = (workbooks.text_of(cells[places[column]]) for column in _NAMES)
    line = _Line(unheld(case), unheld(activity), time, row)
    for place, title in enumerate(header):
        cell = cells[place]
        if place in places.values() or cell in ("", None):
            continue
        if plain(title) in map(plain, _LIFECYCLE):
            line.transition = str(cell)
        else:
            line.extra[title.strip() or f"column {place + 1}"] = unheld(cell) if isinstance(cell, str) else cell
    return line


# --- XES ------------------------------------------------------------------------------------------------------------


def xes_log(path: Path, wish: Wish | None = None, *, limits: Limits = LIMITS) -> ReadLog:
    """An XES log. Raises BadFacts with every bad event, each named by its place in the log."""
    with _uncollected():
        return _xes_log(path, wish, limits)


def _xes_log(path: Path, wish: Wish | None, limits: Limits) -> ReadLog:
    log = _Log(path.name, wish or Wish())
    persons: dict[str, dict[str, object]] = {}
    traces: Counter[str] = Counter()
    place = 0
    try:
        _refuse_pipes(path)
        limits = replace(limits, rows=limits.rows // 2)
        for trace, events in traces_of(source_of(path), limits, log.faults):
            case = str(trace.pop("concept:name", ""))
            traces[case] += bool(case)
            if traces[case] > 1:
                expected = Text(
                    "et spor med det navn står her for anden gang; giv hvert spor sit navn",
                    "a trace of that name stands here a second time; give each trace a name of its own",
                )
                log.faults.add(Fault(path.name, place + 1, "case", case, expected, "trace"))
            if case:
                persons[case] = trace
            for event in events:
                place += 1
                log.take(_line_of_event(case, event, place))
    except TooLarge as large:
        log.faults.add(large.fault(path.name))
    except (gzip.BadGzipFile, zlib.error, EOFError, OSError) as error:
        log.faults.add(Fault(path.name, 0, "", "", _cannot(path, error)))
    return log.done(persons)


def _line_of_event(case: str, event: dict[str, object], place: int) -> _Line:
    activity = str(event.pop("concept:name", ""))
    time = str(event.pop("time:timestamp", ""))
    transition = str(event.pop("lifecycle:transition", ""))
    instance = str(event.pop("concept:instance", ""))
    return _Line(case, activity, time, place, transition, instance, event)


# --- what becomes of the lines --------------------------------------------------------------------------------------


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


class _Log:
    """Takes the lines of a log one by one; `done` gives the facts, or raises BadFacts."""

    def __init__(self, name: str, wish: Wish) -> None:
        self.name, self.wish, self.faults = name, wish, Faults()
        self._times = Times()
        self._words: dict[str, str] = {}  # activity -> word
        self._spelt: dict[str, str] = {}  # word -> the activity that was first called so
        self._held: list[_Held] = []
        self._started = False
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

    def take(self, line: _Line) -> None:
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

    def _fault(self, line: _Line, column: str, value: str, expected: Text) -> None:
        self.faults.add(Fault(self.name, line.row, column, value, expected))

    def _word(self, line: _Line) -> str:
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

    def _note(self, time: Time, line: _Line) -> None:
        self._zoned += time.zoned
        self._moved += time.moved
        self._written[time.written] += 1
        self._first.setdefault(time.written, (line.row, line.time))
        self._day_first = self._day_first or (time.written == "slashed" and int(line.time.split("/")[0]) > 12)

    def _by_transition(self, held: _Held, line: _Line) -> None:
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
        value = workbooks.text_of(one.extra.get(self._wish.value, "")) if self._wish.value else ""
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
    text = workbooks.text_of(cell)
    if text.lower() in ("true", "false"):
        return "ja" if text.lower() == "true" else "nej"
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})*,\d+|-?\d+,\d+", text):
        return text.replace(".", "").replace(",", ".")
    return text
