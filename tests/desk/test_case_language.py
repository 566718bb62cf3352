"""Every page of cases, walked in both languages: no inner word, and nothing of the other language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import pytest
from django.test import Client
from tests.desk.test_law_language import faults, words_of

from humlebi.demo.municipality import make
from humlebi.desk.access.models import User
from humlebi.desk.casework import gather
from humlebi.desk.casework.loading import load
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.record import CATEGORIES
from humlebi.desk.casework.templatetags.words import glossary
from humlebi.law.register import law

TODAY = date(2026, 11, 30)
PEOPLE = 200
LANGUAGES = ("da", "en")


@pytest.fixture
def cases(db: None, monkeypatch: pytest.MonkeyPatch) -> list[Citizen]:
    """The demo municipality, in the order of its cases."""
    monkeypatch.setenv("HUMLEBI_TODAY", TODAY.isoformat())
    load(make(PEOPLE, seed=1998, today=TODAY), demo=True)
    return list(Citizen.objects.select_related("unit", "caseworker").order_by("pk"))


def leader_of(citizen: Citizen) -> User:
    return User.objects.get(unit=citizen.unit, role="team_leader")


def pages_of(citizen: Citizen) -> list[str]:
    """The case, and every form that it has."""
    case = f"/borger/{citizen.case_number}/"
    spells, events = gather.effective(citizen.spells.all()), gather.effective(citizen.events.all())
    return [
        case,
        f"{case}samtale/",
        f"{case}notat/",
        f"{case}forlaengelse/?dag=2026-12-31",
        *(f"{case}kategori/{kind}/" for kind in CATEGORIES),
        *(f"{case}ret/periode/{fact.pk}/" for fact in spells[:2]),
        *(f"{case}ret/haendelse/{fact.pk}/" for fact in events[:3]),
    ]


def lists() -> list[str]:
    places = ("overskredet", "denne-uge", "senere", "mangler", "stille", "kladder")
    return [*(f"/i-dag/{place}/" for place in places), "/find/", "/find/?q=an", "/find/?q=zzzz", "/log/", "/ordliste/"]


def walk(client: Client, language: str, some: Iterable[str]) -> list[tuple[str, list[str]]]:
    client.cookies["django_language"] = language
    people = {name for pair in Citizen.objects.values_list("name", "unit__name") for name in pair}
    people |= set(User.objects.values_list("name", flat=True))
    people |= {entry.term for entry in glossary().values() if " " in entry.term}
    # What people and units are called is in no language, and legal terms are proper nouns.
    named = re.compile("|".join(sorted(map(re.escape, people), key=len, reverse=True)))
    told = []
    for address in some:
        answer = client.get(address)
        assert answer.status_code == 200, address
        wrong = faults(language, named.sub(" ", words_of(answer.content.decode(), language)))
        if wrong:
            told.append((address, wrong))
    return told


def walked(enter: object, language: str, citizens: Iterable[Citizen]) -> list[tuple[str, list[str]]]:
    told = []
    for citizen in citizens:
        told += walk(enter(leader_of(citizen)), language, pages_of(citizen))  # type: ignore[operator]
    return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_of_the_cases_is_in_one_language_without_inner_words(
    language: str, cases: list[Citizen], enter: object
) -> None:
    told_most = sorted(cases, key=lambda one: -one.events.count())[:4]
    assert walked(enter, language, [*told_most, *cases[:17:4]]) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_is_in_one_language_without_inner_words(language: str, cases: list[Citizen], enter: object) -> None:
    assert walked(enter, language, cases) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_in_one_language_without_inner_words(language: str, cases: list[Citizen], enter: object) -> None:
    told = []
    for leader in User.objects.filter(role="team_leader"):
        told += walk(enter(leader), language, lists())  # type: ignore[operator]
    assert told == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_of_what_is_missing_is_in_one_language(language: str, cases: list[Citizen], enter: object) -> None:
    client = enter(leader_of(cases[0]))  # type: ignore[operator]
    some = sorted(law().fields)[::41]
    assert walk(client, language, [f"/borger/{cases[0].case_number}/oplysning/{name}/" for name in some]) == []
