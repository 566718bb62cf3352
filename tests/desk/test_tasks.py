"""Tasks and marks: who may make and see them, what each step leaves, and every list that they are on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from humlebi.desk import clock
from humlebi.desk.access.models import Absence, AccessLog, Act, User
from humlebi.desk.casework import gather
from humlebi.desk.casework import record as casework
from humlebi.desk.casework.acting import NotAllowed, Seen, Stale
from humlebi.desk.casework.models import Citizen, JournalLine
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.casework.record import Held
from humlebi.desk.tasks import calendars, record, searches
from humlebi.desk.tasks.models import Feed, Mark, Party, SavedSearch, Task, TaskStep
from humlebi.desk.tasks.record import Wanted

from .conftest import TODAY, Enrol, Enter, Town

LATER = date(2018, 3, 20)


def seen(user: User, citizen: Citizen, task: Task | None = None) -> Seen:
    return Seen(user, citizen, str(task.version) if task else "0")


def made(user: User, citizen: Citizen, title: str = "Ring til lægen", **more: Any) -> Task:
    wanted = Wanted(title, more.pop("owner", user), more.pop("due", LATER), **more)
    return record.task_made(seen(user, citizen), wanted=wanted, today=TODAY)


# --- the acts ---------------------------------------------------------------------------------------------------------

Acts = dict[str, Callable[[User, Citizen, Task], object]]
ACTS: Acts = {
    "task_made": lambda user, who, task: made(user, who, "Skriv til virksomheden"),
    "task_changed": lambda user, who, task: record.task_changed(
        seen(user, who, task), task=task, wanted=Wanted("Ring igen", user, LATER), today=TODAY
    ),
    "task_put_off": lambda user, who, task: record.task_put_off(
        seen(user, who, task), task=task, until=LATER, reason="På ferie", today=TODAY
    ),
    "task_done": lambda user, who, task: record.task_done(
        seen(user, who, task), task=task, result="Lægen svarede", today=TODAY
    ),
}
LOGGED = {"task_put_off": Act.TASK_CHANGED}


def test_every_act_is_in_the_sweep() -> None:
    public = {
        name
        for name, thing in vars(record).items()
        if callable(thing) and getattr(thing, "__module__", "") == record.__name__ and name[0].islower()
        if not name.startswith("_")
    }
    assert public == {*ACTS, "task_reopened", "mark_set", "mark_taken"}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_asks_for_the_right_to_do_it(act: str, town: Town, ill: Citizen) -> None:
    task = made(town.anna, ill)
    lines = JournalLine.objects.count()
    for user in (town.bo, town.lars):
        with pytest.raises(NotAllowed), transaction.atomic():
            ACTS[act](user, ill, task)
    assert (JournalLine.objects.count(), TaskStep.objects.count()) == (lines, 1)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_leaves_a_step_a_journal_line_and_a_log_line(act: str, town: Town, ill: Citizen) -> None:
    task = made(town.anna, ill)
    steps = TaskStep.objects.count()
    ACTS[act](town.anna, ill, task)
    assert TaskStep.objects.count() == steps + 1
    assert JournalLine.objects.filter(act=act, citizen=ill, author=town.anna).exists()
    assert AccessLog.objects.filter(act=LOGGED.get(act, act), person=ill.case_number, user=town.anna).exists()


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_is_one_transaction(act: str, town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    task = made(town.anna, ill)
    before = (Task.objects.count(), TaskStep.objects.count(), JournalLine.objects.count(), AccessLog.objects.count())
    monkeypatch.setattr(record, "logged", lambda *args, **more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ACTS[act](town.anna, ill, task)
    after = (Task.objects.count(), TaskStep.objects.count(), JournalLine.objects.count(), AccessLog.objects.count())
    assert after == before
    task.refresh_from_db()
    assert (task.version, task.done_at) == (1, None)


@pytest.mark.parametrize("act", sorted(set(ACTS) - {"task_made"}))
def test_whoever_saves_second_sees_what_changed_first(act: str, town: Town, ill: Citizen) -> None:
    task = made(town.anna, ill)
    old = Task.objects.get(pk=task.pk)
    record.task_changed(seen(town.ida, ill, task), task=task, wanted=Wanted("Ida har den", town.ida), today=TODAY)
    with pytest.raises(Stale), transaction.atomic():
        ACTS[act](town.anna, ill, old)
    assert Task.objects.get(pk=task.pk).title == "Ida har den"


def test_a_step_is_never_changed_or_deleted(town: Town, ill: Citizen) -> None:
    step = made(town.anna, ill).steps.get()
    for change in (lambda: TaskStep.objects.filter(pk=step.pk).update(said="x"), step.delete):
        with pytest.raises(Exception, match="never changed or deleted"), transaction.atomic():
            change()


def test_a_finished_task_is_opened_again_with_a_reason(town: Town, ill: Citizen) -> None:
    task = made(town.anna, ill)
    task = record.task_done(seen(town.anna, ill, task), task=task, result="Ringet", today=TODAY)
    with pytest.raises(Impossible, match="done_already"), transaction.atomic():
        record.task_done(seen(town.anna, ill, task), task=task, result="Igen", today=TODAY)
    task = record.task_reopened(seen(town.anna, ill, task), task=task, reason="Ingen svarede", today=TODAY)
    assert (task.done_at, task.result) == (None, "")
    assert [step.step for step in task.steps.order_by("number")] == ["made", "done", "reopened"]


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ({"title": "  "}, "title_missing"),
        ({"due": date(2018, 3, 13)}, "due_past"),
        ({"due": date(1700, 1, 1)}, "year"),
        ({"owner": "bo"}, "owner_blind"),
        ({"waits_for": "kongen"}, "unknown_value"),
    ],
)
def test_a_task_that_cannot_be(wanted: dict[str, Any], why: str, town: Town, ill: Citizen) -> None:
    told = {"title": "Ring", "owner": town.anna} | wanted
    if told["owner"] == "bo":
        told["owner"] = town.bo
    with pytest.raises(Impossible, match=why), transaction.atomic():
        record.task_made(seen(town.anna, ill), wanted=Wanted(**told), today=TODAY)


# --- the lists --------------------------------------------------------------------------------------------------------


def counts(client: Client, address: str = "/i-dag/") -> dict[str, int]:
    found: dict[str, int] = client.get(address).context["day"].counts
    return found


def test_today_counts_what_waits_for_us_and_for_others(town: Town, ill: Citizen, enter: Enter) -> None:
    made(town.anna, ill)
    made(town.anna, ill, "Vent på svar", waits_for=Party.CITIZEN)
    asleep = made(town.anna, ill, "Senere")
    record.task_put_off(seen(town.anna, ill, asleep), task=asleep, until=LATER, reason="Ferie", today=TODAY)
    now = counts(enter(town.anna))
    assert (now["waiting_us"], now["waiting_them"]) == (1, 1)
    assert counts(enter(town.ida))["waiting_us"] == 0
    assert counts(enter(town.lone))["waiting_us"] == 1
    page = enter(town.anna).get("/i-dag/venter-paa-andre/").content.decode()
    assert "Vent på svar" in page
    assert "Ring til lægen" not in page.partition("<table")[2].partition("</table")[0]


def test_what_is_put_off_comes_back_on_its_day(
    town: Town, ill: Citizen, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = made(town.anna, ill)
    record.task_put_off(seen(town.anna, ill, task), task=task, until=LATER, reason="Ferie", today=TODAY)
    for day, waits in ((LATER - timedelta(days=1), 0), (LATER, 1), (LATER + timedelta(days=1), 1)):
        monkeypatch.setenv("HUMLEBI_TODAY", day.isoformat())
        assert counts(enter(town.anna))["waiting_us"] == waits, day


def test_the_list_of_tasks_is_filtered_by_its_address(town: Town, ill: Citizen, enter: Enter) -> None:
    made(town.anna, ill, "Min egen")
    made(town.anna, ill, "Idas", owner=town.ida)
    titles = lambda client, address: [one.title for one in client.get(address).context["page"]]  # noqa: E731
    assert titles(enter(town.anna), "/opgaver/") == ["Min egen"]
    assert titles(enter(town.anna), f"/opgaver/?hvem={town.ida.pk}") == ["Min egen"]
    assert titles(enter(town.lone), "/opgaver/") == ["Min egen", "Idas"]
    assert titles(enter(town.lone), f"/opgaver/?hvem={town.ida.pk}") == ["Idas"]
    assert titles(enter(town.anna), "/opgaver/?venter=andre") == []
    assert enter(town.bo).get("/opgaver/").context["page"].paginator.count == 0


def test_a_substitute_sees_the_absent_colleagues_tasks(town: Town, ill: Citizen, enter: Enter) -> None:
    made(town.anna, ill)
    Absence.objects.create(absent=town.anna, substitute=town.bo, begins=TODAY, until=LATER)
    page = enter(town.bo).get(f"/opgaver/?hvem={town.anna.pk}")
    assert [one.title for one in page.context["page"]] == ["Ring til lægen"]


def test_more_tasks_ask_no_more_queries(town: Town, enrol: Enrol, enter: Enter) -> None:
    client, found = enter(town.anna), []
    addresses = ("/opgaver/", "/i-dag/venter-paa-os/", "/i-dag/nyt/", "/i-dag/maerker/")
    for size in range(3):  # the first time warms what is kept
        for number in range(8):
            made(town.anna, enrol(f"Nummer {size} {number}"))
        counted = []
        for address in addresses:
            with CaptureQueriesContext(connection) as asked:
                client.get(address)
            counted.append(len(asked))
        found.append(counted)
    assert found[1] == found[2]


def test_new_since_yesterday_is_what_others_did(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    before = counts(client)["new"]
    casework.conversation_held(
        Seen(town.ida, ill, gather.version(ill)), held=Held("samtale", TODAY, note="Idas ord"), today=TODAY
    )
    page = client.get("/i-dag/nyt/")
    assert before == 0  # what came from a file is no news the day it came
    assert [(one.citizen, one.lines) for one in page.context["day"].page] == [(ill, 1)]


def test_a_log_of_many_tasks_asks_no_more_queries(town: Town, ill: Citizen, enter: Enter) -> None:
    client, counts = enter(town.lone), []
    for _size in range(3):
        for _number in range(5):
            made(town.anna, ill)
        with CaptureQueriesContext(connection) as asked:
            client.get("/log/")
        counts.append(len(asked))
    assert counts[1] == counts[2]


# --- pages ------------------------------------------------------------------------------------------------------------


def typed(client: Client, address: str, **more: str) -> dict[str, str]:
    form = client.get(address).context["form"]
    return {name: form[name].value() for name in ("version", "word")} | more


def test_a_task_from_the_case_page_to_done(town: Town, ill: Citizen, enter: Enter) -> None:
    client, case = enter(town.anna), f"/borger/{ill.case_number}/"
    assert f"{case}opgave/" in client.get(case).content.decode()
    sent = typed(
        client, f"{case}opgave/", title="Ring til Novo", owner=str(town.anna.pk), waits_for="us", due="20-03-2018"
    )
    page = client.post(f"{case}opgave/", sent, follow=True).content.decode()
    assert "Opgave lavet" in page
    assert "Ring til Novo" in page
    task = Task.objects.get()
    done = typed(client, f"{case}opgave/{task.pk}/klar/", result="De tager ham")
    assert "Opgave klaret" in client.post(f"{case}opgave/{task.pk}/klar/", done, follow=True).content.decode()
    told = client.get(f"{case}opgave/{task.pk}/").content.decode()
    assert "De tager ham" in told
    assert "Åbn opgaven igen" in told


def test_a_task_may_come_from_a_rule(town: Town, ill: Citizen, enter: Enter) -> None:
    client, case = enter(town.anna), f"/borger/{ill.case_number}/"
    address = f"{case}opgave/?regel=loebende_samtale@2015"
    sent = typed(client, address, owner=str(town.anna.pk), waits_for="us")
    form = client.get(address).context["form"]
    sent |= {"title": str(form["title"].value()), "rule": str(form["rule"].value())}
    client.post(address, sent)
    task = Task.objects.get()
    assert (task.origin, task.origin_ref) == ("rule", "loebende_samtale@2015")
    assert "/lov/loebende_samtale@2015/" in client.get(f"{case}opgave/{task.pk}/").content.decode()


def test_a_stale_form_keeps_what_was_typed(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    task = made(town.anna, ill)
    address = f"/borger/{ill.case_number}/opgave/{task.pk}/klar/"
    sent = typed(client, address, result="Mine ord")
    record.task_changed(seen(town.ida, ill, task), task=task, wanted=Wanted("Ny titel", town.ida), today=TODAY)
    answer = client.post(address, sent)
    assert answer.status_code == 422
    assert "Mine ord" in answer.content.decode()
    again = {"version": "2", "word": answer.context["form"]["word"].value()}
    assert client.post(address, sent | again).status_code == 302


def test_the_same_form_sent_twice_makes_one_task(town: Town, ill: Citizen, enter: Enter) -> None:
    client, address = enter(town.anna), f"/borger/{ill.case_number}/opgave/"
    sent = typed(client, address, title="Ring", owner=str(town.anna.pk), waits_for="us")
    assert [client.post(address, sent).status_code for _ in range(2)] == [302, 302]
    assert Task.objects.count() == 1


def test_another_cases_task_is_not_found_here(town: Town, ill: Citizen, enrol: Enrol, enter: Enter) -> None:
    task = made(town.anna, enrol("En anden"))
    assert enter(town.anna).get(f"/borger/{ill.case_number}/opgave/{task.pk}/").status_code == 404


# --- marks ------------------------------------------------------------------------------------------------------------


def test_a_mark_is_seen_by_its_owner_alone_and_is_no_journal(town: Town, ill: Citizen, enter: Enter) -> None:
    client, address = enter(town.anna), f"/borger/{ill.case_number}/maerke/"
    client.post(address, {"text": "Spørg om skolen", "on": "20-03-2018"})
    assert Mark.objects.get().owner == town.anna
    assert not JournalLine.objects.exists()
    assert "Spørg om skolen" in client.get(f"/borger/{ill.case_number}/").content.decode()
    for other in (town.ida, town.lone):
        assert "Spørg om skolen" not in enter(other).get(f"/borger/{ill.case_number}/").content.decode()
        assert counts(enter(other))["marks"] == 0
    client.post(address, {"do": "fjern"})
    assert not Mark.objects.exists()


def test_a_mark_of_the_past_is_refused_in_words(town: Town, ill: Citizen, enter: Enter) -> None:
    answer = enter(town.anna).post(f"/borger/{ill.case_number}/maerke/", {"text": "x", "on": "13-03-2018"})
    assert answer.status_code == 422
    assert "Dagen er gået" in answer.content.decode()


# --- saved lists ------------------------------------------------------------------------------------------------------


def test_a_saved_list_is_found_again_and_says_why_it_broke(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.lone)
    client.post("/soegning/", {"name": "Idas", "address": f"/i-dag/overskredet/?hvem={town.ida.pk}&side=3"})
    assert SavedSearch.objects.get().address == f"/i-dag/overskredet/?hvem={town.ida.pk}"
    assert f"/i-dag/overskredet/?hvem={town.ida.pk}" in client.get("/i-dag/").content.decode()
    User.objects.filter(pk=town.ida.pk).update(is_active=False)
    assert "er her ikke længere" in client.get("/i-dag/").content.decode()
    assert "Idas" not in enter(town.anna).get("/i-dag/").content.decode()


@pytest.mark.parametrize(
    "address", ["https://ond.example/i-dag/", "//ond.example/", "/borger/2018-0001/", "/nix/", "/find/?q=010180-1234"]
)
def test_only_lists_of_the_desk_are_saved(address: str, town: Town, enter: Enter) -> None:
    assert enter(town.anna).post("/soegning/", {"name": "x", "address": address}).status_code == 404
    assert not SavedSearch.objects.exists()


def test_nobody_takes_away_the_list_of_another(town: Town, enter: Enter) -> None:
    kept = searches.saved(town.anna, name="Min", address="/opgaver/")
    enter(town.ida).post(f"/soegning/{kept.pk}/fjern/")
    assert SavedSearch.objects.filter(pk=kept.pk).exists()


# --- the calendar -----------------------------------------------------------------------------------------------------


def address_of(client: Client) -> str:
    address: str = client.post("/kalender/adresse/").context["address"]
    return address.partition("testserver")[2]


def test_the_calendar_tells_days_and_case_numbers_and_no_name(town: Town, ill: Citizen, enter: Enter) -> None:
    made(town.anna, ill, "Ring til Signe Morgendis")
    client = Client()
    told = client.get(address_of(enter(town.anna)))
    assert told["Content-Type"] == "text/calendar; charset=utf-8"
    text = told.content.decode()
    assert "Signe" not in text
    assert ill.cpr not in text
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    days = {event.decoded("dtstart") for event in events}
    assert {date(2018, 2, 12), LATER} <= days
    assert all(ill.case_number in str(event["summary"]) for event in events)
    line = AccessLog.objects.get(act=Act.FEED_READ)
    assert (line.user, [one.person for one in line.shown.all()]) == (town.anna, [ill.case_number])


def test_a_withdrawn_or_guessed_address_answers_nobody(town: Town, ill: Citizen, enter: Enter) -> None:
    anna = enter(town.anna)
    first = address_of(anna)
    second = address_of(anna)
    assert [Client().get(one).status_code for one in (first, second)] == [404, 200]
    anna.post("/kalender/adresse/", {"do": "traek"})
    assert Client().get(second).status_code == 404
    assert Client().get("/kalender/gaet/humlebi.ics").status_code == 404
    third = address_of(anna)
    User.objects.filter(pk=town.anna.pk).update(is_active=False)
    assert Client().get(third).status_code == 404
    assert Feed.objects.filter(owner=town.anna).count() == 3


def test_the_address_itself_is_kept_nowhere(town: Town, enter: Enter) -> None:
    token = address_of(enter(town.anna)).split("/")[2]
    assert len(token) >= 40
    assert Feed.objects.get().token_hash == calendars.hashed(token) != token
    assert not AccessLog.objects.filter(detail__contains=token).exists()
    assert clock.now() >= Feed.objects.get().made_at
