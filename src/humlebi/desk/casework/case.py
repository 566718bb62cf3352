"""One citizen's case, whole: facts, what waits, what was, the journal, and who looked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from humlebi.desk.access import log
from humlebi.desk.access.models import AccessLog, User
from humlebi.desk.access.permissions import leads, may_see
from humlebi.desk.casework import drafts, gather, places, visits
from humlebi.desk.casework.addresses import conversation_key
from humlebi.desk.casework.head import EMPTY, Head, head
from humlebi.desk.casework.journal import Change, Entry, entries, standing, withdrawn
from humlebi.desk.casework.models import Citizen, Draft, EventFact, SpellFact
from humlebi.desk.casework.record import BORN, CATEGORIES, TALKS, Held
from humlebi.desk.law.question import without_field_names
from humlebi.law.kinds import Duty, State, Text
from humlebi.law.register import Version
from humlebi.law.terms import Age, Born, During, Field, Happened, Term
from humlebi.law.wording import in_words
from humlebi.outcomes.agenda import Item, agenda, is_waiting
from humlebi.outcomes.agenda import said as asked
from humlebi.outcomes.lawbook import by_hand
from humlebi.reckoning.answers import Answer, of_person
from humlebi.reckoning.assess import Assessment, Receipt, Row, assess
from humlebi.reckoning.explain import Explanation, explain
from humlebi.reckoning.reasons import reasons, result
from humlebi.timeline.facts import Event, Facts
from humlebi.timeline.words import DANISH

# What an address says was just done, besides the number of an event.
NEWS = {
    "rettet": "fact_corrected",
    "kategori": "category_set",
    "oplyst": "particular_told",
    "vurderet": "limit_assessed",
    "notat": "note_saved",
    "kasseret": "draft_discarded",
}
WAITING = ("overdue", "open", "unknown")
OPENED = 10
LATEST = 12  # events shown before the older ones are folded away
IMAGINED = 2**31 - 1  # the row of an event that is not recorded


@dataclass(frozen=True)
class Missing:
    """What nobody has recorded: its words, and the form that records it as it was on `on` (no key: none does)."""

    words: Text
    key: str = ""
    on: date | None = None


@dataclass(frozen=True)
class Told:
    """A duty together with why, and what is missing to decide it."""

    row: Row
    why: Explanation
    missing: tuple[Missing, ...] = ()

    @property
    def title(self) -> Text:
        """What must be done."""
        return asked(self.row)


@dataclass(frozen=True)
class Step:
    """Something to do next: one meeting and every duty that it serves."""

    item: Item
    told: tuple[Told, ...]
    days: int
    missing: tuple[Missing, ...] = ()

    @property
    def titles(self) -> tuple[Text, ...]:
        """What the meeting does, each once."""
        return tuple(dict.fromkeys(told.title for told in self.told))

    @property
    def past(self) -> date | None:
        """The first day that the law was not read for, where what is to be done is reckoned of a day past that."""
        return min((told.row.rule.read_until for told in self.told if told.row.past), default=None)

    @property
    def limit(self) -> date | None:
        """Of a limit, the day it takes effect: before it an extension is assessed."""
        return None if self.item.act else self.item.due


@dataclass(frozen=True)
class Answered:
    """What the law answers to a question that the person's own facts have raised, with why and what is missing."""

    answer: Answer
    result: str
    why: Explanation
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True)
class Case:
    """Everything the page shows."""

    citizen: Citizen
    today: date
    facts: Facts
    steps: tuple[Step, ...]
    waiting: tuple[Told, ...]
    earlier: tuple[Told, ...]
    rows: tuple[Row, ...]
    journal: tuple[Entry, ...]
    withdrawn: tuple[Change, ...]
    drafts: tuple[Draft, ...]
    spells: tuple[SpellFact, ...]
    events: tuple[EventFact, ...]
    opened: tuple[AccessLog, ...]
    version: str
    receipt: Receipt
    by_hand: tuple[Version, ...] = ()
    answers: tuple[Answered, ...] = ()
    head: Head = EMPTY
    news: visits.News | None = None

    @property
    def past(self) -> tuple[date, ...]:
        """The readings past which some of this is reckoned: of each the first day that was not read for."""
        rules = [row.rule for row in self.rows if row.past]
        rules += [one.answer.rule for one in self.answers if one.answer.past]
        return tuple(sorted({rule.read_until for rule in rules}))

    @property
    def latest_events(self) -> tuple[EventFact, ...]:
        return self.events[:LATEST]

    @property
    def older_events(self) -> tuple[EventFact, ...]:
        return self.events[LATEST:]


