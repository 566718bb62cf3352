"""Amounts on a day: read ones as read, computed ones as the rule says, and no amount where nobody knows it."""

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.law.test_rates import Told, told

from humlebi.law.kinds import READ_UNTIL, Confidence, Source, Text
from humlebi.law.rates import PERCENTS, SERIES
from humlebi.law.rates.rows import ends, verified
from humlebi.law.series import Dated, DerivedFrom, Percent, Regulation, Series, Switch
from humlebi.reckoning.regulation import OutsideSeries, Rates, rounded, switch_day

pytestmark = pytest.mark.core
RATES = Rates(SERIES, PERCENTS)
WEEK = "sygedagpenge_dagpenge_max_week"
DAY = timedelta(days=1)
WORDS = Text("ord", "words")
SOURCE = Source("Act", "1")


# --- against the catalogue --------------------------------------------------------------------------------------------

# Two rates of 2021 have been read on municipal pages (law-sickness.yaml); rates.yaml computes lower ones.
_READ_2021 = "29.71 and 52.03 were read for 2021, so 2021 and what is computed of it differ from rates.yaml"
DIFFERS = {
    (name, year): _READ_2021
    for name in ("loentilskud_foertidspension", "loentilskud_lav")
    for year in range(2021, 2027)
}


READ_SINCE = {("fleksloentilskud_threshold", 2026): "order 4/2026 § 14 says the amount"}


def test_every_verified_amount_of_the_catalogue_is_in_force_on_its_day(shared: Path) -> None:
    amounts = [one for one in told(shared) if one.confidence is Confidence.VERIFIED]
    assert len(amounts) > 250
    assert [_shown(one) for one in amounts if RATES.on(one.name, one.begins).amount != one.value] == []


def test_every_other_amount_of_the_catalogue_is_read_or_computed_alike(shared: Path) -> None:
    amounts = [one for one in told(shared) if one.confidence is not Confidence.VERIFIED]
    assert len(amounts) > 350
    unlike = [one for one in amounts if RATES.on(one.name, one.begins).amount != one.value]
    assert [_shown(one) for one in unlike if one.key not in DIFFERS] == []
    assert {one.key for one in unlike} == set(DIFFERS), "an exception that is none any more"


def test_what_the_catalogue_computes_is_computed_here_and_marked(shared: Path) -> None:
    computed = [one for one in told(shared) if one.derived and one.key not in DIFFERS]
    computed = [one for one in computed if RATES.series(one.name).lasts != "until changed"]
    computed = [one for one in computed if one.key not in READ_SINCE]
    assert len(computed) > 200
    for one in computed:
        row = RATES.on(one.name, one.begins)
        assert (row.begins, row.derived, row.confidence) == (one.begins, True, Confidence.UNCERTAIN), _shown(one)


def _shown(one: Told) -> str:
    return f"{one.name} {one.begins}: {one.value} in the catalogue, {RATES.on(one.name, one.begins).amount} here"


# --- each rule against the amounts that were read ---------------------------------------------------------------------


def to_multiple(amount: Fraction, step: Fraction) -> Fraction:
    """The nearest multiple, half up, by the decimal arithmetic of a pocket calculator."""
    quotient = amount / step
    count = (Decimal(quotient.numerator) / Decimal(quotient.denominator)).quantize(Decimal(1), ROUND_HALF_UP)
    return int(count) * step


def _neighbours() -> list[tuple[Series, Dated, Dated]]:
    """Each two verified rows of one series in years that follow each other, both the year's own regulation."""
    found = []
    for series in SERIES:
        if isinstance(series.regulated_by, Regulation):
            for one, other in pairwise(series.rows):
                both = {one.confidence, other.confidence} == {Confidence.VERIFIED} and other.amount is not None
                if both and other.begins.year == one.begins.year + 1 and other.begins.month == 1:
                    found.append((series, one, other))
    return found


# (series, year) -> why the rule does not give the amount that was read. None so far.
UNRULY: dict[tuple[str, int], str] = {}


