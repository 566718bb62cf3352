"""humlebi assess and humlebi compare."""

from __future__ import annotations

import io
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from humlebi.cli import Refused, refused
from humlebi.cli.tables import note, progress, say
from humlebi.law.citing import cited
from humlebi.law.past import as_read
from humlebi.timeline.faults import harmless, thousands
from humlebi.timeline.wording import Text, day_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from humlebi.law.register import Law
    from humlebi.reckoning.assess import Assessment
    from humlebi.timeline.columns import Columns
    from humlebi.timeline.faults import BadFacts


def assess(asked: Namespace) -> int:
    """Every duty and limit, as a table, CSV, JSON or Parquet."""
    if asked.facts and asked.explain and not asked.person:
        raise refused(
            "--explain kræver --person: en forklaring er af én persons linjer",
            "--explain needs --person: an explanation is of one person's rows",
        )
    if asked.format == "parquet" and not asked.out:
        raise refused("--format parquet kræver --out FIL", "--format parquet needs --out FILE")
    if asked.out and (asked.explain or asked.format == "table"):
        raise refused(
            "--out FIL kræver --format csv, json eller parquet, og ikke --explain",
            "--out FILE needs --format csv, json or parquet, and no --explain",
        )
    _refuse_what_was_never_granted(asked.trial)
    facts = _facts_of(asked)
    if asked.person:
        if asked.person not in facts.index_of:
            raise nobody(asked.facts, asked.person)
        facts = facts.only(facts.index_of[asked.person])
    found = assessed_for(facts, asked, asked.trial, _law_of(asked))
    if asked.explain:
        _explain(found, asked)
    elif asked.format == "table":
        from humlebi.cli.rows import as_table

        as_table(found, asked)
    else:
        _write(found, asked)
    _remarks(found, asked.lang, asked.person)
    return 0


def _facts_of(asked: Namespace) -> Columns:
    """What is recorded; or, without a folder, the one person who is told on the command line."""
    from humlebi.cli.stated import PERSON, anything_stated, columns_of, refuse_both

    refuse_both(asked)
    if asked.facts:
        return read_columns(asked.facts, asked.lang, asked.today)
    if not anything_stated(asked):
        raise refused(
            "sig, hvor data er, eller fortæl én person: --born 1980-01-01 --spell sygedagpenge,2015-02-02,,",
            "say where the facts are, or tell one person: --born 1980-01-01 --spell sygedagpenge,2015-02-02,,",
        )
    if asked.person:
        raise refused("--person kræver data: sig, hvor de er", "--person needs facts: say where they are")
    asked.person = PERSON
    return columns_of(asked, asked.today)


def nobody(path: str, person: str) -> Refused:
    """The refusal of an id that is not there."""
    where, who = harmless(path), harmless(person)
    return refused(
        f"ingen i {where} har id '{who}'; id'erne står i persons.csv",
        f"nobody in {where} has the id '{who}'; ids stand in persons.csv",
    )


def compare(asked: Namespace) -> int:
    """Two laws over the same facts."""
    from humlebi.cli import comparing, proposing
    from humlebi.cli.unread import say_marked
    from humlebi.law.register import law
    from humlebi.outcomes.comparison import compare as compared
    from humlebi.outcomes.comparison import concerned

    if asked.out and asked.format == "table":
        raise refused(
            "--out FIL kræver --format csv eller --format json", "--out FILE needs --format csv or --format json"
        )
    proposal = proposing.chosen(asked.proposal) if asked.proposal else None
    facts = read_columns(asked.facts, asked.lang, asked.today)
    now = assessed_for(facts, asked, (), None)
    laid = asked.trial or (proposal.id if proposal else "")
    other = assessed_for(facts, asked, [laid] if laid else (), law().under(proposal) if proposal else _law_of(asked))
    # A trial or a proposal is what might come; an older law is what was.
    before, after = (now, other) if laid else (other, now)
    difference = compared(before, after, concerned=concerned(now, proposal) if proposal else None)
    one, two = _two_laws(asked)
    names = (one.say(asked.lang), two.say(asked.lang))
    past = sorted({*before.past(), *after.past()})
    if asked.format == "table":
        if proposal:
            note(proposing.laid_over(proposal).say(asked.lang))
        comparing.show_all(difference, names, facts.people, asked.lang)
        say_marked(past, asked.lang)
    else:
        text = (comparing.as_csv if asked.format == "csv" else comparing.as_json)(difference, names, past)
        put(asked.out, lambda stream: stream.write(text.encode()), asked.facts)
    return 0


