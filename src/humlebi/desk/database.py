"""Which database the desk uses, read from one address; and the folder where it keeps its own things."""

from __future__ import annotations

import errno
import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from humlebi.desk.environment import told
from humlebi.timeline.wording import Refusal, Text

# FULL: what was acknowledged is on the disk, also when the power goes the moment after.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
    "PRAGMA recursive_triggers=ON;",
}


def data_folder() -> Path:
    """HUMLEBI_DATA, else `var` under the folder the program was started in; made when missing, for the owner only."""
    folder = Path(os.environ.get("HUMLEBI_DATA") or "var")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        whole = folder.resolve()
    except OSError as error:
        raise _no_folder(folder, error.strerror or str(error)) from None
    if not os.access(whole, os.R_OK | os.W_OK | os.X_OK):
        raise _no_folder(folder, os.strerror(errno.EACCES))
    return whole


def _no_folder(folder: Path, why: str) -> Refusal:
    return Refusal(
        Text(
            f"Mappen {folder} kan ikke laves eller skrives i ({why}). Vælg en anden med HUMLEBI_DATA.",
            f"The folder {folder} cannot be made or written to ({why}). Choose another with HUMLEBI_DATA.",
        )
    )


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
    told({"HUMLEBI_DATABASE_URL": address})
    parts = urlsplit(address)
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
    told({"HUMLEBI_SECRET_KEY": given})
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
