"""Every way out of a form, in a real browser: what was typed is there when one comes back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from .test_pages_in_a_browser import log_in

pytestmark = pytest.mark.browser

WORDS = "Talt om at vende tilbage på halv tid. Æblegrød, ærø og åse."
NOTE = "Notat til journalen (kan udelades)"


def forgive(complaints: list[str]) -> None:
    """The browser notes every 4xx in its console; the answers are what is tested here."""
    complaints[:] = [line for line in complaints if not re.search(r"40[13]|422", line)]


def a_case(page: Page) -> str:
    page.goto("/i-dag/senere/")
    return page.locator(".hb-today .hb-name").first.get_attribute("href") or ""


def open_form(page: Page) -> str:
    """A form on a page of its own, with words in it that nobody has saved. Answers its address."""
    log_in(page, "anna")
    address = f"{a_case(page)}samtale/"
    page.goto(address)
    throw_away(page)
    page.get_by_label(NOTE).press_sequentially(WORDS[:20])
    page.get_by_label(NOTE).fill(WORDS)
    return address


def throw_away(page: Page) -> None:
    button = page.get_by_role("button", name="Kassér kladden")
    if button.count():
        address = page.url
        button.first.click()
        expect(page.get_by_text("Kladden er kasseret")).to_be_visible()
        page.goto(address)


def is_there(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)
    expect(page.get_by_text("Din kladde fra")).to_be_visible()


def test_a_draft_is_kept_after_a_pause_and_said_aloud(page: Page) -> None:
    address = open_form(page)
    said = page.locator("[data-kept]")
    expect(said).to_contain_text(re.compile(r"Kladde gemt kl\. \d\d\.\d\d\."))
    expect(said).to_have_attribute("role", "status")
    is_there(page, address)


def test_a_link_first_keeps_the_draft(page: Page) -> None:
    address = open_form(page)
    page.get_by_role("link", name="Ordliste").click()
    expect(page).to_have_url(re.compile("/ordliste/"))
    is_there(page, address)


def test_the_other_language_keeps_the_words_on_the_screen(page: Page) -> None:
    open_form(page)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Record a talk")
    expect(page.get_by_label("Note for the journal (optional)")).to_have_value(WORDS)
    page.get_by_role("button", name="Dansk").click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)


def test_after_saving_on_a_form_s_own_page_the_language_is_still_changed_where_one_is(page: Page) -> None:
    open_form(page)
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Samtale holdt")).to_be_visible()
    case = page.url
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", name="Next step")).to_be_visible()
    assert page.url == case
    page.get_by_role("button", name="Dansk").click()


def test_cancel_offers_the_draft_back(page: Page) -> None:
    open_form(page)
    page.get_by_role("button", name="Fortryd").click()
    expect(page.get_by_text("Du har en kladde: Registrér samtale")).to_be_visible()
    page.get_by_role("link", name="Skriv videre").click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)


def test_correct_opened_while_a_form_is_open(page: Page) -> None:
    log_in(page, "anna")
    case = a_case(page)
    page.goto(f"{case}samtale/?slags=samtale")
    throw_away(page)
    page.goto(case)
    page.locator(".hb-step-do a").first.click()
    page.get_by_label(NOTE).fill(WORDS)
    page.locator("a[href*='/ret/haendelse/']").first.click()
    expect(page).to_have_url(re.compile("/ret/haendelse/"))
    page.goto(case)
    page.get_by_role("link", name="Skriv videre").first.click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)


def test_a_reload_and_a_closed_window(page: Page) -> None:
    address = open_form(page)
    expect(page.locator("[data-kept]")).to_contain_text("Kladde gemt")
    page.reload()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)
    page.get_by_label(NOTE).fill(WORDS + " Mere.")
    other = page.context.new_page()
    page.close(run_before_unload=True)
    other.wait_for_timeout(500)
    other.goto(address)
    expect(other.get_by_label(NOTE)).to_have_value(WORDS + " Mere.")


def test_a_reload_in_the_middle_of_a_word(page: Page) -> None:
    """Before any pause: what the browser sends while the page goes may come after the new page has been asked for."""
    open_form(page)
    for more in ("!", "!!", "!!!"):
        page.get_by_label(NOTE).fill(WORDS + more)
        page.reload()
        expect(page.get_by_label(NOTE)).to_have_value(WORDS + more)


@pytest.mark.parametrize("in_place", [True, False])
def test_a_session_that_ended_leads_to_a_log_in_page_of_its_own_and_back(
    in_place: bool, page: Page, complaints: list[str]
) -> None:
    log_in(page, "anna")
    case = a_case(page)
    page.goto(f"{case}samtale/?slags=samtale")
    throw_away(page)
    if in_place:
        page.goto(case)
        page.locator(".hb-step-do a").first.click()
    page.get_by_label(NOTE).fill(WORDS)
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page).to_have_url(re.compile(r"/konto/login/\?next="))
    expect(page.locator("header")).to_have_count(1)
    expect(page.get_by_text("Anna", exact=False)).to_have_count(0)
    page.get_by_label("Brugernavn").fill("anna")
    page.get_by_label("Adgangskode").fill("humlebi-demo")
    page.get_by_role("main").get_by_role("button", name="Log ind").click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)
    forgive(complaints)


def test_while_typing_after_the_session_ended_one_is_told_and_loses_nothing(page: Page, complaints: list[str]) -> None:
    address = open_form(page)
    expect(page.locator("[data-kept]")).to_contain_text("Kladde gemt")
    page.context.clear_cookies(name="sessionid")
    page.get_by_label(NOTE).fill(WORDS + "!")
    expect(page.locator("[data-kept]")).to_contain_text("Du er blevet logget ud.")
    log_in(page, "anna")
    page.goto(address)
    expect(page.get_by_label(NOTE)).to_have_value(WORDS + "!")
    forgive(complaints)


def test_somebody_else_who_logs_in_there_does_not_see_it(page: Page, complaints: list[str]) -> None:
    address = open_form(page)
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page).to_have_url(re.compile(r"/konto/login/"))
    log_in(page, "lone")
    page.goto(address)
    expect(page.get_by_label(NOTE)).to_have_value("")
    page.goto("/i-dag/kladder/")
    expect(page.get_by_text("Du har ingen kladder.")).to_be_visible()
    forgive(complaints)


def test_a_double_click_saves_once_and_says_one_thing(page: Page, complaints: list[str]) -> None:
    open_form(page)
    page.get_by_role("button", name="Gem", exact=True).dblclick()
    expect(page.get_by_role("status").filter(has_text="Samtale holdt")).to_have_count(1)
    expect(page.locator(".hb-errors")).to_have_count(0)
    expect(page.get_by_text(WORDS)).to_have_count(1)
    expect(page.get_by_label(NOTE)).to_have_count(0)


def test_the_button_waits_while_it_saves(page: Page) -> None:
    open_form(page)
    held: list[Route] = []
    page.route("**/samtale/**", lambda route: held.append(route))
    save = page.get_by_role("button", name="Gem", exact=True)
    with page.expect_request("**/samtale/**"):
        save.click(no_wait_after=True)
    expect(save).to_be_disabled()
    held[0].continue_()
    expect(page.get_by_role("status").filter(has_text="Samtale holdt")).to_be_visible()


def test_a_long_text_is_counted_refused_in_words_and_never_cut(page: Page, complaints: list[str]) -> None:
    open_form(page)
    note = page.get_by_label(NOTE)
    note.fill("æ" * 7_000)
    note.press("End")
    expect(page.locator(".hb-counter").first).to_contain_text("93.000 tegn tilbage")
    assert len(note.input_value()) == 7_000
    note.fill("æ" * 120_345)
    expect(page.locator(".hb-counter").first).to_contain_text("20.345 tegn for meget")
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("120.345 tegn")
    assert len(page.get_by_label(NOTE).input_value()) == 120_345
    forgive(complaints)


def test_a_server_that_fails_leaves_the_text_where_it_is(page: Page, complaints: list[str]) -> None:
    open_form(page)
    page.route("**/samtale/**", lambda route: route.abort())
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.locator("#problem")).to_contain_text("Der er ingen forbindelse")
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)
    expect(page.get_by_role("button", name="Gem", exact=True)).to_be_enabled()
    complaints[:] = [line for line in complaints if "ERR_FAILED" not in line and "fetch" not in line]


def test_without_a_script_a_lapsed_session_the_language_and_cancel_keep_it_too(browser: Browser, desk) -> None:
    context = browser.new_context(base_url=desk.url, java_script_enabled=False, locale="da-DK")
    page = context.new_page()
    log_in(page, "anna")
    address = f"{a_case(page)}samtale/"
    page.goto(address)
    page.get_by_label(NOTE).fill(WORDS)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("Note for the journal (optional)")).to_have_value(WORDS)
    page.get_by_role("button", name="Dansk").click()
    page.get_by_role("button", name="Fortryd").click()
    page.get_by_role("link", name="Skriv videre").first.click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS)
    page.get_by_label(NOTE).fill(WORDS + "!")
    context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Gem", exact=True).click()
    page.get_by_label("Brugernavn").fill("anna")
    page.get_by_label("Adgangskode").fill("humlebi-demo")
    page.get_by_role("main").get_by_role("button", name="Log ind").click()
    expect(page.get_by_label(NOTE)).to_have_value(WORDS + "!")
    page.get_by_role("button", name="Kassér kladden").click()
    expect(page.get_by_text("Kladden er kasseret")).to_be_visible()
    context.close()
