"""What the environment says of this desk: every variable checked, and every fault told at once, in words."""

from __future__ import annotations

import difflib
import importlib.util
import ipaddress
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import SplitResult, urlsplit

from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR
from humlebi.timeline.whole import whole
from humlebi.timeline.wording import Refusal, Text

PREFIX = "HUMLEBI_"
DESK = ("DATA", "DATABASE_URL", "SECRET_KEY", "HOSTS", "HTTPS", "PROXIES", "DEBUG", "TODAY", "LANG")
# Read by the starter, by the reckoning and by the tests.
OTHERS = ("PYTHON", "COMPILED", "TEST_POSTGRES", "GOLDEN")
SHORTEST_KEY = 32
MOST_PROXIES = 10
HERE = ("localhost", "127.0.0.1", "[::1]")
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*", re.I)


@dataclass(frozen=True)
class Environment:
    """The settings that are told from outside. `unknown`: names that nobody reads."""

    hosts: tuple[str, ...]
    https: bool
    proxies: int
    debug: bool
    unknown: tuple[str, ...]

    @property
    def local(self) -> bool:
        """Whether only this machine reaches the desk."""
        return not self.https and all(loopback(host) for host in self.hosts)


def told(environ: Mapping[str, str] | None = None) -> Environment:
    """What is set, or a refusal that names every variable that cannot be right."""
    given = os.environ if environ is None else environ
    faults = list(_faults(given))
    if faults:
        raise Refusal(faults)
    return Environment(
        hosts=tuple(_get(given, "HOSTS").split()),
        https=_get(given, "HTTPS") == "1",
        proxies=int(_get(given, "PROXIES") or 0),
        debug=_get(given, "DEBUG") == "1",
        unknown=tuple(sorted(_unknown(given))),
    )


def language(environ: Mapping[str, str] | None = None) -> str:
    """The language of the terminal: Danish unless HUMLEBI_LANG says "en"."""
    given = os.environ if environ is None else environ
    return "en" if _get(given, "LANG") == "en" else "da"


