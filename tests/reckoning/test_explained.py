"""Every line of what is explained to an auditor, word for word, in both languages: nothing may get lost or twisted."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.reckoning.test_edges import DAY, FIRST_DAYS, ON, at_once, duty, law_of, limit, rows, sick, spell, talk, trial

from humlebi.law.kinds import (
    Axis,
    Begins,
    Confidence,
    Done,
    LaterOf,
    Limit,
    Scope,
    Source,
    State,
    Text,
    days_after,
    working_days_after,
)
from humlebi.law.lifting import Lift
from humlebi.reckoning.assess import Row
from humlebi.reckoning.explain import explain, sentence
from humlebi.timeline.facts import Event

pytestmark = [pytest.mark.core, pytest.mark.usefixtures("everything_read")]
FIRST_DAY = Begins("sygedagpenge", Text("første dag", "the first day"))
SAID = {"title": Text("Samtale", "Talk"), "plain": Text("Kom til samtale.", "Come to a talk.")}
SICK = replace(sick(ON), row=2)
TALK = replace(duty(since=FIRST_DAY), **SAID)  # type: ignore[arg-type]
PLAN = replace(
    TALK,
    act=Done("plan"),
    stops_while=("barsel",),
    later_of=LaterOf("flytning", days_after(14), Text("om det var nødvendigt", "whether it was needed")),
    when=State("visitation", ("1", "2")),
)
CHANGED = Scope("ny", ON + 40 * DAY, date(2029, 1, 1), Axis.DUE, "BEK 1", Text("ikraft?", "in force?"))
DOUBTED = replace(
    TALK,
    source=Source("Act", "1", ("kat-1", "kat-2"), "en kilde", confidence=Confidence.UNCERTAIN),
    doubt=Text("måske.", "maybe."),
    then=days_after(14),
    only=(CHANGED,),
)
MONTH_END: Limit = replace(limit(first_days=FIRST_DAYS), **SAID)  # type: ignore[arg-type]
AT_ONCE: Limit = replace(at_once(), **SAID)  # type: ignore[arg-type]


def _row(name: str) -> Row:
    """One row of each sort that is explained in its own way."""
    category, leave = replace(spell("visitation", ON, None, "2"), row=3), spell("barsel", ON, ON + 5 * DAY)
    made = {
        "overdue": lambda: rows(law_of(TALK), SICK, today=date(2015, 3, 4)),
        "one-of-two": lambda: rows(law_of(replace(TALK, times=2)), SICK, talk(ON, 3), today=date(2015, 3, 4)),
        "none-of-two": lambda: rows(law_of(replace(TALK, times=2)), SICK, today=date(2015, 3, 4)),
        "next-term": lambda: rows(
            law_of(replace(TALK, then=days_after(14))), SICK, talk(ON, 3), today=date(2015, 2, 4)
        )[:1],
        "plans": lambda: rows(law_of(replace(PLAN, times=3)), SICK, category, Event("a", "plan", ON, row=8)),
        "moved": lambda: rows(law_of(PLAN), SICK, category, leave, Event("a", "plan", ON + 40 * DAY, row=8)),
        "unknown": lambda: rows(law_of(PLAN), SICK),
        "stands-still": lambda: rows(law_of(replace(PLAN, when=None, runs_while="fleksjob")), SICK),
        "came-to-bind": lambda: rows(
            law_of(replace(PLAN, if_bound_later=working_days_after(3))),
            SICK,
            replace(category, value="3", until=ON + 30 * DAY),
            replace(category, begins=ON + 30 * DAY),
            today=ON + 31 * DAY,
        ),
        "new-rule": lambda: rows(law_of(DOUBTED), SICK),
        "from-act": lambda: rows(
            law_of(replace(TALK, from_act=True, then=days_after(14))), SICK, talk(ON, 3), today=ON + 3 * DAY
        ),
        "lapsed": lambda: rows(law_of(TALK), replace(SICK, until=ON + 9 * DAY)),
        "exempt": lambda: rows(law_of(TALK, trials=(trial(lifts=(Lift(("pligt",)),)),)), SICK, trials=("t",)),
        "held-though-exempt": lambda: rows(
            law_of(TALK, trials=(trial(lifts=(Lift(("pligt",)),)),)), SICK, talk(ON, 3), trials=("t",)
        ),
        "stood-still-a-day": lambda: rows(
            law_of(replace(TALK, stops_while=("barsel",))), SICK, spell("barsel", ON, ON + DAY), today=ON
        ),
        "ran-not-for-a-day": lambda: rows(
            law_of(replace(TALK, runs_while="fleksjob")), SICK, spell("fleksjob", ON + DAY), today=ON
        ),
        "limit-open": lambda: rows(law_of(MONTH_END), sick(date(2016, 1, 1), None, "ledig"), today=date(2016, 1, 10)),
        "limit-reached": lambda: rows(law_of(MONTH_END), sick(date(2016, 1, 1), None, "ledig")),
        "limit-unknown": lambda: rows(law_of(MONTH_END), sick(date(2016, 1, 1), date(2016, 2, 1))),
        "months-reached": lambda: rows(law_of(AT_ONCE), sick(date(2015, 1, 10), date(2015, 3, 10))),
        "months-open": lambda: rows(law_of(AT_ONCE), sick(date(2015, 1, 10)), today=date(2015, 3, 9)),
    }
    (row,) = made[name]()
    return row


WORDS: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "explained.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", WORDS)
def test_an_auditor_reads_every_line(name: str) -> None:
    row = _row(name)
    for lang, lines in WORDS[name].items():
        told = explain(row, lang, "auditor")
        assert [told.sentence, *told.lines] == lines


@pytest.mark.parametrize("name", WORDS)
def test_a_citizen_reads_the_facts_the_plain_words_and_whom_to_ask(name: str) -> None:
    row = _row(name)
    for lang, (said, *lines) in WORDS[name].items():
        told = explain(row, lang, "citizen")
        assert told.authority == ""
        assert told.sentence == said.removesuffix(f" {row.authority.rstrip('.')}.") == sentence(row, lang, cite=False)
        assert told.lines[0] == lines[0].replace(f" ({row.because})", "")
        assert (
            told.lines[-1]
            == {
                "da": "Dette er en beregning, ikke en afgørelse. Spørg din sagsbehandler.",
                "en": "This is a calculation, not a decision. Ask your caseworker.",
            }[lang]
        )
        kept = [line for line in lines[1:] if line in told.lines]
        assert [line for line in told.lines[1:-1] if line in kept] == kept
        assert row.rule.plain.say(lang) in told.lines


def test_danish_to_a_caseworker_is_what_is_told_when_nothing_else_is_asked_for() -> None:
    for name in WORDS:
        row = _row(name)
        assert explain(row) == explain(row, "da", "caseworker")
        assert sentence(row) == sentence(row, "da", cite=True) == explain(row).sentence


def test_a_citizen_is_told_of_a_doubt_in_plain_words() -> None:
    row = _row("new-rule")
    assert "Dette er ikke sikkert: måske." in explain(row, "da", "citizen").lines
    assert "This is not certain: maybe." in explain(row, "en", "citizen").lines
    sure = replace(row.rule.declaration, source=Source("Act", "1"))
    (row,) = rows(law_of(sure), SICK)  # type: ignore[arg-type]
    assert not [line for line in explain(row, "en", "citizen").lines if "certain" in line]
    assert "Doubt: maybe." in explain(row, "en").lines


def test_a_citizen_who_is_exempt_is_told_so_without_the_paragraph() -> None:
    assert "Fritaget." in explain(_row("exempt"), "da", "citizen").lines
    assert "Exempt." in explain(_row("exempt"), "en", "citizen").lines


def test_a_rule_that_one_source_describes_is_said_to_be_so() -> None:
    (row,) = rows(law_of(replace(TALK, source=Source("Act", "1", confidence=Confidence.SOURCE_ONLY))), SICK)
    assert "Reglen er kun set i et kildedokument." in explain(row, "da").lines
    assert "The rule was seen in a source document only." in explain(row, "en").lines
