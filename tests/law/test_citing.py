"""Citations as people of another language read them."""

import re

import pytest

from humlebi.law.acts import seen_in
from humlebi.law.citing import cited
from humlebi.law.register import law

pytestmark = pytest.mark.core


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("LAB §§ 122-125 (før 2020 § 70 f)", "LAB §§ 122-125 (before 2020 § 70 f)"),
        ("Lov 720 af 25. juni 2014", "Act 720 of 25 June 2014"),
        ("LAB § 83 (fra 2020 § 176)", "LAB § 83 (from 2020 § 176)"),
        ("SDL §§ 26, 26 f og lov 877/2021", "SDL §§ 26, 26 f and act 877/2021"),
        ("LAS § 35, stk. 4, og 40, stk. 1", "LAS § 35, stk. 4, and 40, stk. 1"),
        ("LOUB § 9, stk. 2, og LAB §§ 108-109", "LOUB § 9, stk. 2, and LAB §§ 108-109"),
        ("LAB § 71, stk. 3, og lov 1380/2012 (overgang)", "LAB § 71, stk. 3, and act 1380/2012 (transition)"),
        ("SDL § 13, stk. 6, siden § 13 b, stk. 5", "SDL § 13, stk. 6, from § 13 b, stk. 5"),
        ("SDL §§ 12-16, LBK 85/2011 til 833/2014", "SDL §§ 12-16, LBK 85/2011 to 833/2014"),
        ("LAB kapitel 13 med lov 1654/2024", "LAB chapter 13 with act 1654/2024"),
        ("LAS § 52 (2015), 70-71 (senere)", "LAS § 52 (2015), 70-71 (later)"),
        ("LAB og LAS (ændret 2006)", "LAB and LAS (amended 2006)"),
        ("Lov om frikommunenetværk (ansøgning 12)", "Lov om frikommunenetværk (application 12)"),
        ("Lov om organisering og understøttelse § 3", "Lov om organisering og understøttelse § 3"),
    ],
)
def test_the_small_words_between_paragraphs_are_english_and_titles_are_not(written: str, english: str) -> None:
    assert cited(written, "en") == english
    assert cited(written, "da") == written


def test_no_citation_loses_a_paragraph() -> None:
    for version in law().versions:
        for text in (version.source.cite, version.scope.authority):
            digits = [letter for letter in text if letter.isdigit()]
            assert [letter for letter in cited(text, "en") if letter.isdigit()] == digits


def test_where_a_rule_was_seen_is_told_by_the_documents_names_and_never_by_their_numbers():
    seen = {version.source.seen_in for version in law().versions} - {""}
    assert len(seen) > 50
    told = {lang: {seen_in(text, lang) for text in seen} for lang in ("da", "en")}
    assert not [
        text for both in told.values() for text in both if re.search(r"\b(source|kilde) ?\d|\b(ch|app)\.", text)
    ]
    english = r"\b(attachment|application|agenda|note|page|part|section|chapter|annex|appendix|table|case|and)\b"
    assert not [text for text in told["da"] if re.search(english, re.sub("'[^']*'", "", text))]


def test_the_parts_of_a_document_are_said_in_the_language():
    told = "source 003, applications 8 and 12; source 004, attachment 3.2"
    applications, minutes = seen_in(told, "da").split("; ")
    assert applications == "de nordjyske frikommuneansøgninger (2017), ansøgning 8 og 12"
    assert minutes == "Allerød Kommunes udvalgsreferat (2015), bilag 3.2"
    assert seen_in("source 000, ch. 10.5", "en") == "the booklet on coordination committees (1998), chapter 10.5"
    minutes = seen_in("source 004, bilag 3.1 og 3.4, forslag 1", "en")
    assert minutes == "the committee minutes of Allerød (2015), annex 3.1 and 3.4, proposal 1"
