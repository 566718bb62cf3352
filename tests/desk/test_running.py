"""How the desk is run: its folder, its keys, and a demo that leaves other people's data alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.cache import caches
from django.test import RequestFactory, override_settings

from humlebi.cli import Refused, main, serving
from humlebi.demo.municipality import make
from humlebi.desk import database, environment
from humlebi.desk.access.accounts import StaffAccounts
from humlebi.desk.access.models import Municipality, User
from humlebi.desk.casework.loading import load
from humlebi.desk.casework.models import Citizen
from humlebi.timeline.wording import Refusal

from .conftest import TODAY, Enrol, Town, _environment

PEOPLE, SEED = 30, 7


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HUMLEBI_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("HUMLEBI_SECRET_KEY", raising=False)
    return tmp_path / "data"


# --- the folder -----------------------------------------------------------------------------------------------------


def test_what_is_kept_is_kept_for_the_owner_alone(folder: Path) -> None:
    database.secret_key()
    before = os.umask(0o022)
    try:
        kept = database.database(None)["NAME"]
        open_and_write = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('pragma journal_mode=wal'); "
        look = (
            "c.execute('create table a (b)'); import os; print([oct(f.stat().st_mode)[-3:] for f in os.scandir('.')])"
        )
        command = [sys.executable, "-c", open_and_write + look, str(kept)]
        modes = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    assert modes.strip() == str(["600"] * 4)


def test_a_database_that_is_there_is_left_as_it_is(folder: Path) -> None:
    kept = database.private_file(database.data_folder() / "humlebi.sqlite3")
    kept.write_bytes(b"something")
    assert database.database(None)["NAME"].read_bytes() == b"something"


def test_processes_that_start_at_once_have_one_key(folder: Path) -> None:
    database.data_folder()
    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: database.secret_key(), range(64)))
    assert len(keys) == 1
    assert len(keys.pop()) >= environment.SHORTEST_KEY
    assert [file.name for file in folder.iterdir()] == ["secret-key"]


def test_a_key_never_has_its_name_before_it_is_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def at_the_worst_moment(size: int) -> str:
        assert not (folder / "secret-key").exists()
        return "k" * size

    monkeypatch.setattr(database.secrets, "token_urlsafe", at_the_worst_moment)
    assert database.secret_key() == "k" * 64


def test_a_key_that_can_be_guessed_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMLEBI_SECRET_KEY", "x" * 31)
    with pytest.raises(ValueError, match="at least 32 characters"):
        database.secret_key()
    monkeypatch.setenv("HUMLEBI_SECRET_KEY", "x" * 32)
    assert database.secret_key() == "x" * 32


# --- the settings ---------------------------------------------------------------------------------------------------


def test_the_table_that_counts_attempts_is_not_soon_full() -> None:
    assert caches["default"]._max_entries == 100_000


@pytest.mark.parametrize(("given", "count"), [(None, "0"), ("", "0"), ("2", "2")])
def test_the_proxies_in_front_are_told_by_the_environment(given: str | None, count: str, tmp_path: Path) -> None:
    environment = _environment(tmp_path) | ({} if given is None else {"HUMLEBI_PROXIES": given})
    command = [sys.executable, "-c", "from humlebi.desk import settings as s; print(s.ALLAUTH_TRUSTED_PROXY_COUNT)"]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert told.strip() == count


@pytest.mark.parametrize(("proxies", "address"), [(0, "127.0.0.1"), (1, "10.0.0.2")])
def test_a_forwarded_address_is_believed_from_a_known_proxy_alone(proxies: int, address: str) -> None:
    request = RequestFactory().get("/", headers={"X-Forwarded-For": "10.0.0.1, 10.0.0.2"})
    with override_settings(ALLAUTH_TRUSTED_PROXY_COUNT=proxies):
        assert StaffAccounts().get_client_ip(request) == address


# --- the demo -------------------------------------------------------------------------------------------------------


def asked(*, again: bool = False) -> Namespace:
    return Namespace(people=PEOPLE, seed=SEED, again=again, facts=None)


@pytest.mark.parametrize("again", [False, True])
def test_the_demo_leaves_data_alone_that_it_did_not_make(
    again: bool, town: Town, enrol: Enrol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_forget", lambda: pytest.fail("the data were wiped"))
    with pytest.raises(Refused, match="ikke har lavet"):
        serving._made(asked(again=again))
    enrol()
    with pytest.raises(Refused, match="ikke har lavet"):
        serving._made(asked(again=again))
    assert Citizen.objects.count() == 1


def test_one_user_is_enough_to_keep_the_demo_out(db: None) -> None:
    User.objects.create(username="sif")
    with pytest.raises(Refused, match="ikke har lavet"):
        serving._made(asked())
    assert not Municipality.objects.exists()


def test_a_demo_beside_another_municipality_is_left_alone(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "_forget", lambda: pytest.fail("the data were wiped"))
    load(make(PEOPLE, seed=SEED, today=TODAY), demo=True)
    Municipality.objects.create(code="0998", name="En anden kommune")
    with pytest.raises(Refused, match="ikke har lavet"):
        serving._made(asked(again=True))


def test_a_demo_is_marked_kept_and_made_anew_when_asked(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[bool] = []
    assert serving._made(asked()) is not None
    assert list(Municipality.objects.values_list("demo", flat=True)) == [True]
    assert serving._made(asked()) is None

    def forget() -> None:
        forgotten.append(True)
        pytest.skip("emptied; the rest is the first start again")

    monkeypatch.setattr(serving, "_forget", forget)
    with pytest.raises(pytest.skip.Exception):
        serving._made(asked(again=True))
    assert forgotten


def own(facts: Path, *, again: bool = False) -> Namespace:
    return Namespace(people=None, seed=None, again=again, facts=str(facts))


def facts_of(folder: Path, persons: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "persons.csv").write_text(persons)
    (folder / "spells.csv").write_text("person,kind,from,until\nA1,sygedagpenge,2018-01-01,\n")
    (folder / "events.csv").write_text("person,kind,on\n")
    return folder


def test_a_demo_is_made_of_facts_of_one_s_own(db: None, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = serving._made(
        own(facts_of(tmp_path / "own", "person,born,cpr,navn\nA1,1979-03-12,128379-0000,Asta\nA2,,,Bo\n"))
    )
    assert made is not None
    assert set(Citizen.objects.values_list("person", "case_number")) == {("A1", "A1"), ("A2", "A2")}
    assert Citizen.objects.get(person="A1").caseworker.username == "anna"
    assert StaffAccounts().authenticate(RequestFactory().get("/"), username="anna", password="humlebi-demo")
    assert "1 borger har fået et opdigtet navn" in " ".join(capfd.readouterr().err.split())


def test_a_municipality_that_is_there_is_not_taken_for_that_of_the_file(db: None, tmp_path: Path) -> None:
    path = facts_of(tmp_path / "own", "person,born\nA1,1979-03-12\n")
    serving._made(own(path))
    with pytest.raises(Refused, match="--again laver den om efter filen"):
        serving._made(own(path))


@pytest.mark.parametrize("persons", ["person,born\nA1,1979-13-12\n", "person,born,cpr\nA1,,120379-0000\n"])
def test_what_cannot_be_made_costs_nobody_what_is_there(
    db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, persons: str
) -> None:
    serving._made(own(facts_of(tmp_path / "own", "person,born\nA1,1979-03-12\n")))
    monkeypatch.setattr(serving, "_forget", lambda: pytest.fail("the data were wiped"))
    with pytest.raises((Refused, Refusal)):
        serving._made(own(facts_of(tmp_path / "own", persons), again=True))
    assert Citizen.objects.count() == 1


@pytest.mark.parametrize("words", [["--people", "0"], ["--seed", "0"], ["--out", "somewhere"]])
def test_facts_of_one_s_own_leave_nothing_to_make_up(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--facts", str(tmp_path), *words]) == 2
    assert f"{words[0]} hører til en kommune, som demoen finder på" in capsys.readouterr().err


def test_a_demo_made_anew_is_still_the_owner_s_alone(folder: Path) -> None:
    again = (
        "import os; os.umask(0o022)\n"
        "from humlebi.cli import serving\n"
        "from argparse import Namespace\n"
        "serving._start(); serving._prepare()\n"
        f"asked = Namespace(people={PEOPLE}, seed={SEED}, again=True, facts=None)\n"
        "serving._made(asked); serving._made(asked)\n"
    )
    folder.mkdir()
    subprocess.run([sys.executable, "-c", again], env=_environment(folder), check=True, capture_output=True)
    assert {mode(file) for file in folder.iterdir()} == {0o600}
