"""Worked examples: small cases with the rows that the law gives, written by hand as TOML beside each page of law.

An example holds `name`, `source` (catalogue entries, or a place in a source document), `today`, the facts and the
`rows` expected. Every row of the duties it names (in `duties`, else those of its rows) must be there, and no other.
Of each row only the fields that are written are compared; `due = "none"` and `done = "none"` say that there is none.
`decides`: clauses of acts without which it would come out otherwise ("SDL § 24, stk. 3"); `law check` reads them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import humlebi.law
from humlebi.reckoning.assess import Assessment, Row
from humlebi.timeline.facts import Event, Facts, Person, Spell

FOLDER = Path(humlebi.law.__file__).parent
KNOWN = {
    "name", "source", "today", "trials", "born", "municipality", "spells", "events", "duties", "rows", "note",
    "decides",
}  # fmt: skip
FIELDS = ("duty", "regime", "since", "due", "done", "status", "authority", "count")


@dataclass(frozen=True)
class Example:
    """One case: `id` is its page and its place there."""

    id: str
    name: str
    source: tuple[str, ...]
    today: date
    trials: tuple[str, ...]
    facts: Facts
    duties: frozenset[str]
    rows: tuple[Mapping[str, Any], ...]
    decides: tuple[str, ...] = ()


def examples() -> list[Example]:
    """Every example of every page."""
    return [example for path in sorted(FOLDER.glob("*/*.toml")) for example in _read(path)]


def _read(path: Path) -> Iterable[Example]:
    page = f"{path.parent.name}.{path.stem}"
    for place, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get("example", ()), 1):
        unknown = set(case) - KNOWN
        assert not unknown, f"{path.name}, example {place}: unknown keys {unknown}"
        yield _example(f"{page}-{place:02}", case)


def _example(id_: str, case: Mapping[str, Any]) -> Example:
    rows = tuple(case.get("rows", ()))
    assert all(set(row) <= set(FIELDS) for row in rows), f"{id_}: a row has fields that are no row's"
    duties = frozenset(case.get("duties", [row["duty"] for row in rows]))
    assert duties, f"{id_}: names no duty"
    source = case["source"]
    return Example(
        id=id_,
        name=case["name"],
        source=(source,) if isinstance(source, str) else tuple(source),
        today=case["today"],
        trials=tuple(case.get("trials", ())),
        facts=facts_of_case(id_, case),
        duties=duties,
        rows=rows,
        decides=tuple(case.get("decides", ())),
    )


def facts_of_case(id_: str, case: Mapping[str, Any]) -> Facts:
    """The facts written in one case, all of one person whose id is the case's."""
    person = Person(id_, case.get("born"), case.get("municipality"))
    spells = [
        Spell(id_, s["kind"], s["from"], s.get("until"), s.get("value", ""), s.get("ref", ""))
        for s in case.get("spells", ())
    ]
    events = [Event(id_, e["kind"], e["on"], e.get("value", ""), e.get("ref", "")) for e in case.get("events", ())]
    return Facts.of([person], spells, events)


def together(several: Iterable[Example]) -> Facts:
    """The facts of several examples as one population."""
    found = [example.facts for example in several]
    return Facts.of(
        *([fact for facts in found for fact in getattr(facts, sort)] for sort in ("persons", "spells", "events"))
    )


def expected(example: Example) -> list[tuple[str, ...]]:
    """The rows the example says, in order, as texts."""
    return sorted(tuple(f"{field}={row[field]}" for field in FIELDS if field in row) for row in example.rows)


def found(example: Example, assessment: Assessment) -> list[tuple[str, ...]]:
    """The rows that were reckoned for the example's duties, told in the same fields as the expected ones."""
    rows = [row for row in assessment.for_person(example.id) if row.duty in example.duties]
    return sorted(_told(row, example.rows) for row in rows)


def _told(row: Row, wanted: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """A row in the fields of the expected row that is most like it."""
    texts = {field: _text(getattr(row, field)) for field in FIELDS}

    def likeness(one: Mapping[str, Any]) -> int:
        return sum(texts[field] == _text(value) for field, value in one.items())

    like = max(wanted, key=likeness, default=dict.fromkeys(FIELDS))
    return tuple(f"{field}={texts[field]}" for field in FIELDS if field in like)


def _text(value: object) -> str:
    return "none" if value is None else str(value)
