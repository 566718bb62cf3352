"""One provision as it is read: its numbers through time, what it reads, what cites it, and its worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from humlebi.law.kinds import NOTHING, Declared, Duty, FirstDays, Limit, Quantity, Reaches, Span, Text
from humlebi.law.lifting import Trial
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
)
from humlebi.law.register import Law, Version
from humlebi.law.terms import Compared, Condition, Field, Named, Number, Rate, fields_in, terms_in
from humlebi.law.wording import bound, exact, in_words


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number or choice of a provision. `number` None = it is no number, and no line can be drawn of it."""

    name: Text
    value: Text
    number: Fraction | None = None


@dataclass(frozen=True, slots=True)
class OverTime:
    """A parameter under each version that has it, in the order of time."""

    name: Text
    points: tuple[tuple[Version, Parameter], ...]

    @property
    def changes(self) -> bool:
        return len({parameter.value for _, parameter in self.points}) > 1

    @property
    def drawn(self) -> tuple[tuple[date, date, Fraction], ...]:
        """(from, until, number), for a line; empty when it is no number."""
        found = [(v.scope.begins, v.scope.until, p.number) for v, p in self.points if p.number is not None]
        return tuple(found) if len(found) == len(self.points) else ()


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
                yield Parameter(step.words, in_words(step.value), _only_number(step.value))
            yield from _conditions(declared)
            if isinstance(declared, Sanction):
                yield from _of_sanction(declared)
        case Conditions():
            for one in declared.classes:
                yield Parameter(one.words, in_words(one.when))
            yield from _conditions(declared)
            yield from _lasting(declared.lasts)
        case Requirement():
            for before in declared.before:
                yield Parameter(_head(before), in_words(before.part if isinstance(before, Named) else before))
        case Composition() | Ratio() | Quota() | Ladder():
            yield from _of_body(declared)


def _of_duty(duty: Duty) -> Iterator[Parameter]:
    for words, span in ((_FIRST, duty.span), (_THEN, duty.then), (_IF_LATER, duty.if_bound_later)):
        if span is not None:
            yield Parameter(words, span.words, Fraction(span.count))
    if duty.times > 1:
        yield Parameter(_TIMES, Text(str(duty.times), str(duty.times)), Fraction(duty.times))
    if duty.aged is not None:
        yield Parameter(_AGE, duty.aged.words)


def _of_limit(limit: Limit) -> Iterator[Parameter]:
    for words, quantity in ((_MORE_THAN, limit.more_than), (_REACHES, limit.reaches), (_WITHIN, limit.within)):
        if quantity is not None:
            yield Parameter(words, _amount_of(quantity), Fraction(quantity.count))
    if isinstance(limit.first_days, FirstDays):
        yield Parameter(_LEFT_OUT, limit.first_days.words)


def _of_sanction(sanction: Sanction) -> Iterator[Parameter]:
    for before in sanction.before:
        yield Parameter(_BEFORE, in_words(before))
    if sanction.cap is not None:
        yield Parameter(_CAP, in_words(sanction.cap), _only_number(sanction.cap))
    if sanction.effected_within is not None:
        months = str(sanction.effected_within)
        yield Parameter(_EFFECTED, Text(f"{months} måneder", f"{months} months"), Fraction(sanction.effected_within))
    yield from _lasting(sanction.lasts)


def _of_body(declared: Composition | Ratio | Quota | Ladder) -> Iterator[Parameter]:
    match declared:
        case Composition():
            for seat in declared.seats:
                yield Parameter(seat.words, Text(str(seat.at_least), str(seat.at_least)), Fraction(seat.at_least))
            if declared.quorum is not None:
                yield Parameter(_QUORUM, _both(declared.quorum), declared.quorum)
        case Ratio():
            for tier in declared.tiers:
                upto = "" if tier.up_to is None else str(tier.up_to)
                words = Text(f"1 pr. så mange, indtil {upto or 'resten'}", f"1 per so many, up to {upto or 'the rest'}")
                yield Parameter(words, Text(str(tier.per), str(tier.per)), Fraction(tier.per))
            yield Parameter(_MONTHS, Text(str(declared.months), str(declared.months)), Fraction(declared.months))
        case Quota():
            for words, share in ((_SHARE, declared.share), (_EXEMPT, declared.exempt_at_most)):
                if share is not None:
                    yield Parameter(words, _both(share * 100), share * 100)
        case Ladder():
            for first, share in declared.steps:
                yield Parameter(Text(f"fra uge {first}", f"from week {first}"), _both(share * 100), share * 100)