def find(user: User, case_number: str) -> Citizen | None:
    """The citizen, when the user may see the case; None also when there is none: the two must look alike."""
    citizen = (
        Citizen.objects.filter(case_number=case_number).select_related("unit", "caseworker", "municipality").first()
    )
    return citizen if citizen is not None and may_see(user, citizen) else None


def opened(user: User, citizen: Citizen, today: date, language: str) -> Case:
    """The whole case on the day, explained in the language."""
    facts = gather.of_citizen(citizen)
    assessment = assess(facts, today)
    rows = tuple(assessment.each())
    answers = tuple(_answered(assessment, today, language))
    told = tuple(_told(row, language, answers) for row in rows)
    waits = {id(one) for one in told if _waits(one.row, today)}
    lines = tuple(citizen.journal.select_related("author").order_by("-on", "-pk"))
    spells = tuple(citizen.spells.select_related("recorded_by").order_by("-begins", "-pk"))
    events = tuple(citizen.events.select_related("recorded_by").order_by("-on", "-pk"))
    return Case(
        citizen=citizen,
        today=today,
        facts=facts,
        steps=tuple(_step(item, today, language, answers) for item in agenda(assessment, today)),
        waiting=tuple(sorted((one for one in told if id(one) in waits), key=_by_due)),
        earlier=tuple(sorted((one for one in told if id(one) not in waits), key=_by_due, reverse=True)),
        rows=rows,
        journal=entries(lines, (*spells, *events)),
        withdrawn=withdrawn((*spells, *events), lines),
        drafts=drafts.of_case(user, citizen),
        spells=standing(spells),
        events=standing(events),
        opened=tuple(log.of_person(citizen.case_number)[:OPENED]) if leads(user) else (),
        version=gather.version(citizen),
        receipt=assessment.receipt,
        by_hand=tuple(by_hand(assessment.law, assessment.facts, today)),
        answers=answers,
        head=head(facts, rows, today, CATEGORIES),
        news=visits.news(user, visits.last_visit(user, citizen, today), lines, (*spells, *events)),
    )


def _answered(assessment: Assessment, today: date, language: str) -> Iterator[Answered]:
    """Every question raised so far, the latest first."""
    for answer in reversed(of_person(assessment.facts, 0, today, assessment.law)):
        missing = tuple(_of_term(term, answer) for term in answer.missing)
        why = reasons(answer, language)
        said = replace(why, lines=tuple(without_field_names(line) for line in why.lines))
        yield Answered(answer, result(answer, language), said, missing)


@dataclass(frozen=True)
class Outcome:
    """What an act that was just recorded led to: the duties that it met, and what comes next."""

    act: str
    met: tuple[Row, ...]
    next: Step | None
    counts: tuple[Row, ...] = ()


def outcome(case: Case, news: str) -> Outcome | None:
    """`news` is what the address says was just recorded: the number of an event, or the name of another act."""
    following = case.steps[0] if case.steps else None
    if news in NEWS:
        return Outcome(NEWS[news], (), following)
    if (told := places.act_of_news(news)) is not None:
        return Outcome(told.act, (), following)
    event = next((event for event in case.events if str(event.pk) == news), None)
    if event is None:
        return None
    met = tuple(row for row in case.rows if row.done_row == event.pk and row.done == event.on)
    counts = tuple(row for row in case.rows if _counts(row, event))
    return Outcome("conversation_held" if event.kind in TALKS else "step_taken", met, following, counts)


