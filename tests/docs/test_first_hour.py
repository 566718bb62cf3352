"""The first hour is as it is told: the workbook is what its script writes, and every output is what is printed."""

from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from docs.example import humleby
from tests.docs.test_docs import name, text

from docs import first_hour, make
from humlebi.demo.cpr import is_synthetic
from humlebi.demo.own import made_of
from humlebi.desk.access.models import User
from humlebi.desk.casework.loading import load
from humlebi.timeline.faults import Faults
from humlebi.timeline.limits import LIMITS
from humlebi.timeline.readers import read_facts
from humlebi.timeline.workbooks import Rows, sheets_of


@pytest.mark.slow
def test_the_first_hour_is_as_the_desk_shows_it() -> None:
    for page in make.OF_THE_DESK:
        assert make.made(text(page)) == text(page), f"{name(page)} is stale; run .venv/bin/python docs/make.py"


@pytest.mark.core
def test_the_workbook_is_what_its_script_writes(tmp_path: Path) -> None:
    humleby.write(tmp_path / "humleby.xlsx")
    assert rows(humleby.WORKBOOK) == rows(tmp_path / "humleby.xlsx")


def rows(path: Path) -> dict[str, Rows]:
    faults = Faults()
    found = sheets_of(path, LIMITS, faults)
    assert not faults
    return found


@pytest.mark.core
def test_everybody_in_the_workbook_is_invented() -> None:
    facts = read_facts(humleby.WORKBOOK)
    assert facts.people == 30
    assert all(is_synthetic(str(number)) for number in facts.extra["cpr"])


def test_a_talk_recorded_as_the_page_says_takes_the_line_away(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    today = date(2026, 11, 16)
    monkeypatch.setenv("HUMLEBI_TODAY", today.isoformat())
    load(made_of(read_facts(humleby.WORKBOOK), today).municipality, demo=True)
    client = Client()
    client.force_login(User.objects.get(username="anna"))
    assert "Lars Dagpåfugleøje" in client.get("/i-dag/").content.decode()
    form = client.get("/borger/B12/samtale/").context["form"]
    typed = {key: form[key].value() for key in ("version", "word")} | {
        "on": "16-11-2026",
        "kind": "samtale",
        "note": "",
    }
    told = client.post("/borger/B12/samtale/", typed, follow=True).content.decode()
    assert "Første opfølgningssamtale" in told.partition("alert-success")[2][:2000]
    left = client.get("/i-dag/").content.decode()
    assert "Lars Dagpåfugleøje" not in left
    assert "Asta Sankthansorm" in left


@pytest.mark.core
def test_a_page_is_read_as_its_words() -> None:
    page = (
        "<html><h1>Not this</h1><main><h1>I\n dag</h1><ul><li><a><span>2</span><span>Over</span></a></li></ul>"
        "<table><thead><tr><th>Borger</th></tr></thead><tr><td><a>Asta</a><span class='hb-line'>B01</span></td>"
        "<td>Samtale<svg><path/></svg> <span class='sr-only'>unseen</span><br>straks</td></tr></table></main>"
        "<footer>Nor this</footer></html>"
    )
    assert first_hour._text(page) == "I dag\n2 Over\nAsta\nB01\n    Samtale straks"
