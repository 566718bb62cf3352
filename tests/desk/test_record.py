"""What a caseworker records: the facts appended, what is written about it, and what is refused."""

from datetime import date

import pytest
from django.db import connection, transaction
from django.test import Client

from humlebi.desk.access.models import AccessLog, Act
from humlebi.desk.casework import case, gather, record
from humlebi.desk.casework.acting import NotAllowed, Seen, Stale
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, Snapshot, SnapshotRow, SpellFact
from humlebi.desk.casework.possible import Correction, Impossible
from humlebi.desk.casework.record import Assessed, Held
from humlebi.outcomes.agenda import agenda
from humlebi.reckoning.assess import Assessment, assess
from humlebi.timeline.facts import Facts

from .conftest import TODAY, Enrol, Enter, Town, event, ill_since, spell

TALK = Held("samtale", TODAY, note="Gik godt.")


def seen(user: object, citizen: Citizen) -> Seen:
    return Seen(user, citizen, gather.version(citizen))  # type: ignore[arg-type]


def waiting(citizen: Citizen) -> list[tuple[str, date | None]]:
    return list(SnapshotRow.objects.filter(snapshot_id=citizen.pk, leading=True).values_list("bucket", "due"))


# --- the acts -------------------------------------------------------------------------------------------------------


def test_a_talk_leaves_a_fact_a_journal_line_and_a_log_line(town: Town, ill: Citizen) -> None:
    fact = record.conversation_held(seen(town.anna, ill), held=TALK, today=TODAY)
    assert (fact.kind, fact.on, fact.recorded_by) == ("samtale", TODAY, town.anna)
    line = JournalLine.objects.get()
    assert (line.act, line.text, line.author) == ("conversation_held", "Gik godt.", town.anna)
    assert AccessLog.objects.get(act=Act.CONVERSATION_HELD).person == ill.case_number


def test_a_talk_moves_the_deadline_at_once(town: Town, ill: Citizen) -> None:
    assert ("overdue", date(2018, 2, 12)) in waiting(ill)
    record.conversation_held(seen(town.anna, ill), held=TALK, today=TODAY)
    assert ("later", date(2018, 4, 11)) in waiting(ill)
    assert not [bucket for bucket, _due in waiting(ill) if bucket == "overdue"]


def test_a_medical_certificate_is_a_step_and_no_talk(town: Town, ill: Citizen) -> None:
    held = Held("laegeattest", TODAY, "LAE285")
    with pytest.raises(Impossible), transaction.atomic():
        record.conversation_held(seen(town.anna, ill), held=held, today=TODAY)
    assert record.step_taken(seen(town.anna, ill), held=held, today=TODAY).value == "LAE285"


def test_a_category_ends_the_one_before_it(town: Town, ill: Citizen) -> None:
    record.category_set(seen(town.anna, ill), kind="visitation", value="3", on=date(2018, 3, 1), today=TODAY)
    spells = [s for s in gather.of_citizen(ill).spells if s.kind == "visitation"]
    assert [(s.value, s.begins, s.until) for s in spells] == [
        ("2", date(2017, 11, 20), date(2018, 3, 1)),
        ("3", date(2018, 3, 1), None),
    ]


ACTS = {
    "conversation_held": lambda who: record.conversation_held(who, held=TALK, today=TODAY),
    "step_taken": lambda who: record.step_taken(who, held=Held("plan", TODAY), today=TODAY),
    "category_set": lambda who: record.category_set(who, kind="visitation", value="3", on=TODAY, today=TODAY),
    "fact_corrected": lambda who: record.fact_corrected(
        who, fact=who.citizen.events.first(), to=Correction(date(2018, 1, 16), reason="Skrivefejl"), today=TODAY
    ),
    "particular_told": lambda who: record.particular_told(who, name="timer_13_uger", text="120", on=TODAY, today=TODAY),
    "limit_assessed": lambda who: record.limit_assessed(
        who, found=Assessed(TODAY, "afklaring", date(2018, 7, 1)), today=TODAY
    ),
    "note_added": lambda who: record.note_added(who, text="Ringede.", on=TODAY, today=TODAY),
}
# A note changes no fact, so nobody's work is overwritten by it and nothing is reckoned again.
CHANGE_FACTS = sorted(set(ACTS) - {"note_added"})


