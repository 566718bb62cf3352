"""The worked examples of every law page: each alone, all as one batch, plain and compiled."""

from collections import defaultdict
from datetime import date

import pytest
from tests.law.asked import questions
from tests.law.examples import FOLDER, Example, examples, expected, found, together
from tests.reckoning.test_oracle import reckon_by

from humlebi.law.kinds import Untranslated
from humlebi.law.questions import Quota
from humlebi.law.register import law
from humlebi.reckoning.assess import assess
from humlebi.reckoning.compiled import available
from humlebi.reckoning.explain import READERS, explain

pytestmark = pytest.mark.core
EXAMPLES = examples()
STRIDE = 25


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_an_example_alone_gives_the_rows_it_says_and_each_can_be_explained(example: Example) -> None:
    assessment = assess(example.facts, example.today, trials=example.trials)
    assert found(example, assessment) == expected(example), example.name
    for row in assessment.each():
        for reader in READERS:
            for language in ("da", "en"):
                told = explain(row, language, reader)
                assert told.sentence
                assert len(told.lines) <= 20
                assert (reader == "citizen") == (told.authority == "")


def _by_day() -> dict[tuple[date, tuple[str, ...]], list[Example]]:
    groups: defaultdict[tuple[date, tuple[str, ...]], list[Example]] = defaultdict(list)
    for example in EXAMPLES:
        groups[example.today, example.trials].append(example)
    return groups


@pytest.mark.parametrize("kernel", ["plain", "compiled"])
def test_the_examples_of_a_day_among_others_give_the_same(kernel: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if kernel == "compiled" and not available():
        pytest.skip("Numba is not installed")
    reckon_by(kernel, monkeypatch)
    days = list(enumerate(_by_day().items()))
    # Compiled and plain are one source: a third of the days is enough to see that the compiler reads it alike.
    for place, ((today, trials), group) in days if kernel == "plain" else days[::3]:
        # Those of the day among others of all pages: whoever stands beside a person must not matter.
        others = [example for example in EXAMPLES[place % STRIDE :: STRIDE] if example not in group]
        assessment = assess(together([*others, *group]), today, trials=trials)
        for example in group:
            assert found(example, assessment) == expected(example), f"{example.id}: {example.name}"


def test_every_page_of_law_has_its_examples_beside_it() -> None:
    pages = {version.page.replace(".", "/") for version in law().versions}
    pages |= {f"trials/{path.stem}" for path in (FOLDER / "trials").glob("*.toml")}
    files = [path for path in FOLDER.glob("*/*.toml") if path.name != "decisions.toml"]
    assert pages == {str(path.relative_to(FOLDER).with_suffix("")) for path in files}


def test_every_running_declaration_has_an_example_under_every_regime() -> None:
    declared = (*law().versions, *law().substitutes)
    running_ones = {(v.name, v.regime) for v in declared if not isinstance(v.declaration, Untranslated | Quota)}
    shown = {(row["duty"], row["regime"]) for example in EXAMPLES for row in example.rows if "regime" in row}
    shown |= {(one.rule, one.case["regime"]) for one in questions() if "regime" in one.case}
    assert running_ones - shown == set()
    assert shown - running_ones == set()


def test_every_example_names_its_source() -> None:
    assert [example.id for example in EXAMPLES if not all(example.source)] == []
