"""Composition: whether a body is set up, may meet, and what it decides."""

from __future__ import annotations

from fractions import Fraction

from humlebi.law.kinds import Text
from humlebi.law.questions import Composition, Seat
from humlebi.reckoning.truth import Finding, Situation, find
from humlebi.reckoning.verdict import Verdict, told_number

# From a body that is not even set up to one that has decided; "unknown" when nobody has told who sits there.
STATUSES = ("not_set_up", "may_not_meet", "may_decide", "adopted", "rejected", "unknown")


def answer(rule: Composition, situation: Situation) -> Verdict:
    """How far the body comes with the members and those present that are told, and the vote when it is told.

    `not_set_up`: a required seat is empty or the number of members is wrong; `may_not_meet`: too few are present;
    `may_decide`; `adopted` or `rejected` when votes are told. `value` = how many must be present.
    """
    required, tried = _required(rule, situation)
    if required is None:
        return Verdict("unknown", findings=tried)
    members = {seat.name: told_number(situation.told, f"medlem_{seat.name}") for seat in required}
    if any(count is None for count in members.values()):
        return Verdict("unknown", findings=tried, notes=_untold(required, members, "medlem"))
    notes = tuple(_not_set_up(rule, required, members))
    if notes:
        return Verdict("not_set_up", findings=tried, notes=notes)
    sitting = _voting(required, members)
    needed = _needed(rule, sitting)
    present = {seat.name: told_number(situation.told, f"til_stede_{seat.name}") for seat in required}
    if any(count is None for count in present.values()):
        return Verdict("unknown", needed, findings=tried, notes=_untold(required, present, "til_stede"))
    absent = tuple(_absent(rule, required, present, needed))
    if absent:
        return Verdict("may_not_meet", needed, findings=tried, notes=absent)
    vote = _vote(rule, situation)
    return Verdict(vote, needed, findings=tried, notes=(_CASTING,) if vote == "unknown" else ())


def _required(rule: Composition, situation: Situation) -> tuple[list[Seat] | None, tuple[Finding, ...]]:
    """The seats that this case requires; None when it is unknown whether one of them is."""
    required, tried = [], []
    for seat in rule.seats:
        if seat.when is not None:
            tried.append(find(seat.when, situation))
            if not tried[-1].value:
                continue
        required.append(seat)
    return (None if any(one.value is None for one in tried) else required), tuple(tried)


def _untold(seats: list[Seat], counts: dict[str, Fraction | None], what: str) -> tuple[Text, ...]:
    return tuple(
        Text(f"Mangler {what}_{s.name}: {s.words.da}", f"Missing {what}_{s.name}: {s.words.en}")
        for s in seats
        if counts[s.name] is None
    )


def _not_set_up(rule: Composition, seats: list[Seat], members: dict[str, Fraction | None]) -> list[Text]:
    notes = []
    for seat in seats:
        count = members[seat.name] or Fraction(0)
        if count < seat.at_least:
            notes.append(Text(f"Pladsen er ikke besat: {seat.words.da}", f"The seat is not filled: {seat.words.en}"))
        if seat.at_most is not None and count > seat.at_most:
            notes.append(Text(f"For mange: {seat.words.da}", f"Too many: {seat.words.en}"))
    total = _voting(seats, members)
    if total < rule.smallest or (rule.largest is not None and total > rule.largest):
        notes.append(Text(f"Antallet af medlemmer er {total}", f"The number of members is {total}"))
    if rule.uneven and total % 2 == 0:
        notes.append(Text("Antallet af medlemmer skal være ulige", "The number of members must be uneven"))
    return notes


def _voting(seats: list[Seat], counts: dict[str, Fraction | None]) -> Fraction:
    """How many of those who vote: whoever only takes part is no member."""
    return sum((counts[seat.name] or Fraction(0) for seat in seats if seat.votes), Fraction(0))


def _needed(rule: Composition, sitting: Fraction) -> Fraction:
    """How many must be present: all, or the quorum of those who sit."""
    if rule.everyone_present or rule.quorum is None:
        return sitting if rule.everyone_present else Fraction(1)
    share = sitting * rule.quorum
    return Fraction(share // 1 + 1) if rule.more_than else Fraction(-((-share) // 1))


def _absent(rule: Composition, seats: list[Seat], present: dict[str, Fraction | None], needed: Fraction) -> list[Text]:
    there = _voting(seats, present)
    if not rule.everyone_present:
        few = Text(f"{there} er til stede; {needed} kræves", f"{there} are present; {needed} are required")
        return [few] if there < needed else []
    return [
        Text(f"Ikke til stede: {seat.words.da}", f"Not present: {seat.words.en}")
        for seat in seats
        if (present[seat.name] or 0) < seat.at_least
    ]


def _vote(rule: Composition, situation: Situation) -> str:
    """Simple majority of the votes cast; a tie falls unless a seat has the casting vote (told in `udslag`)."""
    for_, against = told_number(situation.told, "for"), told_number(situation.told, "imod")
    if for_ is None or against is None:
        return "may_decide"
    if for_ == against and rule.casting:
        casting = situation.told.get("udslag")
        return "unknown" if casting is None else ("adopted" if casting is True else "rejected")
    return "adopted" if for_ > against else "rejected"


_CASTING = Text("Mangler udslag: den afgørende stemme", "Missing udslag: the casting vote")
