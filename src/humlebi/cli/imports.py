"""humlebi import: an event log becomes a folder of facts."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import numpy as np

from humlebi.cli import Refused
from humlebi.cli.facts import said_again, unreadable
from humlebi.cli.tables import note, say
from humlebi.law.register import law
from humlebi.reckoning.accepting import words_of
from humlebi.timeline.columns import Columns, columns_of
from humlebi.timeline.faults import BadFacts, Fault, thousands
from humlebi.timeline.limits import limits_of
from humlebi.timeline.logs import LogColumns, ReadLog, Wish, csv_log, xes_log
from humlebi.timeline.placing import CannotWrite, refuse_to_replace, why_not
from humlebi.timeline.readers import read
from humlebi.timeline.wording import Text
from humlebi.timeline.writers import write_csv


def run(asked: Namespace) -> int:
    """Read the log, write the folder; nothing is written when a line is bad, and no facts are lost."""
    out = Path(asked.out)
    refuse_to_replace(out, again=asked.again)
    read = _read(asked)
    facts = read.facts
    refuse_to_replace(out, again=asked.again, empty=not facts.events and not facts.spells)
    _refuse_own_input(Path(asked.file), out)
    columns = columns_of(facts)
    try:
        write_csv(columns, out, lambda folder: _refuse_unreadable(asked.file, folder, columns))
    except OSError as error:
        raise CannotWrite(why_not(out, error)) from None
    for remark in read.remarks:
        note(remark.say(asked.lang))
    kinds = sorted({spell.kind for spell in facts.spells} | {event.kind for event in facts.events})
    say(_counts(columns, asked.out).say(asked.lang))
    if columns.repeated:
        note(said_again(columns.repeated).say(asked.lang))
    say(Text(f"Ord: {', '.join(kinds)}", f"Words: {', '.join(kinds)}").say(asked.lang))
    _say_unknown(kinds, asked.lang)
    return 0


def _read(asked: Namespace) -> ReadLog:
    limits = limits_of(os.environ)
    tell = dict(_pair(text) for text in asked.tell)
    wish = Wish(tell, tuple(asked.event), asked.value, law().vocabulary.spells)
    try:
        if asked.sort == "xes":
            return xes_log(Path(asked.file), wish, limits=limits)
        return csv_log(Path(asked.file), LogColumns(asked.case, asked.activity, asked.time), wish, limits=limits)
    except BadFacts as bad:
        raise Refused(unreadable(asked.file, bad)) from None


def _refuse_unreadable(log: str, folder: Path, columns: Columns) -> None:
    """Nothing is written that the next command would refuse; the words of another law are told, not refused."""
    try:
        read(folder, words_of(law()), limits=limits_of(os.environ))
    except BadFacts as bad:
        faults = [_in_the_log(fault, Path(log).name, columns) for fault in bad.faults if fault.column != "kind"]
        if faults:
            other_law = [_OTHER_LAW] if any(fault.column == "value" for fault in faults) else []
            raise Refused([unreadable(log, BadFacts(faults)), *other_law]) from None


_OTHER_LAW = Text(
    "Er det data efter en anden lov, så giv dens lovside med: --law FIL.",
    "If these are facts under another law, give its page: --law FILE.",
)


def _in_the_log(fault: Fault, name: str, columns: Columns) -> Fault:
    """The fault by its line in the log: facts are written in the order of those lines, after the header."""
    tables = {"spells": columns.spells, "events": columns.events}.get(Path(fault.file).stem, {})
    rows = np.sort(np.concatenate([np.zeros(0, np.int32), *(table.row for table in tables.values())]))
    place = fault.line - 2
    return replace(fault, file=name, line=int(rows[place]) if 0 <= place < len(rows) else 0)


def _pair(text: str) -> tuple[str, str]:
    """A column and the field it tells, which is called as the column when nothing is said."""
    column, _, name = text.partition("=")
    return column, name or column


def _refuse_own_input(log: Path, out: Path) -> None:
    for name in ("persons.csv", "spells.csv", "events.csv"):
        target = out / name
        if target.exists() and log.exists() and target.samefile(log):
            raise CannotWrite(
                Text(
                    f"{target} er loggen selv; vælg en anden mappe",
                    f"{target} is the log itself; choose another folder",
                )
            )


def _counts(columns: Columns, out: str) -> Text:
    """What was written: events that a log tells several times on a day are one."""
    cases = columns.people
    spells, events = (sum(map(len, tables.values())) for tables in (columns.spells, columns.events))
    da, en = (
        [f"{thousands(cases, 'da')} {'sag' if cases == 1 else 'sager'}"],
        [f"{thousands(cases, 'en')} {'case' if cases == 1 else 'cases'}"],
    )
    if spells:
        da.append(f"{thousands(spells, 'da')} {'periode' if spells == 1 else 'perioder'}")
        en.append(f"{thousands(spells, 'en')} {'spell' if spells == 1 else 'spells'}")
    if events or not spells:
        da.append(f"{thousands(events, 'da')} {'hændelse' if events == 1 else 'hændelser'}")
        en.append(f"{thousands(events, 'en')} {'event' if events == 1 else 'events'}")
    return Text(f"{', '.join(da)} -> {out}", f"{', '.join(en)} -> {out}")


def _say_unknown(kinds: list[str], lang: str) -> None:
    """One line when the words are another law's."""
    words = law().vocabulary
    unknown = [kind for kind in kinds if kind not in words.spells and kind not in words.events]
    if unknown and len(unknown) == len(kinds):
        many = len(unknown) > 1
        them = Text(
            f"de {len(unknown)} ord" if many else "ordene", f"the {len(unknown)} words" if many else "the words"
        )
        note(
            Text(
                f"Ingen af {them.da} er lovens egne: en side, der bringer dem med, skal læse dem.",
                f"None of {them.en} is the law's own: a page that brings them must read them.",
            ).say(lang)
        )
    elif unknown:
        listed = ", ".join(unknown[:10]) + (" ..." if len(unknown) > 10 else "")
        note(
            Text(
                f"{len(unknown)} ord kender loven ikke: {listed}",
                f"{len(unknown)} words the law does not know: {listed}",
            ).say(lang)
        )