def read_columns(path: str, lang: str = "da", today: date | None = None) -> Columns:
    """The facts in a folder, zip or workbook; Refused with every fault. What was taken to be so is told."""
    from humlebi.cli.own_words import foreign_words
    from humlebi.law.register import law
    from humlebi.reckoning.accepting import words_of
    from humlebi.timeline.faults import BadFacts
    from humlebi.timeline.limits import limits_of
    from humlebi.timeline.readers import read

    try:
        with progress(f"{'Læser' if lang == 'da' else 'Reading'} {harmless(path[:60])}"):
            found = read(path, words_of(law()), today=today, limits=limits_of(os.environ))
    except BadFacts as bad:
        foreign = foreign_words(bad)
        raise Refused([unreadable(path, bad), *([foreign] if foreign else [])]) from None
    if found.remark.da:
        note(f"{harmless(path)}: {found.remark.say(lang)}")
    return found.columns


def unreadable(path: str, bad: BadFacts) -> Text:
    """The faults of a file under a line that says how many."""
    da, en = ("\n".join(f"  {line}" for line in bad.say(language).split("\n")) for language in ("da", "en"))
    name, count = harmless(path[:200]), bad.count
    faults = "fault" if count == 1 else "faults"
    return Text(
        f"{name} kan ikke læses; {thousands(count, 'da')} fejl, intet blev skrevet:\n{da}",
        f"{name} cannot be read; {thousands(count, 'en')} {faults}, nothing was written:\n{en}",
    )


def _short(day: date, lang: str) -> str:
    """A date as people write it where there is little room: "31.12.2014", "31 Dec 2014"."""
    words = day_in_words(day, "en").split()
    return f"{words[0]} {words[1][:3]} {words[2]}" if lang == "en" else f"{day.day}.{day.month}.{day.year}"


def _two_laws(asked: Namespace) -> tuple[Text, Text]:
    """What the two laws that are compared are called."""
    if asked.trial:
        return Text("uden forsøg", "without trial"), Text("med forsøg", "with trial")
    if asked.proposal:
        return Text("gældende lov", "law in force"), Text("med forslag", "with proposal")
    was = Text(f"lov {_short(asked.law_of, 'da')}", f"law of {_short(asked.law_of, 'en')}")
    return was, Text("gældende lov", "law in force")


def _law_of(asked: Namespace) -> Law | None:
    from humlebi.law.register import law

    return law().as_of(asked.law_of) if asked.law_of else None


def _refuse_what_was_never_granted(trials: Sequence[str]) -> None:
    from humlebi.law.lifting import not_law
    from humlebi.law.register import law

    for name in trials:
        if (proposal := law().proposal(name)) is not None:
            raise Refused(not_law(proposal, name))
    for trial in law().trials:
        if trial.granted is None and trial.id in trials:
            raise refused(
                f"{trial.id} blev ansøgt og aldrig bevilget: der kan sammenlignes med det (./humlebi compare --trial "
                f"{trial.id}), men det kan aldrig bruges på en sag",
                f"{trial.id} was applied for and never granted: it can be compared with (./humlebi compare --trial "
                f"{trial.id}), never applied to a case",
            )


