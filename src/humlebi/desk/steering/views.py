"""What a change of law or a trial would mean for a unit: two laws over its citizens, and who is behind the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from humlebi.desk import clock, export
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import leads, visible
from humlebi.desk.access.views import user_of
from humlebi.desk.casework.models import Citizen
from humlebi.desk.jobs import queue
from humlebi.desk.jobs.models import State
from humlebi.desk.law import days
from humlebi.desk.law.templatetags.law_words import rule_title, said, sort_key
from humlebi.desk.steering.bars_svg import bars
from humlebi.law.kinds import Text
from humlebi.law.past import last_read
from humlebi.law.register import Version, law

ON_A_PAGE = 50  # citizens


@dataclass(frozen=True)
class Asked:
    """What is compared: a trial over today's law, or an older law with today's. Empty = nothing yet."""

    trial: str
    proposal: str
    day: date | None
    written: str
    fault: str
    duty: str

    @property
    def anything(self) -> bool:
        return bool(self.trial or self.proposal or self.day)

    @property
    def work(self) -> dict[str, str]:
        """The same as the work is asked for."""
        if self.day:
            return {"law": self.day.isoformat()}
        return {"proposal": self.proposal} if self.proposal else {"trial": self.trial}

    @property
    def line(self) -> str:
        """The same as the log keeps it."""
        laid = f"forslag={self.proposal}" if self.proposal else f"forsoeg={self.trial}"
        head = f"lov={self.day:%d-%m-%Y}" if self.day else laid
        return f"sammenlign {head}" + (f" pligt={self.duty}" if self.duty else "")

    @property
    def before(self) -> str:
        """The law that comes first, in words."""
        today = {"day": date_format(clock.today(), "DATE_FORMAT")}
        if self.day is None:
            return _("the law of today, %(day)s") % today
        return _("the law as it stood on %(day)s") % {"day": date_format(self.day, "DATE_FORMAT")}

    @property
    def after(self) -> str:
        today = {"day": date_format(clock.today(), "DATE_FORMAT")}
        if self.trial:
            return _("the law of today with the trial “%(trial)s”") % {"trial": said(law().trial(self.trial).title)}
        if proposed := law().proposal(self.proposal):
            return _("the law of today with the proposal, no law, “%(proposal)s”") % {"proposal": said(proposed.title)}
        return _("the law of today, %(day)s") % today


@dataclass(frozen=True)
class Duty:
    """One duty that changes: how many rows under either law, and for how many citizens."""

    version: Version
    before: int
    after: int
    people: int


@dataclass(frozen=True)
class Paid:
    """One benefit that changes: weeks and kroner under either law, and the kroner more."""

    benefit: str
    weeks: tuple[int, int]
    refusion: tuple[int, int]

    @property
    def more(self) -> int:
        return self.refusion[1] - self.refusion[0]


@export.downloads
@require_safe
def comparison(request: HttpRequest) -> HttpResponse:
    """Only a team leader, and only over the citizens of the own unit."""
    user = user_of(request)
    if not leads(user):
        log.write(user, Act.LIST_OPENED, detail="sammenlign", granted=False)
        raise Http404
    asked = _asked(request)
    proposals = [one for one in law().proposals if one.comparable]
    shown: dict[str, object] = {"trials": law().trials, "proposals": proposals, "asked": asked}
    if not asked.anything:
        return render(request, "steering/comparison.html", shown)
    job = queue.ask(user, "comparison", asked.work, again="igen" in request.GET)
    if job.state == State.FAILED:
        return render(request, "steering/comparison.html", shown | {"failed": True})
    if job.state != State.DONE:
        return queue.waiting(request, job, "compare")
    if kind := export.asked(request):
        return _taken(request, user, asked, job.result or {}, kind)
    page = _people(request, user, asked, job.result or {})
    log.write(user, Act.LIST_OPENED, detail=asked.line, shown=[one.case_number for one in page])
    return render(request, "steering/comparison.html", shown | _shown(asked, job.result or {}) | {"page": page})


def _asked(request: HttpRequest) -> Asked:
    told = request.GET
    trial, proposal, duty = told.get("forsoeg", ""), told.get("forslag", ""), told.get("pligt", "")
    if proposal and not any(one.id == proposal and one.comparable for one in law().proposals):
        raise Http404
    if trial and trial not in {one.id for one in law().trials}:
        raise Http404
    if duty and not law().named(duty):
        raise Http404
    laid = trial or proposal
    day, fault = (None, "") if laid else days.within(told.get("lov", ""))
    if told and not laid and not told.get("lov"):
        fault = _("Choose a trial or a proposal, or write a date.")
    return Asked(trial, "" if trial else proposal, day, days.written(day) or told.get("lov", ""), fault, duty)


def _shown(asked: Asked, found: dict[str, Any]) -> dict[str, object]:
    duties = [Duty(law().named(name)[-1], before, after, len(who)) for name, before, after, who in found["duties"]]
    paid = [Paid(benefit, (one, other), (paid, more)) for benefit, one, other, paid, more in found["benefits"]]
    talks = [(date.fromisoformat(month), before, after) for month, before, after in found["talks"]]
    changed = [one for one in paid if one.weeks[0] != one.weeks[1] or one.more]
    return {
        "done": True,
        "duties": sorted(duties, key=lambda one: (-one.people, sort_key(rule_title(one.version)))),
        "talks": talks,
        "talks_change": any(before != after for _month, before, after in talks),
        "picture": bars([(f"{m:%m}/{m:%y}", b, a) for m, b, a in talks], _("Talks falling due each month")),
        "paid": changed,
        "kroner_change": any(one.more for one in changed),
        "assumes": Text(*found["assumes"]),
        "past": [date.fromisoformat(first) for first in found.get("past", ())],
        "touched": found["changed"],
        "concerned": found["concerned"],
        "proposed": law().proposal(asked.proposal),
        "everybody": found["everybody"],
        "of_duty": law().named(asked.duty)[-1] if asked.duty else None,
    }


def _taken(request: HttpRequest, user: User, asked: Asked, found: dict[str, Any], kind: str) -> HttpResponse:
    """The duties that change, or the citizens behind them, as a file."""
    past = found.get("past", ())
    if request.GET.get("liste") == "pligter":
        rows: list[Sequence[export.Cell]] = [
            [
                rule_title(version := law().named(name)[-1]),
                version.source.cite,
                before,
                after,
                len(who),
                _read(version, past),
            ]
            for name, before, after, who in found["duties"]
        ]
        headings, shown = [_("Duty"), _("Source"), _("Before"), _("After"), _("Citizens")], []
        headings.append(_("Reckoned on the law as read up to"))
        name = _("Duties that change")
    else:
        people = _behind(user, asked, found)
        rows = [[one.name, one.case_number, one.caseworker.get_full_name() if one.caseworker else ""] for one in people]
        headings, shown = [_("Name"), _("Case number"), _("Caseworker")], [one.case_number for one in people]
        name = _("For whom something changes")
    export.check(len(rows))
    about = asked.line.removeprefix("sammenlign ")
    log.write(user, Act.EXPORTED, detail=f"sammenlign {kind} {len(rows)} {about}", shown=shown)
    return export.answer(export.Sheet(name, headings, rows), kind)


def _read(version: Version, past: Sequence[str]) -> date | None:
    """How far the law was read, where some of what is compared is reckoned of days past that."""
    return last_read(version.read_until) if version.read_until.isoformat() in past else None


def _people(request: HttpRequest, user: User, asked: Asked, found: dict[str, Any]) -> Page[Citizen]:
    return Paginator(_behind(user, asked, found), ON_A_PAGE).get_page(request.GET.get("side"))


def _behind(user: User, asked: Asked, found: dict[str, Any]) -> list[Citizen]:
    """Those behind a figure whom the person may see now, by name; of one duty, or all for whom anything changes."""
    of_duty = {name: who for name, _before, _after, who in found["duties"]}
    keys = of_duty.get(asked.duty, []) if asked.duty else found["people"]
    # The keys stand in the work's result; a long list is asked for in one go, whatever its length.
    mine = Citizen.objects.filter(visible(user)).select_related("caseworker").order_by("sort_key", "pk")
    wanted = set(keys)
    return [one for one in mine if one.pk in wanted]
