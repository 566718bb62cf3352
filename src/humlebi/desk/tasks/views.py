"""Pages of tasks, marks, saved lists and the calendar's address."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from humlebi.desk import clock, export
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import leads, sees_cases, unit_of
from humlebi.desk.access.views import user_of
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.pages import Page
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.casework.views import look_up, refused, seen_again
from humlebi.desk.law.templatetags.law_words import said
from humlebi.desk.tasks import calendars, lists, record, searches
from humlebi.desk.tasks.forms import Finish, MarkForm, PutOff, Reopen, Save, TaskForm
from humlebi.desk.tasks.models import Mark, Party, Task
from humlebi.desk.tasks.sheets import of_tasks
from humlebi.law.register import law
from humlebi.timeline.whole import whole


def _colleagues(user: User, who: Citizen) -> Any:
    """Who may be given a task in the case: the unit's staff, and the caseworker. Whether each sees it, the act asks."""
    near = Q(is_active=True, unit_id=who.unit_id) | Q(pk__in=[key for key in (who.caseworker_id, user.pk) if key])
    return User.objects.filter(near).order_by("name", "username")


# --- the list ---------------------------------------------------------------------------------------------------------


@export.downloads
@require_safe
def tasks(request: HttpRequest) -> HttpResponse:
    """One's own tasks; a leader's: everybody's in the unit, or one colleague's."""
    user = user_of(request)
    if not sees_cases(user):
        log.write(user, Act.LIST_OPENED, detail="tasks", granted=False)
        raise Http404
    asked = _asked(request, user)
    if kind := export.asked(request):
        found = lists.found(user, asked, clock.today())
        rows = list(found[: export.MOST + 1])
        export.check(len(rows))
        log.write(
            user, Act.EXPORTED, detail=f"tasks {kind} {len(rows)}", shown=[one.citizen.case_number for one in rows]
        )
        return export.answer(of_tasks(rows), kind)
    page = lists.page_of(user, asked, clock.today())
    shown = [one.citizen.case_number for one in page]
    log.write(user, Act.LIST_OPENED, detail=f"tasks side={page.number}", shown=shown)
    context = {
        "page": page,
        "asked": asked,
        "states": STATES,
        "parties": [("", _("everybody")), *Party.choices],
        "waits": request.GET.get("venter", ""),
        "today": clock.today(),
        "staff": _staff(user),
    }
    return render(request, "tasks/list.html", context)


STATES = ((lists.OPEN, "open"), (lists.ASLEEP, "asleep"), (lists.DONE, "done"))


def _asked(request: HttpRequest, user: User) -> lists.Asked:
    waits = request.GET.get("venter", "")
    state = request.GET.get("stand", lists.OPEN)
    whose = whole(request.GET.get("hvem", "")) if leads(user) or user.covering else user.pk
    if not leads(user) and whose not in user.covering:
        whose = user.pk
    return lists.Asked(
        whose=whose,
        state=state if state in lists.STATES else lists.OPEN,
        waits_for=(waits,) if waits in Party.values else lists.THEM if waits == "andre" else (),
        page=whole(request.GET.get("side", "")) or 1,
    )


def _staff(user: User) -> list[User]:
    if leads(user):
        return list(User.objects.filter(unit_id=unit_of(user), is_active=True).order_by("name", "username"))
    return list(User.objects.filter(pk__in=user.covering)) if user.covering else []


# --- one task ---------------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def task_new(request: HttpRequest, case_number: str) -> HttpResponse:
    """A new task; from a rule of the law when the address names one."""
    who, today, user = look_up(request, case_number, Act.FORM_OPENED), clock.today(), user_of(request)
    page = Page(request, who, "tasks/task", "opgave/ny", version=lambda: "0", heading=_("New task"))
    near = _colleagues(user, who)
    if request.method != "POST":
        return page.show(TaskForm(initial=page.first(_from_rule(request) | {"owner": user.pk}), colleagues=near))
    form = TaskForm(request.POST, colleagues=near)

    def recorded(seen: Seen) -> str:
        record.task_made(seen, wanted=form.wanted(), today=today)
        return "opgave"

    return page.send(form, recorded)


def _from_rule(request: HttpRequest) -> dict[str, Any]:
    """What a rule of the law, named by the address, puts into the form."""
    version = law().by_slug.get(request.GET.get("regel", ""))
    return {"title": said(version.title), "rule": version.slug} if version else {}


def _task(who: Citizen, task_id: int) -> Task | None:
    return Task.objects.filter(citizen=who, pk=task_id).select_related("owner", "made_by").first()


@require_safe
def task(request: HttpRequest, case_number: str, task_id: int) -> HttpResponse:
    """The task with all its steps, and what can be done with it."""
    who = look_up(request, case_number, Act.CASE_OPENED)
    found = _task(who, task_id)
    if found is None:
        raise Http404
    steps = found.steps.select_related("by", "owner").order_by("-number")
    context = {"citizen": who, "task": found, "steps": steps, "today": clock.today(), "rule": _rule(found)}
    return render(request, "tasks/one.html", context)


def _rule(of: Task) -> Any:
    return law().by_slug.get(of.origin_ref) if of.origin == "rule" else None


