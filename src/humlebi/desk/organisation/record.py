"""The acts of whoever organises: municipality, units, staff, absences, and rules for new cases.

None is about a citizen, so each has its right, what must hold, its rows and its line in the log, in one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Absence, Act, Municipality, Role, Unit, User
from humlebi.desk.access.permissions import administers, leads
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.possible import Impossible, in_a_year_that_can_be
from humlebi.desk.organisation import links
from humlebi.desk.organisation.allotting import HIGHEST
from humlebi.desk.organisation.models import Allotment, How, Link, Share


class NotAllowed(Exception):
    """The user may not organise this; the page answers as if there were none."""


class LinkUsed(Exception):
    """The one-time link does not open: used, too old, or never made."""


def may_organise(user: User, unit: Unit | None) -> bool:
    """An administrator everything in the own municipality, a team leader the own unit."""
    if unit is None or user.unit is None or unit.municipality_id != user.unit.municipality_id:
        return False
    return administers(user) or (leads(user) and unit.pk == user.unit_id)


@dataclass(frozen=True)
class First:
    """What the first visitor tells."""

    code: str
    name: str
    unit: str
    username: str
    leader: str
    password: str


def municipality_made(token: str, first: First) -> User:
    """Municipality, first unit and first leader; once. Raises LinkUsed."""
    with transaction.atomic():
        link = _taken(token, setup=True)
        here = Municipality.objects.create(code=first.code, name=first.name.strip())
        unit = Unit.objects.create(municipality=here, name=first.unit.strip())
        leader = User(username=first.username, name=first.leader.strip(), role=Role.TEAM_LEADER, unit=unit)
        leader.set_password(first.password)
        leader.save()
        _use(link)
        log.write(leader, Act.MUNICIPALITY_MADE, detail=here.code)
    return leader


@dataclass(frozen=True)
class Told:
    """What a unit is to be. `until` excluded."""

    name: str
    kind: str
    section: str = ""
    begins: date | None = None
    until: date | None = None


def unit_set(user: User, *, unit: Unit | None, told: Told) -> Unit:
    """A new unit, by an administrator; or one that is there, by whoever may organise it."""
    with transaction.atomic():
        if user.unit is None or not (administers(user) if unit is None else may_organise(user, unit)):
            raise NotAllowed
        if told.until is not None and told.begins is not None and told.until <= told.begins:
            raise Impossible("until", "until_before")
        same = Unit.objects.filter(municipality_id=user.unit.municipality_id, name__iexact=told.name.strip())
        if same.exclude(pk=unit.pk if unit else 0).exists():
            raise Impossible("name", "unit_there")
        unit = unit or Unit(municipality_id=user.unit.municipality_id)
        unit.name, unit.kind, unit.section = told.name.strip(), told.kind, told.section
        unit.begins, unit.until = told.begins, told.until
        unit.save()
        log.write(user, Act.UNIT_SET, detail=unit.name)
    return unit


def staff_invited(user: User, *, username: str, name: str, role: str, unit: Unit) -> tuple[User, str]:
    """An account that opens when the invited takes the link up; the link is told this once.

    A team leader invites to the own unit, and an administrator while there is none.
    """
    with transaction.atomic():
        if not may_organise(user, unit):
            raise NotAllowed
        if role == Role.ADMINISTRATOR and not (administers(user) or not _administrators(unit)):
            raise Impossible("role", "role_above")
        if User.objects.filter(username__iexact=username).exists():
            raise Impossible("username", "username_there")
        new = User(username=username, name=name.strip(), role=role, unit=unit, is_active=False)
        new.set_unusable_password()
        new.save()
        token = links.made(new, user)
        log.write(user, Act.STAFF_INVITED, detail=username)
    return new, token


def _administrators(unit: Unit | None) -> bool:
    """Whether the municipality has one who works here still."""
    if unit is None:
        return False
    here = Q(unit__municipality_id=unit.municipality_id, role=Role.ADMINISTRATOR)
    return User.objects.filter(here, is_active=True).exists()


def waits(invited: User) -> bool:
    """Whether the account was made by an invitation that nobody has taken up."""
    return not invited.is_active and not invited.has_usable_password()


def link_renewed(user: User, *, invited: User) -> str:
    """A new link for somebody who has not taken up the first; the first no longer opens."""
    with transaction.atomic():
        above = invited.role == Role.ADMINISTRATOR and not administers(user) and _administrators(invited.unit)
        if not may_organise(user, invited.unit) or above or not waits(invited):
            raise NotAllowed
        token = links.made(invited, user)
        log.write(user, Act.STAFF_INVITED, detail=invited.username)
    return token


def staff_joined(token: str, *, name: str, password: str) -> User:
    """The invited sets name and password, and the account opens. Raises LinkUsed."""
    with transaction.atomic():
        link = _taken(token, setup=False)
        invited = link.user
        if invited is None:
            raise LinkUsed
        invited.name = name.strip()
        invited.set_password(password)
        invited.is_active = True
        invited.save()
        _use(link)
        log.write(invited, Act.STAFF_JOINED)
    return invited


def staff_changed(user: User, *, who: User, name: str, role: str, unit: Unit) -> User:
    """Another name, role or unit. Nobody changes the own role or unit, and who leaves a unit leaves no case in it."""
    with transaction.atomic():
        who = _staff(user, who)
        moved = (role, unit.pk) != (who.role, who.unit_id)
        if moved and who.pk == user.pk:
            raise Impossible("role", "own_role")
        if not may_organise(user, unit):
            raise Impossible("unit", "unit_not_yours")
        if role == Role.ADMINISTRATOR and who.role != role and not administers(user):
            raise Impossible("role", "role_above")
        if unit.pk != who.unit_id and Citizen.objects.filter(caseworker=who).exists():
            raise Impossible("unit", "cases_left")
        who.name, who.role, who.unit = name.strip(), role, unit
        who.save(update_fields=["name", "role", "unit"])
        log.write(user, Act.STAFF_CHANGED, detail=f"{who.username} {role}")
    return who


def staff_ended(user: User, *, who: User) -> int:
    """The account is closed at once. The cases stay where they are, to be moved; answers how many there are."""
    with transaction.atomic():
        who = _staff(user, who)
        if who.pk == user.pk:
            raise Impossible("end", "own_end")
        who.is_active = False
        who.save(update_fields=["is_active"])
        Link.objects.filter(user=who, used_at=None).update(used_at=clock.now())
        log.write(user, Act.STAFF_ENDED, detail=who.username)
        return Citizen.objects.filter(caseworker=who).count()


def absence_set(
    user: User,
    *,
    absent: User,
    substitute: User | None,
    begins: date,
    until: date | None,
    reason: str = "",
    instead_of: Absence | None = None,
) -> Absence:
    """Somebody is away from `begins` until `until` (excluded), and perhaps a colleague stands in."""
    with transaction.atomic():
        _staff(user, absent)
        in_a_year_that_can_be("begins", begins)
        in_a_year_that_can_be("until", until)
        if until is not None and until <= begins:
            raise Impossible("until", "until_before")
        others = Absence.objects.select_for_update().exclude(pk=instead_of.pk if instead_of else 0)
        overlap = others.filter(Q(until=None) | Q(until__gt=begins))
        if until is not None:
            overlap = overlap.filter(begins__lt=until)
        if overlap.filter(absent=absent).exists():
            raise Impossible("begins", "away_already")
        if substitute is not None:
            _can_stand_in(user, absent, substitute, list(overlap))
        row = instead_of or Absence(absent=absent)
        row.substitute, row.begins, row.until, row.reason = substitute, begins, until, reason.strip()
        row.save()
        log.write(user, Act.ABSENCE_SET, detail=f"{absent.username} {substitute.username if substitute else '-'}")
    return row


def _can_stand_in(user: User, absent: User, substitute: User, overlap: Sequence[Absence]) -> None:
    """A colleague who works here, sees cases, is not away in the same days, and is nobody's ring."""
    if substitute.pk == absent.pk:
        raise Impossible("substitute", "own_substitute")
    there = substitute.unit is not None and absent.unit is not None and substitute.is_active
    if not there or substitute.role == Role.ADMINISTRATOR:
        raise Impossible("substitute", "substitute_blind")
    if leads(user) and user.unit_id != substitute.unit_id:
        raise Impossible("substitute", "substitute_elsewhere")
    stands_in = {one.absent_id: one.substitute_id for one in overlap}
    if stands_in.get(substitute.pk) == absent.pk:
        raise Impossible("substitute", "ring")
    if substitute.pk in stands_in:
        raise Impossible("substitute", "substitute_away")


