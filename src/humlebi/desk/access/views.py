"""The page about one's own access."""

from __future__ import annotations

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import leads


def user_of(request: HttpRequest) -> User:
    """The logged-in member of staff; every page that calls this needs a log-in."""
    return cast(User, request.user)


@require_safe
def profile(request: HttpRequest) -> HttpResponse:
    return render(request, "access/profile.html", {"leads": leads(user_of(request))})
