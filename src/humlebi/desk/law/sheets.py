"""The lists of the law as sheets: every row of the list that a page shows a part of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Protocol

from django.utils.translation import gettext as _

from humlebi.desk.export import Cell, Sheet
from humlebi.desk.law.listing import Shown
from humlebi.desk.law.templatetags.law_words import (
    catalogue_word,
    grouping_word,
    page_word,
    rule_kind_word,
    said,
    unit_word,
)
from humlebi.law.kinds import NO_END
from humlebi.law.past import last_read
from humlebi.law.register import law
from humlebi.law.series import Dated, Series

ONE_DAY = timedelta(days=1)


class Rated(Protocol):
    """A rate with its amount today."""

    @property
    def series(self) -> Series: ...
    @property
    def amount(self) -> Dated | None: ...


def of_rules(found: Iterable[Shown], day: date) -> Sheet:
    """Rules; of each the version that the list shows, and how far the law was read where the day lies past that."""
    headings = [
        *(_("Rule"), _("Kind of rule"), _("Subject"), _("Source"), _("In force from")),
        *(_("Last day"), _("In plain words"), _("Reckoned on the law as read up to")),
    ]
    return Sheet(_("The law"), headings, [_rule(one, day) for one in found])


def _rule(one: Shown, day: date) -> Sequence[Cell]:
    version = one.version
    last = version.scope.until - ONE_DAY if version.scope.until < NO_END else None
    return [
        *(said(one.title), str(rule_kind_word(version.kind)), page_word(version.page), version.source.cite),
        *(version.scope.begins, last, said(version.plain)),
        last_read(version.read_until) if version.read_until <= day else None,
    ]


def of_rates(found: Iterable[Rated], today: date) -> Sheet:
    """Rates with today's amounts; nothing where no amount is in force."""
    headings = [_("Rate"), _("Amount"), _("Unit"), _("From"), _("computed"), _("Source")]
    headings.append(_("Reckoned on the law as read up to"))
    read = last_read(law().read_until) if law().read_until <= today else None
    rows = [[said(one.series.title), *_now(one), one.series.source.cite, read] for one in found]
    return Sheet(_("Rates"), headings, rows)


def _now(one: Rated) -> Sequence[Cell]:
    now = one.amount
    if now is None:
        return [None] * 4
    computed = _("carried on") if now.carried else _("yes") if now.derived else _("no")
    return [now.amount, unit_word(one.series.unit), now.begins, computed]


def of_coverage(tables: Iterable[tuple[str, Sequence[tuple[str, tuple[int, ...]]]]]) -> Sheet:
    """How much of the law is reckoned, by each of the groupings of the page."""
    headings = [_("Grouping"), _("Name"), _("reckoned"), _("take your assessment"), _("missing")]
    rows: list[Sequence[Cell]] = [
        [grouping_word(by), catalogue_word(name), *numbers] for by, table in tables for name, numbers in table
    ]
    return Sheet(_("Coverage"), headings, rows)
