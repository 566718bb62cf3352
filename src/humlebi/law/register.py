"""The whole law once: every page's declarations and trials, checked when they are loaded.

One file, since what is loaded and what is refused are read side by side.
"""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from itertools import combinations, pairwise
from types import ModuleType
from typing import Any

from humlebi.law.catalogue import entries, weakest
from humlebi.law.faults import Names, faults_of_question
from humlebi.law.kinds import (
    NO_END,
    NOTHING,
    READ_UNTIL,
    Axis,
    Begins,
    Confidence,
    Course,
    Duty,
    Enters,
    Gap,
    Happens,
    Limit,
    Reaches,
    Scope,
    Source,
    Span,
    Suspension,
    Text,
    Untranslated,
)
from humlebi.law.lifting import Lift, Overlay, Proposal, Trial, not_law, overlay
from humlebi.law.marks import Mark, mark_of
from humlebi.law.questions import Asked, Conditions, Declaration, benefits_of
from humlebi.law.series import Percent, Series, faults_of_series
from humlebi.law.terms import After, Field, Silence, Term, terms_in
from humlebi.timeline.holidays import known_country
from humlebi.timeline.wording import Refusal
from humlebi.timeline.words import DANISH, Vocabulary

# Before the first day nothing is formalised (source 000 describes the law of 1998; the act on active social policy took
# force on 1 July). After it there is no last day: what was read last goes on, with a mark (`Law.read_until`).
FORMALISED = (date(1998, 7, 1), NO_END)
ACT_FOLDERS = (
    "sygedagpenge",
    "aktivloven",
    "beskaeftigelsesindsats",
    "integration",
    "pension",
    "fleksydelse",
    "kompensation",
    "serviceloven",
    "arbejdsloeshed",
    "retssikkerhed",
    "kommunestyrelse",
    "refusion",
)


class OutsideLaw(Refusal):
    """A date that the formalised law does not cover."""


class NotLaw(Refusal):
    """A proposal that was asked for as if it were law."""


