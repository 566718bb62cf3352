"""A date as people write it in the address of a law page, or what is wrong with it, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from humlebi.law.register import law

# As people write it here; and as addresses have it.
FORMS = ("%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d")


def read(text: str) -> tuple[date | None, str]:
    """A date that exists, or what is wrong with the text. An empty text is neither."""
    told = text.strip().replace(" ", "")
    for form in FORMS:
        try:
            return (datetime.strptime(told, form).date(), "") if told else (None, "")  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None, _("This is not a date. Write it as day-month-year, for example 24-11-2026.")


def within(text: str) -> tuple[date | None, str]:
    """A date that the declared law covers, or why there is none."""
    day, fault = read(text)
    if day is None:
        return day, fault
    begins, until = law().formalised
    if begins <= day < until:
        return day, ""
    return None, _("The law is described here from %(begins)s on. Nothing is answered for earlier days.") % {
        "begins": date_format(begins, "DATE_FORMAT"),
    }


def written(day: date | None) -> str:
    """The date as the field shows it."""
    return "" if day is None else f"{day:%d-%m-%Y}"
