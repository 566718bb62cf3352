"""Takes the pictures of the guides from a running demo, which is changed by it: a talk is recorded.

    ./humlebi demo --again --today 2026-11-21        in one terminal
    .venv/bin/python docs/pictures/take.py http://127.0.0.1:8000        in another

The pictures are of the case that the guides tell of, and are laid beside this file.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--disable-gpu", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
WIDE, NARROW = (1280, 860), (320, 860)
CASE, NAME = "/borger/2026-000001/", "Signe Morgendis"
MOST_KILOBYTES = 200


def main(address: str) -> None:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        page = logged_in(browser, address, WIDE)
        today(page, "today.da")
        case(page, "case.da")
        today(logged_in(browser, address, NARROW), "today-narrow.da", height=1100)
        talk(page, "talk.da")
        browser.close()


def logged_in(browser: Browser, address: str, size: tuple[int, int]) -> Page:
    page = browser.new_context(
        base_url=address,
        locale="da-DK",
        viewport={"width": size[0], "height": size[1]},
        reduced_motion="reduce",
    ).new_page()
    page.goto("/konto/login/")
    page.locator("[name=login]").fill("anna")
    page.locator("[name=password]").fill("humlebi-demo")
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/i-dag/")
    return page


def today(page: Page, name: str, height: int = 0) -> None:
    page.goto("/i-dag/")
    keep(page, name, height)


def case(page: Page, name: str) -> None:
    page.goto(CASE)
    page.locator("#naeste summary").first.click()
    page.mouse.move(0, 0)
    keep(page, name, height=1080)
    top = page.locator("#tidslinje-h").bounding_box()
    end = page.locator("#pligter-h").bounding_box()
    if top and end:
        keep(page, "timeline.da", height=int(end["y"] - top["y"]), top=int(top["y"]) - 24)


def talk(page: Page, name: str) -> None:
    """Records the talk and shows what it met."""
    page.goto("/i-dag/")
    page.locator("tr", has_text=NAME).get_by_role("link", name="Registrér").click()
    page.locator("[name=on]").fill("20-11-2026")
    page.locator("[name=note]").fill("Signe er i bedring og taler med sin arbejdsgiver om nedsat tid.")
    page.get_by_role("main").get_by_role("button", name="Gem", exact=True).click()
    page.locator(".alert-success").wait_for()
    page.evaluate("scrollTo(0, 0)")
    keep(page, name)


def keep(page: Page, name: str, height: int = 0, top: int = 0) -> None:
    """Writes the picture: `height` of the whole page from `top`, or as much as the window shows."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    path = HERE / f"{name}.png"
    size = page.viewport_size or {"width": 0, "height": 0}
    clip = {"x": 0, "y": top, "width": size["width"], "height": height or size["height"]}
    page.screenshot(path=path, full_page=True, clip=clip, animations="disabled", caret="hide")
    kilobytes = path.stat().st_size // 1000
    print(f"{path.name}: {kilobytes} kB")
    if kilobytes >= MOST_KILOBYTES:
        sys.exit(f"{path.name} has {MOST_KILOBYTES} kB or more; take less of the page")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
