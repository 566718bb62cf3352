"""Pages of casework: parse the request, make one call, render. A fragment is the include that the full page uses."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.forms import LogFilter
from humlebi.desk.access.models import AccessLog, Act, User
from humlebi.desk.access.permissions import leads
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import case, gather, record
from humlebi.desk.casework import today as lists
from humlebi.desk.casework.forms import Category, Conversation, Correct, Search, chosen
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.search import search
from humlebi.desk.casework.storyline import storyline
from humlebi.desk.casework.templatetags.words import glossary as glossary_terms
from humlebi.desk.law.templatetags.law_words import language
from humlebi.desk.masking import masked

LINES = 50


def _answer(request: HttpRequest, page: str, part: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The whole page, or the part of it that the browser asked for."""
    template = part if getattr(request, "htmx", False) else page
    return render(request, template, context, status=status)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 1


def _citizen(request: HttpRequest, case_number: str, act: Act) -> Citizen:
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


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    return redirect("today")


@require_safe
@vary_on_headers("HX-Request")
def today(request: HttpRequest, query: str = "") -> HttpResponse:
    user = user_of(request)
    asked = lists.Asked(query, lists.whose(user, request.GET.get("hvem", "")), _number(request.GET.get("side")))
    day = lists.day_of(user, asked, clock.today())
    log.write(
        user, Act.LIST_OPENED, detail=_list_opened(day), shown=[entry.citizen.case_number for entry in day.entries]
    )
    context = {"day": day, "today": clock.today(), "queries": lists.QUERIES, "quiet_days": lists.QUIET_DAYS}
    return _answer(request, "casework/today.html", "casework/_day.html", context)


def _list_opened(day: lists.Day) -> str:
    """Which list, which page of it, and, of a leader, whose: together they say who was on the screen."""
    named = {one.pk: one.username for one in day.staff}
    whose = day.asked.whose if day.whole_unit else None
    whom = "" if whose is None else f" hvem={named.get(whose, whose)}"
    return f"{day.asked.query} side={day.page.number}{whom}"


@require_safe
@vary_on_headers("HX-Request")
def find(request: HttpRequest) -> HttpResponse:
    form = Search(request.GET) if "q" in request.GET else Search()
    context: dict[str, Any] = {"form": form}
    if form.is_bound and form.is_valid():
        asked = form.cleaned_data["q"]
        found = search(user_of(request), asked, _number(request.GET.get("side")))
        log.write(
            user_of(request),
            Act.SEARCHED,
            detail=f"side={found.page.number} {masked(asked)}",
            shown=[one.case_number for one in found.page],
        )
        context |= {"found": found, "asked": asked}
    response = _answer(request, "casework/search.html", "casework/_found.html", context)
    if masked(request.GET.get("q", "")) != request.GET.get("q", ""):
        response["HX-Push-Url"] = "false"  # a CPR number is not kept in the browser's history
    return response


@require_safe
@vary_on_headers("HX-Request")
def citizen(request: HttpRequest, case_number: str) -> HttpResponse:
    who = _citizen(request, case_number, Act.CASE_OPENED)
    context = _case(request, who, request.GET.get("nyt", ""))
    return _answer(request, "casework/case.html", "casework/_case.html", context)


def _case(request: HttpRequest, who: Citizen, news: str) -> dict[str, Any]:
    opened = case.opened(user_of(request), who, clock.today(), language())
    return {
        "case": opened,
        "story": storyline(opened),
        "citizen": who,
        "outcome": case.outcome(opened, news),
    }


