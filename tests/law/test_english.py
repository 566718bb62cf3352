"""What is said in English: a benefit that has an English name goes by it."""

import re

import pytest

from humlebi.law.register import law

pytestmark = pytest.mark.core
# The citations and names that stand as they are: acts, and what has no English word.
DANISH = re.compile(
    r"\b(?:sygedagpenge|kontanthjælp|uddannelseshjælp|dagpenge|førtidspension|ressourceforløbsydelse"
    r"|revalideringsydelse|aktivitetstillæg)\b",
    re.IGNORECASE,
)


def test_a_benefit_goes_by_its_english_name_in_titles_and_notes() -> None:
    said = [text.en for series in law().series for text in (series.title, series.note, series.doubt)]
    said += [text.en for version in law().versions for text in (version.title, version.plain, version.doubt)]
    assert len(said) > 1000
    assert not [text for text in said if DANISH.search(text)]
