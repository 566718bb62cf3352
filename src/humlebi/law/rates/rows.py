"""The words in which a page writes its rows: one line for each amount, in the order of time.

Dates and amounts are texts, so that a line reads as the table it was read in and the amount stays exact.
"""

from datetime import date
from fractions import Fraction

from humlebi.law.kinds import NOTHING, Confidence, Text
from humlebi.law.series import Dated


def verified(begins: str, amount: str, seen_in: str, note: Text = NOTHING) -> Dated:
    """Read in at least one public source; `seen_in` names them by the keys of `sources`, with a space between."""
    return Dated(date.fromisoformat(begins), Fraction(amount), Confidence.VERIFIED, seen_in=seen_in, note=note)


def source_only(begins: str, amount: str, seen_in: str, note: Text = NOTHING) -> Dated:
    """Read only in a source document of the project."""
    return Dated(date.fromisoformat(begins), Fraction(amount), Confidence.SOURCE_ONLY, seen_in=seen_in, note=note)


def uncertain(begins: str, amount: str, seen_in: str, note: Text = NOTHING) -> Dated:
    """Read in one weak source only."""
    return Dated(date.fromisoformat(begins), Fraction(amount), Confidence.UNCERTAIN, seen_in=seen_in, note=note)


def derived(begins: str, amount: str, note: Text, seen_in: str = "") -> Dated:
    """Computed, in a way that no rule here repeats; `note` says how."""
    return Dated(date.fromisoformat(begins), Fraction(amount), Confidence.UNCERTAIN, True, seen_in, note)


def ends(begins: str, seen_in: str, note: Text, confidence: Confidence = Confidence.VERIFIED) -> Dated:
    """From this day there is no amount; `note` says why."""
    return Dated(date.fromisoformat(begins), None, confidence, seen_in=seen_in, note=note)
