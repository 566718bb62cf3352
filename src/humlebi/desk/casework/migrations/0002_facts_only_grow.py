"""Facts and the journal only grow: a mistake is corrected by a later row."""

from django.db import migrations

from humlebi.desk.access.append_only import only_grows


class Migration(migrations.Migration):
    dependencies = [("casework", "0001_initial"), ("access", "0002_log_only_grows")]
    operations = [
        only_grows("casework_spellfact"),
        only_grows("casework_eventfact"),
        only_grows("casework_journalline"),
    ]
