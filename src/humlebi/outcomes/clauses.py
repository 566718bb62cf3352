"""An act clause by clause, in words: what each clause says, and what in the law here honours it, both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from humlebi.law.acts import ACTS
from humlebi.law.elements import elements_of
from humlebi.law.kinds import NO_END, NOTHING, Text
from humlebi.law.questions import Class, Question, Seat, Step
from humlebi.law.readings import (
    GROUNDS,
    ActRead,
    Clause,
    Decision,
    Reading,
    Wording,
    acts_read,
    beside,
    decisions,
    readings,
)
from humlebi.law.register import Law, Version
from humlebi.law.terms import fields_in
from humlebi.outcomes.labels import label_of
from humlebi.outcomes.spoken import kind_said


@dataclass(frozen=True, slots=True)
class Answer:
    """What honours a clause: elements of a version, in words."""

    version: Version
    elements: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One clause as a reader sees it. `outside`: why nothing here is to honour it."""

    at: str
    says: Text
    answers: tuple[Answer, ...]
    by_hand: Text
    outside: Text


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording in force from `begins` (at the latest `until_known`) until `until` (None = still), clause by clause."""

    begins: date
    until_known: date | None
    until: date | None
    rests_on: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it was read: newest wording first."""

    reading: Reading
    wordings: tuple[Worded, ...]

    @property
    def cite(self) -> str:
        return self.reading.cite

    def of(self, version: Version) -> Worded:
        """The newest wording that the version answers a clause of; the newest one when it answers none."""
        for one in self.wordings:
            if any(answer.version.slug == version.slug for line in one.lines for answer in line.answers):
                return one
        return self.wordings[0]


@dataclass(frozen=True, slots=True)
class Honours:
    """The other way: an element of a rule, and the clauses that it honours."""

    element: Text
    clauses: tuple[str, ...]


# --- a paragraph ------------------------------------------------------------------------------------------------------


def paragraph_of(law: Law, reading: Reading) -> Paragraph:
    """A reading in words."""
    return Paragraph(reading, tuple(_worded(law, one) for one in reversed(reading.wordings)))


def paragraphs_beside(law: Law, version: Version) -> tuple[Paragraph, ...]:
    """The paragraphs that a version answers, each clause by clause: the one that it answers most of first."""

    def answered(reading: Reading) -> int:
        return sum(version.slug in clause.slugs for one in reading.wordings for clause in one.clauses)

    return tuple(paragraph_of(law, one) for one in sorted(beside(version.slug), key=answered, reverse=True))


def _worded(law: Law, wording: Wording) -> Worded:
    until = None if wording.until == NO_END else wording.until
    lines = tuple(_line(law, clause) for clause in wording.clauses)
    return Worded(wording.begins, wording.until_known, until, wording.rests_on, lines)


def _line(law: Law, clause: Clause) -> Line:
    outside = GROUNDS[clause.outside] if clause.outside else NOTHING
    return Line(clause.at, clause.says, tuple(_answers(law, clause)), clause.by_hand, outside)


def _answers(law: Law, clause: Clause) -> Iterator[Answer]:
    named = [answer.partition(":") for answer in clause.answered_by]
    for slug in clause.slugs:
        if (version := law.by_slug.get(slug)) is not None:
            said = (element_said(law, version, element) for of, _, element in named if of == slug)
            yield Answer(version, tuple(dict.fromkeys(said)))


# --- the other way ----------------------------------------------------------------------------------------------------


def honoured_by(law: Law, version: Version) -> tuple[Honours, ...]:
    """Each element of a version that honours a clause, with the clauses, in the order of the paragraphs."""
    found: dict[str, list[str]] = {}
    for reading in beside(version.slug):
        for wording in reading.wordings:
            for clause in wording.clauses:
                for answer in clause.answered_by:
                    slug, _, element = answer.partition(":")
                    if slug == version.slug:
                        found.setdefault(element, []).append(reading.cited(clause.at))
    return tuple(
        Honours(element_said(law, version, element), tuple(dict.fromkeys(cites))) for element, cites in found.items()
    )


def decisions_on(version: Version) -> tuple[Decision, ...]:
    """The principal decisions that something in a version rests on."""
    return tuple(one for one in decisions() if version.slug in one.rests or version.name in one.rests)


# --- elements in words ------------------------------------------------------------------------------------------------


