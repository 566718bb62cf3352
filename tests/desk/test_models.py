"""What the database refuses, whoever asks."""

from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import AccessLog, Act
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact

from .conftest import Enrol, Town, event, spell

NOW = {"recorded_at": clock.now()}
DAY = date(2018, 1, 1)
GROWING = ("access_accesslog", "casework_spellfact", "casework_eventfact", "casework_journalline")


def refuses(make: object) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        make()  # type: ignore[operator]


def test_a_spell_ends_after_it_begins(enrol: Enrol) -> None:
    who = enrol()
    refuses(lambda: SpellFact.objects.create(citizen=who, kind="barsel", begins=DAY, until=DAY, **NOW))


def test_a_fact_has_a_kind(enrol: Enrol) -> None:
    who = enrol()
    refuses(lambda: SpellFact.objects.create(citizen=who, kind="", begins=DAY, **NOW))
    refuses(lambda: EventFact.objects.create(citizen=who, kind="", on=DAY, **NOW))


def test_a_withdrawal_names_what_it_withdraws(enrol: Enrol) -> None:
    who = enrol()
    refuses(lambda: EventFact.objects.create(citizen=who, kind="samtale", on=DAY, withdrawn=True, **NOW))


def test_a_fact_is_replaced_once(enrol: Enrol) -> None:
    who = enrol()
    first = event(who, "samtale", DAY)
    EventFact.objects.create(citizen=who, kind="samtale", on=DAY, replaces=first, **NOW)
    refuses(lambda: EventFact.objects.create(citizen=who, kind="samtale", on=DAY, replaces=first, **NOW))


def test_a_cpr_number_is_ten_digits_and_one_person_s(enrol: Enrol) -> None:
    who = enrol()
    refuses(lambda: Citizen.objects.filter(pk=who.pk).update(cpr="98000-0001"))
    other = enrol("Bo Rask")
    with pytest.raises(IntegrityError), transaction.atomic():
        Citizen.objects.filter(pk=other.pk).update(cpr=who.cpr)


@pytest.mark.parametrize("act", ["UPDATE {} SET id = id", "DELETE FROM {}"])
@pytest.mark.parametrize("table", GROWING)
def test_some_tables_only_grow(town: Town, enrol: Enrol, table: str, act: str) -> None:
    who = enrol()
    spell(who, "barsel", DAY)
    event(who, "samtale", DAY)
    log.write(town.anna, Act.CASE_OPENED, citizen=who, person=who.case_number)
    JournalLine.objects.create(citizen=who, on=DAY, written_at=clock.now(), author=town.anna, act="note")
    with (
        pytest.raises(DatabaseError, match="never changed or deleted"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(act.format(table))


def test_a_log_line_is_not_deleted_by_its_model_either(town: Town) -> None:
    log.write(town.anna, Act.SEARCHED)
    line = AccessLog.objects.get()
    line.detail = "something else"
    refuses(line.save)
    refuses(line.delete)
