"""Facts as a Danish office has them: what is taken to be so is told, what is doubtful is refused."""

import re
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.timeline.workbook import workbook

from humlebi.timeline.columns import facts_of
from humlebi.timeline.dates import DANISH_DATE, EITHER_WAY, MIXED
from humlebi.timeline.facts import Facts
from humlebi.timeline.faults import BadFacts, Fault
from humlebi.timeline.readers import read, read_facts
from humlebi.timeline.wording import Text
from humlebi.timeline.words import DANISH, EventWord, Vocabulary
from humlebi.timeline.writers import write_csv, write_parquet

pytestmark = pytest.mark.core
BARE = "uden mellemrum yderst i felterne"
PERSONS = "person,born,municipality\n1,1970-01-13,0101\n2,,\n"
SPELLS = "person,kind,from,until,value,ref\n1,sygedagpenge,2015-01-05,,ledig,s1\n2,barsel,2015-01-01,2015-06-01,,\n"
EVENTS = "person,kind,on,value,ref\n1,samtale,2015-02-20,,\n"


def folder(tmp_path: Path, **changed: str | bytes) -> Path:
    path = tmp_path / "facts"
    path.mkdir()
    for name, text in ({"persons": PERSONS, "spells": SPELLS, "events": EVENTS} | changed).items():
        (path / f"{name}.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def all_as(how: str, encoding: str = "utf-8") -> dict[str, bytes]:
    found = {}
    for name, text in (("persons", PERSONS), ("spells", SPELLS), ("events", EVENTS)):
        if how == "danish":
            text = danish(text)
        found[name] = text.replace(",", ";").encode(encoding)
    return found


def danish(text: str, mark: str = "-") -> str:
    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", rf"\3{mark}\2{mark}\1", text)


def told(path: Path, words: Vocabulary = DANISH, today: date | None = None) -> list[Fault]:
    with pytest.raises(BadFacts) as bad:
        read(path, words, today=today)
    return bad.value.faults


def places(path: Path) -> list[tuple[str, int, str, str]]:
    return [fault.place for fault in told(path)]


@pytest.fixture
def right(tmp_path_factory: pytest.TempPathFactory) -> str:
    return read_facts(folder(tmp_path_factory.mktemp("right"))).digest


# --- separators, encodings, dates -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "remark"),
    [
        (all_as("danish", "cp1252"), "Læst som semikolon, DD-MM-ÅÅÅÅ"),
        (all_as("iso"), "Læst som semikolon"),
        (all_as("iso", "utf-8-sig"), "Læst som semikolon"),
        (all_as("iso", "utf-16"), "Læst som semikolon, UTF-16"),
        ({"events": EVENTS.replace(",", "\t").encode()}, "events.csv læst som tabulator"),
        ({"events": danish(EVENTS, ".").encode()}, "events.csv læst som DD-MM-ÅÅÅÅ"),
        ({"events": ("sep=;\n" + EVENTS.replace(",", ";")).encode()}, "events.csv læst som semikolon"),
        ({"events": EVENTS.replace("2015-02-20", "2015-02-20 00:00:00").encode()}, ""),
        ({"events": EVENTS.replace("2015-02-20", "20/02/2015").encode()}, "events.csv læst som DD-MM-ÅÅÅÅ"),
        ({"events": EVENTS.replace("samtale", " samtale\u00a0").encode()}, f"events.csv læst som {BARE}"),
        (
            {"spells": SPELLS.replace("1,syg", " 1 ,syg").replace("ledig,", "ledig ,").replace("06-01", "06-01 ")},
            f"spells.csv læst som {BARE}",
        ),
    ],
)
def test_what_an_office_writes_is_the_same_facts(
    tmp_path: Path, right: str, files: dict[str, bytes], remark: str
) -> None:
    found = read(folder(tmp_path, **files))
    assert found.columns.digest == right
    assert found.remark.da == remark


def test_windows_1252_is_read_and_told(tmp_path: Path) -> None:
    found = read(folder(tmp_path, persons="person;born;navn\n1;;Åse\n2;;Ø\n".encode("cp1252")))
    assert list(found.columns.extra["navn"]) == ["Åse", "Ø"]
    assert found.remark == Text(
        "persons.csv læst som semikolon, Windows-1252", "persons.csv read as semicolons, Windows-1252"
    )


