"""One person with thousands of facts: the work grows no faster than n log n, however the spells overlap."""

import sys
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from humlebi.reckoning.answers import of_person
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.reasons import reasons
from humlebi.timeline.columns import Columns, columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.words import SPELLS

pytestmark = pytest.mark.core
FIRST, TODAY = date(2015, 1, 1), date(2025, 1, 1)
FEW, MANY = 250, 2_000
# Eight times the facts may take eight times the work and what the logarithm adds; the square would take 64 times.
AT_MOST = 24


def _spells(kinds: tuple[str, ...], *, length: int, named: bool = False) -> Callable[[int], Columns]:
    def of(n: int) -> Columns:
        spells = []
        for i in range(n):
            kind = kinds[i % len(kinds)]
            values = SPELLS[kind].values or ("",)
            begins = FIRST + timedelta(days=i % 3600)
            name = f"nr{i // 7}" if named else ""
            longer = i // 3600  # so that no two are one fact told twice
            value = values[i // len(kinds) % len(values)]
            until = begins + timedelta(days=length + longer)
            spells.append(Spell("a", kind, begins, until, value, name))
        return columns_of(Facts.of([Person("a")], spells, ()))

    return of


def _requests(n: int) -> Columns:
    days = [FIRST + timedelta(days=i % 3600) for i in range(n)]
    events = [Event("a", "anmodning", on, "LAE265", f"nr{i % 50 + i // 3600}") for i, on in enumerate(days)]
    events += [
        Event("a", "laegeattest", on + timedelta(days=9), "LAE265", f"nr{i % 50 + i // 3600}")
        for i, on in enumerate(days)
    ]
    events += [Event("a", "samtale", on) for on in days] + [Event("a", "afgoerelse", on) for on in days]
    return columns_of(Facts.of([Person("a")], [Spell("a", "sygedagpenge", FIRST, None)], events))


CASES: dict[str, Callable[[int], Columns]] = {
    "short absences": _spells(("sygedagpenge",), length=1),
    "absences at once": _spells(("sygedagpenge",), length=60),
    "long absences at once": _spells(("sygedagpenge",), length=3000),
    "states of their own absence": _spells(("sygedagpenge", "visitation"), length=60, named=True),
    "states at once": _spells(("sygedagpenge", "visitation"), length=3000),
    "every kind at once": _spells(tuple(SPELLS), length=400),
    "requests and certificates": _requests,
}


def _work(columns: Columns) -> int:
    """How many lines of the program are run, in all that is said of the person."""
    lines = 0

    def count(_frame: object, event: str, _argument: object) -> object:
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)  # type: ignore[arg-type]
    try:
        for row in assess(columns, TODAY).for_person("a"):
            explain(row)
        for answer in of_person(columns, 0, TODAY):
            reasons(answer)
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("case", CASES)
def test_eight_times_the_facts_take_no_more_than_their_share_of_work(case: str) -> None:
    _work(CASES[case](2))  # what is read once for all
    nothing = _work(CASES[case](2))
    few, many = (_work(CASES[case](n)) - nothing for n in (FEW, MANY))
    assert many <= AT_MOST * max(few, 1_000)


@pytest.mark.parametrize("case", ["absences at once", "states of their own absence", "requests and certificates"])
def test_three_hundred_thousand_spells_are_answered(case: str) -> None:
    columns = CASES[case](300_000 if case != "requests and certificates" else 75_000)
    assert len(assess(columns, TODAY)) > (100_000 if case != "requests and certificates" else 20_000)
