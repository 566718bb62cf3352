"""What is said when something goes wrong is so: what was saved is never told as not saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError

from humlebi.desk.casework import gather, record
from humlebi.desk.casework.models import Citizen

from .conftest import Enter, Town, _environment

SCRIPT = """
import django
django.setup()
from django.core.management import call_command
from django.test import Client
from humlebi.demo.municipality import make
from humlebi.desk import clock
from humlebi.desk.access.models import User
from humlebi.desk.casework import gather, record, views
from humlebi.desk.casework.loading import load
from humlebi.desk.casework.models import Citizen, JournalLine
call_command("migrate", verbosity=0)
load(make(30, seed=7, today=clock.today()), demo=True)
who = Citizen.objects.filter(caseworker__isnull=False, spells__until=None).first()
client = Client(raise_request_exception=False, HTTP_HOST="localhost")
client.force_login(who.caseworker)
address = f"/borger/{who.case_number}/samtale/"

def fail(*args, **kwargs):
    raise OSError("no space left on device")

def told(answer):
    text = answer.content.decode()
    said = {"saved": "Det er gemt" in text}
    said |= {"lost": "Intet blev gemt" in text, "shown": "Siden kunne ikke vises" in text}
    print(answer.status_code, *(name for name, is_so in said.items() if is_so))

def post(on):
    typed = {"version": gather.version(who), "on": on, "kind": "samtale", "note": ""}
    return client.post(address, typed, headers={"HX-Request": "true"})

before = JournalLine.objects.count()
views._case = fail
told(post("13-03-2018"))
print(JournalLine.objects.count() - before)
told(client.get(f"/borger/{who.case_number}/"))
record.write_line = fail
told(post("12-03-2018"))
print(JournalLine.objects.count() - before)
"""


def test_what_was_saved_is_never_told_as_lost(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=_environment(tmp_path), capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == ["500 saved", "1", "500 shown", "500 lost", "1"], done.stderr[-2000:]


def test_what_was_written_stands_on_the_page_when_the_database_is_full(
    ill: Citizen, enter: Enter, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = enter(town.anna)
    client.raise_request_exception = False
    address = f"/borger/{ill.case_number}/notat/"
    typed = {"version": gather.version(ill), "on": "13-03-2018", "note": "Hun <b>ringede</b> selv."}

    def full(*_args: object, **_named: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(record, "write_line", full)
    answer = client.post(address, typed)
    told = answer.content.decode()
    assert answer.status_code == 503
    assert "ikke mere plads på disken" in told
    assert "Det, du sendte, blev ikke gemt" in told
    assert "Hun &lt;b&gt;ringede&lt;/b&gt; selv." in told
    assert "står stadig herunder" in client.post(address, typed, headers={"HX-Request": "true"}).content.decode()


def test_what_was_written_stands_on_the_page_when_the_program_fails(
    ill: Citizen, enter: Enter, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = enter(town.anna)
    client.raise_request_exception = False
    typed = {"version": gather.version(ill), "on": "13-03-2018", "note": "Hun ringede selv."}

    def fail(*_args: object, **_named: object) -> None:
        raise ValueError

    monkeypatch.setattr(record, "write_line", fail)
    answer = client.post(f"/borger/{ill.case_number}/notat/", typed)
    assert (answer.status_code, "Hun ringede selv." in answer.content.decode()) == (500, True)