class BadLaw(ValueError):
    """Declarations that cannot stand together. `faults` names each in words."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("The law cannot be loaded:\n" + "\n".join(f"  {fault}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Version:
    """One declaration under one regime: what a row answers to.

    `read_until`: the first day that its page was not read for.
    """

    declaration: Declaration
    scope: Scope
    page: str
    read_until: date = READ_UNTIL

    @property
    def name(self) -> str:
        return self.declaration.name

    @property
    def regime(self) -> str:
        return self.scope.name

    @property
    def slug(self) -> str:
        variant = f"-{self.declaration.variant}" if self.declaration.variant else ""
        return f"{self.name}@{self.scope.name}{variant}"

    @property
    def kind(self) -> str:
        return type(self.declaration).__name__.lower()

    @property
    def title(self) -> Text:
        return self.declaration.title

    @property
    def plain(self) -> Text:
        return self.declaration.plain

    @property
    def source(self) -> Source:
        return self.declaration.source

    @property
    def doubt(self) -> Text:
        return self.declaration.doubt

    @property
    def confidence(self) -> Confidence:
        """As sure as the weakest it rests on: its own source, or an entry of the catalogue that it names."""
        known = entries()
        named = [known[id_].confidence for id_ in self.source.catalogue if id_ in known]
        return weakest(self.source.confidence, *named)

    @property
    def mark(self) -> Mark:
        """How it has been read, as it is told wherever it shows."""
        return mark_of(self.slug, self.page, self.confidence)

    @property
    def act(self) -> str:
        """The kind of event that meets it; empty for what is no duty."""
        return self.declaration.act.kind if isinstance(self.declaration, Duty) else ""


@dataclass(frozen=True)
class Law:
    """Every version of every rule, the trials that may be laid beside them, and the dates they cover.

    `read_until`: the first day for which nothing was read; a page may have its own (`Version.read_until`).
    """

    versions: tuple[Version, ...]
    trials: tuple[Trial, ...] = ()
    gaps: tuple[Gap, ...] = ()
    formalised: tuple[date, date] = FORMALISED
    vocabulary: Vocabulary = DANISH
    series: tuple[Series, ...] = ()
    percents: tuple[Percent, ...] = ()
    read_until: date = READ_UNTIL
    proposals: tuple[Proposal, ...] = ()  # no part of the law, nor of its digest

    @property
    def rules(self) -> tuple[Version, ...]:
        return self.versions

    @cached_property
    def digest(self) -> str:
        """Hash of everything declared: the same digest gives the same rows from the same facts."""
        text = repr((self.versions, self.trials, self.formalised, self.series, self.percents, self.read_until))
        return hashlib.sha256(text.encode()).hexdigest()

    @cached_property
    def _terms(self) -> dict[int, list[Term]]:
        """By declaration (the same one may stand under several regimes), the terms in it."""
        return {id(v.declaration): terms_in(v.declaration) for v in self.versions}

    def terms(self, version: Version) -> list[Term]:
        """Every term in the version's declaration; one that a trial reads in place of a rule is not among the law's."""
        known = self._terms.get(id(version.declaration))
        return terms_in(version.declaration) if known is None else known

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every field that the law asks for, by its name."""
        asked = [term for terms in self._terms.values() for term in terms]
        lifted = [term for trial in self.trials for term in terms_in(trial)]
        return {term.name: term for term in (*asked, *lifted) if isinstance(term, Field)}

    @cached_property
    def _replaced(self) -> dict[tuple[str, str, date], Duty]:
        """The duties by what would take their place: rule, variant, and the day they ended."""
        duties = ((v, v.declaration) for v in self.versions if not v.scope.begun_before)
        return {(v.name, d.variant, v.scope.until): d for v, d in duties if isinstance(d, Duty)}

    def older(self, version: Version) -> Duty | None:
        """The duty that this one took the place of, where the day a term falls due picks between them."""
        if version.scope.picked_by is not Axis.DUE:
            return None
        return self._replaced.get((version.name, version.declaration.variant, version.scope.begins))

    @cached_property
    def names(self) -> Names:
        """What a question may name."""
        series = {one.name: one.unit for one in self.series}
        return Names(self.vocabulary, series, frozenset(version.name for version in self.versions))

    def require(self, day: date, what: Text) -> None:
        """Raise OutsideLaw with the dates when the formalised law does not cover `day`; `what` names the date."""
        begins, until = self.formalised
        if day < begins:
            raise OutsideLaw(
                Text(
                    f"{what.da} {day} ligger før den første formaliserede lov: loven er erklæret fra {begins}. "
                    "Tidligere datoer svares der ikke på.",
                    f"{what.en} {day} lies before the first formalised law: the law is declared from {begins}. "
                    "No answer is given for earlier dates.",
                )
            )
        if day >= until:
            raise OutsideLaw(
                Text(
                    f"{what.da} {day} ligger efter den sidste formaliserede lov: loven er erklæret til {until} (ikke "
                    "med). Senere datoer svares der ikke på.",
                    f"{what.en} {day} lies after the last formalised law: the law is declared until {until} (not "
                    "included). No answer is given for later dates.",
                )
            )

    def require_read(self, day: date, what: Text, read_until: date | None = None) -> None:
        """As `require`, and raise OutsideLaw also for a day that lies past the last reading: for who wants no guess."""
        self.require(day, what)
        first = read_until or self.read_until
        if day >= first:
            raise OutsideLaw(
                Text(
                    f"{what.da} {day} ligger efter den sidste læsning: loven er læst til {first} (ikke med). Uden "
                    "--strict regnes der på loven, som den sidst er læst, og svaret mærkes.",
                    f"{what.en} {day} lies after the last reading: the law has been read until {first} (not included). "
                    "Without --strict the law as last read goes on, and the answer is marked.",
                )
            )

    @cached_property
    def by_slug(self) -> dict[str, Version]:
        """The versions by their slugs."""
        return {version.slug: version for version in self.versions}

    @cached_property
    def substitutes(self) -> tuple[Version, ...]:
        """What trials read in place of rules; no part of the law itself."""
        return tuple(
            Version(declared, scope, f"trials.{trial.id}", self.read_until)
            for trial in self.trials
            for lift in trial.lifts
            for declared in lift.instead
            for scope in declared.only
        )

    def named(self, name: str) -> tuple[Version, ...]:
        """The versions of one rule in the order of time, or the one version that a slug names."""
        found = [v for v in self.versions if name in (v.name, v.slug)] or [
            v for v in self.substitutes if name == v.slug
        ]
        return tuple(sorted(found, key=lambda version: version.scope.begins))

    def at(self, day: date) -> tuple[Version, ...]:
        """The versions whose regime covers the day."""
        self.require(day, Text("Datoen", "The date"))
        return tuple(v for v in self.versions if v.scope.begins <= day < v.scope.until)

    def trial(self, name: str) -> Trial:
        """The trial of that id; KeyError when there is none."""
        for trial in self.trials:
            if trial.id == name:
                return trial
        raise KeyError(name)

    def proposal(self, name: str) -> Proposal | None:
        """The proposal of that id, or that has a new thing of that name; None when there is none."""
        of = name.partition("@")[2] or name  # what is read in place of a rule bears the proposal's id
        return next((one for one in self.proposals if of == one.id or name in one.names), None)

    def under(self, proposal: Proposal) -> Law:
        """The law with a proposal that may be laid over everybody by its id: for a comparison, never for a case."""
        return replace(self, trials=(*self.trials, proposal.laid))

    def as_of(self, day: date) -> Law:
        """The law with the regimes that had begun by `day`, the last of each rule going on: what was known then."""
        self.require(day, Text("Datoen", "The date"))
        begun = [v for v in self.versions if v.scope.begins <= day]
        last = {name: max(v.scope.begins for v in versions) for name, versions in _by_name(begun).items()}
        ended = {v.name for v in begun if v.scope.begins == last[v.name] and v.scope.until <= day}
        kept = [_lasting(v) if v.scope.begins == last[v.name] and v.name not in ended else v for v in begun]
        trials = tuple(t for t in self.trials if t.granted and t.granted[0] <= day)
        return replace(self, versions=tuple(kept), trials=trials)


