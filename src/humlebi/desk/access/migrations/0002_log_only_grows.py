"""The access log only grows, and failed log-ins are counted in a table that all processes share."""

from typing import Any

from django.core.management import call_command
from django.db import migrations

from humlebi.desk.access.append_only import only_grows


def make_cache_table(apps: Any, editor: Any) -> None:
    call_command("createcachetable", database=editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("access", "0001_initial")]
    operations = [
        only_grows("access_accesslog"),
        migrations.RunPython(make_cache_table, migrations.RunPython.noop),
    ]
