"""The documentation is true: its examples run, its lists are fresh, its links lead somewhere, its walk is true."""

import ast
import configparser
import re
import struct
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.law import examples

from docs import make
from humlebi.law.register import Law
from humlebi.outcomes import lawpages
from humlebi.reckoning.assess import assess
from humlebi.timeline import calendar
from humlebi.timeline.words import EVENTS, SPELLS

pytestmark = pytest.mark.core

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PACKAGE = ROOT / "src/humlebi"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# --- what is made from the program ----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [page for page in make.pages() if page not in make.OF_THE_DESK], ids=name)
def test_what_is_made_from_the_program_and_what_it_prints_is_fresh(page: Path) -> None:
    fresh = make.made(text(page))
    assert text(page) == fresh, f"{name(page)} is stale; run .venv/bin/python docs/make.py"


def test_the_law_on_paper_is_fresh() -> None:
    stale = [name(path) for path in make.stale_law()]
    assert not stale, f"{stale[:3]} ... are stale; run .venv/bin/python docs/make.py"


def test_a_stale_page_of_law_would_be_noticed() -> None:
    pages = lawpages.pages()
    assert "52 uger" in pages["sygedagpenge/varighed.md"]
    assert (
        text(DOCS / "law/sygedagpenge/varighed.md").replace("52 uger", "53 uger") != pages["sygedagpenge/varighed.md"]
    )
    assert set(pages) == {path.relative_to(make.LAW).as_posix() for path in make.LAW.rglob("*.md")}


def test_a_stale_page_would_be_noticed() -> None:
    page = text(DOCS / "facts.md")
    for was, wrong in (("`visitation` |", "`visitering` |"), ("4 faults", "5 faults"), ("2015-04-17", "2015-04-18")):
        assert was in page
        assert make.made(page.replace(was, wrong)) == page
    guide = text(DOCS / "guide/rule-author.en.md")
    assert make.made(guide.replace("2 days late", "3 days late")) == guide


def test_every_command_of_the_pages_is_run_or_marked_as_one_that_is_not() -> None:
    fences = {fence for page in make.pages() for fence in re.findall(r"^```(\w*)$", text(page), re.M)}
    assert fences <= {"", "console", "nginx", "python", "sh", "sql", "text", "toml"}
    never_run = {
        line for page in make.pages() for block in _blocks(page, "sh") for line in block.splitlines() if line.strip()
    }
    assert {line.split()[1] for line in never_run if line.startswith("./humlebi")} <= {"demo", "import"}


def _blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text(page), re.S | re.M)


def test_the_worked_case_of_the_readme_is_what_is_printed() -> None:
    lines = [line[4:] for line in text(ROOT / "README.md").splitlines() if line.startswith("    ")]
    shown = {line[2:]: place for place, line in enumerate(lines) if line.startswith("$ ")}
    assert shown
    for command, place in shown.items():
        words = " ".join(lines[place + 1 :]).partition("...")[0].split()
        assert " ".join(words) in " ".join(make.printed(command).split())


def test_the_worked_examples_of_the_guide_hold() -> None:
    page = DOCS / "guide/rule-author.en.md"
    found = [case for block in _blocks(page, "toml") for case in tomllib.loads(block)["example"]]
    assert found
    for place, case in enumerate(found, 1):
        example = examples._example(f"guide-{place}", case)
        assessment = assess(example.facts, example.today, _tiny_law(page))
        assert examples.found(example, assessment) == examples.expected(example), example.name


def _tiny_law(page: Path) -> Law:
    names: dict[str, Any] = {"print": lambda *_: None}
    exec("\n".join(_blocks(page, "python")), names)
    return names["tiny"]


# --- words ----------------------------------------------------------------------------------------------------------


def test_every_word_of_the_facts_is_in_the_glossary() -> None:
    entries = tomllib.loads(text(make.GLOSSARY)).values()
    explained = {entry.get("kind") for entry in entries}
    assert {*SPELLS, *EVENTS} - explained == set()
    assert explained - {*SPELLS, *EVENTS, None} == set()


def test_every_word_of_the_program_is_where_the_glossary_says() -> None:
    rows = text(DOCS / "glossary.md").partition("## Words of the program")[2]
    places = re.findall(r"\| `([^`]+)` \|$", rows, re.M)
    assert len(places) > 20
    missing = [place for place in places if not _is_there(place)]
    assert missing == []


def _is_there(place: str) -> bool:
    """Whether a file or folder of that name is in the package, or a module of that name has that name in it."""
    if "/" in place or place.endswith(".py"):
        return any(path.as_posix().endswith("/" + place.rstrip("/")) for path in PACKAGE.rglob("*"))
    module, _, inside = place.partition(".")
    return any(inside in _names(path) for path in PACKAGE.rglob(f"{module}.py"))


def _names(path: Path) -> set[str]:
    """Everything a Python file defines: functions, classes, their methods and fields, and module variables."""
    return set(_defined(ast.parse(text(path)), ""))


