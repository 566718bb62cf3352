"""The law read: the table of source 003 comes out of the pages, and a difference names every parameter."""

from collections import Counter
from dataclasses import fields
from datetime import date

import pytest

from humlebi.law.kinds import Duty, Limit, Text, Untranslated
from humlebi.law.register import OutsideLaw, law
from humlebi.outcomes.lawbook import PARAMETERS, difference, ended, groups, successors, table_of, titles
from humlebi.outcomes.spoken import DASH, shown

pytestmark = pytest.mark.core
# Source 003, application 2, of 1 November 2017: "I skemaet er skitseret et overblik over de forskellige bestemmelser".
ON = date(2017, 11, 1)
SOURCE_003 = {
    # act -> (paragraph, words of when)
    "opfoelgning_paragraf_10": ("LAS § 10, stk. 3", "6 måneder"),
    "vurdering_74c": ("LAS § 74 c, stk. 1, 1. pkt.", "12 måneders ledighedsydelse inden for 18"),
    "revurdering_74c": ("LAS § 74 c, stk. 1, 2. pkt.", "12 måneders ledighedsydelse inden for 18"),
    "kontaktsamtale": ("LAB § 73 a", "3 måneder"),
    "cv_samtale": ("LAB § 73 e", "3 uger"),
    "moede_i_rehabiliteringsteam": ("LOUB § 11", "når der afholdes møde"),
    "raadighedssamtale": ("LAS § 75", "når der er rejst tvivl"),
    "sygeopfoelgning": ("LAB § 73 a, stk. 3", "3 måneder"),
}


def test_the_table_of_source_003_comes_out_row_by_row() -> None:
    entries = {entry.version.name: entry for entry in table_of(law(), "ledighedsydelse", ON)}
    assert set(entries) == set(SOURCE_003)
    for name, (paragraph, when) in SOURCE_003.items():
        assert entries[name].version.source.cite == paragraph
        assert when in entries[name].when.da.lower()
        assert "source 003" in entries[name].version.source.seen_in


def test_the_clocks_of_source_003_start_where_it_says() -> None:
    entries = table_of(law(), "ledighedsydelse", ON)
    when = {entry.version.name: f"{entry.when.da}. {entry.version.plain.da}" for entry in entries}
    assert "visitationen til fleksjob" in when["kontaktsamtale"]
    assert "retten til ledighedsydelse er opnået" in when["cv_samtale"]
    assert "sygdommen begyndte" in when["sygeopfoelgning"]


def test_the_overlaps_that_source_003_complains_of_are_there() -> None:
    overlaps = {
        entry.version.name: {other.name for other in entry.overlaps} for entry in table_of(law(), "ledighedsydelse", ON)
    }
    assert overlaps["opfoelgning_paragraf_10"] == {"vurdering_74c", "revurdering_74c"}
    assert overlaps["vurdering_74c"] == {"opfoelgning_paragraf_10", "revurdering_74c"}
    assert overlaps["kontaktsamtale"] == {"sygeopfoelgning"}
    assert overlaps["sygeopfoelgning"] == {"kontaktsamtale"}
    assert overlaps["cv_samtale"] == overlaps["raadighedssamtale"] == set()


def test_every_overlap_is_told_on_both_sides() -> None:
    for group in groups(law()):
        for day in (date(2007, 6, 1), date(2015, 5, 13), ON, date(2026, 12, 31)):
            entries = {entry.version: entry for entry in table_of(law(), group, day)}
            for entry in entries.values():
                for other in entry.overlaps:
                    assert entry.version in entries[other].overlaps


def test_the_table_of_another_day_is_that_days_law() -> None:
    names = {entry.version.name for entry in table_of(law(), "ledighedsydelse", date(2020, 1, 1))}
    assert "fire_samtaler_ledighedsydelse" in names
    assert "cv_samtale" not in names


def test_a_day_outside_the_law_has_no_table() -> None:
    with pytest.raises(OutsideLaw):
        table_of(law(), "ledighedsydelse", date(1998, 6, 30))


def test_there_are_groups_for_both_benefits() -> None:
    assert {"ledighedsydelse", "sygedagpenge", "kontanthjaelp", "fleksjob"} <= set(groups(law()))
    assert groups(law()) == sorted(groups(law()))