def test_each_rule_gives_the_year_that_was_read_of_the_year_before() -> None:
    neighbours = _neighbours()
    assert {series.regulated_by.id for series, *_ in neighbours} >= {"R1", "R2", "R3", "R5"}
    assert len(neighbours) > 60
    for series, one, other in neighbours:
        rule = series.regulated_by
        percent = {each.year: each for each in PERCENTS}[other.begins.year]
        points = percent.full if rule.uses == "full" else percent.benefit
        expected = to_multiple(one.amount * (100 + points) / 100, rule.rounds_to)
        if (series.name, other.begins.year) not in UNRULY:
            assert expected == other.amount, f"{series.name} {other.begins}"


def test_each_rule_gives_what_was_read_years_later() -> None:
    """Without the rows between: the chain alone comes from the first verified row to every later one."""
    tried = 0
    for series in SERIES:
        if not isinstance(series.regulated_by, Regulation) or series.name in {key for key, _ in DIFFERS}:
            continue
        read = [row for row in series.rows if row.confidence is Confidence.VERIFIED and row.amount is not None]
        for later in read[1:]:
            if later.begins.month == 1 and (series.ruled_from or date.min) <= read[0].begins:
                alone = Rates([replace(series, rows=(read[0],))], PERCENTS)
                assert alone.on(series.name, later.begins).amount == later.amount, f"{series.name} {later.begins}"
                tried += 1
    assert tried > 150


def test_the_old_cap_is_carried_unrounded_from_2006() -> None:
    cap = next(one for one in SERIES if one.name == "fleksjob_old_scheme_cap")
    alone = Rates([replace(cap, rows=cap.rows[:1])], PERCENTS)
    assert alone.on(cap.name, date(2015, 6, 1)).amount == 489_832
    assert alone.on(cap.name, date(2018, 6, 1)).amount == 516_756
    for year in range(2007, 2027):
        # The amounts that were read agree with the chain, so it goes on through them.
        assert alone.on(cap.name, date(year, 6, 1)).amount == RATES.on(cap.name, date(year, 6, 1)).amount
    each_year = Rates(
        [replace(cap, rows=cap.rows[:1], regulated_by=replace(cap.regulated_by, keeps_fractions=False))], PERCENTS
    )
    assert each_year.on(cap.name, date(2018, 6, 1)).amount != 516_756, "rounding each year would not give what was read"


# The act's own amounts, written at the level of an earlier year (law-activation.yaml): (level, year of the row).
LEVELS = {
    "kontanthjaelp_2025_grundsats": (6_955, 2025),
    "kontanthjaelp_2025_forhoejet_sats": (12_064, 2025),
    "kontanthjaelp_2025_hjemmeboende": (2_823, 2025),
    "kontanthjaelp_2025_mindstesats": (6_553, 2025),
    "kontanthjaelp_2025_boernetillaeg": (2_687, 2025),
    "kontanthjaelp_2025_tillaeg_enlig_forsoerger": (1_581, 2025),
    "kontanthjaelp_2025_tillaeg_enlig_ikke_forsoerger": (1_054, 2025),
    "kontanthjaelp_2025_saerligt_ungetillaeg_u25_uden_boern": (1_000, 2025),
    "kontanthjaelp_2025_saerligt_ungetillaeg_25_29": (2_500, 2025),
    "kontanthjaelp_2025_saerligt_ungetillaeg_u30_med_barn": (2_500, 2025),
    "punktsanktion_day_threshold_1": (6_553, 2025),
    "punktsanktion_day_threshold_2": (9_642, 2025),
    "punktsanktion_day_threshold_3": (13_723, 2025),
    "engangshjaelp_2013_engangshjaelp_max": (6_587, 2025),
    "engangshjaelp_2013_engangshjaelp_hjemmeboende": (3_276, 2025),
}


@pytest.mark.parametrize(("name", "level", "year"), [(name, *said) for name, said in LEVELS.items()])
def test_an_amount_of_the_act_at_an_earlier_level_is_raised_by_one_year(name: str, level: int, year: int) -> None:
    percent = {each.year: each for each in PERCENTS}[year]
    expected = to_multiple(level * (100 + percent.benefit) / 100, Fraction(1))
    assert RATES.on(name, date(year, 7, 1)).amount == expected


