"""Italian road traffic fines as a law page: proof that another field of law can be written in the same few words.

    python -m tests.foreign.road_fines LOG.csv[.gz]     prints the answers of R1-R4, case by case, as CSV

The log and its rules are described in the reference data's README (road-fines-*). Foreign law is no part of the
product.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from humlebi.law.kinds import Axis, Done, Duty, Happens, Scope, Source, Text, Untranslated, days_after
from humlebi.law.questions import Declaration
from humlebi.law.register import Law, register
from humlebi.reckoning.assess import Assessment, Row, assess
from humlebi.timeline.calendar import days_between, to_date
from humlebi.timeline.columns import Columns
from humlebi.timeline.logs import read_csv_log
from humlebi.timeline.readers import read_facts
from humlebi.timeline.words import EventWord, Vocabulary
from humlebi.timeline.writers import write_csv, write_parquet

# --- regime -----------------------------------------------------------------------------------------------------------

FORMALISED = (date(2000, 1, 1), date(2020, 1, 1))
CODE = Scope("2000", *FORMALISED, Axis.BEGUN, "Codice della strada")
ENDS = date(2019, 12, 31)  # long after the last event: every deadline of every case has passed

# --- words of this page -----------------------------------------------------------------------------------------------


def _word(da: str, en: str) -> EventWord:
    return EventWord(da, en)


WORDS = Vocabulary(
    spells={},
    events={
        "create_fine": _word("bøde udstedt", "fine created"),
        "send_fine": _word("bøde sendt", "fine sent"),
        "insert_fine_notification": _word("bøde forkyndt", "fine notified"),
        "insert_date_appeal_to_prefecture": _word("klage til præfekturet", "appeal to the prefecture"),
        "appeal_to_judge": _word("klage til dommeren", "appeal to the judge"),
        "add_penalty": _word("tillæg lagt på", "penalty added"),
        "payment": _word("betaling", "payment"),
        "send_for_credit_collection": _word("sendt til inkasso", "sent for credit collection"),
        "send_appeal_to_prefecture": _word("klage sendt til præfekturet", "appeal sent to the prefecture"),
        "receive_result_appeal_from_prefecture": _word(
            "præfekturets svar modtaget", "answer of the prefecture received"
        ),
        "notify_result_appeal_to_offender": _word("præfekturets svar forkyndt", "answer of the prefecture notified"),
    },
)
CREATED = Happens("create_fine", Text("bøden blev udstedt", "the fine was created"))
NOTIFIED = Happens("insert_fine_notification", Text("bøden blev forkyndt", "the fine was notified"))


def _source(paragraph: str) -> Source:
    return Source("Codice della strada", paragraph, (f"road-fines-{paragraph}",), "reference model of the event log")


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS: tuple[Declaration, ...] = (
    Duty(
        name="R1",
        title=Text("Bøden sendes", "The fine is sent"),
        plain=Text(
            "Bøden sendes mindre end 90 dage efter, at den blev udstedt.",
            "The fine is sent less than 90 days after it was created.",
        ),
        since=CREATED,
        act=Done("send_fine"),
        span=days_after(89),
        source=_source("R1"),
        only=(CODE,),
        group="fines",
    ),
    Duty(
        name="R2",
        title=Text("Klage til dommeren", "Appeal to the judge"),
        plain=Text(
            "Der kan klages til dommeren mindre end 60 dage efter forkyndelsen.",
            "An appeal to the judge is made less than 60 days after the notification.",
        ),
        since=NOTIFIED,
        act=Done("appeal_to_judge"),
        span=days_after(59),
        source=_source("R2"),
        only=(CODE,),
        group="fines",
    ),
    Duty(
        name="R3",
        title=Text("Klage til præfekturet", "Appeal to the prefecture"),
        plain=Text(
            "Der kan klages til præfekturet mindre end 60 dage efter forkyndelsen.",
            "An appeal to the prefecture is made less than 60 days after the notification.",
        ),
        since=NOTIFIED,
        act=Done("insert_date_appeal_to_prefecture"),
        span=days_after(59),
        source=_source("R3"),
        only=(CODE,),
        group="fines",
    ),
    Duty(
        name="R4",
        title=Text("Tillægget", "The penalty"),
        plain=Text(
            "Tillægget lægges på præcis 60 dage efter forkyndelsen.",
            "The penalty is added exactly 60 days after the notification.",
        ),
        since=NOTIFIED,
        act=Done("add_penalty"),
        span=days_after(60),
        no_earlier=days_after(60),
        source=_source("R4"),
        only=(CODE,),
        group="fines",
    ),
    Untranslated(
        name="R5",
        title=Text("Inkasso", "Credit collection"),
        plain=Text(
            "Bøden sendes kun til inkasso, mens der er betalt mindre end bøde og udgifter.",
            "The fine is sent for credit collection only while less has been paid than the fine and its expenses.",
        ),
        why=Text(
            "Reglen lægger beløb sammen (bøde, udgift, tillæg, betalinger) og sammenligner summerne. Kendsgerninger "
            "har dage og ingen beløb, "
            "og hverken Duty eller Limit kan regne med penge.",
            "The rule adds up amounts (fine, expense, penalty, payments) and compares the sums. Facts have days and "
            "no amounts, and "
            "neither Duty nor Limit can reckon with money.",
        ),
        by_hand=Text(
            "Læg bøde og udgifter sammen, træk betalingerne før inkassoen fra, og se, om der er noget tilbage.",
            "Add the fine and the expenses, subtract the payments before the collection, and see whether anything is "
            "left.",
        ),
        source=_source("R5"),
        only=(CODE,),
        group="fines",
    ),
)

# --- answers ----------------------------------------------------------------------------------------------------------

RULES = {
    "R1": "R1_sendt_inden_90_dage",
    "R2": "R2_dommer_inden_60_dage",
    "R3": "R3_praefektur_inden_60_dage",
    "R4": "R4_tillaeg_praecis_60_dage",
}
HEAD = ("case_id", "send_dage", *RULES.values())
Answers = dict[str, dict[str, str]]


def fines_law() -> Law:
    """The page as a law of its own."""
    pages = [("foreign.road_fines", declaration) for declaration in DECLARATIONS]
    return register(pages, vocabulary=WORDS, formalised=FORMALISED)


def facts_in(log: Path, folder: Path, form: str = "csv") -> Columns:
    """The log's facts, by way of a folder of `form` (csv or parquet) as any other facts come in."""
    facts = read_csv_log(log)
    (write_csv if form == "csv" else write_parquet)(facts, folder)
    return read_facts(folder, WORDS)


