"""Tasks of a case with every step they took, marks of one's own, addresses of calendars, and saved searches."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.chain import Linked
from humlebi.desk.casework.models import Citizen

STAFF = settings.AUTH_USER_MODEL


class Origin(models.TextChoices):
    """Where a task came from."""

    OWN = "own", _("one's own")
    COLLEAGUE = "colleague", _("a colleague")
    RULE = "rule", _("a rule")
    TALK = "talk", _("a talk")
    PLAN = "plan", _("a plan")
    MEETING = "meeting", _("a meeting")
    HANDOVER = "handover", _("a handover")


class Party(models.TextChoices):
    """Whose move it is."""

    US = "us", _("us")
    CITIZEN = "citizen", _("the citizen")
    DOCTOR = "doctor", _("the doctor")
    EMPLOYER = "employer", _("the employer")
    OTHER = "other", _("others")


class Task(models.Model):
    """What somebody is to do in a case. Its row says how it stands now; how it came to that, its steps.

    `due`, `asleep_until`: days, included. `origin_ref`: the rule's name, or what else it came from. `version` counts
    its steps, so that a form opened before somebody else's step is told from one that was not.
    """

    citizen = models.ForeignKey(Citizen, on_delete=models.PROTECT, related_name="tasks", verbose_name=_("citizen"))
    title = models.CharField(_("task"), max_length=200)
    origin = models.CharField(_("origin"), max_length=12, choices=Origin.choices)
    origin_ref = models.CharField(_("came from"), max_length=120, blank=True)
    made_by = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("made by"))
    made_at = models.DateTimeField(_("made"))
    owner = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="tasks", verbose_name=_("owner"))
    waits_for = models.CharField(_("waits for"), max_length=10, choices=Party.choices, default=Party.US)
    due = models.DateField(_("due"), null=True, blank=True)
    asleep_until = models.DateField(_("put off until"), null=True, blank=True)
    done_at = models.DateTimeField(_("done"), null=True, blank=True)
    result = models.CharField(_("result"), max_length=500, blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)

    class Meta:
        verbose_name = _("task")
        verbose_name_plural = _("tasks")
        indexes = [
            models.Index(fields=["owner", "done_at", "due"], name="tasks_of_owner"),
            models.Index(fields=["citizen", "done_at"], name="tasks_of_citizen"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="task_says_what"),
            models.CheckConstraint(condition=Q(origin__in=Origin.values), name="task_has_an_origin"),
            models.CheckConstraint(condition=Q(waits_for__in=Party.values), name="task_waits_for_a_party"),
            # A task is finished with a result, and only then has one.
            models.CheckConstraint(
                condition=Q(done_at=None, result="") | (Q(done_at__isnull=False) & ~Q(result="")),
                name="task_done_with_a_result",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.citizen_id} {self.title}"


class Step(models.TextChoices):
    """What happened to a task."""

    MADE = "made", _("made")
    CHANGED = "changed", _("changed")
    ASLEEP = "asleep", _("put off")
    DONE = "done", _("done")
    REOPENED = "reopened", _("opened again")


class TaskStep(Linked):
    """One step of a task: never changed. `said`: the reason, the result, or what was added."""

    linked_with = {"task": "title"}
    task = models.ForeignKey(Task, on_delete=models.PROTECT, related_name="steps", verbose_name=_("task"))
    number = models.PositiveIntegerField(_("number"))
    at = models.DateTimeField(_("time"))
    by = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("by"))
    step = models.CharField(_("step"), max_length=10, choices=Step.choices)
    said = models.TextField(_("said"), blank=True)
    owner = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("owner"))
    waits_for = models.CharField(_("waits for"), max_length=10, choices=Party.choices)
    due = models.DateField(_("due"), null=True)
    asleep_until = models.DateField(_("put off until"), null=True)

    class Meta:
        verbose_name = _("step of a task")
        verbose_name_plural = _("steps of tasks")
        constraints = [
            models.UniqueConstraint(fields=["task", "number"], name="task_steps_are_numbered"),
            models.CheckConstraint(condition=Q(step__in=Step.values), name="task_step_is_known"),
            models.CheckConstraint(
                condition=~Q(step__in=(Step.ASLEEP, Step.DONE, Step.REOPENED)) | ~Q(said=""),
                name="task_step_gives_its_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.task_id}.{self.number} {self.step}"


class Mark(models.Model):
    """ "Come back to this": seen by its owner alone, no part of the journal, gone when it is taken away."""

    owner = models.ForeignKey(STAFF, on_delete=models.CASCADE, related_name="marks", verbose_name=_("owner"))
    citizen = models.ForeignKey(Citizen, on_delete=models.CASCADE, related_name="+", verbose_name=_("citizen"))
    text = models.CharField(_("note to oneself"), max_length=200, blank=True)
    on = models.DateField(_("come back on"), null=True, blank=True)
    made_at = models.DateTimeField(_("made"))

    class Meta:
        verbose_name = _("mark")
        verbose_name_plural = _("marks")
        constraints = [models.UniqueConstraint(fields=["owner", "citizen"], name="one_mark_of_a_case")]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.citizen_id}"


class Feed(models.Model):
    """An address of one's calendar. Only its hash is kept, and withdrawn it answers nobody."""

    owner = models.ForeignKey(STAFF, on_delete=models.CASCADE, related_name="feeds", verbose_name=_("owner"))
    token_hash = models.CharField(_("hash of the address"), max_length=64, unique=True)
    made_at = models.DateTimeField(_("made"))
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    class Meta:
        verbose_name = _("calendar address")
        verbose_name_plural = _("calendar addresses")
        constraints = [
            models.UniqueConstraint(fields=["owner"], condition=Q(withdrawn_at=None), name="one_calendar_address_each"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | Q(withdrawn_at__gte=F("made_at")), name="calendar_address_ends_later"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.made_at:%Y-%m-%d}"


class SavedSearch(models.Model):
    """A list with its filters and columns, under a name of one's own. `address`: path and question, as the list has."""

    owner = models.ForeignKey(STAFF, on_delete=models.CASCADE, related_name="searches", verbose_name=_("owner"))
    name = models.CharField(_("name"), max_length=60)
    address = models.CharField(_("address"), max_length=400)
    made_at = models.DateTimeField(_("made"))

    class Meta:
        verbose_name = _("saved search")
        verbose_name_plural = _("saved searches")
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="searches_of_one_have_names"),
            models.CheckConstraint(condition=~Q(name=""), name="search_has_a_name"),
        ]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.name}"
