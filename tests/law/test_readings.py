"""Readings beside a law and beside texts: what is whole is green, and each fault that was put in is red and named."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from humlebi.law.elements import elements_of
from humlebi.law.kinds import NO_END, Axis, Limit, Scope, Source, Text, calendar_months, weeks
from humlebi.law.reading_faults import faults_of_readings
from humlebi.law.readings import (
    INDEX,
    BadReading,
    acts_read,
    index_of,
    place_of,
    read,
    reading_files,
    readings,
)
from humlebi.law.register import Law, law, register
from humlebi.law.texts import NoTexts, cut, faults_of_texts, plain, with_prints
from humlebi.timeline.wording import Refusal

pytestmark = pytest.mark.core
SAID = {"title": Text("Varighed", "Duration"), "plain": Text("Så længe.", "So long."), "group": "g"}
OLD = Scope("2007", date(2007, 1, 1), date(2014, 7, 1), Axis.DUE, "Act of 2006")
NEW = Scope("2014", date(2014, 7, 1), NO_END, Axis.DUE, "Act of 2014")


def limit(scope: Scope, most: int, months: int, **more: object) -> Limit:
    declared: dict[str, object] = {
        "name": "varighed",
        "counts": "sygedagpenge",
        "more_than": weeks(most),
        "within": calendar_months(months),
        "source": Source("SDL", "24"),
        "only": (scope,),
    }
    return Limit(**declared | SAID | more)  # type: ignore[arg-type]


LAW = register(
    [("p", limit(OLD, 52, 18, unless="forlaengelse")), ("p", limit(NEW, 22, 9, leaves_out=("barsel",)))],
)

READING = """
act = "SDL"
paragraph = "24"
heading = { da = "Hvor længe", en = "How long" }

[[wording]]
from = 2007-01-01
seen_in = ["2011-0085", "2012-0653"]
  [[wording.clause]]
  at = "stk. 1"
  says = { da = "Mere end 52 uger i 18 måneder.", en = "More than 52 weeks in 18 months." }
  answered_by = ["varighed@2007:more_than", "varighed@2007:within"]
  [[wording.clause]]
  at = "stk. 2, nr. 1"
  says = { da = "Medmindre forlænget.", en = "Unless extended." }
  answered_by = ["varighed@2007:unless"]
  [[wording.clause]]
  at = "stk. 2, nr. 2"
  says = { da = "Andet.", en = "Other." }
  by_hand = { da = "Se efter.", en = "Look." }
  [[wording.clause]]
  at = "stk. 3"
  outside = "authority"

[[wording]]
from = 2014-07-01
seen_in = ["2014-0833"]
keeps = true
gone = ["stk. 2, nr. 1", "stk. 2, nr. 2"]
  [[wording.clause]]
  at = "stk. 1"
  says = { da = "Mere end 22 uger i 9 måneder.", en = "More than 22 weeks in 9 months." }
  answered_by = ["varighed@2014:more_than", "varighed@2014:within"]
  [[wording.clause]]
  at = "stk. 2"
  says = { da = "Barsel tæller ikke.", en = "Maternity does not count." }
  answered_by = ["varighed@2014:barsel"]

[[unchanged]]
between = ["2011-0085", "2012-0653"]
why = "a law got a new name"

