"""What can be told of a field: by code or label, within the bounds of its unit, and refused in both languages."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from humlebi.law.register import law
from humlebi.law.terms import Field, choice, number
from humlebi.law.units import UNITS
from humlebi.reckoning.answers import BadQuestion, ask
from humlebi.reckoning.telling import BadTelling, read, write
from humlebi.timeline.wording import kroner_in_words

pytestmark = pytest.mark.core
FIELDS = law().fields
NOVEMBER, DECEMBER = date(2015, 11, 3), date(2015, 12, 3)
GROUP = choice("gruppe", "gruppe", "group", ("u30", "Under 30 år", "Under 30"), ("30", "Fyldt 30 år", "30 or older"))


@pytest.mark.parametrize("told", ["u30", "U30", "under 30 år", "Under 30", " Under 30 "])
def test_a_choice_is_told_by_its_code_or_its_label(told: str) -> None:
    assert read(GROUP, told) == "u30"


def test_a_choice_that_is_none_of_the_values_is_refused_with_their_labels() -> None:
    with pytest.raises(BadTelling) as bad:
        read(GROUP, "40")
    assert bad.value.say("da") == "gruppe (gruppe): '40' er ingen af u30 (Under 30 år), 30 (Fyldt 30 år)"
    assert bad.value.say("en") == "gruppe (group): '40' is none of u30 (Under 30), 30 (30 or older)"


@pytest.mark.parametrize(
    ("field", "told", "da", "en"),
    [
        (FIELDS["dage_i_kalendermaaneden"], "60", "30 dage i måneden", "30 days in the month"),
        (FIELDS["dage_i_kalendermaaneden"], "31", "30 dage i måneden", "30 days in the month"),
        (FIELDS["dage_moedt_40a"], "60", "30 dage i måneden", "30 days in the month"),
        (FIELDS["dage_vaek_fra_tilbud"], "60", "30 dage i måneden", "30 days in the month"),
        (FIELDS["arbejdstimer_i_maaneden"], "721", "720 timer om måneden", "720 hours a month"),
        (FIELDS["timer_fravaer"], "800", "720 timer om måneden", "720 hours a month"),
        (FIELDS["fleksjob_timer"], "169", "168 timer om ugen", "168 hours a week"),
        (FIELDS["transporttid_om_dagen"], "25", "24 timer om dagen", "24 hours a day"),
        (FIELDS["timer_13_uger"], "2185", "2.184 timer", "2,184 hours"),
        (FIELDS["andel_af_normalt_arbejde"], "101", "100 procent", "100 per cent"),
        (FIELDS["fuldtidsaar_af_10"], "11", "10 år", "10 years"),
        (FIELDS["maaneder_med_40_timer"], "7", "6 måneder", "6 months"),
    ],
)
def test_more_than_there_is_of_a_thing_is_refused(field: Field, told: str, da: str, en: str) -> None:
    with pytest.raises(BadTelling) as bad:
        read(field, told, NOVEMBER)
    assert bad.value.say("da").endswith(f"'{told}' er for meget; det højeste er {da}")
    assert bad.value.say("en").endswith(f"'{told}' is too much; the most is {en}")


def test_the_month_of_the_day_asked_says_how_many_days_it_has() -> None:
    assert read(FIELDS["dage_i_kalendermaaneden"], "31", DECEMBER) == 31
    with pytest.raises(BadTelling, match="is too little; the least is 28 days in the month"):
        read(FIELDS["dage_i_kalendermaaneden"], "27", DECEMBER)


def test_half_a_child_is_no_child() -> None:
    with pytest.raises(BadTelling) as bad:
        read(FIELDS["antal_forsoergede_boern"], "1,5")
    assert "er ikke et helt tal" in bad.value.say("da")
    assert "is no whole number" in bad.value.say("en")


@pytest.mark.parametrize("name", sorted(name for name, field in FIELDS.items() if field.sort == "number"))
def test_every_number_of_the_law_has_a_bound_or_is_counted_without_end(name: str) -> None:
    field = FIELDS[name]
    assert field.most is not None or UNITS[field.unit].most is not None or field.unit in {
        "persons", "person-years", "cases", "kr", "modules"
    }  # fmt: skip


@pytest.mark.parametrize("told", ["9" * 31, "9" * 5_000, "1/" + "9" * 5_000, "0," + "3" * 5_000, "1" + ".000" * 2_000])
def test_a_number_of_no_end_is_refused_and_not_repeated_whole(told: str) -> None:
    with pytest.raises(BadTelling, match="has over 30 digits; write fewer") as bad:
        read(FIELDS["formue"], told)
    assert "har over 30 cifre" in bad.value.say("da")
    assert len(bad.value.say("da")) < 200


def test_the_longest_number_is_written_as_it_was_told() -> None:
    told = read(FIELDS["formue"], "9" * 28 + ",25")
    assert isinstance(told, Fraction)
    assert write(FIELDS["formue"], told) == "9" * 28 + ".25"
    assert kroner_in_words(told**3, "en").startswith("999,")


def test_thousands_may_be_parted_by_spaces() -> None:
    assert read(number("n", "n", "n"), "12 000,50") == Fraction(24001, 2)


@pytest.mark.parametrize(
    ("name", "told", "value"),
    [
        ("timer_13_uger", "120 timer", 120),
        ("timer_13_uger", "1 hour", 1),
        ("formue", "12.000,50 kr.", Fraction(24001, 2)),
        ("folkepensionsalder_mdr", "68 år", 816),
        ("folkepensionsalder_mdr", "816 måneder", 816),
        ("folkepensionsalder_mdr", "816", 816),
    ],
)
def test_a_number_may_be_told_with_its_unit(name: str, told: str, value: Fraction) -> None:
    assert read(FIELDS[name], told) == value


def test_the_same_fact_under_two_names_is_refused() -> None:
    told = {"forsoerger_boern": "ja", "ly_forsoerger": "nej"}
    with pytest.raises(BadQuestion, match="forsoerger_boern is told twice"):
        ask("ledighedsydelse_beloeb", date(2014, 3, 3), told)