@pytest.mark.parametrize(("step", "level"), [(1, 5_500), (2, 9_700), (3, 13_200)])
def test_the_first_limits_of_the_day_rates_are_the_act_s_of_2019_raised_by_one_year(step: int, level: int) -> None:
    percent = {each.year: each for each in PERCENTS}[2020]
    expected = to_multiple(level * (100 + percent.benefit) / 100, Fraction(1))
    assert RATES.on(f"punktsanktion_day_threshold_{step}", date(2020, 1, 1)).amount == expected


def test_a_share_of_another_series_gives_what_was_read() -> None:
    tried = 0
    for series in SERIES:
        rule = series.regulated_by
        for row in series.rows if isinstance(rule, DerivedFrom) else ():
            if row.begins < (series.ruled_from or date.min):
                continue
            # The second week: by then the weekly amounts have switched as well.
            basis = RATES.on(rule.series, date(row.begins.year, 1, 8))
            assert to_multiple(basis.amount * rule.share, rule.rounds_to) == row.amount, f"{series.name} {row.begins}"
            tried += 1
    assert tried > 50


def test_the_hour_is_a_37th_of_the_week_on_every_day() -> None:
    day = date(1998, 1, 5)
    while day < READ_UNTIL:
        week, hour = RATES.on(WEEK, day), RATES.on("sygedagpenge_max_hour", day)
        assert hour.amount == to_multiple(week.amount / 37, Fraction("0.01")), day
        assert hour.begins == week.begins
        day += DAY


# --- when amounts take over -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "amount"),
    [("2019-01-06", 4300), ("2019-01-07", 4355), ("2019-01-08", 4355), ("2020-01-05", 4355), ("2020-01-06", 4405)],
)
def test_a_weekly_amount_takes_over_on_the_first_monday_of_january(day: str, amount: int) -> None:
    assert RATES.on(WEEK, date.fromisoformat(day)).amount == amount


@pytest.mark.parametrize(("day", "amount"), [("2018-12-31", 14993), ("2019-01-01", 15180), ("2019-01-02", 15180)])
def test_a_monthly_amount_takes_over_on_1_january(day: str, amount: int) -> None:
    assert RATES.on("kontanthjaelp_forsoerger", date.fromisoformat(day)).amount == amount


def test_a_yearly_amount_derived_of_a_weekly_one_keeps_its_own_day() -> None:
    assert RATES.on(WEEK, date(2025, 1, 5)).begins == date(2024, 1, 1)
    assert RATES.on("fleksydelse_full", date(2025, 1, 1)).begins == date(2025, 1, 1)
    assert RATES.on("fleksydelse_full", date(2024, 12, 31)).begins == date(2024, 1, 1)


def test_the_switch_day_is_the_first_monday_of_every_year() -> None:
    for year in range(1998, 2030):
        monday = switch_day(year, Switch.FIRST_MONDAY)
        assert (monday.year, monday.month, monday.weekday()) == (year, 1, 0)
        assert monday.day <= 7
        assert switch_day(year, Switch.NEW_YEAR) == date(year, 1, 1)


def test_a_row_read_for_another_day_of_the_first_week_takes_over_that_day() -> None:
    late = Rates([made(verified("2020-01-01", "100", "a"), verified("2021-01-04", "150", "a"))], FLAT)
    assert [late.on("made_up", date(2021, 1, day)).amount for day in (3, 4)] == [100, 150]
    monday = replace(RULE, switches=Switch.FIRST_MONDAY)
    early = Rates([made(verified("2020-01-06", "100", "a"), verified("2021-01-01", "150", "a"), rule=monday)], FLAT)
    assert [early.on("made_up", day).amount for day in (date(2020, 12, 31), date(2021, 1, 1))] == [100, 150]


# --- no amount --------------------------------------------------------------------------------------------------------


