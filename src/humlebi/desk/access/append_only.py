"""Makes a table one that only grows: the database itself refuses to change or to delete a row of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import migrations

REFUSAL = "rows of {table} are never changed or deleted"
SQLITE = "CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '" + REFUSAL + "'); END"
# REPLACE deletes the row that is in its way, and no trigger on DELETE is asked unless the connection says so.
SQLITE_REPLACE = (
    "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "  # noqa: S608
    "WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
    "BEGIN SELECT RAISE(ABORT, '" + REFUSAL + "'); END"
)
SQLITE_TRIGGERS = ("no_UPDATE", "no_DELETE", "no_replace")
POSTGRES = (
    "CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '" + REFUSAL + "' USING ERRCODE = 'integrity_constraint_violation'; END $$",
    "CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW "
    "EXECUTE FUNCTION {table}_refuse()",
    "CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT "
    "EXECUTE FUNCTION {table}_refuse()",
)
UNDO_POSTGRES = (
    "DROP TRIGGER IF EXISTS {table}_no_change ON {table}",
    "DROP TRIGGER IF EXISTS {table}_no_truncate ON {table}",
    "DROP FUNCTION IF EXISTS {table}_refuse()",
)


def only_grows(table: str, unique: tuple[str, ...] = ()) -> migrations.RunPython:
    """A step of a migration. A later step that remakes the table on SQLite must take this one again after it.

    `unique`: columns beside the key that no two rows share.
    """
    return migrations.RunPython(_guard(table, unique), _unguard(table))


def remade(table: str) -> migrations.RunPython:
    """Takes the guard away for the steps of a migration that follow; `only_grows` is to come after them."""
    return migrations.RunPython(_unguard(table), _guard(table, ()))


def _guard(table: str, unique: tuple[str, ...]) -> Callable[[Any, Any], None]:
    same = " OR ".join(f"{column} = NEW.{column}" for column in ("id", *unique))

    def guard(apps: Any, editor: Any) -> None:
        if editor.connection.vendor == "sqlite":
            _run(editor, *(SQLITE.replace("{act}", act) for act in ("UPDATE", "DELETE")), table=table)
            _run(editor, SQLITE_REPLACE, table=table, same=same)
        else:
            _run(editor, *POSTGRES, table=table)

    return guard


def _unguard(table: str) -> Callable[[Any, Any], None]:
    def unguard(apps: Any, editor: Any) -> None:
        if editor.connection.vendor == "sqlite":
            _run(editor, *(f"DROP TRIGGER IF EXISTS {{table}}_{name}" for name in SQLITE_TRIGGERS), table=table)
        else:
            _run(editor, *UNDO_POSTGRES, table=table)

    return unguard


def _run(editor: Any, *statements: str, **names: str) -> None:
    for statement in statements:
        editor.execute(statement.format(**names), params=None)


KEPT = "the {column} of a row of {table} is never changed"
SQLITE_KEPT = (
    "CREATE TRIGGER {table}_keeps_{column} BEFORE UPDATE OF {column} ON {table} WHEN NEW.{column} IS NOT OLD.{column} "
    "BEGIN SELECT RAISE(ABORT, '" + KEPT + "'); END"
)
POSTGRES_KEPT = (
    "CREATE OR REPLACE FUNCTION {table}_keep_{column}() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '" + KEPT + "' USING ERRCODE = 'integrity_constraint_violation'; END $$",
    "CREATE TRIGGER {table}_keeps_{column} BEFORE UPDATE ON {table} FOR EACH ROW "
    "WHEN (NEW.{column} IS DISTINCT FROM OLD.{column}) EXECUTE FUNCTION {table}_keep_{column}()",
)


def keeps(table: str, *columns: str) -> migrations.RunPython:
    """A step of a migration: what other tables know a row by is never changed. Else two people could be swapped."""

    def guard(apps: Any, editor: Any) -> None:
        for column in columns:
            statements = (SQLITE_KEPT,) if editor.connection.vendor == "sqlite" else POSTGRES_KEPT
            _run(editor, *statements, table=table, column=column)

    def unguard(apps: Any, editor: Any) -> None:
        for column in columns:
            if editor.connection.vendor == "sqlite":
                _run(editor, "DROP TRIGGER IF EXISTS {table}_keeps_{column}", table=table, column=column)
            else:
                drop = (
                    "DROP TRIGGER IF EXISTS {table}_keeps_{column} ON {table}",
                    "DROP FUNCTION {table}_keep_{column}()",
                )
                _run(editor, *drop, table=table, column=column)

    return migrations.RunPython(guard, unguard)
