"""What a term of the law comes to for one person on one day: true, false, a number, or unknown.

Unknown is carried, never filled in: `and` with something false is false, with something unknown is unknown. A finding
keeps the parts it was made of, so that an explanation is a reading of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from humlebi.law.terms import (
    After,
    Age,
    AllOf,
    AnyOf,
    Born,
    Cases,
    Compared,
    Condition,
    Counted,
    DaysSince,
    During,
    Expression,
    Field,
    Greatest,
    Happened,
    InTheYear,
    Least,
    Named,
    Not,
    Number,
    OnDay,
    OneOf,
    Product,
    Quotient,
    Rate,
    Rounded,
    Silence,
    SoMany,
    Spent,
    Stage,
    Sum,
    Term,
    TheDay,
    TheYear,
    Unless,
    WeekOf,
)
from humlebi.reckoning.known import Known, Record
from humlebi.reckoning.spans import last_day
from humlebi.timeline.calendar import civil, months_between, number, plus_months
from humlebi.timeline.words import Absence, Vocabulary

Value = bool | Fraction | str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a term came to. `value` None = unknown; `rests_on` = the records that decided it; `parts` = its terms."""

    term: Term
    value: Value
    rests_on: tuple[Record, ...] = ()
    parts: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """One person on one day. `told` = fields filled in by whoever asks; `rates` gives a series' amount on a day number.

    `stages` = results of earlier stages, filled as they are reached. `told_by`: particulars recorded until that day are
    read (None = until `day`): what is known when a decision is made, of a day that lies before it.
    """

    day: int
    known: Known
    vocabulary: Vocabulary
    rates: Callable[[str, int], Fraction]
    told: Mapping[str, Value] = field(default_factory=dict)
    stages: Mapping[str, Finding] = field(default_factory=dict)
    told_by: int | None = None


def find(term: Term, situation: Situation) -> Finding:
    """What the term comes to. ValueError of the rates when an amount is asked outside its series."""
    if isinstance(term, _OF_THE_RECORD) and not situation.known.covers(kind_of(term)):
        return Finding(term, None)
    return _HOW[type(term)](term, situation)


# Of nobody in particular there is no record: then these are unknown, not 0 and not false.
OfTheRecord = Spent | Counted | DaysSince | During | Happened | Silence
_OF_THE_RECORD = (Spent, Counted, DaysSince, During, Happened, Silence)


def kind_of(term: OfTheRecord) -> str:
    """The kind of fact that a term looks for in the record."""
    if isinstance(term, During):
        return term.state.kind
    return term.asked if isinstance(term, Silence) else term.kind


def number_found(finding: Finding) -> Fraction | None:
    value = finding.value
    return value if isinstance(value, Fraction) else None


def missing(finding: Finding) -> tuple[Term, ...]:
    """The terms nobody has told that keep the finding unknown, each once; nothing when it is known."""
    return tuple(dict.fromkeys(_missing(finding)))


def _missing(finding: Finding) -> Iterator[Term]:
    if finding.value is not None:
        return
    unknown = [part for part in finding.parts if part.value is None]
    if not unknown:
        yield finding.term
    for part in unknown:
        yield from _missing(part)


def records(finding: Finding) -> Iterator[Record]:
    """The records a finding rests on, its parts' included."""
    yield from finding.rests_on
    for part in finding.parts:
        yield from records(part)


# --- numbers ----------------------------------------------------------------------------------------------------------


def _number(term: Number, _: Situation) -> Finding:
    return Finding(term, term.value)


def _field(term: Field, situation: Situation) -> Finding:
    if term.name in situation.told:
        return Finding(term, situation.told[term.name])
    record, value = situation.known.told(term, situation.day if situation.told_by is None else situation.told_by)
    if record is None and term.recorded:
        record, value = situation.known.stands(term, situation.day)
    return Finding(term, value, (record,) if record else ())


def _rate(term: Rate, situation: Situation) -> Finding:
    return Finding(term, situation.rates(term.series, situation.day))


def _stage(term: Stage, situation: Situation) -> Finding:
    earlier = situation.stages[term.name]
    return Finding(term, earlier.value, (), (earlier,) if earlier.value is None else ())


def _several(term: Sum | Product | Least | Greatest, situation: Situation) -> Finding:
    parts = tuple(find(part, situation) for part in term.parts)
    numbers = [value for part in parts if (value := number_found(part)) is not None]
    return Finding(term, _JOIN[type(term)](numbers) if len(numbers) == len(parts) else None, (), parts)


def _sum_of(numbers: list[Fraction]) -> Fraction:
    return sum(numbers, Fraction(0))


def _product_of(numbers: list[Fraction]) -> Fraction:
    product = Fraction(1)
    for factor in numbers:
        product *= factor
    return product


