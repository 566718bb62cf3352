"""Worked examples of questions: what is told and recorded, and the answer that the law gives, as TOML beside each page.

A `[[question]]` holds `name`, `source`, `ask` (the rule), `regime`, `on` (the day), and of the answer `status`
(always), `value` (a text: exact, in the rule's unit), `class`, `until` (the first day after it may last), `missing`
(names of fields, of kinds of fact, or "born") and `stages` (name = text); what is not written is not compared. Told:
`told` (field = text). Recorded: `born`, `spells`, `events` as in `[[example]]`. `begun`: the day the benefit began;
`decided`: the day a sanction is decided; `trials`: ids of trials laid over everybody. A refusal instead of an answer:
`refused` = a part of the sentence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.law.examples import FOLDER, facts_of_case

from humlebi.law.terms import Field, Term
from humlebi.reckoning.answers import Answer, ask
from humlebi.reckoning.known import Known, known_of
from humlebi.reckoning.telling import plain
from humlebi.timeline.facts import Facts

KNOWN = {
    "name", "source", "ask", "regime", "on", "status", "value", "class", "until", "missing", "stages", "told", "born",
    "municipality", "spells", "events", "begun", "decided", "refused", "note", "trials", "decides",
}  # fmt: skip


@dataclass(frozen=True)
class Question:
    """One case: `id` is its page and its place there."""

    id: str
    name: str
    source: tuple[str, ...]
    case: Mapping[str, Any]
    facts: Facts

    @property
    def rule(self) -> str:
        return str(self.case["ask"])

    @property
    def known(self) -> Known:
        return known_of(self.facts, self.id)

    def put(self) -> Answer:
        """The answer as it is reckoned."""
        case = self.case
        told = {name: str(text) for name, text in case.get("told", {}).items()}
        begun, decided, over = case.get("begun"), case.get("decided"), case.get("trials", ())
        return ask(self.rule, case["on"], told, of=self.known, begun=begun, decided=decided, trials=over)


def questions() -> list[Question]:
    """Every question of every page."""
    return [question for path in sorted(FOLDER.glob("*/*.toml")) for question in _read(path)]


def _read(path: Path) -> Iterable[Question]:
    page = f"{path.parent.name}.{path.stem}"
    for place, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get("question", ()), 1):
        id_ = f"{page}-q{place:02}"
        assert set(case) <= KNOWN, f"{path.name}, question {place}: unknown keys {set(case) - KNOWN}"
        assert ("status" in case) != ("refused" in case), f"{id_}: write either status or refused"
        source = case["source"]
        sources = (source,) if isinstance(source, str) else tuple(source)
        yield Question(id_, case["name"], sources, case, facts_of_case(id_, case))


def expected(case: Mapping[str, Any]) -> dict[str, Any]:
    """What the example says of the answer."""
    wanted = {name: case[name] for name in ("regime", "status", "class", "until", "stages") if name in case}
    if "value" in case:
        wanted["value"] = str(case["value"])
    if "missing" in case:
        wanted["missing"] = sorted(case["missing"])
    return wanted


def found(answer: Answer, wanted: Iterable[str]) -> dict[str, Any]:
    """The answer, told in the same fields."""
    told = {
        "regime": answer.rule.regime,
        "status": answer.status,
        "class": answer.verdict.chosen,
        "until": answer.until,
        "value": "none" if answer.value is None else plain(answer.value),
        "missing": sorted(_name(term) for term in answer.missing),
    }
    stages = {one.step.name: "none" if one.value is None else plain(one.value) for one in answer.verdict.stages}
    return {name: stages if name == "stages" else told[name] for name in wanted}


def _name(term: Term) -> str:
    if isinstance(term, Field):
        return term.name
    state = getattr(term, "state", None)
    return str(state.kind) if state else str(getattr(term, "kind", "born"))
