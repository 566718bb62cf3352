"""A forgotten quotation mark is told with its line; what may stand between two of them is read."""

from pathlib import Path

import pytest
from tests.timeline.test_offices import EVENTS, PERSONS, folder, told

from humlebi.timeline.readers import read_facts

pytestmark = pytest.mark.core
GOOD = "".join(f"1,samtale,2015-03-{day:02},,\n" for day in range(1, 29))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (EVENTS + '1,samtale,2015-03-21,,"unclosed\n' + GOOD, [3]),
        (EVENTS + '1,samtale,2015-03-21,"unclosed,\n' + GOOD, [3]),
        (EVENTS + '1,"samtale,2015-03-21,,\n' + GOOD, [3]),
        (EVENTS + '"1,samtale,2015-03-21,,\n' + GOOD, [3]),
        (EVENTS + '1,samtale,2015-03-21,,"\n' + GOOD + '1,samtale,2015-04-21,,"\n' + GOOD, [3, 32]),
        (EVENTS + '1,samtale,2015-03-21,,"a\n' + GOOD + '1,samtale,2015-04-21,,b"\n' + GOOD, [3]),
        (EVENTS + '1,samtale,2015-03-21,"a,\n' + GOOD + '1,samtale,2015-04-21,b",\n' + GOOD, [3]),
        (EVENTS + '1,samtale,2015-03-21,,"a\n1,samtale,2015-04-21,,b"\n' + GOOD, [3]),
        (EVENTS + '1,samtale,2015-03-21,,"a"b\n', [3]),
        (EVENTS + '1,samtale,2015-03-21,,"a" \n', [3]),
        (EVENTS + GOOD + '1,samtale,2015-03-21,,"', [31]),
        ((EVENTS + '1,samtale,2015-03-21,,"x\n' + GOOD).replace(",", ";"), [3]),
        ((EVENTS + '1,samtale,2015-03-21,,"x\n' + GOOD).replace("\n", "\r\n"), [3]),
        ((EVENTS + '1,samtale,2015-03-21,,"x\n' + GOOD).replace("\n", "\r"), [3]),
    ],
)
def test_a_stray_quotation_mark_swallows_nothing(tmp_path: Path, text: str, lines: list[int]) -> None:
    found = told(folder(tmp_path, events=text))
    assert [fault.line for fault in found] == lines
    assert "anførselstegn" in found[0].expected.da


def test_the_mark_may_lie_where_two_blocks_of_the_file_meet(tmp_path: Path) -> None:
    many = EVENTS + GOOD * 3000
    found = told(folder(tmp_path, events=many + '1,samtale,2015-03-21,,"\n' + GOOD * 3000))
    assert [fault.line for fault in found] == [2 + 28 * 3000 + 1]


@pytest.mark.parametrize(
    "note",
    [
        "to\nlinjer",
        "to, med komma\nlinjer",
        'sagde "nej"\nog gik',
        "\n\n\n",
        "kl. 10, møde,\nkl. 11, samtale, igen\n",
        '"',
        "5 cm",
    ],
)
def test_a_note_of_several_lines_is_read(tmp_path: Path, note: str) -> None:
    quoted = note.replace('"', '""')
    text = f'person,born,note\n1,,"{quoted}"\n2,1970-01-01,\n'
    columns = read_facts(folder(tmp_path, persons=text))
    assert list(columns.extra["note"]) == [note, ""]


def test_a_mark_within_a_cell_is_a_mark(tmp_path: Path) -> None:
    columns = read_facts(folder(tmp_path, persons='person,born,note\n1,,et rør på 5"\n2,,\n'))
    assert list(columns.extra["note"]) == ['et rør på 5"', ""]


def test_long_notes_over_many_blocks_are_read(tmp_path: Path) -> None:
    text = "person,born,note\n1,,\n2,,\n" + "".join(f'{n},,"{"ord " * 500}\nslut"\n' for n in range(3, 6000))
    columns = read_facts(folder(tmp_path, persons=text))
    assert columns.people == 5999


def test_the_header_is_looked_at_too(tmp_path: Path) -> None:
    assert [fault.line for fault in told(folder(tmp_path, persons=PERSONS.replace("born", '"born')))] == [1]
