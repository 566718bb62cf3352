"""Event logs of other systems: CSV and XES."""

import gzip
from datetime import date
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from tests.timeline.workbook import workbook

from humlebi.timeline.facts import Event, Facts, Person
from humlebi.timeline.faults import BadFacts, Fault
from humlebi.timeline.logs import LogColumns, ReadLog, Wish, csv_log, read_csv_log, read_xes, word_of, xes_log
from humlebi.timeline.readers import read_facts
from humlebi.timeline.words import DANISH
from humlebi.timeline.writers import write_csv

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


# --- as other systems and offices write them --------------------------------------------------------------------------

HEAD = "case_id,activity,timestamp\n"


def log_of(tmp_path: Path, text: str | bytes, wish: Wish | None = None) -> ReadLog:
    path = tmp_path / "log.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return csv_log(path, None, wish)


def told(tmp_path: Path, text: str | bytes) -> list[Fault]:
    with pytest.raises(BadFacts) as bad:
        log_of(tmp_path, text)
    return bad.value.faults


def days(read: ReadLog) -> list[str]:
    return [event.on.isoformat() for event in read.facts.events]


def test_a_time_with_a_zone_is_brought_to_the_danish_day(tmp_path: Path) -> None:
    lines = (
        "1,samtale,2025-08-17T22:00:00Z\n2,samtale,2025-01-12T23:00:00Z\n3,samtale,2024-12-31T23:30:00+00:00\n"
        "4,samtale,2024-05-31T12:00:00+02:00\n5,samtale,2024-05-31T23:59:59.999\n6,samtale,2024-05-31 00:30:00+0200\n"
    )
    read = log_of(tmp_path, HEAD + lines)
    assert days(read) == ["2025-08-18", "2025-01-13", "2025-01-01", "2024-05-31", "2024-05-31", "2024-05-31"]
    (remark,) = read.remarks
    assert remark.da == "Tider med tidszone ført til den danske dag: 5; heraf skiftede dag: 3"


def test_an_xes_time_in_utc_is_brought_to_the_danish_day(tmp_path: Path) -> None:
    read = xes_log(written(tmp_path, XES.replace("23:30:00.000+02:00", "23:30:00.000Z")))
    assert days(read)[0] == "2006-07-25"


NONE = (
    *("2015-01-0199", "2015-01-01x", "2015-1-1", "2024/05/02 09:00:00.000", "2015-01-01T25:00", "2015-01-01T10:61"),
    *("2015-W54", "01-13-2015", "20150101", "2200-01-01", "1879-12-31", "2015-01-01T10:00+99:00", "9999-12-31T23:59Z"),
)


@pytest.mark.parametrize("time", NONE)
def test_a_time_that_is_none_is_refused_by_line(tmp_path: Path, time: str) -> None:
    found = told(tmp_path, f"{HEAD}1,samtale,2015-01-01\n1,plan,{time}\n")
    assert [(fault.line, fault.column, fault.value) for fault in found] == [(3, "time", time)]


@pytest.mark.parametrize(
    ("data", "remark"),
    [
        (f"\ufeff{HEAD}1,samtale,2024-05-02\n".encode(), ""),
        (f"{HEAD}1,samtale,2024-05-02\n".replace(",", ";").encode(), "Læst som semikolon"),
        (f"{HEAD}1,samtale,2024-05-02\n".replace(",", "\t").encode(), "Læst som tabulator"),
        (f"{HEAD}1,samtale,02-05-2024 09:30\n".replace(",", ";").encode(), "Læst som semikolon, DD-MM-ÅÅÅÅ"),
        (f"{HEAD}1,samtale,02.05.2024\n".encode("utf-16"), "Læst som UTF-16, DD-MM-ÅÅÅÅ"),
        (b"Sag;Aktivitet;Dato\n1;samtale;02-05-2024\n", "Læst som semikolon, DD-MM-ÅÅÅÅ"),
        (b"CASE_ID,Activity,Timestamp\n1,samtale,2024-05-02\n", ""),
        (b"case:concept:name,concept:name,time:timestamp\n1,samtale,2024-05-02\n", ""),
    ],
)
def test_a_log_as_an_office_has_it_is_read(tmp_path: Path, data: bytes, remark: str) -> None:
    read = log_of(tmp_path, data)
    assert [(e.person, e.kind, e.on) for e in read.facts.events] == [("1", "samtale", date(2024, 5, 2))]
    assert [text.da for text in read.remarks] == ([remark] if remark else [])


