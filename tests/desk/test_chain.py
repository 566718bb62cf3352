"""What was written shows when it is changed, on both databases, whoever writes and however many do so at once."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.utils import DatabaseError

from humlebi.desk.access import chain, log
from humlebi.desk.access.models import AccessLog, AccessShown, Act
from humlebi.desk.casework.models import Citizen, EventFact, JournalLine, SpellFact
from humlebi.desk.intake.models import Load
from humlebi.desk.organisation.models import Allotment, Share
from humlebi.desk.tasks.models import TaskStep

from .conftest import Town, _environment

MODELS = [AccessLog, AccessShown, EventFact, SpellFact, JournalLine, TaskStep, Allotment, Share, Load]
sqlite_only = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="SQLite's own ways")


def unguarded(table: str, statement: str) -> None:
    """As somebody does who owns the tables."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for act in ("UPDATE", "DELETE"):
                cursor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(statement)


@pytest.fixture
def lines(town: Town) -> list[int]:
    for number in range(6):
        log.write(town.anna, Act.SEARCHED, detail=f"side=1 navn{number}", shown=[f"2018-{number:04}", "2018-0099"])
    return list(AccessLog.objects.order_by("pk").values_list("pk", flat=True))


def test_every_table_that_only_grows_is_linked() -> None:
    assert set(chain.chains()) == set(MODELS)


@pytest.mark.parametrize("model", MODELS)
def test_what_was_not_touched_is_whole(model: type, lines: list[int], ill: Citizen) -> None:
    found = chain.check(model)
    assert found.whole
    assert found.count == model.objects.count()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("statement", "at"),
    [
        ("UPDATE access_accesslog SET detail = 'forged' WHERE id = {id}", 2),
        ("UPDATE access_accesslog SET at = '2018-01-01 00:00:00+00:00' WHERE id = {id}", 2),
        ("UPDATE access_accesslog SET user_id = NULL WHERE id = {id}", 2),
        ("UPDATE access_accesslog SET address = '10.0.0.9' WHERE id = {id}", 2),
        ("UPDATE access_accesslog SET chain = '' WHERE id = {id}", 2),
    ],
)
def test_the_first_line_that_was_changed_is_found(statement: str, at: int, lines: list[int]) -> None:
    unguarded("access_accesslog", statement.format(id=lines[at]))
    assert chain.check(AccessLog).broken == lines[at]


def test_a_line_that_was_removed_is_found_by_the_next(lines: list[int]) -> None:
    unguarded("access_accessshown", f"DELETE FROM access_accessshown WHERE line_id = {lines[2]}")
    unguarded("access_accesslog", f"DELETE FROM access_accesslog WHERE id = {lines[2]}")
    assert chain.check(AccessLog).broken == lines[3]
    assert chain.check(AccessShown).broken is not None


def test_lines_that_were_removed_from_the_end_are_missed(lines: list[int]) -> None:
    unguarded("access_accessshown", f"DELETE FROM access_accessshown WHERE line_id >= {lines[4]}")
    unguarded("access_accesslog", f"DELETE FROM access_accesslog WHERE id >= {lines[4]}")
    found = chain.check(AccessLog)
    assert (found.broken, found.short, found.whole) == (None, True, False)


def test_a_chain_that_was_written_anew_does_not_go_through_its_seal(lines: list[int]) -> None:
    before = chain.check(AccessLog)
    seal = (before.count, before.hash[: chain.SEAL])
    assert chain.check(AccessLog, seal).whole
    unguarded("access_accesslog", f"UPDATE access_accesslog SET detail = 'forged' WHERE id = {lines[2]}")
    links, last = [], ""
    for key, _chain, told in chain.rows_of(AccessLog, "default"):
        last = chain.link(last, told)
        links.append((last, key))
    with connection.cursor() as cursor:
        cursor.executemany("UPDATE access_accesslog SET chain = %s WHERE id = %s", links)
    chain.Head.objects.filter(table="access_accesslog").update(hash=last)
    assert chain.check(AccessLog).whole
    assert not chain.check(AccessLog, seal).whole


def test_a_fact_that_was_moved_to_another_person_is_found(ill: Citizen) -> None:
    fact = ill.events.earliest("pk")
    other = Citizen.objects.exclude(pk=ill.pk).first() or ill
    unguarded("casework_eventfact", f"UPDATE casework_eventfact SET value = 'x' WHERE id = {fact.pk}")
    assert other
    assert chain.check(EventFact).broken == fact.pk


