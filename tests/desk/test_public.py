"""Public pages: kept until the law changes, told by a mark, compressed, and never in the way of work."""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from humlebi.desk import public

from .conftest import Enter, Town

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    public.PAGES.clear()
    yield
    public.PAGES.clear()


def body(answer: Any) -> str:
    content = answer.content
    return (gzip.decompress(content) if answer.headers.get("Content-Encoding") == "gzip" else content).decode()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of pages that were made, and not taken from what is kept."""
    made: list[str] = []
    put = public.Pages.put

    def noted(self: public.Pages, key: str, page: public.Kept) -> None:
        made.append(key)
        put(self, key, page)

    monkeypatch.setattr(public.Pages, "put", noted)
    return made


def test_a_page_is_made_once_and_every_reader_has_an_own_token(db: None, rendered: list[str]) -> None:
    pages = [body(Client().get("/ordliste/")) for _ in range(3)]
    assert len(rendered) == 1
    tokens = {TOKEN.findall(page)[0] for page in pages}
    assert len(tokens) == 3
    assert len({TOKEN.sub("", page) for page in pages}) == 1


def test_the_form_on_a_kept_page_can_be_sent(db: None) -> None:
    Client().get("/ordliste/")
    client = Client(enforce_csrf_checks=True)
    token = TOKEN.findall(body(client.get("/ordliste/")))[0]
    answer = client.post("/sprog/", {"language": "en", "csrfmiddlewaretoken": token})
    assert answer.status_code == 302
    assert "Glossary" in body(client.get("/ordliste/"))


def test_language_day_address_and_reader_have_pages_of_their_own(
    town: Town, enter: Enter, rendered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    english = Client()
    english.cookies["django_language"] = "en"
    Client().get("/ordliste/")
    english.get("/ordliste/")
    Client().get("/ordliste/?a=1")
    assert "Anna" in body(enter(town.anna).get("/ordliste/"))
    assert "Anna" not in body(enter(town.bo).get("/ordliste/"))
    assert "Anna" not in body(Client().get("/ordliste/"))
    monkeypatch.setenv("HUMLEBI_TODAY", "2018-03-15")
    Client().get("/ordliste/")
    assert len(rendered) == 6


def test_a_browser_that_has_the_page_is_not_sent_it_again(db: None) -> None:
    client = Client()
    client.get("/ordliste/")  # gives the cookie
    answer = client.get("/ordliste/")
    again = client.get("/ordliste/", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = Client()
    other.get("/ordliste/")
    assert other.get("/ordliste/", headers={"If-None-Match": answer["ETag"]}).status_code == 200
    assert "ETag" not in Client().get("/konto/login/")


def test_there_is_room_for_so_much_and_no_more() -> None:
    pages = public.Pages(room=1000)
    for number in range(50):
        pages.put(number, public.Kept(b"x" * 100, ()))
    assert pages.taken <= 1000
    assert pages.get(49)
    assert pages.get(0) is None
    pages.put("large", public.Kept(b"x" * 999, ()))
    assert pages.get("large") is None


def test_a_long_address_or_header_takes_no_room_of_its_own(db: None, rendered: list[str]) -> None:
    Client().get("/ordliste/", {"q": "a" * 50_000})
    for made_up in ("a" * 50_000, "b", "false"):
        Client().get("/ordliste/", headers={"HX-Request": made_up})
    assert len(rendered) == 2
    assert {len(key) for key in rendered} == {64}


def test_strangers_take_so_many_threads_and_no_more() -> None:
    gate, inside, leave = public.Gate(at_once=2, in_line=1), threading.Semaphore(0), threading.Event()
    answers: list[bool] = []

    def read() -> None:
        with gate.passed() as passed:
            answers.append(passed)
            inside.release()
            if passed:
                leave.wait(5)

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for _ in range(5):  # two inside, three turned away; the sixth waits
        assert inside.acquire(timeout=5)
    assert sorted(answers) == [False] * 3 + [True] * 2
    leave.set()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [False] * 3 + [True] * 3


def test_whoever_is_turned_away_is_told_when_to_come_back(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public, "GATE", public.Gate(at_once=1, in_line=-1))
    answer = Client().get("/ordliste/")
    assert (answer.status_code, answer["Retry-After"]) == (503, "3")
    assert "Mange læser lige nu" in body(answer)


# --- compression ------------------------------------------------------------------------------------------------------

GZIP = {"Accept-Encoding": "gzip, br"}


@pytest.mark.parametrize(
    ("who", "address", "small"),
    [
        ("nobody", "/ordliste/", True),
        ("nobody", "/konto/login/?next=/i-dag/", True),
        ("anna", "/i-dag/", True),
        ("anna", "/find/?q=signe", False),  # what was typed and what only Anna may see would be in one answer
    ],
)
def test_pages_are_compressed_where_it_tells_nothing(
    who: str, address: str, small: bool, town: Town, enter: Enter
) -> None:
    client = enter(None if who == "nobody" else town.anna)
    answer = client.get(address, headers=GZIP)
    assert (answer.headers.get("Content-Encoding") == "gzip") is small
    assert "Humlebi" in body(answer)
    assert "Content-Encoding" not in client.get(address).headers


def test_files_are_compressed_once_and_the_same_file_comes_out(db: None) -> None:
    address = "/static/vendor/dkfds/css/dkfds.min.css"
    client = Client()
    plain = b"".join(client.get(address))
    small = client.get(address, headers=GZIP)
    assert small["Content-Encoding"] == "gzip"
    assert len(small.content) * 4 < len(plain)
    assert gzip.decompress(small.content) == plain
    assert "Accept-Encoding" in small["Vary"]
    assert client.get(address, headers=GZIP).content == small.content
    assert "Content-Encoding" not in client.get(address, headers={"Accept-Encoding": "gzip;q=0"}).headers
    assert "Content-Encoding" not in client.get("/static/humlebi/apple-touch-icon.png", headers=GZIP).headers


# --- language ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "kept"), [("en", True), ("da", True), ("de", False), ("", False), ("xx", False)])
def test_only_a_language_of_ours_is_kept(asked: str, kept: bool, db: None) -> None:
    answer = Client().post("/sprog/", {"language": asked, "next": "/ordliste/"})
    assert answer.status_code == 302
    assert ("django_language" in answer.cookies) is kept
