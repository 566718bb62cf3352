"""The main menu: what every room adds to it, for whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from humlebi.desk.access.models import User


@dataclass(frozen=True)
class Item:
    """A place in the menu. `key` = what a page calls itself (`active`); `address` the name of its address."""

    key: str
    order: int
    address: str
    words: Any
    may: Callable[[User], bool] = lambda user: True


_ITEMS: dict[str, Item] = {}


def tell(*items: Item) -> None:
    """Adds to the menu, when Django starts. Two of one key are a mistake of the program: ValueError."""
    for item in items:
        if _ITEMS.setdefault(item.key, item) != item:
            raise ValueError(f"the menu has {item.key!r} already")


def of(user: User) -> list[Item]:
    """What the user finds in the menu, in its order."""
    return [item for item in sorted(_ITEMS.values(), key=lambda one: (one.order, one.key)) if item.may(user)]
