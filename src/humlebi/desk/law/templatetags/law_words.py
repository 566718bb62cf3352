"""Filters that put the law's own words, in the reader's language, around what is declared of it."""

from __future__ import annotations

from fractions import Fraction

from django import template
from django.utils.translation import get_language, gettext_lazy

from humlebi.law.kinds import Text
from humlebi.law.pages import called
from humlebi.law.series import UNITS, Unit
from humlebi.law.wording import exact
from humlebi.timeline.words import DANISH

register = template.Library()

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
def page_word(page: str) -> str:
    """`sygedagpenge.opfoelgning` in words."""
    return called(page, language())


@register.filter
def unit_word(unit: Unit) -> str:
    """`kr/week` in words."""
    return UNITS[unit].say(language())


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
