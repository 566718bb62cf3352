"""A real browser for the pages that need one, strict about what the browser complains of."""

import ctypes
import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright
from tests.run import LIBRARIES

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    # Chromium refuses to start as root with its sandbox on.
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
]

# Playwright keeps an event loop in this thread, which Django would take for a request handler's.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.skip(f"no browser found (looked for {', '.join(BROWSERS)})")
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            pytest.skip(f"what drives the browser needs {library}, which Debian has in {package}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def complains(message: ConsoleMessage) -> bool:
    return message.type in {"error", "warning"} or "Content Security Policy" in message.text


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of. A test that provokes a complaint removes it again."""
    return []


@pytest.fixture
def page(browser: Browser, desk, complaints: list[str]) -> Iterator[Page]:
    """A page at the running desk, in Danish. The test fails on any complaint and on any call to elsewhere."""
    context = browser.new_context(
        base_url=desk.url, locale="da-DK", timezone_id="Europe/Copenhagen", reduced_motion="reduce"
    )
    page = context.new_page()

    def note_console(message: ConsoleMessage) -> None:
        if complains(message):
            complaints.append(f"{message.type}: {message.text}")

    def note_foreign(url: str) -> None:
        if not url.startswith((desk.url, "about:", "blob:", "data:")):
            complaints.append(f"asked for {url}")

    page.on("console", note_console)
    page.on("pageerror", lambda error: complaints.append(f"script failed: {error}"))
    page.on("request", lambda request: note_foreign(request.url))
    yield page
    context.close()
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)
