"""The demo's password, which everybody can read."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from humlebi.demo.staff import DEMO_PASSWORD
from humlebi.desk.access.models import Municipality


def opens(password: str) -> bool:
    """Whether the password may open anything: the demo's only the demo, and only on the machine it runs on."""
    if password != DEMO_PASSWORD:
        return True
    made_by_demo = set(Municipality.objects.values_list("demo", flat=True)) == {True}
    return bool(settings.DEMO_PASSWORD_OPENS) and made_by_demo


class NotTheDemos:
    """A password rule: not the one that the demo prints."""

    def validate(self, password: str, user: Any = None) -> None:
        if password == DEMO_PASSWORD:
            raise ValidationError(self.get_help_text())

    def get_help_text(self) -> str:
        return _("The password of the demonstration can be read by everybody. Choose another.")
