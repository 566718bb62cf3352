"""The timeline picture: where things stand, what is said of them, and that nothing typed can become markup."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

from humlebi.desk.casework.timeline_svg import (
    APART,
    EDGE,
    ROWS,
    WIDTH,
    Bar,
    Frame,
    Laid,
    Lane,
    Mark,
    draw,
    lay,
    sample,
    x_of,
)

FRAME = Frame(date(2017, 1, 1), date(2018, 1, 1), date(2017, 7, 1), "Tidslinje", "I dag", tuple("jfmamjjasond"))


def picture(*lanes: Lane) -> ET.Element:
    return ET.fromstring(f"<both>{draw(FRAME, lanes)}</both>")


def items(tree: ET.Element) -> list[ET.Element]:
    return [each for each in tree.iter("g") if "hb-item" in each.get("class", "").split()]


def talk(on: date, words: str = "Samtale", *, stays: bool = False) -> Mark:
    return Mark(on, words, "circle", "talk", stays)


def laid(*marks: Mark) -> Laid:
    return lay(FRAME, [Lane("Samtaler", marks=marks)])[0]


def test_a_day_stands_in_proportion_and_never_outside() -> None:
    first, middle, last = (x_of(FRAME, day) for day in (date(2010, 1, 1), date(2017, 7, 2), date(2030, 1, 1)))
    assert first == EDGE
    assert last <= WIDTH
    assert abs(middle - (first + last) / 2) < 2


def test_every_item_is_said_aloud() -> None:
    lane = Lane(
        "Ydelse",
        (Bar(date(2017, 2, 1), None, "Sygedagpenge", "Sygedagpenge siden 1. feb", "benefit"),),
        (talk(date(2017, 3, 1), "Samtale: 1. marts"),),
    )
    found = items(picture(lane))
    assert [each.get("aria-label") for each in found] == ["Sygedagpenge siden 1. feb", "Samtale: 1. marts"]
    assert [each.findtext("title") for each in found] == ["Sygedagpenge siden 1. feb", "Samtale: 1. marts"]


def test_the_keyboard_stops_once_in_each_lane_at_what_is_nearest_to_today() -> None:
    talks = Lane("Samtaler", marks=tuple(talk(date(2017, month, 1), f"måned {month}") for month in range(1, 13)))
    steps = Lane("Skridt", marks=(talk(date(2017, 2, 1), "plan"),))
    stops = [each.get("aria-label") for each in items(picture(talks, steps)) if each.get("tabindex") == "0"]
    assert stops == ["måned 7", "plan"]


def test_a_lane_is_named_beside_the_picture_and_to_those_who_hear_it() -> None:
    tree = picture(Lane("Frister", marks=(talk(date(2017, 2, 1)),)))
    assert [each.text for each in tree.iter("text") if each.get("class") == "hb-lane-label"] == ["Frister"]
    assert [each.get("aria-label") for each in tree.iter("g") if each.get("class") == "hb-row"] == ["Frister"]


def test_marks_that_lie_near_each_other_do_not_hide_one_another() -> None:
    days = [date(2017, 3, 1) + timedelta(days=n) for n in range(ROWS)]
    placed = laid(*map(talk, days)).items
    assert sorted(one.row for one in placed) == list(range(ROWS))
    apart = laid(talk(date(2017, 3, 1)), talk(date(2017, 5, 1))).items
    assert {one.row for one in apart} == {0}
    assert apart[1].left - apart[0].left > APART


def test_what_finds_no_room_is_counted_and_still_said() -> None:
    placed = laid(*(talk(date(2017, 3, 1), f"nr. {n}") for n in range(ROWS + 2))).items
    marks = [one.item for one in placed if isinstance(one.item, Mark)]
    assert len(marks) == ROWS
    assert sum(one.count for one in marks) == ROWS + 2
    words = "; ".join(one.words for one in marks)
    assert all(f"nr. {n}" in words for n in range(ROWS + 2))


def test_bars_that_run_at_once_stand_under_each_other() -> None:
    bars = tuple(Bar(date(2017, 2, 1), date(2017, 8, 1), name, name, "other") for name in ("a", "b", "c"))
    assert sorted(one.row for one in lay(FRAME, [Lane("Andet", bars)])[0].items) == [0, 1, 2]


def test_a_short_bar_has_its_label_beside_it_and_nothing_stands_on_the_label() -> None:
    short = Bar(date(2017, 2, 1), date(2017, 2, 8), "Sygedagpenge", "a", "benefit")
    after = Bar(date(2017, 2, 9), date(2017, 9, 1), "Revalidering", "b", "benefit")
    tree = picture(Lane("Ydelse", (short, after)))
    labels = [each for each in tree.iter("text") if "hb-bar-label" in each.get("class", "")]
    assert ["hb-beside" in each.get("class", "") for each in labels] == [True, False]
    assert len({each.get("y") for each in labels}) == 2
    late = Bar(date(2017, 12, 20), date(2017, 12, 28), "Sygedagpenge", "a", "benefit")
    (label,) = [each for each in picture(Lane("Ydelse", (late,))).iter("text") if each.text == "Sygedagpenge"]
    assert label.get("text-anchor") == "end"


def test_what_lies_outside_the_window_is_left_out_unless_it_stays() -> None:
    lane = Lane(
        "x",
        (Bar(date(2015, 1, 1), date(2017, 1, 1), "a", "a", "benefit"),),
        (talk(date(2018, 1, 1), "b"), talk(date(2012, 1, 1), "over fristen", stays=True)),
    )
    assert [each.get("aria-label") for each in items(picture(lane))] == ["over fristen"]


def test_words_cannot_become_markup() -> None:
    evil = '"><script>alert(1)</script>'
    lane = Lane(evil, (Bar(date(2017, 2, 1), None, evil, evil, "benefit"),), ())
    tree = picture(lane)
    assert not list(tree.iter("script"))
    assert items(tree)[0].get("aria-label") == evil


def test_no_style_stands_in_the_picture() -> None:
    assert " style=" not in draw(FRAME, [Lane("x", (Bar(date(2017, 2, 1), None, "a", "a", "benefit"),))])


def test_a_sign_of_the_legend_is_drawn_as_in_the_picture() -> None:
    mark = talk(date(2017, 2, 1))
    assert re.search(r"<circle[^>]* r=\"7\"/>", sample(mark))
    assert "hb-talk" in sample(mark)
    assert "hb-benefit" in sample(Bar(date(2017, 2, 1), None, "a", "a", "benefit"))


def test_what_began_before_the_window_has_its_label_by_today() -> None:
    """The picture opens at today, and a label at its other edge would lie under the names of the lanes."""
    tree = picture(Lane("Andet", bars=(Bar(date(2010, 1, 1), None, "Lønmodtager", "Lønmodtager", "other"),)))
    (label,) = [each for each in tree.iter("text") if "hb-bar-label" in each.get("class", "")]
    assert label.get("text-anchor") == "end"
    assert x_of(FRAME, FRAME.today) - 20 < float(label.get("x", "0")) < x_of(FRAME, FRAME.today)