def answers(log: Path) -> Answers:
    """Case -> rule -> "ja", "nej" or "" (it does not arise), and `send_dage`, of an event log in CSV."""
    with tempfile.TemporaryDirectory() as folder:
        return answers_of(assess(facts_in(log, Path(folder)), ENDS, fines_law()))


def answers_of(assessment: Assessment) -> Answers:
    """The answers of rows that have been reckoned, in the order of the facts."""
    rows: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    for row in assessment.each():
        rows[row.person].setdefault(row.duty, row)
    happened = _happened(assessment.facts)
    return {case: _answers_of_case(rows[case], happened[case]) for case in assessment.facts.persons}


def _happened(facts: Columns) -> Mapping[str, set[str]]:
    """The kinds of event of each case."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for kind, table in facts.events.items():
        for place, case in enumerate(facts.persons):
            if table.at[place] < table.at[place + 1]:
                found[case].add(kind)
    return found


def _answers_of_case(rows: Mapping[str, Row], happened: set[str]) -> dict[str, str]:
    told = {rule: _answer(rows[rule], happened) if rule in rows else "" for rule in RULES}
    sent = rows.get("R1")
    days = str(days_between(sent.since, sent.done)) if sent and sent.done else ""
    return {"send_dage": days, **told}


def _answer(row: Row, happened: set[str]) -> str:
    """A rule arises when its act happened at all: nobody has to appeal, and a fine that was paid need not be sent."""
    if row.rule.act not in happened:
        return ""
    return "ja" if row.status == "met" else "nej"


def first_days(facts: Columns, kind: str) -> dict[str, date]:
    """The first day on which something happened in each case."""
    table = facts.event(kind)
    return {
        case: to_date(table.begins[table.at[place]])
        for place, case in enumerate(facts.persons)
        if table.at[place] < table.at[place + 1]
    }


def main(arguments: Sequence[str]) -> int:
    """Print the answers for one log."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(HEAD)
    for case, found in answers(Path(arguments[0])).items():
        out.writerow([case, found["send_dage"], *(found[rule] for rule in RULES)])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
