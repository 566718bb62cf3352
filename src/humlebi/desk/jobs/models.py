"""One piece of long work that somebody asked for."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """How far it has come."""

    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class Job(models.Model):
    """`work` is a name of settings.JOBS, `asked` its argument; `alive_at` is when the runner last gave a sign."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", verbose_name=_("who")
    )
    work = models.CharField(_("what"), max_length=40)
    asked = models.JSONField(_("asked"))
    key = models.CharField(_("key"), max_length=64)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    asked_at = models.DateTimeField(_("asked at"))
    alive_at = models.DateTimeField(_("last sign of life"))
    done = models.PositiveIntegerField(_("done"), default=0)
    of = models.PositiveIntegerField(_("of"), default=0)
    result = models.JSONField(_("result"), null=True)

    class Meta:
        verbose_name = _("piece of work")
        verbose_name_plural = _("pieces of work")
        constraints = [
            models.UniqueConstraint(fields=["user", "key"], name="work_asked_once"),
            models.CheckConstraint(condition=models.Q(state__in=State.values), name="work_in_a_known_state"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.work} {self.state}"

    @property
    def over(self) -> bool:
        return self.state in (State.DONE, State.FAILED)
