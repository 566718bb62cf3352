"""The log-in form."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm
from django.utils.translation import gettext_lazy as _


class LogIn(LoginForm):
    """User name and password, each with a label that stays."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("remember", None)
        self.fields["login"].label = _("User name")
        self.fields["login"].error_messages["required"] = _("Write your user name.")
        self.fields["password"].label = _("Password")
        self.fields["password"].help_text = ""
        self.fields["password"].error_messages["required"] = _("Write your password.")
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
            field.widget.attrs["class"] = "form-input"


class ChangePassword(ChangePasswordForm):
    """The old password once and the new one twice, each with a label that stays."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = {
            "oldpassword": _("Your password now"),
            "password1": _("Your new password"),
            "password2": _("Your new password once more"),
        }
        for name, label in labels.items():
            field = self.fields[name]
            field.label, field.help_text = label, ""
            field.error_messages["required"] = _("Write a password here.")
            field.widget.attrs.pop("placeholder", None)
            field.widget.attrs["class"] = "form-input"
        self.fields["password1"].help_text = _("At least 12 characters, and not a word that is easy to guess.")
