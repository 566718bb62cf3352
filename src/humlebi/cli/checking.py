"""humlebi law check: whether the declarations can stand together, and whether the acts are read.

Without a folder of texts it loads nothing but the law and its readings.
"""

from __future__ import annotations

from argparse import Namespace
from datetime import date, timedelta
from pathlib import Path

from humlebi.cli import refused
from humlebi.cli.tables import say
from humlebi.law.kinds import NO_END, Text
from humlebi.law.past import STILL
from humlebi.law.register import BadLaw, law
from humlebi.timeline.wording import Refusal, day_in_words

# So many faults of the readings are told; the rest are counted, for each file.
TOLD = 40


def check(asked: Namespace) -> int:
    """Whether the declarations can stand together and every clause is answered; every fault in words."""
    try:
        found = law()
    except BadLaw as bad:
        for fault in bad.faults:
            say(fault)
        raise refused(f"{len(bad.faults)} fejl i loven", f"{len(bad.faults)} faults in the law") from None
    begins, until = found.formalised[0], min(found.formalised[1], found.read_until)
    say(
        f"{len(found.versions)} {_NO_FAULTS.say(asked.lang)}; "
        f"{between(begins, until, asked.lang)}; {_DIGEST.say(asked.lang)} {found.digest[:12]}"
    )
    return 0 if asked.law_page else _check_readings(asked)


_NO_FAULTS = Text("bestemmelser, ingen fejl", "provisions, no faults")
_DIGEST = Text("lovens aftryk", "digest of the law")


def _check_readings(asked: Namespace) -> int:
    """The readings beside the law, and beside the official texts where a folder of them is given."""
    from humlebi.law import reading_faults, texts
    from humlebi.law.readings import INDEX, LAW, acts_read, index_of, read, reading_files, readings

    folder = Path(asked.texts) if asked.texts else None
    try:
        several, acts = readings(), acts_read()
        if asked.write:
            (LAW / INDEX).write_text(index_of(several), encoding="utf-8")
            if folder is not None:
                _write_prints(folder)
                several = tuple(read(LAW / file, file) for file in reading_files())
        faults = list(reading_faults.faults_of_readings(law(), several, acts))
        if folder is not None:
            faults += [fault for act in acts for fault in texts.faults_of_texts(folder, act, several)]
            faults += texts.faults_of_orders(folder, several)
    except Refusal as wrong:
        raise refused(wrong.say("da"), wrong.say("en")) from None
    if asked.only:
        faults = [fault for fault in faults if asked.only in fault]
    clauses = sum(len(wording.own) for reading in several for wording in reading.wordings)
    beside = Text(f" ved siden af {folder}", f" beside {folder}") if folder is not None else Text("", "")
    if not faults:
        say(
            Text(
                f"{len(several)} paragraffer læst i {clauses} led{beside.da}, ingen fejl",
                f"{len(several)} paragraphs read in {clauses} clauses{beside.en}, no faults",
            ).say(asked.lang)
        )
        return 0
    for fault in faults if asked.everything else faults[:TOLD]:
        say(fault)
    hidden = 0 if asked.everything else len(faults) - TOLD
    if hidden > 0:
        say(Text(f"... og {hidden} til (--all viser dem)", f"... and {hidden} more (--all shows them)").say(asked.lang))
    raise refused(f"{len(faults)} fejl i læsningerne", f"{len(faults)} faults in the readings")


def _write_prints(folder: Path) -> None:
    """Each reading with the prints of the texts that it was read in."""
    from humlebi.law import texts
    from humlebi.law.readings import LAW, acts_read, readings

    by_act = {act.short: texts.consolidations(folder, act) for act in acts_read()}
    for reading in readings():
        path = LAW / reading.file
        printed = by_act.get(reading.act) or texts.orders(folder, reading)
        path.write_text(texts.with_prints(reading, path.read_text(encoding="utf-8"), printed), encoding="utf-8")


def between(begins: date, until: date, lang: str) -> str:
    """From the first day to the last, where there is one."""
    first = day_in_words(begins, lang)
    if until == NO_END:
        return Text(f"fra {first}, {STILL.da}", f"from {first}, {STILL.en}").say(lang)
    last = day_in_words(until - timedelta(days=1), lang)
    return Text(f"{first} til og med {last}", f"{first} to {last}").say(lang)
