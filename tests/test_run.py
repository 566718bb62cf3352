"""What the test command asks of a machine."""

from __future__ import annotations

import pytest
from tests import run


def test_a_library_that_is_not_there_is_asked_for_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LIBRARIES", {"libm.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(run, "find_browser", lambda: "/usr/bin/chromium")
    assert run.missing_packages(has_server=True) == ["libnowhere9"]
