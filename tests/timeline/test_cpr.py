"""Which personal numbers can be."""

import pytest

from humlebi.timeline.cpr import can_be

pytestmark = pytest.mark.core


@pytest.mark.parametrize(
    "text",
    [
        "010190-1234",
        "0101901234",
        "290200-1234",  # 2000 was a leap year
        "610190-1234",  # a replacement number: day and 60
        "018190-1234",  # a synthetic number: month and 80
    ],
)
def test_these_can_be(text: str) -> None:
    assert can_be(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "320190-1234",
        "310290-1234",
        "000190-1234",
        "011390-1234",
        "290201-1234",  # neither 1901 nor 2001 was a leap year
        "920190-1234",
        "010190-123",
        "010190 1234",
        "٠١٠١٩٠-١٢٣٤",
    ],
)
def test_these_cannot(text: str) -> None:
    assert not can_be(text)
