"""A whole number that somebody wrote: the figures 0-9 and nothing else, however many there are of them."""

import pytest

from humlebi.timeline.limits import limits_of
from humlebi.timeline.whole import whole
from humlebi.timeline.wording import Refusal

THOUSANDS = "9" * 5_000


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("7", 7), ("10", 10), ("007", 7), ("0" * 5_000 + "7", 7)])
def test_figures_are_a_number(text: str, number: int) -> None:
    assert whole(text, 10) == number


@pytest.mark.parametrize("text", ["", "11", "-1", "+1", "1.0", " 1", "1_0", "²", "٣", "１", "x", THOUSANDS])
def test_anything_else_is_none(text: str) -> None:
    assert whole(text, 10) is None


@pytest.mark.parametrize("text", [THOUSANDS, "000000000001" + THOUSANDS, "²"])
def test_a_limit_that_is_no_such_number_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refusal, match="write a whole number"):
        limits_of({"HUMLEBI_MAX_MB": text})
