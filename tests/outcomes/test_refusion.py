"""What benefits cost and what the state pays of them, against sums worked out by hand."""

from datetime import date
from fractions import Fraction
from random import Random

import pytest

from humlebi.law.register import law
from humlebi.outcomes.refusion import Refusion, refusion_of
from humlebi.reckoning.answers import ask
from humlebi.reckoning.assess import assess
from humlebi.reckoning.known import known
from humlebi.reckoning.regulation import Rates
from humlebi.timeline.calendar import add_days, add_months, number
from humlebi.timeline.columns import Columns, columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core


def of(begins: date, until: date, *spells: Spell, events: tuple[Event, ...] = ()) -> Refusion:
    """One person's benefits in a period."""
    return refusion_of(columns_of(Facts.of([Person("1")], spells, events)), law(), begins, until)


def spell(kind: str, begins: date, until: date | None = None, value: str = "") -> Spell:
    return Spell("1", kind, begins, until, value)


def rate(series: str, on: date) -> Fraction:
    amount = Rates(law().series, law().percents).on(series, on).amount
    assert amount is not None
    return amount


# --- before the ladder ------------------------------------------------------------------------------------------------

SICK = spell("sygedagpenge", date(2015, 2, 2))
TEN_WEEKS = date(2015, 2, 2), date(2015, 4, 13)


def test_ten_weeks_of_sickness_in_2015() -> None:
    found = of(*TEN_WEEKS, SICK).of("sygedagpenge")
    a_week = rate("sygedagpenge_dagpenge_max_week", date(2015, 2, 2))
    assert (found.weeks, found.paid) == (10, 10 * a_week)
    # Four weeks in full, four by half, two by 30 per cent.
    assert found.refusion == a_week * (4 + 4 * Fraction(1, 2) + 2 * Fraction(3, 10))
    assert found.municipality == found.paid - found.refusion


@pytest.mark.parametrize(
    ("value", "percent"), [("virksomhedspraktik", 50), ("loentilskud", 50), ("vejledning_opkvalificering", 30)]
)
def test_an_offer_in_the_tenth_week_raises_its_share(value: str, percent: int) -> None:
    offer = spell("tilbud", date(2015, 4, 8), date(2015, 4, 10), value)
    found, without = of(*TEN_WEEKS, SICK, offer).of("sygedagpenge"), of(*TEN_WEEKS, SICK).of("sygedagpenge")
    a_week = rate("sygedagpenge_dagpenge_max_week", date(2015, 2, 2))
    assert found.refusion - without.refusion == a_week * Fraction(percent - 30, 100)


def test_a_day_counts_once_however_often_it_is_recorded() -> None:
    twice = (SICK, spell("sygedagpenge", date(2015, 3, 1), date(2015, 3, 8)))
    assert of(*TEN_WEEKS, *twice).of("sygedagpenge").days == 70


def test_ledighedsydelse_has_no_refund_after_18_months_until_nine_months_in_a_job() -> None:
    long = spell("ledighedsydelse", date(2011, 1, 3), date(2013, 1, 7))
    for months, share in ((8, 0), (9, Fraction(3, 10))):
        back = add_months(date(2013, 1, 7), months)
        again = (long, spell("fleksjob", date(2013, 1, 7), back), spell("ledighedsydelse", back))
        found = of(date(2014, 1, 6), date(2014, 2, 3), *again).of("ledighedsydelse")
        assert found.days == 28
        assert found.refusion == found.paid * share, months


# --- on the ladder ----------------------------------------------------------------------------------------------------


def test_the_fifth_week_falls_to_forty_per_cent() -> None:
    found = of(date(2017, 1, 2), date(2017, 2, 6), spell("sygedagpenge", date(2017, 1, 2))).of("sygedagpenge")
    assert found.weeks == 5
    assert found.refusion == found.paid / 5 * (4 * Fraction(4, 5) + Fraction(2, 5))


def test_weeks_before_the_period_count_and_another_benefit_s_too() -> None:
    spells = (spell("dagpenge", date(2014, 9, 1), date(2017, 1, 2)), spell("kontanthjaelp", date(2017, 1, 2)))
    found = of(date(2017, 1, 2), date(2017, 1, 9), *spells)
    assert found.of("kontanthjaelp").refusion == found.of("kontanthjaelp").paid / 5
    assert found.of("dagpenge").days == 0


