"""Pages of casework: parse the request, make one call, render. A fragment is the include that the full page uses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from humlebi.desk import clock, export
from humlebi.desk.access import log, menu
from humlebi.desk.access.models import AccessLog, Act, User
from humlebi.desk.access.permissions import leads, sees_cases
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import case, drafts, places, sheets
from humlebi.desk.casework import today as lists
from humlebi.desk.casework.forms import LogFilter, Search
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.names import masked
from humlebi.desk.casework.search import found_by, hits, search
from humlebi.desk.casework.storyline import storyline
from humlebi.desk.casework.templatetags.words import glossary as glossary_terms
from humlebi.desk.casework.templatetags.words import query_word
from humlebi.desk.law.templatetags.law_words import language
from humlebi.timeline.calendar import add_days
from humlebi.timeline.whole import whole

LINES = 50


def answer(request: HttpRequest, page: str, part: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The whole page, or the part of it that the browser asked for."""
    template = part if getattr(request, "htmx", False) else page
    return render(request, template, context, status=status)


def _number(text: str | None) -> int:
    told = whole(text or "")
    return 1 if told is None else told


def look_up(request: HttpRequest, case_number: str, act: Act) -> Citizen:
    """The citizen, or 404 whether the case is hidden or does not exist: neither the page nor the log tells which.

    The look-up is logged. What is sent is logged when it is known what came of it: as the act, or as refused.
    """
    if "\0" in case_number:  # no number has it, and not every database can keep it
        raise Http404
    user = user_of(request)
    citizen = case.find(user, case_number)
    if citizen is None:
        log.write(user, act, person=case_number[:64], granted=False)
        raise Http404
    if request.method != "POST":
        log.write(user, act, citizen=citizen, person=citizen.case_number)
    return citizen


def seen_again(request: HttpRequest, who: Citizen) -> None:
    """The line of a form that was sent and changed nothing, but showed the case."""
    log.write(user_of(request), Act.FORM_OPENED, citizen=who, person=who.case_number)


def refused(request: HttpRequest, who: Citizen, form: str) -> None:
    log.write(user_of(request), Act.FORM_REFUSED, citizen=who, person=who.case_number, detail=form, granted=False)


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """The day's lists; for those who see no case, the first place in their menu."""
    user = user_of(request)
    elsewhere = [] if sees_cases(user) else menu.of(user)
    return redirect(elsewhere[0].address if elsewhere else "today")


@export.downloads
@require_safe
@vary_on_headers("HX-Request")
def today(request: HttpRequest, query: str = "") -> HttpResponse:
    user = user_of(request)
    asked = lists.Asked(query, lists.whose(user, request.GET.get("hvem", "")), _number(request.GET.get("side")))
    if kind := export.asked(request):
        return _list_taken(user, replace(asked, page=1, size=export.MOST), kind)
    day = lists.day_of(user, asked, clock.today())
    log.write(user, Act.LIST_OPENED, detail=_list_opened(day), shown=_shown(day))
    context = {"day": day, "today": clock.today(), "queries": lists.queries(), "quiet_days": lists.QUIET_DAYS}
    context["draft_days"] = drafts.KEPT_DAYS
    here = request.get_full_path()
    told = [(part, part.tell(user, clock.today(), here)) for part in places.day_parts()]
    context["parts"] = [{"place": part, "told": said} for part, said in told if said is not None]
    return answer(request, "casework/today.html", "casework/_day.html", context)


def _list_taken(user: User, asked: lists.Asked, kind: str) -> HttpResponse:
    """The whole list as a file."""
    day = lists.day_of(user, asked, clock.today())
    rows = day.page.paginator.count
    export.check(rows)
    log.write(user, Act.EXPORTED, detail=f"{day.asked.query} {kind} {rows}{_whose(day)}", shown=_shown(day))
    if day.room is not None:
        return export.answer(day.room.sheet(day.page), kind)
    return export.answer(sheets.of_list(day.asked.query, day.entries, clock.today()), kind)


def _shown(day: lists.Day) -> list[str]:
    if day.room is not None:
        return day.room.cases(day.page)
    return [entry.citizen.case_number for entry in day.entries]


def _list_opened(day: lists.Day) -> str:
    """Which list, which page of it, and, of a leader, whose: together they say who was on the screen."""
    return f"{day.asked.query} side={day.page.number}{_whose(day)}"


def _whose(day: lists.Day) -> str:
    named = {one.pk: one.username for one in day.staff}
    whose = day.asked.whose if day.staff else None
    return "" if whose is None else f" hvem={named.get(whose, whose)}"


@export.downloads
@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def find(request: HttpRequest) -> HttpResponse:
    """A name stands in the address, so that a search can be shared; a CPR number never does, nor a part of one."""
    typed = request.POST if request.method == "POST" else request.GET
    form = Search(typed) if "q" in typed else Search()
    context: dict[str, Any] = {"form": form}
    shared = masked(typed.get("q", "")) == typed.get("q", "")
    if form.is_bound and form.is_valid():
        asked = form.cleaned_data["q"]
        if shared and request.method == "POST" and not getattr(request, "htmx", False):
            return redirect(f"{reverse('find')}?{urlencode({'q': asked})}")
        if shared and (kind := export.asked(request)):
            return _found_taken(user_of(request), asked, kind)
        found = search(user_of(request), asked, clock.today(), _number(request.GET.get("side")))
        log.write(
            user_of(request),
            Act.SEARCHED,
            detail=f"side={found.page.number} {masked(asked)}",
            shown=[one.case_number for one in found.page],
        )
        context |= {"found": found, "asked": asked, "shared": shared}
        if request.method == "POST" and shared:
            context["address"] = f"{reverse('find')}?{urlencode({'q': asked})}"
    response = answer(request, "casework/search.html", "casework/_found.html", context)
    if not shared:
        response["HX-Push-Url"] = "false"  # not kept in the browser's history either
    elif "address" in context:
        response["HX-Push-Url"] = context["address"]
    return response


