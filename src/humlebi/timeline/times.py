"""The times of event logs: the Danish calendar day of each, whichever zone it is written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR
from humlebi.timeline.wording import Text

DENMARK = "Europe/Copenhagen"
EXPECTED = Text(
    "forventede en dato, der findes, skrevet ÅÅÅÅ-MM-DD, evt. med klokkeslæt, eller en uge som 2025-W02",
    "expected a date that exists, written YYYY-MM-DD, with a time if need be, or a week as 2025-W02",
)
TWO_ORDERS = Text(
    "kan læses i to rækkefølger, og intet i loggen siger hvilken; skriv ÅÅÅÅ-MM-DD",
    "can be read in two orders and nothing in the log says which; write YYYY-MM-DD",
)
MIXED = Text(
    "loggens andre datoer er skrevet i en anden rækkefølge; skriv alle ens",
    "the other dates of the log are written in another order; write all of them alike",
)
_CLOCK = r"(?:[T ](\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?"
_ISO = re.compile(rf"(\d{{4}})-(\d\d)-(\d\d){_CLOCK}", re.ASCII)
_DANISH = re.compile(rf"(\d{{1,2}})([-./])(\d{{1,2}})\2(\d{{4}}){_CLOCK}", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?[WwUu](\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Time:
    """A time as it was written. `on` is the Danish day; `zoned` = it was written with a zone, `moved` = and on
    another day there. `written` is "iso", "danish" or "slashed"; `week` = it was a whole week, `on` its Monday.
    """

    on: date
    zoned: bool = False
    moved: bool = False
    written: str = "iso"
    week: bool = False


class Times:
    """Reads times; the same text only once."""

    def __init__(self) -> None:
        self._known: dict[str, Time | None] = {}

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(DENMARK)

    def __call__(self, text: str) -> Time | None:
        """The time, or None when it is none that exists."""
        if text not in self._known:
            if len(self._known) > 100_000:
                self._known.clear()
            self._known[text] = self._read(text.strip())
        return self._known[text]

    def _read(self, text: str) -> Time | None:
        try:
            if found := _WEEK.fullmatch(text):
                return _within(Time(date.fromisocalendar(int(found[1]), int(found[2]), 1), week=True))
            if found := _ISO.fullmatch(text):
                day = date(int(found[1]), int(found[2]), int(found[3]))
                return self._at(day, found.groups()[3:], "iso")
            if found := _DANISH.fullmatch(text):
                day = date(int(found[4]), int(found[3]), int(found[1]))
                return self._at(day, found.groups()[4:], "slashed" if found[2] == "/" else "danish")
        except (ValueError, OverflowError):
            return None
        return None

    def _at(self, day: date, clock: tuple[str | None, ...], written: str) -> Time | None:
        hour, minute, second, zone = clock
        if hour is None or minute is None:
            return _within(Time(day, written=written))
        at = datetime(day.year, day.month, day.day, int(hour), int(minute), min(int(second or 0), 59))  # noqa: DTZ001
        if int(second or 0) > 60 or zone is None:
            return None if int(second or 0) > 60 else _within(Time(day, written=written))
        here = datetime.fromisoformat(f"{at.isoformat()}{_offset(zone)}").astimezone(self._zone).date()
        return _within(Time(here, True, here != day, written))


def _offset(zone: str) -> str:
    digits = zone.replace(":", "")
    return "+00:00" if zone == "Z" else f"{digits[:3]}:{digits[3:] or '00'}"


def _within(time: Time) -> Time | None:
    return time if FIRST_YEAR <= time.on.year < LAST_YEAR else None


def monday(on: date) -> date:
    return on - timedelta(on.weekday())
