"""Dates against Python's own calendar, and Danish holidays against a published list."""

import calendar as python_calendar
import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humlebi.timeline import calendar
from humlebi.timeline.calendar import (
    add_days,
    add_months,
    add_weeks,
    add_working_days,
    days_between,
    holidays,
    is_holiday,
    is_workday,
    monday_of,
    number,
    to_date,
    week_of,
)

pytestmark = pytest.mark.core
FIRST, LAST = date(1900, 1, 1), date(2100, 12, 31)
any_day = st.dates(FIRST, LAST)


def test_every_day_of_two_centuries_is_the_day_python_says() -> None:
    for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1):
        on = date.fromordinal(ordinal)
        day = number(on)
        assert calendar.civil(day) == (on.year, on.month, on.day)
        assert calendar.from_civil(on.year, on.month, on.day) == day
        assert to_date(day) == on


def test_every_month_of_two_centuries_has_its_first_and_last_day() -> None:
    for year in range(1900, 2101):
        for month in range(1, 13):
            length = python_calendar.monthrange(year, month)[1]
            middle = number(date(year, month, 15))
            assert calendar.month_length(year, month) == length
            assert to_date(calendar.month_start(middle)) == date(year, month, 1)
            assert to_date(calendar.month_end(middle)) == date(year, month, length)


@pytest.mark.parametrize(
    ("on", "months", "expected"),
    [
        (date(2015, 1, 31), 1, date(2015, 2, 28)),
        (date(2016, 1, 31), 1, date(2016, 2, 29)),
        (date(2016, 1, 30), 1, date(2016, 2, 29)),
        (date(2015, 8, 31), 6, date(2016, 2, 29)),
        (date(2015, 2, 28), 1, date(2015, 3, 28)),
        (date(2015, 3, 31), -1, date(2015, 2, 28)),
        (date(2015, 1, 15), -1, date(2014, 12, 15)),
        (date(2015, 12, 31), 2, date(2016, 2, 29)),
        (date(2000, 2, 29), 12, date(2001, 2, 28)),
        (date(1999, 12, 31), 0, date(1999, 12, 31)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(on: date, months: int, expected: date) -> None:
    assert add_months(on, months) == expected


@given(any_day, st.integers(-400, 400))
def test_months_keep_the_day_unless_the_month_is_shorter(on: date, months: int) -> None:
    found = add_months(on, months)
    assert (found.year * 12 + found.month) - (on.year * 12 + on.month) == months
    assert found.day == min(on.day, python_calendar.monthrange(found.year, found.month)[1])


@given(any_day, st.integers(-4000, 4000))
def test_days_and_weeks_are_what_they_say(on: date, count: int) -> None:
    assert add_days(on, count) == on + timedelta(count)
    assert add_weeks(on, count) == on + timedelta(weeks=count)
    assert days_between(on, add_days(on, count)) == count


@given(any_day)
def test_weeks_are_iso_weeks(on: date) -> None:
    assert week_of(on) == on.isocalendar()[:2]
    assert monday_of(on).weekday() == 0
    assert 0 <= days_between(monday_of(on), on) < 7


@given(any_day, st.integers(-40, 40))
def test_working_days_are_counted_one_by_one(on: date, count: int) -> None:
    step = timedelta(1 if count > 0 else -1)
    wanted, left = on, abs(count)
    while left:
        wanted += step
        left -= wanted.weekday() < 5 and wanted not in holidays(wanted.year)
    assert add_working_days(on, count) == wanted


def test_working_days_over_easter_2015() -> None:
    # Maundy Thursday is 2 April 2015 and Easter Monday 6 April.
    assert add_working_days(date(2015, 4, 1), 1) == date(2015, 4, 7)
    assert add_working_days(date(2015, 4, 7), -1) == date(2015, 4, 1)
    assert not is_workday(date(2015, 4, 3))
    assert is_workday(date(2015, 4, 8))


def test_the_day_itself_is_not_counted() -> None:
    assert add_working_days(date(2015, 5, 11), 1) == date(2015, 5, 12)
    assert add_working_days(date(2015, 5, 10), 0) == date(2015, 5, 10)


def test_the_holidays_of_1998_to_2035_are_the_published_ones(shared: Path) -> None:
    with (shared / "data/reference/helligdage-1998-2035.csv").open(encoding="utf-8", newline="") as stream:
        published = {date.fromisoformat(line["dato"]) for line in csv.DictReader(stream)}
    found = {on for year in range(1998, 2036) for on in holidays(year)}
    assert found == published
    one_by_one = {
        date.fromordinal(day)
        for day in range(date(1998, 1, 1).toordinal(), date(2036, 1, 1).toordinal())
        if is_holiday(day - calendar.EPOCH)
    }
    assert one_by_one == published


def test_store_bededag_ends_with_2023() -> None:
    assert holidays(2023)[date(2023, 5, 5)] == "Store bededag"
    assert "Store bededag" not in holidays(2024).values()
    assert not is_workday(date(2023, 5, 5))
    assert is_workday(date(2024, 4, 26))


def test_days_on_which_only_some_have_off_are_no_holidays() -> None:
    for on in (date(2015, 6, 5), date(2015, 12, 24), date(2015, 12, 31)):
        assert on not in holidays(2015)
        assert is_workday(on)
