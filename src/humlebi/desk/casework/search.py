"""Finds citizens that the user may see, by name, CPR number or case number."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Q

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import visible
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.names import cpr_of, search_key

PAGE = 50


@dataclass(frozen=True)
class Found:
    """The citizens on one page of the answer, in Danish order. `by_cpr`: the number was known to whoever asked."""

    page: Page
    total: int
    by_cpr: bool


def search(user: User, asked: str, page: int = 1) -> Found:
    """Every word must be in the name, whatever the capitals; or the whole text is a CPR number or a case number."""
    citizens = (
        Citizen.objects.filter(visible(user), _matches(asked))
        .select_related("caseworker", "unit")
        .order_by("sort_key", "case_number")
    )
    pages = Paginator(citizens, PAGE)
    return Found(pages.get_page(page), pages.count, cpr_of(asked) is not None)


def _matches(asked: str) -> Q:
    number = cpr_of(asked)
    if number is not None:
        return Q(cpr=number)
    if any(letter.isdigit() for letter in asked):
        return Q(case_number=asked.strip())
    named = Q()
    for word in search_key(asked).split():
        named &= Q(search_key__contains=word)
    return named
