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


def leads(user: User) -> bool:
    """Whether the user is a team leader of a unit."""
    return user.role == Role.TEAM_LEADER and user.unit_id is not None


def unit_of(user: User) -> int:
    """The key of the user's unit; 0 = none, which no unit has."""
    return user.unit_id or 0


def may_see(user: User | AnonymousUser, citizen: Seen) -> bool:
    """The unit sees its own; a protected citizen is seen by the caseworker and the team leader alone."""
    if not isinstance(user, User) or not user.is_active or user.unit_id is None:
        return False
    if user.unit_id != citizen.unit_id:
        return False
    return not citizen.protected or leads(user) or user.pk == citizen.caseworker_id


def visible(user: User, path: str = "") -> Q:
    """The same answer as `may_see`, as a condition on a table of citizens, or on one that `path` leads from to it."""
    if not user.is_active or user.unit_id is None:
        return Q(pk__in=())
    of_unit = Q(**{f"{path}unit_id": user.unit_id})
    if leads(user):
        return of_unit
    return of_unit & (Q(**{f"{path}protected": False}) | Q(**{f"{path}caseworker_id": user.pk}))


OWN_ACCESS = (Act.LOGGED_IN, Act.LOGGED_OUT, Act.LOGIN_FAILED, Act.LOGIN_HELD, Act.PASSWORD_CHANGED)


def purpose(user: User, citizen: Seen | None, act: Act = Act.LIST_OPENED) -> Purpose:
    """What gives the user a right to look; without a citizen: what the look-up was for."""
    if citizen is not None:
        return _of_case(user, citizen)
    if act in OWN_ACCESS:
        return Purpose.OWN_ACCESS
    if act == Act.SEARCHED:
        return Purpose.FINDING
    return Purpose.SUPERVISION if leads(user) else Purpose.WORK_LIST


def _of_case(user: User, citizen: Seen) -> Purpose:
    if not may_see(user, citizen):
        return Purpose.NONE
    if leads(user):
        return Purpose.SUPERVISION
    return Purpose.OWN_CASE if citizen.caseworker_id == user.pk else Purpose.UNIT_CASE
