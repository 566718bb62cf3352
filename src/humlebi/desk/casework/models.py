"""Citizens, the facts about them, the journal, and the dated snapshots that lists are read from.

Facts are appended. A correction is a later fact that names the one it replaces; the database refuses to change or to
delete either, and refuses two corrections of the same fact.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from humlebi.desk.access.chain import Linked
from humlebi.desk.access.models import Municipality, Unit
from humlebi.desk.casework.digits import ten_digits

STAFF = settings.AUTH_USER_MODEL


class Citizen(models.Model):
    """`person` is the name that files of facts know the citizen by; `case_number` is the one people say."""

    person = models.CharField(_("person"), max_length=64, unique=True)
    case_number = models.CharField(_("case number"), max_length=40, unique=True)
    cpr = models.CharField(_("CPR number"), max_length=10, unique=True)
    name = models.CharField(_("name"), max_length=150)
    search_key = models.CharField(_("name as searched"), max_length=320)
    sort_key = models.CharField(_("name as sorted"), max_length=200)
    born = models.DateField(_("born"), null=True, blank=True)
    municipality = models.ForeignKey(
        Municipality, on_delete=models.PROTECT, related_name="+", verbose_name=_("municipality")
    )
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="citizens", verbose_name=_("unit"))
    caseworker = models.ForeignKey(
        STAFF,
        on_delete=models.PROTECT,
        related_name="citizens",
        null=True,
        blank=True,
        verbose_name=_("caseworker"),
    )
    protected = models.BooleanField(_("name and address protected"), default=False)

    class Meta:
        verbose_name = _("citizen")
        verbose_name_plural = _("citizens")
        indexes = [
            models.Index(fields=["unit", "sort_key"], name="citizens_of_unit_in_order"),
            models.Index(fields=["born"], name="citizens_by_birth"),
            # Holds all that a search by name asks for, so that it reads no row that it does not show.
            models.Index(fields=["unit", "search_key", "protected", "caseworker"], name="citizens_of_unit_by_name"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="citizen_has_a_name"),
            models.CheckConstraint(condition=~Q(case_number=""), name="citizen_has_a_case_number"),
            models.CheckConstraint(condition=ten_digits("cpr"), name="cpr_is_ten_digits"),
        ]

    def __str__(self) -> str:
        return f"{self.case_number} {self.name}"


class Fact(Linked):
    """What every fact says of itself. `recorded_at` is audit; it never decides anything."""

    linked_with = {"citizen": "person"}
    kind = models.CharField(_("kind"), max_length=40)
    value = models.CharField(_("value"), max_length=80, blank=True)
    ref = models.CharField(_("reference"), max_length=64, blank=True)
    recorded_at = models.DateTimeField(_("recorded"))
    recorded_by = models.ForeignKey(
        STAFF, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("recorded by")
    )
    withdrawn = models.BooleanField(_("never happened"), default=False)

    class Meta:
        abstract = True


class SpellFact(Fact):
    """A state that lasts from `begins` (included) to `until` (excluded; null while it runs)."""

    citizen = models.ForeignKey(Citizen, on_delete=models.PROTECT, related_name="spells", verbose_name=_("citizen"))
    begins = models.DateField(_("from"))
    until = models.DateField(_("until"), null=True, blank=True)
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, related_name="replaced_by", null=True, verbose_name=_("replaces")
    )

    class Meta:
        verbose_name = _("spell")
        verbose_name_plural = _("spells")
        constraints = [
            models.CheckConstraint(condition=~Q(kind=""), name="spell_has_a_kind"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gt=F("begins")), name="spell_ends_after_it_begins"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn=False) | Q(replaces__isnull=False), name="spell_withdrawn_names_another"
            ),
            models.CheckConstraint(
                condition=Q(replaces=None) | ~Q(replaces=F("id")), name="spell_does_not_replace_itself"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.begins}–{self.until or ''}"


class EventFact(Fact):
    """Something that happened on one day."""

    citizen = models.ForeignKey(Citizen, on_delete=models.PROTECT, related_name="events", verbose_name=_("citizen"))
    on = models.DateField(_("date"))
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, related_name="replaced_by", null=True, verbose_name=_("replaces")
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.CheckConstraint(condition=~Q(kind=""), name="event_has_a_kind"),
            models.CheckConstraint(
                condition=Q(withdrawn=False) | Q(replaces__isnull=False), name="event_withdrawn_names_another"
            ),
            models.CheckConstraint(
                condition=Q(replaces=None) | ~Q(replaces=F("id")), name="event_does_not_replace_itself"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.on}"


class JournalLine(Linked):
    """What a caseworker wrote about the case. Never changed; a mistake is put right by a later line.

    `event` or `spell`: the fact that the line tells of, or that a note was added to. `sending`: which sending of which
    form made the line, so that the same one, sent again, is known.
    """

    linked_with = {"citizen": "person"}
    citizen = models.ForeignKey(Citizen, on_delete=models.PROTECT, related_name="journal", verbose_name=_("citizen"))
    on = models.DateField(_("date"))
    written_at = models.DateTimeField(_("written"))
    author = models.ForeignKey(STAFF, on_delete=models.PROTECT, related_name="+", verbose_name=_("author"))
    act = models.CharField(_("act"), max_length=40)
    about = models.CharField(_("about"), max_length=40, blank=True)
    text = models.TextField(_("note"), blank=True)
    event = models.ForeignKey(
        EventFact, on_delete=models.PROTECT, related_name="lines", null=True, verbose_name=_("event")
    )
    spell = models.ForeignKey(
        SpellFact, on_delete=models.PROTECT, related_name="lines", null=True, verbose_name=_("spell")
    )
    sending = models.CharField(_("sending"), max_length=80, null=True, unique=True)

    class Meta:
        verbose_name = _("journal line")
        verbose_name_plural = _("journal")
        indexes = [models.Index(fields=["citizen", "-on"], name="journal_by_citizen")]
        constraints = [models.CheckConstraint(condition=~Q(act=""), name="journal_line_has_an_act")]

    def __str__(self) -> str:
        return f"{self.on} {self.act}"


class Draft(models.Model):
    """What somebody has typed into a form and not saved: theirs alone, and gone when it is saved or thrown away.

    `form` is the form's place under the case: `samtale`, `notat`, `ret/haendelse/12`.
    """

    owner = models.ForeignKey(STAFF, on_delete=models.CASCADE, related_name="drafts", verbose_name=_("owner"))
    citizen = models.ForeignKey(Citizen, on_delete=models.CASCADE, related_name="+", verbose_name=_("citizen"))
    form = models.CharField(_("form"), max_length=80)
    typed = models.JSONField(_("what was typed"))
    kept_at = models.DateTimeField(_("kept"))

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        indexes = [models.Index(fields=["kept_at"], name="drafts_by_age")]
        constraints = [
            models.UniqueConstraint(fields=["owner", "citizen", "form"], name="one_draft_of_a_form"),
            models.CheckConstraint(condition=~Q(form=""), name="draft_names_its_form"),
        ]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.citizen_id} {self.form}"


class Snapshot(models.Model):
    """What one citizen's case looked like on the day `today`, and the receipt of the reckoning that says so.

    `running`: on a benefit, and somebody has the case.
    """

    citizen = models.OneToOneField(
        Citizen,
        on_delete=models.CASCADE,
        related_name="snapshot",
        primary_key=True,
        verbose_name=_("citizen"),
    )
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+", verbose_name=_("unit"))
    caseworker = models.ForeignKey(
        STAFF, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("caseworker")
    )
    running = models.BooleanField(_("on a benefit"))
    active_on = models.DateField(_("last activity"), null=True)
    today = models.DateField(_("reckoned for"))
    law = models.CharField(_("law"), max_length=64)
    facts = models.CharField(_("facts"), max_length=64)
    version = models.CharField(_("version"), max_length=40)

    class Meta:
        verbose_name = _("snapshot")
        verbose_name_plural = _("snapshots")
        indexes = [
            models.Index(fields=["unit", "running", "active_on"], name="snapshot_quiet_in_unit"),
            models.Index(fields=["caseworker", "unit", "running", "active_on"], name="snapshot_quiet_of_worker"),
            models.Index(fields=["unit", "today"], name="snapshot_by_day"),
        ]

    def __str__(self) -> str:
        return f"{self.citizen_id} {self.today}"


class SnapshotRow(models.Model):
    """A duty or limit that waits. Rows with the same `item` are served by one meeting; the `leading` one dates it."""

    snapshot = models.ForeignKey(Snapshot, on_delete=models.CASCADE, related_name="rows", verbose_name=_("snapshot"))
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+", verbose_name=_("unit"))
    caseworker = models.ForeignKey(
        STAFF, on_delete=models.PROTECT, related_name="+", null=True, verbose_name=_("caseworker")
    )
    sort_key = models.CharField(_("name as sorted"), max_length=200)
    item = models.PositiveSmallIntegerField(_("meeting"))
    leading = models.BooleanField(_("dates the meeting"))
    bucket = models.CharField(_("when"), max_length=12)
    rule = models.CharField(_("rule"), max_length=120)
    duty = models.CharField(_("duty"), max_length=80)
    title_da = models.CharField(_("title in Danish"), max_length=200)
    title_en = models.CharField(_("title in English"), max_length=200)
    regime = models.CharField(_("regime"), max_length=60)
    authority = models.CharField(_("authority"), max_length=120)
    act = models.CharField(_("act"), max_length=40, blank=True)
    since = models.DateField(_("since"), null=True)
    due = models.DateField(_("due"), null=True)
    # `due`, or the last day there is when there is none: databases do not agree on where nothing sorts.
    placed = models.DateField(_("place in the list"))
    status = models.CharField(_("status"), max_length=12)
    count = models.PositiveIntegerField(_("held so far"), default=0)

    class Meta:
        verbose_name = _("waiting duty")
        verbose_name_plural = _("waiting duties")
        indexes = [
            models.Index(fields=["unit", "leading", "bucket", "placed", "sort_key"], name="waiting_in_unit"),
            models.Index(
                fields=["caseworker", "unit", "leading", "bucket", "placed", "sort_key"], name="waiting_for_worker"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.snapshot_id} {self.rule} {self.due}"
