"""The law as pages, open to everybody: browse it, read one rule, ask it, lay two dates side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from humlebi.desk import clock, export
from humlebi.desk.law import days, listing, sheets
from humlebi.desk.law.line_svg import line, lines
from humlebi.desk.law.question import can_be_asked, put
from humlebi.desk.law.templatetags.law_words import catalogue_word, language, said, sort_key, variant_said
from humlebi.law.kinds import Text
from humlebi.law.past import last_read
from humlebi.law.readings import readings
from humlebi.law.register import Version, law
from humlebi.law.series import Dated, Series
from humlebi.law.units import UNITS
from humlebi.outcomes.clauses import (
    coverage_by_paragraph,
    decisions_on,
    honoured_by,
    paragraph_of,
    paragraphs_beside,
)
from humlebi.outcomes.coverage import DECLARED, MISSING, UNTRANSLATED, Coverage, counts, coverage
from humlebi.outcomes.lawbook import Entry, difference, ended, groups, successors, table_of, titles
from humlebi.outcomes.provision import OverTime, cited_by, reads, through_time
from humlebi.outcomes.worked import Worked, worked
from humlebi.reckoning.regulation import OutsideSeries, Rates

EXAMPLES = 8  # of a rule on its page; the others stand in the book
ON_A_PAGE = 40  # rules of a list

# --- browse -----------------------------------------------------------------------------------------------------------


@require_safe
@login_not_required
def law_list(request: HttpRequest) -> HttpResponse:
    """The acts with their chapters; or, where something is asked for, the rules that fit, page by page."""
    asked = listing.asked(request.GET)
    if not asked.fault and (kind := export.asked(request)):
        return export.answer(sheets.of_rules(listing.rules(asked, clock.today()), asked.day or clock.today()), kind)
    shown: dict[str, object] = {
        "asked": asked,
        "begins": law().formalised[0],
        "last": last_read(law().read_until),
        "on": asked.day or clock.today(),
        "acts": listing.contents()[0],
        "apart": listing.contents()[1],
        "groups": listing.in_order(groups(law())),
        "kinds": _kinds(),
        "today": clock.today(),
    }
    if asked.anything and not asked.fault:
        found = listing.rules(asked, clock.today())
        page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("side"))
        shown |= {"page": page, "chapters": listing.by_act(page.object_list)}
    return render(request, "law/list.html", shown)


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(sorted({version.kind for version in law().versions}))


# --- one rule ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Curve:
    """A picture of a number through time, under what it is a number of."""

    name: Text
    picture: SafeString


@require_safe
@login_not_required
def law_page(request: HttpRequest, slug: str) -> HttpResponse:
    """A rule with all its versions; a question can be put to it (by GET: nothing is recorded of anybody)."""
    chosen = law().named(slug)
    if not chosen:
        raise Http404
    name, today = chosen[0].name, clock.today()
    versions = law().named(name)
    rule = chosen[0] if "@" in slug else listing.on_day(versions, today)
    over_time = _over_time(name)
    examples = _examples(name)
    shown = {
        "rule": rule,
        "paragraphs": [(one, one.of(rule)) for one in paragraphs_beside(law(), rule)],
        "honours": honoured_by(law(), rule),
        "decisions": decisions_on(rule),
        "asked_for": "@" in slug,
        "in_force": rule.scope.begins <= today < rule.scope.until,
        "others": tuple(version for version in reversed(versions) if version != rule),
        "today": today,
        "ended": ended(law(), name),
        "successors": successors(law(), name),
        "parameters": over_time,
        "curves": _curves(name, language(), _drawn_to()),
        "cited": cited_by(law(), name),
        "series": [one for one in law().series if one.name in {n for v in versions for n in reads(v)}],
        "examples": examples[:EXAMPLES],
        "more_examples": max(0, len(examples) - EXAMPLES),
        "put": put(request.GET, versions, _asked_of(rule, versions)) if can_be_asked(versions) else None,
    }
    return render(request, "law/page.html", shown)


# The law is the same from the start of the program to its end: what is read of it is read once.


@cache
def _over_time(name: str) -> tuple[OverTime, ...]:
    return tuple(one for one in through_time(law(), name) if one.points)


@cache
def _examples(name: str) -> tuple[Worked, ...]:
    return worked(law().named(name)[-1].page, name)


@cache
def _curves(name: str, lang: str, to: date) -> tuple[Curve, ...]:
    return tuple(Curve(one.name, curve) for one in _over_time(name) if (curve := _drawn(one, lang, to)))


def _drawn_to() -> date:
    """Where the line of what nothing has ended stops: when the law was last read, or this year ends."""
    return max(law().read_until, date(clock.today().year + 1, 1, 1))


def _asked_of(rule: Version, versions: tuple[Version, ...]) -> Version:
    """The version whose fields the form shows before a day is told: the one read, where it can be asked."""
    return rule if can_be_asked((rule,)) else next(v for v in reversed(versions) if can_be_asked((v,)))


def _drawn(over: OverTime, lang: str, to: date) -> SafeString:
    """The number's lines in the unit its table has; nothing when it never changes."""
    by = 7 if over.unit == "weeks" and over.points[-1][1].unit == "days" else 1
    several = [
        (
            variant_said(one.of).say(lang),
            [(begins, min(until, max(to, begins)), number / by) for begins, until, number in one.steps],
        )
        for one in over.lines
    ]
    unit = UNITS[over.unit].many.say(lang)
    return lines(several, f"{over.name.say(lang)}, {unit}", unit=unit, lang=lang)


