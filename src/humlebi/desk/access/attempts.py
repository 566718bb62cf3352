"""Slows down whoever guesses passwords, and nobody else.

Guesses are counted by address and name together: what is tried from elsewhere does not touch the one who owns the
name. One address that tries many names, and one name that is tried from many addresses, are slowed down too, but never
where the owner of the name has logged in from before: there the right password still opens, unless that many more have
been guessed there that somebody must be at it with a program.
"""

from __future__ import annotations

import unicodedata
from datetime import timedelta

from allauth.account.internal.userkit import get_user_by_username
from allauth.core import ratelimit
from django.http import HttpRequest

from humlebi.desk import clock
from humlebi.desk.access import caller
from humlebi.desk.access.models import AccessLog, Act

# How many there may be is said by settings.ACCOUNT_RATE_LIMITS.
WAIT = 5 * 60  # seconds
KNOWN_FOR = timedelta(days=90)


def name_of(text: str) -> str:
    """The name as it is counted: capitals and ways to write a letter make no new name."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def begin(request: HttpRequest, name: str) -> bool:
    """Counts one guess before the password is looked at; whether there have been too many."""
    within = ratelimit.consume(request, action="humlebi_pair", key=f"{caller.address()} {name}")
    return not (within and _few_in_all(request, name))


def _few_in_all(request: HttpRequest, name: str) -> bool:
    """Whether the address, whatever the name, and the name, wherever from, have been tried seldom enough."""
    return ratelimit.consume(
        request, action="humlebi_address", key=caller.address(), dry_run=True
    ) and ratelimit.consume(request, action="humlebi_name", key=name, dry_run=True)


def failed(request: HttpRequest, name: str) -> None:
    ratelimit.consume(request, action="humlebi_address", key=caller.address())
    ratelimit.consume(request, action="humlebi_name", key=name)


def succeeded(request: HttpRequest, name: str) -> None:
    for action in ("humlebi_pair", "humlebi_known", "humlebi_unknown"):
        ratelimit.clear(request, action=action, key=f"{caller.address()} {name}")


def spared(request: HttpRequest, name: str) -> bool:
    """Whether a password is looked at though there have been too many, so that the right one opens.

    A whole office may have one address, where somebody else has guessed. Where the owner has not been before it is a
    few times, and never when the address or the name has been tried too often in all.
    """
    key = f"{caller.address()} {name}"
    if known(name):
        return ratelimit.consume(request, action="humlebi_known", key=key)
    return _few_in_all(request, name) and ratelimit.consume(request, action="humlebi_unknown", key=key)


def known(name: str) -> bool:
    """Whether the owner of the name has logged in from this address before."""
    user = get_user_by_username(name)
    if user is None:
        return False
    since = clock.now() - KNOWN_FOR
    return AccessLog.objects.filter(
        user_id=user.pk, act=Act.LOGGED_IN, address=caller.address(), at__gte=since
    ).exists()
