"""Who may be the same person: looked for before anybody is made anew."""

from __future__ import annotations

from datetime import date
from difflib import SequenceMatcher

from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import visible
from humlebi.desk.casework.models import Citizen
from humlebi.desk.casework.names import plain, respelt

ALIKE = 0.75  # of 1: "Signe Holm" and "Signe Holmgaard" are 0.8
MOST = 10


def near(user: User, name: str, born: date | None) -> list[Citizen]:
    """Those whom the user may see, born on the same day, with a name like it; at most so many, the likest first."""
    if born is None:
        return []
    asked = respelt(plain(name))
    told = [
        (SequenceMatcher(None, asked, respelt(plain(one.name))).ratio(), one)
        for one in Citizen.objects.filter(visible(user), born=born).select_related("caseworker")[:200]
    ]
    alike = sorted((pair for pair in told if pair[0] >= ALIKE), key=lambda pair: (-pair[0], pair[1].sort_key))
    return [one for _ratio, one in alike[:MOST]]
