"""The event logs of other systems: XES (IEEE 1849), and CSV or a workbook with a case, an activity and a day a line.

Here a log is opened and taken apart into lines; `logged` says what becomes of them.
"""

from __future__ import annotations

import csv
import gc
import gzip
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from humlebi.timeline import workbooks
from humlebi.timeline.facts import Facts
from humlebi.timeline.faults import Fault, Faults, shown
from humlebi.timeline.headers import column_of, near
from humlebi.timeline.limits import LIMITS, Limits, TooLarge
from humlebi.timeline.logged import Line, Log, ReadLog, Wish, word_of
from humlebi.timeline.texts import EMPTY, NotText, Row, Source, decoded, encoding_of, looks_of, unheld
from humlebi.timeline.times import Times
from humlebi.timeline.traces import traces_of
from humlebi.timeline.wording import Text
from humlebi.timeline.words import plain


@dataclass(frozen=True, slots=True)
class LogColumns:
    """Which columns of a CSV log hold the case, the activity and the day."""

    case: str = "case_id"
    activity: str = "activity"
    time: str = "timestamp"


# What logs call these columns, beside our own names.
_NAMES = {
    "case_id": ("case", "caseid", "case_concept_name", "sag", "sagsnr", "sagsnummer", "sags_id", "sagid"),
    "activity": ("concept_name", "event", "aktivitet", "haendelse", "handling"),
    "timestamp": ("time_timestamp", "time", "date", "dato", "tidspunkt", "tid"),
}
_LIFECYCLE = ("lifecycle:transition", "lifecycle_transition", "lifecycle", "transition")
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


# --- CSV and workbooks ----------------------------------------------------------------------------------------------


def csv_log(
    path: Path, columns: LogColumns | None = None, wish: Wish | None = None, *, limits: Limits = LIMITS
) -> ReadLog:
    """A CSV log, or the first sheet of a workbook. Raises BadFacts with every bad line."""
    with _uncollected():
        return _csv_log(path, columns, wish, limits)


def _csv_log(path: Path, columns: LogColumns | None, wish: Wish | None, limits: Limits) -> ReadLog:
    log = Log(path.name, wish or Wish())
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


def _csv_lines(path: Path, wanted: LogColumns | None, limits: Limits, log: Log) -> Iterator[Line]:
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


def _sheet_lines(path: Path, wanted: LogColumns | None, limits: Limits, log: Log) -> Iterator[Line]:
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
) -> Line | None:
    if len(cells) != len(header):
        text = ",".join(str(cell) for cell in cells[:8])[:80]
        expected = Text(
            f"forventede {len(header)} kolonner, fandt {len(cells)}",
            f"expected {len(header)} columns, found {len(cells)}",
        )
        faults.add(Fault(name, row, "", text, expected, "width"))
        return None
    case, activity, time = (workbooks.text_of(cells[places[column]]) for column in _NAMES)
    line = Line(unheld(case), unheld(activity), time, row)
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
    log = Log(path.name, wish or Wish())
    persons: dict[str, dict[str, object]] = {}
    traces: Counter[str] = Counter()
    place = 0
    try:
        _refuse_pipes(path)
        limits = replace(limits, rows=limits.rows // 2)
        for trace, events in traces_of(source_of(path), limits, log.faults):
            case = str(trace.pop("concept:name", "")).strip()
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


def _line_of_event(case: str, event: dict[str, object], place: int) -> Line:
    activity = str(event.pop("concept:name", ""))
    time = str(event.pop("time:timestamp", ""))
    transition = str(event.pop("lifecycle:transition", ""))
    instance = str(event.pop("concept:instance", ""))
    return Line(case, activity, time, place, transition, instance, event)


__all__ = ["LogColumns", "ReadLog", "Wish", "csv_log", "read_csv_log", "read_xes", "word_of", "xes_log"]
