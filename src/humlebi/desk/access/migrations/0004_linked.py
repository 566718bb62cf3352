"""Every line of the log holds the hash of the one before; the address of the caller; who was shown on a list."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows, remade
from humlebi.desk.access.chain import fill


def link_lines(apps, editor):
    fill(apps.get_model("access", "AccessLog"), {}, editor)


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_more_acts"),
    ]

    operations = [
        remade("access_accesslog"),
        migrations.CreateModel(
            name="AccessShown",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain", models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash")),
                ("person", models.CharField(max_length=64, verbose_name="case number")),
            ],
            options={
                "verbose_name": "person shown",
                "verbose_name_plural": "people shown",
            },
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                ("table", models.CharField(max_length=64, primary_key=True, serialize=False, verbose_name="table")),
                ("last", models.BigIntegerField(default=0, verbose_name="last line")),
                ("count", models.BigIntegerField(default=0, verbose_name="lines")),
                ("hash", models.CharField(blank=True, max_length=64, verbose_name="hash")),
            ],
            options={
                "verbose_name": "end of a chain",
                "verbose_name_plural": "ends of chains",
            },
        ),
        migrations.RemoveConstraint(
            model_name="accesslog",
            name="log_names_a_known_act",
        ),
        migrations.AddField(
            model_name="accesslog",
            name="address",
            field=models.CharField(blank=True, default="", max_length=45, verbose_name="address"),
        ),
        migrations.AddField(
            model_name="accesslog",
            name="chain",
            field=models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash"),
        ),
        migrations.AlterField(
            model_name="accesslog",
            name="act",
            field=models.CharField(
                choices=[
                    ("list_opened", "opened a list"),
                    ("searched", "searched"),
                    ("case_opened", "opened a case"),
                    ("form_opened", "opened a form"),
                    ("conversation_held", "recorded a conversation"),
                    ("step_taken", "recorded a step"),
                    ("fact_corrected", "corrected a fact"),
                    ("category_set", "set a category"),
                    ("form_refused", "sent a form that was refused"),
                    ("note_added", "added a note"),
                    ("draft_kept", "kept a draft"),
                    ("draft_discarded", "threw a draft away"),
                    ("draft_expired", "a draft was too old and was deleted"),
                    ("exported", "took a list out as a file"),
                    ("log_read", "read the log"),
                    ("logged_in", "logged in"),
                    ("logged_out", "logged out"),
                    ("login_failed", "failed to log in"),
                    ("login_held", "was asked to wait before logging in"),
                    ("password_changed", "changed the password"),
                ],
                max_length=30,
                verbose_name="what",
            ),
        ),
        migrations.AlterField(
            model_name="accesslog",
            name="user",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="who",
            ),
        ),
        migrations.AddIndex(
            model_name="accesslog",
            index=models.Index(fields=["user", "act", "address"], name="log_by_address"),
        ),
        migrations.AddConstraint(
            model_name="accesslog",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "act__in",
                        [
                            "list_opened",
                            "searched",
                            "case_opened",
                            "form_opened",
                            "conversation_held",
                            "step_taken",
                            "fact_corrected",
                            "category_set",
                            "form_refused",
                            "note_added",
                            "draft_kept",
                            "draft_discarded",
                            "draft_expired",
                            "exported",
                            "log_read",
                            "logged_in",
                            "logged_out",
                            "login_failed",
                            "login_held",
                            "password_changed",
                        ],
                    )
                ),
                name="log_names_a_known_act",
            ),
        ),
        migrations.AddField(
            model_name="accessshown",
            name="line",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="shown",
                to="access.accesslog",
                verbose_name="log line",
            ),
        ),
        migrations.AddIndex(
            model_name="accessshown",
            index=models.Index(fields=["person", "line"], name="shown_by_person"),
        ),
        migrations.RunPython(link_lines, migrations.RunPython.noop),
        only_grows("access_accesslog"),
        only_grows("access_accessshown"),
    ]
