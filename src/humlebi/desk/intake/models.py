"""Receipts of caseloads that were brought in."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.chain import Linked


class Load(Linked):
    """One caseload brought in: when, by whom (null: on the command line), the files' hash, and what it came to."""

    at = models.DateTimeField(_("time"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("by")
    )
    files = models.CharField(_("hash of the files"), max_length=64)
    counts = models.JSONField(_("figures"))

    class Meta:
        verbose_name = _("caseload brought in")
        verbose_name_plural = _("caseloads brought in")
        constraints = [models.CheckConstraint(condition=~Q(files=""), name="load_names_its_files")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.files[:12]}"