def test_a_log_in_windows_1252_is_read(tmp_path: Path) -> None:
    read = log_of(tmp_path, f"{HEAD}1,Møde,2024-05-02\n".encode("cp1252"))
    assert read.facts.events[0].kind == "moede"
    assert read.remarks[0].da == "Læst som Windows-1252"


def test_a_log_in_a_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    path.write_bytes(workbook({"Ark1": [["Sag", "Aktivitet", "Dato", "Beløb"], [7, "Møde", date(2024, 5, 2), 12.5]]}))
    (event,) = csv_log(path).facts.events
    assert (event.person, event.kind, event.on, dict(event.extra)) == ("7", "moede", date(2024, 5, 2), {"Beløb": 12.5})


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "windows-1252", "UTF-16"])
def test_xes_is_read_in_the_encoding_it_declares(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "log.xes"
    path.write_bytes(XES.replace("UTF-8", encoding).encode(encoding))
    assert read_xes(path).events[0].kind == "foerste_moede"


def test_a_case_may_be_a_number(tmp_path: Path) -> None:
    text = XES.replace('<string key="concept:name" value="A1"/>', '<int key="concept:name" value="3"/>')
    assert read_xes(written(tmp_path, text)).persons[0].id == "3"


def test_two_faults_of_an_event_do_not_move_the_next(tmp_path: Path) -> None:
    text = XES.replace('<string key="concept:name" value="A1"/>', "").replace("2006-07-24T", "2006/07/24 ")
    with pytest.raises(BadFacts) as bad:
        read_xes(written(tmp_path, text))
    assert [(fault.line, fault.column) for fault in bad.value.faults] == [(1, "case"), (1, "time"), (2, "case")]


def test_a_log_of_faults_is_ten_lines_and_a_count(tmp_path: Path) -> None:
    with pytest.raises(BadFacts) as bad:
        log_of(tmp_path, HEAD + "1,samtale,2024/05/02\n" * 3000)
    assert len(bad.value.say("da").splitlines()) == 11
    assert bad.value.count == 3000


@pytest.mark.parametrize("before", [10, 65530, 65535, 65536, 131072])
def test_the_word_doctype_in_a_comment_is_a_word(tmp_path: Path, before: int) -> None:
    text = XES.replace("<log ", f"<!--{' ' * before}<!DOCTYPE x [<!ENTITY a 'b'>]> --><log ")
    assert len(read_xes(written(tmp_path, text)).events) == 3


# --- further columns --------------------------------------------------------------------------------------------------

RICH = """<log><trace><string key="concept:name" value="1"/><date key="deadline" value="2024-07-01"/>
<float key="cost" value="1250.5"/><event><string key="concept:name" value="samtale"/>
<date key="time:timestamp" value="2024-05-02"/><int key="amount" value="7"/><boolean key="urgent" value="true"/>
<string key="org" value="A"><int key="level" value="2"/></string></event></trace></log>"""


def test_attributes_of_traces_and_events_are_kept_with_their_types(tmp_path: Path) -> None:
    facts = read_xes(written(tmp_path, RICH))
    assert dict(facts.persons[0].extra) == {"deadline": "2024-07-01", "cost": 1250.5}
    assert dict(facts.events[0].extra) == {"amount": 7, "urgent": True, "org": "A", "org:level": 2}


def test_a_rule_reads_what_is_told_and_what_is_made_an_event(tmp_path: Path) -> None:
    wish = Wish({"cost": "timer_13_uger", "urgent": "haster"}, ("deadline",), "amount")
    facts = xes_log(written(tmp_path, RICH), wish).facts
    assert [(e.kind, e.on.isoformat(), e.value) for e in facts.events] == [
        ("samtale", "2024-05-02", "7"),
        ("oplysning", "2024-05-02", "haster=ja"),
        ("deadline", "2024-07-01", ""),
        ("oplysning", "2024-05-02", "timer_13_uger=1250.5"),
    ]


def test_what_a_column_becomes_does_not_double_the_columns(tmp_path: Path) -> None:
    facts = xes_log(written(tmp_path, RICH), Wish({"cost": "formue"}, ("deadline",))).facts
    write_csv(facts, tmp_path / "facts")
    lines = (tmp_path / "facts/events.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "person,kind,on,value,ref,amount,urgent,org,org:level"
    assert sorted(lines[1:]) == [
        "1,deadline,2024-07-01,,,,,,",
        "1,oplysning,2024-05-02,formue=1250.5,,,,,",
        "1,samtale,2024-05-02,,,7,true,A,2",
    ]


def test_kroner_in_danish_are_told_as_a_rule_reads_them(tmp_path: Path) -> None:
    text = "case_id;activity;timestamp;beløb\n1;samtale;02-05-2024;1.250,50\n"
    facts = log_of(tmp_path, text, Wish({"beløb": "formue"})).facts
    assert facts.events[1].value == "formue=1250.50"


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFacts, match="no such column"):
        log_of(tmp_path, HEAD + "1,samtale,2024-05-02\n", Wish({"cost": "cost"}))


# --- what would merge, and what belongs together ----------------------------------------------------------------------


def test_two_activities_of_one_word_are_refused(tmp_path: Path) -> None:
    found = told(tmp_path, HEAD + "1,Møde,2024-05-02\n1,Moede,2024-05-03\n1,møde,2024-05-04\n")
    assert [(fault.line, fault.column) for fault in found] == [(3, "activity")]
    assert "'Møde'" in found[0].expected.da


def test_two_traces_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFacts, match="second time"):
        read_xes(written(tmp_path, XES.replace('value="A2"', 'value="A1"')))


