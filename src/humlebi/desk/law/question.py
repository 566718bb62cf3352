"""A question put to a rule on its page: the form, what is wrong with it, and the answer taken apart for the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from django.http import QueryDict
from django.utils.translation import gettext as _

from humlebi.desk.law import days
from humlebi.desk.law.templatetags.law_words import language, said
from humlebi.law.kinds import Text
from humlebi.law.past import as_read, as_read_sentence
from humlebi.law.questions import Amount, Asked, Composition, Quota, Ratio, Requirement, Sanction
from humlebi.law.register import Version
from humlebi.law.terms import Age, Born, Field, Term, terms_in
from humlebi.law.wording import in_words, measured, stage_units
from humlebi.reckoning.answers import Answer, ask, needs
from humlebi.reckoning.known import somebody
from humlebi.reckoning.reasons import STATUS, reasons, result
from humlebi.reckoning.telling import DIGITS, BadTelling, read
from humlebi.timeline.wording import Refusal

MANY = 6  # choices; fewer stand as radio buttons


@dataclass(frozen=True)
class Told:
    """A field of a question as a form shows it: what has been told, and what is wrong with it."""

    field: Field
    text: str
    fault: str

    @property
    def id(self) -> str:
        return f"f-{self.field.name}"

    @property
    def radio(self) -> bool:
        """Whether it is chosen among a few buttons."""
        return self.field.sort == "yes_no" or (self.field.sort == "choice" and len(self.field.values) < MANY)


@dataclass(frozen=True)
class Fault:
    """Something to put right: the field it is in, what that is called, and what to do."""

    id: str
    label: str
    words: str


@dataclass(frozen=True)
class Stage:
    """One step of a reckoning: what it is, how it is reckoned, and what it came to."""

    words: Text
    how: str
    value: str
    last: bool


@dataclass(frozen=True)
class Missing:
    """What nobody has told, and the field to tell it in ("" = none on this page)."""

    label: str
    id: str


@dataclass(frozen=True)
class Verdict:
    """An answer as the page shows it: the verdict first, then the reckoning, what is missing, and the reasons.

    `past`: on what law it was reckoned, where the day lies past the last reading.
    """

    verdict: str
    tone: str
    day: date
    cite: str
    stages: tuple[Stage, ...]
    missing: tuple[Missing, ...]
    lines: tuple[str, ...]
    past: str = ""


@dataclass(frozen=True)
class Put:
    """The form of a question, and what came of it: faults, a refusal, or an answer; none of them before it is asked."""

    fields: tuple[Told, ...]
    day: str
    day_fault: str
    day_label: str
    aged: bool
    born: str
    born_fault: str
    faults: tuple[Fault, ...] = ()
    refused: tuple[str, ...] = ()
    answer: Verdict | None = None


def can_be_asked(versions: tuple[Version, ...]) -> bool:
    return any(isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota) for v in versions)


def put(told: QueryDict, versions: tuple[Version, ...], shown: Version) -> Put | None:
    """The form of the question for the version in force on the day told; None of a rule that answers none."""
    if not can_be_asked(versions):
        return None
    day, fault = days.within(told.get("dag", ""))
    holding = [v for v in versions if day and v.scope.begins <= day < v.scope.until]
    version = holding[-1] if holding else shown
    declared = version.declaration
    asked = dict.fromkeys(needs(declared)) if isinstance(declared, Asked) else {}
    fields = tuple(_told(field, told.get(field.name, "").strip()) for field in asked)
    aged = any(isinstance(term, Age | Born) for term in terms_in(declared))
    born, born_fault = days.read(told.get("foedt", "")) if aged else (None, "")
    if "dag" in told and day is None and not fault:
        fault = _("Write the day that the question is about.")
    form = Put(
        fields,
        days.written(day) or told.get("dag", ""),
        fault,
        f"{_('The day')}: {which_day(version)}",
        aged,
        days.written(born) or told.get("foedt", ""),
        born_fault,
    )
    faults = tuple(_faults(form))
    if "dag" not in told or faults or day is None:
        return replace(form, faults=faults)
    return _answered(form, version, day, born)


def which_day(version: Version) -> str:
    """Which day a question is about, in the words of what raises it, else by what the rule decides."""
    declared = version.declaration
    asked = getattr(declared, "asked", None)
    if asked is not None:
        return said(asked.words)
    if isinstance(declared, Amount):
        return _("the day the amount is for")
    if isinstance(declared, Sanction):
        return _("the day of the breach")
    if isinstance(declared, Requirement):
        return _("the day of the decision")
    if isinstance(declared, Composition):
        return _("the day of the meeting")
    if isinstance(declared, Ratio):
        return _("the day the place is filled")
    return _("the day you want to know it for")


# --- what is told -----------------------------------------------------------------------------------------------------


def _told(field: Field, text: str) -> Told:
    """The field with what it says, a date as the field shows it."""
    if not text:
        return Told(field, "", "")
    if field.sort == "day":
        day, fault = days.read(text)
        return Told(field, days.written(day) or text, fault)
    try:
        read(field, text)
    except BadTelling:
        return Told(field, text, _wrong(field, text))
    return Told(field, text, "")


def _wrong(field: Field, text: str) -> str:
    """What is wrong with a text that does not tell its field, and what to write."""
    if field.sort == "yes_no":
        return _("Choose yes, no or not known.")
    if field.sort == "choice":
        return _("Choose one of the possibilities.")
    if sum(map(str.isdigit, text)) > DIGITS:
        return _("The number has more than %(most)s digits. Write a shorter one.") % {"most": DIGITS}
    if text.startswith("-"):
        return _("“%(text)s” is below zero. Write 0 or more.") % {"text": text}
    if text.replace(".", "").isdigit():
        return _("“%(text)s” can be read in two ways. Write the number without a point.") % {"text": text}
    return _("“%(text)s” is not a number. Write only figures, for example 12 or 12,5.") % {"text": text}


def _faults(form: Put) -> Iterator[Fault]:
    if form.day_fault:
        yield Fault("dag", _("The day"), form.day_fault)
    if form.born_fault:
        yield Fault("foedt", _("Born"), form.born_fault)
    for one in form.fields:
        if one.fault:
            yield Fault(one.id, said(one.field.words), one.fault)


# --- the answer -------------------------------------------------------------------------------------------------------


def _answered(form: Put, version: Version, day: date, born: date | None) -> Put:
    told = {one.field.name: _as_told(one) for one in form.fields if one.text}
    try:
        answer = ask(version.name, day, told, of=somebody(born))
    except Refusal as bad:
        return replace(form, refused=tuple(text.say(language()) for text in bad.texts))
    return replace(form, answer=_shown(answer, form))


def _as_told(one: Told) -> str:
    if one.field.sort != "day":
        return one.text
    day, fault = days.read(one.text)
    return fault if day is None else day.isoformat()


TONES = {
    "success": ("holds", "valid", "computed", "may", "may_decide", "adopted", "within"),
    "warning": ("unknown", "exempt"),
}


def _shown(answer: Answer, form: Put) -> Verdict:
    lang = language()
    # Who reads this has the rule itself, its period and its doubt in the box above.
    told = reasons(answer, lang, "citizen")
    stages = tuple(_stages(answer, lang))
    seats = [_seat(note.da, form) for note in answer.verdict.notes if _SEAT.match(note.da)]
    missing = tuple(dict.fromkeys([*(_missing(term, form) for term in answer.missing), *seats]))
    tone = next((tone for tone, statuses in TONES.items() if answer.status in statuses), "error")
    verdict, read = result(answer, lang), as_read_sentence(answer.rule.read_until)
    return Verdict(
        verdict[:1].upper() + verdict[1:],
        tone,
        answer.on,
        answer.authority,
        stages,
        missing,
        tuple(line for line in _lines(told.lines, stages, lang) if not answer.past or line != read.say(lang)),
        as_read(answer.rule.read_until).say(lang) if answer.past else "",
    )


def _stages(answer: Answer, lang: str) -> Iterator[Stage]:
    declared = answer.rule.declaration
    units = stage_units(declared)
    several = answer.verdict.stages
    for place, stage in enumerate(several, 1):
        unknown = STATUS["unknown"].say(lang)
        value = unknown if stage.value is None else measured(stage.value, units[stage.step.name], lang)
        yield Stage(stage.step.words, in_words(stage.step.value, of=declared).say(lang), value, place == len(several))


def _missing(term: Term, form: Put) -> Missing:
    """By the label of the field where it can be told, which for an age is when the person was born."""
    if isinstance(term, Age | Born):
        return Missing(_("Born"), "foedt" if form.aged else "")
    if isinstance(term, Field):
        known = next((one for one in form.fields if one.field.name == term.name), None)
        return Missing(said(term.words), known.id if known else "")
    return Missing(said(in_words(term)), "")


# A body tells in its notes which seats nobody has counted, by the names of their fields.
_SEAT = re.compile(r"Mangler ((?:medlem|til_stede)_\w+): ")


# The same in either language, as a line of the reasons says it.
_SEAT_SAID = re.compile(r"^(?P<missing>Mangler|Missing) (?P<what>medlem|til_stede)_\w+: ")


def without_field_names(line: str) -> str:
    """A line of the reasons; where a body tells which seats nobody has counted, by their words alone."""
    found = _SEAT_SAID.match(line)
    if found is None:
        return line
    counted = _("how many members") if found["what"] == "medlem" else _("how many present")
    return f"{found['missing']}: {counted}, {line[found.end() :]}"


def _seat(note: str, form: Put) -> Missing:
    found = _SEAT.match(note)
    name = found[1] if found else ""
    label = next((said(one.field.words) for one in form.fields if one.field.name == name), note)
    return Missing(label, f"f-{name}")


def _lines(lines: tuple[str, ...], stages: tuple[Stage, ...], lang: str) -> Iterator[str]:
    """The reasons without what stands elsewhere on the page: the rule's own words, the stages, what is missing."""
    missing = ("Mangler", "Missing")
    reckoned = {f"{stage.words.say(lang)}: {stage.value}" for stage in stages}
    for line in lines[1:]:
        if line not in reckoned and not line.startswith(missing):
            yield line
