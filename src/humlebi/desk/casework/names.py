"""Names and numbers of people as they are searched for and sorted in Danish."""

from __future__ import annotations

import unicodedata

from humlebi.desk.masking import digits_of

ALPHABET = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})


def search_key(name: str) -> str:
    """The name without capitals, one space between words; letters stay what they are (å is not a)."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def sort_key(name: str) -> str:
    """Text that any database sorts as Danish: æ, ø and å (also written aa) after z; the family name first."""
    words = search_key(name).split()
    family_first = " ".join([*words[-1:], *words[:-1]])
    return family_first.replace("aa", "å").translate(ALPHABET)


def cpr_of(text: str) -> str | None:
    """Ten digits when the text is a CPR number, however it is spelt."""
    return digits_of(text)


def written_cpr(cpr: str) -> str:
    """`0101991234` as `010199-1234`."""
    return f"{cpr[:6]}-{cpr[6:]}"
