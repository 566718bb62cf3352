"""Makes the demo municipality: citizens with their histories, and the staff who have their cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from humlebi.demo.chance import Dice
from humlebi.demo.course import Course, Pen
from humlebi.demo.cpr import synthetic
from humlebi.demo.days import add_days, add_months
from humlebi.demo.lives import Life, Odds, live, odds_on
from humlebi.demo.names import address, full_name
from humlebi.demo.narrator import tell
from humlebi.demo.shares import BENEFITS, PENSION, SICKNESS, UNITS
from humlebi.demo.staff import CASEWORKERS, StaffCard, deal, staff_for
from humlebi.demo.stories import STORIES, Story, Telling
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.wording import Refusal, Text

NAME = "Humleby Kommune"
CODE = "0999"  # no Danish municipality has or had it; the codes in use end with 0861
FIRST_DAY = date(2015, 1, 1)
LAST_DAY = date(2099, 12, 31)
FEWEST = len(STORIES)
SHOWN = 4

_UNIT_OF = {benefit.kind: benefit.unit for benefit in (*BENEFITS, PENSION)}


class CannotMake(Refusal):
    """What was asked for cannot be made: too few people, or a day that the histories do not reach."""


@dataclass(frozen=True, slots=True)
class CitizenCard:
    """What a register shows of a citizen. `caseworker` is a username, empty when no case runs."""

    person_id: str
    name: str
    cpr: str
    case_number: str
    unit: str
    caseworker: str
    address: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """The whole of it as on the evening before `today`. `stories` leads from a story's key to its person."""

    name: str
    code: str
    today: date
    facts: Facts
    citizens: tuple[CitizenCard, ...]
    staff: tuple[StaffCard, ...]
    units: tuple[str, ...]
    stories: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(slots=True)
class _Register:
    """Collects while the municipality is made."""

    today: date
    persons: list[Person] = field(default_factory=list)
    spells: list[Spell] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    numbers: Counter[tuple[date, bool]] = field(default_factory=Counter)
    cards: list[CitizenCard] = field(default_factory=list)
    cases: list[tuple[str, str]] = field(default_factory=list)
    pinned: dict[str, str] = field(default_factory=dict)
    shown: Counter[str] = field(default_factory=Counter)

    def number(self, born: date, *, woman: bool) -> str:
        """The next free CPR number of a birth day."""
        self.numbers[born, woman] += 1
        return synthetic(born, self.numbers[born, woman] - 1, woman=woman)

    def enter(self, person: str, name: str, life: Life, home: str) -> None:
        unit = _unit(life.courses)
        first = life.courses[0].begins
        number = self.number(life.born, woman=life.woman)
        case_number = f"{first.year}-{person[1:]}"
        self.persons.append(Person(person, life.born, CODE))
        self.cards.append(CitizenCard(person, name, number, case_number, unit, "", home))
        if life.active:
            self.cases.append((person, unit))
            self.show(person, unit, life.courses[-1].target)

    def show(self, person: str, unit: str, target: date | None) -> None:
        """The first few cases with something coming up go to those who are shown the demo."""
        if target is not None and target >= self.today and self.shown[unit] < SHOWN:
            self.shown[unit] += 1
            self.pinned[person] = CASEWORKERS[unit].username


def make(people: int = 5000, *, seed: int = 1998, today: date) -> Municipality:
    """The demo municipality; the same arguments give the same municipality. Raises CannotMake."""
    _check(people, today)
    register = _Register(today)
    odds = odds_on(today)
    stories: dict[str, str] = {}
    for number in range(people):
        person = f"H{number + 1:06}"
        dice = Dice(f"{seed}/{number}")
        pen = Pen(person, today, register.spells, register.events)
        story = STORIES[number] if number < len(STORIES) else None
        if story is not None and story.told_on(today):
            life = _tell_story(story, pen)
            register.enter(person, story.name, life, address(dice))
            stories[story.key] = person
            register.pinned[person] = CASEWORKERS[story.unit].username
        else:
            _settle(dice, odds, pen, register)
    return _finish(register, seed, stories)


def _check(people: int, today: date) -> None:
    if people < FEWEST:
        raise CannotMake(
            Text(
                f"{people} borgere er for få: bed om {FEWEST} eller flere, én til hver historie",
                f"{people} people are too few: ask for {FEWEST} or more, one for each story",
            )
        )
    if not FIRST_DAY <= today <= LAST_DAY:
        raise CannotMake(
            Text(
                f"ingen historier når {today}: giv en dag fra {FIRST_DAY} til {LAST_DAY}",
                f"no histories for {today}: give a day from {FIRST_DAY} to {LAST_DAY}",
            )
        )


def _settle(dice: Dice, odds: Odds, pen: Pen, register: _Register) -> None:
    """An ordinary citizen."""
    life = live(dice, odds)
    register.enter(pen.person, full_name(dice, woman=life.woman), life, address(dice))
    tell(dice, life, pen, CODE)


def _tell_story(story: Story, pen: Pen) -> Life:
    dice = Dice(f"story/{story.key}")
    courses = story.tell(Telling(dice, pen, pen.today, CODE))
    born = add_days(add_months(pen.today, -12 * story.age), -dice.between(30, 330))
    return Life(born, story.woman, courses)


def _unit(courses: tuple[Course, ...]) -> str:
    """The unit of the latest course that a unit has."""
    return next((unit for one in reversed(courses) if (unit := unit_of(one.kind))), SICKNESS)


def unit_of(benefit: str) -> str:
    """The unit that follows those on a benefit; nothing where none does."""
    return _UNIT_OF.get(benefit, "")


def _finish(register: _Register, seed: int, stories: dict[str, str]) -> Municipality:
    staff = staff_for(Counter(unit for _, unit in register.cases), seed)
    dealt = deal(staff, register.cases, register.pinned)
    return Municipality(
        name=NAME,
        code=CODE,
        today=register.today,
        facts=Facts.of(register.persons, register.spells, register.events),
        citizens=tuple(_with_caseworker(card, dealt) for card in register.cards),
        staff=staff,
        units=UNITS,
        stories=MappingProxyType(stories),
    )


def _with_caseworker(card: CitizenCard, dealt: Mapping[str, str]) -> CitizenCard:
    username = dealt.get(card.person_id, "")
    return CitizenCard(card.person_id, card.name, card.cpr, card.case_number, card.unit, username, card.address)
