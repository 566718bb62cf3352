"""What the lists of rules show: the acts with their chapters, and the rules that fit what somebody asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.http import QueryDict

from humlebi.desk.law import days
from humlebi.desk.law.templatetags.law_words import language, said, sort_key
from humlebi.law.acts import LOCAL, local
from humlebi.law.kinds import Text
from humlebi.law.pages import called
from humlebi.law.register import Version, law
from humlebi.outcomes.lawbook import ended, titles
from humlebi.outcomes.spoken import kind_said


@dataclass(frozen=True)
class Asked:
    """What the list of rules is narrowed to, and what was wrong with a date. Empty = everything."""

    act: str
    page: str
    group: str
    kind: str
    local: str
    text: str
    day: date | None
    written: str
    fault: str

    @property
    def anything(self) -> bool:
        return bool(self.act or self.page or self.group or self.kind or self.local or self.text or self.written)


def asked(told: QueryDict) -> Asked:
    day, fault = days.within(told.get("dag", ""))
    return Asked(
        told.get("lov", ""),
        told.get("emne", ""),
        told.get("gruppe", ""),
        told.get("slags", ""),
        told.get("lokalt", ""),
        told.get("q", "").strip(),
        day,
        days.written(day) or told.get("dag", ""),
        fault,
    )


@dataclass(frozen=True)
class Shown:
    """One rule on a list: the version in force on the day, and since when it has been no more. None = it still is."""

    version: Version
    title: Text
    ended: date | None
    local: bool


def rules(wanted: Asked, today: date) -> tuple[Shown, ...]:
    """Every rule of which a version fits, in the order of the acts; what is no law comes last."""
    fits = [version for version in _on(wanted.day) if _fits(version, wanted)]
    names = dict.fromkeys(version.name for version in fits)
    found = [_shown(name, wanted.day or today, [v for v in fits if v.name == name]) for name in names]
    return tuple(sorted(found, key=lambda one: one.local))


def _shown(name: str, day: date, fits: list[Version]) -> Shown:
    version = on_day(tuple(fits), day)
    return Shown(version, titles(law())[name], ended(law(), name), bool(local(version.source.act)))


def on_day(versions: tuple[Version, ...], day: date) -> Version:
    """The version in force on a day; without one, the last before it, else the first."""
    holding = [v for v in versions if v.scope.begins <= day < v.scope.until]
    past = [v for v in versions if v.scope.until <= day]
    return holding[-1] if holding else past[-1] if past else versions[0]


def _on(day: date | None) -> tuple[Version, ...]:
    versions = law().versions if day is None else law().at(day)
    return tuple(sorted(versions, key=lambda version: (_place(version.page), version.scope.begins)))


def _fits(version: Version, wanted: Asked) -> bool:
    return (
        (not wanted.act or version.page.partition(".")[0] == wanted.act)
        and (not wanted.page or version.page == wanted.page)
        and (not wanted.group or version.declaration.group == wanted.group)
        and (not wanted.kind or version.kind == wanted.kind)
        and (not wanted.local or local(version.source.act) == wanted.local)
        and all(word in _searched()[version.slug] for word in wanted.text.casefold().split())
    )


@cache
def _searched() -> dict[str, str]:
    """By slug, what a rule is found by: its titles, its plain words, its name and its paragraph."""
    return {
        v.slug: " ".join((v.title.da, v.title.en, v.plain.da, v.plain.en, v.name, v.source.cite)).casefold()
        for v in law().versions
    }


# --- contents -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Chapter:
    """One page of an act, and how many rules stand on it."""

    page: str
    title: str
    rules: int


@dataclass(frozen=True)
class Contents:
    """One act with its chapters."""

    act: str
    title: str
    chapters: tuple[Chapter, ...]

    @property
    def rules(self) -> int:
        return sum(chapter.rules for chapter in self.chapters)


def contents() -> tuple[tuple[Contents, ...], tuple[Chapter, ...]]:
    """The acts with their chapters in alphabetical order, and apart from them what is no law."""
    return _contents(language())


@cache
def _contents(lang: str) -> tuple[tuple[Contents, ...], tuple[Chapter, ...]]:
    pages: dict[str, set[str]] = {}
    apart: dict[str, set[str]] = {}
    for version in law().versions:
        whose = local(version.source.act)
        (apart if whose else pages).setdefault(whose or version.page, set()).add(version.name)
    acts = dict.fromkeys(sorted((page.partition(".")[0] for page in pages), key=_place))
    shown = tuple(Contents(act, called(act, lang), _chapters(act, pages, lang)) for act in acts)
    others = tuple(Chapter(whose, LOCAL[whose].say(lang), len(names)) for whose, names in apart.items())
    return shown, others


def _chapters(act: str, pages: dict[str, set[str]], lang: str) -> tuple[Chapter, ...]:
    head = f"{act}."
    mine = [
        Chapter(page, called(page.removeprefix(head), lang), len(names))
        for page, names in pages.items()
        if page.startswith(head)
    ]
    return tuple(sorted(mine, key=lambda chapter: sort_key(chapter.title)))


def _place(page: str) -> int:
    """Where a page stands in the law: the acts in the order they are declared, which the register keeps."""
    return _places()[page]


@cache
def _places() -> dict[str, int]:
    pages = dict.fromkeys(version.page for version in law().versions)
    acts = dict.fromkeys(page.partition(".")[0] for page in pages)
    return {name: place for place, name in enumerate((*acts, *pages))}


def by_act(found: Iterable[Shown]) -> list[tuple[str, list[Shown]]]:
    """The rules of a page of the list under the chapter they stand in; what is no law under a heading of its own."""
    groups: dict[str, list[Shown]] = {}
    for one in found:
        groups.setdefault("" if one.local else one.version.page, []).append(one)
    return list(groups.items())


def in_order(words: Iterable[str]) -> list[str]:
    """Kinds of facts by what they are called, in the order of the Danish alphabet."""
    return sorted(words, key=lambda word: sort_key(said(kind_said(word))))
