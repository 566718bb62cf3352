"""The worked examples beside each page of law: what is given, and what the law gives, in words that people read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

from humlebi.law.aliases import current
from humlebi.law.kinds import NOTHING, Text
from humlebi.law.municipalities import called
from humlebi.law.questions import Amount, Conditions, Ladder, Ratio, Sanction
from humlebi.law.register import Version, law
from humlebi.law.terms import Field, fields_in
from humlebi.law.units import UnitName
from humlebi.law.wording import stage_units
from humlebi.outcomes.spoken import day_said, number_said, period_said, spelled, told_said, value_said, with_value
from humlebi.reckoning.answers import needs
from humlebi.reckoning.reasons import STATUS


@dataclass(frozen=True, slots=True)
class Worked:
    """One example of a rule under a regime. `given` and `gives` are short sentences in both languages.

    `name` is what its author called it, in English; `title` says in both what was asked and what it came to.
    """

    rule: str
    regime: str
    name: str
    title: Text
    source: tuple[str, ...]
    given: tuple[Text, ...]
    gives: tuple[Text, ...]


ROW_STATUS = {
    "met": Text("opfyldt", "met"),
    "late": Text("opfyldt for sent", "met too late"),
    "overdue": Text("fristen er overskredet", "overdue"),
    "open": Text("fristen løber", "the term is running"),
    "lapsed": Text("bortfaldet", "lapsed"),
    "exempt": Text("fritaget", "exempt"),
    "unknown": Text("kan ikke afgøres", "cannot be decided"),
    "reached": Text("grænsen er nået", "the limit is reached"),
}
NO_ROW = Text("ingen pligt", "no duty")


def worked(page: str, rule: str) -> tuple[Worked, ...]:
    """The examples of a rule, in the order of its page."""
    return tuple(_made(case, rule) for case in _page(page).get(rule, ()))


@cache
def _page(page: str) -> dict[str, tuple[Mapping[str, Any], ...]]:
    """The cases of a page by the rule they are of. An example of duties is one of each rule that it names."""
    folder, _, name = page.partition(".")
    path = files("humlebi.law").joinpath(folder, f"{name}.toml")
    if not path.is_file():
        return {}
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    found: dict[str, list[Mapping[str, Any]]] = {}
    for case in told.get("example", ()):
        for rule in dict.fromkeys([*case.get("duties", ()), *(row["duty"] for row in case.get("rows", ()))]):
            found.setdefault(rule, []).append(case)
    for case in told.get("question", ()):
        found.setdefault(case["ask"], []).append(case)
    return {rule: tuple(cases) for rule, cases in found.items()}


def _made(case: Mapping[str, Any], rule: str) -> Worked:
    asked = "ask" in case
    rows = [row for row in case.get("rows", ()) if row["duty"] == rule]
    regime = case.get("regime", "") if asked else next((row["regime"] for row in rows if "regime" in row), "")
    gives = _answer(case, rule) if asked else tuple(_row(row) for row in rows) or (NO_ROW,)
    on = case["on"] if asked else case.get("today")
    given = tuple(_facts(case, rule))
    return Worked(rule, regime, case["name"], _title(on, gives[0]), _source(case), given, gives)


def _title(on: date | None, result: Text) -> Text:
    if on is None:
        return _capital(result)
    day = day_said(on)
    return Text(f"{day.da}: {result.da}", f"{day.en}: {result.en}")


def _source(case: Mapping[str, Any]) -> tuple[str, ...]:
    source = case["source"]
    return (source,) if isinstance(source, str) else tuple(source)


# --- what is given ----------------------------------------------------------------------------------------------------


def _facts(case: Mapping[str, Any], rule: str) -> Iterator[Text]:
    for word, head in (("on", _ASKED), ("begun", _BEGUN), ("decided", _DECIDED), ("today", _TODAY), ("born", _BORN)):
        if isinstance(case.get(word), date):
            yield _dated(head, case[word])
    if "municipality" in case:
        name = called(str(case["municipality"]))
        yield Text(f"Bor i {name} Kommune", f"Lives in {name}")
    for trial in case.get("trials", ()):
        titles = {one.id: one.title for one in law().trials}
        title = titles.get(trial, spelled(str(trial)))
        yield Text(f"Med forsøget »{title.da}«", f"With the trial “{title.en}”")
    for spell in case.get("spells", ()):
        words = _with_value(spell)
        yield _capital(period_said(words, spell["from"], spell.get("until")))
    for event in case.get("events", ()):
        words, day = _with_value(event), day_said(event["on"])
        yield _capital(Text(f"{words.da} {day.da}", f"{words.en} on {day.en}"))
    told = _fields(rule)
    for as_written, text in case.get("told", {}).items():
        name, said = current(as_written, str(text), told)
        yield _told(told.get(name), name, said)


_ASKED = Text("Spurgt om", "Asked of")
_BEGUN = Text("Ydelsen begyndte", "The benefit began")
_DECIDED = Text("Afgjort", "Decided")
_TODAY = Text("Dags dato", "Today")
_BORN = Text("Født", "Born")


def _dated(head: Text, on: date) -> Text:
    day = day_said(on)
    return Text(f"{head.da} {day.da}", f"{head.en} {day.en}")


def _with_value(fact: Mapping[str, Any]) -> Text:
    kind, value = fact["kind"], str(fact.get("value", ""))
    if kind == "kommune":
        return _alongside(with_value(kind, ""), Text(called(value), called(value)))
    if kind == "forsoeg":
        return _alongside(with_value(kind, ""), next((t.title for t in law().trials if t.id == value), NOTHING))
    if kind == "oplysning":
        return _particular(value)
    return with_value(kind, value)


def _alongside(said: Text, more: Text) -> Text:
    return Text(f"{said.da} ({more.da})", f"{said.en} ({more.en})")


def _particular(value: str) -> Text:
    """A field told as a fact: `name=text`."""
    as_written, _equals, told = value.partition("=")
    name, text = current(as_written, told or "ja", _every_field())
    return _told(_every_field().get(name), name, text)


def _told(field: Field | None, name: str, text: str) -> Text:
    if field is None:
        said, words = value_said(name, text), spelled(name)
    else:
        words, said = field.words, _readable(field, text)
    return Text(f"{words.da}: {said.da}", f"{words.en}: {said.en}")


def _readable(field: Field, text: str) -> Text:
    """What was told; a text that tells nothing, which an example may have on purpose, stands as it is."""
    try:
        return told_said(field, text)
    except (ValueError, ZeroDivisionError):
        return Text(text, text)


@cache
def _every_field() -> dict[str, Field]:
    """Fields by name over the whole law: one name, one field."""
    return {field.name: field for version in law().versions for field in fields_in(version.declaration)}


@cache
def _fields(rule: str) -> dict[str, Field]:
    declared = [version.declaration for version in law().named(rule)]
    seats = {field.name: field for one in declared if hasattr(one, "asked") for field in needs(one)}  # type: ignore[arg-type]
    return {**_every_field(), **seats}


# --- what it gives ----------------------------------------------------------------------------------------------------


def _answer(case: Mapping[str, Any], rule: str) -> tuple[Text, ...]:
    version = _version(case, rule)
    found = [_status(case, version)]
    if "until" in case:
        last = day_said(case["until"] - date.resolution)
        found.append(Text(f"varer højst til og med {last.da}", f"lasts at most to {last.en}"))
    for name, value in case.get("stages", {}).items():
        found.append(_stage(version, name, str(value)))
    if case.get("missing"):
        fields = _fields(rule)
        words = [fields[name].words if name in fields else _bare(str(name)) for name in case["missing"]]
        da, en = "; ".join(w.da for w in words), "; ".join(w.en for w in words)
        found.append(Text(f"mangler: {da}", f"missing: {en}"))
    return tuple(found)


def _bare(name: str) -> Text:
    """What is missing where it is no field: a state, or when the person was born."""
    return _BORN if name in ("born", "age") else with_value(name, "")


def _version(case: Mapping[str, Any], rule: str) -> Version:
    versions = law().named(rule)
    return next((v for v in versions if v.regime == case.get("regime")), versions[-1])


def _status(case: Mapping[str, Any], version: Version) -> Text:
    declared = version.declaration
    if "refused" in case:
        return Text("spørgsmålet kan ikke stilles", "the question cannot be put")
    if "class" in case and isinstance(declared, Conditions):
        words = {one.name: one.words for one in declared.classes}
        return words.get(str(case["class"]), spelled(str(case["class"])))
    status = STATUS.get(str(case.get("status", "")), NOTHING)
    if "value" not in case:
        return status
    value = _figure(str(case["value"]), _unit(declared))
    if status == NOTHING or case.get("status") == "computed":
        return value
    return Text(f"{status.da}, {value.da}", f"{status.en}, {value.en}")


def _stage(version: Version, name: str, value: str) -> Text:
    declared = version.declaration
    assert isinstance(declared, Amount | Sanction)
    step = next(one for one in declared.stages if one.name == name)
    said = _figure(value, stage_units(declared)[name])
    return Text(f"{step.words.da}: {said.da}", f"{step.words.en}: {said.en}")


def _unit(declared: object) -> UnitName:
    """What the value of an answer is a number of."""
    match declared:
        case Amount() | Sanction():
            return declared.unit
        case Ratio():
            return declared.supported.unit
        case Ladder():
            return "percent"
    return ""


def _figure(text: str, unit: UnitName) -> Text:
    try:
        return number_said(Fraction(text), unit)
    except ValueError:
        return STATUS.get(text, Text(text, text))


def _row(row: Mapping[str, Any]) -> Text:
    """ "frist 26. april 2005, sket 25. april 2005: opfyldt"."""
    da, en = [], []
    for word, head in (("since", _SINCE), ("due", _DUE), ("done", _DONE)):
        if isinstance(row.get(word), date):
            said = _dated(head, row[word])
            da.append(said.da)
            en.append(said.en)
    if "count" in row:
        da.append(f"tæller {row['count']}")
        en.append(f"counts {row['count']}")
    status = ROW_STATUS.get(str(row.get("status", "")), NOTHING)
    return Text(_ended(", ".join(da), status.da), _ended(", ".join(en), status.en))


_SINCE = Text("løber fra", "runs from")
_DUE = Text("frist", "due")
_DONE = Text("sket", "done")


def _ended(text: str, status: str) -> str:
    return ": ".join(part for part in (text, status) if part)


def _capital(text: Text) -> Text:
    return Text(text.da[:1].upper() + text.da[1:], text.en[:1].upper() + text.en[1:])
