"""A demo municipality made of facts that somebody brings: of invented people, for what may be a real one is refused."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from humlebi.demo.chance import Dice
from humlebi.demo.cpr import is_synthetic, synthetic
from humlebi.demo.municipality import CODE, NAME, CitizenCard, Municipality, unit_of
from humlebi.demo.names import address, full_name
from humlebi.demo.shares import PENSION, SICKNESS, UNITS
from humlebi.demo.staff import deal, staff_for
from humlebi.law.past import in_force
from humlebi.law.register import law
from humlebi.timeline.columns import Columns, facts_of
from humlebi.timeline.cpr import can_be
from humlebi.timeline.facts import Facts, Person, Spell
from humlebi.timeline.faults import thousands
from humlebi.timeline.wording import Refusal, Text
from humlebi.timeline.words import SPELLS
from humlebi.timeline.workbooks import text_of

NAMES = ("navn", "name")
_TEN = re.compile(r"(?<!\d)\d\d\W{0,2}\d\d\W{0,2}\d\d\W{0,3}\d{4}(?!\d)", re.ASCII)
# Numbers of those whose birth date is unknown: a thousand to a day, so that nobody runs out of them.
# Ids that people can say and search for, and that an address may hold.
_CASE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9-]{0,39}", re.ASCII)
_UNKNOWN, _A_DAY = date(1900, 1, 1), 1000


class NotForTheDemo(Refusal):
    """Facts that the demo does not take, each fault with what to do."""


@dataclass(frozen=True, slots=True)
class Made:
    """The municipality, and how many of its citizens have a name that was made up for them."""

    municipality: Municipality
    named: int


def made_of(columns: Columns, today: date) -> Made:
    """The municipality on `today`. Raises NotForTheDemo.

    A name is taken only beside a made-up CPR number; everybody else gets a made-up name.
    """
    _check(columns, today)
    facts = facts_of(columns)
    benefits = _benefits(facts.spells)
    numbers = [_digits(person) for person in facts.persons]
    free = _Free({number for number in numbers if number})
    said = all(_CASE.fullmatch(person.id) and not _TEN.search(person.id) for person in facts.persons)
    cards, named = [], 0
    for place, (person, number) in enumerate(zip(facts.persons, numbers, strict=True), 1):
        dice = Dice(f"own/{person.id}")
        name = next((text for key, text in _texts(person) if number and key.casefold() in NAMES and text), "")
        number = number or free(person.born, woman=dice.chance(0.5))
        named += not name
        name = name or full_name(dice, woman=int(number[-1]) % 2 == 0)
        mine = benefits.get(person.id, [])
        first = min((spell.begins for spell in mine), default=today)
        unit = next((unit for spell in reversed(mine) if (unit := unit_of(spell.kind))), SICKNESS)
        case = person.id if said else f"{first.year}-{place:06}"
        cards.append(CitizenCard(person.id, name, number, case, unit, "", address(dice)))
    return Made(_dealt(facts, columns, cards, benefits, today), named)


def _dealt(
    facts: Facts, columns: Columns, cards: Sequence[CitizenCard], benefits: Mapping[str, list[Spell]], today: date
) -> Municipality:
    """With a caseworker for everybody who has a benefit that runs."""
    cases = [(card.person_id, card.unit) for card in cards if _runs(benefits.get(card.person_id, ()), today)]
    staff = staff_for(Counter(unit for _, unit in cases), seed=0)
    theirs = deal(staff, cases, {})
    codes = {columns.values[code] for code in columns.municipality.tolist()} - {""}
    return Municipality(
        name=NAME,
        code=codes.pop() if codes else CODE,
        today=today,
        facts=facts,
        citizens=tuple(
            CitizenCard(c.person_id, c.name, c.cpr, c.case_number, c.unit, theirs.get(c.person_id, ""), c.address)
            for c in cards
        ),
        staff=staff,
        units=UNITS,
    )


def _benefits(spells: Iterable[Spell]) -> dict[str, list[Spell]]:
    """Everybody's benefits, the latest last."""
    found: dict[str, list[Spell]] = {}
    for spell in sorted(spells, key=lambda spell: spell.begins):
        if SPELLS[spell.kind].benefit:
            found.setdefault(spell.person, []).append(spell)
    return found


