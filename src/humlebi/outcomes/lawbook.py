"""The law read and not applied: what holds on a date, what two dates differ in, which duties ask for the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from fractions import Fraction

from humlebi.law.kinds import Axis, Declared, Duty, Exemption, Limit, Quantity, Span, Text, Untranslated
from humlebi.law.questions import Asked
from humlebi.law.register import Law, Version
from humlebi.law.terms import Term
from humlebi.law.wording import in_words, measured
from humlebi.outcomes.provision import parameters_of
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns


@dataclass(frozen=True, slots=True)
class Change:
    """One provision that differs between two days.

    `what` = added, removed or changed; `parameters` = (name, was, is).
    """

    what: str
    was: Version | None
    now: Version | None
    parameters: tuple[tuple[str, str, str], ...] = ()

    @property
    def version(self) -> Version:
        found = self.now or self.was
        assert found is not None
        return found


def difference(law: Law, one: date, other: date) -> list[Change]:
    """The provisions added, removed or changed between two days. Raises OutsideLaw for a day that is not covered."""
    before, after = ({_key(v): v for v in law.at(day)} for day in (one, other))
    changes = [_compared(before.get(key), after.get(key)) for key in dict.fromkeys([*before, *after])]
    return [change for change in changes if change is not None]


def _key(version: Version) -> tuple[str, str]:
    """Versions of a rule that bind on different states are different provisions."""
    return version.name, version.declaration.variant


def _compared(was: Version | None, now: Version | None) -> Change | None:
    if was is None or now is None:
        return Change("added" if was is None else "removed", was, now)
    if was == now:
        return None
    parameters = tuple(_parameters(was.declaration, now.declaration))
    return Change("changed", was, now, parameters) if parameters else None


_TEXTS = ("variant", "title", "plain", "doubt", "only", "group", "source", "name")


def _parameters(was: Declared, now: Declared) -> Iterator[tuple[str, str, str]]:
    if type(was) is not type(now):
        yield "kind", type(was).__name__, type(now).__name__
        return
    if isinstance(was, Asked):
        yield from _of_questions(was, now)
        return
    for field in fields(was):
        one, other = getattr(was, field.name), getattr(now, field.name)
        if field.name not in _TEXTS and one != other:
            yield field.name, shown(one), shown(other)
    if was.source.cite != now.source.cite:
        yield "source", was.source.cite, now.source.cite


def _of_questions(was: Declared, now: Declared) -> Iterator[tuple[str, str, str]]:
    """What a question asks and computes, by its own words for each number and condition."""
    one, other = ({p.name.en: p.value.en for p in parameters_of(declared)} for declared in (was, now))
    for name in dict.fromkeys([*one, *other]):
        if one.get(name) != other.get(name):
            yield name, one.get(name, "-"), other.get(name, "-")
    for word, text in (("plain", "plain"), ("when", "when")):
        if one == other and getattr(was, text, None) != getattr(now, text, None):
            yield word, shown(getattr(was, text)), shown(getattr(now, text))
    if was.source.cite != now.source.cite:
        yield "source", was.source.cite, now.source.cite


def shown(value: object, language: str = "en") -> str:
    """A parameter in few words."""
    if value is None or value in ((), ""):
        return "-"
    if isinstance(value, Span):
        return value.words.say(language)
    if isinstance(value, Quantity):
        return measured(Fraction(value.count), value.unit, language)
    if isinstance(value, Text):
        return value.say(language)
    if isinstance(value, tuple):
        return ", ".join(shown(part, language) for part in value)
    if isinstance(value, Exemption):
        return f"{value.value} ({value.source.cite})"
    if hasattr(value, "values") and hasattr(value, "kind"):
        values = getattr(value, "values")  # noqa: B009 - a dataclass field, not the method of a mapping
        return f"{getattr(value, 'kind')} {', '.join(values)}".strip()  # noqa: B009
    if isinstance(value, Term):
        return in_words(value).say(language)
    if hasattr(value, "words"):
        return shown(value.words, language)
    return str(value)


# --- overlaps -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table of a group: what is done, on which paragraph, when; and which other lines overlap it."""

    version: Version
    overlaps: tuple[Version, ...]

    @property
    def when(self) -> Text:
        return self.version.declaration.when_words


def table_of(law: Law, group: str, day: date) -> list[Entry]:
    """Everything the law asks for a group on a day, in the order of the pages, with what asks for the same.

    What answers a question (who is entitled, what it costs) asks for nothing by itself and is left out.
    """
    versions = [v for v in law.at(day) if v.declaration.group == group and _asks_for_something(v)]
    return [
        Entry(version, tuple(o for o in versions if o is not version and _same_act(version, o))) for version in versions
    ]


def groups(law: Law) -> list[str]:
    """The groups that provisions are declared for."""
    return sorted({version.declaration.group for version in law.versions})


def _asks_for_something(version: Version) -> bool:
    """A limit that only starts a duty is no line of its own; nor is a question."""
    declared = version.declaration
    return isinstance(declared, Duty | Untranslated) or (
        isinstance(declared, Limit) and declared.takes_effect == "month_end"
    )


def _same_act(one: Version, other: Version) -> bool:
    """Whether one act of a municipality would serve both: the table's overlap."""
    if isinstance(one.declaration, Untranslated | Limit) or isinstance(other.declaration, Untranslated | Limit):
        return False
    return bool(_acts(one) & _acts(other))


def _acts(version: Version) -> set[str]:
    duty = version.declaration
    return {duty.act.kind, duty.act.or_kind} - {""} if isinstance(duty, Duty) else set()


# --- what the program cannot say ------------------------------------------------------------------------------------


def by_hand(law: Law, facts: Columns, today: date) -> list[Version]:
    """What is left to assess by hand in the cases of some people: provisions of the benefits that run on the day.

    A provision concerns a benefit when its regime covers the day the benefit began or, where the day a deadline falls
    picks it, today.
    """
    day = number(today)
    found: dict[str, Version] = {}
    for version in law.versions:
        word = law.vocabulary.spells.get(version.declaration.group)
        if not isinstance(version.declaration, Untranslated) or word is None or not word.benefit:
            continue
        table = facts.spell(version.declaration.group)
        running = table.begins[(table.begins <= day) & (table.until > day)]
        picks = running.tolist() if version.scope.picked_by is Axis.BEGUN else [day] * len(running)
        if any(number(version.scope.begins) <= pick < number(version.scope.until) for pick in picks):
            found[version.slug] = version
    return list(found.values())
