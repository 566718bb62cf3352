"""Public holidays by country: the Danish ones reckoned here agree with those that the package knows."""

from datetime import date

import holidays as package
import pytest

from humlebi.timeline import holidays
from humlebi.timeline.calendar import holidays as danish
from humlebi.timeline.calendar import is_working, number, to_date

pytestmark = pytest.mark.core


@pytest.mark.parametrize("year", range(1998, 2036))
def test_the_danish_holidays_are_those_of_the_package(year: int) -> None:
    assert set(danish(year)) == set(package.country_holidays("DK", years=year))


def test_store_bededag_is_gone_from_2024() -> None:
    assert "Store bededag" in danish(2023).values()
    assert "Store bededag" not in danish(2024).values()


@pytest.mark.parametrize(
    ("country", "on", "works"),
    [
        ("NL", date(2015, 4, 27), False),  # Koningsdag
        ("DK", date(2015, 4, 27), True),
        ("NL", date(2015, 4, 2), True),  # Maundy Thursday is a holiday in Denmark alone
        ("DK", date(2015, 4, 2), False),
        ("DE", date(2015, 10, 3), False),
        ("DE-BY", date(2015, 11, 1), False),
        ("US", date(2015, 7, 3), False),  # Independence Day, observed
        ("US", date(2015, 7, 6), True),
    ],
)
def test_each_country_has_its_own(country: str, on: date, works: bool) -> None:
    assert holidays.is_working_in(country, number(on)) == works


@pytest.mark.parametrize("country", ["DK", "NL"])
def test_a_whole_year_is_the_same_as_its_days(country: str) -> None:
    first, last = number(date(2015, 1, 1)), number(date(2016, 1, 1))
    assert holidays.working(country, first, last) == [
        holidays.is_working_in(country, day) for day in range(first, last)
    ]


def test_a_country_that_nobody_knows_is_told() -> None:
    assert not holidays.known_country("XX")
    assert not holidays.known_country("DE-XX")
    assert holidays.known_country("NL")


def test_the_days_that_were_skipped_are_named() -> None:
    days = holidays.why_skipped("DK", date(2025, 12, 25), date(2025, 12, 29))
    assert [(on.day, why.da) for on, why in days] == [
        (25, "juledag"),
        (26, "anden juledag"),
        (27, "lørdag"),
        (28, "søndag"),
    ]


def test_the_next_working_day_is_the_day_itself_where_it_is_one() -> None:
    for day in range(number(date(2025, 12, 1)), number(date(2026, 1, 31))):
        found = holidays.next_working_day("DK", day)
        assert is_working(found)
        assert all(not is_working(between) for between in range(day, found))
    assert to_date(holidays.next_working_day("DK", number(date(2025, 12, 25)))) == date(2025, 12, 29)
    assert to_date(holidays.plus_working_days_in("NL", number(date(2015, 4, 24)), 1)) == date(2015, 4, 28)
