"""How the instructor's screen shows what is open, locked or left to the rule, and how far somebody came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.course.overview import Cell
from engine.saving.records import GrantState
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.svg import Drawing, path
from engine.stage.scenes.tabs import small_icon
from engine.stage.sheet import Copy, Sheet

if TYPE_CHECKING:
    from engine.stage.stage import Stage

FILLS: dict[GrantState, str] = {"open": "#dcefb0", "closed": "#ffd9d2", "default": colour.WHITE}
SAID: dict[GrantState, str] = {"open": "Åben", "closed": "Låst", "default": "Følger reglen"}
ICONS: dict[GrantState, str] = {"open": "unlock", "closed": "lock", "default": ""}
TRIED = "Prøvet, ikke klaret"
LEGEND = (28.0, 626.0, 420.0, 76.0)


def state_icon(sheet: Sheet, state: GrantState, x: float, y: float, size: float = 38, *, faded: bool = False) -> None:
    """An open padlock, a closed one, or the steps of the rule."""
    if ICONS[state]:
        small_icon(sheet, ICONS[state], x, y, size)
        return
    reach = size / 2
    ink = "#9b9b9a" if faded else colour.GREEN_MID
    steps = f"M{-reach} {reach * 0.7}V{reach * 0.2}H{-reach * 0.35}V{-reach * 0.25}H{reach * 0.35}V{-reach * 0.7}"
    solid = f"{steps}H{reach}V{reach * 0.7}Z"
    sheet.drawing(Drawing(path(solid, ink, 2.2), -reach - 2, -reach, size + 4, size), x, y)


def progress_mark(sheet: Sheet, cell: Cell, x: float, y: float, width: float, *, stars: bool) -> None:
    """How far a row came, in a box 57 px high: stars or a count of who passed; a pencil and the tries before the first
    pass; nothing where nobody played."""
    middle = x + width / 2
    if cell.won and stars:
        sheet.drawing(widgets.star_row(cell.stars, radius=10), middle - 20, y + 28)
    elif cell.won or cell.tries:
        small_icon(sheet, "check" if cell.won else "pencil", middle - 22, y + 28, 24)
        count = f"{cell.passed}/{cell.of}" if cell.won else f"×{cell.tries}"
        sheet.text(Copy(count), (middle - 8, y + 6, width / 2 + 6, 45), 20, smallest=13)


def legend(sheet: Sheet, stage: Stage) -> None:
    """What the marks mean, in two rows."""
    x, y, width, high = LEGEND
    language = stage.settings.interface
    sheet.drawing(widgets.pill(width, high, radius=24), x, y)
    texts = [stage.tr(SAID[state]) for state in SAID] + [stage.tr(TRIED)]
    for place, text in enumerate(texts):
        left, top = x + 18 + place // 2 * 146, y + 4 + place % 2 * 34
        if place < len(SAID):
            state_icon(sheet, tuple(SAID)[place], left + 14, top + 16, 28)
        else:
            small_icon(sheet, "pencil", left + 14, top + 16, 26)
        box = (left + 36, top, 204.0 if place // 2 else 100.0, 32.0)
        sheet.text(Copy(text, language), box, 19, smallest=12)
    sheet.control("legend", LEGEND, says=Says(". ".join(texts), language))