# --- two dates, overlaps, trials --------------------------------------------------------------------------------------


@require_safe
@login_not_required
def law_difference(request: HttpRequest) -> HttpResponse:
    """Two dates side by side."""
    told = request.GET
    one, one_fault = days.within(told.get("fra", ""))
    other, other_fault = days.within(told.get("til", ""))
    if told and one is None and not one_fault:
        one_fault = _("Write a date.")
    if told and other is None and not other_fault:
        other_fault = _("Write a date.")
    shown: dict[str, object] = {
        "one": days.written(one) or told.get("fra", ""),
        "other": days.written(other) or told.get("til", ""),
        "one_fault": one_fault,
        "other_fault": other_fault,
    }
    if one and other:
        changes = sorted(
            difference(law(), one, other), key=lambda change: (_ORDER[change.what], _listed(change.version))
        )
        page = Paginator(changes, ON_A_PAGE).get_page(told.get("side"))
        shown |= {"page": page, "changes": page.object_list, "before": one, "after": other}
    return render(request, "law/difference.html", shown)


_ORDER = {"changed": 0, "added": 1, "removed": 2}


def _listed(version: Version) -> str:
    return sort_key(said(titles(law())[version.name]))


@require_safe
@login_not_required
def law_overlaps(request: HttpRequest) -> HttpResponse:
    """What one group is asked for on a day, and which of it asks for the same."""
    group = request.GET.get("gruppe", "")
    if group and group not in groups(law()):
        raise Http404
    day, fault = days.within(request.GET.get("dag", ""))
    on = day or clock.today()
    written = request.GET.get("dag", "") if fault else days.written(on)
    entries: list[Entry] = table_of(law(), group, on) if group and not fault else []
    shown = {
        "groups": _asking(),
        "group": group,
        "day": on,
        "written": written,
        "fault": fault,
        "entries": [(entry, _each_once(entry.overlaps)) for entry in entries],
    }
    return render(request, "law/overlaps.html", shown)


def _asking() -> list[str]:
    """The groups of which the law asks something on some day."""
    return listing.in_order(
        {v.declaration.group for v in law().versions if v.kind in ("duty", "limit", "untranslated")}
    )


def _each_once(versions: tuple[Version, ...]) -> list[Version]:
    return list({version.name: version for version in versions}.values())


@require_safe
@login_not_required
def law_trials(request: HttpRequest) -> HttpResponse:
    return render(request, "law/trials.html", {"trials": law().trials, "today": clock.today()})


