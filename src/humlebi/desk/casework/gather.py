"""From the tables to Facts: one query a table, for one citizen or for many. Only facts that nobody has replaced."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from django.db.models import Max, Q, QuerySet

from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.timeline.facts import Event, Facts, Person, Spell

Kind = TypeVar("Kind", SpellFact, EventFact)

EFFECTIVE = Q(withdrawn=False, replaced_by__isnull=True)


def effective(facts: QuerySet[Kind]) -> QuerySet[Kind]:
    """Facts that still stand: neither replaced by a later one nor a note that something never happened."""
    return facts.filter(EFFECTIVE)


def of_citizen(citizen: Citizen) -> Facts:
    """Everything known about one citizen."""
    return _facts([citizen], Q(citizen_id=citizen.pk))


def of_citizens(citizens: Sequence[Citizen]) -> Facts:
    """Everything known about citizens that come in the order of their keys, none between them left out."""
    if not citizens:
        return Facts()
    return _facts(citizens, Q(citizen_id__gte=citizens[0].pk, citizen_id__lte=citizens[-1].pk))


def of_some(citizens: Sequence[Citizen], theirs: Q) -> Facts:
    """Everything known about some citizens; `theirs` = the condition, on a table of facts, that it is about them."""
    return _facts(citizens, theirs)


def of_everybody() -> Facts:
    """Everything known about everybody."""
    return of_citizens(list(Citizen.objects.order_by("pk")))


def _facts(citizens: Sequence[Citizen], whose: Q) -> Facts:
    person = {citizen.pk: citizen.person for citizen in citizens}
    spells = effective(SpellFact.objects.filter(whose)).order_by("citizen_id", "begins", "pk")
    events = effective(EventFact.objects.filter(whose)).order_by("citizen_id", "on", "pk")
    return Facts(
        persons=tuple(Person(c.person, c.born, c.municipality_id) for c in citizens),
        spells=tuple(
            Spell(person[who], kind, begins, until, value, ref, row)
            for who, kind, begins, until, value, ref, row in spells.values_list(
                "citizen_id", "kind", "begins", "until", "value", "ref", "pk"
            )
        ),
        events=tuple(
            Event(person[who], kind, on, value, ref, row)
            for who, kind, on, value, ref, row in events.values_list("citizen_id", "kind", "on", "value", "ref", "pk")
        ),
    )


def same(citizen: Citizen, kind: str, value: str, on: date) -> EventFact | None:
    """What is recorded already of that kind on that day: what a second note about it is added to."""
    found = citizen.events.filter(kind=kind, value=value, on=on)
    return effective(found).select_related("recorded_by").first()


def version(citizen: Citizen) -> str:
    """Changes whenever a fact about the citizen is recorded: forms carry it, so that a stale one can be told."""
    last: dict[str, Any] = {
        "spell": citizen.spells.aggregate(last=Max("pk"))["last"],
        "event": citizen.events.aggregate(last=Max("pk"))["last"],
    }
    return f"{last['spell'] or 0}.{last['event'] or 0}"
