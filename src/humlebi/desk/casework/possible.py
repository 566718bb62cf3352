"""What can be recorded of a citizen: days that can be, no act twice, no two states at once. It asks no law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR
from humlebi.timeline.facts import Facts
from humlebi.timeline.words import DANISH


class Unsure(Exception):
    """The day is before the benefit that runs began; `begins` says when, and somebody must say that it is meant so."""

    def __init__(self, kind: str, begins: date) -> None:
        super().__init__(f"{kind} began {begins}")
        self.kind, self.begins = kind, begins


class Impossible(Exception):
    """What was asked cannot be recorded: `field` of the form, and `why` as one of the words of forms.REFUSALS."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field, self.why = field, why


@dataclass(frozen=True)
class Correction:
    """What should stand instead. `withdrawn`: nothing, for it never happened. `until` is for spells alone.

    `note` goes to the journal beside the reason. `sure`: the day is meant, though it is before the benefit began.
    """

    on: date
    value: str = ""
    until: date | None = None
    withdrawn: bool = False
    reason: str = ""
    note: str = ""
    sure: bool = False


def differs(fact: SpellFact | EventFact, to: Correction) -> None:
    """A correction that changes nothing would tell the journal of a mistake that nobody made."""
    stood = (fact.begins, fact.until) if isinstance(fact, SpellFact) else (fact.on, to.until)
    if (*stood, fact.value) == (to.on, to.until, to.value):
        raise Impossible("on", "unchanged")


def in_a_year_that_can_be(field: str, day: date | None) -> None:
    if day is not None and not FIRST_YEAR <= day.year < LAST_YEAR:
        raise Impossible(field, "year")


def not_yet_recorded(citizen: Citizen, kind: str, value: str, on: date) -> None:
    """Two of the same on one day are one that was sent twice; both would count."""
    if gather.effective(citizen.events.filter(kind=kind, value=value, on=on)).exists():
        raise Impossible("on", "already")


def on_a_day_that_can_be(citizen: Citizen, on: date, today: date) -> None:
    in_a_year_that_can_be("on", on)
    if on > today:
        raise Impossible("on", "future")
    first = gather.effective(citizen.spells.all()).order_by("begins").values_list("begins", flat=True).first()
    if first is not None and on < first:
        raise Impossible("on", "before_first")


def within_the_benefit(citizen: Citizen, on: date, today: date) -> None:
    """The day is not before the benefit that the case is about began: one that runs, else the latest there was."""
    benefits = [word for word in DANISH.spells if DANISH.spells[word].benefit]
    spells = list(gather.effective(citizen.spells.filter(kind__in=benefits, begins__lte=today)).order_by("begins"))
    running = [one for one in spells if one.until is None or one.until > today] or spells[-1:]
    if running and on < running[0].begins:
        raise Unsure(running[0].kind, running[0].begins)


def can_stand(citizen: Citizen, fact: SpellFact | EventFact, to: Correction, today: date) -> None:
    in_a_year_that_can_be("on", to.on)
    in_a_year_that_can_be("until", to.until)
    if to.on > today:
        raise Impossible("on", "future")
    if isinstance(fact, EventFact):
        if to.on != fact.on:  # a day that came with the data stands until somebody changes it
            on_a_day_that_can_be(citizen, to.on, today)
            if not to.sure:
                within_the_benefit(citizen, to.on, today)
        if (to.on, to.value) != (fact.on, fact.value):
            not_yet_recorded(citizen, fact.kind, to.value, to.on)
        return
    if to.until is not None and to.until <= to.on:
        raise Impossible("until", "until_before")
    word = DANISH.spells[fact.kind]
    if word.values and to.value not in word.values:
        raise Impossible("value", "unknown_value")
    if word.one_open and _overlaps(gather.of_citizen(citizen), fact, to):
        raise Impossible("on", "overlap")


def _overlaps(facts: Facts, fact: SpellFact, to: Correction) -> bool:
    """Whether another spell of the kind covers a day of the corrected one, where only one may run at a time."""
    end = to.until or date.max
    return any(
        spell.kind == fact.kind and spell.row != fact.pk and spell.begins < end and to.on < (spell.until or date.max)
        for spell in facts.spells
    )
