"""Filters and tags that put the field's own words, in the reader's language, around what the other rooms answer."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from humlebi.desk import clock
from humlebi.desk.access import menu
from humlebi.desk.access.models import AccessLog, Act, User
from humlebi.desk.casework import places
from humlebi.desk.casework.addresses import form_address
from humlebi.desk.casework.journal import Stood, stood
from humlebi.desk.casework.models import Draft, EventFact, SpellFact
from humlebi.desk.casework.names import written_cpr
from humlebi.desk.casework.record import BORN
from humlebi.desk.law import days
from humlebi.desk.law.templatetags.law_words import kind_word, rule_title, said
from humlebi.law.kinds import Text
from humlebi.law.register import law
from humlebi.outcomes.labels import TELLINGS, label_of
from humlebi.reckoning.assess import Row

register = template.Library()

STATUS = {
    "met": gettext_lazy("met"),
    "late": gettext_lazy("met too late"),
    "overdue": gettext_lazy("overdue"),
    "open": gettext_lazy("open"),
    "lapsed": gettext_lazy("lapsed"),
    "exempt": gettext_lazy("exempt"),
    "unknown": gettext_lazy("information is missing"),
    "reached": gettext_lazy("limit reached"),
}
# Colour and shape only repeat what the word says.
TONE = {
    "met": "success",
    "late": "warning",
    "overdue": "error",
    "open": "info",
    "lapsed": "quiet",
    "exempt": "quiet",
    "unknown": "warning",
    "reached": "error",
}
QUERY = {
    "overdue": gettext_lazy("Overdue"),
    "this_week": gettext_lazy("Due this week"),
    "later": gettext_lazy("Later"),
    "unknown": gettext_lazy("Information is missing"),
    "quiet": gettext_lazy("No activity"),
    "drafts": gettext_lazy("Drafts"),
}
ACTS = {
    "conversation_held": gettext_lazy("Talk held"),
    "step_taken": gettext_lazy("Step recorded"),
    "fact_corrected": gettext_lazy("Fact corrected"),
    "category_set": gettext_lazy("Category set"),
    "particular_told": gettext_lazy("Particular recorded"),
    "limit_assessed": gettext_lazy("Extension assessed"),
    "note_added": gettext_lazy("Note"),
    "note_saved": gettext_lazy("The note is saved"),
    "draft_discarded": gettext_lazy("The draft is thrown away"),
}
DRAFTS = (Act.DRAFT_KEPT, Act.DRAFT_DISCARDED, Act.DRAFT_EXPIRED)
FILES = {
    "csv": "CSV",
    "xlsx": "Excel",
    "search": gettext_lazy("search hits"),
    "log": gettext_lazy("the log"),
}

LISTS = QUERY | {"sammenlign": gettext_lazy("Comparison of laws")}
# The names in addresses that a log line keeps.
ASKED = {
    "side": gettext_lazy("page"),
    "hvem": gettext_lazy("caseworker"),
    "lov": gettext_lazy("the law of"),
    "forsoeg": gettext_lazy("trial"),
    "pligt": gettext_lazy("duty"),
    "sag": gettext_lazy("case"),
    "fra": gettext_lazy("from"),
    "til": gettext_lazy("to"),
}


@register.filter
def value_word(value: str, kind: str) -> str:
    """What a value is called; nothing recorded is said to be so."""
    return said(label_of(kind, value)) or _("not stated")


@register.filter
def status_word(status: str) -> str:
    return str(STATUS.get(status, status))


@register.filter
def tone(status: str) -> str:
    return TONE.get(status, "quiet")


@register.filter
def row_status(row: Row) -> str:
    """The status of a row in words; a limit that takes effect on a day to come is no limit reached."""
    if row.status == "reached" and row.due is not None and row.due >= row.today:
        return _("takes effect on %(day)s") % {"day": date_format(row.due, "DATE_FORMAT")}
    return status_word(row.status)


@register.filter
def row_tone(row: Row) -> str:
    ahead = row.status == "reached" and row.due is not None and row.due >= row.today
    return "warning" if ahead else tone(row.status)


@register.filter
def query_word(query: str) -> str:
    return str(QUERY.get(query) or places.lists()[query].words)


@register.simple_tag
def main_menu(user: User) -> list[menu.Item]:
    """What the rooms have in the main menu for the user."""
    return menu.of(user)


@register.filter
def act_word(act: str) -> str:
    told = places.act(act)
    return str(told.words if told else ACTS.get(act, act))


@register.filter
def detail_word(line: AccessLog) -> str:
    """What a log line says beyond its act: the name of a list, a kind of fact, or what was searched for."""
    if line.act == Act.LIST_OPENED:
        query, *more = line.detail.split()
        return ", ".join([_list_word(query), *_asked_words(more)])
    if line.act == Act.SEARCHED:
        page, _space, asked = line.detail.partition(" ")
        return ", ".join([_("“%(asked)s”") % {"asked": asked or page}, *_asked_words([page])])
    if line.act in (Act.LOGIN_FAILED, Act.LOGIN_HELD):
        return line.detail
    if line.act == Act.LOG_READ:
        return ", ".join(_asked_words(line.detail.split()))
    if line.act == Act.EXPORTED:
        return _taken_word(line.detail)
    if line.detail == "csrf":
        return _("expired")
    if line.act in DRAFTS or line.act == Act.FORM_REFUSED:
        return form_word(line.detail)
    if line.act == Act.PARTICULAR_TOLD:
        return _("Born") if line.detail == BORN else value_word(line.detail, "oplysning")
    if (told := places.act(line.act)) is not None:
        return told.detail(line.detail)
    kind, _space, rest = line.detail.partition(" ")
    if line.act == Act.CONVERSATION_HELD and kind == "samtale":
        return ""
    if line.act in (Act.FACT_CORRECTED, Act.NOTE_ADDED):  # the rest is the fact's number, which says nothing
        return kind_word(kind)
    return f"{kind_word(kind)} {value_word(rest, kind) if rest else ''}".strip()


def _list_word(query: str) -> str:
    """What a list is called, whichever room's it is."""
    own = places.lists().get(query)
    return str(own.words if own else LISTS.get(query, FILES.get(query, query)))


