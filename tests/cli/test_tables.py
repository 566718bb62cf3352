"""What is printed: whole words at any width, plain lines into a pipe."""

from __future__ import annotations

import pytest
from tests.cli.test_cli import ASSESS, Run, run

from humlebi.cli.tables import show, wrapped
from humlebi.law.register import law

pytestmark = pytest.mark.core
__all__ = ["run"]  # the fixture

COMMANDS = [
    ASSESS,
    f"{ASSESS} --lang en",
    "compare facts --today 2015-05-13 --law-of 2014-12-31",
    "law list",
    "law list --all",
    "law list --kind rate",
    "law list --kind trial",
    "law at 2021-05-13",
    "law diff 2019-12-31 2020-01-01",
    "law overlaps",
    "law coverage",
    "law find sanktion",
    "law rate kontanthjaelp_forsoerger",
    "law trial frik2-12",
    "law show rehabiliteringsteam",
    "ask udeblivelse_tilbud --on 2022-03-01",
]


@pytest.mark.parametrize("width", ["²", "x", "-1", "9" * 5_000])
def test_a_width_that_is_none_is_passed_over(run: Run, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    asked = run(COMMANDS[0])
    monkeypatch.delenv("COLUMNS")
    assert (asked.code, asked.out) == (0, run(COMMANDS[0]).out)


@pytest.mark.parametrize("width", ["40", "80"])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_name_is_ever_broken(run: Run, monkeypatch: pytest.MonkeyPatch, command: str, width: str) -> None:
    monkeypatch.delenv("COLUMNS")
    whole = {word.strip(";,") for word in run(command).out.split()}
    monkeypatch.setenv("COLUMNS", width)
    out = run(command).out
    words = {word.strip(";,") for word in out.split()} - {"─" * length for length in range(200)}
    # What stands wide is made of the same words as what is not wrapped.
    names = {version.name for version in law().versions} | {series.name for series in law().series}
    broken = {word for word in words - whole if any(len(word) > 5 and name.startswith(word) for name in names)}
    assert broken - {word for word in words if word in names} == set()
    longest = max(map(len, whole), default=0)
    assert all(len(line) <= max(int(width), longest + 8) for line in out.splitlines())


@pytest.mark.parametrize("command", COMMANDS)
def test_a_pipe_gets_one_line_for_a_row_and_nothing_drawn(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.delenv("COLUMNS")
    out = run(command).out
    assert "─" not in out
    assert all(line == line.rstrip(" ") for line in out.splitlines())


@pytest.mark.usefixtures("everything_read")
def test_a_row_is_one_line_with_tabs(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS")
    rows = [line.split("\t") for line in run(f"{ASSESS} --person 17").out.splitlines()]
    assert rows[0] == ["pligt", "hjemmel", "frist", "holdt", "status"]
    talk = ["Første opfølgningssamtale (foerste_samtale)*", "SDL § 13 b", "2015-03-29", "2015-03-27", "opfyldt"]
    assert talk in rows


def test_a_word_too_long_for_its_column_stands_on_a_line_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    show("", ("navn", "hvad"), [("a" * 35, "kort"), ("b", f"{'c' * 30} d")])
    lines = capsys.readouterr().out.splitlines()
    assert "a" * 35 in lines
    assert any("c" * 30 in line for line in lines)
    assert all(len(line) <= 40 for line in lines)


def test_a_word_longer_than_the_line_is_whole() -> None:
    assert wrapped(f"se {'a' * 50} her", 40) == ["se", "a" * 50, "her"]


def test_a_paragraph_stays_with_its_number_and_letter() -> None:
    assert wrapped("Her står SDL § 13 b, stk. 2", 17) == ["Her står SDL", "§ 13 b, stk. 2"]


@pytest.mark.usefixtures("everything_read")
def test_a_table_marks_doubt_and_what_is_left_to_the_hand(run: Run) -> None:
    told = " ".join(run(f"{ASSESS} --person 17").out.split())
    assert "22 uger inden for 9 måneder* SDL § 24" in told
    assert "* 22 uger inden for 9 måneder (varighed): En uge regnes som syv kalenderdage;" in told
    assert told.count("* 22 uger inden for 9 måneder (varighed)") == 1
    assert "! Kræver din vurdering: Standby for alvorligt syge (standby, SDL § 13" in told
    assert "foerste_samtale" in told


@pytest.mark.usefixtures("everything_read")
def test_a_summary_marks_doubt_as_well(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humlebi.cli.rows.READABLE", 2)
    told = " ".join(run(ASSESS).out.split())
    assert "2 personer, 9 rækker pr. 13. maj 2015" in told
    assert "22 uger inden for 9 måneder* 2014" in told
    assert "* 22 uger inden for 9 måneder (varighed): En uge" in told
    assert "! Kræver din vurdering: Standby" in told


def test_days_in_sentences_are_written_as_people_write_them(run: Run) -> None:
    assert "1. juli 1998 til og med 31. december 2026" in " ".join(run("law check").out.split())
    assert "1 July 1998 to 31 December 2026" in " ".join(run("law check --lang en").out.split())
    assert "lov 31.12.2014" in run("compare facts --today 2015-05-13 --law-of 2014-12-31").out
    assert "I kraft: fra 1. juli 2014, gælder stadig" in run("law show varighed@2014").out


def test_a_table_marks_what_is_not_yet_read_by_paragraph(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humlebi.law.readings.read_by", dict)
    told = " ".join(run(f"{ASSESS} --person 17").out.split())
    assert "Første opfølgningssamtale°" in told
    assert told.count("° endnu ikke læst paragraf for paragraf.") == 1
