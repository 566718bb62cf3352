"""The pages: lists and counts, search with Danish letters, fragments that are parts of the page, and few queries."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from humlebi import desk
from humlebi.demo.municipality import make
from humlebi.desk import clock
from humlebi.desk.access.models import AccessLog
from humlebi.desk.casework import gather, snapshots
from humlebi.desk.casework.loading import NotEmpty, load
from humlebi.desk.casework.models import Citizen, SnapshotRow
from humlebi.desk.casework.names import cpr_of, masked, search_key, sort_key
from humlebi.desk.casework.search import found_by
from humlebi.desk.casework.templatetags.words import glossary, in_days
from humlebi.law.register import law
from humlebi.outcomes.agenda import agenda
from humlebi.reckoning.assess import assess

from .conftest import TODAY, Enrol, Enter, Town, event, ill_since, reckon, spell


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return str(answer.content.decode())


# --- today ----------------------------------------------------------------------------------------------------------


def test_the_front_page_opens_the_most_urgent_list(town: Town, ill: Citizen, enter: Enter) -> None:
    page = text(enter(town.anna), "/i-dag/")
    assert "Signe Morgendis" in page
    assert "Opfølgning hver fjerde uge" in page
    assert "12. februar 2018" in page
    assert "30 dage over fristen" in page


def test_one_day_over_is_said_in_the_singular() -> None:
    with translation.override("da"):
        assert [in_days(days) for days in (-2, -1, 0, 1, 2)] == [
            "2 dage over fristen",
            "1 dag over fristen",
            "i dag",
            "om 1 dag",
            "om 2 dage",
        ]


def test_a_caseworker_s_list_is_the_own_and_the_leader_s_is_the_unit_s(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol("Anna Har", town.anna))
    ill_since(enrol("Ida Har", town.ida))
    ill_since(enrol("Bo Har", town.bo))
    assert ["Anna Har" in text(enter(u), "/i-dag/overskredet/") for u in (town.anna, town.ida, town.lone)] == [
        True,
        False,
        True,
    ]
    leader = text(enter(town.lone), "/i-dag/overskredet/")
    assert "Ida Har" in leader
    assert "Bo Har" not in leader


def test_a_leader_may_look_at_one_caseworker_s_list(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol("Anna Har", town.anna))
    ill_since(enrol("Ida Har", town.ida))
    page = text(enter(town.lone), f"/i-dag/overskredet/?hvem={town.ida.pk}")
    assert "Ida Har" in page
    assert "Anna Har" not in page


@pytest.mark.parametrize("whose", ["-1", "99999999999999999999", "æ", "1 or 1=1"])
def test_an_address_with_nonsense_is_no_mistake_of_ours(whose: str, town: Town, ill: Citizen, enter: Enter) -> None:
    text(enter(town.lone), f"/i-dag/overskredet/?hvem={whose}&side={whose}")
    text(enter(town.anna), f"/i-dag/overskredet/?hvem={whose}&side=999")


def test_another_unit_s_caseworker_is_nobody_here(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol("Bo Har", town.bo))
    assert "Bo Har" not in text(enter(town.lone), f"/i-dag/overskredet/?hvem={town.bo.pk}")


def test_every_count_is_the_length_of_its_list(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol())
    silent = enrol("Stille Vand")
    spell(silent, "sygedagpenge", date(2017, 10, 2), value="loenmodtager")
    reckon(silent)
    day = enter(town.anna).get("/i-dag/").context["day"]
    for query, number in day.counts.items():
        listed = enter(town.anna).get(reverse(f"today_{query}")).context["day"]
        assert listed.page.paginator.count == number, query
    assert day.counts["quiet"] == 2
    assert day.counts["unknown"] >= 1


def test_a_long_list_is_paged(town: Town, enrol: Enrol, enter: Enter) -> None:
    for number in range(51):
        ill_since(enrol(f"Nummer {number:02}"))
    first, second = (text(enter(town.anna), f"/i-dag/overskredet/?side={n}") for n in (1, 2))
    assert "Side 1 af 2" in first
    assert first.count("dage over fristen") == 50
    assert second.count("dage over fristen") == 1


def test_an_empty_list_says_so(town: Town, enter: Enter) -> None:
    assert "Der er ingen på listen." in text(enter(town.anna), "/i-dag/overskredet/")


def test_a_list_of_another_day_says_which(
    town: Town, ill: Citizen, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUMLEBI_TODAY", "2018-03-20")
    assert "Listerne er beregnet for 14. marts 2018" in text(enter(town.anna), "/i-dag/")


def test_one_meeting_names_every_duty_it_serves(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol())
    rows = SnapshotRow.objects.filter(bucket="overdue", act="samtale")
    page = text(enter(town.anna), "/i-dag/overskredet/")
    assert rows.exists()
    assert all(row.title_da in page for row in rows)


@pytest.mark.parametrize("path", ["overskredet", "stille"])
@pytest.mark.parametrize("role", ["anna", "lone"])
def test_a_citizen_who_has_moved_or_is_protected_leaves_the_lists_at_once(
    role: str, path: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    client, address = enter(getattr(town, role)), f"/i-dag/{path}/"
    changes = [{"unit": town.south, "caseworker": town.bo}]
    if role == "anna":
        changes.append({"protected": True, "caseworker": town.ida})
    assert "Signe Morgendis" in text(client, address)
    for change in changes:
        Citizen.objects.filter(pk=ill.pk).update(**{"unit": town.north, **change})
        day = client.get(address).context["day"]
        assert not day.entries
        assert set(day.counts.values()) == {0}


# --- search ---------------------------------------------------------------------------------------------------------

NAMES = ["Åse Ørsted", "Ærø Æbler", "Zenia Zobel", "Øjvind Østergaard", "Anna Aagaard", "Anna Ågård", "Bo Andersen"]
SPELT = ["Aase Oestergaard", "Åse Østergård", "André Müller", "Michael Jæger", "Rafael Joel"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("østergaard", ["Øjvind Østergaard"]),
        ("ØSTERGAARD", ["Øjvind Østergaard"]),
        ("åse", ["Åse Ørsted"]),
        ("ase", []),
        ("ærø æb", ["Ærø Æbler"]),
        ("anna", ["Anna Aagaard", "Anna Ågård"]),
        ("andersen bo", ["Bo Andersen"]),
        ("Andersen, Bo", ["Bo Andersen"]),
        ("andersen,bo;", ["Bo Andersen"]),
        ("%", None),
        ("a a", None),
        ("anna h", None),
        ("-- --", None),
        (",,,", None),
        ("zz", []),
    ],
)
def test_search_by_name(asked: str, found: list[str] | None, town: Town, enrol: Enrol, enter: Enter) -> None:
    for name in NAMES:
        enrol(name)
    answer = enter(town.anna).get("/find/", {"q": asked})
    if found is None:
        assert "Skriv mindst to bogstaver" in answer.content.decode()
    else:
        assert [c.name for c in answer.context["found"].page] == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("åse", ["Aase Oestergaard", "Åse Østergård"]),
        ("aase", ["Aase Oestergaard", "Åse Østergård"]),
        ("østergård", ["Aase Oestergaard", "Åse Østergård"]),
        ("oestergaard", ["Aase Oestergaard", "Åse Østergård"]),
        ("ØSTERGAARD", ["Aase Oestergaard", "Åse Østergård"]),
        ("oesterg", ["Aase Oestergaard", "Åse Østergård"]),
        ("jaeger", ["Michael Jæger"]),
        ("jäger", ["Michael Jæger"]),
        ("andre muller", ["André Müller"]),
        ("michael", ["Michael Jæger"]),
        ("el", ["Michael Jæger", "Rafael Joel"]),
        ("ase", ["Aase Oestergaard"]),
    ],
)
def test_a_name_is_found_however_it_is_spelt(
    asked: str, found: list[str], town: Town, enrol: Enrol, enter: Enter
) -> None:
    for name in SPELT:
        enrol(name)
    hits = enter(town.anna).get("/find/", {"q": asked}).context["found"].hits
    assert sorted(hit.citizen.name for hit in hits) == sorted(found)


BIRTHS = [
    "010280",
    "01-02-80",
    "01.02.80",
    "01/02 1980",
    "1. februar 1980",
    "1 February 1980",
    "1. feb. 80",
    "01021980",
]


@pytest.mark.parametrize("asked", [*BIRTHS, "01021980", "1980-02-01"])
def test_a_day_of_birth_finds_those_born_on_it(asked: str, town: Town, enrol: Enrol, enter: Enter) -> None:
    who, other = enrol("Bo Rask"), enrol("Bo Rask")
    enrol("En Anden")
    Citizen.objects.filter(pk__in=(who.pk, other.pk)).update(born=date(1980, 2, 1))
    page = enter(town.anna).post("/find/", {"q": asked}, follow=True)
    assert [hit.citizen.name for hit in page.context["found"].hits] == ["Bo Rask", "Bo Rask"]
    assert page.content.decode().count("1. februar 1980<") == 2


@pytest.mark.parametrize("asked", ["228882", "228882-00", "228882 0", "22-88-82-001", "220882"])
def test_a_part_of_a_cpr_number_finds_the_day_of_birth_and_asks_for_the_rest(
    asked: str, town: Town, enrol: Enrol, enter: Enter
) -> None:
    who, neighbour = enrol("Signe Morgendis"), enrol("Født Samme Dag")
    enrol("En Anden")
    Citizen.objects.filter(pk=who.pk).update(cpr="2288820001", born=date(1982, 8, 22))
    Citizen.objects.filter(pk=neighbour.pk).update(cpr="2288829999", born=date(1982, 8, 22))
    answer = enter(town.anna).get("/find/", {"q": asked})
    names = {hit.citizen.name for hit in answer.context["found"].hits}
    assert names == {"Signe Morgendis", "Født Samme Dag"}  # no digit after the day narrows it
    assert ("Skriv alle ti cifre" in answer.content.decode()) == (len(asked) > 6)


def test_two_of_one_name_are_told_apart(town: Town, enrol: Enrol, enter: Enter) -> None:
    for born, worker in ((date(1950, 5, 1), town.anna), (date(1990, 6, 2), None)):
        who = enrol("August Anemone", worker)
        Citizen.objects.filter(pk=who.pk).update(born=born)
        spell(who, "sygedagpenge", date(2018, 1, 1), None if worker else date(2018, 2, 1), "loenmodtager")
    page = text(enter(town.anna), "/find/?q=anemone")
    for words in ("1. maj 1950", "2. juni 1990", "Sygedagpenge", "Afsluttet", "til og med 31. januar 2018", "Anna"):
        assert words in page


def test_a_number_that_nobody_has_says_how_numbers_are_written(town: Town, enter: Enter) -> None:
    assert "ti cifre" in text(enter(town.anna), "/find/?q=311299")


CPR = "010199-1234"
CPR_SPELT = [
    *("0101991234", "010199-1234", "010199 1234", "010199.1234", "010199–1234", "010199—1234", "010199/1234"),
    *("01-01-99-1234", "01.01.99 1234", "01 01 99 1234", "010199 - 1234", "0 1 0 1 9 9 1 2 3 4", "010199‑1234"),
]


@pytest.mark.parametrize("spelt", CPR_SPELT)
def test_no_spelling_of_a_cpr_number_is_kept_or_stands_in_an_address(
    spelt: str, town: Town, enrol: Enrol, enter: Enter
) -> None:
    assert masked(f"se {spelt}!") == "se 010199xxxx!"
    assert cpr_of(spelt) == "0101991234"
    who = enrol("Bo Rask")
    Citizen.objects.filter(pk=who.pk).update(cpr="0101991234")
    client = enter(town.anna)
    answer = client.post("/find/", {"q": spelt})
    assert answer.status_code == 200  # answered where it was sent, and not led to an address with the number in it
    assert "Bo Rask" in answer.content.decode()
    assert client.post("/find/", {"q": spelt}, headers=HTMX)["HX-Push-Url"] == "false"
    assert not AccessLog.objects.filter(detail__contains="1234").exists()


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("2026-000148", "2026-000148"),
        ("2018-0001", "2018-0001"),
        ("01-02-1980", "01-02-1980"),
        ("228882-00", "228882xx"),
        ("010199123", "010199xxx"),
        ("signe 12", "signe 12"),
        ("12345678901", "12345678901"),
    ],
)
def test_what_is_no_cpr_number_is_kept_as_it_is(kept: str, told: str) -> None:
    assert masked(kept) == told


def test_a_search_by_name_leads_to_an_address_that_can_be_shared(town: Town, enrol: Enrol, enter: Enter) -> None:
    enrol("Øjvind Østergård")
    client = enter(town.anna)
    assert client.post("/find/", {"q": "østerg"})["Location"] == "/find/?q=%C3%B8sterg"
    assert client.post("/find/", {"q": "østerg"}, headers=HTMX)["HX-Push-Url"] == "/find/?q=%C3%B8sterg"


@pytest.mark.parametrize("asked", ["010280", "2018-0001", "9800000001"])
def test_a_search_by_number_uses_an_index(asked: str, town: Town, enrol: Enrol) -> None:
    enrol()
    plan = found_by(town.anna, asked).explain()
    assert "SCAN casework_citizen" not in plan.replace("USING", "") or connection.vendor != "sqlite"


def test_aa_and_å_sort_last_and_by_family_name() -> None:
    assert sorted(NAMES, key=sort_key) == [
        "Bo Andersen",
        "Zenia Zobel",
        "Ærø Æbler",
        "Åse Ørsted",
        "Øjvind Østergaard",
        "Anna Aagaard",
        "Anna Ågård",
    ]


def test_the_database_sorts_as_the_key_does(town: Town, enrol: Enrol) -> None:
    for name in NAMES:
        enrol(name)
    assert [c.name for c in Citizen.objects.order_by("sort_key", "pk")] == sorted(NAMES, key=sort_key)


@pytest.mark.parametrize("typed", ["010199-1234", "0101991234", " 010199 1234 "])
def test_a_cpr_number_is_known_with_and_without_its_hyphen(typed: str) -> None:
    assert cpr_of(typed) == "0101991234"


def test_search_by_number(town: Town, enrol: Enrol, enter: Enter) -> None:
    who = enrol("Bo Andersen")
    who.case_number = "2018-004711"
    who.save()
    enrol("En Anden")
    for asked in (who.cpr, f"{who.cpr[:6]}-{who.cpr[6:]}", who.case_number, "2018004711"):
        assert [c.name for c in enter(town.anna).get("/find/", {"q": asked}).context["found"].page] == ["Bo Andersen"]


def test_a_cpr_number_is_shown_to_whoever_knew_it(town: Town, enrol: Enrol, enter: Enter) -> None:
    who = enrol("Bo Andersen")
    written = f"{who.cpr[:6]}-{who.cpr[6:]}"
    shown = [written in text(enter(town.anna), f"/find/?q={asked}") for asked in ("bo", who.case_number)]
    assert shown == [False, False]
    page = enter(town.anna).get("/find/", {"q": who.cpr}).content.decode()
    assert f">{written}<" in page


def test_search_finds_the_own_unit_alone(town: Town, enrol: Enrol, enter: Enter) -> None:
    enrol("Bo Sydpå", town.bo)
    page = text(enter(town.anna), "/find/?q=bo+syd")
    assert "Ingen fundet." in page
    assert "0 sager fundet" in page


def test_a_key_is_the_same_however_the_letters_are_composed() -> None:
    assert search_key("A\u030age  HANSEN ") == search_key("åge hansen") == "åge hansen"


# --- fragments ------------------------------------------------------------------------------------------------------

HTMX = {"HX-Request": "true"}


def same(markup: str) -> str:
    """Without the tokens that are new on every page."""
    return re.sub(r'name="(csrfmiddlewaretoken|word)" value="[^"]*"', "", markup).strip()


@pytest.mark.parametrize(
    "path",
    [
        "/i-dag/overskredet/",
        "/find/?q=signe",
        "/borger/{case}/",
        "/borger/{case}/samtale/?slags=samtale",
        "/borger/{case}/kategori/visitation/",
        "/borger/{case}/ret/haendelse/{event}/",
        "/borger/{case}/ret/periode/{spell}/",
    ],
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_fragment_is_a_part_of_the_page(path: str, language: str, town: Town, ill: Citizen, enter: Enter) -> None:
    address = path.format(
        case=ill.case_number, event=ill.events.get(kind="samtale").pk, spell=ill.spells.get(kind="visitation").pk
    )
    client = enter(town.anna)
    client.cookies["django_language"] = language
    part, page = client.get(address, headers=HTMX), client.get(address)
    assert "<html" not in part.content.decode()
    assert same(part.content.decode()) in same(page.content.decode())
    assert "HX-Request" in page["Vary"]


def test_a_talk_sent_by_script_answers_with_the_case(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    address = f"/borger/{ill.case_number}/samtale/"
    version = client.get(address).context["form"]["version"].value()
    typed = {"version": version, "on": "14-03-2018", "kind": "samtale", "note": ""}
    wrong = client.post(address, typed | {"on": "i går"}, headers=HTMX)
    assert (wrong.status_code, wrong["HX-Retarget"]) == (422, "#handling")
    right = client.post(address, typed, headers=HTMX)
    assert (right.status_code, right["HX-Push-Url"]) == (200, f"/borger/{ill.case_number}/")
    fresh = same(text(client, f"/borger/{ill.case_number}/?nyt={ill.events.get(on=TODAY).pk}"))
    assert same(right.content.decode()) in fresh


# --- queries --------------------------------------------------------------------------------------------------------


def queries(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as made:
        assert client.get(address).status_code == 200
    return len(made)


LISTS = ["/i-dag/overskredet/", "/i-dag/stille/", "/find/?q=nummer", "/log/", "/sammenlign/?lov=2014-12-31"]
# So many a page may ask, however many citizens or facts there are.
MOST_QUERIES = 40
LEADERS_ONLY = ("/log/", "/sammenlign/?lov=2014-12-31")


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("user", ["anna", "lone"])
def test_more_citizens_ask_no_more_queries(address: str, user: str, town: Town, enrol: Enrol, enter: Enter) -> None:
    if address in LEADERS_ONLY and user == "anna":
        return
    client = enter(getattr(town, user))
    counts = []
    for size in (2, 40):
        for number in range(size):
            who = ill_since(enrol(f"Nummer {number}"), date(2017, 9, 4))
            event(who, "oplysningsskema", date(2017, 9, 20))
        counts.append(queries(client, address))
    assert counts[0] == counts[1]
    assert counts[0] <= MOST_QUERIES


def test_a_longer_history_asks_no_more_queries(town: Town, ill: Citizen, enter: Enter) -> None:
    client, address = enter(town.lone), f"/borger/{ill.case_number}/"
    few = queries(client, address)
    for day in range(1, 60):
        event(ill, "samtale", date.fromordinal(ill.spells.earliest("begins").begins.toordinal() + day))
    assert queries(client, address) == few <= MOST_QUERIES


@pytest.mark.parametrize(
    "address", ["/lov/", "/lov/?gruppe=fleksjob", "/lov/varighed/", "/lov/satser/", "/lov/daekning/"]
)
def test_the_law_is_read_without_the_database(address: str, db: None) -> None:
    assert queries(Client(), address) == 0


def test_gathering_everybody_asks_one_query_a_table(town: Town, enrol: Enrol) -> None:
    for number in range(30):
        ill_since(enrol(f"Nummer {number}"))
    with CaptureQueriesContext(connection) as made:
        gather.of_everybody()
    assert len(made) == 3


# --- the law and its words ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_rule_has_a_page(language: str, db: None) -> None:
    client = Client()
    client.cookies["django_language"] = language
    for version in law().rules:
        page = text(client, f"/lov/{version.slug}/")
        assert version.title.say(language).split("'")[0] in page
        assert version.source.cite.replace("'", "&#x27;") in page


def test_every_rule_is_listed_under_its_chapter(db: None) -> None:
    client, listed = Client(), set()
    for chapter in re.findall(r'href="(/lov/\?(?:emne|lokalt)=[^"]+)"', text(client, "/lov/")):
        shown = text(client, chapter)
        listed |= set(re.findall(r'href="/lov/([a-z0-9_]+)/"', shown))
        for page in range(2, 1 + int((re.findall(r"Side 1 af (\d+)", shown) or ["1"])[0])):
            listed |= set(re.findall(r'href="/lov/([a-z0-9_]+)/"', text(client, f"{chapter}&side={page}")))
    assert {version.name for version in law().rules} <= listed


def test_a_rule_that_is_not_there_is_404(db: None) -> None:
    assert Client().get("/lov/findes_ikke@1998/").status_code == 404


def test_the_glossary_is_in_danish_order_and_in_both_languages() -> None:
    terms = [term.term for term in glossary().values()]
    assert terms == sorted(terms, key=lambda word: search_key(word).replace("aa", "å").translate(_DANISH))
    assert all(term.plain.da and term.plain.en for term in glossary().values())


_DANISH = str.maketrans({"æ": "{a", "ø": "{b", "å": "{c"})


# --- the demo municipality ------------------------------------------------------------------------------------------


def test_the_lists_equal_what_the_terminal_says_person_by_person(db: None) -> None:
    municipality = make(200, seed=7, today=TODAY)
    told: list[tuple[str, int, int]] = []
    assert load(municipality, lambda *step: told.append(step)) == 200
    facts = assess(municipality.facts, TODAY)
    wanted = sorted((i.person, i.bucket, r.rule.act, i.due, r.rule.slug) for i in agenda(facts, TODAY) for r in i.rows)
    leading = {(r.snapshot_id, r.item): r.due for r in SnapshotRow.objects.filter(leading=True)}
    rows = SnapshotRow.objects.select_related("snapshot__citizen")
    shown = sorted((r.snapshot.citizen.person, r.bucket, r.act, leading[r.snapshot_id, r.item], r.rule) for r in rows)
    assert shown == wanted
    assert told[-1] == ("Snapshot", 200, 200)


def test_a_database_with_citizens_is_not_loaded_over(town: Town, ill: Citizen) -> None:
    with pytest.raises(NotEmpty):
        load(make(30, seed=7, today=TODAY))


def test_the_clock_can_be_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert clock.today() == TODAY
    monkeypatch.delenv("HUMLEBI_TODAY")
    assert clock.today() == clock.now().astimezone().date() or clock.today() >= TODAY


def test_refreshing_twice_changes_nothing(town: Town, ill: Citizen) -> None:
    before = list(SnapshotRow.objects.values("rule", "due", "status", "bucket", "item", "leading"))
    snapshots.refresh_all(TODAY)
    assert list(SnapshotRow.objects.values("rule", "due", "status", "bucket", "item", "leading")) == before


def test_every_box_has_the_picture_its_space_is_kept_for() -> None:
    """The design system indents the words of a box by the width of a picture, whether there is one or not."""
    bare = [
        path.name
        for path in Path(desk.__file__).parent.rglob("*.html")
        for after in re.findall(r'<div class="alert alert-[^>]*>\s*(.{10})', path.read_text(encoding="utf-8"))
        if not after.startswith("{% icon")
    ]
    assert not bare
