"""Writes the parts of the documentation that are made from the program: tables, lists and the output of commands.

    .venv/bin/python docs/make.py            writes them anew
    .venv/bin/python docs/make.py --check    only says which files are stale; exit code 1 when one is

A made part stands between two comments, `<!-- made: name -->` and `<!-- /made -->`. In a block marked `console` every
line that begins with "$ " is a command, and what follows is what it printed, without blanks at the ends of lines. The
blocks of a page that are marked `python` are run one after the other, and what one prints follows it in a block marked
`text`.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any

from humlebi.cli import main
from humlebi.law.kinds import NOTHING, Confidence, Duty, Happens, Untranslated
from humlebi.law.marks import MARKS
from humlebi.law.questions import Sanction
from humlebi.law.register import Version, law
from humlebi.law.terms import Counted, DaysSince, Happened
from humlebi.outcomes import lawpages
from humlebi.timeline.readers import BadFacts, read_facts
from humlebi.timeline.words import EVENTS, SPELLS, Absence

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
LAW = DOCS / "law"
GLOSSARY = ROOT / "src/humlebi/desk/casework/glossary.toml"
MADE = re.compile(r"(<!-- made: ([a-z-]+) -->\n).*?(<!-- /made -->)", re.S)
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.S | re.M)
PYTHON = re.compile(r"^(```python\n(.*?)^```\n)(\n```text\n.*?^```\n)?", re.S | re.M)
WIDTH = "80"


# --- words ----------------------------------------------------------------------------------------------------------


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def spell_words() -> str:
    """Every kind of spell with what it may carry."""
    return table(
        ("kind", "Danish", "English", "value", "open at a time", "no spell means"),
        (
            (
                f"`{name}`",
                word.da,
                f"{word.en}{' (benefit)' if word.benefit else ''}",
                _values(word.values),
                "one" if word.one_open else "any number",
                "not so" if word.absence is Absence.NO else "unknown",
            )
            for name, word in SPELLS.items()
        ),
    )


def event_words() -> str:
    """Every kind of event with what it may carry."""
    asked = _asked_for()
    rows = ((f"`{name}`", word.da, word.en, _values(asked.get(name, ()))) for name, word in EVENTS.items())
    return table(("kind", "Danish", "English", "value"), rows)


def _asked_for() -> dict[str, tuple[str, ...]]:
    """The values of events that some rule looks at; an event without one of them is another event."""
    found: dict[str, set[str]] = {}
    for version in law().versions:
        for kind, values in _looked_for(version):
            found.setdefault(kind, set()).update(values)
    return {kind: tuple(sorted(values)) for kind, values in found.items() if values}


def _looked_for(version: Version) -> Iterator[tuple[str, Sequence[str]]]:
    """The events that a rule looks at, each with the values that count."""
    rule = version.declaration
    starts = (getattr(rule, "since", None), getattr(rule, "asked", None))
    acts = [rule.act] if isinstance(rule, Duty) else []
    terms = [term for term in law().terms(version) if isinstance(term, Happened | Counted | DaysSince)]
    for what in (*acts, *(start for start in starts if isinstance(start, Happens)), *terms):
        yield what.kind, what.values
    for start in starts:
        if isinstance(start, Happens) and start.called_off[0]:
            yield start.called_off[0], (start.called_off[1],)
    if isinstance(rule, Sanction) and rule.once_a_month:
        yield "sanktion", (rule.once_a_month,)


def _values(values: Sequence[str]) -> str:
    return ", ".join(f"`{value}`" if value else "nothing" for value in values) or "anything"


# --- refusals -------------------------------------------------------------------------------------------------------

PERSONS = "person,born,municipality\nA,1968-03-04,0787\n"
SPELLS_FILE = "person,kind,from,until,value,ref\n"
EVENTS_FILE = "person,kind,on,value,ref\n"
# What is wrong, the file it is wrong in, and the file's text or bytes.
WRONG: tuple[tuple[str, str, str | bytes], ...] = (
    ("column missing", "spells", "person,kind,until\nA,sygedagpenge,\n"),
    ("column named twice", "events", "person,kind,on,on\n"),
    ("file empty", "events", ""),
    ("too few columns on a line", "spells", SPELLS_FILE + "A,sygedagpenge,2015-02-02\n"),
    ("no such date", "spells", SPELLS_FILE + "A,sygedagpenge,2015-02-30,,,\n"),
    ("date with the month first", "events", EVENTS_FILE + "A,samtale,03-20-2015,,\n"),
    ("date in two orders", "events", EVENTS_FILE + "A,samtale,03/04/2015,,\n"),
    ("dates in more than one way", "events", EVENTS_FILE + "A,samtale,2015-03-20,,\nA,samtale,20-03-2015,,\n"),
    ("end before beginning", "spells", SPELLS_FILE + "A,sygedagpenge,2015-02-02,2015-02-01,,\n"),
    ("unknown word", "events", EVENTS_FILE + "A,samtalle,2015-03-20,,\n"),
    ("value the word does not take", "spells", SPELLS_FILE + "A,visitation,2015-02-02,,4,\n"),
    (
        "two open where one may be",
        "spells",
        SPELLS_FILE + "A,sygedagpenge,2015-02-02,,,\nA,sygedagpenge,2015-03-02,,,\n",
    ),
    ("nobody of that id", "events", EVENTS_FILE + "Z,samtale,2015-03-20,,\n"),
    ("a person twice", "persons", PERSONS + "A,1968-03-04,0787\n"),
    ("municipality no code", "persons", "person,born,municipality\nA,1968-03-04,Brønderslev\n"),
    ("impossible CPR number", "persons", "person,born,municipality,cpr\nA,1968-03-04,0787,310268-1234\n"),
    ("a birth date that the number denies", "persons", "person,born,municipality,cpr\nA,1968-03-04,,050368-1234\n"),
    ("a ref that names no spell", "events", EVENTS_FILE + "A,samtale,2015-03-20,,s9\n"),
    ("a column nearly named", "spells", "person,kind,from,until,values,ref\n"),
    ("a quotation mark too many", "events", EVENTS_FILE + 'A,samtale,2015-03-20,,"\nA,samtale,2015-04-20,,\n'),
    (
        "two encodings in one file",
        "persons",
        "person,born,municipality\nÅse,1968-03-04,0787\n".encode() + "Bø,,\n".encode("latin-1"),
    ),
    ("zero bytes", "events", bytes(100)),
)


def refusals() -> str:
    """Each fault with the message it gets."""
    return table(("what is wrong", "message"), ((what, f"`{_message(name, text)}`") for what, name, text in WRONG))


def _message(name: str, text: str | bytes) -> str:
    files: dict[str, str | bytes] = {"persons": PERSONS, "spells": SPELLS_FILE, "events": EVENTS_FILE, name: text}
    with tempfile.TemporaryDirectory() as folder:
        for each, content in files.items():
            data = content if isinstance(content, bytes) else content.encode()
            (Path(folder) / f"{each}.csv").write_bytes(data)
        try:
            read_facts(folder)
        except BadFacts as bad:
            return bad.faults[0].text
    raise ValueError(f"{name}.csv was expected to be refused and was read")


# --- glossary -------------------------------------------------------------------------------------------------------


def glossary() -> str:
    """The desk's glossary as a table; the file's order is the order of the Danish alphabet."""
    entries = tomllib.loads(GLOSSARY.read_text(encoding="utf-8")).values()
    rows = ((f"**{e['term']}**", _code(e), e["en"], e["da"]) for e in entries)
    return table(("term", "in files and code", "plain English", "på dansk"), rows)


def _code(entry: dict[str, str]) -> str:
    return f"`{entry['kind']}`" if entry.get("kind") else ""


# --- doubts ---------------------------------------------------------------------------------------------------------


def doubts() -> str:
    """Every provision that is doubted, not verified or not translated, page by page; then the rates and the trials."""
    found = [version for version in law().versions if _is_open(version)]
    pages = dict.fromkeys(version.page for version in law().versions)
    parts = [_count(found)]
    for page in pages:
        here = [version for version in found if version.page == page]
        same = groupby(here, key=lambda version: (version.title, _notes(version)))
        said = [_doubt(title.en, list(versions), notes) for (title, notes), versions in same]
        parts.append(f"## {page}\n\n" + ("\n".join(said) if said else "Nothing.\n"))
    parts.append("## rates\n\n" + "\n".join(_doubt_of_rates()))
    parts.append("## trials\n\n" + "\n".join(_doubt_of_trials()))
    return "\n".join(parts)


def _is_open(version: Version) -> bool:
    unsure = version.confidence is not Confidence.VERIFIED
    return unsure or isinstance(version.declaration, Untranslated) or bool(_reasons(version))


def _reasons(version: Version) -> list[str]:
    return [doubt.en for doubt in (version.doubt, version.scope.doubt) if doubt != NOTHING]


def _count(found: Sequence[Version]) -> str:
    unsure = sum(v.confidence is Confidence.UNCERTAIN for v in found)
    one_source = sum(v.confidence is Confidence.SOURCE_ONLY for v in found)
    by_hand = sum(isinstance(v.declaration, Untranslated) for v in found)
    in_words = sum(bool(_reasons(v)) for v in found)
    return (
        f"{len(law().versions)} provisions are declared. {len(found)} of them stand here: {one_source} rest on a "
        f"source document only, {unsure} are uncertain, {by_hand} are untranslated, {in_words} carry a doubt in "
        "words. One provision can be several of these.\n"
    )


def _doubt(title: str, versions: Sequence[Version], notes: Sequence[str]) -> str:
    """The versions of a rule that the same is said of, and what is said."""
    of = [f"`{version.slug}`, {version.source.cite}, {MARKS[version.mark].en}" for version in versions]
    return "\n".join([f"### {title}", "", "; ".join(of), "", *notes, *([""] if notes else [])])


def _notes(version: Version) -> tuple[str, ...]:
    notes = [f"- {reason}" for reason in _reasons(version)]
    if isinstance(version.declaration, Untranslated):
        notes += [f"- Untranslated: {version.declaration.why.en}", f"- By hand: {version.declaration.by_hand.en}"]
    return tuple(notes)


def _doubt_of_rates() -> Iterator[str]:
    for series in law().series:
        if series.doubt != NOTHING:
            yield f"### {series.title.en}\n\n`{series.name}`, {series.source.cite}\n\n- {series.doubt.en}\n"


def _doubt_of_trials() -> Iterator[str]:
    for trial in law().trials:
        if trial.doubt != NOTHING:
            yield f"### {trial.title.en}\n\n`{trial.id}`, {trial.source.cite}\n\n- {trial.doubt.en}\n"


# --- decisions ------------------------------------------------------------------------------------------------------


def decisions() -> str:
    """The hard choices, by number."""
    pages_ = sorted((DOCS / "adr").glob("*.md"))
    titles = [(page, page.read_text(encoding="utf-8").splitlines()[0].lstrip("# ")) for page in pages_]
    return "".join(f"- [{title}](adr/{page.name})\n" for page, title in titles)


# --- commands -------------------------------------------------------------------------------------------------------


def printed(command: str) -> str:
    """What a command prints when it is run at the root of the repository, 80 columns wide.

    When it refuses, what it says on the error stream; otherwise what it writes, without its remarks.
    """
    program, *words = shlex.split(command)
    if program != "./humlebi":
        raise ValueError(f"only ./humlebi can be run in the documentation, not {program}")
    out, err = _Stream(), _Stream()
    before, width = Path.cwd(), os.environ.get("COLUMNS")
    os.chdir(ROOT)
    os.environ["COLUMNS"] = WIDTH
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(words)
    finally:
        os.chdir(before)
        os.environ.pop("COLUMNS")
        os.environ.update({"COLUMNS": width} if width else {})
    text = out.text() if code == 0 else err.text()
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


class _Stream(io.TextIOWrapper):
    """A stream in memory that also takes bytes, as the standard ones do."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)

    def text(self) -> str:
        self.flush()
        return self.buffer.getvalue().decode()  # type: ignore[attr-defined]


