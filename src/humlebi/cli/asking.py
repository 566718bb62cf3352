"""humlebi ask: one question put to the law, of nobody in particular or of a person."""

from __future__ import annotations

import json
import shlex
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta

from humlebi.cli import Refused, refused
from humlebi.cli.facts import nobody
from humlebi.cli.stated import known_of, refuse_both
from humlebi.cli.tables import say
from humlebi.cli.telling import dead_ends, how, nearest, to_tell
from humlebi.cli.unread import refuse_when_strict
from humlebi.law.kinds import NOTHING, PICKED_BY, Axis, Text
from humlebi.law.lifting import not_law
from humlebi.law.past import last_read
from humlebi.law.questions import Asked, Quota, Sanction
from humlebi.law.register import Version, law
from humlebi.law.series import Dated
from humlebi.law.terms import Field, Term
from humlebi.law.wording import in_words
from humlebi.outcomes.lawbook import KINDS
from humlebi.reckoning.answers import Answer, BadQuestion
from humlebi.reckoning.answers import ask as put
from humlebi.reckoning.known import Known, known, somebody
from humlebi.reckoning.reading import days_spoken_of
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.telling import plain
from humlebi.timeline.calendar import to_date


def ask(asked: Namespace) -> int:
    """Answer one question with its reasons. Refused when it cannot be put: an unknown field, day, benefit or rate."""
    elsewhere = _elsewhere(asked)
    if elsewhere is not None:
        raise Refused(elsewhere)
    _refuse_days_of_no_use(asked)
    refuse_when_strict(asked, asked.on)
    try:
        answer = put(
            asked.question,
            asked.on,
            _told(asked),
            of=_of(asked),
            decided=asked.decided,
            begun=asked.begun,
            trials=asked.trial,
        )
    except BadQuestion as bad:
        raise Refused(_with_what_was_meant(asked.question, bad)) from None
    refuse_when_strict(asked, asked.on, read_until=answer.rule.read_until)
    if asked.format == "json":
        print(json.dumps(_as_json(answer, asked), ensure_ascii=False, indent=1))
        return 0
    told = reasons(answer, asked.lang, asked.reader)
    say(told.sentence, style="bold")
    missing, perhaps = to_tell(answer)
    stuck = dead_ends(answer, asked.lang)
    listed = {_missing(words, asked.lang) for words in told.needs} if missing or stuck else set()
    for line in (*(line for line in told.lines if line not in listed), *stuck):
        say(line, indent=2)
    _tell(missing, _MISSING if missing else NOTHING, answer, asked.lang)
    _tell(perhaps, _PERHAPS, answer, asked.lang)
    if answer.picked is not None and answer.picked.by == "assumed":
        say(f"--begun {_DAY.say(asked.lang)}: {PICKED_BY[Axis.BEGUN].say(asked.lang)}", indent=2)
    return 0


_MISSING = Text("Mangler, og sådan fortælles det:", "Missing, and how to tell it:")
_PERHAPS = Text("Måske også, alt efter hvad der fortælles:", "Perhaps also, depending on what is told:")
_DAY = Text("ÅÅÅÅ-MM-DD", "YYYY-MM-DD")


def _missing(words: str, lang: str) -> str:
    return f"{'Mangler' if lang == 'da' else 'Missing'}: {words}"


def _tell(terms: Sequence[Term], head: Text, answer: Answer, lang: str) -> None:
    if terms:
        say(head.say(lang), indent=2)
    for term in terms:
        for depth, line in enumerate(how(term, answer, lang)):
            say(line, indent=4 if depth == 0 else 6)


