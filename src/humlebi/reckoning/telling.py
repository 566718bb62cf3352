"""How a field is told in a text, and what is wrong with a text that does not tell it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from humlebi.law.kinds import Text
from humlebi.law.terms import Field
from humlebi.law.units import UNITS
from humlebi.law.wording import measured
from humlebi.timeline.calendar import number, to_date
from humlebi.timeline.wording import Refusal

LANGUAGES = ("da", "en")
YES, NO = ("ja", "yes"), ("nej", "no")
# With one mark and three figures after it, "12.000" is twelve thousand to one reader and twelve to another, and so is
# "11,993" the other way round.
TWO_WAYS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
# "12.000.000" and "12,000,000": a mark that stands twice parts thousands.
THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})")
# "12.000,50" and "12,000.50": the mark that comes last parts the decimals.
BOTH = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)")
PLAIN = re.compile(r"-?\d+(?:[.,]\d+)?(?:/[1-9]\d*)?")
DIGITS = 30  # of one number: more than anything has that is counted or paid, and few enough to reckon with
SHOWN = 60  # letters of what was told that a refusal repeats


class BadTelling(Refusal):
    """A text that does not tell the field it is written for; it says what was expected."""


def read(field: Field, text: str, on: date | None = None) -> bool | Fraction | str:
    """What the text tells: yes or no, an exact number, one of the field's values, or a day number.

    A choice is told by its code or its label, in either language. `on`: the day asked, which says how many days and
    hours its month has.
    """
    told = text.strip()
    if field.sort == "yes_no":
        if told.lower() not in YES + NO:
            raise _refused(field, text, Text("er hverken ja eller nej", "is neither ja (yes) nor nej (no)"))
        return told.lower() in YES
    if field.sort == "choice":
        return _choice(field, text)
    if field.sort == "day":
        try:
            return Fraction(number(date.fromisoformat(told)))
        except ValueError:
            what = Text("er ingen dato, der findes; skriv ÅÅÅÅ-MM-DD", "is no date that exists; write YYYY-MM-DD")
            raise _refused(field, text, what) from None
    return _within_bounds(field, text, _number(field, text), on)


def _refused(field: Field, text: str, what: Text) -> BadTelling:
    """The field by its name and by its words, what was told, and what is wrong with it."""
    called = (f"{field.name} ({field.words.say(lang)})" if field.words.say(lang) else field.name for lang in LANGUAGES)
    told = text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
    da, en = (f"{name}: '{told}' {what.say(lang)}" for name, lang in zip(called, LANGUAGES, strict=True))
    return BadTelling(Text(da, en))


def _choice(field: Field, text: str) -> str:
    told = text.strip()
    if told in field.values:
        return told
    for value in field.values:
        label = field.called(value)
        if told.casefold() in (label.da.casefold(), label.en.casefold(), value.casefold()):
            return value
    da, en = (
        ", ".join(f"{value} ({field.called(value).say(lang)})" for value in field.values) for lang in ("da", "en")
    )
    raise _refused(field, text, Text(f"er ingen af {da}", f"is none of {en}"))


def _number(field: Field, text: str) -> Fraction:
    """The number that can be read in one way only."""
    told, times = _without_unit(field, text.strip())
    told = told.replace("\u00a0", "").replace(" ", "")
    if sum(map(str.isdigit, told)) > DIGITS:
        what = Text(f"har over {DIGITS} cifre; skriv færre", f"has over {DIGITS} digits; write fewer")
        raise _refused(field, text, what)
    if TWO_WAYS.fullmatch(told):
        whole, decimal = told.replace(".", "").replace(",", ""), told.replace(",", ".").rstrip("0").rstrip(".")
        # Neither "11,9930" nor "12" can be read as thousands.
        again = decimal if len(decimal.partition(".")[2]) != 3 else f"{decimal}0"
        da = f"kan læses på to måder, som {whole} og som {decimal.replace('.', ',')}; skriv {whole} eller "
        en = f"can be read in two ways, as {whole} and as {decimal}; write {whole} or {again}"
        da += again.replace(".", ",")
        raise _refused(field, text, Text(da, en))
    if THOUSANDS.fullmatch(told):
        return times * Fraction(told.replace(".", "").replace(",", ""))
    if BOTH.fullmatch(told):
        thousands = "," if told.rindex(".") > told.rindex(",") else "."
        return times * Fraction(told.replace(thousands, "").replace(",", "."))
    if not PLAIN.fullmatch(told) or ("/" in told and re.search(r"[.,]", told)):
        what = Text("er intet tal; skriv 12, 12,5 eller 1/3", "is no number; write 12, 12.5 or 1/3")
        raise _refused(field, text, what)
    return times * Fraction(told.replace(",", "."))


def _without_unit(field: Field, told: str) -> tuple[str, int]:
    """The number without the word of its unit, which may stand after it; an age in months is told in years as well."""
    unit = UNITS[field.unit]
    for word in sorted({unit.one.da, unit.one.en, unit.many.da, unit.many.en} - {""}, key=len, reverse=True):
        if told.lower().endswith(f" {word}"):
            return told[: -len(word)].strip(), 1
    for word in ("år", "years") if field.unit == "age" else ():
        if told.lower().endswith(f" {word}"):
            return told[: -len(word)].strip(), 12
    return told, 1


def _within_bounds(field: Field, text: str, value: Fraction, on: date | None) -> Fraction:
    """The value when a thing of its unit can have so much at all."""
    unit = UNITS[field.unit]
    if value < 0:
        what = Text("er negativt; det mindste, der kan fortælles, er 0", "is negative; the least that can be told is 0")
        raise _refused(field, text, what)
    if unit.whole and value.denominator != 1:
        what = Text("er ikke et helt tal, og det skal det være her", "is no whole number, and it must be here")
        raise _refused(field, text, what)
    if value < field.least:
        da, en = (f"{measured(Fraction(field.least), field.unit, lang)}" for lang in ("da", "en"))
        raise _refused(field, text, Text(f"er for lidt; det mindste er {da}", f"is too little; the least is {en}"))
    most = field.most if field.most is not None else unit.most
    of_month = _in_month(field, on)
    most = of_month if of_month is not None and (most is None or of_month < most) else most
    if most is not None and value > most:
        da, en = (f"{measured(Fraction(most), field.unit, lang)}" for lang in ("da", "en"))
        raise _refused(field, text, Text(f"er for meget; det højeste er {da}", f"is too much; the most is {en}"))
    return value


def _in_month(field: Field, on: date | None) -> int | None:
    """How many days or hours the month of the day asked has, for a field of days or hours in the month."""
    if on is None or UNITS[field.unit].period != "month":
        return None
    days = monthrange(on.year, on.month)[1]
    return {"days/month": days, "hours/month": 24 * days}.get(field.unit)


def write(field: Field, value: bool | Fraction | str, lang: str = "da") -> str:
    """The text that tells the value."""
    if isinstance(value, bool):
        return (YES if value else NO)[lang == "en"]
    if isinstance(value, str):
        return value
    if field.sort == "day":
        return to_date(int(value)).isoformat()
    return plain(value)


def plain(value: Fraction) -> str:
    """A number for a program: whole, with decimals after a point when they end, else as a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    shown = value.denominator
    for prime in (2, 5):
        while shown % prime == 0:
            shown //= prime
    if shown != 1:
        return f"{value.numerator}/{value.denominator}"
    with localcontext(prec=60 + value.numerator.bit_length()):
        return format(Decimal(value.numerator) / Decimal(value.denominator), "f")