def _runs(spells: Iterable[Spell], today: date) -> bool:
    """Whether a benefit that a caseworker follows runs on the day."""
    return any(
        spell.kind != PENSION.kind and spell.begins <= today and (spell.until is None or spell.until > today)
        for spell in spells
    )


# --- numbers --------------------------------------------------------------------------------------------------------


class _Free:
    """Made-up numbers that nobody in the file has."""

    def __init__(self, taken: set[str]) -> None:
        self.taken = taken
        self.given: Counter[tuple[date, bool]] = Counter()
        self.unknown = 0

    def __call__(self, born: date | None, *, woman: bool) -> str:
        if born is None or not 1900 <= born.year <= 2036:
            born = _UNKNOWN + timedelta(self.unknown // _A_DAY)
            self.unknown += 1
        while True:
            number = synthetic(born, self.given[born, woman], woman=woman).replace("-", "")
            self.given[born, woman] += 1
            if number not in self.taken:
                return number


def _digits(person: Person) -> str:
    """The ten digits of the person's number; nothing when there is none."""
    return text_of(person.extra.get("cpr"), "cpr").strip().replace("-", "")


def _texts(person: Person) -> Iterator[tuple[str, str]]:
    return ((key, text_of(cell, key).strip()) for key, cell in person.extra.items())


# --- what is refused ------------------------------------------------------------------------------------------------


def _check(columns: Columns, today: date) -> None:
    begins, until = law().formalised
    faults = []
    if not begins <= today < until:
        first = in_force(begins, until)
        faults.append(
            Text(
                f"loven er formaliseret {first.da}; vælg en dag deri med --today",
                f"the law is declared {first.en}; choose a day within it with --today",
            )
        )
    if not columns.people:
        faults.append(Text("der er ingen borgere i filen", "there are no citizens in the file"))
    if len({columns.values[code] for code in columns.municipality.tolist()} - {""}) > 1:
        faults.append(
            Text(
                "borgerne er fra flere kommuner; demoen er én kommune: behold den ene",
                "the citizens are of several municipalities; the demo is one: keep that one",
            )
        )
    faults += [_real(where, count) for where, count in _could_be_real(columns).items()]
    twice = [
        number
        for number, count in Counter(text.replace("-", "") for text in _column(columns, "cpr")).items()
        if number and count > 1
    ]
    if twice:
        faults.append(
            Text(
                f"det samme CPR-nummer står ved flere borgere ({thousands(len(twice), 'da')} gange); giv hver sit",
                f"the same CPR number stands at several citizens ({thousands(len(twice), 'en')} times); give each one "
                "of their own",
            )
        )
    if faults:
        raise NotForTheDemo(faults)


def _real(where: str, count: int) -> Text:
    """A number is not said again: it may be somebody's."""
    numbers = Text("et CPR-nummer", "a CPR number")
    if count > 1:
        numbers = Text(f"{thousands(count, 'da')} CPR-numre", f"{thousands(count, 'en')} CPR numbers")
    return Text(
        f"kolonnen {where} har {numbers.da}, der kan være nogens. Demoen er til opdigtede borgere: læg 80 til måneden "
        "(120379-0000 bliver 128379-0000), eller fjern det, så giver demoen selv numre",
        f"the column {where} has {numbers.en} that may be somebody's. The demo is for invented citizens: add 80 to the "
        "month (120379-0000 becomes 128379-0000), or take it away, and the demo gives numbers itself",
    )


def _could_be_real(columns: Columns) -> Counter[str]:
    """How many numbers of each column could be issued: made-up ones are of a month that does not exist."""
    found: Counter[str] = Counter()
    for where, texts in _all_texts(columns):
        found[where] += sum(
            can_be(number) and not is_synthetic(number)
            for text in texts
            for number in (re.sub(r"\D", "", each) for each in _TEN.findall(text))
        )
    return +found


def _all_texts(columns: Columns) -> Iterator[tuple[str, Iterable[str]]]:
    yield "person", columns.persons
    yield "value", columns.values
    for name in columns.extra:
        yield name, _column(columns, name)
    for further in columns.further.values():
        for name, cells in further.items():
            yield name, (text_of(cell, name) for cell in cells.values())


def _column(columns: Columns, name: str) -> list[str]:
    return [text_of(cell, name).strip() for cell in columns.extra.get(name, ())]
