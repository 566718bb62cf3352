"""Cases that are given to another caseworker: many at a time, each with its own result, and back again the same way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from humlebi.desk.access.models import Act, Role, User
from humlebi.desk.access.permissions import may_see
from humlebi.desk.casework import gather, snapshots
from humlebi.desk.casework.acting import Seen, logged, write_line
from humlebi.desk.casework.models import Citizen

MOST = 200  # cases at a time


@dataclass(frozen=True)
class Moved:
    """What came of one case. `why`: moved, same (lay there already), unseen (no right to it), blind (`to` has none)."""

    citizen: Citizen
    why: str
    before: User | None = None


def case_moved(user: User, *, citizen: Citizen, to: User, reason: str, today: date) -> Moved:
    """One case to another caseworker of its unit: permission, journal, log and snapshot in one transaction."""
    with transaction.atomic():
        held = Citizen.objects.select_for_update(of=("self",)).select_related("caseworker").get(pk=citizen.pk)
        if not may_see(user, held):
            return Moved(held, "unseen")
        before = held.caseworker
        if held.caseworker_id == to.pk:
            return Moved(held, "same", before)
        if not (to.is_active and to.role == Role.CASEWORKER and to.unit_id == held.unit_id):
            return Moved(held, "blind", before)
        held.caseworker = to
        held.save(update_fields=["caseworker"])
        seen = Seen(user, held, "")
        said = f"{before.get_full_name() if before else '–'} → {to.get_full_name()}"
        write_line(seen, today, "case_moved", about="", text="\n\n".join(filter(None, (said, reason.strip()))))
        logged(seen, Act.CASE_MOVED, detail=to.username)
        snapshots.refresh_one(held, gather.of_citizen(held), today)
    return Moved(held, "moved", before)


def cases_moved(user: User, *, citizens: Iterable[Citizen], to: User, reason: str, today: date) -> list[Moved]:
    """Each case for itself: one that cannot be moved keeps none of the others back."""
    return [case_moved(user, citizen=citizen, to=to, reason=reason, today=today) for citizen in list(citizens)[:MOST]]
