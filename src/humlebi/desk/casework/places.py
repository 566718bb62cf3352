"""What other rooms add to the pages of casework: parts of a case, lists of the day, forms, and words for their acts.

A room tells what is its own once, when Django starts (`apps.ready`), so that casework knows none of them by name and a
new one changes no line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from humlebi.desk.access.models import User
from humlebi.desk.export import Sheet


@dataclass(frozen=True)
class Section:
    """A part of the case page. `tell` gets the user, the `case.Case` and today, and gives what the template reads as
    `told`, or None when the part is not to be shown.

    `order`: 100 = right after the next step, 500 = before the journal, 900 = last.
    """

    key: str
    order: int
    template: str
    tell: Callable[[User, Any, date], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Header:
    """A line of the case's head: a label and what it says, which may be nothing."""

    key: str
    order: int
    tell: Callable[[User, Any, date], tuple[str, str] | None]


@dataclass(frozen=True)
class Button:
    """Something to do on a case, among the buttons of its page. `may`: whether it is offered in this `case.Case`."""

    key: str
    order: int
    words: Any
    address: Callable[[str], str]
    may: Callable[[User, Any, date], bool] = lambda user, opened, today: True


@dataclass(frozen=True)
class DayList:
    """A count of the Today page that is a list with its own address.

    `count` and `page` get the user, whose list it is (the key of a caseworker; None = the whole unit), and today;
    `page` also the number of the page and how many lines one has. `template` shows `day.page`, `sheet` makes a
    file of it, and `cases` gives the case numbers that it shows, for the log.
    """

    key: str
    order: int
    address: str
    words: Any
    lead: Any
    template: str
    count: Callable[[User, int | None, date], int]
    page: Callable[[User, int | None, date, int, int], Any]
    sheet: Callable[[Any], Sheet]
    cases: Callable[[Any], list[str]]


@dataclass(frozen=True)
class DayPart:
    """Something below the counts of the Today page. `tell` gets the user, today and the address of the list."""

    key: str
    order: int
    template: str
    tell: Callable[[User, date, str], Mapping[str, Any] | None]


@dataclass(frozen=True)
class FormPlace:
    """A form of a case by the first word of its key: its address, what it is called, and the fields worth keeping."""

    prefix: str
    address: Callable[[str, str], str]
    words: Callable[[str], str]
    fields: tuple[str, ...] = ()
    texts: tuple[str, ...] = ("note",)


@dataclass(frozen=True)
class ActWords:
    """How an act is told: in the journal and the alert after it, in the address of that page, and in the log."""

    act: str
    words: Any
    news: str = ""
    detail: Callable[[str], str] = field(default=lambda detail: detail)


_SECTIONS: dict[str, Section] = {}
_HEADERS: dict[str, Header] = {}
_BUTTONS: dict[str, Button] = {}
_LISTS: dict[str, DayList] = {}
_PARTS: dict[str, DayPart] = {}
_FORMS: dict[str, FormPlace] = {}
_ACTS: dict[str, ActWords] = {}
_OF_KIND: dict[type, tuple[dict[str, Any], str]] = {
    Section: (_SECTIONS, "key"),
    Header: (_HEADERS, "key"),
    Button: (_BUTTONS, "key"),
    DayList: (_LISTS, "key"),
    DayPart: (_PARTS, "key"),
    FormPlace: (_FORMS, "prefix"),
    ActWords: (_ACTS, "act"),
}


def tell(*places: Section | Header | Button | DayList | DayPart | FormPlace | ActWords) -> None:
    """Adds to the pages. Two of one name are a mistake of the program: ValueError."""
    for place in places:
        known, name = _OF_KIND[type(place)]
        if known.setdefault(getattr(place, name), place) != place:
            raise ValueError(f"{type(place).__name__} {getattr(place, name)!r} is told twice")


def sections() -> list[Section]:
    return sorted(_SECTIONS.values(), key=lambda one: (one.order, one.key))


def headers() -> list[Header]:
    return sorted(_HEADERS.values(), key=lambda one: (one.order, one.key))


def buttons() -> list[Button]:
    return sorted(_BUTTONS.values(), key=lambda one: (one.order, one.key))


def lists() -> dict[str, DayList]:
    """By key, in the order of the page."""
    return {one.key: one for one in sorted(_LISTS.values(), key=lambda one: (one.order, one.key))}


def day_parts() -> list[DayPart]:
    return sorted(_PARTS.values(), key=lambda one: (one.order, one.key))


def form(key: str) -> FormPlace | None:
    """The form that a key such as `plan/12` belongs to."""
    return _FORMS.get(key.partition("/")[0])


def act(name: str) -> ActWords | None:
    return _ACTS.get(name)


def act_of_news(news: str) -> ActWords | None:
    """The act that the address of a case page says was just recorded."""
    return next((one for one in _ACTS.values() if news and one.news == news), None)


NEWS_OF = {
    "fact_corrected": "rettet",
    "category_set": "kategori",
    "particular_told": "oplyst",
    "limit_assessed": "vurderet",
}


def news_of(act: str, event: int | None) -> str:
    """What the page after an act is told that the act was: the number of an event, or a word."""
    if act in ("conversation_held", "step_taken"):
        return str(event)
    told = _ACTS.get(act)
    return told.news if told and told.news else NEWS_OF.get(act, "notat")