def assessed_for(facts: Columns, asked: Namespace, trials: object = (), law_: Law | None = None) -> Assessment:
    """The rows of the facts on the day asked for; Refused for a day or trial that the law does not have."""
    from humlebi.cli.unread import refuse_when_strict
    from humlebi.law.register import law
    from humlebi.reckoning.assess import assess as reckon

    refuse_when_strict(asked, asked.today, Text("Dags dato", "Today"))
    names = [str(name) for name in trials] if isinstance(trials, list | tuple) else []
    try:
        people = thousands(facts.people, asked.lang)
        with progress(Text(f"Regner {people} borgere igennem", f"Reckoning {people} people").say(asked.lang)):
            return reckon(facts, asked.today, law_, trials=names)
    except KeyError as unknown:
        known = ", ".join(trial.id for trial in law().trials)
        raise refused(
            f"der er intet forsøg {unknown}; der er: {known}", f"there is no trial {unknown}; there are: {known}"
        ) from None


def _explain(found: Assessment, asked: Namespace) -> None:
    from humlebi.reckoning.explain import explain

    rows = found.for_person(asked.person)
    for row in rows:
        explanation = explain(row, asked.lang, asked.reader)
        say(explanation.sentence, style="bold")
        for line in explanation.lines:
            say(line, indent=2)
        say()
    if not rows:
        say("Ingen pligter eller grænser." if asked.lang == "da" else "No duties or limits.")
    _answers(found, asked)
    if asked.reader != "citizen":
        _by_hand(found, asked.lang)


def _answers(found: Assessment, asked: Namespace) -> None:
    """What the person's own facts have made the law answer: entitlement, validity of decisions, cost of breaches."""
    from humlebi.reckoning.answers import of_person
    from humlebi.reckoning.reasons import reasons

    answers = of_person(found.facts, found.facts.index_of[asked.person], found.today, found.law)
    if answers:
        say("Hvad loven svarer" if asked.lang == "da" else "What the law answers", style="bold")
    for answer in answers:
        told = reasons(answer, asked.lang, asked.reader)
        say(told.sentence)
        for line in told.lines:
            say(line, indent=2)
        say()


def _by_hand(found: Assessment, lang: str) -> None:
    """What the law says of the person's benefits and the program cannot."""
    from humlebi.outcomes.lawbook import by_hand

    left = by_hand(found.law, found.facts, found.today)
    if left:
        say("Kræver din vurdering" if lang == "da" else "Takes your assessment", style="bold")
    for version in left:
        say(f"{version.title.say(lang)} ({cited(version.source.cite, lang)}): {version.plain.say(lang)}", indent=2)


def _write(found: Assessment, asked: Namespace) -> None:
    from humlebi.reckoning.tables import rows_table

    table = rows_table(found)
    put(asked.out, lambda stream: _to_file(table, asked.format, stream), asked.facts)


def put(out: str, write: Callable[[BinaryIO], object], *inputs: str) -> None:
    """To the terminal, or to a file that is there whole or not at all, and is none of the inputs."""
    from humlebi.timeline.placing import placed

    if out:
        with placed(Path(out), [Path(each) for each in inputs]) as stream:
            write(stream)
    elif sys.stdout.isatty():
        # A terminal obeys what a file only holds.
        held = io.BytesIO()
        write(held)
        sys.stdout.write(harmless(held.getvalue().decode()))
        sys.stdout.flush()
    else:
        write(sys.stdout.buffer)
        sys.stdout.flush()


def _to_file(table: pa.Table, form: str, stream: BinaryIO) -> None:
    from humlebi.timeline.writers import write_csv_table

    if form == "csv":
        write_csv_table(table, stream)
    elif form == "parquet":
        import pyarrow.parquet as pq

        pq.write_table(table, stream, compression="zstd")
    else:
        text = json.dumps(table.to_pylist(), ensure_ascii=False, default=str, indent=1)
        stream.write(text.encode() + b"\n")


