"""However large, deep or long a file is: it is refused in words, and before memory is taken."""

import gzip
import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.timeline.test_offices import EVENTS, PERSONS, SHEETS, SPELLS, folder
from tests.timeline.workbook import workbook

from humlebi.timeline.faults import BadFacts
from humlebi.timeline.limits import LIMITS, Limits, limits_of
from humlebi.timeline.logs import csv_log, xes_log
from humlebi.timeline.readers import read, read_facts
from humlebi.timeline.wording import Refusal
from humlebi.timeline.writers import write_parquet

pytestmark = pytest.mark.core
SMALL = Limits(megabytes=2, rows=1000, free=0, line=1 << 20)


@contextmanager
def refused(word: str) -> Iterator[None]:
    with pytest.raises(BadFacts) as bad:
        yield
    assert word in bad.value.say("da")


def zipped(tmp_path: Path, events: bytes) -> Path:
    path = tmp_path / "facts.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in (("persons", PERSONS.encode()), ("spells", SPELLS.encode()), ("events", events)):
            out.writestr(f"{name}.csv", data)
    return path


def test_what_lies_within_the_limits_is_read(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + "1,samtale,2015-03-20,,\n" * 900)
    assert read_facts(path, limits=SMALL).people == 2


def test_too_many_lines_blank_ones_too(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + "\n" * 1000)
    with refused("HUMLEBI_MAX_ROWS"):
        read(path, limits=SMALL)


def test_too_many_bytes(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + f'1,samtale,2015-03-20,"{"x" * 9000}",\n' * 300)
    with refused("HUMLEBI_MAX_MB"):
        read(path, limits=SMALL)


def test_a_line_that_is_too_long(tmp_path: Path) -> None:
    path = folder(tmp_path, events=EVENTS + f"1,samtale,2015-03-20,{'x' * (1 << 20)},\n")
    with refused("på over 1 MB"):
        read(path, limits=SMALL)


def test_too_many_columns(tmp_path: Path) -> None:
    with refused("kolonner"):
        read(folder(tmp_path, events="person,kind,on," + ",".join(f"c{n}" for n in range(2000)) + "\n"))


def test_a_zip_that_grows_a_hundredfold(tmp_path: Path) -> None:
    with refused("udpakket"):
        read(zipped(tmp_path, EVENTS.encode() + b"1,samtale,2015-03-20,,\n" * 900), limits=SMALL)


def test_too_many_files_in_a_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path, EVENTS.encode())
    with zipfile.ZipFile(path, "a") as out:
        for number in range(1001):
            out.writestr(str(number), "")
    with refused("1000 filer"):
        read(path)


@pytest.mark.parametrize("sort", ["rows", "bytes"])
def test_parquet_is_refused_by_its_footer(tmp_path: Path, sort: str) -> None:
    write_parquet(read_facts(folder(tmp_path)), tmp_path / "p")
    times, text = (2000, "x") if sort == "rows" else (900, "x" * 9000)
    table = pa.table({name: [cell] * times for name, cell in (("person", "1"), ("kind", text), ("on", "2015-03-20"))})
    pq.write_table(table, tmp_path / "p/events.parquet", compression="zstd")
    with refused("HUMLEBI_MAX_ROWS" if sort == "rows" else "HUMLEBI_MAX_MB"):
        read(tmp_path / "p", limits=SMALL)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'r="A2"', b'r="XFD1048576"'), (b'<row r="2">', b'<row r="9999999">'), (b'r="A2"', b'r="ZZZ2"')],
)
def test_a_cell_in_the_far_corner_of_a_sheet(tmp_path: Path, old: bytes, new: bytes) -> None:
    whole = tmp_path / "whole.xlsx"
    whole.write_bytes(workbook(SHEETS))
    path = tmp_path / "borgere.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(name, source.read(name).replace(old, new))
    with refused("over"):
        read(path)


def test_a_shared_text_in_many_cells(tmp_path: Path) -> None:
    whole = tmp_path / "whole.xlsx"
    whole.write_bytes(workbook(SHEETS))
    path = tmp_path / "borgere.xlsx"
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 900))
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            text = source.read(name)
            out.writestr(name, text.replace(b"<sheetData>", b"<sheetData>" + cells.encode(), 1))
        out.writestr("xl/sharedStrings.xml", f"<sst><si><t>{'x' * 30_000}</t></si></sst>")
    with refused("HUMLEBI_MAX_MB"):
        read(path, limits=Limits(megabytes=2, rows=1000))


TRACE = b'<log><trace><string key="concept:name" value="A"/>'
EVENT = b'<event><string key="concept:name" value="a"/><date key="time:timestamp" value="2015-01-01"/></event>'


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (TRACE + EVENT * 1000, "HUMLEBI_MAX_ROWS"),
        (b"<log>" + b"<trace/>" * 1000, "HUMLEBI_MAX_ROWS"),
        (TRACE + b'<string key="k" value="' + b"a" * (3 << 19), "på over 1 MB"),
        (b"<log><!--" + b"a" * (3 << 19), "på over 1 MB"),
        (b"<log>" + b"<a>" * 200, "på over 1 MB"),
        (TRACE + b"<event>" + b'<string key="k" value="v"/>' * 2000, "kolonner"),
        (b"<log>" + b" " * (3 << 20), "HUMLEBI_MAX_MB"),
    ],
)
def test_an_xes_log_without_end(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "log.xes"
    path.write_bytes(data)
    with refused(word):
        xes_log(path, limits=SMALL)


def test_a_packed_log_that_grows_a_hundredfold(tmp_path: Path) -> None:
    path = tmp_path / "log.csv.gz"
    path.write_bytes(
        gzip.compress(b"case_id,activity,timestamp,x\n" + b"1,samtale,2015-01-01,%b\n" % (b"x" * 3000) * 400)
    )
    with refused("udpakket"):
        csv_log(path, limits=SMALL)


def test_the_limits_are_raised_by_the_environment() -> None:
    assert limits_of({}) == LIMITS
    raised = limits_of({"HUMLEBI_MAX_ROWS": "90000000", "HUMLEBI_MAX_MB": "4000"})
    assert (raised.rows, raised.megabytes) == (90_000_000, 4000)


@pytest.mark.parametrize("text", ["x", "-1", "0", "1.5", "9" * 30, " 5", "٣"])
def test_a_limit_that_is_no_number_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refusal, match="HUMLEBI_MAX_MB is"):
        limits_of({"HUMLEBI_MAX_MB": text})


@pytest.mark.slow
def test_three_hundred_megabytes_of_blank_lines_cost_no_memory(tmp_path: Path) -> None:
    path = zipped(tmp_path, EVENTS.encode() + b"\n" * (300 << 20))
    assert path.stat().st_size < 1 << 20
    code = (
        "import sys; from humlebi.cli import main; sys.exit(main(['assess', *sys.argv[1:], '--today', '2015-05-13']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), "--today", "2015-05-13"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (1 << 29, 1 << 29)),
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"},
    )
    assert (done.returncode, "Traceback" in done.stderr) == (2, False), done.stderr
    assert "udpakket" in done.stderr or "HUMLEBI_MAX_ROWS" in done.stderr
