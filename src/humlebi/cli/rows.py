"""The table of an assessment: every row of few, a count of many, with doubt and what is left to the hand below it."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from humlebi.cli.tables import say, show, width_of
from humlebi.cli.unread import Unread
from humlebi.law.citing import cited
from humlebi.law.kinds import NOTHING
from humlebi.law.marks import MARKS, READ, UNREAD_SIGN, Mark
from humlebi.outcomes.lawbook import by_hand, titles
from humlebi.timeline.faults import thousands
from humlebi.timeline.wording import Text, day_in_words

if TYPE_CHECKING:
    import numpy as np

    from humlebi.law.register import Law, Version
    from humlebi.reckoning.assess import Assessment

# So many rows still fit a table that a person reads; of more, a summary is shown.
READABLE = 60
_HEAD = {
    "da": ("pligt", "hjemmel", "frist", "holdt", "status"),
    "en": ("duty", "authority", "due", "done", "status"),
}


def as_table(found: Assessment, asked: Namespace) -> None:
    if len(found) > READABLE:
        _summary(found, asked)
        return
    rows = sorted(found.each(), key=lambda row: (found.facts.index_of[row.person], row.due or asked.today, row.since))
    doubts, unread = Doubts(asked.lang), Unread(asked.lang)
    names = called({row.duty for row in rows}, found.law, asked.lang)
    cells: list[tuple[object, ...]] = [
        (
            f"{names[row.duty]}{doubts.mark(row.rule)}{unread.mark(row.rule.read_until, past=row.past)}",
            cited(row.authority, asked.lang),
            row.due,
            row.done,
            _status(row.status, asked.lang),
        )
        for row in rows
    ]
    if not rows:
        say(Text("Ingen pligter eller grænser.", "No duties or limits.").say(asked.lang))
        _below(found, doubts, unread, asked)
        return
    alone = not asked.person
    if alone:
        cells = [(row.person, *line) for row, line in zip(rows, cells, strict=True)]
    show("", (*(("person",) if alone else ()), *_HEAD[asked.lang]), cells)
    _below(found, doubts, unread, asked)


def called(names: Collection[str], law: Law, lang: str) -> dict[str, str]:
    """What each duty is called, told apart where two have one title; to a pipe also by its name."""
    said = titles(law)
    if width_of(sys.stdout) is None:
        return {name: f"{said[name].say(lang)} ({name})" for name in names}
    return {name: said[name].say(lang) for name in names}


class Doubts:
    """The marks of a rule that is in doubt or not yet read by paragraph, and the lines for those that were set."""

    MARK = "*"

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.marked: dict[str, Version] = {}
        self.unread: set[str] = set()

    def mark(self, version: Version) -> str:
        """The mark when the rule, or the law that it stands in, is in doubt."""
        unread = UNREAD_SIGN if version.mark is Mark.NOT_READ else ""
        if unread:
            self.unread.add(version.slug)
        doubtful = (version.doubt, version.scope.doubt) != (NOTHING, NOTHING)
        if not doubtful and version.mark in (*READ, Mark.NOT_READ, Mark.OWN):
            return unread
        self.marked.setdefault(version.slug, version)
        return f"{unread}{self.MARK}"

    def lines(self) -> list[str]:
        """One line for each doubt, with what it is about and how to read it whole."""
        found: dict[str, list[Version]] = {}
        for version in self.marked.values():
            found.setdefault(_doubt_of(version).say(self.lang), []).append(version)
        lines = [f"* {self._about(versions)}: {doubt}" for doubt, versions in found.items()]
        if self.unread:
            lines.append(f"{UNREAD_SIGN} {MARKS[Mark.NOT_READ].say(self.lang)}.")
        return lines

    def _about(self, versions: Sequence[Version]) -> str:
        return ", ".join(dict.fromkeys(f"{version.title.say(self.lang)} ({version.name})" for version in versions))


def _doubt_of(version: Version) -> Text:
    """The first sentence of the doubt; that it was seen in a source document only, where nothing more is said."""
    doubt = version.doubt if version.doubt != NOTHING else version.scope.doubt
    if doubt == NOTHING:
        return Text("kun set i et kildedokument.", "seen only in a source document.")
    return Text(_first_sentence(doubt.da), _first_sentence(doubt.en))


def _first_sentence(text: str) -> str:
    """Up to a full stop that ends a sentence: not that of "stk.", "nr." or of a date."""
    for found in re.finditer(r"(?<!\bstk)(?<!\bnr)(?<!\bjf)(?<!\bkr)(?<!\d)\. (?=[A-ZÆØÅ])", text):
        return text[: found.start() + 1]
    return text


def _below(found: Assessment, doubts: Doubts, unread: Unread, asked: Namespace) -> None:
    """One line for each mark, one for each duty that is left to the hand, and where the whole of it is told."""
    for line in unread.lines():
        say(line)
    lines = doubts.lines()
    for line in lines:
        say(line)
    left = by_hand(found.law, found.facts, found.today)
    for version in left:
        title = f"{version.title.say(asked.lang)} ({version.name}, {cited(version.source.cite, asked.lang)})"
        say(f"! {_BY_HAND.say(asked.lang)}: {title}")
    if lines or left:
        say(_WHOLE.say(asked.lang))


_BY_HAND = Text("Kræver din vurdering", "Takes your assessment")
_WHOLE = Text(
    "* = tvivl, ! = i hånden. Det hele: ./humlebi law show NAVN, eller --explain af én person.",
    "* = doubt, ! = by hand. The whole of it: ./humlebi law show NAME, or --explain of one person.",
)

# Statuses that have a column of their own in the summary; the others are counted together.
_SHOWN = ("met", "late", "overdue", "open", "unknown")
_SUMMARY_HEAD = {
    "da": ("pligt", "regelsæt", "opfyldt", "sent", "over", "åben", "ukendt", "andet"),
    "en": ("duty", "regime", "met", "late", "overdue", "open", "unknown", "other"),
}


def _summary(found: Assessment, asked: Namespace) -> None:
    import numpy as np

    from humlebi.reckoning.running import STATUSES

    lang = asked.lang
    counts: dict[tuple[str, str], np.ndarray] = {}
    versions = {}
    past: set[tuple[str, str]] = set()
    for block in found.blocks:
        key = (block.version.name, block.version.regime)
        versions[key] = block.version
        if block.past(found.today).any():
            past.add(key)
        counts[key] = counts.get(key, 0) + np.bincount(block.rows.status, minlength=len(STATUSES))
    people, many, day = (
        thousands(found.facts.people, lang),
        thousands(len(found), lang),
        day_in_words(found.today, lang),
    )
    title = Text(f"{people} personer, {many} rækker pr. {day}", f"{people} people, {many} rows on {day}").say(lang)
    places = [STATUSES.index(status) for status in _SHOWN]
    names, doubts, unread = called({name for name, _ in counts}, found.law, lang), Doubts(lang), Unread(lang)
    rows = []
    for (name, regime), count in counts.items():
        shown = [int(count[place]) for place in places]
        version = versions[name, regime]
        mark = doubts.mark(version) + unread.mark(version.read_until, past=(name, regime) in past)
        rows.append((f"{names[name]}{mark}", regime, *shown, int(count.sum()) - sum(shown)))
    show(title, _SUMMARY_HEAD[lang], rows, numbers=range(2, 8))
    _below(found, doubts, unread, asked)
    say(
        Text(
            "Alle rækker: --format csv --out FIL. Én person: --person ID.",
            "Every row: --format csv --out FILE. One person: --person ID.",
        ).say(lang)
    )


def _status(status: str, lang: str) -> str:
    from humlebi.reckoning.explain import STATUS

    return STATUS[status].say(lang)
