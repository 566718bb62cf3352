"""What is missing is said, and recorded where it is missed; what a limit asks is an act of its own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.desk.conftest import TODAY, Enrol, Enter, Town, event, spell
from tests.desk.test_record import seen

from humlebi.desk.casework import case, gather, record
from humlebi.desk.casework.models import Citizen, EventFact
from humlebi.desk.casework.possible import Impossible
from humlebi.desk.casework.record import Assessed
from humlebi.law.register import law


def told(town: Town, who: Citizen, name: str, text: str, on: date = TODAY) -> EventFact | None:
    return record.particular_told(seen(town.anna, who), name=name, text=text, on=on, today=TODAY)


def test_a_particular_is_a_fact_that_the_law_reads(town: Town, ill: Citizen) -> None:
    fact = told(town, ill, "timer_13_uger", "120")
    assert fact is not None
    assert (fact.kind, fact.value, fact.on) == ("oplysning", "timer_13_uger=120", TODAY)


def test_an_open_norm_is_recorded_as_an_assessment(town: Town, ill: Citizen) -> None:
    name = next(field.name for field in law().fields.values() if field.assessed and field.sort == "yes_no")
    fact = told(town, ill, name, "ja")
    assert fact is not None
    assert (fact.kind, fact.value) == ("vurdering", f"{name}=ja")


@pytest.mark.parametrize(
    ("name", "text", "on", "why"),
    [
        ("timer_13_uger", "mange", TODAY, "unknown_value"),
        ("findes_ikke", "ja", TODAY, "unknown_value"),
        ("timer_13_uger", "120", date(2018, 3, 15), "future"),
    ],
)
def test_a_particular_that_cannot_be(name: str, text: str, on: date, why: str, town: Town, ill: Citizen) -> None:
    with pytest.raises(Impossible) as refused:
        told(town, ill, name, text, on)
    assert refused.value.why == why


def test_two_answers_to_one_question_on_one_day_are_refused(town: Town, ill: Citizen) -> None:
    told(town, ill, "timer_13_uger", "120")
    with pytest.raises(Impossible) as refused:
        told(town, ill, "timer_13_uger", "130")
    assert refused.value.why == "told_already"


def test_a_day_of_birth_is_told_of_the_person(town: Town, ill: Citizen) -> None:
    record.particular_told(seen(town.anna, ill), name="foedt", text="", on=date(1980, 2, 1), today=TODAY)
    ill.refresh_from_db()
    assert ill.born == date(1980, 2, 1)


def test_every_particular_finds_room_in_its_column() -> None:
    room = EventFact._meta.get_field("value").max_length
    longest = (len(f"{f.name}=") + max([10, *map(len, f.values)]) for f in law().fields.values())
    assert max(longest) <= room


# --- the page ---------------------------------------------------------------------------------------------------------


def typed(who: Citizen, **more: str) -> dict[str, str]:
    return {"version": gather.version(who), "on": "14-03-2018"} | more


def test_the_form_of_a_particular_asks_in_the_law_s_words_with_buttons(town: Town, ill: Citizen, enter: Enter) -> None:
    page = enter(town.anna).get(f"/borger/{ill.case_number}/oplysning/klagevejledning_frist/").content.decode()
    assert "Vejledningen nævner klagefristen" in page
    assert page.count('type="radio"') == 2
    assert "klagevejledning_frist=" not in page


def test_a_particular_is_recorded_through_its_page(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    address = f"/borger/{ill.case_number}/oplysning/klagevejledning_frist/"
    answer = client.post(address, typed(ill, value="ja"))
    assert answer.status_code == 302
    page = client.get(answer["Location"]).content.decode()
    assert "Oplysning registreret" in page
    assert "Vejledningen nævner klagefristen: ja" in page
    assert "klagevejledning_frist" not in page


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("timer_13_uger", "mange", "er intet tal"),
        ("timer_13_uger", "99999", "er for meget"),
        ("timer_13_uger", "", "Skriv tallet"),
        ("klagevejledning_frist", "", "Vælg en af værdierne"),
        ("klagevejledning_frist", "kaffe", "Vælg en af værdierne"),
        ("visiteret_til_fleksjob", "31-02-2018", "Det er ikke en dato"),
    ],
)
def test_what_cannot_be_read_is_told_at_the_field(
    name: str, value: str, message: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    answer = enter(town.anna).post(f"/borger/{ill.case_number}/oplysning/{name}/", typed(ill, value=value))
    assert answer.status_code == 422
    assert message in answer.content.decode()
    assert f"{name} (" not in answer.content.decode()


def test_a_field_that_the_law_does_not_have_is_no_page(town: Town, ill: Citizen, enter: Enter) -> None:
    assert enter(town.anna).get(f"/borger/{ill.case_number}/oplysning/kaffe/").status_code == 404


def test_what_decides_a_duty_is_named_and_can_be_recorded_there(town: Town, enrol: Enrol, enter: Enter) -> None:
    who = enrol()
    spell(who, "sygedagpenge", date(2018, 1, 8), value="loenmodtager")
    (step, *_others) = case.opened(town.anna, who, TODAY, "da").steps
    assert [one.key for one in step.missing] == ["kategori/visitation"]
    client = enter(town.anna)
    page = client.get(f"/borger/{who.case_number}/").content.decode()
    assert f"/borger/{who.case_number}/kategori/visitation/?dag=" in page
    form = client.get(f"/borger/{who.case_number}/kategori/visitation/?dag=2018-03-04").content.decode()
    assert 'value="04-03-2018"' in form


def test_every_missing_fact_of_an_answer_has_a_form(town: Town, ill: Citizen) -> None:
    event(ill, "afgoerelse", date(2018, 3, 1), "stop_sygedagpenge")
    answers = case.opened(town.anna, ill, TODAY, "da").answers
    missing = [one for answer in answers for one in answer.missing]
    assert missing
    assert all(one.key for one in missing)
    assert {one.on for one in missing if one.key.startswith("oplysning")} <= {a.answer.on for a in answers}


# --- a limit ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def near_the_limit(enrol: Enrol) -> Citizen:
    """Payment would stop after 31 March 2018."""
    who = enrol()
    spell(who, "sygedagpenge", date(2017, 9, 1), value="loenmodtager")
    spell(who, "visitation", date(2017, 9, 10), value="1")
    return who


def limits(town: Town, who: Citizen) -> list[case.Step]:
    return [step for step in case.opened(town.anna, who, TODAY, "da").steps if step.limit]


def test_a_limit_is_an_act_with_a_button(town: Town, near_the_limit: Citizen, enter: Enter) -> None:
    (step,) = limits(town, near_the_limit)
    assert [title.da for title in step.titles] == [
        "Revurdér sagen, og vurdér forlængelse (§ 27), og træf afgørelse senest 31. marts 2018"
    ]
    page = enter(town.anna).get(f"/borger/{near_the_limit.case_number}/").content.decode()
    assert f"/borger/{near_the_limit.case_number}/forlaengelse/?dag=2018-03-31" in page
    assert "Grænsen nået" not in page


@pytest.mark.parametrize("found", [Assessed(TODAY, "afklaring", date(2018, 4, 1)), Assessed(TODAY)])
def test_an_assessed_limit_waits_no_longer(found: Assessed, town: Town, near_the_limit: Citizen) -> None:
    record.limit_assessed(seen(town.anna, near_the_limit), found=found, today=TODAY)
    assert limits(town, near_the_limit) == []


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (Assessed(TODAY, "kaffe", date(2018, 4, 1)), "ground"),
        (Assessed(TODAY, "afklaring"), "begins"),
        (Assessed(TODAY, "afklaring", date(2018, 4, 1), date(2018, 4, 1)), "until"),
        (Assessed(date(2018, 3, 15)), "on"),
    ],
)
def test_an_assessment_that_cannot_be(found: Assessed, field: str, town: Town, near_the_limit: Citizen) -> None:
    with pytest.raises(Impossible) as refused:
        record.limit_assessed(seen(town.anna, near_the_limit), found=found, today=TODAY)
    assert refused.value.field == field


def test_an_extension_is_recorded_with_its_last_day(town: Town, near_the_limit: Citizen, enter: Enter) -> None:
    address = f"/borger/{near_the_limit.case_number}/forlaengelse/"
    client = enter(town.anna)
    assert 'value="01-04-2018"' in client.get(f"{address}?dag=2018-03-31").content.decode()
    days = {"begins": "01-04-2018", "until": "30-06-2018"}
    answer = client.post(address, typed(near_the_limit, ground="afklaring", **days))
    assert answer.status_code == 302
    spelt = near_the_limit.spells.get(kind="forlaengelse")
    assert (spelt.begins, spelt.until, spelt.value) == (date(2018, 4, 1), date(2018, 7, 1), "afklaring")
