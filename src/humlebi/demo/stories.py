"""Citizens with a trouble of their own, at fixed places in every demo municipality, for the guides and the
tests.

A story's days are given, not thrown, so that it holds for every seed; what small throws it needs come from
dice of its own. One that cannot be told on a day (category 3 before 2015, the trial before July 2018) leaves
its place to an ordinary citizen and is not listed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from humlebi.demo import fleks, jobs, sickness
from humlebi.demo.chance import Dice
from humlebi.demo.course import Course, Pen, Scene, course, workday_within
from humlebi.demo.days import add_days, add_months
from humlebi.demo.lives import split
from humlebi.demo.narrator import move
from humlebi.demo.rhythm import rhythm_of, talks
from humlebi.demo.shares import FLEKS, RESOURCE, SICKNESS

NEIGHBOUR = "0219"


@dataclass(frozen=True, slots=True)
class Telling:
    """What a story is told with; `home` is the code of the municipality."""

    dice: Dice
    pen: Pen
    today: date
    home: str

    def months_ago(self, months: int, days: int = 0) -> date:
        return add_days(add_months(self.today, -months), -days)

    def running(self, kind: str, begins: date) -> Course:
        return course(kind, begins, None, self.today)

    def scene(self, one: Course) -> Scene:
        return Scene(self.dice, one, self.pen)


@dataclass(frozen=True, slots=True)
class Story:
    """One citizen, told of on days from `first` to `last`, both included. `age` is the age then."""

    key: str
    name: str
    woman: bool
    age: int
    unit: str
    tell: Callable[[Telling], tuple[Course, ...]]
    first: date = date.min
    last: date = date.max

    def told_on(self, today: date) -> bool:
        return self.first <= today <= self.last


# --- sygedagpenge -------------------------------------------------------------------------------------------


def _absence(telling: Telling, one: Course, sick_as: str, categories: sickness.Categories) -> None:
    """The spell, its form and categories, and the employment it is an absence from."""
    scene = telling.scene(one)
    telling.pen.spell("sygedagpenge", one.begins, one.until, sick_as)
    scene.note("oplysningsskema", 12)
    sickness.write_categories(scene, categories)
    if sick_as == "loenmodtager":
        telling.pen.spell("ansaettelse", add_months(one.begins, -40), None, sick_as)
        scene.note("arbejdsgiversamtale", 24)


def _talks(telling: Telling, one: Course) -> None:
    for on in talks(telling.dice, one):
        telling.pen.event(one, "samtale", on)


def _overdue_first_talk(telling: Telling) -> tuple[Course, ...]:
    """Half a year away from work, in category 2, and nobody has spoken with her."""
    one = telling.running("sygedagpenge", telling.months_ago(6, 3))
    _absence(telling, one, "loenmodtager", [(one.begins, "1"), (add_days(one.begins, 30), "2")])
    return (one,)


def _due_tomorrow(telling: Telling) -> tuple[Course, ...]:
    """Half a year sick tomorrow, as unemployed, and one talk short; before 2020, four weeks since the latest.

    From July 2026 one talk is enough: eight weeks sick tomorrow, and the first talk not held.
    """
    tomorrow = add_days(telling.today, 1)
    if tomorrow >= sickness.CATEGORIES_FADE:
        one = telling.running("sygedagpenge", add_days(tomorrow, -55))
        _absence(telling, one, "ledig", [])
        return (one,)
    one = telling.running("sygedagpenge", add_months(add_days(tomorrow, 1), -6))
    _absence(telling, one, "ledig", [(one.begins, "2")])
    if rhythm_of(one.kind, one.begins).half_year:
        for number in (48, 97, 146):
            telling.scene(one).note("samtale", number)
    else:
        for weeks in (20, 16, 12, 8, 4):
            telling.pen.event(one, "samtale", add_days(tomorrow, -7 * weeks))
    _extend(telling, one, "ledig", "behandling")
    return (one,)


def _extend(telling: Telling, one: Course, sick_as: str, ground: str) -> None:
    limit = sickness.limit_day(one.begins, sick_as)
    if limit <= telling.today:
        sickness.extend(telling.scene(one), limit, ground)


def _missing_category(telling: Telling) -> tuple[Course, ...]:
    """Ten weeks away from work (longer once the categories fade), and nobody has recorded a category."""
    one = telling.running("sygedagpenge", min(telling.months_ago(0, 70), date(2026, 5, 1)))
    _absence(telling, one, "loenmodtager", [])
    _talks(telling, one)
    return (one,)


def _repeated_absence(telling: Telling) -> tuple[Course, ...]:
    """Three absences in fourteen months from the same employer."""
    today = telling.today
    ended = [
        course("sygedagpenge", telling.months_ago(14), telling.months_ago(12), today),
        course("sygedagpenge", telling.months_ago(7), telling.months_ago(6), today),
    ]
    all_three = (*ended, telling.running("sygedagpenge", telling.months_ago(0, 38)))
    telling.pen.spell("ansaettelse", telling.months_ago(50), None, "loenmodtager")
    for one in all_three:
        telling.pen.spell("sygedagpenge", one.begins, one.until, "loenmodtager")
        telling.scene(one).note("oplysningsskema", 12)
        telling.scene(one).note("arbejdsgiversamtale", 24)
        sickness.write_categories(telling.scene(one), [(one.begins, "1")])
    return all_three


def _extension(telling: Telling) -> tuple[Course, ...]:
    """Past the limit of 22 weeks, extended while her working capacity is clarified."""
    one = telling.running("sygedagpenge", telling.months_ago(11))
    _absence(telling, one, "loenmodtager", [(one.begins, "1"), (add_days(one.begins, 33), "2")])
    _talks(telling, one)
    _extend(telling, one, "loenmodtager", "afklaring")
    return (one,)


def _category_3(telling: Telling) -> tuple[Course, ...]:
    """An unclear course that came before the rehabilitation team in time."""
    one = telling.running("sygedagpenge", min(telling.months_ago(5), date(2024, 11, 4)))
    _absence(telling, one, "ledig", [(one.begins, "2"), (add_days(one.begins, 60), "3")])
    telling.scene(one).note("forelaeggelse", 80)
    _talks(telling, one)
    _extend(telling, one, "ledig", "behandling")
    return (one,)


def _new_case(telling: Telling) -> tuple[Course, ...]:
    """Reported sick five days ago; not even the form is there."""
    one = telling.running("sygedagpenge", telling.months_ago(0, 5))
    telling.pen.spell("sygedagpenge", one.begins, None, "ledig")
    sickness.write_categories(telling.scene(one), [(one.begins, "0")])
    return (one,)


def _danish_letters(telling: Telling) -> tuple[Course, ...]:
    """Nothing wrong at all: four weeks away, soon back. The name is what she is here for."""
    one = telling.running("sygedagpenge", telling.months_ago(0, 28))
    _absence(telling, one, "loenmodtager", [(one.begins, "1")])
    return (one,)


def _closed(telling: Telling) -> tuple[Course, ...]:
    """Back at work three weeks ago: known, but nobody's case."""
    one = course("sygedagpenge", telling.months_ago(3, 20), telling.months_ago(0, 21), telling.today)
    _absence(telling, one, "loenmodtager", [(one.begins, "1"), (add_days(one.begins, 35), "2")])
    telling.scene(one).note("samtale", 48)
    return (one,)


