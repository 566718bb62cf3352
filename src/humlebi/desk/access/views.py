"""The page about one's own access."""

from __future__ import annotations

from typing import Any, cast

from allauth.account.views import LoginView, PasswordChangeView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import leads


def user_of(request: HttpRequest) -> User:
    """The logged-in member of staff; every page that calls this needs a log-in."""
    return cast(User, request.user)


@require_safe
def profile(request: HttpRequest) -> HttpResponse:
    return render(request, "access/profile.html", {"leads": leads(user_of(request))})


class LogInPage(LoginView):
    """The log-in page; whoever guesses too often is told how long to wait, on the same page."""

    http_method_names = ["get", "head", "post"]

    def form_invalid(self, form: Any) -> HttpResponse:
        answer = cast(HttpResponse, super().form_invalid(form))
        wait = getattr(self.request, "wait", 0)
        if wait:
            answer.status_code = 429
            answer["Retry-After"] = str(wait)
        return answer


class PasswordPage(PasswordChangeView):
    """The page to change one's own password."""

    http_method_names = ["get", "head", "post"]

    def form_valid(self, form: Any) -> HttpResponse:
        answer = cast(HttpResponse, super().form_valid(form))
        log.write(user_of(self.request), Act.PASSWORD_CHANGED)
        return answer
