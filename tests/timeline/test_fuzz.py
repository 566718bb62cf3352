"""Files broken at random: each is read whole or refused with faults; never a traceback, never a row lost in silence.

500 of each sort in a daily run; HUMLEBI_FUZZ says another number of all (`./humlebi test --all` takes 20,000).
"""

import csv
import io
import os
import random
import re
import resource
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.timeline.workbook import workbook

from humlebi.timeline.columns import Columns
from humlebi.timeline.faults import BadFacts
from humlebi.timeline.limits import Limits
from humlebi.timeline.logs import Wish, csv_log, xes_log
from humlebi.timeline.readers import read, read_facts
from humlebi.timeline.words import DANISH
from humlebi.timeline.writers import write_parquet

pytestmark = [pytest.mark.core, pytest.mark.slow]
SORTS = ("folder", "zip", "workbook", "parquet", "csv log", "xes log")
TIMES = int(os.environ.get("HUMLEBI_FUZZ", "3000")) // len(SORTS)
SECONDS, MEGABYTES = 5, 600  # of one file; of all of them
FILES = {
    "persons.csv": "person,born,municipality,team,alder\n"
    '1,1970-01-01,0101,"øst, 2",54\n2,,,vest,\n3,1980-02-29,0851,,44\n',
    "spells.csv": "person,kind,from,until,value,ref\n1,sygedagpenge,2015-01-05,,ledig,s1\n"
    "2,barsel,2015-01-01,2015-06-01,,\n1,visitation,2015-01-05,2015-02-01,2,s1\n3,ansaettelse,2014-01-01,,,\n",
    "events.csv": "person,kind,on,value,ref,kilde\n1,samtale,2015-02-20,,s1,brev\n2,samtale,2015-03-01,,,\n"
    "3,plan,2015-04-01,jobplan,,\n1,oplysning,2015-02-01,timer_13_uger=140,,skema\n",
}
LOG = (
    "case_id,activity,timestamp,beloeb\n1,samtale,2024-05-02,\n1,plan,2024-05-03T10:00:00Z,12.5\n"
    "2,samtale,2024-05-04 09:30,\n3,klage,2024-05-31T23:00:00+00:00,7\n"
)
XES = """<?xml version="1.0" encoding="UTF-8"?>
<log xmlns="http://www.xes-standard.org/">
<trace><string key="concept:name" value="A1"/><float key="amount" value="12.5"/>
<event><string key="concept:name" value="Første møde"/><date key="time:timestamp" value="2006-07-24T23:30:00Z"/></event>
<event><date key="time:timestamp" value="2006-12-05"/><string key="concept:name" value="Send Fine"/>
<string key="lifecycle:transition" value="complete"/></event></trace>
<trace><string key="concept:name" value="A2"/><event><string key="concept:name" value="Send Fine"/>
<date key="time:timestamp" value="2006-08-02"/><int key="n" value="3"/></event></trace></log>
"""


# --- what is done to them -------------------------------------------------------------------------------------------

PIECES = (
    *(
        '"',
        '""',
        ",",
        ";",
        "\t",
        "\n",
        "\n\n\n",
        "\r",
        "\r\n",
        "\0",
        "'",
        "=1+1",
        "-5",
        "[red]",
        "\x1b[31m",
        "æøå",
        "�",
    ),
    *("\u202e", "2015-02-30", "31-12-2015", "1/2/2015", "2200-01-01", "2015-01-0199", "1.000,50", "s9", "1", "person"),
    *(
        "<!DOCTYPE log>",
        "&amp;",
        "<event>",
        "</trace>",
        "<!-- DOCTYPE -->",
        'value="',
        "complete",
        "Z",
        "value",
        "a" * 5000,
    ),
)
Text = Callable[[random.Random, str], str]


def insert(dice: random.Random, text: str) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(PIECES) + text[at:]


def delete(dice: random.Random, text: str) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + text[at + dice.choice((1, 1, 1, 5, 40)) :]


def lines(dice: random.Random, text: str) -> str:
    """Lines doubled, left out, in another order."""
    found = text.splitlines(keepends=True)
    at = dice.randrange(len(found) or 1)
    how = dice.randrange(3)
    if how == 0:
        found[at:at] = found[at : at + 1]
    elif how == 1:
        del found[at : at + 1]
    else:
        rest = found[1:]
        dice.shuffle(rest)
        found[1:] = rest
    return "".join(found)


