"""Files at the command line: what is read, what is written, and what of them reaches a terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.timeline.test_offices import EVENTS, PERSONS, SPELLS, folder

from humlebi.cli import main
from humlebi.timeline.readers import read_facts

pytestmark = pytest.mark.core
TODAY = ("--today", "2015-05-13")


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return folder(tmp_path)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(words)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return code, out, err


# --- what is taken to be so -------------------------------------------------------------------------------------------


def test_what_was_taken_to_be_so_is_one_line_on_stderr(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts / "events.csv").write_bytes("person;kind;on;værdi;bemærkning\n1;samtale;20-02-2015;;på æ\n".encode("cp1252"))
    for lang, said in (("da", "læst som semikolon, Windows-1252, DD-MM-ÅÅÅÅ"), ("en", "read as semicolons")):
        code, _, err = run(capsys, "assess", "facts", *TODAY, "--format", "csv", "--lang", lang)
        assert code == 0
        assert len([line for line in err.splitlines() if said in line]) == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("1,oplysning,2015-02-01,timer_13_ugr=140", "menes der timer_13_uger"),
        ("1,oplysning,2015-02-01,noget", "forventede felt=værdi"),
        ("1,oplysning,2015-02-01,timer_13_uger=mange", "timer_13_uger"),
        ("1,vurdering,2015-02-01,findes_ikke=ja", "intet felt i loven hedder findes_ikke"),
        ("1,samtale,2200-01-01,", "2200-01-01"),
    ],
)
def test_what_no_rule_could_read_is_refused_by_line(
    facts: Path, capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    (facts / "events.csv").write_text(f"person,kind,on,value\n{line}\n", encoding="utf-8")
    code, _, err = run(capsys, "assess", "facts", *TODAY)
    assert code == 2
    assert "events.csv:2:" in err
    assert said in err


def test_a_trial_that_is_none_is_refused_by_line(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts / "spells.csv").write_text(SPELLS + "1,forsoeg,2015-01-05,,frik2-99,\n", encoding="utf-8")
    code, _, err = run(capsys, "assess", "facts", *TODAY)
    assert (code, "spells.csv:4: value 'frik2-99'" in err) == (2, True)


def test_a_birth_after_today_is_refused_by_line(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts / "persons.csv").write_text(PERSONS + "3,2016-01-01,\n", encoding="utf-8")
    code, _, err = run(capsys, "assess", "facts", *TODAY)
    assert (code, "persons.csv:4: born '2016-01-01'" in err) == (2, True)


def test_a_limit_is_raised_by_the_environment_and_checked(
    facts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUMLEBI_MAX_ROWS", "1")
    assert run(capsys, "assess", "facts", *TODAY)[0] == 2
    monkeypatch.setenv("HUMLEBI_MAX_ROWS", "mange")
    assert "HUMLEBI_MAX_ROWS er 'mange'" in run(capsys, "assess", "facts", *TODAY)[2]


def test_a_path_of_five_thousand_letters_is_refused_in_words(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "assess", "x" * 5000, *TODAY)[0] == 2
    assert run(capsys, "assess", "facts", *TODAY, "--format", "csv", "--out", "x" * 5000)[0] == 2


# --- what reaches the terminal ----------------------------------------------------------------------------------------

HOSTILE = "[red]Bo[/red]", "[/nope]", "\x1b[31mBo", "\u202eoB", "[bold]X", "\x9b31m", "Bo\x07"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_as_it_is_and_obeyed_by_nothing(
    facts: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (facts / "persons.csv").write_text(f"person,born\n{name},\n2,\n", encoding="utf-8")
    (facts / "spells.csv").write_text(SPELLS.replace("\n1,", f"\n{name},"), encoding="utf-8")
    (facts / "events.csv").write_text(EVENTS.replace("\n1,", f"\n{name},"), encoding="utf-8")
    code, out, err = run(capsys, "assess", "facts", *TODAY)
    assert code == 0
    for letter in "\x1b\u202e\x9b\x07":
        assert letter not in out + err
    if name.isprintable():
        assert name in out
    code, out, err = run(capsys, "assess", "facts", *TODAY, "--person", f"{name}x")
    assert code == 2
    assert not any(letter in err for letter in "\x1b\u202e\x9b\x07")
    (facts / "events.csv").write_text(f"person,kind,on\n{name}x,samtale,2015-02-30\n", encoding="utf-8")
    code, out, err = run(capsys, "assess", "facts", *TODAY)
    assert code == 2
    assert not any(letter in err for letter in "\x1b\u202e\x9b\x07")


@pytest.mark.parametrize("name", ["=1+1", "@SUM(1)", "+x", "-x"])
def test_a_formula_is_held_in_what_comes_out(facts: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    for file, text in (("persons", PERSONS), ("spells", SPELLS), ("events", EVENTS)):
        (facts / f"{file}.csv").write_text(text.replace("\n1,", f"\n{name},"), encoding="utf-8")
    assert read_facts(facts).persons[0] == name
    _, out, _ = run(capsys, "assess", "facts", *TODAY, "--format", "csv")
    rows = [line.split(",")[0] for line in out.splitlines()[1:]]
    assert rows
    assert set(rows) == {f"'{name}"}


# --- what is written --------------------------------------------------------------------------------------------------


def test_the_facts_that_are_read_are_not_written_over(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (("assess",), ("compare", "--law-of", "2014-12-31")):
        words = (command[0], "facts", *TODAY, *command[1:], "--format", "csv", "--out", "facts/events.csv")
        code, _, err = run(capsys, *words)
        assert (code, "er læst for at svare" in err) == (2, True)
    assert (facts / "events.csv").read_text(encoding="utf-8") == EVENTS


def test_import_never_replaces_facts_unasked(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log, empty = facts.parent / "log.csv", facts.parent / "empty.csv"
    log.write_text("case_id,activity,timestamp\n1,samtale,2024-05-02\n")
    empty.write_text("case_id,activity,timestamp\n")
    before = {path.name: path.read_bytes() for path in facts.iterdir()}
    assert "--again" in run(capsys, "import", "csv", "log.csv", "--out", "facts")[2]
    assert run(capsys, "import", "csv", "empty.csv", "--out", "facts")[0] == 2
    assert run(capsys, "import", "csv", "empty.csv", "--out", "facts", "--again")[0] == 2
    assert {path.name: path.read_bytes() for path in facts.iterdir()} == before
    assert run(capsys, "import", "csv", "log.csv", "--out", "facts", "--again")[0] == 0
    assert "2024-05-02" in (facts / "events.csv").read_text(encoding="utf-8")


def test_import_does_not_write_over_its_own_log(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts / "events.csv").write_text("case_id,activity,timestamp\n1,samtale,2024-05-02\n")
    code, _, err = run(capsys, "import", "csv", "facts/events.csv", "--out", "facts", "--again")
    assert (code, "loggen selv" in err) == (2, True)


def test_a_place_that_cannot_be_written_is_said_in_words(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (facts.parent / "log.csv").write_text("case_id,activity,timestamp\n1,samtale,2024-05-02\n")
    for out in ("log.csv", "log.csv/new", "/proc/x", "/dev/null/x"):
        code, _, err = run(capsys, "import", "csv", "log.csv", "--out", out)
        assert code == 2
        assert err.startswith("humlebi: ")
    for out in ("/dev/full", "/proc/rows.csv", "log.csv/rows.csv"):
        assert run(capsys, "assess", "facts", *TODAY, "--format", "csv", "--out", out)[0] == 2


def test_a_full_disk_behind_stdout_is_said_in_words(facts: Path) -> None:
    for form in ("csv", "json", "table"):
        with open("/dev/full", "w") as full:
            words = [sys.executable, "-m", "humlebi", "assess", "facts", *TODAY, "--format", form]
            done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=facts.parent)
        assert done.returncode == 2, done.stderr
        assert "der er ikke plads" in done.stderr
        assert "Traceback" not in done.stderr
        assert "Exception" not in done.stderr


@pytest.mark.parametrize(
    "command",
    ["assess facts --today 2018-05-13", "law list", "ask formuegraense --on 2013-12-31 --format json", "assess --help"],
)
def test_a_letter_that_the_terminal_lacks_is_written_out(facts: Path, command: str) -> None:
    told = os.environ | {"PYTHONIOENCODING": "ascii"}
    words = [sys.executable, "-m", "humlebi", *command.split()]
    done = subprocess.run(words, capture_output=True, check=False, cwd=facts.parent, env=told)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
    assert b"\\x" in done.stdout


def test_a_name_that_is_no_text_is_written_out(facts: Path) -> None:
    (facts.parent / "log.csv").write_text("case_id,activity,timestamp\n1,samtale,2024-05-02\n")
    words = [sys.executable, "-m", "humlebi", "import", "csv", "log.csv", "--out", b"n\xff"]
    told = os.environ | {"PYTHONIOENCODING": "utf-8:strict"}
    done = subprocess.run(words, capture_output=True, check=False, cwd=facts.parent, env=told)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"-> n\\udcff" in done.stdout


def test_a_log_of_words_that_the_law_does_not_know_is_one_line(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = "".join(f"{n},Pay {n % 3},2024-05-02\n" for n in range(500))
    (facts.parent / "log.csv").write_text("case_id,activity,timestamp\n" + lines)
    code, _, err = run(capsys, "import", "csv", "log.csv", "--out", "new")
    assert (code, len(err.splitlines())) == (0, 1)
    code, _, err = run(capsys, "assess", "new", *TODAY)
    assert (code, len(err.splitlines())) == (2, 2)
    assert "500 linjer" in err
    assert "--law FIL" in err


def test_what_a_log_tells_twice_on_a_day_is_one_event_and_told(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = "1,samtale,2025-02-20T10:00\n1,samtale,2025-02-20T10:00\n1,samtale,2025-02-20T14:00\n"
    (facts.parent / "log.csv").write_text("case_id,activity,timestamp\n" + lines)
    code, out, err = run(capsys, "import", "csv", "log.csv", "--out", "new")
    assert (code, out.splitlines()[0].strip()) == (0, "1 sag, 1 hændelse -> new")
    assert "2 linjer siger det samme som en anden" in err


def test_of_acts_that_answer_no_duty_the_first_are_named_and_the_rest_counted(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acts = "".join(f"A,genvurdering,2025-{month:02}-{day:02},,\n" for month in (1, 2) for day in range(1, 26))
    (facts / "persons.csv").write_text("person,born,municipality\nA,1980-05-05,0101\n")
    (facts / "spells.csv").write_text("person,kind,from,until,value,ref\n")
    (facts / "events.csv").write_text("person,kind,on,value,ref\n" + acts)
    code, _, err = run(capsys, "assess", "facts", "--today", "2025-06-01", "--person", "A")
    assert code == 0
    assert err.count("genvurdering efter klage") == 20
    assert "og 30 til" in err


def test_weekly_rows_of_benefit_become_facts_that_the_next_command_reads(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "".join(f"0101800000,2025-01-{day},Sygedagpenge,Randers,40\n" for day in ("06", "13", "20"))
    (facts.parent / "ydr.csv").write_text("CPR nummer,Uge,Ydelse,Finansiering Kommunenavn,Refusion\n" + rows)
    words = ("--case", "CPR nummer", "--activity", "Ydelse", "--time", "Uge")
    assert run(capsys, "import", "csv", "ydr.csv", "--out", "new", *words)[0] == 0
    assert "0101800000,sygedagpenge,2025-01-06,2025-01-27,,,Randers,40" in (facts.parent / "new/spells.csv").read_text(
        encoding="utf-8"
    )
    assert run(capsys, "assess", "new", "--today", "2025-02-01")[0] == 0


@pytest.mark.parametrize(
    ("rows", "words", "told"),
    [
        ("1,samtale,2025-02-02,12\n1,samtale,2025-02-01,x", ("--tell", "more=formue"), "log.csv:3: value 'formue=x'"),
        ("1,samtale,2025-02-01,12", ("--tell", "more=formuen"), "menes der formue?"),
        ("1,oplysning,2025-02-01,12", (), "log.csv:2: value '': forventede felt=værdi"),
        ("1,visitation,2025-02-03,2", (), "log.csv:2: value '': visitation har værdierne 0, 1, 2, 3"),
        ("1,kommune,2025-02-03,Aalborg", ("--value", "more"), "log.csv:2: value 'Aalborg': forventede en kode"),
    ],
)
def test_nothing_is_imported_that_the_next_command_refuses(
    facts: Path, capsys: pytest.CaptureFixture[str], rows: str, words: tuple[str, ...], told: str
) -> None:
    (facts.parent / "log.csv").write_text(f"case_id,activity,timestamp,more\n{rows}\n")
    code, out, err = run(capsys, "import", "csv", "log.csv", "--out", "new", *words)
    assert (code, out) == (2, "")
    assert told in err
    assert "Er det data efter en anden lov, så giv dens lovside med: --law FIL" in err
    assert not (facts.parent / "new").exists()


def test_a_cpr_number_that_none_can_be_is_refused_when_a_log_is_imported(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trace = '<string key="concept:name" value="1"/><string key="cpr" value="310280-xxxx"/>'
    event = '<string key="concept:name" value="samtale"/><date key="time:timestamp" value="2025-02-02"/>'
    (facts.parent / "l.xes").write_text(f"<log><trace>{trace}<event>{event}</event></trace></log>")
    code, _, err = run(capsys, "import", "xes", "l.xes", "--out", "new")
    assert (code, "l.xes: cpr '310280-xxxx': intet CPR-nummer" in err, "--law" in err) == (2, True, False)


def test_an_attribute_whose_name_cannot_be_seen_has_none(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named = "".join(f'<string key="{key}" value="V"/>' for key in ("\ufeff", " ", "\u00a0", "\ufeffnote "))
    trace = f'<string key="concept:name" value="1"/>{named}'
    event = '<string key="concept:name" value="samtale"/><date key="time:timestamp" value="2025-02-02"/>'
    text = f"<log><trace>{trace}<event>{event}</event></trace></log>"
    (facts.parent / "l.xes").write_text(text, encoding="utf-8")
    assert run(capsys, "import", "xes", "l.xes", "--out", "new")[0] == 0
    assert (facts.parent / "new/persons.csv").read_text(encoding="utf-8") == "person,born,municipality,note\n1,,,V\n"


@pytest.mark.parametrize("command", ["import csv log.csv", "assess facts --today 2025-02-01", "demo"])
def test_an_empty_out_is_no_wish_for_the_folder_one_stands_in(
    facts: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (facts.parent / "log.csv").write_text("case_id,activity,timestamp\n1,samtale,2024-05-02\n")
    for out in ("", " "):
        with pytest.raises(SystemExit) as end:
            main([*command.split(), "--out", out])
        assert end.value.code == 2
    assert "her står intet; skriv hvor" in capsys.readouterr().err
    assert sorted(each.name for each in facts.parent.iterdir()) == ["facts", "log.csv"]


def test_help_needs_no_time_zones() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "humlebi", "import", "--help"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONTZPATH": ""},
    )
    assert done.returncode == 0
    assert "--again" in done.stdout


def test_a_word_that_was_mistyped_is_not_taken_for_another_law_s(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for word, lines in (("samtalle", 2), ("pay_fine", 3)):
        (facts / "events.csv").write_text(f"person,kind,on\n1,{word},2015-03-20\n1,samtale,2015-03-20\n")
        code, _, err = run(capsys, "assess", "facts", *TODAY)
        assert (code, len(err.splitlines()), "--law" in err) == (2, lines, lines == 3), err
