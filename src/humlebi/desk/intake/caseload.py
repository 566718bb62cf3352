"""A caseload of facts that is brought in: first what it would change, then all of it or nothing.

A fact of the file is the one that was loaded before when it is of the same person and kind and begins on the same day,
or bears the same reference; an event, when it is of the same kind on the same day. What differs is corrected by a later
fact. What somebody has corrected here stands, whatever the file says. What left the file is listed and stays.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from django.db import transaction

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, Municipality, Unit, User
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.names import search_key, sort_key
from humlebi.desk.casework.snapshots import refresh_all
from humlebi.desk.intake.models import Load
from humlebi.desk.intake.people import Card, Found, Wrong
from humlebi.desk.organisation import allotting
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.faults import shown
from humlebi.timeline.wording import Text

BATCH = 20_000
Progress = Callable[[str, int, int], None]
Fact = Spell | Event
Row = SpellFact | EventFact
Key = tuple[str, str, str, date]  # person, sort, kind, first day


def quiet(what: str, done: int, of: int) -> None:
    """Progress that nobody looks at."""


class Cannot(Exception):
    """The caseload is refused; `wrong` says what, where and why."""

    def __init__(self, wrong: Sequence[Wrong]) -> None:
        super().__init__(f"{len(wrong)} faults")
        self.wrong = tuple(wrong)


@dataclass
class Plan:
    """What a load would do. Nothing is written."""

    new_people: list[Citizen] = field(default_factory=list)
    changed_people: list[Citizen] = field(default_factory=list)
    same_people: int = 0
    new: list[Fact] = field(default_factory=list)
    changed: list[tuple[Row, Fact]] = field(default_factory=list)
    same: int = 0
    kept: int = 0
    gone_people: list[str] = field(default_factory=list)
    gone: list[Row] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    why: Counter[str] = field(default_factory=Counter)

    @property
    def changes(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.new_people or self.changed_people or self.new or self.changed)

    def counts(self) -> dict[str, int]:
        """The figures of the preview and the receipt."""
        return {
            "people_new": len(self.new_people),
            "people_changed": len(self.changed_people),
            "people_same": self.same_people,
            "people_gone": len(self.gone_people),
            "facts_new": len(self.new),
            "facts_changed": len(self.changed),
            "facts_same": self.same,
            "facts_kept": self.kept,
            "facts_gone": len(self.gone),
        }


# --- what it would do -------------------------------------------------------------------------------------------------


def plan(facts: Facts, told: Found, today: date) -> Plan:
    """Raises nothing: what is refused is in `wrong`."""
    found = Plan(wrong=list(told.wrong))
    _people(found, facts.persons, told, today)
    _facts(found, facts)
    return found


def _people(found: Plan, persons: Iterable[Person], told: Found, today: date) -> None:
    people, cards = list(persons), told.cards
    there = {one.person: one for one in Citizen.objects.select_related("unit", "caseworker")}
    place = _Place(found, told, there, today)
    for person in people:
        card = cards.get(person.id, Card(person.id, 0))
        before = there.get(person.id)
        if before is None:
            if (new := place.new(person, card)) is not None:
                found.new_people.append(new)
        elif place.differs(before, person, card):
            found.changed_people.append(before)
        else:
            found.same_people += 1
    known = {person.id for person in people}
    found.gone_people = sorted(one.case_number for name, one in there.items() if name not in known)
    for name, card in cards.items():
        if name not in known:
            found.wrong.append(
                Wrong(
                    told.file,
                    card.line,
                    "person",
                    shown(name),
                    Text("er ikke blandt personerne i data", "is not among the persons of the facts"),
                )
            )


class _Place:
    """Puts people where they belong: municipality, unit, caseworker; and finds two of one number."""

    def __init__(self, found: Plan, told: Found, there: Mapping[str, Citizen], today: date) -> None:
        self.found, self.told, self.today = found, told, today
        self.no_column: set[str] = set()
        self.here = Municipality.objects.first()
        self.units = {unit.name.casefold(): unit for unit in Unit.objects.order_by("pk")}
        self.staff = {user.username.casefold(): user for user in User.objects.filter(is_active=True)}
        self.numbers = {one.cpr: one.person for one in there.values()}
        self.cases = {one.case_number: one.person for one in there.values()}
        self.rules: dict[int, tuple[Any, list[allotting.Part]]] = {}
        self.next = 1

    def refuse(self, card: Card, column: str, value: str, da: str, en: str) -> None:
        self.found.wrong.append(Wrong(self.told.file, card.line, column, shown(value), Text(da, en)))

    def new(self, person: Person, card: Card) -> Citizen | None:
        """The citizen to be, not saved; None when something is refused."""
        faults = len(self.found.wrong)
        if not card.cpr:
            self.lacks(card, "cpr", person, Text("mangler CPR-nummer eller erstatningsnummer", "has no CPR number"))
        if not card.name:
            self.lacks(card, "name", person, Text("mangler navn", "has no name"))
        unit = self.unit(card)
        worker = self.worker(card, unit) if unit else None
        case = self.case(person, card)
        self.number(person, card)
        if len(self.found.wrong) > faults or unit is None or self.here is None:
            return None
        return Citizen(
            person=person.id,
            case_number=case,
            cpr=card.cpr,
            name=card.name,
            search_key=search_key(card.name),
            sort_key=sort_key(card.name),
            born=person.born,
            municipality=self.here,
            unit=unit,
            caseworker_id=worker,
            protected=bool(card.protected),
        )

    def lacks(self, card: Card, column: str, person: Person, why: Text) -> None:
        """Said of each person, or once where the file has no such column."""
        if column in self.told.columns:
            self.refuse(card, column, person.id, why.da, why.en)
        elif column not in self.no_column:
            self.no_column.add(column)
            da = f"filen har ingen kolonne {column}, og nye personer skal have en"
            en = f"the file has no column {column}, and new people need one"
            self.found.wrong.append(Wrong(self.told.file, 0, "", "", Text(da, en)))

    def unit(self, card: Card) -> Unit | None:
        if not card.unit and len(self.units) == 1:
            return next(iter(self.units.values()))
        unit = self.units.get(card.unit.casefold())
        if unit is None:
            names = ", ".join(one.name for one in self.units.values())[:120]
            da, en = f"ingen enhed hedder det; her er {names}", f"no such unit; there is {names}"
            self.refuse(card, "unit", card.unit, da, en)
        return unit

    def worker(self, card: Card, unit: Unit) -> int | None:
        """Who is named, or whom the unit's rule finds."""
        if not card.caseworker:
            return self.by_rule(card, unit)
        user = self.staff.get(card.caseworker)
        if user is None or user.unit_id != unit.pk:
            da = f"ingen med det brugernavn arbejder i {unit.name}"
            self.refuse(card, "caseworker", card.caseworker, da, f"nobody of that user name works in {unit.name}")
            return None
        return user.pk

    def by_rule(self, card: Card, unit: Unit) -> int | None:
        if unit.pk not in self.rules:
            rule = allotting.in_force(unit, self.today)
            self.rules[unit.pk] = (rule, allotting.parts_of(rule, self.today) if rule else [])
        rule, parts = self.rules[unit.pk]
        if rule is None or not card.cpr:
            self.found.why["none"] += 1
            return None
        chosen = allotting.choose(rule.how, parts, card.cpr)
        self.found.why[chosen.why] += 1
        if chosen.caseworker is not None:
            self.rules[unit.pk] = (
                rule,
                [
                    replace(part, cases=part.cases + 1) if part.caseworker == chosen.caseworker else part
                    for part in parts
                ],
            )
        return chosen.caseworker

    def case(self, person: Person, card: Card) -> str:
        """The number told, else the id where it can be one, else the next free of the year."""
        if card.case_number:
            other = self.cases.setdefault(card.case_number, person.id)
            if other != person.id:
                da, en = "et andet menneske har det sagsnummer", "somebody else has that case number"
                self.refuse(card, "case_number", card.case_number, da, en)
            return card.case_number
        while True:
            number = f"{self.today.year}-{self.next:05}"
            self.next += 1
            if self.cases.setdefault(number, person.id) == person.id:
                return number

    def number(self, person: Person, card: Card) -> None:
        if card.cpr and self.numbers.setdefault(card.cpr, person.id) != person.id:
            da, en = "to personer har samme CPR-nummer", "two persons have the same CPR number"
            self.refuse(card, "cpr", f"{card.cpr[:6]}-****", da, en)

    def differs(self, citizen: Citizen, person: Person, card: Card) -> bool:
        """Takes over name, protection and date of birth where the file tells another; unit and caseworker stay."""
        before = (citizen.name, citizen.protected, citizen.born)
        if card.name:
            citizen.name, citizen.search_key, citizen.sort_key = card.name, search_key(card.name), sort_key(card.name)
        if card.protected is not None:
            citizen.protected = card.protected
        if person.born is not None:
            citizen.born = person.born
        if card.cpr and card.cpr != citizen.cpr:
            da, en = "er et andet nummer end det, personen har her", "is another number than the person has here"
            self.refuse(card, "cpr", f"{card.cpr[:6]}-****", da, en)
        return (citizen.name, citizen.protected, citizen.born) != before


