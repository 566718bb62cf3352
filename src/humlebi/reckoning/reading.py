"""How a provision is read: which of its versions answers, what sets it aside, and what it comes to.

The one door: a question that somebody asks, one that a person's facts raise, and a duty that is reckoned all come
through here, so that they cannot read the same paragraph in two ways (docs/adr/0008-one-reading.md).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from humlebi.law.kinds import Axis, Begins, Course, Enters, Happens, Since, State, Text
from humlebi.law.lifting import not_law
from humlebi.law.past import in_force
from humlebi.law.questions import (
    Amount,
    Asked,
    Composition,
    Conditions,
    Ladder,
    Quota,
    Ratio,
    Requirement,
    Sanction,
    benefits_of,
)
from humlebi.law.register import Law, Version
from humlebi.law.series import Dated
from humlebi.law.terms import Field, fields_in
from humlebi.reckoning import amount, composition, conditions, ladder, ratio, requirement, sanction
from humlebi.reckoning.known import Known, Record, Run
from humlebi.reckoning.regulation import Rates
from humlebi.reckoning.truth import Situation, Value, find
from humlebi.reckoning.verdict import Decided, Verdict
from humlebi.timeline.calendar import BEFORE_ALL, NEVER, number, to_date
from humlebi.timeline.wording import Refusal, day_in_words


class BadQuestion(Refusal):
    """A question that cannot be put. Each fault says in one sentence what is wrong and what to do."""

    @property
    def faults(self) -> list[str]:
        return [text.en for text in self.texts]


# --- which version ----------------------------------------------------------------------------------------------------

# What told the day that picked the version: the day asked of; the fact that raised the question; a recorded benefit;
# somebody who said when the benefit began; or nobody, so that the day asked of was taken.
PickedBy = Literal["asked", "raised", "record", "told", "assumed"]


@dataclass(frozen=True, slots=True)
class Picked:
    """The day that picked a version and what told it; `record` is the fact that did."""

    day: int
    by: PickedBy
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A version of a rule, why it is this one, and the fact that raised the question (None: somebody asks)."""

    version: Version
    picked: Picked
    raised: Record | None = None


def reading_of(found: Law, name: str, on: date, about: Known, begun: date | None = None) -> Reading:
    """The version of question `name` (or the one that a slug names) that answers on a day of the person.

    `begun`: when the benefit began, as somebody tells it. Raises BadQuestion when the record says another day, when
    there is no such question, or when none of its versions covers the day.
    """
    versions = _questions(found, name)
    picked = [_picked(version, about, number(on), begun) for version in versions]
    for version, day in zip(versions, picked, strict=True):
        if governs(version, day.day):
            return Reading(version, day)
    raise BadQuestion(_says_nothing(versions, on, picked[-1]))


def raised(found: Law, about: Known, until: int) -> list[Reading]:
    """Every question that the person's own facts have raised until a day, in the order of time."""
    readings = []
    for version in found.versions:
        asked = getattr(version.declaration, "asked", None)
        if asked is None:
            continue
        for record, begun in occasions(asked, about):
            by_begun = version.scope.picked_by is Axis.BEGUN
            picked = Picked(begun, "record", record) if by_begun else Picked(record.begins, "raised", record)
            if record.begins <= until and governs(version, picked.day):
                readings.append(Reading(version, picked, record))
    return sorted(readings, key=lambda one: one.raised.begins if one.raised else 0)


def governs(version: Version, picked: int) -> bool:
    """Whether a version answers for what the day picks."""
    return number(version.scope.begins) <= picked < number(version.scope.until)


def beginning(declared: object, about: Known, day: int) -> tuple[int, Record] | None:
    """When the benefit that the question concerns began, of the spell that covers the day, and the record of it.

    Spells that touch are one. Of several benefits that cover the day the first that the declaration names. Nothing for
    a question of a new benefit: it would begin on the day.
    """
    if getattr(declared, "of_a_new_one", False):
        return None
    for kind, *or_kinds in benefits_of(declared):
        for begins, until, told in _runs(declared, about, kind, or_kinds):
            if begins <= day < until:
                return begins, told[0]
    return None


