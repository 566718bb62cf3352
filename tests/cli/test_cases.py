"""Small cases as a person tells them, each with the answer of the law: every one of them was once answered wrong."""

from __future__ import annotations

import csv
import io

import pytest
from tests.cli.test_cli import Run, run

pytestmark = pytest.mark.core
__all__ = ["run"]  # the fixture

WORKING = "--born 1970-05-05 --spell ansaettelse,2020-01-01,,loenmodtager"
ILL = f"{WORKING} --spell sygedagpenge,2025-01-06,%s,loenmodtager --spell visitation,2025-01-06,%s,2"
TALKED = "--event samtale,2025-02-10"
HELPED = "--born 1985-05-05 --spell kontanthjaelp,%s --spell parathed,%s,,%s"
OFFERED = f"{HELPED} --spell maalgruppe,2017-11-01,,%s --event tilbud_paabegyndt,%s"
READY = ("2017-11-01", "2017-11-01", "jobparat", "2.2")
NOT_READY = ("2017-11-01", "2017-11-01", "aktivitetsparat", "2.3")
EARLY = "--born 1980-01-01 --spell sygedagpenge,2023-01-02,,loenmodtager --spell visitation,2023-01-02,,2"
SOON_AT_WORK = (
    "--event henvendelse,2020-03-01 --event oplysning,2020-03-01,maalgruppe_lab_2=2"
    " --event oplysning,2020-03-01,snart_dokumenteret=ja --event oplysning,2020-03-01,snart_begynder=2020-04-06"
    " --event oplysning,2020-03-01,arbejdsfordeling_eller_vejrlig=nej"
    " --event vurdering,2020-03-01,jobcenter_bestemmer_fuld_indsats=nej"
)
PENSIONER = "--born 1970-05-05 --spell foertidspension,2010-01-01 --spell skaanejob,2018-08-01"
IN_TRIAL = f"{PENSIONER} --spell kommune,2010-01-01,,%s --spell forsoeg,2018-07-01,,frik2-10"


def _ill(until: str = "", exempt_until: str | None = None) -> str:
    told = f"{ILL % (until, until)} {TALKED}"
    return told if exempt_until is None else f"{told} --spell fritagelse,2025-02-10,{exempt_until},13f"


