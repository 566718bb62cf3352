"""What may be laid beside the law: a trial, with its place, its time, its group and its conditions; and a proposal.

The law itself is never edited: what holds in place of a lifted rule is declared with what lifts it. A trial that is
granted holds for whoever is enrolled. A proposal is no law: it is compared with and read, and never applied to a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.law.kinds import NO_END, NOTHING, Duty, Source, State, Text
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


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody has proposed and nobody has passed, from the day it is expected to hold.

    `names`: what people may call what is new in it, so that asking for it as law is refused by name. `stage`: how far
    it has come. `known`, `unknown`: its content, as far as it could be read, and what could not. `lifts`: the rules it
    would change, with what would hold instead where that is known well enough. `concerns`: whom it would touch, by
    the benefit they have or the state they are in; `limits`: and whom these limits reach from its day.
    """

    id: str
    title: Text
    expected: date
    stage: Text
    known: tuple[Text, ...]
    unknown: tuple[Text, ...]
    source: Source
    lifts: tuple[Lift, ...] = ()
    concerns: tuple[State, ...] = ()
    limits: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    doubt: Text = NOTHING

    @property
    def exempts(self) -> tuple[str, ...]:
        """Every rule that it would change for somebody."""
        return tuple(dict.fromkeys(rule for lift in self.lifts for rule in lift.rules))

    @property
    def comparable(self) -> bool:
        """Whether anything of it is known well enough to reckon with."""
        return bool(self.lifts or self.concerns or self.limits)

    @property
    def laid(self) -> Trial:
        """It as something that the reckoning can lay over everybody."""
        return Trial(
            id=self.id,
            title=self.title,
            municipalities=(),
            granted=(self.expected, NO_END),
            authority=f"Forslag: {self.title.da}",
            lifts=self.lifts,
            instead=self.known[0],
            conditions=(),
            evaluation=(),
            source=self.source,
            doubt=self.doubt,
        )


def not_law(proposal: Proposal, asked: str) -> Text:
    """The refusal of a proposal that is asked for as if it were law; `asked`: what was written."""
    if proposal.comparable:
        how = f"./humlebi compare --forslag {proposal.id}"
        return Text(
            f"{asked} er et forslag, ikke lov: det bruges aldrig på en sag. Sammenlign med det: {how}",
            f"{asked} is a proposal, not law: it is never applied to a case. Compare with it: {how}",
        )
    how = f"./humlebi law proposal {proposal.id}"
    return Text(
        f"{asked} er et forslag, ikke lov: det bruges aldrig på en sag, og for lidt er kendt til at regne med det. Læs "
        f"det: {how}",
        f"{asked} is a proposal, not law: it is never applied to a case, and too little is known to reckon with it. "
        f"Read it: {how}",
    )