def _runs(declared: object, about: Known, kind: str, or_kinds: Sequence[str]) -> list[Run]:
    runs = about.joined(kind, or_kinds=or_kinds)
    if runs and isinstance(getattr(declared, "asked", None), Course):
        return [(runs[0][0], max(until for _, until, _ in runs), tuple(one for run in runs for one in run[2]))]
    return runs


def occasions(asked: Since, about: Known) -> Iterator[tuple[Record, int]]:
    """The facts that raise a question, each with the day its benefit began."""
    match asked:
        case Begins(kind, _, or_kinds):
            for begins, _, told in about.joined(kind, or_kinds=or_kinds):
                yield told[0], begins
        case Course(kind):
            for begins, _, told in about.joined(kind)[:1]:
                yield told[0], begins
        case Enters(kind, values, within):
            for record in about.spells_of(kind):
                begun = _within(about, within, record.begins)
                if (not values or record.value in values) and begun is not None:
                    yield record, begun
        case Happens(kind, _, values, within):
            for record in about.events_of(kind, values):
                begun = _within(about, within, record.begins) if within else record.begins
                if begun is not None:
                    yield record, begun


def _within(about: Known, kind: str, day: int) -> int | None:
    """The first day of the spell of that kind that covers the day; None when none does."""
    return next((begins for begins, until, _ in about.joined(kind) if begins <= day < until), None)


def _picked(version: Version, about: Known, day: int, begun: date | None) -> Picked:
    if version.scope.picked_by is not Axis.BEGUN:
        return Picked(day, "asked")
    if getattr(version.declaration, "of_a_new_one", False) and begun is None:
        return Picked(day, "asked")
    recorded = beginning(version.declaration, about, day)
    if recorded is not None:
        began, record = recorded
        if begun is not None and number(begun) != began:
            raise BadQuestion(_contradicted(record, began, begun))
        return Picked(began, "record", record)
    return Picked(number(begun), "told") if begun is not None else Picked(day, "assumed")


def _questions(found: Law, name: str) -> list[Version]:
    named = found.named(name)
    versions = [v for v in named if isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota)]
    if not versions and any(isinstance(v.declaration, Quota) for v in named):
        raise BadQuestion(
            Text(
                f"'{name}' er en kvote: den spørges om mange mennesker, ikke om ét",
                f"'{name}' is a quota: it is asked of many people, not of one",
            )
        )
    if not versions and (proposal := found.proposal(name)) is not None:
        raise BadQuestion(not_law(proposal, name))
    if not versions:
        raise BadQuestion(
            Text(
                f"der er intet spørgsmål '{name}'; './humlebi law list' viser, hvad der kan spørges om",
                f"there is no question '{name}'; './humlebi law list' shows what can be asked",
            )
        )
    return versions


def _contradicted(record: Record, began: int, begun: date) -> Text:
    recorded = to_date(began)
    return Text(
        f"{record.kind} begyndte den {recorded} ({record.place}), ikke den {begun}: udelad dagen, eller ret "
        "kendsgerningen",
        f"{record.kind} began on {recorded} ({record.place}), not on {begun}: leave the day out, or correct the fact",
    )


def _says_nothing(versions: Sequence[Version], on: date, picked: Picked) -> Text:
    begun = to_date(picked.day) if picked.by in ("record", "told") else None
    da, en = (days_spoken_of(versions, begun or on, language) for language in ("da", "en"))
    title = versions[-1].title
    if begun:
        return Text(
            f"»{title.da}« siger intet om en ydelse, der begyndte {da}",
            f"“{title.en}” says nothing of a benefit that began on {en}",
        )
    return Text(f"»{title.da}« siger intet om {da}", f"“{title.en}” says nothing of {en}")


def days_spoken_of(versions: Sequence[Version], on: date, language: str) -> str:
    """The day asked of, and the days that there are rules for."""
    periods = "; ".join(
        in_force(begins, until).say(language)
        for begins, until in _without_seams([(v.scope.begins, v.scope.until) for v in versions])
    )
    there = Text("der er regler", "there are rules").say(language)
    return f"{day_in_words(on, language)}; {there} {periods}"


