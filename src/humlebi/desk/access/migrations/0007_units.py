"""Units have a kind, a section, and days."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_rooms"),
    ]

    operations = [
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
    ]
