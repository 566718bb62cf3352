"""A doubt as its reader needs it: first what to do, apart from what the reading rests on."""

from __future__ import annotations

import re

from humlebi.law.kinds import Text

# Sentences that begin so tell the reader to do something.
_DANISH = (
    "Aftal|Begynd|Bed|Brug|Giv|Hold|Husk|Hør|Indhent|Lad|Læg|Mål|Notér|Oplys|Optæl|Regn|Registrér|Se|Skriv|Spørg|Stil|"
    "Svar|Sæt|Tæl|Træf|Undersøg|Vurdér|Vælg|Før|Afgør|Kontrollér|Efterprøv"
)
_ENGLISH = (
    "Agree|Ask|Answer|Apply|Begin|Check|Choose|Count|Decide|Enter|Fetch|Find|Give|Hold|Judge|Keep|Let|Look|Measure|"
    "Obtain|Put|Reckon|Record|Register|Remember|See|Set|Tell|Use|Work|Write|Do not"
)
_ORDERS = re.compile(rf"(?:(?:^|; |: )(?:{_DANISH}|{_ENGLISH})|, så (?:{_DANISH.lower()}))\b")
# A full stop ends a sentence when a capital follows; "stk. 2" and "1. juli" go on.
_END = re.compile(r"(?<=[a-zæøå0-9)»\"'][.!?]) (?=[A-ZÆØÅ§»])")


def sentences(text: str) -> list[str]:
    return [part for part in _END.split(text) if part]


def split(doubt: Text) -> tuple[Text, Text]:
    """(what to do, what it rests on), each in both languages; either may be empty."""
    danish, english = _parted(doubt.da), _parted(doubt.en)
    return Text(danish[0], english[0]), Text(danish[1], english[1])


def _parted(text: str) -> tuple[str, str]:
    orders: list[str] = []
    basis: list[str] = []
    for sentence in sentences(text):
        (orders if _ORDERS.search(sentence) else basis).append(sentence)
    return " ".join(orders), " ".join(basis)
