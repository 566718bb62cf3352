"""What a change of law or a trial would mean for a unit: two laws over its citizens, and who is behind the figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import leads, visible
from humlebi.desk.access.views import user_of
from humlebi.desk.casework import gather
from humlebi.desk.casework.models import Citizen
from humlebi.desk.law.templatetags.law_words import language
from humlebi.desk.steering.bars_svg import bars
from humlebi.law.register import Law, OutsideLaw, law
from humlebi.outcomes.comparison import BenefitChange, Comparison, compare
from humlebi.reckoning.assess import assess
from humlebi.timeline.columns import columns_of

SHOWN = 100  # of the citizens for whom something changes; the figure counts all


@dataclass(frozen=True)
class Paid:
    """One benefit's weeks and kroner under either law, rounded to be read."""

    benefit: str
    weeks: tuple[str, str, str]
    refusion: tuple[str, str, str]


@require_safe
def comparison(request: HttpRequest) -> HttpResponse:
    """Only a team leader, and only over the citizens of the own unit."""
    user = user_of(request)
    if not leads(user):
        log.write(user, Act.LIST_OPENED, detail="sammenlign", granted=False)
        raise Http404
    trial, day, fault = request.GET.get("forsoeg", ""), request.GET.get("lov", ""), ""
    if trial and trial not in {one.id for one in law().trials}:
        raise Http404
    other: Law | None = None
    if day and not trial:
        other, fault = _as_of(day)
    shown: dict[str, object] = {"trials": law().trials, "trial": trial, "day": day, "fault": fault}
    if trial or other:
        log.write(user, Act.LIST_OPENED, detail=f"sammenlign {trial or day}")
        shown |= _compared(user, trial, other)
    return render(request, "steering/comparison.html", shown)


def _as_of(text: str) -> tuple[Law | None, str]:
    try:
        return law().as_of(date.fromisoformat(text)), ""
    except OutsideLaw:
        begins, until = law().formalised
        last = until - timedelta(days=1)
        return None, _("The law is declared from %(begins)s to %(last)s.") % {"begins": begins, "last": last}
    except ValueError:
        return None, _("This is no date that exists. Write year-month-day.")


def _compared(user: User, trial: str, other: Law | None) -> dict[str, object]:
    """A trial is what might come; an older law is what was."""
    citizens = list(Citizen.objects.filter(visible(user)).order_by("pk"))
    facts, today = columns_of(gather.of_some(citizens, visible(user, "citizen__"))), clock.today()
    now = assess(facts, today)
    found = compare(now, assess(facts, today, trials=(trial,))) if trial else compare(assess(facts, today, other), now)
    case_of = {citizen.person: citizen for citizen in citizens}
    touched = [case_of[person] for person in found.people]
    return {
        "found": found,
        "duties": [(one, law().named(one.duty)[-1]) for one in found.duties],
        "picture": _picture(found),
        "paid": [_paid(one) for one in found.benefits],
        "touched": touched[:SHOWN],
        "touched_in_all": len(touched),
        "everybody": len(citizens),
    }


def _picture(found: Comparison) -> object:
    pairs = [(f"{month:%m}/{month:%y}", before, after) for month, before, after in found.talks]
    return bars(pairs, _("Talks falling due each month"))


def _paid(one: BenefitChange) -> Paid:
    weeks = (one.before.weeks, one.after.weeks, one.weeks)
    kroner = (one.before.refusion, one.after.refusion, one.refusion)
    return Paid(one.benefit, _written(weeks), _written(kroner))


def _written(figures: tuple[Fraction, Fraction, Fraction]) -> tuple[str, str, str]:
    before, after, more = (f"{round(figure):,}" for figure in figures)
    sign = "+" if figures[2] > 0 else ""
    texts = (before, after, sign + more)
    return tuple(text.replace(",", ".") if language() == "da" else text for text in texts)  # type: ignore[return-value]
