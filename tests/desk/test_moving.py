"""Cases that change hands: each with its result, written down, and back again."""

from __future__ import annotations

import pytest

from humlebi.desk.access.models import AccessLog, Act, Role
from humlebi.desk.casework.models import Citizen, JournalLine
from humlebi.desk.organisation import moving
from humlebi.desk.organisation.moving import case_moved, cases_moved

from .conftest import TODAY, Enrol, Enter, Town, ill_since, staff


def test_a_case_that_moves_leaves_journal_log_and_snapshot(town: Town, ill: Citizen, enter: Enter) -> None:
    moved = case_moved(town.lone, citizen=ill, to=town.ida, reason="Anna er holdt op", today=TODAY)
    assert (moved.why, moved.before) == ("moved", town.anna)
    assert JournalLine.objects.get().text == "Anna → Ida\n\nAnna er holdt op"
    assert AccessLog.objects.get(act=Act.CASE_MOVED).person == ill.case_number
    assert enter(town.ida).get("/i-dag/").context["day"].counts["overdue"] == 1
    assert enter(town.anna).get("/i-dag/").context["day"].counts["overdue"] == 0


@pytest.mark.parametrize(
    ("user", "to", "why"),
    [
        ("lone", "anna", "same"),
        ("lone", "bo", "blind"),
        ("lone", "lone", "blind"),
        ("bo", "bo", "unseen"),
        ("lars", "ida", "unseen"),
    ],
)
def test_a_move_that_cannot_be_changes_nothing(user: str, to: str, why: str, town: Town, ill: Citizen) -> None:
    found = case_moved(getattr(town, user), citizen=ill, to=getattr(town, to), reason="", today=TODAY)
    assert found.why == why
    assert Citizen.objects.get().caseworker == town.anna
    assert not (JournalLine.objects.exists())
    assert not AccessLog.objects.exists()


def test_a_move_is_one_transaction(town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving.snapshots, "refresh_one", lambda *args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        case_moved(town.lone, citizen=ill, to=town.ida, reason="", today=TODAY)
    assert Citizen.objects.get().caseworker == town.anna
    assert not JournalLine.objects.exists()


def test_one_that_cannot_be_moved_keeps_no_other_back(town: Town, enrol: Enrol) -> None:
    one, there, elsewhere = enrol("En"), enrol("To", town.ida), enrol("Tre", town.bo)
    found = cases_moved(town.lone, citizens=[one, there, elsewhere], to=town.ida, reason="", today=TODAY)
    assert [each.why for each in found] == ["moved", "same", "unseen"]


def test_cases_that_are_left_are_moved_and_moved_back(town: Town, enrol: Enrol, enter: Enter) -> None:
    numbers = [ill_since(enrol(f"Nummer {number}")).case_number for number in range(3)]
    client, address = enter(town.lone), f"/organisation/medarbejder/{town.anna.pk}/sager/"
    assert all(number in client.get(address).content.decode() for number in numbers)
    page = client.post(address, {"to": str(town.ida.pk), "sag": numbers[:2]}).content.decode()
    assert page.count(": flyttet") == 2
    assert "Fortryd" in page
    assert Citizen.objects.filter(caseworker=town.ida).count() == 2
    back = f"/organisation/medarbejder/{town.ida.pk}/sager/"
    client.post(back, {"to": str(town.anna.pk), "sag": numbers[:2]})
    assert Citizen.objects.filter(caseworker=town.anna).count() == 3
    wrong = client.post(address, {"to": "x", "sag": numbers})
    assert wrong.status_code == 422
    assert "Vælg en sagsbehandler" in wrong.content.decode()


def test_an_administrator_moves_no_case(town: Town, ill: Citizen, enter: Enter) -> None:
    karl = staff("karl", town.north, Role.ADMINISTRATOR)
    address = f"/organisation/medarbejder/{town.anna.pk}/sager/"
    assert enter(karl).get(address).status_code == 404
    assert enter(karl).post(address, {"to": str(town.ida.pk), "sag": [ill.case_number]}).status_code == 404
    assert Citizen.objects.get().caseworker == town.anna
