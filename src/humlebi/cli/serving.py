"""humlebi demo and humlebi serve: the desk in the browser."""

from __future__ import annotations

import os
import socket
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from humlebi.cli import Refused
from humlebi.cli.tables import note, progress, say, show
from humlebi.timeline.wording import Refusal, Text

if TYPE_CHECKING:
    from humlebi.demo.municipality import Municipality


def demo(asked: Namespace) -> int:
    """Make the synthetic municipality (once), then serve it; or only write its facts."""
    if asked.today:
        os.environ["HUMLEBI_TODAY"] = asked.today.isoformat()
    _refuse_two_origins(asked)
    if asked.out:
        return _write_facts(asked)
    _free(asked)
    _start(asked.host)
    _refuse_strangers(asked)
    _prepare()
    made = _made(asked)
    if made is None:
        _freshen()
    _welcome(asked)
    return _serve(asked)


def serve(asked: Namespace) -> int:
    """Serve the data that is there."""
    _free(asked)
    _start(asked.host)
    _prepare()
    _freshen()
    _warn_of_demo(asked)
    _first_visit(asked)
    say(_text(_STOPS_SERVING).format(address=_address(asked)))
    return _serve(asked)


def _first_visit(asked: Namespace) -> None:
    """On an empty database: the address by which somebody makes the municipality, printed once, open once."""
    from humlebi.desk.organisation import links

    if not links.setup_needed():
        return
    say(
        _text(
            Text(
                "Databasen er tom. Opret kommunen på denne adresse; den virker én gang, i {hours} timer:",
                "The database is empty. Make the municipality at this address; it opens once, for {hours} hours:",
            )
        ).format(hours=links.SETUP_HOURS)
    )
    say(f"  {_address(asked)}start/{links.setup_link()}/")


def made_ready() -> None:
    """Settings and tables, for a command that works with the desk's data."""
    _start()
    _prepare()


def refresh(asked: Namespace) -> int:
    """Reckon everybody anew for today: what a nightly job calls."""
    _start()
    _prepare()
    from humlebi.desk import clock
    from humlebi.desk.casework.snapshots import refresh_all

    with progress(_text(_RECKONS)) as bar:
        task = bar.task_ids[0]
        count = refresh_all(clock.today(), lambda done, of: bar.update(task, completed=done, total=of))
    say(_text(Text("{count} borgere regnet igennem.", "{count} citizens reckoned.")).format(count=count))
    return 0


_STOPS_SERVING = Text("Humlebi: {address}  (Ctrl+C standser den)", "Humlebi: {address}  (Ctrl+C stops it)")
_RECKONS = Text("Regner", "Reckoning")


def _text(text: Text) -> str:
    """In the language of the terminal."""
    from humlebi.desk.environment import language

    return text.say(language())


def _refused(da: str, en: str) -> Refused:
    return Refused(Text(da, en))


def _address(asked: Namespace) -> str:
    host = f"[{asked.host}]" if ":" in asked.host else asked.host
    return f"http://{host}:{asked.port}/"


def _refuse_strangers(asked: Namespace) -> None:
    """The demo's password is printed for everybody to read."""
    from humlebi.desk.environment import loopback, told

    if not (told().local and loopback(asked.host)):
        raise _refused(
            "demoen er kun til denne maskine, for dens adgangskode kan læses af alle; "
            "fjern HUMLEBI_HTTPS, HUMLEBI_HOSTS og --host, eller åbn egne data med humlebi serve",
            "the demo is for this machine alone, for everybody can read its password; "
            "unset HUMLEBI_HTTPS, HUMLEBI_HOSTS and --host, or open data of your own with humlebi serve",
        )


def _warn_of_demo(asked: Namespace) -> None:
    from django.conf import settings

    if not settings.DEMO_PASSWORD_OPENS and _is_demo():
        note(
            _text(
                Text(
                    "Databasen er demoens. Dens adgangskode er slået fra, for andre end denne maskine kan nå den.",
                    "The database is the demo's. Its password is switched off, for others than this machine reach it.",
                )
            )
        )


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
    people, spells, events = len(facts.persons), len(facts.spells), len(facts.events)
    say(
        _text(
            Text(
                f"{people} borgere, {spells} tilstande, {events} hændelser -> {asked.out}",
                f"{people} people, {spells} spells, {events} events -> {asked.out}",
            )
        )
    )
    return 0


