"""The law's pages: what is filtered, asked and compared is what the law answers, of whom one may see."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client
from tests.desk.conftest import TODAY, Enrol, Enter, Town, ill_since

from humlebi.desk.access.models import AccessLog
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen
from humlebi.desk.law.line_svg import line
from humlebi.desk.steering.bars_svg import bars
from humlebi.law.register import law
from humlebi.outcomes.comparison import compare
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import columns_of


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


# --- browse -----------------------------------------------------------------------------------------------------------


def test_a_filter_shows_what_fits_and_nothing_else(db: None) -> None:
    shown = page(Client(), "/lov/?gruppe=sygedagpenge&slags=limit")
    found = {name.partition("@")[0] for name in re.findall(r'href="/lov/([^"/?]+)/"', shown)} - {
        "forskel", "overlap", "satser", "forsoeg", "daekning",
    }  # fmt: skip
    wanted = {v.name for v in law().versions if v.kind == "limit" and v.declaration.group == "sygedagpenge"}
    assert found == wanted


def test_the_law_on_a_date_is_that_date_s(db: None) -> None:
    before, after = (page(Client(), f"/lov/?dag={day}&gruppe=ledighedsydelse") for day in ("2019-12-31", "2020-01-01"))
    assert "cv_samtale@" in before
    assert "cv_samtale@" not in after


@pytest.mark.parametrize("address", ["/lov/?dag=1998-06-30", "/lov/?dag=2027-01-01", "/lov/forskel/?fra=1990-01-01"])
def test_a_date_outside_the_law_is_refused_with_the_dates(address: str, db: None) -> None:
    client = Client()
    client.cookies["django_language"] = "en"
    shown = page(client, address)
    assert "The law is described here from 1 July 1998 to 31 December 2026." in shown
    assert "<table" not in shown
    assert "hb-law-list" not in shown


def test_a_date_is_written_as_people_write_it_here(db: None) -> None:
    for told in ("01-11-2017", "1.11.2017", "2017-11-01"):
        shown = page(Client(), f"/lov/overlap/?gruppe=ledighedsydelse&dag={told}")
        assert 'value="01-11-2017"' in shown
        assert 'type="date"' not in shown
        assert "1. november 2017" in shown


def test_nothing_that_is_not_there_is_shown(db: None) -> None:
    for address in ("/lov/satser/findes_ikke/", "/lov/overlap/?gruppe=ingen", "/lov/findes_ikke/"):
        assert Client().get(address).status_code == 404


# --- ask --------------------------------------------------------------------------------------------------------------

KRAV = "/lov/beskaeftigelseskrav_kommune/"


def test_a_question_is_answered_on_its_page_and_nothing_is_kept(db: None) -> None:
    client = Client()
    client.cookies["django_language"] = "en"
    told = "dag=2007-01-15&tilknyttet_13_uger=ja&timer_13_uger=120&ret_fra_arbejdsgiver=nej"
    shown = page(client, f"{KRAV}?{told}")
    assert 'hb-verdict">Fulfilled<' in shown
    assert "Answer for 15 January 2007" in shown
    assert shown.index("hb-verdict") < shown.index('<form class="hb-form"')
    assert 'value="120"' in shown
    assert not AccessLog.objects.exists()


def test_what_is_told_wrongly_is_named_at_its_field(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=2007-01-15&timer_13_uger=tyve")
    assert re.search(r'id="e-timer_13_uger">.{0,60}»tyve« er ikke et tal', shown)
    assert '<a href="#f-timer_13_uger">' in shown[shown.index("hb-errors") :]
    assert shown.index("hb-errors") < shown.index('id="f-timer_13_uger"')
    assert "hb-version-chosen" in shown  # the rule itself stays


def test_a_number_with_its_unit_is_refused_in_the_reader_s_language(db: None) -> None:
    assert "»2,5 år« er ikke et tal. Skriv kun tal" in page(Client(), f"{KRAV}?dag=15-01-2007&timer_13_uger=2,5+år")


def test_an_empty_question_says_what_is_missing(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=&timer_13_uger=")
    assert "Skriv den dag, spørgsmålet gælder." in shown
    assert '<a href="#dag">' in shown[shown.index("hb-errors") :]


def test_the_form_says_which_day_it_asks_for_and_offers_three_answers(db: None) -> None:
    shown = page(Client(), KRAV)
    assert "Dagen: første fraværsdag" in shown
    assert len(re.findall(r'type="radio" [^>]*name="ret_fra_arbejdsgiver"', shown)) == 3
    assert ">Ved ikke</label>" in shown


def test_what_is_missing_is_named_by_its_label_and_leads_to_its_field(db: None) -> None:
    shown = page(Client(), "/lov/kontanthjaelp_maaned/?dag=01-08-2025")
    answer = shown[shown.index("hb-verdict") : shown.index("hb-reckoning")]
    assert '<a href="#foedt">Født</a>' in answer
    assert "alder i år" not in answer


def test_an_amount_is_reckoned_in_a_table(db: None) -> None:
    told = "dag=01-08-2025&foedt=01-01-1980&enlig=nej&har_barn_i_hjemmet=nej&opholdskrav_opfyldt=ja&voksensats_2025=ja"
    shown = page(Client(), f"/lov/kontanthjaelp_maaned/?{told}")
    table = shown[shown.index("hb-reckoning") :]
    assert table.count("hb-number") >= 6
    assert "Satsen (§ 16)" in table


def test_what_is_told_cannot_break_out_of_the_page(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=2007-01-15&timer_13_uger=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in shown


# --- compare ----------------------------------------------------------------------------------------------------------


def test_a_leader_sees_the_own_unit_compared_and_the_look_is_logged(town: Town, enrol: Enrol, enter: Enter) -> None:
    for number in range(3):
        ill_since(enrol(f"Nummer {number}"), date(2017, 9, 4))
    client = enter(town.lone)
    shown = page(client, "/sammenlign/?lov=2014-12-31")
    mine = list(Citizen.objects.filter(unit=town.lone.unit).order_by("pk"))
    facts = columns_of(gather.of_everybody())
    theirs = [person for person in facts.persons if person in {citizen.person for citizen in mine}]
    found = compare(assess(facts, TODAY, law().as_of(date(2014, 12, 31))), assess(facts, TODAY))
    for citizen in mine:
        assert (f"/borger/{citizen.case_number}/" in shown) == (citizen.person in found.people)
    assert len(theirs) == len(mine)
    assert AccessLog.objects.filter(detail="sammenlign 2014-12-31").count() == 1


def test_an_unknown_trial_is_no_page_and_a_bad_date_is_told(town: Town, enter: Enter) -> None:
    client = enter(town.lone)
    assert client.get("/sammenlign/?forsoeg=frik2-99").status_code == 404
    assert "form-error" in page(client, "/sammenlign/?lov=2014-13-01")
    assert "frik2-04" in page(client, "/sammenlign/")


# --- pictures ---------------------------------------------------------------------------------------------------------


def test_a_line_has_a_step_for_each_number_and_none_for_one() -> None:
    from fractions import Fraction

    steps = [(date(1998, 1, 1), date(2007, 1, 1), Fraction(52)), (date(2007, 1, 1), date(2015, 1, 1), Fraction(22))]
    drawn = line(steps, "uger <b>")
    assert drawn.count("H") >= 3
    assert "uger &lt;b&gt;" in drawn
    assert line(steps[:1], "uger") == ""


def test_bars_stand_side_by_side_and_nothing_is_drawn_of_nothing() -> None:
    drawn = bars([("01/26", 3, 0), ("02/26", 1, 2)], "talks")
    assert drawn.count("<rect") == 4
    assert 'height="0.0"' in drawn
    assert bars([("01/26", 0, 0)], "talks") == ""
