"""A caseload that is brought in: seen first, then all of it or nothing, and the same file twice changes nothing."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from django.db import transaction

from humlebi.demo.municipality import make
from humlebi.desk.access import chain
from humlebi.desk.access.models import AccessLog, Act, Municipality, Unit, User
from humlebi.desk.casework import gather, loading, record
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.models import Citizen, EventFact, Snapshot, SnapshotRow, SpellFact
from humlebi.desk.casework.possible import Correction
from humlebi.desk.intake import caseload, people
from humlebi.desk.intake.models import Load
from humlebi.desk.intake.people import Found, wrong_cpr
from humlebi.desk.organisation.models import How
from humlebi.desk.organisation.record import Wanted, allotment_set
from humlebi.timeline.columns import facts_of
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.readers import read_facts
from humlebi.timeline.writers import write_csv

from .conftest import TODAY, Town

HEAD = ("person", "cpr", "navn", "sagsnummer", "enhed", "sagsbehandler", "beskyttet")
ANE = ("A", "018180-1234", "Ane Åkær", "S-1", "Nord", "anna", "")
BENT = ("B", "0281801235", "Bent Østergård", "S-2", "Nord", "", "ja")
FACTS = Facts.of(
    [Person("A", date(1980, 1, 1)), Person("B", date(1980, 1, 2))],
    [Spell("A", "sygedagpenge", date(2017, 11, 20), None, "loenmodtager"), Spell("B", "fleksjob", date(2016, 1, 1))],
    [Event("A", "samtale", date(2018, 1, 15))],
)


def table(folder: Path, *rows: tuple[str, ...], name: str = "borgere.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEAD, *rows])
    return path


@pytest.fixture
def bring(town: Town, tmp_path: Path) -> Callable[..., caseload.Plan]:
    def plan(facts: Facts = FACTS, *rows: tuple[str, ...], write: bool = True) -> caseload.Plan:
        found = caseload.plan(facts, people.of_file(table(tmp_path, *(rows or (ANE, BENT)))), TODAY)
        if write and not found.wrong:
            caseload.carry_out(found, files="f" * 64, today=TODAY)
        return found

    return plan


Bring = Callable[..., caseload.Plan]


def changed(plan: caseload.Plan) -> dict[str, int]:
    return {name: number for name, number in plan.counts().items() if number and not name.endswith("same")}


# --- what comes in ----------------------------------------------------------------------------------------------------


def test_people_and_facts_come_in_and_are_reckoned(bring: Bring, town: Town) -> None:
    assert changed(bring()) == {"people_new": 2, "facts_new": 3}
    ane, bent = Citizen.objects.order_by("person")
    assert (ane.name, ane.case_number, ane.unit, ane.caseworker) == ("Ane Åkær", "S-1", town.north, town.anna)
    assert (bent.protected, bent.caseworker) == (True, None)
    assert SnapshotRow.objects.filter(snapshot=ane.pk).exists()
    receipt = Load.objects.get()
    assert receipt.counts["facts_new"] == 3
    assert AccessLog.objects.get(act=Act.CASELOAD_LOADED).detail.startswith(str(receipt.pk))


def test_what_came_from_a_file_hangs_together_as_what_was_typed(bring: Bring) -> None:
    """The chain reads the rows back from the database: what was appended by column is what it says."""
    bring()
    ended = Spell("A", "sygedagpenge", date(2017, 11, 20), date(2018, 3, 1), "loenmodtager")
    bring(Facts.of(FACTS.persons, [ended, FACTS.spells[1]], FACTS.events))
    for model, count in ((SpellFact, 3), (EventFact, 1)):
        found = chain.check(model)
        assert (found.whole, found.count) == (True, count)


def test_the_same_file_twice_changes_nothing(bring: Bring) -> None:
    bring()
    before = list(SpellFact.objects.values()), list(EventFact.objects.values()), list(Citizen.objects.values())
    again = bring()
    assert (again.changes, changed(again)) == (False, {})
    after = list(SpellFact.objects.values()), list(EventFact.objects.values()), list(Citizen.objects.values())
    assert after == before


def test_what_changed_is_corrected_and_the_first_is_kept(bring: Bring) -> None:
    bring()
    ended = Spell("A", "sygedagpenge", date(2017, 11, 20), date(2018, 3, 1), "loenmodtager")
    facts = Facts.of(FACTS.persons, [ended, FACTS.spells[1]], FACTS.events)
    assert changed(bring(facts)) == {"facts_changed": 1}
    assert SpellFact.objects.filter(kind="sygedagpenge").count() == 2
    ane = Citizen.objects.get(person="A")
    assert [spell.until for spell in gather.of_citizen(ane).spells] == [date(2018, 3, 1)]
    assert changed(bring(facts)) == {}


def test_what_left_the_file_is_listed_and_stays(bring: Bring) -> None:
    bring()
    facts = Facts.of(FACTS.persons[:1], FACTS.spells[:1])
    plan = bring(facts, ANE)
    assert (plan.gone_people, [row.kind for row in plan.gone]) == (["S-2"], ["samtale"])
    assert (Citizen.objects.count(), EventFact.objects.count()) == (2, 1)


def test_what_somebody_corrected_here_stands(bring: Bring, town: Town) -> None:
    bring()
    ane = Citizen.objects.get(person="A")
    event = ane.events.get()
    to = Correction(date(2018, 1, 16), reason="Skrivefejl")
    record.fact_corrected(Seen(town.anna, ane, gather.version(ane)), fact=event, to=to, today=TODAY)
    assert changed(bring()) == {}
    other = Facts.of(FACTS.persons, FACTS.spells, [Event("A", "samtale", date(2018, 1, 15), ref="")])
    assert changed(bring(other)) == {}
    moved = Facts.of(FACTS.persons, FACTS.spells, [Event("A", "samtale", date(2018, 1, 15), "telefon")])
    assert changed(bring(moved)) == {"facts_kept": 1}
    assert [one.on for one in gather.of_citizen(ane).events] == [date(2018, 1, 16)]


def test_two_facts_of_one_day_are_not_taken_for_each_other(bring: Bring) -> None:
    one, two = (Spell("A", "tilbud", date(2018, 1, 1), None, value) for value in ("praktik", "mentor"))
    bring(Facts.of(FACTS.persons, [one, two]))
    third = Spell("A", "tilbud", date(2018, 1, 1), None, "kursus")
    assert changed(bring(Facts.of(FACTS.persons, [third, two]))) == {"facts_changed": 1}


def test_the_units_rule_finds_the_caseworker(bring: Bring, town: Town) -> None:
    parts = [Wanted(town.anna, 1, 1), Wanted(town.ida, 2, 31)]
    allotment_set(town.lone, unit=town.north, how=How.CPR_DAY, begins=TODAY, parts=parts, today=TODAY)
    bring()
    assert Citizen.objects.get(person="B").caseworker == town.ida


def test_load_shares_out_evenly(town: Town, tmp_path: Path) -> None:
    parts = [Wanted(town.anna), Wanted(town.ida)]
    allotment_set(town.lone, unit=town.north, how=How.LOAD, begins=TODAY, parts=parts, today=TODAY)
    rows = [(f"P{n}", f"0181{n:02}0001", f"Navn {n}", "", "Nord", "", "") for n in range(10)]
    facts = Facts.of([Person(row[0]) for row in rows])
    caseload.carry_out(caseload.plan(facts, people.of_file(table(tmp_path, *rows)), TODAY), files="x" * 64, today=TODAY)
    assert [Citizen.objects.filter(caseworker=who).count() for who in (town.anna, town.ida)] == [5, 5]


# --- files as they are ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_in_the_encoding_it_was_saved_in(encoding: str, tmp_path: Path) -> None:
    assert people.of_file(table(tmp_path, ANE, encoding=encoding)).cards["A"].name == "Ane Åkær"


def test_a_workbook_does_as_well(tmp_path: Path) -> None:
    path = tmp_path / "borgere.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate([HEAD, ANE, BENT]):
            sheet.write_row(line, 0, row)
    found = people.of_file(path)
    assert (found.wrong, found.cards["B"].protected) == ([], True)


def test_further_columns_of_the_persons_do_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "persons.csv").write_text("person,born,cpr,navn,enhed\nA,1980-01-01,018180-1234,Ane,Nord\n")
    (folder / "spells.csv").write_text("person,kind,from,until,value\n")
    (folder / "events.csv").write_text("person,kind,on\n")
    found = people.of_persons(facts_of(read_facts(folder)).persons)
    assert (found.cards["A"].name, found.cards["A"].unit) == ("Ane", "Nord")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "tom"),
        (b"\x00\x01\x02PK", "ikke tekst"),
        (b"PK\x03\x04 not a workbook", "kan ikke"),
        (b"navn;cpr\nAne;1", "mangler kolonnen person"),
    ],
)
def test_a_file_that_is_not_what_it_says(content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / ("borgere.xlsx" if content.startswith(b"PK") else "borgere.csv")
    path.write_bytes(content)
    assert told in people.of_file(path).wrong[0].why.da


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "kan ikke åbnes" in people.of_file(tmp_path / "nix.csv").wrong[0].why.da


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cpr", "told"),
    [
        ("3281801234", "de to første cifre (32) er ingen dag"),
        ("0113801234", "tredje og fjerde ciffer (13) er ingen måned"),
        ("3002801234", "de første seks cifre (300280) er en dag, der ikke findes"),
        ("010180123", "har 9 cifre"),
        ("01018o1234", "kun cifre"),
    ],
)
def test_a_cpr_number_typed_wrong_says_which_digits(cpr: str, told: str, tmp_path: Path) -> None:
    assert told in wrong_cpr(cpr)[0]
    found = people.of_file(table(tmp_path, ("A", cpr, *ANE[2:])))
    assert [(one.line, one.column, one.why.da) for one in found.wrong] == [(2, "cpr", wrong_cpr(cpr)[0])]


@pytest.mark.parametrize(
    ("rows", "column", "told"),
    [
        ([ANE, ("B", ANE[1], *BENT[2:])], "cpr", "samme CPR-nummer"),
        ([ANE, (*BENT[:3], "S-1", *BENT[4:])], "case_number", "det sagsnummer"),
        ([ANE, (*BENT[:4], "Øst", "", "")], "unit", "her er Nord, Syd"),
        ([ANE, (*BENT[:5], "bo", "")], "caseworker", "arbejder i Nord"),
        ([ANE, (*BENT[:2], "", *BENT[3:])], "name", "mangler navn"),
        ([ANE, BENT, BENT], "person", "står også i linje 3"),
        ([ANE, BENT, ("C", *BENT[1:])], "person", "ikke blandt personerne"),
        ([ANE, (*BENT[:6], "måske")], "protected", "ja eller nej"),
    ],
)
def test_a_line_that_is_refused_writes_nothing(
    rows: list[tuple[str, ...]], column: str, told: str, bring: Bring
) -> None:
    plan = bring(FACTS, *rows)
    assert [(one.column, told in one.why.da) for one in plan.wrong] == [(column, True)]
    assert plan.wrong[0].line > 1
    assert not Citizen.objects.exists()
    with pytest.raises(caseload.Cannot):
        caseload.carry_out(plan, files="f" * 64, today=TODAY)


def test_a_number_is_never_told_whole(bring: Bring) -> None:
    plan = bring(FACTS, ANE, ("B", ANE[1], *BENT[2:]))
    assert all("1234" not in one.value for one in plan.wrong)


def test_nothing_is_half_written(bring: Bring, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = bring(write=False)
    monkeypatch.setattr(caseload.log, "write", lambda *args, **more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        caseload.carry_out(plan, files="f" * 64, today=TODAY)
    assert [model.objects.count() for model in (Citizen, SpellFact, EventFact, Load)] == [0, 0, 0, 0]


def test_somebodys_number_is_not_swapped_by_a_file(bring: Bring) -> None:
    bring()
    plan = bring(FACTS, ("A", "0381801236", *ANE[2:]), BENT)
    assert [(one.column, "et andet nummer" in one.why.da) for one in plan.wrong] == [("cpr", True)]


# --- the same as the demo ---------------------------------------------------------------------------------------------


def waiting() -> Iterator[tuple[Any, ...]]:
    rows = SnapshotRow.objects.order_by("snapshot__citizen__person", "item", "rule", "since", "due")
    yield from rows.values_list("snapshot__citizen__person", "bucket", "rule", "since", "due", "status", "count")
    snapshots = Snapshot.objects.order_by("citizen__person")
    yield from snapshots.values_list("citizen__person", "running", "active_on", "citizen__caseworker__username")


def test_the_demos_own_facts_give_the_demos_own_day(db: None, tmp_path: Path) -> None:
    """300 people by way of the files, twice: the same day, person by person."""
    made = make(300, seed=7, today=TODAY)
    with transaction.atomic():
        loading.load(made, demo=True)
        expected = list(waiting())
        transaction.set_rollback(True)
    here = Municipality.objects.create(code=made.code, name=made.name)
    units = {name: Unit.objects.create(municipality=here, name=name) for name in {one.unit for one in made.staff}}
    for unit in {one.unit for one in made.citizens} - set(units):
        units[unit] = Unit.objects.create(municipality=here, name=unit)
    for one in made.staff:
        User.objects.create(username=one.username, name=one.name, role=one.role, unit=units[one.unit])
    folder = tmp_path / "facts"
    write_csv(made.facts, folder)
    cards = [(c.person_id, c.cpr, c.name, c.case_number, c.unit, c.caseworker, "") for c in made.citizens]
    told: Found = people.of_file(table(tmp_path, *cards))
    for changes in (True, False):
        plan = caseload.plan(facts_of(read_facts(folder)), told, TODAY)
        assert (plan.wrong, plan.changes) == ([], changes)
        caseload.carry_out(plan, files="f" * 64, today=TODAY)
        assert list(waiting()) == expected


def test_a_column_that_is_not_there_is_said_once(town: Town, tmp_path: Path) -> None:
    path = tmp_path / "borgere.csv"
    path.write_text("person;navn;enhed\nA;Ane;Nord\nB;Bent;Nord\n", encoding="utf-8")
    plan = caseload.plan(FACTS, people.of_file(path), TODAY)
    assert [(one.file, one.line, one.why.en) for one in plan.wrong] == [
        ("borgere.csv", 0, "the file has no column cpr, and new people need one")
    ]
