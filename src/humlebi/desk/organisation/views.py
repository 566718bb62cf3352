"""Pages of whoever organises: set-up, units, staff, absences, and rules for new cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Absence, Act, Unit, User
from humlebi.desk.access.permissions import administers, leads, sees_cases, unit_of, visible
from humlebi.desk.access.views import user_of
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.organisation import allotting, links, moving, record
from humlebi.desk.organisation.forms import Away, Change, Invite, Join, Move, Rule, SetUp, UnitForm
from humlebi.desk.organisation.models import Allotment, How, Link
from humlebi.timeline.calendar import add_days

Sent = Callable[[], str | None]


def organises(user: User) -> bool:
    """Whether there is anything for the user to organise."""
    return administers(user) or leads(user)


def _organiser(request: HttpRequest) -> User:
    """The user, who organises; 404 for everybody else, with a line in the log."""
    user = user_of(request)
    if not organises(user):
        log.write(user, Act.LIST_OPENED, detail="organisation", granted=False)
        raise Http404
    return user


def _units(user: User) -> QuerySet[Unit]:
    """The units that the user may organise."""
    if user.unit is None:
        return Unit.objects.none()
    here = Unit.objects.filter(municipality_id=user.unit.municipality_id).order_by("name")
    return here if administers(user) else here.filter(pk=unit_of(user))


def _staff(user: User) -> QuerySet[User]:
    return User.objects.filter(unit__in=_units(user)).select_related("unit").order_by("-is_active", "name", "username")


def _page(request: HttpRequest, template: str, form: Any, saved: Sent, **context: Any) -> HttpResponse:
    """A form that is shown, or sent: saved and left, or shown again with what is to be put right."""
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            told = saved()
        except record.NotAllowed as none:
            raise Http404 from none
        except Impossible as impossible:
            form.refuse(impossible.field, impossible.why)
        else:
            return redirect(told or "organisation")
    if request.method == "POST":
        status = 422
    return render(request, template, {"form": form, "today": clock.today()} | context, status=status)


# --- in by a link -----------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def set_up(request: HttpRequest, token: str) -> HttpResponse:
    """The first visitor makes the municipality; the address opens once."""
    if links.opens(token, setup=True) is None:
        return _closed(request)
    form = SetUp(request.POST or None)

    def saved() -> str:
        record.municipality_made(token, form.first())
        return reverse("account_login")

    try:
        return _private(_page(request, "organisation/set_up.html", form, saved))
    except record.LinkUsed:
        return _closed(request)


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Somebody who is invited sets name and password."""
    link = links.opens(token, setup=False)
    if link is None or link.user is None:
        return _closed(request)
    form = Join(request.POST or None, invited=link.user, initial={"name": link.user.name})

    def saved() -> str:
        record.staff_joined(token, name=form.cleaned_data["name"], password=form.cleaned_data["password"])
        return reverse("account_login")

    try:
        return _private(_page(request, "organisation/join.html", form, saved, invited=link.user))
    except record.LinkUsed:
        return _closed(request)


def _closed(request: HttpRequest) -> HttpResponse:
    """The same for a link that is used, too old, withdrawn, or was never made."""
    return _private(render(request, "organisation/closed.html", status=404))


def _private(response: HttpResponse) -> HttpResponse:
    """The address is a secret: it is kept by no cache. The site tells no other site where somebody came from."""
    response["Cache-Control"] = "no-store"
    return response


# --- the overview -----------------------------------------------------------------------------------------------------


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Units with their staff, who is away, and each unit's rule for new cases."""
    user, today = _organiser(request), clock.today()
    log.write(user, Act.LIST_OPENED, detail="organisation")
    units = list(_units(user))
    staff = list(_staff(user).annotate(cases=Count("citizens")))
    away = Absence.objects.filter(absent__in=staff).filter(Q(until=None) | Q(until__gt=today))
    invited = {link.user_id for link in Link.objects.filter(user__in=staff, used_at=None, ends_at__gt=clock.now())}
    told = [
        {
            "unit": unit,
            "staff": [one for one in staff if one.unit_id == unit.pk and (one.is_active or one.pk in invited)],
            "gone": [one for one in staff if one.unit_id == unit.pk and not one.is_active and one.pk not in invited],
            "rule": rules.get(unit.pk),
        }
        for rules in [_rules(units)]
        for unit in units
    ]
    context = {
        "units": told,
        "away": away.select_related("absent", "substitute").order_by("begins", "absent__name"),
        "invited": invited,
        "makes_units": administers(user),
        "today": today,
    }
    return render(request, "organisation/overview.html", context)


