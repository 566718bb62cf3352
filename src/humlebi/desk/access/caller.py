"""What is known of the request that is answered, for whoever writes the log far from it."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass

from allauth.account.adapter import get_adapter
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse


@dataclass
class Call:
    """`saved`: something that somebody recorded in this request is in the database, whatever happens after."""

    address: str = ""
    saved: bool = False


_call: ContextVar[Call | None] = ContextVar("call", default=None)


def address() -> str:
    """Where the request comes from, as far as the proxies in front are believed; empty outside a request."""
    call = _call.get()
    return call.address if call else ""


def mark_saved() -> None:
    call = _call.get()
    if call:
        call.saved = True


def saved() -> bool:
    call = _call.get()
    return bool(call and call.saved)


class KnowsItsCaller:
    """Middleware: keeps the call at hand while it is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            found = str(get_adapter().get_client_ip(request))
        except PermissionDenied:  # no address that can be believed
            found = ""
        token = _call.set(Call(found[:45]))
        try:
            return self.get_response(request)
        finally:
            _call.reset(token)
