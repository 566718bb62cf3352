"""Long work: done once, apart from the pages, shown to the one who asked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import RequestFactory

from humlebi.desk import clock
from humlebi.desk.access.models import User
from humlebi.desk.jobs import queue, runner
from humlebi.desk.jobs.models import Job, State

from .conftest import Town, _environment

done: list[dict[str, Any]] = []


def double(user: User, asked: dict[str, Any], progress: Callable[[int, int], None]) -> dict[str, Any]:
    done.append(asked)
    progress(1, 2)
    return {"twice": 2 * asked["number"], "for": user.username}


def fail(user: User, asked: dict[str, Any], progress: Callable[[int, int], None]) -> None:
    raise ZeroDivisionError


@pytest.fixture(autouse=True)
def _works(settings: Any) -> None:
    done.clear()
    settings.JOBS = {"double": f"{__name__}.double", "fail": f"{__name__}.fail"}


def test_work_is_done_once_and_its_answer_kept(town: Town) -> None:
    first = queue.ask(town.lone, "double", {"number": 21})
    second = queue.ask(town.lone, "double", {"number": 21})
    assert (first.pk, first.state, first.result) == (second.pk, State.DONE, {"twice": 42, "for": "lone"})
    assert done == [{"number": 21}]
    queue.ask(town.lone, "double", {"number": 21}, again=True)
    assert len(done) == 2


def test_an_answer_is_for_the_one_who_asked(town: Town) -> None:
    assert queue.ask(town.lone, "double", {"number": 1}).result["for"] == "lone"
    assert queue.ask(town.anna, "double", {"number": 1}).result["for"] == "anna"


def test_an_old_answer_is_reckoned_anew(town: Town) -> None:
    job = queue.ask(town.lone, "double", {"number": 1})
    Job.objects.filter(pk=job.pk).update(asked_at=clock.now() - queue.STALE - timedelta(seconds=1))
    queue.ask(town.lone, "double", {"number": 1})
    assert len(done) == 2


def test_work_that_fails_says_so(town: Town) -> None:
    assert queue.ask(town.lone, "fail", {}).state == State.FAILED


def test_answers_are_not_kept_without_end(town: Town) -> None:
    for number in range(queue.KEPT + 5):
        queue.ask(town.lone, "double", {"number": number})
    assert Job.objects.filter(user=town.lone).count() == queue.KEPT


def test_whoever_asks_for_something_else_gives_up_what_runs(
    town: Town, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.JOBS_APART = True
    monkeypatch.setattr(queue, "_see_to_runner", lambda: None)
    first = queue.ask(town.lone, "double", {"number": 1})
    other = queue.ask(town.anna, "double", {"number": 1})
    second = queue.ask(town.lone, "double", {"number": 2})
    assert set(Job.objects.values_list("pk", flat=True)) == {other.pk, second.pk}
    with pytest.raises(runner.GivenUp):
        runner._progress(first)(1, 2)


def test_work_whose_runner_died_is_begun_again(town: Town, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.JOBS_APART = True
    monkeypatch.setattr(queue, "_see_to_runner", lambda: None)
    job = queue.ask(town.lone, "double", {"number": 1})
    long_ago = clock.now() - queue.SILENT - timedelta(seconds=1)
    Job.objects.filter(pk=job.pk).update(state=State.RUNNING, alive_at=long_ago)
    assert queue.ask(town.lone, "double", {"number": 1}).pk != job.pk


def test_the_page_that_waits_loads_itself_again(town: Town, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.JOBS_APART = True
    monkeypatch.setattr(queue, "_see_to_runner", lambda: None)
    job = queue.ask(town.lone, "double", {"number": 1})
    job.state, job.done, job.of = State.RUNNING, 300, 1200
    request = RequestFactory().get("/")
    request.user = town.lone
    answer = queue.waiting(request, job)
    assert answer.status_code == 202
    assert answer["Refresh"] == "2"
    assert "300 af 1.200 er klaret" in answer.content.decode()


def test_the_page_that_waits_keeps_its_place_in_the_menu_and_counts_nobody(
    town: Town, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.JOBS_APART = True
    monkeypatch.setattr(queue, "_see_to_runner", lambda: None)
    request = RequestFactory().get("/")
    request.user = town.lone
    shown = queue.waiting(request, queue.ask(town.lone, "double", {"number": 1}), "compare").content.decode()
    assert '<a href="/sammenlign/" aria-current="page">' in shown
    assert "0 opgaver" not in shown
    assert "Det er begyndt." in shown


APART = """
import sys, time, django
from django.conf import settings
django.setup()
from django.core.management import call_command
from humlebi.desk.access.models import User
from humlebi.desk.jobs import queue
from humlebi.desk.jobs.models import State
call_command("migrate", verbosity=0)
user = User.objects.create(username="lone")
until = time.monotonic() + 60
job = queue.ask(user, "unknown", {})
while not job.over and time.monotonic() < until:
    time.sleep(0.1)
    job = queue.ask(user, "unknown", {})
print(job.state, queue._runner.pid)
"""


def test_work_is_done_in_a_process_of_its_own_that_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", APART], env=_environment(tmp_path), check=True, capture_output=True, text=True
    ).stdout.split()
    assert told[0] == State.FAILED  # no such work: the runner took it, and said so
    for _ in range(50):
        if not Path(f"/proc/{told[1]}").exists():
            return
        subprocess.run(["sleep", "0.1"], check=True)
    pytest.fail("the runner outlived its server")
