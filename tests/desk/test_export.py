"""Lists as files: what a Danish Excel opens, what a spreadsheet may not run, and who took what."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from django.test import Client, RequestFactory

from humlebi.desk import export
from humlebi.desk.access.models import AccessLog, Act
from humlebi.desk.casework import drafts
from humlebi.desk.casework.templatetags.words import detail_word
from humlebi.desk.export import Sheet, answer, harmless

from .conftest import Enrol, Enter, Town, ill_since


def rows_of(body: bytes) -> list[list[str]]:
    assert body.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in body
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("@SUM(1)", "'@SUM(1)"),
        ("+45 12 34 56 78", "+45 12 34 56 78"),
        ("-5", "-5"),
        ("-5+cmd", "'-5+cmd"),
        ("  =1+1", "'  =1+1"),
        ("\t=1", "'\t=1"),
        ("\u200b=1", "'\u200b=1"),
        ("\u200e\u2060\u00ad=1", "'\u200e\u2060\u00ad=1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("\uff20SUM(1)", "'\uff20SUM(1)"),
        ("Åse =1", "Åse =1"),
        ("a\x00b", "ab"),
        ("", ""),
    ],
)
def test_a_cell_that_would_be_a_formula_is_made_harmless(text: str, written: str) -> None:
    assert harmless(text) == written


def test_a_file_of_commas_is_written_as_danes_write() -> None:
    cells = [date(2018, 3, 1), Decimal("1234.50"), Fraction(1, 3), 7, None, "Ærø; Å", "=1"]
    body = answer(Sheet("Åbne pligter", ["a"] * 7, [cells]), "csv")
    assert rows_of(body.content)[1] == ["01-03-2018", "1234,5", "0,333333", "7", "", "Ærø; Å", "'=1"]
    assert "humlebi-aabne-pligter-" in body["Content-Disposition"]


def test_a_workbook_has_dates_as_dates_and_no_formula() -> None:
    body = answer(Sheet("Frister: [alle]", ["Dag", "Tekst"], [[date(2018, 3, 1), "=1+1"]]), "xlsx")
    with zipfile.ZipFile(io.BytesIO(body.content)) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
        texts = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in page
    assert "<v>43160</v>" in page  # 1 March 2018 as a spreadsheet counts days
    assert "=1+1" in texts


def test_a_list_too_long_for_a_file_is_refused_in_words(town: Town, enrol: Enrol, enter: Enter, monkeypatch) -> None:
    ill_since(enrol("Bo En"))
    ill_since(enrol("Bo To"))
    monkeypatch.setattr(export, "MOST", 1)
    answered = enter(town.anna).get("/i-dag/overskredet/?fil=csv")
    assert answered.status_code == 422
    assert "Listen er for lang til én fil" in answered.content.decode()
    assert not AccessLog.objects.filter(act=Act.EXPORTED).exists()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    "path", ["/i-dag/overskredet/", "/i-dag/stille/", "/i-dag/kladder/", "/find/?q=nummer", "/log/"]
)
def test_every_list_of_staff_is_a_file_and_the_log_says_who_took_it(
    path: str, kind: str, town: Town, enrol: Enrol, enter: Enter
) -> None:
    for number in range(60):
        who = ill_since(enrol(f"Nummer {number:02}"))
        drafts.keep(drafts.opened(town.lone, who, "notat"), {"note": "x"})
    client = enter(town.lone)
    page = client.get(path).content.decode()
    assert f"fil={kind}" in page
    answered = client.get(f"{path}{'&' if '?' in path else '?'}fil={kind}")
    assert answered.status_code == 200
    line = AccessLog.objects.filter(act=Act.EXPORTED).get()
    assert (line.user, line.outcome) == (town.lone, "granted")
    assert kind in line.detail
    assert ("CSV" if kind == "csv" else "Excel") in detail_word(line)
    if kind == "csv":
        assert len(rows_of(answered.content)) >= 61


def test_a_file_holds_what_the_page_would_show_and_no_more(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol("Anna Har", town.anna))
    ill_since(enrol("Ida Har", town.ida))
    ill_since(enrol("Bo Har", town.bo))
    ill_since(enrol("Skjult Person", town.ida, protected=True))
    files = {
        user.username: enter(user).get("/find/?q=ar&fil=csv").content.decode()
        + enter(user).get("/i-dag/overskredet/?fil=csv").content.decode()
        for user in (town.anna, town.lone, town.bo, town.lars)
    }
    assert "Bo Har" not in files["anna"] + files["lone"]
    assert "Skjult" not in files["anna"]
    assert "Har" not in files["lars"]
    assert enter(town.anna).get("/log/?fil=csv").status_code == 404


def test_headings_are_in_the_readers_language(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol())
    client = enter(town.anna)
    assert rows_of(client.get("/i-dag/overskredet/?fil=csv").content)[0][:3] == ["Navn", "Sagsnummer", "Sagsbehandler"]
    client.cookies["django_language"] = "en"
    assert rows_of(client.get("/i-dag/overskredet/?fil=csv").content)[0][:3] == ["Name", "Case number", "Caseworker"]


def test_a_search_by_number_has_no_file(town: Town, enrol: Enrol, enter: Enter) -> None:
    who = enrol("Bo Rask")
    page = enter(town.anna).post("/find/", {"q": who.cpr}).content.decode()
    assert "Bo Rask" in page
    assert "fil=" not in page


def test_another_word_than_a_kind_of_file_is_the_page(town: Town) -> None:
    assert export.asked(RequestFactory().get("/?fil=exe")) == ""


@pytest.mark.parametrize(
    ("path", "heading", "row"),
    [
        ("/lov/?gruppe=sygedagpenge&", "Regel", "sygedagpenge"),
        ("/lov/?", "Regel", "ATP"),
        ("/lov/satser/?", "Sats", "§"),
        ("/lov/daekning/?", "Inddeling", ";"),
    ],
)
def test_every_list_of_the_law_is_a_file_for_everybody(path: str, heading: str, row: str, db: None) -> None:
    client = Client()
    body = client.get(f"{path}fil=csv").content
    rows = rows_of(body)
    assert rows[0][0] == heading
    assert len(rows) > 8
    assert row.casefold() in body.decode().casefold()
    assert client.get(f"{path}fil=xlsx").content.startswith(b"PK")
    assert "fil=csv" in client.get(path).content.decode()
    assert not AccessLog.objects.exists()


def test_a_list_of_rules_is_whole_and_not_one_page_of_it(db: None) -> None:
    client = Client()
    page = client.get("/lov/?slags=duty").context["page"]
    assert page.paginator.num_pages > 1
    assert len(rows_of(client.get("/lov/?slags=duty&fil=csv").content)) == page.paginator.count + 1


def test_a_comparison_is_a_file_of_its_duties_and_of_its_people(town: Town, enrol: Enrol, enter: Enter) -> None:
    for number in range(3):
        ill_since(enrol(f"Nummer {number}"), date(2017, 9, 4))
    ill_since(enrol("Fra syd", town.bo), date(2017, 9, 4))
    client = enter(town.lone)
    assert "fil=csv" in client.get("/sammenlign/?lov=31-12-2014").content.decode()
    people = rows_of(client.get("/sammenlign/?lov=31-12-2014&fil=csv").content)
    assert {row[0] for row in people} == {"Navn", "Nummer 0", "Nummer 1", "Nummer 2"}
    duties = rows_of(client.get("/sammenlign/?lov=31-12-2014&fil=csv&liste=pligter").content)
    assert duties[0] == ["Pligt", "Kilde", "Før", "Efter", "Borgere", "Regnet på loven som læst til og med"]
    assert len(duties) > 1
    lines = AccessLog.objects.filter(act=Act.EXPORTED).order_by("pk").values_list("detail", flat=True)
    assert [line.split(" ")[:2] for line in lines] == [["sammenlign", "csv"]] * 2
    assert enter(town.anna).get("/sammenlign/?lov=31-12-2014&fil=csv").status_code == 404
