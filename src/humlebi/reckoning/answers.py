"""One question put to the law: of nobody in particular with what is told, or of a person with what is recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from humlebi.law.benefits import BENEFITS
from humlebi.law.kinds import Axis, Begins, Course, Enters, Happens, Since, Text
from humlebi.law.lifting import Trial
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
    Seat,
)
from humlebi.law.register import Law, Version, law
from humlebi.law.series import Dated
from humlebi.law.terms import During, Field, Term, fields_in
from humlebi.reckoning import amount, composition, conditions, ladder, ratio, requirement, sanction
from humlebi.reckoning.known import NOBODY, Known, Record, known
from humlebi.reckoning.regulation import OutsideSeries, Rates
from humlebi.reckoning.telling import BadTelling, read
from humlebi.reckoning.truth import Situation, missing, records
from humlebi.reckoning.verdict import Verdict
from humlebi.timeline.calendar import number, to_date
from humlebi.timeline.columns import Columns


class BadQuestion(ValueError):
    """A question that cannot be put. `faults` says, each in one sentence, what is wrong and what to do."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question came to for a person ("" = nobody in particular) on a day.

    `missing`: what nobody has told and would decide it; empty unless the status is unknown. `oere`: the value of an
    amount in kroner, rounded to the øre. `begun`: the fact that raised it, None when it was asked. `read`: the dated
    amounts that it rests on.
    """

    rule: Version
    person: str
    on: date
    verdict: Verdict
    missing: tuple[Term, ...]
    begun: Record | None = None
    trial: Trial | None = None
    read: tuple[tuple[Text, Dated], ...] = ()

    @property
    def status(self) -> str:
        return self.verdict.status

    @property
    def authority(self) -> str:
        """The paragraph it rests on, or the trial that sets the rule aside."""
        return self.trial.authority if self.trial else self.rule.source.cite

    @property
    def value(self) -> Fraction | None:
        return self.verdict.value

    @property
    def unit(self) -> str:
        declared = self.rule.declaration
        return declared.unit if isinstance(declared, Amount | Sanction) else ""

    @property
    def oere(self) -> int | None:
        value = self.verdict.value
        return None if value is None or self.unit != "kr" else to_oere(value)

    @property
    def until(self) -> date | None:
        """The first day after what is granted may last."""
        return None if self.verdict.until is None else to_date(self.verdict.until)

    @property
    def because(self) -> str:
        """The facts it rests on, each by its sort and row."""
        begun = [self.begun.place] if self.begun else []
        rest = [record.place for finding in self.verdict.findings for record in records(finding)]
        return " ".join(dict.fromkeys(begun + rest))


def to_oere(kroner: Fraction) -> int:
    """Half an øre is rounded away from zero."""
    oere = kroner * 100
    return int(oere + Fraction(1, 2)) if oere >= 0 else -int(-oere + Fraction(1, 2))


def ask(
    name: str,
    on: date,
    told: Mapping[str, str] | None = None,
    *,
    of: Known = NOBODY,
    decided: date | None = None,
    begun: date | None = None,
    trials: Sequence[str] = (),
    law_: Law | None = None,
) -> Answer:
    """The answer of question `name` (or of one version by its slug) on a day.

    `told`: fields as texts. `of`: what is recorded about a person. `begun`: the day the benefit began, where that picks
    the regime. `decided`: the day a sanction is decided, the day itself when left out. `trials`: ids of trials laid
    over the law, granted or not; a person enrolled in a granted one is exempt in any case. Raises BadQuestion with all
    faults, OutsideLaw for a day that the law does not cover.
    """
    found = law_ or law()
    found.require(on, Text("Datoen", "The date"))
    rule = _version(found, name, on, begun)
    declared = rule.declaration
    faults = [*_not_yet_born(of, on), *_no_such_benefit(declared, begun or on)]
    values, wrong = _read(declared, told or {}, found.named(name))
    if faults + wrong:
        raise BadQuestion(faults + wrong)
    trial = _set_aside(found, rule.name, of, on, trials)
    if trial is not None:
        return Answer(rule, of.person, on, Verdict("exempt", notes=(trial.instead,)), (), None, trial)
    situation = Situation(number(on), of, found.vocabulary, _Reader(found), values)
    try:
        return _answer(rule, situation, decided or on, None)
    except BadTelling as bad:
        raise BadQuestion([str(bad)]) from None


def of_person(columns: Columns, person: int, today: date, law_: Law | None = None) -> list[Answer]:
    """Every question that the person's own facts have raised until today, in the order of time.

    A particular that cannot be read leaves its questions unknown, with the sentence that says why among the notes.
    """
    found = law_ or law()
    about = known(columns, person)
    raised = []
    for rule in found.versions:
        asked = getattr(rule.declaration, "asked", None)
        if asked is None:
            continue
        for record, begun in _occasions(asked, about):
            if record.begins <= number(today) and _governs(rule, begun, record.begins):
                raised.append((record, rule))
    raised.sort(key=lambda one: one[0].begins)
    answers = []
    for record, rule in raised:
        trial = _set_aside(found, rule.name, about, to_date(record.begins), ())
        if trial is None:
            situation = Situation(record.begins, about, found.vocabulary, _Reader(found))
            answers.append(_answer_or_why_not(rule, situation, today, record))
            continue
        lifted = Verdict("exempt", notes=(trial.instead,))
        answers.append(Answer(rule, about.person, to_date(record.begins), lifted, (), record, trial))
    return answers


def _answer_or_why_not(rule: Version, situation: Situation, today: date, record: Record) -> Answer:
    try:
        return _answer(rule, situation, today, record)
    except (BadTelling, OutsideSeries) as bad:
        unread = Verdict("unknown", notes=(Text(str(bad), str(bad)),))
        return Answer(rule, situation.known.person, to_date(situation.day), unread, (), record)


def _set_aside(found: Law, rule: str, of: Known, on: date, over_everybody: Sequence[str]) -> Trial | None:
    """The trial that exempts from the rule on the day: laid over everybody, or granted and the person enrolled."""
    for trial in found.trials:
        if rule not in trial.exempts:
            continue
        granted = trial.granted is not None and trial.granted[0] <= on < trial.granted[1]
        day = number(on)
        enrolled = any(r.value == trial.id and r.begins <= day < r.until for r in of.spells_of("forsoeg"))
        if trial.id in over_everybody and (granted or trial.granted is None):
            return trial
        if granted and enrolled:
            return trial
    return None


def needs(declared: Asked) -> tuple[Field, ...]:
    """The fields that a question may ask for."""
    return (*fields_in(declared), *_seats(declared))


def _answer(rule: Version, situation: Situation, decided: date, begun: Record | None) -> Answer:
    verdict = _verdict(rule.declaration, situation, number(decided), begun)
    wanted: dict[object, Term] = {}
    if verdict.status == "unknown":
        for finding in verdict.findings:
            for term in missing(finding):
                # One state that nobody has recorded is missing once, however many of its values are asked for.
                wanted.setdefault(term.state.kind if isinstance(term, During) else term, term)
    read = situation.rates.read if isinstance(situation.rates, _Reader) else {}
    on, missing_ = to_date(situation.day), tuple(wanted.values())
    return Answer(rule, situation.known.person, on, verdict, missing_, begun, read=tuple(read.values()))


def _verdict(declared: object, situation: Situation, decided: int, begun: Record | None) -> Verdict:
    match declared:
        case Conditions():
            return conditions.answer(declared, situation)
        case Requirement():
            return requirement.answer(declared, situation)
        case Amount():
            return amount.answer(declared, situation)
        case Sanction():
            own = sanction.imposed(declared, situation.known, situation.day) if begun else None
            on = own.begins if own else decided
            return sanction.answer(declared, situation, max(on, situation.day), own)
        case Composition():
            return composition.answer(declared, situation)
        case Ratio():
            return ratio.answer(declared, situation)
        case Ladder():
            return ladder.answer(declared, situation)
    raise TypeError(f"{type(declared).__name__} answers no question of one person")


# --- which version --------------------------------------------------------------------------------------------------


def _version(found: Law, name: str, on: date, begun: date | None) -> Version:
    versions = [
        v for v in found.named(name) if isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota)
    ]
    if not versions and any(isinstance(v.declaration, Quota) for v in found.named(name)):
        raise BadQuestion([f"'{name}' is a quota: it is asked of many people, not of one"])
    if not versions:
        raise BadQuestion([f"there is no question '{name}'; './humlebi law list' shows what can be asked"])
    for version in versions:
        day = begun or on if version.scope.picked_by is Axis.BEGUN else on
        if version.scope.begins <= day < version.scope.until:
            return version
    spans = "; ".join(f"{v.regime} from {v.scope.begins} until {v.scope.until} (not included)" for v in versions)
    raise BadQuestion([f"'{name}' says nothing of {on}: it is declared {spans}"])


def _governs(rule: Version, begun: int, day: int) -> bool:
    picked = begun if rule.scope.picked_by is Axis.BEGUN else day
    return number(rule.scope.begins) <= picked < number(rule.scope.until)


def _occasions(asked: Since, about: Known) -> Iterator[tuple[Record, int]]:
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
    run = about.around(kind, day)
    return run[0] if run else None


# --- what cannot be asked -------------------------------------------------------------------------------------------


def _not_yet_born(of: Known, on: date) -> list[str]:
    if of.born is None or of.born <= number(on):
        return []
    return [f"the person was born on {to_date(of.born)}, after {on}: nothing can be asked of that day"]


def _no_such_benefit(declared: object, on: date) -> list[str]:
    """Faults when none of the benefits a question concerns existed on the day."""
    benefits = getattr(declared, "benefits", ())
    wrong = [sentence for kind in benefits if (sentence := not_existing(kind, on))]
    return wrong if benefits and len(wrong) == len(benefits) else []


def not_existing(kind: str, on: date) -> str:
    """One sentence with the dates when a benefit could not be granted on the day; empty when it could."""
    existed = BENEFITS.get(kind)
    if existed is None:
        return ""
    if existed.begins and on < existed.begins:
        return f"{kind} did not exist on {on}: it began on {existed.begins} ({existed.source.cite})"
    if existed.until and on >= existed.until:
        return f"{kind} did not exist on {on}: it ended before {existed.until} ({existed.source.cite})"
    return ""


Values = dict[str, bool | Fraction | str]


def _read(declared: object, told: Mapping[str, str], versions: Sequence[Version]) -> tuple[Values, list[str]]:
    known_fields = {field.name: field for field in needs(declared)}  # type: ignore[arg-type]
    values: Values = {}
    faults = []
    for name, text in told.items():
        field = known_fields.get(name)
        if field is None:
            some = ", ".join(known_fields) or "nothing"
            faults.append(f"there is no field '{name}' here; it asks for: {some}")
            continue
        try:
            values[name] = read(field, text)
        except BadTelling as bad:
            faults.append(f"{bad}{_of_another_regime(text, versions)}")
    return values, faults


def _of_another_regime(text: str, versions: Sequence[Version]) -> str:
    """Where the rule under another regime knows the value: its field and dates; else nothing."""
    for version in versions:
        for field in fields_in(version.declaration):
            if text in field.values:
                scope = version.scope
                return (
                    f"; it is a value of {field.name} under regime {scope.name}, which holds from {scope.begins} until "
                    f"{scope.until} (not included)"
                )
    return ""


def _seats(declared: object) -> tuple[Field, ...]:
    """The fields of a body: who sits there, who is present, how they vote."""
    if not isinstance(declared, Composition):
        return ()
    members = [
        Field(f"medlem_{seat.name}", _so_many("medlemmer", "members", seat), "number") for seat in declared.seats
    ]
    present = [
        Field(f"til_stede_{seat.name}", _so_many("til stede", "present", seat), "number") for seat in declared.seats
    ]
    return (*members, *present, *_VOTES)


def _so_many(da: str, en: str, seat: Seat) -> Text:
    return Text(f"Antal {da}: {seat.words.da}", f"How many {en}: {seat.words.en}")


_VOTES = (
    Field("for", Text("stemmer for", "votes for"), "number"),
    Field("imod", Text("stemmer imod", "votes against"), "number"),
    Field("udslag", Text("den afgørende stemme er for", "the casting vote is in favour"), "yes_no"),
)


_RATES: dict[str, Rates] = {}


class _Reader:
    """Reads the amounts of a law's series, and remembers which it was asked for."""

    def __init__(self, found: Law) -> None:
        self.rates = _RATES.setdefault(found.digest, Rates(found.series, found.percents))
        self.titles = {series.name: series.title for series in found.series}
        self.read: dict[str, tuple[Text, Dated]] = {}

    def __call__(self, name: str, day: int) -> Fraction:
        dated = self.rates.on(name, to_date(day))
        assert dated.amount is not None
        self.read[name] = (self.titles[name], dated)
        return dated.amount