def loopback(host: str) -> bool:
    """Whether the name or the address leads to this machine and no further."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _get(given: Mapping[str, str], name: str) -> str:
    return given.get(PREFIX + name, "").strip()


def _unknown(given: Mapping[str, str]) -> Iterator[str]:
    known = {PREFIX + name for name in (*DESK, *OTHERS)}
    return (name for name in given if name.startswith(PREFIX) and name not in known)


def _faults(given: Mapping[str, str]) -> Iterator[Text]:
    for name in sorted(_unknown(given)):
        yield from _misspelt(name)
    for name in ("HTTPS", "DEBUG"):
        yield from _switch(name, _get(given, name))
    yield from _choice("LANG", _get(given, "LANG"), ("da", "en"))
    yield from _count(_get(given, "PROXIES"))
    yield from _day(_get(given, "TODAY"))
    yield from _key(given.get(PREFIX + "SECRET_KEY", ""))
    yield from _database(_get(given, "DATABASE_URL"))
    hosts = _get(given, "HOSTS").split()
    for host in hosts:
        yield from _host(host)
    if _get(given, "DEBUG") == "1":
        yield from _debugging(https=_get(given, "HTTPS") == "1", hosts=hosts)


def _misspelt(name: str) -> Iterator[Text]:
    """A switch that is misspelt is one that is off, and nobody is told: so a near miss is refused."""
    near = difflib.get_close_matches(name, [PREFIX + known for known in (*DESK, *OTHERS)], n=1, cutoff=0.8)
    for right in near:
        yield Text(
            f"{name} kendes ikke. Mente du {right}? Ret navnet, eller fjern variablen.",
            f"{name} is not known. Did you mean {right}? Correct the name, or unset it.",
        )


def _switch(name: str, text: str) -> Iterator[Text]:
    if text not in ("", "0", "1"):
        yield Text(
            f"{PREFIX}{name} er '{text}'. Skriv 1 for at slå det til, eller udelad den.",
            f"{PREFIX}{name} is '{text}'. Write 1 to switch it on, or leave it out.",
        )


def _choice(name: str, text: str, choices: tuple[str, ...]) -> Iterator[Text]:
    if text and text not in choices:
        yield Text(
            f"{PREFIX}{name} er '{text}'. Skriv {' eller '.join(choices)}, eller udelad den.",
            f"{PREFIX}{name} is '{text}'. Write {' or '.join(choices)}, or leave it out.",
        )


def _count(text: str) -> Iterator[Text]:
    if text and whole(text, MOST_PROXIES) is None:
        yield Text(
            f"HUMLEBI_PROXIES er '{text}'. Skriv, hvor mange proxyer der står foran: et helt tal fra 0 til "
            f"{MOST_PROXIES}.",
            f"HUMLEBI_PROXIES is '{text}'. Write how many proxies stand in front: a whole number from 0 to "
            f"{MOST_PROXIES}.",
        )


def _day(text: str) -> Iterator[Text]:
    try:
        fits = not text or FIRST_YEAR <= date.fromisoformat(text).year < LAST_YEAR
    except ValueError:
        fits = False
    if not fits:
        yield Text(
            f"HUMLEBI_TODAY er '{text}'. Skriv en dato, der findes, som 2026-11-21, eller udelad den.",
            f"HUMLEBI_TODAY is '{text}'. Write a date that exists, as 2026-11-21, or leave it out.",
        )


def _key(text: str) -> Iterator[Text]:
    if text and len(text) < SHORTEST_KEY:
        yield Text(
            f"HUMLEBI_SECRET_KEY har {len(text)} tegn og kan gættes. Giv den mindst {SHORTEST_KEY} tilfældige tegn, "
            "eller udelad den; så laver Humlebi selv en.",
            f"HUMLEBI_SECRET_KEY must have at least {SHORTEST_KEY} characters, not {len(text)}, or it can be guessed. "
            "Give it random ones, or leave it out; Humlebi then makes one itself.",
        )


_SHAPE = "postgresql://user:word@host:5432/name"


def _database(text: str) -> Iterator[Text]:
    """The address is never repeated: it holds a password."""
    if not text:
        return
    try:
        parts: SplitResult = urlsplit(text)
        port = parts.port
    except ValueError:
        yield Text(
            f"HUMLEBI_DATABASE_URL kan ikke læses: porten skal være et tal fra 1 til 65535. Skriv den som {_SHAPE}.",
            f"HUMLEBI_DATABASE_URL cannot be read: the port must be a number from 1 to 65535. Write it as {_SHAPE}.",
        )
        return
    if parts.scheme not in ("postgresql", "postgres"):
        scheme = parts.scheme or "?"
        yield Text(
            f"HUMLEBI_DATABASE_URL skal begynde med postgresql://, ikke {scheme}://. "
            f"Skriv den som {_SHAPE}, eller udelad den; så bruges SQLite.",
            f"HUMLEBI_DATABASE_URL must begin with postgresql://, not {scheme}://. "
            f"Write it as {_SHAPE}, or leave it out; SQLite is then used.",
        )
    elif port == 0 or not parts.path.strip("/"):
        yield Text(
            f"HUMLEBI_DATABASE_URL nævner ikke en database og en port, der kan være rigtige. Skriv den som {_SHAPE}.",
            f"HUMLEBI_DATABASE_URL names no database or port that can be right. Write it as {_SHAPE}.",
        )
    elif importlib.util.find_spec("psycopg") is None:
        yield Text(
            "HUMLEBI_DATABASE_URL peger på PostgreSQL, men psycopg er ikke installeret. "
            "Installér humlebi[postgres], eller udelad den; så bruges SQLite.",
            "HUMLEBI_DATABASE_URL points at PostgreSQL, but psycopg is not installed. "
            "Install humlebi[postgres], or leave it out; SQLite is then used.",
        )


def _host(text: str) -> Iterator[Text]:
    try:
        ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        if not _NAME.fullmatch(text):
            yield Text(
                f"HUMLEBI_HOSTS har '{text}'. Skriv kun navnet, som humlebi.example, uden https://, port og komma, "
                "og med mellemrum mellem flere.",
                f"HUMLEBI_HOSTS has '{text}'. Write the name alone, as humlebi.example, without https://, port and "
                "comma, and with a space between several.",
            )


def _debugging(*, https: bool, hosts: list[str]) -> Iterator[Text]:
    if https or not all(loopback(host) for host in hosts):
        yield Text(
            "HUMLEBI_DEBUG viser kode og oplysninger på fejlsiderne og må ikke stå sammen med HUMLEBI_HTTPS eller "
            "HUMLEBI_HOSTS. Fjern HUMLEBI_DEBUG.",
            "HUMLEBI_DEBUG shows code and facts on error pages, and may not stand beside HUMLEBI_HTTPS or "
            "HUMLEBI_HOSTS. Unset HUMLEBI_DEBUG.",
        )
