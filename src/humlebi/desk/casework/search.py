"""Finds citizens that the user may see, by name, day of birth, CPR number or case number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import visible
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen, SpellFact
from humlebi.desk.casework.names import birth_of, cpr_of, part_of_cpr, respelt, words_of
from humlebi.timeline.words import DANISH

PAGE = 50
BENEFITS = tuple(kind for kind, word in DANISH.spells.items() if word.benefit)


@dataclass(frozen=True)
class Hit:
    """One citizen found: on which benefits, and since when; of a case that is closed: the last, and when it ended."""

    citizen: Citizen
    running: tuple[SpellFact, ...]
    ended: SpellFact | None

    @property
    def is_open(self) -> bool:
        return bool(self.running)


@dataclass(frozen=True)
class Found:
    """The citizens on one page of the answer, in Danish order.

    `by_cpr`: the number was known to whoever asked. `incomplete`: of a CPR number, only the day of birth was used.
    """

    page: Page
    hits: tuple[Hit, ...]
    total: int
    by_cpr: bool
    by_number: bool
    incomplete: bool


def search(user: User, asked: str, today: date, page: int = 1) -> Found:
    """Every word must be in the name, however it is spelt; or the whole text is a number or a day of birth."""
    pages = Paginator(found_by(user, asked), PAGE)
    shown = pages.get_page(page)
    by_number = any(letter.isdigit() for letter in asked)
    incomplete = part_of_cpr(asked) is not None and birth_of(asked) is None
    return Found(shown, hits(list(shown), today), pages.count, cpr_of(asked) is not None, by_number, incomplete)


def found_by(user: User, asked: str) -> QuerySet[Citizen]:
    """Everybody found, in order."""
    return (
        Citizen.objects.filter(visible(user), _matches(asked))
        .select_related("caseworker", "unit")
        .order_by("sort_key", "born", "case_number")
    )


def hits(citizens: Sequence[Citizen], today: date) -> tuple[Hit, ...]:
    """The citizens with their benefits, in one query more."""
    spells: dict[int, list[SpellFact]] = defaultdict(list)
    of_these = SpellFact.objects.filter(citizen_id__in=[one.pk for one in citizens], kind__in=BENEFITS)
    for spell in gather.effective(of_these).order_by("begins", "pk"):
        if spell.begins <= today:
            spells[spell.citizen_id].append(spell)
    return tuple(_hit(one, spells[one.pk], today) for one in citizens)


def _hit(citizen: Citizen, spells: list[SpellFact], today: date) -> Hit:
    running = tuple(one for one in spells if one.until is None or one.until > today)
    ended = max(spells, key=lambda one: (one.until or one.begins, one.pk), default=None) if not running else None
    return Hit(citizen, running, ended)


def _matches(asked: str) -> Q:
    number = cpr_of(asked)
    if number is not None:
        # Ten digits are a case number too, where its hyphen was left out.
        return Q(cpr=number) | Q(case_number=f"{number[:4]}-{number[4:]}")
    if any(letter.isdigit() for letter in asked):
        return Q(case_number=asked.strip()) | _born(asked)
    named = Q()
    for word in words_of(asked):
        named &= Q(search_key__contains=word) | Q(search_key__contains=respelt(word))
    return named


def _born(asked: str) -> Q:
    """Born on the day; a made-up number's own digits count too. No digit beyond the day of birth is looked at."""
    born = birth_of(asked)
    begins = born.begins if born else part_of_cpr(asked)
    if begins is None:
        return Q(pk__in=())
    days = born.days if born else birth.days if (birth := birth_of(begins)) else ()
    return Q(cpr__gte=f"{begins}0000", cpr__lte=f"{begins}9999") | Q(born__in=days)
