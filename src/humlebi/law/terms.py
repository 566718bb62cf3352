"""What a sentence of an act is built of: fields to fill, numbers, and conditions that are true, false or unknown.

A term says what is asked; `reckoning.truth` alone knows how it is answered. Terms are written as the act reads:
`(HOURS >= 240) & ~EMPLOYER_PAYS`. Numbers are exact: whole numbers, Fraction or a text such as "0.98"; never floats.
One file, since whoever writes a page chooses among all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from humlebi.law.kinds import NOTHING, Scope, Source, Span, State, Text
from humlebi.law.units import UnitName
from humlebi.timeline.words import SPELLS

Exact = int | Fraction | str
Operator = Literal[">=", ">", "<=", "<", "=="]


class Term:
    """Anything a declaration is built of. Equality is that of the data, so that a law can be hashed."""

    __slots__ = ()


class Expression(Term):
    """A number: of weeks, of kroner, of persons, or a day (its number); unknown when something it needs is missing."""

    __slots__ = ()

    def __add__(self, other: Expression | Exact) -> Sum:
        return Sum((self, number_of(other)))

    def __sub__(self, other: Expression | Exact) -> Sum:
        return Sum((self, Product((number_of(other), Number(Fraction(-1))))))

    def __mul__(self, other: Expression | Exact) -> Product:
        return Product((self, number_of(other)))

    __rmul__ = __mul__

    def __truediv__(self, other: Expression | Exact) -> Quotient:
        return Quotient(self, number_of(other))

    def __ge__(self, other: Expression | Exact) -> Compared:
        return Compared(self, ">=", number_of(other))

    def __gt__(self, other: Expression | Exact) -> Compared:
        return Compared(self, ">", number_of(other))

    def __le__(self, other: Expression | Exact) -> Compared:
        return Compared(self, "<=", number_of(other))

    def __lt__(self, other: Expression | Exact) -> Compared:
        return Compared(self, "<", number_of(other))

    def equals(self, other: Expression | Exact) -> Compared:
        return Compared(self, "==", number_of(other))


class Condition(Term):
    """Something that is true, false or unknown on a day."""

    __slots__ = ()

    def __and__(self, other: Condition) -> AllOf:
        mine = self.parts if isinstance(self, AllOf) and self.words == NOTHING else (self,)
        return AllOf((*mine, other))

    def __or__(self, other: Condition) -> AnyOf:
        mine = self.parts if isinstance(self, AnyOf) and self.words == NOTHING else (self,)
        return AnyOf((*mine, other))

    def __invert__(self) -> Not:
        return Not(self)


# --- fields: what somebody must tell ----------------------------------------------------------------------------------

Sort = Literal["yes_no", "number", "kroner", "choice", "day"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Where the record tells a field already, so that nobody is asked: a state that covers the day, or an event.

    A yes or no is yes while it stands; a day is its first day, or with `eve` the day before it, as when a benefit runs
    from the month after it was granted; a choice is its value, `prefix` taken off, or, when `by_kind`, the kind of
    state itself. What does not stand there is asked for, never taken to be no.
    """

    sort: Literal["spell", "event"]
    kind: str
    values: tuple[str, ...] = ()
    prefix: str = ""
    by_kind: bool = False
    eve: bool = False


def while_in(kind: str, *values: str) -> tuple[Recorded, ...]:
    """Told by a state that covers the day."""
    return (Recorded("spell", kind, values),)


def granted_before(kind: str) -> tuple[Recorded, ...]:
    """Told by a state that covers the day and that runs from the 1st of the month after the decision."""
    return (Recorded("spell", kind, eve=True),)


def since(kind: str, *values: str) -> tuple[Recorded, ...]:
    """Told by an event on or before the day."""
    return (Recorded("event", kind, values),)


def by_value(kind: str, prefix: str = "") -> tuple[Recorded, ...]:
    """Told by the value of a state that covers the day, as a number of a target group is."""
    return (Recorded("spell", kind, prefix=prefix),)


