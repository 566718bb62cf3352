"""Changes the language of the pages, to one that they have."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.i18n import LANGUAGE_QUERY_PARAMETER
from django.views.i18n import set_language as change


def set_language(request: HttpRequest) -> HttpResponse:
    """Leaves the cookie alone when the language asked for is none of ours: the library knows many more."""
    asked = request.POST.get(LANGUAGE_QUERY_PARAMETER, "")
    answer: HttpResponse = change(request)
    if asked not in dict(settings.LANGUAGES):
        answer.cookies.pop(settings.LANGUAGE_COOKIE_NAME, None)
    return answer
