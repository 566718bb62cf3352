"""Tasks with their steps, which only grow; marks, calendar addresses, saved searches."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("casework", "0006_linked"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Task",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="task")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("own", "one's own"),
                            ("colleague", "a colleague"),
                            ("rule", "a rule"),
                            ("talk", "a talk"),
                            ("plan", "a plan"),
                            ("meeting", "a meeting"),
                            ("handover", "a handover"),
                        ],
                        max_length=12,
                        verbose_name="origin",
                    ),
                ),
                ("origin_ref", models.CharField(blank=True, max_length=120, verbose_name="came from")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                (
                    "waits_for",
                    models.CharField(
                        choices=[
                            ("us", "us"),
                            ("citizen", "the citizen"),
                            ("doctor", "the doctor"),
                            ("employer", "the employer"),
                            ("other", "others"),
                        ],
                        default="us",
                        max_length=10,
                        verbose_name="waits for",
                    ),
                ),
                ("due", models.DateField(blank=True, null=True, verbose_name="due")),
                ("asleep_until", models.DateField(blank=True, null=True, verbose_name="put off until")),
                ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="done")),
                ("result", models.CharField(blank=True, max_length=500, verbose_name="result")),
                ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                (
                    "citizen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "task",
                "verbose_name_plural": "tasks",
            },
        ),
        migrations.CreateModel(
            name="TaskStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain", models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash")),
                ("number", models.PositiveIntegerField(verbose_name="number")),
                ("at", models.DateTimeField(verbose_name="time")),
                (
                    "step",
                    models.CharField(
                        choices=[
                            ("made", "made"),
                            ("changed", "changed"),
                            ("asleep", "put off"),
                            ("done", "done"),
                            ("reopened", "opened again"),
                        ],
                        max_length=10,
                        verbose_name="step",
                    ),
                ),
                ("said", models.TextField(blank=True, verbose_name="said")),
                (
                    "waits_for",
                    models.CharField(
                        choices=[
                            ("us", "us"),
                            ("citizen", "the citizen"),
                            ("doctor", "the doctor"),
                            ("employer", "the employer"),
                            ("other", "others"),
                        ],
                        max_length=10,
                        verbose_name="waits for",
                    ),
                ),
                ("due", models.DateField(null=True, verbose_name="due")),
                ("asleep_until", models.DateField(null=True, verbose_name="put off until")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "task",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="tasks.task",
                        verbose_name="task",
                    ),
                ),
            ],
            options={
                "verbose_name": "step of a task",
                "verbose_name_plural": "steps of tasks",
            },
        ),
        migrations.CreateModel(
            name="Feed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token_hash", models.CharField(max_length=64, unique=True, verbose_name="hash of the address")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="feeds",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "calendar address",
                "verbose_name_plural": "calendar addresses",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("withdrawn_at", None)), fields=("owner",), name="one_calendar_address_each"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("withdrawn_at", None), ("withdrawn_at__gte", models.F("made_at")), _connector="OR"
                        ),
                        name="calendar_address_ends_later",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Mark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(blank=True, max_length=200, verbose_name="note to oneself")),
                ("on", models.DateField(blank=True, null=True, verbose_name="come back on")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                (
                    "citizen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="marks",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "mark",
                "verbose_name_plural": "marks",
                "constraints": [models.UniqueConstraint(fields=("owner", "citizen"), name="one_mark_of_a_case")],
            },
        ),
        migrations.CreateModel(
            name="SavedSearch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60, verbose_name="name")),
                ("address", models.CharField(max_length=400, verbose_name="address")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="searches",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "saved search",
                "verbose_name_plural": "saved searches",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "name"), name="searches_of_one_have_names"),
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="search_has_a_name"),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["owner", "done_at", "due"], name="tasks_of_owner"),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["citizen", "done_at"], name="tasks_of_citizen"),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="task_says_what"),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("origin__in", ["own", "colleague", "rule", "talk", "plan", "meeting", "handover"])),
                name="task_has_an_origin",
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("waits_for__in", ["us", "citizen", "doctor", "employer", "other"])),
                name="task_waits_for_a_party",
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("done_at", None), ("result", "")),
                    models.Q(("done_at__isnull", False), models.Q(("result", ""), _negated=True)),
                    _connector="OR",
                ),
                name="task_done_with_a_result",
            ),
        ),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.UniqueConstraint(fields=("task", "number"), name="task_steps_are_numbered"),
        ),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.CheckConstraint(
                condition=models.Q(("step__in", ["made", "changed", "asleep", "done", "reopened"])),
                name="task_step_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("step__in", ("asleep", "done", "reopened")), _negated=True),
                    models.Q(("said", ""), _negated=True),
                    _connector="OR",
                ),
                name="task_step_gives_its_reason",
            ),
        ),
        only_grows("tasks_taskstep"),
    ]
