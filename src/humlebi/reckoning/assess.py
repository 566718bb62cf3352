"""The one call: law and facts on a day give rows of every kind and a receipt."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np

from humlebi import __version__
from humlebi.law.kinds import NOTHING, Axis, Begins, Course, Duty, Enters, Happens, Limit, Reaches, Text
from humlebi.law.past import last_read
from humlebi.law.register import Law, Version, law, overlays
from humlebi.reckoning import duties, inputs, kernel, limits
from humlebi.reckoning.choosing import PROBED
from humlebi.reckoning.duties import Ready
from humlebi.reckoning.lifted import Lifted, SettingAside, all_days, lifted_days
from humlebi.reckoning.running import REASONS, STATUSES, Job, Runner, run, tally
from humlebi.reckoning.spans import last_day
from humlebi.reckoning.trials import Laid
from humlebi.timeline.calendar import NEVER, days_between, number, to_date
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, columns_of
from humlebi.timeline.facts import Facts


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch (until: not included) of a term on which its clock stood still, and how many of its days.

    `kind`: the spell that stopped it; with `absent`, the spell that it counts by and that did not run; empty where it
    stood still for everybody. `row`: where the spell was read (0 = it did not run). `by`: who said so, for everybody.
    """

    kind: str
    begins: date
    until: date
    row: int
    absent: bool = False
    by: str = ""

    @property
    def days(self) -> int:
        return days_between(self.begins, self.until)


@dataclass(frozen=True, slots=True)
class PutOff:
    """The event that put a due day off, and where it was read."""

    kind: str
    on: date
    row: int


@dataclass(frozen=True, slots=True)
class Row:
    """One duty or limit of one person. `done` of a limit is the day it was reached, `due` the day it takes effect.

    `since_row`, `start_row` and `done_row` are the rows of the facts it rests on (0 = none): what the clock hangs on,
    the act that started this term, the act that ended it. `running`: what it hangs on still runs on `today`. `missing`:
    what nobody has recorded and would decide it: "state", "employment", "born", "answer:" and the question that would
    lift it, or "trial:" and the trial that would; empty unless the status is unknown.
    `moved`: why the term started later than its fact: "state" (it came to bind only then), "law" (the rule came into
    force only then), "missing" (the act that starts it never came, and was due then); empty when it did not.
    `past`: whether the day that decides it lies past the last reading of its page: the law as last read goes on there.
    `pauses`: when the clock stood still, in the order of time. `put_off`: the later event that moved the due day.
    """

    person: str
    rule: Version
    authority: str
    since: date
    due: date | None
    done: date | None
    status: str
    count: int
    since_row: int
    start_row: int
    done_row: int
    since_sort: str
    running: bool
    today: date
    missing: tuple[str, ...] = ()
    moved: str = ""
    pauses: tuple[Pause, ...] = ()
    put_off: PutOff | None = None
    past: bool = False

    @property
    def by_silence(self) -> bool:
        """Whether the act counts as done because nothing was done in time."""
        duty = self.rule.declaration
        return isinstance(duty, Duty) and duty.by_silence != NOTHING and self.status == "met" and not self.done_row

    @property
    def duty(self) -> str:
        return self.rule.name

    @property
    def regime(self) -> str:
        return self.rule.regime

    @property
    def because(self) -> str:
        """The facts it rests on, each by its sort and row: "spell 2 event 14"."""
        parts = (
            [f"{'spell' if self.since_sort == 'limit' else self.since_sort} {self.since_row}"] if self.since_row else []
        )
        parts += [f"event {row}" for row in (self.start_row, self.done_row) if row]
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the rows were made from. The same receipt gives the same rows years later.

    `past`: how many rows are reckoned of days past a reading, by the last day that was read for.
    """

    law: str
    facts: str
    version: str
    today: date
    trials: tuple[str, ...] = ()
    past: tuple[tuple[date, int], ...] = ()

    @property
    def text(self) -> str:
        over = f" with {' '.join(self.trials)}" if self.trials else ""
        as_read = "".join(f" past {last}: {rows} rows" for last, rows in self.past)
        return f"law {self.law[:12]}{over} facts {self.facts[:12]} humlebi {self.version} today {self.today}{as_read}"


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of one declaration under one regime, sorted by person. See kernel.Rows for the arrays.

    `answered`: by row, the question whose answer lifts the duty, or would if it could be answered. `tried`: by row, the
    trial that lifts the rule for the person, or would if what it hangs on were known.
    """

    version: Version
    rows: kernel.Rows
    clock_row: Any
    clock_begins: Any
    clock_until: Any
    clock_ref: Any
    clock_benefit: Any
    clock_sort: str
    act_row: Any
    act_day: Any
    lifted: tuple[Lifted, ...]
    answered: Mapping[int, Version]
    tried: Mapping[int, Laid]
    awaited: Any = None

    def __len__(self) -> int:
        return len(self.rows.person)

    def past(self, today: date) -> Any:
        """By row, whether the day that decides it lies past the last reading of the rule's page.

        It is the due day (or that on which the term starts, where that comes later); of what has no due day it is
        today, or the last day of what it hangs on.
        """
        first, rows = number(self.version.read_until), self.rows
        dated = rows.due < NEVER
        decides = np.where(dated, np.maximum(rows.due, rows.since), rows.since)
        if first <= number(today) and not dated.all():
            lasts = np.minimum(np.asarray(self.clock_until)[rows.clock_fact], number(today) + 1) - 1
            decides = np.where(dated, decides, np.maximum(lasts, rows.since))
        return decides >= first


