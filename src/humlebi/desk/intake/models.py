"""Receipts of caseloads that were brought in, and how citizens came who were taken in one by one."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.chain import Linked
from humlebi.desk.casework.models import Citizen


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


class Came(models.TextChoices):
    """How somebody came to the jobcentre."""

    SELF = "self", _("by themselves")
    EMPLOYER = "employer", _("through an employer")
    DOCTOR = "doctor", _("through a doctor or a hospital")
    FUND = "fund", _("through an unemployment fund")
    BENEFITS = "benefits", _("from the benefit office")
    UNIT = "unit", _("from another unit")
    MUNICIPALITY = "municipality", _("from another municipality")
    OTHER = "other", _("in another way")


class Contact(models.Model):
    """How a citizen came in, and why the case lies where it does: written once, when they come.

    `allotted`: the rule's answer as data (`allotting.Allotted`); empty when somebody chose the caseworker.
    """

    citizen = models.OneToOneField(
        Citizen, on_delete=models.PROTECT, related_name="contact", verbose_name=_("citizen"), primary_key=True
    )
    on = models.DateField(_("came on"))
    how = models.CharField(_("how they came"), max_length=20, choices=Came.choices)
    why = models.TextField(_("why they came"), blank=True)
    language = models.CharField(_("language"), max_length=40, blank=True)
    interpreter = models.BooleanField(_("needs an interpreter"), default=False)
    allotted = models.JSONField(_("why the case lies there"), default=dict)
    taken_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("taken in by")
    )

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [models.CheckConstraint(condition=Q(how__in=Came.values), name="contact_came_somehow")]

    def __str__(self) -> str:
        return f"{self.citizen_id} {self.on}"