@pytest.mark.parametrize(
    ("told", "today", "duty", "rows"),
    [
        # The first half-year counts its first day.
        (_ill(), "2025-07-05", "fire_samtaler", [("2025-07-05", "open", "SDL § 13 b")]),
        (_ill(), "2025-07-06", "fire_samtaler", [("2025-07-05", "overdue", "SDL § 13 b")]),
        # The exemption lifts the talks of the whole absence, whatever its own days are, also of one with an end.
        (_ill("", ""), "2025-03-01", "fire_samtaler", [("2025-07-05", "exempt", "SDL § 13 f")]),
        (_ill("", "2025-05-12"), "2025-12-01", "fire_samtaler", [("2025-07-05", "exempt", "SDL § 13 f")]),
        (_ill("", "2025-07-06"), "2025-12-01", "fire_samtaler", [("2025-07-05", "exempt", "SDL § 13 f")]),
        (_ill("2025-05-12", "2025-05-12"), "2025-03-01", "fire_samtaler", [("2025-07-05", "exempt", "SDL § 13 f")]),
        (_ill("2025-05-12", "2025-05-12"), "2025-05-12", "fire_samtaler", [("2025-07-05", "lapsed", "SDL § 13 b")]),
        # A first talk that never came does not keep the later ones from falling due.
        (
            HELPED % ("2017-01-02", "2017-01-02", "aktivitetsparat") + " --spell maalgruppe,2017-01-02,,2.3",
            "2018-03-15",
            "opfoelgende_jobsamtaler",
            [("2018-01-09", "overdue", "LAB §§ 16, 17 og 20")],
        ),
        # An offer is in time until the Sunday of the week in which it falls due.
        (OFFERED % (*READY, "2018-02-03"), "2018-06-15", "foerste_tilbud", [("2018-02-04", "met", "LAB § 92, stk. 1")]),
        (OFFERED % (*READY, "2018-02-04"), "2018-06-15", "foerste_tilbud", [("2018-02-04", "met", "LAB § 92, stk. 1")]),
        (
            OFFERED % (*READY, "2018-02-05"),
            "2018-06-15",
            "foerste_tilbud",
            [("2018-02-04", "late", "LAB § 92, stk. 1")],
        ),
        (
            OFFERED % (*NOT_READY, "2018-05-06"),
            "2018-06-15",
            "foerste_tilbud",
            [("2018-05-06", "met", "LAB § 92, stk. 2-3")],
        ),
        (
            OFFERED % (*NOT_READY, "2018-05-07"),
            "2018-06-15",
            "foerste_tilbud",
            [("2018-05-06", "late", "LAB § 92, stk. 2-3")],
        ),
        # Who will soon be at work owes no first talk.
        (
            HELPED % ("2020-03-01", "2020-03-01", "jobparat") + f" --spell maalgruppe,2020-03-01,,6.2 {SOON_AT_WORK}",
            "2020-03-20",
            "foerste_jobsamtale",
            [("2020-03-08", "exempt", "LAB § 106")],
        ),
        # A request for early follow-up: refused by the sick person it lapses, after the fifth week it is none.
        (
            f"{EARLY} --event anmodning,2023-01-20,tidlig_opfoelgning",
            "2023-03-02",
            "tidlig_opfoelgning",
            [("2023-02-03", "overdue", "SDL §§ 7 c, 7 d og 13 b, stk. 2-3")],
        ),
        (
            f"{EARLY} --event anmodning,2023-01-20,tidlig_opfoelgning --event fravalg,2023-01-23,tidlig_opfoelgning",
            "2023-03-02",
            "tidlig_opfoelgning",
            [("2023-02-03", "lapsed", "SDL §§ 7 c, 7 d og 13 b, stk. 2-3")],
        ),
        (f"{EARLY} --event anmodning,2023-02-15,tidlig_opfoelgning", "2023-03-02", "tidlig_opfoelgning", []),
        # The weekly check of job suggestions moves seven days at Easter and at Christmas.
        (
            HELPED % ("2018-01-02", "2018-01-02", "jobparat") + " --spell tilmeldt,2018-03-24",
            "2018-04-02",
            "tjek_jobforslag",
            [("2018-04-07", "open", "LAB § 11 (BEK 1297/2016 §§ 5 og 17)")],
        ),
        (
            HELPED % ("2018-01-02", "2018-01-02", "jobparat") + " --spell tilmeldt,2018-12-20",
            "2018-12-28",
            "tjek_jobforslag",
            [("2019-01-03", "open", "LAB § 11 (BEK 1297/2016 §§ 5 og 17)")],
        ),
    ],
)
def test_a_duty_falls_due_and_is_held_or_lifted_as_the_law_says(
    run: Run, told: str, today: str, duty: str, rows: list[tuple[str, str, str]]
) -> None:
    found = csv.DictReader(io.StringIO(run(f"assess {told} --today {today} --format csv").out))
    assert [(row["due"], row["status"], row["authority"]) for row in found if row["duty"] == duty] == rows


@pytest.mark.parametrize(
    ("told", "due", "authority"),
    [
        (PENSIONER, "2019-02-01", "LAS § 10, stk. 3"),
        (
            IN_TRIAL % "0820",
            "2021-02-01",
            "Lov om frikommunenetværk (BEK 529/2018 § 23; BEK 1184/2019 § 20; BEK 1497/2025 § 7)",
        ),
        (IN_TRIAL % "0330", "2019-02-01", "LAS § 10, stk. 3"),
    ],
)
def test_a_trial_asks_for_its_own_deadline_where_it_holds_and_nowhere_else(
    run: Run, told: str, due: str, authority: str
) -> None:
    found = csv.DictReader(io.StringIO(run(f"assess {told} --today 2021-03-01 --format csv").out))
    rows = [row for row in found if row["duty"] == "opfoelgning_loentilskud_foertidspensionist"]
    assert [(row["due"], row["status"], row["authority"]) for row in rows] == [(due, "overdue", authority)]


