"""What people read, in Danish and English: a sentence in both, a refusal in both, dates and counts as they are said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


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


def days_in_words(days: int, language: str) -> str:
    """ "1 dag", "12 dage"; "1 day", "12 days"."""
    if language == "en":
        return f"{days} day" if days == 1 else f"{days} days"
    return f"{days} dag" if days == 1 else f"{days} dage"
