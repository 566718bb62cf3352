"""Facts from files: what is right comes in whole, what is wrong is named by file, line, value and what was expected."""

import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reckoning.strategies import cases

from humlebi.timeline.columns import Columns, columns_of, facts_of
from humlebi.timeline.facts import Facts, Person, Spell
from humlebi.timeline.faults import Fault
from humlebi.timeline.readers import BadFacts, read_facts
from humlebi.timeline.words import DANISH, EventWord, SpellWord, Vocabulary
from humlebi.timeline.writers import write_csv, write_parquet

pytestmark = pytest.mark.core
PERSONS = "person,born,municipality\n1,1970-01-01,0101\n2,,\n"
SPELLS = "person,kind,from,until,value,ref\n1,sygedagpenge,2015-01-05,,ledig,s1\n2,barsel,2015-01-01,2015-06-01,,\n"
EVENTS = "person,kind,on,value,ref\n1,samtale,2015-02-20,,\n"
Parts = Mapping[str, str | bytes]


def folder(tmp_path: Path, **changed: str | bytes) -> Path:
    """A folder of right files, with some of them changed."""
    path = tmp_path / "facts"
    path.mkdir()
    for name, text in ({"persons": PERSONS, "spells": SPELLS, "events": EVENTS} | changed).items():
        (path / f"{name}.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults(path: Path) -> list[Fault]:
    with pytest.raises(BadFacts) as bad:
        read_facts(path)
    assert all(fault.text in str(bad.value) for fault in bad.value.faults)
    return bad.value.faults


def only_fault(path: Path) -> tuple[str, int, str, str]:
    (fault,) = faults(path)
    assert fault.expected.en
    return fault.file, fault.line, fault.column, fault.value


# --- what is right ----------------------------------------------------------------------------------------------------


def test_a_folder_of_csv_is_read_with_the_line_of_each_fact(tmp_path: Path) -> None:
    facts = facts_of(read_facts(folder(tmp_path)))
    assert facts.persons == (Person("1", date(1970, 1, 1), "0101"), Person("2"))
    assert set(facts.spells) == {
        Spell("1", "sygedagpenge", date(2015, 1, 5), None, "ledig", "s1", 2),
        Spell("2", "barsel", date(2015, 1, 1), date(2015, 6, 1), "", "", 3),
    }
    assert [(event.kind, event.on, event.row) for event in facts.events] == [("samtale", date(2015, 2, 20), 2)]


def test_a_zip_of_the_same_files_gives_the_same_facts(tmp_path: Path) -> None:
    path = folder(tmp_path)
    archive = tmp_path / "facts.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for name in ("persons", "spells", "events"):
            out.write(path / f"{name}.csv", f"inner/{name}.csv")
    assert read_facts(archive).digest == read_facts(path).digest


@pytest.mark.parametrize("write", [write_csv, write_parquet])
@given(facts=cases(refs=True))
def test_any_facts_survive_being_written_and_read(
    write: object, facts: Facts, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("facts")
    facts = tied(facts)
    write(facts, path)  # type: ignore[operator]
    assert read_facts(path).digest == columns_of(facts).digest
    assert sorted(p.name for p in path.iterdir()) == sorted(
        f"{name}.{'csv' if write is write_csv else 'parquet'}" for name in ("persons", "spells", "events")
    )


def test_other_columns_of_persons_are_kept(tmp_path: Path) -> None:
    text = 'person,team,born,note\n1,"øst, 2",1970-01-01,"said ""no""\nand left"\n2,vest,,\n'
    columns = read_facts(folder(tmp_path, persons=text))
    assert columns.extra == {"team": ["øst, 2", "vest"], "note": ['said "no"\nand left', ""]}
    for write in (write_csv, write_parquet):
        out = tmp_path / write.__name__
        write(columns, out)
        assert read_facts(out).extra == columns.extra


@pytest.mark.parametrize(
    "text",
    [
        PERSONS.encode("utf-8-sig"),
        PERSONS.replace("\n", "\r\n").encode(),
        PERSONS.rstrip("\n").encode(),
        PERSONS.replace("\n", "\n\n").encode(),
        b"born,municipality,person\n1970-01-01,0101,1\n,,2\n",
        b'"person","born","municipality"\n"1","1970-01-01","0101"\n"2","",""\n',
    ],
    ids=["BOM", "CRLF", "no last newline", "blank lines", "columns in another order", "quoted"],
)
def test_files_that_other_programs_write_are_read(tmp_path: Path, text: bytes) -> None:
    found = facts_of(read_facts(folder(tmp_path, persons=text)))
    assert found.persons == (Person("1", date(1970, 1, 1), "0101"), Person("2"))


def test_blank_lines_do_not_move_the_line_numbers(tmp_path: Path) -> None:
    text = EVENTS + "\n\n1,samtale,2015-99-20,,\n"
    assert only_fault(folder(tmp_path, events=text)) == ("events.csv", 5, "on", "2015-99-20")


def test_a_quoted_newline_does_not_move_the_line_numbers(tmp_path: Path) -> None:
    text = 'person,born,note\n1,1970-01-01,"two\nlines"\n2,1970-13-01,\n'
    assert only_fault(folder(tmp_path, persons=text)) == ("persons.csv", 4, "born", "1970-13-01")


def test_columns_that_may_be_left_out_are_empty(tmp_path: Path) -> None:
    path = folder(tmp_path, persons="person,born\n1,\n2,\n", events="person,kind,on\n1,samtale,2015-02-20\n")
    assert [event.value for event in facts_of(read_facts(path)).events] == [""]


def test_files_with_a_header_alone_hold_no_facts(tmp_path: Path) -> None:
    path = folder(tmp_path, persons="person,born\n", spells=SPELLS.split("\n")[0] + "\n", events="person,kind,on\n")
    assert read_facts(path).people == 0


@pytest.mark.parametrize(
    ("spells", "events"),
    [({}, {"samtale": EventWord("s", "s")}), ({"barsel": SpellWord("b", "b")}, {}), ({}, {})],
    ids=["no spells", "no events", "none"],
)
def test_a_vocabulary_may_have_no_words_of_a_sort(
    tmp_path: Path, spells: Mapping[str, SpellWord], events: Mapping[str, EventWord]
) -> None:
    path = folder(tmp_path, spells=SPELLS.split("\n")[0] + "\n", events=EVENTS.split("\n")[0] + "\n")
    assert read_facts(path, Vocabulary(spells, events)).people == 2


def tied(facts: Facts) -> Facts:
    """The same facts without the refs that name no spell, which no file may have."""
    named = {(spell.person, spell.ref) for spell in facts.spells if DANISH.spells[spell.kind].benefit}

    def kept(fact: Any) -> Any:
        return fact if (fact.person, fact.ref) in named else replace(fact, ref="")

    return Facts(facts.persons, tuple(map(kept, facts.spells)), tuple(map(kept, facts.events)))


# --- what is wrong ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "line", "column", "value"),
    [
        ("persons", "person\n1\n2\n", 1, "born", ""),
        ("spells", "person,kind,until\n", 1, "from", ""),
        ("persons", "person,born,born\n1,,\n", 1, "born", ""),
        ("persons", PERSONS + "3,1970-02-30,\n", 4, "born", "1970-02-30"),
        ("persons", PERSONS + "3,01-02-1970,\n", 4, "born", "01-02-1970"),
        ("persons", PERSONS + "3,1970-1-1,\n", 4, "born", "1970-1-1"),
        ("persons", PERSONS + "3,0070-01-01,\n", 4, "born", "0070-01-01"),
        ("persons", PERSONS + "1,,\n", 4, "person", "1"),
        ("persons", PERSONS + ",1970-01-01,\n", 4, "person", ""),
        ("persons", PERSONS + "3,,Aalborg\n", 4, "municipality", "Aalborg"),
        ("persons", PERSONS + "3,,101\n", 4, "municipality", "101"),
        ("persons", PERSONS + "320190-1234,,\n", 4, "person", "320190-1234"),
        ("persons", "person,born,cpr\n1,,3201901234\n2,,\n", 2, "cpr", "3201901234"),
        ("spells", SPELLS + "1,sygedagpenge,2016-02-30,2016-03-01,,\n", 4, "from", "2016-02-30"),
        ("spells", SPELLS + "1,sygedagpenge,,2016-03-01,,\n", 4, "from", ""),
        ("spells", SPELLS + "1,fleksjob,2016-03-02,2016-03-01,,\n", 4, "until", "2016-03-01"),
        ("spells", SPELLS + "1,fleksjob,2016-03-02,2016-03-02,,\n", 4, "until", "2016-03-02"),
        ("spells", SPELLS + "1,sygedagpenge,2016-02-01,,ledig,\n", 4, "until", ""),
        ("spells", SPELLS + "1,visitation,2016-02-01,,4,\n", 4, "value", "4"),
        ("spells", SPELLS + "3,barsel,2016-02-01,,,\n", 4, "person", "3"),
        ("events", EVENTS + "1,samtle,2015-03-01,,\n", 3, "kind", "samtle"),
        ("events", EVENTS + "1,sygedagpenge,2015-03-01,,\n", 3, "kind", "sygedagpenge"),
        ("events", EVENTS + "1,Samtaler,2015-03-01,,\n", 3, "kind", "Samtaler"),
        ("events", EVENTS + "1,samtale,2015-03-01T10:00,,\n", 3, "on", "2015-03-01T10:00"),
        ("events", EVENTS + "1,samtale,2015 -03-01,,\n", 3, "on", "2015 -03-01"),
        ("events", EVENTS + "9,samtale,2015-03-01,,\n", 3, "person", "9"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, name: str, text: str, line: int, column: str, value: str) -> None:
    assert only_fault(folder(tmp_path, **{name: text})) == (f"{name}.csv", line, column, value)


def test_an_unknown_word_is_answered_with_the_nearest(tmp_path: Path) -> None:
    (fault,) = faults(folder(tmp_path, events=EVENTS + "1,samtle,2015-03-01,,\n"))
    assert "did you mean samtale" in fault.expected.en
    assert fault.text.startswith("events.csv:3: kind 'samtle':")


def test_the_second_open_spell_names_the_line_of_the_first(tmp_path: Path) -> None:
    (fault,) = faults(folder(tmp_path, spells=SPELLS + "1,sygedagpenge,2016-02-01,,ledig,\n"))
    assert "line 2" in fault.expected.en


def test_a_kind_that_may_run_twice_is_let_in_twice(tmp_path: Path) -> None:
    twice = SPELLS + "1,ansaettelse,2016-02-01,,,\n1,ansaettelse,2016-03-01,,,\n"
    assert len(read_facts(folder(tmp_path, spells=twice)).spells["ansaettelse"]) == 2


def test_a_line_with_too_few_or_too_many_cells_is_named(tmp_path: Path) -> None:
    found = faults(folder(tmp_path, events=EVENTS + "1,samtale\n1,samtale,2015-03-01,,,,,\n1,samtale,2015-03-01,,\n"))
    assert [(fault.file, fault.line) for fault in found] == [("events.csv", 3), ("events.csv", 4)]
    assert all("columns" in fault.expected.en for fault in found)


def test_a_ragged_line_does_not_move_the_line_numbers_after_it(tmp_path: Path) -> None:
    found = faults(folder(tmp_path, events=EVENTS + "1,samtale\n1,samtle,2015-03-01,,\n"))
    assert [(fault.line, fault.column) for fault in found] == [(3, ""), (4, "kind")]


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    found = faults(
        folder(
            tmp_path,
            persons=PERSONS + "3,1970-02-30,\n",
            spells=SPELLS + "1,fleksjob,2016-03-02,2016-03-01,,\n8,barsel,2016-03-02,,,\n",
            events=EVENTS + "1,samtle,2015-03-01,,\n1,samtale,x,,\n",
        )
    )
    assert [(fault.file, fault.line, fault.column) for fault in found] == [
        ("events.csv", 3, "kind"),
        ("events.csv", 4, "on"),
        ("persons.csv", 4, "born"),
        ("spells.csv", 4, "until"),
        ("spells.csv", 5, "person"),
    ]


@pytest.mark.parametrize("name", ["persons", "spells", "events"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    path = folder(tmp_path)
    (path / f"{name}.csv").unlink()
    assert only_fault(path) == (f"{name}.csv", 0, "", "")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path / "nowhere")
    assert "no such file" in fault.expected.en


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    assert only_fault(folder(tmp_path, events=b"")) == ("events.csv", 0, "", "")


def test_a_file_that_is_no_folder_and_no_zip_is_named(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(PERSONS, encoding="utf-8")
    assert only_fault(path)[:2] == ("facts.csv", 0)


def test_two_encodings_in_one_file_are_named_with_their_lines(tmp_path: Path) -> None:
    text = "person,born,name\n1,,Åse\n2,,B\n".encode() + "3,,Ærø\n".encode("latin-1")
    found = faults(folder(tmp_path, persons=text))
    assert [(fault.file, fault.line) for fault in found] == [("persons.csv", 4)]
    assert "UTF-8" in found[0].expected.en


def test_what_is_in_no_encoding_is_named(tmp_path: Path) -> None:
    found = faults(folder(tmp_path, persons=b"person,born,name\n1,,\x8f\n2,,\n"))
    assert [(fault.file, fault.line) for fault in found] == [("persons.csv", 2)]
    assert "Windows-1252" in found[0].expected.en


def test_a_character_that_two_blocks_share_is_no_fault(tmp_path: Path) -> None:
    # The reader takes the file in blocks; a letter of two bytes must not be cut into two faults.
    name = "ø" * ((1 << 16) - 17)
    columns = read_facts(folder(tmp_path, persons=f"person,born,note\n1,,{name}\n2,,a{name}\n"))
    assert columns.extra["note"] == [name, f"a{name}"]


def test_a_zero_byte_is_named_with_its_line(tmp_path: Path) -> None:
    assert only_fault(folder(tmp_path, events=EVENTS.encode() + b"1,samtale,2015\x00-03-01,,\n"))[:2] == (
        "events.csv",
        3,
    )


def test_a_zero_byte_far_into_the_file_is_named_with_its_line(tmp_path: Path) -> None:
    many = EVENTS.encode() + b"1,samtale,2015-02-20,,\n" * 5000
    assert only_fault(folder(tmp_path, events=many + b"\0"))[:2] == ("events.csv", 5003)


def test_two_gigabytes_of_zeros_are_refused_without_being_taken_into_memory(tmp_path: Path) -> None:
    path = folder(tmp_path)
    for name, start in (("events", b""), ("spells", SPELLS.encode())):
        with (path / f"{name}.csv").open("wb") as out:
            out.write(start)
            out.truncate(2 << 30)
    code = "import sys; from humlebi.cli import main; sys.exit(main(['assess', *sys.argv[1:], '--lang', 'en']))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), "--today", "2015-05-13"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=_within_a_gigabyte,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"},
    )
    assert done.returncode == 2, done.stderr
    assert "zero bytes" in done.stderr
    assert "Traceback" not in done.stderr


def _within_a_gigabyte() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (1 << 30, 1 << 30))


# --- zips -------------------------------------------------------------------------------------------------------------


def zipped(tmp_path: Path, members: Parts) -> Path:
    path = tmp_path / "facts.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in members.items():
            out.writestr(name, text)
    return path


RIGHT = {"persons.csv": PERSONS, "spells.csv": SPELLS, "events.csv": EVENTS}


@pytest.mark.parametrize("name", ["../persons.csv", "/etc/persons.csv", "a/../../b.csv", "C:\\persons.csv", "..\\x"])
def test_a_zip_with_a_name_that_leads_out_is_refused_whole(tmp_path: Path, name: str) -> None:
    file, line, _, value = only_fault(zipped(tmp_path, RIGHT | {name: PERSONS}))
    assert (file, line) == ("facts.zip", 0)
    assert value.replace("/", "\\") == name.replace("/", "\\")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["facts.zip"]


def test_a_zip_without_a_file_says_which(tmp_path: Path) -> None:
    members = {name: text for name, text in RIGHT.items() if name != "events.csv"}
    (fault,) = faults(zipped(tmp_path, members))
    assert "events.csv" in fault.expected.en


def test_a_zip_that_unpacks_to_zeros_without_end_is_refused(tmp_path: Path) -> None:
    assert only_fault(zipped(tmp_path, RIGHT | {"events.csv": EVENTS.encode() + bytes(200 << 20)}))[:2] == (
        "events.csv",
        3,
    )


def test_a_zip_that_is_broken_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path, {name: text + "\n" * 5000 for name, text in RIGHT.items()})
    data = bytearray(path.read_bytes())
    data[60:66] = b"\xff" * 6
    path.write_bytes(data)
    assert all(fault.file in ("facts.zip", "persons.csv") for fault in faults(path))


def test_two_files_of_one_name_in_a_zip_are_refused(tmp_path: Path) -> None:
    assert faults(zipped(tmp_path, RIGHT | {"old/persons.csv": PERSONS}))


# --- parquet ----------------------------------------------------------------------------------------------------------


def parquet(tmp_path: Path, **changed: pa.Table) -> Path:
    path = tmp_path / "facts"
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "parquet")
    path = tmp_path / "parquet"
    for name, table in changed.items():
        pq.write_table(table, path / f"{name}.parquet")
    return path


