"""A term of the law said in words: what a page, a list of what is missing and an explanation show.

Every number is said with its unit (`measured`), every condition keeps its brackets, and no name that only the program
knows is ever shown: a rate has its title, a stage its sentence, a value its label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from humlebi.law import measuring
from humlebi.law.kinds import NOTHING, Text
from humlebi.law.questions import Amount, Sanction
from humlebi.law.rates import SERIES
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
    Expression,
    Field,
    Greatest,
    Happened,
    InTheYear,
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
    WeekOf,
)
from humlebi.law.units import UNITS, Measure, UnitName, UnlikeUnits, named
from humlebi.timeline.calendar import to_date
from humlebi.timeline.wording import day_in_words, kroner_in_words, month_day_in_words, number_in_words
from humlebi.timeline.words import DANISH, Vocabulary, Word

Say = Callable[[Term], str]
_OPERATORS = {
    ">=": Text("mindst", "at least"),
    ">": Text("mere end", "more than"),
    "<=": Text("højst", "at most"),
    "<": Text("mindre end", "less than"),
    "==": Text("netop", "exactly"),
}
_OF_DATES = {
    ">=": Text("tidligst", "no earlier than"),
    ">": Text("efter", "after"),
    "<=": Text("senest", "no later than"),
    "<": Text("før", "before"),
    "==": Text("netop", "on"),
}
_OF_AGES = {**_OPERATORS, "<": Text("under", "under"), ">": Text("over", "over")}


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of a term are read from: the vocabulary, the titles and units of rates, the earlier stages."""

    vocabulary: Vocabulary = DANISH
    titles: Mapping[str, Text] = field(default_factory=dict)
    series: Mapping[str, UnitName] = field(default_factory=dict)
    stages: Mapping[str, Text] = field(default_factory=dict)
    stage_units: Mapping[str, Measure] = field(default_factory=dict)


@cache
def _danish_rates() -> tuple[dict[str, Text], dict[str, UnitName]]:
    """Titles and units of the rates of this folder: what the terms of its pages read."""
    return {one.name: one.title for one in SERIES}, {one.name: one.unit for one in SERIES}


def context_of(declared: object, vocabulary: Vocabulary = DANISH) -> Context:
    """The context of the terms of one declaration: its stages are called by their sentences."""
    titles, series = _danish_rates()
    steps = declared.stages if isinstance(declared, Amount | Sanction) else ()
    try:
        units = measuring.stages_of(steps, series)
    except (UnlikeUnits, KeyError):  # a law page in the making: its words are shown before the register refuses it
        units = {}
    return Context(vocabulary, titles, series, {step.name: step.words for step in steps}, units)


def in_words(term: Term, words: Vocabulary | Context = DANISH, of: object = None) -> Text:
    """The term as a short phrase in both languages. `of`: the declaration that it stands in."""
    return _both(term, words if isinstance(words, Context) else context_of(of, words))


def _both(term: Term, context: Context) -> Text:
    own = getattr(term, "words", NOTHING)
    if own != NOTHING:
        return own
    return Text(_say(term, "da", context), _say(term, "en", context))


def bound(term: Compared, words: Vocabulary = DANISH, of: object = None) -> Text:
    """What a number is compared with: "at least 120 hours"."""
    context = context_of(of, words)
    return Text(_bound(term, "da", context), _bound(term, "en", context))


def _bound(term: Compared, lang: str, context: Context) -> str:
    unit = _unit(term.left, context)
    unit = unit if unit and not isinstance(term.left, Number) else _unit(term.right, context)
    operators = _OF_DATES if unit == "date" else _OF_AGES if unit in ("age", "age in years") else _OPERATORS
    right = term.right
    said = measured(right.value, right.unit or unit, lang) if isinstance(right, Number) else _name(right, lang, context)
    return f"{operators[term.operator].say(lang)} {said}"


def _unit(term: Expression, context: Context) -> UnitName:
    """The unit of an expression; "" for a plain number and for what has no name."""
    try:
        return named(measuring.measured(term, context.series, context.stage_units))
    except (UnlikeUnits, KeyError):
        return ""