def _lasting(several: tuple[Lasts, ...]) -> Iterator[Parameter]:
    for one in several:
        words = one.words if one.words != NOTHING else (_LONGEST if one.when is None else in_words(one.when))
        yield Parameter(words, _span(one.span), Fraction(one.span.count))


def _conditions(declared: Asked) -> Iterator[Parameter]:
    """What is compared with a number, wherever it stands."""
    when = getattr(declared, "when", None)
    for term in terms_in((when, getattr(declared, "classes", ()))):
        if isinstance(term, Compared) and isinstance(term.right, Number):
            yield Parameter(in_words(term.left), bound(term), term.right.value)


def _head(condition: Condition) -> Text:
    return condition.words if isinstance(condition, Named) else _BEFORE


def _only_number(term: object) -> Fraction | None:
    return term.value if isinstance(term, Number) else None


def _both(value: Fraction) -> Text:
    return Text(exact(value, "da"), exact(value, "en"))


def _amount_of(quantity: Quantity) -> Text:
    da, en = {"weeks": ("uger", "weeks"), "months": ("kalendermåneder", "calendar months")}[quantity.unit]
    return Text(f"{quantity.count} {da}", f"{quantity.count} {en}")


def _span(span: Span) -> Text:
    units = {"days": ("dage", "days"), "months": ("måneder", "months"), "working_days": ("arbejdsdage", "working days")}
    count, (da, en) = span.count, units[span.unit.removesuffix("_within")]
    if span.unit == "days" and count and (count % 7 == 0 or count % 7 == 6):
        count, da, en = (count + 1) // 7, "uger", "weeks"
    if span.unit != "days" and da == "måneder" and count % 12 == 0:
        count, da, en = count // 12, "år", "years" if count > 12 else "year"
    return Text(f"{count} {da}", f"{count} {en}")


_FIRST = Text("Frist", "Term")
_THEN = Text("Derefter", "Then")
_IF_LATER = Text("Hvis kravet først gælder senere", "When it comes to bind later")
_TIMES = Text("Antal gange", "Times")
_AGE = Text("Alder", "Age")
_MORE_THAN = Text("Mere end", "More than")
_REACHES = Text("Når", "Reaches")
_WITHIN = Text("Inden for", "Within")
_LEFT_OUT = Text("Udelades", "Left out")
_BEFORE = Text("Skal foreligge", "Must stand before")
_CAP = Text("Højst", "At most")
_EFFECTED = Text("Gennemføres inden for hele måneder", "Carried out within whole months")
_QUORUM = Text("Andel til stede", "Share present")
_MONTHS = Text("Gennemsnit over måneder", "Average over months")
_SHARE = Text("Mindst, pct.", "At least, per cent")
_EXEMPT = Text("Undtages højst, pct.", "Exempted at most, per cent")
_LONGEST = Text("Højst", "At most")


# --- what it hangs together with --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cited:
    """What cites a rule: other rules that start at it or count it, and trials that exempt from it."""

    rules: tuple[Version, ...]
    trials: tuple[Trial, ...]


def cited_by(law: Law, name: str) -> Cited:
    rules: dict[str, Version] = {}
    for version in law.versions:
        declared = version.declaration
        starts = isinstance(declared, Duty) and isinstance(declared.since, Reaches) and declared.since.limit == name
        if starts or (isinstance(declared, Quota) and name in declared.duties):
            rules[version.name] = version
    return Cited(tuple(rules.values()), tuple(trial for trial in law.trials if name in trial.exempts))


def reads(version: Version) -> tuple[str, ...]:
    """The series of rates that it reads, each once."""
    found = (term.series for term in terms_in(version.declaration) if isinstance(term, Rate))
    return tuple(dict.fromkeys(found))


def asks_for(version: Version) -> tuple[Field, ...]:
    """The fields that somebody must tell."""
    return fields_in(version.declaration)
