"""Pages of the law are the same for everybody until the law changes: rendered once, kept, and never in the way of work.

A kept page holds no token of a form: each reader gets an own one. There is room for so many bytes and no more, and so
many such pages are rendered at once and no more, whatever strangers ask for.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language

from humlebi.desk import clock
from humlebi.law.register import law

ROOM = 32 * 1024 * 1024  # bytes in each process
AT_ONCE = 2  # rendered at a time, of the threads that a process has
IN_LINE = 1  # more wait for it, and the rest are asked to come back
PATIENCE = 10.0  # seconds
BACK_IN = 3
_TOKEN = re.compile(rb'(name="csrfmiddlewaretoken" value=")[^"]*(")')


@dataclass(frozen=True)
class Kept:
    """A page without its tokens."""

    body: bytes
    headers: tuple[tuple[str, str], ...]


class Pages:
    """The pages that were asked for last, as many as there is room for."""

    def __init__(self, room: int = ROOM) -> None:
        self.room, self.taken = room, 0
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> Kept | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: str, page: Kept) -> None:
        with self._lock:
            if len(page.body) > self.room // 4 or key in self._kept:
                return
            self._kept[key] = page
            self.taken += len(page.body)
            while self.taken > self.room:
                _key, gone = self._kept.popitem(last=False)
                self.taken -= len(gone.body)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self.taken = 0


class Gate:
    """Lets a few through at once, has a few wait, and turns the rest away."""

    def __init__(self, at_once: int = AT_ONCE, in_line: int = IN_LINE) -> None:
        self._inside = threading.BoundedSemaphore(at_once)
        self._line = threading.BoundedSemaphore(at_once + in_line)

    @contextmanager
    def passed(self) -> Iterator[bool]:
        if not self._line.acquire(blocking=False):
            yield False
            return
        try:
            inside = self._inside.acquire(timeout=PATIENCE)
            try:
                yield inside
            finally:
                if inside:
                    self._inside.release()
        finally:
            self._line.release()


PAGES, GATE = Pages(), Gate()


class PublicPages:
    """Middleware: keeps the pages under `settings.PUBLIC_PAGES`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in ("GET", "HEAD") or not request.path.startswith(settings.PUBLIC_PAGES):
            return self.get_response(request)
        key = _key(request)
        mark = _mark(request, key)
        if mark and request.headers.get("If-None-Match") == mark:
            return _marked(HttpResponse(status=304), mark)
        kept = PAGES.get(key)
        if kept is None:
            with GATE.passed() as passed:
                if not passed:
                    answer = render(request, "error.html", {"what": "busy"}, status=503)
                    answer["Retry-After"] = str(BACK_IN)
                    return answer
                kept = PAGES.get(key)
                answer = self.get_response(request) if kept is None else _fresh(request, kept)
        else:
            answer = _fresh(request, kept)
        if answer.status_code != 200 or answer.streaming or answer.cookies:
            return answer
        if kept is None and request.method == "GET":
            body = _TOKEN.sub(rb"\1\2", answer.content)
            PAGES.put(key, Kept(body, tuple(answer.headers.items())))
        return _marked(answer, mark)


def _key(request: HttpRequest) -> str:
    """Everything that a page of the law depends on, as a hash: an address may be longer than its page.

    Somebody who is logged in has an own header on it.
    """
    user: Any = request.user
    reader = f"{user.pk} {user.get_full_name()} {user.role} {user.unit_id}" if user.is_authenticated else ""
    fragment = str(bool(getattr(request, "htmx", False)))
    told = (law().digest, clock.today().isoformat(), get_language(), request.get_full_path(), fragment, reader)
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()


def _mark(request: HttpRequest, key: str) -> str:
    """What a browser shows to ask whether its copy still holds: it holds a token that goes with its cookie."""
    cookie = request.COOKIES.get(settings.CSRF_COOKIE_NAME, "")
    if not cookie or request.user.is_authenticated:
        return ""
    return f'W/"{hashlib.sha256(repr((key, cookie, settings.SECRET_KEY)).encode()).hexdigest()[:32]}"'


def _fresh(request: HttpRequest, kept: Kept) -> HttpResponse:
    token = get_token(request).encode()
    answer = HttpResponse(_TOKEN.sub(lambda found: found.group(1) + token + found.group(2), kept.body))
    for name, value in kept.headers:
        if name.lower() != "content-length":
            answer.headers[name] = value
    return answer


def _marked(answer: HttpResponse, mark: str) -> HttpResponse:
    if mark:
        answer["ETag"] = mark
        answer["Cache-Control"] = "private, no-cache"
        patch_vary_headers(answer, ("Cookie", "Accept-Language", "HX-Request"))
    return answer