def _refuse_days_of_no_use(asked: Namespace) -> None:
    """A day that the rule never looks at is not taken without a word."""
    name = asked.question
    versions = [version for version in law().versions if name in (version.name, version.slug)]
    if not versions:
        return
    if asked.decided and not any(isinstance(version.declaration, Sanction) for version in versions):
        raise refused(
            f"--decided siger intet her: '{name}' er ingen sanktion, der afgøres en dag",
            f"--decided says nothing here: '{name}' is no sanction that is decided on a day",
        )
    if asked.begun and not any(version.scope.picked_by is Axis.BEGUN for version in versions):
        raise refused(
            f"--begun siger intet her: den dag, ydelsen begyndte, vælger ikke reglerne for '{name}'",
            f"--begun says nothing here: the day the benefit began does not pick the rules of '{name}'",
        )


def _elsewhere(asked: Namespace) -> Text | None:
    """What answers a name that is no question, with the whole command; None of a question or of no name at all."""
    name, day = asked.question, asked.on
    versions = [v for v in law().versions if name in (v.name, v.slug)]
    if any(isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota) for v in versions):
        return None
    if any(one.name == name for one in law().series):
        return _instead(name, Text("en sats", "a rate"), f"./humlebi law rate {name} {day}")
    if (proposal := law().proposal(name)) is not None:
        return not_law(proposal, name)
    if any(one.id == name for one in law().trials):
        return _instead(name, Text("et forsøg", "a trial"), f"./humlebi law trial {name}")
    if not versions:
        return None
    law().require(day, Text("Datoen", "The date"))
    covered = _day_covered(versions, day)
    return _instead(name, _what(versions, day, covered=covered == day), _command(asked, versions[-1], covered))


def _day_covered(versions: Sequence[Version], day: date) -> date:
    """The day itself, or the nearest on which there is such a rule: what is advised shows the rule."""
    nearest_days = (min(max(day, v.scope.begins), v.scope.until - timedelta(days=1)) for v in versions)
    return min(nearest_days, key=lambda on: abs(on - day))


def _what(versions: Sequence[Version], day: date, *, covered: bool) -> Text:
    """What kind of rule it is, and which days it speaks of when the day is not covered."""
    kind = versions[-1].kind
    what = Text(f"en {KINDS[kind].da}", f"a {KINDS[kind].en}")
    if kind == "quota":
        what = Text(f"{what.da}: den spørges om mange mennesker", f"{what.en}: it is asked of many people")
    elif kind == "untranslated":
        what = Text("en regel, der kræver din vurdering", "a rule that takes your assessment")
    if covered:
        return what
    return Text(
        f"{what.da}; den siger intet om {days_spoken_of(versions, day, 'da')}",
        f"{what.en}; it says nothing of {days_spoken_of(versions, day, 'en')}",
    )


def _command(asked: Namespace, latest: Version, day: date) -> Text | str:
    """The whole command that answers what was asked of a rule that is no question."""
    if latest.kind == "quota":
        period = f"--from {day.replace(month=1, day=1)} --until {date(min(day.year + 1, date.max.year), 1, 1)}"
        return Text(f"./humlebi quota DATA --today {day} {period}", f"./humlebi quota FACTS --today {day} {period}")
    if latest.kind == "untranslated":
        return f"./humlebi law show {latest.name}"
    facts = shlex.quote(str(asked.facts)) if asked.facts else ""
    person = shlex.quote(str(asked.person)) if asked.person else "ID"
    da, en = (
        f"./humlebi assess {facts or word} --person {person} --today {day} --explain" for word in ("DATA", "FACTS")
    )
    group = latest.declaration.group
    if asked.facts or group not in law().vocabulary.spells:
        return Text(da, en)
    begins = max(day.replace(day=1), latest.scope.begins) if latest.scope.begins <= day else day.replace(day=1)
    without = f"./humlebi assess --spell {group},{begins},, --today {day} --explain"
    return Text(f"{da}; uden data: {without}", f"{en}; without facts: {without}")


def _instead(name: str, what: Text, command: Text | str) -> Text:
    said = Text(command, command) if isinstance(command, str) else command
    return Text(f"'{name}' er {what.da}. Brug: {said.da}", f"'{name}' is {what.en}. Use: {said.en}")


