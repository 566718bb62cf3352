"""The acts of a caseworker. Each: the right to do it, what must hold, appended facts, journal line and log line,

in one transaction, after which the citizen's snapshot is reckoned again. No law is asked before something is recorded:
what happened, happened.

Longer than other files: every act stands here, where the sweep of the tests finds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from humlebi.desk.access.models import Act
from humlebi.desk.casework import gather, snapshots
from humlebi.desk.casework.acting import NotAllowed, Seen, current, holding, logged, once, recorded, write_line
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact
from humlebi.desk.casework.possible import (
    Correction,
    Impossible,
    can_stand,
    differs,
    in_a_year_that_can_be,
    not_yet_recorded,
    on_a_day_that_can_be,
    within_the_benefit,
)
from humlebi.law.kinds import Duty
from humlebi.law.register import law
from humlebi.reckoning.telling import BadTelling, read, write
from humlebi.timeline.words import DANISH

TALKS = ("samtale", "cv_samtale")
# What comes first among the steps that can be noted as done on a day, each with the value that it carries.
_USUAL = (
    ("opfoelgning", ""),
    ("revurdering", ""),
    ("plan", ""),
    ("laegeattest", "LAE285"),
    ("laegeattest", "LAE265"),
    ("oplysningsskema", ""),
    ("arbejdsgiversamtale", ""),
    ("forelaeggelse", ""),
)


def _steps() -> tuple[tuple[str, str], ...]:
    """The usual ones, then every other act that meets some duty, by the word's alphabet."""
    acts = [v.declaration.act for v in law().versions if isinstance(v.declaration, Duty)]
    met = {(act.kind, value) for act in acts for value in act.values or ("",)} | {(a.or_kind, "") for a in acts}
    other = {one for one in met if one[0] and one[0] not in TALKS} - set(_USUAL)
    return (*_USUAL, *sorted(other))


STEPS = _steps()
# What nobody may be taken to be in without a record of it, and somebody in the municipality decides.
CATEGORIES = ("visitation", "parathed", "maalgruppe")
# Told of the person, not of a day.
BORN = "foedt"
EXTENSION, DECISION, STOP = "forlaengelse", "afgoerelse", "stop_sygedagpenge"


def _values_of(kind: str) -> tuple[str, ...]:
    """The values that a state may be recorded with."""
    word = DANISH.spells[kind]
    return tuple(value for value in word.values or tuple(word.labels) if value)


VALUES = {kind: _values_of(kind) for kind in (*CATEGORIES, EXTENSION)}


@dataclass(frozen=True)
class Held:
    """What was done, and when. `note` goes to the journal. `sure`: as in a correction."""

    kind: str
    on: date
    value: str = ""
    note: str = ""
    sure: bool = False


def conversation_held(seen: Seen, *, held: Held, today: date) -> EventFact:
    """A talk with the citizen, one of the `TALKS`, on a day that has come and not before the case began."""
    with transaction.atomic():
        citizen = current(seen)
        if held.kind not in TALKS or held.value:
            raise Impossible("kind", "unknown_kind")
        event = _happened(seen, citizen, held, today)
        write_line(seen, held.on, "conversation_held", about=held.kind, text=held.note, fact=event)
        logged(seen, Act.CONVERSATION_HELD, detail=held.kind)
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return event


def step_taken(seen: Seen, *, held: Held, today: date) -> EventFact:
    """Another step of the case, one of the `STEPS`, on a day that has come and not before the case began."""
    with transaction.atomic():
        citizen = current(seen)
        if (held.kind, held.value) not in STEPS:
            raise Impossible("kind", "unknown_kind")
        event = _happened(seen, citizen, held, today)
        write_line(seen, held.on, "step_taken", about=held.kind, text=held.note, fact=event)
        logged(seen, Act.STEP_TAKEN, detail=f"{held.kind} {held.value}".strip())
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return event