@dataclass(frozen=True)
class Assessment:
    """Rows of every kind for some facts under some law on a day."""

    law: Law
    facts: Columns
    today: date
    blocks: tuple[Block, ...]
    lost: dict[str, dict[str, int]]
    trials: tuple[str, ...] = ()

    def __len__(self) -> int:
        return sum(len(block) for block in self.blocks)

    @cached_property
    def receipt(self) -> Receipt:
        past = tuple((last_read(first), rows) for first, rows in self.past().items())
        return Receipt(self.law.digest, self.facts.digest, __version__, self.today, self.trials, past)

    def past(self) -> dict[date, int]:
        """How many rows are reckoned of days past a reading, by the first day that was not read for."""
        found: dict[date, int] = {}
        for block in self.blocks:
            rows = int(np.count_nonzero(block.past(self.today)))
            if rows:
                found[block.version.read_until] = found.get(block.version.read_until, 0) + rows
        return dict(sorted(found.items()))

    def each(self) -> Iterator[Row]:
        """Every row: block by block, person by person within each."""
        for block in self.blocks:
            for place in range(len(block)):
                yield self._row(block, place)

    def for_person(self, person: str) -> list[Row]:
        """One person's rows by due day, those without one last. KeyError when nobody has that id."""
        index = self.facts.index_of[person]
        found = []
        for block in self.blocks:
            lo, hi = np.searchsorted(block.rows.person, [index, index + 1])
            found += [self._row(block, place) for place in range(int(lo), int(hi))]
        return sorted(found, key=lambda row: (row.due or date.max, row.since))

    def counts(self) -> dict[str, int]:
        """How many rows have each status."""
        total = np.zeros(len(STATUSES), np.int64)
        for block in self.blocks:
            total += np.bincount(block.rows.status, minlength=len(STATUSES))
        return dict(zip(STATUSES, total.tolist(), strict=True))

    def before_the_law(self) -> tuple[int, int]:
        """How many benefits began before the first formalised law: of which nothing is reckoned, and of which some is.

        A rule that goes by the day something falls due is asked of them as of any other; one that goes by the day the
        benefit began is not, and no nearest one is taken for it.
        """
        first = number(self.law.formalised[0])
        words = self.law.vocabulary.spells
        early = [table.row[table.begins < first] for kind, table in self.facts.spells.items() if words[kind].benefit]
        rests_on = [
            block.clock_row[np.unique(block.rows.clock_fact)] for block in self.blocks if block.clock_sort != "event"
        ]
        none = np.zeros(0, np.int32)
        reckoned = np.isin(np.concatenate([none, *early]), np.concatenate([none, *rests_on]))
        return int((~reckoned).sum()), int(reckoned.sum())

    def _missing(self, block: Block, place: int) -> tuple[str, ...]:
        if place in block.answered:
            return (f"answer:{block.answered[place].slug}",)
        if place in block.tried:
            return (f"trial:{block.tried[place].trial.id}",)
        limit = block.version.declaration
        person = int(block.rows.person[place])
        if isinstance(limit, Duty):
            if limit.aged is None or int(self.facts.born[person]) != UNKNOWN_DAY:
                return ("state",)
            return ("born", "state") if self._state_unknown(block, place, limit) else ("born",)
        assert isinstance(limit, Limit)
        aged = limit.when_aged or limit.when_not_aged
        no_birthday = bool(aged) and int(self.facts.born[person]) == UNKNOWN_DAY
        # The days left out are not known only where nobody has recorded what the person was.
        return (("born",) if no_birthday else ()) + (("employment",) if self._unemployed_or_not(block, person) else ())

    def _state_unknown(self, block: Block, place: int, duty: Duty) -> bool:
        """Whether nobody has recorded the state on the day that decides, whatever the person's age."""
        if duty.when is None:
            return False
        clock, person = int(block.rows.clock_fact[place]), int(block.rows.person[place])
        day = min(int(block.rows.due[place]), int(block.clock_until[clock]) - 1)
        asked = (block.version.slug, person)
        if asked not in self._states:
            self._states[asked] = inputs.states(self.facts.only(person), duty.when, self.law.vocabulary, self.today)
        ref = int(block.clock_ref[clock])
        says: int = kernel.binding(self._states[asked], 0, day, ref)[0]  # type: ignore[no-untyped-call]
        return says < 0

    def _unemployed_or_not(self, block: Block, person: int) -> bool:
        limit = block.version.declaration
        assert isinstance(limit, Limit)
        asked = (block.version.slug, person)
        if asked not in self._unemployed:
            alone = self.facts.only(person)
            cut, _ = limits.first_days(alone, alone.spell(limit.counts), limit.first_days)
            self._unemployed[asked] = bool((cut < 0).any())
        return self._unemployed[asked]

    # What has been found out of a person for one row is kept for the others: there may be thousands of them.
    @cached_property
    def _states(self) -> dict[tuple[str, int], kernel.States]:
        return {}

    @cached_property
    def _unemployed(self) -> dict[tuple[str, int], bool]:
        return {}

    def _row(self, block: Block, place: int) -> Row:
        rows = block.rows
        clock, start, done = int(rows.clock_fact[place]), int(rows.start_fact[place]), int(rows.done_fact[place])
        status = STATUSES[rows.status[place]]
        due, held = int(rows.due[place]), int(rows.done[place])
        until = int(block.clock_until[clock])
        return Row(
            person=self.facts.persons[int(rows.person[place])],
            rule=block.version,
            authority=authority(block, place) if status == "exempt" else block.version.source.cite,
            since=to_date(int(rows.since[place])),
            due=None if due == NEVER else to_date(due),
            done=None if held == NEVER else to_date(held),
            status=status,
            count=int(rows.count[place]),
            since_row=int(block.clock_row[clock]),
            start_row=int(block.act_row[start]) if start >= 0 else 0,
            done_row=int(block.act_row[done]) if done >= 0 else 0,
            since_sort=block.clock_sort,
            running=until > number(self.today),
            today=self.today,
            missing=self._missing(block, place) if status == "unknown" else (),
            moved=_moved(block, place),
            pauses=self._pauses(block, place),
            put_off=self._put_off(block, place),
            past=max(due if due < NEVER else min(until - 1, number(self.today)), int(rows.since[place]))
            >= number(block.version.read_until),
        )

    def _pauses(self, block: Block, place: int) -> tuple[Pause, ...]:
        """When the clock of the row stood still until it was due, or until today where it has not run out."""
        duty = block.version.declaration
        if not isinstance(duty, Duty) or not (duty.runs_while or duty.stops_while or duty.suspended):
            return ()
        person, since = int(block.rows.person[place]), int(block.rows.since[place])
        due = min(int(block.rows.due[place]), number(self.today))
        if int(block.rows.due[place]) < NEVER:
            due = int(block.rows.due[place])
        found = [
            Pause(kind, to_date(begins), to_date(until), row)
            for kind in duty.stops_while
            for begins, until, row in self._stretches(kind, person).between(since, due)
        ]
        if duty.runs_while:
            gaps = self._stretches(duty.runs_while, person).gaps(since, due)
            found += [Pause(duty.runs_while, to_date(begins), to_date(until), 0, absent=True) for begins, until in gaps]
        for one in duty.suspended:
            begins, until = max(one.begins, to_date(since)), min(one.until, self.today)
            if number(one.begins) < due and begins < until:
                found.append(Pause("", begins, one.until, 0, by=one.source.cite))
        return tuple(sorted(found, key=lambda pause: (pause.begins, pause.kind)))

    def _put_off(self, block: Block, place: int) -> PutOff | None:
        """The event whose own term ends on the due day, when it happened while the term ran."""
        duty = block.version.declaration
        if not isinstance(duty, Duty) or duty.later_of is None:
            return None
        kind, span = duty.later_of.event, duty.later_of.span
        since, due = int(block.rows.since[place]), int(block.rows.due[place])
        table, person = self.facts.event(kind), int(block.rows.person[place])
        lo, hi = int(table.at[person]), int(table.at[person + 1])
        last = min(due, number(self.today))
        for i in range(lo + int(np.searchsorted(table.begins[lo:hi], last, side="right")) - 1, lo - 1, -1):
            on = int(table.begins[i])
            if on < since:
                break
            if last_day(on, span) == due:
                return PutOff(kind, to_date(on), int(table.row[i]))
        return None

    def _stretches(self, kind: str, person: int) -> _Stretches:
        if (kind, person) not in self._kept_stretches:
            whole = inputs.joined(1, self.facts.only(person).spell(kind))
            self._kept_stretches[kind, person] = _Stretches(whole.begins, whole.until, whole.row)
        return self._kept_stretches[kind, person]

    @cached_property
    def _kept_stretches(self) -> dict[tuple[str, int], _Stretches]:
        return {}


