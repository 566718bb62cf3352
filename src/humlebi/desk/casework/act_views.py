"""Pages that record: every form of a case, what is typed in it, and every way out of it. Nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from humlebi.desk import clock
from humlebi.desk.access.models import Act
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import case, drafts, gather, record
from humlebi.desk.casework.addresses import conversation_key, form_address
from humlebi.desk.casework.forms import Birth, Category, Conversation, Correct, Extension, Note, Particular, chosen
from humlebi.desk.casework.models import Citizen, Draft, EventFact, SpellFact
from humlebi.desk.casework.possible import Impossible, Unsure
from humlebi.desk.casework.views import answer, done, look_up, refused, seen_again
from humlebi.law.register import law
from humlebi.timeline.calendar import add_days

Recorded = Callable[[record.Seen], str]
LEAVE, DISCARD, AS_NOTE = "senere", "kasser", "notat"
LANGUAGE = "sprog-"


class Page:
    """One form of one case, opened or sent."""

    def __init__(self, request: HttpRequest, who: Citizen, name: str, key: str, **context: Any) -> None:
        self.request, self.who, self.name, self.key = request, who, name, key
        self.user = user_of(request)
        self.context = context
        self.new: Draft | None = None

    def first(self, typed: dict[str, Any]) -> dict[str, Any]:
        """What the form says when it is opened: the user's own draft, else what is given."""
        draft = drafts.find(self.user, self.who, self.key)
        self.context["draft"] = draft
        word = drafts.opened(self.user, self.who, self.key).word
        return {"version": gather.version(self.who)} | typed | (draft.typed if draft else {}) | {"word": word}

    def leave(self) -> HttpResponse | None:
        """What was typed is kept before anything else is done; then the way out that a button asked for, if one did."""
        asked = self.request.POST.get("do", "")
        if asked in (DISCARD, LEAVE) or asked.startswith(LANGUAGE):
            seen_again(self.request, self.who)
        if asked == DISCARD:
            drafts.discard(self.user, self.who, self.key)
            return done(self.request, self.who, "kasseret")
        before = drafts.find(self.user, self.who, self.key)
        kept = self.keep()
        self.new = kept if before is None else None
        if asked == LEAVE:
            self._stays()
            return done(self.request, self.who, "")
        if asked.startswith(LANGUAGE):
            self._stays()
            return self._in(asked.removeprefix(LANGUAGE))
        return None

    def keep(self) -> Draft | None:
        form = self._opened() or drafts.opened(self.user, self.who, self.key)
        return drafts.keep(form, self.request.POST, for_now=True)

    def _stays(self) -> None:
        """What was to be saved at once was not: the draft that was made for it is one to stay."""
        if self.new is not None:
            drafts.stays(self.new)

    def _in(self, language: str) -> HttpResponse:
        """The same form in another language."""
        address = form_address(self.who.case_number, self.key)
        response = turned(self.request, address)
        if language in dict(settings.LANGUAGES):
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                language,
                max_age=settings.LANGUAGE_COOKIE_AGE,
                secure=settings.LANGUAGE_COOKIE_SECURE,
                httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
                samesite="Lax",
            )
            translation.activate(language)
        return response

    def _opened(self) -> drafts.Opened | None:
        """The form that was sent, when it is this one and the user's own."""
        form = drafts.read(self.request.POST.get("word", ""))
        mine = form is not None and (form.owner, form.citizen, form.key) == (self.user.pk, self.who.pk, self.key)
        return form if mine else None

    def send(self, form: Any, recorded: Recorded) -> HttpResponse:
        """Saved once however often it is sent; or shown again with all that was typed, and what is to be put right."""
        way_out = self.leave()
        if way_out is not None:
            return way_out
        if form.is_valid():
            sending = drafts.sent(self._opened(), form.cleaned_data)
            seen = record.Seen(self.user, self.who, form.cleaned_data["version"], self.key, sending)
            try:
                return done(self.request, self.who, recorded(seen))
            except record.Done as saved:
                seen_again(self.request, self.who)
                return done(self.request, self.who, saved.news)
            except Impossible as impossible:
                form.refuse(impossible.field, impossible.why)
            except Unsure as unsure:
                self.context["unsure"] = unsure
            except record.Stale:
                self._stale(form)
        self._stays()
        return self.show(form, 422)

    def _stale(self, form: Any) -> None:
        """Whoever has looked at what was written meanwhile may save."""
        self.context["version"] = gather.version(self.who)
        self.context["latest"] = list(
            gather.effective(self.who.events.all()).select_related("recorded_by").order_by("-pk")[:3]
        )
        form.add_error(
            None,
            _(
                "The case was changed after you opened this form. What you wrote is kept. "
                "Look at the case below, and save again if it is still right."
            ),
        )

    def show(self, form: Any, status: int = 200) -> HttpResponse:
        """The form; of one that was sent, with a word of its own, for what is sent next is another sending."""
        if form.is_bound:
            form.data = form.data.copy()
            form.data["word"] = drafts.opened(self.user, self.who, self.key).word
            form.data["version"] = self.context.get("version", form.data.get("version", ""))
        shown = {
            "form": form,
            "citizen": self.who,
            "today": clock.today(),
            "address": form_address(self.who.case_number, self.key),
            **self.context,
        }
        response = answer(self.request, f"casework/{self.name}.html", f"casework/_{self.name}.html", shown, status)
        if status == 422:
            refused(self.request, self.who, self.key)
            response["HX-Retarget"] = "#handling"
        return response


def turned(request: HttpRequest, address: str) -> HttpResponse:
    """To another page, whoever asked: a script would else draw that page inside this one."""
    if not getattr(request, "htmx", False):
        return redirect(address)
    response = HttpResponse(status=204)
    response["HX-Redirect"] = address
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def conversation(request: HttpRequest, case_number: str) -> HttpResponse:
    who, day = look_up(request, case_number, Act.FORM_OPENED), clock.today()
    asked = request.GET.get("slags", "")
    page = Page(request, who, "conversation", conversation_key(asked))
    if request.method != "POST":
        return page.show(Conversation(initial=page.first({"on": day, "kind": chosen(asked)})))
    form = Conversation(request.POST)

    def recorded(seen: record.Seen) -> str:
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

    def recorded(seen: record.Seen) -> str:
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

    def recorded(seen: record.Seen) -> str:
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

    def recorded(seen: record.Seen) -> str:
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

    def recorded(seen: record.Seen) -> str:
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

    def recorded(seen: record.Seen) -> str:
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
