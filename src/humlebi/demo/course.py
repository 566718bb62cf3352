"""One benefit of one person for a time, and the pen that writes down what happened in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.demo.chance import Dice
from humlebi.demo.days import add_days, is_workday
from humlebi.timeline.facts import Event, Spell


@dataclass(frozen=True, slots=True)
class Course:
    """From `begins` (included) to `until` (excluded; None while it runs); `last` is the last day we can know
    of.

    `target` is the day on which a running case shall have something unmet fall due; None when all is well in
    it. `follows` is the benefit that ended the day this one began, empty when none did.
    """

    kind: str
    begins: date
    until: date | None
    last: date
    target: date | None = None
    follows: str = ""

    @property
    def runs(self) -> bool:
        return self.until is None

    @property
    def days(self) -> int:
        """Days of the course that have passed, the last one included."""
        return (self.last - self.begins).days + 1


def course(kind: str, begins: date, until: date | None, today: date) -> Course:
    return Course(kind, begins, until, today if until is None else add_days(until, -1))


def workday_within(wanted: date, first: date, last: date) -> date:
    """The latest working day up to `wanted` but not before `first`; else the next one up to `last`."""
    on = min(max(wanted, first), last)
    while on > first and not is_workday(on):
        on = add_days(on, -1)
    while on < last and not is_workday(on):
        on = add_days(on, 1)
    return on


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes facts about one person. What would fall outside the course, or after today, has not happened."""

    person: str
    today: date
    spells: list[Spell]
    events: list[Event]

    def spell(self, kind: str, begins: date, until: date | None = None, value: str = "") -> None:
        if begins <= self.today and (until is None or until > begins):
            running = until is None or until > self.today
            self.spells.append(Spell(self.person, kind, begins, None if running else until, value))

    def state(self, within: Course, kind: str, begins: date, until: date | None = None, value: str = "") -> None:
        """A spell that cannot be wider than the course."""
        begins = max(begins, within.begins)
        if within.until is not None:
            until = within.until if until is None else min(until, within.until)
        self.spell(kind, begins, until, value)

    def happened(self, kind: str, on: date, value: str = "") -> None:
        """An event that belongs to no course."""
        if on <= self.today:
            self.events.append(Event(self.person, kind, on, value))

    def event(self, within: Course, kind: str, on: date, value: str = "") -> None:
        if within.begins <= on <= within.last:
            self.happened(kind, on, value)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a narrator needs to tell one course: the dice, the course and the pen."""

    dice: Dice
    course: Course
    pen: Pen

    def day(self, number: int) -> date:
        """The nearest working day to the day that comes `number` days after the course began."""
        wanted = add_days(self.course.begins, number)
        return workday_within(wanted, self.course.begins, max(wanted, self.course.begins))

    def note(self, kind: str, number: int, value: str = "") -> None:
        self.pen.event(self.course, kind, self.day(number), value)
