"""humlebi law find, rate, trial, list and show: everything that is declared can be seen."""

from __future__ import annotations

import pytest
from tests.cli.test_cli import Run, run

from humlebi.law.register import law

pytestmark = pytest.mark.core
__all__ = ["run"]  # the fixture


def flat(text: str) -> str:
    return " ".join(text.split())


def test_words_find_rules_with_their_paragraph_and_how_to_read_them(run: Run) -> None:
    told = flat(run("law find befordring").out)
    assert "befordringsgodtgoerelse: beløb, LAB § 175" in told
    assert "befordring_km: sats, LAB § 175" in told
    assert "./humlebi law show NAVN" in told
    english = flat(run("law find reasonable ground --lang en").out)
    assert "rimelig_grund" in english
    assert "more fit less well: ./humlebi law find reasonable ground --all" in english


def test_when_nothing_has_every_word_it_is_said(run: Run) -> None:
    assert "Intet har alle ordene. Det nærmeste:" in run("law find befordring xylofon").out


def test_a_rate_shows_every_amount_with_its_days_and_where_it_was_read(run: Run) -> None:
    out = run("law rate befordring_km").out
    assert "Befordringsgodtgørelse ved tilbud, pr. kilometer (befordring_km)" in out
    assert "Enhed: kr. pr. kilometer" in out
    lines = [line.split() for line in out.splitlines()]
    assert ["2007-01-01", "2007-12-31"] in [line[:2] for line in lines]
    assert "§ 175" in out


def test_a_rate_of_a_day_is_one_amount_and_what_is_computed_is_marked(run: Run) -> None:
    read = flat(run("law rate kontanthjaelp_forsoerger 2013-05-01").out)
    assert "1. maj 2013: 13.952 kr. pr. måned Hjemmel" in read
    assert "Beskæftigelsesministeriet, satser 2013" in read
    computed = flat(run("law rate kontanthjaelp_forsoerger 2004-05-01").out)
    assert "11.174 kr. pr. måned *" in computed
    assert "* beregnet efter satsens regel, ikke læst." in computed
    unsure = flat(run("law rate kontanthjaelp_forsoerger 2012-05-01 --lang en").out)
    assert "13,732 kr per month ?" in unsure
    assert "? from a source document only" in unsure


@pytest.mark.parametrize("day", ["31-12-2019", "31.12.2019", "2019/12/31", "31-12-19"])
def test_a_day_of_a_rate_that_is_written_otherwise_is_no_word_to_look_for(run: Run, day: str) -> None:
    ran = run(f"law rate befordring_km {day}")
    assert ran.code == 2
    assert f"'{day}' er ingen dato, der findes; skriv ÅÅÅÅ-MM-DD" in ran.err


def test_every_rate_and_every_trial_can_be_seen_in_both_languages(run: Run) -> None:
    for series in law().series:
        ran = run(f"law rate {series.name}")
        assert ran.code == 0 or "intet beløb" in ran.err, series.name
    for trial in law().trials:
        for language in ("da", "en"):
            out = flat(run(f"law trial {trial.id} --lang {language}").out)
            assert trial.title.say(language) in out
            for rule in trial.exempts:
                assert rule in out


def test_a_rate_is_found_by_words_and_several_are_listed(run: Run) -> None:
    assert "(befordring_km)" in run("law rate befordring kilometer").out
    several = run("law rate kontanthjælpsloft").out
    assert "Flere passer:" in several
    assert "Skriv: ./humlebi law rate kontanthjaelpsloft" in several


def test_a_trial_tells_places_days_group_conditions_and_what_holds_instead(run: Run) -> None:
    told = flat(run("law trial frik2-01").out)
    for part in (
        "Hvor: Vesthimmerlands (0820), Thisted (0787)",
        "Hvornår: 1. juli 2018 til og med 31. december 2021",
        "Hvem: Personer, der udredes til revalidering",
        "Betingelser: - Sagen er lægeligt tilstrækkeligt belyst.",
        "Løfter: - Forberedende del før afgørelser om revalidering (revalidering_kraever_forberedende_del)",
        "I stedet gælder: Forberedende del uden LÆ 265.",
    ):
        assert part in told
    never = flat(run("law trial frik2-04 --lang en").out)
    assert "When: applied for, never granted" in never


def test_the_list_is_short_until_a_part_is_chosen(run: Run) -> None:
    short = run("law list").out
    assert len(short.splitlines()) < 40
    assert "law list --act sygedagpenge" in short
    assert "./humlebi law find ORD" in short
    assert len(run("law list --all").out.splitlines()) > 500
    only = run("law list --act pension").out
    assert "foertidspension_betingelser" in only
    assert "varighed" not in only


@pytest.mark.parametrize("kind", ["trial", "forsøg"])
def test_trials_are_a_kind_that_can_be_listed(run: Run, kind: str) -> None:
    out = run(f"law list --kind {kind}").out
    assert "frik2-01" in out
    assert "varighed" not in out


def test_a_trial_and_a_rate_are_shown_by_the_command_that_shows_rules(run: Run) -> None:
    assert "Hvor: Vesthimmerlands" in run("law show frik2-01").out
    assert "(befordring_km)" in run("law show befordring_km").out


def test_every_field_of_a_body_is_shown(run: Run) -> None:
    out = run("law show rehabiliteringsteam").out
    for name in ("medlem_beskaeftigelse=", "til_stede_beskaeftigelse=", "for=", "imod=", "udslag="):
        assert f"  {name}" in out


def test_choices_have_words(run: Run) -> None:
    out = flat(run("law show loentilskud_timesats").out)
    assert "1: nr. 1: dagpengemodtager" in out
    assert "tilbud_arbejdsgiver=privat|offentlig" in out
