"""The tasks app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TasksConfig(AppConfig):
    name = "humlebi.desk.tasks"
    label = "tasks"
    verbose_name = _("Tasks")

    def ready(self) -> None:
        from humlebi.desk.tasks import told

        told.tell()
