"""Two roles on PostgreSQL: one owns the tables, the other works with them and cannot take their guards away."""

from __future__ import annotations

import re
from typing import Any

from django.apps import apps
from django.db import connection, transaction

from humlebi.desk.access.chain import chains
from humlebi.timeline.wording import Refusal, Text

NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")


def grant(role: str) -> list[str]:
    """Gives the role what the desk needs and no more; returns the statements. Run by the role that owns the tables."""
    if connection.vendor != "postgresql":
        raise Refusal(
            Text(
                "Roller findes kun på PostgreSQL; peg på databasen med HUMLEBI_DATABASE_URL.",
                "Roles exist on PostgreSQL only; point at the database with HUMLEBI_DATABASE_URL.",
            )
        )
    if not NAME.fullmatch(role):
        raise Refusal(
            Text(
                f"'{role}' er ikke navnet på en rolle; skriv små bogstaver, tal og understreg.",
                f"'{role}' is not the name of a role; write small letters, digits and underscores.",
            )
        )
    statements = list(_statements(role))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT rolname = current_user, rolsuper FROM pg_roles WHERE rolname = %s", [role])
        found = cursor.fetchone()
        if found is None or found[0] or found[1]:
            raise _unfit(role)
        cursor.execute("SELECT pg_has_role(%s, current_user, 'member')", [role])
        if cursor.fetchone()[0]:
            raise _unfit(role)
        for statement in statements:
            cursor.execute(statement)
    return statements


def _unfit(role: str) -> Refusal:
    return Refusal(
        Text(
            f"Rollen {role} skal findes, må ikke være superbruger, og må ikke være eller have den rolle, der ejer "
            f"tabellerne. Lav den med: CREATE ROLE {role} LOGIN PASSWORD '...'",
            f"The role {role} must exist, may not be a superuser, and may neither be nor have the role that owns the "
            f"tables. Make it with: CREATE ROLE {role} LOGIN PASSWORD '...'",
        )
    )


def _statements(role: str) -> Any:
    quoted = connection.ops.quote_name(role)
    grows = {model._meta.db_table for model in chains()}
    tables = [name for name in connection.introspection.table_names() if name != "django_migrations"]
    known = {model._meta.db_table for model in apps.get_models(include_auto_created=True)} | {"desk_cache"}
    yield f"GRANT USAGE ON SCHEMA public TO {quoted}"
    yield f"REVOKE CREATE ON SCHEMA public FROM {quoted}"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT SELECT ON django_migrations TO {quoted}"
    for table in sorted(set(tables) & known):
        name = connection.ops.quote_name(table)
        yield f"REVOKE ALL ON {name} FROM {quoted}, PUBLIC"
        yield f"GRANT SELECT, INSERT{'' if table in grows else ', UPDATE, DELETE'} ON {name} TO {quoted}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {quoted}"