def test_every_act_is_in_the_sweep() -> None:
    public = {
        name
        for name, thing in vars(record).items()
        if callable(thing)
        and getattr(thing, "__module__", "") == record.__name__
        and name[0].islower()
        and not name.startswith("_")
    }
    assert public == set(ACTS)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_asks_for_the_right_to_do_it(act: str, town: Town, ill: Citizen) -> None:
    for user in (town.bo, town.lars):
        with pytest.raises(NotAllowed), transaction.atomic():
            ACTS[act](seen(user, ill))
    assert not JournalLine.objects.exists()


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_journals_and_logs(act: str, town: Town, ill: Citizen) -> None:
    ACTS[act](seen(town.anna, ill))
    assert JournalLine.objects.filter(act=act, author=town.anna, citizen=ill).exists()
    assert AccessLog.objects.filter(act=act, user=town.anna, person=ill.case_number).exists()


@pytest.mark.parametrize("act", CHANGE_FACTS)
def test_every_act_appends_and_reckons_again(act: str, town: Town, ill: Citizen) -> None:
    version = gather.version(ill)
    before = ill.snapshot.facts
    ACTS[act](seen(town.anna, ill))
    assert gather.version(ill) != version
    ill.refresh_from_db()
    assert ill.snapshot.facts != before


@pytest.mark.parametrize("act", CHANGE_FACTS)
def test_every_act_refuses_what_was_seen_before_somebody_else_wrote(act: str, town: Town, ill: Citizen) -> None:
    old = seen(town.anna, ill)
    event(ill, "samtale", TODAY)
    with pytest.raises(Stale), transaction.atomic():
        ACTS[act](old)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_is_one_transaction(act: str, town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch) -> None:
    who, facts = seen(town.anna, ill), gather.of_citizen(ill)
    last, name = (record.snapshots, "refresh_one") if act in CHANGE_FACTS else (record, "logged")
    monkeypatch.setattr(last, name, lambda *args, **more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ACTS[act](who)
    assert gather.of_citizen(ill) == facts
    assert not JournalLine.objects.exists()
    assert not AccessLog.objects.exists()


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "why"),
    [
        (date(2018, 3, 15), "future"),
        (date(2017, 11, 19), "before_first"),
        (date(1879, 12, 31), "year"),
        (date(2018, 1, 15), "already"),
    ],
)
def test_a_talk_on_a_day_that_cannot_be(town: Town, ill: Citizen, on: date, why: str) -> None:
    with pytest.raises(Impossible) as refused:
        record.conversation_held(seen(town.anna, ill), held=Held("samtale", on), today=TODAY)
    assert (refused.value.field, refused.value.why) == ("on", why)


def corrected(town: Town, ill: Citizen, fact: SpellFact | EventFact, **to: object) -> object:
    wanted = Correction(**{"on": date(2018, 1, 10), "reason": "Skrivefejl", **to})  # type: ignore[arg-type]
    return record.fact_corrected(seen(town.anna, ill), fact=fact, to=wanted, today=TODAY)


def test_a_correction_that_changes_nothing_is_refused(town: Town, ill: Citizen) -> None:
    talk, period = ill.events.get(kind="samtale"), ill.spells.get(kind="visitation")
    for fact, stood in (
        (talk, {"on": talk.on, "value": talk.value}),
        (period, {"on": period.begins, "until": period.until, "value": period.value}),
    ):
        with pytest.raises(Impossible) as refused:
            corrected(town, ill, fact, **stood)
        assert (refused.value.field, refused.value.why) == ("on", "unchanged")
        corrected(town, ill, fact, **stood, withdrawn=True)
    assert not JournalLine.objects.exclude(act="fact_corrected").exists()


def test_a_correction_is_a_later_fact_and_the_first_is_kept(town: Town, ill: Citizen) -> None:
    first = ill.events.get(kind="samtale")
    corrected(town, ill, first)
    assert EventFact.objects.get(pk=first.pk).on == date(2018, 1, 15)
    assert [e.on for e in gather.of_citizen(ill).events if e.kind == "samtale"] == [date(2018, 1, 10)]


def test_what_never_happened_is_gone_from_the_facts(town: Town, ill: Citizen) -> None:
    corrected(town, ill, ill.events.get(kind="samtale"), withdrawn=True)
    assert not [e for e in gather.of_citizen(ill).events if e.kind == "samtale"]
    assert ill.events.filter(kind="samtale").count() == 2


def test_a_correction_can_be_corrected(town: Town, ill: Citizen) -> None:
    once = corrected(town, ill, ill.events.get(kind="samtale"))
    corrected(town, ill, once, on=date(2018, 1, 11))  # type: ignore[arg-type]
    assert [e.on for e in gather.of_citizen(ill).events if e.kind == "samtale"] == [date(2018, 1, 11)]