def assess(facts: Facts | Columns, today: date, law_: Law | None = None, trials: Sequence[str] = ()) -> Assessment:
    """Every duty and limit of everybody in `facts` as it stands on `today`.

    `trials`: ids of trials laid over everybody, whoever is enrolled. People with a spell `forsoeg` are exempted by the
    granted trial it names in any case. Raises OutsideLaw when `today` is not covered, KeyError on an unknown trial.
    """
    found, columns = law_ or law(), facts if isinstance(facts, Columns) else columns_of(facts)
    found.require(today, Text("Dags dato", "Today"))
    overlays(found, trials)
    runner = runner_for(found, columns, today, trials)
    work = _Work(found, columns, today, tuple(trials), runner)
    begun = time.perf_counter()
    _do_all(work)
    if runner.as_lists:
        runner.note(_units(found, columns) if runner.counted else 0, time.perf_counter() - begun)
    return Assessment(found, columns, today, tuple(work.blocks), work.lost, tuple(trials))


def _do_all(work: _Work) -> None:
    # Limits first: some duties start on the day a limit is reached. Of those the older first: what stopped is stopped.
    for version in sorted(work.law.versions, key=lambda v: (not isinstance(v.declaration, Limit), v.scope.begins)):
        work.do(version)
    work.read_instead()


