"""The law read and not applied: what holds on a date, what two dates differ in, which duties ask for the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date

from humlebi.law.citing import cited
from humlebi.law.kinds import NO_END, Axis, Declared, Duty, Limit, Text, Untranslated
from humlebi.law.questions import Asked
from humlebi.law.register import Law, Version
from humlebi.outcomes.provision import parameters_of
from humlebi.outcomes.spoken import DASH, kind_said, shown
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns


@dataclass(frozen=True, slots=True)
class Change:
    """One provision that differs between two days.

    `what` = added, removed or changed; `parameters` = (name, was, is).
    """

    what: str
    was: Version | None
    now: Version | None
    parameters: tuple[tuple[Text, Text, Text], ...] = ()

    @property
    def version(self) -> Version:
        found = self.now or self.was
        assert found is not None
        return found


def difference(law: Law, one: date, other: date) -> list[Change]:
    """The provisions added, removed or changed between two days. Raises OutsideLaw for a day that is not covered."""
    before, after = ({_key(v): v for v in law.at(day)} for day in (one, other))
    changes = [_compared(before.get(key), after.get(key)) for key in dict.fromkeys([*before, *after])]
    return [change for change in changes if change is not None]


def _key(version: Version) -> tuple[str, str]:
    """Versions of a rule that bind on different states are different provisions."""
    return version.name, version.declaration.variant


def _compared(was: Version | None, now: Version | None) -> Change | None:
    if was is None or now is None:
        return Change("added" if was is None else "removed", was, now)
    if was == now:
        return None
    found = tuple(_differing(was, now))
    return Change("changed", was, now, _in_other_words(was, now, found)) if found else None


def _in_other_words(
    was: Version, now: Version, found: tuple[tuple[Text, Text, Text], ...]
) -> tuple[tuple[Text, Text, Text], ...]:
    """The parameters whose words differ. What differs below its words is told by the rule's own, where they differ."""
    told = tuple((name, one, other) for name, one, other in found if one != other)
    if len(told) < len(found) and was.plain != now.plain and _RULE not in [name for name, *_ in told]:
        return (*told, (_RULE, was.plain, now.plain))
    return told


_SAID_ELSEWHERE = ("variant", "title", "plain", "doubt", "only", "group", "source", "name")
# What each parameter of a duty or a limit is called.
PARAMETERS: Mapping[str, Text] = {
    "since": Text("Fristen løber fra", "The term runs from"),
    "act": Text("Opfyldes af", "Met by"),
    "span": Text("Frist", "Term"),
    "then": Text("Derefter", "Then"),
    "from_act": Text("Regnes først fra den første samtale eller handling", "Counted only from the first act"),
    "first_by": Text("Den første senest", "The first at the latest"),
    "times": Text("Antal gange", "Times"),
    "when": Text("Gælder for", "Concerns"),
    "if_bound_later": Text("Når kravet først kommer til at gælde senere", "When it comes to bind later"),
    "no_earlier": Text("Tæller tidligst", "Counts at the earliest"),
    "later_of": Text("Fristen flyttes, når", "The term moves when"),
    "runs_while": Text("Løber kun under", "Runs only during"),
    "stops_while": Text("Står stille under", "Stands still during"),
    "suspended": Text("Står stille for alle", "Stands still for everybody"),
    "exempted_by": Text("Kan fraviges ved", "May be lifted by"),
    "counts_from": Text("Tæller fra", "Counts from"),
    "aged": Text("Alder", "Age"),
    "by_silence": Text("Sker intet inden fristen", "When nothing is done in time"),
    "owner": Text("Hvis pligt", "Whose duty"),
    "chosen": Text("Fristen er valgt her, for loven nævner ingen", "The term is chosen here, as the act names none"),
    "asks": Text("Hvad der skal vurderes", "What must be assessed"),
    "counts": Text("Tæller", "Counts"),
    "within": Text("Inden for", "Within"),
    "more_than": Text("Mere end", "More than"),
    "reaches": Text("Når op på", "Reaches"),
    "takes_effect": Text("Får virkning", "Takes effect"),
    "leaves_out": Text("Tæller ikke med", "Left out"),
    "leaves_out_holidays": Text(
        "Helligdage, der ikke er søndage, tæller ikke fra",
        "Public holidays other than Sundays do not count from",
    ),
    "first_days": Text("De første dage", "The first days"),
    "unless": Text("Sættes ud af kraft af", "Set aside by"),
    "when_not": Text("Gælder ikke for", "Does not concern"),
    "when_aged": Text("Gælder efter alder", "Concerns by age"),
    "when_not_aged": Text("Gælder ikke efter alder", "Does not concern by age"),
    "why": Text("Hvorfor det kræver en vurdering", "Why it takes an assessment"),
    "by_hand": Text("Hvad du skal gøre", "What you must do"),
}
# Values that are words of the program and not of the vocabulary.
CHOICES: Mapping[tuple[str, str], Text] = {
    ("counts_from", "clock"): Text("den dag, fristen løber fra", "the day the term runs from"),
    ("counts_from", "benefit"): Text("ydelsens første dag", "the benefit's first day"),
    ("owner", "kommune"): Text("kommunen", "the municipality"),
    ("owner", "arbejdsgiver"): Text("arbejdsgiveren", "the employer"),
    ("owner", "borger"): Text("borgeren", "the citizen"),
    ("owner", "laege"): Text("lægen", "the doctor"),
    ("owner", "a_kasse"): Text("a-kassen", "the unemployment fund"),
    ("takes_effect", "month_end"): Text("ved månedens udgang", "at the month's end"),
    ("takes_effect", "at_once"): Text("straks", "at once"),
}
_KIND = Text("Slags regel", "Kind of rule")
_SOURCE = Text("Hjemmel", "Source")
_RULE = Text("Reglen", "The rule")
KINDS: Mapping[str, Text] = {
    "duty": Text("pligt", "duty"),
    "limit": Text("grænse", "limit"),
    "conditions": Text("betingelser", "conditions"),
    "requirement": Text("krav til en afgørelse", "requirement for a decision"),
    "amount": Text("beløb", "amount"),
    "sanction": Text("sanktion", "sanction"),
    "composition": Text("sammensætning af et organ", "composition of a body"),
    "ratio": Text("forholdstal", "ratio"),
    "quota": Text("andel, der skal nås", "quota"),
    "ladder": Text("refusionstrappe", "ladder of refunds"),
    "untranslated": Text("kræver din vurdering", "takes your assessment"),
}


