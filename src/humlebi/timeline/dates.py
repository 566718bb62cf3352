"""The dates of a file: written as ISO 8601 has them or as Danes do, all of a file in one way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR
from humlebi.timeline.wording import Text

ISO_DATE = Text(
    f"forventede en dato, der findes, skrevet ÅÅÅÅ-MM-DD, fra {FIRST_YEAR} til {LAST_YEAR - 1}",
    f"expected a date that exists, written YYYY-MM-DD, from {FIRST_YEAR} to {LAST_YEAR - 1}",
)
DANISH_DATE = Text(
    f"forventede en dato, der findes, skrevet DD-MM-ÅÅÅÅ som filens andre, fra {FIRST_YEAR} til {LAST_YEAR - 1}",
    f"expected a date that exists, written DD-MM-YYYY as the others of the file, from {FIRST_YEAR} to {LAST_YEAR - 1}",
)
EITHER_WAY = Text(
    "kan læses i to rækkefølger, og intet i filen siger hvilken; skriv ÅÅÅÅ-MM-DD",
    "can be read in two orders and nothing in the file says which; write YYYY-MM-DD",
)
MIXED = Text(
    "ikke alle filens datoer med skråstreg har dagen først; skriv ÅÅÅÅ-MM-DD",
    "not all dates with a slash in the file have the day first; write YYYY-MM-DD",
)
SHORT_YEAR = Text(
    "et år på to cifre kan læses på flere måder; skriv året med fire cifre, ÅÅÅÅ-MM-DD",
    "a year of two digits can be read in several ways; write the year with four digits, YYYY-MM-DD",
)
_ISO = r"^\d{4}-\d{2}-\d{2}$"
_DANISH = r"^\d{1,2}[-./]\d{1,2}[-./]\d{4}$"
_SHORT_YEAR = r"^\d{1,2}[-./]\d{1,2}[-./]\d{2}$"
_SLASHED = r"^\d{1,2}/\d{1,2}/\d{4}$"
_DAY_FIRST = r"^(1[3-9]|2\d|3[01])/"
_DAY_SECOND = r"^\d{1,2}/(1[3-9]|2\d|3[01])/"
_MIDNIGHT = r"[T ]00:00(:00(\.0+)?)?$"


@dataclass(frozen=True, slots=True)
class Form:
    """How the dates of a file are written. `slashed` = whether days are known to come first in dates with a slash."""

    danish: bool = False
    slashed: bool = False

    @property
    def expected(self) -> Text:
        return DANISH_DATE if self.danish else ISO_DATE


def form_of(columns: Sequence[pa.Array]) -> Form:
    """The form that most dates of a file have; ISO where there are as many of both."""
    iso = sum(_count(column, _ISO) for column in columns)
    texts = sum(len(column) - _count(column, "^$") for column in columns)
    if iso * 2 >= texts:
        return Form()
    bare = [_bare(column) for column in columns]
    danish = sum(_count(column, _DANISH) for column in bare)
    iso = sum(_count(column, _ISO) for column in bare)
    day_first, day_second = (sum(_count(column, how) for column in bare) for how in (_DAY_FIRST, _DAY_SECOND))
    return Form(danish > iso, day_first > 0 and day_second == 0)


def _count(column: pa.Array, pattern: str) -> int:
    return int(pc.sum(pc.match_substring_regex(column, pattern)).as_py() or 0)


def _bare(texts: pa.Array) -> pa.Array:
    """Without a time of midnight, which spreadsheets and databases add to a date."""
    return pc.replace_substring_regex(texts, _MIDNIGHT, "")


def days_of(texts: pa.Array, form: Form) -> pa.Array:
    """Day numbers since 1970; null for what is no date that exists, or is written in another form."""
    if form.danish:
        texts = _as_iso(texts, form)
    elif _count(texts, _ISO) + _count(texts, "^$") < len(texts):
        texts = _bare(texts)
    texts = pc.if_else(pc.match_substring_regex(texts, _ISO), texts, None)
    try:
        return texts.cast(pa.date32()).cast(pa.int32())
    except pa.ArrowInvalid:
        return pa.array([_day(text) for text in texts.to_pylist()], pa.int32())


def _as_iso(texts: pa.Array, form: Form) -> pa.Array:
    bare = _bare(texts)
    danish = pc.match_substring_regex(bare, _DANISH)
    if not form.slashed:
        danish = pc.and_(danish, pc.invert(pc.match_substring_regex(bare, _SLASHED)))
    padded = pc.replace_substring_regex(bare, r"^(\d)[-./]", r"0\1-")
    padded = pc.replace_substring_regex(padded, r"^(\d\d)[-./](\d)[-./]", r"\1-0\2-")
    turned = pc.replace_substring_regex(padded, r"^(\d\d)[-./](\d\d)[-./](\d{4})$", r"\3-\2-\1")
    return pc.if_else(danish, turned, None)


def expected_of(text: str, form: Form) -> Text:
    """What was expected where the text stands."""
    if re.search(_SHORT_YEAR, text):
        return SHORT_YEAR
    if not form.danish or form.slashed or not re.match(_SLASHED, text):
        return form.expected
    first, second, year = text.split("/")
    orders = [_day(f"{year}-{month:0>2}-{day:0>2}") is not None for day, month in ((first, second), (second, first))]
    return EITHER_WAY if all(orders) else MIXED if any(orders) else form.expected


def _day(text: str | None) -> int | None:
    try:
        return None if text is None else date.fromisoformat(text).toordinal() - _EPOCH
    except ValueError:
        return None


_EPOCH = date(1970, 1, 1).toordinal()
FIRST, AFTER = (date(year, 1, 1).toordinal() - _EPOCH for year in (FIRST_YEAR, LAST_YEAR))
