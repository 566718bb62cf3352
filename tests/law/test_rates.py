"""The dated amounts: what is shipped is free of faults and says what the catalogue says; each fault is named."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from humlebi.law.kinds import NOTHING, Confidence, Source, Text
from humlebi.law.rates import PERCENTS, SERIES, SOURCES
from humlebi.law.rates.rows import derived, ends, uncertain, verified
from humlebi.law.series import (
    SWITCHES,
    Dated,
    DerivedFrom,
    Percent,
    Regulation,
    Series,
    Switch,
    faults_of_series,
)
from humlebi.law.units import UNITS

pytestmark = pytest.mark.core
# A date and a year are said as they are written, a plain number too.
NO_WORD = ("", "year", "date")
WORDS = Text("ord", "words")
SOURCE = Source("Act", "1")


# --- the catalogue's table of amounts ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """One amount as the catalogue tells it."""

    name: str
    begins: date
    value: Fraction
    confidence: Confidence
    derived: bool

    @property
    def key(self) -> tuple[str, int]:
        return self.name, self.begins.year


# What the catalogue says of a row, and not in amounts.
_OF_THE_ROW = {
    *("from", "to", "src", "url", "confidence", "note", "derived", "published", "item", "point", "group", "status"),
    *("level_2024", "before", "guess", "rule", "base", "second_time_within_12_months"),
}
_SHARES = {"1/3": "third", "1/2": "half", "2/3": "two_thirds"}
# Rows marked verified of which one column is computed: the catalogue's own note says so.
_COMPUTED_COLUMNS = {("foertidspension_2003_couple_year", 2021), ("foertidspension_2003_couple_month", 2021)}


def catalogue(shared: Path) -> dict[str, Any]:
    yaml = pytest.importorskip("yaml", reason="PyYAML, which reads the catalogue's amounts, is not installed")
    return yaml.safe_load((shared / "law/rates.yaml").read_text(encoding="utf-8"))


def told(shared: Path) -> list[Told]:
    """Every amount of the catalogue, each column of a row by itself."""
    found = []
    for key, series in catalogue(shared)["rates"].items():
        for row in series["values"]:
            if "from" in row or key == "kontanthjaelpsloft":
                found += _of_row(key, row)
    return found


def _of_row(key: str, row: dict[str, Any]) -> Iterator[Told]:
    confidence = Confidence(row["confidence"])
    if key == "kontanthjaelpsloft":
        for column, begins in (("y2016", date(2016, 10, 1)), ("y2023", date(2023, 1, 1)), ("y2024", date(2024, 1, 1))):
            if row[column] is not None:
                yield Told(f"{key}_{row['point']}", begins, Fraction(row[column]), confidence, False)
        return
    first = f"{key}_{row['item']}" if "item" in row else key
    for column, value in row.items():
        if column in _OF_THE_ROW:
            continue
        name = first if column == "value" else f"{first}_{column}"
        read = column in row.get("published", (column,)) and not row.get("derived", False)
        for each, amount in _amounts(name, value):
            computed = not read or (each, row["from"].year) in _COMPUTED_COLUMNS
            yield Told(each, row["from"], Fraction(str(amount)), confidence, computed)


def _amounts(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The amounts of one column: several when it is a table or a list."""
    if isinstance(value, dict):
        for column, one in value.items():
            yield from _amounts(f"{name}_{column}", one)
    elif isinstance(value, list):
        for place, one in enumerate(value, 1):
            singular = name.removesuffix("s")
            yield (name.replace("options", _SHARES[one]) if one in _SHARES else f"{singular}_{place}"), one
    elif value is not None:
        yield name, value


def test_the_catalogue_is_read_whole(shared: Path) -> None:
    found = told(shared)
    assert len(found) > 700
    assert {one.name for one in found} <= {one.name for one in SERIES}