MANY = 5000


def _refuse_two_origins(asked: Namespace) -> None:
    """Whoever brings the facts says by them how many people there are."""
    asked_for = (("--people", asked.people), ("--seed", asked.seed), ("--out", asked.out))
    told = [name for name, value in asked_for if value is not None]
    if asked.facts and told:
        raise _refused(
            f"{' og '.join(told)} hører til en kommune, som demoen finder på; fjern det, eller fjern --facts",
            f"{' and '.join(told)} belongs to a municipality that the demo makes up; take it away, or --facts",
        )


def _own(asked: Namespace, today: date) -> Municipality:
    """The municipality of the facts that were brought."""
    from humlebi.cli.facts import read_columns
    from humlebi.demo.own import made_of
    from humlebi.desk.environment import language

    made = made_of(read_columns(asked.facts, language(), today), today)
    if made.named:
        da, en = ("borger", "citizen") if made.named == 1 else ("borgere", "citizens")
        note(
            _text(
                Text(
                    f"{made.named} {da} har fået et opdigtet navn; filens navne bruges kun ved et opdigtet CPR-nummer.",
                    f"{made.named} {en} got a made-up name; a name is taken only beside a made-up CPR number.",
                )
            )
        )
    return made.municipality


def _make(asked: Namespace, today: date) -> Municipality:
    if asked.facts:
        return _own(asked, today)
    from humlebi.demo.municipality import CannotMake, make

    people, seed = (MANY if asked.people is None else asked.people), (1998 if asked.seed is None else asked.seed)
    try:
        with progress(_text(Text(f"Laver {people} opdigtede borgere", f"Making {people} synthetic people"))):
            return make(people, seed=seed, today=today)
    except CannotMake as cannot:
        raise Refused(cannot.texts) from None


_LAST_PORT = 65535


