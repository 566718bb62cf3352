"""What a number is a number of: kroner, hours, days, a date. Carried from where it is declared to where it is printed.

The unit of an expression follows from its parts: kroner an hour times hours are kroner, a date less a date is days.
A number without a unit of its own ("260", "half") takes that of what it stands beside. Kroner "a month" and hours "a
week" are kroner and hours with a period: the period is kept while it is known, and two different ones are never added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from humlebi.timeline.wording import NOTHING, Text

UnitName = Literal[
    "",
    "kr",
    "kr/hour",
    "kr/day",
    "kr/week",
    "kr/month",
    "kr/year",
    "kr/km",
    "kr/citizen/year",
    "kr/module",
    "percent",
    "share",
    "hours",
    "hours/day",
    "hours/week",
    "hours/month",
    "days",
    "days/month",
    "working days",
    "weeks",
    "week",
    "months",
    "years",
    "age",
    "age in years",
    "year",
    "date",
    "persons",
    "children",
    "members",
    "votes",
    "person-years",
    "municipalities",
    "committees",
    "meetings",
    "accounts",
    "cases",
    "clips",
    "modules",
    "points",
    "km",
    "km/day",
    "times",
]

Powers = frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as a word, one and several, and what it is made of.

    `powers`: its parts with their powers, kroner an hour being ("kr", 1), ("hour", -1). `period`: of kroner a month,
    the month. `most`: what no single thing can be told to have more of; None = no bound. `whole`: comes in whole
    numbers.
    """

    name: UnitName
    one: Text
    many: Text
    powers: Powers
    period: str = ""
    most: int | None = None
    whole: bool = False

    def words(self, value: Fraction) -> Text:
        """The word beside a number: "dag" beside 1, "dage" beside any other."""
        return self.one if abs(value) == 1 else self.many


def _unit(
    name: UnitName,
    one: tuple[str, str],
    many: tuple[str, str] | None = None,
    /,
    *,
    period: str = "",
    most: int | None = None,
    whole: bool = False,
    **powers: int,
) -> Unit:
    return Unit(name, Text(*one), Text(*(many or one)), frozenset(powers.items()), period, most, whole)


HOURS_IN_ALL = 24 * 366 * 10  # no act counts hours over more than ten years

UNITS: Mapping[UnitName, Unit] = {
    unit.name: unit
    for unit in (
        _unit("", ("", "")),
        _unit("kr", ("kr.", "kr"), kr=1),
        _unit("kr/hour", ("kr. pr. time", "kr per hour"), most=100_000, kr=1, hour=-1),
        _unit("kr/day", ("kr. pr. dag", "kr per day"), kr=1, period="day"),
        _unit("kr/week", ("kr. pr. uge", "kr per week"), kr=1, period="week"),
        _unit("kr/month", ("kr. pr. måned", "kr per month"), kr=1, period="month"),
        _unit("kr/year", ("kr. pr. år", "kr per year"), kr=1, period="year"),
        _unit("kr/km", ("kr. pr. kilometer", "kr per kilometre"), kr=1, km=-1),
        _unit("kr/citizen/year", ("kr. pr. borger pr. år", "kr per citizen per year"), kr=1, period="year", person=-1),
        _unit("kr/module", ("kr. pr. modul", "kr per module"), kr=1, module=-1),
        _unit("percent", ("procent", "per cent"), most=100, percent=1),
        _unit("share", ("af det hele", "of the whole"), most=1),
        _unit("hours", ("time", "hour"), ("timer", "hours"), most=HOURS_IN_ALL, hour=1),
        _unit("hours/day", ("time om dagen", "hour a day"), ("timer om dagen", "hours a day"),
              most=24, hour=1, period="day"),
        _unit("hours/week", ("time om ugen", "hour a week"), ("timer om ugen", "hours a week"),
              most=168, hour=1, period="week"),
        _unit("hours/month", ("time om måneden", "hour a month"), ("timer om måneden", "hours a month"),
              most=744, hour=1, period="month"),
        _unit("days", ("dag", "day"), ("dage", "days"), most=36_600, day=1),
        _unit("days/month", ("dag i måneden", "day in the month"), ("dage i måneden", "days in the month"),
              most=31, day=1, period="month"),
        _unit("working days", ("hverdag", "working day"), ("hverdage", "working days"), most=10_000, workday=1),
        _unit("weeks", ("uge", "week"), ("uger", "weeks"), most=5_300, week=1),
        _unit("week", ("uge nr.", "week no."), most=5_300, whole=True, week=1),
        _unit("months", ("måned", "month"), ("måneder", "months"), most=1_300, month=1),
        _unit("years", ("år", "year"), ("år", "years"), most=120, year=1),
        _unit("age", ("måned", "month"), ("måneder", "months"), most=1_560, month=1),
        _unit("age in years", ("år", "year"), ("år", "years"), most=130, year=1),
        _unit("year", ("", ""), most=2_200, whole=True, calendar_year=1),
        _unit("date", ("", ""), whole=True, date=1),
        _unit("persons", ("person", "person"), ("personer", "persons"), person=1),
        _unit("children", ("barn", "child"), ("børn", "children"), most=40, whole=True, child=1),
        _unit("members", ("medlem", "member"), ("medlemmer", "members"), most=1_000, whole=True, member=1),
        _unit("person-years", ("årsværk", "person-year"), ("årsværk", "person-years"), person=1),
        _unit("votes", ("stemme", "vote"), ("stemmer", "votes"), most=1_000, whole=True, vote=1),
        _unit("municipalities", ("kommune", "municipality"), ("kommuner", "municipalities"),
              most=300, whole=True, municipality=1),
        _unit("committees", ("udvalg", "committee"), ("udvalg", "committees"), most=100, whole=True, committee=1),
        _unit("meetings", ("møde", "meeting"), ("møder", "meetings"), most=400, whole=True, meeting=1),
        _unit("accounts", ("redegørelse", "account"), ("redegørelser", "accounts"), most=400, whole=True, account=1),
        _unit("cases", ("forløb", "case"), ("forløb", "cases"), case=1),
        _unit("clips", ("klip", "clip"), ("klip", "clips"), most=100, whole=True, clip=1),
        _unit("modules", ("modul", "module"), ("moduler", "modules"), module=1),
        _unit("points", ("point", "point"), ("point", "points"), point=1),
        _unit("km", ("km", "km"), most=20_000, km=1),
        _unit("km/day", ("km om dagen", "km a day"), most=2_000, km=1, period="day"),
        _unit("times", ("gang", "time"), ("gange", "times"), most=10_000, times=1),
    )
}  # fmt: skip

