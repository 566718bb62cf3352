"""Everything that nobody has told and a declaration may still ask for, in branches that were not reached as well.

A finding stops at the first thing that is unknown; whoever is to tell what is missing is better told all of it at once.
What is decided already, and a branch that is known not to be taken, asks for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from humlebi.law.terms import Age, Born, Cases, Counted, DaysSince, During, Field, Happened, Silence, Spent, Term
from humlebi.reckoning.truth import Situation, Value, find
from humlebi.timeline.wording import Refusal

# What a person can tell; everything else is made of it.
TOLD = (Field, Age, Born, Spent, Counted, DaysSince, During, Happened, Silence)


def untold(declared: object, situation: Situation) -> tuple[Term, ...]:
    """Each once, in the order of writing."""
    return tuple(dict.fromkeys(_of(declared, situation)))


def _of(something: object, situation: Situation) -> Iterator[Term]:
    if isinstance(something, Term) and _value(something, situation) is not None:
        return
    if isinstance(something, TOLD):
        yield something
    elif isinstance(something, Cases):
        yield from _of_cases(something, situation)
    elif isinstance(something, tuple):
        for part in something:
            yield from _of(part, situation)
    elif is_dataclass(something):
        for field in fields(something):
            if field.name not in _APART:
                yield from _of(getattr(something, field.name), situation)


# What a declaration holds that is no question to whoever asks.
_APART = ("asked", "only", "source", "title", "plain", "doubt", "raised_by")


def _of_cases(term: Cases, situation: Situation) -> Iterator[Term]:
    for when, then in term.cases:
        holds = _value(when, situation)
        if holds is False:
            continue
        yield from _of(when, situation)
        yield from _of(then, situation)
        if holds:
            return
    if term.otherwise is not None:
        yield from _of(term.otherwise, situation)


def _value(term: Term, situation: Situation) -> Value:
    """What it comes to; unknown when a stage before it or an amount is not there."""
    try:
        return find(term, situation).value
    except (KeyError, Refusal):
        return None
