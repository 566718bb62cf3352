"""Who may see whom: pure answers from role, unit and confidentiality."""

from __future__ import annotations

from typing import Protocol

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q

from humlebi.desk.access.models import Act, Purpose, Role, User


class Seen(Protocol):
    """What must be known of a citizen to say who may see the case."""

    unit_id: int
    caseworker_id: int | None
    protected: bool


def sees_cases(user: User | AnonymousUser) -> bool:
    """Whether there are citizens at all whom the user may see: never for those who only administer."""
    if not isinstance(user, User) or not user.is_active or user.unit_id is None:
        return False
    return user.role != Role.ADMINISTRATOR


def administers(user: User) -> bool:
    """Whether the user makes units, staff and rules."""
    return user.is_active and user.role == Role.ADMINISTRATOR


def leads(user: User) -> bool:
    """Whether the user is a team leader of a unit."""
    return user.role == Role.TEAM_LEADER and user.unit_id is not None


def unit_of(user: User) -> int:
    """The key of the user's unit; 0 = none, which no unit has."""
    return user.unit_id or 0


def may_see(user: User | AnonymousUser, citizen: Seen) -> bool:
    """The unit sees its own; a protected citizen is seen by the caseworker and the team leader alone.

    Whoever stands in for an absent colleague sees that colleague's cases as the colleague does, for so long.
    """
    if not isinstance(user, User) or not sees_cases(user):
        return False
    if citizen.caseworker_id is not None and citizen.caseworker_id in user.covering:
        return True
    if user.unit_id != citizen.unit_id:
        return False
    return not citizen.protected or leads(user) or user.pk == citizen.caseworker_id


def visible(user: User, path: str = "") -> Q:
    """The same answer as `may_see`, as a condition on a table of citizens, or on one that `path` leads from to it."""
    if not sees_cases(user):
        return Q(pk__in=())
    own = Q(**{f"{path}unit_id": user.unit_id})
    if not leads(user):
        own &= Q(**{f"{path}protected": False}) | Q(**{f"{path}caseworker_id": user.pk})
    return own | Q(**{f"{path}caseworker_id__in": user.covering}) if user.covering else own


OWN_ACCESS = (Act.LOGGED_IN, Act.LOGGED_OUT, Act.LOGIN_FAILED, Act.LOGIN_HELD, Act.PASSWORD_CHANGED)


def purpose(user: User, citizen: Seen | None, act: Act = Act.LIST_OPENED) -> Purpose:
    """What gives the user a right to look; without a citizen: what the look-up was for."""
    if citizen is not None:
        return _of_case(user, citizen)
    if act in OWN_ACCESS:
        return Purpose.OWN_ACCESS
    if act == Act.SEARCHED:
        return Purpose.FINDING
    if administers(user):
        return Purpose.ADMINISTRATION
    return Purpose.SUPERVISION if leads(user) else Purpose.WORK_LIST


def _of_case(user: User, citizen: Seen) -> Purpose:
    if not may_see(user, citizen):
        return Purpose.NONE
    if leads(user):
        return Purpose.SUPERVISION
    if citizen.caseworker_id == user.pk:
        return Purpose.OWN_CASE
    return Purpose.COVERED_CASE if citizen.caseworker_id in user.covering else Purpose.UNIT_CASE
