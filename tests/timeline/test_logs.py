"""Event logs of other systems: CSV and XES."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from humlebi.timeline.faults import BadFacts
from humlebi.timeline.logs import LogColumns, read_csv_log, read_xes, word_of

pytestmark = pytest.mark.core
XES = """<?xml version='1.0' encoding='UTF-8'?>
<log xmlns="http://www.xes-standard.org/">
  <string key="concept:name" value="the log's own name"/>
  <trace>
    <string key="concept:name" value="A1"/>
    <event>
      <string key="concept:name" value="Første møde"/>
      <date key="time:timestamp" value="2006-07-24T23:30:00.000+02:00"/>
    </event>
    <event>
      <date key="time:timestamp" value="2006-12-05T00:00:00.000"/>
      <string key="concept:name" value="Send Fine"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="A2"/>
    <event>
      <string key="concept:name" value="Create Fine"/>
      <date key="time:timestamp" value="2006-08-02"/>
    </event>
  </trace>
</log>
"""


def written(tmp_path: Path, text: str, name: str = "log.xes") -> Path:
    path = tmp_path / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


@pytest.mark.parametrize(
    ("activity", "word"),
    [
        ("Insert Date Appeal to Prefecture", "insert_date_appeal_to_prefecture"),
        ("Møde", "moede"),
        ("  Årsag: Æble / øl ", "aarsag_aeble_oel"),
        ("café-2", "cafe_2"),
        ("...", ""),
    ],
)
def test_the_name_of_an_activity_becomes_a_word(activity: str, word: str) -> None:
    assert word_of(activity) == word


@pytest.mark.parametrize("name", ["log.xes", "log.xes.gz"])
def test_an_xes_log_is_read_trace_by_trace(tmp_path: Path, name: str) -> None:
    facts = read_xes(written(tmp_path, XES, name))
    assert [person.id for person in facts.persons] == ["A1", "A2"]
    assert [(e.person, e.kind, e.on, e.row) for e in facts.events] == [
        ("A1", "foerste_moede", date(2006, 7, 24), 1),
        ("A1", "send_fine", date(2006, 12, 5), 2),
        ("A2", "create_fine", date(2006, 8, 2), 3),
    ]


def test_the_sample_of_another_program_is_read(shared: Path) -> None:
    log = shared / "data/logs/road-fines-50.xes"
    facts = read_xes(log)
    assert len(facts.events) == log.read_text(encoding="utf-8").count("<event>")


def test_a_document_type_declaration_is_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?>\n<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<log><trace/>&b;</log>'
    with pytest.raises(BadFacts, match="document type declaration"):
        read_xes(written(tmp_path, bomb))


@pytest.mark.parametrize("before", [65530, 65534, 65536, 131070])
def test_a_document_type_declaration_is_refused_wherever_it_stands(tmp_path: Path, before: int) -> None:
    start = '<?xml version="1.0"?><!--'
    padding = " " * (before - len(start) - 3)
    with pytest.raises(BadFacts, match="document type declaration"):
        read_xes(written(tmp_path, f'{start}{padding}--><!DOCTYPE log [<!ENTITY a "b">]><log>&a;</log>'))


def test_an_event_without_a_time_is_named_by_its_place(tmp_path: Path) -> None:
    text = XES.replace('<date key="time:timestamp" value="2006-12-05T00:00:00.000"/>', "")
    with pytest.raises(BadFacts) as bad:
        read_xes(written(tmp_path, text))
    (fault,) = bad.value.faults
    assert (fault.file, fault.line, fault.column, fault.value) == ("log.xes", 2, "time", "")
    assert "YYYY-MM-DD" in fault.expected.en


def test_a_trace_without_a_name_is_named(tmp_path: Path) -> None:
    text = XES.replace('<string key="concept:name" value="A2"/>', "")
    with pytest.raises(BadFacts) as bad:
        read_xes(written(tmp_path, text))
    assert [(fault.line, fault.column) for fault in bad.value.faults] == [(3, "case")]


@pytest.mark.parametrize("text", ["", "not xml", "<log><trace>", XES[:-20], "\x00\x01"])
def test_what_is_no_xes_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFacts) as bad:
        read_xes(written(tmp_path, text))
    assert all("log.xes" in fault.text for fault in bad.value.faults)


def test_what_is_no_gzip_is_named(tmp_path: Path) -> None:
    path = tmp_path / "log.xes.gz"
    path.write_bytes(b"not gzip")
    with pytest.raises(BadFacts, match=r"log\.xes\.gz"):
        read_xes(path)


def test_a_csv_log_with_its_own_columns_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "sag,hvad,dag,x\n7,Møde,2015-01-05 10:00,1\n", "log.csv")
    facts = read_csv_log(path, LogColumns("sag", "hvad", "dag"))
    assert [(e.person, e.kind, e.on, e.row) for e in facts.events] == [("7", "moede", date(2015, 1, 5), 2)]
    with pytest.raises(BadFacts, match="column missing"):
        read_csv_log(written(tmp_path, "Sag;x\n", "other.csv"))


def test_every_bad_line_of_a_csv_log_is_named(tmp_path: Path) -> None:
    lines = "case_id,activity,timestamp\nA,Pay,2015-02-30\n,Pay,2015-01-01\nA,,2015-01-01\nA,Pay\nA,Pay,2015-01-01\n"
    with pytest.raises(BadFacts) as bad:
        read_csv_log(written(tmp_path, lines, "log.csv"))
    assert [(fault.line, fault.column) for fault in bad.value.faults] == [
        (2, "time"),
        (3, "case"),
        (4, "activity"),
        (5, ""),
    ]


def test_a_csv_log_in_two_encodings_is_named(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes("case_id,activity,timestamp\nA,Møde,2015-01-01\n".encode() + b"B,M\xf8de,2015-01-01\n")
    with pytest.raises(BadFacts, match="UTF-8"):
        read_csv_log(path)
