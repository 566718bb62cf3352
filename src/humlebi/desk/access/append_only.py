"""Makes a table one that only grows: the database itself refuses to change or to delete a row of it."""

from __future__ import annotations

from typing import Any

from django.db import migrations

REFUSAL = "rows of {table} are never changed or deleted"
SQLITE = "CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '" + REFUSAL + "'); END"
POSTGRES = (
    "CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '" + REFUSAL + "' USING ERRCODE = 'integrity_constraint_violation'; END $$",
    "CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW "
    "EXECUTE FUNCTION {table}_refuse()",
    "CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT "
    "EXECUTE FUNCTION {table}_refuse()",
)
UNDO_POSTGRES = (
    "DROP TRIGGER {table}_no_change ON {table}",
    "DROP TRIGGER {table}_no_truncate ON {table}",
    "DROP FUNCTION {table}_refuse()",
)


def only_grows(table: str) -> migrations.RunPython:
    """A step of a migration. A later step that remakes the table on SQLite stands between `remade` and this one."""
    return migrations.RunPython(*_steps(table))


def remade(table: str) -> migrations.RunPython:
    """The step before one that remakes the table: lifts the guard, which `only_grows` puts back after it."""
    return migrations.RunPython(*reversed(_steps(table)))


def _steps(table: str) -> tuple[Any, Any]:
    """What puts the guard on, and what takes it off."""

    def run(statements: tuple[str, ...], editor: Any) -> None:
        for statement in statements:
            editor.execute(statement.format(table=table), params=None)

    def guard(apps: Any, editor: Any) -> None:
        if editor.connection.vendor == "sqlite":
            run(tuple(SQLITE.replace("{act}", act) for act in ("UPDATE", "DELETE")), editor)
        else:
            run(POSTGRES, editor)

    def unguard(apps: Any, editor: Any) -> None:
        if editor.connection.vendor == "sqlite":
            run(tuple(f"DROP TRIGGER {{table}}_no_{act}" for act in ("UPDATE", "DELETE")), editor)
        else:
            run(UNDO_POSTGRES, editor)

    return guard, unguard
