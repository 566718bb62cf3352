"""Dated snapshots of what waits for each citizen, with the receipt of the reckoning, so that lists are fast.

A status is never truth: the rows are reckoned again for a citizen when a fact is recorded, and for everybody by night.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Max, QuerySet

from humlebi import __version__
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen, EventFact, Snapshot, SnapshotRow, SpellFact
from humlebi.law.register import law
from humlebi.outcomes.agenda import Item, agenda, said
from humlebi.reckoning.assess import Receipt, Row, assess
from humlebi.timeline.facts import Facts
from humlebi.timeline.words import DANISH

# Reckoning fewer at a time costs a fifth more, and SQLite lets nobody else write while a batch is written.
AT_ONCE = 500
BATCH = 2_000


def refresh_one(citizen: Citizen, facts: Facts, today: date) -> None:
    """Replaces the snapshot of one citizen; the caller holds the transaction."""
    _replace([citizen], _reckoned([citizen], facts, today))


def refresh_all(today: date, progress: Callable[[int, int], None] = lambda done, of: None) -> int:
    """Replaces the snapshot of everybody, a batch at a time, each in its own transaction.

    Reckoning takes longer than writing and is done before the transaction, so that nobody waits for it who records
    something meanwhile; what was recorded meanwhile is reckoned again before the batch is written.
    """
    total, done = Citizen.objects.count(), 0
    for citizens in _batches():
        known = _known(citizens)
        reckoned = _reckoned(citizens, gather.of_citizens(citizens), today)
        with transaction.atomic():
            held = list(_between(citizens).select_for_update().order_by("pk"))
            if _known(held) != known:
                reckoned = _reckoned(held, gather.of_citizens(held), today)
            _replace(held, reckoned)
        done += len(citizens)
        progress(done, total)
    return done


def stale(today: date) -> bool:
    """Whether any citizen's snapshot is missing, of another day, or of another law or version than these."""
    fresh = Snapshot.objects.filter(today=today, law=law().digest, version=__version__).count()
    return fresh < Citizen.objects.count()


def _batches() -> Iterator[list[Citizen]]:
    last = 0
    while citizens := list(Citizen.objects.filter(pk__gt=last).order_by("pk")[:AT_ONCE]):
        last = citizens[-1].pk
        yield citizens


def _between(citizens: Sequence[Citizen]) -> QuerySet[Citizen]:
    return Citizen.objects.filter(pk__gte=citizens[0].pk, pk__lte=citizens[-1].pk)


def _known(citizens: Sequence[Citizen]) -> tuple[object, ...]:
    """Changes whenever a fact about any of them is recorded, or one of them gets another unit, caseworker or name."""
    who = tuple((c.pk, c.unit_id, c.caseworker_id, c.sort_key) for c in citizens)
    of_these = {"citizen_id__gte": citizens[0].pk, "citizen_id__lte": citizens[-1].pk}
    return who, *(fact.objects.filter(**of_these).aggregate(last=Max("pk"))["last"] for fact in (SpellFact, EventFact))


@dataclass(frozen=True)
class Reckoned:
    """What a batch of snapshots is made of."""

    receipt: Receipt
    items: Mapping[str, Sequence[Item]]
    alive: set[str]
    active: Mapping[str, date]


def _reckoned(citizens: Sequence[Citizen], facts: Facts, today: date) -> Reckoned:
    assessment = assess(facts, today)
    items: dict[str, list[Item]] = {citizen.person: [] for citizen in citizens}
    for item in agenda(assessment, today):
        items[item.person].append(item)
    return Reckoned(assessment.receipt, items, _running(facts, today), _active(facts, today))


def _replace(citizens: Sequence[Citizen], reckoned: Reckoned) -> None:
    first, last = citizens[0].pk, citizens[-1].pk
    SnapshotRow.objects.filter(snapshot_id__gte=first, snapshot_id__lte=last).delete()
    Snapshot.objects.filter(pk__gte=first, pk__lte=last).delete()
    Snapshot.objects.bulk_create(
        (
            _snapshot(
                citizen,
                reckoned.receipt,
                running=citizen.caseworker_id is not None and citizen.person in reckoned.alive,
                active=reckoned.active.get(citizen.person),
            )
            for citizen in citizens
        ),
        batch_size=BATCH,
    )
    SnapshotRow.objects.bulk_create(
        (
            row
            for citizen in citizens
            for row in _rows(citizen, reckoned.items[citizen.person], over=_is_over(citizen, reckoned))
        ),
        batch_size=BATCH,
    )


def _running(facts: Facts, today: date) -> set[str]:
    """Who is on a benefit on the day."""
    benefits = {kind for kind, word in DANISH.spells.items() if word.benefit}
    return {
        spell.person
        for spell in facts.spells
        if spell.kind in benefits and spell.begins <= today and (spell.until is None or spell.until > today)
    }


def _active(facts: Facts, today: date) -> dict[str, date]:
    """The last day on or before today on which anything happened in a case, or a state began."""
    last: dict[str, date] = {}
    for person, day in _days(facts):
        if day <= today and (person not in last or day > last[person]):
            last[person] = day
    return last


def _days(facts: Facts) -> Iterator[tuple[str, date]]:
    yield from ((event.person, event.on) for event in facts.events)
    yield from ((spell.person, spell.begins) for spell in facts.spells)


def _snapshot(citizen: Citizen, receipt: Receipt, *, running: bool, active: date | None) -> Snapshot:
    return Snapshot(
        citizen_id=citizen.pk,
        unit_id=citizen.unit_id,
        caseworker_id=citizen.caseworker_id,
        running=running,
        active_on=active,
        today=receipt.today,
        law=receipt.law,
        facts=receipt.facts,
        version=receipt.version,
    )


def _is_over(citizen: Citizen, reckoned: Reckoned) -> bool:
    """Whether nobody has the case and no benefit runs: what is left of it stands last on a list, whatever its day."""
    return citizen.caseworker_id is None and citizen.person not in reckoned.alive


def _rows(citizen: Citizen, items: Sequence[Item], *, over: bool) -> Iterator[SnapshotRow]:
    for number, item in enumerate(items):
        for place, row in enumerate(item.rows):
            made = _row(citizen, item, row, item_number=number, leading=place == 0)
            made.placed = date.max if over or made.due is None else made.due
            yield made


def _row(citizen: Citizen, item: Item, row: Row, *, item_number: int, leading: bool) -> SnapshotRow:
    """The leading row is the one that dates the meeting."""
    due = item.due if leading or item.due is None else row.due
    title = said(row)
    return SnapshotRow(
        snapshot_id=citizen.pk,
        unit_id=citizen.unit_id,
        caseworker_id=citizen.caseworker_id,
        sort_key=citizen.sort_key,
        item=item_number,
        leading=leading,
        bucket=item.bucket,
        rule=row.rule.slug,
        duty=row.duty,
        title_da=title.da,
        title_en=title.en,
        regime=row.regime,
        authority=row.authority,
        act=row.rule.act,
        since=row.since,
        due=due,
        status=row.status,
        count=row.count,
    )
