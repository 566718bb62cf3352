"""An example that names a clause turns on it: without what honours the clause, it comes out otherwise.

What honours a clause is taken out of the declaration: a field becomes its default, one of several is left out, a term
that is looked for is turned round, a number or a span becomes another. At least one of the elements must decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.law import asked, examples

from humlebi.law.elements import elements_of
from humlebi.law.kinds import Ages, Duty, Exemption, FirstDays, Quantity, Reaches, Scope, Source, Span, Text
from humlebi.law.readings import Clause, readings
from humlebi.law.register import Law, Version, law
from humlebi.law.terms import Condition, Expression, Not, Number, Sum, Term
from humlebi.reckoning.answers import ask
from humlebi.reckoning.assess import assess
from humlebi.timeline.wording import Refusal

# --- the clauses that examples name -----------------------------------------------------------------------------------


def _by_cite() -> dict[str, list[Clause]]:
    found: dict[str, list[Clause]] = {}
    for reading in readings():
        for wording in reading.wordings:
            for clause in wording.clauses:
                if clause.answered_by:
                    found.setdefault(reading.cited(clause.at), []).append(clause)
    return found


CLAUSES = _by_cite()
ROWS = [(one, cite) for one in examples.examples() for cite in one.decides]
ANSWERS = [(one, cite) for one in asked.questions() for cite in one.case.get("decides", ())]


@pytest.mark.parametrize(("example", "cite"), ROWS, ids=lambda one: getattr(one, "id", one))
def test_rows_turn_on_the_clause(example: examples.Example, cite: str) -> None:
    regimes = {(row["duty"], row["regime"]) for row in example.rows if "regime" in row}

    def comes_out(of: Law) -> object:
        return examples.found(example, assess(example.facts, example.today, of, example.trials))

    _turns(cite, example.duties, regimes, comes_out)


@pytest.mark.parametrize(("question", "cite"), ANSWERS, ids=lambda one: getattr(one, "id", one))
def test_an_answer_turns_on_the_clause(question: asked.Question, cite: str) -> None:
    case = question.case
    told = {name: str(text) for name, text in case.get("told", {}).items()}

    def comes_out(of: Law) -> object:
        more = {"begun": case.get("begun"), "decided": case.get("decided"), "trials": case.get("trials", ())}
        try:
            answer = ask(question.rule, case["on"], told, of=question.known, law_=of, **more)
        except Refusal as refused:
            return type(refused).__name__
        return (answer.rule.slug, answer.status, answer.value, answer.verdict.chosen, answer.verdict.until)

    regimes = {(question.rule, case["regime"])} if "regime" in case else set()
    _turns(cite, frozenset({question.rule}), regimes, comes_out)


def _turns(cite: str, rules: frozenset[str], regimes: set[tuple[str, str]], comes_out: Any) -> None:
    """That one of the law's own versions, changed in what honours the clause, lets the example come out otherwise."""
    was = comes_out(law())
    tried = []
    for version, element in _honouring(cite, rules, regimes):
        if isinstance(getattr(version.declaration, element, None), Text) and (version.name, version.regime) in regimes:
            return  # what is told in words is told wherever the version answers
        for changed in without(version, element):
            tried.append(f"{version.slug}:{element}")
            if _otherwise(version, changed, was, comes_out):
                return
    named = ", ".join(dict.fromkeys(tried)) or "nothing that can be taken out"
    pytest.fail(f"comes out the same without any of: {named}")


def _honouring(cite: str, rules: frozenset[str], regimes: set[tuple[str, str]]) -> Iterator[tuple[Version, str]]:
    """The versions and elements that honour the clause, those that the example is about first."""
    named = [one.partition(":") for clause in CLAUSES.get(cite, ()) for one in clause.answered_by]
    found = dict.fromkeys((law().by_slug[slug], element) for slug, _, element in named if slug in law().by_slug)
    yield from sorted(found, key=lambda one: ((one[0].name, one[0].regime) not in regimes, one[0].name not in rules))


