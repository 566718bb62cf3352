"""States and events told on the command line, read with the same checks as those of a file."""

from __future__ import annotations

import csv
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from humlebi.cli import Refused, refused
from humlebi.timeline.wording import Text

if TYPE_CHECKING:
    from humlebi.reckoning.known import Known
    from humlebi.timeline.checks import Sheet
    from humlebi.timeline.columns import Columns
    from humlebi.timeline.faults import Faults

PERSON = "1"
# `ref` ties an act to a spell of a file; on the command line there is nothing to tie it to.
SPELL, EVENT = ("kind", "from", "until", "value"), ("kind", "on", "value")
_EXAMPLE = {
    "spells": Text("--spell kontanthjaelp,2020-01-06,,", "--spell kontanthjaelp,2020-01-06,,"),
    "events": Text("--event samtale,2020-02-03,", "--event samtale,2020-02-03,"),
}


@dataclass(frozen=True)
class Stated:
    """What was told: the rows of the two files, and the kinds of which it is told that there is nothing."""

    spells: tuple[tuple[str, ...], ...]
    events: tuple[tuple[str, ...], ...]
    absent: frozenset[str]

    @property
    def kinds(self) -> frozenset[str]:
        return self.absent | {row[0] for row in (*self.spells, *self.events)}


def anything_stated(asked: Namespace) -> bool:
    """Whether anything is told of a person besides fields."""
    return bool(asked.spell or asked.event or asked.born or asked.municipality)


def known_of(asked: Namespace) -> Known:
    """The person of a question: what is not told is unknown, but nothing more is there of the kinds that are told."""
    from dataclasses import replace

    from humlebi.reckoning.known import known

    told = _stated(asked)
    columns = _columns(asked, told, None)
    return replace(known(columns, 0), person="", recorded=False, kinds_told=told.kinds)


def columns_of(asked: Namespace, today: date) -> Columns:
    """The person as a folder would hold them: what is not told is not there."""
    return _columns(asked, _stated(asked), today)


def _stated(asked: Namespace) -> Stated:
    from humlebi.law.register import law

    vocabulary, faults = law().vocabulary, []
    absent: set[str] = set()
    rows: dict[str, list[tuple[str, ...]]] = {"spells": [], "events": []}
    for sort, texts, columns, words in (
        ("spells", asked.spell, SPELL, vocabulary.spells),
        ("events", asked.event, EVENT, vocabulary.events),
    ):
        for text in texts:
            cells = [cell.strip() for cell in next(csv.reader([text]), [])]
            if len(cells) == 1 and (name := vocabulary.meant(cells[0], words)) in words:
                absent.add(name)
            elif not 2 <= len(cells) <= len(columns):
                faults.append(_misshapen(sort, text, columns))
            else:
                rows[sort].append((*cells, *[""] * (len(columns) - len(cells))))
    if faults:
        raise Refused(faults)
    return Stated(tuple(rows["spells"]), tuple(rows["events"]), frozenset(absent))


def _misshapen(sort: str, text: str, columns: Sequence[str]) -> Text:
    option, example = ("--spell" if sort == "spells" else "--event"), _EXAMPLE[sort]
    da = {"kind": "ord", "from": "fra", "until": "til", "value": "værdi", "on": "dag"}
    wanted = Text(",".join(da[name] for name in columns), ",".join(columns))
    return Text(
        f"{option} '{text}': der skal stå {wanted.da}, som i {example.da}; ordet alene siger, at der ingen er",
        f"{option} '{text}': write {wanted.en}, as in {example.en}; the word alone says that there is none",
    )


def _columns(asked: Namespace, told: Stated, today: date | None) -> Columns:
    from humlebi.law.register import law
    from humlebi.reckoning.accepting import words_of
    from humlebi.timeline.checks import checked, in_words
    from humlebi.timeline.faults import BadFacts, Faults

    faults = Faults()
    born = asked.born.isoformat() if asked.born else ""
    person = [(PERSON, born, asked.municipality or "")]
    sheets = {
        "persons": _sheet("persons", "--born, --municipality", ("person", "born", "municipality"), person),
        "spells": _sheet("spells", "--spell", ("person", *SPELL, "ref"), [(PERSON, *row, "") for row in told.spells]),
        "events": _sheet("events", "--event", ("person", *EVENT, "ref"), [(PERSON, *row, "") for row in told.events]),
    }
    words = words_of(law())
    columns = checked(in_words(sheets, words), words, today, faults)
    if columns is None:
        raise Refused(list(_faults(faults, BadFacts)))
    return columns


def _sheet(sort: str, name: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Sheet:
    import numpy as np
    import pyarrow as pa

    from humlebi.timeline.checks import sheet

    texts = {column: pa.array([row[place] for row in rows], pa.string()) for place, column in enumerate(columns)}
    return sheet(sort, name, texts, {}, np.arange(1, len(rows) + 1, dtype=np.int32))


def _faults(faults: Faults, bad: type) -> Iterator[Text]:
    return iter(bad(faults).texts)


def refuse_both(asked: Namespace) -> None:
    """Of a person who is recorded the facts say it all."""
    if asked.facts and anything_stated(asked):
        raise refused(
            "--born, --municipality, --spell og --event er til en person, der ikke står i data: udelad dem, eller "
            "udelad data",
            "--born, --municipality, --spell and --event are for a person who is not in the facts: leave them out, or "
            "leave out the facts",
        )
