"""What is declared, recorded and told, said as people say it: kinds of facts, their values, dates, formulas."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from humlebi.law.kinds import Done, Exemption, LaterOf, Quantity, Span, State, Text
from humlebi.law.terms import Field, Term
from humlebi.law.units import UnitName
from humlebi.law.wording import in_words, measured
from humlebi.outcomes.labels import label_of
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import DANISH, Vocabulary

YES, NO = Text("ja", "yes"), Text("nej", "no")


# --- words of facts -----------------------------------------------------------------------------------------------


def kind_said(kind: str, words: Vocabulary = DANISH) -> Text:
    """What a kind of spell or event is called."""
    word = words.spells.get(kind) or words.events.get(kind)
    return spelled(kind) if word is None else Text(word.da, word.en)


def value_said(kind: str, value: str) -> Text:
    """What a value of a kind of fact is called."""
    return label_of(kind, value)


def spelled(word: str) -> Text:
    """An inner name with its Danish letters and without underscores, for a word nobody has given a better one.

    It is Danish in both languages, as any term of the law.
    """
    said = word.replace("_", " ")
    for ascii_, letter in (("ae", "æ"), ("oe", "ø"), ("aa", "å")):
        said = said.replace(ascii_, letter)
    return Text(said, said)


def told_said(field: Field, text: str) -> Text:
    """What was told of a field, as an answer: yes or no, a number with its unit, a date, a choice."""
    match field.sort:
        case "yes_no":
            return YES if text in ("ja", "yes") else NO
        case "choice":
            return field.called(text)
        case "day":
            return day_said(date.fromisoformat(text))
    value = Fraction(text.replace(".", "").replace(",", ".") if "," in text else text)
    return number_said(value, field.unit)


def number_said(value: Fraction, unit: UnitName = "") -> Text:
    """A number and its unit."""
    return Text(measured(value, unit, "da"), measured(value, unit, "en"))


def day_said(on: date) -> Text:
    return Text(day_in_words(on, "da"), day_in_words(on, "en"))


def period_said(kind: Text, begins: date, until: date | None) -> Text:
    """ "sygedagpenge fra 2. februar 2015 til og med 1. marts 2015": the day `until` itself is not of the period."""
    since, last = day_said(begins), None if until is None else day_said(until - date.resolution)
    if last is None:
        return Text(f"{kind.da} fra {since.da}", f"{kind.en} from {since.en}")
    return Text(f"{kind.da} fra {since.da} til og med {last.da}", f"{kind.en} from {since.en} to {last.en}")


def with_value(kind: str, value: str) -> Text:
    """A kind of fact with what it carries: "visitationskategori (kategori 2)"."""
    said = kind_said(kind)
    if not value:
        return said
    carried = value_said(kind, value)
    return Text(f"{said.da} ({carried.da})", f"{said.en} ({carried.en})")


def joined(texts: Iterable[Text], apart: str = ", ") -> Text:
    """Several phrases as one; a dash when there is none."""
    said = tuple(texts)
    return Text(apart.join(t.da for t in said), apart.join(t.en for t in said)) if said else DASH


DASH = Text("–", "–")


# --- words of declarations ----------------------------------------------------------------------------------------

# What a limit counts in: a calendar month is no month from any day.
_WHOLE = {"weeks": Text("uger", "weeks"), "months": Text("kalendermåneder", "calendar months")}


def done_said(done: Done) -> Text:
    """What fulfils a duty."""
    several = [with_value(done.kind, value) for value in done.values] or [kind_said(done.kind)]
    if done.or_kind:
        several.append(kind_said(done.or_kind))
    return Text(" eller ".join(t.da for t in several), " or ".join(t.en for t in several))


def state_said(state: State) -> Text:
    """A state that must hold, with the values that do."""
    values = [value_said(state.kind, value) for value in state.values if value]
    kind = kind_said(state.kind)
    if not values:
        return kind
    return _either(kind, values)


def _moved(later: LaterOf) -> Text:
    """What moves a deadline: the event, how long after it, and on what condition."""
    span, event, on = later.span.words, kind_said(later.event), later.condition
    return Text(f"{span.da} {event.da}: {on.da}", f"{span.en} {event.en}: {on.en}")


def _either(head: Text, values: list[Text]) -> Text:
    da, en = " eller ".join(v.da for v in values), " or ".join(v.en for v in values)
    return Text(f"{head.da}: {da}", f"{head.en}: {en}")


def exemption_said(exemption: Exemption) -> Text:
    value = value_said("fritagelse", exemption.value)
    cite = exemption.source.cite
    return Text(f"{value.da} ({cite})", f"{value.en} ({cite})")


def shown(value: object) -> Text:
    """A parameter of a declaration in few words; a dash for nothing."""
    if value is None or value in ((), ""):
        return DASH
    match value:
        case bool():
            return YES if value else NO
        case Text():
            return value
        case Span():
            return value.words
        case Quantity():
            return Text(f"{value.count} {_WHOLE[value.unit].da}", f"{value.count} {_WHOLE[value.unit].en}")
        case Done():
            return done_said(value)
        case State():
            return state_said(value)
        case Exemption():
            return exemption_said(value)
        case LaterOf():
            return _moved(value)
        case tuple():
            return joined(shown(part) for part in value)
        case Term():
            return in_words(value)
        case str():
            return kind_said(value)
    words = getattr(value, "words", None)
    return words if isinstance(words, Text) else Text(str(value), str(value))
