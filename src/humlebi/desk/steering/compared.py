"""Two laws over the citizens of a unit: long work that is done apart from the pages, and told in what JSON can hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from humlebi.desk import clock
from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import leads, visible
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen
from humlebi.law.register import law
from humlebi.outcomes.comparison import BenefitChange, compare, concerned
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import columns_of

STEPS = 4  # of the work: gathered, one law, the other, subtracted


def compared(user: User, asked: dict[str, str], progress: Callable[[int, int], None]) -> dict[str, Any]:
    """What changes for the citizens whom the person leads: figures, and the keys of those behind each.

    `asked`: {"trial": id} lays a trial over today's law, {"proposal": id} a proposal, of which those whom it would
    touch are told as well; {"law": date} is the law of that day before today's. `changed`: how many get other duties.
    """
    if not leads(user):
        return {
            "everybody": 0,
            "duties": [],
            "talks": [],
            "benefits": [],
            "people": [],
            "changed": 0,
            "concerned": 0,
            "assumes": ["", ""],
        }
    progress(0, STEPS)
    citizens = list(Citizen.objects.filter(visible(user)).order_by("pk"))
    facts, today = columns_of(gather.of_some(citizens, visible(user, "citizen__"))), clock.today()
    key_of = {citizen.person: citizen.pk for citizen in citizens}
    progress(1, STEPS)
    now = assess(facts, today)
    progress(2, STEPS)
    trial, proposal = asked.get("trial", ""), law().proposal(asked.get("proposal", ""))
    if proposal:
        other = assess(facts, today, law().under(proposal), trials=(proposal.id,))
        found = compare(now, other, concerned=concerned(now, proposal))
    elif trial:
        other = assess(facts, today, trials=(trial,))
        found = compare(now, other)
    else:
        other = assess(facts, today, law().as_of(date.fromisoformat(asked["law"])))
        found = compare(other, now)
    progress(3, STEPS)
    return {
        "everybody": len(citizens),
        "duties": [[one.duty, one.before, one.after, [key_of[person] for person in one.who]] for one in found.duties],
        "talks": [[month.isoformat(), before, after] for month, before, after in found.talks],
        "benefits": [_benefit(one) for one in found.benefits],
        "people": [key_of[person] for person in dict.fromkeys((*found.people, *(found.concerned or ())))],
        "changed": len(found.people),
        "concerned": len(found.concerned or ()),
        "assumes": [found.assumes.da, found.assumes.en],
        "past": [first.isoformat() for first in sorted({*now.past(), *other.past()})],
    }


def _benefit(one: BenefitChange) -> list[Any]:
    """The benefit, its weeks before and after, and what the state pays of it before and after, in whole kroner."""
    figures = (one.before.weeks, one.after.weeks, one.before.refusion, one.after.refusion)
    return [one.benefit, *(round(figure) for figure in figures)]