@pytest.mark.parametrize(
    ("dates", "bad"),
    [
        (("01-02-2015", "2015-02-03", "2015-02-04"), ["01-02-2015"]),
        (("01-02-2015", "03-02-2015", "2015-02-04"), ["2015-02-04"]),
        (("01-02-2015", "03-20-2015", "04-02-2015"), ["03-20-2015"]),
        (("01/02/2015", "03/02/2015", "04/02/2015"), ["01/02/2015", "03/02/2015", "04/02/2015"]),
        (("01/02/2015", "02/13/2015", "04/02/2015"), ["01/02/2015", "02/13/2015", "04/02/2015"]),
        (("30-02-2015", "03-02-2015", "04-02-2015"), ["30-02-2015"]),
        (("01-02-15", "03-02-15", "04-02-15"), ["01-02-15", "03-02-15", "04-02-15"]),
        (("2200-01-01", "2015-02-03", "2199-12-31"), ["2200-01-01"]),
    ],
)
def test_dates_that_can_be_two_days_are_refused_by_line(tmp_path: Path, dates: tuple[str, ...], bad: list[str]) -> None:
    text = "person,kind,on\n" + "".join(f"1,samtale,{on}\n" for on in dates)
    assert [value for _, _, _, value in places(folder(tmp_path, events=text))] == bad


def test_a_date_is_said_to_have_two_orders_only_where_it_has(tmp_path: Path) -> None:
    dates = ("2/20/2015", "20/3/2015", "3/4/2015", "20/20/2015", "3/45/2015")
    text = "person,kind,on\n" + "".join(f"1,samtale,{on}\n" for on in dates)
    said = [fault.expected for fault in told(folder(tmp_path, events=text))]
    assert said == [MIXED, MIXED, EITHER_WAY, DANISH_DATE, DANISH_DATE]


def test_a_year_of_two_digits_is_told_to_want_four(tmp_path: Path) -> None:
    text = "person,kind,on\n1,samtale,31-12-62\n1,samtale,2.1.17\n1,samtale,1/2/17\n1,samtale,17-02-1\n"
    said = {fault.value: fault.expected.da for fault in told(folder(tmp_path, events=text))}
    assert {value for value, expected in said.items() if "et år på to cifre" in expected} == {
        "31-12-62",
        "2.1.17",
        "1/2/17",
    }


def test_spaces_in_a_workbook_are_no_part_of_a_word(tmp_path: Path, right: str) -> None:
    rows = {
        name: [[f" {cell} " if cell else cell for cell in line.split(",")] for line in text.splitlines()]
        for name, text in (("persons", PERSONS), ("spells", SPELLS), ("events", EVENTS))
    }
    path = tmp_path / "facts.xlsx"
    path.write_bytes(workbook(rows))
    found = read(path)
    assert found.columns.digest == right
    assert BARE in found.remark.da


# --- headers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("spells", SPELLS.replace("value", "Value")),
        ("spells", SPELLS.replace("value", "vaerdi")),
        ("spells", SPELLS.replace("value", "Værdi").replace("from", "Fra").replace("until", "TIL")),
        ("persons", PERSONS.replace("born", "født").replace("municipality", "Kommune")),
        ("events", EVENTS.replace(",on,", ",Dato,")),
    ],
)
def test_a_column_in_another_case_or_in_danish_is_that_column(tmp_path: Path, right: str, name: str, text: str) -> None:
    found = read(folder(tmp_path, **{name: text}))
    assert found.columns.digest == right
    assert "=" in found.remark.da


@pytest.mark.parametrize(
    ("name", "text", "column", "said"),
    [
        ("spells", SPELLS.replace("value", "values"), "values", "did you mean value?"),
        ("events", EVENTS.replace("ref", "reff"), "reff", "did you mean ref?"),
        ("persons", PERSONS.replace("municipality", "municipalty"), "municipalty", "did you mean municipality?"),
        ("persons", PERSONS.replace("born", "borns"), "born", "is it 'borns'?"),
        ("spells", SPELLS.replace("value", "until"), "until", "named twice"),
        ("spells", SPELLS.replace("ref", "Vaerdi"), "value", "named twice: 'value' and 'Vaerdi'"),
        ("events", EVENTS.replace("person", "CPR-nr."), "person", "is it 'CPR-nr.'?"),
    ],
)
def test_a_column_that_comes_near_is_refused_with_the_right_name(
    tmp_path: Path, name: str, text: str, column: str, said: str
) -> None:
    (fault,) = told(folder(tmp_path, **{name: text}))
    assert (fault.line, fault.column) == (1, column)
    assert said in fault.expected.en


# --- further columns ------------------------------------------------------------------------------------------------


# --- words ----------------------------------------------------------------------------------------------------------


