"""A page that is only read cannot write: the database connection refuses, whatever the code above it tries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connections
from django.http import HttpRequest, HttpResponse

SAFE = ("GET", "HEAD", "OPTIONS")
READS = re.compile(
    # PostgreSQL is asked for the rows of several tables with each part in brackets.
    r"\s*(\(*select|explain|pragma|begin|savepoint|release|rollback|with\s(?!.*\b(insert|update|delete)\b))",
    re.I | re.S,
)
# Who is logged in, how often somebody has tried, and what long work is asked for, is kept on any request.
KEEPS = re.compile(r'\s*(insert\s+into|update|delete\s+from)\s+"(django_session|desk_cache|jobs_job)"', re.I)

_logging: ContextVar[bool] = ContextVar("logging", default=False)


class WriteDuringRead(RuntimeError):
    """Code behind a page that is only read tried to write; make it a POST."""

    def __init__(self, sql: str) -> None:
        super().__init__(f"a page that is only read may not write: {sql[:80]}")


@contextmanager
def log_entry() -> Iterator[None]:
    """Around the one write that every request may make: a line in the access log."""
    token = _logging.set(True)
    try:
        yield
    finally:
        _logging.reset(token)


def refuse_writes(execute: Callable, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """A wrapper around every statement of the connection."""
    if not (READS.match(sql) or KEEPS.match(sql) or _logging.get()):
        raise WriteDuringRead(sql)
    return execute(sql, params, many, context)


class ReadOnlyGet:
    """Middleware: puts the wrapper on every connection while a safe request is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in SAFE:
            return self.get_response(request)
        with ExitStack() as stack:
            for connection in connections.all():
                stack.enter_context(connection.execute_wrapper(refuse_writes))
            return self.get_response(request)
