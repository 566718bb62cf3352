"""The first tables."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Citizen",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("person", models.CharField(max_length=64, unique=True, verbose_name="person")),
                ("case_number", models.CharField(max_length=40, unique=True, verbose_name="case number")),
                ("cpr", models.CharField(max_length=10, unique=True, verbose_name="CPR number")),
                ("name", models.CharField(max_length=150, verbose_name="name")),
                ("search_key", models.CharField(max_length=150, verbose_name="name as searched")),
                ("sort_key", models.CharField(max_length=200, verbose_name="name as sorted")),
                ("born", models.DateField(blank=True, null=True, verbose_name="born")),
                ("protected", models.BooleanField(default=False, verbose_name="name and address protected")),
                (
                    "caseworker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citizens",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="caseworker",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.municipality",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citizens",
                        to="access.unit",
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "citizen",
                "verbose_name_plural": "citizens",
            },
        ),
        migrations.CreateModel(
            name="Snapshot",
            fields=[
                (
                    "citizen",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="snapshot",
                        serialize=False,
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                ("running", models.BooleanField(verbose_name="on a benefit")),
                ("active_on", models.DateField(null=True, verbose_name="last activity")),
                ("today", models.DateField(verbose_name="reckoned for")),
                ("law", models.CharField(max_length=64, verbose_name="law")),
                ("facts", models.CharField(max_length=64, verbose_name="facts")),
                ("version", models.CharField(max_length=40, verbose_name="version")),
                (
                    "caseworker",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="caseworker",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.unit",
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "snapshot",
                "verbose_name_plural": "snapshots",
            },
        ),
        migrations.CreateModel(
            name="EventFact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=40, verbose_name="kind")),
                ("value", models.CharField(blank=True, max_length=80, verbose_name="value")),
                ("ref", models.CharField(blank=True, max_length=64, verbose_name="reference")),
                ("recorded_at", models.DateTimeField(verbose_name="recorded")),
                ("withdrawn", models.BooleanField(default=False, verbose_name="never happened")),
                ("on", models.DateField(verbose_name="date")),
                (
                    "citizen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="casework.eventfact",
                        verbose_name="replaces",
                    ),
                ),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
            },
        ),
        migrations.CreateModel(
            name="JournalLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField(verbose_name="date")),
                ("written_at", models.DateTimeField(verbose_name="written")),
                ("act", models.CharField(max_length=40, verbose_name="act")),
                ("about", models.CharField(blank=True, max_length=40, verbose_name="about")),
                ("text", models.TextField(blank=True, verbose_name="note")),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="author",
                    ),
                ),
                (
                    "citizen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="journal",
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
            ],
            options={
                "verbose_name": "journal line",
                "verbose_name_plural": "journal",
            },
        ),
        migrations.CreateModel(
            name="SpellFact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=40, verbose_name="kind")),
                ("value", models.CharField(blank=True, max_length=80, verbose_name="value")),
                ("ref", models.CharField(blank=True, max_length=64, verbose_name="reference")),
                ("recorded_at", models.DateTimeField(verbose_name="recorded")),
                ("withdrawn", models.BooleanField(default=False, verbose_name="never happened")),
                ("begins", models.DateField(verbose_name="from")),
                ("until", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "citizen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="spells",
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="casework.spellfact",
                        verbose_name="replaces",
                    ),
                ),
            ],
            options={
                "verbose_name": "spell",
                "verbose_name_plural": "spells",
            },
        ),
        migrations.CreateModel(
            name="SnapshotRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_key", models.CharField(max_length=200, verbose_name="name as sorted")),
                ("item", models.PositiveSmallIntegerField(verbose_name="meeting")),
                ("leading", models.BooleanField(verbose_name="dates the meeting")),
                ("bucket", models.CharField(max_length=12, verbose_name="when")),
                ("rule", models.CharField(max_length=120, verbose_name="rule")),
                ("duty", models.CharField(max_length=80, verbose_name="duty")),
                ("title_da", models.CharField(max_length=200, verbose_name="title in Danish")),
                ("title_en", models.CharField(max_length=200, verbose_name="title in English")),
                ("regime", models.CharField(max_length=60, verbose_name="regime")),
                ("authority", models.CharField(max_length=120, verbose_name="authority")),
                ("act", models.CharField(blank=True, max_length=40, verbose_name="act")),
                ("since", models.DateField(null=True, verbose_name="since")),
                ("due", models.DateField(null=True, verbose_name="due")),
                ("placed", models.DateField(verbose_name="place in the list")),
                ("status", models.CharField(max_length=12, verbose_name="status")),
                ("count", models.PositiveIntegerField(default=0, verbose_name="held so far")),
                (
                    "caseworker",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="caseworker",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.unit",
                        verbose_name="unit",
                    ),
                ),
                (
                    "snapshot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="casework.snapshot",
                        verbose_name="snapshot",
                    ),
                ),
            ],
            options={
                "verbose_name": "waiting duty",
                "verbose_name_plural": "waiting duties",
            },
        ),
        migrations.AddIndex(
            model_name="citizen",
            index=models.Index(fields=["unit", "sort_key"], name="citizens_of_unit_in_order"),
        ),
        migrations.AddIndex(
            model_name="citizen",
            index=models.Index(
                fields=["unit", "search_key", "protected", "caseworker"], name="citizens_of_unit_by_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="citizen",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="citizen_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="citizen",
            constraint=models.CheckConstraint(
                condition=models.Q(("case_number", ""), _negated=True), name="citizen_has_a_case_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="citizen",
            constraint=models.CheckConstraint(
                condition=models.Q(("cpr__regex", "^[0-9]{10}$")), name="cpr_is_ten_digits"
            ),
        ),
        migrations.AddConstraint(
            model_name="eventfact",
            constraint=models.CheckConstraint(condition=models.Q(("kind", ""), _negated=True), name="event_has_a_kind"),
        ),
        migrations.AddConstraint(
            model_name="eventfact",
            constraint=models.CheckConstraint(
                condition=models.Q(("withdrawn", False), ("replaces__isnull", False), _connector="OR"),
                name="event_withdrawn_names_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="eventfact",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("replaces", None), models.Q(("replaces", models.F("id")), _negated=True), _connector="OR"
                ),
                name="event_does_not_replace_itself",
            ),
        ),
        migrations.AddIndex(
            model_name="journalline",
            index=models.Index(fields=["citizen", "-on"], name="journal_by_citizen"),
        ),
        migrations.AddConstraint(
            model_name="journalline",
            constraint=models.CheckConstraint(
                condition=models.Q(("act", ""), _negated=True), name="journal_line_has_an_act"
            ),
        ),
        migrations.AddConstraint(
            model_name="spellfact",
            constraint=models.CheckConstraint(condition=models.Q(("kind", ""), _negated=True), name="spell_has_a_kind"),
        ),
        migrations.AddConstraint(
            model_name="spellfact",
            constraint=models.CheckConstraint(
                condition=models.Q(("until", None), ("until__gt", models.F("begins")), _connector="OR"),
                name="spell_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="spellfact",
            constraint=models.CheckConstraint(
                condition=models.Q(("withdrawn", False), ("replaces__isnull", False), _connector="OR"),
                name="spell_withdrawn_names_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="spellfact",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("replaces", None), models.Q(("replaces", models.F("id")), _negated=True), _connector="OR"
                ),
                name="spell_does_not_replace_itself",
            ),
        ),
        migrations.AddIndex(
            model_name="snapshotrow",
            index=models.Index(fields=["unit", "leading", "bucket", "placed", "sort_key"], name="waiting_in_unit"),
        ),
        migrations.AddIndex(
            model_name="snapshotrow",
            index=models.Index(
                fields=["caseworker", "unit", "leading", "bucket", "placed", "sort_key"], name="waiting_for_worker"
            ),
        ),
        migrations.AddIndex(
            model_name="snapshot",
            index=models.Index(fields=["unit", "running", "active_on"], name="snapshot_quiet_in_unit"),
        ),
        migrations.AddIndex(
            model_name="snapshot",
            index=models.Index(fields=["caseworker", "unit", "running", "active_on"], name="snapshot_quiet_of_worker"),
        ),
        migrations.AddIndex(
            model_name="snapshot",
            index=models.Index(fields=["unit", "today"], name="snapshot_by_day"),
        ),
    ]
