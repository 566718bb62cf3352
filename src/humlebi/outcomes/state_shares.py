"""The state's share of each piece of a benefit: the ladder's where it governs, else the fixed percentage of the law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import numpy as np

from humlebi.law.questions import Ladder
from humlebi.law.register import Law, Version
from humlebi.outcomes.payments import Pieces, monday_of
from humlebi.reckoning import ladder
from humlebi.reckoning.answers import BadQuestion, ask, needs
from humlebi.reckoning.known import BLANK, Known, known
from humlebi.timeline.calendar import months_between, number, plus_months, to_date
from humlebi.timeline.columns import Columns

LADDER = "refusionstrappe"
# Which declared percentage a benefit has where the ladder does not govern.
FIXED = {
    "sygedagpenge": "refusion_sygedagpenge",
    "kontanthjaelp": "refusion_kontanthjaelp",
    "uddannelseshjaelp": "refusion_kontanthjaelp",
    "ressourceforloeb": "refusion_kontanthjaelp",
    "jobafklaring": "refusion_kontanthjaelp",
    "revalidering": "refusion_kontanthjaelp",
    "ledighedsydelse": "refusion_ledighedsydelse",
    "fleksjob": "refusion_fleksloentilskud",
    "foertidspension": "refusion_foertidspension",
    "dagpenge": "statens_andel_dagpenge",
}
OLD_FLEKSJOB = "refusion_gammelt_fleksjob"
PASSIVE_OFFERS = ("vejledning", "vejledning_opkvalificering")
NEW_FLEKSJOB, LADDER_SINCE = number(date(2013, 1, 1)), number(date(2014, 7, 1))
YEAR_OF_LADDER, LADDER_OF_ALL = number(date(2016, 1, 1)), number(date(2016, 1, 4))
_DAYS_A_MONTH = Fraction(365, 12)
Told = Mapping[str, str]


class Shares:
    """The shares under one law of one population, for days before `until`; None where the law declares none."""

    def __init__(self, columns: Columns, law: Law, until: int) -> None:
        self.columns, self.law, self._until = columns, law, until
        self._ladders = sorted((v for v in law.named(LADDER)), key=lambda v: v.scope.begins)
        self._asked: dict[tuple[object, ...], Fraction | str | None] = {}
        self._nth: dict[int, dict[int, int]] = {}
        self._people: dict[int, Known] = {}
        self._versions: dict[str, list[tuple[int, int, Version]]] = {}
        self._read_by_ladder: Columns | None = None

    @property
    def cuts(self) -> set[int]:
        """The days on which another version of a rule takes over."""
        rules = {LADDER, OLD_FLEKSJOB, *FIXED.values()}
        # In week 53 of 2015 the other benefits followed sickness benefit on the ladder on 1 January.
        return {YEAR_OF_LADDER, *(number(v.scope.begins) for v in self.law.versions if v.name in rules)}

    def of(self, benefit: str, pieces: Pieces) -> tuple[Any, list[Fraction | None]]:
        """For each piece the place of its share in the list."""
        shares: dict[Fraction | None, int] = {}
        place = np.empty(len(pieces), np.int64)
        by_ladder = np.zeros(len(pieces), bool)
        for version in self._ladders:
            declared = version.declaration
            assert isinstance(declared, Ladder)
            if benefit not in declared.spells:
                continue
            begins, until = number(version.scope.begins), number(version.scope.until)
            which = np.flatnonzero((begins <= pieces.first) & (pieces.first < until))
            which = which[self._on_ladder(declared, benefit, pieces.only(which))]
            by_ladder[which] = True
            for at in which.tolist():
                nth = self._week(declared, int(pieces.person[at]), int(monday_of(pieces.first[at])))
                place[at] = shares.setdefault(ladder.share(declared, nth), len(shares))
        rest = np.flatnonzero(~by_ladder)
        place[rest] = self._fixed(benefit, pieces.only(rest), shares)
        return place, list(shares)

    # --- the ladder ---------------------------------------------------------------------------------------------------

    def _week(self, declared: Ladder, person: int, monday: int) -> int:
        """Which week of support the person is in: reckoned once for each person."""
        if person not in self._nth:
            found = ladder.weeks(declared, self._known(declared, person), self._until)
            self._nth[person] = {week.monday: week.nth for week in found}
        return self._nth[person][monday]

    def _known(self, declared: Ladder, person: int) -> Known:
        """The person's spells that the ladder reads, none beyond the last day asked about."""
        if self._read_by_ladder is None:
            states = (*declared.also, *declared.stops_self_support)
            kinds = (*declared.spells, *(state.kind for state in states))
            approvals = {one.event for one in declared.admitted}
            spells = {kind: table for kind, table in self.columns.spells.items() if kind in kinds}
            events = {kind: table for kind, table in self.columns.events.items() if kind in approvals}
            self._read_by_ladder = replace(self.columns, spells=spells, events=events)
        return known(self._read_by_ladder, person)

    def _on_ladder(self, declared: Ladder, benefit: str, pieces: Pieces) -> Any:
        """Whether each piece follows the ladder; the act keeps some persons and days outside it."""
        some_outside = any(benefit in one.kinds for one in declared.admitted)
        if not some_outside and not bool((pieces.first < LADDER_OF_ALL).any()):
            return np.ones(len(pieces), bool)
        rows = zip(pieces.person.tolist(), pieces.run.tolist(), pieces.first.tolist(), strict=True)
        return np.array([self._is_on_ladder(declared, benefit, *row) for row in rows], bool)

    def _is_on_ladder(self, declared: Ladder, benefit: str, person: int, run: int, day: int) -> bool:
        if day < LADDER_OF_ALL:
            told = {f"{one}_i_uge_53": "ja" if benefit == one else "nej" for one in ("sygedagpenge", "dagpenge")}
            if self._class("refusion_uge_53_2015", day, told) == "gamle_regler":
                return False
        return ladder.is_on(declared, self._person(person), benefit, run, day)

    def _person(self, person: int) -> Known:
        if person not in self._people:
            self._people[person] = known(self.columns, person)
        return self._people[person]

    # --- the fixed percentages ----------------------------------------------------------------------------------------

    def _fixed(self, benefit: str, pieces: Pieces, shares: dict[Fraction | None, int]) -> Any:
        active = self._active(pieces)
        place = np.empty(len(pieces), np.int64)
        rows = zip(pieces.person.tolist(), pieces.run.tolist(), pieces.first.tolist(), active.tolist(), strict=True)
        for at, (person, run, day, is_active) in enumerate(rows):
            rule, told = self._telling(benefit, person, run, day, is_active)
            share = self._percent(rule, day, told) if rule else None
            place[at] = shares.setdefault(share, len(shares))
        return place

    def _telling(self, benefit: str, person: int, run: int, day: int, active: bool) -> tuple[str, Told]:
        """The rule and what is told to it of that piece."""
        rule, yes = FIXED.get(benefit, ""), "ja" if active else "nej"
        match benefit:
            case "sygedagpenge":
                # All that it does not matter to tell apart is told alike, so that it is asked once.
                return rule, {"uge_i_sygeforloebet": str(min((day - run) // 7 + 1, 53)), "aktiv_sygemeldt": yes}
            case "fleksjob":
                return (OLD_FLEKSJOB if run < NEW_FLEKSJOB else rule), {"uden_for_refusionstrappen": "ja"}
            case "ledighedsydelse":
                return rule, {"aktiv_med_refusion": yes, "uden_for_refusionstrappen": "ja"} | self._months(person, day)
            case "foertidspension":
                return rule, {"pension_tilkendt": to_date(run).isoformat()}
        return rule, {"aktiv_med_refusion": yes}

    def _months(self, person: int, day: int) -> dict[str, str]:
        """Months of ledighedsydelse and kontanthjælp, whether the right has lapsed before, and the months in a job."""
        about = self._person(person)
        months = _months_within(about, day)
        earlier = [min(until, day) for begins, until, _ in about.joined("ledighedsydelse") if begins < day]
        lapsed = [end for end in earlier if _months_within(about, end) > 18]
        jobs = about.joined("fleksjob", or_kinds=("ansaettelse",)) if lapsed else []
        in_job = sum(_months_of(max(begins, lapsed[-1]), min(until, day)) for begins, until, _ in jobs)
        return {
            "maaneder_ledighedsydelse_24": "19" if months > 18 else "18",
            "ret_til_refusion_bortfaldet": "ja" if lapsed else "nej",
            "maaneder_i_job_siden_bortfald": "9" if in_job >= 9 else "8",
        }

    def _active(self, pieces: Pieces) -> Any:
        """Whether a day of each piece lies in an offer that is more than guidance and upskilling."""
        offers = self.columns.spell("tilbud")
        passive = self.columns.codes(PASSIVE_OFFERS)
        active = np.zeros(len(pieces), bool)
        if not len(offers) or not len(pieces):
            return active
        who = np.repeat(np.arange(self.columns.people), np.diff(offers.at))
        at = np.searchsorted(pieces.person, np.arange(self.columns.people + 1))
        for person, begins, until, value in zip(who, offers.begins, offers.until, offers.value, strict=True):
            if value not in passive:
                own = slice(at[person], at[person + 1])
                active[own] |= (pieces.first[own] < until) & (pieces.end[own] > begins)
        return active

    # --- asking the law, each question once ---------------------------------------------------------------------------

    def _percent(self, rule: str, day: int, told: Told) -> Fraction | None:
        value = self._ask(rule, day, told)
        return value / 100 if isinstance(value, Fraction) else None

    def _class(self, rule: str, day: int, told: Told) -> str:
        value = self._ask(rule, day, told)
        return value if isinstance(value, str) else ""

    def _ask(self, rule: str, day: int, told: Told) -> Fraction | str | None:
        version = self._version(rule, day)
        if version is None:
            return None
        early = day < YEAR_OF_LADDER  # the only day that a condition of these rules compares with
        key = (version.slug, early, *sorted(told.items()))
        if key not in self._asked:
            fields = {field.name for field in needs(version.declaration)}  # type: ignore[arg-type]
            known_here = {name: text for name, text in told.items() if name in fields}
            try:
                answer = ask(rule, to_date(day), known_here, of=BLANK, law_=self.law)
            except BadQuestion:
                self._asked[key] = None
            else:
                self._asked[key] = answer.verdict.chosen or answer.value
        return self._asked[key]

    def _version(self, rule: str, day: int) -> Version | None:
        if rule not in self._versions:
            self._versions[rule] = [(number(v.scope.begins), number(v.scope.until), v) for v in self.law.named(rule)]
        return next((v for begins, until, v in self._versions[rule] if begins <= day < until), None)


def _months_of(begins: int, until: int) -> Fraction:
    """Whole calendar months of a stretch, and what is left as part of one."""
    if until <= begins:
        return Fraction(0)
    whole = months_between(begins, until)
    return whole + (until - plus_months(begins, whole)) / _DAYS_A_MONTH


def _months_within(about: Known, day: int, months: int = 24) -> Fraction:
    """Months of ledighedsydelse and kontanthjælp in the months before the day, counted as the law's own terms do."""
    first = plus_months(day, -months)
    days = sum(
        max(0, min(until, day) - max(begins, first))
        for kind in ("ledighedsydelse", "kontanthjaelp")
        for begins, until, _ in about.joined(kind)
    )
    return days / _DAYS_A_MONTH
