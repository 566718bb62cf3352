"""humlebi demo and humlebi serve: the desk in the browser."""

from __future__ import annotations

import os
import socket
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from humlebi.cli import Refused
from humlebi.cli.tables import note, progress, say, show

if TYPE_CHECKING:
    from humlebi.demo.municipality import Municipality


def demo(asked: Namespace) -> int:
    """Make the synthetic municipality (once), then serve it; or only write its facts."""
    if asked.today:
        os.environ["HUMLEBI_TODAY"] = asked.today.isoformat()
    if asked.out:
        return _write_facts(asked)
    _free(asked)
    _start()
    _prepare()
    made = _made(asked)
    if made is None:
        _freshen()
    _welcome(asked)
    _serve(asked)
    return 0


def serve(asked: Namespace) -> int:
    """Serve the data that is there."""
    _free(asked)
    _start()
    _prepare()
    _freshen()
    say(f"Humlebi: http://{asked.host}:{asked.port}/  (Ctrl+C stops it)")
    _serve(asked)
    return 0


def _write_facts(asked: Namespace) -> int:
    from humlebi.timeline.placing import CannotWrite, refuse_to_replace, why_not
    from humlebi.timeline.writers import write_csv

    out = Path(asked.out)
    refuse_to_replace(out, again=asked.again)
    municipality = _make(asked, asked.today or _today())
    try:
        write_csv(municipality.facts, out)
    except OSError as error:
        raise CannotWrite(why_not(out, error)) from None
    facts = municipality.facts
    say(f"{len(facts.persons)} people, {len(facts.spells)} spells, {len(facts.events)} events -> {asked.out}")
    return 0


def _make(asked: Namespace, today: date) -> Municipality:
    from humlebi.demo.municipality import CannotMake, make

    try:
        with progress(f"Making {asked.people} synthetic people"):
            return make(asked.people, seed=asked.seed, today=today)
    except CannotMake as cannot:
        raise Refused(str(cannot)) from None


def _free(asked: Namespace) -> None:
    """Refuse a port that is taken before any work is done."""
    with socket.socket(socket.AF_INET6 if ":" in asked.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((asked.host, asked.port))
        except OSError as error:
            reason = error.strerror
            raise Refused(f"cannot listen on {asked.host}:{asked.port} ({reason}); choose another --port") from None


def _start() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humlebi.desk.settings")
    import django

    django.setup()


def _today() -> date:
    _start()
    from humlebi.desk import clock

    return clock.today()


def _prepare() -> None:
    """The tables as this version wants them."""
    from django.core.management import call_command

    with progress("Preparing the database"):
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)


def _made(asked: Namespace) -> Municipality | None:
    """The municipality, made and loaded now; None when it is there already."""
    from humlebi.desk import clock
    from humlebi.desk.casework.loading import load

    _refuse_other_data()
    if _is_demo():
        if not asked.again:
            note("The municipality is there already; --again makes it anew.")
            return None
        _forget()
    municipality = _make(asked, clock.today())
    with progress("Loading") as bar:
        task = bar.task_ids[0]
        load(
            municipality,
            lambda what, done, of: bar.update(task, description=what, completed=done, total=of),
            demo=True,
        )
    return municipality


def _is_demo() -> bool:
    """Whether the database holds municipalities that the demo made, and no other."""
    from humlebi.desk.access.models import Municipality

    made = set(Municipality.objects.values_list("demo", flat=True))
    return made == {True}


def _refuse_other_data() -> None:
    """The demo is neither put among data that it did not make, nor made anew over them: they may be somebody's."""
    from humlebi.desk.access.models import Municipality, User
    from humlebi.desk.casework.models import Citizen

    if not _is_demo() and any(kind.objects.exists() for kind in (Municipality, User, Citizen)):
        raise Refused(
            "the database has users or citizens that the demo did not make, and it leaves them alone; "
            "give the demo a folder of its own with HUMLEBI_DATA, or open what is there with humlebi serve"
        )


def _forget() -> None:
    """Empty the database by making it anew: what is logged can be deleted in no other way."""
    from django.conf import settings
    from django.db import connection

    from humlebi.desk.database import private_file

    if connection.vendor != "sqlite":
        raise Refused("--again works on SQLite only; drop and create the PostgreSQL database yourself")
    connection.close()
    for ending in ("", "-wal", "-shm"):
        path = f"{settings.DATABASES['default']['NAME']}{ending}"
        if os.path.exists(path):
            os.remove(path)
    private_file(Path(settings.DATABASES["default"]["NAME"]))
    _prepare()


def _freshen() -> None:
    """Reckon everybody again when the lists are of another day than today or of another law."""
    from humlebi.desk import clock
    from humlebi.desk.casework.snapshots import refresh_all, stale

    if not stale(clock.today()):
        return
    with progress("Reckoning") as bar:
        task = bar.task_ids[0]
        refresh_all(clock.today(), lambda done, of: bar.update(task, completed=done, total=of))


def _welcome(asked: Namespace) -> None:
    from humlebi.demo.staff import CASEWORKERS, DEMO_PASSWORD, TEAM_LEADERS

    cards = [card for unit in CASEWORKERS for card in (CASEWORKERS[unit], TEAM_LEADERS[unit])]
    say()
    say("Humlebi", style="bold")
    say(f"http://{asked.host}:{asked.port}/", style="bold")
    say()
    roles = {"caseworker": "sagsbehandler", "team_leader": "teamleder"}
    show("Log-ins", ("log-in", "navn", "rolle", "enhed"), [(c.username, c.name, roles[c.role], c.unit) for c in cards])
    say(f"Password: {DEMO_PASSWORD}   Everybody in it is invented. Ctrl+C stops it.")


def _serve(asked: Namespace) -> None:
    from humlebi.desk.serve import serve as serving

    serving(asked.host, asked.port)
