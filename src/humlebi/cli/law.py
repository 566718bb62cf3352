"""humlebi law: the declarations read in the terminal."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from humlebi.cli import proposing, refused
from humlebi.cli.checking import between
from humlebi.cli.finding import rate, show_trial, when_granted
from humlebi.cli.tables import say, show
from humlebi.cli.telling import how_to_tell, nearest
from humlebi.cli.unread import Unread, refuse_when_strict, say_marked
from humlebi.law.acts import seen_in
from humlebi.law.citing import cited
from humlebi.law.kinds import NOTHING, Duty, Limit, Text, Untranslated
from humlebi.law.marks import MARKS
from humlebi.law.pages import REGIMES, called, rules_from
from humlebi.law.past import last_read
from humlebi.law.questions import Asked
from humlebi.law.register import Version, law
from humlebi.law.terms import Field
from humlebi.outcomes.lawbook import KINDS
from humlebi.outcomes.spoken import kind_said
from humlebi.reckoning.answers import needs
from humlebi.timeline.wording import day_in_words

if TYPE_CHECKING:
    from humlebi.outcomes.clauses import Line

Found = TypeVar("Found")
EXAMPLES = 5  # of a rule; all of them stand beside its page


def list_all(asked: Namespace) -> int:
    """The contents of the law; the rules of a part of it when one is chosen, or of all of it."""
    everything, kind, lang = law().versions, _kind_meant(asked.kind), asked.lang
    acts, groups = {v.page.partition(".")[0] for v in everything}, {v.declaration.group for v in everything}
    _known(asked.act, acts, Text("lov", "act"))
    _known(asked.group, groups, Text("gruppe", "group"))
    if kind is None and not (asked.act or asked.group or asked.everything):
        return _contents(lang)
    versions = [
        version
        for version in everything
        if asked.act in (None, version.page.partition(".")[0])
        and asked.group in (None, version.declaration.group)
        and kind in (None, version.kind)
    ]
    _rules(versions, lang)
    whole = asked.act is None and asked.group is None
    if kind == "trial" or (whole and kind is None):
        _trials(lang)
    if kind == "rate" or (whole and kind is None):
        _rates(lang)
    if kind == "proposal" or (whole and kind is None):
        proposing.listed(lang)
    if kind not in ("trial", "rate", "proposal"):
        names = len({version.name for version in versions})
        da = f"{names} regler i {len(versions)} udgaver. Læs én: ./humlebi law show NAVN"
        en = f"{names} rules in {len(versions)} versions. Read one: ./humlebi law show NAME"
        say(Text(da, en).say(lang))
    return 0


def _rules(versions: Sequence[Version], lang: str) -> None:
    """Page by page, each rule once with the years it has versions of."""
    head = Text("regel;hvad;hjemmel;regelsæt", "rule;what;source;regimes").say(lang).split(";")
    for page in dict.fromkeys(version.page for version in versions):
        found: dict[str, list[Version]] = {}
        for version in versions:
            if version.page == page:
                found.setdefault(version.name, []).append(version)
        rows = [
            (name, several[-1].title.say(lang), cited(several[-1].source.cite, lang), _regimes(several, lang))
            for name, several in found.items()
        ]
        show(f"{called(page, lang)} ({page})", head, rows)


def _regime(name: str, lang: str) -> str:
    """A regime by its year; one that is not called by a year in words."""
    return rules_from(name).say(lang) if name in REGIMES else name


def _regimes(versions: Sequence[Version], lang: str) -> str:
    return ", ".join(dict.fromkeys(_regime(version.regime, lang) for version in versions))


def _trials(lang: str) -> None:
    head = Text("forsøg;hvornår;hvad", "trial;when;what").say(lang).split(";")
    rows = [(t.id, when_granted(t, lang), t.title.say(lang)) for t in law().trials]
    show(Text("Forsøg", "Trials").say(lang), head, rows)
    say(Text("Læs ét: ./humlebi law trial NAVN", "Read one: ./humlebi law trial NAME").say(lang))


def _rates(lang: str) -> None:
    head = Text("sats;hvad;hjemmel", "rate;what;source").say(lang).split(";")
    rows = [(s.name, s.title.say(lang), cited(s.source.cite, lang)) for s in sorted(law().series, key=lambda s: s.name)]
    show(Text("Satser", "Rates").say(lang), head, rows)
    say(Text("Læs én: ./humlebi law rate NAVN", "Read one: ./humlebi law rate NAME").say(lang))


def _contents(lang: str) -> int:
    """How many rules each act has, and how to come to them."""
    rules: dict[str, set[str]] = {}
    for version in law().versions:
        rules.setdefault(version.page.partition(".")[0], set()).add(version.name)
    head = Text("lov;regler;vis dem", "act;rules;show them").say(lang).split(";")
    rows = [(called(act, lang), len(names), f"law list --act {act}") for act, names in rules.items()]
    rows.append((Text("Satser", "Rates").say(lang), len(law().series), "law list --kind rate"))
    rows.append((Text("Forsøg", "Trials").say(lang), len(law().trials), "law list --kind trial"))
    rows.append((Text("Forslag, ikke lov", "Proposals, not law").say(lang), len(law().proposals), "law proposal"))
    show(Text("Loven", "The law").say(lang), head, rows, numbers=(1,))
    kinds = ", ".join(f"{kind} ({words.say(lang)})" for kind, words in KINDS.items())
    for line in _HOW_TO_FIND:
        say(line.say(lang).format(kinds=kinds))
    return 0


_HOW_TO_FIND = (
    Text("Find en regel ved ord: ./humlebi law find ORD", "Find a rule by words: ./humlebi law find WORDS"),
    Text(
        "Efter gruppe: ./humlebi law list --group kontanthjaelp; efter slags: --kind {kinds}; alt: --all",
        "By group: ./humlebi law list --group kontanthjaelp; by kind: --kind {kinds}; everything: --all",
    ),
)


def _kind_meant(told: str | None) -> str | None:
    """The kind by its code or by its name in either language."""
    if told is None:
        return None
    every = {
        **KINDS,
        "rate": Text("sats", "rate"),
        "trial": Text("forsøg", "trial"),
        "proposal": Text("forslag", "proposal"),
    }
    for code, words in every.items():
        if told.casefold() in (code, words.da.casefold(), words.en.casefold()):
            return code
    names = (", ".join(f"{code} ({words.say(lang)})" for code, words in sorted(every.items())) for lang in ("da", "en"))
    da, en = names
    raise refused(f"der er ingen slags '{told}'; der er: {da}", f"there is no kind '{told}'; there are: {en}")


def _known(chosen: str | None, known: set[str], what: Text) -> None:
    if chosen is not None and chosen not in known:
        every = ", ".join(sorted(known))
        raise refused(
            f"der er ingen {what.da} '{chosen}'; der er: {every}",
            f"there is no {what.en} '{chosen}'; there are: {every}",
        )


def show_one(asked: Namespace) -> int:
    versions = law().named(asked.id)
    if not versions:
        return _shown_elsewhere(asked)
    for version in versions:
        _one(version, asked)
    _around(versions, asked)
    return 0


def _around(versions: tuple[Version, ...], asked: Namespace) -> None:
    """What belongs to the rule as a whole: its numbers through time, what it asks for and reads, what cites it."""
    from humlebi.outcomes.provision import cited_by, reads, through_time
    from humlebi.outcomes.worked import worked

    name, lang = versions[-1].name, asked.lang
    rows = [
        (over.name.say(lang) if place == 0 else "", _regime(version.regime, lang), parameter.value.say(lang))
        for over in through_time(law(), name)
        for place, (version, parameter) in enumerate(over.points)
    ]
    head = ("tal", "regelsæt", "værdi") if lang == "da" else ("number", "regime", "value")
    if rows:
        show(_word(asked, "Tallene gennem tiden", "The numbers through time"), head, rows)
    fields = dict.fromkeys(field for version in versions for field in _asked_for(version))
    if fields:
        say(_word(asked, "Spørger om", "Asks for"), style="bold")
    for field in fields:
        for depth, line in enumerate(how_to_tell(field, lang)):
            say(line, indent=2 if depth == 0 else 4)
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
        told = "; ".join(line.say(lang) for line in (*example.given, *example.gives[1:]))  # the first is its title
        # "15.000 kr." has its full stop already.
        say(". ".join(text.removesuffix(".") for text in (example.title.say(lang), told)) + ".", indent=2)
    if len(examples) > EXAMPLES:
        say(f"... {len(examples) - EXAMPLES} {_word(asked, 'mere', 'more')}", indent=2)


def _asked_for(version: Version) -> tuple[Field, ...]:
    """What must be told: also who sits in a body, who is present and how they vote."""
    from humlebi.outcomes.provision import asks_for

    declared = version.declaration
    return needs(declared) if isinstance(declared, Asked) else asks_for(version)


def at(asked: Namespace) -> int:
    """What is in force on a day, page by page."""
    refuse_when_strict(asked, asked.day)
    versions, unread = law().at(asked.day), Unread(asked.lang)
    head = Text("regel hvad hjemmel", "rule what source").say(asked.lang).split()
    say(f"{_word(asked, 'Loven den', 'The law on')} {day_in_words(asked.day, asked.lang)}", style="bold")
    for page in dict.fromkeys(version.page for version in versions):
        found = [v for v in versions if v.page == page]
        rows = [
            (
                f"{v.name} ({v.regime}){unread.mark(v.read_until, past=v.read_until <= asked.day)}",
                _when(v).say(asked.lang),
                cited(v.source.cite, asked.lang),
            )
            for v in found
        ]
        show(called(page, asked.lang), head, rows)
    for line in unread.lines():
        say(line)
    return 0


def _when(version: Version) -> Text:
    """When a duty is due; of anything else what it is called."""
    return version.declaration.when_words if isinstance(version.declaration, Duty) else version.title


def diff(asked: Namespace) -> int:
    """What differs between two days."""
    from humlebi.outcomes.lawbook import difference

    for day in (asked.one, asked.other):
        refuse_when_strict(asked, day)
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
    show(" -> ".join(day_in_words(day, asked.lang) for day in (asked.one, asked.other)), head, rows)
    if not rows:
        say(_word(asked, "Ingen forskel.", "No difference."))
    _say_past(asked, max(asked.one, asked.other))
    return 0


def _say_past(asked: Namespace, day: date) -> None:
    """The line of a day that lies past the last reading."""
    if day >= law().read_until:
        say_marked([law().read_until], asked.lang)


def overlaps(asked: Namespace) -> int:
    """For one group: what is asked, on which paragraph, when, and what else asks for the same."""
    from humlebi.outcomes.lawbook import groups, table_of

    known = groups(law())
    if asked.who and asked.who not in known:
        every = ", ".join(known)
        raise refused(
            f"der er ingen gruppe '{asked.who}'; der er: {every}",
            f"there is no group '{asked.who}'; there are: {every}",
        )
    day = asked.at or law().read_until - timedelta(days=1)
    refuse_when_strict(asked, day)
    for group in [asked.who] if asked.who else known:
        entries = table_of(law(), group, day)
        head = (
            ("handling", "hjemmel", "hvornår", "overlapper")
            if asked.lang == "da"
            else ("act", "source", "when", "overlaps")
        )
        show(
            f"{kind_said(group).say(asked.lang)}, {day_in_words(day, asked.lang)}",
            head,
            [
                (
                    e.version.title.say(asked.lang),
                    cited(e.version.source.cite, asked.lang),
                    e.when.say(asked.lang),
                    ", ".join(cited(o.source.cite, asked.lang) for o in e.overlaps),
                )
                for e in entries
            ],
        )
    _say_past(asked, day)
    return 0


def _one(version: Version, asked: Namespace) -> None:
    lang, scope, rule = asked.lang, version.scope, version.declaration
    say(f"{version.title.say(lang)} ({version.slug}, {KINDS[version.kind].say(lang)})", style="bold")
    say(version.plain.say(lang), indent=2)
    pairs = [
        (_word(asked, "Hjemmel", "Source"), cited(version.source.cite, lang)),
        (_word(asked, "Regelsæt", "Regime"), f"{rules_from(scope.name).say(lang)} ({cited(scope.authority, lang)})"),
        (
            _word(asked, "I kraft", "In force"),
            f"{between(scope.begins, scope.until, lang)}, {_word(asked, 'valgt efter', 'picked by')} "
            f"{scope.picked.say(lang)}",
        ),
        (
            _word(asked, "Læst til og med", "Read up to"),
            day_in_words(last_read(version.read_until), lang) if scope.until > version.read_until else "",
        ),
        (_word(asked, "Læsning", "Read"), MARKS[version.mark].say(lang)),
        (_word(asked, "Set i", "Seen in"), seen_in(version.source.seen_in, lang)),
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
    if scope.until == max(other.scope.until for other in law().named(version.name)):
        proposed = [one for one in law().proposals if version.name in (*one.exempts, *one.limits)]
        word = _word(asked, "Forslag, ikke lov", "Proposal, not law")
        pairs += [(word, f"{one.id}: {one.title.say(lang)}") for one in proposed]
    for name, value in pairs:
        if value:
            say(f"{name}: {value}", indent=2)
    say()
    _clauses(version, asked)


def _clauses(version: Version, asked: Namespace) -> None:
    """The paragraphs that the version answers, clause by clause: what each says, and what honours it."""
    from humlebi.outcomes.clauses import decisions_on, paragraphs_beside

    lang = asked.lang
    head = [Text(*both).say(lang) for both in (("led", "clause"), ("siger", "says"), ("svar her", "answered here by"))]
    for paragraph in paragraphs_beside(law(), version):
        worded = paragraph.of(version)
        heading = f"{cited(paragraph.cite, lang)} {paragraph.reading.heading.say(lang)}"
        since = Text(f"fra {day_in_words(worded.begins, 'da')}", f"from {day_in_words(worded.begins, 'en')}").say(lang)
        show(
            f"{heading}, {since}",
            head,
            [(line.at, line.says.say(lang), _how(line, version, lang)) for line in worded.lines],
        )
    bound = decisions_on(version)
    for decision in bound:
        say(f"{decision.number}: {decision.says.say(lang)}", indent=2)
    if bound:
        say()


def _how(line: Line, version: Version, lang: str) -> str:
    """What honours a clause: parts of this rule, other rules by name, a person, or why nothing does."""
    said = [
        ", ".join(element.say(lang) for element in answer.elements)
        if answer.version.name == version.name
        else answer.version.slug
        for answer in line.answers
    ]
    if line.by_hand != NOTHING:
        said.append(f"! {line.by_hand.say(lang)}")
    if line.outside != NOTHING:
        said.append(Text(f"udenfor: {line.outside.da}", f"outside: {line.outside.en}").say(lang))
    return "; ".join(dict.fromkeys(said))


def _shown_elsewhere(asked: Namespace) -> int:
    """A trial or a rate by its name; else refused with what it may have meant."""
    if (proposed := law().proposal(asked.id)) is not None:
        proposing.show_proposal(proposed, asked.lang)
        return 0
    trial = next((one for one in law().trials if one.id == asked.id), None)
    if trial is not None:
        show_trial(trial, asked.lang)
        return 0
    if any(one.name == asked.id for one in law().series):
        asked.words = [asked.id]
        return rate(asked)
    da, en = (nearest(asked.id, lang) for lang in ("da", "en"))
    raise refused(f"der er ingen regel '{asked.id}'{da}", f"there is no rule '{asked.id}'{en}")


def _word(asked: Namespace, da: str, en: str) -> str:
    return en if asked.lang == "en" else da
