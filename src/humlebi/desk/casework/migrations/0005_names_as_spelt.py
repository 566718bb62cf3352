"""Names that can be spelt in two ways are found by both."""

from typing import Any

from django.db import migrations

from humlebi.desk.casework.names import search_key

AT_ONCE = 2_000


def spell(apps: Any, editor: Any) -> None:
    citizens = apps.get_model("casework", "Citizen").objects
    changed = []
    for one in citizens.only("pk", "name", "search_key").iterator(chunk_size=AT_ONCE):
        key = search_key(one.name)
        if key != one.search_key:
            one.search_key = key
            changed.append(one)
    citizens.bulk_update(changed, ["search_key"], batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [("casework", "0004_drafts_and_notes")]
    operations = [migrations.RunPython(spell, migrations.RunPython.noop)]
