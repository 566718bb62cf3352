"""Explanations: one true sentence and at most 20 lines, in Danish and English, for three readers."""

from datetime import date

import pytest

from humlebi.law.kinds import Duty, Limit
from humlebi.law.register import law
from humlebi.reckoning.assess import Row, assess
from humlebi.reckoning.explain import READERS, STATUS, explain
from humlebi.reckoning.running import STATUSES
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core
SICK = Spell("1", "sygedagpenge", date(2015, 2, 2), None, "loenmodtager", "", 2)
CATEGORY_2 = Spell("1", "visitation", date(2015, 2, 12), None, "2", "", 3)
BORN = date(1980, 1, 1)


def the_row(
    duty: str,
    *facts: Spell | Event,
    today: date = date(2015, 4, 1),
    born: date | None = BORN,
    trials: tuple[str, ...] = (),
    place: int = 0,
) -> Row:
    spells = [fact for fact in facts if isinstance(fact, Spell)]
    events = [fact for fact in facts if isinstance(fact, Event)]
    rows = assess(Facts.of([Person("1", born)], spells, events), today, trials=trials).for_person("1")
    return [row for row in rows if row.duty == duty][place]


def talk(on: date, row: int = 2) -> Event:
    return Event("1", "samtale", on, row=row)


def of_status(status: str) -> Row:
    """The first follow-up talk of one case, due on 29 March 2015, in every status it can have."""
    duty, ended = (
        "foerste_samtale",
        Spell("1", "sygedagpenge", date(2015, 2, 2), date(2015, 3, 1), "loenmodtager", "", 2),
    )
    lifted = Spell("1", "fritagelse", date(2020, 2, 1), None, "standby", "", 4)
    later = (Spell("1", "sygedagpenge", date(2020, 1, 1), row=2), Spell("1", "visitation", date(2020, 1, 2), None, "2"))
    rows = {
        "met": lambda: the_row(duty, SICK, CATEGORY_2, talk(date(2015, 3, 27))),
        "late": lambda: the_row(duty, SICK, CATEGORY_2, talk(date(2015, 3, 30))),
        "overdue": lambda: the_row(duty, SICK, CATEGORY_2),
        "open": lambda: the_row(duty, SICK, CATEGORY_2, today=date(2015, 3, 29)),
        "lapsed": lambda: the_row(duty, ended, CATEGORY_2),
        "unknown": lambda: the_row(duty, SICK),
        "exempt": lambda: the_row(duty, *later, lifted, today=date(2020, 4, 1)),
        "reached": lambda: the_row("varighed", SICK, today=date(2015, 8, 12)),
    }
    return rows[status]()


GOLDEN = {
    "met": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, holdt 27. marts 2015. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, held 27 March 2015. SDL § 13 b.",
    ),
    "late": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, holdt 30. marts 2015, 1 dag for sent. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, held 30 March 2015, 1 day late. SDL § 13 b.",
    ),
    "overdue": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, ikke holdt, 3 dage over fristen. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, not held, 3 days overdue. SDL § 13 b.",
    ),
    "open": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, åben. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, open. SDL § 13 b.",
    ),
    "lapsed": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, bortfaldet. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, lapsed. SDL § 13 b.",
    ),
    "unknown": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 2. februar 2015: frist "
        "29. marts 2015, men det kan ikke afgøres, om kravet gælder. SDL § 13 b.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 2 February 2015: due "
        "29 March 2015, but whether the duty holds cannot be decided. SDL § 13 b.",
    ),
    "exempt": (
        "Første opfølgningssamtale, inden udgangen af 8. uge regnet fra første fraværsdag 1. januar 2020: frist "
        "25. februar 2020, fritaget. SDL § 13 b, stk. 5.",
        "First follow-up talk, before the end of week 8 counted from the first absence day 1 January 2020: due "
        "25 February 2020, exempt. SDL § 13 b, stk. 5.",
    ),
    "reached": (
        "22 uger inden for 9 måneder: 156 dage talt med fra 4. marts 2015, grænsen er nået 11. august 2015 og får "
        "virkning efter 31. august 2015. SDL § 24.",
        "22 weeks within 9 months: 156 days counted from 4 March 2015, the limit was reached on 11 August 2015 and "
        "takes effect after 31 August 2015. SDL § 24.",
    ),
}


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_is_said_in_one_sentence(status: str) -> None:
    row = of_status(status)
    assert row.status == status
    assert (explain(row, "da").sentence, explain(row, "en").sentence) == GOLDEN[status]


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_citizen_reads_no_paragraphs(status: str, language: str) -> None:
    told = explain(of_status(status), language, "citizen")
    assert "§" not in "\n".join((told.sentence, *told.lines))
    assert told.authority == ""


