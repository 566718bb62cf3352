"""Who sees what: every address for every role, and nothing written while a page is only read."""

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver

from humlebi.desk.access import log
from humlebi.desk.access.models import AccessLog, Act, Outcome, Purpose, User
from humlebi.desk.access.permissions import may_see, visible
from humlebi.desk.access.readonly import ReadOnlyGet, WriteDuringRead, log_entry
from humlebi.desk.casework.models import Citizen

from .conftest import Enrol, Enter, Town, event

LOGIN, SEEN, HIDDEN = 302, 200, 404
ROLES = ("nobody", "anna", "ida", "lone", "bo", "lars")
# Who gets what answer: nobody logged in, the caseworker, a colleague, the team leader, another unit, no unit.
EVERYBODY = dict.fromkeys(ROLES, SEEN)
STAFF = EVERYBODY | {"nobody": LOGIN}
UNIT = STAFF | {"bo": HIDDEN, "lars": HIDDEN}
LEADER = dict.fromkeys(ROLES, HIDDEN) | {"nobody": LOGIN, "lone": SEEN}
ANSWERS: dict[str, tuple[str, dict[str, int]]] = {
    "front": ("/", dict.fromkeys(ROLES, 302)),
    "today": ("/i-dag/", STAFF),
    "today_overdue": ("/i-dag/overskredet/", STAFF),
    "today_this_week": ("/i-dag/denne-uge/", STAFF),
    "today_later": ("/i-dag/senere/", STAFF),
    "today_unknown": ("/i-dag/mangler/", STAFF),
    "today_quiet": ("/i-dag/stille/", STAFF),
    "find": ("/find/?q=signe", STAFF),
    "citizen": ("/borger/{case}/", UNIT),
    "conversation": ("/borger/{case}/samtale/", UNIT),
    "category": ("/borger/{case}/kategori/visitation/", UNIT),
    "correct": ("/borger/{case}/ret/haendelse/{event}/", UNIT),
    "glossary": ("/ordliste/", EVERYBODY),
    "law_list": ("/lov/", EVERYBODY),
    "law_page": ("/lov/loebende_samtale@2015/", EVERYBODY),
    "account_login": ("/konto/login/", dict.fromkeys(ROLES, 302) | {"nobody": SEEN}),
    "account_logout": ("/konto/logud/", STAFF),
    "profile": ("/konto/", STAFF),
    "unit_log": ("/log/", LEADER),
    "set_language": ("/sprog/", dict.fromkeys(ROLES, 302)),
}


def names(resolver: URLResolver | None = None) -> Iterator[str]:
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern)
        elif isinstance(pattern, URLPattern):
            yield str(pattern.name)


def test_every_address_is_in_the_table() -> None:
    assert set(names()) == set(ANSWERS)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_address_for_every_role(name: str, role: str, town: Town, ill: Citizen, enter: Enter) -> None:
    path, answers = ANSWERS[name]
    address = path.format(case=ill.case_number, event=ill.events.get(kind="samtale").pk)
    user = None if role == "nobody" else getattr(town, role)
    answer = enter(user).get(address)
    assert answer.status_code == answers[role]
    if answers[role] == LOGIN and role == "nobody" and name not in ("set_language", "front"):
        assert answer["Location"].startswith("/konto/login/")


@pytest.mark.parametrize("role", ["nobody", "bo", "lars"])
@pytest.mark.parametrize("name", ["conversation", "category", "correct"])
def test_nobody_writes_where_they_may_not_look(name: str, role: str, town: Town, ill: Citizen, enter: Enter) -> None:
    before = ill.events.count()
    address = ANSWERS[name][0].format(case=ill.case_number, event=ill.events.get(kind="samtale").pk)
    answer = enter(None if role == "nobody" else getattr(town, role)).post(address, {"on": "14-03-2018"})
    assert answer.status_code == (LOGIN if role == "nobody" else HIDDEN)
    assert ill.events.count() == before


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
    assert answer["Location"] == "/i-dag/"


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
    page = client.post("/konto/login/", {"login": "anna", "password": "forkert"}).content.decode()
    assert "Vent fem minutter" in page


# --- headers --------------------------------------------------------------------------------------------------------

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_page_has_the_strict_policy(name: str, town: Town, ill: Citizen, enter: Enter) -> None:
    address = ANSWERS[name][0].format(case=ill.case_number, event=ill.events.get(kind="samtale").pk)
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
        page = (
            enter(town.lone)
            .get(path.format(case=ill.case_number, event=ill.events.get(kind="samtale").pk))
            .content.decode()
        )
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
    assert "Noget gik galt" in answer.content.decode()
