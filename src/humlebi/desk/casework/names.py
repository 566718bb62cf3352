"""Names and numbers of people as they are searched for and sorted in Danish."""

from __future__ import annotations

import re
import unicodedata

ALPHABET = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})
CPR = re.compile(r"\s*(\d{6})[-\s]?(\d{4})\s*")
WITHIN = re.compile(r"(\d{6})[-\s]?\d{4}")


def search_key(name: str) -> str:
    """The name without capitals, one space between words; letters stay what they are (å is not a)."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def sort_key(name: str) -> str:
    """Text that any database sorts as Danish: æ, ø and å (also written aa) after z; the family name first."""
    words = search_key(name).split()
    family_first = " ".join([*words[-1:], *words[:-1]])
    return family_first.replace("aa", "å").translate(ALPHABET)


def cpr_of(text: str) -> str | None:
    """Ten digits when the text is a CPR number, with or without its hyphen."""
    match = CPR.fullmatch(text)
    return match.group(1) + match.group(2) if match else None


def masked(text: str) -> str:
    """The text with the last four digits of every CPR number in it unread."""
    return WITHIN.sub(r"\1xxxx", text)


def written_cpr(cpr: str) -> str:
    """`0101991234` as `010199-1234`."""
    return f"{cpr[:6]}-{cpr[6:]}"
