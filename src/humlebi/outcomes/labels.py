"""What a recorded fact is called: one reading for the desk, the command line and the letters."""

from __future__ import annotations

from fractions import Fraction

from humlebi.law.aliases import current
from humlebi.law.kinds import Text
from humlebi.law.register import Law, law
from humlebi.law.terms import Field
from humlebi.law.wording import measured
from humlebi.reckoning.telling import BadTelling, read
from humlebi.timeline.words import Word

TELLINGS = ("oplysning", "vurdering")
_YES, _NO = Text("ja", "yes"), Text("nej", "no")


def label_of(kind: str, value: str, law_: Law | None = None) -> Text:
    """What the value of a recorded spell or event is called, in both languages.

    A particular or an assessment ("klagevejledning_frist=ja") is the field's own words and what was told: "Vejledningen
    nævner klagefristen: ja". Any other value has the label of its word ("LAE265" is "LÆ 265"), a trial its title. What
    nobody has named is shown as it was recorded, without underscores. Nothing recorded is nothing.
    """
    found = law_ or law()
    if kind in TELLINGS and "=" in value:
        return _telling(value, found)
    if kind == "forsoeg":
        return next((trial.title for trial in found.trials if trial.id == value), Text(value, value))
    word = _word(kind, found)
    return word.called(value) if word else _plain(value)


def fact_of(kind: str, value: str, law_: Law | None = None) -> Text:
    """A recorded spell or event in a few words: "lægeattest: LÆ 265"; a particular stands without its kind."""
    found = law_ or law()
    label, word = label_of(kind, value, found), _word(kind, found)
    if kind in TELLINGS and "=" in value:
        return label
    name = Text(word.da, word.en) if word else _plain(kind)
    return Text(f"{name.da}: {label.da}", f"{name.en}: {label.en}") if value else name


def _word(kind: str, found: Law) -> Word | None:
    return found.vocabulary.spells.get(kind) or found.vocabulary.events.get(kind)


def _plain(value: str) -> Text:
    text = value.replace("_", " ")
    return Text(text, text)


def _telling(value: str, found: Law) -> Text:
    name, _, told = value.partition("=")
    name, told = current(name.strip(), told.strip(), found.fields)
    field = found.fields.get(name)
    if field is None:
        words = _plain(name)
        return Text(f"{words.da}: {told}", f"{words.en}: {told}")
    da, en = (f"{field.words.say(lang)}: {_told(field, told, lang)}" for lang in ("da", "en"))
    return Text(da, en)


def _told(field: Field, text: str, lang: str) -> str:
    """What was told, as it is said; what cannot be read is shown as it stands."""
    try:
        value = read(field, text)
    except BadTelling:
        return text
    if isinstance(value, bool):
        return (_YES if value else _NO).say(lang)
    return measured(value, field.unit, lang) if isinstance(value, Fraction) else field.called(value).say(lang)
