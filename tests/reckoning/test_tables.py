"""Rows as a table: the same rows, in the order of people and days, with the facts they rest on."""

from datetime import date

import pyarrow as pa
import pytest
from hypothesis import given
from tests.reckoning import strategies

from humlebi.reckoning.assess import assess
from humlebi.reckoning.tables import COLUMNS, rows_table
from humlebi.timeline.facts import Facts, Person, Spell

pytestmark = pytest.mark.core


@given(facts=strategies.cases(refs=True), today=strategies.todays)
def test_the_table_holds_the_rows(facts: Facts, today: date) -> None:
    assessment = assess(facts, today)
    table = rows_table(assessment)
    assert tuple(table.column_names) == COLUMNS
    rows = [
        (
            *(r.person, r.duty, r.authority, r.regime, r.since, r.due, r.done, r.status, r.because),
            None,
            r.rule.mark.value,
        )
        for r in assessment.each()
    ]
    found = [tuple(line[column] for column in COLUMNS) for line in table.to_pylist()]
    assert sorted(found, key=str) == sorted(rows, key=str)


@given(facts=strategies.cases(), today=strategies.todays)
def test_the_table_is_in_the_order_of_people_and_due_days(facts: Facts, today: date) -> None:
    place = {person.id: index for index, person in enumerate(facts.persons)}
    lines = rows_table(assess(facts, today)).to_pylist()
    order = [(place[line["person"]], line["due"] or date.max, line["since"]) for line in lines]
    assert order == sorted(order)


def test_no_rows_are_a_table_with_the_same_columns() -> None:
    one = rows_table(assess(Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2015, 1, 5))]), date(2015, 5, 13)))
    none = rows_table(assess(Facts.of([Person("1")]), date(2015, 5, 13)))
    assert none.num_rows == 0
    assert none.column_names == one.column_names
    assert none.schema == one.schema


def test_dates_are_dates() -> None:
    table = rows_table(
        assess(Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2015, 1, 5))]), date(2015, 5, 13))
    )
    assert {table.schema.field(name).type for name in ("since", "due", "done")} == {pa.date32()}


def test_a_row_says_which_facts_it_rests_on() -> None:
    facts = Facts.of(
        [Person("1")],
        [
            Spell("1", "sygedagpenge", date(2015, 1, 5), row=17),
            Spell("1", "visitation", date(2015, 1, 6), None, "2", row=18),
        ],
    )
    lines = {line["duty"]: line["because"] for line in rows_table(assess(facts, date(2015, 5, 13))).to_pylist()}
    assert lines["foerste_samtale"] == "spell 17"
