"""The page on which somebody is taken in."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import may_see, sees_cases, unit_of
from humlebi.desk.access.views import user_of
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.intake import doubles, record
from humlebi.desk.intake.forms import NewCitizen


@require_http_methods(["GET", "HEAD", "POST"])
def new_citizen(request: HttpRequest) -> HttpResponse:
    """Asks, looks for doubles, and takes in. Who is like somebody here is made only when the user says so."""
    user, today = user_of(request), clock.today()
    if not sees_cases(user):
        log.write(user, Act.FORM_OPENED, detail="intake", granted=False)
        raise Http404
    near = User.objects.filter(unit_id=unit_of(user), is_active=True, role="caseworker").order_by("name", "username")
    if request.method != "POST":
        log.write(user, Act.FORM_OPENED, detail="intake")
        return _page(request, NewCitizen(colleagues=near, initial={"on": today}))
    form = NewCitizen(request.POST, colleagues=near)
    if not form.is_valid():
        return _page(request, form, 422)
    like = [] if request.POST.get("sure") == form.cleaned_data["cpr"] else _like(user, form)
    if like:
        return _page(request, form, 422, like=like)
    try:
        made = record.citizen_made(user, told=form.told(), today=today)
    except record.Known as known:
        shown = [known.citizen.case_number] if known.citizen else []
        log.write(user, Act.CITIZEN_MADE, detail="known", granted=False, shown=shown)
        return _page(request, form, 422, known=True, there=known.citizen)
    except Impossible as impossible:
        form.refuse(impossible.field, impossible.why)
        return _page(request, form, 422)
    if may_see(user, made):
        return redirect(f"{reverse('citizen', args=[made.case_number])}?nyt=modtaget")
    return render(request, "intake/given_away.html", {"citizen": made})


def _like(user: User, form: NewCitizen) -> list[Any]:
    """Whoever may be the same; that they were shown is logged."""
    like = doubles.near(user, form.cleaned_data["name"], form.birthday)
    like = [one for one in like if one.cpr != form.cleaned_data["cpr"]]
    if like:
        log.write(user, Act.SEARCHED, detail="side=1 intake", shown=[one.case_number for one in like])
    return like


def _page(request: HttpRequest, form: NewCitizen, status: int = 200, **context: Any) -> HttpResponse:
    return render(request, "intake/new.html", {"form": form} | context, status=status)
