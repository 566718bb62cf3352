"""Loads a whole municipality into an empty database: staff, citizens, facts, and everybody's snapshot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, Protocol, TypeVar

from django.contrib.auth.hashers import make_password
from django.db import models, transaction

from humlebi.desk import clock
from humlebi.desk.access.models import Municipality, Unit, User
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.names import search_key, sort_key
from humlebi.desk.casework.snapshots import refresh_all
from humlebi.timeline.facts import Event, Facts, Spell

BATCH = 5_000
Row = TypeVar("Row", bound=models.Model)
Progress = Callable[[str, int, int], None]


class NotEmpty(RuntimeError):
    """There are citizens already; load into a new data folder, or a new database."""

    def __init__(self) -> None:
        super().__init__("the database has citizens already: choose another data folder or another database")


class Staff(Protocol):
    """One member of staff, as the demo makes them."""

    @property
    def username(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def password(self) -> str: ...


class Card(Protocol):
    """What a register shows of one citizen; `caseworker` is a user name, empty when nobody has the case."""

    @property
    def person_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def cpr(self) -> str: ...
    @property
    def case_number(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def caseworker(self) -> str: ...


class Whole(Protocol):
    """A municipality with everything in it."""

    @property
    def name(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def citizens(self) -> tuple[Card, ...]: ...
    @property
    def staff(self) -> tuple[Staff, ...]: ...


def quiet(what: str, done: int, of: int) -> None:
    """Progress that nobody looks at."""


def load(municipality: Whole, progress: Progress = quiet, *, demo: bool = False) -> int:
    """Everything in, then everybody's snapshot for today. Answers how many citizens. Raises NotEmpty."""
    if Citizen.objects.exists():
        raise NotEmpty
    with transaction.atomic():
        here = Municipality.objects.create(code=municipality.code, name=municipality.name, demo=demo)
        units = _units(municipality, here)
        staff = _staff(municipality.staff, units)
        cards = municipality.citizens
        born = {person.id: person.born for person in municipality.facts.persons}
        _store(Citizen, (_citizen(card, born, here, units, staff) for card in cards), len(cards), progress)
        keys = dict(Citizen.objects.values_list("person", "pk"))
        facts, now = municipality.facts, clock.now()
        _store(SpellFact, (_spell(s, keys, now) for s in facts.spells), len(facts.spells), progress)
        _store(EventFact, (_event(e, keys, now) for e in facts.events), len(facts.events), progress)
    return refresh_all(clock.today(), lambda done, of: progress("Snapshot", done, of))


def _units(municipality: Whole, here: Municipality) -> dict[str, Unit]:
    names = dict.fromkeys([s.unit for s in municipality.staff] + [c.unit for c in municipality.citizens])
    return {name: Unit.objects.create(municipality=here, name=name) for name in names}


def _staff(cards: Iterable[Staff], units: Mapping[str, Unit]) -> dict[str, int]:
    """Every password is hashed once: demo staff share one, and a hash is made to be slow."""
    hashed: dict[str, str] = {}
    users = [
        User(
            username=card.username,
            name=card.name,
            role=card.role,
            unit=units[card.unit],
            password=hashed.get(card.password) or _hash(hashed, card.password),
        )
        for card in cards
    ]
    User.objects.bulk_create(users, batch_size=BATCH)
    return dict(User.objects.values_list("username", "pk"))


def _hash(hashed: dict[str, str], password: str) -> str:
    hashed[password] = make_password(password)
    return hashed[password]


def _store(model: type[Row], rows: Iterator[Row], total: int, progress: Progress) -> None:
    done = 0
    while batch := list(islice(rows, BATCH)):
        model._default_manager.bulk_create(batch, batch_size=BATCH)
        done += len(batch)
        progress(model.__name__, done, total)


def _citizen(
    card: Card,
    born: Mapping[str, Any],
    here: Municipality,
    units: Mapping[str, Unit],
    staff: Mapping[str, int],
) -> Citizen:
    return Citizen(
        person=card.person_id,
        case_number=card.case_number,
        cpr=card.cpr.replace("-", ""),
        name=card.name,
        search_key=search_key(card.name),
        sort_key=sort_key(card.name),
        born=born.get(card.person_id),
        municipality=here,
        unit=units[card.unit],
        caseworker_id=staff.get(card.caseworker),
        protected=bool(getattr(card, "protected", False)),
    )


def _spell(spell: Spell, keys: Mapping[str, int], now: datetime) -> SpellFact:
    return SpellFact(
        citizen_id=keys[spell.person],
        kind=spell.kind,
        begins=spell.begins,
        until=spell.until,
        value=spell.value,
        ref=spell.ref,
        recorded_at=now,
    )


def _event(event: Event, keys: Mapping[str, int], now: datetime) -> EventFact:
    return EventFact(
        citizen_id=keys[event.person],
        kind=event.kind,
        on=event.on,
        value=event.value,
        ref=event.ref,
        recorded_at=now,
    )
