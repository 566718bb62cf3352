"""The demo municipality in and out of files, in the terminal and on the Today page: one answer, person by person."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from humlebi.cli import main
from humlebi.demo.municipality import Municipality, make
from humlebi.desk.access.models import User
from humlebi.desk.casework.loading import load
from humlebi.outcomes.agenda import BUCKETS, Item, agenda
from humlebi.outcomes.agenda import said as asks
from humlebi.reckoning.assess import Assessment, Row, assess
from humlebi.timeline.calendar import to_date
from humlebi.timeline.columns import columns_of
from humlebi.timeline.readers import read_facts
from humlebi.timeline.writers import write_csv, write_parquet

TODAY = date(2026, 11, 21)
PEOPLE = 600


@pytest.fixture(scope="module")
def made() -> Municipality:
    return make(PEOPLE, today=TODAY)


def said(assessment: Assessment) -> list[tuple[object, ...]]:
    """What an assessment says, without where in a file each fact stood."""
    rows = [(r.person, r.rule.slug, r.authority, r.since, r.due, r.done, r.status, r.count) for r in assessment.each()]
    return sorted(rows, key=str)


@pytest.mark.parametrize("write", [write_csv, write_parquet])
def test_a_municipality_that_went_through_files_gets_the_same_answer(
    made: Municipality, write: object, tmp_path: Path
) -> None:
    write(made.facts, tmp_path)  # type: ignore[operator]
    again = read_facts(tmp_path)
    assert again.digest == columns_of(made.facts).digest
    before, after = assess(made.facts, TODAY), assess(again, TODAY)
    assert said(before) == said(after)
    assert before.receipt == after.receipt
    assert len(before) > PEOPLE


def test_files_written_twice_are_the_same_byte_for_byte(made: Municipality, tmp_path: Path) -> None:
    write_csv(made.facts, tmp_path / "one")
    write_csv(read_facts(tmp_path / "one"), tmp_path / "two")
    for name in ("persons.csv", "spells.csv", "events.csv"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.django_db
def test_the_today_page_says_what_the_terminal_says_person_by_person(
    made: Municipality, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUMLEBI_TODAY", TODAY.isoformat())
    load(made)
    terminal = tuple(_terminal_rows(made, tmp_path))
    person_of = {card.case_number: card.person_id for card in made.citizens}
    worker_of = {card.person_id: card.caseworker for card in made.citizens}
    waiting = agenda(assess(read_facts(tmp_path), TODAY), TODAY)
    for user in User.objects.filter(role="caseworker"):
        shown = [(bucket, *line) for bucket in BUCKETS for line in _page_lines(user, bucket)]
        mine = [item for item in waiting if worker_of[item.person] == user.username]
        assert sorted((b, person_of[case], due) for b, case, due, _ in shown) == sorted(map(_asked, mine))
        for _, case, _, duties in shown:
            of_person = {asks(row).da for item in mine if item.person == person_of[case] for row in item.rows}
            assert set(duties) <= of_person
    for item in waiting:
        for row in item.rows:
            assert _terminal_form(row) in terminal


def _asked(item: Item) -> tuple[str, str, str]:
    # Of what cannot be decided the page says what is missing, and no day that may not be one.
    day = _danish(item.due) if item.due and item.bucket != "unknown" else ""
    return (item.bucket, item.person, day)


def _terminal_rows(made: Municipality, folder: Path) -> Iterator[dict[str, str]]:
    """What `humlebi assess` writes for the same facts."""
    write_csv(made.facts, folder)
    target = folder / "rows.csv"
    asked = ["assess", str(folder), "--today", TODAY.isoformat(), "--format", "csv", "--out", str(target)]
    assert main(asked) == 0
    with target.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            del row["because"], row["as_read_to"], row["mark"]
            yield row


def _terminal_form(row: Row) -> dict[str, str]:
    cells = (row.person, row.duty, row.authority, row.regime, row.since, row.due, row.done, row.status)
    names = ("person", "duty", "authority", "regime", "since", "due", "done", "status")
    return {name: str(cell) if cell is not None else "" for name, cell in zip(names, cells, strict=True)}


def _page_lines(user: User, bucket: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(case number, due date as printed, duties) of every line of a caseworker's list, all its pages."""
    client = Client(headers={"accept-language": "da"})
    client.force_login(user)
    address = {"overdue": "overskredet", "this_week": "denne-uge", "unknown": "mangler", "later": "senere"}[bucket]
    for page in range(1, 50):
        answer = client.get(f"/i-dag/{address}/", {"side": page})
        text = answer.content.decode()
        table = text.partition("<tbody>")[2].partition("</tbody>")[0]
        for line in re.findall(r"<tr>.*?</tr>", table, re.S):
            case = re.search(r'href="/borger/([\d-]+)/"', line)
            due = re.search(r'hb-due">([^<]+)<', line)
            assert case is not None
            duties = tuple(html.unescape(title) for title in re.findall(r"<li>(.*?)</li>", line))
            yield case[1], html.unescape(due[1]) if due else "", duties
        if f"side={page + 1}" not in text:
            return


def _danish(on: date) -> str:
    months = "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
    return f"{on.day}. {months[on.month - 1]} {on.year}"


def test_days_are_what_they_were_before_they_became_numbers(made: Municipality) -> None:
    columns = columns_of(made.facts)
    first = made.facts.spells[0]
    index = columns.index_of[first.person]
    table = columns.spell(first.kind)
    assert first.begins in {to_date(day) for day in table.begins[table.at[index] : table.at[index + 1]].tolist()}
