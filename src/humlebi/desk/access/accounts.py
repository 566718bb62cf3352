"""How allauth behaves here: staff are made by the municipality, nobody signs up."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class StaffAccounts(DefaultAccountAdapter):
    """No sign-up, and no message after log-in: the page itself says who is logged in."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _("The user name or the password is not right. Try again."),
        "account_inactive": _("This log-in is closed. Ask your team leader."),
        "too_many_login_attempts": _("Too many attempts. Wait five minutes and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: object, **kwargs: object) -> None:
        return None