def console(block: str) -> str:
    """The block with what its commands print now."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(f"$ {command}\n{printed(command)}\n" for command in commands)


def python(text: str) -> str:
    """The page with what its Python blocks print, each below its block."""
    names: dict[str, Any] = {"__name__": "docs"}

    def shown(found: re.Match[str]) -> str:
        out = _Stream()
        with contextlib.redirect_stdout(out):
            exec(compile(found[2], "docs", "exec"), names)  # noqa: S102 - our own pages
        return found[1] + (f"\n```text\n{out.text()}```\n" if out.text() else found[3] or "")

    return PYTHON.sub(shown, text)


# --- files ----------------------------------------------------------------------------------------------------------

PARTS: dict[str, Callable[[], str]] = {
    "spell-words": spell_words,
    "event-words": event_words,
    "refusals": refusals,
    "glossary": glossary,
    "doubts": doubts,
    "decisions": decisions,
    "first-hour-sheets": lambda: desk_pages().sheets(),
    "first-hour-demo": lambda: desk_pages().welcome(),
    "first-hour-today": lambda: desk_pages().today(),
}
# Pages with a part that is read off the running desk: making them takes some seconds and a database.
OF_THE_DESK = (DOCS / "first-hour.md", DOCS / "first-hour.da.md")


def desk_pages() -> ModuleType:
    """What the desk shows, from the file beside this one, whether this one is run or imported."""
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    return import_module("docs.first_hour")


def pages() -> list[Path]:
    """The pages that people write and the program completes; docs/law is written whole."""
    return sorted(page for page in DOCS.rglob("*.md") if LAW not in page.parents)


def made(text: str) -> str:
    """The text of a page with all of its made parts fresh."""
    text = MADE.sub(lambda found: f"{found[1]}{PARTS[found[2]]()}{found[3]}", text)
    return python(CONSOLE.sub(lambda found: f"```console\n{console(found[1])}```", text))


def stale() -> list[Path]:
    """The pages that differ from what would be written."""
    return [page for page in pages() if made(page.read_text(encoding="utf-8")) != page.read_text(encoding="utf-8")]


def stale_law() -> dict[Path, str]:
    """The files of docs/law that are not as they would be written; an empty text = one that has no page any more."""
    fresh = {LAW / name: text for name, text in lawpages.pages().items()}
    old = {path: "" for path in LAW.rglob("*.md") if path not in fresh}
    return old | {path: text for path, text in fresh.items() if not path.exists() or path.read_text("utf-8") != text}


def run(words: Sequence[str]) -> int:
    check, law_pages = "--check" in words, stale_law()
    for page in (old := stale()):
        print(page.relative_to(ROOT))
        if not check:
            page.write_text(made(page.read_text(encoding="utf-8")), encoding="utf-8")
    for page, text in law_pages.items():
        print(page.relative_to(ROOT))
        if not check:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, encoding="utf-8") if text else page.unlink()
    return 1 if check and (old or law_pages) else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
