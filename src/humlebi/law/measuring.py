"""The unit that each number of a declaration comes to, and what is refused because it is no number of one thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from humlebi.law.questions import Amount, Asked, Ratio, Sanction, Step
from humlebi.law.terms import (
    After,
    Age,
    Born,
    Cases,
    Compared,
    Counted,
    DaysSince,
    Expression,
    Field,
    Greatest,
    InTheYear,
    Least,
    Number,
    OnDay,
    Product,
    Quotient,
    Rate,
    Rounded,
    Spent,
    Stage,
    Sum,
    Term,
    TheDay,
    TheYear,
    WeekOf,
    terms_in,
)
from humlebi.law.units import (
    BARE,
    UNITS,
    Measure,
    UnitName,
    UnlikeUnits,
    like,
    measure,
    named,
    said,
    times,
    together,
    without_percent,
)

Series = Mapping[str, UnitName]
Stages = Mapping[str, Measure]
_HUNDRED = Fraction(100)
DATE, DAYS, WEEK_OF = measure("date"), measure("days"), measure("week")


def measured(term: Expression, series: Series, stages: Stages) -> Measure:
    """The unit of an expression. UnlikeUnits when it adds or chooses among numbers of different things."""
    match term:
        case Number(_, unit):
            return measure(unit) if unit else BARE
        case Field():
            return measure(term.unit) if term.unit else BARE
        case Rate(name):
            return measure(series[name]) if name in series else BARE
        case Stage(name):
            return stages[name]
        case Sum(parts):
            return _sum([(measured(_taken_away(p) or p, series, stages), _taken_away(p) is not None) for p in parts])
        case Product(parts):
            return _product(parts, series, stages)
        case Quotient(of, by):
            whole = measured(of, series, stages)
            if ("percent", 1) in whole.powers and isinstance(by, Number) and by.value == _HUNDRED:
                return without_percent(whole)
            return times(whole, measured(by, series, stages), -1)
        case Least(parts) | Greatest(parts):
            return together(measured(part, series, stages) for part in parts)
        case Rounded(of):
            return measured(of, series, stages)
        case Cases(pairs, otherwise):
            chosen = [then for _, then in pairs] + ([] if otherwise is None else [otherwise])
            return together(measured(one, series, stages) for one in chosen)
        case Age(unit):
            return measure("age" if unit == "months" else "age in years")
        case WeekOf():
            return WEEK_OF
        case Born() | TheDay() | OnDay() | InTheYear() | After():
            return DATE
        case TheYear():
            return measure("year")
        case Spent():
            return measure(term.unit)
        case Counted():
            return measure("times")
        case DaysSince():
            return DAYS
    raise TypeError(f"{type(term).__name__} has no unit")


def _taken_away(part: Expression) -> Expression | None:
    """What `a - b` takes away: b, of a product with minus one."""
    if isinstance(part, Product) and part.parts[-1] == Number(Fraction(-1)) and len(part.parts) == 2:
        return part.parts[0]
    return None


def _sum(parts: Sequence[tuple[Measure, bool]]) -> Measure:
    """Dates are places on a line: one less another is days, one and days is a date."""
    dates = sum(-1 if less else 1 for one, less in parts if one.powers == DATE.powers)
    rest = [one for one, _ in parts if one.powers != DATE.powers]
    if len(rest) == len(parts):
        return together(rest)
    if dates not in (0, 1) or not like(together(rest), DAYS):
        raise UnlikeUnits("dates are added to each other or to what is no days")
    return DATE if dates else DAYS


def _product(parts: Sequence[Expression], series: Series, stages: Stages) -> Measure:
    found = BARE
    for part in parts:
        if isinstance(part, Number) and part.value == 1 / _HUNDRED and ("percent", 1) in found.powers:
            found = without_percent(found)
            continue
        one = measured(part, series, stages)
        scale = isinstance(part, Number) and one.bare and abs(part.value) != 1
        found = times(found, one)
        if scale and found.period:
            found = Measure(found.powers)  # twelve times a month's pay is no longer that of a month
    return found


# --- of a declaration -------------------------------------------------------------------------------------------------


def stages_of(steps: Sequence[Step], series: Series) -> dict[str, Measure]:
    """The unit of each stage in turn, its own word for it first. UnlikeUnits with the stage that has none."""
    found: dict[str, Measure] = {}
    for step in steps:
        try:
            one = measured(step.value, series, found)
        except UnlikeUnits as unlike:
            raise UnlikeUnits(f"stage '{step.name}' puts together {unlike}") from None
        if step.unit is not None and not like(one, measure(step.unit)):
            raise UnlikeUnits(f"stage '{step.name}' is in {step.unit}, but comes to {said(one)}")
        found[step.name] = measure(step.unit) if step.unit is not None else one
    return found


def units_of(rule: object, series: Series) -> dict[str, UnitName]:
    """The unit that each stage of a declaration is printed with; a plain last one has the declaration's own."""
    steps = rule.stages if isinstance(rule, Amount | Sanction) else ()
    found = {name: named(one) for name, one in stages_of(steps, series).items()}
    if isinstance(rule, Amount | Sanction) and steps:
        last = steps[-1]
        for step in steps:
            # A plain number in the act ("14.50") is of what the declaration is of; "a month" is kept where it is known.
            plainer = step is last and not UNITS[found[step.name]].period and _same_thing(found[step.name], rule.unit)
            if step.unit is None and (not found[step.name] or plainer):
                found[step.name] = rule.unit
    return found


