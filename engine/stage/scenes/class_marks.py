"""How the instructor's screen shows what is open, locked or left to the rule."""

from __future__ import annotations

from engine.saving.records import GrantState
from engine.stage.drawing import colour
from engine.stage.drawing.svg import Drawing, path
from engine.stage.scenes.tabs import small_icon
from engine.stage.sheet import Sheet

FILLS: dict[GrantState, str] = {"open": "#dcefb0", "closed": "#ffd9d2", "default": colour.WHITE}
SAID: dict[GrantState, str] = {"open": "Åben", "closed": "Låst", "default": "Følger reglen"}
ICONS: dict[GrantState, str] = {"open": "unlock", "closed": "lock", "default": ""}


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
