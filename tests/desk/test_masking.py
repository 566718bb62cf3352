"""CPR numbers unread, however they are spelt; other numbers as they are."""

from __future__ import annotations

import logging
import sys

import pytest

from humlebi.desk.masking import Masked, digits_of, masked

SPELT = [
    "0101991234",
    "010199-1234",
    "010199 1234",
    "010-199-1234",
    "0101991-234",
    "01 0199 1-234",
    "610-199-1234",
    "010199.1234",
    "010199_1234",
    "010199/1234",
    "010199 - 1234",
    *(f"010199{dash}1234" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212\u00ad\u00a0\u2009"),
    "01 01 99 1234",
    "01.01.99-1234",
    "01-01-99 12 34",
    "0 1 0 1 9 9 1 2 3 4",
    "010199%201234",
    "010199%2D1234",
    "010199%E2%80%931234",
    "010199+1234",
    "010199\\u20131234",
    "010199&nbsp;1234",
    "\u0660\u0661\u0660\u0661\u0669\u0669\u0661\u0662\u0663\u0664",
]
WITH_CENTURY = ["01011999-1234", "010119991234", "01-01-1999-1234", "1999-01-01-1234", "19990101-1234"]
OTHER = [
    "10.1.20.3:8000",
    "2018-03-14 10:30",
    "201803141030",
    "501-399-1234",
    "2026-000148",
    "2018-03-14",
    "14-03-2018 10:30",
    "2018-03-14 10:30:59",
    "127.0.0.1:8000",
    "12345678901234",
    "File x.py, line 1234",
]


@pytest.mark.parametrize("spelt", SPELT)
@pytest.mark.parametrize("around", ["{}", "/borger/{}/samtale/", "hvem=ida {}", "se {}!", "{}, {}"])
def test_a_number_is_unread_however_it_is_spelt(spelt: str, around: str) -> None:
    said = masked(around.replace("{}", spelt))
    assert said == around.replace("{}", said[said.index("xxxx") - 6 : said.index("xxxx")] + "xxxx")
    assert "1234" not in said


@pytest.mark.parametrize("spelt", WITH_CENTURY)
def test_a_number_with_its_century_is_one_too(spelt: str) -> None:
    said = masked(f"/borger/{spelt}/")
    assert "1234" not in said
    assert said.endswith("xxxx/")
    assert digits_of(spelt) == "0101991234"


def test_the_digits_are_those_that_a_database_holds() -> None:
    assert digits_of("\u0660\u0661\u0660\u0661\u0669\u0669\u0661\u0662\u0663\u0664") == "0101991234"


def test_a_number_beside_it_is_no_part_of_it() -> None:
    assert masked("side=1 0101991234 2") == "side=1 010199xxxx 2"


@pytest.mark.parametrize("text", OTHER)
def test_another_number_is_left_alone(text: str) -> None:
    assert masked(text) == text
    assert digits_of(text) is None


def test_a_traceback_is_unread_too() -> None:
    try:
        raise ValueError("no citizen has 010199\u20131234")
    except ValueError:
        record = logging.LogRecord(
            "x", logging.ERROR, "x.py", 1, "Not Found: %s", ("/borger/0101991234/",), sys.exc_info()
        )
    said = Masked().format(record)
    assert "1234" not in said
    assert said.count("010199xxxx") == 3
    assert "Traceback" in said
