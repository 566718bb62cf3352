"""What the law lets a file say: its own fields, judged or told, and its own trials."""

import pytest

from humlebi.law.aliases import ALIASES, Alias
from humlebi.law.register import law
from humlebi.reckoning.accepting import fields_of, words_of

pytestmark = pytest.mark.core
REFUSE = words_of(law()).refuse
TRIAL = law().trials[0].id
JUDGED = next(name for name, field in fields_of(law()).items() if field.assessed and field.sort == "yes_no")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("oplysning", "timer_13_uger=140"),
        ("oplysning", " timer_13_uger = 140,5 "),
        ("vurdering", "timer_13_uger=140"),
        ("vurdering", f"{JUDGED}=ja"),
        ("forsoeg", TRIAL),
        ("kommune", "0999"),
    ],
)
def test_what_the_law_can_read_is_let_in(kind: str, value: str) -> None:
    assert REFUSE[kind](value) is None


@pytest.mark.parametrize("old", [alias for alias in ALIASES.values() if alias.old not in fields_of(law())])
def test_a_field_by_the_name_it_had_before_is_let_in(old: Alias) -> None:
    field = fields_of(law())[old.now]
    told = {"yes_no": "ja", "day": "2020-01-01", "choice": (*field.values, "")[0]}.get(field.sort, "1")
    kind = "vurdering" if field.assessed else "oplysning"
    assert REFUSE[kind](f"{old.old}={told}") is None


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("oplysning", "timer_13_ugr=140", "menes der timer_13_uger"),
        ("oplysning", "timer_13_uger", "felt=værdi"),
        ("oplysning", "", "felt=værdi"),
        ("oplysning", "timer_13_uger=mange", "mange"),
        ("oplysning", f"{JUDGED}=ja", "er en vurdering"),
        ("vurdering", f"{JUDGED}=måske", "måske"),
        ("vurdering", "x" * 10_000 + "=ja", "intet felt"),
        ("kommune", "Aalborg", "Aalborg er 0851"),
        ("kommune", "aalborg kommune", "er 0851"),
        ("kommune", "851", "kode på 4 cifre"),
        ("kommune", "", "kode på 4 cifre"),
        ("forsoeg", "frik2-99", "intet forsøg"),
        ("forsoeg", "", "intet forsøg"),
    ],
)
def test_what_no_rule_could_read_is_refused(kind: str, value: str, said: str) -> None:
    refused = REFUSE[kind](value)
    assert refused is not None
    assert said in refused.da
    assert len(refused.en) < 400
