"""Tables and progress in the terminal: fit for 80 columns, plain when the output is no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

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
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    for place, name in enumerate(head):
        # Dates and names stay whole; what has words may break between them.
        short = all(len(row[place]) <= SHORT or (" " not in row[place] and len(row[place]) <= NAME) for row in cells)
        justify: Literal["left", "right"] = "right" if place in numbers else "left"
        longest = max((len(word) for row in cells for word in row[place].split()), default=0)
        table.add_column(name, justify=justify, overflow="fold", no_wrap=short, min_width=min(longest, NAME))
    for row in cells:
        table.add_row(*row)
    console().print(table)


def say(text: str = "", style: str = "", *, indent: int = 0) -> None:
    """One paragraph, wrapped to the width of the terminal and indented. Nothing in it is markup."""
    # A paragraph's sign stays with its number.
    kept = text.replace("§ ", "§\N{NO-BREAK SPACE}")
    console().print(Padding(Text(kept, style=style), (0, 0, 0, indent)))


def note(text: str) -> None:
    """A remark beside the output."""
    console(errors=True).print(Text(text, style="dim"))


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
        bar.add_task(what, total=None)
        yield bar
