"""One-time links that let somebody in, and the rule by which a new case finds a caseworker."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.chain import Linked
from humlebi.desk.access.models import Unit

STAFF = settings.AUTH_USER_MODEL


class Link(models.Model):
    """An address that opens once: to make the municipality (no user), or to take up an invitation.

    Only the hash of the address is kept.
    """

    user = models.ForeignKey(
        STAFF, on_delete=models.CASCADE, related_name="links", null=True, blank=True, verbose_name=_("invited")
    )
    token_hash = models.CharField(_("hash of the address"), max_length=64, unique=True)
    made_by = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("made by"))
    made_at = models.DateTimeField(_("made"))
    ends_at = models.DateTimeField(_("no longer opens from"))
    used_at = models.DateTimeField(_("used"), null=True, blank=True)

    class Meta:
        verbose_name = _("one-time link")
        verbose_name_plural = _("one-time links")
        constraints = [models.CheckConstraint(condition=Q(ends_at__gt=F("made_at")), name="link_ends_later")]

    def __str__(self) -> str:
        return f"{self.user_id or '-'} {self.made_at:%Y-%m-%d}"


class How(models.TextChoices):
    """By what a new case finds its caseworker."""

    CPR_DAY = "cpr_day", _("the day of birth in the CPR number")
    CPR_LAST = "cpr_last", _("the last two digits of the CPR number")
    LOAD = "load", _("who has the fewest cases for their hours")


class Allotment(Linked):
    """The rule of a unit from `begins` on, until a later one. Never changed: another rule is a later row."""

    linked_with = {"unit": "name"}
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="allotments", verbose_name=_("unit"))
    how = models.CharField(_("by"), max_length=10, choices=How.choices)
    begins = models.DateField(_("from"))
    made_by = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("made by"))
    made_at = models.DateTimeField(_("made"))

    class Meta:
        verbose_name = _("rule for new cases")
        verbose_name_plural = _("rules for new cases")
        indexes = [models.Index(fields=["unit", "-begins"], name="allotment_of_unit")]
        constraints = [models.CheckConstraint(condition=Q(how__in=How.values), name="allotment_is_known")]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.how} {self.begins}"


class Share(Linked):
    """One caseworker's part of a rule: numbers from `first` to `last`, both included, or hours in per cent."""

    linked_with = {"caseworker": "username"}
    allotment = models.ForeignKey(
        Allotment, on_delete=models.PROTECT, related_name="shares", verbose_name=_("rule for new cases")
    )
    caseworker = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("caseworker"))
    first = models.PositiveSmallIntegerField(_("from number"), null=True)
    last = models.PositiveSmallIntegerField(_("to number"), null=True)
    percent = models.PositiveSmallIntegerField(_("hours in per cent"), default=100)

    class Meta:
        verbose_name = _("part of a rule")
        verbose_name_plural = _("parts of rules")
        constraints = [
            models.CheckConstraint(
                condition=Q(first=None, last=None) | Q(last__gte=F("first")), name="share_ends_after_it_begins"
            ),
            models.CheckConstraint(condition=Q(percent__gte=1, percent__lte=100), name="share_is_a_percentage"),
        ]

    def __str__(self) -> str:
        return f"{self.allotment_id} {self.caseworker_id} {self.first}-{self.last}"