def _lasting(version: Version) -> Version:
    scope = version.scope
    return replace(version, scope=replace(scope, until=NO_END))


_NO_PAGES: Mapping[str, date] = {}


def register(
    declarations: Iterable[tuple[str, Declaration]],
    *,
    trials: Iterable[Trial] = (),
    gaps: Iterable[Gap] = (),
    vocabulary: Vocabulary = DANISH,
    formalised: tuple[date, date] = FORMALISED,
    series: Iterable[Series] = (),
    percents: Iterable[Percent] = (),
    read_until: date | None = None,
    pages_read: Mapping[str, date] = _NO_PAGES,
    suspensions: Iterable[Suspension] = (),
    proposals: Iterable[Proposal] = (),
) -> Law:
    """A law of (page, declaration) pairs. Raises BadLaw with every fault when they cannot stand together.

    `read_until`: the end of the formalised law when left out, where it has one. `pages_read`: that of some pages.
    """
    over = tuple(suspensions)
    last = read_until or (formalised[1] if formalised[1] < NO_END else READ_UNTIL)
    versions = tuple(
        Version(_under(d, over), scope, page, pages_read.get(page, last))
        for page, d in declarations
        for scope in d.only
    )
    rates = (tuple(series), tuple(percents))
    found = Law(versions, tuple(trials), tuple(gaps), formalised, vocabulary, *rates, last, tuple(proposals))
    faults = [*faults_of(found), *_faults_of_suspensions(over, found)]
    if faults:
        raise BadLaw(faults)
    return found


def _under(declared: Declaration, suspensions: tuple[Suspension, ...]) -> Declaration:
    """The duty with what suspends it while it is in force: where the benefit's first day picks, years after as well."""
    if not isinstance(declared, Duty):
        return declared
    mine = tuple(
        one.suspended
        for one in suspensions
        if declared.name in one.duties and any(_may_run(scope, one.suspended.begins) for scope in declared.only)
    )
    return replace(declared, suspended=(*declared.suspended, *mine)) if mine else declared


def _may_run(scope: Scope, day: date) -> bool:
    """Whether a clock under the regime may still run on a day."""
    return day < scope.until or (scope.picked_by is Axis.BEGUN and day.year - scope.until.year <= YEARS_A_CASE_MAY_RUN)


YEARS_A_CASE_MAY_RUN = 6


def _faults_of_suspensions(suspensions: tuple[Suspension, ...], found: Law) -> Iterator[str]:
    duties = {version.name for version in found.versions if isinstance(version.declaration, Duty)}
    for one in suspensions:
        for name in one.duties:
            if name not in duties:
                yield f"suspension of {one.suspended.begins}: suspends duty '{name}', which is not declared."


_IN_USE: list[Law] = []  # a law of one's own, in the place of the Danish one


def use(own: Law | None) -> None:
    """Let `law` be another from here on; None = the Danish one again. For a command that is given a page of its own."""
    _IN_USE[:] = [own] if own else []


