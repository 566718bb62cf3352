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
    "integrationsydelse": "refusion_kontanthjaelp",
    "ressourceforloeb": "refusion_ressourceforloebsydelse",
    "jobafklaring": "refusion_jobafklaring",
    "revalidering": "refusion_revalideringsydelse",
    "ledighedsydelse": "refusion_ledighedsydelse",
    "fleksjob": "refusion_fleksloentilskud",
    "foertidspension": "refusion_foertidspension",
    "dagpenge": "statens_andel_dagpenge",
}
# What is taken for granted of a population of which nobody has told it: see `refusion.ASSUMES`.
GRANTED_FOR_ALL = {
    "sygeopfoelgning_mangler": "nej",
    "nedsatte_sygedagpenge_53_2_3": "nej",
    "tilbud_ikke_rettidigt": "nej",
    "plan_for_sygeopfoelgning_mangler": "nej",
    "fleksjobvisiteret_18_maaneder": "nej",
    "revalidering_eller_forrevalidering": "nej",
    "jobafklaring_arbejder_10_timer": "nej",
    "ledighedsydelse_ferie_eller_ustoettet": "nej",
    "foerste_14_dages_sygdom": "nej",
    "uden_for_refusionstrappen": "ja",
}
OLD_FLEKSJOB = "refusion_gammelt_fleksjob"
PASSIVE_OFFERS = ("vejledning", "vejledning_opkvalificering")
NOT_COMPANY_BASED = (*PASSIVE_OFFERS, "uddannelse", "loentilskud")
NEW_FLEKSJOB = number(date(2013, 1, 1))
COUNTED_BEFORE_2013 = ("ledighedsydelse", "kontanthjaelp", "starthjaelp")
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
        self._fields: dict[str, frozenset[str]] = {}
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
        active, company = self._in_offers(pieces, PASSIVE_OFFERS), self._in_offers(pieces, NOT_COMPANY_BASED)
        place = np.empty(len(pieces), np.int64)
        columns = (pieces.person, pieces.run, pieces.first, active, company)
        for at, row in enumerate(zip(*(one.tolist() for one in columns), strict=True)):
            rule, told = self._telling(benefit, *row)
            share = self._percent(rule, row[2], told) if rule else None
            place[at] = shares.setdefault(share, len(shares))
        return place

    def _telling(
        self, benefit: str, person: int, run: int, day: int, active: bool, company: bool
    ) -> tuple[str, dict[str, str]]:
        """The rule and what is told to it of that piece. What it does not matter to tell apart is told alike."""
        rule, told = FIXED.get(benefit, ""), dict(GRANTED_FOR_ALL)
        for name in ("aktiv_sygemeldt", "aktiv_med_refusion", "dagpenge_under_tilbud"):
            told[name] = told[f"{name}_2010"] = _yes(active)
        told["aktiv_paa_ledighedsydelse"] = told["virksomhedsrettet_tilbud"] = _yes(company)
        told["aktiv_paa_ledighedsydelse_2010"] = _yes(active)
        match benefit:
            case "sygedagpenge":
                told["uge_i_sygeforloebet"] = str(min((day - run) // 7 + 1, 53))
            case "jobafklaring":
                first = self._first_sick_day(person, run)
                told["uge_siden_foerste_sygedag"] = str(min((day - first) // 7 + 1, 53))
            case "fleksjob":
                rule = OLD_FLEKSJOB if run < NEW_FLEKSJOB else rule
            case "ledighedsydelse":
                told |= self._months(person, day)
            case "foertidspension":
                # Decided in the month before the one that it runs from.
                told["pension_tilkendt"] = to_date(run - 1).isoformat()
            case "dagpenge":
                told["foerste_4_uger_i_dagpengeperioden"] = _yes(day - run < 28)
            case _:
                told["i_integrationsprogram"] = _yes(self._in_programme(person, day))
        return rule, told

    def _first_sick_day(self, person: int, run: int) -> int:
        """The first day of the sickness benefit that a course goes on from, else that of the course."""
        before = self._person(person).joined("sygedagpenge")
        return next((begins for begins, until, _ in before if begins < run <= until), run)

    def _in_programme(self, person: int, day: int) -> bool:
        if not len(self.columns.spell("integrationsprogram")):
            return False
        return self._person(person).around("integrationsprogram", day) is not None

    def _months(self, person: int, day: int) -> dict[str, str]:
        """Months that count in the 18, whether the right has lapsed before, and the months of a flexible job since."""
        about = self._person(person)
        months = _months_within(about, day)
        earlier = [min(until, day) for begins, until, _ in about.joined("ledighedsydelse") if begins < day]
        lapsed = [end for end in earlier if _months_within(about, end) >= 18]
        in_job = _most_in_18(about, lapsed[-1], day) if lapsed else Fraction(0)
        return {
            "maaneder_ledighedsydelse_24": "18" if months >= 18 else "17",
            "ret_til_refusion_bortfaldet": "ja" if lapsed else "nej",
            "maaneder_i_job_siden_bortfald": "9" if in_job >= 9 else "8",
        }

    def _in_offers(self, pieces: Pieces, but: tuple[str, ...]) -> Any:
        """Whether a day of each piece lies in an offer of another kind than `but`."""
        offers = self.columns.spell("tilbud")
        left_out = self.columns.codes(but)
        active = np.zeros(len(pieces), bool)
        if not len(offers) or not len(pieces):
            return active
        who = np.repeat(np.arange(self.columns.people), np.diff(offers.at))
        at = np.searchsorted(pieces.person, np.arange(self.columns.people + 1))
        for person, begins, until, value in zip(who, offers.begins, offers.until, offers.value, strict=True):
            if value not in left_out:
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
        fields = self._fields_of(version)
        known_here = {name: text for name, text in told.items() if name in fields}
        key = (version.slug, early, *sorted(known_here.items()))
        if key not in self._asked:
            try:
                answer = ask(rule, to_date(day), known_here, of=BLANK, law_=self.law)
            except BadQuestion:
                self._asked[key] = None
            else:
                self._asked[key] = answer.verdict.chosen or answer.value
        return self._asked[key]

    def _fields_of(self, version: Version) -> frozenset[str]:
        """What a rule asks for; what it does not is not told to it."""
        if version.slug not in self._fields:
            asked = needs(version.declaration)  # type: ignore[arg-type]
            self._fields[version.slug] = frozenset(field.name for field in asked)
        return self._fields[version.slug]

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
    """Months that count in the months before the day, counted as the law's own terms do."""
    first = plus_months(day, -months)
    days = sum(
        max(0, min(until, day) - max(begins, first))
        for kind in (COUNTED_BEFORE_2013 if day < NEW_FLEKSJOB else COUNTED_BEFORE_2013[:1])
        for begins, until, _ in about.joined(kind)
    )
    return days / _DAYS_A_MONTH


def _most_in_18(about: Known, since: int, day: int) -> Fraction:
    """The most months of a flexible job in any 18 months since a day; the best ones end where such a job does."""
    jobs = [(max(begins, since), min(until, day)) for begins, until, _ in about.joined("fleksjob") if until > since]
    return max(
        (
            sum((_months_of(max(b, plus_months(end, -18)), min(e, end)) for b, e in jobs), Fraction(0))
            for begins, end in jobs
            if begins < end
        ),
        default=Fraction(0),
    )


def _yes(is_so: bool) -> str:
    return "ja" if is_so else "nej"
