"""Saved searches: the address of a list under a name of one's own, and whether it still leads to the same."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from django.db import transaction
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.casework.today import queries
from humlebi.desk.masking import masked
from humlebi.desk.tasks.models import Party, SavedSearch
from humlebi.timeline.whole import whole

# What an address is about for the moment only, and never saved.
PASSING = {"side", "fil", "nyt"}


class NoList(Exception):
    """The address is not that of a list of the desk, or holds what must not be kept."""


@dataclass(frozen=True)
class Saved:
    """A saved search. `broken`: why it no longer finds what it did; empty = it does."""

    pk: int
    name: str
    address: str
    broken: str = ""


def lists() -> set[str]:
    """The names of the addresses that can be saved."""
    return {f"today_{query}" for query in queries()} | {"today", "find", "tasks"}


def saved(user: User, *, name: str, address: str) -> SavedSearch:
    """Saves the list under the name, in place of the one that had it. Raises NoList."""
    told = cleaned(address)
    with transaction.atomic():
        kept = {"address": told, "made_at": clock.now()}
        search, _new = SavedSearch.objects.update_or_create(owner=user, name=name.strip()[:60], defaults=kept)
        log.write(user, Act.SEARCH_SAVED, detail=search.name)
    return search


def taken(user: User, pk: int) -> None:
    """Takes one's own saved search away."""
    with transaction.atomic():
        for search in SavedSearch.objects.filter(owner=user, pk=pk):
            log.write(user, Act.SEARCH_SAVED, detail=f"- {search.name}")
            search.delete()


def cleaned(address: str) -> str:
    """The path and the question of a list, without the page; no CPR number is kept."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or address != masked(address):
        raise NoList(address)
    try:
        name = resolve(parts.path).url_name
    except Resolver404 as none:
        raise NoList(address) from none
    if name not in lists():
        raise NoList(address)
    pairs = [f"{key}={value}" for key, value in parse_qsl(parts.query) if key not in PASSING]
    return f"{parts.path}?{'&'.join(pairs)}" if pairs else parts.path


def of_user(user: User) -> list[Saved]:
    """One's own, by name, each told whether it still holds: two queries at most."""
    found = list(SavedSearch.objects.filter(owner=user).order_by("name"))
    asked = [dict(parse_qsl(urlsplit(one.address).query)) for one in found]
    workers = {key for pairs in asked if (key := whole(pairs.get("hvem", ""))) is not None}
    here = set(User.objects.filter(pk__in=workers, is_active=True).values_list("pk", flat=True)) if workers else set()
    return [
        Saved(one.pk, one.name, one.address, _broken(one, pairs, here)) for one, pairs in zip(found, asked, strict=True)
    ]


def _broken(search: SavedSearch, asked: dict[str, str], here: set[int]) -> str:
    try:
        cleaned(search.address)
    except NoList:
        return _("The list is no longer there.")
    worker = whole(asked.get("hvem", ""))
    if worker is not None and worker not in here:
        return _("The caseworker it asks for is no longer here.")
    if asked.get("venter", Party.US) not in (*Party.values, "andre"):
        return _("What it asks to wait for is no longer known.")
    return ""


def part_of_day(user: User, _today: object, address: str) -> dict[str, object]:
    """What the Today page shows below its counts."""
    try:
        here = cleaned(address)
    except NoList:
        here = ""
    return {"saved": of_user(user), "here": here}