def _free(asked: Namespace) -> None:
    """Refuse a port that is taken, or that is none, before any work is done."""
    if not 0 <= asked.port <= _LAST_PORT:
        raise _refused(
            f"--port {asked.port} er ingen port; vælg en fra 1 til {_LAST_PORT}",
            f"--port {asked.port} is no port; choose one from 1 to {_LAST_PORT}",
        )
    with socket.socket(socket.AF_INET6 if ":" in asked.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((asked.host, asked.port))
        except OSError as error:
            reason = error.strerror or str(error)
            raise _refused(
                f"kan ikke lytte på {asked.host}:{asked.port} ({reason}); vælg en anden --port",
                f"cannot listen on {asked.host}:{asked.port} ({reason}); choose another --port",
            ) from None


def _start(host: str = "") -> None:
    """The desk's settings, with every fault of the environment told in words."""
    from humlebi.desk.environment import HERE, told

    # Another project's, left in the environment, is none of ours.
    os.environ["DJANGO_SETTINGS_MODULE"] = "humlebi.desk.settings"
    bracketed = f"[{host}]" if ":" in host else host
    if host and bracketed not in HERE and host not in ("0.0.0.0", "::"):  # noqa: S104
        # What it listens on is a name that it answers to, or the address that is printed would be refused.
        os.environ["HUMLEBI_HOSTS"] = f"{os.environ.get('HUMLEBI_HOSTS', '')} {bracketed}".strip()
    try:
        unknown = told().unknown
        import django

        django.setup()
    except Refusal as refusal:
        raise Refused(refusal.texts) from None
    for name in unknown:
        note(_text(Text(f"{name} læses ikke af nogen.", f"{name} is read by nobody.")))


def _today() -> date:
    _start()
    from humlebi.desk import clock

    return clock.today()


def _prepare() -> None:
    """The tables as this version wants them."""
    from django.core.management import call_command
    from django.db import DatabaseError

    from humlebi.desk.masking import masked

    try:
        with progress(_text(Text("Gør databasen klar", "Preparing the database"))):
            call_command("migrate", verbosity=0, interactive=False)
            call_command("createcachetable", verbosity=0)
    except DatabaseError as error:
        reason = masked(str(error)).strip().splitlines()[0]
        raise _refused(
            f"databasen kan ikke bruges ({reason}); se HUMLEBI_DATABASE_URL og HUMLEBI_DATA",
            f"the database cannot be used ({reason}); see HUMLEBI_DATABASE_URL and HUMLEBI_DATA",
        ) from None


def _made(asked: Namespace) -> Municipality | None:
    """The municipality, made and loaded now; None when it is there already."""
    from humlebi.desk import clock
    from humlebi.desk.casework.loading import load

    _refuse_other_data()
    there = _is_demo()
    if there and not asked.again:
        if asked.facts:
            raise _refused(
                "der er en kommune i forvejen; --again laver den om efter filen, og uden --facts åbnes den, der er",
                "there is a municipality already; --again makes it anew from the file, and without --facts the one "
                "that is there is opened",
            )
        note(
            _text(
                Text(
                    "Kommunen er der allerede; --again laver den om.",
                    "The municipality is there already; --again makes it anew.",
                )
            )
        )
        return None
    # Made before the old one is forgotten: what cannot be made costs nobody what is there.
    municipality = _make(asked, clock.today())
    if there:
        _forget()
    with progress(_text(Text("Indlæser", "Loading"))) as bar:
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
        raise _refused(
            "databasen har brugere eller borgere, som demoen ikke har lavet, og dem lader den være; "
            "giv demoen sin egen mappe med HUMLEBI_DATA, eller åbn det, der er, med humlebi serve",
            "the database has users or citizens that the demo did not make, and it leaves them alone; "
            "give the demo a folder of its own with HUMLEBI_DATA, or open what is there with humlebi serve",
        )


def _forget() -> None:
    """Empty the database by making it anew: what is logged can be deleted in no other way."""
    from django.conf import settings
    from django.db import connection

    from humlebi.desk.database import private_file

    if connection.vendor != "sqlite":
        raise _refused(
            "--again virker kun med SQLite; slet og lav selv PostgreSQL-databasen",
            "--again works on SQLite only; drop and create the PostgreSQL database yourself",
        )
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
    with progress(_text(_RECKONS)) as bar:
        task = bar.task_ids[0]
        refresh_all(clock.today(), lambda done, of: bar.update(task, completed=done, total=of))


_HEADINGS = {"da": ("log-in", "navn", "rolle", "enhed"), "en": ("log-in", "name", "role", "unit")}
_ROLES = {
    "caseworker": Text("sagsbehandler", "caseworker"),
    "team_leader": Text("teamleder", "team leader"),
}


def _welcome(asked: Namespace) -> None:
    from humlebi.demo.staff import CASEWORKERS, DEMO_PASSWORD, TEAM_LEADERS
    from humlebi.desk.environment import language

    cards = [card for unit in CASEWORKERS for card in (CASEWORKERS[unit], TEAM_LEADERS[unit])]
    say()
    say("Humlebi", style="bold")
    say(_address(asked), style="bold")
    say()
    rows = [(card.username, card.name, _text(_ROLES[card.role]), card.unit) for card in cards]
    show(_text(Text("Log ind som", "Log in as")), _HEADINGS[language()], rows)
    say(
        _text(
            Text(
                f"Adgangskode: {DEMO_PASSWORD}   Alle i den er opdigtede. Ctrl+C standser den.",
                f"Password: {DEMO_PASSWORD}   Everybody in it is invented. Ctrl+C stops it.",
            )
        )
    )


def _serve(asked: Namespace) -> int:
    from humlebi.desk.serve import serve as serving

    # Into a file or a pipe what was said would otherwise wait until the desk is ended.
    sys.stdout.flush()
    return serving(asked.host, asked.port)
