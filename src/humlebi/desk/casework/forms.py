"""What people type, turned into dates and words, or into a message that names the field and the remedy."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from humlebi.desk.casework.models import EventFact, SpellFact
from humlebi.desk.casework.names import words_of
from humlebi.desk.casework.possible import Correction
from humlebi.desk.casework.record import EXTENSION, STEPS, TALKS, VALUES, Assessed, Held
from humlebi.desk.casework.templatetags.words import value_word
from humlebi.desk.law.templatetags.law_words import field_value, kind_word, language, said, unit_word
from humlebi.law.terms import Field
from humlebi.reckoning.telling import BadTelling, read
from humlebi.timeline.calendar import FIRST_YEAR, LAST_YEAR, add_days
from humlebi.timeline.words import DANISH

# Why the record refuses, in words that say what to do.
REFUSALS = {
    "year": _("The year cannot be right. Write it with four digits, for example 2026."),
    "already": _("The same is recorded on that day already. Save your text as a note to it, or correct that one."),
    "withdrawn": _("It has been recorded that this never happened. Record it anew if it did happen."),
    "future": _("The date is in the future. Write the day it happened, today at the latest."),
    "before_first": _("The date is before the case began. Write a later day, or correct the benefit's first day."),
    "until_before": _("The last day must not be before the first."),
    "overlap": _("Another period of the same kind covers some of these days. Correct that one first."),
    "unknown_value": _("Choose one of the values."),
    "unknown_kind": _("Choose what was done."),
    "category_since": _("A category has been set from that day or later. Correct that one instead."),
    "reason_missing": _("Write in a few words why the fact is corrected."),
    "note_missing": _("Write the note."),
    "told_already": _("It is told for that day already. Correct that one instead."),
    "begins_missing": _("Write from which day the benefit is extended."),
    "unchanged": _("Nothing is changed. Correct what is wrong, or mark that it never happened."),
}
NO_DATE = {
    "required": _("Write the date."),
    "invalid": _("This is not a date. Write it as day-month-year, for example 24-11-2026."),
}
NO_VERSION = _("The form does not say which version of the case you saw. Open the case again, and then the form.")
LETTERS = 2
MOST = 100_000  # letters of a note: some forty closely written pages


class LongText(forms.CharField):
    """A text of any length that anybody writes. Too long a one is refused whole, in words, and never cut."""

    def __init__(self, **kwargs: Any) -> None:
        rows = kwargs.pop("rows", 4)
        super().__init__(
            widget=forms.Textarea(attrs={"class": "form-input hb-long", "rows": rows, "data-most": MOST}), **kwargs
        )

    def clean(self, value: Any) -> str:
        """Line ends count once, as they do for whoever writes."""
        text = str(super().clean(value)).replace("\r\n", "\n")
        if len(text) > MOST:
            raise ValidationError(
                _(
                    "The text has %(letters)s letters, and %(most)s can be saved at once. It is all here still: "
                    "save the first part, and add the rest as a note."
                ),
                "max_length",
                {"letters": number_format(len(text)), "most": number_format(MOST)},
            )
        return text


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
    """Part of a name, a day of birth, a CPR number or a case number."""

    q = forms.CharField(
        label=_("Name, date of birth, CPR number or case number"),
        help_text=_("At least two letters of the name, a date such as 010280 or 1 February 1980, or the whole number."),
        min_length=2,
        max_length=100,
        strip=True,
        error_messages={
            "required": _("Write a name, a date of birth, a CPR number or a case number."),
            "min_length": _("Write at least two letters."),
        },
        widget=forms.TextInput(attrs={"class": "form-input", "type": "search", "autocomplete": "off"}),
    )

    def clean_q(self) -> str:
        """A number is asked for whole; of a name, single letters would find nearly everybody."""
        asked = str(self.cleaned_data["q"])
        numbered = any(letter.isdigit() for letter in asked)
        short = [word for word in words_of(asked) if sum(map(str.isalpha, word)) < LETTERS]
        if not numbered and (short or not words_of(asked)):
            raise ValidationError(_("Write at least two letters of every word."), "min_length")
        return asked


class Versioned(forms.Form):
    """A form that knows which version of the case was on the screen when it was opened."""

    version = forms.CharField(
        widget=forms.HiddenInput, max_length=60, error_messages={"required": NO_VERSION, "max_length": NO_VERSION}
    )
    # What the form is, signed: drafts.Opened. A form without it can be saved, but has no draft.
    word = forms.CharField(widget=forms.HiddenInput, required=False, max_length=400)

    # Why a room's own records refuse: a room adds its words to these.
    refusals: ClassVar[dict[str, Any]] = REFUSALS

    def refuse(self, field: str, why: str) -> None:
        self.add_error(field if field in self.fields else None, self.refusals[why])


class Conversation(Versioned):
    """A talk that was held, or another step that was taken."""

    on = day(_("Date"))
    kind = forms.ChoiceField(
        label=_("What was done"),
        error_messages={"required": REFUSALS["unknown_kind"], "invalid_choice": REFUSALS["unknown_kind"]},
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    note = LongText(label=_("Note for the journal (optional)"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            (_("Talks"), [(kind, _named(kind, "")) for kind in TALKS]),
            (_("Other steps"), [(f"{kind} {value}".strip(), _named(kind, value)) for kind, value in STEPS]),
        ]

    @property
    def is_talk(self) -> bool:
        """Whether a conversation is chosen, as it is until something else is."""
        return self["kind"].value() in ("", None, *TALKS)

    def held(self) -> Held:
        """What a valid form says. Being sure of a day holds for that day alone."""
        asked = self.cleaned_data
        kind, _space, value = asked["kind"].partition(" ")
        return Held(kind, asked["on"], value, asked["note"], sure=_sure(self))


def chosen(act: str) -> str:
    """The first choice of that kind of act: what the button that opened the form stands for."""
    return next((f"{kind} {value}".strip() for kind, value in STEPS if kind == act), act or TALKS[0])


def _named(kind: str, value: str) -> str:
    word = kind_word(kind)
    return word[:1].upper() + word[1:] + (f" {value_word(value, kind)}" if value else "")


def _sure(form: forms.Form) -> bool:
    on = form.cleaned_data["on"]
    return bool(form.data.get("sure") == on.isoformat())


class Note(Versioned):
    """A note for the journal, of its own or to something that is recorded already."""

    on = day(_("Date"))
    note = LongText(label=_("Note"), required=True, rows=8, error_messages={"required": REFUSALS["note_missing"]})


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
            *((value, value_word(value, kind)) for value in VALUES[kind]),
        ]


class Particular(Versioned):
    """What a field of the law asks, and of which day. Choices are buttons; a number is read as the law reads it."""

    def __init__(self, *args: Any, field: Field, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.about = field
        words = said(field.words)
        self.fields["value"] = _answer_to(field, words[:1].upper() + words[1:])
        self.fields["on"] = day(_("As it was on"))

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        value = told.get("value")
        if value is not None and self.about.sort in ("number", "kroner"):
            try:
                read(self.about, str(value), told.get("on"))
            except BadTelling as bad:
                self.add_error("value", _told_wrong(bad))
        return told

    @property
    def text(self) -> str:
        """What a valid form tells, as the law reads it."""
        value = self.cleaned_data["value"]
        return value.isoformat() if isinstance(value, date) else str(value)


def _answer_to(field: Field, label: str) -> forms.Field:
    if field.sort == "day":
        return day(label)
    if field.sort in ("number", "kroner"):
        unit = unit_word(field.unit) if field.unit else ""
        errors = {"required": _("Write the number.")}
        return forms.CharField(label=label, help_text=unit, max_length=40, widget=_line(), error_messages=errors)
    choices = (
        [("ja", _("Yes")), ("nej", _("No"))]
        if field.sort == "yes_no"
        else [(value, field_value(value, field)) for value in field.values]
    )
    errors = {"required": REFUSALS["unknown_value"], "invalid_choice": REFUSALS["unknown_value"]}
    return forms.ChoiceField(label=label, choices=choices, widget=_buttons(), error_messages=errors)


def _buttons() -> forms.RadioSelect:
    return forms.RadioSelect(attrs={"class": "form-radio"})


def _told_wrong(bad: BadTelling) -> str:
    """The fault without the name and the words of the field, which stand above it."""
    told = bad.texts[0].say(language())
    return told[told.index("'") :] if "'" in told else told


class Birth(Versioned):
    """When the citizen was born."""

    value = day(_("Born"))


STOPS = "stop"


class Extension(Versioned):
    """What came of the assessment of a limit: extended on a ground, or not extended."""

    ground = forms.ChoiceField(
        label=_("What the assessment came to"),
        widget=_buttons(),
        error_messages={"required": REFUSALS["unknown_value"], "invalid_choice": REFUSALS["unknown_value"]},
    )
    on = day(_("Decided on"))
    begins = day(_("Extended from (not when it stops)"), required=False)
    until = day(_("Last day (leave empty when the law names none)"), required=False)
    note = LongText(label=_("Note for the journal (optional)"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ground"].choices = [  # type: ignore[attr-defined]
            *((one, _("Extended: %(ground)s") % {"ground": value_word(one, EXTENSION)}) for one in VALUES[EXTENSION]),
            (STOPS, _("Not extended: the sickness benefit stops")),
        ]

    def assessed(self) -> Assessed:
        """What a valid form says."""
        asked = self.cleaned_data
        ground = "" if asked["ground"] == STOPS else asked["ground"]
        until = asked["until"] and add_days(asked["until"], 1)
        return Assessed(asked["on"], ground, asked["begins"], until, asked["note"])


class Correct(Versioned):
    """What should stand instead of a fact. The end and the value are asked for where the fact has them."""

    on = day(_("Date"))
    until = day(_("Last day (leave empty while it runs)"), required=False)
    value = forms.ChoiceField(label=_("Value"), required=False, widget=forms.Select(attrs={"class": "form-select"}))
    withdrawn = forms.BooleanField(
        label=_("This never happened"),
        required=False,
        widget=forms.CheckboxInput(attrs={"class": "form-checkbox"}),
    )
    reason = LongText(
        label=_("Why it is corrected"),
        help_text=_("It is written in the journal together with your name."),
        error_messages={"required": REFUSALS["reason_missing"]},
        rows=3,
    )
    note = LongText(
        label=_("Note for the journal (optional)"),
        help_text=_("What else there is to say: it is kept beside what is recorded."),
        required=False,
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

    def correction(self, fact: SpellFact | EventFact) -> Correction:
        """What a valid form says."""
        asked = self.cleaned_data
        return Correction(
            on=asked["on"],
            value=asked.get("value", fact.value),
            until=asked.get("until") and add_days(asked["until"], 1),
            withdrawn=asked["withdrawn"],
            reason=asked["reason"],
            note=asked["note"],
            sure=_sure(self),
        )


def _values(fact: SpellFact | EventFact) -> tuple[str, ...]:
    words = DANISH.spells if isinstance(fact, SpellFact) else DANISH.events
    values = words[fact.kind].values if fact.kind in words else ()
    return values if fact.value in values else tuple(sorted({fact.value, *values}))


def _line() -> forms.TextInput:
    return forms.TextInput(attrs={"class": "form-input", "autocomplete": "off"})


class LogFilter(forms.Form):
    """Which lines of the log to show. Both days are included."""

    who = forms.CharField(label=_("User name"), required=False, max_length=150, widget=_line())
    person = forms.CharField(label=_("Case number"), required=False, max_length=64, widget=_line())
    first = day(_("From and including"), required=False)
    last = day(_("Up to and including"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        first, last = told.get("first"), told.get("last")
        if first and last and last < first:
            self.add_error("last", _("This day is before the first one. Write a later day, or swap the two."))
        return told
