"""Lists of tasks as sheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _

from humlebi.desk.export import Cell, Sheet
from humlebi.desk.tasks.lists import News
from humlebi.desk.tasks.models import Mark, Task


def of_tasks(tasks: Iterable[Task]) -> Sheet:
    """The columns of the list of tasks, one row a task."""
    headings = [
        *(_("Name"), _("Case number"), _("Task"), _("Owner"), _("Whose move it is")),
        *(_("At the latest"), _("Put off until"), _("Result")),
    ]
    rows = [
        [
            *(one.citizen.name, one.citizen.case_number, one.title, one.owner.get_full_name()),
            *(str(one.get_waits_for_display()), one.due, one.asleep_until, one.result),
        ]
        for one in tasks
    ]
    return Sheet(_("Tasks"), headings, rows)


def of_marks(marks: Iterable[Mark]) -> Sheet:
    headings = [_("Name"), _("Case number"), _("Note to yourself"), _("Come back on")]
    return Sheet(_("My marks"), headings, [[m.citizen.name, m.citizen.case_number, m.text, m.on] for m in marks])


def of_news(news: Iterable[News]) -> Sheet:
    headings = [_("Name"), _("Case number"), _("New facts"), _("New in the journal")]
    rows: list[Sequence[Cell]] = [[one.citizen.name, one.citizen.case_number, one.facts, one.lines] for one in news]
    return Sheet(_("New since yesterday"), headings, rows)
