"""humlebi law check: whether the declarations can stand together. It loads nothing but the law."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, timedelta

from humlebi.cli import refused
from humlebi.cli.tables import say
from humlebi.law.kinds import NO_END, Text
from humlebi.law.past import STILL
from humlebi.law.register import BadLaw, law
from humlebi.timeline.wording import day_in_words


def check(asked: Namespace) -> int:
    """Whether the declarations can stand together; every fault in words."""
    try:
        found = law()
    except BadLaw as bad:
        for fault in bad.faults:
            say(fault)
        raise refused(f"{len(bad.faults)} fejl i loven", f"{len(bad.faults)} faults in the law") from None
    begins, until = found.formalised[0], min(found.formalised[1], found.read_until)
    say(
        f"{len(found.versions)} {_NO_FAULTS.say(asked.lang)}; "
        f"{between(begins, until, asked.lang)}; {_DIGEST.say(asked.lang)} {found.digest[:12]}"
    )
    return 0


_NO_FAULTS = Text("bestemmelser, ingen fejl", "provisions, no faults")
_DIGEST = Text("lovens aftryk", "digest of the law")


def between(begins: date, until: date, lang: str) -> str:
    """From the first day to the last, where there is one."""
    if until == NO_END:
        return f"{day_in_words(begins, lang)}, {STILL.say(lang)}"
    first, last = day_in_words(begins, lang), day_in_words(until - timedelta(days=1), lang)
    return Text(f"{first} til og med {last}", f"{first} to {last}").say(lang)
