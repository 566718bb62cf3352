"""A municipality is started, staffed and organised: who may do what, and what the rules for new cases answer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from humlebi.desk import clock
from humlebi.desk.access.models import Absence, AccessLog, Act, Municipality, Purpose, Role, Unit, User
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.organisation import links, record
from humlebi.desk.organisation.allotting import Part, allot, choose, missing, names_of, said
from humlebi.desk.organisation.models import Allotment, How, Link, Share
from humlebi.desk.organisation.record import First, NotAllowed, Told, Wanted

from .conftest import TODAY, Enrol, Enter, Town, ill_since, staff

PASSWORD = "en god lang adgangskode"
FIRST = First("0101", "København", "Jobcenter", "leder", "Lea Leder", PASSWORD)
LATER = date(2018, 4, 1)
TYPED = {"code": "0101", "name": "København", "unit": "Jobcenter", "leader": "Lea Leder", "username": "lea.leder"}
TYPED |= {"password": PASSWORD, "again": PASSWORD}


@pytest.fixture
def karl(town: Town) -> User:
    """The administrator, who sees no case."""
    return staff("karl", town.north, Role.ADMINISTRATOR)


# --- the first visit --------------------------------------------------------------------------------------------------


def test_from_an_empty_database_to_a_leader_who_is_logged_in(db: None) -> None:
    assert links.setup_needed()
    client, address = Client(), f"/start/{links.setup_link()}/"
    assert client.get(address).status_code == 200
    assert client.post(address, TYPED)["Location"] == "/konto/login/"
    assert client.post("/konto/login/", {"login": "lea.leder", "password": PASSWORD})["Location"] == "/"
    page = client.get("/organisation/").content.decode()
    assert "Jobcenter" in page
    assert (Municipality.objects.get().pk, User.objects.get().role) == ("0101", Role.TEAM_LEADER)
    assert not links.setup_needed()


def test_the_first_address_opens_once(db: None) -> None:
    first, second = links.setup_link(), links.setup_link()
    assert Client().get(f"/start/{first}/").status_code == 404  # a later one takes its place
    record.municipality_made(second, FIRST)
    assert Client().get(f"/start/{second}/").status_code == 404
    assert Client().post(f"/start/{second}/", TYPED | {"code": "0147"}).status_code == 404
    assert Municipality.objects.count() == 1


def test_the_first_address_grows_old(db: None) -> None:
    token = links.setup_link()
    Link.objects.update(made_at=clock.now() - timedelta(hours=25), ends_at=clock.now() - timedelta(seconds=1))
    assert Client().get(f"/start/{token}/").status_code == 404


def test_a_guessed_address_is_like_a_used_one(db: None) -> None:
    token = links.setup_link()
    record.municipality_made(token, FIRST)
    used, guessed = Client().get(f"/start/{token}/"), Client().get("/start/gaet/")
    assert without(used, token) == without(guessed, "gaet")


def without(answer: Any, token: str) -> list[str]:
    """The lines of the page that are not about the address or a form's own token."""
    lines = answer.content.decode().replace(token, "").splitlines()
    return [line for line in lines if "csrfmiddlewaretoken" not in line]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"code": "101"}, "fire cifre"),
        ({"code": "kbh!"}, "fire cifre"),
        ({"username": "Æ Ø"}, "små bogstaver"),
        ({"again": "en anden lang en"}, "ikke ens"),
        ({"password": "kort", "again": "kort"}, "for kort"),
        ({"password": "humlebi-demo", "again": "humlebi-demo"}, "kan læses af alle"),
        ({"unit": " "}, "enhedens navn"),
    ],
)
def test_a_first_visit_that_cannot_be_keeps_what_was_typed(wrong: dict[str, str], told: str, db: None) -> None:
    answer = Client().post(f"/start/{links.setup_link()}/", TYPED | wrong)
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert "København" in answer.content.decode()
    assert not Municipality.objects.exists()


# --- who may organise -------------------------------------------------------------------------------------------------