PERIODS = frozenset({"day", "week", "month", "year"})
# What is counted one by one: so many kroner for each of three children are kroner.
COUNTED = frozenset(
    {"person", "child", "member", "vote", "municipality", "committee", "meeting", "account", "case", "clip", "module"}
    | {"times", "point"}
)


# --- what follows from the parts --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit that an expression comes to. `bare`: a number in the act that takes the unit of what it stands beside.

    `called`: the name it was declared with, kept while nothing has been done to it.
    """

    powers: Powers = frozenset()
    period: str = ""
    bare: bool = False
    called: UnitName = ""


BARE = Measure(bare=True)


class UnlikeUnits(ValueError):
    """Two numbers that cannot be added or compared: kroner and hours, a week's pay and a month's."""


def measure(name: UnitName) -> Measure:
    unit = UNITS[name]
    return Measure(unit.powers, unit.period, called=name)


def like(one: Measure, other: Measure) -> bool:
    """Whether the two may be added or compared. Kroner and kroner a month may: what a field of an amount is told for
    stands in its words."""
    if one.bare or other.bare:
        return True
    if not one.powers or not other.powers:  # how many times one goes into another is a count, or a share
        return all(name in COUNTED for name, _ in one.powers | other.powers)
    return one.powers == other.powers and (not one.period or not other.period or one.period == other.period)


def together(measures: Iterable[Measure]) -> Measure:
    """The unit of what is added, or chosen among. UnlikeUnits when two of them are of different things."""
    found = BARE
    for one in measures:
        if not like(found, one):
            raise UnlikeUnits(f"{said(found)} and {said(one)}")
        if found.bare or (one.period and not found.period):
            found = one if not (found.called and one.bare) else found
    return found


def times(one: Measure, other: Measure, power: int = 1) -> Measure:
    """One times the other, or divided by it (`power` -1)."""
    if other.bare and (power == 1 or one.bare):
        return one
    if one.bare and power == 1:
        return other
    powers = dict(one.powers)
    for name, count in other.powers:
        powers[name] = powers.get(name, 0) + power * count
    period = one.period or (other.period if power == 1 else "")
    if power == -1 and other.period:
        if other.period == period:
            period = ""
        else:  # 480 hours divided by 37 hours a week are weeks
            powers[other.period] = powers.get(other.period, 0) + 1
    if period and powers.get(period) == 1:  # 37 hours a week for 4 weeks are hours
        powers, period = {**powers, period: 0}, ""
    for name in PERIODS & powers.keys():  # a year's kroner in 260 days are kroner a day
        if powers[name] == -1 and not period:
            powers, period = {**powers, name: 0}, name
    return Measure(_without_counts(frozenset((name, count) for name, count in powers.items() if count)), period)


def _without_counts(powers: Powers) -> Powers:
    """Three children times kroner are kroner; children alone are children."""
    rest = frozenset((name, count) for name, count in powers if not (name in COUNTED and count > 0))
    return rest or powers


def without_percent(one: Measure) -> Measure:
    """A number of per cent divided by a hundred is a share."""
    return Measure(frozenset(part for part in one.powers if part[0] != "percent"), one.period)


def named(one: Measure) -> UnitName:
    """The unit that a measure is printed with; "" for a plain number. UnlikeUnits when there is no word for it."""
    if one.called or one.bare:
        return one.called
    if not one.powers:
        return ""
    for period in (one.period, ""):
        for unit in UNITS.values():
            if unit.powers == one.powers and unit.period == period and unit.name not in _SECOND_NAMES:
                return unit.name
    raise UnlikeUnits(said(one))


_SECOND_NAMES = frozenset({"age", "age in years", "person-years"})


def said(one: Measure) -> str:
    """A measure for whoever writes a law page."""
    if one.bare:
        return "a plain number"
    if one.called:
        return one.called
    parts = [name if count == 1 else f"{name}^{count}" for name, count in sorted(one.powers)]
    return " ".join(parts) + (f" a {one.period}" if one.period else "") or "a share"


__all__ = ["BARE", "NOTHING", "UNITS", "Measure", "Unit", "UnitName", "UnlikeUnits"]
