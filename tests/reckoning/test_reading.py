"""One reading of a provision: `ask`, what a person's facts raise, and `assess` agree wherever they read the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humlebi.law.kinds import Axis, Begins, Course, Duty, Enters, Happens
from humlebi.law.questions import Conditions, Question, Sanction, benefits_of
from humlebi.law.register import Version, law
from humlebi.law.terms import Field, fields_in
from humlebi.law.units import UNITS
from humlebi.reckoning import sanction
from humlebi.reckoning.answers import Answer, BadQuestion, ask, of_person
from humlebi.reckoning.assess import Row, assess, count
from humlebi.reckoning.known import Known, known_of
from humlebi.reckoning.reading import lifters
from humlebi.reckoning.regulation import OutsideSeries
from humlebi.reckoning.telling import write
from humlebi.timeline.calendar import add_months, number
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

DAY = timedelta(days=1)
LAST = date(2026, 12, 31)


def of(spells: Sequence[tuple[object, ...]] = (), events: Sequence[tuple[object, ...]] = ()) -> Facts:
    """Facts of one person: spells are (kind, from, until, value), events (kind, on, value)."""
    lived = [Spell("p", *spell) for spell in spells]  # type: ignore[arg-type]
    happened = [Event("p", *event, row=row) for row, event in enumerate(events, 2)]  # type: ignore[arg-type]
    return Facts.of([Person("p", born=date(1980, 5, 5))], lived, happened)


def about(facts: Facts) -> Known:
    return known_of(facts, "p")


# --- the record picks the rules ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "on", "spell", "told", "regime"),
    [
        ("betaler_ledig", date(2015, 1, 6), ("sygedagpenge", date(2014, 12, 29), None, "ledig"), {}, "2007"),
        (
            "betaler_loenmodtager",
            date(2012, 1, 10),
            ("sygedagpenge", date(2011, 12, 20), None, "loenmodtager"),
            {},
            "2008",
        ),
        (
            "ressourceforloeb_varighed",
            date(2023, 6, 1),
            ("ressourceforloeb", date(2021, 6, 1)),
            {"forloeb_bevilget_maaneder": "60"},
            "2013",
        ),
    ],
)
def test_the_recorded_first_day_picks(
    question: str, on: date, spell: tuple[object, ...], told: dict[str, str], regime: str
) -> None:
    answer = ask(question, on, told, of=about(of([spell])))
    assert (answer.rule.regime, answer.picked and answer.picked.by) == (regime, "record")
    nobody = ask(question, on, told)
    assert (nobody.rule.regime != regime, nobody.picked and nobody.picked.by) == (True, "assumed")
    as_told = ask(question, on, told, begun=spell[1])  # type: ignore[arg-type]
    assert (as_told.rule, as_told.picked and as_told.picked.by) == (answer.rule, "told")
    assert ask(question, on, told | {"ydelsen_begyndte": str(spell[1])}).rule == answer.rule


def _changes() -> list[tuple[Version, Version]]:
    """Two versions of a question, one after the other, that the day the benefit began picks between."""
    found = []
    for version in law().versions:
        declared = version.declaration
        if isinstance(declared, Question) and version.scope.picked_by is Axis.BEGUN and not declared.of_a_new_one:
            after = [v for v in law().named(version.name) if v.scope.begins == version.scope.until]
            found += [(version, later) for later in after if later.scope.picked_by is Axis.BEGUN]
    return found


CHANGES = _changes()


@pytest.mark.parametrize(("older", "newer"), CHANGES, ids=lambda version: version.slug)
def test_of_every_such_change_the_recorded_benefit_picks_and_of_several_the_one_that_covers(
    older: Version, newer: Version
) -> None:
    kind, changed = benefits_of(older.declaration)[0][0], newer.scope.begins
    first, last = (kind, changed - 4 * DAY, changed + 40 * DAY), (kind, changed + 60 * DAY, None)
    facts = about(of([first, last]))
    # Both days lie under the newer text; the benefit decides.
    assert ask(older.name, changed + 20 * DAY, of=facts).rule.regime == older.regime
    assert ask(older.name, changed + 70 * DAY, of=facts).rule.regime == newer.regime
    between = ask(older.name, changed + 50 * DAY, of=facts)
    assert (between.rule.regime, between.picked and between.picked.by) == (newer.regime, "assumed")


def test_a_beginning_that_contradicts_the_record_is_refused_in_both_languages() -> None:
    facts = about(of([("sygedagpenge", date(2014, 12, 29), None, "ledig")]))
    with pytest.raises(BadQuestion, match="sygedagpenge began on 2014-12-29") as refused:
        ask("betaler_ledig", date(2015, 1, 6), of=facts, begun=date(2015, 1, 5))
    assert "sygedagpenge begyndte den 2014-12-29" in refused.value.say("da")
    assert ask("betaler_ledig", date(2015, 1, 6), of=facts, begun=date(2014, 12, 29)).rule.regime == "2007"


def test_a_duration_counts_from_what_is_granted() -> None:
    told = {"forloeb_bevilget_maaneder": "60"}
    course = about(of([("ressourceforloeb", date(2021, 6, 1))]))
    answer = ask("ressourceforloeb_varighed", date(2023, 6, 1), told, of=course)
    assert (answer.until, answer.verdict.counted_from and answer.verdict.counted_from.kind) == (
        date(2026, 6, 1),
        "ressourceforloeb",
    )
    # Of nobody it counts from the day asked, and so it does when the course asked of is not the one recorded.
    assert ask("ressourceforloeb_varighed", date(2021, 6, 1), told).until == date(2026, 6, 1)
    assert ask("ressourceforloeb_varighed", date(2021, 5, 1), told, of=course).until == date(2026, 5, 1)
    first = about(of([("fleksjob", date(2015, 3, 2))]))
    assert ask("fleksjob_varighed", date(2017, 5, 2), of=first).until == date(2020, 3, 2)
    assert ask("fleksjob_varighed", date(2017, 5, 2), of=first).verdict.chosen == "midlertidigt"
    waits = about(of([], [("henvendelse", date(2018, 3, 1))]))
    told = {"tilmeldt_som_jobsoegende": "ja"}
    month = ask("ventemaaned", date(2018, 3, 15), {}, of=waits)
    assert month.until in (None, date(2018, 4, 1))


# --- sanctions --------------------------------------------------------------------------------------------------------

GUIDED = (
    ("oplysning", date(2017, 11, 1), "ydelse_ved_pligtbrud=kontanthjaelp"),
    ("oplysning", date(2017, 11, 1), "orienteret_om_konsekvens=ja"),
    ("oplysning", date(2017, 11, 1), "orienteret_om_vej_tilbage=ja"),
    ("oplysning", date(2017, 11, 1), "haendelse_39=1"),
    ("oplysning", date(2017, 11, 1), "sanktion_fuld_hjaelp=11143"),
    ("oplysning", date(2017, 11, 1), "sanktion_beregnet_hjaelp=11143"),
    ("vurdering", date(2017, 11, 1), "sanktion_uden_rimelig_grund=ja"),
)
JOB_READY = (("kontanthjaelp", date(2017, 1, 2)), ("parathed", date(2017, 1, 2), None, "jobparat"))
THIRD, TWENTIETH = date(2017, 11, 3), date(2017, 11, 20)
BREACHES = (
    ("pligtbrud", THIRD, "haendelse"),
    ("partshoering", date(2017, 11, 4), "sanktion"),
    ("pligtbrud", TWENTIETH, "haendelse"),
    ("partshoering", date(2017, 11, 22), "sanktion"),
)


def points(facts: Facts, today: date = date(2017, 12, 5)) -> list[str]:
    answers = of_person(columns_of(facts), 0, today)
    return [answer.status for answer in answers if answer.rule.name == "punktsanktion"]


@pytest.mark.parametrize("imposed", [date(2017, 11, 10), date(2017, 12, 1), date(2018, 2, 28)])
def test_of_two_breaches_in_a_month_one_is_sanctioned_whenever_that_is_recorded(imposed: date) -> None:
    facts = of(JOB_READY, (*GUIDED, *BREACHES, ("sanktion", imposed, "punktsanktion")))
    assert points(facts, date(2018, 2, 28)) == ["may", "may_not"]
    first, second = (ask("punktsanktion", on, of=about(facts)) for on in (THIRD, TWENTIETH))
    assert (first.status, first.value, second.status) == ("may", 1542, "may_not")
    assert second.verdict.notes == (sanction.ALREADY,)
    assert first.verdict.decided is not None
    assert first.verdict.decided.day == number(imposed)


def test_until_one_is_sanctioned_either_may_be_and_it_is_said_that_only_one_is() -> None:
    facts = of(JOB_READY, (*GUIDED, *BREACHES))
    assert points(facts) == ["may", "may"]
    answer = ask("punktsanktion", TWENTIETH, of=about(facts), decided=date(2017, 12, 5))
    assert (answer.status, answer.verdict.notes) == ("may", (sanction.ONLY_ONE,))


def test_the_day_of_the_decision_is_asked_for_where_the_answer_turns_on_it() -> None:
    facts = about(of(JOB_READY, (*GUIDED, *BREACHES)))
    answer = ask("punktsanktion", THIRD, of=facts)  # heard the day after: that is known on some days and not on others
    assert (answer.status, [getattr(one, "name", "") for one in answer.missing]) == ("unknown", ["afgoerelsens_dag"])
    assert ask("punktsanktion", THIRD, {"afgoerelsens_dag": "2017-11-03"}, of=facts).status == "may_not"
    assert ask("punktsanktion", THIRD, {"afgoerelsens_dag": "2017-11-05"}, of=facts).status == "may"
    never = about(of(JOB_READY, (*GUIDED, BREACHES[0])))
    assert ask("punktsanktion", THIRD, of=never).status == "may_not"  # whenever it is decided


def test_a_hearing_recorded_without_saying_of_what_is_neither_a_hearing_nor_none() -> None:
    for value, status in (("sanktion", "may"), ("", "unknown")):
        facts = of(JOB_READY, (*GUIDED, BREACHES[0], ("partshoering", date(2017, 11, 4), value)))
        assert points(facts) == [status]
        assert ask("punktsanktion", THIRD, of=about(facts), decided=date(2017, 12, 5)).status == status


SANCTIONS = [
    v for v in law().versions if isinstance(v.declaration, Sanction) and isinstance(v.declaration.asked, Happens)
]


# --- every question that facts raise ----------------------------------------------------------------------------------

RAISED = [v for v in law().versions if isinstance(v.declaration, Question) and v.declaration.asked is not None]


@st.composite
def lives(draw: st.DrawFn, version: Version) -> tuple[Facts, date]:
    """Facts that raise a question, some particulars of it told, and the day on which it is looked at."""
    declared = version.declaration
    assert isinstance(declared, Question)
    since, scope = declared.asked, version.scope
    last = min(scope.until - DAY, LAST - 200 * DAY)
    days = st.dates(max(scope.begins - 30 * DAY, date(1998, 7, 1)), max(last, scope.begins))
    spells: list[tuple[object, ...]] = []
    events: list[tuple[object, ...]] = []
    for _ in range(draw(st.integers(1, 2))):
        on = draw(days)
        later = draw(st.none() | st.integers(1, 400).map(lambda more, on=on: on + more * DAY))
        match since:
            case Begins(kind) | Course(kind):
                spells.append((kind, on, later))
            case Enters(kind, values, within):
                spells += [(within, on - 10 * DAY, None if later is None else later + 5 * DAY)]
                spells += [(kind, on, later, draw(st.sampled_from(values or ("",))))]
            case Happens(kind, _, values, within):
                events.append((kind, on, draw(st.sampled_from(values or ("",)))))
                spells += [(within, on - 10 * DAY, None)] if within else []
    if isinstance(declared, Sanction):
        for kind, value in (
            ("sanktion", declared.once_a_month),
            ("partshoering", "sanktion"),
            ("personlig_kontakt", ""),
        ):
            events += [(kind, on, value) for on in draw(st.lists(days, max_size=2))]
    for one in draw(st.lists(st.sampled_from(fields_in(declared) or (None,)), max_size=8, unique=True)):
        if one is not None:
            sort = "vurdering" if one.assessed else "oplysning"
            events.append((sort, draw(days), f"{one.name}={draw(_tellings(one))}"))
    return of(_apart(spells), events), draw(st.dates(scope.begins, LAST))


def _tellings(field: Field) -> st.SearchStrategy[str]:
    if field.sort == "yes_no":
        return st.sampled_from(("ja", "nej"))
    if field.sort == "choice":
        return st.sampled_from(field.values)
    if field.sort == "day":
        return st.dates(date(1999, 1, 1), LAST).map(date.isoformat)
    unit = UNITS[field.unit].most
    most = min(most for most in (999, field.most, unit) if most is not None)
    return st.integers(field.least, max(field.least, most)).map(lambda told: write(field, Fraction(told)))


def _apart(spells: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Of each kind only the first when a later one would begin inside it: facts refuse two that run at once."""
    kept: list[tuple[object, ...]] = []
    for spell in sorted(spells, key=lambda one: one[1]):  # type: ignore[arg-type,return-value]
        clashes = [one for one in kept if one[0] == spell[0] and (one[2] is None or one[2] > spell[1])]  # type: ignore[operator]
        if not clashes and (spell[2] is None or spell[2] > spell[1]):  # type: ignore[operator]
            kept.append(spell)
    return kept


