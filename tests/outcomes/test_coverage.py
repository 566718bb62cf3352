"""The catalogue: every entry is answered for, every mark is carried, and nothing is named that is not there."""

from pathlib import Path

import pytest

from humlebi.law.catalogue import ORDER, PROVISIONS, entries
from humlebi.law.kinds import NOTHING, Confidence, Untranslated
from humlebi.law.register import law
from humlebi.outcomes.coverage import DECLARED, MISSING, UNTRANSLATED, counts, coverage

pytestmark = pytest.mark.core
LAW_FILES = Path(__file__).resolve().parents[3] / "shared" / "law"


def test_no_entry_of_the_catalogue_is_missing() -> None:
    assert [one.entry.id for one in coverage(law()).of(MISSING)] == []


def test_at_least_three_hundred_provisions_run() -> None:
    provisions = coverage(law()).provisions
    assert len(provisions) == 348
    assert sum(one.state == DECLARED for one in provisions) >= 300


def test_no_declaration_names_an_entry_that_nobody_has_heard_of() -> None:
    assert coverage(law()).strangers == ()


def test_the_counts_add_up_to_every_entry() -> None:
    found = coverage(law())
    for by in ("section", "kind", "confidence"):
        assert sum(n.total() for n in counts(found.covered, by).values()) == len(entries())


def test_what_is_left_to_the_hand_says_why_and_what_to_do() -> None:
    for version in law().versions:
        if isinstance(version.declaration, Untranslated):
            assert version.declaration.why.da
            assert version.declaration.why.en
            assert version.declaration.by_hand.da
            assert version.declaration.by_hand.en


def test_nothing_is_surer_than_the_weakest_entry_it_rests_on() -> None:
    known = entries()
    for version in law().versions:
        for id_ in version.source.catalogue:
            assert ORDER.index(version.confidence) >= ORDER.index(known[id_].confidence), version.slug


def test_what_is_uncertain_says_so_in_words() -> None:
    silent = [v.slug for v in law().versions if v.confidence is Confidence.UNCERTAIN and v.doubt == NOTHING]
    assert silent == []


def test_the_list_of_entries_is_the_catalogue_s_own() -> None:
    if not LAW_FILES.exists():
        pytest.skip("the catalogue is not on this machine")
    for section, name in zip(PROVISIONS, ("law-sickness.yaml", "law-activation.yaml"), strict=True):
        written = [
            line.partition("id:")[2].strip()
            for line in _entries_of(LAW_FILES / name)
            if line.lstrip("- ").startswith("id:")
        ]
        assert written == [entry.id for entry in entries().values() if entry.section == section]


def _entries_of(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[lines.index("entries:") + 1 :]


def test_an_entry_that_runs_somewhere_is_declared_though_a_part_is_not() -> None:
    by_state = {one.entry.id: one.state for one in coverage(law()).covered}
    assert by_state["sdp-followup-2015"] == DECLARED
    assert set(by_state.values()) <= {DECLARED, UNTRANSLATED, MISSING}