def test_week_53_of_2015_divides_the_benefits() -> None:
    week = date(2015, 12, 28), date(2016, 1, 4)
    sick = of(*week, spell("sygedagpenge", date(2015, 12, 28))).of("sygedagpenge")
    assert sick.refusion == sick.paid * Fraction(4, 5)
    cash = of(*week, spell("kontanthjaelp", date(2015, 12, 28))).of("kontanthjaelp")
    in_2015, in_2016 = (rate("kontanthjaelp_forsoerger", day) * 12 / 52 for day in (week[0], date(2016, 1, 1)))
    assert cash.paid == (4 * in_2015 + 3 * in_2016) / 7
    assert cash.refusion == (4 * in_2015 * Fraction(3, 10) + 3 * in_2016 * Fraction(4, 5)) / 7


@pytest.mark.parametrize(
    ("begins", "share"),
    [
        (date(2012, 6, 4), Fraction(65, 100)),  # an old subsidy, for ever outside
        (date(2014, 2, 3), Fraction(65, 100)),  # approved before 1 July 2014 and no new job
        (date(2014, 9, 1), Fraction(20, 100)),  # on the ladder, after more than a year
    ],
)
def test_who_stands_outside_the_ladder_keeps_the_old_percentage(begins: date, share: Fraction) -> None:
    year = next(y for y in range(2017, 2027) if _has_rate("fleksloentilskud_max", date(y, 3, 6)))
    found = of(date(year, 3, 6), date(year, 3, 13), spell("fleksjob", begins)).of("fleksjob")
    assert found.days == 7
    assert found.refusion == found.paid * share


def _has_rate(series: str, on: date) -> bool:
    try:
        return bool(rate(series, on))
    except ValueError:
        return False


def test_a_new_job_brings_the_approved_of_2014_onto_the_ladder() -> None:
    jobs = (spell("fleksjob", date(2014, 2, 3), date(2015, 1, 5)), spell("fleksjob", date(2015, 2, 2)))
    year = next(y for y in range(2017, 2027) if _has_rate("fleksloentilskud_max", date(y, 3, 6)))
    found = of(date(year, 3, 6), date(year, 3, 13), *jobs).of("fleksjob")
    assert found.refusion == found.paid / 5


def test_the_approval_decides_not_the_first_job() -> None:
    job = spell("fleksjob", date(2014, 9, 1))
    approved = (Event("1", "fleksjobvisitation", date(2012, 3, 1)),)
    year = next(y for y in range(2017, 2027) if _has_rate("fleksloentilskud_max", date(y, 3, 6)))
    found = of(date(year, 3, 6), date(year, 3, 13), job, events=approved).of("fleksjob")
    assert found.refusion == found.paid * Fraction(65, 100)


# --- what is not known is told ----------------------------------------------------------------------------------------


def test_a_benefit_without_a_rate_is_counted_and_not_priced() -> None:
    found = of(date(2021, 3, 1), date(2021, 3, 8), spell("seniorpension", date(2021, 3, 1))).of("seniorpension")
    assert (found.days, found.unpriced, found.paid, found.refusion) == (7, 7, 0, 0)


def test_a_share_that_the_law_does_not_declare_is_told() -> None:
    facts = columns_of(Facts.of([Person("1")], [spell("overgangsydelse", date(2022, 3, 7), date(2022, 3, 14))]))
    found = refusion_of(facts, law().as_of(date(2015, 1, 5)), date(2022, 3, 7), date(2022, 3, 14))
    one = found.of("overgangsydelse")
    assert (one.days, one.undecided, one.refusion) == (7, 7, 0)
    assert one.paid == rate("sho_enlig_forsoerger", date(2022, 3, 7)) * 12 / 52


def test_what_is_assumed_stands_in_the_result() -> None:
    found = of(*TEN_WEEKS, SICK)
    assert "højeste sats" in found.assumes.da
    assert "passive unless an offer" in found.assumes.en


def test_days_before_the_first_law_are_left_out() -> None:
    found = of(date(1998, 6, 29), date(1998, 7, 6), spell("kontanthjaelp", date(1998, 1, 5)))
    assert (found.begins, found.of("kontanthjaelp").days) == (date(1998, 7, 1), 5)


def test_days_past_the_last_reading_are_priced_by_the_rates_carried_on_and_that_is_told() -> None:
    found = of(date(2026, 12, 28), date(2027, 1, 4), spell("kontanthjaelp", date(2026, 1, 5)))
    whole = found.of("kontanthjaelp")
    assert (found.until, whole.days, whole.unpriced) == (date(2027, 1, 4), 7, 0)
    assert "Regnet på loven som læst til og med 31. december 2026." in found.assumes.da
    assert "carried on" in found.assumes.en
    assert (
        "carried on"
        not in of(date(2026, 12, 28), date(2027, 1, 1), spell("kontanthjaelp", date(2026, 1, 5))).assumes.en
    )


# --- under a law that stops the payment -------------------------------------------------------------------------------


