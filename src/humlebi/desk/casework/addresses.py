"""Where a form of a case stands, by its key: the key names its draft, and leads back to it."""

from __future__ import annotations

from urllib.parse import urlencode

from django.urls import reverse

from humlebi.desk.casework import places
from humlebi.desk.casework.record import STEPS, TALKS


def conversation_key(asked: str) -> str:
    """A talk and every other kind of act that a button stands for have each their draft."""
    known = {*TALKS, *(kind for kind, _value in STEPS)}
    return f"samtale/{asked if asked in known else TALKS[0]}"


def form_address(case_number: str, key: str) -> str:
    """Raises ValueError for a key of no form."""
    place, _slash, rest = key.partition("/")
    if place == "samtale":
        return f"{reverse('conversation', args=[case_number])}?{urlencode({'slags': rest})}"
    if place == "kategori":
        return reverse("category", args=[case_number, rest])
    if place == "oplysning":
        return reverse("particular", args=[case_number, rest])
    if key == "forlaengelse":
        return reverse("extension", args=[case_number])
    if key == "notat":
        return reverse("note", args=[case_number])
    if place in ("ret", "notat"):
        table, _slash, fact = rest.partition("/")
        return reverse("correct" if place == "ret" else "note_to", args=[case_number, table, fact])
    if (told := places.form(key)) is not None:
        return told.address(case_number, rest)
    raise ValueError(f"no form has the key {key!r}")