def element_said(law: Law, version: Version, element: str) -> Text:
    """What an element of a declaration is called: by its own words where it has any, else by its part in the rule."""
    declared = version.declaration
    for field in fields_in(declared):
        if field.name == element:
            return field.words
    if several := re.fullmatch(r"(\w+)\[(\d+)\]", element):
        items, place = getattr(declared, several[1], ()), int(several[2])
        said = getattr(items[place], "words", NOTHING) if place < len(items) else NOTHING
        part = ELEMENTS.get(several[1], kind_said(several[1]))
        return said if said != NOTHING else Text(f"{part.da} {place + 1}", f"{part.en} {place + 1}")
    if element == "when" and isinstance(declared, Question):
        return Text("betingelsen", "the condition")
    if element in ELEMENTS:
        return ELEMENTS[element]
    for one in _named_in(declared):
        if one.name == element:
            return one.words
    for field in fields_in(declared):
        if element in field.values:
            return field.called(element)
    for series in law.series:
        if series.name == element:
            return series.title
    words = law.vocabulary
    known = {**words.spells, **words.events}
    of = next((kind for kind in sorted(elements_of(declared)) if kind in known and element in known[kind].values), "")
    if not of and any(one.value == element for one in getattr(declared, "exempted_by", ())):
        of = words.exemption
    return label_of(of, element) if of else kind_said(element, words)


def _named_in(declared: object) -> Iterator[Step | Class | Seat]:
    for part in ("stages", "classes", "seats"):
        yield from getattr(declared, part, ())


ELEMENTS: dict[str, Text] = {
    "only": Text("hvilke sager reglen gælder for", "which cases the rule governs"),
    "since": Text("hvornår fristen begynder", "when the term begins"),
    "act": Text("hvad der opfylder pligten", "what meets the duty"),
    "span": Text("fristens længde", "the length of the term"),
    "then": Text("den næste frist", "the next term"),
    "from_act": Text("fristen løber fra den første handling", "the term runs from the first act"),
    "first_by": Text("fristen for den første", "the term of the first"),
    "times": Text("hvor mange gange", "how many times"),
    "when": Text("hvem det gælder", "whom it concerns"),
    "if_bound_later": Text("når pligten først indtræder senere", "when it comes to bind later"),
    "no_earlier": Text("ikke før", "no earlier than"),
    "later_of": Text("fristen kan flytte sig", "the term may move"),
    "runs_while": Text("løber, så længe", "runs while"),
    "stops_while": Text("står stille, så længe", "stands still while"),
    "exempted_by": Text("fritagelse", "exemption"),
    "aged": Text("alder", "age"),
    "by_silence": Text("når ingen svarer", "when nobody answers"),
    "chosen": Text("en rettesnor, ingen frist", "a guide, no term"),
    "counts": Text("hvad der tælles", "what is counted"),
    "within": Text("vinduet", "the window"),
    "more_than": Text("mere end", "more than"),
    "reaches": Text("når der er nået", "when it reaches"),
    "takes_effect": Text("hvornår det virker", "when it takes effect"),
    "leaves_out": Text("hvad der ikke tæller med", "what does not count"),
    "leaves_out_holidays": Text("søgnehelligdage tæller ikke med", "public holidays do not count"),
    "first_days": Text("de første dage tæller ikke med", "the first days do not count"),
    "unless": Text("medmindre", "unless"),
    "when_not": Text("hvem det ikke gælder", "whom it does not concern"),
    "when_aged": Text("alder", "age"),
    "when_not_aged": Text("ikke fra den alder", "not from that age"),
    "asks": Text("hvad der skal vurderes", "what must be assessed"),
    "asked": Text("hvad der rejser spørgsmålet", "what raises the question"),
    "benefits": Text("hvilke ydelser", "which benefits"),
    "of_a_new_one": Text("en ny ydelse", "a new benefit"),
    "as_it_began": Text("som det var, da ydelsen begyndte", "as it was when the benefit began"),
    "classes": Text("indplacering", "class"),
    "lasts": Text("hvor længe", "how long"),
    "otherwise": Text("hvad der ellers sker", "what happens otherwise"),
    "lifts": Text("pligter, der falder bort", "duties that fall away"),
    "lifts_in": Text("hvor pligter falder bort", "where duties fall away"),
    "raised_by": Text("hvad der rejser spørgsmålet", "what raises the question"),
    "before": Text("hvad der skal foreligge", "what must stand"),
    "invalid": Text("hvad der følger, når det mangler", "what follows when it is missing"),
    "stages": Text("udregningen, trin", "the reckoning, stage"),
    "cap": Text("loftet", "the cap"),
    "loses": Text("hvad der mistes", "what is lost"),
    "once_a_month": Text("én gang om måneden", "once a month"),
    "recorded_as": Text("hvordan den noteres", "how it is recorded"),
    "effected_within": Text("hvornår den skal gennemføres", "when it must be carried out"),
    "seats": Text("pladser", "seats"),
    "everyone_present": Text("alle skal være til stede", "everyone must be present"),
    "quorum": Text("beslutningsdygtighed", "quorum"),
    "casting": Text("udslagsgivende stemme", "casting vote"),
    "smallest": Text("mindst så mange", "at least so many"),
    "largest": Text("højst så mange", "at most so many"),
    "uneven": Text("ulige antal", "an uneven number"),
    "employees": Text("ansatte", "employees"),
    "supported": Text("støttede", "supported"),
    "tiers": Text("forholdet, trin", "the ratio, tier"),
    "at_least": Text("altid mindst", "always at least"),
    "exempt": Text("undtaget", "exempt"),
    "duties": Text("pligter, der tælles", "duties that are counted"),
    "share": Text("andelen", "the share"),
    "exempt_at_most": Text("højst undtaget", "exempt at most"),
    "exempted_as": Text("hvordan undtagelsen noteres", "how the exemption is recorded"),
    "steps": Text("trappens trin", "the ladder's step"),
    "spells": Text("ydelser, der tæller", "benefits that count"),
    "counted_from": Text("talt fra", "counted from"),
    "reset_weeks": Text("uger, der nulstiller", "weeks that reset it"),
    "reset_years": Text("inden for så mange år", "within so many years"),
    "stops_self_support": Text("hvad der afbryder selvforsørgelse", "what breaks self-support"),
    "also": Text("tæller også", "counts too"),
    "admitted": Text("hvem der er på trappen", "who is on the ladder"),
    "unit": Text("enheden", "the unit"),
    "per": Text("hvad der betales for", "what it is paid for"),
}


