"""Pages and files compressed, but never where a stranger could learn from the length what only the reader may see.

Whoever can put words of their own into a page, and sees how long it becomes, learns what else stands in it. So a page
for somebody who is logged in is not compressed when its address says what to look for. Others are, with a few random
bytes, and the tokens of forms are different each time.
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import patch_vary_headers

TEXT = ("text/", "application/javascript", "application/json", "image/svg+xml")
SMALLEST = 512
ROOM = 16 * 1024 * 1024  # bytes in each process; all files of the desk together take less than one


class Compressed:
    """Middleware, outermost: what may be compressed is, when the browser asks for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self._pages = GZipMiddleware(lambda request: HttpResponse())
        self._files: dict[tuple[str, str], bytes] = {}
        self._lock = threading.Lock()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        if request.path.startswith(settings.STATIC_URL):
            return self._file(request, answer)
        if _may_be(request):
            return self._pages.process_response(request, answer)
        return answer

    def _file(self, request: HttpRequest, answer: HttpResponseBase) -> HttpResponseBase:
        """The file, compressed once and kept."""
        kind = answer.headers.get("Content-Type", "")
        if answer.status_code != 200 or request.method != "GET" or not kind.startswith(TEXT):
            return answer
        patch_vary_headers(answer, ("Accept-Encoding",))
        if not _accepts_gzip(request) or int(answer.headers.get("Content-Length", 0)) < SMALLEST:
            return answer
        key = request.path, answer.headers.get("Last-Modified", "")
        body = self._files.get(key)
        if body is None:
            body = gzip.compress(b"".join(answer), mtime=0)
            with self._lock:
                if sum(map(len, self._files.values())) + len(body) < ROOM:
                    self._files[key] = body
        answer.close()
        small = HttpResponse(body)
        for name, value in answer.headers.items():
            if name.lower() != "content-length":
                small.headers[name] = value
        small["Content-Encoding"] = "gzip"
        small["Content-Length"] = str(len(body))
        return small


def _may_be(request: HttpRequest) -> bool:
    user = getattr(request, "user", None)
    inside = user is not None and user.is_authenticated
    return not inside or (request.method in ("GET", "HEAD") and not request.META.get("QUERY_STRING"))


def _accepts_gzip(request: HttpRequest) -> bool:
    for offer in request.headers.get("Accept-Encoding", "").lower().split(","):
        name, _semicolon, weight = offer.partition(";")
        if name.strip() == "gzip" and weight.strip() not in ("q=0", "q=0.0"):
            return True
    return False