def test_a_limit_that_is_reached_ends_what_is_paid() -> None:
    # Source of the case: tests/law/sygedagpenge/varighed.toml: 3 February 2004, stopped at the end of February 2005.
    facts = columns_of(Facts.of([Person("1")], [spell("sygedagpenge", date(2004, 2, 3), date(2005, 4, 1))]))
    found = assess(facts, date(2005, 4, 1))
    period = date(2005, 1, 1), date(2005, 4, 1)
    assert refusion_of(facts, law(), *period).of("sygedagpenge").days == 31 + 28 + 31
    assert refusion_of(found, law(), *period).of("sygedagpenge").days == 31 + 28


# --- the slow reading -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("benefit", ["sygedagpenge", "kontanthjaelp", "dagpenge", "revalidering"])
def test_day_by_day_the_law_gives_the_same(benefit: str) -> None:
    begins, today = date(2019, 4, 3), date(2019, 6, 3)
    facts = _some_people()
    fast = refusion_of(facts, law(), begins, today).of(benefit)
    days, paid, refusion = _slow(facts, benefit, begins, today)
    assert days
    assert fast.days == days
    if not fast.unpriced:
        assert (fast.paid, fast.refusion) == (paid, refusion)


def test_the_months_of_ledighedsydelse_are_counted_as_the_law_counts_them() -> None:
    # The right was never lost in these files, so that the law can answer from the spells alone.
    for begins in (date(2013, 11, 4), date(2013, 11, 11), date(2013, 11, 12), date(2014, 2, 3)):
        on = date(2015, 5, 13)
        facts = columns_of(Facts.of([Person("1")], [spell("ledighedsydelse", begins)]))
        passive = {"aktiv_paa_ledighedsydelse": "nej"}
        share = ask("refusion_ledighedsydelse", on, passive, of=known(facts, 0)).value
        found = refusion_of(facts, law(), on, add_days(on, 1)).of("ledighedsydelse")
        assert share is not None
        assert found.refusion == found.paid * share / 100, begins


def _some_people() -> Columns:
    """Forty invented people with benefits, gaps long and short, maternity and offers from 2013 on."""
    dice = Random(1998)
    kinds = ("sygedagpenge", "kontanthjaelp", "dagpenge", "revalidering", "barsel", "tilbud")
    spells = []
    for person in range(40):
        day = date(2013, 1, 1)
        while day < date(2019, 8, 1):
            day = add_days(day, dice.choice((0, 3, 30, 200, 380)))
            ends = add_days(day, dice.choice((2, 20, 100, 300)))
            spells.append(Spell(str(person), dice.choice(kinds), day, ends, ""))
            day = ends
    return columns_of(Facts.of([Person(str(person)) for person in range(40)], spells))


def _slow(facts: Columns, benefit: str, begins: date, until: date) -> tuple[int, Fraction, Fraction]:
    """Each day of each person put to the law by itself."""
    series = {
        "sygedagpenge": ("sygedagpenge_dagpenge_max_week", Fraction(1)),
        "kontanthjaelp": ("kontanthjaelp_forsoerger", Fraction(12, 52)),
        "dagpenge": ("dagpenge_max_month", Fraction(12, 52)),
        "revalidering": ("revalideringsydelse_full", Fraction(12, 52)),
    }
    name, weeks = series[benefit]
    days, paid, refusion = 0, Fraction(0), Fraction(0)
    for person in range(facts.people):
        about = known(facts, person)
        day = begins
        while day < until:
            if any(run[0] <= number(day) < run[1] for run in about.joined(benefit)):
                days += 1
                if _has_rate(name, day):
                    share = ask("refusionstrappe", day, of=about).value
                    assert share is not None
                    a_day = rate(name, day) * weeks / 7
                    paid, refusion = paid + a_day, refusion + a_day * share / 100
            day = add_days(day, 1)
    return days, paid, refusion


def test_job_clarification_has_no_refund_after_week_52_from_the_first_sick_day() -> None:
    sick, course = spell("sygedagpenge", date(2014, 9, 1), date(2015, 2, 2)), spell("jobafklaring", date(2015, 2, 2))
    shares = []
    for monday in (date(2015, 8, 24), date(2015, 8, 31)):
        found = of(monday, add_days(monday, 7), sick, course).of("jobafklaring")
        shares.append(found.refusion / found.paid)
    assert shares == [Fraction(3, 10), 0]


@pytest.mark.parametrize(("begins", "percent"), [(date(2014, 7, 1), 35), (date(2014, 8, 1), 20)])
def test_a_pension_was_decided_in_the_month_before_it_runs(begins: date, percent: int) -> None:
    found = of(date(2017, 1, 2), date(2017, 1, 9), spell("foertidspension", begins)).of("foertidspension")
    assert found.refusion == found.paid * Fraction(percent, 100)
