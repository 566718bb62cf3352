"""Server time of the Today page and of a citizen's page, with a whole municipality in the database.

    python benchmarks/pages.py [PEOPLE] [FOLDER]

The municipality is made once and kept in the folder (default: var/benchmarks); later runs read it again.
Times are of the whole request without the network, as the web server's process spends them.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

TODAY = date(2018, 3, 14)
PEOPLE = 100_000
ROUNDS = 200
LIMIT_MS = 100.0


def measure(people: int = PEOPLE, folder: Path = Path("var/benchmarks")) -> dict[str, float]:
    """The 95th percentile in ms of each page, as one waits for it and of the processor alone.

    On a machine that does other things as well the second is what can be compared; the first holds the disk too. Makes
    the municipality when it is not there yet.
    """
    _start(folder / f"pages-{people}")
    from humlebi.desk.casework.models import Citizen

    if not Citizen.objects.exists():
        _fill(people)
    return _measured()


def _start(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["HUMLEBI_DATA"] = str(folder)
    os.environ["HUMLEBI_TODAY"] = TODAY.isoformat()
    os.environ.pop("HUMLEBI_DATABASE_URL", None)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humlebi.desk.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _fill(people: int) -> None:
    from humlebi.demo.municipality import make
    from humlebi.desk.casework.loading import load

    load(make(people, seed=1998, today=TODAY), show, demo=True)
    show("", 0, 0)


def show(what: str, done: int, of: int) -> None:
    """How far it is, over and over on one line of a terminal; nothing in a pipe or a file. Empty = the line is done."""
    if sys.stderr.isatty():
        text = f"\r{what}: {done} of {of}".ljust(60)
        print(text if what else "", end="" if what else "\n", file=sys.stderr, flush=True)


def _measured() -> dict[str, float]:
    from django.test import Client

    from humlebi.desk.access.models import Role, User
    from humlebi.desk.casework.models import SnapshotRow

    found: dict[str, float] = {}
    for role in (Role.CASEWORKER, Role.TEAM_LEADER):
        user = User.objects.filter(role=role).order_by("pk")[0]
        client = Client(SERVER_NAME="127.0.0.1")
        client.force_login(user)
        rows = SnapshotRow.objects.filter(unit=user.unit, leading=True).order_by("due", "pk")
        cases = list(dict.fromkeys(rows.values_list("snapshot__citizen__case_number", flat=True)[:2000]))[:ROUNDS]
        for name, addresses in _addresses(role, cases).items():
            found[name], found[f"{name}, cpu"] = _p95(client, addresses)
    return found


def _addresses(role: str, cases: list[str]) -> dict[str, list[str]]:
    lists = [
        "/i-dag/",
        "/i-dag/overskredet/",
        "/i-dag/denne-uge/",
        "/i-dag/senere/",
        "/i-dag/mangler/",
        "/i-dag/stille/",
    ]
    return {
        f"today {role}": [lists[number % len(lists)] for number in range(ROUNDS)],
        f"citizen {role}": [f"/borger/{case}/" for case in cases],
        f"search {role}": ["/find/?q=østergaard", "/find/?q=anna", "/find/?q=er"] * (ROUNDS // 10),
    }


def _p95(client: Any, addresses: list[str]) -> tuple[float, float]:
    for address in addresses[:10]:
        client.get(address)
    times, processor = [], []
    for address in addresses:
        begun, worked = time.perf_counter(), time.process_time()
        answer = client.get(address)
        processor.append((time.process_time() - worked) * 1000)
        times.append((time.perf_counter() - begun) * 1000)
        assert answer.status_code == 200, (address, answer.status_code)
    return round(statistics.quantiles(times, n=20)[-1], 1), round(statistics.quantiles(processor, n=20)[-1], 1)


if __name__ == "__main__":
    how_many, where = int((sys.argv[1:] or [str(PEOPLE)])[0]), Path((sys.argv[2:] or ["var/benchmarks"])[0])
    for page, figure in measure(how_many, where).items():
        print(f"{page}: {figure:g} ms p95 (limit {LIMIT_MS:.0f} ms)")
