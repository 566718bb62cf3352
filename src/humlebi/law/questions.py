"""The kinds that answer a question on a day: may it, must it, how much, who decides.

A duty or a limit follows from the timeline alone (`kinds`). These may also need what nobody has recorded yet: every
field is either told or unknown. `asked` says when a timeline raises the question by itself; without it, somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from humlebi.law.kinds import (
    NOTHING,
    Begins,
    Course,
    Declared,
    Duty,
    Enters,
    Happens,
    Limit,
    Since,
    Span,
    State,
    Text,
    Untranslated,
)
from humlebi.law.terms import Condition, Expression, Field
from humlebi.law.units import UnitName


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Declared):
    """`benefits`: the benefits it concerns; asked of another, or before a benefit existed, it is refused in words.

    `of_a_new_one`: it asks of a benefit that would begin on the day asked, whatever runs then. `as_it_began`: it asks
    of the day the benefit began, also when that is recorded to lie before the day asked.
    """

    asked: Since | None = None
    benefits: tuple[str, ...] = ()
    of_a_new_one: bool = False
    as_it_began: bool = False


@dataclass(frozen=True, slots=True)
class Class:
    """One of the classes a case or a person may fall in, when `when` holds."""

    name: str
    words: Text
    when: Condition


@dataclass(frozen=True, slots=True)
class Lasts:
    """How long what is granted may last at most, when `when` holds (None = always).

    It counts from where what is granted is recorded to begin, else from the day asked: by the question's own `asked`
    or `benefits`, or by a spell in the state `of`. The last day is the day before `span` has passed, `leaves_out`
    (spells whose days do not count) added.
    """

    span: Span
    when: Condition | None = None
    leaves_out: tuple[str, ...] = ()
    leaves_out_values: tuple[str, ...] = ()
    words: Text = NOTHING
    of: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions(Question):
    """Entitlement, or a class: a tree of conditions, each true, false or unknown.

    Either `when` alone (entitled or not), or `classes`: the first whose condition is true. `lasts`: the first that
    applies. `otherwise`: what happens to a person who does not fulfil them. `lifts`: duties that do not bind who
    fulfils them on the due day, or, with classes, who is of one of the classes `lifts_in`; it is looked at once one of
    the fields `raised_by` (empty = any) is recorded.
    """

    when: Condition | None = None
    classes: tuple[Class, ...] = ()
    lasts: tuple[Lasts, ...] = ()
    otherwise: Text = NOTHING
    lifts: tuple[str, ...] = ()
    lifts_in: tuple[str, ...] = ()
    raised_by: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Question):
    """A decision (what `asked` names) is valid only when all of `before` stood on the day it was made.

    `invalid`: what follows when it did not.
    """

    before: tuple[Condition, ...]
    invalid: Text


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence of the act that makes a number. `unit` None = what its value comes to."""

    name: str
    words: Text
    value: Expression
    unit: UnitName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Question):
    """An amount in named stages, one per sentence; the last one is the result. `per`: what it is paid for.

    `when`: on what conditions it is paid at all (None = always). Kroner are reckoned exactly and told in øre.
    """

    stages: tuple[Step, ...]
    unit: UnitName = "kr"
    per: Text = NOTHING
    when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanction(Question):
    """What a breach costs, and what must have happened first.

    `before`: preconditions, all of which must stand before the decision. `stages`: the cost, capped by `cap`; without
    stages the cost is told in `loses`. `lasts`: how long it runs. `once_a_month`: at most one of this family in a
    calendar month, recorded by the family's name. `recorded_as`: what any other is recorded as, besides by its own name
    or without a value. `effected_within`: whole calendar months after the breach in which it must be carried out.
    """

    before: tuple[Condition, ...]
    stages: tuple[Step, ...] = ()
    cap: Expression | None = None
    unit: UnitName = "kr"
    loses: Text = NOTHING
    lasts: tuple[Lasts, ...] = ()
    once_a_month: str = ""
    recorded_as: tuple[str, ...] = ()
    effected_within: int | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a body. `votes`: whether it counts when a decision is made. `when`: in which cases it is required."""

    name: str
    words: Text
    at_least: int = 1
    at_most: int | None = None
    votes: bool = True
    when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition(Question):
    """Who must sit for a body to be set up, to meet and to decide.

    `everyone_present`: it may meet only when every required seat is filled by somebody present; else `quorum`, a share
    of its members (`more_than`: strictly). Fields told: `medlem_<seat>`, `til_stede_<seat>`, `for`, `imod`. `casting`:
    the seat whose vote decides a tie (empty = the proposal falls). `smallest`/`largest`: number of members.
    """

    seats: tuple[Seat, ...]
    everyone_present: bool = False
    quorum: Fraction | None = None
    more_than: bool = False
    casting: str = ""
    smallest: int = 1
    largest: int | None = None
    uneven: bool = False


@dataclass(frozen=True, slots=True)
class Tier:
    """One supported person for each `per` ordinary employees, up to `up_to` employees (None = the rest)."""

    up_to: int | None
    per: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio(Question):
    """At most so many supported persons per ordinary employee.

    `employees` is the average over `months` whole calendar months, in heads or person-years; `supported` those who are
    there already. `at_least`: always allowed. `exempt`: when it does not apply.
    """

    employees: Field
    supported: Field
    tiers: tuple[Tier, ...]
    counted_in: Literal["heads", "person_years"]
    months: int
    at_least: int = 1
    exempt: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota(Question):
    """At least `share` of those for whom one of `duties` fell due in a period must have had it met.

    All whose deadlines these are make one pool, each person counted once. `exempt_at_most`: the share of the pool that
    may be exempted by a recorded exemption of the value `exempted_as`; None = this quota sets no such ceiling. `share`
    None = it is that ceiling alone.
    """

    duties: tuple[str, ...]
    share: Fraction | None = None
    exempt_at_most: Fraction | None = None
    exempted_as: str = ""


@dataclass(frozen=True, slots=True)
class Admission:
    """Who is on a ladder with benefits of `kinds`: persons approved from `since` by `event`, else by the first spell.

    One approved from `renewed_from` comes on it with a spell of `renewal`, or an approval, that begins from `since`;
    one approved earlier never. Without an `event` each spell goes by its own first day.
    """

    kinds: tuple[str, ...]
    since: date
    event: str = ""
    renewed_from: date | None = None
    renewal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Question):
    """A share that falls with the weeks a person has received any of some benefits: the refusion of 2016.

    `steps`: (first week of the step, state's share). One counter for all `spells`, and for the states of one value
    `also`; weeks count from `counted_from`. It starts again at week 1 as soon as `reset_weeks` whole calendar weeks
    without any of them, nor of `stops_self_support`, lie within `reset_years` years. A spell that `admitted` keeps
    outside counts as no week of the ladder and as none of self-support.
    """

    steps: tuple[tuple[int, Fraction], ...]
    spells: tuple[str, ...]
    counted_from: date
    reset_weeks: int
    reset_years: int
    also: tuple[State, ...] = ()
    stops_self_support: tuple[State, ...] = ()
    admitted: tuple[Admission, ...] = ()


Asked = Conditions | Requirement | Amount | Sanction | Composition | Ratio | Quota | Ladder
Declaration = Duty | Limit | Untranslated | Asked


def benefits_of(declared: object) -> tuple[tuple[str, ...], ...]:
    """The benefits whose beginning a question goes by, each with those that go on from it: what raises it, else whose.

    Empty when it names none: then it cannot be picked by the day the benefit began.
    """
    asked = getattr(declared, "asked", None)
    match asked:
        case Begins(kind, _, or_kinds):
            return ((kind, *or_kinds),)
        case Course(kind):
            return ((kind,),)
        case Enters(within=within) | Happens(within=within) if within:
            return ((within,),)
    return tuple((kind,) for kind in getattr(declared, "benefits", ()))
