"""What is wrong with a question before anybody asks it: unknown words, series, stages and duties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from humlebi.law.kinds import Begins, Course, Enters, Happens
from humlebi.law.measuring import unlike_units
from humlebi.law.questions import Amount, Asked, Composition, Conditions, Ladder, Quota, Sanction, Step
from humlebi.law.terms import (
    Counted,
    DaysSince,
    During,
    Field,
    Happened,
    OneOf,
    Rate,
    Silence,
    Spent,
    Stage,
    Term,
    terms_in,
)
from humlebi.law.units import UNITS, UnitName
from humlebi.timeline.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Names:
    """What a question may name: the words of the timeline, the series of rates, the other rules."""

    vocabulary: Vocabulary
    series: Mapping[str, UnitName]
    rules: frozenset[str]


def faults_of_question(slug: str, rule: Asked, terms: Sequence[Term], names: Names) -> Iterator[str]:
    """Every fault of one question, each in one sentence. `terms`: all that are in it."""
    yield from _words(slug, rule, terms, names.vocabulary)
    for term in terms:
        if isinstance(term, Rate) and term.series not in names.series:
            yield f"{slug}: reads the series '{term.series}', which is not declared."
        if isinstance(term, Field):
            yield from _labels(slug, term)
        if isinstance(term, OneOf):
            for value in set(term.values) - set(term.field.values):
                yield f"{slug}: {term.field.name} never has the value '{value}'."
    yield from _stages(slug, rule.stages if isinstance(rule, Amount | Sanction) else ())
    if all(term.unit in UNITS for term in terms if isinstance(term, Field)):
        yield from unlike_units(slug, rule, terms, names.series)
    if isinstance(rule, Conditions) and rule.when is not None and rule.classes:
        yield f"{slug}: give either a condition or classes, not both."
    if isinstance(rule, Conditions) and rule.when is None and not rule.classes and not rule.lasts:
        yield f"{slug}: give a condition, classes, or how long it lasts."
    if isinstance(rule, Amount) and not rule.stages:
        yield f"{slug}: an amount needs at least one stage."
    if isinstance(rule, Composition) and rule.casting and rule.casting not in {seat.name for seat in rule.seats}:
        yield f"{slug}: the casting vote belongs to seat '{rule.casting}', which is not there."
    if isinstance(rule, Conditions):
        for duty in rule.lifts:
            if duty not in names.rules:
                yield f"{slug}: lifts duty '{duty}', which is not declared."
        if rule.lifts and bool(rule.classes) != bool(rule.lifts_in):
            yield f"{slug}: a question of classes that lifts a duty must say in which, and no other may."
        for name in set(rule.lifts_in) - {one.name for one in rule.classes}:
            yield f"{slug}: lifts in class '{name}', which it does not have."
    if isinstance(rule, Quota):
        yield from _of_quota(slug, rule, names)
    if isinstance(rule, Ladder) and [first for first, _ in rule.steps] != sorted({first for first, _ in rule.steps}):
        yield f"{slug}: the steps are not in order."


def _labels(slug: str, field: Field) -> Iterator[str]:
    """The unit is one that there is a word for, and no two values of a choice are called the same."""
    if field.unit not in UNITS:
        yield f"{slug}: {field.name}: there is no unit '{field.unit}'; there are: {', '.join(filter(None, UNITS))}."
    for texts in ([label.da for label in field.labels], [label.en for label in field.labels]):
        if len(set(texts)) < len(texts) and all(texts):
            yield f"{slug}: {field.name}: two values have the same words."


def _of_quota(slug: str, rule: Quota, names: Names) -> Iterator[str]:
    if not rule.duties:
        yield f"{slug}: a quota needs at least one duty to count."
    for duty in rule.duties:
        if duty not in names.rules:
            yield f"{slug}: counts duty '{duty}', which is not declared."
    if rule.share is None and rule.exempt_at_most is None:
        yield f"{slug}: give the share that must be met, the share that may be exempted, or both."
    if (rule.exempt_at_most is None) != (not rule.exempted_as):
        yield f"{slug}: a ceiling on exemptions needs the value they are recorded by, and the other way round."
    lifted = names.vocabulary.exemption
    values = names.vocabulary.spells[lifted].values if lifted in names.vocabulary.spells else ()
    if rule.exempted_as and rule.exempted_as not in values:
        yield f"{slug}: {lifted} never has the value '{rule.exempted_as}'."


def _stages(slug: str, stages: tuple[Step, ...]) -> Iterator[str]:
    """A stage may rest on those before it, and on no other."""
    known: set[str] = set()
    for step in stages:
        for term in terms_in(step.value):
            if isinstance(term, Stage) and term.name not in known:
                yield f"{slug}: stage '{step.name}' rests on stage '{term.name}', which does not stand before it."
        if step.name in known:
            yield f"{slug}: two stages are called '{step.name}'."
        known.add(step.name)


def _words(slug: str, rule: Asked, terms: Sequence[Term], vocabulary: Vocabulary) -> Iterator[str]:
    for sort, word, values in _asked_of_the_timeline(rule, terms):
        known = vocabulary.spells if sort == "spell" else vocabulary.events
        if word not in known:
            yield f"{slug}: unknown {sort} word '{word}'. Add it to the vocabulary or correct the page."
            continue
        for value in values:
            if known[word].values and value not in known[word].values:
                yield f"{slug}: {word} never has the value '{value}'; it takes {', '.join(known[word].values)}."


def _asked_of_the_timeline(rule: Asked, terms: Sequence[Term]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(sort, word, values) wherever the question looks into the timeline."""
    match rule.asked:
        case Begins(kind) | Course(kind):
            for one in (kind, *getattr(rule.asked, "or_kinds", ())):
                yield "spell", one, ()
        case Enters(kind, values, within):
            yield "spell", kind, values
            yield "spell", within, ()
        case Happens(kind, _, values, within):
            yield "event", kind, values
            if within:
                yield "spell", within, ()
    for benefit in rule.benefits:
        yield "spell", benefit, ()
    for term in terms:
        match term:
            case Field():
                for one in term.recorded:
                    yield one.sort, one.kind, one.values
            case During(state):
                yield "spell", state.kind, state.values
            case Spent(kind, _, values):
                yield "spell", kind, values
            case Silence(asked, answer, _, answers):
                yield "event", asked, ()
                yield "event", answer, answers
            case Happened(kind, values) | Counted(kind, values) | DaysSince(kind, values):
                yield "event", kind, values
    for lasting in getattr(rule, "lasts", ()):
        if lasting.of is not None:
            yield "spell", lasting.of.kind, lasting.of.values
        for kind in lasting.leaves_out:
            yield "spell", kind, lasting.leaves_out_values
    if isinstance(rule, Ladder):
        for kind in (*rule.spells, *(one.renewal for one in rule.admitted if one.renewal)):
            yield "spell", kind, ()
        for state in (*rule.also, *rule.stops_self_support):
            yield "spell", state.kind, tuple(filter(None, state.values))
        for one in rule.admitted:
            if one.event:
                yield "event", one.event, ()
