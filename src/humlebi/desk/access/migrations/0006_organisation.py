"""Absences and their substitutes, units with kind and days, a role that only administers, and more acts."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows, remade


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_still_more_acts"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        remade("access_accesslog"),
        migrations.CreateModel(
            name="Absence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("begins", models.DateField(verbose_name="from")),
                ("until", models.DateField(blank=True, null=True, verbose_name="until")),
                ("reason", models.CharField(blank=True, max_length=100, verbose_name="reason")),
            ],
            options={
                "verbose_name": "absence",
                "verbose_name_plural": "absences",
            },
        ),
        migrations.RemoveConstraint(
            model_name="accesslog",
            name="log_names_a_known_act",
        ),
        migrations.RemoveConstraint(
            model_name="user",
            name="user_has_a_known_role",
        ),
        migrations.AddField(
            model_name="unit",
            name="begins",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AddField(
            model_name="unit",
            name="kind",
            field=models.CharField(
                choices=[
                    ("employment", "employment effort"),
                    ("sickness", "sickness benefit"),
                    ("benefits", "benefits"),
                    ("rehabilitation", "rehabilitation"),
                    ("counselling", "counselling"),
                    ("companies", "companies"),
                ],
                default="employment",
                max_length=20,
                verbose_name="kind",
            ),
        ),
        migrations.AddField(
            model_name="unit",
            name="section",
            field=models.CharField(
                blank=True,
                choices=[
                    ("visitation", "visitation and clarification"),
                    ("sluice", "job sluice"),
                    ("guidance", "guidance and vocational clarification"),
                    ("workshop", "workshop activation"),
                ],
                max_length=20,
                verbose_name="section",
            ),
        ),
        migrations.AddField(
            model_name="unit",
            name="until",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
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
                    ("conversation_held", "recorded a talk"),
                    ("step_taken", "recorded a step"),
                    ("fact_corrected", "corrected a fact"),
                    ("category_set", "set a category"),
                    ("particular_told", "recorded a particular"),
                    ("limit_assessed", "assessed an extension"),
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
                    ("municipality_made", "made the municipality"),
                    ("unit_set", "made or changed a unit"),
                    ("staff_invited", "invited a member of staff"),
                    ("staff_joined", "took up an invitation"),
                    ("staff_changed", "changed a member of staff"),
                    ("staff_ended", "ended an employment"),
                    ("absence_set", "recorded an absence"),
                    ("allotment_set", "set the rule for new cases"),
                    ("caseload_loaded", "loaded a caseload"),
                    ("case_moved", "gave a case to another caseworker"),
                    ("citizen_made", "took a new citizen in"),
                    ("task_made", "made a task"),
                    ("task_changed", "changed a task"),
                    ("task_done", "finished a task"),
                    ("mark_set", "set a mark of one's own"),
                    ("feed_set", "made or withdrew a calendar address"),
                    ("feed_read", "read a calendar address"),
                    ("search_saved", "saved a search"),
                ],
                max_length=30,
                verbose_name="what",
            ),
        ),
        migrations.AlterField(
            model_name="accesslog",
            name="purpose",
            field=models.CharField(
                choices=[
                    ("own_case", "own case"),
                    ("unit_case", "case of the unit"),
                    ("covered_case", "case of an absent colleague"),
                    ("supervision", "supervision"),
                    ("administration", "administration"),
                    ("work_list", "own work"),
                    ("finding", "to find a citizen"),
                    ("own_access", "own access"),
                    ("none", "no right to look"),
                ],
                max_length=20,
                verbose_name="purpose",
            ),
        ),
        migrations.AlterField(
            model_name="user",
            name="role",
            field=models.CharField(
                choices=[
                    ("caseworker", "caseworker"),
                    ("team_leader", "team leader"),
                    ("administrator", "administrator"),
                ],
                default="caseworker",
                max_length=20,
                verbose_name="role",
            ),
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
                            "particular_told",
                            "limit_assessed",
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
                            "municipality_made",
                            "unit_set",
                            "staff_invited",
                            "staff_joined",
                            "staff_changed",
                            "staff_ended",
                            "absence_set",
                            "allotment_set",
                            "caseload_loaded",
                            "case_moved",
                            "citizen_made",
                            "task_made",
                            "task_changed",
                            "task_done",
                            "mark_set",
                            "feed_set",
                            "feed_read",
                            "search_saved",
                        ],
                    )
                ),
                name="log_names_a_known_act",
            ),
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until", None), ("begins", None), ("until__gt", models.F("begins")), _connector="OR"
                ),
                name="unit_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["employment", "sickness", "benefits", "rehabilitation", "counselling", "companies"])
                ),
                name="unit_has_a_known_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.CheckConstraint(
                condition=models.Q(("section__in", ["", "visitation", "sluice", "guidance", "workshop"])),
                name="unit_has_a_known_section",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__in", ["caseworker", "team_leader", "administrator"])),
                name="user_has_a_known_role",
            ),
        ),
        migrations.AddField(
            model_name="absence",
            name="absent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="absences",
                to=settings.AUTH_USER_MODEL,
                verbose_name="who is away",
            ),
        ),
        migrations.AddField(
            model_name="absence",
            name="substitute",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="covers",
                to=settings.AUTH_USER_MODEL,
                verbose_name="substitute",
            ),
        ),
        migrations.AddIndex(
            model_name="absence",
            index=models.Index(fields=["substitute", "begins"], name="absence_by_substitute"),
        ),
        migrations.AddConstraint(
            model_name="absence",
            constraint=models.CheckConstraint(
                condition=models.Q(("until", None), ("until__gt", models.F("begins")), _connector="OR"),
                name="absence_ends_later",
            ),
        ),
        migrations.AddConstraint(
            model_name="absence",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("substitute", None), models.Q(("substitute", models.F("absent")), _negated=True), _connector="OR"
                ),
                name="absence_needs_another",
            ),
        ),
        only_grows("access_accesslog"),
    ]
