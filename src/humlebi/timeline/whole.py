"""A whole number as somebody wrote it: in a file, an address or the environment."""

from __future__ import annotations

MOST = 999_999_999  # more rows or pages than anything here has


def whole(text: str, most: int = MOST) -> int | None:
    """The number from 0 to `most`; None when the text is anything else.

    Only the figures 0-9 count: "²" is a digit to `str.isdigit` and none to `int`. The length is looked at first, for
    `int` refuses, or takes long over, a text of thousands of figures.
    """
    if not (text.isascii() and text.isdigit()):
        return None
    told = text.lstrip("0") or "0"
    return int(told) if len(told) <= len(str(most)) and int(told) <= most else None
