"""A file is written whole or not at all, only where a file may be written, and never over what was read."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from humlebi.timeline.placing import CannotWrite, placed, refuse_to_replace

pytestmark = pytest.mark.core


def write(target: Path, *inputs: Path) -> None:
    with placed(target, inputs) as stream:
        stream.write(b"new")


def test_a_file_is_new_or_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    for _ in range(2):
        write(target)
        assert target.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["rows.csv"]


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o027])
def test_the_umask_holds_and_the_old_mode_stays(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write(tmp_path / "new")
        (tmp_path / "old").write_text("old")
        os.chmod(tmp_path / "old", 0o640)
        write(tmp_path / "old")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o666 & ~mask
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == 0o640


def test_no_device_pipe_link_or_folder_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    names = ["link", "dangling", "folder", "pipe", "nowhere/rows.csv", "real/rows.csv"]
    before = sorted(each.name for each in tmp_path.iterdir())
    for target in (*(tmp_path / name for name in names), Path("/dev/full"), Path("/dev/null")):
        with pytest.raises(CannotWrite):
            write(target)
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert (tmp_path / "real").read_text() == "old"
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_file_that_is_read_only_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    target.chmod(0o444)
    # For root every file may be written to.
    monkeypatch.setattr(os, "access", lambda path, _mode: bool(os.stat(path).st_mode & 0o200))
    with pytest.raises(CannotWrite, match="is read-only; write to another file"), placed(target) as stream:
        stream.write(b"new")
    assert target.read_text() == "mine"


@pytest.mark.parametrize(
    ("target", "given"), [("facts.zip", "facts.zip"), ("f/events.csv", "f"), ("f/perioder.xlsx", "f")]
)
def test_what_was_read_is_never_written(tmp_path: Path, target: str, given: str) -> None:
    (tmp_path / "f").mkdir()
    (tmp_path / target).write_text("facts")
    with pytest.raises(CannotWrite, match="was read"):
        write(tmp_path / target, tmp_path / given)
    with pytest.raises(CannotWrite, match="was read"):
        write(tmp_path / "f/.." / target, tmp_path / given)
    assert (tmp_path / target).read_text() == "facts"
    write(tmp_path / "rows.csv", tmp_path / given)


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("old")
    with pytest.raises(CannotWrite, match="no room"), placed(tmp_path / "rows.csv"):
        raise OSError(28, "No space left on device")
    with pytest.raises(KeyError), placed(tmp_path / "rows.csv"):
        raise KeyError
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("rows.csv", "old")]


def test_a_name_that_is_too_long_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="too long"):
        write(tmp_path / ("x" * 300))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_nothing_is_left_when_the_program_is_ended(tmp_path: Path, number: int) -> None:
    code = (
        "import signal, sys, time\nfrom pathlib import Path\nfrom humlebi.timeline.placing import placed\n"
        # Whoever runs the tests with nohup or in the background has them ignored, and that is inherited.
        "for name in (signal.SIGTERM, signal.SIGHUP): signal.signal(name, signal.SIG_DFL)\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "with placed(Path(sys.argv[1])) as stream:\n"
        "    stream.write(b'half'); print('begun', flush=True); time.sleep(60)\n"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "rows.csv")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"begun\n"
        running.send_signal(number)
        assert running.wait(20) != 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["persons.csv", "Perioder.xlsx", "events.parquet"])
def test_facts_are_replaced_only_when_it_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("facts")
    with pytest.raises(CannotWrite, match="--again"):
        refuse_to_replace(tmp_path, again=False)
    with pytest.raises(CannotWrite):
        refuse_to_replace(tmp_path, again=True, empty=True)
    if name.endswith(".csv"):
        refuse_to_replace(tmp_path, again=True)
    else:
        with pytest.raises(CannotWrite, match="another folder"):
            refuse_to_replace(tmp_path, again=True)


def test_a_folder_without_facts_may_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("x")
    refuse_to_replace(tmp_path, again=False, empty=True)
    refuse_to_replace(tmp_path / "new", again=False)
