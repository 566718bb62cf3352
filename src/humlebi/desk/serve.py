"""Starts the web server: this process keeps the address and its workers; the workers answer."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from types import FrameType

PATIENCE = 3.0  # seconds in which a worker may finish what it is at, once it is told to end
LOOKS = 0.1
BACKLOG = 512
# A worker that dies so soon has something wrong with it; after so many of them no more are started.
SOON, MANY = 2.0, 6


@dataclass
class _Worker:
    process: subprocess.Popen[bytes]
    started: float


def serve(host: str = "127.0.0.1", port: int = 8000, *, processes: int = 2) -> int:
    """Answers until it is interrupted; a second interruption ends it at once. Returns the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humlebi.desk.settings")
    told: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        told.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with _listening(host, port) as door:
            return _keep(door, processes, told)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listening(host: str, port: int) -> socket.socket:
    door = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    door.bind((host, port))
    door.listen(BACKLOG)
    return door


def _keep(door: socket.socket, processes: int, told: list[int]) -> int:
    """As many workers as there should be, until somebody tells them to end."""
    workers = [_start(door) for _ in range(processes)]
    early = 0
    try:
        while not told:
            time.sleep(LOOKS)
            for place, worker in enumerate(workers):
                if worker.process.poll() is None:
                    continue
                early = early + 1 if time.monotonic() - worker.started < SOON else 0
                if early >= MANY:
                    return 1
                workers[place] = _start(door)
        return 0
    finally:
        _end(workers, told)


def _start(door: socket.socket) -> _Worker:
    """A worker. Its input is a pipe from here: when this process ends, however it does, the worker reads its end."""
    command = [sys.executable, "-P", "-m", "humlebi.desk.worker", str(door.fileno())]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=[door.fileno()])
    return _Worker(process, time.monotonic())


def _end(workers: list[_Worker], told: list[int]) -> None:
    for worker in workers:
        worker.process.terminate()
    until = time.monotonic() + PATIENCE
    while any(worker.process.poll() is None for worker in workers):
        if time.monotonic() > until or len(told) > 1:
            for worker in workers:
                worker.process.kill()
        time.sleep(LOOKS / 5)