# What the law pages hold although rates.yaml does not: read elsewhere in the catalogue (law-activation, law-sickness).
ELSEWHERE = {
    "kontanthjaelp_2025_grundsats": "LAS § 16 in LBK 1004/2025; rates.yaml has a guess, which is not loaded",
    "kontanthjaelp_2025_forhoejet_sats": "as above",
    "kontanthjaelp_2025_mindstesats": "as above",
    "kontanthjaelp_2025_hjemmeboende": "LAS § 16 in LBK 1004/2025",
    "kontanthjaelp_2025_midlertidigt_tilpasningstillaeg": "LAS § 20; rates.yaml has the dates and no amount",
    "udgiftsgodtgoerelse_month_max": "told among the rules of befordring_km",
    "sygedagpenge_atp_time": "the orders on ATP of benefit, section 1(3)",
    "tillaeg_til_refusion_pct": "SDL § 54 b",
    "obligatorisk_pension_sygedagpenge_pct": "SDL § 67 a",
    "ukendt_arbejdstid_mand_time": "the ministry's rates of 2013, 2015 and 2018, SDL § 47, stk. 2",
    "ukendt_arbejdstid_kvinde_time": "as above",
    "skaanejob_1998_share": "told in words in rates.yaml",
    "skaanejob_1998_max_share_of_minimum_pay": "told in words in rates.yaml",
}


def test_every_series_is_told_by_the_catalogue_or_says_where_from(shared: Path) -> None:
    assert {one.name for one in SERIES} - {one.name for one in told(shared)} == set(ELSEWHERE)


# Rows that say something else than rates.yaml, and why.
CORRECTED = {
    **{
        (f"punktsanktion_day_amount_{step}", year): "in force from 2020 by the act; said again in 2021 and 2023"
        for step in (1, 2, 3, 4)
        for year in (2021, 2023)
    },
    **{
        (f"punktsanktion_day_amount_{step}", 2025): "the act's amount is of the 2024 level and regulated (LAS § 109)"
        for step in (1, 2, 3, 4)
    },
    **{
        (f"punktsanktion_day_threshold_{step}", 2023): "rates.yaml: computed, only the first was read"
        for step in (2, 3)
    },
    **{
        (
            f"fleksjob_old_scheme_cap_{share}",
            2006,
        ): "source 002 prints a rounded amount; the share follows from the cap"
        for share in ("half", "two_thirds")
    },
}


def test_every_amount_that_was_read_is_a_row_with_its_confidence(shared: Path) -> None:
    rows = {(one.name, row.begins): row for one in SERIES for row in one.rows}
    for one in told(shared):
        if one.derived or one.key in CORRECTED:
            continue
        row = rows.get((one.name, one.begins))
        assert row is not None, f"{one.name} has no row of {one.begins}"
        assert (row.amount, row.confidence, row.derived) == (one.value, one.confidence, False), one


def test_a_computed_amount_is_a_row_only_where_no_rule_can_compute_it(shared: Path) -> None:
    computed = {(one.name, row.begins.year) for one in SERIES for row in one.rows if row.derived}
    backwards = {one.key for one in told(shared) if one.derived and one.begins.year < 2012 and one.name[:6] == "kontan"}
    new_levels = {(f"kontanthjaelp_2025_{level}", 2025) for level in ("grundsats", "forhoejet_sats", "mindstesats")}
    at_home = {("kontanthjaelp_2025_hjemmeboende", 2025)}
    of_limits = {(f"punktsanktion_day_threshold_{step}", year) for step in (1, 2, 3) for year in (2020, 2025)}
    # The rates at the 2024 level, which LAS § 109 regulates to the nearest 50 kr; rates.yaml takes them to stand still.
    of_steps = {(f"punktsanktion_day_amount_{step}", 2025) for step in (1, 2, 3, 4)}
    assert computed == backwards | new_levels | at_home | of_limits | of_steps


def test_a_series_ends_where_the_catalogue_ends_it(shared: Path) -> None:
    said = {
        (key, row["from"])
        for key, series in catalogue(shared)["rates"].items()
        for row in series["values"]
        if "value" in row and row["value"] is None and "item" not in row
    }
    # Jobrotation: rates.yaml says 1 January 2026 without a source, law-activation 1 February by act 1750/2025.
    said = {(key, date(2026, 2, 1) if key == "jobrotationsydelse" else ended) for key, ended in said}
    ended = {(one.name, one.ended) for one in SERIES}
    assert said
    assert said <= ended


