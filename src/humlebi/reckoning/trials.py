"""Which trial lifts a rule for a person on a day: by enrolment, place, time, group and conditions."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from humlebi.law.kinds import State
from humlebi.law.lifting import Lift, Trial
from humlebi.law.register import Law, Version
from humlebi.law.terms import During, Term
from humlebi.reckoning.known import Known
from humlebi.reckoning.truth import Finding, Situation, find, missing
from humlebi.timeline.calendar import number, to_date


@dataclass(frozen=True, slots=True)
class Laid:
    """A trial that lifts a rule for a person on a day, or perhaps does.

    `holds` False = something of it is not so; None = something that decides it is unknown: where the person lives
    (`no_place`), or what `finding` lacks. `finding`: what its group and conditions came to, None when it asks for none.
    """

    trial: Trial
    lift: Lift
    holds: bool | None
    finding: Finding | None = None
    no_place: bool = False

    @property
    def missing(self) -> tuple[Term, ...]:
        """What nobody has recorded and would decide whether it holds."""
        place = (During(State("kommune")),) if self.no_place else ()
        return (*place, *(missing(self.finding) if self.finding is not None else ()))


def instead(found: Law, trial: Trial, rule: str, day: int) -> Version | None:
    """What the trial reads in place of the rule on the day; None when it lifts the rule as a whole."""
    named = (v for v in found.substitutes if v.page == f"trials.{trial.id}" and v.name == rule)
    return next((v for v in named if number(v.scope.begins) <= day < number(v.scope.until)), None)


def laid(found: Law, rule: str, situation: Situation, over_everybody: Collection[str] = ()) -> Laid | None:
    """The trial that lifts the rule, else one that perhaps does, else one that was tried and does not hold.

    A person is under a trial by being enrolled (a spell `forsoeg`) while it is granted, in one of its municipalities.
    `over_everybody`: trials that somebody lays over the law, granted or not, whoever is enrolled; where a person is
    recorded to live still decides. None when no trial comes into question.
    """
    tried = list(_tried(found, rule, situation, over_everybody))
    for wanted in (True, None, False):
        for one in tried:
            if one.holds is wanted:
                return one
    return None


def _tried(found: Law, rule: str, situation: Situation, over_everybody: Collection[str]) -> Iterator[Laid]:
    on = to_date(situation.day)
    for trial in found.trials:
        lifts = trial.lifting(rule)
        by_name = trial.id in over_everybody
        if (
            not lifts
            or not (by_name or enrolled(trial, situation.known, situation.day))
            or not _runs(trial, on, by_name)
        ):
            continue
        here = _place(trial, situation, by_name)
        for lift in lifts:
            finding = None if lift.when is None else find(lift.when, situation)
            met = True if finding is None else finding.value
            holds = False if here is False or met is False else (None if here is None or met is None else True)
            yield Laid(trial, lift, bool(holds) if holds is not None else None, finding, here is None)


def ended(found: Law, rule: str, known: Known, day: int, over_everybody: Collection[str] = ()) -> Trial | None:
    """The trial that would come into question for the rule, had it not ended by the day."""
    for trial in found.trials:
        over = trial.granted is not None and trial.granted[1] <= to_date(day)
        if over and trial.lifting(rule) and (trial.id in over_everybody or enrolled(trial, known, day)):
            return trial
    return None


def under_since(trial: Trial, known: Known, day: int) -> int:
    """The first day on which the person, enrolled on `day`, was under the trial."""
    began = [r.begins for r in known.spells_of("forsoeg") if r.value == trial.id and r.begins <= day < r.until]
    granted = number(trial.granted[0]) if trial.granted else day
    return max(granted, min(began)) if began else granted


def enrolled(trial: Trial, known: Known, day: int) -> bool:
    """Whether the person has a spell `forsoeg` of that trial on the day."""
    return any(r.value == trial.id and r.begins <= day < r.until for r in known.spells_of("forsoeg"))


def _runs(trial: Trial, on: date, by_name: bool) -> bool:
    """A trial that was never granted runs only where somebody lays it over the law."""
    return by_name if trial.granted is None else trial.granted[0] <= on < trial.granted[1]


def _place(trial: Trial, situation: Situation, by_name: bool) -> bool | None:
    """Whether the person lives where the trial is; None when nobody has recorded where."""
    place = situation.known.municipality_on(situation.day)
    if not place:
        return True if by_name else None
    return place in trial.municipalities
