"""One's calendar as an iCalendar file behind an address that nobody can guess and its owner can withdraw.

It holds days, what is due, and case numbers: no name, no CPR number, nothing of what a case is about beyond the duty.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

import icalendar
from django.db import transaction
from django.utils.translation import gettext as _

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import sees_cases, visible
from humlebi.desk.casework.models import SnapshotRow
from humlebi.desk.law.templatetags.law_words import language
from humlebi.desk.tasks.lists import OPEN, in_state, of_user
from humlebi.desk.tasks.models import Feed
from humlebi.timeline.calendar import add_days

MOST = 2_000  # entries of a calendar
LETTERS = 32  # bytes of chance in an address


@dataclass(frozen=True)
class Entry:
    """A day, or a time with an end, and what it is about: words without a name, and the case number."""

    key: str
    begins: date | datetime
    ends: date | datetime | None
    words: str
    case_number: str


Provider = Callable[[User, date], Iterable[Entry]]
_PROVIDERS: list[Provider] = []


def tell(provider: Provider) -> None:
    """Another room adds what it has in a calendar."""
    if provider not in _PROVIDERS:
        _PROVIDERS.append(provider)


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def made(user: User) -> str:
    """A new address; the one there was is withdrawn. The address is told this once, for only its hash is kept."""
    token = secrets.token_urlsafe(LETTERS)
    with transaction.atomic():
        _withdraw(user)
        Feed.objects.create(owner=user, token_hash=hashed(token), made_at=clock.now())
        log.write(user, Act.FEED_SET, detail="on")
    return token


def withdrawn(user: User) -> None:
    """The address answers nobody from now on."""
    with transaction.atomic():
        if _withdraw(user):
            log.write(user, Act.FEED_SET, detail="off")


def _withdraw(user: User) -> int:
    return Feed.objects.filter(owner=user, withdrawn_at=None).update(withdrawn_at=clock.now())


def running(user: User) -> Feed | None:
    return Feed.objects.filter(owner=user, withdrawn_at=None).first()


def owner_of(token: str) -> User | None:
    """Whose calendar the address is; nobody's when it is withdrawn, or the account is closed or sees no case."""
    feed = Feed.objects.filter(token_hash=hashed(token), withdrawn_at=None).select_related("owner").first()
    return feed.owner if feed is not None and sees_cases(feed.owner) else None


def entries(user: User, today: date) -> list[Entry]:
    """What is due in one's own cases, one's tasks, and what other rooms add; at most so many, the earliest first."""
    told = [*_duties(user), *_tasks(user, today)]
    for provider in _PROVIDERS:
        told += provider(user, today)
    return sorted(told, key=lambda one: (_day(one.begins), one.key))[:MOST]


def _day(of: date | datetime) -> date:
    return of.date() if isinstance(of, datetime) else of


def _duties(user: User) -> Iterable[Entry]:
    rows = SnapshotRow.objects.filter(
        visible(user, "snapshot__citizen__"), caseworker_id=user.pk, leading=True, due__isnull=False
    ).select_related("snapshot__citizen")
    title = "title_da" if language() == "da" else "title_en"
    for row in rows.order_by("due", "pk")[:MOST]:
        if row.due is not None:
            number = row.snapshot.citizen.case_number
            yield Entry(f"pligt-{row.snapshot_id}-{row.item}", row.due, None, getattr(row, title), number)


def _tasks(user: User, today: date) -> Iterable[Entry]:
    tasks = in_state(of_user(user, user.pk), OPEN, today).filter(due__isnull=False).select_related("citizen")
    for task in tasks.order_by("due", "pk")[:MOST]:
        # What a task is called is free text, and may name somebody.
        if task.due is not None:
            yield Entry(f"opgave-{task.pk}", task.due, None, _("Task"), task.citizen.case_number)


def written(told: Iterable[Entry], now: datetime) -> bytes:
    """The calendar as a file."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Humlebi//desk//DA")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Humlebi")
    for one in told:
        event = icalendar.Event()
        event.add("uid", f"{one.key}@humlebi")
        event.add("dtstamp", now)
        event.add("dtstart", one.begins)
        event.add("dtend", one.ends or add_days(_day(one.begins), 1))
        event.add("summary", f"{one.words} ({one.case_number})")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    return calendar.to_ical()
