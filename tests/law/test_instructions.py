"""What a page of law tells a person to record has the effect that it tells of."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.law.asked import Question, questions
from tests.law.examples import Example, examples
from tests.law.spans import DAY, ONE, facts_of

from humlebi.law.kinds import Duty, Exemption, Reaches, Text
from humlebi.law.register import Version, law
from humlebi.reckoning.assess import assess
from humlebi.timeline.facts import Event, Facts, Spell

pytestmark = pytest.mark.core
TABLE = Path(__file__).with_name("instructions.toml")
QUESTIONS, EXAMPLES = questions(), examples()
TELLS = re.compile(r"\b[Nn]otér\b|\b[Nn]oteres som\b")
SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-ZÆØÅ])")


@dataclass(frozen=True)
class Told:
    """One instruction: what the page says, and the fact that it is to become; `why` = why none is reckoned with.

    `value` empty: whatever value. `shown_by`: the rule that reads it, when it is another than the one that tells it.
    """

    says: str
    rules: tuple[str, ...]
    sort: str = ""
    kind: str = ""
    value: str = ""
    why: str = ""
    shown_by: str = ""

    def is_told(self, fact: Spell | Event) -> bool:
        return fact.kind == self.kind and self.value in ("", fact.value)


@cache
def table() -> tuple[Told, ...]:
    told = tomllib.loads(TABLE.read_text(encoding="utf-8"))["instruction"]
    return tuple(Told(**{**one, "rules": tuple(one["rules"])}) for one in told)


def texts(part: Any) -> Iterator[Text]:
    """Every text of a declaration, however deep."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple | list):
        for one in part:
            yield from texts(one)
    elif hasattr(part, "__dataclass_fields__"):
        for name in part.__dataclass_fields__:
            yield from texts(getattr(part, name))


def instructions() -> set[tuple[str, str]]:
    """Rule and sentence, of each sentence of the law that tells somebody to record something."""
    return {
        (version.name, sentence)
        for version in law().versions
        for text in texts(version.declaration)
        for sentence in SENTENCES.split(text.da)
        if TELLS.search(sentence)
    }


EXEMPTIONS = [
    (version, exemption)
    for version in law().versions
    if isinstance(version.declaration, Duty)
    for exemption in version.declaration.exempted_by
]


def of_an_exemption(sentence: str) -> bool:
    """Whether an exemption itself tells it: what it lifts is shown below."""
    return any(sentence.startswith(exemption.how.da) for _, exemption in EXEMPTIONS)


def test_every_instruction_stands_in_the_table() -> None:
    told = {(rule, one.says) for one in table() for rule in one.rules}
    left = [
        (rule, sentence)
        for rule, sentence in sorted(instructions())
        if not of_an_exemption(sentence) and not any(rule == name and says in sentence for name, says in told)
    ]
    assert left == []


def test_nothing_stands_in_the_table_that_no_page_tells() -> None:
    said = instructions()
    stale = [
        (rule, one.says)
        for one in table()
        for rule in one.rules
        if not any(r == rule and one.says in s for r, s in said)
    ]
    assert stale == []


def without(facts: Facts, one: Told) -> Facts:
    """The same facts, had nobody recorded it."""
    spells = [s for s in facts.spells if not (one.sort == "spell" and one.is_told(s))]
    events = [e for e in facts.events if not (one.sort == "event" and one.is_told(e))]
    return Facts.of(facts.persons, spells, events)


def answers(case: Example | Question, facts: Facts) -> object:
    if isinstance(case, Question):
        answer = replace(case, facts=facts).put()
        return (answer.status, answer.verdict.chosen, answer.until, answer.value)
    rows = assess(facts, case.today, trials=case.trials).for_person(case.id)
    return [(row.duty, row.since, row.due, row.done, row.status) for row in rows if row.duty in case.duties]


WITH_EFFECT = [one for one in table() if not one.why]


@pytest.mark.parametrize("one", WITH_EFFECT, ids=lambda one: f"{one.rules[0]}-{one.kind}-{one.value}")
def test_what_is_recorded_so_changes_the_answer(one: Told) -> None:
    rules = {one.shown_by} if one.shown_by else set(one.rules)
    cases = [case for case in QUESTIONS if case.rule in rules and "refused" not in case.case]
    also = [case for case in EXAMPLES if case.duties & rules]
    for case in (*cases, *also):
        fewer = without(case.facts, one)
        if fewer != case.facts and answers(case, fewer) != answers(case, case.facts):
            return
    pytest.fail(f"no example of {', '.join(one.rules)} changes when {one.kind} '{one.value}' is not recorded")


# --- exemptions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "exemption"), EXEMPTIONS, ids=[f"{version.slug}-{exemption.value}" for version, exemption in EXEMPTIONS]
)
def test_a_recorded_exemption_lifts_the_duty_by_its_authority(version: Version, exemption: Exemption) -> None:
    duty = version.declaration
    assert isinstance(duty, Duty)
    assert not isinstance(duty.since, Reaches)
    first = version.scope.begins + timedelta(days=60) if version.scope.begins.year < 2026 else version.scope.begins
    term = "then" if duty.from_act else "span"
    facts = facts_of(version, term, first, None)
    today = law().formalised[1] - DAY
    row = next(r for r in assess(facts, today).for_person(ONE) if r.rule is version and r.since == first)
    assert row.due is not None
    assert row.status in ("overdue", "open")
    until = first + 10 * DAY if exemption.whole_course else None if exemption.until_ended else row.due + DAY
    lifted = Spell(ONE, "fritagelse", first, until, exemption.value)
    exempt = assess(Facts.of(facts.persons, [*facts.spells, lifted], facts.events), today)
    (row,) = [r for r in exempt.for_person(ONE) if r.rule is version and r.since == first]
    assert (row.status, row.authority) == ("exempt", exemption.source.cite)


def test_every_value_of_an_exemption_is_read_by_some_duty() -> None:
    read = {exemption.value for _, exemption in EXEMPTIONS}
    assert read == set(law().vocabulary.spells["fritagelse"].values)