def _told(asked: Namespace) -> dict[str, str]:
    told: dict[str, str] = {}
    for text in asked.told:
        name, equals, value = text.partition("=")
        if not equals:
            raise refused(
                f"'{text}' fortæller intet; skriv FELT=VÆRDI, som i timer_13_uger=120",
                f"'{text}' tells nothing; write FIELD=VALUE, as in timer_13_uger=120",
            )
        if name in told:
            twice = Text(
                f"{name} er fortalt to gange, som '{told[name]}' og som '{value}'; fortæl det én gang",
                f"{name} is told twice, as '{told[name]}' and as '{value}'; tell it once",
            )
            raise Refused(twice)
        told[name] = value
    return told


def _of(asked: Namespace) -> Known:
    from humlebi.cli.facts import read_columns

    if not asked.facts:
        if asked.person:
            raise refused(
                "--person kræver --facts: sig, hvor data er", "--person needs --facts: say where the facts are"
            )
        if not (asked.spell or asked.event or asked.municipality):
            return somebody(asked.born)
        return known_of(asked)
    refuse_both(asked)
    if not asked.person:
        raise refused("--facts kræver --person: sig, hvis data", "--facts needs --person: say whose facts")
    columns = read_columns(asked.facts, asked.lang)
    if asked.person not in columns.index_of:
        raise nobody(asked.facts, asked.person)
    return known(columns, columns.index_of[asked.person])


def _with_what_was_meant(name: str, bad: BadQuestion) -> list[Text]:
    """Each fault; of a name that is no rule also what it may have meant."""
    if law().named(name):
        return list(bad.texts)
    da, en = (nearest(name, lang) for lang in ("da", "en"))
    return [Text(f"der er intet spørgsmål '{name}'{da}", f"there is no question '{name}'{en}")]


def _words(term: Term, asked: Namespace) -> str:
    return in_words(term, law().vocabulary).say(asked.lang)


def _as_json(answer: Answer, asked: Namespace) -> dict[str, object]:
    told = reasons(answer, asked.lang, asked.reader)
    return {
        "question": answer.rule.name,
        "regime": answer.rule.regime,
        "authority": answer.authority,
        "mark": answer.rule.mark.value,
        "on": answer.on.isoformat(),
        "picked": _picked(answer),
        "decided": to_date(answer.verdict.decided.day).isoformat() if answer.verdict.decided else None,
        "status": answer.status,
        "class": answer.verdict.chosen or None,
        "value": plain(answer.value) if answer.value is not None and answer.stands else None,
        "unit": answer.unit or None,
        "oere": answer.oere if answer.stands else None,
        "until": answer.until.isoformat() if answer.until and answer.stands else None,
        "carried_out_by": answer.carried_out_by.isoformat() if answer.carried_out_by else None,
        "taken_as": answer.taken_as.say(asked.lang) or None,
        "stages": {
            s.step.name: None if s.value is None else plain(s.value)
            for s in (answer.verdict.stages if answer.stands else ())
            if s.taken
        },
        "missing": [_as_missing(term, answer, asked.lang) for term in answer.missing],
        "perhaps": [_as_missing(term, answer, asked.lang) for term in answer.perhaps],
        "because": answer.because,
        "as_read_to": last_read(answer.rule.read_until).isoformat() if answer.past else None,
        "rates": [
            {"rate": title.say(asked.lang), "from": dated.begins.isoformat(), "known_by": _known_by(dated)}
            for title, dated in answer.read
        ],
        "sentence": told.sentence,
        "lines": list(told.lines),
    }


def _known_by(dated: Dated) -> str:
    """How an amount is known: "read", "computed" by its rule, or "carried" on past the last reading."""
    return "carried" if dated.carried else "computed" if dated.derived else "read"


def _as_missing(term: Term, answer: Answer, lang: str) -> dict[str, object]:
    """What nobody has told: its words and, of a field, its name, its unit and what a choice can be."""
    words = in_words(term, of=answer.rule.declaration).say(lang)
    if not isinstance(term, Field):
        return {"name": None, "words": words, "tell": how(term, answer, lang)[0].partition(":")[0]}
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
