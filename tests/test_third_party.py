"""Whatever is installed is named in THIRD-PARTY.md, in the part that it belongs to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def named(part: str) -> set[str]:
    """The packages of one table, as the package index spells them."""
    text = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    table = text.partition(f"## {part}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \|", table, re.M)[2:]
    return {
        re.sub(r"[-_.]+", "-", re.sub(r"\(.*\)", "", name).strip().lower()) for row in rows for name in row.split(",")
    }


def locked(lock: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.M))


def test_what_everybody_gets_is_named_as_such() -> None:
    assert locked("core") == named("Installed with Humlebi")


@pytest.mark.parametrize("lock", ["scale", "bench", "dev"])
def test_what_some_get_is_named(lock: str) -> None:
    missing = locked(lock) - locked("core") - named("Installed on request, or for development only")
    assert missing == set()


def test_no_table_names_what_is_not_installed() -> None:
    extra = named("Installed on request, or for development only")
    assert extra <= locked("dev") | locked("bench") | locked("scale")
    assert not extra & locked("core")
