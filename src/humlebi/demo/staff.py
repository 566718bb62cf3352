"""Who works in the job centre, and who has which citizens."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from humlebi.demo.chance import Dice
from humlebi.demo.names import SURNAMES
from humlebi.demo.shares import CASES_PER_WORKER, FLEKS, JOBS, RESOURCE, SICKNESS, UNITS

Role = Literal["caseworker", "team_leader"]

# For the demo only: it is printed beside the log-ins, and nothing real may be kept behind it.
DEMO_PASSWORD = "humlebi-demo"  # noqa: S105


@dataclass(frozen=True, slots=True)
class StaffCard:
    """One who can log in."""

    username: str
    name: str
    role: Role
    unit: str
    password: str = DEMO_PASSWORD


# Always there, whatever the seed and the size; the first caseworker of a unit gets its stories.
CASEWORKERS = {
    SICKNESS: StaffCard("anna", "Anna Engblomme", "caseworker", SICKNESS),
    FLEKS: StaffCard("bo", "Bo Svirreflue", "caseworker", FLEKS),
    JOBS: StaffCard("dorte", "Dorte Blåklokke", "caseworker", JOBS),
    RESOURCE: StaffCard("emil", "Emil Højsommer", "caseworker", RESOURCE),
}
TEAM_LEADERS = {
    SICKNESS: StaffCard("lone", "Lone Nordenvind", "team_leader", SICKNESS),
    FLEKS: StaffCard("karen", "Karen Guldvinge", "team_leader", FLEKS),
    JOBS: StaffCard("mads", "Mads Åkande", "team_leader", JOBS),
    RESOURCE: StaffCard("inge", "Inge Ørnebregne", "team_leader", RESOURCE),
}
# Given names of the other caseworkers: each is a log-in, so only letters that every keyboard has.
GIVEN = (
    "Alberte", "Benjamin", "Cecilie", "David", "Elin", "Fatma", "Gustav", "Hanna", "Isak", "Jonas", "Katrine",
    "Laura", "Malik", "Nanna", "Oliver", "Petra", "Rune", "Selma", "Tobias", "Ursula", "Victor", "Wilma",
    "Zenia",
)  # fmt: skip


def staff_for(cases: Mapping[str, int], seed: int) -> tuple[StaffCard, ...]:
    """Team leaders and caseworkers by unit; at most 60 cases each, and at least one caseworker a unit."""
    dice = Dice(f"{seed}/staff")
    cards: list[StaffCard] = []
    hired = 0
    for unit in UNITS:
        cards += [TEAM_LEADERS[unit], CASEWORKERS[unit]]
        more = max(0, -(-cases.get(unit, 0) // CASES_PER_WORKER) - 1)
        cards += [_colleague(dice, hired + number, unit) for number in range(more)]
        hired += more
    return tuple(cards)


def _colleague(dice: Dice, number: int, unit: str) -> StaffCard:
    given = GIVEN[number % len(GIVEN)]
    round_ = number // len(GIVEN) + 1
    username = given.lower() + (str(round_) if round_ > 1 else "")
    return StaffCard(username, f"{given} {dice.pick(SURNAMES)}", "caseworker", unit)


def deal(staff: tuple[StaffCard, ...], cases: Iterable[tuple[str, str]], pinned: Mapping[str, str]) -> dict[str, str]:
    """Person -> username for (person, unit) in order: the pinned to theirs, others to whoever has fewest."""
    cases = tuple(cases)
    held = {card.username: 0 for card in staff}
    for person, _ in cases:
        if person in pinned:
            held[pinned[person]] += 1
    queues = {unit: _queue(staff, unit, held) for unit in UNITS}
    dealt = {person: pinned[person] for person, _ in cases if person in pinned}
    for person, unit in cases:
        if person not in pinned:
            count, place, username = queues[unit][0]
            heapq.heapreplace(queues[unit], (count + 1, place, username))
            dealt[person] = username
    return dealt


def _queue(staff: tuple[StaffCard, ...], unit: str, held: Mapping[str, int]) -> list[tuple[int, int, str]]:
    queue = [
        (held[card.username], place, card.username)
        for place, card in enumerate(staff)
        if card.unit == unit and card.role == "caseworker"
    ]
    heapq.heapify(queue)
    return queue