REFUSED = {
    "before the start": (
        WEEK,
        date(1998, 1, 4),
        "“Highest sickness benefit per week”: 4 January 1998 lies before the first known amount, which is in force "
        "from 5 January 1998.",
    ),
    "after the end": (
        "kontanthjaelp_forsoerger",
        date(2025, 7, 1),
        "“Cash benefit, provider (from 2014: aged 30 or over)”: 1 July 2025 lies after the last amount; from 1 July "
        "2025 there is none.",
    ),
    "long after the end": (
        "jobrotationsydelse",
        date(2026, 12, 31),
        "“Jobrotationsydelse per hour”: 31 December 2026 lies after the last amount; from 1 February 2026 there is "
        "none.",
    ),
    "after the end, past the last reading": (
        "jobrotationsydelse",
        date(2031, 6, 15),
        "“Jobrotationsydelse per hour”: 15 June 2031 lies after the last amount; from 1 February 2026 there is none.",
    ),
    "between two years that were read": (
        "befordring_km",
        date(2010, 5, 1),
        "“Travel allowance in offers, per kilometre”: no amount is known on 1 May 2010. That of 1 January 2007 is in "
        "force to the end of 31 December 2007, and the next begins on 1 January 2019.",
    ),
    "after the only year that was read": (
        "danskuddannelse_module",
        date(2015, 1, 1),
        "“Module at a language school, Allerød”: no amount is known on 1 January 2015. That of 1 January 2014 is in "
        "force to the end of 31 December 2014, and none has been read or can be computed for later days.",
    ),
    "where the basis ended": (
        "ressourceforloebsydelse_forsoerger",
        date(2025, 7, 1),
        "“Resource course benefit, provider”: no amount is known on 1 July 2025. That of 1 January 2025 is in force to "
        "the end of 30 June 2025, and none has been read or can be computed for later days.",
    ),
}


@pytest.mark.parametrize(("name", "day", "sentence"), REFUSED.values(), ids=REFUSED)
def test_a_day_without_an_amount_is_refused_with_the_dates(name: str, day: date, sentence: str) -> None:
    with pytest.raises(OutsideSeries) as refused:
        RATES.on(name, day)
    assert str(refused.value) == sentence
    # What people read in Danish holds neither the program's own name of the amount nor a date in figures.
    told = refused.value.say("da")
    assert RATES.series(name).title.da in told
    assert not re.search(r"\d-\d|_", told)


def test_the_day_before_a_refused_one_may_be_answered() -> None:
    assert RATES.on("kontanthjaelp_forsoerger", date(2025, 6, 30)).amount == 16_972
    assert RATES.on("ressourceforloebsydelse_forsoerger", date(2025, 6, 30)).amount == 16_972
    assert RATES.on("dagpenge_max_month", date(2026, 12, 31)).amount == 22_041
    assert RATES.on("befordring_km", date(2007, 12, 31)).amount == Fraction("1.02")


@pytest.mark.parametrize(
    ("day", "amounts"),
    [
        (date(2020, 1, 1), (200, 400, 600, 700)),
        (date(2024, 12, 31), (200, 400, 600, 700)),
        (date(2025, 7, 1), (200, 450, 600, 750)),
        (date(2025, 12, 31), (200, 450, 600, 750)),
        (date(2026, 1, 1), (200, 450, 650, 800)),
    ],
)
def test_the_day_rates_are_regulated_to_the_nearest_50_kroner(day: date, amounts: tuple[int, ...]) -> None:
    assert tuple(RATES.on(f"punktsanktion_day_amount_{step}", day).amount for step in (1, 2, 3, 4)) == amounts


@pytest.mark.parametrize(
    ("day", "one", "two"), [(date(2025, 12, 31), 15_500, 31_000), (date(2026, 1, 1), 16_200, 32_400)]
)
def test_the_wealth_left_out_of_account_is_regulated_to_the_nearest_100(day: date, one: int, two: int) -> None:
    assert RATES.on("kontanthjaelp_2025_formuegraense_person", day).amount == one
    assert RATES.on("kontanthjaelp_2025_formuegraense_aegtefaeller", day).amount == two