[read]
writer = 2026-12-01
second = 2026-12-01
"""
UNEXPLAINED = READING.split("[[unchanged]]")[0] + READING[READING.index("[read]") :]
ACT = """
short = "SDL"
texts = "syge"
title = "Bekendtgørelse af lov om sygedagpenge"
whole = true
newest = "2014-0833"
paragraphs = ["24", "25"]
"""
OUTSIDE = """
[[paragraph]]
number = "25"
ground = "organisation"
"""
EXAMPLES = """
[[example]]
name = "one"
duties = ["varighed"]
decides = ["SDL § 24, stk. 1", "SDL § 24, stk. 2, nr. 1", "SDL § 24, stk. 2"]
"""
FIRST = (
    "§ 24. Udbetalingen ophører efter mere end 52 uger i 18 måneder, jf. § 25, stk. 1. Stk. 2. Det gælder ikke "
    "1) når perioden er forlænget efter barselloven, og 2) i andre tilfælde. Stk. 3. Ministeren fastsætter regler."
)
LAST = (
    "§ 24. Udbetalingen ophører efter mere end 22 uger i 9 måneder. Stk. 2. Barsel tæller ikke med. "
    "Stk. 3. Beskæftigelsesministeren fastsætter regler."
)
TEXTS = {
    "2011-0085": FIRST,
    "2012-0653": FIRST.replace("efter barselloven", "efter barselsloven").replace("§ 25, stk. 1", "§§ 25-27"),
    "2014-0833": LAST,
}


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Path]:
    """A folder of law with one reading, its examples and index, and a folder of texts beside it."""

    def make(*, reading: str = READING, examples: str = EXAMPLES, texts: dict[str, str] | None = None) -> Path:
        folder = tmp_path / "law" / "sygedagpenge"
        (folder / "readings" / "sdl").mkdir(parents=True)
        (folder / "readings" / "sdl" / "24.toml").write_text(reading, encoding="utf-8")
        (folder / "readings" / "sdl" / "act.toml").write_text(ACT, encoding="utf-8")
        (folder / "readings" / "sdl" / "outside.toml").write_text(OUTSIDE, encoding="utf-8")
        (folder / "p.toml").write_text(examples, encoding="utf-8")
        root = tmp_path / "law"
        several = [read(root / file, file) for file in reading_files(root)]
        (root / INDEX).write_text(index_of(several), encoding="utf-8")
        beside = tmp_path / "texts" / "syge"
        beside.mkdir(parents=True)
        with (tmp_path / "texts" / "index.csv").open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow(["file", "kind", "date", "number", "title"])
            for name, text in (texts or TEXTS).items():
                rows.writerow(
                    [f"syge/{name}.txt", "LBK", f"{name[:4]}-06-01", name[5:], "Bekendtgørelse af lov om sygedagpenge"]
                )
                paragraphs = f"LBK\n\n{text}\n\n§ 25. Kommunen organiserer sig.\n"
                (beside / f"{name}.txt").write_text(paragraphs, encoding="utf-8")
        return tmp_path

    return make


def faults(folder: Path, of: Law = LAW) -> list[str]:
    """What is red of the readings alone."""
    root = folder / "law"
    several = [read(root / file, file) for file in reading_files(root)]
    return list(faults_of_readings(of, several, acts_read(root), root))


def beside_texts(folder: Path) -> list[str]:
    """What is red beside the texts."""
    root = folder / "law"
    several = [read(root / file, file) for file in reading_files(root)]
    return [fault for act in acts_read(root) for fault in faults_of_texts(folder / "texts", act, several)]


def test_a_whole_reading_is_green(made: Callable[..., Path]) -> None:
    folder = made()
    assert faults(folder) == []
    assert beside_texts(folder) == []


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("varighed@2007:unless", "varighed@2007:medmindre", "stk. 2, nr. 1: 'varighed@2007' has no element"),
        ("varighed@2007:unless", "varighed@2006:unless", "names 'varighed@2006', which is not declared. There is: "),
        ("varighed@2014:barsel", "varighed@2007:unless", "nothing that is named is in force from 2014-07-01 on."),
    ],
)
def test_what_answers_is_there_and_in_force(made: Callable[..., Path], was: str, becomes: str, told: str) -> None:
    assert any(told in fault for fault in faults(made(reading=READING.replace(f'"{was}"', f'"{becomes}"'))))


def test_an_element_that_is_not_there_is_told_with_those_that_are(made: Callable[..., Path]) -> None:
    told = faults(made(reading=READING.replace("varighed@2014:barsel", "varighed@2014:orlov")))
    assert any("It has: barsel, counts, leaves_out" in fault for fault in told)


def test_an_exception_without_an_example_is_red(made: Callable[..., Path]) -> None:
    folder = made(examples=EXAMPLES.replace('"SDL § 24, stk. 2, nr. 1", ', ""))
    assert [fault for fault in faults(folder) if "stk. 2, nr. 1 has no example in which it decides" in fault]


def test_an_example_of_another_rule_decides_nothing(made: Callable[..., Path]) -> None:
    folder = made(examples=EXAMPLES.replace('duties = ["varighed"]', 'duties = ["andet"]'))
    assert len([fault for fault in faults(folder) if "no example" in fault]) == 3


def test_an_example_of_a_clause_that_nobody_read_is_red(made: Callable[..., Path]) -> None:
    folder = made(examples=EXAMPLES.replace("stk. 1", "stk. 9"))
    assert any("turns on SDL § 24, stk. 9, which no reading has" in fault for fault in faults(folder))


def test_a_wording_that_changes_what_is_declared_not_says_why(made: Callable[..., Path]) -> None:
    both = READING.replace("varighed@2014:more_than", "varighed@2007:more_than").replace(
        "varighed@2014:within", "varighed@2007:within"
    )
    lasting = limit(Scope("2007", date(2007, 1, 1), NO_END, Axis.DUE, "x"), 52, 18, unless="forlaengelse")
    other = limit(NEW, 22, 9, leaves_out=("barsel",), name="anden")
    found = register([("p", lasting), ("p", other)])
    text = both.replace("varighed@2014:barsel", "anden@2014:barsel")
    examples = EXAMPLES.replace('duties = ["varighed"]', 'duties = ["varighed", "anden"]')
    folder = made(reading=text, examples=examples)
    assert [
        fault for fault in faults(folder, found) if "stk. 1 changes on 2014-07-01 and varighed@2007 does not" in fault
    ]
    path = folder / "law" / "sygedagpenge" / "readings" / "sdl" / "24.toml"
    path.write_text(
        text.replace("keeps = true", 'keeps = true\nbecause = "it was written otherwise"'), encoding="utf-8"
    )
    assert faults(folder, found) == []


def test_a_paragraph_of_the_act_without_a_reading_is_red(made: Callable[..., Path]) -> None:
    folder = made()
    (folder / "law" / "sygedagpenge" / "readings" / "sdl" / "outside.toml").unlink()
    assert any("SDL § 25 has no reading" in fault for fault in faults(folder))
    assert any("SDL § 25 is in 2011-0085 to 2014-0833 and has no reading" in fault for fault in beside_texts(folder))


def test_an_index_that_says_otherwise_is_red(made: Callable[..., Path]) -> None:
    folder = made()
    path = folder / "law" / INDEX
    assert "varighed@2014,2,sygedagpenge/readings/sdl/24.toml" in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace(",2,", ",1,"), encoding="utf-8")
    assert any("law check --write" in fault for fault in faults(folder))


def test_a_clause_struck_from_a_reading_is_red_beside_the_text(made: Callable[..., Path]) -> None:
    start = READING.index('  [[wording.clause]]\n  at = "stk. 2, nr. 2"')
    end = READING.index('  [[wording.clause]]\n  at = "stk. 3"')
    folder = made(reading=READING[:start] + READING[end:].replace(', "stk. 2, nr. 2"]', "]"))
    assert any("2011-0085: stk. 2, nr. 2 is answered by no clause" in fault for fault in beside_texts(folder))


def test_a_clause_that_the_text_does_not_have_is_red(made: Callable[..., Path]) -> None:
    told = beside_texts(made(reading=READING.replace('at = "stk. 3"', 'at = "stk. 4"')))
    assert any("2014-0833 has no stk. 4, which the wording of 2014-07-01 answers" in fault for fault in told)


def test_a_change_between_consolidations_without_a_wording_is_red(made: Callable[..., Path]) -> None:
    changed = TEXTS | {"2012-0653": FIRST.replace("52 uger", "26 uger")}
    told = beside_texts(
        made(reading=READING.split("[[unchanged]]")[0] + READING[READING.index("[read]") :], texts=changed)
    )
    assert any("stk. 1 differ between 2011-0085 and 2012-0653, and no wording begins there" in fault for fault in told)


def test_a_difference_that_is_not_explained_is_red(made: Callable[..., Path]) -> None:
    (told,) = beside_texts(made(reading=UNEXPLAINED))
    assert "stk. 2, nr. 1 differ" in told
    assert "barselloven" in told
    assert "barselsloven" in told


def test_a_consolidation_that_no_wording_names_is_red(made: Callable[..., Path]) -> None:
    told = beside_texts(made(reading=READING.replace('"2011-0085", "2012-0653"', '"2011-0085"', 1)))
    assert any("no wording has 2012-0653 in seen_in" in fault for fault in told)


def test_a_newer_consolidation_is_to_be_read(made: Callable[..., Path]) -> None:
    told = beside_texts(made(texts=TEXTS | {"2015-0043": LAST}))
    assert any("the newest consolidation is 2015-0043, not 2014-0833" in fault for fault in told)


def test_a_text_that_is_not_what_was_read_is_red(made: Callable[..., Path]) -> None:
    from humlebi.law.texts import consolidations

    folder = made()
    root = folder / "law"
    (file,) = reading_files(root)
    (act,) = acts_read(root)
    text = with_prints(read(root / file, file), READING, consolidations(folder / "texts", act))
    (root / file).write_text(text, encoding="utf-8")
    assert beside_texts(folder) == []
    before, _, after = text.rpartition('"stk. 2" = "')
    (root / file).write_text(f'{before}"stk. 2" = "0{after}', encoding="utf-8")
    assert beside_texts(folder) == [f"{file}: 2014-0833, stk. 2 is not the text that was read. Read it again."]


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ('outside = "authority"', 'outside = "somewhere"', "outside is one of authority"),
        ('outside = "authority"', "", "write answered_by and/or by_hand, or else outside"),
        ('at = "stk. 3"', 'at = "third"', "a place is written like stk. 2, nr. 4"),
        ('act = "SDL"', "", "act is missing"),
        ("seen_in", "saw_in", "unknown: saw_in"),
        ("from = 2014-07-01", "from = 2007-01-01", "does not begin after the one before"),
        ('"stk. 2, nr. 1", "stk. 2, nr. 2"]', '"stk. 7"]', "stk. 7 is gone, but was not there"),
        ("[read]", "[read", "is no TOML"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(
    made: Callable[..., Path], was: str, becomes: str, told: str
) -> None:
    with pytest.raises(BadReading) as refused:
        made(reading=READING.replace(was, becomes, 1))
    assert told in refused.value.say("en")
    assert refused.value.say("en").startswith("sygedagpenge/readings/sdl/24.toml: ")


def test_a_folder_without_texts_is_refused(made: Callable[..., Path], tmp_path: Path) -> None:
    folder = made()
    (act,) = acts_read(folder / "law")
    with pytest.raises(NoTexts):
        list(faults_of_texts(tmp_path / "law", act, []))


# --- places and pieces ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", ["stk. 1", "stk. 2, nr. 4", "stk. 3-5", "stk. 2, nr. 1-4", "hele", "§ 3 a, stk. 2"])
def test_what_is_a_place(at: str) -> None:
    assert place_of(at) is not None


@pytest.mark.parametrize("at", ["", "stk 1", "nr.1", "§ 3, stk. x", "stk. 2 nr. 4"])
def test_what_is_no_place(at: str) -> None:
    assert place_of(at) is None


def test_a_place_holds_what_it_names_and_no_more() -> None:
    several = place_of("stk. 3-5")
    assert several is not None
    assert several.holds("", 4, 2)
    assert not several.holds("", 6, 0)
    one = place_of("stk. 2, nr. 4")
    assert one is not None
    assert one.holds("", 2, 4)
    assert not one.holds("", 2, 0)
    sentence = place_of("stk. 2, 2. pkt.")
    assert sentence is not None
    assert sentence.holds("", 2, 0)


def test_a_paragraph_is_cut_at_its_stk_and_numbers() -> None:
    pieces = cut("§ 7 a. Den 1) første, jf. stk. 2, 2) anden. Stk. 2. Ellers. Stk. 3. 1) a, 3) b, 2) c.", "")
    assert [piece.at for piece in pieces] == [
        "stk. 1", "stk. 1, nr. 1", "stk. 1, nr. 2", "stk. 2", "stk. 3", "stk. 3, nr. 1", "stk. 3, nr. 2",
    ]  # fmt: skip


def test_a_number_that_is_printed_twice_is_one_piece() -> None:
    pieces = cut("§ 3. Den ret. Stk. 2. Før. Stk. 2. Nu.", "")
    assert [(piece.at, piece.text.split()) for piece in pieces] == [
        ("stk. 1", ["Den", "ret."]),
        ("stk. 2", ["Før.", "Nu."]),
    ]


def test_a_footnote_is_no_item() -> None:
    assert [piece.at for piece in cut("§ 3. Den ret. 1) Europa-Parlamentets forordning.", "")] == ["stk. 1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("efter reglerne i § 8, jf. § 13 b, stk. 2", "efter reglerne i §§ 9-12, jf. § 13 c, stk. 3"),
        ("Jobcenteret skal", "kommunen skal"),
        ("nævnt i kapitel 12 b", "nævnt i kapitel 18"),
        ("Beskæftigelsesministeren kan", "Socialministeren kan"),
        ("lov nr. 563 af 9. juni 2006 om noget", "lov nr. 1 af 2. januar 2020 om noget"),
    ],
)
def test_what_makes_no_difference(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mere end 22 uger", "mere end 26 uger"),
        ("skal", "kan"),
        ("og", "eller"),
        ("senest 8 dage", "senest 7 dage"),
        ("ikke ret til", "ret til"),
    ],
)
def test_what_makes_one(one: str, other: str) -> None:
    assert plain(one) != plain(other)


# --- what the project has read ----------------------------------------------------------------------------------------


def test_every_clause_that_is_read_is_answered() -> None:
    assert list(faults_of_readings(law(), readings(), acts_read())) == []


def test_every_text_is_answered_for(shared: Path) -> None:
    folder = shared / "law" / "texts"
    told = [fault for act in acts_read() for fault in faults_of_texts(folder, act, readings())]
    assert told == []


def test_a_refusal_of_a_reading_is_in_both_languages() -> None:
    assert issubclass(BadReading, Refusal)


def test_words_are_no_element() -> None:
    named = {"title", "plain", "doubt", "source", "name", "group"}
    for version in law().versions:
        assert not named & elements_of(version.declaration), version.slug
