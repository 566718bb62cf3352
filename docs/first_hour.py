"""What the pages of the first hour show of the desk: the demo is started, somebody logs in, and Today is read."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

from humlebi.timeline.faults import Faults
from humlebi.timeline.limits import LIMITS
from humlebi.timeline.workbooks import sheets_of

ROOT = Path(__file__).resolve().parents[1]
DEMO = ("demo", "--facts", "docs/example/humleby.xlsx", "--today", "2026-11-16")
SHOWN_PORT = 8000
PATIENCE = 120  # seconds until the demo answers, on a machine that is busy
LINES = 3  # of each sheet


def sheets() -> str:
    """The first lines of each sheet of the workbook."""
    found = sheets_of(ROOT / "docs/example/humleby.xlsx", LIMITS, Faults())
    return "```text\n" + "\n".join(_sheet(name, rows) for name, rows in found.items()) + "```\n"


def _sheet(name: str, rows: Sequence[Sequence[object]]) -> str:
    cells = [[_cell(cell) for cell in row] for row in rows[: LINES + 1]]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)
    return f"{name} ({len(rows) - 1})\n" + "".join(f"  {line}\n" for line in lines)


def _cell(cell: object) -> str:
    return cell.strftime("%d-%m-%Y") if isinstance(cell, date) else str(cell)


def welcome() -> str:
    """The command and what it prints until it waits."""
    return f"```text\n$ ./humlebi {' '.join(DEMO)}\n{_shown()[0]}\n```\n"


def today() -> str:
    """The words on Anna's Today page, a table's line on one line."""
    return f"```text\n{_shown()[1]}\n```\n"


@cache
def _shown() -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder, _running(Path(folder)) as (port, out):
        page = _as_anna(f"http://127.0.0.1:{port}")
        return _plain(_whole(out), port), _text(page)


def _whole(out: Path) -> str:
    """What the demo printed until it waits: its workers may answer before its last line is out."""
    for _ in range(PATIENCE * 4):
        told = out.read_text(encoding="utf-8")
        if "Ctrl+C" in told:
            return told
        time.sleep(0.25)
    raise TimeoutError(f"the demo did not say in {PATIENCE} seconds that it waits:\n{told}")


@contextmanager
def _running(folder: Path) -> Iterator[tuple[int, Path]]:
    """The demo on a free port, with data of its own; it is ended as Ctrl+C does it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HUMLEBI_", "COV_", "DJANGO_"))}
    told = {"HUMLEBI_DATA": str(folder / "data"), "COLUMNS": "80", "PYTHONPATH": str(ROOT / "src")}
    out = folder / "out"
    command = [sys.executable, "-m", "humlebi", *DEMO, "--port", str(port)]
    with (
        out.open("wb") as stream,
        subprocess.Popen(command, cwd=ROOT, env=kept | told, stdout=stream, stderr=stream) as demo,
    ):
        try:
            yield port, out
        finally:
            demo.send_signal(signal.SIGINT)
            demo.wait(PATIENCE)


def _as_anna(address: str) -> str:
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    login = f"{address}/konto/login/"
    for _ in range(PATIENCE * 4):
        try:
            form = opener.open(login).read().decode()
            break
        except URLError:
            time.sleep(0.25)
    else:
        raise TimeoutError(f"no answer at {login} in {PATIENCE} seconds")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)
    told = {"csrfmiddlewaretoken": token[1] if token else "", "login": "anna", "password": "humlebi-demo"}
    opener.addheaders.append(("Referer", login))
    opener.open(login, urlencode(told).encode())
    return str(opener.open(f"{address}/i-dag/").read().decode())


def _plain(out: str, port: int) -> str:
    """As a terminal of 80 columns shows it."""
    lines = [line if len(line) <= 80 else textwrap.fill(line, 80, break_on_hyphens=False) for line in out.splitlines()]
    return "\n".join(line.rstrip() for line in lines).strip("\n").replace(f":{port}/", f":{SHOWN_PORT}/")


# --- the words of a page --------------------------------------------------------------------------------------------

BREAKS = ("h1", "h2", "h3", "p", "li", "tr", "td", "div", "section")
UNSEEN = ("script", "style", "svg", "template", "thead")
VOID = ("br", "hr", "img", "input", "link", "meta", "path", "use", "wbr")


class _Words(HTMLParser):
    """The words inside main that a reader sees, a block to a line; the further cells of a row stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [""]
        self.inside: list[bool] = []  # of each open element: whether its words are seen
        self.below = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        classes = (dict(attrs).get("class") or "").split()
        above = bool(self.inside and self.inside[-1])
        self.inside.append(tag not in UNSEEN and "sr-only" not in classes and (tag == "main" or above))
        if tag == "tr":
            self.below = ""
        self._space(breaks=tag in BREAKS or "hb-line" in classes or "hb-why" in classes)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or not self.inside:
            return
        self.inside.pop()
        self.below = "    " if tag == "td" else "" if tag == "tr" else self.below
        self._space(breaks=tag in BREAKS)

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1]:
            text = re.sub(r"\s+", " ", data)
            self.lines[-1] += text if self.lines[-1].strip() else text.lstrip()

    def _space(self, *, breaks: bool) -> None:
        if not breaks:
            self.lines[-1] += " " if self.lines[-1].strip() else ""
        elif self.lines[-1].strip():
            self.lines.append(self.below)
        else:
            self.lines[-1] = self.below


def _text(page: str) -> str:
    words = _Words()
    words.feed(page)
    lines = (re.sub(r"(?<=\S)\s+", " ", line).rstrip() for line in words.lines)
    return "\n".join(line if line.startswith("    ") else line.strip() for line in lines if line.strip())


if __name__ == "__main__":
    print(welcome() + "\n" + today())