def runner_for(found: Law, columns: Columns, today: date, trials: Sequence[str] = ()) -> Runner:
    """How so much work is best run. One person is reckoned plainly without a thought."""
    tables = (*columns.spells.values(), *columns.events.values())
    if columns.people + sum(map(len, tables)) < FEW:
        return Runner.plain()

    def probe() -> float:
        """The seconds that a unit of work takes plainly, seen in the first people."""
        few = columns.first(max(1, int(columns.people * PROBED)))
        begun = time.perf_counter()
        _do_all(_Work(found, few, today, tuple(trials), Runner.plain()))
        return (time.perf_counter() - begun) / max(1, _units(found, few))

    return Runner.for_work(_units(found, columns), probe)


def _units(found: Law, columns: Columns) -> int:
    """How much there is to do: for each rule the people, and the facts that start its clocks and end them."""
    units = 0
    for version in found.versions:
        if _may_give_rows(version, columns):
            units += columns.people
            match version.declaration:
                case Limit(counts=kind):
                    units += LIMIT_UNITS * len(columns.spell(kind))
                case Duty(since=since, act=act):
                    kinds = (getattr(since, "kind", ""), *getattr(since, "or_kinds", ()))
                    units += sum(len(columns.spell(kind)) + len(columns.event(kind)) for kind in kinds)
                    units += len(columns.event(act.kind))
    return units