def _rules(units: list[Unit]) -> dict[int, Any]:
    """By unit: the rule in force today."""
    rules = Allotment.objects.filter(unit__in=units, begins__lte=clock.today()).order_by("begins", "pk")
    return {rule.unit_id: rule for rule in rules}


# --- units ------------------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def unit(request: HttpRequest, unit_id: int = 0) -> HttpResponse:
    """A unit, new (an administrator alone) or changed."""
    user = _organiser(request)
    there = _units(user).filter(pk=unit_id).first() if unit_id else None
    if (unit_id and there is None) or (not unit_id and not administers(user)):
        raise Http404
    first: dict[str, Any] = {}
    if there:
        last = there.until and add_days(there.until, -1)
        first = {
            "name": there.name,
            "kind": there.kind,
            "section": there.section,
            "begins": there.begins,
            "until": last,
        }
    form = UnitForm(request.POST or None, initial=first)

    def saved() -> None:
        record.unit_set(user, unit=there, told=form.told())

    heading = there.name if there else _("New unit")
    return _page(request, "organisation/form.html", form, saved, heading=heading)


# --- staff ------------------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """A new member of staff. The link is shown once, to be given by hand."""
    user = _organiser(request)
    form = Invite(request.POST or None, units=_units(user), initial={"unit": user.unit_id})
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data
        try:
            new, token = record.staff_invited(
                user, username=asked["username"], name=asked["name"], role=asked["role"], unit=asked["unit"]
            )
        except Impossible as impossible:
            form.refuse(impossible.field, impossible.why)
        else:
            return _invitation(request, new, token)
    return _page(request, "organisation/form.html", form, lambda: None, heading=_("Invite a member of staff"))


def _invitation(request: HttpRequest, new: User, token: str) -> HttpResponse:
    address = request.build_absolute_uri(reverse("join", args=[token]))
    context = {"invited": new, "address": address, "days": links.INVITATION_DAYS}
    return _private(render(request, "organisation/invitation.html", context))


def _one(user: User, user_id: int) -> User:
    found = _staff(user).filter(pk=user_id).first()
    if found is None:
        raise Http404
    return found


@require_http_methods(["GET", "HEAD", "POST"])
def staff(request: HttpRequest, user_id: int) -> HttpResponse:
    """A member of staff: name, role, unit, absences, the cases, and the end of the employment."""
    user = _organiser(request)
    who = _one(user, user_id)
    form = Change(
        request.POST or None, units=_units(user), initial={"name": who.name, "role": who.role, "unit": who.unit_id}
    )

    def saved() -> None:
        asked = form.cleaned_data
        record.staff_changed(user, who=who, name=asked["name"], role=asked["role"], unit=asked["unit"])

    context = {
        "who": who,
        "cases": Citizen.objects.filter(caseworker=who).count(),
        "absences": who.absences.select_related("substitute").order_by("-begins")[:10],
        "renews": record.waits(who),
    }
    return _page(request, "organisation/staff.html", form, saved, **context)


@require_POST
def staff_end(request: HttpRequest, user_id: int) -> HttpResponse:
    user = _organiser(request)
    who = _one(user, user_id)
    try:
        record.staff_ended(user, who=who)
    except record.NotAllowed as none:
        raise Http404 from none
    except Impossible:
        raise Http404 from None
    return redirect("staff", user_id)


@require_POST
def staff_link(request: HttpRequest, user_id: int) -> HttpResponse:
    """A new link for an invitation that nobody has taken up."""
    user = _organiser(request)
    who = _one(user, user_id)
    try:
        return _invitation(request, who, record.link_renewed(user, invited=who))
    except record.NotAllowed as none:
        raise Http404 from none


