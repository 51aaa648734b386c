"""Nine pictures of which three, in order, are a person's PIN: shared by making one and by showing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from engine.content.model import Picture
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.svg import Drawing, circle, rect
from engine.stage.sheet import Sheet

if TYPE_CHECKING:
    from engine.stage.stage import Stage

LENGTH = 3
TILE, PITCH = 144.0, 160.0
SLOT = 104.0
SHOWN = "sun"
"""The one in the middle, at which the hand of Help shows that pictures are pressed."""


def pictures(stage: Stage) -> tuple[tuple[str, str, str], ...]:
    """(id, OpenMoji code, name in the interface's language) of the nine; the ids are kept in the save."""
    return (
        ("apple", "1F34E", stage.tr("Æble")),
        ("fish", "1F41F", stage.tr("Fisk")),
        ("tree", "1F333", stage.tr("Træ")),
        ("bicycle", "1F6B2", stage.tr("Cykel")),
        ("sun", "2600", stage.tr("Sol")),
        ("house", "1F3E0", stage.tr("Hus")),
        ("key", "1F511", stage.tr("Nøgle")),
        ("ball", "26BD", stage.tr("Bold")),
        ("cat", "1F408", stage.tr("Kat")),
    )


def pad(
    sheet: Sheet, stage: Stage, x: float, y: float, pressed: Callable[[str], None], *, enabled: bool = True
) -> None:
    """The nine pictures in three rows, 464 px each way."""
    for number, (name, code, spoken) in enumerate(pictures(stage)):
        left, top = x + number % 3 * PITCH, y + number // 3 * PITCH
        key = f"picture:{name}"
        state = sheet.state(key, enabled=enabled)
        sheet.drawing(widgets.pill(TILE, TILE - 6, colour.WHITE, state, radius=24, lift=6), left, top)
        sheet.picture(Picture(openmoji=code), left + TILE / 2, top + TILE / 2 - 3, 104, locked=not enabled)
        box = (left, top, TILE, TILE)
        says = Says(spoken, stage.settings.interface)
        sheet.control(key, box, partial(pressed, name), says, enabled=enabled)


def slots(sheet: Sheet, stage: Stage, chosen: Sequence[str], x: float, y: float, *, fill: str = colour.CREAM) -> None:
    """Three places in a row, 344 px wide, with what has been chosen so far."""
    codes = {name: code for name, code, _ in pictures(stage)}
    for number in range(LENGTH):
        left = x + number * (SLOT + 16)
        if number < len(chosen):
            sheet.drawing(widgets.card(SLOT, SLOT, fill, radius=20), left, y)
            sheet.picture(Picture(openmoji=codes[chosen[number]]), left + SLOT / 2, y + SLOT / 2, 78)
        else:
            sheet.drawing(_empty(now=number == len(chosen)), left, y)


def _empty(*, now: bool) -> Drawing:
    ink = colour.BLUE_DEEP if now else colour.GREY
    body = rect(0, 0, SLOT, SLOT, 20, "#f4f4f1", 4 if now else 3, ink)
    return Drawing(body + circle(SLOT / 2, SLOT / 2, 9, ink, 0), -3, -3, SLOT + 6, SLOT + 6)
