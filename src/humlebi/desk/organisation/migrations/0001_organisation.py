"""One-time links, and rules for new cases, which only grow."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0006_organisation"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Allotment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain", models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash")),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("cpr_day", "the day of birth in the CPR number"),
                            ("cpr_last", "the last two digits of the CPR number"),
                            ("load", "who has the fewest cases for their hours"),
                        ],
                        max_length=10,
                        verbose_name="by",
                    ),
                ),
                ("begins", models.DateField(verbose_name="from")),
                ("made_at", models.DateTimeField(verbose_name="made")),
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
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="allotments",
                        to="access.unit",
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "rule for new cases",
                "verbose_name_plural": "rules for new cases",
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token_hash", models.CharField(max_length=64, unique=True, verbose_name="hash of the address")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                ("ends_at", models.DateTimeField(verbose_name="no longer opens from")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="used")),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="invited",
                    ),
                ),
            ],
            options={
                "verbose_name": "one-time link",
                "verbose_name_plural": "one-time links",
            },
        ),
        migrations.CreateModel(
            name="Share",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain", models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash")),
                ("first", models.PositiveSmallIntegerField(null=True, verbose_name="from number")),
                ("last", models.PositiveSmallIntegerField(null=True, verbose_name="to number")),
                ("percent", models.PositiveSmallIntegerField(default=100, verbose_name="hours in per cent")),
                (
                    "allotment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="shares",
                        to="organisation.allotment",
                        verbose_name="rule for new cases",
                    ),
                ),
                (
                    "caseworker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="caseworker",
                    ),
                ),
            ],
            options={
                "verbose_name": "part of a rule",
                "verbose_name_plural": "parts of rules",
            },
        ),
        migrations.AddIndex(
            model_name="allotment",
            index=models.Index(fields=["unit", "-begins"], name="allotment_of_unit"),
        ),
        migrations.AddConstraint(
            model_name="allotment",
            constraint=models.CheckConstraint(
                condition=models.Q(("how__in", ["cpr_day", "cpr_last", "load"])), name="allotment_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_at__gt", models.F("made_at"))), name="link_ends_later"
            ),
        ),
        migrations.AddConstraint(
            model_name="share",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("first", None), ("last", None)), ("last__gte", models.F("first")), _connector="OR"
                ),
                name="share_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="share",
            constraint=models.CheckConstraint(
                condition=models.Q(("percent__gte", 1), ("percent__lte", 100)), name="share_is_a_percentage"
            ),
        ),
        only_grows("organisation_allotment"),
        only_grows("organisation_share"),
    ]
