"""Past the last reading: the law as last read goes on and is marked; what has an end that is known ends there."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from tests.reckoning.test_questions_by_hand import known_of

from humlebi.law.kinds import READ_UNTIL, Axis, Duty, Scope, months_after
from humlebi.law.past import as_read_sentence
from humlebi.law.register import Law, OutsideLaw, law, register
from humlebi.reckoning.answers import ask
from humlebi.reckoning.assess import assess
from humlebi.reckoning.explain import explain
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.tables import rows_table
from humlebi.timeline.calendar import add_days
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Facts, Person, Spell

pytestmark = pytest.mark.core
TODAYS = [date(2027, 1, 15), date(2031, 6, 15)]
SAID = "Regnet på loven som læst til og med 31. december 2026."


def ill(begins: date, until: date | None = None) -> Facts:
    person = Person("1", date(1980, 1, 1), "0201")
    return Facts.of([person], [Spell("1", "sygedagpenge", begins, until, "loenmodtager")])


@pytest.mark.parametrize("today", TODAYS)
def test_a_deadline_past_the_reading_is_reckoned_marked_and_counted(today: date) -> None:
    found = assess(ill(add_days(today, -60)), today)
    rows = found.for_person("1")
    assert {row.duty for row in rows} >= {"mindst_en_samtale", "varighed"}
    assert {row.past for row in rows} == {True}
    assert found.past() == {READ_UNTIL: len(rows)}
    assert found.receipt.past == ((date(2026, 12, 31), len(rows)),)
    assert found.receipt.text.endswith(f"past 2026-12-31: {len(rows)} rows")
    for reader in ("citizen", "caseworker", "auditor"):
        assert all(SAID in explain(row, "da", reader).lines for row in rows)
    assert {line["as_read_to"] for line in rows_table(found).to_pylist()} == {date(2026, 12, 31)}


def test_the_due_day_decides_and_not_the_day_it_is_looked_at() -> None:
    old = assess(ill(date(2015, 2, 2), date(2015, 8, 31)), date(2031, 6, 15))
    assert not old.past()
    assert old.receipt.past == ()
    assert "past" not in old.receipt.text
    ahead = assess(ill(date(2026, 9, 1)), date(2026, 12, 1))
    marked = {row.due >= READ_UNTIL: row.past for row in ahead.for_person("1") if row.due}
    assert marked.get(True) is True
    assert marked.get(False, False) is False


def test_a_row_and_its_block_say_the_same() -> None:
    persons = [Person(str(n), date(1960 + n, 1, 1)) for n in range(30)]
    spells = [
        Spell(str(n), kind, date(2026, 1 + n % 12, 1 + n % 28), None, value)
        for n in range(30)
        for kind, value in (("sygedagpenge", "loenmodtager"), ("kontanthjaelp", ""))
        if n % 3 or kind == "sygedagpenge"
    ]
    for today in (date(2026, 12, 1), date(2027, 1, 1), date(2027, 9, 9)):
        found = assess(columns_of(Facts.of(persons, spells)), today)
        by_block = np.concatenate([block.past(today) for block in found.blocks])
        assert [row.past for row in found.each()] == by_block.tolist()
        assert 0 < by_block.sum() == sum(found.past().values())


@pytest.mark.parametrize("today", TODAYS)
def test_an_answer_past_the_reading_says_so_to_everybody(today: date) -> None:
    answer = ask("hoejeste_sygedagpenge_uge", today)
    assert answer.past
    for reader in ("citizen", "caseworker", "auditor"):
        assert SAID in reasons(answer, "da", reader).lines
    assert as_read_sentence(READ_UNTIL).en in reasons(answer, "en").lines
    before = ask("hoejeste_sygedagpenge_uge", date(2026, 12, 31))
    assert not before.past
    assert SAID not in reasons(before, "da").lines


def test_a_rate_of_2028_is_marked() -> None:
    for reader in ("citizen", "caseworker", "auditor"):
        said = " ".join(reasons(ask("hoejeste_sygedagpenge_uge", date(2028, 5, 1)), "da", reader).lines)
        assert said.count("Satsen for 2026 er ført videre") == 1
    assert "ført videre" not in " ".join(reasons(ask("hoejeste_sygedagpenge_uge", date(2026, 12, 31)), "da").lines)


def test_a_trial_that_ended_is_an_end_and_no_guess() -> None:
    enrolled = known_of(
        Facts.of([Person("1", date(1990, 1, 1), "0849")], [Spell("1", "forsoeg", date(2018, 1, 1), None, "frik2-03")]),
        "1",
    )
    told = {
        "tilbud_maalgruppe_2020": "1",
        "tilbud_arbejdsgiver": "offentlig",
        "har_ungdoms_eller_videregaaende_uddannelse": "ja",
        "enlig_forsoerger_ved_loentilskud": "nej",
        "offentligt_forsoerget_maaneder": "1",
    }
    name = "loentilskud_forudgaaende_ledighed"
    eased = ask(name, date(2026, 12, 31), told | {"forsoeg_skaanehensyn_i_faget": "ja"}, of=enrolled)
    assert (eased.status, eased.past) == ("exempt", False)
    after = ask(name, date(2027, 1, 1), told, of=enrolled)
    assert (after.status, after.trial, after.past) == ("fails", None, True)
    assert [note.da for note in after.verdict.notes][-1].endswith(
        "(frik2-03) sluttede den 31. december 2026; reglen selv gælder igen."
    )
    for_all = ask(name, date(2027, 1, 1), told, trials=["frik2-03"])
    assert "ended on 31 December 2026" in for_all.verdict.notes[-1].en


def own(until: date, read_until: date = READ_UNTIL) -> Law:
    scope = Scope("2020", date(2020, 1, 1), until, Axis.DUE, "Act")
    found = next(v.declaration for v in law().named("mindst_en_samtale") if isinstance(v.declaration, Duty))
    from dataclasses import replace

    duty = replace(found, only=(scope,), span=months_after(1), when=None, exempted_by=())
    return register([("page", duty)], pages_read={"page": read_until})


def test_a_repeal_that_was_passed_ends_the_rule_and_marks_nothing() -> None:
    facts, today = ill(date(2027, 3, 1)), date(2027, 5, 1)
    assert not len(assess(facts, today, own(date(2027, 3, 31))))
    (row,) = assess(facts, today, own(date(2028, 1, 1))).each()
    assert row.past


def test_a_page_that_was_read_to_an_earlier_day_is_marked_from_that_day() -> None:
    facts, today = ill(date(2024, 3, 1)), date(2024, 5, 1)
    (row,) = assess(facts, today, own(date.max)).each()
    assert not row.past
    found = assess(facts, today, own(date.max, date(2024, 1, 1)))
    (row,) = found.each()
    assert row.past
    assert found.past() == {date(2024, 1, 1): 1}
    assert "Regnet på loven som læst til og med 31. december 2023." in explain(row, "da").lines


@pytest.mark.parametrize("today", [date(1990, 1, 1), date(1998, 6, 30)])
def test_a_day_before_the_first_law_is_still_refused(today: date) -> None:
    with pytest.raises(OutsideLaw):
        assess(Facts(), today)
    with pytest.raises(OutsideLaw):
        ask("hoejeste_sygedagpenge_uge", today)