def _found_taken(user: User, asked: str, kind: str) -> HttpResponse:
    """Everybody found, as a file."""
    found = list(found_by(user, asked)[: export.MOST + 1])
    export.check(len(found))
    shown = [one.case_number for one in found]
    log.write(user, Act.EXPORTED, detail=f"search {kind} {len(found)} {asked}", shown=shown)
    return export.answer(sheets.of_hits(hits(found, clock.today())), kind)


@require_safe
@vary_on_headers("HX-Request")
def citizen(request: HttpRequest, case_number: str) -> HttpResponse:
    who = look_up(request, case_number, Act.CASE_OPENED)
    context = _case(request, who, request.GET.get("nyt", ""))
    return answer(request, "casework/case.html", "casework/_case.html", context)


def _case(request: HttpRequest, who: Citizen, news: str) -> dict[str, Any]:
    opened = case.opened(user_of(request), who, clock.today(), language())
    return {
        "case": opened,
        "story": storyline(opened),
        "citizen": who,
        "outcome": case.outcome(opened, news),
        "back": _back(request),
        "why": "hvorfor" in request.GET,
        **_rooms(user_of(request), opened),
    }


def _rooms(user: User, opened: case.Case) -> dict[str, Any]:
    """What the other rooms add to the page."""
    today = clock.today()
    heads = [head.tell(user, opened, today) for head in places.headers()]
    told = [(one, one.tell(user, opened, today)) for one in places.sections()]
    return {
        "heads": [head for head in heads if head is not None],
        "sections": [{"place": one, "told": said} for one, said in told if said is not None],
        "buttons": [
            {"words": one.words, "address": one.address(opened.citizen.case_number)}
            for one in places.buttons()
            if one.may(user, opened, today)
        ],
    }


@dataclass(frozen=True)
class Back:
    """Where whoever looks at a case came from."""

    address: str
    words: str


def _back(request: HttpRequest) -> Back:
    """The list or the search that led here, as the browser tells it, and otherwise the day's lists."""
    came = urlsplit(request.headers.get("Referer", ""))
    address = f"{came.path}?{came.query}" if came.query else came.path
    if came.netloc == request.get_host():
        if came.path == reverse("find"):
            return Back(address, _("Find a citizen"))
        for query in lists.queries():
            if came.path == reverse(f"today_{query}"):
                return Back(address, f"{_('Today')}: {query_word(query)}")
    return Back(reverse("today"), _("Today"))


def done(request: HttpRequest, who: Citizen, news: str) -> HttpResponse:
    """Back to the case, where an alert says what the act led to."""
    address = reverse("citizen", args=[who.case_number])
    if not getattr(request, "htmx", False):
        return redirect(f"{address}?nyt={news}" if news else address)
    response = render(request, "casework/_case.html", _case(request, who, news))
    response["HX-Push-Url"] = address
    return response


@export.downloads
@require_safe
def unit_log(request: HttpRequest) -> HttpResponse:
    """What the leader's unit did; of a case that the leader may see, what anybody did, in whatever unit."""
    user = user_of(request)
    if not leads(user):
        log.write(user, Act.LOG_READ, granted=False)
        raise Http404
    form = LogFilter(request.GET)
    if not form.is_valid():  # what was asked for is not known, so nothing of the log is shown
        return render(request, "access/log.html", {"form": form})
    asked = form.cleaned_data
    if kind := export.asked(request):
        return _log_taken(user, _lines(user, **asked), kind)
    log.write(user, Act.LOG_READ, detail=masked(_log_asked(**asked)))
    page = Paginator(_lines(user, **asked), LINES).get_page(request.GET.get("side"))
    return render(request, "access/log.html", {"page": page, "form": form})


def _log_asked(who: str, person: str, first: date | None, last: date | None) -> str:
    told = {"hvem": who, "sag": person, "fra": first, "til": last}
    return " ".join(f"{name}={value}" for name, value in told.items() if value)


def _log_taken(user: User, lines: QuerySet[AccessLog], kind: str) -> HttpResponse:
    """The lines as a file. The line about this file comes after them."""
    rows = lines.count()
    export.check(rows)
    found = list(lines)
    log.write(user, Act.EXPORTED, detail=f"log {kind} {rows}")
    return export.answer(sheets.of_log(found), kind)


def _lines(leader: User, who: str, person: str, first: date | None, last: date | None) -> QuerySet[AccessLog]:
    if person:
        own = case.find(leader, person) is not None
        lines = log.of_person(person) if own else log.of_unit(leader).filter(person=person)
    else:
        lines = log.of_unit(leader)
    if who:
        lines = lines.filter(user__username=who)
    if first:
        lines = lines.filter(at__gte=_midnight(first))
    return lines.filter(at__lt=_midnight(add_days(last, 1))) if last else lines


def _midnight(day: date) -> datetime:
    """When the day begins in Denmark."""
    return timezone.make_aware(datetime.combine(day, time.min))


@require_safe
@login_not_required
def glossary(request: HttpRequest) -> HttpResponse:
    return render(request, "casework/glossary.html", {"terms": glossary_terms().values()})