def test_an_amount_that_stands_fixed_in_the_act_goes_on_until_its_next_row() -> None:
    assert RATES.on("kontanthjaelp_2025_midlertidigt_tilpasningstillaeg", date(2026, 12, 31)).amount == 2_000
    assert RATES.on("engangshjaelp_2013_wealth_single", date(2020, 1, 1)).amount == 10_000


# --- past the last reading --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [READ_UNTIL, date(2028, 6, 1), date(2031, 6, 15)])
def test_the_last_amount_is_carried_on_and_marked(day: date) -> None:
    row = RATES.on("dagpenge_max_month", day)
    assert (row.amount, row.derived, row.carried) == (22041, True, True)
    assert row.note.da.startswith("Satsen for 2026 er ført videre")
    assert row.note.en.startswith("The rate of 2026 is carried on")
    assert not RATES.on("dagpenge_max_month", date(2026, 12, 31)).carried


def test_until_the_first_monday_of_the_year_the_old_amount_is_no_guess() -> None:
    monday = replace(RULE, switches=Switch.FIRST_MONDAY)
    rates = Rates([made(verified("2026-01-05", "100", "a"), rule=monday)], [])
    assert not rates.on("made_up", date(2027, 1, 3)).carried
    assert rates.on("made_up", date(2027, 1, 4)).carried


def test_what_a_rule_gives_past_the_last_reading_is_computed_and_marked() -> None:
    row = RATES.on("diaeter_day", date(2028, 5, 1))
    assert (row.amount, row.derived, row.carried) == (470, True, False)
    percents = [Percent(year, Fraction(10), Fraction(10), Confidence.VERIFIED, "a") for year in (2027, 2028)]
    rates = Rates([made(verified("2026-01-01", "100", "a"))], percents)
    found = [rates.on("made_up", date(year, 7, 1)) for year in (2026, 2027, 2028, 2029, 2035)]
    assert [row.amount for row in found] == [100, 110, 121, 121, 121]
    assert [(row.derived, row.carried) for row in found] == [
        (False, False), (True, False), (True, False), (True, True), (True, True),
    ]  # fmt: skip
    assert "2028" in found[-1].note.da


def test_what_stands_fixed_in_the_act_goes_on_as_it_is() -> None:
    assert RATES.on("ledighedsydelse_percent", date(2031, 6, 15)) == RATES.on(
        "ledighedsydelse_percent", date(2026, 12, 31)
    )


def test_what_was_not_in_force_when_the_law_was_last_read_is_not_carried_on() -> None:
    with pytest.raises(OutsideSeries, match="none has been read or can be computed"):
        RATES.on("danskuddannelse_module", date(2031, 6, 15))


def test_another_name_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="kontanthjaelp_til_alle"):
        RATES.on("kontanthjaelp_til_alle", date(2020, 1, 1))


def test_nothing_is_computed_through_a_year_without_a_percent() -> None:
    rates = Rates([made(verified("1998-01-01", "100", "a"), verified("2004-01-01", "200", "a"))], PERCENTS)
    assert rates.on("made_up", date(1998, 12, 31)).amount == 100
    for year in range(1999, 2004):
        with pytest.raises(OutsideSeries, match="to the end of 31 December 1998"):
            rates.on("made_up", date(year, 6, 1))
    assert rates.on("made_up", date(2005, 1, 1)).amount == 204


def test_nothing_is_computed_of_rows_from_before_the_rule() -> None:
    name = "loentilskud_foertidspension"
    assert RATES.on(name, date(2007, 12, 31)).amount == 22
    with pytest.raises(OutsideSeries):
        RATES.on(name, date(2008, 1, 1))
    assert RATES.on(name, date(2016, 1, 1)).amount == Fraction("26.91")


def test_a_series_without_a_row_has_no_amount() -> None:
    with pytest.raises(OutsideSeries, match="no amount is known on 1 January 2020, nor on any other day"):
        Rates([made()], FLAT).on("made_up", date(2020, 1, 1))


# --- derived of another series ----------------------------------------------------------------------------------------


