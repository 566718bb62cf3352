"""humlebi quota: whether enough people have had what a quota asks for, and how many are left."""

from __future__ import annotations

import json
from argparse import Namespace

from humlebi.cli import Refused
from humlebi.cli.facts import assessed_for, read_columns
from humlebi.cli.tables import show
from humlebi.law.kinds import Text
from humlebi.law.questions import Quota
from humlebi.law.register import law
from humlebi.reckoning.quota import Filled, fill

STATUS = {
    "met": Text("nået", "met"),
    "missed": Text("ikke nået", "missed"),
    "nobody": Text("ingen i gruppen", "nobody in the group"),
}


def run(asked: Namespace) -> int:
    """Every quota of the law over the facts, for duties that fall due in the period (the last day not included)."""
    if asked.begins >= asked.until:
        raise Refused(f"the period from {asked.begins} until {asked.until} has no days; --until is not included")
    facts = read_columns(asked.facts, asked.lang, asked.today)
    found = assessed_for(facts, asked)
    quotas = [(v, v.declaration) for v in law().versions if isinstance(v.declaration, Quota)]
    rows = [(v, rule, fill(rule, found, asked.begins, asked.until, asked.municipality)) for v, rule in quotas]
    if asked.format == "json":
        said = [
            {"quota": v.name, "regime": v.regime, "share": float(r.share), "status": f.status, **f.counts}
            for v, r, f in rows
        ]
        print(json.dumps(said, ensure_ascii=False, indent=1))
        return 0
    da = asked.lang == "da"
    head = ("kvote", "krav", "gruppe", "nået", "undtaget", "mangler", "")
    if not da:
        head = ("quota", "asks for", "group", "met", "exempt", "left", "")
    show(
        f"{asked.begins} - {asked.until}",
        head,
        [
            (v.title.say(asked.lang), f"{float(r.share):.0%}", *_figures(f), STATUS[f.status].say(asked.lang))
            for v, r, f in rows
        ],
        numbers=(2, 3, 4, 5),
    )
    return 0


def _figures(filled: Filled) -> tuple[int, int, int, int]:
    return filled.group, filled.met, filled.exempt, filled.left