def law() -> Law:
    """The law in use: that of Denmark as it is declared in this folder, unless a page of one's own was given."""
    return _IN_USE[0] if _IN_USE else danish()


@cache
def danish() -> Law:
    """The law of Denmark as it is declared in this folder."""
    pages = [page for folder in ACT_FOLDERS for page in _pages(f"humlebi.law.{folder}")]
    trial_pages, rate_pages = _pages("humlebi.law.trials"), _pages("humlebi.law.rates")
    return register(
        [(_short(page), declaration) for page in pages for declaration in declared_in(page)],
        trials=[trial for page in trial_pages for trial in getattr(page, "TRIALS", ())],
        gaps=[gap for page in pages for gap in getattr(page, "GAPS", ())],
        series=[one for page in rate_pages for one in getattr(page, "SERIES", ())],
        percents=[one for page in rate_pages for one in getattr(page, "PERCENTS", ())],
        suspensions=[one for page in pages for one in getattr(page, "SUSPENSIONS", ())],
        proposals=[one for page in _pages("humlebi.law.proposals") for one in getattr(page, "PROPOSALS", ())],
        pages_read={_short(page): page.READ_UNTIL for page in pages if hasattr(page, "READ_UNTIL")},
    )


def declared_in(page: ModuleType) -> tuple[Declaration, ...]:
    """The declarations of a page, in the page's order."""
    return tuple(page.DECLARATIONS)


def _pages(package: str) -> list[ModuleType]:
    folder = importlib.import_module(package)
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    return [importlib.import_module(f"{package}.{name}") for name in names]


def _short(page: ModuleType) -> str:
    return page.__name__.removeprefix("humlebi.law.")


# --- what is refused -----------------------------------------------------------------------------------------------


def faults_of(found: Law) -> Iterator[str]:
    """Everything wrong with a law, each in one sentence."""
    for version in found.versions:
        yield from _faults_of_one(version, found)
    for slug, times in Counter(version.slug for version in found.versions).items():
        if times > 1:
            yield f"{slug}: declared {times} times. Give each its own variant."
    for name, versions in _by_name(found.versions).items():
        yield from _overlaps(name, versions)
        yield from _holes(name, versions, found.gaps)
    yield from _faults_of_trials(found)
    yield from _faults_of_proposals(found)
    yield from faults_of_series(found.series)
    yield from _two_fields_of_one_name(found)


def _two_fields_of_one_name(found: Law) -> Iterator[str]:
    first: dict[str, tuple[Field, str]] = {}
    for version in found.versions:
        yield from _otherwise(version.slug, found.terms(version), first)
    for trial in found.trials:
        yield from _otherwise(
            f"trial {trial.id}", terms_in(tuple((lift.when, *lift.instead) for lift in trial.lifts)), first
        )


def _otherwise(slug: str, terms: Sequence[Term], first: dict[str, tuple[Field, str]]) -> Iterator[str]:
    for field in dict.fromkeys(term for term in terms if isinstance(term, Field)):
        known, other = first.setdefault(field.name, (field, slug))
        if known != field:
            yield f"{slug}: field '{field.name}' is written otherwise in {other}. One name, one field."


def _by_name(versions: Iterable[Version]) -> dict[str, list[Version]]:
    groups: defaultdict[str, list[Version]] = defaultdict(list)
    for version in versions:
        groups[version.name].append(version)
    return dict(groups)


