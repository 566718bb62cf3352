"""Excel workbooks: the rows of each sheet. What is in them is counted before a reader lays it out in memory."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import cast

import python_calamine

from humlebi.timeline.faults import Fault, Faults, shown
from humlebi.timeline.limits import (
    Limits,
    TooLarge,
    too_many_bytes,
    too_many_columns,
    too_many_members,
    too_many_rows,
    too_much_expansion,
)
from humlebi.timeline.wording import Text

Rows = list[list[object]]
_WORKBOOK = "xl/workbook.xml"
_CELLS = 20  # columns of a sheet that has as many rows as may be
UNREADABLE = Text("er en projektmappe, der ikke kan læses", "is a workbook that cannot be read")
LOCKED = Text(
    "er en projektmappe med adgangskode; gem den uden",
    "is a workbook with a password; save it without one",
)
OLD = Text(
    "er en ældre projektmappe (.xls); gem den som .xlsx, og prøv igen",
    "is an older workbook (.xls); save it as .xlsx and try again",
)
# What Python's zip reader raises, beside its own error, for a zip that is damaged.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(RuntimeError, NotImplementedError, ValueError, IndexError, KeyError, OverflowError, MemoryError),
)


def is_workbook(path: Path) -> bool:
    """Whether the file is a zip that holds a workbook."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _WORKBOOK in archive.namelist()
    except BROKEN:
        return False


def sheets_of(path: Path, limits: Limits, faults: Faults) -> dict[str, Rows]:
    """The rows of every sheet by the sheet's name; nothing, with a fault, when the workbook cannot be read."""
    name = path.name
    try:
        with path.open("rb") as stream:
            if stream.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
                faults.add(Fault(name, 0, "", "", OLD if path.suffix.lower() == ".xls" else LOCKED))
                return {}
        _counted(path, limits)
        workbook = python_calamine.CalamineWorkbook.from_path(str(path))
        found = {name: workbook.get_sheet_by_name(name) for name in workbook.sheet_names}
        return {name: cast("Rows", sheet.to_python(skip_empty_area=False)) for name, sheet in found.items()}
    except TooLarge as large:
        faults.add(large.fault(name))
    except python_calamine.PasswordError:
        faults.add(Fault(name, 0, "", "", LOCKED))
    except (python_calamine.CalamineError, *BROKEN):
        faults.add(Fault(name, 0, "", "", UNREADABLE))
    except BaseException as error:
        # What calamine's own language raises is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        faults.add(Fault(name, 0, "", "", UNREADABLE))
    return {}


# --- how large it is ------------------------------------------------------------------------------------------------

# A cell at XFD1048576 makes a rectangle of 17 thousand million cells.
_CELL = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,4})(\d{1,12})["']""")
_SHARED = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>\s*(\d{1,9})\s*<")


@dataclass
class _Corner:
    rows: int = 0
    columns: int = 0
    text: int = 0
    seen: int = 0


def _counted(path: Path, limits: Limits) -> None:
    """TooLarge when the workbook, laid out, is more than the limits let in."""
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if len(members) > limits.members:
            raise too_many_members(limits)
        total = 0
        # Which member holds what stands in a member of its own: all are looked through alike.
        lengths = max((_lengths(archive, member, limits) for member in members), key=sum, default=[])
        for member in members:
            corner = _Corner()
            for block in _blocks(archive, member, limits):
                total += len(block)
                if total > limits.bytes:
                    raise too_many_bytes(limits)
                _look(block, corner, lengths, limits)


def _blocks(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> Iterator[bytes]:
    """The bytes of a member, cut before a tag."""
    packed = max(member.compress_size, 1)
    with archive.open(member) as stream:
        seen, left = 0, b""
        while block := stream.read(1 << 20):
            seen += len(block)
            if seen > limits.bytes:
                raise too_many_bytes(limits)
            if seen > limits.free << 20 and seen > packed * limits.expansion:
                raise too_much_expansion(limits)
            data = left + block
            cut = max(data.rfind(b"<"), 0)
            # A text of many megabytes holds no tag; it is not kept for the next round.
            cut = cut if len(data) - cut < 1 << 20 else len(data)
            yield data[:cut]
            left = data[cut:]
        yield left


def _lengths(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> list[int]:
    """The bytes of each shared text, at most."""
    lengths = [0]
    for block in _blocks(archive, member, limits):
        first, *rest = re.split(rb"<(?:\w+:)?si\b", block)
        lengths[-1] += len(first)
        lengths += map(len, rest)
        if len(lengths) > limits.rows * 2:
            raise too_many_rows(limits)
    return lengths[1:]


def _look(block: bytes, corner: _Corner, lengths: Sequence[int], limits: Limits) -> None:
    for letters, digits in _CELL.findall(block):
        column = 0
        for letter in letters.upper():
            column = column * 26 + letter - 64
        corner.columns, corner.rows = max(corner.columns, column), max(corner.rows, int(digits))
    corner.seen += block.count(b"<c ") + block.count(b"<c>")
    if lengths:
        corner.text += sum(lengths[at] for each in _SHARED.findall(block) if (at := int(each)) < len(lengths))
    if corner.columns > limits.columns:
        raise too_many_columns(limits)
    if corner.rows > limits.rows or max(corner.rows * corner.columns, corner.seen) > limits.rows * _CELLS:
        raise too_many_rows(limits)
    if corner.text > limits.bytes:
        raise too_many_bytes(limits)


# --- cells ----------------------------------------------------------------------------------------------------------

# Numbers that a spreadsheet robs of the zeros they begin with.
DIGITS: Mapping[str, int] = {"municipality": 4, "cpr": 10}


def text_of(cell: object, column: str = "") -> str:
    """A cell as text: dates as ISO 8601 has them, whole numbers without a point."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, int | float):
        whole = int(cell) if cell == cell and abs(cell) < 1e15 and cell == int(cell) else None
        return repr(cell) if whole is None else str(whole).zfill(DIGITS.get(column, 0))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def of_one_type(cells: Sequence[object]) -> list[object]:
    """A further column with its type; as text where it has several."""
    kept: list[object] = [None if cell == "" else cell for cell in cells]
    types = {type(cell) for cell in kept if cell is not None}
    if types <= {int, float} or (len(types) == 1 and not types & {timedelta, time}):
        return kept
    return [None if cell is None else text_of(cell) for cell in kept]


def name_of(path: Path, sheet: str) -> str:
    return f"{path.name} {shown(sheet, 40)}"