@pytest.mark.parametrize("status", STATUSES)
def test_an_auditor_reads_what_a_caseworker_reads_and_where_it_stands(status: str) -> None:
    row = of_status(status)
    caseworker, auditor = explain(row, "en"), explain(row, "en", "auditor")
    # The auditor's copy names the facts by their rows as well.
    assert set(caseworker.lines) <= {line.replace(f" ({row.because})", "") for line in auditor.lines}
    assert row.because in auditor.lines[0]
    assert row.rule.slug in "\n".join(auditor.lines)


@pytest.mark.usefixtures("everything_read")
def test_the_golden_lines_of_an_overdue_talk() -> None:
    lines = explain(of_status("overdue"), "en").lines
    assert lines[:5] == (
        "Facts: the first absence day 2 February 2015.",
        law().named("foerste_samtale@2015")[0].plain.en,
        "Rule: SDL § 13 b. The rules from 2015 (Act 720 of 25 June 2014), in force from 5 January 2015 to "
        "31 December 2019, picked by the day the deadline falls, only benefits begun on 3 July 2006 or later.",
        "Told: category of sickness case. The duty holds only for: not yet placed or category 2 or category 3.",
        "On 29 March 2015 or before would have been in time.",
    )
    assert all(line.startswith(("By hand: ", "Doubt: ")) for line in lines[5:])
    assert lines[5:]


def test_what_cannot_be_decided_lists_what_is_missing() -> None:
    told = explain(of_status("unknown"), "en")
    assert told.needs == ("category of sickness case on 29 March 2015",)
    assert "Missing: category of sickness case on 29 March 2015." in told.lines
    assert explain(of_status("open")).needs == ()


def test_a_limit_that_cannot_be_told_says_which_fact_is_missing() -> None:
    unknown_work = Spell("1", "sygedagpenge", date(2015, 1, 5), None, "", "", 2)
    work = explain(the_row("varighed", unknown_work, today=date(2015, 8, 1)), "en").needs
    assert len(work) == 1
    assert "employed" in work[0]
    (age,) = explain(the_row("varighed", SICK, born=None, today=date(2015, 8, 1)), "en").needs
    assert "birth" in age


def test_a_stopped_clock_is_counted_in_days() -> None:
    benefit = Spell("1", "ledighedsydelse", date(2014, 1, 1), row=2)
    leave = Spell("1", "barsel", date(2015, 3, 1), date(2015, 6, 1), row=3)
    told = explain(the_row("vurdering_74c", benefit, leave, today=date(2015, 7, 1)), "en")
    assert any("92 days" in line and "30 June 2015" in line for line in told.lines)


def test_several_acts_are_told_by_number() -> None:
    first = Spell("1", "sygedagpenge", date(2020, 1, 1), row=2)
    category = Spell("1", "visitation", date(2020, 1, 10), None, "2", "", 3)
    told = explain(the_row("fire_samtaler", first, category, talk(date(2020, 2, 1)), today=date(2020, 7, 2)), "en")
    assert "1 of 4 have been held." in told.lines


def test_a_trial_names_its_act() -> None:
    benefit = Spell("1", "ledighedsydelse", date(2018, 1, 1), row=2)
    row = the_row("vurdering_74c", benefit, today=date(2019, 2, 1), trials=("frik2-02",))
    told = explain(row, "en")
    assert "Lov om frikommunenetværk § 9 d" in told.sentence
    assert "Lov om frikommunenetværk § 9 d" in told.authority


