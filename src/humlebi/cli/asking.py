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
    if any(isinstance(term, Age | Born) for term in answer.missing):
        say(f"{Text('Fortæl', 'Tell').say(asked.lang)}: --born YYYY-MM-DD", indent=2)
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
    told = {}
    for text in asked.told:
        name, equals, value = text.partition("=")
        if not equals:
            raise Refused(f"'{text}' tells nothing; write FIELD=VALUE, as in timer_13_uger=120")
        told[name] = value
    return told


def _of(asked: Namespace) -> Known:
    from humlebi.timeline.readers import BadFacts, read_facts

    if not asked.facts:
        if asked.person:
            raise Refused("--person needs --facts: say where the facts are")
        return somebody(asked.born)
    if asked.born:
        raise Refused("--born is for nobody in particular: of a person the facts say when")
    if not asked.person:
        raise Refused("--facts needs --person: say whose facts")
    try:
        columns = read_facts(asked.facts, law().vocabulary)
        return known(columns, columns.index_of[asked.person])
    except BadFacts as bad:
        raise Refused(str(bad)) from None
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
    """How a field is told."""
    how = {"yes_no": "ja|nej", "number": "12.5", "kroner": "1000.50", "day": "YYYY-MM-DD"}
    text = how.get(field.sort, "|".join(field.values))
    judged = Text(" (en vurdering)", " (an assessment)").say(lang) if field.assessed else ""
    return f"{text}{judged}"


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
        "missing": [{"name": getattr(term, "name", None), "words": _words(term, asked)} for term in answer.missing],
        "because": answer.because,
        "sentence": told.sentence,
        "lines": list(told.lines),
    }


def _picked(answer: Answer) -> dict[str, object] | None:
    """The day that picked the version, who told it and by which fact."""
    picked = answer.picked
    if picked is None:
        return None
    fact = picked.record.place if picked.record else None
    return {"day": to_date(picked.day).isoformat(), "by": picked.by, "fact": fact}
