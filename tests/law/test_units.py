"""The unit of every number: derived from its parts, refused when unlike things meet, and printed with its own word."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from humlebi.law.kinds import Axis, Scope, Source, Text
from humlebi.law.measuring import measured as measure_of
from humlebi.law.measuring import stages_of, units_of
from humlebi.law.questions import Amount, Conditions, Sanction, Step
from humlebi.law.register import BadLaw, Law, Version, law, register
from humlebi.law.terms import (
    Age,
    Compared,
    Expression,
    InTheYear,
    Number,
    OnDay,
    Rate,
    Rounded,
    Stage,
    TheDay,
    TheYear,
    WeekOf,
    above,
    cases,
    day,
    fact,
    kroner,
    least,
    named,
    number,
    of,
)
from humlebi.law.units import UNITS, UnitName, UnlikeUnits
from humlebi.law.units import named as unit_name
from humlebi.law.wording import bound, in_words, measured, outline, unit_of
from humlebi.outcomes.provision import parameters
from humlebi.reckoning.answers import needs

pytestmark = pytest.mark.core
WORDS = Text("ord", "words")
SAID: dict[str, Any] = {
    "title": WORDS,
    "plain": WORDS,
    "source": Source("Act", "1"),
    "only": (Scope("all", date(2000, 1, 1), date(2020, 1, 1), Axis.CLOCK, "Act"),),
    "group": "g",
}
PAY, HOURS = kroner("loen", "løn", "pay", "kr/hour"), number("timer", "timer", "hours", "hours/week")
WEEKS, MONTH = number("uger", "uger", "weeks", "weeks"), kroner("maaned", "måned", "month", "kr/month")
WEEKLY, SHARE = kroner("uge", "uge", "week", "kr/week"), number("pct", "pct", "pct", "percent")
KM, DAYS = number("km", "km", "km", "km/day"), number("dage", "dage", "days", "days")
CHILDREN, BEGUN = number("boern", "børn", "children", "children"), day("begyndt", "begyndt", "begun")


@pytest.mark.parametrize(
    ("term", "unit"),
    [
        (PAY * HOURS, "kr/week"),
        (PAY * HOURS * WEEKS, "kr"),
        (WEEKLY / of(37, "hours/week"), "kr/hour"),
        (MONTH * 12 / of(260, "days"), "kr/day"),
        (MONTH * SHARE / 100, "kr/month"),
        (KM * DAYS, "km"),
        (above(KM, 24) * DAYS * kroner("sats", "sats", "rate", "kr/km"), "kr"),
        (kroner("tillaeg", "t", "t") * least(CHILDREN, 2), "kr"),
        (BEGUN - TheDay(), "days"),
        (BEGUN + 14, "date"),
        (TheYear(), "year"),
        (Age("months"), "age"),
        (number("d", "d", "d", "hours") / of(37, "hours/week"), "weeks"),
        (Rounded(PAY * HOURS), "kr/week"),
        (cases((fact("f", "f", "f"), 5), otherwise=DAYS), "days"),
        (Number(Fraction(5)), ""),
        (WeekOf(BEGUN), "week"),
        (InTheYear(9, 15), "date"),
    ],
    ids=str,
)
def test_the_unit_of_an_expression_follows_from_its_parts(term: Expression, unit: UnitName) -> None:
    assert unit_name(measure_of(term, {}, {})) == unit


@pytest.mark.parametrize(
    "term", [PAY + HOURS, WEEKLY + MONTH, least(DAYS, WEEKS), cases((fact("f", "f", "f"), KM), otherwise=DAYS)], ids=str
)
def test_unlike_things_are_never_added_or_chosen_among(term: Expression) -> None:
    with pytest.raises(UnlikeUnits):
        measure_of(term, {}, {})


def refused(*declared: Any) -> str:
    with pytest.raises(BadLaw) as bad:
        register([("page", one) for one in declared])
    return str(bad.value)


def test_the_register_refuses_a_sum_and_a_comparison_of_unlike_things() -> None:
    wrong = Conditions(name="krav", when=Compared(PAY, ">=", DAYS), **SAID)
    assert "krav@all: compares kr/hour with days." in refused(wrong)
    summed = Amount(name="beloeb", stages=(Step("sum", WORDS, PAY + DAYS),), **SAID)
    assert "beloeb@all: stage 'sum' puts together kr/hour and days." in refused(summed)


def test_the_register_refuses_an_amount_whose_last_stage_is_not_of_its_unit() -> None:
    km = Amount(name="beloeb", stages=(Step("km", WORDS, KM * DAYS),), **SAID)
    assert "beloeb@all: the result is in kr, but the last stage comes to km." in refused(km)
    step = Amount(name="beloeb", stages=(Step("km", WORDS, KM * DAYS, "hours"), Step("kr", WORDS, MONTH)), **SAID)
    assert "beloeb@all: stage 'km' is in hours, but comes to km." in refused(step)
    cap = Sanction(name="straf", before=(), stages=(Step("kr", WORDS, MONTH),), cap=DAYS, **SAID)
    assert "straf@all: compares days with kr/month." in refused(cap)


def test_the_register_refuses_a_unit_that_there_is_no_word_for() -> None:
    miles: Any = Text("mil", "miles")
    wrong = Conditions(name="krav", when=number("vej", "vej", "way", miles) > 2, **SAID)
    assert "krav@all: vej: there is no unit" in refused(wrong)


def test_the_register_refuses_a_date_compared_with_a_bare_day_number() -> None:
    assert "compares a date with a plain number" in refused(Conditions(name="krav", when=BEGUN < 10_592, **SAID))
    register([("page", Conditions(name="krav", when=OnDay(date(1999, 1, 1)) > BEGUN, **SAID))])


@pytest.mark.parametrize(
    ("value", "unit", "da", "en"),
    [
        ("12756.5", "kr", "12.756,50 kr.", "12,756.50 kr"),
        ("184.98", "kr/hour", "184,98 kr. pr. time", "184.98 kr per hour"),
        ("1", "days", "1 dag", "1 day"),
        ("2", "days", "2 dage", "2 days"),
        ("1", "months", "1 måned", "1 month"),
        ("16", "km", "16 km", "16 km"),
        ("2016", "year", "2016", "2016"),
        ("16252", "date", "1. juli 2014", "1 July 2014"),
        ("816", "age", "68 år", "68 years"),
        ("810", "age", "67 år og 6 måneder", "67 years and 6 months"),
        ("12", "age", "1 år", "1 year"),
        ("1/2", "share", "50 procent", "50 per cent"),
        ("9", "week", "uge 9", "week 9"),
        ("1", "hours/week", "1 time om ugen", "1 hour a week"),
    ],
)
def test_a_number_is_printed_with_its_own_unit(value: str, unit: UnitName, da: str, en: str) -> None:
    assert (measured(Fraction(value), unit, "da"), measured(Fraction(value), unit, "en")) == (da, en)


def test_every_unit_has_words_for_one_and_for_many() -> None:
    for unit in UNITS.values():
        if unit.name not in ("", "date", "year"):
            assert all((unit.one.da, unit.one.en, unit.many.da, unit.many.en)), unit.name


# --- the whole law ----------------------------------------------------------------------------------------------------


LAW: Law = law()
SERIES = {series.name: series.unit for series in LAW.series}
VERSIONS = {id(v.declaration): v for v in LAW.versions}.values()


def test_every_number_that_is_asked_for_has_a_unit() -> None:
    asked = {field for v in VERSIONS if hasattr(v.declaration, "benefits") for field in needs(v.declaration)}  # type: ignore[arg-type]
    assert len(asked) > 800
    for field in asked:
        assert (field.sort in ("number", "kroner", "day")) == bool(field.unit), field.name


def test_every_stage_and_series_has_a_unit_and_no_other_thing_is_printed_as_kroner() -> None:
    assert all(UNITS[unit] for unit in SERIES.values())
    seen = 0
    for version in VERSIONS:
        declared = version.declaration
        steps = declared.stages if isinstance(declared, Amount | Sanction) else ()
        units, found = units_of(declared, SERIES), stages_of(steps, SERIES)
        for step in steps:
            seen += 1
            assert units[step.name], f"{version.slug} {step.name}"
            kroner_ = ("kr", 1) in found[step.name].powers
            assert found[step.name].bare or kroner_ == units[step.name].startswith("kr"), f"{version.slug} {step.name}"
    assert seen > 150


@pytest.mark.parametrize(
    ("slug", "stage", "unit"),
    [
        ("befordringsgodtgoerelse@2020", "km_over_24", "km"),
        ("offentligt_loentilskud_timer@2015", "hele_timer", "hours/week"),
        ("periodesanktion_jobafklaring@2022", "dagssats", "kr/day"),
        ("jobrotationsydelse@2013", "timesats", "kr/hour"),
        ("folkepensionsalder@2014", "alder", "age"),
        ("alleroed_ledighedsydelse_aarsvaerk@budget 2016-2019", "aarsvaerk", "person-years"),
        ("uger_i_periode@2016", "uger", "weeks"),
    ],
)
def test_a_stage_has_the_unit_of_what_it_reckons(slug: str, stage: str, unit: str) -> None:
    (version,) = LAW.named(slug)
    assert units_of(version.declaration, SERIES)[stage] == unit


INNER = re.compile(r"\w_\w")
BROKEN = re.compile(
    r"kr\.\.|rounded to down|rounded to up|  |\bthe rate [a-z]+_|\b1 (days|months|weeks|years|dage|måneder|uger)\b"
)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.slug)
def test_a_provision_is_said_without_inner_names_and_with_whole_sentences(version: Version) -> None:
    declared = version.declaration
    told = [text for p in parameters(version) for text in (p.name, p.value)]
    told += [in_words(term, of=declared) for term in LAW.terms(version)]
    for text in told:
        for sentence in (text.da, text.en):
            assert not INNER.search(sentence), sentence
            assert not BROKEN.search(re.sub(r"\n +", "\n", sentence)), sentence


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.slug)
def test_a_comparison_is_printed_in_its_own_unit(version: Version) -> None:
    for term in LAW.terms(version):
        if isinstance(term, Compared) and isinstance(term.right, Number):
            unit = unit_of(term.left, version.declaration)
            for lang in ("da", "en"):
                said = bound(term, of=version.declaration).say(lang)
                assert said.endswith(measured(term.right.value, term.right.unit or unit, lang))
            if unit in ("date", "year", "age"):
                assert not re.search(r"\d[.,]\d{3}", bound(term, of=version.declaration).en)


# --- sentences --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("term", "da", "en"),
    [
        (Rounded(PAY * HOURS, how="down"), "løn × timer, afrundet ned til hele kroner",
         "pay × hours, rounded down to whole kroner"),
        (Rounded(MONTH, Fraction(5)), "måned, afrundet til nærmeste 5 kr.", "month, rounded to the nearest 5 kr"),
        (Rounded(MONTH, Fraction(1, 100)), "måned, afrundet til hele øre", "month, rounded to whole øre"),
        (Rounded(HOURS, how="up"), "timer, afrundet op til hele timer om ugen",
         "hours, rounded up to whole hours a week"),
        (TheYear().equals(2011), "kalenderåret: netop 2011", "the calendar year: exactly 2011"),
        (OnDay(date(2013, 1, 1)) <= BEGUN, "1. januar 2013: senest begyndt", "1 January 2013: no later than begun"),
        (Age("months") >= 816, "alderen: mindst 68 år", "the age: at least 68 years"),
        (DAYS > 1, "dage: mere end 1 dag", "days: more than 1 day"),
        (cases((fact("f", "f", "f"), 1), otherwise=2) * DAYS, "(1, hvis f; ellers 2) × dage",
         "(1, if f; otherwise 2) × days"),
    ],
    ids=str,
)  # fmt: skip
def test_a_term_is_a_proper_sentence(term: Expression, da: str, en: str) -> None:
    assert (in_words(term).da, in_words(term).en) == (da, en)


def test_a_stage_and_a_rate_are_called_by_their_sentences() -> None:
    rate = LAW.series[0]
    steps = (
        Step("foerste_trin", Text("Det første trin", "The first stage"), Rate(rate.name)),
        Step("andet", WORDS, Stage("foerste_trin") * 2),
    )
    rule = Amount(name="beloeb", stages=steps, **SAID)
    assert in_words(steps[1].value, of=rule) == Text("»Det første trin« × 2", "“The first stage” × 2")
    assert in_words(steps[0].value).da == f"»{rate.title.da}«"


def test_a_condition_of_several_lines_keeps_its_structure() -> None:
    one, two, three = (fact(name, name, name) for name in ("en", "to", "tre"))
    tree = (one | (two & ~(three | one))) & named("navn", "name", two)
    assert [(depth, text.da) for depth, text in outline(tree)] == [
        (0, "Alle disse:"),
        (1, "Mindst ét af disse:"),
        (2, "en"),
        (2, "Alle disse:"),
        (3, "to"),
        (3, "Intet af dette:"),
        (4, "tre"),
        (4, "en"),
        (1, "navn"),
    ]
    assert in_words(tree).en == "(en or (to and not: (tre or en))) and name"