def _laid_over(trial: str, facts: Columns) -> Text:
    """That a trial was laid over everybody, so that nobody takes the answer for that of a case under it."""
    import numpy as np

    from humlebi.law.register import law

    places = facts.codes([*law().trial(trial).municipalities, ""])
    outside = int((~np.isin(facts.municipality, places)).sum())
    da, en = (
        (f"; {outside} bor uden for dets kommuner", f"; {outside} live outside its places") if outside else ("", "")
    )
    return Text(
        f"{trial} er lagt over alle: sted, gruppe og betingelser er ikke prøvet{da}. En sag er kun under forsøget, når "
        "'forsoeg' er noteret.",
        f"{trial} is laid over everybody: place, group and conditions were not checked{en}. A case is under the trial "
        "only where 'forsoeg' is recorded.",
    )


def _remarks(found: Assessment, lang: str, person: str = "") -> None:
    """What a reader should know beside the rows: what could not be decided, and what the law does not reach."""
    unknown = found.counts()["unknown"]
    if unknown:
        note(
            f"Kan ikke afgøres, fordi en kendsgerning mangler: {unknown}. --explain siger hvilken."
            if lang == "da"
            else f"Cannot be decided because a fact is missing: {unknown}. --explain says which."
        )
    for read_until, rows in found.past().items():
        many = thousands(rows, lang)
        lines = Text(f"{many} {'række' if rows == 1 else 'rækker'}", f"{many} {'row' if rows == 1 else 'rows'}")
        note(f"{lines.say(lang)}: {as_read(read_until).say(lang)}.")
    first = found.law.formalised[0]
    untouched, partly = found.before_the_law()
    for count, what in ((untouched, _NOT_RECKONED), (partly, _FROM_THE_FIRST_LAW)):
        if count:
            benefits = Text("ydelse" if count == 1 else "ydelser", "benefit" if count == 1 else "benefits").say(lang)
            note(what.say(lang).format(f"{count} {benefits}", day_in_words(first, lang)))
    _left_over(found, lang, person)
    repeated = found.facts.repeated
    if repeated:
        note(said_again(repeated).say(lang))
    for trial in found.trials:
        note(_laid_over(trial, found.facts).say(lang))
    note(found.receipt.text)


def said_again(lines: int) -> Text:
    """What is told of lines whose fact another line has told: of the same person and day, the kind, value and ref."""
    count = Text(f"{thousands(lines, 'da')} linje{'r' if lines > 1 else ''}", f"{thousands(lines, 'en')} line")
    return Text(
        f"{count.da} siger det samme som en anden (person, slags, dage, værdi og ref); hver kendsgerning "
        "tæller én gang.",
        f"{count.en}{'s say' if lines > 1 else ' says'} the same as another (person, kind, days, value and ref); each "
        "fact counts once.",
    )


_NOT_RECKONED = Text(
    "{} begyndte før den {}, hvor den første formaliserede lov begynder, og er ikke regnet.",
    "{} began before {}, where the first formalised law begins: not reckoned.",
)
_FROM_THE_FIRST_LAW = Text(
    "{} begyndte før den {}, hvor den første formaliserede lov begynder: regnet er det, der falder efter reglerne fra "
    "den dag.",
    "{} began before {}, where the first formalised law begins: what falls due under the rules from that day on is "
    "reckoned.",
)


MOST_LEFT_OVER = 20  # acts that are named


def _left_over(found: Assessment, lang: str, person: str) -> None:
    """The acts that no duty had asked for: they count towards nothing, and nobody would know."""
    from humlebi.reckoning.unanswered import how_many, unanswered

    words = found.law.vocabulary.events
    told = (
        [(one.kind, day_in_words(one.on, lang)) for one in unanswered(found, person)]
        if person
        else list(how_many(found).items())
    )
    if told:
        named = (f"{words[kind].da if lang == 'da' else words[kind].en} {what}" for kind, what in told[:MOST_LEFT_OVER])
        acts = ", ".join(named)
        if len(told) > MOST_LEFT_OVER:
            more = thousands(len(told) - MOST_LEFT_OVER, lang)
            acts += f" og {more} til" if lang == "da" else f" and {more} more"
        note(f"Svarer på ingen pligt: {acts}." if lang == "da" else f"Answers no duty: {acts}.")
