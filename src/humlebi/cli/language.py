"""The language of the terminal: chosen before anything is read, and argparse's own sentences in it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from humlebi.timeline.wording import Text

LANGUAGES = ("da", "en")

# argparse asks for its sentences by their English, and fills them in afterwards.
_DANISH: Mapping[str, str] = {
    "usage: ": "brug: ",
    "positional arguments": "det, der skal stå",
    "options": "tilvalg",
    "optional arguments": "tilvalg",
    "show this help message and exit": "vis denne hjælp, og stop",
    "show program's version number and exit": "vis programmets version, og stop",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fejl: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "der mangler: %s",
    "one of the arguments %s is required": "én af disse skal stå der: %s",
    "unrecognized arguments: %s": "forstås ikke: %s",
    "expected one argument": "der skal stå én værdi efter",
    "expected at least one argument": "der skal stå mindst én værdi efter",
    "expected at most one argument": "der kan højst stå én værdi efter",
    "not allowed with argument %s": "kan ikke stå sammen med %s",
    "ignored explicit argument %r": "tager ingen værdi, men fik %r",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r kendes ikke; vælg mellem %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r kan ikke læses; der skal stå %(type)s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan være flere: %(matches)s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r kendes ikke; vælg mellem %(choices)s",
    "can't open '%(filename)s': %(error)s": "'%(filename)s' kan ikke åbnes: %(error)s",
}
_TYPES = {"int": Text("et helt tal", "a whole number")}


def chosen(arguments: Sequence[str], environ: Mapping[str, str] | None = None) -> str:
    """The language a command is answered in: `--lang`, else HUMLEBI_LANG, else Danish."""
    told = [
        following if one == "--lang" else one.partition("=")[2]
        for one, following in zip(arguments, [*arguments[1:], ""], strict=True)
        if one == "--lang" or one.startswith("--lang=")
    ]
    asked = told[-1] if told else ""
    told_outside = (os.environ if environ is None else environ).get("HUMLEBI_LANG", "").strip()
    return next((language for language in (asked, told_outside) if language in LANGUAGES), "da")


def speak(language: str) -> None:
    """Let argparse say its own sentences in the language."""
    # It looks its sentences up under this name, and offers no other way in.
    argparse._ = lambda sentence: _DANISH.get(sentence, sentence) if language == "da" else sentence  # type: ignore[attr-defined]
    argparse.ngettext = _one_or_many(language)  # type: ignore[attr-defined]


def _one_or_many(language: str) -> Any:
    def said(one: str, many: str, count: int) -> str:
        if language == "da":
            return "der skal stå én værdi efter" if count == 1 else "der skal stå %s værdier efter"
        return one if count == 1 else many

    return said


class Parser(argparse.ArgumentParser):
    """A parser whose help and refusals are in one language, and whose help is as wide as the terminal."""

    language = "da"

    def __init__(self, *several: Any, **named: Any) -> None:
        named["allow_abbrev"] = False
        super().__init__(*several, **named)

    def error(self, message: str) -> NoReturn:
        for name, words in _TYPES.items():
            message = message.replace(f"der skal stå {name}", f"der skal stå {words.say(self.language)}")
            message = message.replace(f"invalid {name} value", f"not {words.say(self.language)}")
        super().error(message)
