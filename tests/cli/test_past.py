"""Past the last reading in the terminal: a mark and one line below it, a field in files, refused with --strict."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from tests.cli.test_cli import Run, run

pytestmark = pytest.mark.core
__all__ = ["run"]
TODAYS = {"2027-01-15": "2026-11-16", "2031-06-15": "2031-04-14"}  # and since when somebody is ill
LINE = "~ regnet på loven som læst til og med 31. december 2026"


def told(today: str) -> str:
    return f"assess --born 1980-01-01 --spell sygedagpenge,{TODAYS[today]},,loenmodtager --today {today}"


@pytest.mark.parametrize("today", TODAYS)
def test_a_table_marks_the_rows_and_says_why_once(run: Run, today: str) -> None:
    ran = run(told(today))
    assert ran.code == 0
    assert ran.out.count(LINE) == 1
    assert "~" in ran.out.split(LINE)[0]
    assert re.search(r"\d rækker: regnet på loven som læst til og med 31\. december 2026\.", ran.err)
    assert re.search(r"past 2026-12-31: \d rows", ran.err)
    assert all(len(line) <= 80 for line in ran.out.splitlines())
    assert "reckoned on the law as read up to 31 December 2026" in run(f"{told(today)} --lang en").out


@pytest.mark.parametrize("today", TODAYS)
def test_files_hold_how_far_the_law_was_read(run: Run, today: str) -> None:
    lines = list(csv.DictReader(io.StringIO(run(f"{told(today)} --format csv").out)))
    assert {line["as_read_to"] for line in lines} == {"2026-12-31"}
    assert {line["as_read_to"] for line in json.loads(run(f"{told(today)} --format json").out)} == {"2026-12-31"}
    answer = json.loads(run(f"ask hoejeste_sygedagpenge_uge --on {today} --format json").out)
    assert answer["as_read_to"] == "2026-12-31"
    assert [rate["known_by"] for rate in answer["rates"]] == ["carried"]
    assert json.loads(run("ask hoejeste_sygedagpenge_uge --on 2026-12-31 --format json").out)["as_read_to"] is None
    compared = run(f"compare facts --today {today} --law-of 2020-01-01 --format json")
    assert json.loads(compared.out)["as_read_to"] == []


@pytest.mark.parametrize("today", TODAYS)
def test_no_command_ends_at_a_turn_of_year(run: Run, today: str) -> None:
    for command in (
        "assess facts --today {}",
        "compare facts --today {} --law-of 2020-01-01",
        "compare facts --today {} --trial frik2-99-nej",
        "ask hoejeste_sygedagpenge_uge --on {}",
        "law at {}",
        "law diff 2026-12-31 {}",
        "law overlaps --who sygedagpenge --at {}",
        "law rate dagpenge_max_month {}",
        "quota facts --today {} --from 2026-07-01 --until {}",
    ):
        ran = run(command.format(*[today] * command.count("{}")))
        assert ran.code == (2 if "nej" in command else 0), ran.err
        assert "9999" not in ran.out
        if command.startswith(("law", "ask", "quota")):
            assert "31. december 2026" in " ".join(ran.out.split())


def test_nothing_is_told_to_be_in_force_until_the_year_9999(run: Run) -> None:
    for command in ("law show varighed", "law show mindst_en_samtale", "law rate ledighedsydelse_percent"):
        shown = run(command).out
        assert "9999" not in shown
        assert re.search(r"\bstadig\b", shown)
    assert "Læst til og med: 31. december 2026" in run("law show mindst_en_samtale").out
    assert "still in force" in run("law show varighed --lang en").out


@pytest.mark.parametrize(
    "command",
    [
        "assess facts --today 2027-01-01",
        "compare facts --today 2031-06-15 --law-of 2020-01-01",
        "ask hoejeste_sygedagpenge_uge --on 2027-01-01",
        "quota facts --today 2026-12-01 --from 2026-07-01 --until 2027-07-01",
        "law at 2027-01-01",
        "law diff 2026-12-31 2031-06-15",
        "law overlaps --who sygedagpenge --at 2031-06-15",
        "law rate dagpenge_max_month 2028-05-01",
    ],
)
def test_strict_refuses_what_was_not_read(run: Run, command: str) -> None:
    assert run(command).code == 0
    ran = run(f"{command} --strict")
    assert (ran.code, ran.out) == (2, "")
    assert "ligger efter den sidste læsning: loven er læst til 2027-01-01 (ikke med)" in " ".join(ran.err.split())


def test_strict_refuses_nothing_that_was_read(run: Run) -> None:
    assert run("assess facts --today 2015-05-13 --strict").out == run("assess facts --today 2015-05-13").out
    assert run("ask hoejeste_sygedagpenge_uge --on 2026-12-31 --strict").code == 0
    assert run("quota facts --today 2026-12-01 --from 2026-07-01 --until 2027-01-01 --strict").code == 0


def test_a_rate_past_the_last_one_published_is_marked(run: Run) -> None:
    shown = " ".join(run("law rate dagpenge_max_month 2028-05-01").out.split())
    assert "22.041 kr. pr. måned *" in shown
    assert "Satsen for 2026 er ført videre" in shown
    assert "* ført videre, ikke læst." in shown
    whole = " ".join(run("law rate dagpenge_max_month").out.split())
    assert "Fra 1. januar 2027: Satsen for 2026 er ført videre" in whole
    assert "* beregnet efter satsens regel" in " ".join(run("law rate diaeter_day 2028-05-01").out.split())


def test_a_day_before_the_first_law_is_refused_as_ever(run: Run) -> None:
    for command in ("assess facts --today 1998-06-30", "law at 1998-06-30", "ask varighed --on 1998-06-30"):
        ran = run(command)
        assert ran.code == 2
        assert "før den første formaliserede lov" in ran.err
