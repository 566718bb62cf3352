"""One provision as it is read: its numbers through time, what it reads, what cites it, and its worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import groupby, pairwise

from humlebi.law.kinds import NOTHING, Declared, Duty, FirstDays, Limit, Quantity, Reaches, Span, Text, holidays_said
from humlebi.law.lifting import Proposal, Trial
from humlebi.law.questions import (
    Amount,
    Asked,
    Composition,
    Conditions,
    Ladder,
    Lasts,
    Quota,
    Ratio,
    Requirement,
    Sanction,
    Step,
)
from humlebi.law.register import Law, Version
from humlebi.law.terms import Compared, Condition, Field, Named, Number, Rate, fields_in, terms_in
from humlebi.law.units import UnitName
from humlebi.law.wording import bound, exact, in_words, measured, outline, stage_units
from humlebi.outcomes.spoken import shown

INDENT = "  "


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number or choice of a provision. `number` None = it is no number, and no line can be drawn of it.

    `unit`: what the number counts, by the unit's short name; days are days also where the value says weeks.
    """

    name: Text
    value: Text
    number: Fraction | None = None
    unit: UnitName = ""


@dataclass(frozen=True, slots=True)
class OverTime:
    """A parameter under each version that has it, in the order of time."""

    name: Text
    points: tuple[tuple[Version, Parameter], ...]

    @property
    def changes(self) -> bool:
        return len({parameter.value for _, parameter in self.points}) > 1

    @property
    def changing(self) -> tuple[tuple[Version, Parameter], ...]:
        """The points at which it came or became another, for each variant.

        A version may have several of one name ("at most 10,000 kr", "at most 20,000 kr"): they come and change as one.
        """
        last: dict[str, list[Text]] = {}
        found: list[tuple[Version, Parameter]] = []
        for _slug, group in groupby(self.points, key=lambda point: point[0].slug):
            points = list(group)
            variant, values = points[0][0].declaration.variant, [parameter.value for _, parameter in points]
            if last.get(variant) != values:
                found += points
            last[variant] = values
        return tuple(found)

    @property
    def lines(self) -> tuple[Line, ...]:
        """One line for each variant of the rule.

        None when a point is no number, when the units are not the same, or when two numbers hold at once: a line from
        one to the other would say that the number changed.
        """
        if any(parameter.number is None for _, parameter in self.points) or len({p.unit for _, p in self.points}) > 1:
            return ()
        found: dict[str, list[tuple[Version, Fraction]]] = {}
        for version, parameter in self.points:
            assert parameter.number is not None
            found.setdefault(version.declaration.variant, []).append((version, parameter.number))
        several_at_once = any(
            later.scope.begins < earlier.scope.until
            for several in found.values()
            for (earlier, _), (later, _) in pairwise(several)
        )
        if several_at_once:
            return ()
        return tuple(
            Line(several[-1][0], tuple((v.scope.begins, v.scope.until, n) for v, n in several))
            for several in found.values()
        )

    @property
    def unit(self) -> UnitName:
        """Weeks when every number is whole weeks, else as the numbers are counted."""
        numbers = [parameter.number for _, parameter in self.points if parameter.number is not None]
        unit = self.points[-1][1].unit
        return "weeks" if unit == "days" and all(number % 7 == 0 for number in numbers) else unit


@dataclass(frozen=True, slots=True)
class Line:
    """A number through time under one variant of a rule: (from, until, number). `of` is its latest version."""

    of: Version
    steps: tuple[tuple[date, date, Fraction], ...]


def parameters(version: Version) -> tuple[Parameter, ...]:
    """Every number and choice that the declaration holds, in its order, each once."""
    return parameters_of(version.declaration)


def parameters_of(declared: Declared) -> tuple[Parameter, ...]:
    """The same of a declaration."""
    return tuple(dict.fromkeys(_parameters(declared)))


def through_time(law: Law, name: str) -> tuple[OverTime, ...]:
    """The parameters of a rule, each through its versions; those of the latest version first."""
    versions = law.named(name)
    found: dict[Text, list[tuple[Version, Parameter]]] = {}
    for version in reversed(versions):
        for parameter in parameters(version):
            found.setdefault(parameter.name, []).insert(0, (version, parameter))
    return tuple(OverTime(words, tuple(points)) for words, points in found.items())