def _form_page(request: HttpRequest, case_number: str, task_id: int, what: str, heading: str) -> tuple[Page, Task]:
    who = look_up(request, case_number, Act.FORM_OPENED)
    found = _task(who, task_id)
    if found is None:
        refused(request, who, "opgave")
        raise Http404
    page = Page(
        request,
        who,
        "tasks/task",
        f"opgave/{task_id}/{what}",
        version=lambda: str(Task.objects.values_list("version", flat=True).get(pk=task_id)),
        heading=heading,
        task=found,
    )
    return page, found


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def task_change(request: HttpRequest, case_number: str, task_id: int) -> HttpResponse:
    page, found = _form_page(request, case_number, task_id, "ret", _("Change the task"))
    near = _colleagues(user_of(request), page.who)
    if request.method != "POST":
        stands = {"title": found.title, "owner": found.owner_id, "due": found.due, "waits_for": found.waits_for}
        return page.show(TaskForm(initial=page.first(stands), colleagues=near))
    form = TaskForm(request.POST, colleagues=near)

    def recorded(seen: Seen) -> str:
        record.task_changed(seen, task=found, wanted=form.wanted(), today=clock.today())
        return "opgave-rettet"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def task_put_off(request: HttpRequest, case_number: str, task_id: int) -> HttpResponse:
    page, found = _form_page(request, case_number, task_id, "udsaet", _("Put the task off"))
    if request.method != "POST":
        return page.show(PutOff(initial=page.first({})))
    form = PutOff(request.POST)

    def recorded(seen: Seen) -> str:
        asked = form.cleaned_data
        record.task_put_off(seen, task=found, until=asked["until"], reason=asked["reason"], today=clock.today())
        return "opgave-udsat"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def task_done(request: HttpRequest, case_number: str, task_id: int) -> HttpResponse:
    page, found = _form_page(request, case_number, task_id, "klar", _("Finish the task"))
    if request.method != "POST":
        return page.show(Finish(initial=page.first({})))
    form = Finish(request.POST)

    def recorded(seen: Seen) -> str:
        record.task_done(seen, task=found, result=form.cleaned_data["result"], today=clock.today())
        return "opgave-klar"

    return page.send(form, recorded)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
def task_reopen(request: HttpRequest, case_number: str, task_id: int) -> HttpResponse:
    page, found = _form_page(request, case_number, task_id, "genaabn", _("Open the task again"))
    if request.method != "POST":
        return page.show(Reopen(initial=page.first({})))
    form = Reopen(request.POST)

    def recorded(seen: Seen) -> str:
        record.task_reopened(seen, task=found, reason=form.cleaned_data["reason"], today=clock.today())
        return "opgave-genaabnet"

    return page.send(form, recorded)


# --- marks ------------------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def mark(request: HttpRequest, case_number: str) -> HttpResponse:
    """One's own mark of a case: set, changed, or taken away."""
    who, user = look_up(request, case_number, Act.FORM_OPENED), user_of(request)
    there = Mark.objects.filter(owner=user, citizen=who).first()
    context: dict[str, Any] = {"citizen": who, "mark": there}
    if request.method != "POST":
        first = {"text": there.text, "on": there.on} if there else {}
        return render(request, "tasks/mark.html", context | {"form": MarkForm(initial=first)})
    if request.POST.get("do") == "fjern":
        record.mark_taken(user, citizen=who)
        return redirect("citizen", who.case_number)
    form = MarkForm(request.POST)
    if form.is_valid():
        try:
            record.mark_set(
                user, citizen=who, text=form.cleaned_data["text"], on=form.cleaned_data["on"], today=clock.today()
            )
            return redirect("citizen", who.case_number)
        except Impossible as impossible:
            form.refuse(impossible.field, impossible.why)
    seen_again(request, who)
    return render(request, "tasks/mark.html", context | {"form": form}, status=422)


# --- saved lists ------------------------------------------------------------------------------------------------------


@require_POST
def save_search(request: HttpRequest) -> HttpResponse:
    """Saves the list that one looked at, and goes back to it."""
    form = Save(request.POST)
    if not form.is_valid():
        address = request.POST.get("address", "")
        return render(request, "tasks/save.html", {"form": form, "address": address}, status=422)
    try:
        kept = searches.saved(user_of(request), name=form.cleaned_data["name"], address=form.cleaned_data["address"])
    except searches.NoList as none:
        raise Http404 from none
    return redirect(kept.address)


@require_POST
def take_search(request: HttpRequest, search_id: int) -> HttpResponse:
    searches.taken(user_of(request), search_id)
    return redirect("today")


# --- the calendar -----------------------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def calendar(request: HttpRequest) -> HttpResponse:
    """Makes and withdraws the address of one's calendar. The address is shown once."""
    user = user_of(request)
    if not sees_cases(user):
        raise Http404
    context: dict[str, Any] = {}
    if request.method == "POST" and request.POST.get("do") == "traek":
        calendars.withdrawn(user)
        return redirect("calendar_address")
    if request.method == "POST":
        token = calendars.made(user)
        context["address"] = request.build_absolute_uri(reverse("calendar_file", args=[token]))
    context["feed"] = calendars.running(user)
    return render(request, "tasks/calendar.html", context)


@require_safe
@login_not_required
def calendar_file(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar behind its address: whoever has it reads days and case numbers, and each reading is logged."""
    owner = calendars.owner_of(token)
    if owner is None:
        raise Http404
    told = calendars.entries(owner, clock.today())
    log.write(owner, Act.FEED_READ, shown=[one.case_number for one in told])
    response = HttpResponse(calendars.written(told, clock.now()), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="humlebi.ics"'
    response["Cache-Control"] = "private, no-store"
    return response
