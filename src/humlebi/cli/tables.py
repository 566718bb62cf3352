"""Tables, paragraphs and progress: fit for the width of a terminal, plain lines for a pipe.

A person reads a terminal, or asks for a width by COLUMNS. Whatever else reads gets one line for one row, with a tab
between its cells, and one line for one paragraph: nothing is wrapped, cut or padded. No word is ever broken.
"""

from __future__ import annotations

import os
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TextIO

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from humlebi.timeline.faults import harmless
from humlebi.timeline.whole import whole

SHORT, NAME = 10, 29  # as long as a date, as most names of rules
GAP = 2
NARROWEST = 20
WIDEST = 10_000
_SIZES = ("COLUMNS", "LINES", "JUPYTER_COLUMNS", "JUPYTER_LINES")
# A paragraph's sign stays with its number, and the letter of "§ 13 b" with both.
_PARAGRAPH = re.compile(r"§+ \d+(?: [a-zæøå](?![\w-]))?|§+ |\b(?:stk|nr)\. (?=\d)")
_NO_BREAK = "\N{NO-BREAK SPACE}"


def width_of(stream: TextIO) -> int | None:
    """How wide the reader's lines are; None where nobody looks."""
    told = os.environ.get("COLUMNS", "")
    if wide := whole(told, WIDEST):
        return max(wide, NARROWEST)
    if not stream.isatty():
        return None
    return max(_console(stream).width, NARROWEST)


def _console(stream: TextIO, **asked: Any) -> Console:
    """Rich's own console. It takes a width that is no number for one, and ends in its words for it."""
    told = {name: text for name, text in os.environ.items() if name not in _SIZES or whole(text, WIDEST)}
    return Console(file=stream, highlight=False, _environ=told, **asked)


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[object]], numbers: Sequence[int] = ()) -> None:
    """A table with a title. `numbers` = the columns that are right-aligned."""
    cells = [["" if cell is None else harmless(str(cell)) for cell in row] for row in rows]
    width = width_of(sys.stdout)
    if title:
        say(title, style="bold")
    if width is None:
        for row in (head, *cells):
            _put("\t".join("; ".join(cell.replace("\t", " ").splitlines()) for cell in row))
    else:
        _laid_out(list(head), cells, numbers, width)
    _put("")


def _laid_out(head: list[str], cells: list[list[str]], numbers: Sequence[int], width: int) -> None:
    widths = _widths(head, cells, width)
    if any(_longest(name) > room for name, room in zip(head, widths, strict=True)):
        for row in cells:
            for line in _one_below_the_other(row, head, width):
                _put(line)
        return
    for line in _beside(head, widths, numbers):
        _put(line)
    _put("─" * min(width, sum(widths) + GAP * (len(widths) - 1)))
    for row in cells:
        for line in _row(row, head, widths, numbers, width):
            _put(line)


def _one_below_the_other(row: Sequence[str], head: Sequence[str], width: int) -> Iterator[str]:
    """A row where there is no room for columns: each cell on a line of its own with its heading."""
    for place, cell in enumerate(row):
        if place == 0 or cell:
            told = f"{head[place]}: {cell}" if place and head[place] else cell
            yield from (line for part in told.split("\n") for line in wrapped(f"{'  ' if place else ''}{part}", width))


def _row(
    row: Sequence[str], head: Sequence[str], widths: list[int], numbers: Sequence[int], width: int
) -> Iterator[str]:
    """The lines of one row. What has a word too long for its column stands on a line of its own."""
    apart = [place for place, cell in enumerate(row) if _longest(cell) > widths[place]]
    if 0 in apart:
        yield from wrapped(row[0], width)
    beside = ["" if place in apart else cell for place, cell in enumerate(row)]
    if any(beside):
        yield from _beside(beside, widths, numbers)
    for place in apart:
        if place:
            yield from wrapped(f"  {head[place]}: {row[place]}" if head[place] else f"  {row[place]}", width)


def _beside(row: Sequence[str], widths: list[int], numbers: Sequence[int]) -> Iterator[str]:
    columns = [
        [line for part in cell.split("\n") for line in wrapped(part, width)]
        for cell, width in zip(row, widths, strict=True)
    ]
    for height in range(max(map(len, columns))):
        lines = [column[height] if height < len(column) else "" for column in columns]
        said = (
            line.rjust(width) if place in numbers else line.ljust(width)
            for place, (line, width) in enumerate(zip(lines, widths, strict=True))
        )
        yield (" " * GAP).join(said).rstrip()


def _widths(head: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> list[int]:
    """The width of each column: what it needs where there is room, else no less than its words where they are short."""
    columns = [[name, *(row[place] for row in cells)] for place, name in enumerate(head)]
    natural = [max(len(line) for cell in column for line in cell.split("\n")) for column in columns]
    room = width - GAP * (len(head) - 1)
    least = [min(max(map(_longest, column)), NAME) for column in columns]
    # Dates stay whole.
    least = [whole if whole <= SHORT else short for whole, short in zip(natural, least, strict=True)]
    while sum(least) > room and max(least) > 1:
        least[least.index(max(least))] -= 1
    wanted = [whole - short for whole, short in zip(natural, least, strict=True)]
    left = room - sum(least)
    if sum(wanted) <= left:
        return natural
    return [short + more * left // sum(wanted) for short, more in zip(least, wanted, strict=True)]


def _longest(text: str) -> int:
    """The length of its longest word."""
    words = _kept_together(text).replace("\n", " ").split(" ")
    return max(map(len, words))


def wrapped(text: str, width: int, further: int = 0) -> list[str]:
    """The lines of a paragraph, each indented as the first one is, those after it `further`. No word is broken."""
    kept = text.lstrip(" ")
    indent = " " * (len(text) - len(kept))
    lines = textwrap.wrap(
        _kept_together(kept),
        width,
        initial_indent=indent,
        subsequent_indent=indent + " " * further,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_NO_BREAK, " ") for line in lines] or [""]


def _kept_together(text: str) -> str:
    return _PARAGRAPH.sub(lambda found: found[0].replace(" ", _NO_BREAK), text)


def say(text: str = "", style: str = "", *, indent: int = 0) -> None:
    """One paragraph, wrapped to the width of the terminal and indented, all of it as far as its first line is."""
    width = width_of(sys.stdout)
    for part in harmless(text).split("\n"):
        line = " " * indent + part
        for said in [line] if width is None else wrapped(line, width):
            _put(said.rstrip() if width is None else said, style)


def _put(line: str, style: str = "") -> None:
    """One line as it is. Nothing in it is markup."""
    if style and sys.stdout.isatty():
        _console(sys.stdout, soft_wrap=True).print(Text(line, style=style), soft_wrap=True)
    else:
        sys.stdout.write(f"{line}\n")


def note(text: str) -> None:
    """A remark beside the output."""
    _console(sys.stderr).print(Text(harmless(text), style="dim"), soft_wrap=not sys.stderr.isatty())


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """A progress bar on the error stream, if that is a terminal; nothing is left of it."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
    )
    quiet = not sys.stderr.isatty()
    with Progress(*columns, console=_console(sys.stderr), transient=True, disable=quiet) as bar:
        bar.add_task(escape(what), total=None)
        yield bar
