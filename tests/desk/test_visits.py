"""What is new since one was last in a case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.casework import case, gather, record
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.record import Held

from .conftest import TODAY, Enter, Town


def visit(user: User, citizen: Citizen, days_ago: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opens the case some days ago, as the log tells it."""
    with monkeypatch.context() as then:
        moment = clock.now() - timedelta(days=days_ago)
        then.setattr(clock, "now", lambda: moment)
        log.write(user, Act.CASE_OPENED, citizen=citizen, person=citizen.case_number)


def talk(user: User, citizen: Citizen, text: str) -> None:
    seen = Seen(user, citizen, gather.version(citizen))
    record.conversation_held(seen, held=Held("samtale", TODAY, note=text), today=TODAY)


@pytest.fixture(autouse=True)
def _a_day_that_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The log's moments are real, so the day must be."""
    monkeypatch.delenv("HUMLEBI_TODAY")


def test_what_others_wrote_since_is_marked_and_counted(
    town: Town, ill: Citizen, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(town.anna, ill, 2, monkeypatch)
    talk(town.ida, ill, "Idas ord")
    page = enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()
    assert "1 ny linje i journalen" in page
    assert ">nyt<" in page
    again = enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()
    assert "1 ny linje i journalen" in again  # loading the page anew hides nothing
    other = enter(town.lone).get(f"/borger/{ill.case_number}/").content.decode()
    assert "Nyt siden" not in other  # who was never here has all of it before them


def test_ones_own_words_are_no_news(town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    visit(town.anna, ill, 2, monkeypatch)
    talk(town.anna, ill, "Annas egne")
    news = case.opened(town.anna, ill, clock.today(), "da").news
    assert news is not None
    assert not news.lines


def test_a_refused_look_is_no_visit(town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    log.write(town.anna, Act.CASE_OPENED, person=ill.case_number, granted=False)
    assert case.opened(town.anna, ill, clock.today(), "da").news is None
