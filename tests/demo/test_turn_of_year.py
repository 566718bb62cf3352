"""The demo past the last reading: it is made, reckoned and answered in 2027 and in 2031, on the law as last read."""

from __future__ import annotations

from datetime import date

import pytest

from humlebi.demo.municipality import LAST_DAY, CannotMake, make
from humlebi.law.kinds import READ_UNTIL
from humlebi.reckoning.answers import of_person
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.reasons import reasons
from humlebi.timeline.columns import columns_of

pytestmark = [pytest.mark.core, pytest.mark.slow]


@pytest.mark.parametrize("today", [date(2027, 1, 1), date(2027, 1, 15), date(2031, 6, 15)])
def test_everybody_is_reckoned_and_explained(today: date) -> None:
    made = make(800, today=today)
    columns = columns_of(made.facts)
    found = assess(columns, today)
    rows = list(found.each())
    past = [row for row in rows if row.past]
    assert found.past() == {READ_UNTIL: len(past)}
    assert {row.status for row in past} >= {"open", "overdue"} if today > READ_UNTIL else past
    assert all(row.due is None or row.past == (max(row.due, row.since) >= READ_UNTIL) for row in rows)
    for row in rows[:: max(1, len(rows) // 300)]:
        assert "9999" not in " ".join(explain(row, "da").lines)
    for person in range(0, columns.people, 8):
        for answer in of_person(columns, person, today):
            said = " ".join(reasons(answer, "da").lines)
            assert "9999" not in said
            assert answer.past == ("Regnet på loven som læst til og med 31. december 2026." in said)


@pytest.mark.parametrize("today", [date(2027, 1, 15), date(2031, 6, 15)])
def test_stories_are_told(today: date) -> None:
    stories = make(300, today=today).stories
    assert {"overdue_first_talk", "due_tomorrow", "extension", "maternity", "reassessment_overdue"} <= set(stories)
    assert "trial_member" not in stories  # the trial has ended


def test_a_day_that_no_history_reaches_is_refused() -> None:
    with pytest.raises(CannotMake, match=str(LAST_DAY)):
        make(300, today=date(LAST_DAY.year + 1, 1, 1))
