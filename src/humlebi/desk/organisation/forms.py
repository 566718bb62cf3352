"""What whoever organises types: who, which unit, from when, and by which numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.models import Municipality, Role, Section, Unit, UnitKind, User
from humlebi.desk.casework.forms import REFUSALS, day
from humlebi.desk.organisation.models import How
from humlebi.desk.organisation.record import First, Told, Wanted
from humlebi.timeline.calendar import add_days
from humlebi.timeline.whole import whole

REFUSED = REFUSALS | {
    "unit_there": _("There is a unit of that name already."),
    "username_there": _("Somebody has that user name already. Choose another."),
    "role_above": _("Only an administrator makes an administrator."),
    "own_role": _("Nobody changes their own role or unit. Ask an administrator or another leader."),
    "own_end": _("Nobody ends their own employment here. Ask an administrator or another leader."),
    "unit_not_yours": _("That unit is not yours to put somebody in."),
    "cases_left": _("The member of staff still has cases in the old unit. Move them first."),
    "away_already": _("The member of staff is away already in some of these days. Correct that absence instead."),
    "own_substitute": _("Nobody is their own substitute. Choose a colleague."),
    "substitute_blind": _("That colleague sees no cases and cannot stand in."),
    "substitute_elsewhere": _("You lead another unit than that colleague. Ask an administrator."),
    "substitute_away": _("That colleague is away in some of these days. Choose another, or other days."),
    "ring": _("You stand in for each other in the same days, so nobody would be here. Choose another substitute."),
    "begins_past": _("A rule begins today or later: cases that are given already stay where they are."),
    "nobody_in_rule": _("Choose at least one caseworker."),
    "not_in_unit": _("A caseworker of the rule is not in the unit any more."),
    "numbers_wrong": _("Write the numbers as 1-10; days go from 1 to 31, last digits from 0 to 99."),
    "numbers_twice": _("A number stands at two caseworkers. Each number is somebody's once."),
}
USERNAME = re.compile(r"[a-zæøå0-9][a-zæøå0-9._-]{1,30}")


def line(length: int = 100, **attrs: Any) -> forms.TextInput:
    return forms.TextInput(attrs={"class": "form-input", "autocomplete": "off", "maxlength": length, **attrs})


def select() -> forms.Select:
    return forms.Select(attrs={"class": "form-select"})


def _text(label: Any, missing: Any, length: int = 100, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=length,
        widget=line(length),
        error_messages={"required": missing},
        help_text=help_text,
    )


class Refusing(forms.Form):
    """A form that the record may refuse."""

    def refuse(self, field: str, why: str) -> None:
        self.add_error(field if field in self.fields else None, REFUSED[why])


class Passwords(Refusing):
    """A new password, twice."""

    password = forms.CharField(
        label=_("Password"),
        help_text=_("At least 12 characters, and not a word that is easy to guess."),
        strip=False,
        widget=forms.PasswordInput(attrs={"class": "form-input", "autocomplete": "new-password"}),
        error_messages={"required": _("Write a password here.")},
    )
    again = forms.CharField(
        label=_("The password once more"),
        strip=False,
        widget=forms.PasswordInput(attrs={"class": "form-input", "autocomplete": "new-password"}),
        error_messages={"required": _("Write a password here.")},
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        first, again = told.get("password"), told.get("again")
        if first and again and first != again:
            self.add_error("again", _("The two passwords are not the same."))
        elif first:
            try:
                validate_password(first, self.owner(told))
            except ValidationError as weak:
                self.add_error("password", weak)
        return told

    def owner(self, told: dict[str, Any]) -> User | None:
        """Whose password it is to be, so that it is not their name."""
        return None


def _username(text: str) -> str:
    name = text.strip().lower()
    if not USERNAME.fullmatch(name):
        raise ValidationError(_("Write 2 to 31 small letters, digits, dots or dashes, for example anna.holm."))
    return name


class SetUp(Passwords):
    """The first visitor: municipality, first unit, first leader."""

    code = forms.CharField(
        label=_("Municipality code"),
        help_text=_("The four digits that the state knows the municipality by, for example 0101."),
        max_length=4,
        widget=line(4, inputmode="numeric"),
        error_messages={"required": _("Write the four digits.")},
    )
    name = _text(_("The municipality's name"), _("Write the municipality's name."))
    unit = _text(_("The first unit's name"), _("Write the unit's name."), help_text=_("For example Jobcenter."))
    leader = _text(_("Your name"), _("Write your name."), 150)
    username = _text(_("Your user name"), _("Write a user name."), 31)
    field_order = ("code", "name", "unit", "leader", "username", "password", "again")

    def clean_code(self) -> str:
        code = str(self.cleaned_data["code"]).strip()
        if not re.fullmatch(r"[0-9]{4}", code):
            raise ValidationError(_("A municipality code has four digits, for example 0101."))
        if Municipality.objects.filter(pk=code).exists():
            raise ValidationError(_("That municipality is here already."))
        return code

    def clean_username(self) -> str:
        return _username(self.cleaned_data["username"])

    def owner(self, told: dict[str, Any]) -> User | None:
        return User(username=told.get("username", ""), name=told.get("leader", ""))

    def first(self) -> First:
        """What a valid form says."""
        told = self.cleaned_data
        names = ("code", "name", "unit", "username", "leader", "password")
        return First(**{name: told[name] for name in names})


class Join(Passwords):
    """The invited: name and password."""

    name = _text(_("Your name"), _("Write your name."), 150)
    field_order = ("name", "password", "again")

    def __init__(self, *args: Any, invited: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invited = invited

    def owner(self, told: dict[str, Any]) -> User | None:
        return self.invited


class UnitForm(Refusing):
    """A unit, new or changed."""

    name = _text(_("Name"), _("Write the unit's name."))
    kind = forms.ChoiceField(label=_("What it works with"), choices=UnitKind.choices, widget=select())
    section = forms.ChoiceField(
        label=_("Section"), choices=[("", _("none")), *Section.choices], required=False, widget=select()
    )
    begins = day(_("From (empty: always)"), required=False)
    until = day(_("Last day (empty: still there)"), required=False)

    def told(self) -> Told:
        """What a valid form says."""
        asked = self.cleaned_data
        until = asked["until"] and add_days(asked["until"], 1)
        return Told(asked["name"], asked["kind"], asked["section"], asked["begins"], until)


class Invite(Refusing):
    """Somebody new."""

    name = _text(_("Name"), _("Write the name."), 150)
    username = _text(_("User name"), _("Write a user name."), 31)
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices, widget=select())
    unit = forms.ModelChoiceField(label=_("Unit"), queryset=Unit.objects.none(), widget=select(), empty_label=None)

    def __init__(self, *args: Any, units: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = units  # type: ignore[attr-defined]

    def clean_username(self) -> str:
        return _username(self.cleaned_data["username"])


class Change(Refusing):
    """A member of staff's name, role and unit."""

    name = _text(_("Name"), _("Write the name."), 150)
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices, widget=select())
    unit = forms.ModelChoiceField(label=_("Unit"), queryset=Unit.objects.none(), widget=select(), empty_label=None)

    def __init__(self, *args: Any, units: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = units  # type: ignore[attr-defined]


class Away(Refusing):
    """An absence and its substitute."""

    begins = day(_("First day away"))
    until = day(_("Last day away (empty: not known yet)"), required=False)
    substitute = forms.ModelChoiceField(
        label=_("Substitute"), queryset=User.objects.none(), required=False, widget=select(), empty_label=_("nobody")
    )
    reason = forms.CharField(
        label=_("Reason (optional; nothing of health)"), required=False, max_length=100, widget=line()
    )

    def __init__(self, *args: Any, colleagues: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["substitute"].queryset = colleagues  # type: ignore[attr-defined]


class Move(forms.Form):
    """Which cases, to whom, and why."""

    to = forms.ModelChoiceField(
        label=_("To"),
        queryset=User.objects.none(),
        widget=select(),
        empty_label=None,
        error_messages={"required": _("Choose a caseworker."), "invalid_choice": _("Choose a caseworker.")},
    )
    reason = forms.CharField(label=_("Why (goes into the journal)"), required=False, max_length=200, widget=line(200))

    def __init__(self, *args: Any, colleagues: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = colleagues  # type: ignore[attr-defined]


class Rule(Refusing):
    """The unit's rule for new cases: how, from when, and each caseworker's part."""

    how = forms.ChoiceField(label=_("By"), choices=How.choices, widget=select())
    begins = day(_("From which day"))

    def __init__(self, *args: Any, staff: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.staff = list(staff)
        for one in self.staff:
            self.fields[f"part_{one.pk}"] = forms.CharField(
                label=one.get_full_name(),
                help_text=_("Numbers such as 1-10, or hours in per cent such as 80; empty: gets no new cases."),
                required=False,
                max_length=20,
                widget=line(20),
            )

    def parts(self) -> list[Wanted]:
        """What a valid form says; of a part that is no number, one that the record refuses."""
        found = []
        for one in self.staff:
            text = str(self.cleaned_data[f"part_{one.pk}"]).replace("–", "-").replace("%", "").strip()
            if not text:
                continue
            if self.cleaned_data["how"] == How.LOAD:
                percent = whole(text)
                found.append(Wanted(one, percent=percent if percent and 1 <= percent <= 100 else 0))
                continue
            first, _dash, last = text.partition("-")
            low, high = whole(first.strip()), whole((last or first).strip())
            found.append(Wanted(one, low, high))
        return found

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("how") == How.LOAD and not self.errors:
            for part in self.parts():
                if part.percent == 0:
                    self.add_error(f"part_{part.caseworker.pk}", _("Write a whole number of per cent from 1 to 100."))
        return told