# --- ledighedsydelse ----------------------------------------------------------------------------------------


def _approved(telling: Telling, one: Course) -> None:
    telling.pen.spell("ledighedsydelse", one.begins, one.until)
    telling.pen.event(one, "fleksjobvisitation", one.begins)
    telling.scene(one).note("cv_samtale", 12)


def _followed_up(telling: Telling, one: Course) -> None:
    for months in (6, 17, 28):
        due = add_days(add_months(one.begins, months), -10)
        if due <= one.last:
            telling.pen.event(one, "opfoelgning", workday_within(due, one.begins, due))


def _contact_due_tomorrow(telling: Telling) -> tuple[Course, ...]:
    """Half a year on ledighedsydelse tomorrow, and the latest talk three months before tomorrow."""
    tomorrow = add_days(telling.today, 1)
    one = telling.running("ledighedsydelse", add_months(add_days(tomorrow, 1), -6))
    _approved(telling, one)
    telling.scene(one).note("samtale", 20)
    telling.scene(one).note("samtale", 55)
    telling.pen.event(one, "samtale", add_months(tomorrow, -3))
    _followed_up(telling, one)
    return (one,)


def _moved_six_months_ago(telling: Telling) -> tuple[Course, ...]:
    """Nineteen months on ledighedsydelse, not reassessed for a move that is six months old in three days."""
    one = telling.running("ledighedsydelse", telling.months_ago(19))
    _approved(telling, one)
    _followed_up(telling, one)
    _talks(telling, one)
    move(telling.pen, one.begins, add_days(telling.months_ago(6), 3), NEIGHBOUR, telling.home)
    return (one,)