_JOIN: dict[type[Term], Callable[[list[Fraction]], Fraction]] = {
    Sum: _sum_of,
    Product: _product_of,
    Least: min,
    Greatest: max,
}


def _quotient(term: Quotient, situation: Situation) -> Finding:
    parts = of, by = find(term.of, situation), find(term.by, situation)
    over, under = number_found(of), number_found(by)
    return Finding(term, over / under if over is not None and under else None, (), parts)


def _rounded(term: Rounded, situation: Situation) -> Finding:
    part = find(term.of, situation)
    number = number_found(part)
    return Finding(term, None if number is None else rounded(number, term.to, term.how), (), (part,))


def rounded(number: Fraction, to: Fraction, how: str = "nearest") -> Fraction:
    """To a multiple of `to`: "up" to the next, "down" to the last, else to the nearest, halves away from zero."""
    steps = number / to
    if how == "up":
        return -((-steps) // 1) * to
    if how == "down":
        return (steps // 1) * to
    sign = -1 if steps < 0 else 1
    return sign * ((abs(steps) + Fraction(1, 2)) // 1) * to


def _cases(term: Cases, situation: Situation) -> Finding:
    tried: list[Finding] = []
    for when, then in term.cases:
        tried.append(find(when, situation))
        if tried[-1].value is None:
            return Finding(term, None, (), tuple(tried))
        if tried[-1].value:
            chosen = find(then, situation)
            return Finding(term, chosen.value, (), (*tried, chosen))
    if term.otherwise is None:
        return Finding(term, None, (), tuple(tried))
    chosen = find(term.otherwise, situation)
    return Finding(term, chosen.value, (), (*tried, chosen))


def _age(term: Age, situation: Situation) -> Finding:
    born = situation.known.born
    if born is None:
        return Finding(term, None)
    months = months_between(born, situation.day)
    return Finding(term, Fraction(months // 12 if term.unit == "years" else months))


def _born(term: Born, situation: Situation) -> Finding:
    born = situation.known.born
    return Finding(term, None if born is None else Fraction(born))


def _the_day(term: TheDay, situation: Situation) -> Finding:
    return Finding(term, Fraction(situation.day))


def _on_day(term: OnDay, _: Situation) -> Finding:
    return Finding(term, Fraction(number(term.on)))


def _in_the_year(term: InTheYear, situation: Situation) -> Finding:
    return Finding(term, Fraction(number(date(civil(situation.day)[0], term.month, term.month_day))))


def _week_of(term: WeekOf, situation: Situation) -> Finding:
    """Day 0 was a Thursday, so that the week of day 4 begins on a Monday."""
    part = find(term.of, situation)
    day = number_found(part)
    return Finding(term, None if day is None else Fraction((day + 3) // 7), (), (part,))


def _after(term: After, situation: Situation) -> Finding:
    part = find(term.of, situation)
    began = number_found(part)
    return Finding(term, None if began is None else Fraction(last_day(int(began), term.span)), (), (part,))


def _silence(term: Silence, situation: Situation) -> Finding:
    asked = [r for r in situation.known.events_of(term.asked) if r.begins <= situation.day]
    if not asked:
        return Finding(term, False)
    last = last_day(asked[-1].begins, term.span)
    came = [r for r in situation.known.events_of(term.answer, term.answers) if asked[-1].begins <= r.begins <= last]
    return Finding(term, not came and situation.day > last, (asked[-1], *came[:1]))


def _the_year(term: TheYear, situation: Situation) -> Finding:
    return Finding(term, Fraction(civil(situation.day)[0]))


def _spent(term: Spent, situation: Situation) -> Finding:
    day = situation.day
    first = None if term.within_months is None else plus_months(day, -term.within_months)
    joined = situation.known.joined(term.kind, term.values)
    runs = [(begins, min(until, day), told) for begins, until, told in joined if begins < day]
    if term.continuous:
        runs = [run for run in runs[-1:] if run[1] == day]
    if first is not None:
        runs = [(max(begins, first), until, told) for begins, until, told in runs if until > first]
    rests_on = tuple(record for _, _, told in runs for record in told)
    if term.continuous and term.unit in ("months", "years"):
        months = Fraction(sum(months_between(begins, until) for begins, until, _ in runs))
        return Finding(term, months / 12 if term.unit == "years" else months, rests_on)
    days = Fraction(sum(until - begins for begins, until, _ in runs))
    return Finding(term, days / _DAYS_IN[term.unit], rests_on)


_DAYS_IN = {"days": Fraction(1), "weeks": Fraction(7), "months": Fraction(365, 12), "years": Fraction(365)}


def _counted(term: Counted, situation: Situation) -> Finding:
    first = None if term.within_months is None else plus_months(situation.day, -term.within_months)
    found = [
        record
        for record in situation.known.events_of(term.kind, term.values)
        if record.begins < situation.day and (first is None or record.begins >= first)
    ]
    return Finding(term, Fraction(len(found)), tuple(found))


def _days_since(term: DaysSince, situation: Situation) -> Finding:
    found = [r for r in situation.known.events_of(term.kind, term.values) if r.begins <= situation.day]
    if not found:
        return Finding(term, None)
    return Finding(term, Fraction(situation.day - found[-1].begins), (found[-1],))


# --- conditions -------------------------------------------------------------------------------------------------------

_OPERATORS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    ">=": lambda left, right: left >= right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    "<": lambda left, right: left < right,
    "==": lambda left, right: left == right,
}


def _compared(term: Compared, situation: Situation) -> Finding:
    parts = find(term.left, situation), find(term.right, situation)
    left, right = number_found(parts[0]), number_found(parts[1])
    value = None if left is None or right is None else _OPERATORS[term.operator](left, right)
    return Finding(term, value, (), parts)


def _one_of(term: OneOf, situation: Situation) -> Finding:
    told = find(term.field, situation)
    return Finding(term, None if told.value is None else told.value in term.values, (), (told,))


def _during(term: During, situation: Situation) -> Finding:
    state = term.state
    covering = [r for r in situation.known.spells_of(state.kind) if r.begins <= situation.day < r.until]
    matching = tuple(record for record in covering if not state.values or record.value in state.values)
    if matching:
        return Finding(term, True, matching)
    unknown = not covering and situation.vocabulary.spells[state.kind].absence is Absence.UNKNOWN
    return Finding(term, None if unknown else False, tuple(covering))


def _happened(term: Happened, situation: Situation) -> Finding:
    day = situation.day
    first = plus_months(day, -term.within_months) if term.within_months is not None else None
    first = day - term.within_days if term.within_days is not None else first
    last = day - 1 if term.before else day
    last = min(last, number(term.until) - 1) if term.until is not None else last

    def within(values: Sequence[str]) -> list[Record]:
        recorded = situation.known.events_of(term.kind, values)
        return [one for one in recorded if one.begins <= last and (first is None or one.begins >= first)]

    found = within(term.values)
    if not found and term.values and (perhaps := within(("",))):
        return Finding(term, None, tuple(perhaps[-1:]))  # recorded without saying of which kind: it may be of these
    return Finding(term, bool(found), tuple(found[-1:]))


def _parts(term: AllOf | AnyOf | SoMany, situation: Situation) -> tuple[tuple[Finding, ...], int, int]:
    """The parts, how many are true, and how many may be."""
    parts = tuple(find(part, situation) for part in term.parts)
    true = sum(part.value is True for part in parts)
    return parts, true, true + sum(part.value is None for part in parts)


def _so_many(term: AllOf | AnyOf | SoMany, situation: Situation) -> Finding:
    parts, true, at_most = _parts(term, situation)
    wanted = {AllOf: len(parts), AnyOf: 1}.get(type(term), getattr(term, "count", 0))
    return Finding(term, True if true >= wanted else (None if at_most >= wanted else False), (), parts)


def _unless(term: Unless, situation: Situation) -> Finding:
    apart = find(term.apart, situation)
    if apart.value is True:
        return Finding(term, True, (), (apart,))
    part = find(term.part, situation)
    value = part.value if part.value is True or apart.value is False else None
    return Finding(term, value, (), (apart, part))


def _not(term: Not, situation: Situation) -> Finding:
    part = find(term.part, situation)
    return Finding(term, None if part.value is None else not part.value, (), (part,))


def _named(term: Named, situation: Situation) -> Finding:
    part = find(term.part, situation)
    return Finding(term, part.value, (), (part,))


_HOW: dict[type[Term], Callable[[Any, Situation], Finding]] = {
    Number: _number,
    Field: _field,
    Rate: _rate,
    Stage: _stage,
    Sum: _several,
    Product: _several,
    Least: _several,
    Greatest: _several,
    Quotient: _quotient,
    Rounded: _rounded,
    Cases: _cases,
    Age: _age,
    Born: _born,
    TheDay: _the_day,
    OnDay: _on_day,
    InTheYear: _in_the_year,
    WeekOf: _week_of,
    After: _after,
    TheYear: _the_year,
    Silence: _silence,
    Spent: _spent,
    Counted: _counted,
    DaysSince: _days_since,
    Compared: _compared,
    OneOf: _one_of,
    During: _during,
    Happened: _happened,
    AllOf: _so_many,
    AnyOf: _so_many,
    SoMany: _so_many,
    Not: _not,
    Unless: _unless,
    Named: _named,
}

__all__ = ["Condition", "Expression", "Finding", "Situation", "find", "missing", "number_found", "records", "rounded"]
