"""Runs every check that a change must pass.

    ./humlebi test                everything; installs a browser and PostgreSQL when it may
    ./humlebi test --all          and 20,000 broken files, not 3,000
    ./humlebi test --quick        style, import contracts and the tests that need no database
    ./humlebi test -- -k samtale  what follows the dashes goes to pytest

The last line printed is pytest's own summary.
"""

import argparse
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORE_TESTS = ("tests/timeline", "tests/law", "tests/reckoning", "tests/outcomes")
DESK_TESTS = "tests/desk"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# What Playwright's own node wants of the machine, and the Debian package that has it.
LIBRARIES = {"libatomic.so.1": "libatomic1", "libstdc++.so.6": "libstdc++6"}
IN_CI = os.environ.get("CI") == "true"


@dataclass(frozen=True)
class Step:
    title: str
    command: tuple[str, ...]
    environment: Mapping[str, str]


def python(*words: str) -> tuple[str, ...]:
    return (sys.executable, *words)


def say(text: str) -> None:
    print(text, flush=True)


# ---------------------------------------------------------------------------------------------------------
# What the machine has


def find_browser() -> str | None:
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def find_postgres() -> Path | None:
    """The folder that holds initdb and pg_ctl. Debian keeps it off the search path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: float(each.parent.name))
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    whole = [each for each in folders if (each / "initdb").exists() and (each / "pg_ctl").exists()]
    return whole[-1] if whole else None


def may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Installs Debian packages. A failure is shown, and noticed by whoever looks for the program."""
    say(f"Installing {' and '.join(packages)} ...")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            say(done.stdout)


def find_library(name: str) -> bool:
    """Whether programs find the library; asked of a fresh process, for this one keeps what it has loaded."""
    look = f"import ctypes; ctypes.CDLL({name!r})"
    return subprocess.run([sys.executable, "-c", look], stderr=subprocess.DEVNULL, check=False).returncode == 0


def missing_packages(has_server: bool) -> list[str]:
    wanted = []
    if not find_browser():
        wanted.append("chromium")
    wanted += [package for library, package in LIBRARIES.items() if not find_library(library)]
    if not has_server and not find_postgres():
        wanted.append("postgresql")
    return wanted


def prepare_machine() -> list[str]:
    """Installs what is missing; returns what had to be done without though it may not be."""
    has_server = "HUMLEBI_TEST_POSTGRES" in os.environ
    if may_install() and (packages := missing_packages(has_server)):
        install(packages)
    still_missing = missing_packages(has_server)
    for package in still_missing:
        say(f"Skipping the tests that need {package}: it is not here, and could not be installed.")
    return [f"{package} is missing" for package in still_missing] if IN_CI else []


# ---------------------------------------------------------------------------------------------------------
# A PostgreSQL of our own