def _maternity(telling: Telling) -> tuple[Course, ...]:
    """Eighteen months since the first day, ten of them on ledighedsydelse: no reassessment yet."""
    whole = telling.running("ledighedsydelse", telling.months_ago(18))
    first, leave, second = split(whole, telling.months_ago(13), telling.months_ago(5), telling.today)
    _approved(telling, first)
    jobs.barsel(telling.scene(leave))
    telling.pen.spell(second.kind, second.begins, None)
    telling.scene(second).note("cv_samtale", 12)
    for one in (first, second):
        _talks(telling, one)
    return first, leave, replace(second, follows="barsel")


def _trial_member(telling: Telling) -> tuple[Course, ...]:
    """Twenty months on ledighedsydelse, enrolled by mistake in other municipalities' trial: it lifts nothing here."""
    one = telling.running("ledighedsydelse", telling.months_ago(20))
    _approved(telling, one)
    _followed_up(telling, one)
    _talks(telling, one)
    fleks.enrol(telling.scene(one))
    return (one,)


def _reassessment_overdue(telling: Telling) -> tuple[Course, ...]:
    """Twenty months on ledighedsydelse, talks in order, and the reassessment forgotten."""
    one = telling.running("ledighedsydelse", telling.months_ago(20))
    _approved(telling, one)
    _followed_up(telling, one)
    _talks(telling, one)
    return (one,)


# --- ressourceforløb ----------------------------------------------------------------------------------------

# Courses begun under the rule that sends a case back to the team, on every day that these are told.
BACK_TO_TEAM = {"first": date(2023, 6, 1), "last": date(2026, 12, 31)}


def _back_to_team(days: int) -> Callable[[Telling], tuple[Course, ...]]:
    """Nothing has begun, and the half-year, which stood still for a time, is over in so many days."""

    def told(telling: Telling) -> tuple[Course, ...]:
        one = telling.running("ressourceforloeb", telling.months_ago(13))
        scene = telling.scene(one)
        telling.pen.spell(one.kind, one.begins, None)
        scene.note("plan", 12, "min_plan")
        still = (add_days(telling.today, days) - add_months(one.begins, 6)).days
        stops = add_days(one.begins, 20)
        telling.pen.state(one, "suspension", stops, add_days(stops, still))
        _talks(telling, one)
        return (one,)

    return told


# The order is the order of the person ids: a new story is added at the end.
STORIES = (
    Story("overdue_first_talk", "Signe Morgendis", True, 44, SICKNESS, _overdue_first_talk),
    Story("due_tomorrow", "Viggo Natviol", False, 51, SICKNESS, _due_tomorrow),
    Story(
        "missing_category", "Amira Brombær", True, 38, SICKNESS, _missing_category, last=date(2027, 12, 31)
    ),
    Story("repeated_absence", "Jørgen Holm Støvregn", False, 57, SICKNESS, _repeated_absence),
    Story("extension", "Solvej Lungeurt", True, 49, SICKNESS, _extension),
    Story("category_3", "Hassan Nældevinge", False, 35, SICKNESS, _category_3, first=date(2015, 6, 30)),
    Story("new_case", "Emma Vintergæk", True, 29, SICKNESS, _new_case),
    Story("danish_letters", "Åse Østergaard Ærenpris", True, 60, SICKNESS, _danish_letters),
    Story("closed", "Palle Kornblomst", False, 42, SICKNESS, _closed),
    Story("contact_due_tomorrow", "Ibrahim Regnbue", False, 47, FLEKS, _contact_due_tomorrow),
    Story("moved_six_months_ago", "Tove Humlebi", True, 53, FLEKS, _moved_six_months_ago),
    Story("maternity", "Freja Lind Blåfugl", True, 34, FLEKS, _maternity),
    Story(
        "trial_member", "Bjarne Røllike", False, 58, FLEKS, _trial_member,
        first=fleks.TRIAL_FROM, last=date(2026, 12, 31),
    ),
    Story("reassessment_overdue", "Karin Dueurt", True, 46, FLEKS, _reassessment_overdue),
    Story("team_overdue", "Nuka Ådue", False, 33, RESOURCE, _back_to_team(-6), **BACK_TO_TEAM),
    Story("team_tomorrow", "Lærke Lungeurt", True, 27, RESOURCE, _back_to_team(1), **BACK_TO_TEAM),
    Story("team_later", "Øyvind Kærmysse", False, 45, RESOURCE, _back_to_team(33), **BACK_TO_TEAM),
)  # fmt: skip
