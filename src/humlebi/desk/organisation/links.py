"""One-time links: made, found again by their hash, used once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.db.models import Q

from humlebi.desk import clock
from humlebi.desk.access.models import Municipality, User
from humlebi.desk.organisation.models import Link

LETTERS = 32  # bytes of chance
SETUP_HOURS, INVITATION_DAYS = 24, 7


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def made(user: User | None, by: User | None) -> str:
    """A new link for the invited (None: to make the municipality); those made before for the same no longer open."""
    now, token = clock.now(), secrets.token_urlsafe(LETTERS)
    Link.objects.filter(user=user, used_at=None, ends_at__gt=now).exclude(made_at=now).update(used_at=now)
    lasts = timedelta(days=INVITATION_DAYS) if user else timedelta(hours=SETUP_HOURS)
    Link.objects.create(user=user, token_hash=hashed(token), made_by=by, made_at=now, ends_at=now + lasts)
    return token


def opens(token: str, *, setup: bool) -> Link | None:
    """The link, when it is of that sort and still opens; a set-up opens only while there is no municipality."""
    if setup and Municipality.objects.exists():
        return None
    return (
        Link.objects.filter(Q(user=None) if setup else Q(user__isnull=False), token_hash=hashed(token))
        .filter(used_at=None, ends_at__gt=clock.now())
        .select_related("user__unit")
        .first()
    )


def setup_needed() -> bool:
    """Whether the database is empty: no municipality and no user."""
    return not Municipality.objects.exists() and not User.objects.exists()


def setup_link() -> str:
    """A link by which the first visitor makes the municipality."""
    return made(None, None)
