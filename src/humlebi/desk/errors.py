"""What is said when something goes wrong: what happened, and what to do.

No page of it asks the database, but for the text of a form that has expired, which is kept, and the menu of a page
that is not there.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.db import DatabaseError, InternalError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import render
from django.urls import reverse

from humlebi.desk.access import caller, log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.readonly import SAFE
from humlebi.desk.casework.drafts import TEXTS
from humlebi.desk.casework.lapsed import rescued


def _say(request: HttpRequest, what: str, status: int, **more: object) -> HttpResponse:
    """A page; or, for a script that asked for a part of one, words that are put above what stands there already."""
    if request.headers.get("HX-Request"):
        response = render(request, "_problem.html", {"what": what, **more}, status=status)
        response["HX-Retarget"] = "#problem"
        response["HX-Reswap"] = "innerHTML"
        return response
    return render(request, "error.html", {"what": what, **more}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "bad_request", 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    # Whoever is logged in keeps the menu; the database answers, for it has just been asked for the page.
    return _say(request, "not_found", 404, menu=True)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "forbidden", 403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Often somebody who has logged in anew elsewhere: the text is kept for whoever the form was made for."""
    user = getattr(request, "user", None)
    if isinstance(user, User):
        with suppress(DatabaseError):
            log.write(user, Act.FORM_REFUSED, detail="csrf", granted=False)
    draft, back = rescued(request)
    if request.path == reverse("draft_keep"):
        shown = {"draft": draft, "address": back}
        return render(request, "casework/_logged_out.html", shown, status=403)
    return _say(request, "expired", 403, draft=draft, back=back)


def failed(request: HttpRequest) -> HttpResponse:
    """Says what is so: what was committed before the page failed is saved, and a page that is read saves nothing.

    A database that is full, locked, read-only or away is no mistake of the program; those who run it can mend it. What
    was written is shown again, for without scripts it stands nowhere else.
    """
    reads = request.method in SAFE
    if caller.saved():
        return _say(request, "saved", 500)
    typed = () if reads else _typed(request)
    if isinstance(sys.exc_info()[1], OperationalError | InternalError):
        return _say(request, "no_database", 503, reads=reads, typed=typed)
    return _say(request, "not_shown" if reads else "failed", 500, typed=typed)


def _typed(request: HttpRequest) -> tuple[str, ...]:
    """The long texts of a form that was sent, as far as it can be read."""
    with suppress(BadRequest, SuspiciousOperation, MultiPartParserError, OSError):
        return tuple(text for name in TEXTS if (text := request.POST.get(name, "").strip()))
    return ()
