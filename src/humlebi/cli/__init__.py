"""The command line: the same calls as the pages. Each command is loaded only when it is asked for."""

from __future__ import annotations

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from humlebi.cli.language import chosen
from humlebi.timeline.faults import harmless
from humlebi.timeline.wording import Refusal, Text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when it ran, 2 for bad input, 130 when it was interrupted."""
    from humlebi.cli.parser import parsed as read

    _write_what_can_be_written()
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = chosen(words)
    parsed = read(words, language)
    try:
        _known_language(parsed)
        if getattr(parsed, "law_page", None):
            _use(parsed)
        module, name = parsed.run.split(":")
        with _told_to_the_desk(language):
            code: int = getattr(import_module(f"humlebi.cli.{module}"), name)(parsed)
        sys.stdout.flush()
        return code
    except Refusal as refusal:
        print(f"humlebi: {harmless(refusal.say(language))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"humlebi: {_INTERRUPTED.say(language)}", file=sys.stderr)
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
        print(f"humlebi: {_FULL.say(language)}", file=sys.stderr)
        return 2
    finally:
        if getattr(parsed, "law_page", None):
            from humlebi.law.register import use

            use(None)


def _write_what_can_be_written() -> None:
    """A letter that the terminal's encoding lacks is written out, as the error stream does; it is no reason to end."""
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


@contextmanager
def _told_to_the_desk(language: str) -> Iterator[None]:
    """The desk looks the language up in the environment, where a wrong one stays for it to refuse."""
    before = os.environ.get("HUMLEBI_LANG")
    if before in (None, "da", "en"):
        os.environ["HUMLEBI_LANG"] = language
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("HUMLEBI_LANG", None)
        else:
            os.environ["HUMLEBI_LANG"] = before


_INTERRUPTED = Text("afbrudt; intet blev efterladt halvt skrevet", "interrupted; nothing was left half-written")
_FULL = Text(
    "svaret kan ikke skrives: der er ikke plads, hvor det skal hen",
    "the answer cannot be written: there is no room where it is to go",
)


def _use(parsed: Namespace) -> None:
    """The law page of one's own that the command was given, in the place of the Danish law."""
    from humlebi.law.own import load
    from humlebi.law.register import use

    use(load(Path(parsed.law_page)))


class Refused(Refusal):
    """Input that a command cannot work with; the message says what, why and what to do, in both languages."""


def refused(da: str, en: str) -> Refused:
    """One sentence in both languages, ready to be raised."""
    return Refused(Text(da, en))


def _known_language(parsed: Namespace) -> None:
    """A language of the environment that is none is told; `--lang` is told by the parser."""
    told = os.environ.get("HUMLEBI_LANG", "").strip()
    # The desk's commands tell it beside every other fault of the environment.
    if told not in ("", "da", "en") and not parsed.run.startswith(("serving", "guarding")):
        raise refused(
            f"HUMLEBI_LANG er '{told}'. Skriv da eller en, eller udelad den.",
            f"HUMLEBI_LANG is '{told}'. Write da or en, or leave it out.",
        )