def of_made_up(*rows: Dated, switches: Switch = Switch.NEW_YEAR) -> Series:
    """A third of the made-up series."""
    rule = DerivedFrom(
        id="x",
        series="made_up",
        share=Fraction(1, 3),
        words=WORDS,
        rounds_to=Fraction(1),
        source=SOURCE,
        switches=switches,
    )
    return replace(made(*rows), name="third", regulated_by=rule)


def test_a_derived_series_ends_though_its_basis_goes_on() -> None:
    third = of_made_up(ends("2021-07-01", "a", WORDS))
    rates = Rates([made(verified("2020-01-01", "100", "a")), third], FLAT)
    assert [row.amount for row in rates.through("third")] == [33, 33, None]
    with pytest.raises(OutsideSeries, match="from 1 July 2021 there is none"):
        rates.on("third", date(2026, 1, 1))


def test_a_derived_amount_stops_on_its_own_switch_day_when_its_basis_stops() -> None:
    monday = replace(RULE, switches=Switch.FIRST_MONDAY)
    basis = made(verified("2020-01-06", "100", "a"), rule=monday)
    rates = Rates([basis, of_made_up()], [one for one in FLAT if one.year != 2022])
    assert [part.until for part in rates.in_force("made_up")] == [date(2021, 1, 4), date(2022, 1, 3)]
    assert [part.until for part in rates.in_force("third")] == [date(2021, 1, 1), date(2022, 1, 1)]


def test_an_amount_that_was_read_stands_before_one_that_is_derived() -> None:
    third = of_made_up(verified("2021-01-04", "50", "a"))
    rates = Rates([made(verified("2020-01-01", "100", "a")), third], FLAT)
    assert [row.amount for row in rates.through("third")] == [33, 50, 33, 33, 33, 33, 33]
    assert rates.on("third", date(2021, 1, 3)).amount == 33


# --- a table and a line -----------------------------------------------------------------------------------------------


def test_through_gives_every_row_read_and_computed_in_order() -> None:
    rows = RATES.through("kontanthjaelp_ung_hjemmeboende")
    assert [row.begins.year for row in rows] == [*range(2013, 2026), 2025]
    assert [row.begins.year for row in rows if row.derived] == [2018, 2019, 2020, 2022, 2025]
    assert rows[-1].amount is None
    assert rows is not RATES.through("kontanthjaelp_ung_udeboende")


@pytest.mark.parametrize("name", RATES.names)
def test_the_rows_of_every_series_follow_each_other_and_read_ones_are_kept(name: str) -> None:
    parts = RATES.in_force(name)
    assert tuple(part.row for part in parts) == RATES.through(name)
    assert set(RATES.series(name).rows) <= set(RATES.through(name))
    for one, other in pairwise(parts):
        assert one.row.begins < one.until <= other.row.begins
    for part in parts:
        if part.row.amount is not None:
            last = min(part.until - DAY, date(2100, 1, 1))
            assert RATES.on(name, part.row.begins) == RATES.on(name, last) == part.row


def test_a_computed_row_says_of_what_it_was_computed() -> None:
    row = RATES.on("kontanthjaelp_forsoerger", date(2019, 1, 1))
    assert (row.derived, row.confidence) == (True, Confidence.UNCERTAIN)
    assert row.note.en.startswith("Computed from the amount of 1 January 2018: Last year's amount")
    assert row.note.da.startswith("Beregnet af beløbet fra 1. januar 2018: Sidste års beløb")


def test_what_was_found_is_found_once() -> None:
    assert RATES.in_force(WEEK) is RATES.in_force(WEEK)


# --- random chains against a slow reading -----------------------------------------------------------------------------

RULE = Regulation(id="x", words=WORDS, uses="benefit", rounds_to=Fraction(1), source=SOURCE)
FLAT = [Percent(year, Fraction(0), Fraction(0), Confidence.VERIFIED) for year in range(1998, 2027)]


def made(*rows: Dated, rule: Regulation = RULE) -> Series:
    return Series(name="made_up", title=WORDS, unit="kr", source=SOURCE, rows=rows, regulated_by=rule, doubt=WORDS)