def unit_of(term: Term, of: object = None) -> UnitName:
    """The unit that a number found for the term is said with. `of`: the declaration that it stands in."""
    return unit_in(term, context_of(of))


def unit_in(term: Term, context: Context) -> UnitName:
    """The same in a context that is there already."""
    return _unit(term, context) if isinstance(term, Expression) else ""


def stage_units(of: object) -> dict[str, UnitName]:
    """The unit of each stage of a declaration."""
    return measuring.units_of(of, _danish_rates()[1])


# --- numbers ----------------------------------------------------------------------------------------------------------


def measured(value: Fraction, unit: UnitName, lang: str) -> str:
    """A number with its unit: "12.756,50 kr.", "1 dag", "2016", "68 år", "2. februar 2015"."""
    match unit:
        case "date":
            return day_in_words(to_date(int(value)), lang)
        case "year":
            return str(int(value))
        case "age":
            return _age(value, lang)
        case "week":
            return f"{'uge' if lang == 'da' else 'week'} {number_in_words(value, lang)}"
        case "share":
            return f"{number_in_words(value * 100, lang)} {UNITS['percent'].many.say(lang)}"
        case "":
            return exact(value, lang)
    word = UNITS[unit].words(value).say(lang)
    if UNITS[unit].name.startswith("kr"):
        money = kroner_in_words(value, lang)
        return money + word.removeprefix("kr.").removeprefix("kr")
    return f"{number_in_words(value, lang)} {word}"


def _age(months: Fraction, lang: str) -> str:
    """ "68 år", "67 år og 6 måneder": the age that is declared in months."""
    years, rest = divmod(months, 12)
    said = [measured(Fraction(years), "years", lang)] if years else []
    if rest or not years:
        said.append(measured(rest, "months", lang))
    return (" og " if lang == "da" else " and ").join(said)