def _differing(was: Version, now: Version) -> Iterator[tuple[Text, Text, Text]]:
    if was.kind != now.kind:
        yield _KIND, KINDS[was.kind], KINDS[now.kind]
    elif isinstance(was.declaration, Asked):
        yield from _of_questions(was, now)
    else:
        yield from _of_fields(was.declaration, now.declaration)
    if was.source.cite != now.source.cite:
        yield _SOURCE, _cite(was), _cite(now)


def _cite(version: Version) -> Text:
    return Text(*(cited(version.source.cite, lang) for lang in ("da", "en")))


def _of_fields(was: Declared, now: Declared) -> Iterator[tuple[Text, Text, Text]]:
    for field in fields(was):
        one, other = getattr(was, field.name), getattr(now, field.name)
        if field.name not in _SAID_ELSEWHERE and one != other:
            yield PARAMETERS[field.name], _value(field.name, one), _value(field.name, other)


def _value(name: str, value: object) -> Text:
    chosen = CHOICES.get((name, value)) if isinstance(value, str) else None
    return chosen or shown(value)


def _of_questions(was: Version, now: Version) -> Iterator[tuple[Text, Text, Text]]:
    """What a question asks and computes, by its own words for each number and condition."""
    one, other = ({p.name: p.value for p in parameters_of(version.declaration)} for version in (was, now))
    for name in dict.fromkeys([*one, *other]):
        if one.get(name) != other.get(name):
            yield name, one.get(name, DASH), other.get(name, DASH)
    old, new = was.declaration, now.declaration
    if one == other and (was.plain != now.plain or getattr(old, "when", None) != getattr(new, "when", None)):
        yield _RULE, was.plain, now.plain


# --- what a rule is called, and whether it still stands ---------------------------------------------------------------


_TITLES: dict[str, dict[str, Text]] = {}


def titles(law: Law) -> Mapping[str, Text]:
    """What each rule is called by its latest title; those of one title told apart by group, years or paragraph.

    Reckoned once for each law.
    """
    if law.digest not in _TITLES:
        latest = {version.name: version for version in sorted(law.versions, key=lambda v: v.scope.begins)}
        said = {name: version.title for name, version in latest.items()}
        for more in (_group_of, _years_of, _cite_of):
            said = _told_apart(law, said, more)
        _TITLES[law.digest] = said
    return _TITLES[law.digest]


def _told_apart(law: Law, said: Mapping[str, Text], more: Callable[[tuple[Version, ...]], Text]) -> dict[str, Text]:
    """The titles that stand for several rules, with more words; the others as they are."""
    times = Counter(said.values())
    found = {}
    for name, title in said.items():
        extra = more(law.named(name)) if times[title] > 1 else None
        found[name] = Text(f"{title.da}, {extra.da}", f"{title.en}, {extra.en}") if extra else title
    return found


