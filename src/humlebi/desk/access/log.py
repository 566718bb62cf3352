"""Writes the log that only grows, and reads it for those who may."""

from __future__ import annotations

from django.db.models import QuerySet

from humlebi.desk import clock
from humlebi.desk.access.models import AccessLog, Act, Outcome, Purpose, User
from humlebi.desk.access.permissions import Seen, purpose, unit_of
from humlebi.desk.access.readonly import log_entry


def write(
    user: User, act: Act, *, citizen: Seen | None = None, person: str = "", detail: str = "", granted: bool = True
) -> None:
    """One line. `person` is the case number; `detail` is a word of the program, or what was searched for.

    Whoever is refused had no right to look, whatever the act: the line of a hidden case is that of a missing one.
    """
    with log_entry():
        AccessLog.objects.create(
            at=clock.now(),
            user=user,
            unit_id=user.unit_id,
            person=person,
            act=act,
            detail=detail[:200],
            purpose=purpose(user, citizen, act) if granted else Purpose.NONE,
            outcome=Outcome.GRANTED if granted else Outcome.REFUSED,
        )


def of_person(person: str) -> QuerySet[AccessLog]:
    """Everybody who opened or changed the case, the latest first."""
    return AccessLog.objects.filter(person=person).select_related("user").order_by("-at", "-pk")


def of_unit(leader: User) -> QuerySet[AccessLog]:
    """What the leader's unit did, the latest first."""
    return AccessLog.objects.filter(unit_id=unit_of(leader)).select_related("user").order_by("-at", "-pk")
