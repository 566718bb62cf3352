"""What may lift rules of the law for some people: a trial, with its place, its time, its group and its conditions.

The law itself is never edited: a trial is laid beside it, and what holds in place of a lifted rule is declared with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.law.kinds import NOTHING, Duty, Source, Text
from humlebi.law.questions import Asked
from humlebi.law.terms import Condition


@dataclass(frozen=True, slots=True)
class Lift:
    """Some rules that a trial lifts: for whom and on what conditions, and what holds in their place.

    `when`: the group and the conditions, asked of the day that a row falls due or a question is put (None = everybody
    who is enrolled). `instead`: declarations under the names of lifted rules, read in their place on the trial's
    authority; a rule that has none here is lifted as a whole.
    """

    rules: tuple[str, ...]
    when: Condition | None = None
    instead: tuple[Duty | Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """An exemption from the law for some municipalities and a time (from, until; until is excluded).

    `granted` None = applied for, never granted: it may be compared with, never applied to a case. `target`: whose
    cases, in words. `applied_for`: the provisions named in the application; `lifts`: the rules here that it lifts.
    """

    id: str
    title: Text
    municipalities: tuple[str, ...]
    granted: tuple[date, date] | None
    authority: str
    lifts: tuple[Lift, ...]
    instead: Text
    conditions: tuple[Text, ...]
    evaluation: tuple[Text, ...]
    source: Source
    doubt: Text = NOTHING
    target: Text = NOTHING
    applied_for: tuple[str, ...] = ()

    @property
    def exempts(self) -> tuple[str, ...]:
        """Every rule that it lifts for somebody."""
        return tuple(dict.fromkeys(rule for lift in self.lifts for rule in lift.rules))

    def lifting(self, rule: str) -> tuple[Lift, ...]:
        """Its ways of lifting the rule; the first that holds decides."""
        return tuple(lift for lift in self.lifts if rule in lift.rules)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A trial laid beside the law: which rules it lifts."""

    trial: Trial
    rules: tuple[str, ...] = ()


def overlay(trial: Trial) -> Overlay:
    """The trial as something the register can lay beside the declarations."""
    return Overlay(trial, trial.exempts)