# Fewer people and facts than this are always reckoned plainly.
FEW = 2_000
# A spell of which the months are tried one by one takes longer than a clock.
LIMIT_UNITS = 20


def count(
    facts: Columns, today: date, group: Any, groups: int, law_: Law | None = None, trials: Sequence[str] = ()
) -> dict[str, Any]:
    """Rows per group and status (in the order of `running.STATUSES`) for each duty, without writing the rows.

    `group` gives each person's group as an int32. Duties that start at a limit are left out: they need its rows.
    """
    found = law_ or law()
    found.require(today, Text("Dags dato", "Today"))
    runner = runner_for(found, facts, today, trials)
    work = _Work(found, facts, today, tuple(trials), runner)
    counts: dict[str, Any] = {}
    for version in found.versions:
        if isinstance(version.declaration, Duty):
            counts.setdefault(version.slug, np.zeros((groups, len(STATUSES)), np.int64))
            if work.setting_aside.is_replaced(version.name):
                work.do(version)
                continue
            ready, _ = work.ready(version) if _may_give_rows(version, facts) else (None, ())
            if ready is not None and ready.job is not None:
                counts[version.slug] += work.tallied(version, ready.job, group, groups)
    work.read_instead()
    for block in work.blocks:
        counts.setdefault(block.version.slug, np.zeros((groups, len(STATUSES)), np.int64))
        np.add.at(counts[block.version.slug], (group[block.rows.person], block.rows.status), 1)
    return counts


def _may_give_rows(version: Version, columns: Columns) -> bool:
    """Whether anybody has the kind of fact that the rule hangs on."""
    match version.declaration:
        case Limit(counts=kind):
            return kind in columns.spells
        case Duty(since=Reaches()):
            return True
        case Duty(since=Happens(kind, awaited=awaited)):
            waits = awaited is not None and awaited.since.kind in (*columns.spells, *columns.events)
            return kind in columns.events or waits
        case Duty(since=Begins(kind, _, or_kinds)):
            return any(one in columns.spells for one in (kind, *or_kinds))
        case Duty(since=Course(kind) | Enters(kind)):
            return kind in columns.spells
    return False


