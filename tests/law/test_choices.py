"""Every value of the law and of the record has words in both languages."""

from __future__ import annotations

import re

import pytest

from humlebi.law.faults import _asked_of_the_timeline
from humlebi.law.questions import Asked
from humlebi.law.register import _values_of, law
from humlebi.law.terms import choice
from humlebi.timeline.words import EVENTS, SPELLS

pytestmark = pytest.mark.core
WRITTEN_OUT = re.compile("ae|oe|aa")


def said(text: str) -> bool:
    """Whether it is written as Danish is: no underscore, no ae, oe or aa but where two words or endings meet."""
    return bool(text) and "_" not in text and not WRITTEN_OUT.search(text.replace("boende", ""))


def test_every_value_of_every_choice_has_words() -> None:
    for field in law().fields.values():
        assert len(field.labels) == len(field.values), field.name
        for value, label in zip(field.values, field.labels, strict=True):
            assert said(label.da), f"{field.name}={value}"
            assert label.en, f"{field.name}={value}"
            assert "_" not in label.en, f"{field.name}={value}"


def test_every_value_that_the_law_looks_for_in_the_record_has_words() -> None:
    found = law()
    looked_for = {
        (sort, kind, value)
        for version in found.versions
        for sort, kind, values in (
            _asked_of_the_timeline(version.declaration, found.terms(version))
            if isinstance(version.declaration, Asked)
            else _values_of(version.declaration, found.vocabulary.exemption)
        )
        for value in values
        if value
    }
    assert len(looked_for) > 100
    for sort, kind, value in sorted(looked_for):
        word = (SPELLS if sort == "spell" else EVENTS)[kind]
        assert value in word.labels, f"{kind}={value}"


@pytest.mark.parametrize("kind", [*SPELLS, *EVENTS])
def test_a_word_and_its_values_are_written_as_danish_is(kind: str) -> None:
    word = SPELLS.get(kind) or EVENTS[kind]
    assert said(word.da)
    assert word.en
    for value in word.values:
        assert not value or value in word.labels, value
    for label in word.labels.values():
        assert said(label.da), label
        assert label.en


def test_a_value_is_told_by_its_code_or_its_label() -> None:
    assert SPELLS["parathed"].code("Åbenlyst uddannelsesparat") == "aabenlyst_uddannelsesparat"
    assert SPELLS["parathed"].code("manifestly education-ready") == "aabenlyst_uddannelsesparat"
    assert SPELLS["parathed"].code("jobparat") == "jobparat"
    assert EVENTS["laegeattest"].code("LÆ 265") == "LAE265"
    assert EVENTS["laegeattest"].called("LAE265").da == "LÆ 265"
    assert EVENTS["plan"].called("noget_nyt").da == "noget nyt"


def test_a_benefit_among_the_values_is_called_as_in_the_vocabulary() -> None:
    field = choice("y", "y", "y", "kontanthjaelp", ("andet", "andet", "other"))
    assert field.called("kontanthjaelp").da == "kontanthjælp"
    assert field.called("andet").en == "other"
    assert field.called("ukendt").da == "ukendt"
