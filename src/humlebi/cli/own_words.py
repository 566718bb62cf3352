"""What to do about facts of another field of law: their words are told together, with how to give its page."""

from __future__ import annotations

from collections import Counter

from humlebi.timeline.faults import BadFacts
from humlebi.timeline.wording import Text

MOST = 12  # words that are named


def foreign_words(bad: BadFacts) -> Text | None:
    """The words that the vocabulary does not know, the most frequent first, and what to do; None when all are known.

    Of a file in which none is known the fault itself says it (sort "no word").
    """
    unknown = Counter(fault.value for fault in bad.faults if fault.sort == "word" and fault.value)
    if not unknown:
        return None
    named = ", ".join(word for word, _ in unknown.most_common(MOST))
    more = len(unknown) - MOST
    rest = Text(f" og {more} til", f" and {more} more") if more > 0 else Text("", "")
    return Text(
        f"Loven kender ikke ordene {named}{rest.da}. Er det kendsgerninger efter en anden lov, så giv dens lovside "
        "med: --law FIL (se docs/guide/rule-author.en.md).",
        f"The law does not know the words {named}{rest.en}. If these are facts under another law, give its page: --law "
        "FILE (see docs/guide/rule-author.en.md).",
    )


def unknown_words(bad: BadFacts, lang: str = "en") -> list[str]:
    """The same as a line of its own, if there is anything to say."""
    said = foreign_words(bad)
    return [f"  {said.say(lang)}"] if said else []
