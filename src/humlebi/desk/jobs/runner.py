"""Does the work that waits, one piece at a time, in a process of its own that yields to the pages."""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

LINGERS = 60.0  # seconds without work before it ends: the next question need not wait for a start
LOOKS = 0.2
SIGN = 3.0  # seconds between two signs of life
POLITE = 10

log = logging.getLogger("humlebi.jobs")


class GivenUp(Exception):
    """Whoever asked has asked for something else meanwhile."""


def do(job: Any) -> None:
    """One job, from waiting to done or failed; whatever goes wrong is logged for those who run the desk."""
    from django.conf import settings

    from humlebi.desk.jobs.models import Job, State

    try:
        module, _, name = settings.JOBS[job.work].rpartition(".")
        result = getattr(import_module(module), name)(job.user, job.asked, _progress(job))
        Job.objects.filter(pk=job.pk).update(state=State.DONE, result=result, done=max(job.of, 1), of=max(job.of, 1))
    except GivenUp:
        return
    except Exception:
        log.exception("%s failed", job.work)
        Job.objects.filter(pk=job.pk).update(state=State.FAILED)


def _progress(job: Any) -> Callable[[int, int], None]:
    """Tells how much is done of how much; at most some times a second, for each writes to the database."""
    from humlebi.desk.jobs.models import Job

    told = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal told
        job.of = of
        if time.monotonic() - told < LOOKS:
            return
        told = time.monotonic()
        if not Job.objects.filter(pk=job.pk).update(done=done, of=of):
            raise GivenUp

    return tell


def _signs(stop: threading.Event, pk: int) -> None:
    from django.db import connection

    from humlebi.desk import clock
    from humlebi.desk.jobs.models import Job

    while not stop.wait(SIGN):
        # Nobody waits for an answer any more: what is reckoned is reckoned for nobody.
        if not Job.objects.filter(pk=pk).update(alive_at=clock.now()):
            os._exit(0)
    connection.close()


def _next() -> Any:
    """The oldest that waits, taken so that no other runner takes it; None when there is none."""
    from humlebi.desk import clock
    from humlebi.desk.jobs.models import Job, State

    for job in Job.objects.filter(state=State.WAITING).order_by("pk")[:1]:
        taken = Job.objects.filter(pk=job.pk, state=State.WAITING)
        if taken.update(state=State.RUNNING, alive_at=clock.now()):
            return job
    return None


def run() -> None:
    """Until nothing has waited for a while. One runner on a machine: long work never takes more than one core."""
    from humlebi.desk.database import data_folder, private_file

    with private_file(data_folder() / "jobs.lock").open("r+b") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        idle = time.monotonic()
        while time.monotonic() - idle < LINGERS:
            job = _next()
            if job is None:
                time.sleep(LOOKS)
                continue
            stop = threading.Event()
            signs = threading.Thread(target=_signs, args=(stop, job.pk), daemon=True)
            signs.start()
            do(job)
            stop.set()
            signs.join()
            idle = time.monotonic()


def _end_with_the_parent() -> None:
    """Whoever started this holds the other end of its input, and lets it go when it ends, in whatever way."""
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C is for the server, which ends this too
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    os.nice(POLITE)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humlebi.desk.settings")
    import django

    django.setup()
    run()


if __name__ == "__main__":
    main()