def _otherwise(version: Version, changed: Version, was: object, comes_out: Any) -> bool:
    versions = tuple(changed if one is version else one for one in law().versions)
    try:
        return bool(comes_out(replace(law(), versions=versions)) != was)
    except (ArithmeticError, LookupError, TypeError, ValueError, AssertionError):
        return False  # what cannot be reckoned at all proves nothing


# --- a declaration without an element ---------------------------------------------------------------------------------


def without(version: Version, element: str) -> Iterator[Version]:
    """The version in every way in which the element can be taken out of it."""
    declared = version.declaration
    if element == "only":
        yield replace(version, scope=_elsewhere(version.scope))
        return
    several = re.fullmatch(r"(\w+)\[(\d+)\]", element)
    names = {field.name: field for field in fields(declared)}
    if several and several[1] in names:
        yield from _changed(version, several[1], _less(getattr(declared, several[1]), int(several[2])))
        part = getattr(declared, several[1])[int(several[2])]
        yield from _turned(version, several[1], part)
        return
    if element in names:
        yield from _plainly(version, element)
        return
    for name in names:
        value = getattr(declared, name)
        if name in _WORDS or not _mentions(value, element):
            continue
        if isinstance(value, tuple):
            for place, part in enumerate(value):
                if part == element or _mentions(part, element):
                    yield from _changed(version, name, _less(value, place))
        yield from _turned_inside(version, name, value, element)
        yield from _plainly(version, name)


_WORDS = ("name", "title", "plain", "source", "only", "group", "doubt", "variant")


def _elsewhere(scope: Scope) -> Scope:
    """A regime that never holds."""
    return replace(scope, begins=date(1999, 1, 1), until=date(1999, 1, 2))


def _plainly(version: Version, name: str) -> Iterator[Version]:
    """A field as if nobody had set it; a number or a span of another size."""
    declared = version.declaration
    field = next(one for one in fields(declared) if one.name == name)
    value = getattr(declared, name)
    if field.default is not MISSING and value != field.default:
        yield from _changed(version, name, field.default)
    for other in _others(value):
        yield from _changed(version, name, other)
    yield from _turned_inside(version, name, value, None)


