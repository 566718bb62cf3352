"""One question put to the law: of nobody in particular with what is told, or of a person with what is recorded."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from humlebi.law.aliases import current
from humlebi.law.benefits import BENEFITS
from humlebi.law.citing import cited
from humlebi.law.kinds import NO_END, NOTHING, Axis, Text
from humlebi.law.lifting import Trial, not_law
from humlebi.law.questions import Amount, Asked, Composition, Sanction, Seat
from humlebi.law.register import Law, Version, law
from humlebi.law.series import Dated
from humlebi.law.terms import During, Field, Term, day, fields_in
from humlebi.law.units import UnitName
from humlebi.reckoning import sanction
from humlebi.reckoning.known import NOBODY, Known, Record, known
from humlebi.reckoning.reading import (
    BadQuestion,
    Lifting,
    Picked,
    Reader,
    Reading,
    evaluate,
    occasions,
    raised,
    reading_of,
    set_aside,
    situation_of,
)
from humlebi.reckoning.regulation import OutsideSeries
from humlebi.reckoning.telling import BadTelling, read
from humlebi.reckoning.trials import ended, instead, laid
from humlebi.reckoning.truth import Situation, missing, records
from humlebi.reckoning.untold import untold
from humlebi.reckoning.verdict import Decided, Verdict
from humlebi.timeline.calendar import number, to_date
from humlebi.timeline.columns import Columns
from humlebi.timeline.wording import Refusal, day_in_words
from humlebi.timeline.words import DANISH

__all__ = ["Answer", "BadQuestion", "ask", "needs", "not_existing", "of_person", "to_oere"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question came to for a person ("" = nobody in particular) on a day.

    `missing`: what nobody has told and would decide it; empty unless the status is unknown. `oere`: the value of an
    amount in kroner, rounded to the øre. `begun`: the fact that raised it, None when it was asked. `read`: the dated
    amounts that it rests on. `picked`: the day that picked the version, and what told it. `perhaps`: what may be
    missing as well, depending on how the missing is told. `taken_as`: what the day asked of is taken to be the day of,
    where no fact says so.
    """

    rule: Version
    person: str
    on: date
    verdict: Verdict
    missing: tuple[Term, ...]
    begun: Record | None = None
    trial: Trial | None = None
    read: tuple[tuple[Text, Dated], ...] = ()
    picked: Picked | None = None
    lifted_by: str = ""
    perhaps: tuple[Term, ...] = ()
    taken_as: Text = NOTHING

    @property
    def status(self) -> str:
        return self.verdict.status

    @property
    def past(self) -> bool:
        """Whether the day asked lies past the last reading of the rule's page: the law as last read goes on there."""
        return self.on >= self.rule.read_until

    @property
    def authority(self) -> str:
        """The paragraph it rests on, or what sets the rule aside."""
        return self.lifted_by or self.rule.source.cite

    @property
    def value(self) -> Fraction | None:
        return self.verdict.value

    @property
    def unit(self) -> UnitName:
        declared = self.rule.declaration
        return declared.unit if isinstance(declared, Amount | Sanction) else ""

    @property
    def oere(self) -> int | None:
        value = self.verdict.value
        return None if value is None or not self.unit.startswith("kr") else to_oere(value)

    @property
    def until(self) -> date | None:
        """The first day after what is granted may last."""
        return None if self.verdict.until is None else to_date(self.verdict.until)

    @property
    def carried_out_by(self) -> date | None:
        """The last day on which a sanction that may be imposed can be carried out; None where the act sets none."""
        declared = self.rule.declaration
        if not isinstance(declared, Sanction) or declared.effected_within is None or not self.stands:
            return None
        return to_date(sanction.last_day(number(self.on), declared.effected_within))

    @property
    def stands(self) -> bool:
        """Whether what was reckoned is given: an amount that is not, and how long it might have lasted, is not told."""
        return self.status not in _NOT_GIVEN

    @property
    def because(self) -> str:
        """The facts it rests on, each by its sort and row."""
        picked = self.picked.record if self.picked else None
        decided = self.verdict.decided.record if self.verdict.decided else None
        begun = [record.place for record in (self.begun, picked, self.verdict.counted_from, decided) if record]
        rest = [record.place for finding in self.verdict.findings for record in records(finding)]
        return " ".join(dict.fromkeys(begun + rest))