def told_of(answer: Answer) -> tuple[object, ...]:
    verdict = answer.verdict
    return answer.rule.slug, answer.status, verdict.chosen, answer.value, answer.until, answer.authority, verdict.notes


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_what_facts_raise_is_what_is_answered_when_it_is_asked(data: st.DataObject) -> None:
    version = data.draw(st.sampled_from(RAISED))
    facts, today = data.draw(lives(version))
    person = about(facts)
    for answer in of_person(columns_of(facts), 0, today):
        declared = answer.rule.declaration
        decided = None
        if isinstance(declared, Sanction) and sanction.imposed(declared, person, number(answer.on)) is None:
            decided = today  # what nobody has decided is looked at as if it were decided today
        refused: tuple[object, ...] = ()
        try:
            asked = ask(answer.rule.name, answer.on, of=person, decided=decided)
        except OutsideSeries:
            refused = answer.verdict.notes  # said otherwise, of the question alone
        except BadQuestion as bad:  # a benefit is recorded that nobody could have
            refused = bad.texts
        if refused:
            assert (answer.status, answer.verdict.notes) == ("unknown", refused)
        else:
            assert told_of(asked) == told_of(answer)


def test_of_a_benefit_that_nobody_could_have_the_record_answers_as_little_as_the_question() -> None:
    """Uddannelseshjælp ended with June 2025: of one who is recorded as granted it later both say that."""
    for first, answered in ((date(2025, 6, 30), True), (date(2025, 7, 1), False)):
        facts = of([("uddannelseshjaelp", first)])
        (told,) = [one for one in of_person(columns_of(facts), 0, LAST) if one.rule.name == "foreloebig_visitation"]
        if answered:
            assert told_of(ask("foreloebig_visitation", first, of=about(facts))) == told_of(told)
            continue
        with pytest.raises(BadQuestion, match="it ended before"):
            ask("foreloebig_visitation", first, of=about(facts))
        assert told.status == "unknown"
        assert "sidste dag var den" in told.verdict.notes[0].da


