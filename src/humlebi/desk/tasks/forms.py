"""What people type about a task, a mark or a saved search."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.models import User
from humlebi.desk.casework.forms import REFUSALS, LongText, Versioned, day
from humlebi.desk.tasks.models import Origin, Party
from humlebi.desk.tasks.record import Wanted

TASK_REFUSALS = REFUSALS | {
    "title_missing": _("Write in a few words what is to be done."),
    "owner_blind": _("That colleague may not see the case. Choose another."),
    "due_past": _("The day has passed. Write today or a later day."),
    "until_past": _("Write a later day than today."),
    "mark_past": _("The day has passed. Write today or a later day."),
    "result_missing": _("Write in a few words what came of it."),
    "done_already": _("The task is finished already. Open it again first."),
    "not_done": _("The task is not finished."),
    "reason_missing": _("Write in a few words why."),
    "unchanged": _("Nothing is changed."),
}


def _select() -> forms.Select:
    return forms.Select(attrs={"class": "form-select"})


class TaskForm(Versioned):
    """A task, new or changed."""

    refusals: ClassVar[dict[str, Any]] = TASK_REFUSALS
    title = forms.CharField(
        label=_("What is to be done"),
        max_length=200,
        widget=forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"}),
        error_messages={"required": TASK_REFUSALS["title_missing"]},
    )
    owner = forms.ModelChoiceField(
        label=_("Who does it"), queryset=User.objects.none(), widget=_select(), empty_label=None
    )
    due = day(_("At the latest (optional)"), required=False)
    waits_for = forms.ChoiceField(label=_("Whose move it is"), choices=Party.choices, widget=_select())
    note = LongText(label=_("More words (optional)"), required=False)
    rule = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)

    def __init__(self, *args: Any, colleagues: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = colleagues  # type: ignore[attr-defined]

    def wanted(self) -> Wanted:
        """What a valid form says."""
        asked = self.cleaned_data
        rule = asked["rule"]
        return Wanted(
            title=asked["title"],
            owner=asked["owner"],
            due=asked["due"],
            waits_for=asked["waits_for"],
            origin=Origin.RULE if rule else "",
            origin_ref=rule,
            said=asked["note"],
        )


class PutOff(Versioned):
    """Until when, and why."""

    refusals: ClassVar[dict[str, Any]] = TASK_REFUSALS
    until = day(_("Put off until"))
    reason = LongText(label=_("Why"), rows=2, error_messages={"required": TASK_REFUSALS["reason_missing"]})


class Finish(Versioned):
    """What came of it."""

    refusals: ClassVar[dict[str, Any]] = TASK_REFUSALS
    result = forms.CharField(
        label=_("What came of it"),
        max_length=500,
        widget=forms.Textarea(attrs={"class": "form-input hb-long", "rows": 3, "data-most": 500}),
        error_messages={"required": TASK_REFUSALS["result_missing"]},
    )


class Reopen(Versioned):
    """Why a finished task is opened again."""

    refusals: ClassVar[dict[str, Any]] = TASK_REFUSALS
    reason = LongText(label=_("Why"), rows=2, error_messages={"required": TASK_REFUSALS["reason_missing"]})


class MarkForm(forms.Form):
    """A mark of one's own."""

    text = forms.CharField(
        label=_("Note to yourself (optional)"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"}),
    )
    on = day(_("Come back on (optional)"), required=False)

    def refuse(self, field: str, why: str) -> None:
        self.add_error(field, TASK_REFUSALS[why])


class Save(forms.Form):
    """A name for the list that one looks at."""

    name = forms.CharField(
        label=_("Name of the saved list"),
        max_length=60,
        widget=forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"}),
        error_messages={"required": _("Write a name.")},
    )
    address = forms.CharField(widget=forms.HiddenInput, max_length=400)
