"""Citations as people of another language read them."""

import pytest

from humlebi.law.citing import cited, seen_in
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


@pytest.mark.parametrize(
    ("written", "danish"),
    [
        ("source 003, applications 1, 2 and 8-12", "kilde 003, ansøgningerne 1, 2 og 8-12"),
        ("source 000, chapters 2 and 4.1", "kilde 000, kapitel 2 og 4.1"),
        ("source 000, ch. 10.4", "kilde 000, kap. 10.4"),
        ("source 001, p. 10-12", "kilde 001, s. 10-12"),
        ("source 003, application 2, table", "kilde 003, ansøgning 2, tabel"),
        ("source 004, table 'Visitationskategori'", "kilde 004, tabel 'Visitationskategori'"),
        ("budget note 2010", "budgetnotat 2010"),
        ("source 004, agenda item 4", "kilde 004, punkt 4"),
    ],
)
def test_where_a_rule_was_seen_is_said_in_danish(written: str, danish: str) -> None:
    assert seen_in(written, "da") == danish
    assert seen_in(written, "en") == written


def test_where_a_rule_was_seen_is_said_in_english() -> None:
    written = "source 004, bilag 3.1 og 3.4, forslag 1"
    assert seen_in(written, "en") == "source 004, annex 3.1 and 3.4, proposal 1"


def test_no_citation_loses_a_paragraph() -> None:
    for version in law().versions:
        for text in (version.source.cite, version.scope.authority):
            digits = [letter for letter in text if letter.isdigit()]
            assert [letter for letter in cited(text, "en") if letter.isdigit()] == digits
