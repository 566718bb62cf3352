"""What is found by words: in two languages, with and without Danish letters, nearly spelt, and by paragraph."""

import pytest

from humlebi.law.register import law
from humlebi.outcomes.finding import find, folded

pytestmark = pytest.mark.core


def names(asked: str, *kinds: str) -> list[str]:
    return [hit.name for hit in find(law(), asked, kinds) if hit.whole]


@pytest.mark.parametrize(
    ("asked", "among_the_first"),
    [
        ("befordring", "befordringsgodtgoerelse"),
        ("kørsel", "befordring_km"),
        ("første samtale", "foerste_samtale"),
        ("FOERSTE SAMTALE", "foerste_samtale"),
        ("first follow-up talk", "foerste_samtale"),
        ("klagefrist", "klagefrist"),
        ("reasonable ground", "rimelig_grund"),
        ("forholdstal", "forholdstal"),
        ("225-timersreglen", "timekrav_225"),
        ("rehabiliteringsteam sammensætning", "rehabiliteringsteam"),
        ("arbejdsgiverperiode", "arbejdsgiverperiode"),
        ("employer period", "arbejdsgiverperiode"),
        ("frikommune Aalborg", "frik2-02"),
        ("Skaelskør", "sagsgang_skaelskoer_2001"),
        ("sygdagpenge bortfald", "bortfald_sygedagpenge"),
        ("sygedagpengesatsen", "sygedagpenge_dagpenge_max_week"),  # a compound that no rule has
        ("barslen", "opfoelgning_integrationskontrakt_barsel"),
        ("fuld_hjaelp_efter_225", "fuld_hjaelp_efter_225"),
    ],
)
def test_a_rule_is_found_by_the_words_people_have_for_it(asked: str, among_the_first: str) -> None:
    assert among_the_first in names(asked)[:4]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("LAS § 36", "udeblivelse_tilbud"),
        ("§ 70 f", "fleksloentilskud"),
        ("LAB § 123", "fleksloentilskud"),  # it cites §§ 122-125
        ("SDL § 24", "varighed"),
        ("section 24", "varighed"),
        ("paragraf 36", "udeblivelse_tilbud"),
        ("paragraffen 70 f", "fleksloentilskud"),
        ("paragraph 36", "udeblivelse_tilbud"),
    ],
)
def test_a_paragraph_is_found_also_in_a_range(asked: str, found: str) -> None:
    assert found in names(asked)


def test_a_paragraph_of_another_number_is_not_found() -> None:
    assert "fleksloentilskud" not in names("LAB § 126")
    assert "udeblivelse_tilbud" not in names("LAS § 3")


def test_what_has_all_the_words_comes_first_and_a_name_before_everything() -> None:
    hits = find(law(), "varighed sygedagpenge")
    assert [hit.whole for hit in hits] == sorted((hit.whole for hit in hits), reverse=True)
    for name in ("varighed", "mentorstoette", "punktsanktion"):
        assert find(law(), name)[0].name == name


def test_kinds_narrow_what_is_found() -> None:
    assert {hit.kind for hit in find(law(), "befordring", ("rate",))} == {"rate"}
    assert {hit.kind for hit in find(law(), "rehabiliteringsteam", ("trial",))} == {"trial"}


def test_a_word_that_is_nowhere_finds_nothing() -> None:
    assert find(law(), "xylofon") == ()


def test_letters_are_folded_both_ways() -> None:
    assert folded("Ærø, SÆRLIGE § 3") == folded("aeroe saerlige 3") == "aeroe saerlige 3"
    assert folded("Aabenraa") == folded("Åbenrå")


def test_a_compound_is_found_by_its_first_word() -> None:
    found = find(law(), "refusionssatsen")
    assert any("refusion" in folded(hit.title.da) for hit in found[:3])
    assert find(law(), "fleksjobordningen")[0].name == "fleksjob_ordning"
