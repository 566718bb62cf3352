"""Single cases that a random one would seldom hit: overlapping spells, neighbours, the leaps of a rolling window."""

from datetime import date, timedelta

import pytest
from tests.reckoning import strategies
from tests.reckoning.test_oracle import KERNELS, run_by

from humlebi.law.kinds import Axis, Begins, Done, Duty, Happens, Scope, days_after
from humlebi.law.register import register
from humlebi.reckoning.assess import Row, assess
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
SCOPE = Scope("r", date(2000, 1, 1), date(2030, 1, 1), Axis.BEGUN, "Act")
BORN = date(1980, 1, 1)


def rows(facts: Facts, today: date, duty: str) -> list[Row]:
    return [row for row in assess(facts, today).each() if row.duty == duty]


@pytest.mark.parametrize("kernel", KERNELS)
def test_many_requests_in_many_overlapping_absences_each_have_their_clock(kernel: str) -> None:
    spells = [Spell("a", "sygedagpenge", date(2016, 1, 1 + n), date(2016, 12, 1)) for n in range(6)]
    events = [Event("a", "anmodning", date(2016, 3, 1 + n), "tidlig_opfoelgning_egen") for n in range(6)]
    with run_by(kernel):
        found = rows(Facts.of([Person("a")], spells, events), date(2016, 6, 1), "tidlig_opfoelgning_egen")
    assert len({row.since for row in found}) == 6


@pytest.mark.parametrize("kernel", KERNELS)
def test_days_of_two_absences_at_once_count_once_though_leave_cuts_into_both(kernel: str) -> None:
    spells = [
        Spell("a", "sygedagpenge", date(2015, 1, 1), date(2015, 4, 10), "ledig"),
        Spell("a", "sygedagpenge", date(2015, 1, 11), date(2015, 11, 1), "ledig"),
        Spell("a", "barsel", date(2015, 3, 1), date(2015, 5, 1)),
    ]
    with run_by(kernel):
        (found,) = rows(Facts.of([Person("a", BORN)], spells), date(2016, 6, 1), "varighed")
    # January and February are 58 days without New Year's Day; the 155th is the 97th from 1 May, without the three
    # public holidays of May.
    assert (found.due, found.done) == (date(2015, 8, 31), date(2015, 8, 8))


def _duty(**said: object) -> Duty:
    words = strategies.WORDS
    said = {"since": Begins("sygedagpenge", words), "span": days_after(7), "act": Done("samtale")} | said
    return Duty(
        name="pligt",
        title=words,
        plain=words,
        source=strategies.SOURCE,
        only=(SCOPE,),
        group="g",
        **said,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    "duty",
    [
        _duty(stops_while=("barsel",)),
        _duty(since=Happens("anmodning", strategies.WORDS), runs_while="sygedagpenge"),
        _duty(since=Happens("anmodning", strategies.WORDS), runs_while="fleksjob", stops_while=("barsel",)),
    ],
    ids=["stops", "runs", "both"],
)
def test_what_the_neighbour_has_changes_nobodys_deadline(duty: Duty) -> None:
    law = register([("page", duty)], formalised=strategies.FORMALISED)
    mine = [Spell("a", "sygedagpenge", date(2012, 1, 1), date(2012, 1, 5))]
    asked = [Event("a", "anmodning", date(2012, 1, 10))]
    theirs = [Spell("b", kind, date(2012, 1, 1), date(2012, 2, 1)) for kind in ("sygedagpenge", "barsel", "fleksjob")]
    today = date(2012, 3, 1)
    alone = assess(Facts.of([Person("a")], mine, asked), today, law).for_person("a")
    beside = assess(Facts.of([Person("a"), Person("b")], [*mine, *theirs], asked), today, law).for_person("a")
    assert alone == beside


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_population_too_large_for_one_part_is_answered_as_each_alone(kernel: str) -> None:
    first = date(2015, 1, 5)
    people = [Person(str(n), BORN) for n in range(40)]
    spells = [Spell(p.id, "sygedagpenge", first + timedelta(days=n), None, "ledig") for n, p in enumerate(people)]
    spells += [Spell(p.id, "visitation", first + timedelta(days=60), None, "2") for p in people[::2]]
    events = [Event(p.id, "samtale", first + timedelta(days=50 + n)) for n, p in enumerate(people)]
    facts, today = Facts.of(people, spells, events), date(2015, 9, 1)
    with run_by(kernel):
        whole = assess(facts, today)
    for place in (0, 1, 19, 20, 39):
        with run_by("plain"):
            alone = assess(whole.facts.only(place), today)
        assert alone.for_person(str(place)) == whole.for_person(str(place))
