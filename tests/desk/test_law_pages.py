"""The law's pages: what is filtered, asked and compared is what the law answers, of whom one may see."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.formats import date_format
from tests.desk.conftest import TODAY, Enrol, Enter, Town, ill_since, spell

from humlebi.desk.access.models import AccessLog, AccessShown
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen
from humlebi.desk.law.line_svg import line, lines
from humlebi.desk.law.templatetags.law_words import sort_key
from humlebi.desk.steering.bars_svg import bars
from humlebi.law.marks import Mark
from humlebi.law.readings import reading_in
from humlebi.law.register import law
from humlebi.outcomes.clauses import coverage_by_paragraph
from humlebi.outcomes.comparison import compare
from humlebi.outcomes.provision import through_time
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import columns_of


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


# --- browse -----------------------------------------------------------------------------------------------------------


def test_a_filter_shows_what_fits_and_nothing_else(db: None) -> None:
    shown = page(Client(), "/lov/?gruppe=sygedagpenge&slags=limit")
    found = {name.partition("@")[0] for name in re.findall(r'href="/lov/([^"/?]+)/"', shown)} - {
        "forskel", "overlap", "satser", "forsoeg", "forslag", "daekning", "paragraffer",
    }  # fmt: skip
    wanted = {v.name for v in law().versions if v.kind == "limit" and v.declaration.group == "sygedagpenge"}
    assert found == wanted


def test_the_law_on_a_date_is_that_date_s(db: None) -> None:
    before, after = (page(Client(), f"/lov/?dag={day}&gruppe=ledighedsydelse") for day in ("2019-12-31", "2020-01-01"))
    assert "cv_samtale@" in before
    assert "cv_samtale@" not in after


@pytest.mark.parametrize("address", ["/lov/?dag=1998-06-30", "/lov/forskel/?fra=1990-01-01"])
def test_a_date_outside_the_law_is_refused_with_the_dates(address: str, db: None) -> None:
    client = Client()
    client.cookies["django_language"] = "en"
    shown = page(client, address)
    assert "The law is described here from 1 July 1998 on." in shown
    assert "<table" not in shown
    assert "hb-law-list" not in shown


def test_a_list_that_finds_nothing_says_so(db: None) -> None:
    shown = page(Client(), "/lov/?q=zzzz")
    assert "Ingen regel passer." in shown
    assert "Indhold</h2>" not in shown
    shown = page(Client(), "/lov/forskel/?fra=01-02-2016&til=02-02-2016")
    assert "Ingen forskel mellem de to datoer." in shown
    assert "Skriv to datoer" not in shown


@pytest.mark.parametrize("day", ["01-01-1990", "31-02-2015", "abc"])
def test_no_file_is_made_of_a_date_that_is_refused(day: str, db: None) -> None:
    assert "fil=csv" not in page(Client(), f"/lov/?dag={day}")
    assert 'id="dag-fejl"' in page(Client(), f"/lov/?dag={day}&fil=csv")


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_page_of_a_computed_rate_writes_its_days_in_words(lang: str, db: None) -> None:
    client = Client()
    client.cookies["django_language"] = lang
    shown = page(client, "/lov/satser/diaeter_day/")
    assert {"da": "Beregnet af beløbet fra 1. januar 2021: ", "en": "amount of 1 January 2021: "}[lang] in shown
    assert not re.search(r">[^<]*\b\d{4}-\d\d-\d\d\b", shown)


def test_a_date_is_written_as_people_write_it_here(db: None) -> None:
    for told in ("01-11-2017", "1.11.2017", "2017-11-01"):
        shown = page(Client(), f"/lov/overlap/?gruppe=ledighedsydelse&dag={told}")
        assert 'value="01-11-2017"' in shown
        assert 'type="date"' not in shown
        assert "1. november 2017" in shown


def test_nothing_that_is_not_there_is_shown(db: None) -> None:
    for address in ("/lov/satser/findes_ikke/", "/lov/overlap/?gruppe=ingen", "/lov/findes_ikke/"):
        assert Client().get(address).status_code == 404


def test_a_visitor_whose_address_is_wrong_is_not_told_of_cases(db: None, town: Town, enter: Enter) -> None:
    gone = Client().get("/lov/findes_ikke/").content.decode()
    assert "Adressen kan være forkert." in gone
    assert 'href="/find/"' not in gone[gone.index("<main") :]
    assert 'href="/find/"' in enter(town.anna).get("/lov/findes_ikke/").content.decode()


# --- ask --------------------------------------------------------------------------------------------------------------

KRAV = "/lov/beskaeftigelseskrav_kommune/"


def test_a_question_is_answered_on_its_page_and_nothing_is_kept(db: None) -> None:
    client = Client()
    client.cookies["django_language"] = "en"
    told = "dag=2007-01-15&tilknyttet_13_uger=ja&timer_13_uger=120&ret_fra_arbejdsgiver=nej"
    shown = page(client, f"{KRAV}?{told}")
    assert 'hb-verdict">Fulfilled<' in shown
    assert "Answer for 15 January 2007" in shown
    assert shown.index("hb-verdict") < shown.index('<form class="hb-form"')
    assert 'value="120"' in shown
    assert not AccessLog.objects.exists()


def test_what_is_told_wrongly_is_named_at_its_field(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=2007-01-15&timer_13_uger=tyve")
    assert re.search(r'id="e-timer_13_uger">.{0,60}»tyve« er ikke et tal', shown)
    assert '<a href="#f-timer_13_uger">' in shown[shown.index("hb-errors") :]
    assert shown.index("hb-errors") < shown.index('id="f-timer_13_uger"')
    assert "hb-version-chosen" in shown  # the rule itself stays


@pytest.mark.parametrize("told", ["9" * 31, "9" * 5_000, "1/" + "9" * 5_000])
def test_a_number_of_no_end_is_refused_at_its_field(told: str, db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=2007-01-15&timer_13_uger={told}")
    assert re.search(r'id="e-timer_13_uger">.{0,60}Tallet har over 30 cifre', shown)


def test_a_number_with_its_unit_is_refused_in_the_reader_s_language(db: None) -> None:
    assert "»2,5 år« er ikke et tal. Skriv kun tal" in page(Client(), f"{KRAV}?dag=15-01-2007&timer_13_uger=2,5+år")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (
            "danskbonus/?dag=01-03-2022&bestaaet_proeve_i_dansk_2=ja&danskbonus_maaneder_faaet=1",
            "der kendes intet beløb den 1. marts 2022. Det fra 1. januar 2021 gælder til og med 31. december 2021",
        ),
        (
            "foreloebig_visitation/?dag=01-07-2025",
            "Uddannelseshjælp fandtes ikke den 1. juli 2025; sidste dag var den 30. juni 2025",
        ),
        (
            "starthjaelp_grundbeloeb@2007/?dag=01-01-2002",
            "»Starthjælp, lovens beløb« siger intet om 1. januar 2002; der er regler fra 1. juli 2002",
        ),
        (
            "fleksydelse_beloeb/?dag=01-08-2016&foedt=01-01-2017",
            "Personen er født den 1. januar 2017, efter den 1. august 2016",
        ),
    ],
)
def test_why_a_question_has_no_answer_is_told_in_words(address: str, words: str, db: None) -> None:
    assert words in page(Client(), f"/lov/{address}")


def test_an_empty_question_says_what_is_missing(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=&timer_13_uger=")
    assert "Skriv den dag, spørgsmålet gælder." in shown
    assert '<a href="#dag">' in shown[shown.index("hb-errors") :]


def test_the_form_says_which_day_it_asks_for_and_offers_three_answers(db: None) -> None:
    shown = page(Client(), KRAV)
    assert "Dagen: første fraværsdag" in shown
    assert len(re.findall(r'type="radio" [^>]*name="ret_fra_arbejdsgiver"', shown)) == 3
    assert ">Ved ikke</label>" in shown


def test_what_is_missing_is_named_by_its_label_and_leads_to_its_field(db: None) -> None:
    shown = page(Client(), "/lov/kontanthjaelp_maaned/?dag=01-08-2025")
    answer = shown[shown.index("hb-verdict") : shown.index("hb-reckoning")]
    assert '<a href="#foedt">Født</a>' in answer
    assert "alder i år" not in answer


def test_an_amount_is_reckoned_in_a_table(db: None) -> None:
    told = "dag=01-08-2025&foedt=01-01-1980&enlig=nej&har_barn_i_hjemmet=nej&opholdskrav_opfyldt=ja&voksensats_2025=ja"
    shown = page(Client(), f"/lov/kontanthjaelp_maaned/?{told}")
    table = shown[shown.index("hb-reckoning") :]
    assert table.count("hb-number") >= 6
    assert "Satsen (§ 16)" in table


def test_what_is_told_cannot_break_out_of_the_page(db: None) -> None:
    shown = page(Client(), f"{KRAV}?dag=2007-01-15&timer_13_uger=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in shown


# --- one rule ---------------------------------------------------------------------------------------------------------


def test_a_rule_that_has_ended_says_so_and_leads_on(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMLEBI_TODAY", "2026-11-30")
    shown = page(Client(), "/lov/fire_samtaler/")
    assert "Ophørt 1. juli 2026." in shown
    assert 'href="/lov/mindst_en_samtale/"' in shown
    monkeypatch.setenv("HUMLEBI_TODAY", "2026-05-30")
    assert "Ophører 1. juli 2026." in page(Client(), "/lov/fire_samtaler/")


def test_without_a_version_the_one_in_force_is_open(db: None) -> None:
    shown = page(Client(), "/lov/varighed/")  # on 14 March 2018
    first = shown[shown.index("hb-version-chosen") :]
    assert first.index("Reglerne fra 2014") < first.index("gælder i dag")
    assert "den, du har bedt om at se" not in shown
    assert "den, du har bedt om at se" in page(Client(), "/lov/varighed@1998/")


def test_a_period_is_printed_with_its_last_day(db: None) -> None:
    shown = page(Client(), "/lov/varighed@2014/")
    assert "Gælder stadig: når fristen falder 1. juli 2014 eller senere." in shown
    assert "Gælder, når fristen falder fra " in shown
    assert " 30. juni 2014." in shown
    assert "9999" not in shown
    assert "Gælder stadig: når begivenheden ligger" in page(Client(), "/lov/kontanthjaelp_maaned/")


def test_the_numbers_through_time_are_in_words_and_once(db: None) -> None:
    shown = page(Client(), "/lov/kontanthjaelp_maaned@2025/")
    table = shown[shown.index("hb-through") : shown.index("</table>", shown.index("hb-through"))]
    assert "»Kontanthjælp, mindstesats«" in table
    assert "_" not in re.sub(r"<[^>]+>", "", table)


def test_catalogue_numbers_are_for_auditors_only(town: Town, enter: Enter) -> None:
    assert "sdp-duration-2014" not in page(Client(), "/lov/varighed@2014/")
    assert "<code>" in page(enter(town.lone), "/lov/varighed@2014/")


def test_two_certificates_of_different_kinds_do_not_overlap(db: None) -> None:
    shown = page(Client(), "/lov/overlap/?gruppe=sygedagpenge&dag=30-11-2026")
    assert shown.count("LÆ 135: specifik helbredsattest") == 1


def test_the_list_of_rates_has_today_s_amounts_in_the_danish_order(db: None) -> None:
    shown = page(Client(), "/lov/satser/")
    titles = re.findall(r'href="/lov/satser/[^"]+">([^<]+)</a></td><td class="hb-number"', shown)
    assert len(titles) > 60
    assert titles == sorted(titles, key=sort_key)
    assert sort_key("Aktivitetstillæg") < sort_key("ATP") < sort_key("Østers") < sort_key("Århus")
    assert "4.300" in shown  # the weekly amount of sickness benefit in 2018


def test_trials_name_their_municipalities_and_rules(db: None) -> None:
    shown = page(Client(), "/lov/forsoeg/")
    assert "Vesthimmerland" in shown
    assert "0820" not in shown
    assert ">revalidering_kraever_forberedende_del<" not in shown


def test_a_trial_is_told_without_its_inner_name_and_its_places_in_order(db: None) -> None:
    shown = page(Client(), "/lov/forsoeg/")
    words = re.sub(r"<[^>]+>", " ", shown)
    assert "BEK 529/2018 § 22; BEK 1184/2019 § 19" in words
    assert "frik2-" not in words
    assert 'forsøget »<a href="/lov/forsoeg/#frik2-603-forholdstal">' in shown
    assert "Aalborg, Jammerbugt, Rebild, Thisted, Vesthimmerlands" not in words  # aa is å, and stands last
    assert "Jammerbugt, Rebild, Thisted, Vesthimmerlands, Aalborg" in words


def test_a_condition_of_several_lines_keeps_them_where_two_dates_are_compared(db: None) -> None:
    shown = page(Client(), "/lov/forskel/?fra=31-12-2014&til=05-01-2015")
    lines = re.findall(r'<span class="hb-line hb-depth-1">([^<]+)</span>', shown)
    lines = [line.strip() for line in lines]
    assert "Andre udfordringer ud over sygdommen" in lines
    assert not re.search(r"(Alle disse|Mindst ét af disse|Intet af dette): *[^<\s]", shown)


def test_what_a_reading_rests_on_is_told_once(db: None) -> None:
    shown = page(Client(), "/lov/punktsanktion@2025/")
    chosen = shown[shown.index('id="valgt"') : shown.index("</article>")]
    version = law().named("punktsanktion")[-1]
    assert version.doubt.da
    assert version.scope.doubt.da
    assert chosen.count("Hvad læsningen bygger på") == 1


def test_what_is_missing_names_a_rule_by_its_title(db: None) -> None:
    shown = page(Client(), "/lov/kontanthjaelp_maaned@2025/?dag=01-08-2025&foedt=01-01-1980")
    assert "(se Opholds- og beskæftigelseskravet for fuld hjælp)</a></li>" in shown
    assert "se opholdskrav" not in shown


def test_the_coverage_stands_in_the_order_of_its_words(db: None) -> None:
    shown = page(Client(), "/lov/daekning/")
    first = shown[: shown.index("</table>")]
    names = re.findall(r'data-title="Slags bestemmelse">([^<]+)<', first)
    assert len(names) > 10
    assert names == sorted(names, key=sort_key)


# --- the size and the speed of the pages ------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["/lov/", "/lov/?lov=beskaeftigelsesindsats", "/lov/satser/", "/lov/forsoeg/"])
def test_a_list_of_the_law_is_small_and_asks_the_database_for_nothing(address: str, db: None) -> None:
    with CaptureQueriesContext(connection) as made:
        answer = Client().get(address)
    assert len(answer.content) < 150_000
    assert len(made) == 0


# --- compare ----------------------------------------------------------------------------------------------------------


def test_a_leader_sees_the_own_unit_compared_and_the_look_is_logged(town: Town, enrol: Enrol, enter: Enter) -> None:
    for number in range(3):
        ill_since(enrol(f"Nummer {number}"), date(2017, 9, 4))
    client = enter(town.lone)
    shown = page(client, "/sammenlign/?lov=2014-12-31")
    mine = list(Citizen.objects.filter(unit=town.lone.unit).order_by("pk"))
    facts = columns_of(gather.of_everybody())
    theirs = [person for person in facts.persons if person in {citizen.person for citizen in mine}]
    found = compare(assess(facts, TODAY, law().as_of(date(2014, 12, 31))), assess(facts, TODAY))
    for citizen in mine:
        assert (f"/borger/{citizen.case_number}/" in shown) == (citizen.person in found.people)
    assert len(theirs) == len(mine)
    line = AccessLog.objects.get(detail="sammenlign lov=31-12-2014")
    told = set(AccessShown.objects.filter(line=line).values_list("person", flat=True))
    assert told == {one.case_number for one in mine if one.person in found.people}
    assert told


def test_a_comparison_names_both_laws_and_its_figures_open(town: Town, enrol: Enrol, enter: Enter) -> None:
    for number in range(3):
        ill_since(enrol(f"Nummer {number}"), date(2017, 9, 4))
    ill_since(enrol("Fra syd", town.bo), date(2017, 9, 4))
    client = enter(town.lone)
    shown = page(client, "/sammenlign/?lov=31-12-2014")
    assert "Loven, som den var 31. december 2014" in shown
    assert "Loven i dag, 14. marts 2018" in shown
    figures = re.findall(r'href="(\?[^"]*pligt=([a-z0-9_]+)[^"]*)">(\d+)<', shown)
    assert figures
    assert [int(number) for *_, number in figures] == sorted((int(number) for *_, number in figures), reverse=True)
    for address, duty, number in figures:
        of_duty = page(client, "/sammenlign/" + address.partition("#")[0].replace("&amp;", "&"))
        assert len(set(re.findall(r"/borger/([^/]+)/", of_duty))) == int(number)
        assert "Fra syd" not in of_duty
        assert AccessLog.objects.filter(detail=f"sammenlign lov=31-12-2014 pligt={duty}").count() == 1


def test_a_column_of_zeros_is_not_shown(town: Town, enrol: Enrol, enter: Enter) -> None:
    ill_since(enrol("Syg"), date(2018, 1, 8))
    shown = page(enter(town.lone), "/sammenlign/?lov=01-03-2018")
    assert "Forskel, kr." not in shown
    assert "Uger og refusion er de samme under begge." in shown


def test_the_pages_that_compare_say_what_to_do_when_nothing_is_asked(town: Town, enter: Enter) -> None:
    assert "Vælg et forsøg eller et forslag, eller skriv en dato" in page(enter(town.lone), "/sammenlign/")
    assert "Vælg et forsøg eller et forslag, eller skriv en dato." in page(
        enter(town.lone), "/sammenlign/?forsoeg=&lov="
    )
    assert "Skriv to datoer" in page(Client(), "/lov/forskel/")
    assert "Vælg en gruppe" in page(Client(), "/lov/overlap/")


def test_a_proposal_is_compared_with_as_no_law_and_shows_whom_it_touches(
    town: Town, enrol: Enrol, enter: Enter
) -> None:
    touched = enrol("I jobafklaring")
    spell(touched, "jobafklaring", date(2018, 2, 1))
    enrol("Ingen ydelse")
    shown = page(enter(town.lone), "/sammenlign/?forslag=forslag-jobafklaring")
    assert "Forslaget berører 1 af 2 borgere." in shown
    assert "der ikke er lov" in shown
    assert f"/borger/{touched.case_number}/" in shown
    assert enter(town.lone).get("/sammenlign/?forslag=forslag-ny-hovedlov").status_code == 404


@pytest.mark.usefixtures("town")
def test_the_page_of_proposals_says_of_each_that_it_is_no_law() -> None:
    shown = page(Client(), "/lov/forslag/")
    assert shown.count("Et forslag, ikke lov.") == len(law().proposals)
    assert "Et forslag, der ikke er lov, ville berøre den:" in page(Client(), "/lov/ret_til_jobafklaring/")


def test_an_unknown_trial_is_no_page_and_a_bad_date_is_told(town: Town, enter: Enter) -> None:
    client = enter(town.lone)
    assert client.get("/sammenlign/?forsoeg=frik2-99").status_code == 404
    assert "form-error" in page(client, "/sammenlign/?lov=2014-13-01")
    assert "frik2-04" in page(client, "/sammenlign/")


# --- pictures ---------------------------------------------------------------------------------------------------------


def test_a_line_has_a_step_for_each_number_and_none_for_one() -> None:
    from fractions import Fraction

    steps = [(date(1998, 1, 1), date(2007, 1, 1), Fraction(52)), (date(2007, 1, 1), date(2015, 1, 1), Fraction(22))]
    drawn = line(steps, "uger <b>")
    assert drawn.count("H") >= 3
    assert "uger &lt;b&gt;" in drawn
    assert line(steps[:1], "uger") == ""


def test_numbers_that_hold_at_once_are_no_line_and_are_told_when_one_of_them_changes() -> None:
    wealth = next(over for over in through_time(law(), "formuegraense") if "formue" in over.name.da)
    assert wealth.lines == ()
    told = [(version.scope.begins.year, parameter.value.da) for version, parameter in wealth.changing]
    assert told == [(1998, "højst 20.000 kr."), (1998, "højst 10.000 kr.")]  # the same in 2014 and 2016
    for name in {version.name for version in law().versions}:
        for over in through_time(law(), name):
            for drawn in over.lines:
                assert all(until <= begins for (_, until, _), (begins, *_) in pairwise(drawn.steps)), (
                    name,
                    over.name.da,
                )


def test_two_lines_are_told_apart_by_dashes_and_a_legend_and_figures_stand_as_in_the_tables() -> None:
    from fractions import Fraction

    one = [(date(2007, 1, 1), date(2015, 1, 1), Fraction(5085)), (date(2015, 1, 1), date(2020, 1, 1), Fraction(4000))]
    other = [(date(2007, 1, 1), date(2020, 1, 1), Fraction(2000))]
    drawn = lines([("under 30 år", one), ("fyldt 30 år", other)], "beløb", unit="kr.")
    assert "hb-steps-2" in drawn
    assert "hb-legend" in drawn
    assert "under 30 år" in drawn
    assert ">5.085<" in drawn
    assert ">kr.<" in drawn


def test_bars_stand_side_by_side_and_nothing_is_drawn_of_nothing() -> None:
    drawn = bars([("01/26", 3, 0), ("02/26", 1, 2)], "talks")
    assert drawn.count("<rect") == 4
    assert 'height="0.0"' in drawn
    assert bars([("01/26", 0, 0)], "talks") == ""


# --- paragraph by paragraph -------------------------------------------------------------------------------------------


def test_a_rule_has_its_paragraph_clause_by_clause_and_the_other_way(db: None) -> None:
    shown = page(Client(), "/lov/varighed@2014/")
    assert "Led for led" in shown
    assert '<td class="hb-at" data-title="Led"><span lang="da">stk. 1</span>' in shown
    assert "Hvad hver del af reglen bygger på" in shown
    assert "SDL § 24, stk. 1" in shown
    assert "læst paragraf for paragraf" in shown


def test_a_rule_that_nobody_has_read_by_paragraph_says_so(db: None) -> None:
    unread = next(version for version in law().versions if version.mark is Mark.NOT_READ)
    shown = page(Client(), f"/lov/{unread.slug}/")
    assert "endnu ikke læst paragraf for paragraf" in shown
    assert "Led for led" not in shown


def test_a_paragraph_shows_every_wording_the_newest_first(db: None) -> None:
    shown = page(Client(), "/lov/paragraf/sygedagpenge/sdl/24/")
    days = [
        date_format(one.begins, "DATE_FORMAT")
        for one in reversed(reading_in("sygedagpenge/readings/sdl/24.toml").wordings)
    ]
    places = [shown.index(f"{day}") for day in days]
    assert places == sorted(places)
    english = Client()
    english.cookies["django_language"] = "en"
    assert "What it says" in page(english, "/lov/paragraf/sygedagpenge/sdl/24/")


def test_no_paragraph_that_is_not_there(db: None) -> None:
    assert Client().get("/lov/paragraf/sygedagpenge/sdl/999/").status_code == 404
    assert Client().get("/lov/paragraf/../../../etc/passwd/").status_code == 404


def test_the_overview_counts_what_is_read_and_what_is_not(db: None) -> None:
    shown = page(Client(), "/lov/paragraffer/")
    (act,) = [one for one in coverage_by_paragraph() if one.act == "SDL"]
    assert f"{act.read} læst, {act.outside} helt udenfor, {act.unread} endnu ikke læst." in shown
    assert shown.count('href="/lov/paragraf/sygedagpenge/sdl/') == act.read