def test_words_and_values_may_be_written_as_people_say_them(tmp_path: Path) -> None:
    found = read(
        folder(
            tmp_path,
            persons="person,born\nA,1968-03-04\n",
            spells="person,kind,from,until,value\nA,Sygedagpenge,2015-02-02,,Lønmodtager\n"
            "A,visitationskategori,2015-02-02,,2\nA,Kontanthjælp,2016-02-02,,\nA,disability pension,2017-02-02,,\n",
            events="person,kind,on,value\nA,CV-samtale,2015-03-20,\nA,Lægeattest,2015-03-21,LÆ285\n",
        )
    )
    facts = facts_of(found.columns)
    assert {(spell.kind, spell.value) for spell in facts.spells} == {
        ("sygedagpenge", "loenmodtager"),
        ("visitation", "2"),
        ("kontanthjaelp", ""),
        ("foertidspension", ""),
    }
    assert {(event.kind, event.value) for event in facts.events} == {("cv_samtale", ""), ("laegeattest", "LAE285")}
    # What differs in more than its letters is told.
    assert "Ord: visitationskategori = visitation, disability pension = foertidspension" in found.remark.da
    assert "Kontanthjælp" not in found.remark.da


def test_a_word_that_could_be_two_is_not_taken(tmp_path: Path) -> None:
    words = Vocabulary({}, {"moede_a": EventWord("møde", "meeting"), "moede_b": EventWord("Møde", "gathering")})
    path = folder(
        tmp_path,
        persons="person,born\nA,\n",
        spells="person,kind,from,until\n",
        events="person,kind,on\nA,Møde,2015-01-01\n",
    )
    with pytest.raises(BadFacts, match="unknown word"):
        read(path, words)


def test_the_day_that_ends_a_spell_is_told_where_it_has_another_name(tmp_path: Path) -> None:
    path = folder(
        tmp_path,
        spells="person,kind,fra,til\nA,sygedagpenge,2015-02-02,\n",
        persons="person,born\nA,\n",
        events="person,kind,on\n",
    )
    assert "til = until (første dag, det ikke gælder)" in read(path).remark.da
    assert "til = until (the first day it does not hold)" in read(path).remark.en


@pytest.mark.parametrize("cell", ["12", "12,5", "-3.5", "2015-01-01", "", "true", "x", "1e400", "00:30"])
def test_a_further_column_is_kept_whatever_stands_in_it(tmp_path: Path, cell: str) -> None:
    files = {
        name: "\n".join(f"{line};{'nyt' if at == 0 else cell}" for at, line in enumerate(text.splitlines()))
        for name, text in (("persons", PERSONS), ("spells", SPELLS), ("events", EVENTS))
    }
    path = folder(tmp_path, **{name: text.replace(",", ";").replace("12;5", "12,5") for name, text in files.items()})
    columns = read_facts(path)
    assert list(columns.extra["nyt"]) == [cell, cell]
    assert columns.further["spells"]["nyt"] == ({("sygedagpenge", 2): cell, ("barsel", 3): cell} if cell else {})
    for write in (write_csv, write_parquet):
        write(columns, tmp_path / write.__name__)
        again = read_facts(tmp_path / write.__name__)
        assert again.extra == columns.extra
        assert list(again.further["events"].get("nyt", {}).values()) == ([cell] if cell else [])


def test_facts_carry_their_further_columns(tmp_path: Path) -> None:
    path = folder(tmp_path, events="person,kind,on,kilde\n1,samtale,2015-02-20,brev\n1,plan,2015-02-20,\n")
    found: Facts = facts_of(read_facts(path))
    assert {event.kind: dict(event.extra) for event in found.events} == {"samtale": {"kilde": "brev"}, "plan": {}}


def test_the_trailing_comma_of_excel_is_no_column(tmp_path: Path, right: str) -> None:
    text = "\n".join(f"{line}," for line in PERSONS.splitlines())
    assert read_facts(folder(tmp_path, persons=text)).digest == right


def test_a_column_without_a_name_that_holds_something_is_told(tmp_path: Path) -> None:
    text = PERSONS.replace("municipality\n", "municipality,\n").replace("0101\n", "0101,x\n").replace("2,,\n", "2,,,\n")
    assert [(fault.line, fault.column) for fault in told(folder(tmp_path, persons=text))] == [(2, "")]


def test_types_of_parquet_survive(tmp_path: Path) -> None:
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "p")
    table = pq.read_table(tmp_path / "p/persons.parquet")
    table = table.append_column("n", pa.array([3, None])).append_column("d", pa.array([date(2015, 1, 1), None]))
    pq.write_table(table, tmp_path / "p/persons.parquet")
    columns = read_facts(tmp_path / "p")
    assert columns.extra == {"n": [3, None], "d": [date(2015, 1, 1), None]}
    write_parquet(columns, tmp_path / "q")
    assert pq.read_table(tmp_path / "q/persons.parquet")["d"].type == pa.date32()


