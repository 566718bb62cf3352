"""The server: who sends or reads slowly holds up nobody, and it ends when it is told to."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from humlebi.desk import settings, worker

from .conftest import _environment, _free_port, _wait_for

QUICK = 2.0  # seconds; on two busy cores
MIGRATE = (
    "import django; django.setup(); from django.core.management import call_command; "
    "call_command('migrate', verbosity=0)"
)
SERVE = "import sys; from humlebi.desk.serve import serve; sys.exit(serve('127.0.0.1', int(sys.argv[1])))"
LOGIN = (
    b"POST /konto/login/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Content-Length: 1000\r\n\r\nlogin=a"
)
STYLES = b"GET /static/vendor/dkfds/css/dkfds.min.css HTTP/1.1\r\nHost: localhost\r\n\r\n"


@dataclass
class Running:
    """A server in a process group of its own, as a terminal would start it."""

    port: int
    process: subprocess.Popen[bytes]

    def page(self) -> float:
        """How long a page takes, in seconds."""
        started = time.monotonic()
        urllib.request.urlopen(f"http://127.0.0.1:{self.port}/ordliste/", timeout=30).read()
        return time.monotonic() - started

    def connect(self, sent: bytes = b"") -> socket.socket:
        one = socket.create_connection(("127.0.0.1", self.port))
        one.sendall(sent)
        return one

    def children(self) -> list[int]:
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return [int(pid) for task in tasks for pid in task.read_text().split()]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served")
    subprocess.run([sys.executable, "-c", MIGRATE], env=_environment(folder), check=True)
    return folder


@contextlib.contextmanager
def served(data: Path, port: int = 0) -> Iterator[Running]:
    port = port or _free_port()
    command = [sys.executable, "-c", SERVE, str(port)]
    process = subprocess.Popen(command, env=_environment(data), start_new_session=True)
    try:
        _wait_for(f"http://127.0.0.1:{port}/ordliste/")
        yield Running(port, process)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_unfinished_requests_and_slow_readers_hold_up_nobody(data: Path) -> None:
    with served(data) as desk:
        half = [desk.connect(LOGIN) for _ in range(60)]
        half += [desk.connect(b"GET / HTTP/1.1\r\nHo") for _ in range(100)]
        half += [desk.connect() for _ in range(20)]
        half += [desk.connect(STYLES) for _ in range(20)]  # and never read
        for drop in (b"a", b"b", b"c"):
            for one in half[:60]:
                one.sendall(drop)
            assert desk.page() < QUICK
        assert max(desk.page() for _ in range(10)) < QUICK
        for one in half:
            one.close()


def test_the_server_does_not_say_what_it_is_made_of(data: Path) -> None:
    with served(data) as desk:
        for asked in (b"GET /ordliste/ HTTP/1.1\r\nHost: localhost\r\n\r\n", b"\0\1 nonsense\r\n\r\n"):
            with desk.connect(asked) as one:
                answer = one.recv(65536)
            assert b"waitress" not in answer.lower()
            assert b"\r\nserver:" not in answer.lower()


@pytest.mark.parametrize("busy", [False, True])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_when_the_terminal_says_so(data: Path, busy: bool, sign: signal.Signals) -> None:
    with served(data) as desk:
        held = [desk.connect(STYLES), desk.connect(LOGIN)] if busy else []
        children = desk.children()
        os.killpg(desk.process.pid, sign)
        assert desk.process.wait(timeout=worker.FINISHES + 3) == 0
        assert len(children) == 2
        assert not [pid for pid in children if Path(f"/proc/{pid}").exists()]
        for one in held:
            one.close()


def test_workers_end_with_the_first_process_and_the_address_is_free_again(data: Path) -> None:
    with served(data) as desk:
        children = desk.children()
        desk.process.kill()
        desk.process.wait()
        until = time.monotonic() + 5
        while any(Path(f"/proc/{pid}").exists() for pid in children):
            assert time.monotonic() < until
            time.sleep(0.05)
        with served(data, desk.port) as again:
            assert again.page() < QUICK


def test_a_worker_that_died_is_replaced(data: Path) -> None:
    with served(data) as desk:
        for pid in desk.children():
            os.kill(pid, signal.SIGKILL)
        _wait_for(f"http://127.0.0.1:{desk.port}/ordliste/")
        assert len(desk.children()) == 2


# --- how long a connection may take -----------------------------------------------------------------------------------


def answer(environ: object, start: object) -> list[bytes]:
    start("200 OK", [("Content-Length", "2")])  # type: ignore[operator]
    return [b"ok"]


@pytest.fixture
def answering() -> Iterator[worker.Server]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        made = worker.server(answer, door)
        yield made
        made.task_dispatcher.shutdown()
        for channel in list(made.active_channels.values()):
            channel.handle_close()
        made.trigger.close()


def turn(server: worker.Server, times: int = 20) -> None:
    for _ in range(times):
        worker.wasyncore.loop(timeout=0.01, use_poll=True, map=server._map, count=1)


def closed(one: socket.socket) -> bool:
    one.settimeout(0.2)
    try:
        return one.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


@pytest.mark.parametrize(
    ("name", "sent"),
    [("IDLES", b""), ("RECEIVES", b"GET / HTTP/1.1\r\nHo"), ("RECEIVES", LOGIN)],
)
def test_a_connection_is_waited_for_so_long_and_no_longer(
    answering: worker.Server, name: str, sent: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_connection(answering.socket.getsockname()) as one:
        one.sendall(sent)
        turn(answering)
        one.sendall(sent[:1] if sent else b"")  # a drop now and then does not help
        turn(answering)
        assert not closed(one)
        monkeypatch.setattr(worker, name, 0.0)
        answering.maintenance(0)
        turn(answering)
        assert closed(one)


def test_bodies_that_do_not_end_take_so_much_room_and_no_more(
    answering: worker.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "UNDER_WAY", 500)
    small, large = (socket.create_connection(answering.socket.getsockname()) for _ in range(2))
    small.sendall(LOGIN)
    large.sendall(LOGIN + b"b" * 600)
    turn(answering)
    answering.maintenance(0)
    turn(answering)
    assert (closed(small), closed(large)) == (False, True)
    for one in (small, large):
        one.close()


def test_the_desk_itself_says_that_a_text_is_too_long() -> None:
    assert settings.DATA_UPLOAD_MAX_MEMORY_SIZE * 2 < worker.LARGEST


def test_a_full_house_makes_room_for_whoever_comes(answering: worker.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "CONNECTIONS", 3)
    address = answering.socket.getsockname()
    waiting = []
    for _ in range(3):
        waiting.append(socket.create_connection(address))
        turn(answering, 3)
    with socket.create_connection(address) as late:
        late.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        turn(answering)
        assert late.recv(100).startswith(b"HTTP/1.1 200")
    assert [closed(one) for one in waiting] == [True, False, False]
    for one in waiting:
        one.close()
