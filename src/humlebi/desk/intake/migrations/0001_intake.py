"""Receipts of caseloads, which only grow."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
