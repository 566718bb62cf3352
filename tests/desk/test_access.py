"""Who sees what: every address for every role, and nothing written while a page is only read."""

import logging.config
import re
import time
from collections.abc import Callable, Iterator
from datetime import date
from string import Formatter
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.urls import URLResolver, get_resolver, resolve
from django.utils import translation

from humlebi.demo.staff import DEMO_PASSWORD
from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Absence, AccessLog, Act, Municipality, Outcome, Purpose, Role, User
from humlebi.desk.access.permissions import may_see, visible
from humlebi.desk.access.readonly import READS, ReadOnlyGet, WriteDuringRead, log_entry
from humlebi.desk.casework import gather
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.models import Citizen, Draft
from humlebi.desk.casework.templatetags.words import detail_word
from humlebi.desk.tasks.models import Task
from humlebi.desk.tasks.record import Wanted, task_made

from .conftest import TODAY, Enrol, Enter, Town, event, staff

LOGIN, SEEN, HIDDEN, NO_PAGE, REFUSED = 302, 200, 404, 405, 401
ROLES = ("nobody", "gone", "anna", "ida", "lone", "bo", "karen", "lars", "lea", "root", "karl")
# Who gets what answer: nobody logged in, a closed account, the caseworker, a colleague, the team leader, another unit
# and its team leader, no unit, a team leader of none, a superuser of none, and the administrator, who sees no case.
OUTSIDE = ("nobody", "gone")
EVERYBODY = dict.fromkeys(ROLES, SEEN)
STAFF = EVERYBODY | dict.fromkeys(OUTSIDE, LOGIN)
UNIT = STAFF | dict.fromkeys(("bo", "karen", "lars", "lea", "root", "karl"), HIDDEN)
LEADER = dict.fromkeys(ROLES, HIDDEN) | dict.fromkeys(OUTSIDE, LOGIN) | dict.fromkeys(("lone", "karen"), SEEN)
# Whoever has a unit, and so may see citizens at all.
SEES_CASES = STAFF | dict.fromkeys(("lars", "lea", "root", "karl"), HIDDEN)
ORGANISER = LEADER | {"karl": SEEN}
ORGANISES_NORTH = ORGANISER | {"karen": HIDDEN}
MAKES_UNITS = ORGANISES_NORTH | {"lone": HIDDEN}
SENT_ONLY = dict.fromkeys(ROLES, NO_PAGE) | dict.fromkeys(OUTSIDE, LOGIN)
ANSWERS: dict[str, tuple[str, dict[str, int]]] = {
    "front": ("/", dict.fromkeys(ROLES, 302)),
    "today": ("/i-dag/", STAFF),
    "today_overdue": ("/i-dag/overskredet/", STAFF),
    "today_this_week": ("/i-dag/denne-uge/", STAFF),
    "today_later": ("/i-dag/senere/", STAFF),
    "today_unknown": ("/i-dag/mangler/", STAFF),
    "today_quiet": ("/i-dag/stille/", STAFF),
    "today_drafts": ("/i-dag/kladder/", STAFF),
    "find": ("/find/?q=signe", STAFF),
    "citizen": ("/borger/{case}/", UNIT),
    "conversation": ("/borger/{case}/samtale/", UNIT),
    "category": ("/borger/{case}/kategori/visitation/", UNIT),
    "particular": ("/borger/{case}/oplysning/klagevejledning_frist/", UNIT),
    "extension": ("/borger/{case}/forlaengelse/", UNIT),
    "correct": ("/borger/{case}/ret/haendelse/{event}/", UNIT),
    "note": ("/borger/{case}/notat/", UNIT),
    "note_to": ("/borger/{case}/notat/haendelse/{event}/", UNIT),
    "draft_discard": ("/borger/{case}/kladde/kasser/", SENT_ONLY),
    "draft_keep": ("/kladde/", SENT_ONLY | dict.fromkeys(OUTSIDE, REFUSED)),
    "today_waiting_us": ("/i-dag/venter-paa-os/", STAFF),
    "today_waiting_them": ("/i-dag/venter-paa-andre/", STAFF),
    "today_new": ("/i-dag/nyt/", STAFF),
    "today_marks": ("/i-dag/maerker/", STAFF),
    "tasks": ("/opgaver/", SEES_CASES),
    "task_new": ("/borger/{case}/opgave/", UNIT),
    "task": ("/borger/{case}/opgave/{task}/", UNIT),
    "task_change": ("/borger/{case}/opgave/{task}/ret/", UNIT),
    "task_put_off": ("/borger/{case}/opgave/{task}/udsaet/", UNIT),
    "task_done": ("/borger/{case}/opgave/{task}/klar/", UNIT),
    "task_reopen": ("/borger/{case}/opgave/{task}/genaabn/", UNIT),
    "mark": ("/borger/{case}/maerke/", UNIT),
    "save_search": ("/soegning/", SENT_ONLY),
    "take_search": ("/soegning/1/fjern/", SENT_ONLY),
    "calendar_address": ("/kalender/adresse/", SEES_CASES),
    "calendar_file": ("/kalender/gaet/humlebi.ics", dict.fromkeys(ROLES, HIDDEN)),
    "new_citizen": ("/ny-borger/", SEES_CASES),
    "set_up": ("/start/gaet/", dict.fromkeys(ROLES, HIDDEN)),
    "join": ("/invitation/gaet/", dict.fromkeys(ROLES, HIDDEN)),
    "organisation": ("/organisation/", ORGANISER),
    "unit_new": ("/organisation/enhed/", MAKES_UNITS),
    "unit": ("/organisation/enhed/{unit}/", ORGANISES_NORTH),
    "allotment": ("/organisation/enhed/{unit}/fordeling/", ORGANISES_NORTH),
    "invite": ("/organisation/medarbejder/", ORGANISER),
    "staff": ("/organisation/medarbejder/{worker}/", ORGANISES_NORTH),
    "staff_end": ("/organisation/medarbejder/{worker}/slut/", SENT_ONLY),
    "staff_cases": ("/organisation/medarbejder/{worker}/sager/", ORGANISES_NORTH | {"karl": HIDDEN}),
    "staff_link": ("/organisation/medarbejder/{worker}/link/", SENT_ONLY),
    "absence_new": ("/organisation/medarbejder/{worker}/fravaer/", ORGANISES_NORTH),
    "absence": ("/organisation/medarbejder/{worker}/fravaer/{absence}/", ORGANISES_NORTH),
    "glossary": ("/ordliste/", EVERYBODY),
    "law_list": ("/lov/", EVERYBODY),
    "law_difference": ("/lov/forskel/", EVERYBODY),
    "law_overlaps": ("/lov/overlap/", EVERYBODY),
    "law_trials": ("/lov/forsoeg/", EVERYBODY),
    "law_proposals": ("/lov/forslag/", EVERYBODY),
    "law_paragraphs": ("/lov/paragraffer/", EVERYBODY),
    "law_paragraph": ("/lov/paragraf/sygedagpenge/sdl/24/", EVERYBODY),
    "law_coverage": ("/lov/daekning/", EVERYBODY),
    "comparison": ("/sammenlign/?lov=2019-12-31", LEADER),
    "rate_list": ("/lov/satser/", EVERYBODY),
    "rate_page": ("/lov/satser/diaeter_day/", EVERYBODY),
    "law_page": ("/lov/loebende_samtale@2015/", EVERYBODY),
    "account_login": ("/konto/login/", dict.fromkeys(ROLES, 302) | dict.fromkeys(OUTSIDE, SEEN)),
    "account_logout": ("/konto/logud/", STAFF),
    "account_change_password": ("/konto/adgangskode/", STAFF),
    "profile": ("/konto/", STAFF),
    "unit_log": ("/log/", LEADER),
    "set_language": ("/sprog/", dict.fromkeys(ROLES, 302)),
}