def test_the_second_of_two_corrections_must_look_again(town: Town, ill: Citizen) -> None:
    fact = ill.events.get(kind="samtale")
    corrected(town, ill, fact)
    with pytest.raises(Stale):  # even with the newest version in hand
        corrected(town, ill, fact, on=date(2018, 1, 9))


def test_a_correction_says_why(town: Town, ill: Citizen) -> None:
    with pytest.raises(Impossible):
        corrected(town, ill, ill.events.get(kind="samtale"), reason="  ")


def test_another_person_s_fact_cannot_be_corrected_from_here(town: Town, ill: Citizen, enrol: Enrol) -> None:
    other = event(enrol("Bo Rask"), "samtale", TODAY)
    with pytest.raises(NotAllowed):
        corrected(town, ill, other)


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ({"on": date(2018, 3, 20)}, "future"),
        ({"on": date(2018, 1, 2), "until": date(2018, 1, 2)}, "until_before"),
        ({"on": date(2018, 1, 2), "value": "7"}, "unknown_value"),
        ({"on": date(2016, 1, 2), "value": "1"}, "overlap"),
        ({"on": date(1879, 12, 31)}, "year"),
        ({"on": date(2018, 1, 2), "until": date(2200, 1, 1)}, "year"),
    ],
)
def test_a_spell_that_cannot_stand(town: Town, ill: Citizen, to: dict[str, object], why: str) -> None:
    spell(ill, "visitation", date(2016, 6, 1), date(2017, 1, 1), "1")
    fact = ill.spells.get(kind="visitation", value="2")
    with pytest.raises(Impossible) as refused:
        corrected(town, ill, fact, **{"value": "2", **to})
    assert refused.value.why == why


@pytest.mark.parametrize(
    ("on", "why"),
    [
        (date(1, 1, 1), "year"),
        (date(2018, 3, 15), "future"),
        (date(2017, 11, 19), "before_first"),
        (date(2018, 2, 1), "already"),
    ],
)
def test_an_event_that_cannot_stand(town: Town, ill: Citizen, on: date, why: str) -> None:
    fact = ill.events.get(kind="samtale")
    event(ill, "samtale", date(2018, 2, 1))
    with pytest.raises(Impossible) as refused:
        corrected(town, ill, fact, on=on)
    assert (refused.value.field, refused.value.why) == ("on", why)


def test_an_early_day_that_came_with_the_data_does_not_bar_another_correction(town: Town, ill: Citizen) -> None:
    early = event(ill, "laegeattest", date(2017, 11, 1), "LAE285")
    assert corrected(town, ill, early, on=early.on, value="LAE265").value == "LAE265"  # type: ignore[attr-defined]


def test_what_never_happened_is_not_corrected_but_recorded_anew(town: Town, ill: Citizen) -> None:
    talk_of_january = ill.events.get(kind="samtale")
    withdrawal = corrected(town, ill, talk_of_january, withdrawn=True)
    with pytest.raises(Impossible) as refused:
        corrected(town, ill, withdrawal)  # type: ignore[arg-type]
    assert refused.value.why == "withdrawn"
    held = Held("samtale", talk_of_january.on)
    assert record.conversation_held(seen(town.anna, ill), held=held, today=TODAY).on == talk_of_january.on


# --- through the pages ----------------------------------------------------------------------------------------------


def talk(client: Client, citizen: Citizen, **typed: str) -> object:
    form = client.get(f"/borger/{citizen.case_number}/samtale/").context["form"]
    data = {"version": form["version"].value(), "on": "14-03-2018", "kind": "samtale", "note": ""}
    return client.post(f"/borger/{citizen.case_number}/samtale/", data | typed)


