"""Writes the log that only grows, and reads it for those who may."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q, QuerySet

from humlebi.desk import clock
from humlebi.desk.access import caller
from humlebi.desk.access.models import AccessLog, AccessShown, Act, Outcome, Purpose, User
from humlebi.desk.access.permissions import Seen, purpose, unit_of
from humlebi.desk.access.readonly import log_entry
from humlebi.desk.masking import masked

# To look is not to save, and a draft is not what it is a draft of.
LOOKS = {
    *(Act.LIST_OPENED, Act.SEARCHED, Act.CASE_OPENED, Act.FORM_OPENED, Act.FORM_REFUSED, Act.LOG_READ, Act.EXPORTED),
    *(Act.DRAFT_KEPT, Act.DRAFT_DISCARDED, Act.DRAFT_EXPIRED, Act.LOGGED_IN, Act.LOGGED_OUT),
}


def write(
    user: User | None,
    act: Act,
    *,
    citizen: Seen | None = None,
    person: str = "",
    detail: str = "",
    granted: bool = True,
    shown: Iterable[str] = (),
) -> None:
    """One line. `person` is the case number; `detail` is a word of the program, or what was searched for.

    `shown`: the case numbers that a list had. Whoever is refused had no right to look, unless a citizen is given, who
    was seen: the line of a hidden case is that of a missing one. No CPR number is kept, however it was typed.
    """
    with log_entry(), transaction.atomic():
        line = AccessLog.objects.create(
            at=clock.now(),
            user=user,
            unit_id=user.unit_id if user else None,
            address=caller.address(),
            person=person if citizen is not None else masked(person)[:64],
            act=act,
            detail=masked(detail)[:200],
            purpose=purpose(user, citizen, act) if user and (granted or citizen is not None) else Purpose.NONE,
            outcome=Outcome.GRANTED if granted else Outcome.REFUSED,
        )
        AccessShown.objects.bulk_create([AccessShown(line=line, person=number) for number in dict.fromkeys(shown)])
        if granted and act not in LOOKS:
            transaction.on_commit(caller.mark_saved)


def of_person(person: str) -> QuerySet[AccessLog]:
    """Everybody who opened or changed the case, or had it on a list, the latest first."""
    listed = AccessShown.objects.filter(person=person).values("line")
    return AccessLog.objects.filter(Q(person=person) | Q(pk__in=listed)).select_related("user").order_by("-at", "-pk")


def of_unit(leader: User) -> QuerySet[AccessLog]:
    """What the leader's unit did, the latest first."""
    return AccessLog.objects.filter(unit_id=unit_of(leader)).select_related("user").order_by("-at", "-pk")
