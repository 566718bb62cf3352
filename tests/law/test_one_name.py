"""One name for one fact: taken from the record where it stands there, an old name read as the new one."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import pytest

from humlebi.law.aliases import ALIASES, ASKED_ALTHOUGH_RECORDED, current
from humlebi.law.kinds import Axis, Scope, Source, Text
from humlebi.law.questions import Conditions
from humlebi.law.register import law, register
from humlebi.law.terms import by_benefit, by_value, choice, day, fact, is_one_of, since, while_in
from humlebi.reckoning.answers import Answer, ask
from humlebi.reckoning.known import known_of
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.words import EVENTS, SPELLS

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
SAID: dict[str, Any] = {
    "title": WORDS,
    "plain": WORDS,
    "source": Source("Act", "1"),
    "only": (Scope("all", date(2000, 1, 1), date(2020, 1, 1), Axis.CLOCK, "Act"),),
    "group": "g",
}
ON = date(2016, 6, 1)
FIELDS = law().fields


def test_no_two_fields_have_the_same_words() -> None:
    for language in ("da", "en"):
        called: dict[str, list[str]] = defaultdict(list)
        for field in FIELDS.values():
            called[field.words.say(language).casefold()].append(field.name)
        assert {words: names for words, names in called.items() if len(names) > 1} == {}


def test_an_old_name_is_no_field_of_its_own_and_leads_to_one_that_is() -> None:
    still_asked = {"haendelse_39"}  # of the rules before 2020
    assert set(ALIASES) & set(FIELDS) == still_asked
    assert {alias.now for alias in ALIASES.values()} <= set(FIELDS)
    assert current("samtaler_ung_uden_uddannelse", "ja") == ("erhvervskompetencegivende_uddannelse", "nej")
    assert current("ly_forsoerger", "ja") == ("forsoerger_boern", "ja")
    assert current("haendelse_39", "7", ["haendelse_39"]) == ("haendelse_39", "7")
    assert current("ukendt", "7") == ("ukendt", "7")


def test_a_choice_among_recorded_states_is_read_from_the_record_or_says_why_not() -> None:
    for field in FIELDS.values():
        recorded = [value for value in field.values if value in SPELLS]
        if len(recorded) > 1 and not field.recorded:
            assert field.name in ASKED_ALTHOUGH_RECORDED, field.name
    for name, reason in ASKED_ALTHOUGH_RECORDED.items():
        assert name in FIELDS
        assert reason.da
        assert reason.en


def test_a_yes_or_no_that_is_a_word_of_the_record_is_read_from_it() -> None:
    """ "Er tilmeldt som jobsøgende" is the state `tilmeldt`, "I et integrationsprogram" the state of that name."""
    starts = ("", "er ", "i ", "i et ", "får ", "modtager ", "har ", "på ", "borgeren har ")
    words = {word.da.casefold() for word in (*SPELLS.values(), *EVENTS.values())}
    for field in FIELDS.values():
        if field.sort == "yes_no" and not field.recorded and not field.assessed:
            said = field.words.da.casefold()
            assert not any(said == start + word for start in starts for word in words), field.name


def test_what_a_field_reads_is_a_word_of_the_vocabulary() -> None:
    for field in FIELDS.values():
        for one in field.recorded:
            assert one.kind in (SPELLS if one.sort == "spell" else EVENTS), field.name


def put(condition: Any, spells: list[Spell] = [], events: list[Event] = [], **told: str) -> Answer:  # noqa: B006
    rule = Conditions(name="krav", when=condition, **SAID)
    known = known_of(Facts.of([Person("1")], spells, events), "1")
    return ask("krav", ON, told, of=known, law_=register([("page", rule)]))


REGISTERED = fact("tilmeldt_nu", "er tilmeldt", "is registered", recorded=while_in("tilmeldt"))
APPROVED = day("visiteret_den", "visiteret den", "approved on", recorded=since("fleksjobvisitation"))
GROUP = choice(
    "gruppe",
    "gruppe",
    "group",
    ("1", "den ene", "one"),
    ("2", "den anden", "two"),
    recorded=by_value("maalgruppe", "2."),
)
BENEFIT = choice("ydelse", "ydelse", "benefit", "sygedagpenge", "dagpenge", recorded=by_benefit())


def test_a_state_that_covers_the_day_tells_the_field() -> None:
    spell = Spell("1", "tilmeldt", date(2016, 1, 1), date(2016, 7, 1), "", row=3)
    answer = put(REGISTERED, [spell])
    assert (answer.status, answer.because) == ("holds", "spell 3")
    later = Spell("1", "tilmeldt", date(2016, 7, 1), None, "")
    assert put(REGISTERED, [later]).status == "unknown"
    assert put(REGISTERED, [spell], tilmeldt_nu="nej").status == "fails"
    told = Event("1", "oplysning", date(2016, 5, 1), "tilmeldt_nu=nej")
    assert put(REGISTERED, [spell], [told]).status == "fails"


def test_an_event_tells_its_day_and_a_value_its_choice() -> None:
    event = Event("1", "fleksjobvisitation", date(2015, 2, 1), "")
    assert put(APPROVED.equals(APPROVED), events=[event]).status == "holds"
    assert put(APPROVED.equals(APPROVED)).status == "unknown"
    assert put(is_one_of(GROUP, "2"), [Spell("1", "maalgruppe", date(2015, 1, 1), None, "2.2")]).status == "holds"
    assert put(is_one_of(GROUP, "2"), [Spell("1", "maalgruppe", date(2015, 1, 1), None, "2.9")]).status == "unknown"
    ill = Spell("1", "sygedagpenge", date(2016, 1, 1), None, "")
    assert put(is_one_of(BENEFIT, "sygedagpenge"), [ill]).status == "holds"
    also = Spell("1", "dagpenge", date(2016, 1, 1), None, "")
    assert put(is_one_of(BENEFIT, "sygedagpenge"), [ill, also]).status == "unknown"


@pytest.mark.parametrize(
    ("told", "status"),
    [("samtaler_ung_uden_uddannelse=ja", "fails"), ("maalgruppe_har_uddannelse=ja", "holds"),
     ("erhvervskompetencegivende_uddannelse=ja", "holds")],
)  # fmt: skip
def test_what_was_recorded_or_told_under_an_old_name_is_read(told: str, status: str) -> None:
    educated = FIELDS["erhvervskompetencegivende_uddannelse"]
    assert put(educated, events=[Event("1", "oplysning", date(2016, 1, 1), told)]).status == status
    name, _, value = told.partition("=")
    assert put(educated, **{name: value}).status == status
