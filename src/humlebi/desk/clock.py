"""The one place that reads today's date and the time of day."""

from __future__ import annotations

import os
from datetime import date, datetime

from django.utils import timezone


def today() -> date:
    """Today in Denmark, or the day that HUMLEBI_TODAY (YYYY-MM-DD) fixes for a demonstration or a test."""
    fixed = os.environ.get("HUMLEBI_TODAY")
    return date.fromisoformat(fixed) if fixed else timezone.localdate()


def now() -> datetime:
    """The moment something is written down: audit, never logic."""
    return timezone.now()
