"""What may be written on the command line: every command and option, with its help in the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from humlebi import __version__
from humlebi.cli.language import LANGUAGES, Parser, speak
from humlebi.timeline.wording import Text

_Commands = argparse._SubParsersAction


def parsed(arguments: Sequence[str], language: str) -> argparse.Namespace:
    """The command; what is told to a question may stand before, between or after its options."""
    speak(language)
    Parser.language = language
    parser = _Written(language).whole()
    found, rest = parser.parse_known_args(arguments)
    found.lang = getattr(found, "lang", None) or language
    told = [text for text in rest if "=" in text and not text.startswith("-")]
    if len(told) < len(rest) or (rest and not hasattr(found, "told")):
        said = Text("forstås ikke: {}", "unrecognized arguments: {}").say(language)
        parser.error(said.format(" ".join(rest)))
    if rest:
        found.told = [*found.told, *told]
    return found


class _Written:
    """The parser in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, da: str, en: str) -> str:
        return en if self.language == "en" else da

    def whole(self) -> Parser:
        parser = Parser(
            prog="humlebi",
            description=self.say(
                "Hvad der skal ske i en borgers sag, inden hvornår, og efter hvilken paragraf.",
                "What must happen in a citizen's case, by when, and on which paragraph.",
            ),
            epilog=self.say(
                "Også: ./humlebi test kører testene; ./humlebi bench [NAVN] måler hastigheden. Sproget er dansk; "
                "HUMLEBI_LANG=en eller --lang en giver engelsk.",
                "Also: ./humlebi test runs the tests; ./humlebi bench [NAME] times it against its peers. The language "
                "is Danish; HUMLEBI_LANG=en or --lang en gives English.",
            ),
        )
        version = self.say("vis programmets version, og stop", "show the version of the program and exit")
        parser.add_argument("--version", action="version", version=f"humlebi {__version__}", help=version)
        self._language(parser)
        commands = parser.add_subparsers(
            title=self.say("kommandoer", "commands"),
            required=True,
            metavar=self.say("KOMMANDO", "COMMAND"),
            dest="command",
        )
        for add in (
            self._assess,
            self._compare,
            self._refusion,
            self._ask,
            self._quota,
            self._law,
            self._import,
            self._desk,
        ):
            add(commands)
        return parser

    # --- words and options that several commands share ---

    @property
    def dated(self) -> str:
        return self.say("DATO", "DATE")

    @property
    def name(self) -> str:
        return self.say("NAVN", "NAME")

    def _day(self, text: str) -> date:
        """A date from the command line."""
        try:
            return date.fromisoformat(text)
        except ValueError:
            said = self.say(
                f"'{text}' er ingen dato, der findes; skriv ÅÅÅÅ-MM-DD",
                f"'{text}' is no date that exists; write YYYY-MM-DD",
            )
            raise argparse.ArgumentTypeError(said) from None

    def _place(self, text: str) -> str:
        """Where to write. An empty text is a variable that is not set, and no wish for the folder one stands in."""
        if text.strip():
            return text
        raise argparse.ArgumentTypeError(self.say("her står intet; skriv hvor", "nothing stands here; write where"))

    def _language(self, command: argparse.ArgumentParser) -> None:
        words = self.say(
            "svarets sprog: dansk (da) eller engelsk (en)", "the language of the answer: Danish (da) or English (en)"
        )
        command.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=words)

    def _facts(self, command: argparse.ArgumentParser, **more: Any) -> None:
        words = self.say(
            "mappe eller zip med CSV, Excel-projektmappe eller mappe med Parquet",
            "folder or zip of CSV, an Excel workbook, or a folder of Parquet",
        )
        command.add_argument("facts", metavar=self.say("DATA", "FACTS"), help=words, **more)

    def _command(self, commands: Any, name: str, da: str, en: str, run: str) -> argparse.ArgumentParser:
        words = self.say(da, en)
        command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=f"{_capital(words)}.")
        command.set_defaults(run=run)
        self._language(command)
        return command

    def _option(self, command: Any, name: str, da: str, en: str, **more: Any) -> None:
        command.add_argument(name, help=self.say(da, en), **more)

    def _form(self, command: argparse.ArgumentParser, *forms: str) -> None:
        words = self.say("svarets form (ellers {})", "the form of the answer (else {})")
        command.add_argument("--format", choices=forms, default=forms[0], help=words.format(forms[0]))

    def _out(self, command: argparse.ArgumentParser, more: Text) -> None:
        words = self.say("skriv til filen i stedet for terminalen", "write to the file instead of the terminal")
        more_words = f"{words}{more.say(self.language)}"
        command.add_argument("--out", type=self._place, metavar=self.say("FIL", "FILE"), help=more_words)

    def _own_law(self, command: argparse.ArgumentParser) -> None:
        words = self.say(
            "en lovside af din egen (Python; den køres) i stedet for loven",
            "a law page of your own (Python; it is run) instead of the law",
        )
        command.add_argument("--law", dest="law_page", metavar=self.say("FIL", "FILE"), help=words)

    def _strict(self, command: argparse.ArgumentParser) -> None:
        words = self.say(
            "afvis dage efter den sidste læsning af loven (ellers går den videre, som den er læst, og det mærkes)",
            "refuse days past the last reading of the law (else it goes on as last read, and that is marked)",
        )
        command.add_argument("--strict", action="store_true", help=words)

    def _reader(self, command: argparse.ArgumentParser) -> None:
        words = self.say(
            "hvem svaret er til: borgeren, sagsbehandleren eller revisoren",
            "whom the answer is for: the citizen, the caseworker or the auditor",
        )
        readers = ("citizen", "caseworker", "auditor")
        command.add_argument("--reader", choices=readers, default="caseworker", help=words)

    def _told_facts(self, command: argparse.ArgumentParser) -> None:
        """States and events of one person, without a folder."""
        born = ("hvornår personen er født, når der ingen data er", "when the person was born, where there are no facts")
        self._option(command, "--born", *born, type=self._day, metavar=self.dated)
        self._option(
            command,
            "--spell",
            "en tilstand, som var den noteret: kontanthjaelp,2020-01-06,, (flere: gentag)",
            "a state as if it were recorded: kontanthjaelp,2020-01-06,, (several: repeat)",
            action="append",
            default=[],
            metavar=self.say("ORD,FRA,TIL,VÆRDI", "KIND,FROM,UNTIL,VALUE"),
        )
        self._option(
            command,
            "--event",
            "en hændelse, som var den noteret: samtale,2020-02-03, (flere: gentag)",
            "an event as if it were recorded: samtale,2020-02-03, (several: repeat)",
            action="append",
            default=[],
            metavar=self.say("ORD,DAG,VÆRDI", "KIND,ON,VALUE"),
        )
        place = ("kommunens kode, når der ingen data er", "the code of the municipality, where there are no facts")
        self._option(command, "--municipality", *place, metavar=self.say("KODE", "CODE"))

    # --- the commands ---

    def _assess(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "assess",
            "pligter og grænser for alle eller for én person",
            "duties and limits of everybody, or of one person",
            "facts:assess",
        )
        self._facts(command, nargs="?")
        self._told_facts(command)
        today = ("den dag, der regnes på", "the day it is reckoned on")
        self._option(command, "--today", *today, type=self._day, required=True, metavar=self.dated)
        self._option(command, "--person", "kun én person", "one person only", metavar="ID")
        trial = ("læg et forsøg over alle", "lay a trial over everybody")
        self._option(command, "--trial", *trial, action="append", default=[], metavar=self.name)
        law_of = ("loven, som den så ud den dag", "the law as it stood on that day")
        self._option(command, "--law-of", *law_of, type=self._day, metavar=self.dated)
        self._own_law(command)
        self._strict(command)
        explain = ("sig hvorfor, linje for linje (af én person)", "say why, row by row (of one person)")
        self._option(command, "--explain", *explain, action="store_true")
        self._reader(command)
        self._form(command, "table", "csv", "json", "parquet")
        self._out(command, Text("", ""))

    def _compare(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "compare",
            "to love over de samme data: hvad ændrer sig, og for hvem",
            "two laws over the same facts: what changes, for whom",
            "facts:compare",
        )
        self._facts(command)
        today = ("den dag, der regnes på", "the day it is reckoned on")
        self._option(command, "--today", *today, type=self._day, required=True, metavar=self.dated)
        either = command.add_mutually_exclusive_group(required=True)
        law_of = ("mod loven, som den så ud den dag", "against the law as it stood on that day")
        self._option(either, "--law-of", *law_of, type=self._day, metavar=self.dated)
        trial = ("med forsøget lagt over alle", "with the trial laid over everybody")
        self._option(either, "--trial", *trial, metavar=self.name)
        words = self.say(
            "med et forslag, der ikke er lov, lagt over alle", "with a proposal, no law, laid over everybody"
        )
        either.add_argument("--forslag", "--proposal", dest="proposal", metavar=self.name, help=words)
        self._own_law(command)
        self._strict(command)
        self._form(command, "table", "csv", "json")
        self._out(command, Text(" (csv eller json)", " (csv or json)"))

    def _refusion(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "refusion",
            "hvad ydelser har kostet i en periode, og hvad staten betaler af dem",
            "what benefits have cost in a period, and what the state pays of them",
            "refunds:run",
        )
        self._facts(command, nargs="?")
        self._told_facts(command)
        begins = ("fra og med den dag", "from that day, included")
        self._option(command, "--from", *begins, dest="begins", type=self._day, required=True, metavar=self.dated)
        until = ("til og med den dag", "until that day, included")
        self._option(command, "--until", *until, type=self._day, required=True, metavar=self.dated)
        self._option(command, "--person", "kun én person", "one person only", metavar="ID")
        own = (
            "ugebeløbet af en ydelse i kroner i stedet for den højeste sats: sygedagpenge=3500 (flere: gentag)",
            "the amount a week of a benefit in kroner instead of its highest rate: sygedagpenge=3500 (several: repeat)",
        )
        metavar = self.say("YDELSE=KRONER", "BENEFIT=KRONER")
        self._option(command, "--a-week", *own, action="append", default=[], metavar=metavar)
        law_of = ("loven, som den så ud den dag", "the law as it stood on that day")
        self._option(command, "--law-of", *law_of, type=self._day, metavar=self.dated)
        self._form(command, "table", "csv", "json")
        self._out(command, Text(" (csv eller json)", " (csv or json)"))

    def _ask(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "ask",
            "stil loven ét spørgsmål: må det, skal det, hvor meget",
            "put one question to the law: may it, must it, how much",
            "asking:ask",
        )
        question = ("reglen; './humlebi law find ORD' finder den", "the rule; './humlebi law find WORDS' finds it")
        self._option(command, "question", *question, metavar=self.name)
        told = ("det, der fortælles: timer_13_uger=120 syg=ja", "what is told: timer_13_uger=120 syg=ja")
        self._option(command, "told", *told, nargs="*", default=[], metavar=self.say("FELT=VÆRDI", "FIELD=VALUE"))
        on = ("den dag, der spørges om", "the day it is asked of")
        self._option(command, "--on", *on, type=self._day, required=True, metavar=self.dated)
        facts = (
            "det, der er noteret: mappe, zip, projektmappe eller Parquet",
            "what is recorded: folder or zip of CSV, a workbook, or Parquet",
        )
        self._option(command, "--facts", *facts, metavar=self.say("DATA", "FACTS"))
        self._option(command, "--person", "hvis data (med --facts)", "whose facts (with --facts)", metavar="ID")
        trial = ("med et forsøg lagt over loven", "with a trial laid over the law")
        self._option(command, "--trial", *trial, action="append", default=[], metavar=self.name)
        self._told_facts(command)
        begun = (
            "den dag, ydelsen begyndte, hvor den vælger loven",
            "the day the benefit began, where that picks the law",
        )
        self._option(command, "--begun", *begun, type=self._day, metavar=self.dated)
        decided = ("den dag, en sanktion afgøres", "the day a sanction is decided")
        self._option(command, "--decided", *decided, type=self._day, metavar=self.dated)
        self._own_law(command)
        self._strict(command)
        self._reader(command)
        self._form(command, "text", "json")

    def _quota(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "quota",
            "om nok af en gruppe har fået det, en andel kræver",
            "whether enough people have had what a quota asks for",
            "quotas:run",
        )
        self._facts(command)
        today = ("den dag, der regnes på", "the day it is reckoned on")
        self._option(command, "--today", *today, type=self._day, required=True, metavar=self.dated)
        begins = ("pligter, der forfalder fra den dag", "duties due from that day")
        self._option(command, "--from", *begins, dest="begins", type=self._day, required=True, metavar=self.dated)
        until = ("og før den dag", "and before that day")
        self._option(command, "--until", *until, type=self._day, required=True, metavar=self.dated)
        place = ("kun borgere i én kommune", "only the people of one municipality")
        self._option(command, "--municipality", *place, metavar=self.say("KODE", "CODE"))
        self._strict(command)
        self._form(command, "table", "json")

    def _law(self, commands: _Commands[Any]) -> None:
        parser = self._command(
            commands,
            "law",
            "læs loven: find, show, list, rate, trial, at, diff, overlaps, coverage, check",
            "read the law: find, show, list, rate, trial, at, diff, overlaps, coverage, check",
            "law:",
        )
        parts = parser.add_subparsers(
            title=self.say("kommandoer i loven", "law commands"),
            required=True,
            metavar=self.say("KOMMANDO", "COMMAND"),
            dest="part",
        )

        def part(name: str, da: str, en: str, run: str) -> argparse.ArgumentParser:
            command = self._command(parts, name, da, en, run)
            self._own_law(command)
            return command

        self._law_finding(part)
        at = part("at", "hvad der gælder en dag", "what is in force on a day", "law:at")
        self._option(at, "day", "dagen", "the day", type=self._day, metavar=self.dated)
        self._strict(at)
        diff = part("diff", "forskellen på loven to dage", "what differs between two days", "law:diff")
        self._option(diff, "one", "den ene dag", "the one day", type=self._day, metavar=self.dated)
        self._option(diff, "other", "den anden dag", "the other day", type=self._day, metavar=self.dated)
        self._strict(diff)
        overlaps = part(
            "overlaps",
            "for én gruppe: hvad der kræves, hvornår, og hvad der kræver det samme",
            "for one group: what is asked, when, and what asks for the same",
            "law:overlaps",
        )
        who = (
            "sygedagpenge, ledighedsydelse ...; alle, når den udelades",
            "sygedagpenge, ledighedsydelse ...; all when left out",
        )
        self._option(overlaps, "--who", *who, metavar=self.say("GRUPPE", "GROUP"))
        last = (
            "den sidste dag, loven er læst for, når den udelades",
            "the last day that the law has been read for when left out",
        )
        self._option(overlaps, "--at", *last, type=self._day, metavar=self.dated)
        self._strict(overlaps)
        whole = ("om lovens erklæringer kan stå sammen", "whether the declarations can stand together")
        check = part("check", *whole, "checking:check")
        folder = ("de officielle tekster, som læsningerne holdes op mod", "the official texts to check the readings by")
        self._option(check, "--texts", *folder, metavar=self.say("MAPPE", "FOLDER"))
        words = ("kun fejl med de ord", "only faults with those words")
        self._option(check, "--only", *words, metavar=self.say("ORD", "WORDS"), default="")
        every = ("alle fejl, ikke kun de første", "every fault, not only the first")
        self._option(check, "--all", *every, action="store_true", dest="everything")
        index = (
            "skriv, hvad der er læst: read_by.csv og, med --texts, teksternes aftryk",
            "write what is read: read_by.csv and, with --texts, the prints of the texts",
        )
        self._option(check, "--write", *index, action="store_true")
        cover = part(
            "coverage",
            "hvor meget af kataloget der er erklæret, kræver vurdering eller mangler",
            "what of the catalogue is declared, takes assessment or is missing",
            "covering:cover",
        )
        by = ("hvad der tælles efter", "what it is counted by")
        self._option(
            cover, "--by", *by, choices=("section", "kind", "regime", "confidence", "paragraph"), default="kind"
        )
        self._form(cover, "table", "json")
        self._out(cover, Text("", ""))

    def _law_finding(self, part: Callable[[str, str, str, str], argparse.ArgumentParser]) -> None:
        find = part(
            "find",
            "regler, satser og forsøg efter ord i titel, tekst eller paragraf",
            "rules, rates and trials by words of title, text or paragraph",
            "finding:find",
        )
        words = (
            "ord på dansk eller engelsk, eller en paragraf: 'LAS § 36'",
            "words in Danish or English, or a paragraph: 'LAS § 36'",
        )
        self._option(find, "words", *words, nargs="+", metavar=self.say("ORD", "WORDS"))
        every = ("også det, der passer mindre godt", "also what fits less well")
        self._option(find, "--all", *every, action="store_true", dest="everything")
        show = part(
            "show",
            "én regel med regelsæt, hjemmel, tvivl og det, den spørger om",
            "one rule with its regimes, source, doubt and what it asks for",
            "law:show_one",
        )
        self._option(show, "id", "reglens navn", "the name of the rule", metavar=self.name)
        contents = (
            "lovens indhold, eller reglerne i en del af den",
            "the contents of the law, or the rules of a part of it",
        )
        listing = part("list", *contents, "law:list_all")
        act = ("kun én lov: sygedagpenge, aktivloven ...", "only one act: sygedagpenge, aktivloven ...")
        self._option(listing, "--act", *act, metavar=self.say("LOV", "ACT"))
        group = ("kun én gruppe: kontanthjaelp, fleksjob ...", "only one group: kontanthjaelp, fleksjob ...")
        self._option(listing, "--group", *group, metavar=self.say("GRUPPE", "GROUP"))
        kind = (
            "kun én slags: duty, limit, conditions, amount, sanction, trial, rate, proposal ...",
            "only one kind: duty, limit, conditions, amount, sanction, trial, rate, proposal ...",
        )
        self._option(listing, "--kind", *kind, metavar=self.say("SLAGS", "KIND"))
        self._option(listing, "--all", "alle regler", "every rule", action="store_true", dest="everything")
        rate = part(
            "rate",
            "en sats: alle beløb med datoer, eller det, der gælder en dag",
            "a rate: every amount with its dates, or the one in force on a day",
            "finding:rate",
        )
        named = ("satsens navn eller ord i dens titel", "the name of the rate, or words of its title")
        self._option(rate, "words", *named, nargs="+", metavar=self.name)
        self._strict(rate)
        rate.usage = f"humlebi law rate [-h] [--lang {{da,en}}] [--strict] {self.name} [{self.dated}]"
        trial = part(
            "trial",
            "et forsøg: steder, dage, gruppe, betingelser, og hvad der gælder i stedet",
            "a trial: places, days, group, conditions, and what holds instead",
            "finding:trial",
        )
        called = ("forsøgets navn eller ord i dets titel", "the name of the trial, or words of its title")
        self._option(trial, "words", *called, nargs="+", metavar=self.name)
        proposal = part(
            "proposal",
            "et forslag, der ikke er lov: hvad der er kendt, hvad der ikke er, og hvilke regler det ville ændre",
            "a proposal that is no law: what is known, what is not, and which rules it would change",
            "proposing:proposal",
        )
        named = ("forslagets navn; udelades det, vises alle", "the name of the proposal; all are shown without it")
        self._option(proposal, "proposal", *named, nargs="?", metavar=self.name)

    def _import(self, commands: _Commands[Any]) -> None:
        command = self._command(
            commands,
            "import",
            "data fra en hændelseslog (XES, CSV eller projektmappe)",
            "facts from an event log (XES, CSV or a workbook)",
            "imports:run",
        )
        sorts = ("xes", "csv", "xlsx")
        what = ("hvad filen er: xes, csv eller xlsx", "what the file is: xes, csv or xlsx")
        self._option(command, "sort", *what, choices=sorts, metavar=self.say("SLAGS", "KIND"))
        self._option(
            command,
            "file",
            ".xes eller .csv, også pakket (.gz), eller .xlsx",
            ".xes or .csv, also gzipped (.gz), or .xlsx",
            metavar=self.say("FIL", "FILE"),
        )
        out = ("mappe til persons, spells og events.csv", "folder for persons, spells and events.csv")
        self._option(command, "--out", *out, required=True, type=self._place, metavar=self.say("MAPPE", "FOLDER"))
        column = self.say("KOLONNE", "COLUMN")
        case = ("kolonnen med sagen (ellers case_id)", "the column of the case (else case_id)")
        self._option(command, "--case", *case, default="case_id", metavar=column)
        activity = ("kolonnen med aktiviteten (ellers activity)", "the column of the activity (else activity)")
        self._option(command, "--activity", *activity, default="activity", metavar=column)
        time = ("kolonnen med dagen (ellers timestamp)", "the column of the day (else timestamp)")
        self._option(command, "--time", *time, default="timestamp", metavar=column)
        value = (
            "den yderligere kolonne, der er hver hændelses værdi",
            "the further column that is the value of each event",
        )
        self._option(command, "--value", *value, default="", metavar=column)
        tell = (
            "en yderligere kolonne, der fortæller et felt i loven: den bliver en 'oplysning'",
            "a further column that tells a field of the law: it becomes an 'oplysning'",
        )
        field = self.say("KOLONNE[=FELT]", "COLUMN[=FIELD]")
        self._option(command, "--tell", *tell, action="append", default=[], metavar=field)
        event = (
            "en yderligere kolonne med dage: hver bliver en hændelse",
            "a further column of days: each becomes an event",
        )
        self._option(command, "--event", *event, action="append", default=[], metavar=column)
        self._own_law(command)
        again = ("erstat de data, der står i mappen", "replace the facts that stand in the folder")
        self._option(command, "--again", *again, action="store_true")

    def _desk(self, commands: _Commands[Any]) -> None:
        demo = self._command(
            commands,
            "demo",
            "lav en opdigtet kommune, og åbn den i browseren",
            "make a synthetic municipality and open it in the browser",
            "serving:demo",
        )
        people, number = ("hvor mange borgere (ellers 5000)", "how many people (else 5000)"), self.say("ANTAL", "COUNT")
        self._option(demo, "--people", *people, type=int, metavar=number)
        seed = ("samme tal giver samme borgere (ellers 1998)", "the same seed gives the same people (else 1998)")
        self._option(demo, "--seed", *seed, type=int, metavar=self.say("TAL", "NUMBER"))
        own = ("lav den af dine egne data om opdigtede borgere", "make it of your own facts, of invented people")
        self._option(demo, "--facts", *own, metavar=self.say("DATA", "FACTS"))
        today = ("dagen i kommunen (ellers i dag)", "the day in the municipality (else today)")
        self._option(demo, "--today", *today, type=self._day, metavar=self.dated)
        out = ("skriv kun dens data dertil, som CSV", "only write its facts there, as CSV")
        self._option(demo, "--out", *out, type=self._place, metavar=self.say("MAPPE", "FOLDER"))
        again = ("lav den om, selv om den er der", "make it anew even when it is there already")
        self._option(demo, "--again", *again, action="store_true")
        serve = self._command(
            commands,
            "serve",
            "åbn skrivebordet på de data, der er",
            "open the desk on the data that is there",
            "serving:serve",
        )
        load = self._command(
            commands,
            "load",
            "indlæs en sagsmængde i skrivebordet: vis først, hvad den ville ændre",
            "bring a caseload into the desk: first show what it would change",
            "loading:load",
        )
        self._facts(load)
        who = ("hvem personerne er: CSV eller Excel", "who the people are: CSV or Excel")
        self._option(load, "--people", *who, metavar=self.say("FIL", "FILE"))
        self._option(load, "--yes", "indlæs uden at spørge", "load without asking", action="store_true")
        self._command(
            commands,
            "refresh",
            "regn alle igennem igen for i dag (et natligt job)",
            "reckon everybody anew for today (a nightly job)",
            "serving:refresh",
        )
        check = self._command(
            commands,
            "check",
            "om log, data og journal er, som de blev skrevet",
            "whether the log, the facts and the journal are as they were written",
            "guarding:check",
        )
        seal = ("et segl, som en tidligere check skrev", "one that an earlier check wrote")
        self._option(check, "--seal", *seal, action="append", default=[], metavar=self.say("SEGL", "SEAL"))
        grant = self._command(
            commands,
            "grant",
            "giv en anden PostgreSQL-rolle det, skrivebordet har brug for, og ikke mere",
            "give a second PostgreSQL role what the desk needs, and no more",
            "guarding:grant",
        )
        role = ("den rolle, skrivebordet logger ind som", "the role that the desk logs in as")
        self._option(grant, "role", *role, metavar=self.say("ROLLE", "ROLE"))
        for command in (demo, serve):
            host = ("adresse at lytte på (ellers 127.0.0.1)", "address to listen on (else 127.0.0.1)")
            self._option(command, "--host", *host, default="127.0.0.1", metavar=self.say("ADRESSE", "ADDRESS"))
            port = ("port at lytte på (ellers 8000)", "port to listen on (else 8000)")
            self._option(command, "--port", *port, type=int, default=8000, metavar=self.say("PORT", "PORT"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