def _others(value: Any) -> Iterator[Any]:
    """The same sort of thing, of another size."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, str):
        yield from _other_words(value)
    elif isinstance(value, int):
        yield from (value + 1, max(0, value - 1), 10 * value + 10)
    elif isinstance(value, Fraction):
        yield from (value + 1, value / 2)
    elif isinstance(value, date):
        yield from (value.replace(year=value.year + 20), value.replace(year=value.year - 20))
    elif isinstance(value, Span | Quantity):
        counts = (value.count + 1, max(0, value.count - 1), 9 * value.count + 9)
        yield from (replace(value, count=count) for count in counts)
        if isinstance(value, Span):
            yield from (replace(value, **{flag: not getattr(value, flag)}) for flag in _FLAGS)
    elif isinstance(value, Exemption):
        yield replace(value, whole_course=True, until_ended=False)
        yield replace(value, whole_course=False, until_ended=False)
    elif isinstance(value, FirstDays):
        yield replace(value, steps=((date(1990, 1, 1), 0),), others=tuple((who, 0) for who, _ in value.others))
        yield replace(value, steps=tuple((on, days + 7) for on, days in value.steps))
    elif isinstance(value, Ages):
        yield replace(value, steps=tuple((on, months + 240) for on, months in value.steps))
        yield replace(value, steps=tuple((on, max(0, months - 240)) for on, months in value.steps))
    elif isinstance(value, tuple):
        yield from (_less(value, place) for place in range(len(value)))
        for place, part in enumerate(value):
            for other in _others(part):
                yield (*value[:place], other, *value[place + 1 :])
    elif is_dataclass(value) and not isinstance(value, Text | Source | Scope | Term):
        for field in fields(value):
            for other in _others(getattr(value, field.name)):
                yield replace(value, **{field.name: other})


def _other_words(word: str) -> Iterator[str]:
    """A kind of spell or event that nobody in an example has, in the place of one; the other of two choices."""
    words = law().vocabulary
    yield from (
        one for kinds, one in ((words.spells, "skaanejob"), (words.events, "intensiveret_indsats")) if word in kinds
    )
    for pair in (
        ("month_end", "at_once"),
        ("heads", "person_years"),
        ("first", "again"),
        ("again", "each"),
        ("benefit", "clock"),
    ):
        yield from (one for one in pair if word in pair and one != word)


_FLAGS = ("whole_week", "past_feasts", "next_working")


def _less(value: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    return (*value[:place], *value[place + 1 :])


def _changed(version: Version, name: str, value: Any) -> Iterator[Version]:
    """The version with one field changed; nothing where the declaration does not take it."""
    try:
        yield replace(version, declaration=replace(version.declaration, **{name: value}))
    except (TypeError, ValueError):
        return


def _turned(version: Version, name: str, part: Any) -> Iterator[Version]:
    """The version with one part of a field changed in every way."""
    whole = getattr(version.declaration, name)
    place = next(i for i, one in enumerate(whole) if one is part)
    for other in (*_others(part), *_terms_changed(part, None)):
        yield from _changed(version, name, (*whole[:place], other, *whole[place + 1 :]))


def _turned_inside(version: Version, name: str, value: Any, word: str | None) -> Iterator[Version]:
    for other in _terms_changed(value, word):
        yield from _changed(version, name, other)


def _terms_changed(value: Any, word: str | None) -> Iterator[Any]:
    """The same with one term turned round (a condition) or raised (a number): those that mention the word, or each."""
    if isinstance(value, Term):
        here = word is None or _leaf(value, word)
        if here and isinstance(value, Condition) and not isinstance(value, Not):
            yield Not(value)
        elif here and isinstance(value, Expression):
            yield from (Sum((value, Number(Fraction(n)))) for n in (1, -1, 1000))
        if isinstance(value, Not):
            yield value.part
    if isinstance(value, tuple):
        for place, part in enumerate(value):
            for other in _terms_changed(part, word):
                yield (*value[:place], other, *value[place + 1 :])
            if isinstance(part, Term) and (word is None or _mentions(part, word)) and len(value) > 1:
                yield _less(value, place)
    elif is_dataclass(value) and not isinstance(value, type | Text | Source | Scope):
        for field in fields(value):
            for other in _terms_changed(getattr(value, field.name), word):
                yield replace(value, **{field.name: other})
            if field.name == "values" and word in getattr(value, "values", ()):
                yield replace(value, values=tuple(one for one in value.values if one != word))


def _leaf(term: Term, word: str) -> bool:
    """Whether the term itself, and not only a part of it, mentions the word."""
    own = [getattr(term, field.name) for field in fields(term)]
    return any(one == word or (not isinstance(one, Term) and _mentions(one, word)) for one in own)


def _mentions(value: Any, word: str) -> bool:
    if isinstance(value, str):
        return value == word
    if isinstance(value, tuple):
        return any(_mentions(one, word) for one in value)
    if is_dataclass(value) and not isinstance(value, Text | Source | Scope):
        return any(_mentions(getattr(value, field.name), word) for field in fields(value))
    return False


# --- that the proof can fail ------------------------------------------------------------------------------------------


def test_an_element_that_does_not_decide_is_found_out() -> None:
    """A limit asked of somebody who is not on the benefit comes out the same whatever its weeks are."""
    version = next(v for v in law().versions if v.slug == "varighed@2014")
    changed = list(without(version, "more_than"))
    assert len({one.declaration.more_than for one in changed}) > 2  # type: ignore[union-attr]
    assert not any(_otherwise(version, one, [], lambda _: []) for one in changed)


def test_every_element_of_every_declaration_can_be_taken_out() -> None:
    """What is told in words cannot, and neither can the limit that a duty starts at: without it there is no clock."""
    left = [
        f"{version.slug}:{element}"
        for version in law().versions
        for element in sorted(elements_of(version.declaration))
        if not isinstance(getattr(version.declaration, element, None), Text)
        and not (isinstance(version.declaration, Duty) and isinstance(version.declaration.since, Reaches))
        and element not in _UNSEEN
        and not any(True for _ in without(version, element))
    ]
    assert left == []


# Whose the duty is, and what a number is of, changes no row and no answer.
_UNSEEN = ("owner", "unit", "per")
