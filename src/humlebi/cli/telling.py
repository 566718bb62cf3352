"""How what is missing is told on the command line, and what a name that is none may have meant."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from humlebi.law.kinds import State, Text
from humlebi.law.questions import Ladder
from humlebi.law.register import law
from humlebi.law.terms import (
    Age,
    Born,
    Cases,
    Counted,
    DaysSince,
    During,
    Field,
    Happened,
    Quotient,
    Silence,
    Spent,
    Term,
)
from humlebi.law.units import UNITS
from humlebi.law.wording import in_words
from humlebi.outcomes.finding import Hit, find, folded
from humlebi.reckoning.answers import Answer
from humlebi.reckoning.truth import kind_of
from humlebi.reckoning.untold import TOLD
from humlebi.timeline.words import Absence, Word

_DAY = Text("ÅÅÅÅ-MM-DD", "YYYY-MM-DD")
_YES_NO = Text("ja|nej", "yes|no")
_NUMBER = Text("12,5", "12.5")
FEW = 40  # letters of choices that fit on the line of their field
_JUDGED = Text("en vurdering", "an assessment")


def how_to_tell(field: Field, lang: str) -> list[str]:
    """A field as it is told, with its words; then the choices, each with its own."""
    how = {"yes_no": _YES_NO, "day": _DAY}.get(field.sort, _NUMBER).say(lang)
    choices = list(_choices(field, lang))
    if field.values:
        codes = "|".join(field.values)
        plain = choices == list(field.values) and len(codes) <= FEW
        how, choices = (codes, []) if plain else (Text("VALG", "CHOICE").say(lang), choices)
    unit = UNITS[field.unit].many.say(lang) if field.sort in ("number", "kroner") else ""
    notes = ", ".join(note for note in (unit, _JUDGED.say(lang) if field.assessed else "") if note)
    words = field.words.say(lang)
    said = f"{field.name}={how}"
    lines = [f"{said}: {words}{f' ({notes})' if notes else ''}" if words else f"{said}{f' ({notes})' if notes else ''}"]
    return [*lines, *choices]


def _choices(field: Field, lang: str) -> Iterator[str]:
    """Each value of a choice with what it is called."""
    for value in field.values:
        yield _value(value, field.called(value).say(lang))


def to_tell(answer: Answer) -> tuple[list[Term], list[Term]]:
    """What is missing, and what perhaps is, as far as it can be told; each thing that is told in one way once."""
    seen: set[object] = set()
    lists: tuple[list[Term], list[Term]] = ([], [])
    for found, terms in zip(lists, (answer.missing, answer.perhaps), strict=True):
        for term in terms:
            key = _told_as(term)
            if isinstance(term, TOLD) and key not in seen:
                seen.add(key)
                found.append(term)
    missing, perhaps = lists
    if isinstance(answer.rule.declaration, Ladder) and not missing and answer.status == "unknown":
        return [During(State(answer.rule.declaration.spells[0]))], []
    # Of a body no one seat is missing before another.
    return (missing, perhaps) if missing else (perhaps, [])


def dead_ends(answer: Answer, lang: str) -> list[str]:
    """Why there is no answer though everything has been told: nothing is declared for it, or it divides by nought."""
    context = answer.rule.declaration
    lines = []
    for term in answer.missing:
        if isinstance(term, Quotient):
            by = in_words(term.by, of=context)
            lines.append(Text(f"Der kan ikke deles: {by.da} er 0.", f"Nothing can be divided: {by.en} is 0.").say(lang))
        elif isinstance(term, Cases):
            lines.append(_NOT_DECLARED.say(lang))
    return list(dict.fromkeys(lines))


_NOT_DECLARED = Text(
    "Loven, som den er læst her, siger intet om det, der er fortalt; se tvivlen.",
    "The law as it is read here says nothing of what is told; see the doubt.",
)


def _told_as(term: Term) -> object:
    """What tells one term tells every other of the same key."""
    if isinstance(term, Age | Born):
        return "born"
    if isinstance(term, Field):
        return term.name
    if not isinstance(term, _OF_THE_RECORD):
        return term
    sort = _sort(term)
    return sort, kind_of(term), _values_of(term) if sort == "event" else ()


def _sort(term: Term) -> str:
    return "spell" if isinstance(term, Spent | During) else "event"


def how(term: Term, answer: Answer, lang: str) -> list[str]:
    """One thing that is missing as it is told, with its words; then its choices."""
    if isinstance(term, Field):
        return how_to_tell(term, lang)
    words = in_words(term, of=answer.rule.declaration).say(lang)
    if isinstance(term, Age | Born):
        return [f"--born {_DAY.say(lang)}: {Text('fødselsdato', 'date of birth').say(lang)}"]
    if not isinstance(term, _OF_THE_RECORD):
        return [words]
    kind, day, sort = kind_of(term), _DAY.say(lang), _sort(term)
    if kind == "kommune":
        place = Text("--municipality KODE", "--municipality CODE").say(lang)
        return [f"{place}: {words}"]
    vocabulary = law().vocabulary
    word = (vocabulary.spells if sort == "spell" else vocabulary.events)[kind]
    values = _values_of(term) or word.values
    value = ""
    if any(values):
        value = values[0] if len(values) == 1 else Text("VÆRDI", "VALUE").say(lang)
    said = f"--spell {kind},{day},,{value}" if sort == "spell" else f"--event {kind},{day},{value}"
    none = Text(f" (ingen: --{sort} {kind})", f" (none: --{sort} {kind})").say(lang)
    lines = [f"{said}: {words}{none if _may_be_absent(term, word) else ''}"]
    if len(values) > 1:
        lines += [_value(one, word.called(one).say(lang)) for one in values if one]
    return lines


def _may_be_absent(term: Term, word: Word) -> bool:
    """Whether it decides anything that there is none: somebody is always of some readiness, only nobody has said which.

    The days since an act that never was are no number.
    """
    return not isinstance(term, DaysSince) and getattr(word, "absence", Absence.NO) is Absence.NO


def _values_of(term: Term) -> tuple[str, ...]:
    if isinstance(term, During):
        return ()  # whichever of its values it is, it must be told
    return tuple(getattr(term, "values", ()))


def _value(code: str, words: str) -> str:
    return code if code == words else f"{code}: {words}"


_OF_THE_RECORD = (Spent, Counted, DaysSince, During, Happened, Silence)


def nearest(name: str, lang: str) -> str:
    """What a name that is no rule may have meant: a rule whose name or title is like it, never a stranger."""
    wanted = folded(name.replace("_", " "))
    close = [hit.name for hit in find(law(), wanted) if hit.kind not in ("rate", "trial") and _like(wanted, hit)][:3]
    look = Text("find den med './humlebi law find ORD'", "find it by './humlebi law find WORDS'").say(lang)
    if not close:
        return f"; {look}"
    near = Text(" eller ", " or ").say(lang).join(close)
    return f"; {Text('mente du', 'did you mean').say(lang)} {near}? {look[:1].upper()}{look[1:]}"


def _like(wanted: str, hit: Hit) -> bool:
    """Whether the name or a title is nearly it, or holds every one of its words."""
    called = {folded(text.replace("_", " ")) for text in (hit.name, hit.title.da, hit.title.en)}
    return any(
        all(word in text for word in wanted.split()) or SequenceMatcher(None, wanted, text).ratio() >= ALIKE
        for text in called
    )


ALIKE = 0.8