def _defined(node: ast.AST, prefix: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield prefix + child.name
            if isinstance(child, ast.ClassDef):
                yield from _defined(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.Assign | ast.AnnAssign):
            targets = child.targets if isinstance(child, ast.Assign) else [child.target]
            yield from (prefix + target.id for target in targets if isinstance(target, ast.Name))


# --- links and pictures ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    broken = [link for link in LINK.findall(text(page)) if not link.startswith("http") and not _leads(page, link)]
    assert broken == []


def _leads(page: Path, link: str) -> bool:
    file, _, anchor = link.partition("#")
    target = (page.parent / file).resolve() if file else page
    if not target.exists() or not target.is_relative_to(ROOT):
        return False
    return not anchor or anchor in _anchors(target)


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```$", "", text(page), flags=re.S | re.M), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_is_reached_from_the_index() -> None:
    index = DOCS / "README.md"
    linked = {(DOCS / link.partition("#")[0]).resolve() for link in LINK.findall(text(index))}
    assert [name(page) for page in make.pages() if page != index and page not in linked] == []


def test_pictures_are_small_used_and_of_the_width_that_is_promised() -> None:
    pictures = sorted((DOCS / "pictures").glob("*.png"))
    used = {Path(link).name for page in PAGES for link in LINK.findall(text(page))}
    assert pictures
    for picture in pictures:
        data = picture.read_bytes()
        (width,) = struct.unpack(">I", data[16:20])
        assert len(data) < 200_000, picture.name
        assert width in (320, 1280), picture.name
        assert picture.name in used, picture.name


# --- the walk -------------------------------------------------------------------------------------------------------


def _walk() -> list[tuple[str, str]]:
    """(file, function) of each step, in order."""
    rows = re.findall(r"^\| (\d+) \| `([^`]+)` \| (?:`([^`]+)`)? ?\|", text(DOCS / "walk.md"), re.M)
    assert [int(number) for number, *_ in rows] == list(range(1, len(rows) + 1))
    return [(file, function) for _, file, function in rows]


def test_every_file_and_function_of_the_walk_is_there() -> None:
    steps = _walk()
    assert len(steps) > 12
    for file, function in steps:
        assert (PACKAGE / file).is_file(), file
        assert not function or function in _names(PACKAGE / file), f"{file} has no {function}"
    assert len({file for file, _ in steps}) == len(steps), "a file is passed twice"


def _layers(contract: str) -> list[set[str]]:
    """The layers of an import contract, the highest first."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    lines = parser[f"importlinter:contract:{contract}"]["layers"].split("\n")
    return [{word.strip(" ()") for word in line.split("|")} for line in lines if line.strip()]


def _layer(name_: str, layers: list[set[str]]) -> int:
    return next(place for place, layer in enumerate(layers) if name_ in layer)


def test_the_walk_goes_down_through_the_desk_and_up_through_the_house() -> None:
    files = [Path(file) for file, _ in _walk()]
    turn = next(place for place, file in enumerate(files) if file.stem == "gather")
    down, up = files[: turn + 1], files[turn + 1 :]
    casework = _layers("casework")
    depths = [_layer(file.stem, casework) for file in down]
    assert depths == sorted(set(depths)), "on the way down each file is below the last"
    rooms = [-_layer(file.parts[0], _layers("rooms")) for file in up]
    assert rooms == sorted(rooms), "on the way up no room is below the last"
    assert {file.parts[0] for file in up} >= {"timeline", "law", "reckoning", "outcomes", "desk"}


@pytest.mark.parametrize(
    ("later", "earlier"), [("case.py", "agenda"), ("storyline.py", "case"), ("record.py", "gather")]
)
def test_a_step_of_the_walk_reads_the_one_before_it(later: str, earlier: str) -> None:
    tree = ast.parse(text(PACKAGE / "desk/casework" / later))
    imported = {part for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for part in _parts_of(node)}
    assert earlier in imported


def _parts_of(node: ast.ImportFrom) -> Iterator[str]:
    yield from (node.module or "").split(".")
    yield from (alias.name for alias in node.names)


def test_the_numbers_of_the_walk_are_those_of_its_days() -> None:
    days = {date(2026, 5, 18), date(2026, 7, 12), date(2026, 11, 20)}
    numbers = {int(found) for found in re.findall(r"\b20\d{3}\b", text(DOCS / "walk.md"))}
    assert numbers == {calendar.number(day) for day in days}


# --- nothing of the machine it was made on --------------------------------------------------------------------------

# Written in two halves, so that this file does not name what it looks for.
HALVES = ("pypi .org", "files.python hosted", "registry. npmjs", "deb. debian", "/wo rk/", "/ro ot/", "/opt/ pypi")
NEVER_NAMED = tuple(half.replace(" ", "") for half in HALVES)
NOT_OURS = {"node_modules", "var", "build", "dist", "htmlcov", "__pycache__", "staticfiles"}


def _files() -> Iterator[Path]:
    """Every text file of the repository; nothing that tools or a running program left in it."""
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part != ".ci" for part in parts[:-1])
        if path.is_file() and not hidden and not NOT_OURS & set(parts):
            yield path


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    found = []
    for path in _files():
        try:
            content = text(path)
        except UnicodeDecodeError:
            continue
        found += [f"{name(path)}: {word}" for word in NEVER_NAMED if word in content]
    assert found == []


def test_the_locks_hold_no_address() -> None:
    locks = sorted((ROOT / "requirements").glob("*.txt"))
    assert locks
    assert [name(lock) for lock in locks if "http" in text(lock)] == []