class _Work:
    """What is gathered while the versions of a law are reckoned one after the other."""

    def __init__(self, found: Law, columns: Columns, today: date, trials: tuple[str, ...], runner: Runner) -> None:
        self.law, self.columns, self.today, self.trials, self.runner = found, columns, today, trials, runner
        self.blocks: list[Block] = []
        self.lost: dict[str, dict[str, int]] = {}
        self.setting_aside = SettingAside(found, columns, trials)

    def do(self, version: Version) -> None:
        if not _may_give_rows(version, self.columns):
            return
        ready, lifted = self.ready(version)
        if ready is None:
            return
        if ready.job is None:
            self.lost[version.slug] = dict.fromkeys(REASONS, 0) | {"out_of_scope": len(ready.clock_row) + ready.others}
            return
        result = run(self.runner, ready.job)
        self.lost[version.slug] = dict(zip(REASONS, result.lost, strict=True))
        self.lost[version.slug]["out_of_scope"] += ready.others
        clocks, acts = ready.job.arguments[0], ready.job.arguments[1]
        act_day = acts.day if isinstance(acts, kernel.Acts) else ()
        ref, benefit = (clocks.ref, clocks.benefit) if isinstance(clocks, kernel.Clocks) else ((), clocks.begins)
        for rows in result.blocks:
            kept = self._not_stopped_before(version, _never_late(version, rows))
            if len(kept.person):
                hangs_on = (ready.clock_row, clocks.begins, clocks.until, ref, benefit, ready.clock_sort)
                read = (*hangs_on, ready.act_row, act_day)
                answered = self.setting_aside.answered(version, kept)
                tried = {} if version in self.law.substitutes else self.setting_aside.tried(version, kept)
                self.blocks.append(Block(version, kept, *read, lifted, answered, tried, ready.awaited))

    def tallied(self, version: Version, job: Job, group: Any, groups: int) -> Any:
        """Rows per group and status. They are written only where an answer or a trial may lift one of them."""
        if not self.setting_aside.touches(version):
            counted = tally(self.runner, job, group, groups)
            for late, in_time in _ANY_DAY if _is_chosen(version) else ():
                counted[:, in_time] += counted[:, late]
                counted[:, late] = 0
            return counted
        counted = np.zeros((groups, len(STATUSES)), np.int64)
        for written in run(self.runner, job).blocks:
            rows = _never_late(version, written)
            self.setting_aside.answered(version, rows)
            self.setting_aside.tried(version, rows)
            np.add.at(counted, (group[rows.person], rows.status), 1)
        return counted

    def read_instead(self) -> None:
        """The duties that trials read in place of others, for whom the trial holds; their exempt rows then go."""
        for version in self.law.substitutes:
            if not isinstance(version.declaration, Duty) or not self.setting_aside.is_replaced(version.name):
                continue
            before = len(self.blocks)
            self.do(version)
            self.blocks[before:] = [kept for block in self.blocks[before:] if len(kept := self._of_trial(block))]
            people = [block.rows.person for block in self.blocks[before:]]
            if people:
                self._drop_replaced(version, np.unique(np.concatenate(people)))

    def _of_trial(self, block: Block) -> Block:
        """Of rows read in place of a rule, those of people whom the trial covers."""
        rows = block.rows
        kept = self.setting_aside.covered(block.version, rows)
        return _only(block, kept)

    def _drop_replaced(self, substitute: Version, people: Any) -> None:
        """The rows that a trial exempts from are gone where it reads another duty in their place."""
        for place, block in enumerate(self.blocks):
            if block.version.name != substitute.name or block.version is substitute:
                continue
            exempt = block.rows.status == kernel.EXEMPT
            gone = exempt & np.isin(block.rows.person, people)
            for row in np.flatnonzero(gone).tolist():
                gone[row] = self.setting_aside.is_by(substitute, authority(block, row))
            if gone.any():
                self.lost.setdefault(block.version.slug, dict.fromkeys(REASONS, 0))
                self.lost[block.version.slug]["replaced"] = int(gone.sum())
                self.blocks[place] = _only(block, ~gone)
        self.blocks = [block for block in self.blocks if len(block)]

    def _not_stopped_before(self, version: Version, rows: kernel.Rows) -> kernel.Rows:
        """Of a limit that stops payment, the rows of spells that it has not stopped under an older text."""
        if not isinstance(version.declaration, Limit) or version.declaration.takes_effect != "month_end":
            return rows
        older = [block.rows.clock_fact for block in self.blocks if block.version.name == version.name]
        if not older:
            return rows
        kept = ~np.isin(rows.clock_fact, np.concatenate(older))
        self.lost[version.slug]["ended_first"] += int((~kept).sum())
        return kernel.Rows(*(array[kept] for array in rows))

    def ready(self, version: Version) -> tuple[Ready | None, tuple[Lifted, ...]]:
        if isinstance(version.declaration, Duty) and isinstance(version.declaration.since, Reaches):
            limit = version.declaration.since.limit
            if all(block.version.name != limit for block in self.blocks):
                return None, ()  # nobody has reached it
        # What a trial reads in place of a rule is not lifted by that trial in its turn.
        trials = () if version in self.law.substitutes else self.trials
        lifted = lifted_days(version, self.law, self.columns, trials)
        exempt = all_days(lifted)
        if isinstance(version.declaration, Limit):
            return limits.ready(version, self.columns, self.today, exempt), lifted
        vocabulary = self.law.vocabulary
        older = self.law.older(version)
        ready = duties.ready(version, self.columns, self.today, exempt, vocabulary, self.runner, older, self._reached)
        return ready, lifted

    def _reached(self, since: Reaches) -> inputs.Started:
        """The clocks that a limit started, under whichever regime it was reached."""
        found = [block for block in self.blocks if block.version.name == since.limit]
        limit = next(v.declaration for v in self.law.versions if v.name == since.limit)
        assert isinstance(limit, Limit)
        parts = [
            np.concatenate([getattr(b.rows, field) for b in found] or [np.zeros(0, np.int32)])
            for field in kernel.Rows._fields
        ]
        order = np.lexsort((parts[3], parts[0]))
        return limits.reached(self.columns, limit, kernel.Rows(*(part[order] for part in parts)), since.which)


