"""Plans a life as a job centre sees it: which courses of which benefits, planned backwards from today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from humlebi.demo import shares
from humlebi.demo.chance import Dice, Weighted
from humlebi.demo.course import Course, course
from humlebi.demo.days import add_days, add_months
from humlebi.demo.rhythm import FIRST_TALK_DAYS, RHYTHMS, rhythm_of
from humlebi.demo.shares import Benefit

# From here on one talk in the first half-year is enough for whoever is sick, and it is due in week eight.
ONE_TALK_FROM = date(2026, 7, 1)

FLOOR = date(2008, 1, 1)  # no history is older
CHILDBEARING = (23, 41)
BARSEL_AFTER = ("sygedagpenge", "dagpenge", "ledighedsydelse")

_BY_KIND = {benefit.kind: benefit for benefit in (*shares.BENEFITS, shares.PENSION)}


@dataclass(frozen=True, slots=True)
class Life:
    """Courses in order, no day in two of them; `moved` = the day of moving here, if ever."""

    born: date
    woman: bool
    courses: tuple[Course, ...]
    moved: date | None = None

    @property
    def active(self) -> bool:
        """Whether somebody in the job centre has the case today."""
        last = self.courses[-1]
        return last.runs and last.kind != shares.PENSION.kind


@dataclass(frozen=True, slots=True)
class Odds:
    """What may be drawn on a given day."""

    today: date
    running: Weighted[Benefit]
    ended: Weighted[Benefit]


def odds_on(today: date) -> Odds:
    known = [benefit for benefit in shares.BENEFITS if benefit.since <= add_months(today, -3)]
    return Odds(
        today,
        tuple((benefit.heads, benefit) for benefit in known),
        tuple((benefit.flow, benefit) for benefit in known),
    )


def live(dice: Dice, odds: Odds) -> Life:
    woman = dice.chance(shares.WOMEN_SHARE)
    if dice.chance(shares.ACTIVE_SHARE):
        born, last = _running(dice, dice.weighed(odds.running), odds.today)
    elif dice.chance(shares.PENSION_SHARE / (1 - shares.ACTIVE_SHARE)):
        born, last = _running(dice, shares.PENSION, odds.today)
    else:
        born, last = _ended(dice, odds)
    courses = _earlier(dice, odds, born, last)
    if woman:
        courses = _with_barsel(dice, born, courses, odds.today)
    return Life(born, woman, _linked(courses), _moved(dice, courses, odds.today))


# --- the last course ----------------------------------------------------------------------------------------


def _running(dice: Dice, benefit: Benefit, today: date) -> tuple[date, Course]:
    born = _born(dice, benefit, today)
    target = _target(dice, benefit.kind, today)
    wanted = add_days(today, -dice.spread(benefit.running))
    if target is not None:
        wanted = _begins_for(dice, benefit.kind, target, wanted)
    begins = _possible(dice, benefit, born, wanted, today)
    if benefit.kind == "jobafklaring" and target is None:
        begins = max(begins.replace(day=1), _earliest(benefit, born))
    last = course(benefit.kind, begins, None, today)
    return born, replace(last, target=target) if begins == wanted else last


def _target(dice: Dice, kind: str, today: date) -> date | None:
    """The day on which something unmet falls due, for the share of running cases that shall have it."""
    if kind not in RHYTHMS and kind != "fleksjob":
        return None
    if dice.chance(shares.OVERDUE_SHARE):
        return add_days(today, -dice.between(1, 45))
    if dice.chance(shares.THIS_WEEK_SHARE / (1 - shares.OVERDUE_SHARE)):
        return add_days(today, dice.between(0, 6))
    return None


def _begins_for(dice: Dice, kind: str, target: date, wanted: date) -> date:
    """The beginning that lets a deadline fall on `target`; `wanted` where each talk has its own deadline."""
    if kind == "fleksjob":
        return add_months(target, -30)
    half_year_ago = add_months(add_days(target, 1), -6)  # the first six months end on the target
    rhythm = rhythm_of(kind, half_year_ago)
    if kind in shares.READY and (not rhythm.half_year or dice.chance(0.5)):
        return min(wanted, add_months(target, -4))  # a follow-up each three months
    if rhythm.half_year == 0:
        return min(wanted, add_days(rhythm.every.before(target), -rhythm.first - 7))
    weeks_ago = add_days(target, -FIRST_TALK_DAYS)
    if kind == "sygedagpenge" and (target >= ONE_TALK_FROM or dice.chance(0.5)):
        return weeks_ago
    return half_year_ago


def _ended(dice: Dice, odds: Odds) -> tuple[date, Course]:
    """A course that ended; a short absence when nothing else drawn fits."""
    room = (odds.today - FLOOR).days - 60
    for _ in range(4):
        benefit = dice.weighed(odds.ended)
        until = add_days(odds.today, -min(dice.spread(shares.ENDED), room))
        born = _born(dice, benefit, until)
        begins = add_days(until, -dice.spread(benefit.lasting))
        if _fits(benefit, born, begins, until):
            return born, course(benefit.kind, begins, until, odds.today)
    until = add_days(odds.today, -dice.between(1, 700))
    born = _born(dice, _BY_KIND["sygedagpenge"], until)
    return born, course("sygedagpenge", add_days(until, -dice.between(9, 42)), until, odds.today)


def _born(dice: Dice, benefit: Benefit, on: date) -> date:
    return add_days(add_months(on, -12 * dice.between(*benefit.ages)), -dice.between(0, 364))


# --- what may be --------------------------------------------------------------------------------------------


def _earliest(benefit: Benefit, born: date) -> date:
    """No benefit before it existed, nor before the age of 18; no kontanthjælp before the age of 30."""
    age = 30 if benefit.kind == "kontanthjaelp" else 18
    return max(FLOOR, benefit.since, add_months(born, 12 * age))


def _fits(benefit: Benefit, born: date, begins: date, until: date) -> bool:
    too_old = benefit.kind == "uddannelseshjaelp" and until > add_months(born, 12 * 30)
    return _earliest(benefit, born) <= begins < benefit.closed and not too_old


def _possible(dice: Dice, benefit: Benefit, born: date, wanted: date, today: date) -> date:
    earliest = min(_earliest(benefit, born), today)
    if wanted < earliest:
        return add_days(earliest, dice.between(0, (today - earliest).days))
    return min(wanted, today) if wanted < benefit.closed else add_days(benefit.closed, -dice.between(1, 200))


# --- what came before ---------------------------------------------------------------------------------------


def _earlier(dice: Dice, odds: Odds, born: date, last: Course) -> list[Course]:
    """The courses up to and including `last`, in order."""
    found = [last]
    while (lead := _lead(dice, odds, born, found[-1])) is not None and len(found) < 4:
        found.append(lead)
    for _ in range(dice.weighed(shares.EARLIER_COURSES)):
        before = _before(dice, odds, born, found[-1])
        if before is not None:
            found.append(before)
    return found[::-1]


def _lead(dice: Dice, odds: Odds, born: date, later: Course) -> Course | None:
    """The course that went straight over into `later`."""
    kind = dice.weighed(shares.LEADS[later.kind]) if later.kind in shares.LEADS else ""
    if not kind:
        return None
    # Jobafklaring begins when sickness benefit has reached its limit.
    days = dice.between(190, 225) if later.kind == "jobafklaring" else dice.spread(_BY_KIND[kind].lasting)
    return _if_it_fits(odds, born, kind, add_days(later.begins, -days), later.begins)


def _before(dice: Dice, odds: Odds, born: date, later: Course) -> Course | None:
    relapse = later.kind == "sygedagpenge" and dice.chance(shares.RELAPSE_SHARE)
    gap = shares.GAP_OF_RELAPSE if relapse else shares.GAP
    benefit = _BY_KIND["sygedagpenge"] if relapse else dice.weighed(odds.ended)
    until = add_days(later.begins, -dice.spread(gap))
    return _if_it_fits(odds, born, benefit.kind, add_days(until, -dice.spread(benefit.lasting)), until)


def _if_it_fits(odds: Odds, born: date, kind: str, begins: date, until: date) -> Course | None:
    return course(kind, begins, until, odds.today) if _fits(_BY_KIND[kind], born, begins, until) else None


# --- maternity and moving -----------------------------------------------------------------------------------


def _with_barsel(dice: Dice, born: date, courses: list[Course], today: date) -> list[Course]:
    """Maternity leave where a course ended and there is time for it, or in the middle of ledighedsydelse."""
    woven: list[Course] = []
    for index, one in enumerate(courses):
        after = courses[index + 1].begins if index + 1 < len(courses) else today
        ended = one.until is not None
        woven += _barsel_after(dice, born, one, after) if ended else _barsel_in(dice, born, one, today)
    return woven


def _barsel_after(dice: Dice, born: date, one: Course, room_until: date) -> list[Course]:
    length = dice.between(170, 330)
    starts = add_days(one.last, 1)
    room = (room_until - starts).days >= length
    if not room or one.kind not in BARSEL_AFTER or not _of_age(born, starts):
        return [one]
    if not dice.chance(shares.BARSEL_SHARE):
        return [one]
    return [one, course("barsel", starts, add_days(starts, length), room_until)]


def _barsel_in(dice: Dice, born: date, one: Course, today: date) -> list[Course]:
    wanted = one.kind == "ledighedsydelse" and one.target is None and one.days > 500 and _of_age(born, today)
    if not wanted or not dice.chance(shares.BARSEL_INSIDE_SHARE):
        return [one]
    starts = add_days(one.begins, dice.between(100, one.days - 400))
    ends = add_days(starts, dice.between(200, 330))
    return split(one, starts, ends, today)


def split(one: Course, starts: date, ends: date, today: date) -> list[Course]:
    """A course with maternity leave in the middle of it."""
    return [
        course(one.kind, one.begins, starts, today),
        course("barsel", starts, ends, today),
        course(one.kind, ends, one.until, today),
    ]


def _of_age(born: date, on: date) -> bool:
    return add_months(born, 12 * CHILDBEARING[0]) <= on < add_months(born, 12 * (CHILDBEARING[1] + 1))


def _linked(courses: list[Course]) -> tuple[Course, ...]:
    """Each course told what it follows."""
    linked = list(courses)
    for index in range(1, len(linked)):
        if linked[index - 1].until == linked[index].begins:
            linked[index] = replace(linked[index], follows=linked[index - 1].kind)
    return tuple(linked)


def _moved(dice: Dice, courses: list[Course], today: date) -> date | None:
    last = courses[-1]
    share = shares.MOVED_SHARE.get(last.kind, shares.MOVED_ELSE) if last.runs else shares.MOVED_ELSE
    known_days = (today - courses[0].begins).days
    if known_days < 120 or not dice.chance(share):
        return None
    return add_days(courses[0].begins, dice.between(30, known_days - 45))
