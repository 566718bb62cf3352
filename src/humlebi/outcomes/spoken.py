"""What is declared, recorded and told, said as people say it: kinds of facts, their values, dates, formulas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from fractions import Fraction

from humlebi.law.kinds import NOTHING, Done, Exemption, Quantity, Span, State, Text
from humlebi.law.register import Law, Version
from humlebi.law.terms import Condition, During, Expression, Field, OneOf, Rate, Stage, Term
from humlebi.law.wording import exact, in_words
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import DANISH, Vocabulary

NONE = Text("ingen", "none")
YES, NO = Text("ja", "yes"), Text("nej", "no")


# --- words of facts -----------------------------------------------------------------------------------------------


def kind_said(kind: str, words: Vocabulary = DANISH) -> Text:
    """What a kind of spell or event is called."""
    word = words.spells.get(kind) or words.events.get(kind)
    return spelled(kind) if word is None else Text(word.da, word.en)


def value_said(kind: str, value: str) -> Text:
    """What a value of a kind of fact, or of a field, is called."""
    return VALUES.get((kind, value)) or VALUES.get(("", value)) or spelled(value)


def spelled(word: str) -> Text:
    """An inner name with its Danish letters and without underscores, for a word nobody has given a better one.

    It is Danish in both languages, as any term of the law.
    """
    said = word.replace("_", " ")
    for ascii_, letter in (("ae", "æ"), ("oe", "ø"), ("aa", "å")):
        said = said.replace(ascii_, letter)
    return Text(said, said)


VALUES: Mapping[tuple[str, str], Text] = {
    ("visitation", "0"): Text("endnu ikke placeret i en kategori", "not yet placed in a category"),
    ("visitation", "1"): Text("kategori 1", "category 1"),
    ("visitation", "2"): Text("kategori 2", "category 2"),
    ("visitation", "3"): Text("kategori 3", "category 3"),
    ("fritagelse", "13f"): Text("ventes rask inden 13 uger", "expected to be well within 13 weeks"),
    ("fritagelse", "standby"): Text("standby", "standby"),
    ("fritagelse", "26_uger"): Text("ventes rask inden for 26 uger", "expected to be well within 26 weeks"),
    ("fritagelse", "rask_8_uger"): Text("ventes rask inden otte uger", "expected to be well within eight weeks"),
    ("fritagelse", "tvaerfaglig_indsats"): Text(
        "har haft en tværfaglig indsats", "has had an interdisciplinary effort"
    ),
    ("fritagelse", "ordinaere_timer"): Text("har ordinære løntimer", "has ordinary paid hours"),
    ("fritagelse", "saerlige_grunde"): Text("særlige grunde", "special reasons"),
    ("fritagelse", "25_procent"): Text("blandt de højst 25 pct. undtagne", "among the at most 25 per cent exempted"),
    ("", "loenmodtager"): Text("lønmodtager", "employee"),
    ("", "ledig"): Text("ledig", "unemployed"),
    ("", "selvstaendig"): Text("selvstændig", "self-employed"),
    **{("", f"LAE{number}"): Text(f"LÆ {number}", f"LÆ {number}") for number in (125, 135, 145, 225, 265, 285)},
}


def told_said(field: Field, text: str) -> Text:
    """What was told of a field, as an answer: yes or no, a number with its unit, a date, a choice."""
    match field.sort:
        case "yes_no":
            return YES if text in ("ja", "yes") else NO
        case "choice":
            return value_said(field.name, text)
        case "day":
            return day_said(date.fromisoformat(text))
    value = Fraction(text.replace(".", "").replace(",", ".") if "," in text else text)
    return measured(value, field.unit)


def measured(value: Fraction, unit: Text = NOTHING) -> Text:
    """A number and its unit."""
    return Text(f"{exact(value, 'da')} {unit.da}".strip(), f"{exact(value, 'en')} {unit.en}".strip())


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

_SPAN_UNITS = {
    "days": (Text("dag", "day"), Text("dage", "days")),
    "weeks": (Text("uge", "week"), Text("uger", "weeks")),
    "months": (Text("måned", "month"), Text("måneder", "months")),
    "years": (Text("år", "year"), Text("år", "years")),
    "working_days": (Text("arbejdsdag", "working day"), Text("arbejdsdage", "working days")),
}


# What a limit counts in: a calendar month is no month from any day.
_WHOLE = {"weeks": Text("uger", "weeks"), "months": Text("kalendermåneder", "calendar months")}


def length_said(count: int, unit: str) -> Text:
    """ "3 uger"; whole weeks and whole years are said as such."""
    if unit == "days" and count and count % 7 == 0:
        count, unit = count // 7, "weeks"
    if unit == "months" and count and count % 12 == 0:
        count, unit = count // 12, "years"
    words = _SPAN_UNITS[unit][abs(count) != 1]
    return Text(f"{count} {words.da}", f"{count} {words.en}")


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
        case tuple():
            return joined(shown(part) for part in value)
        case Term():
            return in_words(value)
        case str():
            return kind_said(value)
    words = getattr(value, "words", None)
    return words if isinstance(words, Text) else Text(str(value), str(value))


# --- formulas -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spoken(Expression, Condition):
    """Stands in a formula for something that people know by another name than its inner one."""

    words: Text


@dataclass(frozen=True, slots=True)
class Names:
    """What the rates and the earlier stages of a declaration are called."""

    rates: Mapping[str, Text]
    stages: Mapping[str, Text]


def names_of(law: Law, version: Version) -> Names:
    steps = getattr(version.declaration, "stages", ())
    return Names(rate_titles(law), {step.name: step.words for step in steps})


def rate_titles(law: Law) -> Mapping[str, Text]:
    return {series.name: series.title for series in law.series}


def formula(term: Term, names: Names) -> Text:
    """A formula in words: rates and stages by what they are called, never by their inner names."""
    spoken = _spoken(term, names)
    return in_words(spoken if isinstance(spoken, Term) else term)


def _spoken(part: object, names: Names) -> object:
    match part:
        case Rate(series):
            return Spoken(_quoted(names.rates.get(series) or spelled(series)))
        case OneOf(field, values):
            return Spoken(_either(field.words, [value_said(field.name, value) for value in values]))
        case During(state):
            return Spoken(state_said(state))
        case Stage(name):
            return Spoken(_quoted(names.stages.get(name) or spelled(name)))
        case tuple():
            return tuple(_spoken(one, names) for one in part)
        case Term() if is_dataclass(part) and not isinstance(part, Field) and _unsaid(part):
            inner = {one.name: _spoken(getattr(part, one.name), names) for one in fields(part)}
            return replace(part, **inner)
    return part


def _unsaid(term: Term) -> bool:
    """Whether the declaration gives the term no words of its own."""
    return getattr(term, "words", NOTHING) == NOTHING


def _either(head: Text, values: list[Text]) -> Text:
    da, en = " eller ".join(v.da for v in values), " or ".join(v.en for v in values)
    return Text(f"{head.da}: {da}", f"{head.en}: {en}")


def _quoted(words: Text) -> Text:
    """A title within a sentence, in the marks of each language."""
    return Text(f"»{words.da}«", f"“{words.en}”")
