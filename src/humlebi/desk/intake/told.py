"""What intake adds to the menu, to a case's head and to the words of acts."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from humlebi.desk.access import menu
from humlebi.desk.access.models import User
from humlebi.desk.access.permissions import sees_cases
from humlebi.desk.casework import places
from humlebi.desk.intake.models import Contact
from humlebi.desk.intake.record import as_found
from humlebi.desk.organisation.allotting import names_of, said


def _of_case(user: User, case: Any, today: date) -> dict[str, Any] | None:
    """How the citizen came, which language they need, and why the case lies where it does."""
    contact = Contact.objects.filter(citizen=case.citizen).select_related("taken_in_by").first()
    if contact is None:
        return None
    found = as_found(contact.allotted)
    named = User.objects.filter(pk=found.caseworker) if found and found.caseworker else User.objects.none()
    why = said(found, names_of(named)) if found else _("Whoever took the citizen in chose the caseworker.")
    return {"contact": contact, "why": why}


def _interpreter(user: User, case: Any, today: date) -> tuple[str, str] | None:
    contact = Contact.objects.filter(citizen=case.citizen).only("language", "interpreter").first()
    if contact is None or not (contact.language or contact.interpreter):
        return None
    needs = _("needs an interpreter") if contact.interpreter else ""
    return _("Language"), ", ".join(filter(None, (contact.language, needs)))


def tell() -> None:
    """Called once, when Django starts."""
    menu.tell(menu.Item("intake", 20, "new_citizen", gettext_lazy("New citizen"), sees_cases))
    places.tell(
        places.Header("sprog", 10, _interpreter),
        places.Section("modtaget", 810, "intake/_section.html", _of_case),
        places.ActWords("citizen_made", gettext_lazy("Taken in"), "modtaget"),
    )