# By a term that the law does not name nobody is late: what is done is met, and what is not done yet is open.
_ANY_DAY = ((kernel.LATE, kernel.MET), (kernel.OVERDUE, kernel.OPEN))


def _is_chosen(version: Version) -> bool:
    return isinstance(version.declaration, Duty) and version.declaration.chosen


def _never_late(version: Version, rows: kernel.Rows) -> kernel.Rows:
    """The rows of a duty whose term is chosen, with no day by which anybody is late; any other rows as they are."""
    if not _is_chosen(version):
        return rows
    status = np.array(rows.status)
    for late, in_time in _ANY_DAY:
        status[status == late] = in_time
    return rows._replace(status=status)


@dataclass(frozen=True, slots=True)
class _Stretches:
    """One person's days of one kind, as stretches that do not touch."""

    begins: Any
    until: Any
    row: Any

    def between(self, first: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Those parts that lie from `first` to before `end`, and where each was read."""
        i = int(np.searchsorted(self.until, first, side="right"))
        while i < len(self.begins) and self.begins[i] < end:
            yield max(first, int(self.begins[i])), min(end, int(self.until[i])), int(self.row[i])
            i += 1

    def gaps(self, first: int, end: int) -> Iterator[tuple[int, int]]:
        """What lies between them."""
        for begins, until, _ in self.between(first, end):
            if begins > first:
                yield first, begins
            first = until
        if first < end:
            yield first, end


def _moved(block: Block, place: int) -> str:
    """Why the term started later than the fact it hangs on."""
    duty, scope = block.version.declaration, block.version.scope
    if not isinstance(duty, Duty):
        return ""
    clock, start = int(block.rows.clock_fact[place]), int(block.rows.start_fact[place])
    natural = int(block.act_day[start]) if start >= 0 else int(block.clock_begins[clock])
    since = int(block.rows.since[place])
    if since > natural and scope.picked_by is Axis.DUE and since == number(scope.begins):
        return "law"
    if duty.from_act and start < 0:
        return "state" if _bound_after_first(duty, natural, since) else "missing"
    if since > natural:
        return "state"
    return "missing" if block.awaited is not None and block.awaited[clock] else ""


def _bound_after_first(duty: Duty, clock: int, since: int) -> bool:
    """Whether a cadence that no act started began only when the state came to bind."""
    if duty.if_bound_later is None or duty.first_by is None or duty.runs_while or duty.stops_while:
        return False
    first = kernel.plus(clock, inputs.span(duty.first_by), inputs.working_days())  # type: ignore[no-untyped-call]
    return bool(since > first)


def _only(block: Block, kept: Any) -> Block:
    """The rows of a block that are kept."""
    at = {int(old): new for new, old in enumerate(np.flatnonzero(kept))}
    rows = kernel.Rows(*(array[kept] for array in block.rows))
    answered = {at[old]: one for old, one in block.answered.items() if old in at}
    tried = {at[old]: one for old, one in block.tried.items() if old in at}
    return replace(block, rows=rows, answered=answered, tried=tried)


def authority(block: Block, place: int) -> str:
    """By what an exempted row is lifted: the first whose days cover the due day."""
    if place in block.answered:
        return block.answered[place].source.cite
    if place in block.tried:
        return block.tried[place].trial.authority
    person, due = int(block.rows.person[place]), int(block.rows.due[place])
    return next(one.authority for one in block.lifted if _covers(one.days, person, due))


def _covers(days: kernel.Days, person: int, day: int) -> bool:
    found: int = kernel.covered(days, person, day, day + 1)  # type: ignore[no-untyped-call]
    return found > 0
