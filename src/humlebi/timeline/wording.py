"""What people read, in Danish and English: a sentence in both, a refusal in both, dates and counts as they are said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in Danish and in English."""

    da: str
    en: str

    def say(self, language: str) -> str:
        """The sentence in "en", else in Danish: the law's own language is the one to fall back on."""
        return self.en if language == "en" else self.da


NOTHING = Text("", "")


class Refusal(ValueError):
    """Something that cannot be done as it was asked. Each fault says what, why and what to do, in both languages."""

    def __init__(self, faults: Text | Iterable[Text]) -> None:
        self.texts: tuple[Text, ...] = (faults,) if isinstance(faults, Text) else tuple(faults)
        super().__init__(self.say("en"))

    def say(self, language: str) -> str:
        """Every fault, one to a line."""
        return "\n".join(text.say(language) for text in self.texts)


_DA = "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
_EN = "January February March April May June July August September October November December".split()  # noqa: SIM905


def day_in_words(on: date, language: str) -> str:
    """ "2. februar 2015" or "2 February 2015"."""
    if language == "en":
        return f"{on.day} {_EN[on.month - 1]} {on.year}"
    return f"{on.day}. {_DA[on.month - 1]} {on.year}"


def month_day_in_words(month: int, month_day: int, language: str) -> str:
    """ "15. september" or "15 September"."""
    return f"{month_day} {_EN[month - 1]}" if language == "en" else f"{month_day}. {_DA[month - 1]}"


def days_in_words(days: int, language: str) -> str:
    """ "1 dag", "2.054 dage"; "1 day", "2,054 days"."""
    if language == "en":
        return f"{days} day" if days == 1 else f"{days:,} days"
    return f"{days} dag" if days == 1 else f"{f'{days:,}'.replace(',', '.')} dage"


def number_in_words(value: Fraction, language: str, *, at_least: int = 0, at_most: int = 4) -> str:
    """ "12.756,5" or "12,756.5": with the decimals that it has, never fewer than `at_least` nor more than `at_most`."""
    with localcontext(prec=80 + value.numerator.bit_length() // 3):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        told = exact.quantize(Decimal(1).scaleb(-at_most), rounding=ROUND_HALF_UP)
    whole, _, decimals = f"{told:,f}".partition(".")
    decimals = decimals.rstrip("0")
    if decimals or at_least:
        whole = f"{whole}.{decimals.ljust(at_least, '0')}"
    return whole.translate(str.maketrans(",.", ".,")) if language == "da" else whole


def kroner_in_words(value: Fraction, language: str) -> str:
    """ "12.756,50 kr." or "12,756.50 kr"; whole kroner without decimals."""
    whole = value.denominator == 1
    text = number_in_words(value, language, at_least=0 if whole else 2, at_most=2)
    return f"{text} kr" if language == "en" else f"{text} kr."


def ended(sentence: str) -> str:
    """The sentence with one full stop: "184,98 kr." has its own."""
    return sentence if sentence.endswith((".", "!", "?", ":")) else f"{sentence}."
