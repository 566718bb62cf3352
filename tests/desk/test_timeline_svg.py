"""The timeline picture: where things stand, what is said of them, and that nothing typed can become markup."""

import xml.etree.ElementTree as ET
from datetime import date

from humlebi.desk.casework.timeline_svg import LABELS, WIDTH, Bar, Frame, Lane, Mark, draw, x_of

FRAME = Frame(date(2017, 1, 1), date(2018, 1, 1), date(2017, 7, 1), "Tidslinje", "I dag", tuple("jfmamjjasond"))


def picture(*lanes: Lane) -> ET.Element:
    return ET.fromstring(draw(FRAME, lanes))


def items(tree: ET.Element) -> list[ET.Element]:
    return [each for each in tree.iter("g") if each.get("tabindex") == "0"]


def test_a_day_stands_in_proportion_and_never_outside() -> None:
    first, middle, last = (x_of(FRAME, day) for day in (date(2010, 1, 1), date(2017, 7, 2), date(2030, 1, 1)))
    assert first == LABELS
    assert last <= WIDTH
    assert abs(middle - (first + last) / 2) < 2


def test_every_item_can_be_reached_and_is_said_aloud() -> None:
    lane = Lane(
        "Ydelse",
        (Bar(date(2017, 2, 1), None, "Sygedagpenge", "Sygedagpenge siden 1. feb", "benefit"),),
        (Mark(date(2017, 3, 1), "Samtale: 1. marts", "circle", "talk"),),
    )
    found = items(picture(lane))
    assert [each.get("aria-label") for each in found] == ["Sygedagpenge siden 1. feb", "Samtale: 1. marts"]
    assert [each.findtext("title") for each in found] == ["Sygedagpenge siden 1. feb", "Samtale: 1. marts"]


def test_what_lies_outside_the_window_is_left_out() -> None:
    lane = Lane(
        "x",
        (Bar(date(2015, 1, 1), date(2017, 1, 1), "a", "a", "benefit"),),
        (Mark(date(2018, 1, 1), "b", "circle", "talk"),),
    )
    assert not items(picture(lane))


def test_words_cannot_become_markup() -> None:
    evil = '"><script>alert(1)</script>'
    lane = Lane(evil, (Bar(date(2017, 2, 1), None, evil, evil, "benefit"),), ())
    tree = picture(lane)
    assert not list(tree.iter("script"))
    assert items(tree)[0].get("aria-label") == evil


def test_no_style_stands_in_the_picture() -> None:
    assert " style=" not in draw(FRAME, [Lane("x", (Bar(date(2017, 2, 1), None, "a", "a", "benefit"),))])
