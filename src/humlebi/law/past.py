"""Past the last reading: what was read last goes on, and says so. The words for it, and for a regime without an end."""

from __future__ import annotations

from datetime import date, timedelta

from humlebi.law.kinds import NO_END, Text
from humlebi.timeline.wording import day_in_words

STILL = Text("gælder stadig", "still in force")
MARK = "~"  # in a table


def last_read(read_until: date) -> date:
    """The last day for which the law was read."""
    return read_until - timedelta(days=1)


def as_read(read_until: date) -> Text:
    """What is said of everything that is reckoned of a day past the reading."""
    last = last_read(read_until)
    return Text(
        f"regnet på loven som læst til og med {day_in_words(last, 'da')}",
        f"reckoned on the law as read up to {day_in_words(last, 'en')}",
    )


def as_read_sentence(read_until: date) -> Text:
    said = as_read(read_until)
    return Text(*(f"{text[:1].upper()}{text[1:]}." for text in (said.da, said.en)))


def in_force(begins: date, until: date) -> Text:
    """From the first day to the last; of a regime that nothing has ended, that it is still in force."""
    first = Text(day_in_words(begins, "da"), day_in_words(begins, "en"))
    if until == NO_END:
        return Text(f"fra {first.da}, {STILL.da}", f"from {first.en}, {STILL.en}")
    last = until - timedelta(days=1)
    return Text(
        f"fra {first.da} til og med {day_in_words(last, 'da')}",
        f"from {first.en} to {day_in_words(last, 'en')}",
    )
