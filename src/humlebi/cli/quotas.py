"""humlebi quota: whether enough people have had what a quota asks for, and how many are left."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

import numpy as np

from humlebi.cli import refused
from humlebi.cli.facts import assessed_for, read_columns
from humlebi.cli.tables import say, show
from humlebi.cli.unread import Unread, refuse_when_strict
from humlebi.law.citing import cited
from humlebi.law.kinds import NO_END, Text
from humlebi.law.marks import MARKS, UNREAD_SIGN, Mark
from humlebi.law.municipalities import called
from humlebi.law.past import last_read
from humlebi.law.questions import Quota
from humlebi.law.register import Version, law
from humlebi.reckoning.accepting import no_municipality
from humlebi.reckoning.quota import Filled, fill
from humlebi.timeline.columns import Columns
from humlebi.timeline.wording import day_in_words

STATUS = {
    "met": Text("nået", "met"),
    "missed": Text("ikke nået", "missed"),
    "on_the_way": Text("på vej", "on the way"),
    "behind": Text("bagud", "behind"),
    "open": Text("åben", "open"),
    "unknown": Text("uvist", "unknown"),
    "kept": Text("overholdt", "kept"),
    "exceeded": Text("overskredet", "exceeded"),
    "nobody": Text("ingen", "nobody"),
}
_HEAD = {
    "da": ("kvote", "hjemmel", "krav", "gruppe", "nået", "undt.", "åbne", "mgl.", "status"),
    "en": ("quota", "authority", "asks", "group", "met", "exempt", "open", "left", "status"),
}


def run(asked: Namespace) -> int:
    """Every quota in force in the period, for duties that fall due in it (the last day not included)."""
    if asked.begins >= asked.until:
        raise refused(
            f"perioden fra {asked.begins} til {asked.until} har ingen dage; --until er ikke med",
            f"the period from {asked.begins} until {asked.until} has no days; --until is not included",
        )
    refuse_when_strict(asked, asked.until - timedelta(days=1), Text("Periodens sidste dag", "The last day asked of"))
    quotas, unread = _in_force(asked), Unread(asked.lang)
    columns = read_columns(asked.facts, asked.lang, asked.today)
    _require_people(asked.municipality, columns)
    found = assessed_for(columns, asked)
    rows = [(v, rule, fill(rule, found, asked.begins, asked.until, asked.municipality)) for v, rule in quotas]
    if asked.format == "json":
        print(json.dumps([_as_json(*row, asked) for row in rows], ensure_ascii=False, indent=1))
        return 0
    cells = [
        (
            v.title.say(asked.lang) + _marks(v) + unread.mark(v.read_until, past=_past(v, asked)),
            cited(v.source.cite, asked.lang),
            _wanted(rule),
            *(filled.counts[name] for name in ("group", "met", "exempt", "open", "left")),
            STATUS[filled.status].say(asked.lang),
        )
        for v, rule, filled in rows
    ]
    show(_period(asked), _HEAD[asked.lang], cells, numbers=range(3, 8))
    for line in unread.lines():
        say(line)
    _doubts([v for v, _, _ in rows], asked.lang)
    return 0


def _marks(version: Version) -> str:
    """Of what is not read by paragraph, and of what is in doubt."""
    return (UNREAD_SIGN if version.mark is Mark.NOT_READ else "") + ("*" if version.doubt.da else "")


def _past(version: Version, asked: Namespace) -> bool:
    """Whether some of the days asked of lie past the last reading of the quota's page."""
    return bool(asked.until > version.read_until)


def _require_people(municipality: str | None, columns: Columns) -> None:
    """Refuse a municipality that nobody lives in: a table of noughts would say that there is nothing to do."""
    if municipality is None:
        return
    bad = no_municipality(municipality)
    if bad is not None:
        raise refused(f"--municipality '{municipality}': {bad.da}", f"--municipality '{municipality}': {bad.en}")
    codes = columns.codes([municipality])
    if not (np.isin(columns.municipality, codes).any() or np.isin(columns.spell("kommune").value, codes).any()):
        name = called(municipality)
        whole = municipality if name == municipality else f"{municipality} {name}"
        raise refused(f"ingen i data bor i {whole}", f"nobody in the facts lives in {whole}")


def _period(asked: Namespace) -> str:
    begins, last = (day_in_words(day, asked.lang) for day in (asked.begins, asked.until - timedelta(days=1)))
    return Text(f"{begins} til og med {last}", f"{begins} to {last}").say(asked.lang)


def _in_force(asked: Namespace) -> Sequence[tuple[Version, Quota]]:
    found = [(v, v.declaration) for v in law().versions if isinstance(v.declaration, Quota)]
    meant = [(v, rule) for v, rule in found if v.scope.begins < asked.until and asked.begins < v.scope.until]
    if not meant:
        first = min(v.scope.begins for v, _ in found)
        last = max(v.scope.until for v, _ in found)
        ends = Text(f"til {last} (ikke med)", f"until {last} (not included)")
        if last == NO_END:
            ends = Text("og stadig", "and still")
        raise refused(
            f"ingen kvote gælder fra {asked.begins} til {asked.until}: loven har kvoter fra {first} {ends.da}",
            f"no quota is in force from {asked.begins} until {asked.until}: the law has quotas from {first} {ends.en}",
        )
    return meant


def _wanted(rule: Quota) -> str:
    """ "≥ 75 %" of the group met, "≤ 25 %" of it exempt."""
    sides = (("≥", rule.share), ("≤", rule.exempt_at_most))
    return ", ".join(f"{sign} {_percent(share)}" for sign, share in sides if share is not None)


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):g} %"


def _doubts(versions: Sequence[Version], lang: str) -> None:
    """Each doubt once, below the table."""
    for doubt in dict.fromkeys(v.doubt for v in versions if v.doubt.da):
        titles = ", ".join(v.title.say(lang) for v in versions if v.doubt == doubt)
        say(f"* {titles}: {doubt.say(lang)}")
    if any(version.mark is Mark.NOT_READ for version in versions):
        say(f"{UNREAD_SIGN} {MARKS[Mark.NOT_READ].say(lang)}.")


def _as_json(version: Version, rule: Quota, filled: Filled, asked: Namespace) -> dict[str, object]:
    lang = asked.lang
    return {
        "quota": version.name,
        "regime": version.regime,
        "title": version.title.say(lang),
        "authority": version.source.cite,
        "mark": version.mark.value,
        "doubt": version.doubt.say(lang),
        "duties": list(rule.duties),
        "share": None if rule.share is None else float(rule.share),
        "exempt_at_most": None if rule.exempt_at_most is None else float(rule.exempt_at_most),
        "as_read_to": last_read(version.read_until).isoformat() if _past(version, asked) else None,
        "status": filled.status,
        "needed": filled.needed,
        "exempt_allowed": filled.exempt_allowed,
        **filled.counts,
    }
