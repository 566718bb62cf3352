"""Municipalities, units, staff, and the log of everything that was looked up or done."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import F, Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from humlebi.desk import clock
from humlebi.desk.access.chain import Linked

__all__ = [
    *("Absence", "AccessLog", "AccessShown", "Act", "Head", "Municipality"),
    *("Outcome", "Purpose", "Role", "Section", "Unit", "UnitKind", "User"),
]


class Municipality(models.Model):
    """`code` is the 4-digit number that the state knows the municipality by."""

    code = models.CharField(_("municipality code"), max_length=4, primary_key=True)
    name = models.CharField(_("name"), max_length=100)
    # Everybody in it is invented: only such a municipality may be thrown away and made anew.
    demo = models.BooleanField(_("made for the demo"), default=False)

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")

    def __str__(self) -> str:
        return self.name


class UnitKind(models.TextChoices):
    """What a unit works with."""

    EMPLOYMENT = "employment", _("employment effort")
    SICKNESS = "sickness", _("sickness benefit")
    BENEFITS = "benefits", _("benefits")
    REHABILITATION = "rehabilitation", _("rehabilitation")
    COUNSELLING = "counselling", _("counselling")
    COMPANIES = "companies", _("companies")


class Section(models.TextChoices):
    """Where in the course of a case a unit stands."""

    VISITATION = "visitation", _("visitation and clarification")
    SLUICE = "sluice", _("job sluice")
    GUIDANCE = "guidance", _("guidance and vocational clarification")
    WORKSHOP = "workshop", _("workshop activation")


class Unit(models.Model):
    """A part of the jobcentre. What one unit has, another does not see.

    `begins` and `until` (excluded): the days it is there; null = always. A unit that has ended keeps its cases until
    they are moved, and gets no new ones.
    """

    municipality = models.ForeignKey(
        Municipality, on_delete=models.PROTECT, related_name="units", verbose_name=_("municipality")
    )
    name = models.CharField(_("name"), max_length=100)
    kind = models.CharField(_("kind"), max_length=20, choices=UnitKind.choices, default=UnitKind.EMPLOYMENT)
    section = models.CharField(_("section"), max_length=20, choices=Section.choices, blank=True)
    begins = models.DateField(_("from"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("units")
        constraints = [
            models.UniqueConstraint(fields=["municipality", "name"], name="unit_once_in_a_municipality"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(begins=None) | Q(until__gt=F("begins")), name="unit_ends_after_it_begins"
            ),
            models.CheckConstraint(condition=Q(kind__in=UnitKind.values), name="unit_has_a_known_kind"),
            models.CheckConstraint(condition=Q(section__in=["", *Section.values]), name="unit_has_a_known_section"),
        ]

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    """What a member of staff is employed to do."""

    CASEWORKER = "caseworker", _("caseworker")
    TEAM_LEADER = "team_leader", _("team leader")
    # Makes units, staff and rules, and sees no case.
    ADMINISTRATOR = "administrator", _("administrator")


class User(AbstractUser):
    """A member of staff. Without a unit one sees nobody."""

    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]
    name = models.CharField(_("name"), max_length=150, blank=True)
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.CASEWORKER)
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, related_name="staff", null=True, blank=True, verbose_name=_("unit")
    )

    class Meta:
        verbose_name = _("member of staff")
        verbose_name_plural = _("staff")
        constraints = [models.CheckConstraint(condition=models.Q(role__in=Role.values), name="user_has_a_known_role")]

    def __str__(self) -> str:
        return self.get_full_name()

    @cached_property
    def covering(self) -> frozenset[int]:
        """The keys of the colleagues whom the user stands in for today: whose cases are the user's own so long."""
        today = clock.today()
        running = Absence.objects.filter(Q(until=None) | Q(until__gt=today), substitute_id=self.pk, begins__lte=today)
        return frozenset(running.values_list("absent_id", flat=True))

    def get_full_name(self) -> str:
        return self.name or self.username

    def get_short_name(self) -> str:
        return self.get_full_name()