def _done(request: HttpRequest, who: Citizen, news: str) -> HttpResponse:
    """Back to the case, where an alert says what the act led to."""
    address = reverse("citizen", args=[who.case_number])
    if not getattr(request, "htmx", False):
        return redirect(f"{address}?nyt={news}")
    response = render(request, "casework/_case.html", _case(request, who, news))
    response["HX-Push-Url"] = address
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def conversation(request: HttpRequest, case_number: str) -> HttpResponse:
    who, day = _citizen(request, case_number, Act.FORM_OPENED), clock.today()
    if request.method != "POST":
        first = {"version": gather.version(who), "on": day, "kind": chosen(request.GET.get("slags", ""))}
        return _form(request, who, Conversation(initial=first), "conversation")
    form = Conversation(request.POST)
    if form.is_valid():
        seen, held = record.Seen(user_of(request), who, form.cleaned_data["version"]), form.held()
        act = record.conversation_held if held.kind in record.TALKS else record.step_taken
        try:
            return _done(request, who, str(act(seen, held=held, today=day).pk))
        except record.Impossible as refused:
            form.refuse(refused.field, refused.why)
        except record.Stale:
            form = _refreshed(form, who)
    return _form(request, who, form, "conversation", status=422)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def category(request: HttpRequest, case_number: str, kind: str) -> HttpResponse:
    if kind not in record.CATEGORIES:
        raise Http404
    who, day = _citizen(request, case_number, Act.FORM_OPENED), clock.today()
    if request.method != "POST":
        first = {"version": gather.version(who), "on": day}
        return _form(request, who, Category(kind=kind, initial=first), "category")
    form = Category(request.POST, kind=kind)
    if form.is_valid():
        asked = form.cleaned_data
        seen = record.Seen(user_of(request), who, asked["version"])
        try:
            record.category_set(seen, kind=kind, value=asked["value"], on=asked["on"], today=day)
            return _done(request, who, "kategori")
        except record.Impossible as refused:
            form.refuse(refused.field, refused.why)
        except record.Stale:
            form = _refreshed(form, who)
    return _form(request, who, form, "category", status=422)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def correct(request: HttpRequest, case_number: str, table: str, fact_id: int) -> HttpResponse:
    who, day = _citizen(request, case_number, Act.FORM_OPENED), clock.today()
    fact = _fact(who, table, fact_id)
    if fact is None:
        _refused(request, who, "correct")
        raise Http404
    if request.method != "POST":
        first = {
            "version": gather.version(who),
            "on": getattr(fact, "begins", None) or getattr(fact, "on", None),
            "until": getattr(fact, "until", None),
            "value": fact.value,
        }
        return _form(request, who, Correct(fact=fact, initial=first), "correct", fact=fact)
    form = Correct(request.POST, fact=fact)
    if form.is_valid():
        asked = form.cleaned_data
        to = record.Correction(
            on=asked["on"],
            value=asked.get("value", fact.value),
            until=asked.get("until"),
            withdrawn=asked["withdrawn"],
            reason=asked["reason"],
        )
        try:
            record.fact_corrected(record.Seen(user_of(request), who, asked["version"]), fact=fact, to=to, today=day)
            return _done(request, who, "rettet")
        except record.Impossible as refused:
            form.refuse(refused.field, refused.why)
        except record.Stale:
            form = _refreshed(form, who)
    return _form(request, who, form, "correct", fact=fact, status=422)


def _fact(who: Citizen, table: str, fact_id: int) -> SpellFact | EventFact | None:
    if table == "periode":
        return who.spells.filter(pk=fact_id).select_related("replaced_by").first()
    return who.events.filter(pk=fact_id).select_related("replaced_by").first()


def _refreshed(form: Any, who: Citizen) -> Any:
    """The same form with all that was typed and the version of now: whoever has looked may save."""
    data = form.data.copy()
    data["version"] = gather.version(who)
    form.data = data
    form.add_error(
        None,
        _(
            "The case was changed after you opened this form. What you wrote is kept. "
            "Look at the case below, and save again if it is still right."
        ),
    )
    form.stale = True
    return form


def _form(
    request: HttpRequest, who: Citizen, form: Any, name: str, *, fact: Any = None, status: int = 200
) -> HttpResponse:
    context = {"form": form, "citizen": who, "fact": fact, "today": clock.today()}
    if getattr(form, "stale", False):
        context["latest"] = [
            *gather.effective(who.events.all()).select_related("recorded_by").order_by("-pk")[:3],
        ]
    response = _answer(request, f"casework/{name}.html", f"casework/_{name}.html", context, status)
    if status == 422:
        _refused(request, who, name)
        response["HX-Retarget"] = "#handling"
    return response


def _refused(request: HttpRequest, who: Citizen, form: str) -> None:
    log.write(user_of(request), Act.FORM_REFUSED, citizen=who, person=who.case_number, detail=form, granted=False)


@require_safe
def unit_log(request: HttpRequest) -> HttpResponse:
    """What the leader's unit did; of a case that the leader may see, what anybody did, in whatever unit."""
    user = user_of(request)
    if not leads(user):
        log.write(user, Act.LOG_READ, granted=False)
        raise Http404
    form = LogFilter(request.GET)
    asked = form.cleaned_data if form.is_valid() else {"who": "", "person": ""}
    log.write(user, Act.LOG_READ, detail=masked(" ".join(filter(None, asked.values()))))
    page = Paginator(_lines(user, **asked), LINES).get_page(request.GET.get("side"))
    return render(request, "access/log.html", {"page": page, "form": form, "asked": asked})


def _lines(leader: User, who: str, person: str) -> QuerySet[AccessLog]:
    if person:
        own = case.find(leader, person) is not None
        lines = log.of_person(person) if own else log.of_unit(leader).filter(person=person)
    else:
        lines = log.of_unit(leader)
    return lines.filter(user__username=who) if who else lines


@require_safe
@login_not_required
def glossary(request: HttpRequest) -> HttpResponse:
    return render(request, "casework/glossary.html", {"terms": glossary_terms().values()})
