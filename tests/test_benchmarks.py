"""The benchmarks may be piped: what is printed is their lines and nothing else."""

import pytest
from benchmarks import pages, people

pytestmark = pytest.mark.core


def test_no_progress_is_written_into_a_pipe(capfd: pytest.CaptureFixture[str]) -> None:
    pages.show("Snapshot", 3, 10)
    pages.show("", 0, 0)
    assert capfd.readouterr() == ("", "")


def test_a_terminal_is_shown_how_far_it_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    pages.show("Snapshot", 3, 10)
    assert "Snapshot: 3 of 10" in capsys.readouterr().err


def test_a_million_events_of_one_person_are_answered_and_explained_within_seconds() -> None:
    assert [line.verdict for line in people.one_million_events()] == ["ok", "ok"]