# --- duties that an answer lifts --------------------------------------------------------------------------------------

LIFTED = sorted(
    {
        (version.name, duty)
        for version in law().versions
        if isinstance(version.declaration, Conditions)
        for duty in version.declaration.lifts
    }
)


@st.composite
def lifted_lives(draw: st.DrawFn, question: str, duty: str) -> tuple[Facts, date]:
    """Facts that a duty hangs on, and particulars of the question that may lift it."""
    versions = [v for v in law().named(duty) if isinstance(v.declaration, Duty)]
    version = draw(st.sampled_from(versions))
    declared = version.declaration
    assert isinstance(declared, Duty)
    on = draw(st.dates(version.scope.begins, min(version.scope.until, date(2026, 12, 1)) - DAY))
    spells: list[tuple[object, ...]] = []
    events: list[tuple[object, ...]] = []
    since = declared.since
    match since:
        case Begins(kind) | Course(kind):
            spells.append((kind, on, None))
        case Happens(kind, _, values, within):
            events.append((kind, on, draw(st.sampled_from(values or ("",)))))
            spells += [(within, on - 9 * DAY, None)] if within else []
    if declared.when is not None:
        spells.append((declared.when.kind, on - 9 * DAY, None, draw(st.sampled_from(declared.when.values or ("",)))))
    for kind, value in (("sygdom", ""), ("parathed", "aktivitetsparat")):
        if kind not in {spell[0] for spell in spells} and draw(st.booleans()):
            spells.append((kind, on - 9 * DAY, None, value))
    near = st.dates(on - 30 * DAY, on + 250 * DAY)
    for one in dict.fromkeys(one for v in law().named(question) for one in fields_in(v.declaration)):
        for _ in range(draw(st.integers(0, 2))):
            text = draw(near.map(date.isoformat) if one.sort == "day" else _tellings(one))
            events.append(("vurdering" if one.assessed else "oplysning", draw(near), f"{one.name}={text}"))
    events += [(declared.act.kind, draw(near), "") for _ in range(draw(st.integers(0, 1)))]
    return of(_apart(spells), events), draw(st.dates(on, on + 300 * DAY))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_duty_is_lifted_exactly_when_the_question_says_so(data: st.DataObject) -> None:
    question, duty = data.draw(st.sampled_from(LIFTED))
    facts, today = data.draw(lifted_lives(question, duty))
    today = min(today, LAST)
    found, person = assess(facts, today), about(facts)
    for row in found.for_person("p"):
        if row.duty != duty or row.due is None or row.due > LAST or row.status == "lapsed":
            continue
        _agrees(row, question, person)
    columns = found.facts
    counted = count(columns, today, np.zeros(1, np.int32), 1)
    for slug in {row.rule.slug for row in found.each() if row.duty == duty}:
        rows = [row.status for row in found.each() if row.rule.slug == slug]
        assert counted[slug].sum() == len(rows)
        assert counted[slug][0][5] == rows.count("exempt")