@dataclass(frozen=True)
class Wanted:
    """One caseworker's part of a rule to be."""

    caseworker: User
    first: int | None = None
    last: int | None = None
    percent: int = 100


def allotment_set(user: User, *, unit: Unit, how: str, begins: date, parts: Sequence[Wanted], today: date) -> Allotment:
    """The unit's rule from a day on. No number is anybody's twice; the rules of days gone stand."""
    with transaction.atomic():
        if not may_organise(user, unit):
            raise NotAllowed
        in_a_year_that_can_be("begins", begins)
        if begins < today:
            raise Impossible("begins", "begins_past")
        _can_share(unit, how, parts)
        rule = Allotment.objects.create(unit=unit, how=how, begins=begins, made_by=user, made_at=clock.now())
        for part in parts:
            Share.objects.create(
                allotment=rule, caseworker=part.caseworker, first=part.first, last=part.last, percent=part.percent
            )
        log.write(user, Act.ALLOTMENT_SET, detail=f"{unit.name} {how} {begins}")
    return rule


def _can_share(unit: Unit, how: str, parts: Sequence[Wanted]) -> None:
    if not parts:
        raise Impossible("parts", "nobody_in_rule")
    if any(part.caseworker.unit_id != unit.pk or not part.caseworker.is_active for part in parts):
        raise Impossible("parts", "not_in_unit")
    if how not in HIGHEST:
        return
    low, high = HIGHEST[How(how)]
    taken: set[int] = set()
    for part in parts:
        if part.first is None or part.last is None or not low <= part.first <= part.last <= high:
            raise Impossible("parts", "numbers_wrong")
        numbers = set(range(part.first, part.last + 1))
        if numbers & taken:
            raise Impossible("parts", "numbers_twice")
        taken |= numbers


def _staff(user: User, who: User) -> User:
    """The member of staff, held; refused when the user may not organise the unit, or them.

    A team leader has no say over an administrator who works in the unit.
    """
    held = User.objects.select_for_update(of=("self",)).select_related("unit").get(pk=who.pk)
    if not may_organise(user, held.unit) or (held.role == Role.ADMINISTRATOR and not administers(user)):
        raise NotAllowed
    return held


def _taken(token: str, *, setup: bool) -> Link:
    """The link, held so that only one visitor uses it."""
    link = links.opens(token, setup=setup)
    held = Link.objects.select_for_update().filter(pk=link.pk, used_at=None).first() if link else None
    if held is None:
        raise LinkUsed
    return held


def _use(link: Link) -> None:
    link.used_at = clock.now()
    link.save(update_fields=["used_at"])
