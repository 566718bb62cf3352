"""What is said when something goes wrong: what happened, and what to do. None of it asks the database."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def _say(request: HttpRequest, what: str, status: int) -> HttpResponse:
    return render(request, "error.html", {"what": what}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "bad_request", 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "not_found", 404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _say(request, "forbidden", 403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _say(request, "expired", 403)


def failed(request: HttpRequest) -> HttpResponse:
    return _say(request, "failed", 500)
