"""What to do about facts of another field of law: their words are told together, with how to give its page."""

from __future__ import annotations

from collections import Counter

from humlebi.law.register import law
from humlebi.timeline.checks import near_words
from humlebi.timeline.faults import BadFacts
from humlebi.timeline.wording import Text

MOST = 12  # words that are named


def foreign_words(bad: BadFacts) -> Text | None:
    """The words that are like none of the law's, the most frequent first, and what to do; None when there are none."""
    # Where not one word of a file is known, its line says the same already.
    told = (fault for fault in bad.faults if fault.column == "kind" and fault.sort == "word")
    unknown = Counter(fault.value for fault in told if fault.value)
    words = law().vocabulary
    known = (*words.spells, *words.events)
    # One that is nearly a word of the law was mistyped, and its own line says what was meant.
    unknown = Counter({word: count for word, count in unknown.items() if not near_words(word, known)})
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