class Absence(models.Model):
    """A member of staff is away from `begins` until `until` (excluded; null while nobody knows), and who stands in."""

    absent = models.ForeignKey(User, on_delete=models.PROTECT, related_name="absences", verbose_name=_("who is away"))
    substitute = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="covers", null=True, blank=True, verbose_name=_("substitute")
    )
    begins = models.DateField(_("from"))
    until = models.DateField(_("until"), null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("absence")
        verbose_name_plural = _("absences")
        indexes = [models.Index(fields=["substitute", "begins"], name="absence_by_substitute")]
        constraints = [
            models.CheckConstraint(condition=Q(until=None) | Q(until__gt=F("begins")), name="absence_ends_later"),
            models.CheckConstraint(
                condition=Q(substitute=None) | ~Q(substitute=F("absent")), name="absence_needs_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.absent_id} {self.begins}–{self.until or ''}"


class Outcome(models.TextChoices):
    """How it ended for the one who asked."""

    GRANTED = "granted", _("granted")
    REFUSED = "refused", _("refused")


class Purpose(models.TextChoices):
    """Why somebody may look: their own case, help to a colleague, supervision, or nothing that gives a right.

    Of what is about no one citizen: the own lists, finding somebody, or going in and out of the desk.
    """

    OWN_CASE = "own_case", _("own case")
    UNIT_CASE = "unit_case", _("case of the unit")
    COVERED_CASE = "covered_case", _("case of an absent colleague")
    SUPERVISION = "supervision", _("supervision")
    ADMINISTRATION = "administration", _("administration")
    WORK_LIST = "work_list", _("own work")
    FINDING = "finding", _("to find a citizen")
    OWN_ACCESS = "own_access", _("own access")
    NONE = "none", _("no right to look")


class Act(models.TextChoices):
    """What was looked up or done."""

    LIST_OPENED = "list_opened", _("opened a list")
    SEARCHED = "searched", _("searched")
    CASE_OPENED = "case_opened", _("opened a case")
    FORM_OPENED = "form_opened", _("opened a form")
    CONVERSATION_HELD = "conversation_held", _("recorded a talk")
    STEP_TAKEN = "step_taken", _("recorded a step")
    FACT_CORRECTED = "fact_corrected", _("corrected a fact")
    CATEGORY_SET = "category_set", _("set a category")
    PARTICULAR_TOLD = "particular_told", _("recorded a particular")
    LIMIT_ASSESSED = "limit_assessed", _("assessed an extension")
    FORM_REFUSED = "form_refused", _("sent a form that was refused")
    NOTE_ADDED = "note_added", _("added a note")
    DRAFT_KEPT = "draft_kept", _("kept a draft")
    DRAFT_DISCARDED = "draft_discarded", _("threw a draft away")
    DRAFT_EXPIRED = "draft_expired", _("a draft was too old and was deleted")
    EXPORTED = "exported", _("took a list out as a file")
    LOG_READ = "log_read", _("read the log")
    LOGGED_IN = "logged_in", _("logged in")
    LOGGED_OUT = "logged_out", _("logged out")
    LOGIN_FAILED = "login_failed", _("failed to log in")
    LOGIN_HELD = "login_held", _("was asked to wait before logging in")
    PASSWORD_CHANGED = "password_changed", _("changed the password")
    # the organisation
    MUNICIPALITY_MADE = "municipality_made", _("made the municipality")
    UNIT_SET = "unit_set", _("made or changed a unit")
    STAFF_INVITED = "staff_invited", _("invited a member of staff")
    STAFF_JOINED = "staff_joined", _("took up an invitation")
    STAFF_CHANGED = "staff_changed", _("changed a member of staff")
    STAFF_ENDED = "staff_ended", _("ended an employment")
    ABSENCE_SET = "absence_set", _("recorded an absence")
    ALLOTMENT_SET = "allotment_set", _("set the rule for new cases")
    CASELOAD_LOADED = "caseload_loaded", _("loaded a caseload")
    CASE_MOVED = "case_moved", _("gave a case to another caseworker")
    # intake
    CITIZEN_MADE = "citizen_made", _("took a new citizen in")
    # tasks
    TASK_MADE = "task_made", _("made a task")
    TASK_CHANGED = "task_changed", _("changed a task")
    TASK_DONE = "task_done", _("finished a task")
    MARK_SET = "mark_set", _("set a mark of one's own")
    FEED_SET = "feed_set", _("made or withdrew a calendar address")
    FEED_READ = "feed_read", _("read a calendar address")
    SEARCH_SAVED = "search_saved", _("saved a search")


class AccessLog(Linked):
    """One look-up or act. The database refuses to change or delete a line. Without a user: a name that nobody has."""

    at = models.DateTimeField(_("time"))
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("who"))
    address = models.CharField(_("address"), max_length=45, blank=True, default="")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("unit"))
    person = models.CharField(_("case number"), max_length=64, blank=True)
    act = models.CharField(_("what"), max_length=30, choices=Act.choices)
    detail = models.CharField(_("detail"), max_length=200, blank=True)
    purpose = models.CharField(_("purpose"), max_length=20, choices=Purpose.choices)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome.choices)

    class Meta:
        verbose_name = _("log line")
        verbose_name_plural = _("log lines")
        indexes = [
            models.Index(fields=["person", "-at"], name="log_by_person"),
            models.Index(fields=["unit", "-at"], name="log_by_unit"),
            models.Index(fields=["user", "act", "address"], name="log_by_address"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(act__in=Act.values), name="log_names_a_known_act"),
            models.CheckConstraint(condition=models.Q(outcome__in=Outcome.values), name="log_names_a_known_outcome"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.user_id} {self.act} {self.person}"


class AccessShown(Linked):
    """Somebody who was on the list that a line of the log tells of."""

    line = models.ForeignKey(AccessLog, on_delete=models.PROTECT, related_name="shown", verbose_name=_("log line"))
    person = models.CharField(_("case number"), max_length=64)

    class Meta:
        verbose_name = _("person shown")
        verbose_name_plural = _("people shown")
        indexes = [models.Index(fields=["person", "line"], name="shown_by_person")]

    def __str__(self) -> str:
        return f"{self.line_id} {self.person}"
