"""What a recorded fact is called, for the desk and the command line."""

from __future__ import annotations

import pytest

from humlebi.law.register import law
from humlebi.law.terms import Field
from humlebi.outcomes.labels import fact_of, label_of

pytestmark = pytest.mark.core
FIELDS = law().fields


@pytest.mark.parametrize(
    ("kind", "value", "da", "en"),
    [
        ("oplysning", "klagevejledning_frist=ja", "Vejledningen nævner klagefristen: ja",
         "The guidance names the time to complain: yes"),
        ("oplysning", "timer_13_uger=120", "Timers beskæftigelse de seneste 13 uger: 120 timer",
         "Hours worked in the last 13 weeks: 120 hours"),
        ("oplysning", "formue = 12000,50", "Ansøgerens formue (og ægtefællens): 12.000,50 kr.",
         "The applicant's wealth (and the spouse's): 12,000.50 kr"),
        ("oplysning", "visiteret_til_fleksjob=2014-07-01", "Visiteret til fleksjob den: 1. juli 2014",
         "Approved for a flexible job on: 1 July 2014"),
        ("oplysning", "sats_225_timer=lavere_sats", "Den sats, den ugifte får hjælp efter: lavere sats",
         f"{FIELDS['sats_225_timer'].words.en}: lower rate"),
        ("oplysning", "samtaler_ung_uden_uddannelse=ja", "Har en erhvervskompetencegivende uddannelse: nej",
         "Has an education that qualifies for a trade: no"),
        ("oplysning", "timer_13_uger=mange", "Timers beskæftigelse de seneste 13 uger: mange",
         "Hours worked in the last 13 weeks: mange"),
        ("oplysning", "noget_andet=3", "noget andet: 3", "noget andet: 3"),
        ("laegeattest", "LAE265", "LÆ 265", "LÆ 265"),
        ("parathed", "aabenlyst_uddannelsesparat", "åbenlyst uddannelsesparat", "manifestly education-ready"),
        ("forsoeg", "frik2-04", "Enklere sanktioner", "Simpler sanctions"),
        ("samtale", "", "", ""),
    ],
)  # fmt: skip
def test_a_recorded_value_is_called_by_its_words(kind: str, value: str, da: str, en: str) -> None:
    assert (label_of(kind, value).da, label_of(kind, value).en) == (da, en)


def test_a_fact_is_its_kind_and_its_value() -> None:
    assert fact_of("laegeattest", "LAE265").da == "lægeattest: LÆ 265"
    assert fact_of("samtale", "").en == "talk"
    assert fact_of("oplysning", "klagevejledning_frist=nej").da == "Vejledningen nævner klagefristen: nej"


def _tellings(field: Field) -> list[str]:
    by_sort = {"yes_no": ["ja", "nej"], "day": ["2015-02-02"], "number": ["28", "1"], "kroner": ["1234.5"]}
    return list(field.values) if field.sort == "choice" else by_sort[field.sort]


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_every_field_of_the_law_is_shown_in_words(name: str) -> None:
    field = FIELDS[name]
    for told in _tellings(field):
        label = label_of("vurdering" if field.assessed else "oplysning", f"{name}={told}")
        assert label.da.startswith(f"{field.words.da}: ")
        assert label.en.startswith(f"{field.words.en}: ")
        assert "_" not in label.da + label.en