def by_benefit() -> tuple[Recorded, ...]:
    """Told by which benefit runs on the day."""
    return tuple(Recorded("spell", kind, by_kind=True) for kind, word in SPELLS.items() if word.benefit)


@dataclass(frozen=True, slots=True)
class Field(Expression, Condition):
    """One thing that must be told: by the citizen, a register, or, when `assessed`, by a person who judges it.

    An assessed field is an open norm of the act: only an assessment fills it, never a fact. `sort` "day" is a date.
    `unit`: what a number is a number of. `least`, `most`: what can be told at all (None = the bounds of the unit).
    """

    name: str
    words: Text
    sort: Sort
    unit: UnitName = ""
    values: tuple[str, ...] = ()
    assessed: bool = False
    least: int = 0
    most: int | None = None
    labels: tuple[Text, ...] = ()
    recorded: tuple[Recorded, ...] = ()

    def called(self, value: str) -> Text:
        """What a value of a choice is called; one without a label is shown as it is."""
        label = self.labels[self.values.index(value)] if value in self.values and self.labels else NOTHING
        return Text(value, value) if label == NOTHING else label


def fact(name: str, da: str, en: str, *, recorded: tuple[Recorded, ...] = ()) -> Field:
    """Yes or no, from a register, a document or the citizen."""
    return Field(name, Text(da, en), "yes_no", recorded=recorded)


def assessed(name: str, da: str, en: str) -> Field:
    """Yes or no, judged by a caseworker, a doctor or a team: an open norm."""
    return Field(name, Text(da, en), "yes_no", assessed=True)


def number(
    name: str, da: str, en: str, unit: UnitName = "", *, least: int = 0, most: int | None = None, assessed: bool = False
) -> Field:
    """A number of something: hours, weeks, children."""
    return Field(name, Text(da, en), "number", unit, assessed=assessed, least=least, most=most)


def kroner(name: str, da: str, en: str, unit: UnitName = "kr") -> Field:
    """An amount in kroner, or in kroner of something: an hour, a month."""
    return Field(name, Text(da, en), "kroner", unit)


Value = str | tuple[str, str, str]


def choice(
    name: str, da: str, en: str, *values: Value, assessed: bool = False, recorded: tuple[Recorded, ...] = ()
) -> Field:
    """One of some values: each its code, its Danish and its English label; a benefit is called as in the vocabulary."""
    labelled = tuple(_labelled(value) for value in values)
    codes, labels = tuple(code for code, _ in labelled), tuple(label for _, label in labelled)
    return Field(name, Text(da, en), "choice", values=codes, labels=labels, assessed=assessed, recorded=recorded)


def _labelled(value: Value) -> tuple[str, Text]:
    """A code with its label; an empty one, which no page of the law may have, when nobody has given it."""
    if not isinstance(value, str):
        return value[0], Text(value[1], value[2])
    word = SPELLS.get(value)
    return value, Text(word.da, word.en) if word else NOTHING


def day(name: str, da: str, en: str, *, recorded: tuple[Recorded, ...] = ()) -> Field:
    """A date; compared with other dates and with `TheDay()`. Two dates subtracted are days."""
    return Field(name, Text(da, en), "day", "date", recorded=recorded)


# --- numbers ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Number(Expression):
    """A number that stands in the act; without a unit it has that of what it stands beside."""

    value: Fraction
    unit: UnitName = ""


def number_of(value: Expression | Exact) -> Expression:
    """A term as it is; a number as a term. TypeError for a float: law is exact."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, float):
        raise TypeError(f"{value!r} is a float; write it as a whole number, a Fraction or a text")
    return Number(Fraction(value))


def of(value: Exact, unit: UnitName) -> Number:
    """A number of the act with its unit: `of(37, "hours/week")`."""
    return Number(Fraction(value), unit)


def percent(share: Exact) -> Fraction:
    """98 -> 98/100."""
    return Fraction(share) / 100


@dataclass(frozen=True, slots=True)
class Rate(Expression):
    """The amount of a dated series (`law/rates`) on the day asked, in the unit of the series."""

    series: str


@dataclass(frozen=True, slots=True)
class Stage(Expression):
    """The result of an earlier stage of the same declaration."""

    name: str


@dataclass(frozen=True, slots=True)
class Sum(Expression):
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Product(Expression):
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Quotient(Expression):
    """`of` / `by`; unknown when `by` is 0."""

    of: Expression
    by: Expression


@dataclass(frozen=True, slots=True)
class Least(Expression):
    """The smallest of the parts: a cap."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Greatest(Expression):
    """The largest of the parts: a floor."""

    parts: tuple[Expression, ...]