def header(dice: random.Random, text: str) -> str:
    head, _, rest = text.partition("\n")
    names = head.split(",")
    at = dice.randrange(len(names))
    names[at] = dice.choice(
        (names[at].upper(), names[at] + "s", "vaerdi", "født", "", f" {names[at]} ", names[0], "ny")
    )
    return ",".join(names) + "\n" + rest


def separator(dice: random.Random, text: str) -> str:
    return text.replace(",", dice.choice((";", "\t", ", ", "|")))


def cut(dice: random.Random, text: str) -> str:
    return text[: dice.randrange(len(text) + 1)]


def danish(dice: random.Random, text: str) -> str:
    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", dice.choice((r"\3-\2-\1", r"\3.\2.\1", r"\3/\2/\1", r"\2/\3/\1")), text)


def column(dice: random.Random, text: str) -> str:
    """A further column of some type, or Excel's trailing comma."""
    cell = dice.choice(("", "12", "12,5", "2015-01-01", "x", '"a, b"'))
    first, *rest = text.splitlines() or [""]
    return "\n".join([first + dice.choice((",", ",nyt")), *(f"{line},{cell}" for line in rest)]) + "\n"


CHANGES: tuple[Text, ...] = (insert, insert, insert, delete, delete, lines, header, separator, cut, danish, column)
ENCODINGS = ("utf-8",) * 8 + ("utf-8-sig", "utf-16", "cp1252", "latin-1")


def changed(dice: random.Random, text: str) -> bytes:
    for _ in range(dice.choice((0, 1, 1, 1, 2, 4))):
        text = dice.choice(CHANGES)(dice, text)
    return flipped(dice, text.encode(dice.choice(ENCODINGS), "replace"), dice.choice((0, 0, 0, 1)))


def flipped(dice: random.Random, data: bytes, times: int) -> bytes:
    """Bytes changed, cut off, put in, taken out."""
    found = bytearray(data)
    for _ in range(times):
        at = dice.randrange(len(found) or 1)
        how = dice.randrange(4)
        if how == 0 and found:
            found[min(at, len(found) - 1)] = dice.randrange(256)
        elif how == 1:
            del found[at : at + dice.choice((1, 4, 1000))]
        elif how == 2:
            found[at:at] = dice.randbytes(dice.choice((1, 8)))
        elif found:
            found[min(at, len(found) - 1)] ^= 1 << dice.randrange(8)
    return bytes(found)


# --- one of each sort -----------------------------------------------------------------------------------------------


def facts_in(folder: Path, dice: random.Random) -> dict[str, bytes]:
    broken = dice.choice(list(FILES))
    return {name: changed(dice, text) if name == broken else text.encode() for name, text in FILES.items()}


def try_folder(folder: Path, dice: random.Random) -> None:
    files = facts_in(folder, dice)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    whole_or_told(folder, files)


def try_zip(folder: Path, dice: random.Random) -> None:
    files = facts_in(folder, dice)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as out:
        for name, data in files.items():
            out.writestr(name, data)
    times = dice.choice((0, 0, 1, 3))
    path = folder / "facts.zip"
    path.write_bytes(flipped(dice, packed.getvalue(), times))
    whole_or_told(path, files if not times else None)


def try_workbook(folder: Path, dice: random.Random) -> None:
    sheets = {}
    for name, text in FILES.items():
        rows = [list(map(cell, row)) for row in csv.reader(text.splitlines())]
        for _ in range(dice.choice((0, 0, 1, 2))):
            row = dice.choice(rows)
            row[dice.randrange(len(row))] = dice.choice(
                (None, 1, 1.5, True, "x", date(2015, 1, 1), "=1+1", *PIECES[-4:])
            )
        sheets[name.removesuffix(".csv")] = rows
    path = folder / "facts.xlsx"
    path.write_bytes(flipped(dice, workbook(sheets), dice.choice((0, 0, 1, 3))))
    whole_or_told(path, None)


def cell(text: str) -> str | int | date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return int(text) if text.isdigit() and not text.startswith("0") else text


