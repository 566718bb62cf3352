"""Names and numbers of people as they are searched for and sorted in Danish."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from itertools import product

from humlebi.desk import masking
from humlebi.desk.masking import digits_of

ALPHABET = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})
# Two spellings of one letter: a name is found by either, whichever it is written with.
LETTERS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"), ("ä", "æ"), ("ö", "ø"))
KEPT = frozenset("æøå")
# What people write between the groups of a number: spaces, dots, hyphens and dashes of every kind.
GAP = r"[\s.,/_\-\u00ad\u2010-\u2015\u2212]{0,3}"
PART = re.compile(rf"(?<!\d)(\d\d{GAP}\d\d{GAP}\d\d)({GAP})(\d{{1,3}})(?!\d)")
YEAR_FIRST = re.compile(r"\d{4}-\d{1,5}")
# Made-up numbers add 60 to the day, or 80 to the month, so that nobody real has them.
MADE_UP_DAY, MADE_UP_MONTH = 60, 80
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan",
            "februar february feb",
            "marts march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
IN_WORDS = re.compile(r"(\d{1,2})\.?\s*([a-z]+)\.?\s*(\d{4}|\d{2})")
IN_NUMBERS = re.compile(r"(\d{1,2})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{4}|\d{2})")
IN_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
YEAR_BEFORE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True)
class Birth:
    """A day of birth as somebody wrote it: the days it can be, and how a CPR number that says so begins."""

    days: tuple[date, ...]
    begins: str


def plain(name: str) -> str:
    """The name without capitals, one space between words; letters stay what they are (å is not a)."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def words_of(asked: str) -> list[str]:
    """The words of a name as somebody wrote it, also with a comma after the family name."""
    return plain(asked.replace(",", " ").replace(";", " ")).split()


def respelt(text: str) -> str:
    """The plain name with å, æ and ø for aa, ae and oe, and without the accents of other letters."""
    for two, one in LETTERS:
        text = text.replace(two, one)
    return "".join(letter if letter in KEPT else unicodedata.normalize("NFD", letter)[0] for letter in text)


def search_key(name: str) -> str:
    """What a name is found by: as it is written, and as it could have been."""
    written, otherwise = plain(name), respelt(plain(name))
    return written if written == otherwise else f"{written}|{otherwise}"


def sort_key(name: str) -> str:
    """Text that any database sorts as Danish: æ, ø and å (also written aa) after z; the family name first."""
    words = plain(name).split()
    family_first = " ".join([*words[-1:], *words[:-1]])
    return family_first.replace("aa", "å").translate(ALPHABET)


def cpr_of(text: str) -> str | None:
    """Ten digits when the text is a CPR number, however it is spelt."""
    return digits_of(text)


def part_of_cpr(text: str) -> str | None:
    """The first six digits when the text is a CPR number of which one to three digits are missing."""
    found = PART.fullmatch(text.strip())
    return None if found is None or YEAR_FIRST.fullmatch(text.strip()) else _digits(found.group(1))


def masked(text: str) -> str:
    """The text with the last digits of every CPR number in it, whole or not, unread."""
    return PART.sub(_without_part, masking.masked(text))


def _without_part(found: re.Match[str]) -> str:
    """A case number is no CPR number, nor is a day with its year in four digits."""
    if YEAR_FIRST.fullmatch(found.group()) or birth_of(found.group()):
        return found.group()
    return _digits(found.group(1)) + "x" * len(found.group(3))


def birth_of(text: str) -> Birth | None:
    """The day of birth that the text is, as 010280, 01-02-80, 1. februar 1980 or 1980-02-01; a made-up one too."""
    asked = plain(text)
    if found := YEAR_BEFORE.fullmatch(asked):
        year, month, day = found.groups()
    elif found := (IN_NUMBERS.fullmatch(asked) or IN_DIGITS.fullmatch(asked)):
        day, month, year = found.groups()
    elif (found := IN_WORDS.fullmatch(asked)) and found.group(2) in MONTHS:
        day, month, year = found.group(1), str(MONTHS[found.group(2)]), found.group(3)
    else:
        return None
    days = tuple(_days(int(day), int(month), year))
    return Birth(days, f"{int(day):02}{int(month):02}{year[-2:]}") if days else None


def _days(day: int, month: int, year: str) -> list[date]:
    years = [int(year)] if len(year) == 4 else [1900 + int(year), 2000 + int(year)]
    found = []
    for y, d, m in product(years, {day, day - MADE_UP_DAY}, {month, month - MADE_UP_MONTH}):
        try:
            found.append(date(y, m, d))
        except ValueError:  # not every combination is a day
            continue
    return sorted(found)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def written_cpr(cpr: str) -> str:
    """`0101991234` as `010199-1234`."""
    return f"{cpr[:6]}-{cpr[6:]}"
