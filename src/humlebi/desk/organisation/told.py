"""What organising adds to the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from humlebi.desk.access import menu
from humlebi.desk.casework import places
from humlebi.desk.organisation.views import organises


def tell() -> None:
    """Called once, when Django starts."""
    places.tell(places.ActWords("case_moved", gettext_lazy("Given to another caseworker")))
    menu.tell(menu.Item("organisation", 80, "organisation", gettext_lazy("Organisation"), organises))
