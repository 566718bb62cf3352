"""The path that was taken to an answer, line by line: what applied and mattered, in order, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from humlebi.law.kinds import NOTHING, Text
from humlebi.law.terms import (
    After,
    AllOf,
    AnyOf,
    Cases,
    Expression,
    Field,
    Greatest,
    Least,
    Named,
    Number,
    Product,
    Rounded,
    SoMany,
    Sum,
    Term,
    Unless,
)
from humlebi.law.wording import exact, in_words
from humlebi.reckoning.truth import Finding
from humlebi.timeline.calendar import to_date
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Line:
    """One line and how far in it stands: 0 = at the margin. `bound`: it tells of a number that decided a stage."""

    depth: int
    text: str
    bound: Fraction | None = None

    @property
    def shown(self) -> str:
        return self.text if not self.depth else f"{'  ' * (self.depth - 1)}- {self.text}"


def _in(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines a step further in."""
    for line in lines:
        yield replace(line, depth=line.depth + 1)


# --- conditions -------------------------------------------------------------------------------------------------------


def condition(finding: Finding, lang: str, words: Vocabulary) -> Iterator[Line]:
    """A condition that was looked at; nothing of one that does not apply to the person."""
    if does_not_apply(finding):
        return
    if isinstance(finding.term, Unless):
        yield from condition(finding.parts[-1], lang, words)
    elif not _is_tree(finding):
        yield told(finding, lang, words)
    else:
        yield from _tree(finding, _head(finding, lang), lang, words)


def tried(finding: Finding, name: str, lang: str, words: Vocabulary) -> Iterator[Line]:
    """One of several that were tried in order: what ruled it out when it was passed by, else all that mattered."""
    if finding.value is not False:
        if name and _is_tree(finding):
            yield from _tree(finding, name, lang, words)
        else:
            yield from condition(finding, lang, words)
        return
    out = finding
    while isinstance(out.term, AllOf) and out.parts:
        out = next(part for part in out.parts if part.value is False)
    because = told(out, lang, words)
    if out is finding and not (name and _is_tree(finding)):
        yield because
    elif name:
        text = f"{name}: {value_of(finding, lang)}"
        yield Line(0, text if _is_tree(out) else f"{text} ({because.text})")
    else:
        yield because


def does_not_apply(finding: Finding) -> bool:
    """Whether it holds only because the person is one of those it does not apply to."""
    inner = finding
    while isinstance(inner.term, Named) and inner.parts:
        inner = inner.parts[0]
    return isinstance(inner.term, Unless) and inner.parts[0].value is True


def is_condition(finding: Finding) -> bool:
    """Whether it is true, false or unknown, and no number."""
    term = finding.term
    return term.sort == "yes_no" if isinstance(term, Field) else not isinstance(term, Expression)


def _tree(finding: Finding, head: str, lang: str, words: Vocabulary) -> Iterator[Line]:
    yield Line(0, f"{head}: {value_of(finding, lang)}")
    for part in _that_mattered(finding):
        yield from _in(condition(part, lang, words))


def _that_mattered(finding: Finding) -> Iterator[Finding]:
    """Of one of several that holds, those that hold; of all of several that fails, those that are known."""
    any_holds = isinstance(finding.term, AnyOf) and finding.value is True
    all_fails = isinstance(finding.term, AllOf) and finding.value is False
    for part in finding.parts:
        if (any_holds and part.value is not True) or (all_fails and part.value is None):
            continue
        yield part


def _is_tree(finding: Finding) -> bool:
    """Whether it is best told part by part: it has no name of its own."""
    unnamed = getattr(finding.term, "words", NOTHING) == NOTHING
    return type(finding.term) in _HEADS and len(finding.parts) > 1 and unnamed


def _head(finding: Finding, lang: str) -> str:
    term = finding.term
    if isinstance(term, SoMany):
        return f"Mindst {term.count} af disse" if lang == "da" else f"At least {term.count} of these"
    return _HEADS[type(term)].say(lang)


_HEADS: dict[type[Term], Text] = {
    AllOf: Text("Alle disse", "All of these"),
    AnyOf: Text("Ét af disse", "One of these"),
    SoMany: NOTHING,
}


def told(finding: Finding, lang: str, words: Vocabulary) -> Line:
    """What it came to, and that a person decided it where one did and not the law."""
    by = Text(" (en vurdering)", " (an assessment)") if _judged(finding.term) else NOTHING
    return Line(0, f"{in_words(finding.term, words).say(lang)}: {value_of(finding, lang)}{by.say(lang)}")


def _judged(term: Term) -> bool:
    return isinstance(term, Field) and term.assessed


def value_of(finding: Finding, lang: str) -> str:
    da, value = lang == "da", finding.value
    if value is None:
        return "ved ikke" if da else "unknown"
    if isinstance(value, bool):
        return {True: "ja" if da else "yes", False: "nej" if da else "no"}[value]
    if not isinstance(value, Fraction):
        return value
    is_day = isinstance(finding.term, After) or (isinstance(finding.term, Field) and finding.term.sort == "day")
    return day_in_words(to_date(int(value)), lang) if is_day else exact(value, lang)


# --- numbers ----------------------------------------------------------------------------------------------------------


def number(finding: Finding, lang: str, words: Vocabulary) -> Iterator[Line]:
    """What chose among the cases of a number, and the cap or floor that decided it."""
    if isinstance(finding.term, Cases):
        looked_at = [part for part in finding.parts if is_condition(part)]
        for part in looked_at:
            yield from tried(part, "", lang, words)
        for part in finding.parts[len(looked_at) :]:
            yield from number(part, lang, words)
    elif isinstance(finding.term, Least | Greatest):
        yield from _bound(finding, lang, words)
    elif isinstance(finding.term, Rounded | Product | Sum):
        for part in finding.parts:
            yield from number(part, lang, words)


def _bound(finding: Finding, lang: str, words: Vocabulary) -> Iterator[Line]:
    """The cap or the floor where it decides; a number that stands in the act (0, all of it) is none."""
    value = finding.value
    decides = next((part for part in finding.parts if part.value == value), None)
    if not isinstance(value, Fraction) or decides is None:
        return
    if decides is finding.parts[0] or isinstance(decides.term, Number):
        yield from number(decides, lang, words)
        return
    head = _CAP if isinstance(finding.term, Least) else _FLOOR
    yield Line(0, f"{head.say(lang)} {in_words(decides.term, words).say(lang)}", value)


_CAP, _FLOOR = Text("Loftet afgør:", "The cap decides:"), Text("Bunden afgør:", "The floor decides:")
