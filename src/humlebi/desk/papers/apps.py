"""The papers app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PapersConfig(AppConfig):
    name = "humlebi.desk.papers"
    label = "papers"
    verbose_name = _("Documents of a case")
