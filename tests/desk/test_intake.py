"""Somebody comes in: made once, in the right place, and anybody may see why there."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import transaction

from humlebi.desk.access.models import AccessLog, Act, Outcome, Role
from humlebi.desk.casework.acting import NotAllowed
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SnapshotRow, SpellFact
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.intake import record
from humlebi.desk.intake.models import Contact
from humlebi.desk.intake.record import Known, Newcomer
from humlebi.desk.organisation.models import How
from humlebi.desk.organisation.record import Wanted, allotment_set

from .conftest import TODAY, Enter, Town, staff

NEW = Newcomer("0181801234", "Åse Østergård", TODAY, why="Er sygemeldt", benefit="sygedagpenge", since=date(2018, 3, 1))
TYPED = {"cpr": "018180-1234", "name": "Åse Østergård", "on": "14-03-2018", "how": "employer", "why": "Er sygemeldt"}
TYPED |= {"benefit": "sygedagpenge", "since": "01-03-2018", "language": "polsk", "interpreter": "on"}


def rule(town: Town) -> None:
    parts = [Wanted(town.anna, 1, 15), Wanted(town.ida, 16, 31)]
    allotment_set(town.lone, unit=town.north, how=How.CPR_DAY, begins=TODAY, parts=parts, today=TODAY)


def test_a_new_contact_lands_by_the_units_rule_and_says_why(town: Town, enter: Enter) -> None:
    rule(town)
    page = enter(town.ida).post("/ny-borger/", TYPED, follow=True).content.decode()
    made = Citizen.objects.get()
    assert (made.caseworker, made.unit, made.born, made.case_number) == (
        town.anna, town.north, date(1980, 1, 1), "2018-00001",
    )  # fmt: skip
    assert "Modtaget" in page
    assert "Anna har dem, der er født den 1. til den 15. i en måned" in page
    assert "polsk, har brug for tolk" in page
    assert "gennem en arbejdsgiver, modtaget af Ida" in page


def test_the_first_term_of_the_law_runs_from_the_first_day(town: Town) -> None:
    made = record.citizen_made(town.anna, told=NEW, today=TODAY)
    assert made.events.get().kind == "henvendelse"
    assert SpellFact.objects.get().begins == date(2018, 3, 1)
    waiting = SnapshotRow.objects.filter(snapshot=made.pk)
    assert waiting.filter(duty__startswith="foerste_samtale").exists() or waiting.filter(bucket="unknown").exists()


def test_taking_in_leaves_facts_journal_and_log_or_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    for user in (town.lars, staff("karl", town.north, Role.ADMINISTRATOR)):
        with pytest.raises(NotAllowed), transaction.atomic():
            record.citizen_made(user, told=NEW, today=TODAY)
    monkeypatch.setattr(record.snapshots, "refresh_one", lambda *args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        record.citizen_made(town.anna, told=NEW, today=TODAY)
    tables = (Citizen, Contact, EventFact, SpellFact, JournalLine, AccessLog)
    assert [model.objects.count() for model in tables] == [0] * 6
    monkeypatch.undo()
    monkeypatch.setenv("HUMLEBI_TODAY", TODAY.isoformat())
    record.citizen_made(town.anna, told=NEW, today=TODAY)
    assert [model.objects.count() for model in tables] == [1] * 6
    assert (JournalLine.objects.get().act, JournalLine.objects.get().text) == ("citizen_made", "Er sygemeldt")
    assert AccessLog.objects.get().act == Act.CITIZEN_MADE


def test_nobody_is_made_twice(town: Town, enter: Enter) -> None:
    client = enter(town.anna)
    client.post("/ny-borger/", TYPED)
    again = client.post("/ny-borger/", TYPED | {"name": "En Anden"})
    assert again.status_code == 422
    assert "2018-00001" in again.content.decode()
    assert "En Anden" in again.content.decode()  # what was typed stands
    assert Citizen.objects.count() == 1


def test_a_hidden_double_is_stopped_and_not_shown(town: Town, enter: Enter) -> None:
    record.citizen_made(town.anna, told=NEW, today=TODAY)
    Citizen.objects.update(protected=True)
    for user in (town.ida, town.bo):
        page = enter(user).post("/ny-borger/", TYPED | {"name": "X Y"})
        assert page.status_code == 422
        assert "Du må ikke se sagen" in page.content.decode()
        assert "2018-00001" not in page.content.decode()
        assert "Østergård" not in page.content.decode()
        line = AccessLog.objects.filter(user=user, act=Act.CITIZEN_MADE).get()
        assert (line.outcome, line.person, line.shown.count()) == (Outcome.REFUSED, "", 0)


def test_somebody_alike_is_shown_before_anybody_is_made(town: Town, enter: Enter) -> None:
    record.citizen_made(town.anna, told=NEW, today=TODAY)
    client, other = enter(town.anna), TYPED | {"cpr": "0181801235", "name": "Aase Østergaard"}
    asked = client.post("/ny-borger/", other)
    assert (asked.status_code, Citizen.objects.count()) == (422, 1)
    assert "Er det en af disse?" in asked.content.decode()
    assert client.post("/ny-borger/", other | {"sure": "0181801235"}).status_code == 302
    assert Citizen.objects.count() == 2
    assert client.post("/ny-borger/", other | {"cpr": "0181801236", "name": "Bent Holm"}).status_code == 302


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"cpr": "3281801234"}, "de to første cifre (32) er ingen dag"),
        ({"cpr": "0113801234"}, "tredje og fjerde ciffer (13) er ingen måned"),
        ({"cpr": "3002801234"}, "de første seks cifre (300280) er en dag, der ikke findes"),
        ({"cpr": "018180123"}, "har 9 cifre"),
        ({"name": " "}, "Skriv navnet"),
        ({"on": "15-03-2018"}, "Datoen ligger i fremtiden"),
        ({"on": "31-02-2018"}, "ikke en dato"),
        ({"since": ""}, "fra hvilken dag"),
        ({"benefit": "lotto"}, "gyldig"),
    ],
)
def test_a_contact_that_cannot_be_says_so_by_the_field(
    wrong: dict[str, str], told: str, town: Town, enter: Enter
) -> None:
    answer = enter(town.anna).post("/ny-borger/", TYPED | wrong)
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert "Er sygemeldt" in answer.content.decode()
    assert not Citizen.objects.exists()


def test_a_replacement_number_does_as_well(town: Town, enter: Enter) -> None:
    answer = enter(town.anna).post("/ny-borger/", TYPED | {"cpr": "6181801234", "born": "03-04-1979"})
    assert answer.status_code == 302
    assert Citizen.objects.get().born == date(1979, 4, 3)


def test_a_protected_citizen_given_to_a_colleague_is_out_of_sight(town: Town, enter: Enter) -> None:
    client = enter(town.anna)
    page = client.post("/ny-borger/", TYPED | {"protected": "on", "caseworker": str(town.ida.pk)})
    assert page.status_code == 200
    assert "ligger hos Ida" in page.content.decode()
    assert client.get("/borger/2018-00001/").status_code == 404
    assert enter(town.ida).get("/borger/2018-00001/").status_code == 200


def test_case_numbers_go_on_from_the_last(town: Town) -> None:
    first = record.citizen_made(town.anna, told=NEW, today=TODAY)
    second = record.citizen_made(town.anna, told=Newcomer("0181801299", "Bo", TODAY), today=TODAY)
    assert [first.case_number, second.case_number] == ["2018-00001", "2018-00002"]


@pytest.mark.parametrize(
    ("more", "why"),
    [({"benefit": "ansaettelse", "since": TODAY}, "unknown_value"), ({"benefit": "fleksjob"}, "since_missing")],
)
def test_a_benefit_that_cannot_be(more: dict[str, Any], why: str, town: Town) -> None:
    with pytest.raises(Impossible, match=why):
        record.citizen_made(town.anna, told=Newcomer("0181801234", "Åse", TODAY, **more), today=TODAY)


def test_the_record_itself_makes_nobody_twice(town: Town) -> None:
    record.citizen_made(town.anna, told=NEW, today=TODAY)
    with pytest.raises(Known) as known:
        record.citizen_made(town.bo, told=NEW, today=TODAY)
    assert known.value.citizen is None
