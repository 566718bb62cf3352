"""How allauth behaves here: staff are made by the municipality, nobody signs up."""

from __future__ import annotations

from typing import Any, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.internal.userkit import get_user_by_username
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User


class StaffLogIn(AuthenticationBackend):
    """The right password of a closed account is answered, and counted, as a wrong one."""

    @classmethod
    def _stash_user(cls, user: object) -> None:
        """Keeps nobody: the library would lead a closed account to a page of its own, which is not here."""
        return None


class StaffAccounts(DefaultAccountAdapter):
    """No sign-up, and no message after log-in: the page itself says who is logged in."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _("The user name or the password is not right. Try again."),
        "too_many_login_attempts": _("Too many attempts. Wait five minutes and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: object, **kwargs: object) -> None:
        return None

    def login(self, request: HttpRequest, user: Any) -> None:
        super().login(request, user)
        log.write(user, Act.LOGGED_IN)

    def logout(self, request: HttpRequest) -> None:
        if isinstance(request.user, User):
            log.write(request.user, Act.LOGGED_OUT)
        super().logout(request)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """A line for whoever's name was used; a name that nobody has is nobody's line."""
        user = get_user_by_username(credentials.get("username", ""))
        if user is not None:
            log.write(cast(User, user), Act.LOGIN_FAILED, granted=False)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Attempts are counted by user name alone: the library adds the host, port and all, which the caller picks."""
        return str(credentials.get("username", "")).casefold()
