"""humlebi ask: one question put to the law, of nobody in particular or of a person."""

from __future__ import annotations

import json
from argparse import Namespace
from difflib import get_close_matches

from humlebi.cli import Refused
from humlebi.cli.tables import say
from humlebi.law.kinds import Text
from humlebi.law.questions import Asked, Quota
from humlebi.law.register import law
from humlebi.law.terms import Age, Born, Field, Term
from humlebi.law.units import UNITS
from humlebi.law.wording import in_words
from humlebi.reckoning.answers import Answer, BadQuestion
from humlebi.reckoning.answers import ask as put
from humlebi.reckoning.known import Known, known, somebody
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.telling import plain
from humlebi.timeline.calendar import to_date


def ask(asked: Namespace) -> int:
    """Answer one question with its reasons. Refused when it cannot be put: an unknown field, day, benefit or rate."""
    try:
        answer = put(
            asked.question,
            asked.on,
            _told(asked),
            of=_of(asked),
            decided=asked.decided,
            begun=asked.begun,
            trials=_trials(asked),
        )
    except BadQuestion as bad:
        near = _near(asked.question, asked.lang)
        raise Refused("\n  ".join([*(text.say(asked.lang) for text in bad.texts), *near])) from None
    if asked.format == "json":
        print(json.dumps(_as_json(answer, asked), ensure_ascii=False, indent=1))
        return 0
    told = reasons(answer, asked.lang, asked.reader)
    say(told.sentence, style="bold")
    for line in told.lines:
        say(line, indent=2)
    for field in (term for term in answer.missing if isinstance(term, Field)):
        say(f"{Text('Fortæl', 'Tell').say(asked.lang)}: {field.name}={_how(field, asked.lang)}", indent=2)
        for line in _choices(field, asked.lang):
            say(line, indent=4)
    if any(isinstance(term, Age | Born) for term in answer.missing):
        say(f"{Text('Fortæl', 'Tell').say(asked.lang)}: --born YYYY-MM-DD", indent=2)
    if answer.picked is not None and answer.picked.by == "assumed":
        say(f"{Text('Fortæl', 'Tell').say(asked.lang)}: --begun YYYY-MM-DD", indent=2)
    if any(not isinstance(term, Age | Born | Field) for term in answer.missing):
        say(_FROM_FACTS.say(asked.lang), indent=2)
    return 0


_FROM_FACTS = Text(
    "Resten skal stå i personens kendsgerninger: --facts MAPPE --person ID",
    "The rest must stand in the person's facts: --facts FOLDER --person ID",
)


def _trials(asked: Namespace) -> list[str]:
    known = [trial.id for trial in law().trials]
    for name in asked.trial:
        if name not in known:
            raise Refused(f"there is no trial '{name}'; there are: {', '.join(known)}")
    return list(asked.trial)


def _told(asked: Namespace) -> dict[str, str]:
    told: dict[str, str] = {}
    for text in asked.told:
        name, equals, value = text.partition("=")
        if not equals:
            raise Refused(f"'{text}' tells nothing; write FIELD=VALUE, as in timer_13_uger=120")
        if name in told:
            twice = Text(
                f"{name} er fortalt to gange, som '{told[name]}' og som '{value}'; fortæl det én gang",
                f"{name} is told twice, as '{told[name]}' and as '{value}'; tell it once",
            )
            raise Refused(twice.say(asked.lang))
        told[name] = value
    return told


def _of(asked: Namespace) -> Known:
    from humlebi.cli.facts import read_columns

    if not asked.facts:
        if asked.person:
            raise Refused("--person needs --facts: say where the facts are")
        return somebody(asked.born)
    if asked.born:
        raise Refused("--born is for nobody in particular: of a person the facts say when")
    if not asked.person:
        raise Refused("--facts needs --person: say whose facts")
    try:
        columns = read_columns(asked.facts, asked.lang)
        return known(columns, columns.index_of[asked.person])
    except KeyError:
        raise Refused(f"nobody in {asked.facts} has the id '{asked.person}'") from None


def _near(name: str, lang: str) -> list[str]:
    asked = {
        v.name for v in law().versions if isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota)
    }
    near = [] if name in asked else get_close_matches(name, sorted(asked), 3, 0.5)
    ask, or_ = Text("mente du", "did you mean").say(lang), Text("eller", "or").say(lang)
    return [f"{ask} {f' {or_} '.join(near)}?"] if near else []


def _how(field: Field, lang: str) -> str:
    """How a field is told: what may be written, and of a number the unit it is read in."""
    how = {"yes_no": "ja|nej", "day": "YYYY-MM-DD", "choice": "..."}
    text = how.get(field.sort, _EXAMPLE.say(lang))
    unit = UNITS[field.unit].many.say(lang) if field.sort in ("number", "kroner") else ""
    judged = Text("en vurdering", "an assessment").say(lang) if field.assessed else ""
    notes = ", ".join(note for note in (unit, judged) if note)
    return f"{text} ({notes})" if notes else text


def _choices(field: Field, lang: str) -> list[str]:
    """What each value of a choice is called, where its code does not say so."""
    called = ((value, field.called(value).say(lang)) for value in field.values)
    return [value if value == words else f"{value}: {words}" for value, words in called]


_EXAMPLE = Text("12,5", "12.5")


def _words(term: Term, asked: Namespace) -> str:
    return in_words(term, law().vocabulary).say(asked.lang)


def _as_json(answer: Answer, asked: Namespace) -> dict[str, object]:
    told = reasons(answer, asked.lang, asked.reader)
    return {
        "question": answer.rule.name,
        "regime": answer.rule.regime,
        "authority": answer.authority,
        "confidence": answer.rule.confidence.value,
        "on": answer.on.isoformat(),
        "picked": _picked(answer),
        "decided": to_date(answer.verdict.decided.day).isoformat() if answer.verdict.decided else None,
        "status": answer.status,
        "class": answer.verdict.chosen or None,
        "value": plain(answer.value) if answer.value is not None and answer.stands else None,
        "unit": answer.unit or None,
        "oere": answer.oere if answer.stands else None,
        "until": answer.until.isoformat() if answer.until and answer.stands else None,
        "stages": {
            s.step.name: None if s.value is None else plain(s.value)
            for s in (answer.verdict.stages if answer.stands else ())
            if s.taken
        },
        "missing": [_as_missing(term, answer, asked.lang) for term in answer.missing],
        "because": answer.because,
        "sentence": told.sentence,
        "lines": list(told.lines),
    }


def _as_missing(term: Term, answer: Answer, lang: str) -> dict[str, object]:
    """What nobody has told: its words and, of a field, its name, its unit and what a choice can be."""
    words = in_words(term, of=answer.rule.declaration).say(lang)
    if not isinstance(term, Field):
        return {"name": None, "words": words}
    told: dict[str, object] = {"name": term.name, "words": words}
    if term.unit:
        told["unit"] = term.unit
    if term.values:
        told["values"] = {value: term.called(value).say(lang) for value in term.values}
    return told


def _picked(answer: Answer) -> dict[str, object] | None:
    """The day that picked the version, who told it and by which fact."""
    picked = answer.picked
    if picked is None:
        return None
    fact = picked.record.place if picked.record else None
    return {"day": to_date(picked.day).isoformat(), "by": picked.by, "fact": fact}