# --- how much of an act is read ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Read:
    """A paragraph of an act's contents; unread without `reading` and `ground`. Counts are of the newest wording."""

    number: str
    heading: Text
    reading: Reading | None
    ground: Text
    answered: int = 0
    by_hand: int = 0
    outside: int = 0


@dataclass(frozen=True, slots=True)
class ActCoverage:
    """An act, or the orders beside it, paragraph by paragraph."""

    act: str
    paragraphs: tuple[Read, ...]

    @property
    def title(self) -> str:
        """ "Lov om sygedagpenge (SDL)"."""
        return next((f"{one.title} ({one.short})" for one in ACTS if one.short == self.act), self.act)

    @property
    def read(self) -> int:
        return sum(one.reading is not None for one in self.paragraphs)

    @property
    def outside(self) -> int:
        return sum(one.reading is None and one.ground != NOTHING for one in self.paragraphs)

    @property
    def unread(self) -> int:
        return len(self.paragraphs) - self.read - self.outside

    @property
    def clauses(self) -> tuple[int, int, int]:
        """Clauses answered, by hand and outside, in the newest wordings."""
        return (
            sum(one.answered for one in self.paragraphs),
            sum(one.by_hand for one in self.paragraphs),
            sum(one.outside for one in self.paragraphs),
        )


@cache
def coverage_by_paragraph() -> tuple[ActCoverage, ...]:
    """Every act of which something is read, and the orders beside them last."""
    acts = acts_read()
    found = [_of_act(act, [one for one in readings() if one.file.startswith(f"{act.folder}/")]) for act in acts]
    orders = [_read(one, "") for one in readings() if not one.paragraph]
    return (*found, *((ActCoverage("", tuple(orders)),) if orders else ()))


def _of_act(act: ActRead, mine: Sequence[Reading]) -> ActCoverage:
    read = {one.paragraph: one for one in mine}
    outside = {one.number: one for one in act.outside}
    numbers = sorted({*act.paragraphs, *read, *outside}, key=_in_order)
    lines = [
        _read(read[number], number)
        if number in read
        else Read(number, outside[number].says, None, GROUNDS[outside[number].ground])
        if number in outside
        else Read(number, NOTHING, None, NOTHING)
        for number in numbers
    ]
    return ActCoverage(act.short, tuple(lines))


def _in_order(number: str) -> tuple[int, str]:
    digits, _, letter = number.partition(" ")
    return int(digits), letter


def _read(reading: Reading, number: str) -> Read:
    clauses = reading.wordings[-1].clauses
    return Read(
        number=number or reading.act,
        heading=reading.heading,
        reading=reading,
        ground=NOTHING,
        answered=sum(bool(one.answered_by) for one in clauses),
        by_hand=sum(one.by_hand != NOTHING and not one.answered_by for one in clauses),
        outside=sum(one.outside is not None for one in clauses),
    )
