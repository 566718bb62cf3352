"""How allauth behaves here: staff are made by the municipality, nobody signs up."""

from __future__ import annotations

from typing import Any, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.internal.userkit import get_user_by_username
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access import attempts, log, passwords
from humlebi.desk.access.models import Act, User


class StaffLogIn(AuthenticationBackend):
    """The right password of a closed account is answered, and counted, as a wrong one."""

    @classmethod
    def _stash_user(cls, user: object) -> None:
        """Keeps nobody: the library would lead a closed account to a page of its own, which is not here."""
        return None

    def _check_password(self, user: Any, password: str) -> Any:
        found = super()._check_password(user, password)
        return found if found is not None and passwords.opens(password) else None


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

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Whoever has guessed too often waits, unless the guess may be the owner's, from where the owner logs in."""
        name = attempts.name_of(str(credentials.get("username", "")))
        self.held = attempts.begin(request, name)
        if self.held and not attempts.spared(request, name):
            self._write(Act.LOGIN_HELD, credentials)
            raise self._wait(request)

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        user = super().authenticate(request, **credentials)
        if user is not None:
            attempts.succeeded(request, attempts.name_of(str(credentials.get("username", ""))))
        return user

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """A line for every try. A name that nobody has is nobody's line, and says the name."""
        self._write(Act.LOGIN_HELD if self.held else Act.LOGIN_FAILED, credentials)
        attempts.failed(request, attempts.name_of(str(credentials.get("username", ""))))
        if self.held:
            raise self._wait(request)

    def _wait(self, request: HttpRequest) -> Exception:
        request.wait = attempts.WAIT  # type: ignore[attr-defined]
        return cast(Exception, self.validation_error("too_many_login_attempts"))

    def _write(self, act: Act, credentials: dict[str, Any]) -> None:
        name = str(credentials.get("username", ""))
        user = cast(User | None, get_user_by_username(name))
        printable = "".join(letter for letter in name if letter.isprintable())
        log.write(user, act, detail="" if user else printable[:60], granted=False)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("profile")
