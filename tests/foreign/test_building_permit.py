"""A law page of one's own on the command line: foreign rules, foreign holidays, its own words and its own signs."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.foreign import building_permit, road_fines

from humlebi.cli import main
from humlebi.law.register import danish, law

pytestmark = pytest.mark.core
PERMIT, FINES = Path(building_permit.__file__), Path(road_fines.__file__)

FACTS = {
    "persons.csv": "person,born,municipality\nA,,\nB,,\nC,,\nD,,\nE,,\n",
    "spells.csv": (
        "person,kind,from,until,value,ref\n"
        "C,proceedings,2015-03-02,2015-03-12,,\nD,moratorium,2015-04-01,2015-06-01,flood,\n"
    ),
    "events.csv": (
        "person,kind,on,value,ref\n"
        "A,application,2015-03-02,,\nA,receipt,2015-03-09,,\nA,decision,2015-04-28,granted,\n"
        "B,application,2015-03-02,,\nC,application,2015-03-02,,\nD,application,2015-03-02,,\n"
        "E,application,2015-03-02,,\nE,extension,2015-04-01,,\n"
    ),
}


@pytest.fixture
def facts(tmp_path: Path) -> str:
    for name, text in FACTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and errors of one command; what it wraps is put together again."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, " ".join(out.split()), " ".join(err.split())


def rows(capsys: pytest.CaptureFixture[str], facts: str) -> dict[tuple[str, str], dict[str, str]]:
    arguments = ["assess", facts, "--law", str(PERMIT), "--today", "2015-08-01", "--format", "csv"]
    assert main(arguments) == 0
    out, _ = capsys.readouterr()
    return {(line["person"], line["duty"]): line for line in csv.DictReader(io.StringIO(out))}


def test_eight_weeks_that_end_on_kings_day_end_the_day_after(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    found = rows(capsys, facts)["A", "decision"]
    assert (found["due"], found["done"], found["status"]) == ("2015-04-28", "2015-04-28", "met")
    assert found["authority"] == "Permit Act Art. 3.9"


def test_what_nobody_answers_counts_as_given(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    found = rows(capsys, facts)["B", "decision"]
    assert (found["due"], found["done"], found["status"]) == ("2015-04-28", "2015-04-28", "met")


def test_proceedings_stop_the_clock(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    assert rows(capsys, facts)["C", "decision"]["due"] == "2015-05-07"


def test_an_exemption_is_what_the_law_calls_it(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    found = rows(capsys, facts)["D", "decision"]
    assert (found["status"], found["authority"]) == ("exempt", "Permit Act Art. 9.2")


def test_working_days_are_counted_without_foreign_holidays(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    assert rows(capsys, facts)["A", "receipt"]["due"] == "2015-03-09"
    assert rows(capsys, facts)["B", "receipt"]["status"] == "overdue"


@pytest.mark.parametrize(
    ("person", "lang", "sentences"),
    [
        ("A", "en", ["The term does not end on 27 April 2015 (Koningsdag); it moves to the next working day"]),
        (
            "A",
            "da",
            ["Fristen udløber ikke 27. april 2015 (Koningsdag); den rykker til næste hverdag, 28. april"],
        ),
        ("B", "da", ["regnes for sket 28. april 2015", "tilladelsen regnes for givet"]),
        ("B", "en", ["counts as done on 28 April 2015", "the permit counts as granted"]),
        ("C", "da", ["Uret stod stille under retssag: 2. marts 2015 til 11. marts 2015 (10 dage)."]),
        ("C", "en", ["The clock stood still during proceedings: 2 March 2015 to 11 March 2015 (10 days)."]),
        (
            "E",
            "da",
            ["En senere hændelse flyttede fristen: forlængelse 1. april 2015", "rykket 71 dage fra 28. april"],
        ),
        (
            "E",
            "en",
            ["A later event moved the deadline: extension on 1 April 2015", "moved 71 days from 28 April 2015"],
        ),
    ],
)
def test_the_explanation_names_what_moved_the_deadline(
    capsys: pytest.CaptureFixture[str], facts: str, person: str, lang: str, sentences: list[str]
) -> None:
    arguments = ("--today", "2015-08-01", "--person", person, "--explain", "--lang", lang)
    code, out, _ = run(capsys, "assess", facts, "--law", str(PERMIT), *arguments)
    assert code == 0
    for sentence in sentences:
        assert sentence in out


def test_a_decision_that_was_made_is_not_silence(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    _, out, _ = run(
        capsys, "assess", facts, "--law", str(PERMIT), "--today", "2015-08-01", "--person", "A", "--explain"
    )
    assert "regnes for sket" not in out
    assert "Afgørelse: 28. april 2015." in out


@pytest.mark.parametrize(
    ("question", "told", "on", "status"),
    [
        ("objection_in_time", "sent=2015-04-06", "2015-05-18", "holds"),
        ("objection_in_time", "sent=2015-04-06", "2015-05-19", "fails"),
        ("objection_in_time", "sent=2015-04-13", "2015-05-26", "holds"),  # Whit Monday, 25 May
        ("objection_in_time", "sent=2015-04-13", "2015-05-27", "fails"),
    ],
)
def test_a_question_moves_to_the_next_working_day(
    capsys: pytest.CaptureFixture[str], question: str, told: str, on: str, status: str
) -> None:
    assert main(["ask", question, told, "--on", on, "--law", str(PERMIT), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["status"] == status


@pytest.mark.parametrize(
    ("person", "on", "status"),
    [("B", "2015-04-28", "fails"), ("B", "2015-04-29", "holds"), ("A", "2015-04-29", "fails")],
)
def test_silence_is_asked_of_a_person(
    capsys: pytest.CaptureFixture[str], facts: str, person: str, on: str, status: str
) -> None:
    arguments = ["ask", "granted_by_silence", "--on", on, "--facts", facts, "--person", person, "--format", "json"]
    assert main([*arguments, "--law", str(PERMIT)]) == 0
    assert json.loads(capsys.readouterr().out)["status"] == status


def test_the_page_is_listed_shown_and_checked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "law", "list", "--all", "--law", str(PERMIT), "--lang", "en")
    assert code == 0
    assert "Art. 3.9" in out
    assert run(capsys, "law", "show", "decision", "--law", str(PERMIT))[0] == 0
    code, out, _ = run(capsys, "law", "check", "--law", str(FINES))
    assert code == 0
    assert "5 bestemmelser, ingen fejl" in out


def test_the_danish_law_stands_again_after_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "law", "check", "--law", str(PERMIT))
    assert law() is danish()


def test_two_laws_of_ones_own_are_compared(capsys: pytest.CaptureFixture[str], facts: str) -> None:
    code, out, err = run(
        capsys, "compare", facts, "--today", "2015-08-01", "--law-of", "2015-01-01", "--law", str(PERMIT)
    )
    assert code == 0, err
    assert "0 af 5 personer" in out


def test_a_log_of_fines_is_imported_and_assessed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    log = tmp_path / "fines.csv"
    log.write_text(
        "case_id,activity,timestamp\n"
        "B1,Create Fine,2007-01-01\nB1,Send Fine,2007-04-01\nB2,Create Fine,2007-01-01\nB2,Send Fine,2007-03-31\n",
        encoding="utf-8",
    )
    folder = str(tmp_path / "facts")
    assert main(["import", "csv", str(log), "--out", folder]) == 0
    capsys.readouterr()
    code, _, err = run(capsys, "assess", folder, "--today", "2019-12-31")
    assert code == 2
    assert "create_fine, send_fine" in err
    assert "--law" in err
    code, out, _ = run(capsys, "assess", folder, "--today", "2019-12-31", "--law", str(FINES), "--format", "csv")
    assert code == 0
    assert "B1,R1,Codice della strada R1" in out
