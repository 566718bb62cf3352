"""Drafts; journal lines that know their fact and their sending; names found however they are spelt."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows, remade


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_more_acts"),
        ("casework", "0003_names_sort_as_written"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("form", models.CharField(max_length=80, verbose_name="form")),
                ("typed", models.JSONField(verbose_name="what was typed")),
                ("kept_at", models.DateTimeField(verbose_name="kept")),
            ],
            options={
                "verbose_name": "draft",
                "verbose_name_plural": "drafts",
            },
        ),
        remade("casework_journalline"),
        migrations.AddField(
            model_name="journalline",
            name="event",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="casework.eventfact",
                verbose_name="event",
            ),
        ),
        migrations.AddField(
            model_name="journalline",
            name="sending",
            field=models.CharField(max_length=80, null=True, unique=True, verbose_name="sending"),
        ),
        migrations.AddField(
            model_name="journalline",
            name="spell",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="casework.spellfact",
                verbose_name="spell",
            ),
        ),
        only_grows("casework_journalline"),
        migrations.AlterField(
            model_name="citizen",
            name="search_key",
            field=models.CharField(max_length=320, verbose_name="name as searched"),
        ),
        migrations.AddIndex(
            model_name="citizen",
            index=models.Index(fields=["born"], name="citizens_by_birth"),
        ),
        migrations.AddField(
            model_name="draft",
            name="citizen",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="casework.citizen",
                verbose_name="citizen",
            ),
        ),
        migrations.AddField(
            model_name="draft",
            name="owner",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="drafts",
                to=settings.AUTH_USER_MODEL,
                verbose_name="owner",
            ),
        ),
        migrations.AddIndex(
            model_name="draft",
            index=models.Index(fields=["kept_at"], name="drafts_by_age"),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(fields=("owner", "citizen", "form"), name="one_draft_of_a_form"),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.CheckConstraint(
                condition=models.Q(("form", ""), _negated=True), name="draft_names_its_form"
            ),
        ),
    ]
