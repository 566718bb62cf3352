"""The compiled kernel runs only where it pays, what it costs to start counted in."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humlebi.law.register import law
from humlebi.reckoning import assess as assessing
from humlebi.reckoning import running
from humlebi.reckoning.assess import assess, runner_for
from humlebi.reckoning.choosing import AT_ONCE, PLAIN_SECONDS, Costs, Measured, folder_to_keep, pays
from humlebi.reckoning.compiled import available
from humlebi.timeline.columns import columns_of
from humlebi.timeline.facts import Event, Facts, Person, Spell

pytestmark = pytest.mark.core


NOTHING_MEASURED = Costs()


def chosen(
    units: float, costs: Costs = NOTHING_MEASURED, *, started: bool = False, kept: bool = False, speed: float
) -> bool:
    """Whether the compiled kernel is chosen on a machine that takes `speed` seconds for a unit."""
    return pays(units, costs, started=started, kept=kept, probe=lambda: speed)


def test_a_middling_population_is_not_worth_compiling_for() -> None:
    assert not chosen(8_107 * 5, speed=PLAIN_SECONDS)
    assert not chosen(5_000_000, speed=PLAIN_SECONDS)


def test_a_huge_population_is_worth_compiling_for() -> None:
    assert chosen(1_000_000_000, speed=PLAIN_SECONDS)


def test_what_was_measured_here_counts_and_not_what_is_usual() -> None:
    slow_to_compile, quick_to_compile = Costs(PLAIN_SECONDS, compiling=100.0), Costs(PLAIN_SECONDS, compiling=1.0)
    units = 10 / PLAIN_SECONDS
    assert not chosen(units, slow_to_compile, speed=PLAIN_SECONDS)
    assert chosen(units, quick_to_compile, speed=PLAIN_SECONDS)


def test_what_is_compiled_already_need_only_be_loaded() -> None:
    costs = Costs(PLAIN_SECONDS, compiling=20.0, loading=1.0)
    units = 5 / PLAIN_SECONDS
    assert not chosen(units, costs, speed=PLAIN_SECONDS)
    assert chosen(units, costs, kept=True, speed=PLAIN_SECONDS)


def test_what_is_loaded_already_costs_nothing_to_start() -> None:
    assert chosen(2 * AT_ONCE / PLAIN_SECONDS, started=True, speed=PLAIN_SECONDS)
    assert not chosen(0.5 * AT_ONCE / PLAIN_SECONDS, started=True, speed=PLAIN_SECONDS)


def test_a_machine_that_runs_slowly_compiles_slowly_too() -> None:
    units = 30 / PLAIN_SECONDS
    assert chosen(units, speed=PLAIN_SECONDS)
    assert chosen(units, speed=10 * PLAIN_SECONDS) == chosen(units, speed=PLAIN_SECONDS)


def test_little_work_is_not_even_probed() -> None:
    def never() -> float:
        raise AssertionError("probed")

    assert not pays(1_000, Costs(), started=False, kept=False, probe=never)
    assert not pays(1_000_000, Costs(), started=False, kept=False, probe=never)


@given(
    units=st.floats(1, 1e11),
    speed=st.floats(1e-8, 1e-4),
    plain=st.none() | st.floats(1e-8, 1e-4),
    starting=st.floats(0.01, 500),
    kept=st.booleans(),
)
def test_nobody_waits_longer_for_a_compiler_than_the_plain_kernel_would_take(
    units: float, speed: float, plain: float | None, starting: float, kept: bool
) -> None:
    costs = Costs(plain, compiling=starting, loading=starting)
    if chosen(units, costs, kept=kept, speed=speed):
        assert starting <= units * speed


def test_what_is_measured_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "speed.json"
    Measured(file).note(plain=2e-6)
    Measured(file).note(compiling=12.5)
    assert Measured(file).costs == Costs(2e-6, 12.5, None)
    Measured(file).note(plain=4e-6)
    assert Measured(file).costs.plain == pytest.approx(3e-6)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"plain": "fast"}', '{"plain": -1}', '{"plain": 1e300}', "\0"])
def test_a_file_that_makes_no_sense_is_measured_anew(tmp_path: Path, text: str) -> None:
    file = tmp_path / "speed.json"
    file.write_text(text, encoding="utf-8")
    assert Measured(file).costs == Costs()


def test_where_nothing_can_be_written_it_is_kept_in_memory(tmp_path: Path) -> None:
    for file in (None, tmp_path / "not there" / "speed.json"):
        measured = Measured(file)
        measured.note(compiling=3.0)
        assert measured.costs.compiling == 3.0


def test_the_first_folder_that_can_be_written_is_used(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    places = {"NUMBA_CACHE_DIR": str(tmp_path / "a file"), "HUMLEBI_DATA": str(tmp_path / "data")}
    assert folder_to_keep("key", places) == tmp_path / "data" / "cache" / "key"
    places["XDG_CACHE_HOME"] = str(tmp_path / "own")
    assert folder_to_keep("key", places) == tmp_path / "own" / "humlebi" / "key"


def test_code_is_not_kept_where_others_may_write(tmp_path: Path) -> None:
    open_to_all = tmp_path / "own" / "humlebi" / "key"
    open_to_all.mkdir(parents=True)
    open_to_all.chmod(0o777)
    places = {"XDG_CACHE_HOME": str(tmp_path / "own"), "HUMLEBI_DATA": str(tmp_path / "data")}
    assert folder_to_keep("key", places) == tmp_path / "data" / "cache" / "key"


def _people(count: int) -> Facts:
    first = date(2015, 1, 5)
    people = [Person(str(n), date(1980, 1, 1)) for n in range(count)]
    spells = [Spell(p.id, "sygedagpenge", first + timedelta(days=n % 300), None, "ledig") for n, p in enumerate(people)]
    return Facts.of(people, spells, [Event(p.id, "samtale", first + timedelta(days=60)) for p in people])


def test_a_few_thousand_people_are_reckoned_plainly_at_the_first_start(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Measured(None)
    monkeypatch.setattr(running, "measured", lambda: nothing)
    monkeypatch.setattr(running, "kept", lambda: False)
    monkeypatch.setattr(running, "_STARTED", set())
    monkeypatch.delenv("HUMLEBI_COMPILED", raising=False)
    assert runner_for(law(), columns_of(_people(8_107)), date(2016, 1, 1)).as_lists


@pytest.mark.skipif(not available(), reason="Numba is not installed")
def test_the_choice_changes_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    facts, today = columns_of(_people(50)), date(2016, 1, 1)
    monkeypatch.setattr(assessing, "FEW", 0)
    nothing = Measured(None)
    monkeypatch.setattr(running, "measured", lambda: nothing)
    told = []
    for pays_off in (False, True):
        monkeypatch.setattr(running, "pays", lambda *_a, answer=pays_off, **_k: answer)
        told.append(list(assess(facts, today).each()))
    assert told[0] == told[1]


def test_a_first_start_in_a_fresh_process_does_not_compile(tmp_path: Path) -> None:
    script = (
        "from tests.reckoning.test_choosing import _people; from datetime import date; import sys;"
        "from humlebi.reckoning.assess import assess; assess(_people(3000), date(2016, 1, 1));"
        "print('numba' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "HUMLEBI_COMPILED": "", "PYTHONPATH": "src:."},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
