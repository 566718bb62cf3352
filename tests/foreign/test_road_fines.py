"""A real event log of a municipal police, assessed by a law page of its own: the published answers come out exactly."""

import csv
import io
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from tests.foreign import road_fines
from tests.foreign.road_fines import ENDS, RULES, WORDS, answers, answers_of, facts_in, fines_law, first_days
from tests.reckoning.test_oracle import reckon_by

from humlebi.reckoning.assess import Assessment, assess
from humlebi.reckoning.compiled import available
from humlebi.reckoning.explain import explain
from humlebi.timeline.calendar import days_between
from humlebi.timeline.columns import columns_of
from humlebi.timeline.logs import read_xes

pytestmark = pytest.mark.core
Wanted = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def log(shared: Path) -> Path:
    return shared / "data/logs/road-fines-dev.csv.gz"


@pytest.fixture(scope="module")
def wanted(shared: Path) -> Wanted:
    with (shared / "data/logs/road-fines-dev-expected.csv").open(encoding="utf-8", newline="") as stream:
        return {
            line["case_id"]: {"send_dage": line["send_dage"], **{rule: line[column] for rule, column in RULES.items()}}
            for line in csv.DictReader(stream)
        }


@pytest.fixture(scope="module")
def assessment(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    return assess(facts_in(log, tmp_path_factory.mktemp("fines")), ENDS, fines_law())


def test_every_answer_of_every_case_is_the_published_one(log: Path, wanted: Wanted) -> None:
    found = answers(log)
    assert len(found) == len(wanted) == 1893
    assert {case: found[case] for case in wanted if found[case] != wanted[case]} == {}


def test_the_answers_count_up_to_the_published_summary(log: Path) -> None:
    told = Counter((rule, answer) for found in answers(log).values() for rule, answer in found.items() if rule in RULES)
    assert (told["R1", "ja"], told["R1", "nej"]) == (502, 734)
    assert (told["R2", "ja"], told["R2", "nej"]) == (3, 0)
    assert (told["R3", "ja"], told["R3", "nej"]) == (33, 6)
    assert (told["R4", "ja"], told["R4", "nej"]) == (859, 0)


def test_the_answers_are_the_same_by_way_of_parquet(log: Path, wanted: Wanted, tmp_path: Path) -> None:
    assert answers_of(assess(facts_in(log, tmp_path, "parquet"), ENDS, fines_law())) == wanted


@pytest.mark.parametrize("kernel", ["plain", "compiled"])
def test_both_kernels_answer_the_same(
    kernel: str, assessment: Assessment, wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kernel == "compiled" and not available():
        pytest.skip("Numba is not installed")
    reckon_by(kernel, monkeypatch)
    assert answers_of(assess(assessment.facts, ENDS, fines_law())) == wanted


def test_one_case_alone_is_answered_as_in_the_whole_log(assessment: Assessment, wanted: Wanted) -> None:
    for case in list(wanted)[::100]:
        alone = assessment.facts.only(assessment.facts.index_of[case])
        assert answers_of(assess(alone, ENDS, fines_law())) == {case: wanted[case]}


def test_the_days_a_row_rests_on_are_those_of_the_log(assessment: Assessment) -> None:
    created, sent = (first_days(assessment.facts, kind) for kind in ("create_fine", "send_fine"))
    rows = [row for row in assessment.each() if row.duty == "R1"]
    assert len(rows) == len(created)
    for row in rows:
        assert row.since == created[row.person]
        assert row.done == sent.get(row.person)
        assert row.due is not None
        assert days_between(row.since, row.due) == 89


def test_a_fine_sent_too_late_is_explained_in_both_languages(assessment: Assessment) -> None:
    row = next(row for row in assessment.for_person("A1") if row.duty == "R1")
    english, danish = explain(row, "en", words=WORDS), explain(row, "da", words=WORDS)
    assert english.sentence == (
        "The fine is sent, at the latest 89 days after the fine was created 24 July 2006: due 21 October 2006, done "
        "5 December 2006, 45 days late. Codice della strada R1."
    )
    assert danish.sentence == (
        "Bøden sendes, senest 89 dage efter bøden blev udstedt 24. juli 2006: frist 21. oktober 2006, sket "
        "5. december 2006, 45 dage for sent. Codice della strada R1."
    )
    assert "Fine sent: 5 December 2006." in english.lines
    assert "On 21 October 2006 or before would have been in time." in english.lines


def test_a_penalty_on_the_sixtieth_day_is_explained(assessment: Assessment) -> None:
    row = next(row for row in assessment.for_person("A100") if row.duty == "R4")
    assert (row.since, row.due, row.done) == (date(2007, 1, 15), date(2007, 3, 16), date(2007, 3, 16))
    assert explain(row, "en", "citizen", WORDS).sentence == (
        "The penalty, at the latest 60 days after the fine was notified 15 January 2007: due 16 March 2007, done "
        "16 March 2007."
    )


def test_every_row_of_some_cases_can_be_explained(assessment: Assessment) -> None:
    for case in ("A1", "A100", "A10000", "A12379", "A12717"):
        for row in assessment.for_person(case):
            for language in ("da", "en"):
                told = explain(row, language, "auditor", WORDS)
                assert told.sentence
                assert len(told.lines) <= 20


def test_the_rule_about_amounts_says_why_it_is_not_declared() -> None:
    (rule,) = fines_law().named("R5")
    assert rule.kind == "untranslated"
    assert "no amounts" in rule.declaration.why.en


def test_the_xes_sample_answers_as_the_same_cases_of_the_csv(shared: Path, wanted: Wanted) -> None:
    log = shared / "data/logs/road-fines-50.xes"
    found = answers_of(assess(columns_of(read_xes(log)), ENDS, fines_law()))
    assert len(found) == log.read_text(encoding="utf-8").count("<trace>")
    both = set(found) & set(wanted)
    assert both
    assert {case: found[case] for case in both} == {case: wanted[case] for case in both}


def test_the_answers_of_another_part_of_the_log_can_be_printed(tmp_path: Path) -> None:
    log = tmp_path / "part.csv"
    log.write_text(
        "case_id,activity,timestamp\n"
        "B1,Create Fine,2007-01-01\nB1,Send Fine,2007-04-01\n"
        "B2,Create Fine,2007-01-01\nB2,Send Fine,2007-03-31\n"
        "B2,Insert Fine Notification,2007-04-10\nB2,Add penalty,2007-06-08\n"
        "B3,Create Fine,2007-01-01\nB3,Payment,2007-01-02\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.foreign.road_fines", str(log)],
        cwd=Path(road_fines.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = list(csv.reader(io.StringIO(done.stdout)))
    assert lines == [
        ["case_id", "send_dage", *RULES.values()],
        ["B1", "90", "nej", "", "", ""],
        ["B2", "89", "ja", "", "", "nej"],
        ["B3", "", "", "", "", ""],
    ]
