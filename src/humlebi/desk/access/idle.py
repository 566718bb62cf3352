"""Logs out whoever has left the screen."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

SEEN = "seen"
NOTED = 5 * 60  # seconds between two notes of when somebody was seen: not every page writes one


class EndsIdleSessions:
    """Middleware: after `SESSION_IDLE` seconds without a page the next one asks for a log-in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            now, seen = int(time.time()), request.session.get(SEEN)
            if seen is not None and now - seen > settings.SESSION_IDLE + NOTED:
                logout(request)
            elif seen is None or now - seen > NOTED:
                request.session[SEEN] = now
        return self.get_response(request)