_PARQUET: dict[str, bytes] = {}


def try_parquet(folder: Path, dice: random.Random) -> None:
    if not _PARQUET:
        for name, text in FILES.items():
            (folder / name).write_text(text, encoding="utf-8")
        made = folder / "made"
        write_parquet(read_facts(folder), made)
        _PARQUET.update({path.name: path.read_bytes() for path in made.iterdir()})
        for path in (*made.iterdir(), *(folder / name for name in FILES)):
            path.unlink()
        made.rmdir()
    broken = dice.choice(list(_PARQUET))
    for name, data in _PARQUET.items():
        (folder / name).write_bytes(flipped(dice, data, dice.choice((1, 2, 8))) if name == broken else data)
    whole_or_told(folder, None)


def try_csv_log(folder: Path, dice: random.Random) -> None:
    path, data = folder / "log.csv", changed(dice, LOG)
    path.write_bytes(data)
    try:
        found = csv_log(path, None, Wish(weekly=DANISH.spells), limits=LIMITS).facts
    except BadFacts as bad:
        told(bad)
        return
    assert len(found.events) == rows_in(data)


def try_xes_log(folder: Path, dice: random.Random) -> None:
    path, text = folder / "log.xes", XES
    for _ in range(dice.choice((0, 1, 2))):
        text = dice.choice((insert, insert, delete, lines, cut))(dice, text)
    path.write_bytes(
        flipped(dice, text.encode(dice.choice(("utf-8", "utf-8", "utf-16")), "replace"), dice.choice((0, 1)))
    )
    try:
        found = xes_log(path, Wish(weekly=DANISH.spells), limits=LIMITS).facts
    except BadFacts as bad:
        told(bad)
        return
    tags = [element.tag.rpartition("}")[2] for element in ElementTree.fromstring(path.read_bytes()).iter()]
    assert len(found.events) == tags.count("event")


# --- what must hold -------------------------------------------------------------------------------------------------

LIMITS = Limits(megabytes=64, rows=100_000)


def whole_or_told(path: Path, files: dict[str, bytes] | None) -> None:
    """Read with every row, or refused with faults."""
    try:
        columns = read(path, limits=LIMITS).columns
    except BadFacts as bad:
        told(bad)
        return
    if files is not None:
        assert rows_of(columns) == sum(map(rows_in, files.values()))


def told(bad: BadFacts) -> None:
    """Faults in both languages, not too many of them."""
    assert bad.faults
    assert bad.count >= len(bad.faults)
    assert len(bad.texts) <= 200
    assert all(text.da and text.en for text in bad.texts)


def rows_of(columns: Columns) -> int:
    tables = (*columns.spells.values(), *columns.events.values())
    return columns.people + sum(map(len, tables)) + int(getattr(columns, "repeated", 0))


def rows_in(data: bytes) -> int:
    """The rows below the header as another reader counts them."""
    text = decoded(data)
    head = next(line for line in text.splitlines() if line.strip())
    if head.lower().startswith("sep="):
        return rows_in(text.partition("\n")[2].encode())
    separator = max(",;\t|", key=head.count)
    found = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if any(row)]
    return len([row for row in found if any(cell != "" for cell in row)]) - 1


def decoded(data: bytes) -> str:
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    wide = ("utf-16",) if marked else ("utf-16-le", "utf-16-be") if b"\0" in data else ()
    for encoding in (*wide, "utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff")
    raise AssertionError("read, though it is in no encoding")


TRY = {
    "folder": try_folder,
    "zip": try_zip,
    "workbook": try_workbook,
    "parquet": try_parquet,
    "csv log": try_csv_log,
    "xes log": try_xes_log,
}


@pytest.mark.parametrize("sort", SORTS)
def test_whatever_is_broken_is_read_whole_or_told(sort: str, tmp_path: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(TIMES):
        dice = random.Random(f"{sort} {number}")
        started = time.process_time()
        try:
            TRY[sort](tmp_path, dice)
        except Exception as error:
            error.add_note(f"{sort} {number}, kept in {tmp_path}")
            raise
        assert time.process_time() - started < SECONDS, f"{sort} {number}"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEGABYTES << 10
