"""Which database the desk uses, read from one address; and the folder where it keeps its own things."""

from __future__ import annotations

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SHORTEST_KEY = 32
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
    "PRAGMA recursive_triggers=ON;",
}


def data_folder() -> Path:
    """HUMLEBI_DATA, else `var` under the folder the program was started in; made when missing, for the owner only."""
    folder = Path(os.environ.get("HUMLEBI_DATA") or "var")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder.resolve()


def private_file(path: Path) -> Path:
    """The file, made empty for the owner only when it is missing; SQLite gives its two side files the same mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return path


def database(address: str | None) -> dict[str, Any]:
    """Django's settings for `postgresql://user:word@host:port/name`, or for SQLite when there is no address."""
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": private_file(data_folder() / "humlebi.sqlite3"),
            "OPTIONS": dict(SQLITE_OPTIONS),
        }
    parts = urlsplit(address)
    if parts.scheme not in ("postgresql", "postgres"):
        raise ValueError(f"HUMLEBI_DATABASE_URL must begin with postgresql://, not {parts.scheme}://")
    query = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": query,
    }


def secret_key() -> str:
    """HUMLEBI_SECRET_KEY, else one made once and kept in the data folder for the owner's eyes only."""
    given = os.environ.get("HUMLEBI_SECRET_KEY")
    if not given:
        return _kept_key(data_folder())
    if len(given) < SHORTEST_KEY:
        raise ValueError(f"HUMLEBI_SECRET_KEY must have at least {SHORTEST_KEY} characters, not {len(given)}")
    return given


def _kept_key(folder: Path) -> str:
    """Of processes that start at once, one makes the key and all read the same: it gets its name when it is whole."""
    kept = folder / "secret-key"
    if not kept.exists():
        handle, made = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(64))
        with suppress(FileExistsError):
            os.link(made, kept)
        os.remove(made)
    return kept.read_text(encoding="ascii")
