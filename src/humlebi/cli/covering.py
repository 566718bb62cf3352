"""humlebi law coverage: what of the catalogue the law answers for."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from humlebi.cli.tables import say, show
from humlebi.law.kinds import Text
from humlebi.law.pages import CATALOGUE
from humlebi.law.register import law

if TYPE_CHECKING:
    from humlebi.outcomes.clauses import ActCoverage
    from humlebi.outcomes.coverage import Coverage


def cover(asked: Namespace) -> int:
    """What of the catalogue the law answers for."""
    if asked.by == "paragraph":
        return _by_paragraph(asked)
    from humlebi.outcomes import coverage as c

    found = c.coverage(law())
    provisions = found.provisions
    total = {state: sum(one.state == state for one in provisions) for state in (c.DECLARED, c.UNTRANSLATED, c.MISSING)}
    if asked.format == "json":
        return _cover_json(asked, found, total)
    words = [("erklæret", "declared"), ("kræver vurdering", "take assessment"), ("mangler", "missing")]
    states = dict(
        zip((c.DECLARED, c.UNTRANSLATED, c.MISSING), (Text(*both).say(asked.lang) for both in words), strict=True)
    )
    head = (_BY[asked.by].say(asked.lang), *states.values())
    rows = [
        (
            CATALOGUE[name].say(asked.lang) if name in CATALOGUE else name,
            str(n[c.DECLARED]),
            str(n[c.UNTRANSLATED]),
            str(n[c.MISSING]),
        )
        for name, n in c.counts(found.covered if asked.by == "section" else provisions, asked.by).items()
    ]
    show(Text("Dækning af kataloget", "Coverage of the catalogue").say(asked.lang), head, rows)
    say(
        f"{len(provisions)} {Text('bestemmelser', 'provisions').say(asked.lang)}: {total[c.DECLARED]} "
        f"{Text('erklæret', 'declared').say(asked.lang)}, {total[c.UNTRANSLATED]} "
        f"{Text('kræver vurdering', 'take assessment').say(asked.lang)}, "
        f"{total[c.MISSING]} {Text('mangler', 'missing').say(asked.lang)}."
    )
    for one in found.of(c.UNTRANSLATED) + found.of(c.MISSING):
        say(f"{states[one.state]}: {one.entry.id} {' '.join(one.by)}", indent=2)
    for id_ in found.strangers:
        say(f"{Text('ukendt id', 'unknown id').say(asked.lang)}: {id_}", indent=2)
    return 0


_BY = {
    "section": Text("afsnit", "section"),
    "kind": Text("slags", "kind"),
    "regime": Text("regelsæt", "regime"),
    "confidence": Text("sikkerhed", "confidence"),
}


NAMED = 60  # so many unread paragraphs are named; more are only counted


def _by_paragraph(asked: Namespace) -> int:
    """Act by act, which paragraphs are read, and how their clauses in force are answered."""
    from humlebi.outcomes.clauses import coverage_by_paragraph

    acts = coverage_by_paragraph()
    if asked.format == "json":
        return _put(asked, {"acts": [_act_json(act) for act in acts]})
    words = [("lov", "act"), ("læst", "read"), ("udenfor", "outside"), ("ulæst", "unread")]
    words += [("led besvaret", "clauses answered"), ("i hånden", "by hand"), ("udenfor", "outside")]
    head = [Text(*both).say(asked.lang) for both in words]
    rows = [
        (
            act.act or Text("bekendtgørelser", "orders").say(asked.lang),
            *(str(n) for n in (act.read, act.outside, act.unread, *act.clauses)),
        )
        for act in acts
    ]
    show(Text("Paragraf for paragraf", "Paragraph by paragraph").say(asked.lang), head, rows, numbers=range(1, 7))
    for act in acts:
        unread = [one.number for one in act.paragraphs if one.reading is None and one.ground.da == ""]
        if 0 < len(unread) <= NAMED:
            say(f"{act.act}, {Text('ulæst', 'unread').say(asked.lang)}: {', '.join(unread)}", indent=2)
    return 0


def _act_json(act: ActCoverage) -> dict[str, object]:
    return {
        "act": act.act,
        "read": act.read,
        "outside": act.outside,
        "unread": act.unread,
        "paragraphs": [
            {
                "paragraph": one.number,
                "heading": one.heading.da,
                "state": "read" if one.reading else "outside" if one.ground.da else "unread",
                "answered": one.answered,
                "by_hand": one.by_hand,
                "outside": one.outside,
                "readers": (2 if one.reading.second else 1) if one.reading else 0,
            }
            for one in act.paragraphs
        ],
    }


def _cover_json(asked: Namespace, found: Coverage, total: dict[str, int]) -> int:
    from humlebi.outcomes.coverage import GROUPINGS, MISSING, UNTRANSLATED, counts

    provisions = found.provisions
    said = {
        "total": len(provisions),
        **total,
        "by": {by: {name: dict(n) for name, n in counts(provisions, by).items()} for by in GROUPINGS},
        "sections": {name: dict(n) for name, n in counts(found.covered, "section").items()},
        "not_declared": [
            {"id": one.entry.id, "state": one.state, "by": list(one.by)}
            for one in found.of(UNTRANSLATED) + found.of(MISSING)
        ],
        "unknown_ids": list(found.strangers),
        "entries": {one.entry.id: {"state": one.state, "by": list(one.by)} for one in found.covered},
    }
    return _put(asked, said)


def _put(asked: Namespace, said: dict[str, object]) -> int:
    text = json.dumps(said, ensure_ascii=False, indent=1)
    if asked.out:
        from humlebi.cli.facts import put  # what writes files needs no arrays, but lies beside what does

        put(asked.out, lambda stream: stream.write(f"{text}\n".encode()))
    else:
        print(text)
    return 0