def server_user() -> list[str]:
    """Words to put before a command, since the server refuses to run as root."""
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def run_server_command(folder: Path, *words: str | Path) -> None:
    # Into a file and not a pipe: the server inherits it and would hold a pipe open.
    with (folder / "output").open("a+") as output:
        done = subprocess.run(
            [*server_user(), *map(str, words)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            output.seek(0)
            raise OSError(f"{words[0]} ended with {done.returncode}:\n{output.read()}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start_server(programs: Path, folder: Path) -> str:
    """Starts a throwaway server on the loopback address; returns its URL."""
    password, port, data = secrets.token_hex(16), free_port(), folder / "data"
    (folder / "password").write_text(password)
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        for path in (folder, folder / "password"):
            os.chown(path, account.pw_uid, account.pw_gid)
    run_server_command(
        folder,
        *(programs / "initdb", "--pgdata", data, "--username", "humlebi", "--pwfile", folder / "password"),
        *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
    )
    # Nothing here outlives the run, so nothing needs to survive a power cut.
    settings = f"-h 127.0.0.1 -p {port} -k '{folder}' -F -c synchronous_commit=off -c full_page_writes=off"
    run_server_command(folder, programs / "pg_ctl", "start", "-w", "-D", data, "-o", settings, "-l", folder / "log")
    return f"postgresql://humlebi:{password}@127.0.0.1:{port}/postgres"


@contextmanager
def postgres() -> Iterator[str | None]:
    """The URL of a server for the time of the tests; None if there is none to be had."""
    given = os.environ.get("HUMLEBI_TEST_POSTGRES")
    programs = find_postgres()
    if given or programs is None:
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="humlebi-postgres-"))
    try:
        yield start_server(programs, folder)
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            run_server_command(folder, programs / "pg_ctl", "stop", "-m", "immediate", "-D", folder / "data")
        shutil.rmtree(folder, ignore_errors=True)


# ---------------------------------------------------------------------------------------------------------
# The steps


def style_steps() -> list[Step]:
    concise = ("--output-format", "concise", ".")
    return [
        Step("ruff check", python("-m", "ruff", "check", *concise), {}),
        Step("ruff format", python("-m", "ruff", "format", "--check", *concise), {}),
    ]


def contract_step() -> Step:
    # Run from its function: the script of that name holds the path where it was installed.
    words = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    return Step("import contracts", python("-c", words, "--no-logo", "--no-cache"), {})


def type_and_template_steps() -> list[Step]:
    # Only its lint: its formatter puts white space into links and badges, where it shows on the page.
    return [
        Step("mypy", python("-m", "mypy"), {}),
        Step("djlint", python("-m", "djlint", "src/humlebi", "--quiet", "--lint"), {}),
    ]


def pytest(*words: str) -> tuple[str, ...]:
    return python("-m", "pytest", *words)


def postgres_step(url: str) -> Step:
    return Step(
        "pytest: the desk on PostgreSQL",
        pytest(DESK_TESTS, "-n", "2", "-m", "not browser"),
        {"HUMLEBI_DATABASE_URL": url, "HUMLEBI_TEST_POSTGRES": url},
    )


def quick_steps(extra: Sequence[str]) -> list[Step]:
    folders = [each for each in CORE_TESTS if (ROOT / each).is_dir()]
    return [*style_steps(), contract_step(), Step("pytest: the core", pytest(*folders, *extra), {})]


def full_steps(url: str | None, extra: Sequence[str]) -> list[Step]:
    """pytest on SQLite comes last, for its summary is to be the last line."""
    steps = [*style_steps(), contract_step(), *type_and_template_steps()]
    if url and (ROOT / DESK_TESTS).is_dir():
        steps.append(postgres_step(url))
    environment = {"HUMLEBI_TEST_POSTGRES": url} if url else {}
    return [*steps, Step("pytest", pytest("-n", "2", *extra), environment)]


def passes(step: Step) -> bool:
    say(f"\n== {step.title}")
    started = time.monotonic()
    done = subprocess.run(step.command, cwd=ROOT, env=os.environ | step.environment, check=False)
    if "pytest" not in step.command:
        say(f"   {'passed' if done.returncode == 0 else 'FAILED'} in {time.monotonic() - started:.1f} s")
    return done.returncode == 0


def run(steps: Sequence[Step], failed: Sequence[str]) -> int:
    """Runs all steps, the failed ones too; names what failed before the last one. Returns the exit code."""
    failed = list(failed)
    *earlier, last = steps
    failed += [step.title for step in earlier if not passes(step)]
    if failed:
        say(f"\n== FAILED before the last step: {', '.join(failed)}")
    return 0 if passes(last) and not failed else 1


def run_everything(extra: Sequence[str]) -> int:
    failed = prepare_machine()
    with postgres() as url:
        return run(full_steps(url, extra), failed)


def ask_to_stop(*_: object) -> None:
    sys.exit(143)


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="humlebi test", description="Runs every check that a change must pass.")
    parser.add_argument("--quick", action="store_true", help="style, import contracts and the core tests only")
    parser.add_argument("--all", action="store_true", help="break 20,000 files at random and not 3,000")
    parser.add_argument("pytest", nargs="*", help="after --: arguments for the last run of pytest")
    wish = parser.parse_args(words)
    # A killed run must still stop its server.
    signal.signal(signal.SIGTERM, ask_to_stop)
    # The checks load the settings, which must not find anyone's own database and key.
    with tempfile.TemporaryDirectory(prefix="humlebi-data-") as data:
        os.environ["HUMLEBI_DATA"] = data
        if wish.all:
            os.environ["HUMLEBI_FUZZ"] = "20000"
        return run(quick_steps(wish.pytest), []) if wish.quick else run_everything(wish.pytest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
