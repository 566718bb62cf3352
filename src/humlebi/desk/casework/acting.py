"""What every act about a citizen has: the right to do it, a version that was seen, a journal line and a log line.

An act is one function of some room's `record.py`. It opens a transaction, asks `current` (or `holding`, when it changes
no fact), appends what it records, writes its line with `write_line`, and its trace with `logged`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import may_see
from humlebi.desk.casework import drafts, gather
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact
from humlebi.desk.casework.places import news_of


class NotAllowed(Exception):
    """The user may not see the case; the page answers as if there were none."""


class Stale(Exception):
    """Somebody recorded a fact about the citizen after the form was opened; look again before saving."""


class Done(Exception):
    """The same form with the same words was saved already; `news` is what the first time led to."""

    def __init__(self, news: str) -> None:
        super().__init__(news)
        self.news = news


@dataclass(frozen=True)
class Seen:
    """Who acts, about whom, and which version of the case was on the screen.

    `form` and `sending`: the form that the act came by, and this sending of it, when it came by one.
    """

    user: User
    citizen: Citizen
    version: str
    form: str = ""
    sending: str | None = None


def holding(seen: Seen) -> Citizen:
    """The citizen, held against others until the transaction ends; refused when the user has no right.

    What was sent twice is told from what is new; once it is saved its draft is gone.
    """
    citizen = Citizen.objects.select_for_update().get(pk=seen.citizen.pk)
    if not may_see(seen.user, citizen):
        raise NotAllowed
    if seen.sending and (line := JournalLine.objects.filter(sending=seen.sending, author=seen.user).first()):
        raise Done(news_of(line.act, line.event_id))
    if seen.form:
        drafts.saved(seen.user, citizen, seen.form)
    return citizen


def current(seen: Seen) -> Citizen:
    """The same, and refused when somebody recorded a fact after the user looked."""
    citizen = holding(seen)
    if gather.version(citizen) != seen.version:
        raise Stale(seen.version)
    return citizen


def recorded(seen: Seen) -> dict[str, Any]:
    """What every fact says of who wrote it down, and when."""
    return {"recorded_at": clock.now(), "recorded_by": seen.user}


def once(new: Any) -> Any:
    """The database lets one fact replace another once; whoever comes second must look again."""
    try:
        with transaction.atomic():
            new.save(force_insert=True)
    except IntegrityError as refused:
        raise Stale("replaced") from refused
    return new


def write_line(
    seen: Seen,
    on: date,
    act: str,
    *,
    about: str,
    text: str,
    fact: SpellFact | EventFact | None = None,
    first: bool = True,
) -> JournalLine:
    """A line of the journal. `first`: the one that names the sending; an act that writes two has one that does."""
    return JournalLine.objects.create(
        citizen=seen.citizen,
        on=on,
        written_at=clock.now(),
        author=seen.user,
        act=act,
        about=about,
        text=text.strip(),
        event=fact if isinstance(fact, EventFact) else None,
        spell=fact if isinstance(fact, SpellFact) else None,
        sending=seen.sending if first else None,
    )


def logged(seen: Seen, act: Act, *, detail: str = "") -> None:
    """A line of the log."""
    log.write(seen.user, act, citizen=seen.citizen, person=seen.citizen.case_number, detail=detail)
