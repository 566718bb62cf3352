"""The command line: the same calls as the pages. Each command is loaded only when it is asked for."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from humlebi import __version__
from humlebi.timeline.faults import harmless
from humlebi.timeline.wording import Refusal, Text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when it ran, 2 for bad input, 130 when it was interrupted."""
    parsed = _parsed(arguments)
    module, name = parsed.run.split(":")
    try:
        if getattr(parsed, "law_page", None):
            _use(parsed)
        code: int = getattr(import_module(f"humlebi.cli.{module}"), name)(parsed)
        sys.stdout.flush()
        return code
    except Refused as refused:
        print(f"humlebi: {harmless(str(refused))}", file=sys.stderr)
        return 2
    except Refusal as refusal:
        print(f"humlebi: {harmless(refusal.say(getattr(parsed, 'lang', 'da')))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("humlebi: interrupted; nothing was left half-written", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read the output has had enough of it, as `head` has.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
            raise
        # What is left in the buffer would fail once more when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"humlebi: {_FULL.say(getattr(parsed, 'lang', 'da'))}", file=sys.stderr)
        return 2
    finally:
        if getattr(parsed, "law_page", None):
            from humlebi.law.register import use

            use(None)


_FULL = Text(
    "svaret kan ikke skrives: der er ikke plads, hvor det skal hen",
    "the answer cannot be written: there is no room where it is to go",
)


def _use(parsed: argparse.Namespace) -> None:
    """The law page of one's own that the command was given, in the place of the Danish law."""
    from humlebi.law.own import BadPage, load
    from humlebi.law.register import use

    try:
        use(load(Path(parsed.law_page)))
    except BadPage as bad:
        raise Refused(bad.say(getattr(parsed, "lang", "da"))) from None


def _add_law_page(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--law", dest="law_page", metavar="FILE", help="a law page of your own (Python; it is run) instead of the law"
    )


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command; what is told to a question may stand before, between or after its options."""
    parser = _parser()
    parsed, rest = parser.parse_known_args(arguments)
    told = [text for text in rest if "=" in text and not text.startswith("-")]
    if len(told) < len(rest) or (rest and not hasattr(parsed, "told")):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        parsed.told = [*parsed.told, *told]
    return parsed


class Refused(Exception):
    """Input that a command cannot work with; the message says what, why and what to do."""


def day(text: str) -> date:
    """A date from the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no date that exists; write YYYY-MM-DD") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="humlebi",
        description="What must happen in a citizen's case, by when, and on which paragraph.",
        epilog="Also: ./humlebi test runs the tests; ./humlebi bench [NAME] times it against its peers.",
    )
    parser.add_argument("--version", action="version", version=f"humlebi {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_assess(commands)
    _add_compare(commands)
    _add_ask(commands)
    _add_quota(commands)
    _add_law(commands)
    _add_import(commands)
    _add_serving(commands)
    return parser


_Commands = argparse._SubParsersAction


def _add_assess(commands: _Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("assess", help="duties and limits of everybody, or of one person")
    command.set_defaults(run="facts:assess")
    command.add_argument("facts", metavar="FACTS", help="folder or zip of CSV, or folder of Parquet")
    command.add_argument("--today", type=day, required=True, metavar="DATE", help="the day it is reckoned on")
    command.add_argument("--person", metavar="ID", help="one person only")
    command.add_argument("--trial", action="append", default=[], metavar="NAME", help="lay a trial over everybody")
    command.add_argument("--law-of", type=day, metavar="DATE", help="the law as it stood on that day")
    _add_law_page(command)
    command.add_argument("--explain", action="store_true", help="say why, row by row (needs --person)")
    command.add_argument("--reader", choices=("citizen", "caseworker", "auditor"), default="caseworker")
    command.add_argument("--lang", choices=("da", "en"), default="da")
    command.add_argument("--format", choices=("table", "csv", "json", "parquet"), default="table")
    command.add_argument("--out", metavar="FILE", help="write there instead of to the terminal")


def _add_compare(commands: _Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("compare", help="two laws over the same facts: what changes, for whom")
    command.set_defaults(run="facts:compare")
    command.add_argument("facts", metavar="FACTS")
    command.add_argument("--today", type=day, required=True, metavar="DATE")
    either = command.add_mutually_exclusive_group(required=True)
    either.add_argument("--law-of", type=day, metavar="DATE", help="against the law as it stood on that day")
    either.add_argument("--trial", metavar="NAME", help="with the trial laid over everybody")
    _add_law_page(command)
    command.add_argument("--lang", choices=("da", "en"), default="da")
    command.add_argument("--format", choices=("table", "csv", "json"), default="table")
    command.add_argument("--out", metavar="FILE", help="write there instead of to the terminal (csv or json)")


def _add_law(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("law", help="read the law: list, show, at, diff, overlaps, coverage, check")
    parts = parser.add_subparsers(title="law commands", required=True, metavar="COMMAND")

    def part(name: str, help_: str) -> argparse.ArgumentParser:
        command = parts.add_parser(name, help=help_)
        command.set_defaults(run=f"law:{name.replace('-', '_')}")
        command.add_argument("--lang", choices=("da", "en"), default="da")
        _add_law_page(command)
        return command

    listing = part("list", "every provision, by page")
    listing.set_defaults(run="law:list_all")
    listing.add_argument("--act", metavar="FOLDER", help="only the pages of one act: sygedagpenge, aktivloven ...")
    listing.add_argument("--group", help="only one group: kontanthjaelp, fleksjob ...")
    listing.add_argument("--kind", help="only one kind: duty, limit, conditions, amount, sanction ...")
    show = part("show", "one provision with its regimes, source and doubt")
    show.set_defaults(run="law:show_one")
    show.add_argument("id", metavar="ID")
    part("at", "what is in force on a day").add_argument("day", type=day, metavar="DATE")
    diff = part("diff", "what differs between two days")
    diff.add_argument("one", type=day, metavar="DATE")
    diff.add_argument("other", type=day, metavar="DATE")
    overlaps = part("overlaps", "for one group: what is asked, when, and what asks for the same")
    overlaps.add_argument("--who", metavar="GROUP", help="sygedagpenge, ledighedsydelse ...; all when left out")
    overlaps.add_argument("--at", type=day, metavar="DATE", help="the last day of the formalised law when left out")
    part("check", "whether the declarations can stand together")
    cover = part("coverage", "what of the catalogue is declared, untranslated or missing")
    cover.set_defaults(run="law:cover")
    cover.add_argument("--by", choices=("section", "kind", "regime", "confidence"), default="kind")
    cover.add_argument("--format", choices=("table", "json"), default="table")
    cover.add_argument("--out", metavar="FILE", help="write there instead of to the terminal")


def _add_quota(commands: _Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("quota", help="whether enough people have had what a quota asks for")
    command.set_defaults(run="quotas:run")
    command.add_argument("facts", metavar="FACTS")
    command.add_argument("--today", type=day, required=True, metavar="DATE")
    command.add_argument(
        "--from", dest="begins", type=day, required=True, metavar="DATE", help="duties due from that day"
    )
    command.add_argument("--until", type=day, required=True, metavar="DATE", help="and before that day")
    command.add_argument("--municipality", metavar="CODE", help="only the people of one municipality")
    command.add_argument("--lang", choices=("da", "en"), default="da")
    command.add_argument("--format", choices=("table", "json"), default="table")


def _add_ask(commands: _Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("ask", help="put one question to the law: may it, must it, how much")
    command.set_defaults(run="asking:ask")
    command.add_argument("question", metavar="NAME", help="the rule, as in './humlebi law list'")
    command.add_argument("told", nargs="*", metavar="FIELD=VALUE", help="what is told: timer_13_uger=120 syg=ja")
    command.add_argument("--on", type=day, required=True, metavar="DATE", help="the day it is asked of")
    command.add_argument("--facts", metavar="FACTS", help="what is recorded: folder or zip of CSV, or of Parquet")
    command.add_argument("--person", metavar="ID", help="whose facts (with --facts)")
    command.add_argument("--trial", action="append", default=[], metavar="NAME", help="with a trial laid over the law")
    command.add_argument("--born", type=day, metavar="DATE", help="when the person was born, without --facts")
    command.add_argument(
        "--begun", type=day, metavar="DATE", help="the day the benefit began, where that picks the law"
    )
    command.add_argument("--decided", type=day, metavar="DATE", help="the day a sanction is decided")
    _add_law_page(command)
    command.add_argument("--reader", choices=("citizen", "caseworker", "auditor"), default="caseworker")
    command.add_argument("--lang", choices=("da", "en"), default="da")
    command.add_argument("--format", choices=("text", "json"), default="text")


def _add_import(commands: _Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("import", help="facts from an event log (XES, CSV or a workbook)")
    command.set_defaults(run="imports:run")
    command.add_argument("sort", choices=("xes", "csv", "xlsx"))
    command.add_argument("file", metavar="FILE", help=".xes or .csv, also gzipped (.gz), or .xlsx")
    command.add_argument("--out", required=True, metavar="FACTS", help="folder for persons, spells and events.csv")
    command.add_argument("--case", default="case_id", help="CSV column of the case (default case_id)")
    command.add_argument("--activity", default="activity", help="CSV column of the activity (default activity)")
    command.add_argument("--time", default="timestamp", help="CSV column of the day (default timestamp)")
    command.add_argument(
        "--value", default="", metavar="COLUMN", help="the further column that is the value of each event"
    )
    command.add_argument(
        "--tell",
        action="append",
        default=[],
        metavar="COLUMN[=FIELD]",
        help="a further column that tells a field of the law: it becomes an 'oplysning'",
    )
    command.add_argument(
        "--event", action="append", default=[], metavar="COLUMN", help="a further column of days: each becomes an event"
    )
    command.add_argument("--again", action="store_true", help="replace the facts that stand in the folder")
    command.add_argument("--lang", choices=("da", "en"), default="da")


def _add_serving(commands: _Commands[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="make a synthetic municipality and open it in the browser")
    demo.set_defaults(run="serving:demo")
    demo.add_argument("--people", type=int, help="how many people (default 5000)")
    demo.add_argument("--seed", type=int, help="the same seed gives the same people (default 1998)")
    demo.add_argument("--facts", metavar="FACTS", help="make it of your own facts, of invented people")
    demo.add_argument("--today", type=day, metavar="DATE", help="the day in the municipality (default today)")
    demo.add_argument("--out", metavar="FOLDER", help="only write its facts there, as CSV")
    demo.add_argument("--again", action="store_true", help="make it anew even when it is there already")
    serve = commands.add_parser("serve", help="open the desk on the data that is there")
    serve.set_defaults(run="serving:serve")
    refresh = commands.add_parser("refresh", help="reckon everybody anew for today (a nightly job)")
    refresh.set_defaults(run="serving:refresh")
    check = commands.add_parser("check", help="whether the log, the facts and the journal are as they were written")
    check.set_defaults(run="guarding:check")
    check.add_argument("--seal", action="append", default=[], metavar="SEAL", help="one that an earlier check wrote")
    grant = commands.add_parser("grant", help="give a second PostgreSQL role what the desk needs, and no more")
    grant.set_defaults(run="guarding:grant")
    grant.add_argument("role", metavar="ROLE", help="the role that the desk logs in as")
    for command in (demo, serve):
        command.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
        command.add_argument("--port", type=int, default=8000, help="port to listen on (default 8000)")
