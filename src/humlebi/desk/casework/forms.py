"""What people type, turned into dates and words, or into a message that names the field and the remedy."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from humlebi.desk.casework.models import EventFact, SpellFact
from humlebi.desk.casework.names import search_key
from humlebi.desk.casework.record import STEPS, TALKS, Held
from humlebi.desk.casework.templatetags.words import value_word
from humlebi.desk.law.templatetags.law_words import kind_word
from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR
from humlebi.timeline.words import DANISH

# Why the record refuses, in words that say what to do.
REFUSALS = {
    "year": _("The year cannot be right. Write it with four digits, for example 2026."),
    "already": _("The same is recorded on that day already. Correct that one if it is wrong."),
    "withdrawn": _("It has been recorded that this never happened. Record it anew if it did happen."),
    "future": _("The date is in the future. Write the day it happened, today at the latest."),
    "before_first": _("The date is before the case began. Write a later day, or correct the benefit's first day."),
    "until_before": _("The end must be after the beginning. The end is the first day that is no longer covered."),
    "overlap": _("Another period of the same kind covers some of these days. Correct that one first."),
    "unknown_value": _("Choose one of the values."),
    "unknown_kind": _("Choose what was done."),
    "category_since": _("A category has been set from that day or later. Correct that one instead."),
    "reason_missing": _("Write in a few words why the fact is corrected."),
}
NO_DATE = {
    "required": _("Write the date."),
    "invalid": _("This is not a date. Write it as day-month-year, for example 24-11-2026."),
}
NO_VERSION = _("The form does not say which version of the case you saw. Open the case again, and then the form.")
LETTERS = 2


class DateInput(forms.DateInput):
    """A date as people write it here. The browser's own field would show it in the order of the browser's language."""

    def __init__(self) -> None:
        super().__init__({"class": "form-input hb-day", "autocomplete": "off"}, format="%d-%m-%Y")


def day(label: Any, *, required: bool = True, help_text: Any = "") -> forms.DateField:
    return forms.DateField(
        label=label,
        required=required,
        help_text=help_text or _("Day-month-year, for example 24-11-2026"),
        widget=DateInput(),
        error_messages=NO_DATE,
        validators=[_year_that_can_be],
        localize=False,
    )


def _year_that_can_be(day: date) -> None:
    if not FIRST_YEAR <= day.year < LAST_YEAR:
        raise ValidationError(REFUSALS["year"], "year")


class Search(forms.Form):
    """Part of a name, a CPR number or a case number."""

    q = forms.CharField(
        label=_("Name, CPR number or case number"),
        help_text=_("At least two letters of the name, or the whole number."),
        min_length=2,
        max_length=100,
        strip=True,
        error_messages={
            "required": _("Write a name, a CPR number or a case number."),
            "min_length": _("Write at least two letters."),
        },
        widget=forms.TextInput(attrs={"class": "form-input", "type": "search", "autocomplete": "off"}),
    )

    def clean_q(self) -> str:
        """A number is asked for whole; of a name, single letters would find nearly everybody."""
        asked = str(self.cleaned_data["q"])
        numbered = any(letter.isdigit() for letter in asked)
        if not numbered and any(sum(map(str.isalpha, word)) < LETTERS for word in search_key(asked).split()):
            raise ValidationError(_("Write at least two letters of every word."), "min_length")
        return asked


class Versioned(forms.Form):
    """A form that knows which version of the case was on the screen when it was opened."""

    version = forms.CharField(
        widget=forms.HiddenInput, max_length=60, error_messages={"required": NO_VERSION, "max_length": NO_VERSION}
    )

    def refuse(self, field: str, why: str) -> None:
        self.add_error(field, REFUSALS[why])


class Conversation(Versioned):
    """A talk that was held, or another step that was taken."""

    on = day(_("Date"))
    kind = forms.ChoiceField(
        label=_("What was done"),
        error_messages={"required": REFUSALS["unknown_kind"], "invalid_choice": REFUSALS["unknown_kind"]},
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    note = forms.CharField(
        label=_("Note for the journal (optional)"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"class": "form-input", "rows": 4}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            (_("Conversations"), [(kind, _named(kind, "")) for kind in TALKS]),
            (_("Other steps"), [(f"{kind} {value}".strip(), _named(kind, value)) for kind, value in STEPS]),
        ]

    @property
    def is_talk(self) -> bool:
        """Whether a conversation is chosen, as it is until something else is."""
        return self["kind"].value() in ("", None, *TALKS)

    def held(self) -> Held:
        """What a valid form says."""
        kind, _space, value = self.cleaned_data["kind"].partition(" ")
        return Held(kind, self.cleaned_data["on"], value, self.cleaned_data["note"])


def chosen(act: str) -> str:
    """The first choice of that kind of act: what the button that opened the form stands for."""
    return next((f"{kind} {value}".strip() for kind, value in STEPS if kind == act), act or TALKS[0])


def _named(kind: str, value: str) -> str:
    word = kind_word(kind)
    return word[:1].upper() + word[1:] + (f" {value_word(value, kind)}" if value else "")


class Category(Versioned):
    """Which category the citizen is in, and from when."""

    value = forms.ChoiceField(
        label=_("Category"),
        error_messages={"required": REFUSALS["unknown_value"], "invalid_choice": REFUSALS["unknown_value"]},
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    on = day(_("From which day"))

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.about = kind
        self.fields["value"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *((value, value_word(value, kind)) for value in DANISH.spells[kind].values),
        ]


class Correct(Versioned):
    """What should stand instead of a fact. The end and the value are asked for where the fact has them."""

    on = day(_("Date"))
    until = day(
        _("Until (leave empty while it runs)"),
        required=False,
        help_text=_("The first day that is no longer covered."),
    )
    value = forms.ChoiceField(label=_("Value"), required=False, widget=forms.Select(attrs={"class": "form-select"}))
    withdrawn = forms.BooleanField(
        label=_("This never happened"),
        required=False,
        widget=forms.CheckboxInput(attrs={"class": "form-checkbox"}),
    )
    reason = forms.CharField(
        label=_("Why it is corrected"),
        help_text=_("It is written in the journal together with your name."),
        max_length=2000,
        error_messages={"required": REFUSALS["reason_missing"]},
        widget=forms.Textarea(attrs={"class": "form-input", "rows": 3}),
    )

    def __init__(self, *args: Any, fact: SpellFact | EventFact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        values = _values(fact)
        if isinstance(fact, SpellFact):
            self.fields["on"].label = _("From")
        else:
            del self.fields["until"]
        if len(values) > 1:
            self.fields["value"].choices = [(v, value_word(v, fact.kind)) for v in values]  # type: ignore[attr-defined]
        else:
            del self.fields["value"]


def _values(fact: SpellFact | EventFact) -> tuple[str, ...]:
    words = DANISH.spells if isinstance(fact, SpellFact) else DANISH.events
    values = words[fact.kind].values if fact.kind in words else ()
    return values if fact.value in values else tuple(sorted({fact.value, *values}))