def _parameters(declared: object) -> Iterator[Parameter]:
    match declared:
        case Duty():
            yield from _of_duty(declared)
        case Limit():
            yield from _of_limit(declared)
        case Amount() | Sanction():
            for step in declared.stages:
                yield Parameter(
                    step.words, _amount_said(step, declared), _only_number(step.value), stage_units(declared)[step.name]
                )
            yield from _conditions(declared)
            if isinstance(declared, Sanction):
                yield from _of_sanction(declared)
        case Conditions():
            for one in declared.classes:
                yield Parameter(one.words, _lines(one.when, declared))
            yield from _conditions(declared)
            yield from _lasting(declared.lasts)
        case Requirement():
            for before in declared.before:
                yield Parameter(_head(before), _lines(before.part if isinstance(before, Named) else before, declared))
        case Composition() | Ratio() | Quota() | Ladder():
            yield from _of_body(declared)


def _of_duty(duty: Duty) -> Iterator[Parameter]:
    for words, span in ((_FIRST, duty.span), (_THEN, duty.then), (_IF_LATER, duty.if_bound_later)):
        if span is not None:
            yield Parameter(words, span.words, Fraction(span.count), _SPANS[span.unit])
    if duty.times > 1:
        yield Parameter(_TIMES, Text(str(duty.times), str(duty.times)), Fraction(duty.times))
    if duty.aged is not None:
        yield Parameter(_AGE, duty.aged.words)
    for one in duty.suspended:
        yield Parameter(_STANDS_STILL, one.words)


def _of_limit(limit: Limit) -> Iterator[Parameter]:
    for words, quantity in ((_MORE_THAN, limit.more_than), (_REACHES, limit.reaches), (_WITHIN, limit.within)):
        if quantity is not None:
            yield Parameter(words, _amount_of(quantity), Fraction(quantity.count), quantity.unit)
    if isinstance(limit.first_days, FirstDays):
        yield Parameter(_LEFT_OUT, limit.first_days.words)
    if limit.leaves_out:
        yield Parameter(_LEFT_OUT, shown(limit.leaves_out))
    if limit.leaves_out_holidays is not None:
        yield Parameter(_LEFT_OUT, holidays_said(limit.leaves_out_holidays))


def _of_sanction(sanction: Sanction) -> Iterator[Parameter]:
    for before in sanction.before:
        yield Parameter(_BEFORE, _lines(before, sanction))
    if sanction.cap is not None:
        yield Parameter(_CAP, in_words(sanction.cap, of=sanction), _only_number(sanction.cap), sanction.unit)
    if sanction.effected_within is not None:
        months = Fraction(sanction.effected_within)
        yield Parameter(_EFFECTED, _measured(months, "months"), months, "months")
    yield from _lasting(sanction.lasts)


def _of_body(declared: Composition | Ratio | Quota | Ladder) -> Iterator[Parameter]:
    match declared:
        case Composition():
            for seat in declared.seats:
                yield Parameter(
                    seat.words, Text(str(seat.at_least), str(seat.at_least)), Fraction(seat.at_least), "members"
                )
            if declared.quorum is not None:
                yield Parameter(_QUORUM, _both(declared.quorum), declared.quorum)
        case Ratio():
            for tier in declared.tiers:
                upto = "" if tier.up_to is None else str(tier.up_to)
                words = Text(f"1 pr. så mange, indtil {upto or 'resten'}", f"1 per so many, up to {upto or 'the rest'}")
                yield Parameter(words, Text(str(tier.per), str(tier.per)), Fraction(tier.per), "persons")
            yield Parameter(
                _MONTHS, _measured(Fraction(declared.months), "months"), Fraction(declared.months), "months"
            )
        case Quota():
            for words, share in ((_SHARE, declared.share), (_EXEMPT, declared.exempt_at_most)):
                if share is not None:
                    yield Parameter(words, _percent(share), share * 100, "percent")
        case Ladder():
            for first, share in declared.steps:
                yield Parameter(Text(f"fra uge {first}", f"from week {first}"), _percent(share), share * 100, "percent")


def _lasting(several: tuple[Lasts, ...]) -> Iterator[Parameter]:
    for one in several:
        words = one.words if one.words != NOTHING else (_LONGEST if one.when is None else in_words(one.when))
        yield Parameter(words, _span(one.span), Fraction(one.span.count), _SPANS[one.span.unit])


def _conditions(declared: Asked) -> Iterator[Parameter]:
    """What is compared with a number, wherever it stands."""
    when = getattr(declared, "when", None)
    for term in terms_in((when, getattr(declared, "classes", ()))):
        if isinstance(term, Compared) and isinstance(term.right, Number):
            yield Parameter(in_words(term.left, of=declared), bound(term, of=declared), term.right.value)


