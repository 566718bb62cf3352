"""States and events told on the command line, what answers a name that is no question, and what the day is taken as."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from tests.cli.test_cli import Run, run

from humlebi.law.register import law

pytestmark = pytest.mark.core
__all__ = ["run"]  # the fixture

SICK = "--born 1980-01-01 --spell sygedagpenge,2015-02-02,,loenmodtager --spell visitation,2015-02-12,,2"


def flat(text: str) -> str:
    return " ".join(text.split())


# --- without a folder ---


def test_a_person_told_on_the_command_line_is_reckoned_as_in_a_folder(run: Run) -> None:
    told = run(f"assess {SICK} --event samtale,2015-03-27 --today 2015-05-13 --format csv")
    folder = run("assess facts --person 17 --today 2015-05-13 --format csv")

    def rows(text: str) -> list[tuple[str, ...]]:
        found = csv.DictReader(io.StringIO(text))
        return [(row["duty"], row["since"], row["due"], row["done"], row["status"]) for row in found]

    assert rows(told.out) == rows(folder.out)
    assert len(rows(told.out)) == 4
    explained = run(f"assess {SICK} --today 2015-05-13 --explain")
    assert "Første opfølgningssamtale, inden udgangen af 8. uge" in flat(explained.out)


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ("--spell sygdagpenge,2015-02-02", "--spell:1: kind 'sygdagpenge': ukendt ord; menes der sygedagpenge"),
        ("--spell sygedagpenge,2015-02-30", "--spell:1: from '2015-02-30': forventede en dato, der findes"),
        ("--spell sygedagpenge,2015-02-02,2015-02-01", "--spell:1"),
        ("--spell visitation,2015-02-02,,9", "--spell:1: value '9'"),
        ("--event samtale,2015-02-02 --event samtal,2015-02-02", "--event:2: kind 'samtal'"),
        ("--spell sygedagpenge,a,b,c,d", "der skal stå ord,fra,til,værdi"),
        ("--municipality Aalborg --born 1980-01-01", "municipality 'Aalborg': forventede en kode på 4 cifre"),
        ("--born 2016-01-01", "født efter 2015-05-13"),
        ("", "sig, hvor data er, eller fortæl én person"),
        ("facts --spell sygedagpenge,2015-02-02", "er til en person, der ikke står i data"),
    ],
)
def test_what_is_told_is_checked_as_a_file_is(run: Run, told: str, refused: str) -> None:
    ran = run(f"assess {told} --today 2015-05-13")
    assert ran.code == 2
    assert refused in flat(ran.err)


def test_every_fault_of_what_is_told_is_said_at_once(run: Run) -> None:
    err = run("assess --spell a,2015-02-02 --event samtale,x --born 1980-01-01 --today 2015-05-13").err
    assert "--spell:1" in err
    assert "--event:1" in err


def test_a_state_answers_a_question_without_a_folder(run: Run) -> None:
    asked = "ask fleksydelse_ret --on 2013-01-01 --born 1950-01-01 --format json"
    before = json.loads(run(asked).out)
    tells = [one.get("tell") or one["name"] for one in before["missing"]]
    assert "--spell fleksjob,ÅÅÅÅ-MM-DD,," in tells
    after = json.loads(run(f"{asked} --spell fleksjob,2005-01-01").out)
    assert len(after["missing"]) < len(before["missing"])
    assert not [one for one in after["missing"] if "fleksjob," in (one.get("tell") or "")]


def test_that_there_is_none_is_told_by_the_word_alone(run: Run) -> None:
    asked = "ask udeblivelse_tilbud --on 2022-03-01"
    line = "--event personlig_kontakt,ÅÅÅÅ-MM-DD,: forsøg på personlig kontakt er noteret (ingen: --event "
    assert line in flat(run(asked).out)
    assert line not in flat(run(f"{asked} --event personlig_kontakt").out)
    assert line not in flat(run(f"{asked} --event personlig_kontakt,2022-02-01").out)


def test_what_nobody_told_is_unknown_and_not_absent(run: Run) -> None:
    alone = run("ask udeblivelse_tilbud --on 2022-03-01 --spell kontanthjaelp,2020-01-01").out
    assert "kan ikke afgøres" in alone
    assert "--event partshoering" in alone


# --- everything missing at once ---


def test_everything_that_is_missing_is_told_at_once_with_its_choices(run: Run) -> None:
    out = flat(run("ask fleksloentilskud --on 2015-03-01").out)
    assert "Mangler, og sådan fortælles det: fleksjob_aftale_fra=ÅÅÅÅ-MM-DD: Den dag" in out
    assert "Måske også, alt efter hvad der fortælles: fleks_loen=12,5: " in out
    assert "fleks_fuldtidsloen=" in out
    assert "more lines" not in out
    english = flat(run("ask udeblivelse_tilbud --on 2022-03-01 --lang en").out)
    assert "ydelse_ved_pligtbrud=CHOICE:" in english
    assert "kontanthjaelp: cash benefit" in english


def test_nought_to_divide_by_and_what_is_not_declared_are_said(run: Run) -> None:
    out = flat(run("ask loentilskud_timesats --on 2010-06-01 tilbud_maalgruppe_2007=8 tilbud_arbejdsgiver=privat").out)
    assert "Loven, som den er læst her, siger intet om det, der er fortalt; se tvivlen." in out


# --- what is no question ---


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("foerste_samtale", "./humlebi assess --spell sygedagpenge,2015-05-01,, --today 2015-05-13 --explain"),
        ("varighed", "./humlebi assess DATA --person ID --today 2015-05-13 --explain"),
        ("kvote_jobsamtaler", "./humlebi quota DATA --today 2026-07-01 --from 2026-01-01 --until 2027-01-01"),
        ("befordring_km", "./humlebi law rate befordring_km 2015-05-13"),
        ("frik2-01", "./humlebi law trial frik2-01"),
        ("visitation", "./humlebi law show visitation"),
    ],
)
def test_a_duty_limit_quota_rate_or_trial_says_which_command_answers_it(run: Run, name: str, command: str) -> None:
    ran = run(f"ask {name} --on 2015-05-13")
    assert ran.code == 2
    assert command in ran.err
    assert "mente du" not in ran.err


def test_the_command_that_is_told_runs(run: Run) -> None:
    err = run("ask foerste_samtale --on 2015-05-13").err
    command = err.partition("uden data: ./humlebi ")[2].strip()
    assert "Første opfølgningssamtale" in run(command).out
    rate = run("ask kontanthjaelp_forsoerger --on 2015-05-13").err.partition("./humlebi ")[2].strip()
    assert "14.416 kr. pr. måned" in run(rate).out


@pytest.mark.parametrize("name", ["kvote_tilbud", "fleksible_jobsamtaler_jobparate", "ledig_16_maaneder"])
def test_the_command_that_is_told_is_of_a_day_that_the_rule_speaks_of(run: Run, name: str) -> None:
    ran = run(f"ask {name} --on 2007-02-28")
    assert "siger intet om 28. februar 2007; der er regler fra" in ran.err
    [version, *_] = law().named(name)
    advised = date.fromisoformat(ran.err.partition("--today ")[2][:10])
    assert version.scope.begins <= advised < version.scope.until


def test_days_that_rules_speak_of_are_told_without_their_seams(run: Run) -> None:
    err = run("ask aktiveringstilbud --on 2019-03-04").err
    assert "der er regler fra 1. juli 1998 til og med 31. december 2013. Brug:" in err


@pytest.mark.parametrize("name", ["kvote_tilbud", "varighed", "hurtigst_muligt"])
@pytest.mark.parametrize("day", ["9999-12-31", "1998-06-30"])
def test_a_day_outside_the_law_is_refused_before_a_command_is_advised(run: Run, name: str, day: str) -> None:
    ran = run(f"ask {name} --on {day}")
    assert ran.code == 2
    assert "formaliserede lov" in ran.err
    assert "Brug:" not in ran.err


def test_the_command_that_is_told_can_be_pasted_whatever_the_folder_is_called(run: Run) -> None:
    err = run("ask varighed --on 2019-03-31 --facts my(facts) --person 7&8").err
    assert "./humlebi assess 'my(facts)' --person '7&8' --today 2019-03-31" in err


def test_a_name_that_is_none_is_never_answered_with_strangers(run: Run) -> None:
    assert "mente du punktsanktion?" in run("ask punktsankton --on 2015-05-13").err
    assert "mente du" not in run("ask xylofon --on 2015-05-13").err


# --- the day ---


def test_the_day_asked_of_is_said_to_be_the_day_of_what_it_is_taken_as(run: Run) -> None:
    assert "Den 1. marts 2022 er taget som dagen for: fraværet." in run("ask udeblivelse_tilbud --on 2022-03-01").out
    told = json.loads(run("ask udeblivelse_tilbud --on 2022-03-01 --format json --lang en").out)
    assert told["taken_as"] == "the absence"
    recorded = "ask beskaeftigelseskrav_kommune --on 2015-02-02 --facts facts --person 17 --format json"
    assert json.loads(run(recorded).out)["taken_as"] is None


def test_the_last_day_to_carry_out_a_sanction_is_told(run: Run) -> None:
    out = run("ask udeblivelse_tilbud --on 2022-03-01").out
    assert "Skal være gennemført senest 30. juni 2022." in out
    told = json.loads(run("ask udeblivelse_tilbud --on 2022-03-01 --format json").out)
    assert told["carried_out_by"] == "2022-06-30"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "--spell Sygedagpenge,2023-11-01,, --event Samtale,2023-12-01",
            "--spell sygedagpenge,2023-11-01,, --event samtale,2023-12-01",
        ),
        (
            "--spell Kontanthjælp,2023-11-01,, --spell parathed,2023-11-01,,Jobparat",
            "--spell kontanthjaelp,2023-11-01,, --spell parathed,2023-11-01,,jobparat",
        ),
    ],
)
def test_words_are_told_as_people_say_them_as_in_a_folder(run: Run, said: str, names: str) -> None:
    as_said, by_name = run(f"assess --today 2024-01-01 {said}"), run(f"assess --today 2024-01-01 {names}")
    assert as_said.code == 0
    assert as_said == by_name
