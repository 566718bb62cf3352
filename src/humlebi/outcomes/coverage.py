"""What the law answers for: every entry of the catalogue declared, declared untranslated, or answered by nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from humlebi.law.catalogue import PROVISIONS, Entry, entries
from humlebi.law.kinds import Untranslated
from humlebi.law.register import Law
from humlebi.law.series import Series, Switch

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
    known = entries()
    strangers = sorted((set(running) | set(by_hand)) - set(known))
    for series in law.series:
        for id_ in _answers_for(series, known):
            running.setdefault(id_, []).append(series.name)
    return Coverage(tuple(_covered(entry, running, by_hand) for entry in known.values()), tuple(strangers))


def _answers_for(series: Series, known: Iterable[str]) -> Iterator[str]:
    """The table of rates that a series is a column of, and the rules it is regulated and switched by."""
    yield from (id_ for id_ in known if series.name == id_ or series.name.startswith(f"{id_}_"))
    yield from series.source.catalogue
    rule = series.regulated_by
    if rule is not None:
        yield rule.id.partition(",")[0]
        yield from rule.source.catalogue
        if rule.switches is Switch.FIRST_MONDAY:
            yield FIRST_MONDAY_RULE


# The catalogue's number for the rule that weekly amounts switch on the first Monday of January.
FIRST_MONDAY_RULE = "R8"


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