def test_a_moved_clock_is_not_told_as_something_that_did_not_happen() -> None:
    category_1 = Spell("1", "visitation", date(2015, 2, 10), date(2015, 4, 17), "1", "", 3)
    category_2 = Spell("1", "visitation", date(2015, 4, 17), None, "2", "", 4)
    row = the_row("foerste_samtale", SICK, category_1, category_2, today=date(2015, 5, 1))
    assert (row.since, row.due) == (date(2015, 4, 17), date(2015, 5, 15))
    told = "\n".join([explain(row, "da").sentence, *explain(row, "da").lines])
    assert "første fraværsdag 17. april 2015" not in told
    assert "8. uge regnet fra" not in explain(row, "da").sentence


def test_a_clock_that_started_with_the_rule_is_not_told_as_a_first_payment() -> None:
    row = the_row("opfoelgning_paragraf_10", Spell("1", "ledighedsydelse", date(2006, 6, 30)), today=date(2007, 7, 2))
    assert row.since == date(2007, 1, 1)
    assert "første udbetaling af ledighedsydelse 1. januar 2007" not in explain(row, "da").sentence


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_sentence_ends_in_two_full_stops(language: str) -> None:
    benefit = Spell("1", "ledighedsydelse", date(2014, 1, 1), row=2)
    for duty in ("vurdering_74c", "opfoelgning_paragraf_10", "kontaktsamtale"):
        told = explain(the_row(duty, benefit, today=date(2015, 7, 1)), language)
        assert not [text for text in (told.sentence, *told.lines) if ".." in text]


def test_one_day_is_one_day() -> None:
    row = the_row("varighed", SICK, today=date(2015, 3, 4))
    assert row.count == 1
    told = "\n".join([explain(row, "en").sentence, *explain(row, "en").lines])
    assert "1 days" not in told
    assert "1 day" in told


def test_there_are_three_readers_and_no_fourth() -> None:
    assert READERS == ("citizen", "caseworker", "auditor")
    with pytest.raises(ValueError, match="citizen"):
        explain(of_status("met"), reader="neighbour")


def test_every_status_has_its_words() -> None:
    assert set(STATUS) == set(STATUSES)
    assert all(text.da and text.en for text in STATUS.values())


def _rows_of_every_version() -> list[Row]:
    """A row of every duty and limit under every regime, as it may look; nothing is reckoned."""
    made = []
    for version in law().versions:
        if not isinstance(version.declaration, Duty | Limit):
            continue
        for status in STATUSES:
            due = None if status == "lapsed" else date(2015, 3, 29)
            if isinstance(version.declaration, Limit):
                due = date(2015, 3, 29)
            made.append(
                Row(
                    person="1",
                    rule=version,
                    authority=version.source.cite,
                    since=date(2015, 2, 2),
                    due=due,
                    done=date(2015, 3, 30) if status in ("met", "late", "reached") else None,
                    status=status,
                    count=1,
                    since_row=2,
                    start_row=0,
                    done_row=0,
                    since_sort="spell",
                    running=True,
                    today=date(2015, 4, 1),
                )
            )
    return made


def test_every_version_in_every_status_can_be_explained_in_both_languages() -> None:
    for row in _rows_of_every_version():
        for language in ("da", "en"):
            for reader in READERS:
                told = explain(row, language, reader)
                assert told.sentence.endswith(".")
                assert 0 < len(told.lines) <= 20
                assert all(line.strip() for line in told.lines)
                if reader == "citizen":
                    assert "§" not in told.sentence, row.rule.slug


def test_the_plain_words_of_every_version_are_free_of_paragraphs() -> None:
    for row in _rows_of_every_version():
        for language in ("da", "en"):
            told = explain(row, language, "citizen")
            assert "§" not in "\n".join(told.lines), row.rule.slug
