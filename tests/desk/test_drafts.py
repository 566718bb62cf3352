"""What is typed and not saved: whose it is, how long it is kept, and every way a form is sent."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client

from humlebi.desk import clock
from humlebi.desk.access.models import AccessLog, Act, User
from humlebi.desk.casework import drafts, gather, record
from humlebi.desk.casework.acting import Seen
from humlebi.desk.casework.forms import MOST
from humlebi.desk.casework.models import Citizen, Draft, JournalLine
from humlebi.desk.casework.possible import Correction
from humlebi.desk.casework.record import Held

from .conftest import TODAY, Enrol, Enter, Town, event

NOTE = "Det her må ikke gå tabt. Æ, ø og å."
KEY = "samtale/samtale"


def opened(client: Client, citizen: Citizen, path: str = "samtale/") -> dict[str, str]:
    """What a form carries when it is opened, and what one types in it."""
    form = client.get(f"/borger/{citizen.case_number}/{path}").context["form"]
    carried = {name: form[name].value() for name in ("version", "word")}
    return carried | {"on": "14-03-2018", "kind": "samtale", "note": NOTE}


def send(client: Client, citizen: Citizen, typed: dict[str, str], path: str = "samtale/") -> object:
    return client.post(f"/borger/{citizen.case_number}/{path}", typed)


def kept(user: User) -> list[str]:
    return [draft.typed.get("note", "") for draft in Draft.objects.filter(owner=user)]


# --- kept and found again -------------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_and_found_again_and_its_first_keeping_is_logged(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    for note in ("Det", "Det her", NOTE):
        assert "Kladde gemt kl." in client.post("/kladde/", typed | {"note": note}).content.decode()
    assert kept(town.anna) == [NOTE]
    assert AccessLog.objects.filter(act=Act.DRAFT_KEPT, person=ill.case_number).count() == 1
    page = client.get(f"/borger/{ill.case_number}/samtale/")
    assert NOTE in page.content.decode()
    assert "er hentet frem" in page.content.decode()


def test_a_draft_is_seen_by_its_owner_alone(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    client.post("/kladde/", opened(client, ill))
    for user in (town.ida, town.lone):
        for address in (f"/borger/{ill.case_number}/", f"/borger/{ill.case_number}/samtale/", "/i-dag/kladder/"):
            assert NOTE not in enter(user).get(address).content.decode()
        assert "Du har ingen kladder" in enter(user).get("/i-dag/kladder/").content.decode()
    assert "Signe Morgendis" in client.get("/i-dag/kladder/").content.decode()


def test_a_word_that_was_not_signed_here_keeps_nothing(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.ida)
    typed = opened(enter(town.anna), ill)
    for word in ("", "x", typed["word"] + "x", typed["word"]):  # the last is a colleague's
        assert client.post("/kladde/", typed | {"word": word}).status_code == 404
    assert not Draft.objects.exists()


def test_rubbed_out_words_are_no_draft(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    client.post("/kladde/", typed)
    assert client.post("/kladde/", typed | {"note": " "}).content.decode().strip() == ""
    assert not Draft.objects.exists()


def test_a_sign_that_no_database_keeps_costs_no_other(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    typed = opened(client, ill, "notat/") | {"note": "Hun\0 ringede"}
    assert client.post("/kladde/", typed).status_code == 200
    assert Draft.objects.get().typed["note"] == "Hun ringede"
    assert client.post(f"/borger/{ill.case_number}/kladde/kasser/", {"form": "notat\0"}).status_code == 302
    assert not Draft.objects.exists()


def test_saving_takes_the_draft_away_and_a_late_copy_does_not_bring_it_back(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    client.post("/kladde/", typed)
    assert send(client, ill, typed).status_code == 302  # type: ignore[attr-defined]
    assert not Draft.objects.exists()
    client.post("/kladde/", typed)
    assert not Draft.objects.exists()


def test_an_act_that_fails_keeps_the_draft(
    town: Town, ill: Citizen, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    monkeypatch.setattr(record.snapshots, "refresh_one", lambda *args: 1 / 0)
    client.raise_request_exception = False
    assert send(client, ill, typed).status_code == 500  # type: ignore[attr-defined]
    assert kept(town.anna) == [NOTE]


@pytest.mark.parametrize("wrong", [{"on": "31-02-2018"}, {"on": "15-01-2018"}, {"version": "0.0"}, {"kind": "kaffe"}])
def test_what_cannot_be_saved_is_a_draft(wrong: dict[str, str], town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    assert send(client, ill, opened(client, ill) | wrong).status_code == 422  # type: ignore[attr-defined]
    assert kept(town.anna) == [NOTE]
    assert AccessLog.objects.filter(act=Act.DRAFT_KEPT).count() == 1


def test_cancel_offers_it_back_and_it_can_be_thrown_away(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    answer = send(client, ill, opened(client, ill) | {"do": "senere"})
    page = client.get(answer["Location"]).content.decode()  # type: ignore[index]
    assert "Du har en kladde: Registrér samtale" in page
    client.post(f"/borger/{ill.case_number}/kladde/kasser/", {"form": KEY})
    assert not Draft.objects.exists()
    assert AccessLog.objects.filter(act=Act.DRAFT_DISCARDED, user=town.anna).count() == 1


def test_the_other_language_is_a_button_of_the_form(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    answer = send(client, ill, opened(client, ill) | {"do": "sprog-en"})
    page = client.get(answer["Location"]).content.decode()  # type: ignore[index]
    assert "Record a talk" in page
    assert NOTE in page
    assert 'form="act"' in page


def test_a_category_is_kept_too(town: Town, ill: Citizen, enter: Enter) -> None:
    client, path = enter(town.anna), "kategori/visitation/"
    typed = opened(client, ill, path) | {"value": "3", "note": ""}
    send(client, ill, typed | {"do": "senere"}, path)
    assert client.get(f"/borger/{ill.case_number}/{path}").context["form"]["value"].value() == "3"


# --- logged out meanwhile -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["samtale/", "notat/", "ret/haendelse/{event}/", "kategori/visitation/"])
def test_a_lapsed_session_keeps_what_was_sent_and_leads_back_to_it(
    path: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    path = path.format(event=ill.events.get(kind="samtale").pk)
    client = enter(town.anna)
    typed = opened(client, ill, path) | {"value": "3", "reason": "Forkert"}
    client.logout()
    answer = send(client, ill, typed, path)
    assert answer["Location"].startswith("/konto/login/?next=%2Fborger%2F")  # type: ignore[index]
    assert kept(town.anna) == [NOTE]
    assert not JournalLine.objects.exists()
    client.force_login(town.anna)
    back = client.get(f"/borger/{ill.case_number}/{path}").content.decode()
    assert NOTE in back or "kategori" in path


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", ["/i-dag/senere/", "/borger/2018-0001/samtale/", "/find/?q=signe", "/kladde/"])
def test_a_log_in_page_is_never_drawn_inside_a_page(method: str, address: str, town: Town, ill: Citizen) -> None:
    answer = getattr(Client(), method)(address, headers={"HX-Request": "true"})
    assert answer.status_code == 204
    assert answer["HX-Redirect"].startswith("/konto/login/?next=")
    assert not answer.content


def test_whoever_logs_in_instead_does_not_see_it(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    client.logout()
    send(client, ill, typed)
    client.force_login(town.ida)
    assert NOTE not in client.get(f"/borger/{ill.case_number}/samtale/").content.decode()


def test_a_form_of_somebody_who_may_no_longer_see_the_case_keeps_nothing(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    Citizen.objects.filter(pk=ill.pk).update(unit=town.south, caseworker=town.bo)
    client.logout()
    assert send(client, ill, typed)["Location"] == "/konto/login/?next=%2F"  # type: ignore[index]
    assert not Draft.objects.exists()


def test_a_form_whose_token_has_expired_is_kept_and_leads_back(town: Town, ill: Citizen) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(town.anna)
    typed = opened(client, ill)
    page = send(client, ill, typed)
    assert page.status_code == 403  # type: ignore[attr-defined]
    assert "Åbn formularen igen" in page.content.decode()  # type: ignore[attr-defined]
    assert kept(town.anna) == [NOTE]


@pytest.mark.parametrize("status", [403, 404])
def test_an_error_of_a_part_is_told_above_what_stands(status: int, town: Town, ill: Citizen) -> None:
    client = Client(enforce_csrf_checks=status == 403)
    client.force_login(town.anna)
    number = ill.case_number if status == 403 else "findes-ikke"
    answer = client.post(f"/borger/{number}/samtale/", {}, headers={"HX-Request": "true"})
    assert (answer.status_code, answer["HX-Retarget"]) == (status, "#problem")
    assert "<html" not in answer.content.decode()


# --- sent twice -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["samtale/", "notat/", "kategori/visitation/", "ret/haendelse/{event}/"])
def test_the_same_form_sent_twice_is_saved_once_and_says_the_same(
    path: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    path = path.format(event=ill.events.get(kind="samtale").pk)
    client = enter(town.anna)
    typed = opened(client, ill, path) | {"value": "3", "reason": "Forkert dag"}
    if path.startswith("ret/"):
        typed |= {"on": "10-01-2018", "note": ""}
    first, second = (send(client, ill, typed, path) for _ in range(2))
    assert first.status_code == second.status_code == 302  # type: ignore[attr-defined]
    assert first["Location"] == second["Location"]  # type: ignore[index]
    assert JournalLine.objects.count() == 1


def test_another_text_in_a_form_that_was_saved_is_not_taken_for_the_same(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    client = enter(town.anna)
    typed = opened(client, ill)
    send(client, ill, typed)
    answer = send(client, ill, typed | {"note": "Noget andet", "on": "13-03-2018"})
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert "Noget andet" in answer.content.decode()  # type: ignore[attr-defined]


# --- long -----------------------------------------------------------------------------------------------------------


def test_a_text_of_any_length_is_saved_whole_or_refused_whole(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    page = client.get(f"/borger/{ill.case_number}/samtale/").content.decode()
    assert "maxlength" not in page
    assert "Højst 100.000 tegn" in page
    long = "æ" * MOST
    refused = send(client, ill, opened(client, ill) | {"note": long + "ø"})
    assert "100.001 tegn" in refused.content.decode()  # type: ignore[attr-defined]
    assert long + "ø" in refused.content.decode()  # type: ignore[attr-defined]
    assert kept(town.anna) == [long + "ø"]
    send(client, ill, opened(client, ill) | {"note": long})
    assert JournalLine.objects.get().text == long


def test_the_line_ends_of_a_browser_do_not_count_twice(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    text = "\r\n".join(["x" * 99] * 1000)  # 99,999 letters as the screen counts them
    assert send(client, ill, opened(client, ill) | {"note": text}).status_code == 302  # type: ignore[attr-defined]


# --- two people -----------------------------------------------------------------------------------------------------


def test_a_second_note_of_the_day_has_somewhere_to_go(town: Town, ill: Citizen, enter: Enter) -> None:
    anna, ida = enter(town.anna), enter(town.ida)
    typed = opened(anna, ill)
    send(ida, ill, opened(ida, ill) | {"note": "Idas ord"})
    stale = send(anna, ill, typed)
    assert "Sagen er ændret" in stale.content.decode()  # type: ignore[attr-defined]
    form = stale.context["form"]  # type: ignore[attr-defined]
    again = typed | {name: form[name].value() for name in ("version", "word")}
    refused = send(anna, ill, again).content.decode()  # type: ignore[attr-defined]
    assert "Allerede registreret: Samtale, 14. marts 2018 (Ida)." in refused
    assert NOTE in refused
    answer = send(anna, ill, again | {"do": "notat"})
    page = anna.get(answer["Location"]).content.decode()  # type: ignore[index]
    assert "Idas ord" in page
    assert NOTE in page
    assert ill.events.filter(on=TODAY).count() == 1
    assert not Draft.objects.exists()


def test_a_correction_of_what_a_colleague_corrected_first_goes_along(town: Town, ill: Citizen, enter: Enter) -> None:
    anna = enter(town.anna)
    fact = ill.events.get(kind="samtale")
    path = f"ret/haendelse/{fact.pk}/"
    typed = opened(anna, ill, path) | {"on": "11-01-2018", "reason": "Annas grund"}
    seen = Seen(town.ida, ill, gather.version(ill))
    to = Correction(fact.on.replace(day=10), reason="Idas grund")
    stands = record.fact_corrected(seen, fact=fact, to=to, today=TODAY)
    page = send(anna, ill, typed, path).content.decode()  # type: ignore[attr-defined]
    onwards = f"/borger/{ill.case_number}/ret/haendelse/{stands.pk}/"
    assert "er gemt og følger med" in page
    assert onwards in page
    assert "Annas grund" in anna.get(onwards).content.decode()


def test_a_correction_of_what_a_colleague_withdrew_becomes_a_note(town: Town, ill: Citizen, enter: Enter) -> None:
    anna = enter(town.anna)
    fact = ill.events.get(kind="samtale")
    path = f"ret/haendelse/{fact.pk}/"
    typed = opened(anna, ill, path) | {"on": "11-01-2018", "reason": "Annas grund"}
    seen = Seen(town.ida, ill, gather.version(ill))
    to = Correction(fact.on, reason="Aldrig sket", withdrawn=True)
    gone = record.fact_corrected(seen, fact=fact, to=to, today=TODAY)
    send(anna, ill, typed, path)
    page = anna.get(f"/borger/{ill.case_number}/notat/haendelse/{gone.pk}/").content.decode()
    assert "Annas grund" in page
    assert NOTE in page


# --- old ones -------------------------------------------------------------------------------------------------------


def test_an_old_draft_is_warned_of_and_then_deleted_and_logged(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    client.post("/kladde/", opened(client, ill))
    assert "Slettes den" not in client.get("/i-dag/kladder/").content.decode()
    age = drafts.KEPT_DAYS - drafts.WARNED_DAYS + 1
    Draft.objects.update(kept_at=clock.now() - timedelta(days=age))
    assert "Slettes den" in client.get("/i-dag/kladder/").content.decode()
    call_command("refresh", verbosity=0)
    assert Draft.objects.count() == 1
    Draft.objects.update(kept_at=clock.now() - timedelta(days=drafts.KEPT_DAYS + 1))
    call_command("refresh", verbosity=0)
    assert not Draft.objects.exists()
    assert AccessLog.objects.filter(act=Act.DRAFT_EXPIRED, user=town.anna, person=ill.case_number).count() == 1


def test_more_drafts_ask_no_more_queries(town: Town, enrol: Enrol, enter: Enter, django_assert_max_num_queries) -> None:
    client = enter(town.anna)
    for number in range(20):
        who = enrol(f"Nummer {number}")
        drafts.keep(drafts.opened(town.anna, who, KEY), {"note": NOTE})
    with django_assert_max_num_queries(32):
        assert len(client.get("/i-dag/kladder/").context["day"].entries) == 20


# --- a day before the benefit ---------------------------------------------------------------------------------------


def test_a_talk_before_the_benefit_is_asked_about_and_says_what_it_would_count_for(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    event(ill, "plan", TODAY)
    ill.spells.create(kind="kontanthjaelp", begins="2016-01-01", until="2017-01-01", recorded_at=clock.now())
    client = enter(town.anna)
    typed = opened(client, ill) | {"on": "01-02-2016"}
    asked = send(client, ill, typed)
    page = asked.content.decode()  # type: ignore[attr-defined]
    assert asked.status_code == 422  # type: ignore[attr-defined]
    assert "Er dagen rigtig?" in page
    assert "Sygedagpenge begyndte den 20. november 2017, og du har skrevet 1. februar 2016." in page
    assert "Den dag" in page
    assert NOTE in page
    form = asked.context["form"]  # type: ignore[attr-defined]
    again = typed | {"word": form["word"].value(), "sure": "2016-02-02"}
    assert send(client, ill, again).status_code == 422  # type: ignore[attr-defined]
    assert send(client, ill, again | {"sure": "2016-02-01"}).status_code == 302  # type: ignore[attr-defined]
    assert ill.events.filter(kind="samtale", on="2016-02-01").count() == 1


@pytest.mark.parametrize("on", ["20-11-2017", "14-03-2018"])
def test_a_day_of_the_benefit_is_not_asked_about(on: str, town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    assert send(client, ill, opened(client, ill) | {"on": on}).status_code == 302  # type: ignore[attr-defined]


def test_a_correction_to_a_day_before_the_benefit_is_asked_about_too(town: Town, ill: Citizen, enter: Enter) -> None:
    ill.spells.create(kind="kontanthjaelp", begins="2016-01-01", until="2017-01-01", recorded_at=clock.now())
    client, fact = enter(town.anna), ill.events.get(kind="samtale")
    path = f"ret/haendelse/{fact.pk}/"
    typed = opened(client, ill, path) | {"on": "01-02-2016", "reason": "Forkert år"}
    assert "Er dagen rigtig?" in send(client, ill, typed, path).content.decode()  # type: ignore[attr-defined]
    assert send(client, ill, typed | {"sure": "2016-02-01"}, path).status_code == 302  # type: ignore[attr-defined]


# --- the journal ----------------------------------------------------------------------------------------------------


def test_the_journal_tells_what_was_corrected_from_what_to_what_why_and_by_whom(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    seen = Seen(town.anna, ill, gather.version(ill))
    held = record.conversation_held(seen, held=Held("samtale", TODAY, note="Annas ord"), today=TODAY)
    seen = Seen(town.ida, ill, gather.version(ill))
    to = Correction(TODAY.replace(day=12), reason="Skrevet på forkert dag", note="Det var mandag")
    record.fact_corrected(seen, fact=held, to=to, today=TODAY)
    page = enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()
    assert "<s>Samtale, 14. marts 2018</s>" in page
    assert "Samtale, 12. marts 2018" in page
    assert "Rettet af Ida" in page
    for words in ("Skrevet på forkert dag", "Det var mandag", "Annas ord"):
        assert words in page


def test_a_talk_that_never_was_is_marked_in_the_journal_and_the_table_and_its_note_stays(
    town: Town, ill: Citizen, enter: Enter
) -> None:
    seen = Seen(town.anna, ill, gather.version(ill))
    held = record.conversation_held(seen, held=Held("samtale", TODAY, note="Annas ord"), today=TODAY)
    seen = Seen(town.ida, ill, gather.version(ill))
    to = Correction(TODAY, reason="Forkert borger", withdrawn=True)
    record.fact_corrected(seen, fact=held, to=to, today=TODAY)
    client = enter(town.anna)
    page = client.get(f"/borger/{ill.case_number}/").content.decode()
    assert "Trukket tilbage: er aldrig sket" in page
    assert "Trukket tilbage af Ida" in page
    assert '<s>Samtale, 14. marts 2018</s> <span class="hb-line">Er aldrig sket: Forkert borger</span>' in page
    assert "Annas ord" in page
    typed = opened(client, ill, f"notat/haendelse/{held.pk}/") | {"note": "Borgeren hed noget andet"}
    send(client, ill, typed, f"notat/haendelse/{held.pk}/")
    assert "Borgeren hed noget andet" in client.get(f"/borger/{ill.case_number}/").content.decode()


def test_a_period_that_is_corrected_says_its_last_day_before_and_after(town: Town, ill: Citizen, enter: Enter) -> None:
    fact = ill.spells.get(kind="visitation")
    seen = Seen(town.anna, ill, gather.version(ill))
    to = Correction(fact.begins, "2", until=TODAY, reason="Sluttede i går")
    record.fact_corrected(seen, fact=fact, to=to, today=TODAY)
    page = enter(town.anna).get(f"/borger/{ill.case_number}/").content.decode()
    assert "kategori 2, fra 20. november 2017, løber stadig" in page
    assert "kategori 2, fra 20. november 2017 til og med 13. marts 2018" in page