def _agrees(row: Row, question: str, person: Known) -> None:
    assert row.due is not None
    versions = [v for v in lifters(law(), row.duty) if v.scope.begins <= row.due < v.scope.until]
    says = []
    for version in versions:
        declared = version.declaration
        assert isinstance(declared, Conditions)
        if not any(person.tells(one.name, number(row.due)) for one in declared.raised_by):
            continue
        answer = ask(version.name, row.due, of=person)
        in_class = not declared.classes or answer.verdict.chosen in declared.lifts_in
        says.append("lifts" if answer.status == "holds" and in_class else answer.status)
    if "lifts" in says:
        assert row.status in ("exempt", "unknown")  # unknown when the state that the duty asks for is not recorded
        assert row.status == "unknown" or row.authority in {version.source.cite for version in versions}
    elif row.status == "exempt":
        raise AssertionError(f"{row.rule.slug} is lifted, but {question} says {says}")
    elif row.status in ("met", "late", "open", "overdue"):
        # What cannot be decided keeps the duty unknown, unless no class that lifts it is possible.
        assert "unknown" not in says or any(
            isinstance(v.declaration, Conditions) and v.declaration.classes for v in versions
        )


# --- an offer in time -------------------------------------------------------------------------------------------------


@given(st.dates(date(2014, 1, 1), date(2019, 6, 30)), st.integers(-10, 12))
def test_an_offer_is_in_time_by_the_duty_exactly_when_it_is_by_the_question(begun: date, off: int) -> None:
    arises = add_months(begun, 3)
    started = arises + off * DAY
    facts = of([("kontanthjaelp", begun), ("parathed", begun, None, "jobparat")], [("tilbud_paabegyndt", started, "")])
    rows = assess(facts, arises + 60 * DAY).for_person("p")
    (row,) = [row for row in rows if row.rule.slug == "foerste_tilbud@2014-jobparat"]
    told = {"ret_og_pligt_indtraeder": arises.isoformat(), "tilbud_begynder": started.isoformat()}
    answer = ask("rettidigt_tilbud", arises, told)
    assert {"met": "holds", "late": "fails"}[row.status] == answer.status
    assert row.due == arises + (6 - arises.weekday()) * DAY


@pytest.mark.parametrize(
    ("started", "status"),
    [(date(2018, 2, 3), "met"), (date(2018, 2, 4), "met"), (date(2018, 2, 5), "late")],
)
def test_the_saturday_and_the_sunday_of_the_week_are_in_time(started: date, status: str) -> None:
    facts = of(
        [("kontanthjaelp", date(2017, 11, 1)), ("parathed", date(2017, 11, 1), None, "jobparat")],
        [("tilbud_paabegyndt", started, "")],
    )
    rows = assess(facts, date(2018, 6, 15)).for_person("p")
    assert [row.status for row in rows if row.duty == "foerste_tilbud"] == [status]