def test_an_administrator_sees_no_case(town: Town, karl: User, ill: Citizen, enter: Enter) -> None:
    client = enter(karl)
    assert client.get("/").headers["Location"] == "/organisation/"
    assert client.get(f"/borger/{ill.case_number}/").status_code == 404
    assert client.get("/find/?q=signe").context["found"].total == 0
    assert sum(client.get("/i-dag/").context["day"].counts.values()) == 0
    assert ill.name not in client.get("/organisation/").content.decode()
    line = AccessLog.objects.filter(user=karl, act=Act.LIST_OPENED, detail="organisation").get()
    assert line.purpose == Purpose.ADMINISTRATION


def test_a_leader_organises_the_own_unit_alone(town: Town, enter: Enter) -> None:
    client = enter(town.lone)
    assert client.get(f"/organisation/enhed/{town.north.pk}/").status_code == 200
    assert client.get(f"/organisation/enhed/{town.south.pk}/").status_code == 404
    assert client.get(f"/organisation/medarbejder/{town.bo.pk}/").status_code == 404
    assert client.get("/organisation/enhed/").status_code == 404


def test_nobody_raises_themselves(town: Town, karl: User) -> None:
    """Neither a leader into another unit, nor an administrator into one where cases are seen."""
    for user, unit, role in ((town.lone, town.south, Role.TEAM_LEADER), (karl, town.north, Role.TEAM_LEADER)):
        with pytest.raises(Impossible), transaction.atomic():
            record.staff_changed(user, who=user, name="X", role=role, unit=unit)
    with pytest.raises(NotAllowed), transaction.atomic():
        record.staff_changed(town.anna, who=town.anna, name="X", role=Role.TEAM_LEADER, unit=town.north)
    with pytest.raises(Impossible, match="role_above"), transaction.atomic():
        record.staff_invited(town.lone, username="nyadm", name="Ny", role=Role.ADMINISTRATOR, unit=town.north)


def test_the_first_leader_may_invite_the_first_administrator(town: Town) -> None:
    new, _token = record.staff_invited(town.lone, username="nyadm", name="Ny", role=Role.ADMINISTRATOR, unit=town.north)
    assert (new.role, new.is_active) == (Role.ADMINISTRATOR, False)


ACTS: dict[str, Any] = {
    "unit_set": lambda user, town: record.unit_set(user, unit=town.north, told=Told("Nord 2", "employment")),
    "staff_invited": lambda user, town: record.staff_invited(
        user, username="ny", name="Ny", role=Role.CASEWORKER, unit=town.north
    ),
    "staff_changed": lambda user, town: record.staff_changed(
        user, who=town.ida, name="Ida Berg", role=Role.CASEWORKER, unit=town.north
    ),
    "staff_ended": lambda user, town: record.staff_ended(user, who=town.ida),
    "absence_set": lambda user, town: record.absence_set(
        user, absent=town.anna, substitute=town.ida, begins=TODAY, until=LATER
    ),
    "allotment_set": lambda user, town: record.allotment_set(
        user, unit=town.north, how=How.LOAD, begins=TODAY, parts=[Wanted(town.anna)], today=TODAY
    ),
}


