"""The last day of a term where it falls on a day off, by name; and the day the law takes silence for an answer."""

from datetime import date

import pytest

from humlebi.law.kinds import months_after, to_next_working_day, weeks_after, workdays_before, working_days_after
from humlebi.reckoning.answers import ask
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.spans import last_day, natural_day, why_moved
from humlebi.timeline.calendar import number, to_date

pytestmark = pytest.mark.core
FOUR_WEEKS = to_next_working_day(weeks_after(4))


@pytest.mark.parametrize(
    ("arrived", "last"),
    [
        (date(2025, 11, 27), date(2025, 12, 29)),  # Christmas Day, its second day, a weekend
        (date(2025, 11, 24), date(2025, 12, 22)),  # an ordinary Monday
        (date(2025, 3, 20), date(2025, 4, 22)),  # Maundy Thursday to Easter Monday
        (date(2023, 4, 7), date(2023, 5, 8)),  # Store bededag, while there was one
        (date(2024, 3, 29), date(2024, 4, 26)),  # and after
        (date(2025, 11, 29), date(2025, 12, 29)),  # a Saturday
    ],
)
def test_a_complaint_is_in_time_until_the_next_working_day(arrived: date, last: date) -> None:
    assert to_date(last_day(number(arrived), FOUR_WEEKS)) == last
    told = {"afgoerelse_kommet_frem": arrived.isoformat()}
    days = [last, to_date(number(last) + 1)]
    assert [ask("klagefrist", on, told).status for on in days] == ["holds", "fails"]


def test_the_days_that_were_skipped_are_named_in_both_languages() -> None:
    answer = ask("klagefrist", date(2025, 12, 29), {"afgoerelse_kommet_frem": "2025-11-27"})
    da, en = (" ".join(reasons(answer, language).lines) for language in ("da", "en"))
    assert (
        "Fristen udløber ikke 25. december 2025 (juledag), 26. december 2025 (anden juledag), 27. december 2025 "
        "(lørdag), 28. december 2025 (søndag); den rykker til næste hverdag, 29. december 2025."
    ) in da
    assert "27 December 2025 (Saturday), 28 December 2025 (Sunday); it moves to the next working day" in en


def test_a_term_that_ends_on_a_working_day_says_nothing() -> None:
    answer = ask("klagefrist", date(2025, 12, 22), {"afgoerelse_kommet_frem": "2025-11-24"})
    assert not [line for line in reasons(answer, "da").lines if line.startswith("Fristen udløber ikke")]
    natural = natural_day(number(date(2025, 11, 24)), FOUR_WEEKS)
    assert why_moved(natural, FOUR_WEEKS) is None


@pytest.mark.parametrize(
    ("begins", "span", "last"),
    [
        (date(2025, 11, 26), to_next_working_day(months_after(1)), date(2025, 12, 29)),
        (date(2025, 12, 23), working_days_after(2), date(2025, 12, 29)),
        (date(2025, 12, 29), workdays_before(1), date(2025, 12, 24)),
        (date(2025, 12, 23), working_days_after(2, "NL"), date(2025, 12, 29)),
        (date(2025, 4, 16), working_days_after(1), date(2025, 4, 22)),
        (date(2025, 4, 16), working_days_after(1, "NL"), date(2025, 4, 17)),
    ],
)
def test_each_unit_and_country_has_its_last_day(begins: date, span: object, last: date) -> None:
    assert to_date(last_day(number(begins), span)) == last  # type: ignore[arg-type]
