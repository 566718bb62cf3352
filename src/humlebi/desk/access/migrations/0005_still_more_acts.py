"""What is told of a case and what comes of a limit are acts too."""

from django.db import migrations, models

from humlebi.desk.access.append_only import only_grows, remade


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_linked"),
    ]

    operations = [
        remade("access_accesslog"),
        migrations.RemoveConstraint(
            model_name="accesslog",
            name="log_names_a_known_act",
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
                ],
                max_length=30,
                verbose_name="what",
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
                        ],
                    )
                ),
                name="log_names_a_known_act",
            ),
        ),
        only_grows("access_accesslog"),
    ]