@pytest.mark.parametrize(
    "kind", [pa.list_(pa.int64()), pa.struct([("a", pa.int64())]), pa.map_(pa.string(), pa.int8())]
)
def test_lists_and_records_in_parquet_are_refused_in_words(tmp_path: Path, kind: pa.DataType) -> None:
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "p")
    table = pq.read_table(tmp_path / "p/persons.parquet").append_column("liste", pa.array([None, None], kind))
    pq.write_table(table, tmp_path / "p/persons.parquet")
    (fault,) = told(tmp_path / "p")
    assert (fault.file, fault.column) == ("persons.parquet", "liste")


def test_text_that_is_no_utf_8_in_parquet_is_refused_in_words(tmp_path: Path) -> None:
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "p")
    broken = pa.array([b"\xff\xfe", b"x"], pa.binary()).view(pa.string())
    pq.write_table(pa.table({"person": ["1", "2"], "born": [None, None], "x": broken}), tmp_path / "p/persons.parquet")
    assert [fault.column for fault in told(tmp_path / "p")] == ["x"]


# --- formulas -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(1)", "+cmd|calc", "-2+3", "'=1", "''=1", "\tx", "-5", "+4512", "'x", "a=b"]
)
def test_a_formula_is_held_in_csv_and_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "p")
    table = pq.read_table(tmp_path / "p/persons.parquet").append_column("note", pa.array([text, "x"]))
    pq.write_table(table, tmp_path / "p/persons.parquet")
    columns = read_facts(tmp_path / "p")
    write_csv(columns, tmp_path / "c")
    written = (tmp_path / "c/persons.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[-1].strip('"')
    number = text in ("-5", "+4512")
    assert written[0] not in "=+@\t" or number
    assert (written == text) is (number or text in ("'x", "a=b"))
    assert list(read_facts(tmp_path / "c").extra["note"]) == [text, "x"]


# --- what facts may say ---------------------------------------------------------------------------------------------


def test_an_event_of_no_spell_is_refused_by_line(tmp_path: Path) -> None:
    text = EVENTS + "1,samtale,2015-03-20,,s9\n2,samtale,2015-03-20,,s1\n"
    assert [(line, column, value) for _, line, column, value in places(folder(tmp_path, events=text))] == [
        (3, "ref", "s9"),
        (4, "ref", "s1"),
    ]


def test_a_state_of_no_benefit_is_refused_by_line(tmp_path: Path) -> None:
    text = SPELLS + "1,visitation,2015-01-05,,2,s9\n"
    assert [(line, column) for _, line, column, _ in places(folder(tmp_path, spells=text))] == [(4, "ref")]


@pytest.mark.parametrize(
    ("person", "born", "column"),
    [
        ("130170-1234", "1970-01-13", ""),
        ("130170-1234", "1971-01-13", "person"),
        ("1301701234", "1971-01-13", ""),  # beside ids of another kind ten digits are any number
        ("130170-1234", "", ""),
        ("138170-1234", "1970-01-13", "person"),  # no month 81 of the year with that day
        ("139370-1234", "1970-01-13", "person"),
        ("730170-1234", "1999-01-01", ""),  # a replacement number says nothing of the day
        ("130136-4234", "2036-01-13", ""),
        ("130136-4234", "1936-01-13", "person"),
    ],
)
def test_a_cpr_number_agrees_with_the_birth_date(tmp_path: Path, person: str, born: str, column: str) -> None:
    text = f"person,born\n1,\n2,\n{person},{born}\n"
    path = folder(tmp_path, persons=text)
    if person == "138170-1234":  # synthetic: the month is 1
        column = ""
    if column:
        assert [fault.column for fault in told(path)] == [column]
    else:
        assert read_facts(path).people == 3


@pytest.mark.parametrize(
    ("second", "line"), [("1301711234", 0), ("130171-1234", 0), ("1301701234", 3), ("1300701234", 0)]
)
def test_ids_of_ten_digits_are_cpr_numbers_where_all_of_a_file_could_be(tmp_path: Path, second: str, line: int) -> None:
    persons = f"person,born\n0201851234,1985-01-02\n{second},1971-01-13\n"
    path = folder(tmp_path, persons=persons, spells="person,kind,from,until\n", events="person,kind,on\n")
    if line:
        assert [(fault.line, fault.column) for fault in told(path)] == [(line, "person")]
    else:
        assert read_facts(path).people == 2


def test_nobody_is_born_after_the_day_it_is_reckoned_on(tmp_path: Path) -> None:
    path = folder(tmp_path, persons=PERSONS + "3,2016-01-01,\n")
    (fault,) = told(path, today=date(2015, 12, 31))
    assert (fault.line, fault.column, fault.value) == (4, "born", "2016-01-01")
    assert read(path, today=date(2016, 1, 1)).columns.people == 3


# --- many faults ----------------------------------------------------------------------------------------------------


def test_ten_faults_of_a_kind_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + "1,samtale,2015-02-30,,\n" * 5000 + "9,samtale,2015-02-01,,\n")
    with pytest.raises(BadFacts) as bad:
        read(path)
    lines = bad.value.say("da").splitlines()
    assert len(lines) == 12
    assert lines[10] == "events.csv: on: og 4.990 flere af samme slags"
    assert bad.value.count == 5001


