"""Whether the compiled kernel pays: what starting it costs, against what the plain one would take for this work.

Nothing here changes an answer; both kernels are the same source. What was measured is kept between runs beside the
compiled code, where the user may write, and only in memory where nowhere is.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import mkstemp

# As measured once, on two shared cores. Another machine is so much faster or slower at both, so that only the ratio
# counts until it has measured its own.
PLAIN_SECONDS = 0.6e-6  # for each unit of work
COMPILE_SECONDS = 10.0
LOAD_SECONDS = 1.5
# Work that the plain kernel does in less than this is never worth a thought.
AT_ONCE = 0.05
# What nobody has measured here may be twice as dear.
DOUBT = 2.0
# The share of the work that is done plainly to see how long the whole would take.
PROBED = 0.01


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds for a unit of work done plainly, for compiling the kernel, for loading it. None = not measured here."""

    plain: float | None = None
    compiling: float | None = None
    loading: float | None = None


def pays(units: float, costs: Costs, *, started: bool, kept: bool, probe: Callable[[], float]) -> bool:
    """Whether to run compiled. `started`: it has run in this process. `kept`: its compiled form lies on the disk.

    `probe` does a small share of the work plainly and gives the seconds for each unit; it is asked only where the
    answer hangs on it. A kernel is never waited for longer than the plain one would take for everything.
    """
    guess = units * (costs.plain or PLAIN_SECONDS)
    if guess < AT_ONCE:
        return False
    if started:
        return True
    measured = costs.loading if kept else costs.compiling
    least = measured if measured is not None else (LOAD_SECONDS if kept else COMPILE_SECONDS)
    if guess * 4 < least:
        return False
    speed = probe()
    if measured is not None:
        return units * speed > measured
    # The first time: as much slower at compiling as it is at running.
    start = least * max(1.0, speed / PLAIN_SECONDS)
    return units * speed > DOUBT * start


class Measured:
    """The costs of this machine, read once and written when something new was measured."""

    def __init__(self, file: Path | None, clock: Callable[[], float] = time.perf_counter) -> None:
        self.file, self.clock, self.costs = file, clock, _read(file)

    def note(self, **seconds: float) -> None:
        """Keep what was measured: of the plain speed the mean with what was known, of the others the last."""
        if "plain" in seconds and self.costs.plain is not None:
            seconds["plain"] = (seconds["plain"] + self.costs.plain) / 2
        self.costs = replace(self.costs, **seconds)
        _write(self.file, self.costs)


def _read(file: Path | None) -> Costs:
    """What the file says; nothing where it is missing or makes no sense."""
    if file is None:
        return Costs()
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        found = {name: said.get(name) for name in ("plain", "compiling", "loading")}
    except (OSError, ValueError, AttributeError):
        return Costs()
    sound = {name: float(v) for name, v in found.items() if isinstance(v, int | float) and 0 < v < 86_400}
    return Costs(**sound)


def _write(file: Path | None, costs: Costs) -> None:
    """Beside the old one and then in its place; without a word where it cannot be written: it is measured anew."""
    if file is None:
        return
    with suppress(OSError):
        handle, aside = mkstemp(dir=file.parent, prefix=".speed.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(asdict(costs), stream)
            os.replace(aside, file)
        except OSError:
            Path(aside).unlink(missing_ok=True)


def folder_to_keep(key: str, environment: Mapping[str, str] | None = None) -> Path | None:
    """Where compiled code and measurements are kept: the first place that the user may write, and nobody else; or None.

    NUMBA_CACHE_DIR, XDG_CACHE_HOME and HUMLEBI_DATA are asked in this order, then the cache folder of the home.
    """
    for place in _places(os.environ if environment is None else environment):
        folder = place / key
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            found = folder.stat()
        except OSError:
            continue
        # What lies there is run: a folder that others may write is passed over.
        if os.access(folder, os.W_OK) and found.st_uid in (os.getuid(), 0) and not found.st_mode & 0o022:
            return folder
    return None


def _places(environment: Mapping[str, str]) -> Iterator[Path]:
    for name, below in (("NUMBA_CACHE_DIR", "humlebi"), ("XDG_CACHE_HOME", "humlebi"), ("HUMLEBI_DATA", "cache")):
        if environment.get(name):
            yield Path(environment[name]) / below
    with suppress(RuntimeError):
        yield Path.home() / ".cache" / "humlebi"
