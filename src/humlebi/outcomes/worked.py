"""The worked examples beside each page of law: what is given, and what the law gives, for people to read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from humlebi.law.kinds import Text


@dataclass(frozen=True, slots=True)
class Worked:
    """One example of a rule under a regime. `given` and `gives` are short lines of fields and dates."""

    rule: str
    regime: str
    name: str
    source: tuple[str, ...]
    given: tuple[str, ...]
    gives: tuple[str, ...]


def worked(page: str, rule: str) -> tuple[Worked, ...]:
    """The examples of a rule, in the order of its page."""
    return tuple(example for example in _page(page) if example.rule == rule)


@cache
def _page(page: str) -> tuple[Worked, ...]:
    folder, _, name = page.partition(".")
    path = files("humlebi.law").joinpath(folder, f"{name}.toml")
    if not path.is_file():
        return ()
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return (*_of_rows(told.get("example", ())), *_of_questions(told.get("question", ())))


def _of_rows(cases: list[Mapping[str, Any]]) -> Iterator[Worked]:
    """An example of duties and limits is one of each rule that it names."""
    for case in cases:
        rows = case.get("rows", ())
        rules = dict.fromkeys([*case.get("duties", ()), *(row["duty"] for row in rows)])
        for rule in rules:
            own = [row for row in rows if row["duty"] == rule]
            gives = tuple(_row(row) for row in own) or (str(NO_ROW.en),)
            regime = next((row["regime"] for row in own if "regime" in row), "")
            yield Worked(rule, regime, case["name"], _source(case), tuple(_facts(case)), gives)


def _of_questions(cases: list[Mapping[str, Any]]) -> Iterator[Worked]:
    for case in cases:
        gives = [f"{name} {case[name]}" for name in ("status", "class", "value", "until", "refused") if name in case]
        gives += [f"{name} {value}" for name, value in case.get("stages", {}).items()]
        if case.get("missing"):
            gives.append(f"missing {', '.join(case['missing'])}")
        given = (f"on {case['on']}", *(f"{name} {case[name]}" for name in ("begun", "decided") if name in case))
        told = tuple(f"{name} {value}" for name, value in case.get("told", {}).items())
        facts = tuple(_facts(case))
        yield Worked(
            case["ask"], case.get("regime", ""), case["name"], _source(case), (*given, *facts, *told), tuple(gives)
        )


NO_ROW = Text("ingen pligt", "no duty")


def _source(case: Mapping[str, Any]) -> tuple[str, ...]:
    source = case["source"]
    return (source,) if isinstance(source, str) else tuple(source)


def _facts(case: Mapping[str, Any]) -> Iterator[str]:
    if "today" in case:
        yield f"today {case['today']}"
    if "born" in case:
        yield f"born {case['born']}"
    for spell in case.get("spells", ()):
        value = f" {spell['value']}" if spell.get("value") else ""
        yield f"{spell['kind']}{value} {spell['from']} - {spell.get('until', '')}".rstrip()
    for event in case.get("events", ()):
        value = f" {event['value']}" if event.get("value") else ""
        yield f"{event['kind']}{value} {event['on']}"


def _row(row: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {row[name]}" for name in ("since", "due", "done", "status", "count") if name in row)
