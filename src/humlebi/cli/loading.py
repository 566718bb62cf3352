"""humlebi load: a caseload of facts into the desk. First what it would change; then all of it, or nothing."""

from __future__ import annotations

import hashlib
import sys
from argparse import Namespace
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from humlebi.cli import Refused
from humlebi.cli.facts import read_columns
from humlebi.cli.serving import made_ready
from humlebi.cli.tables import note, progress, say, show
from humlebi.timeline.faults import harmless, thousands
from humlebi.timeline.wording import Text

if TYPE_CHECKING:
    from humlebi.desk.intake.caseload import Plan
    from humlebi.desk.intake.people import Wrong

SHOWN = 10  # faults of a kind, and names on a list, before the rest are counted
NOTHING_WRITTEN = 3  # the exit code of a preview that nobody said yes to

_NOTHING_NEW = Text("Intet er nyt eller ændret; intet blev skrevet.", "Nothing is new or changed; nothing was written.")
_NOT_WRITTEN = Text(
    "Intet blev skrevet. Med --yes indlæses det uden at spørge.",
    "Nothing was written. With --yes it is loaded without asking.",
)
ROWS = (
    ("people", "new", Text("nye personer", "new people")),
    ("people", "changed", Text("personer med ændret navn, beskyttelse eller fødselsdag", "people who changed")),
    ("people", "same", Text("uændrede personer", "unchanged people")),
    ("people", "gone", Text("personer, der ikke længere er i filen (bliver)", "people no longer in the file (stay)")),
    ("facts", "new", Text("nye oplysninger", "new facts")),
    ("facts", "changed", Text("ændrede oplysninger (rettes)", "changed facts (are corrected)")),
    ("facts", "same", Text("uændrede oplysninger", "unchanged facts")),
    ("facts", "kept", Text("rettet her, så filens bruges ikke", "corrected here, so the file's is not used")),
    ("facts", "gone", Text("oplysninger, der ikke længere er i filen (bliver)", "facts no longer in the file (stay)")),
)


def load(asked: Namespace) -> int:
    """Preview, answer, load, receipt. Exit code 3 when nobody said yes, 2 when the caseload is refused."""
    made_ready()
    from humlebi.desk import clock
    from humlebi.desk.access.models import Municipality
    from humlebi.desk.intake import caseload, people
    from humlebi.timeline.columns import facts_of

    lang, today = asked.lang, clock.today()
    if not Municipality.objects.exists():
        raise Refused(
            Text(
                "der er ingen kommune endnu; start humlebi serve, og opret den på adressen, der vises",
                "there is no municipality yet; start humlebi serve, and make it at the address that is shown",
            )
        )
    facts = facts_of(read_columns(asked.facts, lang, today))
    told = people.of_file(Path(asked.people)) if asked.people else people.of_persons(facts.persons)
    with progress(Text("Sammenligner", "Comparing").say(lang)):
        plan = caseload.plan(facts, told, today)
    if plan.wrong:
        raise Refused(refusals(plan.wrong))
    _preview(plan, asked.facts, lang)
    if not plan.changes:
        say(_NOTHING_NEW.say(lang))
        return 0
    if not asked.yes and not _answered(lang):
        say(_NOT_WRITTEN.say(lang))
        return NOTHING_WRITTEN
    with progress(Text("Indlæser", "Loading").say(lang)) as bar:
        task = bar.task_ids[0]
        receipt = caseload.carry_out(
            plan,
            files=hash_of([asked.facts, *([asked.people] if asked.people else [])]),
            today=today,
            progress=lambda what, done, of: bar.update(task, description=what, completed=done, total=of),
        )
    da = f"Indlæst. Kvittering {receipt.pk}: filernes aftryk {receipt.files[:12]}, {receipt.at:%Y-%m-%d %H:%M} UTC."
    en = f"Loaded. Receipt {receipt.pk}: files {receipt.files[:12]}, {receipt.at:%Y-%m-%d %H:%M} UTC."
    say(Text(da, en).say(lang))
    return 0


