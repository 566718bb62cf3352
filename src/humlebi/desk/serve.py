"""Starts the web server inside this program."""

from __future__ import annotations

import os

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server


def serve(host: str = "127.0.0.1", port: int = 8000, *, processes: int = 2) -> None:
    """Answers until interrupted. One blocking thread a process: more made the slowest answers four times slower."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humlebi.desk.settings")
    Server(
        "humlebi.desk.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=1,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
    ).serve()
