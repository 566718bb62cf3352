"""Sanction: what a breach of duty costs, and whether what must happen first has happened."""

from __future__ import annotations

from dataclasses import replace

from humlebi.law.kinds import Text
from humlebi.law.questions import Sanction
from humlebi.reckoning.known import Known, Record
from humlebi.reckoning.truth import Finding, Situation, find, number_found
from humlebi.reckoning.verdict import Verdict, climb, lasts_until, together
from humlebi.timeline.calendar import month_end, month_start, plus_months

ALREADY = Text("Der er allerede én i kalendermåneden.", "There is already one in the calendar month.")
TOO_LATE = Text("Fristen for at gennemføre den er udløbet.", "The time to carry it out has passed.")


def answer(rule: Sanction, situation: Situation, decided: int, own: Record | None = None) -> Verdict:
    """`may`, `may_not` (a precondition is missing, or a bar in `notes`) or `unknown`; the cost as value.

    `situation.day` is the day of the breach: it picks rates and terms. The preconditions are those of the day
    `decided`, a day number; so are the particulars that the cost rests on. The cost is told even where it may not be
    imposed. `own`: the sanction that was imposed for this breach, which does not bar itself.
    """
    before = tuple(find(one, replace(situation, day=decided)) for one in rule.before)
    notes = tuple(_bars(rule, situation, decided, own))
    situation = replace(situation, told_by=decided)
    status = "may_not" if notes else together(before, "may", "may_not")
    stages, found = climb(rule.stages, situation)
    value, cost = (stages[-1].value, found[-1:]) if stages else (None, ())
    if rule.cap is not None and value is not None:
        cap: Finding = find(rule.cap, situation)
        most = number_found(cap)
        value, cost = (None if most is None else min(value, most)), (*cost, cap)
    if stages and value is None and status == "may":
        status = "unknown"
    until, tried = lasts_until(rule.lasts, situation)
    return Verdict(status, value, stages=stages, findings=(*before, *cost, *tried), until=until, notes=notes)


def imposed(rule: Sanction, known: Known, breach: int) -> Record | None:
    """The first sanction recorded on or after a breach and while it may be carried out; None when there is none."""
    family = (rule.once_a_month,) if rule.once_a_month else ()
    found = [record for record in known.events_of("sanktion", family) if record.begins >= breach]
    if rule.effected_within is not None:
        found = [record for record in found if record.begins <= last_day(breach, rule.effected_within)]
    return found[0] if found else None


def _bars(rule: Sanction, situation: Situation, decided: int, own: Record | None) -> list[Text]:
    bars = []
    month = month_start(situation.day)
    if rule.once_a_month:
        others = situation.known.events_of("sanktion", (rule.once_a_month,))
        if any(month_start(other.begins) == month for other in others if other is not own):
            bars.append(ALREADY)
    if rule.effected_within is not None and decided > last_day(situation.day, rule.effected_within):
        bars.append(TOO_LATE)
    return bars


def last_day(breach: int, months: int) -> int:
    """The last day of the whole calendar months that follow the month of the breach."""
    return month_end(plus_months(month_start(breach), months))
