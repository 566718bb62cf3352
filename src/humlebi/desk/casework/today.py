"""The Today page as data: saved queries that are counts and lists, read from the dated snapshots."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import Count, DateField, Min, Q, QuerySet, Value

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import leads, unit_of, visible
from humlebi.desk.casework import drafts, places
from humlebi.desk.casework.gather import effective
from humlebi.desk.casework.journal import Stood
from humlebi.desk.casework.models import Citizen, Draft, EventFact, Snapshot, SnapshotRow, SpellFact
from humlebi.law.kinds import Text
from humlebi.law.register import law
from humlebi.outcomes.agenda import BUCKETS
from humlebi.timeline.calendar import add_days
from humlebi.timeline.whole import whole
from humlebi.timeline.words import DANISH

Row = TypeVar("Row", Snapshot, SnapshotRow)
QUIET, DRAFTS = "quiet", "drafts"
OWN = (*BUCKETS, QUIET, DRAFTS)
QUIET_DAYS = 56
PAGE = 50
# Django leaves the comparison out of a plain `=True`, and without it SQLite does not use the index.
YES = (True,)


@dataclass(frozen=True)
class Entry:
    """One line of a list: a citizen, what waits, what each rule that it serves is called, and the acts it takes.

    Of the drafts: the draft, and when it will be deleted, when that is soon. Of the quiet: the benefits that run, and
    what happened last. `past`: the first day that the law was not read for, where the deadline lies past that.
    """

    citizen: Citizen
    lead: SnapshotRow | None
    titles: tuple[Text, ...] = ()
    acts: tuple[str, ...] = ()
    active_on: date | None = None
    days_over: int = 0
    draft: Draft | None = None
    deleted_on: datetime | None = None
    running: tuple[Stood, ...] = ()
    latest: Stood | None = None
    past: date | None = None


@dataclass(frozen=True)
class Asked:
    """What the address asks for. `whose` is the key of a caseworker; None = everybody in the unit."""

    query: str
    whose: int | None
    page: int = 1
    size: int = PAGE


@dataclass(frozen=True)
class Day:
    """Everything the page shows."""

    asked: Asked
    counts: dict[str, int]
    page: Page
    entries: tuple[Entry, ...]
    reckoned_for: date | None
    whole_unit: bool
    staff: tuple[User, ...] = field(default=())
    room: places.DayList | None = None

    @property
    def past(self) -> tuple[date, ...]:
        """The readings past which some deadline on the page lies: of each the first day that was not read for."""
        return tuple(sorted({entry.past for entry in self.entries if entry.past}))

    @property
    def nothing_due(self) -> bool:
        """Whether no duty waits for anybody, and the quiet cases are what there is to look at."""
        return not any(self.counts[name] for name in BUCKETS) and self.asked.query == QUIET and bool(self.entries)


def queries() -> tuple[str, ...]:
    """Every list that the day has: those of the law, then those of the other rooms."""
    return (*OWN, *places.lists())


def default_query(counts: dict[str, int]) -> str:
    """The most urgent list that holds anything."""
    return next((name for name in OWN if counts[name]), BUCKETS[0])


def day_of(user: User, asked: Asked, today: date) -> Day:
    """The lists of one caseworker, or of a team leader's unit."""
    counts = _counts(asked, user, today)
    query = asked.query or default_query(counts)
    asked = replace(asked, query=query)
    room = places.lists().get(query)
    page, entries = _of_room(room, asked, user, today) if room else LISTS.get(query, _waiting)(asked, user, today)
    return Day(
        asked=asked,
        counts=counts,
        page=page,
        entries=entries,
        reckoned_for=_reckoned_for(user),
        whole_unit=leads(user),
        staff=_staff(user),
        room=room,
    )


def whose(user: User, asked: str) -> int | None:
    """The own list, or an absent colleague's whom one stands in for; a leader's: the one asked for, or the unit's."""
    told = whole(asked)
    if not leads(user):
        return told if told in user.covering else user.pk
    return told


def _counts(asked: Asked, user: User, today: date) -> dict[str, int]:
    counted = dict(_rows(asked, user).filter(leading__in=YES).values_list("bucket").annotate(Count("pk")).order_by())
    return (
        {name: counted.get(name, 0) for name in BUCKETS}
        | {
            QUIET: _silent(asked, user, today).count(),
            DRAFTS: drafts.of_user(user).count(),
        }
        | {key: one.count(user, asked.whose, today) for key, one in places.lists().items()}
    )


def _rows(asked: Asked, user: User) -> QuerySet[SnapshotRow]:
    """The row's own unit and caseworker are copies, there for the index; who may see is asked of the citizen."""
    rows = SnapshotRow.objects.filter(visible(user, "snapshot__citizen__"))
    return _of_list(rows, asked, user)


def _silent(asked: Asked, user: User, today: date) -> QuerySet[Snapshot]:
    """On a benefit, somebody has the case, and nothing has happened for so many days."""
    snapshots = Snapshot.objects.filter(
        visible(user, "citizen__"), running__in=YES, active_on__lt=add_days(today, -QUIET_DAYS)
    )
    return _of_list(snapshots, asked, user)


def _of_list(rows: QuerySet[Row], asked: Asked, user: User) -> QuerySet[Row]:
    """Of the unit, or of the caseworker whose list it is; an absent colleague may be of another unit."""
    if asked.whose not in user.covering:
        rows = rows.filter(unit_id=unit_of(user))
    return rows if asked.whose is None else rows.filter(caseworker_id=asked.whose)