@pytest.mark.parametrize("column", ["person", "id"])
def test_two_people_cannot_be_swapped(column: str, ill: Citizen) -> None:
    value = "'P99'" if column == "person" else "99"
    with pytest.raises((IntegrityError, DatabaseError)), transaction.atomic():
        connection.cursor().execute(f"UPDATE casework_citizen SET {column} = {value} WHERE id = {ill.pk}")
    Citizen.objects.filter(pk=ill.pk).update(name="Signe Andersen", person=ill.person)


def test_people_who_were_swapped_all_the_same_show_in_their_facts(ill: Citizen) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER casework_citizen_keeps_person")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE casework_citizen DISABLE TRIGGER USER")
    Citizen.objects.filter(pk=ill.pk).update(person="P99")
    assert chain.check(EventFact).broken == ill.events.earliest("pk").pk


def test_a_new_column_that_is_empty_changes_no_hash() -> None:
    content = {"act": "searched", "at": date(2018, 1, 1)}
    assert chain.link("", content | {"new": "", "other": None, "third": False}) == chain.link("", content)
    assert chain.link("", content | {"new": "x"}) != chain.link("", content)


@sqlite_only
@pytest.mark.parametrize("table", [model._meta.db_table for model in MODELS])
def test_a_row_is_not_replaced_from_a_plain_client(table: str, tmp_path: Path) -> None:
    """REPLACE deletes what is in its way, and asks no trigger for it unless the connection says so."""
    subprocess.run([sys.executable, "-c", PREPARE], env=_environment(tmp_path), check=True)
    client = sqlite3.connect(tmp_path / "humlebi.sqlite3")
    columns = [f'"{row[1]}"' for row in client.execute(f"PRAGMA table_info({table})")]
    found = client.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 1").fetchone()
    if found is None:
        pytest.skip("nothing in it")
    marks = ", ".join("?" * len(columns))
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        client.execute(f"REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})", found)
    assert client.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


PREPARE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from humlebi.demo.municipality import make
from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.casework.loading import load
from humlebi.desk.casework.models import Citizen, JournalLine
load(make(20, seed=7, today=clock.today()), demo=True)
who = User.objects.first()
log.write(who, Act.SEARCHED, shown=["a", "b"])
JournalLine.objects.create(
    citizen=Citizen.objects.first(), on=clock.today(), written_at=clock.now(), author=who, act="conversation_held"
)
"""

WRITE = """
import sys, django
django.setup()
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
who = User.objects.first()
for number in range(25):
    log.write(who, Act.SEARCHED, detail=f"{sys.argv[1]} {number}", shown=[sys.argv[1]])
"""


def humlebi(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "humlebi", *words]
    environment = _environment(folder) | {"HUMLEBI_LANG": "en"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_writers_at_once_make_one_chain_and_check_tells_its_first_broken_link(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    subprocess.run([sys.executable, "-c", PREPARE], env=environment, check=True)
    writers = [subprocess.Popen([sys.executable, "-c", WRITE, str(n)], env=environment) for n in range(3)]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    whole = humlebi(tmp_path, "check")
    assert whole.returncode == 0, whole.stderr
    assert "The log: 76 rows, unbroken." in whole.stdout
    seals = [line.strip() for line in whole.stdout.splitlines() if "--seal" in line]
    assert humlebi(tmp_path, "check", *" ".join(seals).split()).returncode == 0
    client = sqlite3.connect(tmp_path / "humlebi.sqlite3")
    client.execute("DROP TRIGGER access_accesslog_no_UPDATE")
    client.execute("UPDATE access_accesslog SET detail = 'forged' WHERE id = 40")
    client.commit()
    broken = humlebi(tmp_path, "check")
    assert broken.returncode == 1
    assert "The log: BROKEN at no. 40" in broken.stdout
    for seal in ("nonsense", f"access_accesslog:²:{'a' * 64}", f"access_accesslog:{'9' * 5_000}:{'a' * 64}"):
        assert humlebi(tmp_path, "check", "--seal", seal).returncode == 2


OLD = """
import django
django.setup()
from django.core.management import call_command
from django.db import connection
call_command("migrate", "access", "0002", verbosity=0)
call_command("migrate", "casework", "0003", verbosity=0)
with connection.cursor() as cursor:
    cursor.execute("INSERT INTO access_user (id, password, is_superuser, username, email, is_staff, is_active, "
                   "date_joined, name, role) "
                   "VALUES (1, '', false, 'sif', '', false, true, '2018-01-01', '', 'caseworker')")
    for number in (1, 2, 5):
        cursor.execute("INSERT INTO access_accesslog (id, at, user_id, person, act, detail, purpose, outcome) VALUES "
                       "(%s, '2018-01-01', 1, '', 'searched', '', 'own_case', 'granted')", [number])
