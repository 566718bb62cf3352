"""A law page of one's own, given as a file: a Python module in the words of `kinds`, with a vocabulary of its own.

It is code, and it is run. A page that does not load is refused with its file, its line, what is wrong and what to do.
"""

from __future__ import annotations

import importlib.util
import os
import stat
import sys
import traceback
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from humlebi.law.kinds import NO_END, READ_UNTIL, Declared, Gap
from humlebi.law.lifting import Trial
from humlebi.law.register import FORMALISED, BadLaw, Law, register
from humlebi.law.series import Percent, Series
from humlebi.timeline.wording import Refusal, Text
from humlebi.timeline.words import DANISH, Vocabulary


class BadPage(Refusal):
    """A law page that cannot be used."""


def load(path: Path) -> Law:
    """The law that a page declares. BadPage with every fault when it cannot be loaded.

    The page has DECLARATIONS; and WORDS (its vocabulary; the Danish one when left out), FORMALISED (from, until: other
    days are refused), READ_UNTIL (from that day on what was read last goes on, marked), TRIALS, GAPS, SERIES and
    PERCENTS where it needs them.
    """
    _refuse_what_others_may_write(path)
    page = _run(path)
    words = _of_type(path, page, "WORDS", Vocabulary, DANISH)
    formalised = getattr(page, "FORMALISED", FORMALISED)
    if not (isinstance(formalised, tuple) and len(formalised) == 2 and all(type(day) is date for day in formalised)):
        raise BadPage(
            Text(
                f"{path}: FORMALISED skal være to datoer, fra og til: (date(2000, 1, 1), date(2030, 1, 1)).",
                f"{path}: FORMALISED must be two dates, from and until: (date(2000, 1, 1), date(2030, 1, 1)).",
            )
        )
    read_until = getattr(page, "READ_UNTIL", READ_UNTIL if formalised is FORMALISED else formalised[1])
    if type(read_until) is not date or read_until == NO_END:
        raise BadPage(
            Text(
                f"{path}: READ_UNTIL skal være den første dag, loven ikke er læst for: date(2027, 1, 1).",
                f"{path}: READ_UNTIL must be the first day that the law was not read for: date(2027, 1, 1).",
            )
        )
    name = f"egen.{path.stem}"
    declared: tuple[Any, ...] = _several(path, page, "DECLARATIONS", Declared)
    if not declared:
        raise BadPage(
            Text(
                f"{path}: der er ingen DECLARATIONS. Skriv siden som DECLARATIONS = (Duty(...), ...); se "
                "docs/guide/rule-author.en.md.",
                f"{path}: there are no DECLARATIONS. Write the page as DECLARATIONS = (Duty(...), ...); see "
                "docs/guide/rule-author.en.md.",
            )
        )
    try:
        return register(
            [(name, declaration) for declaration in declared],
            trials=_several(path, page, "TRIALS", Trial),
            gaps=_several(path, page, "GAPS", Gap),
            series=_several(path, page, "SERIES", Series),
            percents=_several(path, page, "PERCENTS", Percent),
            vocabulary=words,
            formalised=formalised,
            read_until=read_until,
        )
    except BadLaw as bad:
        raise BadPage(
            [Text(f"{path}: siden kan læses, men ikke bruges. Ret:", f"{path}: the page was read, but cannot be used:")]
            + [Text(f"  {fault}", f"  {fault}") for fault in bad.faults]
        ) from None


def _refuse_what_others_may_write(path: Path) -> None:
    """As ssh does with its keys: what anybody may change is not run."""
    try:
        found = path.stat()
    except OSError:
        raise BadPage(
            Text(
                f"Der er ingen lovside {path}. Giv stien til en Python-fil, som i --law egen_lov.py.",
                f"There is no law page {path}. Give the path of a Python file, as in --law own_law.py.",
            )
        ) from None
    if not stat.S_ISREG(found.st_mode) or path.suffix != ".py":
        raise BadPage(
            Text(
                f"{path} er ikke en lovside: den skal være en almindelig fil, hvis navn ender på .py.",
                f"{path} is no law page: it must be a regular file whose name ends in .py.",
            )
        )
    if os.name == "posix" and found.st_mode & stat.S_IWOTH:
        raise BadPage(
            Text(
                f"{path} kan ændres af alle på maskinen, og den er kode, der køres; den køres ikke. Skriv: chmod o-w "
                f"{path}",
                f"{path} can be changed by everybody on this machine, and it is code that is run; it is not run. "
                f"Write: chmod o-w {path}",
            )
        )


def _run(path: Path) -> ModuleType:
    """The page as a module, under a name that no other module has."""
    name = f"humlebi_own_law_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path.resolve())
    assert spec is not None
    assert spec.loader is not None
    page = importlib.util.module_from_spec(spec)
    sys.modules[name] = page  # so that its dataclasses find their module
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(page)
    except SyntaxError as wrong:
        raise BadPage(_at(path, wrong.lineno or 0, f"{wrong.msg}: {(wrong.text or '').strip()}")) from None
    except (Exception, SystemExit) as wrong:  # whatever it does, it is told and not shown as ours
        raise BadPage(_at(path, _line_in(path, wrong), f"{type(wrong).__name__}: {wrong}")) from None
    finally:
        sys.dont_write_bytecode = written
        sys.modules.pop(name, None)
    return page


def _line_in(path: Path, wrong: BaseException) -> int:
    """The last line of the page that was run."""
    lines = [
        frame.lineno or 0
        for frame in traceback.extract_tb(wrong.__traceback__)
        if Path(frame.filename) == path.resolve()
    ]
    return lines[-1] if lines else 0


def _at(path: Path, line: int, what: str) -> Text:
    where = f"{path}:{line}" if line else str(path)
    return Text(
        f"{where}: lovsiden kan ikke indlæses ({what}). Ret linjen, og prøv med: ./humlebi law check --law {path}",
        f"{where}: the law page cannot be loaded ({what}). Mend the line and try: ./humlebi law check --law {path}",
    )


def _of_type(path: Path, page: ModuleType, name: str, kind: type[Any], otherwise: Any) -> Any:
    found = getattr(page, name, otherwise)
    if not isinstance(found, kind):
        raise BadPage(_wrong_type(path, name, kind, found))
    return found


def _several(path: Path, page: ModuleType, name: str, kind: type[Any]) -> tuple[Any, ...]:
    found = getattr(page, name, ())
    if not isinstance(found, Iterable) or isinstance(found, str):
        raise BadPage(_wrong_type(path, name, kind, found))
    several = tuple(found)
    wrong = [
        _wrong_type(path, f"{name}[{place}]", kind, one)
        for place, one in enumerate(several)
        if not isinstance(one, kind)
    ]
    if wrong:
        raise BadPage(wrong)
    return several


def _wrong_type(path: Path, name: str, kind: type[Any], found: object) -> Text:
    sort = type(found).__name__
    return Text(
        f"{path}: {name} skal være af slagsen {kind.__name__}, men er {sort}.",
        f"{path}: {name} must be of the kind {kind.__name__}, but is {sort}.",
    )
