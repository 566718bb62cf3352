"""Danish to who reads Danish, English to who reads English: help, refusals and what the law is read as, whole."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import pytest
from tests.cli.test_cli import ASSESS, Run, run

from humlebi.cli.language import Parser, chosen, speak
from humlebi.cli.parser import _Written
from humlebi.law.register import law

pytestmark = pytest.mark.core
__all__ = ["run"]  # the fixture

# Words that are of one of the languages alone, and that no term of the law, name of a rule or option is.
DANISH = frozenset(
    """
    og af ikke som det der den på ved efter før eller når skal hvis også højst mindst uden er en et kan intet ingen
    hvad hvor lov loven dag dagen fejl brug tilvalg skriv vælg mangler
    """.split()  # noqa: SIM905
)
ENGLISH = frozenset(
    """
    the of and which that is are with by from after before when must least within without its usage options show
    exit error argument arguments invalid expected required there write choose nothing unknown
    """.split()  # noqa: SIM905
)
SHARED = frozenset(("en", "er", "der", "det", "den", "et", "show", "error"))
# A choice stands before what it is called.
NAMES = re.compile(r"^ *\w+: |'[^']*'|\S*[_=@/]\S*|--\S+|\{[^}]*\}|\bsource \d+.*|»[^«]*«|“[^”]*”", re.M)


def foreign(text: str, language: str) -> set[str]:
    """The words of the other language, names and options apart."""
    words = set(re.findall(r"[a-zæøå]+", NAMES.sub(" ", text).casefold()))
    if language == "da":
        return words & ENGLISH - SHARED
    return words & DANISH - SHARED


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for part in action.choices.values():
                yield from _parsers(part)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_help_is_in_one_language(language: str) -> None:
    speak(language)
    Parser.language = language
    every = list(_parsers(_Written(language).whole()))
    assert len(every) > 20
    wrong = {parser.prog: found for parser in every if (found := _of_help(parser, language))}
    assert not wrong


def _of_help(parser: argparse.ArgumentParser, language: str) -> set[str]:
    # The names of commands and of the parts of the answer are the same in both.
    names = r"\b(?:law|find|show|list|rate|trial|at|diff|overlaps|coverage|check|duty|limit|sanction|humlebi)\b"
    return foreign(re.sub(names, " ", NAMES.sub(" ", parser.format_help())), language)


def test_every_option_says_what_it_is_for() -> None:
    speak("da")
    for parser in _parsers(_Written("da").whole()):
        silent = {action.dest for action in parser._actions if not action.help}
        assert silent <= {"command", "part"}, parser.prog


REFUSED = [
    "nothing",
    "assess",
    "assess --today 2015-05-13",
    "assess facts --today 2015-02-30",
    "assess facts --today x --nothing",
    "assess nowhere --today 2015-05-13",
    "assess facts --today 1998-06-30",
    "assess facts --today 2027-01-01 --strict",
    f"{ASSESS} --person 99",
    f"{ASSESS} --trial frik2-99",
    f"{ASSESS} --trial frik2-04",
    f"{ASSESS} --explain",
    f"{ASSESS} --format parquet",
    f"{ASSESS} --format xml",
    f"{ASSESS} --format csv --out facts",
    f"{ASSESS} --format csv --out nowhere/rows.csv",
    f"{ASSESS} --born 1980-01-01",
    "assess --today 2015-05-13 --spell sygdagpenge,2015-01-01,,",
    "assess --today 2015-05-13 --spell sygedagpenge,2015-02-30,,",
    "assess --today 2015-05-13 --spell sygedagpenge,2015-02-10,2015-02-01,",
    "assess --today 2015-05-13 --event a,b,c,d,e",
    "compare facts --today 2015-05-13",
    "compare facts --today 2015-05-13 --trial frik2-99",
    "compare facts --today 2015-05-13 --trial frik2-02 --law-of 2014-01-01",
    "compare facts --today 2015-05-13 --law-of 2014-12-31 --out x.csv",
    "quota facts --today 2015-05-13 --from 2015-05-13 --until 2015-05-13",
    "quota facts --today 2015-05-13 --from 2015-05-13 --until 2015-06-13",
    "ask nothing --on 2015-05-13",
    "ask foerste_samtale --on 2015-05-13",
    "ask varighed --on 2015-05-13",
    "ask kvote_jobsamtaler --on 2026-08-01",
    "ask befordring_km --on 2026-08-01",
    "ask frik2-01 --on 2019-08-01",
    "ask visitation --on 2015-05-13",
    "ask forholdstal --on 1997-01-01",
    "ask uddannelseshjaelp_maaned --on 2013-12-31",
    "ask kontanthjaelp_maaned --on 2026-03-01 --born 2027-01-01",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 timer_13_uger=tyve",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 timer_13_uger=12.000",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 timer_13_uger=5 timer_13_uger=6",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 noget=5",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 --person 17",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 --facts facts",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 --facts facts --person 99",
    "ask beskaeftigelseskrav_kommune --on 2007-01-15 --facts facts --person 17 --event samtale,2007-01-01",
    "ask beskaeftigelseskrav_kommune",
    "ask beskaeftigelseskrav_kommune --on",
    "law",
    "law nothing",
    "law show zzz",
    "law show vurdering_74",
    "law find qqqqqq",
    "law rate qqqqqq",
    "law rate befordring_km 1999-01-01",
    "law rate befordring_km 1999-02-30",
    "law trial qqqqqq",
    "law list --kind nothing",
    "law list --act nothing",
    "law list --group nothing",
    "law overlaps --who nobody",
    "law at 1990-01-01",
    "law diff 1990-01-01 2015-01-01",
    "law coverage --by nothing",
    "import csv nowhere.csv --out new",
    "import csv facts --out new",
    "import csv facts/persons.csv --out facts",
    "import tsv a --out b",
    "quota facts --today 2026-12-01 --from 2026-07-01 --until 2027-01-01 --municipality Aalborg",
    "quota facts --today 2026-12-01 --from 2026-07-01 --until 2027-01-01 --municipality 0999",
    "ask kvote_tilbud --on 2019-03-04",
    "ask kvote_tilbud --on 9999-12-31",
    "law rate befordring_km 31-12-2019",
    "demo --port 65536",
    "serve --port 65536",
    "demo --people x",
    "demo --people 1 --out new --today 2026-01-01",
    "demo --out new --today 1990-01-01",
]


@pytest.mark.parametrize("command", REFUSED)
def test_every_refusal_is_in_the_language_of_the_reader(run: Run, command: str) -> None:
    said = {}
    for language in ("da", "en"):
        ran = run(f"{command} --lang {language}")
        assert ran.code == 2, ran.out
        said[language] = ran.err
        # What the command is called and how it is used is told first, in names that are the same in both.
        text = re.sub(r"(?:brug|usage): .*?\n(?=humlebi)", "", ran.err, flags=re.S)
        commands = r"\b(?:show|list|rate|trial|find|check|law|ask|assess|quota|compare)\b|\(choose.*|vælg mellem.*"
        text = re.sub(rf"{commands}|: (?:from|until|on|kind|value) (?=')", "", text)
        assert not foreign(text, language), ran.err
    assert said["da"] != said["en"]


def test_danish_is_the_language_unless_the_environment_or_the_command_says_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Der er ingen" not in run("law check").err
    assert "ingen fejl" in run("law check").out
    monkeypatch.setenv("HUMLEBI_LANG", "en")
    assert "no faults" in run("law check").out
    assert "ingen fejl" in run("law check --lang da").out
    assert "brug: " in run("--lang da --help").out
    assert "usage: " in run("ask --help").out
    monkeypatch.setenv("HUMLEBI_LANG", "fr")
    refused = run("law check")
    assert (refused.code, "HUMLEBI_LANG er 'fr'" in refused.err) == (2, True)
    assert chosen(["ask", "--lang=en"], {}) == "en"


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("start", range(5))
def test_what_the_law_is_read_as_is_in_one_language(
    run: Run, monkeypatch: pytest.MonkeyPatch, language: str, start: int
) -> None:
    monkeypatch.delenv("COLUMNS")
    wrong = {}
    for name in sorted({version.name for version in law().versions})[start::25]:
        out = run(f"law show {name} --lang {language}").out
        # Sources, ids and names of acts are what they are.
        lines = [line for line in out.splitlines() if not line.strip().startswith(_NAMES_OF)]
        found = {word for line in lines for word in foreign(_without_titles(line), language)}
        if found:
            wrong[name] = found
    assert not wrong


_NAMES_OF = (
    "Katalog:",
    "Catalogue:",
    "Set i:",
    "Seen in:",
    "Bruger satserne",
    "Reads the rates",
    "Bruges eller",
    "Read or set",
    "Hjemmel:",
    "Source:",
    "Regelsæt:",
    "Regime:",
)


def _without_titles(line: str) -> str:
    """Without the names of acts and of benefits, which are Danish in both, and a town, which is "by" in Danish."""
    orders = "(bekendtgørelse|BEK) om [^.;()]*"
    rules = r"\w+@[\w-]+"  # other rules that answer a clause, by their names
    return re.sub(rf"selvforsørgelses- og hjemrejseydelse|Lov om [^.;()]*|{orders}|Postnummer og by|{rules}", "", line)
