"""Facts from event logs of other systems: XES (IEEE 1849) and CSV with a case, an activity and a day on each line."""

from __future__ import annotations

import csv
import gzip
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from humlebi.timeline.facts import Event, Facts, Person
from humlebi.timeline.faults import BadFacts, Fault

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "ae", "Ø": "oe", "Å": "aa"})


@dataclass(frozen=True, slots=True)
class LogColumns:
    """Which columns of a CSV log hold the case, the activity and the day. Further columns are not kept."""

    case: str = "case_id"
    activity: str = "activity"
    time: str = "timestamp"


def word_of(activity: str) -> str:
    """An activity's name as a word: "Insert Date Appeal" is `insert_date_appeal`, "Møde" is `moede`."""
    plain = unicodedata.normalize("NFKD", activity.translate(_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")


def read_csv_log(path: Path, columns: LogColumns | None = None) -> Facts:
    """The events of a CSV log (gzipped if its name ends in .gz). The row of an event is its line in the file."""
    wanted = columns or LogColumns()
    faults: list[Fault] = []
    events: list[Event] = []
    try:
        with _opened(path) as stream:
            reader = csv.DictReader(stream, strict=True)
            missing = [c for c in (wanted.case, wanted.activity, wanted.time) if c not in (reader.fieldnames or ())]
            if missing:
                expected = f"column missing; found {', '.join(reader.fieldnames or ())}"
                raise BadFacts([Fault(path.name, 1, column, "", expected) for column in missing])
            for line in reader:
                cells = (line[wanted.case], line[wanted.activity], line[wanted.time])
                events += _event(path.name, reader.line_num, cells, faults)
    except (UnicodeDecodeError, csv.Error, gzip.BadGzipFile, EOFError, OSError) as error:
        faults.append(Fault(path.name, 0, "", "", f"cannot be read as UTF-8 CSV ({error})"))
    return _facts(events, faults)


def read_xes(path: Path) -> Facts:
    """The events of an XES log (gzipped if its name ends in .gz). An event's row is its place in the log, from 1."""
    faults: list[Fault] = []
    events: list[Event] = []
    try:
        for case, activity, time in _xes_events(path):
            events += _event(path.name, len(events) + len(faults) + 1, (case, activity, time), faults)
    except (ParseError, UnicodeDecodeError, gzip.BadGzipFile, EOFError, OSError) as error:
        faults.append(Fault(path.name, 0, "", "", f"cannot be read as XES ({error})"))
    except _Forbidden:
        faults.append(
            Fault(path.name, 0, "", "", "holds a document type declaration, which no event log needs; refused")
        )
    return _facts(events, faults)


class _Forbidden(Exception):
    pass


def _xes_events(path: Path) -> Iterator[tuple[str, str, str]]:
    """(case, activity, time) of every event; missing attributes are empty. One trace is in memory at a time."""
    parser: XMLPullParser[Element] = XMLPullParser(["start", "end"])
    case = ""
    depth: list[str] = []
    with _opened(path) as stream:
        while block := stream.read(1 << 16):
            if "<!DOCTYPE" in block or "<!ENTITY" in block:
                raise _Forbidden
            parser.feed(block)
            for what, element in cast(Iterator[tuple[str, Element]], parser.read_events()):
                name = element.tag.rpartition("}")[2]
                if what == "start":
                    depth.append(name)
                    case = "" if name == "trace" else case
                    continue
                depth.pop()
                if name == "string" and element.get("key") == "concept:name" and depth and depth[-1] == "trace":
                    case = element.get("value", "")
                elif name == "event":
                    found = _attributes(element)
                    yield case, found.get("concept:name", ""), found.get("time:timestamp", "")
                elif name == "trace":
                    element.clear()
    parser.close()


def _attributes(event: Element) -> dict[str, str]:
    return {child.get("key", ""): child.get("value", "") for child in event}


def _event(file: str, line: int, cells: tuple[str | None, ...], faults: list[Fault]) -> list[Event]:
    case, activity, time = (cell or "" for cell in cells)
    found = [("case", case), ("activity", word_of(activity))]
    missing = [Fault(file, line, column, "", "is empty") for column, value in found if not value]
    on = _day(time)
    if on is None:
        missing.append(Fault(file, line, "time", time, "expected a date that exists, written YYYY-MM-DD"))
    if missing or on is None:
        faults += missing
        return []
    return [Event(case, word_of(activity), on, row=line)]


def _day(time: str) -> date | None:
    """The calendar day that a time is written with, in whichever zone it is given."""
    try:
        return date.fromisoformat(time[:10]) if len(time) >= 10 else None
    except ValueError:
        return None


def _facts(events: list[Event], faults: list[Fault]) -> Facts:
    if faults:
        raise BadFacts(faults)
    return Facts.of([Person(case) for case in dict.fromkeys(event.person for event in events)], (), events)


def _opened(path: Path) -> IO[str]:
    if path.name.endswith(".gz"):
        return gzip.open(path, "rt", encoding="utf-8", newline="")
    return path.open(encoding="utf-8", newline="")