@pytest.mark.parametrize(
    ("asked", "answer", "reason"),
    [
        (
            "betaler_ledig --on 2015-01-06 --spell sygedagpenge,2014-12-29,,ledig",
            "kommunen betaler: ja",
            "Reglerne fra 2007",
        ),
        (
            "betaler_loenmodtager --on 2012-01-10 --spell ansaettelse,2005-01-01,,loenmodtager"
            " --spell sygedagpenge,2011-12-20,,loenmodtager",
            "arbejdsgiveren betaler i de første 21 kalenderdage",
            "Reglerne fra 2008",
        ),
        (
            "ressourceforloeb_varighed forloeb_bevilget_maaneder=60 --on 2023-06-01"
            " --spell ressourceforloeb,2021-06-01",
            "Kan højst vare til og med 31. maj 2026.",
            "Reglerne fra 2013",
        ),
    ],
)
def test_the_recorded_benefit_picks_the_rules_and_the_answer_says_which(
    run: Run, asked: str, answer: str, reason: str
) -> None:
    said = " ".join(run(f"ask {asked} --born 1980-01-01").out.split()).lower()
    assert answer.lower() in said
    assert reason.lower() in said
    assert "valgt efter den dag, ydelsen begyndte" in said


@pytest.mark.parametrize(("on", "answer"), [("2025-12-29", "opfyldt"), ("2025-12-30", "ikke opfyldt")])
def test_a_complaint_is_in_time_on_the_next_working_day_and_the_days_skipped_are_named(
    run: Run, on: str, answer: str
) -> None:
    said = " ".join(run(f"ask klagefrist afgoerelse_kommet_frem=2025-11-27 --on {on}").out.split())
    assert f"2025: {answer}. Retssikkerhedsloven § 67." in said
    for skipped in ("juledag", "anden juledag", "lørdag", "søndag"):
        assert f"({skipped})" in said


@pytest.mark.parametrize(("sanctioned", "second"), [("", "kan gives"), (",2017-12-01", "kan ikke gives")])
def test_one_breach_a_calendar_month_is_sanctioned_by_the_month_of_the_breach(
    run: Run, sanctioned: str, second: str
) -> None:
    told = (
        HELPED
        % ("2017-01-02", "2017-01-02", "jobparat")
        + " --event pligtbrud,2017-11-03,haendelse --event partshoering,2017-11-04,sanktion"
        " --event pligtbrud,2017-11-20,haendelse --event partshoering,2017-11-22,sanktion"
        " --event oplysning,2017-11-01,ydelse_ved_pligtbrud=kontanthjaelp"
        " --event oplysning,2017-11-01,orienteret_om_konsekvens=ja"
        " --event oplysning,2017-11-01,orienteret_om_vej_tilbage=ja --event oplysning,2017-11-01,haendelse_39=1"
        " --event oplysning,2017-11-01,sanktion_fuld_hjaelp=11143"
        " --event oplysning,2017-11-01,sanktion_beregnet_hjaelp=11143"
        " --event vurdering,2017-11-01,sanktion_uden_rimelig_grund=ja"
    )
    told += f" --event sanktion{sanctioned},punktsanktion" if sanctioned else ""
    said = " ".join(run(f"assess {told} --today 2017-12-05 --explain").out.split())
    assert "Punktsanktion, 3. november 2017: 1.542 kr., kan gives." in said
    after = said.split("Punktsanktion, 20. november 2017: ")[1]
    assert after.removeprefix("1.542 kr., ").startswith(f"{second}. LAS §§ 39-40.")
