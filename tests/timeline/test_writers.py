"""Facts to files: nothing half-written, and what was there before stays when writing fails."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from humlebi.timeline import writers
from humlebi.timeline.facts import Event, Facts, Person, Spell
from humlebi.timeline.readers import read_facts
from humlebi.timeline.writers import write_csv, write_parquet

pytestmark = pytest.mark.core
FACTS = Facts.of(
    [Person("b", date(1970, 1, 1), "0101"), Person("a")],
    [
        Spell("a", "visitation", date(2015, 1, 6), None, "2", "s1", 3),
        Spell("a", "sygedagpenge", date(2015, 1, 5), None, "ledig", "s1", 2),
    ],
    [Event("b", "samtale", date(2015, 3, 1), 'he said "no", twice', "", 2)],
)


def test_the_files_are_written_as_documented(tmp_path: Path) -> None:
    write_csv(FACTS, tmp_path / "new/folder")
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "new/folder").iterdir()}
    assert texts == {
        "persons.csv": "person,born,municipality\nb,1970-01-01,0101\na,,\n",
        "spells.csv": (
            "person,kind,from,until,value,ref\na,sygedagpenge,2015-01-05,,ledig,s1\na,visitation,2015-01-06,,2,s1\n"
        ),
        "events.csv": 'person,kind,on,value,ref\nb,samtale,2015-03-01,"he said ""no"", twice",\n',
    }


@pytest.mark.parametrize("write", [write_csv, write_parquet])
def test_what_was_written_before_is_replaced_whole(write: object, tmp_path: Path) -> None:
    write(FACTS, tmp_path)  # type: ignore[operator]
    write(Facts.of([Person("c")]), tmp_path)  # type: ignore[operator]
    assert list(read_facts(tmp_path).persons) == ["c"]


def test_a_failure_leaves_the_old_files_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_csv(FACTS, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(batch: pa.RecordBatch) -> bytes:
        raise OSError("no space left on device")

    monkeypatch.setattr(writers, "_lines", full)
    with pytest.raises(OSError, match="no space"):
        write_csv(Facts.of([Person("c")]), tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
