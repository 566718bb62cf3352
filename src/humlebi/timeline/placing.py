"""A file is written beside the old one and then takes its place: it is there whole, or the old one is.

Only new and regular files are written: no device, pipe, link or folder, and never what was read.
"""

from __future__ import annotations

import errno
import os
import secrets
import signal
import stat
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from humlebi.timeline.faults import harmless
from humlebi.timeline.headers import sheet_of
from humlebi.timeline.wording import Refusal, Text

FACTS = (".csv", ".parquet", ".xlsx", ".xlsm")


class CannotWrite(Refusal):
    """The file or folder cannot be written; nothing of it was."""


@contextmanager
def placed(target: Path, inputs: Iterable[Path] = ()) -> Iterator[BinaryIO]:
    """A stream whose bytes are the file once all is well. CannotWrite when the target is none that may be written."""
    try:
        old = standing(target)
        _refuse_inputs(target, inputs)
        with ending_cleanly():
            yield from _beside(target, old)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise CannotWrite(why_not(target, error)) from None


def _beside(target: Path, old: os.stat_result | None) -> Iterator[BinaryIO]:
    aside = target.parent / f".{target.name[:100]}.{secrets.token_hex(6)}"
    mode = 0o666 if old is None else 0o600  # of a new file the umask takes its part
    try:
        with os.fdopen(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as stream:
            yield stream
            stream.flush()
            if old is not None:
                os.chmod(aside, stat.S_IMODE(old.st_mode))
            os.fsync(stream.fileno())
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)


def standing(target: Path) -> os.stat_result | None:
    """What stands at the target; None when nothing does. CannotWrite when it is no regular file."""
    try:
        found = os.lstat(target)
    except FileNotFoundError:
        if target.parent.is_dir():
            return None
        raise CannotWrite(
            Text(
                f"der er ingen mappe {harmless(str(target.parent))} at skrive {harmless(target.name)} i",
                f"there is no folder {harmless(str(target.parent))} to write {harmless(target.name)} in",
            )
        ) from None
    name = harmless(str(target))
    if stat.S_ISDIR(found.st_mode):
        raise CannotWrite(Text(f"{name} er en mappe; nævn filen", f"{name} is a folder; name the file to write"))
    if not stat.S_ISREG(found.st_mode):
        link = stat.S_ISLNK(found.st_mode)
        da, en = ("et link", "a link") if link else ("en enhed eller et rør", "a device or a pipe")
        raise CannotWrite(
            Text(
                f"{name} er {da}; der skrives kun i almindelige filer",
                f"{name} is {en}; only regular files are written",
            )
        )
    if not os.access(target, os.W_OK):
        raise CannotWrite(
            Text(f"{name} er skrivebeskyttet; skriv til en anden fil", f"{name} is read-only; write to another file")
        )
    return found


def _refuse_inputs(target: Path, inputs: Iterable[Path]) -> None:
    for each in inputs:
        if _is_read(target, each):
            name = harmless(str(target))
            raise CannotWrite(
                Text(
                    f"{name} er læst for at svare; skriv til en anden fil",
                    f"{name} was read for the answer; write to another file",
                )
            )


def _is_read(target: Path, given: Path) -> bool:
    """Whether the target is the file that was read, or one of the facts in the folder that was."""
    if not target.exists() or not given.exists():
        return False
    if not given.is_dir():
        return target.samefile(given)
    within = target.parent.exists() and target.parent.samefile(given)
    return within and target.suffix.lower() in FACTS


def why_not(target: Path | str, error: OSError) -> Text:
    """Why the operating system would not write, in words."""
    name = harmless(str(target)[:200])
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Text(f"{name}: der er ikke plads på disken", f"{name}: there is no room on the disk")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Text(f"{name}: der må ikke skrives her", f"{name}: nothing may be written there")
    if error.errno == errno.ENAMETOOLONG:
        return Text(f"{name}: navnet er for langt", f"{name}: the name is too long")
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return Text(f"{name} er ingen mappe", f"{name} is no folder")
    return Text(f"{name} kan ikke skrives", f"{name} cannot be written")


@contextmanager
def ending_cleanly() -> Iterator[None]:
    """Whoever asks the program to end lets it first take away what it has begun."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    names = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(name, _end) for name in names if signal.getsignal(name) == signal.SIG_DFL}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


def _end(number: int, _: object) -> None:
    raise SystemExit(128 + number)


# --- folders of facts -----------------------------------------------------------------------------------------------


def facts_in(folder: Path) -> list[str]:
    """The names of the files of facts that stand in the folder."""
    if not folder.is_dir():
        return []
    return sorted(each.name for each in folder.iterdir() if each.suffix.lower() in FACTS and sheet_of(each.stem))


def refuse_to_replace(folder: Path, *, again: bool, empty: bool = False) -> None:
    """CannotWrite when facts stand in the folder and `again` was not said; nothing at all never replaces facts."""
    found = facts_in(folder)
    name = harmless(str(folder))
    other = [each for each in found if not each.endswith(".csv")]
    if not found or (again and not empty and not other):
        return
    if again and other:
        da, en = "slet dem selv, eller vælg en anden mappe", "delete them yourself or choose another folder"
    elif again:
        da, en = "der er ingen hændelser at sætte i stedet", "there is no event to put in their place"
    else:
        da, en = "sig --again for at erstatte dem", "say --again to replace them"
    listed = harmless(", ".join(found))
    raise CannotWrite(Text(f"{name} har kendsgerninger ({listed}); {da}", f"{name} holds facts ({listed}); {en}"))