def _same_thing(one: UnitName, other: UnitName) -> bool:
    return not one or measure(one).powers == measure(other).powers


def unlike_units(slug: str, rule: Asked, terms: Sequence[Term], series: Series) -> Iterator[str]:
    """Each place where unlike things are added or compared, or where an amount is not of its own unit."""
    if any(isinstance(term, Rate) and term.series not in series for term in terms):
        return  # said elsewhere
    steps = rule.stages if isinstance(rule, Amount | Sanction) else ()
    try:
        stages = stages_of(steps, series)
    except (UnlikeUnits, KeyError) as unlike:
        if isinstance(unlike, UnlikeUnits):
            yield f"{slug}: {unlike}."
        return
    for step in steps:
        try:
            named(stages[step.name])
        except UnlikeUnits as nameless:
            yield f"{slug}: stage '{step.name}' comes to {nameless}, which has no name. Give a number its unit."
    if isinstance(rule, Amount | Sanction) and steps and not like(stages[steps[-1].name], measure(rule.unit)):
        yield f"{slug}: the result is in {rule.unit}, but the last stage comes to {said(stages[steps[-1].name])}."
    if isinstance(rule, Sanction) and rule.cap is not None and steps:
        yield from _compared(slug, rule.cap, Stage(steps[-1].name), series, stages)
    for term in terms:
        if isinstance(term, Compared):
            yield from _compared(slug, term.left, term.right, series, stages)
        elif isinstance(term, Expression) and not isinstance(term, Stage):
            try:
                measured(term, series, stages)
            except UnlikeUnits as unlike:
                yield f"{slug}: puts together {unlike}."
            except KeyError:
                continue
    if isinstance(rule, Ratio) and not like(measured(rule.employees, {}, {}), measured(rule.supported, {}, {})):
        yield f"{slug}: measures {rule.supported.unit} against {rule.employees.unit}."


def _compared(slug: str, one: Expression, other: Expression, series: Series, stages: Stages) -> Iterator[str]:
    try:
        left, right = measured(one, series, stages), measured(other, series, stages)
    except UnlikeUnits:
        return  # said of the expression itself
    except KeyError:
        return
    if DATE.powers in (left.powers, right.powers) and (left.bare or right.bare):
        yield f"{slug}: compares a date with a plain number. Write the date with OnDay."
    if not like(left, right):
        yield f"{slug}: compares {said(left)} with {said(right)}."


__all__ = ["Series", "Stages", "measured", "stages_of", "terms_in", "units_of", "unlike_units"]