Values = dict[str, bool | Fraction | str]
_NOT_GIVEN = ("may_not", "none", "fails", "invalid", "exempt")


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
    the regime and is not recorded. `decided`: the day a sanction is decided, where that is not recorded. `trials`: ids
    of trials laid over the law, granted or not; a person enrolled in a granted one is exempt in any case. Raises
    BadQuestion with all faults, OutsideLaw for a day that the law does not cover.
    """
    found = law_ or law()
    found.require(on, Text("Datoen", "The date"))
    begun = begun or _told_beginning(told or {})
    reading = reading_of(found, name, on, of, begun)
    rule, declared = reading.version, reading.version.declaration
    asked_for = needs(declared) + (_of_trials(found, rule.name) if trials or of.spells_of("forsoeg") else ())  # type: ignore[arg-type]
    values, wrong = _read(asked_for, told or {}, found.named(name), on)
    faults = [*_not_yet_born(of, on), *_no_such_benefit(declared, to_date(reading.picked.day)), *wrong]
    faults += _no_such_trial(found, trials)
    if begun and begun > on:
        faults.append(_not_yet_begun(begun, on))
    if faults:
        raise BadQuestion(faults)
    lifted = set_aside(found, rule, of, number(on))
    if lifted is not None:
        return _exempt(reading, of, on, lifted)
    asked_of = reading.picked.day if getattr(declared, "as_it_began", False) else number(on)
    situation, read_rates = situation_of(found, of, asked_of, values)
    try:
        answer = _under_trials(reading, situation, read_rates, _decided(values, decided), number(on), trials)
    except BadTelling as bad:
        raise BadQuestion(_texts(bad)) from None
    return replace(answer, taken_as=_taken_as(declared, of, number(on)))


def _taken_as(declared: object, of: Known, day: int) -> Text:
    """What a day that somebody asks of is taken to be the day of; nothing when a fact of that day says so."""
    asked = getattr(declared, "asked", None)
    if asked is not None and not any(record.begins == day for record, _ in occasions(asked, of)):
        words: Text = asked.words
        return words
    return _A_NEW_BENEFIT if getattr(declared, "of_a_new_one", False) else NOTHING


_A_NEW_BENEFIT = Text(
    "ansøgningen, så ydelsen ville begynde da", "the application, so that the benefit would begin then"
)


def of_person(columns: Columns, person: int, today: date, law_: Law | None = None) -> list[Answer]:
    """Every question that the person's own facts have raised until today, in the order of time.

    A sanction that nobody has recorded is looked at as if it were decided today. A particular that cannot be read
    leaves its questions unknown, with the sentence that says why among the notes.
    """
    found = law_ or law()
    about = known(columns, person)
    return [_answer_or_why_not(reading, found, about, today) for reading in raised(found, about, number(today))]


def _answer_or_why_not(reading: Reading, found: Law, about: Known, today: date) -> Answer:
    assert reading.raised is not None
    situation, read_rates = situation_of(found, about, reading.raised.begins)
    declared = reading.version.declaration
    if no_such := _no_such_benefit(declared, to_date(reading.picked.day)):
        return _blank(reading, situation, Verdict("unknown", notes=tuple(no_such)))
    lifted = set_aside(found, reading.version, about, situation.day)
    if lifted is not None:
        return _exempt(reading, about, to_date(situation.day), lifted)
    decided = None
    if isinstance(declared, Sanction) and sanction.imposed(declared, about, situation.day) is None:
        decided = Decided(number(today), "today")
    try:
        return _under_trials(reading, situation, read_rates, decided, situation.day)
    except (BadTelling, OutsideSeries) as bad:
        return _blank(reading, situation, Verdict("unknown", notes=tuple(_texts(bad))))


def _told_beginning(told: Mapping[str, str]) -> date | None:
    """The day somebody tells that the benefit began; None when nobody does, or not so that it can be read."""
    try:
        text = told.get(BEGINNING.name, "")
        began = read(BEGINNING, text) if text else None
    except BadTelling:
        return None  # said with the other fields
    return to_date(int(began)) if isinstance(began, Fraction) else None


def _decided(values: Values, decided: date | None) -> Decided | None:
    """The day a sanction is decided as somebody tells it; None when nobody does."""
    told = values.get(sanction.DECISION_DAY.name)
    if decided is not None:
        return Decided(number(decided), "told")
    return Decided(int(told), "told") if isinstance(told, Fraction) else None


def _exempt(reading: Reading, of: Known, on: date, lifted: Lifting) -> Answer:
    verdict = Verdict("exempt")
    return Answer(
        reading.version, of.person, on, verdict, (), reading.raised, None, (), reading.picked, lifted.authority
    )


def _under_trials(
    reading: Reading,
    situation: Situation,
    read_rates: Reader,
    decided: Decided | None,
    day: int,
    over_everybody: Collection[str] = (),
) -> Answer:
    """The answer of the law, or of a trial that the person is under on the day.

    A trial only eases: where the law's own answer already grants what is asked, it is not waited for.
    """
    found = read_rates.law
    tried = laid(found, reading.version.name, replace(situation, day=day), over_everybody)
    if tried is None or tried.holds is False:
        answer = _answer(reading, situation, read_rates, decided)
        if tried is not None:
            return _noting(answer, NOT_UNDER, tried.trial)
        over = ended(found, reading.version.name, situation.known, day, over_everybody)
        return answer if over is None else _noting(answer, _ended(over), over)
    if tried.holds is None:
        answer = _answer(reading, situation, read_rates, decided)
        if answer.status in _GRANTED:
            return answer
        wanted = tuple(dict.fromkeys((*tried.missing, *answer.missing)))
        unsure = replace(answer.verdict, status="unknown", value=None, until=None)
        return _noting(replace(answer, verdict=unsure, missing=wanted), PERHAPS_UNDER, tried.trial)
    substitute = instead(found, tried.trial, reading.version.name, day)
    if substitute is None:
        verdict = Verdict("exempt", notes=(tried.trial.instead,), findings=(tried.finding,) if tried.finding else ())
        answer = _blank(reading, situation, verdict)
    else:
        answer = _answer(replace(reading, version=substitute), situation, read_rates, decided)
    return replace(answer, trial=tried.trial, lifted_by=tried.trial.authority)


def _blank(reading: Reading, situation: Situation, verdict: Verdict) -> Answer:
    on, person = to_date(situation.day), situation.known.person
    return Answer(reading.version, person, on, verdict, (), reading.raised, picked=reading.picked)


def _noting(answer: Answer, said: Text, trial: Trial) -> Answer:
    """The same answer with a sentence on a trial."""
    named = Text(said.da.format(trial.title.da, trial.id), said.en.format(trial.title.en, trial.id))
    return replace(answer, verdict=replace(answer.verdict, notes=(*answer.verdict.notes, named)))


NOT_UNDER = Text(
    "Forsøget '{0}' ({1}) gælder ikke her: stedet, gruppen eller betingelserne passer ikke.",
    "The trial '{0}' ({1}) does not hold here: the place, the group or the conditions do not fit.",
)


def _ended(trial: Trial) -> Text:
    """That a trial has ended, with its last day."""
    assert trial.granted is not None
    last = trial.granted[1] - timedelta(days=1)
    return Text(
        f"Forsøget '{{0}}' ({{1}}) sluttede den {_da(last)}; reglen selv gælder igen.",
        f"The trial '{{0}}' ({{1}}) ended on {_en(last)}; the rule itself holds again.",
    )


PERHAPS_UNDER = Text(
    "Forsøget '{0}' ({1}) kan løfte reglen; det afgøres, når det, der mangler, er oplyst.",
    "The trial '{0}' ({1}) may lift the rule; that is decided once what is missing has been told.",
)
_GRANTED = ("holds", "valid", "may", "within")


def _texts(bad: ValueError) -> list[Text]:
    return list(bad.texts) if isinstance(bad, Refusal) else [Text(str(bad), str(bad))]


def _of_trials(found: Law, rule: str) -> tuple[Field, ...]:
    """The fields that the trials which may lift the rule ask for."""
    lifts = tuple(lift for trial in found.trials for lift in trial.lifting(rule))
    read_instead = tuple(one for lift in lifts for one in lift.instead if one.name == rule)
    return fields_in((tuple(lift.when for lift in lifts), read_instead))


def _no_such_trial(found: Law, trials: Sequence[str]) -> list[Text]:
    """Faults when a trial that is laid over the law is not there, or was never granted."""
    granted = {trial.id: trial.granted is not None for trial in found.trials}
    faults = []
    for name in trials:
        if name not in granted and (proposal := found.proposal(name)) is not None:
            faults.append(not_law(proposal, name))
        elif name not in granted:
            known_ids = ", ".join(granted)
            faults.append(
                Text(
                    f"der er intet forsøg '{name}'; der er: {known_ids}",
                    f"there is no trial '{name}'; there are: {known_ids}",
                )
            )
        elif not granted[name]:
            faults.append(
                Text(
                    f"{name} blev ansøgt og aldrig bevilget: der kan sammenlignes med det (./humlebi compare --trial "
                    f"{name}), men det kan aldrig bruges på en sag",
                    f"{name} was applied for and never granted: it can be compared with (./humlebi compare --trial "
                    f"{name}), never applied to a case",
                )
            )
    return faults


def needs(declared: Asked) -> tuple[Field, ...]:
    """The fields that a question may ask for."""
    days = [sanction.DECISION_DAY] if isinstance(declared, Sanction) else []
    if any(scope.picked_by is Axis.BEGUN for scope in declared.only):
        days.append(BEGINNING)
    return (*fields_in(declared), *_seats(declared), *days)


# What picks the version where the law goes by it; a benefit that is recorded tells it itself.
BEGINNING = day("ydelsen_begyndte", "Den dag, ydelsen begyndte", "The day the benefit began")


def _answer(reading: Reading, situation: Situation, read_rates: Reader, decided: Decided | None) -> Answer:
    verdict = evaluate(reading, situation, decided)
    wanted: dict[object, Term] = {}
    if verdict.status == "unknown":
        for finding in verdict.findings:
            for term in missing(finding):
                # One state that nobody has recorded is missing once, however many of its values are asked for.
                wanted.setdefault(term.state.kind if isinstance(term, During) else term, term)
    on, missing_, rates = to_date(situation.day), tuple(wanted.values()), tuple(read_rates.read.values())
    person = situation.known.person
    perhaps = _perhaps(reading, situation, missing_) if verdict.status == "unknown" else ()
    return Answer(
        reading.version, person, on, verdict, missing_, reading.raised, None, rates, reading.picked, perhaps=perhaps
    )


def _perhaps(reading: Reading, situation: Situation, missing_: Sequence[Term]) -> tuple[Term, ...]:
    """What nobody has told and a branch that was not reached asks for, besides what is missing already."""
    declared = reading.version.declaration
    told = {term.state.kind if isinstance(term, During) else term for term in missing_}
    found: dict[object, Term] = {}
    for term in (*untold(declared, situation), *(seat for seat in _seats(declared) if seat.name not in situation.told)):
        key = term.state.kind if isinstance(term, During) else term
        if key not in told:
            found.setdefault(key, term)
    return tuple(found.values())


# --- what cannot be asked -------------------------------------------------------------------------------------------


_da, _en = partial(day_in_words, language="da"), partial(day_in_words, language="en")


def _not_yet_born(of: Known, on: date) -> list[Text]:
    if of.born is None or of.born <= number(on):
        return []
    born = to_date(of.born)
    return [
        Text(
            f"personen er født den {_da(born)}, efter den {_da(on)}: der kan intet spørges om den dag",
            f"the person was born on {_en(born)}, after {_en(on)}: nothing can be asked of that day",
        )
    ]


def _not_yet_begun(begun: date, on: date) -> Text:
    return Text(
        f"ydelsen begyndte den {_da(begun)}, efter den {_da(on)}: spørg om en dag, den løber",
        f"the benefit began on {_en(begun)}, after {_en(on)}: ask of a day on which it runs",
    )


def _no_such_benefit(declared: object, on: date) -> list[Text]:
    """Faults when none of the benefits a question concerns existed on the day."""
    benefits = getattr(declared, "benefits", ())
    wrong = [sentence for kind in benefits if (sentence := not_existing(kind, on)) is not None]
    return wrong if benefits and len(wrong) == len(benefits) else []


def not_existing(kind: str, on: date) -> Text | None:
    """One sentence with the dates when a benefit could not be granted on the day; None when it could."""
    existed = BENEFITS.get(kind)
    if existed is None:
        return None
    cite, name = existed.source.cite, DANISH.spells[kind]
    if existed.begins and on < existed.begins:
        return Text(
            f"{name.da} fandtes ikke den {_da(on)}; første dag var den {_da(existed.begins)} ({cite})",
            f"{name.en} did not exist on {_en(on)}: it began on {_en(existed.begins)} ({cited(cite, 'en')})",
        )
    if existed.until and on >= existed.until:
        last = existed.until - timedelta(days=1)
        return Text(
            f"{name.da} fandtes ikke den {_da(on)}; sidste dag var den {_da(last)} ({cite})",
            f"{name.en} did not exist on {_en(on)}: it ended before {_en(existed.until)} ({cited(cite, 'en')})",
        )
    return None


def _read(
    fields: Sequence[Field], told: Mapping[str, str], versions: Sequence[Version], on: date
) -> tuple[Values, list[Text]]:
    known_fields = {field.name: field for field in fields}
    values: Values = {}
    faults: list[Text] = []
    for told_name, told_text in told.items():
        name, text = current(told_name, told_text, known_fields)
        field = known_fields.get(name)
        if name in values:
            faults.append(_told_twice(name, told_name))
            continue
        if field is None:
            faults.append(_no_such_field(name, known_fields))
            continue
        try:
            values[name] = read(field, text, on)
        except BadTelling as bad:
            other = _of_another_regime(text, versions)
            faults += [Text(f"{fault.da}{other.da}", f"{fault.en}{other.en}") for fault in _texts(bad)]
    return values, faults


def _told_twice(name: str, other: str) -> Text:
    return Text(
        f"{name} er fortalt to gange, som '{name}' og som '{other}'",
        f"{name} is told twice, as '{name}' and as '{other}'",
    )


def _no_such_field(name: str, known_fields: Collection[str]) -> Text:
    some = ", ".join(known_fields)
    return Text(
        f"der er intet felt '{name}' her; der spørges om: {some or 'intet'}",
        f"there is no field '{name}' here; it asks for: {some or 'nothing'}",
    )


def _of_another_regime(text: str, versions: Sequence[Version]) -> Text:
    """Where the rule under another regime knows the value: its field and dates; else nothing."""
    for version in versions:
        for field in fields_in(version.declaration):
            if text in field.values:
                name, begins, until = version.scope.name, version.scope.begins, version.scope.until
                ends = Text(f"til {until} (ikke med)", f"until {until} (not included)")
                if until == NO_END:
                    ends = Text("og stadig", "and still")
                return Text(
                    f"; det er en værdi af {field.name} efter regelsæt {name}, som gælder fra {begins} {ends.da}",
                    f"; it is a value of {field.name} under regime {name}, which holds from {begins} {ends.en}",
                )
    return NOTHING


def _seats(declared: object) -> tuple[Field, ...]:
    """The fields of a body: who sits there, who is present, how they vote."""
    if not isinstance(declared, Composition):
        return ()
    members = [
        Field(f"medlem_{seat.name}", _so_many("medlemmer", "members", seat), "number", "members")
        for seat in declared.seats
    ]
    present = [
        Field(f"til_stede_{seat.name}", _so_many("til stede", "present", seat), "number", "members")
        for seat in declared.seats
    ]
    return (*members, *present, *_VOTES)


def _so_many(da: str, en: str, seat: Seat) -> Text:
    return Text(f"Antal {da}: {seat.words.da}", f"How many {en}: {seat.words.en}")


_VOTES = (
    Field("for", Text("stemmer for", "votes for"), "number", "votes"),
    Field("imod", Text("stemmer imod", "votes against"), "number", "votes"),
    Field("udslag", Text("den afgørende stemme er for", "the casting vote is in favour"), "yes_no"),
)
