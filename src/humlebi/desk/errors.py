"""What is said when something goes wrong: what happened, and what to do. No page of it asks the database."""

from __future__ import annotations

from contextlib import suppress

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from humlebi.desk.access import caller, log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.readonly import SAFE


def _say(request: HttpRequest, what: str, status: int) -> HttpResponse:
    return render(request, "error.html", {"what": what}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "bad_request", 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "not_found", 404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "forbidden", 403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was not sent from the page it was made for; who sent it is written down."""
    user = getattr(request, "user", None)
    if isinstance(user, User):
        with suppress(DatabaseError):
            log.write(user, Act.FORM_REFUSED, detail="csrf", granted=False)
    return _say(request, "expired", 403)


def failed(request: HttpRequest) -> HttpResponse:
    """Says what is so: what was committed before the page failed is saved, and a page that is read saves nothing."""
    if caller.saved():
        return _say(request, "saved", 500)
    return _say(request, "not_shown" if request.method in SAFE else "failed", 500)
