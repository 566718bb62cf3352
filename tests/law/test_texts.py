"""Every text of the law reads as people write: no inner word, no private number of a source, one language at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from humlebi.law.acts import DOCUMENTS
from humlebi.law.kinds import Text
from humlebi.law.pages import rules_from
from humlebi.law.register import law

# Danish words that have these letters by right: two parts of a word that meet, or a vowel before an ending.
TRUE = re.compile(
    r"hjemmeboende|udeboende|beboende|\bboet\b|risikoen|dato(en|er|erne)|skemaet|aabenlyst|boenhed|statoil|fotoet|videoen|kontoen|klokkeslæt",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"\b[Kk]ilde 0\d\d|\b[Ss]ource 0\d\d|[Kk]atalog|[Cc]atalogue")
STIFF = re.compile(r"\bsluttet\b|formode[dt]|ikke læst\b|i hånden|fratræk|skal fortælles|\(ikke medregnet\)")


def texts(part: object, path: str = "") -> Iterator[tuple[str, Text]]:
    if isinstance(part, Text):
        yield path, part
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from texts(getattr(part, field.name), f"{path}.{field.name}")
    elif isinstance(part, tuple):
        for one in part:
            yield from texts(one, path)


@pytest.fixture(scope="module")
def everything() -> dict[Text, str]:
    found: dict[Text, str] = {}
    for named in (*((v.slug, v.declaration) for v in law().versions), *((t.id, t) for t in law().trials)):
        found |= {text: path for path, text in texts(named[1], named[0])}
    for series in law().series:
        found |= {text: path for path, text in texts(series, series.name)}
    return found


def test_no_text_holds_an_inner_word(everything: dict[Text, str]) -> None:
    for text, path in everything.items():
        assert not re.search(r"\w_\w", f"{text.da} {text.en}"), path


def test_no_danish_text_has_letters_of_the_machine(everything: dict[Text, str]) -> None:
    for text, path in everything.items():
        for word in re.findall(r"\w*(?:ae|oe|aa)\w*", text.da, re.IGNORECASE):
            assert TRUE.search(word), (path, word)


def test_sources_are_named_as_people_know_them(everything: dict[Text, str]) -> None:
    for text, path in everything.items():
        assert not NUMBERED.search(f"{text.da} {text.en}"), (path, text.da)
    assert all(document.da and document.en for document in DOCUMENTS.values())


def test_danish_texts_are_written_as_people_write(everything: dict[Text, str]) -> None:
    for text, path in everything.items():
        assert not STIFF.search(text.da), (path, text.da)


def test_the_rules_of_a_regime_are_called_by_a_year_or_by_words_and_never_by_an_inner_name() -> None:
    called = {rules_from(version.regime).da for version in (*law().versions, *law().substitutes)}
    assert [name for name in called if re.search(r"[a-z]\d|_|-\w*[a-z]", name)] == []
    assert "Forsøgets regler" in called
