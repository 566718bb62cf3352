"""The pages about access: one's own profile, and the unit's log for its team leader."""

from __future__ import annotations

from typing import cast

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from humlebi.desk.access import log
from humlebi.desk.access.forms import LogFilter
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import leads

LINES = 50


def user_of(request: HttpRequest) -> User:
    """The logged-in member of staff; every page that calls this needs a log-in."""
    return cast(User, request.user)


@require_safe
def profile(request: HttpRequest) -> HttpResponse:
    return render(request, "access/profile.html", {"leads": leads(user_of(request))})


@require_safe
def unit_log(request: HttpRequest) -> HttpResponse:
    user = user_of(request)
    if not leads(user):
        log.write(user, Act.LOG_READ, granted=False)
        raise Http404
    form = LogFilter(request.GET)
    asked = form.cleaned_data if form.is_valid() else {"who": "", "person": ""}
    lines = Paginator(log.of_unit(user, who=asked["who"], person=asked["person"]), LINES)
    log.write(user, Act.LOG_READ, detail=" ".join(filter(None, asked.values())))
    return render(
        request, "access/log.html", {"page": lines.get_page(request.GET.get("side")), "form": form, "asked": asked}
    )