def test_start_and_complete_are_one_event(tmp_path: Path) -> None:
    lines = (
        "A,plan,2024-05-02,start\nA,plan,2024-05-09,complete\nA,klage,2024-05-10,COMPLETE\nA,plan,2024-06-01,start\n"
    )
    read = log_of(tmp_path, "case_id,activity,timestamp,lifecycle:transition\n" + lines)
    assert [(e.kind, e.on.isoformat(), dict(e.extra)) for e in read.facts.events] == [
        ("plan", "2024-05-09", {"begun": date(2024, 5, 2)}),
        ("klage", "2024-05-10", {}),
        ("plan", "2024-06-01", {}),
    ]
    assert read.remarks[0].da.startswith("Start og slut ført sammen til én hændelse på slutdagen: 1")


def test_other_steps_of_an_activity_are_words_of_their_own(tmp_path: Path) -> None:
    lines = "A,plan,2024-05-02,schedule\nA,plan,2024-05-09,complete\n"
    read = log_of(tmp_path, "case_id,activity,timestamp,lifecycle:transition\n" + lines)
    assert [event.kind for event in read.facts.events] == ["plan_schedule", "plan"]


def test_a_completion_that_stands_before_its_start_is_paired_by_day(tmp_path: Path) -> None:
    lines = "A,plan,2024-05-09,complete\nA,plan,2024-05-02,start\nA,plan,2024-05-20,complete\nA,plan,2024-05-12,start\n"
    read = log_of(tmp_path, "case_id,activity,timestamp,lifecycle\n" + lines)
    assert [(e.on.day, e.extra["begun"].day) for e in read.facts.events] == [(9, 2), (20, 12)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "name", ["kommune", "person", "Born", "a, b", "=x", 'x"y', "Value", "two\nlines", " x ", "ref"]
)
def test_a_further_column_of_any_name_is_read_again(tmp_path: Path, name: str) -> None:

    key = quoteattr(name).replace("\n", "&#10;")
    attribute = f'<string key={key} value="v"/>'
    text = RICH.replace('<float key="cost"', f'{attribute}<float key="cost"').replace(
        "<int key", f"{attribute}<int key", 1
    )
    facts = read_xes(written(tmp_path, text))
    write_csv(facts, tmp_path / "facts")
    again = read_facts(tmp_path / "facts")
    assert again.persons == ["1"]
    assert "v" in [cells[0] for cells in again.extra.values()]
    assert "v" in [cell for cells in again.further["events"].values() for cell in cells.values()]