def test_the_percents_are_those_of_the_catalogue(shared: Path) -> None:
    known = {one.year: one for one in PERCENTS}
    assert len(known) == len(PERCENTS)
    table = catalogue(shared)["satsregulering"]
    for row in table["values"]:
        percent = known[row["year"]]
        assert (percent.full, percent.benefit, percent.reduced_by) == tuple(
            Fraction(str(row[column])) for column in ("full_percent", "benefit_percent", "reduction_points")
        )
        # Orders 1101/2023, 983/2024 and 1056/2025, which the catalogue had not seen, say those of 2024-2026.
        read_since = row["year"] in (2024, 2025, 2026)
        assert percent.confidence is (Confidence.VERIFIED if read_since else Confidence(row["confidence"]))
    for row in table["interval_1999_2003"]:
        percent = known[row["year"]]
        assert (percent.full, percent.benefit, percent.reduced_by) == (None, None, None)
        assert percent.candidates == tuple(Fraction(str(one)) for one in row["candidates"])
    assert len(table["values"]) + len(table["interval_1999_2003"]) == len(PERCENTS)


# --- what is shipped --------------------------------------------------------------------------------------------------


def test_the_shipped_series_are_free_of_faults() -> None:
    assert list(faults_of_series(SERIES)) == []


def test_every_key_names_a_publication_and_every_publication_is_named() -> None:
    keys = {key for one in SERIES for row in one.rows for key in row.keys}
    keys |= {key for percent in PERCENTS for key in percent.seen_in.split()}
    assert keys == set(SOURCES)
    assert all(title.da and title.en for title, _ in SOURCES.values())


def test_a_rule_names_the_publications_it_was_tried_on() -> None:
    rules = [one.regulated_by for one in SERIES if one.regulated_by is not None]
    assert {key for rule in rules for key in rule.source.seen_in.split()} <= set(SOURCES)
    assert all(rule.source.act and (rule.source.paragraph or rule.source.catalogue) for rule in rules)


def test_a_percent_is_published_or_says_how_it_is_known() -> None:
    for percent in PERCENTS:
        assert percent.note != NOTHING
        assert percent.confidence is Confidence.UNCERTAIN or percent.seen_in.startswith("bek")


@pytest.mark.parametrize("series", SERIES, ids=lambda one: one.name)
def test_a_series_is_told_in_both_languages(series: Series) -> None:
    rule = [] if series.regulated_by is None else [series.regulated_by.words]
    texts = [series.title, series.note, series.doubt, *rule, *(row.note for row in series.rows)]
    assert series.title.da
    assert series.title.en
    assert series.unit in UNITS
    for text in texts:
        assert bool(text.da) == bool(text.en)
        for sentence in (text.da, text.en):
            assert "  " not in sentence
            assert sentence == sentence.strip()


def test_units_and_switches_have_words_in_both_languages() -> None:
    assert set(SWITCHES) == set(Switch)
    assert all(
        text.da and text.en
        for text in [*(unit.many for unit in UNITS.values() if unit.name not in NO_WORD), *SWITCHES.values()]
    )


# --- what is refused --------------------------------------------------------------------------------------------------

GOOD = Series(
    name="made_up",
    title=WORDS,
    unit="kr/month",
    source=SOURCE,
    rows=(verified("2020-01-01", "100", "a"), verified("2021-01-01", "110", "a b")),
)
OF_ANOTHER = DerivedFrom(id="x", series="other", share=Fraction(1), words=WORDS, rounds_to=Fraction(1), source=SOURCE)


def made(**said: Any) -> Series:
    return replace(GOOD, **said)


def derived_from(name: str, of: str) -> Series:
    return made(name=name, regulated_by=replace(OF_ANOTHER, series=of))


