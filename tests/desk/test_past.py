"""The desk past the last reading: every page works in 2027 and 2031, and says on what law."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client
from tests.desk.conftest import Enrol, Enter, Town, spell
from tests.desk.test_export import rows_of

from humlebi.desk.casework import gather, snapshots
from humlebi.timeline.calendar import add_days

TODAYS = [date(2027, 1, 15), date(2031, 6, 15)]
SAID = "egnet på loven som læst til og med 31. december 2026"


def shown(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    text = answer.content.decode()
    assert "9999" not in text, address
    return text


@pytest.fixture(params=TODAYS, ids=str)
def today(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> date:
    monkeypatch.setenv("HUMLEBI_TODAY", request.param.isoformat())
    day: date = request.param
    return day


def test_today_and_the_case_say_on_what_law(today: date, town: Town, enrol: Enrol, enter: Enter) -> None:
    citizen = enrol()
    spell(citizen, "sygedagpenge", add_days(today, -20), value="loenmodtager")
    snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    client = enter(town.anna)
    later = shown(client, "/i-dag/senere/")
    assert citizen.name in later
    assert later.count("loven som sidst læst") == 1
    assert later.count(SAID) == 1
    case = shown(client, f"/borger/{citizen.case_number}/")
    assert "loven som sidst læst" in case
    assert f"R{SAID}." in case  # beside the reasons
    assert re.search(r"\d rækker er regnet på loven som læst til og med 31\. december 2026\.", case)
    sheet = rows_of(client.get("/i-dag/senere/?fil=csv").content)
    assert sheet[0][-1] == "Regnet på loven som læst til og med"
    assert {row[-1] for row in sheet[1:]} == {"31-12-2026"}


def test_what_fell_due_while_the_law_was_read_is_not_marked(
    today: date, town: Town, enrol: Enrol, enter: Enter
) -> None:
    citizen = enrol()
    spell(citizen, "sygedagpenge", date(2026, 7, 6), date(2026, 8, 31), value="loenmodtager")
    snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    assert SAID not in shown(enter(town.anna), "/i-dag/overskredet/")


@pytest.mark.parametrize(
    "address",
    [
        "/lov/",
        "/lov/?gruppe=sygedagpenge",
        "/lov/?dag={day}&gruppe=sygedagpenge",
        "/lov/forskel/?fra=01-01-2026&til={day}",
        "/lov/overlap/?gruppe=sygedagpenge",
        "/lov/overlap/?gruppe=sygedagpenge&dag={day}",
        "/lov/satser/",
        "/lov/satser/diaeter_day/",
        "/lov/varighed/",
        "/lov/hoejeste_sygedagpenge_uge/?dag={day}",
    ],
)
def test_the_pages_of_the_law_say_on_what_law(address: str, today: date, db: None) -> None:
    assert SAID in shown(Client(), address.format(day=f"{today:%d-%m-%Y}"))


def test_a_rate_that_is_carried_on_says_so(today: date, db: None) -> None:
    assert "Satsen for 2026 er ført videre" in shown(Client(), "/lov/satser/dagpenge_max_month/")
    assert "ført videre" in shown(Client(), "/lov/satser/")
    sheet = rows_of(Client().get("/lov/satser/?fil=csv").content)
    assert {row[-1] for row in sheet[1:]} == {"31-12-2026"}
    assert "ført videre" in {row[4] for row in sheet[1:]}


@pytest.mark.parametrize("address", ["/lov/forsoeg/", "/lov/daekning/", "/ordliste/"])
def test_the_other_pages_work(address: str, today: date, db: None) -> None:
    shown(Client(), address)


def test_the_comparison_says_on_what_law(today: date, town: Town, enrol: Enrol, enter: Enter) -> None:
    citizen = enrol()
    spell(citizen, "sygedagpenge", add_days(today, -60), value="loenmodtager")
    client = enter(town.lone)
    assert SAID in shown(client, "/sammenlign/?lov=31-12-2014")
    duties = rows_of(client.get("/sammenlign/?lov=31-12-2014&fil=csv&liste=pligter").content)
    assert "31-12-2026" in {row[-1] for row in duties[1:]}


def test_a_day_while_the_law_was_read_is_not_marked(db: None) -> None:
    for address in ("/lov/?gruppe=sygedagpenge", "/lov/varighed/", "/lov/hoejeste_sygedagpenge_uge/?dag=01-03-2016"):
        assert SAID not in shown(Client(), address)


def test_a_day_before_the_law_is_refused(db: None) -> None:
    assert "Loven er beskrevet her fra 1. juli 1998." in shown(Client(), "/lov/?dag=30-06-1998")


def test_a_talk_is_recorded_in_a_year_past_the_reading(today: date, town: Town, enrol: Enrol, enter: Enter) -> None:
    citizen = enrol()
    spell(citizen, "sygedagpenge", add_days(today, -60), value="loenmodtager")
    snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    client, address = enter(town.anna), f"/borger/{citizen.case_number}/samtale/"
    version = client.get(address).context["form"]["version"].value()
    typed = {"version": version, "on": f"{today:%d-%m-%Y}", "kind": "samtale", "note": ""}
    assert client.post(address, typed).status_code == 302
    assert list(citizen.events.values_list("kind", "on")) == [("samtale", today)]
