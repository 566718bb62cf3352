"""Pages that record what happened in a case: each is one form."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from humlebi.desk import clock
from humlebi.desk.access.models import Act
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import case, drafts, gather, record
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.addresses import conversation_key, form_address
from humlebi.desk.casework.forms import Birth, Category, Conversation, Correct, Extension, Note, Particular, chosen
from humlebi.desk.casework.models import Citizen, EventFact, SpellFact
from humlebi.desk.casework.pages import Page
from humlebi.desk.casework.possible import Unsure
from humlebi.desk.casework.views import done, look_up, refused, seen_again
from humlebi.law.register import law
from humlebi.timeline.calendar import add_days

AS_NOTE = "notat"


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def conversation(request: HttpRequest, case_number: str) -> HttpResponse:
    who, day = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    asked = request.GET.get("slags", "")
    page = Page(request, who, "conversation", conversation_key(asked))
    if request.method != "POST":
        return page.show(Conversation(initial=page.first({"on": day, "kind": chosen(asked)})))
    form = Conversation(request.POST)

    def recorded(seen: Seen) -> str:
        held = form.held()
        page.context["same"] = gather.same(who, held.kind, held.value, held.on)
        page.context["held"] = held
        if request.POST.get("do") == AS_NOTE and page.context["same"] is not None:
            record.note_added(seen, text=held.note, on=held.on, today=day, to=page.context["same"])
            return "notat"
        act = record.conversation_held if held.kind in record.TALKS else record.step_taken
        try:
            return str(act(seen, held=held, today=day).pk)
        except Unsure:
            page.context["expected"] = case.expected(who, held, day)
            raise

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def category(request: HttpRequest, case_number: str, kind: str) -> HttpResponse:
    if kind not in record.CATEGORIES:
        raise Http404
    who, day = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    page = Page(request, who, "category", f"kategori/{kind}")
    if request.method != "POST":
        return page.show(Category(kind=kind, initial=page.first({"on": _day_that_has_come(request, day)})))
    form = Category(request.POST, kind=kind)

    def recorded(seen: Seen) -> str:
        asked = form.cleaned_data
        record.category_set(seen, kind=kind, value=asked["value"], on=asked["on"], today=day)
        return "kategori"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def particular(request: HttpRequest, case_number: str, name: str) -> HttpResponse:
    """What the law asks and nobody has recorded, told where it is missed: as it was on the day of the address."""
    field = law().fields.get(name)
    if field is None and name != record.BORN:
        raise Http404
    who, today = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    page = Page(request, who, "particular", f"oplysning/{name}", field=field)
    posted = request.POST if request.method == "POST" else None
    initial = {} if posted is not None else page.first({"on": _day_that_has_come(request, today)})
    form: Any = Birth(posted, initial=initial) if field is None else Particular(posted, initial=initial, field=field)
    if posted is None:
        return page.show(form)

    def recorded(seen: Seen) -> str:
        asked = form.cleaned_data
        on, text = (asked["value"], "") if field is None else (asked["on"], form.text)
        record.particular_told(seen, name=name, text=text, on=on, today=today)
        return "oplyst"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def extension(request: HttpRequest, case_number: str) -> HttpResponse:
    """A limit was assessed: the benefit is extended beyond the day of the address, or stops on it."""
    who, today = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    page = Page(request, who, "extension", "forlaengelse")
    if request.method != "POST":
        stops = _asked_day(request)
        return page.show(Extension(initial=page.first({"on": today, "begins": stops and add_days(stops, 1)})))
    form = Extension(request.POST)

    def recorded(seen: Seen) -> str:
        record.limit_assessed(seen, found=form.assessed(), today=today)
        return "vurderet"

    return page.send(form, recorded)


def _asked_day(request: HttpRequest) -> date | None:
    """The day that the address names."""
    try:
        return date.fromisoformat(request.GET.get("dag", ""))
    except ValueError:
        return None


def _day_that_has_come(request: HttpRequest, today: date) -> date:
    """The same, and today when it names none, or one to come."""
    return min(_asked_day(request) or today, today)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def note(request: HttpRequest, case_number: str, table: str = "", fact_id: int = 0) -> HttpResponse:
    """A note of its own, or one to something that is recorded already, whether it still stands or not."""
    who, day = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    fact = _fact(who, table, fact_id) if table else None
    if table and fact is None:
        refused(request, who, "notat")
        raise Http404
    page = Page(request, who, "note", f"notat/{table}/{fact_id}" if table else "notat", fact=fact)
    if request.method != "POST":
        return page.show(Note(initial=page.first({"on": day})))
    form = Note(request.POST)

    def recorded(seen: Seen) -> str:
        asked = form.cleaned_data
        record.note_added(seen, text=asked["note"], on=asked["on"], today=day, to=fact)
        return "notat"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def correct(request: HttpRequest, case_number: str, table: str, fact_id: int) -> HttpResponse:
    who, day = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    fact = _fact(who, table, fact_id)
    if fact is None:
        refused(request, who, "ret")
        raise Http404
    page = Page(request, who, "correct", f"ret/{table}/{fact_id}", fact=fact)
    if fact.withdrawn or getattr(fact, "replaced_by", None) is not None:
        return _too_late(page, fact, table)
    if request.method != "POST":
        first = {
            "on": getattr(fact, "begins", None) or getattr(fact, "on", None),
            "until": _last_day(fact),
            "value": fact.value,
        }
        return page.show(Correct(fact=fact, initial=page.first(first)))
    form = Correct(request.POST, fact=fact)

    def recorded(seen: Seen) -> str:
        to = form.correction(fact)
        same = gather.same(who, fact.kind, to.value, to.on) if isinstance(fact, EventFact) else None
        page.context["same"] = same if same != fact else None
        if request.POST.get("do") == AS_NOTE and page.context["same"] is not None:
            text = "\n\n".join(filter(None, (to.reason, to.note)))
            record.note_added(seen, text=text, on=day, today=day, to=same)
            return "notat"
        try:
            record.fact_corrected(seen, fact=fact, to=to, today=day)
        except Unsure:
            held = record.Held(fact.kind, to.on, to.value)
            page.context["expected"] = case.expected(who, held, day, instead_of=fact.pk)
            raise
        return "rettet"

    return page.send(form, recorded)


def _last_day(fact: SpellFact | EventFact) -> date | None:
    until = getattr(fact, "until", None)
    return until and add_days(until, -1)


def _too_late(page: Page, fact: SpellFact | EventFact, table: str) -> HttpResponse:
    """Somebody corrected it first: what was typed goes along to what stands now, or becomes a note."""
    last = fact
    while (following := getattr(last, "replaced_by", None)) is not None:
        last = following
    to = f"notat/{table}/{last.pk}" if last.withdrawn else f"ret/{table}/{last.pk}"
    posted = page.request.method == "POST"
    already = _already_done(page, last) if posted else None
    if already is not None:
        return already
    if posted and (kept := page.keep()) is not None:
        drafts.stays(kept)
        drafts.move(page.user, page.who, page.key, to)
    page.context["last"] = last
    page.context["onwards"] = form_address(page.who.case_number, to)
    page.context["left"] = drafts.find(page.user, page.who, page.key)
    page.context["moved"] = posted and drafts.find(page.user, page.who, to) is not None
    page.context["word"] = drafts.opened(page.user, page.who, page.key).word
    return page.show(Correct(fact=fact), 422 if posted else 200)


def _already_done(page: Page, last: SpellFact | EventFact) -> HttpResponse | None:
    """The user's own correction, sent twice, is done and no clash."""
    form = Correct(page.request.POST, fact=last)
    sending = drafts.sent(page._opened(), form.cleaned_data) if form.is_valid() else None
    if sending and last.lines.filter(sending=sending, author=page.user).exists():
        seen_again(page.request, page.who)
        return done(page.request, page.who, "rettet")
    return None


def _fact(who: Citizen, table: str, fact_id: int) -> SpellFact | EventFact | None:
    if table == "periode":
        return who.spells.filter(pk=fact_id).select_related("replaced_by").first()
    return who.events.filter(pk=fact_id).select_related("replaced_by").first()


# --- drafts ---------------------------------------------------------------------------------------------------------


@require_POST
def draft_keep(request: HttpRequest) -> HttpResponse:
    """While somebody types: the answer is said aloud beside the form."""
    form = drafts.read(request.POST.get("word", ""))
    if form is None or form.owner != user_of(request).pk:
        raise Http404
    return render(request, "casework/_kept.html", {"draft": drafts.keep(form, request.POST)})


@require_POST
@vary_on_headers("HX-Request")
def draft_discard(request: HttpRequest, case_number: str) -> HttpResponse:
    who = look_up(request, case_number, Act.FORM_OPENED)
    seen_again(request, who)
    drafts.discard(user_of(request), who, request.POST.get("form", "").replace("\0", "")[:80])
    return redirect("today_drafts") if request.POST.get("list") else done(request, who, "kasseret")
