"""The provisions that the law is measured against: every id of the catalogue, and how well each is founded.

`catalogue.csv` holds facts about the catalogue only (id, section, kind, regimes, confidence). What a declaration rests
on is never surer than the entries it names. Left out is `las40_levels` of the rates: it says that nothing was found.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from humlebi.law.kinds import Confidence

# The provisions proper; the other sections are rates, refusion and committees.
PROVISIONS = ("sickness", "activation")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `regimes` are years, the first in which the entry describes the law."""

    id: str
    section: str
    kind: str
    regimes: tuple[str, ...]
    confidence: Confidence


@cache
def entries() -> dict[str, Entry]:
    """Every entry by its id, in the catalogue's order."""
    text = files("humlebi.law").joinpath("catalogue.csv").read_text(encoding="utf-8")
    return {
        row["id"]: Entry(
            row["id"], row["section"], row["kind"], tuple(row["regimes"].split()), Confidence(row["confidence"])
        )
        for row in csv.DictReader(text.splitlines())
    }


# From the surest to the least sure.
ORDER = (Confidence.VERIFIED, Confidence.SOURCE_ONLY, Confidence.UNCERTAIN)


def weakest(*several: Confidence) -> Confidence:
    """The least sure of them."""
    return max(several, key=ORDER.index)
