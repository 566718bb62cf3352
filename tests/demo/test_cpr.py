"""The numbers look like CPR numbers, tell the birth date, and no rule of the CPR office can produce one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humlebi.demo.cpr import birth_of, is_synthetic, synthetic
from humlebi.demo.municipality import make

pytestmark = pytest.mark.core

BIRTHS = st.dates(date(1900, 1, 1), date(2036, 12, 31))
SERIALS = st.integers(0, 1999)


def could_be_issued(number: str) -> bool:
    """By the published rule: day 01-31, month 01-12; 60 is added to the day of a replacement number."""
    day, month = int(number[:2]), int(number[2:4])
    return (1 <= day <= 31 or 61 <= day <= 91) and 1 <= month <= 12


@given(BIRTHS, SERIALS, st.booleans())
def test_a_number_tells_the_birth_date_and_the_sex_and_cannot_be_issued(born, serial, woman):
    number = synthetic(born, serial, woman=woman)
    assert birth_of(number) == birth_of(number.replace("-", "")) == born
    assert (int(number[-1]) % 2 == 0) is woman
    assert is_synthetic(number)
    assert not could_be_issued(number)


@given(BIRTHS, st.integers(0, 9999), st.sampled_from([0, 60]))
def test_no_number_that_could_be_issued_is_taken_for_synthetic(born, last_four, day_shift):
    number = f"{born.day + day_shift:02}{born.month:02}{born.year % 100:02}-{last_four:04}"
    assert could_be_issued(number)
    assert not is_synthetic(number)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "0783840000x",
        "078384-000",
        "0783-840000",
        "318284-0000",
        "079384-0000",
        "078084-0000",
        "٠٧٨٣٨٤-0000",
    ],
)
def test_a_malformed_number_or_a_day_that_never_was_is_no_synthetic_number(number):
    assert not is_synthetic(number)
    with pytest.raises(ValueError, match=r"no synthetic number|out of range|must be in"):
        birth_of(number)


def test_the_century_is_read_by_the_published_table():
    assert birth_of("018137-4000") == date(1937, 1, 1)
    assert birth_of("018136-4000") == date(2036, 1, 1)
    assert birth_of("018199-3000") == date(1999, 1, 1)
    assert birth_of("018157-8000") == date(2057, 1, 1)
    assert birth_of("018158-5000") == date(1858, 1, 1)
    assert birth_of("018136-9000") == date(2036, 1, 1)


@pytest.mark.parametrize(("born", "serial"), [(date(1899, 12, 31), 0), (date(2037, 1, 1), 0), (date(1980, 1, 1), 2000)])
def test_what_the_numbers_cannot_hold_is_refused(born, serial):
    with pytest.raises(ValueError, match="0 to 1999 a day"):
        synthetic(born, serial, woman=True)


@pytest.mark.slow
def test_a_hundred_thousand_citizens_have_a_hundred_thousand_numbers():
    citizens = make(100_000, today=date(2026, 11, 21)).citizens
    assert len({citizen.cpr for citizen in citizens}) == 100_000
    assert not any(could_be_issued(citizen.cpr) for citizen in citizens)
    assert all(is_synthetic(citizen.cpr) for citizen in citizens)
