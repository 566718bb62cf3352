"""The organisation app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisationConfig(AppConfig):
    name = "humlebi.desk.organisation"
    label = "organisation"
    verbose_name = _("Organisation")

    def ready(self) -> None:
        from humlebi.desk.organisation import told

        told.tell()
