"""Why an answer is what it is: every line of it, in Danish and English, for the three readers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.reckoning.test_questions_by_hand import (
    EMPLOYEES,
    MEMBER,
    OTHER,
    RATIO,
    SAID,
    STEPS,
    YES,
    body,
    ill,
    law_of,
    put,
    sanction,
    sit,
)

from humlebi.law.kinds import Axis, Confidence, Happens, Source, Text, days_after, weeks_after
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Amount, Class, Conditions, Lasts, Requirement, Step
from humlebi.law.register import register
from humlebi.law.terms import (
    Number,
    Stage,
    all_of,
    any_of,
    assessed,
    at_least,
    cases,
    day,
    during,
    fields_in,
    least,
    named,
    number,
    unless,
)
from humlebi.law.units import UnitName
from humlebi.law.wording import measured
from humlebi.reckoning.answers import Answer, ask, of_person
from humlebi.reckoning.explain import READERS
from humlebi.reckoning.known import known_of
from humlebi.reckoning.reasons import STATUS, reasons, result, sentence
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = [pytest.mark.core, pytest.mark.usefixtures("everything_read")]
DOUBTED: dict[str, Any] = SAID | {
    "title": Text("Titel", "Title"),
    "plain": Text("Kort sagt.", "In short."),
    "source": Source("Act", "1", confidence=Confidence.UNCERTAIN),
    "doubt": Text("måske.", "maybe."),
}
FIT, SINCE = assessed("egnet", "borgeren er egnet", "the citizen is fit"), day("siden", "siden", "since")
TREE = all_of(YES, FIT, any_of(OTHER, SINCE.equals(SINCE)))
ENTITLED = Conditions(
    name="krav", when=TREE, lasts=(Lasts(weeks_after(2)),), otherwise=Text("Ellers ikke.", "Otherwise not."), **DOUBTED
)


def both(answer: Answer, reader: str = "caseworker") -> tuple[tuple[str, ...], tuple[str, ...]]:
    return reasons(answer, "da", reader).lines, reasons(answer, "en", reader).lines


def results(answer: Answer) -> tuple[str, str]:
    return result(answer, "da"), result(answer, "en")


def test_a_citizen_reads_what_was_tried_and_how_long_it_lasts() -> None:
    answer = put(ENTITLED, {"ja": "ja", "egnet": "ja", "andet": "ja"})
    da, en = both(answer, "citizen")
    assert da[:4] == ("Kort sagt.", "Alle skal være opfyldt: ja", "- ja: ja", "- borgeren er egnet: ja (en vurdering)")
    assert en[:4] == ("In short.", "All must be met: yes", "- yes: yes", "- the citizen is fit: yes (an assessment)")
    assert (da[4:6], en[4:6]) == (
        ("- Mindst én skal være opfyldt: ja", "  - andet: ja"),
        ("- At least one must be met: yes", "  - other: yes"),
    )
    assert (da[6:], en[6:]) == (
        ("Kan højst vare til og med 14. januar 2015.",),
        ("May last to 14 January 2015 at the latest.",),
    )
    told = reasons(answer, "en", "citizen")
    assert (told.sentence, told.authority, told.needs) == ("Title, 1 January 2015: fulfilled.", "", ())


def test_a_caseworker_reads_the_regime_and_the_doubt_as_well() -> None:
    answer = put(ENTITLED, {"ja": "ja", "egnet": "ja", "andet": "ja"})
    citizen, caseworker = both(answer, "citizen"), both(answer)
    assert caseworker[0] == (
        *citizen[0],
        "Reglerne fra all (Act), i kraft fra 1. juli 1998, valgt efter den dag, der spørges om.",
        "Reglen er delvis udledt.",
        "Tvivl: måske.",
    )
    assert caseworker[1] == (
        *citizen[1],
        "The rules from all (Act), in force from 1 July 1998, picked by the day asked of.",
        "The rule is partly inferred.",
        "Doubt: maybe.",
    )
    assert reasons(answer).sentence == "Titel, 1. januar 2015: opfyldt. Act § 1."
    assert reasons(answer).authority == "Act § 1"
    assert sentence(answer, "en", cite=False) == "Title, 1 January 2015: fulfilled."
    # Danish to a caseworker, where nothing else is asked for.
    assert reasons(answer) == reasons(answer, "da", "caseworker")
    assert (sentence(answer), result(answer)) == (sentence(answer, "da", cite=True), result(answer, "da"))


def test_a_rule_seen_in_one_source_and_a_doubted_regime_are_said_to_be() -> None:
    scope = replace(SAID["only"][0], doubt=Text("ikraft?", "in force?"))
    source = Source("Act", "1", confidence=Confidence.SOURCE_ONLY)
    answer = put(Conditions(name="krav", when=YES, **(DOUBTED | {"only": (scope,), "source": source})))
    assert both(answer)[0][-3:] == ("Reglen er kun set i et kildedokument.", "Tvivl: måske.", "Tvivl: ikraft?")
    assert both(answer)[1][-3:] == ("The rule was seen in a source document only.", "Doubt: maybe.", "Doubt: in force?")


def test_who_fails_is_told_what_happens_else_and_who_cannot_be_decided_what_is_missing() -> None:
    fails = put(ENTITLED, {"ja": "nej"})
    assert both(fails, "citizen")[0][:4] == ("Kort sagt.", "Ellers ikke.", "Alle skal være opfyldt: nej", "- ja: nej")
    assert both(fails, "citizen")[1][:4] == ("In short.", "Otherwise not.", "All must be met: no", "- yes: no")
    assert results(fails) == ("ikke opfyldt", "not fulfilled")
    unknown = put(ENTITLED, {"ja": "ja", "andet": "ja"})
    assert "Ellers ikke." not in both(unknown)[0]
    assert "- borgeren er egnet: ved ikke (en vurdering)" in both(unknown)[0]
    assert "- the citizen is fit: unknown (an assessment)" in both(unknown)[1]
    assert (reasons(unknown).needs, reasons(unknown, "en").needs) == (("borgeren er egnet",), ("the citizen is fit",))
    assert results(unknown) == ("kan ikke afgøres", "cannot be decided")


def test_trees_are_told_part_by_part_unless_the_act_has_its_own_name_for_them() -> None:
    told = {"ja": "ja", "andet": "nej"}

    def lines(when: Any) -> tuple[str, ...]:
        asked = {field.name: told[field.name] for field in fields_in(when)}
        return both(put(Conditions(name="krav", when=when, **SAID), asked), "citizen")[1][1:]

    assert lines(any_of(YES, OTHER)) == ("At least one must be met: yes", "- yes: yes")
    assert lines(at_least(1, YES, OTHER)) == ("At least 1 of these: yes", "- yes: yes", "- other: no")
    assert lines(all_of(YES, OTHER, words=Text("begge", "both"))) == ("both: no",)
    assert lines(named("navn", "its name", any_of(YES, OTHER))) == ("its name: yes",)
    assert lines(all_of(YES)) == ("yes: yes",)
    danish = both(put(Conditions(name="krav", when=at_least(1, YES, OTHER), **SAID), told), "citizen")[0]
    assert danish[1:] == ("Mindst 1 af disse: ja", "- ja: ja", "- andet: nej")
    danish = both(put(Conditions(name="krav", when=any_of(YES, OTHER), **SAID), told), "citizen")[0]
    assert danish[1] == "Mindst én skal være opfyldt: ja"


def test_a_class_is_told_by_its_words() -> None:
    rule = Conditions(name="klasse", classes=(Class("a", Text("gruppe a", "group a"), YES),
                                              Class("b", Text("gruppe b", "group b"), OTHER)), **SAID)  # fmt: skip
    assert results(put(rule, {"ja": "nej", "andet": "ja"})) == ("gruppe b", "group b")
    assert results(put(rule, {"ja": "nej", "andet": "nej"})) == ("ikke opfyldt", "not fulfilled")


AMOUNT = Amount(
    name="beloeb",
    stages=(
        Step("timer", Text("Timerne", "The hours"), number("t", "timer", "hours"), "hours"),
        Step("kr", Text("Beløbet", "The amount"), number("t", "timer", "hours") * 100),
    ),
    per=Text("pr. uge", "a week"),
    when=YES,
    **SAID,
)


def test_an_amount_is_told_with_its_stages_and_what_it_is_paid_for() -> None:
    answer = put(AMOUNT, {"ja": "ja", "t": "12.3450"})
    assert results(answer) == ("1.234,50 kr. pr. uge", "1,234.50 kr a week")
    assert both(answer, "citizen") == (
        ("ord", "ja: ja", "Timerne: 12,345 timer", "Beløbet: 1.234,50 kr."),
        ("words", "yes: yes", "The hours: 12.345 hours", "The amount: 1,234.50 kr"),
    )
    assert results(put(replace(AMOUNT, per=Text("", "")), {"ja": "ja", "t": "10"})) == ("1.000 kr.", "1,000 kr")
    none = put(AMOUNT, {"ja": "nej"})
    assert results(none) == ("gives ikke", "not given")
    unknown = put(AMOUNT, {"ja": "ja"})
    assert both(unknown, "citizen") == (
        ("ord", "ja: ja", "Timerne: kan ikke afgøres", "Beløbet: kan ikke afgøres", "Mangler: timer"),
        ("words", "yes: yes", "The hours: cannot be decided", "The amount: cannot be decided", "Missing: hours"),
    )


def test_a_sanction_is_told_with_its_cost_and_what_bars_it() -> None:
    rule = sanction(before=(YES,), once_a_month="traek", loses=Text("Ydelsen mistes.", "The benefit is lost."))
    assert results(put(rule, {"ja": "ja"})) == ("100 kr., kan gives", "100 kr, may be imposed")
    person = known_of(Facts.of([Person("1")], (), [Event("1", "sanktion", date(2015, 1, 9), "traek")]), "1")
    barred = put(rule, {"ja": "ja"}, of=person, on=date(2015, 1, 20))
    assert results(barred) == ("kan ikke gives", "may not be imposed")
    assert both(barred, "citizen") == (
        ("ord", "Ydelsen mistes.", "Der er allerede én i kalendermåneden.", "ja: ja"),
        ("words", "The benefit is lost.", "There is already one in the calendar month.", "yes: yes"),
    )


def test_a_ratio_a_body_and_a_ladder_are_told_in_their_own_words() -> None:
    firm = put(RATIO, {"ja": "nej", "ansatte": "20", "stoettede": "4"})
    assert results(firm) == ("højst 4, der er ikke plads til flere", "at most 4, there is no room for more")
    assert both(firm, "citizen")[1] == ("words", "employees: 20", "supported: 4")
    large = put(RATIO, {"ja": "nej", "ansatte": "20000.5", "stoettede": "4"})
    assert results(large) == (
        "højst 2.005, der er plads til én til",
        "at most 2,005, there is room for one more",
    )
    assert (both(large)[0][1], both(large)[1][1]) == ("ansatte: 20.000,5", "employees: 20,000.5")
    board = put(body(MEMBER, quorum=Fraction(1, 2)), sit(m_medlem=4, t_medlem=1))
    assert results(board) == ("ikke mødedygtig (mindst 2)", "may not meet (at least 2)")
    assert both(board, "citizen")[1] == ("words", "1 are present; 2 are required")
    on = date(2015, 1, 19)
    week = put(STEPS, on=on, of=known_of(Facts.of([Person("1")], [ill(date(2015, 1, 8), date(2015, 2, 1))]), "1"))
    assert results(week) == ("40 procent (uge 3)", "40 per cent (week 3)")


@pytest.mark.parametrize(
    ("value", "unit", "da", "en"),
    [
        ("1234567", "kr", "1.234.567 kr.", "1,234,567 kr"),
        ("1234.5", "kr", "1.234,50 kr.", "1,234.50 kr"),
        # Half an øre goes away from zero, as in the amount that is paid.
        ("1.005", "kr", "1,01 kr.", "1.01 kr"),
        ("0.125", "kr", "0,13 kr.", "0.13 kr"),
        ("37", "hours", "37 timer", "37 hours"),
        ("1234.5", "hours", "1.234,5 timer", "1,234.5 hours"),
        ("1/3", "weeks", "0,3333 uger", "0.3333 weeks"),
        ("0.00001", "percent", "0 procent", "0 per cent"),
        ("12", "", "12", "12"),
    ],
)
def test_a_number_is_told_as_its_unit_is_written(value: str, unit: UnitName, da: str, en: str) -> None:
    assert (measured(Fraction(value), unit, "da"), measured(Fraction(value), unit, "en")) == (da, en)


def test_the_amount_told_is_the_amount_paid() -> None:
    rule = Amount(name="b", stages=(Step("kr", Text("", ""), number("x", "x", "x")),), **SAID)
    answer = put(rule, {"x": "1.0050"})
    assert (answer.oere, result(answer)) == (101, "1,01 kr.")


def test_a_state_is_told_by_the_word_of_the_vocabulary() -> None:
    integration, person = during("integrationsydelse"), known_of(Facts.of([Person("1")]), "1")
    tree = put(Conditions(name="krav", when=any_of(YES, integration), **SAID), {"ja": "nej"}, of=person)
    assert both(tree, "citizen")[0][-1] == "- integrationsydelse: nej"
    assert both(tree, "citizen")[1][-1] == "- integration benefit: no"
    alone = put(Conditions(name="krav", when=integration, **SAID), of=person)
    assert both(alone, "citizen")[1] == ("words", "integration benefit: no")
    unknown = put(Conditions(name="krav", when=during("maalgruppe"), **SAID), of=person)
    assert (reasons(unknown).needs, reasons(unknown, "en").needs) == (("målgruppe",), ("target group",))


def test_what_picked_the_regime_is_said_as_it_was_done() -> None:
    scope = replace(SAID["only"][0], picked_by=Axis.BEGUN)
    rule = Conditions(name="krav", when=YES, benefits=("sygedagpenge",), **(SAID | {"only": (scope,)}))
    ill = known_of(Facts.of([Person("1")], [Spell("1", "sygedagpenge", date(2014, 12, 29))]), "1")
    began, day = "valgt efter den dag, ydelsen begyndte", "picked by the day asked of"
    recorded = both(put(rule, {"ja": "ja"}, of=ill))
    assert recorded[0][-1].endswith(f"{began}: sygedagpenge, 29. december 2014, som noteret.")
    told = both(put(rule, {"ja": "ja"}, begun=date(2014, 12, 29)))
    assert told[0][-1].endswith(f"{began}: 29. december 2014, som oplyst.")
    nobody = both(put(rule, {"ja": "ja"}))
    assert nobody[1][-1].endswith(f"{day}, since nobody has told when the benefit began.")


def test_every_line_is_told() -> None:
    fields = [replace(YES, name=f"f{n}", words=Text(f"felt {n}", f"field {n}")) for n in range(30)]
    lines = reasons(put(Conditions(name="krav", when=all_of(*fields), **SAID)), "en", "citizen").lines
    assert lines[-1] == "- field 29: unknown"


def test_a_day_is_told_as_a_day() -> None:
    rule = Amount(name="b", stages=(Step("x", Text("", ""), Number(Fraction(1))),), when=YES, **SAID)
    assert both(put(rule, {"ja": "ja"}), "citizen")[1] == ("words", "yes: yes", ": 1 kr")
    ratio = replace(RATIO, employees=EMPLOYEES, supported=SINCE, exempt=None)
    answer = put(ratio, {"ansatte": "20", "siden": "1970-01-03"})
    assert both(answer, "citizen")[0] == ("ord", "ansatte: 20", "siden: 3. januar 1970")


def test_an_auditor_reads_which_facts_it_rests_on() -> None:
    rule = Requirement(name="gyldig", asked=Happens("plan", Text("ord", "words")), before=(YES,),
                       invalid=Text("Ugyldig.", "Invalid."), **SAID)  # fmt: skip
    plan = Event("1", "plan", date(2015, 5, 1), row=3)
    heard = Event("1", "oplysning", date(2015, 4, 1), "ja=nej", row=4)
    (answer,) = of_person(columns_of(Facts.of([Person("1")], (), [plan, heard])), 0, date(2016, 1, 1), law_of(rule))
    assert both(answer, "auditor")[0][-1] == "Kendsgerninger: event 3 event 4"
    assert both(answer, "auditor")[1][-1] == "Facts: event 3 event 4"
    assert both(answer)[1] == both(answer, "auditor")[1][:-1]
    assert both(answer, "citizen")[1] == ("words", "Invalid.", "yes: no")
    nobody = put(RATIO, {"ja": "ja"})
    assert both(nobody, "auditor") == both(nobody)


def test_a_question_that_a_trial_sets_aside_names_the_trial() -> None:
    trial = Trial(
        id="t", title=Text("", ""), municipalities=("x",), authority="Lov om forsøg § 1.",
        granted=(date(2014, 1, 1), date(2016, 1, 1)),
        lifts=(Lift(("krav",)),), instead=Text("I stedet dette.", "This instead."), conditions=(), evaluation=(),
        source=Source("Act", "9"),
    )  # fmt: skip
    law = register([("page", ENTITLED)], trials=(trial,))
    answer = ask("krav", date(2015, 1, 1), trials=("t",), law_=law)
    assert (answer.status, results(answer)) == ("exempt", ("gælder ikke her", "does not apply here"))
    assert reasons(answer).sentence == "Titel, 1. januar 2015: gælder ikke her. Lov om forsøg § 1."
    assert both(answer, "citizen") == (("Kort sagt.", "I stedet dette."), ("In short.", "This instead."))


def test_there_are_three_readers_and_every_word_has_two_languages() -> None:
    assert READERS == ("citizen", "caseworker", "auditor")
    with pytest.raises(ValueError, match="no reader 'judge'; expected one of citizen, caseworker, auditor"):
        reasons(put(RATIO, {"ja": "ja"}), "da", "judge")
    assert all(text.da and text.en for text in STATUS.values())


# --- the path that was taken ------------------------------------------------------------------------------------------


def test_a_condition_that_does_not_apply_is_not_told_as_met() -> None:
    contacted = named("Kontaktet", "Contacted", unless(YES, OTHER))
    rule = sanction(before=(contacted, FIT))
    assert both(put(rule, {"ja": "ja", "egnet": "ja"}), "citizen")[1][1:2] == (
        "the citizen is fit: yes (an assessment)",
    )
    assert both(put(rule, {"ja": "nej", "andet": "ja", "egnet": "ja"}), "citizen")[1][1] == "Contacted: yes"
    assert put(rule, {"ja": "nej", "andet": "nej", "egnet": "ja"}).status == "may_not"
    alone = put(Conditions(name="krav", when=unless(YES, OTHER), **SAID), {"ja": "ja"})
    assert both(alone, "citizen")[1] == ("words", "yes: yes")  # why it does not apply
    neither = put(Conditions(name="krav", when=unless(YES, OTHER), **SAID), {"andet": "ja"})
    assert (neither.status, put(Conditions(name="krav", when=unless(YES, OTHER), **SAID)).status) == (
        "holds",
        "unknown",
    )


def test_only_the_branch_that_was_taken_is_told() -> None:
    rule = Amount(
        name="b",
        stages=(
            Step("alene", Text("Alene", "Alone"), Number(Fraction(545))),
            Step("sammen", Text("Sammen", "Together"), Number(Fraction(300))),
            Step("foer", Text("Til oplysning", "For information"), Number(Fraction(7))),
            Step("b", Text("Beløb", "Amount"), cases((YES, Stage("alene")), otherwise=Stage("sammen"))),
        ),
        **SAID,
    )
    assert both(put(rule, {"ja": "nej"}), "citizen")[1][1:] == (
        "Together: 300 kr",
        "For information: 7 kr",
        "yes: no",
    )
    assert "Together: 300 kr" not in both(put(rule, {"ja": "ja"}), "citizen")[1]


def test_a_sentence_that_does_not_apply_is_not_told_as_a_stage() -> None:
    actual = cases((YES, number("t", "t", "t")), otherwise=Stage("sats"))
    last = Step("b", Text("Ved nedsat funktion", "With reduced function"), actual)
    rule = Amount(name="b", stages=(Step("sats", Text("Sats", "Rate"), Number(Fraction(545))), last), **SAID)
    assert both(put(rule, {"ja": "nej"}), "citizen")[1][1:] == ("Rate: 545 kr", "yes: no")
    assert both(put(rule, {"ja": "ja", "t": "600"}), "citizen")[1][1:] == (
        "With reduced function: 600 kr",
        "- yes: yes",
    )


def test_a_cap_that_decides_has_its_own_line() -> None:
    most = number("loft", "loftet", "the cap")
    rule = Amount(name="b", stages=(Step("b", Text("ord", "words"), least(number("t", "t", "t") * 100, most)),), **SAID)
    capped = both(put(rule, {"t": "5", "loft": "300"}), "citizen")[1]
    assert capped[1:] == ("words: 300 kr", "- The cap decides, the cap: 300 kr")
    assert both(put(rule, {"t": "2", "loft": "300"}), "citizen")[1][1:] == ("words: 200 kr",)
    fine = put(sanction(cap=Number(Fraction(60))))
    assert both(fine, "citizen")[1][1:] == ("words: 100 kr", "The cap decides: at most 60 kr")
    assert results(fine) == ("60 kr., kan gives", "60 kr, may be imposed")


def test_what_may_not_be_imposed_tells_no_amount_and_no_end() -> None:
    rule = sanction(before=(YES,), lasts=(Lasts(days_after(14)),), effected_within=3)
    barred = put(rule, {"ja": "nej"})
    assert results(barred) == ("kan ikke gives", "may not be imposed")
    assert both(barred, "citizen")[1] == ("words", "yes: no")
    lines = both(put(rule, {"ja": "ja"}), "citizen")[1]
    assert lines[-2:] == ("May last to 14 January 2015 at the latest.", "Must be carried out by 30 April 2015.")


def test_a_tree_keeps_its_structure() -> None:
    when = all_of(any_of(YES, all_of(OTHER, FIT)), ~YES)
    answer = put(Conditions(name="krav", when=when, **SAID), {"ja": "nej", "andet": "ja", "egnet": "ja"})
    assert both(answer, "citizen")[1][1:] == (
        "All must be met: yes",
        "- At least one must be met: yes",
        "  - All must be met: yes",
        "    - other: yes",
        "    - the citizen is fit: yes (an assessment)",
        "- not: yes: yes",
    )
