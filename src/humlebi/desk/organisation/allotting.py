"""Which caseworker a new case finds, and why: the unit's rule of the day, as data that anybody may read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from humlebi.desk.access.models import Absence, Unit, User
from humlebi.desk.casework.models import Citizen
from humlebi.desk.organisation.models import Allotment, How, Share

HIGHEST = {How.CPR_DAY: (1, 31), How.CPR_LAST: (0, 99)}
CPR_TEMPORARY = 60  # added to the day of birth of a number that is not a person's own


@dataclass(frozen=True)
class Part:
    """One caseworker's part of a rule, as the reckoning needs it. `cases`: how many they have; `away`: absent today."""

    caseworker: int
    name: str
    first: int | None
    last: int | None
    percent: int
    cases: int = 0
    away: bool = False


@dataclass(frozen=True)
class Allotted:
    """Who gets the case, and why. `caseworker` None: nobody, and `why` says what to do.

    `why`: rule (its kind), none (the unit has no rule), nobody (no part covers the number), away (all are absent).
    """

    caseworker: int | None
    why: str
    how: str = ""
    number: int | None = None
    first: int | None = None
    last: int | None = None
    cases: int = 0
    percent: int = 100
    since: date | None = None


def choose(how: str, parts: Iterable[Part], cpr: str) -> Allotted:
    """Pure: the rule's answer for one CPR number of ten digits.

    By a number: whose range it lies in, absent or not, for a substitute sees the cases meanwhile. By load: of those who
    are here, whoever has the fewest cases for their hours; of equals the one whose name comes first.
    """
    if how == How.LOAD:
        here = [part for part in parts if not part.away]
        if not here:
            return Allotted(None, "away", how)
        least = min(here, key=lambda part: (part.cases * 100 / part.percent, part.name, part.caseworker))
        return Allotted(least.caseworker, "rule", how, cases=least.cases, percent=least.percent)
    number = number_of(how, cpr)
    for part in parts:
        if part.first is not None and part.last is not None and part.first <= number <= part.last:
            return Allotted(part.caseworker, "rule", how, number, part.first, part.last)
    return Allotted(None, "nobody", how, number)


def number_of(how: str, cpr: str) -> int:
    """The number that a rule by CPR goes by. The day of a temporary number is read without what was added to it."""
    if how == How.CPR_LAST:
        return int(cpr[8:10])
    day = int(cpr[:2])
    return day - CPR_TEMPORARY if day > CPR_TEMPORARY else day


def allot(unit: Unit, cpr: str, today: date) -> Allotted:
    """Who gets a new case of the unit on the day, by the rule in force; three queries."""
    rule = in_force(unit, today)
    if rule is None:
        return Allotted(None, "none")
    found = choose(rule.how, parts_of(rule, today), cpr)
    return replace(found, since=rule.begins)


def in_force(unit: Unit, today: date) -> Allotment | None:
    """The last rule that has begun."""
    return unit.allotments.filter(begins__lte=today).order_by("-begins", "-pk").first()


def parts_of(rule: Allotment, today: date) -> list[Part]:
    """The rule's parts, of those who still work here, each with how many cases they have now."""
    shares = list(rule.shares.filter(caseworker__is_active=True).select_related("caseworker").order_by("first", "pk"))
    return _with_cases(shares, today)


def _with_cases(shares: list[Share], today: date) -> list[Part]:
    workers = [share.caseworker_id for share in shares]
    cases = _cases_of(workers)
    running = Q(until=None) | Q(until__gt=today)
    absences = Absence.objects.filter(running, absent_id__in=workers, begins__lte=today)
    away = set(absences.values_list("absent_id", flat=True))
    return [
        Part(
            share.caseworker_id,
            share.caseworker.get_full_name(),
            share.first,
            share.last,
            share.percent,
            cases.get(share.caseworker_id, 0),
            share.caseworker_id in away,
        )
        for share in shares
    ]


def _cases_of(workers: list[int]) -> Mapping[int, int]:
    counted = Citizen.objects.filter(caseworker_id__in=workers).values_list("caseworker_id").annotate(Count("pk"))
    return {worker: number for worker, number in counted.order_by() if worker is not None}


WHY = {
    How.LOAD: gettext_lazy("%(who)s has the fewest cases for the hours: %(cases)s. Rule since %(since)s."),
    How.CPR_LAST: gettext_lazy("%(who)s has CPR numbers that end in %(first)s to %(last)s. Rule since %(since)s."),
    How.CPR_DAY: gettext_lazy("%(who)s has those born on days %(first)s to %(last)s. Rule since %(since)s."),
}


def said(found: Allotted, names: Mapping[int, str]) -> str:
    """Why the case lies where it does, in the reader's language."""
    who = names.get(found.caseworker or 0, "")
    since = date_format(found.since, "DATE_FORMAT") if found.since else ""
    if found.why == "none":
        return _("The unit has no rule for new cases: choose a caseworker.")
    if found.why == "nobody":
        return _("The unit's rule has nobody for number %(number)s: choose a caseworker.") % {"number": found.number}
    if found.why == "away":
        return _("Everybody in the unit's rule is away: choose a caseworker.")
    told = {"who": who, "number": found.number, "first": found.first, "last": found.last, "since": since}
    told |= {"cases": found.cases, "percent": found.percent}
    return str(WHY[How(found.how)]) % told


def missing(how: str, parts: Iterable[Part]) -> list[int]:
    """The numbers that no part covers; none of a rule by load."""
    if how not in HIGHEST:
        return []
    low, high = HIGHEST[How(how)]
    covered = {n for part in parts if part.first is not None for n in range(part.first, (part.last or 0) + 1)}
    return [number for number in range(low, high + 1) if number not in covered]


def names_of(users: Iterable[User]) -> dict[int, str]:
    return {user.pk: user.get_full_name() for user in users}
