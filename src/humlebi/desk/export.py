"""Any list of the desk as a file: CSV that a Danish Excel opens as it is, or a workbook.

A list is what its page shows: the same rows, the same rights; whoever shows the page writes the line in the log.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import wraps
from typing import Any, TypeVar, cast

import xlsxwriter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify

View = TypeVar("View", bound=Callable[..., HttpResponse])
Cell = str | int | Decimal | Fraction | date | datetime | None

ASKED = "fil"  # the name in an address that asks for a file
CSV, XLSX = "csv", "xlsx"
MOST = 50_000  # rows of one file; a longer list is narrowed first
TYPES = {
    CSV: "text/csv; charset=utf-8",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
# A cell that begins so is a formula to a spreadsheet, or hides one behind what is not seen; full-width signs are signs.
_UNSEEN = (
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
_SIGN = r"[=+\-@|%\uff1d\uff0b\uff0d\uff20\uff5c\uff05\u2212\ufe62-\ufe66\ufe69-\ufe6b]"
FORMULA = re.compile(rf"{_UNSEEN}*{_SIGN}|[\t\r\n]")
PLAIN_NUMBER = re.compile(r"[+-]?\d[\d. ]*(,\d+)?( ?%)?")
SHEET_NAME = 31  # letters that a spreadsheet allows
BAD_IN_NAME = re.compile(r"[\[\]:*?/\\']")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
WIDEST = 60


@dataclass(frozen=True)
class Sheet:
    """A list with its headings in the reader's language. `name` is the file's, and the sheet's in a workbook."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


class TooLong(Exception):
    """The list has more rows than one file may have."""

    def __init__(self, rows: int) -> None:
        super().__init__(f"{rows} rows, and a file has at most {MOST}")
        self.rows = rows


def asked(request: HttpRequest) -> str:
    """ "csv" or "xlsx" when the address asks for a file; else nothing."""
    wanted = request.GET.get(ASKED, "")
    return wanted if wanted in TYPES else ""


def downloads(view: View) -> View:
    """A view that answers with files: a list that is too long for one is refused in words."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except TooLong as refused:
            told = {"what": "too_long", "rows": refused.rows, "most": MOST}
            return render(request, "error.html", told, status=422)

    return cast(View, answered)


def check(rows: int) -> None:
    """Raises TooLong before anything is read."""
    if rows > MOST:
        raise TooLong(rows)


def answer(sheet: Sheet, kind: str) -> HttpResponse:
    """The file, to be saved under a name with the day in it."""
    body = _csv(sheet) if kind == CSV else _workbook(sheet)
    response = HttpResponse(body, content_type=TYPES[kind])
    day = timezone.localdate().isoformat()
    response["Content-Disposition"] = f'attachment; filename="humlebi-{slugify(_ascii(sheet.name))}-{day}.{kind}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _ascii(name: str) -> str:
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("Æ", "Ae"), ("Ø", "Oe"), ("Å", "Aa")):
        name = name.replace(letter, plain)
    return name


def harmless(text: str) -> str:
    """The text with a mark before it when a spreadsheet would take it for a formula; a number is left a number."""
    text = CONTROL.sub("", text)
    if FORMULA.match(text) and not PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _csv(sheet: Sheet) -> bytes:
    """Semicolons, a mark of the letters used, line ends and commas as a Danish Excel reads them without being asked."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(harmless, sheet.headings))
    for row in sheet.rows:
        writer.writerow([_written(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return timezone.localtime(cell).strftime("%d-%m-%Y %H:%M:%S")
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y")
    if isinstance(cell, str):
        return harmless(cell)
    return _number(cell)


def _number(cell: int | Decimal | Fraction) -> str:
    """With a decimal comma and no marks between thousands."""
    if isinstance(cell, Fraction):
        cell = Decimal(cell.numerator) / Decimal(cell.denominator)
    return (f"{round(cell, 6).normalize():f}" if isinstance(cell, Decimal) else str(cell)).replace(".", ",")


def _workbook(sheet: Sheet) -> bytes:
    """One sheet: headings that stay and filter, dates as dates, texts as texts whatever they begin with."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        page = book.add_worksheet(BAD_IN_NAME.sub(" ", sheet.name)[:SHEET_NAME])
        head = book.add_format({"bold": True, "bottom": 1})
        day, moment = (book.add_format({"num_format": f, "align": "left"}) for f in ("dd-mm-yyyy", "dd-mm-yyyy hh:mm"))
        widths = [len(heading) for heading in sheet.headings]
        for column, heading in enumerate(sheet.headings):
            page.write_string(0, column, heading, head)
        last = 0
        for last, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                widths[column] = max(widths[column], min(len(_written(cell)), WIDEST))
                if isinstance(cell, datetime):
                    page.write_datetime(last, column, timezone.localtime(cell).replace(tzinfo=None), moment)
                elif isinstance(cell, date):
                    page.write_datetime(last, column, datetime.combine(cell, datetime.min.time()), day)
                elif isinstance(cell, str):
                    page.write_string(last, column, CONTROL.sub("", cell))
                elif cell is not None:
                    page.write_number(last, column, float(cell))
        for column, width in enumerate(widths):
            page.set_column(column, column, width + 2)
        page.freeze_panes(1, 0)
        if last:
            page.autofilter(0, 0, last, len(sheet.headings) - 1)
    return out.getvalue()