@require_safe
@login_not_required
def law_proposals(request: HttpRequest) -> HttpResponse:
    """What is proposed and not passed: never law, and told as that."""
    return render(request, "law/proposals.html", {"proposals": law().proposals})


# --- rates ------------------------------------------------------------------------------------------------------------


@cache
def _rates() -> Rates:
    return Rates(law().series, law().percents, law().read_until)


@dataclass(frozen=True)
class RateNow:
    """One series on the list: its amount today; None = no amount is in force."""

    series: Series
    amount: Dated | None
    local: bool


@require_safe
@login_not_required
def rate_list(request: HttpRequest) -> HttpResponse:
    """Every rate with today's amount; those that have ended stand apart."""
    today = clock.today()
    every = sorted(law().series, key=lambda one: sort_key(said(one.title)))
    found = [RateNow(one, _amount(one.name, today), False) for one in every]
    if kind := export.asked(request):
        return export.answer(sheets.of_rates(found, today), kind)
    shown = {
        "today": today,
        "running": [one for one in found if one.amount is not None],
        "past": [one for one in found if one.amount is None],
    }
    return render(request, "law/rate_list.html", shown)


def _amount(name: str, day: date) -> Dated | None:
    try:
        return _rates().on(name, day)
    except OutsideSeries:
        return None


@require_safe
@login_not_required
def rate_page(request: HttpRequest, name: str) -> HttpResponse:
    found = next((one for one in law().series if one.name == name), None)
    if found is None:
        raise Http404
    today, to = clock.today(), _drawn_to()
    parts = _rates().in_force(name, today)
    drawn = [
        (part.row.begins, min(part.until, max(to, part.row.begins)), part.row.amount)
        for part in parts
        if part.row.amount is not None
    ]
    using = {version.name: version for version in law().versions if name in reads(version)}
    unit = said(UNITS[found.unit].many)
    shown = {
        "series": found,
        "now": _amount(name, today),
        "today": today,
        "rows": tuple(part.row for part in reversed(parts)),
        "curve": line(drawn, f"{said(found.title)}, {unit}", unit=unit, lang=language()),
        "used_by": sorted(using.values(), key=_listed),
    }
    return render(request, "law/rate_page.html", shown)


# --- coverage ---------------------------------------------------------------------------------------------------------


@cache
def _covered() -> Coverage:
    return coverage(law())


def _numbers(found: Coverage, by: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    for name, states in counts(found.provisions, by).items():
        yield name, tuple(states[state] for state in _STATES)


@require_safe
@login_not_required
def law_coverage(request: HttpRequest) -> HttpResponse:
    """What of the catalogue runs, takes an assessment, or is missing."""
    found = _covered()
    left = found.of(UNTRANSLATED) + found.of(MISSING)
    tables = [
        (by, sorted(_numbers(found, by), key=lambda row: sort_key(catalogue_word(row[0]))))
        for by in ("kind", "regime", "confidence")
    ]
    if kind := export.asked(request):
        return export.answer(sheets.of_coverage(tables), kind)
    shown = {
        "total": {state: sum(one.state == state for one in found.provisions) for state in _STATES},
        "tables": tables,
        "left": [(one, [law().named(slug)[0] for slug in one.by if law().named(slug)]) for one in left],
    }
    return render(request, "law/coverage.html", shown)


_STATES = (DECLARED, UNTRANSLATED, MISSING)


# --- paragraph by paragraph -------------------------------------------------------------------------------------------


@require_safe
@login_not_required
def law_paragraphs(request: HttpRequest) -> HttpResponse:
    """Act by act, which paragraphs are read, and how their clauses are answered."""
    return render(request, "law/paragraphs.html", {"acts": coverage_by_paragraph()})


@require_safe
@login_not_required
def law_paragraph(request: HttpRequest, address: str) -> HttpResponse:
    """One paragraph, or one chain of orders, clause by clause in each wording."""
    found = next((one for one in readings() if one.address == address), None)
    if found is None:
        raise Http404
    return render(request, "law/paragraph.html", {"paragraph": paragraph_of(law(), found)})
