"""Working days by country: Danish public holidays are reckoned in `calendar`, others come from the package `holidays`.

A country is called by its two letters (ISO 3166), a part of one by more: "DE-BY".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from humlebi.timeline import calendar
from humlebi.timeline.calendar import is_working, number, to_date
from humlebi.timeline.wording import Text

OWN = "DK"
# Of other countries the package knows no more than it has been told; that is said of what lies outside these years.
YEARS = range(1970, 2101)
_WEEKEND = {5: Text("lørdag", "Saturday"), 6: Text("søndag", "Sunday")}


class NoSuchCountry(ValueError):
    """A country whose public holidays nobody has written down."""


def known_country(country: str) -> bool:
    """Whether the public holidays of the country are known."""
    if country == OWN:
        return True
    try:
        _holidays_of(country)
    except NoSuchCountry:
        return False
    return True


@cache
def _holidays_of(country: str) -> Mapping[date, str]:
    """The public holidays of another country, by their names in its own language."""
    import holidays

    name, _, part = country.partition("-")
    try:
        own = holidays.country_holidays(name, subdiv=part or None)
        found = holidays.country_holidays(name, subdiv=part or None, years=YEARS, language=own.default_language)
    except NotImplementedError:
        raise NoSuchCountry(country) from None
    return dict(found.items())


def holiday_name(on: date, country: str = OWN) -> str:
    """What the public holiday on the day is called; empty when it is none."""
    if country == OWN:
        return calendar.holidays(on.year).get(on, "")
    return _holidays_of(country).get(on, "")


def is_working_in(country: str, day: int) -> bool:
    """Monday to Friday and no public holiday of the country."""
    if country == OWN:
        return is_working(day)
    return (day + 3) % 7 < 5 and to_date(day) not in _holidays_of(country)


def working(country: str, first: int, last: int) -> list[bool]:
    """For each day from `first` to before `last`, whether it is a working day."""
    if country == OWN:
        return [is_working(day) for day in range(first, last)]
    works = [(day + 3) % 7 < 5 for day in range(first, last)]
    for on in _holidays_of(country):
        if first <= number(on) < last:
            works[number(on) - first] = False
    return works


def plus_working_days_in(country: str, day: int, count: int) -> int:
    """The `count`-th working day after `day` (before it when negative); `day` itself is not counted."""
    step, left = (1 if count > 0 else -1), abs(count)
    while left > 0:
        day += step
        left -= is_working_in(country, day)
    return day


def next_working_day(country: str, day: int) -> int:
    """The day itself if it is a working day, else the first one after it."""
    while not is_working_in(country, day):
        day += 1
    return day


def why_skipped(country: str, first: date, last: date) -> list[tuple[date, Text]]:
    """Each day from `first` to before `last`, and why it is no working day: the holiday's name, or the weekday."""
    found = []
    while first < last:
        name = holiday_name(first, country)
        if country == OWN:  # a Danish sentence writes it small
            name = name.lower()
        found.append((first, Text(name, name) if name else _WEEKEND.get(first.weekday(), Text("", ""))))
        first += timedelta(days=1)
    return found