def least(*parts: Expression | Exact) -> Least:
    return Least(tuple(number_of(part) for part in parts))


def greatest(*parts: Expression | Exact) -> Greatest:
    return Greatest(tuple(number_of(part) for part in parts))


def above(of: Expression, threshold: Expression | Exact) -> Greatest:
    """The part of a number that lies above a threshold; 0 when nothing does."""
    return greatest(0, of - threshold)


@dataclass(frozen=True, slots=True)
class Rounded(Expression):
    """To the nearest (half up), next (up) or last (down) multiple of `to`."""

    of: Expression
    to: Fraction = Fraction(1)
    how: Literal["nearest", "up", "down"] = "nearest"


@dataclass(frozen=True, slots=True)
class Cases(Expression):
    """The number of the first condition that is true; `otherwise` when none is; unknown when an earlier one is."""

    cases: tuple[tuple[Condition, Expression], ...]
    otherwise: Expression | None = None


def cases(*pairs: tuple[Condition, Expression | Exact], otherwise: Expression | Exact | None = None) -> Cases:
    told = tuple((when, number_of(value)) for when, value in pairs)
    return Cases(told, None if otherwise is None else number_of(otherwise))


@dataclass(frozen=True, slots=True)
class Age(Expression):
    """The person's age on the day in whole years, or whole months."""

    unit: Literal["years", "months"] = "years"


@dataclass(frozen=True, slots=True)
class Born(Expression):
    """The day the person was born, as a day number: to compare with dates of the act; unknown when not recorded."""


@dataclass(frozen=True, slots=True)
class TheDay(Expression):
    """The day asked, as a day number: to compare fields of sort "day" with."""


@dataclass(frozen=True, slots=True)
class OnDay(Expression):
    """A date that stands in the act, as a day number: to compare fields of sort "day" with."""

    on: date


@dataclass(frozen=True, slots=True)
class InTheYear(Expression):
    """A date of the act, such as 15 September, in the calendar year of the day asked."""

    month: int
    month_day: int


@dataclass(frozen=True, slots=True)
class WeekOf(Expression):
    """The calendar week, Monday to Sunday, that a date lies in; the weeks are numbered on through the years."""

    of: Expression


@dataclass(frozen=True, slots=True)
class After(Expression):
    """The day a span after a day, by the very span that a duty's deadline is counted with."""

    of: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class TheYear(Expression):
    """The calendar year of the day asked."""


@dataclass(frozen=True, slots=True)
class Spent(Expression):
    """How long spells of `kind` (with one of `values`) have run before the day asked, in `unit`; part units as parts.

    `within_months`: only the days of the months before the day (None = ever). `continuous`: only the spell that runs
    up to the day, joined with those it touches. Weeks are 7 days; months are whole calendar months of the joined spell
    when `continuous`, else days divided by 365/12.
    """

    kind: str
    unit: Literal["days", "weeks", "months", "years"]
    values: tuple[str, ...] = ()
    within_months: int | None = None
    continuous: bool = False
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Counted(Expression):
    """How many events of `kind` (with one of `values`) lie before the day asked, that day not included.

    `within_months`: only those of the months before the day (None = ever).
    """

    kind: str
    values: tuple[str, ...] = ()
    within_months: int | None = None
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class DaysSince(Expression):
    """Days from the latest such event on or before the day asked; unknown when there is none."""

    kind: str
    values: tuple[str, ...] = ()
    words: Text = NOTHING