def test_the_change_of_1_july_2014_is_told_with_its_parameters() -> None:
    changes = {change.version.name: change for change in difference(law(), date(2014, 6, 30), date(2014, 7, 1))}
    english = {name.en: (was.en, now.en) for name, was, now in changes["varighed"].parameters}
    assert english["More than"] == ("52 weeks", "22 weeks")
    assert english["Within"] == ("18 calendar months", "9 calendar months")
    danish = {name.da: (was.da, now.da) for name, was, now in changes["varighed"].parameters}
    assert danish["Mere end"] == ("52 uger", "22 uger")
    assert "Tæller ikke med" not in danish
    assert changes["forlaengelse_fleksjob_eller_pension"].what == "removed"
    assert changes["ret_til_jobafklaring"].what == "added"


def test_backwards_a_difference_is_the_mirror_of_itself() -> None:
    one, other = date(2019, 12, 31), date(2020, 1, 1)
    there, back = difference(law(), one, other), difference(law(), other, one)
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(turned[c.what], c.version.name) for c in there} == {(c.what, c.version.name) for c in back}


def test_a_day_does_not_differ_from_itself_nor_from_one_under_the_same_law() -> None:
    assert difference(law(), ON, ON) == []
    assert difference(law(), date(2017, 7, 2), date(2017, 10, 31)) == []


def test_each_category_of_2007_is_a_provision_of_its_own() -> None:
    removed = [c for c in difference(law(), date(2015, 1, 4), date(2015, 1, 5)) if c.version.name == "loebende_samtale"]
    assert len(removed) >= 2


@pytest.mark.parametrize("value", [None, (), ""])
def test_nothing_is_shown_as_a_dash(value: object) -> None:
    assert shown(value) == DASH


def test_every_parameter_of_a_duty_and_a_limit_has_a_name() -> None:
    told_elsewhere = {"variant", "title", "plain", "doubt", "only", "group", "source", "name"}
    for kind in (Duty, Limit, Untranslated):
        assert {field.name for field in fields(kind)} - told_elsewhere <= set(PARAMETERS)


def test_a_rule_that_has_ended_says_when_and_what_took_its_place() -> None:
    assert ended(law(), "fire_samtaler") == date(2026, 7, 1)
    assert "mindst_en_samtale" in {version.name for version in successors(law(), "fire_samtaler")}
    assert ended(law(), "varighed") is None
    assert successors(law(), "varighed") == ()
    assert successors(law(), "kontanthjaelp_betingelser") == ()


def test_no_two_rules_are_called_the_same() -> None:
    called = Counter(titles(law()).values())
    assert [title.da for title, times in called.items() if times > 1] == []
    assert len(called) == len({version.name for version in law().versions})
    assert titles(law())["varighed"] == law().named("varighed")[-1].title


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (date(2026, 6, 30), date(2026, 7, 1)),
        (date(2019, 12, 31), date(2020, 1, 1)),
        (date(2025, 6, 30), date(2025, 7, 1)),
    ],
)
def test_no_change_is_told_with_the_same_words_on_both_sides(one: date, other: date) -> None:
    changes = [change for change in difference(law(), one, other) if change.what == "changed"]
    assert changes
    for change in changes:
        assert [name.da for name, was, now in change.parameters if was == now] == []


def test_what_differs_below_its_words_is_told_by_the_rule_s_own() -> None:
    changes = {c.version.slug: c for c in difference(law(), date(2025, 6, 30), date(2025, 7, 1))}
    told = {name.da: (was.da, now.da) for name, was, now in changes["tilbud_uddannelseshjaelp@2025"].parameters}
    assert "Fristen løber fra" not in told
    was, now = (
        change.plain
        for change in (changes["tilbud_uddannelseshjaelp@2025"].was, changes["tilbud_uddannelseshjaelp@2025"].now)
    )  # type: ignore[union-attr]
    assert ("Reglen" in told) == (was != now)


def test_a_source_that_changed_is_cited_in_the_language() -> None:
    changes = difference(law(), date(2019, 12, 31), date(2020, 1, 1))
    found = {change.version.name: change.parameters for change in changes}
    sources = [now for name, _, now in found["fleksjob_betingelser"] if name.en == "Source"]
    assert sources == [Text("LAB §§ 116 og 118", "LAB §§ 116 and 118")]