@require_http_methods(["GET", "HEAD", "POST"])
def cases(request: HttpRequest, user_id: int) -> HttpResponse:
    """The cases of a member of staff, to be moved: for those who see them, so never for an administrator."""
    user, today = _organiser(request), clock.today()
    who = _one(user, user_id)
    if not sees_cases(user):
        log.write(user, Act.LIST_OPENED, detail="cases", granted=False)
        raise Http404
    theirs = Citizen.objects.filter(visible(user), caseworker=who).order_by("sort_key", "pk")
    near = User.objects.filter(unit=who.unit, is_active=True, role="caseworker").exclude(pk=who.pk)
    form = Move(request.POST or None, colleagues=near.order_by("name", "username"))
    results: list[moving.Moved] = []
    if request.method == "POST" and form.is_valid():
        numbers = request.POST.getlist("sag")[: moving.MOST]
        asked = Citizen.objects.filter(visible(user), case_number__in=numbers).order_by("sort_key", "pk")
        told = form.cleaned_data
        results = moving.cases_moved(user, citizens=asked, to=told["to"], reason=told["reason"], today=today)
    shown = list(theirs[: moving.MOST])
    log.write(user, Act.LIST_OPENED, detail="cases", shown=[one.case_number for one in shown])
    context = {"who": who, "cases": shown, "form": form, "results": results, "total": theirs.count()}
    context["to"] = form.cleaned_data["to"] if results else None
    return render(request, "organisation/cases.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def absence(request: HttpRequest, user_id: int, absence_id: int = 0) -> HttpResponse:
    """When somebody is away, and who stands in."""
    user = _organiser(request)
    who = _one(user, user_id)
    there = who.absences.filter(pk=absence_id).first() if absence_id else None
    if absence_id and there is None:
        raise Http404
    first: dict[str, Any] = {"begins": clock.today()}
    if there:
        last = there.until and add_days(there.until, -1)
        first = {"begins": there.begins, "until": last, "substitute": there.substitute_id, "reason": there.reason}
    near = _staff(user).filter(is_active=True).exclude(pk=who.pk)
    form = Away(request.POST or None, colleagues=near, initial=first)

    def saved() -> str:
        asked = form.cleaned_data
        record.absence_set(
            user,
            absent=who,
            substitute=asked["substitute"],
            begins=asked["begins"],
            until=asked["until"] and add_days(asked["until"], 1),
            reason=asked["reason"],
            instead_of=there,
        )
        return reverse("staff", args=[who.pk])

    heading = _("%(name)s is away") % {"name": who.get_full_name()}
    return _page(request, "organisation/form.html", form, saved, heading=heading, back=reverse("staff", args=[who.pk]))


# --- the rule for new cases -------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def rule(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The unit's rule: the one in force, those before and to come, and a new one."""
    user, today = _organiser(request), clock.today()
    where = _units(user).filter(pk=unit_id).first()
    if where is None:
        raise Http404
    now = allotting.in_force(where, today)
    parts = allotting.parts_of(now, today) if now else []
    near = list(User.objects.filter(unit=where, is_active=True, role="caseworker").order_by("name", "username"))
    form = Rule(request.POST or None, staff=near, initial=_stands(now, parts) | {"begins": today})

    def saved() -> str:
        asked = form.cleaned_data
        record.allotment_set(
            user, unit=where, how=asked["how"], begins=asked["begins"], parts=form.parts(), today=today
        )
        return reverse("allotment", args=[where.pk])

    context = {
        "unit": where,
        "now": now,
        "parts": parts,
        "missing": allotting.missing(now.how, parts) if now else [],
        "rules": where.allotments.select_related("made_by").order_by("-begins", "-pk")[:20],
    }
    return _page(request, "organisation/rule.html", form, saved, **context)


def _stands(now: Any, parts: list[allotting.Part]) -> dict[str, Any]:
    """What the rule in force says, as one would type it."""
    if now is None:
        return {}
    told = {"how": now.how}
    for part in parts:
        numbers = f"{part.first}-{part.last}"
        told[f"part_{part.caseworker}"] = str(part.percent) if now.how == How.LOAD else numbers
    return told