def test_parquet_with_dates_as_text_or_as_dates_is_the_same(tmp_path: Path) -> None:
    path = parquet(tmp_path)
    one: Columns = read_facts(path)
    table = pq.read_table(path / "events.parquet")
    place = table.column_names.index("on")
    pq.write_table(table.set_column(place, "on", table["on"].cast(pa.string())), path / "events.parquet")
    assert read_facts(path).digest == one.digest


def test_a_missing_column_of_parquet_is_named(tmp_path: Path) -> None:
    path = parquet(tmp_path, events=pa.table({"person": ["1"], "kind": ["samtale"]}))
    assert only_fault(path) == ("events.parquet", 0, "on", "")


def test_a_bad_row_of_parquet_is_named(tmp_path: Path) -> None:
    path = parquet(
        tmp_path, events=pa.table({"person": ["1", "1"], "kind": ["samtale", "samtle"], "on": ["2015-01-01"] * 2})
    )
    assert only_fault(path) == ("events.parquet", 2, "kind", "samtle")


def test_a_file_that_is_no_parquet_is_named(tmp_path: Path) -> None:
    path = parquet(tmp_path)
    (path / "events.parquet").write_bytes(b"not parquet at all")
    assert only_fault(path)[:2] == ("events.parquet", 0)


@given(st.binary(max_size=200))
def test_no_bytes_at_all_give_a_traceback(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    _read_or_refused(folder(tmp_path_factory.mktemp("any"), events=data))


@given(st.text(max_size=200))
def test_no_text_after_a_right_header_gives_a_traceback(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    _read_or_refused(folder(tmp_path_factory.mktemp("any"), events=EVENTS + text.encode("utf-8", "replace").decode()))


def _read_or_refused(path: Path) -> None:
    """Whatever stands in the files, they are read or refused with faults; nothing else is raised."""
    with suppress(BadFacts):
        read_facts(path)