def _taken_word(detail: str) -> str:
    """`overdue csv 12 hvem=ida` as `Overdue, CSV, 12 rows, caseworker ida`; of a search: what was searched for."""
    query, kind, rows, *more = [*detail.split(" "), "", "", ""][: max(3, detail.count(" ") + 1)]
    counted = ngettext("%(rows)s row", "%(rows)s rows", int(rows or 0)) % {"rows": rows}
    asked = _("“%(asked)s”") % {"asked": " ".join(more)} if query == "search" else ""
    told = [_list_word(query), str(FILES.get(kind, kind)), counted]
    return ", ".join([*told, *filter(None, [asked]), *_asked_words(more)])


def _asked_words(asked: list[str]) -> list[str]:
    """What an address asked for besides the list: `side=2` as `page 2`, `hvem=ida` as `caseworker ida`."""
    pairs = [one.partition("=") for one in asked if one != "side=1"]
    return [f"{ASKED[name]} {_asked_value(name, value)}" for name, _equals, value in pairs if name in ASKED]


def _asked_value(name: str, value: str) -> str:
    """A day, a trial and a duty as they are called on the pages; what has no name of its own as it was asked for."""
    if name in ("lov", "fra", "til"):
        day, _fault = days.read(value)
        return value if day is None else date_format(day, "DATE_FORMAT")
    if name == "forsoeg":
        return _("“%(asked)s”") % {"asked": said(label_of(name, value))}
    versions = law().named(value) if name == "pligt" else ()
    return _("“%(asked)s”") % {"asked": rule_title(versions[-1])} if versions else value


@register.filter
def stood_word(was: Stood) -> str:
    """What a fact said, in one line: `Samtale, 15. januar 2018`, `Visitation, kategori 2, 1. marts 2018 til ...`."""
    # A particular is its own words: "Vejledningen nævner klagefristen: ja".
    name = "" if was.kind in TELLINGS and was.value else kind_word(was.kind)
    value = [value_word(was.value, was.kind)] if was.value else []
    begins = date_format(was.on, "DATE_FORMAT")
    if not was.lasts:
        days = begins
    elif was.until is None:
        days = _("from %(first)s, still running") % {"first": begins}
    else:
        last = date_format(was.until - timedelta(days=1), "DATE_FORMAT")
        days = _("from %(first)s to %(last)s") % {"first": begins, "last": last}
    return ", ".join(filter(None, [name[:1].upper() + name[1:], *value, days]))


@register.filter
def day_before(until: date) -> date:
    """The last day of a period that is kept with its first day after."""
    return until - timedelta(days=1)


@register.filter
def fact_word(fact: SpellFact | EventFact) -> str:
    """What a fact says, in one line."""
    return stood_word(stood(fact))


@register.filter
def draft_address(draft: Draft) -> str:
    """Where the draft is written on."""
    return form_address(draft.citizen.case_number, draft.form)


