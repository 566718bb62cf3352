"""Nightly: reckons everybody's snapshot again for today, and deletes drafts that are too old."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from humlebi.desk import clock
from humlebi.desk.casework import drafts
from humlebi.desk.casework.snapshots import refresh_all


class Command(BaseCommand):
    help = "Reckon everybody's snapshot again for today, and delete drafts that are too old."

    def handle(self, *args: Any, **options: Any) -> None:
        today = clock.today()
        done = refresh_all(today, lambda done, of: self.stdout.write(f"{done} of {of}"))
        self.stdout.write(f"Snapshots of {done} citizens are of {today}.")
        self.stdout.write(f"{drafts.forget_old()} drafts were too old and are deleted.")
