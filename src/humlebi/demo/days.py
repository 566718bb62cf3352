"""The calendar with a memory: the same few thousand days are asked for hundreds of thousands of times."""

from __future__ import annotations

from functools import cache

from humlebi.timeline import calendar

add_days = calendar.add_days
add_months = cache(calendar.add_months)
last_of_first = cache(calendar.last_of_first)
is_workday = cache(calendar.is_workday)