def test_after_a_talk_the_page_says_what_it_met_and_what_comes_next(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    answer = talk(client, ill)
    page = client.get(answer["Location"]).content.decode()  # type: ignore[index]
    assert "Samtale holdt" in page
    assert "Opfølgning hver fjerde uge (opfyldt for sent)" in page
    assert "Den næste frist er onsdag 11. april 2018." in page


@pytest.mark.parametrize("typed", ["14-03-2018", "14.03.2018", "14/03/2018", "2018-03-14"])
def test_a_date_may_be_written_as_people_do(typed: str, town: Town, ill: Citizen, enter: Enter) -> None:
    talk(enter(town.anna), ill, on=typed)
    assert ill.events.filter(on=TODAY).count() == 1


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"on": "31-02-2018"}, "Det er ikke en dato"),
        ({"on": "15-03-2018"}, "Datoen ligger i fremtiden"),
        ({"on": "01-01-2017"}, "Datoen ligger før sagen begyndte"),
        ({"on": ""}, "Skriv datoen"),
        ({"kind": "kaffe"}, "Vælg, hvad der er sket"),
        ({"on": "01-01-0001"}, "Årstallet kan ikke passe"),
        ({"on": "15-01-2018"}, "Det samme er allerede registreret den dag"),
        ({"version": ""}, "Formularen siger ikke, hvilken udgave af sagen du så"),
    ],
)
def test_a_form_that_cannot_be_saved_keeps_what_was_typed(
    typed: dict[str, str], message: str, town: Town, ill: Citizen, enter: Enter
) -> None:
    answer = talk(enter(town.anna), ill, note="Det her må ikke gå tabt", **typed)
    page = answer.content.decode()  # type: ignore[attr-defined]
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert message in page
    assert "Det her må ikke gå tabt" in page
    assert typed.get("on", "") in page


def test_two_people_do_not_overwrite_each_other_silently(town: Town, ill: Citizen, enter: Enter) -> None:
    anna, ida = enter(town.anna), enter(town.ida)
    form = anna.get(f"/borger/{ill.case_number}/samtale/").context["form"]
    talk(ida, ill)
    typed = {"version": form["version"].value(), "on": "13-03-2018", "kind": "samtale", "note": "Mit notat"}
    refused = anna.post(f"/borger/{ill.case_number}/samtale/", typed)
    assert refused.status_code == 422
    assert "Sagen er ændret" in refused.content.decode()
    assert "Mit notat" in refused.content.decode()
    assert ill.events.filter(on=TODAY).count() == 1
    again = typed | {"version": refused.context["form"]["version"].value()}
    assert anna.post(f"/borger/{ill.case_number}/samtale/", again).status_code == 302
    assert ill.events.filter(on__gte=date(2018, 3, 13)).count() == 2


def test_the_same_form_sent_twice_records_one_talk(town: Town, ill: Citizen, enter: Enter) -> None:
    client = enter(town.anna)
    form = client.get(f"/borger/{ill.case_number}/samtale/").context["form"]
    typed = {"version": form["version"].value(), "on": "14-03-2018", "kind": "samtale", "note": ""}
    codes = [client.post(f"/borger/{ill.case_number}/samtale/", typed).status_code for _ in range(2)]
    assert codes == [302, 422]
    assert ill.events.filter(on=TODAY).count() == 1


def test_a_correction_through_its_page(town: Town, ill: Citizen, enter: Enter) -> None:
    client, fact = enter(town.anna), ill.events.get(kind="samtale")
    address = f"/borger/{ill.case_number}/ret/haendelse/{fact.pk}/"
    version = client.get(address).context["form"]["version"].value()
    answer = client.post(address, {"version": version, "on": "10-01-2018", "reason": "Forkert dag"})
    assert answer.status_code == 302
    page = client.get(answer["Location"]).content.decode()
    assert "Oplysning rettet" in page
    assert "Forkert dag" in page
    assert "allerede rettet" in client.get(address).content.decode()


@pytest.mark.parametrize("table", ["periode", "haendelse"])
@pytest.mark.parametrize("typed", [{"on": "01-01-0001"}, {"until": "31-12-9999"}])
def test_a_correction_to_a_year_that_cannot_be(
    table: str, typed: dict[str, str], town: Town, ill: Citizen, enter: Enter
) -> None:
    if (table, *typed) == ("haendelse", "until"):
        return
    fact = ill.spells.get(kind="visitation") if table == "periode" else ill.events.get(kind="samtale")
    right = {"version": gather.version(ill), "on": "20-11-2017", "value": "2", "reason": "Fejl"}
    answer = enter(town.anna).post(f"/borger/{ill.case_number}/ret/{table}/{fact.pk}/", right | typed)
    assert answer.status_code == 422
    assert "Årstallet kan ikke passe" in answer.content.decode()


def test_the_page_of_a_withdrawal_offers_no_form(town: Town, ill: Citizen, enter: Enter) -> None:
    withdrawal = corrected(town, ill, ill.events.get(kind="samtale"), withdrawn=True)
    address = f"/borger/{ill.case_number}/ret/haendelse/{withdrawal.pk}/"  # type: ignore[attr-defined]
    typed = {"version": gather.version(ill), "on": "10-01-2018", "reason": "Fejl"}
    for answer in (enter(town.anna).get(address), enter(town.anna).post(address, typed)):
        assert "aldrig er sket" in answer.content.decode()
        assert 'name="reason"' not in answer.content.decode()