"""


def test_lines_from_before_are_linked_when_the_tables_are_brought_up_to_date(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", OLD], env=_environment(tmp_path), check=True)
    found = humlebi(tmp_path, "check")
    assert found.returncode == 0, found.stderr + found.stdout
    assert "The log: 3 rows, unbroken." in found.stdout
    with sqlite3.connect(tmp_path / "humlebi.sqlite3") as client, pytest.raises(sqlite3.IntegrityError):
        client.execute("UPDATE access_accesslog SET detail = 'x'")


# --- what is acknowledged is on the disk ------------------------------------------------------------------------------


@sqlite_only
def test_the_database_waits_for_the_disk(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone()[0] == 2  # FULL


def test_every_act_is_followed_by_a_sync(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    subprocess.run([sys.executable, "-c", PREPARE], env=environment, check=True)
    command = ["strace", "-f", "-c", "-e", "trace=fdatasync,fsync", "-o", str(tmp_path / "calls")]
    try:
        subprocess.run([*command, sys.executable, "-c", WRITE, "1"], env=environment, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("strace is not here, or may not look")
    calls = [line.split() for line in (tmp_path / "calls").read_text().splitlines()]
    counted = sum(int(words[3]) for words in calls if words and words[-1] in ("fdatasync", "fsync"))
    assert counted >= 25


# --- the second role on PostgreSQL ------------------------------------------------------------------------------------

SERVER = os.environ.get("HUMLEBI_TEST_POSTGRES", "")
ATTACKS = [
    "DROP TRIGGER access_accesslog_no_change ON access_accesslog",
    "ALTER TABLE access_accesslog DISABLE TRIGGER USER",
    "CREATE OR REPLACE FUNCTION access_accesslog_refuse() RETURNS trigger LANGUAGE plpgsql "
    "AS $$ BEGIN RETURN OLD; END $$",
    "ALTER TABLE access_accesslog ALTER COLUMN detail TYPE varchar(5000) USING 'x'",
    "CREATE RULE silent AS ON INSERT TO access_accesslog DO INSTEAD NOTHING",
    "DROP TABLE access_accessshown",
    "TRUNCATE access_accesslog CASCADE",
    "UPDATE access_accesslog SET detail = 'x'",
    "DELETE FROM access_accesslog",
    "UPDATE casework_citizen SET id = id + 1",
    "CREATE TABLE mine (a int)",
    "SET session_replication_role = replica",
    "INSERT INTO django_migrations (app, name, applied) VALUES ('access', '9999', now())",
]


@pytest.mark.skipif(not SERVER, reason="no PostgreSQL (HUMLEBI_TEST_POSTGRES)")
def test_the_desk_s_role_works_and_cannot_take_the_guards_away(tmp_path: Path) -> None:
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as server:
        for statement in ("DROP DATABASE IF EXISTS humlebi_roles", "DROP ROLE IF EXISTS humlebi_desk"):
            server.execute(statement)
        server.execute("CREATE DATABASE humlebi_roles")
        server.execute("CREATE ROLE humlebi_desk LOGIN PASSWORD 'desk'")
    owner = SERVER.rpartition("/")[0] + "/humlebi_roles"
    desk = owner.replace("://" + owner.partition("://")[2].partition("@")[0], "://humlebi_desk:desk")
    as_owner = _environment(tmp_path) | {"HUMLEBI_DATABASE_URL": owner, "HUMLEBI_LANG": "en"}
    as_desk = as_owner | {"HUMLEBI_DATABASE_URL": desk}

    def run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, check=False)

    try:
        early = run(as_desk, "-m", "humlebi", "check")
        assert early.returncode == 2
        assert "Traceback" not in early.stderr
        granted = run(as_owner, "-m", "humlebi", "grant", "humlebi_desk")
        assert granted.returncode == 0, granted.stderr
        done = run(as_desk, "-c", PREPARE)
        assert done.returncode == 0, done.stderr
        assert run(as_desk, "-m", "humlebi", "check").returncode == 0
        with psycopg.connect(desk, autocommit=True) as client:
            for attack in ATTACKS:
                with pytest.raises(psycopg.Error):
                    client.execute(attack)
        for role in ("humlebi_nobody", "Drop Table"):
            assert run(as_owner, "-m", "humlebi", "grant", role).returncode == 2
    finally:
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute("DROP DATABASE humlebi_roles WITH (FORCE)")
            server.execute("DROP ROLE humlebi_desk")