# --- conditions -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Compared(Condition):
    left: Expression
    operator: Operator
    right: Expression
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class OneOf(Condition):
    """A choice has one of the values."""

    field: Field
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class During(Condition):
    """The state covers the day asked."""

    state: State
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Happened(Condition):
    """An event of `kind` (with one of `values`) lies on or before the day asked.

    `within_months` / `within_days`: not older than that (a date on the very day so long ago counts). `before`: strictly
    before the day. `until`: before that date, whatever day is asked of (a grant before a reform). What nobody has
    recorded has not happened: a document that is not there is missing, not unknown. Unknown where an event was recorded
    without any value and `values` are asked for.
    """

    kind: str
    values: tuple[str, ...] = ()
    within_months: int | None = None
    within_days: int | None = None
    before: bool = False
    words: Text = NOTHING
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Silence(Condition):
    """Nothing was answered in time: `span` has passed since the latest event `asked`, and no `answer` came by then.

    Consent by silence, where an act gives it: the answer counts as given on the last day. False before that day has
    passed, and where nothing was asked. `answers`: which values of the answer count (empty = any).
    """

    asked: str
    answer: str
    span: Span
    answers: tuple[str, ...] = ()
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    parts: tuple[Condition, ...]
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    parts: tuple[Condition, ...]
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class SoMany(Condition):
    """At least `count` of the parts."""

    count: int
    parts: tuple[Condition, ...]
    words: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Not(Condition):
    part: Condition


@dataclass(frozen=True, slots=True)
class Unless(Condition):
    """A condition that holds for everybody but those for whom `apart` is true: to them it does not apply."""

    apart: Condition
    part: Condition


@dataclass(frozen=True, slots=True)
class Named(Condition):
    """A condition with the act's own name for it: what a list of missing conditions shows."""

    words: Text
    part: Condition


def named(da: str, en: str, part: Condition) -> Named:
    return Named(Text(da, en), part)


def unless(apart: Condition, part: Condition) -> Unless:
    return Unless(apart, part)


def all_of(*parts: Condition, words: Text = NOTHING) -> AllOf:
    return AllOf(parts, words)


def any_of(*parts: Condition, words: Text = NOTHING) -> AnyOf:
    return AnyOf(parts, words)


def at_least(count: int, *parts: Condition, words: Text = NOTHING) -> SoMany:
    return SoMany(count, parts, words)


def is_one_of(field: Field, *values: str) -> OneOf:
    return OneOf(field, values)


def during(kind: str, *values: str, words: Text = NOTHING) -> During:
    return During(State(kind, values), words)


# --- reading terms ----------------------------------------------------------------------------------------------------


def terms_in(something: Any) -> list[Term]:
    """Every term in a declaration or a term, itself included, in the order of writing."""
    found: list[Term] = []
    _gather(something, found)
    return found


def _gather(something: Any, found: list[Term]) -> None:
    """What has no terms in it is passed over by its type: a law holds far more words than terms."""
    if isinstance(something, Term):
        found.append(something)
    if isinstance(something, tuple):
        for part in something:
            _gather(part, found)
        return
    for name in _parts_of(type(something)):
        _gather(getattr(something, name), found)


_PARTS: dict[type[Any], tuple[str, ...]] = {}


def _parts_of(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a dataclass that may hold terms."""
    if kind not in _PARTS:
        plain = kind in (Text, Source, Scope, Span, State) or not is_dataclass(kind)
        _PARTS[kind] = () if plain else tuple(one.name for one in fields(kind) if one.name not in _WORDS_ONLY)
    return _PARTS[kind]


_WORDS_ONLY = {
    "name",
    "title",
    "plain",
    "source",
    "only",
    "group",
    "doubt",
    "variant",
    "words",
    "unit",
    "kind",
    "on",
    "span",
}


def fields_in(something: Any) -> tuple[Field, ...]:
    """Every field that is asked for, each once, in the order of writing."""
    return tuple(dict.fromkeys(term for term in terms_in(something) if isinstance(term, Field)))
