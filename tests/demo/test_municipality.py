"""Humleby Kommune is the same each time, keeps the order of the facts, and looks like a job centre."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humlebi.demo.cpr import birth_of
from humlebi.demo.municipality import CODE, FEWEST, CannotMake, Municipality, make
from humlebi.law.benefits import BENEFITS as EXISTED
from humlebi.law.kinds import Enters
from humlebi.law.register import law
from humlebi.law.terms import Field, fields_in
from humlebi.reckoning.telling import read
from humlebi.timeline.facts import Event, Facts, Spell
from humlebi.timeline.words import DANISH

pytestmark = pytest.mark.core

TODAY = date(2026, 11, 21)
# Days of the older rules, one for each set.
EARLIER_DAYS = (date(2015, 5, 13), date(2017, 6, 15), date(2021, 6, 1), date(2024, 3, 11))
DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))
# The days around which the law of the histories changes.
TURNS = st.sampled_from(
    [
        date(2015, 1, 1),
        date(2015, 1, 5),
        date(2018, 7, 1),
        date(2020, 2, 29),
        date(2024, 12, 31),
        date(2025, 6, 30),
        date(2025, 7, 1),
        date(2026, 7, 1),
    ]
)
ANY = {
    "people": st.integers(FEWEST, 250),
    "seed": st.integers(0, 10**6),
    "today": DAYS | TURNS | st.just(TODAY),
}

BENEFITS = {kind for kind, word in DANISH.spells.items() if word.benefit}
HELP = {"kontanthjaelp", "uddannelseshjaelp", "integrationsydelse", "selvforsoergelsesydelse"}


@cache
def usual() -> Municipality:
    return make(5000, today=TODAY)


@cache
def earlier(today: date) -> Municipality:
    return make(5000, today=today)


@cache
def large() -> Municipality:
    return make(20_000, today=TODAY)


def spells_by_person(facts: Facts) -> dict[str, list[Spell]]:
    found: dict[str, list[Spell]] = defaultdict(list)
    for spell in facts.spells:
        found[spell.person].append(spell)
    return found


def in_order(spells: list[Spell], kinds: set[str]) -> list[Spell]:
    return sorted((spell for spell in spells if spell.kind in kinds), key=lambda spell: spell.begins)


def apart(spells: list[Spell]) -> bool:
    """Whether each ends before or as the next begins."""
    return all(first.until is not None and first.until <= second.begins for first, second in pairwise(spells))


def covers(outer: Spell, inner: Spell | Event) -> bool:
    first, until = (inner.begins, inner.until) if isinstance(inner, Spell) else (inner.on, None)
    ends_inside = outer.until is None or (isinstance(inner, Event) or (until is not None and until <= outer.until))
    return outer.begins <= first and (outer.until is None or first < outer.until) and ends_inside


def joined(spells: list[Spell]) -> list[Spell]:
    """Spells in order, those that touch as one: help that was paid under several names."""
    runs: list[Spell] = []
    for spell in spells:
        if runs and runs[-1].until == spell.begins:
            runs[-1] = replace(runs[-1], until=spell.until)
        else:
            runs.append(spell)
    return runs


# --- what makes it repeatable ---------------------------------------------------------------------------------------


def test_the_same_arguments_make_the_same_municipality():
    assert make(300, seed=7, today=TODAY) == make(300, seed=7, today=TODAY)


def test_seed_and_day_change_it():
    assert make(300, seed=7, today=TODAY).facts != make(300, seed=8, today=TODAY).facts
    assert make(300, seed=7, today=TODAY).facts != make(300, seed=7, today=date(2026, 11, 20)).facts


def test_a_larger_municipality_has_the_same_first_citizens():
    few, more = make(200, today=TODAY), make(400, today=TODAY)
    assert [citizen.name for citizen in few.citizens] == [citizen.name for citizen in more.citizens[:200]]


@pytest.mark.parametrize(("people", "today"), [(FEWEST - 1, TODAY), (100, date(2014, 12, 31)), (100, date(2100, 1, 1))])
def test_what_cannot_be_made_is_refused_with_the_remedy(people, today):
    with pytest.raises(CannotMake, match=r"ask for|give a day"):
        make(people, today=today)


# --- what holds for every one ---------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_every_fact_is_a_word_of_the_vocabulary_with_a_value_it_may_have(people, seed, today):
    facts = make(people, seed=seed, today=today).facts
    for spell in facts.spells:
        word = DANISH.spells[spell.kind]
        assert not word.values or spell.value in word.values, spell
    for event in facts.events:
        assert event.kind in DANISH.events, event


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_nothing_happens_before_birth_after_today_or_in_the_wrong_order(people, seed, today):
    facts = make(people, seed=seed, today=today).facts
    born = {person.id: person.born for person in facts.persons}
    for spell in facts.spells:
        assert born[spell.person] < spell.begins <= today, spell
        assert spell.until is None or spell.begins < spell.until <= today, spell
    for event in facts.events:
        assert born[event.person] < event.on <= today, event


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_nobody_has_two_benefits_or_two_states_of_a_kind_at_once(people, seed, today):
    for spells in spells_by_person(make(people, seed=seed, today=today).facts).values():
        assert apart(in_order(spells, BENEFITS)), spells
        for kind in {spell.kind for spell in spells if DANISH.spells[spell.kind].one_open}:
            assert apart(in_order(spells, {kind})), (kind, spells)


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_states_lie_within_their_benefit_and_categories_leave_no_hole(people, seed, today):
    within = {
        "visitation": {"sygedagpenge"},
        "forlaengelse": {"sygedagpenge"},
        "fritagelse": {"sygedagpenge", "dagpenge"},
        "forsoeg": {"ledighedsydelse"},
        "parathed": HELP,
        "maalgruppe": HELP,
        "tilbud": BENEFITS - {"sygedagpenge", "ledighedsydelse", "fleksjob", "barsel", "foertidspension"},
    }
    for spells in spells_by_person(make(people, seed=seed, today=today).facts).values():
        for spell in spells:
            if spell.kind in within:
                assert any(covers(outer, spell) for outer in joined(in_order(spells, within[spell.kind]))), spell
        for absence in in_order(spells, {"sygedagpenge"}):
            placed = [spell for spell in in_order(spells, {"visitation"}) if covers(absence, spell)]
            assert all(first.until == second.begins for first, second in pairwise(placed)), placed
            if placed:
                assert (placed[0].begins, placed[-1].until) == (absence.begins, absence.until), placed


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_each_event_of_a_case_lies_in_the_benefit_it_belongs_to(people, seed, today):
    belongs = {
        "oplysningsskema": {"sygedagpenge"},
        "arbejdsgiversamtale": {"sygedagpenge"},
        "fleksjobvisitation": {"ledighedsydelse", "fleksjob"},
        "revurdering": {"ledighedsydelse"},
        "opfoelgning": HELP | {"ledighedsydelse", "fleksjob"},
        "sagsbehandler_tilbudt": HELP,
        "pligtbrud": HELP,
        "sanktion": HELP,
        "jobforslag": {"integrationsydelse"},
        "a_kasse_samtale": {"dagpenge"},
        "intensiveret_indsats": {"dagpenge"},
        "tilbud_paabegyndt": BENEFITS - {"sygedagpenge", "ledighedsydelse", "fleksjob", "barsel", "foertidspension"},
        "samtale": BENEFITS - {"fleksjob", "barsel", "foertidspension"},
    }
    facts = make(people, seed=seed, today=today).facts
    spells = spells_by_person(facts)
    for event in facts.events:
        # A decision is looked at again after a complaint, whatever has become of the case.
        if event.kind in belongs and event.value != "klage":
            assert any(covers(outer, event) for outer in in_order(spells[event.person], belongs[event.kind])), event


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_nobody_is_on_ledighedsydelse_without_approval_the_day_it_began(people, seed, today):
    facts = make(people, seed=seed, today=today).facts
    approved = {(event.person, event.on) for event in facts.events if event.kind == "fleksjobvisitation"}
    goes_on = {
        (spell.person, spell.until) for spell in facts.spells if spell.kind in {"fleksjob", "ledighedsydelse", "barsel"}
    }
    for spell in facts.spells:
        if spell.kind == "ledighedsydelse":
            assert (spell.person, spell.begins) in approved | goes_on, spell


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_the_law_of_the_day_shapes_what_exists(people, seed, today):
    facts = make(people, seed=seed, today=today).facts
    absences = {person: in_order(spells, {"sygedagpenge"}) for person, spells in spells_by_person(facts).items()}
    for spell in facts.spells:
        if spell.kind == "visitation" and spell.value == "3":
            (absence,) = [one for one in absences[spell.person] if covers(one, spell)]
            assert date(2015, 1, 5) <= absence.begins <= date(2024, 12, 31), absence
        if spell.kind == "forsoeg":
            assert spell.value == "frik2-02"
            assert spell.begins >= date(2018, 7, 1), spell
        first = {"jobafklaring": date(2014, 7, 1), "uddannelseshjaelp": date(2014, 1, 1)}.get(spell.kind, date.min)
        assert spell.begins >= first, spell


def outside_its_time(facts: Facts) -> list[Spell]:
    """Spells of a benefit that was not there yet, was closed for new ones, or had been abolished."""
    found = []
    for spell in facts.spells:
        existed = EXISTED.get(spell.kind)
        if existed is None:
            continue
        too_early = existed.begins is not None and spell.begins < existed.begins
        shut = [day for day in (existed.until, existed.closed) if day is not None]
        too_late = any(spell.begins >= day for day in shut)
        too_long = existed.until is not None and (spell.until or date.max) > existed.until
        runs_on = spell.until is None and existed.until is not None
        if too_early or too_late or (too_long and not runs_on):
            found.append(spell)
    return found


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_nobody_has_a_benefit_outside_the_time_it_existed(people, seed, today):
    facts = make(people, seed=seed, today=today).facts
    assert outside_its_time(facts) == []
    gone = {kind for kind, existed in EXISTED.items() if existed.until is not None and existed.until <= today}
    assert [spell for spell in facts.spells if spell.kind in gone and spell.until is None] == []


@pytest.mark.parametrize("today", [*EARLIER_DAYS, date(2019, 12, 31), date(2020, 1, 1), date(2025, 7, 1), TODAY])
def test_nobody_of_many_has_a_benefit_outside_the_time_it_existed(today):
    assert outside_its_time(earlier(today).facts) == []


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_cards_and_persons_agree(people, seed, today):
    made = make(people, seed=seed, today=today)
    assert [person.id for person in made.facts.persons] == [citizen.person_id for citizen in made.citizens]
    assert len({citizen.person_id for citizen in made.citizens}) == people
    assert len({citizen.cpr for citizen in made.citizens}) == people
    assert len({citizen.case_number for citizen in made.citizens}) == people
    for person, citizen in zip(made.facts.persons, made.citizens, strict=True):
        assert person.municipality == CODE
        assert birth_of(citizen.cpr) == person.born


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_a_case_that_runs_has_a_caseworker_of_its_unit_and_no_other_has(people, seed, today):
    made = make(people, seed=seed, today=today)
    unit_of = {card.username: card.unit for card in made.staff if card.role == "caseworker"}
    running = {
        spell.person
        for spell in made.facts.spells
        if spell.kind in BENEFITS - {"foertidspension", "barsel"} and spell.until is None
    }
    for citizen in made.citizens:
        assert (citizen.person_id in running) is bool(citizen.caseworker), citizen
        assert citizen.unit in made.units
        assert not citizen.caseworker or unit_of[citizen.caseworker] == citizen.unit


# --- what it looks like ---------------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(**ANY)
def test_what_is_told_or_judged_is_a_field_of_the_law_and_says_what_the_field_may_say(people, seed, today):
    for event in make(people, seed=seed, today=today).facts.events:
        if event.kind in ("oplysning", "vurdering"):
            name, _, text = event.value.partition("=")
            assert known_fields()[name].assessed is (event.kind == "vurdering"), event
            read(known_fields()[name], text)


@cache
def known_fields() -> dict[str, Field]:
    return {field.name: field for version in law().versions for field in fields_in(version.declaration)}


def running_heads(made: Municipality) -> Counter[str]:
    return Counter(spell.kind for spell in made.facts.spells if spell.kind in BENEFITS and spell.until is None)


@pytest.mark.parametrize(
    ("kind", "per_thousand"),
    [
        ("sygedagpenge", 254),
        ("dagpenge", 236),
        ("fleksjob", 172),
        # With the 50 and the 27 who had education benefit and integration benefit until both became cash benefit.
        ("kontanthjaelp", 231),
        ("ledighedsydelse", 41),
        ("jobafklaring", 29),
        ("ressourceforloeb", 27),
        ("revalidering", 9),
    ],
)
def test_running_cases_spread_over_benefits_as_the_sources_print_them(kind, per_thousand):
    heads = running_heads(large())
    cases = sum(heads.values()) - heads["foertidspension"]
    assert 1000 * heads[kind] / cases == pytest.approx(per_thousand, rel=0.15, abs=6)


@pytest.mark.parametrize(
    ("today", "benefit", "per_thousand"),
    [
        (date(2017, 6, 15), "kontanthjaelp", 154),
        (date(2017, 6, 15), "uddannelseshjaelp", 50),
        (date(2017, 6, 15), "integrationsydelse", 27),
        (date(2024, 3, 11), "kontanthjaelp", 154),
        (date(2024, 3, 11), "uddannelseshjaelp", 50),
        (date(2024, 3, 11), "selvforsoergelsesydelse", 27),
    ],
)
def test_help_has_the_names_it_had_on_the_day(today, benefit, per_thousand):
    heads = running_heads(earlier(today))
    cases = sum(heads.values()) - heads["foertidspension"]
    assert 1000 * heads[benefit] / cases == pytest.approx(per_thousand, rel=0.2, abs=8)


def test_whoever_had_help_when_its_name_changed_went_on_without_a_break():
    changed = date(2025, 7, 1)
    facts = usual().facts
    ended = {
        spell.person
        for spell in facts.spells
        if spell.kind in {"uddannelseshjaelp", "selvforsoergelsesydelse"} and spell.until == changed
    }
    went_on = {spell.person for spell in facts.spells if spell.kind == "kontanthjaelp" and spell.begins == changed}
    assert ended <= went_on
    assert len(ended) >= 10


def test_about_a_quarter_of_the_known_people_have_a_case_that_runs():
    cases = sum(1 for citizen in usual().citizens if citizen.caseworker)
    assert cases / 5000 == pytest.approx(0.235, abs=0.02)


def test_most_running_absences_are_older_than_eight_weeks():
    ages = [
        (TODAY - spell.begins).days
        for spell in usual().facts.spells
        if spell.kind == "sygedagpenge" and not spell.until
    ]
    assert sum(age > 56 for age in ages) / len(ages) == pytest.approx(0.63, abs=0.09)


def test_histories_reach_back_beyond_2012():
    assert sum(spell.begins.year <= 2012 for spell in usual().facts.spells) > 100
    assert min(spell.begins for spell in usual().facts.spells) >= date(1980, 1, 1)


def test_caseloads_are_about_what_a_person_can_carry():
    loads = Counter(citizen.caseworker for citizen in usual().citizens if citizen.caseworker)
    units = {card.username: card.unit for card in usual().staff}
    assert max(loads.values()) <= 60
    for unit in ("Sygedagpenge", "Job og uddannelse"):
        assert all(45 <= load <= 60 for username, load in loads.items() if units[username] == unit), loads


def test_the_staff_grows_with_the_people():
    assert len(large().staff) > 3 * len(usual().staff)


def test_the_fixed_log_ins_are_always_there():
    for made in (usual(), make(FEWEST, seed=3, today=date(2015, 1, 1))):
        staff = {card.username: card for card in made.staff}
        assert len(staff) == len(made.staff)
        assert (staff["anna"].unit, staff["anna"].role) == ("Sygedagpenge", "caseworker")
        assert (staff["bo"].unit, staff["bo"].role) == ("Fleks og ledighedsydelse", "caseworker")
        assert (staff["lone"].unit, staff["lone"].role) == ("Sygedagpenge", "team_leader")
        assert {card.password for card in made.staff} == {"humlebi-demo"}
        assert {(card.unit, card.role) for card in made.staff} == {
            (unit, role) for unit in made.units for role in ("caseworker", "team_leader")
        }


def test_a_search_for_østergaard_finds_somebody_in_every_municipality():
    assert any("Østergaard" in citizen.name for citizen in make(FEWEST, seed=5, today=TODAY).citizens)
    assert sum("Østergaard" in citizen.name for citizen in usual().citizens) > 50


SOME_SPELLS = [
    "barsel", "forlaengelse", "fritagelse", "kommune", "ansaettelse", "tilbud", "mentor", "parathed",
    "maalgruppe", "uddannelseshjaelp", "integrationsydelse", "selvforsoergelsesydelse",
]  # fmt: skip
SOME_EVENTS = [
    "forelaeggelse", "revurdering", "flytning", "laegeattest", "udeblivelse", "partshoering", "afgoerelse", "notat",
    "journalisering", "begrundelse", "vejledning", "klage", "ansoegning", "indstilling", "pligtbrud", "sanktion",
    "personlig_kontakt", "kontakt_genoprettet", "oplysning", "vurdering", "opfoelgning", "sagsbehandler_tilbudt",
    "tilbud_givet", "tilbud_paabegyndt", "tilbud_ophoert", "a_kasse_samtale", "intensiveret_indsats",
    "maalgruppeskift", "cv", "jobforslag",
]  # fmt: skip


@pytest.mark.parametrize("kind", SOME_SPELLS)
def test_some_of_every_state_is_in_it(kind):
    assert sum(spell.kind == kind for spell in usual().facts.spells) >= 10


@pytest.mark.parametrize("kind", SOME_EVENTS)
def test_some_of_every_kind_of_event_is_in_it(kind):
    assert sum(event.kind == kind for event in usual().facts.events) >= 10


def test_extensions_and_exemptions_name_the_grounds_that_the_law_has():
    values = {kind: {spell.value for spell in usual().facts.spells if spell.kind == kind} for kind in DANISH.spells}
    asked = (getattr(version.declaration, "asked", None) for version in law().versions)
    grounds = {
        value for since in asked if isinstance(since, Enters) and since.kind == "forlaengelse" for value in since.values
    }
    assert "behandling" in values["forlaengelse"] <= grounds
    assert values["fritagelse"] == {"13f", "26_uger", "25_procent"}


def test_all_categories_are_in_use():
    assert {spell.value for spell in usual().facts.spells if spell.kind == "visitation"} == {"0", "1", "2", "3"}