def test_every_act_is_in_the_sweep() -> None:
    public = {
        name
        for name, thing in vars(record).items()
        if callable(thing) and getattr(thing, "__module__", "") == record.__name__ and name[0].islower()
        if not name.startswith("_")
    }
    assert public == {*ACTS, "may_organise", "municipality_made", "staff_joined", "link_renewed", "waits"}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_is_for_those_who_may_and_leaves_a_line(act: str, town: Town, karl: User) -> None:
    karen = staff("karen", town.south, Role.TEAM_LEADER)
    for user in (town.anna, town.bo, town.lars, karen):
        with pytest.raises(NotAllowed), transaction.atomic():
            ACTS[act](user, town)
    assert not AccessLog.objects.exists()
    ACTS[act](karl, town)
    assert AccessLog.objects.get(act=act).user == karl


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_is_one_transaction(act: str, town: Town, karl: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def state() -> list[object]:
        told = [list(model.objects.order_by("pk").values()) for model in (Unit, User, Absence, Allotment, Share, Link)]
        return [*told, AccessLog.objects.count()]

    before = state()
    monkeypatch.setattr(record.log, "write", lambda *args, **more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ACTS[act](karl, town)
    assert state() == before


# --- staff ------------------------------------------------------------------------------------------------------------


def test_an_invitation_is_taken_up_once(town: Town, enter: Enter) -> None:
    typed = {"name": "Nye Nanna", "username": "nanna", "role": "caseworker", "unit": str(town.north.pk)}
    address = enter(town.lone).post("/organisation/medarbejder/", typed).context["address"].partition("testserver")[2]
    client = Client()
    assert client.post("/konto/login/", {"login": "nanna", "password": PASSWORD}).status_code == 200  # not yet
    chosen = {"name": "Nanna Ny", "password": PASSWORD, "again": PASSWORD}
    assert client.post(address, chosen)["Location"] == "/konto/login/"
    assert client.post(address, chosen).status_code == 404
    assert client.post("/konto/login/", {"login": "nanna", "password": PASSWORD})["Location"] == "/"
    assert User.objects.get(username="nanna").name == "Nanna Ny"


def test_a_new_link_closes_the_first(town: Town, enter: Enter) -> None:
    new, token = record.staff_invited(town.lone, username="ny", name="Ny", role=Role.CASEWORKER, unit=town.north)
    answer = enter(town.lone).post(f"/organisation/medarbejder/{new.pk}/link/")
    assert answer.status_code == 200
    assert Client().get(f"/invitation/{token}/").status_code == 404


def test_the_end_of_an_employment_is_felt_at_once(town: Town, ill: Citizen, enter: Enter) -> None:
    """Whoever is removed while logged in is shown to the log-in, and the leader sees which cases are left."""
    anna, lone = enter(town.anna), enter(town.lone)
    assert anna.get("/i-dag/").status_code == 200
    lone.post(f"/organisation/medarbejder/{town.anna.pk}/slut/")
    assert anna.get("/i-dag/")["Location"].startswith("/konto/login/")
    assert "1 sag tilbage" in lone.get("/organisation/").content.decode()
    assert Citizen.objects.get().caseworker == town.anna


def test_a_leader_has_no_say_over_an_administrator(town: Town, karl: User, enter: Enter) -> None:
    for act in (
        lambda: record.staff_ended(town.lone, who=karl),
        lambda: record.staff_changed(town.lone, who=karl, name="K", role=Role.CASEWORKER, unit=town.north),
    ):
        with pytest.raises(NotAllowed), transaction.atomic():
            act()
    assert enter(town.lone).post(f"/organisation/medarbejder/{karl.pk}/slut/").status_code == 404
    assert User.objects.get(pk=karl.pk).is_active


def test_a_closed_account_is_not_opened_by_a_new_link(town: Town) -> None:
    new, token = record.staff_invited(town.lone, username="ny", name="Ny", role=Role.CASEWORKER, unit=town.north)
    record.staff_joined(token, name="Ny", password=PASSWORD)
    record.staff_ended(town.lone, who=new)
    new.refresh_from_db()
    with pytest.raises(NotAllowed), transaction.atomic():
        record.link_renewed(town.lone, invited=new)


def test_who_leaves_a_unit_leaves_no_case_behind(town: Town, karl: User, ill: Citizen) -> None:
    with pytest.raises(Impossible, match="cases_left"), transaction.atomic():
        record.staff_changed(karl, who=town.anna, name="Anna", role=Role.CASEWORKER, unit=town.south)
    moved = record.staff_changed(karl, who=town.ida, name="Ida", role=Role.CASEWORKER, unit=town.south)
    assert moved.unit == town.south


# --- absence ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "sees"), [(-1, False), (0, True), (9, True), (10, False)])
def test_a_substitute_sees_the_absent_colleagues_day_in_the_period_only(
    day: int, sees: bool, town: Town, ill: Citizen, karl: User, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bo works in another unit, and the citizen is protected."""
    Citizen.objects.update(protected=True)
    record.absence_set(karl, absent=town.anna, substitute=town.bo, begins=TODAY, until=TODAY + timedelta(days=10))
    monkeypatch.setenv("HUMLEBI_TODAY", (TODAY + timedelta(days=day)).isoformat())
    client = enter(town.bo)
    assert client.get(f"/borger/{ill.case_number}/").status_code == (200 if sees else 404)
    counts = client.get(f"/i-dag/?hvem={town.anna.pk}").context["day"].counts
    assert counts["overdue"] == int(sees)
    assert client.get("/find/?q=signe").context["found"].total == int(sees)
    if sees:
        assert town.anna.get_full_name() in client.get("/i-dag/").content.decode()
        line = AccessLog.objects.filter(act=Act.CASE_OPENED, user=town.bo).get()
        assert line.purpose == Purpose.COVERED_CASE


@pytest.mark.parametrize(
    ("who", "substitute", "begins", "until", "why"),
    [
        ("anna", "anna", 20, 25, "own_substitute"),
        ("ida", "anna", 3, 9, "ring"),
        ("lone", "anna", 3, 9, "substitute_away"),
        ("anna", "ida", 4, 9, "away_already"),
        ("anna", "karl", 20, 25, "substitute_blind"),
        ("anna", "lars", 20, 25, "substitute_blind"),
        ("anna", "ida", 20, 20, "until_before"),
    ],
)
def test_an_absence_that_cannot_be(
    who: str, substitute: str, begins: int, until: int, why: str, town: Town, karl: User
) -> None:
    people = {name: getattr(town, name) for name in ("anna", "ida", "lone", "lars")} | {"karl": karl}
    record.absence_set(karl, absent=town.anna, substitute=town.ida, begins=TODAY, until=TODAY + timedelta(days=5))
    first, last = TODAY + timedelta(days=begins), TODAY + timedelta(days=until)
    with pytest.raises(Impossible, match=why), transaction.atomic():
        record.absence_set(karl, absent=people[who], substitute=people[substitute], begins=first, until=last)


def test_a_ring_in_other_days_is_no_ring(town: Town, karl: User) -> None:
    record.absence_set(karl, absent=town.anna, substitute=town.ida, begins=TODAY, until=TODAY + timedelta(days=5))
    record.absence_set(
        karl, absent=town.ida, substitute=town.anna, begins=TODAY + timedelta(days=5), until=TODAY + timedelta(days=9)
    )
    assert Absence.objects.count() == 2


# --- the rule for new cases -------------------------------------------------------------------------------------------


def part(key: int, first: int | None = None, last: int | None = None, **more: Any) -> Part:
    return Part(key, f"N{key}", first, last, more.pop("percent", 100), **more)


@pytest.mark.parametrize(
    ("cpr", "who"), [("0101801234", 1), ("1001801234", 1), ("1101801234", 2), ("3101801234", 2), ("7101801234", 2)]
)
def test_by_the_day_of_birth(cpr: str, who: int) -> None:
    """71 is the 11th of a month in a number that is not the person's own."""
    assert choose(How.CPR_DAY, [part(1, 1, 10), part(2, 11, 31)], cpr).caseworker == who


@pytest.mark.parametrize(("cpr", "who"), [("0101801200", 1), ("0101801249", 1), ("0101801250", 2), ("0101801299", 2)])
def test_by_the_last_digits(cpr: str, who: int) -> None:
    assert choose(How.CPR_LAST, [part(1, 0, 49), part(2, 50, 99)], cpr).caseworker == who


def test_by_load_hours_count_and_the_absent_get_nothing() -> None:
    parts = [part(1, cases=40), part(2, cases=25, percent=50), part(3, cases=30, away=True)]
    found = choose(How.LOAD, parts, "0101801234")
    assert (found.caseworker, found.cases) == (1, 40)
    assert choose(How.LOAD, [part(3, cases=0, away=True)], "0101801234").why == "away"


def test_a_number_that_nobody_has_is_said() -> None:
    parts = [part(1, 1, 10), part(2, 12, 31)]
    assert choose(How.CPR_DAY, parts, "1101801234").why == "nobody"
    assert missing(How.CPR_DAY, parts) == [11]


def test_a_rule_holds_from_its_day_until_a_later_one(town: Town, enrol: Enrol) -> None:
    parts = [Wanted(town.anna, 1, 31)]
    record.allotment_set(town.lone, unit=town.north, how=How.CPR_DAY, begins=TODAY, parts=parts, today=TODAY)
    later = [Wanted(town.ida, 1, 31)]
    record.allotment_set(town.lone, unit=town.north, how=How.CPR_DAY, begins=LATER, parts=later, today=TODAY)
    before = LATER - timedelta(days=1)
    assert [allot(town.north, "0101801234", day).caseworker for day in (before, LATER)] == [town.anna.pk, town.ida.pk]
    assert allot(town.south, "0101801234", TODAY).why == "none"
    told = said(allot(town.north, "0101801234", before), names_of([town.anna]))
    assert told == "Anna har dem, der er født den 1. til den 31. i en måned. Reglen gælder fra 14. marts 2018."


@pytest.mark.parametrize(
    ("how", "numbers", "why"),
    [
        (How.CPR_DAY, [(1, 10), (10, 31)], "numbers_twice"),
        (How.CPR_DAY, [(0, 10), (11, 31)], "numbers_wrong"),
        (How.CPR_DAY, [(1, 10), (11, 32)], "numbers_wrong"),
        (How.CPR_LAST, [(0, 49), (50, 100)], "numbers_wrong"),
        (How.CPR_LAST, [(9, 3), (50, 99)], "numbers_wrong"),
        (How.LOAD, [], "nobody_in_rule"),
    ],
)
def test_a_rule_that_cannot_be(how: How, numbers: list[tuple[int, int]], why: str, town: Town) -> None:
    parts = [Wanted(who, *pair) for who, pair in zip((town.anna, town.ida), numbers, strict=False)]
    with pytest.raises(Impossible, match=why), transaction.atomic():
        record.allotment_set(town.lone, unit=town.north, how=how, begins=TODAY, parts=parts, today=TODAY)


def test_a_rule_through_its_page(town: Town, enter: Enter) -> None:
    client, address = enter(town.lone), f"/organisation/enhed/{town.north.pk}/fordeling/"
    typed = {"how": "cpr_day", "begins": "14-03-2018", f"part_{town.anna.pk}": "1-15", f"part_{town.ida.pk}": "16–31"}
    assert client.post(address, typed)["Location"] == address
    page = client.get(address).content.decode()
    assert "1–15" in page
    assert "Ingen har disse tal" not in page
    wrong = client.post(address, typed | {f"part_{town.ida.pk}": "15-31"})
    assert wrong.status_code == 422
    assert "Et tal står ved to" in wrong.content.decode()


def test_more_staff_ask_no_more_queries(town: Town, enter: Enter) -> None:
    client, counts = enter(town.lone), []
    for size in range(3):
        for number in range(5):
            staff(f"ny{size}{number}", town.north)
        with CaptureQueriesContext(connection) as asked:
            client.get("/organisation/")
        counts.append(len(asked))
    assert counts[1] == counts[2]


def test_the_case_of_somebody_who_was_ill_is_the_substitutes_to_record(
    town: Town, enrol: Enrol, karl: User, enter: Enter
) -> None:
    who = ill_since(enrol("Else Øst"))
    record.absence_set(karl, absent=town.anna, substitute=town.bo, begins=TODAY, until=None)
    client = enter(town.bo)
    form = client.get(f"/borger/{who.case_number}/samtale/").context["form"]
    typed = {name: form[name].value() for name in ("version", "word")} | {"on": "14-03-2018", "kind": "samtale"}
    assert client.post(f"/borger/{who.case_number}/samtale/", typed).status_code == 302
