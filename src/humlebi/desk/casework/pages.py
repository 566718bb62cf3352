"""A form of a case as a page: what is typed in it, and every way out of it. Nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _

from humlebi.desk import clock
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import drafts, gather
from humlebi.desk.casework.acting import Done, Seen, Stale
from humlebi.desk.casework.addresses import form_address
from humlebi.desk.casework.models import Citizen, Draft
from humlebi.desk.casework.possible import Impossible, Unsure
from humlebi.desk.casework.views import answer, done, refused, seen_again

Recorded = Callable[[Seen], str]
LEAVE, DISCARD = "senere", "kasser"
LANGUAGE = "sprog-"


class Page:
    """One form of one case, opened or sent.

    `name`: its templates, `plans/plan` for plans/plan.html and the part plans/_plan.html; without a room: casework's.
    `key`: its place under the case, which names its draft. `version`: which version of what the form is about stands
    now, where that is not the facts of the case.
    """

    def __init__(
        self,
        request: HttpRequest,
        who: Citizen,
        name: str,
        key: str,
        *,
        version: Callable[[], str] | None = None,
        **context: Any,
    ) -> None:
        self.version = version or (lambda: gather.version(who))
        self.facts = version is None
        self.request, self.who, self.key = request, who, key
        room, _slash, last = name.rpartition("/")
        self.whole = f"{room or 'casework'}/{last}.html"
        self.part = f"{room or 'casework'}/_{last}.html"
        self.user = user_of(request)
        self.context = context
        self.new: Draft | None = None

    def first(self, typed: dict[str, Any]) -> dict[str, Any]:
        """What the form says when it is opened: the user's own draft, else what is given."""
        draft = drafts.find(self.user, self.who, self.key)
        self.context["draft"] = draft
        word = drafts.opened(self.user, self.who, self.key).word
        return {"version": self.version()} | typed | (draft.typed if draft else {}) | {"word": word}

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
            seen = Seen(self.user, self.who, form.cleaned_data["version"], self.key, sending)
            try:
                return done(self.request, self.who, recorded(seen))
            except Done as saved:
                seen_again(self.request, self.who)
                return done(self.request, self.who, saved.news)
            except Impossible as impossible:
                form.refuse(impossible.field, impossible.why)
            except Unsure as unsure:
                self.context["unsure"] = unsure
            except Stale:
                self._stale(form)
        self._stays()
        return self.show(form, 422)

    def _stale(self, form: Any) -> None:
        """Whoever has looked at what was written meanwhile may save."""
        self.context["version"] = self.version()
        if self.facts:
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
        response = answer(self.request, self.whole, self.part, shown, status)
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
