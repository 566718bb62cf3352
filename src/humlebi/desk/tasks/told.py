"""What tasks add to the case page, the Today page, the menu, the drafts and the log."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from humlebi.desk.access import menu
from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import sees_cases
from humlebi.desk.casework import places
from humlebi.desk.tasks import lists, searches, sheets
from humlebi.desk.tasks.models import Mark

MENU = menu.Item("tasks", 30, "tasks", gettext_lazy("Tasks"), sees_cases)


def _of_case(user: User, case: Any, today: date) -> dict[str, Any]:
    """The open tasks, and the user's own mark."""
    mark = Mark.objects.filter(owner=user, citizen=case.citizen).first()
    return {"tasks": lists.of_case(case.citizen), "mark": mark}


def _waiting(waits_for: tuple[str, ...]) -> dict[str, Any]:
    def count(user: User, whose: int | None, today: date) -> int:
        tasks = lists.in_state(lists.of_user(user, whose), lists.OPEN, today)
        return tasks.filter(waits_for__in=waits_for).count()

    def page(user: User, whose: int | None, today: date, number: int, size: int) -> Page:
        return lists.page_of(user, lists.Asked(whose, lists.OPEN, waits_for, number, size), today)

    return {"count": count, "page": page, "sheet": sheets.of_tasks, "cases": _cases, "template": "tasks/_tasks.html"}


def _cases(page: Any) -> list[str]:
    return [one.citizen.case_number for one in page]


def _marks_page(user: User, whose: int | None, today: date, number: int, size: int) -> Page:
    return Paginator(lists.marks(user), size).get_page(number)


WAITING_US = places.DayList(
    key="waiting_us",
    order=10,
    address="venter-paa-os",
    words=gettext_lazy("Waiting for us"),
    lead=gettext_lazy("Tasks in these cases that are ours to do. What is put off is not here."),
    **_waiting(lists.US),
)
WAITING_THEM = places.DayList(
    key="waiting_them",
    order=20,
    address="venter-paa-andre",
    words=gettext_lazy("Waiting for others"),
    lead=gettext_lazy("Somebody else is to answer: the citizen, a doctor, an employer. Call when the day has passed."),
    **_waiting(lists.THEM),
)
NEW = places.DayList(
    key="new",
    order=30,
    address="nyt",
    words=gettext_lazy("New since yesterday"),
    lead=gettext_lazy("Somebody else has recorded or written something in these cases since yesterday morning."),
    template="tasks/_news.html",
    count=lambda user, whose, today: lists.with_news(user, whose, today).count(),
    page=lists.news_page,
    sheet=sheets.of_news,
    cases=_cases,
)
MARKS = places.DayList(
    key="marks",
    order=40,
    address="maerker",
    words=gettext_lazy("My marks"),
    lead=gettext_lazy("Cases that you want to come back to. Only you see this, and it is no part of the journal."),
    template="tasks/_marks.html",
    count=lambda user, whose, today: lists.marks(user).count(),
    page=_marks_page,
    sheet=sheets.of_marks,
    cases=_cases,
)


def _no_more(detail: str) -> str:
    """A log line says that it was a task; which one, its number says to whoever looks it up."""
    return ""


def _form_address(case_number: str, rest: str) -> str:
    number, _slash, what = rest.partition("/")
    if number == "ny":
        return reverse("task_new", args=[case_number])
    name = {"ret": "task_change", "udsaet": "task_put_off", "klar": "task_done", "genaabn": "task_reopen"}[what]
    return reverse(name, args=[case_number, int(number)])


def _form_words(rest: str) -> str:
    words = {"udsaet": _("Put the task off"), "klar": _("Finish the task"), "genaabn": _("Open the task again")}
    number, _slash, what = rest.partition("/")
    return _("New task") if number == "ny" else words.get(what, _("Change the task"))


FORM = places.FormPlace(
    "opgave",
    _form_address,
    _form_words,
    fields=("title", "owner", "due", "waits_for", "result"),
    texts=("title", "note", "reason", "result"),
)
ACTS = (
    places.ActWords("task_made", gettext_lazy("Task made"), "opgave", _no_more),
    places.ActWords("task_changed", gettext_lazy("Task changed"), "opgave-rettet", _no_more),
    places.ActWords("task_put_off", gettext_lazy("Task put off"), "opgave-udsat", _no_more),
    places.ActWords("task_done", gettext_lazy("Task finished"), "opgave-klar", _no_more),
    places.ActWords("task_reopened", gettext_lazy("Task opened again"), "opgave-genaabnet", _no_more),
)


def tell() -> None:
    """Called once, when Django starts."""
    menu.tell(MENU)
    places.tell(
        places.Section("opgaver", 150, "tasks/_section.html", _of_case),
        places.Button("maerke", 90, gettext_lazy("Mark for yourself"), lambda case: reverse("mark", args=[case])),
        *(WAITING_US, WAITING_THEM, NEW, MARKS),
        places.DayPart("saved", 10, "tasks/_saved.html", searches.part_of_day),
        FORM,
        *ACTS,
    )
