"""Ten digits, as a database can check them without help from a program: so that any client can look it through."""

from __future__ import annotations

from typing import Any

from django.db.models import BooleanField, F, Func


class TenDigits(Func):
    """Whether a column holds ten digits and nothing else."""

    arity = 1
    output_field = BooleanField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, template=f"(%(expressions)s GLOB '{'[0-9]' * 10}')", **context)

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, template="(%(expressions)s ~ '^[0-9]{10}$')", **context)


def ten_digits(column: str) -> TenDigits:
    return TenDigits(F(column))
