"""The register refuses what cannot stand together, answers no date it does not cover, and loses no change."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from humlebi.law.kinds import (
    NOTHING,
    READ_UNTIL,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Enters,
    Exemption,
    Gap,
    Happens,
    Limit,
    Reaches,
    Scope,
    Source,
    State,
    Text,
    calendar_months,
    weeks,
    weeks_after,
)
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Amount, Composition, Conditions, Declaration, Quota, Seat, Step
from humlebi.law.readings import read_by
from humlebi.law.register import BadLaw, Law, OutsideLaw, law, overlays, register
from humlebi.law.series import Dated, Series
from humlebi.law.terms import Happened, Rate, Stage, during, fact
from humlebi.outcomes.lawbook import difference
from humlebi.reckoning.assess import assess
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
SOURCE = Source("Act", "1", ("made-up",))
OLD = Scope("old", date(2000, 1, 1), date(2010, 1, 1), Axis.BEGUN, "Act of 2000")
NEW = Scope("new", date(2010, 1, 1), date(2020, 1, 1), Axis.BEGUN, "Act of 2010")


def duty(*only: Scope, **said: object) -> Duty:
    common: dict[str, object] = {
        "name": "samtalepligt",
        "title": WORDS,
        "plain": WORDS,
        "source": SOURCE,
        "group": "g",
        "since": Begins("sygedagpenge", WORDS),
        "act": Done("samtale"),
        "span": weeks_after(8),
    }
    return Duty(only=only, **common | said)  # type: ignore[arg-type]


def limit(*only: Scope, **said: object) -> Limit:
    common: dict[str, object] = {
        "name": "graense",
        "title": WORDS,
        "plain": WORDS,
        "source": SOURCE,
        "group": "g",
        "counts": "sygedagpenge",
        "more_than": weeks(22),
        "within": calendar_months(9),
    }
    return Limit(only=only, **common | said)  # type: ignore[arg-type]


def trial(id_: str, *exempts: str, begins: date = date(2012, 1, 1), places: tuple[str, ...] = ("0849",)) -> Trial:
    granted = (begins, begins + timedelta(days=365))
    return Trial(id_, WORDS, places, granted, "Act on trials", (Lift(exempts),), WORDS, (), (), SOURCE)


def law_of(*declarations: Declaration, trials: tuple[Trial, ...] = (), gaps: tuple[Gap, ...] = ()) -> Law:
    return register([("page", each) for each in declarations], trials=trials, gaps=gaps)


def faults(*declarations: Declaration, trials: tuple[Trial, ...] = ()) -> list[str]:
    with pytest.raises(BadLaw) as bad:
        law_of(*declarations, trials=trials)
    assert all(fault in str(bad.value) for fault in bad.value.faults)
    return bad.value.faults


# --- what is refused --------------------------------------------------------------------------------------------------


def test_two_versions_in_force_on_one_day_are_refused() -> None:
    overlapping = replace(NEW, begins=date(2009, 12, 31))
    (fault,) = faults(duty(OLD), duty(overlapping))
    assert "samtalepligt" in fault
    assert "2009-12-31" in fault
    assert "2010-01-01" in fault


def test_two_versions_for_benefits_begun_at_different_times_stand_side_by_side() -> None:
    day = date(2010, 1, 4)
    older = replace(OLD, until=date(2015, 1, 5), picked_by=Axis.DUE, begun_before=day)
    newer = replace(NEW, picked_by=Axis.DUE, begun_from=day)
    assert len(law_of(duty(older), duty(newer)).versions) == 2
    assert faults(duty(older), duty(replace(newer, begun_from=date(2010, 1, 3))))
    (fault,) = faults(limit(older))
    assert "which only a duty can" in fault


def test_a_regime_says_which_benefits_it_is_for() -> None:
    all_of_them = replace(NEW, picked_by=Axis.DUE)
    assert all_of_them.picked.en == "the day the deadline falls"
    some = replace(all_of_them, begun_from=date(2006, 7, 3), begun_before=date(2010, 1, 4))
    assert some.picked.da == (
        "den dag, fristen falder, kun ydelser begyndt den 3. juli 2006 eller senere og før den 4. januar 2010"
    )
    assert some.begun.en == "only benefits begun on 3 July 2006 or later and before 4 January 2010"


def test_two_versions_for_different_values_of_one_state_stand_side_by_side() -> None:
    one = duty(NEW, when=State("visitation", ("2",)), variant="2")
    assert len(law_of(one, duty(NEW, when=State("visitation", ("1", "3")), variant="1-3")).versions) == 2
    assert faults(one, duty(NEW, when=State("visitation", ("2", "3")), variant="2-3"))
    assert faults(one, duty(NEW, when=State("parathed", ("jobparat",)), variant="ready"))
    assert faults(one, duty(NEW, variant="any"))


def test_two_declarations_under_one_name_and_regime_are_refused() -> None:
    one, other = (duty(NEW, when=State("visitation", (value,))) for value in "12")
    assert any("variant" in fault for fault in faults(one, other))


def test_an_undeclared_gap_is_refused() -> None:
    later = replace(NEW, begins=date(2010, 1, 15))
    (fault,) = faults(duty(OLD), duty(later))
    assert "2010-01-01 until 2010-01-15" in fault


def test_a_declared_gap_may_stand_but_only_where_it_is_declared() -> None:
    later = replace(NEW, begins=date(2010, 1, 15))
    right = Gap("samtalepligt", date(2010, 1, 1), date(2010, 1, 15), WORDS)
    assert law_of(duty(OLD), duty(later), gaps=(right,)).gaps == (right,)
    for wrong in (replace(right, rule="graense"), replace(right, until=date(2010, 1, 14))):
        with pytest.raises(BadLaw):
            law_of(duty(OLD), duty(later), gaps=(wrong,))


@pytest.mark.parametrize("source", [Source("", "1"), Source("Act", ""), Source("", "", ("made-up",))])
def test_a_missing_source_is_refused(source: Source) -> None:
    assert any("no source" in fault for fault in faults(duty(NEW, source=source)))


@pytest.mark.parametrize(
    "declared",
    [
        duty(NEW, since=Begins("sygdagpenge", WORDS)),
        duty(NEW, since=Happens("samtle", WORDS)),
        duty(NEW, act=Done("samtle")),
        duty(NEW, act=Done("samtale", or_kind="samtle")),
        duty(NEW, when=State("visitatoin")),
        duty(NEW, runs_while="sygdagpenge"),
        duty(NEW, stops_while=("barsel", "orlov")),
        limit(NEW, counts="sygdagpenge"),
        limit(NEW, leaves_out=("orlov",)),
        limit(NEW, unless="forlaengels"),
        limit(NEW, when=("pension",)),
        limit(NEW, when_not=("pension",)),
    ],
)
def test_an_unknown_word_is_refused(declared: Declaration) -> None:
    (fault,) = faults(declared)
    assert "unknown" in fault


@pytest.mark.parametrize(
    "declared",
    [
        duty(NEW, when=State("visitation", ("4",))),
        duty(NEW, when=State("parathed", ("jobparat", "parat"))),
        duty(NEW, since=Enters("visitation", ("5",), "sygedagpenge", WORDS)),
        duty(NEW, exempted_by=(Exemption("13-f", SOURCE),)),
    ],
)
def test_a_value_that_the_vocabulary_does_not_know_is_refused(declared: Declaration) -> None:
    (fault,) = faults(declared)
    assert "never has the value" in fault


def test_what_is_uncertain_must_say_what_is_in_doubt() -> None:
    uncertain = replace(SOURCE, confidence=Confidence.UNCERTAIN)
    assert any("doubt" in fault for fault in faults(duty(NEW, source=uncertain)))
    assert law_of(duty(NEW, source=uncertain, doubt=Text("tvivl", "doubt")))


def test_what_a_trial_reads_in_place_of_a_rule_must_bear_its_name_and_stand() -> None:
    one = trial("t", "samtalepligt")
    other = replace(duty(OLD), name="anden")
    stray = replace(one, lifts=(Lift(("samtalepligt",), instead=(other,)),))
    assert any(
        "declares 'anden' in place of rules that it does not lift" in fault
        for fault in faults(duty(OLD), trials=(stray,))
    )
    bad = replace(duty(OLD), act=Done("samtalle"))
    wrong = replace(one, lifts=(Lift(("samtalepligt",), when=Happened("samtalle"), instead=(bad,)),))
    assert sum("unknown event word 'samtalle'" in fault for fault in faults(duty(OLD), trials=(wrong,))) == 2
    written = replace(one, lifts=(Lift(("samtalepligt",), when=fact("syg", "Syg", "Ill")),))
    again = replace(
        trial("u", "samtalepligt", places=("0787",)), lifts=(Lift(("samtalepligt",), when=fact("syg", "Sygt", "Ill")),)
    )
    assert any("field 'syg' is written otherwise" in fault for fault in faults(duty(OLD), trials=(written, again)))


def test_a_trial_that_exempts_from_an_unknown_rule_is_refused() -> None:
    (fault,) = faults(duty(NEW), trials=(trial("t1", "samtalepligten"),))
    assert "t1" in fault
    assert "samtalepligten" in fault


def test_two_trials_that_answer_the_same_row_are_refused() -> None:
    (fault,) = faults(duty(NEW), trials=(trial("t1", "samtalepligt"), trial("t2", "samtalepligt")))
    assert "t1" in fault
    assert "t2" in fault


@pytest.mark.parametrize(
    "other",
    [
        trial("t2", "graense"),
        trial("t2", "samtalepligt", begins=date(2014, 1, 1)),
        trial("t2", "samtalepligt", places=("0101",)),
        replace(trial("t2", "samtalepligt"), granted=None),
    ],
    ids=["another rule", "another time", "another place", "never granted"],
)
def test_two_trials_that_answer_different_rows_may_stand(other: Trial) -> None:
    assert len(law_of(duty(NEW), limit(NEW), trials=(trial("t1", "samtalepligt"), other)).trials) == 2


@pytest.mark.parametrize(
    "scope",
    [replace(OLD, begins=date(1998, 6, 30)), replace(NEW, until=NEW.begins)],
    ids=["before the first law", "ends as it begins"],
)
def test_a_regime_outside_the_formalised_law_is_refused(scope: Scope) -> None:
    assert faults(duty(scope))


def test_an_end_that_is_known_may_lie_after_the_last_reading() -> None:
    assert law_of(duty(replace(NEW, until=date(2030, 1, 1))), limit(NEW))


def test_a_duty_that_starts_at_an_unknown_limit_is_refused() -> None:
    (fault,) = faults(duty(NEW, since=Reaches("graense", WORDS)))
    assert "graense" in fault
    assert law_of(duty(NEW, since=Reaches("graense", WORDS)), limit(NEW))


def test_every_fault_is_told_at_once() -> None:
    found = faults(duty(OLD, act=Done("samtle")), duty(NEW, source=Source("", "")), trials=(trial("t1", "ukendt"),))
    assert len(found) == 3


def test_a_series_of_rates_out_of_order_is_refused_with_the_law() -> None:
    days = (date(2015, 1, 1), date(2014, 1, 1))
    rows = tuple(Dated(begins=on, amount=Fraction(100), confidence=Confidence.VERIFIED, seen_in="act") for on in days)
    out_of_order = Series(name="sats", title=WORDS, unit="kr", source=SOURCE, rows=rows)
    with pytest.raises(BadLaw) as refusal:
        register([("page", duty(OLD))], series=[out_of_order])
    (fault,) = refusal.value.faults
    assert "sats" in fault
    assert "2014-01-01" in fault
    assert register([("page", duty(OLD))], series=[replace(out_of_order, rows=rows[::-1])])


def test_a_question_that_cannot_be_answered_is_refused_with_the_law() -> None:
    common: dict[str, object] = {"title": WORDS, "plain": WORDS, "source": SOURCE, "group": "g", "only": (OLD,)}
    first = Step("a", WORDS, Stage("b"))
    cases = {
        "reads the series 'findes_ikke'": Amount(name="x", stages=(Step("a", WORDS, Rate("findes_ikke")),), **common),  # type: ignore[arg-type]
        "rests on stage 'b'": Amount(name="x", stages=(first,), **common),  # type: ignore[arg-type]
        "needs at least one stage": Amount(name="x", stages=(), **common),  # type: ignore[arg-type]
        "unknown event word 'samtalle'": Conditions(name="x", when=Happened("samtalle"), **common),  # type: ignore[arg-type]
        "parathed never has the value 'klar'": Conditions(name="x", when=during("parathed", "klar"), **common),  # type: ignore[arg-type]
        "give a condition, classes": Conditions(name="x", **common),  # type: ignore[arg-type]
        "counts duty 'nothing'": Quota(name="x", duties=("nothing",), share=Fraction(3, 4), **common),  # type: ignore[arg-type]
        "at least one duty to count": Quota(name="x", duties=(), share=Fraction(3, 4), **common),  # type: ignore[arg-type]
        "the share that may be exempted, or both": Quota(name="x", duties=("x",), **common),  # type: ignore[arg-type]
        "needs the value they are recorded by": Quota(name="x", duties=("x",), exempt_at_most=Fraction(1, 4), **common),  # type: ignore[arg-type]
        "fritagelse never has the value 'tyve'": Quota(
            name="x", duties=("x",), exempt_at_most=Fraction(1, 4), exempted_as="tyve", **common
        ),  # type: ignore[arg-type]
        "the casting vote belongs to seat": Composition(name="x", seats=(Seat("a", WORDS),), casting="b", **common),  # type: ignore[arg-type]
    }
    for said, question in cases.items():
        assert said in " ".join(faults(question)), said


def test_one_field_written_in_two_ways_is_refused() -> None:
    common: dict[str, object] = {"title": WORDS, "plain": WORDS, "source": SOURCE, "group": "g", "only": (OLD,)}
    common |= {"benefits": ("sygedagpenge",)}
    one = Conditions(name="x", when=fact("syg", "Syg", "Ill"), **common)  # type: ignore[arg-type]
    other = Conditions(name="y", when=fact("syg", "Uarbejdsdygtig", "Incapable"), **common)  # type: ignore[arg-type]
    assert any("field 'syg' is written otherwise" in fault for fault in faults(one, other))
    assert len(law_of(one, replace(one, name="y")).versions) == 2


def test_a_question_picked_by_the_beginning_of_a_benefit_must_name_it() -> None:
    common: dict[str, object] = {"title": WORDS, "plain": WORDS, "source": SOURCE, "group": "g", "only": (OLD,)}
    one = Conditions(name="x", when=fact("syg", "Syg", "Ill"), **common)  # type: ignore[arg-type]
    assert any("names no benefit. Declare `benefits`." in fault for fault in faults(one))
    assert len(law_of(replace(one, benefits=("sygedagpenge",))).versions) == 1


# --- the law of Denmark -----------------------------------------------------------------------------------------------


def test_the_law_stands_and_every_declaration_speaks_both_languages() -> None:
    for version in law().versions:
        for text in (version.title, version.plain):
            assert text.da
            assert text.en
        assert bool(version.doubt.da) == bool(version.doubt.en)
        assert version.source.catalogue or version.slug in read_by(), version.slug


def test_every_slug_names_one_version() -> None:
    for version in law().versions:
        assert law().named(version.slug) == (version,)


def test_the_versions_of_a_rule_come_in_the_order_of_time() -> None:
    assert [version.regime for version in law().named("varighed")] == ["1998", "2007", "2014"]
    assert law().named("nothing") == ()


def test_a_trial_is_found_by_its_id_and_no_other() -> None:
    assert law().trial("frik2-02").municipalities == ("0787", "0840", "0851", "0820", "0849")
    assert [overlay.rules for overlay in overlays(law(), ["frik2-02"])] == [("vurdering_74c", "revurdering_74c")]
    with pytest.raises(KeyError, match="frik2-99"):
        law().trial("frik2-99")


def test_the_digest_is_that_of_what_is_declared() -> None:
    one = law_of(duty(NEW))
    assert one.digest == law_of(duty(NEW)).digest
    assert one.digest != law_of(duty(NEW, span=weeks_after(9))).digest
    assert one.digest != law_of(duty(NEW), trials=(trial("t1", "samtalepligt"),)).digest


# --- dates that are not covered ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(1990, 1, 1), date(1998, 6, 30)])
def test_a_day_before_the_first_law_is_refused_in_words(day: date) -> None:
    for ask in (law().at, law().as_of, lambda on: assess(Facts(), on)):
        with pytest.raises(OutsideLaw, match=f"{day} lies before the first formalised law.* 1998-07-01"):
            ask(day)


@pytest.mark.parametrize("day", [date(2027, 1, 1), date(2031, 6, 15), date(2100, 1, 1)])
def test_past_the_last_reading_what_nothing_has_ended_goes_on(day: date) -> None:
    # What ends on a known day, as the standing committee at the end of 2029, goes on until then.
    goes_on = {version.slug for version in law().versions if version.scope.until > day}
    assert {version.slug for version in law().at(day)} == goes_on
    assert not len(assess(Facts(), day))
    with pytest.raises(OutsideLaw, match=f"Today {day} lies after the last reading.* 2027-01-01"):
        law().require_read(day, Text("Dags dato", "Today"))


def test_the_last_day_that_was_read_for_is_no_guess() -> None:
    law().require_read(date(2026, 12, 31), Text("Dags dato", "Today"))
    with pytest.raises(OutsideLaw, match="before the first formalised law"):
        law().require_read(date(1998, 6, 30), Text("Dags dato", "Today"))


def test_a_law_with_a_last_day_refuses_later_ones_and_was_read_until_it() -> None:
    found = register([("p", duty(NEW))], formalised=(date(1998, 7, 1), date(2030, 1, 1)))
    assert {version.read_until for version in found.versions} == {found.read_until} == {date(2030, 1, 1)}
    with pytest.raises(OutsideLaw, match="2030-01-01 lies after the last formalised law"):
        found.at(date(2030, 1, 1))


def test_a_page_may_have_been_read_to_another_day_than_the_law() -> None:
    pages = [("p", duty(NEW)), ("q", duty(NEW, name="anden"))]
    found = register(pages, pages_read={"q": date(2024, 1, 1)})
    assert [(version.page, version.read_until) for version in found.versions] == [
        ("p", READ_UNTIL), ("q", date(2024, 1, 1)),
    ]  # fmt: skip
    assert found.digest != register(pages).digest


def test_the_first_and_the_last_day_are_covered() -> None:
    assert {version.name for version in law().at(date(1998, 7, 1))} >= {"varighed", "foerste_samtale"}
    assert {version.name for version in law().at(date(2026, 12, 31))} >= {"varighed", "mindst_en_samtale"}


def test_a_benefit_begun_before_the_first_law_gets_no_duty_of_the_nearest_one() -> None:
    facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(1998, 6, 30))])
    found = assess(facts, date(1998, 12, 1))
    assert [row.duty for row in found.each() if isinstance(row.rule.declaration, Duty)] == []
    assert found.before_the_law() == (1, 0)  # the limit goes by the day it began, as § 82 of the act after it says


# --- the law as it stood ----------------------------------------------------------------------------------------------


def test_as_of_a_day_the_regimes_that_had_begun_go_on() -> None:
    then = law().as_of(date(2014, 12, 31))
    assert [version.regime for version in then.named("foerste_samtale")] == ["1998", "2007", "2010"]
    facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2015, 2, 2))])
    (row,) = [row for row in assess(facts, date(2015, 5, 13), then).each() if row.duty == "foerste_samtale"]
    assert (row.regime, row.due) == ("2010", date(2015, 3, 29))


def test_as_of_the_day_a_regime_begins_it_is_there() -> None:
    before = ["1998", "2007", "2010"]
    assert [v.regime for v in law().as_of(date(2015, 1, 5)).named("foerste_samtale")] == [*before, "2015"]
    assert [v.regime for v in law().as_of(date(2015, 1, 4)).named("foerste_samtale")] == before


def test_as_of_a_day_what_had_ended_stays_ended() -> None:
    then = law().as_of(date(2021, 1, 1))
    facts = Facts.of([Person("1")], [Spell("1", "ledighedsydelse", date(2020, 6, 1))])
    assert "cv_samtale" not in {row.duty for row in assess(facts, date(2021, 1, 1), then).each()}


def test_as_of_a_day_the_trials_granted_by_then_are_there() -> None:
    assert law().as_of(date(2017, 6, 30)).trials == ()
    assert {each.id for each in law().as_of(date(2018, 6, 30)).trials} == {"frik2-603-kontakt", "frik2-603-forholdstal"}
    assert "frik2-02" in {each.id for each in law().as_of(date(2018, 7, 1)).trials}
    assert "frik2-04" not in {each.id for each in law().as_of(date(2018, 7, 1)).trials}


def test_as_of_the_last_day_the_law_is_the_law() -> None:
    facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2026, 7, 2))])
    today = date(2026, 12, 31)
    now, then = (assess(facts, today, found) for found in (law(), law().as_of(today)))
    assert [(row.duty, row.due) for row in now.each()] == [(row.duty, row.due) for row in then.each()]


# --- three silent errors seen in other engines ------------------------------------------------------------------------


def test_a_change_of_law_on_the_15th_counts_from_the_15th() -> None:
    before = replace(OLD, until=date(2010, 3, 15))
    after = replace(NEW, begins=date(2010, 3, 15))
    changed = law_of(duty(before), duty(after, span=weeks_after(4)))

    def regime_of(first_day: date) -> tuple[str, int]:
        facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", first_day)])
        (row,) = assess(facts, date(2011, 1, 1), changed).each()
        assert row.due is not None
        return row.regime, (row.due - row.since).days

    assert regime_of(date(2010, 3, 14)) == ("old", 56)
    assert regime_of(date(2010, 3, 15)) == ("new", 28)
    assert regime_of(date(2010, 3, 16)) == ("new", 28)
    assert [v.regime for v in changed.at(date(2010, 3, 14))] == ["old"]
    assert [v.regime for v in changed.at(date(2010, 3, 15))] == ["new"]


@pytest.mark.parametrize("axis", list(Axis))
def test_a_change_on_the_15th_counts_from_the_15th_on_every_axis(axis: Axis) -> None:
    before = replace(OLD, until=date(2010, 3, 15), picked_by=axis)
    after = replace(NEW, begins=date(2010, 3, 15), picked_by=axis)
    changed = law_of(duty(before), duty(after))
    length = 56 if axis is Axis.DUE else 0
    for offset, regime in ((-1, "old"), (0, "new"), (1, "new")):
        first_day = date(2010, 3, 15) + timedelta(days=offset - length)
        facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", first_day)])
        assert [row.regime for row in assess(facts, date(2011, 1, 1), changed).each()] == [regime]


def test_two_changes_in_one_reform_both_show() -> None:
    changed = law_of(
        duty(OLD),
        duty(NEW, span=weeks_after(4), times=2),
        limit(OLD),
        limit(NEW, more_than=weeks(26)),
    )
    found = {change.version.name: change for change in difference(changed, date(2009, 12, 31), date(2010, 1, 1))}
    assert {name.en for name, _, _ in found["samtalepligt"].parameters} == {"Term", "Times"}
    assert [name.en for name, _, _ in found["graense"].parameters] == ["More than"]


def test_the_reform_of_2015_shows_all_its_changes() -> None:
    found = {change.version.name: change.what for change in difference(law(), date(2015, 1, 4), date(2015, 1, 5))}
    assert found["foerste_samtale"] == "changed"
    assert found["forelaeggelse_kategori_3"] == "added"
    assert found["laegeattest_foer_samtale"] == "added"
    assert found["tidlig_opfoelgning"] == "added"
    assert found["opfoelgningsplan"] == "removed"


def test_unknown_is_never_no() -> None:
    facts = Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2015, 2, 2))])
    found = assess(facts, date(2015, 5, 13))
    by_duty = {row.duty: row.status for row in found.each()}
    # Nobody has recorded the category, the employment or the age: whatever hangs on them is unknown, and is counted.
    assert by_duty["foerste_samtale"] == "unknown"
    assert by_duty["laegeattest_foer_samtale"] == "unknown"
    assert by_duty["varighed"] == "unknown"
    assert found.counts()["unknown"] == sum(status == "unknown" for status in by_duty.values())


def test_an_unknown_category_is_unknown_though_a_talk_was_held() -> None:
    facts = Facts.of(
        [Person("1")], [Spell("1", "sygedagpenge", date(2015, 2, 2))], [Event("1", "samtale", date(2015, 3, 20))]
    )
    (first,) = [row for row in assess(facts, date(2015, 5, 13)).each() if row.duty == "foerste_samtale"]
    assert (first.status, first.done) == ("unknown", date(2015, 3, 20))


def test_nothing_is_in_doubt_without_words() -> None:
    for version in law().versions:
        if version.source.confidence is Confidence.UNCERTAIN:
            assert version.doubt != NOTHING
