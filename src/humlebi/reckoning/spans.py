"""A span counted from one day, where no clock stands still: the last day that is in time, and why it moved."""

from __future__ import annotations

from humlebi.law.kinds import Span, Text
from humlebi.timeline.calendar import last_of_months, past_feasts, plus_months, to_date, week_end
from humlebi.timeline.holidays import next_working_day, plus_working_days_in, why_skipped
from humlebi.timeline.wording import day_in_words


def natural_day(day: int, span: Span) -> int:
    """The day `span` after a day, before it is moved."""
    if span.unit == "months":
        return plus_months(day, span.count)
    if span.unit == "months_within":
        return last_of_months(day, span.count)
    if span.unit == "working_days":
        return plus_working_days_in(span.country, day, span.count)
    return day + span.count


def moved(day: int, span: Span) -> int:
    """Where a day on which the span ends is moved to: the end of its week, past the feasts, the next working day."""
    if span.next_working:
        return next_working_day(span.country, day)
    if span.past_feasts:
        return past_feasts(day)
    return week_end(day) if span.whole_week else day


def last_day(day: int, span: Span) -> int:
    """The last day in time."""
    return moved(natural_day(day, span), span)


def why_moved(natural: int, span: Span) -> Text | None:
    """Why a term that ends on that day lasts until the next working day: each day skipped, by name. None if it does."""
    last = moved(natural, span)
    if not span.next_working or last == natural:
        return None
    days = why_skipped(span.country, to_date(natural), to_date(last))
    da = ", ".join(f"{day_in_words(on, 'da')} ({why.da})" for on, why in days)
    en = ", ".join(f"{day_in_words(on, 'en')} ({why.en})" for on, why in days)
    end_da, end_en = day_in_words(to_date(last), "da"), day_in_words(to_date(last), "en")
    return Text(
        f"Fristen udløber ikke {da}; den rykker til næste hverdag, {end_da}.",
        f"The term does not end on {en}; it moves to the next working day, {end_en}.",
    )
