"""The act of taking somebody in: the citizen, their first facts, the case's place and why, journal, log; at once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from django.db import IntegrityError, transaction

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import may_see, sees_cases
from humlebi.desk.casework import gather, snapshots
from humlebi.desk.casework.acting import NotAllowed, Seen, write_line
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.names import search_key, sort_key
from humlebi.desk.casework.possible import Impossible, in_a_year_that_can_be
from humlebi.desk.intake.models import Came, Contact
from humlebi.desk.organisation import allotting
from humlebi.timeline.cpr import born_in, can_be, is_replacement
from humlebi.timeline.words import DANISH

TRIES = 20


@dataclass(frozen=True)
class Newcomer:
    """Whoever comes in. `cpr`: ten digits, perhaps of a replacement number. `caseworker` None: by the unit's rule.

    `benefit` and `since`: a benefit that they are on or have applied for; empty = none yet.
    """

    cpr: str
    name: str
    on: date
    how: str = Came.SELF
    why: str = ""
    language: str = ""
    interpreter: bool = False
    protected: bool = False
    born: date | None = None
    caseworker: User | None = None
    benefit: str = ""
    since: date | None = None


class Known(Exception):
    """Somebody with that number is here already. `citizen`: who, when the user may see the case, and else nothing."""

    def __init__(self, citizen: Citizen | None) -> None:
        super().__init__("known")
        self.citizen = citizen


def citizen_made(user: User, *, told: Newcomer, today: date) -> Citizen:
    """Takes a new citizen into the user's own unit. Raises Known."""
    if not sees_cases(user) or user.unit is None:
        raise NotAllowed
    _can_be(user, told, today)
    with transaction.atomic():
        before = Citizen.objects.select_for_update().filter(cpr=told.cpr).first()
        if before is not None:
            raise Known(before if may_see(user, before) else None)
        found = allotting.allot(user.unit, told.cpr, today) if told.caseworker is None else None
        worker = told.caseworker.pk if told.caseworker else found.caseworker if found else None
        citizen = _citizen(user, told, worker, today)
        Contact.objects.create(
            citizen=citizen,
            on=told.on,
            how=told.how,
            why=told.why.strip(),
            language=told.language.strip(),
            interpreter=told.interpreter,
            allotted=_as_data(found),
            taken_in_by=user,
        )
        _first_facts(user, citizen, told)
        seen = Seen(user, citizen, gather.version(citizen))
        write_line(seen, told.on, "citizen_made", about="henvendelse", text=told.why)
        # Whoever takes somebody in may give the case away at once: the right to do it was the right to take in.
        log.write(user, Act.CITIZEN_MADE, citizen=citizen, person=citizen.case_number)
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return citizen


def _can_be(user: User, told: Newcomer, today: date) -> None:
    if not can_be(told.cpr):
        raise Impossible("cpr", "cpr_wrong")
    if not told.name.strip():
        raise Impossible("name", "name_missing")
    in_a_year_that_can_be("on", told.on)
    if told.on > today:
        raise Impossible("on", "future")
    if told.benefit:
        word = DANISH.spells.get(told.benefit)
        if word is None or not word.benefit:
            raise Impossible("benefit", "unknown_value")
        if told.since is None:
            raise Impossible("since", "since_missing")
        in_a_year_that_can_be("since", told.since)
    if told.caseworker is not None and (told.caseworker.unit_id != user.unit_id or not told.caseworker.is_active):
        raise Impossible("caseworker", "not_in_unit")


def _citizen(user: User, told: Newcomer, worker: int | None, today: date) -> Citizen:
    """With the next free case number of the year, which is also the name that files of facts know the citizen by."""
    unit = user.unit
    if unit is None:
        raise NotAllowed
    last = Citizen.objects.filter(case_number__startswith=f"{today.year}-").order_by("-case_number").first()
    number = int(last.case_number.partition("-")[2]) if last and last.case_number[5:].isdigit() else 0
    born = told.born or (None if is_replacement(told.cpr) else born_in(told.cpr))
    for more in range(1, TRIES):
        case = f"{today.year}-{number + more:05}"
        try:
            with transaction.atomic():
                return Citizen.objects.create(
                    person=case,
                    case_number=case,
                    cpr=told.cpr,
                    name=told.name.strip(),
                    search_key=search_key(told.name.strip()),
                    sort_key=sort_key(told.name.strip()),
                    born=born,
                    municipality_id=unit.municipality_id,
                    unit=unit,
                    caseworker_id=worker,
                    protected=told.protected,
                )
        except IntegrityError:
            if Citizen.objects.filter(cpr=told.cpr).exists():
                raise Known(None) from None
    raise Impossible("cpr", "try_again")


def _first_facts(user: User, citizen: Citizen, told: Newcomer) -> None:
    """That they came; and the benefit, when there is one."""
    written = {"recorded_at": clock.now(), "recorded_by": user}
    EventFact.objects.create(citizen=citizen, kind="henvendelse", on=told.on, **written)
    if told.benefit and told.since is not None:
        SpellFact.objects.create(citizen=citizen, kind=told.benefit, begins=told.since, **written)


def _as_data(found: allotting.Allotted | None) -> dict[str, object]:
    if found is None:
        return {}
    told = {name: value for name, value in asdict(found).items() if value is not None}
    return told | ({"since": found.since.isoformat()} if found.since else {})


def as_found(data: dict[str, object]) -> allotting.Allotted | None:
    """The rule's answer again, from what was stored."""
    if not data:
        return None
    told = dict(data)
    since = told.pop("since", None)
    told.setdefault("caseworker", None)
    return allotting.Allotted(**told, since=date.fromisoformat(str(since)) if since else None)  # type: ignore[arg-type]
