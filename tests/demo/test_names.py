"""Nobody can take the citizens for real: their surnames are insects, plants and weather."""

from __future__ import annotations

from datetime import date

import pytest

from humlebi.demo.municipality import make
from humlebi.demo.names import MIDDLE, SURNAMES

pytestmark = pytest.mark.core


def test_every_surname_is_from_the_list_and_no_common_family_name_is():
    made = make(2000, today=date(2026, 11, 21))
    assert {citizen.name.rsplit(" ", 1)[1] for citizen in made.citizens} <= set(SURNAMES)
    assert {card.name.rsplit(" ", 1)[1] for card in made.staff} <= set(SURNAMES)
    assert not set(SURNAMES) & set(MIDDLE)


def test_all_three_danish_letters_begin_some_surname():
    assert {"Æ", "Ø", "Å"} <= {surname[0] for surname in SURNAMES}


def test_addresses_are_in_a_town_that_is_not():
    made = make(200, today=date(2026, 11, 21))
    assert {citizen.address.rsplit(", ", 1)[1] for citizen in made.citizens} == {"9999 Humleby"}