# What an address names besides the case, and how there comes to be one.
MADE: dict[str, Callable[[Citizen], int]] = {
    "event": lambda who: who.events.get(kind="samtale").pk,
    "task": lambda who: a_task(who).pk,
    "unit": lambda who: who.unit_id,
    "worker": lambda who: User.objects.get(username="ida").pk,
    "absence": lambda who: Absence.objects.create(absent=User.objects.get(username="ida"), begins=TODAY).pk,
}


def a_task(who: Citizen) -> Task:
    user = who.caseworker
    assert user is not None
    return task_made(Seen(user, who, "0"), wanted=Wanted("Ring", user), today=TODAY)


def filled(path: str, who: Citizen) -> str:
    """The address about that citizen, with whatever else it names made first."""
    wanted = [name for _text, name, _spec, _conversion in Formatter().parse(path) if name and name != "case"]
    return path.format(case=who.case_number, **{name: MADE[name](who) for name in wanted})


def routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, str]]:
    """Every address that the desk has: its name and its pattern, whether or not two share a name."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, before + str(pattern.pattern))
        else:
            yield str(pattern.name), before + str(pattern.pattern)


def test_every_address_is_in_the_table() -> None:
    there = sorted(routes(get_resolver("humlebi.desk.urls"), ""))
    told = [(path.partition("?")[0], name) for name, (path, _who) in ANSWERS.items()]
    told = [(path.format(case="2018-0001", **dict.fromkeys(MADE, 1)), name) for path, name in told]
    assert sorted((name, resolve(path).route) for path, name in told) == there


@pytest.fixture
def people(town: Town) -> dict[str, User | None]:
    """By role: everybody who may come by. The account of one was closed after the log-in."""
    more = {
        "gone": staff("gone", town.north),
        "karen": staff("karen", town.south, Role.TEAM_LEADER),
        "lea": staff("lea", None, Role.TEAM_LEADER),
        "karl": staff("karl", town.north, Role.ADMINISTRATOR),
        "root": User.objects.create(username="root", name="Root", is_superuser=True, is_staff=True),
    }
    return {"nobody": None} | {name: getattr(town, name) for name in ROLES if hasattr(town, name)} | more


@pytest.fixture
def come(people: dict[str, User | None], enter: Enter) -> Callable[[str], Client]:
    """The browser of somebody with that role."""

    def by(role: str) -> Client:
        client = enter(people[role])
        if role == "gone":
            User.objects.filter(username=role).update(is_active=False)
        return client

    return by


Come = Callable[[str], Client]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_address_for_every_role(name: str, role: str, ill: Citizen, come: Come) -> None:
    path, answers = ANSWERS[name]
    address = filled(path, ill)
    answer = come(role).get(address)
    assert answer.status_code == answers[role]
    if answers[role] == LOGIN and role in OUTSIDE and name not in ("set_language", "front"):
        assert answer["Location"].startswith("/konto/login/")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", [name for name, (_path, who) in ANSWERS.items() if who is not EVERYBODY])
def test_a_list_is_a_file_for_those_who_see_its_page(name: str, role: str, ill: Citizen, come: Come) -> None:
    path, answers = ANSWERS[name]
    address = filled(path, ill)
    client = come(role)
    for kind in ("csv", "xlsx"):
        answer = client.get(f"{address}{'&' if '?' in address else '?'}fil={kind}")
        assert answer.status_code == answers[role]
        if name in UNIT_LISTS and answers[role] == SEEN:
            assert "attachment" in answer["Content-Disposition"]
            assert (ill.name.encode() in answer.content) == (kind == "csv" and UNIT[role] == SEEN and name == "find")


UNIT_LISTS = ("find", "today_drafts", "unit_log")
WRITES = ["conversation", "category", "correct", "note", "note_to", "particular", "extension", "draft_discard"]


@pytest.mark.parametrize("role", [role for role in ROLES if UNIT[role] != SEEN])
@pytest.mark.parametrize("name", WRITES)
def test_nobody_writes_where_they_may_not_look(name: str, role: str, ill: Citizen, come: Come) -> None:
    before = ill.events.count(), ill.journal.count()
    address = filled(ANSWERS[name][0], ill)
    typed = {"on": "14-03-2018", "kind": "samtale", "value": "1", "reason": "x", "note": "x"}
    typed |= {"version": gather.version(ill)}
    answer = come(role).post(address, typed)
    assert answer.status_code == (LOGIN if role in OUTSIDE else HIDDEN)
    assert (ill.events.count(), ill.journal.count()) == before
    assert not Draft.objects.exists()


def test_a_hidden_case_looks_like_one_that_does_not_exist(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.bo)
    hidden, missing = client.get(f"/borger/{ill.case_number}/"), client.get("/borger/2018-9999/")
    assert hidden.status_code == missing.status_code == HIDDEN
    assert _plain(hidden.content, ill.case_number) == _plain(missing.content, "2018-9999")


def _plain(page: bytes, case_number: str) -> str:
    text = page.decode().replace(case_number, "")
    return "".join(line for line in text.splitlines() if "csrfmiddlewaretoken" not in line)


def test_a_refused_look_up_is_logged(town: Town, ill: Citizen, enter: Enter) -> None:
    enter(town.bo).get(f"/borger/{ill.case_number}/")
    line = AccessLog.objects.get(act=Act.CASE_OPENED)
    assert (line.user, line.person, line.outcome) == (town.bo, ill.case_number, Outcome.REFUSED)
    assert line.purpose == Purpose.NONE


def test_the_log_cannot_tell_a_hidden_case_from_a_missing_one(town: Town, ill: Citizen, enter: Enter) -> None:
    for number in (ill.case_number, "2018-9999"):
        enter(town.bo).get(f"/borger/{number}/")
    hidden, missing = (
        AccessLog.objects.filter(person=number).values("user", "unit", "act", "detail", "purpose", "outcome").get()
        for number in (ill.case_number, "2018-9999")
    )
    assert hidden == missing
    assert missing["purpose"] == Purpose.NONE


@pytest.mark.parametrize("name", ["conversation", "category", "correct", "note", "note_to"])
def test_a_form_that_cannot_be_saved_shows_a_case_and_is_logged(
    name: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    address = filled(ANSWERS[name][0], ill)
    answer = enter(town.ida).post(address, {})
    assert answer.status_code == 422
    assert "Signe Morgendis" in answer.content.decode()
    line = AccessLog.objects.get()
    assert (line.user, line.person, line.act) == (town.ida, ill.case_number, Act.FORM_REFUSED)
    assert (line.outcome, line.purpose) == (Outcome.REFUSED, Purpose.UNIT_CASE)


@pytest.mark.parametrize("number", ["a%00b", "x" * 300])
def test_a_number_that_no_case_can_have_is_not_found(number: str, town: Town, enter: Enter) -> None:
    assert enter(town.anna).get(f"/borger/{number}/").status_code == HIDDEN
    assert all(len(line.person) <= 64 and "\0" not in line.person for line in AccessLog.objects.all())


def test_every_look_up_is_logged_with_its_purpose(town: Town, ill: Citizen, enter: Enter) -> None:
    for user in (town.anna, town.ida, town.lone):
        enter(user).get(f"/borger/{ill.case_number}/")
    purposes = AccessLog.objects.filter(person=ill.case_number).order_by("pk").values_list("purpose", flat=True)
    assert list(purposes) == [Purpose.OWN_CASE, Purpose.UNIT_CASE, Purpose.SUPERVISION]


def test_the_team_leader_sees_who_opened_the_case_and_the_caseworker_does_not(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    enter(town.ida).get(f"/borger/{ill.case_number}/")
    assert "Hvem har åbnet sagen" in enter(town.lone).get(f"/borger/{ill.case_number}/").content.decode()
    assert "Hvem har åbnet sagen" not in enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()


def test_the_log_page_is_the_unit_s_alone(town: Town, ill: Citizen, enter: Enter) -> None:
    log.write(town.bo, Act.SEARCHED, detail="sydsøgning")
    log.write(town.ida, Act.SEARCHED, detail="nordsøgning")
    page = enter(town.lone).get("/log/").content.decode()
    assert "nordsøgning" in page
    assert "sydsøgning" not in page


def test_the_leader_of_a_case_finds_who_tried_to_open_it_from_elsewhere(town: Town, ill: Citizen, enter: Enter) -> None:
    enter(town.bo).get(f"/borger/{ill.case_number}/")
    assert ">Bo<" in enter(town.lone).get(f"/log/?person={ill.case_number}").content.decode()
    assert ">Bo<" in enter(town.lone).get(f"/log/?person={ill.case_number}&who=bo").content.decode()
    assert ">Bo<" not in enter(town.lone).get(f"/log/?person={ill.case_number}&who=ida").content.decode()


def test_the_log_is_narrowed_to_days_and_says_what_is_no_date(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.lone)
    log.write(town.ida, Act.SEARCHED, detail="side=1 morgendis")
    today = clock.now().astimezone().strftime("%d-%m-%Y")
    assert "morgendis" in client.get(f"/log/?first={today}&last={today}").content.decode()
    assert "morgendis" not in client.get("/log/?last=01-01-2018").content.decode()
    assert "morgendis" not in client.get("/log/?first=01-01-2090").content.decode()
    assert "Det er ikke en dato" in client.get("/log/?first=31-02-2018").content.decode()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("first=31-02-2018", "Det er ikke en dato"),
        ("first=02-01-2026&last=01-01-2026", "Dagen ligger før den første."),
    ],
)
def test_a_log_that_is_asked_for_wrongly_shows_and_gives_out_nothing(
    asked: str, said: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    client = enter(town.lone)
    log.write(town.ida, Act.SEARCHED, detail="side=1 morgendis")
    for address in (f"/log/?{asked}", f"/log/?{asked}&fil=csv"):
        page = client.get(address).content.decode()
        assert said in page
        assert "morgendis" not in page


def test_the_log_keeps_the_days_that_were_asked_for(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.lone)
    client.get("/log/?first=01-11-2026&last=01-12-2026")
    assert "fra 1. november 2026, til 1. december 2026" in client.get("/log/").content.decode()


def test_a_log_in_which_nothing_fits_says_what_to_try(town: Town, ill: Citizen, enter: Enter) -> None:
    assert "Ingen linje passer." in enter(town.lone).get("/log/?who=ingen").content.decode()


def test_a_case_number_in_the_log_leads_to_a_case_that_was_seen(town: Town, ill: Citizen, enter: Enter) -> None:
    enter(town.ida).get(f"/borger/{ill.case_number}/")
    enter(town.ida).get("/borger/2018-9999/")
    page = enter(town.lone).get("/log/").content.decode()
    assert f'<a href="/borger/{ill.case_number}/">{ill.case_number}</a>' in page
    assert 'href="/borger/2018-9999/"' not in page


def test_a_purpose_is_what_the_look_up_was_for(town: Town, ill: Citizen) -> None:
    for act in (Act.LOGGED_IN, Act.LOGGED_OUT, Act.SEARCHED, Act.LIST_OPENED):
        log.write(town.anna, act)
    log.write(town.lone, Act.SEARCHED)
    log.write(town.lone, Act.LIST_OPENED)
    purposes = list(AccessLog.objects.order_by("pk").values_list("purpose", flat=True))
    own, find, work = Purpose.OWN_ACCESS, Purpose.FINDING, Purpose.WORK_LIST
    assert purposes == [own, own, find, work, find, Purpose.SUPERVISION]


def test_another_leader_finds_the_own_unit_s_attempts_alone(town: Town, ill: Citizen, enter: Enter) -> None:
    leader = User.objects.create(username="sif", name="Sif", unit=town.south, role="team_leader")
    enter(town.ida).get(f"/borger/{ill.case_number}/")
    enter(town.bo).get(f"/borger/{ill.case_number}/")
    page = enter(leader).get(f"/log/?person={ill.case_number}").content.decode()
    assert ">Bo<" in page
    assert ">Ida<" not in page


def test_the_log_says_which_page_of_whose_list_was_shown(town: Town, ill: Citizen, enter: Enter) -> None:
    enter(town.lone).get(f"/i-dag/overskredet/?side=7&hvem={town.ida.pk}")
    enter(town.anna).get("/i-dag/overskredet/")
    lines = list(AccessLog.objects.order_by("pk"))
    assert [line.detail for line in lines] == ["overdue side=1 hvem=ida", "overdue side=1"]
    with translation.override("da"):
        assert detail_word(lines[0]) == "Over fristen, sagsbehandler ida"
        assert detail_word(AccessLog(act=Act.LIST_OPENED, detail="later side=3")) == "Senere, side 3"


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("lov=31-12-2019", "loven fra 31. december 2019"),
        ("lov=31-12-2019 pligt=foerste_samtale", "loven fra 31. december 2019, pligt »Første opfølgningssamtale«"),
        ("forsoeg=frik2-01", "forsøg »"),
    ],
)
def test_what_was_compared_is_told_as_it_is_called_on_the_page(detail: str, words: str) -> None:
    with translation.override("da"):
        told = detail_word(AccessLog(act=Act.LIST_OPENED, detail=f"sammenlign {detail}"))
    assert told.startswith(f"Sammenligning af love, {words}"), told
    assert not re.search(r"[a-z]_[a-z]|frik|\d-\d", told)


def test_the_log_says_what_was_looked_for_in_it(town: Town, enter: Enter) -> None:
    enter(town.lone).get("/log/?who=anna&person=2026-000001&first=01-02-2026&last=3-2-2026")
    with translation.override("da"):
        told = detail_word(AccessLog.objects.get())
    assert told == "sagsbehandler anna, sag 2026-000001, fra 1. februar 2026, til 3. februar 2026"


@pytest.mark.parametrize("asked", ["980000-0001", "9800000001", "980000 0001", "se 9800000001!"])
def test_a_cpr_number_that_was_searched_is_not_kept_whole(asked: str, town: Town, ill: Citizen, enter: Enter) -> None:
    answer = enter(town.anna).get("/find/", {"q": asked}, headers={"HX-Request": "true"})
    assert answer["HX-Push-Url"] == "false"
    detail = AccessLog.objects.get().detail
    assert "980000xxxx" in detail
    assert "0001" not in detail


def test_a_name_that_was_searched_is_kept_with_its_page(town: Town, ill: Citizen, enter: Enter) -> None:
    answer = enter(town.anna).get("/find/", {"q": "signe morgen"}, headers={"HX-Request": "true"})
    assert "HX-Push-Url" not in answer
    line = AccessLog.objects.get()
    assert line.detail == "side=1 signe morgen"
    with translation.override("da"):
        assert detail_word(line) == "»signe morgen«"


@pytest.mark.parametrize(("role", "sees"), [("anna", True), ("ida", False), ("lone", True), ("bo", False)])
def test_a_protected_citizen_is_seen_by_the_caseworker_and_the_leader(
    town: Town, enrol: Enrol, role: str, sees: bool
) -> None:
    hidden = enrol(protected=True)
    user = getattr(town, role)
    assert may_see(user, hidden) is sees
    assert Citizen.objects.filter(visible(user)).exists() is sees


def test_the_two_ways_to_ask_who_may_see_whom_agree(town: Town, enrol: Enrol) -> None:
    citizens = [
        enrol(caseworker=worker, protected=p) for worker in (town.anna, town.ida, town.bo, None) for p in (False, True)
    ]
    for user in User.objects.all():
        found = set(Citizen.objects.filter(visible(user)))
        assert found == {citizen for citizen in citizens if may_see(user, citizen)}


def test_somebody_who_has_left_sees_nobody(town: Town, ill: Citizen) -> None:
    User.objects.filter(pk=town.anna.pk).update(is_active=False)
    gone = User.objects.get(pk=town.anna.pk)
    assert not may_see(gone, ill)
    assert not Citizen.objects.filter(visible(gone)).exists()


# --- reading does not write ---------------------------------------------------------------------------------------


def run(method: str, act: object) -> None:
    request = getattr(RequestFactory(), method)("/")
    ReadOnlyGet(lambda request: act())(request)  # type: ignore[arg-type,operator,return-value]


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_a_page_that_is_read_cannot_write(method: str, town: Town, enrol: Enrol) -> None:
    who = enrol()
    for write in (
        lambda: event(who, "samtale", date(2018, 1, 1)),
        lambda: Citizen.objects.update(name="x"),
        lambda: who.delete(),
        lambda: connection.cursor().execute("drop table casework_citizen"),
    ):
        with pytest.raises(WriteDuringRead), transaction.atomic():
            run(method, write)


def test_a_page_that_is_read_may_log(town: Town, enrol: Enrol) -> None:
    run("get", lambda: log.write(town.anna, Act.SEARCHED))
    assert AccessLog.objects.count() == 1


@pytest.mark.parametrize(
    ("sql", "reads"),
    [
        ('(SELECT "a" FROM "x") UNION (SELECT "a" FROM "y")', True),
        ("((SELECT 1) INTERSECT (SELECT 2))", True),
        ('( DELETE FROM "x" )', False),
        ('(UPDATE "x" SET a = 1)', False),
    ],
)
def test_a_question_in_brackets_is_reading(sql: str, reads: bool) -> None:
    assert bool(READS.match(sql)) is reads


def test_a_post_may_write(enrol: Enrol) -> None:
    who = enrol()
    run("post", lambda: event(who, "samtale", date(2018, 1, 1)))
    assert who.events.count() == 1


def test_the_door_for_the_log_closes_behind_it(enrol: Enrol) -> None:
    who = enrol()
    with log_entry():
        pass
    with pytest.raises(WriteDuringRead), transaction.atomic():
        run("get", lambda: event(who, "samtale", date(2018, 1, 1)))


# --- logging in ---------------------------------------------------------------------------------------------------


def test_one_logs_in_by_user_name(town: Town) -> None:
    town.anna.set_password("en lang adgangskode")
    town.anna.save()
    client = Client()
    answer = client.post("/konto/login/", {"login": "anna", "password": "en lang adgangskode"})
    assert answer.status_code == LOGIN
    assert answer["Location"] == "/"


def test_a_wrong_password_says_nothing_of_who_exists(town: Town) -> None:
    pages = [
        Client().post("/konto/login/", {"login": name, "password": "forkert"}).content.decode()
        for name in ("anna", "ingen")
    ]
    assert all("Brugernavnet eller adgangskoden er ikke rigtig" in page for page in pages)


def test_after_five_wrong_passwords_one_must_wait(town: Town) -> None:
    client = Client()
    for _ in range(5):
        client.post("/konto/login/", {"login": "anna", "password": "forkert"})
    answer = client.post("/konto/login/", {"login": "anna", "password": "forkert"})
    assert "Vent fem minutter" in answer.content.decode()
    assert (answer.status_code, answer["Retry-After"]) == (429, "300")


def with_password(user: User) -> User:
    user.set_password("en lang adgangskode")
    user.save()
    return user


def test_attempts_are_counted_by_user_name_whatever_host_is_named(town: Town) -> None:
    hosts = [f"localhost:{port}" for port in range(8000, 8003)] + [f"127.0.0.1:{port}" for port in range(8000, 8003)]
    names = ("anna", "ANNA", "Anna")
    for host, name in zip(hosts, names * 2, strict=True):
        answer = Client().post("/konto/login/", {"login": name, "password": "forkert"}, HTTP_HOST=host)
    assert "Vent fem minutter" in answer.content.decode()


def log_in(name: str, password: str, address: str) -> int:
    typed = {"login": name, "password": password}
    return Client().post("/konto/login/", typed, REMOTE_ADDR=address).status_code


RIGHT, HOME, ELSEWHERE = "en lang adgangskode", "10.0.0.1", "10.0.0.2"


def test_a_stranger_s_guesses_do_not_lock_the_owner_out(town: Town) -> None:
    with_password(town.anna)
    for _ in range(30):
        log_in("anna", "forkert", ELSEWHERE)
    assert log_in("anna", RIGHT, ELSEWHERE) == 429
    assert log_in("anna", RIGHT, HOME) == LOGIN


def test_the_right_password_opens_where_its_owner_has_been_before(town: Town) -> None:
    with_password(town.anna)
    assert log_in("anna", RIGHT, HOME) == LOGIN
    answers = [log_in("anna", "forkert", HOME) for _ in range(12)]
    assert answers == [SEEN] * 5 + [429] * 7
    assert log_in("anna", RIGHT, HOME) == LOGIN


def test_a_few_wrong_passwords_do_not_lock_the_owner_out_anywhere(town: Town) -> None:
    with_password(town.anna)
    assert [log_in("anna", "forkert", HOME) for _ in range(8)] == [SEEN] * 5 + [429] * 3
    assert log_in("anna", RIGHT, HOME) == LOGIN


def test_where_the_owner_has_been_before_one_cannot_guess_without_end(town: Town, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"humlebi_known": "3/300s/key"}
    with_password(town.anna)
    assert log_in("anna", RIGHT, HOME) == LOGIN
    for _ in range(5 + 2):
        log_in("anna", "forkert", HOME)
    assert log_in("anna", RIGHT, HOME) == LOGIN
    for _ in range(5 + 3):
        log_in("anna", "forkert", HOME)
    assert log_in("anna", RIGHT, HOME) == 429


def test_one_address_that_tries_many_names_waits_and_its_office_does_not(town: Town) -> None:
    for user in (town.anna, town.ida):
        with_password(user)
    assert log_in("anna", RIGHT, HOME) == LOGIN
    for number in range(60):
        log_in(f"nogen{number}", "forkert", HOME)
    assert log_in("nogen-ny", "forkert", HOME) == 429
    assert log_in("anna", RIGHT, HOME) == LOGIN


def test_a_whole_office_logs_in_within_a_minute(town: Town) -> None:
    with_password(town.anna)
    assert {log_in("anna", RIGHT, HOME) for _ in range(35)} == {LOGIN}


def test_every_try_is_logged_after_the_limit_too(town: Town) -> None:
    for _ in range(8):
        log_in("anna", "forkert", HOME)
        log_in("0101991234", "forkert", HOME)
    lines = AccessLog.objects.filter(user=town.anna, outcome=Outcome.REFUSED, address=HOME)
    assert [lines.filter(act=act).count() for act in (Act.LOGIN_FAILED, Act.LOGIN_HELD)] == [5, 3]
    assert set(AccessLog.objects.filter(user=None).values_list("detail", flat=True)) == {"010199xxxx"}


@pytest.mark.parametrize(("opens", "demo", "answer"), [(True, True, 302), (False, True, 200), (True, False, 200)])
def test_the_demo_s_password_opens_the_demo_alone(
    opens: bool, demo: bool, answer: int, town: Town, settings: Any
) -> None:
    town.anna.set_password(DEMO_PASSWORD)
    town.anna.save()
    Municipality.objects.update(demo=demo)
    settings.DEMO_PASSWORD_OPENS = opens
    assert log_in("anna", DEMO_PASSWORD, HOME) == answer


def test_one_changes_one_s_own_password(town: Town) -> None:
    with_password(town.anna)
    client = Client()
    client.post("/konto/login/", {"login": "anna", "password": RIGHT})
    new = "en anden lang adgangskode"

    def change(old: str, to: str) -> int:
        typed = {"oldpassword": old, "password1": to, "password2": to}
        return client.post("/konto/adgangskode/", typed).status_code

    assert change("forkert", new) == SEEN
    assert change(RIGHT, "kort") == SEEN
    assert change(RIGHT, DEMO_PASSWORD) == SEEN
    assert change(RIGHT, new) == LOGIN
    assert client.get("/konto/").status_code == SEEN
    assert log_in("anna", RIGHT, HOME) == SEEN
    assert log_in("anna", new, HOME) == LOGIN
    assert AccessLog.objects.filter(user=town.anna, act=Act.PASSWORD_CHANGED).count() == 1


def test_whoever_leaves_the_screen_is_logged_out(town: Town, enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    client, now = enter(town.anna), time.time()
    assert client.get("/konto/").status_code == SEEN
    for minutes, answer in ((50, SEEN), (100, SEEN), (170, LOGIN)):
        monkeypatch.setattr(time, "time", lambda minutes=minutes: now + minutes * 60)
        assert client.get("/konto/").status_code == answer


@pytest.mark.parametrize("method", ["head", "options", "put", "delete", "patch", "trace"])
@pytest.mark.parametrize("role", ["nobody", "lone"])
def test_no_way_to_ask_is_a_mistake_of_ours(method: str, role: str, town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(None if role == "nobody" else town.lone)
    for path, _answers in ANSWERS.values():
        address = filled(path, ill)
        assert getattr(client, method)(address).status_code < 500, address


def test_who_saw_me_finds_lists_and_searches(town: Town, ill: Citizen, enter: Enter) -> None:
    enter(town.ida).get("/find/?q=signe")
    enter(town.lone).get("/i-dag/overskredet/")
    found = [(line.user, line.act) for line in log.of_person(ill.case_number)]
    assert found == [(town.lone, Act.LIST_OPENED), (town.ida, Act.SEARCHED)]
    page = enter(town.lone).get(f"/log/?person={ill.case_number}").content.decode()
    assert ">Ida<" in page


def test_what_is_sent_is_logged_as_what_came_of_it(town: Town, ill: Citizen, enter: Enter) -> None:
    address = f"/borger/{ill.case_number}/samtale/"
    enter(town.anna).post(address, {})
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(town.anna)
    strict.post(address, {})
    enter(town.anna).post(f"/borger/{ill.case_number}/ret/haendelse/999999/", {})
    lines = AccessLog.objects.order_by("pk").values_list("act", "outcome", "detail")
    assert list(lines) == [(Act.FORM_REFUSED, Outcome.REFUSED, what) for what in ("samtale/samtale", "csrf", "ret")]


@pytest.mark.parametrize("number", ["0101991234", "010199-1234", "010199%E2%80%931234", "01.01.99.1234"])
def test_a_number_in_an_address_is_not_kept_whole(
    number: str, town: Town, enter: Enter, capfd: pytest.CaptureFixture[str]
) -> None:
    client = enter(town.anna)
    for path in ("/borger/{}/", "/borger/{}/samtale/", "/log/?person={}", "/nothing/{}/", "/find/?q={}"):
        client.get(path.format(number))
    enter(town.lone).get(f"/log/?person={number}")
    kept = " ".join(f"{line.person} {line.detail}" for line in AccessLog.objects.all())
    assert "1234" not in kept
    assert "010199xxxx" in kept
    assert "1234" not in "".join(capfd.readouterr())


def test_log_in_log_out_and_a_wrong_password_are_logged(town: Town) -> None:
    with_password(town.anna)
    client = Client()
    for password in ("forkert", "en lang adgangskode"):
        client.post("/konto/login/", {"login": "anna", "password": password})
    client.post("/konto/logud/")
    client.post("/konto/login/", {"login": "findes ikke", "password": "forkert"})
    lines = AccessLog.objects.order_by("pk").values_list("user__username", "act", "outcome")
    assert list(lines) == [
        ("anna", Act.LOGIN_FAILED, Outcome.REFUSED),
        ("anna", Act.LOGGED_IN, Outcome.GRANTED),
        ("anna", Act.LOGGED_OUT, Outcome.GRANTED),
        (None, Act.LOGIN_FAILED, Outcome.REFUSED),
    ]
    assert AccessLog.objects.get(user=None).detail == "findes ikke"
    assert set(AccessLog.objects.values_list("address", flat=True)) == {"127.0.0.1"}


def test_a_closed_account_is_answered_and_counted_as_a_wrong_password(town: Town) -> None:
    with_password(town.anna)
    User.objects.filter(pk=town.anna.pk).update(is_active=False)
    client, typed = Client(), {"login": "anna", "password": "en lang adgangskode"}
    answer = client.post("/konto/login/", typed)
    assert answer.status_code == SEEN
    assert "Brugernavnet eller adgangskoden er ikke rigtig" in answer.content.decode()
    for _ in range(4):
        client.post("/konto/login/", typed)
    assert "Vent fem minutter" in client.post("/konto/login/", typed).content.decode()


# --- headers --------------------------------------------------------------------------------------------------------

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_page_has_the_strict_policy(name: str, town: Town, ill: Citizen, enter: Enter) -> None:
    address = filled(ANSWERS[name][0], ill)
    answer = enter(town.lone).get(address)
    given = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    assert given == dict(part.strip().split(" ", 1) for part in POLICY.split(";"))
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Frame-Options"] == "DENY"
    if name != "set_language":
        assert "no-store" in answer["Cache-Control"]


def test_no_page_has_inline_code_or_style(town: Town, ill: Citizen, enter: Enter) -> None:
    for path, answers in ANSWERS.values():
        if answers["lone"] != SEEN:
            continue
        page = enter(town.lone).get(filled(path, ill)).content.decode()
        assert " style=" not in page
        assert " onclick=" not in page
        assert "<script>" not in page


@pytest.mark.parametrize(("language", "words"), [("da", "Siden findes ikke"), ("en", "The page is not there")])
def test_errors_are_told_in_the_reader_s_language(town: Town, enter: Enter, language: str, words: str) -> None:
    client = enter(town.anna)
    client.cookies["django_language"] = language
    answer = client.get("/borger/2018-9999/")
    assert answer.status_code == HIDDEN
    assert words in answer.content.decode()


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"path": "/", "HTTP_HOST": "evil.example"}, "Invalid HTTP_HOST header: 'evil.example'"),
        (
            {"path": "/konto/login/", "data": dict.fromkeys(map(str, range(300)), "x")},
            "number of GET/POST parameters exceeded",
        ),
    ],
)
def test_a_request_that_cannot_be_read_is_answered_in_words_and_told_on_one_line(
    town: Town, capfd: pytest.CaptureFixture[str], sent: dict[str, Any], told: str
) -> None:
    logging.config.dictConfig(settings.LOGGING)  # its handlers write to what is the error stream now
    client = Client(raise_request_exception=False)
    answer = client.post(**sent) if "data" in sent else client.get(**sent)
    assert answer.status_code == 400
    assert "Forespørgslen kunne ikke læses" in answer.content.decode()
    (line,) = capfd.readouterr().err.splitlines()
    assert told in line


def test_a_form_without_its_token_is_refused_in_words(town: Town, ill: Citizen) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(town.anna)
    answer = client.post(f"/borger/{ill.case_number}/samtale/", {})
    assert answer.status_code == 403
    assert "Formularen er udløbet" in answer.content.decode()


def test_a_mistake_of_ours_is_told_in_words(
    town: Town, ill: Citizen, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("humlebi.desk.casework.case.gather.of_citizen", lambda citizen: 1 / 0)
    client = enter(town.anna)
    client.raise_request_exception = False
    answer = client.get(f"/borger/{ill.case_number}/")
    assert answer.status_code == 500
    assert "Siden kunne ikke vises" in answer.content.decode()