FAULTS = {
    "a good series": ([GOOD], []),
    "two of one name": (
        [GOOD, made(title=Text("b", "b"))],
        ["made_up: declared 2 times. Give each series its own name."],
    ),
    "no paragraph": ([made(source=Source("Act", ""))], ["made_up: no source. Name the act and the paragraph."]),
    "no act": ([made(source=Source("", "1"))], ["made_up: no source. Name the act and the paragraph."]),
    "no row": ([made(rows=())], ["made_up: no row, and the doubt does not say why."]),
    "no row, with the reason": ([made(rows=(), doubt=WORDS)], []),
    "out of order": (
        [made(rows=GOOD.rows[::-1])],
        ["made_up: the row of 2020-01-01 stands after that of 2021-01-01. Write them in order."],
    ),
    "two rows on one day": (
        [made(rows=(GOOD.rows[0], GOOD.rows[0]))],
        ["made_up: two rows begin on 2020-01-01. One day can have one amount."],
    ),
    "an amount after the end": (
        [made(rows=(ends("2020-01-01", "a", WORDS), GOOD.rows[1]))],
        ["made_up: an amount from 2021-01-01, though the series ended on 2020-01-01."],
    ),
    "a float": (
        [made(rows=(replace(GOOD.rows[0], amount=99.5),))],
        ["made_up: the row of 2020-01-01 has the float 99.5. Write it as a text, so that the amount is exact."],
    ),
    "a negative amount": (
        [made(rows=(verified("2020-01-01", "-1", "a"),))],
        ["made_up: the row of 2020-01-01 is negative: -1."],
    ),
    "uncertain without a word": (
        [made(rows=(uncertain("2020-01-01", "1", "a"),))],
        ["made_up: the row of 2020-01-01 is uncertain, but the doubt is not written down."],
    ),
    "uncertain, the series says why": ([made(rows=(uncertain("2020-01-01", "1", "a"),), doubt=WORDS)], []),
    "uncertain, the row says why": ([made(rows=(uncertain("2020-01-01", "1", "a", WORDS),))], []),
    "computed and sure": (
        [made(rows=(Dated(date(2020, 1, 1), Fraction(1), Confidence.VERIFIED, derived=True),))],
        ["made_up: the row of 2020-01-01 is computed, but marked verified. What is computed is uncertain."],
    ),
    "computed and marked": ([made(rows=(derived("2020-01-01", "1", WORDS),))], []),
    "read nowhere": (
        [made(rows=(verified("2020-01-01", "1", ""),))],
        ["made_up: the row of 2020-01-01 does not say where it was read."],
    ),
    "derived from nothing": (
        [made(regulated_by=OF_ANOTHER)],
        ["made_up: derived from 'other', which is not declared."],
    ),
    "derived from itself": (
        [derived_from("made_up", "made_up")],
        ["made_up: derived from itself by way of made_up."],
    ),
    "derived in a ring": (
        [derived_from("a", "b"), derived_from("b", "a")],
        ["a: derived from itself by way of b, a.", "b: derived from itself by way of a, b."],
    ),
    "derived from a ring": (
        [derived_from("a", "b"), derived_from("b", "b")],
        ["b: derived from itself by way of b."],
    ),
    "derived by way of another": ([derived_from("a", "b"), derived_from("b", "made_up"), GOOD], []),
}


@pytest.mark.parametrize(("series", "sentences"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_one_sentence(series: list[Series], sentences: list[str]) -> None:
    assert list(faults_of_series(series)) == sentences


def test_several_faults_are_all_told() -> None:
    bad = made(source=Source("", ""), rows=(replace(GOOD.rows[1], seen_in=""), GOOD.rows[0]))
    assert Counter(sentence.split(":")[0] for sentence in faults_of_series([bad])) == {"made_up": 3}


# --- records ----------------------------------------------------------------------------------------------------------


def test_a_row_names_its_publications_one_by_one() -> None:
    assert GOOD.rows[1].keys == ("a", "b")
    assert GOOD.rows[1].amount == 110


def test_a_percent_knows_what_benefits_get_less() -> None:
    percent = Percent(2018, Fraction("2.0"), Fraction("1.25"), Confidence.UNCERTAIN)
    assert percent.reduced_by == Fraction("0.75")
    assert (percent.used("full"), percent.used("benefit")) == (2, Fraction("1.25"))


def test_a_rule_without_a_switch_day_takes_over_on_1_january() -> None:
    rule = Regulation(id="x", words=WORDS, uses="full", rounds_to=Fraction(1), source=SOURCE)
    assert rule.switches is Switch.NEW_YEAR