def _preview(plan: Plan, name: str, lang: str) -> None:
    counts = plan.counts()
    rows = [
        (words.say(lang), thousands(counts[f"{of}_{what}"], lang))
        for of, what, words in ROWS
        if counts[f"{of}_{what}"] or what == "new"
    ]
    head = Text("hvad", "what").say(lang), Text("antal", "how many").say(lang)
    file = harmless(name)[:40]
    show(Text(f"Det, {file} ville ændre", f"What {file} would change").say(lang), head, rows, [1])
    if nobody := plan.why["none"] + plan.why["nobody"] + plan.why["away"]:
        da = f"{thousands(nobody, 'da')} får ingen sagsbehandler, for enhedens regel har ingen til dem."
        en = f"{thousands(nobody, 'en')} get no caseworker, for the unit's rule has nobody for them."
        note(Text(da, en).say(lang))
    if plan.gone_people:
        _listed(Text("Ikke længere i filen", "No longer in the file"), plan.gone_people, lang)
    if plan.gone:
        _listed(
            Text("Oplysninger, der ikke længere er i filen", "Facts no longer in the file"),
            [f"{row.citizen.case_number} {row}" for row in plan.gone],
            lang,
        )


def _listed(title: Text, names: Sequence[str], lang: str) -> None:
    say(f"{title.say(lang)}:")
    for name in names[:SHOWN]:
        say(harmless(name), indent=2)
    if (more := len(names) - SHOWN) > 0:
        say(Text(f"og {thousands(more, 'da')} til", f"and {thousands(more, 'en')} more").say(lang), indent=2)


def _answered(lang: str) -> bool:
    """Whether somebody at a terminal said yes."""
    if not sys.stdin.isatty():
        return False
    said = input(Text("Indlæs det? (ja/nej) ", "Load it? (yes/no) ").say(lang))
    return said.strip().casefold() in ("ja", "j", "yes", "y")


def refusals(wrong: Sequence[Wrong]) -> list[Text]:
    """Every fault by file and line, those of a kind together, and no more of a kind than can be read."""
    count = len(wrong)
    lines_da, lines_en = [], []
    kinds = sorted(wrong, key=lambda one: (one.column, one.why.en, one.line))
    for _kind, group in groupby(kinds, key=lambda one: (one.column, one.why.en if not one.value else one.column)):
        of_kind = list(group)
        for one in of_kind[:SHOWN]:
            place_da = f"{one.file} linje {one.line}" if one.line else one.file
            place_en = f"{one.file} line {one.line}" if one.line else one.file
            what = f", {one.column}" if one.column else ""
            value = f" {one.value}" if one.value else ""
            lines_da.append(f"  {place_da}{what}{value}: {one.why.da}")
            lines_en.append(f"  {place_en}{what}{value}: {one.why.en}")
        if (more := len(of_kind) - SHOWN) > 0:
            lines_da.append(f"  ... og {thousands(more, 'da')} af samme slags")
            lines_en.append(f"  ... and {thousands(more, 'en')} of the same kind")
    faults = "fault" if count == 1 else "faults"
    return [
        Text(
            f"{thousands(count, 'da')} fejl, intet blev skrevet:\n" + "\n".join(lines_da),
            f"{thousands(count, 'en')} {faults}, nothing was written:\n" + "\n".join(lines_en),
        )
    ]


def hash_of(names: Sequence[str]) -> str:
    """One hash of everything that was read, in the order of the names."""
    told = hashlib.sha256()
    for name in names:
        path = Path(name)
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            if file.is_file():
                told.update(file.name.encode("utf-8", "surrogateescape"))
                with file.open("rb") as stream:
                    told.update(hashlib.file_digest(stream, "sha256").digest())
    return told.hexdigest()