@register.simple_tag
def record_address(case_number: str, missing: Any) -> str:
    """Where what is missing is recorded, as it was on its day; nothing when no form records it."""
    if not missing.key:
        return ""
    address = form_address(case_number, missing.key)
    if missing.on is None or missing.key.startswith("samtale"):
        return address
    return f"{address}?dag={missing.on.isoformat()}"


@register.filter
def form_word(key: str) -> str:
    """What a form is called, by its place under the case."""
    place, _slash, rest = key.partition("/")
    if place == "samtale":
        return _("Record %(what)s") % {"what": kind_word(rest or "samtale")}
    if place == "kategori":
        return _("Set %(what)s") % {"what": kind_word(rest)}
    if place == "oplysning":
        return _("Record what is missing")
    if place == "forlaengelse":
        return _("Assess an extension")
    if place == "notat":
        return _("Write a note")
    if (told := places.form(key)) is not None:
        return told.words(rest)
    return _("Correct a fact")


@register.filter
def cpr(number: str) -> str:
    return written_cpr(number)


@register.filter
def in_days(days: int) -> str:
    """How far away a date is: over the deadline, today, or in so many days."""
    told = {"days": number_format(abs(days), use_l10n=True, force_grouping=True)}
    if days < 0:
        return ngettext("%(days)s day over the deadline", "%(days)s days over the deadline", -days) % told
    if days == 0:
        return _("today")
    return ngettext("in %(days)s day", "in %(days)s days", days) % told


@register.filter
def days_from(due: date | None, today: date) -> str:
    return in_days((due - today).days) if due else ""


@register.filter
def weekday(on: date) -> str:
    """`tirsdag 24. november 2026`: people plan by weekdays."""
    return f"{date_format(on, 'l')} {date_format(on, 'DATE_FORMAT')}"


@dataclass(frozen=True)
class Term:
    """A legal term, its plain words in both languages, and the anchor of its entry in the glossary."""

    key: str
    term: str
    plain: Text
    kind: str = ""


@cache
def glossary() -> dict[str, Term]:
    """The terms in the order of the Danish alphabet, read once."""
    entries = tomllib.loads((Path(__file__).parents[1] / "glossary.toml").read_text(encoding="utf-8"))
    return {
        key: Term(key, entry["term"], Text(entry["da"], entry["en"]), entry.get("kind", ""))
        for key, entry in entries.items()
    }


@cache
def _terms_of_kinds() -> dict[str, Term]:
    return {entry.kind: entry for entry in glossary().values() if entry.kind}


@register.simple_tag
def kind_term(kind: str) -> SafeString | str:
    """What a kind of fact is called; a legal term opens to its plain words where it stands, by key, touch or mouse."""
    word = kind_word(kind)
    named = word[:1].upper() + word[1:]
    entry = _terms_of_kinds().get(kind)
    if entry is None:
        return named
    address = f"{reverse('glossary')}#{entry.key}"
    return format_html(
        '<details class="hb-term"><summary><dfn>{}</dfn></summary><p>{} <a href="{}">{}</a></p></details>',
        named,
        said(entry.plain),
        address,
        _("Glossary"),
    )


@register.simple_tag
def right_now() -> datetime:
    """When the page was made."""
    return clock.now()


@register.inclusion_tag("casework/_field.html")
def field(bound: Any) -> dict[str, Any]:
    """One field of a form: label, help, error and control, tied together for those who cannot see them."""
    described = []
    if bound.field.help_text:
        described.append(f"{bound.id_for_label}-help")
    if bound.errors:
        described.append(f"{bound.id_for_label}-error")
    attrs = {"aria-describedby": " ".join(described)} if described else {}
    if bound.errors:
        attrs["aria-invalid"] = "true"
    return {
        "field": bound,
        "control": bound.as_widget(attrs=attrs),
        "most": bound.field.widget.attrs.get("data-most"),
        "radio": getattr(bound.field.widget, "input_type", "") == "radio",
        "checkbox": getattr(bound.field.widget, "input_type", "") == "checkbox",
    }


@register.simple_tag
def icon(name: str, label: str = "", classes: str = "") -> SafeString:
    """A picture from the design system's sheet; without a label it only repeats the words beside it."""
    sheet = static("vendor/dkfds/img/all-svg-icons.svg")
    spoken = format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"')
    return format_html(
        '<svg class="{}" focusable="false" {}><use href="{}#{}"></use></svg>',
        f"icon-svg {classes}".strip(),
        spoken,
        sheet,
        name,
    )
