"""humlebi refusion: kroner of a period by the state's percentage, with one's own amount a week."""

import json

import pytest

from humlebi.cli import main

SICK = ["--spell", "sygedagpenge,2025-02-03,2025-09-01,"]
YEAR = ["--from", "2025-01-01", "--until", "2025-12-31"]


def said(capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["refusion", *SICK, *YEAR, *more]) == 0
    return capsys.readouterr().out


def test_thirty_weeks_at_3500_kroner(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "--a-week", "sygedagpenge=3500", "--format", "csv").splitlines()
    # 4 weeks at 80, 22 at 40 and 4 at 30 per cent.
    assert lines[1:] == [
        "sygedagpenge,80.00,4.00,14000.00,11200.00,2800.00",
        "sygedagpenge,40.00,22.00,77000.00,30800.00,46200.00",
        "sygedagpenge,30.00,4.00,14000.00,4200.00,9800.00",
    ]


def test_the_last_day_is_included_and_oere_are_exact(capsys: pytest.CaptureFixture[str]) -> None:
    week = ["--from", "2025-02-03", "--until", "2025-02-09"]
    assert main(["refusion", *SICK, *week, "--a-week", "sygedagpenge=70,07", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["paid"], found["refusion"], found["municipality"]) == ("70.07", "56.06", "14.01")


def test_of_unemployment_benefit_it_is_what_the_municipality_does_not_co_finance(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = ["--spell", "dagpenge,2025-02-03,2025-03-10,", "--a-week", "dagpenge=1000", "--format", "csv"]
    assert main(["refusion", *told, *YEAR]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "dagpenge,80.00,4.00,4000.00,3200.00,800.00",
        "dagpenge,40.00,1.00,1000.00,400.00,600.00",
    ]


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("sygedagpenge=mange", "kroner om ugen"),
        ("barsel=3500", "ingen ydelse"),
        ("sygedagpenge", "kroner om ugen"),
        ("sygedagpenge=-5", "kroner om ugen"),
    ],
)
def test_an_amount_that_is_none_is_refused(told: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["refusion", *SICK, *YEAR, "--a-week", told]) != 0
    assert says in capsys.readouterr().err
