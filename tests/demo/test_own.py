"""A demo of facts that somebody brings: invented people go in, whoever may be real does not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from tests.timeline.workbook import workbook

from humlebi.demo.cpr import is_synthetic
from humlebi.demo.municipality import CitizenCard
from humlebi.demo.own import NotForTheDemo, made_of
from humlebi.timeline.columns import Columns
from humlebi.timeline.readers import read_facts

pytestmark = pytest.mark.core
TODAY = date(2026, 11, 16)


def facts(folder: Path, persons: str, spells: str = "", events: str = "") -> Columns:
    texts = {
        "persons": persons,
        "spells": "person,kind,from,until,value\n" + spells,
        "events": "person,kind,on,value,note\n" + events,
    }
    for name, text in texts.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_facts(folder)


def cards(columns: Columns) -> dict[str, CitizenCard]:
    return {card.person_id: card for card in made_of(columns, TODAY).municipality.citizens}


def test_a_name_is_taken_only_beside_a_made_up_number(tmp_path: Path) -> None:
    columns = facts(
        tmp_path,
        "person,born,cpr,Navn\nA1,1979-03-12,128379-0000,Asta Sankthansorm\nA2,1979-03-12,,Hans Hansen\n"
        "A3,1979-03-12,128379-0002,\n",
    )
    made = made_of(columns, TODAY)
    found = {card.person_id: card for card in made.municipality.citizens}
    assert (found["A1"].name, found["A1"].cpr) == ("Asta Sankthansorm", "1283790000")
    assert "Hansen" not in found["A2"].name
    assert found["A3"].name
    assert made.named == 2


def test_everybody_gets_a_made_up_number_that_nobody_has(tmp_path: Path) -> None:
    people = "".join(f"A{n},{'1979-03-12' if n % 2 else ''},\n" for n in range(1, 41))
    found = cards(facts(tmp_path, "person,born,cpr\nA0,1979-03-12,128379-0000\n" + people))
    numbers = [card.cpr for card in found.values()]
    assert len(set(numbers)) == 41
    assert all(is_synthetic(number) for number in numbers)


@pytest.mark.parametrize(
    ("persons", "events", "column"),
    [
        ("person,born,cpr\nA1,1979-03-12,120379-0000\n", "", "cpr"),
        ("person,born,cpr\nA1,1979-03-12,1203790000\n", "", "cpr"),
        ("person,born,cpr\nA1,,720379-0000\n", "", "cpr"),  # a replacement number is somebody's too
        ("person,born\n120379-0000,1979-03-12\n", "", "person"),
        ("person,born,Note\nA1,,ring til 12 03 79 - 0000\n", "", "Note"),
        ("person,born\nA1,\n", "A1,notat,2026-01-05,120379-0000,\n", "value"),
        ("person,born\nA1,\n", "A1,notat,2026-01-05,,søn 120379.0000\n", "note"),
    ],
)
def test_a_number_that_may_be_somebody_s_is_refused_wherever_it_stands(
    tmp_path: Path, persons: str, events: str, column: str
) -> None:
    with pytest.raises(NotForTheDemo) as refused:
        made_of(facts(tmp_path, persons, events=events), TODAY)
    assert f"kolonnen {column} har et CPR-nummer, der" in refused.value.say("da")
    assert f"the column {column} has a CPR number that" in refused.value.say("en")
    said = refused.value.say("da") + refused.value.say("en")
    assert set(re.findall(r"\d{6}-\d{4}", said)) == {"120379-0000", "128379-0000"}, "only those of the example"


def test_a_number_that_excel_took_for_a_number_is_refused_or_kept_whole(tmp_path: Path) -> None:
    def of(number: int) -> Columns:
        path = tmp_path / "facts.xlsx"
        sheets = {
            "Borgere": [["Borger", "Født", "CPR"], ["A1", None, number]],
            "Forløb": [["Borger", "Slags", "Fra", "Til"]],
            "Hændelser": [["Borger", "Slags", "Dato"]],
        }
        path.write_bytes(workbook(sheets))
        return read_facts(path)

    with pytest.raises(NotForTheDemo):
        made_of(of(203790000), TODAY)
    assert cards(of(283790000))["A1"].cpr == "0283790000"


@pytest.mark.parametrize(
    ("persons", "today", "why"),
    [
        ("person,born\n", TODAY, "no citizens"),
        ("person,born\nA1,\n", date(1998, 6, 30), "choose a day within it with --today"),
        ("person,born,municipality\nA1,,0101\nA2,,0201\n", TODAY, "several municipalities"),
        ("person,born,cpr\nA1,,128379-0000\nA2,,1283790000\n", TODAY, "stands at several citizens"),
    ],
)
def test_what_makes_no_municipality_is_refused_in_words(tmp_path: Path, persons: str, today: date, why: str) -> None:
    with pytest.raises(NotForTheDemo, match=why):
        made_of(facts(tmp_path, persons), today)


def test_a_case_lies_with_the_unit_of_the_benefit_that_runs(tmp_path: Path) -> None:
    columns = facts(
        tmp_path,
        "person,born,municipality\nA1,,0101\nA2,,\nA3,,\nA4,,\nA5,,\n",
        "A1,sygedagpenge,2026-10-05,,\nA2,sygedagpenge,2025-01-06,2025-06-02,\nA2,ledighedsydelse,2026-01-05,,\n"
        "A3,kontanthjaelp,2025-01-01,2026-11-16,\nA4,foertidspension,2020-01-01,,\n",
    )
    found = cards(columns)
    assert {person: card.caseworker for person, card in found.items()} == {
        "A1": "anna",
        "A2": "bo",
        "A3": "",  # ended: the last day it held was yesterday
        "A4": "",  # nobody follows a pension
        "A5": "",
    }
    assert found["A2"].unit == "Fleks og ledighedsydelse"
    assert made_of(columns, TODAY).municipality.code == "0101"


def test_ids_that_people_can_say_are_the_case_numbers(tmp_path: Path) -> None:
    assert cards(facts(tmp_path, "person,born\nB-01,\nB02,\n"))["B-01"].case_number == "B-01"
    odd = facts(tmp_path, "person,born\nB/01,\nB02,\n", "B02,sygedagpenge,2026-10-05,,\n")
    assert [card.case_number for card in cards(odd).values()] == ["2026-000001", "2026-000002"]
    assert cards(facts(tmp_path, "person,born\n128379-0000,\n"))["128379-0000"].case_number == "2026-000001"
