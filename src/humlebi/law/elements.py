"""The elements of a declaration: what a clause of an act can be honoured by.

An element is a field of the declaration that is set (`more_than`), one of several in it (`stages[1]`, or its own name),
or a word that it looks for: a field that is asked, a kind of spell or event, a value, a series of rates. Words alone
(title, plain text, doubt) honour nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from humlebi.law.kinds import Scope, Source, Text, Untranslated
from humlebi.law.questions import Declaration

_WORDS_ONLY = {"name", "title", "plain", "source", "group", "doubt", "variant", "words", "authority"}
# "month_end" is a choice of the act also where it is not written.
_SAID_BY_DEFAULT = {"takes_effect"}
# What says how something is compared or counted, and by itself nothing.
_HOW = {"operator", "unit", "sort", "how", "sign", "counts_from", "owner", "per", "country"}


def elements_of(declaration: Declaration) -> frozenset[str]:
    """The names of every element of a declaration; empty for what is not yet translated."""
    if isinstance(declaration, Untranslated):
        return frozenset()
    return frozenset(_elements(declaration))


def _elements(declaration: Declaration) -> Iterator[str]:
    for field in fields(declaration):
        value = getattr(declaration, field.name)
        if field.name in _WORDS_ONLY or not value:
            continue
        if field.default is not MISSING and value == field.default and field.name not in _SAID_BY_DEFAULT:
            continue
        yield field.name
        if isinstance(value, tuple):
            yield from (f"{field.name}[{place}]" for place in range(len(value)))
        yield from _words(value)


def _words(value: Any) -> Iterator[str]:
    """Every code word in it: names, kinds, values, series."""
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif is_dataclass(value) and not isinstance(value, Text | Source | Scope):
        for field in fields(value):
            if field.name not in _WORDS_ONLY - {"name"} and field.name not in _HOW:
                yield from _words(getattr(value, field.name))
