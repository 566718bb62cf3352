"""Filters and tags that put the field's own words, in the reader's language, around what the other rooms answer."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from humlebi.desk.access.models import AccessLog, Act
from humlebi.desk.casework.names import written_cpr
from humlebi.law.kinds import Text
from humlebi.law.pages import called
from humlebi.law.units import UNITS, UnitName
from humlebi.law.wording import exact
from humlebi.timeline.words import DANISH

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
}
VALUES = {
    ("visitation", "0"): gettext_lazy("not yet placed in a category"),
    ("visitation", "1"): gettext_lazy("category 1"),
    ("visitation", "2"): gettext_lazy("category 2"),
    ("visitation", "3"): gettext_lazy("category 3"),
    ("parathed", "jobparat"): "jobparat",
    ("parathed", "aktivitetsparat"): "aktivitetsparat",
    ("parathed", "aabenlyst_uddannelsesparat"): "åbenlyst uddannelsesparat",
    ("parathed", "uddannelsesparat"): "uddannelsesparat",
    ("laegeattest", "LAE285"): "LÆ 285",
    ("laegeattest", "LAE265"): "LÆ 265",
    ("anmodning", "LAE285"): "LÆ 285",
    ("anmodning", "LAE265"): "LÆ 265",
    ("", "loenmodtager"): gettext_lazy("employee"),
    ("", "ledig"): gettext_lazy("unemployed"),
    ("", "selvstaendig"): gettext_lazy("self-employed"),
}
ACTS = {
    "conversation_held": gettext_lazy("Conversation held"),
    "step_taken": gettext_lazy("Step recorded"),
    "fact_corrected": gettext_lazy("Fact corrected"),
    "category_set": gettext_lazy("Category set"),
}


# The names in addresses that a log line keeps.
ASKED = {"side": gettext_lazy("page"), "hvem": gettext_lazy("caseworker")}
RULE_KINDS = {
    "duty": gettext_lazy("Duty"),
    "limit": gettext_lazy("Limit"),
    "conditions": gettext_lazy("Conditions"),
    "requirement": gettext_lazy("Requirement for a decision"),
    "amount": gettext_lazy("Amount"),
    "sanction": gettext_lazy("Sanction"),
    "composition": gettext_lazy("Composition of a body"),
    "ratio": gettext_lazy("Ratio"),
    "quota": gettext_lazy("Quota"),
    "ladder": gettext_lazy("Ladder of refunds"),
    "untranslated": gettext_lazy("Assessed by hand"),
}
CHANGES = {
    "added": gettext_lazy("added"),
    "removed": gettext_lazy("removed"),
    "changed": gettext_lazy("changed"),
}
GROUPINGS = {
    "kind": gettext_lazy("Kind of provision"),
    "regime": gettext_lazy("Regime"),
    "confidence": gettext_lazy("How sure"),
}
CONFIDENCE = {
    "verified": gettext_lazy("read in an official text"),
    "source-only": gettext_lazy("from a source document only"),
    "uncertain": gettext_lazy("partly inferred"),
}


def language() -> str:
    """ "en" or "da", whichever the page is written in."""
    return "en" if (get_language() or "").startswith("en") else "da"


@register.filter
def said(text: Text) -> str:
    """A text of the law in the reader's language."""
    return text.say(language())


@register.filter
def kind_word(kind: str) -> str:
    """What a kind of fact is called."""
    word = DANISH.spells.get(kind) or DANISH.events.get(kind)
    if word is None:
        return kind
    return word.en if language() == "en" else word.da


@register.filter
def value_word(value: str, kind: str) -> str:
    """What a value is called; nothing for nothing."""
    word = VALUES.get((kind, value)) or VALUES.get(("", value))
    if word is None and value.isalpha() and value != value.upper():
        return value
    return str(word or value or _("not stated"))


@register.filter
def status_word(status: str) -> str:
    return str(STATUS.get(status, status))


@register.filter
def tone(status: str) -> str:
    return TONE.get(status, "quiet")


@register.filter
def query_word(query: str) -> str:
    return str(QUERY[query])


@register.filter
def act_word(act: str) -> str:
    return str(ACTS.get(act, act))


@register.filter
def page_word(page: str) -> str:
    """`sygedagpenge.opfoelgning` in words."""
    return called(page, language())


@register.filter
def unit_word(unit: UnitName) -> str:
    """`kr/week` in words."""
    return UNITS[unit].many.say(language())


@register.filter
def rule_kind_word(kind: str) -> str:
    """What a kind of declaration is called."""
    return str(RULE_KINDS.get(kind, kind))


@register.filter
def change_word(what: str) -> str:
    return str(CHANGES.get(what, what))


@register.filter
def grouping_word(by: str) -> str:
    return str(GROUPINGS.get(by, by))


@register.filter
def exactly(value: Fraction) -> str:
    """A number as the reader's language writes it."""
    return exact(value, language())


@register.filter
def confidence_word(confidence: str) -> str:
    return str(CONFIDENCE.get(confidence, confidence))


@register.filter
def detail_word(line: AccessLog) -> str:
    """What a log line says beyond its act: the name of a list, a kind of fact, or what was searched for."""
    if line.act == Act.LIST_OPENED:
        query, *more = line.detail.split()
        return ", ".join([str(QUERY.get(query, query)), *_asked_words(more)])
    if line.act == Act.SEARCHED:
        page, _space, asked = line.detail.partition(" ")
        return ", ".join([f"“{asked or page}”", *_asked_words([page])])
    kind, _space, rest = line.detail.partition(" ")
    if line.act == Act.CONVERSATION_HELD and kind == "samtale":
        return ""
    return f"{kind_word(kind)} {rest}".strip()


def _asked_words(asked: list[str]) -> list[str]:
    """What an address asked for besides the list: `side=2` as `page 2`, `hvem=ida` as `caseworker ida`."""
    pairs = [one.partition("=") for one in asked if one != "side=1"]
    return [f"{ASKED[name]} {value}" for name, _equals, value in pairs if name in ASKED]


@register.filter
def cpr(number: str) -> str:
    return written_cpr(number)


@register.filter
def in_days(days: int) -> str:
    """How far away a date is: over the deadline, today, or in so many days."""
    if days < 0:
        return ngettext("%(days)s day over the deadline", "%(days)s days over the deadline", -days) % {"days": -days}
    if days == 0:
        return _("today")
    return ngettext("in %(days)s day", "in %(days)s days", days) % {"days": days}


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
    """What a kind of fact is called; a legal term leads to its plain words, which a hover shows at once."""
    word = kind_word(kind)
    named = word[:1].upper() + word[1:]
    entry = _terms_of_kinds().get(kind)
    if entry is None:
        return named
    address = f"{reverse('glossary')}#{entry.key}"
    return format_html('<a class="hb-term" href="{}" title="{}"><dfn>{}</dfn></a>', address, said(entry.plain), named)


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
