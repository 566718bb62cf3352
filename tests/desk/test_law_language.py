"""Every public page of the law, walked in both languages: no inner word, and nothing of the other language."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.test import Client
from tests.law.test_texts import TRUE

from humlebi.law.register import law
from humlebi.outcomes.lawbook import groups

# Words that only one of the languages has, and that hardly any sentence of it can do without.
ENGLISH = re.compile(r"\b(the|and|of|with|when|which|from|was|are|before|until|not|this|that|their)\b")
DANISH = re.compile(r"\b(og|ikke|eller|hvis|når|efter|skal|den|det|ikke|måneder|uger|dage|senest|fra|pligt)\b")
# What stands in both: citations, names of acts and of benefits, and the choice of language itself.
CITED = re.compile(
    r"Lov om [^.;()<]*|Bekendtgørelse[^.;<]*|[A-ZÆØÅ][\w-]*(?:loven|lov|aftalen|reglerne)\b[^.;<]*"
    r"|§§? ?[\w ,.()-]+|(?:BEK|LBK|VEJ) [\d/, og-]+|LOUB|Aftale[^.;<]*|Den sociale lovgivning|Dansk|English"
    r"|[Ss]elvforsørgelses- og hjemrejseydelse|IGU|stk\.[^.;<]*"
)


class Words(HTMLParser):
    """The words of a page that people read in its language: what is marked with another language is left out."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.said: list[str] = []
        self.silent = 0
        self.open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "hr", "img", "input", "link", "meta", "path", "use"):
            return
        foreign = tag in ("script", "style") or dict(attrs).get("lang", self.language) != self.language
        self.open.append(foreign)
        self.silent += foreign

    def handle_endtag(self, tag: str) -> None:
        if self.open:
            self.silent -= self.open.pop()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.said.append(data)


def words_of(page: str, language: str) -> str:
    parser = Words(language)
    parser.feed(page[page.index("<main") : page.index("</main>")])
    return " ".join(" ".join(parser.said).split())


def addresses() -> list[str]:
    """Every page: lists, chapters, rules in every version, rates, trials, differences, overlaps, coverage."""
    rules = [f"/lov/{version.slug}/" for version in law().versions] + [
        f"/lov/{name}/" for name in dict.fromkeys(version.name for version in law().versions)
    ]
    chapters = [f"/lov/?emne={page}" for page in dict.fromkeys(version.page for version in law().versions)]
    rates = [f"/lov/satser/{series.name}/" for series in law().series]
    days = ("31-12-2006", "30-06-2014", "05-01-2015", "01-01-2020", "01-07-2026")
    compared = [f"/lov/forskel/?fra={one}&til={other}" for one in days for other in days if one != other]
    overlaps = [f"/lov/overlap/?gruppe={group}&dag={day}" for group in groups(law()) for day in days]
    fixed = ["/lov/", "/lov/satser/", "/lov/forsoeg/", "/lov/daekning/", "/lov/forskel/", "/lov/overlap/"]
    wrong = ["/lov/?dag=1990-01-01", "/lov/forskel/?fra=32-01-2020&til=x", "/lov/kontanthjaelp_maaned/?dag="]
    asked = [f"/lov/{v.name}/?dag={v.scope.begins:%d-%m-%Y}" for v in law().versions if v.kind not in ("duty", "limit")]
    return [*fixed, *wrong, *chapters, *rates, *compared, *overlaps, *rules, *asked]


def faults(language: str, shown: str) -> list[str]:
    """What a reader of that language stumbles over."""
    said = CITED.sub(" ", shown)
    found = [f"inner word: {word}" for word in re.findall(r"\w*_\w+", said)]
    if language == "da":
        found += [f"letters: {w}" for w in re.findall(r"\w*(?:ae|oe|aa)\w*", said, re.I) if not TRUE.search(w)]
        return found + [f"English: {said[max(0, m.start() - 30) : m.end() + 30]}" for m in ENGLISH.finditer(said)]
    return found + [f"Danish: {said[max(0, m.start() - 30) : m.end() + 30]}" for m in DANISH.finditer(said)]


def walk(language: str, some: list[str]) -> list[tuple[str, list[str]]]:
    client = Client()
    client.cookies["django_language"] = language
    told = []
    for address in some:
        answer = client.get(address)
        assert answer.status_code == 200, address
        wrong = faults(language, words_of(answer.content.decode(), language))
        if wrong:
            told.append((address, wrong))
    return told


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_sample_of_the_pages_is_in_one_language_without_inner_words(language: str, db: None) -> None:
    assert walk(language, [*addresses()[:40], *addresses()[40::23]]) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_is_in_one_language_without_inner_words(language: str, db: None) -> None:
    assert walk(language, addresses()) == []


def test_the_walk_sees_what_it_looks_for() -> None:
    assert faults("da", "Kravet gælder with the person") == ["English: Kravet gælder with the person"] * 2
    assert faults("en", "The duty gælder ikke") == ["Danish: The duty gælder ikke"]
    assert faults("da", "foerste_samtale")[0] == "inner word: foerste_samtale"
    assert faults("da", "forlaengelse") == ["letters: forlaengelse"]
    assert faults("da", "LAS § 25, stk. 2") == faults("en", "LAS § 25, stk. 2") == []
    assert words_of('<main>a <span lang="da">og</span></main>', "en") == "a"
    assert words_of('<main>a <span lang="da">og</span></main>', "da") == "a og"
