"""What lifts duties and limits from people: recorded exemptions, the answers of questions, and trials."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from humlebi.law.register import Law, Version
from humlebi.reckoning import inputs, kernel
from humlebi.reckoning.known import Known, known
from humlebi.reckoning.reading import Lifting, lifted_by_answer, lifters, liftings, raising, situation_of
from humlebi.reckoning.trials import Laid, laid, under_since
from humlebi.timeline.calendar import NEVER
from humlebi.timeline.columns import Columns

# What a row says for itself, so that nothing is left to lift: the benefit ended, or the duty is lifted or unknown.
_SETTLED = (kernel.LAPSED, kernel.EXEMPT, kernel.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Lifted:
    """The days on which something lifts a duty from some people, and on whose authority."""

    days: kernel.Days
    authority: str


def lifted_days(version: Version, found: Law, columns: Columns, everybody: Collection[str]) -> tuple[Lifted, ...]:
    """What lifts the rule by days alone: trials laid over everybody, and exemptions recorded."""
    lifted = [Lifted(_days_of(one, columns), one.authority) for one in liftings(found, version, everybody)]
    return tuple(one for one in lifted if one.days.used)


def _days_of(lifting: Lifting, columns: Columns) -> kernel.Days:
    """The days on which it sets the rule aside, person by person."""
    begins, until = lifting.begins, lifting.until
    if lifting.by is None:
        at, ones = np.arange(columns.people + 1, dtype=np.int32), np.ones(columns.people, np.int32)
        return inputs.as_days(at, ones * begins, ones * until)
    days = (
        inputs.exempt_days(columns, lifting.by.kind, lifting.by.values, lifting.course, lifting.ends)
        if lifting.course
        else inputs.days(columns, (lifting.by.kind,), lifting.by.values)
    )
    if not days.used:
        return days
    first = np.maximum(days.begins, begins)
    return inputs.as_days(days.at, first, np.maximum(np.minimum(days.until, until), first))


def all_days(lifted: tuple[Lifted, ...]) -> kernel.Days:
    """The days of several exemptions together."""
    if len(lifted) < 2:
        return lifted[0].days if lifted else inputs.NO_DAYS
    return inputs.together([one.days for one in lifted])


class SettingAside:
    """What must be asked person by person: answers that lift a duty, and trials that people are enrolled in.

    Each person is read once. Rows are asked of their due day.
    """

    def __init__(self, found: Law, columns: Columns, over_everybody: tuple[str, ...]) -> None:
        self.law, self.columns, self.over_everybody = found, columns, over_everybody
        self._about: dict[int, Known] = {}
        self._enrolled = _holders(columns, "forsoeg", {trial.id for trial in found.trials if trial.granted})

    def touches(self, version: Version) -> bool:
        """Whether any row of the rule may be set aside by an answer or by a trial that somebody is enrolled in."""
        return bool(len(self._told_of(lifters(self.law, version.name))) or len(self._under(version.name)))

    def answered(self, version: Version, rows: kernel.Rows) -> dict[int, Version]:
        """By row, the question whose answer lifts the duty, or that cannot be answered; the statuses are set so."""
        lifting = lifters(self.law, version.name)
        answered: dict[int, Version] = {}
        for place in self._rows_of(self._told_of(lifting), rows, _SETTLED):
            about = self._known(int(rows.person[place]))
            lifts, by = lifted_by_answer(self.law, lifting, about, int(rows.due[place]))
            if lifts is not False:
                rows.status[place] = kernel.EXEMPT if lifts else kernel.UNKNOWN
                answered[place] = by
        return answered

    def tried(self, version: Version, rows: kernel.Rows) -> dict[int, Laid]:
        """By row, the trial that lifts the rule, or that may; the statuses are set so."""
        found: dict[int, Laid] = {}
        for place in self._rows_of(self._under(version.name), rows, _SETTLED):
            one = self._laid(version.name, int(rows.person[place]), int(rows.due[place]))
            if one is not None and one.holds is not False:
                rows.status[place] = kernel.EXEMPT if one.holds else kernel.UNKNOWN
                found[place] = one
        return found

    def is_replaced(self, rule: str) -> bool:
        """Whether a trial that somebody is under reads something in place of the rule."""
        reading = [version for version in self.law.substitutes if version.name == rule]
        laid_over = any(_trial_of(version) in self.over_everybody for version in reading)
        return bool(reading) and (laid_over or bool(len(self._under(rule))))

    def covered(self, substitute: Version, rows: kernel.Rows) -> Any:
        """Of rows read in place of a rule, those that the trial covers: on the due day, and not done before it held."""
        if _trial_of(substitute) in self.over_everybody:
            return np.ones(len(rows.person), bool)
        kept = np.zeros(len(rows.person), bool)
        for place in self._rows_of(self._under(substitute.name), rows, ()):
            person, due, done = int(rows.person[place]), int(rows.due[place]), int(rows.done[place])
            one = self._laid(substitute.name, person, due)
            if one is not None and one.holds and one.trial.id == _trial_of(substitute):
                kept[place] = done >= under_since(one.trial, self._known(person), due)
        return kept

    def is_by(self, substitute: Version, authority: str) -> bool:
        """Whether the authority is that of the trial that reads the substitute."""
        return self.law.trial(_trial_of(substitute)).authority == authority

    def _laid(self, rule: str, person: int, day: int) -> Laid | None:
        situation, _ = situation_of(self.law, self._known(person), day)
        return laid(self.law, rule, situation)

    def _under(self, rule: str) -> Any:
        """The places of those enrolled in a trial that lifts the rule and is not laid over everybody."""
        lifting = {t.id for t in self.law.trials if t.granted and rule in t.exempts} - set(self.over_everybody)
        found = [people for trial, people in self._enrolled.items() if trial in lifting]
        return np.unique(np.concatenate(found)) if found else _NOBODY

    def _rows_of(self, people: Any, rows: kernel.Rows, settled: tuple[int, ...]) -> list[int]:
        if not len(people):
            return []
        wanted = np.isin(rows.person, people) & ~np.isin(rows.status, settled) & (rows.due != NEVER)
        places: list[int] = np.flatnonzero(wanted).tolist()
        return places

    def _told_of(self, lifting: tuple[Version, ...]) -> Any:
        """The places of the persons of whom something is recorded that raises one of the questions."""
        names = {field.name for version in lifting for field in raising(version)}
        if not names:
            return _NOBODY
        values = [code for code, value in enumerate(self.columns.values) if value.partition("=")[0].strip() in names]
        found = [_NOBODY]
        for kind in ("oplysning", "vurdering"):
            table = self.columns.event(kind)
            place = np.flatnonzero(np.isin(table.value, values))
            found.append(np.searchsorted(table.at, place, side="right") - 1)
        return np.unique(np.concatenate(found))

    def _known(self, person: int) -> Known:
        if person not in self._about:
            self._about[person] = known(self.columns, person)
        return self._about[person]


_NOBODY = np.zeros(0, np.int64)


def _trial_of(substitute: Version) -> str:
    return substitute.page.removeprefix("trials.")


def _holders(columns: Columns, kind: str, values: Collection[str]) -> dict[str, Any]:
    """By value, the places of those with a spell of it."""
    table = columns.spell(kind)
    held = {}
    for code in np.unique(table.value).tolist() if len(table) else []:
        if columns.values[code] in values:
            place = np.flatnonzero(table.value == code)
            held[columns.values[code]] = np.unique(np.searchsorted(table.at, place, side="right") - 1)
    return held
