"""Tables and progress in the terminal: fit for 80 columns, plain when the output is no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from humlebi.timeline.faults import harmless

SHORT, NAME = 10, 29  # as long as a date, as the longest rule's name


def console(*, errors: bool = False) -> Console:
    """The terminal; 80 columns wide when it is none, unless COLUMNS says otherwise."""
    stream = sys.stderr if errors else sys.stdout
    width = None if stream.isatty() else int(os.environ.get("COLUMNS", "80"))
    return Console(file=stream, width=width, highlight=False, soft_wrap=False)


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[object]], numbers: Sequence[int] = ()) -> None:
    """A table with a title. `numbers` = the columns that are right-aligned."""
    table = Table(
        title=title or None,
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
        collapse_padding=True,
    )
    cells = [["" if cell is None else harmless(str(cell)) for cell in row] for row in rows]
    target = console()
    for place, (name, width) in enumerate(zip(head, _widths(head, cells, target.width), strict=True)):
        justify: Literal["left", "right"] = "right" if place in numbers else "left"
        table.add_column(name, justify=justify, overflow="fold", width=width)
    for row in cells:
        table.add_row(*(Text(cell) for cell in row))
    target.print(table)


def _widths(head: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> list[int]:
    """The width of each column: what it needs where there is room, else no less than its longest word.

    Where not even the words have room, the longest of them are broken.
    """
    columns = [[name, *(row[place] for row in cells)] for place, name in enumerate(head)]
    natural = [max(map(len, column)) for column in columns]
    room = width - 2 * len(head)
    least = [min(max(len(word) for text in column for word in text.split() or [""]), NAME) for column in columns]
    # Dates and the names of rules stay whole.
    least = [whole if whole <= SHORT else short for whole, short in zip(natural, least, strict=True)]
    while sum(least) > room and max(least) > 1:
        least[least.index(max(least))] -= 1
    wanted = [whole - short for whole, short in zip(natural, least, strict=True)]
    left = room - sum(least)
    if sum(wanted) <= left:
        return natural
    return [short + more * left // sum(wanted) for short, more in zip(least, wanted, strict=True)]


def say(text: str = "", style: str = "", *, indent: int = 0) -> None:
    """One paragraph, wrapped to the width of the terminal and indented, all of it as far as its first line is."""
    # A paragraph's sign stays with its number. Nothing in it is markup.
    kept = harmless(text.lstrip(" ")).replace("§ ", "§\N{NO-BREAK SPACE}")
    further = len(text) - len(text.lstrip(" "))
    console().print(Padding(Text(kept, style=style), (0, 0, 0, indent + further)))


def note(text: str) -> None:
    """A remark beside the output."""
    console(errors=True).print(Text(harmless(text), style="dim"), soft_wrap=not sys.stderr.isatty())


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
    with Progress(*columns, console=console(errors=True), transient=True, disable=quiet) as bar:
        bar.add_task(escape(what), total=None)
        yield bar
