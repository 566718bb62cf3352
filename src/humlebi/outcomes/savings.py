"""A municipality's savings, recomputed: each step exactly, from the law's own percentages, and as it was shown.

The steps are declared (`law/refusion/alleroed_2015.py`); the figures they were told and how each was rounded are data
beside this file. Nothing here knows what a proposal is about.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from importlib.resources import files
from typing import Any

from humlebi.law.kinds import NOTHING, Text
from humlebi.law.questions import Amount, Ladder, Step
from humlebi.law.register import Law, Version, law
from humlebi.reckoning.answers import Answer, ask, needs
from humlebi.reckoning.known import BLANK
from humlebi.reckoning.ladder import share
from humlebi.reckoning.telling import read
from humlebi.reckoning.truth import Finding, Situation, find, number_found, rounded
from humlebi.timeline.calendar import number

ALLEROED_2015 = "savings_alleroed_2015.toml"


class CannotCompute(ValueError):
    """A computation whose figures do not give a result, or a percentage that the law does not give."""


@dataclass(frozen=True, slots=True)
class Line:
    """One step: what it is exactly, and what was shown. `how`: see the data; empty = shown as it is."""

    step: Step
    exact: Fraction
    shown: Fraction
    how: str = ""
    note: Text = NOTHING

    @property
    def rounded_away(self) -> Fraction:
        """How much more the exact figure is than the one shown."""
        return self.exact - self.shown


@dataclass(frozen=True, slots=True)
class FromLaw:
    """A figure that the law gave: `field` was told `value`, by that version."""

    field: str
    value: Fraction
    rule: Version


@dataclass(frozen=True, slots=True)
class Computation:
    """A computation with its lines; the last is the result. `told` holds every figure it was told, as text."""

    id: str
    title: Text
    rule: Version
    on: date
    lines: tuple[Line, ...]
    told: Mapping[str, str]
    from_law: tuple[FromLaw, ...] = ()

    @property
    def exact(self) -> Fraction:
        return self.lines[-1].exact

    @property
    def shown(self) -> Fraction:
        return self.lines[-1].shown

    def line(self, name: str) -> Line:
        """The line of that step. KeyError when there is none."""
        for line in self.lines:
            if line.step.name == name:
                return line
        raise KeyError(name)


def savings(law_: Law | None = None, name: str = ALLEROED_2015) -> dict[str, Computation]:
    """Every computation of a file by its id, in its order. CannotCompute when the law gives no percentage."""
    found = law_ or law()
    text = files("humlebi.outcomes").joinpath(name).read_text(encoding="utf-8")
    done: dict[str, Computation] = {}
    for case in tomllib.loads(text)["computation"]:
        done[case["id"]] = _computed(case, found, done)
    return done


def _computed(case: Mapping[str, Any], found: Law, done: Mapping[str, Computation]) -> Computation:
    on: date = case["on"]
    given = tuple(_from_law(one, on, found) for one in case.get("from_law", ()))
    told = dict(case.get("told", {})) | {one.field: str(one.value) for one in given}
    others = [(one["field"], done[one["of"]]) for one in case.get("from_saving", ())]
    exactly = told | {field: str(other.exact) for field, other in others}
    as_shown = told | {field: str(other.shown) for field, other in others}
    answer = ask(case["ask"], on, exactly, of=BLANK, law_=found)
    _require(answer)
    lines = _lines(answer, _situation(answer, as_shown, found), case.get("shown", {}))
    title = Text(**case["title"]) if "title" in case else answer.rule.title
    return Computation(case["id"], title, answer.rule, on, lines, exactly, given)


def _require(answer: Answer) -> None:
    if answer.status != "computed":
        raise CannotCompute(f"{answer.rule.slug} on {answer.on} is {answer.status}, not an amount")


def _from_law(one: Mapping[str, Any], on: date, found: Law) -> FromLaw:
    """A percentage on the day: a fixed one, or, with a week, that of the ladder's step."""
    if "week" in one:
        rule = next(v for v in found.named(one["ask"]) if v.scope.begins <= on < v.scope.until)
        assert isinstance(rule.declaration, Ladder)
        return FromLaw(one["field"], share(rule.declaration, one["week"]) * 100, rule)
    answer = ask(one["ask"], on, one.get("told", {}), of=BLANK, law_=found)
    _require(answer)
    assert answer.value is not None
    return FromLaw(one["field"], answer.value, answer.rule)


def _situation(answer: Answer, told: Mapping[str, str], found: Law) -> Situation:
    """The same question with the figures that were shown."""
    declared = answer.rule.declaration
    assert isinstance(declared, Amount)
    fields = {field.name: field for field in needs(declared)}
    values = {name: read(fields[name], text) for name, text in told.items()}
    return Situation(number(answer.on), BLANK, found.vocabulary, _no_rates, values)


def _no_rates(name: str, day: int) -> Fraction:
    raise CannotCompute(f"a saving reads the series {name}; tell the figure instead")


def _lines(answer: Answer, situation: Situation, shown: Mapping[str, Mapping[str, str]]) -> tuple[Line, ...]:
    """Each step exactly and as shown; a step may be computed of those shown before it."""
    _known_steps(answer, shown)
    seen: dict[str, Finding] = {}
    lines = []
    for reached in answer.verdict.stages:
        step, exact = reached.step, reached.value
        assert exact is not None
        how = shown.get(step.name, {})
        amount = _shown(step, exact, how, replace(situation, stages=seen))
        seen[step.name] = Finding(step.value, amount)
        note = Text(how["da"], how["en"]) if "da" in how else NOTHING
        lines.append(Line(step, exact, amount, how.get("how", ""), note))
    return tuple(lines)


def _known_steps(answer: Answer, names: Iterable[str]) -> None:
    steps = {reached.step.name for reached in answer.verdict.stages}
    for name in names:
        if name not in steps:
            raise CannotCompute(f"{answer.rule.slug} has no step '{name}'; it has {', '.join(sorted(steps))}")


def _shown(step: Step, exact: Fraction, how: Mapping[str, str], situation: Situation) -> Fraction:
    match how.get("how", ""):
        case "":
            return exact
        case "stated":
            return Fraction(how["amount"])
        case "of_shown":
            value = number_found(find(step.value, situation))
            assert value is not None
            return value
        case "nearest" | "down" as way:
            return rounded(exact, Fraction(how["to"]), way)
        case other:
            raise CannotCompute(f"step '{step.name}' is shown '{other}'; write nearest, down, of_shown or stated")
