"""Asks for long work and finds it again. A page calls `ask` as often as it is loaded; the work is done once.

    job = ask(user, "comparison", {"law": "2015-06-01"})
    if job.state == State.DONE: show(job.result)
    elif job.state == State.FAILED: ...
    else: return waiting(request, job)

`settings.JOBS` says which function does which work: function(user, asked, progress) -> what JSON can hold.
Both `asked` and the result are small: keys of citizens, never their names, and the page asks again who may see whom.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from humlebi.desk import clock
from humlebi.desk.access.models import User
from humlebi.desk.jobs.models import Job, State
from humlebi.law.register import law

KEPT = 10  # results that a person may come back to
STALE = timedelta(hours=1)  # facts have changed meanwhile, so an old result is reckoned anew
SILENT = timedelta(seconds=60)  # a runner gives a sign every few seconds: this one is dead
AGAIN = 2  # seconds between two looks

_runner: subprocess.Popen[bytes] | None = None


def ask(user: User, work: str, asked: dict[str, Any], *, again: bool = False) -> Job:
    """The person's own job of that work: the one that is there, or one that begins now.

    Everybody has one that runs: to ask for another gives up the one before.
    """
    key = _key(work, asked)
    found = Job.objects.filter(user=user, key=key).first()
    if found and not _spent(found) and not (again and found.over):
        if not found.over:
            _see_to_runner()
        return found
    with transaction.atomic():
        Job.objects.filter(user=user, state__in=(State.WAITING, State.RUNNING)).delete()
        Job.objects.filter(user=user, key=key).delete()
        kept = Job.objects.filter(user=user).order_by("-asked_at").values_list("pk", flat=True)[: KEPT - 1]
        Job.objects.filter(user=user).exclude(pk__in=list(kept)).delete()
        now = clock.now()
        try:
            with transaction.atomic():
                job = Job.objects.create(user=user, work=work, asked=asked, key=key, asked_at=now, alive_at=now)
        except IntegrityError:  # the same was asked twice at once
            return Job.objects.get(user=user, key=key)
    if settings.JOBS_APART:
        _see_to_runner()
        return job
    from humlebi.desk.jobs.runner import do

    do(job)
    job.refresh_from_db()
    return job


def waiting(request: HttpRequest, job: Job, active: str = "") -> HttpResponse:
    """The page that is shown until the work is done; the browser loads it again by itself, with or without scripts.

    `active`: the place in the menu that asked for it.
    """
    before = Job.objects.filter(state__in=(State.WAITING, State.RUNNING), pk__lt=job.pk).count()
    answer = render(request, "jobs/waiting.html", {"job": job, "before": before, "active": active}, status=202)
    answer["Refresh"] = str(AGAIN)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _key(work: str, asked: dict[str, Any]) -> str:
    """The same question of the same law on the same day has the same answer, but for facts recorded since."""
    told = json.dumps([work, asked, law().digest, clock.today().isoformat()], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def _spent(job: Job) -> bool:
    """Whether the job has nothing more to give: too old, or its runner died."""
    now = clock.now()
    if job.over:
        return now - job.asked_at > STALE
    return job.state == State.RUNNING and now - job.alive_at > SILENT


def _see_to_runner() -> None:
    """A runner ends by itself when there is nothing to do, and at once when there is another one on this machine."""
    global _runner
    if not settings.JOBS_APART or (_runner and _runner.poll() is None):
        return
    # Its input is a pipe from this process: when this one ends, however it does, the runner reads the end of it.
    _runner = subprocess.Popen([sys.executable, "-P", "-m", "humlebi.desk.jobs.runner"], stdin=subprocess.PIPE)
