"""What the law answers for: every entry of the catalogue declared, declared untranslated, or answered by nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from humlebi.law.catalogue import PROVISIONS, Entry, entries
from humlebi.law.kinds import Untranslated
from humlebi.law.register import Law

DECLARED, UNTRANSLATED, MISSING = "declared", "untranslated", "missing"


@dataclass(frozen=True, slots=True)
class Covered:
    """One entry and what answers for it: slugs of versions, names of series, ids of trials."""

    entry: Entry
    state: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every entry of the catalogue, in its order. `strangers` = ids that declarations name and nobody has heard of."""

    covered: tuple[Covered, ...]
    strangers: tuple[str, ...]

    @property
    def provisions(self) -> tuple[Covered, ...]:
        """The provisions proper, without rates, refusion and committees."""
        return tuple(one for one in self.covered if one.entry.section in PROVISIONS)

    def of(self, state: str) -> tuple[Covered, ...]:
        return tuple(one for one in self.covered if one.state == state)


def coverage(law: Law) -> Coverage:
    """What answers for each entry. An entry that runs anywhere is declared, also where a part of it is untranslated."""
    running: dict[str, list[str]] = {}
    by_hand: dict[str, list[str]] = {}
    for version in law.versions:
        where = by_hand if isinstance(version.declaration, Untranslated) else running
        for id_ in version.source.catalogue:
            where.setdefault(id_, []).append(version.slug)
    for trial in law.trials:
        for id_ in trial.source.catalogue:
            running.setdefault(id_, []).append(trial.id)
    for series in law.series:
        for id_ in (series.name, *series.source.catalogue):
            running.setdefault(id_, []).append(series.name)
        if series.regulated_by is not None:
            running.setdefault(series.regulated_by.id, []).append(series.name)
    known = entries()
    covered = tuple(_covered(entry, running, by_hand) for entry in known.values())
    series_names = {series.name for series in law.series}
    rules = {series.regulated_by.id for series in law.series if series.regulated_by is not None}
    strangers = sorted((set(running) | set(by_hand)) - set(known) - series_names - rules)
    return Coverage(covered, tuple(strangers))


def _covered(entry: Entry, running: dict[str, list[str]], by_hand: dict[str, list[str]]) -> Covered:
    if entry.id in running:
        return Covered(entry, DECLARED, tuple(dict.fromkeys(running[entry.id])))
    if entry.id in by_hand:
        return Covered(entry, UNTRANSLATED, tuple(dict.fromkeys(by_hand[entry.id])))
    return Covered(entry, MISSING, ())


GROUPINGS: dict[str, Callable[[Covered], Iterable[str]]] = {
    "section": lambda one: (one.entry.section,),
    "kind": lambda one: (one.entry.kind,),
    "regime": lambda one: one.entry.regimes or ("-",),
    "confidence": lambda one: (one.entry.confidence.value,),
}


def counts(covered: Iterable[Covered], by: str) -> dict[str, Counter[str]]:
    """How many of each group are declared, untranslated and missing. An entry of several regimes counts in each."""
    found: dict[str, Counter[str]] = {}
    for one in covered:
        for group in GROUPINGS[by](one):
            found.setdefault(group, Counter())[one.state] += 1
    return dict(sorted(found.items()))