def _without_seams(periods: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """The periods in order; those that meet or overlap are one."""
    whole: list[tuple[date, date]] = []
    for begins, until in sorted(periods):
        if whole and begins <= whole[-1][1]:
            begins, until = whole[-1][0], max(until, whole.pop()[1])
        whole.append((begins, until))
    return whole


# --- what sets it aside -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lifting:
    """What sets a rule aside from `begins` to `until` (excluded), and on whose authority.

    `by`: for those with a spell of that state on the day (None = for everybody). `course`: benefits in which having
    had it is enough for all that falls due of that benefit: until the next one begins; or, with `until_ended`, until
    somebody has ended it, which nobody can after `runs_out` weeks of the benefit.
    """

    authority: str
    begins: int
    until: int
    by: State | None
    course: tuple[str, ...] = ()
    until_ended: bool = False
    runs_out: int = 0

    def ends(self, begun: int, until: int, following: int) -> int:
        """When one recorded until a day ends, in a benefit begun on a day and followed by the next one on another."""
        if not self.until_ended:
            return max(until, following)
        if self.runs_out and until - begun >= 7 * self.runs_out:
            return following
        return min(until, following)


def liftings(found: Law, version: Version, over_everybody: Collection[str]) -> tuple[Lifting, ...]:
    """Trials laid over everybody, and exemptions that may be recorded. Who is enrolled: `trials.laid`."""
    first, last = (number(day) for day in found.formalised)
    lifted = []
    for trial in found.trials:
        if trial.id in over_everybody and version.name in trial.exempts:
            begins, until = (number(day) for day in trial.granted) if trial.granted else (first, last)
            lifted.append(Lifting(trial.authority, begins, until, None))
    for exemption in getattr(version.declaration, "exempted_by", ()):
        recorded = State(found.vocabulary.exemption, (exemption.value,))
        in_course = exemption.whole_course or exemption.until_ended
        course = course_of(version.declaration) if in_course else ()
        ended = (exemption.until_ended, exemption.runs_out)
        lifted.append(Lifting(exemption.source.cite, BEFORE_ALL, NEVER, recorded, course, *ended))
    return tuple(lifted)


def course_of(declared: object) -> tuple[str, ...]:
    """The benefits in which the clock of a duty runs; none where it hangs on no benefit."""
    match getattr(declared, "since", None):
        case Begins(kind, _, or_kinds):
            return (kind, *or_kinds)
        case Course(kind):
            return (kind,)
        case Enters(_, _, within) | Happens(_, _, _, within) if within:
            return (within,)
    return ()


def set_aside(found: Law, version: Version, about: Known, day: int) -> Lifting | None:
    """The recorded exemption that sets the rule aside for the person on the day."""
    return next((one for one in liftings(found, version, ()) if _lifts(one, about, day)), None)


def _lifts(lifting: Lifting, about: Known, day: int) -> bool:
    if not lifting.begins <= day < lifting.until:
        return False
    state = lifting.by
    return state is None or any(
        record.value in state.values and record.begins <= day < _ends(lifting, about, record)
        for record in about.spells_of(state.kind)
    )


def _ends(lifting: Lifting, about: Known, record: Record) -> int:
    """When an exemption ends: with its days, or when the benefit after the one in which it was recorded begins."""
    if not lifting.course:
        return record.until
    first, *others = lifting.course
    runs = about.joined(first, or_kinds=others)
    for place, (begins, until, _) in enumerate(runs):
        if begins <= record.begins < until:
            following = runs[place + 1][0] if place + 1 < len(runs) else NEVER
            return lifting.ends(begins, record.until, following)
    return record.until


def lifters(found: Law, rule: str) -> tuple[Version, ...]:
    """The versions of questions whose answer lifts the rule."""
    return tuple(
        version
        for version in found.versions
        if isinstance(version.declaration, Conditions) and rule in version.declaration.lifts
    )


def lifted_by_answer(found: Law, versions: Sequence[Version], about: Known, day: int) -> tuple[bool | None, Version]:
    """Whether the answer of one of some questions lifts a duty on the day (None = it cannot be decided), and which.

    A question is asked only when something of what raises it is recorded by then: nobody documents what is not there.
    """
    undecided = None
    for version in versions:
        if not governs(version, day) or not _something_told(version, about, day):
            continue
        lifts = _answer_lifts(found, version, about, day)
        if lifts:
            return True, version
        undecided = version if lifts is None else undecided
    return (False, versions[0]) if undecided is None else (None, undecided)


def _answer_lifts(found: Law, version: Version, about: Known, day: int) -> bool | None:
    declared = version.declaration
    assert isinstance(declared, Conditions)
    situation, _ = situation_of(found, about, day)
    lifting = [find(one.when, situation).value for one in declared.classes if one.name in declared.lifts_in]
    if declared.classes and not any(value is not False for value in lifting):
        return False  # whichever of the other classes it is
    verdict = evaluate(Reading(version, Picked(day, "asked")), situation)
    if verdict.status == "unknown":
        return None
    return verdict.status == "holds" and (not declared.classes or verdict.chosen in declared.lifts_in)


def raising(version: Version) -> tuple[Field, ...]:
    """The fields of which one must be recorded before anybody looks at whether the question lifts a duty."""
    declared = version.declaration
    assert isinstance(declared, Conditions)
    return declared.raised_by or fields_in(declared)


def _something_told(version: Version, about: Known, day: int) -> bool:
    return any(about.tells(one.name, day) for one in raising(version))


# --- what it comes to -------------------------------------------------------------------------------------------------


_RATES: dict[str, Rates] = {}


@dataclass
class Reader:
    """Reads the amounts of a law's series, and remembers which it was asked for."""

    law: Law
    read: dict[str, tuple[Text, Dated]] = field(default_factory=dict)

    def __call__(self, name: str, day: int) -> Fraction:
        rates = _RATES.setdefault(self.law.digest, Rates(self.law.series, self.law.percents, self.law.read_until))
        dated = rates.on(name, to_date(day))
        assert dated.amount is not None
        self.read[name] = (rates.series(name).title, dated)
        return dated.amount


def situation_of(
    found: Law, about: Known, day: int, told: dict[str, bool | Fraction | str] | None = None
) -> tuple[Situation, Reader]:
    """A person on a day, and what will have read the rates."""
    reader = Reader(found)
    values: dict[str, Value] = dict(told or {})
    return Situation(day, about, found.vocabulary, reader, values), reader


def evaluate(reading: Reading, situation: Situation, decided: Decided | None = None) -> Verdict:
    """What a question comes to. `decided`: when a sanction is decided (None = nobody has told)."""
    declared = reading.version.declaration
    match declared:
        case Conditions():
            return conditions.answer(declared, situation, granted_on(reading, situation))
        case Requirement():
            return requirement.answer(declared, situation)
        case Amount():
            return amount.answer(declared, situation)
        case Sanction():
            return sanction.answer(declared, situation, decided)
        case Composition():
            return composition.answer(declared, situation)
        case Ratio():
            return ratio.answer(declared, situation)
        case Ladder():
            return ladder.answer(declared, situation)
    raise TypeError(f"{type(declared).__name__} answers no question of one person")


def granted_on(reading: Reading, situation: Situation) -> Record | None:
    """The record of what is granted, which a duration counts from; None when it counts from the day asked of.

    A spell that covers the day: one that the duration is declared to be of, one that would raise the question, or the
    benefit that picked the version. An event that would raise it: the latest until the day.
    """
    declared, about, day = reading.version.declaration, situation.known, situation.day
    if reading.raised is not None:
        return reading.raised
    for lasting in getattr(declared, "lasts", ()):
        if lasting.of is None:
            continue
        for begins, until, told in about.joined(lasting.of.kind, lasting.of.values):
            if begins <= day < until:
                return told[0]
    asked = getattr(declared, "asked", None)
    if isinstance(asked, Enters):
        covering = [r for r, _ in occasions(asked, about) if r.begins <= day < r.until]
        return covering[-1] if covering else None
    if isinstance(asked, Happens):
        happened = [record for record, _ in occasions(asked, about) if record.begins <= day]
        return happened[-1] if happened else None
    if reading.picked.by == "record":
        return reading.picked.record
    recorded = beginning(declared, about, day) if isinstance(asked, Begins | Course) else None
    return None if recorded is None else recorded[1]
