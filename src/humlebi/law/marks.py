"""How well a declaration is read: the mark that it carries wherever it shows."""

from __future__ import annotations

from enum import Enum

from humlebi.law.kinds import Confidence, Text


class Mark(Enum):
    """By how many the paragraphs that a declaration cites were read clause by clause, or what it rests on instead."""

    READ_BY_TWO = "read-by-two"
    READ_BY_ONE = "read-by-one"
    SOURCE_ONLY = "source-only"
    INFERRED = "inferred"
    NOT_READ = "not-read"
    OWN = "own"


MARKS: dict[Mark, Text] = {
    Mark.READ_BY_TWO: Text("læst paragraf for paragraf af to", "read by paragraph by two"),
    Mark.READ_BY_ONE: Text("læst paragraf for paragraf af én", "read by paragraph by one"),
    Mark.SOURCE_ONLY: Text("kun fra et kildedokument", "from a source document only"),
    Mark.INFERRED: Text("delvis udledt", "partly inferred"),
    Mark.NOT_READ: Text("endnu ikke læst paragraf for paragraf", "not yet read by paragraph"),
    Mark.OWN: Text("fra din egen lovside", "from your own law page"),
}
READ = (Mark.READ_BY_TWO, Mark.READ_BY_ONE)
# In a table one character tells what its line below says.
UNREAD_SIGN = "°"
_OTHERWISE = {
    Confidence.VERIFIED: Mark.NOT_READ,
    Confidence.SOURCE_ONLY: Mark.SOURCE_ONLY,
    Confidence.UNCERTAIN: Mark.INFERRED,
}


def mark_of(slug: str, page: str, confidence: Confidence) -> Mark:
    """The mark of a version: a reading that covers it counts before what its declaration says of its source."""
    from humlebi.law.readings import read_by  # only what shows a mark reads what was read

    if page.startswith("egen."):
        return Mark.OWN
    read = read_by().get(slug)
    if read is None:
        return _OTHERWISE[confidence]
    return Mark.READ_BY_TWO if read.readers > 1 else Mark.READ_BY_ONE


def caution(mark: Mark, lang: str) -> str:
    """What an explanation says of it; nothing where the paragraph was read, or the page is one's own."""
    return _SENTENCES[mark].say(lang) if mark in _SENTENCES else ""


_SENTENCES = {
    Mark.SOURCE_ONLY: Text("Reglen er kun set i et kildedokument.", "The rule was seen in a source document only."),
    Mark.INFERRED: Text("Reglen er delvis udledt.", "The rule is partly inferred."),
    Mark.NOT_READ: Text(
        "Reglen er endnu ikke læst paragraf for paragraf: en undtagelse kan mangle.",
        "The rule is not yet read by paragraph: an exception may be missing.",
    ),
}