def expected(citizen: Citizen, held: Held, today: date, instead_of: int = 0) -> Outcome:
    """What an act would lead to, were it recorded, perhaps instead of another event; nothing is."""
    facts = gather.of_citizen(citizen)
    others = tuple(one for one in facts.events if one.row != instead_of)
    event = EventFact(citizen=citizen, pk=IMAGINED, kind=held.kind, value=held.value, on=held.on)
    imagined = Event(citizen.person, held.kind, held.on, held.value, "", IMAGINED)
    rows = tuple(assess(replace(facts, events=(*others, imagined)), today).each())
    met = tuple(row for row in rows if row.done_row == IMAGINED and row.done == held.on)
    return Outcome("", met, None, tuple(row for row in rows if _counts(row, event)))


def _counts(row: Row, event: EventFact) -> bool:
    """Whether the act is one of several that a duty asks for, and more are wanted."""
    duty = row.rule.declaration
    several = isinstance(duty, Duty) and duty.times > 1 and duty.act.kind == event.kind
    return several and row.done is None and row.running and row.count > 0 and row.since <= event.on


def _waits(row: Row, today: date) -> bool:
    """What anybody can still do something about, whoever's duty it is."""
    return is_waiting(row, today) or (row.running and row.status in WAITING)


def _by_due(told: Told) -> tuple[bool, date, str]:
    return told.row.due is None, told.row.due or told.row.since, told.row.rule.slug


def _told(row: Row, language: str, answers: tuple[Answered, ...]) -> Told:
    return Told(row, explain(row, language, "caseworker"), tuple(_missing(row, answers)))


def _step(item: Item, today: date, language: str, answers: tuple[Answered, ...]) -> Step:
    told = tuple(_told(row, language, answers) for row in item.rows)
    days = (item.due - today).days if item.due else 0
    # What several duties lack is recorded once, as it was on the first of their days.
    missing: dict[str, Missing] = {}
    for one in (one for each in told for one in each.missing):
        before = missing.setdefault(one.key or one.words.da, one)
        if one.on and before.on and one.on < before.on:
            missing[one.key or one.words.da] = one
    return Step(item, told, days, tuple(missing.values()))


# --- what is missing, and where it is recorded ------------------------------------------------------------------------


def _missing(row: Row, answers: tuple[Answered, ...]) -> Iterator[Missing]:
    """What nobody has recorded and would decide the row."""
    for need in row.missing:
        kind, _colon, name = need.partition(":")
        if kind == "state":
            state = getattr(row.rule.declaration, "when", None)
            if isinstance(state, State):
                yield _of_state(state.kind, row.due or row.today)
        elif kind == "born":
            yield _BORN
        elif kind == "employment" and row.since_row:
            yield Missing(_EMPLOYMENT, f"ret/periode/{row.since_row}")
        elif kind == "answer":
            yield from (one for each in answers if each.answer.rule.slug == name for one in each.missing)


def _of_term(term: Term, answer: Answer) -> Missing:
    """What a question lacks, as it was on the day that the question is about."""
    if isinstance(term, Field):
        return Missing(term.words, f"oplysning/{term.name}", answer.on)
    if isinstance(term, During) and not term.state.values:
        return _of_state(term.state.kind, answer.on)
    if isinstance(term, During):
        return replace(_of_state(term.state.kind, answer.on), words=in_words(term, of=answer.rule.declaration))
    if isinstance(term, Age | Born):
        return _BORN
    words = in_words(term, of=answer.rule.declaration)
    return Missing(words, conversation_key(term.kind) if isinstance(term, Happened) else "")


def _of_state(kind: str, on: date) -> Missing:
    word = DANISH.spells[kind]
    return Missing(Text(word.da, word.en), f"kategori/{kind}" if kind in CATEGORIES else "", on)


_BORN = Missing(Text("fødselsdato", "date of birth"), f"oplysning/{BORN}")
_EMPLOYMENT = Text(
    "lønmodtager, ledig eller selvstændig på første fraværsdag",
    "employed, unemployed or self-employed on the first absence day",
)
