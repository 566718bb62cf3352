"""The intake app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntakeConfig(AppConfig):
    name = "humlebi.desk.intake"
    label = "intake"
    verbose_name = _("Intake")

    def ready(self) -> None:
        from humlebi.desk.intake import told

        told.tell()
