"""What every test may use: the reference data beside the repository, and how many random cases are tried."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SHARED = Path(__file__).resolve().parents[1].parent / "shared"

_CALM = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
# The daily cases are the same each time, so that a red run is somebody's change; "thorough" looks for new ones.
settings.register_profile("quick", max_examples=40, deadline=None, derandomize=True, suppress_health_check=_CALM)
settings.register_profile("standard", max_examples=300, deadline=None, suppress_health_check=_CALM)
settings.register_profile("thorough", max_examples=3000, deadline=None, suppress_health_check=_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference data, logs and source documents; tests that read it are skipped where it is absent."""
    if not (SHARED / "data").is_dir():
        pytest.skip(f"the reference data is not beside the repository ({SHARED.name}/data is missing)")
    return SHARED


@pytest.fixture
def everything_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every paragraph had been read: for what is told of a rule beside its mark."""
    from humlebi.law import marks
    from humlebi.law.kinds import Confidence

    monkeypatch.setitem(marks._OTHERWISE, Confidence.VERIFIED, marks.Mark.READ_BY_TWO)
