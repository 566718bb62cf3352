"""The head of a case: what runs today, and how long the limits leave."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from humlebi.desk.casework import case, gather
from humlebi.desk.casework.head import head
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.record import CATEGORIES
from humlebi.law.kinds import Limit
from humlebi.reckoning.assess import assess
from humlebi.timeline.facts import Facts, Person, Spell

from .conftest import TODAY, Enter, Town, spell


def test_the_head_says_benefit_category_and_what_is_left(town: Town, ill: Citizen, enter: Enter) -> None:
    opened = case.opened(town.anna, ill, TODAY, "da")
    assert [(one.kind, one.on) for one in opened.head.benefits] == [("sygedagpenge", date(2017, 11, 20))]
    assert [(one.kind, one.value) for one in opened.head.categories] == [("visitation", "2")]
    limit = next(row for row in opened.rows if isinstance(row.rule.declaration, Limit) and row.running)
    assert limit.due is not None
    left = opened.head.limits[0]
    assert (left.due, left.weeks * 7 + left.days) == (limit.due, (limit.due - TODAY).days)
    page = enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()
    assert f"{left.weeks} uger og {left.days} dage tilbage" in page
    assert "Humleby Kommune" in page


@pytest.mark.parametrize(("day", "runs"), [(-1, False), (0, True), (9, True), (10, False)])
def test_a_benefit_stands_from_its_first_day_to_its_last(day: int, runs: bool) -> None:
    first = date(2018, 1, 1)
    facts = Facts.of([Person("A")], [Spell("A", "sygedagpenge", first, first + timedelta(days=10), "ledig")])
    found = head(facts, assess(facts, first).each(), first + timedelta(days=day), CATEGORIES)
    assert bool(found.benefits) is runs


def test_the_day_a_limit_takes_effect_is_still_shown_and_the_day_after_not(town: Town, ill: Citizen) -> None:
    facts = gather.of_citizen(ill)
    rows = list(assess(facts, TODAY).each())
    due = head(facts, rows, TODAY, CATEGORIES).limits[0].due
    assert [bool(head(facts, rows, due + timedelta(days=more), CATEGORIES).limits) for more in (0, 1)] == [True, False]


def test_a_category_that_was_replaced_does_not_stand(town: Town, ill: Citizen) -> None:
    spell(ill, "parathed", date(2017, 1, 1), date(2017, 6, 1), "jobparat")
    assert [one.kind for one in case.opened(town.anna, ill, TODAY, "da").head.categories] == ["visitation"]
