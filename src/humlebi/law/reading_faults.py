"""What is wrong with the readings, beside the law that they are to answer for. Each fault names the file and line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from humlebi.law.elements import elements_of
from humlebi.law.kinds import NO_END, NOTHING
from humlebi.law.readings import INDEX, LAW, ActRead, Clause, Reading, Wording, index_of
from humlebi.law.register import Law, Version


@dataclass(frozen=True, slots=True)
class Deciding:
    """A clause that a worked example turns on, by its citation, and the rule and regime of the example."""

    cite: str
    rules: frozenset[str]
    file: str
    name: str


def faults_of_readings(
    law: Law, several: Sequence[Reading], acts: Sequence[ActRead], root: Path = LAW
) -> Iterator[str]:
    """Every fault, each in one sentence, in the order of the files."""
    versions = law.by_slug
    examples = list(deciding(root))
    by_cite: dict[str, set[str]] = {}
    for one in examples:
        by_cite.setdefault(one.cite, set()).update(one.rules)
    for reading in several:
        lines = _Lines(root / reading.file)
        yield from _of_the_names(reading, versions, lines)
        yield from _of_the_days(reading, versions, lines)
        yield from _of_the_changes(reading, lines)
        yield from _of_the_examples(reading, by_cite, lines)
    yield from _of_strange_examples(several, examples)
    for act in acts:
        yield from _of_the_contents(act, [one for one in several if one.file.startswith(act.folder)])
    path = root / INDEX
    if path.exists() != bool(several) or (several and path.read_text(encoding="utf-8") != index_of(several)):
        yield f"{INDEX}: does not say what the readings say. Write it anew: humlebi law check --write."


class _Lines:
    """Where something stands in a file, for faults."""

    def __init__(self, path: Path) -> None:
        self.lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def of(self, text: str) -> int:
        """The number of the first line that holds the text; 1 when none does."""
        return next((place for place, line in enumerate(self.lines, 1) if text in line), 1)

    def at(self, place: str) -> int:
        """Where a clause is first written."""
        return self.of(f'at = "{place}"')


def _of_the_names(reading: Reading, versions: Mapping[str, Version], lines: _Lines) -> Iterator[str]:
    """Every version and element that is named is there."""
    told: set[str] = set()
    for wording in reading.wordings:
        for clause in wording.own:
            for answer in clause.answered_by:
                slug, _, element = answer.partition(":")
                at = f"{reading.file}, line {lines.of(answer)}: {clause.at}"
                if answer in told:
                    continue
                told.add(answer)
                if slug not in versions:
                    yield f"{at}: names '{slug}', which is not declared.{_near(slug, versions)}"
                elif element not in (there := elements_of(versions[slug].declaration)):
                    yield f"{at}: '{slug}' has no element '{element}'. It has: {_listed(there)}."
            for slug in clause.beside:
                if slug not in versions:
                    line = lines.of(f'"{slug}"')
                    yield f"{reading.file}, line {line}: {clause.at}: stands beside '{slug}', which is not declared."
    for decision in reading.decisions:
        for slug in decision.rests:
            if slug not in versions and slug not in {version.name for version in versions.values()}:
                yield f"{reading.file}: decision {decision.number}: '{slug}' is not declared."


def _near(slug: str, versions: Mapping[str, Version]) -> str:
    name = slug.partition("@")[0]
    same = sorted(one for one in versions if one.partition("@")[0] == name)
    return f" There is: {', '.join(same)}." if same else ""


def _listed(there: Iterable[str]) -> str:
    found = sorted(there)
    return ", ".join(found) if found else "none (it is to be done by hand)"


def _of_the_days(reading: Reading, versions: Mapping[str, Version], lines: _Lines) -> Iterator[str]:
    """What answers a clause is in force while the wording is."""
    for wording in reading.wordings:
        for clause in wording.clauses:
            known = [versions[slug] for slug in clause.slugs if slug in versions]
            if not known or clause.because or clause.by_hand != NOTHING:
                continue
            for begins, until in _bare(known, wording, reading):
                until_said = "on" if until == NO_END else f"until {until}"
                yield (
                    f"{reading.file}, line {lines.at(clause.at)}: {clause.at} (wording of "
                    f"{wording.begins}): nothing that is named is in force from {begins} {until_said}."
                )


def _bare(known: Sequence[Version], wording: Wording, reading: Reading) -> Iterator[tuple[date, date]]:
    """The days of a wording on which none of the versions is in force; days of doubt at its ends left out."""
    after = next((one for one in reading.wordings if one.begins == wording.until), None)
    first = wording.until_known or wording.begins
    last = wording.until if after is None else min(wording.until, after.begins)
    for begins, until in sorted({(version.scope.begins, version.scope.until) for version in known}):
        if begins > first and begins > wording.begins and min(begins, last) > first:
            yield first, min(begins, last)
        first = max(first, until)
        if first >= last:
            return
    if first < last:
        yield first, last


def _of_the_changes(reading: Reading, lines: _Lines) -> Iterator[str]:
    """Where a wording changes and what is declared does not, the reading says why."""
    for before, after in pairwise(reading.wordings):
        if after.because:
            continue
        was = {clause.at: clause for clause in before.clauses}
        for clause in after.own:
            old = was.get(clause.at)
            if old is None or clause.says == old.says or not clause.slugs or clause.because:
                continue
            if set(clause.slugs) == set(old.slugs):
                yield (
                    f"{reading.file}, line {lines.of(f'from = {after.begins}')}: {clause.at} changes on "
                    f"{after.begins} and {', '.join(clause.slugs)} does not. Declare the change, or say why nothing "
                    "changes (because)."
                )


def _of_the_examples(reading: Reading, by_cite: Mapping[str, set[str]], lines: _Lines) -> Iterator[str]:
    """Every clause that is answered has a worked example that turns on it."""
    for at, clauses in _answered(reading).items():
        rules = {slug.partition("@")[0] for clause in clauses for slug in clause.slugs}
        cite = reading.cited(at)
        if not by_cite.get(cite, set()) & rules:
            said = f'decides = ["{cite}"]'
            yield (
                f"{reading.file}, line {lines.at(at)}: {at} has no example in which it decides: write "
                f"{said} in an example of {', '.join(sorted(rules))}."
            )


def _answered(reading: Reading) -> dict[str, list[Clause]]:
    found: dict[str, list[Clause]] = {}
    for wording in reading.wordings:
        for clause in wording.clauses:
            if clause.answered_by:
                found.setdefault(clause.at, []).append(clause)
    return found


def _of_strange_examples(several: Sequence[Reading], examples: Sequence[Deciding]) -> Iterator[str]:
    """An example names a clause that is read."""
    known = {reading.cited(clause.at) for reading in several for one in reading.wordings for clause in one.clauses}
    for one in examples:
        if one.cite not in known:
            yield f"{one.file}: '{one.name}' turns on {one.cite}, which no reading has."


def _of_the_contents(act: ActRead, mine: Sequence[Reading]) -> Iterator[str]:
    """Every paragraph of the newest consolidation is read or stands outside, and none twice."""
    read = [reading.paragraph for reading in mine if reading.act == act.short]
    outside = [one.number for one in act.outside]
    for number in act.paragraphs if act.whole else ():
        if number not in read and number not in outside:
            yield f"{act.folder}: {act.short} § {number} has no reading and does not stand in outside.toml."
    for number in sorted(set(read) & set(outside)):
        yield f"{act.folder}: {act.short} § {number} has a reading and stands in outside.toml."
    for number in sorted({one for one in read if read.count(one) > 1}):
        yield f"{act.folder}: {act.short} § {number} has two readings."


def deciding(root: Path = LAW) -> Iterator[Deciding]:
    """Every clause that an example of any page turns on."""
    for path in sorted(root.glob("*/*.toml")):
        text = path.read_text(encoding="utf-8")
        if "decides" not in text:
            continue
        table = tomllib.loads(text)
        for case in (*table.get("example", ()), *table.get("question", ())):
            rules = {case["ask"]} if "ask" in case else {row["duty"] for row in case.get("rows", ())}
            for cite in case.get("decides", ()):
                here = str(path.relative_to(root))
                yield Deciding(cite, frozenset(rules | set(case.get("duties", ()))), here, case["name"])
