"""The pages as people meet them: read aloud, narrow, enlarged, by keyboard alone, with scripts and without."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string
from django.utils.translation import override
from playwright.sync_api import Browser, Page, expect

from humlebi.law.register import law
from humlebi.outcomes.lawbook import titles

pytestmark = pytest.mark.browser

PASSWORD = "humlebi-demo"
OPEN = [
    "/konto/login/",
    "/lov/",
    "/lov/?gruppe=sygedagpenge",
    "/lov/kontanthjaelp_maaned/?dag=01-08-2017&foedt=01-01-1980",
    "/lov/foerste_samtale/",
    "/lov/?dag=1997-01-01",
    "/lov/loebende_samtale@2015/",
    "/lov/beskaeftigelseskrav_kommune/?dag=2007-01-15&timer_13_uger=119&elev_i_loennet_praktik=x",
    "/lov/forskel/?fra=2014-12-31&til=2015-01-05",
    "/lov/overlap/?gruppe=ledighedsydelse&dag=2017-11-01",
    "/lov/forsoeg/",
    "/lov/satser/",
    "/lov/satser/sygedagpenge_dagpenge_max_week/",
    "/lov/daekning/",
    "/lov/forslag/",
    "/lov/paragraffer/",
    "/lov/paragraf/sygedagpenge/sdl/27/",
    "/ordliste/",
]
STAFF = [
    "/i-dag/overskredet/",
    "/i-dag/mangler/",
    "/i-dag/stille/",
    "/i-dag/kladder/",
    "/i-dag/venter-paa-os/",
    "/i-dag/nyt/",
    "/i-dag/maerker/",
    "/opgaver/",
    "/kalender/adresse/",
    "/ny-borger/",
    "/organisation/",
    "/organisation/medarbejder/",
    "/find/",
    "/find/?q=an",
    "/find/?q=a",
    "/find/?q=findesikke",
    "/konto/",
    "/konto/logud/",
    "/log/",
    "/sammenlign/?lov=2019-12-31",
    "{case}",
    "{case}samtale/",
    "{case}kategori/visitation/",
    "{case}notat/",
    "{case}opgave/",
    "{case}maerke/",
    "{correct}",
    "/log/?first=31-02-2018",
    "/find/?q=228882-00",
    "/borger/findes-ikke/",
]


def log_in(page: Page, name: str = "lone") -> None:
    page.goto("/konto/login/")
    page.get_by_label(re.compile("Brugernavn|User name")).fill(name)
    page.get_by_label(re.compile("Adgangskode|Password")).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name=re.compile("Log ind|Log in")).click()
    expect(page).to_have_url(re.compile("/i-dag/"))


def open_the_first_case(page: Page) -> None:
    """From a list of Today to a case that has come whole: what is counted there at once must not find half a page."""
    with page.expect_navigation():
        page.locator(".hb-today .hb-name").first.click()


def speak(page: Page, language: str, url: str) -> None:
    page.context.add_cookies([{"name": "django_language", "value": language, "url": url}])


def addresses(page: Page) -> list[str]:
    """Every address of staff, with a case that waits and one of its facts filled in."""
    page.goto("/i-dag/overskredet/")
    case = page.locator(".hb-today .hb-name").first.get_attribute("href") or ""
    page.goto(case)
    correct = page.locator("a[href*='/ret/haendelse/']").first.get_attribute("href") or ""
    return [address.format(case=case, correct=correct) for address in STAFF]


def forgive_missing_page(complaints: list[str]) -> None:
    """The browser notes every 404 in its console; the page about it is what is tested here."""
    complaints[:] = [line for line in complaints if "404 (Not Found)" not in line]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{page.url}: {one['id']} {[node['target'] for node in one['nodes']][:3]}" for one in found]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("width", [1280, 320])
def test_every_page_is_accessible_and_fits(language: str, width: int, page: Page, desk, complaints: list[str]) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    speak(page, language, desk.url)
    wrong: list[str] = []
    for address in OPEN:
        page.goto(address)
        wrong += violations(page) + overflow(page)
    log_in(page)
    for address in addresses(page):
        page.goto(address)
        assert page.locator("html").get_attribute("lang") == language
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        wrong += violations(page) + overflow(page)
    forgive_missing_page(complaints)
    assert not wrong, "\n".join(wrong)


def overflow(page: Page) -> list[str]:
    wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return [f"{page.url} scrolls sideways"] if wide else []


ERRORS = ["bad_request", "forbidden", "expired", "not_found", "too_long", "busy", "saved", "not_shown", "failed"]


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_of_what_went_wrong_is_accessible_and_fits(language: str, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/konto/login/")
    wrong: list[str] = []
    for what in ERRORS:
        with override(language):
            page.set_content(render_to_string("error.html", {"what": what, "rows": 60_000, "most": 50_000}))
        assert page.locator("h1").count() == 1
        wrong += [f"{what} {one}" for one in violations(page) + overflow(page)]
    assert not wrong, wrong


def test_on_a_narrow_screen_the_name_of_a_column_stands_before_its_value(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/lov/satser/")
    row = page.locator(".hb-rates tbody tr").first
    first, second = row.locator("td").nth(0), row.locator("td").nth(1)
    assert first.evaluate("(cell) => getComputedStyle(cell, '::before').content") == "none"
    assert second.evaluate("(cell) => getComputedStyle(cell, '::before').display") == "inline"
    assert second.evaluate("(cell) => getComputedStyle(cell).textAlign") == "left"
    assert second.evaluate("(cell) => cell.getBoundingClientRect().height") < 40


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/lov/?dag=abc", "dag"),
        ("/lov/forskel/?fra=01-01-2015&til=31-02-2015", "til"),
        ("/lov/overlap/?gruppe=sygedagpenge&dag=01-01-1990", "dag"),
    ],
)
def test_a_date_that_is_refused_gets_the_focus(address: str, field: str, page: Page) -> None:
    page.goto(address)
    expect(page.locator(f"#{field}")).to_be_focused()


def test_on_a_narrow_screen_no_word_of_a_heading_is_broken(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/lov/satser/")
    for word in sorted({word for title in titles(law()).values() for word in title.da.split()}, key=len)[-40:]:
        page.locator("h1").evaluate("(heading, word) => heading.replaceChildren(word)", word)
        lines = page.locator("h1").evaluate(
            "heading => { const all = document.createRange(); all.selectNodeContents(heading);"
            " return all.getClientRects().length }"
        )
        assert lines == 1, word


def test_every_page_fits_at_twice_the_size(page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 400})
    log_in(page)
    for address in addresses(page)[:-1]:
        page.goto(address)
        assert not overflow(page)


# Words of a length that has room, of which the letters stand on more than one line.
BROKEN_WORDS = """() => {
  const broken = [], range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    if (!node.parentElement.checkVisibility()) continue;
    for (const word of node.data.matchAll(/(?<![\\wæøåÆØÅ])[\\wæøåÆØÅ]{3,13}(?![\\wæøåÆØÅ])/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
    }
  }
  return broken;
}"""


@pytest.mark.parametrize(("width", "letters"), [(1280, "125%"), (1000, "62.5%"), (800, "62.5%")])
def test_no_word_is_broken_where_text_is_enlarged_or_the_screen_is_a_tablet_s(
    width: int, letters: str, page: Page, complaints: list[str]
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    log_in(page)
    wrong: list[str] = []
    for address in [*OPEN, *addresses(page)]:
        page.goto(address)
        page.evaluate("size => { document.documentElement.style.fontSize = size }", letters)
        wrong += overflow(page) + [f"{address}: {word}" for word in page.evaluate(BROKEN_WORDS)]
    forgive_missing_page(complaints)
    assert not wrong, "\n".join(wrong)


def test_a_talk_is_recorded_by_keyboard_alone_in_at_most_eight_interactions(page: Page, complaints: list[str]) -> None:
    """From the list of today: a key press or a typed text is one interaction; Tab only moves."""
    log_in(page, "anna")
    page.goto("/i-dag/overskredet/")
    button = page.get_by_role("link", name=re.compile("^Registrér samtale")).first
    name = (button.locator("xpath=ancestor::tr").locator(".hb-name").text_content() or "").strip()
    interactions = 0

    def press(key: str) -> None:
        nonlocal interactions
        interactions += key != "Tab"
        page.keyboard.press(key)

    tab_to(page, button)
    press("Enter")
    expect(page.get_by_label("Dato")).to_have_value("14-03-2018")
    note = page.get_by_label("Notat til journalen (kan udelades)")
    tab_to(page, note)
    page.keyboard.insert_text("Talt om at vende tilbage på halv tid.")
    interactions += 1
    tab_to(page, page.get_by_role("button", name="Gem"))
    press("Enter")
    alert = page.get_by_role("status").filter(has_text="Samtale holdt")
    expect(alert).to_contain_text("Den opfyldte:")
    expect(alert).to_contain_text(re.compile("Den næste frist er|En frist er stadig overskredet"))
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.get_by_text("Talt om at vende tilbage på halv tid.")).to_be_visible()
    expect(alert).to_be_focused()
    assert interactions <= 8


def tab_to(page: Page, target) -> None:
    for _ in range(200):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the keyboard does not reach it")


def test_on_the_case_the_form_opens_in_place_and_errors_get_the_focus(page: Page, complaints: list[str]) -> None:
    log_in(page, "anna")
    page.goto("/i-dag/denne-uge/")
    open_the_first_case(page)
    address = page.url
    page.locator(".hb-step-do a").first.click()
    form = page.locator("#handling")
    expect(form.get_by_role("heading", level=1)).to_be_focused()
    form.get_by_label("Dato").fill("31-02-2018")
    form.get_by_role("button", name="Gem").click()
    errors = page.get_by_role("alert")
    expect(errors).to_be_focused()
    expect(errors).to_contain_text("Det er ikke en dato")
    expect(form.get_by_label("Dato")).to_have_value("31-02-2018")
    complaints[:] = [line for line in complaints if "422" not in line]
    form.get_by_label("Dato").fill("14-03-2018")
    form.get_by_role("button", name="Gem").click()
    expect(page.get_by_role("status").filter(has_text=re.compile("Samtale holdt|Skridt registreret"))).to_be_focused()
    assert page.url == address


def test_the_error_of_a_filter_gets_the_focus(page: Page) -> None:
    for address, field in (
        ("/lov/forskel/?fra=31-12-2014&til=x", "#til"),
        ("/lov/overlap/?gruppe=sygedagpenge&dag=32-13-2020", "#dag"),
        ("/lov/?dag=1997-01-01", "#dag"),
    ):
        page.goto(address)
        expect(page.locator(field)).to_be_focused()


def test_the_narrow_menu_shows_where_one_is(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    log_in(page)
    for address in ("/log/", "/lov/", "/ordliste/"):
        page.goto(address)
        expect(page.locator(".hb-nav [aria-current]")).to_be_in_viewport(ratio=0.98)
        assert page.evaluate("window.scrollY") == 0


def test_a_search_is_answered_in_place_and_said_aloud(page: Page) -> None:
    log_in(page, "anna")
    page.goto("/find/")
    page.get_by_role("searchbox").fill("ØSTERGAARD")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("fundet")
    expect(page.locator("#live")).to_contain_text("fundet")
    expect(page).to_have_url(re.compile(r"/find/\?q="))


def test_the_tiles_change_the_list_and_the_address(page: Page) -> None:
    log_in(page, "anna")
    page.get_by_role("link", name=re.compile("Senere")).click()
    expect(page.get_by_role("heading", level=2)).to_contain_text("Senere")
    expect(page.get_by_role("heading", level=2)).to_be_focused()
    expect(page).to_have_url(re.compile("/i-dag/senere/"))
    expect(page).to_have_title(re.compile("Senere"))
    page.go_back()
    expect(page.get_by_role("heading", level=2)).to_contain_text("Over fristen")


def test_everything_works_without_a_script(browser: Browser, desk) -> None:
    context = browser.new_context(base_url=desk.url, java_script_enabled=False, locale="da-DK")
    page = context.new_page()
    log_in(page, "anna")
    page.goto("/i-dag/senere/")
    open_the_first_case(page)
    page.locator(".hb-back a").first.click()
    expect(page).to_have_url(re.compile("/i-dag/"))
    page.goto("/i-dag/senere/")
    page.get_by_role("link", name=re.compile("^Registrér samtale")).first.click()
    page.get_by_role("button", name="Gem").click()
    expect(page.get_by_role("status").filter(has_text="Samtale holdt")).to_be_visible()
    context.close()


def test_the_language_is_changed_where_one_is(page: Page) -> None:
    log_in(page, "anna")
    page.goto("/i-dag/senere/")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    expect(page).to_have_url(re.compile("/i-dag/senere/"))
    page.get_by_role("button", name="Dansk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("I dag")


def test_the_first_stop_of_the_keyboard_leads_to_the_content(page: Page) -> None:
    page.goto("/konto/login/")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Gå til sidens indhold")
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main-content")).to_be_focused()


def test_the_timeline_tells_by_keyboard_mouse_and_touch_in_a_line_that_is_seen(page: Page) -> None:
    log_in(page, "anna")
    page.goto("/i-dag/overskredet/")
    open_the_first_case(page)
    items, said = page.locator(".hb-timeline .hb-item"), page.locator(".hb-said")
    assert items.count() > 2
    assert all(items.nth(place).get_attribute("aria-label") for place in range(items.count()))
    lanes = page.locator(".hb-timeline .hb-row:has(.hb-item)")
    stops = page.locator('.hb-timeline .hb-item[tabindex="0"]')
    assert stops.count() == lanes.count()
    stops.first.focus()
    expect(said).to_have_text(stops.first.get_attribute("aria-label") or "")
    page.keyboard.press("ArrowDown")
    expect(stops.nth(1)).to_be_focused()
    expect(said).to_have_text(stops.nth(1).get_attribute("aria-label") or "")
    items.last.hover()
    expect(said).to_have_text(items.last.get_attribute("aria-label") or "")


def test_on_a_narrow_timeline_what_has_the_focus_is_not_under_the_names(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    log_in(page, "anna")
    page.goto("/i-dag/overskredet/")
    open_the_first_case(page)
    page.locator('.hb-timeline .hb-item[tabindex="0"]').first.focus()
    edge = page.locator(".hb-lane-names").bounding_box()
    assert edge is not None
    seen = 0
    for key in ["ArrowDown"] * 3 + ["ArrowLeft"] * 8 + ["ArrowUp", "ArrowDown"]:
        page.keyboard.press(key)
        shape = page.locator(".hb-item:focus .hb-shape").first
        # A bar may be longer than the picture is wide; a sign is not.
        if shape.count() and (box := shape.bounding_box()) and box["width"] < 40:
            assert box["x"] >= edge["x"] + edge["width"] - 1, key
            seen += 1
    assert seen > 3


def test_a_narrow_timeline_opens_at_today_and_keeps_the_names_of_its_lanes(page: Page) -> None:
    log_in(page, "anna")
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/i-dag/overskredet/")
    assert page.locator("header").evaluate("each => each.offsetHeight") < 120
    open_the_first_case(page)
    frame = page.locator(".hb-picture")
    inside = """(line) => {
        const box = line.closest(".hb-picture").getBoundingClientRect();
        const own = line.getBoundingClientRect();
        return own.left >= box.left - 1 && own.left <= box.right;
    }"""
    assert frame.locator(".hb-today").evaluate(inside)
    assert frame.locator(".hb-lane-label").first.evaluate(inside)


def test_a_case_on_paper_has_its_own_letters_every_reason_and_no_button(page: Page) -> None:
    log_in(page)
    page.goto("/i-dag/overskredet/")
    open_the_first_case(page)
    name = page.get_by_role("heading", level=1).text_content() or ""
    page.set_viewport_size({"width": 700, "height": 1000})
    page.emulate_media(media="print")
    assert "IBM Plex Sans" in page.evaluate("getComputedStyle(document.body).fontFamily")
    head = page.locator(".hb-print-head")
    expect(head).to_contain_text(name)
    expect(head).to_contain_text("Udskrevet")
    assert head.evaluate("each => getComputedStyle(each).display") == "table-header-group"
    assert page.locator(".hb-timeline").evaluate("each => each.getBoundingClientRect().right <= innerWidth")
    expect(page.locator(".hb-why-text").first).to_be_visible()
    assert page.locator(".button:visible").count() == 0
    page.emulate_media(media="screen")
    expect(page.locator(".hb-why-text").first).to_be_hidden()
