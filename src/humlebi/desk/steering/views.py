"""The law as pages, open to everybody: browse it, read one rule, ask it, lay two dates side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from humlebi.desk import clock
from humlebi.desk.casework.templatetags.words import language
from humlebi.desk.steering.line_svg import line
from humlebi.law.questions import Asked, Quota
from humlebi.law.register import OutsideLaw, Version, law
from humlebi.law.terms import Age, Born, Field, terms_in
from humlebi.outcomes.coverage import DECLARED, MISSING, UNTRANSLATED, counts, coverage
from humlebi.outcomes.lawbook import difference, groups, table_of
from humlebi.outcomes.provision import asks_for, cited_by, reads, through_time
from humlebi.outcomes.worked import worked
from humlebi.reckoning.answers import BadQuestion, ask, needs
from humlebi.reckoning.known import somebody
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.regulation import OutsideSeries, Rates
from humlebi.reckoning.telling import BadTelling, read

EXAMPLES = 8  # of a rule on its page; the others stand in the book


@dataclass(frozen=True)
class Rule:
    """One rule in all its regimes, the latest last."""

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


@dataclass(frozen=True)
class Chosen:
    """What the list of rules is narrowed to, and what was wrong with a date. Empty = everything."""

    act: str
    group: str
    kind: str
    text: str
    day: date | None
    fault: str


# --- browse -----------------------------------------------------------------------------------------------------------


@require_safe
@login_not_required
def law_list(request: HttpRequest) -> HttpResponse:
    chosen = _chosen(request)
    versions = [version for version in _on(chosen.day) if _wanted(version, chosen)]
    pages = groupby(sorted(versions, key=lambda version: version.page), key=lambda version: version.page)
    begins, until = law().formalised
    everything = law().versions
    shown = {
        "subjects": tuple(Subject(page, _rules(tuple(found))) for page, found in pages),
        "begins": begins,
        "until": until,
        "chosen": chosen,
        "acts": sorted({version.page.partition(".")[0] for version in everything}),
        "groups": groups(law()),
        "kinds": sorted({version.kind for version in everything}),
        "rules": len({version.name for version in versions}),
        "versions": len(versions),
        "trials": law().trials,
        "today": clock.today(),
    }
    return render(request, "steering/law_list.html", shown)


def _chosen(request: HttpRequest) -> Chosen:
    told = request.GET
    day, fault = _day(told.get("dag", ""))
    return Chosen(
        told.get("lov", ""),
        told.get("gruppe", ""),
        told.get("slags", ""),
        told.get("q", "").strip(),
        day,
        fault,
    )


def _day(text: str) -> tuple[date | None, str]:
    """A date within the formalised law, or what is wrong with it."""
    if not text:
        return None, ""
    try:
        found = date.fromisoformat(text)
        law().at(found)
    except OutsideLaw:
        begins, until = law().formalised
        last = until - timedelta(days=1)
        return None, _("The law is declared from %(begins)s to %(last)s.") % {"begins": begins, "last": last}
    except ValueError:
        return None, _("This is no date that exists. Write year-month-day.")
    return found, ""


def _on(day: date | None) -> tuple[Version, ...]:
    return law().versions if day is None else law().at(day)


def _wanted(version: Version, chosen: Chosen) -> bool:
    said = f"{version.title.da} {version.title.en} {version.plain.da} {version.name} {version.source.cite}".casefold()
    return (
        (not chosen.act or version.page.partition(".")[0] == chosen.act)
        and (not chosen.group or version.declaration.group == chosen.group)
        and (not chosen.kind or version.kind == chosen.kind)
        and all(word in said for word in chosen.text.casefold().split())
    )


def _rules(versions: tuple[Version, ...]) -> tuple[Rule, ...]:
    names = dict.fromkeys(version.name for version in versions)
    return tuple(Rule(name, law().named(name)) for name in names)


# --- one rule ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """A field of a question as a form shows it: what has been told, and what is wrong with it."""

    field: Field
    text: str
    fault: str


@require_safe
@login_not_required
def law_page(request: HttpRequest, slug: str) -> HttpResponse:
    """A rule with all its versions; a question can be put to it (by GET: nothing is recorded of anybody)."""
    chosen = law().named(slug)
    if not chosen:
        raise Http404
    name = chosen[0].name
    versions = law().named(name)
    over_time = tuple(one for one in through_time(law(), name) if one.points)
    examples = worked(versions[-1].page, name)
    shown = {
        "rule": chosen[-1],
        "chosen": chosen,
        "versions": versions,
        "today": clock.today(),
        "parameters": over_time,
        "curves": [(one.name, curve) for one in over_time if (curve := line(one.drawn, one.name.say(language())))],
        "cited": cited_by(law(), name),
        "series": tuple(dict.fromkeys(found for version in versions for found in reads(version))),
        "examples": examples[:EXAMPLES],
        "more_examples": max(0, len(examples) - EXAMPLES),
        "can_be_asked": _can_be_asked(versions),
        **_put(request, versions),
    }
    return render(request, "steering/law_page.html", shown)


def _can_be_asked(versions: tuple[Version, ...]) -> bool:
    return any(isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota) for v in versions)


def _put(request: HttpRequest, versions: tuple[Version, ...]) -> dict[str, object]:
    """The form of the question, and its answer when a day is given."""
    if not _can_be_asked(versions):
        return {}
    asked = versions[-1].declaration
    day, fault = _day(request.GET.get("dag", ""))
    governing = [v for v in versions if day and v.scope.begins <= day < v.scope.until]
    asked = governing[-1].declaration if governing else asked
    fields = needs(asked) if isinstance(asked, Asked) else asks_for(versions[-1])
    form = [_told(field, request.GET.get(field.name, "").strip()) for field in dict.fromkeys(fields)]
    aged = any(isinstance(term, Age | Born) for term in terms_in(asked))
    born, born_fault = _born(request.GET.get("foedt", "")) if aged else (None, "")
    shown: dict[str, object] = {"form": form, "day": request.GET.get("dag", ""), "day_fault": fault, "aged": aged}
    shown |= {"born": request.GET.get("foedt", ""), "born_fault": born_fault}
    if day is None or born_fault or any(one.fault for one in form):
        return shown
    told = {one.field.name: one.text for one in form if one.text}
    return shown | _answered(versions[0].name, day, told, born)


def _told(field: Field, text: str) -> Told:
    try:
        if text:
            read(field, text)
    except BadTelling as bad:
        return Told(field, text, str(bad).partition(": ")[2])
    return Told(field, text, "")


def _born(text: str) -> tuple[date | None, str]:
    """A date of birth: any date that exists."""
    try:
        return (date.fromisoformat(text), "") if text else (None, "")
    except ValueError:
        return None, _("This is no date that exists. Write year-month-day.")


def _answered(name: str, day: date, told: dict[str, str], born: date | None) -> dict[str, object]:
    try:
        answer = ask(name, day, told, of=somebody(born))
    except (BadQuestion, OutsideSeries) as bad:
        return {"refused": [text.say(language()) for text in bad.texts]}
    return {"answer": answer, "told": reasons(answer, language())}


# --- two dates, overlaps, trials ---------------------------------------------------------------------------------


@require_safe
@login_not_required
def law_difference(request: HttpRequest) -> HttpResponse:
    """Two dates side by side."""
    one, one_fault = _day(request.GET.get("fra", ""))
    other, other_fault = _day(request.GET.get("til", ""))
    changes = difference(law(), one, other) if one and other else None
    shown = {
        "one": request.GET.get("fra", ""),
        "other": request.GET.get("til", ""),
        "one_fault": one_fault,
        "other_fault": other_fault,
        "changes": changes,
    }
    return render(request, "steering/law_difference.html", shown)


@require_safe
@login_not_required
def law_overlaps(request: HttpRequest) -> HttpResponse:
    """What one group is asked for on a day, and which of it asks for the same."""
    known = groups(law())
    group = request.GET.get("gruppe", "")
    if group and group not in known:
        raise Http404
    day, fault = _day(request.GET.get("dag", ""))
    on = day or min(clock.today(), law().formalised[1] - timedelta(days=1))
    entries = table_of(law(), group, on) if group else ()
    shown = {"groups": known, "group": group, "day": on, "fault": fault, "entries": entries}
    return render(request, "steering/law_overlaps.html", shown)


@require_safe
@login_not_required
def law_trials(request: HttpRequest) -> HttpResponse:
    return render(request, "steering/law_trials.html", {"trials": law().trials})


# --- rates ------------------------------------------------------------------------------------------------------------


@require_safe
@login_not_required
def rate_list(request: HttpRequest) -> HttpResponse:
    series = sorted(law().series, key=lambda one: one.title.say(language()))
    return render(request, "steering/rate_list.html", {"series": series})


@require_safe
@login_not_required
def rate_page(request: HttpRequest, name: str) -> HttpResponse:
    found = next((one for one in law().series if one.name == name), None)
    if found is None:
        raise Http404
    rows = Rates(law().series, law().percents).through(name)
    ends = [row.begins for row in rows[1:]] + [law().formalised[1]]
    drawn = [(r.begins, end, r.amount) for r, end in zip(rows, ends, strict=True) if r.amount is not None]
    using = sorted({v.name: v for v in law().versions if name in reads(v)}.items())
    shown = {
        "series": found,
        "rows": tuple(reversed(rows)),
        "curve": line(drawn, found.title.say(language())),
        "used_by": [version for _name, version in using],
    }
    return render(request, "steering/rate_page.html", shown)


@require_safe
@login_not_required
def law_coverage(request: HttpRequest) -> HttpResponse:
    """What of the catalogue runs, is left to the hand, or is missing."""
    found = coverage(law())
    shown = {
        "total": {state: sum(one.state == state for one in found.provisions) for state in _STATES},
        "tables": [
            (by, [(name, *(n[state] for state in _STATES)) for name, n in counts(found.provisions, by).items()])
            for by in ("kind", "regime", "confidence")
        ],
        "left": found.of(UNTRANSLATED) + found.of(MISSING),
    }
    return render(request, "steering/law_coverage.html", shown)


_STATES = (DECLARED, UNTRANSLATED, MISSING)