def exact(value: Fraction, lang: str) -> str:
    """A plain number: whole with a thousands separator, with its decimals when they end, else as a fraction."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return number_in_words(value, lang, at_most=10) if rest == 1 else f"{value.numerator}/{value.denominator}"


def _rounded(term: Rounded, lang: str, context: Context) -> str:
    """ "afrundet ned til hele timer", "afrundet til nærmeste 5 kr."."""
    unit, da = _unit(term.of, context), lang == "da"
    said, head = _name(term.of, lang, context), "afrundet" if da else "rounded"
    way = {"nearest": "", "up": " op" if da else " up", "down": " ned" if da else " down"}[term.how]
    money = unit.startswith("kr")
    if money and term.to in (1, Fraction(1, 100)):
        what = "kroner" if term.to == 1 else "øre"
        return f"{said}, {head}{way} {'til hele' if da else 'to whole'} {what}"
    if term.to == 1:
        what = UNITS[unit].many.say(lang) or ("tal" if da else "numbers")
        return f"{said}, {head}{way} {'til hele' if da else 'to whole'} {what}"
    step = measured(term.to, "kr" if money else unit, lang)
    return f"{said}, {head}{way} {'til nærmeste' if da else 'to the nearest'} {step}"


# --- terms ------------------------------------------------------------------------------------------------------------


def _name(term: Term, lang: str, context: Context) -> str:
    """What a term is called inside a sentence: its own words, or its parts."""
    own = getattr(term, "words", NOTHING)
    return own.say(lang) if own != NOTHING else _say(term, lang, context)


def _quoted(text: str, lang: str) -> str:
    """The sentence of a stage as a name inside another sentence."""
    return f"»{text.rstrip('.')}«" if lang == "da" else f"“{text.rstrip('.')}”"


def _say(term: Term, lang: str, context: Context) -> str:
    def say(part: Term) -> str:
        return _name(part, lang, context)

    da = lang == "da"
    match term:
        case Number(value, unit):
            return measured(value, unit, lang)
        case Field():
            return term.words.say(lang)
        case Rate(series):
            title = context.titles.get(series)
            return _quoted(title.say(lang), lang) if title else ("satsen" if da else "the rate")
        case Stage(name):
            stage = context.stages.get(name)
            return _quoted(stage.say(lang), lang) if stage else ("det foregående tal" if da else "the number before")
        case Sum(parts):
            return _sum(parts, say)
        case Product(parts):
            return _product(parts, say)
        case Quotient(of, by):
            return f"{_inside(of, say)} {'divideret med' if da else 'divided by'} {_inside(by, say)}"
        case Least(parts):
            return f"{'det mindste af' if da else 'the least of'} ({_listed(parts, term, lang, context)})"
        case Greatest(parts):
            return f"{'det største af' if da else 'the greatest of'} ({_listed(parts, term, lang, context)})"
        case Rounded():
            return _rounded(term, lang, context)
        case Cases(pairs, otherwise):
            return _cases(pairs, otherwise, term, lang, context)
        case Age():
            return "alderen" if da else "the age"
        case OnDay(on):
            return day_in_words(on, lang)
        case InTheYear(month, month_day):
            said = month_day_in_words(month, month_day, lang)
            return f"{said} i året" if da else f"{said} of the year"
        case WeekOf(of):
            return f"{'kalenderugen for' if da else 'the calendar week of'} {_inside(of, say)}"
        case After(of, span):
            return f"{span.words.say(lang)} {say(of)}"
        case Born():
            return "fødselsdagen" if da else "the date of birth"
        case TheDay():
            return "dagen" if da else "the day"
        case Silence(asked, answer, span):
            since, came = (
                _event(asked, (), lang, context.vocabulary),
                _event(answer, term.answers, lang, context.vocabulary),
            )
            never = f"intet svar ({came})" if da else f"no answer ({came})"
            return f"{never} {span.words.say(lang)} {since}"
        case TheYear():
            return "kalenderåret" if da else "the calendar year"
        case Spent():
            return _spent(term, lang, context.vocabulary)
        case Counted(kind, values) | Happened(kind, values):
            return _event(kind, values, lang, context.vocabulary) + _windows(term, lang) + _until(term, lang)
        case DaysSince(kind, values):
            return f"{'dage siden' if da else 'days since'} {_event(kind, values, lang, context.vocabulary)}"
        case Compared(left):
            return f"{say(left)}: {_bound(term, lang, context)}"
        case OneOf(field_, values):
            return f"{field_.words.say(lang)}: {' / '.join(field_.called(value).say(lang) for value in values)}"
        case During(state):
            word = context.vocabulary.spells[state.kind]
            return f"{word.say(lang)}{_values(word, state.values, lang)}"
        case AllOf(parts):
            return (" og " if da else " and ").join(_apart(part, say) for part in parts)
        case AnyOf(parts):
            return (" eller " if da else " or ").join(_apart(part, say) for part in parts)
        case SoMany(count, parts):
            head = f"mindst {count} af" if da else f"at least {count} of"
            return f"{head}: {'; '.join(_apart(part, say) for part in parts)}"
        case Unless(apart, part):
            return f"{say(part)} ({'gælder ikke' if da else 'does not apply'}: {say(apart)})"
        case Not(part):
            return f"{'ikke' if da else 'not'}: {_apart(part, say)}"
        case Named():
            return term.words.say(lang)
    raise TypeError(f"{type(term).__name__} has no words")


def _beside(part: Expression, whole: Expression, lang: str, context: Context) -> str:
    """A plain number is said with the unit of what it stands beside."""
    if isinstance(part, Number) and not part.unit and part.value:
        return measured(part.value, _unit(whole, context), lang)
    return _name(part, lang, context)


def _listed(parts: Sequence[Expression], whole: Expression, lang: str, context: Context) -> str:
    return "; ".join(_beside(part, whole, lang, context) for part in parts)


def _cases(
    pairs: Sequence[tuple[Term, Expression]],
    otherwise: Expression | None,
    whole: Expression,
    lang: str,
    context: Context,
) -> str:
    da = lang == "da"
    told = [
        f"{_beside(then, whole, lang, context)}, {'hvis' if da else 'if'} {_name(when, lang, context)}"
        for when, then in pairs
    ]
    if otherwise is not None:
        told.append(f"{'ellers' if da else 'otherwise'} {_beside(otherwise, whole, lang, context)}")
    return "; ".join(told)


def _inside(part: Term, say: Say) -> str:
    """A part that is made of several keeps its brackets."""
    said = say(part)
    return f"({said})" if isinstance(part, Sum | Quotient | Rounded | Cases) else said


# --- conditions of several lines --------------------------------------------------------------------------------------


def outline(term: Term, words: Vocabulary = DANISH, of: object = None) -> tuple[tuple[int, Text], ...]:
    """A condition line by line, each with its depth: "All of these:" above what it holds. One line when it is one."""
    return tuple(_outlined(term, 0, context_of(of, words)))


_HEADS: dict[type[Term], Text] = {
    AllOf: Text("Alle disse:", "All of these:"),
    AnyOf: Text("Mindst ét af disse:", "At least one of these:"),
}


def _outlined(term: Term, depth: int, context: Context) -> Iterator[tuple[int, Text]]:
    if isinstance(term, Not) and isinstance(term.part, AllOf | AnyOf | SoMany) and term.part.words == NOTHING:
        head = {
            AllOf: Text("Ikke alle disse på én gang:", "Not all of these at once:"),
            AnyOf: Text("Intet af dette:", "None of these:"),
        }.get(type(term.part), Text("Ikke så mange af disse:", "Not so many of these:"))
        yield depth, head
        for part in term.part.parts:
            yield from _outlined(part, depth + 1, context)
        return
    if isinstance(term, AllOf | AnyOf | SoMany) and term.words == NOTHING and len(term.parts) > 1:
        count = getattr(term, "count", 0)
        many = Text(f"Mindst {count} af disse:", f"At least {count} of these:")
        yield depth, _HEADS.get(type(term), many)
        for part in term.parts:
            yield from _outlined(part, depth + 1, context)
        return
    yield depth, _both(term, context)


def _sum(parts: Sequence[Term], say: Say) -> str:
    """A part times minus one is taken away."""
    said = ""
    for part in parts:
        less = isinstance(part, Product) and part.parts[-1] == Number(Fraction(-1))
        one = _inside(part.parts[0], say) if less and isinstance(part, Product) else _added(part, say)
        said += f" - {one}" if less else (f" + {one}" if said else one)
    return said.strip()


def _added(part: Term, say: Say) -> str:
    """A sum inside a sum needs no brackets."""
    return say(part) if isinstance(part, Sum) else _inside(part, say)


def _product(parts: Sequence[Term], say: Say) -> str:
    return " × ".join(_inside(part, say) for part in parts)


def _apart(part: Term, say: Say) -> str:
    said = say(part)
    return f"({said})" if isinstance(part, AllOf | AnyOf) and part.words == NOTHING else said


def _spent(term: Spent, lang: str, words: Vocabulary) -> str:
    word = words.spells[term.kind]
    unbroken = (" sammenhængende" if lang == "da" else " continuous") if term.continuous else ""
    kind = f"{word.say(lang)}{_values(word, term.values, lang)}"
    return f"{UNITS[term.unit].many.say(lang)}{unbroken} {kind}{_windows(term, lang)}"


def _event(kind: str, values: Sequence[str], lang: str, words: Vocabulary) -> str:
    word = words.events[kind]
    return f"{word.say(lang)}{_values(word, values, lang)}"


def _values(word: Word, values: Sequence[str], lang: str) -> str:
    said = [word.called(value).say(lang) for value in values if value]
    return f" ({' / '.join(said)})" if said else ""


def _until(term: Counted | Happened, lang: str) -> str:
    """ " før 1. februar 2026": the date before which it must lie, whatever day is asked of."""
    until = getattr(term, "until", None)
    return "" if until is None else f" {'før' if lang == 'da' else 'before'} {day_in_words(until, lang)}"


def _windows(term: Spent | Counted | Happened, lang: str) -> str:
    """ " inden for 1 måned", " within 12 months": how far back is looked."""
    head = " inden for " if lang == "da" else " within "
    if term.within_months is not None:
        return head + measured(Fraction(term.within_months), "months", lang)
    days = getattr(term, "within_days", None)
    return "" if days is None else head + measured(Fraction(days), "days", lang)
