"""What is new in a case since somebody last looked: by the log, which knows every visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from django.utils import timezone

from humlebi.desk.access.models import AccessLog, Act, Outcome, User
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact


@dataclass(frozen=True)
class News:
    """What others wrote after `since`: the keys of the journal's lines, and how many facts."""

    since: datetime
    lines: frozenset[int]
    facts: int

    @property
    def anything(self) -> bool:
        return bool(self.lines or self.facts)


def last_visit(user: User, citizen: Citizen, today: date) -> datetime | None:
    """When the user last opened the case before today; None = never.

    Visits of today do not count: else what is new would be gone as soon as the page was loaded anew.
    """
    midnight = timezone.make_aware(datetime.combine(today, time.min))
    visits = AccessLog.objects.filter(person=citizen.case_number, user=user, act=Act.CASE_OPENED, at__lt=midnight)
    return visits.filter(outcome=Outcome.GRANTED).order_by("-at").values_list("at", flat=True).first()


def news(
    user: User,
    since: datetime | None,
    lines: Iterable[JournalLine],
    facts: Iterable[SpellFact | EventFact],
) -> News | None:
    """What is new among the lines and facts of a case; None for somebody who was never here."""
    if since is None:
        return None
    by_others = frozenset(line.pk for line in lines if line.written_at > since and line.author_id != user.pk)
    told = sum(1 for fact in facts if fact.recorded_at > since and fact.recorded_by_id != user.pk)
    return News(since, by_others, told)
