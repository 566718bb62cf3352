"""Every variable of the environment is checked in words, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from humlebi.desk.environment import told
from humlebi.timeline.wording import Refusal

from .conftest import _environment

WRONG = [
    ("HUMLEBI_DATABASE_URL", "mysql://x/y", "mysql://"),
    ("HUMLEBI_DATABASE_URL", "postgresql://u:hemmeligt@h:99999/n", "65535"),
    ("HUMLEBI_DATABASE_URL", "postgresql://u:hemmeligt@h:port/n", "65535"),
    ("HUMLEBI_DATABASE_URL", "postgresql://u:hemmeligt@h/", "postgresql://user:word@host:5432/name"),
    ("HUMLEBI_DATABASE_URL", "sqlite", "postgresql://"),
    ("HUMLEBI_SECRET_KEY", "short", "32"),
    ("HUMLEBI_PROXIES", "x", "'x'"),
    ("HUMLEBI_PROXIES", "-1", "'-1'"),
    ("HUMLEBI_PROXIES", "1.5", "'1.5'"),
    ("HUMLEBI_PROXIES", "99", "'99'"),
    ("HUMLEBI_PROXIES", "²", "'²'"),
    ("HUMLEBI_PROXIES", "9" * 5_000, "'999"),
    ("HUMLEBI_TODAY", "x", "2026-11-21"),
    ("HUMLEBI_TODAY", "2026-02-30", "2026-02-30"),
    ("HUMLEBI_TODAY", "0001-01-01", "0001-01-01"),
    ("HUMLEBI_HTTPS", "ja", "'ja'"),
    ("HUMLEBI_HTTPS", "true", "'true'"),
    ("HUMLEBI_DEBUG", "2", "'2'"),
    ("HUMLEBI_LANG", "de", "'de'"),
    ("HUMLEBI_HOSTS", "https://humlebi.example", "https://humlebi.example"),
    ("HUMLEBI_HOSTS", "a.example,b.example", "a.example,b.example"),
    ("HUMLEBI_HOSTS", "humlebi.example:8000", "humlebi.example:8000"),
    ("HUMLEBI_HOSTS", "*", "'*'"),
    ("HUMLEBI_HTTP", "1", "HUMLEBI_HTTPS"),
    ("HUMLEBI_DATABASE", "x", "HUMLEBI_DATABASE_URL"),
    ("HUMLEBI_PROXY", "1", "HUMLEBI_PROXIES"),
]


@pytest.mark.parametrize(("name", "value", "said"), WRONG)
def test_what_cannot_be_right_is_refused_with_its_name_and_what_to_do(name: str, value: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        told({name: value})
    for language in ("da", "en"):
        text = refused.value.say(language)
        assert name in text
        assert said in text
        assert "hemmeligt" not in text
    assert refused.value.say("da") != refused.value.say("en")


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(Refusal) as refused:
        told(dict(wrong[:2] for wrong in WRONG))  # type: ignore[misc]
    assert len(refused.value.texts) == len({name for name, _value, _said in WRONG})


@pytest.mark.parametrize("beside", [{"HUMLEBI_HTTPS": "1"}, {"HUMLEBI_HOSTS": "humlebi.example"}])
def test_error_pages_with_code_are_not_for_others(beside: dict[str, str]) -> None:
    with pytest.raises(Refusal, match="HUMLEBI_DEBUG"):
        told({"HUMLEBI_DEBUG": "1"} | beside)
    assert told({"HUMLEBI_DEBUG": "1"}).debug


def test_what_is_right_is_taken() -> None:
    found = told(
        {
            "HUMLEBI_HOSTS": "humlebi.example 10.0.0.7 [::1]",
            "HUMLEBI_HTTPS": "1",
            "HUMLEBI_PROXIES": "1",
            "HUMLEBI_TODAY": "2026-11-21",
            "HUMLEBI_DATABASE_URL": "postgresql://u:p@db:5432/humlebi?sslmode=require",
            "HUMLEBI_NOBODY_READS_THIS": "x",
        }
    )
    assert found.hosts == ("humlebi.example", "10.0.0.7", "[::1]")
    assert (found.https, found.proxies, found.debug, found.local) == (True, 1, False, False)
    assert found.unknown == ("HUMLEBI_NOBODY_READS_THIS",)
    assert told({"HUMLEBI_HOSTS": "127.0.0.5"}).local


@pytest.mark.parametrize("command", ["serve", "demo", "refresh", "check"])
@pytest.mark.parametrize(("language", "word"), [("da", "Skriv"), ("en", "Write")])
def test_the_command_refuses_without_a_traceback(command: str, language: str, word: str, tmp_path: Path) -> None:
    environment = _environment(tmp_path) | {"HUMLEBI_PROXIES": "x", "HUMLEBI_LANG": language}
    done = subprocess.run(
        [sys.executable, "-m", "humlebi", command], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr


def test_the_settings_of_another_project_are_none_of_ours(tmp_path: Path) -> None:
    environment = _environment(tmp_path) | {"DJANGO_SETTINGS_MODULE": "another.settings"}
    done = subprocess.run([sys.executable, "-m", "humlebi", "check"], env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HUMLEBI_DATA", "/proc/x"),
        ("HUMLEBI_DATA", __file__),
        ("HUMLEBI_DATABASE_URL", "postgresql://u:hemmeligt@127.0.0.1:1/n"),
    ],
)
def test_what_is_not_there_is_said_in_words(name: str, value: str, tmp_path: Path) -> None:
    environment = _environment(tmp_path) | {name: value}
    command = [sys.executable, "-m", "humlebi", "serve", "--port", "0"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert "hemmeligt" not in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="everything may be written to by root")
def test_a_folder_that_may_not_be_written_to_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    environment = _environment(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "humlebi", "serve"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "HUMLEBI_DATA" in done.stderr
