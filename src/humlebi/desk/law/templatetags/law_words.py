"""Filters that put the law's own words, in the reader's language, around what is declared of it."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from functools import cache

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from humlebi.law.kinds import NO_END, Axis, Duty, Scope, Text
from humlebi.law.lifting import Trial
from humlebi.law.marks import MARKS, Mark
from humlebi.law.municipalities import called as called_municipality
from humlebi.law.pages import CATALOGUE, called, rules_from
from humlebi.law.past import as_read, as_read_sentence, last_read
from humlebi.law.register import Version, law
from humlebi.law.terms import Field
from humlebi.law.units import UNITS, UnitName
from humlebi.law.wording import exact
from humlebi.outcomes.doubts import split
from humlebi.outcomes.lawbook import leans_on, titles
from humlebi.outcomes.provision import INDENT
from humlebi.outcomes.spoken import kind_said, state_said
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
    "untranslated": gettext_lazy("Takes your assessment"),
}
CHANGES = {
    "added": gettext_lazy("added"),
    "removed": gettext_lazy("removed"),
    "changed": gettext_lazy("changed"),
}
GROUPINGS = {
    "kind": gettext_lazy("Kind of provision"),
    "regime": gettext_lazy("First year of the rules"),
    "confidence": gettext_lazy("How sure"),
}
CONFIDENCE = {
    "verified": gettext_lazy("read in an official text"),
    "source-only": gettext_lazy("from a source document only"),
    "uncertain": gettext_lazy("partly inferred"),
}
_LETTERS = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})


def language() -> str:
    """ "en" or "da", whichever the page is written in."""
    return "en" if (get_language() or "").startswith("en") else "da"


def sort_key(words: str) -> str:
    """Words in the order of the Danish alphabet: without regard to capitals, æ, ø and å (also written aa) last."""
    return words.casefold().replace("aa", "å").translate(_LETTERS)


@register.filter
def said(text: Text) -> str:
    """A text of the law in the reader's language."""
    return text.say(language())


@register.filter
def kind_word(kind: str) -> str:
    """What a kind of fact is called."""
    word = DANISH.spells.get(kind) or DANISH.events.get(kind)
    if word is None:
        return said(kind_said(kind))
    return word.en if language() == "en" else word.da


@register.filter
def page_word(page: str) -> str:
    """`sygedagpenge.opfoelgning` in words."""
    return called(page, language())


@register.filter
def chapter_word(page: str) -> str:
    """The chapter alone, without its act."""
    return called(page.partition(".")[2], language())


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
def catalogue_word(name: str) -> str:
    """What a section, kind or year of the catalogue is called."""
    return said(CATALOGUE[name]) if name in CATALOGUE else name


@register.filter
def exactly(value: Fraction) -> str:
    """A number as the reader's language writes it."""
    return exact(value, language())


@register.filter
def mark_word(mark: Mark) -> str:
    """By how many a version's paragraphs were read, or what it rests on instead."""
    return said(MARKS[mark])


@register.filter
def confidence_word(confidence: str) -> str:
    return str(CONFIDENCE.get(confidence, confidence))


@register.filter
def field_value(value: str, field: Field) -> str:
    """What a choice of a question is called."""
    word = said(field.called(value))
    return word[:1].upper() + word[1:]


# --- rules ------------------------------------------------------------------------------------------------------------


@register.filter
def rule_title(version: Version) -> str:
    """What a rule is called on a list, where rules of one title are told apart."""
    return said(titles(law())[version.name])


@register.filter
def rule_of(name: str) -> str:
    """The same of a rule by its inner name."""
    return said(titles(law())[name])


@register.filter
def rules_word(version: Version) -> str:
    """ "Reglerne fra 2015"; a variant says whom it is of."""
    head = said(rules_from(version.regime))
    of_whom = said(variant_said(version))
    return f"{head}: {of_whom}" if of_whom else head


def variant_said(version: Version) -> Text:
    """Whom a variant of a rule is of: the state or the age it binds on; nothing for a rule without variants."""
    declared = version.declaration
    if not declared.variant or not isinstance(declared, Duty):
        return Text("", "")
    told = ([declared.aged.words] if declared.aged else []) + ([state_said(declared.when)] if declared.when else [])
    return Text(", ".join(t.da for t in told), ", ".join(t.en for t in told))


@register.filter
def leaned_on(version: Version) -> str:
    """What a version's words lean on, as far back as they lean; nothing when they stand by themselves."""
    before = leans_on(law(), version)
    if before is None:
        return ""
    return f"{leaned_on(before)} {said(before.plain)}".strip()


@register.filter
def governs(version: Version) -> str:
    """The days a version holds for, both included, which day it is that picks it, and for which benefits."""
    begun = said(version.scope.begun)
    return f"{_holds(version.scope)} {begun[0].upper()}{begun[1:]}." if begun else _holds(version.scope)


def _holds(scope: Scope) -> str:
    if scope.until == NO_END:
        since = {"begins": date_format(scope.begins, "DATE_FORMAT")}
        return _STILL[scope.picked_by] % since
    days = {
        "begins": date_format(scope.begins, "DATE_FORMAT"),
        "last": date_format(scope.until - date.resolution, "DATE_FORMAT"),
    }
    if scope.picked_by.value == "begun":
        return _("Holds when the benefit began from %(begins)s to %(last)s.") % days
    if scope.picked_by.value == "due":
        return _("Holds when the deadline falls from %(begins)s to %(last)s.") % days
    return _("Holds when the event lies from %(begins)s to %(last)s.") % days


