"""The law's app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LawConfig(AppConfig):
    name = "humlebi.desk.law"
    label = "law"
    verbose_name = _("The law")