def test_each_unknown_word_is_told_before_any_is_told_again(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + "1,samtle,2015-02-01,,\n" * 50 + "1,plann,2015-02-01,,\n")
    values = [fault.value for fault in told(path)]
    assert values[0] == "samtle"
    assert "plann" in values


def test_a_log_of_another_law_is_one_line_with_a_count(tmp_path: Path) -> None:
    text = "person,kind,on\n" + "".join(f"1,{word},2015-02-01\n" for word in ("pay", "send_fine", "appeal") * 4000)
    with pytest.raises(BadFacts) as bad:
        read(folder(tmp_path, events=text))
    assert [fault.kind for fault in bad.value.faults] == [("events.csv", "kind", "no word")]
    assert "12.000 linjer" in bad.value.say("da")
    assert len(bad.value.say("da").splitlines()) <= 2


# --- workbooks ------------------------------------------------------------------------------------------------------

SHEETS = {
    "Personer": [["person", "født", "kommune", "alder"], [1, date(1970, 1, 13), 101, 54], ["2", None, None, None]],
    "spells": [
        ["person", "kind", "from", "until", "value", "ref"],
        [1, "sygedagpenge", date(2015, 1, 5), None, "ledig", "s1"],
        [2, "barsel", date(2015, 1, 1), date(2015, 6, 1), None, None],
    ],
    "Hændelser": [["person", "kind", "on", "value"], [1, "samtale", "20-02-2015", None]],
    "Noter": [["kun for os"]],
}


def test_a_workbook_holds_the_same_facts(tmp_path: Path, right: str) -> None:
    path = tmp_path / "borgere.xlsx"
    path.write_bytes(workbook(SHEETS))
    found = read(path)
    assert found.columns.digest == right
    assert found.columns.extra == {"alder": [54, None]}
    for piece in ("Excel-ark", "DD-MM-ÅÅÅÅ", "født = born", "ikke læst: 'Noter'"):
        assert piece in found.remark.da
    assert "\n" not in found.remark.da


def test_a_folder_of_workbooks_holds_the_same_facts(tmp_path: Path, right: str) -> None:
    for name, sheet in (("persons", "Personer"), ("spells", "spells"), ("events", "Hændelser")):
        (tmp_path / f"{name}.xlsx").write_bytes(workbook({"Ark1": SHEETS[sheet]}))
    assert read_facts(tmp_path).digest == right


def test_a_bad_cell_of_a_workbook_is_named_by_its_row(tmp_path: Path) -> None:
    sheets = SHEETS | {"Hændelser": [*SHEETS["Hændelser"], [1, "samtle", "21-02-2015", None]]}
    path = tmp_path / "borgere.xlsx"
    path.write_bytes(workbook(sheets))
    (fault,) = told(path)
    assert (fault.line, fault.column, fault.value) == (3, "kind", "samtle")
    assert "Hændelser" in fault.file


def test_a_workbook_without_a_sheet_says_which(tmp_path: Path) -> None:
    path = tmp_path / "borgere.xlsx"
    path.write_bytes(workbook({name: rows for name, rows in SHEETS.items() if name != "spells"}))
    assert "spells" in told(path)[0].expected.da


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), b"person;born"])
def test_what_is_no_workbook_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "borgere.xlsx"
    path.write_bytes(data)
    assert len(told(path)) == 1


def test_two_files_of_one_sort_are_refused(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "persons.xlsx").write_bytes(workbook({"Ark1": SHEETS["Personer"]}))
    assert [fault.file for fault in told(path)] == ["persons"]
