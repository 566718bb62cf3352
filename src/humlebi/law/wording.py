"""A term of the law said in words: what a page, a list of what is missing and an explanation show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from humlebi.law.kinds import NOTHING, Text
from humlebi.law.terms import (
    After,
    Age,
    AllOf,
    AnyOf,
    Born,
    Cases,
    Compared,
    Counted,
    DaysSince,
    During,
    Field,
    Greatest,
    Happened,
    Least,
    Named,
    Not,
    Number,
    OnDay,
    OneOf,
    Product,
    Quotient,
    Rate,
    Rounded,
    Silence,
    SoMany,
    Spent,
    Stage,
    Sum,
    Term,
    TheDay,
    TheYear,
    Unless,
)
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import DANISH, Vocabulary

Say = Callable[[Term], str]
_OPERATORS = {
    ">=": Text("mindst", "at least"),
    ">": Text("mere end", "more than"),
    "<=": Text("højst", "at most"),
    "<": Text("mindre end", "less than"),
    "==": Text("netop", "exactly"),
}
_UNITS = {
    "days": Text("dage", "days"),
    "weeks": Text("uger", "weeks"),
    "months": Text("måneder", "months"),
    "years": Text("år", "years"),
}
_HOW = {"nearest": Text("nærmeste", "the nearest"), "up": Text("op til", "up to"), "down": Text("ned til", "down to")}


def in_words(term: Term, words: Vocabulary = DANISH) -> Text:
    """The term as a short phrase in both languages."""
    own = getattr(term, "words", NOTHING)
    if own != NOTHING:
        return own
    return Text(_say(term, "da", words), _say(term, "en", words))


def bound(term: Compared, words: Vocabulary = DANISH) -> Text:
    """What a number is compared with: "at least 120 hours"."""
    right = in_words(term.right, words)
    da, en = (f"{_OPERATORS[term.operator].say(lang)} {right.say(lang)}" for lang in ("da", "en"))
    return Text(f"{da} {_measured(term.left, 'da')}".strip(), f"{en} {_measured(term.left, 'en')}".strip())


def _measured(term: Term, lang: str) -> str:
    return term.unit.say(lang) if isinstance(term, Field) else ""


def exact(value: Fraction, lang: str) -> str:
    """A number: whole with a thousands separator, with its decimals when they end, else as a fraction."""
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", "." if lang == "da" else ",")
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    text = f"{float(value):,.10f}".rstrip("0")
    return text.translate(str.maketrans(",.", ".,")) if lang == "da" else text


def _say(term: Term, lang: str, words: Vocabulary) -> str:
    def say(part: Term) -> str:
        own = getattr(part, "words", NOTHING)
        return own.say(lang) if own != NOTHING else _say(part, lang, words)

    da = lang == "da"
    match term:
        case Number(value):
            return exact(value, lang)
        case Field():
            return term.words.say(lang)
        case Rate(series):
            return f"{'satsen' if da else 'the rate'} {series}"
        case Stage(name):
            return name
        case Sum(parts):
            return _sum(parts, say)
        case Product(parts):
            return _product(parts, say)
        case Quotient(of, by):
            return f"{say(of)} / {say(by)}"
        case Least(parts):
            return f"{'det mindste af' if da else 'the least of'} ({'; '.join(say(part) for part in parts)})"
        case Greatest(parts):
            return f"{'det største af' if da else 'the greatest of'} ({'; '.join(say(part) for part in parts)})"
        case Rounded(of, to, manner):
            return f"{say(of)}, {'afrundet til' if da else 'rounded to'} {_HOW[manner].say(lang)} {exact(to, lang)}"
        case Cases(pairs, otherwise):
            told = [f"{say(then)} {'hvis' if da else 'if'} {say(when)}" for when, then in pairs]
            if otherwise is not None:
                told.append(f"{'ellers' if da else 'otherwise'} {say(otherwise)}")
            return "; ".join(told)
        case Age(unit):
            return f"{'alder i' if da else 'age in'} {_UNITS[unit].say(lang)}"
        case OnDay(on):
            return day_in_words(on, lang)
        case After(of, span):
            return f"{span.words.say(lang)} {say(of)}"
        case Born():
            return "fødselsdagen" if da else "the date of birth"
        case TheDay():
            return "dagen" if da else "the day"
        case Silence(asked, answer, span):
            since, came = _event(asked, (), lang, words), _event(answer, term.answers, lang, words)
            never = f"intet svar ({came})" if da else f"no answer ({came})"
            return f"{never} {span.words.say(lang)} {since}"
        case TheYear():
            return "kalenderåret" if da else "the calendar year"
        case Spent():
            return _spent(term, lang, words)
        case Counted(kind, values) | Happened(kind, values):
            return _event(kind, values, lang, words) + _window(term.within_months, lang)
        case DaysSince(kind, values):
            return f"{'dage siden' if da else 'days since'} {_event(kind, values, lang, words)}"
        case Compared(left, operator, right):
            return f"{say(left)}: {_OPERATORS[operator].say(lang)} {say(right)} {_measured(left, lang)}".strip()
        case OneOf(field, values):
            return f"{field.words.say(lang)}: {' / '.join(values)}"
        case During(state):
            word = words.spells[state.kind]
            return f"{word.da if da else word.en}{_values(state.values)}"
        case AllOf(parts):
            return (" og " if da else " and ").join(_apart(part, say) for part in parts)
        case AnyOf(parts):
            return (" eller " if da else " or ").join(_apart(part, say) for part in parts)
        case SoMany(count, parts):
            head = f"mindst {count} af" if da else f"at least {count} of"
            return f"{head}: {'; '.join(say(part) for part in parts)}"
        case Unless(apart, part):
            return f"{say(part)} ({'gælder ikke' if da else 'does not apply'}: {say(apart)})"
        case Not(part):
            return f"{'ikke' if da else 'not'}: {_apart(part, say)}"
        case Named():
            return term.words.say(lang)
    raise TypeError(f"{type(term).__name__} has no words")


def _sum(parts: Sequence[Term], say: Say) -> str:
    """A part times minus one is taken away."""
    said = ""
    for part in parts:
        less = isinstance(part, Product) and part.parts[-1] == Number(Fraction(-1))
        one = say(part.parts[0]) if less and isinstance(part, Product) else say(part)
        said += f" - {one}" if less else (f" + {one}" if said else one)
    return said.strip()


def _product(parts: Sequence[Term], say: Say) -> str:
    return " × ".join(f"({say(part)})" if isinstance(part, Sum) else say(part) for part in parts)


def _apart(part: Term, say: Say) -> str:
    said = say(part)
    return f"({said})" if isinstance(part, AllOf | AnyOf) and part.words == NOTHING else said


def _spent(term: Spent, lang: str, words: Vocabulary) -> str:
    word = words.spells[term.kind]
    kind = f"{word.da if lang == 'da' else word.en}{_values(term.values)}"
    unbroken = (" sammenhængende" if lang == "da" else " continuous") if term.continuous else ""
    return f"{_UNITS[term.unit].say(lang)}{unbroken} {kind}{_window(term.within_months, lang)}"


def _event(kind: str, values: Sequence[str], lang: str, words: Vocabulary) -> str:
    word = words.events[kind]
    return f"{word.da if lang == 'da' else word.en}{_values(values)}"


def _values(values: Sequence[str]) -> str:
    return f" ({' / '.join(value for value in values if value)})" if any(values) else ""


def _window(months: int | None, lang: str) -> str:
    if months is None:
        return ""
    return f" inden for {months} måneder" if lang == "da" else f" within {months} months"