def _facts(found: Plan, facts: Facts) -> None:
    loaded = _Loaded()
    every: tuple[Fact, ...] = (*facts.spells, *facts.events)
    left: list[Fact] = []
    for fact in every:  # what says the same first, so that nothing else takes its place
        if loaded.same(fact):
            found.same += 1
        else:
            left.append(fact)
    for fact in left:
        before = loaded.near(fact)
        if before is None:
            found.new.append(fact)
        elif loaded.corrected_here(before):
            found.kept += 1
        else:
            found.changed.append((before, fact))
    known = {person.id for person in facts.persons}
    found.gone = [row for row in loaded.left() if row.citizen.person in known]


class _Loaded:
    """The facts that came from files before: of each the last that a file told."""

    def __init__(self) -> None:
        self.by_day: dict[Key, list[Row]] = defaultdict(list)
        self.by_ref: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        self.taken: set[tuple[type, int]] = set()
        self.corrected: set[tuple[type, int]] = set()
        self.rows: list[Row] = []
        for model in (SpellFact, EventFact):
            for row in model.objects.filter(recorded_by=None).select_related("citizen", "replaced_by"):
                self._keep(row)

    def _keep(self, row: Row) -> None:
        later = getattr(row, "replaced_by", None)
        if later is not None and later.recorded_by_id is None:
            return  # a later file told another
        if later is not None:
            self.corrected.add((type(row), row.pk))
        self.rows.append(row)
        sort, begins = ("spell", row.begins) if isinstance(row, SpellFact) else ("event", row.on)
        self.by_day[row.citizen.person, sort, row.kind, begins].append(row)
        if row.ref and isinstance(row, SpellFact):
            self.by_ref[row.citizen.person, row.kind, row.ref].append(row)

    def same(self, fact: Fact) -> bool:
        """Whether a fact that says exactly this was loaded before, and is nobody else's yet."""
        return self._take(row for row in self._of_day(fact) if _says(row) == _told(fact)) is not None

    def near(self, fact: Fact) -> Row | None:
        """The fact of the same day and kind, or of the same reference, that says something else."""
        found = self._take(self._of_day(fact))
        if found is None and isinstance(fact, Spell) and fact.ref:
            found = self._take(self.by_ref[fact.person, fact.kind, fact.ref])
        return found

    def _of_day(self, fact: Fact) -> list[Row]:
        sort, begins = ("spell", fact.begins) if isinstance(fact, Spell) else ("event", fact.on)
        return self.by_day[fact.person, sort, fact.kind, begins]

    def _take(self, rows: Iterable[Row]) -> Row | None:
        found = next((row for row in rows if (type(row), row.pk) not in self.taken), None)
        if found is not None:
            self.taken.add((type(found), found.pk))
        return found

    def corrected_here(self, row: Row) -> bool:
        """Whether somebody at the desk has corrected it: that stands, whatever a file says."""
        return (type(row), row.pk) in self.corrected

    def left(self) -> list[Row]:
        """What no fact of the file was, and nobody has corrected here."""
        gone = self.taken | self.corrected
        return [row for row in self.rows if (type(row), row.pk) not in gone]