@st.composite
def chains(draw: st.DrawFn) -> tuple[Series, list[Percent]]:
    """A series of at most one row a year, on any day, and the percents of some of the years."""
    years = sorted(draw(st.sets(st.integers(2010, 2026), min_size=1, max_size=5)))
    early = st.integers(1, 10).map(lambda day: (1, day))
    days = st.one_of(early, st.tuples(st.integers(1, 12), st.integers(1, 28)))
    begins = [date(year, *draw(days)) for year in years]
    amounts = [str(Fraction(draw(st.integers(0, 3_000_000)), 100)) for _ in begins]
    rows = [verified(day.isoformat(), amount, "a") for day, amount in zip(begins, amounts, strict=True)]
    if draw(st.booleans()):
        rows.append(ends(date(years[-1] + 1, 7, 1).isoformat(), "a", WORDS))
    rule = replace(
        RULE,
        uses=draw(st.sampled_from(["full", "benefit"])),
        rounds_to=Fraction(draw(st.sampled_from(["0.01", "1", "5", "12"]))),
        switches=draw(st.sampled_from(list(Switch))),
        keeps_fractions=draw(st.booleans()),
    )
    known = draw(st.sets(st.integers(2010, 2026), min_size=12))
    points = st.integers(0, 500).map(lambda hundredths: Fraction(hundredths, 100))
    return made(*rows, rule=rule), [Percent(y, draw(points), draw(points), Confidence.VERIFIED) for y in sorted(known)]


def day_by_day(series: Series, percents: list[Percent]) -> dict[date, Fraction]:
    """Every day that has an amount, found by living through the days one by one."""
    rule, rows = series.regulated_by, {row.begins: row.amount for row in series.rows}
    points = {one.year: one.full if rule.uses == "full" else one.benefit for one in percents}
    own_week = {day.year for day in rows if (day.month, day.day) <= (1, 7)}
    found: dict[date, Fraction] = {}
    now: Fraction | None = None
    exact, grown_in = Fraction(0), 0
    day = min(rows)
    while day < READ_UNTIL:
        monday = day.month == 1 and day.day <= 7 and day.weekday() == 0
        switches = monday if rule.switches is Switch.FIRST_MONDAY else (day.month, day.day) == (1, 1)
        raised = exact * (100 + points[day.year]) / 100 if now is not None and day.year in points else None
        if day in rows:
            agrees = now is not None and raised is not None and grown_in != day.year
            agrees = agrees and to_multiple(raised, rule.rounds_to) == rows[day]
            now = rows[day]
            exact, grown_in = (raised if rule.keeps_fractions and agrees else now or Fraction(0)), day.year
        elif switches and day.year not in own_week and grown_in != day.year:
            now = None if raised is None else to_multiple(raised, rule.rounds_to)
            exact, grown_in = (raised if rule.keeps_fractions else now) or Fraction(0), day.year
        if now is not None:
            found[day] = now
        day += DAY
    return found


@given(chain=chains())
def test_a_chain_is_what_living_through_the_days_gives(chain: tuple[Series, list[Percent]]) -> None:
    series, percents = chain
    rates, slow = Rates([series], percents), day_by_day(series, percents)
    day = date(2009, 12, 1)
    while day < READ_UNTIL:
        try:
            amount = rates.on("made_up", day).amount
        except OutsideSeries:
            amount = None
        assert amount == slow.get(day), day
        day += DAY


@given(
    amount=st.integers(0, 10**9).map(lambda oere: Fraction(oere, 100)),
    step=st.sampled_from(["0.01", "0.5", "1", "5", "12"]).map(Fraction),
)
@example(amount=Fraction(5, 2), step=Fraction(1))
@example(amount=Fraction(6), step=Fraction(12))
def test_rounding_gives_the_nearest_multiple_and_a_half_goes_up(amount: Fraction, step: Fraction) -> None:
    found = rounded(amount, step)
    assert found % step == 0
    assert -step / 2 < found - amount <= step / 2
