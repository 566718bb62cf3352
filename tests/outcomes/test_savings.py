"""The savings of Allerød, 13 May 2015, to the krone: exactly, and as the minutes show them (source 004)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from humlebi.law.questions import Ladder
from humlebi.law.register import Law, Version, law
from humlebi.outcomes.savings import CannotCompute, savings
from humlebi.reckoning.answers import ask
from humlebi.reckoning.known import BLANK

pytestmark = pytest.mark.core


def test_the_first_proposal_comes_out_line_by_line() -> None:
    found = savings()["alleroed-1"]
    lines = {line.step.name: (line.exact, line.shown) for line in found.lines}
    assert lines == {
        "ledighedsydelse": (166_800, 167_000),
        "ledighedsydelse_udgift": (166_800, 167_000),
        "loen": (65_000, 65_000),
        "fleksloentilskud": (184_800, 185_000),
        "refusion": (120_120, 120_000),
        "udgift_ved_fleksjob": (129_680, 130_000),
        "besparelse_pr_person": (37_120, 37_000),
        "loen_i_alt": (650_000, 650_000),
        "overfoersler_i_alt": (1_021_200, 1_020_000),
        "besparelse": (371_200, 370_000),
    }
    assert found.line("besparelse").rounded_away == 1_200
    assert found.line("besparelse_pr_person").note.en.endswith("120 kr below the exact figure.")


def test_the_percentages_of_the_first_proposal_are_the_law_s() -> None:
    found = savings()["alleroed-1"]
    given = {one.field: (one.value, one.rule.name) for one in found.from_law}
    assert given == {
        "refusion_af_ledighedsydelse_pct": (0, "refusion_ledighedsydelse"),
        "refusion_af_fleksloentilskud_pct": (65, "refusion_fleksloentilskud"),
    }
    on = date(2015, 5, 13)
    assert ask("refusion_ledighedsydelse", on, {"maaneder_ledighedsydelse_24": "19"}, of=BLANK).value == 0
    assert ask("refusion_fleksloentilskud", on, of=BLANK).value == 65


def test_another_percentage_in_the_law_gives_another_saving() -> None:
    found = savings(_with_refund_of_fleks(law(), 50))
    # 50 per cent of 184,800 is 92,400: 27,720 less a person than 65 per cent.
    assert found["alleroed-1"].line("besparelse_pr_person").exact == 37_120 - 27_720
    assert found["alleroed-2"].exact == 625_000


def _with_refund_of_fleks(found: Law, percent: int) -> Law:
    def changed(version: Version) -> Version:
        if version.slug != "refusion_fleksloentilskud@2013":
            return version
        declared = version.declaration
        step = declared.stages[0]  # type: ignore[union-attr]
        other = replace(step, value=replace(step.value, value=Fraction(percent)))
        return replace(version, declaration=replace(declared, stages=(other,)))

    return replace(found, versions=tuple(changed(version) for version in found.versions))


def test_a_law_that_gives_no_percentage_gives_no_saving() -> None:
    silent = replace(law(), versions=tuple(v for v in law().versions if v.name != "refusion_fleksloentilskud"))
    with pytest.raises(ValueError, match="refusion_fleksloentilskud"):
        savings(silent)


def test_the_second_proposal_says_where_the_minutes_contradict_themselves() -> None:
    found = savings()["alleroed-2"]
    extra, computed = found.line("merudgift_i_alt"), found.line("besparelse_af_grundtallene")
    assert (extra.exact, extra.shown, extra.how) == (2_170_000, 2_300_000, "stated")
    assert (computed.exact, computed.shown, computed.how) == (Fraction(5_425_000, 3), 1_100_000, "stated")
    assert extra.note.da.startswith("Som angivet i kilden")
    assert computed.note.en.startswith("As stated in the source")
    assert (found.exact, found.shown) == (625_000, 625_000)
    assert savings()["alleroed-2-2015"].shown == 312_500


def test_the_third_is_cut_down_not_rounded() -> None:
    found = savings()["alleroed-3"]
    assert (found.exact, found.shown, found.lines[0].how) == (Fraction("232677.12"), 232_000, "down")


def test_the_fourth_and_the_posts() -> None:
    found = savings()
    assert found["alleroed-4"].line("koeb_sparet").shown == 1_050_000
    assert found["alleroed-4"].shown == 100_000
    assert found["alleroed-1-aarsvaerk"].exact == Fraction(50, 37)
    assert found["alleroed-1-aarsvaerk"].shown == Fraction("1.35")


def test_the_total_is_that_of_the_figures_shown() -> None:
    total = savings()["alleroed-total"]
    assert total.shown == 1_327_000
    assert total.exact == Fraction("1328877.12")


@pytest.mark.parametrize(
    ("case", "percents", "saving"),
    [("W1", (0, 65), 37_120), ("W2", (0, 20), -46_040), ("W3", (20, 20), -79_400)],
)
def test_under_the_ladder_the_saving_becomes_a_cost(case: str, percents: tuple[int, int], saving: int) -> None:
    found = savings()[case]
    assert tuple(one.value for one in found.from_law) == percents
    assert found.exact == saving


def test_the_ladder_s_shares_are_those_of_its_last_step() -> None:
    by_ladder = [one for one in savings()["W3"].from_law if isinstance(one.rule.declaration, Ladder)]
    assert [one.rule.slug for one in by_ladder] == ["refusionstrappe@2016"] * 2


def test_it_breaks_even_at_44_9_per_cent() -> None:
    found = savings()["W4"]
    assert found.exact == Fraction(83_000, 184_800) * 100
    assert found.shown == Fraction("44.9")


def test_a_step_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from humlebi.outcomes import savings as module

    case = """
[[computation]]
id = "x"
ask = "alleroed_kontanthjaelp"
on = 2015-05-13
told = { kontanthjaelpsmodtagere = "1", merudgift_pr_person = "1" }
shown = { besparelsen = { how = "down", to = "1000" } }
"""
    read = {"computation": module.tomllib.loads(case)["computation"]}
    monkeypatch.setattr(module.tomllib, "loads", lambda _: read)
    with pytest.raises(CannotCompute, match="has no step 'besparelsen'"):
        savings()
