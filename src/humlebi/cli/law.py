"""humlebi law: the declarations read in the terminal."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from humlebi.cli import Refused
from humlebi.cli.tables import say, show
from humlebi.law.kinds import NOTHING, PICKED_BY, Duty, Limit, Text, Untranslated
from humlebi.law.pages import called
from humlebi.law.register import BadLaw, Version, law

if TYPE_CHECKING:
    from humlebi.outcomes.coverage import Coverage

Found = TypeVar("Found")
EXAMPLES = 5  # of a rule; all of them stand beside its page


def list_all(asked: Namespace) -> int:
    """Every provision, by page."""
    head = Text("regel slags hjemmel sikkerhed", "rule kind source confidence").say(asked.lang).split()
    everything = law().versions
    _known(asked.act, {v.page.partition(".")[0] for v in everything}, "act")
    _known(asked.group, {v.declaration.group for v in everything}, "group")
    _known(asked.kind, {v.kind for v in everything}, "kind")
    versions = [
        version
        for version in everything
        if asked.act in (None, version.page.partition(".")[0])
        and asked.group in (None, version.declaration.group)
        and asked.kind in (None, version.kind)
    ]
    for page in dict.fromkeys(version.page for version in versions):
        found = [v for v in versions if v.page == page]
        rows = [(f"{v.name} ({v.regime})", v.kind, v.source.cite, v.confidence.value) for v in found]
        show(f"{called(page, asked.lang)} ({page})", head, rows)
    trials = [(t.id, t.authority, t.title.say(asked.lang)) for t in law().trials]
    show(
        _word(asked, "Forsøg", "Trials"),
        (_word(asked, "forsøg", "trial"), _word(asked, "hjemmel", "source"), ""),
        trials,
    )
    say(
        f"{len(versions)} {_word(asked, 'bestemmelser', 'provisions')}, {len(trials)} "
        f"{_word(asked, 'forsøg', 'trials')}."
    )
    return 0


def _known(chosen: str | None, known: set[str], what: str) -> None:
    if chosen is not None and chosen not in known:
        raise Refused(f"there is no {what} '{chosen}'; there are: {', '.join(sorted(known))}")


def show_one(asked: Namespace) -> int:
    versions = law().named(asked.id)
    if not versions:
        raise Refused(f"there is no provision '{asked.id}'{_nearest(asked.id)}; './humlebi law list' shows them all")
    for version in versions:
        _one(version, asked)
    _around(versions, asked)
    return 0


def _around(versions: tuple[Version, ...], asked: Namespace) -> None:
    """What belongs to the rule as a whole: its numbers through time, what it asks for and reads, what cites it."""
    from humlebi.outcomes.provision import asks_for, cited_by, reads, through_time
    from humlebi.outcomes.worked import worked

    name, lang = versions[-1].name, asked.lang
    rows = [
        (over.name.say(lang) if place == 0 else "", version.regime, parameter.value.say(lang))
        for over in through_time(law(), name)
        for place, (version, parameter) in enumerate(over.points)
    ]
    head = ("tal", "regime", "værdi") if lang == "da" else ("number", "regime", "value")
    if rows:
        show(_word(asked, "Tallene gennem tiden", "The numbers through time"), head, rows)
    fields = dict.fromkeys(field for version in versions for field in asks_for(version))
    if fields:
        say(_word(asked, "Spørger om", "Asks for"), style="bold")
    for field in fields:
        judged = _word(asked, " (en vurdering)", " (an assessment)") if field.assessed else ""
        say(f"{field.name}: {field.words.say(lang)}{judged}", indent=2)
    series = dict.fromkeys(found for version in versions for found in reads(version))
    if series:
        say(f"{_word(asked, 'Bruger satserne', 'Reads the rates')}: {', '.join(series)}")
    cited = cited_by(law(), name)
    by = [rule.name for rule in cited.rules] + [trial.id for trial in cited.trials]
    if by:
        say(f"{_word(asked, 'Bruges eller fraviges af', 'Read or set aside by')}: {', '.join(by)}")
    examples = worked(versions[-1].page, name)
    if examples:
        say(_word(asked, "Gennemregnede eksempler", "Worked examples"), style="bold")
    for example in examples[:EXAMPLES]:
        told = "; ".join(line.say(lang) for line in (*example.given, *example.gives))
        say(f"{example.title.say(lang)}. {told}.", indent=2)
    if len(examples) > EXAMPLES:
        say(f"... {len(examples) - EXAMPLES} {_word(asked, 'mere', 'more')}", indent=2)


def at(asked: Namespace) -> int:
    """What is in force on a day, page by page."""
    versions = law().at(asked.day)
    head = Text("regel hvad hjemmel", "rule what source").say(asked.lang).split()
    say(f"{_word(asked, 'Loven den', 'The law on')} {asked.day}", style="bold")
    for page in dict.fromkeys(version.page for version in versions):
        found = [v for v in versions if v.page == page]
        rows = [(f"{v.name} ({v.regime})", _when(v).say(asked.lang), v.source.cite) for v in found]
        show(called(page, asked.lang), head, rows)
    return 0


def _when(version: Version) -> Text:
    """When a duty is due; of anything else what it is called."""
    return version.declaration.when_words if isinstance(version.declaration, Duty) else version.title


def diff(asked: Namespace) -> int:
    """What differs between two days."""
    from humlebi.outcomes.lawbook import difference

    changes = difference(law(), asked.one, asked.other)
    words = {
        "added": _word(asked, "ny", "added"),
        "removed": _word(asked, "ophørt", "removed"),
        "changed": _word(asked, "ændret", "changed"),
    }
    rows = []
    for change in changes:
        details = [
            f"{name.say(asked.lang)}: {was.say(asked.lang)} -> {now.say(asked.lang)}"
            for name, was, now in change.parameters
        ]
        rows.append(
            (words[change.what], change.version.name, "\n".join(details) or change.version.title.say(asked.lang))
        )
    head = Text("hvad pligt forskel", "what rule difference").say(asked.lang).split()
    show(f"{asked.one} -> {asked.other}", head, rows)
    if not rows:
        say(_word(asked, "Ingen forskel.", "No difference."))
    return 0


def overlaps(asked: Namespace) -> int:
    """For one group: what is asked, on which paragraph, when, and what else asks for the same."""
    from humlebi.outcomes.lawbook import groups, table_of

    known = groups(law())
    if asked.who and asked.who not in known:
        raise Refused(f"there is no group '{asked.who}'; there are: {', '.join(known)}")
    day = asked.at or law().formalised[1] - timedelta(days=1)
    for group in [asked.who] if asked.who else known:
        entries = table_of(law(), group, day)
        head = (
            ("handling", "hjemmel", "hvornår", "overlapper")
            if asked.lang == "da"
            else ("act", "source", "when", "overlaps")
        )
        show(
            f"{group}, {day}",
            head,
            [
                (
                    e.version.title.say(asked.lang),
                    e.version.source.cite,
                    e.when.say(asked.lang),
                    ", ".join(o.source.cite for o in e.overlaps),
                )
                for e in entries
            ],
        )
    return 0


def cover(asked: Namespace) -> int:
    """What of the catalogue the law answers for."""
    from humlebi.outcomes import coverage as c

    found = c.coverage(law())
    provisions = found.provisions
    total = {state: sum(one.state == state for one in provisions) for state in (c.DECLARED, c.UNTRANSLATED, c.MISSING)}
    if asked.format == "json":
        return _cover_json(asked, found, total)
    words = [("erklæret", "declared"), ("kræver vurdering", "take assessment"), ("mangler", "missing")]
    head = (asked.by, *(_word(asked, da, en) for da, en in words))
    rows = [
        (name, str(n[c.DECLARED]), str(n[c.UNTRANSLATED]), str(n[c.MISSING]))
        for name, n in c.counts(found.covered if asked.by == "section" else provisions, asked.by).items()
    ]
    show(_word(asked, "Dækning af kataloget", "Coverage of the catalogue"), head, rows)
    say(
        f"{len(provisions)} {_word(asked, 'bestemmelser', 'provisions')}: {total[c.DECLARED]} "
        f"{_word(asked, 'erklæret', 'declared')}, {total[c.UNTRANSLATED]} "
        f"{_word(asked, 'kræver vurdering', 'take assessment')}, "
        f"{total[c.MISSING]} {_word(asked, 'mangler', 'missing')}."
    )
    for one in found.of(c.UNTRANSLATED) + found.of(c.MISSING):
        say(f"{one.state}: {one.entry.id} {' '.join(one.by)}", indent=2)
    for id_ in found.strangers:
        say(f"{_word(asked, 'ukendt id', 'unknown id')}: {id_}", indent=2)
    return 0


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
    text = json.dumps(said, ensure_ascii=False, indent=1)
    if asked.out:
        from humlebi.cli.facts import put  # what writes files needs no arrays, but lies beside what does

        put(asked.out, lambda stream: stream.write(f"{text}\n".encode()))
    else:
        print(text)
    return 0


def check(asked: Namespace) -> int:
    """Whether the declarations can stand together; every fault in words."""
    try:
        found = law()
    except BadLaw as bad:
        for fault in bad.faults:
            say(fault)
        raise Refused(f"{len(bad.faults)} faults in the law") from None
    begins, until = found.formalised
    say(
        f"{len(found.versions)} {_word(asked, 'bestemmelser, ingen fejl', 'provisions, no faults')}; "
        f"{begins} - {until - timedelta(days=1)}; {found.digest[:12]}"
    )
    return 0


def _one(version: Version, asked: Namespace) -> None:
    lang, scope, rule = asked.lang, version.scope, version.declaration
    say(f"{version.title.say(lang)} ({version.slug})", style="bold")
    say(version.plain.say(lang), indent=2)
    last = scope.until - timedelta(days=1)
    pairs = [
        (_word(asked, "Hjemmel", "Source"), version.source.cite),
        (_word(asked, "Regime", "Regime"), f"{scope.name}: {scope.authority}"),
        (
            _word(asked, "I kraft", "In force"),
            f"{scope.begins} - {last}, {_word(asked, 'valgt efter', 'picked by')} "
            f"{PICKED_BY[scope.picked_by].say(lang)}",
        ),
        (_word(asked, "Sikkerhed", "Confidence"), version.confidence.value),
        (_word(asked, "Set i", "Seen in"), version.source.seen_in),
        (_word(asked, "Katalog", "Catalogue"), ", ".join(version.source.catalogue)),
    ]
    if isinstance(rule, Duty | Limit):
        pairs.insert(0, (_word(asked, "Hvornår", "When"), rule.when_words.say(lang) if isinstance(rule, Duty) else ""))
    if isinstance(rule, Untranslated):
        pairs += [
            (_word(asked, "Hvorfor ikke", "Why not"), rule.why.say(lang)),
            (_word(asked, "I hånden", "By hand"), rule.by_hand.say(lang)),
        ]
    for doubt in (version.doubt, scope.doubt):
        if doubt != NOTHING:
            pairs.append((_word(asked, "Tvivl", "Doubt"), doubt.say(lang)))
    lifting = [trial for trial in law().trials if version.name in trial.exempts]
    pairs += [(_word(asked, "Forsøg", "Trial"), f"{trial.id}: {trial.title.say(lang)}") for trial in lifting]
    for name, value in pairs:
        if value:
            say(f"{name}: {value}", indent=2)
    say()


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted({v.name for v in law().versions}), 2, 0.5)
    return f", did you mean {' or '.join(near)}?" if near else ""


def _word(asked: Namespace, da: str, en: str) -> str:
    return en if asked.lang == "en" else da