def _head(condition: Condition) -> Text:
    return condition.words if isinstance(condition, Named) else _BEFORE


def _only_number(term: object) -> Fraction | None:
    return term.value if isinstance(term, Number) else None


def _amount_said(step: Step, declared: Amount | Sanction) -> Text:
    """A stage in words; one that is a plain number of the act with the unit of the stage."""
    if isinstance(step.value, Number):
        return _measured(step.value.value, stage_units(declared)[step.name])
    return in_words(step.value, of=declared)


def _measured(value: Fraction, unit: UnitName) -> Text:
    return Text(measured(value, unit, "da"), measured(value, unit, "en"))


def _percent(share: Fraction) -> Text:
    return _measured(share * 100, "percent")


def _lines(condition: Condition, declared: object) -> Text:
    """A condition with its structure: one line for each part, indented below what holds them together."""
    told = outline(condition, of=declared)
    da, en = ("\n".join(INDENT * depth + text.say(lang) for depth, text in told) for lang in ("da", "en"))
    return Text(da, en)


def _both(value: Fraction) -> Text:
    return Text(exact(value, "da"), exact(value, "en"))


def _amount_of(quantity: Quantity) -> Text:
    if quantity.unit == "weeks":
        return _measured(Fraction(quantity.count), "weeks")
    one = quantity.count == 1
    da, en = ("kalendermåned", "calendar month") if one else ("kalendermåneder", "calendar months")
    return Text(f"{quantity.count} {da}", f"{quantity.count} {en}")


_SPANS: dict[str, UnitName] = {
    "days": "days",
    "months": "months",
    "working_days": "working days",
    "months_within": "months",
}


def _span(span: Span) -> Text:
    unit = span.unit.removesuffix("_within")
    if unit == "days" and span.count and span.count % 7 in (0, 6):
        return _measured(Fraction((span.count + 1) // 7), "weeks")
    if unit == "months" and span.count % 12 == 0 and span.count:
        return _measured(Fraction(span.count // 12), "years")
    return _measured(Fraction(span.count), _SPANS[unit])


_FIRST = Text("Frist", "Term")
_THEN = Text("Derefter", "Then")
_IF_LATER = Text("Hvis kravet først gælder senere", "When it comes to bind later")
_TIMES = Text("Antal gange", "Times")
_AGE = Text("Alder", "Age")
_MORE_THAN = Text("Mere end", "More than")
_REACHES = Text("Når", "Reaches")
_WITHIN = Text("Inden for", "Within")
_LEFT_OUT = Text("Udelades", "Left out")
_STANDS_STILL = Text("Står stille for alle", "Stands still for everybody")
_BEFORE = Text("Skal foreligge", "Must stand before")
_CAP = Text("Højst", "At most")
_EFFECTED = Text("Gennemføres inden for hele kalendermåneder", "Carried out within whole calendar months")
_QUORUM = Text("Andel til stede", "Share present")
_MONTHS = Text("Gennemsnit over", "Average over")
_SHARE = Text("Mindst", "At least")
_EXEMPT = Text("Undtages højst", "Exempted at most")
_LONGEST = Text("Højst", "At most")


# --- what it hangs together with --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cited:
    """What cites a rule: rules that start at it or count it, trials that exempt from it, and proposals of it."""

    rules: tuple[Version, ...]
    trials: tuple[Trial, ...]
    proposals: tuple[Proposal, ...]


def cited_by(law: Law, name: str) -> Cited:
    rules: dict[str, Version] = {}
    for version in law.versions:
        declared = version.declaration
        starts = isinstance(declared, Duty) and isinstance(declared.since, Reaches) and declared.since.limit == name
        if starts or (isinstance(declared, Quota) and name in declared.duties):
            rules[version.name] = version
    trials = tuple(trial for trial in law.trials if name in trial.exempts)
    proposals = tuple(one for one in law.proposals if name in (*one.exempts, *one.limits))
    return Cited(tuple(rules.values()), trials, proposals)


def reads(version: Version) -> tuple[str, ...]:
    """The series of rates that it reads, each once."""
    found = (term.series for term in terms_in(version.declaration) if isinstance(term, Rate))
    return tuple(dict.fromkeys(found))


def asks_for(version: Version) -> tuple[Field, ...]:
    """The fields that somebody must tell."""
    return fields_in(version.declaration)
