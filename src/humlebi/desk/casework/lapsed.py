"""When somebody has been logged out while a page was open: what was typed is kept, and the way back is shown."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode

from humlebi.desk.access.readonly import SAFE
from humlebi.desk.casework import drafts
from humlebi.desk.casework.addresses import form_address
from humlebi.desk.casework.models import Draft


class LogInAgain(LoginRequiredMiddleware):
    """Sends whoever is not logged in to the log-in page, a whole page of its own, and back to the form after it."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> Any:
        draft, back = rescued(request)
        address = f"{reverse('account_login')}?{urlencode({'next': back})}"
        if request.headers.get("HX-Request"):
            response = HttpResponse(status=204)
            response["HX-Redirect"] = address
            return response
        if request.path == reverse("draft_keep"):
            return render(request, "casework/_logged_out.html", {"draft": draft, "address": address}, status=401)
        return redirect(address)


def rescued(request: HttpRequest) -> tuple[Draft | None, str]:
    """The draft of the form that was sent, and the address that it stands at; else the page that was asked for.

    The form's own signed word says whose it is: that nobody is logged in, or somebody else, does not change that.
    """
    if request.method in SAFE:
        return None, request.get_full_path()
    form = drafts.read(request.POST.get("word", ""))
    if form is None:
        return None, "/"
    draft = drafts.keep(form, request.POST)
    case_number = drafts.case_number(form)
    return draft, form_address(case_number, form.key) if case_number else "/"
