"""The lists of casework as sheets: the columns of their pages, and every row of the list, not one page of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.translation import gettext as _

from humlebi.desk.access.models import AccessLog
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.search import Hit
from humlebi.desk.casework.templatetags.words import (
    days_from,
    detail_word,
    form_word,
    query_word,
    status_word,
)
from humlebi.desk.casework.today import DRAFTS, QUIET, Entry
from humlebi.desk.export import Cell, Sheet
from humlebi.desk.law.templatetags.law_words import kind_word, said
from humlebi.law.past import last_read


def of_list(query: str, entries: Iterable[Entry], today: date) -> Sheet:
    """One of the lists of today."""
    if query == DRAFTS:
        headings = [_("Name"), _("Case number"), _("Draft of"), _("Kept")]
        rows: list[Sequence[Cell]] = [
            [*_who(e.citizen), form_word(e.draft.form), e.draft.kept_at] for e in entries if e.draft
        ]
        return Sheet(query_word(query), headings, rows)
    if query == QUIET:
        headings = [_("Name"), _("Case number"), _("Caseworker"), _("Last activity")]
        return Sheet(
            query_word(query), headings, [[*_who(e.citizen), _worker(e.citizen), e.active_on] for e in entries]
        )
    headings = [
        *(_("Name"), _("Case number"), _("Caseworker"), _("What must happen")),
        *(_("At the latest"), _("Status"), _("Days"), _("Reckoned on the law as read up to")),
    ]
    return Sheet(query_word(query), headings, [_waiting(entry, today) for entry in entries])


def _waiting(entry: Entry, today: date) -> Sequence[Cell]:
    lead = entry.lead
    what = "; ".join(said(title) for title in entry.titles)
    shown = [*_who(entry.citizen), _worker(entry.citizen), what]
    if lead is None:
        return [*shown, None, None, None, None]
    read = last_read(entry.past) if entry.past else None
    return [*shown, lead.due, status_word(lead.status), days_from(lead.due, today), read]


def of_hits(hits: Iterable[Hit]) -> Sheet:
    """Citizens found, without their CPR numbers."""
    headings = [_("Name"), _("Born"), _("Benefit"), _("Status"), _("Case number"), _("Caseworker")]
    rows: list[Sequence[Cell]] = []
    for hit in hits:
        one = hit.citizen
        spells = hit.running or ((hit.ended,) if hit.ended else ())
        benefits = ", ".join(kind_word(spell.kind) for spell in spells)
        state = _("Open") if hit.is_open else _("Closed") if hit.ended else _("No benefit")
        rows.append([one.name, one.born, benefits, state, one.case_number, _worker(one)])
    return Sheet(_("Cases found"), headings, rows)


def of_log(lines: Iterable[AccessLog]) -> Sheet:
    """Lines of the log."""
    headings = [
        _("Time"),
        _("Who"),
        _("User name"),
        _("What"),
        _("Detail"),
        _("Case number"),
        _("Purpose"),
        _("Outcome"),
    ]
    return Sheet(_("Log"), headings, (_line(line) for line in lines))


def _line(line: AccessLog) -> Sequence[Cell]:
    who = (line.user.get_full_name(), line.user.username) if line.user else ("", "")
    return [
        *(line.at, *who),
        *(str(line.get_act_display()).capitalize(), detail_word(line) if line.detail else ""),
        *(line.person, str(line.get_purpose_display()).capitalize(), str(line.get_outcome_display()).capitalize()),
    ]


def _who(citizen: Citizen) -> tuple[str, str]:
    return citizen.name, citizen.case_number


def _worker(citizen: Citizen) -> str:
    return citizen.caseworker.get_full_name() if citizen.caseworker else ""
