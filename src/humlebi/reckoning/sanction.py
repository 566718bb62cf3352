"""Sanction: what a breach of duty costs, and whether what must happen first has happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from humlebi.law.kinds import Happens, Text
from humlebi.law.questions import Sanction
from humlebi.law.terms import Condition
from humlebi.law.terms import day as date_field
from humlebi.reckoning.known import Known, Record
from humlebi.reckoning.truth import Finding, Situation, find, number_found
from humlebi.reckoning.verdict import Decided, Verdict, climb, lasts_until, together
from humlebi.timeline.calendar import NEVER, month_end, month_start, plus_months

ALREADY = Text("Der er allerede én i kalendermåneden.", "There is already one in the calendar month.")
TOO_LATE = Text("Fristen for at gennemføre den er udløbet.", "The time to carry it out has passed.")
ONLY_ONE = Text(
    "Pligten er brudt flere gange i kalendermåneden: kun ét af bruddene kan udløse den.",
    "The duty was broken several times in the calendar month: only one of the breaches can lead to it.",
)
# What must be told where the answer turns on it; a sanction that is recorded tells it itself.
DECISION_DAY = date_field("afgoerelsens_dag", "Den dag, der træffes afgørelse", "The day of the decision")


def answer(rule: Sanction, situation: Situation, decided: Decided | None) -> Verdict:
    """`may`, `may_not` (a precondition is missing, or a bar in `notes`) or `unknown`; the cost as value.

    `situation.day` is the day of the breach: it picks rates and terms. The preconditions are those of the day it is
    decided; so are the particulars that the cost rests on. When nobody has told that day, what differs from day to day
    is unknown. The cost is reckoned even where it may not be imposed: reckoned, not told (`reasons`).
    """
    own = imposed(rule, situation.known, situation.day)
    if decided is None and own is not None:
        decided = Decided(own.begins, "record", own)
    days = [max(decided.day, situation.day)] if decided else _days_it_may_be(rule, situation)
    before = tuple(_before(one, situation, days) for one in rule.before)
    bars = tuple(_bars(rule, situation, days, own))
    status = "may_not" if bars else together(before, "may", "may_not")
    situation = replace(situation, told_by=days[-1])
    stages, found = climb(rule.stages, situation)
    value, cost = (stages[-1].value, found[-1:]) if stages else (None, ())
    capped = None
    if rule.cap is not None and value is not None:
        cap: Finding = find(rule.cap, situation)
        most = number_found(cap)
        capped = most if most is not None and most < value else None
        value, cost = (None if most is None else min(value, most)), (*cost, cap)
    if stages and value is None and status == "may":
        status = "unknown"
    until, tried, _ = lasts_until(rule.lasts, situation)
    notes = bars or tuple(_only_one(rule, situation, own))
    findings = (*before, *cost, *tried)
    return Verdict(
        status, value, stages=stages, findings=findings, until=until, notes=notes, decided=decided, cap=capped
    )


def _before(one: Condition, situation: Situation, days: Sequence[int]) -> Finding:
    """A precondition on the day of the decision; unknown when it turns on which of several days that is."""
    found = [find(one, replace(situation, day=day)) for day in days]
    if all(finding.value == found[0].value for finding in found):
        return found[-1]
    return Finding(one, None, (), (Finding(DECISION_DAY, None),))


def _days_it_may_be(rule: Sanction, situation: Situation) -> list[int]:
    """The days on which something about the person changes, from the breach to the last day it may be carried out."""
    breach = situation.day
    last = NEVER if rule.effected_within is None else last_day(breach, rule.effected_within)
    changes = {breach}
    for records in (*situation.known.spells.values(), *situation.known.events.values()):
        for record in records:
            changes |= {day for day in (record.begins, record.begins + 1, record.until) if breach <= day <= last}
    return sorted(changes - {NEVER})


# --- which breach a sanction was imposed for --------------------------------------------------------------------------


def imposed(rule: Sanction, known: Known, breach: int) -> Record | None:
    """The sanction recorded for a breach on that day; None when there is none.

    Each recorded sanction is for the earliest breach before it that has none yet and may still have one, of a month
    that has none where there is such a breach. What is left over belongs to a breach that nobody has recorded: to this
    one, when it is not recorded either and comes before.
    """
    for record, day in _assigned(rule, known):
        if day == breach:
            return record
    if breach in _breaches(rule, known):
        return None
    left = [record for record, day in _assigned(rule, known) if day is None]
    return next((r for r in left if breach <= r.begins <= _last(rule, breach)), None)


def _assigned(rule: Sanction, known: Known) -> list[tuple[Record, int | None]]:
    """Each sanction of the family in the order of time, and the day of the breach it is for (None: not recorded)."""
    waiting = _breaches(rule, known)
    assigned: list[tuple[Record, int | None]] = []
    # One that is recorded as another family's is not for a breach of this rule.
    own = (rule.once_a_month,) if rule.once_a_month else ("", rule.name, *rule.recorded_as)
    for record in known.events_of("sanktion", own):
        may_be = [day for day in waiting if day <= record.begins <= _last(rule, day)]
        taken = {month_start(day) for _, day in assigned if day is not None} if rule.once_a_month else set()
        breach = next((day for day in may_be if month_start(day) not in taken), next(iter(may_be), None))
        if breach is not None:
            waiting.remove(breach)
        assigned.append((record, breach))
    return assigned


def _breaches(rule: Sanction, known: Known) -> list[int]:
    if not isinstance(rule.asked, Happens):
        return []
    return [record.begins for record in known.events_of(rule.asked.kind, rule.asked.values)]


# --- what bars it -----------------------------------------------------------------------------------------------------


def _bars(rule: Sanction, situation: Situation, days: Sequence[int], own: Record | None) -> Iterator[Text]:
    """At most one a calendar month goes by the month of the breach: what is recorded later was for that month.

    One that was imposed is barred by an earlier one alone: of two the first stands.
    """
    if rule.once_a_month:
        month = month_start(situation.day)
        others = [(r, day) for r, day in _assigned(rule, situation.known) if own is None or r.begins < own.begins]
        if any(month_start(r.begins if day is None else day) == month for r, day in others):
            yield ALREADY
    if days[0] > _last(rule, situation.day):
        yield TOO_LATE


def _only_one(rule: Sanction, situation: Situation, own: Record | None) -> Iterator[Text]:
    month = month_start(situation.day)
    in_month = [day for day in _breaches(rule, situation.known) if month_start(day) == month]
    if rule.once_a_month and own is None and len(in_month) > 1:
        yield ONLY_ONE


def _last(rule: Sanction, breach: int) -> int:
    return NEVER if rule.effected_within is None else last_day(breach, rule.effected_within)


def last_day(breach: int, months: int) -> int:
    """The last day of the whole calendar months that follow the month of the breach."""
    return month_end(plus_months(month_start(breach), months))
