"""The law as pages, open to everybody: every rule by subject, and each with its text, source, time and doubt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from humlebi.desk import clock
from humlebi.law.register import Version, law


@dataclass(frozen=True)
class Rule:
    """One rule in all its regimes, the latest last, and the one that governs cases begun today."""

    name: str
    versions: tuple[Version, ...]

    @property
    def latest(self) -> Version:
        return self.versions[-1]

    @property
    def regimes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(version.regime for version in self.versions))


@dataclass(frozen=True)
class Subject:
    """One page of the law."""

    page: str
    rules: tuple[Rule, ...]


def _rules(versions: tuple[Version, ...]) -> tuple[Rule, ...]:
    names = dict.fromkeys(version.name for version in versions)
    return tuple(Rule(name, law().named(name)) for name in names)


@require_safe
@login_not_required
def law_list(request: HttpRequest) -> HttpResponse:
    pages = groupby(sorted(law().rules, key=lambda version: version.page), key=lambda version: version.page)
    subjects = tuple(Subject(page, _rules(tuple(versions))) for page, versions in pages)
    begins, until = law().formalised
    return render(
        request,
        "steering/law_list.html",
        {"subjects": subjects, "begins": begins, "until": until, "trials": law().trials, "today": clock.today()},
    )


@require_safe
@login_not_required
def law_page(request: HttpRequest, slug: str) -> HttpResponse:
    chosen = law().named(slug)
    if not chosen:
        raise Http404
    versions = law().named(chosen[0].name)
    return render(
        request,
        "steering/law_page.html",
        {"rule": chosen[-1], "chosen": chosen, "versions": versions, "today": clock.today()},
    )