def _faults_of_one(version: Version, found: Law) -> Iterator[str]:
    rule, scope, source = version.declaration, version.scope, version.source
    if not source.act or not (source.paragraph or source.catalogue):
        yield f"{version.slug}: no source. Name the act and the paragraph."
    if version.confidence is Confidence.UNCERTAIN and rule.doubt == NOTHING:
        yield f"{version.slug}: marked uncertain, but the doubt is not written down."
    if scope.begins >= scope.until:
        yield f"{version.slug}: in force from {scope.begins} until {scope.until}: the end is not after the beginning."
    begins, until = found.formalised
    if scope.begins < begins or until < scope.until < NO_END:
        law = f"{begins}/{until}" if until < NO_END else f"from {begins}"
        yield f"{version.slug}: in force {scope.begins}/{scope.until}, outside the formalised law {law}."
    for country in sorted({span.country for span in _spans_of(rule, found.terms(version))}):
        if not known_country(country):
            yield f"{version.slug}: nobody has written down the public holidays of '{country}'; two letters, as in DK."
    if isinstance(rule, Asked):
        yield from faults_of_question(version.slug, rule, found.terms(version), found.names)
        if scope.picked_by is Axis.BEGUN and not benefits_of(rule):
            yield f"{version.slug}: picked by the day the benefit began, but names no benefit. Declare `benefits`."
    for sort, word in _words_of(rule, found.vocabulary.exemption):
        known = found.vocabulary.spells if sort == "spell" else found.vocabulary.events
        if word not in known:
            yield f"{version.slug}: unknown {sort} word '{word}'. Add it to the vocabulary or correct the page."
    for sort, word, values in _values_of(rule, found.vocabulary.exemption):
        known = found.vocabulary.spells if sort == "spell" else found.vocabulary.events
        allowed = known[word].values if word in known else ()
        for value in values:
            if allowed and value not in allowed:
                yield f"{version.slug}: {word} never has the value '{value}'; it takes {', '.join(allowed)}."
    if scope.begun_before and not isinstance(rule, Duty):
        yield f"{version.slug}: binds only benefits begun before a day, which only a duty can."
    if scope.begun_from and not (isinstance(rule, Duty) or getattr(rule, "takes_effect", "") == "month_end"):
        yield (
            f"{version.slug}: asks when the benefit began beside its axis, which only a duty or a limit at a month's "
            "end can."
        )
    if isinstance(rule, Limit) and rule.leaves_out_holidays and rule.takes_effect == "at_once":
        yield f"{version.slug}: leaves out public holidays, which only a limit tested at the end of a month can."
    if (
        isinstance(rule, Duty)
        and isinstance(rule.since, Reaches)
        and rule.since.limit not in {v.name for v in found.versions}
    ):
        yield f"{version.slug}: starts at limit '{rule.since.limit}', which is not declared."


def _spans_of(rule: Declaration, terms: Iterable[Term]) -> Iterator[Span]:
    """Every span that a declaration counts with."""
    if isinstance(rule, Duty):
        several = (rule.span, rule.then, rule.first_by, rule.if_bound_later, rule.no_earlier)
        yield from (span for span in several if span is not None)
        if rule.later_of:
            yield rule.later_of.span
    yield from (term.span for term in terms if isinstance(term, After | Silence))
    yield from (one.span for one in getattr(rule, "lasts", ()))


def _words_of(rule: Declaration, exemption: str) -> Iterator[tuple[str, str]]:
    if isinstance(rule, Untranslated | Asked):
        return
    if isinstance(rule, Limit):
        for word in (rule.counts, rule.unless, *rule.leaves_out, *rule.when, *rule.when_not):
            if word:
                yield "spell", word
        if rule.first_days and rule.first_days.employed:
            yield "spell", rule.first_days.employed
        return
    since = rule.since
    if isinstance(since, Begins | Course | Enters):
        yield "spell", since.kind
    for word in since.or_kinds if isinstance(since, Begins) else ():
        yield "spell", word
    if isinstance(since, Happens):
        yield "event", since.kind
    if isinstance(since, Enters | Happens) and since.within:
        yield "spell", since.within
    yield "event", rule.act.kind
    if rule.act.or_kind:
        yield "event", rule.act.or_kind
    if rule.later_of:
        yield "event", rule.later_of.event
    lifted = exemption if rule.exempted_by else ""
    for word in (rule.when.kind if rule.when else "", rule.runs_while, *rule.stops_while, lifted):
        if word:
            yield "spell", word


