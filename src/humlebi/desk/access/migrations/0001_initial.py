"""The first tables."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="Municipality",
            fields=[
                (
                    "code",
                    models.CharField(max_length=4, primary_key=True, serialize=False, verbose_name="municipality code"),
                ),
                ("name", models.CharField(max_length=100, verbose_name="name")),
                ("demo", models.BooleanField(default=False, verbose_name="made for the demo")),
            ],
            options={
                "verbose_name": "municipality",
                "verbose_name_plural": "municipalities",
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                ("name", models.CharField(blank=True, max_length=150, verbose_name="name")),
                (
                    "role",
                    models.CharField(
                        choices=[("caseworker", "caseworker"), ("team_leader", "team leader")],
                        default="caseworker",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "member of staff",
                "verbose_name_plural": "staff",
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="Unit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=100, verbose_name="name")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="units",
                        to="access.municipality",
                        verbose_name="municipality",
                    ),
                ),
            ],
            options={
                "verbose_name": "unit",
                "verbose_name_plural": "units",
            },
        ),
        migrations.CreateModel(
            name="AccessLog",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(verbose_name="time")),
                ("person", models.CharField(blank=True, max_length=64, verbose_name="case number")),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("list_opened", "opened a list"),
                            ("searched", "searched"),
                            ("case_opened", "opened a case"),
                            ("form_opened", "opened a form"),
                            ("conversation_held", "recorded a conversation"),
                            ("step_taken", "recorded a step"),
                            ("fact_corrected", "corrected a fact"),
                            ("category_set", "set a category"),
                            ("log_read", "read the log"),
                            ("logged_in", "logged in"),
                            ("logged_out", "logged out"),
                            ("login_failed", "failed to log in"),
                        ],
                        max_length=30,
                        verbose_name="what",
                    ),
                ),
                ("detail", models.CharField(blank=True, max_length=200, verbose_name="detail")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("own_case", "own case"),
                            ("unit_case", "case of the unit"),
                            ("supervision", "supervision"),
                            ("none", "no right to look"),
                        ],
                        max_length=20,
                        verbose_name="purpose",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[("granted", "granted"), ("refused", "refused")], max_length=10, verbose_name="outcome"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="who",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.unit",
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "log line",
                "verbose_name_plural": "log lines",
            },
        ),
        migrations.AddField(
            model_name="user",
            name="unit",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="staff",
                to="access.unit",
                verbose_name="unit",
            ),
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.UniqueConstraint(fields=("municipality", "name"), name="unit_once_in_a_municipality"),
        ),
        migrations.AddIndex(
            model_name="accesslog",
            index=models.Index(fields=["person", "-at"], name="log_by_person"),
        ),
        migrations.AddIndex(
            model_name="accesslog",
            index=models.Index(fields=["unit", "-at"], name="log_by_unit"),
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
                            "log_read",
                            "logged_in",
                            "logged_out",
                            "login_failed",
                        ],
                    )
                ),
                name="log_names_a_known_act",
            ),
        ),
        migrations.AddConstraint(
            model_name="accesslog",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ["granted", "refused"])), name="log_names_a_known_outcome"
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__in", ["caseworker", "team_leader"])), name="user_has_a_known_role"
            ),
        ),
    ]
