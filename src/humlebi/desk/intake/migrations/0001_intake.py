"""How citizens came in, and receipts of caseloads, which only grow."""

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
            name="Contact",
            fields=[
                (
                    "citizen",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="contact",
                        serialize=False,
                        to="casework.citizen",
                        verbose_name="citizen",
                    ),
                ),
                ("on", models.DateField(verbose_name="came on")),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("self", "by themselves"),
                            ("employer", "through an employer"),
                            ("doctor", "through a doctor or a hospital"),
                            ("fund", "through an unemployment fund"),
                            ("benefits", "from the benefit office"),
                            ("unit", "from another unit"),
                            ("municipality", "from another municipality"),
                            ("other", "in another way"),
                        ],
                        max_length=20,
                        verbose_name="how they came",
                    ),
                ),
                ("why", models.TextField(blank=True, verbose_name="why they came")),
                ("language", models.CharField(blank=True, max_length=40, verbose_name="language")),
                ("interpreter", models.BooleanField(default=False, verbose_name="needs an interpreter")),
                ("allotted", models.JSONField(default=dict, verbose_name="why the case lies there")),
                (
                    "taken_in_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="taken in by",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "how__in",
                                ["self", "employer", "doctor", "fund", "benefits", "unit", "municipality", "other"],
                            )
                        ),
                        name="contact_came_somehow",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Load",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain", models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash")),
                ("at", models.DateTimeField(verbose_name="time")),
                ("files", models.CharField(max_length=64, verbose_name="hash of the files")),
                ("counts", models.JSONField(verbose_name="figures")),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "caseload brought in",
                "verbose_name_plural": "caseloads brought in",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("files", ""), _negated=True), name="load_names_its_files"
                    )
                ],
            },
        ),
        only_grows("intake_load"),
    ]
