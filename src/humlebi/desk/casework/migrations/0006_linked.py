"""Every fact and every line of the journal holds the hash of the one before, and no two people can be swapped."""

from django.conf import settings
from django.db import migrations, models

import humlebi.desk.casework.digits
from humlebi.desk.access.append_only import keeps, only_grows, remade
from humlebi.desk.access.chain import fill


def link_rows(apps, editor):
    for name in ("SpellFact", "EventFact", "JournalLine"):
        fill(apps.get_model("casework", name), {"citizen": "person"}, editor)


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_linked"),
        ("casework", "0005_names_as_spelt"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        remade("casework_spellfact"),
        remade("casework_eventfact"),
        remade("casework_journalline"),
        migrations.RemoveConstraint(
            model_name="citizen",
            name="cpr_is_ten_digits",
        ),
        migrations.AddField(
            model_name="eventfact",
            name="chain",
            field=models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash"),
        ),
        migrations.AddField(
            model_name="journalline",
            name="chain",
            field=models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash"),
        ),
        migrations.AddField(
            model_name="spellfact",
            name="chain",
            field=models.CharField(blank=True, default="", editable=False, max_length=64, verbose_name="hash"),
        ),
        migrations.AddConstraint(
            model_name="citizen",
            constraint=models.CheckConstraint(
                condition=humlebi.desk.casework.digits.TenDigits(models.F("cpr")), name="cpr_is_ten_digits"
            ),
        ),
        migrations.RunPython(link_rows, migrations.RunPython.noop),
        only_grows("casework_spellfact", unique=("replaces_id",)),
        only_grows("casework_eventfact", unique=("replaces_id",)),
        only_grows("casework_journalline", unique=("sending",)),
        keeps("casework_citizen", "id", "person"),
    ]