def _says(row: Row) -> tuple[object, ...]:
    if isinstance(row, SpellFact):
        return row.begins, row.until, row.value, row.ref
    return row.on, row.value, row.ref


def _told(fact: Fact) -> tuple[object, ...]:
    if isinstance(fact, Spell):
        return fact.begins, fact.until, fact.value, fact.ref
    return fact.on, fact.value, fact.ref


# --- all of it, or nothing --------------------------------------------------------------------------------------------


def carry_out(told: Plan, *, files: str, today: date, by: User | None = None, progress: Progress = quiet) -> Load:
    """Writes the plan in one transaction, with its receipt; then everybody is reckoned. Raises Cannot.

    `files`: the hash of what was read.
    """
    if told.wrong:
        raise Cannot(told.wrong)
    with transaction.atomic():
        _write_people(told, progress)
        keys = dict(Citizen.objects.values_list("person", "pk"))
        _write_facts(told, keys, progress)
        receipt = Load.objects.create(at=clock.now(), by=by, files=files, counts=told.counts())
        log.write(by, Act.CASELOAD_LOADED, detail=f"{receipt.pk} {files[:12]}")
    if told.changes:
        refresh_all(today, lambda done, of: progress("Snapshot", done, of))
    return receipt


def _write_people(told: Plan, progress: Progress) -> None:
    for at in range(0, len(told.new_people), BATCH):
        Citizen.objects.bulk_create(told.new_people[at : at + BATCH])
        progress("Citizen", min(at + BATCH, len(told.new_people)), len(told.new_people))
    Citizen.objects.bulk_update(
        told.changed_people, ["name", "search_key", "sort_key", "protected", "born"], batch_size=500
    )


def _write_facts(told: Plan, keys: Mapping[str, int], progress: Progress) -> None:
    now, total, done = clock.now(), len(told.new) + len(told.changed), 0
    instead = {(type(fact).__name__, id(fact)): row.pk for row, fact in told.changed}
    changed = [fact for _row, fact in told.changed]
    names = {"citizen": {key: person for person, key in keys.items()}}
    for model, sort in ((SpellFact, Spell), (EventFact, Event)):
        facts = [fact for fact in (*told.new, *changed) if isinstance(fact, sort)]
        for at in range(0, len(facts), BATCH):
            rows = [_row(fact, keys, now, instead.get((sort.__name__, id(fact)))) for fact in facts[at : at + BATCH]]
            model.objects.append(rows, names)
            done += len(rows)
            progress("Fact", done, total)


def _row(fact: Fact, keys: Mapping[str, int], now: datetime, instead_of: int | None) -> dict[str, Any]:
    """A fact by its columns."""
    days: dict[str, Any] = {"begins": fact.begins, "until": fact.until} if isinstance(fact, Spell) else {"on": fact.on}
    return days | {
        "citizen_id": keys[fact.person],
        "kind": fact.kind,
        "value": fact.value,
        "ref": fact.ref,
        "recorded_at": now,
        "replaces_id": instead_of,
    }