def category_set(seen: Seen, *, kind: str, value: str, on: date, today: date) -> SpellFact:
    """From `on` the citizen is in the category; the one that ran until then is ended by a correction of it."""
    with transaction.atomic():
        citizen = current(seen)
        if kind not in CATEGORIES or value not in VALUES[kind]:
            raise Impossible("value", "unknown_value")
        on_a_day_that_can_be(citizen, on, today)
        before = gather.effective(citizen.spells.filter(kind=kind))
        if before.filter(begins__gte=on).exists():
            raise Impossible("on", "category_since")
        for ended in before.filter(until=None) | before.filter(until__gt=on):
            _append_spell(seen, ended, Correction(ended.begins, ended.value, until=on))
        spell = SpellFact.objects.create(citizen=citizen, kind=kind, value=value, begins=on, **recorded(seen))
        write_line(seen, on, "category_set", about=kind, text="", fact=spell)
        logged(seen, Act.CATEGORY_SET, detail=f"{kind} {value}")
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return spell


def particular_told(seen: Seen, *, name: str, text: str, on: date, today: date) -> EventFact | None:
    """What a field of the law asks, as it was on the day: a fact that was told, or, of an open norm, what was judged.

    Of the day of birth, which is told of the person: no fact, and nothing is returned.
    """
    with transaction.atomic():
        citizen = current(seen)
        if name == BORN:
            _born(citizen, on, today)
            event, about = None, ""
        else:
            event = _told(seen, citizen, name, text, on, today)
            about = event.kind
        write_line(seen, today if name == BORN else on, "particular_told", about=about, text="", fact=event)
        logged(seen, Act.PARTICULAR_TOLD, detail=event.value if event else BORN)
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return event


def _told(seen: Seen, citizen: Citizen, name: str, text: str, on: date, today: date) -> EventFact:
    field = law().fields.get(name)
    if field is None:
        raise Impossible("value", "unknown_value")
    try:
        value = read(field, text, on)
    except BadTelling as bad:
        raise Impossible("value", "unknown_value") from bad
    kind = "vurdering" if field.assessed else "oplysning"
    if gather.effective(citizen.events.filter(kind=kind, on=on, value__startswith=f"{name}=")).exists():
        raise Impossible("on", "told_already")
    # What it is about may lie before the benefit: a particular needs no second question about its day.
    return _happened(seen, citizen, Held(kind, on, f"{name}={write(field, value)}", sure=True), today)


def _born(citizen: Citizen, on: date, today: date) -> None:
    in_a_year_that_can_be("value", on)
    if on > today:
        raise Impossible("value", "future")
    citizen.born = on
    citizen.save(update_fields=["born"])


@dataclass(frozen=True)
class Assessed:
    """What came of the assessment of a limit, decided `on`. `ground`: extended by it from `begins`; empty: it stops.

    `until`: the first day that is no longer covered; None = the law names no longest time.
    """

    on: date
    ground: str = ""
    begins: date | None = None
    until: date | None = None
    note: str = ""


def limit_assessed(seen: Seen, *, found: Assessed, today: date) -> SpellFact | EventFact:
    """The benefit is extended beyond a limit on a ground, or it is decided that it stops at it."""
    with transaction.atomic():
        citizen = current(seen)
        on_a_day_that_can_be(citizen, found.on, today)
        fact = _extended(seen, citizen, found) if found.ground else _stopped(seen, citizen, found)
        write_line(seen, found.on, "limit_assessed", about=fact.kind, text=found.note, fact=fact)
        logged(seen, Act.LIMIT_ASSESSED, detail=f"{fact.kind} {fact.value}")
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return fact


def _stopped(seen: Seen, citizen: Citizen, found: Assessed) -> EventFact:
    not_yet_recorded(citizen, DECISION, STOP, found.on)
    return EventFact.objects.create(citizen=citizen, kind=DECISION, value=STOP, on=found.on, **recorded(seen))


