"""How the languages of the course stand on a page."""

from __future__ import annotations

from collections.abc import Sequence

PER_PAGE = 12


def grid(number: int) -> tuple[int, float, float]:
    """Columns, and the width and height of a card, for that many languages on one page, at most 12."""
    if number <= 4:
        return 2, 520.0, 208.0
    if number <= 6:
        return 3, 370.0, 208.0
    return 4, 282.0, 138.0


def on_page(codes: Sequence[str], page: int) -> Sequence[str]:
    return codes[page * PER_PAGE : (page + 1) * PER_PAGE]