WEEKS = Wish(weekly=DANISH.spells)


@pytest.mark.parametrize("weeks", [("2025-01-06", "2025-01-13", "2025-01-20"), ("2025-W02", "2025-W03", "2025-W04")])
def test_weeks_of_a_benefit_in_a_row_are_one_spell(tmp_path: Path, weeks: tuple[str, ...]) -> None:
    read = log_of(tmp_path, HEAD + "".join(f"0101800000,Sygedagpenge,{week}\n" for week in weeks), WEEKS)
    (spell,) = read.facts.spells
    assert (spell.kind, spell.begins, spell.until) == ("sygedagpenge", date(2025, 1, 6), date(2025, 1, 27))
    assert read.facts.events == ()


def test_a_week_without_the_benefit_parts_two_spells(tmp_path: Path) -> None:
    lines = "1,Kontanthjælp,2025-01-06\n1,Kontanthjælp,2025-01-20\n2,Kontanthjælp,2025-01-13\n"
    spells = log_of(tmp_path, HEAD + lines, WEEKS).facts.spells
    assert [(s.person, s.begins.day, s.until and s.until.day) for s in spells] == [
        ("1", 6, 13),
        ("1", 20, 27),
        ("2", 13, 20),
    ]


def test_a_benefit_on_a_day_that_is_no_monday_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "1,Sygedagpenge,2025-01-08\n", "log.csv")
    with pytest.raises(BadFacts, match=r"spells\.csv"):
        csv_log(path, None, WEEKS)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "case_id,activity\n", HEAD + '1,"samtale,2024-05-02\n1,plan,2024-05-03\n']
)
def test_a_log_that_cannot_be_read_is_answered_in_our_own_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFacts) as bad:
        log_of(tmp_path, text)
    assert not any(word in bad.value.say("en") for word in ("Error", "EOF", "expected end", "codec", "line contains"))


def test_events_outside_a_trace_are_told(tmp_path: Path) -> None:
    loose = "<event><string key='concept:name' value='x'/></event></log>"
    with pytest.raises(BadFacts, match="outside"):
        read_xes(written(tmp_path, XES.replace("</log>", loose)))


def test_facts_of_a_log_keep_their_types() -> None:
    assert Facts.of([Person("1")], (), [Event("1", "a", date(2015, 1, 1))]).events[0].extra == {}


def test_spaces_around_what_stands_in_a_log_are_no_part_of_it_and_that_is_told(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("case,activity,time\nA , samtale ,2016-04-01 \nA,samtale,2016-03-01\n", encoding="utf-8")
    found = csv_log(path)
    assert [person.id for person in found.facts.persons] == ["A"]
    assert sorted((event.kind, event.on.isoformat()) for event in found.facts.events) == [
        ("samtale", "2016-03-01"),
        ("samtale", "2016-04-01"),
    ]
    assert "uden mellemrum yderst i felterne" in " ".join(remark.da for remark in found.remarks)
    path.write_text("case,activity,time\nA,samtale,2016-04-01\n", encoding="utf-8")
    assert not any("mellemrum" in remark.da for remark in csv_log(path).remarks)
