"""humlebi import: an event log becomes a folder of facts."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from humlebi.cli import Refused
from humlebi.cli.tables import say
from humlebi.timeline.faults import BadFacts
from humlebi.timeline.logs import LogColumns, read_csv_log, read_xes
from humlebi.timeline.writers import write_csv


def run(asked: Namespace) -> int:
    """Read the log, write the folder; nothing is written when a line is bad."""
    path = Path(asked.file)
    try:
        if asked.sort == "xes":
            facts = read_xes(path)
        else:
            facts = read_csv_log(path, LogColumns(asked.case, asked.activity, asked.time))
    except BadFacts as bad:
        lines = "\n".join(f"  {fault.text}" for fault in bad.faults)
        raise Refused(f"{asked.file} cannot be read; nothing was written:\n{lines}") from None
    write_csv(facts, asked.out)
    kinds = sorted({event.kind for event in facts.events})
    say(f"{len(facts.persons)} cases, {len(facts.events)} events -> {asked.out}")
    say(f"Words: {', '.join(kinds)}")
    return 0
