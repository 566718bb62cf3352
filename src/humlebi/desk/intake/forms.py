"""What is asked when somebody comes in."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.models import User
from humlebi.desk.casework.forms import REFUSALS, LongText, day
from humlebi.desk.intake.models import Came
from humlebi.desk.intake.people import wrong_cpr
from humlebi.desk.intake.record import Newcomer
from humlebi.desk.law.templatetags.law_words import kind_word, language
from humlebi.timeline.cpr import born_in, can_be, is_replacement
from humlebi.timeline.words import DANISH

REFUSED = REFUSALS | {
    "name_missing": _("Write the name."),
    "since_missing": _("Write from which day."),
    "not_in_unit": _("That caseworker is not in the unit any more."),
    "try_again": _("Others were taken in at the same moment. Save again."),
}


def _box() -> forms.CheckboxInput:
    return forms.CheckboxInput(attrs={"class": "form-checkbox"})


class NewCitizen(forms.Form):
    """One form for a new contact. Nothing of it is kept when it is left: it is about nobody who is here yet."""

    cpr = forms.CharField(
        label=_("CPR number"),
        help_text=_("Or a replacement number, whose first digit is 6 to 9."),
        max_length=20,
        widget=forms.TextInput(attrs={"class": "form-input hb-day", "autocomplete": "off", "inputmode": "numeric"}),
        error_messages={"required": _("Write the CPR number or a replacement number.")},
    )
    name = forms.CharField(
        label=_("Name"),
        max_length=150,
        widget=forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"}),
        error_messages={"required": REFUSED["name_missing"]},
    )
    born = day(_("Born (only with a replacement number)"), required=False)
    protected = forms.BooleanField(label=_("Name and address are protected"), required=False, widget=_box())
    on = day(_("Came on"))
    how = forms.ChoiceField(
        label=_("How they came"), choices=Came.choices, widget=forms.Select(attrs={"class": "form-select"})
    )
    why = LongText(label=_("Why they came (goes into the journal)"), required=False, rows=3)
    language = forms.CharField(
        label=_("Language, when it is not Danish"),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"}),
    )
    interpreter = forms.BooleanField(label=_("Needs an interpreter"), required=False, widget=_box())
    benefit = forms.ChoiceField(
        label=_("Benefit that is applied for or runs"),
        required=False,
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    since = day(_("The benefit's first day"), required=False, help_text=_("Of sickness benefit: the first absence day"))
    caseworker = forms.ModelChoiceField(
        label=_("Caseworker"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("by the unit's rule for new cases"),
        widget=forms.Select(attrs={"class": "form-select"}),
    )

    def __init__(self, *args: Any, colleagues: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["caseworker"].queryset = colleagues  # type: ignore[attr-defined]
        named = sorted((kind_word(kind), kind) for kind, word in DANISH.spells.items() if word.benefit)
        self.fields["benefit"].choices = [  # type: ignore[attr-defined]
            ("", _("none yet")),
            *((kind, words[:1].upper() + words[1:]) for words, kind in named),
        ]

    def clean_cpr(self) -> str:
        digits = re.sub(r"[\s-]", "", str(self.cleaned_data["cpr"]))
        if not can_be(digits):
            da, en = wrong_cpr(digits)
            told = da if language() == "da" else en
            raise ValidationError(_("This cannot be a CPR number: it %(told)s.") % {"told": told}, "cpr")
        return digits

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("benefit") and not told.get("since") and "since" not in self.errors:
            self.add_error("since", REFUSED["since_missing"])
        return told

    def refuse(self, field: str, why: str) -> None:
        self.add_error(field if field in self.fields else None, REFUSED[why])

    def told(self) -> Newcomer:
        """What a valid form says."""
        return Newcomer(**self.cleaned_data)

    @property
    def birthday(self) -> Any:
        """When the person was born, as far as the form knows."""
        asked = self.cleaned_data
        return asked.get("born") or (None if is_replacement(asked["cpr"]) else born_in(asked["cpr"]))
