"""The lists of tasks and marks: who may see which, in what order, and what is new since yesterday."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast

from django.core.paginator import Page, Paginator
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import leads, unit_of, visible
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact
from humlebi.desk.tasks.models import Mark, Party, Task
from humlebi.timeline.calendar import add_days

OPEN, ASLEEP, DONE = "aabne", "udsatte", "klarede"
STATES = (OPEN, ASLEEP, DONE)
PAGE = 50


@dataclass(frozen=True)
class Asked:
    """What the address of the list asks for. `whose` = the key of the owner; None = everybody's in the unit."""

    whose: int | None
    state: str = OPEN
    waits_for: tuple[str, ...] = ()
    page: int = 1
    size: int = PAGE


def of_user(user: User, whose: int | None) -> QuerySet[Task]:
    """The tasks whose cases the user may see; a leader may ask for everybody's in the unit."""
    tasks = Task.objects.filter(visible(user, "citizen__"))
    if whose is not None:
        return tasks.filter(owner_id=whose)
    return tasks.filter(citizen__unit_id=unit_of(user)) if leads(user) else tasks.filter(owner=user)


def in_state(tasks: QuerySet[Task], state: str, today: date) -> QuerySet[Task]:
    if state == DONE:
        return tasks.filter(done_at__isnull=False)
    awake = Q(asleep_until=None) | Q(asleep_until__lte=today)
    return tasks.filter(awake if state == OPEN else ~awake, done_at=None)


def found(user: User, asked: Asked, today: date) -> QuerySet[Task]:
    """What the list has, in its order: the earliest day first, those without a day last; of the done, the latest."""
    tasks = in_state(of_user(user, asked.whose), asked.state, today).select_related("citizen", "owner", "made_by")
    if asked.waits_for:
        tasks = tasks.filter(waits_for__in=asked.waits_for)
    if asked.state == DONE:
        return tasks.order_by("-done_at", "-pk")
    return tasks.order_by(F("due").asc(nulls_last=True), "citizen__sort_key", "pk")


def page_of(user: User, asked: Asked, today: date) -> Page:
    return Paginator(found(user, asked, today), asked.size).get_page(asked.page)


def of_case(citizen: Citizen) -> tuple[Task, ...]:
    """The case's open tasks, put off or not, the earliest day first."""
    tasks = Task.objects.filter(citizen=citizen, done_at=None).select_related("owner")
    return tuple(tasks.order_by(F("due").asc(nulls_last=True), "pk"))


US = (Party.US,)
THEM = tuple(party for party in Party.values if party != Party.US)


def marks(user: User) -> QuerySet[Mark]:
    """One's own marks, of cases that one may still see; those to come back to first."""
    return (
        Mark.objects.filter(visible(user, "citizen__"), owner=user)
        .select_related("citizen")
        .order_by(F("on").asc(nulls_last=True), "citizen__sort_key")
    )


# --- new since yesterday ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class News:
    """A case and what others wrote in it: how many facts and journal lines."""

    citizen: Citizen
    facts: int
    lines: int


def since_yesterday(today: date) -> datetime:
    """The first moment of yesterday, in Denmark."""
    return timezone.make_aware(datetime.combine(add_days(today, -1), time.min))


def with_news(user: User, whose: int | None, today: date) -> QuerySet[Citizen]:
    """The cases in which somebody else has recorded or written something since yesterday began.

    What a file brought in is news where it corrects what stood; else a whole caseload would be, the day it came.
    """
    since = since_yesterday(today)
    mine = whose or user.pk
    cases = Citizen.objects.filter(visible(user))
    if whose is None and leads(user):
        cases = cases.filter(unit_id=unit_of(user))
        mine = user.pk
    else:
        cases = cases.filter(caseworker_id=mine)
    by_others = _by_others(mine)
    new = [
        Exists(model.objects.filter(by_others, citizen=OuterRef("pk"), recorded_at__gte=since))
        for model in (SpellFact, EventFact)
    ]
    lines = JournalLine.objects.filter(~Q(author_id=mine), citizen=OuterRef("pk"), written_at__gte=since)
    return cases.filter(new[0] | new[1] | Exists(lines)).order_by("sort_key", "pk")


def _by_others(mine: int) -> Q:
    colleague = Q(recorded_by__isnull=False) & ~Q(recorded_by_id=mine)
    return colleague | Q(recorded_by=None, replaces__isnull=False)


def news_page(user: User, whose: int | None, today: date, number: int, size: int) -> Page:
    """The cases with news, each with how much there is: the same three queries however many there are."""
    page = Paginator(with_news(user, whose, today), size).get_page(number)
    shown = [one.pk for one in page]
    since, mine = since_yesterday(today), whose or user.pk
    facts: dict[int, int] = defaultdict(int)
    for model in (SpellFact, EventFact):
        rows = model.objects.filter(_by_others(mine), citizen_id__in=shown, recorded_at__gte=since)
        for citizen in rows.values_list("citizen_id", flat=True):
            facts[citizen] += 1
    lines: dict[int, int] = defaultdict(int)
    written = JournalLine.objects.filter(citizen_id__in=shown, written_at__gte=since).exclude(author_id=mine)
    for citizen in written.values_list("citizen_id", flat=True):
        lines[citizen] += 1
    page.object_list = cast(Any, [News(one, facts[one.pk], lines[one.pk]) for one in page])
    return page
