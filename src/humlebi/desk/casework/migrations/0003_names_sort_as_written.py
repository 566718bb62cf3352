"""Sort keys are compared letter by letter: PostgreSQL would else skip the marks that put æ, ø and å last."""

from typing import Any

from django.db import migrations

COLUMNS = (("casework_citizen", "sort_key"), ("casework_snapshotrow", "sort_key"))


def compare_plainly(apps: Any, editor: Any) -> None:
    if editor.connection.vendor == "postgresql":
        for table, column in COLUMNS:
            editor.execute(f'ALTER TABLE {table} ALTER COLUMN {column} TYPE varchar(200) COLLATE "C"')


class Migration(migrations.Migration):
    dependencies = [("casework", "0002_facts_only_grow")]
    operations = [migrations.RunPython(compare_plainly, migrations.RunPython.noop)]
