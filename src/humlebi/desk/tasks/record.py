"""The acts on tasks: made, changed, put off with a reason, done with a result, opened again. And marks of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from humlebi.desk import clock
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import may_see
from humlebi.desk.casework.acting import NotAllowed, Seen, Stale, holding, logged, write_line
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.possible import Impossible, in_a_year_that_can_be
from humlebi.desk.tasks.models import Mark, Origin, Party, Step, Task, TaskStep


@dataclass(frozen=True)
class Wanted:
    """What a task is to be. `due`: the last day, included; None = no day. `said`: more words, for the journal."""

    title: str
    owner: User
    due: date | None = None
    waits_for: str = Party.US
    origin: str = ""
    origin_ref: str = ""
    said: str = ""


def task_made(seen: Seen, *, wanted: Wanted, today: date) -> Task:
    """A task about the citizen, for oneself or a colleague who may see the case."""
    with transaction.atomic():
        citizen = holding(seen)
        _can_be(citizen, wanted)
        if wanted.due is not None and wanted.due < today:
            raise Impossible("due", "due_past")
        task = Task.objects.create(
            citizen=citizen,
            title=wanted.title.strip(),
            origin=wanted.origin or (Origin.OWN if wanted.owner == seen.user else Origin.COLLEAGUE),
            origin_ref=wanted.origin_ref,
            made_by=seen.user,
            made_at=clock.now(),
            owner=wanted.owner,
            waits_for=wanted.waits_for,
            due=wanted.due,
        )
        _step(seen, task, Step.MADE, wanted.said)
        write_line(seen, today, "task_made", about="", text=_told(task.title, wanted.said))
        logged(seen, Act.TASK_MADE, detail=str(task.pk))
    return task


def task_changed(seen: Seen, *, task: Task, wanted: Wanted, today: date) -> Task:
    """Another title, owner, day or party. A day that lies in the past stands only when it stood before."""
    with transaction.atomic():
        citizen, task = _open_task(seen, task)
        _can_be(citizen, wanted)
        if wanted.due is not None and wanted.due < today and wanted.due != task.due:
            raise Impossible("due", "due_past")
        before = (task.title, task.owner_id, task.due, task.waits_for)
        after = (wanted.title.strip(), wanted.owner.pk, wanted.due, wanted.waits_for)
        if before == after and not wanted.said.strip():
            raise Impossible("title", "unchanged")
        task.title, task.owner, task.due, task.waits_for = after[0], wanted.owner, wanted.due, wanted.waits_for
        _step(seen, task, Step.CHANGED, wanted.said)
        write_line(seen, today, "task_changed", about="", text=_told(task.title, wanted.said))
        logged(seen, Act.TASK_CHANGED, detail=str(task.pk))
    return task


def task_put_off(seen: Seen, *, task: Task, until: date, reason: str, today: date) -> Task:
    """Out of sight until the day, for a reason. Its due day stands."""
    with transaction.atomic():
        _citizen, task = _open_task(seen, task)
        in_a_year_that_can_be("until", until)
        if until <= today:
            raise Impossible("until", "until_past")
        if not reason.strip():
            raise Impossible("reason", "reason_missing")
        task.asleep_until = until
        _step(seen, task, Step.ASLEEP, reason)
        write_line(seen, today, "task_put_off", about="", text=_told(task.title, reason))
        logged(seen, Act.TASK_CHANGED, detail=str(task.pk))
    return task


def task_done(seen: Seen, *, task: Task, result: str, today: date) -> Task:
    """Finished, with what came of it."""
    with transaction.atomic():
        _citizen, task = _open_task(seen, task)
        if not result.strip():
            raise Impossible("result", "result_missing")
        task.done_at, task.result, task.asleep_until = clock.now(), result.strip(), None
        _step(seen, task, Step.DONE, result)
        write_line(seen, today, "task_done", about="", text=_told(task.title, result))
        logged(seen, Act.TASK_DONE, detail=str(task.pk))
    return task


def task_reopened(seen: Seen, *, task: Task, reason: str, today: date) -> Task:
    """A finished task is not finished after all."""
    with transaction.atomic():
        _citizen, task = _held_task(seen, task)
        if task.done_at is None:
            raise Impossible("reason", "not_done")
        if not reason.strip():
            raise Impossible("reason", "reason_missing")
        task.done_at, task.result = None, ""
        _step(seen, task, Step.REOPENED, reason)
        write_line(seen, today, "task_reopened", about="", text=_told(task.title, reason))
        logged(seen, Act.TASK_CHANGED, detail=str(task.pk))
    return task


def mark_set(user: User, *, citizen: Citizen, text: str, on: date | None, today: date) -> Mark:
    """One's own mark of a case, in place of the one there was. It changes nothing in the case, so it has no journal."""
    with transaction.atomic():
        _may(user, citizen)
        in_a_year_that_can_be("on", on)
        if on is not None and on < today:
            raise Impossible("on", "mark_past")
        made = {"text": text.strip(), "on": on, "made_at": clock.now()}
        mark, _new = Mark.objects.update_or_create(owner=user, citizen=citizen, defaults=made)
        logged(Seen(user, citizen, ""), Act.MARK_SET)
    return mark


def mark_taken(user: User, *, citizen: Citizen) -> None:
    """The mark goes; nothing is left of it but the line in the log."""
    with transaction.atomic():
        _may(user, citizen)
        Mark.objects.filter(owner=user, citizen=citizen).delete()
        logged(Seen(user, citizen, ""), Act.MARK_SET, detail="off")


def _may(user: User, citizen: Citizen) -> None:
    if not may_see(user, citizen):
        raise NotAllowed


def _can_be(citizen: Citizen, wanted: Wanted) -> None:
    if not wanted.title.strip():
        raise Impossible("title", "title_missing")
    if not may_see(wanted.owner, citizen):
        raise Impossible("owner", "owner_blind")
    if wanted.waits_for not in Party.values:
        raise Impossible("waits_for", "unknown_value")
    in_a_year_that_can_be("due", wanted.due)


def _held_task(seen: Seen, task: Task) -> tuple[Citizen, Task]:
    """The case and the task, held; refused when the task took a step after the form was opened."""
    citizen = holding(seen)
    held = Task.objects.select_for_update().filter(pk=task.pk, citizen=citizen).first()
    if held is None:
        raise NotAllowed
    if str(held.version) != seen.version:
        raise Stale(seen.version)
    return citizen, held


def _open_task(seen: Seen, task: Task) -> tuple[Citizen, Task]:
    citizen, held = _held_task(seen, task)
    if held.done_at is not None:
        raise Impossible("version", "done_already")
    return citizen, held


def _step(seen: Seen, task: Task, step: str, said: str) -> None:
    if step != Step.MADE:
        task.version += 1
        task.save()
    TaskStep.objects.create(
        task=task,
        number=task.version,
        at=clock.now(),
        by=seen.user,
        step=step,
        said=said.strip(),
        owner=task.owner,
        waits_for=task.waits_for,
        due=task.due,
        asleep_until=task.asleep_until,
    )


def _told(title: str, said: str) -> str:
    return f"{title}\n\n{said.strip()}" if said.strip() else title
