"""One process that answers requests.

A request is taken in whole before a thread is given to it, and an answer is handed over whole, so whoever sends or
reads slowly holds a connection and no thread. Nobody holds a connection for long either.
"""

from __future__ import annotations

import os
import resource
import signal
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

# More make the slowest answers slower, for they share one core; with one, a slow page holds up all others.
THREADS = 4
RECEIVES = 20  # seconds for a whole request, from its first byte to its last
IDLES = 30  # seconds between two requests on one connection
SENDS = 120  # seconds for the reader to take an answer
CONNECTIONS = 1000
LARGEST = 12 * 1024 * 1024  # bytes of a request; the desk's own limit is lower, and is told in words
UNDER_WAY = 256 * 1024 * 1024  # bytes of all requests that have not come to their end
LARGEST_HEADER = 64 * 1024
LARGEST_ANSWER = 256 * 1024 * 1024  # beyond it a thread would wait for the reader
FINISHES = 2.0  # seconds for what is being answered when the worker is told to end


class Channel(HTTPChannel):
    """A connection that knows since when it has been waited for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.since = time.monotonic()
        self.begun: float | None = None
        super().__init__(*args, **kwargs)

    def received(self, data: bytes) -> bool:
        if self.begun is None:
            self.begun = time.monotonic()
        answer: bool = super().received(data)
        if self.request is None:
            self.begun = None
            self.since = time.monotonic()
        return answer

    def service(self) -> None:
        super().service()
        self.since = time.monotonic()

    @property
    def waits(self) -> bool:
        """Whether nothing is being done for it: it is for the other end to send or to read."""
        return not self.requests

    @property
    def taken(self) -> int:
        """Bytes of a request of which the rest has not come."""
        return self.request.body_bytes_received if self.request else 0

    def overdue(self, now: float) -> bool:
        if not self.waits:
            return False
        if self.total_outbufs_len:
            return now - self.since > SENDS
        if self.begun is not None:
            return now - self.begun > RECEIVES
        return now - self.since > IDLES


class Server(TcpWSGIServer):
    """Closes what has been waited for too long; when it is full, the oldest of whoever holds the most."""

    channel_class = Channel

    def maintenance(self, now: float) -> None:
        now = time.monotonic()
        waiting = [channel for channel in self.active_channels.values() if channel.waits]
        for channel in waiting:
            if channel.overdue(now):
                channel.will_close = True
        under_way = sum(channel.taken for channel in waiting)
        for channel in sorted(waiting, key=lambda one: one.taken, reverse=True):
            if under_way <= UNDER_WAY:
                break
            channel.will_close = True
            under_way -= channel.taken

    def handle_accept(self) -> None:
        if len(self.active_channels) >= self.most:
            self.make_room()
        super().handle_accept()

    @property
    def most(self) -> int:
        return min(CONNECTIONS, resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2)

    def make_room(self) -> None:
        waiting = [channel for channel in self.active_channels.values() if channel.waits]
        if not waiting:
            return
        (greediest, _held), *_rest = Counter(channel.addr[0] for channel in waiting).most_common(1)
        oldest = min((channel for channel in waiting if channel.addr[0] == greediest), key=lambda one: one.since)
        oldest.handle_close()


def server(application: Callable[..., Any], door: socket.socket) -> Server:
    """Answers at the door, in `THREADS` threads, without saying what it is made of."""
    settings = Adjustments(
        sockets=[door],
        threads=THREADS,
        ident="",
        clear_untrusted_proxy_headers=False,  # how many proxies are believed is the desk's own setting
        asyncore_use_poll=True,
        cleanup_interval=1,
        connection_limit=CONNECTIONS + 100,
        max_request_body_size=LARGEST,
        max_request_header_size=LARGEST_HEADER,
        outbuf_high_watermark=LARGEST_ANSWER,
        backlog=512,
    )
    threads = ThreadedTaskDispatcher()
    threads.set_thread_count(THREADS)
    name = (door.family, door.type, door.proto, door.getsockname())
    return Server(application, {}, True, door, dispatcher=threads, adj=settings, bind_socket=False, sockinfo=name)


def run(answering: Server, told_to_end: Callable[[], bool]) -> None:
    """Until told to end; then what has been asked is still answered, for a short while."""
    while not told_to_end():
        wasyncore.loop(timeout=1, use_poll=True, map=answering._map, count=1)
    answering.accepting = False
    answering.del_channel(answering._map)
    until = time.monotonic() + FINISHES
    while time.monotonic() < until and any(
        channel.requests or channel.total_outbufs_len for channel in answering.active_channels.values()
    ):
        wasyncore.loop(timeout=0.05, use_poll=True, map=answering._map, count=1)


def _end_with_the_parent() -> None:
    """Whoever started this holds the other end of its input, and lets it go when it ends, in whatever way."""
    sys.stdin.buffer.read()
    os._exit(0)


def main(descriptor: int) -> None:
    # A Ctrl+C reaches everybody at the terminal; the first process decides, and tells the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    from humlebi.desk.wsgi import application

    told: list[int] = []
    answering = server(application, socket.socket(fileno=descriptor))

    def end(number: int, frame: object) -> None:
        told.append(number)
        answering.pull_trigger()

    signal.signal(signal.SIGTERM, end)
    run(answering, lambda: bool(told))
    # Threads that still answer are not waited for: what they have not committed is rolled back.
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
