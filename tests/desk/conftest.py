"""A small town with two units, made fresh for each test; and, for the browser, a whole server of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from humlebi.desk import clock
from humlebi.desk.access.models import Municipality, Role, Unit, User
from humlebi.desk.casework import gather, snapshots
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.names import search_key, sort_key

TODAY = date(2018, 3, 14)
PEOPLE = 120


@pytest.fixture(autouse=True)
def _the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMLEBI_TODAY", TODAY.isoformat())


@pytest.fixture(autouse=True)
def _work_here(settings: Any) -> None:
    """Long work is done at once, in the test's own transaction, which no other process could see."""
    settings.JOBS_APART = False


@dataclass(frozen=True)
class Town:
    """`anna` has the cases of the north; `ida` is her colleague; `lone` leads them; `bo` works in the south."""

    north: Unit
    south: Unit
    anna: User
    ida: User
    lone: User
    bo: User
    lars: User


def staff(username: str, unit: Unit | None, role: str = Role.CASEWORKER) -> User:
    return User.objects.create(username=username, name=username.capitalize(), unit=unit, role=role)


@pytest.fixture
def town(db: None) -> Town:
    here = Municipality.objects.create(code="0999", name="Humleby Kommune")
    north = Unit.objects.create(municipality=here, name="Nord")
    south = Unit.objects.create(municipality=here, name="Syd")
    return Town(
        north,
        south,
        anna=staff("anna", north),
        ida=staff("ida", north),
        lone=staff("lone", north, Role.TEAM_LEADER),
        bo=staff("bo", south),
        lars=staff("lars", None),
    )


Enrol = Callable[..., Citizen]


@pytest.fixture
def enrol(town: Town) -> Enrol:
    """Makes citizens, numbered as they come; Anna has them unless another is named."""
    made = iter(range(1, 1_000))

    def make(name: str = "Signe Morgendis", caseworker: User | None = town.anna, *, protected: bool = False) -> Citizen:
        number = next(made)
        return Citizen.objects.create(
            person=f"P{number}",
            case_number=f"2018-{number:04}",
            cpr=f"{980000_0000 + number:010}",
            name=name,
            search_key=search_key(name),
            sort_key=sort_key(name),
            born=date(1970, 1, 1),
            municipality_id="0999",
            unit=caseworker.unit if caseworker else town.north,
            caseworker=caseworker,
            protected=protected,
        )

    return make


def spell(citizen: Citizen, kind: str, begins: date, until: date | None = None, value: str = "") -> SpellFact:
    return SpellFact.objects.create(
        citizen=citizen, kind=kind, begins=begins, until=until, value=value, recorded_at=clock.now()
    )


def event(citizen: Citizen, kind: str, on: date, value: str = "") -> EventFact:
    return EventFact.objects.create(citizen=citizen, kind=kind, on=on, value=value, recorded_at=clock.now())


@pytest.fixture
def ill(enrol: Enrol) -> Citizen:
    """On sickness benefit in category 2 since 20 November 2017 and not talked with since 15 January: overdue."""
    return ill_since(enrol())


def ill_since(citizen: Citizen, first_day: date = date(2017, 11, 20)) -> Citizen:
    spell(citizen, "sygedagpenge", first_day, value="loenmodtager")
    spell(citizen, "visitation", first_day, value="2")
    event(citizen, "laegeattest", date(2017, 12, 20), "LAE285")
    event(citizen, "samtale", date(2018, 1, 15))
    reckon(citizen)
    return citizen


def reckon(citizen: Citizen) -> None:
    snapshots.refresh_one(citizen, gather.of_citizen(citizen), TODAY)


Enter = Callable[[User | None], Client]


@pytest.fixture
def enter() -> Enter:
    """A browser without scripts in which somebody has logged in, or nobody."""

    def as_user(user: User | None) -> Client:
        client = Client()
        if user is not None:
            client.force_login(user)
        return client

    return as_user


@dataclass(frozen=True)
class Served:
    """A running desk with the demo municipality in it."""

    url: str


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The desk as it is served, in a process and a data folder of its own.

    Tables that only grow cannot be emptied between tests, as Django's own test server would.
    """
    port = _free_port()
    environment = _environment(tmp_path_factory.mktemp("desk"))
    subprocess.run([sys.executable, "-c", LOAD], env=environment, check=True)
    server = subprocess.Popen([sys.executable, "-c", SERVE, str(port)], env=environment)
    try:
        _wait_for(f"http://127.0.0.1:{port}/konto/login/")
        yield Served(f"http://127.0.0.1:{port}")
    finally:
        server.terminate()
        server.wait(timeout=30)


LOAD = f"""
import django
django.setup()
from django.core.management import call_command
from humlebi.demo.municipality import make
from humlebi.desk import clock
from humlebi.desk.casework.loading import load
call_command("migrate", verbosity=0)
load(make({PEOPLE}, seed=1998, today=clock.today()), demo=True)
"""
SERVE = """
import sys
if __name__ == "__main__":
    from humlebi.desk.serve import serve
    serve("127.0.0.1", int(sys.argv[1]), processes=1)
"""


def _environment(folder: Path) -> dict[str, str]:
    source = Path(__file__).parents[2] / "src"
    kept = {name: value for name, value in os.environ.items() if name != "HUMLEBI_DATABASE_URL"}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "humlebi.desk.settings",
        "HUMLEBI_DATA": str(folder),
        "HUMLEBI_TODAY": TODAY.isoformat(),
        "PYTHONPATH": os.pathsep.join(filter(None, [str(source), os.environ.get("PYTHONPATH", "")])),
    }


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(address: str, seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:  # refused, or taken but not answered yet
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