_STILL = {
    Axis.BEGUN: gettext_lazy("Still in force: holds when the benefit began on %(begins)s or later."),
    Axis.DUE: gettext_lazy("Still in force: holds when the deadline falls on %(begins)s or later."),
    Axis.CLOCK: gettext_lazy("Still in force: holds when the event lies on %(begins)s or later."),
}


@register.filter
def read_to(version: Version) -> str:
    """How far the law was read; nothing for a version that ended before that."""
    return date_format(last_read(version.read_until), "DATE_FORMAT") if version.scope.until > version.read_until else ""


@register.filter
def past_on(version: Version, day: date) -> str:
    """On what law a version holds on a day, where the day lies past the last reading and the version is not ended."""
    return said(as_read(version.read_until)) if version.read_until <= day < version.scope.until else ""


@register.filter
def as_read_words(read_until: date) -> str:
    """On what law something is reckoned that lies past a reading."""
    return said(as_read(read_until))


@register.filter
def past_words(day: date | None) -> str:
    """On what law anything is reckoned on a day, in a sentence; nothing until the law was last read."""
    return "" if day is None or day < law().read_until else said(as_read_sentence(law().read_until))


@register.filter
def doubt_of(version: Version) -> Text:
    """What is doubtful about a version and about the period it holds for, as one text."""
    told = [one for one in (version.doubt, version.scope.doubt) if one.da]
    return Text(" ".join(one.da for one in told), " ".join(one.en for one in told))


@register.filter
def doubt_do(doubt: Text) -> str:
    """The sentences of a doubt that say what the reader must do."""
    return said(split(doubt)[0])


@register.filter
def doubt_basis(doubt: Text) -> str:
    """What the rest of a doubt rests on."""
    return said(split(doubt)[1])


@register.filter
def granted_words(trial: Trial) -> str:
    """The days a trial was granted for, both included."""
    if trial.granted is None:
        return ""
    begins, until = trial.granted
    days = {"begins": date_format(begins, "DATE_FORMAT"), "last": date_format(until - date.resolution, "DATE_FORMAT")}
    return _("%(begins)s to %(last)s") % days


@register.filter
def granted_by(trial: Trial) -> str:
    """What a trial is granted by, without the trial's own inner name."""
    return trial.authority.replace(f" ({trial.id})", "")


@register.filter
def places(trial: Trial) -> list[str]:
    """The municipalities of a trial, in the order of the Danish alphabet."""
    return sorted((called_municipality(code) for code in trial.municipalities), key=sort_key)


# A rule named within a text: its title in quotation marks, or "se opholdskrav" by its name.
_QUOTED = re.compile(r"»([^«]+)«|“([^”]+)”")
_TRIAL = re.compile(r"\bfrik\d[\w-]*\w")
_SEE = re.compile(r"\b(se|see) ([a-z0-9_]{4,})\b")


@register.filter
def linked(text: str) -> SafeString:
    """A text whose mentions of rules lead to them."""
    shown = str(conditional_escape(text))
    shown = _QUOTED.sub(lambda match: _link(_names()[0].get(match[1] or match[2]), match[0]), shown)
    shown = _SEE.sub(_seen, shown)
    return mark_safe(_TRIAL.sub(_tried, shown))  # noqa: S308 - escaped above


def _tried(match: re.Match[str]) -> str:
    """A trial named by its inner name is named by its title, and leads to it."""
    trial = next((one for one in law().trials if one.id == match[0]), None)
    if trial is None:
        return match[0]
    return f'»<a href="{reverse("law_trials")}#{trial.id}">{conditional_escape(said(trial.title))}</a>«'


def _seen(match: re.Match[str]) -> str:
    name = match[2]
    if name not in _names()[1]:
        return match[0]
    return f"{match[1]} {_link(name, str(conditional_escape(rule_of(name))))}"


@register.filter
def titled(text: str) -> str:
    """The same without links, for what is a link itself: a rule that is named within it has its title."""
    return _SEE.sub(lambda match: f"{match[1]} {rule_of(match[2])}" if match[2] in _names()[1] else match[0], text)


def _link(name: str | None, words: str) -> str:
    """The words, already escaped, as a link to the rule; the words alone when there is none."""
    return words if name is None else f'<a href="{reverse("law_page", args=[name])}">{words}</a>'


@cache
def _names() -> tuple[dict[str, str], frozenset[str]]:
    """The rules by their titles in either language, and by their names."""
    found: dict[str, str] = {}
    for name, title in titles(law()).items():
        for words in (title.da, title.en):
            found.setdefault(str(conditional_escape(words)), name)
    return found, frozenset(titles(law()))


@register.filter
def depth(line: str) -> int:
    """How far in a line of an outline stands."""
    return (len(line) - len(line.lstrip())) // len(INDENT)


@register.filter
def steps(text: str) -> list[str]:
    """An outline line by line, a formula case by case; what stands in brackets stays together."""
    if "\n" in text:
        return text.split("\n")
    found, depth = [""], 0
    for part in text.split("; "):
        found[-1] += f"; {part}" if depth else part
        depth += part.count("(") - part.count(")")
        if not depth:
            found.append("")
    return [line for line in found if line]
