"""The kernel's functions as they stand, or the same source compiled by Numba where it is installed."""

from __future__ import annotations

import hashlib
import inspect
import os
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType
from typing import Any

from humlebi.reckoning import kernel
from humlebi.reckoning.choosing import Measured, folder_to_keep
from humlebi.timeline import calendar

# Callees first: each function is compiled against the compiled form of those before it.
_CALENDAR = ("civil", "from_civil", "month_length", "plus_months", "last_of_months", "month_start",
             "month_end", "week_end", "easter_sunday", "past_feasts")  # fmt: skip
_KERNEL = ("plus", "first_from", "counted_to", "covered", "nth_day", "first_day", "among_kept", "day_kept",
           "next_working", "moved", "stood_still", "due_day", "group_of", "stretch_on", "binding", "binds_from",
           "nth_act", "put", "clock_rows", "duty_rows", "stops_at",
           "next_stop", "month_end_rows", "at_once_rows", "touching", "cross", "crossings_of", "crossings")  # fmt: skip

# The interpreter is let go, so that threads share the cores. Nothing is allocated, so references need not be counted,
# and nothing is divided by zero, so that need not be checked: the loops are twice as fast.
_OPTIONS: dict[str, Any] = {"nogil": True, "_nrt": False, "error_model": "numpy", "forceinline": True}

# Called for few clocks and people: within the loops over all the others they would take the registers of those.
_APART = ("clock_rows", "crossings_of")

Kernel = dict[str, Callable[..., Any]]


def plain() -> Kernel:
    """The functions as they stand in kernel.py."""
    return {name: getattr(kernel, name) for name in _KERNEL}


ENTRIES = ("duty_rows", "month_end_rows", "at_once_rows", "touching", "crossings")  # those that are called from outside


def available() -> bool:
    """Whether Numba is installed and not switched off (HUMLEBI_COMPILED=0). It is not loaded for that: it is slow."""
    return os.environ.get("HUMLEBI_COMPILED") != "0" and find_spec("numba") is not None


def wanted() -> bool:
    """Whether it is asked for whatever it costs (HUMLEBI_COMPILED=1)."""
    return os.environ.get("HUMLEBI_COMPILED") == "1"


def kept() -> bool:
    """Whether the compiled form of the largest part lies on the disk, so that it need only be loaded."""
    folder = cache_folder()
    return folder is not None and next(folder.rglob("*duty_rows-*.nbi"), None) is not None


@cache
def compiled() -> Kernel:
    """The same functions compiled; they release the interpreter, so threads share the cores."""
    import numba

    # The compiled form is kept between runs, under the hash of everything it was made from: Numba alone would keep
    # using a kernel whose calendar has changed since.
    folder = cache_folder()
    options = {**_OPTIONS, "cache": folder is not None}
    vars(numba.config)["CACHE_DIR"] = str(folder or "")
    done: Kernel = {}
    for module, names in ((calendar, _CALENDAR), (kernel, _KERNEL)):
        for name in names:
            original = getattr(module, name)
            bound = FunctionType(original.__code__, {**original.__globals__, **done}, name, original.__defaults__)
            bound.__module__ = original.__module__
            bound.__qualname__ = name
            done[name] = numba.njit(bound, **{**options, "forceinline": name not in _APART})
    return done


@cache
def cache_folder() -> Path | None:
    """Where the compiled form is kept; None where nothing can be written, and it is compiled anew each time."""
    try:
        numba = version("numba")
    except PackageNotFoundError:
        return None
    sources = "".join(inspect.getsource(module) for module in (calendar, kernel))
    return folder_to_keep(hashlib.sha256((numba + sources).encode()).hexdigest()[:16])


@cache
def measured() -> Measured:
    """What the kernels have cost on this machine."""
    folder = cache_folder()
    return Measured(folder / "speed.json" if folder else None)