def _extended(seen: Seen, citizen: Citizen, found: Assessed) -> SpellFact:
    if found.ground not in VALUES[EXTENSION]:
        raise Impossible("ground", "unknown_value")
    if found.begins is None:
        raise Impossible("begins", "begins_missing")
    in_a_year_that_can_be("begins", found.begins)
    in_a_year_that_can_be("until", found.until)
    if found.until is not None and found.until <= found.begins:
        raise Impossible("until", "until_before")
    before = gather.effective(citizen.spells.filter(kind=EXTENSION, begins__lt=found.until or date.max))
    if before.filter(until=None).exists() or before.filter(until__gt=found.begins).exists():
        raise Impossible("begins", "overlap")
    return SpellFact.objects.create(
        citizen=citizen,
        kind=EXTENSION,
        value=found.ground,
        begins=found.begins,
        until=found.until,
        **recorded(seen),
    )


def fact_corrected(seen: Seen, *, fact: SpellFact | EventFact, to: Correction, today: date) -> SpellFact | EventFact:
    """Appends the fact that stands instead. A fact that another has corrected already is left alone."""
    with transaction.atomic():
        citizen = current(seen)
        if fact.citizen_id != citizen.pk:
            raise NotAllowed
        if fact.withdrawn:
            raise Impossible("withdrawn", "withdrawn")
        if not to.reason.strip():
            raise Impossible("reason", "reason_missing")
        if not to.withdrawn:
            differs(fact, to)
            can_stand(citizen, fact, to, today)
        if isinstance(fact, SpellFact):
            new: SpellFact | EventFact = _append_spell(seen, fact, to)
        else:
            new = _append_event(seen, fact, to)
        write_line(seen, today, "fact_corrected", about=fact.kind, text=to.reason, fact=new)
        if to.note.strip():
            write_line(seen, today, "note_added", about=fact.kind, text=to.note, fact=new, first=False)
        logged(seen, Act.FACT_CORRECTED, detail=f"{fact.kind} {fact.pk}")
        snapshots.refresh_one(citizen, gather.of_citizen(citizen), today)
    return new


def note_added(seen: Seen, *, text: str, on: date, today: date, to: SpellFact | EventFact | None = None) -> JournalLine:
    """A note of its own, or one added to a fact, whether that one still stands or not.

    It changes no fact and overwrites nothing, so it is not refused when somebody else has written meanwhile.
    """
    with transaction.atomic():
        citizen = holding(seen)
        if to is not None and to.citizen_id != citizen.pk:
            raise NotAllowed
        if not text.strip():
            raise Impossible("note", "note_missing")
        in_a_year_that_can_be("on", on)
        if on > today:
            raise Impossible("on", "future")
        line = write_line(seen, on, "note_added", about=to.kind if to else "", text=text, fact=to)
        logged(seen, Act.NOTE_ADDED, detail=f"{to.kind} {to.pk}" if to else "")
    return line


def _happened(seen: Seen, citizen: Citizen, held: Held, today: date) -> EventFact:
    on_a_day_that_can_be(citizen, held.on, today)
    not_yet_recorded(citizen, held.kind, held.value, held.on)
    if not held.sure:
        within_the_benefit(citizen, held.on, today)
    return EventFact.objects.create(citizen=citizen, kind=held.kind, value=held.value, on=held.on, **recorded(seen))


def _append_spell(seen: Seen, fact: SpellFact, to: Correction) -> SpellFact:
    begins, until, value = (fact.begins, fact.until, fact.value) if to.withdrawn else (to.on, to.until, to.value)
    return once(
        SpellFact(
            citizen_id=fact.citizen_id,
            kind=fact.kind,
            ref=fact.ref,
            begins=begins,
            until=until,
            value=value,
            replaces=fact,
            withdrawn=to.withdrawn,
            **recorded(seen),
        )
    )


def _append_event(seen: Seen, fact: EventFact, to: Correction) -> EventFact:
    on, value = (fact.on, fact.value) if to.withdrawn else (to.on, to.value)
    return once(
        EventFact(
            citizen_id=fact.citizen_id,
            kind=fact.kind,
            ref=fact.ref,
            on=on,
            value=value,
            replaces=fact,
            withdrawn=to.withdrawn,
            **recorded(seen),
        )
    )