def _values_of(rule: Declaration, spell: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(sort, word, values) wherever a rule asks for values."""
    if not isinstance(rule, Duty):
        return
    if isinstance(rule.since, Enters):
        yield "spell", rule.since.kind, rule.since.values
    if isinstance(rule.since, Happens):
        yield "event", rule.since.kind, rule.since.values
    if rule.when:
        yield "spell", rule.when.kind, rule.when.values
    yield "event", rule.act.kind, rule.act.values
    for exemption in rule.exempted_by:
        yield "spell", spell, (exemption.value,)


def _overlaps(name: str, versions: list[Version]) -> Iterator[str]:
    for one, other in combinations(versions, 2):
        begins, until = max(one.scope.begins, other.scope.begins), min(one.scope.until, other.scope.until)
        if begins < until and not (_apart(one.declaration, other.declaration) or _begun_apart(one.scope, other.scope)):
            yield (
                f"{name}: regimes {one.regime} and {other.regime} are both in force from {begins} until {until}. "
                "One day can have one answer."
            )


def _apart(one: Declaration, other: Declaration) -> bool:
    """Whether two declarations of one rule bind on different values of the same state, or on different ages."""
    if isinstance(one, Duty) and isinstance(other, Duty) and one.aged and other.aged and one.aged.apart(other.aged):
        return True
    if not (isinstance(one, Duty) and isinstance(other, Duty) and one.when and other.when):
        return False
    same_state = one.when.kind == other.when.kind
    return same_state and not set(one.when.values) & set(other.when.values) and bool(one.when.values)


def _begun_apart(one: Scope, other: Scope) -> bool:
    """Whether two regimes bind benefits that began at different times."""
    return any(
        older.begun_before and newer.begun_from and older.begun_before <= newer.begun_from
        for older, newer in ((one, other), (other, one))
    )


def _holes(name: str, versions: list[Version], gaps: tuple[Gap, ...]) -> Iterator[str]:
    known = {(gap.begins, gap.until) for gap in gaps if gap.rule == name}
    spans = sorted({(v.scope.begins, v.scope.until) for v in versions})
    for (_, ended), (begins, _) in pairwise(spans):
        if begins > ended and (ended, begins) not in known:
            yield f"{name}: nothing is declared from {ended} until {begins}. Declare it, or a Gap that says why."


def _faults_of_trials(found: Law) -> Iterator[str]:
    names = {version.name for version in found.versions}
    for trial in found.trials:
        for rule in trial.exempts:
            if rule not in names:
                yield f"trial {trial.id}: exempts from '{rule}', which is not declared."
        for lift in trial.lifts:
            yield from _faults_of_lift(trial, lift, found)
    for one, other in combinations([t for t in found.trials if t.granted], 2):
        shared = set(one.exempts) & set(other.exempts)
        places = set(one.municipalities) & set(other.municipalities)
        assert one.granted is not None
        assert other.granted is not None
        begins, until = max(one.granted[0], other.granted[0]), min(one.granted[1], other.granted[1])
        if shared and places and begins < until:
            yield (
                f"trials {one.id} and {other.id} both answer for {', '.join(sorted(shared))} in "
                f"{', '.join(sorted(places))} from {begins} until {until}. A row can have one authority."
            )


def _faults_of_proposals(found: Law) -> Iterator[str]:
    """A proposal names rules and limits that are there, has a name of its own, and says what is known and not."""
    names = {version.name for version in found.versions} | {trial.id for trial in found.trials}
    for proposal in found.proposals:
        for rule in (*proposal.exempts, *proposal.limits):
            if rule not in names:
                yield f"proposal {proposal.id}: would change '{rule}', which is not declared."
        for name in (proposal.id, *proposal.names):
            if name in names:
                yield f"proposal {proposal.id}: '{name}' is a name of the law already."
        if not (proposal.known and proposal.unknown):
            yield f"proposal {proposal.id}: says not both what is known and what is not."
        for lift in proposal.lifts:
            yield from _faults_of_lift(proposal.laid, lift, found)


def _faults_of_lift(trial: Trial, lift: Lift, found: Law) -> Iterator[str]:
    """What is read in place of a rule must bear its name, stand by itself, and hold while the trial does."""
    if lift.when is not None:
        asked = Conditions(**_SAID_BY | {"name": f"trial {trial.id}", "when": lift.when, "source": trial.source})
        yield from faults_of_question(f"trial {trial.id}", asked, terms_in(lift.when), found.names)
    for declared in lift.instead:
        if declared.name not in lift.rules:
            yield f"trial {trial.id}: declares '{declared.name}' in place of rules that it does not lift."
        for scope in declared.only:
            yield from _faults_of_one(Version(declared, scope, f"trials.{trial.id}"), found)


_SAID_BY: dict[str, Any] = {"title": NOTHING, "plain": NOTHING, "only": (), "group": ""}


def overlays(found: Law, names: Sequence[str]) -> tuple[Overlay, ...]:
    """The overlays of the trials named. KeyError names one that is not there; NotLaw refuses a proposal."""
    there = {trial.id for trial in found.trials}
    for name in names:
        if name not in there and (proposal := found.proposal(name)) is not None:
            raise NotLaw(not_law(proposal, name))
    return tuple(overlay(found.trial(name)) for name in names)