def _group_of(versions: tuple[Version, ...]) -> Text:
    return kind_said(versions[-1].declaration.group)


def _years_of(versions: tuple[Version, ...]) -> Text:
    until = versions[-1].scope.until
    last = "" if until == NO_END else (until - date.resolution).year
    years = f"{versions[0].scope.begins.year}-{last}"
    return Text(years, years)


def _cite_of(versions: tuple[Version, ...]) -> Text:
    return _cite(versions[-1])


def ended(law: Law, name: str) -> date | None:
    """The first day on which a rule is no longer in force; None while the declared law knows of no end."""
    until = max(version.scope.until for version in law.named(name))
    return None if until >= law.formalised[1] else until


_LEANS = ("Som fra ", "Som før", "Som i ")


def leans_on(law: Law, version: Version) -> Version | None:
    """The version before one whose words only say what has changed; None of one that stands by itself."""
    if not version.plain.da.startswith(_LEANS):
        return None
    before = [v for v in law.named(version.name) if v.scope.begins < version.scope.begins]
    return before[-1] if before else None


def successors(law: Law, name: str) -> tuple[Version, ...]:
    """What took a duty's place: new duties for the same act in the same group, from the day it ended.

    Of what is no duty nothing tells which new rule answers to the old one.
    """
    end, last = ended(law, name), law.named(name)[-1]
    if end is None or not last.act:
        return ()
    new = {
        version.name: version
        for version in law.versions
        if version.scope.begins == end
        and version.act == last.act
        and version.declaration.group == last.declaration.group
        and law.named(version.name)[0].scope.begins == end
    }
    return tuple(new.values())


# --- overlaps -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table of a group: what is done, on which paragraph, when; and which other lines overlap it."""

    version: Version
    overlaps: tuple[Version, ...]

    @property
    def when(self) -> Text:
        return self.version.declaration.when_words


def table_of(law: Law, group: str, day: date) -> list[Entry]:
    """Everything the law asks for a group on a day, in the order of the pages, with what asks for the same.

    What answers a question (who is entitled, what it costs) asks for nothing by itself and is left out.
    """
    versions = [v for v in law.at(day) if v.declaration.group == group and _asks_for_something(v)]
    return [
        Entry(version, tuple(o for o in versions if o is not version and _same_act(version, o))) for version in versions
    ]


def groups(law: Law) -> list[str]:
    """The groups that provisions are declared for."""
    return sorted({version.declaration.group for version in law.versions})


def _asks_for_something(version: Version) -> bool:
    """A limit that only starts a duty is no line of its own; nor is a question."""
    declared = version.declaration
    return isinstance(declared, Duty | Untranslated) or (
        isinstance(declared, Limit) and declared.takes_effect == "month_end"
    )


def _same_act(one: Version, other: Version) -> bool:
    """Whether one act of a municipality would serve both: the table's overlap."""
    if isinstance(one.declaration, Untranslated | Limit) or isinstance(other.declaration, Untranslated | Limit):
        return False
    mine, theirs = _acts(one), _acts(other)
    kinds = {kind for kind, _ in mine} & {kind for kind, _ in theirs}
    return any((kind, "") in mine | theirs for kind in kinds) or bool(mine & theirs)


def _acts(version: Version) -> set[tuple[str, str]]:
    """The kinds of act that meet a duty, each with its values; "" = whatever value: two certificates are two acts."""
    duty = version.declaration
    if not isinstance(duty, Duty):
        return set()
    either = {(duty.act.or_kind, "")} if duty.act.or_kind else set()
    return {(duty.act.kind, value) for value in duty.act.values or ("",)} | either


# --- what the program cannot say ------------------------------------------------------------------------------------


def by_hand(law: Law, facts: Columns, today: date) -> list[Version]:
    """What is left to assess by hand in the cases of some people: provisions of the benefits that run on the day.

    A provision concerns a benefit when its regime covers the day the benefit began or, where the day a deadline falls
    picks it, today.
    """
    day = number(today)
    found: dict[str, Version] = {}
    for version in law.versions:
        word = law.vocabulary.spells.get(version.declaration.group)
        if not isinstance(version.declaration, Untranslated) or word is None or not word.benefit:
            continue
        table = facts.spell(version.declaration.group)
        running = table.begins[(table.begins <= day) & (table.until > day)]
        picks = running.tolist() if version.scope.picked_by is Axis.BEGUN else [day] * len(running)
        if any(number(version.scope.begins) <= pick < number(version.scope.until) for pick in picks):
            found[version.slug] = version
    return list(found.values())