def _waiting(asked: Asked, user: User, today: date) -> tuple[Page, tuple[Entry, ...]]:
    rows = (
        _rows(asked, user)
        .filter(leading__in=YES, bucket=asked.query)
        .order_by("placed", "sort_key", "snapshot_id", "item")
        .select_related("snapshot__citizen__caseworker")
    )
    page = Paginator(rows, asked.size).get_page(asked.page)
    served = _served([row.snapshot_id for row in page])
    read = {version.slug: version.read_until for version in (*law().versions, *law().substitutes)}
    return page, tuple(
        replace(_entry(row, served[row.snapshot_id, row.item], today), past=_past(row, read.get(row.rule), today))
        for row in page
    )


def _past(row: SnapshotRow, read_until: date | None, today: date) -> date | None:
    """The first day that the law was not read for, where what decides lies past it: the due day, or today."""
    return read_until if read_until is not None and (row.due or today) >= read_until else None


@dataclass
class Served:
    """What one thing to do is called, and every kind of act that it takes."""

    titles: list[Text] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)


def _served(citizens: list[int]) -> dict[tuple[int, int], Served]:
    """What the rules that each meeting serves are called, in one query for the whole page."""
    served: dict[tuple[int, int], Served] = defaultdict(Served)
    rows = SnapshotRow.objects.filter(snapshot_id__in=citizens).order_by("-leading", "due", "pk")
    for citizen, item, da, en, act in rows.values_list("snapshot_id", "item", "title_da", "title_en", "act"):
        served[citizen, item].titles.append(Text(da, en))
        served[citizen, item].acts.append(act)
    return served


def _entry(row: SnapshotRow, served: Served, today: date) -> Entry:
    over = (today - row.due).days if row.due else 0
    titles, acts = tuple(dict.fromkeys(served.titles)), tuple(dict.fromkeys(served.acts))
    return Entry(row.snapshot.citizen, row, titles, acts, days_over=max(over, 0))


def _quiet(asked: Asked, user: User, today: date) -> tuple[Page, tuple[Entry, ...]]:
    snapshots = (
        _silent(asked, user, today)
        .order_by("active_on", "citizen__sort_key", "pk")
        .select_related("citizen", "citizen__caseworker")
    )
    page = Paginator(snapshots, asked.size).get_page(asked.page)
    told = _what_was([one.pk for one in page], today)
    return page, tuple(_quiet_entry(one, told[one.pk]) for one in page)


def _quiet_entry(snapshot: Snapshot, told: list[Stood]) -> Entry:
    running = tuple(one for one in told if one.lasts)
    latest = [one for one in told if not one.lasts][-1:]
    last = latest[0] if latest else None
    return Entry(snapshot.citizen, None, active_on=snapshot.active_on, running=running, latest=last)


def _what_was(citizens: list[int], today: date) -> dict[int, list[Stood]]:
    """The benefits that run, and every event, in the order of their days: one query for the whole page."""
    kinds = [kind for kind, word in DANISH.spells.items() if word.benefit]
    spells = effective(SpellFact.objects.filter(citizen_id__in=citizens, kind__in=kinds, begins__lte=today))
    spells = spells.filter(Q(until=None) | Q(until__gt=today))
    events = effective(EventFact.objects.filter(citizen_id__in=citizens, on__lte=today))
    no_end = Value(None, output_field=DateField())
    rows = spells.values_list("citizen_id", "kind", "value", "begins", "until", Value(1)).union(
        events.values_list("citizen_id", "kind", "value", "on", no_end, Value(0)), all=True
    )
    found: dict[int, list[Stood]] = defaultdict(list)
    for citizen, kind, value, on, until, lasts in sorted(rows, key=lambda row: (row[3], row[1])):
        found[citizen].append(Stood(kind, on, until, value, bool(lasts)))
    return found


def _unsaved(asked: Asked, user: User, today: date) -> tuple[Page, tuple[Entry, ...]]:
    """One's own drafts, whoever's list is asked for."""
    page = Paginator(drafts.of_user(user), asked.size).get_page(asked.page)
    return page, tuple(
        Entry(d.citizen, None, draft=d, deleted_on=drafts.deleted_on(d) if drafts.expires_soon(d) else None)
        for d in page
    )


def _of_room(room: places.DayList, asked: Asked, user: User, today: date) -> tuple[Page, tuple[Entry, ...]]:
    """The list of another room, whose template shows it."""
    return room.page(user, asked.whose, today, asked.page, asked.size), ()


LISTS = {QUIET: _quiet, DRAFTS: _unsaved}


def _reckoned_for(user: User) -> date | None:
    """The oldest day that any snapshot of the unit was reckoned for."""
    return Snapshot.objects.filter(unit_id=unit_of(user)).aggregate(oldest=Min("today"))["oldest"]


def _staff(user: User) -> tuple[User, ...]:
    """Whose lists the user may choose among: a leader the unit's; a substitute the own and the absent colleagues'."""
    if not leads(user) and not user.covering:
        return ()
    theirs = Q(pk__in=user.covering) | (Q(unit_id=unit_of(user), is_active=True) if leads(user) else Q(pk=user.pk))
    return tuple(User.objects.filter(theirs).order_by("name", "username"))