def test_what_a_category_is_of_is_read_from_the_address(town: Town, ill: Citizen, enter: Enter) -> None:
    typed = {"version": gather.version(ill), "kind": "kaffe", "value": "9", "on": "14-03-2018"}
    answer = enter(town.anna).post(f"/borger/{ill.case_number}/kategori/visitation/", typed)
    assert answer.status_code == 422
    assert "Vælg en af" in answer.content.decode()


def test_a_missing_category_is_asked_for_and_set(town: Town, enrol: Enrol, enter: Enter) -> None:
    who = enrol()
    spell(who, "sygedagpenge", date(2018, 1, 3), value="loenmodtager")
    client = enter(town.anna)
    page = client.get(f"/borger/{who.case_number}/").content.decode()
    address = f"/borger/{who.case_number}/kategori/visitation/"
    assert address in page
    version = client.get(address).context["form"]["version"].value()
    typed = {"version": version, "kind": "visitation", "value": "2", "on": "03-01-2018"}
    assert client.post(address, typed).status_code == 302
    assert address not in client.get(f"/borger/{who.case_number}/").content.decode()


# --- snapshots ------------------------------------------------------------------------------------------------------


def test_a_snapshot_holds_what_the_agenda_says_with_its_receipt(town: Town, enrol: Enrol) -> None:
    ill_since(enrol())
    ill_since(enrol("Bo Rask"), date(2017, 9, 4))
    assessment = assess(gather.of_everybody(), TODAY)
    wanted = {(i.person, r.rule.slug, i.bucket, i.act) for i in agenda(assessment, TODAY) for r in i.rows}
    rows = SnapshotRow.objects.values_list("snapshot__citizen__person", "rule", "bucket", "act")
    assert set(rows) == wanted
    assert {row.snapshot.law for row in SnapshotRow.objects.select_related("snapshot")} == {assessment.receipt.law}


def test_the_nightly_job_reckons_everybody_for_its_day(
    town: Town, enrol: Enrol, monkeypatch: pytest.MonkeyPatch
) -> None:
    citizens = [ill_since(enrol(f"Nummer {number}")) for number in range(5)]
    monkeypatch.setattr(record.snapshots, "AT_ONCE", 2)
    tomorrow, told = date(2018, 3, 15), []
    done = record.snapshots.refresh_all(tomorrow, lambda done, of: told.append((done, of)))
    assert done == len(citizens)
    assert told == [(2, 5), (4, 5), (5, 5)]
    for citizen in citizens:
        citizen.refresh_from_db()
        assert citizen.snapshot.today == tomorrow


def test_the_nightly_job_holds_nothing_while_it_reckons(
    town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = len(connection.savepoint_ids)
    monkeypatch.setattr(record.snapshots, "assess", lambda *asked: depths.append(_depth()) or assess(*asked))
    depths: list[int] = []
    record.snapshots.refresh_all(TODAY)
    assert depths == [inside]


def _depth() -> int:
    return len(connection.savepoint_ids)


def test_what_is_recorded_while_the_nightly_job_reckons_is_not_lost(
    town: Town, ill: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(facts: Facts, today: date) -> Assessment:
        found = assess(facts, today)
        monkeypatch.setattr(record.snapshots, "assess", assess)
        record.conversation_held(seen(town.anna, ill), held=TALK, today=today)
        return found

    monkeypatch.setattr(record.snapshots, "assess", slowly)
    record.snapshots.refresh_all(TODAY)
    assert ("later", date(2018, 4, 11)) in waiting(ill)


def test_a_snapshot_of_another_day_or_law_is_stale(town: Town, ill: Citizen, enrol: Enrol) -> None:
    assert not record.snapshots.stale(TODAY)
    assert record.snapshots.stale(date(2018, 3, 15))
    enrol("Ny I Byen")
    assert record.snapshots.stale(TODAY)
    record.snapshots.refresh_all(TODAY)
    assert not record.snapshots.stale(TODAY)
    Snapshot.objects.update(law="another")
    assert record.snapshots.stale(TODAY)


def test_the_case_page_equals_the_snapshot(town: Town, ill: Citizen) -> None:
    opened = case.opened(town.anna, ill, TODAY, "da")
    shown = {(step.item.bucket, told.row.rule.slug) for step in opened.steps for told in step.told}
    assert shown == set(SnapshotRow.objects.filter(snapshot_id=ill.pk).values_list("bucket", "rule"))
